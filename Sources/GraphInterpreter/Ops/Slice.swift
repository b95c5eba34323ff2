import IR
import Tensors

extension GraphInterpreter {
  static func slice(_ payload: Slice, _ x: Tensor) -> Tensor {
    let strides = x.shape.strides
    return StridedView(
      x, offset: zip(payload.begin, strides).reduce(0) { $0 + $1.0 * $1.1 },
      dimensions: payload.size, strides: zip(payload.strides, strides).map { $0 * $1 }
    ).materialized()
  }
}
