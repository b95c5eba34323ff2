import IR
import Tensors

/// What an op importer sees: one node, its operands in the graph that grows, and ways to add to it.
struct NodeContext {
  let importer: GraphImporter
  let node: SourceNode
  /// The operands, already imported.
  let inputs: [NodeID]
  /// Which of the node's outputs anybody reads.
  let usedSlots: [Int]

  // MARK: Operands

  func requireInputs(_ count: ClosedRange<Int>) throws(Refusal) {
    guard count.contains(inputs.count) else {
      let expected =
        count.count == 1 ? "\(count.lowerBound)" : "\(count.lowerBound) to \(count.upperBound)"
      throw Refusal(.inputCount(found: inputs.count, expected: expected))
    }
  }

  func input(_ position: Int) throws(Refusal) -> NodeID {
    guard inputs.indices.contains(position) else {
      throw Refusal(.inputCount(found: inputs.count, expected: "at least \(position + 1)"))
    }
    return inputs[position]
  }

  func type(_ id: NodeID) -> ValueType { importer.graph.type(of: id) }
  func shape(_ id: NodeID) -> Shape { importer.graph.shape(of: id) }

  /// The operand's value, which must be known when the graph is compiled.
  func constant(_ position: Int, _ what: String) throws(Refusal) -> Tensor {
    let id = try input(position)
    guard let tensor = try importer.known(id) else { throw Refusal(.notConstant(operand: what)) }
    return tensor
  }

  func known(_ id: NodeID) throws(Refusal) -> Tensor? { try importer.known(id) }

  /// The operand as integers of a reasonable size.
  func integers(_ position: Int, _ what: String) throws(Refusal) -> [Int] {
    try integers(of: try input(position), what)
  }

  func integers(of id: NodeID, _ what: String) throws(Refusal) -> [Int] {
    guard let tensor = try importer.known(id) else { throw Refusal(.notConstant(operand: what)) }
    guard let values = tensor.integers, tensor.elementType != .bool else {
      throw Refusal(
        .elementType(found: "\(what) of \(tensor.elementType)", expected: "int32 or int64"))
    }
    guard values.allSatisfy({ abs($0) <= 1 << 40 || $0 == .max || $0 == .min }) else {
      throw Refusal(.value("\(what) holds \(values.max { abs($0) < abs($1) } ?? 0)"))
    }
    return values.map { Int(max(-1 << 40, min(1 << 40, $0))) }
  }

  func integer(_ position: Int, _ what: String) throws(Refusal) -> Int {
    let values = try integers(position, what)
    guard values.count == 1 else {
      throw Refusal(.value("\(what) holds \(values.count) numbers, expected 1"))
    }
    return values[0]
  }

  func float(_ position: Int, _ what: String) throws(Refusal) -> Float {
    guard let values = try constant(position, what).floats, values.count == 1 else {
      throw Refusal(.value("\(what) is not one float32"))
    }
    return values[0]
  }

  /// An axis operand or attribute, counted from the front.
  func axis(_ value: Int, rank: Int, _ what: String = "axis") throws(Refusal) -> Int {
    guard (-rank..<rank).contains(value) else {
      throw Refusal(.value("\(what) is \(value), expected \(-rank)..<\(rank)"))
    }
    return value < 0 ? value + rank : value
  }

  // MARK: Growing the graph

  /// Adds the operation that stands for the node itself, under its name.
  func emit(_ op: Op, _ operands: [NodeID]) throws(Refusal) -> NodeID {
    try importer.emit(op, operands, name: node.name, origin: node.name)
  }

  /// Adds a helper, named `node/suffix`.
  func emit(_ op: Op, _ operands: [NodeID], helper suffix: String) throws(Refusal) -> NodeID {
    try importer.emit(op, operands, name: "\(node.name)/\(suffix)", origin: node.name)
  }

  func constant(_ tensor: Tensor, helper suffix: String) throws(Refusal) -> NodeID {
    try emit(.constant(tensor), [], helper: suffix)
  }

  func constant(_ tensor: Tensor) throws(Refusal) -> NodeID { try emit(.constant(tensor), []) }

  func note(_ kind: ImportNote.Kind) { importer.note(kind, node.name) }
}
