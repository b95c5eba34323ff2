import CompiledSource
import Foundation
import Program
import Quantization
import TestSupport
import Testing

/// The last rung: generated Swift of every golden, compiled and run, answers the reference
/// interpreter's bytes, in float and in int8.
///
/// Unoptimized source compiles in less than half the time, so only every eighth file is compiled
/// with -O, all of them with `NETSUKE_SLOW=1`; "compile and run" has every operation with -O.
@Suite("ladder, compiled source")
struct SourceLadderTests {
  /// Goldens that share one source file, and so its kernels.
  static let batch = 40

  private static let isSlow = ProcessInfo.processInfo.environment["NETSUKE_SLOW"] != nil

  static let firsts = Array(stride(from: 0, to: GoldenCase.all.count, by: batch))

  @Test(arguments: firsts, [Precision.float32, .int8])
  func compiledSourceAnswersTheReferencesBytes(first: Int, precision: Precision) throws {
    try expectSame(
      GoldenCase.all[first...].prefix(Self.batch), precision,
      isOptimized: first / Self.batch % 8 == 0)
  }

  /// Of weights in fewer bits the goldens that have filters are enough.
  @Test(arguments: [Precision.float16, .int8Weights])
  func decodesWeightsAsTheReference(precision: Precision) throws {
    let some = GoldenCase.all.filter { $0.name.contains("conv") || $0.name.contains("mobilenet") }
    #expect(!some.isEmpty)
    try expectSame(some.prefix(Self.batch), precision, isOptimized: true)
  }

  private func expectSame(
    _ goldens: ArraySlice<GoldenCase>, _ precision: Precision, isOptimized: Bool
  ) throws {
    var union = ProgramUnion()
    for golden in goldens {
      let (program, operands) = try golden.compiled(precision)
      union.add(golden.name, program, operands)
    }
    var models = CompiledModels()
    models.add("\(precision)", try union.finish(), union.inputs, results: union.results)
    let flag = Self.isSlow || isOptimized ? "-O" : "-Onone"
    #expect(try models.differences(flags: [flag]) == [])
  }
}
