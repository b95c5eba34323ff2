import IR
import Tensors

/// Layers that TensorFlow's own optimizers fused: Grappler's, and `optimize_for_inference`'s.
extension OpTable {
  static let fusedLayers: [String: OpImporter] = [
    "_FusedConv2D": { (n) throws(Refusal) in try importFusedConvolution(n) { .conv2D($0) } },
    "_FusedDepthwiseConv2dNative": { (n) throws(Refusal) in
      try importFusedConvolution(n) { .depthwiseConv2D($0) }
    },
    "_FusedMatMul": importFusedMatMul,
    "_FusedBatchNormEx": importFusedNorm,
    "FusedPadConv2D": { (n) throws(Refusal) in
      try n.requireInputs(3...3)
      return try importPaddedConvolution(n, n.inputs[0], paddings: 1)
    },
    "FusedResizeAndPadConv2D": { (n) throws(Refusal) in
      try n.requireInputs(4...4)
      let size = try n.integers(1, "size")
      guard size.count == 2, size.allSatisfy({ (1...1 << 24).contains($0) }) else {
        throw Refusal(.value("size is \(size.prefix(8)), expected a height and a width"))
      }
      let resize = Resize(
        size: Extent(height: size[0], width: size[1]),
        interpolation: Interpolation(
          method: .bilinear, alignCorners: try n.bool("resize_align_corners", default: false),
          halfPixelCenters: false))
      let resized = try n.emit(.resize(resize), [n.inputs[0]], helper: "resized")
      return try importPaddedConvolution(n, resized, paddings: 2)
    },
  ]

  /// Inputs from `paddings` on: the paddings, the filter.
  private static func importPaddedConvolution(_ n: NodeContext, _ x: NodeID, paddings: Int)
    throws(Refusal) -> [Int: NodeID]
  {
    let pad = try n.mirrorPad(x, paddings: paddings)
    let padded = try n.emit(.pad(pad), [x], helper: "padded")
    let payload = Convolution(
      strides: try n.extent("strides", .nhwc), padding: try n.padding(.nhwc))
    return [0: try n.emit(.conv2D(payload), [padded, n.inputs[paddings + 1]])]
  }

  /// Inputs: x, filter, and what `fused_ops` need.
  private static func importFusedConvolution(_ n: NodeContext, _ op: (Convolution) -> Op)
    throws(Refusal) -> [Int: NodeID]
  {
    guard n.inputs.count >= 2 else {
      throw Refusal(.inputCount(found: n.inputs.count, expected: "2 or more"))
    }
    let layout = try n.layout()
    let payload = Convolution(
      strides: try n.extent("strides", layout),
      dilations: try n.extent("dilations", layout, default: [1, 1, 1, 1]),
      padding: try n.padding(layout))
    let x = try n.image(n.inputs[0], layout)
    let sums = try n.emit(op(payload), [x, n.inputs[1]], helper: "sums")
    let result = try n.fused(sums)
    if layout == .nhwc { return [0: result] }
    return [0: try n.emit(.transpose(permutation: [0, 3, 1, 2]), [result])]
  }

  private static func importFusedMatMul(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    guard n.inputs.count >= 2 else {
      throw Refusal(.inputCount(found: n.inputs.count, expected: "2 or more"))
    }
    let payload = MatMul(
      transposeA: try n.bool("transpose_a", default: false),
      transposeB: try n.bool("transpose_b", default: false))
    let sums = try n.emit(.matMul(payload), Array(n.inputs.prefix(2)), helper: "sums")
    return [0: try n.fused(sums)]
  }

  /// Inputs: x, scale, offset, mean, variance, and one more to add where there is a side input.
  private static func importFusedNorm(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    let sides = try n.int("num_side_inputs", default: 0)
    try n.requireInputs(sides == 0 ? 5...5 : 6...6)
    if try n.bool("is_training", default: true) { throw Refusal(.trainingBatchNorm) }
    let layout = try n.layout()
    let payload = BatchNorm(epsilon: try n.float("epsilon", default: 1e-4))
    var y = try n.emit(
      .batchNorm(payload), [try n.image(n.inputs[0], layout)] + n.inputs[1..<5], helper: "norm")
    if sides == 1 {
      let side = try n.image(n.inputs[5], layout, "side")
      y = try n.emit(.binary(Binary(.add)), [y, side], helper: "sum")
    }
    switch try n.string("activation_mode", default: "Identity") {
    case "Identity": break
    case "Relu": y = try n.emit(.unary(.relu), [y], helper: "relu")
    case let other:
      throw .attribute("activation_mode", found: "'\(other)'", expected: "Identity or Relu")
    }
    if layout == .nhwc { return [0: y] }
    return [0: try n.emit(.transpose(permutation: [0, 3, 1, 2]), [y])]
  }
}

extension NodeContext {
  /// What `fused_ops` name, done to a layer's sums; their operands follow the first two inputs.
  fileprivate func fused(_ sums: NodeID) throws(Refusal) -> NodeID {
    guard case .list(let list)? = node.attributes["fused_ops"] else { return sums }
    var value = sums
    var next = 2
    for (step, name) in list.strings.enumerated() {
      switch name {
      case "BiasAdd":
        value = try emit(
          .binary(Binary(.add)), [value, try input(next)], helper: "biased_\(step)")
        next += 1
      case "FusedBatchNorm":
        var operands = [value]
        for position in next..<next + 4 { operands.append(try input(position)) }
        value = try emit(
          .batchNorm(BatchNorm(epsilon: try float("epsilon", default: 1e-4))), operands,
          helper: "norm_\(step)")
        next += 4
      case "Add":
        value = try emit(.binary(Binary(.add)), [value, try input(next)], helper: "sum_\(step)")
        next += 1
      default:
        guard let function = try activation(name) else {
          throw .attribute(
            "fused_ops", found: "\(list)",
            expected: "BiasAdd, FusedBatchNorm, Add, and an activation")
        }
        value = try emit(.unary(function), [value], helper: "activation_\(step)")
      }
    }
    return value
  }

  private func activation(_ name: String) throws(Refusal) -> UnaryFunction? {
    switch name {
    case "Relu": .relu
    case "Relu6": .relu6
    case "Elu": .elu
    case "Tanh": .tanh
    case "Sigmoid": .sigmoid
    case "LeakyRelu": .leakyRelu(slope: try float("leakyrelu_alpha", default: 0.2))
    default: nil
    }
  }
}
