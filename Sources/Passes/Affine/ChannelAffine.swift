import IR
import Tensors

/// `scale[c] * x + shift[c]` over the last axis, in Double so that it is rounded to Float once,
/// where it ends.
///
/// Either list has one element, for all channels, or one a channel.
struct ChannelAffine: Equatable, Sendable {
  var scale: [Double]
  var shift: [Double]

  static let identity = ChannelAffine(scale: [1], shift: [0])

  var isIdentity: Bool { hasUnitScale && hasNoShift }
  var hasUnitScale: Bool { scale.allSatisfy { $0 == 1 } }
  var hasNoShift: Bool { shift.allSatisfy { $0 == 0 } }
  var isFinite: Bool { (scale + shift).allSatisfy { Float($0).isFinite } }
  /// One number for all channels in both lists.
  var isUniform: Bool {
    scale.allSatisfy { $0 == scale[0] } && shift.allSatisfy { $0 == shift[0] }
  }

  /// With one element a list where all are equal, so that it fits any number of channels.
  var collapsed: ChannelAffine {
    isUniform ? ChannelAffine(scale: [scale[0]], shift: [shift[0]]) : self
  }

  /// This one first, `next` after it.
  func then(_ next: ChannelAffine) -> ChannelAffine {
    ChannelAffine(
      scale: Self.zip(scale, next.scale, *),
      shift: Self.zip(Self.zip(shift, next.scale, *), next.shift, +))
  }

  /// Both lists with one element a channel.
  func expanded(to channels: Int) -> ChannelAffine {
    func expand(_ list: [Double]) -> [Double] {
      list.count == channels ? list : Array(repeating: list[0], count: channels)
    }
    return ChannelAffine(scale: expand(scale), shift: expand(shift))
  }

  private static func zip(_ a: [Double], _ b: [Double], _ f: (Double, Double) -> Double)
    -> [Double]
  {
    (0..<max(a.count, b.count)).map { f(a[a.count == 1 ? 0 : $0], b[b.count == 1 ? 0 : $0]) }
  }
}

extension Graph {
  /// The elements of a float constant that holds one number, or one a channel of the last axis of
  /// a value of `shape`; nil for anything else.
  func channelConstant(_ id: NodeID, for shape: Shape) -> [Double]? {
    guard let tensor = constant(id), let elements = tensor.floats else { return nil }
    guard elements.count != 1 else { return [Double(elements[0])] }
    guard let channels = shape.dimensions.last, tensor.shape.dimensions.last == channels,
      elements.count == channels
    else { return nil }
    return elements.map(Double.init)
  }

  /// What a node does to its one variable operand, if it is affine a channel: batch norm in one op,
  /// and Add, Sub, Mul, Div with a constant, and Neg.
  ///
  /// A node with a fused activation is not, unless that is to be ignored.
  func affineStep(_ id: NodeID, ignoringActivation: Bool = false)
    -> (operand: NodeID, affine: ChannelAffine)?
  {
    let node = self[id]
    switch node.op {
    case .batchNorm(let norm): return batchNormStep(node, norm)
    case .unary(.negate):
      guard type(of: id).element == .float32 else { return nil }
      return (node.inputs[0], ChannelAffine(scale: [-1], shift: [0]))
    case .binary(let binary):
      guard binary.activation == nil || ignoringActivation, type(of: id).element == .float32
      else { return nil }
      return binaryStep(id, binary.function)
    case .placeholder, .constant, .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul, .unary,
      .select, .cast, .fakeQuantize, .pool, .localResponseNorm, .reduce, .argument, .softmax,
      .concat, .slice, .gather, .tile, .transpose, .reshape, .pad, .resize, .spaceToBatch,
      .batchToSpace, .spaceToDepth, .depthToSpace:
      return nil
    }
  }

  private func batchNormStep(_ node: Node, _ norm: BatchNorm) -> (NodeID, ChannelAffine)? {
    let known = node.inputs.dropFirst().compactMap { constant($0)?.floats?.map(Double.init) }
    guard known.count == 4 else { return nil }
    let (gamma, beta, mean, variance) = (known[0], known[1], known[2], known[3])
    let scale = gamma.indices.map {
      gamma[$0] / (variance[$0] + Double(norm.epsilon)).squareRoot()
    }
    let shift = scale.indices.map { beta[$0] - mean[$0] * scale[$0] }
    let affine = ChannelAffine(scale: scale, shift: shift)
    return affine.isFinite ? (node.inputs[0], affine) : nil
  }

  private func binaryStep(_ id: NodeID, _ function: BinaryFunction) -> (NodeID, ChannelAffine)? {
    let inputs = self[id].inputs
    let shape = shape(of: id)
    for (operand, other, constantIsRight) in [
      (inputs[0], inputs[1], true), (inputs[1], inputs[0], false),
    ]
    where self.shape(of: operand) == shape && constant(operand) == nil {
      guard let c = channelConstant(other, for: shape) else { continue }
      let affine: ChannelAffine? =
        switch function {
        case .add: ChannelAffine(scale: [1], shift: c)
        case .subtract:
          constantIsRight
            ? ChannelAffine(scale: [1], shift: c.map { -$0 })
            : ChannelAffine(scale: [-1], shift: c)
        case .multiply: ChannelAffine(scale: c, shift: [0])
        case .divide: constantIsRight ? ChannelAffine(scale: c.map { 1 / $0 }, shift: [0]) : nil
        case .floorDivide, .floorModulo, .power, .maximum, .minimum, .squaredDifference, .equal,
          .notEqual, .less, .lessEqual, .greater, .greaterEqual, .logicalAnd, .logicalOr:
          nil
        }
      guard let affine, affine.isFinite else { return nil }
      return (operand, affine)
    }
    return nil
  }
}
