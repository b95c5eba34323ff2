/// `netsuke compile`: the main job.
enum Compile: Verb {
  static let name = "compile"
  static let summary = "compile a frozen graph into a small, fast model"
  static let usage = "GRAPH.pb -o MODEL.nsk [--swift MODEL.swift]"
  static let flags = CompileOptions.flags
  static let examples = [
    Example(
      command: "netsuke compile Golden/road/graph.pb -o road.nsk --labels Golden/road/labels.txt "
        + "--calibrate Golden/road/scenes/calibrate",
      purpose: "int8, calibrated on forty scenes"),
    Example(
      command: "netsuke compile Golden/road/graph.pb -o road32.nsk --precision float32 "
        + "--swift Road.swift --type-name Road",
      purpose: "float32, which needs no photographs, and Swift source"),
  ]

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let options = try CompileOptions(arguments)
    let clock = ContinuousClock()
    let start = clock.now
    let compilation = try Compilation(options, console)
    let report = options.report == nil ? nil : try CompileReport.page(compilation)
    try compilation.write(report: report)
    let summary = try CompileSummary(compilation, seconds: (clock.now - start).seconds)
    console.emit(summary.json(explain: arguments.has("--explain")))
    guard !console.json else { return .done }
    if arguments.has("--explain") {
      for line in summary.explanation(console.style) + [""] { console.answer(line) }
    }
    for line in summary.lines(console.style) { console.say(line) }
    return .done
  }
}
