import IR
import Passes
import Tensors
import Testing

@Suite("merge-affine-steps")
struct MergeAffineStepsTests {
  @Test func anImageGetsOneDepthwiseConvolution() throws {
    var g = GraphBuilder()
    let relu = g.add("relu", .unary(.relu), g.input([1, 2, 2, 2]))
    let scaled = g.binary("scaled", .multiply, relu, g.constant("s", [2], [2, 3]))
    let shifted = g.binary("shifted", .subtract, scaled, g.constant("t", [2], [5, 7]))
    let graph = try run(MergeAffineSteps(), g.finish(shifted)).graph
    #expect(graph.ops == ["relu", "depthwise_conv2d"])
    #expect(graph.elements(graph.result, 1) == [2, 3])
    #expect(graph.elements(graph.result, 2) == [-5, -7])
    #expect(graph.result.name == "shifted")
  }

  @Test func scalesMergeAndWhatCancelsGoes() throws {
    var g = GraphBuilder()
    let x = g.input([1, 2])
    let twice = g.binary("twice", .multiply, x, g.constant("two", [], [2]))
    let thrice = g.binary("thrice", .multiply, twice, g.constant("three", [2], [3, 4]))
    let up = g.binary("up", .add, x, g.constant("one", [], [1]))
    let down = g.binary("down", .subtract, up, g.constant("also", [], [1]))
    let graph = try run(MergeAffineSteps(), g.finish(thrice, down)).graph
    #expect(graph.ops == ["multiply"])
    #expect(graph.elements(graph.result, 1) == [6, 8])
    #expect(graph.outputs[1].node == graph.inputs[0])
  }

  @Test func otherShapesKeepOneMulAndOneAdd() throws {
    var g = GraphBuilder()
    let x = g.input([3, 2])
    let up = g.binary("up", .add, x, g.constant("one", [], [1]))
    let twice = g.binary("twice", .multiply, up, g.constant("two", [], [2]))
    let graph = try run(MergeAffineSteps(), g.finish(g.add("minus", .unary(.negate), twice))).graph
    #expect(graph.ops == ["multiply", "add"])
    #expect(graph.elements(graph.result, 1) == [-2])
  }

  @Test func oneNegationStays() throws {
    var g = GraphBuilder()
    let before = g.finish(g.add("minus", .unary(.negate), g.input([2])))
    #expect(try run(MergeAffineSteps(), before).graph == before)
  }
}

@Suite("commute-average-pooling")
struct CommuteAveragePoolingTests {
  private func pooledAfter(_ activation: UnaryFunction?, strides: Extent = .unit) -> Graph {
    var g = GraphBuilder()
    let conv = g.add(
      "conv", .conv2D(Convolution(strides: strides, activation: activation)),
      g.input([1, 4, 4, 2]), g.noise("w", [1, 1, 2, 3]), g.noise("b", [3]))
    let window = Extent(height: 2, width: 2)
    let pool = Pooling(.average, window: window, strides: window, padding: .same)
    return g.finish(g.add("pool", .pool(pool), conv))
  }

  @Test func poolsBeforeA1x1Convolution() throws {
    let graph = try run(CommuteAveragePooling(), pooledAfter(nil)).graph
    #expect(graph.ops == ["average_pool", "conv2d"])
    #expect(graph.result.name == "pool")
  }

  @Test func declinesAnActivationAndKeepsStrides() throws {
    let report = try run(CommuteAveragePooling(), pooledAfter(.relu)).report
    #expect(report.declined == [.init(node: "pool", reason: "'conv' has an activation")])
    let strided = pooledAfter(nil, strides: Extent(height: 2, width: 2))
    #expect(try run(CommuteAveragePooling(), strided).graph == strided)
  }
}
