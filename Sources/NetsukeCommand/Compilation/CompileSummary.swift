import Evaluation
import FlatFormat
import Passes
import Program
import Quantization
import Tensors

/// What `compile` tells: the summary on a terminal, and the JSON object.
struct CompileSummary {
  let compilation: Compilation
  let accuracy: AccuracyReport?
  let weightBits: Double
  let census: Census
  let seconds: Double

  init(_ compilation: Compilation, seconds: Double) throws {
    self.compilation = compilation
    self.seconds = seconds
    let outline = try FlatModel.outline(of: compilation.file)
    let sizes = outline.constants.map(\.size)
    census = Census(compilation.program, constantSizes: sizes)
    weightBits = Census.weightBits(of: compilation.program, constantSizes: sizes)
    accuracy = compilation.answers.first.map {
      AccuracyReport(compilation.answers, classes: $0.scores.count)
    }
  }

  func json(explain: Bool) -> JSON {
    .object([
      ("bytes", .integer(compilation.file.count)),
      ("swift_bytes", .optional(compilation.swift) { .integer($0.swift.count) }),
      ("parameters", .integer(census.parameters)), ("weight_bits", .number(weightBits)),
      ("arena_bytes", .integer(compilation.program.arenaSize)), ("seconds", .number(seconds)),
      ("source_bytes", .integer(compilation.sourceBytes)),
      ("precision", .string(compilation.precision.rawValue)),
      ("storage", .string(compilation.storage.rawValue)),
      ("passes", .array(compilation.passes.map { $0.json(explain: explain) })),
      ("calibration", .optional(compilation.calibration) { .string($0.source) }),
      ("agreement", .optional(accuracy?.agreement, JSON.number)),
      ("mean_kl", .optional(accuracy?.meanDivergence, JSON.number)),
      ("reject_threshold", .optional(compilation.threshold) { .float($0.threshold) }),
      ("heads", .array(zip(compilation.heads.heads, headAgreements).map(Self.json))),
      ("sizes", .array(sizes.json)),
      ("refit", .optional(compilation.refit) { $0.json }),
      ("layers", explain ? .array(compilation.quantized.report.layers.map(\.json)) : .null),
      ("notes", .strings(notes)), ("warnings", .strings(compilation.warnings)),
    ])
  }

  private static func json(_ head: SharedBackbone.Head, _ agreement: Double?) -> JSON {
    .object([
      ("name", .string(head.name)), ("shared_parameters", .integer(head.sharedParameters)),
      ("own_parameters", .integer(head.ownParameters)),
      ("agreement", .optional(agreement, JSON.number)),
    ])
  }

  /// How often each head answers as its float graph does.
  private var headAgreements: [Double?] {
    guard !compilation.headAnswers.isEmpty else { return compilation.heads.heads.map { _ in nil } }
    return compilation.headAnswers.map { answers in
      answers.first.flatMap { AccuracyReport(answers, classes: $0.scores.count).agreement }
    }
  }

  private var sizes: SizeTable { SizeTable(compilation.quantized.report.sizes) }

  private var notes: [String] {
    compilation.model.notes.map(\.description) + compilation.quantized.report.notes
  }

