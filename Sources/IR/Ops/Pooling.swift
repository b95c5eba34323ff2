import Tensors

/// Maximum or mean over windows of an image [N,H,W,C]. Padding takes no part in either.
public struct Pooling: Equatable, Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    case max = 0
    case average = 1
  }

  public var kind: Kind
  public var window: Extent
  public var strides: Extent
  public var padding: Padding

  public init(_ kind: Kind, window: Extent, strides: Extent, padding: Padding) {
    (self.kind, self.window, self.strides, self.padding) = (kind, window, strides, padding)
  }

  func resultType(_ inputs: [ValueType], op: Op) throws(ShapeError) -> ValueType {
    try op.requireOperands(inputs, 1...1)
    try op.requireFloat(inputs)
    try op.requireRank(inputs, 0, 4, "[N,H,W,C]")
    let x = inputs[0].shape
    let resolved = try padding.window(
      op: op, input: Extent(height: x[1], width: x[2]), kernel: window, strides: strides,
      dilations: .unit)
    return ValueType(
      try op.shape([x[0], resolved.output.height, resolved.output.width, x[3]]))
  }
}

/// TensorFlow's LRN over the last axis of [N,H,W,C]:
/// `x / (bias + alpha * sum of squares over 2 * radius + 1 channels) ^ beta`.
public struct LocalResponseNorm: Equatable, Sendable {
  public var radius: Int
  public var bias, alpha, beta: Float

  public init(radius: Int, bias: Float, alpha: Float, beta: Float) {
    (self.radius, self.bias, self.alpha, self.beta) = (radius, bias, alpha, beta)
  }

  func resultType(_ inputs: [ValueType], op: Op) throws(ShapeError) -> ValueType {
    try op.requireOperands(inputs, 1...1)
    try op.requireFloat(inputs)
    try op.requireRank(inputs, 0, 4, "[N,H,W,C]")
    try op.require(
      (0...1 << 20).contains(radius), "depth_radius", found: "\(radius)", expected: "0 or more")
    return inputs[0]
  }
}
