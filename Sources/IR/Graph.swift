import Tensors

/// A dataflow graph in topological order.
///
/// Every node yields exactly one value, so a `NodeID` names both. Copying a graph copies the graph:
/// there are no references inside.
public struct Graph: Equatable, Sendable {
  public struct Node: Equatable, Sendable {
    /// Unique, stable, and taken from TensorFlow wherever a TensorFlow node survives.
    public var name: String
    public var op: Op
    public var inputs: [NodeID]
    /// Names of the TensorFlow nodes this node stands for; grows when nodes are fused.
    public var origin: [String]

    public init(name: String, op: Op, inputs: [NodeID] = [], origin: [String]) {
      (self.name, self.op, self.inputs, self.origin) = (name, op, inputs, origin)
    }
  }

  /// A value that the graph's user asked for, under the name that they know it by.
  public struct Output: Equatable, Sendable {
    public var name: String
    public var node: NodeID

    public init(name: String, node: NodeID) { (self.name, self.node) = (name, node) }
  }

  public private(set) var nodes: [Node] = []
  /// What each node yields; indexed by `NodeID.index`.
  public private(set) var types: [ValueType] = []
  public var outputs: [Output] = []
  /// What is known of values' distributions, by the names of the nodes that yield them; names of
  /// nodes that are gone stay. For quantization without samples.
  public var moments: [String: ChannelMoments] = [:]

  public init() {}

  public subscript(id: NodeID) -> Node { nodes[id.index] }

  public func type(of id: NodeID) -> ValueType { types[id.index] }
  public func shape(of id: NodeID) -> Shape { types[id.index].shape }

  /// Appends a node whose inputs are already in the graph, which keeps the order topological, and
  /// infers what it yields, which keeps the graph well typed.
  @discardableResult
  public mutating func append(_ node: Node) throws(GraphError) -> NodeID {
    precondition(
      node.inputs.allSatisfy { $0.index < nodes.count }, "\(node.name): input from the future")
    do throws(ShapeError) {
      types.append(try node.op.resultType(node.inputs.map { types[$0.index] }))
    } catch {
      throw GraphError(node: node.name, cause: error)
    }
    nodes.append(node)
    return NodeID(index: nodes.count - 1)
  }

  public var ids: some RandomAccessCollection<NodeID> { nodes.indices.lazy.map(NodeID.init) }

  /// The placeholders, in order.
  public var inputs: [NodeID] {
    ids.filter { if case .placeholder = self[$0].op { true } else { false } }
  }

  /// How many times each value is read, graph outputs included; indexed by `NodeID.index`.
  public var useCounts: [Int] {
    var counts = [Int](repeating: 0, count: nodes.count)
    for node in nodes { for input in node.inputs { counts[input.index] += 1 } }
    for output in outputs { counts[output.node.index] += 1 }
    return counts
  }

  /// The payload of a constant node, or nil when the value is only known at run time.
  public func constant(_ id: NodeID) -> Tensor? {
    if case .constant(let tensor) = self[id].op { tensor } else { nil }
  }
}

public struct NodeID: Hashable, Sendable {
  public let index: Int
  public init(index: Int) { self.index = index }
}
