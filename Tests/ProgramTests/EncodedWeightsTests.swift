import Program
import Tensors
import Testing

@Suite("weights in fewer bits")
struct EncodedWeightsTests {
  @Test func halvesStandForThemselves() {
    let weights = EncodedWeights(halves: [0x3C00, 0xC000, 0x0001, 0x8000])
    #expect(weights.decoded().array(of: Float.self) == [1, -2, 0x1p-24, -0.0])
    #expect(weights.bytes.count == 8)
  }

  @Test func codesTakeTheScaleOfTheirColumn() {
    let weights = EncodedWeights(codes: [1, 2, 3, -4, -5, -128], scales: [0.5, 10, 2])
    #expect(weights.decoded().array(of: Float.self) == [0.5, 20, 6, -2, -50, -256])
    #expect(weights.bytes.count == 12 + 6)
    #expect(Constant(encoded: weights).bytes.array(of: Float.self)[1] == 20)
    #expect(Constant(encoded: weights).count == 24)
  }

  @Test func bytesOfAFileAreDoubted() {
    func int8(_ scale: Float) -> EncodedWeights? {
      let bytes = withUnsafeBytes(of: scale) { Array($0) } + [7]
      return EncodedWeights(.int8(columns: 1), Bytes(bytes), count: 1)
    }
    #expect(int8(0.5)?.decoded().array(of: Float.self) == [3.5])
    for scale: Float in [0, -1, .nan, .infinity, 0x1.000002p120] { #expect(int8(scale) == nil) }
    let uneven = Bytes([UInt8](repeating: 1, count: 11))
    #expect(EncodedWeights(.int8(columns: 2), uneven, count: 3) == nil)
    #expect(EncodedWeights(.int8(columns: 0), Bytes([UInt8]()), count: 0) == nil)
    for half: UInt16 in [0x7C00, 0xFE00] {
      #expect(EncodedWeights(.half, Bytes([half]), count: 1) == nil)
    }
    #expect(EncodedWeights(.half, Bytes([UInt16(0)]), count: 2) == nil)
  }

  @Test func constantsAreEqualWhenKeptAlike() {
    let plain = Constant(Bytes([Float(1), 2]))
    let half = Constant(encoded: EncodedWeights(halves: [0x3C00, 0x4000]))
    #expect(plain.bytes == half.bytes)
    #expect(plain != half)
    #expect(half == Constant(encoded: EncodedWeights(halves: [0x3C00, 0x4000])))
  }

  /// y = x * w, w a constant of one element.
  private func program(_ constant: Constant, _ element: ElementType) throws -> Program {
    var builder = ProgramBuilder()
    let w = builder.constant("w", Tensor([1, 1], integers: [1], type: element)!)
    let y = builder.append(.reshape, [w], name: "y", element, [1], origin: [])
    var program = try builder.finish(outputs: [.init(name: "y", value: y)])
    program.constants[0] = constant
    return program
  }

  @Test func onlyFloatsAreKeptInFewerBits() throws {
    let half = Constant(encoded: EncodedWeights(halves: [0x3C00]))
    #expect(
      throws: ProgramError.badValue(
        value: "w", what: "type", found: "int32 in fewer bits", expected: "float32")
    ) { try program(half, .int32).validate() }
  }
}
