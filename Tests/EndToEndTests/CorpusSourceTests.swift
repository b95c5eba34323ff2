import CompiledSource
import Engine
import Foundation
import Passes
import Program
import Quantization
import TensorFlowImport
import Tensors
import TestSupport
import Testing

/// Generated Swift of every real graph that converts, compiled and run, answers the reference
/// interpreter's bytes, in float and in int8: `NETSUKE_SLOW=1 swift test -c release -Xswiftc
/// -enable-testing --filter CorpusSource`. Without the flag, the smallest graph.
@Suite("real graphs, compiled source", .serialized)
struct CorpusSourceTests {
  static let files: [URL] = {
    let all = Corpus.files("corpus/pb", suffix: ".pb")
    let isSlow = ProcessInfo.processInfo.environment["NETSUKE_SLOW"] != nil
    return isSlow ? all : all.filter { $0.lastPathComponent.contains("Octogonapus") }
  }()

  @Test(arguments: files, [Precision.float32, .int8])
  func compiledSourceAnswersTheReferencesBytes(file: URL, precision: Precision) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    let model: ImportedModel
    do { model = try TensorFlowImport.importGraph(bytes) } catch {
      // What does not convert is refused with a reason, which other tests look at.
      print("\(file.lastPathComponent) does not convert: \("\(error)".split(separator: "\n")[0])")
      return
    }
    let graph = try Pipeline.run(model.graph).graph
    var noise = SplitMix64(seed: 7)
    let sample = graph.inputs.map { id -> Tensor in
      let type = graph.type(of: id)
      return type.element == .float32
        ? Tensor(type.shape, noise.floats(type.shape.count, in: -1...1))
        : Tensor(
          type.shape, integers: [Int64](repeating: 1, count: type.shape.count),
          type: type.element)!
    }
    let program = try Quantizer(precision: precision).compile(
      graph, calibration: CalibrationSet(samples: [sample], source: "noise"),
      executor: FastExecutor()
    ).program
    let operands = program.inputs.indices.map { program.encode(sample[$0], input: $0) }
    var models = CompiledModels()
    models.add(file.lastPathComponent, program, operands)
    #expect(try models.differences(isCoded: precision == .int8) == [])
  }
}

/// Calibration by the engine.
private struct FastExecutor: ProgramExecutor {
  func run(_ program: Program, on samples: [[Tensor]]) throws -> [[Tensor]] {
    let engine = try Engine(program)
    return try samples.map { try engine.run($0) }
  }
}
