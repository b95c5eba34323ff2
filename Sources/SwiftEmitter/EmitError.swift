/// Why a program has no Swift source. One case per cause.
public enum EmitError: Error, Equatable, Sendable {
  /// A reduction over more separate groups of axes than the generated loops have.
  case tooManyAxes(node: String, found: Int, limit: Int)
}

extension EmitError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tooManyAxes(let node, let found, let limit):
      """
      error[emit.axes]: '\(node)' reduces \(found) groups of axes that do not touch
        expected: at most \(limit)
        help: reduce in two steps, or transpose so that the reduced axes are neighbours
      """
    }
  }
}
