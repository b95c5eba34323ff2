import Program
import ProgramInterpreter
import Tensors
import Testing

@testable import SwiftEmitter

/// What the emitter's branches write, word for word.
@Suite("emission")
struct EmissionTests {
  @Test func pointwiseConvolutionIsOneLongRow() throws {
    let bytes = QuantizationParameters(scale: 0.5, zeroPoint: 3)
    let text = try emittedSteps(
      .convolve(Convolve(bounds: .all(of: .uint8))), (.uint8, [1, 4, 5, 2], bytes), .uint8,
      [1, 4, 5, 3], bytes,
      constants: [
        Tensor([1, 1, 2, 3], .int8([1, 2, 3, 4, 5, 6])), Tensor([3], .int32([7, 8, 9])),
        Tensor([3], [1, 1, 1]),
      ])
    #expect(
      text == """
        // block/y: convolve, 1x4x5x2 uint8 to 1x4x5x3 uint8
        convolve(
          Window((1, 1, 20, 2), to: (1, 20, 3), taps: (1, 1)), m.input, zero: 3,
          weights: m.weights.int8(0), bias: m.weights.int32(16), scale: m.weights.float32(48),
          Rounding(-3, 252, zero: 3), to: m.output)
        """)
  }

  @Test func poolsNameTheirWindow() throws {
    let pool = Pool(
      .max, window: Extent(height: 2, width: 2), strides: Extent(height: 2, width: 2),
      paddingBefore: Extent(height: 0, width: 1), bounds: .unbounded)
    let text = try emittedSteps(
      .pool(pool), (.float32, [1, 4, 4, 3], nil), .float32, [1, 2, 2, 3])
    #expect(
      text == """
        // block/y: max_pool, 1x4x4x3 float32 to 1x2x2x3 float32
        poolMax(
          Window((1, 4, 4, 3), to: (2, 2, 3), taps: (2, 2), strides: (2, 2), before: (0, 1)), m.input,
          (-.infinity, .infinity), to: m.output)
        """)
  }

  @Test func transposesWalkInStrides() throws {
    let text = try emittedSteps(
      .copy(StridedCopy(offset: 0, strides: [1, 3])), (.float32, [2, 3], nil), .float32, [3, 2])
    #expect(
      text == """
        // block/y: copy, 2x3 float32 to 3x2 float32
        copy(m.input, (1, 1, 3, 2), from: (0, 0, 1, 3), to: m.output, (0, 0, 2, 1))
        """)
  }

  @Test func clampsAreClosures() throws {
    let text = try emittedSteps(.unary(.relu6), (.float32, [4], nil), .float32, [4])
    #expect(
      text == """
        // block/y: clamp, 4 float32 to 4 float32
        map(m.input, count: 4, to: m.output, { clamped($0, 0, 6) })
        """)
  }

  @Test func reductionsOverTooManyGroupsAreRefused() throws {
    let error = EmitError.tooManyAxes(node: "y", found: 5, limit: 4)
    #expect(throws: error) {
      try emittedSteps(
        .reduce(Reduce(.sum, axes: [0, 2, 4, 6, 8])),
        (.float32, [2, 2, 2, 2, 2, 2, 2, 2, 2], nil), .float32, [2, 2, 2, 2])
    }
    #expect(
      error.description == """
        error[emit.axes]: 'y' reduces 5 groups of axes that do not touch
          expected: at most 4
          help: reduce in two steps, or transpose so that the reduced axes are neighbours
        """)
  }
}

/// The statements of `run` for one operation on an input `x`.
func emittedSteps(
  _ operation: Operation, _ x: (ElementType, Shape, QuantizationParameters?),
  _ element: ElementType,
  _ shape: Shape, _ quantization: QuantizationParameters? = nil, constants: [Tensor] = [],
  constantQuantization: QuantizationParameters? = nil
) throws -> String {
  var builder = ProgramBuilder()
  let input = builder.input("x", x.0, x.1, quantization: x.2)
  let operands = constants.map {
    builder.constant("c", $0, quantization: constantQuantization)
  }
  let y = builder.append(
    operation, [input] + operands, name: "y", element, shape, quantization: quantization,
    origin: ["block/y"])
  let program = try builder.finish(outputs: [.init(name: "y", value: y)])
  let interpreter = ProgramInterpreter(program)
  let text = try SwiftEmitter.emit(program, options: EmitOptions(typeName: "model")) {
    interpreter.run($0)
  }.text
  let start = try #require(text.range(of: "func run(_ m: Memory) {\n"))
  let end = try #require(text[start.upperBound...].range(of: "\n  }"))
  return text[start.upperBound..<end.lowerBound].split(separator: "\n")
    .map { String($0.dropFirst(4)) }.joined(separator: "\n")
}

