import Engine
import FlatFormat
import GraphInterpreter
import Passes
import Program
import ProgramInterpreter
import Quantization
import Tensors
import TestSupport
import Testing

/// The ladder: every golden graph, at every stage of the compiler.
///
/// TensorFlow's answer holds after import, after each pass and after lowering to a float program,
/// within the tolerance that the manifest states (a little more after passes, which change the order
/// of sums). From the program on, equality is to the bit: the file read back, and for integer
/// programs the engine.
@Suite("ladder")
struct LadderTests {
  private func expectGolden(
    _ results: [Tensor], _ golden: GoldenCase, slack: Float, _ stage: String
  ) throws {
    let arrays = try golden.arrays()
    for (name, result) in zip(golden.outputs, results) {
      expectClose(
        result, try arrays["out:\(name)"],
        relativeToLargest: slack * max(golden.tolerance, slack > 1 ? 1e-5 : 0),
        "\(golden.name), \(name), \(stage)")
    }
  }

  @Test(arguments: GoldenCase.all)
  func everyStageKeepsTensorFlowsAnswer(golden: GoldenCase) throws {
    var (graph, inputs) = try golden.imported()
    try expectGolden(
      try GraphInterpreter.run(graph, inputs: inputs), golden, slack: 1, "imported")
    for (pass, _) in Pipeline.passes {
      let (next, report) = try pass.run(on: graph)
      graph = next
      guard !report.replaced.isEmpty else { continue }
      try expectGolden(
        try GraphInterpreter.run(graph, inputs: inputs), golden, slack: 2.5, "after \(report.pass)")
    }
    let program = try lower(graph)
    let operands = program.inputs.map { inputs[program[$0].name]! }
    let reference = ProgramInterpreter(program).run(operands)
    try expectGolden(reference, golden, slack: 2.5, "as a float program")
    try expectSameAfterStorage(program, golden)
    for (fast, slow) in zip(try Engine(program).run(operands), reference) {
      expectClose(fast, slow, relativeToLargest: 1e-5, "\(golden.name), engine")
    }
  }

  @Test(arguments: GoldenCase.all)
  func integerProgramsAreTheSameEverywhere(golden: GoldenCase) throws {
    let (program, operands) = try golden.compiled(.int8)
    try expectSameAfterStorage(program, golden)
    let reference = ProgramInterpreter(program).run(operands)
    let fast = try Engine(program).run(operands)
    for (index, (a, b)) in zip(fast, reference).enumerated() {
      #expect(a == b, "\(golden.name), output \(index): the engine differs from the reference")
    }
  }

  /// Halves hold eleven bits: TensorFlow's answer stays near. int8 is held to the decoded weights
  /// alone, which say what the program means.
  @Test(arguments: GoldenCase.all, [Precision.float16, .int8Weights])
  func weightsInFewerBitsMeanTheirDecodedTensors(golden: GoldenCase, precision: Precision) throws {
    let (program, operands) = try golden.compiled(precision)
    try expectSameAfterStorage(program, golden)
    let reference = ProgramInterpreter(program).run(operands)
    var plain = program
    plain.constants = plain.constants.map { Constant($0.bytes) }
    for (a, b) in zip(ProgramInterpreter(plain).run(operands), reference) {
      #expect(Bytes(a) == Bytes(b), "\(golden.name)")
    }
    for (fast, slow) in zip(try Engine(program).run(operands), reference) {
      expectClose(fast, slow, relativeToLargest: 1e-5, "\(golden.name), engine")
    }
  }

  private func expectSameAfterStorage(_ program: Program, _ golden: GoldenCase) throws {
    for storage in FlatModel.Storage.allCases {
      let file = try FlatModel.encode(program, storage: storage)
      #expect(try FlatModel.decode(file) == program, "\(golden.name), \(storage)")
    }
  }
}
