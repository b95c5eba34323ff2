enum Version {
  static let current = "0.1.0"
}

/// What the command says about itself, printed from the list of verbs.
enum Help {
  /// In the order in which they are met.
  static let verbs: [any Verb.Type] = [
    Inspect.self, Compile.self, Run.self, Verify.self, Label.self, Evaluate.self, Bench.self,
    Retrain.self, PassesVerb.self, Ops.self, Doctor.self, Completions.self,
  ]

  static let short = """
    usage: netsuke VERB FILE... [FLAG...]
      verbs: \(verbs.map { $0.name }.joined(separator: ", "))
      help: 'netsuke --help' explains them, 'netsuke VERB --help' shows an example
    """

  static var long: String {
    var table = Table([.left, .left])
    for verb in verbs { table.add("  " + verb.name, verb.summary) }
    return """
      netsuke \(Version.current): compiles frozen TensorFlow graphs into small, fast, checked models

      usage: netsuke VERB FILE... [FLAG...]

      \(table.lines.joined(separator: "\n"))

      'netsuke VERB --help' lists a verb's flags and shows an example.
      Exit codes: 0 done, 1 the work failed, 2 the command line was wrong.
      """
  }

  static func verb(_ name: String) throws(UsageError) -> any Verb.Type {
    guard let verb = verbs.first(where: { $0.name == name }) else {
      throw .unknownVerb(
        name, nearest: UsageError.nearest(to: name, among: verbs.map { $0.name }))
    }
    return verb
  }
}
