import IR

extension GraphImporter {
  // MARK: What to tell

  func note(_ kind: ImportNote.Kind, _ name: String) {
    guard noted.insert(ImportNote(kind: kind, nodes: [name])).inserted else { return }
    if notes[kind] == nil { noteOrder.append(kind) }
    notes[kind, default: []].append(name)
  }

  /// The nodes that failed, themselves or by what they read, and that these values depend on.
  func failedNodes(behind values: [SourceValue]) -> Set<Int> {
    var seen: Set<Int> = []
    var stack = values.compactMap { source.index[$0.node] }
    while let index = stack.popLast() {
      guard results[index]?.isFailed == true, seen.insert(index).inserted else { continue }
      stack += (reads[index] ?? source.nodes[index].inputs).compactMap { source.index[$0.node] }
    }
    return seen
  }

  /// The problems that keep these values from being imported, grouped by cause and op.
  func problems(of values: [SourceValue]) -> [ImportProblem] {
    let seen = failedNodes(behind: values)
    var order: [String] = []
    var groups: [String: ImportProblem] = [:]
    for index in seen.sorted() {
      guard let cause = problems[index] else { continue }
      let node = source.nodes[index]
      let key = cause.groupingKey(op: node.op, node: node.name)
      if groups[key] == nil {
        order.append(key)
        groups[key] = ImportProblem(cause: cause, op: node.op, node: node.name, count: 0)
      }
      groups[key]!.count += 1
    }
    return order.map { groups[$0]! }
  }

  /// Values that are computed from the input, imported, and read by something that is not: where
  /// the graph can be cut. The latest of each path only, the largest first; inside a loop no value
  /// has a name that TensorFlow would know, so those are followed further back.
  func frontier(of values: [SourceValue]) -> [String] {
    var seen: Set<Int> = []
    var stack = values.compactMap { source.index[$0.node] }
    var found: [(name: String, id: NodeID)] = []
    while let index = stack.popLast() {
      guard seen.insert(index).inserted else { continue }
      for input in reads[index] ?? source.nodes[index].inputs {
        guard let position = source.index[input.node] else { continue }
        guard case .node(let id)? = value(input) else {
          if case .array? = value(input) { stack.append(position) }
          if results[position]?.isFailed == true { stack.append(position) }
          continue
        }
        guard !isConstantExpression[id.index], !graph[id].op.isInput else { continue }
        if input.node.contains("/while/") {
          stack.append(position)
        } else if graph.type(of: id).element == .float32,
          !found.contains(where: { $0.id == id })
        {
          found.append(("\(input)", id))
        }
      }
    }
    let earlier = ancestors(of: found.map(\.id))
    let latest = found.filter { !earlier.contains($0.id.index) }
    return latest.enumerated().sorted {
      let (a, b) = (graph.shape(of: $0.element.id).count, graph.shape(of: $1.element.id).count)
      return (b, $0.offset) < (a, $1.offset)
    }.prefix(4).map(\.element.name)
  }

  /// What these values are computed from, themselves excluded.
  private func ancestors(of ids: [NodeID]) -> Set<Int> {
    var seen: Set<Int> = []
    var stack = ids.flatMap { graph[$0].inputs }
    while let id = stack.popLast() {
      if seen.insert(id.index).inserted { stack += graph[id].inputs }
    }
    return seen
  }
}

extension Op {
  /// Where cutting would leave nothing.
  fileprivate var isInput: Bool {
    if case .placeholder = self { true } else { false }
  }
}

extension ImportProblem.Cause {
  /// Problems with equal keys are told once.
  fileprivate func groupingKey(op: String, node: String) -> String {
    switch self {
    case .controlFlow: "control flow"
    case .endlessLoop(let reason): "loop \(reason)"
    case .dataDependentShape: "data-dependent shape"
    case .inputPipeline: "input pipeline"
    case .functionCall: "function call"
    case .unsupportedOp, .randomness, .trainingBatchNorm, .tooMuchArithmetic,
      .notConstant, .outputSlot, .elementType, .attribute, .inputCount, .unknownCondition:
      "\(op) \(self)"
    case .needsValue, .shape, .value: "\(op) \(node) \(self)"
    }
  }
}
