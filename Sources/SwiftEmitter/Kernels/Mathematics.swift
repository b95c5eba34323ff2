extension Kernel {
  static let roundedToEvenText = """
    /// The nearest whole number, halves to even, with the sign of x.
    private static func roundedToEven(_ x: Float) -> Float {
      let magnitude = x.magnitude
      guard magnitude < 8_388_608 else { return x }
      return Float(signOf: x, magnitudeOf: (magnitude + 8_388_608) - 8_388_608)
    }

    /// The nearest whole number, halves to even, with the sign of x.
    private static func roundedToEven(_ x: Double) -> Double {
      let magnitude = x.magnitude
      guard magnitude < 0x1p52 else { return x }
      return Double(signOf: x, magnitudeOf: (magnitude + 0x1p52) - 0x1p52)
    }
    """

  static let floorText = """
    private static func floor(_ x: Float) -> Float {
      let whole = roundedToEven(x)
      return whole > x ? whole - 1 : whole
    }
    """

  static let remainderText = """
    /// The exact remainder of a truncating division, with the sign of a.
    private static func truncatingRemainder(_ a: Float, _ b: Float) -> Float {
      guard a.isFinite, !b.isNaN, b != 0 else { return .nan }
      guard b.isFinite else { return a }
      let divisor = Double(b.magnitude)
      var rest = Double(a.magnitude)
      while rest >= divisor {
        var step = divisor
        while step * 2 <= rest { step *= 2 }
        rest -= step
      }
      return Float(signOf: a, magnitudeOf: Float(rest))
    }

    private static func floorModulo(_ a: Float, _ b: Float) -> Float {
      let r = truncatingRemainder(a, b)
      return r != 0 && (r < 0) != (b < 0) ? r + b : r
    }
    """

  static let integerDivisionText = """
    /// The quotient towards zero; 0 for a division by zero.
    private static func divided(_ a: Int64, _ b: Int64) -> Int64 {
      b == 0 ? 0 : a.dividedReportingOverflow(by: b).partialValue
    }

    private static func floorDivided(_ a: Int64, _ b: Int64) -> Int64 {
      let q = divided(a, b)
      let r = a &- q &* b
      return b != 0 && r != 0 && (r < 0) != (b < 0) ? q &- 1 : q
    }

    private static func floorModulo(_ a: Int64, _ b: Int64) -> Int64 {
      b == 0 ? 0 : a &- floorDivided(a, b) &* b
    }
    """

  static let integerPowerText = """
    /// 0 for a negative exponent.
    private static func power(_ base: Int64, _ exponent: Int64) -> Int64 {
      guard exponent >= 0 else { return 0 }
      var (result, square, rest): (Int64, Int64, Int64) = (1, base, exponent)
      while rest > 0 {
        if rest & 1 == 1 { result = result &* square }
        square = square &* square
        rest >>= 1
      }
      return result
    }
    """

  static let exponentialText = """
    /// `e^x` by IEEE operations alone: the same bits on every machine.
    @inline(never)
    private static func exponential(_ x: Double) -> Double {
      guard x == x else { return x }
      if x > 709 { return .infinity }
      if x < -745 { return 0 }
      let k = roundedToEven(x * 1.4426950408889634)
      let r = (x - k * 0x1.62e42fee00000p-1) - k * 0x1.a39ef35793c76p-33
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
      sum = sum * r + 1
      sum = sum * r + 1
      func powerOfTwo(_ k: Int) -> Double {
        Double(bitPattern: UInt64(Swift.max(1, Swift.min(2046, k &+ 1023))) << 52)
      }
      let whole = Int(k)
      return sum * powerOfTwo(whole / 2) * powerOfTwo(whole &- whole / 2)
    }
    """

  static let exponentialMinusOneText = """
    /// `e^x - 1`, without cancellation near zero.
    private static func exponentialMinusOne(_ x: Double) -> Double {
      guard x.magnitude < 0.3 else { return exponential(x) - 1 }
      var (term, n) = (1.0, 14.0)
      while n >= 2 {
        term = 1 + x / n * term
        n -= 1
      }
      return x * term
    }
    """

  static let logarithmSeriesText = """
    /// `log((1 + s) / (1 - s))` for small s.
    private static func logarithmOfRatio(_ s: Double) -> Double {
      let square = s * s
      var (sum, n) = (0.0, 21.0)
      while n >= 1 {
        sum = sum * square + 1 / n
        n -= 2
      }
      return 2 * s * sum
    }
    """

  static let logarithmText = """
    private static func logarithm(_ x: Double) -> Double {
      if !(x > 0) { return x == 0 ? -.infinity : .nan }
      guard x < .infinity else { return x }
      var (k, m) = (Double(x.exponent), x.significand)
      if m > 1.4142135623730951 {
        m *= 0.5
        k += 1
      }
      return (logarithmOfRatio((m - 1) / (m + 1)) + k * 0x1.a39ef35793c76p-33)
        + k * 0x1.62e42fee00000p-1
    }
    """

  static let logarithmOfOnePlusText = """
    private static func logarithmOfOnePlus(_ x: Double) -> Double {
      x.magnitude < 0.25 ? logarithmOfRatio(x / (2 + x)) : logarithm(1 + x)
    }
    """

  static let tangentText = """
    private static func tangent(_ x: Double) -> Double {
      if x.magnitude > 20 { return x > 0 ? 1 : -1 }
      let e = exponentialMinusOne(2 * x)
      return e / (e + 2)
    }
    """

  static let powerText = """
    /// `base^exponent` with C's rules for zeros, infinities and negative bases.
    private static func power(_ base: Double, _ exponent: Double) -> Double {
      if exponent == 0 || base == 1 { return 1 }
      guard base == base, exponent == exponent else { return .nan }
      let whole =
        exponent.magnitude >= 0x1p53 || exponent == Double(Int64(exponent))
      let odd = whole && exponent.magnitude < 0x1p53 && Int64(exponent) & 1 != 0
      if base == 0 {
        let magnitude: Double = exponent > 0 ? 0 : .infinity
        return odd && base.sign == .minus ? -magnitude : magnitude
      }
      if whole && exponent.magnitude <= 64 {
        var (result, square, rest) = (1.0, base, Int64(exponent.magnitude))
        while rest > 0 {
          if rest & 1 == 1 { result *= square }
          square *= square
          rest >>= 1
        }
        return exponent < 0 ? 1 / result : result
      }
      if base < 0 && exponent.isFinite && !whole { return .nan }
      let magnitude = exponential(exponent * logarithm(base.magnitude))
      return base < 0 && odd ? -magnitude : magnitude
    }
    """

  static let circularText = """
    /// `sin(x + quarterTurns * pi/2)`.
    private static func circular(_ x: Double, quarterTurns: Int) -> Double {
      guard x.magnitude < 1e15 else { return .nan }
      let k = roundedToEven(x * 0.6366197723675814)
      let r =
        ((x - k * 0x1.921fb50000000p0) - k * 0x1.110b460000000p-26) - k * 0x1.1a62633145c07p-54
      let quadrant = (Int(truncatingIfNeeded: Int64(k)) &+ quarterTurns) & 3
      let square = r * r
      var (sum, n) = (1.0, quadrant & 1 == 0 ? 19.0 : 18.0)
      while n >= 2 {
        sum = 1 - square / (n * (n - 1)) * sum
        n -= 2
      }
      let value = quadrant & 1 == 0 ? r * sum : sum
      return quadrant < 2 ? value : -value
    }
    """

  static let errorFunctionText = """
    private static func errorFunction(_ x: Double) -> Double {
      guard x == x else { return x }
      let a = x.magnitude
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
        value = 1 - exponential(-a * a) * 0.5641895835477563 / fraction
      }
      return x < 0 ? -value : value
    }
    """
}
