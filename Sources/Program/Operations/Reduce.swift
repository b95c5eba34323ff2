import Tensors

/// A float32 (or bool, for all and any) reduction over some axes, in row-major order, sums and
/// products in double precision, rounded once.
public struct Reduce: Hashable, Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    case sum = 0
    case mean = 1
    case product = 2
    case max = 3
    case min = 4
    case all = 5
    case any = 6
  }

  public var kind: Kind
  /// Ascending.
  public var axes: [Int]

  public init(_ kind: Kind, axes: [Int]) { (self.kind, self.axes) = (kind, axes) }

  func validate(_ check: OperandCheck) throws(ProgramError) {
    try check.count(1)
    let x = check.inputs[0]
    let logical = kind == .all || kind == .any
    try check.element(x, logical ? .bool : .float32, what: "x")
    try check.element(check.output, x.element, what: "output")
    try check.require(
      zip(axes, axes.dropFirst()).allSatisfy(<)
        && axes.allSatisfy(x.shape.dimensions.indices.contains),
      "axes", found: "\(axes)", expected: "ascending axes of \(x.shape)")
    let kept = x.shape.dimensions.indices.filter { !axes.contains($0) }.map { x.shape[$0] }
    // Extents of 1 may stand in the output or not: the elements are the same.
    try check.require(
      check.output.shape.dimensions.filter { $0 != 1 } == kept.filter { $0 != 1 },
      "shape of output", found: "\(check.output.shape)", expected: "\(Shape(kept))")
    let reduced = axes.reduce(1) { $0 * x.shape[$1] }
    try check.require(
      reduced > 0 || kind == .sum || kind == .product || logical, "elements reduced", found: "0",
      expected: "1 or more")
  }
}

/// The index of the first largest or smallest element along an axis of a float32 or uint8 value.
public struct Argument: Hashable, Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    case max = 0
    case min = 1
  }

  public var kind: Kind
  public var axis: Int

  public init(_ kind: Kind, axis: Int) { (self.kind, self.axis) = (kind, axis) }

  func validate(_ check: OperandCheck) throws(ProgramError) {
    try check.count(1)
    let x = check.inputs[0]
    try check.element(x, .float32, .uint8, .int16, .int32, what: "x")
    try check.element(check.output, .int32, .int64, what: "output")
    try check.require(
      x.shape.dimensions.indices.contains(axis), "axis", found: "\(axis)",
      expected: "an axis of \(x.shape)")
    try check.require(x.shape[axis] > 0, "extent", found: "0", expected: "1 or more")
    var dimensions = x.shape.dimensions
    dimensions.remove(at: axis)
    try check.shape(check.output, dimensions, what: "output")
  }
}
