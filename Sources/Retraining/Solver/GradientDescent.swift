import Tensors

/// retrain.py's own training: plain gradient descent on random batches of bottlenecks.
///
/// Weights start as truncated normals of deviation 0.001, biases at zero; each step draws a batch
/// with replacement, for each place in it a class and then one of its photographs, and moves by the
/// learning rate times the gradient of the mean cross-entropy. retrain.py draws without a seed; ours
/// is fixed, so that two runs agree.
///
/// Source: get_random_cached_bottlenecks and add_final_training_ops of TensorFlow's
/// image_retraining/retrain.py.
public struct GradientDescent: Sendable {
  public var steps: Int
  public var learningRate: Double
  /// Examples a step; below 0, all of them.
  public var batch: Int
  public var seed: UInt64

  public init(steps: Int = 4000, learningRate: Double = 0.01, batch: Int = 100, seed: UInt64 = 1) {
    (self.steps, self.learningRate, self.batch, self.seed) = (steps, learningRate, batch, seed)
  }

  /// Learns from the features as they are.
  ///
  /// - Parameter observe: is shown the layer after each step, counted from 1.
  public func fit(_ set: FeatureSet, observe: (Int, SoftmaxLayer) -> Void = { _, _ in })
    -> SoftmaxLayer
  {
    fit(set, observe: observe) { _, examples in examples.map { set.row($0) } }
  }

  /// Learns from features that `rows` makes anew for the examples of each step.
  ///
  /// - Parameters:
  ///   - set: says how many examples there are, and of what class.
  ///   - rows: is given the step, counted from 1, and the examples drawn.
  public func fit<Row: RandomAccessCollection<Float>>(
    _ set: FeatureSet, observe: (Int, SoftmaxLayer) -> Void = { _, _ in },
    rows: (Int, [Int]) throws -> [Row]
  ) rethrows -> SoftmaxLayer {
    var generator = SplitMix64(seed: seed)
    var layer = SoftmaxLayer(width: set.width, classes: set.classes)
    for index in layer.weights.indices {
      layer.weights[index] = 0.001 * generator.truncatedNormal()
    }
    let members = (0..<set.classes).map { label in
      set.labels.indices.filter { set.labels[$0] == label }
    }.filter { !$0.isEmpty }
    guard !members.isEmpty else { return layer }
    for step in 1...max(steps, 1) {
      let examples =
        batch < 0
        ? Array(0..<set.count)
        : (0..<batch).map { _ in
          let photographs = members[generator.next(below: members.count)]
          return photographs[generator.next(below: photographs.count)]
        }
      descend(&layer, try rows(step, examples), examples.map { set.labels[$0] })
      observe(step, layer)
    }
    return layer
  }

  private func descend(
    _ layer: inout SoftmaxLayer, _ rows: [some Collection<Float>], _ labels: [Int]
  ) {
    let rate = learningRate / Double(rows.count)
    let classes = layer.classes
    let errors = zip(rows, labels).map { row, label in
      var error = layer.probabilities(row)
      error[label] -= 1
      return error
    }
    for (row, error) in zip(rows, errors) {
      for k in 0..<classes { layer.biases[k] -= rate * error[k] }
      for (i, feature) in row.enumerated() where feature != 0 {
        let step = rate * Double(feature)
        for k in 0..<classes { layer.weights[i * classes + k] -= step * error[k] }
      }
    }
  }
}
