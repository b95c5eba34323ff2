import CompiledSource
import Engine
import FlatFormat
import GraphInterpreter
import IR
import Program
import ProgramInterpreter
import Quantization
import Tensors
import TestSupport
import Testing

/// Mixed programs are the same to the bit in all their forms: reference interpreter, file in both
/// storages, engine, generated Swift.
@Suite("ladder, mixed")
struct MixedLadderTests {
  struct Case {
    var name: String
    var program: Program
    var operands: [Tensor]
  }

  /// The smallest graph of which the compiler stores a value in int16: few products read it.
  private func narrowEnd() throws -> Case {
    var random = SplitMix64(seed: 2)
    var graph = Graph()
    func add(_ name: String, _ op: Op, _ inputs: [NodeID] = []) throws -> NodeID {
      try graph.append(.init(name: name, op: op, inputs: inputs, origin: [name]))
    }
    var x = try add("x", .placeholder(ValueType([1, 8, 8, 3])))
    for (name, kernel, outputs, activation) in [
      ("a", 3, 16, UnaryFunction.relu6), ("b", 1, 16, .relu6), ("y", 1, 2, nil),
    ] as [(String, Int, Int, UnaryFunction?)] {
      let filter = random.tensor([kernel, kernel, graph.shape(of: x)[3], outputs], in: -0.3...0.3)
      let operands = [
        x, try add("\(name)/w", .constant(filter)),
        try add("\(name)/b", .constant(random.tensor([outputs]))),
      ]
      x = try add(name, .conv2D(Convolution(activation: activation)), operands)
    }
    graph.outputs = [.init(name: "y", node: x)]
    let samples = (0..<4).map { _ in [random.tensor([1, 8, 8, 3])] }
    let program = try Quantizer(precision: .mixed).compile(
      graph, calibration: CalibrationSet(samples: samples, source: "noise"),
      executor: ReferenceExecutor()
    ).program
    return Case(
      name: "narrow end", program: program,
      operands: [program.encode(random.tensor([1, 8, 8, 3]), input: 0)])
  }

  @Test func everyFormOfAMixedProgramIsTheSame() throws {
    let narrow = try narrowEnd()
    #expect(narrow.program.values.contains { $0.element == .int16 })
    let goldens = stride(from: 0, to: GoldenCase.all.count, by: 9).map { GoldenCase.all[$0] }
    var union = ProgramUnion()
    for one in try [narrow] + goldens.map(compiled) {
      for storage in FlatModel.Storage.allCases {
        let file = try FlatModel.encode(one.program, storage: storage)
        #expect(try FlatModel.decode(file) == one.program, "\(one.name), \(storage)")
      }
      let reference = ProgramInterpreter(one.program).run(one.operands)
      #expect(try Engine(one.program).run(one.operands) == reference, "\(one.name), engine")
      union.add(one.name, one.program, one.operands)
    }
    var models = CompiledModels()
    models.add("mixed", try union.finish(), union.inputs, results: union.results)
    #expect(try models.differences() == [])
  }

  private func compiled(_ golden: GoldenCase) throws -> Case {
    let (program, operands) = try golden.compiled(.mixed)
    return Case(name: golden.name, program: program, operands: operands)
  }
}
