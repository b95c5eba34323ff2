import IR
import Tensors

/// Mean, Sum, Prod, Max, Min, All, Any, ArgMax, ArgMin.
extension OpTable {
  static let reductions: [String: OpImporter] = {
    var table: [String: OpImporter] = [
      "ArgMax": argument(.max),
      "ArgMin": argument(.min),
    ]
    let kinds: [(String, Reduction.Kind)] = [
      ("Mean", .mean), ("Sum", .sum), ("Prod", .product), ("Max", .max), ("Min", .min),
      ("All", .all), ("Any", .any),
    ]
    for (name, kind) in kinds {
      table[name] = reduction(kind)
    }
    return table
  }()

  private static func reduction(_ kind: Reduction.Kind) -> OpImporter {
    { (n: NodeContext) throws(Refusal) -> [Int: NodeID] in try importReduction(n, kind) }
  }

  private static func argument(_ kind: ArgumentReduction.Kind) -> OpImporter {
    { (n: NodeContext) throws(Refusal) -> [Int: NodeID] in try importArgument(n, kind) }
  }

  private static func importReduction(_ n: NodeContext, _ kind: Reduction.Kind) throws(Refusal)
    -> [Int: NodeID]
  {
    try n.requireInputs(2...2)
    let rank = n.shape(n.inputs[0]).rank
    var axes: Set<Int> = []
    for value in try n.integers(1, "reduction_indices") {
      axes.insert(try n.axis(value, rank: rank, "reduction index"))
    }
    let payload = Reduction(
      kind, axes: axes.sorted(), keepsAxes: try n.bool("keep_dims", default: false))
    return [0: try n.emit(.reduce(payload), [n.inputs[0]])]
  }

  private static func importArgument(_ n: NodeContext, _ kind: ArgumentReduction.Kind)
    throws(Refusal) -> [Int: NodeID]
  {
    try n.requireInputs(2...2)
    let axis = try n.axis(
      try n.integer(1, "dimension"), rank: n.shape(n.inputs[0]).rank, "dimension")
    let payload = ArgumentReduction(
      kind, axis: axis, output: try n.element("output_type", default: .int64))
    return [0: try n.emit(.argument(payload), [n.inputs[0]])]
  }
}
