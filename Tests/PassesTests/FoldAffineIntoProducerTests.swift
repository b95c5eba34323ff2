import IR
import Passes
import Tensors
import Testing

@Suite("fold-affine-into-producer")
struct FoldAffineIntoProducerTests {
  /// x -> 1x1 convolution by [2, 8] -> batch norm with epsilon 1; every expected value is exact.
  private func convThenNorm(variance: [Float] = [3, 15], readConvToo: Bool = false) -> Graph {
    var g = GraphBuilder()
    let x = g.input([1, 4, 4, 1])
    let filter = g.constant("w", [1, 1, 1, 2], [2, 8])
    let conv = g.add("conv", .conv2D(Convolution()), x, filter)
    let gamma = g.constant("gamma", [2], [1, 2])
    let beta = g.constant("beta", [2], [10, 20])
    let mean = g.constant("mean", [2], [4, 8])
    let spread = g.constant("variance", [2], variance)
    let norm = g.add("norm", .batchNorm(BatchNorm(epsilon: 1)), conv, gamma, beta, mean, spread)
    return readConvToo ? g.finish(norm, conv) : g.finish(norm)
  }

  @Test func scalesFilterAndBiasPerOutputChannel() throws {
    let (graph, report) = try run(FoldAffineIntoProducer(), convThenNorm())
    #expect(graph.result.name == "norm")
    #expect(graph.result.origin == ["conv", "norm"])
    #expect(graph.elements(graph.result, 1) == [1, 4])  // s = 1/2, 2/4
    #expect(graph.elements(graph.result, 2) == [8, 16])  // (0 - mean) * s + beta
    #expect(report.replaced == ["norm"])
    #expect(graph.nodes.count == 4)  // x, filter, bias, convolution
  }

  @Test func declinesWhenTheConvolutionHasAnotherReader() throws {
    let before = convThenNorm(readConvToo: true)
    let (after, report) = try run(FoldAffineIntoProducer(), before)
    #expect(after == before)
    #expect(report.declined == [.init(node: "norm", reason: "'conv' has 2 readers, not 1")])
  }

