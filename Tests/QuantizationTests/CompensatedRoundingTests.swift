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
    #expect(Covariance.blocks(1540) == [0..<514, 514..<1028, 1028..<1540])
    let blocks = Covariance.blocks(62_720)
    #expect(blocks.allSatisfy { $0.count <= 256 })
    #expect(blocks.flatMap { Array($0) } == Array(0..<62_720))
  }

  @Test func leavesLessErrorThanRoundingToNearest() {
    var random = SplitMix64(seed: 9)
    let problem = Problem(size: 12, &random)
    let rounding = CompensatedRounding(problem.covariance, size: 12, damping: 0.01)
    var (compensated, nearest) = (0.0, 0.0)
    for _ in 0..<20 {
      let weights = random.floats(12, in: -20...20)
      compensated += problem.loss(weights, rounding(weights, limit: 127).map { Float($0) })
      nearest += problem.loss(weights, weights.map { $0.rounded() })
    }
    #expect(compensated < 0.5 * nearest, "seed 9: \(compensated) against \(nearest)")
  }

  /// One survivor is the usual rounding; enough of them see every combination.
  @Test func moreSurvivorsLeaveLessError() {
    var random = SplitMix64(seed: 10)
    let problem = Problem(size: 4, &random)
    let rounding = CompensatedRounding(problem.covariance, size: 4, damping: 0)
    var losses = [Int: Double]()
    for _ in 0..<20 {
      let weights = random.floats(4, in: -3...3)
      for survivors in [1, 4, 81] {
        let codes = rounding(weights, limit: 127, survivors: survivors)
        losses[survivors, default: 0] += problem.loss(weights, codes.map { Float($0) })
      }
      losses[0, default: 0] += problem.least(weights)
    }
    guard let one = losses[1], let four = losses[4], let all = losses[81], let least = losses[0]
    else { return }
    #expect(four < one && all <= four, "seed 10: \(one), \(four), \(all)")
    #expect(abs(all - least) <= 1e-3 * least, "seed 10: \(all) against \(least)")
  }
}

/// Inputs that are correlated, and what roundings of weights on them lose.
private struct Problem {
  let size: Int
  var covariance: [Double]

  init(size: Int, _ random: inout SplitMix64) {
    self.size = size
    covariance = [Double](repeating: 0, count: size * size)
    let mixing = random.floats(size * size)
    for _ in 0..<(5 * size) {
      let source = random.floats(size)
      let x = (0..<size).map { i in
        (0..<size).reduce(0.0) { $0 + Double(mixing[i * size + $1] * source[$1] * 50) }
      }
      for i in 0..<size { for j in 0..<size { covariance[i * size + j] += x[i] * x[j] } }
    }
  }

  func loss(_ weights: [Float], _ codes: [Float]) -> Double {
    let error = zip(weights, codes).map { Double($0 - $1) }
    return (0..<size).reduce(0) { sum, i in
      (0..<size).reduce(sum) { $0 + error[i] * covariance[i * size + $1] * error[$1] }
    }
  }

  /// The least loss of all codes within two steps of each weight.
  func least(_ weights: [Float]) -> Double {
    var codes = [weights.map { _ in Float(0) }]
    for index in weights.indices {
      codes = codes.flatMap { codes in
        (-2...2).map { offset in
          var codes = codes
          codes[index] = weights[index].rounded() + Float(offset)
          return codes
        }
      }
    }
    return codes.map { loss(weights, $0) }.min() ?? 0
  }
}
