import Tensors

/// Border elements around a tensor, and for transposed convolutions between its elements.
public struct PadOperation: Hashable, Sendable {
  public enum Mode: Hashable, Sendable {
    /// The element, in stored units: the zero point where real zero is meant.
    case constant(Float)
    case reflect
    case symmetric
  }

  public var before, after: [Int]
  /// Elements put between neighbours along each axis; constant mode only.
  public var interior: [Int]
  public var mode: Mode

  public init(before: [Int], after: [Int], interior: [Int]? = nil, mode: Mode) {
    (self.before, self.after, self.mode) = (before, after, mode)
    self.interior = interior ?? [Int](repeating: 0, count: before.count)
  }

  func validate(_ check: OperandCheck) throws(ProgramError) {
    try check.count(1)
    let x = check.inputs[0]
    try check.sameType(x)
    try check.require(
      [before, after, interior].allSatisfy { $0.count == x.shape.rank }, "paddings",
      found: "\(before.count) axes", expected: "\(x.shape.rank)")
    try check.rank(check.output, x.shape.rank, what: "output")
    for axis in x.shape.dimensions.indices {
      let (low, high, gap, extent) = (before[axis], after[axis], interior[axis], x.shape[axis])
      let limit: Int
      switch mode {
      case .constant(let fill):
        limit = 1 << 30
        try check.require(
          check.output.element == .float32
            || fill.rounded() == fill && (-32768...32767).contains(fill)
              && Bounds.all(of: check.output.element).clamp(fill) == fill,
          "fill", found: "\(fill)", expected: "a value of \(check.output.element)")
      case .reflect: limit = max(0, extent - 1)
      case .symmetric: limit = extent
      }
      let constant = if case .constant = mode { true } else { false }
      try check.require(
        (0...limit).contains(low) && (0...limit).contains(high)
          && (constant ? (0...1 << 24).contains(gap) : gap == 0), "padding of axis \(axis)",
        found: "\(low), \(gap), \(high)", expected: "0...\(limit)")
      let total = low + high + extent + max(0, extent - 1) * gap
      try check.require(
        check.output.shape[axis] == total, "extent \(axis) of output",
        found: "\(check.output.shape[axis])", expected: "\(total)")
    }
  }
}
