import IR
import Tensors

/// The ops of graphs that quantize_graph or graph transforms made eightbit.
///
/// Their quantized tensors live in the IR as their codes, held in float32: every code and almost
/// every sum is an integer that float32 holds exactly, and rounding is done where TensorFlow does
/// it. Ranges, which the graph computes at run time, are scalars beside them. A qint32 tensor has a
/// symmetric range, as every kernel that makes one gives it: its codes are multiples of one level.
extension OpTable {
  static let eightbit: [String: OpImporter] = [
    "Dequantize": importDequantize,
    "QuantizeV2": importQuantize,
    "QuantizedConv2D": importQuantizedConvolution,
    "QuantizedMatMul": importQuantizedMatMul,
    "QuantizedBiasAdd": importQuantizedSum,
    "QuantizedAdd": importQuantizedSum,
    "QuantizedMul": importQuantizedProduct,
    "QuantizedRelu": importQuantizedRelu,
    "QuantizedRelu6": importQuantizedRelu,
    "QuantizedMaxPool": importQuantizedPool,
    "QuantizedAvgPool": importQuantizedPool,
    "QuantizedReshape": importQuantizedReshape,
    "QuantizedInstanceNorm": importQuantizedInstanceNorm,
    "QuantizedResizeBilinear": importQuantizedResize,
    "QuantizedConcat": importQuantizedConcat,
    "RequantizationRange": importRequantizationRange,
    "Requantize": importRequantize,
    "QuantizeDownAndShrinkRange": importShrinkRange,
  ]

  // MARK: To floats and back

  private static func importDequantize(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(3...3)
    let code = try QuantizedCode(n, "T")
    let mode = try n.string("mode", default: "MIN_COMBINED")
    let narrow = try n.bool("narrow_range", default: false)
    let axis = try n.int("axis", default: -1)
    let f = Formula(n)
    var (minimum, maximum) = (n.inputs[1], n.inputs[2])
    if axis < 0 {
      (minimum, maximum) = (try f.scalar(minimum), try f.scalar(maximum))
    } else {
      // One range along an axis: spread so that it broadcasts there.
      let rank = n.shape(n.inputs[0]).rank
      let position = try n.axis(axis, rank: rank)
      let count = n.shape(n.inputs[0])[position]
      var spread = [Int](repeating: 1, count: rank)
      spread[position] = count
      guard n.shape(minimum) == [count], n.shape(maximum) == [count] else {
        throw Refusal(.value("its ranges are not one for each of \(count) slices"))
      }
      minimum = try f.step(.reshape(Shape(spread)), minimum)
      maximum = try f.step(.reshape(Shape(spread)), maximum)
    }
    let codes = try code.codes(n.inputs[0], f)
    let steps = try f.number(code.steps)
    let result: NodeID
    switch mode {
    case "MIN_COMBINED":
      let scale = try f.divide(try f.subtract(maximum, minimum), steps)
      let shifted = code.half == 0 ? codes : try f.add(codes, try f.number(code.half))
      result = try f.add(try f.multiply(shifted, scale), minimum)
    case "MIN_FIRST":
      if code == .qint32 {
        result = try f.multiply(codes, try code.level(minimum, maximum, f))
      } else {
        let scale = try f.divide(try f.subtract(maximum, minimum), steps)
        let rounded = try f.multiply(try f.round(try f.divide(minimum, scale)), scale)
        let isEmpty = try f.binary(.equal, minimum, maximum)
        let start = try f.step(.select, isEmpty, minimum, rounded)
        let lowest = try f.multiply(try f.number(code.lowest), scale)
        result = try f.add(try f.subtract(start, lowest), try f.multiply(codes, scale))
      }
    case "SCALED":
      let top = try f.divide(maximum, try f.number(code.highest))
      let lowest = code.lowest + (narrow ? 1 : 0)
      let scale =
        code.lowest == 0 ? top : try f.maximum(try f.divide(minimum, try f.number(lowest)), top)
      result = try f.multiply(codes, scale)
    default:
      throw .attribute(
        "mode", found: "'\(mode)'", expected: "MIN_COMBINED, MIN_FIRST or SCALED")
    }
    // Weights become weights: whoever reads them should not have to fold this.
    if let value = try n.known(result) { return [0: try n.constant(value)] }
    return [0: try n.emit(.reshape(n.shape(result)), [result])]
  }

