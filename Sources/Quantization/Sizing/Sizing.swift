import IR
import Program
import Tensors

extension Quantizer {
  /// The int8 program that meets a goal for the size of its file.
  ///
  /// Weights are rounded to longer steps, each channel's from what noise in it costs, and to the
  /// cheaper of two codes where that loses little; an entropy coder then needs fewer bits for them. The
  /// program is an int8 program like any other. Weights and biases are found as for int8, layer by
  /// layer on the quantized prefix.
  ///
  /// - Throws: `.infeasible` when nothing worth having is as small as asked for, `.lossTooSmall` when
  ///   nothing is as faithful.
  public func compile<Executor: ProgramExecutor>(
    _ graph: Graph, calibration: CalibrationSet?, executor: Executor, within budget: SizeBudget
  ) throws(QuantizationError) -> QuantizedModel {
    let calibration = calibration ?? SyntheticPictures.calibration(graph)
    try calibration.check(graph)
    var sizing = try Sizing<Executor>(self, graph, calibration, executor, budget)
    let chosen: Sizing<Executor>.Candidate
    switch budget.goal {
    case .bytes(let bytes):
      chosen = try sizing.best(of: bytes)
      if budget.explores { try sizing.explore() }
    case .loss(let loss):
      chosen = try sizing.smallest(losing: loss)
      if budget.explores { try sizing.explore() }
    case .knee:
      try sizing.explore()
      chosen = sizing.knee
    }
    return sizing.finish(chosen)
  }
}

/// A graph prepared once, of which int8 models of any size are made.
struct Sizing<Executor: ProgramExecutor> {
  struct Candidate {
    var model: QuantizedModel
    var point: SizePoint
    /// nil for plain int8.
    var slope: Double?
    var activity: [[Double]?]
    var rounded: [RealWeights.Rounded?]
  }

  private let quantizer: Quantizer
  private let prepared: PreparedGraph
  private let calibration: CalibrationSet
  private let executor: Executor
  private let budget: SizeBudget
  private let formats: [Format?]
  private let activations: FloatActivations
  private let planner: FormatPlanner<Executor>
  private let fisher: FisherInformation
  private let steps: WeightSteps
  /// int8 without a limit.
  private let whole: Candidate
  /// Everything that was made, in order.
  private var made: [Candidate]
  private var stages: Stages

  init(
    _ quantizer: Quantizer, _ graph: Graph, _ calibration: CalibrationSet, _ executor: Executor,
    _ budget: SizeBudget
  ) throws(QuantizationError) {
    (self.quantizer, self.calibration) = (quantizer, calibration)
    (self.executor, self.budget) = (executor, budget)
    var stages = Stages(
      total: 5 + (budget.explores || budget.goal == .knee ? 6 : 0), tell: quantizer.progress)
    prepared = try PreparedGraph(graph, quantizer.preprocessing, calibration)
    let stage = stages.next()
    activations = try FloatActivations(prepared, executor, keepsAnswers: true, stage)
    var planner = try FormatPlanner(prepared, activations, executor, quantizer.options, stage)
    if quantizer.precision == .mixed { try planner.raiseWorst() }
    (self.planner, formats) = (planner, planner.formats)
    whole = try Self.calibrated(
      quantizer, prepared, activations, planner, calibration, executor, budget, nil, nil,
      stages.next())
    made = [whole]
    fisher = try FisherInformation(prepared, executor, stages.next())
    steps = try WeightSteps(
      prepared, executor, fisher, ChannelSensitivity(prepared, activity: whole.activity),
      whole.rounded, quantizer.progress)
    self.stages = stages
  }

  // MARK: Goals

  /// Nothing that diverges more than this is worth having.
  private static var worst: Double { 1.0 / 3 }

