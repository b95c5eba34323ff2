import Tensors

extension Program {
  /// Gives every arena value an offset: values that are alive together never share memory.
  ///
  /// A value computed in place shares with its input. Then greedy by size, each block at the lowest
  /// offset that is free for its whole life; source: Pisarchyk and Lee, arXiv:2001.03288.
  mutating func planArena() {
    let lastUse = lastUses
    var blocks: [Block] = []
    var blockOf = [Int?](repeating: nil, count: values.count)
    for (index, instruction) in instructions.enumerated() {
      let id = instruction.output
      guard case .arena = self[id].place else { continue }
      if let block = sharedBlock(instruction, at: index, lastUse, blockOf) {
        blocks[block].members.append(id)
        blocks[block].life = blocks[block].life.lowerBound...lastUse[id.index]
        blockOf[id.index] = block
      } else {
        blockOf[id.index] = blocks.count
        blocks.append(
          Block(members: [id], life: index...lastUse[id.index], size: self[id].byteCount))
      }
    }
    arenaSize = 0
    var placed: [(block: Block, offset: Int)] = []
    let order = blocks.indices.sorted { (blocks[$0].size, $1) > (blocks[$1].size, $0) }
    for block in order.map({ blocks[$0] }) {
      var offset = 0
      for other in placed where other.block.life.overlaps(block.life) {
        if other.offset >= offset + block.size { break }
        let end = other.offset + other.block.size
        offset = max(offset, (end + Bytes.alignment - 1) / Bytes.alignment * Bytes.alignment)
      }
      let position = placed.firstIndex { $0.offset > offset } ?? placed.endIndex
      placed.insert((block, offset), at: position)
      for id in block.members { values[id.index].place = .arena(offset) }
      arenaSize = max(arenaSize, offset + block.size)
    }
  }

  /// One piece of the arena, with the values that take turns in it.
  private struct Block {
    var members: [ValueID]
    /// First writing to last reading instruction.
    var life: ClosedRange<Int>
    var size: Int
  }

  /// The block of an instruction's first input, where the output can take its place.
  private func sharedBlock(
    _ instruction: Instruction, at index: Int, _ lastUse: [Int], _ blockOf: [Int?]
  ) -> Int? {
    guard instruction.operation.worksInPlace, let first = instruction.inputs.first,
      lastUse[first.index] == index, !instruction.inputs.dropFirst().contains(first),
      self[first].byteCount == self[instruction.output].byteCount
    else { return nil }
    return blockOf[first.index]
  }
}
