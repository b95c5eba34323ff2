import IR
import Tensors

extension Census {
  /// Counts a float graph. A constant is counted with the first layer that reads it.
  public init(_ graph: Graph) {
    var counted: Set<NodeID> = []
    var layers: [Layer] = []
    for id in graph.ids {
      let node = graph[id]
      switch node.op {
      case .placeholder, .constant: continue
      case .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul, .batchNorm, .unary, .binary,
        .select, .cast, .fakeQuantize, .pool, .localResponseNorm, .reduce, .argument, .softmax,
        .concat, .slice, .gather, .tile, .transpose, .reshape, .pad, .resize, .spaceToBatch,
        .batchToSpace, .spaceToDepth, .depthToSpace:
        break
      }
      var (parameters, bytes) = (0, 0)
      for input in node.inputs where counted.insert(input).inserted {
        if let constant = graph.constant(input) {
          parameters += constant.shape.count
          bytes += constant.byteCount
        }
      }
      let type = graph.type(of: id)
      layers.append(
        Layer(
          name: node.name, operation: node.op.name, shape: type.shape, element: type.element,
          parameters: parameters, multiplyAdds: Self.multiplyAdds(of: id, in: graph),
          bytes: bytes))
    }
    self.layers = layers
  }

  private static func multiplyAdds(of id: NodeID, in graph: Graph) -> Int {
    let node = graph[id]
    let output = graph.shape(of: id).count
    func operand(_ index: Int) -> Shape { graph.shape(of: node.inputs[index]) }
    switch node.op {
    case .conv2D:
      let filter = operand(1)
      return output * filter[0] * filter[1] * filter[2]
    case .depthwiseConv2D:
      let filter = operand(1)
      return output * filter[0] * filter[1]
    case .transposedConv2D:
      let filter = operand(1)
      return operand(0).count * filter[0] * filter[1] * filter[2]
    case .matMul(let matMul):
      let a = operand(0)
      return output * a[a.rank - (matMul.transposeA ? 2 : 1)]
    case .placeholder, .constant, .batchNorm, .unary, .binary, .select, .cast, .fakeQuantize,
      .pool, .localResponseNorm, .reduce, .argument, .softmax, .concat, .slice, .gather, .tile,
      .transpose, .reshape, .pad, .resize, .spaceToBatch, .batchToSpace, .spaceToDepth,
      .depthToSpace:
      return 0
    }
  }
}
