import IR
import Program
import Tensors
import TestSupport
import Testing

@testable import Quantization

/// The adjoint of a linear map A is the one map with `(A x) y = x (A^T y)`; the Fisher information of a
/// bias is the variance of the gradient of the log-probability.
@Suite("sensitivity from an adjoint pass")
struct FisherTests {
  private func information(_ graph: Graph, _ samples: [[Tensor]]) throws -> FisherInformation {
    let prepared = try PreparedGraph(graph, nil, CalibrationSet(samples: samples, source: "test"))
    return try FisherInformation(prepared, InterpreterExecutor()) { _ in }
  }

  /// Equal logits: p = 1/2, so a gradient is 1/2 or -1/2 whatever was drawn.
  @Test func evenOddsHaveAQuarter() throws {
    var graph = Graph()
    let x = try graph.append(
      Graph.Node(name: "x", op: .placeholder(ValueType([1, 1, 1, 2])), origin: []))
    let filter = try graph.append(
      Graph.Node(
        name: "w", op: .constant(Tensor([1, 1, 2, 2], [0, 0, 0, 0])), origin: []))
    let bias = try graph.append(
      Graph.Node(name: "b", op: .constant(Tensor([2], [0, 0])), origin: []))
    let sums = try graph.append(
      Graph.Node(
        name: "y", op: .conv2D(Convolution(padding: .valid)), inputs: [x, filter, bias],
        origin: []))
    let flat = try graph.append(
      Graph.Node(name: "flat", op: .reshape([1, 2]), inputs: [sums], origin: []))
    graph.outputs = [Graph.Output(name: "flat", node: flat)]
    let found = try information(graph, [[Tensor([1, 1, 1, 2], [2, 0])]])
    let layer = try #require(found.layers.compactMap { $0 }.first)
    for channel in 0..<2 {
      #expect(abs(layer.bias[channel] - 0.25) < 1e-6)
      // Times the square of the only input that is not zero.
      #expect(abs(layer.weights[channel] - 1) < 1e-6)
      #expect(abs(layer.sensitivity[channel] - 0.25) < 1e-6)
    }
  }

  /// The only number is 2, and logits are even: a range that clips 1 off costs (1/2)^2 / 2 nats.
  @Test func aRangeCostsWhatItsErrorsMove() throws {
    var graph = Graph()
    func add(_ name: String, _ op: Op, _ inputs: [NodeID] = []) throws -> NodeID {
      try graph.append(Graph.Node(name: name, op: op, inputs: inputs, origin: []))
    }
    let x = try add("x", .placeholder(ValueType([1, 1, 1, 2])))
    let identity = try add("identity", .constant(Tensor([1, 1, 2, 2], [1, 0, 0, 1])))
    let hidden = try add("hidden", .conv2D(Convolution(padding: .valid)), [x, identity])
    let first = try add("first", .constant(Tensor([1, 1, 2, 2], [1, 0, 0, 0])))
    let bias = try add("bias", .constant(Tensor([2], [-2, 0])))
    let sums = try add("sums", .conv2D(Convolution(padding: .valid)), [hidden, first, bias])
    let flat = try add("flat", .reshape([1, 2]), [sums])
    graph.outputs = [Graph.Output(name: "flat", node: flat)]
    let prepared = try PreparedGraph(
      graph, nil, CalibrationSet(samples: [[Tensor([1, 1, 1, 2], [2, 0])]], source: "test"))
    var candidates = [[ActivationRange]](repeating: [], count: graph.nodes.count)
    let group = prepared.group[hidden.index]
    candidates[group] = [
      ActivationRange(lower: 0, upper: 255), ActivationRange(lower: 0, upper: 1),
    ]
    let found = try RangeCosts(prepared, InterpreterExecutor(), candidates: candidates) { _ in }
    let costs = try #require(found.costs[group])
    #expect(costs[0] == 0)
    #expect(abs(costs[1] - 0.125) < 1e-6)
    #expect(found.costs.compactMap { $0 }.count == 1)
  }

