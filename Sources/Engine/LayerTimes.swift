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
  /// Times each instruction on one thread: the least of `runs` runs on inputs of zeros.
  public func measureLayers(runs: Int) throws(EngineError) -> [LayerTime] {
    let engine = threads == 1 ? self : try Engine(program, kernels: kernelSet)
    let context = try engine.makeContext()
    let inputs = program.inputs.map { Block(program[$0].byteCount) }
    let outputs = program.outputs.map { Block(program[$0.value].byteCount) }
    let sources = inputs.map { UnsafeRawPointer($0.base) }
    let targets = outputs.map(\.base)
    sources.withUnsafeBufferPointer { sources in
      targets.withUnsafeBufferPointer { context.bind(sources, $0) }
    }
    let steps = engine.plan.steps
    var best = [Duration](repeating: .seconds(1 << 20), count: steps.count)
    let clock = ContinuousClock()
    for _ in 0..<max(runs, 1) {
      for (index, step) in steps.enumerated() {
        let start = clock.now
        step.run(0..<step.units, context.memories[0])
        best[index] = min(best[index], clock.now - start)
      }
    }
    return withExtendedLifetime((inputs, outputs)) {
      zip(program.instructions, best).map { instruction, time in
        let value = program[instruction.output]
        let parts = time.components
        return LayerTime(
          name: value.name, operation: instruction.operation.name, output: value.shape,
          operations: operations(instruction),
          seconds: Double(parts.seconds) + Double(parts.attoseconds) * 1e-18)
      }
    }
  }

  private func operations(_ instruction: Instruction) -> Int {
    guard case .convolve = instruction.operation else { return 0 }
    let filter = program[instruction.inputs[1]].shape
    return 2 * filter[0] * filter[1] * filter[2] * program[instruction.output].shape.count
  }
}
