import GraphInterpreter
import IR
import Tensors

/// Runs graphs on seeded noise to prove that a pass moved no output.
public struct Verification: Sendable {
  /// How far an output may move, as a fraction of its largest value.
  public static let tolerance: Float = 1e-5

  public var seed: UInt64
  /// Where the noise for float inputs lies.
  public var inputRange: ClosedRange<Float>

  public init(seed: UInt64 = 1, inputRange: ClosedRange<Float> = -1...1) {
    (self.seed, self.inputRange) = (seed, inputRange)
  }

  /// Throws when an output of `after` is further from that of `before` than rounding explains;
  /// names the first node that `after` computes differently.
  public func compare(_ before: Graph, _ after: Graph, pass: String) throws(PassError) {
    var noise = SplitMix64(seed: seed)
    var inputs: [String: Tensor] = [:]
    for id in before.inputs {
      inputs[before[id].name] = noise.tensor(before.type(of: id), in: inputRange)
    }
    var old: [String: Tensor] = [:]
    var firstMoved: String?
    let (expected, found): ([Tensor], [Tensor])
    do throws(EvaluationError) {
      expected = try GraphInterpreter.run(before, inputs: inputs) { old[before[$0].name] = $1 }
      found = try GraphInterpreter.run(after, inputs: inputs) { id, value in
        guard firstMoved == nil, let reference = old[after[id].name],
          Self.moved(reference, value) != nil
        else { return }
        firstMoved = after[id].name
      }
    } catch {
      throw .evaluation(pass: pass, reason: "\(error)")
    }
    for (output, pair) in zip(after.outputs, zip(expected, found)) {
      guard let moved = Self.moved(pair.0, pair.1) else { continue }
      throw .valueMoved(
        pass: pass, node: firstMoved ?? after[output.node].name, output: output.name,
        difference: moved.difference, largest: moved.largest)
    }
  }

  /// How far `found` is from `expected`, or nil when that is within the tolerance. Values that are
  /// not float must be equal; NaN and infinity match only themselves.
  static func moved(_ expected: Tensor, _ found: Tensor) -> (difference: Float, largest: Float)? {
    guard expected.shape == found.shape, let a = expected.floats, let b = found.floats else {
      return expected == found ? nil : (.infinity, 0)
    }
    var (difference, largest): (Float, Float) = (0, 0)
    for (x, y) in zip(a, b) where !(x == y || x.isNaN && y.isNaN) {
      let distance = abs(x - y)
      difference = max(difference, distance.isFinite ? distance : .infinity)
    }
    for x in a where x.isFinite { largest = max(largest, abs(x)) }
    return difference > tolerance * largest ? (difference, largest) : nil
  }
}

extension SplitMix64 {
  /// Floats in the range; integers small, so that indices built from them stay in range; bools false.
  fileprivate mutating func tensor(_ type: ValueType, in range: ClosedRange<Float>) -> Tensor {
    let count = type.shape.count
    switch type.element {
    case .float32:
      let width = range.upperBound - range.lowerBound
      return Tensor(
        type.shape,
        (0..<count).map { _ in range.lowerBound + width * (Float(next() >> 40) * 0x1p-24) })
    case .uint8:
      return Tensor(type.shape, .uint8((0..<count).map { _ in UInt8(next() >> 56) }))
    case .int8: return Tensor(type.shape, .int8((0..<count).map { _ in Int8(next() >> 62) }))
    case .int16: return Tensor(type.shape, .int16((0..<count).map { _ in Int16(next() >> 62) }))
    case .int32: return Tensor(type.shape, .int32((0..<count).map { _ in Int32(next() >> 62) }))
    case .int64: return Tensor(type.shape, .int64((0..<count).map { _ in Int64(next() >> 62) }))
    case .bool: return Tensor(type.shape, .bool([Bool](repeating: false, count: count)))
    }
  }
}
