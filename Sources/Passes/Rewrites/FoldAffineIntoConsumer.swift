import IR
import Tensors

/// Folds a scale and bias a channel into the linear layer below.
///
///     filter'[.., c, o] = filter[.., c, o] * s[c]
///     bias'[o]          = bias[o] + sum of filter[.., c, o] * t[c]
///
/// The way down may lead through views, average pooling and zero padding. A layer that pads with
/// zeros sees no bias in its border: there the scale is folded and one Add stays, unless there is
/// no bias. Where several layers read the value, all take the scale and bias, or none does. Needs: `fold-affine-into-producer`, which is exact at borders. Ensures: no scale a
/// channel stands before a layer that is its only reader.
public struct FoldAffineIntoConsumer: Pass {
  public static let name = "fold-affine-into-consumer"
  public static let summary =
    "folds scales and biases into the linear layer after them, as far as its padding allows"

  public init() {}

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    guard r.live[id.index], r.source[id].op.isLinear else { return .keep }
    var way: [NodeID] = []
    var above = r.source[id].inputs[0]
    while r.source.affineStep(above) == nil {
      guard r.uses[above.index] == 1, r.source.letsAffineDown(above) else { return .keep }
      way.append(above)
      above = r.source[above].inputs[0]
    }
    let chain = r.affineChain(endingAt: above)
    if let obstacle = r.obstacle(to: chain, above: above) { return .declined(obstacle) }
    let layer: LinearLayer
    do throws(LinearLayer.Refusal) {
      layer = try LinearLayer(r.source, id, allowActivation: true)
    } catch {
      return .declined(error.reason)
    }
    return try fold(chain, way: way.reversed(), layer, id, &r)
  }

  private func fold(
    _ chain: AffineChain, way: [NodeID], _ layer: LinearLayer, _ id: NodeID, _ r: inout Rewriter
  ) throws(PassError) -> Outcome {
    let node = r.source[id]
    let inputShape = r.source.shape(of: layer.input)
    guard let channelOf = layer.inputChannel(of: inputShape) else {
      return .declined("its channels are not the last axis of its input")
    }
    var affine = chain.affine
    var x = r.new(chain.base)
    // Nothing is emitted until all of the way is known to let the affine through.
    var moved: [(id: NodeID, op: Op)] = []
    for step in way {
      guard let passed = r.source.passingDown(affine, through: step) else {
        return .declined("'\(r.source[step].name)' does not let the scale and shift through")
      }
      affine = passed.affine
      moved.append((step, passed.op))
    }
    affine = affine.expanded(to: inputShape.dimensions.last ?? 1)
    var rest: [Double]?
    if !affine.hasNoShift, r.source.seesBorder(id) {
      guard way.isEmpty, !affine.hasUnitScale, !affine.scale.contains(0) else {
        return .declined("it pads with zeros, which the shift of '\(chain.name)' must not reach")
      }
      // s * x + t = s * (x + t / s)
      rest = zip(affine.shift, affine.scale).map { $0 / $1 }
      affine.shift = [Double](repeating: 0, count: affine.scale.count)
    }
    for (step, op) in moved {
      let old = r.source[step]
      x = try r.emit("\(old.name)/unscaled", op, [x], origin: old.origin)
    }
    if let rest {
      let shift = ChannelAffine(scale: [1], shift: rest).collapsed.shift
      let constant = try r.emitConstant(
        "\(chain.name)/shift", Tensor([shift.count], shift.map(Float.init)),
        origin: chain.origin)
      x = try r.emit(
        "\(chain.name)/unscaled", .binary(Binary(.add)), [x, constant], origin: chain.origin)
    }
    let folded = layer.afterInput(affine, channelOf: channelOf)
    return .replaced(
      by: try r.emit(
        node.name, layer, input: x, filter: folded.filter, bias: folded.bias,
        origin: rest == nil ? merged(chain.origin, node.origin) : node.origin))
  }
}

extension Rewriter {
  /// Why not every reader of a chain's end can take all of it; nil for a single reader, which may
  /// also take a part.
  fileprivate func obstacle(to chain: AffineChain, above end: NodeID) -> String? {
    guard uses[end.index] != 1 else { return nil }
    guard uses[end.index] == readers[end.index].count else {
      return "'\(chain.name)' is an output"
    }
    for first in readers[end.index] {
      var (reader, operand, affine) = (first, end, chain.affine)
      while !source[reader].op.isLinear {
        guard uses[reader.index] == 1, source.letsAffineDown(reader),
          let passed = source.passingDown(affine, through: reader),
          let next = readers[reader.index].first
        else { return "'\(source[reader].name)' reads '\(chain.name)' as well" }
        (affine, operand, reader) = (passed.affine, reader, next)
      }
      guard source[reader].inputs[0] == operand,
        !source[reader].inputs.dropFirst().contains(operand),
        let layer = try? LinearLayer(source, reader, allowActivation: true),
        layer.inputChannel(of: source.shape(of: operand)) != nil,
        affine.hasNoShift || !source.seesBorder(reader)
      else { return "'\(source[reader].name)' reads '\(chain.name)' as well" }
    }
    return nil
  }
}

extension LinearLayer {
  /// The weights that make of `x` what the old ones make of `affine` of `x`; a nil filter is the
  /// old one.
  func afterInput(_ affine: ChannelAffine, channelOf: (Int) -> Int)
    -> (filter: Tensor?, bias: [Float]?)
  {
    let old = filter.elements
    var sums = [Double](repeating: 0, count: outputs)
    if !affine.hasNoShift {
      for i in old.indices {
        sums[i / outputStride % outputs] += Double(old[i]) * affine.shift[channelOf(i)]
      }
    }
    let newBias = bias(
      after: ChannelAffine(scale: [Double](repeating: 1, count: outputs), shift: sums))
    guard !affine.hasUnitScale else { return (nil, newBias) }
    let scaled = old.indices.map { Float(Double(old[$0]) * affine.scale[channelOf($0)]) }
    return (Tensor(filter.shape, scaled), newBias)
  }
}
