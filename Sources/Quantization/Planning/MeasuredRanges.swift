import IR
import Program
import Tensors

/// Ranges and some thousand values of every group, as the float graph yields them.
struct MeasuredRanges {
  private var ranges: [ActivationRange?]
  private var values: [[Float]]

  init(_ prepared: PreparedGraph, _ activations: FloatActivations) {
    ranges = [ActivationRange?](repeating: nil, count: prepared.graph.nodes.count)
    values = [[Float]](repeating: [], count: prepared.graph.nodes.count)
    for id in prepared.graph.ids {
      guard let range = activations.ranges[id.index] else { continue }
      let group = prepared.group[id.index]
      ranges[group] = ranges[group]?.union(range) ?? range
      values[group] += activations.elements[id.index]
    }
  }

  /// The ranges worth trying, widest first.
  func candidates(_ group: Int, _ method: QuantizationOptions.Ranges) -> [ActivationRange] {
    guard let whole = ranges[group] else { return [] }
    switch method {
    case .minMax: return [whole]
    case .percentile: return [percentile(group, whole)]
    case .meanSquaredError: return [leastError(group, whole)]
    case .best: return [whole, percentile(group, whole), leastError(group, whole)].uniqued
    }
  }

  /// All but one value in ten thousand at either end.
  private func percentile(_ group: Int, _ whole: ActivationRange) -> ActivationRange {
    let sorted = values[group].sorted()
    guard sorted.count > 1 else { return whole }
    let outside = max(1, sorted.count / 10_000)
    return ActivationRange(
      lower: min(0, sorted[outside]), upper: max(0, sorted[sorted.count - 1 - outside]))
  }

  /// The shrunken range with the least mean square of rounding and clipping errors.
  private func leastError(_ group: Int, _ whole: ActivationRange) -> ActivationRange {
    let step = max(1, values[group].count / 8_000)
    let sample = stride(from: 0, to: values[group].count, by: step).map { values[group][$0] }
    let tries = parallelMap(30) { index in
      let factor = 1 - 0.025 * Float(index)
      let range = ActivationRange(lower: whole.lower * factor, upper: whole.upper * factor)
      let parameters = range.parameters(.uint8)
      let bounds = Bounds.all(of: .uint8)
      let error = sample.reduce(0.0) { sum, x in
        let code = bounds.quantize(x / parameters.scale, zeroPoint: parameters.zeroPoint)
        let back = Float(code - parameters.zeroPoint) * parameters.scale
        return sum + Double(x - back) * Double(x - back)
      }
      return (range: range, error: error)
    }
    return tries.min { $0.error < $1.error }?.range ?? whole
  }
}
