/// How thoroughly a model is quantized. The defaults are the best known.
public struct QuantizationOptions: Sendable {
  /// How ranges are taken from samples, where no activation function bounds them.
  public enum Ranges: String, CaseIterable, Sendable {
    case minMax
    case percentile
    case meanSquaredError
    /// Whichever of them leaves the outputs nearest to the float graph's.
    case best
  }

  public var ranges: Ranges
  /// Rounds weights so that each rounding makes up for the ones before it; to nearest otherwise.
  public var compensatesRounding: Bool
  /// Shifts biases until the means of the quantized activations are those of the float graph.
  public var correctsBiases: Bool

  public init(
    ranges: Ranges = .best, compensatesRounding: Bool = true, correctsBiases: Bool = true
  ) {
    (self.ranges, self.compensatesRounding) = (ranges, compensatesRounding)
    self.correctsBiases = correctsBiases
  }
}
