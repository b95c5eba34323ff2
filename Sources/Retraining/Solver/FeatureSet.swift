/// Feature vectors of examples with known classes: what a softmax layer is learnt from.
public struct FeatureSet: Equatable, Sendable {
  /// Row-major [count, width].
  public private(set) var features: [Float]
  /// Class of each example, 0..<classes.
  public private(set) var labels: [Int]
  public let width: Int
  public let classes: Int

  public init(width: Int, classes: Int) {
    precondition(width > 0 && classes > 0, "a feature set needs features and classes")
    (features, labels, self.width, self.classes) = ([], [], width, classes)
  }

  public var count: Int { labels.count }

  public mutating func append(_ row: some Collection<Float>, label: Int) {
    precondition(row.count == width, "\(row.count) features, expected \(width)")
    precondition((0..<classes).contains(label), "class \(label) of \(classes)")
    features += row
    labels.append(label)
  }

  public func row(_ index: Int) -> ArraySlice<Float> {
    features[index * width..<(index + 1) * width]
  }

  /// The examples at these indices, in this order.
  public func subset(_ indices: some Sequence<Int>) -> FeatureSet {
    var subset = FeatureSet(width: width, classes: classes)
    for index in indices { subset.append(row(index), label: labels[index]) }
    return subset
  }

  /// The first features of every example.
  public func leading(_ width: Int) -> FeatureSet {
    var leading = FeatureSet(width: width, classes: classes)
    for index in 0..<count { leading.append(row(index).prefix(width), label: labels[index]) }
    return leading
  }

  /// The same examples, each the mean of how this set and another see it.
  public func averaged(with other: FeatureSet) -> FeatureSet {
    precondition(width == other.width && labels == other.labels, "sets of different examples")
    var mean = self
    for index in features.indices { mean.features[index] += other.features[index] }
    for index in features.indices { mean.features[index] *= 0.5 }
    return mean
  }

  /// The examples of both, in order.
  static func + (a: FeatureSet, b: FeatureSet) -> FeatureSet {
    precondition(a.width == b.width && a.classes == b.classes, "feature sets of two kinds")
    var sum = a
    sum.features += b.features
    sum.labels += b.labels
    return sum
  }

  /// Weights that give every class the same say, whatever its number of examples; mean 1.
  public var balancedWeights: [Double] {
    var counts = [Double](repeating: 0, count: classes)
    for label in labels { counts[label] += 1 }
    let present = Double(counts.count { $0 > 0 })
    return labels.map { Double(count) / (present * counts[$0]) }
  }
}
