import IR
import Tensors

/// Ops that are accepted where what they compute is known, as shape arithmetic needs them.
extension OpTable {
  static let known: [String: OpImporter] = [
    "Where": importWhere,
    "LinSpace": importLinSpace,
    "InvertPermutation": importInvertPermutation,
    "BroadcastArgs": importBroadcastArgs,
    "DataFormatVecPermute": importVectorPermutation,
    "DataFormatDimMap": importAxisMap,
  ]

  /// The positions of what is true; how many there are must be known.
  private static func importWhere(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(1...1)
    guard let tensor = try n.known(n.inputs[0]) else { throw Refusal(.dataDependentShape) }
    let strides = tensor.shape.strides
    let isSet = tensor.integers.map { $0.map { $0 != 0 } } ?? tensor.elements.map { $0 != 0 }
    let found = isSet.indices.filter { isSet[$0] }
    try n.spend(found.count * strides.count * 8)
    let positions = found.flatMap { index in
      strides.indices.map { Int64(index / strides[$0] % tensor.shape[$0]) }
    }
    return [0: try n.constant(Tensor([found.count, strides.count], .int64(positions)))]
  }

  private static func importLinSpace(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(3...3)
    let (start, stop) = (try n.float(0, "start"), try n.float(1, "stop"))
    let count = try n.integer(2, "num")
    guard count >= 1 else { throw Refusal(.value("num is \(count)")) }
    try n.spend(count * 4)
    let step = (stop - start) / Float(max(1, count - 1))
    var values = (0..<count).map { start + step * Float($0) }
    if count > 1 { values[count - 1] = stop }
    return [0: try n.constant(Tensor([count], values))]
  }

  private static func importInvertPermutation(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(1...1)
    let order = try n.integers(0, "x")
    guard order.sorted() == Array(order.indices) else {
      throw Refusal(.value("x is \(order.prefix(8)), which is no permutation"))
    }
    var inverse = [Int64](repeating: 0, count: order.count)
    for (position, target) in order.enumerated() { inverse[target] = Int64(position) }
    let element = n.type(n.inputs[0]).element
    guard let tensor = Tensor([order.count], integers: inverse, type: element) else {
      throw Refusal(.elementType(found: "\(element)", expected: "int32 or int64"))
    }
    return [0: try n.constant(tensor)]
  }

  private static func importBroadcastArgs(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    let (a, b) = (try n.integers(0, "s0"), try n.integers(1, "s1"))
    guard (a + b).allSatisfy({ $0 >= 0 }), let both = Shape(a).broadcast(with: Shape(b)),
      let tensor = Tensor(
        [both.rank], integers: both.dimensions.map(Int64.init), type: n.type(n.inputs[0]).element)
    else { throw Refusal(.value("\(a.prefix(8)) and \(b.prefix(8)) do not broadcast")) }
    return [0: try n.constant(tensor)]
  }

  /// A list of extents, or of pairs, in the order of another layout: what Grappler's layout
  /// optimizer leaves.
  private static func importVectorPermutation(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(1...1)
    let order = try n.layoutOrder()
    let shape = n.shape(n.inputs[0])
    guard shape.rank >= 1, [2, 4].contains(shape[0]) else {
      throw Refusal(.value("its operand has shape \(shape), expected two or four rows"))
    }
    // Two rows are height and width, which keep their order.
    let rows = shape[0] == 4 ? order : [0, 1]
    let indices = try n.constant(
      Tensor([rows.count], .int32(rows.map(Int32.init))), helper: "order")
    return [0: try n.emit(.gather(axis: 0), [n.inputs[0], indices])]
  }

  private static func importAxisMap(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(1...1)
    let order = try n.layoutOrder()
    let axes = try n.integers(0, "x").map { axis in
      Int64((-4..<4).contains(axis) ? order.firstIndex(of: (axis + 4) % 4)! : axis)
    }
    let type = n.type(n.inputs[0])
    guard let tensor = Tensor(type.shape, integers: axes, type: type.element) else {
      throw Refusal(.elementType(found: "\(type.element)", expected: "int32 or int64"))
    }
    return [0: try n.constant(tensor)]
  }
}

extension NodeContext {
  /// Where each letter of `dst_format` stands in `src_format`.
  fileprivate func layoutOrder() throws(Refusal) -> [Int] {
    let from = Array(try string("src_format", default: "NHWC"))
    let to = Array(try string("dst_format", default: "NCHW"))
    let order = to.compactMap { from.firstIndex(of: $0) }
    guard Set(order) == [0, 1, 2, 3], to.count == 4 else {
      throw .attribute(
        "dst_format", found: "'\(String(to))' of '\(String(from))'",
        expected: "the same four letters")
    }
    return order
  }
}
