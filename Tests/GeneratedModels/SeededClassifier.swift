// Made by netsuke 0.1.0; compile the graph again rather than edit this file.
// It imports nothing, and works from Swift 6.2, Embedded Swift included.

/// A TensorFlow model that computes 'final_result' in 15 steps.
public enum SeededClassifier {
  /// Bytes of scratch memory that a run needs, aligned to 16 bytes.
  public static let arenaSize = 6144
  /// Bytes of the weights in memory, aligned to 16 bytes.
  public static let weightsSize = 12_912
  /// Extents of 'input', uint8, row-major.
  public static let inputShape = (1, 32, 32, 3)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let inputScale: Float = 0.007843138
  public static let inputZeroPoint = 128
  /// Extents of 'final_result', float32, row-major.
  public static let outputShape = (1, 2)

  /// Runs the model. Allocates nothing; may run on many threads at once, each with an arena of its
  /// own.
  ///
  /// - Parameters:
  ///   - input: 'input', 1x32x32x3 uint8, q for 0.007843138 * (q - 128).
  ///   - output: 'final_result', 1x2 float32.
  ///   - arena: `arenaSize` bytes.
  ///   - weights: what `unpackWeights(into:)` wrote.
  public static func predict(
    _ input: UnsafePointer<UInt8>, into output: UnsafeMutablePointer<Float>,
    arena: UnsafeMutableRawPointer, weights: UnsafeRawPointer = sharedWeights
  ) {
    let m = Memory(
      input: input, output: output, arena: Region(base: arena),
      weights: Region(base: UnsafeMutableRawPointer(mutating: weights)))
    run(m)
  }

  /// The weights, unpacked on first use into memory that is never freed.
  public nonisolated(unsafe) static let sharedWeights: UnsafeRawPointer = {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: weightsSize, alignment: 16)
    unpackWeights(into: memory)
    return UnsafeRawPointer(memory)
  }()

  /// Writes the weights, `weightsSize` bytes, for callers that keep memory of their own.
  public static func unpackWeights(into memory: UnsafeMutableRawPointer) {
    unpack(0, count: weightsSize, to: memory)
  }
}

extension SeededClassifier {
  /// What the elements of the output are called; raw values are their indices.
  public enum Label: Int, CaseIterable, CustomStringConvertible, Sendable {
    case road
    case notRoad

    /// The label as the model's author wrote it.
    public var description: String {
      switch self {
      case .road: "road"
      case .notRoad: "not road"
      }
    }
  }
}

extension SeededClassifier {
  /// The labels of a photograph, each with its score, best first. `pixels` are red, green and blue
  /// bytes, row by row from the top; they are resized and scaled by the model's own recipe.
  /// Allocates what a run needs, and frees it.
  public static func classify(
    rgb pixels: UnsafePointer<UInt8>, width: Int, height: Int
  ) -> [(label: Label, score: Float)] {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: callSize, alignment: 16)
    defer { memory.deallocate() }
    let input = (memory + 0).assumingMemoryBound(to: UInt8.self)
    let output = (memory + 3072).assumingMemoryBound(to: Float.self)
    prepare(rgb: pixels, width: width, height: height, into: input)
    predict(input, into: output, arena: memory + 3136)
    var result: [(label: Label, score: Float)] = []
    for label in Label.allCases { result.append((label, output[label.rawValue])) }
    for i in 1..<Swift.max(result.count, 1) {
      var j = i
      while j > 0 && result[j].score > result[j - 1].score {
        result.swapAt(j, j - 1)
        j -= 1
      }
    }
    return result
  }

  private static let callSize = 3136 + arenaSize

  /// Writes the input that the model expects of a photograph: 1x32x32x3, resized as TensorFlow
  /// does, channels in order, scaled.
  public static func prepare(
    rgb pixels: UnsafePointer<UInt8>, width: Int, height: Int,
    into input: UnsafeMutablePointer<UInt8>
  ) {
    precondition(width > 0 && height > 0, "the picture is empty")
    let down = Float(height) / 32
    let across = Float(width) / 32
    var target = input
    for i in 0..<32 {
      let v = sample(i, height, scale: down, halfPixel: false)
      for j in 0..<32 {
        let h = sample(j, width, scale: across, halfPixel: false)
        func level(_ channel: Int) -> Float {
          let upper = pixels + (v.lower &* width &* 3 &+ channel)
          let lower = pixels + (v.upper &* width &* 3 &+ channel)
          let (left, right) = (h.lower &* 3, h.upper &* 3)
          let top = Float(upper[left]) + (Float(upper[right]) - Float(upper[left])) * h.fraction
          let bottom = Float(lower[left]) + (Float(lower[right]) - Float(lower[left])) * h.fraction
          return top + (bottom - top) * v.fraction
        }
        target[0] = UInt8(truncatingIfNeeded: Rounding(0, 255, zero: 0)(level(0)))
        target[1] = UInt8(truncatingIfNeeded: Rounding(0, 255, zero: 0)(level(1)))
        target[2] = UInt8(truncatingIfNeeded: Rounding(0, 255, zero: 0)(level(2)))
        target += 3
      }
    }
  }
}

extension SeededClassifier {
  /// Bytes of memory that `selfTest(memory:)` needs, aligned to 16 bytes.
  public static let selfTestSize = 9280

  /// Whether this build answers one seeded input with the reference's bytes.
  public static func selfTest() -> Bool {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: selfTestSize, alignment: 16)
    defer { memory.deallocate() }
    return selfTest(memory: memory)
  }

  /// The same in the caller's memory, without any allocation.
  public static func selfTest(
    memory: UnsafeMutableRawPointer, weights: UnsafeRawPointer = sharedWeights
  ) -> Bool {
    var noise = Noise()
    let input0 = memory.assumingMemoryBound(to: UInt8.self)
    for i in 0..<3072 { input0[i] = UInt8(noise.next() >> 56) }
    let output0 = (memory + 3072).assumingMemoryBound(to: Float.self)
    predict(input0, into: output0, arena: memory + 3136, weights: weights)
    var checksum: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ bits: UInt64, _ size: Int) {
      for index in 0..<size {
        checksum = (checksum ^ (bits >> UInt64(8 &* index) & 255)) &* 0x100_0000_01B3
      }
    }
    for i in 0..<2 {
      add(UInt64(output0[i].isNaN ? 0x7FC0_0000 : output0[i].bitPattern), 4)
    }
    return checksum == 0xE06A_2D1C_6109_0297
  }

  /// SplitMix64.
  private struct Noise {
    var state: UInt64 = 2026

    @inline(never)
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return z ^ z >> 31
    }
  }
}

extension SeededClassifier {
  /// Where a run reads and writes.
  private struct Memory {
    let input: UnsafePointer<UInt8>
    let output: UnsafeMutablePointer<Float>
    let arena: Region
    let weights: Region
  }

  /// Memory that holds elements of several types at byte offsets.
  private struct Region {
    let base: UnsafeMutableRawPointer

    func float32(_ offset: Int) -> UnsafeMutablePointer<Float> {
      (base + offset).assumingMemoryBound(to: Float.self)
    }

    func uint8(_ offset: Int) -> UnsafeMutablePointer<UInt8> {
      (base + offset).assumingMemoryBound(to: UInt8.self)
    }

    func int8(_ offset: Int) -> UnsafeMutablePointer<Int8> {
      (base + offset).assumingMemoryBound(to: Int8.self)
    }

    func int32(_ offset: Int) -> UnsafeMutablePointer<Int32> {
      (base + offset).assumingMemoryBound(to: Int32.self)
    }
  }
}

