import IR
import Tensors

extension GraphInterpreter {
  /// TensorFlow's FakeQuantWithMinMax family.
  static func fakeQuantize(_ payload: FakeQuantize, _ x: Tensor) -> Tensor {
    let grids = payload.grids
    var result = x.elements
    if grids.count == 1 {
      for i in result.indices { result[i] = grids[0](result[i]) }
    } else {
      for i in result.indices { result[i] = grids[i % grids.count](result[i]) }
    }
    return Tensor(x.shape, result)
  }
}
