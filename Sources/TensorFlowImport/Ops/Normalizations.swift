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
    if try n.bool("is_training", default: true) { throw Refusal(.trainingBatchNorm) }
    let layout = try n.layout()
    let payload = BatchNorm(epsilon: try n.float("epsilon", default: 1e-4))
    let x = try n.image(n.inputs[0], layout)
    let operands = [x] + n.inputs[1...]
    return [
      0: try n.emitImage(.batchNorm(payload), operands, layout), 1: n.inputs[3], 2: n.inputs[4],
    ]
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
