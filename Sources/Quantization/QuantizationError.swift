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
  /// A budget below the smallest file that still holds a model; sizes that were tried instead,
  /// smallest first, and the factor by which the channels would have to shrink.
  case infeasible(bytes: Int, tried: [SizePoint], width: Double)
  /// Even int8 without a limit on its size loses more than what was allowed.
  case lossTooSmall(allowed: Double, found: SizePoint)
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
    case .infeasible(let bytes, let tried, let width):
      """
      error[quantization.size]: no model of \(bytes) bytes is worth having; \
      \(tried.map(Self.words).joined(separator: "; "))
        help: the same network with \(Self.fixed(width)) times the channels would fit, and so would \
      one with fewer classes; image size does not matter; --force makes it all the same
      """
    case .lossTooSmall(let allowed, let found):
      """
      error[quantization.loss]: at most \(Self.percent(allowed)) of the answers may change, but \
      int8 without a limit on its size changes more: \(Self.words(found))
        help: allow more with --max-loss, or compile with --precision mixed
      """
    }
  }
}

extension QuantizationError {
  private static func words(_ point: SizePoint) -> String {
    let fidelity = point.fidelity.map {
      ": \(percent($0.agreement)) of the float graph's answers, divergence \(fixed($0.divergence))"
    }
    return "\(point.bytes) bytes" + (fidelity ?? "")
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }

  private static func fixed(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }
}
