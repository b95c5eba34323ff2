import Tensors
import TestSupport
import Testing

@testable import Quantization

@Suite("error-compensated rounding")
struct CompensatedRoundingTests {
  @Test func withoutCorrelationItRoundsToNearest() {
    let rounding = CompensatedRounding([2, 0, 0, 1], size: 2, damping: 0)
    #expect(rounding([1.4, -2.6], limit: 127) == [1, -3])
  }

  /// Equal inputs: only the sum of the weights matters, and 0.4 + 0.4 is nearer to 1 than to 0.
  @Test func laterWeightsMakeUpForEarlierOnes() {
    let rounding = CompensatedRounding([1, 1, 1, 1], size: 2, damping: 0.001)
    #expect(rounding([0.4, 0.4], limit: 127).map(Int.init).reduce(0, +) == 1)
  }

  @Test func codesStayWithinTheLimit() {
    let rounding = CompensatedRounding([1, 0, 0, 1], size: 2, damping: 0)
    #expect(rounding([200, -200], limit: 127) == [127, -127])
  }

  /// A dense layer over a flattened image reads tens of thousands of numbers; a full matrix of 62,720
  /// would take 31 GB.
  @Test func manyInputsAreSeenInBlocks() {
    #expect(Covariance.blocks(1024) == [0..<1024])
    #expect(Covariance.blocks(1540) == [0..<1536, 1536..<1540])
    let blocks = Covariance.blocks(62_720)
    #expect(blocks.allSatisfy { $0.count <= 256 })
    #expect(blocks.flatMap { Array($0) } == Array(0..<62_720))
  }

  @Test func leavesLessErrorThanRoundingToNearest() {
    var random = SplitMix64(seed: 9)
    let (size, rows) = (12, 60)
    let mixing = random.floats(size * size)
    var covariance = [Double](repeating: 0, count: size * size)
    for _ in 0..<rows {
      let source = random.floats(size)
      let x = (0..<size).map { i in
        (0..<size).reduce(0.0) { $0 + Double(mixing[i * size + $1] * source[$1] * 50) }
      }
      for i in 0..<size { for j in 0..<size { covariance[i * size + j] += x[i] * x[j] } }
    }
    let rounding = CompensatedRounding(covariance, size: size, damping: 0.01)
    func loss(_ weights: [Float], _ codes: [Float]) -> Double {
      let error = zip(weights, codes).map { Double($0 - $1) }
      return (0..<size).reduce(0) { sum, i in
        (0..<size).reduce(sum) { $0 + error[i] * covariance[i * size + $1] * error[$1] }
      }
    }
    var (compensated, nearest) = (0.0, 0.0)
    for _ in 0..<20 {
      let weights = random.floats(size, in: -20...20)
      compensated += loss(weights, rounding(weights, limit: 127).map { Float($0) })
      nearest += loss(weights, weights.map { $0.rounded() })
    }
    #expect(compensated < 0.5 * nearest, "seed 9: \(compensated) against \(nearest)")
  }
}