  @Test(arguments: [[-2, 1], [.nan, 1]] as [[Float]])
  func declinesVarianceThatHasNoSquareRoot(variance: [Float]) throws {
    let report = try FoldAffineIntoProducer().run(on: convThenNorm(variance: variance)).report
    #expect(
      report.reason("norm") == "its statistics are not constant, or a variance is not positive")
  }

  @Test func foldsAChainOnceAtItsEnd() throws {
    var g = GraphBuilder()
    let filter = g.constant("w", [1, 1, 1, 2], [2, 8])
    let bias = g.constant("b", [2], [1, 1])
    let conv = g.add("conv", .conv2D(Convolution()), g.input([1, 1, 1, 1]), filter, bias)
    let product = g.binary("mul", .multiply, g.constant("s", [1, 1, 1, 2], [3, 5]), conv)
    let sum = g.binary("sub", .subtract, product, g.constant("t", [2], [4, 6]))
    let negated = g.add("neg", .unary(.negate), sum)
    let halved = g.binary("div", .divide, negated, g.constant("two", [], [2]))
    let (graph, report) = try run(FoldAffineIntoProducer(), g.finish(halved))
    #expect(report.replaced == ["div"])
    #expect(graph.ops == ["conv2d"])
    #expect(graph.elements(graph.result, 1) == [-3, -20])  // -w * s / 2
    #expect(graph.elements(graph.result, 2) == [0.5, 0.5])  // -(b * s - t) / 2
    #expect(graph.result.origin == ["conv", "mul", "sub", "neg", "div"])
  }

  @Test func leavesTheFilterAloneForABias() throws {
    var g = GraphBuilder()
    let filter = g.constant("w", [3, 2], [1, 2, 3, 4, 5, 6])
    let product = g.add("dot", .matMul(MatMul()), g.input([1, 3]), filter)
    let sum = g.binary("add", .add, product, g.constant("t", [2], [4, 6]))
    let graph = try run(FoldAffineIntoProducer(), g.finish(sum)).graph
    #expect(graph.nodes.map(\.name) == ["w", "x", "t", "add"])
  }

  @Test func knowsWhereDepthwiseTransposedAndTransposedProductsKeepTheirOutputs() throws {
    var g = GraphBuilder()
    let x = g.input([1, 4, 5, 2])
    let depthwise = g.add(
      "depthwise", .depthwiseConv2D(Convolution()), x, g.noise("w1", [3, 3, 2, 3]))
    let first = g.binary("mul1", .multiply, depthwise, g.noise("s1", [6]))
    let up = TransposedConvolution(
      outputSize: Extent(height: 8, width: 10), strides: Extent(height: 2, width: 2),
      padding: .same)
    let transposed = g.add("up", .transposedConv2D(up), first, g.noise("w2", [3, 3, 5, 6]))
    let second = g.binary("mul2", .multiply, transposed, g.noise("s2", [5]))
    let flat = g.add("flat", .reshape([80, 5]), second)
    let dense = g.add(
      "dense", .matMul(MatMul(transposeB: true)), flat, g.noise("w3", [7, 5]))
    let third = g.binary("mul3", .multiply, dense, g.noise("s3", [7]))
    let graph = try run(FoldAffineIntoProducer(), g.finish(third)).graph
    #expect(graph.ops == ["depthwise_conv2d", "transposed_conv2d", "reshape", "matmul"])
  }

  @Test func passesConcatPoolingPadViewsAndResidualSums() throws {
    var g = GraphBuilder()
    let x = g.input([1, 6, 6, 2])
    let a = g.add("a", .conv2D(Convolution()), x, g.noise("wa", [3, 3, 2, 3]))
    let b = g.add("b", .conv2D(Convolution()), x, g.noise("wb", [1, 1, 2, 4]))
    let pool = Pooling(
      .max, window: Extent(height: 3, width: 3), strides: .unit, padding: .same)
    let pooled = g.add("pooled", .pool(pool), b)
    let both = g.add("both", .concat(axis: 3), a, pooled)
    let padded = g.add("padded", .pad(Pad(before: [0, 1, 0, 0], after: [0, 0, 2, 0])), both)
    let scale = g.noise("s", [7], in: 0.5...2)
    let scaled = g.binary("scaled", .multiply, padded, scale)
    let c = g.add("c", .conv2D(Convolution()), x, g.noise("wc", [3, 3, 2, 2]))
    let d = g.add("d", .conv2D(Convolution()), x, g.noise("wd", [1, 1, 2, 2]))
    let sum = g.binary("sum", .add, c, d)
    let normed = g.binary("t", .add, sum, g.noise("tt", [2]))
    let (graph, report) = try run(FoldAffineIntoProducer(), g.finish(scaled, normed))
    #expect(report.replaced == ["scaled", "t"])
    #expect(
      graph.ops == ["conv2d", "conv2d", "max_pool", "concat", "pad", "conv2d", "conv2d", "add"])
  }

  @Test func declinesAShiftThatWouldReachIntoAZeroBorder() throws {
    var g = GraphBuilder()
    let conv = g.add(
      "conv", .conv2D(Convolution()), g.input([1, 4, 4, 1]), g.noise("w", [1, 1, 1, 2]))
    let padded = g.add("padded", .pad(Pad(before: [0, 1, 1, 0], after: [0, 1, 1, 0])), conv)
    let shifted = g.binary("shifted", .add, padded, g.constant("t", [2], [1, 2]))
    let report = try run(FoldAffineIntoProducer(), g.finish(shifted)).report
    #expect(
      report.reason("shifted")
        == "'padded' (pad) neither is linear nor lets the scale and shift through")
  }

  @Test func positiveScalesPassClampsWhoseLimitsTheyScale() throws {
    var g = GraphBuilder()
    let x = g.input([1, 4, 4, 2])
    let conv = g.add("conv", .conv2D(Convolution()), x, g.noise("w", [1, 1, 2, 2]))
    let relu6 = g.add("relu6", .unary(.relu6), conv)
    let scaled = g.binary("scaled", .multiply, relu6, g.constant("sixth", [], [0.5]))
    let shifted = g.binary("shifted", .subtract, scaled, g.constant("one", [], [1]))
    let other = g.add("other", .conv2D(Convolution()), x, g.noise("v", [1, 1, 2, 2]))
    let relu = g.add("relu", .unary(.relu), other)
    let channels = g.binary("channels", .multiply, relu, g.constant("s", [2], [2, 3]))
    let graph = try run(FoldAffineIntoProducer(), g.finish(shifted, channels)).graph
    #expect(graph.ops == ["conv2d", "clamp", "conv2d", "relu"])
    #expect(graph.result.op == .unary(.clamp(lower: -1, upper: 2)))
  }

  @Test func declinesNegativeScaleThroughMaximumAndAnythingThroughAnExponential() throws {
    var g = GraphBuilder()
    let x = g.input([1, 4, 4, 1])
    let conv = g.add("conv", .conv2D(Convolution()), x, g.noise("w", [1, 1, 1, 2]))
    let pool = Pooling(.max, window: Extent(height: 2, width: 2), strides: .unit, padding: .same)
    let pooled = g.add("pooled", .pool(pool), conv)
    let minus = g.add("minus", .unary(.negate), pooled)
    let other = g.add("other", .conv2D(Convolution()), x, g.noise("v", [1, 1, 1, 2]))
    let exponential = g.add("exp", .unary(.exponential), other)
    let scaled = g.binary("scaled", .multiply, exponential, g.constant("s", [], [2]))
    let report = try run(FoldAffineIntoProducer(), g.finish(minus, scaled)).report
    #expect(report.replaced == [])
    #expect(report.declined.map(\.node) == ["minus", "scaled"])
    #expect(
      report.reason("scaled")
        == "'exp' (exponential) neither is linear nor lets the scale and shift through")
  }
}
