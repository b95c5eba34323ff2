import IR
import Program
import Tensors

/// How gradients pass back through one node. nil for nodes that have no rule.
struct AdjointRule {
  private enum Kind {
    case layer(LinearLayer)
    case unary(UnaryFunction)
    /// A function of two values of these shapes; constants are given.
    case binary(BinaryFunction, Tensor?, Tensor?)
    case pool(Pooling)
    case softmax(logarithmic: Bool)
    case fakeQuantize(FakeQuantize)
    /// Sums or means over axes: every element gets the same share.
    case spread(axes: [Int], scale: Float)
    case movement
  }

  private let kind: Kind
  private let graph: Graph
  private let id: NodeID

  init?(_ prepared: PreparedGraph, _ id: NodeID) {
    (graph, self.id) = (prepared.graph, id)
    let node = prepared.graph[id]
    switch node.op {
    case .conv2D, .depthwiseConv2D, .transposedConv2D:
      guard let layer = prepared.layers[id.index], AdjointConvolution.exists(layer) else {
        return nil
      }
      kind = .layer(layer)
    case .unary(let function):
      if function == .logicalNot { return nil }
      kind = .unary(function)
    case .binary(let payload):
      guard !payload.function.isPredicate, prepared.graph.type(of: id).element == .float32 else {
        return nil
      }
      kind = .binary(
        payload.function, prepared.graph.constant(node.inputs[0]),
        prepared.graph.constant(node.inputs[1]))
    case .pool(let payload): kind = .pool(payload)
    case .softmax(let logarithmic): kind = .softmax(logarithmic: logarithmic)
    case .fakeQuantize(let payload):
      guard payload.minimum.count == 1 else { return nil }
      kind = .fakeQuantize(payload)
    case .reduce(let payload):
      let shape = prepared.graph.shape(of: node.inputs[0])
      let count = payload.axes.reduce(1) { $0 * shape[$1] }
      switch payload.kind {
      case .sum: kind = .spread(axes: payload.axes, scale: 1)
      case .mean: kind = .spread(axes: payload.axes, scale: 1 / Float(max(count, 1)))
      case .product, .max, .min, .all, .any: return nil
      }
    case .pad(let pad):
      guard pad.mode == .constant(0) else { return nil }
      kind = .movement
    case .concat, .slice, .tile, .transpose, .reshape:
      // Elements are followed by numbers that single precision must hold.
      let count = node.inputs.reduce(0) { $0 + prepared.graph.shape(of: $1).count }
      guard count < 1 << 24 else { return nil }
      kind = .movement
    case .placeholder, .constant, .matMul, .batchNorm, .select, .cast, .localResponseNorm,
      .argument, .gather, .resize, .spaceToBatch, .batchToSpace, .spaceToDepth, .depthToSpace:
      return nil
    }
  }

