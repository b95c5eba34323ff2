import Program

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes files that are there whole or not at all.
public enum AtomicFile {
  /// Writes a temporary file beside the target, flushes it to the disk and renames it over the
  /// target. A device or a pipe, which a rename would replace, is written to directly.
  public static func write(_ bytes: [UInt8], to path: String) throws(FlatFormatError) {
    try bytes.span.bytes.withUnsafeBytes { (raw) throws(FlatFormatError) in
      try write(raw, to: path)
    }
  }

  /// The same, of bytes that a model is in.
  public static func write(_ bytes: Bytes, to path: String) throws(FlatFormatError) {
    try bytes.withUnsafeBytes { (raw) throws(FlatFormatError) in try write(raw, to: path) }
  }

  private static func write(
    _ bytes: UnsafeRawBufferPointer, to path: String
  ) throws(FlatFormatError) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      return try writeDirectly(bytes, to: path)
    }
    // A link stays a link: what it points to is replaced.
    let target = resolved(path)
    var template = Array("\(target).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: lastError()) }
    // mkstemp gives the file to its owner alone; a model is as readable as any other file.
    let mask = umask(0)
    umask(mask)
    _ = fchmod(descriptor, 0o666 & ~mask)
    let written = writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
    let reason = lastError()
    let closed = close(descriptor) == 0
    guard written && closed else {
      unlink(template)
      throw .unwritable(path: path, reason: written ? lastError() : reason)
    }
    guard rename(template, target) == 0 else {
      let reason = lastError()
      unlink(template)
      throw .unwritable(path: path, reason: reason)
    }
  }

  private static func writeDirectly(
    _ bytes: UnsafeRawBufferPointer, to path: String
  ) throws(FlatFormatError) {
    let descriptor = open(path, O_WRONLY)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: lastError()) }
    defer { close(descriptor) }
    guard writeAll(bytes, to: descriptor) else {
      throw .unwritable(path: path, reason: lastError())
    }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}

/// Outside the type, whose own `write` would hide the system's.
private func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
  var offset = 0
  while offset < bytes.count {
    let count = write(descriptor, bytes.baseAddress! + offset, bytes.count - offset)
    if count < 0 && errno == EINTR { continue }
    if count <= 0 { return false }
    offset += count
  }
  return true
}

/// What the last system call complained about, in words.
func lastError() -> String { String(cString: strerror(errno)) }
