import Tensors
import TestSupport
import Testing

@testable import Retraining

@Suite("softmax regression")
struct SolverTests {
  /// Clusters around one corner per class, with noise.
  private func clusters(_ perClass: [Int], noise: Float, seed: UInt64) -> FeatureSet {
    var generator = SplitMix64(seed: seed)
    var set = FeatureSet(width: perClass.count + 2, classes: perClass.count)
    for (label, count) in perClass.enumerated() {
      for _ in 0..<count {
        var row = generator.floats(set.width, in: -noise...noise)
        row[label] += 1
        set.append(row, label: label)
      }
    }
    return set
  }

  @Test func solvesAProblemWhoseAnswerIsKnown() {
    // One feature, always 1, three examples of class 1 to one of class 0 and no penalty on biases:
    // the probability is the frequency.
    var set = FeatureSet(width: 1, classes: 2)
    for label in [0, 1, 1, 1] { set.append([1], label: label) }
    let layer = SoftmaxRegression(penalty: 1).fit(set)
    #expect(abs(layer.probabilities([1])[1] - 0.75) < 1e-6)
  }

  @Test func balancingGivesRareClassesTheSameSay() {
    var set = FeatureSet(width: 1, classes: 2)
    for label in [0, 1, 1, 1] { set.append([1], label: label) }
    let layer = SoftmaxRegression(penalty: 1, balanced: true).fit(set)
    #expect(abs(layer.probabilities([1])[1] - 0.5) < 1e-6)
  }

  @Test func theGradientVanishesAtTheSolution() {
    let set = clusters([7, 11, 5], noise: 0.9, seed: 1)
    let layer = SoftmaxRegression(penalty: 0.5).fit(set)
    // Moving any weight either way makes the penalised loss larger.
    func objective(_ layer: SoftmaxLayer) -> Double {
      layer.loss(on: set) * Double(set.count)
        + 0.25 * layer.weights.reduce(0) { $0 + $1 * $1 }
    }
    let best = objective(layer)
    for index in layer.weights.indices {
      for step in [-1e-3, 1e-3] {
        var moved = layer
        moved.weights[index] += step
        #expect(objective(moved) > best)
      }
    }
  }

  @Test func whereItStartsDoesNotMatter() {
    let set = clusters([9, 9], noise: 1, seed: 2)
    var elsewhere = SoftmaxLayer(width: set.width, classes: 2)
    elsewhere.weights = elsewhere.weights.indices.map { Double($0 % 3) - 1 }
    let solver = SoftmaxRegression(penalty: 0.1, tolerance: 1e-9)
    let (a, b) = (solver.fit(set), solver.fit(set, from: elsewhere))
    #expect(zip(a.weights, b.weights).allSatisfy { abs($0 - $1) < 1e-5 })
  }

  @Test func scalesALayerOverTwoPartsToTheSameSay() {
    var set = FeatureSet(width: 3, classes: 2)
    // Squared deviations: 8 in the first part, 2 and 200 in the second.
    set.append([1, 0, 0], label: 0)
    set.append([5, 2, 20], label: 1)
    let scale = FeatureScale(set, parts: [1, 2])
    // Each part ends with half of 8: 4, the second's features with 2 each.
    let scaled = scale(set)
    let differences = (0..<3).map { scaled.row(1)[3 + $0] - scaled.row(0)[$0] }
    #expect(zip(differences, [8, 4, 4]).allSatisfy { abs($0 * $0 - Float($1)) < 1e-5 })
    var layer = SoftmaxLayer(width: 3, classes: 2)
    layer.weights = [1, 2, 3, 4, 5, 6]
    let (a, b) = (layer.logits(scaled.row(1)), scale.layer(layer).logits(set.row(1)))
    #expect(zip(a, b).allSatisfy { abs($0 - $1) < 1e-5 })
  }

