import Program

/// Weights as int8 with one scale an output channel, without any samples.
///
/// Codes are rounded to nearest, half to even. Then, of each channel, the codes that were nearest to
/// a tie are rounded the other way until the channel's errors add up to at most half a step: inputs
/// after a ReLU have positive means, so that a sum of errors would shift the channel's output. Source:
/// the idea is SQuant's (arXiv:2202.07471), without its curvature.
struct ChannelRounding {
  let encoded: EncodedWeights

  /// Finite weights, row-major, the last axis being the `columns` output channels.
  init(_ weights: [Float], columns: Int) {
    var codes = [Int8](repeating: 0, count: weights.count)
    var scales = [Float](repeating: 0, count: columns)
    for column in 0..<columns {
      let places = Array(stride(from: column, to: weights.count, by: columns))
      let largest = places.reduce(0) { max($0, weights[$1].magnitude) }
      // A channel of zeros has a scale as well; its codes are 0.
      scales[column] = max(largest / 127, .leastNormalMagnitude)
      let scaled = places.map { weights[$0] / scales[column] }
      for (place, code) in zip(places, Self.balanced(scaled)) { codes[place] = code }
    }
    encoded = EncodedWeights(codes: codes, scales: scales)
  }

  /// Integers within 127 whose errors add up to nearly nothing.
  static func balanced(_ reals: [Float]) -> [Int8] {
    var codes = reals.map { max(-127, min(127, $0.rounded(.toNearestOrEven))) }
    let errors = zip(codes, reals).map { $0 - $1 }
    var sum = errors.reduce(Double(0)) { $0 + Double($1) }
    let step: Float = sum > 0 ? -1 : 1
    // Those whose error is largest on the side of the sum; of equals the first.
    let order = errors.indices.filter { errors[$0] * step < 0 }
      .sorted { (-errors[$0].magnitude, $0) < (-errors[$1].magnitude, $1) }
    for index in order {
      guard sum.magnitude > 0.5 else { break }
      guard (codes[index] + step).magnitude <= 127 else { continue }
      codes[index] += step
      sum += Double(step)
    }
    return codes.map { Int8($0) }
  }
}
