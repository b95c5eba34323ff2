import IR
import Tensors

/// Element-wise functions of one value.
extension OpTable {
  static let unaryFunctions: [String: OpImporter] = {
    var table: [String: OpImporter] = ["LeakyRelu": importLeakyRelu]
    for (name, function) in plainUnaryFunctions {
      table[name] = plain(function)
    }
    return table
  }()

  private static func plain(_ function: UnaryFunction) -> OpImporter {
    { (n: NodeContext) throws(Refusal) -> [Int: NodeID] in try importUnary(n, function) }
  }

  private static let plainUnaryFunctions: [(String, UnaryFunction)] = [
    ("Neg", .negate), ("Abs", .absolute), ("Sign", .sign), ("Square", .square),
    ("Sqrt", .squareRoot), ("Rsqrt", .reciprocalSquareRoot), ("Reciprocal", .reciprocal),
    ("Inv", .reciprocal), ("Exp", .exponential), ("Expm1", .exponentialMinusOne),
    ("Log", .logarithm), ("Log1p", .logarithmOfOnePlus), ("Floor", .floor), ("Ceil", .ceiling),
    ("Round", .round), ("Rint", .round), ("Sin", .sine), ("Cos", .cosine),
    ("Erf", .errorFunction), ("Sigmoid", .sigmoid), ("Tanh", .tanh), ("Softplus", .softplus),
    ("Softsign", .softsign), ("Elu", .elu), ("Selu", .selu), ("Relu", .relu),
    ("Relu6", .relu6), ("LogicalNot", .logicalNot),
  ]

  private static func importLeakyRelu(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try importUnary(n, .leakyRelu(slope: try n.float("alpha", default: 0.2)))
  }

  private static func importUnary(_ n: NodeContext, _ function: UnaryFunction) throws(Refusal)
    -> [Int: NodeID]
  {
    try n.requireInputs(1...1)
    return [0: try n.emit(.unary(function), n.inputs)]
  }
}
