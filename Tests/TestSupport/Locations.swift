import Foundation

/// The fixtures that `Golden/generate.py` makes with TensorFlow.
public enum Golden {
  /// `Golden/` of this checkout.
  public static let directory = checkout.appending(path: "Golden", directoryHint: .isDirectory)

  /// The file at a path inside `Golden/`.
  public static func file(_ path: String) -> URL { directory.appending(path: path) }

  /// The golden folders (one a case) under a path inside `Golden/`, sorted by name.
  public static func folders(_ path: String) -> [URL] {
    children(of: directory.appending(path: path)).filter(\.hasDirectoryPath)
  }
}

/// Real graphs and photographs that do not ship with the project.
///
/// They lie in `../shared` beside the checkout, or where `NETSUKE_SHARED` says. Tests that need them
/// are skipped where they are absent.
public enum Corpus {
  /// The shared folder, or nil when there is none.
  public static let directory: URL? = {
    let path =
      ProcessInfo.processInfo.environment["NETSUKE_SHARED"].map { URL(filePath: $0) }
      ?? checkout.deletingLastPathComponent().appending(path: "shared")
    var isDirectory: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path.path, isDirectory: &isDirectory)
    return exists && isDirectory.boolValue ? path : nil
  }()

  /// The file at a path inside the shared folder, or nil, with a line on standard output, when it
  /// is not there.
  public static func file(_ path: String) -> URL? {
    guard let url = directory?.appending(path: path),
      FileManager.default.fileExists(atPath: url.path)
    else {
      print("skipped: no corpus (\(path))")
      return nil
    }
    return url
  }

  /// The files of a folder inside the shared folder, sorted by name; empty, with a line on
  /// standard output, when it is not there.
  public static func files(_ path: String, suffix: String = "") -> [URL] {
    guard let folder = file(path) else { return [] }
    return children(of: folder).filter { $0.lastPathComponent.hasSuffix(suffix) }
  }
}

/// The root of this checkout, known from where this source file lies.
let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

private func children(of folder: URL) -> [URL] {
  let found = try? FileManager.default.contentsOfDirectory(
    at: folder, includingPropertiesForKeys: [.isDirectoryKey])
  return (found ?? []).sorted { $0.lastPathComponent < $1.lastPathComponent }
}
