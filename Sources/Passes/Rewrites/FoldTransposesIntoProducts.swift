import IR
import Tensors

/// Lets a matrix product take the flattened image in the order it has, by permuting its rows.
///
/// An NCHW graph flattens [N,C,H,W] for its first dense layer; when `sink-transposes` has made the
/// rest NHWC, one transpose is left before that Reshape. Needs: `sink-transposes`, `merge-views`.
public struct FoldTransposesIntoProducts: Pass {
  public static let name = "fold-transposes-into-products"
  public static let summary = "permutes the rows of a dense layer instead of the image before it"

  public init() {}

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    let node = r.source[id]
    guard r.live[id.index], case .matMul(let product) = node.op,
      case .reshape(let flat) = r.source[node.inputs[0]].op
    else { return .keep }
    let view = r.source[node.inputs[0]]
    let transpose = r.source[view.inputs[0]]
    guard case .transpose(let permutation) = transpose.op else { return .keep }
    for value in [node.inputs[0], view.inputs[0]] where r.uses[value.index] != 1 {
      return .declined("'\(r.source[value].name)' has \(r.uses[value.index]) readers, not 1")
    }
    let image = r.source.shape(of: transpose.inputs[0])
    guard !product.transposeA, !product.transposeB, permutation.first == 0, flat.rank == 2,
      flat[0] == image[0], let weights = r.source.constant(node.inputs[1]), weights.shape.rank == 2
    else { return .declined("it does not multiply one flattened image a row by constant weights") }

    // Row of the weights for each element of the image in its own order.
    let inner = Array(permutation.dropFirst())
    let moved = Shape(inner.map { image[$0] })
    let strides = moved.strides
    let own = Shape(Array(image.dimensions.dropFirst()))
    let (columns, ownStrides) = (weights.shape[1], own.strides)
    let permuted = weights.gathering(weights.shape) { index in
      var rest = index / columns
      var row = 0
      for axis in ownStrides.indices {
        let coordinate = rest / ownStrides[axis]
        rest %= ownStrides[axis]
        // Axis `axis + 1` of the image is where the permutation names it.
        row += coordinate * strides[inner.firstIndex(of: axis + 1)!]
      }
      return row * columns + index % columns
    }
    let filter = try r.emitConstant(
      "\(node.name)/permuted_filter", permuted, origin: merged(transpose.origin, node.origin))
    let x = try r.emit(
      "\(transpose.name)/flat", .reshape(flat), [r.new(transpose.inputs[0])], origin: view.origin)
    return .replaced(
      by: try r.emit(
        node.name, node.op, [x, filter] + node.inputs.dropFirst(2).map(r.new),
        origin: merged(transpose.origin, view.origin, node.origin)))
  }
}
