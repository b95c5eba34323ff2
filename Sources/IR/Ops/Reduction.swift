import Tensors

/// A sum, mean, product or extremum over some axes.
public struct Reduction: Equatable, Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    case sum = 0
    case mean = 1
    case product = 2
    case max = 3
    case min = 4
    /// For bool only.
    case all = 5
    /// For bool only.
    case any = 6
  }

  public var kind: Kind
  /// Ascending, without repetition, none negative.
  public var axes: [Int]
  /// Leaves an extent of 1 where an axis was reduced.
  public var keepsAxes: Bool

  public init(_ kind: Kind, axes: [Int], keepsAxes: Bool) {
    (self.kind, self.axes, self.keepsAxes) = (kind, axes, keepsAxes)
  }

  func resultType(_ inputs: [ValueType], op: Op) throws(ShapeError) -> ValueType {
    try op.requireOperands(inputs, 1...1)
    let x = inputs[0].shape
    for axis in axes { try op.requireAxis(axis, x) }
    try op.require(
      zip(axes, axes.dropFirst()).allSatisfy(<), "axes", found: "\(axes)", expected: "ascending")
    let logical = kind == .all || kind == .any
    guard logical == (inputs[0].element == .bool) else {
      throw .elementType(
        op: op.name, operand: 0, found: "\(inputs[0].element)",
        expected: logical ? "bool" : "a number")
    }
    let dimensions = x.dimensions.indices.compactMap { axis in
      axes.contains(axis) ? (keepsAxes ? 1 : nil) : x[axis]
    }
    return ValueType(Shape(dimensions), inputs[0].element)
  }
}

/// The index of the largest or smallest element along an axis, the first where several are equal.
public struct ArgumentReduction: Equatable, Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    case max = 0
    case min = 1
  }

  public var kind: Kind
  public var axis: Int
  /// int32 or int64.
  public var output: ElementType

  public init(_ kind: Kind, axis: Int, output: ElementType = .int64) {
    (self.kind, self.axis, self.output) = (kind, axis, output)
  }

  func resultType(_ inputs: [ValueType], op: Op) throws(ShapeError) -> ValueType {
    try op.requireOperands(inputs, 1...1)
    try op.requireAxis(axis, inputs[0].shape)
    try op.require(
      inputs[0].shape[axis] > 0, "extent of the axis", found: "\(inputs[0].shape[axis])",
      expected: "1 or more")
    try op.require(
      output == .int32 || output == .int64, "output type", found: "\(output)",
      expected: "int32 or int64")
    var dimensions = inputs[0].shape.dimensions
    dimensions.remove(at: axis)
    return ValueType(Shape(dimensions), output)
  }
}
