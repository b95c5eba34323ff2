/// ASCII characters as the lines of a multi-line string literal.
enum LiteralLines {
  /// Columns of a line of weights: long lines, since each costs two characters.
  private static let width = 240

  /// The lines, each but the last ended by a backslash.
  static func text(_ characters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(characters.count * 5 / 2)
    var column = 0
    for character in characters {
      let piece = pieces[Int(character)]
      if column + piece.count >= width {
        result.append(contentsOf: [UInt8(ascii: "\\"), 10])
        column = 0
      }
      result.append(contentsOf: piece)
      column += piece.count
    }
    return result
  }

  /// How each character is written. Control characters are escaped: raw ones cost minutes of
  /// diagnostics, and garble terminals.
  private static let pieces: [[UInt8]] = (0..<128).map { character in
    let text =
      switch character {
      case 0: "\\0"
      case 9: "\\t"
      case 10: "\\n"
      case 13: "\\r"
      case 34: "\\\""
      case 92: "\\\\"
      case 1..<32, 127: "\\u{" + String(character, radix: 16, uppercase: true) + "}"
      case _: String(Character(Unicode.Scalar(UInt8(character))))
      }
    return Array(text.utf8)
  }
}
