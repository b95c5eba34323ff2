import IR
import Program
import Tensors

/// What storing one group of values alone in uint8 costs, for each range that it might have.
///
/// An error e of the values costs `(g . e)^2 / 2` nats, g being the gradients of `FisherInformation`:
/// one pass tells of every group and range what would otherwise take a run of the graph each.
struct RangeCosts {
  /// In nats, one for each candidate; indexed by `PreparedGraph.group`, nil where no adjoint leads.
  private(set) var costs: [[Double]?]

  /// Samples that tell enough to rank by, and gradients, the draws of all samples counted.
  private static var samples: Int { 16 }
  private static var gradients: Int { 32 }

  /// - Parameter candidates: of each group, indexed by `PreparedGraph.group`; none for others.
  init(
    _ prepared: PreparedGraph, _ executor: some ProgramExecutor,
    candidates: [[ActivationRange]], _ progress: (QuantizationProgress) -> Void
  ) throws(QuantizationError) {
    let graph = prepared.graph
    costs = candidates.map { $0.isEmpty ? nil : [Double](repeating: 0, count: $0.count) }
    let pass = try AdjointPass(prepared, executor)
    // Where elements come into a group; the rest of it only moves them.
    let sources = graph.ids.filter { id in
      guard prepared.isLive[id.index], prepared.isInteger[id.index] else { return false }
      if case .placeholder = graph[id].op { return false }
      return PreparedGraph.movedOperands(graph, id).isEmpty
    }
    for id in sources where !pass.isKnown[id.index] { costs[prepared.group[id.index]] = nil }
    guard costs.contains(where: { $0 != nil }) else { return }
    let samples = pass.spread(atMost: Self.samples)
    let draws = max(2, Self.gradients / max(samples.count, 1))
    let steps = candidates.map { $0.map { $0.parameters(.uint8) } }
    for start in stride(from: 0, to: samples.count, by: pass.batch) {
      progress(QuantizationProgress(step: "choosing ranges", done: start, total: samples.count))
      let part = Array(samples[start..<min(samples.count, start + pass.batch)])
      var moved = costs.map {
        $0.map { [[Double]](repeating: $0.map { _ in 0 }, count: part.count * draws) }
      }
      try pass.walk(part.map { prepared.samples[$0] }, seeds: part, draws: draws) { visit in
        let group = prepared.group[visit.id.index]
        guard sources.contains(visit.id), costs[group] != nil else { return }
        let more = Self.products(visit.arriving, visit.values[visit.id.index] ?? [], steps[group])
        for (index, own) in more.enumerated() {
          for (candidate, value) in own.enumerated() { moved[group]?[index][candidate] += value }
        }
      }
      let share = 0.5 / Double(samples.count * draws)
      for (group, lists) in moved.enumerated() {
        for own in lists ?? [] {
          for (candidate, value) in own.enumerated() {
            costs[group]?[candidate] += value * value * share
          }
        }
      }
    }
  }

  /// Of each gradient and format, its product with the errors that the format makes.
  private static func products(
    _ gradients: [Tensor], _ values: [Tensor], _ formats: [QuantizationParameters]
  ) -> [[Double]] {
    let draws = gradients.count / max(values.count, 1)
    let bounds = Bounds.all(of: .uint8)
    return parallelMap(gradients.count) { index in
      let (g, z) = (gradients[index].elements, values[index / draws].elements)
      return formats.map { format in
        var total = 0.0
        for i in z.indices where g[i] != 0 {
          let code = bounds.quantize(z[i] / format.scale, zeroPoint: format.zeroPoint)
          let stored = Float(code - format.zeroPoint) * format.scale
          total += Double(g[i] * (stored - z[i]))
        }
        return total
      }
    }
  }
}
