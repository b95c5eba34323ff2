import IR
import Program
import Tensors

/// Walks a graph once, in order, with the activations of every sample in the program as quantized so
/// far.
///
/// Every layer is thus rounded and corrected against inputs that carry the errors of the layers before
/// it. Values are dropped after their last use; what they are compared with was measured before.
struct Calibrator<Executor: ProgramExecutor> {
  let prepared: PreparedGraph
  let executor: Executor
  let options: QuantizationOptions
  let progress: (QuantizationProgress) -> Void

  /// Of each layer's output channels, the fraction of values inside the activation's limits.
  private(set) var activity: [[Double]?]
  /// What compensated rounding makes of each layer's inputs.
  private(set) var rounded: [RealWeights.Rounded?]
  /// The least steps of weights that take fewer than 8 bits; indexed by `NodeID.index`.
  private let steps: [LayerSteps?]?
  private let rates: (([Int8], Int) -> CodeRates)?
  /// Of means over images, and what only reshapes them: the covariance of what they are means of.
  private var unpooled: [Unpooled?]
  private(set) var plan: Plan
  private let activations: FloatActivations
  /// The float graph on the few samples that errors are measured on.
  private var reference: FloatWalk<Executor>
  /// The program's activations; indexed by `NodeID.index`, then by sample.
  private var quantized: [[Tensor]?]
  /// The format of each group once it is decided; indexed by `PreparedGraph.group`.
  private var groupFormats: [Format?]
  private var errors: [Float?]

  var graph: Graph { prepared.graph }

  /// - Parameters:
  ///   - activations: the float graph's.
  ///   - formats: of the groups that are decided; the others take their first value's range.
  ///   - steps: the least steps of weights, for fewer than 8 bits each.
  ///   - rates: what a coder pays for codes.
  init(
    _ prepared: PreparedGraph, _ activations: FloatActivations, formats: [Format?],
    steps: [LayerSteps?]? = nil, rates: (([Int8], Int) -> CodeRates)? = nil,
    _ executor: Executor, _ options: QuantizationOptions,
    _ progress: @escaping (QuantizationProgress) -> Void
  ) {
    (self.prepared, self.executor, self.options) = (prepared, executor, options)
    (self.progress, self.steps, self.rates) = (progress, steps, rates)
    self.activations = activations
    plan = Plan(float: prepared.graph)
    let count = prepared.graph.nodes.count
    reference = FloatWalk(
      prepared, Array(prepared.samples.prefix(RelativeError.sampleCount)), executor)
    quantized = [[Tensor]?](repeating: nil, count: count)
    groupFormats = formats
    errors = [Float?](repeating: nil, count: count)
    activity = [[Double]?](repeating: nil, count: count)
    rounded = [RealWeights.Rounded?](repeating: nil, count: count)
    unpooled = [Unpooled?](repeating: nil, count: count)
  }

  mutating func run() throws(QuantizationError) {
    var readers = prepared.liveReaders
    let live = graph.ids.filter { prepared.isLive[$0.index] }
    for (done, id) in live.enumerated() {
      progress(QuantizationProgress(step: graph[id].name, done: done, total: live.count))
      try visit(id)
      try measureError(id)
      release(graph[id].inputs, &readers)
    }
  }

  private mutating func release(_ inputs: [NodeID], _ readers: inout [Int]) {
    for input in inputs {
      readers[input.index] -= 1
      if readers[input.index] == 0 { quantized[input.index] = nil }
    }
  }

  // MARK: Nodes

  private mutating func visit(_ id: NodeID) throws(QuantizationError) {
    switch graph[id].op {
    case .constant: return
    case .placeholder: visitPlaceholder(id)
    case .conv2D, .depthwiseConv2D, .transposedConv2D:
      if let layer = prepared.layers[id.index] { return try visitLayer(id, layer) }
      try visitOther(id)
    case .matMul, .batchNorm, .unary, .binary, .select, .cast, .fakeQuantize, .pool,
      .localResponseNorm, .reduce, .argument, .softmax, .concat, .slice, .gather, .tile,
      .transpose, .reshape, .pad, .resize, .spaceToBatch, .batchToSpace, .spaceToDepth,
      .depthToSpace:
      try visitOther(id)
    }
  }

  private mutating func visitPlaceholder(_ id: NodeID) {
    let position = graph.inputs.firstIndex(of: id) ?? 0
    let reals = prepared.samples.map { $0[position] }
    decideFormat(id)
    guard case .quantized(let element, let parameters) = plan.formats[id.index] else {
      quantized[id.index] = reals
      return
    }
    let scale: [Double]
    let zero: [Double]
    if let bytes = prepared.byteInput, bytes.node == id {
      // Exactly the photograph's bytes.
      scale = bytes.gain.map { 1 / ($0 * Double(parameters.scale)) }
      zero = bytes.offset.indices.map {
        Double(parameters.zeroPoint) - bytes.offset[$0] * scale[$0]
      }
    } else {
      (scale, zero) = ([1 / Double(parameters.scale)], [Double(parameters.zeroPoint)])
    }
    let step = Requantization(
      scale: scale.map { Float($0) }, offset: zero.map { Float($0) },
      bounds: Bounds.all(of: element), element: element)
    quantized[id.index] = parallelMap(reals.count) { step(reals[$0]) }
  }

