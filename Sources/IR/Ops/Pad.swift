import Tensors

/// Rows of a border value, or of mirrored elements, around a tensor.
public struct Pad: Equatable, Sendable {
  public enum Mode: Equatable, Sendable {
    /// The value, for integer and bool tensors converted to their type.
    case constant(Float)
    /// Mirrors without repeating the border element.
    case reflect
    /// Mirrors and repeats the border element.
    case symmetric
  }

  /// Elements added on both sides of each axis; never negative.
  public var before, after: [Int]
  public var mode: Mode

  public init(before: [Int], after: [Int], mode: Mode = .constant(0)) {
    (self.before, self.after, self.mode) = (before, after, mode)
  }

  func resultType(_ inputs: [ValueType], op: Op) throws(ShapeError) -> ValueType {
    try op.requireOperands(inputs, 1...1)
    let x = inputs[0].shape
    for list in [before, after] {
      try op.require(list.count == x.rank, "axes of the paddings", list.count, x.rank)
    }
    for axis in x.dimensions.indices {
      let limit =
        switch mode {
        case .constant: 1 << 30
        case .reflect: max(0, x[axis] - 1)
        case .symmetric: x[axis]
        }
      try op.require(
        (0...limit).contains(before[axis]) && (0...limit).contains(after[axis]),
        "padding of axis \(axis)", found: "\(before[axis]), \(after[axis])",
        expected: "0...\(limit)")
    }
    return ValueType(
      try op.shape(x.dimensions.indices.map { before[$0] + x[$0] + after[$0] }),
      inputs[0].element)
  }
}
