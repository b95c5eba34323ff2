import IR
import Tensors

/// Concat, ConcatV2, Pack, Tile.
extension OpTable {
  static let concatenations: [String: OpImporter] = [
    "Concat": { (n) throws(Refusal) in
      try importConcat(n, axis: 0, values: Array(n.inputs.dropFirst()))
    },
    "ConcatV2": { (n) throws(Refusal) in
      try importConcat(n, axis: n.inputs.count - 1, values: n.inputs.dropLast())
    },
    "Pack": importPack,
    "Tile": { (n) throws(Refusal) in
      try n.requireInputs(2...2)
      return [0: try n.emit(.tile(multiples: try n.integers(1, "multiples")), [n.inputs[0]])]
    },
  ]

  private static func importConcat(_ n: NodeContext, axis position: Int, values: [NodeID])
    throws(Refusal) -> [Int: NodeID]
  {
    try n.requireInputs(2...Int.max - 1)
    let axis = try n.axis(try n.integer(position, "axis"), rank: n.shape(values[0]).rank)
    if values.count == 1 { return [0: values[0]] }
    return [0: try n.emit(.concat(axis: axis), values)]
  }

  private static func importPack(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(1...Int.max - 1)
    let shape = n.shape(n.inputs[0])
    let axis = try n.axis(try n.int("axis", default: 0), rank: shape.rank + 1)
    var parts: [NodeID] = []
    for (position, input) in n.inputs.enumerated() {
      var extents = n.shape(input).dimensions
      guard extents == shape.dimensions else {
        throw Refusal(
          .shape(
            .mismatch(
              op: "Pack", what: "shape of input \(position)", found: "\(n.shape(input))",
              expected: "\(shape), as the first")))
      }
      extents.insert(1, at: axis)
      parts.append(
        n.inputs.count == 1
          ? try n.emit(.reshape(Shape(extents)), [input])
          : try n.emit(.reshape(Shape(extents)), [input], helper: "part_\(position)"))
    }
    return [0: parts.count == 1 ? parts[0] : try n.emit(.concat(axis: axis), parts)]
  }
}
