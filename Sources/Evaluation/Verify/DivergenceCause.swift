/// Why a quantized layer is far from the float one, as far as its numbers show.
public enum DivergenceCause: Equatable, Sendable {
  /// Values lie beyond what the integers can stand for.
  case clippedRange(
    fraction: Double, expected: ClosedRange<Float>, representable: ClosedRange<Float>)
  /// Channels that vary in the float graph and are constant here.
  case deadChannels([Int], of: Int)
  /// One integer step is wider than the values' standard deviation.
  case coarseStep(step: Float, spread: Float)
}

extension DivergenceCause: CustomStringConvertible {
  public var description: String {
    switch self {
    case .clippedRange(let fraction, let expected, let representable):
      """
      clipped range: \(percent(fraction)) of the values are beyond \(show(representable)); the \
      float graph spans \(show(expected))
      """
    case .deadChannels(let channels, let count):
      """
      dead channels: \(channels.count) of \(count) are constant here and vary in the float graph \
      (first: \(channels.first ?? 0))
      """
    case .coarseStep(let step, let spread):
      "coarse step: one step is \(rounded(step)), the values' standard deviation \(rounded(spread))"
    }
  }

  /// What would help.
  public var advice: String {
    switch self {
    case .clippedRange: "calibrate on photographs like these"
    case .deadChannels: "use --precision mixed, or more calibration photographs"
    case .coarseStep: "use --precision mixed, which gives such layers more bits"
    }
  }

  private func show(_ range: ClosedRange<Float>) -> String {
    "\(rounded(range.lowerBound))...\(rounded(range.upperBound))"
  }

  private func rounded(_ value: Float) -> String {
    let scaled = (value * 1000).rounded() / 1000
    return scaled == 0 && value != 0 ? "\(value)" : "\(scaled)"
  }

  private func percent(_ fraction: Double) -> String {
    "\((fraction * 1000).rounded() / 10) %"
  }
}
