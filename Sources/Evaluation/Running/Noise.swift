import Tensors

/// Inputs for whoever has no photographs: seeded noise, the same everywhere.
///
/// Source of the generator: Steele, Lea, Flood, "Fast splittable pseudorandom number generators".
public struct Noise: Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  /// A tensor for an input: normalized bytes where the recipe is known, else -1...1; small
  /// integers; false.
  public mutating func tensor(for input: ModelInput) -> Tensor {
    let count = input.shape.count
    switch input.element {
    case .float32:
      if let recipe = input.preprocessing {
        let elements = (0..<count).map { index -> Float in
          let channel = index % recipe.channels
          return (Float(next() >> 56) - recipe.mean[channel]) / recipe.standardDeviation[channel]
        }
        return Tensor(input.shape, elements)
      }
      return Tensor(input.shape, (0..<count).map { _ in Float(next() >> 40) * 0x1p-23 - 1 })
    case .uint8: return Tensor(input.shape, .uint8((0..<count).map { _ in UInt8(next() >> 56) }))
    case .int8: return Tensor(input.shape, .int8((0..<count).map { _ in Int8(next() >> 62) }))
    case .int16: return Tensor(input.shape, .int16((0..<count).map { _ in Int16(next() >> 62) }))
    case .int32: return Tensor(input.shape, .int32((0..<count).map { _ in Int32(next() >> 62) }))
    case .int64: return Tensor(input.shape, .int64((0..<count).map { _ in Int64(next() >> 62) }))
    case .bool: return Tensor(input.shape, .bool([Bool](repeating: false, count: count)))
    }
  }
}
