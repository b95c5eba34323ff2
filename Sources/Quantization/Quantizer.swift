import IR
import Program
import Tensors

/// Turns float graphs into programs of any precision.
///
/// Recipe and formulas: `Formats/Quantization.md`. Deterministic: the same graph and the same samples
/// give the same program, whatever the number of threads.
public struct Quantizer {
  public var precision: Precision
  public var options: QuantizationOptions
  /// Names of the classes of output 0, or empty.
  public var labels: [String]
  /// How a photograph becomes input 0, where anybody knows.
  public var preprocessing: Preprocessing?
  public var provenance: Provenance
  /// Is told how far the work has come.
  public var progress: (QuantizationProgress) -> Void

  public init(
    precision: Precision, options: QuantizationOptions = QuantizationOptions(),
    labels: [String] = [], preprocessing: Preprocessing? = nil,
    provenance: Provenance = Provenance(),
    progress: @escaping (QuantizationProgress) -> Void = { _ in }
  ) {
    (self.precision, self.options, self.labels) = (precision, options, labels)
    (self.preprocessing, self.provenance, self.progress) = (preprocessing, provenance, progress)
  }

  /// The graph as a program.
  ///
  /// - Parameters:
  ///   - graph: after the passes.
  ///   - calibration: samples; programs with float activations need none. Without any, int8 programs
  ///     take ranges and means from batch norms (`Formats/Quantization.md`, section 7) or keep float
  ///     activations, mixed ones are calibrated on synthetic pictures; the report says which.
  ///   - executor: runs the layers that calibration measures.
  public func compile(
    _ graph: Graph, calibration: CalibrationSet?, executor: some ProgramExecutor
  ) throws(QuantizationError) -> QuantizedModel {
    switch precision {
    case .float32: return try compileFloats(graph, nil)
    case .float16: return try compileFloats(graph, WeightEncoder(.half))
    case .int8Weights: return try compileWeights(graph, calibration, executor)
    case .int8, .mixed: return try compileIntegers(graph, calibration, executor)
    }
  }

  private func compileFloats(
    _ graph: Graph, _ encoder: WeightEncoder?
  ) throws(QuantizationError) -> QuantizedModel {
    var program = try lower(
      graph, labels: labels, preprocessing: preprocessing, provenance: provenance)
    var report = QuantizationReport()
    if var encoder {
      encoder.encode(&program)
      report.notes += encoder.notes
    }
    return QuantizedModel(program: program, report: report)
  }

  /// Weights alone in int8: rounded against samples, or synthetic pictures where the graph reads
  /// pictures; else to nearest.
  private func compileWeights(
    _ graph: Graph, _ calibration: CalibrationSet?, _ executor: some ProgramExecutor
  ) throws(QuantizationError) -> QuantizedModel {
    let given = calibration ?? SyntheticPictures.forImages(graph)
    guard let calibration = given else { return try compileFloats(graph, WeightEncoder(.int8)) }
    try calibration.check(graph)
    let normalized = try Normalization.run(graph, integers: false)
    var rounding = WeightCalibration(normalized, calibration, executor, options, progress)
    try rounding.run()
    var program = try program(normalized, rounding.plan, from: calibration.source)
    var encoder = WeightEncoder(.int8)
    encoder.encode(&program)
    var report = QuantizationReport()
    report.notes = encoder.notes
    if calibration.isSynthetic {
      report.notes.append(
        "no photographs: weights are rounded against \(calibration.source), drawn from a seed")
    }
    return QuantizedModel(program: program, report: report)
  }

  private func compileIntegers(
    _ graph: Graph, _ calibration: CalibrationSet?, _ executor: some ProgramExecutor
  ) throws(QuantizationError) -> QuantizedModel {
    if calibration == nil, precision == .int8 {
      return try compileAnalytically(graph, executor)
    }
    let calibration = calibration ?? SyntheticPictures.calibration(graph)
    try calibration.check(graph)
    var prepared = try PreparedGraph(graph, preprocessing, calibration)
    if precision == .int8 { prepared = try TwinChannels.run(prepared, executor) }
    let activations = try FloatActivations(prepared, executor, progress)
    var planner = try FormatPlanner(prepared, activations, executor, options, progress)
    if precision == .mixed { try planner.raiseWorst() }
    var calibrator = Calibrator(
      prepared, activations, formats: planner.formats, executor, options, progress)
    try calibrator.run()
    let program = try program(prepared.graph, calibrator.plan, from: calibration.source)
    var report = calibrator.report()
    planner.describe(&report)
    report.notes += prepared.notes
    if calibration.isSynthetic {
      report.notes.append(
        "no photographs: ranges and biases come from \(calibration.source), drawn from a seed")
      report.warnings.append(
        "without photographs int8 loses more than with them; give some with --calibrate")
    } else if calibration.samples.count < CalibrationSet.enough {
      report.warnings.append(
        """
        calibrated on \(calibration.samples.count) samples; \(CalibrationSet.enough) or more \
        usually bring one to three points of agreement
        """)
    }
    return QuantizedModel(program: program, report: report)
  }

  /// Without any samples; with float activations where neither activation functions nor batch norms
  /// tell what an activation is like.
  private func compileAnalytically(
    _ graph: Graph, _ executor: some ProgramExecutor
  ) throws(QuantizationError) -> QuantizedModel {
    let prepared = try PreparedGraph(
      graph, preprocessing, CalibrationSet(samples: [], source: "nothing"))
    var analytic = AnalyticQuantization(prepared, options)
    if let first = analytic.uncovered.first {
      var model = try compileWeights(graph, nil, executor)
      model.report.fallback = .int8Weights
      let others = analytic.uncovered.count > 1 ? " and \(analytic.uncovered.count - 1) more" : ""
      model.report.notes.append(
        """
        no photographs, and no bound and no batch norm tells what '\(first)'\(others) is like: \
        only weights are int8, activations stay float32
        """)
      model.report.warnings.append(
        "give photographs with --calibrate: the model will be int8 throughout, and faster")
      return model
    }
    progress(QuantizationProgress(step: "rounding", done: 0, total: 1))
    try analytic.roundWeights()
    let program = try program(prepared.graph, analytic.plan, from: analytic.source)
    var report = QuantizationReport(prepared, analytic.plan)
    report.notes = prepared.notes
    report.notes.append(
      "no photographs: ranges and biases come from \(analytic.source)")
    report.warnings.append(
      """
      without photographs some two points of agreement are lost; give some with --calibrate
      """)
    return QuantizedModel(program: program, report: report)
  }

  /// What a plan makes of a graph; `source` says in words what the plan was found from.
  private func program(
    _ graph: Graph, _ plan: Plan, from source: String
  ) throws(QuantizationError) -> Program {
    var provenance = provenance
    provenance.calibration = source
    return try Lowering.program(
      graph, plan, labels: labels, preprocessing: preprocessing, provenance: provenance)
  }
}
