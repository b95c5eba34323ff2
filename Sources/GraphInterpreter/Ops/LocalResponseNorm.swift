import IR
import Tensors

extension GraphInterpreter {
  /// TensorFlow's LRN over the last axis.
  static func localResponseNorm(_ payload: LocalResponseNorm, _ x: Tensor) -> Tensor {
    let channels = x.shape[3]
    let source = x.elements
    var result = source
    var start = 0
    while start < source.count {
      for c in 0..<channels {
        var sum: Float = 0
        for near in max(0, c - payload.radius)...min(channels - 1, c + payload.radius) {
          sum += source[start + near] * source[start + near]
        }
        let base = payload.bias + payload.alpha * sum
        result[start + c] = source[start + c] * BinaryFunction.power(base, -payload.beta)
      }
      start += channels
    }
    return Tensor(x.shape, result)
  }
}
