import Program
import Tensors
import Testing

@testable import ProgramInterpreter

/// The rule of `Formats/Quantization.md`, sections 2 and 3, on numbers that can be checked in the
/// head.
@Suite("reference convolution")
struct ConvolveTests {
  /// 3x3 box filter over a 2x2 image with SAME padding: every output sums the whole image.
  private func box(
    inputZeroPoint: Int32 = 0, scale: Float = 0.5,
    bounds: Bounds = Bounds(lower: 0, upper: 255)
  ) throws -> Tensor {
    var builder = ProgramBuilder()
    let x = builder.input(
      "x", .uint8, [1, 2, 2, 1],
      quantization: QuantizationParameters(scale: 1, zeroPoint: inputZeroPoint))
    let filter = builder.constant(
      "filter", Tensor([3, 3, 1, 1], .int8([Int8](repeating: 1, count: 9))))
    let bias = builder.constant("bias", Tensor([1], .int32([10])))
    let scales = builder.constant("scale", Tensor([1], [scale]))
    let y = builder.append(
      .convolve(Convolve(paddingBefore: .unit, bounds: bounds)), [x, filter, bias, scales],
      name: "y", .uint8, [1, 2, 2, 1],
      quantization: QuantizationParameters(scale: 1, zeroPoint: 1), origin: [])
    let program = try builder.finish(outputs: [.init(name: "y", value: y)])
    return ProgramInterpreter(program).run([Tensor([1, 2, 2, 1], .uint8([1, 2, 3, 4]))])[0]
  }

  @Test func sumsScalesAndOffsets() throws {
    // (1+2+3+4 + 10) / 2 + 1
    #expect(try box() == Tensor([1, 2, 2, 1], .uint8([11, 11, 11, 11])))
  }

  @Test func paddingIsRealZeroNotQuantizedZero() throws {
    // (0+1+2+3 + 10) / 2 + 1
    #expect(try box(inputZeroPoint: 1) == Tensor([1, 2, 2, 1], .uint8([9, 9, 9, 9])))
  }

  @Test func saturatesInsteadOfWrapping() throws {
    #expect(try box(scale: 100) == Tensor([1, 2, 2, 1], .uint8([255, 255, 255, 255])))
    let bounded = try box(bounds: Bounds(lower: 1, upper: 6))
    #expect(bounded == Tensor([1, 2, 2, 1], .uint8([6, 6, 6, 6])))
  }

  @Test(
    arguments: [(0.5, 0), (1.5, 2), (2.5, 2), (-0.5, 0), (-1.5, -2), (3.49, 3)] as [(Float, Int32)])
  func roundsHalfToEven(real: Float, expected: Int32) {
    #expect(Bounds(lower: -128, upper: 127).quantize(real, zeroPoint: 0) == expected)
  }

  @Test func roundsBeforeTheZeroPointIsAdded() {
    // 0.5 rounds to 0 and 1.5 to 2, whatever the parity of the zero point.
    let bounds = Bounds(lower: 0, upper: 255)
    #expect(bounds.quantize(0.5, zeroPoint: 3) == 3)
    #expect(bounds.quantize(1.5, zeroPoint: 3) == 5)
    #expect(bounds.quantize(.nan, zeroPoint: 3) == 0)
    #expect(bounds.quantize(-.infinity, zeroPoint: 3) == 0)
  }

  /// Two groups of two channels to one output each: channel sums, kept apart.
  @Test func groupsReadTheirOwnChannels() throws {
    var builder = ProgramBuilder()
    let x = builder.input("x", .float32, [1, 1, 1, 4])
    let filter = builder.constant("filter", Tensor([1, 1, 2, 2], [1, 10, 1, 10]))
    let bias = builder.constant("bias", Tensor([2], [0, 0.5]))
    let y = builder.append(
      .convolve(Convolve(groups: 2, bounds: .unbounded)), [x, filter, bias], name: "y", .float32,
      [1, 1, 1, 2], origin: [])
    let program = try builder.finish(outputs: [.init(name: "y", value: y)])
    let result = ProgramInterpreter(program).run([Tensor([1, 1, 1, 4], [1, 2, 3, 4])])
    #expect(result == [Tensor([1, 1, 1, 2], [3, 70.5])])
  }
}
