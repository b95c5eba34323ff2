import IR
import Program
import ProgramInterpreter
import Tensors
import TestSupport
import Testing

@testable import Quantization

@Suite("weights in fewer bits")
struct WeightEncodingTests {
  /// One pixel of two channels times [2, 2], and a bias.
  private func product(_ weights: [Float], bias: [Float] = [1, 2]) throws -> Graph {
    var graph = Graph()
    let x = try graph.append(
      .init(name: "x", op: .placeholder(ValueType([1, 1, 1, 2])), origin: ["x"]))
    let w = try graph.append(
      .init(name: "w", op: .constant(Tensor([1, 1, 2, 2], weights)), origin: ["w"]))
    let b = try graph.append(.init(name: "b", op: .constant(Tensor([2], bias)), origin: ["b"]))
    let y = try graph.append(
      .init(name: "y", op: .conv2D(Convolution()), inputs: [x, w, b], origin: ["y"]))
    graph.outputs = [.init(name: "y", node: y)]
    return graph
  }

  private func compiled(_ graph: Graph, _ precision: Precision) throws -> QuantizedModel {
    try Quantizer(precision: precision).compile(
      graph, calibration: nil, executor: InterpreterExecutor())
  }

  private func filter(_ model: QuantizedModel) throws -> Constant {
    let convolve = try #require(model.program.instructions.first { $0.inputs.count == 3 })
    let place = model.program[convolve.inputs[1]].place
    guard case .constant(let index) = place else { throw Missing() }
    return model.program.constants[index]
  }

  private struct Missing: Error {}

  @Test func halvesAreTheNearest() throws {
    // 1 + 2^-11 lies between 1 and 1 + 2^-10.
    let model = try compiled(product([1 + 0x1p-11, -0.5, 3, 0.1]), .float16)
    let weights = try filter(model)
    #expect(weights.encoded?.encoding == .half)
    #expect(weights.bytes.array(of: Float.self) == [1, -0.5, 3, 0.099975586])
    let y = ProgramInterpreter(model.program).run([Tensor([1, 1, 1, 2], [1, 2])])[0]
    #expect(y.elements == [8, 1.699951171875] as [Float])
    #expect(model.report.notes == [])
  }

  @Test func weightsBeyondHalvesStayAsTheyAre() throws {
    let model = try compiled(product([65520, 1, 1, 1]), .float16)
    #expect(try filter(model).encoded == nil)
    #expect(model.report.notes.count == 1)
    #expect(model.report.notes[0].contains("stays float32"))
  }

  @Test func integersHaveAScaleAnOutputChannel() throws {
    var graph = try product([1, 1, 1, 1])
    // Channel 0: 127 and 32 steps of 1/4; channel 1: -127 and 10 steps of 2; filled to be worth it.
    let rows: [Float] = [31.75, -254, 8, 20] + [Float](repeating: 0, count: 12)
    graph = try Self.wide(rows, inputs: 8)
    let weights = try filter(try compiled(graph, .int8Weights))
    let encoded = try #require(weights.encoded)
    #expect(encoded.encoding == .int8(columns: 2))
    #expect(Array(encoded.scales) == [0.25, 2])
    #expect(Array(encoded.codes.prefix(4)) == [127, -127, 32, 10])
    #expect(weights.bytes.array(of: Float.self) == rows)
  }

  private static func wide(_ weights: [Float], inputs: Int) throws -> Graph {
    var graph = Graph()
    let x = try graph.append(
      .init(name: "x", op: .placeholder(ValueType([1, 1, 1, inputs])), origin: ["x"]))
    let shape: Shape = [1, 1, inputs, weights.count / inputs]
    let w = try graph.append(.init(name: "w", op: .constant(Tensor(shape, weights)), origin: ["w"]))
    let y = try graph.append(
      .init(name: "y", op: .conv2D(Convolution()), inputs: [x, w], origin: ["y"]))
    graph.outputs = [.init(name: "y", node: y)]
    return graph
  }

  /// Two weights and a scale for each channel: 12 bytes instead of 16; one weight would grow.
  @Test func filtersThatWouldGrowStayAsTheyAre() throws {
    #expect(try filter(try compiled(product([1, 2, 3, 4]), .int8Weights)).encoded != nil)
    let single = try compiled(Self.wide([1, 2], inputs: 1), .int8Weights)
    #expect(try filter(single).encoded == nil)
    #expect(single.report.notes == [])
  }

  @Test func numbersThatAreNoneStayAsTheyAre() throws {
    let model = try compiled(product([.infinity, 1, 1, 1]), .int8Weights)
    #expect(try filter(model).encoded == nil)
    #expect(model.report.notes.count == 1)
  }

  /// With samples, biases take up what rounding adds to the means.
  @Test func samplesKeepTheMeans() throws {
    var noise = SplitMix64(seed: 21)
    let graph = try Self.wide(noise.floats(8 * 16, in: -1...1), inputs: 8)
    let samples = (0..<40).map { _ in [noise.tensor([1, 1, 1, 8], in: 0.5...1.5)] }
    let model = try Quantizer(precision: .int8Weights).compile(
      graph, calibration: CalibrationSet(samples: samples, source: "noise"),
      executor: InterpreterExecutor())
    #expect(try filter(model).encoded?.encoding == .int8(columns: 16))
    #expect(model.program.provenance.calibration == "noise")
    func means(_ program: Program) -> [Double] {
      var sums = [Double](repeating: 0, count: 16)
      for sample in samples {
        let y = ProgramInterpreter(program).run(sample)[0].elements
        for c in 0..<16 { sums[c] += Double(y[c]) / 40 }
      }
      return sums
    }
    for (found, wanted) in zip(means(model.program), means(try lower(graph))) {
      #expect(abs(found - wanted) < 1e-5)
    }
  }
}
