import Program
import Tensors

/// A layer's sums of integer products on every sample: held as far as they fit, computed anew each
/// time they are asked for where they do not.
struct LayerSums<Executor: ProgramExecutor> {
  private let program: Program
  private let inputs: [Tensor]
  private let executor: Executor
  private let node: String
  /// How many samples are computed at once.
  private let groupSize: Int
  /// Those of the first samples.
  private var held: [Tensor] = []

  /// Bytes of sums that are held: a layer's take four times as many as what it stores.
  private static var heldBytes: Int { 8 << 20 }
  private static var groupBytes: Int { 4 << 20 }

  /// - Parameters:
  ///   - inputs: what the layer reads, one tensor a sample.
  ///   - node: whose layer it is.
  init(_ program: Program, _ inputs: [Tensor], _ executor: Executor, node: String)
    throws(QuantizationError)
  {
    (self.program, self.inputs, self.executor, self.node) = (program, inputs, executor, node)
    let size = max(program.outputs.first.map { program[$0.value].byteCount } ?? 0, 1)
    groupSize = max(8, Self.groupBytes / size)
    let fitting = Self.heldBytes / size
    let count = inputs.count <= fitting + groupSize ? inputs.count : fitting
    held = try compute(0..<count)
  }

  private func compute(_ samples: Range<Int>) throws(QuantizationError) -> [Tensor] {
    try executor.outputs(of: program, inputs[samples].map { [$0] }, node: node)
  }

  /// Shows the sums of all samples in order, some at a time.
  func forEach(_ body: ([Tensor]) -> Void) throws(QuantizationError) {
    body(held)
    for start in stride(from: held.count, to: inputs.count, by: groupSize) {
      body(try compute(start..<min(inputs.count, start + groupSize)))
    }
  }

  /// What a step makes of the sums of every sample, which are gone then: nothing is held twice.
  mutating func finish(_ step: Requantization) throws(QuantizationError) -> [Tensor] {
    var result = held
    held = []
    parallelReplace(&result) { step($0) }
    for start in stride(from: result.count, to: inputs.count, by: groupSize) {
      var sums = try compute(start..<min(inputs.count, start + groupSize))
      parallelReplace(&sums) { step($0) }
      result += sums
    }
    return result
  }
}
