/// Limited-memory BFGS with a backtracking line search, for smooth convex functions.
///
/// Deterministic: plain loops in one order. Source: Nocedal and Wright, Numerical Optimization (2006),
/// algorithms 7.4 and 7.5; Armijo's condition, and curvature pairs kept only where they are positive.
struct LBFGS {
  /// Largest component of the gradient at which the search ends.
  var tolerance: Double
  var iterationLimit: Int
  var memory = 12

  /// - Parameter objective: the value at a point; writes the gradient.
  func minimize(
    from start: [Double], _ objective: (_ point: [Double], _ gradient: inout [Double]) -> Double
  ) -> [Double] {
    var point = start
    var gradient = [Double](repeating: 0, count: point.count)
    var value = objective(point, &gradient)
    var pairs: [Pair] = []
    for _ in 0..<iterationLimit {
      guard gradient.contains(where: { abs($0) > tolerance }) else { break }
      var direction = Self.direction(gradient, pairs)
      var slope = Self.dot(direction, gradient)
      if !(slope < 0) {
        pairs = []
        direction = gradient.map { -$0 }
        slope = -Self.dot(gradient, gradient)
      }
      // The first step has no curvature to go by: one of unit length.
      var step = pairs.isEmpty ? 1 / max(1, Self.dot(gradient, gradient).squareRoot()) : 1
      var next = point
      var nextGradient = gradient
      var nextValue = value
      var halvings = 0
      repeat {
        for index in next.indices { next[index] = point[index] + step * direction[index] }
        nextValue = objective(next, &nextGradient)
        step *= 0.5
        halvings += 1
      } while !(nextValue <= value + 2e-4 * step * slope) && halvings < 50
      guard nextValue < value else { break }
      let pair = Pair(
        step: zip(next, point).map { $0 - $1 },
        change: zip(nextGradient, gradient).map { $0 - $1 })
      if pair.curvature > 1e-12 * Self.dot(pair.change, pair.change) {
        pairs.append(pair)
        if pairs.count > memory { pairs.removeFirst() }
      }
      (point, gradient, value) = (next, nextGradient, nextValue)
    }
    return point
  }

  /// One remembered step and the change of gradient over it.
  private struct Pair {
    let step, change: [Double]
    let curvature: Double

    init(step: [Double], change: [Double]) {
      (self.step, self.change) = (step, change)
      curvature = LBFGS.dot(step, change)
    }
  }

  /// The two-loop recursion.
  private static func direction(_ gradient: [Double], _ pairs: [Pair]) -> [Double] {
    var result = gradient.map { -$0 }
    var factors: [Double] = []
    for pair in pairs.reversed() {
      let factor = dot(pair.step, result) / pair.curvature
      factors.append(factor)
      for index in result.indices { result[index] -= factor * pair.change[index] }
    }
    if let last = pairs.last {
      let scale = last.curvature / dot(last.change, last.change)
      for index in result.indices { result[index] *= scale }
    }
    for (pair, factor) in zip(pairs, factors.reversed()) {
      let correction = factor - dot(pair.change, result) / pair.curvature
      for index in result.indices { result[index] += correction * pair.step[index] }
    }
    return result
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in SoftmaxRegression.dot(a, b) }
    }
  }
}
