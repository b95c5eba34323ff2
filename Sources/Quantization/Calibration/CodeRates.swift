import Tensors

/// What an entropy coder pays for each code of a layer.
public struct CodeRates: Sendable {
  /// Of each weight, in the filter's order, the context in which it is coded; empty for one context.
  let context: [UInt8]
  /// [contexts][129], bits by magnitude, sign included.
  private let bits: [Float]

  /// The error that one bit is worth, in squared steps: at high rates the loss falls by 6 dB a bit,
  /// which is 2 ln 2 / 12 of a squared step; half of that, because codes drawn to zero all shrink alike.
  private static let errorPerBit: Float = 0.5 * 0.1155

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

  /// What a code's bits cost, in squared steps.
  @inline(__always)
  func loss(_ code: Float, context: UInt8) -> Float {
    Self.errorPerBit * bits[Int(context) * 129 + Int(code.magnitude)]
  }
}
