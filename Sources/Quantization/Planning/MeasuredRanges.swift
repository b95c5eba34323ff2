import IR
import Program
import Tensors

/// Ranges and some thousand values of every group, from one run of the float graph.
struct MeasuredRanges {
  private var ranges: [ActivationRange?]
  private var values: [[Float]]

  init(
    _ prepared: PreparedGraph, _ executor: some ProgramExecutor,
    _ progress: (QuantizationProgress) -> Void
  ) throws(QuantizationError) {
    let graph = prepared.graph
    let plan = Plan(float: graph)
    ranges = [ActivationRange?](repeating: nil, count: graph.nodes.count)
    values = [[Float]](repeating: [], count: graph.nodes.count)
    var readers = prepared.liveReaders
    var store = [[Tensor]?](repeating: nil, count: graph.nodes.count)
    for id in graph.ids where prepared.isLive[id.index] && graph.constant(id) == nil {
      let reals: [Tensor]
      if let position = graph.inputs.firstIndex(of: id) {
        reals = prepared.samples.map { $0[position] }
      } else {
        progress(QuantizationProgress(step: "ranges", done: id.index, total: graph.nodes.count))
        let operands = graph[id].inputs.filter { graph.constant($0) == nil }.uniqued
        let lists = operands.map { store[$0.index] ?? [] }
        let samples = prepared.samples.indices.map { index in lists.map { $0[index] } }
        reals = try executor.outputs(
          of: Lowering.program(of: id, in: graph, plan), samples, node: graph[id].name)
      }
      store[id.index] = reals
      if prepared.isInteger[id.index] {
        let group = prepared.group[id.index]
        let range = ActivationRange(covering: reals)
        guard range.lower.isFinite, range.upper.isFinite else {
          throw .notFinite(node: graph[id].name, what: "an activation")
        }
        ranges[group] = ranges[group]?.union(range) ?? range
        let share = max(1, 40_000 / max(reals.count, 1))
        for tensor in reals {
          let elements = tensor.elements
          let step = max(1, elements.count / share)
          for index in stride(from: 0, to: elements.count, by: step) {
            values[group].append(elements[index])
          }
        }
      }
      for input in graph[id].inputs {
        readers[input.index] -= 1
        if readers[input.index] == 0 { store[input.index] = nil }
      }
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