  /// Source: TensorFlow, `quantize_op.cc`.
  private static func importQuantize(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(3...3)
    let code = try QuantizedCode(n, "T")
    let mode = try n.string("mode", default: "MIN_COMBINED")
    let axis = try n.int("axis", default: -1)
    guard axis == -1 else { throw .attribute("axis", found: "\(axis)", expected: "-1") }
    let f = Formula(n)
    let zero = try f.number(0)
    let (givenMinimum, givenMaximum) = (try f.scalar(n.inputs[1]), try f.scalar(n.inputs[2]))
    // The range holds zero and is never too narrow.
    var minimum = try f.minimum(zero, givenMinimum)
    let largest = try f.maximum(
      try f.step(.unary(.absolute), givenMinimum), try f.step(.unary(.absolute), givenMaximum))
    let ensured = try f.number(try n.float("ensure_minimum_range", default: 0.01))
    let epsilon = try f.multiply(try f.maximum(try f.number(1), largest), ensured)
    var maximum = try f.maximum(
      zero, try f.maximum(givenMaximum, try f.add(minimum, epsilon)))
    let x = n.inputs[0]
    let codes: NodeID
    switch mode {
    case "MIN_COMBINED":
      let scale = try f.divide(try f.number(code.steps), try f.subtract(maximum, minimum))
      let clamped = try f.maximum(try f.minimum(x, maximum), minimum)
      let scaled = try f.multiply(try f.subtract(clamped, minimum), scale)
      codes =
        code.half == 0
        ? try f.step(.unary(.floor), try f.add(scaled, try f.number(0.5)))
        : try f.round(try f.subtract(scaled, try f.number(code.half)))
    case "MIN_FIRST":
      codes = try code.quantized(x, minimum, maximum, f)
    case "SCALED":
      let lowest = code.lowest + (try n.bool("narrow_range", default: false) ? 1 : 0)
      let top = try f.divide(try f.number(code.highest), maximum)
      var scale = top
      if code.lowest < 0 {
        let isNegative = try f.binary(.less, minimum, zero)
        let bottom = try f.divide(try f.number(lowest), minimum)
        scale = try f.step(.select, isNegative, try f.minimum(bottom, top), top)
      }
      minimum = try f.divide(try f.number(lowest), scale)
      maximum = try f.divide(try f.number(code.highest), scale)
      let scaled = try f.multiply(try f.maximum(try f.minimum(x, maximum), minimum), scale)
      switch try n.string("round_mode", default: "HALF_AWAY_FROM_ZERO") {
      case "HALF_AWAY_FROM_ZERO": codes = try f.round(scaled)
      case "HALF_TO_EVEN": codes = try f.step(.unary(.round), scaled)
      case let other:
        throw .attribute(
          "round_mode", found: "'\(other)'", expected: "HALF_AWAY_FROM_ZERO or HALF_TO_EVEN")
      }
    default:
      throw .attribute(
        "mode", found: "'\(mode)'", expected: "MIN_COMBINED, MIN_FIRST or SCALED")
    }
    return [0: codes, 1: minimum, 2: maximum]
  }

  // MARK: Linear

  private static func importQuantizedConvolution(_ n: NodeContext) throws(Refusal)
    -> [Int: NodeID]
  {
    try n.requireInputs(6...6)
    let payload = Convolution(
      strides: try n.extent("strides", .nhwc),
      dilations: try n.extent("dilations", .nhwc, default: [1, 1, 1, 1]),
      padding: try n.padding(.nhwc))
    let f = Formula(n)
    let (x, filter, range) = try operands(n, f, "Tinput", "Tfilter")
    return [0: try n.emit(.conv2D(payload), [x, filter]), 1: range.minimum, 2: range.maximum]
  }

  private static func importQuantizedMatMul(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(6...6)
    let payload = MatMul(
      transposeA: try n.bool("transpose_a", default: false),
      transposeB: try n.bool("transpose_b", default: false))
    let f = Formula(n)
    let (a, b, range) = try operands(n, f, "T1", "T2")
    return [0: try n.emit(.matMul(payload), [a, b]), 1: range.minimum, 2: range.maximum]
  }

