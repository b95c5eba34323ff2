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
  ///   - sums: of integer products without bias, in units of one, per sample [...,O].
  ///   - reals: the float graph's values before its activation, per sample [...,O].
  /// - Returns: per channel, the fraction of values inside the limits.
  func correct(_ weights: inout IntegerWeights, sums: [Tensor], reals: [Tensor]) -> [Double] {
    let count = Double(sums.reduce(0) { $0 + $1.shape.count }) / Double(channels)
    guard count > 0 else { return [] }
    let (lower, upper) = (limits?.lowerBound ?? -.infinity, limits?.upperBound ?? .infinity)
    let one = [Float](repeating: 1, count: channels)
    let zero = [Float](repeating: 0, count: channels)
    let wanted = totals(reals, scale: one, offset: zero, lower, upper)
    let unit = weights.unit.map { Float($0) }
    var active = [Double](repeating: 1, count: channels)
    for _ in 0..<(limits == nil ? 1 : 4) {
      let found = totals(
        sums, scale: unit, offset: weights.bias.map { Float($0) }, lower, upper)
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

  /// Per channel, the sum of `clamp(x * scale + offset)` and how many lie inside the limits.
  private func totals(
    _ tensors: [Tensor], scale: [Float], offset: [Float], _ lower: Float, _ upper: Float
  ) -> (sum: [Double], inside: [Double]) {
    let parts = parallelMap(tensors.count) { index in
      Self.totals(tensors[index].elements, scale, offset, lower, upper)
    }
    var sum = [Double](repeating: 0, count: channels)
    var inside = sum
    for part in parts {
      for c in 0..<channels {
        sum[c] += part.sum[c]
        inside[c] += part.inside[c]
      }
    }
    return (sum, inside)
  }

  private static func totals(
    _ x: [Float], _ scale: [Float], _ offset: [Float], _ lower: Float, _ upper: Float
  ) -> (sum: [Double], inside: [Double]) {
    let channels = scale.count
    let rows = x.count / channels
    var sum = [Double](repeating: 0, count: channels)
    var inside = sum
    // Single-precision partial sums over few rows lose nothing that matters.
    var partial = [Float](repeating: 0, count: 2 * channels)
    x.withUnsafeBufferPointer { x in
      scale.withUnsafeBufferPointer { scale in
        offset.withUnsafeBufferPointer { offset in
          partial.withUnsafeMutableBufferPointer { partial in
            for block in stride(from: 0, to: rows, by: 128) {
              partial.update(repeating: 0)
              for row in block..<min(rows, block + 128) {
                for c in 0..<channels {
                  let z = x[row * channels + c] * scale[c] + offset[c]
                  let limited = z > lower ? (z < upper ? z : upper) : lower
                  partial[c] += limited
                  partial[channels + c] += z > lower && z < upper ? 1 : 0
                }
              }
              for c in 0..<channels {
                sum[c] += Double(partial[c])
                inside[c] += Double(partial[channels + c])
              }
            }
          }
        }
      }
    }
    return (sum, inside)
  }
}
