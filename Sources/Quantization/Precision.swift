/// What numbers a program computes with.
public enum Precision: String, CaseIterable, Sendable {
  case float32
  /// uint8 activations, int8 weights.
  case int8
  /// int8, with the few activations that cost most accuracy in int16.
  case mixed
}
