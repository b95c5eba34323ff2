import Program
import Tensors
import TestSupport
import Testing

@testable import Engine

/// Every operation that is no convolution, over random problems, against the reference.
@Suite("engine: operations")
struct OperationTests {
  private static let sets = [KernelSet.best, .portable]

  private func finish(
    _ p: inout Problem, _ operation: Operation, _ operands: [ValueID], _ element: ElementType,
    _ shape: Shape, quantization: QuantizationParameters? = nil, _ seed: UInt64
  ) throws {
    let program = try p.program(operation, operands, element, shape, quantization: quantization)
    try p.check(program, "seed \(seed): \(operation) to \(element) \(shape)", sets: Self.sets)
  }

  private func shape(_ p: inout Problem, rank: Int? = nil) -> Shape {
    Shape((0..<(rank ?? p.int(1...4))).map { _ in p.int(1...6) })
  }

  @Test(arguments: 0..<40)
  func pool(seed: UInt64) throws {
    var p = Problem(seed: seed)
    let element = p.pick([ElementType.uint8, .uint8, .int16, .float32])
    let input = Shape([p.int(1...2), p.int(1...9), p.int(1...9), p.int(1...70)])
    let quantization = p.quantization(element)
    let x = p.input(element, input, quantization: quantization)
    let window = Extent(height: p.int(1...min(4, input[1])), width: p.int(1...min(4, input[2])))
    let strides = Extent(height: p.int(1...3), width: p.int(1...3))
    let before = Extent(height: p.int(0...window.height - 1), width: p.int(0...window.width - 1))
    // As many windows as begin inside the image.
    let output = Shape([
      input[0], (input[1] + before.height - 1) / strides.height + 1,
      (input[2] + before.width - 1) / strides.width + 1, input[3],
    ])
    let isMax = p.chance(2)
    let result = isMax || element == .float32 ? element : p.pick([.uint8, .int16, .float32])
    let target = isMax ? quantization : p.quantization(result)
    let bounds = p.bounds(result, zeroPoint: target?.zeroPoint ?? 0)
    let pool = Pool(
      isMax ? .max : .average, window: window, strides: strides, paddingBefore: before,
      scale: isMax || element == .float32 ? 1 : p.float(0.5...2), bounds: bounds)
    try finish(&p, .pool(pool), [x], result, output, quantization: target, seed)
  }

  @Test(arguments: 0..<60)
  func binary(seed: UInt64) throws {
    var p = Problem(seed: seed)
    let element = p.pick([ElementType.uint8, .uint8, .int16, .float32, .float32, .int32, .int64])
    let full = p.chance(4) ? Shape([3, 50, 41]) : shape(&p)
    var left = full
    var right = full
    for axis in full.dimensions.indices where p.chance(3) {
      if p.chance(2) { left[axis] = 1 } else { right[axis] = 1 }
    }
    if p.chance(3) { right = Shape(Array(right.dimensions.dropFirst())) }
    let output = left.broadcast(with: right)!
    let quantized = element == .uint8 || element == .int16
    let functions: [BinaryFunction] =
      quantized
      ? [.add, .subtract, .multiply]
      : BinaryFunction.allCases.filter { !$0.isLogical && (element == .float32 || $0 != .power) }
    let function = p.pick(functions)
    let a = p.input(element, left, quantization: p.quantization(element))
    let b = p.input(element, right, quantization: p.quantization(element))
    let result: ElementType =
      function.isPredicate ? .bool : quantized ? p.pick([.uint8, .uint8, .int16]) : element
    let target = p.quantization(result)
    let bounds = p.bounds(result, zeroPoint: target?.zeroPoint ?? 0)
    let operation = BinaryOperation(
      function, scaleA: quantized ? p.float(0.01...2) : 1,
      scaleB: quantized ? p.float(0.01...2) : 1,
      bounds: quantized || result == .float32 ? bounds : .unbounded)
    try finish(&p, .binary(operation), [a, b], result, output, quantization: target, seed)
  }

