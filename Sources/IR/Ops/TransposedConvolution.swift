import Tensors

/// TensorFlow's Conv2DBackpropInput: the gradient of a convolution, used as upsampling.
///
/// Inputs, in order: activations [N,H,W,O], filter [kh,kw,C,O] (the forward convolution's), and an
/// optional bias [C]. Yields [N,outputSize,C]; `padding` is the forward convolution's, over the
/// result's size.
public struct TransposedConvolution: Equatable, Sendable {
  public var outputSize: Extent
  public var strides: Extent
  public var dilations: Extent
  public var padding: Padding
  public var activation: UnaryFunction?

  public init(
    outputSize: Extent, strides: Extent, dilations: Extent = .unit, padding: Padding,
    activation: UnaryFunction? = nil
  ) {
    (self.outputSize, self.strides, self.dilations) = (outputSize, strides, dilations)
    (self.padding, self.activation) = (padding, activation)
  }

  func resultType(_ inputs: [ValueType], op: Op) throws(ShapeError) -> ValueType {
    try op.requireOperands(inputs, 2...3)
    try op.requireFloat(inputs)
    try op.requireRank(inputs, 0, 4, "[N,H,W,O]")
    try op.requireRank(inputs, 1, 4, "[kh,kw,C,O]")
    let (x, filter) = (inputs[0].shape, inputs[1].shape)
    try op.require(filter[3] == x[3], "filter outputs", filter[3], x[3])
    if inputs.count == 3 { try op.requireBias(inputs[2].shape, filter[2]) }
    let window = try padding.window(
      op: op, input: outputSize, kernel: Extent(height: filter[0], width: filter[1]),
      strides: strides, dilations: dilations)
    try op.require(window.output.height == x[1], "input height", x[1], window.output.height)
    try op.require(window.output.width == x[2], "input width", x[2], window.output.width)
    return ValueType(try op.shape([x[0], outputSize.height, outputSize.width, filter[2]]))
  }
}
