import Tensors

/// TensorFlow's LRN over the last axis of float32 [N,H,W,C]:
/// `x * pow(bias + alpha * sum of squares over 2 * radius + 1 channels, -beta)`.
public struct LocalResponse: Hashable, Sendable {
  public var radius: Int
  public var bias, alpha, beta: Float

  public init(radius: Int, bias: Float, alpha: Float, beta: Float) {
    (self.radius, self.bias, self.alpha, self.beta) = (radius, bias, alpha, beta)
  }

  func validate(_ check: OperandCheck) throws(ProgramError) {
    try check.count(1)
    try check.element(check.inputs[0], .float32, what: "x")
    try check.sameType(check.inputs[0])
    try check.rank(check.inputs[0], 4, what: "x")
    try check.shape(check.output, check.inputs[0].shape.dimensions, what: "output")
    try check.require(
      (0...1 << 20).contains(radius), "radius", found: "\(radius)", expected: "0 or more")
  }
}
