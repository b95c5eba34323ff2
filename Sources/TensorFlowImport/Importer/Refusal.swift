import GraphInterpreter
import IR

/// Why one node cannot be imported. The driver adds which node, and groups equal causes.
struct Refusal: Error {
  var cause: ImportProblem.Cause

  init(_ cause: ImportProblem.Cause) { self.cause = cause }

  static func attribute(_ name: String, found: String, expected: String) -> Refusal {
    Refusal(.attribute(name, found: found, expected: expected))
  }
}
