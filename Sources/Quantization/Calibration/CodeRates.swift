import Tensors

/// What an entropy coder pays for each code of a layer.
public struct CodeRates: Sendable {
  /// Of each weight, in the filter's order, the context in which it is coded; empty for one context.
  let context: [UInt8]
  /// [contexts][129], bits by magnitude, sign included.
  private let bits: [Float]

  /// The error that one bit is worth, in squared steps: at high rates the loss falls by 6 dB a bit,
  /// which is 2 ln 2 / 12 of a squared step; a quarter of that is what serial rounding bears.
  private static let errorPerBit: Float = 0.25 * 0.1155

  /// - Parameters:
  ///   - context: of each weight of the filter [kh,kw,C/groups,O].
  ///   - bits: [contexts][129], by magnitude, sign included.
  public init(context: [UInt8], bits: [Float]) {
    precondition(bits.count % 129 == 0, "\(bits.count) bits, expected rows of 129")
    (self.context, self.bits) = (context, bits)
  }

  /// Rates of one context, from how often each magnitude occurs.
  init(_ codes: [Int8]) {
    var counts = [Double](repeating: 0, count: 129)
    for code in codes { counts[Int(code.magnitude)] += 1 }
    let all = Double(codes.count) + 0.1 * 129
    bits = counts.indices.map { magnitude in
      let share = (counts[magnitude] + 0.1) / all
      return Float(-Elementary.log(share) * 1.4426950408889634) + (magnitude > 0 ? 1 : 0)
    }
    context = []
  }

  /// The code, of the nearest, the two next towards zero, and zero, with the least sum of error and
  /// bits.
  func choose(_ x: Float, nearest: Float, cost: Float, context: UInt8 = 0) -> Float {
    let toward: Float = nearest > 0 ? -1 : 1
    let row = Int(context) * 129
    var best = (code: nearest, loss: Float.infinity)
    for step in 0..<4 {
      let code = step == 3 ? 0 : nearest + toward * Float(step)
      if code * nearest < 0 || (nearest == 0 && step > 0) { continue }
      let error = cost * (x - code) * (x - code)
      let loss = error + Self.errorPerBit * bits[row + Int(abs(code))]
      if loss < best.loss { best = (code, loss) }
    }
    return best.code
  }
}
