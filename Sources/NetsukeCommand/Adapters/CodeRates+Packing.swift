import FlatFormat
import Quantization

extension CodeRates {
  /// What a packed file pays for these weights.
  init(packing weights: [Int8], columns: Int) {
    let rates = WeightRates(of: weights, columns: columns)
    self.init(
      context: rates.context,
      bits: (0..<WeightRates.contexts).flatMap { context in
        (0...128).map { rates.bits($0 == 128 ? -128 : Int8($0), context: context) }
      })
  }
}
