import Program
import Tensors

/// The reference: the meaning of a program, to the bit, in plain loops.
///
/// `Engine` and generated Swift must equal it, byte for byte for integer instructions. It ignores the
/// arena: every value is a tensor of its own, dropped after its last use.
public struct ProgramInterpreter {
  public let program: Program
  private let lastUse: [Int]

  /// The program must have passed `validate()`.
  public init(_ program: Program) {
    self.program = program
    var last = [Int](repeating: -1, count: program.values.count)
    for (index, instruction) in program.instructions.enumerated() {
      for id in instruction.inputs { last[id.index] = index }
    }
    for output in program.outputs { last[output.value.index] = program.instructions.count }
    lastUse = last
  }

  /// Runs the program on tensors of its inputs' types and shapes, and yields its outputs in order.
  ///
  /// - Parameter observe: is shown every value as soon as it is computed.
  public func run(_ inputs: [Tensor], observe: ((ValueID, Tensor) -> Void)? = nil) -> [Tensor] {
    precondition(inputs.count == program.inputs.count, "\(inputs.count) inputs given")
    var tensors = [Tensor?](repeating: nil, count: program.values.count)
    for (id, tensor) in zip(program.inputs, inputs) {
      let value = program[id]
      precondition(
        tensor.shape == value.shape && tensor.elementType == value.element,
        "'\(value.name)' is \(value.element) \(value.shape), not \(tensor.elementType) \(tensor.shape)"
      )
      tensors[id.index] = tensor
    }
    for (index, value) in program.values.enumerated() {
      if case .constant(let constant) = value.place {
        tensors[index] = Tensor(value.shape, value.element, program.constants[constant].bytes)
      }
    }
    for (index, instruction) in program.instructions.enumerated() {
      let step = Step(
        operands: instruction.inputs.map { Operand(program[$0], tensors[$0.index]!) },
        output: program[instruction.output])
      let result = step.evaluate(instruction.operation)
      observe?(instruction.output, result)
      tensors[instruction.output.index] = result
      for id in instruction.inputs where lastUse[id.index] == index { tensors[id.index] = nil }
    }
    return program.outputs.map { tensors[$0.value.index]! }
  }
}

/// One operand: what the program says of it, and its elements.
struct Operand {
  let value: Value
  let tensor: Tensor

  init(_ value: Value, _ tensor: Tensor) { (self.value, self.tensor) = (value, tensor) }

  var shape: Shape { value.shape }
  var zeroPoint: Int32 { value.quantization?.zeroPoint ?? 0 }
  var floats: [Float] { tensor.elements }
  var isFloat: Bool { value.element == .float32 }

  /// The stored integers, widened.
  var stored: [Int32] {
    switch tensor.storage {
    case .uint8(let e): e.map(Int32.init)
    case .int8(let e): e.map(Int32.init)
    case .int16(let e): e.map(Int32.init)
    case .int32(let e): e
    case .int64(let e): e.map { Int32(truncatingIfNeeded: $0) }
    case .bool(let e): e.map { $0 ? 1 : 0 }
    case .float32: preconditionFailure("'\(value.name)' holds float32")
    }
  }

  /// The stored integers less the zero point.
  var centered: [Int32] {
    let zero = zeroPoint
    return stored.map { $0 - zero }
  }
}

/// One instruction's operands and the description of its output.
struct Step {
  let operands: [Operand]
  let output: Value

  /// The output of a quantized type from stored integers, which are within its bounds.
  func tensor(stored: [Int32]) -> Tensor {
    switch output.element {
    case .uint8: Tensor(output.shape, .uint8(stored.map { UInt8(truncatingIfNeeded: $0) }))
    case .int8: Tensor(output.shape, .int8(stored.map { Int8(truncatingIfNeeded: $0) }))
    case .int16: Tensor(output.shape, .int16(stored.map { Int16(truncatingIfNeeded: $0) }))
    case .int32: Tensor(output.shape, .int32(stored))
    case .int64: Tensor(output.shape, .int64(stored.map(Int64.init)))
    case .bool: Tensor(output.shape, .bool(stored.map { $0 != 0 }))
    case .float32: preconditionFailure("'\(output.name)' holds float32")
    }
  }

  func tensor(floats: [Float]) -> Tensor { Tensor(output.shape, floats) }

  /// Real multiples of the output's scale (or reals, for a float32 output), clamped and rounded into
  /// the output's type: the one rounding rule.
  func rescaled(_ reals: [Float], _ bounds: Bounds) -> Tensor {
    if output.element == .float32 { return tensor(floats: reals.map(bounds.clamp)) }
    let zero = output.quantization?.zeroPoint ?? 0
    return tensor(stored: reals.map { bounds.quantize($0, zeroPoint: zero) })
  }

  func evaluate(_ operation: Operation) -> Tensor {
    switch operation {
    case .convolve(let convolve): evaluate(convolve)
    case .matMul(let matMul): evaluate(matMul)
    case .pool(let pool): evaluate(pool)
    case .binary(let binary): evaluate(binary)
    case .unary(let function): evaluate(function)
    case .lookup: lookup()
    case .quantize(let bounds): quantize(bounds)
    case .dequantize: dequantize()
    case .requantize(let rescale):
      rescaled(operands[0].centered.map { Float($0) * rescale.scale }, rescale.bounds)
    case .cast: cast()
    case .softmax(let logarithmic): softmax(logarithmic: logarithmic)
    case .reduce(let reduce): evaluate(reduce)
    case .argument(let argument): evaluate(argument)
    case .copy(let copy): evaluate(copy)
    case .concat(let axis): concat(axis)
    case .pad(let pad): evaluate(pad)
    case .gather(let axis): gather(axis)
    case .resize(let interpolation): evaluate(interpolation)
    case .localResponseNorm(let norm): evaluate(norm)
    case .select: select()
    case .reshape: operands[0].tensor.reshaped(to: output.shape)
    }
  }
}
