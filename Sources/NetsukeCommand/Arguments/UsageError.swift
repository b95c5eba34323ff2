/// A command line that cannot be understood: exit code 2.
///
/// One case per cause. Wording lives in `description` and nowhere else.
enum UsageError: Error, Equatable {
  case noVerb
  case unknownVerb(String, nearest: String?)
  case unknownFlag(String, verb: String, nearest: String?)
  case missingValue(flag: String, expected: String)
  case unexpectedValue(flag: String)
  case repeatedFlag(String)
  case badValue(flag: String, found: String, expected: String)
  case missingArgument(String, verb: String)
  case unexpectedArgument(String, verb: String)
  case missingFlag(String, verb: String)
  case conflict(String, String)
}

extension UsageError: CustomStringConvertible {
  var description: String {
    switch self {
    case .noVerb:
      "error[usage.verb]: no verb given\n  help: 'netsuke --help' lists them"
    case .unknownVerb(let verb, let nearest):
      """
      error[usage.verb]: unknown verb '\(verb)'
        help: \(Self.suggestion(nearest))'netsuke --help' lists them
      """
    case .unknownFlag(let flag, let verb, let nearest):
      """
      error[usage.flag]: '\(verb)' has no flag '\(flag)'
        help: \(Self.suggestion(nearest))'netsuke \(verb) --help' lists them
      """
    case .missingValue(let flag, let expected):
      """
      error[usage.value]: '\(flag)' needs a value
        expected: \(flag) \(expected)
      """
    case .unexpectedValue(let flag):
      "error[usage.value]: '\(flag)' takes no value\n  help: write '\(flag)' alone"
    case .repeatedFlag(let flag):
      "error[usage.flag]: '\(flag)' is given twice\n  help: keep one of them"
    case .badValue(let flag, let found, let expected):
      "error[usage.value]: '\(flag)' is '\(found)'\n  expected: \(expected)"
    case .missingArgument(let argument, let verb):
      """
      error[usage.argument]: '\(verb)' needs \(argument)
        help: 'netsuke \(verb) --help' shows an example
      """
    case .unexpectedArgument(let argument, let verb):
      """
      error[usage.argument]: '\(verb)' does not take '\(argument)' here
        help: 'netsuke \(verb) --help' shows an example
      """
    case .missingFlag(let flag, let verb):
      """
      error[usage.flag]: '\(verb)' needs '\(flag)'
        help: 'netsuke \(verb) --help' shows an example
      """
    case .conflict(let one, let other):
      "error[usage.conflict]: '\(one)' and '\(other)' exclude each other\n  help: keep one of them"
    }
  }

  private static func suggestion(_ nearest: String?) -> String {
    nearest.map { "did you mean '\($0)'? " } ?? ""
  }

  /// The candidate that is few edits away from what was typed, or nil.
  static func nearest(to typed: String, among candidates: [String]) -> String? {
    let ranked = candidates.map { (distance($0, typed), $0) }.sorted { $0 < $1 }
    guard let (distance, name) = ranked.first, distance <= max(1, typed.count / 3) else {
      return nil
    }
    return name
  }

  /// Levenshtein's edit distance.
  private static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let substituted = diagonal + (x == y ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
