import Evaluation
import Retraining
import TensorFlowImport

/// What `netsuke retrain` is asked to do: retrain.py's flags, and ours.
struct RetrainOptions {
  enum Solver: String, CaseIterable {
    case convex, sgd
  }

  var backbone: String
  var folder: String
  var graph: String
  var labels: String
  var finalName: String
  var bottleneck: Bottleneck.Choice
  var cache: String
  var solver: Solver
  var descent: GradientDescent
  var evaluationInterval: Int
  var validationBatch: Int
  var testBatch: Int
  var split: RetrainSplit
  var distortion: Distortion
  var views: Int
  var seed: UInt64
  var printsMistakes: Bool
  var review: String?
  var compiled: String?
  var architecture: String?
  var imports: ImportOptions
  var workers: Int

  private static let own: [Flag] = [
    .option("--image_dir", "DIR", "photographs, a folder a class"),
    .option("--output_graph", "FILE.pb", "the trained graph (default output_graph.pb)"),
    .option("--output_labels", "FILE.txt", "its labels (default output_labels.txt)"),
    .option("--bottleneck", "pooled|logits|NODE", "what the head reads (default pooled)"),
    .option("--bottleneck_dir", "DIR", "features, kept for the next run (default /tmp/bottleneck)"),
    .option("--final_tensor_name", "NAME", "the softmax's name (default final_result)"),
    .option("--solver", "convex|sgd", "to convergence (default), or retrain.py's steps"),
    .option("--how_many_training_steps", "4000", "sgd: steps"),
    .option("--learning_rate", "0.01", "sgd: the rate"),
    .option("--train_batch_size", "100", "sgd: photographs a step; -1 for all"),
    .option("--eval_step_interval", "10", "sgd: steps between two lines of accuracy"),
    .option("--validation_batch_size", "100", "sgd: photographs of such a line; -1 for all"),
    .option("--test_batch_size", "-1", "photographs of the final test; -1 for all"),
    .option("--testing_percentage", "10", "held back for the final test"),
    .option("--validation_percentage", "10", "held back to choose by"),
    .toggle("--print_misclassified_test_images", "list the test photographs that it gets wrong"),
    .toggle("--flip_left_right", "distort: mirror half of the training views"),
    .option("--random_crop", "0", "distort: margin to crop from, per cent"),
    .option("--random_scale", "0", "distort: how much larger, per cent"),
    .option("--random_brightness", "0", "distort: how much darker or brighter, per cent"),
    .option("--distortions", "8", "distorted views of each training photograph; sgd draws anew"),
    .option("--architecture", "mobilenet_0.25_128", "checked against the backbone's input"),
    .option("--seed", "1", "of the distortions and of sgd"),
    .option("--review", "FILE.html", "a page of photographs that may be misplaced"),
    .option("--compile", "MODEL.nsk", "compile the graph too, calibrated on what it learnt from"),
  ]

  /// The compile verb's, which `--compile` hands on.
  private static let handedOn = [
    "--swift", "--type-name", "--precision", "--max-size", "--max-swift-size", "--storage",
    "--report", "--reject-precision", "--threads", "--head", "--head-labels",
  ]

  static let flags: [Flag] =
    own + .graph + [.mean, .deviation]
    + CompileOptions.flags.filter { handedOn.contains($0.name) }

  init(_ arguments: Arguments) throws {
    backbone = try arguments.files("a backbone (a frozen graph)")[0]
    folder = try arguments.required("--image_dir")
    graph = arguments.value("--output_graph") ?? "output_graph.pb"
    labels = arguments.value("--output_labels") ?? "output_labels.txt"
    finalName = arguments.value("--final_tensor_name") ?? "final_result"
    bottleneck = Bottleneck.Choice(arguments.value("--bottleneck") ?? "pooled")
    cache = arguments.value("--bottleneck_dir") ?? "/tmp/bottleneck"
    solver = try arguments.choice("--solver") ?? .convex
    seed = UInt64(try arguments.integer("--seed", in: 0...Int.max) ?? 1)
    let rate = try arguments.float("--learning_rate") ?? 0.01
    guard rate > 0 else {
      throw UsageError.badValue(
        flag: "--learning_rate", found: "\(rate)", expected: "a number above 0")
    }
    func size(_ flag: String, _ standard: Int) throws -> Int {
      let size = try arguments.integer(flag, in: -1...1_000_000) ?? standard
      guard size != 0 else {
        throw UsageError.badValue(flag: flag, found: "0", expected: "1 or more, or -1 for all")
      }
      return size
    }
    descent = GradientDescent(
      steps: try arguments.integer("--how_many_training_steps", in: 1...10_000_000) ?? 4000,
      learningRate: Double(rate), batch: try size("--train_batch_size", 100), seed: seed)
    evaluationInterval = try arguments.integer("--eval_step_interval", in: 1...10_000_000) ?? 10
    validationBatch = try size("--validation_batch_size", 100)
    testBatch = try size("--test_batch_size", -1)
    split = RetrainSplit(
      validationPercentage: Double(
        try arguments.integer("--validation_percentage", in: 0...99) ?? 10),
      testingPercentage: Double(try arguments.integer("--testing_percentage", in: 0...99) ?? 10))
    distortion = Distortion(
      flipLeftRight: arguments.has("--flip_left_right"),
      crop: try arguments.integer("--random_crop", in: 0...1000) ?? 0,
      scale: try arguments.integer("--random_scale", in: 0...1000) ?? 0,
      brightness: try arguments.integer("--random_brightness", in: 0...100) ?? 0)
    views = try arguments.integer("--distortions", in: 1...1000) ?? 8
    printsMistakes = arguments.has("--print_misclassified_test_images")
    review = arguments.value("--review")
    compiled = arguments.value("--compile")
    architecture = arguments.value("--architecture")
    imports = try arguments.importOptions()
    workers = try arguments.integer("--threads", in: 1...256) ?? 2
    let needing = Self.handedOn.first { arguments.has($0) && $0 != "--threads" }
    if needing != nil, compiled == nil, arguments.value("--swift") == nil {
      throw UsageError.missingFlag("--compile", verb: arguments.verb)
    }
    if compiled == nil, arguments.has("--swift") {
      throw UsageError.missingFlag("--compile", verb: arguments.verb)
    }
  }

  /// The compile verb's command line for the graph that was written.
  func compileArguments(
    _ arguments: Arguments, calibration: String, target: String
  ) throws(UsageError) -> Arguments {
    var words = [graph, "-o", target, "--labels", labels, "--calibrate", calibration]
    for flag in Self.handedOn {
      for value in arguments.values(flag) { words += [flag, value] }
    }
    for flag in ["--input", "--input-shape", "--set", "--mean", "--std"] {
      for value in arguments.values(flag) { words.append("\(flag)=\(value)") }
    }
    return try Arguments(verb: Compile.name, words, flags: Compile.allFlags)
  }
}
