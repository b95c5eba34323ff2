import IR
import Program
import Tensors

/// Rounds the weights of a float graph to int8 against samples, layer by layer.
///
/// Every layer reads the activations of the layers rounded before it. Its weights are rounded with
/// compensation for the covariance of what it reads, and its bias then takes up what is left of the
/// difference of means from the float graph's (`Formats/Quantization.md`, section 8).
struct WeightCalibration<Executor: ProgramExecutor> {
  private let graph: Graph
  private let samples: [[Tensor]]
  private let executor: Executor
  private let options: QuantizationOptions
  private let progress: (QuantizationProgress) -> Void
  /// The float graph's activations, and the program's; indexed by `NodeID.index`, then by sample.
  private var reference, rounded: [[Tensor]?]
  private let floatPlan: Plan
  private(set) var plan: Plan

  /// - Parameter graph: normalized for floats.
  init(
    _ graph: Graph, _ calibration: CalibrationSet, _ executor: Executor,
    _ options: QuantizationOptions, _ progress: @escaping (QuantizationProgress) -> Void
  ) {
    (self.graph, samples, self.executor) = (graph, calibration.samples, executor)
    (self.options, self.progress) = (options, progress)
    plan = Plan(float: graph)
    floatPlan = plan
    reference = [[Tensor]?](repeating: nil, count: graph.nodes.count)
    rounded = reference
  }

  mutating func run() throws(QuantizationError) {
    let isLive = PreparedGraph.live(graph)
    let live = graph.ids.filter { isLive[$0.index] }
    var readers = [Int](repeating: 0, count: graph.nodes.count)
    for id in live { for input in graph[id].inputs { readers[input.index] += 1 } }
    for (done, id) in live.enumerated() {
      progress(QuantizationProgress(step: graph[id].name, done: done, total: live.count))
      try visit(id)
      for input in graph[id].inputs {
        readers[input.index] -= 1
        if readers[input.index] == 0 {
          (reference[input.index], rounded[input.index]) = (nil, nil)
        }
      }
    }
  }

  private mutating func visit(_ id: NodeID) throws(QuantizationError) {
    if graph.constant(id) != nil { return }
    if let position = graph.inputs.firstIndex(of: id) {
      reference[id.index] = samples.map { $0[position] }
      rounded[id.index] = reference[id.index]
    } else if let layer = LinearLayer(graph, id), let bias = bias(id, layer) {
      try visit(id, layer, bias)
    } else {
      let operands = graph[id].inputs.filter { graph.constant($0) == nil }.uniqued
      let program = try Lowering.program(of: id, in: graph, floatPlan)
      reference[id.index] = try execute(id, program, operands, reference)
      rounded[id.index] = try execute(id, program, operands, rounded)
    }
  }

  /// The bias of a layer that can be rounded; nil of one that cannot, or that would not become
  /// smaller.
  private func bias(_ id: NodeID, _ layer: LinearLayer) -> [Float]? {
    let limit = 127 * EncodedWeights.scaleLimit
    guard let filter = layer.filter, filter.allSatisfy({ $0.magnitude <= limit }),
      layer.interior == Extent(height: 0, width: 0), layer.outputs > 0, !filter.isEmpty,
      EncodedWeights.byteCount(.int8(columns: layer.outputs), count: filter.count)
        < 4 * filter.count
    else { return nil }
    guard graph[id].inputs.count > 2 else { return [Float](repeating: 0, count: layer.outputs) }
    return graph.constant(graph[id].inputs[2])?.floats
  }

  private mutating func visit(
    _ id: NodeID, _ layer: LinearLayer, _ bias: [Float]
  ) throws(QuantizationError) {
    let input = graph[id].inputs[0]
    let wanted = try execute(
      id, Lowering.sums(of: id, in: graph, floatPlan, weights: nil), [input], reference)
    plan.encoded[id.index] = encoded(id, layer, rounded[input.index] ?? [])
    let found = try execute(
      id, Lowering.sums(of: id, in: graph, plan, weights: nil), [input], rounded)
    let one = [Double](repeating: 1, count: layer.outputs)
    var shift = IntegerWeights(
      filter: [], unit: one, bias: [Double](repeating: 0, count: layer.outputs))
    if options.correctsBiases {
      let correction = BiasCorrection(limits: layer.activation, channels: layer.outputs)
      var totals: ChannelTotals?
      correction.add(wanted, to: &totals)
      if let totals { _ = try correction.correct(&shift, toward: totals) { $0(found) } }
      plan.biases[id.index] = zip(bias, shift.bias).map { Float(Double($0) + $1) }
    }
    let bounds = Format.plain.bounds(layer.activation)
    func finish(_ sums: [Tensor], _ offset: [Double]) -> [Tensor] {
      let step = Requantization(
        scale: one.map { Float($0) }, offset: offset.map { Float($0) }, bounds: bounds,
        element: .float32)
      return parallelMap(sums.count) { step(sums[$0]) }
    }
    reference[id.index] = finish(wanted, one.map { _ in 0 })
    rounded[id.index] = finish(found, shift.bias)
  }

  /// Weights in int8, rounded against what the layer reads, as codes of 8 bits.
  private func encoded(_ id: NodeID, _ layer: LinearLayer, _ inputs: [Tensor]) -> EncodedWeights {
    let source = ActivationRange(covering: inputs).parameters(.uint8)
    let real = RealWeights(graph, id, layer, source, nil)
    var weights = real.rounded(layer)
    if options.compensatesRounding {
      let step = Requantization(
        scale: [1 / source.scale], offset: [Float(source.zeroPoint)],
        bounds: Bounds.all(of: .uint8), element: .uint8)
      let stored = parallelMap(inputs.count) { step(inputs[$0]) }
      let covariance = Covariance(
        layer, stored, zeroPoint: source.zeroPoint,
        shape: graph.shape(of: graph[id].inputs[0]), output: graph.shape(of: id))
      // A layer that sees one position a sample has too few rows for its own covariance.
      let positions = graph.shape(of: id).dimensions.dropLast().reduce(1, *)
      weights =
        real.rounded(layer, covariance, damping: positions == 1 ? 1 : 0.01).weights
    }
    let scales = weights.unit.map { Float($0 / Double(source.scale)) }
    return EncodedWeights(codes: weights.filter, scales: scales)
  }

  private func execute(
    _ id: NodeID, _ program: Program, _ operands: [NodeID], _ store: [[Tensor]?]
  ) throws(QuantizationError) -> [Tensor] {
    let lists = operands.map { store[$0.index] ?? [] }
    let samples = samples.indices.map { index in lists.map { $0[index] } }
    return try executor.outputs(of: program, samples, node: graph[id].name)
  }
}
