import IR

extension Graph {
  /// The part of the graph that these nodes depend on, and where the nodes are in it.
  func keepingAncestors(of roots: [NodeID]) -> (graph: Graph, ids: [NodeID]) {
    var isNeeded = [Bool](repeating: false, count: nodes.count)
    for root in roots { isNeeded[root.index] = true }
    for id in ids.reversed() where isNeeded[id.index] {
      for input in self[id].inputs { isNeeded[input.index] = true }
    }
    var kept = Graph()
    var position = [NodeID?](repeating: nil, count: nodes.count)
    for id in ids where isNeeded[id.index] {
      var node = self[id]
      node.inputs = node.inputs.map { position[$0.index]! }
      do {
        position[id.index] = try kept.append(node)
      } catch {
        preconditionFailure("a node that was well typed is so no longer: \(error)")
      }
    }
    return (kept, roots.map { position[$0.index]! })
  }
}
