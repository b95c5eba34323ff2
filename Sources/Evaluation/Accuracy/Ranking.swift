/// The order of scores, best first; of equal scores the lower index comes first.
public enum Ranking {
  /// Index of the largest score, or nil when there are none. NaN never wins.
  public static func best(_ scores: [Float]) -> Int? {
    scores.indices.max { !precedes($0, $1, scores) }
  }

  /// Indices of the `count` largest scores.
  public static func top(_ count: Int, of scores: [Float]) -> [Int] {
    Array(scores.indices.sorted { precedes($0, $1, scores) }.prefix(count))
  }

  /// How many classes rank before this one.
  public static func rank(of index: Int, in scores: [Float]) -> Int {
    scores.indices.count { $0 != index && precedes($0, index, scores) }
  }

  private static func precedes(_ a: Int, _ b: Int, _ scores: [Float]) -> Bool {
    let (x, y) = (scores[a], scores[b])
    if x.isNaN || y.isNaN { return x.isNaN == y.isNaN ? a < b : y.isNaN }
    return x == y ? a < b : x > y
  }
}

extension [Float] {
  /// The scores where they are probabilities already, else their softmax.
  public var probabilities: [Float] {
    let sum = reduce(0) { $0 + Double($1) }
    if allSatisfy({ $0 >= 0 }), abs(sum - 1) < 1e-3 { return self }
    let largest = Double(self.max() ?? 0)
    let powers = map { (Double($0) - largest).exponential }
    let total = powers.reduce(0, +)
    return powers.map { Float($0 / total) }
  }

  /// Kullback-Leibler divergence in nats of these probabilities from the reference ones:
  /// the sum of p log(p / q), p being the reference. Probabilities are floored at 1e-10.
  public func divergence(from reference: [Float]) -> Double {
    precondition(count == reference.count, "\(count) classes against \(reference.count)")
    var sum = 0.0
    for (q, p) in zip(self, reference) where p > 0 {
      sum += Double(p) * (Double(p) / Swift.max(Double(q), 1e-10)).naturalLogarithm
    }
    return Swift.max(0, sum)
  }
}
