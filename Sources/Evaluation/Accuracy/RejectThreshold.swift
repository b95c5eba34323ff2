/// The score below which an answer is better withheld: "none of these".
public enum RejectThreshold {
  /// How answers fare once those below the threshold are withheld.
  public struct Choice: Equatable, Sendable {
    /// The lowest score that is accepted.
    public var threshold: Float
    /// Of the accepted answers, how many are right.
    public var precision: Double
    /// Of all answers, how many are accepted.
    public var coverage: Double
  }

  /// The lowest threshold at which accepted answers are right as often as `precision` asks, or nil
  /// when no threshold reaches it.
  ///
  /// An answer's truth is its photograph's class, or the float graph's answer where no class is
  /// known; answers with neither are left out.
  public static func choose(_ answers: [Answer], precision target: Double) -> Choice? {
    let judged: [(score: Float, isRight: Bool)] = answers.compactMap { answer in
      guard let truth = answer.truth ?? answer.reference.flatMap(Ranking.best) else { return nil }
      return (answer.scores[answer.best], answer.best == truth)
    }.sorted { $0.score > $1.score }

    var choice: Choice?
    var (accepted, right) = (0, 0)
    for (index, answer) in judged.enumerated() {
      accepted += 1
      right += answer.isRight ? 1 : 0
      // Equal scores are accepted together or not at all.
      if index + 1 < judged.count, judged[index + 1].score == answer.score { continue }
      let precision = Double(right) / Double(accepted)
      if precision >= target {
        choice = Choice(
          threshold: answer.score, precision: precision,
          coverage: Double(accepted) / Double(judged.count))
      }
    }
    return choice
  }
}
