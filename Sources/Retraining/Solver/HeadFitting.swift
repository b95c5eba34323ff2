import Evaluation
import Tensors

/// Learns a head: chooses the penalty and the temperature on held-out examples, then solves on all
/// that may be learnt from, those included.
public struct HeadFitting: Sendable {
  /// Gives every class the same say.
  public var balanced: Bool
  /// Penalties tried, ascending.
  public var penalties: [Double]
  /// How many features come from each layer of the backbone, where there are several. Whether all of
  /// them are read, with the same say, or the first alone is decided on held-out examples: a lower
  /// layer tells more where the classes are none that the backbone was taught, and less where they are.
  public var parts: [Int]
  /// Solutions that are worked on at once; the head is the same for any number.
  public var workers: Int

  public init(
    balanced: Bool = false, penalties: [Double] = HeadFitting.penalties, parts: [Int] = [],
    workers: Int = 1
  ) {
    precondition(!penalties.isEmpty, "no penalties to choose from")
    (self.balanced, self.penalties, self.workers) = (balanced, penalties, workers)
    self.parts = parts
  }

  /// Half decades from 0.01 to 1000.
  public static let penalties = (-4...6).map { Elementary.pow(10, Double($0) / 2) }

  public struct Head: Equatable, Sendable {
    /// Learnt from training and validation examples; of the first part's width where the first part
    /// alone does better.
    public var layer: SoftmaxLayer
    /// The same learnt from training examples alone: what answers for validation examples, which it
    /// has not seen.
    public var validated: SoftmaxLayer
    public var penalty: Double
    public var temperature: Double
    /// Whether it learnt from the mean of a photograph and its mirror image.
    public var readsMirrorImages = false
    /// Mean log-loss on held-out examples for every penalty, in order; infinite where larger ones
    /// were already past the best.
    public var losses: [Double]
  }

  /// Chooses the penalty and the temperature by the log-loss on examples that a layer has not seen:
  /// those of `validation`, and, where they are few, those of `training` in turn (five folds). With
  /// both chosen, nothing is left to judge with `validation`, and the final solution learns from it
  /// too.
  ///
  /// Of the penalties whose loss is within one standard error of the least, the largest is taken: few
  /// examples cannot tell them apart, and the simpler layer errs less on others. They are judged
  /// before cooling: after it, the loss hardly tells penalties apart that make answers too flat.
  /// Source of the rule: Breiman, Friedman, Olshen, Stone, "Classification and regression trees"
  /// (1984), section 3.4.3.
  ///
  /// - Parameter mirrored: the same examples as their mirror images look, in the same order. The head
  ///   then learns from the mean of both views, which says the same with less noise, unless held-out
  ///   examples tell that left and right matter.
  public func fit(
    training: FeatureSet, validation: FeatureSet,
    mirrored: (training: FeatureSet, validation: FeatureSet)? = nil
  ) -> Head {
    let plain = Examples(training: training, validation: validation)
    let mean = mirrored.map {
      Examples(
        training: training.averaged(with: $0.training),
        validation: validation.averaged(with: $0.validation))
    }
    var (reading, problem) = (FeatureScale?.none, Problem(plain))
    if parts.count > 1 {
      let scale = FeatureScale(training + validation, parts: parts)
      let (first, all) = (
        Problem(plain.map { $0.leading(parts[0]) }), Problem(plain.map(scale.callAsFunction))
      )
      (reading, problem) = isBetter(first, than: all) ? (nil, first) : (scale, all)
    }
    var readsMirrorImages = false
    if let mean {
      let seen = Problem(
        mean.map { reading?($0) ?? $0.leading(problem.asked.training.width) },
        asked: problem.asked)
      if !isBetter(problem, than: seen) { (problem, readsMirrorImages) = (seen, true) }
    }
    var head = solve(problem)
    head.readsMirrorImages = readsMirrorImages
    if let reading {
      head.layer = reading.layer(head.layer)
      head.validated = reading.layer(head.validated)
    }
    return head
  }

  private struct Examples {
    var training, validation: FeatureSet

    func map(_ change: (FeatureSet) -> FeatureSet) -> Examples {
      Examples(training: change(training), validation: change(validation))
    }

    /// What layers may learn from and what judges them: validation examples, and, where they are
    /// few, training examples in turn.
    var judged: [Judged] {
      var judged: [Judged] = []
      if validation.count > 0 { judged.append(Judged(kept: training, held: validation)) }
      if validation.count < max(100, 10 * training.classes) {
        judged += HeadFitting.split(training, 5)
      }
      return judged
    }
  }

