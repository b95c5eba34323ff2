import IR
import Program
import Tensors

extension Lowering {
  mutating func unary(_ id: NodeID, _ function: UnaryFunction) -> ValueID {
    let type = graph.type(of: id)
    let x = plain(graph[id].inputs[0])
    guard type.element.isInteger else {
      return emit(id, .unary(function), [x], type.element, type.shape)
    }
    return integerUnary(id, function, x)
  }

  /// Negation, magnitude, sign, square and clamp of plain integers, by binary functions.
  private mutating func integerUnary(_ id: NodeID, _ function: UnaryFunction, _ x: ValueID)
    -> ValueID
  {
    let type = graph.type(of: id)
    let wide: ElementType = type.element == .int64 ? .int64 : .int32
    var result = wide == type.element ? x : emit(id, .cast, [x], wide, type.shape, part: "wide")
    func scalar(_ value: Int64) -> Tensor {
      wide == .int64
        ? Tensor(.scalar, .int64([value]))
        : Tensor(.scalar, .int32([Int32(clamping: value)]))
    }
    func step(_ function: BinaryFunction, _ a: ValueID, _ b: ValueID, _ self: inout Lowering)
      -> ValueID
    {
      self.emit(
        id, .binary(BinaryOperation(function)), [a, b], wide, type.shape, part: "\(function)")
    }
    switch function {
    case .negate:
      result = step(.subtract, constant(id, "zero", scalar(0)), result, &self)
    case .absolute:
      let negative = step(.subtract, constant(id, "zero", scalar(0)), result, &self)
      result = step(.maximum, result, negative, &self)
    case .sign:
      let low = step(.maximum, result, constant(id, "lowest", scalar(-1)), &self)
      result = step(.minimum, low, constant(id, "highest", scalar(1)), &self)
    case .square: result = step(.multiply, result, result, &self)
    case .clamp(let lower, let upper):
      if lower > -.infinity {
        let limit = Int64(exactly: lower.rounded(.up)) ?? .min
        result = step(.maximum, result, constant(id, "lower", scalar(limit)), &self)
      }
      if upper < .infinity {
        let limit = Int64(exactly: upper.rounded(.down)) ?? .max
        result = step(.minimum, result, constant(id, "upper", scalar(limit)), &self)
      }
    case .squareRoot, .reciprocalSquareRoot, .reciprocal, .exponential, .exponentialMinusOne,
      .logarithm, .logarithmOfOnePlus, .floor, .ceiling, .round, .sine, .cosine, .errorFunction,
      .sigmoid, .tanh, .softplus, .softsign, .elu, .selu, .leakyRelu, .logicalNot:
      preconditionFailure("the shape rule lets no integers into \(function.name)")
    }
    return emit(id, .cast, [result], type.element, type.shape)
  }

  mutating func binary(_ id: NodeID, _ payload: Binary) -> ValueID {
    let type = graph.type(of: id)
    let inputs = graph[id].inputs
    var operands = inputs.map { plain($0) }
    let source = graph.type(of: inputs[0]).element
    switch source {
    case .float32:
      let bounds = Format.plain.bounds(LinearLayer.limits(payload.activation))
      let operation = BinaryOperation(
        payload.function, bounds: payload.function.isPredicate ? .unbounded : bounds)
      return emit(id, .binary(operation), operands, type.element, type.shape)
    case .int32, .int64, .bool:
      let operation = BinaryOperation(payload.function)
      return emit(id, .binary(operation), operands, type.element, type.shape)
    case .uint8, .int8, .int16:
      for (index, input) in inputs.enumerated() {
        operands[index] = emit(
          id, .cast, [operands[index]], .int32, graph.shape(of: input), part: "wide\(index)")
      }
      let operation = BinaryOperation(payload.function)
      if payload.function.isPredicate {
        return emit(id, .binary(operation), operands, .bool, type.shape)
      }
      let wide = emit(id, .binary(operation), operands, .int32, type.shape, part: "wide")
      return emit(id, .cast, [wide], type.element, type.shape)
    }
  }

  /// `floor((clamp(x) - minimum) / scale - zero + 0.5) * scale`, as TensorFlow computes it.
  mutating func fakeQuantize(_ id: NodeID, _ payload: FakeQuantize) -> ValueID {
    let shape = graph.shape(of: id)
    let grids = payload.grids
    func operand(_ name: String, _ value: (FakeQuantizationGrid) -> Float) -> ValueID {
      let values = grids.map(value)
      return constant(
        id, name, values.count == 1 ? Tensor(.scalar, values) : Tensor([values.count], values))
    }
    func step(_ function: BinaryFunction, _ x: ValueID, _ constant: ValueID, _ part: String?)
      -> ValueID
    {
      emit(id, .binary(BinaryOperation(function)), [x, constant], .float32, shape, part: part)
    }
    var x = plain(graph[id].inputs[0])
    x = step(.maximum, x, operand("minimum") { $0.minimum }, "above")
    x = step(.minimum, x, operand("maximum") { $0.maximum }, "inside")
    x = step(.subtract, x, operand("lowest") { $0.minimum }, "shifted")
    x = step(.multiply, x, operand("inverse") { $0.inverseScale }, "steps")
    x = step(.subtract, x, operand("zero") { $0.zero }, "centred")
    x = step(.add, x, constant(id, "half", Tensor(.scalar, [0.5])), "half_up")
    x = emit(id, .unary(.floor), [x], .float32, shape, part: "floor")
    return step(.multiply, x, operand("scale") { $0.scale }, nil)
  }

  /// The value repeated along axes of extent 1 until it has this shape.
  mutating func broadcast(_ id: NodeID, _ x: ValueID, to shape: Shape) -> ValueID {
    let source = builder[x]
    if source.shape == shape { return x }
    let padded = source.shape.padded(to: shape.rank)
    let strides = zip(padded.strides, zip(padded.dimensions, shape.dimensions)).map {
      $1.0 == $1.1 ? $0 : 0
    }
    return builder.append(
      .copy(StridedCopy(offset: 0, strides: strides)), [x],
      name: "\(source.name)/broadcast", source.element, shape, quantization: source.quantization,
      origin: graph[id].origin)
  }
}
