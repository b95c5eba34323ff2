import IR
import Tensors

/// Consecutive affine steps, each read by the next alone, seen as one.
struct AffineChain: Sendable {
  /// What the first step reads.
  var base: NodeID
  /// First to last.
  var steps: [NodeID]
  var affine: ChannelAffine
  /// The last step's.
  var name: String
  var origin: [String]
}

extension Rewriter {
  /// The longest chain that ends at an affine step.
  func affineChain(endingAt end: NodeID) -> AffineChain {
    guard let last = source.affineStep(end) else {
      preconditionFailure("'\(source[end].name)' is not affine")
    }
    var chain = AffineChain(
      base: last.operand, steps: [end], affine: last.affine, name: source[end].name,
      origin: source[end].origin)
    while uses[chain.base.index] == 1, let step = source.affineStep(chain.base) {
      chain.steps.insert(chain.base, at: 0)
      chain.origin = merged(source[chain.base].origin, chain.origin)
      chain.affine = step.affine.then(chain.affine)
      chain.base = step.operand
    }
    return chain
  }
}
