import Program
import Tensors

/// A program's instructions, prepared in order.
struct Plan: Sendable {
  let steps: [any Step]
  /// Bytes of scratch memory that each thread needs.
  let scratch: Int
  /// Values that steps read from memory, by `ValueID.index`; weights that were packed are not.
  let isRead: [Bool]

  init(_ program: Program, _ kernels: KernelSet) {
    steps = program.instructions.map { Plan.step($0, program, kernels) }
    scratch = steps.map(\.scratch).max() ?? 0
    var isRead = [Bool](repeating: false, count: program.values.count)
    for (step, instruction) in zip(steps, program.instructions) {
      for id in step.isPacked ? instruction.inputs.prefix(1) : instruction.inputs[...] {
        isRead[id.index] = true
      }
    }
    self.isRead = isRead
    // While one layer computes, the weights of the next are fetched; small ones are not worth it.
    let products = steps.compactMap(\.product)
    for (step, next) in zip(products, products.dropFirst()) where next.weights.count >= 1 << 16 {
      step.prefetch = next.weights
    }
  }

  private static func step(
    _ instruction: Instruction, _ program: Program, _ kernels: KernelSet
  ) -> any Step {
    // Most instructions are convolutions, which look up what they need themselves.
    if case .convolve(let payload) = instruction.operation {
      return Convolution(payload, instruction, program).step(kernels)
    }
    let inputs = instruction.inputs.map { Place($0, program[$0]) }
    let output = Place(instruction.output, program[instruction.output])
    switch instruction.operation {
    case .convolve: preconditionFailure("prepared above")
    case .matMul(let payload):
      return MatrixStep(payload: payload, a: inputs[0], b: inputs[1], output: output)
    case .pool(let payload): return PoolStep(payload, inputs[0], output, kernels)
    case .binary(let payload): return BinaryStep(payload, inputs[0], inputs[1], output, kernels)
    case .unary(let function): return UnaryStep(function: function, x: inputs[0], output: output)
    case .lookup:
      return LookupStep(x: inputs[0], table: instruction.inputs[1], output: output)
    case .quantize(let bounds): return QuantizeStep(bounds: bounds, x: inputs[0], output: output)
    case .dequantize: return DequantizeStep(x: inputs[0], output: output)
    case .requantize(let payload):
      return RequantizeStep(payload: payload, x: inputs[0], output: output)
    case .cast: return CastStep(x: inputs[0], output: output)
    case .softmax(let logarithmic):
      return SoftmaxStep(isLogarithmic: logarithmic, x: inputs[0], output: output)
    case .reduce(let payload): return ReduceStep(payload, inputs[0], output)
    case .argument(let payload):
      return ArgumentStep(payload: payload, x: inputs[0], output: output)
    case .copy(let payload): return CopyStep(payload, inputs[0], output)
    case .concat(let axis): return ConcatStep(axis: axis, inputs, output)
    case .pad(let payload): return PadStep(payload, inputs[0], output)
    case .gather(let axis):
      return GatherStep(axis: axis, x: inputs[0], indices: inputs[1], output: output)
    case .resize(let payload): return ResizeStep(payload, inputs[0], output)
    case .localResponseNorm(let payload):
      return LocalResponseStep(payload: payload, x: inputs[0], output: output)
    case .select:
      return SelectStep(condition: inputs[0], then: inputs[1], other: inputs[2], output: output)
    case .reshape: return ReshapeStep(x: inputs[0], output: output)
    }
  }
}
