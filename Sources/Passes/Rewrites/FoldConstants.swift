import GraphInterpreter
import IR
import Tensors

/// Computes at compile time what depends on constants alone: shape arithmetic, the constant half of
/// a batch norm, weights that are stored reduced, transposed or quantized.
///
/// Uses the reference interpreter, so the value is the one that the graph would have computed.
public struct FoldConstants: Pass {
  public static let name = "fold-constants"
  public static let summary = "computes what depends on constants alone"

  /// Results above this many bytes stay computations, so that Tile and Fill cannot bloat a model.
  public var limit: Int

  public init(limit: Int = 1 << 28) { self.limit = limit }

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    let node = r.source[id]
    guard r.live[id.index], !node.inputs.isEmpty else { return .keep }
    let known = node.inputs.compactMap { r.target.constant(r.new($0)) }
    guard known.count == node.inputs.count else { return .keep }
    let value: Tensor
    do throws(EvaluationError) {
      value = try GraphInterpreter.evaluate(node.op, known, limit: limit)
    } catch {
      return .declined("\(error)")
    }
    return .replaced(by: try r.emitConstant(node.name, value, origin: node.origin))
  }
}
