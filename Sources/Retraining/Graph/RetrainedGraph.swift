import CGraphDef
import Tensors

/// A backbone with a new head, as a frozen GraphDef with retrain.py's node names.
///
/// Holds the backbone up to the bottleneck, then `input/BottleneckInputPlaceholder`,
/// `final_training_ops/...` and the softmax under its final name. What came after the bottleneck,
/// such as the 1001 ImageNet logits, is gone.
public struct RetrainedGraph {
  /// A TensorFlow node that features come from.
  public struct Source: Equatable, Sendable {
    public var name: String
    public var width: Int
    /// Whether its value is an image [1,H,W,width], whose means are the features; otherwise it is the
    /// features, [1,width] or [1,1,1,width].
    public var isMap: Bool

    public init(_ name: String, width: Int, isMap: Bool = false) {
      (self.name, self.width, self.isMap) = (name, width, isMap)
    }
  }

  /// In the order of their features, which stand in one row in `input/BottleneckInputPlaceholder`.
  public var sources: [Source]
  public var layer: SoftmaxLayer
  /// retrain.py's `--final_tensor_name`.
  public var finalName: String

  public init(
    bottleneck sources: [Source], layer: SoftmaxLayer, finalName: String = "final_result"
  ) {
    let width = sources.reduce(0) { $0 + $1.width }
    precondition(width == layer.width, "a layer of \(layer.width) for \(width) features")
    (self.sources, self.layer, self.finalName) = (sources, layer, finalName)
  }

  public init(_ bottleneck: Bottleneck, layer: SoftmaxLayer, finalName: String = "final_result") {
    self.init(
      bottleneck: bottleneck.parts.map { Source($0.name, width: $0.width, isMap: $0.isMap) },
      layer: layer, finalName: finalName)
  }

  /// The graph's bytes; the same backbone and layer give the same bytes.
  public func bytes(backbone: [UInt8]) throws(RetrainingError) -> [UInt8] {
    guard let graph = tensorflow__graph_def__unpack(nil, backbone.count, backbone) else {
      throw .unreadableGraph
    }
    let own = (nodes: graph.pointee.node, count: graph.pointee.n_node)
    // The message is given back as it was unpacked, so that it frees what it owns and nothing else.
    defer {
      (graph.pointee.node, graph.pointee.n_node) = own
      tensorflow__graph_def__free_unpacked(graph, nil)
    }
    let nodes = UnsafeBufferPointer(start: own.nodes, count: own.count).compactMap { $0 }
    let kept = try Self.ancestors(of: sources.map(\.name), in: nodes)
    let arena = MessageArena()
    let head = headNodes(NodeBuilder(arena: arena))
    let names = Set(kept.map { String(cString: $0.pointee.name) })
    for node in head {
      let name = String(cString: node.pointee.name)
      if names.contains(name) { throw .nameTaken(node: name) }
    }
    let all = (kept + head).map(Optional.init)
    graph.pointee.node = arena.array(all)
    graph.pointee.n_node = all.count
    return [UInt8](unsafeUninitializedCapacity: tensorflow__graph_def__get_packed_size(graph)) {
      $1 = tensorflow__graph_def__pack(graph, $0.baseAddress)
    }
  }

  private func headNodes(_ make: NodeBuilder) -> [NodeBuilder.Node] {
    let float = make.type(TENSORFLOW__DATA_TYPE__DT_FLOAT)
    let (width, classes) = (layer.width, layer.classes)
    let ops = "final_training_ops"
    func variable(_ name: String, _ shape: [Int], _ elements: [Double]) -> [NodeBuilder.Node] {
      [
        make.node(
          name, "Const", [],
          [("dtype", float), ("value", make.tensor(shape, elements.map { Float($0) }))]),
        make.node("\(name)/read", "Identity", [name], [("T", float)]),
      ]
    }
    let placeholder = "input/BottleneckInputPlaceholder"
    let (weights, biases) = ("\(ops)/weights/final_weights", "\(ops)/biases/final_biases")
    let bottleneck = bottleneckNodes(make)
    return bottleneck.nodes + [
      make.node(
        placeholder, "PlaceholderWithDefault", [bottleneck.name],
        [("dtype", float), ("shape", make.shape([-1, width]))])
    ] + variable(weights, [width, classes], layer.weights)
      + variable(biases, [classes], layer.biases) + [
        make.node(
          "\(ops)/Wx_plus_b/MatMul", "MatMul", [placeholder, "\(weights)/read"],
          [("T", float), ("transpose_a", make.bool(false)), ("transpose_b", make.bool(false))]),
        make.node(
          "\(ops)/Wx_plus_b/add", "Add", ["\(ops)/Wx_plus_b/MatMul", "\(biases)/read"],
          [("T", float)]),
        make.node(finalName, "Softmax", ["\(ops)/Wx_plus_b/add"], [("T", float)]),
      ]
  }

