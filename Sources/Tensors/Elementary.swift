/// Elementary functions in double precision, the same bits on every IEEE 754 machine.
///
/// libm differs from machine to machine, so exp, log and the rest are defined here by additions,
/// multiplications and divisions alone. Errors stay below 1e-14 relative, far inside the float32
/// that results are rounded to. Specified in `Formats/Quantization.md`, section 6.
public enum Elementary {
  static let log2e = 1.4426950408889634
  static let ln2High = 0x1.62e42fee00000p-1
  static let ln2Low = 0x1.a39ef35793c76p-33

  /// `e^x`: `x = k ln 2 + r`, a Taylor polynomial of degree 13 for `e^r`, then a scaling by `2^k`.
  public static func exp(_ x: Double) -> Double {
    guard x == x else { return x }
    if x > 709 { return .infinity }
    if x < -745 { return 0 }
    let k = (x * log2e).rounded(.toNearestOrEven)
    let r = (x - k * ln2High) - k * ln2Low
    return expPolynomial(r) * powerOfTwo(Int(k) / 2) * powerOfTwo(Int(k) - Int(k) / 2)
  }

  /// `e^x - 1`, without cancellation near zero.
  public static func expm1(_ x: Double) -> Double {
    guard abs(x) < 0.3 else { return exp(x) - 1 }
    var term = 1.0
    var n = 14.0
    while n >= 2 {
      term = 1 + x / n * term
      n -= 1
    }
    return x * term
  }

  /// Horner's rule over 1/n!, n = 13...0.
  private static func expPolynomial(_ r: Double) -> Double {
    var sum = 1.6059043836821613e-10
    sum = sum * r + 2.08767569878681e-09
    sum = sum * r + 2.505210838544172e-08
    sum = sum * r + 2.755731922398589e-07
    sum = sum * r + 2.7557319223985893e-06
    sum = sum * r + 2.48015873015873e-05
    sum = sum * r + 0.0001984126984126984
    sum = sum * r + 0.001388888888888889
    sum = sum * r + 0.008333333333333333
    sum = sum * r + 0.041666666666666664
    sum = sum * r + 0.16666666666666666
    sum = sum * r + 0.5
    sum = sum * r + 1.0
    sum = sum * r + 1.0
    return sum
  }

  private static func powerOfTwo(_ k: Int) -> Double {
    Double(bitPattern: UInt64(max(1, min(2046, k + 1023))) << 52)
  }

  /// Natural logarithm: `x = 2^k m` with m in sqrt(1/2)...sqrt(2), then the series of atanh.
  public static func log(_ x: Double) -> Double {
    if !(x > 0) { return x == 0 ? -.infinity : .nan }
    guard x < .infinity else { return x }
    var k = Double(x.exponent)
    var m = x.significand
    if m > 1.4142135623730951 {
      m *= 0.5
      k += 1
    }
    return (logOfRatio((m - 1) / (m + 1)) + k * ln2Low) + k * ln2High
  }

  /// `log(1 + x)`, without cancellation near zero.
  public static func log1p(_ x: Double) -> Double {
    abs(x) < 0.25 ? logOfRatio(x / (2 + x)) : log(1 + x)
  }

  /// `log((1 + s) / (1 - s)) = 2 (s + s^3/3 + s^5/5 + ...)` for |s| <= 0.172.
  private static func logOfRatio(_ s: Double) -> Double {
    let square = s * s
    var sum = 0.0
    var n = 21.0
    while n >= 1 {
      sum = sum * square + 1 / n
      n -= 2
    }
    return 2 * s * sum
  }

  public static func tanh(_ x: Double) -> Double {
    if abs(x) > 20 { return x > 0 ? 1 : -1 }
    let e = expm1(2 * x)
    return e / (e + 2)
  }

  /// `base^exponent` with C's rules for zeros, infinities and negative bases.
  public static func pow(_ base: Double, _ exponent: Double) -> Double {
    if exponent == 0 || base == 1 { return 1 }
    guard base == base, exponent == exponent else { return .nan }
    let whole = exponent.rounded(.towardZero) == exponent
    let odd = whole && abs(exponent) < 0x1p53 && Int64(exponent) & 1 != 0
    if base == 0 {
      let magnitude: Double = exponent > 0 ? 0 : .infinity
      return odd && base.sign == .minus ? -magnitude : magnitude
    }
    if whole && abs(exponent) <= 64 { return integerPower(base, Int(exponent)) }
    if base < 0 && exponent.isFinite && !whole { return .nan }
    let magnitude = exp(exponent * log(abs(base)))
    return base < 0 && odd ? -magnitude : magnitude
  }

  private static func integerPower(_ base: Double, _ exponent: Int) -> Double {
    var (result, square, rest) = (1.0, base, abs(exponent))
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      square *= square
      rest >>= 1
    }
    return exponent < 0 ? 1 / result : result
  }

  public static func sin(_ x: Double) -> Double { circular(x, quarterTurns: 0) }
  public static func cos(_ x: Double) -> Double { circular(x, quarterTurns: 1) }

  /// `sin(x + quarterTurns * pi/2)`; accurate while |x| < 1e8, NaN for infinities.
  private static func circular(_ x: Double, quarterTurns: Int) -> Double {
    guard abs(x) < 1e15 else { return .nan }
    let k = (x * 0.6366197723675814).rounded(.toNearestOrEven)
    let r = ((x - k * 0x1.921fb50000000p0) - k * 0x1.110b460000000p-26) - k * 0x1.1a62633145c07p-54
    let quadrant = (Int(k) + quarterTurns) & 3
    let square = r * r
    let value = quadrant & 1 == 0 ? r * series(square, first: 19) : series(square, first: 18)
    return quadrant < 2 ? value : -value
  }

  /// `1 - s/(n(n-1)) (1 - ...)` nested from degree `first` down: the tails of sine and cosine.
  private static func series(_ square: Double, first: Int) -> Double {
    var sum = 1.0
    var n = Double(first)
    while n >= 2 {
      sum = 1 - square / (n * (n - 1)) * sum
      n -= 2
    }
    return sum
  }

  /// The error function: its Taylor series below 3, a continued fraction above.
  public static func erf(_ x: Double) -> Double {
    guard x == x else { return x }
    let a = abs(x)
    let value: Double
    if a < 3 {
      var (term, sum, n) = (a, a, 1.0)
      while n < 60 {
        term *= -a * a / n
        sum += term / (2 * n + 1)
        n += 1
      }
      value = 1.1283791670955126 * sum
    } else if a > 6 {
      value = 1
    } else {
      var (fraction, n) = (a, 60.0)
      while n >= 1 {
        fraction = a + n / 2 / fraction
        n -= 1
      }
      value = 1 - exp(-a * a) * 0.5641895835477563 / fraction
    }
    return x < 0 ? -value : value
  }
}
