import IR
import Tensors

/// Pools before a 1x1 convolution instead of after it: the mean of an affine map is the affine map
/// of the mean.
///
/// Needs: `pool-means`, and no activation in between. Ensures: fewer multiplications, and nothing
/// but views between the 1x1 convolution and a layer after it, for `merge-linear-layers`.
public struct CommuteAveragePooling: Pass {
  public static let name = "commute-average-pooling"
  public static let summary = "moves 1x1 convolutions behind average pooling"

  public init() {}

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    let node = r.source[id]
    guard r.live[id.index], case .pool(let pool) = node.op, pool.kind == .average else {
      return .keep
    }
    let operand = node.inputs[0]
    guard r.source.isPointwise(operand) else { return .keep }
    let convolution = r.source[operand]
    guard convolution.op.activation == nil else {
      return .declined("'\(convolution.name)' has an activation")
    }
    guard r.uses[operand.index] == 1 else {
      return .declined("'\(convolution.name)' has \(r.uses[operand.index]) readers, not 1")
    }
    let (before, after) = (r.source.shape(of: operand), r.source.shape(of: id))
    guard after[1] * after[2] < before[1] * before[2] else { return .keep }
    let mean = try r.emit(
      "\(convolution.name)/pooled_input", node.op,
      [r.new(convolution.inputs[0])], origin: node.origin)
    return .replaced(
      by: try r.emit(
        node.name, convolution.op, [mean] + convolution.inputs.dropFirst().map(r.new),
        origin: merged(convolution.origin, node.origin)))
  }
}

extension Graph {
  /// Whether a node is an ungrouped 1x1 convolution of stride 1 that pads nothing.
  func isPointwise(_ id: NodeID) -> Bool {
    guard case .conv2D(let convolution) = self[id].op else { return false }
    let (x, filter) = (shape(of: self[id].inputs[0]), shape(of: self[id].inputs[1]))
    return filter[0] == 1 && filter[1] == 1 && filter[2] == x[3] && convolution.strides == .unit
      && !seesBorder(id)
  }
}
