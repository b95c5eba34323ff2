extension Kernel {
  static let windowText = """
    /// How a window walks over an image.
    private struct Window {
      let (batch, height, width, channels): (Int, Int, Int, Int)
      let (rows, columns, outputs): (Int, Int, Int)
      let (taps, strides, dilations, before): (Extent, Extent, Extent, Extent)

      typealias Extent = (height: Int, width: Int)

      // Once a step: inlined, it would be a quarter of a small model's code.
      @inline(never)
      init(
        _ input: (Int, Int, Int, Int), to output: (Int, Int, Int), taps: Extent,
        strides: Extent = (1, 1), dilations: Extent = (1, 1), before: Extent = (0, 0)
      ) {
        (batch, height, width, channels) = input
        (rows, columns, outputs) = output
        (self.taps, self.strides) = (taps, strides)
        (self.dilations, self.before) = (dilations, before)
      }

      /// The taps of a window at `start` that lie inside 0..<extent.
      @inline(never)
      static func inside(_ start: Int, _ dilation: Int, _ taps: Int, _ extent: Int) -> Range<Int> {
        overlap(start, dilation, taps, extent)
      }

      /// The same, inlined: with a call in it, a convolution takes a fifth longer on SSE2.
      @inline(__always)
      static func overlap(_ start: Int, _ dilation: Int, _ taps: Int, _ extent: Int) -> Range<Int> {
        let first = start < 0 ? (dilation &- 1 &- start) / dilation : 0
        let end = start >= extent ? 0 : (extent &- 1 &- start) / dilation &+ 1
        return Swift.min(first, taps)..<Swift.max(Swift.min(first, taps), Swift.min(end, taps))
      }
    }
    """

  static let roundingText = """
    /// Into stored units: clamp, round half to even, add the zero point.
    private struct Rounding {
      let (low, high): (Float, Float)
      let zero: Int32

      init(_ low: Float, _ high: Float, zero: Int32) {
        (self.low, self.high, self.zero) = (low, high, zero)
      }

      @inline(__always)
      func callAsFunction(_ x: Float) -> Int32 {
        let limited = x > low ? (x < high ? x : high) : low
        // Adding 1.5 * 2^23 leaves no bits after the point: the sum's last bits are the integer.
        return Int32(bitPattern: (limited + 12_582_912).bitPattern) &- 0x4B40_0000 &+ zero
      }

      @inline(__always)
      func callAsFunction(_ x: SIMD8<Float>) -> SIMD8<Int32> {
        var limited = x
        limited.replace(with: low, where: .!(x .> low))
        limited.replace(with: high, where: .!(limited .< high))
        return unsafeBitCast(limited + 12_582_912, to: SIMD8<Int32>.self)
          &- SIMD8(repeating: 0x4B40_0000 &- zero)
      }
    }
    """

  static let quantizedTileText = """
    /// Sums of four pixels for eight outputs each.
    private struct Tile {
      var (a, b, c, d): (SIMD8<Int32>, SIMD8<Int32>, SIMD8<Int32>, SIMD8<Int32>)

      @inline(__always)
      init(_ start: SIMD8<Int32>) { (a, b, c, d) = (start, start, start, start) }

      /// Adds `count` products to each sum; the pixels are `stride` elements apart.
      @inline(__always)
      mutating func add<X: FixedWidthInteger>(
        _ x: UnsafePointer<X>, stride: Int, _ weights: UnsafePointer<Int8>, _ count: Int
      ) {
        let (x1, x2, x3) = (x + stride, x + 2 &* stride, x + 3 &* stride)
        var k = 0
        while k < count {
          let w = SIMD8<Int32>(truncatingIfNeeded: eight(weights + 8 &* k))
          a = a &+ w &* SIMD8(repeating: Int32(truncatingIfNeeded: x[k]))
          b = b &+ w &* SIMD8(repeating: Int32(truncatingIfNeeded: x1[k]))
          c = c &+ w &* SIMD8(repeating: Int32(truncatingIfNeeded: x2[k]))
          d = d &+ w &* SIMD8(repeating: Int32(truncatingIfNeeded: x3[k]))
          k &+= 1
        }
      }
    }

    /// Eight sums plus `count` products each; `step` 0 reads one element again and again.
    @inline(__always)
    private static func sums<X: FixedWidthInteger>(
      _ start: SIMD8<Int32>, _ x: UnsafePointer<X>, step: Int, _ weights: UnsafePointer<Int8>,
      _ count: Int
    ) -> SIMD8<Int32> {
      var sum = start
      var k = 0
      while k < count {
        let w = SIMD8<Int32>(truncatingIfNeeded: eight(weights + 8 &* k))
        sum = sum &+ w &* SIMD8(repeating: Int32(truncatingIfNeeded: x[k &* step]))
        k &+= 1
      }
      return sum
    }
    """

  static let floatTileText = """
    /// Sums of four pixels for eight outputs each; every sum takes its products in order.
    private struct FloatTile {
      var (a, b, c, d): (SIMD8<Float>, SIMD8<Float>, SIMD8<Float>, SIMD8<Float>)

      @inline(__always)
      init(_ start: SIMD8<Float>) { (a, b, c, d) = (start, start, start, start) }

      /// Adds `count` products to each sum; the pixels are `stride` elements apart.
      @inline(__always)
      mutating func add(
        _ x: UnsafePointer<Float>, stride: Int, _ weights: UnsafePointer<Float>, _ count: Int
      ) {
        let (x1, x2, x3) = (x + stride, x + 2 &* stride, x + 3 &* stride)
        var k = 0
        while k < count {
          let w = eight(weights + 8 &* k)
          a += w * x[k]
          b += w * x1[k]
          c += w * x2[k]
          d += w * x3[k]
          k &+= 1
        }
      }
    }
    """

  /// The body of all dense convolutions; int8 and float differ in a few words.
  private static func dense(
    head: String, zero: String, tile: String, element: String, start: String, edge: String,
    store: [String]
  ) -> String {
    """
    \(head)
      let (depth, row) = (s.taps.width &* s.channels, s.width &* s.channels)
      // A row of taps is contiguous unless it is dilated.
      let whole = s.dilations.width == 1
      let (runs, run) = whole ? (1, depth) : (s.taps.width, s.channels)
      let (size, reach) = (s.taps.height &* depth, s.dilations.width &* (s.taps.width &- 1))
      let (jump, hop) = (s.strides.width &* s.channels, s.dilations.width &* s.channels)
      var line = 0
      while line < s.batch &* s.rows {
        let top = line % s.rows &* s.strides.height &- s.before.height
        let down = Window.overlap(top, s.dilations.height, s.taps.height, s.height)
        let image = x + line / s.rows &* s.height &* row
        var column = 0
        while column < s.columns {
          let left = column &* s.strides.width &- s.before.width
          let target = y + (line &* s.columns &+ column) &* s.outputs
          if down.count == s.taps.height, left >= 0, column &+ 4 <= s.columns,
            left &+ 3 &* s.strides.width &+ reach < s.width
          {
            let corner = image + (top &* row &+ left &* s.channels)
            var o = 0
            while o < s.outputs {
              var tile = \(tile)(\(start))
              var w = weights + o &* size
              var ky = 0
              while ky < s.taps.height {
                var kx = 0
                while kx < runs {
                  let from = corner + (ky &* s.dilations.height &* row &+ kx &* hop)
                  tile.add(from, stride: jump, w, run)
                  w += 8 &* run
                  kx &+= 1
                }
                ky &+= 1
              }
    \(store[0])
              o &+= 8
            }
            column &+= 4
          } else {
            let across = Window.overlap(left, s.dilations.width, s.taps.width, s.width)
            var o = 0
            while o < s.outputs {
    \(edge)
    \(store[1])
              o &+= 8
            }
            column &+= 1
          }
        }
        line &+= 1
      }
    }
    """
  }

  static func convolveText(toFloat: Bool) -> String {
    let name = toFloat ? "convolveToFloat" : "convolve"
    let y = toFloat ? "Float" : "Y"
    let generics =
      toFloat
      ? "<X: FixedWidthInteger>" : "<X: FixedWidthInteger, Y: FixedWidthInteger & SIMDScalar>"
    let rounding = toFloat ? "_ bounds: (Float, Float)" : "_ rounding: Rounding"
    let call = toFloat ? "bounds" : "rounding"
    let helper =
      toFloat
      ? """
      @inline(__always)
      private static func storeReal(
        _ sums: SIMD8<Int32>, _ scale: UnsafePointer<Float>, _ bounds: (Float, Float), _ count: Int,
        to y: UnsafeMutablePointer<Float>
      ) {
        var t = SIMD8<Float>(sums) * eight(scale)
        t.replace(with: bounds.0, where: t .< bounds.0)
        t.replace(with: bounds.1, where: t .> bounds.1)
        if count >= 8 {
          UnsafeMutableRawPointer(y).storeBytes(of: t, as: SIMD8<Float>.self)
        } else {
          storePart(t, count, to: y)
        }
      }

      @inline(never)
      private static func storePart(
        _ t: SIMD8<Float>, _ count: Int, to y: UnsafeMutablePointer<Float>
      ) {
        for i in 0..<count { y[i] = t[i] }
      }
      """
      : """
      @inline(__always)
      private static func store<Y: FixedWidthInteger & SIMDScalar>(
        _ sums: SIMD8<Int32>, _ scale: UnsafePointer<Float>, _ rounding: Rounding, _ count: Int,
        to y: UnsafeMutablePointer<Y>
      ) {
        let q = SIMD8<Y>(truncatingIfNeeded: rounding(SIMD8<Float>(sums) * eight(scale)))
        if count >= 8 {
          UnsafeMutableRawPointer(y).storeBytes(of: q, as: SIMD8<Y>.self)
        } else {
          var i = 0
          while i < count {
            y[i] = q[i]
            i &+= 1
          }
        }
      }
      """
    let function = toFloat ? "storeReal" : "store"
    let stores = ["a", "b", "c", "d"].enumerated().map { index, letter in
      let offset = ["o", "(o &+ s.outputs)", "(o &+ 2 &* s.outputs)", "(o &+ 3 &* s.outputs)"][
        index]
      return
        "          \(function)(tile.\(letter), scale + o, \(call), s.outputs &- o, to: target + \(offset))"
    }.joined(separator: "\n")
    let head = """
      \(helper)

      /// Convolution of stored integers. `weights` are [outputs/8][taps][channels][8]; `bias` has
      /// taken up the input's zero point, which is what taps outside the image read.
      @inline(never)
      private static func \(name)\(generics)(
        _ s: Window, _ x: UnsafePointer<X>, zero: X, weights: UnsafePointer<Int8>,
        bias: UnsafePointer<Int32>, scale: UnsafePointer<Float>, \(rounding),
        to y: UnsafeMutablePointer<\(y)>
      ) {
      """
    let edge = """
                var sum = eight(bias + o)
                var w = weights + o &* size
                var ky = 0
                while ky < s.taps.height {
                  let source = image + ((top &+ ky &* s.dilations.height) &* row)
                  var kx = 0
                  while kx < s.taps.width {
                    if down.contains(ky), across.contains(kx) {
                      let from = source + (left &* s.channels &+ kx &* hop)
                      sum = sums(sum, from, step: 1, w, s.channels)
                    } else {
                      sum = withUnsafePointer(to: zero) { sums(sum, $0, step: 0, w, s.channels) }
                    }
                    w += 8 &* s.channels
                    kx &+= 1
                  }
                  ky &+= 1
                }
      """
    let text = dense(
      head: head, zero: "zero", tile: "Tile", element: "X", start: "eight(bias + o)", edge: edge,
      store: [
        stores, "          \(function)(sum, scale + o, \(call), s.outputs &- o, to: target + o)",
      ])
    // Reals are few, mostly a head's: there the smaller code counts.
    return toFloat ? text.replacing("Window.overlap", with: "Window.inside") : text
  }

  static var convolveFloatText: String {
    let head = """
      @inline(__always)
      private static func store(
        _ sums: SIMD8<Float>, _ bounds: (Float, Float), _ count: Int,
        to y: UnsafeMutablePointer<Float>
      ) {
        var i = 0
        while i < Swift.min(count, 8) {
          y[i] = sums[i] < bounds.0 ? bounds.0 : sums[i] > bounds.1 ? bounds.1 : sums[i]
          i &+= 1
        }
      }

      /// Convolution of reals. `weights` are [outputs/8][taps][channels][8].
      @inline(never)
      private static func convolve(
        _ s: Window, _ x: UnsafePointer<Float>, weights: UnsafePointer<Float>,
        bias: UnsafePointer<Float>, _ bounds: (Float, Float), to y: UnsafeMutablePointer<Float>
      ) {
      """
    let edge = """
                var sum = eight(bias + o)
                for ky in down {
                  let source = image + ((top &+ ky &* s.dilations.height) &* row)
                  for kx in across {
                    let from = source + (left &* s.channels &+ kx &* hop)
                    let w = weights + (o &* size &+ (ky &* s.taps.width &+ kx) &* 8 &* s.channels)
                    var k = 0
                    while k < s.channels {
                      sum += eight(w + 8 &* k) * from[k]
                      k &+= 1
                    }
                  }
                }
      """
    let stores = ["a", "b", "c", "d"].enumerated().map { index, letter in
      let offset = ["o", "(o &+ s.outputs)", "(o &+ 2 &* s.outputs)", "(o &+ 3 &* s.outputs)"][
        index]
      return "          store(tile.\(letter), bounds, s.outputs &- o, to: target + \(offset))"
    }.joined(separator: "\n")
    return dense(
      head: head, zero: "", tile: "FloatTile", element: "Float", start: "eight(bias + o)",
      edge: edge,
      store: [stores, "          store(sum, bounds, s.outputs &- o, to: target + o)"])
  }
}
