/// One flag that a verb understands.
struct Flag: Sendable {
  /// With its dashes: `--precision`, `-o`.
  var name: String
  /// What stands for its value in the help text, or nil when it takes none.
  var value: String?
  var help: String
  var isRepeatable = false

  static func option(_ name: String, _ value: String, _ help: String) -> Flag {
    Flag(name: name, value: value, help: help)
  }

  static func list(_ name: String, _ value: String, _ help: String) -> Flag {
    Flag(name: name, value: value, help: help, isRepeatable: true)
  }

  static func toggle(_ name: String, _ help: String) -> Flag {
    Flag(name: name, value: nil, help: help)
  }
}

extension [Flag] {
  /// Understood by every verb.
  static let everywhere: [Flag] = [
    .toggle("--json", "print one JSON object on standard output, and nothing else there"),
    .toggle("--quiet", "print no progress and no summary"),
    .toggle("--help", "print this text"),
  ]

  /// Understood wherever a TensorFlow graph is read.
  static let graph: [Flag] = [
    .list("--input", "NAME", "the TensorFlow node that takes the input"),
    .list("--output", "NAME", "the TensorFlow node whose value is wanted"),
    .option("--input-shape", "1,224,224,3", "the input's shape, where the graph leaves it open"),
    .list("--set", "NAME=VALUE", "feed a placeholder, such as is_training=false"),
  ]
}
