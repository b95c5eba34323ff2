/// Element-wise functions of one value.
///
/// One definition serves every room and every machine: IEEE 754 operations only, no libm, never
/// fused. Source: `Formats/Quantization.md`, section 6; each is the TensorFlow op of the same name.
public enum UnaryFunction: Hashable, Sendable {
  case negate
  case absolute
  case sign
  case square
  case squareRoot
  case reciprocalSquareRoot
  case reciprocal
  case exponential
  /// `exp(x) - 1`
  case exponentialMinusOne
  case logarithm
  /// `log(1 + x)`
  case logarithmOfOnePlus
  case floor
  case ceiling
  /// Half to even.
  case round
  case sine
  case cosine
  case errorFunction
  case sigmoid
  case tanh
  case softplus
  case softsign
  case elu
  case selu
  /// `x < 0 ? slope * x : x`
  case leakyRelu(slope: Float)
  /// Relu is `clamp(0, +inf)`, Relu6 is `clamp(0, 6)`. NaN stays NaN.
  case clamp(lower: Float, upper: Float)
  /// For bool only.
  case logicalNot

  public static let relu = UnaryFunction.clamp(lower: 0, upper: .infinity)
  public static let relu6 = UnaryFunction.clamp(lower: 0, upper: 6)

  public func callAsFunction(_ x: Float) -> Float {
    switch self {
    case .negate: -x
    case .absolute: Swift.abs(x)
    case .sign: x > 0 ? 1 : x < 0 ? -1 : x
    case .square: x * x
    case .squareRoot: x.squareRoot()
    case .reciprocalSquareRoot: Float(1 / Double(x).squareRoot())
    case .reciprocal: 1 / x
    case .exponential: Float(Elementary.exp(Double(x)))
    case .exponentialMinusOne: Float(Elementary.expm1(Double(x)))
    case .logarithm: Float(Elementary.log(Double(x)))
    case .logarithmOfOnePlus: Float(Elementary.log1p(Double(x)))
    case .floor: x.rounded(.down)
    case .ceiling: x.rounded(.up)
    case .round: x.rounded(.toNearestOrEven)
    case .sine: Float(Elementary.sin(Double(x)))
    case .cosine: Float(Elementary.cos(Double(x)))
    case .errorFunction: Float(Elementary.erf(Double(x)))
    case .sigmoid: Float(1 / (1 + Elementary.exp(-Double(x))))
    case .tanh: Float(Elementary.tanh(Double(x)))
    case .softplus:
      Float(Elementary.log1p(Elementary.exp(-Swift.abs(Double(x)))) + Swift.max(Double(x), 0))
    case .softsign: x / (1 + Swift.abs(x))
    case .elu: x < 0 ? Float(Elementary.expm1(Double(x))) : x
    case .selu:
      x < 0
        ? Float(1.7580993408473768599402175208123 * Elementary.expm1(Double(x)))
        : Float(1.0507009873554804934193349852946) * x
    case .leakyRelu(let slope): x < 0 ? slope * x : x
    case .clamp(let lower, let upper): x < lower ? lower : x > upper ? upper : x
    case .logicalNot: x == 0 ? 1 : 0
    }
  }
}
