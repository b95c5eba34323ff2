import IR
import Tensors

/// Removes operations that yield their operand: views and casts to the same type, slices of
/// everything, paddings by nothing, clamps to everything, windows of one pixel, concatenations of
/// one value, additions of 0, multiplications by 1, transposes that move no elements.
///
/// A reduction over axes of extent 1 and a transpose that only moves such axes are views.
public struct RemoveIdentities: Pass {
  public static let name = "remove-identities"
  public static let summary = "removes operations that yield their operand"

  public init() {}

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    guard r.live[id.index] else { return .keep }
    let node = r.source[id]
    if let operand = r.source.isIdentity(id) { return .replaced(by: r.new(operand)) }
    guard r.source.isView(id) else { return .keep }
    return .replaced(
      by: try r.copy(id, op: .reshape(r.source.shape(of: id)), inputs: [r.new(node.inputs[0])]))
  }
}

extension Graph {
  /// The operand whose value a node merely repeats.
  fileprivate func isIdentity(_ id: NodeID) -> NodeID? {
    let node = self[id]
    guard let first = node.inputs.first else { return nil }
    if let step = affineStep(id), step.affine.isIdentity { return step.operand }
    let x = type(of: first)
    guard x == type(of: id) else { return nil }
    let repeats: Bool =
      switch node.op {
      case .reshape, .cast: true
      case .unary(.clamp(let lower, let upper)): lower == -.infinity && upper == .infinity
      // The result has the operand's extents, so the window is one pixel or spans one pixel.
      case .pool(let pool): pool.window == .unit && pool.strides == .unit
      case .reduce(let reduction):
        reduction.axes.allSatisfy { x.shape[$0] == 1 } && !reduction.kind.isLogical
      case .concat: node.inputs.count == 1
      case .slice(let slice): slice.strides.allSatisfy { $0 > 0 }
      case .tile, .pad, .spaceToDepth(block: 1), .depthToSpace(block: 1): true
      case .transpose(let permutation): permutation == Array(permutation.indices)
      case .resize: true
      case .spaceToBatch(let blocks), .batchToSpace(let blocks):
        blocks.block.allSatisfy { $0 == 1 } && blocks.edges.allSatisfy { $0 == [0, 0] }
      case .placeholder, .constant, .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul,
        .batchNorm, .unary, .binary, .select, .fakeQuantize, .localResponseNorm, .argument,
        .softmax, .gather, .spaceToDepth, .depthToSpace:
        false
      }
    return repeats ? first : nil
  }

  /// Whether a node other than a reshape yields its operand's elements in their order.
  fileprivate func isView(_ id: NodeID) -> Bool {
    let node = self[id]
    guard let first = node.inputs.first else { return false }
    let x = shape(of: first)
    switch node.op {
    case .reduce(let reduction):
      return !reduction.kind.isLogical && reduction.axes.allSatisfy { x[$0] == 1 }
    case .transpose(let permutation):
      let moved = permutation.filter { x[$0] != 1 }
      return moved == moved.sorted()
    case .placeholder, .constant, .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul,
      .batchNorm, .unary, .binary, .select, .cast, .fakeQuantize, .pool, .localResponseNorm,
      .argument, .softmax, .concat, .slice, .gather, .tile, .reshape, .pad, .resize,
      .spaceToBatch, .batchToSpace, .spaceToDepth, .depthToSpace:
      return false
    }
  }
}

extension Reduction.Kind {
  fileprivate var isLogical: Bool { self == .all || self == .any }
}
