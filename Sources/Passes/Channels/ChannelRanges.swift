import IR
import Tensors

/// Bounds of a value's elements, a channel of the last axis each.
struct ChannelRange: Equatable, Sendable {
  var lower: [Double]
  var upper: [Double]

  init(lower: [Double], upper: [Double]) { (self.lower, self.upper) = (lower, upper) }

  init(_ lower: Double, _ upper: Double, channels: Int) {
    self.lower = Array(repeating: lower, count: channels)
    self.upper = Array(repeating: upper, count: channels)
  }

  static func unbounded(_ channels: Int) -> ChannelRange {
    ChannelRange(-.infinity, .infinity, channels: channels)
  }

  var channels: Int { lower.count }

  /// Both bounds of every channel with 0 between them: what a window sees that reaches over the
  /// border.
  var withZero: ChannelRange {
    ChannelRange(lower: lower.map { min($0, 0) }, upper: upper.map { max($0, 0) })
  }

  /// The values of channels whose bounds lie so close together that no float32 sum of the layer
  /// after them can tell: within 1e-9 of the largest bound of all channels. Nil for the others.
  var constants: [Double?] {
    let finite = (lower + upper).filter(\.isFinite)
    let tolerance = 1e-9 * (finite.reduce(0) { max($0, abs($1)) })
    return zip(lower, upper).map { low, high in
      guard low.isFinite, high.isFinite, high - low <= tolerance else { return nil }
      let middle = low / 2 + high / 2
      return abs(middle) <= tolerance ? 0 : middle
    }
  }

  /// The range after a scale and shift with one element a channel each.
  func after(_ affine: ChannelAffine) -> ChannelRange {
    var result = self
    for c in lower.indices {
      let a = lower[c] * affine.scale[c] + affine.shift[c]
      let b = upper[c] * affine.scale[c] + affine.shift[c]
      let known = !a.isNaN && !b.isNaN  // an infinite bound times 0 is neither
      (result.lower[c], result.upper[c]) = known ? (min(a, b), max(a, b)) : (-.infinity, .infinity)
    }
    return result
  }

  /// The range after a function; monotonic functions map bounds to bounds.
  func after(_ function: UnaryFunction?) -> ChannelRange {
    guard let function else { return self }
    guard function.isIncreasing else { return .unbounded(channels) }
    func map(_ bounds: [Double]) -> [Double] { bounds.map { Double(function(Float($0))) } }
    return ChannelRange(lower: map(lower), upper: map(upper))
  }
}

extension UnaryFunction {
  fileprivate var isIncreasing: Bool {
    switch self {
    case .clamp, .sigmoid, .tanh: true
    case .leakyRelu(let slope): slope >= 0
    case .negate, .absolute, .sign, .square, .squareRoot, .reciprocalSquareRoot, .reciprocal,
      .exponential, .exponentialMinusOne, .logarithm, .logarithmOfOnePlus, .floor, .ceiling,
      .round, .sine, .cosine, .errorFunction, .softplus, .softsign, .elu, .selu, .logicalNot:
      false
    }
  }
}

extension Graph {
  /// Bounds of every value, by `NodeID.index`, given those of the inputs' elements.
  ///
  /// Interval arithmetic in Double: wider than what the graph yields, never narrower but for float32
  /// rounding.
  func channelRanges(input: ClosedRange<Float>?) -> [ChannelRange] {
    var ranges: [ChannelRange] = []
    ranges.reserveCapacity(nodes.count)
    for id in ids { ranges.append(range(of: id, ranges, input)) }
    return ranges
  }

