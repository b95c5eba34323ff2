import IR
import Tensors

/// Makes one Reshape of a chain of Reshape, Squeeze, ExpandDims and Flatten, and none of a chain
/// that ends in the shape it began with.
///
/// Needs: `remove-identities`, which makes views of trivial transposes and reductions. Inner views
/// with other readers stay for those.
public struct MergeViews: Pass {
  public static let name = "merge-views"
  public static let summary = "makes one view of a chain of views"

  public init() {}

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    guard r.live[id.index], case .reshape(let shape) = r.source[id].op else { return .keep }
    let node = r.source[id]
    var base = node.inputs[0]
    var origin = node.origin
    while case .reshape = r.source[base].op {
      origin = merged(r.source[base].origin, origin)
      base = r.source[base].inputs[0]
    }
    if r.source.shape(of: base) == shape { return .replaced(by: r.new(base)) }
    guard base != node.inputs[0] else { return .keep }
    return .replaced(by: try r.emit(node.name, node.op, [r.new(base)], origin: origin))
  }
}
