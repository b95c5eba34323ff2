import Engine
import Evaluation
import FlatFormat
import Program
import Tensors

/// `netsuke bench`: how fast a model is on this machine.
enum Bench: Verb {
  static let name = "bench"
  static let summary = "measure a model's latency on this machine"
  static let usage = "MODEL"
  static let flags: [Flag] =
    .graph + [
      .option("--threads", "N", "threads to compute with (default 1)"),
      .option("--runs", "N", "runs to measure (default 50)"),
      .toggle("--layers", "time every layer too"),
      .toggle("--open", "time the opening of a compiled model, stage by stage"),
    ]
  static let examples = [
    Example(command: "netsuke bench Golden/road/graph.pb --runs 20", purpose: "the graph in float")
  ]

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let path = try arguments.files("a model file")[0]
    let threads = try arguments.integer("--threads", in: 1...Engine.threadLimit) ?? 1
    let runs = try arguments.integer("--runs", in: 1...1_000_000) ?? 50
    let options = try arguments.importOptions()

    if arguments.has("--open") { return try open(path, threads: threads, runs: runs, console) }

    // From the file to the first answer, as an app would meet it.
    let clock = ContinuousClock()
    let start = clock.now
    let program: Program =
      switch try LoadedModel.load(path, options) {
      case .graph(let model, _): try model.floatProgram()
      case .program(let program, _): program
      }
    let engine = try Engine(program, threads: threads)
    let inputs = program.inputs.map { Bench.zeros(program[$0]) }
    _ = try engine.run(inputs)
    let load = (clock.now - start).seconds

    console.progress("measuring", 0, of: runs)
    var times = try engine.measure(runs: runs)
    console.endProgress()
    times.sort()
    let (least, median) = (times[0] * 1000, times[times.count / 2] * 1000)
    let layers = arguments.has("--layers") ? try engine.measureLayers(runs: min(runs, 20)) : []

    console.emit(
      .object(
        [
          ("threads", .integer(threads)), ("runs", .integer(runs)),
          ("min_ms", .number(least)), ("median_ms", .number(median)),
          ("load_ms", .number(load * 1000)), ("arena_bytes", .integer(program.arenaSize)),
          ("kernels", .string(engine.kernelSet.name)),
        ]
          + (layers.isEmpty
            ? []
            : [
              (
                "layers",
                .array(
                  layers.map {
                    .object([
                      ("name", .string($0.name)), ("op", .string($0.operation)),
                      ("ms", .number($0.seconds * 1000)), ("operations", .integer($0.operations)),
                    ])
                  })
              )
            ])))
    guard !console.json else { return .done }
    console.answer(
      "min \(Numbers.fixed(least, 3)) ms, median \(Numbers.fixed(median, 3)) ms over \(runs) runs, "
        + "\(threads) \(threads == 1 ? "thread" : "threads"), \(engine.kernelSet.name)")
    console.say(
      "file to first answer \(Numbers.fixed(load * 1000, 1)) ms, "
        + "working memory \(Numbers.bytes(program.arenaSize))")
    if !layers.isEmpty {
      var table = Table([.left, .left, .left, .right, .right])
      table.add("layer", "operation", "output", "ms", "GOP/s")
      for layer in layers {
        let rate = layer.seconds > 0 ? Double(layer.operations) / layer.seconds / 1e9 : 0
        table.add(
          layer.name, layer.operation, "\(layer.output)", Numbers.fixed(layer.seconds * 1000, 4),
          layer.operations == 0 ? "" : Numbers.fixed(rate, 1))
      }
      for line in table.lines { console.answer(line) }
    }
    return .done
  }

  private static func open(
    _ path: String, threads: Int, runs: Int, _ console: Console
  ) throws -> ExitCode {
    let (first, median) = try Opening.measure(path, threads: threads, count: runs)
    let program = try FlatModel.read(contentsOf: path)
    let times = try Engine(program, threads: threads).measure(runs: runs).sorted()
    let inference = times[times.count / 2]
    console.emit(
      .object([
        ("runs", .integer(runs)), ("first_ms", .number(first.total * 1000)),
        ("median_ms", .number(median.total * 1000)), ("inference_ms", .number(inference * 1000)),
      ]))
    guard !console.json else { return .done }
    var table = Table([.left, .right, .right])
    table.add("ms", "first of this process", "median of \(runs)")
    func row(_ name: String, _ a: Double, _ b: Double) {
      table.add(name, Numbers.fixed(a * 1000, 3), Numbers.fixed(b * 1000, 3))
    }
    for (index, stage) in Opening.stages.enumerated() {
      row(stage, first.seconds[index], median.seconds[index])
    }
    row("file to first answer", first.total, median.total)
    row("an answer after that", inference, inference)
    for line in table.lines { console.answer(line) }
    console.say("opening takes \(Numbers.fixed(median.total / inference, 2)) inferences")
    return .done
  }

  private static func zeros(_ value: Value) -> Tensor {
    Tensor(value.shape, value.element, Bytes(count: value.byteCount) { _ in })
  }
}
