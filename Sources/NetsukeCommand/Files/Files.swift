import Imaging
import NumPyFiles
import Tensors

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reading and writing files, with errors that name them.
enum Files {
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else {
      let isMissing = errno == ENOENT || errno == ENOTDIR
      throw isMissing ? .missing(path) : .unreadable(path, reason: lastError)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path, reason: lastError) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isDirectory(path) }
    // One byte more than a regular file has: its end is seen without growing. Pipes say nothing of
    // their size.
    var bytes: [UInt8] = []
    var room = Int(status.st_size) + 1
    while true {
      let part = try read(descriptor, path, atMost: room)
      bytes = bytes.isEmpty ? part : bytes + part
      if part.count < room { return bytes }
      room = max(bytes.count, 1 << 16)
    }
  }

  /// The next bytes of an open file: fewer than asked for at its end alone.
  private static func read(
    _ descriptor: Int32, _ path: String, atMost limit: Int
  ) throws(FileError) -> [UInt8] {
    var failure: String?
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { target, filled in
      while filled < limit {
        let count = readBytes(descriptor, target.baseAddress! + filled, limit - filled)
        if count < 0 && errno == EINTR { continue }
        if count < 0 { failure = lastError }
        if count <= 0 { return }
        filled += count
      }
    }
    if let failure { throw .unreadable(path, reason: failure) }
    return bytes
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
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Photographs in a folder and in the folders inside it, recognised by content, sorted by path.
  static func photographs(in folder: String) throws(FileError) -> [String] {
    guard access(folder, F_OK) == 0 else { throw .missing(folder) }
    guard isFolder(folder),
      let names = try? FileManager.default.subpathsOfDirectory(atPath: folder)
    else { throw .notAFolder(folder) }
    var found: [String] = []
    for name in names where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if isPhotograph(path) { found.append(path) }
    }
    guard !found.isEmpty else { throw .noPhotographs(folder) }
    return found.sorted()
  }

  /// Whether the file starts like an image of a kind that is decoded.
  static func isPhotograph(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard let start = try? read(descriptor, path, atMost: 16) else { return false }
    switch ImageFormat(recognising: start) {
    case .jpeg, .png, .bmp: return true
    case .gif, .webp, .tiff, .heif, nil: return false
    }
  }

  /// What the last system call complained about, in words.
  static var lastError: String { String(cString: strerror(errno)) }
}

/// The system's `read`, which the type's own would hide.
private let readBytes = read
