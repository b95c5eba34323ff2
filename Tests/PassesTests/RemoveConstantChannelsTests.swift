import IR
import Passes
import Tensors
import Testing

@Suite("remove-constant-channels")
struct RemoveConstantChannelsTests {
  private let pass = RemoveConstantChannels(inputRange: -1...1)

  /// 1x1 convolution to three channels -> depthwise -> 1x1 convolution to one.
  ///
  /// Channel 1 of the first layer has weight 1e-18; its value is `value` wherever it is looked at.
  private func blocks(
    value: Float, depthwisePadding: Padding = .valid, readInner: Bool = false,
    activation: UnaryFunction? = nil
  ) -> Graph {
    var g = GraphBuilder()
    let first = g.add(
      "first", .conv2D(Convolution(activation: .relu6)), g.input([1, 5, 5, 1]),
      g.constant("w1", [1, 1, 1, 3], [2, 1e-18, 3]), g.constant("b1", [3], [0, value, 0]))
    let depthwise = g.add(
      "depthwise", .depthwiseConv2D(Convolution(padding: depthwisePadding, activation: activation)),
      first, g.constant("w2", [1, 2, 3, 1], [1, 2, 3, 4, 5, 6]), g.constant("b2", [3], [0, 1, 0]))
    let last = g.add(
      "last", .conv2D(Convolution()), depthwise, g.constant("w3", [1, 1, 3, 1], [1, 10, 100]))
    return readInner ? g.finish(last, first) : g.finish(last)
  }

