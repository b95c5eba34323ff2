import Tensors

/// How far a quantized activation is from the float graph's.
enum RelativeError {
  /// Samples that tell enough.
  static let sampleCount = 8

  /// Root mean square of the difference over that of the reals; of as many samples as both have.
  static func measure(
    _ reals: [Tensor], _ stored: [Tensor], _ parameters: QuantizationParameters?
  ) -> Float? {
    var (difference, power) = (0.0, 0.0)
    for (real, stored) in zip(reals, stored) {
      guard let x = real.floats else { return nil }
      let y = dequantized(stored, parameters)
      for index in x.indices {
        let error = Double(x[index] - y[index])
        difference += error * error
        power += Double(x[index]) * Double(x[index])
      }
    }
    return power > 0 ? Float((difference / power).squareRoot()) : nil
  }

  static func dequantized(_ tensor: Tensor, _ parameters: QuantizationParameters?) -> [Float] {
    let (scale, zero) = (parameters?.scale ?? 1, Float(parameters?.zeroPoint ?? 0))
    switch tensor.storage {
    case .float32(let e): return e
    case .uint8(let e): return e.map { (Float($0) - zero) * scale }
    case .int8(let e): return e.map { (Float($0) - zero) * scale }
    case .int16(let e): return e.map { (Float($0) - zero) * scale }
    case .int32(let e): return e.map { (Float($0) - zero) * scale }
    case .int64(let e): return e.map { (Float($0) - zero) * scale }
    case .bool(let e): return e.map { $0 ? 1 : 0 }
    }
  }
}
