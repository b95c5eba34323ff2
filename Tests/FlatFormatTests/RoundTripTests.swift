import Program
import Tensors
import TestSupport
import Testing

@testable import FlatFormat

@Suite("flat format: round trip")
struct RoundTripTests {
  @Test(arguments: FlatModel.Storage.allCases)
  func programsReadBackAsTheyWereWritten(storage: FlatModel.Storage) throws {
    for program in [
      SampleModels.empty, try SampleModels.classifier(), try SampleModels.everyOperation(),
      try SampleModels.fewerBits(),
    ] {
      let bytes = try FlatModel.encode(program, storage: storage)
      #expect(try FlatModel.decode(bytes) == program)
      #expect(try FlatModel.encode(program, storage: storage) == bytes)
    }
  }

  @Test func everyOperationIsInTheSample() throws {
    var codes: Set<UInt8> = []
    for instruction in try SampleModels.everyOperation().instructions {
      var writer = ByteWriter()
      writer.write(instruction.operation)
      codes.insert(writer.bytes[0])
    }
    #expect(codes.count == OperationCode.allCases.count)
  }

  @Test(arguments: UnaryCode.allCases)
  func unaryFunctionsKeepTheirNumbers(code: UnaryCode) throws {
    let function = try code.function { 0.5 }
    #expect(UnaryCode.of(function).code == code)
  }

  @Test func mappedConstantsAreLentNotCopied() throws {
    for model in [try SampleModels.classifier(), try SampleModels.fewerBits()] {
      let file = try FlatModel.encode(model)
      let program = try FlatModel.decode(file)
      for constant in program.constants {
        let offset = constant.stored.pointer - file.pointer
        #expect((0..<file.count).contains(offset))
        #expect(offset % Bytes.alignment == 0)
      }
    }
  }

  @Test func packedIsSmallerThanMapped() throws {
    let program = try SampleModels.classifier()
    let mapped = try FlatModel.encode(program, storage: .mapped)
    let packed = try FlatModel.encode(program, storage: .packed)
    #expect(packed.count < mapped.count)
  }

  @Test func unboundedAndNotANumberSurvive() throws {
    var program = try SampleModels.classifier()
    program.rejectThreshold = .nan
    let bytes = try FlatModel.encode(program)
    let back = try FlatModel.decode(bytes)
    #expect(back.rejectThreshold?.isNaN == true)
    #expect(try FlatModel.encode(back) == bytes)
  }

  @Test func oddTextSurvives() throws {
    var program = try SampleModels.classifier()
    program.outputs[0].labels = ["", "caf\u{E9} / cafe\u{301} \u{1F30A}"]
    program.provenance.sourceSHA256 = "not a digest"
    let back = try FlatModel.decode(try FlatModel.encode(program))
    #expect(back == program)
    #expect(Array(back.outputs[0].labels[1].utf8) == Array(program.outputs[0].labels[1].utf8))
  }

  @Test func refusesWhatItHasNoRoomFor() throws {
    var program = try SampleModels.classifier()
    program.constants.append(Constant(Bytes([UInt8](repeating: 0, count: 4))))
    #expect(throws: FlatFormatError.self) { try FlatModel.encode(program) }
    var writer = ByteWriter()
    writer.unsigned(1 << 49)
    #expect(writer.failure != nil)
    writer = ByteWriter()
    writer.signed(.min)
    #expect(writer.failure != nil)
  }

  @Test func refusesAProgramThatDoesNotValidate() throws {
    var program = try SampleModels.classifier()
    program.instructions.removeLast()
    #expect(throws: FlatFormatError.self) { try FlatModel.encode(program) }
  }
}

@Suite("flat format: filters in panels")
struct PanelTests {
  /// A 1x1 convolution of 64 channels to 32: panels need no padding, so they are taken.
  private func program() throws -> (Program, filter: [Int8]) {
    var builder = ProgramBuilder()
    let scale = QuantizationParameters(scale: 1, zeroPoint: 0)
    let x = builder.input("x", .uint8, [1, 1, 1, 64], quantization: scale)
    let filter = (0..<64 * 32).map { Int8(truncatingIfNeeded: $0) }
    let operands = [
      x, builder.constant("w", Tensor([1, 1, 64, 32], .int8(filter))),
      builder.constant("b", Tensor([32], .int32([Int32](repeating: 0, count: 32)))),
      builder.constant("s", Tensor([32], [Float](repeating: 1, count: 32))),
    ]
    let y = builder.append(
      .convolve(Convolve(bounds: .unbounded)), operands, name: "y", .float32, [1, 1, 1, 32],
      origin: ["y"])
    return (try builder.finish(outputs: [.init(name: "y", value: y)]), filter)
  }

  @Test func areLentInTheEnginesOrderAndUnpackedWhenAskedFor() throws {
    let (program, filter) = try program()
    let file = try FlatModel.encode(program)
    let back = try FlatModel.decode(file)
    let panels = try #require(back.constants[0].panels([1, 1, 64, 32], .int8))
    let offset = panels.pointer - file.pointer
    #expect((0..<file.count).contains(offset) && offset % Bytes.alignment == 0)
    #expect(back.constants[0].bytes.array(of: Int8.self) == filter)
    #expect(back.constants[0].panels([1, 1, 32, 64], .int8) == nil)
    #expect(back == program)
    #expect(try FlatModel.encode(back) == file)
  }
}
