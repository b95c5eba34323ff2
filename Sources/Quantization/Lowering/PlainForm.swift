import IR
import Program
import Tensors

extension Lowering {
  /// The node's value in the element type that the graph gives it, from operands in theirs.
  mutating func plainForm(_ id: NodeID) -> ValueID {
    let node = graph[id]
    let type = graph.type(of: id)
    switch node.op {
    case .placeholder: return value(id)
    case .constant(let tensor): return builder.constant(node.name, tensor)
    case .conv2D, .depthwiseConv2D, .transposedConv2D:
      guard let layer = LinearLayer(graph, id) else { preconditionFailure("not a convolution") }
      return floatLinear(id, layer)
    case .matMul(let payload): return matMul(id, payload)
    case .unary(let function): return unary(id, function)
    case .binary(let payload): return binary(id, payload)
    case .select:
      let operands = node.inputs.map { operand in
        broadcast(id, plain(operand), to: type.shape)
      }
      return emit(id, .select, operands, type.element, type.shape)
    case .cast:
      return emit(id, .cast, [plain(node.inputs[0])], type.element, type.shape)
    case .fakeQuantize(let payload): return fakeQuantize(id, payload)
    case .pool(let payload):
      let pool = pool(id, payload, scale: 1, bounds: .unbounded)
      return emit(id, .pool(pool), [plain(node.inputs[0])], type.element, type.shape)
    case .localResponseNorm(let payload):
      let norm = LocalResponse(
        radius: payload.radius, bias: payload.bias, alpha: payload.alpha, beta: payload.beta)
      return emit(
        id, .localResponseNorm(norm), [plain(node.inputs[0])], type.element, type.shape)
    case .reduce(let payload): return reduce(id, payload)
    case .argument(let payload): return argument(id, payload)
    case .softmax(let logarithmic):
      return emit(
        id, .softmax(logarithmic: logarithmic), [plain(node.inputs[0])], type.element, type.shape)
    case .concat, .slice, .gather, .tile, .transpose, .reshape, .pad, .resize:
      let operands = node.inputs.map { plain($0) }
      return move(id, operands, type.element, nil, zero: 0)
    case .batchNorm, .spaceToBatch, .batchToSpace, .spaceToDepth, .depthToSpace:
      preconditionFailure("normalization leaves no \(node.op.name)")
    }
  }

  func pool(_ id: NodeID, _ payload: Pooling, scale: Float, bounds: Bounds) -> Pool {
    let x = graph.shape(of: graph[id].inputs[0])
    let window = payload.padding.resolve(
      input: Extent(height: x[1], width: x[2]), kernel: payload.window, strides: payload.strides)
    guard let window else { preconditionFailure("'\(graph[id].name)' passed its shape rule") }
    let kind: Pool.Kind =
      switch payload.kind {
      case .max: .max
      case .average: .average
      }
    return Pool(
      kind, window: payload.window, strides: payload.strides, paddingBefore: window.before,
      scale: scale, bounds: bounds)
  }

  private mutating func matMul(_ id: NodeID, _ payload: MatMul) -> ValueID {
    let shape = graph.shape(of: id)
    let operands = graph[id].inputs.prefix(2).map { input in
      let matrix = graph.shape(of: input).dimensions.suffix(2)
      return broadcast(id, plain(input), to: Shape(shape.dimensions.dropLast(2) + matrix))
    }
    let product = MatrixMultiply(
      transposeA: payload.transposeA, transposeB: payload.transposeB)
    return emit(id, .matMul(product), operands, .float32, shape)
  }

  private mutating func reduce(_ id: NodeID, _ payload: Reduction) -> ValueID {
    let type = graph.type(of: id)
    let x = graph[id].inputs[0]
    let source = graph.type(of: x)
    let kind: Reduce.Kind =
      switch payload.kind {
      case .sum: .sum
      case .mean: .mean
      case .product: .product
      case .max: .max
      case .min: .min
      case .all: .all
      case .any: .any
      }
    let operation = Operation.reduce(Reduce(kind, axes: payload.axes))
    guard source.element.isInteger else {
      return emit(id, operation, [plain(x)], type.element, type.shape)
    }
    // Integer reductions are of shapes and counts, which float32 holds exactly up to 2^24.
    let wide = emit(id, .cast, [plain(x)], .float32, source.shape, part: "wide")
    let reduced = emit(id, operation, [wide], .float32, type.shape, part: "reduced")
    return emit(id, .cast, [reduced], type.element, type.shape)
  }

  private mutating func argument(_ id: NodeID, _ payload: ArgumentReduction) -> ValueID {
    let type = graph.type(of: id)
    let x = graph[id].inputs[0]
    let source = graph.type(of: x)
    let kind: Argument.Kind =
      switch payload.kind {
      case .max: .max
      case .min: .min
      }
    var operand = plain(x)
    switch source.element {
    case .float32, .int32: break
    case .uint8, .int8, .int16, .int64, .bool:
      operand = emit(id, .cast, [operand], .int32, source.shape, part: "wide")
    }
    return emit(
      id, .argument(Argument(kind, axis: payload.axis)), [operand], type.element, type.shape)
  }
}
