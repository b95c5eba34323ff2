/// Why an operation cannot take its operands. `Graph.append` adds the node's name.
public enum ShapeError: Error, Equatable, Sendable {
  case operandCount(op: String, found: Int, expected: String)
  case elementType(op: String, operand: Int, found: String, expected: String)
  case rank(op: String, operand: Int, found: String, expected: String)
  /// Two extents that must agree do not, or an attribute does not fit the shape.
  case mismatch(op: String, what: String, found: String, expected: String)
  case tooLarge(op: String, dimensions: [Int])
}

extension ShapeError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .operandCount(let op, let found, let expected):
      "\(op) has \(found) inputs, expected \(expected)"
    case .elementType(let op, let operand, let found, let expected):
      "input \(operand) of \(op) is \(found), expected \(expected)"
    case .rank(let op, let operand, let found, let expected):
      "input \(operand) of \(op) has shape \(found), expected \(expected)"
    case .mismatch(let op, let what, let found, let expected):
      "\(op): \(what) is \(found), expected \(expected)"
    case .tooLarge(let op, let dimensions):
      "\(op) would yield a tensor of extents \(dimensions), more than this compiler handles"
    }
  }
}

/// A shape error and the node that has it.
public struct GraphError: Error, Equatable, Sendable, CustomStringConvertible {
  public let node: String
  public let cause: ShapeError

  public init(node: String, cause: ShapeError) { (self.node, self.cause) = (node, cause) }

  public var description: String { "error[ir.shape]: '\(node)': \(cause)" }
}
