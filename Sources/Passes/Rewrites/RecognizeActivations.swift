import IR
import Tensors

/// Names activations that graphs spell out: Minimum and Maximum with a number become clamps, clamps
/// of clamps one clamp, and `Maximum(x, a * x)` with a in 0...1 leaky ReLU.
///
/// Needs: constants folded. Ensures: `fuse-activations` has one operation to fuse. It comes before
/// the folds, which would take the `a * x` of a leaky ReLU for a scale.
public struct RecognizeActivations: Pass {
  public static let name = "recognize-activations"
  public static let summary = "makes clamps and leaky ReLUs of Minimum and Maximum"

  public init() {}

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    let node = r.source[id]
    guard r.live[id.index], r.source.type(of: id).element == .float32 else { return .keep }
    if let (operand, slope) = r.source.leakyRelu(id) {
      return .replaced(
        by: try r.copy(id, op: .unary(.leakyRelu(slope: slope)), inputs: [r.new(operand)]))
    }
    guard let (operand, range) = r.source.clamp(id) else { return .keep }
    // Look at the new graph: the operand may just have become a clamp itself.
    let inner = r.target[r.new(operand)]
    let readers = r.uses[operand.index]
    if readers == 1, case .unary(.clamp(let lower, let upper)) = inner.op {
      func limit(_ x: Float) -> Float { range.clamp(x) }
      return .replaced(
        by: try r.emit(
          node.name, .unary(.clamp(lower: limit(lower), upper: limit(upper))), inner.inputs,
          origin: merged(inner.origin, node.origin)))
    }
    if case .unary = node.op { return .keep }
    return .replaced(
      by: try r.copy(
        id, op: .unary(.clamp(lower: range.lower, upper: range.upper)), inputs: [r.new(operand)]))
  }
}

private struct Limits {
  var lower = -Float.infinity
  var upper = Float.infinity

  func clamp(_ x: Float) -> Float { x < lower ? lower : x > upper ? upper : x }
}

extension Graph {
  fileprivate func clamp(_ id: NodeID) -> (operand: NodeID, limits: Limits)? {
    let node = self[id]
    if case .unary(.clamp(let lower, let upper)) = node.op, lower <= upper {
      return (node.inputs[0], Limits(lower: lower, upper: upper))
    }
    guard case .binary(let binary) = node.op, binary.activation == nil,
      binary.function == .minimum || binary.function == .maximum
    else { return nil }
    for (operand, other) in [(node.inputs[0], node.inputs[1]), (node.inputs[1], node.inputs[0])]
    where constant(operand) == nil && shape(of: operand) == shape(of: id) {
      guard let elements = constant(other)?.floats, let limit = elements.first, !limit.isNaN,
        elements.allSatisfy({ $0 == limit })
      else { continue }
      return binary.function == .minimum
        ? (operand, Limits(upper: limit)) : (operand, Limits(lower: limit))
    }
    return nil
  }

  fileprivate func leakyRelu(_ id: NodeID) -> (operand: NodeID, slope: Float)? {
    let node = self[id]
    guard case .binary(let maximum) = node.op, maximum.function == .maximum,
      maximum.activation == nil
    else { return nil }
    for (operand, scaled) in [(node.inputs[0], node.inputs[1]), (node.inputs[1], node.inputs[0])] {
      guard case .binary(let product) = self[scaled].op, product.function == .multiply,
        let step = affineStep(scaled), step.operand == operand,
        let slope = step.affine.scale.first, step.affine.isUniform, (0...1).contains(slope)
      else { continue }
      return (operand, Float(slope))
    }
    return nil
  }
}
