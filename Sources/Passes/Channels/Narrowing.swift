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
  /// all its weights ignore, and that nothing else needs.
  init(_ r: Rewriter, input: ClosedRange<Float>?) {
    let graph = r.source
    kept = Array(repeating: nil, count: graph.nodes.count)
    let ranges = graph.channelRanges(input: input)
    for id in graph.ids where r.live[id.index] {
      guard let layer = graph.mixingLayer(id) else { continue }
      let constants = ranges[layer.input.index].constants
      let used = layer.usedInputs
      var losing: [(channel: Int, value: Double)] = []
      for (c, constant) in constants.enumerated() {
        if !used[c] {
          losing.append((c, 0))
        } else if let constant, constant == 0 || !graph.seesBorder(id) {
          losing.append((c, constant))
        }
      }
      // Something must be left to convolve.
      if losing.count == constants.count { losing.removeFirst() }
      // Vector kernels take eight channels at a time: a layer that fills them goes on to.
      if constants.count % 8 == 0 { losing.removeLast(losing.count % 8) }
      guard !losing.isEmpty else { continue }
      let gone = Set(losing.map(\.channel))
      var plan: [Int: [Int]] = [:]
      if let refusal = Self.drop(gone, from: layer.input, r, &plan) {
        refusals[id.index] = "\(losing.count) constant channels stay: \(refusal)"
        continue
      }
      for (value, channels) in plan { kept[value] = channels }
      lost[id.index] = losing
    }
  }

  /// Adds to `plan` what it takes to yield a value without some channels; returns why it cannot be.
  private static func drop(
    _ gone: Set<Int>, from id: NodeID, _ r: Rewriter, _ plan: inout [Int: [Int]]
  ) -> String? {
    if gone.isEmpty { return nil }
    let node = r.source[id]
    guard r.uses[id.index] == 1 else {
      return "'\(node.name)' has \(r.uses[id.index]) readers, not 1"
    }
    let channels = r.source.shape(of: id).dimensions.last ?? 1
    let refusal = "'\(node.name)' (\(node.op.name)) needs them"
    plan[id.index] = (0..<channels).filter { !gone.contains($0) }
    switch node.op {
    case .conv2D, .matMul: return r.source.mixingLayer(id) == nil ? refusal : nil
    case .depthwiseConv2D:
      let layer = try? LinearLayer(r.source, id, allowActivation: true)
      guard let layer, layer.filter.shape[3] == 1 else { return refusal }
      return drop(gone, from: layer.input, r, &plan)
    case .unary, .pool: return drop(gone, from: node.inputs[0], r, &plan)
    case .reshape:
      guard r.source.shape(of: node.inputs[0]).dimensions.last == channels else { return refusal }
      return drop(gone, from: node.inputs[0], r, &plan)
    case .pad(let pad):
      guard pad.before.last == 0, pad.after.last == 0 else { return refusal }
      return drop(gone, from: node.inputs[0], r, &plan)
    case .concat(let axis):
      guard axis == r.source.shape(of: id).rank - 1 else { return refusal }
      var start = 0
      for input in node.inputs {
        let count = r.source.shape(of: input).dimensions.last ?? 1
        let part = Set(gone.filter { (start..<start + count).contains($0) }.map { $0 - start })
        start += count
        guard part.count < count else { return "all channels of '\(r.source[input].name)' are" }
        if let refusal = drop(part, from: input, r, &plan) { return refusal }
      }
      return nil
    case .placeholder, .constant, .transposedConv2D, .batchNorm, .binary, .select, .cast,
      .fakeQuantize, .localResponseNorm, .reduce, .argument, .softmax, .slice, .gather, .tile,
      .transpose, .resize, .spaceToBatch, .batchToSpace, .spaceToDepth, .depthToSpace:
      return refusal
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
