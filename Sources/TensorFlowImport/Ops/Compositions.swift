import IR
import Tensors

/// TopK, GatherNd, L2Loss and others: ops that the IR composes.
extension OpTable {
  static let compositions: [String: OpImporter] = [
    "TopKV2": { (n) throws(Refusal) in
      try n.requireInputs(2...2)
      return try importTopK(n, count: try n.integer(1, "k"))
    },
    "GatherNd": importGatherNd,
    "EuclideanNorm": importEuclideanNorm,
    "Tan": { (n) throws(Refusal) in
      try n.requireInputs(1...1)
      let sine = try n.emit(.unary(.sine), n.inputs, helper: "sine")
      let cosine = try n.emit(.unary(.cosine), n.inputs, helper: "cosine")
      return [0: try n.emit(.binary(Binary(.divide)), [sine, cosine])]
    },
    "IsNan": { (n) throws(Refusal) in
      try n.requireInputs(1...1)
      return [0: try n.emit(.binary(Binary(.notEqual)), [n.inputs[0], n.inputs[0]])]
    },
    "L2Loss": { (n) throws(Refusal) in
      try n.requireInputs(1...1)
      let square = try n.emit(.unary(.square), n.inputs, helper: "square")
      let axes = Array(0..<n.shape(square).rank)
      let sum = try n.emit(
        .reduce(Reduction(.sum, axes: axes, keepsAxes: false)), [square], helper: "sum")
      let half = try n.constant(Tensor(.scalar, [0.5]), helper: "half")
      return [0: try n.emit(.binary(Binary(.multiply)), [sum, half])]
    },
  ]

  private static func importEuclideanNorm(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    let rank = n.shape(n.inputs[0]).rank
    var axes: Set<Int> = []
    for axis in try n.integers(1, "axis") { axes.insert(try n.axis(axis, rank: rank)) }
    let reduction = Reduction(
      .sum, axes: axes.sorted(), keepsAxes: try n.bool("keep_dims", default: false))
    let square = try n.emit(.unary(.square), [n.inputs[0]], helper: "square")
    let sum = try n.emit(.reduce(reduction), [square], helper: "sum")
    return [0: try n.emit(.unary(.squareRoot), [sum])]
  }

  /// The largest, then the largest of the rest, and so on: right for the few that are asked for.
  private static func importTopK(_ n: NodeContext, count: Int) throws(Refusal) -> [Int: NodeID] {
    let x = n.shape(n.inputs[0])
    guard let width = x.dimensions.last, (1...64).contains(count), count <= width else {
      throw Refusal(.value("k is \(count), expected 1 to 64 and no more than the last axis"))
    }
    guard n.type(n.inputs[0]).element == .float32 else {
      throw Refusal(.elementType(found: "\(n.type(n.inputs[0]).element)", expected: "float32"))
    }
    let axis = x.rank - 1
    let column = Shape(Array(x.dimensions.dropLast()) + [1])
    let places = try n.constant(
      Tensor([width], .int32((0..<Int32(width)).map { $0 })), helper: "places")
    let nothing = try n.constant(Tensor(.scalar, [-.infinity]), helper: "nothing")
    var rest = n.inputs[0]
    var values: [NodeID] = []
    var indices: [NodeID] = []
    for rank in 0..<count {
      let value = try n.emit(
        .reduce(Reduction(.max, axes: [axis], keepsAxes: true)), [rest], helper: "value_\(rank)")
      let place = try n.emit(
        .argument(ArgumentReduction(.max, axis: axis, output: .int32)), [rest],
        helper: "place_\(rank)")
      let index = try n.emit(.reshape(column), [place], helper: "index_\(rank)")
      values.append(value)
      indices.append(index)
      guard rank + 1 < count else { break }
      let isTaken = try n.emit(
        .binary(Binary(.equal)), [places, index], helper: "is_taken_\(rank)")
      rest = try n.emit(.select, [isTaken, nothing, rest], helper: "rest_\(rank)")
    }
    if count == 1 { return [0: values[0], 1: indices[0]] }
    return [
      0: try n.emit(.concat(axis: axis), values),
      1: try n.emit(.concat(axis: axis), indices, helper: "indices"),
    ]
  }

  /// By constant indices: the leading axes become one, and each index one number.
  private static func importGatherNd(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    let (x, indices) = (n.shape(n.inputs[0]), n.shape(n.inputs[1]))
    let batch = try n.int("batch_dims", default: 0)
    guard batch == 0 else { throw .attribute("batch_dims", found: "\(batch)", expected: "0") }
    guard let depth = indices.dimensions.last, depth >= 1, depth <= x.rank else {
      throw Refusal(.value("indices of shape \(indices) do not fit \(x)"))
    }
    let numbers = try n.integers(1, "indices")
    let strides = Shape(Array(x.dimensions.prefix(depth))).strides
    var rows: [Int64] = []
    for start in stride(from: 0, to: numbers.count, by: depth) {
      var row = 0
      for axis in 0..<depth {
        guard (0..<x[axis]).contains(numbers[start + axis]) else {
          throw Refusal(.value("index \(numbers[start + axis]) lies outside an axis of \(x[axis])"))
        }
        row += numbers[start + axis] * strides[axis]
      }
      rows.append(Int64(row))
    }
    let rest = Array(x.dimensions.dropFirst(depth))
    let leading = x.dimensions.prefix(depth).reduce(1, *)
    let flat = try n.emit(.reshape(Shape([leading] + rest)), [n.inputs[0]], helper: "rows")
    let places = try n.constant(
      Tensor(Shape(Array(indices.dimensions.dropLast())), .int64(rows)), helper: "places")
    return [0: try n.emit(.gather(axis: 0), [flat, places])]
  }
}
