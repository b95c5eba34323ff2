import IR
import Tensors

/// Walks the float graph in order on a few samples; values are dropped after their last use.
struct FloatWalk<Executor: ProgramExecutor> {
  private let prepared: PreparedGraph
  private let samples: [[Tensor]]
  private let executor: Executor
  private let plan: Plan
  private var readers: [Int]
  /// Indexed by `NodeID.index`, then by sample.
  private var store: [[Tensor]?]

  init(_ prepared: PreparedGraph, _ samples: [[Tensor]], _ executor: Executor) {
    (self.prepared, self.samples, self.executor) = (prepared, samples, executor)
    plan = Plan(float: prepared.graph)
    readers = prepared.liveReaders
    store = [[Tensor]?](repeating: nil, count: prepared.graph.nodes.count)
  }

  /// The next live node's value on every sample; constants have none.
  ///
  /// - Parameter sums: is shown what a layer yields before its activation.
  mutating func step(
    _ id: NodeID, sums show: ([Tensor]) -> Void = { _ in }
  ) throws(QuantizationError) -> [Tensor] {
    let graph = prepared.graph
    guard graph.constant(id) == nil else { return [] }
    var reals: [Tensor]
    if let position = graph.inputs.firstIndex(of: id) {
      reals = samples.map { $0[position] }
    } else {
      let layer = prepared.layers[id.index]
      let program =
        layer == nil
        ? try Lowering.program(of: id, in: graph, plan)
        : try Lowering.sums(of: id, in: graph, plan, weights: nil)
      let operands =
        layer == nil
        ? graph[id].inputs.filter { graph.constant($0) == nil }.uniqued : [graph[id].inputs[0]]
      let lists = operands.map { store[$0.index] ?? [] }
      reals = try executor.outputs(
        of: program, samples.indices.map { index in lists.map { $0[index] } },
        node: graph[id].name)
      if let layer {
        show(reals)
        if let limits = layer.activation {
          let clamp = Requantization(limits: limits)
          parallelReplace(&reals) { clamp($0) }
        }
      }
    }
    store[id.index] = reals
    for input in graph[id].inputs {
      readers[input.index] -= 1
      if readers[input.index] == 0 { store[input.index] = nil }
    }
    return reals
  }
}
