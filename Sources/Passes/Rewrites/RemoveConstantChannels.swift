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
    if node.op.isLinear {
      guard let layer = try? LinearLayer(r.source, id, allowActivation: true) else {
        preconditionFailure("'\(node.name)' was planned as a layer")
      }
      return .replaced(by: try narrow(layer, node, name, lost, columns, &r))
    }
    var op = node.op
    if case .reshape(var shape) = op, let columns {
      shape[shape.rank - 1] = columns.count
      op = .reshape(shape)
    }
    return .replaced(by: try r.emit(name, op, node.inputs.map(r.new), origin: node.origin))
  }

  private func narrow(
    _ layer: LinearLayer, _ node: Graph.Node, _ name: String,
    _ lost: [(channel: Int, value: Double)], _ columns: [Int]?, _ r: inout Rewriter
  ) throws(PassError) -> NodeID {
    var bias = layer.bias
    let filter: Tensor
    if case .depthwiseConv2D = layer.op {
      // [kh,kw,C,1]: channels are rows.
      filter = layer.selecting(rows: columns, columns: nil)
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
