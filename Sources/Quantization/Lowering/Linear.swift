import IR
import Program
import Tensors

extension Lowering {
  /// The sums of a convolution alone, as reals and without its activation: of real weights, or of
  /// integer weights without bias, in units of one.
  static func sums(of id: NodeID, in graph: Graph, _ plan: Plan, weights: IntegerWeights?)
    throws(QuantizationError) -> Program
  {
    guard var layer = LinearLayer(graph, id) else { preconditionFailure("not a convolution") }
    layer.activation = nil
    var plan = plan
    plan.formats[id.index] = .plain
    if var weights {
      weights.unit = [Double](repeating: 1, count: layer.outputs)
      weights.bias = [Double](repeating: 0, count: layer.outputs)
      plan.weights[id.index] = weights
    }
    return try Lowering.program(of: id, in: graph, plan) { lowering in
      plan.weights[id.index].map { lowering.integerLinear(id, layer, $0) }
        ?? lowering.floatLinear(id, layer)
    }
  }

  /// A float convolution.
  mutating func floatLinear(_ id: NodeID, _ layer: LinearLayer) -> ValueID {
    let node = graph[id]
    var x = plain(node.inputs[0])
    x = spread(id, x, layer, fill: 0)
    let filter: ValueID
    if let encoded = plan.encoded[id.index] {
      filter = builder.constant("\(node.name)/filter", encoded, layer.filterShape)
    } else if let elements = plan.filters[id.index] ?? layer.filter {
      filter = constant(id, "filter", Tensor(layer.filterShape, elements))
    } else {
      let operand = plain(node.inputs[1])
      let operation = layer.filterCopy.map(Operation.copy) ?? .reshape
      filter = emit(id, operation, [operand], .float32, layer.filterShape, part: "filter")
    }
    let bias: ValueID
    if node.inputs.count > 2, plan.biases[id.index] == nil {
      bias = plain(node.inputs[2])
    } else {
      let zeros = [Float](repeating: 0, count: layer.outputs)
      bias = constant(id, "bias", Tensor([layer.outputs], plan.biases[id.index] ?? zeros))
    }
    var convolve = layer.convolve
    convolve.bounds = Format.plain.bounds(layer.activation)
    return emit(
      id, .convolve(convolve), [x, filter, bias], .float32, graph.shape(of: id))
  }

  /// An integer convolution, into whatever format is planned for the result.
  mutating func integerLinear(_ id: NodeID, _ layer: LinearLayer, _ weights: IntegerWeights)
    -> ValueID
  {
    let node = graph[id]
    let source = format(node.inputs[0])
    let zero = Float(source.parameters?.zeroPoint ?? 0)
    let x = spread(id, value(node.inputs[0]), layer, fill: zero)
    let filter = constant(id, "filter", Tensor(layer.filterShape, .int8(weights.filter)))
    let bias = constant(id, "bias", Tensor([layer.outputs], .int32(weights.integerBias)))
    let target = format(id)
    let outputScale = Double(target.parameters?.scale ?? 1)
    let scale = constant(
      id, "scale", Tensor([layer.outputs], weights.unit.map { Float($0 / outputScale) }))
    var convolve = layer.convolve
    convolve.bounds = target.bounds(layer.activation)
    return emit(id, .convolve(convolve), [x, filter, bias, scale])
  }

  /// The input of a transposed convolution with elements put between neighbours.
  private mutating func spread(_ id: NodeID, _ x: ValueID, _ layer: LinearLayer, fill: Float)
    -> ValueID
  {
    guard layer.interior != Extent(height: 0, width: 0) else { return x }
    let source = builder[x]
    var shape = source.shape
    shape[1] += (shape[1] - 1) * layer.interior.height
    shape[2] += (shape[2] - 1) * layer.interior.width
    let pad = PadOperation(
      before: [0, 0, 0, 0], after: [0, 0, 0, 0],
      interior: [0, layer.interior.height, layer.interior.width, 0], mode: .constant(fill))
    return builder.append(
      .pad(pad), [x], name: "\(graph[id].name)/spread", source.element, shape,
      quantization: source.quantization, origin: graph[id].origin)
  }
}
