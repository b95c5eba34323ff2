import IR
import Tensors

/// Makes one operation of the scales and biases that no linear layer could take.
///
/// Needs: both folds. Ensures: what is left of a chain is nothing, one Mul, one Add, or, for an
/// image [N,H,W,C], one 1x1 depthwise convolution with a bias, which every back end has anyway;
/// for other shapes a Mul and an Add.
public struct MergeAffineSteps: Pass {
  public static let name = "merge-affine-steps"
  public static let summary = "makes one operation of what is left of a batch norm"

  public init() {}

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    guard r.live[id.index], r.source.affineStep(id) != nil else { return .keep }
    if r.uses[id.index] == 1, let reader = r.readers[id.index].first,
      r.source.affineStep(reader)?.operand == id
    {
      return .keep
    }
    let chain = r.affineChain(endingAt: id)
    let (node, shape) = (r.source[id], r.source.shape(of: id))
    let affine = chain.affine.collapsed
    if affine.isIdentity { return .replaced(by: r.new(chain.base)) }
    guard affine.isFinite, shape.rank > 0, !isMerged(chain, shape, r.source) else { return .keep }

    func constant(_ suffix: String, _ values: [Double], _ r: inout Rewriter)
      throws(PassError) -> NodeID
    {
      try r.emitConstant(
        "\(node.name)/\(suffix)", Tensor([values.count], values.map(Float.init)),
        origin: chain.origin)
    }
    let x = r.new(chain.base)
    if affine.hasNoShift || affine.hasUnitScale {
      let (function, values) =
        affine.hasNoShift
        ? (BinaryFunction.multiply, affine.scale) : (BinaryFunction.add, affine.shift)
      let operand = try constant(affine.hasNoShift ? "scale" : "shift", values, &r)
      return .replaced(
        by: try r.emit(node.name, .binary(Binary(function)), [x, operand], origin: chain.origin))
    }
    if shape.rank == 4 {
      let channels = shape[3]
      let all = affine.expanded(to: channels)
      let filter = try r.emitConstant(
        "\(node.name)/scale", Tensor([1, 1, channels, 1], all.scale.map(Float.init)),
        origin: chain.origin)
      let bias = try constant("shift", all.shift, &r)
      return .replaced(
        by: try r.emit(
          node.name, .depthwiseConv2D(Convolution(padding: .valid)), [x, filter, bias],
          origin: chain.origin))
    }
    let scale = try constant("scale", affine.scale, &r)
    let shift = try constant("shift", affine.shift, &r)
    let product = try r.emit(
      "\(node.name)/scaled", .binary(Binary(.multiply)), [x, scale], origin: chain.origin)
    return .replaced(
      by: try r.emit(node.name, .binary(Binary(.add)), [product, shift], origin: chain.origin))
  }

  /// Whether the chain is already what this pass would make of it.
  private func isMerged(_ chain: AffineChain, _ shape: Shape, _ graph: Graph) -> Bool {
    let functions = chain.steps.map { id -> BinaryFunction? in
      if case .binary(let binary) = graph[id].op { binary.function } else { nil }
    }
    return functions == [nil] && graph[chain.steps[0]].op == .unary(.negate)
      || functions == [.multiply]
      || functions == [.add]
      || (shape.rank != 4 && functions == [.multiply, .add])
  }
}
