import Tensors

/// An affine walk over the input: `out[i] = in[offset + sum of i[axis] * strides[axis]]`.
///
/// Transposes, slices, reversals and broadcasts are all this. Type and quantization are kept.
public struct StridedCopy: Hashable, Sendable {
  /// Element of the input that output index 0 reads.
  public var offset: Int
  /// Distance in input elements per step along each axis of the output; may be 0 or negative.
  public var strides: [Int]

  public init(offset: Int, strides: [Int]) { (self.offset, self.strides) = (offset, strides) }

  func validate(_ check: OperandCheck) throws(ProgramError) {
    try check.count(1)
    try check.sameType(check.inputs[0])
    let shape = check.output.shape
    try check.require(
      strides.count == shape.rank, "strides", found: "\(strides.count)",
      expected: "one per axis of \(shape)")
    guard shape.count > 0 else { return }
    let limit = 1 << 40
    var (first, last) = (offset, offset)
    for (extent, stride) in zip(shape.dimensions, strides) {
      let reach = (extent - 1).multipliedReportingOverflow(by: stride)
      try check.require(
        !reach.overflow && abs(reach.partialValue) < limit && abs(first) < limit
          && abs(last) < limit, "strides", found: "\(strides)", expected: "smaller ones")
      if stride < 0 { first += reach.partialValue } else { last += reach.partialValue }
    }
    try check.require(
      first >= 0 && last < check.inputs[0].shape.count, "elements read",
      found: "\(first)...\(last)",
      expected: "inside 0..<\(check.inputs[0].shape.count)")
  }
}

extension OperandCheck {
  /// The output keeps an input's type and quantization.
  func sameType(_ input: Value) throws(ProgramError) {
    try require(
      output.element == input.element && output.quantization == input.quantization,
      "type of output", found: "\(output.element)",
      expected: "\(input.element), with the same quantization")
  }
}