  @Test(arguments: [
    (kernel: 1, stride: 1, groups: 1), (3, 1, 1), (3, 2, 1), (2, 2, 1), (3, 1, 6), (3, 2, 6),
  ])
  func theAdjointOfAConvolutionIsItsTranspose(_ shape: (kernel: Int, stride: Int, groups: Int))
    throws
  {
    var random = SplitMix64(seed: 21)
    let isDepthwise = shape.groups > 1
    var graph = Graph()
    let x = try graph.append(
      Graph.Node(name: "x", op: .placeholder(ValueType([1, 7, 5, 6])), origin: []))
    let filter = random.tensor(
      isDepthwise ? [shape.kernel, shape.kernel, 6, 1] : [shape.kernel, shape.kernel, 6, 4])
    let w = try graph.append(Graph.Node(name: "w", op: .constant(filter), origin: []))
    let payload = Convolution(strides: Extent(height: shape.stride, width: shape.stride))
    let y = try graph.append(
      Graph.Node(
        name: "y", op: isDepthwise ? .depthwiseConv2D(payload) : .conv2D(payload), inputs: [x, w],
        origin: []))
    graph.outputs = [Graph.Output(name: "y", node: y)]
    let layer = try #require(LinearLayer(graph, y))
    let executor = InterpreterExecutor()
    let input = random.tensor([1, 7, 5, 6])
    let gradient = random.tensor(graph.shape(of: y))
    let forward = try executor.run(
      Lowering.sums(of: y, in: graph, Plan(float: graph), weights: nil), on: [[input]])[0][0]
    let back = try executor.run(
      AdjointConvolution.program(layer, input: [1, 7, 5, 6], output: graph.shape(of: y)),
      on: [[gradient]])[0][0]
    func dot(_ a: Tensor, _ b: Tensor) -> Double {
      zip(a.elements, b.elements).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }
    #expect(abs(dot(forward, gradient) - dot(input, back)) < 1e-4, "seed 21")
  }

  @Test func poolsPassGradientsToWhatTheyRead() {
    let average = PoolAdjoint(
      Pooling(.average, window: Extent(height: 1, width: 2), strides: .unit, padding: .valid),
      input: [1, 1, 3, 1], output: [1, 1, 2, 1])
    #expect(average.backward([2, 4], [0, 0, 0]).elements == [1, 3, 2])
    let largest = PoolAdjoint(
      Pooling(.max, window: Extent(height: 1, width: 2), strides: .unit, padding: .valid),
      input: [1, 1, 3, 1], output: [1, 1, 2, 1])
    #expect(largest.backward([2, 4], [1, 5, 3]).elements == [0, 6, 0])
  }

  @Test func operandsThatBroadcastGatherTheirShares() {
    let sum = BinaryAdjoint(.add, [1, 3], [1, 1], [1, 3])
    #expect(sum.backward([1, 2, 3], [0, 0, 0], [0], 1).elements == [6])
    let product = BinaryAdjoint(.multiply, [1, 3], [1, 1], [1, 3])
    #expect(product.backward([1, 2, 3], [4, 5, 6], [7], 0).elements == [7, 14, 21])
    #expect(product.backward([1, 2, 3], [4, 5, 6], [7], 1).elements == [32])
  }

  /// Two samples' draws of a certain answer say nothing: its gradient is zero.
  @Test func aCertainAnswerHasNoSensitivity() {
    let draws = AnswerDraws(shape: [1, 2], count: 2)
    for gradient in draws.gradients(Tensor([1, 2], [60, -60]), seed: 3) {
      #expect(gradient.elements == [0, 0])
    }
  }

  @Test func lowBitsOfBiasesThatCostLittleVanish() {
    // A unit costs 1/16 of what is allowed for 4^0.25: one bit may go.
    let steps = LayerSteps(steps: [1], costs: [1], biasCosts: [0.0625])
    #expect(steps.biasShift([1]) == 1)
    #expect(steps.biasShift([2]) == 0)
    let weights = IntegerWeights(filter: [0], unit: [1], bias: [7], biasShift: 2)
    #expect(weights.integerBias == [8])
  }

  @Test func theKneeIsFurthestBelowTheLine() {
    let points = [(1, 1.0), (2, 0.2), (6, 0.1), (10, 0.0)].map { bytes, divergence in
      SizePoint(bytes: bytes, fidelity: Fidelity(agreement: 1, divergence: divergence))
    }
    #expect(SizePoint.knee(points) == 1)
  }
}
