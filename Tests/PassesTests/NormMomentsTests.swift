import GraphInterpreter
import IR
import Passes
import Tensors
import Testing

@Suite("moments of batch norms")
struct NormMomentsTests {
  /// x -> conv -> norm -> Relu6, two channels; the norm in one operation, or written out.
  private func graph(isWrittenOut: Bool, gamma: [Float] = [2, -3]) -> Graph {
    var g = GraphBuilder()
    let x = g.input([1, 4, 4, 1])
    let conv = g.add("conv", .conv2D(Convolution()), x, g.noise("w", [1, 1, 1, 2]))
    let scale = g.constant("gamma", [2], gamma)
    let beta = g.constant("beta", [2], [10, 20])
    let mean = g.constant("mean", [2], [4, 8])
    let variance = g.constant("variance", [2], [3, 15])
    let norm: NodeID
    if isWrittenOut {
      let padded = g.binary("padded", .add, variance, g.constant("epsilon", [], [1]))
      let inverse = g.add("rsqrt", .unary(.reciprocalSquareRoot), padded)
      let factor = g.binary("factor", .multiply, inverse, scale)
      let shift = g.binary("shift", .subtract, beta, g.binary("moved", .multiply, mean, factor))
      norm = g.binary("norm", .add, g.binary("scaled", .multiply, conv, factor), shift)
    } else {
      norm = g.add("norm", .batchNorm(BatchNorm(epsilon: 1)), conv, scale, beta, mean, variance)
    }
    return g.finish(g.add("relu", .unary(.relu6), norm))
  }

  @Test(arguments: [false, true])
  func areThoseThatTrainingLeft(isWrittenOut: Bool) throws {
    let result = try Pipeline.run(graph(isWrittenOut: isWrittenOut)).graph
    #expect(result.ops == ["conv2d"])
    let known = ChannelMoments(mean: [10, 20], deviation: [2, 3], activation: .relu6)
    #expect(result.moments[result.result.name] == known)
  }

  @Test func followChannelsThatGo() throws {
    let known = ChannelMoments(mean: [1, 2, 3], deviation: [4, 5, 6])
    #expect(known.selecting([2, 0]) == ChannelMoments(mean: [3, 1], deviation: [6, 4]))
  }

  @Test func noNormNoMoments() throws {
    var g = GraphBuilder()
    let x = g.input([1, 4, 4, 1])
    let conv = g.add("conv", .conv2D(Convolution()), x, g.noise("w", [1, 1, 1, 2]))
    let sum = g.binary("sum", .add, conv, g.constant("bias", [2], [1, 2]))
    #expect(try Pipeline.run(g.finish(sum)).graph.moments.isEmpty)
  }
}
