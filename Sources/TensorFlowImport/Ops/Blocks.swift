import IR
import Tensors

/// SpaceToBatch, BatchToSpace, SpaceToDepth, DepthToSpace.
extension OpTable {
  static let blocks: [String: OpImporter] = [
    "SpaceToBatchND": { (n) throws(Refusal) in
      try importBlocks(n, try n.integers(1, "block_shape")) { .spaceToBatch($0) }
    },
    "BatchToSpaceND": { (n) throws(Refusal) in
      try importBlocks(n, try n.integers(1, "block_shape")) { .batchToSpace($0) }
    },
    "SpaceToBatch": { (n) throws(Refusal) in
      let block = try n.int("block_size")
      return try importBlocks(n, [block, block], edges: 1) { .spaceToBatch($0) }
    },
    "BatchToSpace": { (n) throws(Refusal) in
      let block = try n.int("block_size")
      return try importBlocks(n, [block, block], edges: 1) { .batchToSpace($0) }
    },
    "SpaceToDepth": { (n) throws(Refusal) in try importDepth(n) { .spaceToDepth(block: $0) } },
    "DepthToSpace": { (n) throws(Refusal) in try importDepth(n) { .depthToSpace(block: $0) } },
  ]

  private static func importBlocks(
    _ n: NodeContext, _ block: [Int], edges position: Int = 2, _ op: (BlockRearrangement) -> Op
  ) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(position + 1...position + 1)
    let list = try n.integers(position, "edges")
    guard n.shape(n.inputs[position]) == [block.count, 2] else {
      throw Refusal(.value("paddings or crops are not one pair for each block axis"))
    }
    let edges = block.indices.map { [list[2 * $0], list[2 * $0 + 1]] }
    return [0: try n.emit(op(BlockRearrangement(block: block, edges: edges)), [n.inputs[0]])]
  }

  private static func importDepth(_ n: NodeContext, _ op: (Int) -> Op) throws(Refusal)
    -> [Int: NodeID]
  {
    try n.requireInputs(1...1)
    let layout = try n.layout()
    let block = try n.int("block_size")
    let x = try n.image(n.inputs[0], layout)
    return [0: try n.emitImage(op(block), [x], layout)]
  }
}
