/// Rounding in which the weights not yet rounded make up for the error of those that are.
///
/// With H the covariance of the inputs, and U the upper Cholesky factor of its inverse, rounding
/// weight i leaves an error e = (w_i - q_i) / U_ii, and every later weight takes `e * U_ij` off.
/// Inputs of large variance come first. Source: Frantar et al., arXiv:2210.17323.
struct CompensatedRounding {
  /// Indices in the order in which they are rounded, last first.
  private let order: [Int]
  /// Row r: the inverse of the lower Cholesky factor of H in that order; its diagonal is U's.
  private let factor: [Float]
  /// What a squared error costs at each row, relative to the mean of all.
  private let weight: [Float]
  private let size: Int
  /// The mean loss of a rounding, relative to that of rounding to nearest.
  let relief: Double
  /// The mean variance of an input, given those that are rounded after it: what a squared error costs.
  let conditional: Double

  /// - Parameter damping: what is added to the diagonal, as a fraction of its mean.
  init(_ covariance: [Double], size: Int, damping: Double) {
    self.size = size
    let diagonal = (0..<size).map { covariance[$0 * size + $0] }
    let mean = diagonal.reduce(0, +) / Double(max(size, 1))
    order = (0..<size).sorted { (diagonal[$0], $1) < (diagonal[$1], $0) }
    var matrix = [Double](repeating: 0, count: size * size)
    for (i, row) in order.enumerated() {
      for (j, column) in order[...i].enumerated() {
        matrix[i * size + j] = covariance[row * size + column]
      }
      matrix[i * size + i] += damping * mean + 1e-9
    }
    Self.decompose(&matrix, size)
    let factor = Self.inverse(matrix, size).map { Float($0) }
    self.factor = factor
    let costs = (0..<size).map { 1 / (factor[$0 * size + $0] * factor[$0 * size + $0]) }
    let average = costs.reduce(0, +) / Float(max(size, 1))
    weight = costs.map { $0 / average }
    conditional = Double(average)
    relief = mean > 0 ? min(1, Double(average) / mean) : 1
  }

  /// Rounds one output's weights, given in units of their step, to integers up to `limit` whose errors,
  /// and bits where `rates` are given, cost least together: as far as a search finds that follows
  /// `survivors` roundings at a time.
  ///
  /// Source of the search: the M-algorithm, Anderson and Mohan, IEEE Trans. Comm. 32 (1984).
  /// - Parameters:
  ///   - contexts: in which the weights are coded; empty for one.
  ///   - cost: of a squared step of error, relative to what the rates were made for.
  func callAsFunction(
    _ weights: [Float], limit: Float, rates: CodeRates? = nil, contexts: [UInt8] = [],
    cost: Float = 1, survivors: Int = 1
  ) -> [Int8] {
    var search = RoundingSearch(order.map { weights[$0] }, limit: limit, survivors: survivors)
    factor.withUnsafeBufferPointer { factor in
      for row in stride(from: size - 1, through: 0, by: -1) {
        search.round(
          row, factor: UnsafeBufferPointer(rebasing: factor[row * size...row * size + row]),
          cost: cost * weight[row], rates: rates,
          context: contexts.isEmpty ? 0 : contexts[order[row]])
      }
    }
    var codes = [Int8](repeating: 0, count: size)
    for (row, code) in search.best.enumerated() { codes[order[row]] = code }
    return codes
  }

  /// Lower Cholesky factor in place; the upper triangle is left alone.
  private static func decompose(_ matrix: inout [Double], _ size: Int) {
    matrix.withUnsafeMutableBufferPointer { m in
      for i in 0..<size {
        for j in 0...i {
          let sum = m[i * size + j] - dot(m, i * size, j * size, j)
          if i == j {
            // Rounding may leave a tiny negative number where the matrix is all but singular.
            m[i * size + i] = max(sum, 1e-12).squareRoot()
          } else {
            m[i * size + j] = sum / m[j * size + j]
          }
        }
      }
    }
  }

  private static func dot(
    _ m: UnsafeMutableBufferPointer<Double>, _ a: Int, _ b: Int, _ count: Int
  ) -> Double {
    var (s, t) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
    var k = 0
    while k + 8 <= count {
      let x = SIMD4(m[a + k], m[a + k + 1], m[a + k + 2], m[a + k + 3])
      let y = SIMD4(m[b + k], m[b + k + 1], m[b + k + 2], m[b + k + 3])
      let z = SIMD4(m[a + k + 4], m[a + k + 5], m[a + k + 6], m[a + k + 7])
      let w = SIMD4(m[b + k + 4], m[b + k + 5], m[b + k + 6], m[b + k + 7])
      s += x * y
      t += z * w
      k += 8
    }
    var sum = (s + t).sum()
    while k < count {
      sum += m[a + k] * m[b + k]
      k += 1
    }
    return sum
  }

  /// The inverse of a lower triangular matrix.
  private static func inverse(_ lower: [Double], _ size: Int) -> [Double] {
    var inverse = [Double](repeating: 0, count: size * size)
    lower.withUnsafeBufferPointer { l in
      inverse.withUnsafeMutableBufferPointer { inverse in
        for i in 0..<size {
          let scale = 1 / l[i * size + i]
          for k in 0..<i {
            let factor = -l[i * size + k] * scale
            for j in 0...k { inverse[i * size + j] += factor * inverse[k * size + j] }
          }
          inverse[i * size + i] = scale
        }
      }
    }
    return inverse
  }
}
