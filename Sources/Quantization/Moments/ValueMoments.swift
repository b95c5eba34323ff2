import IR
import Program
import Tensors

/// What is known of a value without having seen any: its channels' means and deviations.
struct ValueMoments {
  /// One a channel of the last axis.
  var mean, deviation: [Double]
  /// Where nearly all of its elements lie.
  var range: ActivationRange
  /// Whether they follow from a batch norm; else they were reckoned through weights, whose inputs
  /// are taken for independent, and serve for means alone.
  var isKnown: Bool

  /// How many deviations from its mean a channel is expected to stay; source: Nagel et al.,
  /// arXiv:1906.04721, section 5.
  private static var reach: Double { 6 }

  init(mean: [Double], deviation: [Double], isKnown: Bool) {
    (self.mean, self.deviation, self.isKnown) = (mean, deviation, isKnown)
    range = ActivationRange(
      lower: Float(zip(mean, deviation).map { $0 - Self.reach * $1 }.min() ?? 0),
      upper: Float(zip(mean, deviation).map { $0 + Self.reach * $1 }.max() ?? 0))
  }

  /// What a function makes of it, each channel being normally distributed.
  func through(_ function: UnaryFunction?) -> ValueMoments {
    guard let function else { return self }
    var result = self
    for channel in mean.indices {
      let normal = NormalMoments(mean: mean[channel], deviation: deviation[channel])
      (result.mean[channel], result.deviation[channel]) = normal.through(function)
    }
    // Where the function is not monotonic, its extremes may lie inside.
    let steps: Float = 64
    let (lower, width) = (range.lower, range.upper - range.lower)
    let reached = (0...Int(steps)).map { function(lower + width * Float($0) / steps) }
    result.range = ActivationRange(covering: reached.filter(\.isFinite))
    return result
  }

  /// Scaled and shifted, by one number or one a channel.
  func scaled(by scale: [Double], shift: [Double]) -> ValueMoments {
    func at(_ list: [Double], _ channel: Int) -> Double {
      list[list.count == 1 ? 0 : channel]
    }
    return ValueMoments(
      mean: mean.indices.map { mean[$0] * at(scale, $0) + at(shift, $0) },
      deviation: deviation.indices.map { deviation[$0] * abs(at(scale, $0)) }, isKnown: isKnown)
  }

  /// The sum of two independent values, the second times `sign`.
  func adding(_ other: ValueMoments, sign: Double) -> ValueMoments {
    ValueMoments(
      mean: zip(mean, other.mean).map { $0 + sign * $1 },
      deviation: zip(deviation, other.deviation).map { ($0 * $0 + $1 * $1).squareRoot() },
      isKnown: isKnown && other.isKnown)
  }

  /// The product of two independent values.
  func multiplied(by other: ValueMoments) -> ValueMoments {
    let mean = zip(mean, other.mean).map { $0 * $1 }
    let squares = mean.indices.map {
      (self.mean[$0] * self.mean[$0] + deviation[$0] * deviation[$0])
        * (other.mean[$0] * other.mean[$0] + other.deviation[$0] * other.deviation[$0])
    }
    return ValueMoments(
      mean: mean,
      deviation: mean.indices.map { max(0, squares[$0] - mean[$0] * mean[$0]).squareRoot() },
      isKnown: isKnown && other.isKnown)
  }

  /// Channels of several values, one after another.
  static func joined(_ parts: [ValueMoments]) -> ValueMoments? {
    guard var result = parts.first else { return nil }
    for part in parts.dropFirst() {
      result.mean += part.mean
      result.deviation += part.deviation
      result.range = result.range.union(part.range)
      result.isKnown = result.isKnown && part.isKnown
    }
    return result
  }
}

/// A normal distribution.
struct NormalMoments {
  let mean, deviation: Double

  /// Mean and deviation of a function of it: in closed form for clamps, source: Nagel et al.,
  /// arXiv:1906.04721, appendix C; by summing over the bell otherwise.
  func through(_ function: UnaryFunction) -> (mean: Double, deviation: Double) {
    guard deviation > 0 else {
      let value = Double(function(Float(mean)))
      return (value.isFinite ? value : 0, 0)
    }
    if case .clamp(let lower, let upper) = function {
      return clamped(Double(lower), Double(upper))
    }
    var (weights, sum, squares) = (0.0, 0.0, 0.0)
    for step in -40...40 {
      let z = Double(step) / 8
      let y = Double(function(Float(mean + deviation * z)))
      guard y.isFinite else { continue }
      let weight = Self.density(z)
      weights += weight
      sum += weight * y
      squares += weight * y * y
    }
    let center = weights > 0 ? sum / weights : 0
    return (center, max(0, (weights > 0 ? squares / weights : 0) - center * center).squareRoot())
  }

  private func clamped(_ lower: Double, _ upper: Double) -> (mean: Double, deviation: Double) {
    let (a, b) = ((lower - mean) / deviation, (upper - mean) / deviation)
    let (below, above) = (Self.probability(a), 1 - Self.probability(b))
    let (left, right) = (Self.density(a), Self.density(b))
    let inside = 1 - below - above
    /// An infinite limit is never reached.
    func part(_ limit: Double, _ share: Double) -> Double { limit.isFinite ? limit * share : 0 }
    let first = part(lower, below) + part(upper, above) + mean * inside + deviation * (left - right)
    let tails = part(a, left) - part(b, right)
    let second =
      part(lower * lower, below) + part(upper * upper, above)
      + (mean * mean + deviation * deviation) * inside + 2 * mean * deviation * (left - right)
      + deviation * deviation * tails
    return (first, max(0, second - first * first).squareRoot())
  }

  private static func density(_ z: Double) -> Double {
    z.isFinite ? 0.3989422804014327 * Elementary.exp(-0.5 * z * z) : 0
  }

  /// That a standard normal number is less than z.
  private static func probability(_ z: Double) -> Double {
    guard z.isFinite else { return z < 0 ? 0 : 1 }
    return 0.5 * (1 + Elementary.erf(z / 2.0.squareRoot()))
  }
}