  /// The nodes from the sources to one row of features, and the name of the last.
  private func bottleneckNodes(_ make: NodeBuilder) -> (nodes: [NodeBuilder.Node], name: String) {
    let float = make.type(TENSORFLOW__DATA_TYPE__DT_FLOAT)
    let int = make.type(TENSORFLOW__DATA_TYPE__DT_INT32)
    var nodes: [NodeBuilder.Node] = []
    func constant(_ name: String, _ shape: [Int], _ elements: [Int32]) -> String {
      nodes.append(
        make.node(
          name, "Const", [], [("dtype", int), ("value", make.tensor(shape, elements))]))
      return name
    }
    var rows: [String] = []
    for (index, source) in sources.enumerated() {
      let suffix = index == 0 ? "" : "_\(index)"
      let flat = source.isMap ? "input/BottleneckMean\(suffix)" : "input/BottleneckReshape\(suffix)"
      if source.isMap {
        let axes = constant("\(flat)/reduction_indices", [2], [1, 2])
        nodes.append(
          make.node(
            flat, "Mean", [source.name, axes],
            [("T", float), ("Tidx", int), ("keep_dims", make.bool(false))]))
      } else {
        let shape = constant("\(flat)/shape", [2], [-1, Int32(source.width)])
        nodes.append(
          make.node(flat, "Reshape", [source.name, shape], [("T", float), ("Tshape", int)]))
      }
      rows.append(flat)
    }
    guard rows.count > 1 else { return (nodes, rows[0]) }
    let concat = "input/BottleneckConcat"
    let axis = constant("\(concat)/axis", [], [1])
    nodes.append(
      make.node(
        concat, "ConcatV2", rows + [axis],
        [("N", make.integer(rows.count)), ("T", float), ("Tidx", int)]))
    return (nodes, concat)
  }

  /// The nodes that some nodes depend on, those included, in the file's order.
  private static func ancestors(
    of names: [String], in nodes: [UnsafeMutablePointer<Tensorflow__NodeDef>]
  ) throws(RetrainingError) -> [NodeBuilder.Node] {
    var index: [String: Int] = [:]
    for (position, node) in nodes.enumerated() where node.pointee.name != nil {
      index[String(cString: node.pointee.name)] = position
    }
    var needed = [Bool](repeating: false, count: nodes.count)
    var pending: [Int] = []
    for name in names {
      guard let start = index[name] else { throw .absentBottleneck(node: name) }
      needed[start] = true
      pending.append(start)
    }
    while let position = pending.popLast() {
      let node = nodes[position].pointee
      for input in 0..<node.n_input {
        guard let text = node.input[input] else { continue }
        let source = Self.nodeName(String(cString: text))
        guard let parent = index[source] else { continue }
        if !needed[parent] {
          needed[parent] = true
          pending.append(parent)
        }
      }
    }
    return nodes.indices.filter { needed[$0] }.map { nodes[$0] }
  }

  /// `^name` and `name:slot` name a node.
  private static func nodeName(_ input: String) -> String {
    let name = input.hasPrefix("^") ? input.dropFirst() : input[...]
    guard let colon = name.lastIndex(of: ":"), Int(name[name.index(after: colon)...]) != nil else {
      return String(name)
    }
    return String(name[..<colon])
  }
}
