import Program
import Tensors

extension Census {
  /// Counts a program. `sizes` are the bytes of its constants in the file, in order; without them
  /// a constant counts as large as it is in memory.
  ///
  /// Scales of quantized convolutions are bytes and not parameters.
  public init(_ program: Program, constantSizes sizes: [Int]? = nil) {
    var counted: Set<Int> = []
    layers = program.instructions.map { instruction in
      let output = program[instruction.output]
      var (parameters, bytes) = (0, 0)
      for (position, input) in instruction.inputs.enumerated() {
        let value = program[input]
        guard case .constant(let index) = value.place, counted.insert(index).inserted else {
          continue
        }
        bytes += sizes?[index] ?? program.constants[index].stored.count
        parameters += Self.isLearnt(position, of: instruction.operation) ? value.shape.count : 0
      }
      return Layer(
        name: output.name, operation: instruction.operation.name, shape: output.shape,
        element: output.element, parameters: parameters,
        multiplyAdds: Self.multiplyAdds(of: instruction, in: program), bytes: bytes)
    }
  }

  /// Whether operand `position` holds learnt numbers, as against a scale or a table.
  private static func isLearnt(_ position: Int, of operation: Operation) -> Bool {
    switch operation {
    case .convolve: position < 3
    case .lookup: false
    case .matMul, .pool, .binary, .unary, .quantize, .dequantize, .requantize, .cast, .softmax,
      .reduce, .argument, .copy, .concat, .pad, .gather, .resize, .localResponseNorm, .select,
      .reshape:
      true
    }
  }

  private static func multiplyAdds(of instruction: Instruction, in program: Program) -> Int {
    let output = program[instruction.output].shape.count
    func operand(_ index: Int) -> Shape { program[instruction.inputs[index]].shape }
    switch instruction.operation {
    case .convolve:
      let filter = operand(1)
      return output * filter[0] * filter[1] * filter[2]
    case .matMul(let matMul):
      let a = operand(0)
      return output * a[a.rank - (matMul.transposeA ? 2 : 1)]
    case .pool, .binary, .unary, .lookup, .quantize, .dequantize, .requantize, .cast, .softmax,
      .reduce, .argument, .copy, .concat, .pad, .gather, .resize, .localResponseNorm, .select,
      .reshape:
      return 0
    }
  }
}

extension Census {
  /// Mean bits a weight in the file: filters and matrices alone, without biases and scales.
  public static func weightBits(of program: Program, constantSizes sizes: [Int]) -> Double {
    var (bytes, weights) = (0, 0)
    var counted: Set<Int> = []
    for instruction in program.instructions {
      let operands: ArraySlice<ValueID>
      switch instruction.operation {
      case .convolve: operands = instruction.inputs[1...1]
      case .matMul: operands = instruction.inputs[...]
      case .pool, .binary, .unary, .lookup, .quantize, .dequantize, .requantize, .cast, .softmax,
        .reduce, .argument, .copy, .concat, .pad, .gather, .resize, .localResponseNorm, .select,
        .reshape:
        operands = []
      }
      for operand in operands {
        guard case .constant(let index) = program[operand].place, counted.insert(index).inserted
        else { continue }
        bytes += sizes[index]
        weights += program[operand].shape.count
      }
    }
    return weights == 0 ? 0 : Double(bytes) * 8 / Double(weights)
  }
}
