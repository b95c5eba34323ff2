import Program

/// For each constant, the first value that reads it: its type and shape say how the constant is
/// coded.
struct ConstantOwners {
  let first: [Int]

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
  }
}
