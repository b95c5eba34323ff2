import IR
import Tensors

/// The graph a pass reads and the graph it writes.
public struct Rewriter: Sendable {
  /// The graph before the pass.
  public let source: Graph
  /// What has been emitted so far: the image of every node before the one being visited.
  public private(set) var target = Graph()
  /// How many times each value of `source` is read, outputs included; indexed by `NodeID.index`.
  public let uses: [Int]
  /// The nodes of `source` that read each value, once per read, outputs not included.
  public let readers: [[NodeID]]
  /// Whether an output of `source` depends on each node.
  public let live: [Bool]

  /// Nodes of `target` by what they compute, for passes that look for equal ones.
  var expressions: [ExpressionKey: [NodeID]] = [:]

  /// The constants of `target`, likewise.
  private var constants: [ExpressionKey: [NodeID]] = [:]

  /// `Graph.moments` of the new graph.
  var moments: [String: ChannelMoments]

  let pass: String
  private var image: [NodeID?]

  init(_ source: Graph, pass: String) {
    (self.source, self.pass, moments) = (source, pass, source.moments)
    image = Array(repeating: nil, count: source.nodes.count)
    live = source.liveness
    var readers = [[NodeID]](repeating: [], count: source.nodes.count)
    for id in source.ids where live[id.index] {
      for input in source[id].inputs { readers[input.index].append(id) }
    }
    var uses = readers.map(\.count)
    for output in source.outputs { uses[output.node.index] += 1 }
    (self.readers, self.uses) = (readers, uses)
  }

  /// What stands in the new graph for a node of the old one that has been visited.
  public func new(_ id: NodeID) -> NodeID {
    guard let new = image[id.index] else {
      preconditionFailure("'\(source[id].name)' has not been visited")
    }
    return new
  }

  /// The node of the new graph that the next `emit`, or the copy of a kept node, will make.
  var nextID: NodeID { NodeID(index: target.nodes.count) }

  /// Appends to the new graph.
  @discardableResult
  public mutating func emit(
    _ name: String, _ op: Op, _ inputs: [NodeID] = [], origin: [String]
  ) throws(PassError) -> NodeID {
    do throws(GraphError) {
      return try target.append(.init(name: name, op: op, inputs: inputs, origin: origin))
    } catch {
      throw .illTyped(pass: pass, cause: error)
    }
  }

  /// Appends a constant to the new graph, unless it already holds an equal one: layers that shared
  /// a constant still do when all of them have folded it.
  public mutating func emitConstant(_ name: String, _ value: Tensor, origin: [String])
    throws(PassError) -> NodeID
  {
    let op = Op.constant(value)
    let key = ExpressionKey(op, [])
    if let equal = constants[key, default: []].first(where: { target[$0].op == op }) {
      return equal
    }
    constants[key, default: []].append(nextID)
    return try emit(name, op, origin: origin)
  }

  /// Copies a node of `source`, with other operands or another operation if given.
  public mutating func copy(_ id: NodeID, op: Op? = nil, inputs: [NodeID]? = nil)
    throws(PassError) -> NodeID
  {
    let node = source[id]
    if case .constant = node.op {
      constants[ExpressionKey(node.op, []), default: []].append(nextID)
    }
    return try emit(
      node.name, op ?? node.op, inputs ?? node.inputs.map(new), origin: node.origin)
  }

  mutating func record(_ id: NodeID, _ new: NodeID) { image[id.index] = new }

  /// The new graph, without what nothing reads any more, and with names made unique.
  func finish() -> Graph {
    var result = target
    result.moments = moments
    result.outputs = source.outputs.map { .init(name: $0.name, node: new($0.node)) }
    return result.swept()
  }
}
