import IR
import Program
import Tensors

/// How far noise in each channel of each value moves the outputs, in nats, from an adjoint pass
/// through the float graph.
///
/// With `g = d log p(y) / dz`, y drawn from the float graph's own answer, an error e in z costs
/// `(g e)^2 / 2` nats of divergence on average: this is the Fisher information, and it knows what the
/// activations let through. Where an operation has no adjoint here, nothing is known of what lies
/// before it, and whoever asks measures instead.
struct FisherInformation {
  /// What is known of a convolution's output channels.
  struct Layer {
    /// E[sum over i of (sum over positions of g x_i)^2]: two nats cost a unit of noise in every weight.
    var weights: [Double]
    /// E[(sum over positions of g)^2]: the same of a bias.
    var bias: [Double]
    /// Mean over positions of what the weights multiply, squared and summed.
    var power: [Double]

    /// Per channel, what a squared error of one position's sum costs when all positions share it.
    var sensitivity: [Double] { zip(weights, power).map { $0 / max($1, 1e-12) } }
  }

  /// Indexed by `NodeID.index`.
  private(set) var layers: [Layer?]
  /// E[sum over positions of g^2] per channel of the last axis; empty where nothing is known.
  private(set) var activations: [[Double]]

  /// Draws of an answer for each sample.
  private static var draws: Int { 2 }

  init(
    _ prepared: PreparedGraph, _ executor: some ProgramExecutor,
    _ progress: (QuantizationProgress) -> Void
  ) throws(QuantizationError) {
    let graph = prepared.graph
    layers = [Layer?](repeating: nil, count: graph.nodes.count)
    activations = [[Double]](repeating: [], count: graph.nodes.count)
    let pass = try AdjointPass(prepared, executor)
    guard pass.isKnown.contains(true) else { return }
    let samples = pass.spread()
    for start in stride(from: 0, to: samples.count, by: pass.batch) {
      progress(QuantizationProgress(step: "sensitivity", done: start, total: samples.count))
      let part = Array(samples[start..<min(samples.count, start + pass.batch)])
      let found = try pass.run(part.map { prepared.samples[$0] }, seeds: part, draws: Self.draws)
      add(found, share: 1 / Double(samples.count))
    }
  }

  private mutating func add(_ found: AdjointPass<some ProgramExecutor>.Found, share: Double) {
    func sum(_ old: [Double], _ more: [Double]) -> [Double] {
      old.isEmpty ? more.map { $0 * share } : zip(old, more).map { $0 + $1 * share }
    }
    for (index, layer) in found.layers.enumerated() {
      guard let layer else { continue }
      let old = layers[index] ?? Layer(weights: [], bias: [], power: [])
      layers[index] = Layer(
        weights: sum(old.weights, layer.weights), bias: sum(old.bias, layer.bias),
        power: sum(old.power, layer.power))
    }
    for (index, values) in found.activations.enumerated() where !values.isEmpty {
      activations[index] = sum(activations[index], values)
    }
  }

  /// Adds to a report what noise of one int8 step costs in the channels of each layer.
  func describe(
    _ report: inout QuantizationReport, _ prepared: PreparedGraph,
    _ rounded: [RealWeights.Rounded?]
  ) {
    let graph = prepared.graph
    let live = graph.ids.filter { prepared.isLive[$0.index] && graph.constant($0) == nil }
    for (position, id) in live.enumerated() where report.layers.indices.contains(position) {
      guard let layer = prepared.layers[id.index], let own = layers[id.index] else { continue }
      var largest = [Double](repeating: 0, count: layer.outputs)
      for (index, weight) in (layer.filter ?? []).enumerated() {
        largest[index % layer.outputs] = max(largest[index % layer.outputs], abs(Double(weight)))
      }
      let costs = zip(own.weights, largest).map { $0 * ($1 / 127) * ($1 / 127) / 24 }.sorted()
      guard let least = costs.first, let greatest = costs.last else { continue }
      report.layers[position].channelSensitivity = .init(
        least: least, median: costs[costs.count / 2], greatest: greatest)
    }
  }
}
