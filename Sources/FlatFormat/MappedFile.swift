import Program

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Bytes {
  /// A file's bytes, mapped read-only: pages are read when they are first used, and shared by every
  /// process that maps the file.
  ///
  /// Replace a mapped file by renaming a new one over it, as `AtomicFile` does. Cutting the file
  /// itself short while it is mapped ends the process: that is how mapped memory works.
  public convenience init(mapping path: String) throws(FlatFormatError) {
    let mapping = try FileMapping(path)
    self.init(lending: mapping.memory, owner: mapping)
  }
}

/// Unmaps when the last user is gone.
private final class FileMapping: @unchecked Sendable {
  let memory: UnsafeRawBufferPointer

  init(_ path: String) throws(FlatFormatError) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: lastError()) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: path, reason: lastError())
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path: path, reason: "not a regular file")
    }
    let size = Int(status.st_size)
    // An empty file cannot be mapped.
    guard size > 0 else {
      memory = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let base = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED
    else { throw .unreadable(path: path, reason: lastError()) }
    memory = UnsafeRawBufferPointer(start: base, count: size)
  }

  deinit {
    if let base = memory.baseAddress {
      munmap(UnsafeMutableRawPointer(mutating: base), memory.count)
    }
  }
}
