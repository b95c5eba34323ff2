import IR
import Tensors

extension GraphInterpreter {
  static func concat(_ inputs: [Tensor], axis: Int, _ type: ValueType) -> Tensor {
    if inputs.count == 1 { return inputs[0] }
    return Concatenation(inputs: inputs, axis: axis, shape: type.shape).apply(type.element)
  }
}

private struct Concatenation: Rearrangement {
  var inputs: [Tensor]
  var axis: Int
  var shape: Shape

  func callAsFunction<T: TensorElement>(_: T.Type) -> Tensor {
    let parts = inputs.map { (T.elements(of: $0), $0.shape.dimensions[axis...].reduce(1, *)) }
    var result: [T] = []
    result.reserveCapacity(shape.count)
    for row in 0..<shape.dimensions[..<axis].reduce(1, *) {
      for (elements, width) in parts { result += elements[row * width..<(row + 1) * width] }
    }
    return Tensor(shape, T.storage(result))
  }
}
