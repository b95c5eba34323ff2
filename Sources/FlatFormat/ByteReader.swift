/// Reads the primitive fields of `Formats/FlatModel.md`, section 2, and never past the end.
struct ByteReader {
  /// The section's name, for errors.
  let section: String
  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8], section: String) { (self.bytes, self.section) = (bytes, section) }

  var remaining: Int { bytes.count - offset }

  func fail(_ what: String, found: String, expected: String, at offset: Int? = nil)
    -> FlatFormatError
  {
    .badField(
      section: section, offset: offset ?? self.offset, what: what, found: found, expected: expected)
  }

  // Texts are only made when they are needed: reading is part of opening a model.
  func require(
    _ holds: Bool, _ what: @autoclosure () -> String, found: @autoclosure () -> String,
    expected: @autoclosure () -> String, at start: Int
  ) throws(FlatFormatError) {
    guard holds else { throw fail(what(), found: found(), expected: expected(), at: start) }
  }

  private func need(_ count: Int, _ what: String) throws(FlatFormatError) {
    guard remaining >= count else {
      throw fail(what, found: "\(remaining) bytes to the end", expected: "\(count)")
    }
  }

  mutating func byte(_ what: String) throws(FlatFormatError) -> UInt8 {
    try need(1, what)
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func bytes(_ count: Int, _ what: String) throws(FlatFormatError) -> ArraySlice<UInt8> {
    try need(count, what)
    defer { offset += count }
    return bytes[offset..<offset + count]
  }

  /// `u`, in its shortest form and below the limit.
  mutating func unsigned(
    _ what: String, below limit: Int = VariableLength.limit
  ) throws(FlatFormatError) -> Int {
    let start = offset
    if start < bytes.count, bytes[start] < 0x80, Int(bytes[start]) < limit {
      offset += 1
      return Int(bytes[start])
    }
    var value = 0
    for shift in stride(from: 0, to: VariableLength.bits, by: 7) {
      let byte = try self.byte(what)
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 {
        try require(
          byte != 0 || shift == 0, what, found: "a padded integer", expected: "its shortest form",
          at: start)
        try require(
          value < limit, what, found: "\(value)", expected: "less than \(limit)", at: start)
        return value
      }
    }
    throw fail(what, found: "more than 7 bytes", expected: "an integer", at: start)
  }

  mutating func signed(_ what: String) throws(FlatFormatError) -> Int {
    let code = try unsigned(what)
    return code & 1 == 0 ? code >> 1 : -(code >> 1) - 1
  }

  /// A count of things that take at least `size` bytes each: no more than the section can hold.
  mutating func count(_ what: String, size: Int = 1) throws(FlatFormatError) -> Int {
    let start = offset
    let value = try unsigned(what)
    try require(
      value <= remaining / size, what, found: "\(value)",
      expected: "at most \(remaining / size), as much as the section can hold", at: start)
    return value
  }

  mutating func flag(_ what: String) throws(FlatFormatError) -> Bool {
    try code(what, below: 2) == 1
  }

  /// One byte that counts the cases of something.
  mutating func code(_ what: String, below limit: UInt8) throws(FlatFormatError) -> UInt8 {
    let start = offset
    let value = try byte(what)
    try require(value < limit, what, found: "\(value)", expected: "less than \(limit)", at: start)
    return value
  }

  /// One byte that is the raw value of a case.
  mutating func raw<T: RawRepresentable<UInt8> & CaseIterable>(
    _ type: T.Type, _ what: String
  ) throws(FlatFormatError) -> T {
    let start = offset
    let value = try byte(what)
    guard let result = T(rawValue: value) else {
      throw fail(
        what, found: "\(value)", expected: "less than \(T.allCases.count)", at: start)
    }
    return result
  }

  mutating func float(_ what: String) throws(FlatFormatError) -> Float {
    Float(bitPattern: try fixed(UInt32.self, what))
  }

  mutating func fixed<T: FixedWidthInteger>(
    _: T.Type, _ what: String
  ) throws(FlatFormatError) -> T {
    let size = MemoryLayout<T>.size
    try need(size, what)
    var value: T = 0
    for index in 0..<size { value |= T(truncatingIfNeeded: bytes[offset + index]) << (8 * index) }
    offset += size
    return value
  }

  func requireEnd() throws(FlatFormatError) {
    guard remaining == 0 else {
      throw fail("the end of the section", found: "\(remaining) more bytes", expected: "none")
    }
  }
}