extension SeededClassifier {
  private static func run(_ m: Memory) {
    // MobilenetV1/Conv2d_0/Relu6: convolve, 1x32x32x3 uint8 to 1x16x16x8 uint8
    convolve(
      Window((1, 32, 32, 3), to: (16, 16, 8), taps: (3, 3), strides: (2, 2)), m.input, zero: 128,
      weights: m.weights.int8(0), bias: m.weights.int32(216), scale: m.weights.float32(248),
      Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/Conv2d_1_depthwise/Relu6: depthwise_convolve, 1x16x16x8 uint8 to 1x16x16x8 uint8
    depthwise(
      Window((1, 16, 16, 8), to: (16, 16, 8), taps: (3, 3), before: (1, 1)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(280), bias: m.weights.int32(352),
      scale: m.weights.float32(384), Rounding(0, 255, zero: 0), to: m.arena.uint8(4096))
    // MobilenetV1/Conv2d_1_pointwise/Relu6: convolve, 1x16x16x8 uint8 to 1x16x16x16 uint8
    convolve(
      Window((1, 1, 256, 8), to: (1, 256, 16), taps: (1, 1)), m.arena.uint8(4096), zero: 0,
      weights: m.weights.int8(416), bias: m.weights.int32(544), scale: m.weights.float32(608),
      Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/Conv2d_2_depthwise/Relu6: depthwise_convolve, 1x16x16x16 uint8 to 1x8x8x16 uint8
    depthwise(
      Window((1, 16, 16, 16), to: (8, 8, 16), taps: (3, 3), strides: (2, 2)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(672), bias: m.weights.int32(816),
      scale: m.weights.float32(880), Rounding(0, 255, zero: 0), to: m.arena.uint8(4096))
    // MobilenetV1/Conv2d_2_pointwise/Relu6: convolve, 1x8x8x16 uint8 to 1x8x8x32 uint8
    convolve(
      Window((1, 1, 64, 16), to: (1, 64, 32), taps: (1, 1)), m.arena.uint8(4096), zero: 0,
      weights: m.weights.int8(944), bias: m.weights.int32(1456), scale: m.weights.float32(1584),
      Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/Conv2d_3_depthwise/Relu6: depthwise_convolve, 1x8x8x32 uint8 to 1x8x8x32 uint8
    depthwise(
      Window((1, 8, 8, 32), to: (8, 8, 32), taps: (3, 3), before: (1, 1)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(1712), bias: m.weights.int32(2000),
      scale: m.weights.float32(2128), Rounding(0, 255, zero: 0), to: m.arena.uint8(2048))
    // MobilenetV1/Conv2d_3_pointwise/Relu6: convolve, 1x8x8x32 uint8 to 1x8x8x32 uint8
    convolve(
      Window((1, 1, 64, 32), to: (1, 64, 32), taps: (1, 1)), m.arena.uint8(2048), zero: 0,
      weights: m.weights.int8(2256), bias: m.weights.int32(3280), scale: m.weights.float32(3408),
      Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/Conv2d_4_depthwise/Relu6: depthwise_convolve, 1x8x8x32 uint8 to 1x4x4x32 uint8
    depthwise(
      Window((1, 8, 8, 32), to: (4, 4, 32), taps: (3, 3), strides: (2, 2)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(3536), bias: m.weights.int32(3824),
      scale: m.weights.float32(3952), Rounding(0, 255, zero: 0), to: m.arena.uint8(2048))
    // MobilenetV1/Conv2d_4_pointwise/Relu6: convolve, 1x4x4x32 uint8 to 1x4x4x64 uint8
    convolve(
      Window((1, 1, 16, 32), to: (1, 16, 64), taps: (1, 1)), m.arena.uint8(2048), zero: 0,
      weights: m.weights.int8(4080), bias: m.weights.int32(6128), scale: m.weights.float32(6384),
      Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/Conv2d_5_depthwise/Relu6: depthwise_convolve, 1x4x4x64 uint8 to 1x4x4x64 uint8
    depthwise(
      Window((1, 4, 4, 64), to: (4, 4, 64), taps: (3, 3), before: (1, 1)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(6640), bias: m.weights.int32(7216),
      scale: m.weights.float32(7472), Rounding(0, 255, zero: 0), to: m.arena.uint8(1024))
    // MobilenetV1/Conv2d_5_pointwise/Relu6: convolve, 1x4x4x64 uint8 to 1x4x4x64 uint8
    convolve(
      Window((1, 1, 16, 64), to: (1, 16, 64), taps: (1, 1)), m.arena.uint8(1024), zero: 0,
      weights: m.weights.int8(7728), bias: m.weights.int32(11_824),
      scale: m.weights.float32(12_080), Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // AvgPool: average_pool, 1x4x4x64 uint8 to 1x1x1x64 uint8
    poolMean(
      Window((1, 4, 4, 64), to: (1, 1, 64), taps: (4, 4)), m.arena.uint8(0), zero: 0, scale: 1,
      Rounding(0, 255, zero: 0), to: m.arena.uint8(1024))
    // final_training_ops/add: convolve, 1x1x1x64 uint8 to 1x1x1x2 float32
    convolveToFloat(
      Window((1, 1, 1, 64), to: (1, 1, 2), taps: (1, 1)), m.arena.uint8(1024), zero: 0,
      weights: m.weights.int8(12_336), bias: m.weights.int32(12_848),
      scale: m.weights.float32(12_880), (-.infinity, .infinity), to: m.arena.float32(0))
    // logits: reshape, 1x1x1x2 float32 to 1x2 float32
    // final_result: softmax, 1x2 float32 to 1x2 float32
    softmax(m.arena.float32(0), rows: 1, columns: 2, to: m.output)
  }
}

extension SeededClassifier {
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

  /// Eight elements from anywhere.
  @inline(__always)
  private static func eight<T: SIMDScalar>(_ p: UnsafePointer<T>) -> SIMD8<T> {
    UnsafeRawPointer(p).loadUnaligned(as: SIMD8<T>.self)
  }

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

  /// Convolution of stored integers. `weights` are [outputs/8][taps][channels][8]; `bias` has
  /// taken up the input's zero point, which is what taps outside the image read.
  @inline(never)
  private static func convolve<X: FixedWidthInteger, Y: FixedWidthInteger & SIMDScalar>(
    _ s: Window, _ x: UnsafePointer<X>, zero: X, weights: UnsafePointer<Int8>,
    bias: UnsafePointer<Int32>, scale: UnsafePointer<Float>, _ rounding: Rounding,
    to y: UnsafeMutablePointer<Y>
  ) {
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
            var tile = Tile(eight(bias + o))
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
            store(tile.a, scale + o, rounding, s.outputs &- o, to: target + o)
            store(tile.b, scale + o, rounding, s.outputs &- o, to: target + (o &+ s.outputs))
            store(tile.c, scale + o, rounding, s.outputs &- o, to: target + (o &+ 2 &* s.outputs))
            store(tile.d, scale + o, rounding, s.outputs &- o, to: target + (o &+ 3 &* s.outputs))
            o &+= 8
          }
          column &+= 4
        } else {
          let across = Window.overlap(left, s.dilations.width, s.taps.width, s.width)
          var o = 0
          while o < s.outputs {
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
            store(sum, scale + o, rounding, s.outputs &- o, to: target + o)
            o &+= 8
          }
          column &+= 1
        }
      }
      line &+= 1
    }
  }

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

  /// Convolution of stored integers. `weights` are [outputs/8][taps][channels][8]; `bias` has
  /// taken up the input's zero point, which is what taps outside the image read.
  @inline(never)
  private static func convolveToFloat<X: FixedWidthInteger>(
    _ s: Window, _ x: UnsafePointer<X>, zero: X, weights: UnsafePointer<Int8>,
    bias: UnsafePointer<Int32>, scale: UnsafePointer<Float>, _ bounds: (Float, Float),
    to y: UnsafeMutablePointer<Float>
  ) {
    let (depth, row) = (s.taps.width &* s.channels, s.width &* s.channels)
    // A row of taps is contiguous unless it is dilated.
    let whole = s.dilations.width == 1
    let (runs, run) = whole ? (1, depth) : (s.taps.width, s.channels)
    let (size, reach) = (s.taps.height &* depth, s.dilations.width &* (s.taps.width &- 1))
    let (jump, hop) = (s.strides.width &* s.channels, s.dilations.width &* s.channels)
    var line = 0
    while line < s.batch &* s.rows {
      let top = line % s.rows &* s.strides.height &- s.before.height
      let down = Window.inside(top, s.dilations.height, s.taps.height, s.height)
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
            var tile = Tile(eight(bias + o))
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
            storeReal(tile.a, scale + o, bounds, s.outputs &- o, to: target + o)
            storeReal(tile.b, scale + o, bounds, s.outputs &- o, to: target + (o &+ s.outputs))
            storeReal(tile.c, scale + o, bounds, s.outputs &- o, to: target + (o &+ 2 &* s.outputs))
            storeReal(tile.d, scale + o, bounds, s.outputs &- o, to: target + (o &+ 3 &* s.outputs))
            o &+= 8
          }
          column &+= 4
        } else {
          let across = Window.inside(left, s.dilations.width, s.taps.width, s.width)
          var o = 0
          while o < s.outputs {
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
            storeReal(sum, scale + o, bounds, s.outputs &- o, to: target + o)
            o &+= 8
          }
          column &+= 1
        }
      }
      line &+= 1
    }
  }

  /// Depthwise convolution of stored integers, one output a channel. `weights` are
  /// [taps][channels].
  @inline(never)
  private static func depthwise<
    X: FixedWidthInteger & SIMDScalar, Y: FixedWidthInteger & SIMDScalar
  >(
    _ s: Window, _ x: UnsafePointer<X>, zero: Int32, weights: UnsafePointer<Int8>,
    bias: UnsafePointer<Int32>, scale: UnsafePointer<Float>, _ rounding: Rounding,
    to y: UnsafeMutablePointer<Y>
  ) {
    let zeros = SIMD8(repeating: zero)
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
              let element = SIMD8<Int32>(truncatingIfNeeded: eight(from)) &- zeros
              sum = sum &+ element &* SIMD8<Int32>(truncatingIfNeeded: eight(w))
              from += hop
              w += s.channels
              kx &+= 1
            }
            ky &+= 1
          }
          let q = SIMD8<Y>(truncatingIfNeeded: rounding(SIMD8<Float>(sum) * eight(scale + c)))
          UnsafeMutableRawPointer(target + c).storeBytes(of: q, as: SIMD8<Y>.self)
          c &+= 8
        }
        while c < s.channels {
          var sum = bias[c]
          for ky in down {
            for kx in across {
              let from = corner[ky &* s.dilations.height &* row &+ kx &* hop &+ c]
              let w = weights[(ky &* s.taps.width &+ kx) &* s.channels &+ c]
              sum = sum &+ (Int32(truncatingIfNeeded: from) &- zero) &* Int32(w)
            }
          }
          target[c] = Y(truncatingIfNeeded: rounding(Float(sum) * scale[c]))
          c &+= 1
        }
        column &+= 1
      }
      line &+= 1
    }
  }

  /// The mean of stored integers over every window's part inside the image.
  @inline(never)
  private static func poolMean<X: FixedWidthInteger, Y: FixedWidthInteger>(
    _ s: Window, _ x: UnsafePointer<X>, zero: Int32, scale: Float,
    _ rounding: Rounding, to y: UnsafeMutablePointer<Y>
  ) {
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
          var sum: Int32 = 0
          for ky in down {
            for kx in across {
              let element = corner[ky &* row &+ kx &* s.channels &+ c]
              sum = sum &+ Int32(truncatingIfNeeded: element) &- zero
            }
          }
          let t = Float(sum) * (scale / Float(down.count &* across.count))
          target[c] = Y(truncatingIfNeeded: rounding(t))
        }
      }
    }
  }

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

  /// The two source pixels of output pixel `i` along one axis, and how far it lies between them.
  private static func sample(
    _ i: Int, _ extent: Int, scale: Float, halfPixel: Bool
  ) -> (lower: Int, upper: Int, fraction: Float) {
    let position = halfPixel ? (Float(i) + 0.5) * scale - 0.5 : Float(i) * scale
    let low = floor(position)
    let high = position > low ? low + 1 : low
    return (Swift.max(Int(low), 0), Swift.min(Int(high), extent &- 1), position - low)
  }

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

  private static func floor(_ x: Float) -> Float {
    let whole = roundedToEven(x)
    return whole > x ? whole - 1 : whole
  }

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
}

