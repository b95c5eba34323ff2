import Evaluation
import Tensors

/// A further classifier that `--head` puts on the backbone of the first.
struct HeadOptions: Equatable {
  /// Of its output: what `label --head` asks for.
  var name: String
  var source: String
  var labels: String?

  static let flags: [Flag] = [
    .list("--head", "[NAME=]OTHER.pb", "a further classifier on the same backbone"),
    .list("--head-labels", "FILE", "class names of each --head, in order"),
  ]

  /// The heads of a command line, named after their files where no name is given.
  static func all(_ arguments: Arguments) throws(UsageError) -> [HeadOptions] {
    let labels = arguments.values("--head-labels")
    var heads: [HeadOptions] = []
    for (index, text) in arguments.values("--head").enumerated() {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let source = String(parts.last ?? "")
      let name = parts.count == 2 ? String(parts[0]) : stem(source)
      guard !name.isEmpty, !source.isEmpty else {
        throw .badValue(flag: "--head", found: text, expected: "GRAPH.pb or NAME=GRAPH.pb")
      }
      guard !heads.contains(where: { $0.name == name }) else {
        throw .repeatedFlag("--head \(name)")
      }
      heads.append(
        HeadOptions(
          name: name, source: source, labels: labels.indices.contains(index) ? labels[index] : nil))
    }
    guard labels.count <= heads.count else { throw .missingFlag("--head", verb: arguments.verb) }
    return heads
  }

  /// `fruit` of `models/fruit.pb`.
  private static func stem(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
    return String(file[..<dot])
  }
}

/// Why a further classifier does not fit the first.
enum HeadError: Error, Equatable, CustomStringConvertible {
  case nameTaken(String)
  case preprocessing(head: String, found: String, expected: String)
  case labels(head: String, found: Int, expected: Int)

  var description: String {
    switch self {
    case .nameTaken(let name):
      """
      error[head.name]: the graph already has an output '\(name)'
        help: give the head another name, --head NAME=OTHER.pb
      """
    case .preprocessing(let head, let found, let expected):
      """
      error[head.preprocessing]: head '\(head)' takes photographs as \(found)
        expected: \(expected), as the first graph takes them
      """
    case .labels(let head, let found, let expected):
      """
      error[head.labels]: there are \(found) labels for the \(expected) classes of head '\(head)'
        help: give --head-labels in the order of --head, one label a line in each file
      """
    }
  }
}
