import Tensors

/// Inputs for whoever has no photographs: seeded noise, the same everywhere.
public struct Noise: Sendable {
  private var bits: SplitMix64

  public init(seed: UInt64) { bits = SplitMix64(seed: seed) }

  /// A tensor for an input: normalized bytes where the recipe is known, else -1...1; small
  /// integers; false.
  public mutating func tensor(for input: ModelInput) -> Tensor {
    let count = input.shape.count
    switch input.element {
    case .float32:
      if let recipe = input.preprocessing {
        let elements = (0..<count).map { index -> Float in
          let channel = index % recipe.channels
          return (Float(bits.next() >> 56) - recipe.mean[channel])
            / recipe.standardDeviation[channel]
        }
        return Tensor(input.shape, elements)
      }
      return Tensor(input.shape, (0..<count).map { _ in Float(bits.next() >> 40) * 0x1p-23 - 1 })
    case .uint8:
      return Tensor(input.shape, .uint8((0..<count).map { _ in UInt8(bits.next() >> 56) }))
    case .int8: return Tensor(input.shape, .int8((0..<count).map { _ in Int8(bits.next() >> 62) }))
    case .int16:
      return Tensor(input.shape, .int16((0..<count).map { _ in Int16(bits.next() >> 62) }))
    case .int32:
      return Tensor(input.shape, .int32((0..<count).map { _ in Int32(bits.next() >> 62) }))
    case .int64:
      return Tensor(input.shape, .int64((0..<count).map { _ in Int64(bits.next() >> 62) }))
    case .bool: return Tensor(input.shape, .bool([Bool](repeating: false, count: count)))
    }
  }
}
