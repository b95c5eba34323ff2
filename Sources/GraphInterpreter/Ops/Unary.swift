import IR
import Tensors

extension GraphInterpreter {
  /// A function of every element. On integers only those that the shape rule admits: exact, wrapping.
  static func unary(_ function: UnaryFunction, _ x: Tensor) -> Tensor {
    switch x.storage {
    case .float32(let elements):
      if case .clamp(let lower, let upper) = function {
        // The commonest one, kept free of calls.
        return Tensor(x.shape, elements.map { $0 < lower ? lower : $0 > upper ? upper : $0 })
      }
      return Tensor(x.shape, elements.map { function($0) })
    case .bool(let elements): return Tensor(x.shape, .bool(elements.map { !$0 }))
    case .uint8(let elements): return Tensor(x.shape, .uint8(integers(function, elements)))
    case .int8(let elements): return Tensor(x.shape, .int8(integers(function, elements)))
    case .int16(let elements): return Tensor(x.shape, .int16(integers(function, elements)))
    case .int32(let elements): return Tensor(x.shape, .int32(integers(function, elements)))
    case .int64(let elements): return Tensor(x.shape, .int64(integers(function, elements)))
    }
  }

  private static func integers<T: FixedWidthInteger & TensorElement>(
    _ function: UnaryFunction, _ elements: [T]
  ) -> [T] {
    switch function {
    case .negate: elements.map { 0 &- $0 }
    case .absolute: elements.map { $0 < 0 ? 0 &- $0 : $0 }
    case .sign: elements.map { $0.signum() }
    case .square: elements.map { $0 &* $0 }
    case .clamp(let lower, let upper):
      elements.map { Swift.min(Swift.max($0, T(border: lower)), T(border: upper)) }
    case .squareRoot, .reciprocalSquareRoot, .reciprocal, .exponential, .exponentialMinusOne,
      .logarithm, .logarithmOfOnePlus, .floor, .ceiling, .round, .sine, .cosine, .errorFunction,
      .sigmoid, .tanh, .softplus, .softsign, .elu, .selu, .leakyRelu, .logicalNot:
      preconditionFailure("the shape rule admits \(function) for other types only")
    }
  }
}
