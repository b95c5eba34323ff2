import Tensors

/// A strided box out of a tensor. Split, Unpack and StridedSlice all become slices and reshapes.
public struct Slice: Equatable, Sendable {
  /// First element taken along each axis.
  public var begin: [Int]
  /// How many elements along each axis.
  public var size: [Int]
  /// Distance between elements along each axis; negative walks backwards; never 0.
  public var strides: [Int]

  public init(begin: [Int], size: [Int], strides: [Int]? = nil) {
    (self.begin, self.size) = (begin, size)
    self.strides = strides ?? [Int](repeating: 1, count: begin.count)
  }

  func resultType(_ inputs: [ValueType], op: Op) throws(ShapeError) -> ValueType {
    try op.requireOperands(inputs, 1...1)
    let x = inputs[0].shape
    for list in [begin, size, strides] {
      try op.require(list.count == x.rank, "axes of the slice", list.count, x.rank)
    }
    for axis in x.dimensions.indices {
      let steps = max(0, size[axis] - 1).multipliedReportingOverflow(by: strides[axis])
      let last = begin[axis].addingReportingOverflow(steps.partialValue)
      let inside =
        size[axis] == 0
        || (size[axis] > 0 && strides[axis] != 0 && !steps.overflow && !last.overflow
          && (0..<x[axis]).contains(begin[axis]) && (0..<x[axis]).contains(last.partialValue))
      try op.require(
        inside, "axis \(axis)",
        found: "begin \(begin[axis]), size \(size[axis]), stride \(strides[axis])",
        expected: "inside 0..<\(x[axis])")
    }
    return ValueType(Shape(size), inputs[0].element)
  }
}
