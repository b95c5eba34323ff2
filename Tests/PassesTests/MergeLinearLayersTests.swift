import IR
import Passes
import Tensors
import Testing

@Suite("merge-linear-layers")
struct MergeLinearLayersTests {
  /// The end of a retrained MobileNet: 1x1 convolution to logits, Reshape, a dense layer on top.
  private func retrained(relu: Bool = false, readLogits: Bool = false, classes: Int = 1) -> Graph {
    var g = GraphBuilder()
    let x = g.input([1, 1, 1, 2], "pooled")
    let logits = g.add(
      "logits", .conv2D(Convolution(activation: relu ? .relu : nil)), x,
      g.constant("w1", [1, 1, 2, 3], [1, 2, 3, 4, 5, 6]), g.constant("b1", [3], [1, 0, 2]))
    let flat = g.add("flat", .reshape([1, 3]), logits)
    let elements = (0..<3 * classes).map { Float(1 + $0 / classes * 9) }  // columns 1, 10, 19
    let dense = g.add(
      "dense", .matMul(MatMul()), flat, g.constant("w2", [3, classes], elements),
      g.constant("b2", [classes], [Float](repeating: 100, count: classes)))
    return readLogits ? g.finish(dense, logits) : g.finish(dense)
  }

  @Test func multipliesTheMatrices() throws {
    let (graph, report) = try run(MergeLinearLayers(), retrained())
    #expect(graph.ops == ["reshape", "matmul"])
    #expect(graph.elements(graph.result, 1) == [1 + 20 + 57, 4 + 50 + 114])
    #expect(graph.elements(graph.result, 2) == [1 + 0 + 38 + 100])
    #expect(graph.result.name == "dense")
    #expect(graph.result.origin == ["logits", "flat", "dense"])
    #expect(report.replaced == ["dense"])
  }

  @Test func declinesAcrossAnActivationOrASharedValue() throws {
    let relu = try run(MergeLinearLayers(), retrained(relu: true)).report
    #expect(relu.declined == [.init(node: "dense", reason: "'logits' has an activation")])
    let shared = try run(MergeLinearLayers(), retrained(readLogits: true)).report
    #expect(shared.declined == [.init(node: "dense", reason: "'logits' has 2 readers, not 1")])
  }

  @Test func declinesWhatWouldAddParameters() throws {
    // A bottleneck: 8 -> 1 -> 8 channels.
    var g = GraphBuilder()
    let narrow = g.add("narrow", .matMul(MatMul()), g.input([1, 8]), g.noise("w1", [8, 1]))
    let wide = g.add("wide", .matMul(MatMul()), narrow, g.noise("w2", [1, 8]))
    let report = try run(MergeLinearLayers(), g.finish(wide)).report
    #expect(
      report.reason("wide") == "merged with 'narrow' it would have more parameters, not fewer")
  }

  @Test func mergesAWindowWithThe1x1ConvolutionAfterIt() throws {
    var g = GraphBuilder()
    let stride = Extent(height: 2, width: 2)
    let first = g.add(
      "first", .conv2D(Convolution(strides: stride)), g.input([1, 5, 5, 2]),
      g.noise("w1", [3, 3, 2, 4]), g.noise("b1", [4]))
    let second = g.add(
      "second", .conv2D(Convolution(activation: .relu6)), first, g.noise("w2", [1, 1, 4, 2]))
    let graph = try run(MergeLinearLayers(), g.finish(second)).graph
    #expect(graph.ops == ["conv2d"])
    #expect(graph.result.op == .conv2D(Convolution(strides: stride, activation: .relu6)))
  }

  @Test func theWholeHeadOfARetrainedNetworkBecomesOneProduct() throws {
    var g = GraphBuilder()
    let features = g.input([1, 7, 7, 4], "features")
    let pool = Pooling(
      .average, window: Extent(height: 7, width: 7), strides: Extent(height: 2, width: 2),
      padding: .valid)
    let pooled = g.add("AvgPool", .pool(pool), features)
    let conv = g.add("Conv2D", .conv2D(Convolution()), pooled, g.noise("w1", [1, 1, 4, 11]))
    let biased = g.binary("BiasAdd", .add, conv, g.noise("b1", [11]))
    let squeezed = g.add("Squeeze", .reshape([1, 11]), biased)
    let flat = g.add("Reshape", .reshape([1, 11]), squeezed)
    let product = g.add("MatMul", .matMul(MatMul()), flat, g.noise("w2", [11, 2]))
    let sum = g.binary("add", .add, product, g.noise("b2", [2]))
    let result = g.add("final_result", .softmax(logarithmic: false), sum)
    let graph = try Pipeline.run(g.finish(result), verification: Verification()).graph
    #expect(graph.ops == ["average_pool", "reshape", "matmul", "softmax"])
    #expect(graph.nodes.last?.name == "final_result")
  }
}
