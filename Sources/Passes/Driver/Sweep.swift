import IR

extension Graph {
  /// The live nodes only, in order; a name taken by an earlier node gets a number.
  func swept() -> Graph {
    let live = liveness
    var result = Graph()
    var image = [NodeID?](repeating: nil, count: nodes.count)
    var taken = Set<String>()
    for id in ids where live[id.index] {
      var node = self[id]
      node.inputs = node.inputs.map { image[$0.index]! }
      if !taken.insert(node.name).inserted {
        let free = (1...).lazy.map { "\(node.name)_\($0)" }.first { !taken.contains($0) }!
        taken.insert(free)
        node.name = free
      }
      do {
        image[id.index] = try result.append(node)
      } catch {
        preconditionFailure("a copy of a typed node is typed: \(error)")
      }
    }
    result.moments = moments
    result.outputs = outputs.map { .init(name: $0.name, node: image[$0.node.index]!) }
    return result
  }
}