  /// Both operands less their zero codes, and the range of the product's qint32.
  static func operands(_ n: NodeContext, _ f: Formula, _ first: String, _ second: String)
    throws(Refusal) -> (NodeID, NodeID, (minimum: NodeID, maximum: NodeID))
  {
    let (codeA, codeB) = (try QuantizedCode(n, first), try QuantizedCode(n, second))
    let (minA, maxA) = (try f.scalar(n.inputs[2]), try f.scalar(n.inputs[3]))
    let (minB, maxB) = (try f.scalar(n.inputs[4]), try f.scalar(n.inputs[5]))
    let zero = try f.number(0)
    let a = try f.subtract(
      try codeA.codes(n.inputs[0], f), try codeA.unclamped(zero, minA, maxA, f))
    let b = try f.subtract(
      try codeB.codes(n.inputs[1], f), try codeB.unclamped(zero, minB, maxB, f))
    let level = try f.multiply(
      try codeA.level(minA, maxA, f), try codeB.level(minB, maxB, f))
    return (a, b, try QuantizedCode.qint32.range(level, f))
  }

  /// QuantizedBiasAdd and QuantizedAdd.
  private static func importQuantizedSum(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(6...6)
    let (codeA, codeB) = (try QuantizedCode(n, "T1"), try QuantizedCode(n, "T2"))
    let f = Formula(n)
    let (minA, maxA) = (try f.scalar(n.inputs[2]), try f.scalar(n.inputs[3]))
    let (minB, maxB) = (try f.scalar(n.inputs[4]), try f.scalar(n.inputs[5]))
    let a = try codeA.real(n.inputs[0], minA, maxA, f)
    let b = try codeB.real(n.inputs[1], minB, maxB, f)
    let zero = try f.number(0)
    let largest = try f.maximum(
      try f.maximum(maxA, try f.subtract(zero, minA)),
      try f.maximum(maxB, try f.subtract(zero, minB)))
    // TensorFlow's room for the sum: 2^14 times the largest operand.
    let maximum = try f.multiply(largest, try f.number(16384))
    let minimum = try f.subtract(zero, maximum)
    let level = try QuantizedCode.qint32.level(minimum, maximum, f)
    return [
      0: try n.emit(.binary(Binary(.divide)), [try f.add(a, b), level]), 1: minimum, 2: maximum,
    ]
  }

  // MARK: Others

  private static func importQuantizedRelu(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(3...3)
    let code = try QuantizedCode(n, "Tinput")
    let f = Formula(n)
    let (minimum, maximum) = (try f.scalar(n.inputs[1]), try f.scalar(n.inputs[2]))
    let codes = try code.codes(n.inputs[0], f)
    let zero = try code.quantized(try f.number(0), minimum, maximum, f)
    var result = try f.maximum(codes, zero)
    if n.node.op == "QuantizedRelu6" {
      result = try f.minimum(result, try code.quantized(try f.number(6), minimum, maximum, f))
    }
    return [0: result, 1: minimum, 2: maximum]
  }

  /// The mean of integers is an integer: rounded down.
  private static func importQuantizedPool(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(3...3)
    let code = try QuantizedCode(n, "T")
    let isMaximum = n.node.op == "QuantizedMaxPool"
    let payload = Pooling(
      isMaximum ? .max : .average, window: try n.extent("ksize", .nhwc),
      strides: try n.extent("strides", .nhwc), padding: try n.padding(.nhwc))
    let f = Formula(n)
    let pooled = try f.step(.pool(payload), try code.codes(n.inputs[0], f))
    let result = isMaximum ? pooled : try f.step(.unary(.floor), pooled)
    return [0: result, 1: n.inputs[1], 2: n.inputs[2]]
  }

  private static func importQuantizedReshape(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(4...4)
    let shape = try reshaped(n.shape(n.inputs[0]), try n.integers(1, "shape"))
    return [0: try n.emit(.reshape(shape), [n.inputs[0]]), 1: n.inputs[2], 2: n.inputs[3]]
  }

