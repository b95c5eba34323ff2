import IR
import Tensors

/// MatMul, SparseMatMul (a product of dense matrices that may hold zeros), BatchMatMul, BiasAdd.
extension OpTable {
  static let matrixProducts: [String: OpImporter] = [
    "MatMul": importMatMul,
    "SparseMatMul": importMatMul,
    "BatchMatMul": importBatchMatMul,
    "BatchMatMulV2": importBatchMatMul,
    "BatchMatMulV3": importBatchMatMul,
    "BiasAdd": importBiasAdd,
    "BiasAddV1": importBiasAdd,
  ]

  private static func importMatMul(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    for input in n.inputs { try n.requireRank(input, 2) }
    let payload = MatMul(
      transposeA: try n.bool("transpose_a", default: false),
      transposeB: try n.bool("transpose_b", default: false))
    return [0: try n.emit(.matMul(payload), n.inputs)]
  }

  private static func importBatchMatMul(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    let payload = MatMul(
      transposeA: try n.bool("adj_x", default: false),
      transposeB: try n.bool("adj_y", default: false))
    return [0: try n.emit(.matMul(payload), n.inputs)]
  }

  /// A bias along the channel axis: the last one, or axis 1 for NCHW.
  private static func importBiasAdd(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    let (x, bias) = (n.shape(n.inputs[0]), n.shape(n.inputs[1]))
    let isChannelsFirst = try n.layout() == .nchw
    let rank = x.rank
    let axis = isChannelsFirst ? 1 : rank - 1
    guard rank >= 2, axis < rank, bias == [x[axis]] else {
      throw Refusal(
        .shape(
          .mismatch(
            op: "BiasAdd", what: "bias", found: "\(bias) for \(x)",
            expected: "one number a channel")))
    }
    guard isChannelsFirst, rank > 2 else {
      return [0: try n.emit(.binary(Binary(.add)), n.inputs)]
    }
    let spread = Shape([bias[0]] + [Int](repeating: 1, count: rank - 2))
    let column = try n.emit(.reshape(spread), [n.inputs[1]], helper: "bias")
    return [0: try n.emit(.binary(Binary(.add)), [n.inputs[0], column])]
  }
}

extension NodeContext {
  func requireRank(_ id: NodeID, _ rank: Int) throws(Refusal) {
    guard shape(id).rank == rank else {
      throw Refusal(
        .shape(
          .mismatch(
            op: node.op, what: "operand", found: "of shape \(shape(id))",
            expected: "\(rank) axes")))
    }
  }
}
