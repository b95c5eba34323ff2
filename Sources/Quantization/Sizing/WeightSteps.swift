import IR
import Program
import Tensors

/// The steps of the weights below 8 bits, from one number: the slope that all layers share.
///
/// Noise of variance step^2 / 12 in the weights of a channel moves the outputs by `cost * step^2`
/// each, and a step twice as long saves each weight one bit. One slope K for all is the least loss for
/// the size: `step = sqrt(K / cost)`. Costs come from the Fisher information where an adjoint pass
/// reaches the layer, and from measurements elsewhere.
struct WeightSteps {
  private struct Layer {
    /// What a squared step of one weight costs, per output channel.
    var costs: [Double]
    /// The same of a bias; empty where it is not known.
    var biases: [Double]
  }

  /// nil for layers that stay at 8 bits; indexed by `NodeID.index`.
  private var layers: [Layer?]
  /// Weights in all of them.
  private var count = 0

  /// - Parameters:
  ///   - channels: weighs the channels of one layer against each other, where Fisher is not known.
  ///   - rounded: what compensated rounding made of each layer's inputs.
  init<Executor: ProgramExecutor>(
    _ prepared: PreparedGraph, _ executor: Executor, _ fisher: FisherInformation,
    _ channels: ChannelSensitivity, _ rounded: [RealWeights.Rounded?],
    _ progress: (QuantizationProgress) -> Void
  ) throws(QuantizationError) {
    let graph = prepared.graph
    layers = [Layer?](repeating: nil, count: graph.nodes.count)
    var sensitivity: Sensitivity<Executor>?
    for id in graph.ids where prepared.isLive[id.index] {
      guard let layer = prepared.layers[id.index], let rounded = rounded[id.index] else { continue }
      count += layer.filter?.count ?? 0
      if let known = fisher.layers[id.index] {
        let shrunk = Self.shrunk(known.sensitivity, isHead: prepared.isHead(id))
        layers[id.index] = Layer(
          costs: zip(shrunk, rounded.conditional).map { max($0 * $1, 1e-30) }, biases: known.bias)
        continue
      }
      progress(QuantizationProgress(step: "sensitivity", done: id.index, total: graph.nodes.count))
      if sensitivity == nil { sensitivity = try Sensitivity(prepared, executor) }
      guard let meter = sensitivity else { continue }
      let profile = channels.stepProfile(id, isLast: !prepared.isInteger[id.index])
      let cost = try Self.measured(meter, prepared, id, layer, profile)
      layers[id.index] = Layer(
        costs: profile.map { max(cost * rounded.relief, 1e-12) / ($0 * $0) }, biases: [])
    }
  }

  /// Estimates from few samples, drawn a fifth of the way to their mean; all the way for the last layer, whose
  /// classes a few samples cannot tell apart.
  private static func shrunk(_ values: [Double], isHead: Bool) -> [Double] {
    let mean = values.reduce(0, +) / Double(max(values.count, 1))
    if isHead || !(mean > 0) { return values.map { _ in mean } }
    return values.map { mean * Elementary.exp(0.8 * Elementary.log($0 / mean + 0.01)) }
  }

  /// What a squared step of one weight costs: how far the outputs move when a layer's weights are
  /// rounded to a coarse grid. Half of the noise's variance costs what it costs: 24 = 2 * 12.
  private static func measured(
    _ sensitivity: Sensitivity<some ProgramExecutor>, _ prepared: PreparedGraph, _ id: NodeID,
    _ layer: LinearLayer, _ profile: [Double]
  ) throws(QuantizationError) -> Double {
    let filter = layer.filter ?? []
    let power = filter.reduce(0.0) { $0 + Double($1) * Double($1) } / Double(max(filter.count, 1))
    let step = max(power.squareRoot() / 6, 1e-12)
    var plan = Plan(float: prepared.graph)
    plan.filters[id.index] = filter.indices.map { index in
      let own = Float(step * (profile.isEmpty ? 1 : profile[index % layer.outputs]))
      return (filter[index] / own).rounded(.toNearestOrEven) * own
    }
    let divergence = try sensitivity.divergence(plan)
    return 24 * max(divergence, 1e-9) / (step * step * Double(max(filter.count, 1)))
  }

  var isEmpty: Bool { layers.allSatisfy { $0 == nil } }

  /// Slopes beyond which weights have 8 bits, and beyond which they say nothing any more: a weight's
  /// step costs a 24th of the slope, in nats.
  var finest: Double { coarsest / 65_536 }
  var coarsest: Double { 48 / Double(max(1, count)) }

  /// Every layer's steps; nil for 8 bits.
  func steps(slope: Double) -> [LayerSteps?] {
    layers.map { layer in
      layer.map { layer in
        LayerSteps(
          steps: layer.costs.map { (slope / $0).squareRoot() },
          costs: layer.costs.map { $0 / slope }, biasCosts: layer.biases.map { $0 / slope })
      }
    }
  }
}