  /// Inputs: the axis, N values, N minima, N maxima. All are brought to the widest range.
  private static func importQuantizedConcat(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    let count = try n.int("N")
    guard count >= 1, count <= 1 << 20 else {
      throw .attribute("N", found: "\(count)", expected: "1 or more")
    }
    try n.requireInputs(3 * count + 1...3 * count + 1)
    let code = try QuantizedCode(n, "T")
    let f = Formula(n)
    let axis = try n.axis(try n.integer(0, "concat_dim"), rank: n.shape(n.inputs[1]).rank)
    var minima: [NodeID] = []
    var maxima: [NodeID] = []
    for i in 0..<count {
      minima.append(try f.scalar(n.inputs[1 + count + i]))
      maxima.append(try f.scalar(n.inputs[1 + 2 * count + i]))
    }
    var (minimum, maximum) = (minima[0], maxima[0])
    for i in 1..<max(1, count) {
      minimum = try f.minimum(minimum, minima[i])
      maximum = try f.maximum(maximum, maxima[i])
    }
    var parts: [NodeID] = []
    for i in 0..<count {
      let real = try code.real(n.inputs[1 + i], minima[i], maxima[i], f)
      parts.append(try code.quantized(real, minimum, maximum, f))
    }
    let result = parts.count == 1 ? parts[0] : try n.emit(.concat(axis: axis), parts)
    return [0: result, 1: minimum, 2: maximum]
  }

  // MARK: From qint32 to eight bits

  private static func importRequantizationRange(_ n: NodeContext) throws(Refusal)
    -> [Int: NodeID]
  {
    try n.requireInputs(3...3)
    let f = Formula(n)
    let (minimum, maximum) = try usedRange(n, f)
    return [0: minimum, 1: maximum]
  }

  private static func importRequantize(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(5...5)
    let f = Formula(n)
    let (minimum, maximum) = (try f.scalar(n.inputs[3]), try f.scalar(n.inputs[4]))
    return [0: try requantized(n, f, minimum, maximum), 1: minimum, 2: maximum]
  }

  private static func importShrinkRange(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(3...3)
    let f = Formula(n)
    let (minimum, maximum) = try usedRange(n, f)
    return [0: try requantized(n, f, minimum, maximum), 1: minimum, 2: maximum]
  }

  /// What the values really span, zero included below.
  private static func usedRange(_ n: NodeContext, _ f: Formula) throws(Refusal)
    -> (minimum: NodeID, maximum: NodeID)
  {
    let real = try realSums(n, f)
    let axes = Array(0..<n.shape(real).rank)
    let minimum = try f.step(.reduce(Reduction(.min, axes: axes, keepsAxes: false)), real)
    let maximum = try f.step(.reduce(Reduction(.max, axes: axes, keepsAxes: false)), real)
    return (try f.minimum(try f.number(0), minimum), maximum)
  }

  private static func requantized(
    _ n: NodeContext, _ f: Formula, _ minimum: NodeID, _ maximum: NodeID
  ) throws(Refusal) -> NodeID {
    let code = try QuantizedCode(n, "out_type")
    if code == .quint8 {
      // Here, unlike elsewhere, the place of zero is not rounded first; source:
      // `RequantizeManyInNewRange<qint32, quint8>`.
      let isEmpty = try f.binary(.equal, minimum, maximum)
      let exact = try f.divide(try f.number(code.steps), try f.subtract(maximum, minimum))
      let scale = try f.step(.select, isEmpty, try f.number(0), exact)
      let shifted = try f.multiply(try f.subtract(try realSums(n, f), minimum), scale)
      let rounded = try f.step(.unary(.floor), try f.add(shifted, try f.number(0.5)))
      return try f.clamp(rounded, code.lowest, code.highest)
    }
    return try code.quantized(try realSums(n, f), minimum, maximum, f)
  }

  private static func realSums(_ n: NodeContext, _ f: Formula) throws(Refusal) -> NodeID {
    let code = try QuantizedCode(n, "Tinput")
    guard code == .qint32 else {
      throw .attribute("Tinput", found: "\(code)", expected: "qint32")
    }
    let level = try code.level(try f.scalar(n.inputs[1]), try f.scalar(n.inputs[2]), f)
    return try f.multiply(try code.codes(n.inputs[0], f), level)
  }
}
