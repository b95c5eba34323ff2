import Program
import Tensors

extension ProgramZoo {
  mutating func addPools() {
    let geometry = (Extent(height: 3, width: 2), Extent(height: 2, width: 1))
    let pairs: [(ElementType, ElementType)] = [
      (.uint8, .uint8), (.uint8, .float32), (.uint8, .int16), (.int16, .int16), (.int16, .uint8),
      (.int16, .float32), (.float32, .float32),
    ]
    for (x, y) in pairs {
      for kind in Pool.Kind.allCases where kind == .average || x == y {
        let operand = x == .float32 ? floats([2, 6, 5, 3]) : stored(x, [2, 6, 5, 3])
        let quantization = kind == .max ? operand.quantization : parameters(y)
        let scale: Float = kind == .average && x != .float32 ? (y == .int16 ? 20 : 0.7) : 1
        add(
          "pool \(kind) \(x) to \(y)",
          .pool(
            Pool(
              kind, window: geometry.0, strides: geometry.1,
              paddingBefore: Extent(height: 1, width: 1), scale: scale, bounds: bounds(y))),
          [operand], y, [2, 3, 5, 3], y == .float32 ? nil : quantization)
      }
    }
  }

  mutating func addBinaries() {
    let shapes: [(Shape, Shape, Shape)] = [
      ([3, 4], [3, 4], [3, 4]), ([2, 3, 4], [4], [2, 3, 4]), ([1], [5], [5]),
      ([3, 1, 2, 1, 2], [1, 2, 1, 3, 2], [3, 2, 2, 3, 2]),
      ([2, 1, 2, 1, 2, 1], [1, 2, 1, 2, 1, 3], [2, 2, 2, 2, 2, 3]),
    ]
    for function in BinaryFunction.allCases {
      for element in [ElementType.float32, .int32, .int64, .bool] {
        guard element == .bool || !function.isLogical else { continue }
        guard element != .bool || function.isLogical || [.equal, .notEqual].contains(function)
        else { continue }
        let (a, b, y) = shapes[below(shapes.count)]
        let left: Operand
        let right: Operand
        switch element {
        case .float32: (left, right) = (floats(a), floats(b))
        case .bool: (left, right) = (integers(.bool, a, in: 0...1), integers(.bool, b, in: 0...1))
        case _: (left, right) = (integers(element, a, in: -9...9), integers(element, b, in: -4...4))
        }
        let output = function.isPredicate ? .bool : element
        add(
          "\(function) \(element) \(a) \(b)",
          .binary(
            BinaryOperation(function, bounds: output == .float32 ? bounds(.float32) : .unbounded)),
          [left, right], output, y)
      }
    }
    let pairs: [(ElementType, ElementType)] = [
      (.uint8, .uint8), (.uint8, .int16), (.int16, .uint8), (.int16, .int16),
    ]
    for (x, y) in pairs {
      for function in [BinaryFunction.add, .subtract, .multiply] {
        let (a, b, shape) = shapes[below(shapes.count)]
        let scale: Float = x == .int16 ? 1 / 200 : 0.8
        add(
          "\(function) \(x) to \(y)",
          .binary(
            BinaryOperation(
              function, scaleA: function == .multiply ? scale / 90 : scale, scaleB: scale / 2,
              bounds: bounds(y))),
          [stored(x, a), stored(x, b)], y, shape, parameters(y))
      }
    }
  }

  mutating func addUnaries() {
    let functions: [UnaryFunction] = [
      .negate, .absolute, .sign, .square, .squareRoot, .reciprocalSquareRoot, .reciprocal,
      .exponential, .exponentialMinusOne, .logarithm, .logarithmOfOnePlus, .floor, .ceiling,
      .round, .sine, .cosine, .errorFunction, .sigmoid, .tanh, .softplus, .softsign, .elu, .selu,
      .leakyRelu(slope: 0.2), .relu, .relu6,
    ]
    let special: [Float] = [
      0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 1, -1, .infinity, -.infinity, .nan, 1e-20, -1e-20, 3e38,
      8_388_607.5, 16_777_216, -0.3, 0.3, 100, -100, 88.9, -104, 1e9,
    ]
    for function in functions {
      let values = special + random.floats(40, in: -8...8)
      add(
        "\(function)", .unary(function), [Operand(tensor: Tensor([values.count], values))],
        .float32, [values.count])
    }
    add("not", .unary(.logicalNot), [integers(.bool, [9], in: 0...1)], .bool, [9])
  }