  mutating func best(of bytes: Int) throws(QuantizationError) -> Candidate {
    if whole.point.bytes <= bytes { return whole }
    guard !steps.isEmpty, try draft(steps.coarsest) <= bytes else { throw try refusal(bytes) }
    let best = try fit(bytes)
    guard let best else { throw try refusal(bytes) }
    if !budget.force, let fidelity = best.point.fidelity, fidelity.divergence > Self.worst {
      throw try refusal(bytes)
    }
    return best
  }

  mutating func smallest(losing loss: Double) throws(QuantizationError) -> Candidate {
    func fits(_ candidate: Candidate) -> Bool {
      1 - (candidate.point.fidelity?.agreement ?? 1) <= loss + 1e-9
    }
    guard fits(whole) else { throw .lossTooSmall(allowed: loss, found: whole.point) }
    guard !steps.isEmpty else { return whole }
    var best = whole
    var (low, high) = (Elementary.log(steps.finest), Elementary.log(steps.coarsest))
    for _ in 0..<6 {
      let middle = (low + high) / 2
      let candidate = try make(Elementary.exp(middle))
      if fits(candidate) {
        low = middle
        if candidate.point.bytes < best.point.bytes { best = candidate }
      } else {
        high = middle
      }
    }
    return best
  }

  /// Sizes from plain int8's down to about two bits a weight.
  mutating func explore() throws(QuantizationError) {
    guard !steps.isEmpty else { return }
    let smallest = try draft(steps.coarsest)
    for share in [0.75, 0.6, 0.48, 0.38, 0.3, 0.24] {
      let wanted = Int(share * Double(whole.point.bytes))
      guard wanted > smallest else { break }
      _ = try make(try drafted(wanted, from: 1e-5))
    }
  }

  var knee: Candidate {
    let ordered = made.sorted { $0.point.bytes < $1.point.bytes }
    return SizePoint.knee(ordered.map(\.point)).map { ordered[$0] } ?? whole
  }

  func finish(_ chosen: Candidate) -> QuantizedModel {
    var model = chosen.model
    let limit = if case .bytes(let bytes) = budget.goal { " of \(bytes)" } else { "" }
    if chosen.slope != nil {
      model.report.notes.append(
        "\(chosen.point.bytes) bytes\(limit); int8 without a limit takes \(whole.point.bytes)")
    }
    model.report.sizes = made.map { candidate in
      var point = candidate.point
      point.isChosen = candidate.slope == chosen.slope
      return point
    }.sorted { $0.bytes < $1.bytes }
    fisher.describe(&model.report, prepared, whole.rounded)
    return model
  }

  // MARK: Candidates

  /// The largest file within so many bytes, of a few tries.
  private mutating func fit(_ bytes: Int) throws(QuantizationError) -> Candidate? {
    var search = SlopeSearch(budget: bytes, start: try drafted(bytes, from: 1e-5))
    var best: Candidate?
    var slope = search.next()
    while let tried = slope, search.count < 5 {
      let candidate = try make(tried)
      search.add(tried, candidate.point.bytes)
      if candidate.point.bytes <= bytes, candidate.point.bytes > best?.point.bytes ?? 0 {
        best = candidate
      }
      slope = search.next()
      guard slope != nil, search.count == 1 else { continue }
      // Compensated, rate-aware weights pack better than drafts, by a share that hardly moves.
      let share = Double(try draft(tried)) / Double(candidate.point.bytes)
      slope = try drafted(Int(Double(bytes) * share), from: tried)
    }
    return best
  }

  private mutating func make(_ slope: Double) throws(QuantizationError) -> Candidate {
    let candidate = try Self.calibrated(
      quantizer, prepared, activations, planner, calibration, executor, budget,
      steps.steps(slope: slope), slope,
      stages.next())
    made.append(candidate)
    return candidate
  }

