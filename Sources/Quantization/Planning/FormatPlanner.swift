import IR
import Program
import Tensors

/// Decides how each group of values is stored, before anything is rounded.
///
/// What the graph bounds needs no measurement; other ranges come from one run of the float graph. Of
/// several candidates the one is taken that alone moves the outputs least.
struct FormatPlanner<Executor: ProgramExecutor> {
  let prepared: PreparedGraph
  let executor: Executor
  let progress: (QuantizationProgress) -> Void
  /// Indexed by `PreparedGraph.group`; nil where a single value's own range will decide.
  private(set) var formats: [Format?]
  private let ranges: GroupRanges
  private var sensitivity: Sensitivity<Executor>?
  private var activationSensitivities: [Int: Double] = [:]
  private var weightSensitivities: [Int: Double] = [:]
  private var notes: [String] = []

  private var graph: Graph { prepared.graph }

  init(
    _ prepared: PreparedGraph, _ activations: FloatActivations, _ executor: Executor,
    _ options: QuantizationOptions, _ progress: @escaping (QuantizationProgress) -> Void
  ) throws(QuantizationError) {
    (self.prepared, self.executor, self.progress) = (prepared, executor, progress)
    ranges = GroupRanges(prepared)
    formats = ranges.formats
    let open = ranges.open
    guard options.ranges == .minMax ? ranges.sharesRanges : !open.isEmpty else { return }
    let measured = MeasuredRanges(prepared, activations)
    var candidates = [[ActivationRange]](repeating: [], count: graph.nodes.count)
    for group in open { candidates[group] = measured.candidates(group, options.ranges) }
    let known = try RangeCosts(prepared, executor, candidates: candidates, progress).costs
    for (step, group) in open.enumerated() {
      progress(QuantizationProgress(step: "choosing ranges", done: step, total: open.count))
      let range = try choose(candidates[group], known[group], for: group)
      formats[group] = .quantized(.uint8, range.parameters(.uint8))
    }
  }

  /// The candidate whose rounding and clipping alone move the outputs least.
  ///
  /// - Parameter costs: of the candidates; nil where they must be measured.
  private mutating func choose(
    _ candidates: [ActivationRange], _ costs: [Double]?, for group: Int
  ) throws(QuantizationError) -> ActivationRange {
    guard candidates.count > 1, let first = candidates.first else {
      return candidates.first ?? ActivationRange(lower: 0, upper: 0)
    }
    if let costs, let best = zip(candidates, costs).min(by: { $0.1 < $1.1 }) { return best.0 }
    var best = (range: first, divergence: Double.infinity)
    for candidate in candidates {
      let divergence = try measure(group, .quantized(.uint8, candidate.parameters(.uint8)))
      if divergence < best.divergence { best = (candidate, divergence) }
    }
    return best.range
  }

  /// How far the outputs move when only this group is quantized.
  private mutating func measure(_ group: Int, _ format: Format) throws(QuantizationError) -> Double
  {
    var plan = Plan(float: graph)
    plan.showsRounding = true
    for id in graph.ids where prepared.isInteger[id.index] && prepared.group[id.index] == group {
      if case .placeholder = graph[id].op { continue }
      plan.formats[id.index] = format
    }
    return try measure(plan)
  }

  private mutating func measure(_ plan: Plan) throws(QuantizationError) -> Double {
    if sensitivity == nil { sensitivity = try Sensitivity(prepared, executor) }
    return try sensitivity?.divergence(plan) ?? 0
  }

  // MARK: Mixed precision

  /// Stores in int16 the activations that cost most for the time that they take.
  ///
  /// int16 convolutions take about twice as long: those that read one may hold an eighth of all
  /// products.
  mutating func raiseWorst() throws(QuantizationError) {
    let costs = LayerCosts(prepared)
    var gains: [(group: Int, gain: Double, cost: Int)] = []
    let groups = Set(
      graph.ids.filter { prepared.isInteger[$0.index] }.map {
        prepared.group[$0.index]
      }
    ).sorted()
    for (step, group) in groups.enumerated() {
      progress(QuantizationProgress(step: "sensitivity", done: step, total: groups.count))
      guard let format = formats[group] ?? ranges.narrow[group] else { continue }
      let divergence = try measure(group, format)
      activationSensitivities[group] = divergence
      if let cost = costs.int16Cost(group, prepared) { gains.append((group, divergence, cost)) }
    }
    try measureWeights()
    let total = activationSensitivities.values.sorted().reduce(0, +)
    var budget = costs.total / 8
    let ordered = gains.sorted {
      ($1.gain / Double($1.cost + 1), $0.group) < ($0.gain / Double($0.cost + 1), $1.group)
    }
    for (group, gain, cost) in ordered where gain > 0.01 * total && cost <= budget {
      budget -= cost
      let range = ranges.bounded[group] ?? formats[group]?.range
      guard let range else { continue }
      formats[group] = .quantized(.int16, range.parameters(.int16))
      notes.append("'\(name(group))' is stored in int16: it alone costs \(gain) nats in uint8")
    }
  }

  /// The node that a group's elements come from.
  private func name(_ group: Int) -> String {
    graph.ids.first { prepared.isInteger[$0.index] && prepared.group[$0.index] == group }
      .map { graph[$0].name } ?? ""
  }

  private mutating func measureWeights() throws(QuantizationError) {
    for id in graph.ids where prepared.isLive[id.index] {
      guard let layer = prepared.layers[id.index], let filter = layer.filter else { continue }
      var largest = [Float](repeating: 0, count: layer.outputs)
      for (index, weight) in filter.enumerated() {
        largest[index % layer.outputs] = max(largest[index % layer.outputs], abs(weight))
      }
      var plan = Plan(float: graph)
      plan.filters[id.index] = filter.indices.map { index in
        let unit = largest[index % layer.outputs] / 127
        return unit > 0 ? (filter[index] / unit).rounded(.toNearestOrEven) * unit : 0
      }
      progress(QuantizationProgress(step: "sensitivity", done: id.index, total: graph.nodes.count))
      weightSensitivities[id.index] = try measure(plan)
    }
  }

  /// Adds what was measured.
  func describe(_ report: inout QuantizationReport) {
    let live = graph.ids.filter { prepared.isLive[$0.index] && graph.constant($0) == nil }
    for (position, id) in live.enumerated() {
      if prepared.isInteger[id.index] {
        report.layers[position].activationSensitivity =
          activationSensitivities[prepared.group[id.index]]
      }
      report.layers[position].weightSensitivity = weightSensitivities[id.index]
    }
    report.notes += notes
  }
}
