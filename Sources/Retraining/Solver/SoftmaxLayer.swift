import Tensors

/// One affine layer with softmax: `p = softmax(x W + b)`.
public struct SoftmaxLayer: Equatable, Sendable {
  /// Row-major [width, classes], as TensorFlow's MatMul reads it.
  public var weights: [Double]
  /// [classes]
  public var biases: [Double]

  public init(width: Int, classes: Int) {
    weights = [Double](repeating: 0, count: width * classes)
    biases = [Double](repeating: 0, count: classes)
  }

  public var classes: Int { biases.count }
  public var width: Int { weights.count / max(biases.count, 1) }

  /// Logits of one example.
  public func logits(_ row: some Collection<Float>) -> [Double] {
    var logits = biases
    var base = 0
    for feature in row {
      let x = Double(feature)
      for k in logits.indices { logits[k] += x * weights[base + k] }
      base += logits.count
    }
    return logits
  }

  /// Probabilities of the classes for one example.
  public func probabilities(_ row: some Collection<Float>) -> [Double] {
    Self.softmax(logits(row))
  }

  /// The layer that reads further features, and gives them no weight.
  public func widened(to width: Int) -> SoftmaxLayer {
    precondition(width >= self.width, "\(self.width) features cannot be made \(width)")
    var layer = self
    layer.weights += repeatElement(0, count: (width - self.width) * classes)
    return layer
  }

  /// The layer whose logits are divided by a temperature: softer above 1, the same answers.
  public func cooled(by temperature: Double) -> SoftmaxLayer {
    var layer = self
    layer.weights = weights.map { $0 / temperature }
    layer.biases = biases.map { $0 / temperature }
    return layer
  }

  static func softmax(_ logits: [Double]) -> [Double] {
    let largest = logits.max() ?? 0
    let exponentials = logits.map { Elementary.exp($0 - largest) }
    let sum = exponentials.reduce(0, +)
    return exponentials.map { $0 / sum }
  }
}

extension SoftmaxLayer {
  /// Mean negative log-likelihood of the true classes, in nats.
  public func loss(on set: FeatureSet) -> Double {
    guard set.count > 0 else { return 0 }
    let total = (0..<set.count).reduce(0.0) { sum, index in
      sum - Elementary.log(max(probabilities(set.row(index))[set.labels[index]], 1e-300))
    }
    return total / Double(set.count)
  }

  /// Fraction of examples whose likeliest class is the true one.
  public func accuracy(on set: FeatureSet) -> Double {
    guard set.count > 0 else { return 0 }
    let right = (0..<set.count).count { predicted(set.row($0)) == set.labels[$0] }
    return Double(right) / Double(set.count)
  }

  /// The likeliest class, the first where several are equal.
  public func predicted(_ row: some Collection<Float>) -> Int {
    let logits = logits(row)
    return logits.indices.reduce(0) { logits[$1] > logits[$0] ? $1 : $0 }
  }
}
