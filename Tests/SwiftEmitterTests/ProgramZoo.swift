import Program
import Tensors
import TestSupport

/// One program of many separate small instructions, at least one for every operation, element type
/// and branch of the emitter. Inputs are called x0, x1, ..., outputs y0, y1, ...
struct ProgramZoo {
  var random: SplitMix64
  private var builder = ProgramBuilder()
  private var inputs: [Tensor] = []
  private var outputs: [Program.Output] = []
  /// What each output tests.
  private(set) var names: [String] = []

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// The program, and one value for each of its inputs.
  func finish() throws -> (program: Program, inputs: [Tensor]) {
    (try builder.finish(outputs: outputs), inputs)
  }

  /// An operand: a tensor that is an input, or a constant.
  struct Operand {
    var tensor: Tensor
    var quantization: QuantizationParameters?
    var isConstant = false
  }

  /// Adds an instruction on fresh operands; its result is an output of the program.
  mutating func add(
    _ name: String, _ operation: Operation, _ operands: [Operand], _ element: ElementType,
    _ shape: Shape, _ quantization: QuantizationParameters? = nil
  ) {
    let ids = operands.map { operand in
      if operand.isConstant {
        return builder.constant("c", operand.tensor, quantization: operand.quantization)
      }
      inputs.append(operand.tensor)
      return builder.input(
        "x\(inputs.count - 1)", operand.tensor.elementType, operand.tensor.shape,
        quantization: operand.quantization)
    }
    let y = builder.append(
      operation, ids, name: name, element, shape, quantization: quantization, origin: [name])
    outputs.append(.init(name: "y\(outputs.count)", value: y))
    names.append(name)
  }

  // MARK: - Random values

  mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

  mutating func floats(_ shape: Shape, in range: ClosedRange<Float> = -2...2) -> Operand {
    Operand(tensor: random.tensor(shape, in: range))
  }

  mutating func integers(
    _ element: ElementType, _ shape: Shape, in range: ClosedRange<Int64>
  ) -> Operand {
    let width = UInt64(range.upperBound - range.lowerBound + 1)
    let values = (0..<shape.count).map { _ in range.lowerBound + Int64(random.next() % width) }
    return Operand(tensor: Tensor(shape, integers: values, type: element)!)
  }

  /// Stored integers of a quantized type, over all of it.
  mutating func stored(_ element: ElementType, _ shape: Shape) -> Operand {
    let range = Bounds.all(of: element)
    var operand = integers(element, shape, in: Int64(range.lower)...Int64(range.upper))
    operand.quantization = parameters(element)
    return operand
  }

  mutating func parameters(_ element: ElementType) -> QuantizationParameters {
    let zero: Int32 =
      switch element {
      case .uint8: Int32(below(256))
      case .int8: Int32(below(256)) - 128
      case .int16: Int32(below(65536)) - 32768
      case .float32, .int32, .int64, .bool: 0
      }
    return QuantizationParameters(scale: random.float(in: 0.01...0.1), zeroPoint: zero)
  }

  /// Bounds inside the type, as a fused ReLU6 makes them.
  mutating func bounds(_ element: ElementType) -> Bounds {
    switch element {
    case .uint8: Bounds(lower: Float(below(20)), upper: 200 + Float(below(56)))
    case .int8: Bounds(lower: -100 - Float(below(20)), upper: 100 + Float(below(28)))
    case .int16: Bounds(lower: -30000, upper: 30000)
    case .float32: below(2) == 0 ? .unbounded : Bounds(lower: 0, upper: 6)
    case .int32, .int64, .bool: .unbounded
    }
  }
}