  @Test func theConstantGoesIntoTheNextBiasAndItsFiltersGo() throws {
    let (graph, report) = try run(pass, blocks(value: 0.5))
    #expect(report.replaced == ["first", "depthwise", "last"])
    #expect(
      graph.nodes.filter { $0.op.isConvolution }.map(\.name) == [
        "first/narrowed", "depthwise/narrowed", "last",
      ])
    #expect(graph.elements(graph.result, 1) == [1, 100])
    #expect(graph.elements(graph.result, 2) == [45])  // 10 * (0.5 * (2 + 5) + 1)
    let depthwise = graph[graph.result.inputs[0]]
    #expect(graph.elements(depthwise, 1) == [1, 3, 4, 6])
    #expect(graph.elements(depthwise, 2) == [0, 0])
    #expect(graph.elements(graph[depthwise.inputs[0]], 1) == [2, 3])
  }

  @Test func aPaddedDepthwiseLayerIsConstantOnlyWhereItsInputIsZero() throws {
    // 0 in the channel: the depthwise layer yields its bias everywhere, borders included.
    let zero = try run(pass, blocks(value: -1, depthwisePadding: .same)).graph
    #expect(zero.elements(zero.result, 1) == [1, 100])
    #expect(zero.elements(zero.result, 2) == [10])
    // 0.5 in the channel: the border differs from the inside.
    let half = blocks(value: 0.5, depthwisePadding: .same)
    #expect(try run(pass, half).graph == half)
    // Unless the activation hides it: 0.5 * 2 + 1 and 0.5 * 7 + 1 both clamp to 1.5.
    let clamped = blocks(
      value: 0.5, depthwisePadding: .same, activation: .clamp(lower: 0, upper: 1.5))
    let hidden = try run(pass, clamped).graph
    #expect(hidden.elements(hidden.result, 2) == [15])
  }

  @Test func aPaddedWindowLosesOnlyChannelsOfConstantZero() throws {
    func graph(_ value: Float) -> Graph {
      var g = GraphBuilder()
      let first = g.add(
        "first", .conv2D(Convolution(activation: .relu)), g.input([1, 4, 4, 1]),
        g.constant("w1", [1, 1, 1, 2], [1, 0]), g.constant("b1", [2], [0, value]))
      return g.finish(
        g.add("last", .conv2D(Convolution()), first, g.noise("w2", [3, 3, 2, 2])))
    }
    #expect(try run(pass, graph(-1)).report.replaced == ["first", "last"])
    #expect(try run(pass, graph(1)).report.replaced == [])
  }

  @Test func channelsThatTheNextWeightsIgnoreGo() throws {
    var g = GraphBuilder()
    let first = g.add("first", .matMul(MatMul()), g.input([2, 3]), g.noise("w1", [3, 3]))
    let last = g.add(
      "last", .matMul(MatMul()), first, g.constant("w2", [3, 2], [1, 2, 0, 0, 3, 4]))
    let graph = try run(RemoveConstantChannels(), g.finish(last)).graph
    #expect(graph.elements(graph.result, 1) == [1, 2, 3, 4])
  }

  @Test func concatenationsLoseChannelsOfTheirParts() throws {
    var g = GraphBuilder()
    let x = g.input([1, 2, 2, 1])
    func part(_ name: String, _ weights: [Float]) -> NodeID {
      let w = g.constant("w\(name)", [1, 1, 1, weights.count], weights)
      return g.add(name, .conv2D(Convolution(activation: .relu)), x, w)
    }
    let both = g.add("both", .concat(axis: 3), part("a", [1, 0, 2]), part("b", [0, 3]))
    let last = g.add("last", .conv2D(Convolution()), both, g.noise("w", [1, 1, 5, 2]))
    let graph = try run(pass, g.finish(last)).graph
    #expect(graph.shape(of: graph.result.inputs[0]) == [1, 2, 2, 3])
  }

  @Test func declinesWhatSomebodyElseReads() throws {
    let (_, report) = try run(pass, blocks(value: 0.5, readInner: true))
    #expect(report.reason("last") == "1 constant channels stay: 'first' is an output")
  }

  /// Two layers of three channels, whose sum two more layers read.
  private func residual(_ a: [Float], _ b: [Float]) -> Graph {
    var g = GraphBuilder()
    let x = g.input([1, 2, 2, 1])
    func layer(_ name: String, _ weights: [Float]) -> NodeID {
      let w = g.constant("w_\(name)", [1, 1, 1, weights.count], weights)
      return g.add(
        name, .conv2D(Convolution(activation: .relu)), x, w,
        g.constant("b_\(name)", [3], [0, 0.25, 0]))
    }
    let sum = g.add("sum", .binary(Binary(.add)), layer("a", a), layer("b", b))
    let scaled = g.binary("scaled", .multiply, sum, g.constant("s", [3], [1, 2, 3]))
    let left = g.add("left", .conv2D(Convolution()), scaled, g.noise("w_left", [1, 1, 3, 2]))
    let right = g.add("right", .conv2D(Convolution()), scaled, g.noise("w_right", [1, 1, 3, 2]))
    return g.finish(left, right)
  }

  @Test func bothTermsOfASumLoseAChannelThatIsConstantInBoth() throws {
    let (graph, report) = try run(pass, residual([1, 0, 2], [3, 0, 4]))
    #expect(report.replaced == ["a", "b", "sum", "scaled", "left", "right"])
    let sum = try #require(graph.nodes.first { $0.name == "sum/narrowed" })
    #expect(graph.shape(of: sum.inputs[0]) == [1, 2, 2, 2])
    let scaled = try #require(graph.nodes.first { $0.name == "scaled/narrowed" })
    #expect(graph.elements(scaled, 1) == [1, 3])
  }

  @Test func aChannelThatVariesInOneTermStaysInBoth() throws {
    let before = residual([1, 0, 2], [3, 1, 4])
    #expect(try run(pass, before).graph == before)
  }

  @Test func flatteningSharesChannelsAmongPixels() throws {
    var g = GraphBuilder()
    let first = g.add(
      "first", .conv2D(Convolution(activation: .relu)), g.input([1, 2, 2, 1]),
      g.constant("w1", [1, 1, 1, 2], [1, 0]), g.constant("b1", [2], [0, 0.5]))
    let flat = g.add("flat", .reshape([1, 8]), first)
    let dense = g.constant("w2", [8, 1], [1, 10, 2, 20, 3, 30, 4, 40])
    let graph = try run(pass, g.finish(g.add("dense", .matMul(MatMul()), flat, dense))).graph
    // Eight of eight places would stay whole; four of the constant channel are not a multiple.
    #expect(graph.elements(graph.result, 1) == [1, 10, 2, 20, 3, 30, 4, 40])
    var h = GraphBuilder()
    let other = h.add(
      "first", .conv2D(Convolution(activation: .relu)), h.input([1, 3, 1, 1]),
      h.constant("w1", [1, 1, 1, 2], [1, 0]), h.constant("b1", [2], [0, 0.5]))
    let view = h.add("flat", .reshape([1, 6]), other)
    let weights = h.constant("w2", [6, 1], [1, 10, 2, 20, 3, 30])
    let narrow = try run(pass, h.finish(h.add("dense", .matMul(MatMul()), view, weights))).graph
    #expect(narrow.elements(narrow.result, 1) == [1, 2, 3])
    #expect(narrow.elements(narrow.result, 2) == [30])  // 0.5 * (10 + 20 + 30)
  }

  @Test func aDepthwiseMultiplierLosesAllOutputsOfAChannel() throws {
    var g = GraphBuilder()
    let first = g.add(
      "first", .conv2D(Convolution(activation: .relu)), g.input([1, 3, 3, 1]),
      g.constant("w1", [1, 1, 1, 2], [1, 0]), g.constant("b1", [2], [0, 0.5]))
    let depthwise = g.add(
      "depthwise", .depthwiseConv2D(Convolution(padding: .valid)), first,
      g.constant("w2", [1, 1, 2, 3], [1, 2, 3, 4, 5, 6]))
    let last = g.add(
      "last", .conv2D(Convolution()), depthwise,
      g.constant("w3", [1, 1, 6, 1], [1, 1, 1, 1, 10, 100]))
    let graph = try run(pass, g.finish(last)).graph
    let narrowed = try #require(graph.nodes.first { $0.name == "depthwise/narrowed" })
    #expect(graph.elements(narrowed, 1) == [1, 2, 3])
    #expect(graph.elements(graph.result, 2) == [327])  // 0.5 * (4 + 50 + 600)
  }

  @Test func provesNothingAboutUnboundedInput() throws {
    let before = blocks(value: 0.5)
    #expect(try run(RemoveConstantChannels(), before).graph == before)
  }
}
