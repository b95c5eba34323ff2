import IR
import Tensors

extension GraphInterpreter {
  static func transpose(_ x: Tensor, _ permutation: [Int]) -> Tensor {
    let strides = x.shape.strides
    return StridedView(
      x, dimensions: permutation.map { x.shape[$0] }, strides: permutation.map { strides[$0] }
    ).materialized()
  }
}
