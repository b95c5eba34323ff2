import Tensors

extension Program {
  /// A real input of the source graph as this program stores it.
  ///
  /// A float32 input stays as it is. A quantized one becomes a photograph's bytes,
  /// `round(x * standardDeviation[c] + mean[c])`, where the preprocessing recipe says what bytes are
  /// (`Formats/Quantization.md`, section 1), else `zeroPoint + round(x / scale)`. A tensor that is
  /// already of the input's type is kept.
  ///
  /// - Parameter index: counts the program's inputs; the tensor has that input's shape.
  public func encode(_ x: Tensor, input index: Int) -> Tensor {
    let value = self[inputs[index]]
    guard let parameters = value.quantization, let reals = x.floats else { return x }
    let bounds = Bounds.all(of: value.element)
    let codes: [Int64]
    if let recipe = preprocessing, index == 0, value.element == .uint8 {
      let channels = recipe.channels
      codes = reals.indices.map { i in
        let c = i % channels
        return Int64(
          bounds.quantize(reals[i] * recipe.standardDeviation[c] + recipe.mean[c], zeroPoint: 0))
      }
    } else {
      codes = reals.map {
        Int64(bounds.quantize($0 / parameters.scale, zeroPoint: parameters.zeroPoint))
      }
    }
    guard let tensor = Tensor(x.shape, integers: codes, type: value.element) else {
      preconditionFailure("quantized outside its type")
    }
    return tensor
  }
}