  private func range(of id: NodeID, _ known: [ChannelRange], _ input: ClosedRange<Float>?)
    -> ChannelRange
  {
    let node = self[id]
    let shape = shape(of: id)
    let channels = shape.dimensions.last ?? 1
    let unbounded = ChannelRange.unbounded(channels)
    guard let first = node.inputs.first else {
      guard case .placeholder(let type) = node.op else { return unbounded }
      if type.element == .uint8 { return ChannelRange(0, 255, channels: channels) }
      guard let input, type.element == .float32 else { return unbounded }
      return ChannelRange(
        Double(input.lowerBound), Double(input.upperBound), channels: channels)
    }
    let x = known[first.index]
    let sameChannels = x.channels == channels
    if let step = affineStep(id, ignoringActivation: true) {
      return known[step.operand.index].after(step.affine.expanded(to: channels))
        .after(node.op.activation)
    }
    switch node.op {
    case .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul:
      guard let layer = try? LinearLayer(self, id, allowActivation: true) else { return unbounded }
      if case .depthwiseConv2D(let convolution) = node.op {
        let image = Extent(height: self.shape(of: first)[1], width: self.shape(of: first)[2])
        return layer.depthwiseRange(x, convolution, image, shape).after(node.op.activation)
      }
      return layer.range(seesBorder(id) ? x.withZero : x, inputShape: self.shape(of: first))
        .after(node.op.activation)
    case .unary(let function): return x.after(function)
    case .pool: return x
    case .reduce(let reduction):
      let keeps = sameChannels && !reduction.axes.contains(self.shape(of: first).rank - 1)
      return keeps && [.mean, .max, .min].contains(reduction.kind) ? x : unbounded
    case .softmax(let logarithmic):
      return ChannelRange(logarithmic ? -.infinity : 0, logarithmic ? 0 : 1, channels: channels)
    case .concat(let axis):
      guard axis == shape.rank - 1 else { return unbounded }
      return ChannelRange(
        lower: node.inputs.flatMap { known[$0.index].lower },
        upper: node.inputs.flatMap { known[$0.index].upper })
    case .reshape:
      guard x.channels > 0, channels % x.channels == 0, channels > 0 else { return unbounded }
      // A view whose last axis runs over whole pixels repeats the channels.
      let times = 0..<channels / x.channels
      return sameChannels
        ? x
        : ChannelRange(
          lower: times.flatMap { _ in x.lower }, upper: times.flatMap { _ in x.upper })
    case .slice(let slice):
      return sameChannels && slice.strides.last == 1 ? x : unbounded
    case .tile, .resize: return sameChannels ? x : unbounded
    case .spaceToBatch(let blocks), .batchToSpace(let blocks):
      return blocks.block.count < shape.rank - 1 && sameChannels ? x.withZero : unbounded
    case .binary(let binary):
      guard node.inputs.count == 2, binary.function.isArithmetic,
        let (a, b) = operands(node.inputs, known, channels)
      else { return unbounded }
      return a.combined(with: b, by: binary.function).after(binary.activation)
    case .pad(let pad):
      guard sameChannels else { return unbounded }
      guard case .constant(let border) = pad.mode else { return x }
      return ChannelRange(
        lower: x.lower.map { min($0, Double(border)) },
        upper: x.upper.map { max($0, Double(border)) })
    case .placeholder, .constant, .batchNorm, .select, .cast, .fakeQuantize, .localResponseNorm,
      .argument, .gather, .transpose, .spaceToDepth, .depthToSpace:
      return unbounded
    }
  }
}

extension Graph {
  /// The ranges of two float operands, each with as many channels as the result.
  private func operands(_ inputs: [NodeID], _ known: [ChannelRange], _ channels: Int)
    -> (ChannelRange, ChannelRange)?
  {
    var ranges: [ChannelRange] = []
    for input in inputs {
      guard type(of: input).element == .float32 else { return nil }
      var range = known[input.index]
      if let tensor = constant(input) {
        guard let low = tensor.elements.min(), let high = tensor.elements.max() else { return nil }
        range = ChannelRange(Double(low), Double(high), channels: channels)
      } else if range.channels == 1 {
        range = ChannelRange(range.lower[0], range.upper[0], channels: channels)
      }
      guard range.channels == channels else { return nil }
      ranges.append(range)
    }
    return (ranges[0], ranges[1])
  }
}

extension BinaryFunction {
  fileprivate var isArithmetic: Bool {
    switch self {
    case .add, .subtract, .multiply, .maximum, .minimum: true
    case .divide, .floorDivide, .floorModulo, .power, .squaredDifference, .equal, .notEqual, .less,
      .lessEqual, .greater, .greaterEqual, .logicalAnd, .logicalOr:
      false
    }
  }
}

extension ChannelRange {
  /// The range of a sum, difference, product or extremum; unbounded for other functions.
  fileprivate func combined(with other: ChannelRange, by function: BinaryFunction) -> ChannelRange {
    var result = ChannelRange.unbounded(channels)
    for c in lower.indices {
      let (a, b, x, y) = (lower[c], upper[c], other.lower[c], other.upper[c])
      let corners: [Double] =
        switch function {
        case .add: [a + x, b + y]
        case .subtract: [a - y, b - x]
        case .multiply: [a * x, a * y, b * x, b * y]
        case .maximum: [max(a, x), max(b, y)]
        case .minimum: [min(a, x), min(b, y)]
        case .divide, .floorDivide, .floorModulo, .power, .squaredDifference, .equal, .notEqual,
          .less, .lessEqual, .greater, .greaterEqual, .logicalAnd, .logicalOr:
          [.nan]
        }
      if corners.contains(where: \.isNaN) { continue }
      (result.lower[c], result.upper[c]) = (corners.min()!, corners.max()!)
    }
    return result
  }
}

