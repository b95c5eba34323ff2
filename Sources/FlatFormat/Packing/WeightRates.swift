import Tensors

/// What int8 weights cost in a packed file: for roundings that weigh bytes against errors.
///
/// The coder's model is run over a sample, usually the weights of the last attempt. It says in which
/// context each weight was coded and what each magnitude cost there in the end.
public struct WeightRates: Sendable {
  /// How many contexts there are; a context says how large weights are around.
  public static let contexts = WeightModel.contexts

  /// The context of each weight of the sample, in its order.
  public let context: [UInt8]
  /// [contexts][129], bits by magnitude, sign included.
  private let bits: [Float]

  /// Rates learnt from weights in rows of `columns` output channels, as a filter stores them.
  public init(of weights: [Int8], columns: Int) {
    precondition(columns > 0 && weights.count % columns == 0, "rows of \(columns)")
    let mean = WeightCoding.mean(weights)
    var model = WeightModel(columns: columns, mean: mean)
    var context: [UInt8] = []
    context.reserveCapacity(weights.count)
    let chosen = UnsafeMutablePointer<Int32>.allocate(capacity: WeightModel.group)
    defer { chosen.deallocate() }
    for row in stride(from: 0, to: weights.count, by: columns) {
      model.beginRow()
      for first in stride(from: 0, to: columns, by: WeightModel.group) {
        model.contexts(first, chosen)
        let count = min(WeightModel.group, columns - first)
        var sum: Int32 = 0
        for index in 0..<count {
          let magnitude = Int32(weights[row + first + index].magnitude)
          let token = TokenCode.split(UInt32(magnitude)).token
          model.tables.add(token, to: model.tables.record(Int(chosen[index])))
          context.append(UInt8(chosen[index]))
          model.update(first + index, magnitude: magnitude)
          sum += magnitude
        }
        model.endGroup(first, sum: sum, count: count)
      }
    }
    self.context = context
    var bits: [Float] = []
    bits.reserveCapacity(Self.contexts * 129)
    for context in 0..<Self.contexts {
      let counts = model.tables.counts(context).map(Double.init)
      let sum = counts.reduce(0, +)
      let cost = counts.map { Elementary.log(sum / $0) / Elementary.log(2) }
      for magnitude in UInt32(0)...128 {
        let (token, extraBits) = TokenCode.split(magnitude)
        bits.append(Float(cost[token]) + Float(extraBits) + (magnitude > 0 ? 1 : 0))
      }
    }
    self.bits = bits
  }

  /// The context of weights of this mean magnitude, where nothing else is known.
  public static func context(meanMagnitude: Float) -> Int {
    let quarterOctaves = 4 * Elementary.log(Double(max(meanMagnitude, 1e-6))) / Elementary.log(2)
    return min(max(Int(quarterOctaves.rounded()) + 12, 0), contexts - 1)
  }

  /// Bits that a weight takes in a context.
  @inline(__always)
  public func bits(_ weight: Int8, context: Int) -> Float {
    bits[context * 129 + Int(weight.magnitude)]
  }

  /// Bytes that weights take in a packed file: exactly, list entry and codings considered.
  public static func packedSize(of weights: [Int8], columns: Int) -> Int {
    let deflated = weights.withUnsafeBytes { Deflate.deflate($0).count }
    let coded = WeightCoding.encode(weights, columns: columns)?.count ?? weights.count
    return min(weights.count, min(deflated, coded))
  }
}
