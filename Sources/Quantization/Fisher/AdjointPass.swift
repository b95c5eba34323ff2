import IR
import Program
import Tensors

/// Gradients of the logarithm of a drawn answer's probability, for a batch of samples, node by node
/// from the outputs back.
struct AdjointPass<Executor: ProgramExecutor> {
  /// Sums over the samples of a batch, means over their draws.
  struct Found {
    var layers: [FisherInformation.Layer?]
    var activations: [[Double]]
  }

  let prepared: PreparedGraph
  let executor: Executor
  /// Whether gradients of the node's value can be had; indexed by `NodeID.index`.
  let isKnown: [Bool]
  private let floatPlan: Plan

  var graph: Graph { prepared.graph }

  init(_ prepared: PreparedGraph, _ executor: Executor) throws(QuantizationError) {
    (self.prepared, self.executor) = (prepared, executor)
    floatPlan = Plan(float: prepared.graph)
    isKnown = Self.known(prepared)
  }

  /// A value's gradients are known when every reader that leads to an output has an adjoint.
  private static func known(_ prepared: PreparedGraph) -> [Bool] {
    let graph = prepared.graph
    var known = graph.ids.map {
      prepared.isLive[$0.index] && graph.type(of: $0).element == .float32
        && graph.constant($0) == nil
    }
    for id in graph.ids.reversed() where prepared.isLive[id.index] {
      if known[id.index], AdjointRule(prepared, id) != nil { continue }
      for input in graph[id].inputs { known[input.index] = false }
    }
    return known
  }

  /// Samples spread over all, as many as take about the time of one calibration.
  func spread(atMost most: Int = .max) -> [Int] {
    let products = max(1, LayerCosts(prepared).total)
    let count = min(prepared.samples.count, most, max(8, 60_000_000_000 / products))
    return (0..<count).map { $0 * prepared.samples.count / count }
  }

  /// How many samples' values may be in memory.
  var batch: Int {
    let floats = graph.ids.reduce(0) {
      $0 + (prepared.isLive[$1.index] ? graph.shape(of: $1).count : 0)
    }
    return max(2, min(16, 60_000_000 / max(floats, 1)))
  }

  /// One node on the way back.
  struct Visit {
    let id: NodeID
    /// Gradients of the node's value, one a sample and draw; the same before a fused clamp.
    let arriving, inside: [Tensor]
    /// Every value, one a sample; indexed by `NodeID.index`.
    let values: [[Tensor]?]
  }

  /// Shows every node whose gradients can be had, from the outputs back.
  ///
  /// - Parameters:
  ///   - seeds: one a sample; the draws depend on nothing else.
  func walk(
    _ samples: [[Tensor]], seeds: [Int], draws: Int,
    _ visit: (Visit) throws(QuantizationError) -> Void
  ) throws(QuantizationError) {
    let values = try forward(samples)
    var gradients = [[Tensor]?](repeating: nil, count: graph.nodes.count)
    for output in graph.outputs where isKnown[output.node.index] {
      let seed = AnswerDraws(shape: graph.shape(of: output.node), count: draws)
      let own = values[output.node.index] ?? []
      let drawn = parallelMap(samples.count) { seed.gradients(own[$0], seed: seeds[$0]) }
      add(drawn.flatMap { $0 }, to: output.node, &gradients)
    }
    for id in graph.ids.reversed() {
      guard isKnown[id.index], let arriving = gradients[id.index],
        let rule = AdjointRule(prepared, id)
      else { continue }
      gradients[id.index] = nil
      let own = inside(id, arriving, values, draws)
      try visit(Visit(id: id, arriving: arriving, inside: own, values: values))
      let inputs = graph[id].inputs.enumerated().filter { isKnown[$1.index] }
      for (position, input) in inputs {
        let moved = try rule.backward(
          own, position, executor: executor, draws: draws,
          operands: graph[id].inputs.map { values[$0.index] ?? [] }, output: values[id.index] ?? [])
        add(moved, to: input, &gradients)
      }
    }
  }

  func run(_ samples: [[Tensor]], seeds: [Int], draws: Int) throws(QuantizationError) -> Found {
    let count = graph.nodes.count
    var found = Found(
      layers: [FisherInformation.Layer?](repeating: nil, count: count),
      activations: [[Double]](repeating: [], count: count))
    try walk(samples, seeds: seeds, draws: draws) { (visit: Visit) throws(QuantizationError) in
      found.activations[visit.id.index] = powers(visit.inside, draws)
      if let layer = prepared.layers[visit.id.index] {
        found.layers[visit.id.index] = try statistics(
          visit.id, layer, visit.inside, visit.values, draws)
      }
    }
    return found
  }

