import Tensors

/// Inference-time batch normalization.
///
/// Computes `gamma * (x - mean) / sqrt(variance + epsilon) + beta` over the last axis.
/// Inputs, in order: x [...,C], gamma [C], beta [C], mean [C], variance [C].
public struct BatchNorm: Equatable, Sendable {
  /// Added to the variance; TensorFlow's op definition defaults it to 1e-4, Keras writes 1e-3.
  public var epsilon: Float

  public init(epsilon: Float) { self.epsilon = epsilon }

  func resultType(_ inputs: [ValueType], op: Op) throws(ShapeError) -> ValueType {
    try op.requireOperands(inputs, 5...5)
    try op.requireFloat(inputs)
    let x = inputs[0].shape
    guard let channels = x.dimensions.last else {
      throw .rank(op: op.name, operand: 0, found: "\(x)", expected: "[...,C]")
    }
    for input in inputs.dropFirst() { try op.requireBias(input.shape, channels) }
    return inputs[0]
  }
}
