import IR
import Tensors

/// QuantizedMul, QuantizedInstanceNorm, QuantizedResizeBilinear: what style transfer needs beside
/// the other eightbit ops.
extension OpTable {
  /// The product of both operands less their zero codes, of type qint32.
  static func importQuantizedProduct(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(6...6)
    let f = Formula(n)
    let (a, b, range) = try operands(n, f, "T1", "T2")
    return [
      0: try n.emit(.binary(Binary(.multiply)), [a, b]), 1: range.minimum, 2: range.maximum,
    ]
  }

  /// Normalizes each channel of each picture by its own moments. Source: TensorFlow,
  /// `quantized_instance_norm.cc`.
  static func importQuantizedInstanceNorm(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(3...3)
    try n.requireRank(n.inputs[0], 4)
    let code = try QuantizedCode(n, "T")
    let f = Formula(n)
    let x = try code.real(
      n.inputs[0], try f.scalar(n.inputs[1]), try f.scalar(n.inputs[2]), f)
    let moment = Op.reduce(Reduction(.mean, axes: [1, 2], keepsAxes: true))
    let centred = try f.subtract(x, try f.step(moment, x))
    let variance = try f.step(moment, try f.step(.unary(.square), centred))
    let epsilon = try f.number(try n.float("variance_epsilon", default: 1e-5))
    let factor = try f.step(.unary(.reciprocalSquareRoot), try f.add(variance, epsilon))
    let y = try f.multiply(centred, factor)
    var (minimum, maximum): (NodeID, NodeID)
    if try n.bool("output_range_given", default: false) {
      minimum = try f.number(try n.float("given_y_min", default: 0))
      maximum = try f.number(try n.float("given_y_max", default: 0))
    } else {
      let all = [0, 1, 2, 3]
      minimum = try f.step(.reduce(Reduction(.min, axes: all, keepsAxes: false)), y)
      maximum = try f.step(.reduce(Reduction(.max, axes: all, keepsAxes: false)), y)
      let separation = try f.number(try n.float("min_separation", default: 1e-3))
      maximum = try f.maximum(maximum, try f.add(minimum, separation))
    }
    return [0: try code.quantized(y, minimum, maximum, f), 1: minimum, 2: maximum]
  }

  /// Interpolates codes, which keep their range, in TensorFlow's fixed point of seven bits. Source:
  /// `quantized_resize_bilinear_op.cc`.
  static func importQuantizedResize(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(4...4)
    try n.requireRank(n.inputs[0], 4)
    let code = try QuantizedCode(n, "T")
    guard code == .quint8 else { throw .attribute("T", found: "\(code)", expected: "quint8") }
    let size = try n.integers(1, "size")
    guard size.count == 2, size.allSatisfy({ (1...1 << 16).contains($0) }) else {
      throw Refusal(.value("size is \(size.prefix(8)), expected a height and a width"))
    }
    let f = Formula(n)
    let x = try code.codes(n.inputs[0], f)
    let shape = n.shape(x)
    let rows = try neighbours(n, shape[1], size[0], Shape([1, size[0], 1, 1]), "row")
    let columns = try neighbours(n, shape[2], size[1], Shape([1, size[1], 1]), "column")
    let (one, half) = (try f.number(128), try f.number(64))
    func line(_ row: NodeID) throws(Refusal) -> NodeID {
      let picked = try f.step(.gather(axis: 1), x, row)
      let left = try f.step(.gather(axis: 2), picked, columns.lower)
      let right = try f.step(.gather(axis: 2), picked, columns.upper)
      let step = try f.multiply(try f.subtract(right, left), columns.weight)
      return try f.add(try f.multiply(left, one), step)
    }
    let (top, bottom) = (try line(rows.lower), try line(rows.upper))
    // Integer division drops the fraction.
    let difference = try f.divide(try f.subtract(bottom, top), one)
    let whole = try f.step(.unary(.floor), try f.step(.unary(.absolute), difference))
    let step = try f.multiply(try f.step(.unary(.sign), difference), whole)
    let sum = try f.add(try f.add(top, try f.multiply(step, rows.weight)), half)
    return [
      0: try f.step(.unary(.floor), try f.divide(sum, one)), 1: n.inputs[2], 2: n.inputs[3],
    ]
  }

  /// Which two lines each line of the result lies between, and how far, in 128ths.
  private static func neighbours(
    _ n: NodeContext, _ taken: Int, _ made: Int, _ shape: Shape, _ name: String
  ) throws(Refusal) -> (lower: NodeID, upper: NodeID, weight: NodeID) {
    guard taken > 0 else { throw Refusal(.value("its image has no \(name)s")) }
    let alignsCorners = try n.bool("align_corners", default: false)
    let isHalfPixel = try n.bool("half_pixel_centers", default: false)
    let scale =
      alignsCorners && made > 1
      ? Float(taken - 1) / Float(made - 1) : Float(taken) / Float(made)
    let places = (0..<made).map { index in
      isHalfPixel ? (Float(index) + 0.5) * scale - 0.5 : Float(index) * scale
    }
    try n.spend(made * 12)
    func indices(_ name: String, _ place: (Float) -> Float) throws(Refusal) -> NodeID {
      let values = places.map { Int32(max(0, min(Float(taken - 1), place($0)))) }
      return try n.constant(Tensor([made], .int32(values)), helper: name)
    }
    let weights = places.map { (($0 - $0.rounded(.down)) * 128).rounded(.towardZero) }
    return (
      try indices("\(name)_lower") { $0.rounded(.down) },
      try indices("\(name)_upper") { $0.rounded(.up) },
      try n.constant(Tensor(shape, weights), helper: "\(name)_weight")
    )
  }
}
