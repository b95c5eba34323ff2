import GraphInterpreter
import IR
import Program
import ProgramInterpreter
import Tensors
import TestSupport
import Testing

@testable import Quantization

@Suite("size budgets")
struct SizingTests {
  private func graph() throws -> Graph {
    let network = IntegerTests.Network(name: "two layers") { graph, x, random in
      let a = try IntegerTests.convolution(&graph, "a", x, 24, .relu6, &random)
      return try IntegerTests.convolution(&graph, "y", a, 40, nil, &random, kernel: 1)
    }
    return try IntegerTests.graph(network, seed: 6)
  }

  /// What an ideal order-0 coder would need for the weights, and the rest as it is.
  private func entropy(_ program: Program) -> Int {
    var bits = 0.0
    for value in program.values {
      guard case .constant(let index) = value.place else { continue }
      let bytes = program.constants[index].bytes.array(of: UInt8.self)
      guard value.element == .int8 else {
        bits += Double(8 * bytes.count)
        continue
      }
      var counts = [Int](repeating: 0, count: 256)
      for byte in bytes { counts[Int(byte)] += 1 }
      for count in counts where count > 0 {
        bits -= Double(count) * Elementary.log(Double(count) / Double(bytes.count)) * 1.4427
      }
    }
    return Int(bits / 8)
  }

  private func compile(_ bytes: Int, force: Bool = false) throws -> Program {
    try Quantizer(precision: .int8).compile(
      graph(), calibration: IntegerTests.samples(4, seed: 7), executor: InterpreterExecutor(),
      within: SizeBudget(.bytes(bytes), force: force) { entropy($0) }
    ).program
  }

  @Test func fillsTheBudgetAndStaysNear() throws {
    let whole = try compile(1 << 20)
    let budget = entropy(whole) * 3 / 4
    let program = try compile(budget)
    #expect(entropy(program) <= budget)
    #expect(Double(entropy(program)) > 0.9 * Double(budget))
    try program.validate()
    var random = SplitMix64(seed: 8)
    let x = random.tensor([1, 8, 8, 3])
    let expected = try GraphInterpreter.run(graph(), inputs: ["x": x])[0]
    let actual = ProgramInterpreter(program).run([program.encode(x, input: 0)])[0]
    expectClose(actual, expected, relativeToLargest: 0.2)
    #expect(try compile(budget) == program)
  }

  @Test func refusesABudgetThatHoldsNoModel() throws {
    let error = #expect(throws: QuantizationError.self) { try compile(300) }
    guard case .infeasible(let bytes, let tried, let width) = error else {
      Issue.record("found \(String(describing: error))")
      return
    }
    #expect(bytes == 300 && width < 1 && tried.allSatisfy { $0.bytes > 300 })
  }

  /// Files shrink as slopes grow; the search ends just below the budget.
  @Test func theSearchEndsJustBelowTheBudget() {
    var search = SlopeSearch(budget: 100_000)
    while let slope = search.next(), search.count < 12 {
      let size = 400_000 - 25_000 * (Elementary.log(slope) + 20)
      search.add(slope, Int(max(10_000, size)))
    }
    #expect(search.points.contains { (99_000...100_000).contains($0.size) })
  }

  /// A coder that has seen fifteen zeros and one 5 asks 4.9 bits for a 1 and 0.1 for a 0.
  @Test func codesTowardZeroAreTakenWhenTheyAreCheap() {
    let rates = CodeRates([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5])
    let rounding = CompensatedRounding([1], size: 1, damping: 0)
    func code(_ weight: Float) -> [Int8] {
      rounding([weight], limit: 127, rates: rates, contexts: [], cost: 1, survivors: 4)
    }
    #expect(code(0.52) == [0] && code(4.9) == [5] && code(-0.2) == [0])
    #expect(code(300) == [127] && code(-300) == [-127])
  }
}
