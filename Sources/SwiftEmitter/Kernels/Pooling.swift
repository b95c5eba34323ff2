extension Kernel {
  private static func pool(head: String, start: String, body: String, store: String) -> String {
    """
    \(head)
      let row = s.width &* s.channels
      for line in 0..<s.batch &* s.rows {
        let top = line % s.rows &* s.strides.height &- s.before.height
        let down = Window.inside(top, 1, s.taps.height, s.height)
        let image = x + line / s.rows &* s.height &* row
        for column in 0..<s.columns {
          let left = column &* s.strides.width &- s.before.width
          let across = Window.inside(left, 1, s.taps.width, s.width)
          let corner = image + (top &* row &+ left &* s.channels)
          let target = y + (line &* s.columns &+ column) &* s.channels
          for c in 0..<s.channels {
            \(start)
            for ky in down {
              for kx in across {
                let element = corner[ky &* row &+ kx &* s.channels &+ c]
                \(body)
              }
            }
            \(store)
          }
        }
      }
    }
    """
  }

  static var poolMaxText: String {
    pool(
      head: """
        /// The largest element of every window's part inside the image, within bounds.
        @inline(never)
        private static func poolMax<X: Comparable & BitwiseCopyable>(
          _ s: Window, _ x: UnsafePointer<X>, _ bounds: (X, X), to y: UnsafeMutablePointer<X>
        ) {
        """,
      start: """
        let first = down.lowerBound &* row &+ across.lowerBound &* s.channels
                var largest = corner[first &+ c]
        """,
      body: "largest = largest < element ? element : largest",
      store:
        "target[c] = largest < bounds.0 ? bounds.0 : largest > bounds.1 ? bounds.1 : largest")
  }

  static func poolMeanText(toFloat: Bool) -> String {
    pool(
      head: """
        /// The mean of stored integers over every window's part inside the image.
        @inline(never)
        private static func \
        \(toFloat ? "poolMeanToFloat<X: FixedWidthInteger>(" : "poolMean<X: FixedWidthInteger, Y: FixedWidthInteger>(")
          _ s: Window, _ x: UnsafePointer<X>, zero: Int32, scale: Float,
          \(toFloat ? "_ bounds: (Float, Float)" : "_ rounding: Rounding"), \
        to y: UnsafeMutablePointer<\(toFloat ? "Float" : "Y")>
        ) {
        """,
      start: "var sum: Int32 = 0",
      body: "sum = sum &+ Int32(truncatingIfNeeded: element) &- zero",
      store: """
        let t = Float(sum) * (scale / Float(down.count &* across.count))
                \(toFloat
          ? "target[c] = t < bounds.0 ? bounds.0 : t > bounds.1 ? bounds.1 : t"
          : "target[c] = Y(truncatingIfNeeded: rounding(t))")
        """)
  }

  static var poolMeanFloatText: String {
    pool(
      head: """
        /// The mean of reals over every window's part inside the image, summed in row-major order.
        @inline(never)
        private static func poolMean(
          _ s: Window, _ x: UnsafePointer<Float>, _ bounds: (Float, Float),
          to y: UnsafeMutablePointer<Float>
        ) {
        """,
      start: """
        let first = down.lowerBound &* row &+ across.lowerBound &* s.channels
                var sum = corner[first &+ c]
                var isFirst = true
        """,
      body: """
        sum = isFirst ? element : sum + element
                    isFirst = false
        """,
      store: """
        let t = sum / Float(down.count &* across.count)
                target[c] = t < bounds.0 ? bounds.0 : t > bounds.1 ? bounds.1 : t
        """)
  }
}
