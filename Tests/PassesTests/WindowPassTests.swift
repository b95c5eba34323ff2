import IR
import Passes
import Tensors
import Testing

@Suite("fold-padding")
struct FoldPaddingTests {
  private func padThen(_ op: Op, filter: Shape?, value: Float = 0, relu: Bool = true) -> Graph {
    var g = GraphBuilder()
    var x = g.input([1, 5, 6, 2])
    if relu { x = g.add("relu", .unary(.relu), x) }
    let pad = Pad(before: [0, 1, 2, 0], after: [0, 2, 1, 0], mode: .constant(value))
    let padded = g.add("padded", .pad(pad), x)
    guard let filter else { return g.finish(g.add("y", op, padded)) }
    return g.finish(g.add("y", op, padded, g.noise("w", filter)))
  }

  @Test(arguments: [Padding.valid, .same, .explicit(top: 1, bottom: 0, left: 0, right: 1)])
  func convolutionsPadThemselves(padding: Padding) throws {
    for stride in 1...3 {
      let payload = Convolution(
        strides: Extent(height: stride, width: stride), padding: padding)
      let conv = try run(FoldPadding(), padThen(.conv2D(payload), filter: [3, 2, 2, 4])).graph
      #expect(conv.ops == ["relu", "conv2d"])
      let depthwise = padThen(.depthwiseConv2D(payload), filter: [3, 4, 2, 1])
      #expect(try run(FoldPadding(), depthwise).graph.ops == ["relu", "depthwise_conv2d"])
    }
  }

  @Test func explicitAmountsAreTheSum() throws {
    let payload = Convolution(padding: .same)
    let graph = try run(FoldPadding(), padThen(.conv2D(payload), filter: [3, 3, 2, 1])).graph
    #expect(
      graph.result.op
        == .conv2D(Convolution(padding: .explicit(top: 2, bottom: 3, left: 3, right: 2))))
  }

  @Test func maximumPoolingPadsWhatIsNeverNegative() throws {
    let pool = Op.pool(
      Pooling(
        .max, window: Extent(height: 3, width: 3), strides: Extent(height: 2, width: 2),
        padding: .valid))
    #expect(try run(FoldPadding(), padThen(pool, filter: nil)).graph.ops == ["relu", "max_pool"])
    let negative = try run(FoldPadding(), padThen(pool, filter: nil, relu: false)).report
    #expect(negative.reason("y") == "'x' may be negative")
    let narrow = Op.pool(
      Pooling(
        .max, window: Extent(height: 2, width: 2), strides: Extent(height: 2, width: 2),
        padding: .valid))
    let alone = try run(FoldPadding(), padThen(narrow, filter: nil)).report
    #expect(alone.reason("y") == "a window would see padding alone")
  }

  @Test func declinesOtherBorders() throws {
    let payload = Op.conv2D(Convolution(padding: .valid))
    let report = try run(FoldPadding(), padThen(payload, filter: [3, 3, 2, 1], value: 1)).report
    #expect(report.reason("y") == "'padded' pads with something else than 0")
  }
}

@Suite("fuse-dilation")
struct FuseDilationTests {
  private func blocks(crop: [[Int]], activation: Bool = false, strides: Extent = .unit) -> Graph {
    var g = GraphBuilder()
    let apart = g.add(
      "apart", .spaceToBatch(BlockRearrangement(block: [2, 2], edges: [[2, 3], [2, 3]])),
      g.input([1, 7, 7, 2]))
    var value = g.add(
      "conv", .conv2D(Convolution(strides: strides, padding: .valid)), apart,
      g.noise("w", [3, 3, 2, 4]))
    if activation { value = g.add("relu", .unary(.relu), value) }
    let back = g.add(
      "back", .batchToSpace(BlockRearrangement(block: [2, 2], edges: crop)), value)
    return g.finish(back)
  }

  @Test func threeOperationsBecomeOne() throws {
    let graph = try run(FuseDilation(), blocks(crop: [[0, 1], [0, 1]])).graph
    #expect(graph.ops == ["conv2d"])
    #expect(
      graph.result.op
        == .conv2D(
          Convolution(
            dilations: Extent(height: 2, width: 2),
            padding: .explicit(top: 2, bottom: 2, left: 2, right: 2))))
    #expect(graph.result.origin == ["apart", "conv", "back"])
  }

  @Test func anActivationInBetweenComesAfter() throws {
    let graph = try run(FuseDilation(), blocks(crop: [[0, 1], [0, 1]], activation: true)).graph
    #expect(graph.ops == ["conv2d", "relu"])
  }

  @Test func declinesStridesAndTooMuchCropping() throws {
    let strided = blocks(crop: [[0, 0], [0, 0]], strides: Extent(height: 2, width: 2))
    #expect(
      try run(FuseDilation(), strided).report.reason("back")
        == "'conv' has strides or pads the blocks")
    let cropped = blocks(crop: [[3, 1], [0, 1]])
    #expect(
      try run(FuseDilation(), cropped).report.reason("back") == "it crops more than 'apart' pads")
  }
}

