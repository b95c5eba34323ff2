import Tensors

/// `zeroPoint + round(clamp(Float(q - inputZeroPoint) * scale))`; scale is inputScale / outputScale.
public struct Rescale: Hashable, Sendable {
  public var scale: Float
  public var bounds: Bounds

  public init(scale: Float, bounds: Bounds) { (self.scale, self.bounds) = (scale, bounds) }

  func validate(_ check: OperandCheck) throws(ProgramError) {
    try check.count(1)
    try check.quantized(check.inputs[0], .uint8, .int8, .int16, what: "x")
    try check.quantized(check.output, .uint8, .int8, .int16, what: "output")
    try check.shape(check.output, check.inputs[0].shape.dimensions, what: "output")
    try check.finite(scale, "scale")
    try check.bounds(bounds)
  }
}
