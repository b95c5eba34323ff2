import Tensors

/// Makes programs: values and instructions are added in order; `finish` drops what no output needs,
/// plans the arena and validates.
public struct ProgramBuilder {
  private var values: [Value] = []
  private var constants: [Constant] = []
  private var instructions: [Instruction] = []
  private var inputs: [ValueID] = []

  public init() {}

  public subscript(id: ValueID) -> Value { values[id.index] }

  public mutating func input(
    _ name: String, _ element: ElementType, _ shape: Shape,
    quantization: QuantizationParameters? = nil
  ) -> ValueID {
    inputs.append(
      add(
        Value(
          name: name, element: element, shape: shape, quantization: quantization,
          place: .input(inputs.count))))
    return inputs[inputs.count - 1]
  }

  public mutating func constant(
    _ name: String, _ tensor: Tensor, quantization: QuantizationParameters? = nil
  ) -> ValueID {
    constants.append(Constant(Bytes(tensor)))
    return add(
      Value(
        name: name, element: tensor.elementType, shape: tensor.shape, quantization: quantization,
        place: .constant(constants.count - 1)))
  }

  /// A float32 constant that is kept in fewer bits.
  public mutating func constant(
    _ name: String, _ weights: EncodedWeights, _ shape: Shape
  ) -> ValueID {
    constants.append(Constant(encoded: weights))
    return add(
      Value(
        name: name, element: .float32, shape: shape, place: .constant(constants.count - 1)))
  }

  /// The tensor of a constant value, or nil when the value is computed.
  public func tensor(_ id: ValueID) -> Tensor? {
    guard case .constant(let index) = values[id.index].place else { return nil }
    return Tensor(values[id.index].shape, values[id.index].element, constants[index].bytes)
  }

  /// Adds an instruction that writes a new value.
  public mutating func append(
    _ operation: Operation, _ operands: [ValueID], name: String, _ element: ElementType,
    _ shape: Shape, quantization: QuantizationParameters? = nil, origin: [String]
  ) -> ValueID {
    let output = add(
      Value(
        name: name, element: element, shape: shape, quantization: quantization, place: .arena(0)))
    instructions.append(
      Instruction(operation: operation, inputs: operands, output: output, origin: origin))
    return output
  }

  /// The finished program. Every output gets memory of its own: one that is an input, a constant or
  /// already an output is copied.
  public func finish(
    outputs: [Program.Output], preprocessing: Preprocessing? = nil,
    provenance: Provenance = Provenance()
  ) throws(ProgramError) -> Program {
    var builder = self
    var outputs = outputs
    var taken: Set<ValueID> = []
    for index in outputs.indices {
      let id = outputs[index].value
      let value = values[id.index]
      if case .arena = value.place, taken.insert(id).inserted { continue }
      outputs[index].value = builder.append(
        .reshape, [id], name: outputs[index].name, value.element, value.shape,
        quantization: value.quantization, origin: [outputs[index].name])
    }
    for (index, output) in outputs.enumerated() {
      builder.values[output.value.index].place = .output(index)
    }
    var program = builder.withoutDeadCode(outputs)
    program.preprocessing = preprocessing
    program.provenance = provenance
    program.planArena()
    try program.validate()
    return program
  }

  private mutating func add(_ value: Value) -> ValueID {
    values.append(value)
    return ValueID(index: values.count - 1)
  }

  private func withoutDeadCode(_ outputs: [Program.Output]) -> Program {
    var needed = Set(outputs.map(\.value)).union(inputs)
    var kept: [Instruction] = []
    for instruction in instructions.reversed() where needed.contains(instruction.output) {
      kept.append(instruction)
      needed.formUnion(instruction.inputs)
    }
    var program = Program(
      values: [], constants: [], instructions: [], inputs: [], outputs: [], arenaSize: 0)
    var renamed: [ValueID: ValueID] = [:]
    for (index, value) in values.enumerated() where needed.contains(ValueID(index: index)) {
      var value = value
      if case .constant(let constant) = value.place {
        value.place = .constant(program.constants.count)
        program.constants.append(constants[constant])
      }
      renamed[ValueID(index: index)] = ValueID(index: program.values.count)
      program.values.append(value)
    }
    program.instructions = kept.reversed().map { old in
      var instruction = old
      instruction.inputs = old.inputs.map { renamed[$0]! }
      instruction.output = renamed[old.output]!
      return instruction
    }
    program.inputs = inputs.map { renamed[$0]! }
    program.outputs = outputs.map { old in
      var output = old
      output.value = renamed[old.value]!
      return output
    }
    return program
  }
}
