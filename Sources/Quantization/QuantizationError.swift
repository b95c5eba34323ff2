import IR
import Program

/// Why a graph could not become a program. One case per cause.
public enum QuantizationError: Error, Equatable, Sendable {
  /// A rewrite broke a shape rule; the cause names the node.
  case shape(GraphError)
  /// The finished program does not validate.
  case program(ProgramError)
  /// Whoever runs programs for calibration failed; `cause` is its message.
  case execution(node: String, cause: String)
  /// int8 was asked for without anything to calibrate with.
  case noCalibration
  /// A calibration sample does not fit the graph's inputs.
  case sample(index: Int, found: String, expected: String)
  /// A weight or a calibrated activation is NaN or infinite.
  case notFinite(node: String, what: String)
  /// No choice of weight scale keeps the 32-bit sums of a layer from overflowing.
  case overflow(node: String, terms: Int)
  /// A budget below the smallest file that still holds a model.
  case infeasible(bytes: Int, smallest: Int, int8: Int)
}

extension QuantizationError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .shape(let cause): cause.description
    case .program(let cause): cause.description
    case .execution(let node, let cause):
      "error[quantization.execution]: '\(node)' could not be run for calibration: \(cause)"
    case .noCalibration:
      """
      error[quantization.calibration]: found no calibration samples, expected 1 or more
        help: give photographs with --calibrate, or compile with --precision float32
      """
    case .sample(let index, let found, let expected):
      "error[quantization.sample]: calibration sample \(index) is \(found), expected \(expected)"
    case .notFinite(let node, let what):
      """
      error[quantization.finite]: '\(node)' has \(what) that is NaN or infinite, expected finite \
      numbers
        help: compile with --precision float32 to find where the graph diverges
      """
    case .overflow(let node, let terms):
      """
      error[quantization.overflow]: '\(node)' sums \(terms) products, expected few enough that no \
      32-bit sum overflows
        help: compile with --precision float32
      """
    case .infeasible(let bytes, let smallest, let int8):
      """
      error[quantization.size]: a file of \(bytes) bytes was asked for; the smallest that keeps any \
      accuracy has about \(smallest), and int8 has \(int8)
        help: take a narrower or smaller network of the same family, or insist with --force
      """
    }
  }
}
