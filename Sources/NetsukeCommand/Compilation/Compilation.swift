import Engine
import Evaluation
import FlatFormat
import GraphInterpreter
import IR
import Passes
import Program
import ProgramInterpreter
import Quantization
import SwiftEmitter
import TensorFlowImport
import Tensors

/// From a graph's bytes to a model's, step by step. Every step belongs to a room; this is their
/// order.
struct Compilation {
  let options: CompileOptions
  let console: Console

  let sourceBytes: Int
  let model: ImportedModel
  let labels: [String]
  /// After the passes, heads included.
  let graph: Graph
  let heads: HeadCompilation
  let passes: [PassReport]
  let precision: Precision
  let calibration: CalibrationInput?
  let quantized: QuantizedModel
  let refit: HeadRefit?
  let file: Bytes
  let storage: FlatModel.Storage
  let swift: EmittedSource?
  /// On the calibration samples.
  let answers: [Answer]
  /// Those of each head; who wins is not known.
  let headAnswers: [[Answer]]
  let threshold: RejectThreshold.Choice?
  let warnings: [String]

  init(_ options: CompileOptions, _ console: Console) throws {
    (self.options, self.console) = (options, console)
    console.progress("reading \(options.source)")
    var (model, digest): (ImportedModel, String)
    (model, sourceBytes, digest) = try Self.read(options)
    var warnings: [String] = []

    console.progress("rewriting the graph")
    let (rewritten, passes) = try Pipeline.run(
      model.graph, inputRange: model.preprocessing?.inputRange,
      verification: options.verifiesPasses ? Verification() : nil)
    self.passes = passes
    let heads = try HeadCompilation(
      options.heads, onto: model, rewritten: SharedBackbone(rewritten), options.imports, console)
    let graph = heads.joined.graph
    (self.heads, self.graph) = (heads, graph)

    let classes = model.outputs.first?.type.shape.dimensions.last ?? 1
    let labels = try options.labels.map(LabelsFile.read) ?? []
    if !labels.isEmpty, labels.count != classes {
      throw InputError.labelCount(found: labels.count, expected: classes)
    }
    self.labels = labels

    let wanted = options.precision ?? (options.calibrate == nil ? .float32 : .int8)
    let calibration = try options.calibrate.map { path in
      try CalibrationInput(
        path, for: Runner(graph: model.graph, preprocessing: model.preprocessing),
        limit: options.calibrationLimit, labels: labels, classes: classes,
        workers: options.workers
      ) { console.progress("reading photographs", $0, of: $1) }
    }
    self.calibration = calibration
    // From here on the rewritten graph stands for it: large weights are not kept twice.
    model.graph = graph
    self.model = model

    var provenance = Provenance(compiler: Version.current, sourceSHA256: digest)
    provenance.passes = passes.filter { !$0.replaced.isEmpty }.map(\.pass)
    let quantizer = Quantizer(
      precision: wanted, labels: labels, preprocessing: model.preprocessing,
      provenance: provenance
    ) { console.progress($0) }
    var quantized = try Self.quantize(quantizer, graph, calibration, options)
    var refit: HeadRefit?
    if let folder = options.refitHead {
      let found = try HeadRefit(
        folder, quantized.program, graph, model.preprocessing, labels: labels, classes: classes,
        options, console
      ) { try Self.quantize(quantizer, $0, calibration, options) }
      if let better = found.better { quantized = better }
      refit = found
    }
    self.refit = refit
    heads.name(&quantized.program)

    precision = quantized.report.fallback ?? wanted

    console.progress("comparing with the float graph")
    let everything = try Self.answers(
      quantized.program, graph, model.preprocessing, calibration, isFloat: precision == .float32,
      workers: options.workers)
    let answers = everything.first ?? []
    headAnswers = Array(everything.suffix(options.heads.count))
    threshold = options.rejectPrecision.flatMap {
      RejectThreshold.choose(answers, precision: $0)
    }
    if options.rejectPrecision != nil, threshold == nil {
      warnings.append("no threshold reaches that precision on these photographs; none is stored")
    }
    quantized.program.rejectThreshold = threshold?.threshold

    console.progress("writing")
    (file, storage) = try Self.encode(quantized.program, options)
    swift =
      options.swift == nil
      ? nil : try SourceEmission(options, storage: storage).emit(quantized.program)
    warnings += quantized.report.warnings + heads.warnings
    if model.preprocessing == nil, model.inputs.first?.type.shape.rank == 4 {
      warnings.append(
        "how photographs become the input is not known; 'label' needs it: --mean and --std")
    }
    if labels.isEmpty, classes > 1 {
      warnings.append("the classes have no names; give them with --labels FILE")
    }
    if options.precision == nil, options.calibrate == nil {
      warnings.append(
        "nothing to calibrate with, so the model is float32; --calibrate DIR makes it int8, "
          + "a quarter of the size, and so does --precision int8 without photographs, less exactly")
    }
    (self.answers, self.quantized, self.warnings) = (answers, quantized, warnings)
    console.endProgress()
  }

