import Evaluation
import Program
import TensorFlowImport
import Tensors

/// `netsuke label`: what photographs show; understands the flags of TensorFlow's label_image.py.
enum Label: Verb {
  static let name = "label"
  static let summary = "classify photographs; a drop-in for label_image.py"
  static let usage = "MODEL IMAGE..."
  static let flags: [Flag] =
    .photographs + [
      .option("--head", "NAME", "which classifier of several on one backbone"),
      .option("--top", "N", "how many labels to print (default 5)"),
      .toggle("--reject", "print 'none of these' below the model's own threshold"),
      EngineChoice.flag, .option("--threads", "N", "photographs to work on at once (default 1)"),
      .option("--graph", "FILE", "as label_image.py: the model"),
      .list("--image", "FILE", "as label_image.py: a photograph"),
      .option("--input_layer", "NAME", "as label_image.py: same as --input"),
      .option("--output_layer", "NAME", "as label_image.py: same as --output"),
      .option("--input_mean", "0", "as label_image.py: same as --mean"),
      .option("--input_std", "255", "as label_image.py: same as --std"),
      .option("--input_width", "299", "as label_image.py: width of the input"),
      .option("--input_height", "299", "as label_image.py: height of the input"),
    ]
  static let examples = [
    Example(
      command: "netsuke label Golden/road/graph.pb Golden/road/scenes/test/road/00.jpg "
        + "--labels Golden/road/labels.txt",
      purpose: "the graph itself"),
    Example(
      command: "netsuke label --graph=Golden/road/graph.pb --labels=Golden/road/labels.txt "
        + "--image=Golden/road/scenes/test/road/00.jpg --input_layer=input "
        + "--output_layer=final_result --input_mean=127.5 --input_std=127.5 "
        + "--input_width=128 --input_height=128",
      purpose: "as label_image.py is called"),
  ]

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    var images = arguments.positional
    if !arguments.has("--graph"), images.isEmpty {
      throw UsageError.missingArgument("a model file", verb: name)
    }
    let path = arguments.value("--graph") ?? images.removeFirst()
    images += arguments.values("--image")
    guard !images.isEmpty else { throw UsageError.missingArgument("a photograph", verb: name) }
    let engine: EngineChoice = try arguments.choice("--engine") ?? .fast
    let top = try arguments.integer("--top", in: 1...1_000_000) ?? 5
    let workers = try arguments.integer("--threads", in: 1...256) ?? 1

    let options = try importOptions(arguments)
    let model = try LoadedModel.load(path, options)
    let head = arguments.value("--head")
    let runner = try model.runner(
      engine, labels: try arguments.labels(classes: nil), head: head)
    let threshold: Float? =
      if case .program(let program, _) = model, arguments.has("--reject"),
        head ?? program.outputs.first?.name == program.outputs.first?.name
      {
        program.rejectThreshold
      } else {
        nil
      }
    if arguments.has("--reject"), threshold == nil, !console.quiet {
      Console.complain("note: the model has no threshold; compile with --reject-precision")
    }

    let count = images.count
    let answers = try Classification(model: runner, workers: workers).answers(
      images.map { .init(path: $0) }, load: { try Photographs.load($0) },
      progress: { if count > 1 { console.progress("labelling", $0, of: count) } })
    if let scores = answers.first?.scores, !runner.labels.isEmpty,
      scores.count != runner.labels.count
    {
      throw InputError.labelCount(found: runner.labels.count, expected: scores.count)
    }
    emit(answers, runner.labels, top: top, threshold: threshold, console)
    return .done
  }

  /// The flags of the import, and label_image.py's names for them.
  private static func importOptions(_ arguments: Arguments) throws -> ImportOptions {
    var options = try arguments.importOptions()
    /// TensorFlow's scripts import the graph under a prefix, which is no part of the node's name.
    func node(_ flag: String) -> [String] {
      arguments.value(flag).map { [$0.hasPrefix("import/") ? String($0.dropFirst(7)) : $0] } ?? []
    }
    options.inputs += node("--input_layer")
    options.outputs += node("--output_layer")
    options.mean = try arguments.floats("--input_mean") ?? options.mean
    options.standardDeviation = try arguments.floats("--input_std") ?? options.standardDeviation
    // As in label_image.py, one of the two given means its default for the other.
    if options.mean != nil, options.standardDeviation == nil { options.standardDeviation = [255] }
    if options.standardDeviation != nil, options.mean == nil { options.mean = [0] }
    let width = try arguments.integer("--input_width", in: 1...16384)
    let height = try arguments.integer("--input_height", in: 1...16384)
    if let side = width ?? height, options.inputShape == nil {
      options.inputShape = [1, height ?? side, width ?? side, 3]
    }
    return options
  }

  private static func emit(
    _ answers: [Answer], _ labels: [String], top: Int, threshold: Float?, _ console: Console
  ) {
    func label(_ index: Int) -> String {
      labels.indices.contains(index) ? labels[index] : "\(index)"
    }
    func isRejected(_ answer: Answer) -> Bool {
      threshold.map { answer.scores.isEmpty || answer.scores[answer.best] < $0 } ?? false
    }
    console.emit(
      .array(
        answers.map { answer in
          .object(
            [
              ("image", .string(answer.image)),
              (
                "labels",
                .array(
                  Ranking.top(top, of: answer.scores).map {
                    .object([
                      ("label", .string(label($0))), ("index", .integer($0)),
                      ("score", .float(answer.scores[$0])),
                    ])
                  })
              ),
            ] + (threshold == nil ? [] : [("rejected", .bool(isRejected(answer)))]))
        }))
    for (index, answer) in answers.enumerated() {
      if answers.count > 1 {
        if index > 0 { console.answer("") }
        console.answer(console.style.dim(answer.image))
      }
      if isRejected(answer) {
        console.answer("none of these (score=\(score(answer.scores[answer.best])))")
        continue
      }
      for class_ in Ranking.top(top, of: answer.scores) {
        console.answer("\(label(class_)) (score=\(score(answer.scores[class_])))")
      }
    }
  }

  /// Five decimals, as label_image.py prints them.
  private static func score(_ value: Float) -> String { Numbers.fixed(Double(value), 5) }
}
