import Passes

/// `netsuke passes`: what the compiler does to a graph, printed from the pipeline itself.
enum PassesVerb: Verb {
  static let name = "passes"
  static let summary = "list the compiler's passes, in order"
  static let usage = ""
  static let flags: [Flag] = []
  static let examples = [Example(command: "netsuke passes", purpose: "the passes and their order")]

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    _ = try arguments.files()
    let rows = Pipeline.passes.map { entry in
      let pass = type(of: entry.pass)
      return (name: pass.name, summary: pass.summary, why: entry.why)
    }
    console.emit(
      .object([
        (
          "passes",
          .array(
            rows.map {
              .object([
                ("name", .string($0.name)), ("summary", .string($0.summary)),
                ("why_here", .string($0.why)),
              ])
            })
        )
      ]))
    for (index, row) in rows.enumerated() {
      console.answer("\(index + 1). \(console.style.bold(row.name)): \(row.summary)")
      console.answer("   \(console.style.dim("here: " + row.why))")
    }
    return .done
  }
}
