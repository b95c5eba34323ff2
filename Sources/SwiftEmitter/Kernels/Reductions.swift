extension Kernel {
  static let softmaxText = """
    /// `exp(x - max) / sum` along rows, in double precision.
    private static func softmax(
      _ x: UnsafePointer<Float>, rows: Int, columns: Int, to y: UnsafeMutablePointer<Float>
    ) {
      for row in 0..<rows {
        let (from, target) = (x + row &* columns, y + row &* columns)
        var largest = -Float.infinity
        for i in 0..<columns { largest = largest < from[i] ? from[i] : largest }
        var sum = 0.0
        for i in 0..<columns { sum += exponential(Double(from[i] - largest)) }
        for i in 0..<columns {
          target[i] = Float(exponential(Double(from[i] - largest)) / sum)
        }
      }
    }
    """

  static let logSoftmaxText = """
    /// `x - max - log(sum)` along rows, in double precision.
    private static func logSoftmax(
      _ x: UnsafePointer<Float>, rows: Int, columns: Int, to y: UnsafeMutablePointer<Float>
    ) {
      for row in 0..<rows {
        let (from, target) = (x + row &* columns, y + row &* columns)
        var largest = -Float.infinity
        for i in 0..<columns { largest = largest < from[i] ? from[i] : largest }
        var sum = 0.0
        for i in 0..<columns { sum += exponential(Double(from[i] - largest)) }
        let logarithmOfSum = logarithm(sum)
        for i in 0..<columns { target[i] = Float(Double(from[i] - largest) - logarithmOfSum) }
      }
    }
    """

  static let matMulText = """
    /// Matrix products; steps are the distances of neighbours along m, k and n.
    private static func matMul(
      _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, batches: Int,
      _ rows: Int, _ depth: Int, _ columns: Int, _ stepsA: (m: Int, k: Int),
      _ stepsB: (k: Int, n: Int), to y: UnsafeMutablePointer<Float>
    ) {
      for batch in 0..<batches {
        for m in 0..<rows {
          let p = a + (batch &* rows &* depth &+ m &* stepsA.m)
          let target = y + (batch &* rows &+ m) &* columns
          for n in 0..<columns { target[n] = 0 }
          for k in 0..<depth {
            let q = b + (batch &* depth &* columns &+ k &* stepsB.k)
            let value = p[k &* stepsA.k]
            for n in 0..<columns { target[n] += value * q[n &* stepsB.n] }
          }
        }
      }
    }
    """

  static let reduceText = """
    /// Combines the elements along up to four reduced axes, for up to three kept ones, in double.
    @inline(__always)
    private static func reduce<X: BitwiseCopyable, Y: BitwiseCopyable>(
      _ x: UnsafePointer<X>, kept: (Int, Int, Int), _ steps: (Int, Int, Int),
      reduced: (Int, Int, Int, Int), _ strides: (Int, Int, Int, Int), from start: Double,
      to y: UnsafeMutablePointer<Y>, _ combine: (Double, X) -> Double, _ finish: (Double) -> Y
    ) {
      var target = y
      for i in 0..<kept.0 {
        for j in 0..<kept.1 {
          for k in 0..<kept.2 {
            let base = x + (i &* steps.0 &+ j &* steps.1 &+ k &* steps.2)
            var total = start
            for p in 0..<reduced.0 {
              for q in 0..<reduced.1 {
                for r in 0..<reduced.2 {
                  let from = base + (p &* strides.0 &+ q &* strides.1 &+ r &* strides.2)
                  for s in 0..<reduced.3 { total = combine(total, from[s &* strides.3]) }
                }
              }
            }
            target[0] = finish(total)
            target += 1
          }
        }
      }
    }
    """

  static let argumentText = """
    /// The index of the first extremum along the middle one of three axes.
    @inline(__always)
    private static func argument<X: BitwiseCopyable, Y: FixedWidthInteger>(
      _ x: UnsafePointer<X>, _ extents: (Int, Int, Int), to y: UnsafeMutablePointer<Y>,
      _ isBetter: (X, X) -> Bool
    ) {
      for i in 0..<extents.0 {
        for j in 0..<extents.2 {
          let from = x + (i &* extents.1 &* extents.2 &+ j)
          var best = 0
          for k in 1..<extents.1 where isBetter(from[k &* extents.2], from[best &* extents.2]) {
            best = k
          }
          y[i &* extents.2 &+ j] = Y(truncatingIfNeeded: best)
        }
      }
    }
    """

  static let localResponseText = """
    /// Local response normalization along channels, in double precision.
    private static func localResponse(
      _ x: UnsafePointer<Float>, pixels: Int, channels: Int, radius: Int, bias: Float,
      alpha: Float, beta: Float, to y: UnsafeMutablePointer<Float>
    ) {
      for pixel in 0..<pixels {
        let from = x + pixel &* channels
        for c in 0..<channels {
          var sum = 0.0
          for other in Swift.max(0, c &- radius)...Swift.min(channels &- 1, c &+ radius) {
            sum += Double(from[other]) * Double(from[other])
          }
          let scale = Double(bias) + Double(alpha) * sum
          y[pixel &* channels &+ c] = Float(Double(from[c]) * power(scale, -Double(beta)))
        }
      }
    }
    """
}
