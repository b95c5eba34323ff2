import Program
import ProgramInterpreter
import Tensors
import TestSupport
import Testing

@testable import Engine

@Suite("engine")
struct EngineTests {
  /// Two layers and a reshape in place: conv 1x1 doubles, conv 3x3 sums, all exact.
  private func program() throws -> (Program, Tensor) {
    var p = Problem(seed: 7)
    let scale = QuantizationParameters(scale: 1, zeroPoint: 0)
    let x = p.input(.uint8, [1, 4, 4, 1], quantization: scale)
    func layer(_ x: ValueID, _ weights: [Int64], _ window: Int, _ name: String) -> ValueID {
      let w = p.builder.constant(
        name + "/w", Tensor([window, window, 1, 1], integers: weights, type: .int8)!)
      let b = p.builder.constant(name + "/b", Tensor([1], integers: [0], type: .int32)!)
      let s = p.builder.constant(name + "/s", Tensor([1], [1]))
      let before = Extent(height: window / 2, width: window / 2)
      return p.builder.append(
        .convolve(Convolve(paddingBefore: before, bounds: .all(of: .uint8))), [x, w, b, s],
        name: name, .uint8, [1, 4, 4, 1], quantization: scale, origin: [name])
    }
    let doubled = layer(x, [2], 1, "double")
    let flat = p.builder.append(
      .reshape, [doubled], name: "flat", .uint8, [1, 4, 4, 1], quantization: scale, origin: [])
    let summed = layer(flat, [Int64](repeating: 1, count: 9), 3, "sum")
    let program = try p.builder.finish(outputs: [.init(name: "sum", value: summed)])
    return (program, Tensor([1, 4, 4, 1], .uint8((1...16).map { UInt8($0) })))
  }

  @Test func computes() throws {
    let (program, x) = try program()
    let y = try Engine(program).run([x])[0]
    // The corner sums 1, 2, 5, 6, doubled; the next 1, 2, 3, 5, 6, 7.
    #expect(y.integers!.prefix(2) == [28, 48])
    #expect([y] == ProgramInterpreter(program).run([x]))
  }

  @Test func showsEveryValueWhenAsked() throws {
    let (program, x) = try program()
    let engine = try Engine(program)
    let context = try engine.makeContext(keepingValues: true)
    var seen: [String: Tensor] = [:]
    _ = try engine.observe([x], in: context) { seen[program[$0].name] = $1 }
    var expected: [String: Tensor] = [:]
    _ = ProgramInterpreter(program).run([x]) { expected[program[$0].name] = $1 }
    #expect(seen == expected)
    #expect(seen.count == 3)
  }

  @Test func oneEngineServesManyThreads() async throws {
    let (program, x) = try program()
    let engine = try Engine(program, threads: 2)
    let expected = ProgramInterpreter(program).run([x])
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { try (0..<50).allSatisfy { _ in try engine.run([x]) == expected } }
      }
      for try await equal in group { #expect(equal) }
    }
  }

  /// Contexts that wait for the next run do not keep their engine alive.
  @Test func isFreedAfterItsLastRun() throws {
    let (program, image) = try program()
    weak var freed: Engine?
    do {
      let engine = try Engine(program)
      _ = try engine.run([image])
      freed = engine
    }
    #expect(freed == nil)
  }

  @Test func refusesWrongInputs() throws {
    let (program, x) = try program()
    let engine = try Engine(program)
    #expect(throws: EngineError.wrongNumberOfInputs(found: 0, expected: 1)) {
      try engine.run([])
    }
    #expect(
      throws: EngineError.wrongInput(
        name: "x1", found: "uint8 2x8", expected: "uint8 1x4x4x1")
    ) {
      try engine.run([x.reshaped(to: [2, 8])])
    }
    #expect(throws: EngineError.badThreads(found: 0)) { try Engine(program, threads: 0) }
    #expect(throws: EngineError.self) { try KernelSet.named("abacus") }
  }

  @Test func everySetPassesItsSelfCheck() {
    #expect(KernelSet.available.last == .portable)
    #expect(KernelSet.available.count == Set(KernelSet.available.map(\.name)).count)
  }

  @Test func measuresEachInstruction() throws {
    let (program, _) = try program()
    let times = try Engine(program).measureLayers(runs: 2)
    #expect(times.map(\.operation) == ["convolve", "reshape", "convolve"])
    #expect(times.map(\.operations) == [32, 0, 288])
  }
}