  mutating func addConversions() {
    for element in [ElementType.uint8, .int8, .int16] {
      add(
        "quantize \(element)", .quantize(bounds(element)), [floats([3, 7], in: -5...5)], element,
        [3, 7], parameters(element))
      add("dequantize \(element)", .dequantize, [stored(element, [17])], .float32, [17])
      for other in [ElementType.uint8, .int8, .int16] {
        add(
          "requantize \(element) to \(other)",
          .requantize(Rescale(scale: element == .int16 ? 1 / 250 : 1.3, bounds: bounds(other))),
          [stored(element, [33])], other, [33], parameters(other))
      }
    }
    var wide = integers(.int32, [12], in: -70000...70000)
    wide.quantization = QuantizationParameters(scale: 0.25, zeroPoint: 0)
    add("dequantize int32", .dequantize, [wide], .float32, [12])
    for element in [ElementType.uint8, .int16, .float32] {
      var table = element == .float32 ? floats([256]) : stored(element, [256])
      table.isConstant = true
      add(
        "lookup to \(element)", .lookup, [stored(.uint8, [30]), table], element, [30],
        table.quantization)
    }
    let all: [ElementType] = [.float32, .uint8, .int8, .int16, .int32, .int64, .bool]
    for from in all {
      for to in all {
        let x: Operand
        switch from {
        case .float32:
          x = Operand(
            tensor: Tensor(
              [12], [0, -0.0, 0.9, -0.9, 300, -300, 1e10, -1e10, .nan, .infinity, 1e20, -.infinity]
            ))
        case .bool: x = integers(.bool, [12], in: 0...1)
        case .uint8: x = integers(from, [12], in: 0...255)
        case .int8: x = integers(from, [12], in: -128...127)
        case .int16, .int32, .int64: x = integers(from, [12], in: -32768...32767)
        }
        add("cast \(from) to \(to)", .cast, [x], to, [12])
      }
    }
  }

  mutating func addReductions() {
    add("softmax", .softmax(logarithmic: false), [floats([3, 11], in: -9...9)], .float32, [3, 11])
    add("log_softmax", .softmax(logarithmic: true), [floats([3, 11])], .float32, [3, 11])
    let axes: [[Int]] = [[0], [1, 2], [3], [0, 2], [0, 1, 2, 3], [], [1, 3]]
    for kind in Reduce.Kind.allCases {
      for axes in axes {
        let shape: Shape = [2, 3, 4, 5]
        let isBool = kind == .all || kind == .any
        let kept = Shape((0..<4).filter { !axes.contains($0) }.map { shape[$0] })
        add(
          "reduce \(kind) \(axes)", .reduce(Reduce(kind, axes: axes)),
          [isBool ? integers(.bool, shape, in: 0...1) : floats(shape)],
          isBool ? .bool : .float32, kept)
      }
    }
    add(
      "reduce far apart", .reduce(Reduce(.sum, axes: [1, 3, 5])),
      [floats([2, 2, 2, 3, 2, 2, 3, 2])],
      .float32, [2, 2, 2, 3, 2])
    for element in [ElementType.float32, .uint8, .int16, .int32] {
      for kind in Argument.Kind.allCases {
        let x: Operand =
          element == .float32 ? floats([3, 5, 2]) : integers(element, [3, 5, 2], in: 0...4)
        add(
          "arg\(kind) \(element)", .argument(Argument(kind, axis: 1)), [x],
          element == .float32 ? .int64 : .int32, [3, 2])
      }
    }
    for (a, b) in [(false, false), (true, false), (false, true), (true, true)] {
      add(
        "matmul \(a) \(b)", .matMul(MatrixMultiply(transposeA: a, transposeB: b)),
        [floats(a ? [2, 7, 3] : [2, 3, 7]), floats(b ? [2, 5, 7] : [2, 7, 5])], .float32, [2, 3, 5])
    }
    add(
      "lrn", .localResponseNorm(LocalResponse(radius: 2, bias: 1, alpha: 0.5, beta: 0.75)),
      [floats([1, 2, 3, 7])], .float32, [1, 2, 3, 7])
    add(
      "lrn wide", .localResponseNorm(LocalResponse(radius: 9, bias: 0.1, alpha: 0.5, beta: 2)),
      [floats([1, 2, 1, 5])], .float32, [1, 2, 1, 5])
  }

