import CPNG

/// The versions of the system libraries that decode photographs, where they tell.
public enum LibraryVersions {
  /// Such as `1.6.39`.
  public static var libpng: String {
    png_get_libpng_ver(nil).map { String(cString: $0) } ?? "unknown"
  }
}
