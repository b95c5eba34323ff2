import Evaluation
import IR
import Program
import Tensors
import Testing

@Suite("layer verification")
struct LayerVerificationTests {
  /// x -> relu -> quantized relu of the same name, in steps of `scale`.
  private func verify(
    _ input: [Float], scale: Float, stored: [UInt8], channels: Int = 2
  ) throws -> VerificationReport {
    var graph = Graph()
    let shape: Shape = [1, input.count / channels, channels]
    let x = try graph.append(
      .init(name: "x", op: .placeholder(ValueType(shape)), origin: ["x"]))
    let relu = try graph.append(
      .init(name: "relu", op: .unary(.relu), inputs: [x], origin: ["relu"]))
    graph.outputs = [.init(name: "relu", node: relu)]

    let quantization = QuantizationParameters(scale: scale, zeroPoint: 0)
    var builder = ProgramBuilder()
    let source = builder.input("x", .float32, shape)
    let value = builder.append(
      .quantize(.all(of: .uint8)), [source], name: "relu", .uint8, shape,
      quantization: quantization, origin: ["relu"])
    let program = try builder.finish(outputs: [.init(name: "relu", value: value)])

    var verification = LayerVerification(graph: graph, program: program)
    try verification.add(graphInputs: ["x": Tensor(shape, input)]) { observe in
      let result = Tensor(shape, .uint8(stored))
      observe(program.instructions[0].output, result)
      return [result.reals(quantization)]
    }
    return verification.report
  }

  @Test func agreementWithinAStepIsFine() throws {
    let report = try verify([1, 2, 3, -4], scale: 0.5, stored: [2, 4, 6, 0])
    #expect(report.isOK && report.firstDivergent == nil)
    #expect(report.layers.map(\.name) == ["relu"])
    #expect(report.layers[0].difference.largest == 0)
    #expect(report.argmaxAgreement == 1)
  }

  @Test func clippingIsNamed() throws {
    let report = try verify([300, 600, 1, 2], scale: 1, stored: [255, 255, 1, 2])
    let layer = try #require(report.layers.first)
    #expect(layer.clipped == 0.5)
    #expect(
      layer.cause
        == .clippedRange(fraction: 0.5, expected: 1...600, representable: 0...255))
  }

  @Test func deadChannelsAreNamed() throws {
    // Channel 1 varies from 1 to 9 and is stored as 5 throughout.
    let report = try verify([10, 1, 20, 9], scale: 1, stored: [10, 5, 20, 5])
    #expect(report.layers.first?.cause == .deadChannels([1], of: 2))
  }

  @Test func divergenceIsLoudNoise() throws {
    let report = try verify([10, 20, 30, 40], scale: 1, stored: [40, 30, 20, 10])
    #expect(report.firstDivergent?.name == "relu")
    #expect(!report.isOK)
    #expect(report.argmaxAgreement == 0)  // best of each pair is the other one
  }
}
