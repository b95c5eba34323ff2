import CompiledSource
import Program
import SwiftEmitter
import Tensors
import TestSupport
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

  /// A small network, with its weights in each of the three places.
  @Test(arguments: [EmitOptions.Weights.packed7, .inPlace, .resource])
  func weightPlaces(weights: EmitOptions.Weights) throws {
    let program = try SeededMobileNet(size: 32, depth: 4).program()
    var random = SplitMix64(seed: 8)
    let input = Tensor([1, 32, 32, 3], .uint8(random.bytes(32 * 32 * 3)))
    var models = CompiledModels()
    models.add("mobilenet", program, [input])
    #expect(try models.differences(weights: weights) == [])
  }

  /// The same with entropy-coded weights, and every kind of constant that the zoo has.
  @Test(arguments: [EmitOptions.Weights.packed7, .inPlace], [false, true])
  func codedWeights(weights: EmitOptions.Weights, isPrintable: Bool) throws {
    let program = try SeededMobileNet(size: 32, depth: 4).program()
    var random = SplitMix64(seed: 9)
    let input = Tensor([1, 32, 32, 3], .uint8(random.bytes(32 * 32 * 3)))
    var zoo = ProgramZoo(seed: 10)
    zoo.addConvolutions()
    zoo.addConversions()
    let (all, inputs) = try zoo.finish()
    var models = CompiledModels()
    models.add("mobilenet", program, [input])
    models.add("zoo", all, inputs, results: zoo.names)
    #expect(try models.differences(weights: weights, isCoded: true, isPrintable: isPrintable) == [])
  }

  /// Float convolutions of every kind with filters kept in fewer bits, in each of the places.
  @Test(arguments: [EmitOptions.Weights.packed7, .inPlace, .resource], [false, true])
  func weightsInFewerBits(weights: EmitOptions.Weights, isCoded: Bool) throws {
    var zoo = ProgramZoo(seed: 11)
    zoo.addConvolutions()
    var (program, inputs) = try zoo.finish()
    for (number, instruction) in program.instructions.enumerated() {
      guard case .convolve = instruction.operation else { continue }
      let filter = program[instruction.inputs[1]]
      guard case .constant(let index) = filter.place, filter.element == .float32 else { continue }
      let floats = program.constants[index].bytes.array(of: Float.self)
      let columns = filter.shape[3]
      program.constants[index] = Constant(
        encoded: number % 2 == 0
          ? EncodedWeights(halves: floats.map(\.halfBits))
          : EncodedWeights(
            codes: floats.map { Int8($0 * 127) },
            scales: (0..<columns).map { 1 / Float(100 + $0) }))
    }
    #expect(program.constants.count { $0.encoded != nil } > 4)
    var models = CompiledModels()
    models.add("narrow", program, inputs, results: zoo.names)
    #expect(try models.differences(weights: weights, isCoded: isCoded) == [])
  }
}
