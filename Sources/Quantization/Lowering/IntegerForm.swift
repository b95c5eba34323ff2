import IR
import Program
import Tensors

extension Lowering {
  /// The node's value computed in integers, or nil where its operands or its planned format call for
  /// float.
  mutating func integerForm(_ id: NodeID) -> ValueID? {
    let node = graph[id]
    switch node.op {
    case .conv2D, .depthwiseConv2D, .transposedConv2D:
      guard let weights = plan.weights[id.index], format(node.inputs[0]).isQuantized,
        let layer = LinearLayer(graph, id)
      else { return nil }
      return integerLinear(id, layer, weights)
    case .pool(let payload): return integerPool(id, payload)
    case .binary(let payload): return integerBinary(id, payload)
    case .unary(let function):
      guard graph.type(of: id).element == .float32 else { return nil }
      return lookup(id, node.inputs[0]) { function($0) }
    case .fakeQuantize:
      guard case .quantized(let element, let parameters) = format(id),
        format(node.inputs[0]).isQuantized
      else { return nil }
      return stored(node.inputs[0], element, parameters)
    case .concat, .slice, .tile, .transpose, .reshape, .pad, .resize:
      guard case .quantized(let element, let parameters) = format(id) else { return nil }
      let operands = node.inputs.map { stored($0, element, parameters) }
      return move(id, operands, element, parameters, zero: Float(parameters.zeroPoint))
    case .gather:
      guard case .quantized(let element, let parameters) = format(id) else { return nil }
      let operands = [stored(node.inputs[0], element, parameters), plain(node.inputs[1])]
      return move(id, operands, element, parameters, zero: Float(parameters.zeroPoint))
    case .select:
      guard case .quantized(let element, let parameters) = format(id) else { return nil }
      let shape = graph.shape(of: id)
      let condition = broadcast(id, plain(node.inputs[0]), to: shape)
      let branches = node.inputs.dropFirst().map {
        broadcast(id, stored($0, element, parameters), to: shape)
      }
      return emit(id, .select, [condition] + branches)
    case .argument(let payload):
      guard format(node.inputs[0]).isQuantized else { return nil }
      let kind: Argument.Kind =
        switch payload.kind {
        case .max: .max
        case .min: .min
        }
      return emit(id, .argument(Argument(kind, axis: payload.axis)), [value(node.inputs[0])])
    case .placeholder, .constant, .matMul, .batchNorm, .cast, .localResponseNorm, .reduce,
      .softmax, .spaceToBatch, .batchToSpace, .spaceToDepth, .depthToSpace:
      return nil
    }
  }

  private mutating func integerPool(_ id: NodeID, _ payload: Pooling) -> ValueID? {
    let x = graph[id].inputs[0]
    guard case .quantized(let element, let source) = format(x) else { return nil }
    let target = format(id)
    switch payload.kind {
    case .max:
      guard target == format(x) else { return nil }
      let pool = pool(id, payload, scale: 1, bounds: .all(of: element))
      return emit(id, .pool(pool), [value(x)])
    case .average:
      let scale = Double(source.scale) / Double(target.parameters?.scale ?? 1)
      let pool = pool(id, payload, scale: Float(scale), bounds: target.bounds(nil))
      return emit(id, .pool(pool), [value(x)])
    }
  }

  private mutating func integerBinary(_ id: NodeID, _ payload: Binary) -> ValueID? {
    let inputs = graph[id].inputs
    guard graph.type(of: inputs[0]).element == .float32, !payload.function.isPredicate else {
      return nil
    }
    let limits = LinearLayer.limits(payload.activation)
    func clamped(_ x: Float) -> Float {
      limits.map { Swift.min(Swift.max(x, $0.lowerBound), $0.upperBound) } ?? x
    }
    let shape = graph.shape(of: id)
    func scalar(_ input: NodeID, beside x: NodeID) -> Float? {
      guard let tensor = graph.constant(input), tensor.shape.count == 1,
        graph.shape(of: x) == shape
      else { return nil }
      return tensor.elements[0]
    }
    if let c = scalar(inputs[1], beside: inputs[0]) {
      return lookup(id, inputs[0]) { clamped(payload.function($0, c)) }
    }
    if let c = scalar(inputs[0], beside: inputs[1]) {
      return lookup(id, inputs[1]) { clamped(payload.function(c, $0)) }
    }
    guard case .quantized(_, let output) = format(id),
      [.add, .subtract, .multiply].contains(payload.function)
    else { return nil }
    let formats = inputs.map { operandFormat($0) }
    guard case .quantized(let first, let a)? = formats[0],
      case .quantized(let second, let b)? = formats[1]
    else { return nil }
    let element: ElementType = first == .int16 || second == .int16 ? .int16 : .uint8
    // int16 holds uint8's codes as they are.
    let operands = [stored(inputs[0], element, a), stored(inputs[1], element, b)]
    let scales = [a, b].map { Double($0.scale) / Double(output.scale) }
    let operation: BinaryOperation
    if payload.function == .multiply {
      let scale = Double(a.scale) * Double(b.scale) / Double(output.scale)
      operation = BinaryOperation(
        .multiply, scaleA: Float(scale), bounds: format(id).bounds(limits))
    } else {
      operation = BinaryOperation(
        payload.function, scaleA: Float(scales[0]), scaleB: Float(scales[1]),
        bounds: format(id).bounds(limits))
    }
    return emit(id, .binary(operation), operands)
  }

  /// The format of an operand, or one that suits its elements when it is a constant.
  private func operandFormat(_ id: NodeID) -> Format? {
    if let floats = graph.constant(id)?.floats {
      let range = ActivationRange(covering: floats)
      return .quantized(.uint8, range.parameters(.uint8))
    }
    return format(id).isQuantized ? format(id) : nil
  }

  /// Any function of one uint8 value is a table of its 256 results.
  private mutating func lookup(_ id: NodeID, _ x: NodeID, _ function: (Float) -> Float) -> ValueID?
  {
    guard case .quantized(.uint8, let source) = format(x) else { return nil }
    let reals = (0..<256).map { function(Float(Int32($0) - source.zeroPoint) * source.scale) }
    let table: Tensor
    switch format(id) {
    case .plain: table = Tensor([256], reals)
    case .quantized(let element, let target):
      let bounds = Bounds.all(of: element)
      let codes = reals.map {
        Int64(bounds.quantize($0 / target.scale, zeroPoint: target.zeroPoint))
      }
      guard let codes = Tensor([256], integers: codes, type: element) else {
        preconditionFailure("quantized outside its type")
      }
      table = codes
    }
    return emit(id, .lookup, [value(x), constant(id, "table", table)])
  }
}
