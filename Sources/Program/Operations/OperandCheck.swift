import Tensors

/// The operands of one instruction and what their validation says again and again.
struct OperandCheck {
  let instruction: Int
  let operation: Operation
  let inputs: [Value]
  let output: Value

  func fail(_ what: String, found: String, expected: String) -> ProgramError {
    .badOperand(
      instruction: instruction, operation: operation.name, what: what, found: found,
      expected: expected)
  }

  // Texts are only made when they are needed: checking is part of opening a model.
  func require(
    _ holds: Bool, _ what: @autoclosure () -> String, found: @autoclosure () -> String,
    expected: @autoclosure () -> String
  ) throws(ProgramError) {
    guard holds else { throw fail(what(), found: found(), expected: expected()) }
  }

  func count(_ expected: Int) throws(ProgramError) {
    try require(
      inputs.count == expected, "number of inputs", found: "\(inputs.count)",
      expected: "\(expected)")
  }

  func element(_ value: Value, _ accepted: ElementType..., what: String) throws(ProgramError) {
    try require(
      accepted.contains(value.element), "type of \(what)", found: "\(value.element)",
      expected: accepted.map(\.description).joined(separator: " or "))
  }

  func rank(_ value: Value, _ rank: Int, what: String) throws(ProgramError) {
    try require(
      value.shape.rank == rank, "shape of \(what)", found: "\(value.shape)",
      expected: "\(rank) axes")
  }

  func shape(_ value: Value, _ expected: [Int], what: String) throws(ProgramError) {
    try require(
      value.shape.dimensions == expected, "shape of \(what)", found: "\(value.shape)",
      expected: expected.map(String.init).joined(separator: "x"))
  }

  /// Quantized values have parameters, with a zero point that their type can store; others none.
  func quantized(_ value: Value, _ accepted: ElementType..., what: String) throws(ProgramError) {
    try require(
      accepted.contains(value.element), "type of \(what)", found: "\(value.element)",
      expected: accepted.map(\.description).joined(separator: " or "))
    try require(
      value.quantization != nil, "quantization of \(what)", found: "absent", expected: "present")
  }

  func bounds(_ bounds: Bounds) throws(ProgramError) {
    try require(
      bounds.fit(output.element), "bounds", found: "\(bounds.lower)...\(bounds.upper)",
      expected: "an ascending range of \(output.element)")
  }

  func positive(_ extent: Extent, _ what: String) throws(ProgramError) {
    let range = 1..<1 << 24
    try require(
      range.contains(extent.height) && range.contains(extent.width), what,
      found: "\(extent.height)x\(extent.width)", expected: "1 or more")
  }

  func finite(_ scale: Float, _ what: String) throws(ProgramError) {
    try require(scale.isFinite, what, found: "\(scale)", expected: "a finite number")
  }
}
