import Engine
import Evaluation
import Program
import Quantization
import Tensors

/// Runs calibration's programs on the engine, several samples at a time.
struct EngineExecutor: ProgramExecutor {
  var workers: Int

  func run(_ program: Program, on samples: [[Tensor]]) throws -> [[Tensor]] {
    let engine = try Engine(program)
    return try Parallel.map(samples.count, workers: workers) { try engine.run(samples[$0]) }
  }
}
