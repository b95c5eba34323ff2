/// Why a tensor cannot be a model's input, or photographs its classes.
public enum InputError: Error, Equatable, Sendable {
  case shape(name: String, found: String, expected: String)
  case type(name: String, found: String, expected: String)
  case value(name: String, found: String, expected: String)
  case count(found: Int, expected: Int)
  case missing(name: String, present: [String])
  case noPreprocessing(name: String, shape: String)
  case unknownClass(folder: String, labels: [String])
  case noLabels(folders: Int, classes: Int)
  case labelCount(found: Int, expected: Int)
  case unknownHead(name: String, present: [String])
}

extension InputError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .shape(let name, let found, let expected):
      "error[input.shape]: input '\(name)' is given \(found)\n  expected: \(expected)"
    case .type(let name, let found, let expected):
      """
      error[input.type]: input '\(name)' is given \(found)
        expected: \(expected)
        help: convert it, for example with array.astype
      """
    case .value(let name, let found, let expected):
      "error[input.value]: input '\(name)' holds \(found)\n  expected: \(expected)"
    case .count(let found, let expected):
      """
      error[input.count]: \(found) arrays are given, the model takes \(expected)
        help: give them in one .npz, each under its input's name
      """
    case .missing(let name, let present):
      """
      error[input.missing]: there is no array for input '\(name)'
        given: \(present.isEmpty ? "nothing" : present.joined(separator: ", "))
        help: numpy.savez(path, **{'\(name)': array})
      """
    case .noPreprocessing(let name, let shape):
      """
      error[input.preprocessing]: how a photograph becomes input '\(name)' (\(shape)) is not known
        help: say it with --mean and --std, for example --mean 127.5 --std 127.5
      """
    case .unknownClass(let folder, let labels):
      """
      error[input.class]: folder '\(folder)' is none of the model's classes
        expected: \(Self.list(labels))
        help: rename the folder after its label, or list the files with --list
      """
    case .noLabels(let folders, let classes):
      """
      error[input.labels]: \(folders) folders cannot be matched with \(classes) unnamed classes
        help: give the labels with --labels FILE, or the files with --list
      """
    case .labelCount(let found, let expected):
      """
      error[input.labels]: there are \(found) labels for \(expected) classes
        help: give the labels file that was written with the graph, one label a line
      """
    case .unknownHead(let name, let present):
      """
      error[input.head]: the model has no head '\(name)'
        expected: \(Self.list(present))
      """
    }
  }

  private static func list(_ labels: [String]) -> String {
    labels.count <= 12
      ? labels.joined(separator: ", ")
      : labels.prefix(12).joined(separator: ", ") + " and \(labels.count - 12) more"
  }
}
