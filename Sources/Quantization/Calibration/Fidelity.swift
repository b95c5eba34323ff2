import Tensors

/// How near a model's answers are to the float graph's.
public struct Fidelity: Hashable, Sendable {
  /// The fraction of samples whose best answer is the float graph's.
  public var agreement: Double
  /// Mean divergence in nats.
  public var divergence: Double

  public init(agreement: Double, divergence: Double) {
    (self.agreement, self.divergence) = (agreement, divergence)
  }

  /// Of one output, a tensor a sample.
  init(_ reference: [Tensor], _ other: [Tensor]) {
    var (same, sum) = (0, 0.0)
    for (x, y) in zip(reference, other) {
      sum += Divergence.between(x, y)
      if let x = x.floats, let y = y.floats, Self.best(x) == Self.best(y) { same += 1 }
    }
    let count = Double(max(reference.count, 1))
    self.init(agreement: Double(same) / count, divergence: sum / count)
  }

  private static func best(_ scores: [Float]) -> Int {
    scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
  }
}
