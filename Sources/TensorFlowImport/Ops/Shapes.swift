import IR
import Tensors

/// Reshape and its relatives, and the ops that ask for shapes: those become constants.
extension OpTable {
  static let shapes: [String: OpImporter] = [
    "Reshape": importReshape,
    "ExpandDims": importExpandDims,
    "Squeeze": importSqueeze,
    "Shape": importShape,
    "ShapeN": importShape,
    "Size": { (n) throws(Refusal) in
      try n.requireInputs(1...1)
      return [0: try constant(n, [n.shape(n.inputs[0]).count], .scalar)]
    },
    "Rank": { (n) throws(Refusal) in
      try n.requireInputs(1...1)
      return [0: try n.constant(Tensor(.scalar, .int32([Int32(n.shape(n.inputs[0]).rank)])))]
    },
    "Range": importRange,
    "Fill": importFill,
    "ZerosLike": { (n) throws(Refusal) in try importLike(n, 0) },
    "OnesLike": { (n) throws(Refusal) in try importLike(n, 1) },
    "BroadcastTo": importBroadcastTo,
  ]

  private static func importReshape(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    let x = n.shape(n.inputs[0])
    let shape = try reshaped(x, try n.integers(1, "shape"))
    if shape == x { return [0: n.inputs[0]] }
    return [0: try n.emit(.reshape(shape), [n.inputs[0]])]
  }

  /// The shape that a list of extents means, of which one may be -1.
  static func reshaped(_ x: Shape, _ list: [Int]) throws(Refusal) -> Shape {
    var extents = list
    let open = extents.indices.filter { extents[$0] == -1 }
    let rest = Shape.checkedCount(extents.filter { $0 != -1 }, limit: 1 << 31)
    guard open.count <= 1, let rest, extents.count <= 254 else {
      throw Refusal(.value("shape is \(extents.prefix(16)), expected extents and at most one -1"))
    }
    if let position = open.first {
      guard rest > 0 ? x.count % rest == 0 : x.count == 0 else {
        throw Refusal(.value("shape is \(extents), which \(x) cannot fill"))
      }
      extents[position] = rest > 0 ? x.count / rest : 0
    }
    return Shape(extents)
  }

  private static func importExpandDims(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    var extents = n.shape(n.inputs[0]).dimensions
    let axis = try n.axis(try n.integer(1, "dim"), rank: extents.count + 1, "dim")
    extents.insert(1, at: axis)
    return [0: try n.emit(.reshape(Shape(extents)), [n.inputs[0]])]
  }

  private static func importSqueeze(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(1...1)
    let x = n.shape(n.inputs[0])
    // `axis` is the attribute's name in later versions of some writers.
    let attribute = n.node.attributes["squeeze_dims"] == nil ? "axis" : "squeeze_dims"
    var axes: Set<Int> = []
    for value in try n.ints(attribute, default: []) {
      let axis = try n.axis(value, rank: x.rank, attribute)
      guard x[axis] == 1 else {
        throw .attribute(
          attribute, found: "\(value), where \(x) has \(x[axis])", expected: "axes of extent 1")
      }
      axes.insert(axis)
    }
    let isAll = axes.isEmpty
    let extents = x.dimensions.indices.filter { isAll ? x[$0] != 1 : !axes.contains($0) }
    return [0: try n.emit(.reshape(Shape(extents.map { x[$0] })), [n.inputs[0]])]
  }

  /// Shape, and ShapeN of several inputs.
  private static func importShape(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(1...Int.max - 1)
    var result: [Int: NodeID] = [:]
    for slot in n.usedSlots {
      guard n.inputs.indices.contains(slot) else { throw Refusal(.outputSlot(slot)) }
      let extents = n.shape(n.inputs[slot]).dimensions
      result[slot] = try constant(n, extents, [extents.count], slot: slot)
    }
    return result
  }

