extension Kernel {
  static let eightText = """
    /// Eight elements from anywhere.
    @inline(__always)
    private static func eight<T: SIMDScalar>(_ p: UnsafePointer<T>) -> SIMD8<T> {
      UnsafeRawPointer(p).loadUnaligned(as: SIMD8<T>.self)
    }
    """

  static let quantizeText = """
    /// Reals into stored integers.
    private static func quantize<Y: FixedWidthInteger>(
      _ x: UnsafePointer<Float>, count: Int, scale: Float, _ rounding: Rounding,
      to y: UnsafeMutablePointer<Y>
    ) {
      for i in 0..<count { y[i] = Y(truncatingIfNeeded: rounding(x[i] / scale)) }
    }
    """

  static let dequantizeText = """
    /// Stored integers into reals.
    private static func dequantize<X: FixedWidthInteger>(
      _ x: UnsafePointer<X>, count: Int, zero: Int32, scale: Float,
      to y: UnsafeMutablePointer<Float>
    ) {
      for i in 0..<count { y[i] = Float(Int32(truncatingIfNeeded: x[i]) &- zero) * scale }
    }
    """

  static let requantizeText = """
    /// Stored integers into another scale, zero point or type.
    private static func requantize<X: FixedWidthInteger, Y: FixedWidthInteger>(
      _ x: UnsafePointer<X>, count: Int, zero: Int32, scale: Float, _ rounding: Rounding,
      to y: UnsafeMutablePointer<Y>
    ) {
      for i in 0..<count {
        let t = Float(Int32(truncatingIfNeeded: x[i]) &- zero) * scale
        y[i] = Y(truncatingIfNeeded: rounding(t))
      }
    }
    """

  static let lookupText = """
    /// A function of one byte, by its table of 256.
    private static func lookup<Y: BitwiseCopyable>(
      _ x: UnsafePointer<UInt8>, count: Int, table: UnsafePointer<Y>,
      to y: UnsafeMutablePointer<Y>
    ) {
      for i in 0..<count { y[i] = table[Int(x[i])] }
    }
    """

  static let unaryText = """
    /// A function of every element.
    @inline(__always)
    private static func map(
      _ x: UnsafePointer<Float>, count: Int, to y: UnsafeMutablePointer<Float>,
      _ function: (Float) -> Float
    ) {
      for i in 0..<count { y[i] = function(x[i]) }
    }
    """

  static let logicalNotText = """
    private static func logicalNot(
      _ x: UnsafePointer<UInt8>, count: Int, to y: UnsafeMutablePointer<UInt8>
    ) {
      for i in 0..<count { y[i] = x[i] == 0 ? 1 : 0 }
    }
    """

  static let binaryText = """
    /// A function of two operands, row-major over up to four axes; a stride of 0 repeats.
    @inline(__always)
    private static func combine<X: BitwiseCopyable, Y: BitwiseCopyable>(
      _ a: UnsafePointer<X>, _ b: UnsafePointer<X>, _ extents: (Int, Int, Int, Int),
      _ stepsA: (Int, Int, Int, Int), _ stepsB: (Int, Int, Int, Int),
      to y: UnsafeMutablePointer<Y>, _ function: (X, X) -> Y
    ) {
      var target = y
      for i in 0..<extents.0 {
        for j in 0..<extents.1 {
          for k in 0..<extents.2 {
            let p = a + (i &* stepsA.0 &+ j &* stepsA.1 &+ k &* stepsA.2)
            let q = b + (i &* stepsB.0 &+ j &* stepsB.1 &+ k &* stepsB.2)
            for l in 0..<extents.3 { target[l] = function(p[l &* stepsA.3], q[l &* stepsB.3]) }
            target += extents.3
          }
        }
      }
    }
    """

  static let castText = """
    /// Every element converted by value.
    @inline(__always)
    private static func convert<X: BitwiseCopyable, Y: BitwiseCopyable>(
      _ x: UnsafePointer<X>, count: Int, to y: UnsafeMutablePointer<Y>, _ function: (X) -> Y
    ) {
      for i in 0..<count { y[i] = function(x[i]) }
    }
    """

  static let truncatedText = """
    /// The whole part, saturated; NaN becomes 0.
    private static func truncated<Y: FixedWidthInteger>(_ x: Float, _: Y.Type) -> Y {
      if x.isNaN { return 0 }
      let whole: Int64 = x <= -0x1p63 ? .min : x >= 0x1p63 ? .max : Int64(x)
      return Y(clamping: whole)
    }
    """
}

extension Kernel {
  static let clampedText = """
    @inline(__always)
    private static func clamped(_ x: Float, _ low: Float, _ high: Float) -> Float {
      x < low ? low : x > high ? high : x
    }
    """

  static let ceilingText = """
    private static func ceiling(_ x: Float) -> Float {
      let whole = roundedToEven(x)
      return Float(signOf: x, magnitudeOf: whole < x ? whole + 1 : whole)
    }
    """

  static let sigmoidText = """
    private static func sigmoid(_ x: Float) -> Float {
      Float(1 / (1 + exponential(-Double(x))))
    }
    """

  static let softplusText = """
    private static func softplus(_ x: Float) -> Float {
      let large = Double(x) > 0 ? Double(x) : 0
      return Float(logarithmOfOnePlus(exponential(-Double(x).magnitude)) + large)
    }
    """

  static let seluText = """
    private static func selu(_ x: Float) -> Float {
      x < 0
        ? Float(1.7580993408473768599402175208123 * exponentialMinusOne(Double(x)))
        : Float(1.0507009873554804934193349852946) * x
    }
    """

  private static func pair(
    _ summary: String, _ name: String, _ scales: String, _ value: String
  ) -> String {
    """
    /// \(summary)
    private static func \(name)<
      X: FixedWidthInteger & BitwiseCopyable, Y: FixedWidthInteger & BitwiseCopyable
    >(
      _ a: UnsafePointer<X>, _ b: UnsafePointer<X>, _ extents: (Int, Int, Int, Int),
      _ stepsA: (Int, Int, Int, Int), _ stepsB: (Int, Int, Int, Int),
      to y: UnsafeMutablePointer<Y>, zeros: (Int32, Int32), \(scales),
      _ rounding: Rounding
    ) {
      combine(a, b, extents, stepsA, stepsB, to: y) { p, q in
        let left = Int32(truncatingIfNeeded: p) &- zeros.0
        let right = Int32(truncatingIfNeeded: q) &- zeros.1
        return Y(truncatingIfNeeded: rounding(\(value)))
      }
    }
    """
  }

  static let addQuantizedText = pair(
    "The sum of stored integers, each at its own scale.", "addQuantized",
    "scales: (Float, Float)", "Float(left) * scales.0 + Float(right) * scales.1")

  static let multiplyQuantizedText = pair(
    "The product of stored integers.", "multiplyQuantized", "scale: Float",
    "Float(left &* right) * scale")
}
