/// IEEE 754 half precision: one sign bit, five bits of exponent, ten of significand.
///
/// Written out because `Float16` is not available to Intel Macs.
extension Float {
  /// The value of a half, exactly.
  @inlinable
  public init(halfBits bits: UInt16) {
    // The same fields, 13 bits higher, 112 lower in exponent; subnormals come out right by themselves.
    var magnitude = Float(bitPattern: UInt32(bits & 0x7FFF) << 13) * 0x1p112
    if bits & 0x7C00 == 0x7C00 { magnitude = bits & 0x3FF == 0 ? .infinity : .nan }
    self = bits & 0x8000 == 0 ? magnitude : -magnitude
  }

  /// The nearest half, ties to even; an infinity beyond 65,519. NaN has one pattern.
  public var halfBits: UInt16 {
    let sign: UInt16 = self.sign == .minus ? 0x8000 : 0
    if isNaN { return 0x7E00 }
    if magnitude >= 65520 { return sign | 0x7C00 }
    if magnitude < 0x1p-14 {
      // Sums with 0.5 have halves' subnormals as their last bits, so that the sum rounds as wanted.
      return sign | UInt16(truncatingIfNeeded: (magnitude + 0.5).bitPattern &- 0x3F00_0000)
    }
    let bits = magnitude.bitPattern &- 112 << 23
    return sign | UInt16(truncatingIfNeeded: (bits &+ 0xFFF &+ (bits >> 13 & 1)) >> 13)
  }
}
