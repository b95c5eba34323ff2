import Passes

/// `netsuke passes`: what the compiler does to graphs: the list of passes, printed from the pipeline
/// itself, or, for graphs, what the list makes of each.
enum PassesVerb: Verb {
  static let name = "passes"
  static let summary = "list the compiler's passes, or show what they make of graphs"
  static let usage = "[GRAPH.pb...]"
  static let flags: [Flag] =
    .graph + [
      .mean, .deviation,
      .toggle("--verify-passes", "run every graph on noise before and after each pass"),
    ]
  static let examples = [
    Example(command: "netsuke passes", purpose: "the passes and their order"),
    Example(
      command: "netsuke passes Golden/road/graph.pb",
      purpose: "parameters, operations and multiply-adds before and after"),
  ]

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    if !arguments.positional.isEmpty { return try effects(arguments, console) }
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

  /// A row a graph; those that cannot be imported are told on standard error, and the rest goes on.
  private static func effects(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let options = try arguments.importOptions()
    var rows: [PassEffect] = []
    for (index, path) in arguments.positional.enumerated() {
      console.progress("rewriting", index, of: arguments.positional.count)
      do {
        rows.append(try PassEffect(of: path, options, verify: arguments.has("--verify-passes")))
      } catch {
        console.endProgress()
        Console.complain("\(path): \(error)")
      }
    }
    console.endProgress()
    console.emit(
      .object([
        ("graphs", .array(rows.map(\.json))),
        ("peak_memory_bytes", .integer(PassEffect.peakMemory)),
      ]))
    if !console.json, !rows.isEmpty {
      var table = Table([.left] + Array(repeating: .right, count: PassEffect.header.count - 1))
      table.add(PassEffect.header)
      for row in rows { table.add(row.cells) }
      print(console.style.dim(table.lines[0]))
      for line in table.lines.dropFirst() { print(line) }
      print("most memory held: \(Numbers.short(PassEffect.peakMemory))")
    }
    return rows.count == arguments.positional.count ? .done : .failed
  }
}
