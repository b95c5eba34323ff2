import Tensors

/// Matrix product over the last two axes; leading axes are batches and broadcast.
///
/// Inputs, in order: a [...,M,K], b [...,K,N], and an optional bias [N]. TensorFlow's MatMul and
/// BatchMatMulV2.
public struct MatMul: Equatable, Sendable {
  public var transposeA, transposeB: Bool
  public var activation: UnaryFunction?

  public init(
    transposeA: Bool = false, transposeB: Bool = false, activation: UnaryFunction? = nil
  ) {
    (self.transposeA, self.transposeB) = (transposeA, transposeB)
    self.activation = activation
  }

  func resultType(_ inputs: [ValueType], op: Op) throws(ShapeError) -> ValueType {
    try op.requireOperands(inputs, 2...3)
    try op.requireFloat(inputs)
    let (a, b) = (inputs[0].shape, inputs[1].shape)
    for (operand, shape) in [a, b].enumerated() where shape.rank < 2 {
      throw .rank(op: op.name, operand: operand, found: "\(shape)", expected: "at least 2 axes")
    }
    let (rows, depth) = matrix(a, transposed: transposeA)
    let (otherDepth, columns) = matrix(b, transposed: transposeB)
    try op.require(depth == otherDepth, "rows of b", otherDepth, depth)
    let (batchA, batchB) = (a.dimensions.dropLast(2), b.dimensions.dropLast(2))
    guard let batch = Shape(Array(batchA)).broadcast(with: Shape(Array(batchB))) else {
      throw .mismatch(op: op.name, what: "batches of b", found: "\(b)", expected: "as in \(a)")
    }
    if inputs.count == 3 { try op.requireBias(inputs[2].shape, columns) }
    return ValueType(try op.shape(batch.dimensions + [rows, columns]))
  }

  private func matrix(_ shape: Shape, transposed: Bool) -> (rows: Int, columns: Int) {
    let (outer, inner) = (shape[shape.rank - 2], shape[shape.rank - 1])
    return transposed ? (inner, outer) : (outer, inner)
  }
}
