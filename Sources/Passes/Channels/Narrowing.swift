import IR
import Tensors

/// Which channels of which values a graph can do without.
struct Narrowing: Sendable {
  /// Channels that stay, for values that lose some; indexed by `NodeID.index`.
  var kept: [[Int]?]
  /// For layers whose input loses channels: the lost channels' constant values, by channel.
  var lost: [Int: [(channel: Int, value: Double)]] = [:]
  /// Why a layer's constant channels have to stay, by `NodeID.index`.
  var refusals: [Int: String] = [:]

  /// Finds, for each layer that mixes channels, the channels of its input that are constant, or that
  /// all its weights ignore; of those, the ones that every reader of every value that shares them
  /// can do without.
  init(_ r: Rewriter, input: ClosedRange<Float>?) {
    let graph = r.source
    kept = Array(repeating: nil, count: graph.nodes.count)
    let ranges = graph.channelRanges(input: input)
    /// What each channel of a layer's input is worth, where the layer can absorb it.
    var absorbed: [(layer: NodeID, input: NodeID, values: [Double?])] = []
    for id in graph.ids where r.live[id.index] {
      guard let layer = graph.mixingLayer(id) else { continue }
      let used = layer.usedInputs
      let seesBorder = graph.seesBorder(id)
      let values = ranges[layer.input.index].constants.enumerated().map { c, constant -> Double? in
        if !used[c] { return 0 }
        return constant == 0 || !seesBorder ? constant : nil
      }
      absorbed.append((id, layer.input, values))
    }
    guard absorbed.contains(where: { $0.values.contains { $0 != nil } }) else { return }

    var classes = ChannelClasses(r)
    for (layer, input, values) in absorbed {
      for (c, value) in values.enumerated() where value == nil {
        classes.keep(input, c, because: "'\(graph[layer].name)' needs them")
      }
    }
    classes.leaveSomething(graph)
    for id in graph.ids where classes.channels(of: id) > 0 {
      let stay = (0..<classes.channels(of: id)).filter { classes.reason(id, $0) != nil }
      if stay.count < classes.channels(of: id) { kept[id.index] = stay }
    }
    for (layer, input, values) in absorbed {
      let gone = values.indices.filter { classes.reason(input, $0) == nil }
      if !gone.isEmpty {
        lost[layer.index] = gone.map { ($0, values[$0] ?? 0) }
      } else if let first = values.firstIndex(where: { $0 != nil }),
        let reason = classes.reason(input, first)
      {
        let count = values.count { $0 != nil }
        refusals[layer.index] = "\(count) constant channels stay: \(reason)"
      }
    }
  }
}

extension Graph {
  /// A convolution or matrix product that mixes all channels of its input, filter [..,C,O].
  func mixingLayer(_ id: NodeID) -> LinearLayer? {
    let node = self[id]
    guard let layer = try? LinearLayer(self, id, allowActivation: true) else { return nil }
    if case .conv2D = node.op {
      return layer.filter.shape[2] == shape(of: layer.input)[3] ? layer : nil
    }
    guard case .matMul(let product) = node.op, layer.filter.shape.rank == 2 else { return nil }
    return product.transposeA || product.transposeB ? nil : layer
  }
}

extension LinearLayer {
  /// Whether any weight of a filter [..,C,O] is not zero, by input channel.
  var usedInputs: [Bool] {
    let inputs = filter.shape[filter.shape.rank - 2]
    var used = [Bool](repeating: false, count: inputs)
    filter.elements.withUnsafeBufferPointer { weights in
      for row in 0..<weights.count / max(1, outputs) where !used[row % inputs] {
        let start = row * outputs
        used[row % inputs] = weights[start..<start + outputs].contains { $0 != 0 }
      }
    }
    return used
  }

  /// Rows `rows` of every matrix [C,O] of the filter, and of those the columns `columns`.
  func selecting(rows: [Int]?, columns: [Int]?) -> Tensor {
    var shape = filter.shape
    let (inputs, outputs) = (shape[shape.rank - 2], shape[shape.rank - 1])
    let (rows, columns) = (rows ?? Array(0..<inputs), columns ?? Array(0..<outputs))
    (shape[shape.rank - 2], shape[shape.rank - 1]) = (rows.count, columns.count)
    var selected: [Float] = []
    selected.reserveCapacity(shape.count)
    filter.elements.withUnsafeBufferPointer { weights in
      for matrix in stride(from: 0, to: weights.count, by: inputs * outputs) {
        for row in rows {
          let start = matrix + row * outputs
          for column in columns { selected.append(weights[start + column]) }
        }
      }
    }
    return Tensor(shape, selected)
  }
}
