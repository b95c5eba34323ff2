import IR
import Tensors

/// Select, SelectV2.
extension OpTable {
  static let selections: [String: OpImporter] = [
    "Select": importSelect,
    "SelectV2": { (n) throws(Refusal) in
      try n.requireInputs(3...3)
      return [0: try n.emit(.select, n.inputs)]
    },
  ]

  /// The older Select does not broadcast, but takes a vector of conditions for whole rows.
  private static func importSelect(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(3...3)
    let (condition, then, otherwise) = (
      n.shape(n.inputs[0]), n.shape(n.inputs[1]), n.shape(n.inputs[2])
    )
    guard then == otherwise,
      condition == then || condition.rank == 0
        || (condition.rank == 1 && then.rank > 1 && condition[0] == then[0])
    else {
      throw Refusal(
        .shape(
          .mismatch(
            op: "Select", what: "shapes", found: "\(condition), \(then), \(otherwise)",
            expected: "equal shapes, or one condition a row")))
    }
    guard condition.rank == 1, then.rank > 1 else { return [0: try n.emit(.select, n.inputs)] }
    let column = Shape([condition[0]] + [Int](repeating: 1, count: then.rank - 1))
    let rows = try n.emit(.reshape(column), [n.inputs[0]], helper: "rows")
    return [0: try n.emit(.select, [rows, n.inputs[1], n.inputs[2]])]
  }
}
