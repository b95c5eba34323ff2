import IR
import Program
import Tensors

/// Moments of every value of a graph, from what batch norms left known (`Graph.moments`), through
/// the operations between them.
struct MomentPropagation {
  /// Indexed by `NodeID.index`.
  private(set) var values: [ValueMoments?]
  /// Reals between which activation functions keep a value; indexed by `NodeID.index`.
  private(set) var bounds: [ActivationRange?]
  /// How many values batch norms speak of.
  private(set) var norms = 0

  /// Photographs' bytes.
  static let byteMean = 117.0, byteDeviation = 70.0
  /// Neighbouring positions of a value are alike.
  static let likeness = 0.7

  private let prepared: PreparedGraph
  private var graph: Graph { prepared.graph }

  init(_ prepared: PreparedGraph) {
    self.prepared = prepared
    values = [ValueMoments?](repeating: nil, count: prepared.graph.nodes.count)
    bounds = [ActivationRange?](repeating: nil, count: prepared.graph.nodes.count)
    for id in graph.ids where prepared.isLive[id.index] {
      bounds[id.index] = bound(id)
      if let known = normed(id) {
        norms += 1
        values[id.index] = known
      } else {
        values[id.index] = moments(id)
      }
      guard let found = values[id.index] else { continue }
      let isUsable =
        found.mean.count == graph.shape(of: id).dimensions.last
        && (found.mean + found.deviation).allSatisfy(\.isFinite)
      if !isUsable { values[id.index] = nil }
    }
  }

  /// What a batch norm says of the value, or of it before an activation that lowering parts off.
  private func normed(_ id: NodeID) -> ValueMoments? {
    let name = graph[id].name
    let part = "/linear"
    let stem = name.hasSuffix(part) ? String(name.dropLast(part.count)) : nil
    guard let known = graph.moments[name] ?? stem.flatMap({ graph.moments[$0] }),
      known.mean.count == graph.shape(of: id).dimensions.last
    else { return nil }
    let linear = ValueMoments(mean: known.mean, deviation: known.deviation, isKnown: true)
    return graph.moments[name] == nil ? linear : linear.through(known.activation)
  }

  private func bound(_ id: NodeID) -> ActivationRange? {
    if let own = graph.boundedRange(id) { return own }
    let inputs = graph[id].inputs
    switch graph[id].op {
    case .pool, .pad, .resize, .reshape, .slice, .transpose, .tile, .gather, .spaceToBatch,
      .batchToSpace, .spaceToDepth, .depthToSpace:
      return bounds[inputs[0].index]
    case .concat:
      let parts = inputs.compactMap { bounds[$0.index] }
      guard parts.count == inputs.count, let first = parts.first else { return nil }
      return parts.dropFirst().reduce(first) { $0.union($1) }
    case .binary(let binary) where binary.function == .add && binary.activation == nil:
      guard let a = bounds[inputs[0].index], let b = bounds[inputs[1].index] else { return nil }
      return ActivationRange(lower: a.lower + b.lower, upper: a.upper + b.upper)
    case .placeholder, .constant, .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul,
      .batchNorm, .unary, .binary, .select, .cast, .fakeQuantize, .localResponseNorm, .reduce,
      .argument, .softmax:
      return nil
    }
  }

  private func moments(_ id: NodeID) -> ValueMoments? {
    let node = graph[id]
    switch node.op {
    case .placeholder: return photograph(id)
    case .conv2D, .depthwiseConv2D, .transposedConv2D:
      guard let layer = prepared.layers[id.index] else { return nil }
      return linear(id, layer)?.through(node.op.activation)
    case .unary(let function): return values[node.inputs[0].index]?.through(function)
    case .binary(let binary): return self.binary(node, binary)?.through(binary.activation)
    case .pool, .pad, .resize, .fakeQuantize, .reshape, .tile:
      // Deviations shrink under means: by little, as neighbours are alike.
      return values[node.inputs[0].index]
    case .reduce(let payload):
      let last = graph.shape(of: node.inputs[0]).rank - 1
      return payload.kind == .mean && !payload.axes.contains(last)
        ? values[node.inputs[0].index] : nil
    case .concat(let axis):
      let parts = node.inputs.compactMap { values[$0.index] }
      guard parts.count == node.inputs.count, axis == graph.shape(of: id).rank - 1 else {
        return nil
      }
      return ValueMoments.joined(parts)
    case .slice(let slice):
      guard var known = values[node.inputs[0].index], let begin = slice.begin.last,
        let size = slice.size.last, let stride = slice.strides.last
      else { return nil }
      let channels = (0..<size).map { begin + $0 * stride }
      guard channels.allSatisfy(known.mean.indices.contains) else { return nil }
      (known.mean, known.deviation) = (
        channels.map { known.mean[$0] }, channels.map { known.deviation[$0] }
      )
      return known
    case .constant, .matMul, .batchNorm, .select, .cast, .localResponseNorm, .argument, .softmax,
      .gather, .transpose, .spaceToBatch, .batchToSpace, .spaceToDepth, .depthToSpace:
      return nil
    }
  }

