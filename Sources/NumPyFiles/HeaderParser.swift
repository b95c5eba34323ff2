/// The Python dictionary at the head of an .npy file.
struct NumPyHeader: Equatable {
  var descriptor: String
  var fortranOrder: Bool
  var shape: [Int]
}

/// Reads `{'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }`, keys in any order.
///
/// Only the literals that NumPy writes there: strings, True, False and a tuple of integers.
struct HeaderParser {
  private let text: ArraySlice<UInt8>
  private var index: Int
  private let start: Int

  /// `start` is the header's offset in the file, for messages.
  init(_ text: ArraySlice<UInt8>, at start: Int) {
    (self.text, self.index, self.start) = (text, text.startIndex, start)
  }

  func parse() throws(NumPyError) -> NumPyHeader {
    var copy = self
    return try copy.dictionary()
  }

  private mutating func dictionary() throws(NumPyError) -> NumPyHeader {
    var (descriptor, fortranOrder, shape): (String?, Bool?, [Int]?)
    try expect("{")
    while !accept("}") {
      let key = try string()
      try expect(":")
      switch key {
      case "descr" where descriptor == nil: descriptor = try typeDescriptor()
      case "fortran_order" where fortranOrder == nil: fortranOrder = try boolean()
      case "shape" where shape == nil: shape = try tuple()
      default: throw failure("'descr', 'fortran_order' and 'shape', once each")
      }
      if !accept(",") {
        try expect("}")
        break
      }
    }
    skipSpace()
    guard index == text.endIndex else { throw failure("nothing after the dictionary") }
    guard let descriptor, let fortranOrder, let shape else {
      throw failure("'descr', 'fortran_order' and 'shape'")
    }
    return NumPyHeader(descriptor: descriptor, fortranOrder: fortranOrder, shape: shape)
  }

  /// A string; a list here means a structured type, which no tensor can hold.
  private mutating func typeDescriptor() throws(NumPyError) -> String {
    if accept("[") { throw .unsupportedType("of records") }
    return try string()
  }

  private mutating func string() throws(NumPyError) -> String {
    let quote = accept("'") ? UInt8(ascii: "'") : UInt8(ascii: "\"")
    if quote == UInt8(ascii: "\"") { try expect("\"") }
    let begin = index
    while index < text.endIndex, text[index] != quote { index += 1 }
    guard index < text.endIndex else { throw failure("a closing quote") }
    defer { index += 1 }
    return String(decoding: text[begin..<index], as: UTF8.self)
  }

  private mutating func boolean() throws(NumPyError) -> Bool {
    if accept("True") { return true }
    if accept("False") { return false }
    throw failure("True or False")
  }

  private mutating func tuple() throws(NumPyError) -> [Int] {
    var extents: [Int] = []
    try expect("(")
    while !accept(")") {
      extents.append(try integer())
      guard extents.count <= 64 else { throw failure("at most 64 axes") }
      _ = accept("L")  // Python 2 wrote long integers so
      if !accept(",") {
        try expect(")")
        break
      }
    }
    return extents
  }

  private mutating func integer() throws(NumPyError) -> Int {
    skipSpace()
    let begin = index
    while index < text.endIndex, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[index]) {
      index += 1
    }
    guard let value = Int(String(decoding: text[begin..<index], as: UTF8.self)) else {
      throw failure("an extent")
    }
    return value
  }

  private mutating func skipSpace() {
    while index < text.endIndex, text[index] == 0x20 || (9...13).contains(text[index]) {
      index += 1
    }
  }

  private mutating func accept(_ token: StaticString) -> Bool {
    skipSpace()
    let wanted = token.withUTF8Buffer { Array($0) }
    guard text[index...].starts(with: wanted) else { return false }
    index += wanted.count
    return true
  }

  private mutating func expect(_ token: StaticString) throws(NumPyError) {
    guard accept(token) else { throw failure("'\(token)'") }
  }

  private func failure(_ expected: String) -> NumPyError {
    .malformedHeader(expected: expected, at: start + (index - text.startIndex))
  }
}
