/// What a classifier says about one photograph.
public struct Classification: Equatable, Sendable {
  /// One class and how sure the model is of it.
  public struct Prediction: Equatable, Sendable {
    /// Empty where the model carries no labels.
    public var label: String
    /// Position in the model's output.
    public var index: Int
    /// A probability where the model ends in a softmax, as retrained ones do.
    public var score: Float
  }

  /// Every class, best first; of equal scores, the first class first.
  public var predictions: [Prediction]
  /// Whether the best score is below the model's threshold: the photograph shows none of the
  /// classes.
  public var isRejected: Bool

  /// The best class, or nil when the photograph shows none of them.
  public var best: Prediction? { isRejected ? nil : predictions.first }

  /// A score that is not a number counts as the least.
  init(scores: [Float], labels: [String], threshold: Float?) {
    func key(_ score: Float) -> Float { score.isNaN ? -.infinity : score }
    predictions = scores.indices
      .sorted { (key(scores[$1]), $0) < (key(scores[$0]), $1) }
      .map { index in
        Prediction(
          label: index < labels.count ? labels[index] : "", index: index, score: scores[index])
      }
    let best = predictions.first.map { key($0.score) } ?? -.infinity
    isRejected = threshold.map { best < $0 } ?? false
  }
}
