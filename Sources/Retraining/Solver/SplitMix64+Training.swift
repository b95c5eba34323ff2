import Tensors

/// What training draws, from 64 uniform bits at a time.
extension SplitMix64 {
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
