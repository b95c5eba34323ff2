import IR
import Tensors

extension GraphInterpreter {
  static func tile(_ x: Tensor, _ multiples: [Int], _ shape: Shape) -> Tensor {
    // Each axis becomes two: the copies, which all read the same place, and the original.
    StridedView(
      x, dimensions: zip(multiples, x.shape.dimensions).flatMap { [$0, $1] },
      strides: x.shape.strides.flatMap { [0, $0] }, shape: shape
    ).materialized()
  }
}
