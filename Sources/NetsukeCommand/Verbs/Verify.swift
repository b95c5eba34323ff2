import Evaluation
import Program
import TensorFlowImport
import Tensors

/// `netsuke verify`: where and by how much what ships differs from the float graph.
enum Verify: Verb {
  static let name = "verify"
  static let summary = "compare a compiled model with its graph, layer by layer"
  static let usage = "GRAPH.pb MODEL.nsk"
  static let flags: [Flag] =
    .photographs + [
      .option("--golden", "FILE.npz", "compare one model with recorded arrays x and y instead"),
      .option("--images", "DIR", "photographs to compare on"),
      .option("--data", "X.npy", "an input to compare on: .npy, or .npz keyed by input name"),
      .option("--count", "N", "how many photographs or noise inputs (default 4)"),
      .option("--seed", "N", "seed of the noise (default 1)"),
      .option("--tolerance", "1e-4", "float layers: largest difference, of the largest value"),
      .option("--min-sqnr", "5", "quantized layers: least signal to noise, in decibels"),
      EngineChoice.flag,
    ]
  static let examples = [
    Example(
      command: "netsuke verify Golden/road/graph.pb road.nsk --images Golden/road/scenes/test",
      purpose: "the compiled model against its graph, on four scenes"),
    Example(
      command: "netsuke verify Golden/road/graph.pb --golden scene.npz",
      purpose: "the graph against TensorFlow's own answer"),
  ]

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    if let golden = arguments.value("--golden") {
      return try againstGolden(golden, arguments, console)
    }
    let files = try arguments.files("the float graph", "the compiled model (or --golden)")
    let options = try arguments.importOptions()
    let model = try LoadedModel.loadGraph(files[0], options)
    let program: Program =
      switch try LoadedModel.load(files[1], options) {
      case .graph(let second, _): try second.floatProgram()
      case .program(let program, _): program
      }
    let graphRunner = Runner(graph: model.graph, preprocessing: model.preprocessing)
    let samples = try samples(for: graphRunner, arguments)
    let tolerance = LayerVerification.Tolerance(
      relative: Double(try arguments.float("--tolerance") ?? 1e-4),
      decibels: Double(try arguments.float("--min-sqnr") ?? 5))
    let comparison = ModelComparison(
      graph: model.graph, program: program, tolerance: tolerance)
    let report = try comparison.report(on: samples, inputs: graphRunner.inputs) {
      console.progress("comparing", $0, of: samples.count)
    }
    console.endProgress()
    console.emit(report.json)
    if !console.json { show(report, tolerance, inputs: samples.count, console) }
    return report.isOK ? .done : .failed
  }

  /// The inputs to compare on: photographs, arrays, or seeded noise.
  private static func samples(
    for runner: Runner, _ arguments: Arguments
  ) throws -> [[Tensor]] {
    let count = try arguments.integer("--count", in: 1...100_000) ?? 4
    if let folder = arguments.value("--images") {
      guard !arguments.has("--data") else { throw UsageError.conflict("--images", "--data") }
      let photographs = try Files.photographs(in: folder)
      // Spread over the folder, so that every class takes part.
      let step = max(1, photographs.count / count)
      return try stride(from: 0, to: photographs.count, by: step).prefix(count).map { index in
        guard let input = runner.inputs.first, runner.inputs.count == 1 else {
          throw InputError.count(found: 1, expected: runner.inputs.count)
        }
        return [try input.tensor(try Photographs.load(photographs[index]))]
      }
    }
    if let path = arguments.value("--data") {
      return [try runner.tensors(try Files.readArrays(path).map { ($0.name, $0.tensor) })]
    }
    let seed = try arguments.integer("--seed", in: 0...Int.max) ?? 1
    var noise = Noise(seed: UInt64(seed))
    return (0..<count).map { _ in runner.inputs.map { noise.tensor(for: $0) } }
  }

  private static func againstGolden(
    _ golden: String, _ arguments: Arguments, _ console: Console
  ) throws -> ExitCode {
    let path = try arguments.files("a model file")[0]
    let engine: EngineChoice = try arguments.choice("--engine") ?? .fast
    let arrays = try Files.readArrays(golden)
    guard let x = arrays.first(where: { $0.name == "x" }),
      let y = arrays.first(where: { $0.name == "y" })
    else {
      throw FileError.wrongKind(
        golden, found: "without arrays 'x' and 'y'", expected: "numpy.savez(path, x=..., y=...)")
    }
    let model = try LoadedModel.load(path, try arguments.importOptions(), feeding: x.tensor)
    let runner = try model.runner(engine)
    let (difference, agreement) = try GoldenVerification.compare(runner, x: x.tensor, y: y.tensor)
    let isQuantized: Bool =
      if case .program(let program, _) = model {
        program.instructions.contains { program[$0.output].quantization != nil }
      } else {
        false
      }
    let ok =
      isQuantized
      ? difference.decibels >= Double(try arguments.float("--min-sqnr") ?? 5)
      : difference.relative <= Double(try arguments.float("--tolerance") ?? 1e-4)
    console.emit(
      .object([
        ("ok", .bool(ok)), ("max_abs", .number(difference.largest)),
        ("max_rel", .number(difference.relative)), ("sqnr_db", .number(difference.decibels)),
        ("cosine", .number(difference.cosine)), ("argmax_agree", .number(agreement)),
        ("first_divergent", ok ? .null : .string(runner.outputs.first ?? "")),
        ("layers", .array([])),
      ]))
    console.answer(
      "\(verdict(ok, console.style)): largest difference \(Numbers.small(difference.largest)), "
        + "\(Numbers.small(difference.relative)) of the largest value; "
        + "best class the same in \(Numbers.percent(agreement))")
    return ok ? .done : .failed
  }

  private static func verdict(_ ok: Bool, _ style: Style) -> String {
    ok ? style.green("ok") : style.red("diverges")
  }

  private static func show(
    _ report: VerificationReport, _ tolerance: LayerVerification.Tolerance, inputs: Int,
    _ console: Console
  ) {
    let output = report.output
    console.answer(
      "\(verdict(report.isOK, console.style)): \(report.layers.count) layers on \(inputs) inputs; "
        + "output differs by \(Numbers.small(output.largest)) at most, "
        + "\(Numbers.fixed(output.decibels, 1)) dB"
        + (report.argmaxAgreement.map { ", best class the same in \(Numbers.percent($0))" } ?? ""))
    if let first = report.firstDivergent {
      console.answer("first divergent layer: \(console.style.bold(first.name))")
      if let cause = first.cause {
        console.answer("  \(cause)")
        console.answer("  help: \(cause.advice)")
      }
    }
    var table = Table([.left, .left, .right, .right, .right, .left])
    table.add("worst layers", "type", "SQNR dB", "max diff", "cosine", "cause")
    for layer in report.worst(5) {
      table.add(
        layer.name, "\(layer.element)", Numbers.fixed(layer.difference.decibels, 1),
        Numbers.small(layer.difference.largest), Numbers.fixed(layer.difference.cosine, 5),
        layer.cause.map(\.description) ?? "")
    }
    for line in table.lines { console.say(line) }
  }
}

extension VerificationReport {
  fileprivate var json: JSON {
    .object([
      ("ok", .bool(isOK)), ("max_abs", .number(output.largest)),
      ("max_rel", .number(output.relative)), ("sqnr_db", .number(output.decibels)),
      ("cosine", .number(output.cosine)),
      ("argmax_agree", .optional(argmaxAgreement, JSON.number)),
      ("first_divergent", .optional(firstDivergent) { .string($0.name) }),
      ("worst", .strings(worst(5).map(\.name))),
      ("layers", .array(layers.map(\.json))),
    ])
  }
}

extension LayerDifference {
  fileprivate var json: JSON {
    .object([
      ("name", .string(name)), ("op", .string(operation)), ("type", .string("\(element)")),
      ("sqnr_db", .number(difference.decibels)), ("max_abs", .number(difference.largest)),
      ("max_rel", .number(difference.relative)), ("cosine", .number(difference.cosine)),
      ("clipped", .number(clipped)), ("divergent", .bool(isDivergent)),
      ("cause", .optional(cause) { .string($0.description) }),
    ])
  }
}
