import Program
import ProgramInterpreter
import Tensors
import Testing

@testable import SwiftEmitter

/// What each branch of the emitter writes, word for word.
@Suite("emission, branch by branch")
struct EmissionBranchTests {
  private let bytes = QuantizationParameters(scale: 0.5, zeroPoint: 3)
  private let words = QuantizationParameters(scale: 0.25, zeroPoint: 0)
  private let none = Extent(height: 0, width: 0)
  private let one = Extent.unit
  private let two = Extent(height: 2, width: 2)

  @Test func depthwiseConvolutionsKeepTheirLayout() throws {
    let text = try emittedSteps(
      .convolve(
        Convolve(
          strides: two, paddingBefore: one, groups: 3, isDepthwise: true, bounds: .all(of: .uint8))),
      (.uint8, [1, 4, 4, 3], bytes), .uint8, [1, 2, 2, 3], bytes,
      constants: [
        Tensor([3, 3, 1, 3], .int8([Int8](repeating: 1, count: 27))),
        Tensor([3], .int32([1, 2, 3])), Tensor([3], [1, 1, 1]),
      ])
    #expect(
      text == """
        // block/y: depthwise_convolve, 1x4x4x3 uint8 to 1x2x2x3 uint8
        depthwise(
          Window((1, 4, 4, 3), to: (2, 2, 3), taps: (3, 3), strides: (2, 2), before: (1, 1)), m.input,
          zero: 3, weights: m.weights.int8(0), bias: m.weights.int32(32), scale: m.weights.float32(48),
          Rounding(-3, 252, zero: 3), to: m.output)
        """)
  }

  @Test func groupsTakeThePlainLoops() throws {
    let text = try emittedSteps(
      .convolve(Convolve(groups: 2, bounds: .all(of: .uint8))),
      (.uint8, [1, 2, 2, 4], bytes), .uint8, [1, 2, 2, 2], bytes,
      constants: [
        Tensor([1, 1, 2, 2], .int8([1, 2, 3, 4])), Tensor([2], .int32([1, 2])),
        Tensor([2], [1, 1]),
      ])
    #expect(
      text == """
        // block/y: convolve, 1x2x2x4 uint8 to 1x2x2x2 uint8
        convolvePlain(
          Window((1, 1, 4, 4), to: (1, 4, 2), taps: (1, 1)), groups: 2, m.input, zero: 3,
          weights: m.weights.int8(0), bias: m.weights.int32(8), scale: m.weights.float32(16),
          Rounding(-3, 252, zero: 3), to: m.output)
        """)
  }

  @Test func headsLeaveIntegers() throws {
    let text = try emittedSteps(
      .convolve(Convolve(bounds: .unbounded)),
      (.uint8, [1, 1, 1, 2], bytes), .float32, [1, 1, 1, 2],
      constants: [
        Tensor([1, 1, 2, 2], .int8([1, 2, 3, 4])), Tensor([2], .int32([1, 2])),
        Tensor([2], [1, 1]),
      ])
    #expect(
      text == """
        // block/y: convolve, 1x1x1x2 uint8 to 1x1x1x2 float32
        convolveToFloat(
          Window((1, 1, 1, 2), to: (1, 1, 2), taps: (1, 1)), m.input, zero: 3,
          weights: m.weights.int8(0), bias: m.weights.int32(16), scale: m.weights.float32(48),
          (-.infinity, .infinity), to: m.output)
        """)
  }

  @Test func realConvolutionsHaveNoZeroPoint() throws {
    let text = try emittedSteps(
      .convolve(Convolve(dilations: two, bounds: Bounds(lower: 0, upper: 6))),
      (.float32, [1, 5, 5, 1], nil), .float32, [1, 3, 3, 1],
      constants: [Tensor([2, 2, 1, 1], [1, 2, 3, 4]), Tensor([1], [1])])
    #expect(
      text == """
        // block/y: convolve, 1x5x5x1 float32 to 1x3x3x1 float32
        convolve(
          Window((1, 5, 5, 1), to: (3, 3, 1), taps: (2, 2), dilations: (2, 2)), m.input,
          weights: m.weights.float32(0), bias: m.weights.float32(128), (0, 6), to: m.output)
        """)
  }

  @Test func meansOfBytesAreRounded() throws {
    let text = try emittedSteps(
      .pool(
        Pool(
          .average, window: two, strides: two, paddingBefore: none, scale: 0.5,
          bounds: .all(of: .uint8))),
      (.uint8, [1, 4, 4, 3], bytes), .uint8, [1, 2, 2, 3], bytes)
    #expect(
      text == """
        // block/y: average_pool, 1x4x4x3 uint8 to 1x2x2x3 uint8
        poolMean(
          Window((1, 4, 4, 3), to: (2, 2, 3), taps: (2, 2), strides: (2, 2)), m.input, zero: 3,
          scale: 0.5, Rounding(-3, 252, zero: 3), to: m.output)
        """)
  }

  @Test func meansOfBytesMayBecomeReal() throws {
    let text = try emittedSteps(
      .pool(
        Pool(
          .average, window: two, strides: two, paddingBefore: none, scale: 0.5, bounds: .unbounded)),
      (.uint8, [1, 4, 4, 3], bytes), .float32, [1, 2, 2, 3])
    #expect(
      text == """
        // block/y: average_pool, 1x4x4x3 uint8 to 1x2x2x3 float32
        poolMeanToFloat(
          Window((1, 4, 4, 3), to: (2, 2, 3), taps: (2, 2), strides: (2, 2)), m.input, zero: 3,
          scale: 0.5, (-.infinity, .infinity), to: m.output)
        """)
  }

  @Test func sumsOfBytesRescaleBoth() throws {
    let text = try emittedSteps(
      .binary(BinaryOperation(.add, scaleA: 0.5, scaleB: 0.25, bounds: .all(of: .uint8))),
      (.uint8, [2, 3], bytes), .uint8, [2, 3], bytes,
      constants: [Tensor([3], .uint8([1, 2, 3]))], constantQuantization: bytes)
    #expect(
      text == """
        // block/y: add, 2x3 uint8 to 2x3 uint8
        addQuantized(
          m.input, m.weights.uint8(0), (1, 1, 2, 3), (0, 0, 3, 1), (0, 0, 0, 1), to: m.output,
          zeros: (3, 3), scales: (0.5, 0.25), Rounding(-3, 252, zero: 3))
        """)
  }

  @Test func productsOfBytesHaveOneScale() throws {
    let text = try emittedSteps(
      .binary(BinaryOperation(.multiply, scaleA: 0.5, scaleB: 1, bounds: .all(of: .uint8))),
      (.uint8, [2, 3], bytes), .uint8, [2, 3], bytes,
      constants: [Tensor([3], .uint8([1, 2, 3]))], constantQuantization: bytes)
    #expect(
      text == """
        // block/y: multiply, 2x3 uint8 to 2x3 uint8
        multiplyQuantized(
          m.input, m.weights.uint8(0), (1, 1, 2, 3), (0, 0, 3, 1), (0, 0, 0, 1), to: m.output,
          zeros: (3, 3), scale: 0.5, Rounding(-3, 252, zero: 3))
        """)
  }

  @Test func broadcastsStandStill() throws {
    let text = try emittedSteps(
      .binary(BinaryOperation(.maximum, bounds: .unbounded)),
      (.float32, [2, 3, 4], nil), .float32, [2, 3, 4],
      constants: [Tensor([3, 1], [1, 2, 3])])
    #expect(
      text == """
        // block/y: maximum, 2x3x4 float32 to 2x3x4 float32
        combine(
          m.input, m.weights.float32(0), (1, 2, 3, 4), (0, 12, 4, 1), (0, 0, 1, 0), to: m.output,
          { $0.isNaN || $1.isNaN ? .nan : ($0 < $1 ? $1 : $0) })
        """)
  }

  @Test func comparisonsAnswerBytes() throws {
    let text = try emittedSteps(
      .binary(BinaryOperation(.lessEqual, bounds: .unbounded)),
      (.int32, [3], nil), .bool, [3],
      constants: [Tensor([3], .int32([1, 2, 3]))])
    #expect(
      text == """
        // block/y: lessEqual, 3 int32 to 3 bool
        combine(
          m.input, m.weights.int32(0), (1, 1, 1, 3), (0, 0, 0, 1), (0, 0, 0, 1), to: m.output,
          { $0 <= $1 ? 1 : 0 })
        """)
  }

  @Test func functionsUseDoublePrecision() throws {
    let text = try emittedSteps(
      .unary(.sigmoid),
      (.float32, [4], nil), .float32, [4])
    #expect(
      text == """
        // block/y: sigmoid, 4 float32 to 4 float32
        map(m.input, count: 4, to: m.output, { sigmoid($0) })
        """)
  }

  @Test func tablesAreLookedUp() throws {
    let text = try emittedSteps(
      .lookup,
      (.uint8, [3], bytes), .float32, [3],
      constants: [Tensor([256], [Float](repeating: 1, count: 256))])
    #expect(
      text == """
        // block/y: lookup, 3 uint8 to 3 float32
        lookup(m.input, count: 3, table: m.weights.float32(0), to: m.output)
        """)
  }

  @Test func realsAreQuantized() throws {
    let text = try emittedSteps(
      .quantize(.all(of: .uint8)),
      (.float32, [3], nil), .uint8, [3], bytes)
    #expect(
      text == """
        // block/y: quantize, 3 float32 to 3 uint8
        quantize(m.input, count: 3, scale: 0.5, Rounding(-3, 252, zero: 3), to: m.output)
        """)
  }

  @Test func bytesAreDequantized() throws {
    let text = try emittedSteps(
      .dequantize,
      (.uint8, [3], bytes), .float32, [3])
    #expect(
      text == """
        // block/y: dequantize, 3 uint8 to 3 float32
        dequantize(m.input, count: 3, zero: 3, scale: 0.5, to: m.output)
        """)
  }

  @Test func bytesAreRequantized() throws {
    let text = try emittedSteps(
      .requantize(Rescale(scale: 2, bounds: .all(of: .int16))),
      (.uint8, [3], bytes), .int16, [3], words)
    #expect(
      text == """
        // block/y: requantize, 3 uint8 to 3 int16
        requantize(m.input, count: 3, zero: 3, scale: 2, Rounding(-32768, 32767, zero: 0), to: m.output)
        """)
  }

  @Test func castsTruncate() throws {
    let text = try emittedSteps(
      .cast,
      (.float32, [3], nil), .int32, [3])
    #expect(
      text == """
        // block/y: cast, 3 float32 to 3 int32
        convert(m.input, count: 3, to: m.output, { truncated($0, Int32.self) })
        """)
  }

  @Test func softmaxGoesByRows() throws {
    let text = try emittedSteps(
      .softmax(logarithmic: false),
      (.float32, [2, 3], nil), .float32, [2, 3])
    #expect(
      text == """
        // block/y: softmax, 2x3 float32 to 2x3 float32
        softmax(m.input, rows: 2, columns: 3, to: m.output)
        """)
  }

  @Test func logarithmsOfSoftmaxToo() throws {
    let text = try emittedSteps(
      .softmax(logarithmic: true),
      (.float32, [3], nil), .float32, [3])
    #expect(
      text == """
        // block/y: log_softmax, 3 float32 to 3 float32
        logSoftmax(m.input, rows: 1, columns: 3, to: m.output)
        """)
  }

  @Test func matrixProductsNameTheirSteps() throws {
    let text = try emittedSteps(
      .matMul(MatrixMultiply(transposeA: false, transposeB: true)),
      (.float32, [2, 3], nil), .float32, [2, 4],
      constants: [Tensor([4, 3], [Float](repeating: 1, count: 12))])
    #expect(
      text == """
        // block/y: matmul, 2x3 float32 to 2x4 float32
        matMul(m.input, m.weights.float32(0), batches: 1, 2, 3, 4, (3, 1), (1, 3), to: m.output)
        """)
  }

  @Test func reductionsCombineInDouble() throws {
    let text = try emittedSteps(
      .reduce(Reduce(.mean, axes: [1, 2])),
      (.float32, [2, 3, 4, 5], nil), .float32, [2, 5])
    #expect(
      text == """
        // block/y: reduce_mean, 2x3x4x5 float32 to 2x5 float32
        reduce(
          m.input, kept: (1, 2, 5), (0, 60, 1), reduced: (1, 1, 1, 12), (0, 0, 0, 5), from: 0,
          to: m.output, { $0 + Double($1) }, { Float($0 / 12) })
        """)
  }

  @Test func argumentsCompare() throws {
    let text = try emittedSteps(
      .argument(Argument(.max, axis: 1)),
      (.float32, [2, 3], nil), .int64, [2])
    #expect(
      text == """
        // block/y: argmax, 2x3 float32 to 2 int64
        argument(m.input, (2, 3, 1), to: m.output, { $0 > $1 })
        """)
  }

  @Test func concatenationCopiesEach() throws {
    let text = try emittedSteps(
      .concat(axis: 1),
      (.float32, [2, 3], nil), .float32, [2, 4],
      constants: [Tensor([2, 1], [1, 2])])
    #expect(
      text == """
        // block/y: concat, 2x3 float32 to 2x4 float32
        copy(m.input, (1, 1, 2, 3), from: (0, 0, 3, 1), to: m.output, (0, 0, 4, 1))
        copy(m.weights.float32(0), (1, 1, 1, 2), from: (0, 0, 0, 1), to: m.output + 3, (0, 0, 0, 4))
        """)
  }

  @Test func paddingFillsThenCopies() throws {
    let text = try emittedSteps(
      .pad(PadOperation(before: [0, 1], after: [1, 0], mode: .constant(7))),
      (.float32, [2, 3], nil), .float32, [3, 4])
    #expect(
      text == """
        // block/y: pad, 2x3 float32 to 3x4 float32
        fill(m.output, count: 12, with: 7)
        copy(m.input, (1, 1, 2, 3), from: (0, 0, 3, 1), to: m.output + 1, (0, 0, 4, 1))
        """)
  }

  @Test func mirrorsAreCopiedBackwards() throws {
    let text = try emittedSteps(
      .pad(PadOperation(before: [2], after: [0], mode: .reflect)),
      (.float32, [3], nil), .float32, [5])
    #expect(
      text == """
        // block/y: pad, 3 float32 to 5 float32
        copy(m.input + 2, (1, 1, 1, 2), from: (0, 0, 0, -1), to: m.output, (0, 0, 0, 1))
        copy(m.input, (1, 1, 1, 3), from: (0, 0, 0, 1), to: m.output + 2, (0, 0, 0, 1))
        """)
  }

  @Test func rowsAreGathered() throws {
    let text = try emittedSteps(
      .gather(axis: 0),
      (.float32, [3, 2], nil), .float32, [2, 2],
      constants: [Tensor([2], .int32([2, 0]))])
    #expect(
      text == """
        // block/y: gather, 3x2 float32 to 2x2 float32
        gather(
          m.input, outer: 1, extent: 3, inner: 2, indices: m.weights.int32(0), count: 2, to: m.output)
        """)
  }

  @Test func imagesAreResized() throws {
    let text = try emittedSteps(
      .resize(Interpolation(method: .bilinear, alignCorners: true, halfPixelCenters: false)),
      (.float32, [1, 3, 3, 2], nil), .float32, [1, 5, 5, 2])
    #expect(
      text == """
        // block/y: resize_bilinear, 1x3x3x2 float32 to 1x5x5x2 float32
        resizeBilinear(m.input, (1, 3, 3, 2), to: m.output, (5, 5), scale: (0.5, 0.5), halfPixel: false)
        """)
  }

  @Test func nearestPixelsAreTaken() throws {
    let text = try emittedSteps(
      .resize(Interpolation(method: .nearest, alignCorners: false, halfPixelCenters: true)),
      (.uint8, [1, 3, 3, 2], bytes), .uint8, [1, 6, 6, 2], bytes)
    #expect(
      text == """
        // block/y: resize_nearest, 1x3x3x2 uint8 to 1x6x6x2 uint8
        resizeNearest(
          m.input, (1, 3, 3, 2), to: m.output, (6, 6), scale: (0.5, 0.5), rounded: false,
          halfPixel: true)
        """)
  }

  @Test func neighboursNormalize() throws {
    let text = try emittedSteps(
      .localResponseNorm(LocalResponse(radius: 2, bias: 1, alpha: 0.5, beta: 0.75)),
      (.float32, [1, 2, 2, 5], nil), .float32, [1, 2, 2, 5])
    #expect(
      text == """
        // block/y: local_response_norm, 1x2x2x5 float32 to 1x2x2x5 float32
        localResponse(
          m.input, pixels: 4, channels: 5, radius: 2, bias: 1, alpha: 0.5, beta: 0.75, to: m.output)
        """)
  }

  @Test func reshapesMove() throws {
    let text = try emittedSteps(
      .reshape,
      (.float32, [2, 3], nil), .float32, [6])
    #expect(
      text == """
        // block/y: reshape, 2x3 float32 to 6 float32
        move(m.input, count: 6, to: m.output)
        """)
  }
}
