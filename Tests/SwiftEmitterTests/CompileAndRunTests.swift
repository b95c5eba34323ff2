import Testing

/// Emitted source answers the reference interpreter's bytes, for every operation: small random
/// programs, compiled together.
@Suite("compile and run", .serialized)
struct CompileAndRunTests {
  private func expectEqual(seed: UInt64, _ fill: (inout ProgramZoo) -> Void) throws {
    print("seed \(seed)")
    var zoo = ProgramZoo(seed: seed)
    fill(&zoo)
    let (program, inputs) = try zoo.finish()
    var models = CompiledModels()
    models.add("zoo", program, inputs, results: zoo.names)
    #expect(try models.differences() == [])
  }

  @Test func convolutions() throws { try expectEqual(seed: 1) { $0.addConvolutions() } }

  @Test func pools() throws { try expectEqual(seed: 2) { $0.addPools() } }

  @Test func binaries() throws { try expectEqual(seed: 3) { $0.addBinaries() } }

  @Test func unaries() throws { try expectEqual(seed: 4) { $0.addUnaries() } }

  @Test func conversions() throws { try expectEqual(seed: 5) { $0.addConversions() } }

  @Test func reductions() throws { try expectEqual(seed: 6) { $0.addReductions() } }

  @Test func movements() throws { try expectEqual(seed: 7) { $0.addMovements() } }
}
