import IR
import Tensors

/// Element-wise functions of two or more values.
extension OpTable {
  static let binaryFunctions: [String: OpImporter] = {
    var table: [String: OpImporter] = [
      "AddN": importSum,
      "Div": importDivision,
      "TruncateDiv": { (n) throws(Refusal) in
        try n.requireIntegers()
        return try importDivision(n)
      },
      "TruncateMod": importRemainder,
      "Mod": importRemainder,
      "DivNoNan": importDivisionOrZero,
      "ClipByValue": importClip,
      "SquaredDifference": importSquaredDifference,
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
    ("Equal", .equal), ("NotEqual", .notEqual),
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

  /// What integer division leaves, of the dividend's sign.
  private static func importRemainder(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    try n.requireIntegers()
    let quotient = try n.emit(.binary(Binary(.divide)), n.inputs, helper: "quotient")
    let whole = try n.emit(.binary(Binary(.multiply)), [quotient, n.inputs[1]], helper: "whole")
    return [0: try n.emit(.binary(Binary(.subtract)), [n.inputs[0], whole])]
  }

  private static func importDivisionOrZero(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    let zero = try n.constant(Tensor(.scalar, [0]), helper: "zero")
    let isZero = try n.emit(.binary(Binary(.equal)), [n.inputs[1], zero], helper: "is_zero")
    let quotient = try n.emit(.binary(Binary(.divide)), n.inputs, helper: "quotient")
    return [0: try n.emit(.select, [isZero, zero, quotient])]
  }

  /// Refused where it takes the variance of a batch whose size only training knows: the first step
  /// of a batch norm that was frozen in training mode.
  private static func importSquaredDifference(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    let graph = n.importer.graph
    for (x, mean) in [(n.inputs[0], n.inputs[1]), (n.inputs[1], n.inputs[0])] {
      guard case .reduce(let moment) = graph[mean].op, moment.kind == .mean,
        graph[mean].inputs == [x], moment.axes.first == 0,
        moment.axes == Array(0..<graph.shape(of: x).rank - 1),
        n.importer.notes[.unknownBatch] != nil
      else { continue }
      throw Refusal(.trainingBatchNorm)
    }
    return [0: try n.emit(.binary(Binary(.squaredDifference)), n.inputs)]
  }

  private static func importClip(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(3...3)
    let below = try n.emit(
      .binary(Binary(.minimum)), [n.inputs[0], n.inputs[2]], helper: "minimum")
    return [0: try n.emit(.binary(Binary(.maximum)), [below, n.inputs[1]])]
  }
}

extension NodeContext {
  fileprivate func requireIntegers() throws(Refusal) {
    for input in inputs where type(input).element == .float32 {
      throw Refusal(.elementType(found: "float32", expected: "integers"))
    }
  }
}
