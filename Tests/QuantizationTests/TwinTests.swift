import GraphInterpreter
import IR
import Program
import ProgramInterpreter
import Quantization
import Tensors
import TestSupport
import Testing

@Suite("twin channels")
struct TwinTests {
  /// A narrow beginning that a depthwise convolution reads, two wide layers, and logits.
  ///
  /// - Parameter reach: of the first weights; the second ones make up for it. An activation that
  ///   uses few of its codes costs much.
  private func network(reach: Float) -> IntegerTests.Network {
    IntegerTests.Network(name: "reach \(reach)") { graph, x, random in
      func weights(_ name: String, _ shape: Shape, _ limit: Float) throws -> NodeID {
        try IntegerTests.append(
          &graph, name, .constant(random.tensor(shape, in: -limit...limit)), [])
      }
      let first = try weights("a/w", [3, 3, 3, 4], reach)
      let a = try IntegerTests.append(
        &graph, "a", .conv2D(Convolution(activation: .relu6)), [x, first])
      let second = try weights("d/w", [3, 3, 4, 1], 0.3 / reach)
      let d = try IntegerTests.append(
        &graph, "d", .depthwiseConv2D(Convolution(activation: .relu6)), [a, second])
      let p = try IntegerTests.convolution(&graph, "p", d, 16, .relu6, &random, kernel: 1)
      let q = try IntegerTests.convolution(&graph, "q", p, 16, .relu6, &random)
      let mean = try IntegerTests.append(
        &graph, "mean", .reduce(Reduction(.mean, axes: [1, 2], keepsAxes: false)), [q])
      return try IntegerTests.append(
        &graph, "y", .matMul(MatMul()), [mean, try weights("y/w", [16, 5], 3)])
    }
  }

  private func model(reach: Float) throws -> (graph: Graph, model: QuantizedModel) {
    let graph = try IntegerTests.graph(network(reach: reach), seed: 2)
    let model = try Quantizer(precision: .int8).compile(
      graph, calibration: IntegerTests.samples(8, seed: 3), executor: InterpreterExecutor())
    return (graph, model)
  }

  @Test func aCostlyActivationIsComputedTwice() throws {
    let (graph, model) = try model(reach: 0.01)
    let program = model.program
    try program.validate()
    for name in ["a/twins", "d/twins"] {
      let value = program.values.first { $0.name == name }
      #expect(value?.shape == [1, 8, 8, 8], "\(name)")
      #expect(value?.element == .uint8, "\(name)")
    }
    #expect(program.values.first { $0.name == "p" }?.shape == [1, 8, 8, 16])
    #expect(model.report.notes.contains { $0.hasPrefix("'a' is computed twice") })
    var random = SplitMix64(seed: 8)
    let x = random.tensor([1, 8, 8, 3])
    let expected = try GraphInterpreter.run(graph, inputs: ["x": x])[0]
    let actual = ProgramInterpreter(program).run([program.encode(x, input: 0)])[0]
    expectClose(actual, expected, relativeToLargest: 0.02, "logits")
  }

  /// Twins come from the same weights: only their biases differ.
  @Test func twinsShareTheirWeights() throws {
    let program = try model(reach: 0.01).model.program
    let instruction = try #require(
      program.instructions.first { program[$0.output].name == "a/twins" })
    let codes = try constant(of: instruction, [3, 3, 3, 8], program)
    for row in stride(from: 0, to: codes.count, by: 8) {
      #expect(codes[row..<row + 4] == codes[row + 4..<row + 8])
    }
    let sums = try constant(of: instruction, [8], program)
    #expect(sums[..<16] != sums[16...])
  }

  private func constant(of instruction: Instruction, _ shape: Shape, _ program: Program) throws
    -> [UInt8]
  {
    for input in instruction.inputs where program[input].shape == shape {
      if let bytes = program.constant(input) { return bytes.withUnsafeBytes { Array($0) } }
    }
    Issue.record("no constant of shape \(shape)")
    return []
  }

  @Test func anActivationThatCostsLittleIsNot() throws {
    let model = try model(reach: 0.3).model
    #expect(model.program.values.contains { $0.name == "a" })
    #expect(!model.program.values.contains { $0.name.hasSuffix("/twins") })
    #expect(!model.report.notes.contains { $0.contains("twice") })
  }
}
