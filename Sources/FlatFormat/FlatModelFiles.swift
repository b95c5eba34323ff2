import Program

extension FlatModel {
  /// The program in a file. The file is mapped: constants that it keeps unpacked are used where they
  /// are and live as long as the program.
  public static func read(contentsOf path: String) throws(FlatFormatError) -> Program {
    try decode(try Bytes(mapping: path))
  }

  /// Writes a program to a file, whole or not at all, and reads it back before it reports success.
  /// Returns the file's size in bytes.
  @discardableResult
  public static func write(
    _ program: Program, to path: String, storage: Storage = .mapped
  ) throws(FlatFormatError) -> Int {
    let bytes = try encode(program, storage: storage)
    // Compared as bytes: equality of programs would stumble over a NaN.
    guard try encode(try decode(bytes), storage: storage) == bytes else {
      throw .notReadBack(path: path)
    }
    try AtomicFile.write(bytes, to: path)
    return bytes.count
  }
}
