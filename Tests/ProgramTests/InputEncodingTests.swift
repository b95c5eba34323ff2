import Program
import Tensors
import Testing

@Suite("input encoding")
struct InputEncodingTests {
  private func program(_ element: ElementType, recipe: Preprocessing?) throws -> Program {
    var builder = ProgramBuilder()
    let quantization =
      element == .float32 ? nil : QuantizationParameters(scale: 0.5, zeroPoint: 10)
    let x = builder.input("x", element, [1, 1, 2, 1], quantization: quantization)
    return try builder.finish(
      outputs: [Program.Output(name: "x", value: x)], preprocessing: recipe)
  }

  private let recipe = Preprocessing(
    size: Extent(height: 1, width: 2), channelOrder: .gray, mean: [100], standardDeviation: [50])

  @Test func aPhotographBecomesItsBytes() throws {
    let encoded = try program(.uint8, recipe: recipe).encode(
      Tensor([1, 1, 2, 1], [-0.5, 7]), input: 0)
    #expect(encoded == Tensor([1, 1, 2, 1], .uint8([75, 255])))  // -0.5 * 50 + 100; saturated
  }

  @Test func withoutARecipeTheScaleSaysWhatCodesMean() throws {
    let encoded = try program(.uint8, recipe: nil).encode(
      Tensor([1, 1, 2, 1], [-1, 1.2]), input: 0)
    #expect(encoded == Tensor([1, 1, 2, 1], .uint8([8, 12])))  // -1 / 0.5 + 10; 2.4 rounds to 2
  }

  @Test func whatNeedsNoEncodingIsKept() throws {
    let floats = Tensor([1, 1, 2, 1], [-1, 1.2])
    #expect(try program(.float32, recipe: recipe).encode(floats, input: 0) == floats)
    let bytes = Tensor([1, 1, 2, 1], .uint8([1, 2]))
    #expect(try program(.uint8, recipe: recipe).encode(bytes, input: 0) == bytes)
  }
}
