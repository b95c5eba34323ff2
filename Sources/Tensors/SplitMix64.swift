/// A seeded generator: the same seed gives the same numbers on every machine.
///
/// 64 bits of state, period 2^64; for noise and sampling, never for secrets. Source: Steele, Lea,
/// Flood, "Fast splittable pseudorandom number generators" (2014).
public struct SplitMix64: RandomNumberGenerator, Sendable {
  /// All of the state; mixing something in starts another sequence.
  public var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// 64 uniform bits; the upper ones are as good as the lower.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