  var program: Program { quantized.program }

  /// The graph, its file's size and its digest; the bytes themselves are given back.
  private static func read(
    _ options: CompileOptions
  ) throws -> (model: ImportedModel, size: Int, digest: String) {
    let bytes = try Files.read(options.source)
    guard !FlatModel.recognizes(bytes) else {
      throw FileError.wrongKind(
        options.source, found: "a compiled model (.nsk)", expected: "a TensorFlow graph")
    }
    let model = try Importer.load(bytes, options.imports)
    return (model, bytes.count, SHA256.hexadecimal(bytes))
  }

  /// Writes every file; none is written before all are made.
  func write(report: [UInt8]?) throws {
    try AtomicFile.write(file, to: options.target)
    if let swift, let path = options.swift {
      if let resource = swift.resource {
        try AtomicFile.write(resource, to: CompileOptions.resourcePath(beside: path))
      }
      try AtomicFile.write(swift.swift, to: path)
    }
    if let report, let path = options.report { try AtomicFile.write(report, to: path) }
  }

  /// The model's and the float graph's scores on every calibration sample, for each output.
  private static func answers(
    _ program: Program, _ graph: Graph, _ preprocessing: Preprocessing?,
    _ calibration: CalibrationInput?, isFloat: Bool, workers: Int
  ) throws -> [[Answer]] {
    guard let calibration else { return [] }
    let model = try Runner(fast: program)
    let reference = try Runner(fast: lower(graph, preprocessing: preprocessing))
    guard model.inputs.count == reference.inputs.count else { return [] }
    let all = try Parallel.map(calibration.samples.count, workers: workers) { index in
      let sample = calibration.samples[index]
      let named = zip(reference.inputs, sample).map { (name: $0.name, tensor: $1) }
      let scores = try model.run(try model.tensors(named)).map { $0.reals() }
      let expected = isFloat ? scores : try reference.run(sample).map { $0.reals() }
      let photograph =
        calibration.photographs.indices.contains(index) ? calibration.photographs[index] : nil
      return zip(scores, expected).enumerated().map { output, pair in
        Answer(
          image: photograph?.path ?? "sample \(index)",
          truth: output == 0 ? photograph?.truth : nil, scores: pair.0, reference: pair.1)
      }
    }
    return program.outputs.indices.map { output in all.map { $0[output] } }
  }

  /// The file, in the storage asked for, or the one that fits the budget.
  private static func encode(
    _ program: Program, _ options: CompileOptions
  ) throws -> (Bytes, FlatModel.Storage) {
    // Whoever asks for small files other than by their size wants them packed.
    let first: FlatModel.Storage =
      options.allowedLoss != nil || options.exploresSizes ? .packed : .mapped
    let choices = options.storage.map { [$0] } ?? [first, .packed]
    var smallest: Int?
    for storage in choices {
      let bytes = try FlatModel.encode(program, storage: storage)
      guard let budget = options.budget, bytes.count > budget else {
        _ = try FlatModel.decode(bytes)
        return (bytes, storage)
      }
      smallest = min(bytes.count, smallest ?? .max)
    }
    throw BudgetError.tooLarge(smallest: smallest ?? 0, budget: options.budget ?? 0)
  }

  /// The program, of any size, or the best one whose packed file fits the budget.
  private static func quantize(
    _ quantizer: Quantizer, _ graph: Graph, _ calibration: CalibrationInput?,
    _ options: CompileOptions
  ) throws -> QuantizedModel {
    let executor = EngineExecutor(workers: options.workers)
    let isLimited = options.budget != nil || options.swiftBudget != nil
    guard !quantizer.precision.hasFloatActivations,
      isLimited || options.allowedLoss != nil || options.exploresSizes
    else {
      return try quantizer.compile(graph, calibration: calibration?.set, executor: executor)
    }
    // Of two budgets the one that is exceeded most decides.
    let bytes = options.budget ?? options.swiftBudget ?? 0
    let storage = options.storage ?? .packed
    let goal: SizeBudget.Goal =
      isLimited ? .bytes(bytes) : options.allowedLoss.map { .loss($0) } ?? .knee
    var budget = SizeBudget(goal, force: options.forcesBudget) { program in
      guard isLimited else { return try FlatModel.encode(program, storage: storage).count }
      var excess: [Int] = []
      if let limit = options.budget {
        excess.append(try FlatModel.encode(program, storage: storage).count - limit)
      }
      if let limit = options.swiftBudget {
        excess.append(try SourceEmission(options, storage: storage).size(of: program) - limit)
      }
      return bytes + (excess.max() ?? 0)
    }
    budget.explores = options.exploresSizes
    if storage == .packed { budget.rates = { CodeRates(packing: $0, columns: $1) } }
    return try quantizer.compile(
      graph, calibration: calibration?.set, executor: executor, within: budget)
  }
}