  /// Gradients of one operand, one a sample and draw.
  ///
  /// - Parameters:
  ///   - gradients: of the result, before a fused activation.
  ///   - operands: the values of each input that is computed, one a sample.
  func backward(
    _ gradients: [Tensor], _ position: Int, executor: some ProgramExecutor, draws: Int,
    operands: [[Tensor]], output: [Tensor]
  ) throws(QuantizationError) -> [Tensor] {
    let name = graph[id].name
    let shape = graph.shape(of: graph[id].inputs[position])
    switch kind {
    case .layer(let layer):
      let program = try AdjointConvolution.program(
        layer, input: shape, output: graph.shape(of: id))
      return try executor.outputs(of: program, gradients.map { [$0] }, node: name)
    case .unary(let function):
      return parallelMap(gradients.count) { index in
        let x = operands[position][index / draws].elements
        let g = gradients[index].elements
        return Tensor(shape, g.indices.map { g[$0] * Self.slope(function, x[$0]) })
      }
    case .binary(let function, let a, let b):
      let shapes = graph[id].inputs.map { graph.shape(of: $0) }
      let rule = BinaryAdjoint(function, shapes[0], shapes[1], graph.shape(of: id))
      return parallelMap(gradients.count) { index in
        rule.backward(
          gradients[index].elements, a?.elements ?? operands[0][index / draws].elements,
          b?.elements ?? operands[1][index / draws].elements, position)
      }
    case .pool(let payload):
      let rule = PoolAdjoint(payload, input: shape, output: graph.shape(of: id))
      return parallelMap(gradients.count) { index in
        rule.backward(gradients[index].elements, operands[0][index / draws].elements)
      }
    case .softmax(let logarithmic):
      return parallelMap(gradients.count) { index in
        Tensor(
          shape,
          Self.softmax(
            gradients[index].elements, output[index / draws].elements,
            classes: shape.dimensions.last ?? 1, logarithmic))
      }
    case .fakeQuantize(let payload):
      return parallelMap(gradients.count) { index in
        let x = operands[0][index / draws].elements
        let g = gradients[index].elements
        let inside = payload.minimum[0]...max(payload.minimum[0], payload.maximum[0])
        return Tensor(shape, g.indices.map { inside.contains(x[$0]) ? g[$0] : 0 })
      }
    case .spread(let axes, let scale):
      var kept = shape
      for axis in axes { kept[axis] = 1 }
      let strides = zip(kept.strides, kept.dimensions).map { $1 == 1 ? 0 : $0 }
      let source = zip(shape.strides, shape.dimensions)
      let map = (0..<shape.count).map { index in
        zip(source, strides).reduce(0) { $0 + index / $1.0.0 % $1.0.1 * $1.1 }
      }
      return parallelMap(gradients.count) { index in
        let g = gradients[index].elements
        return Tensor(shape, map.map { g[$0] * scale })
      }
    case .movement:
      let map = try movement(executor, position)
      return parallelMap(gradients.count) { index in
        let g = gradients[index].elements
        var moved = [Float](repeating: 0, count: shape.count)
        for (to, from) in map.enumerated() where from >= 0 { moved[from] += g[to] }
        return Tensor(shape, moved)
      }
    }
  }

  /// For each element of the result, the element of the operand that it is, or -1: found by moving
  /// numbers from 1 up in that operand among zeros.
  private func movement(_ executor: some ProgramExecutor, _ position: Int)
    throws(QuantizationError) -> [Int]
  {
    let inputs = graph[id].inputs
    let computed = inputs.filter { graph.constant($0) == nil }.uniqued
    let numbers = computed.map { input -> Tensor in
      let shape = graph.shape(of: input)
      return Tensor(
        shape, (0..<shape.count).map { input == inputs[position] ? Float($0 + 1) : 0 })
    }
    let zeros = computed.map { input -> Tensor in
      let shape = graph.shape(of: input)
      return Tensor(shape, [Float](repeating: 0, count: shape.count))
    }
    let program = try Lowering.program(of: id, in: graph, Plan(float: graph))
    let found = try executor.outputs(of: program, [numbers, zeros], node: graph[id].name)
    // Constants among the operands are the same in both.
    return zip(found[0].elements, found[1].elements).map { $0 == $1 ? -1 : Int($0) - 1 }
  }

  /// The slope of a function, by differences.
  private static func slope(_ function: UnaryFunction, _ x: Float) -> Float {
    if case .clamp(let lower, let upper) = function { return x > lower && x < upper ? 1 : 0 }
    let step = 0x1p-9 * max(1, abs(x))
    let slope = (function(x + step) - function(x - step)) / (2 * step)
    return slope.isFinite ? slope : 0
  }

  private static func softmax(_ g: [Float], _ y: [Float], classes: Int, _ logarithmic: Bool)
    -> [Float]
  {
    var result = g
    for row in stride(from: 0, to: g.count, by: max(classes, 1)) {
      var sum = 0.0
      for i in row..<row + classes { sum += Double(g[i]) * (logarithmic ? 1 : Double(y[i])) }
      for i in row..<row + classes {
        let p = logarithmic ? Elementary.exp(Double(y[i])) : Double(y[i])
        let own = Double(g[i])
        result[i] = Float(logarithmic ? own - p * sum : p * (own - sum))
      }
    }
    return result
  }
}
