import Program

/// For each constant, the first value that reads it: its type and shape say how the constant is
/// coded.
struct ConstantOwners {
  let first: [Int]
  /// Whether each constant is the filter of convolutions that are not grouped, and nothing else.
  let isFilter: [Bool]

  init(_ program: Program) throws(FlatFormatError) {
    var owners = [Int?](repeating: nil, count: program.constants.count)
    for (index, value) in program.values.enumerated() {
      if case .constant(let constant) = value.place, owners[constant] == nil {
        owners[constant] = index
      }
    }
    if let orphan = owners.firstIndex(of: nil) {
      throw .unrepresentable(
        what: "constant \(orphan)", found: "read by no value", expected: "a value that reads it")
    }
    first = owners.compactMap { $0 }
    isFilter = Self.filters(program)
  }

  private static func filters(_ program: Program) -> [Bool] {
    func constant(_ id: ValueID) -> Int? {
      if case .constant(let index) = program[id].place { index } else { nil }
    }
    var uses = [Int](repeating: 0, count: program.constants.count)
    var filters = uses
    for instruction in program.instructions {
      for index in instruction.inputs.compactMap(constant) { uses[index] += 1 }
      if case .convolve(let convolve) = instruction.operation, convolve.groups == 1,
        let index = constant(instruction.inputs[1])
      {
        filters[index] += 1
      }
    }
    return zip(uses, filters).map { $0 == $1 && $1 > 0 }
  }
}
