import GraphInterpreter
import IR
import Tensors
import Testing

/// One small case an operation, checkable in the head. TensorFlow's own outputs are compared in
/// TensorFlowImportTests.
@Suite("evaluate")
struct EvaluateTests {
  private func evaluate(_ op: Op, _ inputs: Tensor...) throws -> Tensor {
    try GraphInterpreter.evaluate(op, inputs)
  }

  private func ints(_ shape: Shape, _ values: [Int32]) -> Tensor { Tensor(shape, .int32(values)) }

  /// 2x3, 0 to 5.
  private let counting = Tensor([2, 3], [0, 1, 2, 3, 4, 5])

  @Test func convolutionSumsOverWindowAndDepth() throws {
    let x = Tensor([1, 2, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8])
    let ones = Tensor([2, 2, 2, 1], [Float](repeating: 1, count: 16 / 2))
    let valid = Op.conv2D(Convolution(padding: .valid))
    #expect(try evaluate(valid, x, ones, Tensor([1], [100])).elements == [136])
    // SAME pads below and to the right only: the last pixel sees itself alone.
    #expect(try evaluate(.conv2D(Convolution()), x, ones).elements == [36, 22, 26, 15])
  }

  @Test func convolutionActivatesAfterTheBias() throws {
    let op = Op.conv2D(Convolution(activation: .relu6))
    let result = try evaluate(
      op, Tensor([1, 1, 1, 1], [2]), Tensor([1, 1, 1, 3], [1, 2, 3]), Tensor([3], [-3, 0, 5]))
    #expect(result.elements == [0, 4, 6])
  }

  @Test func convolutionGroupsFollowFromTheFilterDepth() throws {
    let result = try evaluate(
      .conv2D(Convolution()), Tensor([1, 1, 1, 4], [1, 2, 3, 4]),
      Tensor([1, 1, 2, 2], [1, 10, 1, 10]))
    #expect(result.elements == [3, 70])
  }

  @Test func depthwiseConvolutionKeepsChannelsApart() throws {
    let x = Tensor([1, 1, 2, 2], [1, 10, 2, 20])
    let filter = Tensor([1, 2, 2, 2], [1, 2, 3, 4, 1, 2, 3, 4])
    let result = try evaluate(.depthwiseConv2D(Convolution(padding: .valid)), x, filter)
    #expect(result.elements == [3, 6, 90, 120])
  }

  @Test func transposedConvolutionSpreadsPixels() throws {
    let op = Op.transposedConv2D(
      TransposedConvolution(
        outputSize: Extent(height: 2, width: 4), strides: Extent(height: 2, width: 2),
        padding: .valid))
    let result = try evaluate(
      op, Tensor([1, 1, 2, 1], [1, 10]), Tensor([2, 2, 1, 1], [1, 2, 3, 4]))
    #expect(result.elements == [1, 2, 10, 20, 3, 4, 30, 40])
  }

  @Test func matMulTransposesAndBroadcastsBatches() throws {
    let column = Tensor([3, 1], [1, 1, 1])
    #expect(try evaluate(.matMul(MatMul()), counting, column).elements == [3, 12])
    let gram = try evaluate(.matMul(MatMul(transposeA: true)), counting, counting)
    #expect(gram.elements == [9, 12, 15, 12, 17, 22, 15, 22, 29])
    let batched = try evaluate(
      .matMul(MatMul(transposeB: true)), Tensor([2, 1, 1], [2, 3]), Tensor([1, 2, 1], [1, 10]))
    #expect(batched.elements == [2, 20, 3, 30])
  }

  @Test func batchNormFollowsTheFormula() throws {
    let result = try evaluate(
      .batchNorm(BatchNorm(epsilon: 1)), Tensor([1, 2], [4, 8]), Tensor([2], [2, 1]),
      Tensor([2], [10, 20]), Tensor([2], [3, 4]), Tensor([2], [3, 15]))
    #expect(result.elements == [11, 21])
  }

  @Test func binaryBroadcasts() throws {
    let add = Op.binary(Binary(.add))
    let row = Tensor([3], [10, 20, 30])
    #expect(try evaluate(add, counting, row).elements == [10, 21, 32, 13, 24, 35])
    #expect(try evaluate(add, row, counting).elements == [10, 21, 32, 13, 24, 35])
    let column = Tensor([2, 1], [100, 200])
    #expect(try evaluate(add, column, counting).elements == [100, 101, 102, 203, 204, 205])
    #expect(try evaluate(add, column, row).elements == [110, 120, 130, 210, 220, 230])
    #expect(try evaluate(add, row, Tensor(.scalar, [1])).elements == [11, 21, 31])
  }

