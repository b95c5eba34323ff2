import Evaluation
import TensorFlowImport
import Tensors

/// `netsuke evaluate`: how often a model is right, and how often it says what the float graph says.
enum Evaluate: Verb {
  static let name = "evaluate"
  static let summary = "measure accuracy on photographs, and agreement with the float graph"
  static let usage = "MODEL --images DIR"
  static let flags: [Flag] =
    .photographs + [
      .option("--images", "DIR", "photographs, a folder a class"),
      .option("--list", "FILE.tsv", "photographs as a table with columns file, class_index"),
      .option("--head", "NAME", "which classifier of several on one backbone"),
      .option("--against", "GRAPH.pb", "the float graph to agree with"),
      .option("--threads", "N", "photographs to work on at once (default 2)"),
      .option("--testing_percentage", "10", "only what retrain.py held back for testing"),
      .option("--validation_percentage", "10", "retrain.py's share for validation"),
      EngineChoice.flag,
    ]
  static let examples = [
    Example(
      command: "netsuke evaluate Golden/road/graph.pb --images Golden/road/scenes/test "
        + "--labels Golden/road/labels.txt",
      purpose: "how often the graph itself is right"),
    Example(
      command: "netsuke evaluate road.nsk --images Golden/road/scenes/test "
        + "--against Golden/road/graph.pb",
      purpose: "the compiled model beside its graph"),
  ]

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let path = try arguments.files("a model file")[0]
    let engine: EngineChoice = try arguments.choice("--engine") ?? .fast
    let workers = try arguments.integer("--threads", in: 1...256) ?? 2
    let options = try arguments.importOptions()
    let model = try LoadedModel.load(path, options)
    let head = arguments.value("--head")
    let classes = model.classes(of: head)
    let runner = try model.runner(
      engine, labels: try arguments.labels(classes: classes), head: head)
    let reference = try arguments.value("--against").map {
      try LoadedModel.graph(LoadedModel.loadGraph($0, options), fileSize: 0).runner(engine)
    }
    let photographs = try photographs(arguments, labels: runner.labels, classes: classes)

