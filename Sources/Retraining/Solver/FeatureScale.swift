/// Factors that make two kinds of features comparable before one penalty judges them all.
///
/// The first part stays as it is. In each further part, every feature is divided by its deviation: a
/// backbone scales the channels of its inner layers as the next layer pleases, and one that hardly
/// varies may tell as much. Then all parts get the same variance, summed over their features, and all
/// together that of the first alone, so that a penalty means what it means for that. A layer over
/// scaled features is a layer over the features: the factors go into its weights.
struct FeatureScale {
  /// One a feature.
  let factors: [Double]

  /// - Parameter parts: how many features each part has; with one part, or none, nothing is scaled.
  init(_ set: FeatureSet, parts: [Int]) {
    guard parts.count > 1, set.count > 0 else {
      factors = [Double](repeating: 1, count: set.width)
      return
    }
    precondition(parts.reduce(0, +) == set.width, "parts \(parts) of \(set.width) features")
    let mean = SoftmaxRegression.mean(of: set)
    var squares = [Double](repeating: 0, count: set.width)
    for index in 0..<set.count {
      for (i, feature) in set.row(index).enumerated() {
        let deviation = Double(feature) - mean[i]
        squares[i] += deviation * deviation
      }
    }
    var factors: [Double] = []
    let first = squares[..<parts[0]].reduce(0, +)
    for (index, width) in parts.enumerated() {
      let own = Array(squares[factors.count..<factors.count + width])
      // What hardly ever changes is hardly enlarged: a hundredth of the largest deviation is a floor.
      let floor = max((own.max() ?? 0) * 1e-4, .leastNormalMagnitude)
      let relative = index == 0 ? own.map { _ in 1 } : own.map { 1 / max($0, floor) }
      let variance = zip(own, relative).reduce(0.0) { $0 + $1.0 * $1.1 }
      // A part that never changes says nothing, however it is scaled.
      let share = variance > 0 ? first / (variance * Double(parts.count)) : 0
      factors += relative.map { ($0 * share).squareRoot() }
    }
    self.factors = factors
  }

  func callAsFunction(_ set: FeatureSet) -> FeatureSet {
    var scaled = FeatureSet(width: set.width, classes: set.classes)
    for index in 0..<set.count {
      scaled.append(
        zip(set.row(index), factors).map { Float(Double($0) * $1) }, label: set.labels[index])
    }
    return scaled
  }

  /// A layer over scaled features as the layer over features that gives the same logits.
  func layer(_ layer: SoftmaxLayer) -> SoftmaxLayer {
    var result = layer
    for index in result.weights.indices {
      result.weights[index] *= factors[index / layer.classes]
    }
    return result
  }
}
