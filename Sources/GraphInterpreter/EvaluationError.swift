import IR
import Tensors

/// Why an operation or a graph could not be evaluated.
public enum EvaluationError: Error, Equatable, Sendable {
  /// The operands break the operation's shape rule.
  case operands(ShapeError)
  /// A placeholder was evaluated without a value.
  case unfedPlaceholder
  case divisionByZero(op: String)
  case indexOutOfRange(op: String, index: Int64, count: Int)
  /// The result would take more bytes than the caller allows.
  case resultTooLarge(op: String, bytes: Int, limit: Int)
  case missingInput(name: String, present: [String])
  case unknownInput(name: String, present: [String])
  case inputType(name: String, found: String, expected: String)
  /// The same, for one node of a graph.
  indirect case node(name: String, cause: EvaluationError)
}

extension EvaluationError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .operands(let cause): "error[evaluate.operands]: \(cause)"
    case .unfedPlaceholder: "error[evaluate.placeholder]: a placeholder has no value of its own"
    case .divisionByZero(let op):
      "error[evaluate.division]: \(op) of integers divides by zero or raises to a negative power"
    case .indexOutOfRange(let op, let index, let count):
      "error[evaluate.index]: \(op) reads element \(index) of an axis of \(count)"
    case .resultTooLarge(let op, let bytes, let limit):
      "error[evaluate.size]: \(op) would yield \(bytes) bytes, more than the \(limit) allowed here"
    case .missingInput(let name, let present):
      """
      error[evaluate.input]: input '\(name)' has no value
        given: \(present.isEmpty ? "nothing" : present.joined(separator: ", "))
      """
    case .unknownInput(let name, let present):
      """
      error[evaluate.input]: the graph has no input '\(name)'
        help: its inputs are \(present.joined(separator: ", "))
      """
    case .inputType(let name, let found, let expected):
      "error[evaluate.input]: input '\(name)' is \(found), expected \(expected)"
    case .node(let name, let cause): "\(cause)\n  at '\(name)'"
    }
  }
}
