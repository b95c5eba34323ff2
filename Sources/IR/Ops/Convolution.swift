import Tensors

/// Attributes shared by both convolutions.
///
/// Inputs, in order: activations [N,H,W,C], filter, and an optional bias [O].
/// Filter layout: [kh,kw,C/g,O] for g groups (g is implied by C), or [kh,kw,C,M] with O = C*M when
/// depthwise.
public struct Convolution: Equatable, Sendable {
  public var strides: Extent
  public var dilations: Extent
  public var padding: Padding
  /// Applied to the sum and bias.
  public var activation: UnaryFunction?

  public init(
    strides: Extent = .unit, dilations: Extent = .unit, padding: Padding = .same,
    activation: UnaryFunction? = nil
  ) {
    (self.strides, self.dilations, self.padding) = (strides, dilations, padding)
    self.activation = activation
  }

  func resultType(_ inputs: [ValueType], op: Op) throws(ShapeError) -> ValueType {
    try op.requireOperands(inputs, 2...3)
    try op.requireFloat(inputs)
    try op.requireRank(inputs, 0, 4, "[N,H,W,C]")
    try op.requireRank(inputs, 1, 4, "[kh,kw,C,O]")
    let (x, filter) = (inputs[0].shape, inputs[1].shape)
    let channels: Int
    if case .depthwiseConv2D = op {
      try op.require(filter[2] == x[3], "filter channels", filter[2], x[3])
      channels = filter[2] * filter[3]
    } else {
      channels = filter[3]
      let divides =
        filter[2] > 0 && x[3] > 0 && x[3] % filter[2] == 0 && channels % (x[3] / filter[2]) == 0
      try op.require(divides, "filter channels", filter[2], x[3])
    }
    if inputs.count == 3 { try op.requireBias(inputs[2].shape, channels) }
    let window = try padding.window(
      op: op, input: Extent(height: x[1], width: x[2]),
      kernel: Extent(height: filter[0], width: filter[1]), strides: strides, dilations: dilations)
    return ValueType(
      try op.shape([x[0], window.output.height, window.output.width, channels]))
  }
}
