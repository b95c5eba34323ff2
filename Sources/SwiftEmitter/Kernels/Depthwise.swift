extension Kernel {
  /// What every depthwise convolution does around its sums.
  private static func depthwise(head: String, vector: String, scalar: String) -> String {
    """
    \(head)
      let row = s.width &* s.channels
      let hop = s.dilations.width &* s.channels
      var line = 0
      while line < s.batch &* s.rows {
        let top = line % s.rows &* s.strides.height &- s.before.height
        let down = Window.inside(top, s.dilations.height, s.taps.height, s.height)
        let image = x + line / s.rows &* s.height &* row
        var column = 0
        while column < s.columns {
          let left = column &* s.strides.width &- s.before.width
          let across = Window.inside(left, s.dilations.width, s.taps.width, s.width)
          let corner = image + (top &* row &+ left &* s.channels)
          let target = y + (line &* s.columns &+ column) &* s.channels
          var c = 0
          while c &+ 8 <= s.channels {
            var sum = eight(bias + c)
            var ky = down.lowerBound
            while ky < down.upperBound {
              var from = corner + (ky &* s.dilations.height &* row &+ across.lowerBound &* hop &+ c)
              var w = weights + ((ky &* s.taps.width &+ across.lowerBound) &* s.channels &+ c)
              var kx = across.lowerBound
              while kx < across.upperBound {
    \(vector)
                from += hop
                w += s.channels
                kx &+= 1
              }
              ky &+= 1
            }
    VECTORSTORE
            c &+= 8
          }
          while c < s.channels {
            var sum = bias[c]
            for ky in down {
              for kx in across {
                let from = corner[ky &* s.dilations.height &* row &+ kx &* hop &+ c]
                let w = weights[(ky &* s.taps.width &+ kx) &* s.channels &+ c]
    \(scalar)
              }
            }
    SCALARSTORE
            c &+= 1
          }
          column &+= 1
        }
        line &+= 1
      }
    }
    """
  }

  static func depthwiseText(toFloat: Bool) -> String {
    let name = toFloat ? "depthwiseToFloat" : "depthwise"
    let generics =
      toFloat
      ? "<X: FixedWidthInteger & SIMDScalar>"
      : "<\n  X: FixedWidthInteger & SIMDScalar, Y: FixedWidthInteger & SIMDScalar\n>"
    let head = """
      /// Depthwise convolution of stored integers, one output a channel. `weights` are
      /// [taps][channels].
      @inline(never)
      private static func \(name)\(generics)(
        _ s: Window, _ x: UnsafePointer<X>, zero: Int32, weights: UnsafePointer<Int8>,
        bias: UnsafePointer<Int32>, scale: UnsafePointer<Float>, \
      \(toFloat ? "_ bounds: (Float, Float)" : "_ rounding: Rounding"),
        to y: UnsafeMutablePointer<\(toFloat ? "Float" : "Y")>
      ) {
      """
    return depthwise(
      head: head,
      vector: """
                    let element = SIMD8<Int32>(truncatingIfNeeded: eight(from)) &- zeros
                    sum = sum &+ element &* SIMD8<Int32>(truncatingIfNeeded: eight(w))
        """,
      scalar: """
                    sum = sum &+ (Int32(truncatingIfNeeded: from) &- zero) &* Int32(w)
        """
    ).replacing("  let row =", with: "  let zeros = SIMD8(repeating: zero)\n  let row =")
      .replacing(
        "VECTORSTORE",
        with: toFloat
          ? """
                  let t = SIMD8<Float>(sum) * eight(scale + c)
                  for i in 0..<8 {
                    target[c &+ i] = t[i] < bounds.0 ? bounds.0 : t[i] > bounds.1 ? bounds.1 : t[i]
                  }
          """
          : """
                  let q = SIMD8<Y>(truncatingIfNeeded: rounding(SIMD8<Float>(sum) * eight(scale + c)))
                  UnsafeMutableRawPointer(target + c).storeBytes(of: q, as: SIMD8<Y>.self)
          """
      )
      .replacing(
        "SCALARSTORE",
        with: toFloat
          ? """
                  let t = Float(sum) * scale[c]
                  target[c] = t < bounds.0 ? bounds.0 : t > bounds.1 ? bounds.1 : t
          """
          : "        target[c] = Y(truncatingIfNeeded: rounding(Float(sum) * scale[c]))")
  }

  static var depthwiseFloatText: String {
    depthwise(
      head: """
        /// Depthwise convolution of reals, one output a channel. `weights` are [taps][channels].
        @inline(never)
        private static func depthwise(
          _ s: Window, _ x: UnsafePointer<Float>, weights: UnsafePointer<Float>,
          bias: UnsafePointer<Float>, _ bounds: (Float, Float), to y: UnsafeMutablePointer<Float>
        ) {
        """,
      vector: "            sum += eight(from) * eight(w)",
      scalar: "            sum += from * w"
    )
    .replacing(
      "VECTORSTORE",
      with: """
                for i in 0..<8 {
                  let t = sum[i]
                  target[c &+ i] = t < bounds.0 ? bounds.0 : t > bounds.1 ? bounds.1 : t
                }
        """
    )
    .replacing(
      "SCALARSTORE",
      with: "        target[c] = sum < bounds.0 ? bounds.0 : sum > bounds.1 ? bounds.1 : sum")
  }

  /// Any convolution, groups and all, with the filter in the program's own layout.
  private static func plain(
    name: String, generics: String, types: String, arguments: String, y: String, product: String,
    store: String
  ) -> String {
    """
    /// Convolution in groups, or with a filter that is computed: [taps][channels/groups][outputs].
    @inline(never)
    private static func \(name)\(generics)(
      _ s: Window, groups: Int, \(types),
      \(arguments), to y: UnsafeMutablePointer<\(y)>
    ) {
      let row = s.width &* s.channels
      let (depth, perGroup) = (s.channels / groups, s.outputs / groups)
      for line in 0..<s.batch &* s.rows {
        let top = line % s.rows &* s.strides.height &- s.before.height
        let down = Window.inside(top, s.dilations.height, s.taps.height, s.height)
        let image = x + line / s.rows &* s.height &* row
        for column in 0..<s.columns {
          let left = column &* s.strides.width &- s.before.width
          let across = Window.inside(left, s.dilations.width, s.taps.width, s.width)
          let target = y + (line &* s.columns &+ column) &* s.outputs
          for o in 0..<s.outputs {
            var sum = bias[o]
            for ky in down {
              for kx in across {
                let (iy, ix) = (top &+ ky &* s.dilations.height, left &+ kx &* s.dilations.width)
                let from = image + (iy &* row &+ ix &* s.channels &+ o / perGroup &* depth)
                let w = weights + ((ky &* s.taps.width &+ kx) &* depth &* s.outputs &+ o)
                for k in 0..<depth {
                  \(product)
                }
              }
            }
            \(store)
          }
        }
      }
    }
    """
  }

  static func convolvePlainText(toFloat: Bool) -> String {
    plain(
      name: toFloat ? "convolvePlainToFloat" : "convolvePlain",
      generics: toFloat ? "<X: FixedWidthInteger>" : "<X: FixedWidthInteger, Y: FixedWidthInteger>",
      types: "_ x: UnsafePointer<X>, zero: Int32, weights: UnsafePointer<Int8>",
      arguments:
        "bias: UnsafePointer<Int32>, scale: UnsafePointer<Float>, "
        + (toFloat ? "_ bounds: (Float, Float)" : "_ rounding: Rounding") + ",\n ",
      y: toFloat ? "Float" : "Y",
      product:
        "sum = sum &+ (Int32(truncatingIfNeeded: from[k]) &- zero) &* Int32(w[k &* s.outputs])",
      store: toFloat
        ? """
        let t = Float(sum) * scale[o]
                target[o] = t < bounds.0 ? bounds.0 : t > bounds.1 ? bounds.1 : t
        """
        : "target[o] = Y(truncatingIfNeeded: rounding(Float(sum) * scale[o]))"
    ).replacing(",\n , to y", with: ",\n  to y")
  }

  static var convolvePlainFloatText: String {
    plain(
      name: "convolvePlain", generics: "",
      types: "_ x: UnsafePointer<Float>, weights: UnsafePointer<Float>",
      arguments: "bias: UnsafePointer<Float>, _ bounds: (Float, Float)", y: "Float",
      product: "sum += from[k] * w[k &* s.outputs]",
      store: "target[o] = sum < bounds.0 ? bounds.0 : sum > bounds.1 ? bounds.1 : sum")
  }
}