  /// What is learnt from, in the coordinates that are cheapest, and how the same examples look when
  /// the head is asked.
  private struct Problem {
    let learnt, asked: Examples
    let space: RowSpace?

    init(_ examples: Examples, asked: Examples? = nil) {
      self.asked = asked ?? examples
      let count = examples.training.count
      let all = examples.training + examples.validation
      guard all.count < all.width else {
        (learnt, space) = (examples, nil)
        return
      }
      let space = RowSpace(all)
      learnt = Examples(
        training: space.set.subset(0..<count), validation: space.set.subset(count..<all.count))
      self.space = space
    }

    /// A layer that learnt here, over the features.
    func layer(_ layer: SoftmaxLayer) -> SoftmaxLayer { space?.layer(layer) ?? layer }
  }

  /// A penalty that suits pooled features. A review asks with it: wrong labels make the fitted one
  /// too large to find them.
  public static let usualPenalty = 10.0

  /// Whether one problem's layers do better on what is held out, by more than one standard error.
  private func isBetter(_ one: Problem, than other: Problem) -> Bool {
    let differences = zip(losses(other), losses(one)).map { $0 - $1 }
    let mean = differences.reduce(0, +) / Double(max(differences.count, 1))
    let squares = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return mean > squares.squareRoot() / Double(max(differences.count, 1))
  }

  /// Log-loss of each held-out example, at the usual penalty and the temperature that suits it.
  private func losses(_ problem: Problem) -> [Double] {
    let solver = SoftmaxRegression(
      penalty: Self.usualPenalty, balanced: balanced, tolerance: 1e-3)
    let (judged, asked) = (problem.learnt.judged, problem.asked.judged)
    let logits = Parallel.map(judged.count, workers: workers) { position in
      let layer = problem.layer(solver.fit(judged[position].kept))
      let held = asked[position].held
      return (0..<held.count).map { layer.logits(held.row($0)) }
    }.flatMap(\.self)
    let labels = asked.flatMap(\.held.labels)
    return Self.losses(logits, labels, Self.temperature(logits, labels))
  }

  private func solve(_ problem: Problem) -> Head {
    var head = solve(problem.learnt)
    head.layer = problem.layer(head.layer)
    head.validated = problem.layer(head.validated)
    return head
  }

  private func solve(_ examples: Examples) -> Head {
    let (judged, training, validation) = (
      examples.judged, examples.training, examples.validation
    )
    let labels = judged.flatMap(\.held.labels)
    var candidates = [Candidate?](repeating: nil, count: penalties.count)
    var best: Candidate?
    var starts = [SoftmaxLayer?](repeating: nil, count: judged.count)
    // From the largest penalty down, each solution the start of the next, until it only gets worse.
    for index in penalties.indices.reversed() {
      let solver = SoftmaxRegression(
        penalty: penalties[index], balanced: balanced, tolerance: 5e-4)
      let solved = Parallel.map(judged.count, workers: workers) { [starts] position in
        solver.fit(judged[position].kept, from: starts[position])
      }
      let logits = zip(judged, solved).flatMap { sets, layer in
        (0..<sets.held.count).map { layer.logits(sets.held.row($0)) }
      }
      let candidate = Candidate(index, logits, labels)
      candidates[index] = candidate
      starts = solved
      if candidate.mean < best?.mean ?? .infinity {
        best = candidate
      } else if let best, best.index - index > 1 {
        break
      }
    }
    let losses = candidates.map { $0?.mean ?? .infinity }
    guard let best,
      let chosen = candidates.compactMap({ $0 }).last(where: { $0.isAsGood(as: best) })
    else {
      let penalty = Self.usualPenalty  // nothing is held out
      let layer = SoftmaxRegression(penalty: penalty, balanced: balanced).fit(training)
      return Head(
        layer: layer, validated: layer, penalty: penalty, temperature: 1, losses: losses)
    }
    let penalty = penalties[chosen.index]
    let solver = SoftmaxRegression(penalty: penalty, balanced: balanced)
    let learnt = validation.count > 0 ? [training, training + validation] : [training]
    let layers = Parallel.map(learnt.count, workers: workers) { index in
      solver.fit(learnt[index]).cooled(by: chosen.temperature)
    }
    return Head(
      layer: layers[layers.count - 1], validated: layers[0], penalty: penalty,
      temperature: chosen.temperature, losses: losses)
  }

  /// Examples to learn from, and those that judge.
  private struct Judged: Sendable {
    var kept, held: FeatureSet
  }

