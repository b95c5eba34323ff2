import FlatFormat
import Quantization
import SwiftEmitter
import TensorFlowImport

/// What `netsuke compile` is asked to do.
struct CompileOptions {
  var source: String
  var target: String
  var swift: String?
  var typeName: String?
  var imports: ImportOptions
  var precision: Precision?
  var calibrate: String?
  var calibrationLimit: Int
  var budget: Int?
  var swiftBudget: Int?
  /// The share of answers that may change.
  var allowedLoss: Double?
  /// Makes models of several sizes for comparison.
  var exploresSizes: Bool
  var forcesBudget: Bool
  /// Labelled photographs, a folder a class, to solve the last layer with again.
  var refitHead: String?
  var swiftWeights: EmitOptions.Weights
  var labels: String?
  var heads: [HeadOptions]
  var storage: FlatModel.Storage?
  var report: String?
  var measuresLatency: Bool
  var rejectPrecision: Double?
  var verifiesPasses: Bool
  var workers: Int

  static let flags: [Flag] =
    .photographs + HeadOptions.flags + [
      .option("-o", "MODEL.nsk", "the compiled model"),
      .option("--swift", "MODEL.swift", "the model as Swift source too"),
      .option("--type-name", "RoadClassifier", "the Swift type's name"),
      .option(
        "--precision", "float32|float16|int8-weights|int8|mixed",
        "default: int8 with --calibrate, else float32"),
      .option("--calibrate", "DIR|X.npz", "photographs, or arrays, to calibrate with"),
      .option("--calibration-limit", "N", "use at most so many of them (default 200)"),
      .option("--max-size", "1MB", "the most bytes the model may have"),
      .option("--max-swift-size", "300KB", "the most bytes the Swift source may have"),
      .option("--max-loss", "0.5%", "the smallest model that changes at most so many answers"),
      .toggle("--frontier", "models of several sizes compared; without a size, the knee is kept"),
      .toggle("--force", "go below the size where a model is as good as lost"),
      .option("--refit-head", "DIR", "photographs, a folder a class, to solve the last layer with"),
      .option("--swift-weights", "packed|in-place|resource", "where the source keeps its weights"),
      .option("--storage", "mapped|packed", "weights ready to map (default), or smallest"),
      .option("--reject-precision", "0.95", "calibrate a threshold for 'none of these'"),
      .option("--report", "FILE.html", "a page to hand to a colleague"),
      .toggle("--measure", "put this machine's latency by layer into the report"),
      .toggle("--explain", "what every pass did, and why it declined"),
      .toggle("--verify-passes", "run the graph on noise before and after every pass"),
      .option("--threads", "N", "calibrate with so many threads (default 2)"),
    ]

  init(_ arguments: Arguments) throws(UsageError) {
    source = try arguments.files("a TensorFlow graph")[0]
    target = try arguments.required("-o")
    swift = arguments.value("--swift")
    typeName = arguments.value("--type-name")
    imports = try arguments.importOptions()
    precision = try arguments.choice("--precision")
    calibrate = arguments.value("--calibrate")
    calibrationLimit = try arguments.integer("--calibration-limit", in: 1...100_000) ?? 200
    budget = try arguments.byteCount("--max-size")
    swiftBudget = try arguments.byteCount("--max-swift-size")
    allowedLoss = try arguments.share("--max-loss")
    exploresSizes = arguments.has("--frontier")
    forcesBudget = arguments.has("--force")
    refitHead = arguments.value("--refit-head")
    swiftWeights = try (arguments.choice("--swift-weights") ?? SwiftWeights.packed).weights
    labels = arguments.value("--labels")
    heads = try HeadOptions.all(arguments)
    storage = try arguments.choice("--storage")
    report = arguments.value("--report")
    measuresLatency = arguments.has("--measure")
    verifiesPasses = arguments.has("--verify-passes")
    workers = try arguments.integer("--threads", in: 1...256) ?? 2
    rejectPrecision = try arguments.float("--reject-precision").map(Double.init)
    if let rejectPrecision, !(0...1).contains(rejectPrecision) {
      throw .badValue(
        flag: "--reject-precision", found: "\(rejectPrecision)", expected: "a fraction from 0 to 1")
    }
    if rejectPrecision != nil, calibrate == nil {
      throw .missingFlag("--calibrate", verb: arguments.verb)
    }
    if swiftBudget != nil, swift == nil { throw .missingFlag("--swift", verb: arguments.verb) }
    for flag in ["--max-size", "--max-swift-size"] where allowedLoss != nil && arguments.has(flag) {
      throw .conflict(flag, "--max-loss")
    }
    if refitHead != nil, calibrate == nil {
      throw .missingFlag("--calibrate", verb: arguments.verb)
    }
    if exploresSizes || allowedLoss != nil,
      precision?.hasFloatActivations == true || (precision == nil && calibrate == nil)
    {
      throw .missingFlag("--calibrate", verb: arguments.verb)
    }
    if typeName != nil, swift == nil { throw .missingFlag("--swift", verb: arguments.verb) }
  }

  /// The weights file of a source that keeps them outside: the same name, ending in `.bin`.
  static func resourcePath(beside source: String) -> String {
    (source.hasSuffix(".swift") ? String(source.dropLast(6)) : source) + ".bin"
  }

  /// `--swift-weights`.
  private enum SwiftWeights: String, CaseIterable {
    case packed
    case inPlace = "in-place"
    case resource

    var weights: EmitOptions.Weights {
      switch self {
      case .packed: .packed7
      case .inPlace: .inPlace
      case .resource: .resource
      }
    }
  }
}
