import IR
import Tensors

/// Several classifiers on one backbone, as one graph with an output each.
///
/// What a head computes as the first graph does, from the same weights, is computed and kept once.
/// Graphs are joined after the passes: these make equal backbones equal, and a layer that is merged
/// with its head's would not be if two heads read it.
public struct SharedBackbone: Equatable, Sendable {
  /// A classifier beside the first.
  public struct Head: Equatable, Sendable {
    public var name: String
    /// Elements of the float constants that it has in common with the classifiers before it.
    public var sharedParameters: Int
    /// Those that it adds.
    public var ownParameters: Int
  }

  /// The first graph's outputs, then one for each head, under the head's name.
  public private(set) var graph: Graph
  public private(set) var heads: [Head] = []
  private var known: [ExpressionKey: [NodeID]] = [:]
  private var names: Set<String>

  /// - Parameter graph: after the passes; nodes that no output needs are kept.
  public init(_ graph: Graph) {
    self.graph = graph
    names = Set(graph.nodes.map(\.name))
    for id in graph.ids {
      known[ExpressionKey(graph[id].op, graph[id].inputs), default: []].append(id)
    }
  }

  /// Adds the first output of a graph, after the passes.
  ///
  /// Inputs are matched in order. Throws `PassError.foreignInputs` where they differ, and
  /// `foreignBackbone` where not one weight is shared.
  public mutating func add(_ head: Graph, named name: String) throws(PassError) {
    guard head.inputs.map(head.type(of:)) == graph.inputs.map(graph.type(of:)) else {
      func types(_ graph: Graph) -> String {
        graph.inputs.map { "\(graph.type(of: $0))" }.joined(separator: ", ")
      }
      throw .foreignInputs(head: name, found: types(head), expected: types(graph))
    }
    var head = head
    head.outputs = Array(head.outputs.prefix(1))
    precondition(!head.outputs.isEmpty, "\(name) has no output")
    var result = self
    let share = try result.append(head, name)
    guard share.sharedParameters > 0 else { throw .foreignBackbone(head: name) }
    result.heads.append(share)
    self = result
  }

  /// Appends what the head needs and is not there yet.
  private mutating func append(_ head: Graph, _ name: String) throws(PassError) -> Head {
    var share = Head(name: name, sharedParameters: 0, ownParameters: 0)
    let live = head.liveness
    var place: [Int: NodeID] = [:]
    for (theirs, ours) in zip(head.inputs, graph.inputs) { place[theirs.index] = ours }
    for id in head.ids where live[id.index] && place[id.index] == nil {
      var node = head[id]
      node.inputs = node.inputs.compactMap { place[$0.index] }
      let key = ExpressionKey(node.op, node.inputs)
      let size = head.constant(id).flatMap { $0.floats?.count } ?? 0
      if let same = known[key, default: []].first(where: {
        graph[$0].op == node.op && graph[$0].inputs == node.inputs
      }) {
        place[id.index] = same
        share.sharedParameters += size
        continue
      }
      share.ownParameters += size
      node.name = free(node.name, name)
      // Nodes of another file: they may not be taken for the first graph's.
      node.origin = node.origin.map { "\(name)/\($0)" }
      do throws(GraphError) {
        let added = try graph.append(node)
        place[id.index] = added
        known[key, default: []].append(added)
      } catch {
        throw .illTyped(pass: "join-heads", cause: error)
      }
    }
    if let output = head.outputs.first, let node = place[output.node.index] {
      graph.outputs.append(Graph.Output(name: name, node: node))
    }
    return share
  }

  /// A name that no node has yet.
  private mutating func free(_ name: String, _ head: String) -> String {
    var candidate = "\(head)/\(name)"
    while !names.insert(candidate).inserted { candidate += "_" }
    return candidate
  }
}
