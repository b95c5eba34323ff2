import IR
import Passes
import Tensors
import Testing

@Suite("pipeline")
struct PipelineTests {
  @Test func namesAreUniqueAndEveryPlaceHasAReason() {
    let names = Pipeline.passes.map { type(of: $0.pass).name }
    #expect(Set(names).count == names.count)
    for (pass, why) in Pipeline.passes {
      #expect(!why.isEmpty && !type(of: pass).summary.isEmpty)
    }
  }

  /// MobileNet's first block with decomposed batch norms, preprocessing and a dense head.
  private func network() -> Graph {
    var g = GraphBuilder()
    let x = g.input([1, 9, 9, 3], "input")
    let scaled = g.binary("Mul", .multiply, x, g.constant("two", [], [2]))
    var value = g.binary("Sub", .subtract, scaled, g.constant("one", [], [1]))
    func norm(_ name: String, _ channels: Int) {
      let epsilon = g.constant("\(name)/epsilon", [], [0.001])
      let variance = g.noise("\(name)/variance", [channels], in: 0.1...3)
      let spread = g.binary("\(name)/add", .add, variance, epsilon)
      let root = g.add("\(name)/Rsqrt", .unary(.reciprocalSquareRoot), spread)
      let gamma = g.noise("\(name)/gamma", [channels])
      let scale = g.binary("\(name)/mul", .multiply, root, gamma)
      let product = g.binary("\(name)/mul_1", .multiply, value, scale)
      let mean = g.noise("\(name)/mean", [channels])
      let shift = g.binary("\(name)/mul_2", .multiply, mean, scale)
      let rest = g.binary("\(name)/sub", .subtract, g.noise("\(name)/beta", [channels]), shift)
      let normed = g.binary("\(name)/add_1", .add, product, rest)
      value = g.add("\(name)/Relu6", .unary(.relu6), normed)
    }
    let stride = Convolution(strides: Extent(height: 2, width: 2))
    value = g.add("conv", .conv2D(stride), value, g.noise("w1", [3, 3, 3, 4]))
    norm("bn1", 4)
    value = g.add("dw", .depthwiseConv2D(Convolution()), value, g.noise("w2", [3, 3, 4, 1]))
    norm("bn2", 4)
    value = g.add("pw", .conv2D(Convolution()), value, g.noise("w3", [1, 1, 4, 8]))
    norm("bn3", 8)
    value = g.add(
      "mean", .reduce(Reduction(.mean, axes: [1, 2], keepsAxes: false)), value)
    value = g.add("dense", .matMul(MatMul()), value, g.noise("w4", [8, 3]))
    value = g.binary("bias", .add, value, g.noise("b4", [3]))
    return g.finish(g.add("final", .softmax(logarithmic: false), value))
  }

  @Test func leavesNothingThatFolds() throws {
    let (graph, reports) = try Pipeline.run(network(), verification: Verification())
    #expect(
      graph.ops == [
        "add", "conv2d", "depthwise_conv2d", "conv2d", "average_pool", "reshape", "matmul",
        "softmax",
      ])
    #expect(reports.count == Pipeline.passes.count)
    #expect(
      reports.first { $0.pass == "fold-affine-into-producer" }?.replaced == [
        "bn1/add_1", "bn2/add_1", "bn3/add_1", "bias",
      ])
    // Names stay TensorFlow's, and remember what they stand for.
    let first = graph.nodes.first { $0.name == "bn1/Relu6" }
    #expect(first?.origin == ["conv", "bn1/mul_1", "bn1/add_1", "bn1/Relu6"])
  }

  @Test func runningItTwiceChangesNothing() throws {
    let once = try Pipeline.run(network()).graph
    let (twice, reports) = try Pipeline.run(once)
    #expect(twice == once)
    #expect(reports.allSatisfy { $0.replaced.isEmpty })
  }

  @Test func verificationNamesThePassTheNodeAndTheOutput() throws {
    struct Harmful: Pass {
      static let name = "harmful"
      static let summary = "doubles what a rectifier keeps"
      func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
        guard case .unary(.relu) = r.source[id].op else { return .keep }
        return .replaced(by: try r.copy(id, op: .unary(.clamp(lower: 0, upper: 0.125))))
      }
    }
    var g = GraphBuilder()
    let relu = g.add("relu", .unary(.relu), g.input([8]))
    let before = g.finish(g.add("y", .unary(.exponential), relu))
    let after = try Harmful().run(on: before).graph
    #expect {
      try Verification().compare(before, after, pass: "harmful")
    } throws: { error in
      guard case PassError.valueMoved("harmful", "relu", "y", _, _) = error else { return false }
      return "\(error)".hasPrefix("error[passes.value]: 'y' moved by ")
    }
  }

  @Test func aPassThatEmitsNonsenseIsNamed() throws {
    struct Nonsense: Pass {
      static let name = "nonsense"
      static let summary = "adds what does not add"
      func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
        guard case .unary = r.source[id].op else { return .keep }
        return .replaced(by: try r.copy(id, op: .reshape([7])))
      }
    }
    var g = GraphBuilder()
    let graph = g.finish(g.add("relu", .unary(.relu), g.input([8])))
    #expect {
      try Nonsense().run(on: graph)
    } throws: { error in
      "\(error)".hasPrefix(
        "error[passes.type]: 'relu', as pass 'nonsense' rewrote it, is ill typed")
    }
  }
}
