import Tensors

/// Learns a head: chooses the penalty on held-out examples, then solves on all that may be learnt
/// from, and calibrates the temperature.
public struct HeadFitting: Sendable {
  /// Gives every class the same say.
  public var balanced: Bool
  /// Penalties tried, in order; the first of the best is taken.
  public var penalties: [Double]

  public init(balanced: Bool = false, penalties: [Double] = HeadFitting.penalties) {
    (self.balanced, self.penalties) = (balanced, penalties)
  }

  /// Half decades from 0.001 to 100.
  public static let penalties = (-6...4).map { Elementary.pow(10, Double($0) / 2) }

  public struct Head: Equatable, Sendable {
    public var layer: SoftmaxLayer
    public var penalty: Double
    public var temperature: Double
    /// Mean log-loss on held-out examples for every penalty, in order; infinite where a larger one
    /// was already past its best.
    public var losses: [Double]
  }

  /// Chooses the penalty and the temperature by the log-loss on examples that a layer has not seen:
  /// those of `validation`, and, where they are few, those of `training` in turn (five folds). The
  /// final solution learns from `training` alone.
  public func fit(training: FeatureSet, validation: FeatureSet) -> Head {
    var judged = [(kept: training, held: validation)]
    if validation.count < max(100, 10 * training.classes) { judged += Self.split(training, 5) }
    let labels = judged.flatMap(\.held.labels)

    var losses = [Double](repeating: .infinity, count: penalties.count)
    var best: (index: Int, logits: [[Double]], layer: SoftmaxLayer)?
    var layers = [SoftmaxLayer?](repeating: nil, count: judged.count)
    // From the largest penalty down, each solution the start of the next, until it only gets worse.
    for index in penalties.indices.sorted(by: { penalties[$0] > penalties[$1] }) {
      var logits: [[Double]] = []
      let solver = SoftmaxRegression(
        penalty: penalties[index], balanced: balanced, tolerance: 1e-4)
      for (position, sets) in judged.enumerated() {
        let layer = solver.fit(sets.kept, from: layers[position])
        layers[position] = layer
        logits += (0..<sets.held.count).map { layer.logits(sets.held.row($0)) }
      }
      losses[index] = Self.loss(logits, labels, temperature: 1)
      if best.map({ losses[index] < losses[$0.index] }) ?? true {
        best = (index, logits, layers[0] ?? SoftmaxLayer(width: 0, classes: 0))
      } else if let best, losses[index] > 1.1 * losses[best.index] {
        break
      }
    }
    guard let best else { preconditionFailure("no penalties to choose from") }
    let layer = SoftmaxRegression(penalty: penalties[best.index], balanced: balanced)
      .fit(training, from: best.layer)
    let temperature = Self.temperature(best.logits, labels)
    return Head(
      layer: layer.cooled(by: temperature), penalty: penalties[best.index],
      temperature: temperature, losses: losses)
  }

  /// Probabilities of every example by a layer that has not seen it, over `folds` folds.
  ///
  /// Example i of a class is in fold `i % folds`, so that every fold has every class.
  public func outOfFold(_ set: FeatureSet, penalty: Double, folds: Int = 5) -> [[Double]] {
    let fold = Self.folds(set, folds)
    var result = [[Double]](repeating: [], count: set.count)
    for held in 0..<folds {
      let layer = solve(set.subset(fold.indices.filter { fold[$0] != held }), penalty)
      for index in fold.indices where fold[index] == held {
        result[index] = layer.probabilities(set.row(index))
      }
    }
    return result
  }

  private func solve(_ set: FeatureSet, _ penalty: Double) -> SoftmaxLayer {
    SoftmaxRegression(penalty: penalty, balanced: balanced).fit(set)
  }

  /// The examples of each fold, and those of the others.
  private static func split(_ set: FeatureSet, _ count: Int) -> [(
    kept: FeatureSet, held: FeatureSet
  )] {
    let fold = folds(set, count)
    return (0..<count).map { held in
      (
        set.subset(fold.indices.filter { fold[$0] != held }),
        set.subset(fold.indices.filter { fold[$0] == held })
      )
    }
  }

  /// The fold of each example, counted within its class, so that every fold has every class.
  private static func folds(_ set: FeatureSet, _ count: Int) -> [Int] {
    var seen = [Int](repeating: 0, count: set.classes)
    return set.labels.map { label in
      seen[label] += 1
      return (seen[label] - 1) % count
    }
  }

  /// Mean negative log-likelihood of the true classes, the logits divided by a temperature.
  private static func loss(
    _ logits: [[Double]], _ labels: [Int], temperature: Double
  ) -> Double {
    var total = 0.0
    for (row, label) in zip(logits, labels) {
      let probabilities = SoftmaxLayer.softmax(row.map { $0 / temperature })
      total -= Elementary.log(max(probabilities[label], 1e-300))
    }
    return total / Double(max(labels.count, 1))
  }

  /// The temperature in 1/4...4 that makes held-out probabilities honest, by golden-section search on
  /// its logarithm. Source: Guo et al., arXiv:1706.04599.
  private static func temperature(_ logits: [[Double]], _ labels: [Int]) -> Double {
    guard !labels.isEmpty else { return 1 }
    func loss(_ logarithm: Double) -> Double {
      Self.loss(logits, labels, temperature: Elementary.exp(logarithm))
    }
    let ratio = 0.6180339887498949
    var (low, high) = (-1.3862943611198906, 1.3862943611198906)
    for _ in 0..<24 {
      let (a, b) = (high - ratio * (high - low), low + ratio * (high - low))
      if loss(a) < loss(b) { high = b } else { low = a }
    }
    return Elementary.exp((low + high) / 2)
  }
}
