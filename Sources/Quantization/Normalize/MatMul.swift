import IR
import Tensors

extension Normalization {
  /// A product with a constant matrix is a 1x1 convolution over the rows.
  mutating func matMul(_ node: Graph.Node, _ payload: MatMul, _ inputs: [NodeID])
    throws(QuantizationError) -> NodeID
  {
    var payload = payload
    let activation = payload.activation
    payload.activation = nil
    let (a, b) = (result.shape(of: inputs[0]), result.shape(of: inputs[1]))
    guard let matrix = result.constant(inputs[1]), b.rank == 2, matrix.floats != nil,
      !payload.transposeA
    else { return try product(node, payload, activation, inputs) }
    let (depth, columns) = payload.transposeB ? (b[1], b[0]) : (b[0], b[1])
    let filter =
      payload.transposeB
      ? matrix.gathering([1, 1, depth, columns]) { $0 % columns * depth + $0 / columns }
      : matrix.reshaped(to: [1, 1, depth, columns])
    let rows = a.dimensions.dropLast().reduce(1, *)
    let x = try reshape(inputs[0], [rows, 1, 1, depth], "\(node.name)/rows", node.origin)
    let w = try emit("\(node.name)/filter", .constant(filter), [], node.origin)
    var convolution = Convolution(padding: .valid, activation: activation)
    let rest = takeActivation(&convolution.activation)
    let sums = try emit(
      "\(node.name)/product", .conv2D(convolution), [x, w] + inputs.dropFirst(2), node.origin)
    let shape = Shape(a.dimensions.dropLast() + [columns])
    guard let rest else { return try emit(node.name, .reshape(shape), [sums], node.origin) }
    let shaped = try reshape(sums, shape, "\(node.name)/linear", node.origin)
    return try emit(node.name, .unary(rest), [shaped], node.origin)
  }

  /// A product of two computed matrices, with bias and activation as operations of their own.
  private mutating func product(
    _ node: Graph.Node, _ payload: MatMul, _ activation: UnaryFunction?, _ inputs: [NodeID]
  ) throws(QuantizationError) -> NodeID {
    let hasBias = inputs.count == 3
    if !hasBias { return try emit(node, .matMul(payload), inputs, activation) }
    let sums = try emit(
      "\(node.name)/product", .matMul(payload), Array(inputs.prefix(2)), node.origin)
    var add = Binary(.add, activation: activation)
    let rest = takeActivation(&add.activation)
    return try emit(node, .binary(add), [sums, inputs[2]], rest)
  }
}
