import Tensors

/// What an entropy coder pays for each code of a layer, from how often the codes occur.
struct CodeRates: Sendable {
  /// Bits of -128...127.
  private let bits: [Float]

  /// The error that one bit is worth, in squared steps: at high rates the loss falls by 6 dB a bit,
  /// which is 2 ln 2 / 12 of a squared step; a quarter of that is what serial rounding bears.
  private static let errorPerBit: Float = 0.25 * 0.1155

  init(_ columns: [[Int8]]) {
    var counts = [Double](repeating: 0, count: 256)
    var total = 0.0
    for column in columns {
      for code in column {
        // Signs are as good as random.
        counts[Int(code) + 128] += 0.5
        counts[128 - max(Int(code), -127)] += 0.5
        total += 1
      }
    }
    let all = total + 0.05 * 256
    bits = counts.map { Float(-Elementary.log(($0 + 0.05) / all) * 1.4426950408889634) }
  }

  /// The code, of the nearest, the two next towards zero, and zero, with the least sum of error and
  /// bits.
  func choose(_ x: Float, nearest: Float, cost: Float) -> Float {
    let toward: Float = nearest > 0 ? -1 : 1
    var best = (code: nearest, loss: Float.infinity)
    for step in 0..<4 {
      let code = step == 3 ? 0 : nearest + toward * Float(step)
      if code * nearest < 0 || (nearest == 0 && step > 0) { continue }
      let loss = cost * (x - code) * (x - code) + Self.errorPerBit * bits[Int(code) + 128]
      if loss < best.loss { best = (code, loss) }
    }
    return best.code
  }
}
