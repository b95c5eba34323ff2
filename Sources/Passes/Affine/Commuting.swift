import IR
import Tensors

extension Graph {
  /// What to do to each operand of `id`, instead of `affine` to its value, and the operation that
  /// then stands in its place; nil where the operation does not commute with a scale and shift.
  func passingUp(_ affine: ChannelAffine, through id: NodeID)
    -> (op: Op, affines: [ChannelAffine])?
  {
    let node = self[id]
    let shape = shape(of: id)
    guard type(of: id).element == .float32, shape.rank > 0 else { return nil }
    let channels = shape.rank - 1
    let affine = affine.collapsed
    let positive = affine.scale.allSatisfy { $0 > 0 }
    let same: (op: Op, affines: [ChannelAffine])? = (node.op, [affine])
    switch node.op {
    case .reshape:
      let keepsChannels = self.shape(of: node.inputs[0]).dimensions.last == shape[channels]
      return keepsChannels || affine.isUniform ? same : nil
    case .pool(let pool): return pool.kind == .average || positive ? same : nil
    case .reduce(let reduction):
      let commutes = reduction.kind == .mean || (reduction.kind == .max && positive)
      let lastAxis = self.shape(of: node.inputs[0]).rank - 1
      return commutes && (!reduction.axes.contains(lastAxis) || affine.isUniform) ? same : nil
    case .transpose(let permutation):
      return permutation.last == channels || affine.isUniform ? same : nil
    case .pad(let pad):
      guard pad.before[channels] == 0 && pad.after[channels] == 0 || affine.isUniform else {
        return nil
      }
      guard case .constant(let border) = pad.mode else { return same }
      // pad(x, border) * s + t = pad(x * s + t, border * s + t), which must be one number.
      let borders = ChannelAffine(scale: [0], shift: [Double(border)]).then(affine).shift
      guard borders.allSatisfy({ $0 == borders[0] }) else { return nil }
      var moved = pad
      moved.mode = .constant(Float(borders[0]))
      return (.pad(moved), [affine])
    case .resize: return same
    case .spaceToBatch(let blocks):
      let padsZeros = blocks.edges.contains { $0 != [0, 0] }
      return blocks.block.count < channels && (!padsZeros || affine.hasNoShift) ? same : nil
    case .batchToSpace(let blocks): return blocks.block.count < channels ? same : nil
    case .spaceToDepth, .depthToSpace: return affine.isUniform ? same : nil
    case .slice(let slice):
      let x = self.shape(of: node.inputs[0])
      let keepsChannels = slice.size[channels] == x[channels] && slice.strides[channels] == 1
      return keepsChannels || affine.isUniform ? same : nil
    case .tile(let multiples): return multiples[channels] == 1 || affine.isUniform ? same : nil
    case .concat(let axis):
      guard axis == channels else {
        return (node.op, node.inputs.map { _ in affine })
      }
      let all = affine.expanded(to: shape[channels])
      var start = 0
      return (
        node.op,
        node.inputs.map { input in
          defer { start += self.shape(of: input)[channels] }
          let part = start..<start + self.shape(of: input)[channels]
          return ChannelAffine(scale: Array(all.scale[part]), shift: Array(all.shift[part]))
        }
      )
    case .binary(let binary):
      // (a + b) * s + t = (a * s + t) + b * s
      guard binary.function == .add || binary.function == .subtract, binary.activation == nil,
        node.inputs.allSatisfy({ self.shape(of: $0) == shape })
      else { return nil }
      return (node.op, [affine, ChannelAffine(scale: affine.scale, shift: [0])])
    case .unary(.clamp(let lower, let upper)):
      // clamp(x, l, u) * s + t = clamp(x * s + t, l * s + t, u * s + t) for positive s.
      guard positive else { return nil }
      if affine.hasNoShift, lower == 0, upper == .infinity { return same }
      guard affine.isUniform else { return nil }
      func moved(_ limit: Float) -> Float {
        limit.isFinite ? Float(Double(limit) * affine.scale[0] + affine.shift[0]) : limit
      }
      return (.unary(.clamp(lower: moved(lower), upper: moved(upper))), [affine])
    case .unary(.leakyRelu(let slope)):
      return positive && affine.hasNoShift && slope >= 0 ? same : nil
    case .placeholder, .constant, .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul,
      .batchNorm, .unary, .select, .cast, .fakeQuantize, .localResponseNorm, .argument, .softmax,
      .gather:
      return nil
    }
  }
}
