import Tensors

/// What shape rules check, said once.
extension Op {
  func require(_ holds: Bool, _ what: String, _ found: Int, _ expected: Int) throws(ShapeError) {
    guard holds else {
      throw .mismatch(op: name, what: what, found: "\(found)", expected: "\(expected)")
    }
  }

  func require(_ holds: Bool, _ what: String, found: String, expected: String) throws(ShapeError) {
    guard holds else { throw .mismatch(op: name, what: what, found: found, expected: expected) }
  }

  func requireOperands(_ inputs: [ValueType], _ counts: ClosedRange<Int>) throws(ShapeError) {
    guard counts.contains(inputs.count) else {
      let expected =
        counts.count == 1 ? "\(counts.lowerBound)" : "\(counts.lowerBound) to \(counts.upperBound)"
      throw .operandCount(op: name, found: inputs.count, expected: expected)
    }
  }

  func requireFloat(_ inputs: [ValueType]) throws(ShapeError) {
    for (index, input) in inputs.enumerated() where input.element != .float32 {
      throw .elementType(
        op: name, operand: index, found: "\(input.element)", expected: "float32")
    }
  }

  func requireRank(_ inputs: [ValueType], _ operand: Int, _ rank: Int, _ layout: String)
    throws(ShapeError)
  {
    guard inputs[operand].shape.rank == rank else {
      throw .rank(
        op: name, operand: operand, found: "\(inputs[operand].shape)", expected: layout)
    }
  }

  func requireAxis(_ axis: Int, _ shape: Shape) throws(ShapeError) {
    try require(
      shape.dimensions.indices.contains(axis), "axis", found: "\(axis)",
      expected: "0..<\(shape.rank)")
  }

  func requireBias(_ shape: Shape, _ channels: Int) throws(ShapeError) {
    try require(
      shape == [channels], "bias shape", found: "\(shape)", expected: "\(Shape([channels]))")
  }

  /// A shape of these extents, refused when it could not be held in memory.
  func shape(_ dimensions: [Int]) throws(ShapeError) -> Shape {
    guard Shape.checkedCount(dimensions, limit: 1 << 31) != nil else {
      throw .tooLarge(op: name, dimensions: dimensions)
    }
    return Shape(dimensions)
  }
}
