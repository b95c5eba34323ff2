import IR

extension Pass {
  /// The graph after this pass, and what the pass did.
  public func run(on graph: Graph) throws(PassError) -> (graph: Graph, report: PassReport) {
    var rewriter = Rewriter(graph, pass: Self.name)
    var report = PassReport(pass: Self.name)
    let pass = prepared(for: rewriter)
    for id in graph.ids {
      let name = graph[id].name
      switch try pass.visit(id, &rewriter) {
      case .keep:
        rewriter.record(id, try rewriter.copy(id))
      case .declined(let reason):
        report.declined.append(.init(node: name, reason: reason))
        rewriter.record(id, try rewriter.copy(id))
      case .replaced(let new):
        report.replaced.append(name)
        rewriter.record(id, new)
      case .removed:
        precondition(!rewriter.live[id.index], "'\(name)' is read")
        report.replaced.append(name)
        rewriter.record(id, try rewriter.copy(id))  // swept below with whatever else is dead
      }
    }
    let result = rewriter.finish()
    try checkOutputs(graph, result)
    return (result, report)
  }

  /// Same outputs, by name, type and order.
  private func checkOutputs(_ before: Graph, _ after: Graph) throws(PassError) {
    precondition(before.outputs.count == after.outputs.count)
    for (old, new) in zip(before.outputs, after.outputs) {
      let (expected, found) = (before.type(of: old.node), after.type(of: new.node))
      guard old.name == new.name, expected == found else {
        throw .outputChanged(
          pass: Self.name, output: old.name, found: "'\(new.name)', \(found)",
          expected: "'\(old.name)', \(expected)")
      }
    }
  }
}