  private mutating func visitOther(_ id: NodeID) throws(QuantizationError) {
    let operands = graph[id].inputs.filter { graph.constant($0) == nil }.uniqued
    decideFormat(id)
    followPool(id)
    let program = try Lowering.program(of: id, in: graph, plan)
    let lists = operands.map { quantized[$0.index] ?? [] }
    let samples = prepared.samples.indices.map { index in lists.map { $0[index] } }
    quantized[id.index] = try executor.outputs(of: program, samples, node: graph[id].name)
  }

  private mutating func visitLayer(_ id: NodeID, _ layer: LinearLayer) throws(QuantizationError) {
    let input = graph[id].inputs[0]
    guard let stored = quantized[input.index],
      let source = plan.formats[input.index].parameters
    else { preconditionFailure("'\(graph[id].name)' reads a value that is not quantized") }

    let real = RealWeights(
      graph, id, layer, source, prepared.byteInput, steps: steps?[id.index])
    var weights = integerWeights(id, layer, real, stored, source)
    var sums = try LayerSums(
      Lowering.sums(of: id, in: graph, plan, weights: weights), stored, executor,
      node: graph[id].name)
    if options.correctsBiases, let wanted = activations.totals[id.index] {
      activity[id.index] = try BiasCorrection(limits: layer.activation, channels: layer.outputs)
        .correct(&weights, toward: wanted, sums: sums.forEach)
    }
    try weights.forbidOverflow(graph[id].name, layer, plan.formats[input.index])
    plan.weights[id.index] = weights
    decideFormat(id)
    quantized[id.index] = try sums.finish(
      Requantization(weights, plan.formats[id.index], layer.activation))
  }

  private mutating func integerWeights(
    _ id: NodeID, _ layer: LinearLayer, _ real: RealWeights, _ stored: [Tensor],
    _ source: QuantizationParameters
  ) -> IntegerWeights {
    guard options.compensatesRounding, layer.interior == Extent(height: 0, width: 0) else {
      return real.rounded(layer)
    }
    var covariance = Covariance(
      layer, stored, zeroPoint: source.zeroPoint, shape: graph.shape(of: graph[id].inputs[0]),
      output: graph.shape(of: id))
    // A layer that sees one position a photograph has too few rows for its own covariance.
    let isLast = prepared.isHead(id)
    // Coarse weights stray further from what the samples know.
    let isCoarse = steps?[id.index] != nil
    if isCoarse { covariance.doubt(1.0 / 6) }
    let usual = isCoarse ? 0.04 : 0.01
    var damping = isLast ? 1.0 : usual
    if isLast, let more = unpooled[graph[id].inputs[0].index] {
      let ratio = more.scale / Double(source.scale)
      covariance.add(more.covariance, factor: Self.shareOfPositions * ratio * ratio)
      damping = usual
    }
    let rounded = real.rounded(layer, covariance, damping: damping, rates: rates)
    self.rounded[id.index] = rounded
    return rounded.weights
  }

  /// A few means leave most directions empty: half of the variance of what they are means of fills them.
  private static var shareOfPositions: Double { 0.5 }

  /// Remembers what a mean over an image was made of.
  private mutating func followPool(_ id: NodeID) {
    guard let input = graph[id].inputs.first else { return }
    let (shape, output) = (graph.shape(of: input), graph.shape(of: id))
    switch graph[id].op {
    case .pool(let pool) where pool.kind == .average && output.rank == 4:
      guard output[1] == 1, output[2] == 1, shape[1] * shape[2] > 1, shape[3] <= 2048,
        let stored = quantized[input.index], let source = plan.formats[input.index].parameters
      else { return }
      let covariance = Covariance(
        LinearLayer(pointwise: shape[3]), stored, zeroPoint: source.zeroPoint, shape: shape,
        output: shape)
      unpooled[id.index] = Unpooled(covariance: covariance, scale: Double(source.scale))
    case .reshape where shape.dimensions.last == output.dimensions.last:
      unpooled[id.index] = unpooled[input.index]
    default: return
    }
  }

  /// Covariance of the positions that a mean was taken over, in squared codes.
  private struct Unpooled {
    var covariance: Covariance
    var scale: Double
  }

  // MARK: Ranges and formats

  /// Decides what a value's group is stored as, from the float activations where nothing else says.
  private mutating func decideFormat(_ id: NodeID) {
    guard prepared.isInteger[id.index], let range = activations.ranges[id.index] else { return }
    let group = prepared.group[id.index]
    let format = groupFormats[group] ?? .quantized(.uint8, range.parameters(.uint8))
    groupFormats[group] = format
    plan.formats[id.index] = format
  }

  // MARK: Report

  /// How near the first output is to the float graph's on the samples.
  var fidelity: Fidelity? {
    guard let output = graph.outputs.first?.node, !activations.answers.isEmpty,
      let stored = quantized[output.index], plan.formats[output.index] == .plain
    else { return nil }
    return Fidelity(activations.answers, stored)
  }

  private mutating func measureError(_ id: NodeID) throws(QuantizationError) {
    let reals = try reference.step(id)
    guard let stored = quantized[id.index], !graph.inputs.contains(id) else { return }
    errors[id.index] = RelativeError.measure(reals, stored, plan.formats[id.index].parameters)
  }

  func report() -> QuantizationReport { QuantizationReport(prepared, plan, errors: errors) }
}

extension Array where Element: Hashable {
  /// The elements without repetition, in order of first occurrence.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
