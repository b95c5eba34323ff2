import Tensors

/// Shifts biases until each channel's mean after the activation is the float graph's.
///
/// Rounding weights and activations shifts means, which costs more accuracy than the noise does, and
/// nothing to take away. With limits, a shift of the bias moves only the outputs inside them:
/// Newton's method, `bias += mean(float - quantized) / fraction inside`.
struct BiasCorrection {
  let limits: ClosedRange<Float>?
  let channels: Int

  /// - Parameters:
  ///   - wanted: what the float graph yields.
  ///   - sums: shows integer products without bias, in units of one, of every sample [...,O].
  /// - Returns: per channel, the fraction of values inside the limits.
  func correct(
    _ weights: inout IntegerWeights, toward wanted: ChannelTotals,
    sums: (_ body: ([Tensor]) -> Void) throws(QuantizationError) -> Void
  ) throws(QuantizationError) -> [Double] {
    let count = wanted.count
    guard count > 0 else { return [] }
    let unit = weights.unit.map { Float($0) }
    var active = [Double](repeating: 1, count: channels)
    for _ in 0..<(limits == nil ? 1 : 4) {
      let bias = weights.bias.map { Float($0) }
      var found = ChannelTotals(channels: channels)
      try sums { found.add(parts($0, scale: unit, offset: bias)) }
      for channel in 0..<channels {
        let inside = found.inside[channel] / count
        active[channel] = inside
        guard inside > 0.02 else { continue }
        let shift = (wanted.sum[channel] - found.sum[channel]) / count
        weights.bias[channel] += shift / max(inside, 0.1)
        let limit = weights.unit[channel] * Double(1 << 22)
        weights.bias[channel] = max(-limit, min(limit, weights.bias[channel]))
      }
    }
    return active
  }

  /// Adds what the activation makes of more values.
  func add(_ reals: [Tensor], to totals: inout ChannelTotals?) {
    let one = [Float](repeating: 1, count: channels)
    let zero = [Float](repeating: 0, count: channels)
    var sum = totals ?? ChannelTotals(channels: channels)
    sum.add(parts(reals, scale: one, offset: zero))
    totals = sum
  }

  /// Per tensor and channel, the sum of `clamp(x * scale + offset)` and how many lie inside the limits.
  private func parts(_ tensors: [Tensor], scale: [Float], offset: [Float]) -> [ChannelTotals] {
    let (lower, upper) = (limits?.lowerBound ?? -.infinity, limits?.upperBound ?? .infinity)
    return parallelMap(tensors.count) { index in
      let found = Self.totals(tensors[index].elements, scale, offset, lower, upper)
      return ChannelTotals(
        sum: found.sum, inside: found.inside,
        count: Double(tensors[index].shape.count) / Double(channels))
    }
  }

  private static func totals(
    _ x: [Float], _ scale: [Float], _ offset: [Float], _ lower: Float, _ upper: Float
  ) -> (sum: [Double], inside: [Double]) {
    let channels = scale.count
    var sum = [Double](repeating: 0, count: channels)
    var inside = sum
    x.withUnsafeBufferPointer { x in
      for first in stride(from: 0, to: channels, by: 8) {
        let lanes = min(8, channels - first)
        var (factors, offsets) = (SIMD8<Float>(repeating: 0), SIMD8<Float>(repeating: 0))
        for lane in 0..<lanes {
          (factors[lane], offsets[lane]) = (scale[first + lane], offset[first + lane])
        }
        let found = totals(x, channels, first, factors, offsets, lower, upper)
        for lane in 0..<lanes {
          (sum[first + lane], inside[first + lane]) = (found.sum[lane], found.inside[lane])
        }
      }
    }
    return (sum, inside)
  }

  /// The same of eight neighbouring channels, or of the last few.
  private static func totals(
    _ x: UnsafeBufferPointer<Float>, _ channels: Int, _ first: Int, _ scale: SIMD8<Float>,
    _ offset: SIMD8<Float>, _ lower: Float, _ upper: Float
  ) -> (sum: SIMD8<Double>, inside: SIMD8<Double>) {
    let rows = x.count / channels
    let lanes = min(8, channels - first)
    let (lowest, highest) = (SIMD8<Float>(repeating: lower), SIMD8<Float>(repeating: upper))
    let one = SIMD8<Float>(repeating: 1)
    var (sum, inside) = (SIMD8<Double>.zero, SIMD8<Double>.zero)
    // Single-precision partial sums over few rows lose nothing that matters.
    for block in stride(from: 0, to: rows, by: 128) {
      var (partial, count) = (SIMD8<Float>.zero, SIMD8<Float>.zero)
      for row in block..<min(rows, block + 128) {
        let place = row * channels + first
        var values = SIMD8<Float>.zero
        if lanes == 8 {
          values = UnsafeRawPointer(x.baseAddress! + place).loadUnaligned(as: SIMD8<Float>.self)
        } else {
          for lane in 0..<lanes { values[lane] = x[place + lane] }
        }
        let z = values * scale + offset
        let (isAbove, isBelow) = (z .> lowest, z .< highest)
        let capped = highest.replacing(with: z, where: isBelow)
        partial += lowest.replacing(with: capped, where: isAbove)
        count += SIMD8<Float>.zero.replacing(with: one, where: isAbove .& isBelow)
      }
      sum += SIMD8<Double>(partial)
      inside += SIMD8<Double>(count)
    }
    return (sum, inside)
  }
}

/// Of each channel of a value: the sum of its elements, and how many lie inside its activation's limits.
struct ChannelTotals {
  var sum, inside: [Double]
  /// Elements of each channel.
  var count = 0.0

  init(sum: [Double], inside: [Double], count: Double) {
    (self.sum, self.inside, self.count) = (sum, inside, count)
  }

  init(channels: Int) {
    sum = [Double](repeating: 0, count: channels)
    inside = sum
  }

  /// Adds one part after another: the result does not depend on how they are divided among calls.
  mutating func add(_ parts: [ChannelTotals]) {
    for part in parts {
      for channel in sum.indices {
        sum[channel] += part.sum[channel]
        inside[channel] += part.inside[channel]
      }
      count += part.count
    }
  }
}
