/// What the first layer that reads a placeholder says of its shape.
struct ShapeHint {
  /// Nil where nothing is said.
  var shape: PartialShape?

  init(of name: String, in source: SourceGraph) {
    let transparent: Set<String> = [
      "Identity", "Cast", "Sub", "Mul", "RealDiv", "Add", "AddV2", "Pad", "MirrorPad",
      "QuantizeV2", "Relu",
    ]
    var readers: [String: [Int]] = [:]
    for (index, node) in source.nodes.enumerated() {
      if let first = node.inputs.first { readers[first.node, default: []].append(index) }
    }
    var frontier = [name]
    for _ in 0..<12 {
      var next: [String] = []
      for reader in frontier.flatMap({ readers[$0] ?? [] }) {
        let node = source.nodes[reader]
        let weights = node.inputs.dropFirst().first.flatMap { Self.constantShape($0, source) }
        switch node.op {
        case "Conv2D", "QuantizedConv2D", "DepthwiseConv2dNative":
          if let weights, weights.count == 4 {
            shape = PartialShape(dimensions: [nil, nil, nil, weights[2]])
            return
          }
        case "MatMul", "QuantizedMatMul":
          if let weights, weights.count == 2 {
            shape = PartialShape(dimensions: [nil, weights[0]])
            return
          }
        default: if transparent.contains(node.op) { next.append(node.name) }
        }
      }
      frontier = Array(next.prefix(64))
    }
    shape = nil
  }

  private static func constantShape(_ value: SourceValue, _ source: SourceGraph) -> [Int]? {
    var node = source[value.node]
    for _ in 0..<8 {
      guard let current = node else { return nil }
      if case .tensor(let literal)? = current.attributes["value"] { return literal.shape }
      node = current.inputs.first.flatMap { source[$0.node] }
    }
    return nil
  }
}
