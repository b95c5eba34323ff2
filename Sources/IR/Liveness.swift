extension Graph {
  /// Whether an output depends on each node, by `NodeID.index`. Placeholders live: the caller feeds
  /// them.
  public var liveness: [Bool] {
    var live = [Bool](repeating: false, count: nodes.count)
    for output in outputs { live[output.node.index] = true }
    for id in ids.reversed() {
      if case .placeholder = self[id].op { live[id.index] = true }
      guard live[id.index] else { continue }
      for input in self[id].inputs { live[input.index] = true }
    }
    return live
  }
}