  /// Of a placeholder that takes photographs, as the graph takes them.
  private func photograph(_ id: NodeID) -> ValueMoments? {
    guard let bytes = prepared.byteInput, bytes.node == id else { return nil }
    let scale = bytes.gain.map { $0 * Double(bytes.parameters.scale) }
    let zero = Double(bytes.parameters.zeroPoint)
    return ValueMoments(
      mean: scale.indices.map { scale[$0] * (Self.byteMean - zero) + bytes.offset[$0] },
      deviation: scale.map { abs($0) * Self.byteDeviation }, isKnown: false)
  }

  /// Of a layer's sums.
  private func linear(_ id: NodeID, _ layer: LinearLayer) -> ValueMoments? {
    guard let x = values[graph[id].inputs[0].index], let filter = layer.filter else { return nil }
    let taps = TapWeights(layer, graph, id)
    let inputs = graph[id].inputs
    var mean =
      inputs.count > 2
      ? (graph.constant(inputs[2])?.elements ?? []).map(Double.init)
      : [Double](repeating: 0, count: layer.outputs)
    guard mean.count == layer.outputs else { return nil }
    let (area, depth) = (layer.filterShape[0] * layer.filterShape[1], layer.filterShape[2])
    var variance = [Double](repeating: 0, count: layer.outputs)
    for o in 0..<layer.outputs {
      for c in 0..<depth {
        var (sum, squares) = (0.0, 0.0)
        let channel = taps.channel(c, o)
        for tap in 0..<area {
          let weight = Double(filter[(tap * depth + c) * layer.outputs + o])
          mean[o] += weight * taps.share[tap] * x.mean[channel]
          sum += weight
          squares += weight * weight
        }
        let mixed = Self.likeness * sum * sum + (1 - Self.likeness) * squares
        variance[o] += mixed * x.deviation[channel] * x.deviation[channel]
      }
    }
    return ValueMoments(
      mean: mean, deviation: variance.map { $0.squareRoot() }, isKnown: false)
  }

  private func binary(_ node: Graph.Node, _ payload: Binary) -> ValueMoments? {
    let known = node.inputs.map { values[$0.index] }
    if let a = known[0], let b = known[1] {
      guard a.mean.count == b.mean.count else { return nil }
      switch payload.function {
      case .add: return a.adding(b, sign: 1)
      case .subtract: return a.adding(b, sign: -1)
      case .multiply: return a.multiplied(by: b)
      case .divide, .floorDivide, .floorModulo, .power, .maximum, .minimum, .squaredDifference,
        .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .logicalAnd, .logicalOr:
        return nil
      }
    }
    guard let x = known[0] ?? known[1],
      let tensor = graph.constant(node.inputs[known[0] == nil ? 0 : 1])
    else { return nil }
    let numbers = tensor.elements.map(Double.init)
    guard numbers.count == 1 || numbers.count == x.mean.count else { return nil }
    switch payload.function {
    case .add: return x.scaled(by: [1], shift: numbers)
    case .subtract:
      return known[0] == nil
        ? x.scaled(by: [-1], shift: numbers) : x.scaled(by: [1], shift: numbers.map { -$0 })
    case .multiply: return x.scaled(by: numbers, shift: [0])
    case .divide, .floorDivide, .floorModulo, .power, .maximum, .minimum, .squaredDifference,
      .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .logicalAnd, .logicalOr:
      return nil
    }
  }
}

/// How a layer's taps meet its input.
struct TapWeights {
  /// Of each tap, the share of output positions at which it is inside the image.
  let share: [Double]
  private let depth, perGroup: Int

  init(_ layer: LinearLayer, _ graph: Graph, _ id: NodeID) {
    let (x, y) = (graph.shape(of: graph[id].inputs[0]), graph.shape(of: id))
    let (strides, dilations) = (layer.convolve.strides, layer.convolve.dilations)
    let before = layer.convolve.paddingBefore
    func shares(_ taps: Int, _ places: Int, _ size: Int, _ stride: Int, _ step: Int, _ before: Int)
      -> [Double]
    {
      (0..<taps).map { tap in
        let inside = (0..<places).count { (0..<size).contains($0 * stride - before + tap * step) }
        return Double(inside) / Double(max(places, 1))
      }
    }
    let rows = shares(
      layer.filterShape[0], y[1], x[1], strides.height, dilations.height, before.height)
    let columns = shares(
      layer.filterShape[1], y[2], x[2], strides.width, dilations.width, before.width)
    share = rows.flatMap { row in columns.map { row * $0 } }
    depth = layer.filterShape[2]
    perGroup = layer.outputs / layer.convolve.groups
  }

  /// The input channel that number c of an output's window belongs to.
  func channel(_ c: Int, _ output: Int) -> Int { output / perGroup * depth + c }
}
