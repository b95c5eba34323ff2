import IR
import Tensors

/// FusedBatchNorm, BatchNormWithGlobalNormalization, LRN, L2Loss's relatives.
extension OpTable {
  static let normalizations: [String: OpImporter] = [
    "FusedBatchNorm": importFusedBatchNorm,
    "FusedBatchNormV2": importFusedBatchNorm,
    "FusedBatchNormV3": importFusedBatchNorm,
    "BatchNormWithGlobalNormalization": importGlobalNormalization,
    "LRN": importLRN,
  ]

  /// Inputs: x, scale, offset, mean, variance. Slots 1 and 2 pass the moments on.
  private static func importFusedBatchNorm(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(5...5)
    let layout = try n.layout()
    if try n.bool("is_training", default: true) { return try importMomentNorm(n, layout) }
    let payload = BatchNorm(epsilon: try n.float("epsilon", default: 1e-4))
    let x = try n.image(n.inputs[0], layout)
    let operands = [x] + n.inputs[1...]
    return [
      0: try n.emitImage(.batchNorm(payload), operands, layout), 1: n.inputs[3], 2: n.inputs[4],
    ]
  }

  /// In training mode the moments are those of the batch at hand, which is nobody's intent where
  /// anything has been learned. Where the scale is 1 and the offset 0 nothing has: then it is the
  /// normalization that Keras' LayerNormalization and GroupNormalization are built of, over slices
  /// that they have arranged as channels.
  private static func importMomentNorm(_ n: NodeContext, _ layout: NodeContext.Layout)
    throws(Refusal) -> [Int: NodeID]
  {
    guard let scale = try n.known(n.inputs[1])?.floats, scale.allSatisfy({ $0 == 1 }),
      let offset = try n.known(n.inputs[2])?.floats, offset.allSatisfy({ $0 == 0 }),
      n.shape(n.inputs[3]).count == 0, n.shape(n.inputs[4]).count == 0,
      try n.float("exponential_avg_factor", default: 1) == 1
    else { throw Refusal(.trainingBatchNorm) }
    if let slot = n.usedSlots.first(where: { $0 > 0 }) { throw Refusal(.outputSlot(slot)) }
    try n.requireRank(n.inputs[0], 4)
    let x = n.inputs[0]
    let axes = layout == .nhwc ? [0, 1, 2] : [0, 2, 3]
    let moment = Op.reduce(Reduction(.mean, axes: axes, keepsAxes: true))
    let mean = try n.emit(moment, [x], helper: "mean")
    let centred = try n.emit(.binary(Binary(.subtract)), [x, mean], helper: "centred")
    let square = try n.emit(.unary(.square), [centred], helper: "square")
    let variance = try n.emit(moment, [square], helper: "variance")
    let epsilon = try n.constant(
      Tensor(.scalar, [try n.float("epsilon", default: 1e-4)]), helper: "epsilon")
    let spread = try n.emit(.binary(Binary(.add)), [variance, epsilon], helper: "spread")
    let factor = try n.emit(.unary(.reciprocalSquareRoot), [spread], helper: "factor")
    return [0: try n.emit(.binary(Binary(.multiply)), [centred, factor])]
  }

  /// Inputs: t, m, v, beta, gamma.
  private static func importGlobalNormalization(_ n: NodeContext) throws(Refusal)
    -> [Int: NodeID]
  {
    try n.requireInputs(5...5)
    let epsilon = try n.float("variance_epsilon")
    let (x, mean, variance, beta) = (n.inputs[0], n.inputs[1], n.inputs[2], n.inputs[3])
    var gamma = n.inputs[4]
    if try !n.bool("scale_after_normalization") {
      let ones = [Float](repeating: 1, count: n.shape(variance).count)
      gamma = try n.constant(Tensor(n.shape(variance), ones), helper: "unit_gamma")
    }
    return [
      0: try n.emit(.batchNorm(BatchNorm(epsilon: epsilon)), [x, gamma, beta, mean, variance])
    ]
  }

  private static func importLRN(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(1...1)
    let payload = LocalResponseNorm(
      radius: try n.int("depth_radius", default: 5), bias: try n.float("bias", default: 1),
      alpha: try n.float("alpha", default: 1), beta: try n.float("beta", default: 0.5))
    return [0: try n.emit(.localResponseNorm(payload), n.inputs)]
  }
}
