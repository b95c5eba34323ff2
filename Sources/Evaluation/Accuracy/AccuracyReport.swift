/// What a classifier answered for one photograph.
public struct Answer: Equatable, Sendable {
  /// The photograph, as the user named it.
  public var image: String
  /// Index of the class it shows, or nil where nobody said.
  public var truth: Int?
  public var scores: [Float]
  /// The float graph's scores, where they were asked for.
  public var reference: [Float]?

  public init(image: String, truth: Int?, scores: [Float], reference: [Float]? = nil) {
    (self.image, self.truth) = (image, truth)
    (self.scores, self.reference) = (scores, reference)
  }

  public var best: Int { Ranking.best(scores) ?? 0 }
}

/// How good the answers are: against the truth, and against the float graph.
///
/// Fractions are nil where nothing is known to compare with.
public struct AccuracyReport: Equatable, Sendable {
  public struct Class: Equatable, Sendable {
    public var index: Int
    /// Photographs of this class.
    public var count: Int
    /// Of the photographs answered so, how many are; nil when none was answered so.
    public var precision: Double?
    /// Of the photographs that are, how many were answered so; nil when there are none.
    public var recall: Double?
  }

  /// A wrong answer.
  public struct Mistake: Equatable, Sendable {
    public var image: String
    public var truth: Int
    public var answer: Int
    public var score: Float
  }

  /// A photograph that the float graph answers differently.
  public struct Change: Equatable, Sendable {
    public var image: String
    public var before: Int
    public var beforeScore: Float
    public var after: Int
    public var afterScore: Float
  }

  public var images: Int
  public var top1: Double?
  public var top5: Double?
  /// The float graph's own figures on the same photographs.
  public var referenceTop1: Double?
  public var referenceTop5: Double?
  /// How often the best class is the float graph's.
  public var agreement: Double?
  /// Mean divergence from the float graph's probabilities, in nats.
  public var meanDivergence: Double?
  /// `confusion[truth][answer]` counts photographs; as many rows as classes.
  public var confusion: [[Int]]
  /// The classes that photographs show or that were answered, by index.
  public var classes: [Class]
  /// Most confident first.
  public var mistakes: [Mistake]
  /// In the order of the photographs.
  public var changes: [Change]

  /// `classes` is how many scores each answer has.
  public init(_ answers: [Answer], classes count: Int) {
    images = answers.count
    confusion = Array(repeating: Array(repeating: 0, count: count), count: count)
    mistakes = []
    changes = []
    var (top1, top5, truths, referenceTop1, referenceTop5) = (0, 0, 0, 0, 0)
    var (agreed, compared, divergence) = (0, 0, 0.0)
    for answer in answers {
      precondition(answer.scores.count == count, "\(answer.image): not \(count) scores")
      let best = answer.best
      if let truth = answer.truth, truth < count {
        truths += 1
        confusion[truth][best] += 1
        top1 += best == truth ? 1 : 0
        top5 += Ranking.rank(of: truth, in: answer.scores) < 5 ? 1 : 0
        if best != truth {
          mistakes.append(
            Mistake(
              image: answer.image, truth: truth, answer: best, score: answer.scores[best]))
        }
      }
      if let reference = answer.reference, let before = Ranking.best(reference) {
        compared += 1
        agreed += before == best ? 1 : 0
        divergence += answer.scores.probabilities.divergence(from: reference.probabilities)
        if let truth = answer.truth, truth < count {
          referenceTop1 += before == truth ? 1 : 0
          referenceTop5 += Ranking.rank(of: truth, in: reference) < 5 ? 1 : 0
        }
        if before != best {
          changes.append(
            Change(
              image: answer.image, before: before, beforeScore: reference[before], after: best,
              afterScore: answer.scores[best]))
        }
      }
    }
    mistakes.sort { ($1.score, $0.image) < ($0.score, $1.image) }
    func fraction(_ part: Int, _ whole: Int) -> Double? {
      whole == 0 ? nil : Double(part) / Double(whole)
    }
    self.top1 = fraction(top1, truths)
    self.top5 = fraction(top5, truths)
    self.referenceTop1 = compared == 0 ? nil : fraction(referenceTop1, truths)
    self.referenceTop5 = compared == 0 ? nil : fraction(referenceTop5, truths)
    agreement = fraction(agreed, compared)
    meanDivergence = compared == 0 ? nil : divergence / Double(compared)
    let table = confusion
    classes = (0..<count).compactMap { index in
      let shown = table[index].reduce(0, +)
      let answered = table.reduce(0) { $0 + $1[index] }
      guard shown + answered > 0 else { return nil }
      return Class(
        index: index, count: shown, precision: fraction(table[index][index], answered),
        recall: fraction(table[index][index], shown))
    }
  }
}
