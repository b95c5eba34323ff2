import IR
import Tensors

/// Cumsum, Roll, ReverseSequence, MatrixBandPart: ops whose result an axis' order decides.
extension OpTable {
  static let scans: [String: OpImporter] = [
    "Cumsum": importCumsum,
    "Roll": importRoll,
    "ReverseSequence": importReverseSequence,
    "MatrixBandPart": importBand,
  ]

  /// A product with a triangle of ones.
  private static func importCumsum(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    let x = n.shape(n.inputs[0])
    let axis = try n.axis(try n.integer(1, "axis"), rank: x.rank)
    let isExclusive = try n.bool("exclusive", default: false)
    let isReversed = try n.bool("reverse", default: false)
    guard n.type(n.inputs[0]).element == .float32 else {
      throw Refusal(.elementType(found: "\(n.type(n.inputs[0]).element)", expected: "float32"))
    }
    let count = x[axis]
    guard count <= 1 << 13 else { throw Refusal(.value("its axis has \(count) elements")) }
    try n.spend(count * count * 4)
    let ones = (0..<count * count).map { index -> Float in
      let (from, to) = index.quotientAndRemainder(dividingBy: max(1, count))
      let isBefore = isReversed ? from > to : from < to
      return isBefore || (!isExclusive && from == to) ? 1 : 0
    }
    let triangle = try n.constant(Tensor([count, count], ones), helper: "triangle")
    // The axis goes last, and back.
    let order = x.dimensions.indices.filter { $0 != axis } + [axis]
    let moved = try n.emit(.transpose(permutation: order), [n.inputs[0]], helper: "last")
    let rows = Shape([x.count / max(1, count), count])
    let matrix = try n.emit(.reshape(rows), [moved], helper: "rows")
    let sums = try n.emit(.matMul(MatMul()), [matrix, triangle], helper: "sums")
    let axes = try n.emit(.reshape(Shape(order.map { x[$0] })), [sums], helper: "axes")
    let back = x.dimensions.indices.map { order.firstIndex(of: $0)! }
    return [0: try n.emit(.transpose(permutation: back), [axes])]
  }

  private static func importRoll(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(3...3)
    let x = n.shape(n.inputs[0])
    let (shifts, axes) = (try n.integers(1, "shift"), try n.integers(2, "axis"))
    guard shifts.count == axes.count else {
      throw Refusal(.value("\(shifts.count) shifts for \(axes.count) axes"))
    }
    var value = n.inputs[0]
    for (step, (shift, axis)) in zip(shifts, axes).enumerated() {
      let axis = try n.axis(axis, rank: x.rank)
      guard x[axis] > 0 else { continue }
      let start = ((shift % x[axis]) + x[axis]) % x[axis]
      if start == 0 { continue }
      let tail = try n.part(value, axis, from: x[axis] - start, count: start, "tail_\(step)")
      let head = try n.part(value, axis, from: 0, count: x[axis] - start, "head_\(step)")
      value = try n.emit(.concat(axis: axis), [tail, head], helper: "rolled_\(step)")
    }
    return [0: value]
  }

  private static func importReverseSequence(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    let x = n.shape(n.inputs[0])
    let sequence = try n.axis(try n.int("seq_dim"), rank: x.rank, "seq_dim")
    let batch = try n.axis(try n.int("batch_dim", default: 0), rank: x.rank, "batch_dim")
    let lengths = try n.integers(1, "seq_lengths")
    guard sequence != batch, lengths.count == x[batch],
      lengths.allSatisfy({ (0...x[sequence]).contains($0) })
    else {
      throw Refusal(.value("seq_lengths is \(lengths.prefix(8)) for \(x)"))
    }
    var items: [NodeID] = []
    for (item, length) in lengths.enumerated() {
      let one =
        lengths.count == 1
        ? n.inputs[0] : try n.part(n.inputs[0], batch, from: item, count: 1, "item_\(item)")
      let order = (0..<length).reversed() + (length..<x[sequence])
      let indices = try n.constant(
        Tensor([order.count], .int32(order.map(Int32.init))), helper: "order_\(item)")
      items.append(
        try n.emit(.gather(axis: sequence), [one, indices], helper: "reversed_\(item)"))
    }
    guard items.count != 1 else { return [0: items[0]] }
    return [0: try n.emit(.concat(axis: batch), items)]
  }

  private static func importBand(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(3...3)
    let (x, type) = (n.shape(n.inputs[0]), n.type(n.inputs[0]).element)
    guard x.rank >= 2 else { throw Refusal(.value("its operand \(x) is no matrix")) }
    let (lower, upper) = (try n.integer(1, "num_lower"), try n.integer(2, "num_upper"))
    let (rows, columns) = (x[x.rank - 2], x[x.rank - 1])
    try n.spend(rows * columns)
    let inside = (0..<rows * columns).map { index -> Bool in
      let (row, column) = index.quotientAndRemainder(dividingBy: max(1, columns))
      return (lower < 0 || row - column <= lower) && (upper < 0 || column - row <= upper)
    }
    let band = try n.constant(Tensor([rows, columns], .bool(inside)), helper: "band")
    let zero = Tensor(.scalar, integers: [0], type: type) ?? Tensor(.scalar, [0])
    let outside = try n.constant(zero, helper: "outside")
    return [0: try n.emit(.select, [band, n.inputs[0], outside])]
  }
}

extension NodeContext {
  /// Some consecutive elements along an axis.
  func part(_ id: NodeID, _ axis: Int, from start: Int, count: Int, _ suffix: String)
    throws(Refusal) -> NodeID
  {
    var (begin, size) = ([Int](repeating: 0, count: shape(id).rank), shape(id).dimensions)
    (begin[axis], size[axis]) = (start, count)
    return try emit(.slice(Slice(begin: begin, size: size)), [id], helper: suffix)
  }
}
