import Tensors

/// Softmax regression with a squared penalty on the weights, solved to convergence.
///
/// Minimises `sum_i w_i -log p(label_i | x_i) + penalty / 2 * |W|^2`; biases are not penalised. The
/// problem is convex, so the answer does not depend on where it starts.
public struct SoftmaxRegression: Sendable {
  public var penalty: Double
  /// Gives every class the same say, whatever its number of photographs.
  public var balanced: Bool
  /// Gradient, relative to the number of examples, at which the solution counts as found.
  public var tolerance: Double
  public var iterationLimit: Int

  public init(
    penalty: Double, balanced: Bool = false, tolerance: Double = 1e-6, iterationLimit: Int = 1000
  ) {
    (self.penalty, self.balanced) = (penalty, balanced)
    (self.tolerance, self.iterationLimit) = (tolerance, iterationLimit)
  }

  /// The solution, found from `start` or from zero.
  ///
  /// - Parameter trust: how much each example counts, 0...1; without it, all count fully.
  public func fit(
    _ set: FeatureSet, from start: SoftmaxLayer? = nil, trust: [Double]? = nil
  ) -> SoftmaxLayer {
    let (width, classes) = (set.width, set.classes)
    // Centred features: the same problem, far better conditioned, as pooled features are all positive.
    let mean = Self.mean(of: set)
    let rows = Self.centered(set, mean)
    var weights = balanced ? set.balancedWeights : [Double](repeating: 1, count: set.count)
    if let trust {
      precondition(trust.count == set.count, "\(trust.count) weights of \(set.count) examples")
      weights = zip(weights, trust).map { $0 * $1 }
    }
    let minimizer = LBFGS(
      tolerance: tolerance * Double(max(set.count, 1)), iterationLimit: iterationLimit)
    var initial = start ?? SoftmaxLayer(width: width, classes: classes)
    Self.shift(&initial, by: mean, sign: 1)
    let solution = minimizer.minimize(
      from: Self.transposed(initial.weights, width, classes) + initial.biases
    ) { point, gradient in
      objective(rows, set.labels, weights, width: width, classes: classes, point, &gradient)
    }
    var layer = SoftmaxLayer(width: width, classes: classes)
    layer.weights = Self.transposed(Array(solution[..<(width * classes)]), classes, width)
    layer.biases = Array(solution[(width * classes)...])
    Self.shift(&layer, by: mean, sign: -1)
    return layer
  }

  /// The penalised loss at a point (weights [classes, width], then biases), and its gradient.
  private func objective(
    _ rows: [Double], _ labels: [Int], _ exampleWeights: [Double], width: Int, classes: Int,
    _ point: [Double], _ gradient: inout [Double]
  ) -> Double {
    let biasBase = width * classes
    var loss = 0.0
    var logits = [Double](repeating: 0, count: classes)
    // Of each example, by class.
    var errors = [Double](repeating: 0, count: labels.count * classes)
    rows.withUnsafeBufferPointer { rows in
      point.withUnsafeBufferPointer { point in
        for index in 0..<biasBase { loss += 0.5 * penalty * point[index] * point[index] }
        for (example, label) in labels.enumerated() {
          let row = UnsafeBufferPointer(rebasing: rows[example * width..<(example + 1) * width])
          for k in 0..<classes {
            let weights = UnsafeBufferPointer(rebasing: point[k * width..<(k + 1) * width])
            logits[k] = point[biasBase + k] + Self.dot(row, weights)
          }
          let probabilities = SoftmaxLayer.softmax(logits)
          let weight = exampleWeights[example]
          loss -= weight * Elementary.log(max(probabilities[label], 1e-300))
          for k in 0..<classes {
            errors[k * labels.count + example] = weight * (probabilities[k] - (k == label ? 1 : 0))
          }
        }
        gradient.withUnsafeMutableBufferPointer { gradient in
          for index in gradient.indices {
            gradient[index] = index < biasBase ? penalty * point[index] : 0
          }
          for k in 0..<classes {
            errors.withUnsafeBufferPointer { errors in
              let own = UnsafeBufferPointer(
                rebasing: errors[k * labels.count..<(k + 1) * labels.count])
              gradient[biasBase + k] = own.reduce(0, +)
              Self.add(
                rows, weighedBy: own,
                to: UnsafeMutableBufferPointer(rebasing: gradient[k * width..<(k + 1) * width]))
            }
          }
        }
      }
    }
    return loss
  }

  /// Adds every row times its weight: four rows at a time, for a sum that is loaded and stored once.
  private static func add(
    _ rows: UnsafeBufferPointer<Double>, weighedBy weights: UnsafeBufferPointer<Double>,
    to sum: UnsafeMutableBufferPointer<Double>
  ) {
    let width = sum.count
    guard width > 0, let rows = rows.baseAddress, let sum = sum.baseAddress else { return }
    var row = 0
    while row + 4 <= weights.count {
      let (a, b, c, d) = (weights[row], weights[row + 1], weights[row + 2], weights[row + 3])
      let first = rows + row * width
      let (second, third, fourth) = (first + width, first + 2 * width, first + 3 * width)
      for i in 0..<width {
        sum[i] += (first[i] * a + second[i] * b) + (third[i] * c + fourth[i] * d)
      }
      row += 4
    }
    while row < weights.count {
      let (weight, last) = (weights[row], rows + row * width)
      for i in 0..<width { sum[i] += last[i] * weight }
      row += 1
    }
  }

  /// The inner product, summed in eight lanes: in one order on every machine.
  static func dot(
    _ a: UnsafeBufferPointer<Double>, _ b: UnsafeBufferPointer<Double>
  ) -> Double {
    var sums = SIMD8<Double>()
    var index = 0
    let (x, y) = (UnsafeRawBufferPointer(a), UnsafeRawBufferPointer(b))
    while index + 8 <= a.count {
      sums +=
        x.loadUnaligned(fromByteOffset: 8 * index, as: SIMD8<Double>.self)
        * y.loadUnaligned(fromByteOffset: 8 * index, as: SIMD8<Double>.self)
      index += 8
    }
    var sum = sums.sum()
    while index < a.count {
      sum += a[index] * b[index]
      index += 1
    }
    return sum
  }

  /// [rows, columns] as [columns, rows].
  private static func transposed(_ matrix: [Double], _ rows: Int, _ columns: Int) -> [Double] {
    (0..<rows * columns).map { matrix[$0 % rows * columns + $0 / rows] }
  }

  static func mean(of set: FeatureSet) -> [Double] {
    var mean = [Double](repeating: 0, count: set.width)
    for index in 0..<set.count {
      for (i, feature) in set.row(index).enumerated() { mean[i] += Double(feature) }
    }
    return mean.map { $0 / Double(max(set.count, 1)) }
  }

  static func centered(_ set: FeatureSet, _ mean: [Double]) -> [Double] {
    set.features.indices.map { Double(set.features[$0]) - mean[$0 % set.width] }
  }

  /// Moves a layer between plain (sign 1: to centred) features: `x W + b = (x - m) W + (b + m W)`.
  private static func shift(_ layer: inout SoftmaxLayer, by mean: [Double], sign: Double) {
    for (i, m) in mean.enumerated() {
      for k in layer.biases.indices {
        layer.biases[k] += sign * m * layer.weights[i * layer.classes + k]
      }
    }
  }
}