  @Test(arguments: 0..<30)
  func elementByElement(seed: UInt64) throws {
    var p = Problem(seed: seed)
    let shape = p.chance(4) ? Shape([2, 51, 97]) : shape(&p)
    switch p.int(0...6) {
    case 0:
      let x = p.input(.float32, shape)
      let functions: [UnaryFunction] = [
        .negate, .relu6, .relu, .sigmoid, .tanh, .exponential, .squareRoot, .square,
        .leakyRelu(slope: 0.1),
      ]
      try finish(&p, .unary(p.pick(functions)), [x], .float32, shape, seed)
    case 1:
      let element = p.pick([ElementType.uint8, .int16, .float32])
      let target = p.quantization(element)
      let x = p.input(.uint8, shape, quantization: p.quantization(.uint8))
      let table = p.builder.constant("table", p.tensor(element, [256]))
      try finish(&p, .lookup, [x, table], element, shape, quantization: target, seed)
    case 2:
      let element = p.pick([ElementType.uint8, .int8, .int16])
      let target = p.quantization(element)
      let bounds = p.bounds(element, zeroPoint: target!.zeroPoint)
      let x = p.input(.float32, shape)
      try finish(&p, .quantize(bounds), [x], element, shape, quantization: target, seed)
    case 3:
      let element = p.pick([ElementType.uint8, .int8, .int16])
      let x = p.input(element, shape, quantization: p.quantization(element))
      try finish(&p, .dequantize, [x], .float32, shape, seed)
    case 4:
      let element = p.pick([ElementType.uint8, .int8, .int16])
      let result = p.pick([ElementType.uint8, .int8, .int16])
      let target = p.quantization(result)
      let bounds = p.bounds(result, zeroPoint: target!.zeroPoint)
      let x = p.input(element, shape, quantization: p.quantization(element))
      let rescale = Rescale(scale: p.float(0.1...3), bounds: bounds)
      try finish(&p, .requantize(rescale), [x], result, shape, quantization: target, seed)
    case 5:
      let x = p.input(p.pick([.float32, .uint8, .int32, .int64, .bool]), shape)
      try finish(&p, .cast, [x], p.pick([.float32, .int32, .int64, .bool]), shape, seed)
    case _:
      let condition = p.input(.bool, shape)
      let element = p.pick([ElementType.float32, .int32, .int64, .bool])
      let (a, b) = (p.input(element, shape), p.input(element, shape))
      try finish(&p, .select, [condition, a, b], element, shape, seed)
    }
  }

  @Test(arguments: 0..<60)
  func movement(seed: UInt64) throws {
    var p = Problem(seed: seed)
    let element = p.pick([ElementType.uint8, .int16, .float32, .int64, .bool])
    let quantization = p.quantization(element)
    let input = shape(&p)
    let x = p.input(element, input, quantization: quantization)
    switch p.int(0...4) {
    case 0:
      let order = input.dimensions.indices.shuffled(using: &p.random)
      let copy = StridedCopy(offset: 0, strides: order.map { input.strides[$0] })
      try finish(
        &p, .copy(copy), [x], element, Shape(order.map { input[$0] }), quantization: quantization,
        seed)
    case 1:
      // Every second element backwards, and a repeated axis in front.
      let strides = input.strides
      let copy = StridedCopy(
        offset: input.count - 1, strides: [0] + strides.map { -2 * $0 })
      try finish(
        &p, .copy(copy), [x], element, Shape([3] + input.dimensions.map { ($0 + 1) / 2 }),
        quantization: quantization, seed)
    case 2:
      let axis = p.int(0...input.rank - 1)
      var (second, output) = (input, input)
      second[axis] = p.int(0...5)
      output[axis] += second[axis] + input[axis]
      let y = p.input(element, second, quantization: quantization)
      try finish(
        &p, .concat(axis: axis), [x, y, x], element, output, quantization: quantization, seed)
    case 3:
      let mode: PadOperation.Mode = p.pick([
        .constant(element == .bool ? 0 : 7), .constant(0), .reflect, .symmetric,
      ])
      func margin(_ axis: Int) -> Int {
        switch mode {
        case .constant: p.int(0...3)
        case .reflect: p.int(0...min(2, input[axis] - 1))
        case .symmetric: p.int(0...min(2, input[axis]))
        }
      }
      let isConstant = if case .constant = mode { true } else { false }
      let before = input.dimensions.indices.map { margin($0) }
      let after = input.dimensions.indices.map { margin($0) }
      let interior = input.dimensions.map { _ in isConstant && p.chance(3) ? p.int(0...2) : 0 }
      let output = input.dimensions.indices.map {
        before[$0] + after[$0] + input[$0] + (input[$0] - 1) * interior[$0]
      }
      let pad = PadOperation(before: before, after: after, interior: interior, mode: mode)
      try finish(&p, .pad(pad), [x], element, Shape(output), quantization: quantization, seed)
    case _:
      let axis = p.int(0...input.rank - 1)
      let shape = Shape([2, p.int(1...3)])
      let indices = p.input(p.pick([.int32, .int64]), shape)
      let output =
        Array(input.dimensions[..<axis]) + shape.dimensions
        + Array(input.dimensions[(axis + 1)...])
      try finish(
        &p, .gather(axis: axis), [x, indices], element, Shape(output), quantization: quantization,
        seed)
    }
  }

