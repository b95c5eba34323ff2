import IR
import Tensors

extension Normalization {
  /// A batch norm that no convolution absorbed is a depthwise 1x1 convolution, or, when its
  /// statistics are computed, its own definition.
  mutating func batchNorm(_ node: Graph.Node, _ payload: BatchNorm, _ inputs: [NodeID])
    throws(QuantizationError) -> NodeID
  {
    let known = inputs.dropFirst().map { result.constant($0)?.floats?.map(Double.init) }
    guard let gamma = known[0], let beta = known[1], let mean = known[2], let variance = known[3]
    else { return try computedBatchNorm(node, payload, inputs) }
    let scale = zip(gamma, variance).map { $0 / ($1 + Double(payload.epsilon)).squareRoot() }
    let bias = scale.indices.map { beta[$0] - mean[$0] * scale[$0] }
    return try perChannel(node, inputs[0], scale: scale, bias: bias, activation: nil)
  }

  private mutating func computedBatchNorm(
    _ node: Graph.Node, _ payload: BatchNorm, _ inputs: [NodeID]
  ) throws(QuantizationError) -> NodeID {
    func name(_ part: String) -> String { "\(node.name)/\(part)" }
    let origin = node.origin
    let epsilon = try emit(
      name("epsilon"), .constant(Tensor(.scalar, [payload.epsilon])), [], origin)
    let spread = try emit(name("spread"), .binary(Binary(.add)), [inputs[4], epsilon], origin)
    let root = try emit(name("rsqrt"), .unary(.reciprocalSquareRoot), [spread], origin)
    let scale = try emit(name("scale"), .binary(Binary(.multiply)), [root, inputs[1]], origin)
    let centred = try emit(
      name("centred"), .binary(Binary(.subtract)), [inputs[0], inputs[3]], origin)
    let scaled = try emit(name("scaled"), .binary(Binary(.multiply)), [centred, scale], origin)
    return try emit(node.name, .binary(Binary(.add)), [scaled, inputs[2]], origin)
  }

  /// Sums, differences, products and quotients with one constant per channel, as a depthwise
  /// convolution: its weights and biases are more precise than a quantized operand would be.
  mutating func channelAffine(_ node: Graph.Node, _ payload: Binary, _ inputs: [NodeID])
    throws(QuantizationError) -> NodeID?
  {
    let (a, b) = (inputs[0], inputs[1])
    let shape = result.shape(of: result.constant(b) == nil ? a : b)
    guard shape.rank >= 1, let channels = shape.dimensions.last, channels > 1,
      result.type(of: a).element == .float32
    else { return nil }
    func constant(_ id: NodeID) -> [Double]? {
      guard let tensor = result.constant(id), tensor.shape.dimensions.last == channels,
        tensor.shape.count == channels
      else { return nil }
      return tensor.floats?.map(Double.init)
    }
    let ones = [Double](repeating: 1, count: channels)
    let zeros = [Double](repeating: 0, count: channels)
    let (x, scale, bias): (NodeID, [Double], [Double])
    switch (payload.function, constant(a), constant(b)) {
    case (.add, nil, let c?): (x, scale, bias) = (a, ones, c)
    case (.add, let c?, nil): (x, scale, bias) = (b, ones, c)
    case (.subtract, nil, let c?): (x, scale, bias) = (a, ones, c.map { -$0 })
    case (.subtract, let c?, nil): (x, scale, bias) = (b, ones.map { -$0 }, c)
    case (.multiply, nil, let c?): (x, scale, bias) = (a, c, zeros)
    case (.multiply, let c?, nil): (x, scale, bias) = (b, c, zeros)
    case (.divide, nil, let c?): (x, scale, bias) = (a, c.map { 1 / $0 }, zeros)
    default: return nil
    }
    let full = result.shape(of: x)
    guard full.dimensions.last == channels, full.broadcast(with: shape) == full,
      scale.allSatisfy(\.isFinite)
    else { return nil }
    return try perChannel(node, x, scale: scale, bias: bias, activation: payload.activation)
  }

  /// `x * scale[c] + bias[c]` over the last axis.
  private mutating func perChannel(
    _ node: Graph.Node, _ x: NodeID, scale: [Double], bias: [Double], activation: UnaryFunction?
  ) throws(QuantizationError) -> NodeID {
    let shape = result.shape(of: x)
    let channels = scale.count
    let pixels = shape.dimensions.dropLast().reduce(1, *)
    let isImage = shape.rank == 4
    let image =
      isImage
      ? x : try reshape(x, [pixels, 1, 1, channels], "\(node.name)/rows", node.origin)
    let filter = try emit(
      "\(node.name)/filter", .constant(Tensor([1, 1, channels, 1], scale.map { Float($0) })), [],
      node.origin)
    let offset = try emit(
      "\(node.name)/bias", .constant(Tensor([channels], bias.map { Float($0) })), [], node.origin)
    var convolution = Convolution(padding: .valid, activation: activation)
    let rest = takeActivation(&convolution.activation)
    let last = isImage && rest == nil
    let sums = try emit(
      last ? node.name : "\(node.name)/affine", .depthwiseConv2D(convolution),
      [image, filter, offset], node.origin)
    if last { return sums }
    guard let rest else { return try emit(node.name, .reshape(shape), [sums], node.origin) }
    let shaped = try reshape(sums, shape, "\(node.name)/linear", node.origin)
    return try emit(node.name, .unary(rest), [shaped], node.origin)
  }
}