  private func forward(_ samples: [[Tensor]]) throws(QuantizationError) -> [[Tensor]?] {
    var values = [[Tensor]?](repeating: nil, count: graph.nodes.count)
    for id in graph.ids where prepared.isLive[id.index] && graph.constant(id) == nil {
      if let position = graph.inputs.firstIndex(of: id) {
        values[id.index] = samples.map { $0[position] }
        continue
      }
      let lists = graph[id].inputs.filter { graph.constant($0) == nil }.uniqued.map {
        values[$0.index] ?? []
      }
      values[id.index] = try executor.outputs(
        of: Lowering.program(of: id, in: graph, floatPlan),
        samples.indices.map { index in lists.map { $0[index] } }, node: graph[id].name)
    }
    return values
  }

  private func add(_ more: [Tensor], to id: NodeID, _ gradients: inout [[Tensor]?]) {
    guard let old = gradients[id.index] else {
      gradients[id.index] = more
      return
    }
    gradients[id.index] = parallelMap(old.count) { index in
      Tensor(old[index].shape, zip(old[index].elements, more[index].elements).map { $0 + $1 })
    }
  }

  /// Gradients before a fused clamp: none where it saturates.
  private func inside(_ id: NodeID, _ gradients: [Tensor], _ values: [[Tensor]?], _ draws: Int)
    -> [Tensor]
  {
    guard let limits = LinearLayer.limits(graph[id].op.activation), let own = values[id.index]
    else { return gradients }
    return parallelMap(gradients.count) { index in
      let y = own[index / draws].elements
      var g = gradients[index].elements
      for i in g.indices where !(y[i] > limits.lowerBound && y[i] < limits.upperBound) { g[i] = 0 }
      return Tensor(gradients[index].shape, g)
    }
  }

  /// Per channel of the last axis, the sum of squares; mean over draws.
  private func powers(_ gradients: [Tensor], _ draws: Int) -> [Double] {
    let parts = parallelMap(gradients.count) { index in
      let channels = max(1, gradients[index].shape.dimensions.last ?? 1)
      let g = gradients[index].elements
      var sums = [Double](repeating: 0, count: channels)
      for start in stride(from: 0, to: g.count, by: channels) {
        for c in 0..<channels { sums[c] += Double(g[start + c] * g[start + c]) }
      }
      return sums
    }
    return Self.sum(parts, draws)
  }

  private static func sum(_ parts: [[Double]], _ draws: Int) -> [Double] {
    guard var total = parts.first else { return [] }
    for part in parts.dropFirst() { for i in total.indices { total[i] += part[i] } }
    return total.map { $0 / Double(draws) }
  }

  // MARK: Layers

  /// Random filters through which what a layer reads is seen.
  private static var projections: Int { 4 }

  /// A layer's statistics, each sample's inputs projected on filters of random signs: the expected
  /// square of `g (x r)` is the sum of the squares of `g x_i`.
  private func statistics(
    _ id: NodeID, _ layer: LinearLayer, _ gradients: [Tensor], _ values: [[Tensor]?], _ draws: Int
  ) throws(QuantizationError) -> FisherInformation.Layer {
    let (outputs, groups) = (layer.outputs, layer.convolve.groups)
    let perGroup = outputs / groups
    let input = graph[id].inputs[0]
    let count = Self.projections
    let program = try AdjointConvolution.projection(
      layer, input: graph.shape(of: input), output: graph.shape(of: id), count: count)
    let seen = try executor.outputs(
      of: program, (values[input.index] ?? []).map { [$0] }, node: graph[id].name)
    let parts = parallelMap(gradients.count) { index -> [Double] in
      let (g, u) = (gradients[index].elements, seen[index / draws].elements)
      var totals = [Float](repeating: 0, count: (count + 1) * outputs)
      let rows = g.count / outputs
      for row in 0..<rows {
        for o in 0..<outputs {
          let slope = g[row * outputs + o]
          if slope == 0 { continue }
          let from = (row * groups + o / perGroup) * count
          for r in 0..<count { totals[o * (count + 1) + r] += slope * u[from + r] }
          totals[o * (count + 1) + count] += slope
        }
      }
      var result = [Double](repeating: 0, count: 2 * outputs)
      for o in 0..<outputs {
        for r in 0..<count {
          let total = Double(totals[o * (count + 1) + r])
          result[o] += total * total / Double(count)
        }
        let total = Double(totals[o * (count + 1) + count])
        result[outputs + o] = total * total
      }
      return result
    }
    let sums = Self.sum(parts, draws)
    let powers = parallelMap(seen.count) { index -> [Double] in
      let u = seen[index].elements
      var power = [Double](repeating: 0, count: groups)
      for (i, value) in u.enumerated() { power[i / count % groups] += Double(value * value) }
      return power.map { $0 * Double(groups) / Double(max(u.count, 1)) }
    }
    let power = Self.sum(powers, 1)
    return FisherInformation.Layer(
      weights: Array(sums[..<outputs]), bias: Array(sums[outputs...]),
      power: (0..<outputs).map { power[$0 / perGroup] })
  }
}