@Suite("names and literals")
struct NamerTests {
  @Test(
    arguments: [
      ("MobilenetV1/Conv2d_0", "mobilenetV1Conv2d0"), ("class", "class_"), ("not road", "notRoad"),
      ("3d", "_3d"), ("/", "label"), ("tench, Tinca tinca", "tenchTincaTinca"),
    ])
  func membersReadLikeSwift(name: String, expected: String) {
    var namer = Namer()
    #expect(namer.member(name, otherwise: "label") == expected)
  }

  @Test func collisionsGetNumbers() {
    var namer = Namer(reserved: ["m"])
    #expect(
      ["a b", "a/b", "aB", "m", "v2", "v2"].map { namer.member($0, otherwise: "x") }
        == ["aB", "aB2", "aB3", "m2", "v2", "v2_2"])
  }

  @Test func floatsReadBack() {
    #expect(
      [0.1, 6, -3, -0.0, .infinity, 1e-9, 16_777_216].map(Literal.float)
        == ["0.1", "6", "-3", "-0.0", ".infinity", "1e-09", "16777216.0"])
  }

  /// Small weights are printable; every byte comes back.
  @Test func septetsCarryEveryByte() {
    let bytes = (0..<256).map { UInt8($0) }
    let septets = SeptetText.septets(bytes)
    #expect(septets.allSatisfy { $0 < 128 })
    let back = stride(from: 0, to: septets.count, by: 8).flatMap { start in
      (0..<7).map { index in
        let high = (septets[start + 7] ^ 64) >> UInt8(index) & 1
        return (septets[start + index] | high << 7) &- 64
      }
    }
    #expect(Array(back.prefix(256)) == bytes)
    #expect(SeptetText.septets([0, 1, 255, 31, 0, 0, 0]) == Array("@A?_@@@@".utf8))
  }

  /// Bits stand lowest first, in pairs of characters, filled up with zeros.
  @Test func bitsGoIntoPairsOfCharacters() {
    #expect(BitText.dense.characters([0x85]) == [0x05, 0x01])
    #expect(BitText.dense.characters([0xFF, 0xFF]) == [0x7F, 0x7F, 0x03, 0x00])
    // 133 is 42 and once 91.
    #expect(BitText.printable.characters([0x85]) == Array("M$".utf8))
    let bytes = (0..<256).map { UInt8(truncatingIfNeeded: $0 * 167) }
    for text in [BitText.dense, .printable] {
      var (held, count, back): (Int, Int, [UInt8]) = (0, 0, [])
      let characters = text.characters(bytes).map(Int.init)
      for place in stride(from: 0, to: characters.count, by: 2) {
        let digits = characters[place...place + 1].map {
          text == .dense ? $0 : $0 - ($0 > 92 ? 36 : 35)
        }
        held |= (digits[0] + digits[1] * (text == .dense ? 128 : 91)) << count
        count += text.bits
        while count >= 8 {
          back.append(UInt8(held & 255))
          (held, count) = (held >> 8, count - 8)
        }
      }
      #expect(Array(back.prefix(256)) == bytes)
    }
  }

  /// What is not printable is escaped; a backslash ends every line but the last.
  @Test func literalsAreLinesOfText() {
    let text = String(decoding: LiteralLines.text([0, 7, 31, 34, 92, 97, 127]), as: UTF8.self)
    #expect(text == #"\0\u{7}\u{1F}\"\\a\u{7F}"#)
    let long = LiteralLines.text([UInt8](repeating: 97, count: 500)).split(separator: 10)
    #expect(long.map(\.count) == [240, 240, 22])
  }
}
