import IR
import Tensors

/// The value of a backbone that a new head reads.
public struct Bottleneck: Equatable, Sendable {
  /// What the user asks for with `--bottleneck`.
  public enum Choice: Equatable, Sendable {
    /// The features that the backbone pools last.
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

  public var node: NodeID
  /// The TensorFlow node.
  public var name: String
  /// How many features there are.
  public var width: Int

  /// Finds the bottleneck in a graph as it was imported, before any pass.
  public init(_ choice: Choice, in graph: Graph) throws(RetrainingError) {
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
    if case .node(let given) = choice { name = given } else { name = graph[node].name }
    let type = graph.type(of: node)
    guard type.element == .float32, type.shape.count > 1,
      type.shape.count == type.shape.dimensions.last
    else { throw .badBottleneck(node: name, found: "\(type.element) \(type.shape)") }
    width = type.shape.count
  }

  /// The graph that ends at the bottleneck.
  public func backbone(of graph: Graph) -> Graph {
    var graph = graph
    graph.outputs = [Graph.Output(name: name, node: node)]
    return graph
  }

  /// The last node that makes one vector of an image.
  private static func pooled(in graph: Graph) throws(RetrainingError) -> NodeID {
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
      return id
    }
    throw .noBottleneck
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
