import Evaluation
import Retraining

/// What `netsuke retrain` did, for people and for `--json`.
struct RetrainSummary {
  let session: RetrainSession
  let options: RetrainOptions
  let review: DataReview?
  let seconds: Double
  /// Bytes of the compiled model.
  let compiled: Int?
  let warnings: [String]
  let training: AccuracyReport
  let validation: AccuracyReport
  let test: AccuracyReport

  init(
    _ session: RetrainSession, _ options: RetrainOptions, review: DataReview?, seconds: Double,
    compiled: Int?, warnings: [String]
  ) {
    (self.session, self.options, self.review) = (session, options, review)
    (self.seconds, self.compiled, self.warnings) = (seconds, compiled, warnings)
    let classes = session.folders.labels.count
    training = AccuracyReport(session.answers(.training), classes: classes)
    validation = AccuracyReport(session.answers(.validation), classes: classes)
    test = AccuracyReport(session.answers(.testing, limit: options.testBatch), classes: classes)
  }

  var json: JSON {
    let labels = session.folders.labels
    func part(_ report: AccuracyReport) -> JSON {
      .object([
        ("images", .integer(report.images)), ("top1", .optional(report.top1, JSON.number)),
      ])
    }
    return .object([
      ("labels", .strings(labels)), ("bottleneck", .string(session.bottleneck.name)),
      ("features", .integer(session.bottleneck.width)),
      ("solver", .string(options.solver.rawValue)),
      ("penalty", .optional(session.head?.penalty, JSON.number)),
      ("temperature", .optional(session.head?.temperature, JSON.number)),
      ("training", part(training)), ("validation", part(validation)), ("test", part(test)),
      ("confusion", .array(test.confusion.map { .array($0.map(JSON.integer)) })),
      (
        "misclassified",
        .array(
          test.mistakes.map {
            .object([
              ("image", .string($0.image)), ("label", .string(labels[$0.truth])),
              ("answer", .string(labels[$0.answer])), ("score", .float($0.score)),
            ])
          })
      ),
      (
        "unreadable",
        .array(
          session.unreadable.map {
            .object([("image", .string($0.path)), ("reason", .string($0.reason))])
          })
      ),
      (
        "suspects",
        .optional(review) { review in
          .array(
            review.suspects.map {
              .object([
                ("image", .string($0.path)), ("label", .string(labels[$0.label])),
                ("suggestion", .string(labels[$0.suggestion])),
                ("suspicion", .number($0.suspicion)),
              ])
            })
        }
      ),
      ("near_duplicates", .optional(review) { .integer($0.pairs.count) }),
      ("graph_bytes", .integer(session.graph.count)),
      ("bytes", .optional(compiled, JSON.integer)), ("seconds", .number(seconds)),
      ("warnings", .strings(warnings)),
    ])
  }

  func lines(_ style: Style) -> [String] {
    let labels = session.folders.labels
    var lines = [
      "\(session.photographs.count) photographs of \(labels.count) classes, "
        + "\(session.bottleneck.width) features at '\(session.bottleneck.name)', "
        + Numbers.seconds(seconds)
    ]
    if !session.unreadable.isEmpty {
      lines.append("\(session.unreadable.count) photographs could not be read and were skipped:")
      lines += session.unreadable.map { "  \($0.path): \($0.reason)" }
    }
    if let head = session.head {
      lines.append(
        "softmax regression, penalty \(Numbers.small(head.penalty)), temperature "
          + Numbers.fixed(head.temperature, 2))
      if validation.images > 0 {
        lines.append(
          "learnt from training and validation photographs; the figure for validation is of a head "
            + "without them")
      }
    }
    var figures = Table([.left, .right, .right])
    figures.add("", "photographs", "right")
    for (name, report) in [("training", training), ("validation", validation), ("test", test)] {
      figures.add(
        name, "\(report.images)", report.top1.map { style.bold(Numbers.percent($0)) } ?? "none")
    }
    lines += figures.lines
    if test.images > 0, labels.count <= 12 {
      var table = Table([.left] + labels.map { _ in .right })
      table.add(["test: is \\ answered"] + labels)
      for (truth, row) in test.confusion.enumerated() {
        table.add([labels[truth]] + row.map { "\($0)" })
      }
      lines += [""] + table.lines
    }
    lines.append("")
    lines.append(
      "\(options.graph) written, \(Numbers.bytes(session.graph.count)); labels in \(options.labels)"
    )
    if let compiled, let path = options.compiled {
      lines.append("\(path) written, \(Numbers.bytes(compiled))")
    }
    if let review, let path = options.review {
      lines.append(
        "\(path) written: \(review.suspects.count { $0.suggestion != $0.label }) photographs look "
          + "misplaced, \(review.pairs.count) pairs of near-duplicates")
    }
    lines += warnings.map { style.yellow("warning") + ": \($0)" }
    return lines
  }

  /// Under `--print_misclassified_test_images`, in retrain.py's form.
  var mistakeLines: [String] {
    guard options.printsMistakes else { return [] }
    return ["=== MISCLASSIFIED TEST IMAGES ==="]
      + test.mistakes.map { "\($0.image)  \(session.folders.labels[$0.answer])" }
  }
}
