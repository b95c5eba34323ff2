import Tensors

/// An image [N,H,W,C] resampled to another size.
public struct Resize: Equatable, Sendable {
  public var size: Extent
  public var interpolation: Interpolation

  public init(size: Extent, interpolation: Interpolation) {
    (self.size, self.interpolation) = (size, interpolation)
  }

  func resultType(_ inputs: [ValueType], op: Op) throws(ShapeError) -> ValueType {
    try op.requireOperands(inputs, 1...1)
    try op.requireRank(inputs, 0, 4, "[N,H,W,C]")
    if interpolation.method == .bilinear { try op.requireFloat(inputs) }
    let x = inputs[0].shape
    try op.require(
      size.height > 0 && size.width > 0 && x[1] > 0 && x[2] > 0, "size",
      found: "\(x[1])x\(x[2]) to \(size.height)x\(size.width)", expected: "positive extents")
    return ValueType(
      try op.shape([x[0], size.height, size.width, x[3]]), inputs[0].element)
  }
}
