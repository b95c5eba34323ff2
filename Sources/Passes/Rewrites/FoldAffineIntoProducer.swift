import IR
import Tensors

/// Folds a batch norm, in any spelling, and any scale, bias or negation, into the linear layer
/// above.
///
///     filter'[.., o] = filter[.., o] * s[o]
///     bias'[o]       = bias[o] * s[o] + t[o]
///
/// Needs: constants folded. Ensures: no batch norm and no Add, Sub, Mul or Div with a constant a
/// channel stands after a convolution, depthwise or transposed convolution or matrix product that
/// has no other reader, even with views, Concat, Pad, pooling, Resize, BatchToSpace or a residual
/// Add in between, where those commute with it. Exact at padded borders, since the scale and shift
/// follow the layer. Computed in Double and rounded to Float once.
/// Reference: Jacob et al., arXiv:1712.05877, 3.2.
public struct FoldAffineIntoProducer: Pass {
  public static let name = "fold-affine-into-producer"
  public static let summary =
    "folds batch norms, scales, biases and negations into the linear layer before them"

  public init() {}

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    let node = r.source[id]
    guard r.live[id.index], let step = r.source.affineStep(id) else {
      if case .batchNorm = node.op, r.live[id.index] {
        return .declined("its statistics are not constant, or a variance is not positive")
      }
      return .keep
    }
    // Only the end of a chain acts, on all of it: big filters are then multiplied once.
    if r.uses[id.index] == 1, let reader = r.readers[id.index].first,
      r.source.affineStep(reader)?.operand == id
    {
      return .keep
    }
    guard !step.affine.isIdentity else { return .keep }
    let tree: Absorption
    do throws(LinearLayer.Refusal) {
      tree = try r.absorption(of: step.affine, above: step.operand, origin: node.origin)
    } catch {
      return .declined(error.reason)
    }
    if case .unchanged = tree { return .keep }
    return .replaced(by: try r.emit(tree, name: node.name))
  }
}
