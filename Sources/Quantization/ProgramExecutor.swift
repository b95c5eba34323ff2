import Program
import Tensors

/// Whoever runs programs for calibration: the engine, or the reference interpreter.
///
/// `Quantization` never executes anything itself; it builds small programs, one layer each, and asks
/// for their outputs on every sample.
public protocol ProgramExecutor {
  /// The outputs of the program for each list of inputs, in order.
  ///
  /// Inputs are of the program's own types (`uint8` where it stores bytes). Outputs may not depend on
  /// how the samples are spread over threads.
  func run(_ program: Program, on samples: [[Tensor]]) throws -> [[Tensor]]
}

extension ProgramExecutor {
  /// The first output for every sample; failures name the node.
  func outputs(of program: Program, _ samples: [[Tensor]], node: String)
    throws(QuantizationError) -> [Tensor]
  {
    do {
      return try run(program, on: samples).map { $0[0] }
    } catch {
      throw .execution(node: node, cause: "\(error)")
    }
  }
}
