import GraphInterpreter
import IR
import Program
import ProgramInterpreter
import Tensors
import TestSupport
import Testing

@testable import Quantization

@Suite("without photographs")
struct AnalyticTests {
  /// A picture, two convolutions, the first with an activation whose input a batch norm describes.
  private func graph(_ activation: UnaryFunction?, moments: Bool) throws -> Graph {
    var random = SplitMix64(seed: 5)
    var graph = Graph()
    let x = try IntegerTests.append(&graph, "x", .placeholder(ValueType([1, 8, 8, 3])), [])
    let a = try IntegerTests.convolution(&graph, "a", x, 6, activation, &random)
    let y = try IntegerTests.convolution(&graph, "y", a, 4, nil, &random, kernel: 1)
    graph.outputs = [.init(name: "y", node: y)]
    if moments {
      graph.moments["a"] = ChannelMoments(
        mean: [Double](repeating: 0.5, count: 6), deviation: [Double](repeating: 1, count: 6),
        activation: activation)
    }
    return graph
  }

  private func compile(_ graph: Graph) throws -> QuantizedModel {
    let recipe = Preprocessing(
      size: Extent(height: 8, width: 8), channelOrder: .rgb, mean: [127.5, 127.5, 127.5],
      standardDeviation: [127.5, 127.5, 127.5])
    return try Quantizer(precision: .int8, preprocessing: recipe).compile(
      graph, calibration: nil, executor: InterpreterExecutor())
  }

  @Test func aNormTellsTheRangeOfAnOpenActivation() throws {
    let graph = try graph(.relu, moments: true)
    let model = try compile(graph)
    #expect(model.program.provenance.calibration == "the moments of 1 batch norm")
    let a = model.report.layers.first { $0.name == "a" }
    #expect(a?.element == .uint8)
    #expect(a?.range?.lower == 0)
    #expect(abs((a?.range?.upper ?? 0) - 6.5) < 0.01)  // 0.5 + 6 * 1
    var random = SplitMix64(seed: 6)
    let x = random.tensor([1, 8, 8, 3])
    let expected = try GraphInterpreter.run(graph, inputs: ["x": x])[0]
    let actual = ProgramInterpreter(model.program).run([model.program.encode(x, input: 0)])[0]
    expectClose(actual, expected, relativeToLargest: 0.06, "analytic")
  }

  @Test func whatClampsNeedsNoNorm() throws {
    let model = try compile(try graph(.relu6, moments: false))
    #expect(model.program.provenance.calibration == "bounds of activation functions")
  }

  @Test func whatNothingTellsIsNotGuessed() throws {
    let model = try compile(try graph(.relu, moments: false))
    #expect(model.report.notes.contains { $0.contains("tells what 'a' is like") })
    #expect(model.report.fallback == .int8Weights)
    #expect(model.program.values.allSatisfy { $0.element != .uint8 })
  }

  /// Of max(0, z), z standard normal: mean 1 / sqrt(2 pi), mean square 1/2.
  @Test func aRectifiedNormalNumber() {
    let found = NormalMoments(mean: 0, deviation: 1).through(.relu)
    #expect(abs(found.mean - 0.398942) < 1e-6)
    #expect(abs(found.deviation - (0.5 - 0.159155).squareRoot()) < 1e-5)
  }

  /// Closed form against the sum over the bell.
  @Test(arguments: [(-1.0, 2.0), (3.0, 1.5), (8.0, 4.0)])
  func aClampedNormalNumber(mean: Double, deviation: Double) {
    let found = NormalMoments(mean: mean, deviation: deviation).through(.relu6)
    var (sum, squares, weights) = (0.0, 0.0, 0.0)
    for step in -4000...4000 {
      let z = Double(step) / 500
      let y = min(6, max(0, mean + deviation * z))
      let weight = Elementary.exp(-0.5 * z * z)
      (sum, squares, weights) = (sum + weight * y, squares + weight * y * y, weights + weight)
    }
    let center = sum / weights
    #expect(abs(found.mean - center) < 1e-4)
    #expect(abs(found.deviation - (squares / weights - center * center).squareRoot()) < 1e-4)
  }

  @Test func otherFunctionsGoOverTheBell() {
    let found = NormalMoments(mean: 1, deviation: 2).through(.negate)
    #expect(abs(found.mean + 1) < 1e-9)
    #expect(abs(found.deviation - 2) < 1e-3)
  }
}
