import IR
import Tensors

/// Gather, GatherV2, OneHot.
extension OpTable {
  static let gathers: [String: OpImporter] = [
    "Gather": { (n) throws(Refusal) in
      try n.requireInputs(2...2)
      return try importGather(n, axis: 0)
    },
    "GatherV2": { (n) throws(Refusal) in
      try n.requireInputs(3...3)
      let batch = try n.int("batch_dims", default: 0)
      guard batch == 0 else { throw .attribute("batch_dims", found: "\(batch)", expected: "0") }
      return try importGather(n, axis: try n.integer(2, "axis"))
    },
    "OneHot": importOneHot,
  ]

  private static func importGather(_ n: NodeContext, axis: Int) throws(Refusal) -> [Int: NodeID] {
    let axis = try n.axis(axis, rank: n.shape(n.inputs[0]).rank)
    return [0: try n.emit(.gather(axis: axis), [n.inputs[0], n.inputs[1]])]
  }

  /// Equality with 0..<depth along a new last axis.
  private static func importOneHot(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(4...4)
    let depth = try n.integer(1, "depth")
    let axis = try n.int("axis", default: -1)
    let indices = n.type(n.inputs[0])
    guard axis == -1 || axis == indices.shape.rank else {
      throw .attribute("axis", found: "\(axis)", expected: "the last one")
    }
    guard depth >= 0, depth < 1 << 30 else { throw Refusal(.value("depth is \(depth)")) }
    try n.spend(depth * 8)
    guard
      let classes = Tensor([depth], integers: (0..<depth).map(Int64.init), type: indices.element)
    else { throw Refusal(.elementType(found: "\(indices.element)", expected: "int32 or int64")) }
    let column = try n.emit(
      .reshape(Shape(indices.shape.dimensions + [1])), [n.inputs[0]], helper: "column")
    let range = try n.constant(classes, helper: "classes")
    let isHot = try n.emit(.binary(Binary(.equal)), [column, range], helper: "is_hot")
    return [0: try n.emit(.select, [isHot, n.inputs[2], n.inputs[3]])]
  }
}
