import Foundation
import Imaging
import NumPyFiles
import Tensors

/// Reading and writing files, with errors that name them.
enum Files {
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw .missing(path)
    }
    guard !isDirectory.boolValue else { throw .isDirectory(path) }
    do {
      return try [UInt8](Data(contentsOf: URL(filePath: path)))
    } catch {
      throw .unreadable(path, reason: reason(error))
    }
  }

  static func readText(_ path: String) throws(FileError) -> String {
    guard let text = String(validating: try read(path), as: UTF8.self) else {
      throw .notText(path)
    }
    return text
  }

  /// The one array of an .npy, or the named arrays of an .npz.
  static func readArrays(_ path: String) throws -> [NumPyArchive.Entry] {
    let bytes = try read(path)
    if NumPyArchive.isArchive(bytes) {
      let entries = try NumPyArchive.decode(bytes)
      guard !entries.isEmpty else { throw FileError.notADataFile(path) }
      return entries
    }
    do throws(NumPyError) {
      return [NumPyArchive.Entry(name: "", tensor: try NumPyArray.decode(bytes))]
    } catch .notAnArray {
      throw FileError.notADataFile(path)
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  /// Photographs in a folder and in the folders inside it, recognised by content, sorted by path.
  static func photographs(in folder: String) throws(FileError) -> [String] {
    let manager = FileManager.default
    var isDirectory: ObjCBool = false
    guard manager.fileExists(atPath: folder, isDirectory: &isDirectory) else {
      throw .missing(folder)
    }
    guard isDirectory.boolValue, let walker = manager.enumerator(atPath: folder) else {
      throw .notAFolder(folder)
    }
    var found: [String] = []
    for case let name as String in walker
    where !name.split(separator: "/").contains(where: {
      $0.hasPrefix(".")
    }) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if isPhotograph(path) { found.append(path) }
    }
    guard !found.isEmpty else { throw .noPhotographs(folder) }
    return found.sorted()
  }

  /// Whether the file starts like an image of a kind that is decoded.
  static func isPhotograph(_ path: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? handle.close() }
    guard let start = try? handle.read(upToCount: 16) else { return false }
    switch ImageFormat(recognising: [UInt8](start)) {
    case .jpeg, .png, .bmp: return true
    case .gif, .webp, .tiff, .heif, nil: return false
    }
  }

  private static func reason(_ error: any Error) -> String {
    let system = error as NSError
    if let posix = system.userInfo[NSUnderlyingErrorKey] as? NSError {
      return String(cString: strerror(Int32(posix.code)))
    }
    return error is POSIXError
      ? String(cString: strerror(Int32(system.code))) : system.localizedDescription
  }
}
