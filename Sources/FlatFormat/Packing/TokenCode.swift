/// Magnitudes as tokens and extra bits (`Formats/FlatModel.md`, section 8.1).
///
/// 0 to 15 are tokens themselves; from there on a token is an octave and the two bits after the
/// leading one, and the bits below are extra.
enum TokenCode {
  /// Tokens of magnitudes up to 128.
  static let byteTokens = 29
  /// Tokens of magnitudes of 32 bits.
  static let wordTokens = 128

  @inline(__always)
  static func split(_ magnitude: UInt32) -> (token: Int, extraBits: Int) {
    if magnitude < 16 { return (Int(magnitude), 0) }
    let octave = 31 - magnitude.leadingZeroBitCount
    let extraBits = octave &- 2
    return (8 &+ extraBits &* 4 &+ Int((magnitude >> UInt32(extraBits)) & 3), extraBits)
  }

  /// How many extra bits follow a token.
  @inline(__always)
  static func extraBits(_ token: Int) -> Int { token < 16 ? 0 : (token &- 8) >> 2 }

  /// The least magnitude of a token.
  @inline(__always)
  static func base(_ token: Int) -> UInt32 {
    token < 16 ? UInt32(token) : UInt32(4 &+ (token & 3)) << UInt32((token &- 8) >> 2)
  }
}
