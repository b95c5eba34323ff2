/// One thing that the command can do. One file a verb, in `Verbs/`.
protocol Verb: SendableMetatype {
  static var name: String { get }
  /// What it does, in one line.
  static var summary: String { get }
  /// Its files, as the help text shows them: `GRAPH.pb -o MODEL.nsk`.
  static var usage: String { get }
  /// Its flags, without those that every verb has.
  static var flags: [Flag] { get }
  /// Command lines that work in a checkout of the project, each with what it does.
  static var examples: [Example] { get }

  /// Does it. A result that is a failure (a divergence, say) returns `.failed`; an error that is
  /// thrown is printed by the caller.
  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode
}

struct Example {
  var command: String
  var purpose: String
}

enum ExitCode: Int32 {
  case done = 0
  case failed = 1
  case usage = 2
}

extension Verb {
  static var allFlags: [Flag] { flags + .everywhere }

  static var help: String {
    var lines = ["netsuke \(name) \(usage)".trimmed, "", summary, ""]
    var table = Table([.left, .left])
    for flag in allFlags {
      table.add("  \(flag.name)" + (flag.value.map { " \($0)" } ?? ""), flag.help)
    }
    lines += ["Flags:"] + table.lines + ["", "Examples:"]
    for example in examples { lines += ["  # \(example.purpose)", "  \(example.command)"] }
    return lines.joined(separator: "\n")
  }
}

extension String {
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
