import Tensors

/// A function of two values, with an optional fused activation. Operands broadcast.
public struct Binary: Equatable, Sendable {
  public var function: BinaryFunction
  public var activation: UnaryFunction?

  public init(_ function: BinaryFunction, activation: UnaryFunction? = nil) {
    (self.function, self.activation) = (function, activation)
  }

  func resultType(_ inputs: [ValueType], op: Op) throws(ShapeError) -> ValueType {
    try op.requireOperands(inputs, 2...2)
    let element = inputs[0].element
    guard inputs[1].element == element else {
      throw .elementType(
        op: op.name, operand: 1, found: "\(inputs[1].element)", expected: "\(element)")
    }
    let accepts =
      switch function {
      case .logicalAnd, .logicalOr: element == .bool
      case .equal, .notEqual: true
      case .add, .subtract, .multiply, .divide, .floorDivide, .floorModulo, .power, .maximum,
        .minimum, .squaredDifference, .less, .lessEqual, .greater, .greaterEqual:
        element != .bool
      }
    guard accepts else {
      throw .elementType(
        op: op.name, operand: 0, found: "\(element)",
        expected: function.isLogical ? "bool" : "a number")
    }
    guard let shape = inputs[0].shape.broadcast(with: inputs[1].shape) else {
      throw .mismatch(
        op: op.name, what: "shape of input 1", found: "\(inputs[1].shape)",
        expected: "one that broadcasts with \(inputs[0].shape)")
    }
    return ValueType(
      try op.shape(shape.dimensions), function.isPredicate ? .bool : element)
  }
}

extension UnaryFunction {
  func resultType(_ inputs: [ValueType], op: Op) throws(ShapeError) -> ValueType {
    try op.requireOperands(inputs, 1...1)
    let element = inputs[0].element
    let accepts =
      switch self {
      case .logicalNot: element == .bool
      case .negate, .absolute, .sign, .square, .clamp: element != .bool
      case .squareRoot, .reciprocalSquareRoot, .reciprocal, .exponential, .exponentialMinusOne,
        .logarithm, .logarithmOfOnePlus, .floor, .ceiling, .round, .sine, .cosine, .errorFunction,
        .sigmoid, .tanh, .softplus, .softsign, .elu, .selu, .leakyRelu:
        element == .float32
      }
    guard accepts else {
      throw .elementType(
        op: op.name, operand: 0, found: "\(element)",
        expected: self == .logicalNot ? "bool" : "float32")
    }
    return inputs[0]
  }
}

/// Simulated quantization of a float tensor, as quantization-aware training leaves it.
///
/// Yields `clamp(round((x - nudgedMin) / scale)) * scale + nudgedMin`; source: TensorFlow,
/// FakeQuantWithMinMaxArgs, Vars and VarsPerChannel.
public struct FakeQuantize: Equatable, Sendable {
  /// One range, or one per channel of the last axis.
  public var minimum, maximum: [Float]
  public var bits: Int
  /// Leaves out the lowest code, so that the range is symmetric.
  public var narrowRange: Bool

  public init(minimum: [Float], maximum: [Float], bits: Int = 8, narrowRange: Bool = false) {
    (self.minimum, self.maximum) = (minimum, maximum)
    (self.bits, self.narrowRange) = (bits, narrowRange)
  }

  func resultType(_ inputs: [ValueType], op: Op) throws(ShapeError) -> ValueType {
    try op.requireOperands(inputs, 1...1)
    try op.requireFloat(inputs)
    let channels = inputs[0].shape.dimensions.last ?? 1
    try op.require(
      minimum.count == maximum.count && (minimum.count == 1 || minimum.count == channels),
      "ranges", minimum.count, channels)
    try op.require((2...16).contains(bits), "bits", found: "\(bits)", expected: "2 to 16")
    return inputs[0]
  }
}
