/// Weights as ASCII characters of a string literal: seven bytes in eight
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
}
