extension Kernel {
  static let unpackText = """
    /// Unpacks `count` bytes of the weights, from byte `first` on: seven bytes stand in eight
    /// characters.
    private static func unpack(_ first: Int, count: Int, to memory: UnsafeMutableRawPointer) {
      let source = UnsafeRawPointer(packed.utf8Start)
      var (from, to, skip) = (first / 7 &* 8, 0, first % 7)
      while to < count {
        // Characters 1 to 7 are the low seven bits of bytes; character 8 is their high bits.
        let word = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: from, as: UInt64.self))
        let high = ((word >> 56) ^ 64) &* 0x0408_1020_4081 & 0x0001_0101_0101_0101
        var bytes = ((word & 0x007F_7F7F_7F7F_7F7F) | (high << 7)) ^ 0x0040_4040_4040_4040
        bytes ^= (bytes & 0x0040_4040_4040_4040) << 1
        bytes >>= UInt64(8 &* skip)
        while skip < 7 && to < count {
          memory.storeBytes(of: UInt8(truncatingIfNeeded: bytes), toByteOffset: to, as: UInt8.self)
          bytes >>= 8
          (skip, to) = (skip &+ 1, to &+ 1)
        }
        (from, skip) = (from &+ 8, 0)
      }
    }
    """

  static let copyText = """
    /// Copies elements between strided places, over up to four axes.
    private static func copy<T: BitwiseCopyable>(
      _ x: UnsafePointer<T>, _ extents: (Int, Int, Int, Int), from steps: (Int, Int, Int, Int),
      to y: UnsafeMutablePointer<T>, _ strides: (Int, Int, Int, Int)
    ) {
      for i in 0..<extents.0 {
        for j in 0..<extents.1 {
          for k in 0..<extents.2 {
            let p = x + (i &* steps.0 &+ j &* steps.1 &+ k &* steps.2)
            let q = y + (i &* strides.0 &+ j &* strides.1 &+ k &* strides.2)
            for l in 0..<extents.3 { q[l &* strides.3] = p[l &* steps.3] }
          }
        }
      }
    }
    """

  static let fillText = """
    private static func fill<T: BitwiseCopyable>(
      _ y: UnsafeMutablePointer<T>, count: Int, with value: T
    ) {
      for i in 0..<count { y[i] = value }
    }
    """

  static let moveText = """
    /// The same elements under another shape.
    private static func move<T: BitwiseCopyable>(
      _ x: UnsafePointer<T>, count: Int, to y: UnsafeMutablePointer<T>
    ) {
      for i in 0..<count { y[i] = x[i] }
    }
    """

  static let gatherText = """
    /// Rows picked by index; indices are clamped into the axis.
    private static func gather<T: BitwiseCopyable, I: FixedWidthInteger>(
      _ x: UnsafePointer<T>, outer: Int, extent: Int, inner: Int, indices: UnsafePointer<I>,
      count: Int, to y: UnsafeMutablePointer<T>
    ) {
      for o in 0..<outer {
        for i in 0..<count {
          let index = Swift.min(Swift.max(indices[i], 0), I(truncatingIfNeeded: extent &- 1))
          let from = x + (o &* extent &+ Int(truncatingIfNeeded: index)) &* inner
          let target = y + (o &* count &+ i) &* inner
          for k in 0..<inner { target[k] = from[k] }
        }
      }
    }
    """

  static let selectText = """
    private static func select<T: BitwiseCopyable>(
      _ condition: UnsafePointer<UInt8>, _ a: UnsafePointer<T>, _ b: UnsafePointer<T>,
      count: Int, to y: UnsafeMutablePointer<T>
    ) {
      for i in 0..<count { y[i] = condition[i] != 0 ? a[i] : b[i] }
    }
    """