  /// How well a penalty does on what its layers have not seen.
  private struct Candidate {
    let index: Int
    let temperature: Double
    /// Log-loss of each held-out example.
    let losses: [Double]
    let mean: Double

    init(_ index: Int, _ logits: [[Double]], _ labels: [Int]) {
      self.index = index
      temperature = HeadFitting.temperature(logits, labels)
      losses = HeadFitting.losses(logits, labels, 1)
      mean = losses.isEmpty ? .infinity : losses.reduce(0, +) / Double(losses.count)
    }

    /// Whether the difference is within its standard error.
    func isAsGood(as best: Candidate) -> Bool {
      let worse = mean - best.mean
      let squares = zip(losses, best.losses).reduce(0.0) { sum, pair in
        let deviation = pair.0 - pair.1 - worse
        return sum + deviation * deviation
      }
      return worse <= squares.squareRoot() / Double(losses.count)
    }
  }

  /// Probabilities of every example by a layer that has not seen it, over `folds` folds.
  ///
  /// Example i of a class is in fold `i % folds`, so that every fold has every class.
  ///
  /// - Parameter trust: how much each example counts where it is learnt from, 0...1.
  public func outOfFold(
    _ set: FeatureSet, penalty: Double, folds: Int = 5, trust: [Double]? = nil
  ) -> [[Double]] {
    let fold = Self.folds(set, folds)
    let scale = FeatureScale(set, parts: parts)
    let set = parts.count > 1 ? scale(set) : set
    let space = set.count < set.width ? RowSpace(set).set : set
    let solver = SoftmaxRegression(penalty: penalty, balanced: balanced, tolerance: 1e-4)
    let layers = Parallel.map(folds, workers: workers) { held in
      let kept = fold.indices.filter { fold[$0] != held }
      return solver.fit(space.subset(kept), trust: trust.map { trust in kept.map { trust[$0] } })
    }
    return fold.indices.map { layers[fold[$0]].probabilities(space.row($0)) }
  }

  /// The same where some labels are wrong: asked twice, the second time by layers that hardly learn
  /// from examples whose label seemed unlikely at first, lest these lead others astray.
  ///
  /// Below a probability of 0.3 an example counts in proportion, 0.05 at least.
  public func outOfFoldDespiteMistakes(_ set: FeatureSet, penalty: Double) -> [[Double]] {
    let first = outOfFold(set, penalty: penalty)
    let trust = zip(first, set.labels).map { row, label in min(1, max(0.05, row[label] / 0.3)) }
    return outOfFold(set, penalty: penalty, folds: 10, trust: trust)
  }

  private static func split(_ set: FeatureSet, _ count: Int) -> [Judged] {
    let fold = folds(set, count)
    return (0..<count).compactMap { held in
      let judged = Judged(
        kept: set.subset(fold.indices.filter { fold[$0] != held }),
        held: set.subset(fold.indices.filter { fold[$0] == held }))
      return judged.held.count > 0 && judged.kept.count > 0 ? judged : nil
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

  /// Negative log-likelihood of each true class, the logits divided by a temperature.
  private static func losses(
    _ logits: [[Double]], _ labels: [Int], _ temperature: Double
  ) -> [Double] {
    zip(logits, labels).map { row, label in
      let largest = row.max() ?? 0
      let sum = row.reduce(0) { $0 + Elementary.exp(($1 - largest) / temperature) }
      return Elementary.log(sum) - (row[label] - largest) / temperature
    }
  }

  /// The temperature in 1/32...32 that makes held-out probabilities honest, by golden-section search on
  /// its logarithm. Source: Guo et al., arXiv:1706.04599.
  private static func temperature(_ logits: [[Double]], _ labels: [Int]) -> Double {
    guard !labels.isEmpty else { return 1 }
    func loss(_ logarithm: Double) -> Double {
      Self.losses(logits, labels, Elementary.exp(logarithm)).reduce(0, +)
    }
    let ratio = 0.6180339887498949
    var (low, high) = (-3.4657359027997265, 3.4657359027997265)
    var (a, b) = (high - ratio * (high - low), low + ratio * (high - low))
    var (lossA, lossB) = (loss(a), loss(b))
    for _ in 0..<20 {
      if lossA < lossB {
        (high, b, lossB) = (b, a, lossA)
        a = high - ratio * (high - low)
        lossA = loss(a)
      } else {
        (low, a, lossA) = (a, b, lossB)
        b = low + ratio * (high - low)
        lossB = loss(b)
      }
    }
    return Elementary.exp((low + high) / 2)
  }
}
