import IR
import Tensors

extension GraphInterpreter {
  /// `gamma * (x - mean) / sqrt(variance + epsilon) + beta`; the factor is computed in double.
  static func batchNorm(_ payload: BatchNorm, _ inputs: [Tensor]) -> Tensor {
    let (gamma, beta) = (inputs[1].elements, inputs[2].elements)
    let (mean, variance) = (inputs[3].elements, inputs[4].elements)
    let scale = gamma.indices.map { c in
      Float(Double(gamma[c]) / (Double(variance[c]) + Double(payload.epsilon)).squareRoot())
    }
    var result = inputs[0].elements
    var start = 0
    while start < result.count {
      for c in scale.indices {
        result[start + c] = (result[start + c] - mean[c]) * scale[c] + beta[c]
      }
      start += scale.count
    }
    return Tensor(inputs[0].shape, result)
  }
}
