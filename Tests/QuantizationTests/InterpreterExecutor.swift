import Program
import ProgramInterpreter
import Quantization
import Tensors

/// Calibration by the reference interpreter.
struct InterpreterExecutor: ProgramExecutor {
  func run(_ program: Program, on samples: [[Tensor]]) -> [[Tensor]] {
    let interpreter = ProgramInterpreter(program)
    return samples.map { interpreter.run($0) }
  }
}
