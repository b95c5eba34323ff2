import Program
import Tensors
import Testing

@Suite("program")
struct ProgramTests {
  private let unit = QuantizationParameters(scale: 1, zeroPoint: 0)

  /// x -> relu -> negate -> y on 16 floats each, with a value that nobody reads.
  private func chain() throws -> Program {
    var builder = ProgramBuilder()
    let x = builder.input("x", .float32, [16])
    let relu = builder.append(.unary(.relu), [x], name: "relu", .float32, [16], origin: ["relu"])
    _ = builder.append(.unary(.sine), [relu], name: "unread", .float32, [16], origin: [])
    let double = builder.append(
      .binary(BinaryOperation(.add)), [relu, relu], name: "double", .float32, [16], origin: [])
    let y = builder.append(.unary(.negate), [double], name: "y", .float32, [16], origin: ["y"])
    return try builder.finish(outputs: [.init(name: "y", value: y)])
  }

  @Test func dropsWhatNoOutputNeeds() throws {
    let program = try chain()
    #expect(program.instructions.count == 3)
    #expect(program.values.map(\.name) == ["x", "relu", "double", "y"])
  }

  @Test func valuesThatAreAliveTogetherDoNotShareMemory() throws {
    let program = try chain()
    #expect(program.arenaSize == 128)  // relu and double, 64 bytes each; y is the caller's
    #expect(program.values[3].place == .output(0))
  }

  @Test func valuesThatAreNotAliveTogetherDo() throws {
    var builder = ProgramBuilder()
    var last = builder.input("x", .float32, [16])
    for step in 0..<5 {
      last = builder.append(
        .unary(.negate), [last], name: "v\(step)", .float32, [16], origin: [])
    }
    let program = try builder.finish(outputs: [.init(name: "y", value: last)])
    #expect(program.arenaSize == 64)  // computed in place, one after the other
  }

  @Test func anOutputThatIsAnInputIsCopied() throws {
    var builder = ProgramBuilder()
    let x = builder.input("x", .float32, [2])
    let program = try builder.finish(outputs: [.init(name: "x", value: x)])
    #expect(program.instructions.map(\.operation) == [.reshape])
  }

  @Test func overlappingValuesAreRefused() throws {
    var program = try chain()
    program.values[2].place = .arena(0)
    program.values[1].place = .arena(0)
    #expect(
      throws: ProgramError.overlap(instruction: 1, value: "double", other: "relu")
    ) { try program.validate() }
  }

  @Test func placesOutsideTheArenaAreRefused() throws {
    var program = try chain()
    program.values[1].place = .arena(program.arenaSize)
    #expect(throws: ProgramError.self) { try program.validate() }
    program.values[1].place = .arena(.max - 63)
    #expect(throws: ProgramError.self) { try program.validate() }
  }

  @Test func operandsThatDoNotExistAreRefused() throws {
    var program = try chain()
    program.instructions[0].inputs = [ValueID(index: 99)]
    #expect(
      throws: ProgramError.valueOutOfRange(what: "operand of instruction 0", index: 99, count: 4)
    ) { try program.validate() }
  }

  @Test func readingBeforeWritingIsRefused() throws {
    var program = try chain()
    program.instructions.swapAt(0, 1)
    #expect(throws: ProgramError.readBeforeWrite(instruction: 0, value: "relu")) {
      try program.validate()
    }
  }

  @Test func copiesThatReadOutsideTheirInputAreRefused() throws {
    var builder = ProgramBuilder()
    let x = builder.input("x", .uint8, [4], quantization: unit)
    let y = builder.append(
      .copy(StridedCopy(offset: 1, strides: [1])), [x], name: "y", .uint8, [4],
      quantization: unit, origin: [])
    #expect(throws: ProgramError.self) { try builder.finish(outputs: [.init(name: "y", value: y)]) }
  }

  @Test func aWrongNumberOfLabelsIsRefused() throws {
    var program = try chain()
    program.outputs[0].labels = ["road"]
    #expect(throws: ProgramError.self) { try program.validate() }
  }
}
