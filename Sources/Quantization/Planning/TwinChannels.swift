import IR
import Tensors

/// Computes every channel of a noisy activation twice, half a step apart.
///
/// Two uint8 roundings of `x - step / 4` and `x + step / 4` have a mean of half the error: one bit more
/// without a wider type. The first wide activations of a small network cost most of what int8 costs and
/// take few channels, so that a twin for each is cheap. The layer that yields them gets its outputs
/// twice, the depthwise convolution that reads them keeps the twins apart, and the convolution after it
/// reads their mean through halved weights.
struct TwinChannels {
  /// A convolution, a depthwise one that alone reads it, and a convolution that alone reads that.
  private struct Chain {
    var source, depthwise, reader: NodeID
  }

  private let prepared: PreparedGraph
  /// Layers that yield twins.
  private var doubled: Set<NodeID> = []
  private var graph: Graph { prepared.graph }

  /// The graph with twins where they pay: at most 15 % more products, for activations whose rounding
  /// alone moves the outputs by two thousandths of a nat or more.
  static func run(_ prepared: PreparedGraph, _ executor: some ProgramExecutor)
    throws(QuantizationError) -> PreparedGraph
  {
    var twins = TwinChannels(prepared: prepared)
    let costs = LayerCosts(prepared)
    var budget = costs.total * 3 / 20
    let affordable = twins.chains.filter { twins.products($0, costs) <= budget }
    guard !affordable.isEmpty else { return prepared }
    let sensitivity = try Sensitivity(prepared, executor)
    var gains: [(chain: Chain, gain: Double, cost: Int)] = []
    for chain in affordable {
      let gain = try sensitivity.divergence(twins.rounding(chain.source))
      if gain >= 0.002 { gains.append((chain, gain, twins.products(chain, costs))) }
    }
    // The order of the chains decides among equals.
    let ordered = gains.enumerated().sorted { a, b in
      let x = a.element.gain / Double(a.element.cost)
      let y = b.element.gain / Double(b.element.cost)
      return (y, a.offset) < (x, b.offset)
    }
    var notes: [String] = []
    for (_, found) in ordered where found.cost <= budget {
      budget -= found.cost
      twins.doubled.formUnion([found.chain.source, found.chain.depthwise])
      let name = prepared.graph[found.chain.source].name
      notes.append(
        "'\(name)' is computed twice, half a step apart: it alone costs \(found.gain) nats")
    }
    return twins.doubled.isEmpty ? prepared : try prepared.with(twins.rewritten(), notes: notes)
  }

  private var chains: [Chain] {
    let uses = graph.useCounts
    return graph.ids.compactMap { reader in
      guard prepared.isLive[reader.index], let layer = prepared.layers[reader.index],
        !layer.isDepthwise, layer.convolve.groups == 1, layer.filterCopy == nil,
        case let depthwise = graph[reader].inputs[0], uses[depthwise.index] == 1,
        let middle = prepared.layers[depthwise.index], middle.isDepthwise,
        graph[depthwise].inputs[0] != reader, bound(depthwise) != nil,
        case let source = graph[depthwise].inputs[0], uses[source.index] == 1,
        graph.shape(of: source)[3] == graph.shape(of: depthwise)[3],
        let first = prepared.layers[source.index], !first.isDepthwise,
        first.convolve.groups == 1, first.filterCopy == nil, bound(source) != nil
      else { return nil }
      return Chain(source: source, depthwise: depthwise, reader: reader)
    }
  }

  /// The upper limit of an activation from zero, which is what its codes span.
  private func bound(_ id: NodeID) -> Float? {
    guard let limits = prepared.layers[id.index]?.activation, limits.lowerBound == 0,
      limits.upperBound.isFinite, limits.upperBound > 0
    else { return nil }
    return limits.upperBound
  }

  /// What twins add.
  private func products(_ chain: Chain, _ costs: LayerCosts) -> Int {
    [chain.source, chain.depthwise, chain.reader].reduce(0) { $0 + costs.products[$1.index] }
  }

  /// Everything in float but one value.
  private func rounding(_ id: NodeID) -> Plan {
    var plan = Plan(float: graph)
    plan.showsRounding = true
    let range = ActivationRange(lower: 0, upper: bound(id) ?? 0)
    plan.formats[id.index] = .quantized(.uint8, range.parameters(.uint8))
    return plan
  }

  // MARK: Rewriting

  private func rewritten() throws(QuantizationError) -> Graph {
    var result = Graph()
    result.moments = graph.moments
    var renamed: [NodeID] = []
    func add(_ node: Graph.Node) throws(QuantizationError) -> NodeID {
      do throws(GraphError) { return try result.append(node) } catch { throw .shape(error) }
    }
    for id in graph.ids {
      var node = graph[id]
      node.inputs = node.inputs.map { renamed[$0.index] }
      if let layer = prepared.layers[id.index] {
        let (reads, yields) = (doubled.contains(graph[id].inputs[0]), doubled.contains(id))
        if yields { node.name += "/twins" }
        if reads || yields {
          let filter = Self.filter(
            layer, graph.shape(of: graph[id].inputs[1]), reads: reads, yields: yields)
          node.inputs[1] = try add(
            Graph.Node(
              name: "\(node.name)/filter", op: .constant(filter), origin: node.origin))
        }
        if yields {
          let bias = graph[id].inputs.count > 2 ? graph.constant(graph[id].inputs[2]) : nil
          let own = bias?.elements ?? [Float](repeating: 0, count: layer.outputs)
          let quarter = layer.isDepthwise ? 0 : (bound(id) ?? 0) / 255 / 4
          let twins = own.map { $0 - quarter } + own.map { $0 + quarter }
          let operand = try add(
            Graph.Node(
              name: "\(node.name)/bias", op: .constant(Tensor([twins.count], twins)),
              origin: node.origin))
          node.inputs = Array(node.inputs.prefix(2)) + [operand]
        }
      }
      renamed.append(try add(node))
    }
    result.outputs = graph.outputs.map {
      Graph.Output(name: $0.name, node: renamed[$0.node.index])
    }
    return result
  }

  /// A filter of this shape, [kh,kw,C,O] or depthwise [kh,kw,C,1], that takes means of twins, yields
  /// twins, or both. All first twins come before all second ones.
  private static func filter(_ layer: LinearLayer, _ shape: Shape, reads: Bool, yields: Bool)
    -> Tensor
  {
    let outputs = layer.outputs
    let elements = layer.filter ?? []
    var dimensions = shape.dimensions
    var result: [Float] = []
    if layer.isDepthwise {
      for row in stride(from: 0, to: elements.count, by: outputs) {
        let taps = elements[row..<row + outputs]
        result += taps
        result += taps
      }
      dimensions[2] *= 2
      return Tensor(Shape(dimensions), result)
    }
    let block = layer.filterShape[2] * outputs
    for tap in stride(from: 0, to: elements.count, by: block) {
      for _ in 0..<(reads ? 2 : 1) {
        for row in stride(from: tap, to: tap + block, by: outputs) {
          let weights = elements[row..<row + outputs].map { reads ? $0 / 2 : $0 }
          result += weights
          if yields { result += weights }
        }
      }
    }
    if reads { dimensions[2] *= 2 }
    if yields { dimensions[3] *= 2 }
    return Tensor(Shape(dimensions), result)
  }
}
