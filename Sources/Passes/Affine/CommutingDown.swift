import IR
import Tensors

extension Graph {
  /// Whether `passingDown` may let something through; says nothing about how much.
  func letsAffineDown(_ id: NodeID) -> Bool {
    switch self[id].op {
    case .reshape, .pool, .pad: true
    case .placeholder, .constant, .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul,
      .batchNorm, .unary, .binary, .select, .cast, .fakeQuantize, .localResponseNorm, .reduce,
      .argument, .softmax, .concat, .slice, .gather, .tile, .transpose, .resize, .spaceToBatch,
      .batchToSpace, .spaceToDepth, .depthToSpace:
      false
    }
  }

  /// What is left to do to the value of `id` when `affine` is no longer done to its operand, and
  /// the operation that then stands in its place; nil where they do not commute.
  func passingDown(_ affine: ChannelAffine, through id: NodeID)
    -> (op: Op, affine: ChannelAffine)?
  {
    let node = self[id]
    let affine = affine.collapsed
    switch node.op {
    case .reshape(let shape):
      if affine.isUniform { return (node.op, affine) }
      let channels = affine.expanded(to: self.shape(of: node.inputs[0]).dimensions.last ?? 1)
      let count = channels.scale.count
      // The last axis of the view runs over whole pixels: [N,H,W,C] to [N,H*W*C] and the like.
      guard let extent = shape.dimensions.last, extent % count == 0 else { return nil }
      let times = extent / count
      return (
        node.op,
        ChannelAffine(
          scale: Array((0..<times).map { _ in channels.scale }.joined()),
          shift: Array((0..<times).map { _ in channels.shift }.joined()))
      )
    case .pool(let pool):
      let commutes = pool.kind == .average || affine.scale.allSatisfy { $0 > 0 }
      return commutes ? (node.op, affine) : nil
    case .pad(let pad):
      guard affine.isUniform || pad.before.last == 0 && pad.after.last == 0 else { return nil }
      guard case .constant(let border) = pad.mode else { return (node.op, affine) }
      // The new border b, one number for all channels, must satisfy s * b + t = border.
      let count = max(affine.scale.count, affine.shift.count)
      let all = affine.expanded(to: count)
      let borders = (0..<count).map { (Double(border) - all.shift[$0]) / all.scale[$0] }
      guard borders.allSatisfy({ $0.isFinite && $0 == borders[0] }) else { return nil }
      var moved = pad
      moved.mode = .constant(Float(borders[0]))
      return (.pad(moved), affine)
    case .placeholder, .constant, .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul,
      .batchNorm, .unary, .binary, .select, .cast, .fakeQuantize, .localResponseNorm, .reduce,
      .argument, .softmax, .concat, .slice, .gather, .tile, .transpose, .resize, .spaceToBatch,
      .batchToSpace, .spaceToDepth, .depthToSpace:
      return nil
    }
  }

  /// Whether a linear layer's sums reach over the border of its input, where zeros stand.
  func seesBorder(_ id: NodeID) -> Bool {
    let node = self[id]
    switch node.op {
    case .conv2D(let convolution), .depthwiseConv2D(let convolution):
      let (x, filter) = (shape(of: node.inputs[0]), shape(of: node.inputs[1]))
      let window = convolution.padding.resolve(
        input: Extent(height: x[1], width: x[2]),
        kernel: Extent(height: filter[0], width: filter[1]), strides: convolution.strides,
        dilations: convolution.dilations)
      guard let window else { return true }
      return max(
        window.before.height, window.before.width, window.after.height, window.after.width) > 0
    // How many inputs an output sums varies with its place.
    case .transposedConv2D: return true
    case .matMul, .placeholder, .constant, .batchNorm, .unary, .binary, .select, .cast,
      .fakeQuantize, .pool, .localResponseNorm, .reduce, .argument, .softmax, .concat, .slice,
      .gather, .tile, .transpose, .reshape, .pad, .resize, .spaceToBatch, .batchToSpace,
      .spaceToDepth, .depthToSpace:
      return false
    }
  }
}