  @Test func binaryPredicatesYieldBool() throws {
    let result = try evaluate(.binary(Binary(.greater)), counting, Tensor(.scalar, [2]))
    #expect(result == Tensor([2, 3], .bool([false, false, false, true, true, true])))
  }

  @Test func integersWrapAndRefuseDivisionByZero() throws {
    let big = Tensor([1], .uint8([250]))
    #expect(
      try evaluate(.binary(Binary(.add)), big, Tensor([1], .uint8([10])))
        == Tensor([1], .uint8([4])))
    #expect(throws: EvaluationError.divisionByZero(op: "floorDivide")) {
      try evaluate(.binary(Binary(.floorDivide)), ints([1], [1]), ints([1], [0]))
    }
  }

  @Test func selectTakesElementwise() throws {
    let condition = Tensor([2, 1], .bool([true, false]))
    let result = try evaluate(.select, condition, counting, Tensor(.scalar, [9]))
    #expect(result.elements == [0, 1, 2, 9, 9, 9])
  }

  @Test func castTruncatesTowardsZero() throws {
    let x = Tensor([4], [1.9, -1.9, 300, .nan])
    #expect(try evaluate(.cast(.int32), x) == ints([4], [1, -1, 300, 0]))
    #expect(try evaluate(.cast(.bool), x) == Tensor([4], .bool([true, true, true, true])))
    #expect(try evaluate(.cast(.float32), ints([1], [-7])).elements == [-7])
  }

  @Test func fakeQuantizeKeepsZeroExact() throws {
    // [-1, 6] in 8 bits: scale 7/255, zero at code 36.
    let op = Op.fakeQuantize(FakeQuantize(minimum: [-1], maximum: [6]))
    let result = try evaluate(op, Tensor([3], [0, 100, 7.0 / 255])).elements
    #expect(result[0] == 0)
    #expect(abs(result[1] - 219 * 7.0 / 255) < 1e-6)
    #expect(abs(result[2] - 7.0 / 255) < 1e-6)
  }

  @Test func poolingIgnoresPadding() throws {
    let x = Tensor([1, 2, 2, 1], [-1, -2, -3, -4])
    let window = Extent(height: 2, width: 2)
    let largest = Op.pool(Pooling(.max, window: window, strides: .unit, padding: .same))
    #expect(try evaluate(largest, x).elements == [-1, -2, -3, -4])
    let mean = Op.pool(Pooling(.average, window: window, strides: .unit, padding: .same))
    #expect(try evaluate(mean, x).elements == [-2.5, -3, -3.5, -4])
  }

  @Test func localResponseNormSumsNeighbours() throws {
    let op = Op.localResponseNorm(LocalResponseNorm(radius: 1, bias: 1, alpha: 1, beta: 1))
    let result = try evaluate(op, Tensor([1, 1, 1, 3], [1, 2, 3])).elements
    for (found, expected) in zip(result, [1.0 / 6, 2.0 / 15, 3.0 / 14] as [Float]) {
      #expect(abs(found - expected) < 1e-6)
    }
  }

  @Test func reductions() throws {
    func reduce(_ kind: Reduction.Kind, _ axes: [Int]) throws -> [Float] {
      try evaluate(.reduce(Reduction(kind, axes: axes, keepsAxes: false)), counting).elements
    }
    #expect(try reduce(.sum, [0]) == [3, 5, 7])
    #expect(try reduce(.mean, [1]) == [1, 4])
    #expect(try reduce(.product, [0, 1]) == [0])
    #expect(try reduce(.max, [1]) == [2, 5])
    #expect(try reduce(.min, [0]) == [0, 1, 2])
    #expect(try reduce(.sum, []) == counting.elements)
  }

  @Test func argumentTakesTheFirstOfEquals() throws {
    let x = Tensor([2, 3], [1, 5, 5, 0, -1, -1])
    #expect(
      try evaluate(.argument(ArgumentReduction(.max, axis: 1)), x) == Tensor([2], .int64([1, 0])))
    #expect(
      try evaluate(.argument(ArgumentReduction(.min, axis: 1, output: .int32)), x)
        == ints([2], [0, 1]))
  }

  @Test func softmaxOfEqualsIsUniform() throws {
    let x = Tensor([1, 4], [1000, 1000, 1000, 1000])
    #expect(try evaluate(.softmax(logarithmic: false), x).elements == [0.25, 0.25, 0.25, 0.25])
    let logarithms = try evaluate(.softmax(logarithmic: true), x).elements
    #expect(abs(logarithms[0] - -1.3862944) < 1e-6)
  }

  @Test func dataMovement() throws {
    #expect(try evaluate(.concat(axis: 1), counting, counting).shape == [2, 6])
    #expect(
      try evaluate(.concat(axis: 1), counting, counting).elements
        == [0, 1, 2, 0, 1, 2, 3, 4, 5, 3, 4, 5])
    let backwards = Op.slice(Slice(begin: [1, 2], size: [2, 2], strides: [-1, -2]))
    #expect(try evaluate(backwards, counting).elements == [5, 3, 2, 0])
    #expect(try evaluate(.gather(axis: 1), counting, ints([2], [2, 0])).elements == [2, 0, 5, 3])
    #expect(try evaluate(.tile(multiples: [1, 2]), counting).elements[..<6] == [0, 1, 2, 0, 1, 2])
    #expect(
      try evaluate(.transpose(permutation: [1, 0]), counting).elements == [0, 3, 1, 4, 2, 5])
    #expect(try evaluate(.reshape([3, 2]), counting) == Tensor([3, 2], counting.elements))
  }

  @Test func gatherRefusesAnIndexOutside() {
    #expect(throws: EvaluationError.indexOutOfRange(op: "gather", index: 3, count: 3)) {
      try evaluate(.gather(axis: 1), counting, ints([1], [3]))
    }
  }

  @Test func padding() throws {
    let x = Tensor([3], [1, 2, 3])
    func pad(_ mode: Pad.Mode) throws -> [Float] {
      try evaluate(.pad(Pad(before: [2], after: [1], mode: mode)), x).elements
    }
    #expect(try pad(.constant(7)) == [7, 7, 1, 2, 3, 7])
    #expect(try pad(.reflect) == [3, 2, 1, 2, 3, 2])
    #expect(try pad(.symmetric) == [2, 1, 1, 2, 3, 3])
  }

  @Test func resizeVariants() throws {
    let x = Tensor([1, 1, 2, 1], [0, 3])
    func resize(_ interpolation: Interpolation) throws -> [Float] {
      let size = Extent(height: 1, width: 4)
      return try evaluate(.resize(Resize(size: size, interpolation: interpolation)), x).elements
    }
    #expect(try resize(Interpolation()) == [0, 1.5, 3, 3])
    #expect(try resize(Interpolation(halfPixelCenters: true)) == [0, 0.75, 2.25, 3])
    #expect(try resize(Interpolation(alignCorners: true)) == [0, 1, 2, 3])
    #expect(try resize(Interpolation(method: .nearest)) == [0, 0, 3, 3])
  }

  @Test func spaceToBatchAndBack() throws {
    let x = Tensor([1, 3, 4, 1], (0..<12).map(Float.init))
    let there = Op.spaceToBatch(BlockRearrangement(block: [2, 2], edges: [[1, 0], [0, 0]]))
    let blocks = try evaluate(there, x)
    #expect(blocks.shape == [4, 2, 2, 1])
    #expect(blocks.elements[..<4] == [0, 0, 4, 6])  // row 0 is the border
    let back = Op.batchToSpace(BlockRearrangement(block: [2, 2], edges: [[1, 0], [0, 0]]))
    #expect(try evaluate(back, blocks) == x)
  }

  @Test func spaceToDepthAndBack() throws {
    let x = Tensor([1, 2, 2, 1], [1, 2, 3, 4])
    let deep = try evaluate(.spaceToDepth(block: 2), x)
    #expect(deep == Tensor([1, 1, 1, 4], [1, 2, 3, 4]))
    #expect(try evaluate(.depthToSpace(block: 2), deep) == x)
  }

  @Test func refusesWhatTheShapeRuleRefuses() {
    #expect(throws: EvaluationError.self) { try evaluate(.matMul(MatMul()), counting, counting) }
  }

  @Test func refusesResultsOverTheLimit() {
    #expect(throws: EvaluationError.resultTooLarge(op: "tile", bytes: 48, limit: 47)) {
      try GraphInterpreter.evaluate(.tile(multiples: [2, 1]), [counting], limit: 47)
    }
  }
}
