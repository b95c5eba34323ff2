/// retrain.py's own training: plain gradient descent on random batches of bottlenecks.
///
/// Weights start as truncated normals of deviation 0.001, biases at zero; each step draws a batch
/// with replacement and moves by the learning rate times the gradient of the mean cross-entropy.
/// retrain.py draws without a seed; ours is fixed, so that two runs agree.
public struct GradientDescent: Sendable {
  public var steps: Int
  public var learningRate: Double
  /// Examples a step; below 0, all of them.
  public var batch: Int
  public var seed: UInt64

  public init(steps: Int = 4000, learningRate: Double = 0.01, batch: Int = 100, seed: UInt64 = 1) {
    (self.steps, self.learningRate, self.batch, self.seed) = (steps, learningRate, batch, seed)
  }

  /// - Parameter observe: is shown the layer after each step, counted from 1.
  public func fit(_ set: FeatureSet, observe: (Int, SoftmaxLayer) -> Void = { _, _ in })
    -> SoftmaxLayer
  {
    var generator = Generator(state: seed)
    var layer = SoftmaxLayer(width: set.width, classes: set.classes)
    for index in layer.weights.indices {
      layer.weights[index] = 0.001 * generator.truncatedNormal()
    }
    guard set.count > 0 else { return layer }
    for step in 1...max(steps, 1) {
      let examples =
        batch < 0
        ? Array(0..<set.count) : (0..<batch).map { _ in generator.next(below: set.count) }
      descend(&layer, set, examples)
      observe(step, layer)
    }
    return layer
  }

  private func descend(_ layer: inout SoftmaxLayer, _ set: FeatureSet, _ examples: [Int]) {
    let rate = learningRate / Double(examples.count)
    let classes = layer.classes
    let errors = examples.map { example in
      var error = layer.probabilities(set.row(example))
      error[set.labels[example]] -= 1
      return error
    }
    for (example, error) in zip(examples, errors) {
      for k in 0..<classes { layer.biases[k] -= rate * error[k] }
      for (i, feature) in set.row(example).enumerated() where feature != 0 {
        let step = rate * Double(feature)
        for k in 0..<classes { layer.weights[i * classes + k] -= step * error[k] }
      }
    }
  }
}
