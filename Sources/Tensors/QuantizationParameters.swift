/// How stored integers stand for real numbers: `real = scale * (q - zeroPoint)`.
///
/// Source: `Formats/Quantization.md`, section 1.
public struct QuantizationParameters: Hashable, Sendable {
  public var scale: Float
  public var zeroPoint: Int32

  public init(scale: Float, zeroPoint: Int32) {
    precondition(scale.isFinite && scale > 0, "a scale must be positive and finite, got \(scale)")
    (self.scale, self.zeroPoint) = (scale, zeroPoint)
  }
}
