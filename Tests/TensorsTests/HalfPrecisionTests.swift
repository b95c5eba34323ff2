import Tensors
import Testing

@Suite("half precision")
struct HalfPrecisionTests {
  @Test func everyHalfSurvives() {
    for bits in UInt16.min...UInt16.max {
      let isNaN = bits & 0x7C00 == 0x7C00 && bits & 0x3FF != 0
      #expect(Float(halfBits: bits).isNaN == isNaN)
      #expect(Float(halfBits: bits).halfBits == (isNaN ? 0x7E00 : bits))
    }
  }

  @Test func knownValues() {
    let cases: [(UInt16, Float)] = [
      (0x3C00, 1), (0xC000, -2), (0x0001, 0x1p-24), (0x03FF, 1023 * 0x1p-24), (0x0400, 0x1p-14),
      (0x7BFF, 65504), (0x7C00, .infinity), (0xFC00, -.infinity),
    ]
    for (bits, value) in cases { #expect(Float(halfBits: bits) == value) }
    #expect(Float(halfBits: 0x8000).sign == .minus)
  }

  /// Halfway between two neighbours the even one wins, subnormals and the largest included.
  @Test func roundsToNearestHalfToEven() {
    for bits in UInt16(0)..<0x7BFF {
      let (low, high) = (Float(halfBits: bits), Float(halfBits: bits + 1))
      let middle = (low + high) / 2
      #expect(middle.halfBits == bits + bits % 2)
      #expect((-middle).halfBits == (bits + bits % 2) | 0x8000)
      #expect(middle.nextDown.halfBits == bits)
      #expect(middle.nextUp.halfBits == bits + 1)
    }
    #expect(Float(65519.996).halfBits == 0x7BFF)
    #expect(Float(65520).halfBits == 0x7C00)
    #expect(Float.greatestFiniteMagnitude.halfBits == 0x7C00)
    #expect(Float.leastNonzeroMagnitude.halfBits == 0)
  }
}
