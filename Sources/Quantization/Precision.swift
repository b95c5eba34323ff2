/// What numbers a program keeps and computes with.
public enum Precision: String, CaseIterable, Sendable {
  case float32
  /// float32, with weights kept as IEEE 754 halves.
  case float16
  /// float32, with weights kept as int8, one scale an output channel.
  case int8Weights = "int8-weights"
  /// uint8 activations, int8 weights.
  case int8
  /// int8, with the few activations that cost most accuracy in int16.
  case mixed

  /// Whether activations are float32: nothing has to be calibrated.
  public var hasFloatActivations: Bool {
    switch self {
    case .float32, .float16, .int8Weights: true
    case .int8, .mixed: false
    }
  }
}
