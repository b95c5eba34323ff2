import CKernels
import Program
import Tensors

/// The memory and the threads of one run at a time: arena, scratch, and workers that wait.
///
/// An engine may have any number of contexts, one for each thread that runs it. A context holds what
/// it runs and not the engine, which holds its idle contexts: neither would ever be freed.
public final class EngineContext {
  let memories: [Memory]
  private let program: Program
  private let plan: Plan
  private let threads: Int
  private let block: Block
  private let addresses: UnsafeMutablePointer<UnsafeMutableRawPointer>
  private let pool: OpaquePointer?
  /// Whether every value has memory of its own, so that all can be looked at after a run.
  let keepsValues: Bool

  /// Bytes of the arena: what a run needs beyond the weights and a little scratch.
  public let arenaSize: Int

  init(_ engine: Engine, keepingValues: Bool) throws(EngineError) {
    let (program, plan) = (engine.program, engine.plan)
    (self.program, self.plan, threads) = (program, plan, engine.threads)
    keepsValues = keepingValues
    var pool: OpaquePointer?
    if engine.threads > 1 {
      pool = nk_pool_create(engine.threads)
      if pool == nil { throw .noThreads(wanted: engine.threads) }
    }
    self.pool = pool

    func rounded(_ size: Int) -> Int { (size + 63) / 64 * 64 }
    var offsets = [Int](repeating: 0, count: program.values.count)
    var size = rounded(program.arenaSize)
    for (index, value) in program.values.enumerated() {
      guard case .arena(let offset) = value.place else { continue }
      offsets[index] = offset
      if keepingValues {
        offsets[index] = size
        size += rounded(value.byteCount)
      }
    }
    arenaSize = size
    let scratch = rounded(plan.scratch)
    let total = size + scratch * engine.threads + 64
    block = Block(total)
    let arena = block.base
    addresses = .allocate(capacity: max(program.values.count, 1))
    addresses.initialize(repeating: arena, count: max(program.values.count, 1))
    for (index, value) in program.values.enumerated() {
      switch value.place {
      case .arena: addresses[index] = arena + offsets[index]
      case .constant(let constant) where plan.isRead[index]:
        // Never written: no instruction's output is a constant.
        addresses[index] = UnsafeMutableRawPointer(
          mutating: program.constants[constant].bytes.pointer)
      case .constant, .input, .output: break
      }
    }
    let values = addresses
    let start = arena + size
    memories = (0..<engine.threads).map {
      Memory(values: values, scratch: start + $0 * scratch)
    }
  }

  deinit {
    if let pool { nk_pool_destroy(pool) }
    addresses.deallocate()
  }

  /// Runs on the caller's memory; allocates nothing.
  ///
  /// Each input and output points to its value's elements, row-major, aligned to the element.
  public func run(
    inputs: UnsafeBufferPointer<UnsafeRawPointer>,
    outputs: UnsafeBufferPointer<UnsafeMutableRawPointer>
  ) {
    bind(inputs, outputs)
    runSteps()
  }

  func bind(
    _ inputs: UnsafeBufferPointer<UnsafeRawPointer>,
    _ outputs: UnsafeBufferPointer<UnsafeMutableRawPointer>
  ) {
    precondition(
      inputs.count == program.inputs.count && outputs.count == program.outputs.count,
      "\(inputs.count) inputs and \(outputs.count) outputs given")
    for index in inputs.indices {
      addresses[program.inputs[index].index] = UnsafeMutableRawPointer(mutating: inputs[index])
    }
    for index in outputs.indices {
      addresses[program.outputs[index].value.index] = outputs[index]
    }
  }

  func runSteps() {
    guard let pool else {
      let memory = memories[0]
      for step in plan.steps { step.run(0..<step.units, memory) }
      return
    }
    // The pool calls back with this object, which outlives the call.
    nk_pool_run(
      pool,
      { context, member in
        Unmanaged<EngineContext>.fromOpaque(context!).takeUnretainedValue().work(member)
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// One thread's part: its share of every step, and a barrier after each.
  private func work(_ member: Int) {
    let memory = memories[member]
    for step in plan.steps {
      let units = step.units
      let share = units * member / threads..<units * (member + 1) / threads
      if !share.isEmpty { step.run(share, memory) }
      nk_pool_barrier(pool, member)
    }
  }

  /// The value's elements after a run, when values are kept.
  func tensor(_ id: ValueID) -> Tensor {
    let value = program[id]
    let address = addresses[id.index]
    let bytes = Bytes(count: value.byteCount) {
      $0.copyMemory(from: UnsafeRawBufferPointer(start: address, count: value.byteCount))
    }
    return Tensor(value.shape, value.element, bytes)
  }
}
