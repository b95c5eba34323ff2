/// Names and labels, each once, front-coded (`Formats/FlatModel.md`, section 4).
enum StringTable {
  /// Longest prefix that a string takes over from the one before.
  static let prefixLimit = 255

  /// What all strings together may unpack to: front coding could claim much more than names need.
  static func sizeLimit(section: Int) -> Int { 1 << 16 + 32 * section }
}

/// Collects strings in the order of their first use.
struct StringWriter {
  private var strings: [[UInt8]] = []
  private var indices: [String: Int] = [:]

  /// The reference to a string: 0 for one not used before, otherwise one more than its index.
  ///
  /// Strings are equal here only when their bytes are; `String` also equates canonical forms.
  mutating func reference(to string: String) -> Int {
    let bytes = Array(string.utf8)
    if let index = indices[string], strings[index] == bytes { return index + 1 }
    if let index = strings.firstIndex(of: bytes) { return index + 1 }
    indices[string] = strings.count
    strings.append(bytes)
    return 0
  }

  func encoded() throws(FlatFormatError) -> [UInt8] {
    var writer = ByteWriter()
    writer.unsigned(strings.count)
    var previous: [UInt8] = []
    for string in strings {
      var shared = 0
      let limit = min(previous.count, string.count, StringTable.prefixLimit)
      while shared < limit, previous[shared] == string[shared] { shared += 1 }
      writer.unsigned(shared)
      writer.unsigned(string.count - shared)
      writer.bytes(string[shared...])
      previous = string
    }
    let total = strings.reduce(0) { $0 + $1.count }
    let limit = StringTable.sizeLimit(section: writer.bytes.count)
    guard total <= limit else {
      throw .unrepresentable(
        what: "length of all names together", found: "\(total)", expected: "at most \(limit)")
    }
    return writer.bytes
  }
}

/// Gives strings back in the order in which they are first used.
struct StringReader {
  private let strings: [String]
  private var next = 0

  init(_ source: ByteReader) throws(FlatFormatError) {
    var reader = source
    let limit = StringTable.sizeLimit(section: reader.remaining)
    let count = try reader.count("number of strings", size: 2)
    var (strings, previous, total): ([String], [UInt8], Int) = ([], [], 0)
    strings.reserveCapacity(count)
    for _ in 0..<count {
      let start = reader.offset
      let shared = try reader.unsigned(
        "prefix of a string", below: min(previous.count, StringTable.prefixLimit) + 1)
      let rest = try reader.count("length of a string")
      total += shared + rest
      try reader.require(
        total <= limit, "length of all strings", found: "\(total)", expected: "at most \(limit)",
        at: start)
      previous.removeLast(previous.count - shared)
      previous += try reader.bytes(rest, "a string")
      // Decoding repairs what is not UTF-8, and then the bytes differ. It is ten times faster than
      // the initializer that validates, and ASCII, which most names are, needs no comparison.
      let string = String(decoding: previous, as: UTF8.self)
      let isASCII = previous.reduce(0, |) < 0x80
      guard isASCII || string.utf8.elementsEqual(previous) else {
        throw reader.fail(
          "a string", found: "\(previous.prefix(16))", expected: "UTF-8", at: start)
      }
      strings.append(string)
    }
    try reader.requireEnd()
    self.strings = strings
  }

  /// The string that a reference in `reader`'s section names.
  mutating func string(_ what: String, _ reader: inout ByteReader) throws(FlatFormatError) -> String
  {
    let start = reader.offset
    let reference = try reader.unsigned(what)
    let index = reference == 0 ? next : reference - 1
    try reader.require(
      index < (reference == 0 ? strings.count : next), what, found: "string \(index)",
      expected: reference == 0 ? "one of \(strings.count)" : "one of \(next) used before",
      at: start)
    if reference == 0 { next += 1 }
    return strings[index]
  }

  func requireEnd(_ reader: ByteReader) throws(FlatFormatError) {
    guard next == strings.count else {
      throw reader.fail(
        "number of strings used", found: "\(next)", expected: "\(strings.count)")
    }
  }
}
