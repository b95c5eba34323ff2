import IR
import Tensors

/// How a scale and shift a channel reach the linear layers above a value: a tree over the old graph
/// whose leaves are layers and constants, and whose inner nodes let the scale and shift through.
indirect enum Absorption: Sendable {
  case layer(NodeID, LinearLayer, ChannelAffine, origin: [String])
  case constant(NodeID, Tensor, ChannelAffine, origin: [String])
  case through(NodeID, Op, [Absorption], origin: [String])
  /// Nothing to absorb.
  case unchanged(NodeID)
}

extension Rewriter {
  typealias Refusal = LinearLayer.Refusal

  /// How `affine` after the value `id` can be absorbed above it; throws the reason where it cannot.
  func absorption(of affine: ChannelAffine, above id: NodeID, origin: [String])
    throws(Refusal) -> Absorption
  {
    if affine.isIdentity { return .unchanged(id) }
    let node = source[id]
    if let tensor = source.constant(id), tensor.floats != nil {
      return .constant(id, tensor, affine, origin: merged(node.origin, origin))
    }
    guard uses[id.index] == 1 else {
      throw Refusal(reason: "'\(node.name)' has \(uses[id.index]) readers, not 1")
    }
    let origin = merged(node.origin, origin)
    if let step = source.affineStep(id) {
      return try absorption(of: step.affine.then(affine), above: step.operand, origin: origin)
    }
    guard !node.op.isLinear else {
      let layer = try LinearLayer(source, id)
      return .layer(id, layer, affine.expanded(to: layer.outputs), origin: origin)
    }
    guard let parts = source.passingUp(affine, through: id) else {
      throw Refusal(
        reason: "'\(node.name)' (\(node.op.name)) neither is linear nor lets the scale and shift "
          + "through")
    }
    var branches: [Absorption] = []
    for (input, part) in zip(node.inputs, parts.affines) {
      // A value that the node reads twice would have to be absorbed twice.
      branches.append(try absorption(of: part, above: input, origin: []))
    }
    return .through(id, parts.op, branches, origin: origin)
  }

  /// Emits the tree; its root is called `name`, whose value it has.
  mutating func emit(_ absorption: Absorption, name: String? = nil) throws(PassError) -> NodeID {
    switch absorption {
    case .unchanged(let id): return new(id)
    case .constant(let id, let tensor, let affine, let origin):
      let all = affine.expanded(to: max(1, tensor.shape.dimensions.last ?? 1))
      let channels = all.scale.count
      let elements = tensor.elements.enumerated().map { index, x in
        Float(Double(x) * all.scale[index % channels] + all.shift[index % channels])
      }
      return try emitConstant(
        name ?? "\(source[id].name)/folded", Tensor(tensor.shape, elements),
        origin: origin)
    case .layer(let id, let layer, let affine, let origin):
      let filter = affine.hasUnitScale ? nil : layer.scalingOutputs(affine.scale)
      return try emit(
        name ?? "\(source[id].name)/folded", layer, input: new(layer.input), filter: filter,
        bias: layer.bias(after: affine), origin: origin)
    case .through(let id, let op, let branches, let origin):
      var inputs: [NodeID] = []
      for branch in branches { inputs.append(try emit(branch)) }
      return try emit(name ?? "\(source[id].name)/folded", op, inputs, origin: origin)
    }
  }
}
