import IR
import Tensors

/// Element-wise functions of two or more values.
extension OpTable {
  static let binaryFunctions: [String: OpImporter] = {
    var table: [String: OpImporter] = [
      "AddN": importSum,
      "Div": importDivision,
      "DivNoNan": importDivisionOrZero,
      "ClipByValue": importClip,
    ]
    for (name, function) in plainBinaryFunctions {
      table[name] = plain(function)
    }
    return table
  }()

  private static func plain(_ function: BinaryFunction) -> OpImporter {
    { (n: NodeContext) throws(Refusal) -> [Int: NodeID] in
      try n.requireInputs(2...2)
      return [0: try n.emit(.binary(Binary(function)), n.inputs)]
    }
  }

  private static let plainBinaryFunctions: [(String, BinaryFunction)] = [
    ("Add", .add), ("AddV2", .add), ("Sub", .subtract), ("Mul", .multiply),
    ("RealDiv", .divide), ("FloorDiv", .floorDivide), ("FloorMod", .floorModulo),
    ("Pow", .power), ("Maximum", .maximum), ("Minimum", .minimum),
    ("SquaredDifference", .squaredDifference), ("Equal", .equal), ("NotEqual", .notEqual),
    ("Less", .less), ("LessEqual", .lessEqual), ("Greater", .greater),
    ("GreaterEqual", .greaterEqual), ("LogicalAnd", .logicalAnd), ("LogicalOr", .logicalOr),
  ]

  /// The sum of inputs of one shape, from the left.
  private static func importSum(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(1...Int.max - 1)
    for input in n.inputs where n.type(input) != n.type(n.inputs[0]) {
      throw Refusal(
        .shape(
          .mismatch(
            op: n.node.op, what: "operands", found: "\(n.type(input))",
            expected: "\(n.type(n.inputs[0])), as the first")))
    }
    var sum = n.inputs[0]
    for (position, input) in n.inputs.enumerated().dropFirst() {
      let op = Op.binary(Binary(.add))
      sum =
        position == n.inputs.count - 1
        ? try n.emit(op, [sum, input]) : try n.emit(op, [sum, input], helper: "sum_\(position)")
    }
    return [0: sum]
  }

  /// Exact on floats; integers truncate, as the IR's integer division does.
  private static func importDivision(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    return [0: try n.emit(.binary(Binary(.divide)), n.inputs)]
  }

  private static func importDivisionOrZero(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    let zero = try n.constant(Tensor(.scalar, [0]), helper: "zero")
    let isZero = try n.emit(.binary(Binary(.equal)), [n.inputs[1], zero], helper: "is_zero")
    let quotient = try n.emit(.binary(Binary(.divide)), n.inputs, helper: "quotient")
    return [0: try n.emit(.select, [isZero, zero, quotient])]
  }

  private static func importClip(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(3...3)
    let below = try n.emit(
      .binary(Binary(.minimum)), [n.inputs[0], n.inputs[2]], helper: "minimum")
    return [0: try n.emit(.binary(Binary(.maximum)), [below, n.inputs[1]])]
  }
}
