import CZlib

extension NumPyArchive {
  /// The version of the system's zlib, such as `1.2.13`.
  public static var zlibVersion: String {
    CZlib.zlibVersion().map { String(cString: $0) } ?? "unknown"
  }
}
