import IR
import Tensors

/// Slice, StridedSlice, Split, SplitV, Unpack, Reverse.
extension OpTable {
  static let slices: [String: OpImporter] = [
    "Slice": importSlice,
    "StridedSlice": importStridedSlice,
    "Split": importSplit,
    "SplitV": importSplitV,
    "Unpack": importUnpack,
    "ReverseV2": importReverse,
  ]

  private static func importSlice(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(3...3)
    let x = n.shape(n.inputs[0])
    let begin = try n.integers(1, "begin")
    var size = try n.integers(2, "size")
    guard begin.count == x.rank, size.count == x.rank else {
      throw Refusal(.value("begin and size hold \(begin.count) and \(size.count), not \(x.rank)"))
    }
    for axis in size.indices where size[axis] == -1 { size[axis] = x[axis] - begin[axis] }
    return [0: try n.emit(.slice(Slice(begin: begin, size: size)), [n.inputs[0]])]
  }

  /// Source: TensorFlow, `ValidateStridedSliceOp`.
  private static func importStridedSlice(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(4...4)
    let x = n.shape(n.inputs[0])
    let spec = StridedSliceSpecification(
      begin: try n.integers(1, "begin"), end: try n.integers(2, "end"),
      strides: try n.integers(3, "strides"), beginMask: try n.int("begin_mask", default: 0),
      endMask: try n.int("end_mask", default: 0),
      ellipsisMask: try n.int("ellipsis_mask", default: 0),
      newAxisMask: try n.int("new_axis_mask", default: 0),
      shrinkAxisMask: try n.int("shrink_axis_mask", default: 0))
    let (slice, shape) = try spec.resolve(x)
    if slice.size == x.dimensions && slice.strides.allSatisfy({ $0 == 1 }) {
      if shape == x { return [0: n.inputs[0]] }
      return [0: try n.emit(.reshape(shape), [n.inputs[0]])]
    }
    if shape.dimensions == slice.size { return [0: try n.emit(.slice(slice), [n.inputs[0]])] }
    let box = try n.emit(.slice(slice), [n.inputs[0]], helper: "box")
    return [0: try n.emit(.reshape(shape), [box])]
  }

  private static func importSplit(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    let x = n.shape(n.inputs[1])
    let axis = try n.axis(try n.integer(0, "split_dim"), rank: x.rank, "split_dim")
    let count = try n.int("num_split")
    guard count > 0, x[axis] % count == 0 else {
      throw .attribute("num_split", found: "\(count)", expected: "a divisor of \(x[axis])")
    }
    let size = x[axis] / count
    return try parts(n, n.inputs[1], axis, count: count) { ($0 * size, size) }
  }

  private static func importSplitV(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(3...3)
    let x = n.shape(n.inputs[0])
    let axis = try n.axis(try n.integer(2, "split_dim"), rank: x.rank, "split_dim")
    var sizes = try n.integers(1, "size_splits")
    let open = sizes.indices.filter { sizes[$0] == -1 }
    let known = sizes.filter { $0 != -1 }.reduce(0, &+)
    if let position = open.first { sizes[position] = x[axis] - known }
    guard open.count <= 1, sizes.allSatisfy({ (0...x[axis]).contains($0) }),
      sizes.reduce(0, &+) == x[axis]
    else {
      throw Refusal(.value("size_splits is \(sizes.prefix(16)), expected a sum of \(x[axis])"))
    }
    var starts: [Int] = []
    var sum = 0
    for size in sizes {
      starts.append(sum)
      sum += size
    }
    return try parts(n, n.inputs[0], axis, count: sizes.count) { (starts[$0], sizes[$0]) }
  }

  /// Only the parts that somebody reads.
  private static func parts(
    _ n: NodeContext, _ input: NodeID, _ axis: Int, count: Int,
    _ range: (Int) -> (start: Int, size: Int)
  ) throws(Refusal) -> [Int: NodeID] {
    let x = n.shape(input)
    var result: [Int: NodeID] = [:]
    for slot in n.usedSlots {
      guard slot < count else { throw Refusal(.outputSlot(slot)) }
      var begin = [Int](repeating: 0, count: x.rank)
      var size = x.dimensions
      (begin[axis], size[axis]) = range(slot)
      let op = Op.slice(Slice(begin: begin, size: size))
      result[slot] =
        slot == 0 ? try n.emit(op, [input]) : try n.emit(op, [input], helper: "\(slot)")
    }
    return result
  }

  private static func importUnpack(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(1...1)
    let x = n.shape(n.inputs[0])
    let axis = try n.axis(try n.int("axis", default: 0), rank: x.rank)
    guard try n.int("num") == x[axis] else {
      throw .attribute("num", found: "\(try n.int("num"))", expected: "\(x[axis])")
    }
    var extents = x.dimensions
    extents.remove(at: axis)
    var result: [Int: NodeID] = [:]
    for slot in n.usedSlots {
      guard slot < x[axis] else { throw Refusal(.outputSlot(slot)) }
      var begin = [Int](repeating: 0, count: x.rank)
      var size = x.dimensions
      (begin[axis], size[axis]) = (slot, 1)
      let box = try n.emit(
        .slice(Slice(begin: begin, size: size)), [n.inputs[0]], helper: "box_\(slot)")
      let op = Op.reshape(Shape(extents))
      result[slot] = slot == 0 ? try n.emit(op, [box]) : try n.emit(op, [box], helper: "\(slot)")
    }
    return result
  }

  private static func importReverse(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    let x = n.shape(n.inputs[0])
    var axes: Set<Int> = []
    for value in try n.integers(1, "axis") { axes.insert(try n.axis(value, rank: x.rank)) }
    let slice = Slice(
      begin: x.dimensions.indices.map { axes.contains($0) ? max(0, x[$0] - 1) : 0 },
      size: x.dimensions, strides: x.dimensions.indices.map { axes.contains($0) ? -1 : 1 })
    return [0: try n.emit(.slice(slice), [n.inputs[0]])]
  }
}
