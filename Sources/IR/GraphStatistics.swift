import Tensors

/// What a graph costs: parameters, multiplications, bytes, operations. Nodes that no output depends
/// on cost nothing.
public struct GraphStatistics: Equatable, Sendable {
  public struct Layer: Equatable, Sendable {
    public var name: String
    /// `Op.name`.
    public var op: String
    public var shape: Shape
    /// Elements of the float constants among its operands; one that several layers share counts
    /// with the first.
    public var parameters: Int
    /// Multiply-accumulates of one run.
    public var macs: Int
    /// Bytes of the constants among its operands, of any type.
    public var bytes: Int
  }

  /// Every operation but placeholders and constants, in the order of the graph.
  public var layers: [Layer] = []

  public var parameters: Int { layers.reduce(0) { $0 + $1.parameters } }
  public var macs: Int { layers.reduce(0) { $0 + $1.macs } }
  public var bytes: Int { layers.reduce(0) { $0 + $1.bytes } }

  /// How often each operation occurs, by name, in alphabetical order.
  public var operations: [(name: String, count: Int)] {
    let counts = layers.reduce(into: [String: Int]()) { $0[$1.op, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.map { (name: $0.key, count: $0.value) }
  }

  public init(_ graph: Graph) {
    let live = graph.liveness
    var counted = [Bool](repeating: false, count: graph.nodes.count)
    for id in graph.ids where live[id.index] {
      let node = graph[id]
      if node.inputs.isEmpty { continue }
      var layer = Layer(
        name: node.name, op: node.op.name, shape: graph.shape(of: id), parameters: 0,
        macs: graph.macs(id), bytes: 0)
      for input in node.inputs where !counted[input.index] {
        guard let tensor = graph.constant(input) else { continue }
        counted[input.index] = true
        layer.bytes += tensor.byteCount
        if tensor.elementType == .float32 { layer.parameters += tensor.shape.count }
      }
      layers.append(layer)
    }
  }
}

extension Graph {
  /// Multiply-accumulates of one node; only linear operations have any.
  func macs(_ id: NodeID) -> Int {
    let node = self[id]
    switch node.op {
    case .conv2D:
      let filter = shape(of: node.inputs[1])
      return shape(of: id).count * filter[0] * filter[1] * filter[2]
    case .depthwiseConv2D:
      let filter = shape(of: node.inputs[1])
      return shape(of: id).count * filter[0] * filter[1]
    case .transposedConv2D:
      let filter = shape(of: node.inputs[1])
      return shape(of: node.inputs[0]).count * filter[0] * filter[1] * filter[2]
    case .matMul(let product):
      let a = shape(of: node.inputs[0])
      return shape(of: id).count * a[a.rank - (product.transposeA ? 2 : 1)]
    case .placeholder, .constant, .batchNorm, .unary, .binary, .select, .cast, .fakeQuantize,
      .pool, .localResponseNorm, .reduce, .argument, .softmax, .concat, .slice, .gather, .tile,
      .transpose, .reshape, .pad, .resize, .spaceToBatch, .batchToSpace, .spaceToDepth,
      .depthToSpace:
      return 0
    }
  }
}
