import Tensors

/// Answers drawn from an output, and the gradients of the logarithms of their probabilities.
struct AnswerDraws {
  let shape: Shape
  let count: Int

  /// One gradient a draw. Class scores are drawn from what they say; any other output gets random
  /// signs, so that costs are halves of mean square differences relative to the mean square.
  func gradients(_ output: Tensor, seed: Int) -> [Tensor] {
    let y = output.elements
    var random = NoiseSource(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    // Neighbouring seeds look alike at first.
    for _ in 0..<4 { _ = random.next() }
    let classes = shape.dimensions.last ?? 1
    let offset = Double(random.next())
    return (0..<count).map { draw in
      guard classes > 1, shape.rank <= 2 else { return Tensor(shape, signs(y, &random)) }
      // Draws of one sample share an offset, so that they cover its answers evenly.
      let point = (Double(draw) + offset) / Double(count)
      var g = [Float](repeating: 0, count: y.count)
      for row in stride(from: 0, to: y.count, by: classes) {
        let scores = y[row..<row + classes]
        let logarithms = Divergence.logProbabilities(scores)
        let chosen = Self.choose(logarithms, point)
        if Divergence.areProbabilities(scores) {
          g[row + chosen] = 1 / max(scores[row + chosen], 1e-12)
        } else {
          for c in 0..<classes { g[row + c] = -Float(Elementary.exp(logarithms[c])) }
          g[row + chosen] += 1
        }
      }
      return Tensor(shape, g)
    }
  }

  private static func choose(_ logarithms: [Double], _ point: Double) -> Int {
    var (sum, best) = (0.0, 0)
    for (index, logarithm) in logarithms.enumerated() {
      if logarithm > logarithms[best] { best = index }
      sum += Elementary.exp(logarithm)
      if sum > point { return index }
    }
    return best
  }

  private func signs(_ y: [Float], _ random: inout NoiseSource) -> [Float] {
    let power = y.reduce(0.0) { $0 + Double($1) * Double($1) }
    let size = Float((2 / max(power, 1e-30)).squareRoot())
    return y.map { _ in random.next() < 0.5 ? -size : size }
  }
}
