/// The space that examples span, in as many coordinates as there are examples.
///
/// A penalised softmax layer is a combination of the examples that it is learnt from, so that with
/// fewer examples than features nothing is lost by learning in these coordinates: inner products and
/// the penalty are the same. Coordinates are the rows of L where L L' are the inner products of the
/// centred examples. Source: Schölkopf, Herbrich, Smola, "A generalized representer theorem" (2001).
struct RowSpace {
  /// The examples in the coordinates, in order.
  let set: FeatureSet
  /// Centred examples, [count, width].
  private let rows: [Double]
  private let mean: [Double]
  /// L, row-major [count, count], lower triangular; a column of zeros for an example that those
  /// before it span.
  private let factor: [Double]

  init(_ examples: FeatureSet) {
    let (count, width) = (examples.count, examples.width)
    let mean = SoftmaxRegression.mean(of: examples)
    let rows = SoftmaxRegression.centered(examples, mean)
    var factor = [Double](repeating: 0, count: count * count)
    factor.withUnsafeMutableBufferPointer { factor in
      rows.withUnsafeBufferPointer { rows in
        func row(_ index: Int) -> UnsafeBufferPointer<Double> {
          UnsafeBufferPointer(rebasing: rows[index * width..<(index + 1) * width])
        }
        for i in 0..<count {
          for j in 0...i { factor[i * count + j] = SoftmaxRegression.dot(row(i), row(j)) }
        }
      }
      Self.decompose(factor, count)
    }
    var set = FeatureSet(width: max(count, 1), classes: examples.classes)
    for index in 0..<count {
      let row = factor[index * count..<(index + 1) * count]
      set.append(row.map { Float($0) }, label: examples.labels[index])
    }
    (self.set, self.rows, self.mean, self.factor) = (set, rows, mean, factor)
  }

  /// A layer over coordinates as the layer over features that gives the same logits.
  func layer(_ layer: SoftmaxLayer) -> SoftmaxLayer {
    let (count, width, classes) = (set.count, mean.count, layer.classes)
    var result = SoftmaxLayer(width: width, classes: classes)
    result.biases = layer.biases
    for k in 0..<classes {
      // L' a = v, from the last row up; then w = X' a.
      var shares = (0..<count).map { layer.weights[$0 * classes + k] }
      for j in (0..<count).reversed() {
        let pivot = factor[j * count + j]
        shares[j] = pivot > 0 ? shares[j] / pivot : 0
        for i in 0..<j { shares[i] -= factor[j * count + i] * shares[j] }
      }
      for (example, share) in shares.enumerated() where share != 0 {
        for i in 0..<width {
          result.weights[i * classes + k] += share * rows[example * width + i]
        }
      }
      for i in 0..<width { result.biases[k] -= mean[i] * result.weights[i * classes + k] }
    }
    return result
  }

  /// Cholesky's factor in place of the lower triangle of a positive semidefinite matrix.
  private static func decompose(_ matrix: UnsafeMutableBufferPointer<Double>, _ count: Int) {
    let largest = (0..<count).reduce(0.0) { max($0, matrix[$1 * count + $1]) }
    func row(_ index: Int, _ length: Int) -> UnsafeBufferPointer<Double> {
      UnsafeBufferPointer(rebasing: matrix[index * count..<index * count + length])
    }
    for j in 0..<count {
      let rest = matrix[j * count + j] - SoftmaxRegression.dot(row(j, j), row(j, j))
      // Below this the example is spanned by others, but for rounding.
      let isSpanned = rest <= 1e-9 * largest
      let pivot = isSpanned ? 0 : rest.squareRoot()
      matrix[j * count + j] = pivot
      for i in (j + 1)..<max(count, j + 1) {
        let entry = matrix[i * count + j] - SoftmaxRegression.dot(row(i, j), row(j, j))
        matrix[i * count + j] = isSpanned ? 0 : entry / pivot
      }
    }
  }
}
