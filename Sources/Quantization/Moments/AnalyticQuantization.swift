import IR
import Program
import Tensors

/// Quantizes a graph without a single sample: ranges that activation functions bound or batch norms
/// tell, and biases shifted by what the rounding of weights adds to the mean of a layer's sums.
struct AnalyticQuantization {
  private let prepared: PreparedGraph
  private let options: QuantizationOptions
  private let moments: MomentPropagation
  /// Values that are stored in integers and whose range nothing tells, by name.
  let uncovered: [String]
  private(set) var plan: Plan

  private var graph: Graph { prepared.graph }

  init(_ prepared: PreparedGraph, _ options: QuantizationOptions) {
    (self.prepared, self.options) = (prepared, options)
    moments = MomentPropagation(prepared)
    plan = Plan(float: prepared.graph)
    let ranges = GroupRanges(prepared)
    var uncovered: [String] = []
    var formats = ranges.formats
    for group in ranges.open {
      if let range = moments.range(group, prepared) {
        formats[group] = .quantized(.uint8, range.parameters(.uint8))
      } else if prepared.isInput(group) {
        // Nobody knows what arrives: it stays as it is, and what reads it is computed in float.
      } else {
        uncovered.append(prepared.graph[NodeID(index: group)].name)
      }
    }
    // Without means of its input, rounding would shift a layer's sums.
    for id in prepared.graph.ids where prepared.isLive[id.index] && prepared.layers[id.index] != nil
    {
      let input = prepared.graph[id].inputs[0]
      guard moments.values[input.index] == nil, case let name = prepared.graph[input].name,
        formats[prepared.group[input.index]] != nil, !uncovered.contains(name)
      else { continue }
      uncovered.append(name)
    }
    self.uncovered = uncovered
    for id in prepared.graph.ids where prepared.isInteger[id.index] {
      plan.formats[id.index] = formats[prepared.group[id.index]] ?? .plain
    }
  }

  /// Rounds every layer that reads integers.
  mutating func roundWeights() throws(QuantizationError) {
    for id in graph.ids where prepared.isLive[id.index] {
      guard let layer = prepared.layers[id.index] else { continue }
      let input = graph[id].inputs[0]
      guard let source = plan.formats[input.index].parameters else { continue }
      let real = RealWeights(graph, id, layer, source, prepared.byteInput)
      let x = units(input, source)
      let shape = Correlation(layer, graph, id, deviation: x?.deviation)
      var weights = real.rounded(layer)
      if options.compensatesRounding, let covariance = shape?.covariance {
        weights = real.rounded(layer, covariance, damping: 0.01).weights
      }
      if options.correctsBiases, let x {
        correct(&weights, real, layer, id, mean: x.mean)
      }
      try weights.forbidOverflow(graph[id].name, layer, plan.formats[input.index])
      plan.weights[id.index] = weights
    }
  }

  /// Mean and deviation of a layer's input in codes, less the zero point.
  private func units(_ input: NodeID, _ source: QuantizationParameters)
    -> (mean: [Double], deviation: [Double])?
  {
    if let bytes = prepared.byteInput, bytes.node == input {
      let channels = graph.shape(of: input).dimensions.last ?? 1
      let mean = MomentPropagation.byteMean - Double(source.zeroPoint)
      return (
        [Double](repeating: mean, count: channels),
        [Double](repeating: MomentPropagation.byteDeviation, count: channels)
      )
    }
    guard let known = moments.values[input.index] else { return nil }
    let scale = Double(source.scale)
    return (known.mean.map { $0 / scale }, known.deviation.map { $0 / scale })
  }

  /// Takes from the biases what rounding adds to the sums' means.
  private func correct(
    _ weights: inout IntegerWeights, _ real: RealWeights, _ layer: LinearLayer, _ id: NodeID,
    mean: [Double]
  ) {
    guard layer.interior == Extent(height: 0, width: 0) else { return }
    let taps = TapWeights(layer, graph, id)
    let depth = layer.filterShape[2]
    for index in weights.filter.indices {
      let (o, row) = (index % layer.outputs, index / layer.outputs)
      let error = Double(weights.filter[index]) * weights.unit[o] - real.filter[index]
      weights.bias[o] -= error * taps.share[row / depth] * mean[taps.channel(row % depth, o)]
    }
    for o in weights.bias.indices {
      let limit = weights.unit[o] * Double(1 << 22)
      weights.bias[o] = max(-limit, min(limit, weights.bias[o]))
    }
  }

  /// Where ranges and biases come from, in a sentence.
  var source: String {
    switch moments.norms {
    case 0: "bounds of activation functions"
    case 1: "the moments of 1 batch norm"
    default: "the moments of \(moments.norms) batch norms"
    }
  }
}

extension PreparedGraph {
  /// Whether a group's elements come from outside.
  fileprivate func isInput(_ group: Int) -> Bool {
    graph.inputs.contains { isInteger[$0.index] && self.group[$0.index] == group }
  }
}

extension MomentPropagation {
  /// What a group's values may take; nil where nothing tells.
  fileprivate func range(_ group: Int, _ prepared: PreparedGraph) -> ActivationRange? {
    var union: ActivationRange?
    let graph = prepared.graph
    for id in graph.ids where prepared.isInteger[id.index] && prepared.group[id.index] == group {
      let moved = PreparedGraph.movedOperands(graph, id)
      let sources = moved.isEmpty ? [id] : moved.filter { !prepared.isInteger[$0.index] }
      for source in sources {
        let constant = graph.constant(source)?.floats.map { ActivationRange(covering: $0) }
        guard let range = constant ?? range(source) else { return nil }
        union = union?.union(range) ?? range
      }
    }
    return union
  }

  private func range(_ id: NodeID) -> ActivationRange? {
    guard let known = values[id.index], known.isKnown else { return bounds[id.index] }
    guard let bound = bounds[id.index] else { return known.range }
    return ActivationRange(
      lower: max(bound.lower, known.range.lower), upper: min(bound.upper, known.range.upper))
  }
}

/// The covariance that a layer's inputs are expected to have, where it matters: neighbouring positions
/// of one channel are alike, and so are the colours of a photograph.
private struct Correlation {
  let covariance: Covariance

  init?(_ layer: LinearLayer, _ graph: Graph, _ id: NodeID, deviation: [Double]?) {
    let (height, width, depth) = (
      layer.filterShape[0], layer.filterShape[1], layer.filterShape[2]
    )
    let size = height * width * depth
    guard let deviation, size > 1, size <= 64, layer.interior == Extent(height: 0, width: 0),
      height * width > 1
    else { return nil }
    let isPicture = depth > 1
    let (near, colours) = (isPicture ? 0.95 : MomentPropagation.likeness, isPicture ? 0.9 : 0)
    let perGroup = layer.convolve.groups
    covariance = Covariance(
      size: size,
      matrices: (0..<perGroup).map { group in
        (0..<size * size).map { index in
          let (i, j) = (index / size, index % size)
          let (a, b) = (i / depth, j / depth)
          let distance = abs(a / width - b / width) + abs(a % width - b % width)
          let (c, d) = (group * depth + i % depth, group * depth + j % depth)
          var value = deviation[c] * deviation[d] * (c == d ? 1 : colours)
          for _ in 0..<distance { value *= near }
          return value
        }
      })
  }
}
