import IR
import Program
import Tensors

/// The steps of the weights below 8 bits, from one number: the slope that all layers share.
///
/// Noise of variance step^2 / 12 in layer l moves the outputs by `cost[l] * step^2`, and a step twice
/// as long saves each of its weights one bit. One slope K for all is the least loss for the size:
/// `step[l] = sqrt(K * weights[l] / cost[l])`, times a profile over the layer's channels. Depthwise and first layers hold a hundredth of the
/// weights and stay at 8 bits.
struct WeightSteps {
  /// Divergence per squared step, and the number of weights; nil for layers that stay at 8 bits.
  private let layers: [(cost: Double, weights: Int, profile: [Double])?]

  /// Measures every layer: how far the outputs move when its weights are rounded to a coarse grid.
  ///
  /// - Parameters:
  ///   - channels: weighs the channels of one layer against each other.
  ///   - relief: how much less compensated rounding costs each layer than rounding to nearest.
  init(
    _ prepared: PreparedGraph, _ executor: some ProgramExecutor, _ channels: ChannelSensitivity,
    relief: [Double?], _ progress: (QuantizationProgress) -> Void
  ) throws(QuantizationError) {
    let graph = prepared.graph
    let sensitivity = try Sensitivity(prepared, executor)
    var layers = [(cost: Double, weights: Int, profile: [Double])?](
      repeating: nil, count: graph.nodes.count)
    let total = prepared.layers.reduce(0) { $0 + ($1?.filter?.count ?? 0) }
    for id in graph.ids where prepared.isLive[id.index] {
      guard let layer = prepared.layers[id.index], let filter = layer.filter,
        !layer.isDepthwise, layer.interior == Extent(height: 0, width: 0),
        filter.count * 200 > total
      else { continue }
      progress(QuantizationProgress(step: "sensitivity", done: id.index, total: graph.nodes.count))
      let power = filter.reduce(0.0) { $0 + Double($1) * Double($1) } / Double(filter.count)
      let step = max(power.squareRoot() / 6, 1e-12)
      let profile = channels.stepProfile(id, isLast: !prepared.isInteger[id.index])
      let outputs = layer.outputs
      var plan = Plan(float: graph)
      plan.filters[id.index] = filter.indices.map { index in
        let own = Float(step * (profile.isEmpty ? 1 : profile[index % outputs]))
        return (filter[index] / own).rounded(.toNearestOrEven) * own
      }
      let divergence = try sensitivity.divergence(plan) * (relief[id.index] ?? 1)
      layers[id.index] = (
        cost: max(divergence, 1e-9) / (step * step), weights: filter.count, profile: profile
      )
    }
    self.layers = layers
  }

  var isEmpty: Bool { layers.allSatisfy { $0 == nil } }

  /// The least length of each channel's steps, in the graph's own units; nil for 8 bits.
  func steps(slope: Double) -> [[Double]?] {
    layers.map { layer in
      layer.map { layer in
        let step = (slope * Double(layer.weights) / layer.cost).squareRoot()
        return layer.profile.map { $0 * step }
      }
    }
  }
}