  private static func calibrated(
    _ quantizer: Quantizer, _ prepared: PreparedGraph, _ activations: FloatActivations,
    _ planner: FormatPlanner<Executor>,
    _ calibration: CalibrationSet, _ executor: Executor, _ budget: SizeBudget,
    _ steps: [LayerSteps?]?, _ slope: Double?, _ progress: @escaping (QuantizationProgress) -> Void
  ) throws(QuantizationError) -> Candidate {
    var calibrator = Calibrator(
      prepared, activations, formats: planner.formats, steps: steps, rates: budget.rates, executor,
      quantizer.options, progress)
    try calibrator.run()
    var report = calibrator.report()
    planner.describe(&report)
    report.notes += prepared.notes
    if calibration.isSynthetic {
      report.warnings.append("made without photographs; give some with --calibrate")
    }
    let program = try quantizer.lower(prepared, calibrator.plan, calibration.source)
    return Candidate(
      model: QuantizedModel(program: program, report: report),
      point: SizePoint(bytes: try budget.size(program), fidelity: calibrator.fidelity),
      slope: slope, activity: calibrator.activity, rounded: calibrator.rounded)
  }

  /// The error that says what is possible instead.
  private mutating func refusal(_ bytes: Int) throws(QuantizationError) -> QuantizationError {
    if !steps.isEmpty {
      let smallest = try draft(steps.coarsest)
      for share in [1.2, 1.6, 2.2] where share * Double(smallest) < Double(whole.point.bytes) {
        _ = try make(try drafted(Int(share * Double(smallest)), from: 1e-4))
      }
    }
    let points = made.map(\.point).sorted { $0.bytes < $1.bytes }
    let needed = points.first { $0.fidelity?.divergence ?? 0 <= Self.worst } ?? whole.point
    // Weights between two hidden layers grow with the square of their channels.
    let width = (Double(bytes) / Double(max(needed.bytes, 1))).squareRoot()
    return .infeasible(bytes: bytes, tried: points, width: min(1, width))
  }

  // MARK: Drafts

  /// The size for a slope with weights rounded to nearest: sizes hardly depend on the samples.
  private func draft(_ slope: Double) throws(QuantizationError) -> Int {
    var plan = Plan(float: prepared.graph)
    let stand = Format.quantized(.uint8, QuantizationParameters(scale: 0.1, zeroPoint: 0))
    let graph = prepared.graph
    let steps = steps.steps(slope: slope)
    for id in graph.ids where prepared.isInteger[id.index] {
      plan.formats[id.index] = formats[prepared.group[id.index]] ?? stand
    }
    for id in graph.ids where prepared.isLive[id.index] {
      guard let layer = prepared.layers[id.index],
        let source = plan.formats[graph[id].inputs[0].index].parameters
      else { continue }
      let real = RealWeights(
        graph, id, layer, source, prepared.byteInput, steps: steps[id.index])
      plan.weights[id.index] = real.rounded(layer)
    }
    return try budget.size(quantizer.lower(prepared, plan, calibration.source))
  }

  /// The slope whose draft has about this size.
  private func drafted(_ bytes: Int, from start: Double) throws(QuantizationError) -> Double {
    var search = SlopeSearch(budget: bytes, start: start)
    while let slope = search.next(), search.count < 9 { search.add(slope, try draft(slope)) }
    return search.best
  }
}

/// Progress of work in stages of about equal length.
private struct Stages {
  let total: Int
  let tell: (QuantizationProgress) -> Void
  private var done = 0

  init(total: Int, tell: @escaping (QuantizationProgress) -> Void) {
    (self.total, self.tell) = (total, tell)
  }

  /// Progress of the next stage.
  mutating func next() -> (QuantizationProgress) -> Void {
    let (stage, all, tell) = (Double(done), Double(max(total, done + 1)), tell)
    done += 1
    return { step in
      var step = step
      step.share = (stage + Double(step.done) / Double(max(step.total, 1))) / all
      tell(step)
    }
  }
}

extension Quantizer {
  fileprivate func lower(_ prepared: PreparedGraph, _ plan: Plan, _ source: String)
    throws(QuantizationError) -> Program
  {
    var provenance = provenance
    provenance.calibration = source
    return try Lowering.program(
      prepared.graph, plan, labels: labels, preprocessing: preprocessing, provenance: provenance)
  }
}
