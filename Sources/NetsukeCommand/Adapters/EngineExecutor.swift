import Dispatch
import Engine
import Program
import Quantization
import Synchronization
import Tensors

/// Runs calibration's programs on the engine, several samples at a time.
struct EngineExecutor: ProgramExecutor {
  var workers: Int

  func run(_ program: Program, on samples: [[Tensor]]) throws -> [[Tensor]] {
    let engine = try Engine(program)
    let results = Mutex([Result<[Tensor], any Error>?](repeating: nil, count: samples.count))
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: max(1, min(workers, samples.count))) { _ in
      while true {
        let index = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard index < samples.count else { return }
        let result = Result { try engine.run(samples[index]) }
        results.withLock { $0[index] = result }
      }
    }
    return try results.withLock { $0 }.compactMap { try $0?.get() }
  }
}
