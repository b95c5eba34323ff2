import IR
import Program
import Tensors

/// How much noise in each channel of each value matters, relative to the others of that value.
///
/// Walks the graph backwards with the squares of the weights: noise in channel c of a convolution's
/// input reaches output o with the power of the weights between them, and passes an activation in so
/// far as that is not saturated. Correlations are left out; layers are weighed against each other by
/// measurement (`WeightSteps`).
struct ChannelSensitivity {
  /// One number a channel of the last axis; indexed by `NodeID.index`. Empty where nothing is known.
  private(set) var values: [[Double]]

  /// - Parameter activity: of each convolution's output channels, the fraction inside its limits.
  init(_ prepared: PreparedGraph, activity: [[Double]?]) {
    let graph = prepared.graph
    values = [[Double]](repeating: [], count: graph.nodes.count)
    for output in graph.outputs { add(Self.ones(graph, output.node), to: output.node) }
    for id in graph.ids.reversed() where prepared.isLive[id.index] {
      let own = values[id.index]
      guard !own.isEmpty else { continue }
      if let layer = prepared.layers[id.index] {
        let active = activity[id.index] ?? [Double](repeating: 1, count: own.count)
        let arriving = zip(own, active).map { $0 * max($1, 0.003) }
        values[id.index] = arriving
        add(Self.backward(layer, arriving), to: graph[id].inputs[0])
      } else {
        pass(graph, id, own)
      }
    }
  }

  private static func ones(_ graph: Graph, _ id: NodeID) -> [Double] {
    [Double](repeating: 1, count: graph.shape(of: id).dimensions.last ?? 1)
  }

  private mutating func add(_ more: [Double], to id: NodeID) {
    // Only proportions matter; the largest is 1, so that depth underflows nothing.
    let largest = more.max() ?? 0
    let scaled = largest > 0 ? more.map { $0 / largest } : more
    if values[id.index].isEmpty {
      values[id.index] = scaled
    } else if values[id.index].count == scaled.count {
      values[id.index] = zip(values[id.index], scaled).map { $0 + $1 }
    }
  }

  private static func backward(_ layer: LinearLayer, _ outputs: [Double]) -> [Double] {
    let groups = layer.convolve.groups
    let depth = layer.filterShape[2]
    let perGroup = layer.outputs / groups
    var inputs = [Double](repeating: 0, count: depth * groups)
    for (index, weight) in (layer.filter ?? []).enumerated() {
      let (o, c) = (index % layer.outputs, index / layer.outputs % depth)
      inputs[o / perGroup * depth + c] += Double(weight) * Double(weight) * outputs[o]
    }
    return inputs
  }

  /// Operations that keep channels apart pass on what they get; others spread it evenly.
  private mutating func pass(_ graph: Graph, _ id: NodeID, _ own: [Double]) {
    var start = 0
    for input in graph[id].inputs where graph.type(of: input).element == .float32 {
      guard graph.constant(input) == nil else { continue }
      let channels = graph.shape(of: input).dimensions.last ?? 1
      if case .concat(let axis) = graph[id].op, axis == graph.shape(of: id).rank - 1 {
        add(Array(own[start..<start + channels]), to: input)
        start += channels
      } else {
        add(channels == own.count ? own : Self.ones(graph, input), to: input)
      }
    }
  }

  /// Lengths of a layer's steps relative to each other, geometric mean 1: half of what the
  /// sensitivities ask for, because they are estimates; even for the last layer, whose classes a few
  /// samples cannot tell apart.
  func stepProfile(_ id: NodeID, isLast: Bool) -> [Double] {
    let own = values[id.index]
    if isLast || own.isEmpty { return [Double](repeating: 1, count: own.count) }
    let mean = own.reduce(0, +) / Double(own.count)
    let logs = own.map { -0.25 * Elementary.log($0 + 0.01 * mean + 1e-30) }
    let center = logs.reduce(0, +) / Double(logs.count)
    return logs.map { Elementary.exp($0 - center) }
  }
}
