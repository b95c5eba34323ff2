import TensorFlowImport

/// `netsuke ops`: the TensorFlow operations that can be imported, printed from the importer's table.
enum Ops: Verb {
  static let name = "ops"
  static let summary = "list the TensorFlow operations that can be imported"
  static let usage = ""
  static let flags: [Flag] = []
  static let examples = [Example(command: "netsuke ops", purpose: "what a graph may hold")]

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    _ = try arguments.files()
    let ops = TensorFlowImport.supportedOps
    console.emit(.object([("count", .integer(ops.count)), ("ops", .strings(ops))]))
    for op in ops { console.answer(op) }
    return .done
  }
}
