import IR
import Tensors

/// Removes channels that carry no information: what yields them, and what reads them.
///
/// Interval arithmetic over the declared range of the input proves a channel constant (real
/// ImageNet MobileNets have 20 to 40: batch-norm scales of 1e-18 and the like). The layer that reads
/// it gets the channel's contribution into its bias, and the filters above go:
///
///     bias'[o] = bias[o] + value[c] * sum over the window of filter[.., c, o]
///
/// At a padded border the window sees zeros, not the constant, so there only channels of constant 0
/// go. A depthwise layer's borders are in its own range: a channel counts as constant after it only
/// if it is constant there too. Channels that every weight of the reading layer ignores go as well.
/// Values that share channels, such as the terms of a residual sum, lose them together, where all
/// their readers can do without.
/// Needs: all folds and `fuse-activations`. Values that lose channels get new names.
public struct RemoveConstantChannels: Pass {
  public static let name = "remove-constant-channels"
  public static let summary = "removes channels that are proved constant, with all that yields them"

  /// Bounds of the float inputs' elements, where they are known.
  public var inputRange: ClosedRange<Float>?
  private var narrowing: Narrowing?

  public init(inputRange: ClosedRange<Float>? = nil) { self.inputRange = inputRange }

  public func prepared(for r: Rewriter) -> RemoveConstantChannels {
    var pass = self
    pass.narrowing = Narrowing(r, input: inputRange)
    return pass
  }

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    guard let narrowing else { preconditionFailure("visited before prepared") }
    let lost = narrowing.lost[id.index] ?? []
    let columns = narrowing.kept[id.index]
    if let refusal = narrowing.refusals[id.index], columns == nil { return .declined(refusal) }
    guard columns != nil || !lost.isEmpty else { return .keep }

    let node = r.source[id]
    let name = columns == nil ? node.name : "\(node.name)/narrowed"
    if let columns { r.moments[name] = r.source.moments[node.name]?.selecting(columns) }
    if node.op.isLinear {
      guard let layer = try? LinearLayer(r.source, id, allowActivation: true) else {
        preconditionFailure("'\(node.name)' was planned as a layer")
      }
      return .replaced(by: try narrow(layer, node, name, lost, columns, &r))
    }
    guard let columns else { preconditionFailure("'\(node.name)' loses nothing") }
    var inputs: [NodeID] = []
    for (position, input) in node.inputs.enumerated() {
      // Scales, shifts and statistics, one a channel, lose theirs.
      guard let tensor = r.source.constant(input), tensor.shape.dimensions.last != 1,
        tensor.shape.dimensions.last == r.source.shape(of: id).dimensions.last
      else {
        inputs.append(r.new(input))
        continue
      }
      inputs.append(
        try r.emitConstant(
          "\(name)/operand_\(position)", tensor.selecting(lastAxis: columns), origin: node.origin))
    }
    let op = node.op.narrowed(to: columns, rank: r.source.shape(of: id).rank)
    return .replaced(by: try r.emit(name, op, inputs, origin: node.origin))
  }

  private func narrow(
    _ layer: LinearLayer, _ node: Graph.Node, _ name: String,
    _ lost: [(channel: Int, value: Double)], _ columns: [Int]?, _ r: inout Rewriter
  ) throws(PassError) -> NodeID {
    var bias = layer.bias
    let filter: Tensor
    if case .depthwiseConv2D = layer.op {
      // [kh,kw,C,M]: the input's channels are rows, each with all its outputs.
      let multiplier = layer.filter.shape[3]
      let rows = columns?.filter { $0 % multiplier == 0 }.map { $0 / multiplier }
      filter = layer.selecting(rows: rows, columns: nil)
    } else {
      let inputs = layer.filter.shape[layer.filter.shape.rank - 2]
      let gone = Set(lost.map(\.channel))
      let rows = gone.isEmpty ? nil : (0..<inputs).filter { !gone.contains($0) }
      filter = layer.selecting(rows: rows, columns: columns)
      bias = layer.bias(absorbing: lost)
    }
    if let columns { bias = bias.map { bias in columns.map { bias[$0] } } }
    var inputs = [
      r.new(layer.input), try r.emitConstant("\(name)/filter", filter, origin: node.origin),
    ]
    if let bias {
      let tensor = Tensor([bias.count], bias)
      inputs.append(try r.emitConstant("\(name)/bias", tensor, origin: node.origin))
    }
    return try r.emit(name, node.op, inputs, origin: node.origin)
  }
}

extension LinearLayer {
  /// The bias that makes up for input channels of constant value; the filter is [..,C,O].
  fileprivate func bias(absorbing lost: [(channel: Int, value: Double)]) -> [Float]? {
    let lost = lost.filter { $0.value != 0 }
    guard !lost.isEmpty else { return bias }
    var sums = bias?.map(Double.init) ?? [Double](repeating: 0, count: outputs)
    let inputs = filter.shape[filter.shape.rank - 2]
    let weights = filter.elements
    for (channel, value) in lost {
      for start in stride(from: channel * outputs, to: weights.count, by: inputs * outputs) {
        for o in 0..<outputs { sums[o] += Double(weights[start + o]) * value }
      }
    }
    return sums.map(Float.init)
  }
}

extension Op {
  /// The operation that yields only some channels of a value of so many axes.
  fileprivate func narrowed(to columns: [Int], rank: Int) -> Op {
    switch self {
    case .reshape(var shape):
      shape[rank - 1] = columns.count
      return .reshape(shape)
    case .slice(var slice):
      slice.size[rank - 1] = columns.count
      return .slice(slice)
    case .fakeQuantize(var range) where range.minimum.count > 1:
      range.minimum = columns.map { range.minimum[$0] }
      range.maximum = columns.map { range.maximum[$0] }
      return .fakeQuantize(range)
    case .placeholder, .constant, .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul,
      .batchNorm, .unary, .binary, .select, .cast, .fakeQuantize, .pool, .localResponseNorm,
      .reduce, .argument, .softmax, .concat, .gather, .tile, .transpose, .pad, .resize,
      .spaceToBatch, .batchToSpace, .spaceToDepth, .depthToSpace:
      return self
    }
  }
}

extension Tensor {
  /// The elements at these places of the last axis.
  fileprivate func selecting(lastAxis columns: [Int]) -> Tensor {
    var result = shape
    let width = shape[shape.rank - 1]
    result[shape.rank - 1] = columns.count
    return gathering(result) { flat in
      flat / columns.count * width + columns[flat % columns.count]
    }
  }
}
