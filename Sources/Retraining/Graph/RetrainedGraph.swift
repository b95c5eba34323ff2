import CGraphDef
import Tensors

/// A backbone with a new head, as a frozen GraphDef with retrain.py's node names.
///
/// Holds the backbone up to the bottleneck, then `input/BottleneckInputPlaceholder`,
/// `final_training_ops/...` and the softmax under its final name. What came after the bottleneck,
/// such as the 1001 ImageNet logits, is gone.
public struct RetrainedGraph {
  /// TensorFlow name of the node whose value is the feature vector, [1,width] or [1,1,1,width].
  public var bottleneck: String
  public var layer: SoftmaxLayer
  /// retrain.py's `--final_tensor_name`.
  public var finalName: String

  public init(bottleneck: String, layer: SoftmaxLayer, finalName: String = "final_result") {
    (self.bottleneck, self.layer, self.finalName) = (bottleneck, layer, finalName)
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
    let kept = try Self.ancestors(of: bottleneck, in: nodes)
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
    let flat = "input/BottleneckReshape"
    let placeholder = "input/BottleneckInputPlaceholder"
    let (weights, biases) = ("\(ops)/weights/final_weights", "\(ops)/biases/final_biases")
    let int = make.type(TENSORFLOW__DATA_TYPE__DT_INT32)
    return [
      make.node(
        "\(flat)/shape", "Const", [],
        [("dtype", int), ("value", make.tensor([2], [-1, Int32(width)]))]),
      make.node(flat, "Reshape", [bottleneck, "\(flat)/shape"], [("T", float), ("Tshape", int)]),
      make.node(
        placeholder, "PlaceholderWithDefault", [flat],
        [("dtype", float), ("shape", make.shape([-1, width]))]),
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

  /// The nodes that a node depends on, itself included, in the file's order.
  private static func ancestors(
    of name: String, in nodes: [UnsafeMutablePointer<Tensorflow__NodeDef>]
  ) throws(RetrainingError) -> [NodeBuilder.Node] {
    var index: [String: Int] = [:]
    for (position, node) in nodes.enumerated() where node.pointee.name != nil {
      index[String(cString: node.pointee.name)] = position
    }
    guard let start = index[name] else { throw .absentBottleneck(node: name) }
    var needed = [Bool](repeating: false, count: nodes.count)
    needed[start] = true
    var pending = [start]
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
