import IR
import Tensors

/// Rewrites a graph into the fewer operations that lowering and calibration handle.
///
/// Afterwards there is no batch norm, no block rearrangement, no matrix product with a constant
/// 2-D right side, and no fused activation but a clamp. With `integers`, means over an image are
/// pools and products with a constant per channel are depthwise convolutions as well.
struct Normalization {
  let source: Graph
  let integers: Bool
  private(set) var result = Graph()
  /// The new node of each old one; indexed by `NodeID.index`.
  private var renamed: [NodeID] = []

  static func run(_ graph: Graph, integers: Bool) throws(QuantizationError) -> Graph {
    var normalization = Normalization(source: graph, integers: integers)
    normalization.result.moments = graph.moments
    for id in graph.ids { normalization.renamed.append(try normalization.rewrite(id)) }
    for output in graph.outputs {
      normalization.result.outputs.append(
        Graph.Output(name: output.name, node: normalization.renamed[output.node.index]))
    }
    return normalization.result
  }

  private init(source: Graph, integers: Bool) {
    (self.source, self.integers) = (source, integers)
  }

  /// Emits a node of the new graph.
  mutating func emit(_ name: String, _ op: Op, _ inputs: [NodeID], _ origin: [String])
    throws(QuantizationError) -> NodeID
  {
    do throws(GraphError) {
      return try result.append(
        Graph.Node(name: name, op: op, inputs: inputs, origin: origin))
    } catch {
      throw .shape(error)
    }
  }

  private mutating func rewrite(_ id: NodeID) throws(QuantizationError) -> NodeID {
    let node = source[id]
    let inputs = node.inputs.map { renamed[$0.index] }
    switch node.op {
    case .conv2D(var payload):
      let activation = takeActivation(&payload.activation)
      return try emit(node, .conv2D(payload), inputs, activation)
    case .depthwiseConv2D(var payload):
      let activation = takeActivation(&payload.activation)
      return try emit(node, .depthwiseConv2D(payload), inputs, activation)
    case .transposedConv2D(var payload):
      let activation = takeActivation(&payload.activation)
      return try emit(node, .transposedConv2D(payload), inputs, activation)
    case .binary(var payload):
      if integers, let affine = try channelAffine(node, payload, inputs) { return affine }
      let activation = takeActivation(&payload.activation)
      return try emit(node, .binary(payload), inputs, activation)
    case .matMul(let payload): return try matMul(node, payload, inputs)
    case .batchNorm(let payload): return try batchNorm(node, payload, inputs)
    case .spaceToBatch(let payload): return try spaceToBatch(node, payload, inputs[0])
    case .batchToSpace(let payload): return try batchToSpace(node, payload, inputs[0])
    case .spaceToDepth(let block): return try spaceToDepth(node, block, inputs[0])
    case .depthToSpace(let block): return try depthToSpace(node, block, inputs[0])
    case .reduce(let payload):
      if integers, let pool = try imageMean(node, payload, inputs[0]) { return pool }
      return try emit(node.name, node.op, inputs, node.origin)
    case .placeholder, .constant, .unary, .select, .cast, .fakeQuantize, .pool,
      .localResponseNorm, .argument, .softmax, .concat, .slice, .gather, .tile, .transpose,
      .reshape, .pad, .resize:
      return try emit(node.name, node.op, inputs, node.origin)
    }
  }

  /// Removes an activation that bounds cannot express, and yields it.
  func takeActivation(_ activation: inout UnaryFunction?) -> UnaryFunction? {
    guard let function = activation else { return nil }
    if case .clamp = function { return nil }
    activation = nil
    return function
  }

  /// Emits an operation under the node's name, or with `activation` before it under another.
  mutating func emit(
    _ node: Graph.Node, _ op: Op, _ inputs: [NodeID], _ activation: UnaryFunction?
  ) throws(QuantizationError) -> NodeID {
    guard let activation else { return try emit(node.name, op, inputs, node.origin) }
    let linear = try emit("\(node.name)/linear", op, inputs, node.origin)
    return try emit(node.name, .unary(activation), [linear], node.origin)
  }

  /// A mean over height and width is a pool over the whole image.
  private mutating func imageMean(_ node: Graph.Node, _ payload: Reduction, _ x: NodeID)
    throws(QuantizationError) -> NodeID?
  {
    let shape = result.shape(of: x)
    guard payload.kind == .mean, payload.axes == [1, 2], shape.rank == 4, shape.count > 0 else {
      return nil
    }
    let window = Extent(height: shape[1], width: shape[2])
    let pool = Op.pool(Pooling(.average, window: window, strides: .unit, padding: .valid))
    if payload.keepsAxes { return try emit(node.name, pool, [x], node.origin) }
    let mean = try emit("\(node.name)/pool", pool, [x], node.origin)
    return try emit(node.name, .reshape([shape[0], shape[3]]), [mean], node.origin)
  }

  mutating func reshape(_ x: NodeID, _ shape: Shape, _ name: String, _ origin: [String])
    throws(QuantizationError) -> NodeID
  {
    if result.shape(of: x) == shape { return x }
    return try emit(name, .reshape(shape), [x], origin)
  }
}
