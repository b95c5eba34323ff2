import Program
import Tensors

/// Many programs side by side in one, so that one run of the compiler serves them all. Its inputs
/// are called x0, x1, ..., its outputs y0, y1, ..., in the order in which they were added.
public struct ProgramUnion {
  private var builder = ProgramBuilder()
  private var outputs: [Program.Output] = []
  /// One value for each input.
  public private(set) var inputs: [Tensor] = []
  /// What each output stands for.
  public private(set) var results: [String] = []

  public init() {}

  /// Adds a program with one value for each of its inputs.
  public mutating func add(_ name: String, _ program: Program, _ operands: [Tensor]) {
    var place: [ValueID: ValueID] = [:]
    for (id, operand) in zip(program.inputs, operands) {
      let value = program[id]
      place[id] = builder.input(
        "x\(inputs.count)", value.element, value.shape, quantization: value.quantization)
      inputs.append(operand)
    }
    func moved(_ id: ValueID) -> ValueID {
      if let known = place[id] { return known }
      let value = program[id]
      let tensor = Tensor(value.shape, value.element, program.constant(id)!)
      place[id] = builder.constant(value.name, tensor, quantization: value.quantization)
      return place[id]!
    }
    for instruction in program.instructions {
      let value = program[instruction.output]
      place[instruction.output] = builder.append(
        instruction.operation, instruction.inputs.map(moved), name: value.name, value.element,
        value.shape, quantization: value.quantization, origin: instruction.origin)
    }
    for output in program.outputs {
      outputs.append(.init(name: "y\(outputs.count)", value: moved(output.value)))
      results.append("\(name): \(output.name)")
    }
  }

  public func finish() throws(ProgramError) -> Program { try builder.finish(outputs: outputs) }
}
