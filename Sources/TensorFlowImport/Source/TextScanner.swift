/// The tokens of protobuf's text format.
struct TextScanner {
  enum Token: Equatable {
    /// An identifier or a number, sign included.
    case word(String)
    /// A quoted string, its escapes resolved.
    case string([UInt8])
    case symbol(UInt8)
    case end
  }

  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  private var ahead: Token?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  mutating func peek() throws(ImportError) -> Token? {
    if ahead == nil { ahead = try scan() }
    return ahead
  }

  mutating func next() throws(ImportError) -> Token {
    if let token = ahead {
      ahead = nil
      return token
    }
    return try scan()
  }

  func unexpected(_ token: Token, _ expected: String) -> ImportError {
    let found =
      switch token {
      case .word(let text): "'\(text.prefix(40))'"
      case .string: "a string"
      case .symbol(let byte): "'\(String(decoding: [byte], as: UTF8.self))'"
      case .end: "its end"
      }
    return .textSyntax(line: line, found: found, expected: expected)
  }

  /// An integer as the 64 bits of its varint.
  func integer(_ token: Token) throws(ImportError) -> UInt64 {
    guard case .word(let text) = token else { throw unexpected(token, "an integer") }
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? text.dropFirst() : text[...]
    let magnitude: UInt64? =
      if digits.hasPrefix("0x") || digits.hasPrefix("0X") {
        UInt64(digits.dropFirst(2), radix: 16)
      } else if digits.count > 1 && digits.hasPrefix("0") {
        UInt64(digits.dropFirst(), radix: 8)
      } else {
        UInt64(digits)
      }
    guard let magnitude else { throw unexpected(token, "an integer") }
    return isNegative ? 0 &- magnitude : magnitude
  }

  func real(_ token: Token) throws(ImportError) -> Double {
    guard case .word(var text) = token else { throw unexpected(token, "a number") }
    if text.hasSuffix("f") && !text.hasSuffix("inf") { text.removeLast() }
    switch text.lowercased() {
    case "inf", "infinity": return .infinity
    case "-inf", "-infinity": return -.infinity
    case "nan", "-nan": return .nan
    default: break
    }
    guard let value = Double(text) else { throw unexpected(token, "a number") }
    return value
  }

  private mutating func scan() throws(ImportError) -> Token {
    skipSpace()
    guard offset < bytes.count else { return .end }
    let byte = bytes[offset]
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return try quoted(byte) }
    let start = offset
    while offset < bytes.count, Self.isWord(bytes[offset]) { offset += 1 }
    if offset > start { return .word(String(decoding: bytes[start..<offset], as: UTF8.self)) }
    offset += 1
    return .symbol(byte)
  }

  private mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 10:
        line += 1
        offset += 1
      case 9, 13, 32: offset += 1
      case UInt8(ascii: "#"):
        while offset < bytes.count, bytes[offset] != 10 { offset += 1 }
      default: return
      }
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "-"), UInt8(ascii: "+"):
      true
    default: false
    }
  }

  private mutating func quoted(_ quote: UInt8) throws(ImportError) -> Token {
    let first = line
    offset += 1
    var text: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == quote { return .string(text) }
      if byte == 10 { line += 1 }
      text.append(byte == UInt8(ascii: "\\") ? escape() : byte)
    }
    throw .textSyntax(line: first, found: "a string without end", expected: "a closing quote")
  }

  /// The byte that an escape stands for; the backslash is read already.
  private mutating func escape() -> UInt8 {
    guard offset < bytes.count else { return UInt8(ascii: "\\") }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): return 10
    case UInt8(ascii: "r"): return 13
    case UInt8(ascii: "t"): return 9
    case UInt8(ascii: "a"): return 7
    case UInt8(ascii: "b"): return 8
    case UInt8(ascii: "f"): return 12
    case UInt8(ascii: "v"): return 11
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return number(radix: 16, digits: 2)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      offset -= 1
      return number(radix: 8, digits: 3)
    default: return byte
    }
  }

  private mutating func number(radix: Int, digits: Int) -> UInt8 {
    var value = 0
    for _ in 0..<digits {
      guard offset < bytes.count,
        let digit = Int(String(decoding: [bytes[offset]], as: UTF8.self), radix: radix)
      else { break }
      value = value * radix + digit
      offset += 1
    }
    return UInt8(truncatingIfNeeded: value)
  }
}
