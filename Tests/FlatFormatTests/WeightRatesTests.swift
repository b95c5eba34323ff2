import Tensors
import TestSupport
import Testing

@testable import FlatFormat

@Suite("flat format: what weights cost")
struct WeightRatesTests {
  @Test func ratesAddUpToTheCodedSize() throws {
    var noise = SplitMix64(seed: 12)
    // Columns of very different size, so that contexts matter.
    let columns = 32
    let weights = (0..<200 * columns).map { index in
      let reach = Int64(1) << Int64(index % columns % 7)
      return Int8(Int64(truncatingIfNeeded: noise.next() % UInt64(2 * reach + 1)) - reach)
    }
    let rates = WeightRates(of: weights, columns: columns)
    let bits = zip(weights, rates.context).reduce(Float(0)) {
      $0 + rates.bits($1.0, context: Int($1.1))
    }
    let bytes = WeightRates.packedSize(of: weights, columns: columns)
    // What was learnt in the end costs a little less than what was paid while learning.
    #expect(bits / 8 < Float(bytes) && Float(bytes) < bits / 8 * 1.06)
  }

  @Test func smallIsCheapAmongSmallWeights() {
    let rates = WeightRates(of: [Int8](repeating: 0, count: 100), columns: 10)
    let context = WeightRates.context(meanMagnitude: 0.2)
    #expect(rates.bits(0, context: context) < rates.bits(1, context: context))
    #expect(rates.bits(1, context: context) < rates.bits(-9, context: context))
    #expect(rates.bits(5, context: context) == rates.bits(-5, context: context))
    #expect(WeightRates.context(meanMagnitude: 1) == 12)
    #expect(WeightRates.context(meanMagnitude: 0) == 0)
  }
}
