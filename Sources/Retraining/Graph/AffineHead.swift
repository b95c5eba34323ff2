import IR
import Tensors

/// The last affine layer of a classifier: features times constant weights, one row an image.
public struct AffineHead: Sendable {
  private let filter: NodeID
  private let bias: NodeID?
  private let isTransposed: Bool
  public let width, classes: Int
  /// How many features come from each layer, where they are joined just before; empty otherwise.
  public let parts: [Int]

  /// nil where output 0 is not computed from an affine layer by softmax and reshapes alone.
  public init?(_ graph: Graph) {
    guard var id = graph.outputs.first?.node else { return nil }
    while Self.keepsOrder(graph[id].op) { id = graph[id].inputs[0] }
    if case .conv2D(let payload) = graph[id].op {
      let shape = graph.shape(of: id)
      guard payload.activation == nil, shape[0] * shape[1] * shape[2] == 1,
        graph.shape(of: graph[id].inputs[1]).dimensions.prefix(2) == [1, 1]
      else { return nil }
      isTransposed = false
    } else if case .matMul(let payload) = graph[id].op {
      guard payload.activation == nil, !payload.transposeA else { return nil }
      isTransposed = payload.transposeB
    } else {
      return nil
    }
    filter = graph[id].inputs[1]
    var joined = graph[id].inputs[0]
    while case .reshape = graph[joined].op { joined = graph[joined].inputs[0] }
    if case .concat = graph[joined].op {
      parts = graph[joined].inputs.map { graph.shape(of: $0).count }
    } else {
      parts = []
    }
    bias = graph[id].inputs.count > 2 ? graph[id].inputs[2] : nil
    guard let weights = graph.constant(filter)?.floats, let bias,
      let classes = graph.constant(bias)?.shape.count, classes > 1,
      graph.useCounts[filter.index] == 1, graph.useCounts[bias.index] == 1
    else { return nil }
    (self.classes, width) = (classes, weights.count / classes)
  }

  private static func keepsOrder(_ op: Op) -> Bool {
    switch op {
    case .softmax, .reshape: true
    case .placeholder, .constant, .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul, .batchNorm,
      .unary, .binary, .select, .cast, .fakeQuantize, .pool, .localResponseNorm, .reduce,
      .argument, .concat, .slice, .gather, .tile, .transpose, .pad, .resize, .spaceToBatch,
      .batchToSpace, .spaceToDepth, .depthToSpace:
      false
    }
  }

  /// The graph with another layer in its place.
  public func replacing(_ layer: SoftmaxLayer, in graph: Graph) throws(GraphError) -> Graph {
    precondition(layer.width == width && layer.classes == classes, "a head of another size")
    var result = Graph()
    for id in graph.ids {
      var node = graph[id]
      if id == filter, let old = graph.constant(id) {
        let weights = (0..<layer.weights.count).map { index in
          Float(
            isTransposed
              ? layer.weights[index % width * classes + index / width]
              : layer.weights[index])
        }
        node.op = .constant(Tensor(old.shape, weights))
      } else if id == bias, let old = graph.constant(id) {
        node.op = .constant(Tensor(old.shape, layer.biases.map { Float($0) }))
      }
      _ = try result.append(node)
    }
    result.outputs = graph.outputs
    return result
  }
}
