import IR
import Tensors

/// Merges two linear layers with nothing but views in between, where that lowers parameters and
/// multiplications: a retrained MobileNet's 1001 logits and the new layer on top of them.
///
///     W[.., c, n] = sum over m of W1[.., c, m] * W2[m, n]
///     b[n]        = b2[n] + sum over m of b1[m] * W2[m, n]
///
/// The second layer is a 1x1 convolution or a matrix product, so borders are exact whatever the
/// first one is. Needs: both affine folds (biases are in the layers), `merge-views`,
/// `commute-average-pooling`; before `fuse-activations`. Computed in Double and rounded to Float
/// once.
public struct MergeLinearLayers: Pass {
  public static let name = "merge-linear-layers"
  public static let summary =
    "merges linear layers in a row where that lowers parameters and multiplications"

  public init() {}

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    guard r.live[id.index], r.source.isChannelMixing(id) else { return .keep }
    let node = r.source[id]
    // Look at the new graph, where the layer above may just have been merged itself. Down to up: a
    // view between the layers, if any, and the first layer.
    var first = r.new(node.inputs[0])
    let view = r.target[first].op.isView ? first : nil
    while r.target[first].op.isView { first = r.target[first].inputs[0] }
    guard r.target[first].op.isLinear else { return .keep }
    let firstName = r.target[first].name
    var above = node.inputs[0]
    while true {
      let readers = r.uses[above.index]
      guard readers == 1 else {
        return .declined("'\(r.source[above].name)' has \(readers) readers, not 1")
      }
      guard r.source[above].op.isView else { break }
      above = r.source[above].inputs[0]
    }
    let (upper, lower): (LinearLayer, LinearLayer)
    do throws(LinearLayer.Refusal) {
      upper = try LinearLayer(r.target, first)
      lower = try LinearLayer(r.source, id, allowActivation: true)
    } catch {
      return .declined(error.reason)
    }
    guard r.target.mergesIntoNext(first) else {
      return .declined("'\(firstName)' (\(upper.op.name)) does not merge with the layer after it")
    }
    if let view, r.target.shape(of: view).dimensions.last != upper.outputs {
      return .declined("'\(r.target[view].name)' mixes channels and pixels")
    }
    let (old, new) = (upper.filter.shape.count + lower.filter.shape.count, lower.outputs)
    let rows = upper.filter.shape.count / upper.outputs
    guard rows * new < old else {
      return .declined("merged with '\(firstName)' it would have more parameters, not fewer")
    }
    let pixels = r.target.shape(of: first).count / upper.outputs
    guard pixels * rows * new <= pixels * old else {
      return .declined("merged with '\(firstName)' it would multiply more, not less")
    }
    return try merge(upper, lower, view: view, first: first, id, &r)
  }

  private func merge(
    _ upper: LinearLayer, _ lower: LinearLayer, view: NodeID?, first: NodeID, _ id: NodeID,
    _ r: inout Rewriter
  ) throws(PassError) -> Outcome {
    let (node, firstNode) = (r.source[id], r.target[first])
    let origin = merged(
      firstNode.origin, view.map { r.target[$0].origin } ?? [], node.origin)
    let (weights, bias) = Self.product(upper, lower)
    let outputs = lower.outputs
    func constants(_ shape: Shape, _ r: inout Rewriter) throws(PassError) -> [NodeID] {
      var ids = [
        try r.emitConstant("\(node.name)/merged_filter", Tensor(shape, weights), origin: origin)
      ]
      if let bias {
        let tensor = Tensor([outputs], bias)
        ids.append(try r.emitConstant("\(node.name)/merged_bias", tensor, origin: origin))
      }
      return ids
    }

    let x = r.target.shape(of: upper.input)
    if r.target.keepsPixels(first) {
      // The second layer's form, on the first one's input: its name then stands for its value.
      var input = upper.input
      let inputs = x.dimensions.last ?? 1
      if let view {
        let shape = Shape(r.target.shape(of: view).dimensions.dropLast() + [inputs])
        if case .reshape = r.target[input].op { input = r.target[input].inputs[0] }
        input = try r.emit(
          "\(r.target[upper.input].name)/view", .reshape(shape), [input],
          origin: r.target[view].origin)
      }
      var shape = lower.filter.shape
      shape[shape.rank - 2] = inputs
      let ids = try constants(shape, &r)
      return .replaced(by: try r.emit(node.name, lower.op, [input] + ids, origin: origin))
    }
    var shape = upper.filter.shape
    shape[shape.rank - 1] = outputs
    guard case .conv2D(var convolution) = upper.op else {
      preconditionFailure("'\(firstNode.name)' is no convolution")
    }
    convolution.activation = lower.op.activation
    let inputs = [upper.input] + (try constants(shape, &r))
    guard view != nil else {
      return .replaced(by: try r.emit(node.name, .conv2D(convolution), inputs, origin: origin))
    }
    let layer = try r.emit("\(node.name)/merged", .conv2D(convolution), inputs, origin: origin)
    return .replaced(
      by: try r.emit(node.name, .reshape(r.source.shape(of: id)), [layer], origin: node.origin))
  }

  /// W1 * W2 and b1 * W2 + b2; both filters have their output channels innermost.
  private static func product(_ upper: LinearLayer, _ lower: LinearLayer)
    -> (weights: [Float], bias: [Float]?)
  {
    let (inner, outputs) = (upper.outputs, lower.outputs)
    let second = lower.filter.elements.map(Double.init)
    let rows = upper.filter.shape.count / inner
    func times(_ row: UnsafeBufferPointer<Float>, plus start: [Double]) -> [Float] {
      var sums = start
      sums.withUnsafeMutableBufferPointer { sums in
        second.withUnsafeBufferPointer { second in
          for m in 0..<inner where row[m] != 0 {
            let (factor, base) = (Double(row[m]), m * outputs)
            for n in 0..<outputs { sums[n] += factor * second[base + n] }
          }
        }
      }
      return sums.map(Float.init)
    }
    let zeros = [Double](repeating: 0, count: outputs)
    var weights: [Float] = []
    weights.reserveCapacity(rows * outputs)
    upper.filter.elements.withUnsafeBufferPointer { first in
      for row in 0..<rows {
        weights += times(
          UnsafeBufferPointer(rebasing: first[row * inner..<(row + 1) * inner]), plus: zeros)
      }
    }
    guard upper.bias != nil || lower.bias != nil else { return (weights, nil) }
    let start = lower.bias?.map(Double.init) ?? zeros
    guard let bias = upper.bias else { return (weights, lower.bias) }
    return (weights, bias.withUnsafeBufferPointer { times($0, plus: start) })
  }
}

extension Op {
  fileprivate var isView: Bool { if case .reshape = self { true } else { false } }
}

extension Graph {
  /// Whether a node is a matrix product or 1x1 convolution that mixes the channels of each pixel by
  /// a matrix [K,N].
  fileprivate func isChannelMixing(_ id: NodeID) -> Bool {
    if case .matMul(let product) = self[id].op {
      return !product.transposeA && !product.transposeB && shape(of: self[id].inputs[1]).rank == 2
    }
    return isPointwise(id)
  }

  /// Whether a linear node's filter is [..,M], ungrouped, so that a product with [M,N] is one too.
  fileprivate func mergesIntoNext(_ id: NodeID) -> Bool {
    guard case .conv2D = self[id].op else { return isChannelMixing(id) }
    return shape(of: self[id].inputs[1])[2] == shape(of: self[id].inputs[0])[3]
  }

  /// Whether a linear node sees one pixel at a time, each once.
  fileprivate func keepsPixels(_ id: NodeID) -> Bool { isChannelMixing(id) }
}