  func lines(_ style: Style) -> [String] {
    let (model, options) = (compilation.model, compilation.options)
    var lines = [style.bold("\(options.source) → \(options.target)"), ""]
    func fact(_ name: String, _ value: String) {
      let space = String(repeating: " ", count: max(1, 16 - name.count))
      lines.append("  " + style.dim(name + space) + value)
    }
    for (name, endpoints) in [("input", model.inputs), ("output", model.outputs)] {
      for endpoint in endpoints {
        fact(name, "\(endpoint.name)  \(endpoint.type)" + (endpoint.isGuessed ? "  (found)" : ""))
      }
    }
    if !compilation.labels.isEmpty {
      let names = compilation.labels.prefix(4).joined(separator: ", ")
      fact(
        "classes",
        "\(compilation.labels.count): \(names)"
          + (compilation.labels.count > 4 ? ", ..." : ""))
    }
    fact(
      "preprocessing",
      (model.preprocessing.map { $0.summary + ", " } ?? "") + "\(model.preprocessingOrigin)")
    let changed = compilation.passes.filter { !$0.replaced.isEmpty }
    fact("passes", changed.map { "\($0.pass) \($0.replaced.count)" }.joined(separator: ", "))
    fact(
      "precision",
      compilation.precision.rawValue
        + (compilation.calibration.map { ", calibrated on \($0.source)" } ?? ""))
    let share = Double(compilation.file.count) / Double(max(compilation.sourceBytes, 1))
    fact(
      "size",
      "\(Numbers.bytes(compilation.sourceBytes)) → "
        + style.bold(Numbers.bytes(compilation.file.count)) + ", \(Numbers.percent(share))")
    fact(
      "weights",
      "\(Numbers.grouped(census.parameters)) at \(Numbers.fixed(weightBits, 2)) bits, "
        + compilation.storage.rawValue)
    fact("working memory", Numbers.bytes(compilation.program.arenaSize))
    if let swift = compilation.swift, let path = options.swift {
      fact("Swift source", "\(path), \(Numbers.bytes(swift.swift.count))")
    }
    if let accuracy, compilation.precision != .float32, let agreement = accuracy.agreement {
      let figure = Numbers.percent(agreement)
      fact(
        "agreement",
        (agreement >= 0.95 ? style.green(figure) : style.yellow(figure))
          + " of the calibration's answers are the float graph's, divergence "
          + Numbers.small(accuracy.meanDivergence ?? 0))
    }
    if let top1 = accuracy?.top1 {
      let before = accuracy?.referenceTop1.map { Numbers.percent($0) + " → " } ?? ""
      fact("accuracy", "\(before)\(Numbers.percent(top1)) on the calibration photographs")
    }
    if let threshold = compilation.threshold {
      fact(
        "none of these",
        "below a score of \(Numbers.fixed(Double(threshold.threshold), 4)): accepts "
          + "\(Numbers.percent(threshold.coverage)), right in \(Numbers.percent(threshold.precision))"
      )
    }
    for (head, agreement) in zip(compilation.heads.heads, headAgreements) {
      fact(
        "head",
        "\(head.name), \(Numbers.grouped(head.ownParameters)) parameters of its own, "
          + "\(Numbers.grouped(head.sharedParameters)) shared"
          + (agreement.map { ", agreement \(Numbers.percent($0))" } ?? ""))
    }
    fact("time", Numbers.seconds(seconds))
    if let refit = compilation.refit { fact("head", refit.words) }
    for note in notes { fact("note", note) }
    if compilation.options.exploresSizes { lines += [""] + sizes.lines.map { "  " + $0 } }
    for warning in compilation.warnings { lines.append("  " + style.yellow("warning: ") + warning) }
    lines.append("")
    if model.preprocessing != nil {
      lines.append("  " + style.dim("next: ") + "netsuke label \(options.target) PHOTO.jpg")
    }
    lines.append(
      "  " + style.dim("next: ") + "netsuke verify \(options.source) \(options.target)")
    return lines
  }

  /// What every pass did, and why it declined.
  func explanation(_ style: Style) -> [String] {
    var lines: [String] = []
    for report in compilation.passes {
      lines.append("\(style.bold(report.pass)): \(report.replaced.count) rewritten")
      for node in report.replaced.prefix(3) { lines.append("  rewrote '\(node)'") }
      if report.replaced.count > 3 { lines.append("  and \(report.replaced.count - 3) more") }
      for group in report.reasons {
        let others = group.count > 1 ? " and \(group.count - 1) more" : ""
        lines.append("  declined '\(group.node)'\(others): \(group.reason)")
      }
    }
    let layers = compilation.quantized.report.layers
    return lines + LayerCostTable(layers).lines
  }
}

extension PassReport {
  /// Why nodes were left alone: each reason once, with its first node, in order.
  var reasons: [(reason: String, node: String, count: Int)] {
    var groups: [(reason: String, node: String, count: Int)] = []
    for refusal in declined {
      if let index = groups.firstIndex(where: { $0.reason == refusal.reason }) {
        groups[index].count += 1
      } else {
        groups.append((refusal.reason, refusal.node, 1))
      }
    }
    return groups
  }

  func json(explain: Bool) -> JSON {
    var members: [(String, JSON)] = [
      ("name", .string(pass)), ("replaced", .integer(replaced.count)),
      ("declined", .integer(declined.count)),
    ]
    if explain {
      members.append(("nodes", .strings(replaced)))
      members.append(
        (
          "reasons",
          .array(
            declined.map {
              .object([("node", .string($0.node)), ("reason", .string($0.reason))])
            })
        ))
    }
    return .object(members)
  }
}
