/// Why an engine could not be made or run.
public enum EngineError: Error, Equatable, Sendable {
  case badThreads(found: Int)
  /// The system gave no threads.
  case noThreads(wanted: Int)
  case unknownKernels(name: String, available: [String])
  case wrongNumberOfInputs(found: Int, expected: Int)
  case wrongInput(name: String, found: String, expected: String)
}

extension EngineError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .badThreads(let found):
      "error[engine.threads]: \(found) threads, expected 1...\(Engine.threadLimit)"
    case .noThreads(let wanted):
      """
      error[engine.threads]: the system started fewer than \(wanted) threads
        help: ask for fewer
      """
    case .unknownKernels(let name, let available):
      """
      error[engine.kernels]: no kernels '\(name)' on this processor
        help: there are \(available.joined(separator: ", "))
      """
    case .wrongNumberOfInputs(let found, let expected):
      "error[engine.inputs]: \(found) inputs given, expected \(expected)"
    case .wrongInput(let name, let found, let expected):
      "error[engine.input]: '\(name)' is given \(found), expected \(expected)"
    }
  }
}
