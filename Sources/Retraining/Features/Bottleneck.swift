import IR
import Tensors

/// The features of a backbone that a new head reads: one vector, or two in a row.
public struct Bottleneck: Equatable, Sendable {
  /// What the user asks for with `--bottleneck`.
  public enum Choice: Equatable, Sendable {
    /// The features that the backbone pools last and, where it is a chain of layers there, the
    /// means of those one layer below: what photographs of another kind differ in is often
    /// lost in the last layer, which knows ImageNet's classes alone.
    case pooled
    /// retrain.py's own: what the backbone's classifier says before its softmax, or Inception's
    /// pool_3.
    case logits
    /// A TensorFlow node.
    case node(String)

    public init(_ text: String) {
      self = text == "pooled" ? .pooled : text == "logits" ? .logits : .node(text)
    }
  }

  /// A node of the backbone that features come from.
  public struct Part: Equatable, Sendable {
    public var node: NodeID
    /// The TensorFlow node.
    public var name: String
    /// How many features it gives.
    public var width: Int
    /// Whether it is a feature map [1,H,W,width], whose means are the features, instead of the
    /// features themselves.
    public var isMap: Bool
  }

  /// In the order of their features.
  public var parts: [Part]

  /// How many features there are.
  public var width: Int { parts.reduce(0) { $0 + $1.width } }
  /// The TensorFlow nodes, for people.
  public var name: String { parts.map(\.name).joined(separator: "' and '") }

  /// Finds the bottleneck in a graph as it was imported, before any pass.
  public init(_ choice: Choice, in graph: Graph) throws(RetrainingError) {
    let node: NodeID
    switch choice {
    case .pooled: node = try Self.pooled(in: graph)
    case .logits:
      let pooled = try Self.pooled(in: graph)
      node = graph[pooled].name == "pool_3" ? pooled : Self.logits(above: pooled, in: graph)
    case .node(let name):
      guard
        let found = graph.outputs.first(where: { $0.name == name })?.node
          ?? graph.ids.first(where: { graph[$0].name == name })
      else { throw .absentBottleneck(node: name) }
      node = found
    }
    let name = if case .node(let given) = choice { given } else { graph[node].name }
    let type = graph.type(of: node)
    guard type.element == .float32, type.shape.count > 1,
      type.shape.count == type.shape.dimensions.last
    else { throw .badBottleneck(node: name, found: "\(type.element) \(type.shape)") }
    parts = [Part(node: node, name: name, width: type.shape.count, isMap: false)]
    if choice == .pooled, let lower = Self.layerBelow(node, in: graph) { parts.append(lower) }
  }

  /// The first parts alone, as many as have this width.
  public func leading(_ width: Int) -> Bottleneck {
    var leading = self
    while leading.width > width, leading.parts.count > 1 { leading.parts.removeLast() }
    precondition(leading.width == width, "no parts of \(width) features in \(parts)")
    return leading
  }

  /// The graph that ends at the bottleneck: an output a part, each `[1,width]` or `[1,1,1,width]`.
  public func backbone(of graph: Graph) throws(GraphError) -> Graph {
    var graph = graph
    var outputs: [Graph.Output] = []
    for part in parts {
      var node = part.node
      if part.isMap {
        let name = "\(part.name)/means"
        node = try graph.append(
          .init(
            name: name, op: .reduce(Reduction(.mean, axes: [1, 2], keepsAxes: true)),
            inputs: [part.node], origin: [name]))
      }
      outputs.append(Graph.Output(name: part.name, node: node))
    }
    graph.outputs = outputs
    return graph
  }

  /// The node that makes one vector of the last image that any node makes a vector of.
  ///
  /// The image decides, not the node: a graph that this room wrote pools a layer further down too.
  private static func pooled(in graph: Graph) throws(RetrainingError) -> NodeID {
    var best: NodeID?
    for id in graph.ids.reversed() {
      switch graph[id].op {
      case .pool, .reduce: break
      case .placeholder, .constant, .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul,
        .batchNorm, .unary, .binary, .select, .cast, .fakeQuantize, .localResponseNorm, .argument,
        .softmax, .concat, .slice, .gather, .tile, .transpose, .reshape, .pad, .resize,
        .spaceToBatch, .batchToSpace, .spaceToDepth, .depthToSpace:
        continue
      }
      let image = graph.shape(of: graph[id].inputs[0])
      let result = graph.shape(of: id)
      guard image.rank == 4, image[0] == 1, image[1] * image[2] > 1, image[3] > 1,
        result.count == image[3], result.dimensions.last == image[3]
      else { continue }
      if let known = best, graph[known].inputs[0].index >= graph[id].inputs[0].index { continue }
      best = id
    }
    guard let best else { throw .noBottleneck }
    return best
  }