extension LinearLayer {
  /// Bounds of the sums and biases, before any activation.
  fileprivate func range(_ x: ChannelRange, inputShape: Shape) -> ChannelRange {
    let base = bias?.map(Double.init) ?? [Double](repeating: 0, count: outputs)
    var (lower, upper) = (base, base)
    guard let channelOf = inputChannel(of: inputShape) else { return .unbounded(outputs) }
    let finite = zip(x.lower, x.upper).map { $0.isFinite && $1.isFinite }
    let isUnbounded = !finite.contains(true)
    let weights = filter.elements
    // Runs of filter elements that feed consecutive outputs from one input channel each.
    let oneInputPerRun = outputStride == 1 && !isGrouped(inputShape)
    weights.withUnsafeBufferPointer { w in
      lower.withUnsafeMutableBufferPointer { lower in
        upper.withUnsafeMutableBufferPointer { upper in
          if oneInputPerRun {
            for start in stride(from: 0, to: w.count, by: outputs) {
              let c = channelOf(start)
              let (a, b) = (x.lower[c], x.upper[c])
              if finite[c] {
                for o in 0..<outputs {
                  let weight = Double(w[start + o])
                  let (low, high) = (weight * a, weight * b)
                  lower[o] += low < high ? low : high
                  upper[o] += low < high ? high : low
                }
              } else {
                for o in 0..<outputs where w[start + o] != 0 {
                  (lower[o], upper[o]) = (-.infinity, .infinity)
                }
                if isUnbounded, lower.allSatisfy({ $0 == -.infinity }) { break }
              }
            }
          } else {
            for i in w.indices where w[i] != 0 {
              let (c, o) = (channelOf(i), i / outputStride % outputs)
              let (low, high) = (Double(w[i]) * x.lower[c], Double(w[i]) * x.upper[c])
              lower[o] += min(low, high)
              upper[o] += max(low, high)
            }
          }
        }
      }
    }
    return ChannelRange(lower: lower, upper: upper)
  }

  /// The same for a depthwise layer, exact at its borders: the union over all places of the window
  /// of what the taps inside the image can sum to.
  fileprivate func depthwiseRange(
    _ x: ChannelRange, _ convolution: Convolution, _ image: Extent, _ result: Shape
  ) -> ChannelRange {
    let (height, width) = (filter.shape[0], filter.shape[1])
    let window = convolution.padding.resolve(
      input: image, kernel: Extent(height: height, width: width), strides: convolution.strides,
      dilations: convolution.dilations)
    guard let window, result.count > 0 else { return .unbounded(outputs) }
    /// The sets of taps inside the image, over all places along one axis.
    func taps(
      _ places: Int, _ taps: Int, _ image: Int, _ before: Int, _ stride: Int, _ dilation: Int
    )
      -> [[Int]]
    {
      var seen = Set<[Int]>()
      for place in 0..<places {
        let first = place * stride - before
        seen.insert((0..<taps).filter { (0..<image).contains(first + $0 * dilation) })
      }
      return Array(seen)
    }
    let rows = taps(
      window.output.height, height, image.height, window.before.height, convolution.strides.height,
      convolution.dilations.height)
    let columns = taps(
      window.output.width, width, image.width, window.before.width, convolution.strides.width,
      convolution.dilations.width)
    let multiplier = filter.shape[3]
    let weights = filter.elements
    var union = ChannelRange(.infinity, -.infinity, channels: outputs)
    for o in 0..<outputs {
      let (low, high) = (x.lower[o / multiplier], x.upper[o / multiplier])
      for row in rows {
        for column in columns {
          let start = bias.map { Double($0[o]) } ?? 0
          var (lower, upper) = (start, start)
          for y in row {
            for x in column {
              let weight = Double(weights[(y * width + x) * outputs + o])
              guard weight != 0 else { continue }
              lower += min(weight * low, weight * high)
              upper += max(weight * low, weight * high)
            }
          }
          union.lower[o] = min(union.lower[o], lower)
          union.upper[o] = max(union.upper[o], upper)
        }
      }
    }
    return union
  }

  private func isGrouped(_ inputShape: Shape) -> Bool {
    if case .conv2D = op { filter.shape[2] != inputShape[3] } else { false }
  }
}
