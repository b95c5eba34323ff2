import IR
import Tensors

/// Arithmetic on values of the graph, written as a formula: each step is a helper node.
final class Formula {
  let n: NodeContext
  private var steps = 0

  init(_ n: NodeContext) { self.n = n }

  func number(_ value: Float) throws(Refusal) -> NodeID {
    steps += 1
    return try n.constant(Tensor(.scalar, [value]), helper: "number_\(steps)")
  }

  func step(_ op: Op, _ operands: NodeID...) throws(Refusal) -> NodeID {
    steps += 1
    return try n.emit(op, operands, helper: "step_\(steps)")
  }

  func binary(_ function: BinaryFunction, _ a: NodeID, _ b: NodeID) throws(Refusal) -> NodeID {
    try step(.binary(Binary(function)), a, b)
  }

  func add(_ a: NodeID, _ b: NodeID) throws(Refusal) -> NodeID { try binary(.add, a, b) }
  func subtract(_ a: NodeID, _ b: NodeID) throws(Refusal) -> NodeID { try binary(.subtract, a, b) }
  func multiply(_ a: NodeID, _ b: NodeID) throws(Refusal) -> NodeID { try binary(.multiply, a, b) }
  func divide(_ a: NodeID, _ b: NodeID) throws(Refusal) -> NodeID { try binary(.divide, a, b) }
  func maximum(_ a: NodeID, _ b: NodeID) throws(Refusal) -> NodeID { try binary(.maximum, a, b) }
  func minimum(_ a: NodeID, _ b: NodeID) throws(Refusal) -> NodeID { try binary(.minimum, a, b) }

  func clamp(_ x: NodeID, _ lower: Float, _ upper: Float) throws(Refusal) -> NodeID {
    try step(.unary(.clamp(lower: lower, upper: upper)), x)
  }

  /// Half away from zero, as C's `round`; the addend is the largest float below one half, so that
  /// what lies below a half is not lifted over it.
  func round(_ x: NodeID) throws(Refusal) -> NodeID {
    let magnitude = try step(.unary(.absolute), x)
    let up = try step(.unary(.floor), try add(magnitude, try number(Float(0.5).nextDown)))
    return try multiply(try step(.unary(.sign), x), up)
  }

  /// Drops every axis: ranges come as scalars and as tensors of one element.
  func scalar(_ id: NodeID) throws(Refusal) -> NodeID {
    guard n.shape(id).count == 1 else {
      throw Refusal(.value("a range of shape \(n.shape(id)) is no scalar"))
    }
    return n.shape(id).rank == 0 ? id : try step(.reshape(.scalar), id)
  }
}
