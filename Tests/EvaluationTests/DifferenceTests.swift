import Evaluation
import Testing

@Suite("difference")
struct DifferenceTests {
  @Test func measures() {
    let difference = Difference([3, 4.5], expected: [3, 4])
    #expect(difference.largest == 0.5)
    #expect(difference.relative == 0.125)
    #expect(abs(difference.decibels - 20) < 1e-9)  // 25 over 0.25 is a hundred
    #expect(difference.cosine > 0.99 && difference.cosine < 1)
  }

  @Test func equalValuesHaveNoNoise() {
    let difference = Difference([1, -2, .infinity], expected: [1, -2, .infinity])
    #expect(difference.decibels == .infinity && difference.largest == 0)
    #expect(difference.cosine == 1)
    #expect(Difference([0, 0], expected: [0, 0]).relative == 0)
  }

  @Test func oneSidedInfinityIsInfinitelyWrong() {
    #expect(Difference([.nan], expected: [1]).largest == .infinity)
    #expect(Difference([1], expected: [.infinity]).decibels == -.infinity)
  }

  @Test func piecesAddUp() {
    var pieces = Difference([3], expected: [3])
    pieces.add([4.5], expected: [4])
    #expect(pieces == Difference([3, 4.5], expected: [3, 4]))
  }
}
