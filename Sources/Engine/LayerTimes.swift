import Program
import Tensors

/// How long one instruction takes.
public struct LayerTime: Sendable {
  /// The value that the instruction computes.
  public let name: String
  public let operation: String
  public let output: Shape
  /// Multiplications and additions, each counted: 2 for a tap. 0 for what is no convolution.
  public let operations: Int
  /// The least of all runs.
  public let seconds: Double
}

extension Engine {
  /// Seconds of each of `runs` runs on inputs of zeros, nothing but the run itself being timed.
  public func measure(runs: Int) throws(EngineError) -> [Double] {
    let context = try makeContext()
    return withZeros(in: context) {
      let clock = ContinuousClock()
      return (0..<runs).map { _ in
        let start = clock.now
        context.runSteps()
        return seconds(clock.now - start)
      }
    }
  }

  /// Times each instruction on one thread: the least of `runs` runs on inputs of zeros.
  public func measureLayers(runs: Int) throws(EngineError) -> [LayerTime] {
    let engine = threads == 1 ? self : try Engine(program, kernels: kernelSet)
    let context = try engine.makeContext()
    let steps = engine.plan.steps
    var best = [Duration](repeating: .seconds(1 << 20), count: steps.count)
    withZeros(in: context) {
      let clock = ContinuousClock()
      for _ in 0..<max(runs, 1) {
        for (index, step) in steps.enumerated() {
          let start = clock.now
          step.run(0..<step.units, context.memories[0])
          best[index] = min(best[index], clock.now - start)
        }
      }
    }
    return zip(program.instructions, best).map { instruction, time in
      let value = program[instruction.output]
      return LayerTime(
        name: value.name, operation: instruction.operation.name, output: value.shape,
        operations: operations(instruction), seconds: seconds(time))
    }
  }

  /// Calls `body` while a context's inputs are zeros and its outputs have memory.
  private func withZeros<T>(in context: EngineContext, _ body: () -> T) -> T {
    let inputs = program.inputs.map { Block(program[$0].byteCount) }
    let outputs = program.outputs.map { Block(program[$0.value].byteCount) }
    let sources = inputs.map { UnsafeRawPointer($0.base) }
    let targets = outputs.map(\.base)
    return withExtendedLifetime((inputs, outputs)) {
      sources.withUnsafeBufferPointer { sources in
        targets.withUnsafeBufferPointer { context.bind(sources, $0) }
      }
      return body()
    }
  }

  private func seconds(_ time: Duration) -> Double {
    let parts = time.components
    return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
  }

  private func operations(_ instruction: Instruction) -> Int {
    guard case .convolve = instruction.operation else { return 0 }
    let filter = program[instruction.inputs[1]].shape
    return 2 * filter[0] * filter[1] * filter[2] * program[instruction.output].shape.count
  }
}
