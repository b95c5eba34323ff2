/// The numbers that a fake-quantized value may take: a range moved so that zero is one of them.
///
/// Source: TensorFlow, `Nudge` and `FakeQuantWithMinMax` in fake_quant_ops_functor.h.
public struct FakeQuantizationGrid: Equatable, Sendable {
  public let minimum, maximum, scale, inverseScale, zero: Float
  /// The code that stands for zero.
  public let zeroCode: Int32

  public init(_ minimum: Float, _ maximum: Float, bits: Int, narrowRange: Bool) {
    let lowest: Float = narrowRange ? 1 : 0
    let highest = Float((1 << bits) - 1)
    guard maximum > minimum else {
      // A range of [0, 0] yields zero for everything.
      (self.minimum, self.maximum, scale, inverseScale, zero) = (0, 0, 0, 1, 0)
      zeroCode = 0
      return
    }
    scale = (maximum - minimum) / (highest - lowest)
    let exact = lowest - minimum / scale
    let nudged =
      exact < lowest
      ? lowest : exact > highest ? highest : exact.rounded(.toNearestOrAwayFromZero)
    self.minimum = (lowest - nudged) * scale
    self.maximum = (highest - nudged) * scale
    inverseScale = 1 / scale
    zero = (-self.minimum * inverseScale + 0.5).rounded(.down)
    zeroCode = Int32(nudged)
  }

  /// The nearest of the numbers.
  public func callAsFunction(_ x: Float) -> Float {
    let clamped = x < minimum ? minimum : x > maximum ? maximum : x
    return ((clamped - minimum) * inverseScale - zero + 0.5).rounded(.down) * scale
  }
}

extension FakeQuantize {
  /// One for all channels, or one a channel.
  public var grids: [FakeQuantizationGrid] {
    zip(minimum, maximum).map {
      FakeQuantizationGrid($0, $1, bits: bits, narrowRange: narrowRange)
    }
  }
}
