import IR
import Passes
import Tensors
import Testing

@Suite("fold-affine-into-consumer")
struct FoldAffineIntoConsumerTests {
  /// (x - 3) * 2, the usual preprocessing, then a convolution by `filter`.
  private func preprocessed(_ padding: Padding, _ filter: [Float]) -> Graph {
    var g = GraphBuilder()
    let x = g.input([1, 3, 1, 1])
    let centred = g.binary("centred", .subtract, x, g.constant("three", [], [3]))
    let scaled = g.binary("scaled", .multiply, centred, g.constant("two", [], [2]))
    let w = g.constant("w", [filter.count, 1, 1, 1], filter)
    return g.finish(g.add("conv", .conv2D(Convolution(padding: padding)), scaled, w))
  }

  @Test func foldsScaleAndShiftWhereNothingIsPadded() throws {
    let (graph, report) = try run(FoldAffineIntoConsumer(), preprocessed(.valid, [1, 10]))
    #expect(graph.ops == ["conv2d"])
    #expect(graph.elements(graph.result, 1) == [2, 20])
    #expect(graph.elements(graph.result, 2) == [-66])  // (1 + 10) * 2 * -3
    #expect(graph.result.origin == ["centred", "scaled", "conv"])
    #expect(report.replaced == ["conv"])
  }

  @Test func leavesOneAddBeforeZeroPadding() throws {
    let (graph, _) = try run(FoldAffineIntoConsumer(), preprocessed(.same, [1, 10]))
    #expect(graph.ops == ["add", "conv2d"])
    #expect(graph.elements(graph.result, 1) == [2, 20])
    let add = graph[graph.result.inputs[0]]
    #expect(graph.elements(add, 1) == [-3])
  }

  @Test func paddingThatAddsNoPixelCounts() throws {
    let graph = try run(FoldAffineIntoConsumer(), preprocessed(.same, [5])).graph
    #expect(graph.ops == ["conv2d"])
  }

  /// (x + 1) * 2, read by two convolutions, the second of which pads so.
  private func shared(_ padding: Padding) -> Graph {
    var g = GraphBuilder()
    let x = g.input([1, 4, 4, 1])
    let shifted = g.binary("shifted", .add, x, g.constant("one", [], [1]))
    let scaled = g.binary("scaled", .multiply, shifted, g.constant("two", [], [2]))
    let w = g.constant("w", [2, 1, 1, 1], [1, 10])
    let a = g.add("a", .conv2D(Convolution(padding: .valid)), scaled, w)
    let b = g.add("b", .conv2D(Convolution(padding: padding)), scaled, w)
    return g.finish(a, b)
  }

  @Test func allReadersTakeTheScaleAndShiftOrNoneDoes() throws {
    let (graph, report) = try run(FoldAffineIntoConsumer(), shared(.valid))
    #expect(graph.ops == ["conv2d", "conv2d"])
    #expect(graph.elements(graph.result, 1) == [2, 20])
    #expect(graph.elements(graph.result, 2) == [22])
    #expect(report.replaced == ["a", "b"])
    let padded = shared(.same)
    let (same, refusal) = try run(FoldAffineIntoConsumer(), padded)
    #expect(same == padded)
    #expect(refusal.reason("a") == "'b' reads 'scaled' as well")
  }

  @Test func crossesAPadAFlattenAndAveragePooling() throws {
    var g = GraphBuilder()
    let x = g.input([1, 4, 4, 2])
    let scaled = g.binary("scaled", .multiply, x, g.constant("two", [], [2]))
    let shifted = g.binary("shifted", .add, scaled, g.constant("one", [], [1]))
    let padded = g.add("padded", .pad(Pad(before: [0, 1, 1, 0], after: [0, 1, 1, 0])), shifted)
    let conv = g.add(
      "conv", .conv2D(Convolution(padding: .valid, activation: .relu)), padded,
      g.noise("w", [3, 3, 2, 2]))
    let normed = g.binary("normed", .multiply, conv, g.noise("s", [2]))
    let pool = Pooling(
      .average, window: Extent(height: 2, width: 2), strides: Extent(height: 2, width: 2),
      padding: .valid)
    let pooled = g.add("pooled", .pool(pool), normed)
    let flat = g.add("flat", .reshape([1, 8]), pooled)
    let dense = g.add("dense", .matMul(MatMul()), flat, g.noise("v", [8, 3]))
    let graph = try run(FoldAffineIntoConsumer(), g.finish(dense)).graph
    #expect(graph.ops == ["pad", "conv2d", "average_pool", "reshape", "matmul"])
    guard case .pad(let pad) = graph.nodes.first(where: { $0.op.name == "pad" })?.op else {
      Issue.record("no pad")
      return
    }
    #expect(pad.mode == .constant(-0.5))  // 2 * -0.5 + 1 = 0
  }

  @Test func knowsWhereEachLayerKeepsItsInputs() throws {
    var g = GraphBuilder()
    let x = g.input([1, 4, 4, 4])
    func scaled(_ name: String) -> NodeID {
      let s = g.noise("s\(name)", [4])
      let product = g.binary("mul\(name)", .multiply, x, s)
      return g.binary("add\(name)", .add, product, g.noise("t\(name)", [4]))
    }
    let valid = Convolution(padding: .valid)
    let a = g.add("a", .conv2D(valid), scaled("a"), g.noise("wa", [2, 3, 2, 6]))  // two groups
    let b = g.add("b", .depthwiseConv2D(valid), scaled("b"), g.noise("wb", [2, 2, 4, 3]))
    let flat = g.add("flat", .reshape([16, 4]), scaled("c"))
    let c = g.add("c", .matMul(MatMul(transposeB: true)), flat, g.noise("wc", [5, 4]))
    let up = TransposedConvolution(
      outputSize: Extent(height: 8, width: 8), strides: Extent(height: 2, width: 2),
      padding: .same)
    let only = g.binary("only", .multiply, x, g.noise("sd", [4]))
    let d = g.add("d", .transposedConv2D(up), only, g.noise("wd", [3, 3, 2, 4]))
    let graph = try run(FoldAffineIntoConsumer(), g.finish(a, b, c, d)).graph
    #expect(graph.ops == ["conv2d", "depthwise_conv2d", "reshape", "matmul", "transposed_conv2d"])
  }

  @Test func declinesWhenTheScaledValueHasAnotherReader() throws {
    var g = GraphBuilder()
    let x = g.input([1, 2])
    let scaled = g.binary("scaled", .multiply, x, g.constant("two", [], [2]))
    let dense = g.add("dense", .matMul(MatMul()), scaled, g.noise("w", [2, 2]))
    let report = try run(FoldAffineIntoConsumer(), g.finish(dense, scaled)).report
    #expect(report.declined == [.init(node: "dense", reason: "'scaled' is an output")])
  }

  @Test func declinesAnAddAloneBeforeZeroPadding() throws {
    let once = try FoldAffineIntoConsumer().run(on: preprocessed(.same, [1, 10])).graph
    let report = try run(FoldAffineIntoConsumer(), once).report
    #expect(
      report.reason("conv")
        == "it pads with zeros, which the shift of 'scaled/unscaled' must not reach")
  }
}