@Suite("sink-transposes")
struct SinkTransposesTests {
  private static let toNHWC = Op.transpose(permutation: [0, 2, 3, 1])
  private static let toNCHW = Op.transpose(permutation: [0, 3, 1, 2])

  @Test func anNCHWGraphBecomesNHWC() throws {
    var g = GraphBuilder()
    let x = g.add("in", Self.toNHWC, g.input([1, 2, 5, 7]))
    let conv = g.add("conv", .conv2D(Convolution()), x, g.noise("w", [3, 3, 2, 3]))
    let back = g.add("back", Self.toNCHW, conv)
    let biased = g.binary("biased", .add, back, g.noise("b", [1, 3, 1, 1]))
    let relu = g.add("relu", .unary(.relu), biased)
    let padded = g.add("padded", .pad(Pad(before: [0, 0, 1, 0], after: [0, 0, 0, 2])), relu)
    let both = g.add("both", .concat(axis: 1), padded, padded)
    let again = g.add("again", Self.toNHWC, both)
    let second = g.add("second", .conv2D(Convolution()), again, g.noise("v", [1, 1, 6, 3]))
    let out = g.add("out", Self.toNCHW, second)
    let mean = g.add("mean", .reduce(Reduction(.mean, axes: [2, 3], keepsAxes: false)), out)
    let graph = try run(SinkTransposes(), g.finish(mean)).graph
    #expect(
      graph.ops == [
        "transpose", "conv2d", "add", "relu", "pad", "concat", "conv2d", "reduce_mean",
      ])
    #expect(graph.result.name == "mean")
  }

  @Test func slicesTilesAndReductionsTakeTheirAxesAlong() throws {
    var g = GraphBuilder()
    let x = g.add("t", .transpose(permutation: [2, 0, 1]), g.input([2, 3, 5]))
    let cut = g.add(
      "cut", .slice(Slice(begin: [4, 0, 1], size: [2, 2, 2], strides: [-3, 1, 1])), x)
    let tiled = g.add("tiled", .tile(multiples: [1, 2, 3]), cut)
    let sum = g.add("sum", .reduce(Reduction(.sum, axes: [2], keepsAxes: false)), tiled)
    let graph = try run(SinkTransposes(), g.finish(sum)).graph
    #expect(graph.ops == ["slice", "tile", "reduce_sum", "transpose"])
  }

  @Test func declinesOperandsThatAreTransposedDifferently() throws {
    var g = GraphBuilder()
    let x = g.input([3, 3])
    let t = g.add("t", .transpose(permutation: [1, 0]), x)
    let before = g.finish(g.binary("sum", .add, t, x))
    let (graph, report) = try run(SinkTransposes(), before)
    #expect(graph == before)
    #expect(report.reason("sum") == "'x' is not transposed")
  }
}

@Suite("fold-transposes-into-products")
struct FoldTransposesIntoProductsTests {
  private func flattened(_ permutation: [Int], _ flat: Shape) -> Graph {
    var g = GraphBuilder()
    let moved = g.add("moved", .transpose(permutation: permutation), g.input([2, 3, 5, 2]))
    let view = g.add("view", .reshape(flat), moved)
    return g.finish(
      g.add("dense", .matMul(MatMul()), view, g.noise("w", [flat[1], 3]), g.noise("b", [3])))
  }

  @Test(arguments: [[0, 3, 1, 2], [0, 2, 3, 1], [0, 3, 2, 1]])
  func permutesRowsInstead(permutation: [Int]) throws {
    let graph = try run(FoldTransposesIntoProducts(), flattened(permutation, [2, 30])).graph
    #expect(graph.ops == ["reshape", "matmul"])
  }

  @Test func declinesWhatIsNoFlattenedImage() throws {
    let report = try run(FoldTransposesIntoProducts(), flattened([0, 3, 1, 2], [12, 5])).report
    #expect(
      report.reason("dense")
        == "it does not multiply one flattened image a row by constant weights")
  }
}