  @Test(arguments: 0..<40)
  func reductionsAndImages(seed: UInt64) throws {
    var p = Problem(seed: seed)
    switch p.int(0...4) {
    case 0:
      let input = shape(&p)
      let kind = p.pick(Reduce.Kind.allCases)
      let element: ElementType = kind == .all || kind == .any ? .bool : .float32
      let x = p.input(element, input)
      let axes = input.dimensions.indices.filter { _ in p.chance(2) }
      let output = input.dimensions.indices.filter { !axes.contains($0) }.map { input[$0] }
      try finish(&p, .reduce(Reduce(kind, axes: axes)), [x], element, Shape(output), seed)
    case 1:
      let input = shape(&p)
      let axis = p.int(0...input.rank - 1)
      let x = p.input(p.pick([.float32, .int32]), input)
      var output = input.dimensions
      output.remove(at: axis)
      let argument = Argument(p.pick(Argument.Kind.allCases), axis: axis)
      try finish(
        &p, .argument(argument), [x], p.pick([.int32, .int64]), Shape(output), seed)
    case 2:
      let input = shape(&p)
      let x = p.input(.float32, input)
      try finish(&p, .softmax(logarithmic: p.chance(2)), [x], .float32, input, seed)
    case 3:
      let element = p.pick([ElementType.uint8, .int16, .float32])
      let quantization = p.quantization(element)
      let input = shape(&p, rank: 4)
      let x = p.input(element, input, quantization: quantization)
      let corners = p.chance(3)
      let interpolation = Interpolation(
        method: p.pick(Interpolation.Method.allCases), alignCorners: corners,
        halfPixelCenters: !corners && p.chance(2))
      try finish(
        &p, .resize(interpolation), [x], element,
        [input[0], p.int(1...9), p.int(1...9), input[3]], quantization: quantization, seed)
    case _:
      if p.chance(2) {
        let input = shape(&p, rank: 4)
        let x = p.input(.float32, input)
        let norm = LocalResponse(radius: p.int(0...4), bias: 1, alpha: 0.1, beta: 0.75)
        try finish(&p, .localResponseNorm(norm), [x], .float32, input, seed)
      } else {
        let (batch, m, k, n) = (p.int(1...3), p.int(1...7), p.int(1...9), p.int(1...20))
        let product = MatrixMultiply(transposeA: p.chance(2), transposeB: p.chance(2))
        let a = p.input(.float32, product.transposeA ? [batch, k, m] : [batch, m, k])
        let b = p.input(.float32, product.transposeB ? [batch, n, k] : [batch, k, n])
        try finish(&p, .matMul(product), [a, b], .float32, [batch, m, n], seed)
      }
    }
  }
}
