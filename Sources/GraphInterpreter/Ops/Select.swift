import IR
import Tensors

extension GraphInterpreter {
  /// TensorFlow's SelectV2; all three operands broadcast.
  static func select(_ inputs: [Tensor], _ type: ValueType) -> Tensor {
    SelectByCondition(inputs: inputs, shape: type.shape).apply(type.element)
  }
}

private struct SelectByCondition: Rearrangement {
  var inputs: [Tensor]
  var shape: Shape

  func callAsFunction<T: TensorElement>(_: T.Type) -> Tensor {
    let condition = Bool.elements(of: inputs[0])
    let (then, otherwise) = (T.elements(of: inputs[1]), T.elements(of: inputs[2]))
    guard shape.count > 0 else { return Tensor(shape, T.storage([])) }
    var walk = Odometer(shape.dimensions, inputs.map { $0.shape.broadcastStrides(to: shape) })
    var result: [T] = []
    result.reserveCapacity(shape.count)
    repeat {
      let at = walk.offsets
      result.append(condition[at[0]] ? then[at[1]] : otherwise[at[2]])
    } while walk.advance()
    return Tensor(shape, T.storage(result))
  }
}