extension SeededClassifier {
  // swift-format-ignore
  private static let packed: StaticString = """
meC#\0o\"pL&o\\JN.@d7\u{2})lWJ@_C.?\\EQ@\u{1F}Zwx\u{13}\t\tH`_4 O):@\u{12}\u{F}I\u{11}n\u{17}W@\u{B}($\u{1C}U' @7C'#d;b@)/6b&(nH\u{15}?g3kd D\u{5}#-\\gk}\u{1}yU_bS]BBF31Ta$%@ G?@\u{1D}v_0UJr\u{7}/f\u{16}LL\u{E}1e\u{8}ZB@p\u{6}\u{12}<\u{F}d\
`Q+\u{1F}+n<L%@H<Kv\u{8}M\tHElS\u{2}&\u{F}mJ_\u{12}s?kP@P\u{1B}F1LZ>P@\u{17}c\04r\u{7}EF\\F\u{10}\u{18}(.^@\u{5}wH)?<8@p++%C7O@8kn:x,=Th\u{18}L`g\u{4}X@VJ1\u{5}pX8@\u{1E}b<\u{3}I\u{6}\u{1D}@l@@:q@@Y2Y@@1??R?Z,??7\u{14}\"@@\u{4}L??,HAA@\
\u{17}1&{@\u{13}sy||\u{B}3`{$(X|v/D |~\u{14}\u{1D}|\u{10}Y8 {<&E|Y\u{12}l\u{5}<\u{13}tn@nB~Z(3\u{13}E(?\u{1E}L:\u{1A}]@\u{19}?IA \0[PmS~\u{15}'BgDP!5?B\u{F}S@9Q~\04'\u{16}L\u{1A}M'YFnS`<%_y68-@h\u{5}+v\u{3}+\u{18}C\\X\\N@@0\u{4}Q@@$P@@@sL@\
@\0U@@@mJ@@0I@@@RH@@I@H\u{18}|h\u{1D}[|AJHa|J6{u|7\u{11}\\|;W(L|\u{14}\u{12}Z|>\u{11}b\r|\u{3}\u{13}zaIroVa1X\u{1C}A[=_wQ\t\u{4}H\u{C})6\u{6}k\u{1F}t\u{8}>\05\u{1A}OT[@_\u{1E}\t +_\u{1E}@T/N\tp\u{12}w\u{8}\u{1A}R[4R@o\0}I/\u{1C}*\0.@\\J\
\u{15}dgi\u{6}@!Vud}3qPa<QI_]-@7\u{E}\u{2}W;h3@Zl,T3@2@@<\tM.NIDv0k$-\u{F}\u{E}@\"\u{1F}\u{7}7ImZ@7B:,\u{16}K4@\u{19}V/t\u{18}?Qh@@tU@@\u{1C}@N@@PT@@@\u{E}A@@\u{B}F@Q@uU@@cAb@@\u{17}F@@^@@@@&E@@@tA@@XW@A@6R@@gOB@@CT@@n\u{4}\u{15}N|e\u{13}~\
|zq\u{12}&|K!\u{F}S|\0p\u{12}|@%ln|Ph\u{7F}|_\u{15}\u{3}J|y\nI|r'=\u{C}|o\u{7F}\u{4}2|(\u{10}&|\0G\u{2}(|,p>|\u{2}\u{1D}8\u{1F}|jP}|ivY\u{17}\u{8}$'aAo\u{5}f[#\u{B}\"AoE{@d/aA\u{5}'[I!LXA0\rKbcfF@-\u{1C}:^\u{18}\u{11}+@\u{13}\u{1B}\nD2\
\u{1B}Lb\u{1E}t1\u{7F}@\u{17}u@\u{7F}m6ium3AJ2\u{4}X\u{E}C1@YzH6o\u{1F}2PYu,[#:\u{B}@S+em-\u{E}\u{2}HB!\u{16}0f\u{11}\u{3}\0+)<I.&\u{2}\0)\\-Q0\u{11}^A\u{1C}$&?PCR@f#<j\u{13};QP\u{7}\u{16}cLUXs\u{1}x3@;\n~\"q\u{18}tD+$I@@@LJ@@CUb@@?E@@,@C@\
@.V@@@CN@@:B@@@\rV@@/Ib@@&I@@/\0U@@HX@@@hN@@CW@@@WV@@^\u{8}b\u{1}|''L|!\u{14}n\u{7F}|\u{12}p3|s\u{19}[\\|urZe|jF\u{1E}|t6\u{4}\u{1A}|9Z\t|D\0FC|d]t|z!OR|\0T#W|t\u{19}||YLn\u{3}|~g\u{5}|'LD1\u{1F}V|\u{19}\n\0\u{17}H\u{1A}\u{1A};\u{10}C@\
\u{1D}[\u{1D}U%\u{16}\u{1C}DC$RLS\u{1C}~@/i!\u{3}*\u{3}?H\"\u{16}/$\u{16}$=@ns.\u{17}0\0J@(\tB\u{16}%M\u{E}\u{2}[]G\r$#\u{1E}@H\u{1F}{U0TA@7JH^uvsp\u{1}a\u{1F}\u{19}\r3]@\u{1}?\u{6}9,\u{15}M`\u{18}\u{1E}]\u{14}Z\u{5}f@<!\u{2}X\u{B},gT!LFE)\
)d@O8[0Z=~\0'S=Z\u{E}UI@I\u{1A}az69S@Z)\u{17}\u{13}kG\nAI\u{1C}:\u{1E}\\&J@\u{7F}SD%\0/!P9N\u{F}I7@iD\nkN77^_BKGY-*o\u{1A}@oUO8&?)@L$?I;q>@G\u{3}6mr^:@MzQK2KBBB\u{15}A\t.='H7\u{2}\u{1}Zm-:J%L\u{1D}T6\u{10}5@#,aqZo&H&N\u{E}0F\u{1C}G@EKR{\
\u{11}kAHt53S\u{1F}JB@F\u{1D}.\u{C}O\u{1B}F@Me\t)re2T[qId~<OPJk\u{13}H)8O@\u{10}9j\u{7}S[\u{8}\u{4}\u{15}[Y+C\u{1A}\u{1D}@$37/u\r)P\u{F}RXE{\0OPr\u{5}I\u{8}aM'@Ln\u{7}\u{1C}=Y\u{5}@\u{13}r7<QIC@@&#\u{B}]vC`3.S\r+Hn@4NJm\n<o\0\u{B}^90MjN@9\
\u{11}\u{17}JtN\u{1E}@QG\u{1} \u{1C}FFP:e\u{17}00\u{18}8@QQ\u{8}\u{13}&X\u{C}P=\u{11}Q[R.E@ZxQ\u{18}?FOB5\u{7F}Q\u{17}D8&JL\u{B}leM\0e\0}S5\u{13}T(=@pHba\u{1F}M\u{13}@\u{16}\u{1D}WS{zE@W;%\u{5}\u{8}Br\0 }\u{18};'S\n\u{2}xUqD\u{1D}A\u{1A}E]\
##5/&1@o\u{17}PqM<3J%\u{19}\"\u{14}*nK@j;\u{1C}/+nT`sm@*\\\u{18}C@A\u{18}c}\u{12}AIHW8\u{C}'\u{3}a@@S\u{2}\r8\u{7F}\u{17}_B3S@@tC@A@g^@@\u{1D}J@@@\u{F}N@@3@W@@.R@@@\u{19}J@@\u{1}O@@@%\\@@\u{1C}G@@@\u{1A}X@@\r\u{4}G@@<L@@HsX@@vX@A@PI@@\n`@@\
@ Q@@7DN@@FF@@HKM@@MG@P@]_@@QTB@@(Q@@\u{18}\u{4}P@@uD@@@\u{19}F@@\"W@A@l]@@IT@@@\u{1}\0@|*XP`|&\"]|QO[G|VKmS|\u{E}NT|\u{15}=$?|6\\b|\u{B}]w3|\u{3}[o|Jg|B|f\u{1D}L\u{7}|;YA|}\u{8}Fk|%t]|[LsP|y\u{C}G|c\u{1C}gI|\u{12}N_2|\u{5}\0!|pl,C|uHX|+]=\
\u{15}|\u{1}/_|c\u{1D},f|\0<_7|\u{7F}0A|\u{19}<.`|(\u{12}\u{7F}|#\u{5}\u{12}?|\u{4}o8|z-*x|14>C]h\u{18}bY3B@IF_/\u{15}V<@wAJX]53@\u{F}!\"\u{10}\u{10}\\lXh\u{15}o\u{B}F+(@YPC-S?\u{6}\0e?8Cx5{\u{1}%\rK`\thZH\u{15}\u{16}(3S\u{1D}O@\u{12}w\
\u{1F}@Gw:@G\u{4}Vd=]Q`'$4D&]\u{19}@\u{1}\r,-0/\u{1D}@\u{1C}RL'N~7@j:AD=_0@\u{E}n\u{11}|I\u{2},`D>\u{1E}\u{16}Y\u{8}H`\"\u{12}%2S&u@\u{15}U\u{19}g\tD0@q\u{8}0jj\u{7}-@wV\u{17}L\u{E}\u{E}p@p@\u{8}v/5JH^\u{1F}\u{1F}wD!*@Y>Ffm}0p\u{3}o.cKG\
\u{1E}M(t \u{1A}w@9Po7+utq\u{19}H8au5I\u{15}\u{18}D5m\u{13}L\u{13}\u{1D}1BV~u\r9%`BDpA\rwgBBB\u{7}L%-8?@\u{7}\n3J\u{7}\u{17}\nA\u{6}I\\bRFh\0>O_9LM#@g10\u{15}N&\"@oS}D\u{16}:\u{11}D\u{19}^\u{14}\u{13}\u{F}bTa!\u{19}N&x?4@0g\"^E,\u{13}@k7\0\
3:\u{4}L@@@?O@@\u{14}\u{4}M@@\u{12}K@@@rP@@#M@Q@sM@@_XB@@nW@@\u{5}\u{4}N@@FY@@@\rD@@NG@Q@I@@@RXB@@eV@@\u{3}\0J@@[V@@HFA@@\u{5}K@A@7G@@P@`@@%T@@,\0R@@nG@@HIE@@BB@Q@QX@@2A`@@\u{14}T@@'\u{4}H@@/C@@HM\"\u{2}|20\0p|\u{B}2v|1'f\u{C}|\\{]|m\u{15}\
K||;\u{1E}\u{3}|K\09h|IF\u{8}d|e%\u{1B}|\u{8}xbm|@U`|/\u{1D}.e|\u{12}oW|br\u{7F}\u{19}|\u{11}j|q|d\u{1D}\u{12}|w>dn|\nCX|THP9|6`4|js?r|Dm\u{1}c|\u{C}\u{7}f|+b\u{C}x|Ax\u{16}|zU\\\u{16}|\u{18}ht|[Ei\\|>\u{4}f\u{5}|@3=|\u{E}\u{6}n]|75: 0AZ:H\
>)61@<S\u{C}\"-\u{1B}\0D,^M1O-,@\u{1D}(jYLL\\@YzZ_>6\u{18}BfY\u{12}\u{1D}L@\u{14}@\u{B}0\0*LfY`1\u{16}6\u{F}\u{2}@vPxUlD\u{1C}\u{11}'@/']De4\u{1A}@\u{5}c;\u{5}zt>p.!,\u{C}\u{E}]\\@\u{18}9j92\u{3}'DP84\u{14}kEA@'>6[LOb@\u{12}\u{13}#8PjV`)B;\
oGD@@\u{1A}?J\"\u{16}+M@\tHmu24e@\r;3b.{W`0'\tv8'DH<uQ\tI/=@oV9\\5^\u{3}\u{1}K\u{14}5}xf)@nW*\0XVH@q\u{5}E:\u{1}GHPiPi?9\u{1D}$D ?J\u{1F}o/P@5H#)!L7@h(\u{6}\t(R:IQ\u{1D}\u{B}^\np+`\0MRnd\u{19}h\0T(I\u{1D}\u{5}!x\0\u{1B}O\u{10}}6\u{3}ULf2?E\
^1C@F?Gx\u{19};\\@tRR\u{7}nsC`Yx1\u{17}BiEB:q\u{18}:2k<BA^0\u{C}2Sr@\u{1}N%fS\u{1C}s\0wigC5$~@(\u{1F}E \nN*@|P\u{18}T~_\u{6}\u{11}9U\u{1C}XF@!@gZ-8\u{F}\\F@B;D\u{8}AP2@<1{/>@*@\"\u{1A}9C(wFB&oX\u{5}\u{14}1%@0x\u{10}\u{B}\u{10}BKF_Q5E^ja@,V\
PxF\u{1D}J@w:u}g\u{B}=D9(\u{8}p/4^@<35z\u{1D}Vd\0]\u{11}\u{13}\u{17}5\u{10}|`\u{13}~(\u{1F}(rP@\t<g\u{12}^lA@g\u{E}\u{E}\u{11}=Xy`O\u{C}9\0\u{4}+R@2D<\u{1B}L=\u{2}@\u{17}\u{E}URTi\t@um-F6u1a%(9(\u{3}9]@s)\ra\u{3}y$PV_oe17\u{1A}@7:@\u{11}@L\
:@+\u{1D}\u{1C})\u{F}SB@}?\u{E}\u{1A}.\u{B}ZAA\u{16}h*X0`B45SCH\\~\0\u{13}VVg\u{19}5WHzL\u{B}k\u{C}Q8@mF\u{B}0\u{7F}'RDtO\u{2}4Q.\\@<G4l\u{7}DL@+\u{5}N#'>E@,U]\u{1F}JF*@K?QQt\u{E}\u{1D}@Hc.<?zR`<R\u{1F}^\\N%@\u{14}DAW0N\u{5}@6!\t\n \u{E}G@\
t\\MG#\"9@gooWb\u{1B}\u{14}F3\u{17}TsK]K@S.\u{1D}iRl2`7*\u{7}=<KD@+\u{14}D\u{1B}\u{16}2I@TBL=oX|\u{10})K8p36\u{8}H6f[\0V-!@.<L'\u{16}9p@9?i0\u{6}\u{F}\u{C}PL\u{C}2FWD\u{12}@2\u{7F}iC4-\u{17}@e+s\u{1B}>7]@C\u{B}\u{7F}U5QFDujCYqq\u{19}a;IrA0\
K;@@8\u{15}\u{1}?v\\@K(W-\\\\n@z\u{18}\u{13}\u{1F}\u{3}$f\u{11}]=c%\u{5}\u{13}=P(\u{1F}JK<<^@/$6\u{1E}\u{1C}\nw@z=\u{19}\u{1C}Yt>TZU\u{1F}\u{8}W9#\0\\U)#)\u{12}\n\0\u{1C}TV6=\u{1D}\n\0!-<\u{1C}Ku%@ED\tjU#E@H\u{C})\u{1E}=A@@\u{4}\nDlB~Ri?eJ\
>\u{10}SJ@OFUsJ\u{4}\u{5}@2@B\u{4}\u{E}\u{C}Q@W\u{10}.2\u{E}`\u{10}@*Vz43+iDQKoi\u{7}\u{1F}U@>?9d'XR@[u\u{1F}\"GUC@'RTpH\tw@+#^xLJ$Hl\u{1B}>g~\u{7F}N@(\u{7}i/\u{15}\\x\u{4}SYHkH#+HuL\u{1F}[\u{5}&,@eJZ,e(\u{8}@DeECW\u{17}0@\u{6}<I MDI@ +G\
\u{1A}#MZ@T+P;\u{B}?X@d\nGt\"1\u{F}\0\\b[/%}'`0\"q}Ec1JHm_x<7\u{14}\0$>\u{1B}7Vu'@8*@'N1G@\u{16}g\u{10}\u{1A}oS\u{1D}P\u{2}J!#j'^`k{`\u{1}\u{2}%\u{11}\u{8}8#@+9;`@\u{13}\u{1D}gJH2\u{6}@F\t=L{R@P@\u{19}X@@WBB@@0^@@z\u{4}D@@*k@@@xk@@WQ@Q@\
\u{13}D@@\\_b@@\u{1}b@@C@J@@DD@@@XV@@[L@Q@?j@@\u{1F}Y`@@~V@@u\u{4}j@@cl@@@aH@@IH@A@\rg@@Ie`@@\u{F}L@@%DJ@@\0[@@@Ic@@\u{1C}]@P@\u{14}g@@tL@@@ l@@h\0(s|Oe\u{7}|y\r+1{t#]b|s\u{1A}I|8:\u{2}*|\u{B}\u{7}\u{1B}{\u{8}\u{1}g0|[O(|z&\u{1}o|*w\u{16}3\
|2d#|AAj)|ZR\0|f]\u{C}\u{13}{8!n|P5Tl|Mqh\u{10}{n@[|-+F){}@\u{5}|ET\u{1D}\u{13}|.td{k\u{5}Of|%]n3{-h#|MEL~|P,q|\\\u{4}R8{\u{2}KW|IE`\u{13}{'\n\u{1B}S{>DZp1}\0\u{8}R9E\r:*@'HG\u{7F}Mxn@i\u{17}NTFh\u{1A}@\u{1A}Z\u{18}lA{\u{7F}HA\ns\u{B}y\
\u{1E}3P6\u{17}M_:kBB^4=x<xL@<Q6Hvc}`\u{1}8\u{13}:HP\u{5}\u{1}54I+\r3n@93G@[92@u\u{19}J(J.m@X.]]<<U@2C\u{1F}\u{17}L\u{13}VHvf/\u{7}\u{1D}h.\u{3}\u{15}%qo\u{1A}PZEt*l;K>\u{7}Ah\u{1B}\u{2})h0g@:B'\r!yF@SZdO\u{1D}P!@~\u{B}Kd\u{5}43@Ah\u{1C}No\
8\u{7F}@}v4\u{1A}.\u{15}\u{1C}@X%\u{3}\u{8}.f6H@tb\u{1C}ks!@I*\u{10}\u{4}@%&@2iM<lc(P\09H0HfZAv3L}842@4\u{11})\tHkA`\t|VOLNK@Kr\r\u{C}/\u{17}AD!\"'\u{B}\u{B}77P\"-\u{1F}5:DYDG<E9=b7@A\u{E}1C([\u{17}BMCy#YT<@95|\u{5}q\u{14}?Hk6/\u{18}\u{1}C\
\u{3}PqM\u{15}\u{1E}\u{1D}n^@v\t8H@@F\u{7}C@@7D@@@0F@@NN@Q@QI@@7J@@@<H@@m\0S@@wT@@HmL@@\u{11}C@Q@]V@@)D`@@7L@@>\0T@@RI@@@7G@@\u{3}D@Q@EM@@HR@@@hP@@9\0G@@OO@@H#M@@wS@P@(Q@@uXB@@>A@@?DP@@OG@@@\u{1C}N@@ \u{1C}B\u{11}|\0#||YyN+|\u{4}nu|\"Ac\
\u{13}|\tkY|Z\u{6}\u{16}q|\t\u{18}\u{15}B|W;E|8b, |9\u{4}\u{18}|\u{16}Dy%|T7e|c1%\u{2}|dyi\u{2}|,s\0|.\u{10}\u{C}\u{7F}|guS|IY_}|X$\"|zr\u{6}p|1r[%|GwQ|\u{1E}Fj0|-\u{F}\u{13}|]\tP^|D\u{19}\u{E}|Cx\tk|D\\y\u{5}| K2|%\u{E}lk|<*/|\u{3}U5Z\
\u{1C}7s>y@E2]\u{1B} ,>@\u{12}=Ei8h(@:\u{1E}8\n\u{15}5LB\u{1D}QY&y1>PF\u{E}!H!vVdYvg\u{13}]3_BT=Ux7/0@\u{14}L(8?t\u{16}@;;_f_MF@OH`%\u{13}F\"@?W\u{1D}%ONg@|WJB<[M@\u{18}g=B*h\u{17}@+D:B6|_`\u{1E}kbRZ[K@\u{1D}?8=H3\u{E}\0\u{1A}\u{B}o]=\
\u{16}8B|-\u{13}eI\u{12}\u{12}`\u{13}nfDGx\u{3}\u{3}\u{6}-WPu$\u{2}A}!>J5\u{7}*A2S\u{5}j1\u{8}C`>4\u{16}\"'UlX\u{F}3(Z9mO@ta,\u{1A},t\u{1B}`<G%}H^_`\u{B}\u{17}\0B<b\u{7}D0g6\u{E}vU @U6\u{1B}\u{1B}99]@l1\u{5}\u{4}r\u{1E}\u{15}Lnd\"?L$.@[)\"\
I,z1`gsc4Sg7A\n69K,?\u{E}@O:J\u{17}w.9@\u{1}F9xM\u{7}5@4G@\u{7}\u{1}\u{F}p`\u{5}\u{12}Q0IUI@\u{13}R\u{8}'\u{1})f@M\u{8}3$,`3@:gnWA\u{7F}LH\u{6},n[\\[,D '-?7#-@%ET$\u{6}+E@O\u{10}@&-T-@s?Q\u{1B}:g\u{10}\0^\u{1E}3B_RD@G\u{16}7vW\u{2}\u{18}@B\
\u{E}'<\u{19}+2@D\u{3}\u{11}?iCH@xX\u{4}\u{18}%h4@?h(\nLL\"@/=6Q[\u{1C}E@fBGN``UP:KK3Eg:@%ZU\u{17}QF\n\0S\u{18}z9'SkF{\u{1E}Q:\n!9Q\"oDLaNP@2L?*D1G@%\u{1C}PT*vND\u{17}K;dAxc@-b`nt@1@L\n&V\u{11}-3BB.,I/\u{1E}E@G\u{7F}^^41l@G%d(4\u{1B}!DeSW\
\u{10}\u{3}z]P9*eiT\u{1C}Z@\u{B}U5P.B)AK \u{1E}3MQb@A;G&Df@@/o(2n(M@*/.UAlI@*e/\u{1B}\u{1B}-F@c2JV\totAg.R=:\u{17}9@\to|f\u{1E}l\u{6}@I2*8,6|@4\u{1B}g7:\u{10})@U\u{12}g ,\u{E}\u{13}@<~!\u{E}T}YB\n'\u{18}D7BbA\u{6}w[573|\u{2}:\u{B}R(LnB@Ia3\
i],{\u{10}aTO\u{1A}LB\u{17}@kr4Y\u{12}]k@<~9\u{B}2y!B`3\u{F}\u{15}4Du@vl\u{C}c6\u{12}Aak\"hPa~(`\u{1E},Wc17-H'QoiKNHD\"\u{1C}9-ea\u{1A}@\u{3},\u{18}=V@z@#!W\u{1F}?3\u{5}@\u{14}OU\u{1C})\u{16}\u{17}AD\u{4}b)t3?R>0\u{11}EkZ:@LLp>\u{18}\u{1D}\
0@rL\u{18}@\u{18}J6@^e{O I\\@NNq?kN9@\u{1B}#0\rJ^\u{15}@:tbN?`\u{15}DhZ18w3u@R{G>j0*PFMPr[_YHqPU'Q5W@ `\u{4}UI*9@\u{B}UN\u{1D}\u{19}\u{1C}g@,)A/}XbB\u{5} CZ\u{1A}\u{B}T@\u{1D}V?\nThI@YJ*ZP3\u{8}@c72`OTLA\u{13}^\u{5}Q\u{13}r\u{13}D>2QL[;&@V\
V:rd7T@Dz/\"\u{10}[9B:;G:\u{1F}o+@\u{F}\u{1A}E[\u{1E}\\U@F$\u{1F}g\u{C}LG@5ja&A\u{7}u@P5o_:$.D/\u{C}OOR2$BtUU7]\\\n@7 s@Y/4@4\u{F}v\n^+s\u{12}8.wh\0aMt7-V7B\u{1A}i@\u{1A}\u{18}\u{1F}zb\u{1B}M@p?c< \u{1B}p@\u{3}\u{7F}]T-\u{F}\u{10}bl\\0$\
\u{11}7w@\u{3}][y\u{5}\u{14}x\u{8}\u{12}!Qk.:AHWaGW9Kx\0B2EE\"\u{1C}:@u\u{C}LFn\u{1D}5@Jn\0b/\u{8}Ml\u{B}8\u{10}V3U=@$7Xk\u{1B}P)@\u{1F}^\u{1B}5A9:@mB$\\vcyP8Z#`Im\\@J?4\u{1F}k7\u{1E}@Z?W%!*<@\u{14};{\u{5}P\u{18}AHn\u{7F}A6'TKB59\u{13}J]A'\
@NvvYzba@<U1E:_X@D?z\u{15}3/nD\u{16}T\u{1B};\u{4}>3@BwQ\u{12}\u{1E}S#BPR*\u{7}i\u{1A}?@ x@4Ai\t@}\nH:\u{E}^IA&-}.811@}J3\u{1E}K\u{10}2@ggSA\u{F}\"-BKZ5`=Wlh.k\u{13}P3+@D25\r19}\u{10}$\u{10}Xq3CKG@M(PCj8$@W-fi,BGP{LbdV.\u{1C}@>\u{14}F4\
\u{1D}XL@uwH3\\*\u{1}\0WcQxI\u{C}.HpzsjpM/P\r;8RK$\u{1E}@[\"BJ)=\u{10}@\n\u{12}FbgH|\u{2}K1v>\u{10}\u{1C};@?q\u{4}pqX(P33Kc\u{4}>FPcKqG\u{3}6\\D7P-^J\u{1C}(@f4r@I%K@6KG^Nru\0\u{3}3\u{15}\u{1C}>R0@ie\u{1D}PWM#@d3\u{F}:\"O>@0g\u{2}\rhU@DC7\"\
)Sw\"@&_=\u{1}cJFHP.\u{7F}:\u{18}MW@',\u{1F}\u{12}pm\u{15}0\t]0]9d#A\u{14}e[)d-W@2}2j5@\u{13}@i^j+\u{3}\u{6}OA3^)|F2\u{1A}H\u{1F}S(@\u{3}oD@ \u{19}u\u{11}-ml\u{4}=\u{6}~i\u{1A}L\u{16}D\09*\u{13}pLXA6xOIsZKB'Uf{t\u{C}mX$5./)&|\0&k\u{7F}+\
\u{11}V8F}U\r\u{8}#$\u{1D}@l\u{B}iI\u{5}SV@\u{1C};\u{1B}!\u{B}la@\u{7}!HKs0qPv\u{7F}0h \u{8}2CDZ\u{1F}O\rt P\u{C}\u{1D}\u{2}\u{17}<@8@,^\u{12}B54\u{15}@8\u{11}SjIa#@\r}*\u{18}bDsCF\u{C}D\u{10}\u{8}\u{F}AB\u{7F}</&nEOP{7,SE\u{10}u\0\u{C}\
\u{8}l*~\u{1A}aBU]H`\u{1},O@\n'U8\"\"R@S\u{13}T]t.%D1XhlCR{@!\u{E}'\u{E}\u{1E}(7@.\u{1F}\u{7F}\u{14}v\u{18}G@\u{C}\u{E}\u{1C}&{55@\u{E}A5\u{14}0Y5@B*H\u{18}Dw4@UJ\u{1E}!\u{1D}bT@Eo4$\0V'Pgq_\u{13}X1DH\u{12}&$S_\u{5}>HEi6gKc+@#`KI1)I@\u{5}e\
\u{2}\u{B}\u{19}'T@2\u{1C}T\u{12}I[%@L\u{1A}83(S)B\u{13}^!OzLR@\u{3}\u{B}\u{1A}Jn\u{E}\u{1E}`I*Dy\u{1}^AHF* aAP&D3Q+r\u{E}h6LX:\u{1B}K3[\u{8}@V.7\u{B}wA$P\u{19}<t\u{1B}\t+EPG;\u{1F}UW3K@5^\u{13}jI<[@\u{5}jG*\u{14}2\u{3}C\"F3L(Y\u{16}@-zH94\
X1@8\u{13}\u{1D}F&wA@T4\u{1A}\u{14}~>8P-C\u{B}k\u{8}~q@Zd939{\t@'_TzK\u{12}\u{4}`>H\u{1B}Ru]\u{17}@k\u{6}\u{1C}r)M$@m:\u{2}|N=*DV6faUws@QH\u{7F}\u{2}\u{F}5o@)(=nXe9@<yp8\u{10}\u{6}~D*B5R^\u{3}c`ST\"4G6\u{1E}@\u{1E}ql=\u{16}V$Bx\u{10}Bc^\
\u{17}LA)9S<7 u\0Q\u{1B}AM\u{16}8@@jt.8D|\u{13}`Q\u{11}J\u{1C}Y\u{18}-@4\"HQ`hb@=\u{1B}O#9\u{1D}V@0W\u{1D}J\u{1}4-@?w4\u{1D}\u{6}9[\0=#7CZ:\u{1B}\0M\u{1C}'C\u{1A}6rBMYfcA\tJ`P9\u{17}\u{8}6-{H\u{2}K\u{1}xA*\u{8}Ej\u{13}_63t9@/V2D)!Z@7q$\
\u{F}H\u{19}+@2s(5UM~\0\u{6}hn;_ya\u{1}jNR0\u{3}Af@|\u{12}e\u{18}I0\0I$\u{12};R\u{1D}\"U@MWNn(\u{E}'HH\u{5}4\u{7}\u{12}-x\0B2RZR.\u{C}@3qC4`#3B\u{12}xG\u{1B}Z@@HyX@@#C@Q@c^@@9FB@@9S@@R\0`@@\u{19}R@@HVB@@rB@P@*K@@vf`@@{V@@l\0H@@-U@@H:O@@]^@\
P@$N@@UM@@@eh@@KDT@@WD@@@uj@@s^@P@+R@@^h`@@og@@\u{4}DQ@@-C@@H}`@@sE@Q@Tm@@:^@@@9M@@\u{13}@h@@vY@@HV]@@.H@@@;U@@\u{12}a@@@\"e@@g@l@@'T@@@F@@@Co@@@(o@@gbb@@P_@@\u{13}\0Q@@YA@@H!k@@yS@@@\u{2}c@@FJ@@@\u{13}m@@i@S@@\u{7}f@@H6f@@oQ@Q@\u{2}N@@X`B\
@@=B@@PDD@@LA@@Hr\u{6}3{\u{16}G\\P|U+\u{2}|cehH|.{\0|7\\&1{\u{19}V{{aP'\u{7F}{\u{F}\u{1F}&d{|%l{;v(t|0xQ|zDY{|-\u{1A}X|Y(\u{16}F|q\0'r{\u{18})O|\u{1E}MdU|rwK|AHF\u{12}{vH#|`8iD|\\?vC|\u{E}9/{v\u{13}FS|Jd5{ Lc'{ \u{C}g{q)^d|Ao+\u{11}| &K|6m\
F\u{B}|M%\u{B}|\u{10}\u{19}G\u{13}{))\0|pQc\u{1}|eCff|cdm|\u{11}\u{B}fo{\tt\u{19}|\u{16}]\r\u{1B}|Sc\u{2}|zL_N|R0KC|\u{5}qF|eZ\u{2}R|\u{5}\u{3}\t{\u{13}L1\u{1E}|;\u{16}#|j\u{6}\u{1}G|_\u{6}:c{Rn[|9u\u{4}$|F.m{\u{1A}QBS|\u{11}d\0|a0\u{2}\
\u{7}|_uiw|LLw|b\u{1F}\0o|ICA|e\u{4}W\u{10}|;~q{z\u{5}\u{4}A|TEl@4\u{8}=\u{15}(mP@KHF\u{17}YaJ@z6$\"s>LQmb:JO!D@\u{7F}\u{1A}3a<c|ANwC.A N@MNe$Jp\u{E}@ygsfgd_@#!'\u{1}\"\\\u{15}@\r\u{15}9~/D\u{13}\0UO.\0\u{8}>5@)\u{F}\u{1A}\\Cj;@.JT2]\u{17}\
;@\u{8}C,),V\u{15}@\u{1E}m3<\u{12}&\n@B.F\u{1A}8E}\0\u{1}vpRYU$D\u{1B}Eff\0NPP)K\u{6}\u{F}\06\u{1C}P\u{11}Y\u{C}7=u{\u{4}W@\u{1F}n\u{7}\u{1C}@PC 5\u{E}@(\u{7F}\0Wk\00OXeD82y\0\u{19}_C@?;H1m1\u{1A}@sF`B)pw@V\0G}\u{6}1UJoH\r41P\u{12}@-]\u{2}\
\u{11}O\u{1C}\u{1D}@?j4Y0sI@\u{3}\u{1D}`y1\\-IgFMB\u{C})!P=c.[/L1@lJKX_\u{14}XPH Wr\u{3}udT|\u{6}ZFF8NBWpC=i9[@)\u{1E}qG+Yo`\u{2}J t@3\"@dF]@JK1@m19)k6\u{11}@D|~.~*z\u{16}\\-\u{1F}QBJ`D%-!$5EK@@,&%h\u{1C}b@aI:\u{1A}KO\u{14}@\u{1C}\u{5}0bG\
\u{19}\u{1A}@a#\u{7}D5\u{11}\u{1F}Dm\u{15},\u{1E}gYn@<Ji<xAyP /\u{6}Q#G]D \u{E}k\u{17}dlu\0elRv{L`@01\u{7F}Cq~PdD3\u{6}^L>R@@1*LHo\r@X\u{1}R\"\u{4}\u{1}n@g\u{5}&VL6=AR4\u{15}\u{1C}\u{8}\u{11}C@Xj.\u{1D}~[KB\u{E}x4\"<Q2B\u{1A}}v\t\u{16}>d^\
\u{B}f?zbofP'e\r;}\u{B}\u{8}T\u{12}\u{1D}/H*\u{18}|@3R=KQ'A`\u{19}e(7<$Q@W\u{E}#w%I(@\nTAF|R;Q\u{7}^=^T\u{11}2B\u{1B}Su\u{1E}\u{19}\u{5}9@\u{3}JE>/\u{1E}%@XCa3yeX\01&17%0'@\u{1B}\u{1D}I\u{B}[#v@m8cXNbj@DR*p\tDI@\u{4}\u{15}!gAPMHu?9$8qD`2S*\
>^$m@\u{1D}Y.\u{7}#-NH\u{4}\u{1E}q9Ow|@H@@\u{12}C@@H\u{17}@@@,M@A@\u{11}J@@\u{1C}V@@@\u{7F}S@@\u{E}@N@@VM@@HUR@@\rO@P@vD@@\u{17}Ib@@s@@@Y\0B@@\u{11}N@@H\rU@@JK@P@|F@@VNb@@#L@@RDJ@@^P@@HNM@@hY@@@/W@@\u{8}@b@@MU@@\u{12}\u{4}@@@}F@@@aE@@MB@A@\
d@@@aPb@@\u{19}O@@n\0R@@\u{F}S@@HlY@@zQ@@@rC@@9Qb@@lD@@W\u{4}E@@nS@@HeF@@DO@P@\u{1B}I@@vN@@@\0A@@\"\u{4}R@@|G@@H!B@@zT@A@ZP@@+Ib@@\u{B}F@@\u{6}DP@@\u{12}U@@@!J@@RN@@@|D@@}GB@@qC@@\u{B}\0L@@R-\u{C}|PN\0q|\"9;\u{17}|\u{12}K\"|\rd\0t|\u{13}\
\u{1}~|H\u{14};l|C\u{19}p|h\u{19}}w|u\\ys|jw\u{18}|sw.@|\u{7F}O\u{10}|N\t@\u{1E}|o\u{1D}`|x\u{2}7\u{11}|doy1|`\u{C}e|59\u{8}O|7\u{18}\u{4}|\u{7}E\u{13}\u{B}| 9)|`\u{7})9|\u{11}~s\u{5}|V\u{F}\u{1E}|#}\u{2}\"|e\u{B}||\tPaJ|lB\u{6}|Ba1\u{1F}|\
Isn!|*W\u{13}|\u{1}\u{19}\u{2}4|q\u{18}o|\u{11}Y$\r|hY\\|IWYW|tG\rf|J\u{14}m|m]l^|#\u{4}i|Q\\\u{3}?|\\Dt|sUu8|-rn6|/1+|q2nm|3\u{16}\u{1}|BE1I|\u{1F}\u{2}X|k\0po|Soa$|j\u{F}\u{1}|\\m\u{E}h|y\nV|P])\u{4}|BgI|hp\u{14}o|\u{1}\u{4}_W|\u{16}\
\u{C}\u{6}|\u{19}lJ\u{1F}|z{1|Z\u{14}\u{C}\u{15}|_+ |P&\u{1C}L6cy*@&ClV\u{18}ZW@\u{18}\u{1D}N&@Yj@,DP\u{8}\u{10}`V@|m/eH|8`-\u{5}47\u{B};uBc5X`<6%@\tm;b\u{13}&9AN\u{1E}B\\\u{14}22@\u{1} F+\u{8}$O@5_(\u{12}*,'@iA8-;}%`a\u{13}L](\u{6}\u{1}`D\
b\u{12}_E]A@f+S1JxW`\u{1A}?u$7\u{6}ZD%O\u{1}(R\u{1F}I@\t\u{16}@|K\u{F}9C%\u{1C}C{\007H%CZ\\@\u{1E}\"@9]330Z\\@X\u{C}\u{19}35\u{4}T`/H\u{13}\u{3}XB_@9}wZ\u{10}vIBzvJ\u{1D}|c\u{12}`_l\u{1B}A0!^BK@=<\"},@V\u{E}=$R;l\0)v|u+\u{18}\u{E}@1$\u{1E}\
g#1\u{19}@\tZ\"*\u{15}+\u{C}A\u{15}5M?\u{10}?U@\u{1D}:BuZ\u{10}Phl]LYD\u{C}u@ R31[6`@]\u{17}\u{19}Id[,@ts&`/\u{1A}q`LJd[4\u{16}J@P@IXU19@Yt\u{1F}&G\u{F}?@&X\t'\u{1E}bv@\u{14}vS\u{19}Y?7@>W8w\u{14}}$`.JL1\u{18}B5@\u{F}{0!\"Q\\`C@e1\u{2}M'P(\
\u{1B}e=NpL`\u{11}/CX\u{16}QZ@7CBGGT_@0!]\t$9m\09rT5IKA@)CK\u{11}blW`7T`\u{1F}\u{3}\u{12}HT\u{1B}l.\u{15}O%2@\u{19}C?\u{E}{ }\u{18}'jm4(JV@if)'\u{4}R\u{1A}C*;Oc\u{16}9Y@\u{17}F-9A6;@yU\u{C}KVi-D3*ZF$\u{F}A@FLQ~i]-@P9[iT\u{12}M@VArtL#'@@J{\
\u{F}\u{1C}Y1DHq\u{1D}{9:(H;7\u{10}c6<,@jl#\u{1A}WY\u{1D}@\u{17}F\u{F}>S:(AP\u{1D}\tnU<%@uS\u{1}sI6hM\u{7}g\u{13}wV7^P'|\u{1}D>#\u{19}Fa:jWIL9De5j{41DD!Y\u{6}n?k\u{10}D\u{1C}E|a`l&@Vi\u{C}zG\tiHVXn\u{1F}I\u{1C}E@iqh6k\r/B\r&\u{13}\u{1A}E\
\u{11}\u{15}@6\u{1B}OY\u{1}31@\u{1D}JASu7-@]?S;f!O@M\u{13}b\u{13}~\u{7F},@U.=\u{F}h-%@)B]\u{B}d_hP:hf9<IH@?\u{18}\u{1D}O\u{3}/]@,u\"\u{6}\u{F}i:@\u{1A}9YQ<-;@0;2)\u{19}\0^@\u{4}.>A[zH@43'G;$4@`\u{E}\u{2}:Q\u{4}-b\u{E}\u{1B}<\u{7F}'\u{1A}fJ\
A-<L P(@\"B~vA= @8^\"\u{1A}\u{10}NN@MYZ73.!@\u{1D}\u{1}\u{5}0?L+B\u{13}!g\u{1F}?:Q@j\u{10}<SZ\u{B} @l\u{14}\u{8}XW@]@OF/\"\u{7},]@D\u{1F}2d.>G@RYEM\u{11} \u{11}@\u{18}EQ$\u{5}VH@0\u{1B}\u{11}+IFS@\u{1A}\u{1A}S\"mP5@-88T\u{12}\u{8}<@dx4e>m\
\u{14}@X5}&]kM@h:U\u{C}(z\u{1B}@\u{1A}1\u{7F}9W<\u{B}D\u{12}\u{2}Wn\u{1E}dD@W)j\u{1D}WCZH\\\u{1B}r\u{13}v7\u{1B}D^~~O\u{8}\u{14}+B\u{6}dy(_9kEG>Y1NW^@U[t]Z3UDC#C\u{E}%wTH0StDJtl`Z8KE@\u{11}U@H5;(\u{E};\u{E}@\u{7}M\u{11}N0v*`/'$3hH\u{1}@i\
\u{18}M3'UUBl\u{18}RF\u{1D}PH@\nPN\u{19}\u{17}U~\0jN)z(\u{B}\u{1C}`L\\~0\u{B}\u{E}rD!C*Qpju@Fo#\u{B}<Fd@o\u{17}!J{>zPN-\u{11}\u{1B}Gw0`)k?\u{B}\u{1C}\\7B*$JL\nF#Pk\u{2}c\u{1E}v\u{10}LC\r-\u{13}hC\u{1D}B@`VFZ\u{12}Hm@E7tA7WK@\u{1D}VTWd1$@=q\
4?T^Y\u{2}z5H\u{B}htZAS%\u{1E}:yE\u{F}@iM}t5-z@4E.28\u{12}1@\u{C}|Et?\u{B}FAyQ]_^ \u{12}aH\06QxLMB\u{B}:j\u{15}!%\u{15}@,e((K\u{13}T@B'7\u{12}\u{12}P\u{1}P\"i\u{1}KmhpF9)\\)P4\u{1F}@,uVvyu+`SX<\u{1B}F \u{1B}@I}$lW=9@<ZQ<\u{2}6\u{10}\0&F\r\
\u{13}lG\u{1A}@UN2E2\\\\@\t^\u{18}-\u{1}6cANqlHxCc@KJJ`LL8@A\u{19}pHK3:D4#T|):\u{13}H\u{1D}\u{7F}BF?\u{10}M@1;=\u{7F},41HWG 'kPU@O/55\u{18}ty@\u{7}\0\u{C}\u{1}mH\u{1B}Bf9#\t&:z\0{-\u{13}K&\rl\u{1}@\u{18}a=\\=.@:M)E\"QQ\0K\u{1F}@5Yrj@VPKK\
\u{14}D2@<\u{1B}\u{3}\u{1D}: r@>m47\u{13}^$@Tv'N\u{C}Z(Bx!UI,6[@:\u{17}JWEo\u{1C}@=4++*]{@\u{14}&6PGv_@f 5\u{19}HS;B\u{17}I[\u{B}DTX@qE\u{E}\u{7}oP\u{5}@^.\u{1}\u{16}=i+@\u{10}y3`BP\u{10}@\u{3}\u{1C}Zi)#M@\u{2}\u{18}OtK$OI \u{13}\n;P5M@H\
\u{11}?\u{11}S/F@_1\u{F}?A7e@\tA9.gj\0A;8k{\\K`@,k\"\u{14}5)?@\u{18}Dqx\u{14}\u{E}aH\\@Jp\u{1D}\u{1A}\u{17}@aT'\u{12}=\u{1B}4@\u{15}Q\rY\nH`@D`Oc=Iq@\u{B}6>4>(\u{1E}@\u{17}o-\u{16}\u{1A}c\u{1F}`R.e.M;)@)\"*'\u{1E}lN@|(\u{11}:\0>-@F\u{18} m\
l46@&\\\u{16}8?e\u{19}@\u{1}H(VN\u{7F}4A]&430\u{B}+AH sZ#.=D5HZT\u{1D}\u{19}d@[E\u{8}\u{16}\u{11}W\u{11}@.zS(Mo\u{7}\u{2})[\u{1E}B4J.@\u{13}SWj~Bb@\u{7}H:lC\u{1A}:AWV4R7F+@F\"o-Uo\u{F}@\u{1C}7_\u{B}FHE@!,\u{13}jp\u{F}3@\\%<GXFNPIofD8.[@?t?\
J_?ZBVU\u{10}*\u{1}'F@B\u{1B}8>[T\u{14}@\0%Th`yN`!\u{1E}&pW'\u{5}\u{8}%f\u{18}G]\u{1}:``\u{3}\u{2}=;\u{14}n\"JBf\u{12}a\"\u{10}@^2L'%\0/AE-QNN?\u{1F}@\"o\u{2}\u{19}\u{10}\u{6}cdiI%2\u{1B}I*@c 9CL=3@\u{10}DjS\u{14}~\u{5}`D=\u{B}[\0J\u{18}@I\
-4&EcD@\u{4}D_]'k7@\")dEHDb@\rpViSM-@\u{11}\u{7F}A];M2@k^hW:P>@9Eq.D#\u{12}@7NE\u{6}\"L*@;!\u{19}\u{15}:J\u{B}@fn\u{19}BW\u{17}l@\u{16}Gl?\u{14}(A@Ev\u{10}\u{7},I\t\0HBP^/\u{15};@\u{16}NT\u{11}XVUH\u{F}\u{10}oK{^=G\u{8}0q|4\"j@w8\u{10}66bR\
A4T?H?Gd@8K@g$\u{1}S`6=\u{18}q'f/h\u{12}VO/\u{1B}BgA<#\u{1A} \0\u{1E}8Pl\u{11}L\0*\rc@Fk\u{8}\nT\u{1C}'H\u{2}v\n3\u{B}5\u{1C}P&'N!S>1@,:9B\u{12}\u{17}l\0\u{16}wO9C\u{1E}<B$\u{5}\\8x1&@B9(hYfZ@D8\t9 N\u{1}\0'VJUnC_@\u{7}\tl\u{4}\u{6}W\u{1}\
\u{11}Q;0=E\u{13}\u{19}@ :[\u{19}*35H\u{15}qD:\u{E}eP@df6q\u{F}\u{1C}[X)\u{11}f?C@RB;wt\u{3}$MXB\u{17}&\u{3}\u{10}g\"+@*iQoCI/@e@IO[CF@;%5\u{2}T\u{2}-@VS\u{7}M\u{3}L\u{4}P4RBwR\u{15}:@UXL!XOo@[\u{10}!@4Wx\094(pAJ@H(n6Y\r\u{5}j0<\u{1A}(=\
\u{19}yVB&9QDHiJ@o1I;\nJ\u{19}P\u{15}.k6.NBD\u{8}5a>g}E`\u{6}V<\u{1}.\u{12}g@\u{13}>N3={?@QEG\\zC+P$3@\u{1A}\u{1B}T\0@&.C%#EZ@M-9+DeU@}@g\u{10}N-xA~\u{B}sW(nk`<{pL^GZ@3BcEU.8@\u{1B}-tCqo\u{14}D(\u{18}=L\u{11}(2@\u{8}\u{17}r'[gwALH\u{3}ae6R\
@X7\u{4}DU\u{14}`@<3kKL\u{8}a@\u{E}O\u{17}[jfjP\u{1F})e\\?\u{1}\u{19}@]\u{1E}\u{1}h~\u{B}\u{1E}@P553$B0@i#dB ;\u{7}\0x^\\pUkR@C[Qp6\u{F}A@\u{7F}~gI(\u{7F}<ey,ME~9\u{1C}Ab*1\u{1}<\u{1C}FA1IG,|\u{13}|@)\u{1E}\u{15}y Sz\07H\u{14}\u{14}ke1@j\
\u{C}r]1\u{16}?@SF3S<\u{11}w\03`(]&Y\u{10}@S(%@7\u{13}9@g&.$*P\"@\u{1A}aL/)'XD &;IpoK@8m\u{3}WgOH@0::I|v1@WqjllN$D\u{1E}\u{B}FzF:d@\u{1}l^-\u{1D}\u{4}SA\u{14}c\u{1E}r@fnHW_!7^<T@G;\tG\u{1B}!\u{F}@\u{14}T\n\u{1D}QY}\u{5}\t\u{C}\0K4\n\u{E}D8\
;\u{1E})\u{B}%'@{kY\u{19}=$'@o\u{C}/0l-g@Eu\"}s[PjzxAB\u{1C}SZ@\u{10}/\u{1}4T)\u{1A}DtYwgep<HdP-Vp1/@pOH8D\u{2}7A\u{14}1\u{E}\u{5})\\L@/|fH\u{B}12D8\n%\u{17}\u{13}IX@\u{19};hG{#XAV\u{F}]\u{1B},\u{13}J@)<\u{16}\u{16}V2A@7\u{1}\u{2}OJw#@\
\u{16}\t\u{13}\u{11}~uQ@\u{2}\u{2}}/HBtD%F\u{14};\u{2}Q;P\u{11}\u{16}3EZ<:A\u{B}UHXnd8@I\u{14}\u{7}\u{C}!mHfP*;U\\5S@\u{1F}p\"dyYn@ b/wm\u{18}B@#}MA\u{17}9\u{11}Bv.\u{1B}OX,,@\u{1B}j9)%\u{5}6@\n\u{1C}F%\u{1D}\u{1C}/@.\u{1A}=\u{1F}\u{1B}\
\u{18}RP:3Oocv\u{17}@y3CA.m\u{1E}A\u{1D} %na24@[9vJ\u{1B}4H@z7\u{15}\u{14}Gix -E\u{6}_BDn\u{4}z\u{E}',\u{B}6,@SY=g3Q=@\u{7}1wN)K<E(k\u{1B}\u{3}X8&\0%\u{11}\u{5}EB\u{11}\u{17}DS\u{C};b\0\u{1F}%P$h%(i7`@l~cTg\u{3}7@`9;\u{7F}\u{5}L&Hd\\(k,TF@\
\u{E}2UCXQv\0'[r\u{1D}u5L@e2Cu`\u{19}$`zW <RJ?Ak\u{1B}\u{B}M\u{10}|4`]3v|ST\u{3}D\u{1C}L\"M;\u{16}C@\u{1A}T3\u{17}tN\u{19}B\u{10}\u{5}Ad338B+CvX\u{B}m\u{11}P.Utn_8]D<{i?%<b@NOkVV\rd`\u{14}W\u{1A}\u{1C}\u{10}d\u{17}T0\u{17}S]1'mH5;+] ?\
\u{1A}@\\FX\rwi>P\u{18}\u{8}$;n\u{1C}Xa<\u{15}0.D\u{1B}\\@\u{3}1NL\u{16}<d@&q6\\\u{6}*SP\u{18}>S@:LC@\u{1E}\u{1C}tM\u{1}3\nPR'.\u{17}\u{4}0D@A\n+VX\u{17}>@Sh:Ib6=@K\u{1B}\u{1B}q2w\u{12}`XZFk'/6H7pa24RH@3\u{4}\u{2})\u{1E}\u{7}kdm,:+7\u{F}>@\
C\\h^pfHP{\u{C}SE/+IA^cUNM+0BK\u{1B}[oZ1Q@\u{1B}#b\n*M\t@\u{2}Q\u{4}\u{11}\u{17}6f\u{4}\u{5}2\u{16}7{,gPk?a\u{1D}!c\u{1D}@/QW} F@@\u{11}E&\u{15}RJQ@C#\u{7}\u{14}W|^`G\u{1C}h\u{F}%bp@\ry7@=t\u{7}`Y\u{E}'z@\u{17}\u{1A}@\u{3}^\u{19}re\\\\h\
\u{11}4BU[uW@\u{B}p\u{1}\u{10}`D\u{13}@\u{7},\u{17}4x~;T;)?\r\\\u{13}\u{12}@\u{2}\u{15}eK\u{1F} _A Ks\u{16}3R\u{8}DIDk\u{6}\u{19}/x@9WLK\u{10}:IP&\u{7}G\u{2}\u{1F}H\u{2}\u{1A}<\u{19}\"K)~1@\u{C}\u{4}d\u{6}C8CB-'G]=`B@m\u{11}\u{12}oh\u{1D}%\
O_Um\u{B}j`'Dh+T@2\u{1A}{@TA[T\u{18}nA@6\\h^7PO@\u{18}QjEMFc@e2w\u{B},oh@^8\u{B}7\u{7F}h3Pn\u{14}\u{2}b/[\u{1E}D*;<Y8\u{7}\u{2}@M@$K\u{15}o6@\u{F}1?&OL\u{1A}@\u{1}d29^Bn@<<P7\\\u{14},@\u{14}B\u{15}guT\"@qI\nDB]I@t%co4$\u{C}A;\u{13}Ux+M>BX1\
gv84\u{6}\0\u{14}\u{14}J>KMKBi\u{8}s\u{18}'\u{B}MJ[#hr];gHaDRWS8 @sqjtT#dL'/UH\u{1A}?~@\">CO-\u{17}\u{1E}@\u{1B}AIcgavA\u{1E}KCJSF\n@pB+yiZ6@5\u{1B}3!@\u{15}\u{1F}`)\u{8}\u{B}*O_@B<\rGh}*i\u{18}l2p.&\u{17}\u{13}\0\u{E}M1\u{1}1U\u{E}\0jq\
\u{1D}\u{16}\u{7F}\u{13}W@936MO\u{B}#@4A\u{7F}\u{7}\0FJPAIa5D}\u{16}@\u{F}\u{5}'Yx%\u{13}QqA\u{7F}TR;HE\"\u{13}3;Ct`@M?\u{15}\u{14}J\u{7}?@Y$g+K\u{2}[DH}t\u{10}fkL@'tMG\u{13}7\0@U/4wpp~hg;\u{16}?\u{11}8\u{15}@\u{F}sF`2\u{C}(Bf?)hK\u{10}k`U\
W\"\t=CTH\u{19}\u{14}^\u{15}\u{18}^?@A)F\u{13}\u{F}/^@.[N\u{1C} 0 @^_>;f32@Q3?U\u{C}]$Pq\tGPy0sP/$V(\u{17}~\0PP\u{5}\u{4}M)\u{13}\u{E}@\u{E}?5\u{18}A\u{11}bA/`b\u{6}PH<@V*I\u{E}P.{\0z1\r[JOIAa/Q1\u{1F}J\u{F}Pf&9n\u{16}O_@*\u{10}7Ouh0@84O\
\u{6}J\u{1}<@x6%8SG\u{1F}AOCh4f\u{1A}OP@s9dvGPPL\u{1F}\r[O&D@sV:\u{1F}\u{2}fD@\u{10}\u{10}\u{15}9K\u{1B}5@H<t\u{7}>\u{8})`'r\u{1F}B8{gDWM+H?L.@1\u{1A}?5C>\u{6}@!F\u{7F}h6}9D7qFl?\u{E}sH\u{1E}y7;mozbXhn\\=|\u{15}fNAhA]g\u{1A}`X&\u{11}-QTY@-\
\u{11}:^9\0\u{7}@S\u{3}\u{1B}\u{1D}yC\u{17}@E\u{18}\u{8}_01\u{7F}\0?\u{4}4=\u{5}\u{15}@@@bDNmKAB#My;(\u{1D},D\tR{$QU+DSt\u{12}[b\u{4}\"@\u{17}5%!F\u{1}.@sF'}\u{15},e@]w+I[1M@nS\u{1E}Q8&\u{3}\0*I<<FV!@9\u{12}$\"=\u{1A}\t@\u{19}\u{13}\u{E}L[\
I\u{2}@@G.Ie@o\0O7C+IqY@F@(uXM.@LFs\u{C}[6\rHL\u{2}<{DO3@d@.\u{1B} 26Plnj'Z\u{12}-@\u{1D}J\u{15}dV@\u{3}@y\n.5\"mYAt\u{16}M2\u{14}\u{5},@\"L<C:\u{3}\u{5}@ie>\n\nS0HjDJ:@!m@{7Ow#9\u{8}@e\u{1B}7;Y\\U@ bS\u{7F}G\u{13}8H/PvE5;\u{13}@\u{E}cy\
\u{19}\u{F}%\\TOR;`W\u{1F}E@'SM(hqQ@Oi@m69E@4\u{1D}p:u\u{1D}DP)k3a3;)@\u{15}?x30-\u{C}\0u\"f\u{5}\u{1B}2}\0 \u{7F}rii?\u{5}B\t4cBJ0*D\u{17}b5\u{8}V X@ ]P\r.KE@\u{11}z\u{19}\u{18}e!B@#/\u{1F}+T\u{1E},@m8cWlzA@\u{5}#\u{19}@\u{17}!\u{16}@!&E4\
'M1@b7\u{7}E)\nO`BB6.CMN@(l<85\r\u{1E}@M?v\"-/Z@\u{8}$\u{19}N=@U@KLI8W8=@\u{1F}6\\|6\u{E}Jh\u{14}ZV/hx<@+X$9I\u{1}X`2\u{2}F@@IlB@@UN@@m@]@@\u{E}s@@@ym@@\u{16}Z@Q@t\u{7F}@@*MB@@\u{1A}M@@\0\0F@@={@@Hs|@@$c@P@(g@@\u{C}nB@@|C@@\u{1}DW@@\u{1F}[\
@@H6|@@Cr@A@s[@@6DB@@Q\u{3}@@WHF@@cg@@HIL@@.^@@@?n@@\u{1C}x`@@3Y@@UD\u{1}@@~U@@AL\u{2}@@>S@B@lb@@.\0\u{2}@@J{@@\u{2}Dl@@\u{B}t@@@H~@@\u{8}\u{2}@q@\\M@@HF`@@Gj@@]Dc@@\u{16}h@@HJ}@@/C@A@\u{4}\u{3}@@[[F@@ @@@5Dd@@\u{7}c@@@)@@@\u{1E}j@P@N\
\u{7F}@@\0Q@@@c\u{1}@@JL]@@M_@@H\u{10}^@@Lt@A@*K@@i\u{1A}@A{NEe|3\r3o{p\u{1}M|R\u{15}Le{!fs\u{7}{\u{8}b\u{17}{kr`<{Tv*{xQ.\u{4}{$BU|@\u{14}C;{#tOr|)D^{0hJ]|r`d|\u{1D}\u{4}L\u{C}{,:j|Y\u{10}BA|\u{10}\tAP|\u{7}{d|;\u{5}f\\|,g*{MD]Z|0AQ|I\0x?\
{~%\u{10}q{V\u{6}Q|4q&B{$#y{UQ\u{C}]|LD%{Y3\t`{[6eT|2;^{\u{2}E\u{8}\u{19}{xvF|+D7:{\u{17}OZ{`Q\u{1C}Z|)SJC|FO\u{11}{cN C{G\u{13}B|L\r#\u{3}{$0m{h\u{12}\\%{'#V#{\u{1C}-A|FM V|iE_|:LGQ|In}{h$N\u{3}{\u{12}AN\u{11}{$t%{k'\0d|:\u{18}A|\"LHO|/*c\
|Q\u{E}F\u{8}{*c$\u{13}{\u{19}\u{19}E|a$\u{2}e|\u{18}!@@@H@@@\u{12}9@@@@@@@i4@@@@@@@\u{11}\u{B}@@@@@@@$@j@@@@@@@[L@@@@@@@R3@@@@@@@%0@@@@@@@X\u{F}@@@@@@@\u{1C}\u{1B}@`@@@@@,T@@@@@@@s@\u{1A}@@@@@@@\u{6}d@@@@@A@x:@@@@@@@>Z@@@@@@@\u{19}'@@H@@@\
@O;@@@@@@@ai@@@@@@@Q@=@@@@@@@$6@@@@@@@mG@@@@@@@>|@@@@@@@.:@@@@@@@AK@@@@@@@W\u{18}@@@@@@@M@F@@@@@@@;m@@@@@@@u!@@@@@@@9J@@@@@@@\u{10}A@@@@@@@^\u{2}@@@@@@@M'@@@@@@@@@\u{14}@@@@@@@pX@@@@@@@\u{12}G@@@@B@@W\u{B}@@@@@@@)\u{19}@@@@@@@Y5@@@@@@@0B@@\
@@@@@-@>@@@@@@@sB@@@@@A@8\"@@@@@@@2t@@@@@@@\u{2}\u{16}@@@@@@@!+@@@@@@@VE@@@@@@@D@8@@@@@@@JD@@@@@@@]r@@@@@@@9E@@@@@@@.\u{18}@@@@@@@.%@@@@@@@nX@@@@@@@q@W@@@@@@@P*@@@@@@@\"\u{19}@@@@D@@8I@@@@@@@6p@@@@@@@AW@@@@@@@r[@@@@@@@y@@@@@@@@@T\u{11}@@@@\
@@@&5@@@@@@@ 2@@@@@@@iL@@@%K@@@@@A@@@@@@@@@@@@@@@@@@@@@@@@\r\u{13}[y\u{1B}CL#y@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
"""
}
