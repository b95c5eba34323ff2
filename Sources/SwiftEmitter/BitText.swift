/// Entropy-coded bytes as characters of a string literal: a stream of bits, lowest first, some in
/// every two characters (`Formats/GeneratedSwift.md`, section 4).
enum BitText {
  /// Seven bits in each of the 128 ASCII characters: the smallest when linked, though every fourth
  /// character is an escape of five or six in the source.
  case dense
  /// Thirteen bits in two of the 91 characters from `#` to `~` without the backslash, the first the
  /// value modulo 91: the smallest source. Source: the idea is basE91's.
  case printable

  private static let alphabet: [UInt8] = (35...126).filter { $0 != UInt8(ascii: "\\") }

  /// Bits in two characters.
  var bits: Int {
    switch self {
    case .dense: 14
    case .printable: 13
    }
  }

  /// What two characters at `next` stand for, as the generated file reads them.
  var reading: String {
    switch self {
    case .dense: "UInt32(next[0]) | UInt32(next[1]) << 7"
    case .printable: "Self.digit(next[0]) &+ 91 &* Self.digit(next[1])"
    }
  }

  /// The generated function that this reading calls, after an empty line.
  var digit: String {
    switch self {
    case .dense: ""
    case .printable:
      """

        /// The number that one of the characters from # to ~ without the backslash stands for.
        private static func digit(_ character: UInt8) -> UInt32 {
          UInt32(character) &- (character > 92 ? 36 : 35)
        }

      """
    }
  }

  /// The characters of these bytes, two by two.
  func characters(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 16 / bits + 2)
    var (held, count) = (0, 0)
    func pair(_ value: Int) {
      switch self {
      case .dense: result += [UInt8(value & 127), UInt8(value >> 7)]
      case .printable:
        result += [Self.alphabet[value % 91], Self.alphabet[value / 91]]
      }
    }
    for byte in bytes {
      held |= Int(byte) << count
      count += 8
      if count >= bits {
        pair(held & (1 << bits - 1))
        held >>= bits
        count -= bits
      }
    }
    if count > 0 { pair(held) }
    return result
  }
}
