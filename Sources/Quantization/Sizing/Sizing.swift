import IR
import Program
import Tensors

extension Quantizer {
  /// The best int8 program whose file is no larger than a budget.
  ///
  /// Weights are rounded to longer steps, each layer's from its measured cost, and to the cheaper of
  /// two codes where that loses little; an entropy coder then needs fewer bits for them. The program is
  /// an int8 program like any other. Weights and biases are found as for int8, layer by layer on the
  /// quantized prefix.
  ///
  /// - Throws: `.infeasible` when the smallest sensible file is larger.
  public func compile(
    _ graph: Graph, calibration: CalibrationSet?, executor: some ProgramExecutor,
    within budget: SizeBudget
  ) throws(QuantizationError) -> QuantizedModel {
    let calibration = calibration ?? SyntheticPictures.calibration(graph)
    try calibration.check(graph)
    let prepared = try PreparedGraph(graph, preprocessing, calibration)
    var planner = try FormatPlanner(prepared, executor, options, progress)
    if precision == .mixed { try planner.raiseWorst() }
    func calibrated(_ steps: [[Double]?]?) throws(QuantizationError) -> Calibrated {
      var calibrator = Calibrator(
        prepared, formats: planner.formats, steps: steps, executor, options, progress)
      try calibrator.run()
      var report = calibrator.report()
      planner.describe(&report)
      report.notes += prepared.notes
      if calibration.isSynthetic {
        report.warnings.append("made without photographs; give some with --calibrate")
      }
      let program = try finish(prepared, calibrator.plan, calibration.source)
      return Calibrated(
        model: QuantizedModel(program: program, report: report),
        size: try budget.size(program), activity: calibrator.activity, relief: calibrator.relief)
    }
    let whole = try calibrated(nil)
    let wholeSize = whole.size
    if wholeSize <= budget.bytes { return whole.model }

    let channels = ChannelSensitivity(prepared, activity: whole.activity)
    let steps = try WeightSteps(
      prepared, executor, channels, relief: whole.relief, progress)
    var search = SlopeSearch(budget: budget.bytes)

    // Sizes hardly depend on the samples: rounding to nearest finds the neighbourhood.
    func draft(_ slope: Double) throws(QuantizationError) -> Int {
      let plan = Self.draftPlan(prepared, planner.formats, steps.steps(slope: slope))
      return try budget.size(finish(prepared, plan, calibration.source))
    }
    let smallest = try steps.isEmpty ? wholeSize : draft(SlopeSearch.coarsest)
    guard smallest <= budget.bytes || (budget.force && !steps.isEmpty) else {
      throw .infeasible(bytes: budget.bytes, smallest: smallest, int8: wholeSize)
    }
    while let slope = search.next(), search.count < 12 { search.add(slope, try draft(slope)) }

    var fine = SlopeSearch(budget: budget.bytes, start: search.best)
    var best: (model: QuantizedModel, size: Int)?
    while let slope = fine.next(), fine.count < 4 {
      var candidate = try calibrated(steps.steps(slope: slope))
      fine.add(slope, candidate.size)
      guard candidate.size <= budget.bytes, candidate.size > best?.size ?? 0 else { continue }
      candidate.model.report.notes.append(
        "\(candidate.size) bytes of \(budget.bytes); int8 without a limit takes \(wholeSize)")
      best = (candidate.model, candidate.size)
    }
    guard let best else {
      throw .infeasible(bytes: budget.bytes, smallest: smallest, int8: wholeSize)
    }
    return best.model
  }

  private func finish(_ prepared: PreparedGraph, _ plan: Plan, _ source: String)
    throws(QuantizationError) -> Program
  {
    var provenance = provenance
    provenance.calibration = source
    return try Lowering.program(
      prepared.graph, plan, labels: labels, preprocessing: preprocessing, provenance: provenance)
  }

  /// Weights rounded to nearest, and formats that stand in for those not yet known.
  private static func draftPlan(
    _ prepared: PreparedGraph, _ formats: [Format?], _ steps: [[Double]?]
  ) -> Plan {
    let graph = prepared.graph
    var plan = Plan(float: graph)
    let stand = Format.quantized(.uint8, QuantizationParameters(scale: 0.1, zeroPoint: 0))
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
    return plan
  }
}

/// One run of calibration, with what later runs learn from it.
private struct Calibrated {
  var model: QuantizedModel
  var size: Int
  var activity: [[Double]?]
  var relief: [Double?]
}

/// A search for the slope whose file just fits, by secants over the logarithms of slope and size.
struct SlopeSearch {
  /// Fewer bits a weight than this leaves nothing worth having.
  static let coarsest = 1e-3

  let budget: Int
  private let start: Double
  private(set) var points: [(slope: Double, size: Int)] = []

  init(budget: Int, start: Double = 1e-7) { (self.budget, self.start) = (budget, start) }

  var count: Int { points.count }
  private var isDone: Bool {
    points.contains { $0.size <= budget && Double($0.size) >= 0.99 * Double(budget) }
  }

  mutating func add(_ slope: Double, _ size: Int) { points.append((slope, size)) }

  /// The slope whose file is nearest to the budget.
  var best: Double {
    points.min { abs($0.size - budget) < abs($1.size - budget) }?.slope ?? start
  }

  /// The next slope to try, or nil when a file is within 1 % below the budget.
  func next() -> Double? {
    if isDone { return nil }
    guard let last = points.last else { return start }
    let wanted = Elementary.log(0.996 * Double(budget))
    let above = points.filter { $0.size > budget }.min { $0.size < $1.size }
    let below = points.filter { $0.size <= budget }.max { $0.size < $1.size }
    // Twice the step is four times the slope, and one bit of three to five.
    var gradient = -0.2
    if let above, let below, above.size != below.size {
      let rise = Elementary.log(Double(above.size)) - Elementary.log(Double(below.size))
      let run = Elementary.log(above.slope) - Elementary.log(below.slope)
      if run != 0 { gradient = max(-1, min(-0.02, rise / run)) }
    }
    let base = below ?? above ?? last
    let shift = (wanted - Elementary.log(Double(base.size))) / gradient
    return base.slope * Elementary.exp(max(-6, min(6, shift)))
  }
}
