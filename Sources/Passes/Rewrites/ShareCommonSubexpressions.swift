import IR
import Tensors

/// Computes equal things once: nodes of the same operation on the same operands, and constants of
/// the same elements.
///
/// The first in order stays and keeps its name. Placeholders are never equal.
public struct ShareCommonSubexpressions: Pass {
  public static let name = "share-common-subexpressions"
  public static let summary = "computes equal things once"

  public init() {}

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    guard r.live[id.index] else { return .keep }
    let node = r.source[id]
    if case .placeholder = node.op { return .keep }
    let inputs = node.inputs.map(r.new)
    let key = ExpressionKey(node.op, inputs)
    for candidate in r.expressions[key, default: []] {
      let other = r.target[candidate]
      if other.inputs == inputs, other.op == node.op { return .replaced(by: candidate) }
    }
    r.expressions[key, default: []].append(r.nextID)
    return .keep
  }
}

/// Equal for equal nodes, and cheap: it looks at a handful of a constant's elements.
struct ExpressionKey: Hashable, Sendable {
  var name: String
  var inputs: [NodeID]
  var shape: [Int] = []
  var sample: [Int64] = []

  init(_ op: Op, _ inputs: [NodeID]) {
    (name, self.inputs) = (op.name, inputs)
    guard case .constant(let tensor) = op else { return }
    shape = tensor.shape.dimensions + [Int(tensor.elementType.rawValue)]
    let last = tensor.shape.count - 1
    guard last >= 0 else { return }
    sample = (0...7).map { tensor.sample($0 * last / 7) }
  }
}

extension Tensor {
  /// An element as an integer: equal for equal elements.
  fileprivate func sample(_ index: Int) -> Int64 {
    switch storage {
    case .float32(let e): Int64((e[index] + 0).bitPattern)
    case .uint8(let e): Int64(e[index])
    case .int8(let e): Int64(e[index])
    case .int16(let e): Int64(e[index])
    case .int32(let e): Int64(e[index])
    case .int64(let e): e[index]
    case .bool(let e): e[index] ? 1 : 0
    }
  }
}