  /// Integers of the type that `out_type` names.
  private static func constant(_ n: NodeContext, _ values: [Int], _ shape: Shape, slot: Int = 0)
    throws(Refusal) -> NodeID
  {
    let element = try n.element("out_type", default: .int32)
    guard let tensor = Tensor(shape, integers: values.map(Int64.init), type: element) else {
      throw Refusal(.elementType(found: "out_type \(element)", expected: "int32 or int64"))
    }
    return slot == 0 ? try n.constant(tensor) : try n.constant(tensor, helper: "\(slot)")
  }

  private static func importRange(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(3...3)
    let element = n.type(n.inputs[0]).element
    guard element == .float32 else {
      let (start, limit, delta) = (
        try n.integer(0, "start"), try n.integer(1, "limit"), try n.integer(2, "delta")
      )
      guard delta != 0 else { throw Refusal(.value("delta is 0")) }
      let span = delta > 0 ? max(0, limit - start) : max(0, start - limit)
      let count = (span + abs(delta) - 1) / abs(delta)
      try n.spend(count * 8)
      let values = (0..<count).map { Int64(start + $0 * delta) }
      guard let tensor = Tensor([count], integers: values, type: element) else {
        throw Refusal(.value("the range leaves \(element)"))
      }
      return [0: try n.constant(tensor)]
    }
    let start = try n.float(0, "start")
    let limit = try n.float(1, "limit")
    let delta = try n.float(2, "delta")
    let steps = ((limit - start) / delta).rounded(.up)
    guard steps.isFinite, abs(steps) < 0x1p30 else { throw Refusal(.value("the range is endless")) }
    let count = max(0, Int(steps))
    try n.spend(count * 4)
    var values: [Float] = []
    var value: Float = start
    for _ in 0..<count {
      values.append(value)
      value += delta
    }
    return [0: try n.constant(Tensor([count], values))]
  }

  private static func importFill(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    let extents = try n.integers(0, "dims")
    guard let count = Shape.checkedCount(extents, limit: 1 << 31) else {
      throw Refusal(.value("dims is \(extents.prefix(16))"))
    }
    guard n.shape(n.inputs[1]).count == 1 else { throw Refusal(.value("value is no scalar")) }
    guard let value = try n.known(n.inputs[1]) else {
      throw Refusal(.notConstant(operand: "value"))
    }
    try n.spend(count * value.elementType.size)
    return [0: try n.constant(value.gathering(Shape(extents)) { _ in 0 })]
  }

  private static func importLike(_ n: NodeContext, _ value: Int64) throws(Refusal)
    -> [Int: NodeID]
  {
    try n.requireInputs(1...1)
    let type = n.type(n.inputs[0])
    try n.spend(type.shape.count * type.element.size)
    let one =
      Tensor(.scalar, integers: [value], type: type.element)
      ?? Tensor(.scalar, [Float(value)])
    return [0: try n.constant(one.gathering(type.shape) { _ in 0 })]
  }

  private static func importBroadcastTo(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    let extents = try n.integers(1, "shape")
    let x = n.shape(n.inputs[0])
    guard Shape.checkedCount(extents, limit: 1 << 31) != nil, extents.count >= x.rank,
      extents.count <= 254, x.broadcast(with: Shape(extents)) == Shape(extents)
    else {
      throw Refusal(.value("shape is \(extents.prefix(16)), which \(x) does not broadcast to"))
    }
    let padded = x.padded(to: extents.count)
    let wide = try n.emit(.reshape(padded), [n.inputs[0]], helper: "axes")
    let multiples = zip(padded.dimensions, extents).map { $0 == $1 ? 1 : $1 }
    return [0: try n.emit(.tile(multiples: multiples), [wide])]
  }
}

extension NodeContext {
  /// Accounts for a constant that is made here; refuses what the file cannot justify.
  func spend(_ bytes: Int) throws(Refusal) {
    guard importer.budget.take(bytes) else { throw Refusal(.tooMuchArithmetic) }
  }
}
