/// Which nodes look like inputs and outputs, the likeliest first.
struct Candidates {
  let source: SourceGraph
  /// How many nodes read each node's values; indexed as `source.nodes`.
  private let readers: [Int]

  init(_ source: SourceGraph) {
    self.source = source
    var readers = [Int](repeating: 0, count: source.nodes.count)
    for node in source.nodes where !Self.isBookkeeping(node) {
      for input in node.inputs { if let i = source.index[input.node] { readers[i] += 1 } }
    }
    self.readers = readers
  }

  // MARK: Inputs

  /// Placeholders, image-like ones first; ties in the order of the file.
  func inputs(among reachable: Set<Int>? = nil) -> [String] {
    let found = source.nodes.indices.filter { index in
      let op = source.nodes[index].op
      return (op == "Placeholder" || op == "PlaceholderV2")
        && (reachable?.contains(index) ?? true)
    }
    return rank(found) { inputScore(source.nodes[$0]) }
  }

  private func inputScore(_ node: SourceNode) -> Int {
    var score = 0
    if case .type(let type) = node.attributes["dtype"] {
      switch type {
      case .float, .uint8, .half: score += 40
      case .bool: score -= 100
      case .string: score -= 20
      default: score -= 10
      }
    }
    let shape = PlaceholderRules.declaredShape(node)
    switch shape.dimensions?.count {
    case 4: score += 30
    case 3, 2: score += 10
    case nil: score += 5
    default: score -= 30
    }
    if let last = shape.dimensions?.last ?? nil, [1, 3].contains(last), shape.dimensions?.count == 4
    {
      score += 10
    }
    let name = node.name.lowercased()
    if ["input", "placeholder", "mul", "x", "image", "images", "inputs"].contains(name) {
      score += 15
    } else if name.contains("input") || name.contains("image") {
      score += 10
    }
    for word in ["keep_prob", "dropout", "train", "label", "phase", "ground", "target", "rate"]
    where name.contains(word) {
      score -= 60
    }
    return score
  }

  // MARK: Outputs

  func outputs() -> [String] {
    let reached = dependents()
    let found = source.nodes.indices.filter {
      reached[$0] && outputScore($0) > 0 && !Self.isBookkeeping(source.nodes[$0])
    }
    return rank(found, outputScore)
  }

  /// The best output, and its siblings where a graph ends in `Identity`, `Identity_1`, ...
  func chosenOutputs() -> [String] {
    let candidates = outputs()
    guard let best = candidates.first else { return [] }
    guard best == "Identity" else { return [best] }
    let siblings = candidates.filter {
      $0.hasPrefix("Identity_") && Int($0.dropFirst(9)) != nil && source.index[$0] != nil
    }
    return [best] + siblings.sorted { Int($0.dropFirst(9))! < Int($1.dropFirst(9))! }
  }

  private func outputScore(_ index: Int) -> Int {
    let node = source.nodes[index]
    let isSink = readers[index] == 0
    let core = source.nodes[source.index[coreName(index)] ?? index].op
    var score: Int
    switch core {
    case "Softmax": score = 60
    case "LogSoftmax", "Sigmoid": score = isSink ? 50 : 20
    case "ArgMax", "TopKV2", "TopK": score = isSink ? 25 : 0
    case "BiasAdd", "MatMul", "Add", "AddV2", "Conv2D", "Relu", "Relu6", "ConcatV2", "Concat":
      score = isSink ? 40 : 0
    default: score = isSink ? 30 : 0
    }
    if score > 0 && isSink { score += 20 }
    if node.name == "final_result" { score += 100 }
    if node.name == "Identity" && isSink { score += 30 }
    let name = node.name.lowercased()
    for word in ["predict", "softmax", "output", "result", "prob", "logits"]
    where name.contains(word) {
      score += score > 0 ? 5 : 0
      break
    }
    for word in ["gradient", "loss/", "accuracy", "summar", "train", "cross_entropy", "evaluation"]
    where name.contains(word) {
      score -= 45
    }
    return score
  }

  /// The node that a chain of second names and reshapes goes back to.
  private func coreName(_ index: Int) -> String {
    var node = source.nodes[index]
    for _ in 0..<8 {
      guard ["Identity", "Reshape", "Squeeze", "StopGradient"].contains(node.op),
        let input = node.inputs.first, let next = source[input.node]
      else { break }
      node = next
    }
    return node.name
  }

  /// Which nodes a placeholder, or a decoder of pictures, influences.
  private func dependents() -> [Bool] {
    var next: [[Int]] = Array(repeating: [], count: source.nodes.count)
    var stack: [Int] = []
    for (index, node) in source.nodes.enumerated() {
      for input in node.inputs { if let i = source.index[input.node] { next[i].append(index) } }
      if node.op.hasPrefix("Placeholder") || node.inputs.isEmpty && node.op != "Const" {
        stack.append(index)
      }
    }
    var reached = [Bool](repeating: false, count: source.nodes.count)
    while let index = stack.popLast() {
      if reached[index] { continue }
      reached[index] = true
      if !OpTable.variables.contains(source.nodes[index].op) { stack += next[index] }
    }
    return reached
  }

  /// Everything that these nodes read, directly or not.
  func ancestors(of names: [String]) -> Set<Int> {
    var seen: Set<Int> = []
    var stack = names.compactMap { source.index[$0] }
    while let index = stack.popLast() {
      guard seen.insert(index).inserted else { continue }
      stack += source.nodes[index].inputs.compactMap { source.index[$0.node] }
    }
    return seen
  }

  /// Nodes that check, save, count or train, and yield nothing that anybody would ask for.
  static func isBookkeeping(_ node: SourceNode) -> Bool {
    switch node.op {
    case "Const", "NoOp", "Assert", "Assign", "AssignAdd", "AssignSub", "SaveV2", "Save",
      "RestoreV2", "Restore", "ScalarSummary", "HistogramSummary", "ImageSummary",
      "MergeSummary", "AudioSummary", "Placeholder", "PlaceholderV2", "VariableV2", "Variable",
      "VarHandleOp", "AssignVariableOp", "ReadVariableOp", "ShardedFilename", "MergeV2Checkpoints",
      "IsVariableInitialized", "VarIsInitializedOp", "ApplyMomentum", "ApplyGradientDescent",
      "ApplyAdam", "ApplyRMSProp", "ResourceApplyAdam", "Shape", "LoopCond":
      true
    default: node.op.hasSuffix("Grad")
    }
  }

  private func rank(_ indices: [Int], _ score: (Int) -> Int) -> [String] {
    indices.map { (index: $0, score: score($0)) }
      .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
      .map { source.nodes[$0.index].name }
  }
}