  /// What the last block below the pooling reads: a pointwise convolution with the depthwise one
  /// before it, or a convolution alone. nil where the graph branches on the way.
  private static func layerBelow(_ pooled: NodeID, in graph: Graph) -> Part? {
    let image = graph.dependentOnInputs
    guard let convolution = chain(down: graph[pooled].inputs[0], in: graph, image),
      case .conv2D = graph[convolution].op
    else { return nil }
    var lower = graph[convolution].inputs[0]
    if let depthwise = chain(down: lower, in: graph, image),
      case .depthwiseConv2D = graph[depthwise].op
    {
      lower = graph[depthwise].inputs[0]
    }
    let (node, type) = (graph[lower], graph.type(of: lower))
    if case .transpose = node.op { return nil }
    // It must be a node of the file, with the image in TensorFlow's usual order.
    guard node.origin.contains(node.name), !node.inputs.isEmpty, type.element == .float32,
      type.shape.rank == 4, type.shape[0] == 1, type.shape[1] * type.shape[2] > 1,
      type.shape[3] > 1
    else { return nil }
    return Part(node: lower, name: node.name, width: type.shape[3], isMap: true)
  }

  /// The first convolution on the way down, through what works element by element.
  ///
  /// - Parameter image: what depends on the photograph; all else will be folded to constants.
  private static func chain(
    down start: NodeID, in graph: Graph, _ image: Set<NodeID>
  ) -> NodeID? {
    var current = start
    while true {
      let inputs = graph[current].inputs.filter(image.contains)
      guard inputs.count == 1 else { return nil }
      switch graph[current].op {
      case .conv2D, .depthwiseConv2D: return current
      case .batchNorm, .unary, .binary, .fakeQuantize, .pad: current = inputs[0]
      case .placeholder, .constant, .transposedConv2D, .matMul, .select, .cast, .pool, .reduce,
        .localResponseNorm, .argument, .softmax, .concat, .slice, .gather, .tile, .transpose,
        .reshape, .resize, .spaceToBatch, .batchToSpace, .spaceToDepth, .depthToSpace:
        return nil
      }
    }
  }

  /// From the pooled features through the first affine layer, its bias and the views after it.
  private static func logits(above pooled: NodeID, in graph: Graph) -> NodeID {
    var current = pooled
    var layers = 0
    while let reader = onlyReader(of: current, in: graph) {
      switch graph[reader].op {
      case .reshape: break
      case .conv2D, .matMul:
        if layers > 0 { return current }
        layers += 1
      case .binary(let binary):
        guard binary.function == .add, layers > 0 else { return current }
      case .placeholder, .constant, .depthwiseConv2D, .transposedConv2D, .batchNorm, .unary,
        .select, .cast, .fakeQuantize, .pool, .reduce, .localResponseNorm, .argument, .softmax,
        .concat, .slice, .gather, .tile, .transpose, .pad, .resize, .spaceToBatch, .batchToSpace,
        .spaceToDepth, .depthToSpace:
        return current
      }
      current = reader
    }
    return current
  }

  private static func onlyReader(of id: NodeID, in graph: Graph) -> NodeID? {
    let readers = graph.ids.filter { graph[$0].inputs.contains(id) }
    return readers.count == 1 ? readers[0] : nil
  }
}

extension Graph {
  /// The nodes whose values depend on what is fed.
  fileprivate var dependentOnInputs: Set<NodeID> {
    var dependent: Set<NodeID> = []
    for id in ids {
      if case .placeholder = self[id].op {
        dependent.insert(id)
      } else if self[id].inputs.contains(where: dependent.contains) {
        dependent.insert(id)
      }
    }
    return dependent
  }
}