  mutating func addMovements() {
    func every(_ body: (inout Self, ElementType, (inout Self, Shape) -> Operand) -> Void) {
      body(&self, .float32) { $0.floats($1) }
      body(&self, .uint8) { $0.stored(.uint8, $1) }
      body(&self, .int16) { $0.stored(.int16, $1) }
      body(&self, .int64) { $0.integers(.int64, $1, in: -9...9) }
      body(&self, .bool) { $0.integers(.bool, $1, in: 0...1) }
    }
    every { zoo, element, make in
      let x = make(&zoo, [2, 3, 4])
      let (q, name) = (x.quantization, "\(element)")
      zoo.add(
        "transpose \(name)", .copy(StridedCopy(offset: 0, strides: [1, 12, 4])), [x], element,
        [4, 2, 3], q)
      zoo.add(
        "reverse \(name)", .copy(StridedCopy(offset: 23, strides: [-12, -4, -1])), [x], element,
        [2, 3, 4], q)
      zoo.add(
        "six axes \(name)", .copy(StridedCopy(offset: 1, strides: [0, 1, 12, 0, 4, 2])), [x],
        element, [2, 2, 2, 2, 3, 1], q)
      var other = make(&zoo, [2, 1, 4])
      other.quantization = q
      zoo.add("concat \(name)", .concat(axis: 1), [x, other], element, [2, 4, 4], q)
      zoo.add(
        "pad \(name)",
        .pad(
          PadOperation(
            before: [0, 1, 2], after: [1, 0, 1], interior: [0, 1, 0],
            mode: .constant(element == .bool ? 1 : 7))), [x], element, [3, 6, 7], q)
      zoo.add(
        "reflect \(name)",
        .pad(PadOperation(before: [0, 2, 1], after: [1, 0, 3], mode: .reflect)), [x], element,
        [3, 5, 8], q)
      zoo.add(
        "symmetric \(name)",
        .pad(PadOperation(before: [0, 2, 1], after: [1, 3, 4], mode: .symmetric)), [x], element,
        [3, 8, 9], q)
      zoo.add(
        "gather \(name)", .gather(axis: 1), [x, zoo.integers(.int32, [2, 3], in: -2...5)], element,
        [2, 2, 3, 4], q)
      zoo.add(
        "gather constant \(name)", .gather(axis: 0),
        [
          x,
          Operand(
            tensor: Tensor([3], .int64([1, 0, 5])), quantization: nil, isConstant: true),
        ], element, [3, 3, 4], q)
      var third = make(&zoo, [2, 3, 4])
      third.quantization = q
      zoo.add(
        "select \(name)", .select, [zoo.integers(.bool, [2, 3, 4], in: 0...1), x, third], element,
        [2, 3, 4], q)
      zoo.add("reshape \(name)", .reshape, [x], element, [6, 4], q)
      let image = make(&zoo, [2, 3, 5, 2])
      for (aligned, half) in [(false, false), (true, false), (false, true)] {
        for method in Interpolation.Method.allCases {
          guard method == .nearest || [.float32, .uint8, .int16].contains(element) else { continue }
          for (height, width) in [(7, 4), (1, 9)] {
            zoo.add(
              "resize \(method) \(name) aligned \(aligned) half \(half)",
              .resize(
                Interpolation(method: method, alignCorners: aligned, halfPixelCenters: half)),
              [image], element, [2, height, width, 2], image.quantization)
          }
        }
      }
    }
  }
}