  @Test func aLowerLayerIsReadUnlessItMisleads() {
    var generator = SplitMix64(seed: 11)
    func examples(_ tells: [Float]) -> FeatureSet {
      var set = FeatureSet(width: 8, classes: 2)
      for index in 0..<40 {
        var row = generator.floats(8, in: -1...1)
        for part in 0..<2 { row[4 * part] += tells[part] * Float(index % 2 * 2 - 1) }
        set.append(row, label: index % 2)
      }
      return set
    }
    let none = FeatureSet(width: 8, classes: 2)
    let fitting = HeadFitting(parts: [4, 4])
    #expect(fitting.fit(training: examples([0, 2]), validation: none).layer.width == 8)
    #expect(fitting.fit(training: examples([4, 0]), validation: none).layer.width == 4)
    #expect(SoftmaxLayer(width: 4, classes: 2).widened(to: 8).weights.count == 16)
  }

  /// The first two features change places in a mirror. Two classes that differ in them alone are
  /// told apart by photographs as they are; where other features tell, both views are learnt from.
  @Test(arguments: [true, false])
  func mirrorImagesAreLearntFromUnlessTheyMislead(_ sidesTell: Bool) {
    var generator = SplitMix64(seed: 5)
    var plain = FeatureSet(width: 4, classes: 2)
    var mirrored = plain
    for index in 0..<60 {
      let (label, noise) = (index % 2, generator.floats(8, in: -1...1))
      var row = Array(noise[..<4])
      row[sidesTell ? label : 2 + label] += 2
      let other = [row[1], row[0], row[2] + noise[4], row[3] + noise[5]]
      plain.append(row, label: label)
      mirrored.append(other, label: label)
    }
    let none = FeatureSet(width: 4, classes: 2)
    let fitting = HeadFitting()
    let head = fitting.fit(training: plain, validation: none, mirrored: (mirrored, none))
    #expect(head.readsMirrorImages == !sidesTell)
    let learnt = sidesTell ? plain : plain.averaged(with: mirrored)
    #expect(head.layer == fitting.fit(training: learnt, validation: none).layer)
    #expect(head.layer.accuracy(on: plain) > 0.9)
  }

  @Test func gradientDescentLearnsAndRepeatsItself() {
    let set = clusters([20, 20], noise: 0.4, seed: 3)
    let descent = GradientDescent(steps: 300, learningRate: 0.5, batch: 10)
    let layer = descent.fit(set)
    #expect(layer.accuracy(on: set) > 0.95)
    #expect(descent.fit(set) == layer)
  }

  @Test func descentDrawsAClassAndThenOneOfItsExamples() {
    var set = FeatureSet(width: 1, classes: 3)
    for label in [0, 1, 1, 1, 1, 1, 1, 1, 1, 1] { set.append([1], label: label) }
    var drawn = [Int](repeating: 0, count: 10)
    let layer = GradientDescent(steps: 100, batch: 10).fit(set) { step, examples in
      for example in examples { drawn[example] += 1 }
      return examples.map { _ in [Float(step)] }
    }
    #expect(layer.classes == 3)
    #expect(drawn.reduce(0, +) == 1000)
    #expect((400...600).contains(drawn[0]))  // half of the draws, though one of ten examples
    #expect(drawn.dropFirst().allSatisfy { (20...100).contains($0) })
  }

  @Test func fittingChoosesAPenaltyThatGeneralises() {
    let training = clusters([30, 30, 30], noise: 1.2, seed: 4)
    let validation = clusters([40, 40, 40], noise: 1.2, seed: 5)
    let head = HeadFitting().fit(training: training, validation: validation)
    // None that is better by much, and none larger that is as good.
    let chosen = HeadFitting().penalties.firstIndex(of: head.penalty)!
    #expect(head.losses[chosen] <= 1.2 * head.losses.min()!)
    #expect(head.losses[chosen...].dropFirst().allSatisfy { $0 > head.losses[chosen] })
    #expect(head.validated.accuracy(on: validation) > 0.5)
    #expect(head.validated.loss(on: validation) <= 1.02 * head.losses[chosen])
  }

  @Test func theHeadLearnsFromValidationOnceThePenaltyIsChosen() {
    let training = clusters([12, 12], noise: 1, seed: 11)
    let validation = clusters([6, 6], noise: 1, seed: 12)
    let head = HeadFitting().fit(training: training, validation: validation)
    let solver = SoftmaxRegression(penalty: head.penalty)
    #expect(head.layer == solver.fit(training + validation).cooled(by: head.temperature))
    // What answers for validation examples has not seen them.
    #expect(head.validated == solver.fit(training).cooled(by: head.temperature))
  }

