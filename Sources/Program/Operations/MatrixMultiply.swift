import Tensors

/// float32 matrix product over the last two axes; batch axes are equal. Sums run over k in order.
public struct MatrixMultiply: Hashable, Sendable {
  public var transposeA, transposeB: Bool

  public init(transposeA: Bool = false, transposeB: Bool = false) {
    (self.transposeA, self.transposeB) = (transposeA, transposeB)
  }

  func validate(_ check: OperandCheck) throws(ProgramError) {
    try check.count(2)
    let (a, b) = (check.inputs[0], check.inputs[1])
    for (value, what) in [(a, "a"), (b, "b"), (check.output, "output")] {
      try check.element(value, .float32, what: what)
      try check.require(
        value.shape.rank >= 2, "shape of \(what)", found: "\(value.shape)", expected: "2 axes")
    }
    let (m, k) = matrix(a.shape, transposeA)
    let (depth, n) = matrix(b.shape, transposeB)
    let batch = Array(a.shape.dimensions.dropLast(2))
    try check.shape(
      b, batch + (transposeB ? [n, k] : [k, n]), what: "b")
    try check.require(depth == k, "rows of b", found: "\(depth)", expected: "\(k)")
    try check.shape(check.output, batch + [m, n], what: "output")
  }

  private func matrix(_ shape: Shape, _ transposed: Bool) -> (rows: Int, columns: Int) {
    let (outer, inner) = (shape[shape.rank - 2], shape[shape.rank - 1])
    return transposed ? (inner, outer) : (outer, inner)
  }
}
