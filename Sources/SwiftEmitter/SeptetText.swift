/// Bytes as ASCII inside a string literal: seven bytes in eight characters
/// (`Formats/GeneratedSwift.md`, section 4).
///
/// With `u = byte + 64 mod 256`, characters 1 to 7 carry the low seven bits of u and character 8 the
/// seven high bits, exclusive-or 64. A small weight, whose byte is near 0, thus becomes a printable
/// character, and the file stays near one character a weight.
enum SeptetText {
  /// The septets, a multiple of eight; the bytes are padded with zeros.
  static func septets(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 6) / 7 * 8)
    for start in stride(from: 0, to: bytes.count, by: 7) {
      var high: UInt8 = 0
      for index in 0..<7 {
        let byte = start + index < bytes.count ? bytes[start + index] : 0
        let shifted = byte &+ 64
        result.append(shifted & 127)
        high |= (shifted >> 7) << UInt8(index)
      }
      result.append(high ^ 64)
    }
    return result
  }

  /// Columns of a line of weights: long lines, since each costs two characters.
  private static let width = 240

  /// The lines of a multi-line string literal, each but the last ended by a backslash.
  static func lines(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var column = 0
    for septet in septets(bytes) {
      let piece = pieces[Int(septet)]
      if column + piece.count >= width {
        result.append(contentsOf: [UInt8(ascii: "\\"), 10])
        column = 0
      }
      result.append(contentsOf: piece)
      column += piece.count
    }
    return result
  }

  /// How each septet is written. Control characters are escaped: raw ones cost minutes of
  /// diagnostics, and garble terminals.
  private static let pieces: [[UInt8]] = (0..<128).map { septet in
    let text =
      switch septet {
      case 0: "\\0"
      case 9: "\\t"
      case 10: "\\n"
      case 13: "\\r"
      case 34: "\\\""
      case 92: "\\\\"
      case 1..<32, 127: "\\u{" + String(septet, radix: 16, uppercase: true) + "}"
      case _: String(Character(Unicode.Scalar(UInt8(septet))))
      }
    return Array(text.utf8)
  }
}
