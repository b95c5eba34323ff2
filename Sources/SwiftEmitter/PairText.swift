/// Bytes as printable ASCII inside a string literal: thirteen bits in two characters
/// (`Formats/GeneratedSwift.md`, section 4).
///
/// For bytes that are as good as random, such as entropy-coded ones: `SeptetText` would have to
/// escape every fourth character of theirs. The alphabet is the 91 characters from `#` to `~` without
/// the backslash; the first character of a pair is the value modulo 91. Source: the idea is basE91's.
enum PairText {
  private static let alphabet: [UInt8] = (35...126).filter { $0 != UInt8(ascii: "\\") }
  private static let bits = 13
  /// Columns of a line: long lines, since each costs two characters.
  private static let width = 240

  /// The lines of a multi-line string literal, each but the last ended by a backslash.
  static func lines(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var (held, count, column) = (0, 0, 0)
    func pair(_ value: Int) {
      if column + 2 >= width {
        result += [UInt8(ascii: "\\"), 10]
        column = 0
      }
      result += [alphabet[value % alphabet.count], alphabet[value / alphabet.count]]
      column += 2
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
