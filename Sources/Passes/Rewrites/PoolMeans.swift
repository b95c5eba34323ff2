import IR
import Tensors

/// Makes average pooling over the whole image of a mean over height and width, then a view where
/// the axes were dropped.
///
/// Ensures: a global mean has one spelling, which back ends, `commute-average-pooling` and
/// quantization know.
public struct PoolMeans: Pass {
  public static let name = "pool-means"
  public static let summary = "makes average pooling of a mean over height and width"

  public init() {}

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    let node = r.source[id]
    guard r.live[id.index], case .reduce(let reduction) = node.op, reduction.kind == .mean else {
      return .keep
    }
    let x = r.source.shape(of: node.inputs[0])
    guard r.source.type(of: id).element == .float32 else { return .keep }
    guard x.rank == 4, reduction.axes == [1, 2], x[1] > 0, x[2] > 0 else {
      return .declined(
        "it is over axes \(reduction.axes) of \(x), not height and width of an image")
    }
    let image = Extent(height: x[1], width: x[2])
    let pool = Pooling(.average, window: image, strides: .unit, padding: .valid)
    guard !reduction.keepsAxes else {
      return .replaced(by: try r.copy(id, op: .pool(pool)))
    }
    let mean = try r.emit(
      "\(node.name)/pooled", .pool(pool), [r.new(node.inputs[0])], origin: node.origin)
    return .replaced(
      by: try r.emit(node.name, .reshape([x[0], x[3]]), [mean], origin: node.origin))
  }
}
