import IR
import Tensors

/// Why the passes stopped. All but `evaluation` and the foreign ones are errors of a pass, not of
/// the user's graph.
public enum PassError: Error, Equatable, Sendable {
  /// A pass built a node whose operands do not fit.
  case illTyped(pass: String, cause: GraphError)
  /// A pass changed what an output is called, or its type.
  case outputChanged(pass: String, output: String, found: String, expected: String)
  /// On noise, an output moved by more than rounding explains.
  case valueMoved(pass: String, node: String, output: String, difference: Float, largest: Float)
  /// The reference interpreter cannot run the graph that is to be checked.
  case evaluation(pass: String, reason: String)
  /// A head that takes other inputs than the classifier whose backbone it is to share.
  case foreignInputs(head: String, found: String, expected: String)
  /// A head that has no weight in common with it.
  case foreignBackbone(head: String)
}

extension PassError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .illTyped(let pass, let cause):
      """
      error[passes.type]: '\(cause.node)', as pass '\(pass)' rewrote it, is ill typed: \(cause.cause)
        help: this is a defect of the pass; please report it with the graph
      """
    case .outputChanged(let pass, let output, let found, let expected):
      """
      error[passes.output]: '\(output)' is \(found) after pass '\(pass)', expected \(expected)
        help: this is a defect of the pass; please report it with the graph
      """
    case .valueMoved(let pass, let node, let output, let difference, let largest):
      """
      error[passes.value]: '\(output)' moved by \(difference) (largest value \(largest)) in pass \
      '\(pass)', first at '\(node)'; expected at most \(Verification.tolerance * largest)
        help: this is a defect of the pass; please report it with the graph
      """
    case .evaluation(let pass, let reason):
      """
      error[passes.evaluation]: the graph cannot be run on noise before or after pass '\(pass)': \
      \(reason)
        help: compile without --verify-passes
      """
    case .foreignInputs(let head, let found, let expected):
      """
      error[passes.head]: head '\(head)' takes \(found), expected \(expected)
        help: classifiers on one backbone are retrained from the same graph
      """
    case .foreignBackbone(let head):
      """
      error[passes.head]: head '\(head)' has no weight in common with the first graph
        help: classifiers on one backbone are retrained from the same graph; compile this one alone
      """
    }
  }
}
