import IR
import Passes
import Tensors
import Testing

@Suite("recognize-activations")
struct RecognizeActivationsTests {
  @Test func clipBecomesOneClamp() throws {
    var g = GraphBuilder()
    let x = g.input([4])
    let low = g.binary("low", .maximum, g.constant("zero", [], [0]), x)
    let high = g.binary("high", .minimum, low, g.constant("six", [1], [6]))
    let graph = try run(RecognizeActivations(), g.finish(high)).graph
    #expect(graph.result.op == .unary(.relu6))
    #expect(graph.result.origin == ["low", "high"])
    #expect(graph.nodes.count == 2)
  }

  @Test func limitsThatDoNotOverlapClampToTheLast() throws {
    var g = GraphBuilder()
    let low = g.binary("low", .maximum, g.input([4]), g.constant("five", [], [5]))
    let high = g.binary("high", .minimum, low, g.constant("two", [], [2]))
    let graph = try run(RecognizeActivations(), g.finish(high)).graph
    #expect(graph.result.op == .unary(.clamp(lower: 2, upper: 2)))
  }

  @Test func maximumWithAFractionIsLeakyRelu() throws {
    var g = GraphBuilder()
    let x = g.input([4])
    let fraction = g.binary("fraction", .multiply, g.constant("a", [], [0.25]), x)
    let graph = try run(
      RecognizeActivations(), g.finish(g.binary("leaky", .maximum, fraction, x))
    ).graph
    #expect(graph.result.op == .unary(.leakyRelu(slope: 0.25)))
    #expect(graph.ops == ["leaky_relu"])
  }

  @Test func keepsMaximumWithMoreThanItselfAndLimitsThatVary() throws {
    var g = GraphBuilder()
    let x = g.input([2])
    let twice = g.binary("twice", .multiply, x, g.constant("two", [], [2]))
    let most = g.binary("most", .maximum, twice, x)
    let before = g.finish(g.binary("y", .minimum, most, g.constant("limits", [2], [1, 2])))
    #expect(try run(RecognizeActivations(), before).graph == before)
  }
}

@Suite("fuse-activations")
struct FuseActivationsTests {
  @Test func linearLayersAndSumsCarryActivations() throws {
    var g = GraphBuilder()
    let x = g.input([1, 4, 4, 2])
    let conv = g.add("conv", .conv2D(Convolution()), x, g.noise("w", [1, 1, 2, 2]))
    let sum = g.binary("sum", .add, g.add("relu6", .unary(.relu6), conv), x)
    let tanh = g.add("tanh", .unary(.tanh), sum)
    let graph = try run(FuseActivations(), g.finish(tanh)).graph
    #expect(graph.ops == ["conv2d", "add"])
    #expect(graph.result.op.activation == .tanh)
    #expect(graph.result.origin == ["sum", "tanh"])
    #expect(graph[graph.result.inputs[0]].name == "relu6")
  }

  @Test func declinesASharedValueASecondActivationAndOtherOperations() throws {
    var g = GraphBuilder()
    let x = g.input([1, 2])
    let dense = g.add("dense", .matMul(MatMul()), x, g.noise("w", [2, 2]))
    let shared = g.add("shared", .unary(.relu), dense)
    let sum = g.add("sum", .binary(Binary(.add, activation: .relu)), shared, x)
    let second = g.add("second", .unary(.sigmoid), sum)
    let alone = g.add("alone", .unary(.relu), x)
    let report = try run(FuseActivations(), g.finish(dense, second, alone)).report
    #expect(report.reason("shared") == "'dense' has 2 readers, not 1")
    #expect(report.reason("second") == "'sum' has an activation")
    #expect(report.reason("alone") == "'x' (placeholder) carries no activation")
  }
}
