import Tensors

extension Program {
  /// More would make validation slow, and no model comes near.
  public static let instructionLimit = 1 << 14

  /// Checks everything that execution relies on: types, shapes, operands, order, places, and that no
  /// two values that are alive together share memory. After it, nothing can go out of bounds.
  public func validate() throws(ProgramError) {
    guard instructions.count <= Self.instructionLimit else {
      throw .badProgram(
        what: "number of instructions", found: "\(instructions.count)",
        expected: "at most \(Self.instructionLimit)")
    }
    for index in values.indices { try validate(values[index]) }
    try validateEnds()
    try validateOrder()
    for (index, instruction) in instructions.enumerated() {
      let check = OperandCheck(
        instruction: index, operation: instruction.operation,
        inputs: instruction.inputs.map { self[$0] }, output: self[instruction.output])
      try instruction.operation.validate(check)
    }
    try validateArena()
  }

  private func validate(_ value: Value) throws(ProgramError) {
    func fail(_ what: String, _ found: String, _ expected: String) -> ProgramError {
      .badValue(value: value.name, what: what, found: found, expected: expected)
    }
    guard Shape.checkedCount(value.shape.dimensions, limit: 1 << 31) != nil,
      value.shape.dimensions.allSatisfy({ $0 <= 1 << 31 }), value.shape.rank <= 16
    else { throw fail("shape", "\(value.shape)", "at most 2^31 elements and 16 axes") }
    if let parameters = value.quantization {
      let range = Bounds.all(of: value.element)
      let zero = Float(parameters.zeroPoint)
      let fits = value.element == .int32 ? zero == 0 : range.lower <= zero && zero <= range.upper
      guard value.element.isInteger, value.element != .int64, fits else {
        throw fail("zero point", "\(parameters.zeroPoint)", "a value of \(value.element)")
      }
    }
    switch value.place {
    case .input(let index):
      guard inputs.indices.contains(index) else {
        throw .valueOutOfRange(what: "input of '\(value.name)'", index: index, count: inputs.count)
      }
    case .output(let index):
      guard outputs.indices.contains(index) else {
        throw .valueOutOfRange(
          what: "output of '\(value.name)'", index: index, count: outputs.count)
      }
    case .constant(let index):
      guard constants.indices.contains(index) else {
        throw .valueOutOfRange(
          what: "constant of '\(value.name)'", index: index, count: constants.count)
      }
      guard constants[index].count == value.byteCount else {
        throw fail("constant", "\(constants[index].count) bytes", "\(value.byteCount)")
      }
      if let encoded = constants[index].encoded {
        guard value.element == .float32 else {
          throw fail("type", "\(value.element) in fewer bits", "float32")
        }
        if case .int8(let columns) = encoded.encoding, columns != value.shape.dimensions.last {
          throw fail("number of scales", "\(columns)", "one for each of the last axis")
        }
      }
    case .arena(let offset):
      guard offset >= 0, offset % Bytes.alignment == 0, arenaSize <= 1 << 40,
        offset <= arenaSize - value.byteCount
      else {
        throw fail(
          "arena offset", "\(offset)",
          "a multiple of \(Bytes.alignment), \(value.byteCount) bytes before \(arenaSize)")
      }
    }
  }

  /// Inputs and outputs are where their places say, each once.
  private func validateEnds() throws(ProgramError) {
    for (what, ids, place) in [
      ("input", inputs, Value.Place.input), ("output", outputs.map(\.value), Value.Place.output),
    ] {
      for (index, id) in ids.enumerated() {
        guard values.indices.contains(id.index) else {
          throw .valueOutOfRange(
            what: "value of \(what) \(index)", index: id.index, count: values.count)
        }
        guard self[id].place == place(index) else {
          throw .badValue(
            value: self[id].name, what: "place", found: "\(self[id].place)",
            expected: "\(what) \(index)")
        }
      }
    }
    for (index, value) in values.enumerated() {
      let owner: ValueID? =
        switch value.place {
        case .input(let place): inputs[place]
        case .output(let place): outputs[place].value
        case .arena, .constant: nil
        }
      guard owner == nil || owner == ValueID(index: index) else {
        throw .badValue(
          value: value.name, what: "place", found: "\(value.place)", expected: "one of its own")
      }
    }
    for output in outputs where !output.labels.isEmpty {
      let classes = self[output.value].shape.dimensions.last ?? 1
      guard output.labels.count == classes else {
        throw .badValue(
          value: output.name, what: "number of labels", found: "\(output.labels.count)",
          expected: "\(classes)")
      }
    }
    if let preprocessing {
      let size = preprocessing.size
      let expected = [1, size.height, size.width, preprocessing.channels]
      let gray = preprocessing.channelOrder == .gray
      guard let first = inputs.first, self[first].shape.dimensions == expected,
        preprocessing.channels == (gray ? 1 : 3)
      else {
        throw .badProgram(
          what: "preprocessing", found: "\(Shape(expected))", expected: "the shape of input 0")
      }
    }
  }

  /// Every value is written once, before it is read, and never where the caller's input is.
  private func validateOrder() throws(ProgramError) {
    var written = values.map { value in
      switch value.place {
      case .input, .constant: true
      case .output, .arena: false
      }
    }
    func requireValue(_ id: ValueID, _ index: Int) throws(ProgramError) {
      guard values.indices.contains(id.index) else {
        throw .valueOutOfRange(
          what: "operand of instruction \(index)", index: id.index, count: values.count)
      }
    }
    for (index, instruction) in instructions.enumerated() {
      for id in instruction.inputs { try requireValue(id, index) }
      try requireValue(instruction.output, index)
      for id in instruction.inputs where !written[id.index] {
        throw .readBeforeWrite(instruction: index, value: self[id].name)
      }
      guard !written[instruction.output.index] else {
        throw .badOperand(
          instruction: index, operation: instruction.operation.name, what: "output",
          found: "'\(self[instruction.output].name)', which has a value", expected: "a fresh value")
      }
      written[instruction.output.index] = true
    }
    for output in outputs where !written[output.value.index] {
      throw .readBeforeWrite(instruction: instructions.count, value: output.name)
    }
  }

  private func validateArena() throws(ProgramError) {
    let lastUse = lastUses
    var live: [(id: ValueID, range: Range<Int>)] = []
    for (index, instruction) in instructions.enumerated() {
      let id = instruction.output
      guard case .arena(let offset) = self[id].place else { continue }
      live.removeAll { lastUse[$0.id.index] < index }
      let range = offset..<offset + self[id].byteCount
      for other in live where other.range.overlaps(range) {
        let inPlace =
          instruction.operation.worksInPlace && instruction.inputs[0] == other.id
          && lastUse[other.id.index] == index && other.range == range
          && !instruction.inputs.dropFirst().contains(other.id)
        guard inPlace else {
          throw .overlap(instruction: index, value: self[id].name, other: self[other.id].name)
        }
      }
      live.append((id, range))
    }
  }

  /// The last instruction that reads (or, for a value never read, writes) each value; outputs live
  /// to the end. Indexed by `ValueID.index`.
  var lastUses: [Int] {
    var last = [Int](repeating: -1, count: values.count)
    for (index, instruction) in instructions.enumerated() {
      for id in instruction.inputs { last[id.index] = index }
      last[instruction.output.index] = index
    }
    return last
  }
}