    let clock = ContinuousClock()
    let start = clock.now
    let count = photographs.count
    let answers = try Classification(model: runner, reference: reference, workers: workers)
      .answers(
        photographs, load: { try Photographs.load($0) },
        progress: { console.progress("evaluating", $0, of: count) })
    let seconds = (clock.now - start).seconds
    if let answer = answers.first(where: { $0.reference.map { $0.count != classes } ?? false }) {
      throw InputError.shape(
        name: "--against", found: "\(answer.reference?.count ?? 0) classes",
        expected: "\(classes)")
    }
    let report = AccuracyReport(answers, classes: classes)
    console.emit(report.json(labels: runner.labels, seconds: seconds))
    if !console.json { show(report, runner.labels, seconds, console) }
    return .done
  }

  private static func photographs(
    _ arguments: Arguments, labels: [String], classes: Int
  ) throws -> [Classification.Photograph] {
    let all: [Classification.Photograph]
    switch (arguments.value("--images"), arguments.value("--list")) {
    case (.some, .some): throw UsageError.conflict("--images", "--list")
    case (nil, nil): throw UsageError.missingFlag("--images", verb: name)
    case (let folder?, nil):
      all = try ListedPhotographs.folders(folder, labels: labels, classes: classes)
    case (nil, let table?): all = try ListedPhotographs.table(table)
    }
    guard let testing = try arguments.float("--testing_percentage") else { return all }
    let validation = try arguments.float("--validation_percentage") ?? 10
    let split = RetrainSplit(
      validationPercentage: Double(validation), testingPercentage: Double(testing))
    let held = all.filter { split.part(of: $0.path) == .testing }
    guard !held.isEmpty else {
      throw FileError.noPhotographs("the testing part of \(arguments.value("--images") ?? "")")
    }
    return held
  }

  private static func show(
    _ report: AccuracyReport, _ labels: [String], _ seconds: Double, _ console: Console
  ) {
    func label(_ index: Int) -> String {
      labels.indices.contains(index) ? labels[index] : "\(index)"
    }
    var figures = Table([.left, .right, .right])
    let hasReference = report.agreement != nil
    figures.add("", hasReference ? "float graph" : "", "model")
    for (name, before, after) in [
      ("best answer right", report.referenceTop1, report.top1),
      (
        "right among best five", report.referenceTop5,
        report.confusion.count > 5 ? report.top5 : nil
      ),
      ("same as float graph", nil, report.agreement),
    ] {
      guard let after else { continue }
      figures.add(name, before.map { Numbers.percent($0) } ?? "", Numbers.percent(after))
    }
    if let divergence = report.meanDivergence {
      figures.add("mean divergence", "", Numbers.fixed(divergence, 4))
    }
    console.answer(
      "\(report.images) photographs in \(Numbers.seconds(seconds))"
        + (report.images > 0
          ? ", \(Numbers.fixed(seconds / Double(report.images) * 1000, 1)) ms each" : ""))
    for line in figures.lines { console.answer(line) }
    if report.top1 != nil, report.classes.count <= 40 {
      var table = Table([.left, .right, .right, .right])
      table.add("class", "photographs", "precision", "recall")
      for entry in report.classes {
        table.add(
          label(entry.index), "\(entry.count)", entry.precision.map { Numbers.percent($0) } ?? "",
          entry.recall.map { Numbers.percent($0) } ?? "")
      }
      for line in [""] + table.lines { console.say(line) }
    }
    if report.top1 != nil, (2...12).contains(report.classes.count) {
      var table = Table([.left] + report.classes.map { _ in .right })
      table.add(["is \\ answered"] + report.classes.map { label($0.index) })
      for truth in report.classes {
        table.add(
          [label(truth.index)]
            + report.classes.map { "\(report.confusion[truth.index][$0.index])" })
      }
      for line in [""] + table.lines { console.say(line) }
    }
    if !report.mistakes.isEmpty {
      console.say("\nworst mistakes")
      for mistake in report.mistakes.prefix(5) {
        console.say(
          "  \(mistake.image): \(label(mistake.truth)) taken for \(label(mistake.answer)) "
            + "(\(Numbers.fixed(Double(mistake.score), 3)))")
      }
    }
    if !report.changes.isEmpty {
      console.say("\nanswers that changed: \(report.changes.count)")
      for change in report.changes.prefix(5) {
        console.say("  \(change.image): \(label(change.before)) became \(label(change.after))")
      }
    }
  }
}

extension LoadedModel {
  /// How many elements an output has along its last axis: the first, where none is named.
  func classes(of head: String?) -> Int {
    switch self {
    case .graph(let model, _):
      let output = model.outputs.first { head == nil || $0.name == head }
      return output?.type.shape.dimensions.last ?? 1
    case .program(let program, _):
      let output = program.outputs.first { head == nil || $0.name == head }
      return output.map { program[$0.value].shape.dimensions.last ?? 1 } ?? 1
    }
  }
}

extension AccuracyReport {
  func json(labels: [String], seconds: Double) -> JSON {
    func label(_ index: Int) -> JSON {
      labels.indices.contains(index) ? .string(labels[index]) : .integer(index)
    }
    return .object([
      ("images", .integer(images)), ("top1", .optional(top1, JSON.number)),
      ("top5", .optional(top5, JSON.number)), ("agreement", .optional(agreement, JSON.number)),
      ("mean_kl", .optional(meanDivergence, JSON.number)),
      ("float_top1", .optional(referenceTop1, JSON.number)),
      ("float_top5", .optional(referenceTop5, JSON.number)),
      ("confusion", .array(confusion.map { .array($0.map(JSON.integer)) })),
      (
        "classes",
        .array(
          classes.map {
            .object([
              ("index", .integer($0.index)), ("label", label($0.index)),
              ("images", .integer($0.count)), ("precision", .optional($0.precision, JSON.number)),
              ("recall", .optional($0.recall, JSON.number)),
            ])
          })
      ),
      (
        "mistakes",
        .array(
          mistakes.prefix(20).map {
            .object([
              ("image", .string($0.image)), ("class", label($0.truth)),
              ("answer", label($0.answer)), ("score", .float($0.score)),
            ])
          })
      ),
      (
        "changed",
        .array(
          changes.map {
            .object([
              ("image", .string($0.image)), ("float", label($0.before)),
              ("model", label($0.after)),
            ])
          })
      ), ("seconds", .number(seconds)),
    ])
  }
}
