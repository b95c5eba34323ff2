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
    /// Mean log-loss on held-out examples for every penalty tried, in order.
    public var losses: [Double]
  }

  /// Chooses on `validation` where it holds at least as many examples as there are classes times 4,
  /// else by cross-validation within `training`; the final solution learns from `training` alone.
  public func fit(training: FeatureSet, validation: FeatureSet) -> Head {
    let enough = validation.count >= 4 * training.classes
    let candidates = enough ? path(training) : []
    let losses = enough ? candidates.map { $0.loss(on: validation) } : outOfFoldLosses(training)
    let best = losses.indices.reduce(0) { losses[$1] < losses[$0] ? $1 : $0 }
    let layer = SoftmaxRegression(penalty: penalties[best], balanced: balanced)
      .fit(training, from: candidates.isEmpty ? nil : candidates[best])
    let temperature = enough ? Self.temperature(of: layer, on: validation) : 1
    return Head(
      layer: layer.cooled(by: temperature), penalty: penalties[best], temperature: temperature,
      losses: losses)
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

  /// The solution for every penalty, in order, near enough to choose by: each starts where the next
  /// larger penalty's ended.
  private func path(_ set: FeatureSet) -> [SoftmaxLayer] {
    var layers = [SoftmaxLayer?](repeating: nil, count: penalties.count)
    var previous: SoftmaxLayer?
    for index in penalties.indices.sorted(by: { penalties[$0] > penalties[$1] }) {
      previous = SoftmaxRegression(penalty: penalties[index], balanced: balanced, tolerance: 1e-4)
        .fit(set, from: previous)
      layers[index] = previous
    }
    return layers.compactMap { $0 }
  }

  /// Mean log-loss of every penalty on examples that its layer has not seen.
  private func outOfFoldLosses(_ set: FeatureSet, folds: Int = 5) -> [Double] {
    let fold = Self.folds(set, folds)
    var losses = [Double](repeating: 0, count: penalties.count)
    for held in 0..<folds {
      let kept = set.subset(fold.indices.filter { fold[$0] != held })
      let others = set.subset(fold.indices.filter { fold[$0] == held })
      for (index, layer) in path(kept).enumerated() {
        losses[index] += layer.loss(on: others) * Double(others.count)
      }
    }
    return losses.map { $0 / Double(max(set.count, 1)) }
  }

  /// The fold of each example, counted within its class, so that every fold has every class.
  private static func folds(_ set: FeatureSet, _ count: Int) -> [Int] {
    var seen = [Int](repeating: 0, count: set.classes)
    return set.labels.map { label in
      seen[label] += 1
      return (seen[label] - 1) % count
    }
  }

  /// The temperature in 1/4...4 that makes held-out probabilities honest, by golden-section search on
  /// its logarithm. Source: Guo et al., arXiv:1706.04599.
  static func temperature(of layer: SoftmaxLayer, on set: FeatureSet) -> Double {
    func loss(_ logarithm: Double) -> Double {
      layer.cooled(by: Elementary.exp(logarithm)).loss(on: set)
    }
    let ratio = 0.6180339887498949
    var (low, high) = (-1.3862943611198906, 1.3862943611198906)
    for _ in 0..<40 {
      let (a, b) = (high - ratio * (high - low), low + ratio * (high - low))
      if loss(a) < loss(b) { high = b } else { low = a }
    }
    return Elementary.exp((low + high) / 2)
  }
}
