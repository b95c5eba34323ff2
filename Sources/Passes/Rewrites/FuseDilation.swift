import IR
import Tensors

/// Makes one dilated convolution of SpaceToBatch, convolution, BatchToSpace.
///
/// Cutting an image into block[0] * block[1] interleaved ones, convolving each, and putting them
/// together again is a convolution whose taps lie `block` apart; the padding of the one and the
/// cropping of the other add up to its padding. An activation may stand in between. Needs: both
/// affine folds, so that no bias does.
public struct FuseDilation: Pass {
  public static let name = "fuse-dilation"
  public static let summary =
    "makes dilated convolutions of SpaceToBatch, convolution, BatchToSpace"

  public init() {}

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    guard r.live[id.index], case .batchToSpace(let back) = r.source[id].op else { return .keep }
    let node = r.source[id]
    var layerID = node.inputs[0]
    var activation: NodeID?
    if case .unary = r.source[layerID].op {
      activation = layerID
      layerID = r.source[layerID].inputs[0]
    }
    let layer = r.source[layerID]
    guard layer.op.isConvolution, let convolution = layer.op.convolution else {
      return .declined("'\(layer.name)' (\(layer.op.name)) is not a convolution")
    }
    let apartID = layer.inputs[0]
    guard case .spaceToBatch(let apart) = r.source[apartID].op else {
      return .declined("'\(layer.name)' does not read a SpaceToBatch")
    }
    for value in [activation, layerID].compactMap({ $0 }) where r.uses[value.index] != 1 {
      return .declined("'\(r.source[value].name)' has \(r.uses[value.index]) readers, not 1")
    }
    guard apart.block == back.block, apart.block.count == 2 else {
      return .declined("blocks \(apart.block) and \(back.block) differ or are not two")
    }
    guard convolution.strides == .unit, !r.source.seesBorder(layerID) else {
      return .declined("'\(layer.name)' has strides or pads the blocks")
    }
    let padding = zip(apart.edges, back.edges).map { pad, crop in zip(pad, crop).map { $0 - $1 } }
    guard padding.joined().allSatisfy({ $0 >= 0 }) else {
      return .declined("it crops more than '\(r.source[apartID].name)' pads")
    }
    var dilated = convolution
    dilated.dilations.height *= apart.block[0]
    dilated.dilations.width *= apart.block[1]
    dilated.padding = .explicit(
      top: padding[0][0], bottom: padding[0][1], left: padding[1][0], right: padding[1][1])
    let inputs = [r.new(r.source[apartID].inputs[0])] + layer.inputs.dropFirst().map(r.new)
    let origin = merged(r.source[apartID].origin, layer.origin, node.origin)
    guard let activation else {
      return .replaced(
        by: try r.emit(node.name, layer.op.replacing(dilated), inputs, origin: origin))
    }
    let result = try r.emit(
      "\(layer.name)/dilated", layer.op.replacing(dilated), inputs, origin: origin)
    let function = r.source[activation]
    return .replaced(by: try r.emit(node.name, function.op, [result], origin: function.origin))
  }
}

extension Op {
  /// The attributes of a convolution, depthwise or not.
  var convolution: Convolution? {
    if case .conv2D(let payload) = self { return payload }
    if case .depthwiseConv2D(let payload) = self { return payload }
    return nil
  }

  /// The same convolution with other attributes.
  func replacing(_ payload: Convolution) -> Op {
    if case .depthwiseConv2D = self { .depthwiseConv2D(payload) } else { .conv2D(payload) }
  }
}
