import CKernels
import Program
import Tensors

/// A program, ready to run fast: weights packed for this processor, shapes resolved.
///
/// An engine is immutable and may be shared by any number of threads, each with a context of its
/// own. Quantized results equal `ProgramInterpreter`'s byte for byte; floats are within 1e-5 of the
/// largest value, and never depend on the number of threads.
///
///     let engine = try Engine(program)
///     let scores = try engine.run([image])[0]
public final class Engine: Sendable {
  public static let threadLimit = 256

  public let program: Program
  /// Threads that each context uses, the caller's included.
  public let threads: Int
  /// The kernels in use.
  public let kernelSet: KernelSet
  let plan: Plan
  /// Contexts of `run(_:)` that nobody is using.
  private let idle = IdleContexts()

  /// - Parameters:
  ///   - program: one that has passed `validate()`.
  ///   - threads: 1 or more.
  ///   - kernels: nil for the best that the processor has.
  public init(
    _ program: Program, threads: Int = 1, kernels: KernelSet? = nil
  ) throws(EngineError) {
    guard (1...Self.threadLimit).contains(threads) else { throw .badThreads(found: threads) }
    (self.program, self.threads) = (program, threads)
    kernelSet = kernels ?? .best
    plan = Plan(program, kernelSet)
  }

  /// Memory and threads for runs one after another.
  ///
  /// - Parameter keepingValues: give every value memory of its own.
  public func makeContext(keepingValues: Bool = false) throws(EngineError) -> EngineContext {
    try EngineContext(self, keepingValues: keepingValues)
  }

  /// Runs on tensors of the inputs' types and shapes; yields the outputs in order.
  public func run(_ inputs: [Tensor]) throws(EngineError) -> [Tensor] {
    let pooled = idle.take()
    let context = if let pooled { pooled } else { try makeContext() }
    let results = try run(inputs, in: context)
    idle.giveBack(context)
    return results
  }

  /// Runs and shows every value, in the order of the instructions: for calibration, and for looking
  /// inside.
  public func observe(
    _ inputs: [Tensor], in context: EngineContext, _ body: (ValueID, Tensor) -> Void
  ) throws(EngineError) -> [Tensor] {
    precondition(context.keepsValues, "the context does not keep values")
    let results = try run(inputs, in: context)
    var produced: [ValueID: Tensor] = [:]
    for (output, tensor) in zip(program.outputs, results) { produced[output.value] = tensor }
    for instruction in program.instructions {
      let id = instruction.output
      body(id, produced[id] ?? context.tensor(id))
    }
    return results
  }

  /// As `run(_:)`, in a given context.
  public func run(
    _ inputs: [Tensor], in context: EngineContext
  ) throws(EngineError) -> [Tensor] {
    try check(inputs)
    let given = inputs.map(Bytes.init)
    let results = program.outputs.map { Block(program[$0.value].byteCount) }
    let sources = given.map(\.pointer)
    let targets = results.map(\.base)
    sources.withUnsafeBufferPointer { sources in
      targets.withUnsafeBufferPointer { targets in
        context.run(inputs: sources, outputs: targets)
      }
    }
    return withExtendedLifetime(given) {
      zip(program.outputs, results).map { output, block in
        let value = program[output.value]
        let bytes = Bytes(count: value.byteCount) {
          $0.copyMemory(from: UnsafeRawBufferPointer(start: block.base, count: value.byteCount))
        }
        return Tensor(value.shape, value.element, bytes)
      }
    }
  }

  private func check(_ inputs: [Tensor]) throws(EngineError) {
    guard inputs.count == program.inputs.count else {
      throw .wrongNumberOfInputs(found: inputs.count, expected: program.inputs.count)
    }
    for (id, tensor) in zip(program.inputs, inputs) {
      let value = program[id]
      guard tensor.shape == value.shape, tensor.elementType == value.element else {
        throw .wrongInput(
          name: value.name, found: "\(tensor.elementType) \(tensor.shape)",
          expected: "\(value.element) \(value.shape)")
      }
    }
  }
}
