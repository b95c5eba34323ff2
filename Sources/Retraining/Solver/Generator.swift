/// Random numbers that depend on the seed alone. SplitMix64; source: Steele, Lea, Flood (2014).
struct Generator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  mutating func next(below limit: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  mutating func uniform(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * (Double(next() >> 11) * 0x1p-53)
  }

  /// The sum of twelve uniforms less six, redrawn beyond two deviations as TensorFlow does.
  mutating func truncatedNormal() -> Double {
    while true {
      let sum = (0..<12).reduce(0.0) { total, _ in total + uniform(0, 1) }
      if abs(sum - 6) < 2 { return sum - 6 }
    }
  }
}