  static let sampleText = """
    /// The two source pixels of output pixel `i` along one axis, and how far it lies between them.
    private static func sample(
      _ i: Int, _ extent: Int, scale: Float, halfPixel: Bool
    ) -> (lower: Int, upper: Int, fraction: Float) {
      let position = halfPixel ? (Float(i) + 0.5) * scale - 0.5 : Float(i) * scale
      let low = floor(position)
      let high = position > low ? low + 1 : low
      return (Swift.max(Int(low), 0), Swift.min(Int(high), extent &- 1), position - low)
    }
    """

  static func resizeBilinearText(quantized: Bool) -> String {
    let (type, generics) = quantized ? ("X", "<X: FixedWidthInteger>") : ("Float", "")
    func read(_ base: String, _ column: String) -> String {
      quantized ? "Float(\(base)[\(column) &+ c])" : "\(base)[\(column) &+ c]"
    }
    return """
      /// TensorFlow's ResizeBilinear.
      private static func resizeBilinear\(generics)(
        _ x: UnsafePointer<\(type)>, _ source: (n: Int, height: Int, width: Int, channels: Int),
        to y: UnsafeMutablePointer<\(type)>, _ size: (height: Int, width: Int),
        scale: (height: Float, width: Float), halfPixel: Bool
      ) {
        let (channels, row) = (source.channels, source.width &* source.channels)
        var target = y
        for n in 0..<source.n {
          for i in 0..<size.height {
            let v = sample(i, source.height, scale: scale.height, halfPixel: halfPixel)
            let upper = x + (n &* source.height &+ v.lower) &* row
            let lower = x + (n &* source.height &+ v.upper) &* row
            for j in 0..<size.width {
              let h = sample(j, source.width, scale: scale.width, halfPixel: halfPixel)
              let (left, right) = (h.lower &* channels, h.upper &* channels)
              for c in 0..<channels {
                let (topLeft, topRight) = (\(read("upper", "left")), \(read("upper", "right")))
                let (bottomLeft, bottomRight) = (\(read("lower", "left")), \(read("lower", "right")))
                let top = topLeft + (topRight - topLeft) * h.fraction
                let bottom = bottomLeft + (bottomRight - bottomLeft) * h.fraction
                let value = top + (bottom - top) * v.fraction
                target[c] = \(quantized ? "X(truncatingIfNeeded: Int32(roundedToEven(value)))" : "value")
              }
              target += channels
            }
          }
        }
      }
      """
  }

  static let nearestText = """
    /// The source pixel of output pixel `i` along one axis; `rounded` where corners are aligned.
    private static func nearest(
      _ i: Int, _ extent: Int, scale: Float, rounded: Bool, halfPixel: Bool
    ) -> Int {
      let position = (halfPixel ? Float(i) + 0.5 : Float(i)) * scale
      let low = floor(position)
      return Swift.min(Int(rounded && position - low >= 0.5 ? low + 1 : low), extent &- 1)
    }
    """

  static let resizeNearestText = """
    /// TensorFlow's ResizeNearestNeighbor; `rounded` where corners are aligned.
    private static func resizeNearest<T: BitwiseCopyable>(
      _ x: UnsafePointer<T>, _ source: (n: Int, height: Int, width: Int, channels: Int),
      to y: UnsafeMutablePointer<T>, _ size: (height: Int, width: Int),
      scale: (height: Float, width: Float), rounded: Bool, halfPixel: Bool
    ) {
      var target = y
      for n in 0..<source.n {
        for i in 0..<size.height {
          let line = nearest(
            i, source.height, scale: scale.height, rounded: rounded, halfPixel: halfPixel)
          for j in 0..<size.width {
            let column = nearest(
              j, source.width, scale: scale.width, rounded: rounded, halfPixel: halfPixel)
            let pixel = (n &* source.height &+ line) &* source.width &+ column
            let from = x + pixel &* source.channels
            for c in 0..<source.channels { target[c] = from[c] }
            target += source.channels
          }
        }
      }
    }
    """
}