  @Test func theHeadIsTheSameForAnyNumberOfWorkers() {
    let (training, validation) = (
      clusters([9, 8], noise: 1, seed: 7), clusters([5, 5], noise: 1, seed: 8)
    )
    let heads = [1, 3].map {
      HeadFitting(workers: $0).fit(training: training, validation: validation)
    }
    #expect(heads[0] == heads[1])
  }

  @Test func withoutAnythingHeldOutThereIsAHeadStill() {
    let set = clusters([1, 1], noise: 0.1, seed: 9)
    let nothing = FeatureSet(width: set.width, classes: 2)
    let head = HeadFitting().fit(training: set, validation: nothing)
    #expect(head.layer.accuracy(on: set) == 1)
    #expect(head.temperature == 1)
    #expect(head.validated == head.layer)
  }

  @Test func learningInTheSpaceOfTheExamplesLosesNothing() {
    var generator = SplitMix64(seed: 10)
    var set = FeatureSet(width: 40, classes: 3)
    for index in 0..<17 { set.append(generator.floats(40, in: 0...2), label: index % 3) }
    set.append(set.row(4), label: 2)  // one example twice: a dimension less
    let space = RowSpace(set)
    let solver = SoftmaxRegression(penalty: 0.3, tolerance: 1e-9)
    let (direct, mapped) = (solver.fit(set), space.layer(solver.fit(space.set)))
    #expect(zip(direct.weights, mapped.weights).allSatisfy { abs($0 - $1) < 1e-5 })
    #expect(zip(direct.biases, mapped.biases).allSatisfy { abs($0 - $1) < 1e-4 })
    // The same logits for examples that it has not seen.
    let other = generator.floats(40, in: 0...2)
    #expect(zip(direct.logits(other), mapped.logits(other)).allSatisfy { abs($0 - $1) < 1e-4 })
  }

  @Test func outOfFoldPredictionsFindMislabelledExamples() {
    var set = FeatureSet(width: 4, classes: 2)
    let clean = clusters([25, 25], noise: 0.3, seed: 6)
    for index in 0..<clean.count {
      set.append(clean.row(index), label: index == 3 ? 1 : clean.labels[index])
    }
    let probabilities = HeadFitting().outOfFold(set, penalty: 1)
    let suspicion = probabilities.indices.map { 1 - probabilities[$0][set.labels[$0]] }
    #expect(suspicion.indices.max { suspicion[$0] < suspicion[$1] } == 3)
  }

  @Test func anExampleThatIsNotTrustedTeachesNothing() {
    var set = FeatureSet(width: 1, classes: 2)
    for label in [0, 1, 1, 1] { set.append([1], label: label) }
    let layer = SoftmaxRegression(penalty: 1).fit(set, trust: [1, 1, 0, 0])
    #expect(abs(layer.probabilities([1])[1] - 0.5) < 1e-6)
  }

  @Test func mislabelledExamplesDoNotVouchForEachOther() {
    // A cluster of class 0, five of it called 1, beside a cluster of class 1.
    let clean = clusters([30, 30], noise: 0.4, seed: 13)
    var set = FeatureSet(width: clean.width, classes: 2)
    for index in 0..<clean.count {
      set.append(clean.row(index), label: index < 5 ? 1 : clean.labels[index])
    }
    let fitting = HeadFitting()
    let (once, twice) = (
      fitting.outOfFold(set, penalty: 1), fitting.outOfFoldDespiteMistakes(set, penalty: 1)
    )
    // All five come first of the whole set, and are surer than they were.
    let order = twice.indices.sorted { twice[$0][set.labels[$0]] < twice[$1][set.labels[$1]] }
    #expect(Set(order.prefix(5)) == Set(0..<5))
    func mean(_ rows: [[Double]]) -> Double { (0..<5).reduce(0) { $0 + rows[$1][1] } / 5 }
    #expect(mean(twice) < mean(once))
  }
}
