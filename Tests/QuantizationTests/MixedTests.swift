import GraphInterpreter
import IR
import Program
import ProgramInterpreter
import Quantization
import Tensors
import TestSupport
import Testing

@Suite("mixed precision")
struct MixedTests {
  private func model(_ network: IntegerTests.Network, _ precision: Precision) throws
    -> QuantizedModel
  {
    try Quantizer(precision: precision).compile(
      IntegerTests.graph(network, seed: 2), calibration: IntegerTests.samples(4, seed: 3),
      executor: InterpreterExecutor())
  }

  @Test(arguments: IntegerTests.networks.prefix(3))
  func staysNearTheFloatGraph(network: IntegerTests.Network) throws {
    let program = try model(network, .mixed).program
    try program.validate()
    var random = SplitMix64(seed: 8)
    let x = random.tensor([1, 8, 8, 3])
    let expected = try GraphInterpreter.run(
      IntegerTests.graph(network, seed: 2), inputs: ["x": x])[0]
    let actual = ProgramInterpreter(program).run([program.encode(x, input: 0)])[0]
    expectClose(actual, expected, relativeToLargest: 0.08, network.name)
  }

  @Test func reportsWhatEachActivationAndWeightCosts() throws {
    let report = try model(IntegerTests.networks[0], .mixed).report
    let costs = report.layers.filter { $0.operation != "placeholder" }
    #expect(costs.prefix(2).allSatisfy { ($0.activationSensitivity ?? 0) > 0 })
    #expect(costs.allSatisfy { ($0.weightSensitivity ?? 0) > 0 })
  }

  /// A convolution with few outputs after a wide one is cheap to feed from int16.
  @Test func raisesAnActivationThatFewProductsRead() throws {
    let network = IntegerTests.Network(name: "narrow end") { graph, x, random in
      let a = try IntegerTests.convolution(&graph, "a", x, 16, .relu6, &random)
      let b = try IntegerTests.convolution(&graph, "b", a, 16, .relu6, &random, kernel: 1)
      return try IntegerTests.convolution(&graph, "y", b, 2, nil, &random, kernel: 1)
    }
    let program = try model(network, .mixed).program
    let value = program.values.first { $0.name == "b" }
    #expect(value?.element == .int16)
    #expect(value?.quantization?.zeroPoint == 0)
    #expect(program.values.first { $0.name == "a" }?.element == .uint8)
  }

  @Test func withoutSamplesPicturesAreDrawnAndTheReportSaysSo() throws {
    let model = try Quantizer(precision: .mixed).compile(
      IntegerTests.graph(IntegerTests.networks[0], seed: 2), calibration: nil,
      executor: InterpreterExecutor())
    #expect(model.report.notes.contains { $0.hasPrefix("no photographs") })
    #expect(model.program.provenance.calibration == "64 synthetic pictures")
  }
}

@Suite("photographs as input")
struct ByteInputTests {
  /// One convolution; its input is a picture of `channels` channels.
  private func graph(_ channels: Int, padding: Padding) throws -> Graph {
    var random = SplitMix64(seed: 3)
    var graph = Graph()
    let x = try IntegerTests.append(
      &graph, "x", .placeholder(ValueType([1, 8, 8, channels])), [])
    let w = try IntegerTests.append(
      &graph, "w", .constant(random.tensor([3, 3, channels, 4], in: -0.3...0.3)), [])
    let y = try IntegerTests.append(&graph, "y", .conv2D(Convolution(padding: padding)), [x, w])
    graph.outputs = [.init(name: "y", node: y)]
    return graph
  }

  private func recipe(_ mean: [Float], _ deviation: [Float]) -> Preprocessing {
    Preprocessing(
      size: Extent(height: 8, width: 8), channelOrder: mean.count == 1 ? .gray : .rgb, mean: mean,
      standardDeviation: deviation)
  }

  private func compile(_ graph: Graph, _ recipe: Preprocessing) throws -> Program {
    var random = SplitMix64(seed: 4)
    let samples = (0..<4).map { _ in [photograph(recipe, &random).real] }
    let model = try Quantizer(precision: .int8, preprocessing: recipe).compile(
      graph, calibration: CalibrationSet(samples: samples, source: "noise"),
      executor: InterpreterExecutor())
    return model.program
  }

  private func photograph(_ recipe: Preprocessing, _ random: inout SplitMix64)
    -> (bytes: [UInt8], real: Tensor)
  {
    let channels = recipe.channels
    let bytes = random.bytes(64 * channels)
    let reals = bytes.indices.map { i in
      (Float(bytes[i]) - recipe.mean[i % channels]) / recipe.standardDeviation[i % channels]
    }
    return (bytes, Tensor([1, 8, 8, channels], reals))
  }

  @Test(
    arguments: [
      ([127.5, 127.5, 127.5], [127.5, 127.5, 127.5], Padding.same, 1),
      ([0], [255], .same, 1), ([128, 128, 128], [128, 128, 128], .same, 1),
      ([123.7, 116.8, 103.9], [58, 57, 57], .valid, 1),
      ([123.7, 116.8, 103.9], [58, 57, 57], .same, 2), ([40], [1], .valid, 1),
    ] as [([Float], [Float], Padding, Int)])
  func bytesAreTheInput(mean: [Float], deviation: [Float], padding: Padding, steps: Int) throws {
    let recipe = recipe(mean, deviation)
    let graph = try graph(recipe.channels, padding: padding)
    let program = try compile(graph, recipe)
    #expect(program.instructions.count == steps)
    #expect(program[program.inputs[0]].element == .uint8)
    var random = SplitMix64(seed: 6)
    let photograph = photograph(recipe, &random)
    let bytes = Tensor([1, 8, 8, recipe.channels], .uint8(photograph.bytes))
    #expect(program.encode(photograph.real, input: 0) == bytes)
    let expected = try GraphInterpreter.run(graph, inputs: ["x": photograph.real])[0]
    expectClose(
      ProgramInterpreter(program).run([bytes])[0], expected, relativeToLargest: 0.02, "\(mean)")
  }
}
