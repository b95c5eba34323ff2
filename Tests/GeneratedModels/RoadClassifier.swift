// Made by netsuke 0.1.0; compile the graph again rather than edit this file.
// From a TensorFlow graph with SHA-256
// 9b80d6dedd1d97e585787e50d262e6689ab43c968e7bf1e33a86f152e35c5d85.
// Passes: fold-constants, fold-affine-into-producer, merge-linear-layers, fuse-activations.
// Calibrated on 40 photographs.
// It imports nothing, and works from Swift 6.2, Embedded Swift included.

/// A TensorFlow model that computes 'final_result' in 33 steps.
public enum RoadClassifier {
  /// Bytes of scratch memory that a run needs, aligned to 16 bytes.
  public static let arenaSize = 98_304
  /// Bytes of the weights in memory, aligned to 16 bytes.
  public static let weightsSize = 242_256
  /// Extents of 'input', uint8, row-major.
  public static let inputShape = (1, 128, 128, 3)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let inputScale: Float = 0.007843138
  public static let inputZeroPoint = 128
  /// Extents of 'final_result', float32, row-major.
  public static let outputShape = (1, 2)

  /// Runs the model. Allocates nothing; may run on many threads at once, each with an arena of its
  /// own.
  ///
  /// - Parameters:
  ///   - input: 'input', 1x128x128x3 uint8, q for 0.007843138 * (q - 128).
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
    let scratch = memory + 231_600
    var (from, to) = (80, 0)
    for _ in 0..<84 {
      let (count, next) = unpack(from, to: memory + to, scratch: scratch)
      (from, to) = (next, (to &+ count &+ 7) / 8 &* 8)
    }
  }
}

extension RoadClassifier {
  /// What the elements of the output are called; raw values are their indices.
  public enum Label: Int, CaseIterable, CustomStringConvertible, Sendable {
    case notRoad
    case road

    /// The label as the model's author wrote it.
    public var description: String {
      switch self {
      case .notRoad: "not road"
      case .road: "road"
      }
    }
  }
}

extension RoadClassifier {
  /// The labels of a photograph, each with its score, best first. `pixels` are red, green and blue
  /// bytes, row by row from the top; they are resized and scaled by the model's own recipe.
  /// Allocates what a run needs, and frees it.
  public static func classify(
    rgb pixels: UnsafePointer<UInt8>, width: Int, height: Int
  ) -> [(label: Label, score: Float)] {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: callSize, alignment: 16)
    defer { memory.deallocate() }
    let input = (memory + 0).assumingMemoryBound(to: UInt8.self)
    let output = (memory + 49152).assumingMemoryBound(to: Float.self)
    prepare(rgb: pixels, width: width, height: height, into: input)
    predict(input, into: output, arena: memory + 49216)
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

  private static let callSize = 49216 + arenaSize

  /// Writes the input that the model expects of a photograph: 1x128x128x3, resized as TensorFlow
  /// does, channels in order, scaled.
  public static func prepare(
    rgb pixels: UnsafePointer<UInt8>, width: Int, height: Int,
    into input: UnsafeMutablePointer<UInt8>
  ) {
    precondition(width > 0 && height > 0, "the picture is empty")
    let down = Float(height) / 128
    let across = Float(width) / 128
    var target = input
    for i in 0..<128 {
      let v = sample(i, height, scale: down, halfPixel: false)
      for j in 0..<128 {
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

extension RoadClassifier {
  /// Bytes of memory that `selfTest(memory:)` needs, aligned to 16 bytes.
  public static let selfTestSize = 147_520

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
    for i in 0..<49152 { input0[i] = UInt8(noise.next() >> 56) }
    let output0 = (memory + 49152).assumingMemoryBound(to: Float.self)
    predict(input0, into: output0, arena: memory + 49216, weights: weights)
    var checksum: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ bits: UInt64, _ size: Int) {
      for index in 0..<size {
        checksum = (checksum ^ (bits >> UInt64(8 &* index) & 255)) &* 0x100_0000_01B3
      }
    }
    for i in 0..<2 {
      add(UInt64(output0[i].isNaN ? 0x7FC0_0000 : output0[i].bitPattern), 4)
    }
    return checksum == 0xAE1D_E823_AF92_54BF
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

extension RoadClassifier {
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

extension RoadClassifier {
  private static func run(_ m: Memory) {
    run1(m)
    run2(m)
    run3(m)
  }

  private static func run1(_ m: Memory) {
    // MobilenetV1/MobilenetV1/Conv2d_0/Relu6: convolve, 1x128x128x3 uint8 to 1x64x64x8 uint8
    convolve(
      Window((1, 128, 128, 3), to: (64, 64, 8), taps: (3, 3), strides: (2, 2)), m.input, zero: 128,
      weights: m.weights.int8(0), bias: m.weights.int32(216), scale: m.weights.float32(248),
      Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/MobilenetV1/Conv2d_1_depthwise/Relu6: depthwise_convolve, 1x64x64x8 uint8 to
    // 1x64x64x8 uint8
    depthwise(
      Window((1, 64, 64, 8), to: (64, 64, 8), taps: (3, 3), before: (1, 1)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(280), bias: m.weights.int32(352),
      scale: m.weights.float32(384), Rounding(0, 255, zero: 0), to: m.arena.uint8(65_536))
    // MobilenetV1/MobilenetV1/Conv2d_1_pointwise/Relu6: convolve, 1x64x64x8 uint8 to 1x64x64x16
    // uint8
    convolve(
      Window((1, 1, 4096, 8), to: (1, 4096, 16), taps: (1, 1)), m.arena.uint8(65_536), zero: 0,
      weights: m.weights.int8(416), bias: m.weights.int32(544), scale: m.weights.float32(608),
      Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/MobilenetV1/Conv2d_2_depthwise/Relu6: depthwise_convolve, 1x64x64x16 uint8 to
    // 1x32x32x16 uint8
    depthwise(
      Window((1, 64, 64, 16), to: (32, 32, 16), taps: (3, 3), strides: (2, 2)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(672), bias: m.weights.int32(816),
      scale: m.weights.float32(880), Rounding(0, 255, zero: 0), to: m.arena.uint8(65_536))
    // MobilenetV1/MobilenetV1/Conv2d_2_pointwise/Relu6: convolve, 1x32x32x16 uint8 to 1x32x32x32
    // uint8
    convolve(
      Window((1, 1, 1024, 16), to: (1, 1024, 32), taps: (1, 1)), m.arena.uint8(65_536), zero: 0,
      weights: m.weights.int8(944), bias: m.weights.int32(1456), scale: m.weights.float32(1584),
      Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/MobilenetV1/Conv2d_3_depthwise/Relu6: depthwise_convolve, 1x32x32x32 uint8 to
    // 1x32x32x32 uint8
    depthwise(
      Window((1, 32, 32, 32), to: (32, 32, 32), taps: (3, 3), before: (1, 1)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(1712), bias: m.weights.int32(2000),
      scale: m.weights.float32(2128), Rounding(0, 255, zero: 0), to: m.arena.uint8(32_768))
    // MobilenetV1/MobilenetV1/Conv2d_3_pointwise/Relu6: convolve, 1x32x32x32 uint8 to 1x32x32x32
    // uint8
    convolve(
      Window((1, 1, 1024, 32), to: (1, 1024, 32), taps: (1, 1)), m.arena.uint8(32_768), zero: 0,
      weights: m.weights.int8(2256), bias: m.weights.int32(3280), scale: m.weights.float32(3408),
      Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/MobilenetV1/Conv2d_4_depthwise/Relu6: depthwise_convolve, 1x32x32x32 uint8 to
    // 1x16x16x32 uint8
    depthwise(
      Window((1, 32, 32, 32), to: (16, 16, 32), taps: (3, 3), strides: (2, 2)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(3536), bias: m.weights.int32(3824),
      scale: m.weights.float32(3952), Rounding(0, 255, zero: 0), to: m.arena.uint8(32_768))
    // MobilenetV1/MobilenetV1/Conv2d_4_pointwise/Relu6: convolve, 1x16x16x32 uint8 to 1x16x16x64
    // uint8
    convolve(
      Window((1, 1, 256, 32), to: (1, 256, 64), taps: (1, 1)), m.arena.uint8(32_768), zero: 0,
      weights: m.weights.int8(4080), bias: m.weights.int32(6128), scale: m.weights.float32(6384),
      Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/MobilenetV1/Conv2d_5_depthwise/Relu6: depthwise_convolve, 1x16x16x64 uint8 to
    // 1x16x16x64 uint8
    depthwise(
      Window((1, 16, 16, 64), to: (16, 16, 64), taps: (3, 3), before: (1, 1)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(6640), bias: m.weights.int32(7216),
      scale: m.weights.float32(7472), Rounding(0, 255, zero: 0), to: m.arena.uint8(16_384))
    // MobilenetV1/MobilenetV1/Conv2d_5_pointwise/Relu6: convolve, 1x16x16x64 uint8 to 1x16x16x64
    // uint8
    convolve(
      Window((1, 1, 256, 64), to: (1, 256, 64), taps: (1, 1)), m.arena.uint8(16_384), zero: 0,
      weights: m.weights.int8(7728), bias: m.weights.int32(11_824),
      scale: m.weights.float32(12_080), Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/MobilenetV1/Conv2d_6_depthwise/Relu6: depthwise_convolve, 1x16x16x64 uint8 to
    // 1x8x8x64 uint8
    depthwise(
      Window((1, 16, 16, 64), to: (8, 8, 64), taps: (3, 3), strides: (2, 2)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(12_336), bias: m.weights.int32(12_912),
      scale: m.weights.float32(13_168), Rounding(0, 255, zero: 0), to: m.arena.uint8(16_384))
    // MobilenetV1/MobilenetV1/Conv2d_6_pointwise/Relu6: convolve, 1x8x8x64 uint8 to 1x8x8x128 uint8
    convolve(
      Window((1, 1, 64, 64), to: (1, 64, 128), taps: (1, 1)), m.arena.uint8(16_384), zero: 0,
      weights: m.weights.int8(13_424), bias: m.weights.int32(21_616),
      scale: m.weights.float32(22_128), Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/MobilenetV1/Conv2d_7_depthwise/Relu6: depthwise_convolve, 1x8x8x128 uint8 to
    // 1x8x8x128 uint8
    depthwise(
      Window((1, 8, 8, 128), to: (8, 8, 128), taps: (3, 3), before: (1, 1)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(22_640), bias: m.weights.int32(23_792),
      scale: m.weights.float32(24_304), Rounding(0, 255, zero: 0), to: m.arena.uint8(8192))
    // MobilenetV1/MobilenetV1/Conv2d_7_pointwise/Relu6: convolve, 1x8x8x128 uint8 to 1x8x8x128
    // uint8
    convolve(
      Window((1, 1, 64, 128), to: (1, 64, 128), taps: (1, 1)), m.arena.uint8(8192), zero: 0,
      weights: m.weights.int8(24_816), bias: m.weights.int32(41_200),
      scale: m.weights.float32(41_712), Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/MobilenetV1/Conv2d_8_depthwise/Relu6: depthwise_convolve, 1x8x8x128 uint8 to
    // 1x8x8x128 uint8
    depthwise(
      Window((1, 8, 8, 128), to: (8, 8, 128), taps: (3, 3), before: (1, 1)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(42_224), bias: m.weights.int32(43_376),
      scale: m.weights.float32(43_888), Rounding(0, 255, zero: 0), to: m.arena.uint8(8192))
  }

  private static func run2(_ m: Memory) {
    // MobilenetV1/MobilenetV1/Conv2d_8_pointwise/Relu6: convolve, 1x8x8x128 uint8 to 1x8x8x128
    // uint8
    convolve(
      Window((1, 1, 64, 128), to: (1, 64, 128), taps: (1, 1)), m.arena.uint8(8192), zero: 0,
      weights: m.weights.int8(44_400), bias: m.weights.int32(60_784),
      scale: m.weights.float32(61_296), Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/MobilenetV1/Conv2d_9_depthwise/Relu6: depthwise_convolve, 1x8x8x128 uint8 to
    // 1x8x8x128 uint8
    depthwise(
      Window((1, 8, 8, 128), to: (8, 8, 128), taps: (3, 3), before: (1, 1)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(61_808), bias: m.weights.int32(62_960),
      scale: m.weights.float32(63_472), Rounding(0, 255, zero: 0), to: m.arena.uint8(8192))
    // MobilenetV1/MobilenetV1/Conv2d_9_pointwise/Relu6: convolve, 1x8x8x128 uint8 to 1x8x8x128
    // uint8
    convolve(
      Window((1, 1, 64, 128), to: (1, 64, 128), taps: (1, 1)), m.arena.uint8(8192), zero: 0,
      weights: m.weights.int8(63_984), bias: m.weights.int32(80_368),
      scale: m.weights.float32(80_880), Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/MobilenetV1/Conv2d_10_depthwise/Relu6: depthwise_convolve, 1x8x8x128 uint8 to
    // 1x8x8x128 uint8
    depthwise(
      Window((1, 8, 8, 128), to: (8, 8, 128), taps: (3, 3), before: (1, 1)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(81_392), bias: m.weights.int32(82_544),
      scale: m.weights.float32(83_056), Rounding(0, 255, zero: 0), to: m.arena.uint8(8192))
    // MobilenetV1/MobilenetV1/Conv2d_10_pointwise/Relu6: convolve, 1x8x8x128 uint8 to 1x8x8x128
    // uint8
    convolve(
      Window((1, 1, 64, 128), to: (1, 64, 128), taps: (1, 1)), m.arena.uint8(8192), zero: 0,
      weights: m.weights.int8(83_568), bias: m.weights.int32(99_952),
      scale: m.weights.float32(100_464), Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/MobilenetV1/Conv2d_11_depthwise/Relu6: depthwise_convolve, 1x8x8x128 uint8 to
    // 1x8x8x128 uint8
    depthwise(
      Window((1, 8, 8, 128), to: (8, 8, 128), taps: (3, 3), before: (1, 1)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(100_976), bias: m.weights.int32(102_128),
      scale: m.weights.float32(102_640), Rounding(0, 255, zero: 0), to: m.arena.uint8(8192))
    // MobilenetV1/MobilenetV1/Conv2d_11_pointwise/Relu6: convolve, 1x8x8x128 uint8 to 1x8x8x128
    // uint8
    convolve(
      Window((1, 1, 64, 128), to: (1, 64, 128), taps: (1, 1)), m.arena.uint8(8192), zero: 0,
      weights: m.weights.int8(103_152), bias: m.weights.int32(119_536),
      scale: m.weights.float32(120_048), Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/MobilenetV1/Conv2d_12_depthwise/Relu6: depthwise_convolve, 1x8x8x128 uint8 to
    // 1x4x4x128 uint8
    depthwise(
      Window((1, 8, 8, 128), to: (4, 4, 128), taps: (3, 3), strides: (2, 2)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(120_560), bias: m.weights.int32(121_712),
      scale: m.weights.float32(122_224), Rounding(0, 255, zero: 0), to: m.arena.uint8(8192))
    // MobilenetV1/MobilenetV1/Conv2d_12_pointwise/Relu6: convolve, 1x4x4x128 uint8 to 1x4x4x256
    // uint8
    convolve(
      Window((1, 1, 16, 128), to: (1, 16, 256), taps: (1, 1)), m.arena.uint8(8192), zero: 0,
      weights: m.weights.int8(122_736), bias: m.weights.int32(155_504),
      scale: m.weights.float32(156_528), Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/MobilenetV1/Conv2d_13_depthwise/Relu6: depthwise_convolve, 1x4x4x256 uint8 to
    // 1x4x4x256 uint8
    depthwise(
      Window((1, 4, 4, 256), to: (4, 4, 256), taps: (3, 3), before: (1, 1)), m.arena.uint8(0),
      zero: 0, weights: m.weights.int8(157_552), bias: m.weights.int32(159_856),
      scale: m.weights.float32(160_880), Rounding(0, 255, zero: 0), to: m.arena.uint8(4096))
    // MobilenetV1/MobilenetV1/Conv2d_13_pointwise/Relu6: convolve, 1x4x4x256 uint8 to 1x4x4x256
    // uint8
    convolve(
      Window((1, 1, 16, 256), to: (1, 16, 256), taps: (1, 1)), m.arena.uint8(4096), zero: 0,
      weights: m.weights.int8(161_904), bias: m.weights.int32(227_440),
      scale: m.weights.float32(228_464), Rounding(0, 255, zero: 0), to: m.arena.uint8(0))
    // MobilenetV1/Logits/AvgPool_1a/AvgPool: average_pool, 1x4x4x256 uint8 to 1x1x1x256 uint8
    poolMean(
      Window((1, 4, 4, 256), to: (1, 1, 256), taps: (4, 4), strides: (2, 2)), m.arena.uint8(0),
      zero: 0, scale: 2.7252235, Rounding(0, 255, zero: 0), to: m.arena.uint8(4096))
    // MobilenetV1/Logits/SpatialSqueeze: reshape, 1x1x1x256 uint8 to 1x256 uint8
    // final_training_ops/Wx_plus_b/add: reshape, 1x256 uint8 to 1x1x1x256 uint8
    // final_training_ops/Wx_plus_b/add: convolve, 1x1x1x256 uint8 to 1x1x1x2 float32
    convolveToFloat(
      Window((1, 1, 1, 256), to: (1, 1, 2), taps: (1, 1)), m.arena.uint8(4096), zero: 0,
      weights: m.weights.int8(229_488), bias: m.weights.int32(231_536),
      scale: m.weights.float32(231_568), (-.infinity, .infinity), to: m.arena.float32(0))
    // final_training_ops/Wx_plus_b/add: reshape, 1x1x1x2 float32 to 1x2 float32
  }

  private static func run3(_ m: Memory) {
    // final_result: softmax, 1x2 float32 to 1x2 float32
    softmax(m.arena.float32(0), rows: 1, columns: 2, to: m.output)
  }
}

extension RoadClassifier {
  /// Bits of the packed text, least significant first, from a byte on.
  private struct Bits {
    private let start = packed.utf8Start
    private var next: UnsafePointer<UInt8>
    private var held: UInt32 = 0
    private var count: UInt32 = 0

    @inline(never)
    init(from byte: Int) {
      next = start + 8 &* byte / 14 &* 2
      _ = take(UInt32(truncatingIfNeeded: 8 &* byte % 14))
    }

    /// The byte that is next, where whole bytes were taken.
    var position: Int { ((next - start) / 2 &* 14 &- Int(count)) / 8 }

    /// Up to sixteen bits, where speed matters.
    @inline(__always)
    mutating func take(_ bits: UInt32) -> UInt32 {
      while count < bits {
        held |= (UInt32(next[0]) | UInt32(next[1]) << 7) &<< count
        next += 2
        count &+= 14
      }
      let value = held & ((1 &<< bits) &- 1)
      held &>>= bits
      count &-= bits
      return value
    }

    /// Up to 32 bits.
    @inline(never)
    mutating func wide(_ bits: UInt32) -> UInt32 {
      let low = take(Swift.min(bits, 16))
      return bits <= 16 ? low : low | take(bits &- 16) << 16
    }

    /// Seven bits a byte, least significant first.
    @inline(never)
    mutating func number() -> UInt32 {
      var (value, shift): (UInt32, UInt32) = (0, 0)
      while true {
        let byte = wide(8)
        value |= (byte & 127) &<< shift
        shift &+= 7
        if byte < 128 { return value }
      }
    }
  }

  /// The adaptive code of one context: each token's first slot and frequency, then the tokens'
  /// counts, the symbols until the code is made anew, and the interval.
  private struct Code {
    let table: UnsafeMutablePointer<UInt32>
    let tokens: Int

    func begin() {
      table[2 &* tokens] = 0
      table[2 &* tokens &+ 1] = 32
    }

    @inline(never)
    func token(_ state: inout UInt32, _ words: inout Bits) -> Int {
      if table[2 &* tokens] == 0 { renew() }
      table[2 &* tokens] &-= 1
      let slot = state & 2047
      var (low, high) = (0, tokens)
      while high &- low > 1 {
        let middle = (low &+ high) / 2
        if table[middle] & 0xFFFF <= slot { low = middle } else { high = middle }
      }
      state = (table[low] >> 16) &* (state >> 11) &+ slot &- (table[low] & 0xFFFF)
      if state < 65536 { state = state << 16 | words.take(16) }
      table[tokens &+ low] &+= 32
      return low
    }

    @inline(never)
    private func renew() {
      let counts = table + tokens
      counts[tokens] = counts[tokens &+ 1]
      counts[tokens &+ 1] = Swift.min(2 &* counts[tokens], 1024)
      var sum: UInt32 = 0
      for i in 0..<tokens { sum &+= counts[i] }
      if sum > 1 << 19 {
        sum = 0
        for i in 0..<tokens {
          counts[i] = (counts[i] &+ 1) >> 1
          sum &+= counts[i]
        }
      }
      let share = UInt64((2048 &- UInt32(tokens)) << 20 / sum)
      var (rest, best): (UInt32, Int) = (2048, 0)
      for i in 0..<tokens {
        table[i] = 1 &+ UInt32(truncatingIfNeeded: (UInt64(counts[i]) &* share) >> 20)
        if table[i] > table[best] { best = i }
        rest &-= table[i]
      }
      table[best] &+= rest
      var start: UInt32 = 0
      for i in 0..<tokens { (table[i], start) = (start | table[i] << 16, start &+ table[i]) }
    }
  }

  /// Unpacks the constant whose record stands at a byte of the text: how many bytes it has, and
  /// where the next record is.
  @discardableResult
  private static func unpack(
    _ first: Int, to memory: UnsafeMutableRawPointer, scratch: UnsafeMutableRawPointer
  ) -> (count: Int, next: Int) {
    var head = Bits(from: first)
    let kind = head.wide(8)
    let size = Int(head.number())
    let next = head.position &+ size
    let rows = Int(head.number())
    switch kind {
    case 0:
      for i in 0..<rows {
        memory.storeBytes(of: UInt8(head.wide(8)), toByteOffset: i, as: UInt8.self)
      }
      return (rows, next)
    case 1, 2:
      let words = memory.assumingMemoryBound(to: UInt32.self)
      let table = scratch.assumingMemoryBound(to: UInt32.self)
      unpackWords(&head, to: words, count: rows, areFloats: kind == 2, table)
      return (4 &* rows, next)
    case _:
      let columns = Int(head.number())
      let weights = memory.assumingMemoryBound(to: Int8.self)
      let table = scratch.assumingMemoryBound(to: UInt32.self)
      unpackWeights(&head, to: weights, rows, columns, inPanels: kind == 4, table)
      return (rows &* (kind == 4 ? (columns &+ 7) / 8 &* 8 : columns), next)
    }
  }

  /// Biases and scales.
  @inline(never)
  private static func unpackWords(
    _ head: inout Bits, to words: UnsafeMutablePointer<UInt32>, count: Int, areFloats: Bool,
    _ table: UnsafeMutablePointer<UInt32>
  ) {
    let flags = head.wide(8)
    let least = head.number()
    let size = 2 &* Int(head.number())
    var state = head.wide(32)
    var source = Bits(from: head.position)
    var extra = Bits(from: head.position &+ size)
    let code = Code(table: table, tokens: 128)
    code.begin()
    for i in 0..<128 { table[128 &+ i] = 1 }
    for i in 0..<count {
      let token = code.token(&state, &source)
      let isNegative = flags & 32 != 0 && extra.take(1) == 1
      let magnitude = (least &+ value(token, &extra)) << (flags & 31)
      words[i] =
        areFloats
        ? magnitude | (isNegative ? 1 << 31 : 0) : isNegative ? 0 &- magnitude : magnitude
    }
  }

  /// Filters, row by row; a column's and the row's mean magnitudes choose the context.
  @inline(never)
  private static func unpackWeights(
    _ head: inout Bits, to weights: UnsafeMutablePointer<Int8>, _ rows: Int, _ columns: Int,
    inPanels: Bool, _ table: UnsafeMutablePointer<UInt32>
  ) {
    let lanes = 1 << Int(head.wide(8))
    let mean = Int32(truncatingIfNeeded: head.number())
    let size = 2 &* Int(head.number())
    let (states, tables, length) = (table, table + 8, 60)
    for lane in 0..<lanes { states[lane] = head.wide(32) }
    var source = Bits(from: head.position)
    var extra = Bits(from: head.position &+ size)
    var ratios = Bits(from: 0)
    for context in 0..<40 {
      let code = Code(table: tables + context &* length, tokens: 29)
      code.begin()
      firstCounts(code.table + 29, ratio: ratios.wide(16))
    }
    let means = UnsafeMutableRawPointer(tables + 40 &* length)
      .assumingMemoryBound(to: Int32.self)
    for column in 0..<columns { means[column] = mean }
    for row in 0..<rows {
      let rate = Int32(65536 / (Swift.min(row, 40) &+ 3))
      var rowMean = mean
      var first = 0
      while first < columns {
        let target =
          weights + (inPanels ? (first &* rows &+ row &* 8) : (row &* columns &+ first))
        let count = Swift.min(8, columns &- first)
        let place = 3 &* logarithm(rowMean &+ 2) &- 2 &* logarithm(mean) &- 92
        var sum: Int32 = 0
        for j in 0..<count {
          let old = means[first &+ j]
          let context = Swift.min(Swift.max((3 &* logarithm(old &+ 2) &+ place) >> 3, 0), 39)
          let code = Code(table: tables + Int(context) &* length, tokens: 29)
          let token = code.token(&states[j & (lanes &- 1)], &source)
          let isNegative = token > 0 && extra.take(1) == 1
          let magnitude = Int32(truncatingIfNeeded: value(token, &extra))
          means[first &+ j] = old &+ ((64 &* magnitude &- old) &* rate) >> 16
          sum &+= magnitude
          target[j] = Int8(truncatingIfNeeded: isNegative ? 0 &- magnitude : magnitude)
        }
        if inPanels { for j in count..<8 { target[j] = 0 } }
        first &+= 8
        let weight = Int32(65536 / (Swift.min(first &- 8 &+ count, 80) &+ 3))
        rowMean &+= ((64 &* sum &- Int32(count) &* rowMean) &* weight) >> 16
      }
    }
  }

  /// What a token stands for: up to 15 itself, then quarters of octaves with the rest in bits.
  private static func value(_ token: Int, _ extra: inout Bits) -> UInt32 {
    if token < 16 { return UInt32(token) }
    let bits = UInt32(truncatingIfNeeded: (token &- 8) >> 2)
    return UInt32(4 &+ token & 3) &<< bits &+ extra.wide(bits)
  }

  /// Eight times the logarithm to base 2, by the three leading bits.
  private static func logarithm(_ x: Int32) -> Int32 {
    let octave = Int32(31 &- x.leadingZeroBitCount)
    return 8 &* octave &+ (((x << 3) &>> octave) & 7)
  }

  /// Two-sided geometric magnitudes.
  @inline(never)
  private static func firstCounts(_ counts: UnsafeMutablePointer<UInt32>, ratio: UInt32) {
    for token in 0..<29 { counts[token] = 0 }
    var (weight, sum): (UInt64, UInt64) = (1 << 20, 0)
    for magnitude in 0...128 {
      let octave = UInt32(31 &- UInt32(Swift.max(magnitude, 4)).leadingZeroBitCount)
      let quarter = Int(octave &- 2) &* 4 &+ Int((UInt32(magnitude) >> (octave &- 2)) & 3)
      counts[magnitude < 16 ? magnitude : 8 &+ quarter] &+= UInt32(weight)
      sum &+= weight
      weight = ((magnitude == 0 ? 1 << 21 : weight) &* UInt64(ratio)) >> 16
    }
    // By subtraction: small processors have no division of 64 bits.
    for token in 0..<29 {
      var (rest, quotient): (UInt64, UInt32) = (UInt64(counts[token]) &* 3200, 0)
      var part = sum << 11
      while part >= sum {
        quotient <<= 1
        if rest >= part { (rest, quotient) = (rest &- part, quotient | 1) }
        part >>= 1
      }
      counts[token] = 1 &+ quotient
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

extension RoadClassifier {
  // swift-format-ignore
  private static let packed: StaticString = """
p\u{1F}0\u{17}AN\u{5}O\u{1A}\u{8}~\0T\u{4}{\u{15}!g<cCK\u{11}/Q(uR MM;\u{4}\tz\u{C}yFg\t*\u{B}T=o7xcG\u{1F}_5-\u{18}7\u{7F}a\u{1}\u{1A}\u{7F}%]kv\0a\u{1B}\u{17}\u{F}\u{1E}=UvA`g\u{15}\u{1F}\u{1A}}Jv#`\u{1F}\u{15}?\u{18}}Ev\u{7} ;\0l\u{1}|s\
{TZ\u{7}e8\u{18};va>fp7\tI\u{1F}2w_\u{8}H4\u{10}HO: |E)jY~JN{\"\u{C}\u{7F}7\u{1C}\u{8}\u{B}\u{12}HD}dP9ss*Tw1ZTQ\u{1E}f\u{12}`a?vH?\u{1E}\u{2}R7\u{3}A&0\u{12}hU?c\u{7F}\n\u{1E}\u{3}hGp/~)wf\u{F}`@o\u{19}Iho11!A]\\?Ex\u{6}T\u{2}7ltVNHmd\
\u{19}F@L40XB-;\u{6}{\u{B}i}c\u{19}&~zI0{\\DH<~\u{2};7U\u{7F}>\u{E}SqpIP$#yfkO\u{3}CH\0r\rr\u{8}.aa.t,J\u{B}F\"d.\nh6t>3|5tV^b>o\u{1}94mx@jbVK\u{7F}q=\u{14}W\u{F}4=\u{C}sC\u{F}ZN\"\0lCi\u{16}1n,S\u{B}MU@\u{1F}\u{6}g:\u{11}\u{1}6 \0\u{12}\
\u{1F}N\u{1}\u{2}\u{6}\0\u{8}\u{10}x@hK\u{1}o\u{F}Bb\u{3}E\u{1C}\u{16}u\u{F}[#\u{10}\"|\u{4}T@pAxt\u{1}\u{6}\0Q\u{12} @xQ\u{1}@\0!U\\\u{12}\\\u{7}k\0\u{10}\t\u{12}fP17\u{6}5\u{10}yc;>?H\u{4}gP\u{10}\u{7F}&x7\u{1E}P\n\u{1E}9s\u{1B}'LcIn[\
\u{3}6qQ~1\u{6}9\u{4}Z\u{1D}2\u{1C}0\u{1B}\u{E}Vp~\\\u{15}lU\u{7F}R@bF_@?\u{1}q\u{1F}\u{10}x\u{1D}sr}e,&@~\u{4})X\u{3}X@\0\u{4}A\u{1}`D\u{6}\u{8}\u{10}J\0`b@,M-35YBh\0\u{16}% \u{5}\u{4}\u{F}\u{18};\u{F}0 \u{10}1\0\u{2}\u{4}R\u{12}>\u{6}\0(\
Bv-_A\u{1F}\0\u{2}\u{3}\0\u{C} bZ\u{5}d}\u{7F}{'E<R\"\u{3}zWqu\u{1F}*G\u{B}\u{C}xGE6=j\u{F}\\\u{17}\u{14} Cx'\u{7F}1-c\u{C}\u{4}duF!\u{1B}cZI e\u{F}\u{7}Ei/r\u{F}a%LX> x?OPd\u{5}\u{3}c_@V\\lu\u{B}l\u{1F}\u{F}`\u{7F}\u{5}\u{1}C\u{11}.dz=;i\
\u{7F}o$\u{5}Z\u{1F}wnn?%V/,\u{7F}6\u{1A}a\u{2}\u{6};;\u{3}P@8\u{1}m)~9\n\u{B}d2\u{7}\u{1}WG}g\u{10}@\u{F}jk*\u{15}?DW\0( \0!u @\u{1}\u{1}\04@\u{5}J\\F2Ck\t0.\u{10}M\0\u{6}F\u{14}b\u{F}Oc#v\"\u{1B}\u{1A}jq\u{3}vD$1\u{C}\u{1C}\u{7}\u{1}# < \
_=@\u{3}@\u{3}\u{4}\0\u{10}=>\0\nB(\u{7}\0\u{1}\0yp#\u{3}P\u{E}\u{17}}.p>Lh\u{3}\tc\u{4}\u{1}\0H\u{C}\02@\u{3}\u{1F}\u{14}P}\u{7}\u{1C}A(\t\u{C}>xwo\0\u{1B}de+W\u{13}0fo\u{1}\u{7F}}+r\u{1B}\u{4}\u{1B}\u{17}\u{6}cWj4`p(K|(!e_?\u{1D}\u{6}%mU\
*nbo\n\u{1C}=Aw<\u{8}M[W\u{7F}\rd\u{E}^->\u{7}b\u{1D}K T2HCSL\u{15}5AD\u{7}\u{C}\u{E}nC\u{4}'\u{1D},2\u{1F}\u{1D}\u{7F}E\u{10}jw\tYda)tr\u{6},]=gn\u{12}XG7T@\\}f\u{1}=!\u{2}\u{13}~=\0tA\n6R\u{8}z@\u{7F}\u{2}*g;\u{5}\u{16}\u{8}Yw0NtW86p?E\
\u{8}\u{10}\u{5}\u{4}\u{10}\u{F}\u{3}\u{1C}\u{8}/ \0\0I\u{16}eQ\u{5}[f\u{10}\u{3}\"\n\n.\u{8}\u{C}5D77f1~Gq\tb^\u{F}I]\u{1D}4X_+A\"@\u{8}\u{8}\u{F}Z7\u{F}p\0`\0\u{1}\0d\rN>@p\u{11}\u{3}@\u{8}!\u{4}x\u{14}\0T\u{B};\u{1F}\u{7}e|2k$\u{7F}\"\n\
\0A\u{4}\0\u{12}`lwm?zWoyw\05\n!0g6BE\u{B}|:tK9\u{C}\u{3}Y\u{C}2N|\r\u{8}v\u{1F}\u{13}YqPO6\u{7F}\ne\"DM\u{7F}-vB\u{7F}\u{17}8XH\r!Gt@Lh=\u{15}t\u{1F}m%B;\u{1B}pTR\u{11}\u{B}t$t@`T\u{8}Pq:\u{7}P}A,\u{10}Tx\u{1D}bxyn\\M\u{1F}\u{1F}}^~\u{3}\
\u{5}|b\u{7F}<}Id\u{7F}o!PEb{\u{3}8mGxg9JuJ4TN\u{1C}x\u{1F}\u{2}\u{19}<\u{4}\u{14}0\0\u{8}{\u{1B}\u{C}\u{7F}pie6\u{6}G\u{17}g\n\u{18}~R{'~[\u{1}6@Bpg>\u{7}n\u{F}~\t\u{C}vq\u{7F}\u{13}\u{1}!\u{1}{f\u{F}{%\\K\u{5}Q~9{\u{B}o=@Q`9c0tQBl^\u{F}U\
qzc_\u{17}\u{1}uw\u{C}_L\u{3}g}5exq]xVAX\u{4}jh2xb%\u{6}L\u{E}\u{1E}\u{16}?u#\u{5}t^\"\u{14}-~\u{12}\rp bPzo\u{7F}|~{z%\u{3}z[4\u{5}(\u{13}J\u{16}\u{7}\"\u{2}\u{6}2s\u{18}w`#\0\u{18}yr<\u{1F}\u{E}ni\u{3}\u{1F}\u{7F}bAs#F\u{C}\u{7}/\n\r?.yh\
V><~\u{16}ul<H\u{11}09rneH'q6B\u{B}4\u{2}\nf\u{1D}0\u{B}!a\u{2}zA){9I\u{C}\u{12}=\u{19}\u{1}\u{1C}\u{5}\tz%\u{17}YDy?\u{14}oY3g\u{F}\u{18}\u{17}|l)B\r5NDl9A`\r}pJz\u{18}\u{2}\u{1A}A\r*IZ]\u{13}\050|C\u{8}\u{7F}0p5R_@\u{6}s(\u{13}}n\u{B}5\
\u{2}\u{7F},L1\u{3}%O\u{10}\u{13}|\u{6},2A\u{B}\u{5})~J@0fI?>\u{C}\\n\u{7F}s\u{7F}\u{18}\u{4}\u{2}\u{6}<\u{F}\u{1}}?K|w \u{7F}\0wy{\tU>\u{E}T7gEu\u{E}\u{1} 97 C>31tv#_\u{1}ZwY\u{1D}1>n[\u{18}SaV(\u{2}\u{3}R\u{1}|\u{3};!x?@\u{8}\u{7F}cQE\
\u{C}\u{7F}0%Yu^a\u{4}\u{15}W]\u{13}OO#,\u{7}tioS#<A\u{1F}\u{1}!j>/\"M|u]\u{1E}=@+1\u{16}\u{C}P\u{14}i[#q}\u{10}6Oi\u{11}\0\u{12}\u{10} h8\u{8}0 \0\0\u{8}\0%\u{16}Mg`rrS,k0,4\t\t&\u{15}\u{14}\u{17}I^`\nA\u{C}\u{B}/\u{1C}p(W0F^)9c\0T\u{1A}I\
\u{C}G\u{8}0y\u{4}y \u{7}wM\"er\u{8}V\u{10}G\u{C}\u{1}\u{B}S-E:R_BC\u{18}\u{4}h\u{1}rA\"w\u{1}\u{1C}@\u{F}\u{10}\0@jy\u{13}\u{8} \0\0exXs\"\u{10}\u{F}@:\u{4}J\u{3}(%\" tx`\u{3}\0\u{E}\u{F}@xMk\u{1A}a\u{10}f\u{1B};5\u{13}\u{1B}&\n|`|\u{13}\
\u{7F}I1:\u{F}\u{8}\0Q\u{2}@\nx&<Y\u{F}\u{17}.\u{4}_<\u{4}nh*\\?(OL?pvq,zOF\u{7}X\u{11}hx\u{1F}\u{10}P2|\u{12}\u{17}/Jf]+}P0l^-X9\u{1}\u{1}==K\u{1E}\u{1F}(\u{12}\u{1}Iw_mVu?\u{18}gW\u{8}\n2\u{3}xB}7L+=s@\u{7}4\u{4}?}A' *~\u{5}dN!\u{B}6\
\u{8}H\u{7}Ru\u{5}\u{17}/`Z\u{1F}\u{7}\u{13}d:A?\u{1C}o^`e\u{1F}\u{2}\u{1}\rI.D:R\u{1D}\u{7F}bN\u{10}aXe@\u{7F}y7) Fs@\u{7}\u{2}&-<_]\u{1C}iC\u{5}IKFAd<~\tH\u{1}$F{\u{7F}\u{2}\u{6}d(\u{1E}+\u{17}\u{1E}9\u{19}q\u{E}HQ^3449LD^\\m\u{15}\u{1C}\
n|/Cc&\u{16}8\r\u{18}b3eF\u{4}@zOg\u{15}S;\u{11}l,2E\u{11}\0/|_\u{7F}\u{13}P\u{17}rd!$\u{5}Z*\0\u{12}SfVq\\fz@~-,\u{B}Q,`fW0\u{7F}\u{1B}\"M\u{8}?\rj4\u{1}\u{11}\u{10}v\u{1}l\u{1B}\u{19}1\u{E}\u{F}\\\u{F}\u{3}&'\u{10}\u{19}7s?\u{7F}b\\\
\u{16}qo[3\u{1}\u{7F}MX<\\Nq\u{16}\\\\Pp<Y\u{7}\u{4}H\u{16}\u{B}\u{1A}q9\u{16}E\u{C}\u{4}\\\u{11}\0\u{12}\u{10}  8\u{8}( \0\0I55RP\\Xvi`\u{B}K.9\u{18}-\rRT\u{16}WZL\u{10}{\0H\u{B}*\00Mj{5h(keX6[\u{13}:j@K$\u{14}J>\u{1E}/\u{1B}\td:\"i{=G\n\
\u{18}T\u{11}\u{18}\u{B}|C!Y\0\u{4}l\u{1}rA\u{7F}v\u{1}\u{1C}\0\u{E}\u{10}\0@tq!\u{8}`#\u{18}\u{1}m\u{1D}tSP\u{10}B8\0\u{12}\u{10}\u{7}' ?\0xQ\u{3}@P\u{1}>8*XN4O\rZ+Q2X/\u{C}\"{>tq3?G_k\0\u{2}u\u{F}\0\u{1}\u{2}`!\u{B}\u{1B}\u{5}T^!\u{2}\0W\
\u{1E}\u{11}|3G\u{1F}\u{7}r:\u{10}*Af}Qlo\u{15}^\u{B}h\u{11}\u{12}\u{10}.\u{E}VJ\\x\u{B}O&]a?Uhz)E#+)vP5cF\u{10}_qb'FUo\u{1A}Y\u{2}a\u{7}Y\u{7F}\tz*O&y=Ec{q>Tw84:k\u{B}\u{15},\rs0\u{17}>%/\u{7}\u{6}\u{14}'L\u{16}\u{1B}\u{3}q#41*Lc\"*\u{B}\
\u{4}>\u{6}+Cj\u{2}K\u{3}9pIoM\u{1A}m)\u{1D}\"dNA{Z\u{14}\u{11}V.\u{1B}pq5;\u{C}Ex?m\u{7F}U\n4k\u{14}\n\u{1C}N5\u{12}$\u{19}\u{15}Y.\u{E}`\r\nc\u{1F}z\u{16}\u{1F}1\u{F}\"\u{1C}1=tjI?Z\u{E}\u{F},Wr\u{14}Q4c\u{E}ur]\u{1C}fF\u{1C}3\u{5}d3,A+4\
\u{7F}\u{B}9c:\u{5}^\u{5}F9\u{5}\u{F}Y\u{4}\u{7F}F\u{18}~HT9h\u{7F}\u{15}\u{17}up1-5!\u{E}\u{16}Sq,\u{11}\u{16}_3\u{E}3hz\u{17}{QH5}w\u{12}o\u{2}\nwVl>v\u{12}~KU\u{7}x[~:f#9]\u{11}ZhE\u{1}\u{13}qg\u{4}Mv3o)|X\nLVt\0oxJI\u{3}u\u{8}~\u{12}xd\
\u{1E}vO\u{1C}\u{1}e/f\u{8}'\u{7}\u{14}_\u{16}\u{6}\r\u{17}>%1\t\u{8}\u{1D}bu\u{1A}a~\u{7F})\u{1}Z\\6iBC&w1\u{16} ?lgD\u{1}\u{13}\u{7F}#\u{1D}\u{1F}5b'\u{5}/?P(\t\u{1E}*wY=Rt\u{10}\u{17}fby\u{1E}D\u{1B}zR\u{B}\u{1A})_kD\u{17}EBQ\u{14}ZiW\
\u{12}\u{18}$7B\u{15}s2%~RPAokh4<_CiU,xu+g]$0\u{B}[\u{13}^\u{7},\u{12}{\u{16}Uo|~hv\u{F}\u{14}~\u{C}p5RKcI\no9XE &/N\u{F}8\u{1D}\t]6KVivkOp\u{12}\0U\u{8}zi4\u{6}QZ$>\t9\u{E}\n=o\0?\u{13}-\u{1}\u{8}\n.z&\u{17}'\u{1D}2\u{C}z6\u{5}4\u{19}J\
\u{1A}\\C\tAb\u{2}RIjHIhB\u{F}y\r_9Lt \u{1D}\r'DYm8?g/<\u{13}/ITs\u{11}\u{6}\u{C}A\u{15}^\u{16}\u{16}y{9\u{4}\u{15}j*]Z_\u{19}C\u{6}<'gpH\u{3}#yE:XFP0PsqpyU\t\u{2}!h=>f\u{1F}\\*(jDC.e\u{1}~Y\u{1}\n\u{8}9XJOb'I\u{1E}Yd()OHEH/_}W.']\"$9*)P\0\
S'\u{1B}\u{6}s8\u{7F}1tp|z.\u{19}\u{6}?u\u{3}\u{7}/a=Z\u{2}\u{7F}\u{1E}9C{z\u{7} \u{10}f*q #bIJh\\9bX\u{7}J\u{4}M\u{10}1\u{12}U\u{1C}\u{16}FP9#\u{1}X8;\u{1F}bj_=;\u{7F}\u{6}\u{C}M\u{3}JG$>x\u{2}lzV^\u{10}\0}[\u{7}Z\u{14}U\u{5}Oo\u{B}Q\
\u{11}M\tL<f\u{1A}/[S/\u{1E}F\u{1E}\t\u{1}\u{19}q{\0\u{1F}Zg\t\u{E}y=\n\u{14}pnn\u{15}S\tGj0yFc,zj+7.xpf\u{4}MA\u{7F}Y\u{1F}M\r\u{1B}\u{16}wA\"AC\u{3}\u{1}\u{18}\u{11}#?@\u{B}!\u{5}l8\u{1}B0k^nb.\u{17}\u{10}\u{10}_8'@qq\u{15}Ph>C\npX]Xt\
\u{F}\u{1B}70\u{1C}rb+[vVwWl`aq0#\u{11}eYS\u{E}YaV\r\u{17}43\u{1C})Q1\u{1}\u{16}\u{7F}F\u{1E},Y47\u{1F}\u{16}aKEX}F\u{7F}X\u{19}\u{1B}\u{7}-9\u{1C}\u{1A}\u{1A}05[~W2)8A=yk\u{1}T\u{14}6]NoxqP\013\tUR\u{11}CU1o?>O?\u{14}h\0+\u{7}>\r)\u{E}'P\
\u{B}_$zv\n(h\u{18}#9o&XdVW\u{17}s\u{1}v\u{17}Na]\u{7}P\rM\u{8}r,\t\u{F}1\u{1C}D4*\u{2}}!nZ\u{7F}|Tv\u{2}A\u{C}r1q>\u{17}\u{16}\u{C}@l\u{14}\u{7F})2\u{8}mzZ\u{1B}]:A\t\u{1E}\u{7F}}Tdb}\t6\u{7F}Bn|\u{1B}7\u{1E}B\u{8}\u{2}\u{14}\"\u{8}\u{5}]\
7$rTCYKiU%{P.\u{7F}-5P!\u{1F}G}Og\t\u{B}A>\u{14}\u{18}MM\u{6}\u{7F}!\u{17}\u{1A}4-\u{10}\u{8}*XT\u{7F}2\u{1C}R\n\u{15}\u{5}Y|?'\u{16}\u{12}}t\u{16}o]\"vLY@}B9K!.Y8\u{11}\u{1C}K\u{E}4I\u{14}\u{1}\u{14}\u{1}\u{1}r>\0\u{7}Q\u{6}\u{4}\0\u{10}?\
N\u{E}k\u{1A}MK*+\u{2}P-6\u{5}WSMb\u{8}\u{3}\u{1}J\u{1}17PqA$\u{2}\u{10}\u{17}Z--*'o4b\u{1F}Z$)`/\u{19}/)\rLX\u{1B}H\u{1B}\u{15}\u{15}2eab\u{13}VGIS>\u{1}M/Hq\u{15}\u{1C}\u{1}9@<(X=\0\u{7}P\u{3}\u{4}\0\u{10};:X\tp&G\u{1E}\u{1B}lpAB\u{3}\
\u{E}@<<|q\u{19}F\u{7}\u{1C}\u{1D}\0pPSC\u{F}OW\u{17}\u{17}e\r\u{1B}\u{1}]5yJRD\u{16}\u{15}F}k%\u{16}\u{19}\u{1}\u{10}*\0(\u{1}8\u{18}\u{17}FP\u{16}9\u{1E}e\u{7F}]P-@h@>d\u{4}$_N;3\u{7F}J7\u{2}J> ~\u{19}t\u{1E}Vl|}@2\u{3}~{gK#;_)/fE<A\\\
\u{7F}\ni\u{E}l>\u{E}%\u{15}\u{2}v\u{5}@\"z@ON\u{4}(>o\u{C}\u{18} wVxb7 6\u{1C}]\"FZ^RV\0h(\u{8}*\u{7F}\u{16}u\0\u{1A}3dQ.`z]Hp;tl_{\u{7F}~\u{10}8qayw7!KC-Z}.9$ur\u{18}\u{B}I\u{1A}\u{1}r\u{1}\n8\u{1B}v_T\u{7F}Bb3-lZ\u{7F}hv\u{11}j4Ub\u{1}T\
CQ-w_Y\u{3}~9N\u{10}\u{1D}1Hx=:c4rk)Old'^\u{1F}}@_t\u{1B}\u{B}8?8\u{6}\u{1}QrWM Z@\u{1}\u{B}\u{1F}\u{B}p&w@h,(a{\u{16}y95MS\u{6}Ue} \u{C}\u{13}\0V\0V!\r;3(9\u{5}@>_Zhj\u{1E}ROT\u{7}$a-z7q};\u{1B}\u{3}\u{E}\u{7}A~s@7`\u{4},\u{F}-\u{5}\u{B}\
\u{1F}\\'\u{1F}oI}J\0\u{16}l?`I=te\u{7F}.Y\u{F}\u{1A}v:Bw|#\u{1}|\0Xq//0q-\u{3}q\u{1}\u{3}(\u{2}\u{2}\u{4}.\u{2}\u{E}b\u{7}\u{8}\0 ;IET\u{5}\u{14}SYP\0 si\n,,6\u{11}P4\u{5}\u{17}\u{1E}`X\0\u{B}\u{1})\u{4}0; T\u{6}\u{13}0u.\u{1D}3v\u{11}.\t\
1@m\\\u{1B}_\u{2}@h8r\tw6\u{7F}\u{10}B=yd\u{8}V\u{E}\u{1A}i\n3H\0\u{2}r\0y@Q{\0\u{E}`\u{7}\u{8}\0\0\u{5}U\u{14}\u{4} \u{E}O:<\u{2}J\u{1}(\u{7}\u{1F}\u{1C}rx\u{11}DB\u{10}\0&:\u{18}zA\u{7}\u{7}\u{15}\u{17}\t,N*|\u{E}\u{12}\u{16}.{?Pe\u{18}v\
\u{7}S\u{18}u\\%  {\u{3}\u{10}@\u{2}h,Q\u{17}\u{1}\u{3},\u{4}\0\0F7E\0\u{1A}m2\u{1D} o\u{B}D)Nr?[jf6rl qi2\u{5}g\u{16}\u{1C}L85\u{1B}~7M]R\u{7F}\u{1F}ZxcXqmU<\u{4}S\0IKH|h^5C\u{10}5\u{E}\u{1E}\u{19}H`'r_\0W)p\u{18}j'\u{7F}'Q|\u{19}pB \u{C}\
QJ\u{17}.\u{16}3AH\u{1C}\u{8}\u{16}]G\u{1B}XM\u{14}(3yYNj\u{14}]\u{3}2E[cb'8>(=7\u{12}lIZxv<\u{B}R\u{16}S\u{15}\u{19}ata~TVz\u{E}$k=}?t,Qf2\u{F}!f\\?2g\u{4}\u{17}'G>js\u{7}$-b4vfCv\\MGPGMmM~!WAk{q\u{B} $k^\u{5}Hx.E\u{14}wb\nw\u{E}l\u{19}XN\
Lhs\u{1F}\u{3}>\u{4}a7kl$|y\ta[gDXf\u{18}l[(&=\u{14}5Py;\u{E}w~q,g\rY7\u{16})NO-\u{E}}\u{5}2Y\u{7F}}+3wo\u{8}\u{1A}-QR;8\u{4}4!b\u{E},\u{4}0R\0\u{12}DOb>4#U3\u{7F}\u{3})hG`/2,4E8/\u{12}*\u{F}XN`u\\/0>*MAGI\u{13}eBWKPCAVE7]9\u{F}j\n<z\u{8}\
\u{2}\u{4}{Dc\u{1}Vy0\u{1D}hEoIHxO0\u{F}T\tKNFF|Vu`\u{7}o\u{14}k\\\070i r\u{8}Gc\u{7}`o@\u{18}ASO\u{12}\r\u{10}%Sj`\u{5}pB#\\\u{17}1WW,@%$X!xLn\"11\u{E}$je\u{3}0\"\u{14}\u{16}\u{19}\u{F}4'~8gg\u{1C}\u{13}\u{4}\u{3}S<MI\u{F}\u{1C}Zp\t\u{2}\
\u{1D}k\u{1A}Y\u{F}%USQ\u{1E}f+{\u{F}{3\u{1F}\\@d\u{6}M\u{7F}Qi\\\u{1F}y\u{10}\u{18}\t\u{1C}Ix<X\u{17}L^@\u{15}\u{7F}\u{19}\u{1E}7$\u{C}\t0Xw\u{1}<bt1Wrq\u{1E}(V=]S!.Nnh\u{1}z}\\N\u{1B}g\u{14}c/<l5Cw\u{1D}s\u{1F}\u{8}[\u{6}DRH+cc@91\t8;I\
\u{1}19\nk~Y%(\u{18}M)&\u{E}C\u{19}\u{6}q?+\u{3}{'G\u{2}\u{1B}Xqm0vr>}*@AtHZ %Ux\u{1C}Pf\\U\u{11}\u{1E}\n3yJ=h!\u{1D}W_\\\u{13}zH?e7\u{7F}#\u{F}C\t\u{7F}\u{6}\u{18}lHFU\u{F}_'#>|q \u{5}\u{17}_A%~xR\u{10}w+#?h\u{16}\u{14}\u{13}#X\u{B}m1\tOj\
N;X)v}r_G\u{11}-\u{C}<\u{4}pr`fJ|#o\u{1B}\r.|\u{19}\u{1B}\\\u{C}=C \u{10}\u{18}n9Z:Go>K\u{7F}M\u{1C}\n\u{1D}X\u{5}yk\u{1D}XU\u{F}X{K$yN\u{1D}m\u{5}G{\u{4}Wj\u{4}X\u{1A}+- bBK*o\u{4}$\u{8}\u{16}\u{11}B\u{C}\u{1E}I)uM\u{1E}l$1pN^7rzA#\u{7F}3\
`j?i*\u{1E}[yVQ|\u{4}vM)o/s\u{18}f{\u{10}SqZMQrSm|\u{19}\u{19}b:=C\t0x\u{5}\u{14}P$Tm\"\u{2}^bC;D*r.H<kP\u{1F}ex\t\u{E}[\u{17}d3N\u{14}\0h\u{13}A\u{1}&TDh\u{1A}\u{11}\u{12}\rQ_\u{6}I\\\u{1}BwG[AC:[0\u{15}N\u{1D}Y?\u{7}Rd\u{17})'`X7\0\u{16}\
\u{C}Ti%ib\u{7F}A\u{1}5\u{8}?dZEpI\0\u{C}B\u{1F}\u{1F}Q\rm\u{18}\u{3}#B\u{7F}\u{E}{?q-szHKd?9h>@YZD`X_\u{19}/q\u{12}\u{11}\u{15}V+X[$(\u{3}W^.A4\0\u{5}V\n\u{7F}mt\u{10}\u{16}5\u{6}\0$wVY{ICw\\g~s{\u{12}eO\u{5}1\rj6\u{4}\u{7F}NQ\r+\u{16}ysf\
uI?'7\u{18}K\u{1C}|[K@@r\u{14}%KY95@<;9U,@\u{19}Q\u{6})jx?\u{11}e._0?0fh\u{19},=g\u{7F}K\npC\u{1A}Y3\u{18}E-+\"\u{4}eb;''F3mvc8DNb \u{3}\u{11}Yi\u{18}ESq\u{1}\u{1C}]G\u{7F}ciw\"PSVWr\u{B}\u{C}^$Se,ISK{_\u{2}\u{8}xZ\u{1E}\u{1A}.'5I!iEj\u{E}\
Rd*\\>SL\u{1B}\u{1D}BH\u{B}Y1++COk:ci\u{14}\u{18}Hc\u{14}\u{15}\u{B}'\u{1A}O|\u{B}TT\u{2}M\u{2}t25\u{2}FHlXbr\u{11}L&\u{1D}\u{1B}\u{7F}$S\u{1B}w'Smvcn4\u{E}G\u{3}\u{1E}_#\u{3}\t\u{16}\u{C}\0S\u{8}\\v\n3\u{16}\u{1C}?qc\u{F}\u{4}7`\u{2}\t\
\u{3}Q4\u{6}:\u{1A}AUpi\t4kz\";\u{19}I@I\u{1F}(|h+A\"e^w^\u{12}|EC\u{2}SMa\u{7F}$W\u{19}8c~\u{8}h\u{2}&5[.xo-@k_?>_\\\u{4}*|`X?s\u{2}j\u{7F}9 k\u{7}?;.5q.3a$\u{11}PXBzH\t\u{1E}6z sP.`Rag0f\u{19}\u{11}ds|E\r0<fSBH\\m\u{7}X2\nB@`G`5\n*Mk>db]\
\u{1D}}?A\u{12}\u{13}O]/0?~}\u{18}4%(\u{1E}b\u{14}hs-\u{12}cgHB1P>alFY?iUP{Qe\\IZPh\u{B}}F\u{15}w\u{10}JeX>m\ncd`@\u{1A}\\X\u{17}\0$DNryS\u{17}ci4uk\u{10}D\u{1B}L\u{7F}-}syK6ob(gUV+7G+U;C1gvAb\"IB2RrX(\u{5}t!\"p;iw\u{10}TjxV_|w~T^\u{F}\0G~\
N\u{2}=uzOV\u{1D}B\u{15}ke\u{1A}AJwg>q\u{6}o1#Y\u{1F}E\u{E}HZ\rG\\\u{1B}R:e\u{7}w\r!+\u{F}w_\u{B}Z\u{6}\u{8}RY\u{10}na\u{7F}Jjb#0ShjoJH\u{3}1b@tT8G\u{15}\u{5}[\u{14} <N6b\u{13}E&,~&\u{2}et\u{B}.*\u{7F}JYL?`_T<d\u{6}tX1\u{19}\u{2}7_@v\u{14}\
\u{7F}\u{1E}\\\0\u{1B}'\u{14}S@8^\u{12}\u{11}rc\0m9NtT\u{11}\u{13}mgK/]i's\u{6}M?mU\\2-V#AuPz\roN%u|K\u{16}5}-\u{3},\u{F}\u{C}\u{1B}=%J*P\u{11}TB\u{F}\u{18}TDGo-a~\u{1F}\u{C}\u{4}\tQ\u{18}\u{2}P\u{1}@_Qs\tE\u{1B}\u{10}u\u{6}chc\u{C}b\u{15}\
SHy\0hB(]{]TK>L&sy7\u{E}e'\u{8}\u{F}\u{E}fIVZVM(wnPz\u{1A}w@LJ\u{3}-f{!%~!\u{F}\u{F}L3!T\u{13}x\u{E}'?BT@2JVq\\w6a\\\u{1}yF\u{B}Q$\u{15}\u{1}cp/-$\u{F}Hwm\u{13}s36>NA=\u{16}|mC\u{1E}B}prOz\u{1B}GZmF\u{15}\0xwO*\t1`.t-5\n*!\u{17}.zJA}\u{12}\
A54d\u{18},J#\u{11}\u{7F}\u{F}\u{8}s?R-n2qr\u{19}\u{7F}\u{17}s\u{E}\u{3}nto\u{1F}.p\u{12}\u{1B}\u{7F}94C7>CT@y\u{11}6?_dSI\u{B}}\u{12}\u{16}5b\u{7}\u{2}?$\u{16}\tE|3<X\u{1A}t\u{1F}*D&0$1\u{1F}\\R|\u{1E}A\u{5}QcS!\u{3}\u{1C}g1L\u{11}\rI\
\u{1}gbjCg\u{7F}\u{B}r\u{2}\u{2}y_Pt8$ci{J\u{1D}Ij\u{5}Yx{g(UaO-bk\nB\u{1C}\u{F}V`\u{4}mw{\u{E}\nH/AwS\u{1}]\u{4}~V.}\u{1B}Y=\r~\u{7F}\u{7F}\u{1B}M\u{5}\u{1F}$\u{14}\u{1E}R\u{1B}$MF*@i\u{2}F)9\u{B}u-SzZ% Ec\u{2}h^>XJ\u{11}\u{15}r,BS:I5\
\u{3}\u{13}\u{C}\u{19}I\u{3}<\u{B}\n8\u{6}k\u{E}$\u{7F}*\u{1F}/Y\u{6}\u{12}^G&)bN\u{1F}|X/\u{7}\u{1B}O\u{5}\u{1B}Nd} Y1r`rU'\u{1E}\u{14}@j\u{6}E\u{1}+f\u{5}zZ!b\nd\u{1};\u{3}u;5\u{8}\u{B}ui^b^\u{1D}Bd,\u{13}1\u{C}r\u{10}Vl\u{1B}n\u{18}'xt;\
RU\rR\u{2}\u{1A}\u{1F}/I'3a{%z +P@+|W\u{14}z\u{3}i\u{1C}\u{17}WjAO\u{15}}\u{E}*\u{11}QVmXp[}a\u{18}N!sz1z\u{1A}B32L,1vD\ty@fMgJ(`\u{15}.pmu}P\u{1E}5kG\u{7}8\u{17}*&\u{1A}6a\u{F}jc\u{1}\u{7F}_R&1\u{7F}x9\u{17} )wk\u{C}=\u{5}8\u{15}.ZO<\u{4}\
fSC<\u{E}/\rio\u{3}H\u{1}\u{1}\u{E}\u{6}\0\u{4}dO\u{C}Q%f\u{5}\u{10}[Nh\nC,J00311%%\u{19}ZQd@bRk,-(&=\r\u{16}\u{5}\u{19}=$\0?H+HF\u{2}T5tn\u{2};#\u{10}\u{10}xvdu+[\u{7}`]0r>\u{1B}4HWj7c\u{12}KC(\u{1D}z_p)'G>3s\u{1D}J\u{7}\"]\u{10}0q \u{19}\
\r\u{8}\u{7F}\u{7F}i3\u{19}\u{1D})d*5\u{1E}@\u{1A}\rK\u{13}5N75`{^S<cD-0?XvpX|\u{1F}4\u{11}?t(`\u{19}&Uwt\u{7F}\u{3}kC@.@\u{1E} g\u{1E}@E\u{2}\"\u{5}\0h\u{14}\u{1}w\u{4}@\u{13}\u{13}NLA:|q\u{13}@\u{7}\u{1E}\0dtHCwO\u{F}?@hqe\u{7}X0zO(5ks]K\
\u{14}}+[><i+|\\\u{1A}\u{1D}h!\\aHyBx&\u{B}=XS\u{18}n0QTa\u{15};b\"6'\u{16}V\u{1B}\0J^.\u{1}Q\u{19}w~q\u{2}Y=\u{1}\u{10}L\00\u{2}\u{C}P09_I\u{E}\u{1E}~}\u{6}\\p\u{15}2w]Eor4|y_\t\u{E}\u{15}`,yQtx\u{17}`!\u{1F}G\u{3}0\u{13}\u{E}|apo`\u{1}x\
\u{3}\"p\u{16}\u{4}j\r\u{7}P#\rx\u{18}%x\u{7F}C\u{14};\u{11}\u{10}v@h}7xg+|eC~\u{1};\u{1F}}_b\\~\u{5}4\u{14}95r\u{1}c3\u{14}}Sw^M~|\u{13}GnC_u\u{3}vz\u{1D}i9_x]b\u{15}pOI\u{B}c\u{2}\u{E}807v\u{10}\u{1B}$@7lj\n\u{16}o~D\u{6}d\u{4}\0\u{10}a\
\u{7F}u\nH\"J%(\u{2}vg\u{B}s_iZ\rz\u{E}\u{18}\u{1C}a3C+\u{F}\u{7}\u{1E}PeK+z\u{2} %\u{16}X\u{F}j\ty\u{12}3T-iY\u{1E}\u{19}azB\neRO\\<\u{7F}7`|\"\u{F},\u{7F}a\u{F}\u{7}\u{3}<Sc%.tw\u{F};\u{7F}C=jf\u{4}YI.\u{1B}\u{14}BD&jE\u{7F}A\u{6}{ Y?<\"\
|QPXud\u{18} ~kbsE %\u{2}~kU\t5p\u{7F}z2\n\u{19}09\u{16}(\\x^~O\u{1}\u{1}\u{E}\u{1B}(8OM\u{B}y`\u{14}\u{5}$~n?\08~eOH\u{8}!ZEa1|G\u{14}~\u{14}BS\u{3}i5_vK\u{8}\u{1}\u{7F}\u{13}A\u{15}b\u{17}z'_~\\9 v\u{1A}]0/\u{1D}\u{10}\nb\u{3}Gp{\u{7F}J~\
\u{1}G~}\u{13}c\0!7[\u{3}f:Dm<n@M{/(/FVhqOb){pB\u{19}r\u{7F}\u{B}x\u{F}\u{1F}z\u{1}\u{7F}\u{11}G\u{7}\" H\u{1}A:P,-sm\u{19}\\LG{\u{F}\u{C}ye\tg\u{F}hw\u{12}\u{1B})({\"\u{2}NB\u{5}O_fos6}j\u{1}3T\u{C}P:Yrp~1\u{F}\u{8}\u{B}O?F7S0^eT\0sw1\
\u{B}ELV|R\u{1}K\u{16}0\u{14}B!c\u{12}.m0_2\rM}\u{12}_?]~VFC(:\0\u{1}t\u{1C}S/,g\u{10}\u{2}\u{7}S \u{4}|s\r~\u{1F}E+f\u{15}EJl\u{B}RT3\u{1}1w(F\u{1D}%\u{3}\"1?|V\u{2}Gc>\u{11}\u{1A}pCfDc\u{8}_\u{11}}_j62}{\u{B}]Z\u{1C}\u{19}.S(\u{18}\u{1F}\
J?2fW7r@)UX^KF\u{E}?\u{2}\u{14}\u{19}\u{7F}QH}\u{F}{X6X\u{1A}\u{1E}-\u{5}w\u{1D}.<og\u{2}`\u{5}\u{E}e%$Bq~S\u{1E}|^}}79Dt\u{7}p\u{F}\u{12}i\u{1}\u{18}P\u{13}\u{3}\u{6}@\u{18}\0\u{10}\u{10}\u{1F}6DSe\u{4}@\0k\u{12}lj/,\u{1B}AyTe\u{11}R`N\
\u{18}*\u{12}\u{C}l-0K-M\u{15}eI\u{4}ZFi\"On!-xtiWK^ZG\u{17}\u{17}.W\u{18}, \u{B}\n:}[|o$T6s\u{C}sB&q)\u{17}Z\u{17}L<S!?4\u{4}1Z\u{1}g]z\u{3}0L_=NSMh0\u{1}6\u{F}\u{E}Y>sb3\nck\u{15}\u{18}\u{2}D\u{19}];cL4\u{7}PIUE\u{10}X/!\u{11}Td\u{6})I4l\
\u{11}^\u{7F}3M\u{16}\\t\u{1}p%\u{4}\0\u{3}t!nv\u{1}(\u{4}\u{11}\u{11}!Bt\t2H\u{8}  \u{B}\u{11}\0\u{14}$Q\u{1E}@@x\t\u{8}\0h!\u{1C}v\0\u{11}dCO\0#QP2Ig\u{17}Gl^N9+05=\u{11}u\u{16}p\u{18}Nap\u{18}Sb7jX\u{B}\u{1A}NQ\u{12}\u{10}x-\"I\u{E}4]d\
\"mg(-V'_a`\u{13}^D\u{7} '>)`&W` \u{5}\u{8}4v\u{1}\u{8}P\0]%lGpp~K%V\u{1C}o\u{1} \u{5}:(\\CcZ\u{1A}y\u{17}O\u{17}PF;l'g\u{1A}b\tSz^RON\u{1C}\u{16}\u{5}\u{B}\r:\u{1A}$7\"\u{3}QPNxrt]%!\0^N\u{E}0(m\u{16}\u{F}@tfL\u{1F}.I\njo\u{7}!\u{18}=a\
\u{1B}$fl:2\u{6}c.Bq!i\u{11}q\u{2}cT@l\0\u{11}\t:\u{7}\u{F}BZ7\tGzGtt'q_vVKAdu=<j*s_\u{11}\u{7}O>TaRu\tlIZ\\'bZ\u{1E}>5\u{1B}Z3#RoXwI\u{12}\u{17}\"?\u{E}\u{2}qC1\n\u{16}nop`R{Qf+Dn^mo\u{1F}i?\u{12}\u{14}},Vcq)6UyU\u{11}\u{1F}r\u{10}+n\0\
\u{15}\u{3}\u{11},X=n^n\u{14}zi\u{6}G)zKC.TbPd_B<\u{12}Fv\u{6}2lfkfrI7+N<bYMz\u{3}kohSa2`q\"(pf4'TA;I9\u{15}R\\?jy+^5\u{7F}Y@o29:\u{1E}?\u{13}An@\"af$x\u{15}\u{1A}dijJGr \u{19}O\u{E}\u{1A}OW6z\u{B}\"\u{2}IK\u{12}}[Y\u{7}\u{14}2$W^=5 U;VzYk\
$J\u{7F}Rp5i~lOax\u{1C}'wqJN{\u{1B}\u{18}fqwm;\u{7}S7Ce{_\u{18}f\u{7}\u{1C}Un7\u{15}BLmF`'3\u{14}'n\u{17}f9RZ\u{1E}E_YBU\u{1E}d\u{7}=C2Ff8lcz\u{1A}>lw]Y]?\u{7F}x5d:\u{4}bV H\u{1B}ze}%z\"S\u{2}Gpg[rn\u{1}/V]8\u{B}>o\u{10}j[M\u{B}@!l`kb\u{6}\
CgK`\u{1D}\u{15}e\u{B}Y\t1%6s)\u{12}=K\"c| =\u{14}\u{3}]7^@``[U\u{7}6]@\r0?Vdl\u{F}:7ZcAQO\u{1A}x([BtH<i^\")Q{U\u{1D}yY\n5lv?~X$[tRZ(sM\u{15}Bc?C#`l(0}0\u{12}7A \u{7}s!\\0(DQ\to\u{13}5\u{10}6\u{6}<\u{5}e\u{12}b./(X\0\u{1C}\u{1B}\u{8}6\u{5}\
lFG\u{12}\u{1E}DcP$\u{C}\n~j1S\u{10}Z*\u{1A}F}0z]gMk67\u{1}t]*\0H\u{15}Ax\u{C}0K\u{5}B\r$=U_N\u{1F}\u{F},d}\u{C}\0\"iQ(y17\u{16}+-sRmx\u{15}0nr|<\0IUfB@\u{12}~GJf\u{13}\u{10}rl&tM5T)\u{6}Y6\u{1B})5s\u{8}&$+\t\u{1E}LeVf&~9\u{1F}hR\u{1A}mRI5\
yx& \u{1D}hf~i\u{11}u\u{19}it'[KM(\u{5}\"lHsa\u{1F}n\u{4}9~\u{1C}^v\u{7}3\u{1B},&\u{1B}UI*2\"]\u{10}d%V]pb}jq\"M\u{1F}kS\u{1A}L<EJ\u{15}R\u{10}\"e[$B9DM,#=^\u{11}\u{5}\u{15}\u{1E}a+G.(EQ|S\u{2}#2b'\u{10}|\u{5}w\u{12}!Ccmqr=;8\u{10}\u{F}[Rt\
-8]\u{15};\u{15};\u{4}z)\u{1F}\u{4}\u{C}\u{19}Y39;Ou\u{1F}\u{3}:,)a^\u{1}>\u{16}\u{17}qaHp\u{1F}L\u{19}j0\u{12}6\u{11}w&I*e\u{13}Sw8~\nt|B\"\u{10}s+\u{2}Z\u{1E}kptR>sJ]\u{6}r\u{16}{\n_L2 \u{C}\u{14}ThW6/*L\\(MU+hUP\u{7}\u{C}2q9\u{11}\u{1F}\
?\u{1E}xV\\\u{3}c+\u{1E}hhxV{%jmk52\u{1D}\u{C}N\u{14}C\u{1B}/\\b\u{2}\rCt\u{5}EC\u{1A}\u{1A}x,\u{17}\0b<rXIW?O{C9g;mL%-XVWD|Y>8@}F\u{7}\u{16}$@$Z3\u{11}>L\u{13}g61 \u{6}\u{7}\u{19}\rr\u{17}Sd\u{1B}=PH9p\u{1}cKz>\rr\u{1B}p:Df;\u{14}^\u{C}\
\u{1}_[\u{13}4f(v\u{B}&4\u{10}\u{18}\u{15}3&zf0\u{1}\"N2}Q~B\u{4})8\u{1F}\u{14}-H\u{7}\u{1D}\u{8}fG\u{14}I8q\u{F}3\u{1}B\u{C}$r&\u{B}`d\u{16},Mz\u{1C}_z*U}@]|g\u{18}\u{14}Z;pzkkg_NU\u{1A}V\u{7}\u{B}Gv/\r^9E))BRAc2\u{12}O!\r\u{7}C)\u{1C}bw\
\u{18}pk\u{3}\u{10}`A-x\u{18}k\u{5} 1\u{1F}6\u{E}_q\u{11}\u{F}\u{1E}$C\u{1C}LxN\u{C}.xlz[Puu\u{1}J\u{16}P\rX9JY\u{1B}DkMcy@Y\nk1,yg\u{14}E()\u{11},\u{4}A^nt810R+*Wz*mZ\u{1E}a\u{15}\rZ\u{13}\rwO s@\"\u{C}c\u{5}lJi~\u{17}\u{16}SRty6\u{6}\
\u{14}FHw8>l\u{11}6Tnk|Iy')\u{8}\u{8}ZW?<EHmRb^?s*\u{17}3+j58\u{13}e\u{11}>R\u{8}_7K|96\u{1A}R:<Z|n\u{15}ZA_3QJ;AZ\u{1F}\u{1A}7<i\n\u{11}\u{1D}\u{3}C$]EL\u{14}=HKP\u{1F}29]sZ\u{19}\u{1F}<\u{1E}\u{1B}ty\u{1F}<@a+;9neg\u{18}LI6}qj}7M\u{F}\
\u{1F}\u{16}?\u{18}d!E;N8\u{F}hv{\u{7}%}f&2J:tU-Vi&AOKE0H7|R9q$%\u{F}T4bS[~\u{C}8&\u{17}i\u{1F}(Q\\\u{17},a3tr\u{11}Ns`Dyi?\u{16}lY\u{19}f-0@3Opg\u{16}.-A\u{3}\u{4}@^\u{1}:ROGo~o*$\u{1D}fp{\u{7F}Pr0%`#\"V\u{11}V|rg\u{1A}|8,=z6? \u{4}\u{7}\
\\e)P\u{B}@QJDT4:ygsbiOAA3\u{18}-\u{B}:>*Co!\u{12}9l9~\u{18}nm~bui\u{C}Ze\\\u{3}\u{13}D(o&\u{C}!\u{1A}\u{12}T4&,m4[\u{1A}D\u{1B}^4+[^FV7\u{16}95G!YT,l.j1\u{2}+\u{1D}=*|1a;$mRF`wGk\u{6}\u{B}aUMx\u{B}56uHt\u{12}f\u{C}dDv8unK:G\u{C}\u{1}N\
\u{1E}83\u{6}yW\u{F}l\u{19}\nhhE\u{1B}H\u{1F}\u{7F}\u{15}'\u{F}\u{13}[X?%\u{8}b\u{1F}Dj\u{7F}o7\u{C}\u{12}f5]3\u{19}^hZY\u{4}?\u{10}Q\u{B}\u{4}UE~4Z6\u{19}\u{14}@(@<d2*`*)o\u{F}9%=\u{7F}\t.vBA\0w$\t\r\u{7},i\u{17}-\u{1C}UI\u{B})}T{\u{17}fc\
x\u{11},5VU.&\u{15}!g\u{1F}/}*\u{2}sq\u{7F}a3\u{2}\u{1}#R!jsh\\QEt\u{16}S0I=\u{6}\u{12}9]\u{4}\u{B}O6\u{1D}sA\u{13}l\u{1E}j\u{C}kDF9\u{8}t\u{1C}~m\u{16},:-s3\u{10}2\u{15}J\u{1B}\u{7F},r3\r<1KHE]\u{E}=\u{16}1(.V]E1vK\u{11}73Q\u{1A}\u{B}HIV*\
@VD&u#F?\u{13}Bq~DA\u{1B} ^kDA}N(;rIS\u{1}p\u{16}|;|3\u{4}x\u{1E}H\u{1C}zp[D\u{19}L\t\u{11}\u{7F}aVyio\u{6}\u{10}52p8kKblA\u{5}G\0+hOv\u{14}\t\u{8},~H2Yc6)XNWno\u{18}\u{7F}tcKd$?Uq.v&] v\u{10}9\u{14}t\u{17}V\u{7}@\u{16}\u{11}@N77qH]\u{7F}?\
dQbA\r!\u{1}V}7K\u{10}9{:A\n\"a6\u{15}i~0\u{1}Gg{-i/5fT\u{3}_{\u{19},,l`OtfY\u{1C}R%?H;>NvM'\u{17}^*cy#x{JALS3nK^\u{3}s\u{1D}\u{11}\rd'#=%~\u{3}\u{1B}QL\u{1F}l^#>/(p\u{5}Z\u{18}\u{6}j9/~mw'@\u{6}ymf<\r\u{11}j\u{1B}.p1C[H)\u{1F}hn2,yt\u{1E}\
9\"M\u{18}g\u{B}U+\u{7F}g|_v\u{5}q\u{1}Y\"a'\u{10}u@o8`\u{1A}V\\o.\u{1A}\u{16}]\\d^Uy+EI\u{1D}+\u{C}NZ\u{12}\u{10}zn:\u{C}\u{17}\r\0m:\u{7F}t<4\u{13})$_\u{B}jq.\u{4}lc;T\u{4}\u{1}\u{F};u|J1]nt\rP`,z@fHL*b\t{hSft!<\u{3}:a'1N#?\u{1F}>7\"!3X\
\rArzT55`\u{1}\u{F}t\u{1C}86NK\u{7F}%\u{1F}\u{8}0a]\u{10}dj\u{15}7\u{2}I\u{1E}wT\u{16}C([\u{1B}(\\\u{5}Mbvj\u{1C}NI`X'nMA\u{1D}/L\u{18}\u{B}uO8?r\r\u{1C}#!KY\u{B}rI\u{10}\u{C}e(\u{2}~-\u{3}w\u{19}[vp;y\u{10}koC(^UM4-xwd\u{B}9aB)/az#yp\u{7}\
Q\u{4}Zp\u{1E}=^qqk5\u{14}(JJNt|]]\0\u{6}4\u{18}`Ku8,\"Rc*\u{14}2\u{19}[$w2\u{E}up9\u{C}@Qy \u{E}tABo\u{1D}'C\u{18}sRN\u{1B}jITfueFR\u{1A}\u{5}^O\u{13}'4\0\u{F}RJ\"ycc*H5\u{1C}nY\u{18}}\u{1E}E\\\0\u{14}r:k\u{3}C:\u{12}[\u{B}\u{1A}N{Z\r\
\u{5}SC\u{13}_UC-3H6\u{5}\u{C}\u{12}\u{7F}wDw\u{4}m.)ia\u{F}|!\u{E},p\u{E}OH\u{14}w\0UT\\/\u{10}p\u{16}^_U9\u{1E}BY@\"S4\u{7F}9n3:WtZ\u{2}ygiJLCs\u{2}hbo\u{2}@Y89eX_\u{6}4G'Xwy~~gwO\u{14}|\u{1D}VO(V_pCI!\u{F}u@j\u{5}\u{7}3\u{F}+\u{11}@,<H\
\u{13}lR\u{C}W8\u{5}N%.MQcE\u{C}\t(ZO-+] *\u{7})gF]}I\u{7}R\u{4}-\u{B}lsZ\u{18}7g?~%\u{4}P\u{2}=kcr{*FW\u{C}l,o%f8O{.WT2x;\u{B}$D\u{E}Oq@/\u{4}]g0Z\u{B}EL+n\0[ckE@~3\u{1A}?\u{14}'n&qH\u{19}\u{7}FUjc\nR~IqE\r/i{?4\u{17}\u{14}75'NIE;>!\u{7}.\
\u{1D}s+bU3Up\u{13}h5\"1_\u{1B}b\u{10}m\u{14}9ax\u{1D}/\u{12}l\u{18}\u{1E}U1m8/c%v\u{1D}k\n\u{1A}FRI\u{E}>(\u{1B}&*M^*\rcApV\u{10}ut\u{5}\u{4}F9k\u{E}\u{E}w+Q6Zgq,q\u{F},CC\u{7}-\u{8}\u{1C}f7\u{1F}@|v\u{11}Q~wu0\u{1C}a?s^hc&LW\u{18}h?7w\
\u{10}^fhO9\u{18}E\u{F}\u{1E}*r\u{1D}\u{C}K\u{7}'lJhSC8Q\u{14}|'4t\u{6}s$\">4R+9F\u{1}4e\n\u{E}s\u{4};'l\n1m\u{14}]#\u{11}ET7[4,jK\u{1F}%M@\u{C}\u{1B}hA\u{C}g4\u{16}L/A$C\u{1D}\u{19}HkgIqSI(H:d=,\u{18}\":\u{18}\u{14}U;n~fYQ9`\u{16} `\0]\0&\
Q0\u{3}\u{3}*}F\\}\u{7F}\u{7F}BEH0\r6\u{1D}&\u{1B}\u{16}f/\u{E}2gcSo\t\u{1C}n\u{1A}\"&Dz0JGyo\u{7}p\u{5}T@.\u{6}T\u{1}AVN)W-o{\u{7}Z\u{C}>\u{F}\u{17}4\u{7F}\nr37|*R5\\p4/\0\u{19}\u{8}&\u{7F}d\u{C},h3\u{1C}\u{1D}\u{1D}+8M\u{5}F\u{7}<6vZ>eC@\
~\r+\rv[hhY3ii~m7\u{5}\u{18}\u{1D}\u{1A}\u{5}\rz\u{8}}x\\Vt>,\u{4}\u{10}\0\u{18}\u{16}b\u{7F}O^\t(Y\u{6}\u{15}U&v>\u{1E}\u{1B}\u{7F}C&l,(\u{16}I.+p{oM@l\"rCzB\u{4}N(2#8UvW\u{1}b~6\u{19} K>jj\u{11}X+}>\u{6}\"]\n\u{8}Yx\u{1A}\nI!i8!9:f[8Q\0r\
q(\u{16}\u{3} '\u{6}l~\u{C}T\u{7}\t<('~Iy\u{11}U_T\u{F}_GN,\u{C}#\u{17}P\u{15}%\u{18}\u{1A}PM}-Cd\u{7}<\u{18}An/\u{12}\0bD7E\u{4}\rr,\u{11}\u{F}\u{2}J-2i[Dt\u{10}6;G>J44gO$B?DGTHQ0r_C}X^}G\"cn\\<d%l6 0\nOL\u{19}-\u{1F}|!7U\u{7}Qgaa\u{F}\
\u{3}\u{4}~|\u{7}\rhd\0;jX`|\u{7}P\r\u{4}\"HR2?Vog\u{7}Crw\u{7F}\u{16}6}jh-C\u{F}\u{B}(\u{B}\"\u{B}9B\u{7}!;f\u{5}*eon\u{6}&\u{F}&\u{11}F\u{C}Wr\u{13}\u{15}z.f\t2\u{1C}44Fup%,\u{7}Ws?$\u{7}M4{C.f\\puO\u{19}HNssr\\WsS-|\u{13}\u{12}4E$E bJKs\
.#\u{E}\u{1C}\u{6}u*\u{F}dY|$&4A\u{10}t0cb\u{E}=V1\u{19}\rqk\tPBdo]C\u{1F}Edy\u{C}%)#@* !\u{11}Y\0c\u{E}VUofNhG\u{18}+\u{15}Zs\u{19}$B=KX\r*Xh\u{5}RI@%}\u{B}\u{B}\u{6}q-\u{1F}QJ\u{15}7PXXmcz(LTv\u{1A}_-!\u{12};2*nKG6\u{1B}7zgA\u{17}GB/sC(M\
dZ\u{10}\u{7}\u{7}4)aZh\u{13}g/Zr]}LG?K\u{7F}d&\u{1A}4f\u{1D}\"\nZ\u{1E}`Q=`-$/\u{B}f?f+\u{11}P{k\u{12}'SV \u{13}+b\u{C}vy|t4K\u{E}O\n}YN!NJ\u{F}\\\u{1}\u{13}0C\0VH\u{1C}\u{3}5\\(z Ip\u{1B}T@\u{12}$]rKRo\u{18}\u{3}\u{C}\u{7}W+\u{13}`3\u{7}\
3x|~+z\u{E}\0PX,\u{7F}\u{17}~\u{1F}|\u{16}\u{17})]p]V&^@ @D\u{8}6\u{15}T\u{4}\u{10}\u{10}|\u{7F}\u{1D}0O\u{C}lVK-\u{1F}^oYlIq\u{1D}[Z\u{15}q>`KD^PJS9\u{1B}@/TR\u{1}\u{7}6z6+OY1[aj\u{11}LVWm\u{17}\u{18}\0$GTZBu?\u{7}\u{E}[23\u{5}`\u{1B}8q6\
\u{11}Pt\u{12}W7(#wq\u{18}|ur?j\u{B}\u{7F}\u{10}@OT\u{12}!=\u{1F}\u{3}\u{17}pr\u{1}\u{19}$&v\u{10},M\u{F}KI\u{4}\u{12}=-\u{15}\u{16}V=\u{1E}\u{1F}6;)i\u{1E}of\u{1C}\u{18}\u{C}v\u{10}5m $bp\u{3}:}rw)hRJScg:R.$Cs\u{F}q%Y\u{E}%@\u{1C}$\u{1B}'\
;\u{7F}g5_[\u{8}t\u{7}\u{14}]\n`]\u{1}MU\u{8}Qh{3.\u{1}[?!-P\u{1E}P\u{C}lMZ\u{F}Bbl6SO13{|\teq>Qi\u{1A}UB5G\u{E}%|p?\u{7}g\\\u{6}\u{C}p'cRxT\u{3}Z?=Qqc#P\n\u{19}a\u{5}l\u{B}'<D5Kx\u{19}@^\u{15}ux\u{14}\n\na\u{16}b;\u{E}\u{18}*vK\u{1C}PsSDx\
I6\u{F}(\u{2}\u{11}9YU)\u{1C}4\\_G5\u{1A}+YCj\"WA+,n0l8:w&J5c7\u{4}?X^y4e\u{1}*\u{1C}\n}\u{1A}cQLvrfOBqI\u{1D}^1dg\u{8}?\u{4}<v\u{7}q[<2\u{1E}}\u{4}tkf\u{7}\u{5}\u{14}0\u{E}qWHJ\u{4}\u{10}0cw=?#N-L>\u{18}D2i\u{C}1B\u{F}DjgFZ<Wh?\u{19}\u{4}\
u(4)\u{4}\u{6}P:<h 2\"5ZG\u{14}/\u{6}g\u{15}G?Y\u{1C}<~G)xf&r\t-a\u{1C}}3\u{1A}l~<=OKv:&)\0bZ\u{1}&/f\u{7}>Y?2Wo\u{1B}\u{14}:d'E#:tP\u{11}\u{E}C@nVU9Huy\u{E}\"GC\u{7F}\u{5}-\u{1C}%\u{7}\t`\u{7}6\u{4}^X\n8'\u{13}\nM\u{1C}eV~o\u{C} \u{6}\
\u{14}%?\u{5}\u{17}me\u{19})8sfH\u{11}C\u{1}6\u{C}W\u{10}zgoJ\u{15}\u{4};C]@?D\u{F}ocJbJ|>H/aU$\u{10}P\"!@\u{7}\u{1F}wPXER0\u{10}\u{1C}\u{F}[A{\u{1A}\tg^*i:^\u{12}`\u{7}$1`\u{1C}@\u{19}{\u{F}68\n\u{C}0aF,\u{F}f+\u{B}\u{2}>\nOv\u{15}\u{17}W\
[\u{2}-SvM4N`i\u{B}V+DKg8 ,i0w\u{E}TkZ\u{B}D&jF^.T%6T\u{11}1>\u{8}*>0\u{16}e\"bb0OXQtGnhD\u{C}$m\u{1F}_\u{16}ruZ\u{1F}\t\u{16}\u{1C}q,-?|Z0\u{16}wnm%~\u{13}&(y]9qwgp\u{3}\u{19}sZa+\0*CrBGUnc\u{1D}/Q jH\u{2}6@\u{1D}N>\u{1C}$$BN3Nv4#<Am\u{2}\
\u{1D}\u{14}kDtD1\u{1E}\u{13}>4E`Z0~vq\u{1A}\u{1B}\u{1E}9=\0\u{2}H\u{C}\0\u{8}\u{8}\u{10}\u{1C}b\t\u{1B}\u{3} TAicfY\u{19}HX\u{6}cBm\u{C}128M\rCEY\u{13}fR\u{8}\u{3}\u{15},}1E$Wo^t\u{13}IBJBR\u{C}\nSkA\u{1B}\u{11}(%\u{7}@sMn\u{6}M\u{17}F~O8\
(J7(\u{B}Ca&K+J(k\u{14}\u{1F}*h\u{1A}Xp!\u{14}0z\u{1A}\u{12}K^x,'\u{1B}m,%\u{16}:faa|\u{13}F\u{19}ss/FAi\u{6}9I\u{F}/\u{17}N\u{1C}eM\u{7}\nXMz\u{11}<\u{1E}.zQoZ*\u{12}cv(Q\u{1}\u{1E}C\u{F}\u{1B}BA*;\u{14}@>j\u{18}\u{10}`\u{B}P\u{7}oW\u{7}(\
A@\"\u{8}\0\u{18}(/\u{1B}\u{1D}\u{2}\u{1}\u{15}t\u{3}\u{10}\u{10}?6p\u{1}\nh'\u{1D}\0\u{7}}as\u{13}\u{C}Q:4A\u{11}M.[ds#;4\u{4}\u{1C}ae+c\u{C}\u{3}c:6Yq(t\u{19}-\u{11}OJ\u{C}y9L7`s3\u{1B}jF+\n\u{7}G{,\u{2}{\u{C}O`-h\u{14}\u{5}h$M4yK%\0y\
\u{1}\0\u{8}&\0\u{18}AjoR\u{10}@~\u{2}MfBl\u{7}|o\u{1F}?v;~kePF{@<o\u{11}0<]F\0>\u{14}\u{13}x\u{1}@4\u{1F}\u{B}6\u{F}_\u{4}DB\u{19}WbYb]\u{6}lh\u{3}ro\u{16}\u{1F}\u{10}V\u{18}k\u{7F}\rG FnSg\r\u{1}q7h\u{4}ZJl%0Uj\u{13}\u{1D}!^\u{5}\u{4}a_\
\u{C}\u{11}~!\u{4}47_R%\u{7F}D:-Z'G\u{8}2wC(<\u{5}n\u{4}U]\u{13}\u{E}X_.wC~m\u{8}\u{11}V3\u{B}~K~W\u{11}fQq\u{6}~I0MaI\u{F}A\u{2}ZW\u{16}Fqwi\u{7F}_o~|_R4\u{4}/7\u{E}\u{19}>yV!\u{1D}Q_wL\rshXC\u{16}0 \u{4}\u{17}(\u{1C}-D`=\u{5}?\u{7} w}|Al\
\u{1B}\u{5}\u{4}\u{C}qa9\u{14}M\u{1B}$\u{F}(\u{12}D^ H\u{1D}HE%\u{1B}w\u{1}g\u{6}tE9`uDwSxWg4DR\u{4}(\u{B}=\u{4}@?\u{7F}(h\u{15}w\u{14}\u{10}lhi4\tu/L?=\u{1C}ad\u{11}9z[F\r(v?IDzY\n\u{7}| j_@\u{7F}@|C\u{E}&82x.1^N\u{5}YfT?g<~E{z~\u{7F}\
\u{1}?\u{3}A\u{E}WP\u{1}\u{1C}9B\u{12}F.z\u{3}~{o8J.;\\+pC>I?\u{11}\u{16}G~7?/\u{17}\u{7F}R\u{F} 9\u{2};4\"\u{18}\u{13}\u{E}?`G?\u{13}\u{2}z\u{B}x<\rs+l;J\u{11}AHk\u{7F}\u{2}&\u{F}X~M?\u{1}\u{F}$7\u{19}b_6Fw\u{F}1~/|w\u{13}\u{2}\u{F}\u{C}h\
Ku?l\u{14}txkvH\u{13}\nr\u{14}\0\u{E}\u{1A}D\u{7F}\ntX\u{7F}w+/}hC\0\u{17}7\u{F}\u{7}8\u{1F}} \u{1}/\0Z!UK{\r^3S\n^?e\u{18}cZsA\u{7F}\u{5}\u{1C}(]\u{2}/\u{E}lKVx\u{7}bW\u{7F} =\u{3}Iu\u{F}D\u{4}\u{1}\u{1E}\u{B}\th!Ho[D =kF?o\u{7F}d\u{B}^N,\
zz\u{7F}\\KSzF\u{C}\u{4}B\u{15}M\u{8}aD\u{1B}X\u{7F}$Y^/h_\u{10}_\u{7F}\t\u{6}5\0O!m\u{7F}cGp\u{1F}\u{5}?n/h\u{1B}}|\u{16}prk\u{6}td\u{7F}\u{1F}a\u{B}\\\u{16}\0\u{1})\u{7}\u{C}7x'\u{1C}U)^Pl\u{17}MPKa_?\u{8}\u{16}\u{F}/=$k*uq\u{15}S\u{1C}'\
\u{C}\u{2}\u{7F}\u{1C}0p~0*\u{19}e\u{7F}%I\u{15}r,\u{17}\u{3}n[\u{11}\u{1E}Pz\u{F}J(T<|%-|Q\u{3}\u{18}\u{C}\0\u{8}\u{8}\r\u{19}b\tk\t 3\u{5}adEW\u{16}cZL\n\u{B},K4-\u{2}0LEU\u{15}\u{1A}Wf\u{1E}\u{2}?+k3D\u{7F}x'2?L-D\u{1D}?bd)%\u{10}O/N\
\u{16}l\u{3},f?`C'NfwV\u{1F}n\u{1E}V&_\u{6}${cwV\u{4})o+#&\u{7F}O.\t%>\u{6}KP6,\" M\u{E}=bqp\u{10}nGb>nqm\u{18}r\0V\u{17}&\n\u{1B}dC\0\u{1C}8+>\u{1}(|N9E{GQ<(>\u{1C}S-\0\u{4}F\u{18}\u{17}C\00@\u{1E},l\u{1E}`D\u{18}\u{2}J(I!\u{3}\u{C}\t,DG\
\u{10}\u{E}?B\u{18}\u{2}\u{2}HH\"#\u{8}\u{5}14D\u{F}\u{12}G\u{2}\u{F}\u{2}\u{14}m,'_ep1Uw\u{E}\u{1}9qG_aX$XD'C\t~\0aGIes\u{13}2`nB\u{8}\u{5}\u{13}\"i5A \u{1B}&NX\u{15}\tJb\u{7F}#\u{19}Duw0\u{F}&\u{8}\\\u{C}e\0#\u{1E}\0\u{1}e=\0\u{1}\u{C} @\
|\t_#`k\u{1D}\0\0\u{7F}\u{1D}{Of}L6\u{11}A\u{7F}\u{1D}\u{2}`v\n\u{14}M\u{7F},@UT\u{1}O_\u{10}4}\u{5}P(:_!;zc\u{B}/y\u{B}vCI On,I*=13vN\u{1D}='!Lb}\u{15}~U\n\u{17}\n* chFzM\\$l\0rb%bA]!\r/G\u{1A}\0h(7\u{14}XV\u{10}\u{1C}\u{17}T-\u{15}\u{14}\
{A8\u{15}@GUZWSka2%33In4#~\u{1}\u{7}3`CeR}\0N^}D\u{7}j}' W{H:\u{E}Y\u{C}p{1<\u{14}IB\u{18}_v;$\u{11}<\u{4}DRRU\u{8}g\u{1F}z\u{1C}\t\u{4}(\u{E}C}w8\u{1A}'\u{14}z4-\0\u{2}k;\u{17}_0X\u{18}a\u{7}#}?jmVy\u{5}O,\u{1E}qx$l({8h\u{B}QflM6q$S<j\
\u{1}\u{15}\\4;Mfj{ErM87t\"E?Io\tex!/\0\rvkna\u{7F}\u{F}.\u{E}\u{2}N{=\n@AfC1\u{11}kj\u{10}\u{18}>4\t6\u{3}$0L\u{12};\u{1C}d`udD\u{6}l0&\u{C}=uue]\u{5}F\nXg\u{3}\u{1}\u{C}=\u{C}[;6m1]1'y7+x\u{C}%_f\u{7F}TS\u{4}(\u{8}#l0_\u{13}U\u{12}\u{10}\
\u{1B}A%\u{1F}#6\u{14}hHpSXL9/2UTx\0\u{1C}j\u{1D}Xv^0cC\u{7}?e$\\X8cQ0K\u{11}8%]}\n-k\u{4}V\u{12}$enX>xr6'\u{3}\u{12}/(R'\u{E}wo*x\u{8}0:G\u{15} \u{1}\u{3}R2Fw\u{F}[h_*G~$pS\u{17}M%AN80.d6OtGP\u{1E}@ar),Q90I`\u{1D}<#a\u{5}_\u{7}Qj!KF06\
\u{14}a+N;cm3'`--_3}\u{11}mS1\rMvS.e+lM=%\u{1E}he\u{13}v\u{7}\u{2}=uBbb\u{3}93v9gb3?NfYHvAg\u{1C}{\u{B}v\u{C}ov2\\f!\nf\u{7F}\u{16}\u{1F}Co\u{11}q>\u{8}&\u{10}\u{15}\u{16}\u{1C}\u{1} gQNI\u{1E}^\u{10}\0fkzF\u{1D}Gc|lu_3\u{17}2|zJKS0\u{2}zT\
\u{10}W\0\u{C}?'\u{3}\u{6}\u{18}$\u{1A}2L\u{B}8)\u{16}\0d\u{12}o\u{1}u\r.\u{13}/++jy\u{E}\"U\u{6}\u{B}\u{7F}|8|_\u{15}!g\u{F}#X+V+K\u{B}1\u{15}gM\u{1F}[LIn9=k\u{12}~0C4^q\u{4}\u{1B}a\\{\u{1B}!Gw/{ns\u{14}\u{F}\u{2}]8\u{18}k\u{18}g\u{19}n\
\u{1F}F\u{1B}\u{2}=0B5\u{12};,Z1\u{1F}3+Z0,\u{C}Q#'3f7\u{18}3cGdY\u{1D}\u{7F}=PV~\u{2}}[6W\u{B}|\n/0G\u{14}$m//*<\n8u=q\u{11}'\u{E}\u{1A}E\u{7F}9\u{1A}ao1\u{5}7_my1Us?skQ\u{7}aaz!E\u{1C}\u{15}-?^XSP}J-},3d\u{1A}5\n_8j1.\u{6}\u{1E}'u\u{16}B\
34Fb\u{1A}0j\u{10}r*lQe}/\u{C}\\<S\u{16}S\"YfE\u{1B}\u{C}6=L &sEh\r09IJ`\u{7}\u{18}W\u{17}\u{7}pMyc\u{12}\u{F}(\u{3}2u6G\u{16}V\u{15}8\u{15}\u{4}\u{18}*\u{19},K-jT\u{5}uH&&:s\u{F}C@\u{18}\u{19}le@#/Y\u{3}\u{1C}\u{11}> f\u{E}}\0\nW\u{E}`m[z\
qi#0.]\u{1}\t!\u{8}'V97\u{7F}J9C\u{8}\u{1F}HR7K\u{18}pT\u{B})%V\u{13}=RO\u{17}7)WtJW7\u{16}\u{15}r8glo0V\tu)x>\u{1B}P/\u{10}pi|\u{17}T<\"[\u{4}\u{1F}\u{10}\u{1F}(\u{2}qa\u{12}>\0\\P\u{19} &6]HX\t=*\u{4}wR{\u{E}TZK9vA?Rd'Hr.E[+U\\u/\u{C}p(2\
_Y\u{11}#t\u{C}i[\u{7F}#%\r\u{5}>*z\u{10}qfh9d$\"\n\u{1B}d.'dOzM\u{1F},KEw[?\u{B}\"\u{5}U\u{6}\u{17}IT(`u=:S*V@p\u{5}\u{1D}\u{1F}|4\u{4}lpkb=\u{18}\u{15}$QKj\u{12}RN\u{12}\u{11}Qt2Dju0 #\u{1A}D'\u{18}\u{8}J]\u{3}JEe>w;vg\u{F}1A[KRU\u{1D}rA\
U,\u{C}[kA\u{8}X\u{F}\u{1C}\u{18}b2~H\u{1F}l\u{F}V\rD\u{19}i6r2}\u{1C}Br<~0\u{1}E\u{1C}LJF\0\u{7}7fbJ\u{1A}QP-AaNl\u{F}E=\u{7F}$2h\u{19}\u{15}ZP\u{F}|$f%a/\u{C}$)]Xr]\0R\ny\u{13}\u{1B}Z<w6z*D\\#\u{7F}hi)V|y%=R\u{B}y\u{5}2\u{1}\u{6}I\u{1C}\
\"R\u{3};9\u{18}A\u{7}r}^_;)\u{1}y9gs)>\0\u{7}Q9s\u{8}\u{16}D:`I3\u{16}\u{6}#r\u{C}s\u{1}\u{10}?;\u{17}\">s,G\u{C}!y\u{15}8tI$w!\u{13}*H@8a8Q\u{3}OW~4\t\u{7}3Mh?!\u{1A}\u{8}]wN1K?2cY2\u{5}FEfTcA\"M,0p}El\\XSQ%)VEd\t\u{E}j&G8M/#t\u{1B}F\
\u{19}Gv\u{14}D\nYV{QZ\u{1C}/\u{8}s_3<\u{7}\u{E}s09T!U~O\u{10}Y`\u{7F}UZ;=\u{10}j\u{11},\u{1E}\u{1E}G\u{7F}^p;\u{19}J\u{C}@F?:Qi\u{10}rc6`TWo<iw#Ao]F`\u{10}'\u{4}D\u{13}jUn>\0u?x0;\"Ejn\u{13}\u{6}X<r!\u{1A}lh*y.+XRQ\u{1}Gu\u{1B}Y\u{7F}6&_X\
m\u{5}\u{5}}]TXq Qd`\u{15}O~\u{18}td2/Q;oM]\0aX%7o#\\\u{4}fr rw\u{5}\u{F}\u{7}4y21\u{1F}7\u{13}72<\u{16}\u{1A}2Z/rc?s2=\u{12}nM2~WvGBWxKG@Zv\0Al9\u{12}X 8\u{12}\u{17}R\u{1}\u{1B}gW\u{16}7\t\u{7}^.#)v\u{1D}=\u{12}oB[\u{E}D]>\u{8}7skC1f\
\u{13}b*\u{B} 5\u{19},ku7\u{19}o\0lySENNA;K 9[\0<28b^\0x0\n:{ph]3HX*\u{B}v8$5y,q 2N\u{1B}jQ\u{E}mB\u{8}\u{1}Y\u{1F}\u{16}\r\u{7}\u{1C}\u{B}K.&D\nBCN'\u{12}rX\u{13}r=G\u{18}\u{10}g(REU\u{2}%p\u{1}t\u{15}\u{1B}\rO*,u\u{18}g\u{4}'\u{4}?-SW\
\u{15}\\\u{1D}17Q8T\u{14}_\" +PAcFhcQ[))\u{1E}/f\t!\u{1F}t,9@\u{1E};\u{1D}2\"J}\u{F}R\u{14}\u{10}]5LuY}_m[Vao\u{1}tI0%%?#\u{1C}c\u{2}3\rj;=Gx+=I\u{1C}\u{17}\0c\u{5}\nt?PF.bm_T~\u{13}@dx=WU\u{14}FpFhd-Ckuu\u{C}I\r{@\u{16}\0Y\u{1F}\u{1}(\
\u{16},\\\r\u{8}KQ2l\u{12}C\th\u{1D}OYTyP=\u{1F}o~v]J%ZhN5y9W\u{C}iY\u{16}\u{1E}j=U*\u{3}\u{1}\u{C}\u{11}\u{4}FCV\u{12}\u{15}{l(#\u{17};;uQ<f)v(z\u{8}\u{B}@;;7<\tr\u{C}Xp:\u{16}n\u{15}yg\u{2}I\u{7}t\u{5}znI}\u{17}I1\u{7F}kq&r\r\u{2}.\u{16}\
SlS\u{F}\u{15}B|I]\u{1E}\u{15}\u{F}>\u{19}b|X\u{1}#hXAZb&[Ty\u{18}\u{F}\u{4}\u{3}DRd \u{1B}q\u{10}1\u{3}r~,B<7aYc\u{1B}\u{16}\u{15}W\u{1F}6;kj\u{1F}/H@5_v$r\u{1D}:De3\u{1}8\u{11}&#b\\\u{13}\u{C}UgwJzqP=/c\tG$.c^2%YgGh(\u{12}3s~.]-.\u{1C}$H\
dA'?3u:O\u{16}%\u{5}\u{8}n+&d6mZ\u{3}x\u{3}\"4s\n>]%nwFj\u{E}\u{E}(\u{4}kL}.q\u{1F}\0O/]f]jj\u{F}\u{5}J\\\u{11}gV\u{19}\u{1D}\u{14}\u{B}UXZ\ro\u{11}I\u{F}\u{1C}51\u{C}i_2\u{1F} x\u{1E}2\u{14}MJUYC/OA`\"\u{1E}\u{11}U\u{19}@\u{7F}f\u{1E}g{\
\u{1B}:~\u{1C}\u{5}\u{B}Di,b\u{18}>\u{5}Y,v\u{16}z{2\0_\t\u{F}I\u{10}O \u{7}\u{13}X\u{12}\t\u{6}V8@3Qu\\i<q{z(\u{6}6<-{[27\u{5}P\u{3}2`\u{14}j\u{11}5_\0_=5u0P\u{E}/*\u{E}u]\u{15}#WVPh\r#\u{7F}\u{8}+SaW<3y{Ze1.!I$RO\u{7F}{<~f=CQ);u?4\u{2}]\
\u{1B}BPb>x\u{1C}\u{18}\u{1D}\u{12}\r6',\rUl\u{1C}pG1yVr\"Fx\u{18}\u{7F}/%znDY\u{1E}!%X2M=\u{2}Ty\u{1B} 9\"c:Z&u]\u{18}Br\u{1A}:[?oWf\u{1F}!'Qo9po6v\u{1F}[~#HB\u{6}fj>\u{1C}@\u{1E}\u{6}\u{15}\u{14}\u{11}jO\u{16}MM1\u{8}LgN.aI6Bs\u{1F}2\
\u{4}X\u{2}>\t4e2%M\u{8}hnS\u{15}]jB'Z\u{3}\u{F}/a|#HXwF~B\u{E}|>*\u{7F}L!\u{E}vD~'\u{4}ta\u{C}4\u{B}\u{1D}hDdm_q0|\u{19}\u{1}z\u{4}+NtLXe+bJC,N\u{17}x_*\u{10}\u{C}qf\u{1C})F@1TJ\u{F}am_a|!q\u{13}wb\u{17}$\u{7F}&S/k]Slgmhh_CC\u{B}bZ(Syap?T\
gTFt~{\u{13}T\u{C}}fOJl)uC\u{19}hU33R\u{11}Qg\u{3}0i>q\u{8}5a6;Wn\u{1A}\tT\u{1B}\u{12}(\u{7F}80##.p\u{1B}x^9{\u{6}xOV?\u{1C}U(}*\u{11}6IM%5<:&\u{17}B\u{12}T\u{14}C\u{1B}G?</\u{11}6\t\u{12}}gQpggQz] i\u{3}]\u{16}wm\u{19}\u{4}e\\\u{1C}KFnK\
\u{1D}i#:S\u{1C}#,Yt\u{B}\r\u{10}zE5\u{1A}YH#+-Ye._n3\u{3}$\u{19}\u{E}4kQC\u{1}O\n=,\u{1}\u{C}9xcVi\"\u{2}\u{B}xI3`=(\u{4}\u{1D}l6\u{16}O\u{1D}Y\u{17}L=\u{1C}*7wR|rI\u{1C}k\u{F}u\u{E}\u{3}<\u{1A}\u{3}\u{6}4,@([\u{2}\n5\n\u{1}wj;\u{1A}E/p.X\
L\"\u{7F}[/#\u{11}^$/I!/H\tSDa\u{3}WN\u{2}*J\u{1F}Tt\r\"pS_k\u{17}zDs\u{10}.c\u{F}]R,D;-v\u{4}j2\u{6}\u{13}f\u{1C}zE@\u{3}\u{B}ee5Zh.rc^lrxfH\u{C}<zf e_6=SR8pk\"Zf'\u{1C}{g \u{19}kP3\u{15}d\u{1D}<~\u{E},\u{F}\u{2}\u{15}I_\u{11}\u{B}\u{B}%N\
\u{1F}\u{3}81\u{7F}B#j\u{1A}5Pn{hK=\u{10}\u{1F}\u{6}\u{1B}\u{13}D\u{4}\u{13}k\u{15}!(\u{7}\u{15}g*d&\\|Z\u{C}`If>\u{7}\u{F}\u{B}=i/mAHw\u{7}\u{5}#:yv%!fw6\u{17}\u{16}SD\\\u{1D}[7cXZR\u{1D}FUd\nec\u{19}|bD9p\nB\u{18}G\u{1}R\u{17}UzLS\u{1B}\
\u{10}\u{17}-k\u{14}>\u{16}i7h\\OB\u{16}l-&o\u{7F}P\u{1B}7$fUaLV+\tyj\t\u{2}]y/MhT\u{1}\u{E}]|w$*DN|D6b}\u{17}\u{5}?\u{16}\u{3}ul\u{E}fJ\u{12}4T\u{7}\nGu\u{1A}r\u{4}2sV\u{7F}i[B|o_&9\u{12}\u{1A}w\u{5}54\u{18}Vj\u{E}\u{15}>\u{1C}E\u{19}!t=E\
m\u{E}w8\u{7}\u{F}\u{E}]k\u{11}K\u{7}*%l^8M\u{16}C~\\i5RuFkYC)^.\u{11}63Sqv5&\u{1F}V*x<w9Q\u{4}X\\#oWA\u{4}V*\u{1}F6z!(\u{7F}{ D\0{K\u{3}j5Dd:;/eD{$z$9\u{10}g8\u{16}\u{14}>\u{1E}+/59oTpHC8m\u{C}gO\u{19}G\u{B}\u{3}O@\u{1E}N6\u{18}NVP}G)H\
\u{6}\u{7}1\u{12}\u{1}O(\u{7F}\\A\u{17}bV\u{1}w@UO+b\u{F};a\u{3}.d\u{19}OU\u{19}a\u{1D}\u{1}\u{17}K.\u{11}v\u{7}~\u{1E}ws\u{1D}\n#j}2\u{16}&v\u{7F}5\u{14}\u{18}4\u{3}r\0pq}\u{12}-\u{7F}i\"\u{12}\u{8}?&I\u{1E}\u{17}b)HiXE>8\u{8}U\t\u{5}Nm{P\
\u{18}^\u{16}L{eki=^\"A\u{1A}~P\n\n\tx\010h+ 1l-4wK{[T%o'\n\"\u{16}\u{E}]WKX\u{10}\u{14}+(!g\u{1B}\u{1E}EWo\u{F}w\u{5}<?o ro\"-d\u{5}\u{16}Y\u{18}G\u{18}q$T\u{E}3\u{15}\u{16}]+\u{17}Z\u{F}Jao\u{10}Af\nt52qYeg+3b1u\u{14}KN$0i8\u{11}y7<\u{8}\
f7\u{19}\u{1B}PA?}*=W\u{1E}$|\u{14}QkqT\u{7F}72zJJkDp\u{3}K1kk@vdc\"Z+\u{19}O~a?\u{1F}\u{14}\u{1}-'=l\u{2}?`cv:w\u{13}dA\u{7F}S\u{6}A$i\\{Z+@|O'Q5\u{11}\u{6}\u{1D}tEo%&r*\u{3}.Qx>BGk\u{6}rQr\u{2}G\u{C}\u{7}]`J\u{1B}F|X\u{10}?z2\u{18}UP\
\u{F}uh\u{C}j]z\u{4}v+m^]\u{7}B\\]R|d3zjy\u{1}|2.C+\u{13}.\u{C}Z(5Z3y+v>*Kl{\u{3}\u{2}\u{1B}\\9R&\u{1B}x=#SD[MP?@C8x,\0\u{2})=,\u{14}&n(F\u{1A}\u{2}\u{13}\u{13}\u{15}\t\u{6}\u{6}+m\u{6}P\u{F}\u{1B}:C}Q<d\nU\u{7}-~\u{1}}\u{7F}\u{15}\u{7}\
\u{18}8U\u{18}\u{7}PBG1A\u{17}LT\u{12}mxTO\u{12}\u{1}\u{7F}n+yi\u{2}U&\u{1F}M~HZj,\u{17}zQd%'\u{18}&DuU=c7y{1N1xe/$S%L`\u{B}X\u{12}sE,}*%tR\r'~#o\u{16}\0Q HXQ\u{1F}g \0{\u{C}jv\u{3}Bn\u{1B}_\u{5}$\u{12}K\u{1F}\u{5}%^.|/_x,&pHR\u{7F}SjK\
\u{17}rx@\u{17}\u{1B}H\u{1D}\0Vk;}11L3\\\u{7F}\u{8}7{\u{17}MA\\z\u{8}&jR\u{11}%\u{11}XhC8\u{F}/iPU\u{12}'~\u{13}LL:PZ[D-R\u{1}rUC\\(Q|$`Lnc\nw\u{1B}Z\u{1B}56g\u{F}Xkjj?4<y\u{13}F7\u{1D}\rZ\u{12}\u{19}\u{19}\r\u{1E}\u{1}\u{6}#o@\u{1F}o`B*b#\
\u{7F}t\\e5fI\u{2}~\u{10}Y\u{8}c*\u{12}c[5\u{15}\u{15}&\u{1F}tLc>2\u{E}yN\u{10}OA\u{1}P0\u{13}:b8lG\u{1D})Cw\u{1}\u{C}D\u{7F}\u{5}-\u{2}pO\u{B}A m}s\u{18}!h \u{16}G\u{1A}S@\\vpe%\u{1B}\u{B}o$OKPVrm9:G[IAE\u{1A}ymTEb\u{1B}H\u{1A}\0\0,18Xd\
\u{E}\u{1F}y\u{14}#\u{4}E>.!\u{C}CY=\u{1A}R0K\u{10}|\u{1C}p/DD#\t?h[\u{16}jUp8\u{11} \u{2}G-XE\\\u{B}K]07-a#gl,p\u{18}Gqin\u{19}hj\u{6}8sBty7(?J\\=H\u{13}+q}\u{16}\u{10}\\%|8\\\u{4}=mM!s\u{14}vKw]KbV%J,+Owm}'\u{3}.2e_\u{18}](!\u{10}\u{3}MX\
j{B(0hi}\u{7}1\u{1}4R\u{B}}j4$\u{1}d^\u{4}1\u{10}z!U\rp|k8\u{15}@\r\u{10}\u{11}r\u{17}Y\u{16}jW<m\u{1E}g>\u{12};KJ\n,4CQ\u{7}@\u{E}4\u{12}N\tD4x<P\u{3}iKK\u{1B}b8]U*$b\u{1B}w\u{F}\u{12}\u{1C}iI-\u{2}/P\u{2}:\u{4}(H6<\u{14}jUx$CRy\u{17}6\
\u{15}T$$v\u{12}q[LL\u{16}5\u{C}7$\u{19}\u{7}t/\u{10}Wsn=/ja\u{C}\u{1D} U`#JmD\u{F}?5Gl={W\u{4}9ER\u{14}91<i07\u{1F}S\u{18}'H''0(DT`\u{7}2VBJly57%rc\u{12}`\u{7}=%p-f\u{18}R0\u{7}[\u{6}\u{7F}%7\u{C}5I\u{1F}\u{1F}4:fJKZ\u{7F}S:LK=30\u{8}X=&P\
rN)[^\u{8}\u{15}\u{1D}'\u{B}&UY\u{1};@}y07uld\u{14}1654-ztM}\u{10}sz!>\u{15}\ny\u{1}526#nv@K8\u{15}]a]GHYm[Yo\u{19}b\u{7}\u{1A},k\u{1A}wX\u{1D}\u{11}3W`\u{1D}pE\u{14}H\u{19}\u{13}mkVg'\\=\u{1D}_jLhC.T:\u{F}\r-D\u{1}m\u{10}2|7\u{E}WO@\u{14}\
dO\u{1F}v~\u{B}Q\u{19}u1|awv;0X\u{1E}lV&&_o37\u{17}-3>\u{11}m\u{5}c!k#v\u{1}h@*C:>>oj\u{4}Q\u{1D}~n\u{1}84b\u{6}_FU\u{19}\u{17}\t'q\t1\u{7}|y^~\rZJ2f\np*3`i-QcRdd\u{1B}K\u{1F}UVLow]F\t V)\r,0qZ\u{18}d4@P\tk&B\u{3}X\u{18}\u{3}.Uc#n\u{C}F<\
\u{1}?HznJN`zUe\u{1}cR\r\u{1F}%Pa\u{11}\0eL+ tORDQr\u{19}`\u{1F}\u{11}36c &\u{1E}]?R\\64cj6YT\u{13}tC_\u{F}A^\u{16}\0c$xX:$&\u{18}\u{6}fgIYn\u{6}\u{5}\r\rZf)\u{12}V)&q5\u{F}S\u{10}\u{1C}0j*'^,Y\u{11}\u{8}]&\u{5}\u{4}s7uFN},\u{1C}Ux/0C\\h\
\u{1C}hw8\u{17}l\u{8}-4Am\u{17}~.U3/YMmP^|_|:[T*zpC*I+MP027DqrX:\u{16}D\u{F}Qw\u{E}\u{1A}A3>0T4NAYX\u{10}v3a.\u{8},\u{2}wc1Lx\u{3}^d\u{11}S :|>\u{1D}Q/<v\u{1F}\u{F}0[\n\u{11}\u{13}\"4of5\u{F}\u{7F}<\u{11}g(Xrb\u{16}S['X_W\u{1F}&.\u{1B}\
\u{8}P:z\u{1D}x\u{17}\u{1C}f?T}\0aGm?uoQ\u{1C}Cm_c{J\u{7F}~TX\u{5}qHQ^\u{1E}\u{5}!Y\u{8}KeXd{|\u{B}j8xF\u{4}gf!G\u{2}y2Wm\u{8}~m\u{15}[\u{B}Z\u{1E}[I5T/t\u{1F}\\OY;%\u{7F}Qu\u{3} XWCDA=e\u{7F}DAl}5;3G!0'c-(\u{1D}8\u{1B}\u{C}!~OCu\\_4M<k\
\u{1A}e\u{7F}\u{1}lBqy\u{18}<\"+PWEF6%n*,l\u{5}V{\u{18}G\u{13}V-[N6\\%y`\u{18}g44$}\u{1D}!\u{1E}J52\t \u{1B}nDk:n(AnkO_\u{4}pj\u{C}\u{1E}fe<\t\"S\u{11}S%*\tL2\u{1B}\u{6}T$lhHh2'Uz%\u{16}\u{1D}~.\u{17}9d.MU\u{18}CO'\u{6}Ab&Z=\u{8}\u{1E}@ra)\
lO8\u{7}5A:9\u{B}L\u{18}p\u{13}7SVZ\u{1D}.{\u{2}\u{17}xaa&D\u{C}I\u{13}Vn%\u{19}LD\u{C}7&FgBF\u{1C}0I\u{1A}`D{ ^\00$\u{1C}|]O\u{12}\n\u{19}[\u{1E}\u{1E}R9\u{1D}m)m\u{6}^\u{1}\u{5}\0\u{16}\r}C\u{3}T5Se%\u{1B}v>\u{7F}\u{1D}O>G\u{C} \u{7}F;\
\u{10}]V\u{14}\u{16}*761\u{17}/V\nQ1^C0\u{18}\t#|@\u{3}WP\u{F}jy\u{14}4\u{4}w13Js^)\u{17}\u{3}\u{4}\rwLC0{3#I+\u{1A}:?\\rc\u{F}[E9W%9xg\u{1E}>Ht\ta\u{E}4\"'$\u{7F}5Na+\\CVTH$A6\u{13}WiQb\u{3}`g@{\u{1}A(rDR\u{15}o~\u{1D}\u{5}\0\\]\0uab +!O!\
QVCJ6\"\0D\nF,kq9\u{11})mCu\u{13}]]o$#\u{1}09Q\tyw\u{1D};_L/g]Fp\u{E}(3Pd\u{4}Vn\u{11}@l\u{1}-6:+j\t4L\u{15}\u{E}n4\u{11}IU]%8*)\u{14}0j(\u{1E}\u{8}a\u{4}a#\u{4}\u{2}Ho2? /\u{E}/|j\u{6}nYMH\u{B}E\u{1B}*-$\u{10};Z9=%eo\u{1B}\u{7}&q\\O\u{13}\
\rbf\u{E}z_\u{17}\u{7}\u{1E}!co~m\u{1B}u\n\u{1D}!\r&'P\u{7}9>|bK\u{F}:)\u{16}\u{7}\u{7F}.-zIm5:`{gi+\n\nK\u{2}a|iSIa\u{7F}q?\u{7F}&\"eU\0+ &J\u{16}\u{5}Ou\u{1E}gx%\u{6}ksDP\0qVha\"\u{E}CsxmZ[\u{B}\u{11}hCI\u{E}\u{C}\u{11}\u{10}))\u{18}c\0\
\"z\u{1F}Kq:}^Ea.<D^>tth\u{8}b2|\\|B\nZ;M\u{B},'N-\r\u{B}\u{3}\u{12}\u{6}m\u{14}\u{E}\"\r\u{B}\u{E}!\u{7}\u{11}\r\u{1A}~}uSmEJ\u{6}7Y4\u{1F}YG=]\u{17}o\u{F}iBzXp\u{B}$\n.7\u{16}#\\p\"*zIE]^hc\u{17}\u{1B},^3hP;4\u{1D}ow\u{16}AF/H=&Zb(J\"\
\u{15}M\u{1D}\u{16}m\u{15}WMb\u{2}Uw[e72hr4\u{10}Mi\u{4}SV%\u{13}\u{11}\u{15}\u{F}/x8\u{7F}u&~M~\u{4}2\u{1A}EXj{>{Tp\u{1E}Q}\rGP~8[Q%\u{5}Zc;\u{5}\u{1E}B *`y)9(\u{F}\u{19}hDio(z^s'ottT;*\u{14}4SfAE\n\u{1}\u{10}GM|O\u{1B}\u{1F}f\u{E}ep'*pV\
\u{1A}h*kg AVgp?h\u{B}y\u{7F}])b%S\u{4}\0\u{8}\u{11}I@%Z!\u{1A}.E%(\u{C}0\u{11}\u{14}w\\+p.\u{C}b?kpPySP\u{1A}ozi,EdtoyF&m\u{B}zK^RjR\r9\u{7F}:A\0m|\u{B}HB<\u{1C}XE!Fz`X<&Xx&t_]DN@\u{7F}\u{5}\u{15}\u{18}c\u{B}aTbc#P4Ep}WP>}`\u{17}H>\u{7}[]\
G@\u{19}^;Qn8\"\u{1B}=\u{1A}^\u{13}w\u{7}\u{C};[9\u{12}SyE\u{7F}4\u{1B}\u{11}e~\"bF\u{3}\nKJH?*Pz7\u{12}nCDhH>\n5N\u{16}\u{8}ALO\u{19}iK~lWU>\u{1B}<|Y&\u{14}uNO\u{1C}\u{1B}PU4XPDmd\u{6}o9|1K\u{4}&\u{1D}\n\u{1D}\u{1E}!TB{%\n\u{B}Jl5c\u{1F}\
\u{14}`<\u{6}\u{16}%\u{4}r\u{1A}~)/4\u{6}cZ!\u{6}n^\u{1C}#;\u{C}T\t=v\u{17}VEro>)p\u{B}\u{10}<)JbX\u{17}w|^\u{5}4@\u{1}lk\u{4}\u{16}&E\u{1B}2z\u{6}U\u{F}\u{3}1\u{B}\u{1A}sH\rUQ\u{4}01 C@|\\Bf\"jyIy<P\u{17}jiqHaF=Fx\r+t+Z\u{16}cv\u{1F}(:aZ\
\"Y4T\u{11}.;\u{1C}ms [D?y!+\u{1}p+*psArS\u{1B}0z^l\u{3}mz>Ps~}s4h5^%[\u{3}\u{15}\u{C}8\u{6}\\\"n6gjt:P\u{6}\u{7F}}v\u{15}\u{8}R\r.\u{B}}0DE\u{B}C\u{1B}'3&a\u{6}fHP@gA0FBrCdM.q\\f\u{10})\u{14}qBOV\u{5}\u{10}4\u{7}D?MImz\u{F}P>mmb][\u{1B}5w\
\0;4,\u{14}7_I\u{8}i\u{15}\u{2}T\u{B}/,+\u{7F}\t9\u{1D}OGyuv! Mb\u{16}C+4ZM\u{6}\u{10}\\0p\0\u{12}`t;jn,r\u{5}Vx)&{{\u{B}I`\u{3}H\"|\u{1B}\u{10}BGAT\\L`\u{1E}*\u{1D}eJ\u{13}&RZ\0B\u{3}Y\"S\u{1E}oM~$$)8~\u{14}\u{F}Q(\u{1C}\u{1E}vyUC\u{1A}9x\
wc96BV*zxJ04*\u{1A}10\u{15}{\u{1C}2\u{5}K\u{3}\u{13}\u{2}5J\u{2}\u{F}MUJkGB\u{1}A\\\u{12}}jmpfJ|:^W\u{1F}A/^gy~%\u{E}\u{B}v4$%l\u{1A}oiA`si}\0s\"2z%\u{4}\tXVVh\"bvC9]tc}:\u{16}jqN6kdA2$ni_A\u{3}Q\u{15}UP\\}LY\u{1A}\u{1D}rrOq\u{1C}\u{1F}|\r\
h\u{1}%p\u{F}P\u{1C}O\u{1F})M_Uyd-uhu{d//lo\u{E}\u{8}6\u{2}>\u{F}R *_:]dO\u{13}\u{11};2\\uKJ}\u{6}/-\tr\u{1F}Z5\u{8}L`in\u{3}\u{16}R&qOS_D}*YLCy5g:9\u{1}\t\u{7}8W\0v,\u{8}\u{E}[ds\u{1C}f>[>\u{1E}\u{12}G#\u{18}&OYA3Xb\u{7}W\\x6\u{16}D\u{15}\
\u{1E}\u{1},+}\u{7}\u{10}cGn-IOQ%|\u{F}\n3U-g \u{8}[0\u{16}R),\u{17}qnG\u{F}\u{15}8*\u{1D}\u{15}*\u{1E}\u{1}eHcu.?&Z\u{13}u*acD$CE\u{18}b.Yg5\u{3} \u{17}\u{1}A8_5 zi\u{7}\u{15}AuBb\u{2}~j'Y\u{1C}%\u{4}W\u{10}T:\n i]Q'E,%WMD?=4FQ}\u{1E}ejb\
\u{1A}V\u{14}Pt \u{17}\rQ\u{1B}\u{1F}q\u{E}r5h`W'o5\u{1C}\0N-'\u{18}\u{F}`\u{1A};6\u{7}pI\u{B}=\u{10}BDf?rx.9@\u{B}HT\u{7}0ga~\u{1B}m&\u{1})\u{6}}\u{14}\u{6}B\u{17}]~]\u{16}<A@8-MD x\u{13}7\u{1C}\0\nP/K@7N~\u{B}*tFa\u{1A}\u{11}\u{12}\u{16}\
r(+1rq:B\u{10}@\u{1}\u{2}[\u{F}\u{F}B/\u{8}Z\u{3}y\u{12}E\toSt\u{1}n*F\u{4}qf\u{8}1\u{1B}'Uz/=\u{11}P\u{19}bPw5f\u{13}TkN\u{7}\re\r\u{11}a\u{17})?/TP@\u{1}0,PN{\u{14}5y{|\")j\u{7F}HF\u{15}i9\ndH!\nWq\u{16}\u{1C}9H/idPB#k6\t$!8n\u{3}fz,3)1j\
$X\u{1F}vT\u{1}SJ`Ks~#9<\u{18}\u{15}S.SOlWB\\l\u{16}cq\u{17}Z\"s9URvBS\\\u{12}[w\u{1}p3\t\u{7F}oO\u{E}\u{C}\u{2}\u{6}`\u{1}_\u{B}\"\u{17}\u{3}\u{B}5)QD\t\u{E}\u{19}\u{16}>(?of'Es`b\u{12}Gt\u{11}\u{1B}U,\u{11}=~[\u{5}M\u{4}\u{1A}4zLF4T~\\X&\
\u{1F}x)RxS\u{15}NPK\u{1F}\u{1A}Z8aNKLE\u{10}\u{1}MS9/w\u{14}b'pL0?\u{7F}\u{1F}\u{1B}_|\"sGc3urjbW|^U\u{F}`Y\u{2}\u{5}v}\u{5}\u{1A}a\u{8}\u{1E}tt@j\u{16},\u{1E}Et%ho\u{12}fK\u{B}_\u{1F}#\u{1}J$\u{2}C:U\"\u{4}e@M\u{1D}\u{14}k\u{8}\u{1D}Rprk\
\u{E}&H\u{10}$P\u{2}<i5f\u{E}\u{7F}?c_lo\u{19}\u{8}H7o?\u{F}@?\u{16}5w\0J\u{E}C( \u{16}6lABH|\0Wv\u{13}?p gtuZLC\u{11}w~2\0#x\u{3}0>`\u{8}\n5\u{5}\u{5}75\u{3}\u{1E}<f>dz<t:~)Ha_\u{10}\nZ\u{1A}t\u{11}EAM(6'5^>dqz\u{4}abe((aUVD+O\u{3}'\u{18}\
p|g'\0k5\u{4}>4}-6t\u{2}\u{12}k\u{1E}\\{\u{1B}P\u{7}\u{5}\u{14}%\u{1E}rSzI,\u{5}h\u{10},\u{2}N4\u{B}\u{1C}h%OQ\u{7F}\nqf\u{8}8\rIXM\0<,\u{1B}#<SRym'dC\u{5}\u{10}~\\h7]CQD\u{11}#'C\u{16}}\u{6}G\u{12}r}IQ*\u{13}\u{12}\u{1D}x\u{1E}d-\u{F}M,\"\
\u{1F}L\u{17}w\u{1D}4\u{F}w,\u{1F}Q\u{12}r7I\u{B}\u{C};h@6)d\u{19}e&n=|sP\u{8}G[E06g)~9[V \u{7F}\r\u{15}o\u{1F}2\u{E}u\0B_V]\u{17}|\u{1A}\u{4}#L_w\u{4}ppa\u{7}1k=\u{14}q(k\n\u{13}h6l(\u{14}]u\u{4}LPEQG%gtq3t\u{15}\u{7}D\u{1}Zf\u{1B}J9f\
\u{12}I2\u{B}pRkK](K+%6\"\u{C}:\u{6}g].\"\u{4}H\u{3}\u{1D}K[V\u{8}\u{3}Sn0OO1\u{B}\r\u{16}Q\u{1B}%lo\u{17}\u{C}\u{10} \"\u{1A}J~o\u{F}\n\u{4}U,k[s@\u{7}\u{B}\u{6}GI!J)\u{17}36L%l\u{18}a\u{4}4?e?H:x\u{6}V{:M(\u{E}\u{1A}[|N%\u{2}^kn\0*\u{6}\
\u{4}\u{15}\u{2}\u{F}zKI7f\u{1F}U3\u{F}<xtA\u{7}1V\nb\u{3}|\u{19}3\u{15}Z\u{18}10'FyoZ+TsKyf;cvBQ]\u{16}l6:\u{1},\u{4}\u{19}_\u{1B}=B\\\u{16}?^Za@qC~/9#\u{1D}}$\n<w\u{2}t\u{3}cGOF_=JBW?9K $]\u{13}F5!~:Eo\u{17}\u{F}\u{B}(\u{15}\u{3}Kx\r\
\u{13}3?\u{1A}[o\u{2}l`\u{1E}@U;5x&<B0Hm+G\"\u{15}k/p@vY{6Ht\u{17}KoULwh\u{2}b\u{15}r5(\u{4}w\u{1}\u{E}$_\\#\u{11}\0\u{1F}\u{19}\u{17}.#\u{F}gaDa\u{E}\u{6}\u{B}~\u{14}G!\u{1D}yk\u{1C}rDD{?\rb\u{3}\u{17}6\u{11}]t\u{1E}XA\u{13}\u{7}\r}PU\
\u{1B}mmS\"@j+\0\u{1B}> 4\u{6}cHhML(l Kp\u{1}K<\u{6}Y\u{1E}\u{1E}~RUlie\u{3}y@MqU`~_GOS3C\u{5}y\u{3}/\u{1A}\0\u{1B}d@)|\u{19}oY\u{1E}AFza\u{15}?\u{12}\u{11}g\u{12}ymwV~,YNk\u{12}[b\u{1F}v\u{6}\"!85\u{1F}x\u{4}@48p8T\u{1F}`&oO(1J#\u{12}Yi\
\u{13}\u{F}\u{17},\u{E}\u{1A}=\u{3}JE\u{17}l\u{18}Fe\u{1D}D\u{15}2x`4\u{1D}vL5u\u{1D}BW\u{6}4\u{19}\t\u{4}pe_LWA0X\u{4}/\u{1D}zE\u{11}Wv\u{7}+t&cY\u{10}%W\u{E}9N>H\u{8}y\u{13}x.r\u{18}{Y\u{15}ePa*$QY\u{1E}Lfl0P\u{10}_O\tEJ8Y]zm\\~|Z7\u{3} \
t\u{B}y^H9g\\oEXK3_\u{E}fDqyp*~H<fVT\u{3}\u{1C}\u{1B}\u{19}hjCg\u{10}\n\u{1D}#v\u{C}4\u{1C}`n6y8\u{16}D~>*{M\u{15}i=\n\u{1F}<H7j|0\\\u{18},4\u{1B}b<\u{1F}\u{F}b\u{F},*Be\u{18}\u{12}Mb\u{15}\u{7F}qoGoOWEE\r\twC I/\n\u{15}E~\u{18}\u{12}v\
\u{6}\\0\u{6}E\u{13}\u{12}!j*Lu\u{1}f!\u{5}FL!a+^kwq\u{15}&zr\0v\u{7F}\u{E}\"\u{1E}{Ul#D+}\u{1B}\u{7F}\u{10}\n[zeUe\u{12}nk}\u{8}QZ)\u{19}Z\u{16}O?\u{E} wJA\u{1D}R%\u{10}K\u{1F}2tTKw_\u{12}CTH4\u{1F}K\u{11}Xc\rg\rO|k\rp4\u{5}v\u{3}\u{13}F~\
cbh#V\u{C}T>mA\u{16}\0\u{1F}q'?LM\u{13}}@HO\u{B}xG\u{1}2-uER?\u{B}l\n^\u{12}\u{1A}G\u{E}Q\u{1C}5IfJX\u{B}c\\\u{19}p2kh\u{1}\u{F}Pb`\u{1C}\u{7}L\n\u{18}Ht=+\u{E}JH\u{3}\u{F}v^G\u{15}@\u{1C}\u{1F}\u{C}xMrCw\u{1F}\u{1B}\u{11}qQJ&)L\u{10}zS\
\u{F}\u{E}r3\u{3}~$>\"\u{4}};$h\u{1D}S\u{F}cXn,<xl\u{14}+r[^\u{13}:7M\u{12}(\u{17}fA\u{8}#x$4*0\u{7}B|Bt\u{1D}jj\u{F}wYmv\u{15}o[,1RW#?d\u{5}T.D#\u{13}\r'\u{C}\u{7F}9iL\u{B}B\u{17}S29h\u{3}<(5\u{4}#\u{4}<\u{7}\u{4}lj8t^zk\u{15}\u{19}B3t\
\u{4}3\u{1E}9D\u{2}\u{1A}\u{13}0\u{1}o\u{F}=\u{1F}By\u{F}i\u{C}IgjVook6tJ\u{1D}#rM}q_8\u{1B}/\u{1A}@@5DI?B=_X2\u{15}\u{19}BHhJ'7\u{6}8\u{4}3\u{1D}\u{2}-}<t/W~#-z&0XsK+\u{7F}Wb4K&XA?\t#1A\n\u{2}h\0hl\u{5}4'emU\u{5}U_\u{10}+>>r~J\u{10}~;?\
\u{B}\u{8}M0|\u{6}\u{11}Mu!\u{6}>$\t\t)F5i\u{4}1|\0b\u{F}J\u{8}\u{4}m5\u{F}}_\u{12}\u{1D}{8R\trsT2N$7\u{6}\u{16}g\u{6}euREm\u{F}j~aRw7n9z\u{7F}Q\01o6u\u{18}4|%9\u{2}\u{12}\u{2}F(7s [68%Q\u{B}uN\u{11}a||\u{B}9STJ=`s3\u{B}sN\u{C}Z=(\u{1F}1\
\u{11}B\u{12}\u{10}IP*zI/-!\u{14}\u{1C}\u{6}\u{8}-Z[\u{4}\u{5}\u{11}\u{7F}\u{1E}+S!LV7\u{E}A\0HK~)\u{1}\u{1F}y$~D\"p|\u{7}%*Nq{h#]\u{7F}\"\u{B}S\u{2}I\u{1E}D\u{1F};\\\u{1F}*G\u{19}M7d}Q+0\u{6}&R7M'e\u{E}RkE[~Cuf\u{19}(SXit\u{F}\u{13}n\u{C}\
1\t2=\u{8}}\u{3}=M\u{15}K>qV'XzEk:^>Qf\u{C}:bXY^=\u{7F}D$k\u{2}n\\6qfMbT\"PN\ta\u{13}<&-\u{C}s\u{11}\u{1E}$sK\u{13}?:jP-\u{13}._P+P]!=\u{F}4\u{13};\tH/dAXeV\u{13}\\IR\u{7}(K.\u{1B}\u{18})\u{10}\u{6}Lf;BA,m/]s\u{8}:!sb@ZTz\u{18}H\u{11}\
\u{1B}iTDHT&`cUG\u{12}Gg\tZS\u{10}DM\r_6\u{13}Y\u{3}u_w\u{1D}\neE\u{14}\0HVC\u{10}mz/\u{1D}\u{13}dC\u{14}5L20\t#agH\u{B}\u{10}\u{F}\u{1F}\u{1E}Hu\u{E}65\u{2}\u{1A}\u{5}Bh#2\0\u{1A}$:h\u{11}\u{4}\r \u{1}c|j)kP5=\u{E}\u{18}P\u{18}snT\n\u{F}\
\u{17}\u{1}\u{2}<\u{14}\00\0\u{10}|Z\u{14}\u{14}\u{1C}VD`B;m\u{B}32SY=F\u{6}\u{19}\u{1A}hp$2\u{1A}m\u{C}4#O5-\u{6}RWHS\u{18}\u{19}@czx\u{8}I2\u{3}sKf\u{C}AOu\u{1E}\u{18}w v\u{11}@WzxK\\.WF?\rOa=Y\u{19}\u{1A}\u{10}\u{1D}u\\E%/3&b\u{1D}f,\
\u{B})su%-\u{12}\u{C}[YB\u{E})*</\u{10}lhCZh}1T^ET->\u{C}p\u{1A}T\u{1F}\u{11}\u{12}\u{8}\u{18}qc+`0'(BUv=J\u{8}%80G/e\u{1F}IK~T\u{1C}\tRv?\\r\rT\u{16}hg\u{14}I\u{8}m[+\u{7F}@\u{C}V\"HL9e\u{1A}RTEO\t\u{5}t~0j\n(3\u{1B}TV'T\u{17}C4.6/rYX8z2G\
9R'y$W:]['pA\\x_G\u{2}K ,:\n\u{1A}\u{E}\u{7F}n\n~u=RQAV4X:#)[x\u{C}\\+nsX\u{1F}%8\u{13}\u{3}L5u8pq\u{8}NuRV^(\u{1E}G?\r.L\u{B}AY\u{19}v |lib.kp2dz&lv$\u{1A}\u{8}\u{8}`\u{1A}\0`\0\u{F}|+\u{F}@$\u{B}\u{5}\u{15}\0p\u{F}\u{10}9|\0\n\0\u{7}\
\u{8}\u{1F}?z\0q\u{13} \u{10}\u{10}?|\u{8}\u{12}\u{2}\u{8} \"bb|v\u{13}@P\u{7F}h\u{1}\u{16}h,X3\u{14}M6d[Ak\u{6}E(e\u{1A}yn%j\u{8}Isp\u{B}n\u{1C}z7Z*K\u{19}M[\u{10}b!<\u{1E} 8\u{16}\rVmj\u{10}>.CO|}}+=\u{E}'*lD0h~\u{1B}MC\"c\u{19})pL\u{7}\
\u{1C}nJ65;\u{1}u/\u{1}\u{16}Qge,\u{5}1&CN\u{14}kG?8\u{C}:\u{1E}qY\u{19}a.]\u{15}8\u{3}\n#\nA\u{1A}xzBT$\u{1}$2xgXWl[L>&d-\u{1A}\u{1F}'\u{19} \0Lf\u{12}\u{1}\0\u{10}\u{18}\u{1}`\u{4}\u{B}_=I/M/$7\u{13}QN?z4sd\u{B}|+\u{1C}5\u{8}cGl\u{F}gO\0\
O@;\u{15}\u{1B}\u{10}\u{13}T\u{18}\u{3}\u{1E}z5xW\u{7F}\u{3}ea\u{15}\u{10}\u{E}x6*$g\u{2}Z6Qb_@.UT\u{7}\u{7F}\t;\u{1A}fc\u{18}W6aE\u{1B}8~:\u{C}XPl?j\u{3}j<\u{16}G\u{19}aj\u{15}\u{1E}lZ# Q~_Z[O}\u{1}\u{B}\t\u{1A}H\0q[Fs\u{2}n>S>\u{3}\u{17}\
{\u{17}S\u{7}\u{7F}\u{7}n> \u{1A}\tn\u{12}\"t_@eQ|!b9b#5k<\\3Zl;\u{7F}F/g]hmkGC/e\u{1F} \t\u{6}c3tN/ZKG\u{3}\u{2}*\tq\u{14}0\u{1F}g1\u{C};0[p|\u{7F}x[MU&x}\u{11}P\0bK `\u{17}Y\u{7F}UWgZ\u{3}2+voX\u{F}F^@\u{19}Rsx\u{7F}\u{1}G@\u{7F}<w5\u{3}\
eT?\u{1A}rsf\u{1}yl\u{2}cu}XdA\\@\u{1}IUyE\u{2}Q@)7\u{13} '<Cl]m\u{4}\u{14}\u{1C}\u{C}Ba\u{14}F>~\u{17}x\u{11}~U\u{1C}Sn$vr@l\u{15}dXR#`}=as\rh\u{1D}9{\u{1D}\u{C}\u{14}xT;v?VKC(Dbo\u{10}ye\u{1B}\u{7F}\u{1}|_\u{10}ti|?$8x\u{8}|\u{7F}\u{19}\
\n^:R?j@#HO{ZyL>\u{1}S`\u{2}Snn\u{F}?J\u{7F}}` \u{7F}\u{C}cnqz_g\u{7F}\u{1E},\nB9Uu1v&Im\u{4}2h\u{7F}>\u{12}\u{16}O\u{1F}xq\u{11}>kp~8 {voD=Z!`@N'RN[#\u{E}\u{1C}kKk&Nh\u{1F}[CI5\u{1}:\u{1}xe\u{1C}\"k/`{O@\u{7F}N8h\u{17}p7{?\u{11}w\u{7}B\
\u{19}Ajt\u{3}\u{1E}\t\"T0\u{10}\rR7\u{C}\u{3}\"N^b\u{3}fZ^lynM]&f!Wp\u{16}.}cGPf<\u{13}(\u{7}(&Rv\u{18}%,\u{3}B_x\u{18}G?\u{3}<i@Q0 d\u{1}?\u{12}\u{7}\u{6}(Go91\\m@#\u{1}D\u{1B}8OTK> (<hc:96uq\u{11}\u{10}G'=\u{7F}jhC5}6D? \u{1A}C8\u{6}\
\u{14}wo}\u{10}\u{1E}~\u{19}[^c\u{1F}'T=S-Qzvzy]\u{C}Wmg\u{1F}QsOpN!v_\u{F}~A\u{3}>\u{17}DLG\u{8}T483M/t9\u{2}~3`d661D\u{6}\u{C}\u{18}Pq+g*\u{4}\u{14}\u{B}K\u{2}k0\u{19}b\u{15}$:<.\u{5}b+\u{7}\u{3}5\u{7F}Ar\u{4}+'m_)a7~5\u{17}5`N?\u{1D}~u\
\u{7F}7NUw\t~\u{15}\u{4}]FB\t\u{1}i2a$Dhk\u{E}njXpo=~(\u{7F}\u{19}a\u{1D}YI\u{7}*OKgQ\t3\n%D\"\u{10}2{_@yS\u{1B}I\u{17}@J?\u{3}d\u{B}\u{1C}\u{1E}V\u{8}\u{2}X7v\u{2},a1|S\0[\u{7F}\u{1}(\u{1D}xnkS*MHx\t\u{3}XeyW\u{19}3R\u{7F}<\u{7}*\u{1}\0(1\
4\u{8}\u{11}\u{18}lb'\u{F}<Sn& |\u{1F}HIiwO|Qk@\u{1}]\u{1F}&Q\u{2}\u{8}|=S\u{E}Wv/M\u{1A}c:<F\u{1B}'`S(_c)&\0E?\u{7F}V'}W#o\u{16}\u{18}~eJ2=;\u{4}7d\u{7F}Pa?-lg\u{15}a>1<56k\u{17}\u{17}gC,`?u-\0sR1 [v_?\u{6}\u{1F}#Gw\u{7}v\\\u{2}rO>}ALK\
\u{15}R\u{1A}I7/\u{E}I\u{B}\u{8}A3\u{6}\u{12}\u{1C}P\t\u{18}&`\u{2}\u{1}\u{3}U\nxo_^QPe\u{7F}a\")~U\\\u{19}y_3rVD\u{1D}\u{6}\u{F}5`5M\u{7F}0<)s/\u{4}\\&~Ix'W\u{7}\u{10}3l\u{4}T\u{12}\u{7F}'\u{1C}OAgSO+?$\u{1}]po\u{3}\u{19}{\u{19}\u{1}u+y\
\u{11}PB\u{E}Im{~'$`k\u{17}xjU0!A\u{2}9O\u{F}\u{14}p. \u{12} ~ajQCBG\u{7F}\u{1A}?\u{19}roAw\u{1}c;\u{E}h9\u{5}T\u{1}~8\u{18}\u{11}pA5}IGq0Mc\u{7F}h\u{8}U]A\u{E}\n,(.ho?wG?]eh~t}\u{8}{\u{7F}@w\u{E}e(T\0}\u{3}Ni\u{14}8\u{13}\u{7}i5@YC:Hm-&C4\
Q-`\u{B}\u{1}l\u{10}N\u{1D}\u{1F}%$#\u{16}:\u{E}t\u{F}.\u{6};DQ1rZ\u{7F}PJ|e\u{18}1\u{3}c\u{1D}=w\nL$<;?S2c7;\u{1D}w\u{1B}fAzF\u{F}@/X\u{7F}\u{2}\u{16}\u{E}\u{1D}\u{10}\u{4}\u{11} a#,@\\Hy\u{2}eS(3$\0cp\u{14}CX\t O|\u{1A}\u{2}z}a\u{1C}W\
\u{F}}sT0P7C#Wi#.P;?lX+u\u{B}\u{19}p\u{3}+\u{7F}\u{2}b\u{1E}\u{1A}),t\"5|w~\u{18}l\u{1A}$_`w\u{E}\u{1}yJf[\u{16};.\0#2=Vw-\u{1D}@~\0\0\u{3}\0\u{1}p%6E\u{11}\u{7}4W\u{10}XX +#*\n0.\u{1C}\u{11}IS4VX^Z\u{1C}\":KH)\r65=\u{7}\u{13}C\u{1E}-\\i:^\
\u{8}2\u{1F}-7v1qC\u{1A}gEbT\u{18}\u{3}arf-w:{mL\u{16}\u{5}p\np~\u{15}L\u{5}M\u{5}\u{7F}|\u{7}ZpU0q\u{10}:&\u{7F}n$XgH\u{11}Xc$Y9r&%Dtib\u{1B}\naw3#lMZkK\u{8}fP\\+\u{2}4Lmz\u{1}I\\`_z\u{11}\u{1E}:5/\u{7}\u{8}L>g\u{4}0A\u{1E}Hew<yl_\u{8}9hp\
\u{17}\u{E}-\u{8}\u{1E})`\u{2}y1*Y\u{15}t\t@y\r1|g.VQ[yd\u{1}<\rpC\u{15}onVoq_\u{5}\u{1C}.nX\0wuKw>3XLA\u{7F}u/A(`\u{B}\u{F}Y\tm6\u{E}\u{7F}0\u{B}R(\u{C}yzr\u{1B}u\u{1}\u{11}Y38t\u{13}1G\u{6}qGVnD_\"t; 4Z/b\u{1}p\u{11}^ yG\u{12}\u{1C}\
\u{14}lx[{JA\0U\u{1}\0\u{6}x\u{10}R{\0%@G\u{7}h\u{E}\u{E}y\u{1}\u{4}\u{4}\rQ>\u{2}\u{E}\u{2}:(G\u{1E}\u{1}\u{1}y\u{1D}s3\u{10}\u{10}@>\u{4}\u{12}RG/\r\\;\u{10}\nM18.\u{F}-\u{11}?\0)#\u{6}\u{14}f\u{E}\u{7}ZXQ_\u{1A}J5~g3N\u{E}1\u{11}\u{18}]\
Pv\u{1D}M3\u{18}(FlN\u{14}FOsD\u{8}\u{17}4i\0\u{1}\u{17}'@YNt\u{3}+\u{7F}!\u{B}`X\u{12}dg KX8Me\u{14}nua,Jy8'IJ\u{2}~q\u{1B}Wl/\u{2}d\u{14}<,\\\u{14}\rhy!\t3&fo]R\u{8}C~\u{17}b`\u{13}h\u{1E}\u{12}`\tj\u{3}O,\u{16}X\u{1E}-\u{15}KLe\u{E}\0^N\
T\u{3}/axx@ \00\u{1E}@\u{1}\0\u{6}\u{18} ?Dn#\u{1A}$\u{13}\0`Rw/\0Li>>/\u{1}:9\0pO@/\0s>3\u{19}`^[\0\0 &8F 7s/O\u{7}'6\u{1F}NMv7?I,\u{10}hU\u{1A}\u{1B}rX\u{1}\u{14}Vw/\u{10}\u{12}\u{11}Sw\u{18}Z\u{F}6\u{1D}w.Dq\u{1}$\u{2}y\0$}\0l\n<y\u{5}\
\u{1C}VSXi\u{10}U3\u{7F}{Cn\u{7}\u{11}[&LNWh\u{B}`O=cU-y{0.\u{17}G+v#Pq$&p=L\u{1}}\u{1C}Cp7P<\u{1C}~-tLi\u{19}=m\u{1E}\u{16}zcx;q=Na/>&e.kb+\u{19}\u{1C}}a]rJ`\u{1C}&_=\u{18}OZ>G\u{16}N\u{17}P v|=c\u{F};\u{1C}^hJa\u{E}UW!L\u{12},g\u{1B}(kw>\
\u{18}L\\E?\u{17}yXt?\u{E}Y=~4t\u{F}k=,l\u{2}\u{3}o\u{7}I\u{8}\u{6}neGBnMie\u{1E}M\u{B}fa\u{10}Ds\u{17}.@\u{2}\u{B}JL?7+0\u{C}WhE\u{16}Fs\u{10}&V\u{1B}d\u{17}@\u{F}O(%@.JsqBC@\\E:/\u{18})Y!\u{1D}de7%%\tQjc\u{18})\rd\0}9\n2\u{1B}\u{15}Sp\
\u{8}*z\u{C}\u{15}\u{13}]\u{F}*\u{18}[lU<)a\u{1A}^w6<Hw\u{15}\u{8}\n\u{17}e2qXt~|B8y\u{19}1h\u{16}\u{12}N%wN\u{1E}|\tI\u{1E}%>5\u{5}\u{F}\u{1C}\u{18}\u{7F}b]p\u{7};h\u{16}TGd3G,2\r|5\u{1F}N&*!\u{2}1:Z'h5\0.51e\\=-PVC!b\t_\u{6}\u{16},O@{\
\u{16}4\u{1B}#Z\u{13}X#\u{19}Gp\u{1A}\t^|]\u{6}\u{1E}%B\u{1A}C\u{16}\u{B}?\u{B}0^aB\u{8}w\u{7F}Cc :EYmYi\u{3};t_N\u{11}o<AIi\u{12}.\u{7}CG\0[D\0:R/Q?H\u{11}c\u{4}G\u{1F}]MiL\u{3}`eG\u{6}o=b68\u{17}CS%.2m_\u{13}\u{4}7\u{1}^\u{E}q\u{11}\n\"`\
cc,RBr6Jg7\u{C}O+x{@\u{C}>ch3\u{2}\u{5}_}\"\u{5}\u{1E}?]WD)F],%c:4-\u{B}S\u{19}{n-hCmuf\u{14}\u{7F}jZtA\r\u{E}yf\u{15}<\u{6}=Jd$\u{F}Ie{\u{10}p\u{1E}Q\u{E}YCs\u{17}\u{B}Y\u{17}\u{3}~\u{1B}\u{3}\u{8}_+<@2_t\u{10}ty)?$-2D>LX\u{18}=c<_v_\
\u{11}y\u{1B}\u{14}26)}\r g/AZ[yD=L\u{12}&d\rc\u{1D}h\u{11}\u{17}d.\u{1}6s\u{17}nD\"L2G \u{1B}\u{10}\u{5}%ey{\u{7}7}\u{C}'vOtc\"\u{1}\u{1E}5\u{1}0\u{17}?yRA>c/J\u{F}%1w`xt`70`\u{7F}|r\u{13}\u{1F}\u{19}0$qR=G\u{7}\u{1A}J*j\\e\u{F}z/\0\u{3};\
 X)x^Yw\u{4}7\u{5}E&u\u{C}\u{18}D2E\\;\u{1A}!Z\u{12})\u{5}I0\"3pHWR\u{13}=\u{1F}\u{19}\u{13}\u{F}_.\u{16}\u{19}Sr\u{E}AM>5WQ\\\u{3}\u{15}\u{1D}/gE\u{E}IQ^'|\u{1D}ET-o]I7S%Q~Tvp%\u{E}W4%s\u{14}irM`\u{15}\t(amKr\u{16}&n9yK4ct?c]}_7/5\u{6}H\
\u{1}\u{16}V\0L\u{7F}C\u{14}\u{12}3RL>\u{18}\u{E}\u{E}\u{1}\u{19}7U@*\u{B}]t\u{14}\u{F}D&7IV\u{C}*/\u{2}1\u{F}J\0GYsf\u{16}',\u{18}/>SU7\u{4}G.z\"<St5Q#\0FcYK{u7S[^H4P\u{8}\u{5}i`(7uq\u{1C}\u{10}:B+\u{1C}\u{8}28+b#e3\u{B}H\u{B}rl\u{1E}X\
\u{8}H\u{15}\u{2}zX\u{6}Li*0\u{4}z=$\t\u{3} C\u{B}6\u{12}\u{15}5<TPm#43\u{1A}\\->ud\u{19}&aMjUt\u{5}\u{1C}!~\u{10}\u{F}\u{1}l\u{15}]+)ZC=(\u{E};dM&s:\rHE\u{1E}X\u{1C}Y\u{2}23o\u{1C}7\u{2}O'Y\td=\u{1B}fVC\u{6}B\u{16},c^l0/\\#/7M\u{1A}.\
\u{1B}A@fA,D`M8\u{14}T\u{1}\u{1}x\u{17}d.K=\u{1D}A\u{8}`Nf\u{1}\u{1C}V\\P1v;BV_kzWWsRL'\u{14}NC;\u{14}\nuf/UY\u{16}pwnp@;\u{6}\u{1B}AOpp][\u{17}\u{2}44#h!kQp\u{2}\u{7F}\u{10}@\u{14} rj\u{16}m!\u{1}y~1\u{1F}2@Xp\u{19}5\u{17}\u{10}o$WB%\
\u{1E}\tOGGTP'v)vU>\u{4}K\u{7}d![\u{19}x\0\0\u{17}^\rFQT\u{1C}\u{8}x\u{3}F8|o,?PV;\u{4}5\u{8}o\u{4}]g\u{1D}Mp_(>'XppVm\u{1A}\u{7} s\u{1D}jQ%W1L?,$\u{18}~}}q\t\\N\u{16}uB,b/\u{16}}\u{7}\u{1F}yz\u{19}A'vL\u{19}2:\u{14}\u{1D}\u{E}6\u{1}Qr9m\
\u{C}e\u{1A}SnM\u{17}<]o\0X/\u{18}F\u{7F}kCyv;XO\u{F}'\"Z'\u{1C}\tR~&;\t<\u{10},CQ\u{6}.\u{14}9qt|Hy\u{3}>COhZ^T{,\u{1C}\n#0.!|,}N$N\u{F}\u{13}%\u{1}jj)\u{18}&\u{12}>DR%\u{6}\u{1E}N\u{6}9-[A-\u{17}t\u{1A}\rNlCYP~|x[@Uh) CH|y`v>\rZ=y\u{1}\
\u{18}`]%n\"t\u{1E}&$\u{4},,#w}-AY/.\u{C}q*\u{15}}XtF<4g\u{4}B?*\u{1C}gIs\u{8}#\t|\u{17}<I\u{15}k\u{19}Ai\u{1E}v2\u{1B}Es\u{7F}\u{1}aq;U?\u{1}i\u{7}\u{F}E\u{12}\u{10}>fw!>\u{1D}\u{19}\u{11}ri%(\u{E}EgH\u{15}Xir,xh\u{5}<^\u{8}X(`/\u{7F}\t8\
\u{13}\u{18}p`(t\u{1E}b\u{1C}\u{4}g'\u{1D}Hs\"<\u{1D}v1\u{7F}Sr6\u{15}@\u{11}JMPL\u{5}i$h[+:wJ,E\u{C}\u{15}\u{7}4?Y\u{12}:1Du^\u{8}1H\u{11}\u{19}oRTIrE5\u{8}zs\u{3}\u{16}x4z\u{1F}A'\u{6}J)/.\u{C}c.}\u{13}\u{17}j\u{1C}`e8L.i\u{2}\u{1}\u{1A}\
B4LR \u{1D}Xz\u{F}:\u{17}]\u{13}l\u{5}U\u{4}5GF=\u{12}\u{1E}|t~0,d[WOa2{Ht8bz\u{E}5E\u{8}V%\u{F}\u{F}T\u{1E}\u{1C}W)N!v-\u{10}Y.\u{C}SU\u{11}\u{1A}&*\u{E}_\u{17}\u{1}0N2^m*4&WY\u{2}(=X\u{1C}hZAK\u{1}p\u{C}}\u{7}p\u{B}I\u{3}Q\u{16}\u{4}vI> \
y$,\u{C}r\u{8}}\u{1E}M^-\u{3}.{X\u{1A}j.Y%w4s>X\u{12}\u{6}Hxy#\u{18}u+'Y*YHl\u{1C}a1C6\u{1C}jKB\0\u{E}\u{14}Md#~O{\u{19}fSD30jNqk\u{B}\u{1}oV)%?6eKT\n)j[dEK\u{7}r/j9\u{13}\u{3}\u{1A}\u{E}GxX7gY\u{1D}\u{12}\u{4}\n\u{10}\t9sX\u{F}\u{12}m\tY`\
,\u{1B}LK..-\u{7}l^\u{C}\u{14}\u{1B}+op:m\u{1D}mOE~iUP+;\u{1F}\u{1E}\n8O<<u\u{13}%p(\u{1B}x\u{1F}\u{17})d\u{3}nb\u{18}sF\u{7}\u{2}K\u{1C}\u{1A}.V'xV._\\6C\u{B}K~*qJ|E8V,'\u{1}\rpCQB\u{B}\u{19}\u{1A}R\u{14}\u{E}Su\u{19}'b\tn^fL]\"A^|0j8\
\u{1D}~3'$,oHD`H,'^;o*0\u{7},15<\u{8}:&7JU\u{6}3k[2\u{6}|\u{4}\u{F}\u{13}b'DDk\u{1E}Mj`T\u{1D}Gdt\u{7F}f>v.L.+(*\u{7}NW`'RvY\u{5}n~R3FaxP8\u{5}\u{E}1\u{11}=&\rUGcyjWE%e\u{5}-RC0;\u{8}\u{5}\u{1F}'\u{8}f>;\u{18}\u{18}>\rd\u{E}$Bo\\:+=%Y-\07z\
\u{1A}3\u{1C}[o1\u{6}h1\r0\u{1}5Es2jI6Z\u{1}r\u{2}9S1BS\u{7F}[p~Zw9$\u{13}\u{1F}0MZ]\u{1A}\u{7}ahqH?+,Z\0$\u{3}:sd /\u{B})\u{B}*=_1\u{4}!y`&\u{1F}e\"2<>i\u{2}9Ya\u{4}\u{1F}0z^qI\u{7}.\u{13}J\u{6}++\u{7F}\u{1B}\u{13}h/\u{F}$\u{1A}2j[)\u{1C}\
~?lg~N7`w[]\u{16}rdePAi\u{14}wXA.Y>g\u{1E};J\u{3}1Y)1&\u{7}H  \"y<'{!l\n:h1qa>\u{C}:Z\u{7}ZR\u{1F}:\u{1E}t=#SMx*VF,>p*.yCP\u{E}S~,~T\u{B}\u{1}rXhB~b\u{E}(\tcmN>$p\u{1A}sJ3\u{1D}I]c@\u{10}*5n{E\u{12}[S\u{1C}QVC!xs\u{5}/4*/\u{11}2l]\u{1A},c\
\u{5}Of\u{B}\u{4}*\u{10}\u{13}\u{7}~\u{7}\u{1E}{\u{6}Y\u{1E}9)\u{16}\\S\t9t.K>\r;TZx,x/&izJD\u{1F}G^jLTe\u{7}h\u{2}\u{F}\u{3}8(K>~E\u{1A}_@\u{1D}\"o\u{8}K\u{18}\u{1B}M\u{F}I8\u{1C}M\u{17}:J\u{16}\u{5}S\u{1C};{N\u{7}ob`K\r1\\y\u{16}U/u\u{4}\
\0~1q\u{7}Q+n8b\u{7}%vVZ'Vq3vZ\u{8}_X6RAB.~Bk!2_\u{2}d\u{5}8i~p\u{13}\u{7F}x\u{3}\u{7F}\u{17}0/\u{3}\u{17}\u{C}3\u{8}(\u{1A}xP,q;hZ\u{18}\0\u{5})\u{5}q\u{B}fGY*BJNC(\t|\u{19}\u{11}\u{6}.)VTiE\u{4}$,mxRC\u{15}5~\tKK.jx\u{6}F\u{2}e^u?B\"\nj\
\u{17}(lG\u{18}\u{14}H!\u{10}m&\u{3}8I\u{1F}TuE7c\u{1F}wK\u{8}W)MJ\u{5}%\u{10};x2t\u{11}=R*%M\u{3}\t{\u{1A}\u{2};I\u{11}Z\u{11}~m\r*[O#IYW\u{11}\u{E}\u{16}fc\u{16}b\u{1D}pbt\u{3}Oa\\65#V%.5\u{11})63\u{E}.?@_3)U\u{7F}&\u{1B}m0VR\u{1A}nK\
\u{19}\u{7F}S\u{10}>\u{7}2n\u{6}<\u{C}dUr\u{13}s\r\u{14}\u{F}\u{1}m\u{13}\u{15}l\"\u{1D}\u{C}z\u{4}$Mj\u{4}x.B\u{17};\u{15}v\u{12}:\u{1}}7q>y\u{5}kEo\t\u{6}H|O<\u{5}ne7\u{1A}JC\u{F}i^z\u{17}#/(vjj_SjoG;~3x\t\u{E}PPoy]2-G\u{4}\u{B}\u{F}\
\u{14}\u{3}%\u{1D}!-]\u{1F}\nwf\u{12}7T\"Vjhz\0D\t?)B\u{11}cJ{5I\u{18}\u{16}\nY*b],\"o\u{E}\u{7}3}9d{+\"@Y@p2\u{1D}Da)_\u{2}\u{8}V<LEnk7>oDa9\"=\u{E}=*z;tx7<]\n{\u{4}A\u{14}\"~\u{1B}8o!n\"wZ\u{18}\u{3}|%\u{1C}EIy\u{11}\u{12}\u{13}\"6\u{1F}\
y\"|ER6{\u{1F}|d\\\u{1D})Uh{.|#dfy\u{1}LO$\u{10})IXQ>N\u{F}l\rO-B=^)N\u{15}\u{8}\u{16}cw4)J2,Yz[9c\0\u{12}l+@u\u{5}\u{16}PH'\u{17}O}\u{13}?<\u{8}\u{1}lQ\u{F}*n-CQ\\oFR\u{15}bEQeF\u{13}fa\u{5}j\u{1}H?0C&Grjsk}\u{13}={g5TCs\u{19}l5E\u{15}\
\u{10}\u{1D}k\u{19}|0S<\"6#\u{1A}\u{1D}=t/\u{12}&\u{5}qK\u{1D}IR0k-p\r\u{19}A05/r4Ti\u{15}[&`Q\u{12}4P@59N\u{18}|\u{E}\u{C}x/&\u{14}\u{1E}\rOv\0\u{1C}\u{14}\u{18}:\u{F}2GyX|2zdi\u{1C}\t\u{C}>\u{10}M\u{E}VfMCR}\u{7}lEk%'(=\u{1F}\u{4}\u{1C}\
\u{1D}Aq\u{1F}\u{1C}\u{8}B\u{E}]n'\u{B}H}AS\u{1E}!\u{15}d^\r1J\u{4}\u{16}Tyxi\t`PX@~F\u{5}D`\n-P7;p\u{1D}^\u{6}Eyh_-~,~\u{3}=o&N{=bOsL/6\u{17}y5\u{1B}}r02{FEZynJ$H0gCpD\u{7F}\u{6}^G]\"U(<nTsJqWR\u{8}e3egrIu1\u{3}?AI7foPhdr|\u{F}mFsJ\u{6}!S\
*\u{6}e7OE\u{13}40wua'3m@~j\u{C}d\u{1A}\u{7}g;]\u{16}#V\u{18}80=>\u{12}Phk+\n3J%L\"2\u{1}\u{7F}@R\u{6}?2&'2d\u{6}\u{15}\u{13}tS\rk\tA4\u{13}\u{10}QbRJM/TmQ+i4E%\u{2}t.+\u{19}a\\\u{16}$wb?f$f8\u{E}zX]\u{16}YJ2HV\u{19}tH\u{6}\u{14}0'~P8UMJyV\
\u{F}A\u{15}{`\u{17}(\u{7F}\"[QJ\\\u{F}r\u{11}|-\u{13}M\r\u{C}\u{16}v\u{11}c\n\u{15}'y\u{10}COC^\u{1D})C5\u{F}Y4fV~F5f\u{1F}\u{16}\u{1E}G~S_oGv\u{14}I4\u{1C}II0RX\u{1F}s)2dv4^jm~C56HMW\u{C}-\u{13}z(\r\\fL\u{1F}Ml\u{2}\r\u{3}z`9\u{3}$\u{4}j\
\\6U\"jq/\u{1A}\u{1F}\u{19}\u{E}^\0]mGRNk\n\u{1F}q\u{1B}V\u{14}\nJpC\u{1}=0\u{F}_h\u{10}~k[@o\0[rC)\u{12}u\u{E}\u{3}4\u{1F}%Sl(/g\u{17}|z\u{15}\u{F}Y]\u{10}|x`u\u{16}@x/J\u{1F}m\u{7F}J 10\u{12}P6\u{1C}-\u{15}P>q-X*0y_\u{14}\u{14}D57+\u{1F}\
O\u{18}R'qmk)q)}U\u{1E}\u{1A}yc-n\u{10}(!J\u{6}\u{16}\u{6}=\u{17}[*Qk@l2\\\u{C}bXY\u{19}c%\u{E}hoxR.*\u{17}\u{7}\u{1E}5\u{6}N-6$piz\u{8}\to\u{B}|t\n\u{B}~\u{10}6pD\u{F}DC\u{6}\u{1A}%gQ#k`\t\u{4}Q\u{1C}Ci.\u{1A}\u{3}ZHe\u{13}\u{7F}\u{1D}\
\u{F}=vZH\u{10}\tXj;sPtwy_4B\u{2}\u{18}H|CJ[\u{14}Tlm\0Ha\tth$i7k24J\u{1B}{tp\u{6}PV\u{13}UT\0\u{3}27:k+A\u{17}5\u{5})C/\u{1E}\0+GhY\u{12}Ca,mj!\u{7F}\u{13}x\"MK&8\"\t\u{14}\u{F}e\u{1E}\tv3$*hD@iaC,\u{1B}D\u{2}\u{1E}kGb?!^\tS\u{16}\u{1C}K\
\u{1F}ed-^\u{15}Fzz[i}(j\"\u{19}5\u{E}\u{C}JgR*F-Z`h\nx\u{16}zD$4h/\u{3}*Z%~~\u{19}8\u{6}mqqH7a1Q\u{7}=h\u{11}\u{15} b3\u{12}~\"\n\u{19}2\u{1E}]\u{B}X\u{10}\u{19}\u{2}Jt\u{18}3h(0\u{5}\nH7\u{7}\u{5}Y3r\u{18}.R\u{B}W2E:*SK)\u{1B}6_\u{18},{n\
$3';FR\u{1B}\u{6}\u{16}M\u{F}+\u{E}D [/hJgK\u{1B}K4D\u{F}9}KA]\u{5}N1\u{12}LO\u{12}\r\u{11}_L\u{10}\u{6}b4\u{14}K6\0I@\u{14}?1\u{1D};_T\u{4}\u{13}7=rAgaD\u{19},x18j\u{1}E{ZUP\u{F}`\u{F}I\u{10}^WP\u{1E}K\"8\u{13}[@'\u{1D}\tbm\\n_X3<L+>zY\
\u{7F}aAX(z)?P<]g\u{7F}~J\u{13}\u{18}F\u{6}\u{5}\u{4}%\u{17}xf-0y4\u{1B}!\u{5}@\u{1D}\u{2}fXq@X\u{10}k\u{C}\u{11}\u{E}Z\u{1F}\u{15}0]\u{1D}HZ\u{17}R%[E\u{1F}s\u{16}z:z,vp\u{19}\u{4}\u{1B}yvH,Fr*[V4E'B\u{14}\u{7F}{V\u{1C}*\u{13}Y\u{E}T\
\u{1E}Faky@8w0H p\u{1F}\u{1B}BQ2fwSUUN.YvS>=Hg?\u{19}#K\u{6}Mj\u{4}6,.W\u{11}\\\0\u{B}pN<fE\u{3}PG_TkW\u{13}\u{1D}\u{16}~15\u{12}|6~c\u{5})P -Q\u{2}\u{1E}Z(\u{10}n_n'\u{1F}\r\u{6}\u{8}\u{B}\u{C}\u{11}p\u{12}3w&8a7oqy:\u{3}\u{11}\u{1F}\\\
\u{2}.un0JW\u{14}\u{15}W>j'L0''qjC0G'7\u{11}\u{19}\u{13}C\u{10}FmD.q>rsP~\u{3}wuQ\u{1}\u{1F}\u{F}y3\txLd\u{C}$.>\tkW\"%v\u{11}n;v_|\u{17}v\u{17}CN\u{1C}@PR\u{16}Vl^\u{17}%\u{7}%R_l$\0[c/u%R\u{2}o\u{14}?I\u{19}\"\u{7}@2~WYD!=PqqFwFT**Dr2vGs\
=Q\u{14}(B~\0.Cc\u{1C}K3\u{E}$_YVR\u{11}G\u{15}4Y\u{5})+xQ`!c{Nc\u{4}\u{1}$'\u{1E}D@jSds|),\u{F}\u{E}%$qk\u{2}ju[\u{19}+\u{18}aswg'jV\tf(SO\u{13}\0\n\u{11}\u{16}\u{1F}\u{11}+Y}w6^m\u{1C}\t%Wo>FF)(P>+~lP\u{E}\u{7F}\u{17}\u{19}j[\u{B}B|K6V([\
F/\\}3,x$v/scC3\r5|^-V@e@W\u{B}yY\u{1B}6\u{1F}CV\u{3}q-\u{7F}T\u{F}G7\u{C}<\u{1}\u{1F}b\u{13}<\u{1E}r\u{E}\u{1C}\u{8}I7P\u{12}/x,mv &\u{1}j-g(\u{14}`\u{5}\u{1B}!`r3*\r\u{C}$cNX\u{2}E\u{11}\u{1C}><Og]Lo\u{F}g6\u{1A}\u{12}.\u{F}@,v(3?lKhuu.+\
<U\u{1B}\u{17}uYs\u{2}.O\u{17}|611E[Uag7O4\u{1F}\u{7F}5tm\u{E}is\u{19}KA;'<}!\u{10}GP+\u{1E}nx8fq+\u{E}7]\u{1F}Xj\u{F}wzU\u{14}N=,\u{5}\u{8}\u{11}q,n(>&\u{13}\"$\u{8}e\u{7}A6\u{19}n}QL+#cQ\u{1A}Hgb^7Q\u{1}35*{n5`>DLkF\u{2}O\u{1C}x \u{8}#\
\u{1C}~\u{1D}1?Ry\0\u{18}0\u{F}\\,h,N4z#9w:(=\0[w25ob\u{1A}*\u{10}\"\u{C}s}B4\"y7S\u{F}\u{1C}`n!-P\rBJ\u{14}^.;\u{13}!\u{E}\u{10}\u{1}\u{1D}\u{15}\u{16}\u{4}\u{14}N\t&z+\u{4}[=b\u{1A}U<r,aYNw]8K\u{12}\u{13}\n)T.W!<(.WAZ\0\u{17}l\u{1}|m!j#\
\u{5}M>\u{E}\tx/=Av!fI\u{2}\u{7F}R\u{17}!\u{12}\u{17};\u{1D}-\u{8}bdIOvf%Gk(Cr\u{6}?#U\\\u{14}.~\\r>\ni\u{5}|pJ\u{1C}\u{15}\n\u{1D}\u{F}\u{F}=c$.\u{17}<\u{1F}p\u{4}#W\u{1E}o\\Ko~Y\u{1A}\u{12}\u{6}sP(b\u{12}Z7!\u{1F}Ox\u{1C}cq,1\u{8}v_\u{5}\
[YD~7c\u{3}jx:k\0DK\u{C}!\u{1F}\u{10}\u{B}/\u{1}q\u{2}1Y_\u{7F}\u{5}4\\aR-\u{1B}wB+\tH\u{F}4H.Z\tF\u{3}[\u{B}3Z5\u{12}g,7:\u{13}-~@\u{5}\u{1F}\u{1B}|\u{12}k/\u{1F}Q\u{4}\u{6}N\\\u{4},[s\u{4}(\u{10}\u{3}N\u{12}g+T \u{3}7^_,dbN#\u{C}'SEC\
\u{1B}p]^Z%Y\u{18}{\u{E}z{,Czk\u{1}tu,\u{12}+<dVO\re-vcje\u{12}q3pwZT\u{1C}27(ijz>9\u{13}j:u_h<\n,(V+\u{1D}\u{B}mN\"D!+\u{1F}\u{15}9%t\u{1B}<\u{1E}Xs\u{12}*~r\u{3}oc\u{10},)d\u{1A}e3J\u{16}>\u{C}\u{1C}c1a\u{17}\u{19}I+D*{o+\u{14}2\u{1A}~\"\
\u{F}$\0\u{10}!fk#`_9]\u{1E}{#G:Yk{\"\u{18}?}7-\u{7}c/^Cqnj5\u{13}t@&>\u{B}\u{1C}\u{18}D2@w:Zph_c+\u{17}\u{F}\u{1F}]\u{13}\u{13}\u{8}ZqK\"Y\u{4})@96F:\u{14}~B\0\u{1F}\u{6}UZb\ri{x}8\u{1E}\u{F}uz%G\u{1C}\u{1}\u{C}8V\u{7}1\u{10}\"='\u{1A}\
\u{2}\u{B}L%$\u{18}:+jkY\u{C}[6Zy(\u{3}6Rg\"qh\u{12}|\u{2}02\nB}W8p\u{6} 6rz\u{13}`:jl_YjF\nu_.+-jK[l\n#6b\u{1F}'a\u{C}X\u{7F}==&\u{4}R\"\u{16}_D\t(\"Jeye\u{F}UPuQ\u{C}Er(:B\u{4}\u{7}+Q\t\u{15}F[\n<f\u{6}Lg~n8g$\u{11}K.}\u{10}k$'M\u{7}\
\u{6}\0_\n\u{12}\u{19}r#YV\u{6}C\u{6}{K\u{3}\u{6}R\r\u{17}Etx\u{12}o.k\u{14}f\u{14}\u{C}Hi\u{7F}=GTi\u{1A}e~L#:.r#u3\u{14}vGp\u{7}\u{F}pswT\u{1}\u{18}ed\u{14}z%C2Kg\u{B}\u{6}p\u{1D}GgOB-sT\u{19}\u{1E}[!y\u{1E}-c\u{E}\u{16}\r[P=q_In(Bv\u{6}\
6\u{14}T[jx$:\u{4}_\u{19}+'\u{15}\u{4}]UM\u{1}3T&4\tf3|>u\u{2}\u{3}[\u{7}7\"9kKr'\u{1F}b?\n\u{5}\nPFvv!O@]:vO%(fhD}!pNB\u{11}k\u{18}! yi\u{F}cfUa\u{4}!j_\u{5}\u{5}\u{17}&{Pj\u{6}\u{19}S\0iu,p\u{18})\0\u{14}O\u{13}2l\u{1A}\u{1D}\u{10}6i5\n\
\u{17}\t\u{2}\u{E}\u{1}`\u{F}~\u{F}$3vi,5\u{11}cd\u{14}__BZ1Ec\u{11}\u{3}\nEpDM\u{6}=\u{E}o\u{1F}-L\u{6}\u{5}YK\u{2}\u{16}V*\u{7}CI\u{14}aVcZ\u{1A}TlrS\u{1D}ei\u{1}%n\u{14}bX\u{1C}-\u{1D}wEVT~\u{C}2\u{1D}\u{1F}n!G5\u{14}\u{4}`4\u{11}bt@,\
\u{8}\u{E}7\u{7F}nS#SAu@G)5\u{15}\u{1C}#\\\u{14}E=X]0Ljz\u{10}i}\u{15}#$?.^,X/89cHPwg@\u{19}\u{7F}S\u{12}1?\u{12}6\u{15}`o|Q\u{10}\u{4}\\i\u{6}\u{1F}*!f,^}#Mm\"brDs8`+|F1\u{15}\u{4}\u{1}t.s=\u{7}v\0{z-\u{15}Bb0S0\0gK\u{13}\u{7}\u{5}\u{1}Ob\
\u{1F}\nz\"4s\\_X\u{5}f\u{C}\u{11}DBz+wb:yje\n!\u{13}`\u{5}\ry`\u{4}Y\u{C}v\u{2}\t 5t+)P\u{1D}6\u{1B}\u{7}S]H|[j3qcA4M:QO\u{4}$\u{1D}&.d\u{1E}.Uq9\u{10}tC~/A\t\u{1B}c\u{1A}g\u{B}a|\u{8}p\u{C}-T}IOv\u{4}c4RFs\tL9x\rsKB{ _\\\u{6})\u{C}9~6t\
\u{1E}1P.r\u{3}'8$S\tT'{\u{10}\u{10}|AO%\u{B}>pRpi\0SI]7D3yOf?\u{1E}9LM9+<\u{B}Up\u{1D}3{-!TG'O;]@!_8>QM%z\u{3};r/)]N\tOYF\u{1F}B\u{18}\u{B}4~>\u{3}13hMqY\u{5}C>vw-]4\0(\u{1}\u{6}UDR\u{10}S_,x\u{1F}=\u{B}\0Y5, \u{16}\u{B}NW\u{5}~c\\;8AI\t \
D3\u{B}aNoR+p4\u{15}\n|\u{1D}kN\u{7F}R8_`\u{2}(_\0x-;T\u{F}$,z\u{1C}\u{19}\u{12}\u{18}<F\u{1}t489\"Yo2\u{13}s:ZI.=JM,Q?J\"~H\u{16}\u{14}6'nOx\u{F}x!Q4\u{12}\u{11})\0\u{E}x\\Y=@\u{3}^V\u{5}#/h>\np$\u{13}c,B~\u{14}\rs<18F\u{11}\u{8}<YS>00Fk~\
)b\u{1F}\"YWvjIzEE2zL\n@3?#E-#CjzK\u{14}_7GC\u{C}_TN(^)fDs\rpSg\u{11}c\u{18}\u{7F}gB.?JsL\u{16}etq\nU\u{4}c.\u{1E}rV\u{1B}4\u{15}a>f\\Y,j\u{11}`hr\u{19}&n\u{18}\u{1}X\u{1E}w\u{1C}EGjK\ru)._3i`xykntq^|T.m\u{B};+m3~a\u{1F}gt\u{1B}=\u{F}O0xCq\
3UR\u{16}S5vj\u{1E}\u{C}%\u{2}TAYz\u{6}Q|\u{7}@\u{E};; \u{E}=\u{6}~\u{18}>\u{15}\u{1F}\u{16}\u{1C}\u{1C}j\u{1B}W|\u{7}=\u{1E}DvR\"t\u{B}\u{1A}Q\u{7}\u{7F}/+t`jT2\u{14}\u{1C}I{\u{12} h\u{1C}*d\u{C}y\u{1B}d@dA\u{1}qP\\\u{13}`<.r!\u{16}=,(it\
\u{14}7t`|{aj)t\u{B}F*\u{7F}\u{13}\u{17}\u{11}B$Nb^~I!\u{1B}Ew\u{1}I!\u{1F}\u{3}/\u{12}v]\n\u{8}f_GTDaL~!\u{B}z|\u{1F}\u{3}\u{1B}`b\u{1A}Hn\r%RhMW-C$nnrdp\u{19}i\"G-\"L\u{B}^,#86TT\u{11}\u{1B}\"i\u{19}gFK~1[#\u{10}_sd\u{E}h) +N\u{1E}\u{17}\
\u{2}\u{B}$~r(\u{11}kB\u{13}\u{8}F^RJaMdpb\u{19}O\u{1D}/:\u{16}Q\u{15}!\u{6}w4{/%\t\u{18}7dD\rT,0\u{18}/,{_p\u{C}qr\u{F}2}\u{15}\u{6}<\r-\u{1A}I *\u{2}1=xk\u{12}M|\u{19}\u{19}s1L3s\u{10}ee@-#Ss\u{16}\u{E}h\u{E}IF}\u{8}\u{7F}bH@\nj\u{F}3R\
\u{1D}\u{1B}\0<3LiV_!!\u{1}\u{1A}C_dU#s\u{13}iX\r&Dk++\u{1E}\u{6}\u{1D}8,4<\u{1E}7`\u{12}(\u{16}J\\ZU\u{17}#@\u{12}z\u{12}\u{19}i8+5'CU1K\nh(T,-k[^yl2\u{1}M\u{10}pW21aq:bt\u{1D}'Q`\u{1}4\u{14}\u{3} u:=[[&\"rCu>2h\u{16}%H\u{5}M8+\u{12}\u{E}\
&|,!\u{5}\u{1E}\u{14}y*\u{10}l&>e\nexZ;B}\\8M\\Y'}f\u{17}Rt\u{1D}p\\sm?K)rzyKr \u{E}\\NG\0tm|O UC\u{14}n\tap\0s\u{8}GL|5Fs}_a_l0y i\u{E}{f\u{F}\u{14}|[v\n(t8\u{4}l\u{13}85cOZyR\u{3}@1,lP?N\u{4}#b3\u{7F}6\u{1}\u{16}2\t0OM:!EjuV.$\u{8}/k\
\u{1B} \u{1B}\u{13}'\u{7}=[4_\u{3}*Ng`>Ptj5\u{15}\u{15}icT\nq3qdU$QkO\u{10}\u{10}\u{4}@b\u{12}\0\u{7F}]\u{7F}~+\u{7F}&5\"=,C\"$\u{11}%:\u{C}\u{8}.Z=\u{1E}{U*g\rR\u{C}:<`uYQj3}?=}\u{5}8\u{6}R+X\u{16}m\n/goG}ff;~3',Dl\u{1F}t-GI!\u{1F}I \
\u{16},Cz|5&I=e\u{5}hY\u{12}\0&+i\u{2}fD:\0&E'UOsX\t{G8G$%D^z^v9ocFm9\u{1D} G \tS;1!5Cz-\\L `e7\u{18}g\u{7F}\u{7}\u{5}r0\0,\u{1A}|\u{6}F;Md\u{13}\u{1E})R7\u{1E}=\"\u{1B}%\u{10}{e\u{5}U,\u{1C}\u{C}!-mNB\nY,(@@Cjf_5#\u{11}p/|k\u{1}D\u{1E}N\
\u{4}E0HB\\b\u{18}\u{1A}\u{17}\">d2@\u{12}nf\u{14}\0\u{7}9\nyN\"I$d\t\u{19}}la![\u{7}eCraW\u{1A}S\u{C}VTm<\r5LF>^$C\u{18}\u{F}|\u{15}\u{1C}P\u{1C}>m;#]J\u{18}'\u{10}\u{16}\u{1E}]%A\u{12}Eq-\"jS7-3\0 \u{1E}v^\u{1A}\t.\u{3}Hex\u{1B}\\*\u{15}\
\u{18}F\u{7F}us\0\u{18}yi0cg\u{8}2+#qHB&FGC:[iuqq.kF\u{C}U)m\u{12}#\u{1E};\u{7}6}\u{3}mK/^\u{1C}Jy\u{1C}$Lu\0|O \u{1D}^:\"D1_\u{12}\u{19};\u{17}e{\u{15})p\u{17}[E#b$00s;]1T\u{12}i-+l/Q\u{6}S5jIWsM\r5vR% 8:{\u{4}gP$\u{11}\u{1C}c&nzu\u{7}E-n\
C\u{1}\u{11}=\u{16}5:?\0\u{8}q\u{11}\u{7F}5<V\u{10}SJwwm,4l\u{E}{q\u{10}en_\np\u{3}9\u{1F}\u{4}4%cx\u{C}:p*E6W\u{C}PD~H3[\u{6}48=\u{1E}nC\u{C}!.M\u{4}DF2^v\u{18}\u{8}c[x\r(Az\u{18}Ji(\u{5}'pR7Q\u{1E}%\u{17}#Jzv\u{1B}3\u{E}\r\"\u{19}Bcl=r\
\u{1D})G,=6\u{19}9+CiVXl|sL\u{3}r\u{17}e\u{1F}\"N\u{18}W\u{18}3\u{7}G|q'A5\u{13}\tU6fQa1\u{2}!c9\u{3}ZF\u{C}L\u{7}~e\u{15}35WhV4\u{1A}\u{1B},q!C\u{E}Z[;$9w,sj\u{6}0\u{B}6\u{B}C\u{17}'>\u{1} .\u{18}?~=\\(u\\S@r\u{7}yv\u{12}\u{5}(aN\u{3}M\
\u{1F}SJ]Z|Zo w\u{15}|MN\u{1}nX\u{E}_wIh,\rOw-\u{1C}%1\u{10}q5u<,\u{6}f|\rb@v@Ui\u{7F}!4>Pu\0mJBbT.\u{2}\u{11}\u{14}\u{17}Yy5^g`SQa:h\u{5}k\u{B}_{@McW|\u{6}r=\u{C}\tW\u{16}g\u{4}\u{8}Y?kH\n\u{1D}>r\u{1F}\0F3l'\u{1C}\u{7F}y\u{13}e\u{1F}0\"\
\u{12}3x8\\!\u{12}(7OvNmxwp\u{10}B-nr}{sf\u{1C}oM\u{E}\u{8}gPO\u{E}\u{18}N\u{17}\u{1}?Lj\nzI\u{3}zE2Se\u{14}\u{1F}\u{13}\u{1F}\tKh6\u{4}[1nq\u{5}3(\u{13}0x9\u{1C}-\u{1E}7zN,2\u{16}_\u{15}\u{1E}R(\t`;o|\u{5}\u{1C}]j2mX\u{7F}\u{1D}\u{12}X|O\
\u{4}Lui!J3nn?)QQ\u{15}tV\na57\u{6}QC\u{16}G\u{1F}#c==\u{F}czg?*x|m=s`|4[\u{11}r}gh)32bH\u{1C}OH8\u{F}Ij7\u{B}wJ,[]T\u{19}{H\u{B}L-$:4H\u{13}/\u{1};7fE5f[{v^]\u{14}\\\u{1A}Lo\u{2}De\u{11}](r\u{14}\u{5}j7sVAK\u{5}(?\u{7F}\u{19}\t\u{10})\"qb\
FAB\u{17}\u{B}#Z.\u{15}9}\u{1}\u{15}n}9gqx\u{C}c\u{16}\u{1C}'y\u{16}lAlLd\rq!\u{1}Qwf\u{C}8\"\u{14}\u{4}DS\u{5}vZHU%\u{2}+[$'FCiq=\u{2}:\u{19}*vJ\u{18}\u{2}(@\u{2}>o\u{1E}5C88\u{11}w\u{E}AWXf]Q/d\r\u{1D}\u{1D}]>o1U\u{F}Bw=SSzpX=\te=t\u{8}\
\u{4}U~E\u{2}M\u{1B}U-(\u{4}(x=/;) \u{6}\u{15}@i\u{B}\u{5}7\u{C}\u{7}B5^7@ui\u{B}\u{1}\u{C}>{\u{10}>%C^YfU\u{2}\nx-!\u{E}\u{18}\u{4}l/!vd3\u{10}\u{17}[BWR\u{1D}q:P+/F\u{F}_:\u{17}\u{12}y|H7\u{6}UTf7#\u{15}-\u{6}$(\u{16}'*N'A\u{15}\u{B}ba\"\
S\u{11}n\t8\u{15}8\u{17}\\@k6vk^D\0Q/UaBo=\u{13}c,O/q\0\u{1A}=z7!->^$*\u{11}'ObDnVef\u{4}(\u{11}}.r?-^MA\u{1F}#$\u{12}jGY\u{6}S'\t\nNU5m@;HlY`9~;*<|)\"`\u{C}&SC')\u{19}\re\u{7F}\u{1D}\u{1}>[\u{18}@#\u{B}5\u{14}p*\u{B}\u{4}\u{5}$_1\u{B}R\
\u{8}]4#I\u{F}2<#8\u{13}\"^`\u{1C}o5G\u{15}B\u{1A}t\n]u|i+Mi\u{6}*\u{1B}Ui|N{\u{16}z\u{1B}\u{16}Fu7B\u{F}\u{3}\t`\u{17}!xig-4\ngJ-W }\u{4}d\u{10}R\u{8}5XhfYJ]\u{11}+Ou\t\u{12}4=&s_,jP\u{8} \u{B}\u{10}\t=\u{12}\u{15}JV\u{18}(\u{E}WnIu\u{10}\
^o\u{F}p!NMOg+v\u{3}\u{18}5 L\u{5}Rvzx(\u{10}eB8YjQSvTS\u{1F}71}\u{7}s$#\u{7}P~tpu\u{13}\rK(\u{15}5_#p\u{3}{\u{3}f)pc\u{1F}\0)1jLF\u{10}v\u{F}J\u{6}k c~`t>\u{1C}=\u{16}[H\u{17}\u{C}oY\u{6}*\u{7F}|\u{3}EG(w7eBd\u{E}\u{17}j}L$nx$rA>~9\np:FsB\
_\u{4}Gh;aK^mbT\u{14}_uq806hQ\u{1}\u{1}u\u{8}X\\*\u{13}7Y;5\u{C}\u{1}t\u{2})\u{3}\\Q_\u{B}YGylC5Cv\u{1C}g%I-LR.\u{C}G\u{7}\u{19}yOv/1o\u{16}\u{17}X:i\u{5}Oq\u{1A}Eu:i\u{14}\u{18}rb-Rb\u{1}5\t\u{1F}f)JZTxCF\u{C}K:P\u{15}X\u{7}UPf]e86[\u{1}C\
\u{10}K\u{11}3\u{7}TJ\u{8}\u{1D})uBvy\u{8}\t.l%?xMJgc\u{3}u\u{18}]\r\0\u{19}RR'\t1\u{19}jmyRY}\u{1D}X\u{1E}\u{E}\u{10}XzeKbb`JGXhOur(LaM+L\u{19}Z&\u{3}\u{7}X\u{10}\u{12}XJ}z\t(:k\u{1B}1Ww\\A\u{1E}\u{B}\u{19}.G\u{E}^'L\u{8}\u{16}\u{F}9Qt__H\
6\u{1C}\\k\u{7}\u{19}\u{1A}\u{17}3/\u{B}z67\u{12}\u{1A}\u{1D}\u{1D}E\u{3}\u{1F}x\u{6}]\u{2}`Pm\u{B}v~C,bfH\0t6Y|$G\u{5}X(\rvLZE[i^2.Bi#0\\p\ns4hW\u{1B}\u{13}>m\u{7}\t\u{1C}/J\n#\u{15}s\u{7}Sp^\u{19}_o1\0kh\u{1B}6/f6\0>gZ@!<N.l)qY\u{7F}\
\u{5}<oh\"v$NECat\u{2}(o\u{8}f\u{6}\u{E}U3>{m\t#\u{19}x/[\u{4}\u{F}\u{B}M7,\u{15},>i\u{8}R\u{1F}\u{1C}\n5cc\u{13}s\tEg/Qz\u{2}|*sp#04hc\u{C};VRb*,[\u{8}QrVax\u{7}kepVE)\u{B}\u{1B} 0\u{12}\"\u{11}\u{13}_7:\tb-Y\u{17}-I2\u{2}T\u{2}1\ttsP\
\u{19}iZX~\u{14}-\\vaA3e\u{6}\u{2}S\u{E}/wTTl*\u{1}@ar(\u{1A}\u{1A}\u{1D}\u{1D}4\u{6}\u{5}\0\u{E}l5\u{E}\\\u{16}\u{1E}T?`#\">.w\u{7}\u{2}$n\r\u{1}%,\u{1A}-\u{1C}jIx\u{19}\u{7F}\u{12}D#~\u{7}8aOy\u{B}X\u{13}\u{E}BN~pm\u{3}jh6O2S\u{10}FL=Z%\
\tJH6\u{2}^$d\u{C}\u{14}>g}Y\n\u{1E}M,aq\u{1C}\u{C}\u{18}zy=Q8\u{2}\u{5}D\u{15}:9`*>4\u{19}\u{7F}\u{11}SA:% enD\u{1B}?\u{7}g\u{12}\u{17}>$eoW\u{17}\u{1B}*mMW^k.KuZ'XmEW\0J}U\u{5}\u{18}\u{3}=K\u{19}R(CZ{\u{1D}\0K\u{1C}N6.\u{1C}\nw9\n,|7\"h\
\tP#\u{F}UT\u{5}\"V8\u{13}\u{8}wHtTr14\n2j\u{11}mnUFR(n\u{19}kS!\u{1A}\rT:\0:L[V/\tJaE\u{1F}Tg\u{E}P,\\\u{15}\u{17}\u{8}\u{1F}U\r,a!Wu0P\u{19}AV)\u{1A}\u{19}w\"w=Lr\u{12}\u{C}Vh!Y9AE\u{10}i>{qD>\u{10}|L\u{1D}Qq)%tPY\u{5}\u{12}b\"0b,c:E~>u@\
3=\u{17}'?J\u{C}nqRB\u{5}%m%r\u{1A}[(d#iH\u{18}v\u{7}RR~ {FaC\u{10}\u{12}\u{1B}Ul\u{15}S1i8\u{1B}.GEY9\u{3}:\u{5}C\u{3}LI\u{19}\u{1E}!5BD\u{2}=.A\u{6}y\t\u{5}*\u{17}t\u{16}kNL\t\u{1E}\n9Dzk^\u{15}\u{1B}\0NaGLkASL[\u{B}K)V?\u{12}{ZF\u{1}\
\u{16}$!K]\u{F}nvgo\u{14}ymP\u{17}x0-c}%9k)\u{13}ch:\u{4}\u{5}\u{1B}\u{1D}!V\u{7F}U10DC\u{13}[6u\u{2}4=\nadm\t\u{10}-/f\u{7}\u{11}}\u{E}B\u{B}5\u{4}\u{8}'\u{12}\u{B}|vz0\u{1}IQkJv#`/6{\u{12}\u{B}\u{1A}^mtCM\u{3}7h7D\u{1F}ZfHa@{EH\u{B}?\
\u{7}[\u{11}\0f^9:Q3 9,yFfz`w!\u{1A}2(TUM\u{14}\u{F}\u{1D}7\u{1C}\u{F}\0\u{1A}\u{B}CGr\u{1A}Y+g\u{1A}py6+\u{14}~h\u{C}\u{1D}gb-2PG-&dhjA*$2|\u{13}iE\u{1C}u\u{1}tf\u{14}q4\u{1B}S:T\u{3}h\"[\u{B}x3 3r\u{1F}6cfUaADEYgiI\tc\u{19}E\u{C}\u{B}#Lr\
0hyK^\u{1C}o\u{10}.B\u{E}>G\u{10}>,HZy\u{1E}>8Rg<J\"R7iKW3b\u{10}p\u{6}LJu~0\u{13}S\u{12}fVu<\u{18}9/M9f-=\r5!\u{1}&U\u{B}\u{3}=[?\t-K\u{3}F|>kijc\u{4}`b\u{6}\r\u{10}\u{13}CiY.4>m\0\u{3}.p]?V$\u{10}}K\u{8}K4Y\u{12}7D+|TR`9an\\bX4{T\u{19}m@\
0A\u{1A}\u{11}V;Z$`KU-XDxU}yB$3VB{\u{8}v\u{17}-T\"BbX\u{1D}bBUVtkr#IA!Z\u{5}\u{5}L\u{7})0mP_h\u{15}#x\u{4}nI\u{15}5\u{13}\u{17}\u{B}|]WU*J7DB!t\u{12}TD5I\u{4}5^P*M\u{14}\u{11}\u{E}L^s\u{6}7|K\"\t\u{17}\u{19}\rP}4e.e\u{19}\u{1F}Q\u{11}k\
\u{17}I7Xk8\u{18}V,v-K\u{1F}r\u{7}&F\u{16}+o\0Z*\"\u{B}0-p\u{1C}2\u{E},P\u{1}qJ\u{18}^,o1}\u{1A} a\u{4}%5\u{F}8j\u{C}d*u.f\u{1B}66}X`DJx\u{1B},Gc\u{15}Dh/\u{3}\u{2}?*u\u{1A}wn\u{4};\u{10}\rBb\u{F} U\u{8}:\u{2}?p\"5\u{1E}\u{8}\u{18},/%\
\u{11}\u{B}{\0Aau\u{6}TvBB@H\u{1F}&[R(Q\u{3}I\u{4}4@\u{12}7\u{18}&\u{1D}!q${*4e\u{13}\0E\u{18}\u{14}3--@<>~\ru\u{16}qyrFKe&S,}7\\DbJJ\u{18}'9\u{14}\"'B\u{1}3~ZZw\u{5}}^9W{=\u{7};$K\u{14}\u{2}\u{7}W\u{12}T/\u{12}VE\00A6\u{13}\u{14}\u{8}W\
\u{1E}\u{3}l8\u{C}3.j\u{C}+5<:akJA(aoxE\u{16}%\u{7F}\u{1A}Qv\u{E}BhTR\u{8}H%\u{1F}$o|yu%w(\u{16}w\u{5}kOYzK4p\u{1E}]\u{19}t5#L\u{2}4B0/Z0\u{1B}E@S(/bh%2rjU\u{C}\u{6},<*kD$5+#'uF&j(G*>T#ac:L//02(\u{6}]sp$^\u{15}sz\u{15}y\u{E}\u{12}? ;\u{13}\
jiTT}2Q>$s\u{12}@2\u{E}/\u{1D}M\u{12}ub~p$\u{2}\u{3}|\u{5}^\n@h\u{2}B\u{14}ES[\u{1A}NPUnq/\n\u{19}C@v\u{1}m 3\u{4}u)sG/eh=\u{11}|;\u{18}\u{13}\u{3}GF8\u{16}u\\v\u{1}\u{18}\u{1A}Mj\rt^}9MZp)Ly-'\rmv\u{5}8,!Zv\u{14}\u{16}'\u{19}\u{B}Va(V.\
\u{10}^\"/*=\u{1D}n\u{F}i\u{1A}O\u{B}i8=ZG\u{C}i\u{1F}jIWX*\u{11}n\u{3}Y\n\u{7}\u{1B}?\u{1B}beU,'e]#s\0\u{7}p9)B(j@Gj7~\u{1F}]\u{6}3\0Q\u{3}\u{7F}\u{13}8x\u{1E}s/a\u{1F}h\u{4}[`o\r%I\u{15}`x_$7\u{3}b^r\u{2}:\u{C}\\\u{7F};6\t\u{3}P:_Z\u{1A}\
*H\u{17}U\u{7F},n5zw7/u?v\u{13}K\u{F}2\u{7F}Iv\u{19}nx@\u{12}\u{1A}}yS`\u{7F}qu\u{19}\u{7}oF3W*0p\u{4}%p\u{3}x \u{1}+~2Q\u{15}x\u{E}\u{1D}1\u{C}\u{7}g*fFJb,0<u+7!\u{1F}v\u{1B}'Ef?\u{5}\u{B}\u{19}\u{13}2\u{14}i\u{16}\0\\EOQi\u{1F}\u{1D}?L\n\
OR #~v5\u{6}|*l\u{1C}!N\u{8}\u{7F}}\u{12}$\u{16}<\u{C}Hh\u{7F}TEU=L\u{1D}q\t<]Wr\t7\u{5}6+P\0@X\u{1A}\\^\u{7F}\u{15}d\u{1B}B ,\rA\u{17}\u{E}66;\u{11}m<XI.hmvx\u{F}N\u{18}HRAF|=\u{1C}=nxJ>]5-,\u{14}PzSRc+G*\u{7F}*i]\u{F}n\u{18}M\u{1D}7O\
\u{1B}wI_,l!Y #D\u{3}\u{E},]`\u{10}r$%Y?/y?:=\u{14}5P\u{12}MT\u{1D}\u{12}?F\u{4}0p\u{15}v;[\u{1F}\u{15}q\u{14}eB\nP.VM\u{1}8Dp\u{16}\u{10}d\u{F}`&uJ\u{4}TF\u{14}\u{3}l\r<\u{4}I67\r\t-ZTB_\u{1}\u{13}BWVQ;!lOoA\u{E}C\u{13}`\u{19}|\u{8}}\
\u{1D}Iq\u{5}i9Sv\u{3}T\u{17}K\u{B}~y\rc\u{7}Xl\u{2}6+\u{11}y0+\u{18}tP\0)?%S5>GM@5\u{C}\u{11}k\u{18}P\u{15}t/VD*\u{1F}fv\u{1A}m\u{3}^&](\rUu7Z$pY\u{1C}\u{7F}R;(\u{19}:b\u{5}\u{13}a)\u{2}9mm\u{C}l\u{12}I\u{E}e`\u{1}Z/q\u{10}VB\u{1F},[5x\\u\
M\u{7F}9X\u{1D}k0S T125rZF\u{12}HX\n2R\u{3}A\u{1E}`Q0\u{1F}KU?lu\0\u{6}+\nM#\u{1F}ki(\u{6}y \u{1B}'Gl@=\u{6}0\u{1B}\u{15}P\twy\u{5}E\u{14}AYG3Rx\u{1E}\u{19}Q@\u{16}\u{1},*^Djm\u{B}\u{11}Sp\u{7F}8pK'aW\u{1C}\u{11}|qDO0\\}\u{7}'0rVV'\u{4}A\
\u{7F}%Kf\u{2})\u{14}7\u{1E}\u{7F}b-o\u{1}}h&J\u{1C}\u{8}Uc\u{13}Gn\u{E}\\;\r\\\u{14}=\u{1}\u{1C}c\u{F}o}dT\u{12}F\u{1D}H=\nQ\u{1F}\u{1E}8+\u{14}:,Cd`kL|xY/\\7\\3J&\u{13}C4l\u{F}N\u{5}/\u{14}9+sVz<E\t5\u{5}we\u{1A}8*n$%G*ZO_x\n((r\0pX5%,\
\u{7F}\u{12}.dLC\u{E}~2N@<Z|}hB\t*B\u{11}Xy\u{7F}}\u{1A}E?\u{5}\u{1D}\u{1B}8:`Azw\u{7F}]\u{14}B\"h\u{14}X\u{1C}<V\u{12}(cN\u{1F}E35\u{F}B\u{14}\u{13},u\u{3}!RA|N.bR9g00*\n4\u{5}9s=7\u{5}F+;\u{12}@\u{F}$\u{7F}H+)\u{1A}\u{16}33w'!OGZi$YoQ!\
\u{14}X/=!mD\0*\u{1F}Y\u{5}h\u{6}8r[yZwR\u{1C}?'\u{19}~c\u{C},>\u{11}\u{17}n\u{13}@*-\u{15}ak$AUoP\u{2}Fkh\u{17}d64`Fe\u{18}tI@[\u{1D}4Tb\0-+|]ru\u{7F}cv_jI7E-G:`0[\u{15}9\u{14}BP\u{7F}i\u{1B}h]b{4P(\u{10}\u{18}\u{12}mO/\u{1B}60M9\rj9Hv)G:\
\u{1B}.1;\u{5}_sF`W\u{8}\u{4}\u{1}y\u{C}d:\u{1}\u{14}`\u{B}E\u{18})I9\r\u{1D}i\u{12}r\u{18}\td%'\u{B}@Kc#E\tv\u{5}x \u{7}[\u{C}\u{1A}f/\u{17}$y\u{8}~Dgn~H,\u{1A}\u{5}i\u{E}yht\u{10}]\u{F}TqG2\u{7}VD3.qt\u{1F}Q2\"-V*%zU\u{3}D|bO)vs\u{10}\
\u{1B}c\u{2}71P9U}r33Bys6FSm]Jj\t\u{11}Be\u{1F}\u{2}kwX\u{1B};cU^\u{7}\u{7F}\u{7F}\u{11}4p*<>:2\u{13}\u{1B}\u{10}m?\u{13}9Jw:t\u{15}\u{1}KlLRy\u{5}#0\u{F}j\u{7F}\u{10}\u{6}\u{1E}Nd8s\tt\u{4}68&+|e@#Tw\u{1F}\u{17}\\#xi\u{1B}]:/Y\nf\u{C}KxG\
\u{14} \u{14}1`~/\u{7}\u{6}4\u{13}0kGnn\u{C}67\n8o~\u{3}\u{1A}\u{1F}z0\tw\u{13}g9I0()\\Q)xhlaNpFO\u{10}\u{1B}Y:!t\u{1F}\u{7F}g\u{1F}\u{11}d:$0*A^6k\u{1E}#e%t\u{4}$e\u{B},\u{1C}M5_o#x\"R5]f2<\u{B}Cvo;(R#E\u{18}x,iR;\u{17}\u{1E}zC~@PR{\u{10}\
kNm>{,\u{1A}h|\u{C}:\u{16}>7\u{2}\u{B}bDQ*K6>Oan\n4!8\u{5}>49\u{3}\u{5}e\u{F}c$\u{1A}\u{1D}\\b2\u{1E}\u{13}dq\tLnu;Q=1$x`&X:[x\u{13}\u{16}GAYy@M\u{1D}\ra\u{C}mV\u{1}\tU\u{17}]qZ+\u{F}^1U\u{10}\u{1E}+\u{7}Xxze|j\u{1C}j\u{B}\u{8}kC2y.*BiXOo\
\u{1F}5\r\"\u{4}l^\u{4}\u{F}L/\u{1C}\u{1C}8U~A\0b\u{6}\u{C}VHO%R|\u{17}uV\\W?\u{1F}nd\u{1F}w?\n:L\u{1A}\u{1B}kM>\u{12}Sj\u{6}dI2\u{16}<2k\u{5}s\u{F}\u{12}qk\u{11}\u{1}:{\u{10}=?[,<hdU\t!V'(2^.\u{10}#FC9e\u{C}P oK\u{14}\u{15}\u{12}A\u{10}\
\u{1B}\u{1B}\u{13}X>skR\u{16}S~;\u{E}\u{8}PU\t\u{10}\0E\u{3}\r\u{1F}\u{E}k9\u{F}\\U_\u{3}\u{2}\u{12}XR\r\u{1F}yuy~J\u{12}>2JS_!_K\u{7}Hr\u{18}h\u{2}p\u{10}\u{1A}a[]{\0UvIE0{4WS\u{12}s\u{2}78P\u{1}C\u{15}\"\u{2}u\u{7}:_\u{15}\\\u{1D}\u{1}\
\u{16}EwA\u{13}+\u{15}\"j\u{1D}V.C-IuB\u{14}^\u{14}\\yHp5yvVmz;n\u{1F}b 6\0Wtul\u{1B}\u{6}FI6X>{;zAA]\n,YTg&\t\u{1F}\u{19}\u{13}\u{4}\u{12}\u{18}L\u{5}S\u{8}9\0E\u{8}>Mc$lQ\u{19}N'\u{1}\u{13}<H*\u{19}FH\u{15}j\"RkT]+>r,U<\u{1E}/,O>\0]\0\
\u{7F})h\u{13}7D$JquhsB)z\"aw0\u{1}\u{4}We3\0\u{17})hte0DA\u{2}y,hE=p\u{8}UPO\t\"PX\u{14}0\u{17}\u{10}\u{15}\u{18}\u{4}}D%\u{11}\u{1B}S\u{19}kJA\0N\u{1B}\u{5}ts\u{5}w}R\u{1C}7\u{19}\u{6}\u{17}\u{1C}Ix4n\u{7}\u{15}\u{4}0lZUbCeOoBdF>5RPy0|7u\
cq\u{10}c^@,7S\n:\\l#PnQ[yhWi\u{12}j\t8\\^\u{7F}\u{1B}(k61\"\u{1F}D\u{1C}\u{1}fI\u{1D}1#\u{1}\u{4}\u{1B}=g;hG@cyo?pw\t&F\u{19}\t4\u{2}\u{16}kAj[Il3\u{18}\u{C}0#B\r1\0u\u{1B}%J6r\u{1}Ig\u{14}@p_\u{7}\u{10}!}\u{18}d\u{1C}b!m,Nv\u{17}4@[\
\u{18}.\u{C}H4s!QNu8a_\u{1B}2Rl-&:\u{1B}I2\u{1A}^\u{C}r\\h\u{14}l#tW$`[rm2@\u{12}fFeT\u{1F}cOfhm,=',(R+\r%af]\rIt\r:C\u{1B}rD*?_=Gma&tw:7ckl`Ij$;R\u{6}9zA:p{D4/DJ\u{3}e\u{1B}\u{8}\u{17}3El\u{1C}_2\\\u{1D}B+>CayGaWD\u{10}OrA7}qet\u{8};#\
\u{E};tM2EZ7)%J,\0i)4\u{7F}it>\u{10}\u{7}S\u{1B}yG_&;:J*z\u{1}!G5f?Y\u{1}kzIcr\u{18}\t\u{4}*CUwT^qx{\u{F}qm\u{7F}j\u{1}\u{4}\u{1}M~\u{5}@)\u{1}'x\u{F}M!?O~ho&osCeA\u{11}Zny\\%\u{2}Rl\u{6}\u{1F}=%Oi^\u{E}c\u{1E}R\u{F}\u{4}\u{2}~\"\"c2nQ_*U^\
2\u{19}RB\u{13}z\u{F}\u{F}/ Hp_>\u{17}Hfy'J/~\u{1C}\negdzT4A.|-x\u{F}\u{1B}z%R:jPTLX\u{10}1?U\u{10}\"\u{14}se+.t~0\u{7F}}e 0k:]cE))\u{1E}\u{11}\u{16}=\u{19}(8\tn\0zD\u{1B}S;S;Q&S}o\u{1D}tA\u{B}%\u{2}V\u{17}z5@`vok\u{1}LT,tjVH+`\u{13}%\u{4}\
\u{8}tg!.|\u{14}&\0mC#\u{E}G'\u{1A}\u{14}\u{B}tp\u{10}X+K=8C8\u{15}lBx[> R\u{5})yp\u{17}n\u{13}xuz\u{6}|BZR@\u{19}5)\tZ? \u{12}0\u{1}r}h4j\u{C}vC\u{12}xf\u{13}\u{5}Xv\u{B}D$d\u{12}Dbz|o\u{15}/3y\u{5}E\u{C}\u{5}iq:tb\u{7}up o&zSsQ?RZ\u{3}\\\
I\u{2}9\u{14}\u{4}NZ\u{8}\u{1C}]bA/Z/4\u{18}\u{16}RY\u{5}2_YRr\u{10}dz?#%GJMe.\u{1A},{\u{10}w\u{7}G\u{6}ng0W\u{1A})|5i2,:U$Su\u{16}PwyEJ\"T{\u{1F}EA\u{4}t\u{16}W?a\n\u{1D}uLZr8\u{5}0\u{8}\u{1}\u{17}8>Y7\u{15}i'\u{1C}D$\u{8}1]%G\u{16}Z#\
\u{B}Cg\0M/$2h]@|+O\nV5\u{6}Y)`\u{C}a*8soWl|\u{1}\u{1D}\u{10}\u{1A};Hc\u{15}\u{11}h][hQ}iP\0cksA\u{3}sM@\u{14}Q&E\u{13}Wgn2\u{1F}Yp\u{B}N\u{7F}\u{6}\u{12}(\u{1D}S\u{8},s*B\u{F}t=2g+\u{8}m\u{1}\u{7}KL7@J.<\0*2\u{1B}n!@be_>\t. +KLVx\u{16}.\\\
%\u{16}MBv@W?5\u{13}k\u{8}\u{16}%U}\u{E}0=\u{6}\u{1}k#r\u{1F}.on H\u{18}L\"6\u{1D}\r/cu}u<->VKU`m?.o?NUv-7mmT,~$s\u{4}TqOD\u{B}&+\u{11}00Q$vf\u{1B}\u{C}G$*V2\u{4}l,?p2\u{10}eIT\u{11}j>(\\n+HF2\u{12}=!5m\u{E}$W^~U\n+#\u{17}\u{16}mhn\u{19}\
\u{1A}9ZrEb\u{7F}1\u{C}\u{1B}\u{13}\u{11}jsPUp*OU\u{12}.(au4h\08TPc?\u{6}J|f%m7\"\\W\u{13}0(6!EwX\u{10}l\u{4}0 P\u{16}jO/\u{14}?&\u{7F}!?}\u{16}\u{17}p];\u{C}cz\u{7}-5@\u{6}\r*@~[\08q!n\u{18}\u{2}v=\nI\u{1}N&:+\u{1E}RE|\u{E}4*\u{E}c\u{18}U\
[,}.U>;zv\u{11}\u{2}v>5Br+74SR|>vF\u{19}%Sw6\06f\u{1}Y\n\u{1B}L\u{15}<wg\u{17},'hp%?).$Nh\u{1D}y\u{8}%po\u{2}\u{E}|\n\u{1}\u{8}v2\u{10}I\u{13}\u{17}\\[\rl\u{17}7/DH\u{5}U4^\u{19}\u{2}\u{1F}$\u{12}uO0oz\u{1B}p8)\u{5}Q'\u{1B}:_-+4\r\u{1E}yk~\
u{DK?vzX#q/\u{2}\n\u{1F}v-\u{11}%2\u{1F}K\\00Ed\u{1B}\u{8}@ta5\u{11}<H)w\u{4}[\u{11}s~4h\u{13}f\u{13}`|\u{1F}+\u{12}og!|j\0H\u{8};pvX\u{2}h Y\u{1C}<$&$#\u{16}\u{1C}3:|]\u{3}!\rR O\u{16}M$a(\u{12}\u{2}8G2iXzT\u{1}:C3\u{C}A3B]f]lO%C}wM\0')_\
\u{14}#\u{1C}\u{17}|\u{8}\u{1A}\u{15}tTNj+8R\u{17}DLq\u{1F}5D^\u{8}C\u{5}\0b1\u{13}n\u{B}\u{1C}H?\u{C}kyIC.-#?f<\u{1E}]x\u{16}1X\u{E}H)\u{10}\u{1A}\u{4}aj\r1\u{6}!\u{13}\u{F}1($+O\\D3Ti;caPZh\n\u{1E}b\u{C}E\u{11}/F7}B\u{3}\nha\u{3}\u{12}N\
\rV3nS\u{14}Ri\u{E}c\u{2}?$sP\02j%\u{7F}\u{7}@\u{10}C\u{1C}&/k\nv\u{C}V\u{16}OX$@\raj}\u{1B}\u{7F}\u{1F}-\u{17}\u{1F}\u{4}QI2\u{16}'S\u{12}\u{1}aD]^\u{1A}HG7\u{1D}\u{1}f\u{1C}\u{1D}P0}O^4L\0PFPAKp.NCK\n\u{E}\u{14}\u{E}#\"9\u{19}\u{3}P\
\u{11}s\u{F}\\ d*E<`Y&8Bx#|0SM1u?7?y^V(\u{4}\u{F}Jm^#[i^=m:\r\u{C}$Hw\u{16}\u{7}3|\0\u{16}k)w\u{2}G9WyAw\u{B}\u{3}4e8\u{4}{~\u{12}\u{18}x\u{1D}\u{19}1\u{14}\u{4}T\u{F}|.NC\r\u{1A}kZ\u{B}$0@ \u{1E}3\u{2}>\u{F}Cu6\u{7}\u{1C}*S\u{1D}JbLrfB\
\u{5}4p\u{4}\u{10}J+5\u{1C}:jt0&oxo_C\u{6}d`f]aV\u{3}%>zL~1\u{B}`)\0\u{1C}\u{1E}N\u{10}Xs\u{F}s\u{4}#L+j'\u{18}hg\u{14}\u{14};_!%\u{1F}F2^pZ_9\u{8}BtTK\u{10}\0+3%Tp\u{12}\u{4}&-/]|B\u{19}N,(\u{2}<FZ\u{1E},\u{17}S\u{2}Zu4|E@\u{8}=J!1qB5\n\
\u{1F}cY\u{2}Y\t01DhT\u{14}\u{19}\0t~[o\t\u{16}}?\u{C}\u{16} l6ONn*`\u{1}.tLvvzaHQE4X k\nd\u{8}}4:G``xg)\u{1}\u{1D}\u{12}\u{11}h$Lv67\u{6}\u{10}BDtcy\u{1}K\u{11}s(\u{1F}VO@@4?\u{7}B1{\u{15}NE\u{10}\u{18}\u{12}\u{1A}|:\\9u\u{11}D07\u{2}\
\u{10}?\u{B}7\u{17}\u{3}\u{1D}O-C>~\u{17}\u{6}m5`bn\u{1D}z\u{13}F/\u{7F}tTGZ5&~\u{B}j\u{15}\u{C}]\u{1C}(\tT\u{17}\u{12}G\u{E}4,k\u{1E}ci\u{1B}\u{1F}_$\u{19}C\u{2}ic1YHa3`+)\u{1B}&wvL\t\u{10}_%7\u{17}G\u{3}(]`\u{B}(H<C\r5\u{3}\u{E}c.\u{10}U\
y\u{1B}9R\0\u{F}a\u{7}\u{1B}6\0t+Z[\\\u{1B}.*{\tg[\u{7}\u{F}\u{1B}T8\u{7}bQ)c\u{11}\u{6}v\u{17}hRj7jh)A&\u{1C}\r\u{B}\\P\t[gG\u{1C})\u{8};UeJ`\u{12}EKPlXST):&Y%lE\u{1C}GO'O\0+]`\u{17}\u{1F};\u{18}#\u{13}S\u{E}q86\u{19}562^t]{i0\u{13}`\
\u{1D}>\u{14}x_-/h?2\u{15}Om\u{16}Dj\u{1B}bThc%\u{F}\02\u{12}P\nw\t>\u{14}\u{11}d<Kzvs 0\u{19}\u{1C}Q\u{15}NL\u{16}dx\u{1E}\u{1F}kW\u{1C}NN ,F\u{4}&)IKX\u{15}B<t5d\u{6}k;@kv3/&xCh\thAvj26\tG#\u{10}\u{16}F\u{19}-}w=_\u{12} 7w[\u{E}\u{1A}lBh\
bya|@\u{4}\nezv\u{11}\u{1}\u{7}\"PJV*&_\u{12}DbLk\\\u{4}=V@f1\u{1B}6\u{10}D!}Q^\u{2}}\u{15}\u{8}\u{1}\u{3}/\u{17}\u{3},'j:\u{10}!g8Y5tjyIq\u{8}\u{2}:r8\rn\u{4}+-\n3d_z\ny\u{7F}A\u{C}=\rAm;t\u{1E}\u{11}Zkkh7sfp]P\u{F}p\u{1B}\u{12})T\u{C}G%v\
oK\u{6}co\\s\u{10}\u{3}0>Z)\u{18}`5\u{10}\0.\u{13}Hi!~\u{1D}l\u{6}\u{2}\\Q=c\0\u{1D}/|lYaPF\u{6}gM\nL]&Fptzp8xy!zFLxcrC_l\u{14}~\u{1B}\u{1F}XKcv\u{8}1j*>\u{1A}\"$lR41\u{1}\u{11}1H8U%;NNA7y\u{1B}>*Y\u{10}lLex\u{12}=rqYt0\u{8}x\u{3}zD\0<NK4P\
\\\\ \u{1D}=RN\u{1E}~\t3Cew6Q|\u{4}EG7cLO\u{10}B\0\\'iK\u{2}\\]\u{17}>\u{15}8n?/^h\u{16}\u{13}up\u{1E}\u{18}\u{5}HV\u{10}&;Tg~$e`1\n\u{7}#_DIQ:l,\u{1C}`@kh\\\u{14}w'\u{10}uxoN.Fl_W0W\u{E}\\3\u{B}j\u{8}q\"%\0\u{C})\u{17}\u{8}ut*6\u{8}+wEWg\
\u{1B}\u{14}\u{1F}?\u{10}fU\u{15}d\u{1A}|\u{B} \u{1E}T'y@aU^\u{17}MEwB;~J\u{1C}\u{8}\u{B}IVen\u{15}2P_Ig]Rs\u{15}H\u{B}EBD\u{1F}\u{B}E\u{3}K\tO\u{19}|\u{5}m`4\u{1B}\u{2}h'BK(eFiX\u{7}\u{7F}$U%N$\u{1F}-/|g9L6\u{18}(sPl]KS0s6\u{3}ggWm\u{13}|\
`P:\u{E}J\u{13}L\u{1A}n@}\u{E}X.aC@=/\u{10}\"/#\u{18}9s4$$oG\u{4}\u{E}d}4\u{C}\u{6}R<n\u{17}-\u{1C}sV\u{1A}:0U.+a\u{7F}/\u{19}\u{1D}tT\u{19}2B\u{17}TX\u{7}Fg>A63B\u{1E}lN- \\^A\u{3}\u{1C},07\u{10}<fSM9h+? Ivi)\u{1A}\u{19}!Y.\u{5}h\u{7F}\
\u{15}}$(gc\u{F}1\u{F}h9PO\u{B})O6\u{14}bk_e+\u{1}Ik\u{7}\n4I3AGFr\u{1B}oM\u{1}(\u{19}X9B\u{12}(\\:r\r<m{\u{16}%M$`X>,\u{F}&h \0\u{1B}2nw\u{C}pR\u{19}P9<`\r\u{16}[>oBz\u{2}(:!qj&HY\u{17}G4za78+PbI\u{1F}WS\u{4}\u{6}>\u{2}2qg\u{7F}$\u{18}\
\u{5}\u{12}\u{1F}-40J\u{1}\u{1A}j$V]or7R=!T\rD^#\u{E}I#Q\u{5}r\u{1C}R$flETS^\nN\u{17}i\u{10}\u{1C}u\u{6}Ob\u{14}\u{19}qa\t<N=\t@5\u{3}\u{15}vy\u{8}\u{B}.&o\\1rCfK\u{1}^f\u{3}\u{18}qa$#|Em~\r{@(\u{16}*\u{16}s{<g\0n4*b\u{3}\u{1C}pQ\u{5}e\
\u{10}oJ\t8Ic;<3r\u{F}5\u{3}\u{12}\u{1A}\u{6}\u{1E}B?~\u{1}JRZ\u{1A}\u{12}\u{1D}s5S\u{17}\u{7}]dR65M\n\u{1F}kZH{\u{18}M4+U%Wt\u{F}BlAlX\n\u{17}t\\\u{6}jq\u{17}pv\u{1D}gPU\nYs\u{16}\u{19}}m\u{1C}\u{19}\u{1D}\u{8}#J.K\u{15}GmX\u{14}\u{2}V\
\u{11}wTt:v\u{5}uV\\\u{16}t\u{17}\u{5}c\u{1E}xq\u{5}\u{17}!=\u{1C},-i#k%\u{1B}D8]2l2\u{7F}Lj]`3*'\tm\r)j9\u{10}X\u{16}oD6,Nw?\u{2}\u{C}\u{12}\u{1A}B\r\u{16}\u{1F}d.3\u{1E}.S}\u{15}c(\u{19}\u{E}4k2 vfC\u{B}2\u{3}K;\u{F}\u{16}\u{4}|(||yx7\
\u{14}l!d\rDS\u{6}HbXc\u{13}apu,ag^.jFpU\"/~\u{F}zvyCDmGWG`N;/X5\u{13}\u{6}\u{15}b5?}g\u{13}\u{11}\u{1C}\0R-\u{18}\u{12}E\\\u{1B}-\u{1C};A|-VZ\n.l>WgXY\u{14}GimjSE\\c[!\u{7}XiD\u{3}!\u{1C}y\u{F}\u{2}\u{1}#\u{5}9_\u{7}CSNQ\u{1E}\u{1}\tZr\
\u{8}\u{18}asu\u{1A}\u{1}TkL2\u{7}7I$^but\u{6}\u{11}}\u{3}G\u{1F}A Pg\u{5}\u{18}\u{5}X\\c>nY\u{16}t\\\u{12}\rwc9bw\u{1A}ee\u{10}\u{1F}J6^(\0\0\u{11}t>x\u{8}\u{10}eKC@\n=\u{1B}I~\u{15}{>\u{1}\u{E}~$0bp\u{18}>lqm{M/kP\u{10}\u{4}\u{1}P/%t*\
\u{B}D#h\u{7}Z:\u{6}bgY\u{12}0~2\u{1A}\u{8}p\u{7}oC,,\u{5}mc6CMDq\u{11}\u{8}UUI!j\u{17}`90e\u{4}\u{7F}]\u{7}mZ8\u{1B}\u{C}S\u{E}cO'06*#\u{1},\u{B}\u{7F}YL8s0\u{1C}50w(p\u{14}x%#\u{1}'OL(k}hPGF\\316G5\u{15}A[@\u{4}>\"S\u{1F}\u{7F}d*\u{1A}\
\u{F}M taT7o)&Ok|mv\u{8}d++!\u{7F}\u{E}tG(s\u{17}{o`\t_B\u{5}n>\0x\u{1C}[\u{1E}\u{3}zZ&\u{6}P\u{8}Ar\u{18}\r5DR \u{8}D\r]\u{E}7!|\u{1A}\u{13}T*\u{4}L\u{16}\u{14}@5~Y\u{10}}\u{11}<+\u{1E}O-q\u{10}-P=QU\"h\u{5}-p/J8\n'^cXZG:DP\u{2}\u{1A}]\
\u{11}\u{1F}04F\u{19}\\Q^m!@#\u{18}$-\0\u{15}9/\u{13}\u{F}Az<6U,lFp9\u{B}/F\u{7F}&TOqnaICE-LOCv\u{10}wobVLC^k`~GzlNp *=eJ\u{C}bFwp\\+FLww;$\u{1B}\u{17}{t!78b\u{B}xF\n_0c:,\u{3}7\u{E}2D.\u{1E}v#o,{7yM.2\u{E}\u{1A}M\u{3}GK ;\tk\u{1B}9\"\u{8}\
L\u{C}7\u{1C})\u{7F}3\u{12}.9Q\u{1E}D\u{3}Z\u{1A}G<}\u{17}rYQ\u{5}7?X7b\u{7F}\u{B}gaAgm\te!\u{2}Nq\u{11}P^2/S\u{13}k\u{1},}/tj~1\0\u{17}yg\u{8}C%F{:\u{1D}x,(&`\u{4}\u{1B}o\u{8}\u{8}dB(9\u{4}'TKZ!2\u{1D}\u{1E}\u{6}-T9p\"tsQO\u{1B}~\\\nRm_\
\u{C}\n\u{6}u@\u{7}J\u{6}-\u{4}#\u{6}\u{11}cQ>\u{1C}58\u{18}U\u{F}T7\u{17}\u{16}|\u{8}%FSa?O2\u{1}$/wN8o.\u{1C}VUk\r=u[8{\u{15}e\u{F}\u{15}\u{E}\u{1B})\u{1E}\t\u{3}\u{16}\u{6}iT-YS\u{F}*z0yH;\u{1E}l7OMH\u{1A}y\u{11}HP\u{1}\00\u{13}*/S\
\u{10}\u{18},}\u{14}\u{E}\u{7F}$3sfN\u{13}[\u{7}\u{18}f,B(\u{2}3G\u{1C}OP*\u{4}\u{12}\u{10}lJ\u{F}\u{4}\ruSO``?b\u{F};b\u{1D}\u{16}1#Vb[$H#`[_\u{7}\u{2}/kIi` \u{1C}\u{5}+P\u{7}F*y\u{1}Iz\n\u{2}e\u{16}ks_/\u{1A}\u{19}3r\u{1}icoJ\\\u{5}\\G\
\u{7F} 3_2\u{2}lLqJJo\u{1D}V(\u{7F}(cK?_\u{5}s.WFI&!\u{E}=/4GE\u{13}\u{1B}XqW\u{1C}!fr3^QE\ndT\u{1C}l-^\n\u{1C}{F`t\u{B}(\n*-k[Vo\u{1}.\0>xz6w@K\u{1}v^M&5x4drs$u[JU[&t\u{1A}h7Z\u{15}B\u{1A}'\u{1A};,F\u{8}&\u{19}\0o/\t3\u{E}\u{1}G\u{7}LGxdN\
F@^3c\u{8}PG`-:p\u{17}\\jD%_\0\u{1A}\\'\u{19}|d\nvNtKi|\u{4}\u{1B}~/&TcY$e|%d9\u{5}/\\W\u{11}6\u{3}\u{13}\u{B}\0\u{1B}q}f2PF3*RhAN\r& 5PX`\u{F}WC$>}l-\u{7}S_9.\u{1}Z\u{12}9#5';\u{1F}Sw\u{11}jEba(<R\u{19}4\\^mz+d^\n \u{8}\u{7}\u{19}y~\u{E}u\
!q\u{F})h\u{F}\t+\u{12}c\0<nb:$(D\0Hy|A5\u{7}7BP\u{1C}@=\u{4}\u{7F})^\u{3}\u{15}Z__18\u{1E}\u{4}xn\0\t\u{19}-0\\R\u{11}G\u{11}g\u{1B}\u{1F}C89\u{1}N\u{11}>!\u{11}2sA\u{6}bL\u{5}H\u{F}X\n\u{6}iw\u{6}\u{15}9\u{12}(n\0AW <\u{1}'M\u{1A}d6+>GM'\
=\n\u{17}t[-qmm8JHGp\u{7F}\u{13}\u{2}5\u{E}8<ur0@G\u{B}@HP+_\u{E}}t\u{13}\"\u{E}_X'\u{18}VP/\u{1B}Q<\u{B}vW#])a\u{13}R\u{2}2Q/\u{15}Yu0\u{13}h\u{18}\u{3}\u{F}\u{1F}P_#@PZ\u{C}\u{C}\"JA\u{11}fjb\0\u{3}Y\u{15}\0g\u{5}1)9g&cJ\u{1}Tnq!x.B\
\u{1C}z#5OI\u{1E}b2\t|\u{1A}He:\u{15}et[Lp\u{14}C\u{15}hq\u{18}|\u{7}E\00\u{16}H\n\n\u{5}lo\u{8}eK }2*4ya;ABk\\\u{B}\u{16}eU\u{5}\u{15}PZYLVR\0U?o^gyj\u{17} \u{1B}f{\u{8}r\u{4}\u{11}ue79.X+ji5{i!^\u{7F}+yR@]\r\u{17} %\u{11}\u{13}\\ef-6\
\u{7}$A-|vMx:_4k\\CS#f?4\0\u{8}\n=Ur{.p\r1i5q\u{14}\u{8}\u{E}+s=.-e\u{2}:zF\u{16}\u{1}/Z\"\u{F}RRb,\u{4}*\u{1B}\u{1F}\u{1B}v#H[*sJk[\u{16}jJ~THHeYR.JY\u{F}A\u{12}`\u{7}#BT2p2\u{8}\n|sH=?\u{5})`i\\`k.T8b+RRh\u{B}\u{12}!\t\u{18}4F_x7q\rw\
\u{7}0\u{E}Q'\u{6}\u{6}\u{C}D[(mS\u{11}\u{2}!b:6`VoU\u{1F}jz\u{11}\u{7F}1X\\\0`\u{13}Ql9\u{10}\u{16}kER\u{17}Av0@U\u{12}s|\\\u{1}ym+?;\u{2}&?\u{B}v!\u{14}W\u{2}zPYm\tHj\u{10}POPm&Px|a\u{19},6\u{1E}vE}7el\u{4}{[90\"F+\n\u{B}\u{1F}7euo.4yX;A\
6(`|H\u{C}\0\0+pz'\u{15}6\u{14}y\\FH\u{7F}5L%gu W9S\u{4}a\u{E}@D\u{C}e\u{7F}7d5Y{6\u{1B}&:d_BK)zQ^%B\0\u{2}\u{13}\u{7F}\u{F}Zxs`\u{15}8/v;iz+drO\u{5}5H\u{11}lGln\u{10}#xD=\u{6}oqc>&\u{19}\u{1D}4L<fg\u{1A}g9 B4L`3{H\nD)j\0\u{14}\u{7F}?\u{8}\
iZBa\u{7}g(d\u{6}K\u{3}V.Cd\u{1A}o evo7Ag*\u{17}Zo\0foy\u{1C}a\u{1C}B{\u{12}DsT\u{16}+\u{17}9\u{4}:\\C\u{17}-Kl\u{17}\u{15}`Ph;Zn{\u{B}\u{1A};8o\u{1E}\u{8}\u{2}>*f~lcGd\u{11}z`<*\u{1B}E\u{B}tM]Q;s[\u{1A}#ngMS~O]\u{11}Z\"!\u{C}e,Q6%N4DiC\
\u{1C}v%\u{5}wY\u{7F}}' \u{19}o>Rt3[`$?/\u{13}\u{19}r\u{15}!@\u{B}\0#\u{2}qsf[^v)X{{&p\u{7}J\r\u{13}X?*\u{1F}\u{4}[.9=**TDWFup\u{7F}7t\u{17}w/2\u{5}t\u{B}\u{F}H\u{1D}0\u{1B}\u{16} 4E7\r\u{1B}\u{7}\u{C}\u{15}#\u{17}WmvV\u{1A}\u{1}=W\u{11}\
\u{3}\u{14})kCk\rx1_\u{7F}\u{E}\0hA\u{7}\u{14}Kv-\u{6}\u{14}P@\u{3}Z \u{14}\u{3}9\u{1F}1;\u{4}AKeZ\u{3}7Dy\0\u{1F}6\u{F}'=yu2\u{5}N )\u{8}Hz<\\j\u{1A}%\u{E}+_\u{1B}\u{1}\u{5}L(>\u{6}U\u{5}JZ\\\\d?.+=Il6+p(\u{10}\u{18}\u{19}a\u{8}SKxmJnN4i,\
\u{1A}05#qZT%\u{13}\u{7}\u{19}|\u{6}'4\u{6}P\u{12}46etL\u{13}i\\ca.iT\u{8}kMvEW\u{1}*~[F\u{16}|[w\"1x:G\u{19}=x~L\u{1B}I<\u{7}6\u{15}\u{1A}'\u{8}\u{E}\u{3}\u{6}{`2\u{1D}*`gx\u{19}G?mH\u{5}S\u{1E}~\nP\n\u{2}\u{14}oS~\u{19}}U\u{15}M5XPqj5\
\u{1B}@\u{8}TfE8Cb\u{7F}/\u{1B}+l;Y\t1I=d\u{10}7CL\u{18}1?io\u{7}\u{12}\u{F}xw\0l3 B\u{14} \\K{O8\u{17}+\u{1}\0=\u{13}@\u{18}K.L)\u{C}13R^tWWq\u{4}dt\u{4}PW\u{7F}EB)\u{16}NPOV&qw!yU\u{7F}Na'J\u{1F}>5C)~8438\u{1F}\u{B}p(_\u{15}X\u{18}\u{F}Z\
)P\u{13}{?R|[zf7#Ao`{(\u{1B}\r)>u&\u{13}#6O=>yn#\u{1F}DP!\u{1F}W,Z\u{6}\u{8}\u{10}R\0@\u{1}@Xb\u{12}fX\u{6}\u{B}rkH657eEfF\u{16}\u{1A}[l~\"+Ml60*=\u{11}T\u{16}[8j0\u{3}!rO\u{13})6z}\u{18}{E&(\u{7}|\u{F}\u{1F}\t]xlh/nX](e*o\u{4}g^P[sP:gU8\
\u{5}'Hwp^\u{10}ne\u{19}|;p`i.\u{14}V|v\u{1E}1 QvB1L\u{1E}o,rNy!ui\u{10}ajV\"V\0_,\u{1}U8xdV}\u{12}.\u{1E}K\u{7F}\"ym@K?<+\"T@<\u{2}(9uI\n\u{11}\u{8}wP\t|P4r\u{11}QMbz\u{6}\t*nU'\u{1C}QUSU\u{6}!wS,\u{17}\"$>*\u{17}\u{16}J\u{1}Za\u{18}\u{5}\
.5\u{10}\u{10}CCdu[\u{18}Q\tMk\u{14}zC1!BPM7\t#\u{12} \u{1C}bW\0I\u{14}w\u{14}\u{1F}2m\u{19}\u{13}^@JD[NQp@hb+\u{1F};g\u{14}V\u{8}>^ZFJxk?T6>Sk\u{15}\u{2}d7\u{1}-%3\u{1E}rE/{fGqJ\t\u{1F}QKL\u{1E}HY*\u{11}]+R\u{2}pv50]\u{1F}\0\u{3}\0\u{1}%\
\u{3}\0\u{C}pA>u\u{1}H\u{4}Ns\u{5}\0p\u{1}R\u{7}\u{F}\u{1F}\u{1}\0\u{1}$CwPM:\0hq\t(g \u{17}vx(C\u{3}\u{F}\u{1F}<@'%{:r\u{15}8R6BM\tT\u{1}\t1$]hTgN]T\"\u{15}M\u{19}nCh7\te\u{14}\u{12})#EY/\u{E}J_fuioAK`\u{C}P8'>$P\u{17}\u{1B}\u{19}H\u{3}`*\
U\0\\rQ_vg\u{1}~\u{E}4A\u{E}Np$\u{2}8ldl/&1\u{15}Nq}#b\u{8}v2:U2+\u{16}\u{12}T</xU\u{8}>xDyq*\u{1}~X~u{lcmY9Hcb1\u{1B}\nAQ\u{6}~TTxva\u{1}\0\u{2}\u{13}\0L0!o@\u{7F}~\u{15}\u{E}\u{8}\u{1}\u{11}\rY]L\nd>I??&_\tofp\u{E}G[\u{1B}o\u{11}S=iN\
\u{5}pAM>>)8>\u{1F}J\u{3}Fqw?\u{B}E\u{15}L\n\u{3}xj\u{17}gyW\u{1F}\ro1ZW\u{C}n\u{18}HjR[\u{7F}\u{18}\u{12}r_Sx-\u{4}\u{1C}\u{1}%I\nQ3$NM'?+#\u{13}lo1~\npxq|\u{13}\u{1D}\u{11}\t\r\u{1}<huCz\u{4}\r\u{5}\u{1E}zdP\"1A\u{7}\u{12}\u{5}\u{1D}\
\u{11}\u{1C}-?!\u{7F}\u{7}\u{4}\u{1F}r\u{1F}X>\u{F}+B=TM\r?5\u{7},\u{16}\u{18}6\u{1D}\u{8}xG\u{11}rO\0\u{10}\u{11}|ko\u{2}\u{4}W\u{1C}o~1f)\u{7}oey\u{15}|s\0\u{18}A=z=\u{11}[\u{E}n\u{1F}\\\u{8}N\u{1A}\u{11}P\u{15}7Z\u{18}lw\u{12}k|_\u{7F}h\
\u{13}dU\r\u{7}]\u{14}\u{C}2Q\rx\\pdqc\u{5}t^\u{8}?j\u{7F}\u{2}.0@\u{8}dk\0\u{2}jXQ\u{18}C\u{1A}W`$_\u{1D}0Gt\u{7F}ve/wOq6a\u{F}$\u{7F}/?9r\u{1E}\u{3}\n\u{1},\u{7F}aizkr\u{18}\u{E}\u{19}MN9\u{4}~{[\u{1B}@ev\u{12}>Bq%`\u{3}\tDG\nx\u{F}Twy\
\u{11}C_!&%\"P!xWma*\n\u{7F}~}8}&`\u{10}}\u{11}@\u{8}X\0Cfq3\u{7}\u{C}(WD^t\u{1D}p\u{7F}WV7\u{B}i\u{3}F1sOtA8x\u{7}|7RAK\\s\u{13}\u{1}\t\u{1}L@\u{1}w1_\u{3}A`\u{1F}}GxaAiW9I\u{17}?\u{17}\u{F}\0L.m\u{1C}$4\u{17}Px?\u{1C}\u{17},M\u{F}\u{17}r\
<oa+\u{B}h$~\u{7F}{WS%~:,\u{5}<tC\u{1C}\u{1F}_\u{8}C\u{7F}' \u{8}s\u{F}\ty.\u{2}MQ2;@\u{5}\u{7F}R\u{3}\nxc\u{1F}zlqG;t/\u{E}0=\u{19}\n\u{8}\u{18}\u{7F}|?iCZ\u{E}H#>6\u{F}\u{14}\u{5}?\u{13}\tEvCL\u{F}\u{7F}>z5\u{6}+\u{2}\u{6}`Ov?\u{10}q+\
\u{7}i)F\0)+\u{6}x)\\b/}Sjovx\u{18}\u{11}X\u{E}c\u{7F}\t2S3\u{13}\u{1}O4W>;80b]\u{1C}4\u{F}\u{1C}P@\u{1}{Ky7wB2\u{1F}hxz\u{7}~J\u{4}K,O\u{11}\u{10}\03!n\u{1F}%#\u{1}?*\u{1B}\u{18}H\u{14}\u{10}|Bs@&z<2\u{1D}\u{10}t\u{1B}\u{14}qZy\u{7}\u{1D}\
N\u{C}\u{1}\u{B}a\u{7}\u{11}\u{11}\0\u{B}\u{B}D\u{14}\n\u{7F}\u{3}\\\tr_=O\u{1E} druzW-n*7g-Vx6t\u{2}F\nlM]&|OA\u{6}_-\u{1F}\tPb_m\r\u{1A}8\u{7F}\u{1D}pJ?\u{7F}jTi1!\u{5}w\u{13}\u{18}K\nj\u{16}@g<is<\u{1F}\u{F}}?;q+<\u{C}M*i ~M9,\u{5}Z\
\u{1E}\u{10}\u{1A}\u{7}T\u{1B}l_?\u{1}}\u{16}`DE.!JA\u{B}@pOA?Q\u{B}HZ\u{12}f_`iz\u{1}z[jz\u{1D}l\u{3}QIXU@>?hW\u{1D}'J\u{2} \u{C}J\u{7}Wso\u{7F}\u{7F}\n~I`\u{1E}0n@l[\u{12}%\\\u{18};R7Zp@\u{5}\u{8}\u{5}\n\u{1}WC\u{7F}w\u{4}9\u{1D} ?\u{15}\
\u{7}\0}'\u{5}\r\u{8}l9\u{11}\u{1E}yV\u{1}/<\u{1E}m`\u{13}%|\u{1D}e\u{5}Nd1\u{1E}X\u{13}`O\u{18}@kPBIw*p\u{C}~`M\u{19}og\u{4}wA/T\u{1C}4^\u{E}?\nrZ\u{1}|{08BR\u{7F}\u{4}}\u{B}\u{7}aw\u{1B}g4aLI=w@3@<hp5`5Q\tNOni,PH5\u{C}\u{15}\u{E}\u{17}Zu\
o:\u{5}Bo+ -a\u{B}\0\u{18}``\u{6}p\u{7}\u{6}\u{15}K}}L@\t%O\u{11}#bF?N\u{2}{x\u{7}\u{14}\u{1A}(t\u{5}|[q~Of&b3)yOGGF;W.Y^n?$ \u{7F}[`\u{13}Nfqe#6\0vyC7II*\u{16}ok_vMjZ\u{3}x_\u{15}\u{1}_tzgAO\u{7F}BYj.}^]\0\u{7F}ZE?J?Z|%\u{2}\u{1B}aX\u{5}#\
&Z{M\0nz\u{1F}t;~\u{5}\u{14}\u{11}94RHH\u{7F}\u{3}}\u{F}W@!&uT_2s\u{15}]\u{B}\\WJmQvG\u{6}\u{4}LsT\u{7}{m}_u\u{F}Z\u{10}\u{19}\u{18}0\u{8}p0\u{3}n\u{12}#\u{4}.\u{E}XN\u{13}-\u{12}|D\u{7F}W\u{2}t\u{14}\u{13}\u{12}~qg>u<m=O~B$\u{18}<REG\u{7}\
AaMpwsP~g\u{6}1\\\u{10}N \t\r^zCg{4h~h}NG\u{1B}D\u{10}$d8%\u{1}}\u{1B}GN\"7\\4\u{1C}GOz/\u{8}bk?\u{1C}v2ixA{=|[\u{1B} \u{5}3\u{1D}H\u{17}v\u{1F}0\u{1A}\u{8}[\u{3}jg~<`?\u{8}\u{2}\u{5}{<'\u{5}\u{8}A\u{7F}Wnp]\u{13}\u{14}#F\u{7F}c\u{1})>t=){\
c\\f\u{12}SlA\u{6}\u{4}k3o?\u{7F}6313\u{11}BA\u{1A}J\u{17}p<l_zr\u{3}P\u{F}\00\0\u{10}\u{1B}X V\u{14}+\0hz\u{19}\u{C}\r! BE)veVV^\\\u{E}b:\u{B}J.$$)\u{5}F\tS6Z4\t\u{7F},\u{4},V{),=$\u{6}\u{1A}S+\u{13}K\u{E}!* ':\u{14}bp\u{16}!\u{17}ozp4>\
\u{18}\u{1C}\u{1D}-\u{1A}\n\u{17}V3vp(\u{1C}8\u{2}go&)+^8LiVvHS\u{3}\u{B}ZW'\u{6}\u{4}\u{7F}p-?zWsyB\u{15}kA\u{19}_NR\u{B}ue#~bO\u{5}7\u{2}15DU|5G!o\u{1C}\u{13}c\u{1C}(g\u{C}%ToEImbHEz9\u{1}{\u{1B}S5YOW\\Pm+\n\u{F}\u{7F}yB5+DQ\u{B}3~f,Lp|u\
?!\u{1C}`\u{1D}~\u{16}r\u{1A}\u{E}y2\u{12}Mi\u{10}fOME:\u{19}\"q\u{1F}\u{3}\\\u{14}_'PjJ<\u{18}G't\u{16}hrf]1 sQME^,B\r\u{7F}V{\u{E}HA\\]!/<7UKkbL!\u{F}(4j2\u{1A}Fyt-J\u{16}U\u{13}P5\0@\u{1}\u{1E}xt\u{1E}@\txAF\0\0\u{1F}\u{1E}u|]sC\u{F}P:r\
f\u{11}:\u{7}H  \u{6}\u{1}\0$\0Q\u{1F}E>~\u{1}\u{16}h2\u{6}bMVn\u{12}janhw\u{18}p\u{15}9\u{16}\u{1B}`{9W\\\u{1B}NQ<r\u{18}\u{8}UbXd\u{18}ROF7NYz\u{5}\u{17}lXfvJ \u{1E}\u{14}\u{7}G\u{5}Xmt/[\nQL\u{10}\u{7F}f-\u{7}HFN\u{1A}Hl%.~R\r\u{7F}mAr\
\u{6}\u{18}\0\u{B}T}tZ8\u{5}W\r,\u{F}PCcw\u{1F}g@]\u{5}|_?Z6g\\~v|ka\u{14}\u{1C}kvcJ\u{1B}\u{B}\u{1A}^f/E\u{15}\u{1D}\u{15}1eR\u{15}l\u{8}T*9gF\"\n9V\u{7}hD\u{2}@@f<\0\u{3}\0\u{C}0\0#\tPGxu\u{17}\0@b\u{1B}#\00\u{1F}\u{14}\u{1}\0\u{12}X`\
\u{2}p\u{10}\u{7F}\u{14}\u{13}J[K9`_[v\u{7},9\u{C}\u{4}@@5*~\\\u{16}y\\8@4me\u{F}n]c\u{1E}As\u{F}#\u{7}\t\u{1F}pH\u{E}\u{7F}/\u{E}:t\r3*1Kf\u{B}Y\u{7}]FNiWyjRQ\u{1B}\u{5}sx\u{3}os),$\n\u{11}\u{17}9\u{2}v2Pj\u{1F}R\u{1}\u{5}\u{F})[G{D\u{1}=\
F\u{12}\"4o?\u{3}4\u{F}\u{7}\u{F}4n\u{13}<~\u{2}KH\\NC'\u{5}Q=[\u{18}\u{1B}/XfvI\u{18}+p^c\u{5}v\u{1F}7\\Uv7Zc\u{16}L<cn2\00\u{C}<\\\u{8}\u{12}\u{1D}N1?,W:f#\u{1D}Y~>L\u{F}S&BH-[8E\u{E}.L\u{1A}B\u{3}\nw=LD_&L<j!K5\u{6}\u{E}}~\u{15}#\u{8}\
\u{16}2y\u{F}|B\u{17}\u{C}-VF/\u{13}<\u{7F}F+s6WGT}*b$5\u{14} bIg\u{E}\u{8}\u{5}J~(\u{1E}0f(\u{4}\u{18}\u{C}\u{1B}8!Ypu\u{15}\u{1E}.mcH\u{14}%{0\u{B}S\u{1A}vk5kQ\u{3}\u{E}K\u{11}\r^fP5gla\u{16}^\0m]nh4S\u{12}%2E\u{1C}Hx+^\u{3}\u{C}\u{E}\
\u{14}n<\u{6}1WY8\u{1F}fv}=uK$j&:8m5\u{14}\u{10}m\u{1B}\u{6}\u{12}\u{13}\u{E}cD//}U=6np\u{3}\u{7F}O7yvh<V\u{19}7ee\u{13}K!f\u{14}GHJ}i/\u{16}j l1bbAhY\u{17}.U\u{15}ge\u{E}^,@[z\0>\u{3}1t\u{E}\u{1E}CF3\r\\y\u{13}\u{17}y8r#\"A\u{1B}O dPe|n;R\
=PP\u{2}\u{12}\u{12}\u{6}#\u{F}8atj\u{1B}\u{12}A_#Da\u{14}\"Ns\"\u{1D}\u{14}3\u{1A}Q$K&bd%\u{5}\u{5}3Kv>Ex?\u{3}\u{1D}!~1\u{4}\u{6}y$u\u{3}7\u{12}\u{1}uu\u{1D}y\u{B}oat{\u{B}(\u{1}]\u{5}v(t\u{14}\u{4}P\n\u{1D}Jglb7b%?\u{1F}\\Qj\u{12}et\
\u{8}<*\u{1D}_\u{7}/apuDfK\tJAa~k\u{5}\u{11}q*;pay3d=E+\u{13}<[N`E ,M\u{1E}Zc;\u{5}VkK^#\rz]v\u{13}(Oa\u{B}%j\u{3}Kt\u{12}\t\u{11}e\u{1B}h\u{7F}\u{1A}}>m}\u{B}8iSaG|\u{14}h@iw8aNY\u{8}\u{1B}O~3Kh\u{1B}Gh=LrCM\u{12}{|~u5\u{12}&C+X\u{18}Z\
\u{2}K14/ob t\u{1D}\u{13}\u{15}f_ZN\u{E}9jT\u{1C}5\u{F}#$U{}7Jdv\rFXb\u{1C}\u{14}\n\u{6} AGm{\u{2}KW\u{15}o\u{3}Q8Wb5@>-C\t]<c\u{8}S\u{1A}&E\u{1D}9kb\u{4}\u{3}E8tHF{JNAH\u{C}wgrZ)\n\0}k\u{13}Y\\\rA7R])K&hldFC\u{1B}gt5aDN\u{1A}bw\u{B}q\u{8}\
DD\u{15}?$q\u{5}\u{16}tf\u{1C}jLL\u{2}/\u{4}E\u{17}\u{5}zr)^h~o<USN\u{6}T.\\tu$4isfJhETy#|{bcU\u{B}\u{7}0i\".\u{16}\u{11}FXVy[2s\u{B}\u{6}\u{F}\u{1A}a=%+5@b\u{8}VJV%v4q^.^\rx\00\u{F}t\u{8}6k0\u{2},rUF<\u{12}l|mRy\u{15}p7\u{11}TUpHM~cmlEc\r\
C\0HG\u{1D}Wvv]R\u{14}4Ynq2M\0t\u{1D}En`Q}[YM]0w{`\u{1E}5_\t6S(\u{2}:y,\u{19}\u{13}\\\u{1C}Cr+vb-\u{5}VYCy[:\u{C}m~.2EeMma\u{7F}Ot+\u{C}<m\u{2}\u{B}wmJ}k'U\u{17}s\u{16}p\u{E}Eh\u{12}`'W \u{3}XkG\u{5}bn$(\u{7}v\\\u{18}\u{F},\u{8}\u{1F}t\
\u{F}f/a\r\u{7F}`\u{17}rX\u{6}Q7Y\u{7}\u{16}\u{1F}\u{7}(RF|\u{4}\u{12}/\n\u{2}{\\\u{7}-\u{19}:};\u{1C}\u{6}53*\u{18}y\"\u{16}k\u{1D}\u{1D}?^=\u{15}\u{E}\u{11}DESzB\u{17}}-CUF\u{16}Ao\u{F}5:\n9\u{E}\u{5}lx\u{1F}6rlydv\u{10}Z>0\u{5}o\u{6}\
\u{17}\u{E}iM\u{1E};ynL\u{12}i\04SNJsj\r\u{18}Zj9} J{sG\u{E}179\u{19}y=3}`\r'CD\u{1C}!#TXzJ,zqB>!s\u{1D}^jP\u{1D}\"\u{C}n0o8\u{1F}O*mA\u{13}?Z$vW\u{13}\u{11}bU\u{B}\u{1F}9?\\ug5\u{1F}9lLb\u{17}fY/\".\0\u{C}ZCN&,!|\u{8}#N\u{1F}ENSw[\u{11}bU\
\ts\u{1B}1Yw96\u{1E}p%O&\"'E\u{5}m!\u{10}|Ty@\u{1B}KQy~<fu-t\u{7F}&vv*xY\u{6}]\n\u{11}eC2_PaM;\u{1E}e]5=rL}Wpx\u{1F}}Vz^\u{1D}\u{19}gk#7(<By7d\u{E}z,\u{E}6\u{17}P\\1Y`U\u{1D}0\u{11}\u{11}\u{17}W\u{14}\u{11};r]\tB5k\u{1D}\u{1B}\"L\r9QN\
\u{7F}O\u{5}pM,OGR\\9v;ks4\u{1E}U -?\\.&`\u{F}d])\u{E}E9=\u{18}L{N\u{C}\u{1E}\0K;DdI\"(Yw4Q\ty\u{3}:s\0/\r:\u{16}g')7}))\u{1B}\u{14}bFrz\u{1B}\u{E}\u{1C}\0y_F[\u{C}`Zi/-+9DO;2K-\u{19}nd^\u{4}F r\u{11}{$\u{1}D\u{12},86p]\u{1}0nxLr0kI)c\r>\\\
fi\u{12}dOUp/w^\u{14}T[pbQF}5\08\0\u{B}6r!K\u{1D}\u{10}5K+\u{3}7F\u{12} ]\t2rNnY,\u{E}.+t\u{1A}!8W:`@\\\u{8}\u{1F}EC\u{1}=#\u{1D}Usi0\u{10}V\u{18}f\u{1C}Hy@:\u{3}^\u{14}TYY`p|\u{13}\u{1C}\u{11}\u{4}JIilI\0[S;\u{4}cRalW-NNn_\\Md{^w\n&wT'\
\u{1A}LbVMr1M'\u{F}\u{15}o\t+H2\u{F}$j\u{B}onsK~:AD\u{4}\u{F}Y\u{8}\t\u{14}\u{B}\"r\0\u{8}C&V=gO\r3524 \u{10}Q42!>n~A)\u{12}m&J\u{1A}up Q4|t\u{11}\\;(~\u{2}\u{3}\u{10}/).e}das\u{16}@e8fv\u{1B}>N6\u{12}1=FzK\u{1C})X\u{12}\u{1F}\u{14}\t}\
\u{4}s~E[#\u{1E}^WT\u{18}U;09]?\u{1C}>v+\u{3}\u{6}'wEo`I\u{B}\u{1A}:H)>gp\u{3}} g\u{12}WE=[san6pBCd\u{1A}^]sB{Lqr|;T?[GZ\u{1C}V\u{1A}u|uuD5s\u{F}X\u{B}O\\`\u{19}!\u{15}A#\u{C}\u{16}\u{1F}\u{1D}\nuE\u{1A}+[yd\r\u{12}K0bt38ys>O\u{5}j74}\"\
\u{1E}r%|l{2'eJ(1h&!\u{E}{[>4h\u{1C}{>ShW\u{1C}c\u{14}&\u{19}I@p\u{3};\u{F}\u{3}\u{19}2+/u\u{16}5+h`p!E\u{15}\"=}sV\u{B}3\u{1E}\u{E}\u{1C}\u{1B}\u{F}kL=<\u{15}. 8.&2\u{14}~Z7\u{17}{I!V\u{1C}(\u{8}e24\u{14}\u{1A}nlo\u{1C}nU\u{1D}*\u{5};:o,\
\u{E}QhGA|H$UycE\u{1C}50m?lY\u{1A}X+Z\u{19}5MGj`0$L}A2~:554fK\u{5}\u{1F}mTW\\\u{11}5-f~\u{15}}zHWC\u{8}hW&\n!\u{14}|I]%Bh\u{1}a,\u{B}'*\u{19}Uy{M! z*g\u{1A}\\$\u{16}EyEg:<I\0\u{17}4K'Yj\u{1B}'\u{5}\u{C}\t\u{1A}k\u{6}\t$ \u{C}h\u{1A}%y$4Hpq\
,\u{C}\u{12}\u{8}K\u{10};jF3,\u{1F}\u{E}!jUN{\u{14}I.;\u{17}\u{2}KO^i}N~)3>]T\u{2}db\u{C}O|lQ\u{13}\u{1}\u{1E}hz\u{19}7IwJVg&.\u{1C}O4\u{7F}0U8R'C=p3]x`a\u{16}\u{12}cV<o/\u{C}4O\u{1F}-\u{4}>*>\0\u{14}&IXkKna\u{1D}w:tX 8\u{1}\u{11}N\u{4}\rI\
C1p\u{2}Q:CY\u{3}\u{2}l)FW 9\\3\u{B} V6nH~t\u{1A}u'znN\u{11}$}\u{B}!r\u{7}P\\Cv\u{1F}AnJ\u{15}\u{1F}.*}0o\u{6}1}\u{7F}\u{E}cgK\0/uzg\u{13}s\u{1B}\u{C}LoV\u{B}!X O\t4\u{1C}T!3\u{18}\u{B}b\u{17}\\<\u{5}\u{13}msXQV}S]se\u{1D}\u{1D}~\"\u{19}\0\
\u{3}Nhsj)\u{19}{?\u{F}\u{16};\u{1B}\u{13}D\u{C}Z^+\u{B}T\u{11}a+V!<AEO\u{16}wt>oR\u{1}{FN?j+*)yl\"g\u{16}E01\u{3}_M-\u{1D}I\tfK0<0aN|a\u{3}#\u{13}%Z\\\u{5}5?\u{2} 283|Qn8!`h1J\u{16}\u{E}q\u{5}\u{1C}yzh\u{15},\u{13}\u{3} ^X\u{1}u_\u{13}bU%\
\u{8}Y\u{14}\u{3}-\u{C}\u{19}\u{19}0Pk\u{3}(wB\u{1F}c;/\u{1C}F-f;oj0o(?o\u{4}y\u{13}g.gbz\nt)\n\u{7}eJ!;r- \u{1B}\u{10}\u{4}(!Z+\u{7}fAMj:\"\"UVmN{ah%tc>(\u{1}\u{F}Src.]r{xEYX~\u{1B}k^M!PT\u{1B}x\u{1F}m\u{16}E\u{1E}G!o]8\u{19}a1:&,T_DL1DW\
\u{1C}k\u{1B}PxwKz\u{B}\u{1}<\n\nb(\\)M\\l\u{17}7,\u{16}V2\t~6\"mt\u{B}\u{8}\u{2}RHOC/1hC\r3N\u{6}[='_CG\u{11}#y\u{1F}E\u{5}\u{7F}\u{5}|p\u{5}?3>J9(\u{6}^o\u{B}<\u{C}icO\u{10}\u{5}\u{1D}$x!\u{1C},\u{1E}b]9\u{5}\\:5\u{F}~:\u{19}\u{19}H\
\u{19}\u{1}\u{14}*(a/#:uv\u{C}\u{1B}\u{1A}\0U\u{16}\\Pgh1QS\u{2}J2=)o\u{C}=\u{4}V\u{15}\u{13}\u{12}>G~~\u{7}2o-bM\u{14}\u{7F}>5~i@\u{5}&cD\\\r&<c?Lb\u{12}wq\u{1D}\u{1B}{V\u{15}Qo\u{1A}$$\u{13}\u{1B}\u{7F}CdJ\u{17}-09`\u{16}<o\02n^\u{15}\
\u{B}\u{B}sk\u{10}`$\u{19}t\u{12}vOO_\u{1E}?j:\u{C}\u{4}Pg\u{1E}79y1{vR`'\u{B}Z7\u{7}\u{18}#w\u{16}g4}h[%4\u{12}zu\rp(\u{5}\u{1}u\u{12}*t\u{1F}\u{1D}N:uYe,yIbh\u{F}\u{1B}\u{4}G'9\u{8}(|6k\0)lry-7uN(W72W-/uZ@=t_P\u{1C}\u{3}B\u{1D}NJJ\u{7}Kh\
\u{6}Y\u{19}~\u{13}@0me=pi\n@x\r\u{C}}S\u{13}ua|\u{15}e\u{19}B)|hK\u{1F}y\u{1}<KQ>T\u{E}\u{14}fSh\u{B}D(X4fK\u{3}WQu\u{19}{J6dT{D\u{4}T#&lVyg(\u{8}o\u{10}V`=Zv).\u{14}\u{3}.\u{7}L6Q\07xIn\u{19}\u{1A}f;\\\u{17}\u{1}GQpO9rI+9*Sc\u{8}8\"!\t6|\
{\u{1A}&,#7\u{C}\u{3}\u{11}\u{1F}G>H\u{1D}&2$\u{1D}K8/\u{7}fUJ\tQ!mn^!\u{F}U C!=\u{6}\u{4}1,9?6:nw[\\!\u{17}S\u{C}Txn'T\t\u{E}!ti\u{7}\u{1A}Bq\u{6}TJk(\u{B}HL8;x\u{18}>#uiRCvjfg5fCR,w'\u{1}\u{1E}\u{16}.^`y\u{15}yeJd\\1_\r\u{13}w\u{3}\u{15}\
\u{13}^O\u{1A}ASh!'$v)l=k\u{E}\u{6})\u{18}#c\\Zt\t\u{12}\u{1C}G\u{6}Y<\u{E}\u{11}W/+p\u{1A}]a8\u{1}\u{E}\u{2}.UTa.!q#%*ij\0\"7/|QNL?f/M\u{E}?\u{3}U\u{10}\u{1C}\u{18}g,x;?9CC-iN\u{1B}&E*<\0jEl^:\u{2}cY\nZlLj\"\t\u{12}U\u{13}\0R^n\u{1D}wB~\
\u{16}~\u{13}\u{1D}d\u{5}-\u{5}\u{7F}\"QJ\u{15}\u{1D}\rC.i_R;tTOJ^\u{12}\u{2}tn*\u{6}T\u{1E}J1\u{B}E :p/{\u{18}R\u{5}S\u{1B}cX\u{C}R:&{\0\u{19}[}\u{6}\u{1E}j\u{C}P1\u{6}oH\"\u{F}\u{5}V}<Z\u{18}7V2j6lpk?{\u{7F}e$q:4\u{5}?jH'$bt\u{8}\u{15}o*\
5\u{14}\n8\u{8}\u{7F}\u{2}\u{19}]2|\u{7},x\0T$x\u{1B}9\u{B}{T\u{4}\u{B}\u{12}\u{2}w\u{1}d\u{8}\u{8}<\u{6}]zZs\u{1B}\u{1}0l`\u{1F}PWZ-\u{11}\u{17}Vuv}M=\u{2}a\u{8}rE)1R$X\u{1C}\u{10}jwL\u{F}\u{E}0'a\rX>97W\0+sW\u{C}\u{4}V.\u{7}\u{B}?eq|[x?\
\u{1A}aWr\u{19}\n\u{F}}_a\\\u{1F}\u{17}U:Yta9,K^\u{8}rQVC|;YdbA5}\u{1E}/\u{14}\u{5}\\f`fhiv\rXB\u{1C}\u{13}\u{1F}\u{C}\u{2}K\u{1A}\0\"\u{3}\u{E}II\r\u{B}Ar2\u{1D}cMwCd.<W\u{1F}n|\u{4}\u{3}n\u{1B}\u{3}\tJ\u{12}RZ8\u{14}GDNtxJ\u{7F}|\u{11}.\
\u{13}P\u{7}/\u{10}=vjE\u{1E}h'\u{19}G6Z\u{12}\u{3}IIcG|\u{14}F\u{1B}Ssnh>\u{10}z7\u{1B}\t^\u{1B}NY}]\u{4}IHN~h\u{1B}A\u{1D}W\u{13}\u{2}!\u{4}-b)\u{1D}@,5$Hh\\4#\u{7}\u{19}G\u{16}3\u{C}`,&DkEf5o[\n4}e?8C\u{C},\u{15}h~\u{1A}&\u{1}#I\u{7F}:\
\nBm\u{7}=0\u{F}ZE\u{1F}\u{13}`t&k\u{2}\u{12}y\u{1B}B\u{3}{W\u{19}\u{F}Ih^C\u{8}Ge?iw(Y5Um6A(M\u{1B}p&_l+}9\t\u{6},1[kte\u{14}Mpw\\\u{1A}f\u{4}?)o\u{1E}M\\R\u{10}\\+S0!>\u{C}Neq!\u{10}\"pv%a\u{18}X\0\u{18}RQr=~OzC={53\u{5}5U\u{6}\u{10}r4fA\
\u{7F}2>\u{6}jbA6N/>|0A5\u{12}tK;HyL.k*\u{C}WWs1\u{11}<bX0,\nv;-\u{1A}\u{15}\u{6}c/\u{7F}ZN.D_\u{6}t\\8\u{6}llg\u{5}Pz+FZR.\u{17}0K\u{1E}~qJ1|\u{1F}~QU\u{13}x}?5\u{1B}wDx\u{4}!tM\\\u{13} Kt\u{7}cXi\u{1A}K\u{1}\u{B}~0\u{1E}R_\u{13}\u{16}A=:\
^htbU!G|\u{8}#;{kV>-\u{7F}d\u{8}\u{19}'!\t;l^\u{1F}r0s|vS.g\u{6}ir`\u{5}).M.NuT\u{5}sqNMk>bzvnPg&ZTBa6<Fb4|O\u{F}\u{E}9z`\u{7F}\u{18}9!SXgid\u{7}\\\u{19}'\u{F}~n6^\\\u{1B}\u{18}YFO/yE\r\u{4}*\u{3}ydIeLO\u{7F}s\u{3}gGvT@Y\u{10}wD$ mT4,LPe\\\
\u{11}[OBFPO\u{19} <E%j;\u{3}\u{13}PIWz3\u{B}jUL\u{15}R%\r7\u{17}J\u{1A}\u{18}\u{11}yJ\u{1D}\r5Qn^F8uO\nr\u{1A}\u{1F}|\u{1F}FN$7\u{12}B*9DY.\u{1D}O\u{18}\u{1A}0]\u{1E}\u{19}\n\u{2}X\u{3}Uu&UZ*Dr\u{B}HLv\u{C}x%\n\"\u{1C}<u#-Hrm>t}zMsF)NNWW[\
+g]9i\tidr\tKtL,Fu;_0v-\tZ~Qs\u{7}\"\u{8}5/\u{3}\u{17}\u{1E}ux.p9!\u{8}--\u{8}gC\u{2}M\u{7F}AVr\u{12}@\\Z\u{E}}\u{13}f\u{18}`\u{1C}\u{C}e\u{4}j&\u{7F}\u{E}=B\nzj#q\r\u{6}]:J\u{8}1$\u{16}a/\u{7F}\u{F}5&w\u{3}\u{1D}*\u{4}=>E]Y\u{1B}\u{6}q\
\u{10}\u{1C}sSw\u{10}\u{1D},b`1C0\u{10}c;L1\u{16}r\u{1F}\u{17}#*\u{4}^,\n0y}YDA\u{16}\tC??\u{1B}\u{B})]\u{1A}<?b K\u{11}JG`,U\u{13}\0h#\0\u{C}m\u{18}4:0\u{C}%oACz9\u{1B}(G\0\nz`\u{1B}uW,8\u{17}Z3c!\t\u{8}\0L\u{14}6tL~\u{5}G\u{12}?K\u{1C}~\
\u{3}rX)\r_\u{12}\u{1}`G\nj\u{1}\0%Tbt\u{1A}\u{B}bD_\"\u{8}\u{C}JM\u{C}U4?#yPcK\u{6},1[\u{E}CT\u{3}\u{18}~v16eU`#Kq)?U8\u{1B}\u{4}5\u{1}B7T\"b\u{1E}S&r4N\u{C} \u{18}0j\r<\u{E}P2$<W\u{17}B+K\u{C}rO=0\u{12}uQs\u{11}X\u{1E}C\u{1E}e4L/w~7\\Zt\
\u{11}ea&Y\u{10}c_K\u{3}@z\u{2}!0%yPy`\u{15}\u{10}z\u{3}3{$\u{1D}y\u{18}\u{F}Ceu\"@H#EQi~r5Y,\u{1C}<aNT2JSL^1Tf</\u{14}jKL)g)\u{16}5 k\u{6}D~b\nsM#5\u{10}V\\HL\u{8}X<\u{11}}\u{1C}I\u{17}`g\u{1E}u@\u{12}3,h\"\u{4}!\u{17}\u{17}\\\u{15}4`Q\
\u{1D}>g~f\n\u{1A}\u{16}WoV\u{1C}$n\u{17}TpC:[#.\\\u{1F}$\u{8}}}\u{4}^'/\u{3}^ \"/\u{B}Y\u{18}X R\u{C}![4v\n&\u{C}&8#=)3M|5WvI g^Y\u{11}\u{1C}GOiU\u{E}h3\u{2}a ;VJhY/!=KPA]J'Fa&\u{18}7Z\u{5}}^\u{1B}\u{10}-@'\u{7}\u{8}\u{C}a-w3\u{5}\u{1C}A@\
izr\u{B}=k@9%zJ~#t\u{17}8\u{3}\u{1C}\u{14}/\u{7}U}\u{1A}\u{6}O<Z3iij2.\u{15}(ecXpP\u{6}N,1XMrC\u{15}N+N5$Dza\u{19}.a0t\u{19}O\0\u{C}1]f\u{7F}D\u{2}Td0S\u{5}{XT/\u{1E}vkLK\u{C}Pa?\u{10}/qV\t\0[u\u{18}\u{13}x\u{1C}eYD\u{2}[|apC\u{1F}\u{1C}q\
\u{17}\u{1C}y;Cj\u{1B}@\u{C}E\0M\u{3}R\u{16}\u{8}}\u{19}h&\u{1C}iAC\u{1E}\u{1C}kw\u{8};u}7\u{15}\rV\u{10}B-l\u{2}8M4N\u{11}fn\u{C}.\t\u{18}: il}EZ:/\u{6}\u{2}!fEuW>\u{1F}/7.4:AqE#\u{18}\u{14}7\u{14}9n,[M[FheiHNw\u{1}*fzQ*ce\u{C}\u{1D}\
\u{1B}\"Jp>4~\u{1B}RK;T/\u{13}gv\tJUl\u{16}\u{11}s#\u{15}Hs$w\u{4}P\u{12}\rQMVu#@!kSZ>\t!2r|10^;~\u{14}YAr~;>>;2\"j\t`/eA\u{8}cx\t#\u{7F}^\u{1E}3Q|e\u{18}zt\"|\u{F}\u{7}7)S\u{2}Z\0Oc7\u{1}\u{16}L\u{1C}nMcU2a#[m:FK#[\u{1}S*S-\u{10}$N41\u{F}\
\u{7}rN`os\u{6}&8cjDeK@\u{F}\u{6}{f9,!>4F&KB\u{7F}.{nMAyS:\u{6}W\u{4}\u{3}\u{3}Id)Be\u{1E} \u{F}!&\"\u{1}N2`2\u{2}UOf?.0c\r\u{7F}\\>In\\?&j\u{15}<\u{C}\u{14}#~CR ,m\u{2}uy]c(~IgCO0?c\r\u{1A}\u{1E}$]$$%,\u{1B}b&^18m\u{1B}hX@cp\u{2}\u{13}p:h\
6\u{1F}U\r*u%\u{1D}1$Ve\u{16}eI\u{14}80|]c6:^^`88@_7V%\u{14}\u{8}a$\u{7F}7\u{1A}\u{5}'t.lQt!j\u{1E}QMw\n \u{7}\u{4}H>Zd2nt\u{1A}4`V\u{1A}a}/U3\u{8}Ll\u{12}_=I\u{1C}MT6,:@\u{16}E\u{10}\u{7}\u{18}l/\u{C}f~\u{10}CG\u{1B}`JuI\u{C}lg\"m_%<+Lz\
\u{C}2Z2:z-\u{6}\u{14}\u{1C}),U~]CnzE7X\u{1C}<#]\u{C}X\u{1C}b\0p|Ym^du`tp>V\u{13}m{5\u{17}dZCm7\r\u{C}Y\u{18}0{+y\u{5}^\u{10}[Jvp:\rn7tOv;*v&bRlL\u{7}i\u{16};X9pGEis~D0/7\u{19}!EHfQ-{\u{7}=\u{B}/ 39ICo\u{12}dWXr\u{2}1],\u{F}s~fu`\u{13}\
\u{18}qx3]tvSR&\u{1A}^rJJ\u{E}:4%3W/L-Si;]!\u{7}p\u{8}Rn};FM\u{15}W\u{7}n7rF!N|gj2i\u{1}0D%\u{16}\"\u{18}yt`J*En$=}\u{F},6/\u{16}{\u{E}j.y\u{1E}}f\u{17}\u{15}L\tGyfQa7w'%'#5&VIB\u{3}j\u{C}Ucj\u{B}`\0c52iq9@Rxz\u{1A}\u{3}\nJK\00T%5&I^)L\n-I\
Oj%0K_P\u{11}3`\u{C}M-b9.AX\u{19}F:6%\u{C}ZkLv\u{7F}(8\u{14}+\u{1E}\u{10}\u{7}%\u{5}^;i}l\u{16} )LVn|`5]\u{3}.lw#Z\u{18}O?FVr.{+Ng\u{4}\u{7}\u{17}GWB'VbY\u{1F}u-.f]~ K\rs\u{5}Za\u{1E}H\u{C}RnB\u{12}CE\u{13}\u{7F}y+HHRu\u{15}?gx\u{15}Bv\
\u{17}V;k(/l2\u{C}\u{18}W\u{1F}%@Pz\u{8}\u{18}hH\u{7}uLuvr\n)'R&`\u{4}\u{4}^nwbW\u{7}g5-s Xt\u{1B}\u{7F}x%\rl&\u{E}\u{11}N+Qt\u{7}'{\u{F}\u{7}i\u{4}|O\u{1}\\},\u{3}D\u{4}A|LsY\r\u{1A}m{]gP\u{7F}%z\0|x\u{1E}N\u{F}D3\r|sEY|\u{16}gS+#cf\u{B}u\
fD'F/{CoC'\u{16}G$z~t\u{12}\u{2}\u{1E}\u{18}Cq\u{10}[v@C\u{7F}Crd\u{6}uHeU&2,T\u{16}\u{B}x\u{2}\u{7}s]1\tB;{!\u{3}!Ex\nL;Pac\u{8}YT\0Tm\u{7F}\u{E}`\u{7F}\u{14}1m/s\u{3}\u{1}g\u{15}%\u{16}T\u{E}^4\u{1D}\u{1A}*\tY4\u{7F};D6\u{12}\u{19}%>\
\u{11}R%az9\u{11}&/o$U3\u{11}@w\u{B}\u{B}+\u{1}U\u{F}]Es1>\u{1D}~\u{8}<6L\u{11}cB\u{12}vD7&??w\0$2x7d\u{10}yZH$\u{1}!6X\t0d#\u{4}\u{7}-l XbfJe+\\4|pH\n\u{1A}\u{10}^8bE\u{C}\"\u{8}Ue;\u{2}_\\\u{3}+w\u{10}\u{18}\u{11}=_e\u{7}#\u{7}o\u{E}_p!\
\t\r))\u{1E}VT\u{4};yl&xCE$X#\u{2}@R!\u{14}sB$C\u{16}qup\r$nb\u{5}ygw\u{E}I\u{1A}\t>, f#(i$S;-^\u{1E}s+\u{13}]\u{14}t\u{1C}\u{1A}l\u{17}nj\r{;6f0\u{1A}C@$K9\u{14}\u{11}\u{1F}zC\u{8}\";[^GX\u{15}\u{5}7:{jskM\u{17}\u{15}\u{1E}\u{1}eOe\0^\
\u{19}\u{14}\u{7F}e&,fE\u{1E}\u{5}h8iw\u{3};2\u{1D}N2\u{1A}Co\"j&\u{1B}@ w\u{7F}\u{18}7ljzT\u{11}2GauwE\u{C}\0\u{F}\u{1B}xZ8g8QxB\u{1C}tt\r5q8s\u{13}*=@\u{19}\u{7}7\u{1D}5Rs_oe\u{8}\u{F}\u{F}M`1\u{1E}\u{1E}\u{B}9\u{1A}:[Vz\u{C}\u{B}y}\
\u{1B}\u{19}VZ5QKID`W\rc|\u{1}\u{6}qm\t\u{1}P2H\u{2}k}(7\u{1B}\u{1}K3\u{1A}\u{13}?\u{1D}aiHOm@:&4h\u{12}'\u{C}1Jz6G\u{1D};\t\0m\u{5}L\u{1D}!)7M<@@)+0\u{2}K\nOM,qr^>\u{14}\u{17}K0W\u{12}\"c,\u{4}\u{8}P*\u{4}/7AYnFX\u{1A}M\u{3}\u{14}\u{1A}Jp\
g2IO0jNuVx\u{1E}y5M9V\u{6} \"v\u{18}s\u{15}u\u{16}\u{F}GF`\u{E}F\u{10}6*h\u{3}\u{4}sW1P(\0\r*\u{16}4\u{3}(=?S8k\u{1}Me\u{1E}U(m\u{6})$\u{7F}3.\rC sW4\u{13}8~\u{16}$:0y$%\u{4}~^K9|<X++(\u{16}/q\t\u{F}G6dP\u{1A}\u{B}\u{E}u\n3\u{1}E:q`Agw;lQ[\
\u{11}PPU>>'zLP#Hy5u\u{1C}2\u{1A}tZJ3H\u{4}DaqiW\u{1A}r{8m\u{19}Ak!v9~N$,B%@\u{E}&M\u{1E}u<p'Q\u{14}=*'nN\u{19}|\u{18}<\t\u{3}\u{1F}3A\u{17}U/z^\u{11}T\u{1A}\u{F}c6\u{18}.\u{16}$\u{2}{s\u{18}\"WmG\u{18}\u{1A}T%\u{7F},Jz\tExJ#)\u{13}i\u{16}\
\u{4}\u{7F}k\u{17}\"~\u{1E}\u{15}/0}/f]\u{3}<ar\n#~PY\u{F}E'\u{2}!\u{2}\u{1E}\u{1D}P\"g\u{7F}(\u{19}^`NyBZ]XCu\\q~*\u{13}iG\u{6}U9}\u{5}c3\u{15}}{m[%#(\u{7}hA\u{1D}&\u{12}\u{11}\0M\u{17}XS,p*-<$\rf%7\u{18}G<\0Cvq\u{12}\u{14}D\u{3}\u{10}\
\u{17}\u{8}~U(\"E+h9_z\u{B}\u{17}\u{18}{\u{19}$\u{C}vSFh;W7\u{5}oPEL@[#:KN\u{1E}Bl\u{B}m\0mYT\u{1D}\u{1D}\u{E}\u{16}\nf\"y\n\u{C}x98ysMU@\u{16} 9\u{13}X8\u{12}\u{F}0m sd\t{ \u{1E}*3lv!^J5B0\u{2}\u{5}jOiIGvoVl_\0k\u{C}\u{4}YLw\u{1}!CqN\
\u{1F}e]}\u{1B}J;,qmt*Uc{\u{C}\u{8}V\u{14}{/\u{4}\u{14}z4~F\u{19}\u{6}\u{17}\u{1E},2A\u{F}V{\u{13}[(SzU'D#xias#z<NrWGWOw\u{F}2\u{1A}V1GM%=b\u{7F}g1\u{E}k \u{16}Ma\\._\u{5}&sGOPc+E_3\u{1E}Pqgz\u{5}!uU3Q\u{8}u\ro\0\u{1B}pPv\u{1D}\u{1D}&Pl602\
\u{18})\"=c\r$X;\u{3}\u{1}\u{12}<?\u{1D}\u{7}qK\u{1B}\u{1D}\0uB=/dJ\u{7}fab]v3R\u{6}\u{1}3\u{1D}\u{3}',n\u{F}p&mf/k|3\u{2}(+O}m\u{E}MQ\u{3}M)?(]f*\"\u{1D}+;Z\u{7}KMojbbY\u{1E}gz\u{F}cvU?<^\u{15}vivjg\u{B}jYL\u{8}\u{C}&\u{1B}\u{1C}B\u{3}\
\u{6}N\u{5}Oh\u{1F}7(\n)\u{1A}x#\tX\u{8}{\u{4}O=X\u{17}X\u{F}I*c6}{#?P\u{16}#Jtu8X\u{2}\u{10}\u{1A}s/\u{7}:+]R A\t~4\u{11}6\u{4}nskM\u{7F}E=x\nef\u{B}\04\u{1A})Ja\u{1A}',g!>6;xt\u{15}3n\u{14}M\u{7F}\t>6Ao?l\u{1F}H\u{F})n\u{8},?T2(4#'\u{13}\
\0$@aUW\u{F}iIp\u{4}gu\u{6}O7>`R\u{16}@\u{15},'\u{F}{i\u{1}\u{B}Atta|01=8I_N\n{YOG\u{1}Z\u{1D}YvK\u{14}GqQ_N`[*=/\u{C}zg*U0 e\u{E}V&hh\u{12}NG|MR}0uN{JZ\u{C}h\u{11}eA\0W.&\u{16}\u{F}C:3\u{7F}\u{1E}rI\u{7}\u{1F}\t<jU\u{11}\u{3}4{9\u{3}}`x~^\
u_\u{C}:>\u{3}I\u{18}\u{13}\u{1}hp\u{5}T\u{12}I\u{1}pw\0@=\u{17}X0\u{C}9<\u{1B}hZcXseDL \u{1F}8\n87nQ\rY-}|%\u{12}<Vn._D\u{1B}-b;\u{11}tK\u{10}sS\u{8}'~.1\r\u{6}h&%fr\u{19}F\u{12}k;Uz\u{4}\u{1A}\u{10}#$\u{1B}Hm!_?\u{F}msm]a\u{18}v4}F\u{10}\
&3\n=Uw[=\u{1C}(0%B^Yr2cG9HA\u{7}\u{15}x\u{1B}V\u{C}@|S)\u{C}My\u{12}_Mu\u{8}\u{4}Zk,\u{1}}3\u{1D}C\n$&,Oj54\t_y55:\u{18}|AQ\u{F}]\u{15}vY,`E}\u{F}yT\u{C}js\u{8}6\u{17}@>\u{10}u\u{1C}zJxf\u{5}%&w598ex|\u{16}d1\u{2}bUD6qN\u{8}?g\u{1E}\u{19}\
~F'hq{\u{1D}]u6\u{16}\u{2}0\u{13}hj\u{14}\u{16}kF\u{1}z >e:%\u{C}pH\u{E}-\u{8})YLw\u{1C}?\u{7F}\u{1F}:O-9\u{C}\u{11}p\u{19}\u{1C}\u{5}T\u{14}:\u{E}\t\t\u{13}\n6-^f\u{16}v^\u{F}A]y@msX\u{12}%,y\u{3}a\u{8}RE>[\u{4}\u{4}dQLv\u{8}A\":FF\u{1E}A\
\u{1C}H,&z\u{1A} \u{2}\u{F}\u{1B}\u{C}6t1\u{6}\nKI\u{1F}A6!`\u{1F}<X<}:tP\u{18}\u{1C}Yu\u{C}\u{1D}qo\u{1C}@B#\u{11}Js= \u{5}Sw~6~{k\u{18}Hv-\u{1B}k\u{8}z`z\u{1C}\\~[@*0&?CVj\u{F}\t?YsFTU=Z%MEYKA4/n~\u{1E}\u{1B}\u{F}\u{15}\u{5}-FW7svWjCdp$[\
&Z\u{2}\nr\u{7F}0)a\u{13}n\u{1F}\0jNe\u{1F}\u{1}Hm${^\u{7}\u{1E}\u{5}\u{7F}\u{3}nU958E\\]0.\u{B}\u{17}D]\u{8}\n0a\u{6}!3]H!tA=\u{17}_eg\u{15}ozfu%r*k2Xf\u{19}\u{8}_D\u{E}}\u{1E}\u{2}Q\0y5<\"E\u{8}y\0/fbu{QE\u{C}t\u{1C}m\r\u{1}+MO'#\u{C}r\
\u{1C}@Eh\u{11}\u{2}c\u{C}z}7;d!\u{1D}L{%nN\u{17})C>Y\u{16} |?\u{2}DV\u{1A}\t\u{8}~\u{18}AA\u{1D}-\u{3}8\u{18}Wj\u{3}7\u{10}\u{3}\u{14}\u{5}\\kvU\u{1D}(tM\tG|.E)\u{F}N?K^\u{C}!&\u{3}hx?\u{3}/y s\u{1}]xw=MU:(|\u{1B}\u{8}\0^3/w+%N?Gi9DIP,\
\u{1D}\u{11}(HS|9D\u{1B}F-1DOSWr\u{15}]/\u{5}eG2M6\u{1A}vl\u{12}ZuG)}\u{1B}J#U3\u{13}R\\$Wa\u{1F}BP0+\t\u{B}\u{F}UH2`juIZg\u{18}\u{1C}X\u{19}\u{7}7gwrlJ~FbimmK\u{7}bXDi *jo?\u{7F}h\u{1B}`xmd+\u{12}:\u{13}\u{1D}VKp[`{\u{1E}\u{1A}bSWR;\"%\"1\
Pz4O\u{E}\u{6}=#3p\u{10}9\u{7}G\u{16}Gae\t\\v'${tH>\\XFh:d\u{2}\u{19}x\u{1A}\u{3}p:l-,\u{11}\u{1E}\u{7F}\u{1C}&[D\\\u{11}\u{18}_N\u{1D}B@\u{1C}\"7rH\u{6}3+R\\7\u{3}-\u{1F}R7\u{F}\u{1A}*WjJvV\u{1B}V6\u{19}%\u{6}+\n\u{12}lR&V+N\u{12}a\u{C}/7\
5@\u{7F}yyh@/'cunW*MU\u{12}m\u{F}>2#\u{11}\u{7F}\u{1F}\u{16}s0\u{12}#8\u{18}=Y\u{12}HYE>K}+o\u{16}\u{1A}\u{15}d\u{5}6\u{C}y\u{1}]\u{F}G0\u{6}@C>F.6i[v&bxBV\tf\"GUk7?\"l-H0|\u{17}I\u{1D}uVR\u{1F})Q~ALZ\\m{\u{E}R\u{5}u1\u{19}gV$7\u{2}/w\u{8}\
3|!\u{18}(B\u{19}B4_!\u{7}Z\u{5}\r\u{E}WHGL\u{18}\u{18}P\t\u{12}4\u{13}fN6Y6,be2D\u{16}YH\u{2}\0-PGm\u{16},\u{8}\u{7F}\u{1A}>s16\u{8}W\u{10}\u{10}lI}L\u{16}<Yb\t)p\u{8}Q.R\r\u{1F}yB\\q$=vx>4\u{1B}K>1\u{11}qZVkpDdm~Wq\u{1F}\u{1F}\u{E}ww=\
\u{1}xkL\0\n\u{5}#}MRB4*2f6\u{17}\u{17};MH\u{5}5`U^i]Xy2hKB\u{13}a]G\u{14}m)m\u{14}N_< \\).\u{1C}\u{1F}:\u{C}u}9Xh/#!\u{5}v\u{4}IJN)uE\u{1A}V\u{2}d@GOXK\u{C}5\u{7F}9\u{12}+<w?>k~h;S\u{14}6}\u{17}\u{12}L\u{7F}t\u{2}G3\u{3}.\u{1A}h4+pnD]\
\u{16}E`\u{12}$HOeUf\u{11}\r&\u{1}\u{1B}ax1\u{C}9:g*3d8-K-Z\u{1A}Iz\u{13})K\u{1A}UGb>}-B$X&p)\u{1}K_1\u{15}bT/1/P9~c%&\u{10}y^{=`@\u{1A}\u{5}N!|~\u{1E}U`W\t\u{8}l\u{1C}A1\u{1A};}IUUo\0r,Yzz{(n8S\u{1}@\u{13}n<\u{F}U\u{8}Fo@\u{13}z\t4x\t\
\u{16}w\u{C}\u{18}S2f\u{7F}Y\u{14}:\u{17}(Hq\u{B} *d/!5+~\u{11}\u{17}8\u{7}+ql&DN6_kx\"\u{10}\u{1}\u{13}\u{15}2\u{5}{xW+\u{B}6KVl\u{1E}\t\u{7}E}E\u{F}bc/I\u{6}9=o\u{19}LleV}/l.WEE@\u{4}<<&9\rA2<\u{6}%k,i[k?|a5j&1#\r\t\u{3}d\u{1F}vYx\u{1B}3\
Qk4KuTo\u{5}&tD(xB]l\n*\u{4}<6(VK$I.9{5\0Hd?l=s\u{12}]\u{1}XB\0a7p!\u{18}]f#mHJ?w@xx$\u{16}g/\u{17}\r\u{4}8\u{3}k#bG-\u{10}B\u{10}\t+\u{F}K'$;&\u{1};z\u{1B}A\u{2}%z/\t\u{1C}]~Luz\u{14}*J}R$:mdK:@!r[\u{12}1%/.iN_qH2s`Wu\u{1E}g\u{7F}&\u{6}%o\
\u{1D}w\u{1F}WW%!5.)u\u{17}tJA\u{18}Y{Kkaci]d\u{6}{Y\u{1E}[e\u{14}/N\u{1B}w\u{E})h\r\u{10}}C2m9II\u{1}0\u{4}\u{B}ah,!(A\u{1C}\u{5}\u{1}N\u{2}\u{1F}2~\u{4}43P+Nu\u{19}3>|6W@\u{5}x cQ)w\u{12}|+}ML\u{3}jXI\u{5}K}X^]8\u{1F}[5g\u{1B}%I+0*\u{14}\
!\u{E}?\u{18}\u{1F}\u{5}OX&5\u{15}o*|\"3:8\u{1A}\u{8}Oj 6{-&\u{B}\u{1A}RHD\u{1}~q%'k\t\"Hrz)p\u{4}q\u{8}\u{18}\u{4}2\u{E}Gw;SUF.`i&\u{10}vOv\u{1}\u{19}u\u{1E}\u{1A}h\u{10}(\";\u{C}g\u{C}!(JD\"1KFnLi\u{14}8+eFDB\"{\u{12}%y+ nM\u{4}>.\u{16}(\
yy57W&)K6\"0\u{7F}\u{6}a]nE\u{1E},OU5'g\u{15}k\u{11}q41\u{12})3\\re\u{6}Ea\u{11}`_\u{4}{s\u{13}p\u{15}D!N:\u{12}K\u{1B}v7(t\u{F}Y~;j\u{1D}W_iGD\n#\u{B}5%C\r\u{4}?jit\u{7F}/\u{1E}\u{10}ql6uw\u{14}7tFQ\u{1D}%@,gbCY11l\t8S\0a\u{E}k\u{16}Qu\
\u{F}j\u{14}\u{13}\u{5}LiS\u{7}P\u{3}\u{18}Sq#CK\n]:ZE+\u{B}o\u{E}#1*B\u{1C}un;O,\0\0Y~ut\u{2}rX1&G/,jrW|o\u{F}\u{16}m\u{1E}Sy\u{17}0$, +x\u{15}.2\u{18}^:k\0i+Q\tj\u{7}0?\u{5}V?VmtJK7%qW,Xzlu7~oiWR\u{14}9yWW\u{13}5G\u{8}m\u{1A}:\u{17}\u{6}\
T|'${VC*\rwmq<g\u{1B}iB!}\nR!x\u{C}2y[u\u{17}s\u{4}~\u{11}I\u{B}}@\u{2}P\n\u{17}Yt'C\t1J\u{7F}v\"%\nf~ki.R%{gpFlXadny\u{5}akl\t(\t\u{11}Q\u{F}8e0_\u{8}\u{19};J[Ietn\rKH6v!\u{1C}xZ\u{4}\n\0FI3\tiL*xW(s\nX]O\tz];4[e\u{1E}fF\u{7F}|pN=LL9D6\
\u{15}_.g2\u{1A}\u{14}\\c\u{1}rb\u{E}Q?$\u{1D}\u{F}CYe8\u{1C}\u{1}*]}v\u{E}bK\u{1A}'<I)H\u{1}\u{16}\0Q\u{7F}\u{14}\0\tx\u{10}pee|]\na\u{15}`\u{4}RA\u{6}Y\u{7}clT-j:\u{1A}\u{11}Zz\u{8}>4N@C\u{17}m/fMK*.\u{C}NDo\u{F}\u{1E}\u{5}Bs*k\u{11}Z\
\u{B}H\u{11}\u{12}l05w\u{2}`E!x3-[&6H,\\~1,\u{14}jt1cer0uU\u{4}!\u{F}F\\\u{1B}\u{1F}M\u{7}.F\u{10}[\0\u{4}FILb+q\u{11}\u{14}\r\u{1A}6>\u{6}\u{E}(g\u{4}3\09GY\u{12}\u{1C}\0)F/~\u{8}z[\u{14}8='\nn\tx\u{10}q?qE%X\u{1E}ZH\\]\u{17}QpbZcC\r\08I{\
\u{1B}=\u{16}L\u{7F}`^\u{7F}<>t\u{18}><Uc*p!6\u{B}o~L4\u{12}k|:c\u{11}@ |n_I\\=`\u{4}bL\u{18}_\nofBLkaT4J7%#\u{3}+\u{6},BUV,'\"\u{8}$X}-\\.0cML7\u{12}K@\u{16}\r\nhK/vj!yDJ\u{E}aGb\u{15}S\u{12}/2n'c\u{1E}e\u{7F}l\u{1}P}h\r:JC\u{19};]![\"Pm\
\t(^\u{B}Eh^A\u{17}e\u{3}kZ\u{18}t\u{15}\u{1D}2\u{19}B`\"\u{7}\u{19}G\u{7}U\u{17}XCjO\u{C},uo\u{4}bWafF\u{1C}Y_KJw\u{16}\u{1}y~Kj\u{10}|F\rqN\u{15}t\u{B}\u{1B}\u{17}\u{7}\u{5}_\0\u{8}jf!\u{E}50\u{1F}W)JwW\u{10}H\t\u{5}9\u{17}YML\u{1}\u{7}#\
z/C0:[-iH\u{11}J\u{F}P$q:E\"\u{11}Oi6Xd\u{4}\u{5}Ny1<y\u{F}22M'wD\u{12}\u{16}3/z1L7\u{1C}x,\u{1}4R\u{14}*Gu\u{5}t\u{14}\u{15}na5l9q;R\tdeRA;,7\u{C}BK}=!'Mr7Y}n@\rT/ym\u{19}/kK \u{11}\0\u{C}F\0z^x\u{1F}Is\u{E}A6v\u{17}7\u{1D}$eo\u{10}\u{19}\
\u{4}F>Q\u{1E}k0|R=GAOc\u{F}Fmnqx7\u{4}$\u{2}$=B\u{13}\u{11}Mn\u{1A}[/$&I\u{18}\u{12}H\u{6}[@>U\u{16}Jm6\u{1B};)x\u{C}Az\u{18}yf^x2\u{19}0w{\u{B}/`2y\t(\u{7}z\u{1E}kh@;6FL%\u{10}kh\u{1D}\u{1D}^UXn\0[\u{E}E(xo\u{7F}\u{12}XE\u{4}o\u{18}i*i\
\u{18}\u{7F}\u{15}\u{14}~MQHc*U\u{1}ET[\u{1B},I\u{1}?#\u{1A}\u{8}v\u{12}\u{1D}kih\u{5}\u{1D}~.\u{7F}LO'y\u{13}74o\nq10&l>_}1Tje\u{7}aNcl0\u{F}:/\u{12}\u{7F}`\u{8}G\u{1C}]pS\0SS\u{1}ed\t4ObE\u{1F}XpI\"\u{B}JHK\u{16}\u{C},S@\u{15}=;T\u{4}&Q2\
\u{1}\u{12}3q\u{1}c$\u{5}\"g$\u{14}\u{17}1TC[\u{14}\u{1A}!W\0{}PR\u{1A}:zQPQR-*T.\u{19},0p09.1\"0N\u{16}\u{6}Q6^MJ\u{2},WA&/\u{1}u\u{13}`\u{1B}\u{4}#7[\u{6}\u{13}9P\u{1A}+j;@3a\u{1F}DFN|^30\u{18}yu_p\u{19}mNL~\"uw\u{7}4evFe\u{11}O]rn;!T\
\u{1C}FxPM)P%V8f\u{19}~a\u{1D}\u{2}i-\0#\u{7}\u{1D}~\u{11}\u{12}!a_^ 4z#:\u{B}\u{12}z\u{7}y\u{1B}UE71(d\u{8}\t\u{8}\u{1A}sd/\u{5}/\0[3jXPt@E\u{4}iA\u{1}`\u{1E}NPI\u{11}B.W{f\r\u{17}\u{12}*4\u{12}R\u{1C}EBXw#<\u{7F}oA=eOe<(\u{17},h\"r,\u{E}\
Y\u{18}d\u{10}n\u{15}%,\r\u{11}\0\u{E}a3&CMN\u{19}Fp\u{C}\u{3}\u{B}rcN\u{1E} \u{1A}\u{B}]N\u{1F}\u{C}!\u{10}8n{\u{1D}v1e2\u{6}&\u{5}\u{3},}\u{1F}y`\u{1E}s\nLoN,M\\z#b\u{7F}P\u{F}h\rp\u{19}n\rN-\u{1C}\"C'\u{3}Gb\u{1},\u{8}rQD&\u{C}0ohko\
\u{10}m_HL5,\u{15}\u{17}\u{14}M5jn+D_QP[Td4\u{17}|y\"\u{E}6\u{8}=ob\u{1B}.:+K\u{15}\u{11}\u{10}\u{6}/\u{15}4a\u{7F}R)?h\u{7}g\u{C}lg\"4C\"\u{1D}<\"\u{F}cdgZdO\t_\u{19}PHa5\n/\u{10}=H\u{13}O\t\\B \u{1B}z\u{1B}\u{F}cZ\u{1F}2iT\"\u{14}\u{7}\t\
\u{C}\\UIRDO~\u{5}d\u{13}H#\u{1D}/f\u{1C}S\u{1F}\u{10}$\u{1F}z9:\rq#M$-wkf\u{1}\u{15}\u{16}/'\0}U\u{19}M\u{4}yEx\u{14}\u{F} `\u{13}\t|wl\u{17}\u{E}m\t/S1F\u{11}1iHX(\u{1E}\u{5}h\0;p4ottG\u{12}p\u{1A}Ux?1>u\"\u{19}rkfm\u{12}^/\u{5}\u{2}/V6j\
WJ<^\u{2}I8\u{15}>h\00,Ks.mw\u{C}1J\u{18}e\u{1F}}\u{15}a)\0u];|$=A\r[>(e\u{E}\u{14}=-\u{4}@\nb\u{1F}*\u{14}-\\\0<e\u{14}\u{1F}5\\H\u{3}4rM\u{15}\u{1B}_-a0[\u{7F}Z5\u{15}/\t/>wG\u{14}V!}q'_[1A9<\u{C}A$\u{7}&YaV\u{6}\u{C}4|aC\u{C}mYpwV\u{1C}\
+b\u{5}\\yei\u{8}7\u{C}\u{18}V\u{4}f~W\0fLg5\u{18}6SHW\u{1D}4\u{F}e\u{4}\u{7F}=M\u{1}\u{1C}Kb\u{1C}Y{m\t47%<o.<d3\n 4l\u{16}\n\thb+\u{12}&Q@9e6~M#u}w;\u{1A}\u{7}\u{16}x@e\u{1E}oF\u{12};q\n\u{10}N-S\u{C}\u{11}>J\0\u{1E}0S\u{1C}\u{F}tOEhN3F\
\u{1C}\u{14}5\u{16}\"|Lug\u{12}\u{F}),\u{10}\u{8}\t<IAa\u{10}\u{8}\u{1E}zCS%'cL)\"#.RDLrC\u{1C}?\u{12}\u{16}4pQ\u{3}f\u{C}t-_3\u{17}Elz*\u{1A}Zb3G>PD;#0v\u{18}FBcf\u{7F}sI>t_\u{1D}H\u{C}\u{1}(\u{6}\0K\u{F}U(fA0Q\u{18}AWt\u{14}\u{C}@8\u{C}J\
uR+tLB\u{E}kVa5'\u{7F}Ui\u{19}\u{1}['o+r&Qd\u{8}2\u{1E}X\u{1D}\u{1C}\u{1}xT\u{B}? \u{1}Al~\n [2*(-)/6},mJ'\u{2}-\u{6}T@h\u{C}'\u{7}QX\u{13}U**\u{7F}G\u{B}1XA$nxO9(R5;$,GE\u{1A}xR*\u{6}z5\u{1B}{]0r\u{1B}\u{18}Vs)\u{1E}{\u{17}l\u{15}w2\u{1B}\
\u{1}o2\\ohzvfP{R\u{19}\u{17}\u{13}\u{11}6h\n\u{E}O\u{11},x/\u{16}\u{13}$(\u{1C}QJf~^W\u{1}(eH;\u{18}h!v+qeM\u{4}\tdla<A0\"y\u{5}\u{C}JKY\u{15}\u{12}v)UYVQ^x1G^_%N?$6/\u{14}#ah9;<SdW1\u{11}\u{10}q/S\nAF r-,A0&fd\u{7}%\r]X\u{C}d|!W\u{17}Y\t\
<\t4g\u{6}`&\u{1A}\u{C}<IG\u{16}\u{5}\u{4}s\u{18}_r-~2E&\u{7}\u{1A}3u\"=J\r\\X-U\u{15}A\u{B}C3S\u{19}QefX<\u{B}L1F;jj\t\u{5}6L\n\u{1C}H\u{1B}3/P\"@.0?5XO&\"PSW>c\u{14}|TA\u{7} T0&S\u{3} R>\u{4}+\02d\u{1}!\u{14} azL-jS:(&V\u{B}ih&9\u{17}\
\u{16}4AZ@D\rpf1>%j( Q80I\n\"(U\u{1D}()d\u{1D}ovP[>F4\u{F}/\u{13}n\u{7F}2\u{1C}\u{1}*\u{7F}\u{1B}\u{18}\u{F}\u{1C}B\u{19}:\0x7 \u{6}\u{1D}^e\u{3}P91{k\u{5}\u{2}\u{3}kEGaN!`\u{1A}\u{3}\u{14}+*@B\u{5}%\u{17}V|G>MY\u{1B}\u{1C}\u{1D}\"!2}Z6s\
\u{E}\u{19}@B\u{7}vd^h\u{12}EQ`u{La3HW\u{13}[yO%rA *$\u{15}Pq\n/w9gH*a)WXlM\u{7}.sJ0%2''e.=O|qX1w4&:h+g,D\u{8}3\0B\u{14}Z\u{8}LTS4\u{1B}f\u{1D}\u{11}\u{B}\r0~7'au\u{14}kmf\u{1}3\u{17}U2eo# me> hH\u{1}FneAcV[\u{19}G_\u{1E}l\u{1C}[JG\u{12}p:\
\u{8}h|F \u{4}!nT&h.a^\\*CmM\u{1}\\bBI,\u{11}\u{1A}p>| ;uJ&\u{4};T2d\u{10}U@JD\rN {\u{13}2&R\u{E}m]\u{C}\u{7}U-Pv\u{1B}sE\u{18}%|_[\u{B}\\\r\u{8}|oG/c\0.$\u{10}b\u{C}[/KcN\u{7}\u{F}X\u{13}\"\\AMN\u{19}OQEx\u{1}<\u{7}onGm\u{1B}Wj^391\u{15}\
\u{13}R\u{B}-l={\u{1E} \u{12}#`Xy<!Y\u{6}t;M85\u{16}yn6`rsnkMryP\u{12}]\u{1B}lJyih-L_k(O@0F\u{18}\u{18}wiJ,Xh\u{14}a{\u{8}\u{1F}\u{1F}I\u{3}2\u{2}mUvf)[*z0:\u{1D}w3?\u{19}$\u{15}\u{8}<ykfr=T(N:.\0!6f4g\0j\u{18}@b\u{1D}a!+.\u{7F}h\u{15}13b'\
U\u{1}*pG# -\u{F}S:h*B\u{10}`\"?QV{js(\u{1B}9\u{6}\u{6}V-\u{E}27\u{F}QA\r\\\u{17}X71S\0v\rYT.{\u{B}I]4DsX\u{C}vx\t(w;+]9mY\u{19}\u{15}yAG\"d\\]\u{5}ve;N\u{F}B\u{1F}DY J( \u{7F}?ow\u{C}\\\u{2}\u{8}m?4\u{15}\u{17}\n\0Vr,TwVJlO6=/\u{18}?\u{5}\
\u{1F}\u{4}#%/\u{17}5\u{4}/oQg<{C\u{1}=> 2u_\u{10}w\u{1D}bhnI2ft0&\u{B}C@zr3\u{15}\u{F}j\nN89\"`?\u{6}Bd\0\u{1B}BC\u{1F}\u{5}\u{11}\u{F}:H\u{14}^s,]\u{11}2Y\u{15}<Kc~\u{1F}vA^K\\<,\u{5}4.O\02\u{15}V\u{1B}:VbGL\u{1}}Z\u{4}8/$u\u{16}>[\u{1F}\
=\0\u{F}b@ve\rj4)\u{18}Ys2e\u{15}9y\u{4},&DT`{n?\u{7}Vtw\u{7}fr8\u{1E}\u{1E}5d'\r[ZUiJ5l\u{10}\u{1}d\u{7}R[ @O2uh87\u{C}\u{1B}K\\\u{15}(\u{15}S\n\u{5}2l\u{1}\u{5}\u{1E}\u{1A}\u{3}+Hh>y\u{1E}\u{1C}_\u{13}f\u{1D}ye(&0?OoS\u{15}DI9\u{19}\te|d\
c}gI-O?\tpp{#g\u{1C}3\u{1D}C\u{8}Skp3M-\u{1C}&\rv:<^\u{11}\u{7}\u{F}\u{13}*\u{1E}+~\nl{\no\u{15}f\u{7F}]\u{1}z_`<\u{11}FhvH<\u{14}}%Eu\nYBz1t\u{1E})t\u{1}\u{7}m4\u{19}7]Ti^+5J#)9\"P..\u{7}^N)X\r7}Y\u{15}\nK\u{2}\\L$!q\u{17}bgC|Z5>\u{8}-F)S\
:a3d)\u{1F}9\u{C}i{v\u{1E}t\u{1E}Mm\u{F}t{8Gv\u{4}b\u{7}K;\u{1B}\u{1E}H*t\u{1}K\u{15}Z4\u{6}@bM51EWI2\u{17}\"J%\u{4}<NBB\r\u{14}D\u{10}F0&:V\u{12}m;\u{3}\u{B}`q\u{12}2J\\1He<?|{H\u{1E}E\u{5}M^x6\u{1C}-lq\u{1C}\u{12}l#\n(C\u{C}\u{1F}\"\
\u{13}\u{5}xP)]4r\r\u{1A}\0m\u{15}\u{5}WAf\n;Y\u{1E}WgCB\u{14}uC\u{1C}D@\u{E}\u{1}w8[H\u{11}~`A\0PJ\u{C}QRj>)\u{1C}%G0y\toQ\u{1}eJ\u{1B}qm93w4|\u{7}\u{B}\u{7F}?Y\u{1C}\u{15}b:u\u{4}\u{16}\u{7F}AR{\\f\u{17}\u{7F}/B\u{16}#8j\u{17}e+\u{16}{E;\
0\u{B}j9m6G\u{1B};t9\u{12}\u{17}p0&B`\u{7F}]/\u{B}\u{10}e\u{1}mAe5G6@#O?m\u{8}>q!\u{14}EXK%;yp\u{C}e\".,qC2\u{18}\u{19}x/QD#Z9P\u{1A}gN\u{1C}=y4wxdvXVR9NFFm\u{15}&Y!\u{17}'\u{F}yF\u{F}%p7BP`]\u{13}nH\0\u{8}+;D\u{E}l\u{15}iw\u{8}^'oFh\rh\"\
\u{13}\u{14}9\\K_V\u{1}o\u{F}\u{15}-\n\u{7}\0m,tbZ\u{14}4%\u{E}\u{1A}f!5+0Vqj\u{10}\u{18}\".y\u{1C}/,0\"!FVv\u{1D}Jn;W\u{14}}\u{15}|E\u{F}Gc\u{F}[\u{1B}'@\u{13}S<\u{7F}BG\u{10}2,Q*\u{12}wr#6\u{10}HY/uzj\u{1F}\u{11}\nM,Pg\u{8}3\u{C}\"D3\
\u{2}=|+a\"1\u{1C}2c@4~1\u{C}W`ei\\(x\u{4}S R#\u{17}4\\\u{7}qy\t\u{1C}\u{18}\u{B}xJ5ZY\u{F}2\u{14}e\u{11}|Y$\u{2}\u{B}C*#pZH>6anZ\tz\u{18}CQ\u{1F}\u{B}%:\"\0\u{1D}Ew:'P*^nQUE\n{K$+\u{F}LwT#Yev`\u{1C}{NCLk&p#\u{B}'WR\r:d\u{6})Z,5Nk\u{1E}\r[\
`L\u{F}}lXn\u{1B}g=Yd\u{2}\"XshWEfIwO6G\u{1D}\u{3}P\u{10}'zOJ\u{C}\u{18}HxIsEp\t?]mfa\rS\u{13}0(BD&D\u{1B}w\u{7}ly#\u{B}\u{12}A\\LV?\u{15}\u{15}M?a{E)X&\u{18}I|Mp\u{1B}*kq\u{E}F\u{2}2*]P\u{12}@\u{E}w\"\u{2}\u{E}z0Yl#6d5\u{14}\u{7}qMz\t'\
\u{1E}q\u{E}&\u{18}8q\u{10}lV|\u{B}\u{7F}E$8%\u{F}yBz&s\u{15}kL1o}\u{2}r[4+\u{12}#nyW\u{11}5hb;\\Yd(d8N\u{15}\n\"ng\nY|\u{7}>h\u{17}\nD\u{13}1x\u{14}\"d\nz\u{12}!=\u{14}\u{8}8ZC6G8\u{E}Pz\u{8}\u{4}\u{11}\u{14}\u{8}k\u{E}F\u{4}Di\u{4}\u{1D}\
e[Ns89\u{10}D@u9?GR[\u{18}\u{1F}0T\u{5}PHl\u{15}\u{1E}\u{4}\u{19}\u{6}K`1-<k9*#\"\u{5}\u{C}gYq\u{5}72D{bz\u{16}\u{7F}\u{12}@e2*U+ (ma\u{B}Qv[C \u{1}[:\u{19}(#\u{7F}\u{E}/\u{7}pu\0?\u{10}Gqclt\u{1B}k#:(K\u{1A}\u{19}+U\u{3}\u{B}+isw^4\u{16}\
\nySNP\u{3}$/lN}c;33E#v|q2$ujp\u{17}Q\u{1A}O\u{C}\u{3}e_R\u{7}e62\"B\u{1A}s\u{1F}$u(t31.\u{B}$#[)j\u{1F}<\u{B}\u{1B}oUQO^I*\\JC$mQ}9\u{3}u[`k!\u{18}t;h\u{1E}f\u{1D}ry|za\u{13}nb\00\u{C}nhNiL\u{B})}g?0EAA\u{18}\u{6}!|\u{1B}3_9\u{18}E?6[\
\u{1}\u{F}\u{B}v\0]$+`PBS<\u{11}'<\u{7F}.b\0Z|p64qY]l\u{E}$UD\u{6}iq+*j\u{1F}c\u{E}g/kD\u{C}cf^~&_jEAB2(VF2uL^V\u{C}HA`o\u{7}ic.g&E.D\u{1F}1\u{1F}e%8E43bK\u{18}q$\0j\u{6}\u{1B}n'\u{12}B\u{4}\u{13}Xh\u{7F}7I\u{5}56\u{7}s\u{8}Y\u{E}\u{8}7v6T\
Jy6nkR Be\u{1}_h\u{15}6+\u{E}a+\u{19}9)Bs\u{11}P_S4CrsV8Sbx\u{1A}\u{2}P;?\u{1F}\n#q!\u{1C}w^u\\H\nP\nc4!\u{3}t]%\u{F}l[Bi\u{5}\u{1F}E)\0aU,o\t\u{14}\u{8}&\u{1D}$A>7)!F%;s#:\u{14}.!$\niga*oRx^n\u{14}\u{1F}\u{1B}\r^he0V&\u{18}P\u{15};\u{5}~\
\u{3}P9x\u{2}Fv`\u{4}\u{17}\u{15}^pF$!/p~3D)7\u{1D}O\u{1E}l\u{2}6;U/\u{F}\r!eO\u{1A}/\u{15}\u{10}\\,Z}^f\u{E}p\u{15}\u{1F}x\\\u{13}=\u{8}\u{10}\u{3}\u{1E}RqSxY]\u{1F}\u{1E}!\u{1F}&(? \u{12}\u{5}\u{6}s5\u{19}|$T~M_*I\u{13}QS$qXwcO9)\u{1F}G\
\u{C}!W8|YzcW~womNd]<u]\u{7F}NM0i\u{3}<07a\u{E}eB%,I\u{1E}o)!\u{F}pr\"c9+|\"clE\u{5}\u{17}\0`}(\u{16}\u{4}Cy(4\u{1B}IW!v\u{5}\u{1D}8a\u{1E}yJo?%c\u{1C}>b|zEI\u{4}\u{F}\nM\tXDQ\u{19}wn.\"\u{19}x64E(qSjcf]=\"W\r}\u{1A}q@\u{19}jC\nJdo\u{3}\
\u{3}QJCl7'`yh-0=gX-$\u{1}o-\u{8}\u{B}wMk\u{7}v{Y\u{7F}z\u{18}P\u{12}!?C\u{12}B\u{8}(:)I.\u{B}\u{15}IG9-YTj>NGt\u{E}\"Q\u{7F}\u{C}%p\t4akMzY4\u{12}X:&\u{1};LT[*t\u{1F}q\u{2}Y;-WJ}\u{12}`u=B\u{1}C\u{19}DOc\u{1}crp\u{16}*>rv\\\u{C}T;,@/\
\u{1A}\u{18}v\u{8};~u\u{1B}@\u{4}\u{11}*m-\u{11}#5\u{7F}\u{13}L'^4+JI&a>\u{1D}M\u{F}\u{17}p{zZ\u{14}eg&f#=&\u{7}R6}\u{C}9:t\0$,s\u{4}'r\u{F}V6{4a6jO\u{1D}x\u{2}_2*\u{1}fcl[\u{10}w=(qP\u{1}3\u{10}6I9=}\u{E}d0M\n\u{1A}@Tr\u{1A}\u{8}9C=\u{3}\
\r&E\u{18}\u{5}#m#TSw\u{6}'y\u{16}\u{1C}\u{1B}p_0W(\u{E}n,\u{15}\u{17}J\u{8}}J`I<p};\u{1E}T=&4*Ja}rGC#T|\u{17}\u{1B}GxU!7D\u{13}D*)\u{C}}*\u{8}Ox\u{4}[\u{4}28e\u{11}1s\u{7F}4\u{E}gD'pyhXR\u{F}\u{17}f5d*_^\t=gi\u{13}P<\u{1}%|\u{18}[<(\u{18}\
\u{10}\u{2}39\u{8}}\u{8},(n}+\u{1C}m\u{4}4DG\u{E}u*\u{4}>NGk~L\u{19}u\u{C}pqN=\u{15}D\u{C}G\u{10}J\u{13}\u{F}D]Hn\np\u{C}%\u{18}@AX]q.;\u{1D}ZP`bY\u{17}eMO\u{1}\u{1F}\"\t\u{1D}dO\u{F}\u{5}\u{1A}\u{F},\u{6} \u{C}Zih-P#\u{16}h=.\u{2}~u\u{12}\
dAXX0 \u{5}~\u{10}x/n\u{12}ECN,PK\n28\u{2};7l3.UTUa\u{12}Qv0@0Aw\u{19}0Ej\u{15}\u{18}\u{15}X\u{17}\u{7}h\u{16}W00>\\\u{3}uf-XB\u{19}Cy~H\0\nMx~\" >H4\u{10}\u{7F}\u{11};I\u{F}>Gn\u{1B}\0\u{C}\u{1D}unq\u{6}nd$7$yl?B\u{E}\u{1F}\u{7}VQ\u{19}( \
\u{15}6\u{1A}RVK*\"XW\u{1F}h\u{1E}^LLt\u{14}E\u{4}yHaP9\u{E}H]\u{1F}\u{15}w\u{1B}\u{F}Nm\u{11}Ml\u{13}\u{B}MG\u{11}\"QH-\u{18}oS\r\u{1E}o_;u:\u{B}~Y;n,\u{14}\u{19}\u{15}s)\u{C}bC\u{1F}\u{6}\u{11}H^=\u{4}(\r[\t\"\u{5}64\u{1A}6\u{7F}e;gVAnA]\
S?\u{1C}\u{16}\r\u{1B};`%|\u{6}f\u{16}|[L\u{15}\u{1F}d^ZCFM}j>MvQ\u{4}4e_Iy\n\u{7}\u{1B}3\0m\u{16}S:mJvigX\t\u{E}E[\u{10}*\u{5}#v$H1S\u{C}QI*\u{3}J\u{C}Joh2.\u{17}qly\u{15}u\u{5}b2\0=k%RKNOjW\u{1D}\u{11}XrM<\u{1F}lYI\u{15}C\u{4}+\u{1C}^@%Y\
?T}\u{5}\u{18}0\u{11}}sH(Yf\u{4}T?RZ\u{7}^mTNl^\u{6}\u{15}#\u{6}>\\|sd/uX|\u{14}g\u{18}\u{6}]\u{3}/\u{E}\u{16}~SRX\u{1B}iRBPbV>\u{E}LF`h\u{1A}\u{15}YYK65.\tG\u{19},q\rC!iD(\u{8}54P#\u{5}31\u{16}On:\u{5}\u{1B}\"O(x\u{1F}\u{11}\u{15}>\"-6L2v\
NQzdgb\u{F}\u{18}y\u{4}wZ+P.-|!8|\u{1B}T?c\u{1C}yIEbfC\u{13}eSa87_[\u{2}\u{19}\u{13}'&\u{F}*f\u{5}\u{1D}#\t82\u{18}H688>q\0 :h]\u{2}\u{14}W2\tXL\u{1F}\u{15}\u{11}\u{1A}%`7, k{QR'TVhI%H$.e?:Yxz\u{7F}m(\u{7}9S\u{16}\u{8}u\u{10}b(\u{15}y+\
\u{1C}>Pu~h6q\u{1E};=T~\u{19}``=T|)~sOlK\u{B}\u{14}|%`#/\u{16}\t\u{7}%\u{13}IR\u{E}\u{11}4\u{1B}myiK>_\u{B}9 \u{B}\u{10}\u{1A}n\u{1E}\u{8}\u{1}vE^N\u{14},s\0aFy*\u{2}@\u{3}\u{17}\r\u{8}vBz\t2i\u{16}-^2\u{18}%p\u{19}x!\u{5}Lt\u{E}wD^5\u{E}C\
r1~v0bn%+>g^+$=\t;ckG\u{18}avj\u{C}\u{E}q\u{1F}tL\u{1B}g\u{E}$}mwo:YP\rUY#n\u{12}\u{7F}\u{15}0Fb\u{E}\u{16}7a2E\u{10}w[(a3%\u{4}D\u{16}Ltl\u{F}\u{E}yW.\u{1C}}&\u{7}BLj<b#xY\u{3}q=:[\u{12};,d\u{1}A1\u{5}H_\n\u{3}\u{C}o*#-9(|~UX\\1iB\u{4}\
\u{1B}b\u{2}Y.]v\u{3}\u{B}{\u{3}x\u{B}b\u{5}K\u{7}\"{eCD\0%x>`S\u{14}\u{1}\u{13}Q\u{F}\u{1}\u{3}9!\"\u{7F}\u{19}F72dO+<=Tr<e}osc.Bbq&\"\u{19}\u{14}\u{10}xXJto\u{1D}69\u{2}m\u{5}M6R\u{15}\u{11}@t:\u{18}a$wem\u{14}SZ0\u{13}qG6-mQ|\u{17}xv\r%\
\u{1}>(F$HM\nP{\u{E}B\u{12}\u{F}\u{1B}BYQOs}\u{1B}\u{18}dbh\u{8}\0H\u{1}iJwu\u{12}`\u{2}]\u{1}|5\u{1B}MF|qf_\u{6}\u{C}<;s2\u{1F}\u{15}9>\u{10}\u{7F}RJ\tE\u{12}:&{/)#hw3\u{11}\n\u{18}\u{17}n\u{19}+'BY3su8\n&\r'PZ\u{1B}|#\u{1}\0\u{3}\u{15}2Y\
pCF\u{7F}=jQCOp\u{F}m6{\u{4}-SVd2/o(I5\u{6}eT$ZX\u{1F}\"9\u{E}M05\u{16}iMIw=\u{3}}+\nq})\0Yz\u{11},\n;lA&di\u{6}D\u{12}9\rl\u{2}`vpn\u{E}Gb\u{E},I`b#_\u{1C}\u{C}G#\u{1A}rH)RXC\u{7}\n\u{1}\u{3} |yv9\r`\u{12}\u{E}\\\u{4}\0@(<UBpLuuFga]l`\
\u{2}#\u{17}E0Jz/fw\u{4}\"\u{19}c {\u{C}*\u{5}P[\u{7F}+\tIr+I\u{4}N\u{17}T\u{8}i 3\u{1F}YU}>i6\u{19}c'J9Aj&gn\u{5}E\0$#\u{1D}M\u{1D}\u{15}+T\u{F}\u{7}^|bU\u{F}~QEIUTpf\u{19}p\tQFIMZG]Fq*B\u{1F}4\r1\tQz\u{1B}U~jx\u{1E}\u{C}+\u{3}E[sHj\u{7}h\
n38\u{2}K,\u{1}hY\u{B}hK*(\0\tK^CVO\u{1C}.\0BvT7XR\u{2}F ~P\u{1}:W}Q\u{15}42;|%}_a'\u{1C}z+r3z\u{19}>op@f+\u{15}LcI9?p\0R\u{17}\u{B}\u{6}aWy+\u{15}HF\u{11}\t&[i&\u{1}BH~$Dh\u{13}}\u{17}1}\u{13}w;T=\u{C}WPx*;8Ydcj*s{\u{11}\u{11}\u{E}3\"h0\0\
\u{F}.R\u{3}:TFj\u{B}<w\u{1D}}'\u{2}\u{8}i8)iJ\u{16}~j:?\r0t *\u{F}mv*%W<Z*\tA!\0n\u{10}\u{15}\u{3}]pa^\u{19}p\u{1B}4\n\u{1C}\u{F}\u{5}Ue(nL\u{1B}\u{2}\u{5}Mxc \u{16}]YHc\086*});Q\u{4}?o\\l{\u{1D}?_p\u{13}%?\u{6}`sb\roouE\u{8}\u{8}\t\u{1C}\
\u{2}{\r$y.+\u{11}\u{8}B\u{E}\u{F}\u{5},\u{4}\u{16}]zK\u{16}#\nLh\u{1C}\tFx\\\rOuQYx(\u{12}\u{1B}\u{F}~u+>i\u{13}b=0vG=Tvb9j\u{1C}uCyAHb\r\u{1C}|\u{13}\u{1}'\u{4}\u{10}4EAVYT_yL=&l\u{1E}}R6i=W,iw3?\u{8}8\u{13}iQ|y\u{5}\u{11}\r%QL3HL\u{19}(\
xpA&\u{C})\ngb\u{6}\u{16}\u{5}e4>I\n\u{8}\u{16}\u{4}W\u{12}I\u{1E}5[f\"Y\u{3}\u{8}\n^d(b\\B\u{1A}Hl#\u{13}fLl\u{1B}E\u{12}\u{6}bY\u{E}\u{1C}jT/c\u{17}-\u{7F}g\u{11}h/`+00\u{1F}\u{16}\u{7F}e\u{8}5-\u{19}\r\t\t[K(>\u{11}^EC\u{5}38}5e\u{11}X8\
\u{6}\u{10}oD3H\u{F}u&\u{E}bR\"T\u{3})\tZ\u{2}\t\u{7F}\u{1F}+{S8\u{2}b<1NbJNA\u{6}c\u{12}+\u{3}j\u{10}\u{7F}s'@[6Hl\u{F}`(LqwL(OHx7?\u{4}U\u{3}PA%4V\u{19}\u{5}1#S6AeG;we@4ke7rXjvc\u{E}v]}:(ZG\u{18}aKav7Q9E\u{1}W\u{1F}$t\u{F}u[\u{1D}\u{1A}X\
q)O\"\n\u{11}rj\u{1C}3\u{1F}\u{1F}\u{5}`n\r\u{19}Hp*U1\u{5}*\0s\u{15}3t?~\u{1E}y\u{18}a|x\u{1D}0B'j]\u{2}tfe<\u{7F}aT\u{6}Xq%)pC50\u{C}\u{1E}|aO\u{13}u\r \u{1C}O\u{18}\u{15}&=\u{1E}?uo\u{1}F\u{1E},Wns\u{1F}SI\u{1A}k\u{1F}2$t\u{1}v;g1hPh\
\u{10}\u{1}_M\u{17}~E\u{B}\u{F}e*1~w>\u{1B}R<Q?i8l!&=U3:\u{E}X~sYbgqrFs7\u{4}\u{17}D0%\u{18}:`A\tl)KO\u{B}q\u{B}W\u{10}\u{F}\u{17}J!T\u{6}\u{12}\u{C} Ag\u{E}N\u{13}q 5YMsm8?u4;|~\nqbH/^\u{B}?\u{12}Xk7H*&f-u~L?3\u{1E}\u{13}%+\u{12}8i\u{10}`\
\u{15}Z\u{7F}\u{C}\u{1}\u{15}\u{14}\u{C}\u{14}w\u{18}a\u{4}\u{16}\u{12}\u{3}LVn8\u{B}QN\u{B}\u{E}-\u{C}o4T\u{1C}F9&\"I\u{C}\u{17}\u{1B}kQ^Up\u{3}*$$Jm +\u{12}\u{13}`\u{C} \u{11}MV\u{19}49\u{E}$C\u{14}QD\u{13}:P\0@|wA|}\"\u{1F}%\u{8}Mcf\
\u{4}jR5f\u{F}9gzWLL](D\u{3}\u{14}mt*'e\0wJ_#\u{12}(L\"IH-0NdiOzO\r\u{7}\u{13}s\u{F}*cLP)_y)V(\u{1F}X\u{17}\t\r\r\u{6}R3O|y\u{1F}nQ\u{E}\u{11}i\u{10}\\/'E&D/#U \u{10}I/RU7otiB\u{7}t\u{17}Yp\"Wm\u{1A}m~ua|C0c$U0\u{1C}\u{13}~OWF\u{16}A\\;-\
\u{11}Iv+z\u{1E}\u{2}f'.=W 6UQ5J^ 'a~JIZEfmZN..IH\u{F}f$E\u{1D}\u{14}\u{15}\u{1}'\u{11}hi\u{11}e\u{15}$efg8HN\u{18}-*_`%N\u{5}5-\rpW=\u{7F}A\u{4}1\u{10}G@ZdE<qHy\u{1D}zX\u{7F}[G!Kk4\u{5}pvc*\u{6}\u{13}&1HJ\u{5})L#l]r\"f#\tM~\u{8}MXXLptq\
\u{2}i\u{5}i;\u{1}Wjal^)DDx\u{11}C\u{11}XO\u{2}\u{1}ib\"Hq-1'c \u{10}W#S\"lZg\u{1}}\u{13}\u{2}O\u{10}Z0\u{14}\u{1F}\u{C}B`\u{16})\u{6}VQ[Y\u{E}w\u{3}JfZ9 \u{6}9^#{1P=\u{5}so?:>\u{1}\u{1C}\u{15}$$\u{4}-5\u{17}=K\th^.'R(^>j\u{1E}\u{1D}e\u{5}\
~&\u{7F}'\u{7}\u{1D}k\u{C}Gh-R\n\u{19}'\u{15}Ue\rfk\u{1}\u{3}UwF!K\rWBF\u{1F}Z|3\tG\u{11}duJ\u{1B}DJ]l\\;y\u{13}'kA\"FJ09\u{2}\u{5}\u{1D} \u{1}\u{5}\u{1F}\u{F}\u{1B}\u{1B}AV\u{3}EC\u{14}+\u{16}\u{B}U?q)Y!c_J62f\0[u(0\n[b\u{5}\u{1D}/\u{18}E\
Nf\u{16}5hbQO\n{\u{1D}?L{-]kt\\J\u{1F}V\u{1}\u{5}Q>\u{6};[\u{13}\u{C}90%|`i?dw*T-\u{B}1\u{1F}/|wW9\u{19}94f\u{12}\u{F}ZL@\u{14}P%l!?U\u{15}ws2HJn<Bx\u{1A}W;\u{1A}~\u{1B}\u{11}\u{F} 8@;\u{2}\u{10}\u{19}k%A5.\u{1E}(\u{5}fJ\0#TGi&\u{11}\u{15}\
\u{1A}\u{C}K`)1n]\u{7}\u{1}_$^O)\u{6}\t\u{17}JP~TG2\u{10}\"\u{6}h)l\u{4}c<Nt\u{1B}Rp0\0X'LA\r\u{4}yM\\]vu5!|2\u{13}+ #a$M%,\u{8}\u{2};G]\0Lb{\u{8}A_\u{1F}NC!m\u{12}Q\u{1A}\u{1F}Dw[DS\u{1E}\u{1C}A\u{3}\u{16}\u{7F},T\u{E}\u{12}N\u{1C},Wd\
\u{1E}7*'\u{16},<`e\u{1E}\0\0.:\u{E};+|:p\u{1B}*D:\u{18}\u{3}oG\u{19}s\u{C}*K\u{1E}J\u{1C}^\u{12}JM{;G\0CH\u{1A}\0je\\={w\t3\u{18}\u{8}lrX\u{7F}a\u{14}A)\u{F}\u{5}@]E@,\u{1F}a;p\u{5}YFJh^h|g\u{1D}\"|_W\u{10}\u{E}M\u{15}Z{,Q;\t-\tfzE\u{5}&;\
prM\u{F}kl,\u{18}NS$\0_\u{13}; a>n\u{F}@ck\0vk\u{1B}Ye-\u{12}qc(xp8N\u{10}R'\u{6}<!\u{17}r\u{7}HL<\u{19}-I\u{7F}\u{19})X\rv.&\u{B}4Le\u{C}8\u{13}Z\u{16}VooW0\u{7F}[\u{1D}$Xhp@o\u{10}J{q>R\u{3}v?gF0@\u{8},38P#\u{3}\u{4}P\u{3}^Wf<7\n\u{1A}\
\u{19}\r7\u{1}}\u{18}/\u{E}F\t1NBCxf2\";_&_\u{14} \u{3}BcHP\\?\u{1E}[\u{7}]I\u{14}e\u{10}b\u{7}\u{8}~I?\u{2}MTD\rG#\u{1A}A1\u{3}o#ST4WV\\r\u{1}\\,^\u{13}\u{1E}g\u{19}}\u{1A}\u{15}|[I0q|&\u{7}w6x[Ej\u{4}UBCBF\u{6}N,U5,/k\u{1B}\"mr\u{1}y\
\u{4}:\u{13}nBS!33W?gk_tz$^9?\u{12}\u{19}\u{16}K%{r`fx/Dk7x.\u{1A}24YEU\u{7F}q\t\u{16}\0NYq\u{5}:J\u{5}|\u{1C}.\u{1D}(A8D?IB[\u{10}4Q\u{6}h!71N\u{1F}\u{1D}b0{\u{17}\u{5}\t6eT;.iO'bAf=\u{10}7H,@Aq\u{E}b_\u{2}q1|\u{14}O'%_.\u{2}$:cd?H\u{3}\0\
\u{10}\u{6}\u{3}\n@-\u{1F}f\u{13}\u{1B}-ZNa\u{15}(WM=@>-'T$Le\u{8}1J\u{7}\u{6}$8Y9@vDSLh}\u{7}xH\u{11}QhZ$\u{11}\u{12}K0\u{15}SD9dd]z\u{17}g#S\u{E}psp9X+yG\u{14}J\u{1F}pjYJY\u{7F}\u{E}\u{6}FU$J\u{11}4\u{1D}OlB#RBN\u{8}\u{5}.\u{1F}Sr\u{3}<~\
Uy\u{B}%u\0\u{B}E\0xqL0 5fV0>q\u{E}L\u{6}\"\u{2}P\tlBC=cD\u{5})\u{6}R`(qX\u{12}\u{18}\u{B}@8s!@i\u{11}\u{F}wAwdyEiA'.'\u{1E}\u{14}psn\u{19}Ms{'@\u{18}Yb^X^,\u{1C}\u{3}M\0;Tn\u{12}g(vk/\u{E}=Z$14h\u{5}@)\0`\0 JIi3~\0\0\u{11}w\u{6}\u{15}\
\u{19}rd\u{6}{*\u{E}-53:a)\u{17}\u{15}\u{19}Ujp\"3{\u{E}-0\u{13}Q)I\\d\u{18}F.\u{F}52pi7\t\u{8}NO\u{6}KC\u{2}l3*J)!8\u{5}WN$U\u{4}H\u{7}\u{B}.,\u{11}<z\u{18}yx\u{4}v\u{1C}B\u{13}Z\u{1B}\u{1A}N2R@\u{1C}>a/\u{13}\u{18}W{\u{15}JXHg\u{14}qulLu\
\u{1A}\u{8}+V\u{19}8\u{16}DD-6l\u{17}?o\u{B}'\u{1E}_\u{1A}=\u{15}X\u{12}E\u{3}JM,J[:#\u{7}\u{12}4\u{3};t\0\u{18}\u{7}\u{13}ih\\\u{1E}V\n.o\u{1A}~hM`qD\u{17}f\u{1}Vq/;\u{16}^xXim\0e6[*>1\u{15}4Qb7Y\u{1D}2p\u{3}t@|\u{6}}\u{F}l\"k\u{8}L\u{1F}\
X:\u{7}nD,\u{8}jc%eEH\u{19}s@G\0I~p\u{7}?\u{B}\\O>W?\u{3}\u{6}\u{1C}{._rK{UbG\u{1F}C\u{1}\u{12}M<p\u{1E}Mip 6,(.\u{10}4W!\u{C}$\u{1A}\u{16}5'J\u{7}I8{<J<y$\u{17}1\u{2}\u{1C}\u{1}+\u{15}R\u{1D}|\u{1D}$\t\u{1}cPC\tb`\u{10}uS<HZ\0P\u{1}\0\
\u{6}x0sz\0# \u{7} \n\0utlS\u{17}\u{E}N>BrY\u{1}\u{7}@\u{1B}<q|\u{C}\u{4}\0O\u{F}:6FaI'\u{F}\u{1F}-N(RJwtX~V1!\u{B}P\u{16}pVH\u{12}\u{18}7_\u{8}U:T}\u{16}c|\u{13}'0GWQ\u{C}\"rP&~u^\u{8}a\u{1E}H\":h[^\u{18}X*f\"\u{10}&F.}&i5W\u{C}` bT\u{C}=\
fgT\u{6}Sx\u{7}'|3'c\u{10}RxtO\u{8}\u{17}\u{15}T}3('>n=5P1P[V7\u{12}-G;8\u{8}\u{C} \u{1E}\u{B}z);*1N\u{B}UN%\u{2}'T1\u{12}\u{17}\0\\h\u{3}\0\u{4}&\0\u{18}a\t d(hD\u{10}cPk\u{7}#G>I\"; \u{1E}}Qt}%FS\n4\u{7F}\u{3}OCd@V\u{1D}\u{18}\u{C}N#kaI\
\u{1A}#\u{1E}M|\\\u{10}\u{1}5G&\u{1B}\0{?z#uH~<8iZ\u{7F}Y?\\:`@\u{B}~\tM u#CY5H\u{10}`\u{7}jcq\u{4}\th`e=W\u{15}\u{2}r}\u{1B}8\u{5}_7\0}S\u{10}pt\u{19}\\I3>\\  Q7),8l8v\u{1E}QAWNr[n\u{17}9%;+\u{14}$6y\u{4}~\u{7}<\u{7F}\u{F}{%.9s@t5Cv[\u{2}\
j\u{6}pCNrW _s^\u{1D}\u{6}\u{1A}N\\;\u{8}8\u{1F}7RT,*z7@~3UJSA\tiT?5qw.F<\u{1E}{\u{12}*^f\u{E}@\u{6}l\u{2}N\u{7F}S\u{1}TG@@c\u{1C}SpOy#\u{7F}N|s\u{1E};x?axp\u{19}[\u{8};f5g!\u{1}/&?j\u{7F}\u{2}\u{12}ZVs\u{1F}\u{1}Rx|+R]z?`'4\u{1F}\u{13}`_X\
\u{1}7\u{18}\tT%v\u{12}\u{1C}mm\r\u{18}?r\u{1E}y\u{3}:H_>\u{2}V\u{1}WOBIu_\u{1}A$Gz\u{C}\u{16}~\u{12}o.\rX%\u{11}Fq\t\u{2}\naN4H\u{11}[o<~\u{7}$`n)O\u{B}y^TT\u{3}\u{1F}zxbq\u{1B}t\u{2}v}\u{8}X\u{12}c7\t\u{5}\u{1E}Jr]gOxryGF\u{10}\u{1E}AH!^\
k.tORDd\u{3}Rp\u{1E}Pd\u{14}\u{3}Cy:~$v@\u{17} 4,\u{1E}X=f\u{7F}:\u{15}8Ry\u{1F}\0Iu\u{F}\r\u{1A}\u{3}D8\u{F}\u{1E}+G\u{16}dlEEe`f\u{13}DkI~W\u{18}b!\u{1C},^\u{E}\u{1E}\u{3}x'\u{3}]p\u{F}&G\u{12}soKw\u{1C}J;9\u{8}FysI\u{18}R%Tidwm\u{1E}1m`\
ev\0|\u{7F}AJ| 4K\u{13} ,E]Bqq\u{2}\u{4}0?\rY~\u{1B}k\u{3}\u{1D} \u{1C}9\u{10}p\u{7F}p?oc;\u{1A}p:\u{1E}]\u{7F}\u{3}XP%,FA\0^?+f-UO\nH\u{1}eck;U7#\u{1C}z?\u{17}~ay0=`@q/lp!HA?x+|sB\u{E}F\u{6}\u{2}\t|\u{1B}\0Ey\u{F}\u{14}\n\u{7F};$zj?RRE(\
\u{14}p\u{1F}&Y9\u{14}\u{F}\u{7F}l-c\u{E}\u{1D}kywo_\u{2}we9\t\u{1F}\u{1B}y?\u{1A}\nC=?.`[\u{7F}2dB\u{F}\u{E}6c(xUm\u{1D}p\twx\u{3}\u{6}w!Bx\u{14}\u{7F}J9\u{18}m\u{18}\u{3}\u{6}8@k-p:Kw\u{1}+\u{5},~em{\u{18};\n\u{F}\u{1} ri5\u{B}0\u{C}hA){\
\u{C}6rA!\u{5}6]\rl\u{14}\u{7F}P~IW|0\u{F}\u{12}W^W9e#\0x'\tJ\u{10}\tBs\u{E}NWC?%\nh\nH~NDf{`W|=\u{17}\u{1F}9k\u{7F}+E;%\u{5}g\u{7F}qX~\u{16}@\u{E},/y8&iT@Hg{>\\|m?PExfA\u{7F}}}*T0h\u{12}p(o\u{6}X\rw?79ij\u{3}RB\u{1E}\tD\u{F}\u{1A}\"u -\\B\
?\u{E}x\u{C}y\u{7}!b\u{B}\u{1B}\u{16}OCD}([OWpor\08\u{C}7r\u{12})\u{1C}[D?\u{1}\u{3}\u{6}\\@V\u{10}\u{F}H\u{7F}\u{19}x'bot\u{7F}\u{1A}|\u{B}x3`G\u{7F}bPX(`l?UeX&;\"`\rM~Q\0\"\u{7F}_AT!(\u{1F}T'>hN\u{3}V(\u{E}JWLeG/\\3[\n\u{15}\u{1}i\u{6}|\
\u{2}D\u{B}mJ\u{7F}+1c-n\u{6})~\u{5}\u{1C}*_\u{8}\u{3}12\u{5}0\u{1D}0{\u{7F}\u{1}\u{5}c\u{B}\u{8}Z> |5o^3x\u{7F}@940\u{F}VD7*5#gmp\u{F}~\u{19}\u{1D}z_'y\u{5}YP\u{7F}\\\u{8}\u{1}lC5`yq_gL\u{18}\u{7F}?RU\u{7F}8\u{1D}(\u{3}\u{5}\u{C}30\u{E}\
\u{2}\u{C}C?iy\u{4}(2,@S\u{4}>\u{C}\u{12}-6 \u{1}s\u{7}Dc=23b,\u{1A}[\u{E}yoKe)ND(t8`d\u{7F}V'Nn7>\u{16}\u{1D}b\u{7F}3q\06\r\u{11}(\u{8}\u{18}t\0)<XX}S\u{7F}W{b r R\u{1E}h\u{8}\u{14}1Z\u{1C}:Cw9b?~;\\-F/<\n~)Z\u{1F}zF\"n-\u{7F}\u{7}R#sm+~Q\
=,\u{1D}TS6o\u{7F}\u{17}\u{C}d\u{14}%G\u{1B}f\u{1E}^[wV\u{11}\u{12}p|QC1\u{18}qz~X}>\u{E}1\u{10}Gw0qo}nso\u{1F}u\u{F}\u{11},\t\u{10}|]c{\u{F}VzXU\u{7}\u{C}Hw\tNe}\u{B}PN#,'AR\u{6}V\u{1E}JZ)\u{1}\u{3}V /\ny\nZIT;@z_#\t\u{13}zwp+`.o8\u{13}5!\
<qa)\u{16}\u{F}H>\n\u{10}\u{17}p\u{3}F8\u{F}Cp\u{B}\u{7F} 5a\"\u{1}g?4\u{3}U~;\u{17}p\u{1}E#\u{7}0\u{1F}\0`\0 (4A\u{14}F\u{18}\0\u{19}\u{5}t\u{17}\u{18}>R\0\u{3}s(j($AYiUd\u{16}\u{19}\\B*ZB,j*\u{F}#\r4N+lc\u{13}\u{1F}N,BKJ/f\u{1A}{)j\u{15}\
i\u{F}\u{C}M\u{15}Ze\u{13}d(f\u{6}C\u{7}mj$x\u{E}Y\u{15}B\u{6}\u{1B}e\u{1D}P\nQEE0Y1^ R{EfAj\u{1B}T\u{1F}@1h\u{6}\u{4}7@V\u{3}\u{1D}\u{7}[Wy\u{8}\u{8}\u{10}@r~#s@/`O9,}AY\u{5}tK~\u{2}5P\u{1B}#*7}HOo\u{1C}\u{16}?X\u{4}J\u{17}._60>y{b\u{10}<\
'\u{8}\u{14}?\u{1B}rM)1nGi\u{1B}i{\u{4}|bEvg6L\\&\u{1C}KQ>N83 ' \u{12}oI)$RD\u{18}I;j\u{1C}@\u{2}VSLi8n\u{8}<,~\u{1F}\u{5}Vqy\u{E}` `!]mt7\r\u{16}w\u{5}#\u{1C}m=XK\u{C}m[R5ZNW}Ka\u{1D}\u{13}C'+\u{13}cJ\u{1}F1F\u{17}\u{3}1.\u{3}\0\u{1}+\
\u{3}\0\u{C}parv\u{1}Dt\u{10}R#F\u{8}\u{1A}\u{12}(\u{8}\" w\u{4}\t$D\u{10}\u{10}0B\u{14}\n\u{12}\u{7}\u{8}\"#\t\u{5}]#$\u{10}q\u{13}b8QZ;\u{10}\u{11}1,\u{19}#:\u{1D}\u{8}/4>\tGsJ\u{15}\u{11}E~\u{10} \"\u{10}\r fA\u{19}Fzh+>K{R\u{19}g\u{18}\
0\u{1B}*X%hC\u{8}\u{14}\ny\nsS\0gI:i\r\n\u{11}8wvL\\^ZG3gkfY*\u{F};4\u{16}*O9a'{00\u{4}cuSk'ixO\u{7}Up\u{1}RU\"\u{11}3{gZA`yd0aLQ\u{13}\u{7}<$#{c \"f@4Dr\"84|cv/{\t:0<$5w\u{8}AHy\0\u{6}\0\u{18}`\0G\u{12}\u{1C}\u{F}9J,\u{1}\06\u{12}tE\0\
\u{1}\u{13}\u{5}.\\Jkha\n\"_\u{8}Ye^E\0\u{1D}\u{1F}'\u{8}XL\t'\u{1}b\tQn1\u{8}'%Bg^ic'y\u{4}\rL\u{18}\u{F}Ge\u{10}\u{1D}M\u{1}'g\u{1E}45\"\u{1E}\u{C}\r}v-h\u{4}SY\u{1F}\u{1E}J\u{E}\u{1F}HFv*+uWGvU)\u{7F}\"ZA\u{15}-(c6JSe)\u{7}CE\u{13}f4Il>\
~\u{8}?ZF\u{1C}V\no9*[~P%\u{1C}\"Nv[\u{12}\u{17}+\u{F}@\u{10}7w4\u{17}#W\u{C}n$5\u{B}\"nNv\u{1C}d*>\u{16}<P\t\u{18}wI\u{12}=zisvW5MX\u{19}F1nzl\u{10}\\o4,Dhqj#a!'_`LoHP\u{1D}')\u{1C}iqh(RE\u{3}D:\u{6}I<\u{1B}gNv\u{1E}K\u{14}`\u{1F}\u{1A}X%\
@\u{14}mKX\u{10}vj'\u{18}bp(\u{11}P}P7Z@Fc\u{6}|\u{1D}CJJ?\u{11}/\u{1E}\u{1D}kuHBEoGzZ\u{2}H\u{B}\u{E}\0BB;m^~\u{12}Q[K%(Z\u{2}\u{15}-#AaaG,\u{11},VY\u{16}b\u{B}\u{1E}^*>\u{11}qc)\u{E}$m4 \u{4}C\u{1E}\u{12}lz\u{1D}6=b >7\u{1D}6';_!N\u{7}XD\
ZS\u{17}K4}RP\u{1}y\u{11}9!\u{17}l``k\"Ie\u{16}\u{11}\u{B}%\u{B}vrz\u{13}\u{F}\u{F}w\u{15}\u{17}9GTBI\0\u{18}\u{C}C.d(\u{1B}rpc{X\u{1F}T)G0D\u{3}\\M\u{19}:\u{1F}L\u{6}\u{5}v.\tS@w\u{E}jOL\u{C}_\u{17}\u{17}#O }x\u{1C}\u{1A}eO\u{14}rGHW+z\
\u{1D}m7\u{1A}\u{F}a!\u{1}T\u{1D}\u{7}\"\u{E}A\u{5}/\\\u{7F}\u{C}\u{7F}h\u{1E}oh:8\u{19}bn\0a/\u{11}`\rv\u{17}R\r\u{8}V!\u{3}\u{17}r\u{1F}{)*^-}IDV\u{13}\u{1E}g,x\t}A\u{E}#T\u{6}[\u{1B}tW]c\u{12}\\>\u{7}xsx\\uaz@7\u{7F}r\0\u{F}a+[\t)q\t\
\u{7}\u{B}\u{19}BTQs*h4\u{17}$\029H5\u{4}X\u{1F}\u{5}+iq0zG`+\u{10}^\u{5}[c\u{1A}\u{1B}\\YX\u{8}\u{8}##\u{4}p8?#K\\b\\\u{13}q\u{C}t\u{17}g\u{6})kDMH\r{\u{6}KA:\u{1E}pm\u{3}q'Q\u{F}\u{1F}*x\u{1B}\u{11}5)\"P7DF\u{5}F\u{2}g$+\u{B}vUw!\u{18}0j\
;^{.\u{C}1\u{12}%C8^\u{6}kB;i5k\u{11}dZ3-\u{1F}7(/Md'G\u{10}W\u{3}OmZTM\u{15}z3hx!~\u{10}\u{1B}V[\u{17}\u{C}/03s?\u{1D}5Dqz\u{E}bVe1vPsFkDV\u{B}ZA/w~6~\u{10}| t@9*#\u{1E}[b\u{3}k-\u{7}g#0P\u{1B}]YD\u{1A}\u{12}-jCm5\u{7F}\u{1B}ce\u{16}\u{1}\
WP4`9e+;\u{E}p/%\u{1}M\u{1C}t95\0\u{1C}$uyeYSD%\u{6}\"\u{10}9\u{19}:\u{13}8\u{1F}=tiF i_#oi\u{1D};\u{1D}k\u{4}\u{7F}h\u{E}n\u{16}b\u{13}`%XRd<Q\u{5}\u{18}4\u{18}'Y%+F`\u{1D}~\u{19}}\u{7}1\\F*86#\u{13}6I.\0\n\t\u{10}4#Ue'r\nIB\u{1E}8\u{1E}|\
/TNp%c2-\u{1}76\u{4}.vz\u{19}\u{7F}m\u{1F}oXa68\u{4}@\u{E}}\u{1E}WV\u{4}$)8UO\u{16}6\u{1A}'+rzHro.\u{1C}\u{19}.^+\u{5}\"\u{6}yQ)?T2\u{F}(k\\FwR-\rG\u{13}rtsn-\rY\u{1}fL\u{11}K/Bvr\u{E}}^=\u{18}\\\u{14}\u{11}V;!.7<\u{1F}W\u{14}x{h\u{1D}&@h!\
;\u{7}\nXs\u{E}Az\u{F}P=2(\u{18}XgG%\u{15}u\u{18}bE@\0\"\u{7F}YnRZN22z\\\\g\rK,\u{15}\t8h\u{14}Z\u{1}tn;0\u{14}\u{16}>MNy/|R\u{7},hy7Q1\u{F}\u{F}/6T?l7\u{1C}RJbK:\n\u{7F}x\u{17}6o8]\u{15},\u{11}\u{C}\u{1}tj^m7aCt^^o\u{F}2\u{18}F+yQn\\*\"#o\
RV6B^\u{13}F\u{1C}><@/\u{4}9*\u{18}1K2~\u{1}\u{B}BhBsV:%\u{6}f\u{7}N\u{1}\u{1A}\0E\"D[pf=\0:m+.\u{1B}V\u{1D}\u{7F}o'wSTH\u{16}Nsu\r\u{8}\u{16}\u{F}a5cM1ss;bkBNer\u{2}\u{E}\u{3}\u{1A}/\u{6}&7*>\u{F}}MqBebD6dq\u{10}0p\u{F}\rOD\u{7}@.8Ds):b\
\u{E}\u{1}n\u{1C}*g6?4\u{F}\u{2}J\u{7F}uI\u{B}\u{1} FHEi\u{7F})_o,\u{18}0'\u{1F}/\u{5}F\n\0-DsP[l(\u{1C}\u{11}qG5C.nq/*W#)\u{5}4C?]p`K\rf\u{10}K&L\u{4}*\u{3}\u{1C}ubq?1uu.#U\u{1F}r)+Bc3A6\tl!i(\u{C}')\u{F}~&.4q\u{1B}\0\u{8}6kF*e(\u{1C}p_|\
\"\u{13}`\u{15}\0(qDGqaM\u{14}LeDi;628\u{8})'f\01VlR\u{19}OSo *ft\u{17}>\nP\t\u{3}B\rKn\u{E}90lvU&\nKQJ\u{8}:\u{E}\u{1A}D\u{7F}1IUo;\"D\u{B}$s}9#DO*V\u{C}Qj:,We\tx;ql\u{10}<nWv#\u{1}\u{1C}H.\u{1F}\u{14}I\u{14}63\u{2}u5iDB#D@Nm\u{19}/y\u{5}\
\t.\u{2}#)y\u{17},\"m=,zJN`\u{1D}N7\n(UC3+[\u{16}5u\u{10}\u{11}\u{15}\u{1E}o8?\u{1}#n7IPR\u{16}GJ\u{15}\u{19}FC`\u{1B}:\\\u{B}y\u{1A}Q6\u{2}Q1\u{15}}\u{14}\u{13}~\u{1E}JX\u{B}\u{1B}\u{13}\u{7}x\u{C}\u{6}]#qkM55\u{17}\u{5}\u{5}V6\u{14}oFVNY\
o0@)X#i7\0Lf*i||Z\u{6}q\"j[\u{1A}Nl\u{1F}\u{1D}\u{1E}/#\u{8}%mjGk\u{18}2+\u{1D}THO\u{1D}/\u{13}h}B/D\u{19}7ZS0\u{19}\u{1B}\u{1F}@},x\u{10}~\u{1F}/Sd%gg\rn\u{5}\u{7}\u{18}\u{15}zpr[a\"W\u{4}T\u{1E}Y\u{7}\u{11}-?<\u{6}OY\u{10}\u{C}OC=\u{4}u\
\0\u{1E}NMsMMIN\u{8}',\u{1}\u{1B}\u{15}\u{13}!(E\u{7F}m:*\u{8}o\u{F}F\0@-I.\u{18}?-JOs!J)oUR@{01\u{1A}\u{1D}\\Sg}Q\u{18}\u{5}c}\u{5}z6u\u{1E}d}Q\\Psr\u{5}Ob*#oDB\tu\u{1C}G\new6\u{11}+,D\u{13}\rG2hp_n\u{14}dRA`T)u][g\\t{^\u{1C}WOn#G5<!tfv \
\u{15}\u{13}\u{1B})WZGPf\u{18}3\u{14}A\u{6}L\u{C}XqcofLqAF7eG\tO\u{19}m\u{18}A\u{1}\u{14}?OB\u{C})w\"\u{16}|#]Z\u{1E},9clH\u{1C}l\u{10}@W\u{1}K\u{1E}Ag_\u{14}E\u{7}D[l|\u{10} 0;x{]>O\u{17}\u{15}{\tv%D/z[D\u{10}YH|Y5.\u{11}b'Kxy\u{3}\u{17}^\
w\u{F}e\u{5}>A$k/\u{16}\u{1}fBtyd0?\u{2}$\u{7}q\u{16}du)\u{4}r\u{7F}\u{6}WNHosm\u{16}kD\u{11},\u{1F}\u{16}[\u{B}u#w.||{HOV\u{14}N>ZO\u{5}n\u{7}%><\"!\tN\u{16},B\r?\u{2}+^WI+h\u{14}p\u{4}^6L\u{C}(*5\u{C}{G\u{19}Bwh8\u{1C}0,M\u{12}\u{1C}*P\
\u{13}N0$?{O\u{1D}H\u{5}\"{b|Z}yz\u{14}\u{19}L[T]/?^#hX}5qC\u{F}?(+2\u{1B}@q2\u{1D}\0DXLe?3)\u{B}U\u{1C}|ST/p4\tW7d72DUw}h\u{8}\u{1E}\n\u{13}\u{5}\"5\u{C}\u{1C}8\u{C}C5Zi!\"3 :}kLG\u{4}kc\u{17}8v30<G\"w(eN`\u{1D} )\nu\u{18}T9!}]fA4\u{11}\
\u{6}\\5bj\u{7}k\u{15}z\u{12}`\0>Jz,{zumiX\u{3}}F\u{3}$g_\u{1E}d\u{14}\u{10}5A\u{11}\u{C}6\u{1F}?[FfbX!oCE@\0YN+q\u{17}\u{C}E\u{1A}SC`JGF&-\u{B}\rS7\u{E}\u{8}(m\u{13}dr\u{11}]s@vwm\u{C}E2{\u{C}FH(\\N;~I@\u{13}j\u{2}$@\u{6}\u{4}n\nH\u{18}\
\u{B}]csz\u{18}7\u{1A}-_\u{2}\"5,:\u{17}{8MB;q;\u{1A}K@z{=H=QYz&X\u{1A}wPRbX\u{13}L/%5{\"ls6`SX6UEPLp\u{12}\u{2} \u{19}\u{18}dG(EM\tMa\u{1E}nNNBvD|\u{2}\u{1D}\u{16}\u{18}6\u{B}.63\u{1B}i9`:\u{F}g\\4\u{F}c]9O+^X#AL\u{F}\u{1F}o][\u{F}[3oFe}\
\u{12}0{y!E^{\u{5}K`V:X\u{11}\\yWCI\t\u{13}!GL}qSk\u{13}f7n^sy\u{3}/7\u{E}Bd\u{C}p{;#=GH3Q)09A\u{6}XV\u{C}\u{1B}&`YsDKGD'\u{1B}\u{5}\u{12}h\t1J9LNJ>UP\")8jwTc/W\u{B}Bl\u{1D}k;X\u{11}vN\u{1D}j3U\u{15}7}.V]]Ez\u{16}\u{14}7z _P-q{s\u{1F}\u{3}\
\0i\u{16}\u{1E}s$}a#<25\u{5},x+V5@}bST+\u{F}jaSH#;r\u{3}\u{4}0Ap}z:\u{15}(\u{1A};M6\r4\u{15}\u{1B}P>'ZLfu'SH\u{7F}%\u{1E}\u{F}\u{16}si:E=*9\\q9\u{1B}Yr=j\u{12}3_4\u{1D}q&N\u{16}\u{1F}y:cKy\n9=)YY\u{6}\u{C}ya\u{2}V@&]nRmY\u{6}qi\u{1}+{J\no\
\u{7}\u{7F}?hch\098aEP!#\u{6}\r\u{19}\"3Pq\u{18}b8ZHG>^gDe#\rJO~74\u{1A}\u{F}H{M$\u{14}ky_i7@T`\u{13}5mFG\u{1B};{v}\t:%\u{10}~\u{15}_nH@Mwt,_\u{3}\u{3}\u{10}\u{6}\tu}\u{F}K\u{1D}$\u{10}\u{C}<#*\u{1A}d9 rm\u{1A}/\n4\u{18}BiB\u{1E}GW\u{16}B\
\rhN^40E\n\u{7}\u{4}T[ \rPD\u{1B}\u{6}O[lm#S0\u{C}(\u{1A}k;\u{4}c\u{E}=4\u{11}\u{1A}%\rf^!jg#T\u{1D}uv \u{12}ND\u{1D}\u{B}eh\u{3};\u{6}NE+\u{11}6\u{6}\u{3} \u{12}\u{6}K^@\u{8}oK0y/\u{13}\u{1F}@\u{16}z\np\u{10} =g\u{6}C\u{6}W:\u{F}Jw\u{7}\
\u{11}\u{B}+k\u{1}\u{4}\u{2}\u{2};:;C.Ih\u{13}\u{17}0d\u{1F}/\u{7}\0\u{1A}h\u{6}~'*Y9\u{8}@ \u{16}t,4I_-\u{17};\u{1E}gX\u{6}\nSREFg{9bg8\n\u{C}\u{1F}&\u{1E}v{0k&p\u{15}1X;\n9\u{3}45c\u{1D}\u{E}~R\u{1E}K[\u{1B}\\h1\\R\"9W*\ny\u{18}O-(=ILxB?\
~\u{4} /R\u{16}}R\u{19}k\u{4}\u{7F} \u{2}\u{E}[E\\E* \u{1C}\n\u{17}_G[mS\u{12}\u{18}m|w7G\u{6}Dq\u{2}\u{B}eQbRJ\nhkS\u{C}~\u{16}$\u{3}HBcb\u{16}\u{17}\u{1F}-\tq\tl\u{1E};\u{17}\u{1}|k\u{3}\u{1C}\u{10}\u{5}=*a<\u{1A}9 \u{12}\u{F}Q?f\u{11}J\
\u{12}k\u{6}Y,r\u{6}\"\u{1F}Eo};\u{F}U\np+\u{1F}qovPw{2\u{1A}T\u{19}=K\u{E} Y#sAA,.f;8\n;Z2VH.i~b5QL\u{7} lpn:I>d3n?QR{\u{19}+h\r\u{13}e/;[>\u{7F}s9YC/Y@c\0w\nKn}7LSkP\u{12}\u{4}\u{1A}i%LlIoV*\u{2}w[\u{1D}\u{E};_yp\r,K\u{1}!^h\u{C}Qy\u{F}k\
^\u{18})*$M\u{18}:*\u{B}\u{8}?XJX\u{15}4PO\u{13}n\u{2}44E|R\u{18}\u{11}El\\ 24LhFo%d\u{15}\u{14}\u{B}+C5Jw\u{2}eQ\u{4}o\u{C}Z#r-}\u{4}%G8Ztr\u{1C}#&\u{1C}hOTf\u{10}w#\u{C}t\u{1}i\u{E}BV\u{7}c\u{13}i6&\r\u{C}ga\u{4}|Ru\rH 9;s\u{17}\u{10}\\'\
T;\u{1D}L\u{E}\u{7}dq19x\u{4}\u{2}\u{6}\u{E}}\u{14}^Gqy`S?f':i\u{13}!\u{7}\u{8}\u{7F}=sN\u{16}v45MEc\nA#{9O%}[~'}\u{7}AuK\u{B}e\\sE9g4$JtU\u{12}\u{7}y:Y*\u{17}Dv\tbrW\u{14}\u{1E}_\0k+7EA\u{5}$(f$Oy5G\u{8}}N\u{C}sG\u{1F}[\\sz\u{3}OG\\iy1\n\
\u{16}{\t.j7?5Z:x2P[c\u{C}\n8S~Z|.ltz\u{1F}W(4\u{11}\0rInl1NuYw?\"R\"n\u{8}S)\u{1B}Em\u{1D}\u{8}9<\u{1A}~[2H7Q\u{1D}A\u{7F}\u{8}d\u{14}\u{4}6\rFS\u{7F}Mt*vX41\u{17}\u{1E}\r}R 'W\u{4}|Z\n\u{6}S<\n8t0PA\u{13}'\r@\u{1E}\u{1B}\u{12})lg@t\u{7F}\
\u{10}flq\u{1B}\\\u{1}\n\nq>;\u{1C}s9ofG}3+Zn\u{1A}\u{19}E\u{1E}u^\u{1}5X?\u{3}\u{12}\u{1E}Y ix\u{16}j \u{10}3}%w-F\u{1E}+\u{6}\u{19}\u{E}\u{14}PDRB\u{1B}\u{F}TE]z\u{1D}\u{17}\u{13}07oa\u{11}`\u{17}\tQ\u{1}h\"HZ!p\u{11}.iQ\u{8}#XY.6y.Q\0+s\
nplhvESJ:B3&9\"nvfz.%0~0W=DsVY\u{B}\u{19}6zx\u{1F}\u{11}\u{1B}y34`y!F\u{12}\u{1}\u{19}I<G9\u{16}H$C\u{6}\u{1E}!d\".sdH\u{15}\"m5:mQ<\"S\"{`dP'>3\u{1C}q\u{7}xBSb\u{15}Z\u{1A}\u{1C}Kn$\u{12}rYJ>V\u{1D}SI^\n\0ta\u{B}I<p+?z~VE\u{10}\u{2}\u{3}\
\r\u{B}j[>NmVnF3D\u{1A}U*rw[\u{1}\0'P\u{1E}nvJ8+\u{1D}( !{Cq%<c\u{E}\ncK^,!\u{7}\u{13}\u{13}3/)\0?gf5\u{17}l\u{8}z\u{12}\0>=:\u{1D};\u{5}9HPr7!m\u{17}\u{8}=@jB\"\r e\u{11}+\\7\tiT+L<\"P]EA\n(*\u{17}\u{1F}\t\u{1B}2i\u{19},\u{2}j\u{1B}Px7+S(\
^T*/x\u{E}$u\"\u{12}L#h99r<.]O~H)u8-;[.\u{3}!*\u{7F}`%;*\u{1B}0\u{7}\u{4};&qP\ri`\n\u{7F}Aaia2HDOUdVr@GEW|\u{1B}>\u{8}\u{F}[dp\u{17}gz5q\n\u{12}Y/\u{14}5eLGFC*5\u{16}37K\u{13}v\u{1}\"w0*\u{15}lPz\u{17})#DQLq\u{12} 7$q\u{11}\u{18}h+\u{17}G`\
s\u{1D}+\0\nU\u{16}rrtE\u{15}14\u{1A}sz}vC}\u{E}h\u{13}H{H+O\u{F}V\u{13}Iq\u{C}\n4G;r\u{1B}\ta\rU\u{13}x9\u{10}f'8\u{7}J7<4>aM\u{18}\u{4}/E6@C58yt\u{13}_x6PA\u{8}R<5ba\u{16}9ZV\u{8},s/b6DD\r1\u{17}$SaL<f\u{B}\u{19}\u{3}{:pQ,7EULa\u{1F}Nxjn\
P1U\u{10}\u{7}qX\n01jM\u{5}(]~\u{F}Ns//<v\u{1E}\u{17}Fdd0\u{2}G\tjX>y(3L\u{12}\u{11}C1X\u{7}\n8\u{C}\u{14}h\u{8}Q#TB\u{2}<g\u{15}\tY\t7{^>}\u{2}\u{B}2x}+5WIw0cB\u{18}\u{1D}\u{2}&O@b\u{E}]_I^\u{7F}\u{1B}+o+{2wb<@gW]:\u{1A}\u{12}h\\Is[Iz\ts.\
JuXKl:dr,\u{5}M\u{17}WQQi\u{15}K\u{B}-\u{2}l^1VlZpxHlr\u{13}=.Hx f.&I@OCH\u{15}S\n\r>U'\u{17}Y\u{1E}:[AfB\u{1B}YE\u{2}\u{13}vId\0`3\u{13}fp6\u{18}~M//3x\u{E}~\u{17}kPg\u{B}e/s\0\u{17}a\tEgz\u{18}cw\u{1E}\u{12}6. IZ=<S)Yp\"i\u{1A}\tz\u{7F}6\
4Ta\u{15}^4#!ORv\u{14}\t{^\u{17}E\u{4}\u{14}M\u{12}E\0-OnLke|\u{7}?4+Yfng8l\u{7}]|*O\u{F}8dkWM[|\u{11}@M;y|f\u{7F}\u{14}F\t{z\t\nt\u{3},\u{16}n4\0h;l\r\u{6}Xje 9I\u{17}?~<KH\u{5}g\u{1E}CFO\u{10}<\u{1C}!HD+\u{1C}d\u{18}hK7!$xN,[x\u{17}z\
\u{1B}O\u{8}]\r4Ha\u{8}A\u{1B}\u{5}{AbTX\t|ZVjQ\u{14}\u{17}\u{15}CU<iP\u{1F}\t^iL\u{1D}tqI@ndb&\u{3}f{YIlj\u{16}([i\u{19}&5*!\u{2}Bk+<\u{B}K\0\u{1F}JH|!Ps\u{11}\u{7}tvu\u{16}\u{3}d?}\u{3}u[K\u{8}.\u{C}f`c\u{6}a#=\u{7}D\u{4}H\u{10},\0c5orc@\
j\u{1E}| f%=W\u{19};%8c\u{16}6\u{15}\u{16}\u{16}\u{1F}y\u{1E}&\0m\u{3}hO #'Y5.i$9z2\t.JiYEklFta\u{15}]@6uhYs4\u{10}\u{18}JH.+z\u{E}u\u{B}]\u{3}XP6\\oX\u{18}SA\u{15}4ICQ0&R:p\u{14}HW6^gi!\\I-\u{6}9Ukqr>O\u{3}w@VR=ce\u{16}+]I\u{3}y\nS9\"vAn\
\u{1D}\u{19}[\"0=-S\u{1E}I*\u{7F}MZ\u{10}\u{1B}tTSTK\r\u{10}>z\u{7}\t\u{18}-+4\u{1E}\"&\u{E}%f\\}!%\u{6}]wB/Rc\u{14}\u{C}fEm\"\u{1F}j\nz\u{3}\u{11}X\u{10}\u{8}j\u{E}/~G:(\u{16}\u{6}ZVAV<\u{C})@!]'9}i:i|nYyu\u{6}R5r\u{1F}Zm\u{11}\u{10}p\
\u{2}9BO|S9a}M\u{F}+\u{15}\u{12}l|\u{4}q\u{F}a6b\t\n\u{11}\u{E}Zo\u{4}\\#18\u{6}NZwl\u{7}a\\Mh\0\u{14}$\u{1C}K\tXxKuN\u{11}7x\u{B}1\u{12}$#[)ERE9Jj\u{1B}7L,o*_1St%J;\u{10}\u{3}O~Qsu\u{19}\u{E}\n\u{18}6>x\u{13}\r\u{1E}(Jae\rh{\u{18}\u{16}tt\
\u{3}\u{10}5\u{8}DX5\r7wSm\u{10}g4?\u{E}g/>[v \u{B}Bz\u{1C}o\u{10}\u{19}<\u{7F}N^(\u{1A}96q\t>\u{5}y**a\ng[\"m\u{7F}\u{B}+E\u{2}\u{7}\u{7F}\nX}wN\u{14}V}E\u{E}Axn<ARB\u{4}\u{B}\u{E}S< \u{2}8$\t\u{13}\u{1A}%\u{2}\u{8}YJr\u{11}@^8N!;bS;\
\u{15}N\u{F}\u{17}['~\u{12}+QF\u{3}.Km\u{17}jJ$\u{18}R\nxTtH\"<U#bBj~\u{1F},Ok\u{B}\u{18}cFm~_H\u{16}0\01BzC\u{1D}o'\u{B};\tN:H\u{8}q#f\"X,\u{F}\u{5}\u{B}wvu\u{C}ko?L$zt>\u{1F}_TzRNt\"\u{15}J Y'uS\09m}wd\u{F}\u{18}&[>\u{5}\u{6}@D.u\u{3}E=o\
f\u{E}x2\u{1E}@]2\u{C}KwqH\u{10}\u{3}\u{7}Un)Yh{2T[n-.\u{6}F\n\u{10}\u{14}!Lz\u{18}xWxdU\tN]!n\u{4}fw\u{1A}@5\u{F} zE*a?aV\u{E}_6\u{15}8\rh}yY<`606\u{19}Rn^+b\u{1})$'eph(\u{11}dmhMxK>\u{C}<7!G\u{15}Qlp#8mEL\\I\u{17}@}XX=\u{E}.\u{12}\u{1C} \
\u{F}1d}Q@N*N\u{7F}C\u{4}) dO\u{14}R\\mpS1~lT,&\u{F}\0S1G\u{10}cKdt\u{F}tzIzJPf`l)\u{10}\u{1}`&Sr\u{15}\\Mr\u{B}.uqeX!c]\u{2}\u{3}BE^G\u{8}\u{15}B3:Aln\\K\\\u{16}\u{13}\u{16}\u{E},AE\u{15}}9z>+b(\u{1C}\u{15}\u{5}FK\u{3}}r,\u{17}t\\ ws\
\u{17}N*\u{13}t3<Kf\u{7F}\u{5}UYWT!\u{7F}\u{19}\"w3h!\u{1F}\u{16}q\u{11}=\u{C}\u{1F}\u{1F}\u{11}\u{8}V.>?\u{C}a\t\u{15}{\u{E}ipXUN\u{18}\u{1E}e\u{5}+\u{12}|\u{12}\u{1E}[uu\u{7F}s\u{19}\\vM\u{1C}YxLG\u{16}xlGV*v+L\u{15}5|iT]&|fk}mG7\u{12}2e\
\";\u{10}\u{1F}#\u{14}s1L{;EO]k\u{1B}\u{10}i\u{C}ZQ&\u{1C}YigI\0u1>=(Ij\u{2}~\u{15}0A?!0\"Chuorqb\u{1E}9(\u{5}z^@jL6\u{6}\u{13}){9\u{18}\tM9Do~\u{1B}cz\u{11}\u{1F}.\u{E}@\u{B}\u{19}EL%NW\u{3}\0\\\u{F}oRW\u{1B}dBaqI\\g\u{12}f\u{1C}rx\0)?\\\
\u{5}df\u{1B}\u{1C}yAlHr1\u{4}vn/\u{E}>,\u{4}f6m:< \u{11}TA\u{1A}z\u{14}\t<X\u{13}\u{19}Bs\u{18}]UT\u{7F}\u{13}\u{1C}~\u{12}\u{B}L?\u{13}mD\u{1C}-F\u{18}\u{1}}\u{4}*/\r\n\04TS-\u{1B}YXt\r\u{17}\u{2}e\u{18}\"\n\u{7F}.J\"\u{F}>JZ,x*'2\\\u{C}\
^\ri(\0]\u{B}A@Ka_\0^p\u{5}1]wi[_\\iD/a]dy.4Ea\u{7F}.\u{14}\u{1B}-4%z1P/\u{5}e\u{12}iaFvVY\u{16}\u{4}U\rF<\u{E}#\u{14}$cu\t\u{1A}[!\u{8}8\"zf\u{E}Z<GQ\u{1B}<3K&[\u{5}~ zG66:&\u{16}0\u{2}H \u{17}q0\u{16}0~\"N\u{7F}wU\u{B}zH'\u{14}Z.g\u{8}%\
\u{F}aId\u{13}UX\u{1D}v\u{6}#\u{18}\t`O?/\\:D{58\u{11}GBG9ED\u{F}\u{B}Uvc@;Lo\tHXXY\u{3}hWDp\u{1E}W[`\u{B}@QE*teW4eo^dd>i{\u{7F}\u{6}_\r\u{7},\u{7}26:\u{F}\u{1A}EF\\o`_ \u{12}\u{10}\t^~.\u{12}\u{16}qH\u{18}W?6}P.%9$\u{B}\u{B}_\u{6}b]<\\?<V\
7p+\u{1}_`n\u{F}\u{1B}EBsTQooK'~\u{17}LM3?[Razla=W9E\u{5}o+\u{6})pU\u{1}\0F\u{3}VK\u{5}ASl$3nah\u{10}iw\u{5}-\u{1C}\u{5}Nvpm]\u{12}6]7M\\o\u{E}.\0?u6>\u{1D}7\u{10}\u{7}8p'V\u{1D})]+;\u{1C}\u{2}L~(@\u{F}Ud\u{10}\u{13}\\\\\u{3}!\u{E}uo>'\r&(\
)~\u{16}\u{1E}/`\u{17}K\u{12}\u{C}\u{18}k\u{4}osm\u{1E}Ug\u{5},\u{1C}p#s\u{10}B%hhX\0\u{11}<-y\u{E}uf!)B\u{7F}}5J=Tg#L\u{8}I\u{1C}Xv`\u{11}M=Q\u{15}\u{14}L&q+t\u{13}e\u{1}Kl\u{2}\u{16},_908q\u{1D}%WYIF'j\nc@\r\u{1A}PMe<lTl~5fO'o`u'-V=x\
\u{2}p\u{1D}W\u{1D}KuT`MG\u{2}>cU\\[\u{4}i\u{4}}\u{1}{kJ\\|DcPw%O+fC*J\u{7F}\u{19}t/%\u{13}\u{1C}$o$\u{1D}+\u{1E}\u{1E};\u{3}M#Ih\u{4}/_Y\t\u{1F}]O@ \\\u{11}\u{1C}*\u{15}XQ\u{8}}j\u{16}\u{1B}_w3\u{1A}~ }E\u{1D}4dibD<\u{10}))\u{12}\u{1D}N\
\u{E}\\ju-\\5r;T)*x+\u{E}`!:\u{7F}\0G\u{7F}3u\u{3}\u{4}Q-nbJv(rF.`0\u{11}\u{1E}k!\u{F}%t<XjI;\u{7}\tw<C\u{F}PwM3!lhSk\u{15}hFh%m\u{E}d&Ht\\jD6i \raf\u{7}}h\u{E}b/\u{16}zR\u{1}EuD*{t\u{11}%\u{4}x\u{B}a-}\r!9o\u{13}iz8Cw7K7j\n\u{4}vK\u{E}o\n\
D\u{B}\u{7}Vb6>\u{1E}ae+4\u{C}qT\u{5}w^'grb>oo9g$yi\0\u{13}C)\u{1}2G\u{17}6[\u{13}w{Jij-\u{1E}\u{15}<\u{4}~{\u{1D}\u{10}\u{F}\u{13}40;%3D\u{7},uYO\"Bl_93`1~m\u{1}\u{10}\u{3}+pt{\0uki\u{1}E8qgU8gdq\0Q~\u{1F}\"x\u{17}~Ui\u{1E},{\u{1E} znKJF\
\u{E}CG\u{3}\u{6}3<\0!KBhzW~!0j\u{1}F\u{12}9+\u{1A}yF3?\n9\u{F}S%n\u{19}.E\u{7}:\u{4}uSNSz\u{2}Y\\\0,\u{14}sS=abUl>\u{1}bO7\u{1D}x,\u{E}\u{2}r\u{3}.m\u{3}WXEH4p'Vh\u{13}Yc$\u{7}\u{17}Y/m#qRM:Cy\u{F}en\u{12}\u{8}\u{1D}Ni)dG\u{8}\u{3}Yd\
\u{17}U>\t\u{1D}3E:\u{17}&l>s~\rOe[\u{5}\u{11}\u{13}\u{14}\r^|2O\u{8}1\u{10}jbSR\u{10}]+\"<Fg\u{1F}J}\u{1C}\u{C}@M4x8}/^\u{1E}Q\u{7F}([\u{1D}6\u{17}{)cnRm\u{1C}6%.[\u{B}D/e\u{B}n+\\\u{7}i\u{F}8\u{10}\u{12}p y{Yd0 \u{16}\th1$q\u{15}9<>JaO1Z\
q\u{3}\u{1B}R\u{1B}a5sdnY 6l2[CP>n\u{13}\u{F}_l;\u{11}n\u{2}<z%^4+(\u{E}\u{B}L5Ky\u{15}\u{14}f.H'Eg\u{19}\u{14}Z\u{1A}5Gl7*\u{1B}V\u{1F}411Cr\u{1B}mge)%3\u{1F}T\u{1C}Fh|g|\u{1E}YD^\u{7}\u{12}\u{1C}\n\u{B}%3kJGp\u{4}d\u{1D}\n[_dB(LJ4\u{19}\
\u{18}1f]R\nb\"Aux\"}\u{11}\nX\u{B}oSD$2\u{12}|Y\u{15}\u{1B}'ID+HOFe-C\u{1B}W;\u{17}Y\u{18}.\u{1}`@djuWsc#Wt~7\u{1C}^)P\u{F}S%\\aG\u{5}\u{10}/tR\u{1E}\u{1B}^&WB>\u{1E}5\u{1E}\t3L*t2\u{14}|d*C<%\u{15}\r1Hx\0{U<Mpy5<5Oz\rN\u{7F}d9Q=4RwKsy\nE\
VR#\u{15}mq#e/|}#\u{6}Y\u{7F}\0^5\u{E}Ik\u{1A}+\u{5}_#\u{15}\u{C}\u{17},lm|6F\u{12}='\u{6}9\u{1}Ivdk\u{17}\u{4}%Y\u{B}J}(\u{1A}$kn&\u{1A}u\u{18}8(?yVN@G\0\u{17}\\Dcf=C[A1QELkAQu\u{B}\u{E}B\u{15}j\0\u{1C}P\u{F}U8\u{C}Nc*\u{1C}\u{4}\u{B}\
\u{16};m\u{E}\u{4}\u{8}lb?.9\u{2}\u{7F}Cl\u{F}8I\tK9vc1\u{1B}V\u{1C}!ZUvQ\np\u{1}\u{1A}$9\u{1}\u{F}9(w\u{B}'\\q\ta/VuG\u{6}U\u{3}9\u{1B}\u{18}JI$A\u{1D}npv\u{2}&<\u{B}xU#)}7K<;\u{7}\u{1C}a<hUh`\u{12}\u{C}\u{11}AQ\u{F}\0aqR\u{7F}`mAx(mnjf+C\
F&[\u{5} GESw\u{17}VJY&,TZb\u{11}4\u{1}j\u{7F}b)JE7\u{1F}pL\u{8}1\u{B}E{dg\u{10}gEV\u{5}\u{14}\u{E}7\u{8}G\u{19}\u{11}\u{1A}0WE\u{1E}mRP4nDh8@\u{E}\u{13}c3l\u{C})\u{19}1=J\u{E}G\u{1D}\u{E}E!\u{E}%\\i83\u{14}Z\u{1D}yjCZ+,RP~B,qU\u{16}~TW+vj\
\u{1B};>9gUww\u{13}\0\u{1D}\"Te&u<4oT\u{1C}j+,\u{7}\u{1C}Db\"$+,1lWdb\u{1D}RB &\u{2}\r\u{F}5;V6\u{2}q(\u{18}\u{1B}D\u{16}\u{1B}:Y.\u{1}'\u{7}r\u{18}|r\"U\u{7F}VY\u{19}\u{1}z\u{1F})\u{14}Gzy7#E\u{B}N k,i'\u{5}]\u{1B}I\u{12}?hZ\u{3}l\u{B}~6g\
0i,Id>\u{7}e\u{8}\u{6}\u{1B}kcuI:\u{3}\u{13}\u{2}\u{1B}*c'Sev\\=g<ps84pax$l9\u{E}Mq.\u{E}@g\u{15}\u{5}x/kriZ5l\u{13}yxT\r{7i]56`/BvM38!\u{6}\u{1D}@\\Z[l6fp8\u{11}h\u{F}_;u\u{10}\u{1C}\u{1A}}\u{12}![h\u{2}b\u{10}9Zg,R3\u{1B}\u{12}Lr\u{2}k:\
\u{5}<SC\nyfpV\u{1B}9n*\u{10}t!\u{2}r=\u{F}l/SP#\u{17}VxG \r2\u{7}<\u{1E}\u{19};\u{5}RI\u{10}\u{18}<Es\u{11}\u{15}[h.KA\rZ\u{2}J\u{6}\u{17}\u{1F}\\NF0iha\u{4}\u{16}<7U7\u{1C}TwJM\u{C}WET?U\u{8}?\t_\u{5}f?\u{2}\u{17}`D\u{1C}[m\u{17}%(}\u{E}\
b1\u{16}e_9c1\r\u{16}l^6\u{7} Be^J*3\u{1C}S&L\u{1B}\u{14}k\u{10}-0G\u{6}>|_xt3O5'0U\u{1B}\u{C}O\nk:s4\u{1A}\u{11}\u{1B}\u{3}L\\H@\u{3}'7r:\u{2}?`/H\u{7F}\r-\u{18}?\u{1D}\u{1}m^3#8\u{8}$!\u{18}1\u{14}9i\0\u{2}\u{1A}\u{2}9vwD2_-G=F1\nJ\rF\0\
\n\t\u{12}*n?vd\t\u{1C}O-V\u{18}\t4<\"s}@\u{3}\u{E}x>^3Gpk(M\u{B}}\u{6}\u{14}UQ(\u{1F}m\u{1F}\\R\u{6}]\u{6}e_QD\u{8}\\\"a17qT:>\u{7}\u{1D}=\u{8}i1\u{4}jTyzUO\u{15}O&C\u{7}]~hX-\\!C\\sYL6v\u{1F}J\u{1}v6^qNi5u@\u{1}\u{2}\u{F}\u{F}3?\u{1B}aQK\
p9zM\u{B}7u!\u{4}Ll\0`q[*\u{15}\t1E7<$0M\"t}\u{5}\u{17}n1^\r#l\u{1D}k[\0a&\u{1E}\u{16}\u{1B};,6*&Z$\u{1C}#x\u{7F}\rTfoI#y\"(-ylcf7Z{\u{12}e\u{1C}\u{13}PP\u{7}(\u{1C}AA>^,\\\u{7}F'b#\u{F}M}fjZ#AYZ\u{6}{=5{\u{15}D+-\u{F}H\u{17}AF!)}7\"l\
\u{15}\u{11}\u{8}\nVVI\nF&{\u{1F}\u{18}q\u{14}g0#\u{1D}K\u{15}<7\u{5}gh\u{1E}=B\u{F}\u{F}5A\u{6}s[\u{14}\u{E}{\u{1}RPYRY\u{13}O(zB\u{12}_Ey/v^b5WwFsf*'!\u{F}C\u{12}$r?\u{17}\u{1A}#\u{15}x\u{10}\u{1E}s\u{E}D*)5f\\9\u{1E},uP\u{7F}\u{7F}WS\rQ\
\u{7F}n3\u{F}\u{19}:`\u{11}ig\u{1A}\u{15}hnLN)\u{3}%\u{1F}tU\u{E}/k\u{18}\u{1C}3B\u{5};HBA\u{F}'\\g~?\ts\u{3}\\UC_74/\u{10}`\\I+\u{7F}^6#<\u{10}\u{17}FMo0{)yW9lrb\u{7}\u{3}$5w}xA9*O}\u{1B}\u{3}kf\u{1D}o# \u{1}\u{E}P\u{1F}W%D\u{10}l#\0P[myw\
osOH3pz1DfEp\u{1D}\u{19}?t\u{17}\u{7F}[\"#);\tyk&12Qr1K\\r1Wvf\t!H(ke\u{C})ba\u{1}<Ayq?euY2[=a%\u{7}\u{1B}\u{4}.U';,\u{15}DPsZq\u{1A}\\|pDe(I\u{10}n\u{10}!\u{18}\u{1F}|o\u{4},E'\u{1F}7]\u{19})4IyB\u{1D}8-,=3>If\u{14}Ege@\u{C}8\u{18}]O\
\u{11}LO66i|P\u{F})PT2B2*\\\u{10}&p\r`|\u{18}INN:4DO~;$A.WpBrp\u{12}`\u{1B}A}$\u{1}\u{3}\u{13}\u{15}{!xa\u{1D}I\u{2}\u{1B}\0\"H\u{4}\u{B}~@YOJM\u{F}L`E\u{10}n}o`y\u{1F}2:Czs2zm\u{17}Ch\u{6}~@\u{16}?K\\5t|\u{1D}A,=9K\u{11}\"A:{h'P&j>\u{14}m\
\"$S.'y\u{2}cAG<H\u{17}Sa\u{E}XI\u{3}f=|KbW=\u{B}O<I\u{6}I\u{18}gb)\u{18}\u{5}?\u{1}+dbR\u{19}\u{C}A\u{13}@\u{1B}\u{1E}(\\-JC\u{C}Q\u{4}E\u{B}\u{6}3vw/uf<X\t\u{1}\u{18}\u{5}5\u{3}\u{4}ao$jAaP@%\u{5}U[z%(L~9`4\u{7F}^\u{1}&;/@0y*\u{12}3N\
\u{1C}>r\u{19}Go6_Y\tol{w2aft[\u{1D}\u{5}+*\u{1C}*6+i\u{1F}eUJw\u{B}'O\u{E}>.We98C_\u{1B}D\u{B}\u{1F}\u{1B}wyQaU\u{11}\u{7F}'B7kkLz\u{1A}X&\u{3}\u{10}'\u{C}^Zy\tu#I\u{E}hUKG\u{1D}\u{2}\n\nt7\u{16})\u{1A}Yb/$OL)\u{10}\u{15}\u{1D}W6\u{15}a,8\
\u{1A}t\0'\0\u{1E}\u{19}\u{6}\u{13}{@\u{6}?v;O\u{6}IO\u{1}Qgi+py%sM\\Es\u{15}\u{4}R-I~93\u{19}\\w'Nw\u{17}IF\u{3},sq'\u{3}\tP\u{C}S\u{13}\u{11}Zx$~P\0`r$LL;#\u{6}J-,\"\u{1C}{^\u{19}Jxd`\u{8}\0f\u{14}nT\u{7F}V[l\":p\u{13}7i}~HuZc\t\u{1D}\"\
\u{19}c(\t!\u{1D}OJ./\u{1A}v\r6LG9a\u{1B}H\u{1E}\t\u{4}S\t*-]^z3\u{11}7u\u{18}\u{B}q;Xhg\"3XY\u{1}\u{1E}rr:FOm@\u{18}'{^\u{10}\u{7F}8Du[\u{1C}OSdiJ\u{1D}\u{2}\u{12}s\u{8}*sU\u{4}K\u{1E},tcWM-s\u{F}$l\u{1C}B\u{4}[N'NGfj^\u{13}~\u{6}$\u{18}y\
m\u{10}{\u{1A}\",Wh%\u{1B}p}\u{7}7.\u{2}q7\u{13}\u{12}\tB1 \\R\u{7F}8\u{8}\u{E}jdizSosaXE\u{1}ff C\u{18}X]\u{13}\u{6}<'mGkq\nG}02\\\u{10}&\u{15}6J\u{7F}`RenUb9_\u{1C}\u{16}~\0&]T\u{5}\u{8}L]uG\r\u{8}:k\u{2}5\u{1C}\u{1D}g\u{8}<l\u{1A}h\
\u{16}f?-a\u{3}J>{\u{14}d|R/\u{2}n;Wte\u{16}SFEy\u{6}'A/Bbr\u{16}\u{11})\u{1A}rt9.u=\u{14}R5:Q\u{15}F.-\u{11}\u{7F}s[+\u{E}{nc\r+81S\u{11}\u{4}[S\u{15}~Vn]\0\tZ\u{7F}zR\u{1E}@t|kR\u{1E}\u{7F}}Ejwgni/J:p\u{7}dv\"t\u{1E}%8&5\u{12}\u{10}uFfQk\
y\"Y\u{1A}p.ij\u{6}?bN0?{ZzkiU^f\u{1B}@G~\u{11}}\u{10}ZZ\u{4}\u{16}!V ~g\u{1}1$?!h2k:Zi.,~b\u{3}\u{11}\u{17}{Q9i't\u{7};_\u{7}\u{16}+}Q6\"\u{1F}K\u{3}'\nl\0\u{E}HY\u{E}*pg\u{1B}}\u{10}2/\u{16}^~X\u{E}50\u{1B}sq\u{4}ln+\u{C} ,I\u{15}TJ\
\u{1C}\n=\u{17}F1\u{8}vdY-BK5Xv7\u{7}\u{3}b\u{E};n\u{19}Y|t\trvg\u{19}\u{1E} \u{3}pw\u{15}_:N\u{10}j\u{15} %X\u{7F}V\\(,~_O\u{16}\u{11}RIm -kAf;\\\u{15}\u{12}\u{1F}\u{1F}Z__O?0\u{12}\u{1D}Q\u{C}D#?N\u{1E}X+\u{3}\u{B}\u{14}\u{13}A\t\u{16}H0\
o~n\u{11}6vk$v\r=xbZKL-))y\u{1D}N(\u{7F}a[C8\u{1F}cTMb4@5hyv:W\u{C}!\u{13}\u{1E}~\u{5}SjMX)4a\u{11}&OJ!g\u{5}yfeo\u{F}_D\u{1D}H+\u{1F}\u{11}]m\r)|&hK\"_'~>\u{8}\ts\u{E}Sj%a$Qd\u{18}W\u{15}Qn)^#]\0Zvu\u{1}I#\u{5}VIM\u{1E}\u{13}z\u{1D}>Qfg\
\u{7F}i/D@\u{1F}\rYy<\\vC\u{1D}0WHMi\u{7}O-_\"#orjui3\u{11}bm|\u{2}\n#p\u{12}Q&a~F\u{3}I`4|,#Ir\r\u{E}83a\r$WL\u{4}c2-\u{F}z\u{8}\u{E}e-\u{5}\u{5}\u{12}-#i+\u{1A}$\u{B}`FMS\u{2}f)\\\u{2}[t4q2ee)!\u{4}}.@\u{3}\u{1}I\u{16}b<\u{1D}\u{17}\
\u{10}P[46(\u{3}T\u{15}4\u{13}q\u{E}Y\nAx>i19\u{1C}\u{2}*o0.\u{17}\u{6}vE\t].!G\u{1A}o\tfiJE\u{B}!\u{B}7\u{1E}\u{11}\u{1F}L6*\u{1F}y\u{8}c'|\u{2}b7++.)\u{1}.\r\u{13}olH}%\"Ji\u{E}<:\u{16}\u{19}h|?~u\u{1}\rYp\u{15}5Jxt\u{E}=s\\ \u{C}2KZiUq\
\u{C}\t)\u{6}G]s\u{13}\r\u{3}\u{13}s<Z\u{7}VY\u{4}Jm\u{1B}j&+NwgZ*\u{17}\u{10}7hPD`i*;\u{1F}?^r.\u{1A}\u{14}u\u{F}\u{B}2]r\0Wc~\u{5}Y3B7|\u{15}Rx\u{1D}t\u{12}I\u{14}\u{1D}YhK7\u{4}md\u{C}I\u{5}!bi#/jP\u{8}l3n\u{17}bH>{0(y@\u{1D}$\\u\u{1C}.\
h2Ul\tc\u{13}@E+r\u{12}l\u{16}Q9{\u{17}O%$R<7\u{7F}B\u{19}\u{7}eH\u{19}6\u{B}&\u{1B}\u{F}\u{10}X^Ul[@\0$\u{3}Q[Yk`E0\u{16}\u{6}?7e\t\u{1B}F\u{5}9%'\u{7F}y1y oUjj)mu\\\u{C}:nh\u{19}\u{1B}\u{13}|V@d\u{13}\u{F}-*\ndj6c\u{11}PX\u{1D}^+^n\u{6}\
\u{18} \u{14}f_7\u{4}\u{12}\u{C}!\tF$\u{7F}TzqG%Ha\u{2}Myb\u{14}\u{10}LH\0UPb)\u{C}(\u{1E}P%{\u{1D}\u{16}(+vo\u{10}Nz6gSSj ErT&\u{14}$!ggUszr/\u{4}@\u{7F}z<U9\\ eg\u{1B}g\u{10}gr9A1U\u{1F})\u{2}T\u{5}?[\u{B}\u{E}g\u{17}Rx\tL95Z\u{B}5fiz\
\u{10}w\u{11}9c&<\u{7F}UeQNVv\u{7}GNR%S\u{1D}@ \tFV\u{E}FP5gu\\_\ryD!\\}bp\u{12}R9d+z\n_/\u{F}.yO`]=\t1:ZL8L\u{17}*\u{4}?\u{11}f>@\u{1D}AWf.]/':\u{14}\u{C}yG\u{7}\u{1E}5\u{1D}Os1]\u{18}&\u{7}Z\u{4}ppW%\u{13}VjObIE.]V\ngp;\u{6}s&B[W\u{10}\
\u{8}z)\reA?<*\u{1D}R9\u{3}\u{F}\u{10}\u{1C}\u{18}F3\u{F}v\t~\u{7F}\u{10}k7w;\u{16}V57<\u{2}\u{17}o\u{18}=[aG%x\u{1}TN\u{1}*\u{E}<ls\u{19}Nu)Q\u{7}\u{16}K\u{1}\u{C}X#A8c,RIi\u{7},\u{7}ogO\u{1A}+\u{12}\u{6}C1\u{12}\\eN\u{11}v\r+3x+R8V.J>a\\\
\u{6}\u{17}\u{1}#94\u{8}p\u{B}LG\"'\u{1}\u{7}^\u{19}0Q\u{18}\u{1B}I\u{C}kfli`bx\u{E}b=\u{19}OsjtHy%EWna\u{18}[h\u{17}\u{4}\u{1B}@Hx\u{B}[!%/!|nv\u{8}12\t\u{3}nV>\u{1F}`e\u{1F}d\u{18}1\u{6}\u{2}j o+B\u{18}\n/\u{19}r\u{10}tIj;JD8\r\u{7}\
\u{12}S-JE8\u{10}&+:w`J\u{14}^\n\u{15}3m@+oX\u{11}F\u{3}[\r\u{13}\u{1D}xr;P{\r*&WnK4\u{1E}<V&/\u{C}xO$H\"\u{1F}>\u{1E}u\r\u{1E}R$q}\u{8}#\u{19}\\L@McJNI\u{1D}f_\u{1C}Te~f\u{2}jL\u{5}{jTi/pA_XVP\t\u{14}\u{1E}Zel\u{3}MP\u{1C}5\u{1C}K7EL\u{F}\
Q`DZ.f-g\u{1A}\u{15}~|\u{E}&\u{1C}ZH\u{6}1\u{10}\u{1E}\u{F}<A\u{1}\u{13}\u{15}\u{13}\u{7}jbt\u{12}]c}C\u{14}\u{4}\u{8}QcO\u{18}\u{6}l`K\u{11}p,\u{8}5E-b($\u{C}Q%}n\tkK\u{11}u$X\t,\u{1B}|_RVr\u{6}\0r\u{C}o^Kog\u{1F}!}[x[D\u{3}\u{17}IYcV\nu\
\r(N\u{7}$sG%)cX\u{1E}\u{7F}H@FW\u{6}@F\u{F}1x%\u{12}\u{1C}\u{15}\u{1A}{3\u{6}P\u{16}W/x.(fC\u{18}\u{C}fJ\u{E}\r,\u{16}}(J\"I\u{E}(p\u{19}{\u{14}D\u{1D}vU6\u{1}8 \"Do4xo-F~8odU\u{4}\u{1D}G\u{1F}y\u{6}Dtk{3pCRHL~lq?\u{4}G|lT)w/\u{C}\u{5}'q&\
\u{4}\u{16}\u{1A}\u{1E}XkC:\u{1C}-\u{17}\"\u{4}L\u{15}I\u{E}Qv\n\u{7}oD\0B3\u{1E})\n\u{B}P\u{11}2\u{4}h{e;sJ;\u{C}=M\u{F}\u{1F}9!9V,\u{C}\u{1C}0\u{14}Rj:1Z_hc\u{E}\u{15}b\u{1A}gm \u{16}^Q\u{10}]f*T-O\"CjBnm.FNYjV1:a?&w\u{15}M9\u{B}\u{15}\
\u{1D}-\rq^|UY\\F\u{7}Hq$d:y~\\<5 m@r8k\u{2}U\u{11}83\rVD>2Y\u{5}%5C\u{19}o6%!U`&}S2r<t\u{10}F]XZ9\u{13}4KI*\u{7F}|\u{17}g\u{B}oJ]\u{14}p\u{14}\u{8}$x\u{1A}zVwfHLjcrT,\u{1C}Od\u{1A}\u{12}V<!IgG\r\t3Y'i\u{1E}T\u{12}P\u{1B}\"b3\rH!OL|FA<N\t#\
II\u{6}+Nz\u{1C}D\u{10}H\u{14}\"p5\u{7}$^JfbVN\u{8}\u{1D}H_\u{5}0]L,\u{3}}+\u{16}5[\u{E}a1\u{6}1h1u\u{6}4V\u{4}E2B\tC\u{2}$#A\u{2}q\u{15}4@l=!+5\0SAcf-%\u{F}\u{1E}\u{E}:F*\u{F}@Rnr\u{7F}H\u{4}=$A\u{12}VEy\u{1A}D\u{7}U6\u{6}dn\u{7F}wx\\\
\u{7F}\u{17}1\u{8}#m\u{2}\u{1A}~\u{12}\u{4}-UT\u{2}H\u{1D}\u{1A}_>D\tE\u{10}<\"k:\u{7}C\u{E}9\u{F}Yt\0j(\u{10}_\u{8}=7EIJfa\u{14}?\u{10}E\u{F}\u{1}owCo8l\u{C}\tZ\u{10}2ZD\u{E}ege\u{1}{<\u{E}NU\u{3}0u#{VH_4\r\u{1A}eH:\ri\u{1A})3(ki(P-LnEE\
\u{13}\u{16}m\u{C}}{{*\u{1C}\"\u{17}\u{C}e|\u{1D}5_V\0y\u{12}\u{1B}H6;\u{17}<7E\u{2}z\u{13}#-\u{B}s!lF\u{3};\0\u{B}\u{7F}4\u{7}\u{19}fs\u{7}\u{1C}c\u{4}H}9'7x\u{1A}\u{F}O\u{13}|4\u{F}\u{19}`n\0\u{3}r\u{8},M\u{8}vm\u{1}\u{7F}86\u{B}\u{B},\r\
G\"\u{E}\u{18}Qbd0UxN\u{1E}qsr\u{1}]\u{17}qZ\u{7}Z\u{2}%\u{1C}]>6ZL\u{16}{\u{11}(3\u{12}CQ\u{11}QMax+#z\u{11}\u{10}I8-\u{13} \u{C}q;D\r{\u{3}\u{17}S\\\u{7F}z/|\u{2}\u{1C} J,T\u{1}rhAu\u{1A}X(\u{15}L#Q\u{8},k\0\u{B}So\u{1B}\u{17}D)HE\u{2}/}\
56y\nut't\u{18}5\u{12}5\u{1D}\u{C};JH6\u{17}PlBI!2wU3P7.&\u{16}ZJt\u{1B}RDy(*A$(\u{7}&\u{10}\u{2}\u{18};y\u{19}-))V!j7\u{18}\u{E}\u{C}$Q?u%2_\u{13}\u{16}\u{1}\u{F}\u{3}\u{B}\u{1D}bS:PN}5-G!2Lc/$I/$\u{14}\u{11})(f+\n>)F\n%_\"9L\u{15}b4\
\u{14}=\u{19}1jzw/'2\0wc_\u{17}<\u{1C}Tiy\u{1B}\u{2}t\u{1D}\u{1C}Z09+\u{3}\tgp8\u{14}X=@jV\u{8}=\u{4}\u{14}\u{1C}4y\0\noU.%Q$i\n5K\u{17}UlOv6Wz\0mK1i}.\u{F}bJ)Q\u{16}%_Jgt\u{16}n\u{7}\u{C}lo%z`Gw\u{5}\u{10}Y\u{C}\u{2}ESg\u{1E}I :\u{6}\u{4}\
#O'!\rN\u{2}*\u{F}mo\u{8}2c3\u{3}$u\u{13}Rq(Kdm~\u{19}r~;}ta\u{11}TPa\u{7F}k\u{1C}YC\u{11}\u{1B}D\t$#jl6\nRE\u{8}M<\\w%l\nr\\JuU\u{16}*Q6d\u{1D}\u{19}ZM2n_3Y\u{7F}$r\u{14}_CbL\u{5}\u{1A}\u{1E}\u{12}F+\u{15}r}\u{1E}}\u{E}\u{C}/\u{1B}N\u{1A}\
B{(\u{1C}(uT\u{1D}iF\\\u{19}s#~\tw\u{1D}\u{17}t3T\u{C}\u{1A}\u{7}i]\u{1B}:d/\u{10}v3;Syin\u{7F}\u{13}J[/O6pm\u{4}-K\08T\u{17}e*'\u{C}HFg^\u{1D}G2 ]\"\u{5}xQ\u{2}y\u{2}i\u{1F}(S-\u{6}y$1JQrECn\u{1F}4\u{15}CT\u{17}A!ig\u{14}[}^J]=>w(r1U[H uv\
C\u{1D}B1;\u{19}5g35fd64P\\\"vF\"n'\u{14}\u{12}.9O,'1\\sybR-\u{10}\u{2}Y>[+\u{17}\u{12}\u{1D}}e\u{12}1v\u{8}karuOf7+\u{16}ESx# \u{E}O\rDsK\rA\u{14}|\u{12}\u{3}\u{2}Rno&_{p\u{14}.Me  \u{16}Y\r;\"h6<\u{1F}$[\u{1D}(\u{19}N\u{13}L\u{1F}\u{14}\
\n\u{6}.\u{13}?CyXvb'3vP.v^'gvTW\u{C}p.UkE\"l!Q~H.nn#J@\u{E}o[M!FbDn\u{7F}k4\u{10}O}uy\"z.\\rg=6\u{15}7Sdxu\u{7}F\0fO\0k\\Mc:\u{7F}>\u{1}4\u{18}\u{B}3\u{10}\u{3}GUa<~\u{4}~phF4<*\u{3}K\u{3}29gb\u{5}/D_\u{1A}\nR(DVwt\u{B}\u{1E}m\0\u{18}m\
\u{6}M\u{1E}7keL?y\t%r\u{16}\n#1HxC\u{16}\u{1A}p#SM(ux\u{18}\u{3}\u{4}w4N(ks\u{10}L3\u{18}sHjHYW>M\u{1} \u{2}m\u{10}j;o*\u{13}a~p sW\u{6}}*\u{B}\u{6}4\u{13}6\u{7}[2c*|\u{1}{4\u{16}\u{15}\u{17}p\u{7F}Xen\u{2}\u{3}i]rU3@i94 >\u{11}m;\u{1B}yJ\
\u{B}*gBz5hd\u{18}\n\n\u{13}U\u{15}X\\v4\u{7}d&)+h>7E;\u{15}\u{1C}\u{17}\\\u{18}ZE\u{14}\0\u{1C}k\u{5}\u{14}i\u{11}\u{1D}\u{1D}1\u{F}W4\u{10}Ps\u{10}\u{E}Y\u{B}\u{1A}oV%\u{13}\u{10}B9(&hJ]TC /6NgX0`4y_*uA!Z?9e\u{10}6CBx\u{17}Q&.\u{10}i6,\0\
=)K\u{1D}8 .Chzv\u{10}m\u{10}\u{19}\u{3}-\u{2}\t\u{17}\u{6}\u{B}r\u{1F}F\u{1}\u{F}5&r]22V\u{2}!8-\u{16}6\u{6}INH8_\u{1F}h7Udt`dG6} ~.a7+-\u{C}\"\u{17}\0I=9H\u{6}fGpKB\u{11}\u{1}H\u{F}4yC\\|Z\u{2}2=20IQ6M\u{17}x0|\u{8}=^g\u{5}bACJp,i\u{13}\
\u{12}\u{C}#\u{E}k5;\u{14}(V92O=>\u{17} ]Q\r(a{\u{11}@O8$\u{18}mqhZ\u{11}/jWMH\u{1}\u{1E}\u{7F}$'\u{1A}k:7&~+0AP2$X^&U\u{18}\u{19}e\u{1E}~lQ\u{10}gO9k Ms\u{17}cKn7tL\u{4}Ck.{\u{1D}*sqin\u{17} ?\u{E}@kL\u{1D}|G\u{C}/ff#\u{1E}WU\u{1E}+\u{15}\
q|8&\u{1C}k\u{7}84iz.Z3\u{19}WO[l}4P\u{C}M\u{19}c\u{19}:{\u{18}p\u{B}|au\u{C}_F\u{C}\u{2}b}z\u{B}&\u{7F}/d_\u{1E}!dyuTA\u{3}\u{2}S\u{1D}*I}]c\u{17}fx$\u{1E}?|'7:\rb=2DFEmkBHM\u{12}|w*Yt\u{1D}\u{14}1RtD\u{E}\u{15};#;\u{1A}+\u{4}~\u{14}\u{1}\
BX\u{8}Oyi\u{3}H9^7m``\t\u{19}3\u{C}|\u{1C}\u{1}dt:x\u{B}0WM;.d2Dk>HN'H\u{17}$\t'GA>\u{14},*~~\0\u{14}3\u{7F}\u{3}|dwpJ[4J8J?A4\u{14}g\u{1C}v\u{1A}#oG>\"rI\u{2}\u{6}AV\"6M:\u{1C}PKcwUjUB\u{14}\u{3}(h\\\u{1C}plrc5X\u{1C}\u{F}G\u{1E}^[%lJ.\
\u{8}A!\u{12}\u{1B}\n\tk\u{4}`'\r5iY|&2Rx\u{4}Kt[%&g\u{4}|\u{14}\u{1C}/TCb1\u{16}VmO\u{1C}sn#Buk1kynMAH,1zG(k\u{11}\u{E}{\u{1E}G\u{B}\u{7F}k\u{15}\u{13}%\u{1C}Z\u{13}\\Az<rqB\u{7F}G*E\u{5}\u{1A}.?P&\u{B}[9:C%h\u{1E}<0E\u{4}\u{7}\u{16}fS\
\u{1C}\u{1F}V\u{5}Tp{jm81\u{11}bPl]]F\u{16}J}A\u{1B}Z\u{E}'u7@~s\u{19}\u{1B})<?F\u{4}<Q3yx4_\u{1E}pb2m9_cL~@A_{%]GcJ3\u{14}2\u{1E}\u{1E}Hc>b\u{1}3#/MH\u{11}\u{17}4m\u{4}{3LnM\u{14}\u{11}x\u{1C}c{XL7yO\u{C}!L#\t/\u{12}\u{1B}HT\u{15}}NWf:Y-,\
^\u{5}4J?dz6G1IL'i1yvn`Y\u{15}\u{6}b\0\\iOR7b;/,N K@J\"B%\u{1}?5\u{1}!3!d&WXD2+Ww\u{5}P[T6\u{15}fU\u{19}\u{8}\u{1D}\u{1C}>=[~i$jn,\u{5}4\u{19}\n!l\u{10}@9,X\n\u{1C}gzm\tz-;i!\u{11}?wH1M;'ErofD\"\u{3}2!WIlIc\u{1D}i#s\\U\u{13}Se@\u{C}2\u{C}G\
7B\u{14}Z7vus/\u{F}!.afd^r5\u{2}h\u{12}OP\u{16}\u{1A})68\u{1A}%U\u{15}t\u{2}7\u{19}v\u{10}=\u{19}2wMV(\u{E}.\u{11}H_d,\u{13}lk2p,PM\u{19}@w&\u{10}z\r\u{10}Q\u{8}iOZ\u{15}b&aDu%Te\u{6}\u{18}\u{1}\tb+\u{1F})G {?78Ktb\u{19}=\u{19}y$_d~(zx\
\u{16}vp5BL\u{17}-,dJ\tLu6EbtJn\\$\u{6})\u{2}C-\r\u{7F})-+Jb\u{11}a\u{1}\u{B}\u{19}}>!;lcs\u{8}3z+:k{_\u{B}\0OVD\u{6}K\u{B}\u{11}6k8z0iD\u{E}o\u{1}A\u{C}]'7\u{1C}\r`-L_Gf=HL|AVJ'\\\u{1}7Zq\u{1B}\u{F}\u{5}}(uGK2_Gzu\\D;Q\u{12}OMJ7\u{5}\
\u{16}#Eq[c*E-U5\t!J;>@*M|Tbs\u{8}oy\u{1C}j,-Z\u{E}a\tte&KCD\u{18}(\u{6}vDSkmJ\u{11}O\u{4}YRE>omP>6s]\u{1}\"9\"@\u{1E}4w\u{E}`'[|\u{3}WD8\u{10}[^ wJg }5i\u{B}HSc L0+i+\u{B}\u{6}}\u{14}d\u{2}G\u{13}M~6g#@\u{1E}\u{1B}\u{18}%|\u{1B}\0,\u{7}\
\u{12}n\u{C}UuqR\u{1}0KkeR/l!\u{1F}Qi\u{1D}/;fbzai9o\0&\u{3}IJ\u{11}]\0\u{7}gz\u{11}l!|\u{3}&\u{1C}bC!%Hh&UB\u{1C}.!\u{16}.;<q~x\"m0iB_\u{1D}m\u{18}]L\0>p4f9P$\u{15}oH \u{1B}t[V\"\0\u{8}3\u{1F}d\u{10},D{e'\u{17}T7YA\u{C}gg@lPl\u{18}5\"\
\u{2}0\u{3} pIgL\\Z\u{3}\u{E}u,=RR.!IR2\u{6}\"\u{11}3}gw!{\u{F}g2\u{8}\u{7}\u{B}\nz\u{17}!JafSS^\"X_D3t R<-\u{F}\u{7F};.{%V\u{19}/R8*v\u{1E}}#j-K<\u{7F}\n=J20\u{4}%(l6\u{1}\u{E}E\u{1F}\u{7}h|\u{17}\u{F}7t\u{E}*-9\u{5}\u{6}Q\u{1F}/H8&\u{13}\
\u{18}\u{B}QiL-\u{17}]WEp\u{5}\u{5}\u{11}>B\u{18}\u{7F}g!/&\u{16}(@#cyRL7J+\u{17}Wg8lkS\u{1E}\u{11}JlF&Adg\u{7F}gq\r/3k#ieo2\u{6}$\u{16}0q\raJ4\t@:@@w\r[\u{1}y`\u{F}\0{\u{16}eC\n|\r~-(H>l\u{C}Vm\u{6}EO@(\u{19}1`\u{10}\u{2}H\u{1B}\"\u{2})$T\
\u{7F}nDx\u{7}Caf\u{E}*\u{7F}E&v%*\u{1E}JS\u{1B}\u{1}<\u{E}\u{16}@oYI\u{15}l~\u{19}5a%SklC&\u{17}\n/2SgF9_\u{1F}W/|Z_QckLS@yF\u{1}\u{3}\u{15},\0\u{1C}51p9s\u{19}\u{8}f\u{17}PtE\u{1E}\u{1B}\u{19}f5\u{15}17(00G1D\u{E}U\u{8}sm9a\u{19}g\u{14}\
\u{1C}jh?\u{E}\u{1B}vYFt\u{15}oq.^a\\@\u{E}o\u{18}`~\u{1F}K?\u{4}\r\u{16}p\u{7}s\u{15}]MT\u{C}\u{15}k]cJ]\u{B}sz\u{8}\u{16}\u{4}m\u{17}\u{C}VZ\u{6}%-e+uF5\nJ\u{7}U\\k<O_\u{1F},`\u{7}\u{4}1\u{17}j\u{12}=T.:_/W\u{14}\u{13}I8js\u{7}k\\\u{19}\
\u{1}\u{B}`\0A\u{14}j\u{1A}\u{16}l\u{E})N5q%z'BEB6\u{1A}\u{5}\u{F}\u{F}<XqQ\u{1E}ZU\0\u{F}:\u{11}Tv?XD\u{18}\u{F}O\u{F}$8}A=\u{4}_QMD\naIx!\u{E}1%>+\n_{\u{18}\u{1C}+?\\\\EU\u{2}O\u{1F}\u{E}P>e],\u{4}%5\u{14}f'/i\r54\u{17}{\u{1B}x\"ugtvXcj\
\0g3 1rJ5\u{7}\\!Of9^~\u{15}j!\u{3}izA4<LFTUFE?M\u{18}Po\u{10}\"L@0\0\":H\u{7F}\t\u{12}6\u{E}\u{5}5\u{C}\u{13}\u{1}C\u{F}|nc\u{2}]L~\u{14}j\u{8}\u{4}\u{2}\u{C}\\NnA%^rr\u{11}\u{15}>;'^3ct\u{1B}p\u{17}PCFG\u{12}[T)\u{B}nG-?3\u{1}\"Wl\u{19}\
\u{19}^tdwt\u{E}\u{12}\u{C}l3({v\n\u{11}1\u{1B}\u{7F}Y\u{B}/hZZ\u{7F}s\u{3}=0vx+\u{4}6*)\u{17}g8u\u{14}F\u{16}\u{1E} $G&~10\u{1}WE\u{1B}\u{18}J!11k\u{6}\u{19}HRk,r\u{5}(5gQ\r>Iby\r'F\u{17}K2dIjG41N\u{2}uB/\u{E}\u{8}v~,HF/\u{16}\u{17}b1WLmV\
\u{13}\0P\u{1D}8B'Rp+7JA\u{E}87\u{6}\u{B}|Q%u\t\u{1F}Ul\u{1D}dCC5Ob\u{7F}\u{13}\u{4}a ,\u{7}\u{12}\u{1D}w7W\u{19}\u{15}zBw3z\u{3}}A[?@*4?\u{2}\u{1B}\u{17}=x:r\u{13}\u{13}SwPqg]v721X:8d}\rz\u{6}`\u{13}\u{B}4r>*;S\u{13}\u{17}kt'`j o\u{16}0\
\u{1F}*Le\u{7F}dIF6Ow\u{18} \u{F}\r\u{F}\nz~\u{E}M\u{1}%C8\u{1C}[G\0rKZ\u{5}k(QR+\u{10}_7-.;@x\u{8}H9\u{E}\n%<L\u{2}Fxv\u{4}A4th\u{F}W\u{11}J\u{12}<P\u{3}xh\u{1D}^\n\u{7F}E\u{7F}?\u{12}s\u{1A}\u{12}h\u{1B}0\u{1C}H?J_tRUB2PF.DU%5 VC@tq\u{1}\
R|\u{15}8}:+ZVT\u{18}#I\u{7}1\u{1C}SZ|Ez1S\u{F}#mu|? QRZ}K\u{1A}\u{19}@v\u{B}F\u{1}\u{10}\t4\u{14} 8\0Y\u{7}[;LCpQd|\t\0\ru^\u{12}\u{7}=DUu;\u{12}qV\u{14}m*\u{18}~8\rF\n~\u{1E}\u{1C}\r1V6C\u{16}aB\u{B}\u{17}HGZ\u{B}\u{7F}`y\n9\u{7}wD\u{4}1\
\u{17}LZ\u{7F}*/%gak;nk}&\u{C}<\u{17}:^C/\u{15}\0d{:\u{11}\u{C}& \u{7}?hG\t;s,^l8}bkHpKW{kcY\u{7}d\u{7}X=9##tdlM\u{1C}W_\u{2}$\u{13}!V^}oSR}\u{1C}\u{1A},%^*y:\n-.`2k\u{1D}\u{4}^\u{1D}\u{E}?SiS*\u{12}~*|6L\u{1C}lc\u{19}\rjo$tI \u{7F}\u{B}-q\
\u{15}W\u{10}\u{C}O\u{7}Ts\u{F}\u{7F}\u{1A}if:\u{18}\u{11}/o@O|D\u{1A}\u{1F}w\u{E}f\u{F}D^GA\u{19}\u{6}\u{6}mK\u{4}pz#MGQG;sM\u{B}+\t{4'H\u{1F}-\\l\u{10}\u{B}IZl5\\v%~rv5I\u{1F}\t\u{C}DO\u{16}\t)5\u{C}\u{1B}RV~z6\u{C}LjI\u{4}\u{7}su\u{15}E\
o4{1-\"K\nY0\0}suU:V\"8:\u{2}~\u{16}*,\u{18}vY9U:L\u{4}J\u{17}J61ZO^\u{3}z\u{F}j_\u{15}Tubn\thH\u{6}vk\u{F}W \u{14}\\y|^Rq\u{6}\u{13}.\u{14}k7Q\u{15}^>\u{B},\u{15};>\u{1D}\u{F}d\u{7}:\u{15}>3Jb\u{12}Rp\u{14}\u{11}k\u{B}K\u{10}7y?fj\u{10}(^\
v\u{1E}q]oP:\u{16}\u{7F}5\u{1}K?4_=\u{12}\u{F}\u{1C}mR\u{7F}Iz6s\u{5}9\\\u{1E};{Q+!-~\u{2}\u{1}R.2\u{18}r\u{E}$\u{7F}.dW\u{3}\u{7F}K/?$*9qB\u{17}>PVT'?\r\u{C}3\u{4}#\u{1}r\u{2}s!m+\u{6}=]A\u{5}G\u{1B}\u{B}Z=&'zc9\u{1}o{g\u{14}m3\u{2}gjV\
\u{1D}W8&`3G{h\u{17}9\u{8}\u{1A}f1I1\u{13}n{B\u{7F}\rexLe\u{1B}V&\u{6})^1]\\T e\nqGy\u{1E})p\u{1E}X\u{3}JD/.# z(\u{13}g5\u{1}`e.\trr-G\0m>C7t\u{1E}3p\u{1}\u{15}\\2\u{12}_4\u{1D}xG0XW\u{C}4Yy|\u{1F}7ZNt\u{1D}\u{8}ArD\u{19}\u{13}u]W26b_\
\u{1B}OJsQ\u{1A}>4?=y,\u{1C}Z\u{1B}3V\u{B}\u{3}dTPor:p\u{2}9\u{1D}\u{1B}L}PYpuU\u{1}\u{8}x\u{18}=5\u{15}v\u{F}TSuyh\u{B}\u{F}\u{1E}-$z\u{14}/*\\\u{7F}PlFU\u{14}4Fs\u{11}o\r\u{2}^G ,i[<\u{F}6\u{3}9\u{8}\u{19}R-\u{B}\tByq\u{E}s\u{5}\0\u{2}e\
\u{18}O!^pJ\u{4}}Nc\u{6}]~f'W$a1\"ITP_i(\u{F}q\"\u{1B}\nH\u{6}\u{6}/]e&\u{6}9@yU9!j|JcB^-{B^ln?\u{1A}g\u{7}\u{1C}fj4Hb;4FZLPd}s\u{2}RH$a\u{1}5kR:`_C6m\u{18}\u{10}j\u{1B}+{C+\u{1C}!\u{16}%0A\u{1E}_DvLy#q/d\u{B}t?p~I6V%\"I\u{1C}k~\u{15}{EpdZ\
\u{1}'-#^\u{15}h/' >rO\u{10}B2\05!G=\u{6}\"\u{1F}\n\u{1A}\u{1C}5!\u{1C}v.K\u{2}X;\u{5}5\u{10}\u{12}Jzc\u{2}\r!YC\u{1A}n,o3FC.\u{6}1\u{19}\u{5}\u{1A}{\u{5}W\u{2}7\u{7}o^Y}\u{13}\u{6},\n%p'\u{B}2h~\n.4S\rHCt$\u{C}(&#VO2o}&T\\,Jtk\u{17}fD{H^O\
+A  <vxa@e\u{B}\u{16}Y\u{15}KhJX\u{1}LLHc\t.f08RD\u{17}j/\u{5}G>Y_Iv\u{1F}\u{13}\u{E}b\u{1B}hs3\u{13}!o\u{1E}\u{18}\u{17}\u{2}\t\u{1B}$tO\u{E}\t\0BJLFFf)U|m4,vdqt3\u{1D}L\u{19}6G\u{16}5]\u{1D}e!4\u{2}~\u{11}lGXB\u{1D}\u{10}\u{1D}++\u{15}\
\u{11}I\u{C}\u{19}\u{12}X8\\EYk\u{1C}h\u{7}20Gr&\u{E}c\u{14}ueu\u{4}dLjNmZ\u{13}cc\u{1E}sT+K6NuV<Fau\u{B}wk>%@\u{6}\u{1}v*8\u{8}kn\u{8}\u{F}\u{C}\"\u{1D}-Zz-*&6V@w\u{1E}\u{19}\u{10}\u{17}rnr\u{5}rtRJwQEQix0UmA/\u{1}\u{8}`\u{1C})}ZcJe\u{5}\
\u{8}ftUGgM\u{18}\u{2}mOK\u{C}R\u{4}R%p\"n|k\u{7F}[~jZ\u{7}7@.@\"0\\\u{1E}!&)'Kg\u{10}\u{1A}(%j\u{14}10\u{1A}yg\u{E}%DL\tm`\rxX\nk~(\u{10}\u{17}k`*xgvKi&c=5Rx\u{19}#\u{8}|Y\u{2}}Nm\"\u{17}\u{1A}\t\u{16}M6?I\u{15}Z\u{18}\rE<G\u{1E}\u{C}\
\u{15}\u{15}V)JL@{_BJ\u{16}N\rm`\u{8}X\u{7F}m*\u{4}e\u{12}; %B\u{B}r2j\u{3}7j+%K#NPKUV15F\u{13}F\u{F}\r7~{q;1Cr+5m6df%\u{11}biqrhVi[e%\u{1A}L8\u{E}8WxMs%\u{5}\"G\u{19}32Jzq*tKj\u{1B}\u{1C}\u{C}49*\u{16}\u{17}I\u{1A}f^W`\u{19}Efr\u{12}L {y~\
1rEau\u{7F}|\u{7F}IzX >F8\u{1A}4=>9/\u{1}\u{C}>\u{1E}XMaW\u{1B}Dh\u{3}\u{14}\u{4}j\u{2}L/-a?y\u{12}\u{1E}\"$N^\u{C}89F!goR\u{B}=\u{1B}\u{C}#IC;AOHWD\u{8}\u{2}|L\u{E}08T^k\u{11}E\u{E}\u{14}>\t'\u{10}T\u{7}%1AxU/\u{7F}4?fak|V\u{6},\u{1F}\r*?\
\u{15}p0h}B\u{F}gO\n\u{7}%(k($x:?=h[v|\u{B}.\u{10}d\0 `j\u{14}@\u{10}\u{6}K- DLJA~z85*E\u{4}\u{11}BI\u{7F}wwAe\u{7}\u{14}xW\u{3}\\LX\u{1B}!\u{4}vQJ4iv-K\u{F}*I\u{1F}M \tz\u{B}Xe.\u{19}~Y2^\u{1C}{:h\u{1A}F\u{5}\u{B}9T:-[\"V\u{1B}P#_V7C\u{1}\
\u{6}\u{2}E7lCa \u{4}\"=zK+Ai\u{3}AG[3\u{15}qY>Qt7b\r\rmb\u{1F},\"S ^dQ.1,3\u{7}\u{1C})S$Wl1Ab\u{14}o4^\u{E}`_\u{11}'\u{1E}39(\u{1D}&T\u{7}5#qB/g2h~%\nbd_VxI2u\\Ol_\u{16}h<\u{1A}A\u{17}u[Pn\u{16}d\tM[\u{7F}eapT)/\u{E}m\u{15}8L\u{1}EzqW\
\u{3}/iu/IoO\u{12}<ufp[[-PQZ;\0E70\u{14}_\u{3}\nm_\u{8}\u{12}V7*LD\rA\u{1}t_F#>Xg(|041\u{F}7T\0dxKJE\u{F}\nVS\u{18}`\u{F}|\u{1C}k<$\u{8}pov-KYZbwFe bN\u{5}[\u{12}UP/G\u{15} \u{4}. X\u{11}?#y\u{7}\u{1}=J\u{19}bR^C\u{1F}\u{1D}B\u{7F}\u{7F},-\
M.\u{8}U\u{1A}0_\u{6}-yttWP5\u{3}\u{17}!*\u{3}a\u{3}r\u{13}W\u{12},2\"\u{13}\u{10}X2r\u{16}u\u{18}@\u{15}iMm]`*;AwX(.o*l\t0\u{11}\u{16}\u{C}\u{F}g@R\u{F};jzN\u{1A}*\u{7}W4+\u{2}#:\t9tI\u{17}3$0sihcCA>W\u{18}X\u{1A}d\u{1B}5H\u{12}+\u{1F}m--\
\u{19}yd\u{8}EAlB\u{F}y>\u{F}\u{1D}\u{2}\u{12}>:\r,\u{14}#x85x{I\u{13}{G=\u{7}Pr\u{3}\u{1C}Fv\tbF|^Z1\u{2}\u{14}\u{1C}K58&82uc\u{19}m\u{8}\u{14}ss\u{8}E\u{2}QU4`='ArU@_h\u{16}P\0L\u{6}v]P-A\u{8}b`\u{1E}AukHB u._*Z\u{B}[Vqv\u{1F}\u{18}R4]X\
\u{7F}\u{13}V\u{13}\r8P\u{2}(D\u{1F}GiUw\u{15}6`)^w`q\u{2}v(~(\u{6}+_\u{1F}'5GR.\u{C}\u{1}8ziCN9/m\0\u{1E}f\u{15}\u{7}\u{1E}oB\u{7}n\u{7F}fD0AVZ\u{7}reE/^\u{4}37\u{4},\u{18}\"*,d\u{10}zb$i\"zqDL\u{5}\u{1F}f\u{8}O5k\u{12}\u{1}F}Aay&S}\u{7F}\
m^9R#\u{7F}U:z\u{14}r%x\t\"\u{C}AD2\u{13}~\t[:,,\u{17}\u{14}\u{1D}jXoa.(=WM\ric'Jr6\u{3}Z!a?\t)\0\u{C}\rE\u{15}9ef.b\u{1B}{1j}\u{1E}\u{2}JA\u{13}Xx?'\u{3}\u{19}Y\u{11}AZ9\n\u{10}`\u{F}iUrqLxAVugXNY$#\u{14}@HG$\u{3}lt}\u{1C}qk\njtJ1\u{F}[\
\u{12}x\u{7F}V/\u{11}\u{1E}Fw*U<`e\u{18}\"\u{10}\u{1F}5\u{1E}@\u{8}7N.\u{19}=BCH\\\u{18}Muy;\u{18}\tnBs\u{7}v\t\u{17}5\u{16}\u{1C}\u{18}\u{5}9\"\"{\u{14}\u{16},sNu,D_\u{F}\u{16}g,\u{B}@l*D*vQta)^j(UY\u{1F}Vf\u{5}|3N\u{2}L&K\u{1}]\u{16}I\
\u{E}H\u{18}j`\u{16}\u{1C}J1%ZY\u{F}\u{5}x\u{18}ug}BAm0b\u{14};E\u{10}t2\u{1F}lvO\u{1B}I`3\u{17}\u{1D}cGbU2)\u{2}t\\/=+*@A.\u{17}\u{17}.3GSW5\u{16}l\u{17}#\0\u{1A}o#\u{13}\u{8}#\u{1E}|%|qUN\"*v\u{F}(\u{B}t\u{1F}\u{1A}4-;#Mq\u{1}m\u{1C}w)\
\u{1A}.'XOTJlO\u{7}`x\u{10}&G\u{B}\u{E}4'\u{8}v#\u{F}\u{15}\"\u{C}\u{12}\u{B}0N\u{3}f\u{1E}km\u{1B}\u{19}=xTF\u{6}{^BJ\u{16}#8\u{3}7<`\u{1B}\u{16}D#\u{5}UX\"\u{1C}&+\u{18}C=\u{F}V8B<`N\u{F}B`\u{10}7<\u{1A}\u{16}Q\u{8}33]f/NWq`\u{18}py^x\
\u{2}\u{16}p\u{19}\u{6}\u{1B}%\"+:'s9v\u{19}M\u{6}X!Con\t`\u{2},\u{19}%8@\r\0\tN\u{8}=\u{B}>\u{7F}]E`\u{5}s%r^\u{7}x\u{17}Y\u{18}\no\u{7}R0^]TZ.?Wx\u{7F}$wR\u{14}\\O0FXrc\u{C}c'\u{F}&'+U C\u{12}\u{B}W\u{11}Q_\u{1D}\u{1A}\u{8}l$\u{C}N\u{5}I\
4A0dx\\%^Z#>\u{3}-\u{1A}QGHEGCz)6yOt\u{7}\u{1E}b\u{7F}\u{4}93/'.\u{1F}O!\u{8}n\t+CIV`W\t`^(ASV#\u{17}\0JDE)9=\u{13}\u{1A}ji_\u{3}\u{4}QqN\u{1C}d1`c75@?)h>XEs\"0\u{1B}ll\u{4}T\u{8}\u{12}1@\u{4}97;\"`jD%kJzJ\u{1E}\u{12}ZW\tK}ak#Z7Xnd7.JL\0\n\
\u{1C}d\u{14}`WPJ\u{1}pTV\u{C}X\u{16}xOp9c'DlQW\u{1C}\u{1E}Fb\u{11}\u{8}!uY=QF~pf\u{1}Fy_Ar+|k\u{14}BCE9T3\u{15}wH\u{1D}O{s\u{19}\u{5}\rsxr$XQz65,ufzu>)\u{1A}B%bO`8:\t\u{E}\u{17}K\u{1E}\u{E}lQ\0(W>y-\rC+\u{1E}Qv0n*\\\u{1B}qGr6-$\u{8}\u{7}E\
?n\u{4}/q> \u{F}&iT\u{1B}ML%XGVy%a+\u{15}pDX\u{1F}\u{14}P#LM>\u{1E}\u{11}\u{13}\u{1F}\rTAF\u{1B}.\u{1}Hl\\\"\u{8}|;A\u{12}+$=*]L| Y4,Ga.=\0Vkr1xR\u{18}D\u{18}m;\u{13}e\t\0aEC\u{7F}\u{14}\u{4}`K\u{14}WD\u{8}980\u{11}kvm\u{1B}B&\u{1}0\u{6}\
\u{19}\u{E}e*s(P\u{F}%c[hb\u{5}\u{4}#rR:8mV(\\PV=\u{17} \u{3}\u{12}`x_\u{5}<$\u{2}1LP\u{10}?\u{1A}c\u{2}\u{1}N\u{13}\u{1A}-\u{7}\u{6}\u{E}M%gR'O\u{1E}cNPPgnz\"l&<v\u{12}BR\u{8}L>\u{E}\u{16}\\\u{B}\\W\u{6}/%\u{3}\u{B} [<}r&f#O9O.S\u{1F}NP|3\
\u{7F}\u{1C}C;\nI'L'Z!#_\u{E}jIR\u{18}\u{17}-U\u{1A}Xu\u{2}8\u{14}\00\0\u{10}?\u{3}0i)58\u{1}%\u{6}f\u{1A}UcX\"\u{3}c*\u{4}7\u{13}Guy\u{6}$ZXS\\x*;+Y4g\u{15}QXdsyh\u{14}d\u{19}K3hGc-;\u{1E}\u{8}Lm2\u{1C}Mg\u{11}\u{12}\u{6}\tK\u{1E}1~I;$VWq\
O\u{12}\u{17}zY$Bla79a\u{8}Ks\u{E}\u{18}6k%\u{1B}\u{B}g)~,!j\\8FK|8OB{W:]D\u{1A}\t!qj$ue\"qWhp:XA\0\u{E}\ny\0|N\u{8}77\u{E}<\u{5}\u{11}\u{1C}\0\u{B}5f~\u{1D}{<1s$w\u{B}15\"E$6\u{7}8\u{19}|U\u{6}3\u{4}\u{2}\u{1D}AF\u{3}/\u{18}\u{3}38\u{3}T#\
V\u{E}\u{F}>c4\u{18}dC\u{4}IdQ +\u{B}O<c/,k&\u{8}cN faJ&-@\u{11}\u{3}[(n\u{7}MG\u{2}|&)\"%cO\u{E}o\u{5}-\u{7F}\u{18}\u{1}u\u{14}\u{1}&\0,\u{B}-c5i\u{1A}>&\u{1E}\u{16}\u{16}\u{19}\u{17}nb\u{12}bONZ=STK(]\u{13}X@## j%R'FS0\u{4}\u{5}8\\05cAI]\
LS|q\0\u{4}\u{18}\r\00@\u{7}\u{E}U\u{7}x\u{11}BD\u{E} RH\u{8}\"!|\u{8}\u{1}\u{4}`O\u{10}Bx\u{C}\u{2}2(\u{8}\" \u{3}\u{1},\u{14}d\u{10}\u{1E}BB!>k3u\u{6}C\u{12}\nZ4B^\u{18}<\u{16}&\n5\\\u{12}A\u{1D}<\u{1D}$\u{3}\"d(\u{17}\u{7}{]H\u{1E}B0.\
\u{1D}g1G3PErV4sf))~WL^c!iH\t\u{17}FKD\u{18}u#[j5\u{1B}},K`Mf\u{1A}\u{16}j\u{5}&/\u{1C}\u{13}M\u{18}F\r!`Sl\u{F}v\u{7F}x\u{5}\u{1B}\u{17}!\u{16}JL*%En\u{16}FfdNJ\u{7}n\u{7}=h\u{7F}PI9/(5J6\u{F}Vr\u{14}:%\u{19}2tb]\u{12}LM\u{1C}\u{C}b\0\
\u{10}\u{18}\u{1}`\u{4}F\u{6}n\u{10}(sC\0\u{2}m\"o\u{2}L\u{1D}y?.1HY'q\u{4}%j\u{1F})>byyKy\u{2}~^\u{1E}m+\u{1}r\u{17}#7e;`K<Ky'aY{p\u{3}n7Ba_=\"|g\u{17}c\u{2}\u{E}\u{8}-~i\u{12}L%`Q\u{7F}NRV}|\u{1F}u1~!\u{E}CSyvW$\u{1A}<yoL@>RZEp\u{7F}?wEY\
\u{C}!\u{19}d\n\u{1D}m\u{15}\u{7F}\u{17}\u{7}\04ea\u{7F}\t\t(\u{3}\u{3}\u{5}:\u{7F}e\u{11}\u{1D}\u{17}()ArWo{/91d2X\u{15}A\u{1E}rF1pc%\u{12};r|\u{7F}\u{1E}k\u{10}3L\u{7}\u{4}LijN@\u{C}H!b\u{13}l/aTTjfDW6\u{17}cx\u{1D}'\u{2}^P\u{1C}\u{10}oq\
RWHi\u{1D}pO\u{B}:=oe@{.7a|'YnE=m5\u{2}z\u{17}2\u{1F}=%\"-;Ij)D\u{7F}U\u{B}@\u{14}\u{10}\u{10}u@0\u{13}\u{C}F\0( \u{1C}%Q0\u{1}\u{2}\u{1D}\u{7}(<\u{3}&6tIk,v)#\u{3}\u{1B}0K&bm\u{4}i-\u{3}wDZ~\u{1}@^B\u{10}{\u{16}q+iRb_\u{1F}H\u{2}qM|A\
\u{13}\u{2}\u{13}>o\u{10}\u{F}]f 0\u{13}\u{C}J\u{1D}$rl\u{16}#|\u{B}h\u{6}\u{17}\n}u\u{8} Rd6\u{B}\u{1}b,\u{7}K\u{19}\u{B}f,C<8_U\u{15}gfa$\u{11}vBu\u{3}.|Yxq;\t\u{11}\u{7F}\u{2}xP\u{1}\tq@%:\u{5}<@}h_&\u{1A}7\u{1E}\u{7F}/C\u{7}\u{1A}\"NG\
\u{1C}nlJ[^Ek\u{7F}/\u{6}Qg%\n\u{C}hF\u{C}\u{F}iV\u{13}9>\u{6}s\u{7F}\u{1C}]b,\0\u{2}{\u{8}\u{7F}`S\u{F}\u{18}\u{10}\u{3}\u{8}g%pJ;\u{2}k?,-\u{8}\u{11}\\\n+`'\u{E}Gy\u{8}B\u{F}lfL\u{17}\u{8}q\u{1B}Nq\u{1}3\u{8}w\u{1E}\u{2}\u{8}i+:O\u{F}H7\
\u{12}t,\u{19}{_n >gi\u{7F}\u{19}\u{7F}Dw_G\u{6}\u{2}\npL@0\u{E}^s\u{C}xG xfV(\u{7}I?*8.8+\u{1E}3_(z[3\\\u{B}{\u{7}%`\u{6}\u{E}|Y_e\\i0z#\u{C}r@\u{1F}r-:&\u{1B}n~W\u{13}*g!\u{7F}s.\u{4}\u{C}ig%<0\u{12}7,)\\\u{3}`\u{10}P%ggB'P9}\u{12}}?\
\u{1}OM\u{F}\u{18}\u{18}i@H![\u{12}n#\u{4}C,~\u{15}0\u{10}\0z@K~)\u{1A}MMZut\u{19}|\u{1B}\u{E}[x?r\u{7F}\u{19}i#j9\u{15}!\u{C}\u{5}\u{1A}n9@x\u{17}\\tpH?5\u{5}hyH6\u{7F}TqY\u{4}}\u{F}B\u{1F}\n~}Bp\u{7}d\"rH\u{13}\\Zc\u{15}[L\u{1}L[\u{1B}p~\
\u{17}E$3\"w*\u{F} >`7bItO/D]\u{1B}\u{1A}9Dw\u{14}W\u{11}&\u{1E}@o\u{6}Lr8OmuR8~\0o\0\u{1}y<\u{7F}tKz?\u{1D}Gs~G\u{1C}nu\u{1F}\u{1}\u{F}'\u{16}\u{1}K\u{8}|SswP]P#\u{1B}v yG1ml\rx\u{3};\u{1}:zc\u{1}3Cj\u{10}pt\u{12}Nr\0^mgwl\t\u{2}v8uvx\
\u{1F}|'~tcIFb\u{1D}~\u{7F}+|y\u{1F}\u{16}R\u{19}| \u{1D}0\u{15}\u{1C}I\u{3}\u{16}y~\u{2}\t\u{8}1@\u{E}\u{11}\u{1F}\u{3}{\u{B}(\u{1A}1}w//\u{11}v#\u{14}\t(p7y\u{7F}2aAj=\u{17}}F\u{7F}$)uIt?\u{1}k\u{19}*\u{13}\u{1}}?;l`\nk3m@\u{7F}~\u{15}\
\u{18}\u{1E}[\u{F}}\u{6}HwE3\u{7}\u{7F}\u{15}l\u{7F}I\u{1}^!nl]~\u{13}v\u{7F}/Rs\u{1C}\u{15}mFT 3$\u{19}R9zR\rs#p]4n.\u{5}.QL\u{3}~gSFx??_\u{F}C%eyT\u{C}|\u{7}\u{8}\u{1}|_nW_\n6Ss\u{17}q'w|{sw\u{1F}|J39\u{1C}\u{7F}B(r\u{1}orbL&St_gGV\u{4}b\
\u{7F}?:\u{1B}\u{4}\u{4}\u{1C}\u{5}h?u+VRrc;?\u{1}\u{15}]O8\\E?\u{3}ts\u{1E}\u{16}PLK{iU\0_T\u{2}\u{1A}fs?..\u{17}U?`U\tmp\u{1C}t\u{3}?\u{C}g,q#8\u{F}\u{6}V(\t8|\u{17}_\u{7F}RH\u{1E}\u{F}N\u{6}z\u{1}Q\u{8}x/]8i\u{1}\u{5}?gD \tt5'%Y9'``C6\
\u{13}\u{15}A\u{1C}\u{13}w_f\u{8}Q $`j,\u{1E}<x\u{17}h\u{1F}`SI[\u{7F}\u{1F}\u{3}\u{C}|\r(#gmb_y|=\u{7F}\u{1B}\u{8}&`@.\u{5}l\u{6}:~_\u{E}s\u{1D}Z\u{7}!;z?@U\u{18}A`J\u{F}w\u{10}f<q\u{17}pU?\u{15}fZ%BJKYf\u{1B}0x\u{1C}!`?X\u{11}\u{8}2^a_x\
\u{4}\u{E}\u{17}n\u{10}\u{C}N\u{1A}m1kv\u{7F}/<\u{14}1\u{7F}Q\n(,*\u{6}\u{8})\u{4}\u{1B}5j\u{1F}\u{10}\u{1}uB@\u{11};w[OH~=z `?.=O\u{7F}uX4]\u{E}\\hwJ';jX~1\u{11}\u{1E} }\0\0\u{3}\0AP%0-3\0\u{4}\u{17}\u{17}UT\u{4}\u{B}\"\u{8}K(.#%m!E\u{15}\
\u{16}KX<\u{2}\"\u{B}\u{B}-129Jt>V1\r6*_rv@\u{12}q\u{1B}To\0Xv/(\u{1C}4\u{10}.U=Teb\u{1C}s\u{10}]\\{'C%DB5.v`Asn\0\u{1A}{+\u{8}Gr!%f\u{11}O\"j3Qdr9sK[B+P)\u{14}qF^}R H<aY\u{1B}\u{C}y&xh\u{1B}Y$\u{15}D]=5;5\u{16}7\u{1B}Rnf\u{C}t=)Q\u{2}#\
\u{1B}5'Ygrr\u{5}U=\u{4}YwZ<\u{15}/ZQT4\u{2}a\u{14}rO$s4M'\u{12}&Up\"\u{1D}.%i\u{2}L.^\u{3}\u{B}\u{18}5h$\u{11}\u{F}\u{17}}v\u{16}\u{18}=H8)dbQ_p\u{1D}\0aJ-\u{10}\r LpqM\u{15}TA\no\u{3}TuO\u{15}iC@S`o2)S&.sH\u{12}7\u{7F}`9t\twIf,3n\"\u{13}\
5\u{1}PQk)\r\n%\u{2}Z\u{6}\0\u{18}`\u{3}pm\u{3}\u{C}\t\"8\0\0Y\u{3}\u{4}PP@@$\nb'( \"\0\u{5}\u{8}\u{4}\u{4}\u{10}\u{1E}BB\u{10}\u{2}\u{1A}\u{7}(!@}\u{4}[1[\u{1}~S#\u{3}JDZs\u{E}\u{10}{:\u{1B}\rm\u{B}=0%n MUm\u{B}eRri\u{13}\u{5}{Kr4 $\u{2}S\
fB]'\n&K\u{10}BZ3Z\u{13}M\u{7}y4S\u{14}\u{2}j\u{1E}\u{10}\u{12}Vh\u{1F}>!\u{7F}q\u{2}>i\u{1}-<]\u{16}\u{1E}}x\t@\u{1F}j-@x\u{14}5z1s\u{1D}*ILqT\u{2}RT\"q^h\u{11}^8[Bch\r2*0p]):\u{1B}o\u{7}h\u{2}\r>y]Dj1\"\u{1F}\u{19}GI\u{4}\u{B}L~xOL\u{11}\
Y9\0\u{8}\u{4}G\u{7}0\0@\u{1}\u{6}\u{8}\u{F}1{\u{8}y\u{C}\u{2}J\0\u{11}5?\u{19}5.\u{13}Q`\u{1}\tE\u{13},0\u{1B}\u{1} |j\u{C}>q{\u{18}(\0Q%\u{7}\0@\"\u{1C}\u{1B}Od\u{1B}|\u{2}#7yV\u{F}O \u{B}}6H3\u{1E}-8z\u{5}N@\u{C}<\roygq[\u{19}\u{18}\
\u{B}-E\"\0K\u{11}<$[hp5\u{19}\u{E},\u{18}  V\u{13}<~kKP?4znzB\u{1}1?$@_\\9/w_0+\u{F}/a2BnU\u{5}\u{19}a~'~K I\u{1}\\2XYn\u{10}G=9C\u{15}'DXZ3Y\u{1D}\tkh[Vr'=\"._\u{E}70\u{10}Q\tB\u{2}y%U3\"c$~p@\u{F}&\0NG_\u{14}-\u{E}s$~Xb\u{5}v\u{17}e}|=V\
vyvx\\w\u{19}&p@R\u{F}!\u{2}g;>Q<\u{13}e2Y\u{1F}q=\u{1A}b[\u{1C}r\u{1} (qg_S\u{7}{_c\u{4}O\u{1F}h\u{1E}V{B\u{2}L\u{8}\u{1B})`j\n:J\0L\0\u{5}3j\u{1F}%-6J\u{19}6w<Cn<\u{7F}\u{13}+\0J^I\u{13}QIuI=Kj\u{8}X.\u{13}\u{1F}CEz\u{19}Y5m?P\0J\u{2}$ss\
\u{17}c\u{18}_\tLLAmnLZQ`=$xI\u{18}LGn1F:\u{1C}\u{16}1oY;\u{14}V\u{1F}\u{E}g\u{2}\u{1A}NM\u{12}o~s\\\"tb\u{12}\u{B}*j>\t\u{2}mVEeVF`\u{1C}!\u{1B}b/1dxV\u{1C}%2K\u{14}J\u{2}Ny&_s\n\u{15}SIK\u{1A}l\u{1C}\u{F}eJ8,&\u{C}7Eiym;PTG3O\u{1F}CK5V|\
\n\u{11}O090q1`c.L\u{16}[*-&;PwOO\u{2}*\0G\u{B}}Ht4\u{1A}J*5xy#Ww9^?'[pi&TbQ2#\u{1B}\u{7F}Bu\r\u{F}#%FeOZ1=\u{17}\u{13}'\"t`/?c$!8>F\u{19}LU\u{F}\u{15}6Z bB\u{10}s#rvg\nJ1nK\"0 W*csHi%\u{5}SV\u{1C}@\u{7F}\"=J\u{8}XqX{\u{1A}7+\\{2..MCI\u{5}\
0N\u{F}[<;!CRuT\u{16}mod\tx\u{1F}34c4\0\"1\\5\u{12}i\t-dwUktF\rmzGNLwcyo63-;w@$\u{13}vj_?)\u{7}\u{5}Ey3}n&kI^&-:??]\n'p~=\u{5}C\u{16}`54GWc\u{3}dvvy64WM;ai}\u{7}% KaMYU\u{10}bYA1\u{B}-\u{4}\u{18}\u{1}@p#[{w\u{F}Zz\u{15}H][q&\u{1B}1\u{1D}*\
\u{C}Ul\\q.\u{7}3D4}+]ir\u{1C}\u{F}qP\u{15}b=\\7;m&8\u{14} $\u{E}/K'\u{1F}&R\"?!_\u{E}_0&wt\u{3}bh\u{1C}JDN@\u{1A}B\u{5}u\u{1D}gRTHb\u{8}_eld3u\u{1A}3lNVJ\t+*By\u{1C}AX\u{15}\u{7F}kK'\tpfO%m\u{1F}}\u{1F}\r~F>\\\u{1C}Q\u{5}5>\u{13}\u{14}Xn<\
:VU\u{18}@2NR5Q Fn\u{19}oNQ[\u{C}xEdrN/E2\u{12}eF\u{5}^W#Z\u{6}\r{\u{C}\u{6}\r_p8\u{12}E\u{C}d$\u{C}zz,{,QWDC|7P9l\u{6}i?\u{11}^qWg'[S.wa2fvp\r0I|\u{7F}\u{7}o#xB\u{12}Sqh\n3\u{10}+b\u{E}_0\u{13}u]5v!m\u{18}[dEU0x_\u{18}?\u{1E}\u{F}n\u{15}\
\u{3}(#\u{3}\0e3\u{B}xN\u{11}4\u{10}\r.^1@^|pt|\u{1D}\u{1E}\u{11}@p\u{1}cz@\u{7}dgqs@\0\u{7}Au;*Z\u{17}\u{10}PV[\u{8}|~\r\r)\u{1F}\u{C})u\u{6}a\"ov%pq\u{10}ta'1_\u{16}J\08/_l]x\u{1F}\u{1C}G{>nk)\u{7}\u{10}y\u{B}\u{1E}\u{F}3||=hf-]\u{1A}\
\u{11}zK[]C15R}\u{19}=\"/f(\u{1F}z+&:WP:PEY0!\0Hniu^\u{11}8\u{1C}E\"6Od\u{16}++~d\u{4}I5\0\u{1F},TT\u{16}\u{18}$\u{1A}WT K,,\u{6}-0^M0q.\u{17}(nrpo\u{12}ce\u{E}8\0d5[`EqGad\u{17}W/}=K\u{1A}Lk\u{15}\t>&\u{1}hk\u{E}\u{2}L+P=\u{14}\r)\u{1}O8\
\u{1A}h~x\u{1F}\u{16}j;\0do+M3Fs\u{18}4\u{13}$\u{5}%kr\u{11}iH&\u{5}dSn_}aW}4O&\u{1D}'\u{7F}8\u{C}f98|\u{5}\u{15}EEn[k\u{1E}{rk`<|@W0\u{13}O%tv5pA\rM\u{C}j(4\u{E}\u{B}+_'QT\u{13}bm\u{5})l#jZ|>MG\u{17}i\u{7}%Bu:4/\u{4}G5\u{6}u?FrJ`\u{12}1Fy\
\u{4}1\u{8}@*\u{1C}#T1\u{F}Ms|\u{C}\u{4}\u{18}o\n\u{1E}x)9t[oN~VrB{8bk]\u{C},E\u{18}L\u{15}\u{B}U0wA\r\rC\u{7}P/\u{C}G*B?,0D<`x\u{4}O\u{B}{Kb[?5Gc*1`\u{8}G7\u{10}\u{5}\u{B}{.VgH\u{1C}BGbhy]u<\u{4}\u{1C}\u{12}2.OST\u{16}2}Cw?pwg\u{4}q|T\
\u{2}u?'z\u{15}1mf\u{7}vg\u{C}?}6.YS\rC\u{13}M'8X\n/V%;$tmh,'\u{7F}\u{1A}Z}ZNHto\u{19}5/iYI19xV\u{11}E\u{1C}\u{1D}4* x6vv\\y\\\u{19}x\u{1C}\u{1C}h|:P\u{1D}DE)7}\u{1B}$|fF:aOh\u{E}\tR)A%\u{12}\u{F}!2q^]!\u{17}\u{18}\u{3}f'\u{4}u\0\u{7F}O()\
\u{C}\u{1B}5XdD\u{19}E\u{5}\u{1F}>\u{1A}\t\u{1F}\u{E}F\u{1F}\u{12}\u{14}buHycub<U\u{11}\u{16}Q=\u{1E}\u{10}\\W\u{1A}c<\u{F}&d\u{7F}S\t#%%\u{F}8qs\u{15}wy\u{7F}SxcnR~6B!\u{7F}\u{E}&\t-\u{1F}s,=,UVb~\u{19}}\u{1F}@\u{F}\u{4}\u{11}j\u{11}HH\
\u{7F}\u{11}\u{E}p=_FKr*{N5LQ(j.w\u{12}\u{3}t}QC\u{13}A10Hs\u{4}k@~\u{1E}\u{16}_Z9C$\u{16}$5\u{1C}`lg\u{15}Qng&V\u{F})\u{1B}]r\u{4}bZ\"d6\u{1B}W:9\u{E}Q*h,\t\rob^\u{8}rm974o\u{19}{[.\u{16}{\" b3B^oK1ULW~%u\u{8}[\u{1}NX\u{2}9qq8Q(9(\u{14}?j\
uVH7\u{2}\u{1D}cU\u{2}]FM%t\u{19}$\u{6}Ca$$\u{1B}K4\u{13}cEs`\\X\u{15}%\u{12}E\u{18},\u{C}o/\u{16})\u{F}X\u{1D}2\u{4}Wjz&782O\u{3}G\u{1A}9I|=Hw1\u{2}\u{1F}!\u{1F}_{\u{18}!%\u{14}f\u{16}\u{C}V2n\u{15}J\u{1B}%|^ |6n^8BT6McV)0\u{B}dFB5p0<{m|\
\u{1B}$g.\n\u{6}7\u{1B}pHXT\u{3}\u{F}\u{F}I\\=z{`\u{C}M]\u{14}Ji[`\u{11}%!EiW\u{1D}\u{B}b}X3\u{1B}*MwL&\u{8}?\u{17}\u{1E}GH)\u{1C}\u{1A}1w]\0-/\u{B}\u{19};}KiG$A/\u{5}JOV\u{1D}'N5@_Yr\u{11}O\u{15}ftq`Dcqv\u{7}\u{16}JrmTL\u{C}-|,E}h?%\u{16}\
d\u{5}\u{1F}&\rNB~\u{11})k\"f\u{2}\u{2}@XZ\rm2\u{18}L|quH[B2leO\0:\u{15}],:En\u{12}b\u{1F}3\u{18}\u{2}uw^\u{B}\u{10}h?CS1UW\nj\u{19}h\u{C}1JHQ\u{B}?\u{1D}I'K\u{17}G\u{8}Zgh~.\u{1}zF_V,*\\6+\u{7}|\u{1}*XdG;2\u{6}QI~Z>jIE\u{1}\u{11}\u{C}4k\
\u{4}90n\u{8}$dR\0@\u{7}`\u{1E}j>993fm6?Zz3rv\u{18}m-u\u{7F}\u{3}4L)7\u{F}Y\u{4}n#\u{1A}(DU\u{1D}\\MM3\t\u{5}qP)9\u{1B}g%nk\u{1A}E\u{16};.{\u{17}\u{E}F5VBN\u{1}\u{8}:\u{6}\u{10}T\u{C}r\u{1C}\u{16}+\u{11}GtS+1\u{7F}3K\u{5}J+\u{F}J=JXV/mkjkG\
~\"8#d=\r;vji`&b$aI5pn\u{6}#nm*o\u{1B}CIO\u{19})E\u{10}\u{B}\u{4}GY&Ui_'_ HM%o\u{10}3&=\u{1C}DFQ9\u{1D}V^F\u{7}\rFgXmL\u{12}%\u{1F}Z5,mnqdpJvh|s/\u{12}\u{5}F\u{11}#\u{18}\u{2}f{NZEtUShpc\rZ^Q'ws\0\"\u{15}B_cu\"\u{12}|\u{13}E|I\u{3}K@U\
\u{18}UfrY=\u{1E}\u{8}Zz?F\u{7}R\u{1E}\u{10}&7lV,\u{1B}CTNZP.\u{18}z\u{C}}D<Pa\u{1E}Z+_\u{B}VR#.H\u{E}8W\u{6}=\u{7}yL\u{8}K\u{14}\u{1B}CTr\u{4}\u{F}A2\u{1B}\u{16}4 Z\u{8}!\u{18}}}Th|iF\u{16}E\u{6}\u{2}\u{1F}_V3A\0V(Hj'~3om|(y\u{1}7\u{16}|z\
\u{E}E7Jdbo\u{16}\u{1F}E=+\u{4}\u{4}\u{14}`\u{13}\u{17}EKY*A=^\u{18}]\u{1A}52\u{F}OcB,-Q?67L2^^Ye\u{1A}`R@wr\u{14}\u{B}ZF\u{7F}\u{18}xSol\u{7F}hmeR[&Wmm5;1\\,\u{15}p\u{18}yE\\w(#/\u{6}\u{E}\u{4}\u{10}5:\u{1E})1\u{F}w\u{17}\u{10}\\X\\U~594\
\u{1B}\u{17}P\u{3}&k6mY\u{1E}~\rLd\u{E})Hx\tyn~>@8\u{1B}=e\u{C}]4FAE\u{1E}7Co\u{11}Iyg\u{2}M\u{17}\u{1F}?&Y[a\u{F}\"B4\u{2}bv3Mt\u{3}\u{E}\u{B}B0.m\u{13}\u{17}6'+5C\u{C}<]\"-\u{16},j=zZ7\u{15}\u{2},W|\tqc\u{1E}\u{B}mFRi^AL/\n_\"Z\u{2}Wj\
\u{1D}xiDr>x\u{F}e\n\u{E}\u{1}\t\u{10}~Q\nC\u{6}kUX\u{6}A1X\u{F}\u{11}S\u{15}\n.z\u{3}\u{1}m&?!\u{5}\u{1F}!{*cd\u{4}3\u{C}:9CT\n*[\u{1E}A0:nK2{\u{3}g]%;+.ms\u{1}.Mj%>w274\u{6}Pgn{O\u{10}$w,\u{19}.<\u{C}\u{B}KzU\u{16}\u{15}\u{F}\u{3}{z\
\u{7F}\u{5}/I\u{6}50F1\0y;S:kSF\u{1D}i\t=B\\Ay\u{8}\u{1A}\"%O'\u{6}\u{17}<+,L+eB8H?!x|\u{E}9\u{F}\u{1F}C&Euz\u{12}\u{7}eT\"\u{4}GPa]\u{7}O\u{6}F\u{1D}\u{8}\u{11}B>%?1W6\u{11}#\u{1E}t9CU\u{B})M^VZ\u{14}M4aPe\u{19}xoW&6p:\u{1D}$=M?[\u{C}4u\
\u{1F}\u{1F}`\u{1F}r|ya[l(;j\u{7F}`\u{1D}0O} 3txSB\u{1F}\u{15}BR\r\u{1C}Etp\u{6}(\"\u{7}X[\u{1F}'Z\u{7}QgGh\t/\u{1A}.gJ\n\u{6}\u{19}C*iNR\u{1A}+wEsP\u{C}RCjP@$-3N\u{1}@M\u{1A}w\0\u{14}f*poMbp.\\4\"q\u{C}\u{13}zEC\u{1E}\u{8}CXI\u{B}%L\u{15}\
bc\u{B}*{Q\u{15}O!\u{15}v\\Sg\u{5}8\u{18}g>V\n7Zik` rZd \u{17}%R`\u{1}Ls<(A{-)\u{1E}l\t\u{1F}\u{1C}lXQ08}-\u{3}ce\u{7}vIi\u{4}\u{14}kTQ0l\u{19}[$sxP/j\u{1F}nXFr2\u{1}t*xO\u{4}^\r\u{14}H:qO\u{1}\u{F}D\u{1E}WV\t\"\u{6}bg(NC.\u{14}`\u{1}\
\u{1A}_Tj4pyh\0A;K\u{1D}\u{1E}J@\u{5}2*aq\u{7F};P;\u{3}\u{1E}`@\u{19}PK\u{E}\u{3}n7zNgd5)\u{13}A\u{18}9xuyCGWLTRD^NZ\u{B}H^E\u{7F}\u{1}lQC2Sn{h5d&bt\u{6}\u{13}5BdW!s6Z\u{12}]JJE\u{F}\u{1A}^e\u{1D}xZwABzf~}@CJ[lE\u{1D} W^y\u{1C}Ao\u{1A}\
\u{12}X\u{1F}7S\u{10}\u{7}\n$\u{17}WoWZ\u{6}\u{1E}\u{1A}StOT\u{7}\u{2}\u{F}v\u{1E}\u{11}@&\n\u{3}&t7OFH\u{F}e\u{14}<]q\n\u{1A}JNno:C~!\u{5}q(\u{F}^4\u{10}U\u{1C}MOin!yn.&\u{C}/q\u{E}\0B\u{C}'\u{18}2]c\u{7F}til\u{7F}Ux^\u{17}v.\u{1F}2\u{7F}\
k/@\u{12}o\0\u{C}qeDwlf?\u{16}^,Xr_'\u{15}03El/o<\u{10}{F?\t~h{B@,[>99gh\n(\u{11}qpCrnJm\u{F}}\u{5}*8$sgIe\"D(&Q\u{1A}l}`B\u{18}\u{16}g3c[0\u{2}$,^TMi6F84i]\u{7}%4\u{14}'TwW9\u{7}%6U\"W\u{1A}\u{13}\u{6}5c\u{18}\u{5}aV/zd&\u{16}F%Ey=xvo\n\
\u{2}>(=fNI;pL\u{F}A\u{1B}(2$vn\u{10}\u{2}#!G\"5\"i~DxW[#r\t=&}D%\0\t\u{F}w\u{11}\u{1E}#\tg\n]z*dq\u{4}K\u{19}A_c2!TJ,N@A~=J5\u{19}Y\u{14}!Q.$t\u{15}:u\u{16}NnU\u{1C}s0w8&\u{11}\t\u{18}0h(XxG\u{6}\r\u{1C}f\u{17}\u{1}$w\u{17}$\u{4}\u{C}:N3;\
\u{7F}C\u{E}i%i3V>{z=)lB\0vB\u{16};\u{5}_\u{16}\r\n\\xx\u{13}em0\u{18}j.\u{6}T>.X\u{B}|]Ms8\u{6}\u{F}Du\u{3}d&*zm.\\S\u{1F}\r>g\u{C}\u{F}SS\u{18}9\tR}d\u{1}\u{1A}|-\u{2}\u{1F}eo\u{17}\u{3}u~Z\u{1B}.G\u{19}1T{k80\u{8}!\u{15}}\ri\u{8}B%\
\u{19}l^\u{8}\n\u{11}AyAWu\u{1B}\u{19},F\u{1}w`{;d\u{F}&)60-KCHO{Hwq\u{1D}\n#\u{11}>A~S\u{7F}%-\u{E}0sW8=;`~\u{1E}5\u{1}l\r2~@\u{7F}Ha%y3\u{16}ax\"nA\"%PFI;%\u{2}i2\u{8}:+x\u{11}2~)\u{7F}:y\u{14}X\u{12}9q~\u{1A} _G\u{12}\\*$[g`/S2V,,OG,S\
\u{1F}\u{14}'uW2\u{1F}[-@iI0\u{16} R5/F#KNRu\u{6}BHk\u{3},J9\u{6}e\u{12}E\u{11}`\u{E}\u{8}\u{11}&\u{1F}Cm[\u{1C}'w@Goei2#vuG\u{13}D2|d\u{12}\t6'\u{2}\tTQ\u{3}CV9q\u{7F}\u{15}uiX\u{F}??\u{13}MHI\u{14}O`H.\"y@?\u{1D}-(i\u{7}z*\u{7F}\u{8}\"<W\
\u{1}LAOt>q4\u{18}cni\u{13}:\u{13}4S\u{E}fZH[0\u{16}mP5a*j}oy\u{11}\u{4}1Mzmdw'y4[C+hl\u{1B}\u{F}.8J\u{19}N3!>3J\u{2}3y)U\\dB'Q\u{8}KRS\u{18}YiQY`r|I~/\"\u{E}\u{1D}zC>2b&I\\-^g~rR5{K \u{13}x\u{14}\u{B}J f~=-\u{15}R_\u{7F}<|{S\u{1C}\u{1A}1\
\u{3}X\u{1B}\u{17}E6;9XWQ!q@qe;\u{15}\u{F}mx\u{1C}-\"wBL\u{F}f\u{13}Ce*\u{17}W\u{E}{<A[CQ\t~P'\u{B}$i\u{10}y\\DY\u{11}S\u{E}2G\u{2}\u{14}6@4\u{11}\u{11}9\n-0l\"H!{H?\\\u{F}*~k\u{14}\rD#J`XA[W3.l5w?BU{4`rSl(YF~XU`]B\"\u{6}\u{11}&Y\u{16}\
\u{7}\u{13}UJ5N[\0*8\u{13}]<UEKwDk}\u{1C}<\"\u{19}\u{3}[_Q!5 9(0q4\u{16}\u{1A}g\u{C} LHNTd=5\"\u{12}g\u{C}\u{15}{1Rc1s\u{1F}D4%TB\u{16}o*Q\nB\u{13}\u{7}n0\\\n9\u{C}23TF/V`\u{13}m;'iYDytd;m\u{C}<3x\u{4}EbYLS\"--Dk\u{1B}\\I?d>-m)8\\EP08@F\
\u{7}\u{5}vbU1&T!laW\"\u{3}IL5V~q\u{16}\u{1}F\u{E}\u{7}Y9&ZY0eoI!{/a\u{B}\t\u{18}\u{17}[\u{1A}\u{8}\u{13}*\u{1}\u{16}Y9ugm+k\u{12}8n$\u{C} le+2RLO*\u{10}\u{6}vsL[66K\\&\u{16}\u{F}\u{14}e\u{11}\u{E}\u{1D}O'Uq9r%u^#E\u{1E}+AyYJT\u{1F}EWV,q{.\
\u{F}(|a\u{B}4dr\u{6}1\u{4}bM$B\u{16}\0S\u{14}\u{11}\u{15}Lv/h\u{F}.J\05\u{7F}uc(b_l\u{7}[#{\"Dp\u{2}\u{13}F9FW\0\u{18}hB]#\u{C}\u{1B}?{)3\u{3}5:\u{1}\u{F}\u{14}'^\t\u{1A}\u{7F}\u{3}/\u{C}S1\u{12}\u{5}$~Myd}=;;jCA\u{1A}95\u{13}pIE\u{1B}%<g\
=2Zo8km09\u{F}Q1wWa)1b!\u{15}6\u{1}\u{15}cp\u{1A}>#QLO\t^~{Cq\u{16}{o\u{7}t\u{10}7,%>\u{7}\u{17}bi1\u{3}{,e\n\u{7}\r\u{2}\u{12}!ng$y.\rF5'.hE\u{7}a:$`\\GEwk=M`tS\n\u{C}\u{1F}7[.)9BRf\u{18}gy\u{17}\u{13}R&j1@nYm\u{17}J@6\u{7}'i?\u{1F}X\u{4}\
Jmq:s\u{3}v%L\u{1}9\u{1C}\u{B}M\u{1F}%0\u{1B}v>hPM\u{19}\u{1F}H%X~\u{14}k\u{12}\u{5}t1\u{7F}pK^\u{16}\u{15}\u{16}xF4ibF}\u{15} Rw\u{14}6HN;Ul\u{1}N\\\u{1}\u{17}OR\\*z!:{f\nH\0\u{1D}1Rct\u{7}\0\u{7}:\rBA\u{10}\u{19}a,pJ\u{1E}f\u{C}&\r_QYVZl\
Ul\u{B}wg\u{18}S\u{E}*,oD!0b\u{7}33\nb\u{1F}!\u{C}\u{7F}C\n,\u{5}bm\t;3B\u{E}VY\" \u{4}\t7x\\:rj'2J>qd\u{15}}JwfZ9%3)4\u{4}_M}<_\u{11}j\u{12}\u{1C}\u{E}9\u{1F}\u{4}72c,'k\u{1A} EOy\u{E}&_a&Y+TbG}j{\u{10}Aq+>YD~PW1q)\u{12}\u{2}iG[8[\u{15}sy\
[xj*\u{E}]X\u{15}-hX\u{17}w' P9~H{>TU\u{1B}jSl?\u{1}%CR\u{1A}YtmHm\u{7}]\u{4}nX/E\u{3}b\0Z\";.wSJ*-4AJ0a;\u{1D}KBYN#y3M>H.)o\u{1C}fSC-f(up\u{3}\u{12};M\u{8}\u{13}\u{7}5Q\nM\u{1}c%YK.\n<s\u{C}v+z1>\u{10}`V\u{13}\u{1B}\u{12}\u{4}pCnA\u{12}M!\
\u{4}OBZs@tiOX\u{10}(Nt\u{6}MPew\00GT8\u{F}X\u{1}1,ML\u{17}~#\u{B};Q}=!\u{1D}xn\u{12}0@JfDsh\r\u{1F}q\u{19}*Py\u{11}~L63hn\u{11}X*>\r<CQD\u{8};dl\u{14}\r$]{\\\u{C}\u{7}&7\u{10}NPtl>GY7]7^\u{F}UX\u{16}\u{1F}?\u{C}\u{1F}]#]d!\u{10}\u{12}\
\u{14}r=\u{18}K9}`4\u{4}\u{C}o\u{4}^{@14}\u{14}|\u{F}\u{16}\u{4}w\u{7}\u{2}6C?()mFs\"\u{B}J\tif3?\u{B}ik{|%'7N\u{8}\u{6}o/0^*]<\u{16}:\u{1B}[.uDzV9PX\0{#\u{E}ups@_}qx\u{1}\u{1A}\u{2}Tx\"lb1\u{8}@b\u{11}XJ67h\\\u{1B}GM6\u{4}\u{7F}\u{1D}jni,\
\u{5}G=6\u{6}I&JW7l5G#-g\u{B} \u{5}*%N\0(\0cD\u{2}DI^7C_+;jdNA@zz\u{8}\u{12}KT\u{8}\u{5}\u{1F}A2q,jUXV`\u{10}\u{16}\u{1E}\t$C;\u{1E}\u{1C}r\u{12}S\u{19}8E\r\rB\n=\u{15}xH\nM|PR\u{E}\u{17}l(\0{l\u{15}=\u{3}\u{1F}qp\u{5}/{\u{E}kF\u{12}S@\\-C\
*w\0V\u{1E}\u{1A}\u{B}4Uys~\u{7}\u{12}CRINp\n6%\u{5}zw\u{2}#y9+2Hl\u{18}\u{E}+\u{3}\u{18}-;m}s,\u{8}eo1:(\nThJq0f4(\u{11}9\u{17}OUvh?\u{1B})1\u{11}ds9Zy5>^wD]\u{10}-wK'zu\u{1}#zJ+\u{1B}4GZiC%!>\u{B}\u{7F}V_M>\u{3}\u{17}3ABas\u{1C}\u{4}>3Xx\
?\u{1F}\u{1A}InTxeS^r\r/y39S*kfk}!F\\m\u{1A}:.\u{5}%#9)a.Ox=,\u{1}p-`KQ8:i_(nY\u{16}&=_MfF\u{19}*W;tZT\u{17}m\u{E}x|R=\u{2}\u{1A}]\u{B}\u{17}PgR\u{3}iee\u{1B}\"\u{6}|Qifv\u{7F}&Bv\u{12}m\u{18}d1q.\u{7}\u{11}\u{E}\n866rTvr\0\u{17};d.7ug,z\
\u{16}lN_3WqOq!Sd\u{C}1&\u{4}\u{1B}\u{19}\u{12}[\u{18}/\\\u{16}AK@lt O)``\u{2}\"s{<h!y8\u{C}R\u{1D}1\u{1}4O_\u{19}Q\u{5}03\u{1A}}G)!_A5\u{10}6\u{F}w7WHb\"cR|uy\u{7}\u{10}mQ%k$\u{1B}oa\ra_VhE]Vc|\u{B}gl\u{18}mFO2cGR9d*/\0.t\u{7F}2B+6\u{1E}.\
6xb\n@)\u{19}>sA0eCdL?|\rnW\u{1B}.7w;7\u{12}Uz%Nm\r>/jdN9\u{11}mZ\u{F}\u{B}iIPt\0]CPKG3}\u{8}dk)N\u{B}\u{13}\u{16}G\u{6}@7\\\u{F}s\n\u{13}\u{B}\\C\u{19}f\\5g1\u{1}\u{12}\u{15}W\u{1A}LdX@/^A?@/@\u{6}\u{18}4VwV=g\u{8}hg^RVr)Mb\u{18}#1WU\
\u{1A}\u{19}Ge]$(`<8\u{19}$eN\\_Y\u{4})o)8\u{F}680Ih)U\u{17}\u{1E}|V\u{4})\tkqfPW*\rLh\u{13}jqpp9@\u{13}'k}.NTu\"\u{19}WV<S_>wN\u{F}\u{12}%6\u{16}db22\u{19}PC\u{16}y]XlG?Ca{{7\u{12}\u{14}Iml{J\u{19}\0$~u\u{1B}?l\u{1F}/0\u{1F}]x6iTO)NY1aWsx\
]7W\u{17}>\u{6}&%;.Q2\u{18}$?@P\rjx)x\u{15}\u{6}\0\u{7}\u{1}+NoS\u{16}p1}2OW)\t\u{11}R,)?\u{17}b\";JdS\u{1C}`o\u{1A}\u{E}y\u{1B}G\u{5}%i\0$o\u{14}\u{2}\u{C}{VI!\u{1}\u{17}P[ri}\u{11}<zu,SyB\u{1E}\u{2}\"6xC\u{2}\u{16}'G`je\u{5}9TmI{=L\rH(M\
\u{C}Z\u{1D},d=eYV\u{1}zC\u{11}}\u{17}+[>v-g\u{1E}8qE=9FK\u{1}y\u{13}`c;VU\u{C}\u{19}yDb,SG\u{6} \u{E}\0}\t\u{17}\u{7}\u{12}\u{7}Z\u{4}\u{8}H(:Z\u{15}kt:#\u{18}\u{1F}({t64\u{6}zLv=\u{15}\nXYJ\u{1F}!]rK\u{6}~/xb\u{17}iG\u{19}N\\\u{5}\u{2}$t\
J\u{11}\u{1A}\u{7}\u{14}nVx\u{14}0#B\\`Kvz\r +>\u{16}Tz?\u{7F}@jn\u{F}:c\u{16}C,(W\u{8}\u{B}\\\u{7F}s{L6\u{1E}6l\u{3}\u{2}k4.SH*!*4\u{1B}\u{10}d\u{E}d\u{16}9e\u{2}\u{1B}vX-=\u{2}\u{4}yX&t\u{B}\u{14}\u{7F}\n=\u{10}j\u{7F}(\"\u{8}\0<e|\u{F}?\
\t\rP8@\u{1F}7\u{16}>F@^K\"~>V\u{8}y}-X\u{19}\u{1B}Tt*!\"2*\u{1D}\u{18}%\u{2}\u{19}`PG5\0\n5T2+vD90h,\u{16}V6\u{E}D;A\u{18}!c*EUEYYT\u{3}\u{4}\u{1A}V ?pH@Xw\u{19}-{c*L/d+\u{E}{\u{1E}`\0U0\u{11}\u{7F},,\u{1}en\n\u{1D}V'!}\u{4}!!W7(wh3Rurm_N\
 2i7X=b%{@DS- \u{5}}\u{1B}Q\u{10}\u{C}bwzry-\u{5}$;V\u{11}\rj\"8\"vcWn:\u{1}@\u{4}V\u{1}o\u{15}\u{2}\u{19}'&uL\u{16}\u{17}n:oDy4WC\u{2}:e!u rj6Hxp9P+ *X9\u{11}}\u{4}ziq{0\u{14}Q\u{17}\u{16}@!bSwcIObIl}tf%CW6\t?[z.g\u{12}H\u{11}ce\u{7F}\
\u{F}L\u{3}&\u{6}%DP\u{15}%NU/k\u{10}\u{3}9s\u{6}<UC-\u{12}BG*|w<Za\u{1F}~Cv\\gT7{EwPj\u{F}\u{7}7x6\u{F}Ww[ev^\u{1C}8pNBs\u{18}*\tOaxC\u{4}t\u{17}\u{7F}zcR9'$\u{12}M\u{18}iif+\u{12}<Q\u{14}j\u{18}\"\u{16}\u{B}2\u{17}sA\u{13}\\_Q-gs^[%_@jBT\
\u{2}98q\u{1F}\u{1F}\u{19}fKZ[_q4B\u{17}+_H^5\u{10}z^?\u{E}L/\u{F}:p\u{7F}\u{F}\u{14}>D=\"\u{11}!\u{14}_}KCi05\u{18}Si0Eg6\u{6}.Y\n\u{1B}#\"mm2m\u{E})D@\u{8}e\\3`(\u{18}j\u{F}\u{F}<\"c3\u{16}blc*iY%M)\t2\u{19}g!_]\u{1E}h\u{1E}\t<&>\u{C}\
\u{1D}wO0\n.|LMJX1P1\u{6}c}g0LI?B\u{1B}}}\u{18}^,\u{E}*5uP\ttI\u{17}\u{2}\u{7}\u{5}E6\\tWmeS*K\0\u{6}NR\\o\u{14}Y_W\u{B}JF!\u{18}Wz4\u{3}\u{B}he1e[\"\u{3}D5*|\n+NT$$\u{1F}&<+0M\u{7F}b\u{11}$0Gq\u{17}& 3zM+7BY\tT=H\u{F}hg J}yR\u{1B}7W\u{C}]\
|^9A@>KY0\u{F}M\u{4}O}Q\u{12}o\u{13}8.WYF\u{B}.8i3\rMA:F\u{2}\\(p\u{16}:^'aSx\n|$qdiP\u{18}Wi(@{\u{6}C\rer\u{1B}\u{1A}wm.XGZG8gXd\u{15}\u{13}SU`\u{F}K@q;\u{5}o\u{1E}F/\u{1}!SA\u{E}jo_\u{1}\u{7}i [\u{14}+351dQS{@\u{15}|nRY>Y\u{1}Cr\u{1E}L\n\
\u{1D}\u{1}JpU4\u{4}\u{11}X\u{F};+\u{7}kdF4,I\u{1F}XaDbw6\u{1F}jv'n\\\n\u{14}Q6h9[a\u{B}'\u{F}u\r\u{1B}IJ\\z04\u{B}h&1 z#\u{5};eLZ=\u{14}h\u{5}P\"B7\u{1D}1+)B*B ar)$\"ZFS6Jf<`n\u{18}nnH\nWFWUi)\\\u{1D}f\u{5}y(8uJ(\u{1C}=\u{3}gxICh\u{B}w\
\u{3}L6\u{7F}xGu\u{10}\u{1C}pm<0\u{4}\u{16}},\u{14}&EY)Ib\u{F}k\u{1A}[WvG_.\u{16}\u{13},3+{Vtm\u{F}\u{1B}hq!/=]r52NhR'\u{1A}~N\u{1B}T:yM 3VK\u{1}-Nsd\u{10}^j\u{4}d@\u{B}QS\0{uk,\u{1E}\u{F}>OV\u{2}[\u{19} 0xlv8_(6(o}?\u{1E}UzFPEH\u{B}\u{B}t\
{\u{1A}Z\u{1F}cJhlVR\u{11}:\"=Lj6\u{5}\u{18}\u{2}e&\u{1B}\u{18}a8R|s\u{E}\u{1F}io5x\0\"$\u{7F}T7QV$eQ\u{1}\\#z)qBycL\u{1C}Zi\u{15}KA<{\u{4}Sg=nOB.D=\u{B}A'B7P?R.;\u{11}UzEo\u{15}\u{8}r!@tU\u{B}\u{1A}}$s?{8r\u{1D}p-\u{1}aAmn\rq)!Yp\u{11}W-D\
.\\6n\u{1F}~A<H\u{1B}u\u{E}'^+m\u{7F}Z\u{1C}a*|I7\0\u{1}\0\u{10}w\\V\05\u{16}\u{1}K\u{18}9\nA,&\0D8@\u{1A}w\\B\u{1F}>\n:\u{4}N)FeGf}\u{19}\u{12}w][x\u{16}$[@[;\u{4}\n#\u{19}s}P\u{3}\u{7}BD\u{1E}\u{7}/!\u{1}\u{14}+\u{1}-\"\u{18}pq\u{2}8?(e\
\u{1A}6h\u{1F}z\u{1F}&<\u{17}\\\u{6}_9{}\u{11}HK\u{15}B\u{17}}\u{1B}{\u{E}c\u{F}\u{1E}\u{13},rht2I\u{6}\u{17}M--YLad=Qv5%c\u{11}\u{15}-q\u{16}d)5o@L6\u{3}>9\u{1B}v\u{1C}\u{8}-d\u{2}\u{1E}8}=QY\u{8}U\u{8}4\u{12}\u{C}>o\u{4}f\u{13}\u{3}lge{[\
E\u{E}-lb\u{10}\u{3}8w\u{14}:8{:`ulmF\u{1A}L=.|\n(g\u{E}d/+\u{18}e2DUdec\u{17}o|M\u{18}\u{1F}o\u{6}\u{10}_\u{1E}lK\u{1C}Tg\u{1D}\u{18}6k\nLW7=}N\u{15}sG;i\u{19}\u{F}<0\u{1}ZnC\"\u{18}\\\u{1C}\u{8}f\0v$|\u{10}^\u{17}HM}k?P'\u{19}a\u{1}\\#|O\
1p\u{1D}:R.\u{1}\u{14}{\u{8}\u{13}Q#'\u{1A}Lk\"K.\u{16}D94\u{1E}\u{10}=:.\u{1F}\u{F}NZZ#E9QU\0\u{17}\u{F}7{.V4Zd`8l5\u{3};\t\0B\u{18}P\u{7}\u{17}\u{17}@\u{15}-:R\u{17}@@\u{F}*ys\"\u{1}ZF~nOyL)w/De|X'*sU}\u{17}wVP^4\u{7}\u{7}g}1*D#4\u{16}\
\u{7F}^o^LD\u{18}\u{4};X0\u{3}\u{2}K\u{16}\u{7}`[\u{B}3p\r\u{1E}\t\nS\u{1E}c8+l2a>ke\u{F}?\t^5\u{1F}]{2\u{8}6E7\u{F}L\\qeQdZHCJ\u{1E}i!Z.\01O\u{18}Y\\\u{14} \u{7F}\u{2}`G\u{5}`/\u{1B}QhSf\u{13}d\u{C}\u{14}\u{F}&~u\nVs&\u{1}%L+\u{F}\n\u{4}>\
qKL\u{10}\u{7F}8B\u{3}v5\u{E}`Jk$4^\u{1A}IBH\u{1B}\u{11}W^\u{7}V\u{7F}O&]NP]>\u{8}[:tiX>I\u{1C}E)b}iI\u{1D}*nXdQ\u{1E}\rY\u{12}=O\u{2}R%}uya\u{15}LhXT<\u{1A}\u{5}\u{1B}\u{1}{'XRw\u{1}\u{1A}\u{12}(\u{3}LXpg\u{5}1.\u{1}[X\u{12}+Uwk\u{1D}w:yY\
X,\u{1E}\u{13}-\u{7F}:Czc\u{1}?\u{1B}dSg%9`X\u{7F}bza{d]\u{10}k\"q9\u{8}\u{15}>\u{8}A~N6\u{16},5\u{B}>d\u{6}f<{^=@}*K\nN\u{1F}l\u{11}r6\u{15}'\u{1C}\u{8}l\u{1C}af\u{1F}p5\t9!&G\u{18}{~\u{10}8i\"!VDLU@\u{15}\u{5}7'uwA\u{19}YcV\u{E}H\u{1B}DR\
\u{17}O^/\r]\n\u{8}I70\u{5}nY\u{1F}\u{14}:p[ YD\u{7}mW\u{2}g!B}!\u{1F}8\u{7F}#yv5\u{1E}:0\u{C}D<%h\ta5\u{7F}a5}[\u{19}Y1|\u{7}\u{1B}\u{B}0r8\u{18}EPZ_Y?e%\u{14}j\u{6}{C]a\"!Y\u{13}<v\u{1F}\tRQdH-\u{7F}^9s\u{E}c(8[\u{F}+i\u{C}K(\u{1}/Ti\
\u{5}\u{1F}MW }Bxd\u{C}r6QVcr9rg\u{13}Rqf\u{F}fbVVK>_NM7E\u{3}x9Wg;r6vP4\u{1D}lJ\u{2}v+\u{7}9\u{1}\u{1C}&cxs#'R= r}Q|\u{B}c$b\u{F}EG\"a0Y>\u{7}x\u{11}22ap*\u{17}=XTPv\u{8}L\u{2}Y\u{11}V/\t53Zr\u{8}5\u{B}$6GWEeKk\0.\u{10}IZ\u{11}-\\moX$\
\u{16}\u{11}n\u{16}\u{11}\u{19}aqvZ_&T-Th%)m\u{18}P\u{13}\u{18}U\u{19}|Q=\u{13}Ve5~_\u{1C}X)Fw\u{18}\u{E}Zn3<\u{2}$eQ\u{C}?}\u{12}Lq kX^]\u{C}z\u{19}gK9_:kOB\"%!=\u{8}$W\u{6}d\u{6}lVYJ\u{1E}\u{E}\u{6}cj,\u{17}\u{1C}k3O\u{7F};C\u{19}\u{18}\
\u{1C}\u{7F}71Y~9hAk@\u{F}\u{8}\u{13}$<?Yzcn\u{4}\u{C}\u{11}Ugcv\u{12}(||`B] pz,B\u{8}NJz\u{6}\u{10}r\u{12}BXHe\u{8}UW@\04:E&4N\u{7F}%~nv\u{B}dL3-mNr>QsJ-{ \u{1F}\u{7F}\u{7}G2y<\u{7F}\u{1}NNG<-&|.\\n@UB#~\u{17}@\u{1E}$V\04\u{E}n\u{19}*\
\u{1A}-$Bs~\r3a3\u{1F}^ \u{F}{H{Q\u{1C}\u{18}5X|&)K]DZ\u{1}\u{15}xQH7X\u{4}i\u{11}^0\u{1C}\n\"NQ?\0bX|\u{15}\u{7}?\u{1C}\u{18}q0\u{16}\u{7F}!\075lhUL\u{17}OS\u{7F}-B\"HiKQ8\u{7F}f\u{8}j\u{1F}c=-B_\\\u{1F}o/m\"|X{Y-\u{10}*EwI-D\u{1A}?qjc(\
\u{1C}]Q\u{15}cC\n\"o\0l\u{13}t:]w'{\u{19}\u{11}JBr\u{5}HH<Xq\u{16}oM+oFr2\\\u{1A};u\u{5}azXP\u{B}W\u{17}%_\u{1F}\t;iq\u{1A}\u{12}/\"M#)<%\r )+s}}zFkiP|\u{4}\t*T*S\u{1B}p\n\u{4}]/,3#Pcd4d\t#\n7\u{8}Kw]S/I`-\u{10}$ r\u{17}\u{1C}n=2\\juYD):\
\u{F}N\u{1F}ee\u{4}E\u{7}s\u{6}.\u{3}rx2\nn5\u{10}'\u{12}w\u{14}d^>XxM84i@R\u{10}NvuZdM H}\u{14}\u{C}|?M|\u{B}\u{1A}4\u{4}bd[>Zy1ud+C%\u{10}>\u{11}uf4^dAfv/o\t&T\u{1D}]y+S^Z5?k\u{15}Yk@CeAn\u{E}\u{7F}S)<\u{C}A\0@F\u{F}\u{7})w>,'`o\u{E}\
\u{7}Hp\u{C}Q=N>NyR VeT\u{E}Cl+{3\u{B}Sx9n\u{C}~\u{1E}~iX\u{7F}wB\u{3}{l\u{7F}s\n\u{2}\u{15}96\u{C}.k9P\u{16}Z5nwg.66N7@\u{1E}0\u{7}9\u{11}w\u{C}'\u{8}X\n$E{\u{10}k\u{7F}W2qX,N\u{16}:;Y\u{6}=IdiTz:*+L@\u{1B}4>Mq\u{C}{}:M_s-\u{8}_\0|Z\u{17}\
j|\t>YCUmJr5JHe4%\tE\u{8}(b\u{15}\u{11}\rt[TZ Tanb$9X.\u{11}\u{18}\u{7}\u{17}\u{19}\u{5}{\u{18}>f4lr\t@OP\u{7F}'9s\u{1B}Ww\u{1}EE+g`@+Bhf|v8v}^j-\u{C}\u{7F}\u{4}\u{E}0h _\u{16}O\u{C}4\u{C}8'\u{1C}4sMf*\u{12}9\u{2}:Vf\u{1}]\u{2}hh+$\u{1A}1r\
'\u{6}W.J\rm\rB\u{15}Z\r\r z=X\r|e\u{3}#m\u{13}\u{3}wp#(\n\u{6} \u{1F}G#\u{19}B7b]\u{1E}%+w\u{E}\u{E} S\u{2}{3Pv\u{16}#a\u{1}\u{12}v`#Mu6\u{1}S\u{11}YfB |;ndAj>\u{E}a2\u{1}\r\\l\u{12}Vj$y^mOdU(\\\u{4}g\u{4}(iR\u{14}ud\u{4}\u{17}T\u{19}\
\u{7}\\:Q7q\u{3}zUg\u{13};=x!S`hP\u{F},I>%8amLr\u{1C}\u{14}4\\9>q^{!\u{2}\u{1}4!\u{1F}\u{1}k\u{4}:vjVs\\DXy5\u{C}%-!W\u{E}\u{3}\u{13}\u{1}2\u{C}M_d7\u{14}@\u{1C}\u{1A}3<HA>a\u{11}pIq`\u{5}U23NgMf\u{1F}7#+P5\u{F}\u{14}C\r\u{1}^'(:Q<'kA\t\
\u{E}{\0=re\u{F}c[\u{12}S\u{1B}\u{F}&T/uC:?a\u{4}\u{7F}G{+N\u{11}\u{12}W+\u{14}!>=)=\u{16}ZJ\u{18}\u{10}jP]FvQRey\u{14}\r\nc$\u{19}}\u{6}PV\u{F}e/%sf\t\u{1C}Q8-\u{1}\u{1}~Z>b\u{8}<7Dns*\u{18}\u{14}y`kg@%\u{E}\u{1B}\u{12}9(p9\u{1C}6C@\u{B}W\
\u{E}\u{10}$'j\u{12}-u\u{10}\\4Mz\u{C}b!\u{17} (*C\u{1A}*\u{8}~n\u{11}\u{C}\nTFc\u{6}\r#>T\u{19}N[\u{B}/a? S,\u{1C}pR6{b.\u{18}xk\u{1B}&R\ty(H\u{7F}m\u{C}|@SZ\"Pt\u{1C}ta\u{7F}?n\nF73\u{8}haB&Sue\u{8}T!Gyse/qJ55\u{1E}.D,V\u{F}\\8wzy\u{E}\
\u{1A}`Q\u{1A}\u{1E}N^n\u{14}@\u{1A}Jm'\tvk ~eR\u{6}\u{1E}\u{19}>\u{10}!1#JQ|m`ub{\u{5}x\u{18}@\u{7F}\u{1}#:u0yT+1\u{16}$\u{6}\u{1D}.N\t.&6Hr#\u{16}U\"2\u{18}`0\u{1D}8&Z\nG\u{1}D#C:6!\u{1F}r\u{15} \u{E}9\"orYrr0<\u{12}{xvZ\u{14}w6$\u{10}\
\u{5}e9q\u{7}R2*Bx\u{19}\u{4}3?ZOJLn)B\u{1A}of\u{4}fVc0MjTrh)\u{14}`\u{19}p\u{4}a4x~yeo8\u{19}[\u{B}3#^wS^GLt\u{2}\u{17}]>%b[=i!*m,JmK\u{1C}kUwY7\u{12}XI_*)7I\u{1E}nyu\u{13}}ru3<E;\u{10}U*8m@S.o%\u{17}s\u{12}eh\u{14}F)\u{8}u\u{1B}\u{11}7,A\
\u{16}\u{4}\n\u{19}<A\u{C}\u{18}j&l$mu>e}\tN?\\\u{14}]F<\u{18}\u{17}zn\u{1C}\u{3}_\u{B}\u{1B}P\u{8}>vL\u{1C}>Rm\u{14}ux225_z9ku=rG@n%F:gQeZ7\u{4}Kt#SG~D\u{19}k\u{1}lW5YC/\u{1C}mf\\\"f\u{17}\u{1}B\u{2}j\u{4}5\\.^zY5EPe\u{4}h\u{4}\u{1A}';*ey\
Kvai\u{1D}\u{19}Y\u{7}\u{E}V\u{13}+:*COu\"\u{1A}'D\u{5}L\u{7F})\u{17}\u{14}Od]Wi\u{16}\u{1}\u{1}FO\u{5}1RsyT\r[h\u{19}\u{1E}l\u{17}Q\u{1B}c)_\u{4}GI\u{16}[8Q:E\u{8}5e\u{16}\u{8}\u{4}6\u{1D}PC\u{7}vt,:z\u{17}\u{17}q+R/&h!'2\u{19}`TIH\u{B}\
\u{15}\u{1B}*\u{2}u,2\u{1}>7\u{4}\\\u{1A}s?n)+]CI\u{3}cV&k(H\u{6}of#WG{\u{8}/m9j{`?*x\u{16}K53\u{C}7{{\u{1C}\u{13}$a+g\\@|\u{1C}\n\nw\t\nd\u{5}-\u{15}{*0Y\u{5}mL#[\u{2}3[V6?0i\0t''~\u{1B}\u{7}Au\u{13}\u{7}Y*e\u{16}71T?GHQlt\u{1E}\u{8}X)'+\
\u{1B}B)'6^>I[8\u{2}k@4Hv`\u{5}.Fb8/\u{1}V\u{12}Z\u{10}\u{16}`Se\u{18}m\u{5}\u{1}.#'d9I\u{1C}M\u{E}\0\u{C}8}\u{1}\u{C}'\u{8}Vq0X\n\u{12}M6\0M\u{7F}Q.[\03M+\u{18}\u{4}\u{1C}|%1So\u{E}-+?*+bRb\u{16}XJ\u{19}9pmO\u{11}h\u{C}2}K)5taG~)Pzn:\
\u{1E}a\"\u{4}\u{14}>]D2\u{E}]\0\u{1C}\u{1F}1\\u\u{1D}YV\u{7}u\u{C}\u{B}DIV*?Z\u{1D}8#4N\u{1A}u\u{13}&%e:\u{2}_5\u{6}%\n\u{1E}q\u{F}5{D0< %J\u{4}\u{1}pggZ~>n'+u\u{C}!|\u{19}v\t4>\u{B}G.\u{18};\u{13})\0\u{2}\u{5}\u{3}@\u{19}\u{16}:\u{1}IH'y\
\u{4}*uz\".f5D\u{1C}\u{3}'=\u{2}_\u{12}\u{19}#((u\u{12}q0}b\nt2\u{8}\u{1F}>\u{16}ts\u{8}\u{1C}\u{16}\u{E}\u{10}\u{7}\u{E}\u{16}\u{10}~2)\u{E}x<F@[i\u{1}IG#c'\nrSu+\u{6}bap \u{1C}\u{1D}2G\u{F}C\n\t\u{1D}0@2Jq|CR\0Y\t\u{1C};\u{11}`H,\u{3}g~\
\u{7}\u{19},o.(\u{8}\nvr>.^VxQq$q\u{1A}tN\u{17}\u{12}\u{1F}|9G\u{10}zE?XrUH\u{12}L1FX)\u{12}7_\u{2}&J\u{11}\u{18}\u{3}\u{1C}zD)\u{19}m6$\u{5}ylXRuh4\u{13}M\u{16}b,8\n\u{5}w\u{10}I\n[e 4|}\u{7F}N3h\u{18}\u{1E}dm_H3\u{1E}@Z\u{E}\u{7F}\0,J\
\u{7F}^\u{8}\u{13}X#xYN\u{1A}g7@\u{10},orcD(c*vvjG\u{F}3@\u{1D}\\\u{1}\u{8}?t\u{4}#FP\u{1D}s\u{2}F5-\u{2}>3+\u{3}9hQ\u{1C}h0W;z9>J\u{8}\u{6}z}QXW!>9UM4\\(A\nN\u{6}tP0\u{5}GX\u{13}u%lpm*+F\u{19}lz \u{14}\u{11}W8\u{2}US2y\u{1B}\u{13}-U\u{7F}\
\u{12}\u{C}v\u{4}@4G, \u{13}d5\u{1}Ibz.D\tf\r_TK\u{1F}nTmv\u{15}%Q[q\u{13}gW\u{13}\u{17}+1/\u{6}&-%OQw\u{F}&=OQF>5$\u{1A}9Z|L~\u{14}7gDh\u{19} Zf\u{5}\"I<X%o\u{14}3!\u{1B}}U1{\u{E}(4\u{C}pMdoMbG$\u{13}.Q=- 8#le\u{B}\r\u{4}v;aX\n\u{4},\nH\
\u{E}Au,\u{8}lR:!G@\u{4}R{L>z\u{4}&6O}l\u{1B}9:\0^c\u{1C}L\u{15}\u{16}\u{11}VY\u{7F}M\u{4}1\u{4}g-\u{11}\u{11}az8 I\u{1B}p%iL\u{1C}Y\u{16}5H\u{2}P\rSy|~Q\u{F}}sK\u{17}Wt\u{B}a\u{1}4;T-/'\u{E}*#\\y\u{11}\u{1A}~rH\r\u{6}+Tg[Jf(\tL'\u{14}.x1\
\tbY Q?A\u{4}l_z\\\\HdA|7\u{2}\u{17}\u{F}BiGI\u{1},\"M\nq\r\u{1E}\u{15}4\u{18}\u{7} ylMN\u{12}\03\u{12}9N%\u{3}gb\u{1A}AKH.>\u{F}\u{17}2\u{10}`!\n^\u{5}VQKB\u{1B}0C\u{1B}b_/\u{2}\u{19}@B\u{4}%]\u{E}$'\u{7}Zn\u{14}^'9\u{7F}z'\u{7}S6~\u{12}\
\u{1A}F\u{1A}\u{1D}o<>nX\u{3}\u{1D}LaL\u{8}sWG\u{13}+\u{1A}V~\u{13}J>g\u{17})A\u{F}}%2%LC;:=\u{7F}{S\u{1C}T~V_k\u{C}\u{15}\u{1}l\u{B}p\u{14}F\u{2}\u{7}{\u{1A}\u{18}\r^!\u{7F}87\u{2}\u{10}9\u{6}\u{4}=\"\u{B}9L>uH* \u{7}fg?T\u{C}z|N'\u{C}o\
\u{13};Qt^+\u{13}f\u{7}\u{12}Q2t_OXQxla\u{5}?CSw\u{F}u \u{18}\u{B}\u{E}%)y0\u{1C}Q&u{\u{B}uC4\u{1B}\u{1}Q\u{15}\n\u{16}+md.3t\u{E}U6mRjy>kj\u{13}mM\u{5}c\u{17}=b6\u{8}\u{18}S\u{F}9\u{10}3|U\u{18}s~~^\u{11}J\u{7}\u{1B}c#\u{3}[\u{14}C\u{E}\
\u{6}\u{3}\0\\VrG\\I\u{16}\u{B}\u{1E}\u{7}U|/`/\u{1B}ZV\\\u{13}Q1VJ*#~$,|\tK\u{F}m.ZHc\nx\u{10}A{g:}\05WJ\0\u{F}+\u{3}#w9\u{18}|dC\u{C}$C\t\u{1A}]z\u{7}4pR\u{13}r9^BR$\u{1}\u{1F}\u{4}\u{1D}=.6XY[QaCA\u{19}\r1\u{1E}M74V'0D\u{1A}\u{1B}p'ijp.\
P\u{14}JEftBf\nE? P\u{14}\u{16}qA\u{12}3\u{C}\u{19}az8[Wi`d\u{19}V\u{8}3U[\u{1F}.G\u{1}G!\u{5}\u{2}=\u{F}<\u{7F}NfL,;~](c-6F]\u{E}+NE,1rvx1\u{1A}E\u{1}\u{7F}x=\u{19}\u{F}9\u{5}?56i$?|\\Ly!\u{2}Z\u{7})}W/R\u{19}pvZ \u{11}b`\0\u{1F}Me\\{\"\
\u{3}QcA\u{1}\rN&h/>\u{7F}4\0\u{1A}t\u{18} \\VA^6\u{1F}pa \u{1}?\u{14}qj[\u{1}N\u{17}B \0\u{1}/`WJ\u{E}b\tOPP8j\u{1B}o]* \"~$5x\u{E}W-FZ\u{1D}O\u{8}\r\u{1}\tX][nB\u{F}\u{1A}&/U/Bx\u{17}>(?P>\u{8}l\u{4}oFJk\u{1}6CXa]t\u{12}\u{17}9\u{3}\
\u{1B}\"\u{1E}{+rrsAtT\u{6}}\u{14}\u{7F}\u{12}JsyTJ!\u{1}&\u{16}9X'\u{1E}H\"\r>F\u{10}\u{11}t3#\u{7F}}7\u{1D}LS\u{3}[lp\u{1}6E \u{C}0wa\u{10}#R(\u{15}X\u{B}?qwJ\u{8}|-oySyQDy!] \u{1E}O8'!\u{18}(>5\u{1}AyHH\u{1B}{\u{1C}Ms\n3\u{4}{c\u{7F}\
\u{1B}uh\u{14}\u{16}\u{13}*~LZ3xkSPM\u{F}\"YIH\u{19}\u{5}:\u{4} M\t=U:?0<$EZ/Ab\u{11}\u{6}+q:B,YaN\u{E}bN@)\u{F}\u{1A}0\u{18}\"^a\u{5}\u{B}|\u{1C}\u{11}\u{1C}#374\u{4}eb\u{1C}<PT-dP5\u{15}_.n4bQ!\u{B}0WnL\n}\u{7F}\u{8}y\u{13}\u{17}e\u{12}i\
'|S$-\n\u{1B}\u{C}.E=\u{F}4M\u{8}@\\R\u{6}m\u{8}#f\u{1B}5\u{10}\u{C}\u{1A}7\u{1F}Fl'dlt\u{12}iKk)\u{1}rKj\u{1A}X/>\nBvgI1.LgJ\u{1E}\u{8}l\u{B}y-}\rv]\u{2}O\u{1E}}\u{10}\\+\u{16}s5w'oM[[\u{8}I`W8!i[Dbv\u{5}\u{12}LWCX:QU\u{15}V\u{C}\u{8}%K%2\
\u{3}uM4%\u{2}=iVS\u{E}\u{12}\u{17}8\u{3}t\0Pu}\u{1C}r=L\u{C}<;A{\u{1C}b~+>Ip7o\u{1F})\u{19}Kx(\0\"3W\u{1E}9p\u{15}e6\u{18}BMX^z];bGbWpI\u{7}\u{10}RY%\u{F}\0')ZZ\\31<}C\\z2CO:epzM7Z\u{18}OX\0<NL\nidl\u{12}mr$\\a\u{2}a&2\u{1}u\nL'\u{18}@\
\u{4}\u{14}\u{E}\u{4}X\"\u{18}\u{18}VN\n\u{E}\u{1B}g6Yi8KU~oD4\u{7F}\rL9\u{8}dn\r4G`5\u{F}( ;21i)+\u{16}\u{F}\\8\u{1E}A\u{4}id(V\u{1C}\u{8}\u{17}\u{7}B`1\u{7}d{U\u{C}TUP{v\u{15}F-3TSKg+b\u{5}V[x?\u{18}uh\u{C}2G!\u{16}\u{6};)\u{7F}8tns\tv[\
\u{12}yK$s_Ld8zjJtn\u{F}dqMA7\u{14}@\u{E}>-6]\u{18}lBvYgdUB( 2:v\u{18}\u{19}Y\u{15}'y??\u{C}{{\u{1D}v;\u{18}t8o2K}\u{11}\u{1}7Q\u{1A}KLK\u{B}LvE5P};\u{8}&\u{5}\u{E}?q\u{5}\to\tl3h$tW{wWE\u{B}Ia#\r\u{5}p\u{5}\u{3}\u{C}1`oa}W\u{1E}\u{6}\
\u{15}\u{F}-q\u{13}\rr)f=l<VH\u{8}FFRv|\u{19}`\"oKL\tf[R\u{15} 4:/@\u{17}TV\u{F}_N\u{6}i[\u{4}\u{1C}MD)\\\u{C}sjb\u{1C}0QM\02\"\u{14}\u{12}*i~Jr2Yn%g,qV\u{2}rh{\u{3}(5J\u{1B}x+\u{6}\u{C}\u{1C}Hi\u{17}\u{7F}.Wxw\u{6}\u{7F}D.Py\tuJW2e?}p\n\
\u{2}F&9}n1Y9\u{2}SQcSYjEoF{\u{16}q\u{C}^?@~mAG\u{C}03S\u{1A}>{\u{7F}vQG)1\u{3}\t\rcqpaijhwm'dV\u{10}\tTC\u{7F}a\u{17}&\u{17}{\u{1D}\u{7F}pP?'yE3:\u{15}>&PG\u{1E}/XbP\u{7}\u{1C}IY 7bCdW2\u{1F}])\u{13}#py\u{2}IcC\u{13}9)5\u{18}+\u{7F}{x\
\u{6}2:`^Q\u{17}~N\"qE,Fz>/4K\u{6}}\u{14}Cppo6*\u{F}J\\\u{17}L?.Zu\u{17}{R2=+\u{18}Y\u{15}~sb.1:E;GV<&A2;fbw)\n5\u{E}y*o'k\u{19}{F6D\u{1}dz{\u{1B}X\u{15}\0'g\u{E}P['KV_\"VAJ}h^E\u{10}\u{2}:\u{16}OZB\u{17}CS\u{7F}ITACk\u{6}n\0v\u{17}-h~\
\u{E}\u{1D}w\th&,!E']\u{19}~}0[s^<\u{5}`\n\u{11}J;b\0v_*\u{8}~Bt\u{16}e,\u{1C}@Z[w.FT\r\u{7F}VEw2>\u{19}t\u{10}'Dvji\u{C}\u{14}rs]18DPmO\n\u{3},\u{2}JX_.)L\u{1E}\u{15}p'\u{1}uH~\\$\u{10}\u{B}YRpGKD\u{1F}Y58D\u{F}VLr9\u{1}B|&\u{14}\u{19}GWP\
\u{F}'#nhdlG$h)/&c(*d@:eC\u{E}\u{8}(\u{4}!)xk\t`y\teHLh4\u{1D}Y\u{B}Pz($O\u{18}8%l\\Ajc\u{B}Us\u{13}\u{1A}\u{1B}U<M\\\u{E}}{x\u{C}7T6jl> _i&a\n6\u{1C}\u{16}\u{18}u\u{E}\u{5}fN\u{4}MEpu4'M\u{F}q{\u{7F}h2qF\u{17}~\u{7F}\u{B}}\u{15}iH\u{15}i\
\u{1B}>uW\u{13}[&{\u{2}CiNii\u{13}PF\u{18}W\0JL\u{B}!VnH\u{11}F\u{16}a(|\u{7F}iz\u{1B}T8~I6D\";\u{1C}}r\u{11}yX&\u{8}3SyfN\u{11}\u{1}hv?\u{8}1t7t@\"&o\ny\nYo<\u{15}b?-K:l\u{3}13rYe\u{1E}t\u{3}c\u{14}#2tF\u{2}K\u{18}\u{1F},hcDEBH\u{13}OX [\
\u{8}#u\t\u{8}\u{18}84=J\u{6}g\u{F}\u{1B}X^=zSX$^S7XSKiQN^<[ S\r\u{3}V' r\\-\u{1B}2\u{1B}y{.YSmMW\u{F}x\u{1F}$E\u{16}s\r^*q\u{6}\u{C}ts\u{B}\\\r\\ItY\0[oX\u{F}A6T\u{B}8Y\u{10}*\u{F}$\u{15}\u{3}au[v\u{10}8+iS\u{1F}+\u{14}M\u{1A}<\u{1B}sWr\
\u{1E}\u{2}\u{13}'r\u{13}zsmcI\u{4}\n[QE\u{7F}_\u{C}\u{5}{{PE(hIs4VxF[WhG\u{16}~1\u{8}0Eq\rj5\u{4}x\u{16}`>.]~8nS&\u{1E}\u{13}Q4\u{11}SL\u{6}_\u{10}XL\u{1B}\u{1A}.>5.b0\u{1F}I\u{19}fGdBL<]D\u{13}C)+OgM\u{F})k\u{E}Ct\u{17}J6\u{7}Z\u{1F}$gn\
\u{19}].V97\0GE\u{7}\u{1E}U\u{19}Cv\t++h\u{2}Ic}\u{17}Oa\u{C}\u{1}5jk\u{6}z>nj\r2\u{F}\u{11}\u{16}\u{1B}$\u{11}\u{1B}/6\u{1E}\u{1F}(\u{1C}}H\u{17}1mQ]2\u{12}\u{F}(~hn\u{10}5n\u{10}Aqy.\n;&ozl@k\u{17}BE\u{2}H\u{E}Y0zL\u{17}dh\u{3}m\u{15}+\r\
\u{7F}~U'\u{13}\u{6}\n:0\u{1E}N\u{B}f(};{!jGd\03H]OM\u{E}O,\n^\u{6}:\u{B}+\u{E}K0Ok9x#p,A\u{16}\u{1}\u{4}B\u{18}?a\n1j\r\u{F}\u{B}E8g_#)?\u{1D}\u{17}9\n\u{16}u7:\u{1F}\u{2}98\u{4}s&\u{1E}&?ss6i\\\u{1B},\t\u{2}idEN\u{7}\u{1F}s}23w'\u{14}\
\u{4}^q\u{10}CU\0\u{19}\u{16}DRqh%/xaP\u{12}\u{B}`qZ`AV\u{5}C\u{14}pA$D\u{7}1rk\u{11}\u{4}Si+\r^\u{12}UQ\u{15}Bf%X\u{4}`>U\u{3}TA#\u{2}:A_t\t\u{6}=FZ-Fuzy\u{15}//\u{12}Kr\u{7F}0fBs\u{6}XKEFYlwo\u{16}tNP!w\u{13}BE\"6BOe|/b.)@]w\\&x<]uo=\0I\
\r\01qVp\u{17}(\u{1E}\u{3}h\0'\u{1B}\u{3}\u{B}\u{1C}.qjRl\t\u{17}\u{6}Jrk(\\3-\u{8}}\u{19}\u{1A}Axqk\u{7}9\u{1C} aEU\nPpOm+z0,:zMj&@'9g[9\u{F}h9C\u{1B}5\u{F}+B\u{12}wP\u{3}\u{7F}\u{18}G\tirT1sR\"\u{1B}7 TS\u{14};)xN\u{F}kGk#7{g03Tc\u{13}$,\
b\u{11}zXxW;(\tX\u{6}L P5DS\u{6}tXe^zEd\u{7F}@#\u{11}\u{C}4k/&\u{2}?\u{1}\u{B}b\u{16}:\u{10}P>>\r\u{3}e\tUU\u{7F}\u{B}_0j.&\u{11}$626\u{1A}\u{11}eWi (\u{18}\u{1E})\r3[7-\u{6}GbPWy3.vCq\u{1B}\u{2}YWL'H\u{6}KEs\u{7F}\u{10}q[tvI\u{18}\u{19}&\
\rOS\u{1A}b\u{C}9N\u{4}/qn?Q\u{15}8nrN\u{12}|7>!8c0-@CnU]\u{1}\u{7F}'\u{19}\u{1A}}'.\u{5}s;0\u{1D}@@|\u{F}\u{7}mU>1\u{B}Cz :\u{1D}'d\u{11}N|>\u{1C}f3\u{11}Ikg8IL7OXEN9pI>\u{F}\u{3}*p,/IPvoN_G5\u{17}g\u{B}\u{7}-\u{12}z\u{1F}n}}\u{12}\u{19}B\
%V\u{15}|5c\u{F}\u{7}NcG\u{1E}$%/.VB0r\u{13}{\u{16}+\u{5}PTF\u{1A}\u{4}`\u{C}17]}\u{19}g\u{1B}>\u{18}xCl\u{E}wl0\u{1C}?H~'~\u{1B}\u{F}\n\u{19}\u{8}P\u{1}gY]\\\n4l|)\u{C}\u{1C}s\u{1F}\n8\u{F}\u{15}\u{1E}=b;s\u{1A}\u{C}UR+Y\u{7F}\u{15}?\u{2}\
1=;!3+\u{E}\u{7F}f,\u{7}&W\u{2}\"ydCPh\04\u{1D}a!7\u{1B}y\u{1D}\u{1C}\u{3}|\u{B}\u{F}\r\u{15}\t\u{7F}\u{E}XB#\u{1F}_\u{6}\u{F}f\u{16}$W)/\u{13}:\u{B}e\u{10}x.\u{7F}68?\u{13}Jxs=\u{16}Sb\u{10}R/ta* u%y$\u{15}`\u{19}B>(=rA'\u{6}}\u{1})\u{5}<\
sYtI\u{18}{p\u{8}dbi%|H\u{1D}`\u{1F}LC!rv\u{8}D\u{7F}\u{C}T@\r.\u{18}\u{7}\n\u{1A}6,^R\r>0|;2vwsGR\u{6}FMRc.\u{1A}{yi-lm\u{4}5 N?\n\u{1}Oh\u{15}\u{11} U4]\u{19}gpZm\u{1}@\u{3}}zgR/\u{1C}/&\u{2}YP\u{4}\u{14}\u{6}PYd0c\u{C}<n\u{12}K\u{4}\
\u{2}2)sa#Q\u{1}a\u{6}\ngr;\u{10}V>\u{E}\tJ\u{19}`p@eq!\u{6}\u{13}vWrk;3H\u{7F}\u{1C}F0@uX~@\u{13}A\05 S*Oy\u{7}\u{3}7\u{1E}\u{F}\u{10}[d.j\u{5}*\tac+\u{1C}nV|\u{1B}S\u{2}~fB`\u{6}a\t\u{14}n!+d [d\u{11};0\0k7sZ3\u{10}5WA~[\u{1A}i7>}8;Wo\
\u{1C}f&F)J\u{18}2oK\u{13}\\N7B!=-x]\u{1A}Ntv,A![u\u{13}!\u{19}?LL\u{C}]?tnK0R7\rau]cc2up\u{1})Yz~r\u{7F}|rs.dWTm6$ ^2G{Y-,{!wj+Mv`\u{11}f\u{7}\u{6}D\0&x\u{1F}91}nh-tiV\u{17}w\u{14}8!x\u{4}&_b)j\u{1}>+$r\u{1F}K?\u{10}Er\u{1A}\u{5}[\u{C}a2<\
Esx?N\u{7}\u{8}\u{1D}Z \t\u{F}.rB\u{B}\u{12}\rpbJP+\u{6}`3QUpM\u{7F}h@\u{5}\u{17}r.\u{1B}`<&O\u{1B}LbA\u{10}\u{13}`YI\u{12}|P\u{1E}\u{16}_9e/?\u{3}Fpna*\u{1D}49@\u{13}y*OGhfj\u{E}C]V]M90>{E/\u{3}>NgBTOvy=\u{C}\u{1F}\u{1F}G\"`\u{C}\u{7}\
\u{E}4e\0N,k[.p\u{F}\t1\u{16}stRv%W@H,\u{1C}a;\u{1E}J8\u{2}\u{1D}v\u{7F}\u{1C}T\u{1A}zawJ\u{E}qyK\u{1}$<\u{12}Ey.27{3Hx\u{1F}Qof\u{10}\\WOG^9dB)G}5/.\u{10}p.o=.R\u{F}\u{19}\"cb\0\u{7}-\u{5}\t\u{18}8\u{19}\u{8}Nkqr4WjKn#.#*4I7\u{15}>\0]v\
\u{17}QR,\u{5}w m2I0I\u{F}\u{1E}G\u{17}\u{16}^\u{4}k\u{1F}t\u{16}\t\u{19}b;\u{1D}0~i.\u{5}\u{17}3QF?\u{6}$0^^W\u{1D}:*|PQ`$\u{1A}SQO\u{1D}?w;\u{1F}\u{10}\u{1C}\n\rMh7\u{1D}6z\u{18}u\u{19}LPa\u{8}\u{1F}\u{5}M*Y\t`\u{11}\u{13}zV\u{16};xx\\6U\
%0LQt\\c\u{1C}If\0M\u{E}$E\u{1C}\u{7F}\u{5}Y/M\u{2}:*q*uHR1\u{19}a\u{1A}2\u{E}\u{10}t\u{4}*oahP<\r)RyW\u{15}t\u{C}A<hT;@Qa{\r7\u{1B}5`,\u{15}:A'\u{16}dIM\u{E}\u{B}z\u{17}T?6(\u{1B}j@x^4_\u{4}9\rA\\d\u{11}Z1\rvAw\u{6}~R\\?l`b!L.)OPX\u{14}\
\u{17}e.bq:7\r:F4\u{14}Xp;\u{6}:t<\u{1}\u{14}*&!S\u{7}W\\kQI(s\u{2}O\u{17}2:\u{1}\u{5}W\u{14}R\0<\u{3}n6Io-}\u{13}gO\u{B}=[i0\u{3}6<\u{1C}0+&Z9\u{19}fl6&Y>,_(s\u{18}l://dimt \u{7F}O\u{14}G!h%wo O'rMC&9B\0q\u{1D}\u{11}\u{E}>tS\u{13}_\u{3}(\
\u{5}5z\u{18}PBn,ulyOq+\u{F}!\u{6}\u{12}g\u{13}rVot\u{11}\u{6}\u{3}\u{6}Vt\u{8}H!I\u{1E}G\u{2}=}+KnB\u{7F}\u{7F}\u{10}d{u\u{7F}gN#j0{Z\u{8}\u{1A}$B\u{10}\u{3}w\u{15}9\u{7F}F6,bK`7v+f|I7\u{5}@\u{12}R\u{10}y/QaY\u{2}n9Yr-Jo~3~32\u{18}Y)\
\u{1A}I\0q\u{1C}%\nl\u{5}vX\0\u{7}wA}J\u{1B}S\0Y\u{17}d\u{1C}`\rjIQ\u{1B}K\"p{HsL\u{6}i\\,TaL'T\u{E}S4*o\u{4}2\u{4}\u{1A}\u{C}5\u{B}B\\8'\t|~dH(<!\"a,)LPbHoRs\u{1B}\u{1}g\u{12}o1*H4T\u{2}\u{1A}$\u{5}\u{16}\u{1}Ta,y\u{3}\u{14}\u{13}J\u{16}X\
\u{1C}\u{19}\u{18}T%q\u{14}EO-*dm\u{15}-`\u{17}'0eP?\u{6}-Dl\u{17}c\u{B}\roi}\u{5}\u{C}f86B7%\u{6}2R\u{14}tr\u{1A}nk\u{5}#D!\u{1A}tjo`?uVRD2_i!g\u{1A}5Tz\u{11}\u{4}\u{1E}\u{E}Bl\nw$X\u{8}\r \u{12}\r?\u{6}>%AO,5F\u{7F}lb<\u{4}\t\u{1C}\u{19}\
}\u{11}*\u{1B}\0c,g\u{7F}\u{18}m\0\u{B}\n\u{6}%\u{1F}\u{11}N5#cO\u{3}`Ou+24_(gm_L*0.\u{10}\u{17}g4UY\u{19}x\t_\u{5}x\u{1C}M`+\u{1}\u{3}`\t?2}P\u{10}\t\u{7F}m$\u{3}R$l\u{1E}y}bD&\\2r(U\u{1A}\u{C}hI7\u{12}H\u{1D}*\0aHb\u{7}gST|\u{1D}\u{12}H1\
wf\t\u{1F}u,@.aSSta!\u{4}\u{11}wa\u{1E}P\u{19}JTHKf\u{16}5K'A4\u{1A}\u{18}\u{5}( -\u{C}O\u{11}\u{1}[4]?nl\u{8}=kFgw1{M%l>y%qi\u{3}*\u{15}\u{B}5k\u{17}^_@\\\u{16}\u{1F}2/LH\u{13}\u{11}\u{B}#.]\u{3})\u{3}T4bsh4e,m,\u{8}P)6\u{15}\t\u{19}\
\u{1C}ZuH\u{14};d\r\u{1}^AjF'b8\u{12};\u{17},>l\u{1B}Yo,f\u{1C}ckD\u{3}7mm\u{7}C3\u{1A}p0=\u{3}p-O}\u{1C}WT~BVe,^\u{10}\u{1}\u{11}2)\n\u{1D}a9\u{1F}:\u{2}\t6G\u{3}:nzx+\u{2}\u{F}f@|\u{18}\u{13}S1b+\rRg\u{11}I\u{1C})M^dKou9S{Q\u{14}\u{E};\
\u{7F}/K_1\u{F}mdc\u{18}3\u{17}\u{2}i]>\u{1}?{\u{7F}3LEzqORC61U\u{3}\u{16}\u{B})v^\u{8}\u{F})Utt\n1 \nA\u{3}cfm\u{B}L\u{15}\u{1D}rw\u{16}#{\u{15}H^TYNt(HZ-:7\0+\u{C}\\k\u{1A}T6\t9\u{3}@$N*\u{F}\u{8}\u{F}|\u{C}YS\t0(&7l\u{C}8\u{3}hU\u{1B}wG\
i&\u{1C}\n.<U.7{\u{1D}\u{5}\u{1C}+\u{6}\u{8}~2B.\u{1D}\u{3}b\u{2}zsQk*:USeM.dEQ,oKZ?.)\u{1F}\u{6}[*[vwa]\u{6}V0I\u{B}?\u{18}\u{13}\u{11}Uzh\t\u{7F}s5\u{14}<*w)%f\u{19}99s4\u{18}=Nt]YJXr5\"\u{1}\0\\&Z\nb\u{11}\u{14}<J\tz$6r\u{1B}s\u{17}.!H,\
n\u{5}5Qbs\u{1B}\u{5}H*PKJ8VVEx\u{18}d\r' ER3\u{F}0sh\u{5}S7ocL\u{8}_J#Z|pw\u{10}n8nIL'8X\u{6}#7o2C\u{C}PLUWT\nRtM5<\u{3}\\zg$ i,uEttb<;RI&6]z\u{4}L\u{3}1+\u{14}\\\u{18}kw\u{19}pQa_\u{7F}\u{C}yr/\u{C}]]\u{E}\u{18}\u{1}Q\u{10}P0>~\u{2}\
\u{1F}\u{17}n5QL\u{2}]JhXB]\u{1D};^/\ry\u{4}d\u{B}EO+I\u{C}LqOf\r\u{18}|8do}!\u{10}6\u{14}atI\u{3}E\u{1B}\u{12}r\u{B}\u{1}6 rkD{[bo\u{12}EF\u{15}\0\u{17}#GAS`o(L\u{1E}6@<hd'c\u{4}\u{11}u\0^jM?Rl8k}W+\u{16}G RG\u{15}QW;\u{1E}\tN87\u{1F}Gi82\
\u{4}\u{1E}&AS7\u{3}h\u{16}hn,2==Tdmkpu<'tg3\u{3}LaB\u{5}\u{C}MY\u{6}7A\u{12}C\u{1D}\u{3}2Nm_hT\u{15}\rmTVxAzp)\u{1B};\u{11}^\u{7}\u{19}.-[Rv=iqR5T\u{16}\u{E}\u{7F}?\tr3kS,R)p+Cr\u{17}eL\u{12}\0\"'\u{E}`*\u{19}io\u{16}\u{1E}u\0Lz^ax\u{3}g\
\na\u{3})bn1;8U\u{4}_\u{6}dZpPiF\\9xb)\u{4}u\u{17}j\u{1B}:g+LnFiTF\u{7F}F\u{1D}-3\u{C}Z7\u{18}\\a\nr%m6/sFRS3\u{2}\u{1F}fGO}|WK?~/G,OsNq8\u{7F}3rfpTh\u{10}\u{1F}^\u{1B}F(N\u{1E}\u{5}FKm\u{1E}Xs9\u{1A}p\tj\u{5}\u{1D}\"H0R9\\j\u{18}\u{12}}\
\u{1C}WL0l\n\u{13}\u{16}8\u{11}jyD_6\u{C}A7\u{3}\u{B}\u{19}\u{7F}o\u{18}22\u{17}QUTJ\nGl\u{F}far\u{15}Lgbo\u{16}?\u{13}\u{17}ZtB#? \u{8}!T\r83[xTpa\rN=\u{16}|\u{8}T\u{14}\u{11}f\u{17}U\u{E}\r]lNWm\u{B}Aih$\u{7F}O?\u{2}6Io#d/}C\u{19}C7j>`;%\
\u{7F}DV/n}{l#hi\u{4}\u{3}?El\u{1E}\u{4}q\u{1E}M\u{B}'\u{12}\u{1}5\u{10}@)Y\u{18}v#b!\u{7}-Y:\u{16}ew@t\u{18}\u{1F}\u{4}Gc\"exX\u{12}K\u{10}xtEK{\u{19}\u{4}\\oi\u{7}f)w5E\u{1}\u{8}\u{E}i\u{1E}c=F\u{15}\"4\u{4}u^_L.*h2lV?(4\u{6}M4\u{7F}6Hh0\
6\u{16}9\0aJ,\u{6}\u{1B}[~;ebiqL\u{11}\u{16}cx\u{11}\u{19} y:;s\u{7}\u{8}ASe\u{F}:\u{B}\u{1E}5R\u{16}?B\u{19}2\u{7F}~=d,k:M\u{8}A*~?\u{1}\u{1B}$}F)_!\u{1B}r;{T\u{18}\u{1}\u{C}8ni:m\u{8}?o,/)ss\nYS~]$~\"\u{17}Lp(kd9Rzn\u{1B}2AfGj7\u{C}@*\
\u{7}li\u{1E}yR\"{\u{C}s\u{10}\u{1D}\u{18}-Kox-\u{7F}`y\u{18}zmv7\u{4}7>p{\u{6}8o\u{19}\u{12}\u{1C}T;*8qNM\u{B}\u{10}>\u{3}\u{19})\u{4}w\u{1C}\u{14}8d[7\u{15}\u{B}1\u{6}Qf\u{15}\u{7F}'q6q)r\"\u{1}\u{4}$\u{12}@\u{1C}\u{7}r[S-<$\rxd|B8Tx\
\u{17}\u{C}wc?Bq7\u{16}\u{7F}\u{16}Z5^\u{1F}g\06b3N]X\n3\u{B}4uHwK\u{11}\u{18}\0w\u{F}\u{16}W\u{5}.9(m\u{16}\u{1C}&{/aYPR&X\rS8\u{1D}w\u{10}?\"n7\u{7}\u{2}C0D)Jr\u{B}\u{1B}\u{1}9\u{6}\t7Rmv5-\u{8}\tq`@UCw(+ 1`9\u{F}_b)k\u{18}|\rCAc\u{18}P[\
;/[Rb_M~i_ap\u{16}j\u{17}W+X\u{F}A~0\u{1A}ao|v\u{B}J\u{10}pf\u{7F}{%\u{19}\0Jih\t$'c\u{1C}2:0~b\u{4}\u{E}$&9Kn\u{6}+\u{1B}=%;\"_J*o\u{F}\u{6}+\u{11}(\u{1D}B\u{C}/HM\u{1B}u\0nHuj^T9+\u{16}}\u{4}\0spf+O7\u{1A}dI2\u{10}Z=Y8T;\u{16}\u{1B}jE sn\
O=PZ\u{1B}\u{C}>TFt~%/S>x.\u{16}\u{1E}\0Zs\u{10}Tw\u{C}\u{2}4\u{1F}S\u{14}Xj\u{2}.+q5\u{7}T\u{19}\u{7}Ey%|\r.TNP&SK\tKx\u{12}\t\u{16}-\u{8}xle\u{1A}p$LuXX*xI ,\u{18}K6\u{1}\u{E}n\u{1B}Z\u{13}2?\u{16}g?P\u{1E}4|O@4!\u{B}aCc(N&\0\n\0AKqmQp?I\
U8\u{1}VUyu\u{3},UdN#V\u{1}\rTD\u{C}\\{2@\u{E}UURUjm\u{14}\u{10}qXo\u{E}\u{1}\u{4});}Ar\\:Tk\u{1D}g'#xR\u{E}T\u{12}S(%)C?WmSzWqE\u{F}Zwkb\u{16}\u{4}DNb1PLH\u{1D}@l;nP7\u{10} BkgTZ\u{13}\u{1}w}J\u{F};DgHG)\u{C}\u{14}\u{1E}-\u{B}1\u{12}\
\u{14}t9dakb\u{3}\u{1}3?mGv\u{10}2x3\u{6}->k,\u{E}B:\u{1F}C{vK'\u{1B}\u{19}&\u{F}\u{3})$|VGz9x\u{1A}9G?x=RKu\u{3}B\u{F}ItX\u{14}a8\u{8}Hm=b:_f(6.\u{18}\u{18}J[ -=\u{19}\u{1A}m\u{17}L\rS=/2;\u{5}\u{1E}DprcW\02A@!\u{1C}\u{10}N,\u{6}\u{2}~EYC\
2Cs?9$\u{E}w\u{2}lW-1$\rj@\u{F}\u{18},K$\u{1B}\u{17}7P\u{14}hi@\u{1A}`;!BMf`\u{19}\u{1E}7}~_\n{\u{1F}1I\u{6}|n{LU)IJ8m3NjhalOgy\u{1C}1C[Me\u{10}\u{5}\u{15}[ZC\0\u{2}\u{7}\u{16}J\u{16}e1?8&'L\u{8}\u{2}\u{11}^=>F>I\u{1B} \u{16}J%)\u{18}\
\u{1C}$*@\u{14}HT!JVgYj^,-\u{1E}s5\u{8}\u{C}z`hlp\u{12}J|*O4\0|g\u{5}\0\r\u{8}\u{E}xq?/{\u{4}mVQQ\u{1}]#z0\u{14})\u{13}!k\u{F}|\u{4}=Ya\u{F}l\u{E}8M\u{1B}u\u{1B}r84$X\u{14}Z\u{5}\u{12}P\u{B}\u{1D}J1\u{E}\u{7}\u{4}QO\u{F}>>\u{1F}n:?Gn\u{4}e\
p<RO@z@J\u{5}2\u{C}#k\u{7F}cx^\u{3}hv\u{C}%t\u{B}\0\u{6}\u{15}\u{14}6)S\u{1E}\u{6}qSZ\u{18}\u{18}1\0x$e[Bj5\u{4}bb\u{E}\n\u{12}\u{19}u %'5J4;N\u{11}tvt@\u{E}*\\G\u{1E}HcN`xVu\u{8}|$koac?bA\u{E}%Y\u{16}9iL[1\u{16}\u{17}UhtH8T\u{1}?e\u{16}!\
\u{1B}Tz\0\u{15}Axl\u{19}Rn\u{1B}q\u{F}I]\u{1B}7.__aX\0 @J\u{2}\0\u{6}\0BgK&;;C-5(X\u{15}\u{11}\"f\\\\kf\u{1A}K\u{1B}.\u{B}3.XA!e5\u{1C}\u{15}m(mR61p/ZpAAzrCmk,:'YmM1_zX}HP\u{1B}YY,y~J\u{17}Vb0E2lV2\u{F}n_\0\u{3}\u{5}ecsW\"{ 8h\u{16}\u{12}\
;:]\u{4}j\nn`bAo&d@2\u{1A}\u{5}H'h\u{B}F\nE!\u{13}\u{1A}\u{1E}a~9~KJ\u{2}BJZzNY\u{13}M{#Xlb\\+r~B\u{7F}3\t\u{12}\u{10}!Y\u{11}\u{B}C\\\u{8}\u{C}`|\u{19}3U\"i\u{2}\"qi\u{4}wsJ1t$%#UJ\u{12}hY$\u{15}>\n\u{5}\u{5}tV`u\u{18}@2\u{1B}\0Iv\u{1D}l!\
1Y\u{E}V\u{1E}\u{C}\u{7}Zh=$A}\0; S _#,)\u{13}7\u{1}Q\u{C}X/\u{1D}MwBU\u{5}]\u{8}aI`\\\u{19}\n}%\u{15}h<k<fI\u{15}2Ai\nHi8-\u{7F}(\u{7}T~!@2j0+0\u{18}\u{C})$g{9iB=;)C\u{12}\u{18}2\u{8}}\u{8}kY\u{1}:qfU\u{F}ATs\u{13}3c@@Q\u{1}\0\u{6}xp\\z\0\
!\0\u{6}G\u{8} }tm\u{13}P\u{E}P><\u{6}\u{2}x'O\u{1F}\u{1F}\u{1}\u{1}xS#P\u{E}\u{1}:|qW'\u{1F}!2\t*c}k0oT\u{13}\\v}\rRlJzM!v>)\u{C}cd\u{C}d3\u{C}=`H-fs*>D(\u{E}pcU\u{3}4,'8$Jsnd-\u{18}>^;.\u{3}<\u{4}\u{E}\u{F}<[\0Bv'\u{16}-!bPS~kwQ\nm\u{17}\
A\nD}\u{15}\u{18}\u{6}W`U\u{4}o)N\u{5})\u{10}Ggg%\u{7}\u{1C}i=<\te\u{1E} Kwj:-2YbO\rVj?>$P'6\u{4}R_y\tapHj\u{17}\0 0\u{2}@\td \u{12}\u{3}Z\u{7F}\u{8}\\oW`wOC@\u{16}LF({!`\u{19}h'\"r\u{4}WRJcSo26#s:lN4w\"D7acY\u{5}t\u{E}a\u{13}\u{4}q\u{7F}\
\u{1}\u{17}\u{2}\u{19}\u{1F}\re\u{3}>N\u{12}\u{10}%z]m'0m?B V\u{7F}\u{7F}\u{B}\u{F}8|e\u{1A}h,At> \u{5}y\u{F} \u{C}h\u{E}M@\u{C}~y\u{17}Mh\u{C}\u{6}\u{8}eR\u{17}~\u{F}\u{14}dKy1Um?19~!\u{2}=B\u{2}\u{1}\u{1C}\u{17}P7N\u{B}AOd\u{14}\u{4}a7O|\
g@N3xx_\u{1F}<\u{4}\u{1}eC\u{7F}7fn@\t\u{14}Y&\r}_w\u{7F}9<J\u{1D}pLQAU\u{12}\u{E}\u{8}c_\u{19}1\u{8}\tr\u{10}HUt\u{1}\u{7F}\u{7F}3c\"u?\u{5}be7pas\u{13}O%[n{eo7c\u{7F}Z\u{16}s)=\\\\?k`jg_q@\n\u{7}l\u{13}\u{10}K\u{10}\u{7F}:}\u{1B}\u{6}j\
\u{11}'62@u\n\\4z$r/\u{19}jk0\u{7}2~\u{1}\0L}}\\\u{1F}/e\r=1X1yb\u{7F}{\u{1E}iU\u{3}\u{7F}\0\u{10}'\"9\u{7F}$T~\0\u{8}YIy\u{6}X\n\u{1B}wLZ{uw\u{B}\u{6}\u{1C}v~^s\u{1}x_Z\u{1}+\t\u{8}\u{F}N\u{3}O&0^i\u{11}\u{18}b\0m\u{14}O{n{\u{6}T,\\S@I7\
\u{6}\u{14}\u{16}+:VG~\u{5}T8#`jr?\u{5}$&Xj\u{8}K\u{10}D')\u{E}{\u{10}\u{1E}q\u{13}pU'}?swo\\|\u{1C}QoBW}#{:\u{6}`;@T2R$4ixnr{7bH\u{13}M\u{16}_\tX\"`\u{1}\u{3}l`J\u{17}8\\[|{*nP%E9)fK}\u{10}\u{C}x\u{4}~~-9o}\u{E}o\u{B}[Z{\u{13}#{?de/\u{13}\
\u{10}V_I\u{1}KGt\u{2}}QXcwt(OqJ?#4Y9 ?t\u{6}\u{E}\u{4}|{!\u{16}\u{7}U)L\u{6}\\<\u{7F}n-t~-\u{1B}\"\u{1A}Nu\u{13}h$)37\u{C}$cGNHd\u{F}H\r)xjx5\u{18}O?0uq(mo:s'PJr5d\u{2}O\u{14}(;\u{6}\"=\u{4}wM!\u{1D}}\u{1E}iq_Cqr@T0T\u{18}aCgv80\u{13}k{7c\
\u{11}-0\u{1C}\u{3}\u{1A}k?\u{14}\u{11}p4lw_&2T= u;i|$\u{10}p%\u{3}tkdpTZb\u{10}\u{11}Y+B9\u{1F}I\u{1C}\u{1D}7u|g\u{8}t\u{B}_\0Y25\\R}b\u{3}2Gm4 !\u{14}~+Ks*rtN1\u{8}pU\0I\t\r\u{7F}\u{5}\u{C}\u{12}\u{11}q\u{5}\u{7F}r$0\u{7}<I5b\u{C}\u{4}lS\
!`)\u{16}\u{3}~k?j_@\u{15}D\0IE\u{1D};\u{1D}\u{1E}b0W)$y@b\u{19}(\u{8}\u{4}\u{B}\n\u{6}+L\u{7},\u{10}@\u{E}yt\r-^\u{B}8\u{B}K\u{7F}\u{2}\u{12}} !m\u{7}\u{1C}\u{1E}}\u{6}TN\u{C}\u{1F}\u{14}Z?\u{10}Dc_\u{2}\u{E}([}\u{F} y?zg'/\u{16}p\u{15}^q\
b&S3cl \u{1}a\u{7F}\u{3}?B@Obu?u-\u{4}^*'^FN?-h\u{7}j!\nfq.D\t9J|\r\u{F})\u{1}\u{E}\u{1}\u{2}\u{E}\u{1F}2>`V\u{7F}\u{1C}\u{7}#4Iu?]c'X\u{13}\u{1D}B?\u{7F}\u{8}\u{F}J+Kh?\r\u{6}M\u{1}|f\u{1F}\u{1B} \u{2}\u{E}H\u{2}\u{8}m\u{C}\u{1C}+\u{1F}zo\
>`?5\u{18}fM+E\u{10}x\u{C}6>\u{F}x9RSMX\"\u{F}\u{12}0R>\u{13}~J\u{14}\u{4}<D\u{13}(\u{1A}\u{18}g\u{14}p\u{B}\u{19}NB\u{3}\u{1F}|/`z<o;gq%u?]\u{17}\u{E}^|oF@7-PB~\u{11}JRy-|{\t\u{19}v)\u{19}|Q\u{18}35@@\u{1A}\u{F}<`0P\nr\u{1A}9\u{B}~g\"~\
\u{7}\u{1}u;rqwAz\u{1}yKPn2 t\u{1}G\u{7F}'\u{14}Sw\u{7F}\nznhA&,\u{10}\u{1}K. ~/E?#~|\u{2}K\u{19}}@\u{1C}\u{14}|;Yd9b&\u{F}onro>c6Q\0\nhSR@N%xX\0\\\u{14}q\u{4},p7l\\6^\u{1D}sj-\u{1D}ct\u{F}\u{1F}r$2\u{4}OR\tD=\u{1C}\u{17}r/@xOM'~w~[?$:\
\u{6}|'Fj\u{1}\u{E}N}{wO\u{17}a\u{1}Q\u{F}\u{B}gcb\u{1C}~o\u{13}%\u{6}F@\u{15}[k/%J\u{6}0U#~aY}OWWYx\u{1B}Mq\u{F}{U\u{15}\\#;n\u{18}\u{7F}tZas\u{5}iV\u{15}\u{15}\u{5}\u{12}\u{1C}\u{8}._;6cv\u{C}\n{m\u{4}\r@~h\u{15}\u{1C}\u{6}z1zY@Z\nC3)=*\
\t\u{14}F\u{1}?\u{3}\u{C}\\r4P\u{7}\taYK\u{B}of!_\u{1B}'F\r6)BYkRksf\u{12}<\u{14}n3p7\0\u{B}\u{1E}\\yx\u{5}\u{19}8Zt5m\u{18}K4_\n}\u{1F}V\u{11}\u{1}O]Q*D!\0LN`A%@z\u{1}\0\u{6}\0RAK\u{1E}R\u{11}\0H/*@II&%\u{17}PRHlzj*l!)\u{4}9\u{18}TT\u{14}\
PO^\u{1}CjfrOA)h^U\u{13}JuY\u{6}[Y6\u{1}Nf\nj\u{1E}f\u{6}?5?6?w&W&IM\u{E}\twMlj_+\u{B}0%M\u{1A}ZYg\n*\0_XvF|\u{19}f2dA~\u{1D}ktw\u{2}\u{2}\u{F}v$d7\u{17}5\u{B}\u{6}\u{14}[ \r3T(\u{15}^(\u{11}[V2NsqmGBVx&\u{1A}!m\u{12}\u{8}\u{B}H\"$%SQ\u{8}\
 }\u{12}\\n,nZ\u{5}+<:>\u{8}ejNMY\u{1D}7F)\u{14}\u{11}\u{17}b].\0|\u{16}m]\"dj\u{19}W\u{F}@n#W*'k@\u{5}\"8\u{1B}\u{3};{sho4\u{4}pn\u{7}\u{18}%r\u{C}\u{2}\"\u{13}\u{2}K$6&\u{E}j0<\u{8}vYIv)zE\u{18}\u{1A}*\u{14}r>\u{13}\u{1E}wS\n \u{1E}B@(ua\
X71\u{1D}:zB\u{18}\u{5}{5:\0k\u{4}W{\u{1}\u{4}\u{18}\r\00@\u{7}G]\u{7}8BA\u{2}\u{8}\0hG/\u{19}\u{1D}c\u{8}tcGOM8\0~!\u{19}G\u{7} =|xl#0\u{10}^=\u{2}|ir\u{3}B^VR8t\u{C}\u{1}\u{E}-Ss7b\u{12}cI&K\u{3}\u{7}W\u{1D}B(<\t\u{1B}\u{1B}\t\u{5}E-Du7f\
wQ\t\u{7}\0\u{1A}\u{1A}\u{C}\u{1B}A\u{6}f\u{1F}\u{16}\u{5}!\u{7}n}e\u{1A}3\u{C}\u{11}tK.XEuS?HZP5<36\u{1F}sd1\u{15}\u{11}RE\u{1D}DMUPr\u{1}Sxn6W\u{19}_\u{F}f:'u:c\u{16}\u{3}\u{C}\u{10}K@\u{4}C\u{1}OX\u{7F}+CI&eo{THPgW|(t\u{F}\u{5}I9\u{3}%2\
]\n.B\u{10}0\u{E}\u{F}`\0\0\u{3}\u{C}\u{8}\u{1E}\u{2}w\u{11}Nol\n`X\u{7}\u{8}\n\u{1C}[b\u{1}`'3\u{5}\0x\t4\u{2}@z-V:\u{8}[\u{12}\t\u{3}4\u{7F}\u{C}\0Ph\u{18}\u{1D}\u{B}\u{18}(jc\\&-\u{1B}\tp<\u{12}rEf\u{F}k\u{1F}8BvJz'Lu00BH/\u{5}\\\u{2},,\
~[\u{7}%E/!YBpix?\u{C}TI{c<tbw]<\u{13}\r\u{1A}\u{12}]7gV7A3+)dop\u{1E}oF `(F\u{17}\u{7F}~#$$^\u{1D}B/:P\u{7}c;C<\u{3}\u{5}Zu=zx \u{2}\t?68,=\u{11}I\u{17}\u{2}kCr9g\u{19}\u{5}DXWWyGyudi\u{C}>oTR\">\u{E}vU4x\u{1E}sR\u{4}$\u{16}e\u{1C}c\u{16}\
5\r,+\n\u{8}TrQP_:}~}zqQ*LJ]!\u{8}uy\0L({\u{8}\u{C}hj\n]\th\u{1C}$#sm`S<&EHKH}\u{15}k\u{7}kI\u{19}\u{17}\u{17}wIQW\u{7F}^\u{1}8)'j\u{7}B]@\"8\u{2}&i\u{7F}\u{E}\u{19}e{6\u{3}\u{13}+\u{C}$\u{7}PY\u{6}9(a\u{F}Y$A\u{15}r[\u{8}\u{19}\u{7}\u{1}\
\u{10}=\u{F}\u{15}4)vs\u{1A}Ke`9p5\n\u{18}2A'/ou_@\u{6}\u{6}\u{10}\u{16}^/\nN.`\u{1D}n`\ty\u{8}\"\r$@-HV3^n;mm5\rb*%\u{1F}\u{19}gQ}\u{1E}\u{13}9\u{1B}R2\u{6}7AoKE\u{7F}L_{U\u{F}\u{6}rj J\u{13}+M\u{E}\u{13}8\u{7F}\u{1A}YAP\u{1B}i\u{E}\u{F}0\
Vf,#rp7I7 yg?\u{4}\u{11}<o_Ng\u{4}*L1p)i;BC@13;&J)O\\~\u{7})^n='{\u{1A}3j(@R\u{15}\t{>S3\r\0V\u{15}/\u{12}\u{F}\u{1}\u{1E}8\u{C}\u{1D}}\u{1C}l&{A*&\nX?'Y`G;\u{14}@\u{1C}&\u{F}\\\u{1D}'\u{7F}6Ezd\u{18}\\,jO[\u{14}\u{11}|/9\u{1F}\u{7}Qd|K\
\u{17}E3(\u{B}skt\u{18})1\u{12}\n\u{7F}`N$OXH}c5h'k\u{B}d\u{19}gc}0b3WD\u{1B}_9|\u{1F}z|61|Gwe%!7W\u{B}\u{1E}\\~\u{1D}\u{15}lu\u{7}\\\u{1D}%[j<+\u{12}y7i:\u{1D}D?y\0\u{2}]xldpP]\u{2}t\u{4}M'gtyu\u{7}K?&Y_\u{F}=S\\nb=7(`\u{1B}\tr,\u{2}\
\u{7F}}-\u{15}\u{18}_MU\\X<\u{5}l0s5s\u{14}S\rJr\nlR1An_p_%\u{1B},5=_\0\u{5}:\u{4}H\u{1B}ka\u{1E}\u{1E}2&4a\u{6}~M0L|D~5N\u{3}GoD\u{1A}$\u{B}>i\r\u{13}U)\"/%PB\u{15}c\u{13}?\u{5}OiG@%ATe\u{13}5u\n\u{19}KXA\u{E}\u{1A}j!<8wOo+@oFh2l>\tfjQ-\
\u{11}\u{3}}\n\u{B}pYCgHq%Z??o\u{8}8\u{F}\u{C}t>N\u{13}%#9M5~\0\u{18}Hc\u{2}n\u{6}4C\u{3}K\n\u{7}&A\u{F}lA\u{17}x+UZ4<rx/<8:{D/]r\t2C4=W+\\\u{11}`q^d9\u{8}}\u{14}2M{\u{4}x_\u{5}I\u{10}MeJ\u{5}[-\u{1D}s#o&W\u{1C}5kK?r_*(\u{6}[%/P%X\u{C}RA-G\
\u{1B}\r\u{17}Z\u{10}\u{1A}\u{1A}[\u{11}1\u{12}\u{6}moTW]\u{1B}=>\r\u{8}Y`{Ike(Tc}%Nx\u{7}\u{2},\u{F}\u{1E}OkLF9T6v?oM\u{1A}o\u{1E}p^\u{C}mBtN\u{1A}7\r[\u{13}\u{10}@Zf\u{2}z\u{18}\u{10}\u{16} 3X+\u{10}\\/F\u{F}:\u{11}z)C'z:\u{13}b\u{1A}[9{\
C~[.b\nbveVH/q[\u{1F}F\u{1},\u{11}hH}\u{19}Es\u{1C}3\u{6}\u{4}A=7v\u{14}\u{4}~\u{E}HeW\u{B}Ir\u{5}o\u{10}cA\u{1A}]U\u{B}Pd>\u{14}\u{1C}\u{2}l\u{6}/Dnf\u{6}~*z0Pl\u{18}\u{13}XQ3'325SH\u{12}\u{1E}dH')%m8Y\u{1C}:Z9o=(\u{1E}\u{2}zh#\u{14}n\
\u{17}\"NN_\u{F}AZz:\u{18}}\u{C}\u{6}?\u{12}zM9aY\u{1}\u{14}\u{15}X\u{1B}W>\u{1E}.M,\u{10}J|\u{B}=1cL@T\u{C}\u{7}W9B\u{7F}\u{18}\u{1E}ee\0</?^lXs\u{1E}\u{F}\u{C}\u{19}\u{16}GxTL8=\u{19}o\0|\u{10}$H\u{13}\u{C}\u{1E}2R4B=RY}nQk.\u{2}\u{19}S \
^Nh\rVcx$\u{8}y\u{13}\u{B}vc!\u{C}7iOSA\u{1A}W:O;\u{1}\\NL\u{F}mUiQ<\n:,\u{5}\u{14}]2HAHYaXM!%%\\M~[[pcy\u{1}RMQkg\u{E}\u{4}Qcgpm2Hr^:{\t\\'rm@w3R\u{11}n@({Rx\u{1B}g?]j9xT\u{1D}Y$\u{1}\u{11}B\u{F}\u{7F}\u{E}\u{11}\u{17}t c^}Mb]q?8Z:~f=\
\u{15}v`V\u{C}Oh?;\u{3}nTA67mP#\u{1A}4)R\u{1C}9wn\u{2}}\rHi=\u{2}Z\u{12}/nuvO{4u\u{17})AIw$Xj\u{6};}&GF*6\u{1C}\u{1A}\u{F}K7nwU\u{4}\tah\u{12}\0_\u{12}\u{4}=\u{1E}\u{1}`kf\nV|\"D'\u{7F}uh\u{B}q\u{6}\u{11}~tSMVXo\u{12}KRZ7\u{14} f\0P6\rl\r\
\u{1}\u{1C}`bD\u{16}1ZEJ,njC|WN m9vr!~]\u{12}5\01.2d>\";\u{3}\u{1C}Ia#\u{1D}\rYN\u{18}\\\u{1B}.1u(\u{10}BO\u{4}XqFXP(X\u{11}oc^U\u{14}\u{7F}t;.\u{6}(\u{8}\u{8}\u{11}\u{C}\u{15}\u{11}\u{7F}\u{15}w\u{7F}^+&\u{10}Z$\u{1A}\u{2}~\u{10}h_\u{5}\
\u{1E}&?\u{5}\r\u{14}1!E\u{19}5))N\u{1F}/mf<N\u{C}@\u{17}DJ7\u{16}!}+\u{19}!q\u{5}s\\\tU:>U&\u{7F}D'[\u{11}Tt0=(2'T\u{4}\"X#ZVB\u{1D}W\u{2}'{\u{5}EXkhb\0+aze\u{2}wq5\u{15}fp!\u{12}mb\u{F} _\u{13}oV;\u{15}Z}s*SS<\u{1D}\u{4}0]T=\u{17}\"\u{B}\
W;\"9x?mL\u{12}@R\u{6}1-dKe?RP\u{14}Ee)Z%KI\u{17}0u\u{15},\u{7F}\u{2}}C{V\u{19}8\u{1B}]\u{1D}M\u{8}~$\u{14}8\r\u{2}\u{18}\\C\u{4}\u{5}\u{B}p\u{13}\"\u{14}a$\u{16}xD\u{6}mDn\u{10}q\u{3}\u{16}3\u{1B}\u{1F}LZ8#7\u{2}\u{5}\\I\u{7F}Ui(=i*\u{1}7\
\u{7}j?\u{12}jZ7\u{1E}\u{1E}k}fm*gb6MvhOv:\u{14}$*U03\\\u{11}\u{5}ns~W+X\t\r\n&6\0\u{2}R\u{14}\u{13}eE5\u{12}.:X~#GO\\\u{5}Jdx8\u{15}5\u{11}\u{1C}B\u{15}\u{14}\u{3}\r\u{3}D[>QV28gg 7n_n\u{2}7G\nNE!k^5?iR5_ x\u{14}?Uo\u{7F}\u{10}?\u{B}\u{F}\
gr?\u{3}ned'\u{1B}?)iIx\u{13}6\u{5}s\u{6}\u{12}p\u{12}\\:-u^vi\u{7F}\u{1F}j5$29\r4OX\0!D#)z\0d:\u{B}q\u{7F}9TN\u{10}\u{3}A\u{1}.\u{4}Bi\nWG\t\\g\u{5}\u{1A}\u{16}\u{10}Rie(X\u{B}H)Tp\u{3}D~2:_l\u{7F}M\u{16}\u{19}\u{1F}_}\u{1F}Vc4tA^\07`;E\
\u{13}tipG>\u{B}\u{4}\u{7F}\u{B}w}Va{A=t\u{14}=].KFewF>#>\n\0(bW!\u{13}\u{1D}Mwd\u{19}%ANz1\u{1}\u{1F},%\nyd\u{17}\u{15}\u{5}BU9 p'<\0U\u{17}zy\u{11}J;x\u{8}e\u{18}5B6|\r\u{15}\u{1}\u{15}%@]ZD(\u{17}p8UN_y;?lC\u{14})\u{7}}AMt\u{2} dVw\0x9Y\
-z\u{11}\u{17}b\u{1C},IP\u{12}&\u{1D}^1;\u{14}Sg\u{1}\u{5}(N1v(c.\u{1E}\u{17}\u{10}\taic\u{1D}\u{F}\u{8}/H\u{1A}[\u{7}\0\u{3}/^8ce+\u{1}\u{8}\u{1B}I!BZ9B\u{16}sK_RH\u{1A}x\u{19}Pco/anlxFw\u{10}t\u{15}\u{C}\u{10}\u{13}\u{2}M\u{F}\u{1D}+EN\
\u{2}\u{4}GI\u{7F}e^KX.8~_k\ti GV#o?_\u{2}N\u{C}z\u{1A}]H\u{1A}\u{12}\u{B}HP8\n\u{7F}9WBQ\u{3}G+|\0$Za\\b^%\u{13}Y\ny\u{1B}_5A:F,\u{18}.I]j\nIQgRS=t5S1lBv4[(\u{18}N+@ZP\t`\u{7}h@k}3RlFk\u{13}tAOhL\u{B}p0\u{12}OVGz\u{E}w4kf(78\u{1B}6pY\
\u{10}\u{3}\u{4}`j<ck?3\u{18}-i=\u{1A},Stj\rhNw0\u{17}\u{7F}O`7Fgn\u{1E}e\u{16}:I\n\u{10}!6c\u{1}3Yx%UL'}aAAk\u{2}(\u{10}\u{1D}?wY\u{15}/u\u{17}\u{10}@;M9\u{17}k'\u{7}9K\u{F}dLH\u{13}Ga.\u{8}\u{1C}#\"\n>Z&\u{1D}s\\c4y%?=/f}H\0o*[\u{7F}#|Wn\
\t@W2\u{1}k6\r\u{1D}7AS\u{6}?s$Z\u{3}/\rIK_1\u{B}[_Xj\u{13}X c\u{1D}Fd.k*\u{1B}g\u{1}NP\u{16}\0\u{E}1\u{7}F]\u{1B}5J\u{F}<8\\.5]V\u{C}.\u{18}\u{10}_\u{1C}].|#\tbG6\u{5}\u{16}b4q\u{1D}f:\nDE3W\u{12}\\dl\u{1B}=\\TNEg|?}\u{8}=aS\u{1F}*KYbrF`\
\u{8}C\u{11}r\u{7F}]\0\u{E}Dm5'}\u{B}\u{7}n&R\0i\0'y^COXGJOS\u{4}q\"T/\u{14}lA0&a@\u{10}x4\u{11}wj6Es-q\u{3}^Hgo\u{1E}L|y\u{2}+,<,lPV\u{C}\0M\u{1C}p}3$z\u{5}'TVs:.1ln\u{6}_C\u{8}ha\u{10}NfX\u{3}\u{7}\u{13}\u{15}=nC\u{C}N\u{1}LAcR/&\u{5}^\
\u{1A}$90'>,\u{8}B~D\u{19}uV\u{7}NVpFNIbS<a:Ra`(q>}M\0W\u{19}\u{1}\t*~\u{10}2\u{5}%%T}5\u{3}(aGBf.&=-E\u{C}N\u{7}3\u{1E}\0m\rKN<\u{19}rZ# \u{16}zM/abY\u{E}\u{19}(6y\u{6}j\u{E}*wM\u{3}c5~|v>LYa\\sN\u{1C}\u{1C}\u{13}RSu\u{F}(^.T\u{F}c:Dp\
\u{12}\r\u{2}^6?\u{18}\u{13}\u{8}\u{13}b\u{E}\u{1B})#\u{11}+P^\u{7F}US{\u{F}#\"m\u{1D})5\u{5}=K\rJ\ni\u{1D}-P\u{3}U<)c\u{E}\\z`\r,\u{14}<\u{10}\u{1A}OCYFK=B\u{F}V`13BH\"rE?)\u{3}\u{F}}'x./%\u{8}~~)X\u{E}/\u{1}2\u{18}\nz\u{17}M\u{12}\0\0PTg\
i\u{14}\u{4}21<LNI7E'`*v$:98\u{19}eD0\u{6}\t'\u{18}S[@'=\u{17}fe\u{13}Ees\u{C}W\u{7}WdeuW{~8\u{11}s\u{19}#>\u{13}Cy+\u{14}y|(ZS>PTFv\n\u{7F}rp\r{I3fj8f\u{10}Yo/]k\0a\u{1}P JtJN [\u{16}\u{B}1Xp\u{1C}\u{1}lGi:\u{19}(| ,u>\"B'{\u{1E}\u{C}asJ1\
\u{1D}\u{B}s3z,k\u{6}fo#?E{\n5\"S|]O1\u{E}F +8\u{B}\u{16}E0<XA\u{1A}z/z\u{19}GDL]]\u{1E}\u{13}=c|P(\u{B}q\u{1A}\u{14}c1l`\u{1B}1\u{1B}T\u{19}\u{1C}'2d'\"e.5`cE\u{3}\u{1D}Q#\u{3}TEm\n%\0z\u{4}'N\u{C}.|XKmg\u{19}\u{2}\u{C}i\u{B}i\u{15}T87;*e\
F%>9k\u{1A}Q\"*K=Q#+\u{15}\u{15}\u{1}?#\nX/Z\u{1D}w\u{15}&\u{3}>q_\u{7F}|\u{13} y\u{16}\u{5}X\u{8}R(o\u{1C}!AG8\u{5}6oxQSY&fc\u{15}Y\u{12}\u{2}CW:L:E\tEIG\u{4}/=<\"\u{7}*<>wbD/;`e\u{4}\u{10}\u{3}QMne@y\u{1C} \u{E}J#z>K0R\u{7F}M|%\u{18}HBD\
\u{10}9\"6C\u{3}\u{19}tj9n`K\u{16}\u{F}A\u{1E}:9\u{1E}*,\u{1D}0\u{3}QJ\u{6}^>\u{15}oC_MOm3mh]\u{6}\u{1B};{[\u{C}.v\u{B}'^\u{1F}/L9I[\u{1D}#+\u{C}%\u{8}\u{1}\u{17}zV?z^d\u{18}(\u{2}\u{12}\u{13}HRxH$<q?j\u{10}\u{17}\u{F}p;h\u{7}\nD\u{1F}{\
\u{19}^&L[\u{13}\u{2}0oDBpWYK~&+\u{18}\u{10}0?h\u{8}|0N^?Y\u{16})}\tB :qZ\u{12}WqA\u{19}m;\u{1A}*)\u{5}Cy8\u{1C}6+\u{13}\u{1C}isc{\u{1F}&}k\u{11}!\\BE\u{15}3)\u{7}\u{2}AO#+i\u{1}K\u{19}O,sb;\u{12}SY\u{7F}:\u{15}a\u{16}\u{10}5zm\u{1C}1 >I;\
\u{7F}C]\u{4}_\u{E}^1\u{10}r5N\u{C}\u{15}L\u{10}'5=`up'\u{1B}(\u{2}\nbP{TuJ;t\u{7F}i_\u{18}z+\u{7}N1FwPxtc`\u{B}-I|\u{1F}\u{1C}\u{1E}\u{3}h\u{16}jV\u{17}h_2\u{F}2(P\t+\u{7}\u{6}..p\nmrI)aM\u{3}s=\u{7}\u{15}|\\+I0<([0l`\u{F}\u{1}))z\u{3}=CT\
#99\u{11}(Sdw1[n\u{12}oV\u{13}t\u{1B}j tnMy[,*6P\u{F}$h\u{1A}J\u{13}*\u{19}J\tSpU\u{1B}\u{19}%Np#OER\u{4}NsNIX{,t^Q4rl$\u{14}gqkH\u{19}&5)\u{1B}elP\0XXH\"m\u{7F}BIB\u{1F}Dx\u{1F}Ak\u{15}\u{18}\0\u{B}C*Vxy1m?\u{1D}?u\u{5}VB\u{1A}C!|ST\u{18}\
\u{1D}%>#\u{8}9\u{7F}KDC\u{17}qYz\tv!W\u{19}n\u{1}\u{6}AXLx\u{15}\u{7F}:\u{6}l\u{15}\u{1B}\u{14})5l\u{B}9\\6An\u{5}\u{18}9UO-.d#\u{18}wTtsk\u{3}:Up!]\u{1}'c?}\n\u{C}B`@.dT\u{1F}Uz\u{1E}H\u{16}CYapb\u{1C}$a>[cCfJ\u{18}+4\u{7F}\u{1C}Hs*q\"\0\
py\tn\u{1D}(Ip(\u{3}|'aO6UkrT3\t\u{1} RJB\u{4}f5Bf\u{12}\u{3}dP]\u{16}\u{8}n,v&\u{11}\u{F}z@93M\u{16}OG+4\u{E}\u{18}]\necx\u{14}]X_o\u{17}UQ|n\u{7F}SC)y`'\"H\u{1C}q\u{F}\u{E}Jezm)^AC\u{8}`\u{15}\u{6}\u{5}Qe^S\u{8}\u{3}\u{8}W\u{1C}Gn*\u{B}-\
:=<<Om99H&QEwX*\u{7}Fq\u{18};xsGWo6kj(\u{17}G&f\u{1E}\u{7F}\u{8}z\n\u{1A}\"XYzE_?=\u{14}\u{1F}\u{6}~Q^u44=W~@[\u{5}2 \"\tZ\u{18}m>4X\u{7F})-\t\u{10}d )\u{2}\u{14}\u{E}]\rD\u{16}}6tiwiH\u{1}\u{1C}W2\u{1A}'\u{1B}*\u{7}v\n\u{F}yRL\u{8}\u{16}r\
\\=0idm\0O@gr(f\"Y+ 54%_j\u{15}\u{1F}KA\u{10}\u{1C}|\u{11};v\nF5\u{18}/o\u{1B}/[Kc7@IFF*A{aB\u{17}P\u{7}(p<M\u{14}u+FY]:CS\u{17}\u{16}+l\\pMJBR50-H;!^ho6^!G>\\\u{5}=QI\u{16}RY<E\u{6}M1\u{3}fn8e?\u{13}\u{18}$ih~|A0)\u{1B}]Mn<r\u{13}\u{1B}/\
\u{B}\u{12}z\u{14}\u{1F}\\Dr-\nNHkq\na\u{2}\t9_6c\u{1F}A\u{5}J\"U@2/\"`mR\0\"G6\u{15}*;X \t.LF^\u{4}3\"r/\u{13}\u{8}6lQ6WBdxzvo-`Y\u{2}\u{6}~\u{C})X(jw(c!aVB}t\u{1F}X{)Q\u{F}\u{10}Iati\u{15}\u{13}7uF=\u{E}BR]L6n=nQd7]aKlj\0*5E(m\u{16},LP\t\
`.Q^n*N I\u{2}\n)g}Q\u{E}7L2\u{B}hUpB\u{7}\u{1C}\u{14}\u{2}SI|\u{19}?\u{1}\u{C}s\u{1}VJI\u{5}|.\u{1F}{H\u{1E}/)|oRV_u\u{14}iC(r\u{7}3ZC0\u{5}\ntm9I\u{7F}\u{C}#\u{18}\u{B}\u{F}\u{4}k_f2^`E\0BO,q52llSV:p{IvSF!\u{11}\u{4}TN\u{18}'\u{18}\u{4},\
_4 4\u{18}*/][1B.K,I{\u{1F}\u{4}>\\\u{1}\u{14}m~d\u{4}]f$-6\u{5}Lx\u{2}\nb4\u{5}@\u{1A}\u{1B}\u{C}L\u{1}\u{1B}Vu\u{3}|M\u{19}FoZ_\u{5}\\\u{F}l*E\u{1C}BN?\u{18}\u{13}Y)s\u{6}-\u{1A}Z\u{7F}1#\u{F}V\u{3}KCqi(g\u{C}\u{C}\u{16}\u{8}\u{10}]d%7Q2\
#k\0uJS\u{2}k%{S1_O~hxmc1\r\u{2}*.v\u{6}\u{19}kK,*:\u{6}W,ip:oe>\t\u{C}_x,5\\y\u{1D}\u{E}tVy\u{1}\u{14}~4\u{12}~/\nT\u{C}nL\u{12}S9n`\u{13}\u{14}-\u{18}JGB[},'\u{17}$\u{7F}!\t;v8H\u{1A}\n^|`\u{18}V%p\u{1E}hX;\u{16}l*jj\u{1B}=z\u{1A}\u{4}W[\
LoS?\u{3}lqD&\tX\u{E}3t\u{F}\rM:QX\u{10}.%52l3atuaS\u{7}(X\u{10}l!\"dtPcVY^\u{11}$O(\u{18}9q\t\u{6}*xw{xtSA,R.M\n\u{15}\0jC\u{14}3YX\u{8}:i&I\u{1F}6vymI{d\u{1F}sy\u{14}R\u{7F}wow\"Eap%e\"\u{14}\u{15}#FTH?Rx]\u{1E}}\n[-<7\u{8}Y'\u{8}v_1\
\u{6}\u{1B}\u{2}M+3T\u{19}>Ui\u{14}c'6K\u{1F}V`<\u{1F}\u{12}b=\\ zXH)vVP@i`.\t27\tLKzj\0v\u{10}\u{1E}[B\u{18}C0\n\u{1E}s\u{12}\u{17}-H\u{B}\u{10}l\u{15}t}'\u{12}Itjn\u{F}\u{1A}9%w,\u{F}\u{6}^cpv=;\u{1E}\u{1A}X=\u{1D}q \u{16}\u{1D}\u{10}gW\
\"E\u{E}<W^]y2'f `YOBr&g1*}#b\u{6}yi\r\u{1}L]Q\u{C}SWj]B^\u{7F}]~L9j\u{1B}\"Zv-6L\u{7}M\u{1A}E\u{1B}G)^3Ipb,6\u{13}znw7\u{13}:F[\\\u{10}4{ZrPg}TT5 \u{18}\u{C}-B`u\r:fO\u{1C}`s\u{E})\tH45\u{4}\u{1C}Kh\u{1C}DSZ\u{4}\0MF;4MW9\u{3}\u{19}s\
\u{12}\u{10}bY\u{4}<3'%v\u{6}V(Hn\u{16}df\u{18}^=>z[yu\u{10}\naC2\u{19}c:!UIF\nvK0F\u{14}Z>\u{15}6\u{8}`f^d~\u{5}W\u{1E}n3]47\u{1E}fZ>\u{1C}\ts\u{10} \u{7};|x.)\u{1E}'9u|\u{1D}\u{8}k\u{16}l5c[\u{6}r\u{F}\u{8}\n\u{B}\u{10}j&A=<Z\u{11}P5\
\u{6}\u{5}-SM;[;p8bv`\u{1C}j=R6\u{1C}0jCs\\[#C\u{14}O\rB\u{F}%\u{5}@rj\u{4}{\u{1}(\u{12}\na\u{18}\u{3}\u{1F}\u{F}\u{1F}t-J\u{3}s[%>J\u{2}k>!\u{1E}\u{2}}\u{1}P)Mz3V;!G \u{1E}\u{4}LM\u{1B}I\\\rY\nJ;ytF\u{18}\u{7}\u{1B})8bjVYMa\u{1A}j\u{10}Iq\
k}\n>\u{6}[8\u{F}fMu;\u{5}j\u{7}\u{13}\u{16}=vt\u{17}pY*DS(\u{6}\u{18}\u{13})On\u{1F}e#\u{5}\u{13}KS(7]9?5\u{5}8g1GM=fN6318\u{7F}E3@{i\u{B}q\u{B}_xn\u{17}~Tt4X*\tY.n\u{10}\u{5}K>Q\u{15}g\u{1F}vT\n'j'R\u{B}\u{1E}|\u{2}WJb\u{F}aVK\u{1F}M 2\
\u{15}\u{18}'\u{4}S5[.\u{11}\u{11}c8g\\.*\u{14}<\u{12}\\vTf\u{6}o\u{1D}ox\u{18}Ri\u{3}{M_!5E]em#0\u{1E}Iy\t[:\\E]:Vs\u{1D},\u{5}\u{11}\0y\t`\"uc6=<0p\u{5}kWv\u{1E}.9\u{1}oi)hC}\u{5}\"E\u{1}_TE=:%9]L\u{13}8\u{7}\u{1C} 3\u{16}oT\u{18}\u{6}qR\
4^)uI\u{F}\u{F}\u{1C}\u{1B}\u{1}\u{2}3xz1&\n\u{3}.cb~\u{14}L\u{F}\u{1B}`\u{1E}\u{18}|M+\u{17}i4n%\u{15}\u{8}\u{C}IqT_q]7|slWb9-\u{12}Q\u{7}5vEv~0TKUr'/l\t=VO@=V{^\"\u{1D}X\u{6}\u{8}#NQ\u{1F}Ov\u{B}\\\u{E}\u{10}H/u)g~\u{13}=X.7;\u{13}g\
\u{13}R2\u{4}tJs\u{16}@\u{1C}}\0v\u{17}By\t\\b\n/WKYX%\u{5}W\u{E}HVgq'H egZ??_\u{7}f5d<\u{1F}}\u{10}\u{12}|Y6w\u{5}a\0g1R\n[\u{B}v[#l.\u{B}Iy$\u{19}l%$G;{f1\u{E}@\u{1A}\tDI2$ZY&p\u{E}Ot[8Lv\u{1}F`\u{F}+hIXUOq2kb\u{1A}\u{1F}@\u{1C}Jd5\u{18}\
8{73\u{10}q@\u{18}boN2\u{11}\u{1B}uy|yqL]k>CEo\u{5}J~\0p5m\r@)\u{19} kJTPuYJ:\u{1}\\(\u{1}{[y_B?\u{15}[sDhww\u{4}H\u{11}[\u{1D}P\"P<\u{12}\u{C}!\u{2}D\u{15}K88E\u{13}%M\\\u{1B}[2k\u{E}\"z.\u{18}fVjG\r28C`\u{7}zC\u{1}V\u{2}Hj\u{E}\u{12} \
\u{12}qZ\u{13}F\u{1E}%\u{1D}g;|\0'rk\u{11}_\u{18}V\u{7F}I>mb4\u{6}'!P\u{C}%{i\u{1E}5Q\u{8}8BH`+H?'\u{3}\u{1E}c8G?wFGZn\u{16},tL\u{15}=\u{6}^.\u{1A}G;h#et$hpV\u{B}\u{1F}\u{E}R~|8\u{4}8\u{B}i0hyyf\u{2}|6+i*Bd@OTY<\u{13}<E'fO'>_V~|,Dyi\u{3}\
\u{E}6IHr?P\u{15}?\\\u{13}\u{16}#\u{E}]\"B\u{10}z-Z[\u{1F}/_m\u{18}RSY\u{3}\u{3}\u{11}73\u{11}4\u{18}j\u{1B}HLt`F^Ilrk48\u{1}lS!\u{3}[v\u{7F}\u{14}\u{2}\u{1D}S9a1Et\u{1B}8LHv\"o\u{B}[\u{6}l\u{1C}aL8L\u{1E}g\nf!DBX?Tu*<\u{4}Mk\u{15}\u{7};w\
\u{7F}\u{15}Xg=)O\u{1F}TCuBdoLEA%#N8`KuFHh\u{13}l\u{15}q,3r\u{14}RsmOQy3?Q\u{8}\0\u{E}9\u{1D}Y%[kE\u{7}!\u{8}AK\u{15};jZ=KZJ\u{19}\u{12}B=LU-/t)Ogfyl\u{17}\u{2}~FC/]\u{15}f&@#s\u{13})=b\u{1E}O\u{E}4\u{B}S8ty=m!q{1j\t\r\u{17}$NyW}>STB\u{12}\
=6E'H\0F\u{5}\u{13}d\u{17}]\u{11}\u{4}P,gE!Ti,2\u{11})T\u{1E}\u{F}w\n\u{14}GS=+MBf\u{14}}\u{6}4\u{7F}rEo;]?/\u{17}\t`h?\nC\u{4}T:\\\u{10}]eYA'\u{1E}B\u{7F}JQT\u{4}(\u{10}1a+uU\u{4}\u{5}#/Gi6@$1S\u{C}]\u{1D}\n\nq^w%t\u{1F}K;2h\u{4}oz~\u{1F}\
\u{1E}\u{4}?hYv\u{13}If\u{3}%VH\u{1C}\u{11}v,\u{6}\u{14}D_\u{12}BV9M- 5N<\u{17}KkBn\u{1F}f\u{1C}\u{13}^L5JB9$\u{1D}j>\u{6}B\0sRa\u{18}\u{17}NOE\u{2}|v8v\u{6}\u{7}\u{7F}\u{7}*@\u{1F}\u{B}\u{6}L\u{1A}.t1\t?\u{15}\t\u{13}\u{11}Ai*^qRY%\0\u{6}\
T{n\u{10}+}(D\u{F}@<\u{1F}0\u{19}]Iu\u{13} \u{4}4h5I\u{15}T\u{12}'Q$E>\u{17}:p\u{1D}Bb\u{B}\u{1E}J3GD!E9PI{1N:-KJmJ\u{F}x0My#Es10go\u{6}m\"}7L,<uN\u{14}l2wM/\\\u{1F}UI:\u{7F}UwI5qy\u{8}Y\\4!\u{17}=:OY\r_7\u{8}\u{1A}\u{1C}<9)\u{16}\u{6}Vw\r\
S\t;8\u{18}-<g9tg+f1@cS>\u{10}a\u{3}\u{17}>@\u{4}\u{1C}p\u{3}/smuR3YJ\u{1D}+,Y^\u{8}?*>\u{10}aom\u{15}?fJE\u{1F}oPO2\u{1E}\u{15}j#D;8~\u{14}.y4\u{18}A\u{14}D$g/-lH\u{12}MV\u{1E}\u{13}.gXhs_Wu%,0q1Wi\u{17}\"\u{E}^|!\u{12},HUY\u{1D}P4\u{F}\
\u{7F}$m\"-Vj}-V+r\u{15}VR\u{12}\u{16}KR*\u{1B}e]Eb\u{E}KC-z\n^\u{11}?\u{10}\u{B} \u{13}dV#k@_wX 3<\n\u{F}\tO\u{B}3)+ 5\u{15}!w\u{11}\u{B}:WZv+\u{7}^\u{15}D9&1#8*WIBdh;-\u{11}xmT\u{12}\"1^<\u{C}fE\u{3},eI=t\u{4}\u{11}\0^f$9#Ld/\t|Mb\u{2}b!\
l\u{18}h\u{15}p%\0d3i1.&!/T\u{12}\u{17}Oc\u{16}&m?I\u{7}*Z\u{13}'LT,\u{8}\u{1D}Z]`ad*keco|@?\u{14}\u{17}yg:#6]43j\"\u{8}jv]OA\u{7}qX:i\u{18}\u{16}!1t$()#4\0''UL[^)\u{1C}STr~TZV\u{11}oU+\u{13}(cF)'\t\u{1F}w8IuaP,t\tz0ZWDf[)x\u{15}mS\u{1}/dm\
\\!\u{7F}\u{3}L\u{C}\n\u{12}GQ-OJh(~\u{7}#i\u{B}V/k\u{13}?DI\u{5}IY\u{19}/\u{E}\u{6} H\u{5}I%;\u{C}Vf}1!]W_\u{8}\rZP\r\u{7}c\rW\u{F}I'Z(\u{1B}`Sc)(./\u{8})gFG\u{3}\t!O\r6i\u{17}\u{1},!R__\u{17}\u{F}o~\u{C}kabn.iU\u{3}\u{B}#YK]%9JX8!\u{1B}\
\u{1F}E\u{1E}v\u{1E}@f>84gLyO$06\u{10}N?S>dpi,\u{5}+f4u1ll.\u{1E}+;\u{1D}V\u{1}pq\u{1C}r&\u{7}V\u{C}vN@b\t5Q_\r\u{11} a\u{19}qrt\u{B}{\u{8}\u{11}^>\u{19}+g\u{11}\u{B}\u{2}@\t\u{12}L\u{14}_\u{14}ouOc&\u{F}\u{4}k\u{1C}\u{3}0!'@Z^G_ Jm\u{F}.V\
\u{1F}\n^D\u{6}0\nmTg\u{13}<2\u{18}duCfWO9w+\\\u{11}6\u{2}\0*\t}r9d\u{1A}\rscc\"\"j<_B&e\u{7F}\u{1}.IF|dtW[,R3\\sM\\{}K\u{2}\u{10}PF\u{3}\"][F(D~0dYi?_\u{8}\u{7F}\u{1E}\t0\u{B}\u{B}M<C;JVqD<m6jc4\u{E}\u{1E}~{T\u{4}F\u{7}H^L5$<IwP\u{19}|3Cb\
7}(\u{3}w%G}\u{1D}H 6\u{C},Eo(sa^\u{13}vem,\u{F}%\u{1}/=25DJd7\u{1E}=%JY_n$\u{E}?S\u{F}fhu<F8K\u{1B}Fu*@Ngn\u{13}\u{19}YODg\u{5}\nFV\0\u{19}?%+\t--\u{6}\u{16}:@ |hbB\u{3}.JUu \u{1B}pc@;rY\u{7}\u{F}71\u{19}\\^AynG\u{19}(3v%T\u{15}o2VKW\"wYl\
@')|H.`_;W(Rv\u{F}OC\u{F}Mf\u{17}zp^n\u{1E}\u{19}\u{1B}M\u{11}P:\u{16}\u{E}L\\\u{8}\u{17}'W\u{1E}mvUq/\u{F}+BE\u{C}dq^@\u{15}9e<Z\u{B}\r%Y-\u{8}6GG~\u{15}{0{B\u{B}z\u{12}\u{7}\u{1C}^\\wJ\u{10}f.L\u{1C}Ek\u{19}Kk|\u{1C}~c|\r3~\u{1F}P7Xp3i*-\
+.#{wb\\Z_l]0f)\u{4}#\0l>\u{F}MT0\u{7F}5h\u{5}\u{C}\u{4}mFO $4\u{17}aU~~\u{19}*\u{10}\u{14}0rxPdLA\t\u{17}\u{1A}\u{2}\u{1E}yn&|-{\u{B}3f%}EBWdS]v,\\8t\u{8}-!U|8\u{6}<%=U>b;q>lz\u{17}d\u{1A}e^\u{4}C\\]\u{C}\u{15}47ml:0{KM=^FC>5\u{4}\u{10}z|\
j\u{2}o\u{10};>5!2uEiS/\u{F}fU]\u{5}_\u{1E}1)(\u{7F}w\u{15}/)D+F\u{7F}qk\u{1C}t@6\u{17}\u{7F}&WMs\tF<h8ys\u{19}ikO0o\u{1B}A$\u{C}\u{14}]n-;(i};loS\u{1F}K>OM?.\u{11}\u{7F}\u{1E}:2!f$I\u{10}+\u{4}\u{1C}\u{11}@(>&U\u{8}=c(\u{B}C'6^\t\u{E}x\
\u{10}D\u{B}U_p\u{1B}*]fi4\u{1A}\u{4}\u{2}\u{13}\u{8}U1)\rK\n^ ;cY,X`i+PCB\u{11}\u{1E}]ki\u{10}mD\u{5}\u{13}\u{5}\u{7}w\u{18}q'3\u{16}q\u{7F}M^=O\u{5}\u{E}\u{11}\u{4}Ti\u{1C}!\u{1F}lya\u{2}(QQX\u{7F}N|\u{12}oCq\u{15}sfj2\u{14}j\u{8}6/iGj#!\
\rfKmTq$\u{1F}ieysh\\IB9(n\r\u{E}\u{1A}63\u{1C}g~\u{E}\u{1}\u{12}\rnN:Wyb\tI<}\u{1}$(\u{E}-\u{14}\u{1}\u{1D}5\u{3};:.\u{E}\u{12}\u{15}w_\u{12}\u{17}5:G\u{1E}\u{11}\u{1D}p\\\u{7F}<y&4kU%\\\u{C}\u{C}\u{E},m{ukvq\u{12}<\u{6}v=7\0K:\u{E}#j'\
\u{12}\u{11}1?\"{\npo\u{1D}Q6\u{19}20+N\u{14}>\u{7}\n'~D%8\u{4}[,|\u{1C}?[UPlg\r\t=\u{19}8\u{8}_g-crY%9R^$|Q7\u{11}}z9\u{1E}<@j\u{19}g\u{1B}by|g\u{12}3^\u{16}VV\u{B}RfObFe|IILZ$o4\0n{x\u{1E}^\rC. '+!\r\0d\u{10}^\u{F}M\u{7} uR'Y\u{1A}fWlk\\\
u?K\u{E}Sp/DnLg+\u{2}\u{7}96-\"\u{B}$K\u{18}TZ\u{16}7y~\t~v\u{C}A\u{12}aj)\u{6}r(!Lcn7)apD\u{8}1ALros\u{E}E>&\u{17}$S>H_oZD7=59\u{7}\u{E}xh\u{10}~\u{14}u\u{5}x-zw,o%fSB7k\0Yh\u{1}_{'\u{F}1_Tf\u{1F}E9&\u{8}\u{C}{A<\u{1A}#\u{B}$rD0.\u{7F}&Yb\
d@L\u{B}Ns{gFy#\u{1}}\u{13}|qkGa]k\u{F}1&A\u{1}&6P\u{14}B\u{1D}!w^b0:K\u{1C}5D-_\u{6}MJ\u{13}/z2rVW3\u{7F}O\u{1E}x)N6{W\u{1}ME\u{F}~j\u{1F}nk\u{19}S5lW\u{1E}2-tl4J\u{16}{\u{18}Vp\u{1D}A0Ss(AO,M=\r\u{1D}F\u{3}u\n&_R\u{10}E:w\u{1}-h\r+\u{F}&\
yd }T\u{1C}*dE\u{16}xYhtn7@d\";\u{7}}x#\u{17}U5}\u{4}{Rn-4t\u{C}xKQ^`vxoV\u{19}ki \u{7F}X\u{8}\u{14}e\u{F}[F\u{C}QSwyBiL\u{1F}q2%C&6<\u{7F}\u{4}AE\u{3}\u{7}Q-h`f,tgHv8!y\u{7F}\\\u{7}0r\tEG{G5jlXM\"\0:w\u{17}f>i\u{1F}H$\0W\u{5}mj>[\u{1C}bNC\
{r^Hc8D\u{14}\u{1D}Iq\u{14}+\u{E}\tv7R5\u{1E}U6\u{14}K\u{1C}|4mN\u{12}q\"iQ\0E|EZ[wKh\u{14}\u{1D}xqn5\u{1D}E5c\u{12}G}:R#)R[\\Bx0\u{1C}\u{18}|!VX\u{7F}M\u{1B}T*\"po*d,l7\u{2}\u{1B}S\u{12}my7i|\u{7F}wf(@\"\u{1E}M_v-\u{7F}\u{1}\u{12}\u{1E}RZ\
f\u{12}\u{8}K?1\u{19}$d[\u{B}ICbZ]\t\u{2}Anyn\u{1D}o&80cu`\u{6}\u{5}\tX+]pRqaS\u{B}}B$a\u{13})>1:7e!iCA,x\u{1}k\u{13}\u{18}\u{10}jd\0\n`Bo$\u{8}.\u{B}\u{16}U<\u{14}1cC\u{10}wbwS\u{B}P\u{1}[+\"\u{1}L\u{1E}(\nd\u{7}%)\u{11}8p3%C\u{B}8'jp\
\u{3}\u{14}#\u{2}{X-[\u{5}-fEI?r\n@@ \u{5}\u{8}\u{12}L7:w?\u{1E}\0u>Qk'h@[\u{5}@Hem\u{E}m0-I\u{4}s6(+\u{11}\u{3}\u{12}\u{1F}\u{8}.T3\u{1B}\u{1E}Q\\w\u{4}sDPvf\u{7F}=h7[H}T\u{4}`O\";4\u{1E}g,Cs1CP6\05'D\u{11}gqnuC'\u{16}|eYdF\u{8}l#S&PL%O\
\u{15}\u{8}H]g\u{8}\0oFrn*Q12DO\"\t-\u{F}\u{3}\u{C}2\r\",C6K\\\u{1E}Y$*m%x&\u{13}\u{13}\u{5}`]&;\u{4}{9d#\0vo\u{1C}\u{6}?/#h'ucMw\u{C}20!de\rr\u{5}UI,X\tR$Jh!XzF6y=Cd\"\u{5}DK\r,Q/b\u{3}}u3\u{1F}\u{13}9\u{B}sAF\u{7F}y\u{8}TURX\u{1}N\u{7F}[\
_23vgL@WL%b=\u{5}qD\u{16}~d\u{4}\u{1B}''\u{1D}6r?[0\u{2}pY9(`.(~0vt'@Iu%\u{1A}L>n/9\u{14}b\tD[?i3KYt!?#e@Z/\u{6}Nz`nJ#\u{12}W8]\u{13}6[/A\u{F}!xS7o?\u{7}\u{11}#kWgj20|\u{18}6('1)\u{F}72?NI%1~\u{15}4S:&;\u{5}2v\t#rkX,!/VIH&6~fvy)\u{12}\
\u{18}F[\u{16}V qz\u{1E}e\u{19}UHUCG\u{13}dq\u{C}\u{14}w *R\u{F}9Q\tHB\u{1C}y:[\u{12}.Q8\u{2}%v;\u{3}\u{5}dqGk\"\u{19}\u{6}\\\u{12}MnVfE\\\u{18}\u{7F}:>~G\u{17}SPA>=`8[U?\u{14}\u{4}X4>SL\u{1E}w*G\u{15}N4\u{10}\u{18}#ZZ\u{12}o&An\u{1D}~8\
\u{C}f|\u{19})\u{1D}09?&z\u{E}=3;\u{7F}\u{12}L\u{1E}#\0U`6\u{2}~\u{B}\nR,S|tQ_}V H!|UDy\u{10}\u{12}KmjjP6Mq]\u{1C}ujbGc\u{1E}\u{7F}IrK\u{1B}\\Cm\u{F}^v\u{14}'[pd\u{15}%Zml@\u{7}9U:[\u{2}Mg\0SeC[fg*\u{18}J6@\u{E}\u{12}\u{17}\u{1D}Uy\u{4}\\L\
k\u{5}$z>90u\u{1E}1\u{19}%H\u{16})Z>3\u{4}mQ\noV?g*+.s\u{14}z\u{15}h\rJ\u{19}Ia*Ra/\u{12}-^wS@U!Gk85r84%=$^%~\u{1F}%Syq\u{2}OPO{\u{18}Bx_3jst=<@|[@\u{4}PJ\u{3}\u{11}#<E,?\u{1C}>5\u{3}\u{16}WvpK\ngZ$r$DU@\u{8}=\u{18}G4\u{16}\tPn>-{}JR%\
\u{13}\u{1E}$\u{4} =\u{3}\u{F}~\u{C}\u{13}i8aC\r\u{10}-7\u{6}\u{11}N@M\u{17}j@+E\u{8}L#& \u{F}hb^`+\u{5}[|YA.!\"'\u{7}\u{16}!0m4Fi8V\u{12}\u{1E})y\u{15}vIj3{o\u{1A}]X&WjQ\u{2}CO\u{12}Usw?\u{E}\u{11}=/'\u{7}>u\u{3}na,\u{B},\u{19}jI\nSER62.+\
\u{12}\u{2}Aus}3Y\u{E}(c-+S\u{17}j`d>\u{1A}\u{1D}E\u{1A}%zzgZH\u{F}\u{E}\u{2}D\u{1A}YRZ\riL\u{10}\r\u{F}i>)Wp\red\u{11}G|A}XO\u{5}{-\u{1A}\u{8}*\u{16}IT\u{1F}3t\u{3}\0:LH[\u{5}:+\u{1B}Cj;FNPKc_.t>K\u{18}^0\u{1E}F\u{12}k\0QSk\06ati\u{5}[gW;\
Q26i5}'Ri\u{6}J\r\u{1D}\u{F}!\u{1F}V*XBS\t\u{3}\\$wj1\u{7F}o\u{5}(\\A\u{11}j[;o 'Ya\u{10}3\u{1D}g\n\\k\u{6}\tI^\u{C}\u{16}(T\u{3}`m\u{C}<\\rc\u{1B}pjTf\u{5}lst6\u{1A}\u{4}-\u{5}\\\u{10}\t2(>NSh>)X|.\u{1D}Nzosq^gZt&H;h\n\u{1A}\u{18}3jE;\
\u{11}K\u{17}2\u{3}\nXh/J\"=R0D[P\u{5} w\u{1E}\u{19}N9H(Y\u{C}{]fO\"S\u{1}7{Fhq$-d\0gtSn_1\u{4}H\u{19}\u{16}hO\u{C}{\u{1B}\\}3y9&Kx\u{7}@a@\ry<MH6bU\u{7F}M.o6`J(^.D)w\u{11}eS\u{15}\u{1F}mmf+>\u{13}P\u{8}!`WfFa)-B\u{1B}dOA\u{1}\u{C}%\u{F}\
\u{B}Wz}\u{18}\u{C}\u{1B}%\n-D\u{B}Bw#3\"mV:KZ4\u{C}?\0\u{1D}qv\0*1\u{14}~G^^t!)\u{1C}g=}n>V\u{15}HVm1R|\u{1A}\u{16}$\u{14}\u{7F}\u{1C}NE\"\u{4} f\u{19}0\r\\U>,'\u{F}8vUr'_\u{8}01PS2s\\=?*\u{1F}<X\u{10}\0v~\u{7}M-Eo\u{12}!@5>\u{B}1*lv\t}Jq\
\t\u{19}L\u{1D};\u{2} %\u{F}o.=\u{8}0RTZ+!\u{19}\u{F}?AT\02^L%.8mu|j:0@1uyeO\u{12}tP[W SS`n@zeu4j!H_>;\u{11}\u{7F}\u{17}<|?&\u{17}alt\tm\u{16}\u{6}X1^\u{19}PKg\u{1}[\u{19}\u{1E}&lBG\u{16}X\u{4}V\u{6}fb\u{6}\u{6}I$\u{17}\u{F}#IcA\u{4}T174S2\
^\u{1D}<\\\u{7F}\r{N\u{1B}@Y]sY\u{7}[\u{11};\"%s\u{1F}+J\u{1F}Pn&NKQ8aT~7v:\u{13};3A\u{C}y=lSy\u{12}.zGsTc!\u{13}9;wx-=H\0C=r/d lq\u{4}C\u{B}OzR\u{18}=kQ4*5:RO\u{7}\u{6}Sh}\u{1F}^w\u{12}d~\u{4}}K!8\ns\u{5}YkK\u{1D}Y\u{E}G!|rH=Bqx%>\u{1D}\
\u{1D}\t}\0\u{6}mz4zJj\u{11}w\ttsEz\u{6}y^H\u{F}\n`FC|zB\u{19}#\u{F}(.\u{8}\u{19}I,Spi?\u{6}be\u{1C}\u{8}Y\u{4}B`\u{16}\u{14}Uy^#\u{12}(\u{1A}S\u{5}N'y\u{16}\u{6}\u{F}:\u{1C}m|RD\u{1F}v\u{14}i95e ls\u{3}\u{14}{F!\u{16}a<x0z\u{F}K\"kW\0I5fR\
\0\u{2}9tIY\\\u{1B}6R.0I\u{14}45\u{17}j-\u{C}E\u{18}z\u{6}(V'0PN\t)\u{11}/[oTgbW\u{8};u{\u{1D}\u{1B}\u{1D}y\u{18}:w\u{8}^\u{15}P\u{2}[^_X5\r\u{8}T\u{13}\u{1B}NFvI.x!\u{16}c[FA$Yw5_\u{1}\u{B}45,_O)\u{F}IDh\u{7F}Mq\u{8}@</K(\\u@&\u{14}z}/o!X\
Y\u{6}A6uhi0B\"<h}tR\u{F}zH!\u{1A}+VpG2Y6}X\u{F}U\u{12}c_\n\u{1C}Gb\u{3}y;e~G<y_\rRM-\t\u{C}x \u{16}i\u{3}sO\u{C}{#: \"lx]\u{14}+\u{1F}lbkO\u{1F}#6\"\u{17}R-UF;N}3\u{1}H>t%S\u{1A}K,s \\\u{10}[*=\u{1C}\u{C}r620lL\u{10}[L\u{4}Pg\u{11}\\c\"lI\
/M4\u{13}\u{7F}H7R@p5&0j\u{5}?^\u{7}\t$YP\u{1B}4f\u{18}\n_\u{B}L\u{13}l\u{1F}8;~\u{15}P\u{2};\u{12}\u{14}C\tCR\u{F}_U_`H\u{10}\u{16}>\u{3}nk7\u{17}\u{12}\u{5}y':7\u{1E}c\u{11}Q\u{B}\u{7}.%fKwy@j=r\u{B}\u{3}Be_[x`cCy2Abg$ap\u{B}V[\u{15}1Lm\
\u{1F}C^e5N \u{7F}-?TKa9nv\t<8m\u{1B})sgJ\u{11}\u{11}\u{16}\u{1F}?;\u{E}]X\u{1E}&a-=u\u{7}13/lT9u?Ddlf\u{1F}\u{7}!M;69o6=XsNc3\u{1D}/K\u{7F}Fy\\\u{5}\u{15}\u{1D}i^1\0\u{1A}p&!u\u{13}(LDV4bb2D\u{4}\u{1A}h\r\u{7}\rm$\u{19}A\u{17}d\u{1F}=\
\u{1B}$P\tU_lL+5XZ@\u{E}8aF\u{18}N\u{1F}g\u{18}-T)K2\u{2}\trw\u{16}UY>Pv9R\u{18}\u{2}0$]\u{2}<=\u{B}_\u{B}j&\n\0\u{7}H'IJCfdj a\0TP\u{1A}\u{1F}\u{1}C\u{7F}\u{1C}G\u{8}\u{15}\r\0\u{1D}J+\u{7F}ks5\nuCliaHqt-\\TG^-\u{5}\u{F}{\u{11}?Yq\u{19}k}\
\u{10}\u{15}\nG\u{16}G\u{C}\u{4}m\"P\u{F}Z\u{7F}A?=\u{C}|\u{C}\u{1}\u{1E}xEJK^GE<Q\\s%\u{15}I\"$uM\u{F}h\n6kVv\u{7F}>\u{13}Y[\u{4}\t5ec\tnbpH\rh5h@Q\u{1}\nA @3z_ P\u{19}R\u{13}\rP?\u{5}G;<\u{19}+Oi\u{F}\u{12}\u{3}Ep\u{19}Xi\u{16}\u{E}A\
\u{1C}%S0x_3Y\0H'5B\u{4}\u{5}\u{12}`\u{13}z%\u{1D}YJb}dW]L\tkL}\u{15}/0I_%H9\u{B}J#\0\u{10}>{Q\u{4}Mh\u{14}&)\u{4}`se:\0t\u{17}:\u{1F}Ws\u{10}pU\u{C}S\u{3}\u{3}\0^M\u{19}P=j1h=\u{12}\u{14}F\u{17}Y\u{8}_20*d\u{7F}\u{8}NO1\u{6}/\ro|Sm?\u{F}2\
\u{F}I'\u{F}Nb\u{16}l4\u{C}v+_-\u{1}3\u{F}/)zpmY\u{14}0K&\u{1C}hF%rJ;\u{19}.OZ.6rW1zl\u{F}\u{6}!R{yn]W,@b8OgH\u{3}*~-\u{F}7a\t>\u{1}\n1(\u{6}2\"O\u{4}LstVKEB\u{10}-XR\tA~bDB)~\u{12}\u{1F}i\u{1}7hg{}\\\u{1A}D`\u{5}\u{1}S+w}\u{3}\u{11}\"\
\u{3}\u{18}L%cn,A\u{13}33 @OqkL_Ei3\u{1}\u{2}o~@\u{1B}\u{14}o>\u{E}\u{15}4o\u{4}=;\u{1}6=Uv<\u{4}\u{12}ldE\rucW@eD!L/\u{19}`C6\u{3}UD\u{14}j\u{3}k`J\u{18}\u{5}\t\u{1}|gO(!S0\u{19}\u{F}\u{15}t\u{15}y7\u{1C}aP $)#l2`\u{1D}\"g\\vJEo3iM\u{B}\
\u{F}\u{5}\u{F}e\u{1F}9_f\0>C\u{2})&?Y\u{16}X\u{1}Qa\u{4}R\u{14}Z{<\u{10}rR}9\u{5}p\u{4}QQm/\\Kg)A\u{14},xM\u{16}^\u{B}\u{7}S\u{1}0\u{17}{\u{13}\u{10}\u{1B}~=)\u{5}?\\\u{1F}9,\u{1B}V$H8aa\u{2}U\06>!S2+\"o[,\u{12}sz\u{17}\u{E}UOQ/\u{F}%|u$y\
\u{15}}=\rr7UXgje=ts\"qh*86|P|l.hF*\u{4}/\u{12}:],\u{8}$T\u{7F}\u{2}J\u{B}({k5m!mr\u{15}ah/e~!l]S)on\u{1E}~9!\u{14}-1Lt\0\u{12}\nX(W\u{14}Sb^=\u{10}M\u{8}_\u{1F}\nQKbIp(\u{10}\u{19}M\u{10}N.[|<P\u{6}L\u{14}8&a&[&cD\r \u{11}Dbl\u{12}\u{16}x\
`?\u{1B}aKKrn,\n\u{18}+\0\u{19}'DG\u{B}E$\u{1C}.~\u{10}j\u{14}83Q4T\u{1D}uF>\u{1}hP\"A<X[*\u{1A}E%\u{1F}7T~\u{14}\u{4}| \u{1D}\u{1E}\u{B}M\u{2}TcjhV\0|Oy7qU'\u{3}\u{E}Y\u{7}R2}9E\"t(,yUu-gK}7p\u{10}LW++\u{12}\u{1B}~Ty\u{1C}^P%\\\u{B}Hm5g{\
\u{13}\u{1F}j=\u{8}`#pAi]mq\u{12}K\\\u{18}\u{4}J(ur\u{E}Sgr0\u{C}v!&d$\u{2}JALL\u{4}O#BmQ\u{19}\u{C}\0 U`&\u{7F}7/l\u{F}(qj-\u{5}DC\u{7F}o]eT`mx$:Bqaq$\u{1B}\"ly\u{8}8}~{:xrt9zg\u{5}z\u{F}Hg\u{1E}\u{16}1\u{3}eXZ\u{6}{0Q\u{16}LNp(2P\u{14}jl\
J*zq/f#zy,}0\u{1E}\u{1},\u{16}?iCVt=;s\u{14}h\u{4}\u{15}tQ\\~6\u{2}I\u{6}\u{1C},`;\u{11}W\u{8}^kq\u{B}k]\u{7F}\u{4}?K\u{C}r^\u{12}\"M\\\u{16} [\u{1A},3l\0\u{14}\u{12}mhDP\u{E}7U\u{11}\u{E}4\\\u{4}r91&*\nh\u{1E}*b\u{15}cV\re[$(qyOCJ\u{3}\
\u{7F}}k\u{F}@.+t\0 q:`7?we\u{1B}qHtc;\u{C}\u{1}4nH\0x\u{1C}\u{8}^g)=hluf\n\u{15}I\u{18}?\0:]\u{F}r@Y0\tX}5\u{19}%\u{7F}vk{W R,eP(%\u{15}(KF\u{E}0(Q\u{14}O\0^],~9\u{11}+m}w\u{7F}\u{1F}zg3#\u{13}}2`ET0\u{16}]7D'Ul;\u{16}8Fva\u{8}\u{3}\0v`b'\
q\u{16}r Xi@a\u{5}\u{5}s0\n\u{C}}BX1}G\u{15}~NxcqA}h\t)d4g>g~3JAt~\\H:6b[{HA\u{15}\u{B}0W\u{6}U_|\u{1D}^E\u{7F}\u{8} LX\u{7}fS\u{15}J\t\u{1}Em!2~G\u{1}vp\u{17}4N!>iC>v\u{18}>GB~Bct\nEMhVE\u{C}\u{3}\u{12}8\u{16}DZGK\u{1A}Q\u{1B}\u{19}0^JA\n\
a%0\u{7F}\u{13}\u{11}rzGF\u{1C}\u{1E}\u{1A}#H\u{B}\u{13},=L Y\r1F\u{2}WT\u{1F}xE&\u{17}X'\u{3}CU2E\u{10}&5<_%UQ4UB\u{7}(zG\u{14}{;mLD\u{7}\rL{\u{1B}EzH\u{10}\u{B}+3Slw}zJu5V/{\u{2})h\u{1C}q\u{F}[\u{6}vO#j\n\\b(Y*r\u{7}L\tzF^ 1%5\u{4}\u{16}\
Ixo$E\u{8}$Q5YZYd{2p$CM>\u{1A}]h\"8RgJrF)FZ/6oj\u{10}EtW1j\u{7}p6l8J\u{1}D\0\u{C}\u{8}G?\u{17}vQnqd\u{5}@#Z)7\"qC.\u{1C}s>8G\u{7}{8\u{18}\t\u{15}IR \u{1F}\u{16}\u{E}K|o6\u{18}\"0^\u{8}o\u{1E}H*\u{E}\u{12}5smZ\u{12}Yi7K\u{13}G@\u{7F}\"\"z3$\
s\u{C}=xV\0\"B\u{B}\u{7}6\u{10}\u{1F}|(-kq:J\u{F}y!\\eI6\u{8}!v0\u{7}M\u{6}\u{17}K}v\u{10}PBYb)\t.\u{11}f\u{1E}63V2OmV3]\n\r\u{1}i<Ss52my\rE/\u{13}\u{1C}\u{B}&\u{1}h$\u{18}O\u{1E}\u{1A}xv}`\u{2}{\u{13}Bc\u{11}LcA|Iq^kC\u{1}N[\u{2}\",$2\\W\
\u{8}\0\u{1} |Q>7?\u{7}%\\Y\nDAG m^\r.sik]bd\u{1C}~\u{1F}0q\u{1}|2m/nx\u{7}#\u{4}i\u{C}O t`\"bE%@t3m\u{B}/#UjGeS$\u{4}\n@.Oz`\u{14}Z|Z\u{C}IX\u{B}\u{1D}\u{4}xW\u{12}W\u{1}\u{7F}vnN\u{2}c\u{18}Wi}^jEJA\u{1A}=0\u{4}\u{3}_l\u{1D}hh7_\u{E}\
\u{12}e)\u{18}RF\u{1E}PG\u{8}q#?\\o>qw<mm^I|<Q\u{18}\u{B}&r\u{5}\u{E}+$}3,+\u{1D}g5\u{E}@N,\u{7F}#mH7\u{8}D]>-X\u{5}i_?5zJ}{?g|ri\u{15}\u{5}UVZ.q@E\u{1}}p\u{15}W\u{2}2Bjz'_i<7?W\u{1D}Gl\u{3}=b?3\u{3}(\u{15}:\r2k%\tNX5&;X:\u{F}NY\u{F}\u{6}z\
5\"=1A681GM +L(\u{C}0O0$\u{7F}A65\u{3}\u{6};\u{B}T8t\"tp\u{8}K:\0s>\u{13}\u{14}K*OahP H1_C \u{11}z\u{12}A\u{6}E.\u{1C}^%\u{1B}S@\u{12}3\\\u{1B}\"\u{11}+zV\u{16}v!\u{1E}\n&{1qr\u{19}|\u{F}{ej'X\u{C}\u{C}Ovd\u{5}\u{13}o#bLQ>\nshR?;bodX?\"Gh\
\\Z\u{15}]PDA#z</^a#bvXX%\u{B}IZEQ3\u{5}Q\u{1F}O:\u{18}KSl4;o\0ye'\u{2}Oh\u{10}A\u{1D}#\r\u{18}`A}a?#_w\u{1B}qj$\u{7}45n\u{F}\u{10}\u{7F}*aT\u{11}\u{6}!|P\u{5}\u{7F}:K\nB,C+/+gO\u{13}Q>\u{7F}Q)e78hIo\u{1A}fG\njX(sy[R\u{19}e\u{6}\n2Kl\u{1B}\
G\u{18}.\u{1F}\"{0\u{8}\u{2}E\u{19}\tP\u{6}Sm~qQ\tR7\u{4}la6\u{1C}\t\u{1C}qAT[?]7bDjg\u{4}yeQoUcDw,D\u{E}yEP\u{12}mEqqfgg'\u{16}><\u{1F}sR\u{14}\u{1}\u{1A}r\u{E}\u{1A}G\u{C}G\u{11}Ea\u{C}\u{1C}'bcZ]t84\u{1A}F\u{C}c\u{B}\u{19}:\u{6}X\u{1C}\
\tt@Ylg%!1+t<F|\u{7F}BoJ<|!\u{4}\ru\u{14}}'\u{3}U\u{1}!\ta B\u{1C}DWv[$\u{E}D/a\u{17}[\r:lti\u{1C}LuX]s\u{7}$\u{13}\0\"(}ug\u{C}mo8J[~\u{2}d^)W[\n6#\u{18}F}[\"M#\u{12}R'>zy\u{E}\u{E}L\u{4}\u{1E}\u{15}O~h\u{1D}d*\u{18}C\u{1}c4_\u{F}5_I\
\u{10}L\u{1A}mv?\u{1E}R]\u{E}\u{4}_pI&i%f\"fB\r%I.e\u{19}\\CMW`w\0\u{1E}\u{8}J`\0#\u{4}ftE\u{1F}l\u{1C}\u{12};i\u{E}\u{18}xcpz\rPb2\u{1D}}-g\\O\u{E}1bi>\u{2}F~W.K@\u{7F}'tw2&;\")8P\u{1D}5!mL\u{17}\\\u{8}?\u{10}7Kzv:8wF\u{1}rb\u{E}\u{1A}[`8\
zr\u{B}T\u{8}l>>=`[A|\u{E}\u{19}\u{1}G.UE\t\u{16}]\u{1}n\u{4}gY\u{B}Q--\u{2}PTav'gQ\u{13}8\"-|\u{C}e1D~yd\u{B}mJK\u{19}B0g\u{1C}B+[e\u{1F}0=\u{17}w*\u{1D}@\u{17}.*{nAH4?T6X@4]#M\rVh\u{18}6-2eYah?_\"\u{7}3^Qc.\u{12}\u{14}Ak\u{14}#Y_\u{1C}4Y\
\u{1C}*h1p%_\u{1A}jHX\r2\u{19}:2p}\nEm\u{12}\u{E}\u{19}\u{1D}\u{1A}nxF>x9&W\u{1C}\u{1F}\u{F}\u{16}t+{\u{17}b\u{19}~\\\u{15}T\u{1C}?\u{2}.\rIFL\u{18}T-?h\r|\u{2}\u{F}i,(v^\u{B}5I,.>E[|\u{16}I*}iSn3C\nOnBQ\u{1F}AW\u{16}W%,h##\\(3c]F]YJ\u{1C}\
aoDOIT}\u{1B} 4s`?~f\r!B\\\t \u{16}(}\\\u{12}\u{17}8\u{5}\u{1}a`3m\u{B}\u{10}\u{1A} 5D'50^(h\u{1B}|)\u{17}\u{7}\u{1C}$5\"8@/\u{13}\u{8}D`\"@t\n\u{14}+K]wY>A\u{1C}83\u{17}Ra\u{3}+0\u{12}X&_~5B5@Y\u{7F}dqF+WK\u{F}\\\t\u{10}T>\u{1D}Z1\u{15}\
\u{1E}<\u{2}r\u{10}3<!}$orCDZ\u{16}kh\u{17}N(\u{1F}%\u{12}\u{8}\u{1C}Z=\u{1D}Eyg$\u{1}=3\u{1E}$*,\u{18}\u{1D}&\u{14}.\u{8}Va\u{15}Go\u{1F}NA3Y=Ej!kW9^d\u{4}.3ib\u{C}}-\nP(\u{8}WC\u{1E}L<\u{1C}C/\u{16}}'t!D~|J*\u{12}O~G=6\u{2}\u{1}\u{1B}v\
\u{1C}N\u{4}CO\u{12}@`p\u{1},#]\u{1A}y\u{4}$b\u{19}\"\r%E\u{18}`\u{2}\u{11}u&.\t\u{1B}frpj?\u{5}7\\j(aAd\u{1E}R)C\u{16}\u{B}I\u{1A}Fw\u{F}rL\\@U^\u{1F}D)wPu\u{6}|\u{19}?\u{8}e(5$\t~\u{16}w\u{F}n;6u<\tP\u{3}1z\u{19}h#A\u{10}'\u{12}c\u{8}\\z\
\u{17}C\u{1B}B\u{E}e *l\\,X\u{11}S6\u{19}9\u{14}\"Y$\0\r[iX,B67F(CNn;{\u{4}=\"#=V\u{1F}XTbz~9R8\u{1E}{\u{E},s!\"g\u{12}Sqd\u{3}\u{1F}I.11^I6JPjAfW?}\u{4}8Y-|gVF\u{C}f=2_m^b\r?,*Z@C(Va}\u{19}<\u{19}\r./,s\u{1D}0(\u{2}8E~TJm5\n]\u{15}-({yTt,\
8OQ.t)px\u{8}\u{6}Ue\r\u{1B}\\|\u{F}3?\u{1D}71(FT{'\u{8}=z\u{B}?NY3\n\u{8}rJfgB\0\0\u{E}< W\u{1A}l\u{4}\nOQ*\u{C}\u{1}R8\u{1C}\u{16}\u{5}XC@\u{7F}\u{7}m\u{2}C58\\\u{11}4v\r\t\u{1}0-KS\u{B})|0\u{10}D/#\u{10}e\u{F}}\u{1F}$e\06\0@7\04\\A1\
\u{1A}|H~Ye\rHN+^\u{4} \u{1C}j%}1pExXEFm\u{1C}0e~%E%\u{1C}d7J\u{8}$t\u{17},r\u{15}FK\u{6}7sR\u{18}i\u{19}\u{10}Ya1Tj:|q5\u{7}^jr\u{1B}\u{E}ZS\u{1F}T\u{2}2@9W\u{1D}}d\u{11}pI:ngkl1#z7F_M\u{12} Q>\u{1C}kVVY9W\u{8}\u{12}\u{C}\u{6}}\\5\u{15}k~\
\u{15}\u{4}2\u{12}\u{17}\r\u{6}A\u{8}Scp\u{17}@E\u{18}@Zj\u{4}bP\u{7F}\tyU\u{1}=* :O/!\u{13}\"j|k\u{18}tR\u{7F}}t\u{17}tr\u{1D}\u{15} _G\u{1D}U\u{14}\u{7F}FQ*}f`_,TO[\u{11}?_B^\u{C}2\u{6}a\u{13}^X\u{2}\u{13}\u{4}{8+a\u{11}3Y)PP=\u{B}`|\
\u{1C}o\u{11}D3\u{1A}yCD[\n\u{2} H}c=\"qQ rV#,`@oe*,:\u{10}w\u{7}am\n@\u{6}I\u{C}\u{16}\u{12}]\u{B}\n,u(EpK\u{18}\u{8}ee0Rp\u{19}\r\u{1C}\u{16}\u{C}ZEQ\u{1D}\u{12}\u{6}3 \")F!8Ma\u{1D}@b|\u{16}\u{10}eb\u{7}`\u{7F}\u{14}-s2\u{7}\u{12}+(*\rp\
vxFT2Wv @}g7qcApHN\u{1A}5\u{7F}zapM3H\t-C\u{E}(_*%SX\u{17}\u{13}u\u{E}\u{7}/ti\u{1F}V*>2$.\u{13}cpl_\u{14}\u{1D}\n\u{18}N\u{C}\u{14}i$\u{10}\u{11}=gH\u{1C}\u{B}Ov36\u{7}#Ax(\u{1F}_\u{1D}27bSA-.d&~\u{18}`\u{C}1\u{2}WGF'2\u{19}z\u{4}#r\u{B}M\
N}4\u{2}\u{F}#Yp\u{1C}4>^]*\u{8}\rdqd\u{10}>\u{18}R9zKV\u{F}fs^>@c\u{12}\u{19}!5vV{Y(z\u{B}%(\u{3}r\u{7} #+\u{F} \u{6})q4m%\u{12}\u{13}rO@T\u{F}3x\u{1C}a@\\`\u{4}>\nCW\u{1}@<e\u{12}]gn\u{1B}|r\u{18}(S\u{16}\u{16}e#]\u{19}W%3B\u{1A}q\u{7}6\
\t5,3e!%p\u{1A}{4R\u{12}\u{16}\"Qr[g.>iH\"7(Qe\u{17}j%\u{12}7.y]W\u{7}\n2\"{\u{2}\u{5};\u{11}\u{10}6GL]>)Op2f{Ywx e\u{2}7k!!afe\nI,,do\n/J]\r\u{11}PH\u{13}\u{14}a^{!\u{19}`}2_X\u{7}>pXU\0 Dx(89:jN\u{B}\u{2}\u{13}zy\\h%eoH/a0\u{8}E'Z\u{4} \
\\~DmS\u{1D}dV\u{1C}o\u{1C}?So(77\nQqI85|..{:\u{7}\u{8}J6uTsf?ls\tk{;E\u{1B}\u{10}x\u{7F}=F'\u{16}\u{3}Ox{rqEr.D1@tA)e\u{18}{M Kg\u{C}[\u{12}aO\tDyfvp\u{B}\\eI\0=|i\u{7F}V/?}?Earl=3\u{3}\u{1E}c6i}\u{12}iUmi\u{7}\u{14}DqV/5]Wt\u{1C}\u{8}Kn7\
5@RJ\u{17}1a'mfVV\t\u{E},r\u{2}[d!jG74\n|\u{10}\u{17}F8!hD?l\u{18}'\u{1B}\u{3}n\u{1F}\u{1B}\u{18}\u{15}\u{5}&p\u{10}o*78 ZB\u{6}VKX6h9\u{1E}\u{15}/*l,W:j)\u{16}SW4Pq\u{17},~Nex7YB.]\u{18};J\u{11}>M\u{13} t\u{F}M{R\u{C}!PlKE/\u{C}t}XG\u{5}v\
@|xCs\u{7F}\u{18}p9:1bt_y/\u{17}Xlt&\u{1B}1%h\u{1D}?BY{\u{11}\u{6}\u{12}D\u{11}~|*W?.\u{3}mCHEN~FOt\u{1F}4)h\u{1A}8uWIU\u{11}y\u{8}[\u{3}8\u{4}9<\u{5}k\u{1A}\u{1B}J\u{1}'\u{F}.@CF,J\u{4}y\u{10}:JW\u{17}{rs2F\u{1F} \0M{8&\u{1B}c\0q\"OM\u{C}\
>\u{18}\t>\u{E}\u{11}5\u{10}=qdqDZ\u{12}!\\,!N\u{C}F\tjB\u{18}o;mh\u{5}4n>{5;\u{2}D;\u{6}\u{11}<vF\u{18}Y[2K\u{E}W$\0$\u{10}a\0ppc\u{1E}=,\u{1B}^<\u{C}?u\tGhjUx\u{12}\u{3}9|;7ArG\u{E}q/C~\u{8}j:\u{1C}\u{2}!pC`\u{6}<\u{2}`r\u{C}a?`\u{3}B,\
\u{17}Y!\u{11}mTLM{\u{19}-^B!\\Ih.FZB|<_6728w\u{5}H0({:d)B:\u{2}GN\u{B}*|[`X\u{10}\u{13}\u{19}K'D6,9\ti|n\u{6}Bc\u{19}U4\u{7}\u{4}<nYz+e\r3jCN|\u{2}7).%M\u{E}\u{3}yh,pX\u{18}ykq7kB\n n/+Q]f8\u{B}C\\\u{17}L\u{16}\u{1E}tu^\u{C}i\u{2}AB?n2@l|\
,S\u{10}h^\n2r@\n8@AEXq,\u{1B}3u\u{8}\u{3}~pma;\u{E}P\u{C}\u{18}B\u{12}\u{17}m\u{13}K{_f\u{F}\u{6}qg9M\u{13}/b\u{1E}3Tq5fG\u{19}z\u{7}G@qT[*I\u{1F}+W\u{E}j\u{10}Y<k\u{2}^W\u{1D}On\u{19}\u{14}zl%X}O\n%8m\u{1D}\t\n3>\u{F}oj<Ha{\u{1D}Eo=c\
\u{14}\u{8}y|g\u{18}\u{1}P`c\u{C}\u{1B}-\u{8}d\u{13}X!\u{15}j\u{F}@9$\u{12}\u{1C}\u{1D}O\0k%\u{13}9T\u{1F}O\u{1B}\u{15}+pbQ+oC\u{C}\u{15}\u{10}\u{1D}\u{19}n\u{1C}{6\u{1C}bT?\u{1D}Z.AH\u{10}P\u{B}\u{7F}\u{17}V\u{7F}J\u{8}\u{1C}\u{1A}>\u{1}\
\u{1D}PI#DoDs=\u{1D}a.F:\u{13}W\u{11}!`\u{E}&\u{C}Id_b+Q;~\u{11}EnRM\\q%\u{5}t\u{1B}\u{14}OXaXHZ\u{12}?\u{13}\u{18}h\u{18}w3{2LV\u{6}\u{19}%\u{14}\u{7}'S\u{B}\u{F}\u{1C}uKjY\u{1F}6;d30\u{1}N\u{15}m~\tCoK\u{1F}\rTif{;Y\u{1B}8Llq<\u{13}K\
\u{18})L2I&IJ]\nX\u{4}hm;jB\u{16}<\u{B}>\u{C}P(|\u{1B}\u{6}\t\u{1}#|*\u{4}\u{1D}\u{1E}q+\u{1E}c!8\u{2}B\u{2}F\u{3}E\u{1C}a*j\t+Sh0\u{C}\u{19}D|W^ZL\u{4}0ox\u{E}?[9O\u{1E}\u{12}{s\0|GO1\u{7}S\u{3}\u{3}^\u{E}\rsV4\u{3}\u{5}(]v\u{1F}\u{18}\
\u{8}\u{1B}P9\u{1B}f)C}M\u{14}\u{18}\u{1C}\"~\u{4}V;\u{2}VEE-[dw83\u{13}\u{1D}\u{1F}X\u{8}iD'Hk\0\u{7}Z\\E\u{3}KH<\u{1}a@$8.\u{B}VyT\u{3}s)~f\u{14}\rf%\u{8}\u{1E}}\u{7}HRlfLCMN:\n'\0,}OF\n1\r{fY\u{16}\\EhI\u{17}=M)rl\u{6}P@\u{1D}\u{1E}%\
\u{2}Ur`Wt\u{8}3(M@\u{4}\u{3}0J\u{1A}nJLd\t[e\u{13}Ov \u{1A}*\u{3}\u{10}U\u{E}ey/\u{F}\u{1A}\u{17}N YB\u{11}\u{1B}-j\u{12}':S/z\u{E}\u{E}*^\\@\u{7}`\"R\u{1B}W\u{1A}0\t\u{1F}w\u{1C};~~UG0s\0Y}X\u{4}d_*\u{1C}\u{7F}b-N)C\u{C}+\u{1B}|\u{5}`e=2\
2DRGE\0H'5oR8\u{17}\u{18}2\0k3C,>j\u{8}\rG>Yz\u{2}v\u{14}m\"h@\u{F}M>X\u{1F}\u{F}\r\u{E}\u{19}Q?=\u{7F}$H5E?\u{F}:n_|ac\u{5}+\u{1C}\u{18}@*\\\u{2}=Ol\u{1F}~e\u{2}\\`\u{19}G-n^ai\u{11}?hP\t\t%\nk*FNM@9\u{5}s\u{8}J\u{7F}zPqR1\u{7F}\u{1B}\
\u{F}wGe\u{B}4`\t?|N5\tA'gY6+b>\u{7F}5JT2\u{1E}|\t:\u{1}\u{11}X-I3!\rz@akRcC\u{13}\u{4}<!\\o\u{F}\u{C}}i\u{18}\u{14}17.ky\u{6}\u{14}oZ!>\u{12}_?A\u{3}\u{1A}@4X2*9%2t|Q[\u{4}JX\u{12}\u{16}G|'d\0z\u{17}\r~SQ?\u{19}>\u{6}/T09k`?\u{8}k~QZ\
\u{1A}ig^d_ql@c/p`K\u{1D}\\5E\u{6}z\\|\"\u{16}\u{12}1J\u{18}\u{8}\",l\u{15})a\u{10}\u{E}\u{10}\u{16}\u{14}#\n\u{5}02.-ys\u{1F}\u{13}.Fv\u{10}y?s@Q\u{1}\u{16}\u{15}\"aefb\u{1C}psYa\u{19}\u{1D}\u{1}K,I/\u{10}?\u{14}.y\u{F}v\u{1B}Y\u{6}j\
\u{1B}b\u{1B}A/A>!1aB2D\u{8}\u{17}\u{B}X=\u{16}M7\u{6}\u{B}\u{1A}$~\u{15}\u{5}srZ:h\u{12}\u{1}@4{?5L\u{1C}\u{1F}S\u{1}\u{2}\u{1E}fP$x\u{8}cNo\u{8}\u{3}b\u{1C}\u{10}'7Y#\u{1D}i&U\u{1F} X\u{B}D\rx/#[Q*\u{13}<v2xD]I@.@ce[5O\t\u{B}h\u{1D}gjq|\
\08'5VG&}.!<_4w\u{4}2N\u{19}p\u{1F}Ac\u{18}469B\u{C}_z\"\u{1E}BR9xSinh\u{12}srI%_\\E4q\u{3}\u{4}Yq(2\u{F}-Y\0]$6\u{1E}c\u{17}\u{8}\\2$3BK\u{10}Pj,\u{F}M\u{1A}<nqOqNT _c_\u{7}z\n_\u{15}yjOW&\rZN\u{14}\u{7F}\u{1D})\u{12}\u{15}\u{1F}\u{7F}oxW\
\u{15}xoO{Mf\u{B}IuD.4ck=bpw3mxYm\u{13}InvrH_\u{F}[NG7?\u{3}C\u{7F}58\rbmSsyJtI\rXQ\u{5} \\\u{1C}C\"cS\u{7F}\u{4}*F=MHk\u{2}\u{7}\u{19}\\?m6\u{11}DZ\u{6}(N\u{1C}\u{8}\rm:9l&Z$O6\u{7}\u{F}UyS8:V\t5L\u{E}1S\u{C}nGsB/\u{12}&\u{1F}`DX\u{8}\
\u{1A}\u{E}8Cim\u{14}\u{6}\u{10}tQ6\u{C}6Fqab\u{12}bb*\u{12}^\u{1}xBN;w\u{17}AyA\u{B}lQsoS[\u{E}a)-)T\u{16}Y_8\u{1A}3i=;eh\u{1F}a`b>\u{1C}\tf\u{1F}bP\u{6}Rgzr]\u{12}=\0I5wP\u{12}\u{15}5x 5%f\u{7F}Q^V\u{6}ix9\u{5}C\u{15}c\u{6}\u{B}\u{5}h~/\
\"$\u{12}L(\u{F}o(ktd[(p\u{1D}\\MC\u{1}V6\tx|3\u{5}p\u{4}\u{7F}\u{1}}fd\u{5}1*4i:1\u{13}hMOhhT\u{18}fSQ\u{19}J\u{7F}\\H2\r*9@#0\u{2}a\u{F}}\u{3}'A%=\u{17}$Uf\nH\t\u{19}hHe!tFZT}\u{16}\u{1D}Ju?\u{B}*p3\n\u{15}\u{1F}+f*v8aQ\\Gmtz\u{16}*ni\
\u{12}`FvVy<9,\u{B}\u{19}\u{5}2U:>\u{1C}M!IV{ 3gfeo\u{E}2qn\u{17}aw\u{1A}ft:`\"\u{18}f\u{1B}\\\u{17}D96%\u{1C}p/JgN\u{6}2s\u{19}\u{2}\u{14}a1=o\u{5}n\u{1}kWUJ\u{17}\u{3}\tqj\u{4}-K\u{11}\u{1A}\u{1A} VI'\u{10}\u{11}rA\u{2}zcMW\u{13}P*#;\
\u{2}\u{C}\u{1D}\u{13}~8wCZ,bTLOM4\0/\u{15}H&\u{6}5\"CD\t>\r\u{19}\\k\u{E}xj?-\r{Hu\u{12}x\u{1A}&u\u{3}h(gTa8]e0ar89+3\u{1E}N}\u{12}\u{10}8(\u{E})j\u{2}B&\n@b;3O\u{10}\u{12}3E5(\u{4}\u{19}v\u{18}w\u{F}n\u{15}/;r(\u{17}N\u{18}TP\n\u{1E}PV0L\
\u{8}SZHFH\u{B}f|6g''\u{13}\u{C}u%@W\n\u{15}4\u{1C}\u{7F}H+#\rp\0ZxYf\u{14}\u{1C}bqz k$W\n\u{14}\u{1C}{kWh\u{5}\r\u{13}@w,\\G4+XTP\u{F}`\u{4}n:\u{1E}(lDA5~@9\u{1F}r3QpPI4\u{7F}}#:J2\u{2}&!\u{10}Ks't3<8\t+h\u{10}dd|\0\u{1D}\u{1F}\u{1D}J2\
\u{12}J\u{3}um\u{F}?V2>RMc\u{F}%x:#5S\u{1B}9Od:('n\n}bx\u{18}R)MXf)x\u{1B}8\u{7F}7 B\u{14}Xn-pD0\u{19}~4\u{1}\u{1E}\u{1B}\u{6}P pb\u{1D}'g\u{8}*lq\u{18} >!Ost\u{1D}[V\u{18}i\u{1}bK.X5<}_<TwY{f^5\u{1C}\u{19}\\~e\u{15}\u{7}0eAw)\0{%H(\u{7}}}\
Cz\u{13}-I)9\u{F}P#x\u{8}qK\t`Yg,i\t\r\u{1C}>)u3>y\u{7F}:?sz\u{18}L\u{17}\u{7F}\u{5}(-\u{15}P\u{1C}\\\u{1A}#p3i*7\u{1B}<\t\u{10}%vhYOV~\u{1D}=:\u{1A}\u{1}$dB\u{8}\u{C}qR\u{1B}}-\u{C}7U>0'\u{E}vve\u{7F}abL\u{16}7\u{B}o%BIA\u{B}z>\u{7F}3`Y\
\u{11}Fq$\u{14}4#J\";QH8k\u{14}X\u{1F}#fY\u{3}%VHER\u{10}\u{1}\u{C}6\u{E}HkU#.\u{1E}T\u{16}/Jypl?I1u4Orp[s\u{1B}*Q8\t\u{B}wp\u{16}\u{1C}Z)\u{17}\u{E}.@hRM,TmX^'l59\u{16}M>X|r*PRgZ\u{15}\u{14}J+%,Aw5\u{7F}u\u{12}xU]\u{7F}\u{1A}\u{1A}KgJ\
\u{1}\u{2}\u{3}\u{19}\\\u{1D}!,O\\gg\u{12}\u{1C} :c_8O\u{7F}&\u{1F}l\u{1C}U\"'\u{4}ZytAlt\u{1A}'9* \u{14}oH|.5JHkOQ5\u{19}A\u{19}NH3$\u{1A}Q\0Ul$o\0N`\u{3}m;/`gMM\u{C}Bs0n5\r$\u{7}Uw\u{11}l/\u{8}\"\u{6}8$\u{1F}s~o+\u{6}+`\u{7}lb3\u{1A}\
\u{8}JUMu\\U\u{1E}.# H*'\u{12}qWFhD\u{15}Q[\u{13}\u{19}Gp\u{17}FSr\u{17}\u{3}+\u{2}^\u{1D}12us5Q'&mDK\u{13}|L&O>B~ \\9\u{1A}l\u{8}F~\u{13}\u{2}2y\u{17}9\u{19}Y0Zkjz Dy~m\u{1E}~;/\u{16}S\u{17}8\u{1E}l\u{2}\u{15}C\u{B}&<A@\u{8}\\kE\u{14}\
\u{6}P1,\u{3}A\\8\\p\u{16}P;;U|G?k(.e\u{1E}\u{10}@#\u{1}\0\u{3}\0!B%CQ\u{1}\u{5}\u{14}\\WlT~:s,M06X1]D\u{16}Y\u{19}lb\u{C}C\u{13}L\u{B}2JEY\u{E}(J\n\0\u{1B}?\u{10}Z$\toGC;?-X\u{17}7\u{10}\tt\u{13}\u{5}\u{12}oRL!\u{B}&i3]\u{1C}tT\r8|H\u{6}f\
Qb`Uk0M<\u{5}\u{4}m-X#y\u{1E}\u{1E}IY>\u{13}<\u{E}4@0\u{8}W-6@l\u{11}JQGj'\u{12}*)C[M/HsN\u{14}&P\u{19}:2\u{10}LFL?E-'G\u{6}rl1Y$\u{1C}-LtiF\u{1}p\u{16}_i\u{7}%\u{1B}OE>\u{13}>\u{F} Fn&n>sp\u{6}X[\u{3}i:/\0\u{3}DiGa\nSx\u{1}\u{1E}9l\u{F}-5\
\u{C}S\nZ|+lu4|?eH(1'\u{11}\u{4}\u{10}t\u{16}\u{7}E\u{17}n\u{C}\u{14},u\u{B}WB!\u{F}w\u{17}#hG\u{19}:n4<5CM[\u{11}\u{7}\064\u{16}b\u{5}?L>,L,uj\u{19},\u{17}8\u{1E}\0\u{14}/j\u{B}&\r\u{13}\u{16}\u{15}=o8\u{8}R\u{17}\u{13}G&P\tXLP&Wq\u{7F}:@\
\u{1F}\u{19}\u{C}\u{1}\u{13} @i\0\0\u{3}<\u{10}*=@\u{F}\u{10}\u{14}tc\u{14}-~\0\u{1A}j'@ !\u{8}} D$P\u{1D}?B\u{10}\u{12}j'\0# \u{11}q\u{8}\u{4}T$O$?\u{6}62cM`3\u{18}v\u{17}YbV>\u{1B}\u{18}cB[6sNX=W\u{7F}0@Qal|phKs8\u{1C}u9bGv`p=\u{10}F@\
\u{8}.QZ6u2kB\u{15}\u{3}h\u{6}:8iGxn9\rF\u{18}\u{4}1PU-\u{3}IEcC%MCi\u{8}\u{5}Hf\u{C}\u{18}JCwj\u{19}(\u{12}%P\08\ry\u{14}kfVE$6u,@((\\q\u{E}<to2M-n0\\_3\u{1D}*UJ+hl\u{14}sC7\0\0A\t\0&@BIh%\u{1F}~q\u{5}\u{10}\" /(lN\r-'\u{F}-ey\u{14}W\u{3}\
y\u{17}poX\nu\u{3}2~\u{F}r\u{17}p\u{F}H4sy@#\u{F}\u{7F}\u{7}o\u{B}0XsD\u{7F}\u{17}pP\u{13}H-\u{7}7TS\u{E}x\u{7F}\u{2}\u{12}y\u{1F}e=\u{16}\u{6}J:\0\u{F}n>\u{C}8\u{F}m@}/\u{F}\u{18}D\u{6}\0b{onkbq~F\u{2}U\u{13}9pE\u{17}\t\u{12}%Fv\u{19}\
\u{12};MI\u{1F}qs\u{11}D4\u{8} \u{2}N?*]\u{1A}9$k\u{1F}b|a PsOm?\u{1}ik\u{7F}\u{1A}}\u{2}wpd\u{10}\u{1F}C]\u{1}\u{12}c`~CBF\u{B}l#}\u{17}X/\u{1C}e\u{16}\u{13}&8zg;g@\u{F}\u{15}k=.\u{6}A?^\u{F}t\u{F}BB{\u{1D}\u{1}oi\u{1A}\\CB\u{3}\u{17}p3 .\
2C#\u{1E}\u{1E}<\u{2}jXCx}\u{7F}9z\u{10}+ \u{5}K\u{3}~{\u{17}P\u{2}b[X\u{16}\u{7}/=S@\u{7F}DQ\0uC\u{13}!=\u{15}X\u{10}!\u{1B}pu>\u{19}\n\0os\u{1F}zLuB|\u{17}4`p\u{5}~m\u{1D}F1YD\u{2}<3ft\u{F}\u{5}*\u{2}\u{6}t\u{17}\u{1F}\u{10}q@s\u{3}Z\
\u{E}w\u{B}vd\u{2}f\\9\u{3}b_\u{6}|\u{7}GA\u{13}\r.^(Sl]|/<\"/<`vT\u{18}\u{C}'#\u{18}\u{4}VN@\\PmN\u{17}\0RZM\u{1C}\u{1}{\0}\u{17}p\u{17}y\u{15}\u{1A}\u{3}I\u{7F}/z\u{E}\0Tc]lA9cK\u{11}h>\u{1B}0|\r iVy\u{17}w>\n\u{1}\u{13}M\u{E}u<\u{19}\"\
\u{7F}~\t\u{1}@\0\u{F}G\u{10}~\u{1}\u{1D},\u{4}P?]\u{7F}IIF_\u{1E}Cva0\u{18}4> w/z\u{10}_?6EG\00_j=?`]`I|3p\u{1D}=\u{10}\u{13}\u{8}m\u{7F}\u{17}\0\u{1}\u{11}4'\u{1C}/Lp_{a;\u{17}RsO|?,.`9q\tf\u{18}y\u{13}\u{7}\\\u{19}p\u{B}\u{5}\u{1}\u{2}j\
zG|(j\u{5}=|\u{1B}\u{1A}>+\u{1}l+CQ0b\u{17}\"\u{3}\u{12}k_\\[k\u{B}DYmi|B=\u{1B}$\u{2}J*PK@x$<7H\rbC\u{B}D\nq\u{14}cq\u{5}h\u{7}~k\u{7F}N<\u{8}u\u{1E}\u{2}2\u{F}\u{1F}\u{1A}\u{19})P6o\u{B}(~\u{1F}\u{17}~r\u{14}o qj@6VGS]^B\u{1F}\u{1}sOxwoG\
?>,a1#0+wFg. Hp^k\u{1}\u{1D}}\u{2}|\u{1D}\u{1C}V\u{7F} \u{18}\rs\u{8}E(\u{1}'\u{1C}\u{1E}<!{@\u{10}tR\u{7F}\u{3}}\u{15}z\u{1}6}{g'm?SuCNBFs[j\u{F}@PL\u{15}>4S\u{1}Yg\u{13} `?\u{7F}2}kbZ?\u{B}S\u{7F}!=\\Jq@z'\u{7F}=\u{1F}YsI\\0D \u{1F}\
\u{10}{\u{16}\u{4}FoCA\u{19}H\u{B}<z[8[\u{12}t@5`'q=\u{1}Kk\raN<Sp\u{6}t:VhOfb-f]\u{2}\u{16}8-{_\u{8}\u{5}bu- dSMC\u{14}\rqos_\u{14}\\i4(Y@^}C(M\u{3}M\u{8}9%<|!He=Bb? Lqp\u{18}M\n}U\u{3}\u{17}QFc?\u{10}Wp:q/B\u{C}+HT\u{8}xUo-Wh:m\u{1D}P=k~\
Y\u{1D}\u{17}\u{F}\"\u{18}\u{1C} ^[y\u{17};KZ7\u{2}r\u{1F}$\\7\0nV\\~] \u{E}b!XF\u{1A}-G@@\u{1}u\u{7}dr\u{7F}\u{1F}iZ\u{C}\u{7}\u{1D}^~Cwv_\0MA\u{1A}:.1\u{F}>6q;y@\u{7F}\u{2}O8#8 bT\u{12}|\u{13}Q 1s>c\u{14}\u{1}<p?6\u{7F}\u{12}8*\u{2}[@*P/\
i\u{13}p\u{1B}J)\t\u{E}\u{F}\n\u{7F}O\u{1D}\u{7}vadT\u{1F}!\u{1F}sI\u{18},\u{7F}&\t\u{17}b#\\q\u{8}x/\u{7F}\u{7F}]AphM\u{7}\u{1C}Z\u{14}\u{1E}_n01\u{5}\u{1}NoIv\u{1B}@-p83PwX24O)%9\u{10}\u{8}\u{B}\\\u{6}s|K\u{13}\u{13}n\u{1F}\u{3})x6H,7\
\u{7}$DF\u{3};,\u{1D}\u{B}e!~-?0i(\n`!I`>\u{8}\rdF\u{7F})+7:H[\u{B}\n@/Ry\u{6}JQ\u{3}&!C:A\u{6}H W_\u{2}\u{19}\t\u{B}0&`\n\u{11}_A\u{1D}Tw\u{7}\u{C}JAQL&fXiM[\u{11}o]B|3r>W\u{3}RR~[\u{1D}D1 \u{1}7\u{4}I #A\u{1A}\u{3}~\u{19}_Ymz\u{8}=\",\
\u{18}fa_bE6K\u{B}Hxp^>`6`_e\u{17}\t?HGUZC-\u{E}V\u{7F}\u{5}Dwo@A\u{F}\u{19}pQ\u{E}$w\u{2}um\u{C}_\u{1B}s+L\u{15}*\u{12}\u{7}\u{10}1Tr#o\u{17}*\"|\u{2}\r[K/_\u{18}\u{1B}@?Q\u{5}_nA\u{17}~S\u{3}\n0.Ra\u{1F}\0\u{7F}& \t\u{18}esUu7~;A\u{8}\
\u{7}\u{13}\r^D\u{E}\06\u{6}K$\u{14}B`osv\u{C}\u{17}\u{1A}\u{6}\tPF\u{12}l\u{B}2\u{11}'M\u{3}kz\u{1}t\u{7}\0\u{18}\0\u{8}\r/\"l\u{8}\0 N5XUDV\u{12}\u{5}H\u{6}S\u{12}-K1\u{2}g<!%GXS^`b\u{2}\u{B}K!-\u{13},R_>VH?ivI(\u{8}{M1BC\u{4}-;/(^L~\nJD\
Z&9{H\u{11}\u{1B}\u{B}Q\u{16}u!\u{4}jj\u{15}eC/n2\u{1A}l~C4\u{E}W^\u{7F}|u\u{8}?Sl.~\t\t\"'aJVd~Yr\u{10}\u{8}jQ2Ew/\u{18})M\u{14}\u{13}\u{1}XuB\u{19}a:\u{1F}pE\u{11}G\u{C}>Pre\u{1F}zL\u{13}ia*wdo,/\u{12}v\u{6}=\u{4}3\u{14}\u{1}\u{14}R_+Osv\
\rO7~0H( \u{6}Ke\u{1B}mA*1\\8*a$\u{10}=,)SF\u{15}?m;0\u{E}6=-Zf9\u{E}+E-\0'FfdKC aT$(\u{14}q]\u{3}\u{1},\"@\u{7F}XIi~\u{14}}vs)ejj50\u{7}\u{8} 1}fY' 1=\u{F}\u{8}0[q$Y\u{10}ExV8PYr\u{19}qr{\u{1B}\u{5}0\r\00@\u{7}}[\u{7}8RA2b\tZ\u{7}( \0\
\u{B}\u{1}\u{1C}$\u{3}\u{10}]8p~\u{11}\u{8}gH \u{1D}\0\u{5}Ts#L\u{7F}B,;ALZJtu\u{1F}??\u{7}8]m.\u{C}F\u{10}\u{8}/OkW\tIiJw2\u{1D}T\"\u{12}f\u{8}2EN6\u{8}4\rU^%\u{6}v6\rk%\t!w9\u{1F}7_S15\u{16}f_F\u{C}{56v9\u{B}i\u{1C}LDL\u{1}L\\\u{17}nE\
\u{B}\u{1A}=a\u{3}\u{19}MU\u{12}^%.y.`\u{12}HAP\u{7}Esj\u{F}.&ZO8:\u{18}! \u{1F}j/.@^;fD`H\u{1B}#L6[7\u{13}\u{3}]'\0N5/2!<2vhhG,zRW\0\u{8}\\\u{7}\u{1F}\0`\0\0\u{5}\u{C}p\u{1D}\"k#U\u{4}=1Ohq\u{15}\u{4}v\u{B}k9dv\u{8}\u{1}\0l.5\0@\u{1D}\\4M\
J Lll\"\u{F}G\0 D\n&\u{B}$@(\u{1A}KJd`\u{18}ns\u{B}\u{18}DbV}_\u{3}/>e\u{17}ly\r\u{4}T9kXXt+iug[>Z\u{3}U_f\0;kzP\u{1}z8M\u{1F}R\u{F}\u{18}\u{B}kkwRe1'zj\u{13}'\u{E}W\u{1}j\u{2}\u{1} nrV=g.,g\u{5}\u{19}\t\u{1F}h|{3iv)\u{11}\u{14}6/@\u{17}\0\
_\u{19}\u{12}vl!S\u{1C}J2\u{5}LqnSob(\u{5}vu6bMaS6\u{F}D`[\u{1C}S|v{[\u{3}SK~/.?\u{1F}#\u{1F}<\u{3}![R2zN8f!hCGx\u{16}i+\u{19}=8{M=p1&\u{4}C\u{6}h<ASRjGy@\u{10}m:\u{6}_\u{1F}2e\u{8}\0VN2x0RbOE\u{12}\u{15}\u{B}_)\u{14}\u{15}bv)1dQlL+\u{1D}5\
y\u{E}V\u{1F}\u{1B}\u{17}\u{C}X0Dg& \u{15}(\nfk\u{15}\u{17}m\u{11}ouMa?@3\u{8}#q[ZPS$wjkf\u{14}}\u{7}o0\u{1C}VoMO(?QV\n\u{13}\u{6}R)c_m'\"\u{16}P\r>+;VWi\u{7}Q,x^\u{1D} \u{8}z~[:\u{14}\tJQV<Q\u{4}>P=7]Fe\rd~=1\u{5}1\u{13}\u{2}YIZtX\u{10}I\
\n!<L\u{4}Nt@Q;i'M\u{19}:t\u{18}+Mag%5$^\u{1B}7Z\u{17}\u{3}(\u{1C}r'\u{E}i'X\u{2}^\u{2}w\u{4}^zQoV`.-]\u{1E}c5=7Bs\u{18}T\u{18}O-3\u{1F}Z]+>\u{F}G\u{1E}Z:z\0jmrA{(E8r 1J\u{12}N0\u{1B}Iak\u{4}P\r(*GQA#|v?7F\u{15}\u{1A}\u{3}R|u=*$%77\\z\
\u{7F}\u{10}tAMe\u{B}F\u{16}Y\u{C}k 3\u{14}`&rW'u&dy3K\u{2}/nSZ\u{19}GBVGF\nY\u{11}'\u{15}hFFKE\t\u{1A}\u{4}@A.r\u{5} \u{E}_lR\u{15}(vpDR,P\0ov#ei0W:fMT\u{3}\u{11}HWWY]Y\"mo]\n]\u{7F}+\u{16}E/y%Bm\\\u{6}\u{1B}\u{F}\u{1}=y\u{11}6+tL\0%RE?YV\
\u{19}\u{17}}\u{1F}n\u{E}\u{3}\\rRfSfj\u{3}\u{11}@UMDY\u{4}\u{16}\u{1A}\u{11}\u{10}:&\u{E}b\u{16}v%%\"-3k`\u{12}p]z\u{8}\u{1A}\u{3}\r\u{5}d\u{16}aT)5P>.pP)\u{1C}?/5U1_c\u{18}\u{16}\u{6}{\u{7}ox5x\n[O!\u{E}<0V2GACf[5\u{2}&e\tsf\u{1F}\u{B}p:\
z\u{1A}9%=\u{1B}yD\u{1C}BJ\u{10}\u{4}8h:!\u{1A}'[:\u{10}lFuAdyfY.W!135<rk\u{8}\u{7}|?6!o\u{2}\u{2}\u{1D}?fP\tHL<DfMuuSZ\u{1D}\u{1E})K@f'lqBc>WOGX\u{B}aU\nvj2H\u{1E}(M,lo,MM\u{B}\u{1D}j\u{19}/dy?\u{C}9#=@KU\u{10}\u{F}\u{1D}\u{15}KCpQh,[k\0a\
\u{18}>>*L'9d\u{3}jK*\u{3}y\u{6}\u{1B}a1=&i;\u{1D}q?E&efJ?Fn_eexog\u{E}\u{1A}c\u{F}\"E\u{1C}t4Be\n?=\n\u{16}@\u{F}\u{E}\u{17}\u{8}gh\u{1}f\u{18}\t\u{E}\u{18}\u{3}\u{1E}\u{7F}Ucc?_OC=E\u{13}5{\u{7F}3\r\0\u{1E}.Z6Nl<[ ombCCkD\r 1|C9\u{19}sm)\
_;eJ9WZ6\0\u{B}\u{F}dK>Orp\u{19}iY*+q'\u{12}\u{8}[\u{5}\u{F}{\u{18}\u{4}^kpvx{\u{3}\u{11}yIH(T1\rErksB\tN\\f\u{16}\u{2}\u{F}-\u{4}`AG\u{7}eq!P\u{1C}Y7$r;\u{15}\u{1F}\tjw00!D4Q\n\u{19}\t`i\n5~\u{1}z\u{B}9\u{7}TNbzmiq@\u{1E}@\u{1F}5\u{16}Z}P\
~\r\u{13}\u{16}M\u{8}Q#vzq\u{14}L\u{6}I\u{2}0&B6AR\u{16}\u{6}kUD\rXSF\u{14}nUZ\u{C}R<b&\u{C}$##\u{3}R?\u{B}!d>qftmt'3/\u{17}8I\r/Qxb?3vFWN$p.:&qJ\u{16}]L\u{7F}^gz-\u{3}B$/5W\u{1E}6Y\u{1D}\"(\u{3}X\u{C}#>\u{C}X}EP`lSRfz=n|=\u{6}ad\u{4}\
\u{11}tP|7\u{1D}\u{1D}\u{1A}2\u{1C}0Mr'\u{7}yQ\u{8}\n6\u{1D}M\u{2}K\u{12}s)Ai\u{16}y2m\u{1B}8\u{6}NX>EA\"\\m\u{14}v\u{1}!,/\u{19}Ap&X\u{15}\u{1C}#v|V\u{14}T1)\u{B}xcJ|/=/bZNE\u{19}S\u{1C}tvB\u{6}oGaY0@\u{1F})I\u{1}*a\nrCn\u{1A}6nqRp\u{17}h\
\u{17}h_s\u{5}Es'c\n\"\u{1D}\u{14}\"xpLs\u{8}\u{10}Sk\u{13}C@xzI4-.6P\u{19}K\u{F}3NJ\u{4}X\u{1E}>S\u{4}\u{14}\06V5`32&h@J,s77\nr9qF=8FcU;\u{1D}B\u{F}\u{1D}HH=0\u{1C}Y\u{7F}\u{15}r\u{19}z\u{1C}\u{13}A\\X\u{16}H\u{1E}\roQ.\u{16}\u{1E}+j\nD@\
\rEP\u{E}R\u{12}KF(_EXJ#\u{F}MZtX2(\t\u{15}w\u{2}\u{1C}X\u{8}6H%Ea9y\u{1A}lUIkDOZ\\\u{1}\u{E}-\u{1E}ek\\\u{18}}mBFbkgSA(\u{7F}^,)\\\u{17}\ryz9\u{17}Yft>.!o3Flx\u{5}ik>#}@\u{14}Hn9QHu|l++NUK1S7't/\u{2}\u{4}@\u{14}H5c\u{C}[m\u{1C}YX\u{1C}S]0\
\u{11}3:D]cP^,db\u{1B}q\u{F}B\"f{YH\u{17}\0[3I\"\u{7},CNjWS\u{12}\r{g]Jf1_\u{2}m\u{2}t1\\/5\u{8}PD2~\rA-ps\u{8}5&\u{1C}~Tz&z>\u{1D}\u{5}\0rY\u{1A}S \u{1D}S7u)ff]\u{8}\u{1A}\u{7}J?s\u{13}WO,\"\u{1E}5wj5<FP\u{7}X5Cux/K\u{17}h4T0OQ(\u{12}zAm\
\u{1}qNL\u{2}h1 _\u{7}/\r]u?!~-\u{C}ls&\u{5}g\u{6}\u{1D}iz\u{10}\"{TE\u{16}EOG)W6\r:.\u{5}\u{15}\t\u{16}&+}A_V\u{6}\u{1B}Y,\u{6}\u{17}T|,m~=?q\u{16}\u{1F}cc+J\u{12}7\u{13}+\u{13}Su\u{5}~.\u{5}D({\u{19}.pq4\u{2}\\GP\u{13}\u{17}{?\"G7`8l$\
\u{1B}@&)5#c\u{11}m\u{7}~\u{14}\u{13}\u{1}K.\u{B}WS\u{13} \u{1D}x\"s U\u{B}w#~\u{16}0zx|\u{8}\u{13}\n6]ky]4\u{F}iX_0n@\u{1}\"0<\t\u{8}ePu\u{2}\nR<[S^H1\u{5}j~VI\u{16} AjDm\"uROh8\u{C}-HEF\u{1D}\tq6vb%;gQ[~;zM!x\u{2}lo\u{17}PSDBb`}S=\u{19}%\
\u{17},a\n7k)%(H\u{10}v\u{15}c`@.fwloo(W1g\u{3}z\u{1C}v\u{F}\u{1E}}*H_r&\u{1C}J\u{11}\u{1C}! h\u{1}([O\u{1}\u{11}Q\u{15}L;7)3cr12&p\u{B}|\u{E}2S\u{1B}\u{F}y\u{10},V6/9'Adxk7\u{19}Xv\u{6}'k\u{7F}#y\u{7F}fVD\u{7F}`\u{4}!W_\u{15}\"_<Vn_\u{3}a\
<:n}\u{1F}8^j\rou\u{1F}svm19\u{7F}1LSlWq\u{16}\u{1C}8Q<-$\rnrg\u{B}\u{7F}_=C\nl4#`zm0t[.1D\u{4}|\u{2}H\u{8}\u{F}Hx\u{5}oN\u{3}Mo#\u{18}e\u{15}/5\u{1E}s3\u{1A}N\u{10}/K\u{1A}\u{1E}nL\u{8}OW|\u{15}\u{1C}Lz\\\"\u{4}t\u{18}\u{6}q:N\rhcF*\u{B}\
\u{12}\u{18})\u{18}Z\u{1C}v\tkw\u{1F}Xm\u{18}\u{1D}?&W7\u{4}\u{F}>y4lF15\u{1E}\u{1E}\u{7}\u{3}@\u{1E}\tRV5uG(R\u{B}ZFN\"`KEGg|g\u{1C}\tJW-B&*\u{8}24&%\u{1D}\u{10}Q2J~6:|Pc#:\u{E}6pN1!\\54\"\u{15}EZ~c7\u{1B}uteQW\u{5}::>\u{1D}\u{12}t(F|3\
\u{11}F\u{17}GWGMI\u{C}+N\u{14}\u{17}\u{5}\u{2}V?.b\t\u{C}\r,\u{18}oiEV#AL+\u{1C}a9s\u{3}OIn\u{1F}\u{B}rHC:4 =\u{C}\u{7}}Q\rc^\0'p.+\u{1D}M\n\u{6},%\u{1A}_2d4:w,\u{17}E7Q_Y\"d3\u{6}\t:r\u{C}4qh5g%@\u{B}b\u{B}8jYF;&7\u{15}[\u{6}p9\u{12}|\
\u{3}F\t\u{7}3[\u{1C}[=h =[+\u{16}\rVL3k^ZL\u{6}\u{1D}IC\r_W^z^S|B]\u{1C}\u{5}\u{E}|[\u{E}#!=d\r;GK.z]t\u{18}~HbrT\u{6}7\u{B}\u{1B}F_YQ^V\u{12}4A\u{7F}S\u{1A}\u{1A}rKC@;l&\u{C}2W(\u{12}]B\u{10}.(\nd\u{14}\u{1F}\u{13}\u{16}W\u{10});_]^Yt|oK\
g{%\u{B}6{\u{14}6\u{17}\u{1B}\u{15}\n6M\"\u{B}\u{18}\u{C}j\r-Dz\u{1D}fxjy\u{F}\u{13}wX9l\"Hg:$*:I\u{12}\u{4}\u{15}*\u{7}37/Y\u{1B}0E\u{1D}\r`xPXkS\u{10})N=\u{17}F\u{16}-t<HH+Vc0w\u{6}>%r\u{6}\u{E}#$a\"\u{3}\u{7}ET\u{7F}(&n\u{14}\u{B}\u{3}z\
ha\u{1}TD~\u{7}-H)\u{F}~nt\u{2}|jpG$E\u{E}\u{18}0N\u{12}\u{F}rD_\u{1F}7ks\tHB\0W\rBh=\u{1B}0\u{10}UAX-\u{16}O\u{18}9U\u{C}\u{19}\u{17}[lL\u{1F}Yp}Fdrr.;{W\u{1}]S;F\u{3}\u{1D}Gv\u{12}Ha\u{16}t\u{12},w>L\n\u{16}T4qDCpam\u{19}h]u~\u{13}\u{14}\
k\u{13}\\|1I\u{1B}E:;Y*p\r<\u{14}xp$}[,\u{8}q\u{19}\u{18}c84\u{17}\u{1}1.L;\u{1F}$gn~\u{F}\u{7}}l:0,V>7\u{1}C\u{8}\u{5}36[\u{16}h\u{11}D8@Hl3e\\)y\u{14}i\u{1B}\u{2}\u{10}\u{14}/[Byn/\u{11}3N\u{18}\\\u{10})(z\u{16}\u{12}M\u{E}/\u{C}P\u{19}w\
N\u{E}I\u{1E}6GOV6M\u{1A}v\u{5}Id\u{18}t\u{6}GjQ7f\u{1E}\u{1E}C8~\u{5}\u{8}t\u{16}Phcnn@[y\u{11}.eS5b2Nt\u{F}qakjGW\u{4}^:\u{1D}\u{10}T*4R\0noN\u{14}z\u{C}\u{1}\u{4}2yh$$l\u{10}J<b~2ef\\\u{4}`w\u{16}\"-\u{16}u\u{1C}\u{8}\u{E}\u{1}\u{12}t\
\u{1A}HZk\u{3}\u{1A}:wdX\u{16}\u{18}\u{18}vD'jp`V2>u\u{7}TA^zX\u{16}yd|KmI^\u{E}/*\u{1E}$5Z\u{1B}\u{1D}\u{7F}~Kb\u{17}O\u{1E}YaqzH\u{11}\u{10}\u{15}x,2\u{13}\u{5}pp\u{16}\u{18}d0@_/\u{7}\u{8}\u{1B}={\tff?&&}sRAL#ij^?\u{13}-gc:tD8\u{3}kwfWy\
9\u{2}Xdf2%\t\u{18}(]mn46Bm-\"\u{14}(Y6\u{1B}ivudk\u{13}A\u{C}9G\u{11}+7-){J\u{1F}dNF\u{18}aY|L#_\u{11}8D(a^qN{G\r\u{3}a7\u{1A}\t\nX\u{12}q[LdJoo\u{14}S?NdD\r{lV7V#3y\u{15}P\u{19}<\u{6}\u{1A}\u{13}Yuq)\u{13}BY&&~\u{1E}Et-SQ\u{1A}hg\u{B}b&\
\n\t u\u{16}\u{18}k@m7\"3t\u{16}C`k\u{7}\u{12}BO]X\"\u{7}\u{13}v)X^\u{7}wV6bI\u{8}}vmA\0\u{1D}}R/~Q%^\rX\u{F}6\u{19}\u{19}\u{12}\u{1F}aZ-@H3\u{1B}\u{17}5f\u{3}o,k4.7d\u{7}\u{7}oS~\rj|}b\u{1F}f\u{6};\u{3}U'f.\u{15}Rmc4f(\u{1A}C\u{12}\u{7}F\
\u{10}\u{B}8Yb]t|m\t_z=\u{1E}FDg(\u{1B}\n0v*sPX\"\u{1}pMo\u{4}\u{13}cqw8\u{6}\0o8]YVr\u{13}\"\u{1F}\u{3}EL| (V0\u{1E}|VH\u{1D}\u{1D}M\u{10}y;)K\u{13}\u{1A}r|#0\u{8}YTS\\>/\u{1C}c]5\u{15}t\u{12}\u{7}+\u{18}F?\u{19}<h2\u{14}\u{18}CXWM/\u{F}\
\u{F}\u{7}\u{19}G{\u{C}uZ\u{4}?8-G|9}W\u{1B}af M\u{B}#A\\\u{7}w\u{F}|h: a&eb\nk\u{1D}u7\u{13}\u{E}'}AzFZo2/\"sG\u{1D}l\u{2}C\u{B}+2kRq\u{3}\u{7F}\u{13}'LHBrr(2k\u{8}.c\u{E}^-3_f\u{18})\u{5}2A}5e\u{F}\u{17}#&H\u{1E}\u{17}#t>hWEK\u{15}P\u{7}\
\u{17}\u{7}}G$t\u{1B}6\r\u{18}z\u{8}!P\u{10}\u{11}\u{1}\u{7F}(P1\u{19}pe\u{E}\u{1C}h_DW58b\u{F}fQ*G}3\u{17}R1X>*\u{3}\tJn+\u{7F}T7F\u{11}my\u{3}F\u{10}Qu|ZHCY\0Y\n3J]\u{1B}vR79\u{10}6y\u{1F}F{.X*=3 (W\u{B}?\u{11}\u{2}+aBc=0)\u{F}S\tgjp:M2\
\u{1D}Pghm^`\u{7F}r\r\u{11}\u{C}iwVRgr,qSABL{\0\u{C}\u{1D}i\u{6}-\u{1A}|~vA\u{17}v}Q\u{3}Aarp\u{1F}T\u{1}W;oK\u{1C}x \0(Cs,'1\u{17}Za1N$K{\u{1D})S/\\#,p\u{E}_&X\u{7F}J8Y)<Px\u{7}39.\0T>_G%*F!y5(\u{1}DWG\u{19}\u{12}mKO~UNb5\u{5}#.\u{7}nZu~\
\u{11}\u{11}Z1#W^Q2*J9v5oMpjzX\u{1F}\u{13}Z_<\0#\"[\u{1E}Nr5\u{15}\u{1A}t8x]\u{1B}d\u{13}I`W\u{3};F\u{16}lZ]\u{19}u\u{7F}l\u{19}\u{15}\nap\u{2}jA#\u{1A}\u{C}\u{14}\u{6}d\u{19}Y\\t[q!\u{C}\u{7}`\u{1B}rD\u{1F}\u{8}M\u{B}\u{14}dnuvvwmLCJ\nb\
\u{1A}&(~B\u{8}pmS0\u{12}\u{11}\u{1D}8\u{4}\u{8}xH{O\u{7}3?hGc\tP&p\u{12}Y^\u{13}\u{C}[%KQF\u{18}A\u{1A}{!zj\u{5}w_OFlH\u{7F}bAC'hd \u{1D}\u{1C}b@+<C\u{8}\u{18}mNX\u{10} %2{m\u{1A}~O\u{4}}\u{1C}p\u{12}f\u{15};[\u{C}7\u{14}fM@\u{1B}b~?)4D'\
\u{7F}\u{2}\u{2},\u{18}\u{19}CfC_\u{E}{\u{1D}\u{15}Uf4n(\u{1E}1Ir+4\u{C}0\u{3}\u{B}y\t6\u{7F}#3\u{19}5\u{7}b|OO\u{2}DK3'9i[B\u{6}`Eq0~7xx\u{6}&>\u{15}0\u{17}X\u{1B}{za\u{F}i\u{1F}\\\u{13}5\u{17}H!D2S\u{10}Saz)\u{7}SSQtFYh\u{14}fb\u{B}l\
\u{7F}<As<2\u{13}h\u{B}(#\u{19}PI:\u{12}TIU\u{16}+`0u8q]='{tBCE'\\\u{19}%x-a\u{13}\u{12}l\u{15}:5PI\u{1B}#[\u{13}yYAczxOqr\u{15}U9\u{15}\u{F}Y\u{15}\u{7F};mqKfdR\u{13}\u{11}\ts7Pz\0t\u{18}q\u{6}>\u{2}UM=cy|?+$\u{8}{g}\u{12}v/`>3\0mrX\u{8}F\
\u{13}\u{11}\u{15}P\u{19}0&\0@\0<2bR\u{16}?f? Ypc3\u{B}\u{1A}`1'\u{7}\u{16}`V\u{5}F1;4H|V\u{C}Li_\u{1}\u{3}`UW-A\u{4}\u{18},`_]c\u{13}Q&b&\u{2}LVUX\u{F}t}\u{15}Wm\\+Nr1t\u{3}w >m\u{1}X}\u{5}}_ZA\u{2}\u{E}\u{1F})s\u{15}K\u{E}\u{1}#+fT*;*}2r\
o?\u{7}\u{4}gNt?g\u{6}\u{C}Ax\"\\h\u{13}^J\u{12}UMp\u{F}XnHT\u{2}\u{18}L\u{12}\n%\u{17}9\\'\u{1A}H\u{7F}\u{19}uoB\u{18}t{|}dG\r\u{1F}F\u{3}\u{7}>\u{12}=`b\u{1D}r}g\np\u{4}&zt2GMi9\u{6}-\u{E}}z$'\u{18}PsjI|d\u{5}s\u{12}iH\u{3}L$XXt\u{1F}<)\
\u{1B}x=w>H ?\u{C}n\u{17}X\\4z\u{F}\u{18}_zdSq7M\0$\u{1B}R/X~\u{11}5(p[}F\u{1A};$$.?P3b3_\u{11}\u{4}S)w23Mza\u{16}\u{C}QFy\u{14}.c,\u{7}:\u{8}C\u{6} \u{8}nh!:{k&nc1\u{13}G,[SDU>8$>xzF\u{3}\"da\u{1F}%66s\u{12}cL\u{E}\u{3}S!6\u{E}$:os=Bh\
\u{16}j\u{4}\u{1}E4qQ\u{1B}(\u{19}3p\tLF\u{C}&t\u{1E}VNV~(Vc<(pOA+\u{7F}\u{5}\"\u{17}\u{1C}Gp\u{13}1dTjZ\u{1F}\u{6}\u{1D}\u{8}.y\u{2}-)\u{16}\u{1},\u{1B}\05cT\u{3}w\u{12}h(\u{13},29\u{7}\u{1C}ShZ7\u{B}N-,|\u{1D}G\u{7F}\u{8}2V\u{15}I+<\
\u{1A}1p\u{10}\u{1E}\u{15}}w{k>IL\r<-K(5\u{18}x\u{14}\u{1D}n`cZS'>y|mm\u{8}!y;Z\u{13}[\u{17}+Z&>sx|.\u{11} o\r\u{2}/RD^ \\k\u{7F}a@v\r!\u{15}\t\u{1D}sM\u{18}\u{17}&G7LUpIG\u{17}\u{17}W,WXzhm\u{2}\\\u{3}ZH1%N\u{8}\u{F}\t7\u{1B}\u{C}&\u{1E}\
\u{11},\u{4}%\u{3}y=\u{11}f\u{8}8|4I&MC@Yj\n1RHJw{@^o(zWc/K\u{17}}EM.|UL\0\u{7F}@]*\u{19}kts\u{1A}L@fE/=9\u{1E}\\\u{5}vX\u{18}\"\u{1A}l\u{7}l\n\u{1E}\u{17}AHnq\u{1C}Pl-Q\u{1}\u{13}E\u{19}\u{1A}_<%\u{14}k5\u{7F}\u{14}\u{2}N\u{F}Hlk\u{5}.\
\u{1D}|'\u{C}}\"\u{19}^-\u{19}W;}\u{B}\u{F}/\u{11}$Kv\u{11}Da{g\u{1C}B(J&\u{7F}\u{1F}_cc|Z\u{18}y?0\u{F}\u{10}Tztf>u~BF\u{13}n8\u{1D}2\u{3}D\u{1B}Jr(\u{5}I1\u{16}\u{15}]mCg6MH\u{1E}0z\u{F}\u{8}r\u{4}wj\tk(,,9\u{1C}N\u{11}\u{B}G\u{19}tiKp|\
\u{18}^$\u{F}xL\u{15}W\u{5}t\u{17}\t\u{7}VF\u{7F}N8>kG'@.W)8!DE\u{6}=\\:\u{10}?O \na\u{E}v5s;\u{12}b\"\u{F}\u{1E}\u{15}}\r\u{4}f4Tn`|Z\"pb\u{2}\u{1E}K\u{1F}C0We%\u{B}h8\0Rl\u{17}\u{1A}\u{1A}d`Qf\u{1B},\u{7}.\u{11}T\u{16}\u{2},-\u{7}Q\u{2}p\
:Z/`\u{7}*#zlW\u{5}/&>>Rz2^t4zy\u{7F}(\u{7F}\u{10}fZ\u{16}'5KM\u{5}!yA\u{19}<)0t68o\u{F}B\u{14}c\u{B}3])\u{11}\tv\u{7}8(\u{8}@\u{6}\u{1A}x\u{1}yOVD'\"x\u{3}\u{1F};3i|>`N\n\u{1C}\u{F}\u{17}H@qn5\u{1A}.\u{2}\u{15}T\t\u{16}\u{17}w\u{7}8](%(4d\
Jh5Bi\u{15}\u{14}\u{1F}\u{17}\u{1F}A}Af\u{5}%\u{1B}\u{4},y$+8\u{B};rB:0|/=l2v/{u\u{8}v\00\u{F}- %e\u{1}\r\u{15}m\u{C}Uer\u{17}e\u{F}nM+n$JE (ImU\u{5}]AOTAA1\u{12}\u{1F}(;u\u{13}O)\rF'\u{13}L8fN\u{13}v\u{7F}Q<?\u{1A}3tp\u{5}Oi9\u{11}?\u{5}=\
\u{7}GRI[6u\ry5.*H+_\u{15}\u{1C}\\\u{1A}\nR;fD\u{13}\u{2}\u{5}`Iv*GV\u{17}<(\u{3}\u{10}\u{1C}\tPz\u{E}wL*-%\u{15}8G\u{12})O!\u{13}\u{E}Q Ld5\u{8}.B|P\u{13}I^(s\u{7F}p~vs''KM\u{18}Z\u{18}6}\u{1A}\u{8}Y\u{F}w\u{C}\u{15}\"\u{1C}6{xZ\rz(&]+&2)\
69@\\tIE=BV\u{1A}X\u{1B}~\u{19}L#\u{1B}\u{1E}?\u{7F}2OQ\u{19}\u{10}&9,!\nitF \u{10}\u{12} *s|c2ga\u{1}\u{16}\u{4}\n}+\u{C}>s\u{17}QUQ\u{8}\u{18}F\u{F}\u{4}_*mu0o?\u{8}TCtQO\u{18}\" \u{1}$y;{:+S\u{E}8JEUzT&\u{1E}\u{1C}Y\u{F}]u@ \u{1C}T\u{3}\
TYqJy\u{1E}N\u{1F}\u{7}Q69\tC:<\u{7F}D\u{17};\u{E}/!\\F~On\u{1F}\u{2}o\\#G_5\u{16}G[pObr\u{B}+:\u{13}[\u{16}ALVn*%Se&Y[rOP\u{8}xT_\u{1}{7Jm;\teKg\u{1}vQ\u{7}{,,\u{F}`@;Uyn2i|s\u{C}3k\u{4}jvY4KJ\u{14}ivU1\u{11}\u{8}(\u{16}\u{13}\u{15}s2&\
\u{E}\u{8}\u{14}gW\u{14}\u{E}P7`=z8CU}\u{2}B\0\u{2}a]1x*Z@_pv;fs1)oSz82dfP>;b$-(c1^(RQ'\u{7}@%5l$\u{11}.T \u{E}bW\u{F}p\u{15}E{YB]\t>\u{14}014u\u{18}A~)d\u{19}d\0\u{17}6*X\u{1B}]\u{B}p`E\u{8}py\u{6}th 4/\u{17}tLben\u{F}\u{F}2i:~7!\u{15}0B\
\"nCO*^*5:\u{1}\u{17}b}S>\u{2}%\u{1A}\u{15}h!EA\0\u{3}i$\u{3}dsh]D\u{1B}BM2G2\ru0}\u{17}i\u{11}<v]9a\u{3}&AoH\u{10}J\u{1D}\u{5}i\u{1F}}a\u{4}c\u{1F}mW6#\u{3}fX$)($\u{1}\u{7F}GUhu\u{11}@*\u{1}4h\n\u{1A}m!_\0SGm2.@3tj!_?C\u{B}*\u{C}\u{13}0|(\
CN\u{1B}*AF,GI\tK^\u{7F}k8$GH]>0&\u{16}L ]#y7\u{5}m;H\u{12}\0\u{4}\u{17}6\u{C}6zMYv05_W\u{3}krl\u{17}8o8'[!\u{15} #B\"\nAd\u{7};>\u{4}w\n\u{1F};\u{4}\u{19}x]\\X*=vgzQ\"wpTc,;\u{16}\\)\u{1E}N\u{B}7\0~@+F\u{4}(\u{11}s8-\u{1E}\u{7F}M8<\u{13}\
\t\07T\u{1C}8H~2G\u{4}JYp\u{10}`\u{12}oaHWH|\u{5}f\u{12}k\u{7F}\u{4}oB'N`z19Kx&%\u{7F}8\u{17}\tn}P\u{18}\u{13}]*d\u{19}\u{B}\u{17}vx|^\t[\r\u{7}^\0C|\u{13}W\"q8$6\u{C}^\u{18}\u{10}v<fq\rZ@u0Ku<%\n%n<zPH@\u{14}\u{1C}j\u{12} ;9\u{1}!4\"W\n=r\
}n\u{11}yC.\u{16}[yP-&\u{7F}\0,`\u{12}#cfNa\u{3}\u{18}>8\u{1D}7_%z\u{1A}Lq)\0|[\u{10}_HT=U%1\u{F}){Q\u{1F}Pg&vjET/\u{18}\u{6}81!;sd^Lz\u{3}_Avfk~'\u{13}'\u{18}\u{1D}u\0k\u{11}\u{12}4\tme\u{C}Hu,9jWQqn\u{7}\0W9\u{1D}\u{E}\u{17}V5U`L326xT$]A\
\\\u{15}}\u{10}\u{4}\u{2}#fS.MX*x\t8*c<\u{1A}zA;~Pe\u{7};::j\u{11}~\u{10}/\u{12}p\u{17}L\\\u{4}\tV\u{B}o\u{6}TK\\Q\u{B}T\u{1C}`\u{F}Y{^2d<4og\u{3}+d#!c\u{13}x\u{14}^k\u{11}'\u{7F}NJkC-r\u{3}([b\u{1D}2y\u{C}@\u{1B}eif52_ L\u{1C}\n\u{13}qo\
\u{7}+P?W\u{1D}\u{14}r\no}\u{6}\u{13}\u{16}R/i8\u{7F}{}\u{1B}Pkpw9\u{7}\"\u{1E}\u{C}\u{18}m9a?\u{19}\u{13}\u{4}\r+\u{7}Lfv^=-[4hOpvh,</}~C\u{11}+\u{7}T\u{5}>n?u;[u1@lOrLM\u{1F}n?\tB<\u{E}\u{13},p3\u{18}!L1zX\\\u{5}5U4H0H\u{8}xAT<\u{7F}\
\u{18}\u{1B}Ne=8qx\u{8}O\u{11}ULx/gH{?L-EMc>7a}6L\u{1C}\u{10}^\u{3}.v8Jw\u{15}4<rH\u{11}6#N\u{7F}R?#y\\\u{1A}smZp/4\u{2}'X?0PZ9?\u{14}Bp\u{5}\\\rA\t\u{B}`Cd/\u{F}in\u{1C}h\u{1F}G\\\u{6}c~XS\u{12}~o\u{17}~o}!oK/\u{1D}a#bIN\u{E},4Q\u{C}[\
\u{E}\u{15}\u{14}\u{1C}SI|L\n\u{2}b8\r+xl\u{16}V;z(a\nHQ>5h{\u{F}&#f\u{1D}KD,3!\u{3}#8NyqlZ1R\u{1A}mJg-\u{18}9,KN_>PC[n\u{B}W9\u{6}Ws\u{1B}?\u{11}CW\u{F}\u{1F}\u{16}\\P\u{12}WU\n:\rT\u{17}D1\u{1C}\u{2}](U#i\u{B}8\u{1}g\u{1E}\"2,\u{17}R9B_3\
NwNqt_BG\u{5}\u{1B}F\u{3}XH\u{6}!b8Kq-'Cz\u{1A}@kBm~\u{F}{Sm->\\q+(\0/W|.^>u!\u{11}\u{4}1\u{7F}?\u{19}U\u{1B}@\u{17}\u{16}/\u{17}'T~>\u{1C}}4\u{4}\u{3}L$7V*\u{1F}\u{11}FIcn'H`\u{19}>(:]c.^Kw[;v\u{13}i%6P\u{8}USii\u{1B}\u{2}Mag#\u{B}9\u{E}s\
\u{2}jZ4\u{18}\u{13}1hQ,Rsx!m\u{15}\u{11}0zlt%}6R(\u{18},s%\u{1C}S/U\t\u{15}\u{7F}\n^\u{8}2}\u{11}\u{19}xQr\u{1F}@~m&*\\`\u{13}\u{3}\u{1A}/q\"Z\u{15}\u{16}\u{19}4>-OIe{Y\u{F}/\u{4}\t#\t=r,[oX \u{18}M\u{4}`O\u{12}\u{4}yOGMQ-Kn-3\u{5}]+E_\
\u{8}\u{1A}d\u{10}k\"\u{F}$B7-U(-bX8qJn\u{B}\tHk;\u{1E}RB>?xh5OYX9,e\u{11}q\u{3}8g/\u{13}\u{16}\u{1C}+]Iikl\u{1B}h\u{1A}\u{F}\u{14}x/,\\\u{13}x\u{17}es4ucf#|ujIk\u{14}\u{1B}\u{11}T[}f\u{1C}@3\u{1A}Q?7\u{12}*N\u{18}aLD\u{15}1na\tM\u{1C}r\
\u{1D}3'cy`;L\u{7}m\r%~\u{E}R4\u{16}&F5\rrj}E\"6k\0@JLx\u{1F}X\u{18}d0`g\u{13}\u{16}\u{14}\n\u{4}qg#}\u{10}Vn7\u{7}3h\u{4}!r\u{11}fv\u{1B}>iJF\u{1A}\u{19}!]0=8\u{C}Kk\u{17}\u{1D}r\u{1B}%B\u{14};hE;\u{7}iVp09y'\u{E}m\u{1}\u{F}PlG\"TGvQ$tx\
\u{1A},\u{17}|&\u{6}R8Ph5'W\u{17}MN\"o\u{1B}X!W]\u{15}\u{14}iCwfg0Bsc1\u{7F}\u{3}~=sT\u{19}+ly6\u{19}7\u{7}Ae%Ok>\u{1C}\u{1F} \u{7F}\u{B}\u{17}yEk5Hu\n\u{1F}1LU^\u{1F}<rY>\u{15}Cap\u{1D}Q\u{16}(soge\u{1}J\u{18}x:B]\u{1C}Y@@M\u{5}\u{1B}{NcD\
&^A\u{14}q\u{1A}\r\u{1E}13$\u{16}2_!q\u{5}d\r\u{E}\t \0\u{8}02f\u{16}uE0\u{16}ej\u{14}M\u{1E}t\u{3}F\u{15}S!\u{1F}%\u{19}JJ[`Pv\r\u{2}>X}hey\u{7}]S<(D_miq}F\nRg}Je~8\tn\u{14}+>R06Uag\u{C}z`lu}\u{1F}\u{11}J'\u{1F}\u{14}%b\u{16}P+y8X\rx;|sK\
\u{11}_\u{1D};\u{1E}oy3$\0\\?\u{10}?ge3V4\u{E}EL\tYQV)\u{15}i\u{14}\u{15}^G\u{5}A\u{1C}\u{1D}e[5(70yXL\u{19}\u{16}sG\u{1F}<29\u{19}\u{C}\u{17}6Cm\u{7F}Mi\u{E}n\u{C}\u{E}P](l\u{1A}\u{18}*\u{8}LB\u{1E}!gf\u{7}9* .Ul~D&G\u{1F}ced1IIg[O2\tYV/J\
g!}s\u{1}j\u{1C}\u{12}P-.Ub^iO\u{7F},{u\u{3}fn\u{F}Q#) <\u{7F}rd\u{B}??\"7nH&jNa|0T^\u{1E}K:\u{1}Q!CYDr\"R a\u{15}(\u{11}cUke`X\u{7}_;\u{1}sO\u{2}btg\u{7F}[&?^]\u{4},hmq4N\r2mZq\u{1D}1ne(#\u{C}\"ieno20VN\u{11}+3&~\u{17}j\u{12}G$NW[<h\u{B}z\
5DG;`_x\u{12}^Os+v\u{7}Y\u{F}@BSj\u{F}O376Q\t?vj\u{17}\u{E}|MgKj$jvb-CI1_\u{3}jqS1\u{13}K!x\u{1C}\u{3}y^\u{E}\u{3}\u{17}r(\u{1D} Z}\\G3\u{6}P\u{1A}s3}\t\u{11}B%3H)T\u{6}\u{2}<UHG\u{2}BoMSg\u{E}C;av?HF!r!.o2\0HYW+]xf}[%ZH3\u{7}X&.dU\u{3}[u\
\u{14}Ynj\u{11}KtY\u{1B}J&Qi>\u{1E}\r~;\u{2} ~.`Ar4{\tJh\u{C}0\u{17}:wz\u{3}(\u{F}oA>tS}\u{15}?o$a7Y]\u{5}'lthv d@!c\u{E}^T\u{1}|fO*@\u{10}\u{14}3H\u{8}\\a\u{1C}g8;Jf0dT\u{E}o+uf]4\u{11}?-bd-4U\u{7}4Gt\u{B}D\u{17}g^oWj^\u{15}v\"T%6\u{18}02\
Y5qDf\u{14}O\u{F}t{\u{5}J#-}eb1\tK>Fizvh\u{1D}\\'m\u{E}W37\u{17}h\\EHtUi\u{1C}B\u{17}U^P/`[j\u{7}84aWG?Hu5uDv3u\u{10}ULgJ>\u{7F}ML\u{12}O`\u{12};#KD8]U\u{7F}\u{11}=\u{C}.M=AARh\u{17}{?f)Hs\u{1F}zUI!Mu-1U\\|c!\r#\u{2}a\u{1E}EE0{\";N;\"B\
\u{1B}\u{17}+t!\u{7F}s8I\u{17}\u{11}\u{6}\u{17}O\u{C}F\u{7}+\u{B}\\`(|r\u{14}6igVJY|k\u{10}_V5\u{F}\u{13}!\u{10}\u{7F}\rd&04\u{2}H\u{2}7(7\u{7}v\r'],14o\u{F}Pc\u{17}a\u{15}\u{B}\u{1B}W-\0\u{E}=\u{1D}V=\u{B}M\u{12}6\u{5}C8~[(\u{E}iBv\u{12}\
\u{1F}3&(-$ZQD\u{F}\u{10}G9?tHdO=\u{1D}&\u{10}\u{1E}t\u{B}Flb;e|\trB[\u{4}\u{1}O'2&\u{E}R!8\u{12}3|fX\u{E}<GV7nl\n!q'\u{1C}\u{1D}H-<~o~dv;$P*m0\u{17}:\nk\u{C},\u{1D}\u{3}IC.\u{15}av \u{10}2HRC1z-\u{1F}PJRTgV\u{E}&eL\n\u{17}?`&\th]@\r4XV\
\u{2}D\n@s\u{1C}\u{18}wk2q,)\u{15}!z\u{19}L\u{14} (-9\u{1A}`\u{F}/\u{18}\u{13}9V\u{15}\u{F}6Ck\u{8}7h\"\u{1B}A\u{10}4\u{12}d\u{11}zJ:^T\u{1C}f0d0v\u{10}S?\u{6}ca\u{6}\u{1D}\u{16}*ZfC1Y\u{F}`)9@{YrQCe%p\u{1C}_i\u{8}%G\u{19}[$Y\rk0\u{1}{@\
\u{4}wT\u{1}t)~R94\u{16}y\u{1D}\\k\u{7}\r>}|i9$\u{11}Z\u{6}\06A;x$='o(`\u{15}>\u{C}\u{8}Uw2sXpN\u{15}}i/\u{3}HkL0kF\0#Q{E\u{7}\u{1D}$%A\u{1E}cro12;\u{F}]\u{18}\u{14}3dgB\u{1F}yC.\u{1C}\u{1E}Hk8\u{10}\u{7}\u{1D}Kh\u{C}%xIE.A1f\t\rJ\u{5}rF\
\u{3}\u{1}\u{19}Ed\rR+\u{C}\u{10}Od\u{15}T<\u{17}\u{1}Q~I|ko\r\0c8_\\8e\u{18}\u{1D}.\u{1A}f{^\u{8}/\u{F}7\u{7F}&=%ZPB\u{C}=JFnV}'`YZcd\u{E}%;\t\u{4}xpVlwnz{ZR5#<z\u{18}$3i\u{18}e11\u{13}\u{1F}a\u{7F}4v\u{15}K`u2+^IG\u{17}\u{16}\rG*hnF?NCd\
\u{15}]Gez\u{15}{]\u{6}\u{12}7\nYTvjVpBCz\u{12}\u{6}Cfc@iJ\u{10}\u{C}`\u{B}PN{*t=\tv\u{1B}?1\u{15}q\\E?F,8%FQ\n\0LN\u{1E}\u{1E}Kx\u{16}/\tlNPl5\u{1D}ZL\u{4}8\u{2}\u{17}\r\u{8}\u{17}\u{1D}%\u{6}O6I%\u{15}b\u{E}\u{5}+= \u{1C}o\u{1A}l-4\u{7F}\
=)8C\u{2}#\0]~R\u{5}X;\u{E}0\u{5}lzlV\u{1C}Nx\u{1}\u{16}q\"iy2\u{17}-b\0\u{F}\u{1A}QG-UY\0K'/zJ\u{12}\u{1E}zg8\u{18}&3>r \r[ke*e\u{15}\rJ\u{E}\tz<w^w=\u{15}S\u{1A}a2J7X\u{8}Rzl\u{C}\u{15}g(\u{18}>=_lPDSOw\u{18}KIeq?Lhb>in\u{2}b\\\u{10}B\t;\
qy$~\u{1F}efrRf4o\u{18}\u{1F}\u{C}+zDcCx\u{3}8TjE$`3!\u{B}jz/\u{15}z0I\u{17}\u{16}E\\\u{1}#Q\u{14}.#\u{2}J|*SJz5\u{1A}wS~Vw\\}(h\u{10}\u{1B}_x\r|*\u{1B}dq\u{1D}j\u{1F}(5\u{18}7<\u{3}\u{18}(\u{5}ZL\u{2}\u{1E}\u{6}l\u{7}i\u{4}? qDA\u{16}@*BG\
[89L?\u{1C}2@<=\"pb\u{1F}\r\u{1}a!_-\u{14}\u{B}fh*b:~[87\\\u{1F}z\"34s\u{7F}m\"0QCJf,*A>sJE\u{1D}\u{17}p\rt\u{5}`?LB\u{8}\u{8}vgR#\u{1D}-\t\u{19}\nb@0I1'\u{17}W\\KU1R<G\u{3}\u{17}j\u{18}XD?\u{15}G(y\u{2}`\nt.O\u{1E}b\u{F}z9|u;#.\u{12}xVM\
\u{7F}_Q|t\u{C}JV\u{8}#i\u{15}f\u{2}T[7F\u{2}B%:p9x+VG\r1H7\u{10}<E,5j\u{12}.?RR\u{1B}[DT\u{8}tt\u{3}?\u{7}?0\u{1D}AE)Ea\u{5}c@\u{14},\u{1C}\n>\u{8}\u{16}\u{11}\u{11}24M~a*,:nFe\u{8} \"Pp@WZ}:\u{E}\u{1C}M}\u{10}fb.e@;)o&cAGG~OiE0]Zp\u{4}l,\
\u{12}i6kd1XV\u{F}:D\0]\u{17}ATV\u{1E}zymemJ\u{4})_\u{14}\u{1}Ig}\u{13}=8_8\n\u{15}\u{1}\u{18}x0C19\u{6}\u{4}\u{7}XN\u{3};OM\u{17}*VX{\u{6}(\u{E}\u{1B}v=rUrn9#$\u{1D}4-D?%q\u{1B}e\u{C}\u{C}\u{2}C1pe[Y\u{3}\u{F}K2p\u{15}>Q,e|\u{10}L0G5.fo\
\u{F}Q\u{16}10ZV\u{15}Gx6\u{4}\u{14}\u{17} \u{16}bFM\u{C}cq#rvn\u{1}%3\u{19}\u{1D}!\u{13}Vw\u{17}Dy6\u{6}usX.(CK\u{1E}k/\u{1E}M&GLS9u4L^ <!\u{13}]mx E\0l5Tf!-=\u{7}\u{E}y\u{13}ED)yu!\u{E}j4\\+FX\tw\u{8}9\u{3}0\u{2}v\u{7F}v_{O_\u{19}x\u{1A}\
(\u{1D}y\r\u{2}_HS@QJ.ts74*\u{1D}O57>\u{12}\u{13}dKq~p\u{14}\u{16}'Ed\u{3}f\rja\u{18}dx(qo\"t}G)\u{1F}[E\u{4}@0fWCN\"\u{B}|[7~U$j1%1U62*Ww\0\u{1}I\u{4}TO\u{B}/.f\0=\u{10}aJ[K)r<\u{10}S\u{3}Z-tZ5\u{F}\u{2}?$cK\u{7F}uaO8q\r\u{1C}og\u{1D}uL\0\
\u{4}e9\n\u{C}b$MO]VmbD\u{10}`\u{13}gvo\u{18}]\u{1E}oa\u{16}4[+]\u{1C}\u{1}z8u+6HFcOP62IF!u\u{3}q^\u{11}\0\u{7F}y\u{1B}9JlWI2*}\u{C}\u{3}vc6O-iU\u{C}:Y!\u{19}\u{1}{\u{B}PP\u{18}2\u{5}3\u{1C}%\u{F}\u{1C}'Pr.\u{3}t\u{10}\\dd,\u{1B}\"#V1?\
\u{1D}*d\u{19}\u{1E}#\u{E}T;[Ep_WI>,8Q(b?%\u{1E}3\u{C}1Zl\u{1}#y\0P?Q\0\u{10}\u{1}d0L\"\u{5}|\u{F}XYntH}\u{15}`i\"\u{19}YR}fR4hcXWA?\u{C}@Z\u{7F}o\u{4}\u{E}\"^N0B\u{11}},r\u{7F}Nt&}r;w\u{17}+{$V\u{10}\u{1F}<\u{1B}.W@?65\u{1D}g8@a:\u{1D}P\0\
T/t\u{11}\u{7}\u{1A}!X~*\u{B}B*8\u{18}:>\u{1A}\u{1D}/\u{2}V;N2EwYJQ.0\0\u{16})MMvmGh-B-\u{1B}T3_~*+\u{1A}$~pO\u{10}y\u{15}p\u{12}c\u{16}SFgjN\u{E}5\u{19}m\u{1}h7}\u{F}\r\u{1F}\u{7F}n~\0M\u{19}tg@)K7|.l\u{16}W+Hf8ky0\u{1F}\u{17}c}#k\u{17}\
\u{F}\u{1C}VL Xw[6\\R \u{1B}Y\u{3}M77e?\u{E}L\"*?\u{8}\u{4}\u{3}{;\u{10}/\u{1C}\"w[S*?XK\u{19}Y;`O\u{7F}2\u{7}a2znFR7%\u{14}h1=1\u{13}}cA4|A\u{11}J\u{18}_;35B5=\u{1D}\u{8}\u{C}i+5=x\u{10}b_+<oq+d\u{6}:\u{1C}-\u{12}L?fTR)\u{15}ssZ*ysj'>>C^\
\u{12}g/R]J2xi\u{18}f|@r\r\u{5}7xD?\u{1A}h\u{19}$(NEc%<\tHAb4P\n?c\u{1C}@6s\n<*<u\u{13}qghY;+\u{14}wv7t\u{3}iRs\u{17}\ne.oA \u{13}2v\\`6\n\u{3}68y!hlv\u{1B}!\u{6}\u{C}av`O\u{1E}]\u{1}+[[Z_5M\u{5}o|\u{15}:qD\u{C}u1k'U\u{1B}m\"u>}<2i\u{12}\
\u{6}w\u{8}Y\u{E}kCFcr`6RHt>ff,,b/\n]Nr8\u{5}\u{F}\u{18}G}Z\u{11}Pvd\u{1A}\u{2}e\u{4}\r{-X;\"L\rXg\u{14}8)MNz@*u98\0\rHaiD\u{8}]{\u{17}K?r@k\u{2}Z^\n($'\"\rQs\u{1A}|\u{12}i\u{1E}\u{10}_!\"J\t)>/eHfO#2(\u{2}\u{5}\u{7}\u{14},\u{1}m0;Kv\u{F}-\
\r\u{7F}(V\u{6}s\u{6}\u{13}Y\0\u{5}P\u{14}r4|X\u{5}e\u{18}Lg,\u{E}Kt]3\u{14}/0a-\u{1D}t/fgXp\u{1B}'\u{14}hk3P~$[^NR>h2\u{5}P(\u{11}\"^\u{1E}Kvh+5PT\u{1F}q\u{11}\u{F}cs=(>zkGvx\r\u{2}R(\u{1A}\u{1C}aZ*P!\u{1B}PVK\u{13}\u{11}%\"p\u{7}d6l\u{8}\
u\u{14}\u{16}5xrxM\n$\u{1C}1_t]_o@|3\u{E}\n\u{F}uL4ac$#\u{7F}\r\u{2}/P'N\u{B}\u{5}DvF;\u{1A}%\u{5}\u{E}h/;\u{B}H\u{7F}W#?bI\u{1B}6\u{B}G\u{B}<Wkl2F7#\u{18}'HK[6-]/G[X\u{3}VeR55&U\u{E}%d\u{5};d\u{3}$/OWRs\u{18}\u{8}7\u{5}rd=Z4\u{6}~b\u{7F}\
\u{5}_\n\u{17}B=!\u{15}\0uMS0]dpjubN\u{6}I)+\u{4}\u{F}!\u{7}5/^A\u{19}O\u{13}9yi).\u{6}TO\u{15}\u{1B}\u{1F},/R/qA,92_CtX)\u{1C}x\u{1F}4B1Wi(\u{4}|Vr[\u{7}s5\u{3}\u{1A}<\u{5}\u{1B}Z^e\"Z5\u{2}2z\u{15}z\u{5}\u{F}\u{1F}\u{19}^'%\u{1D}^\"\
\u{19}l<7\u{7F}ca:8K|\u{17}~\u{1B}\u{5}\u{4}\u{10}\n!3&Q\u{19}W\u{1A}R-O\u{16}bu\u{3}x\u{12}\u{4}WT\u{F}1!z~IS2\":sM>~m\0gfv\u{1A}bv\u{2}\u{8}_w~fi\"*9|\u{F}\u{19}gg(D\u{B}p0\tt\u{1}n/p\u{14}!hS`J?hMwsq\rxzN8No\u{C}_F{\u{15}\u{5}<\u{6}M;H<\
0y2/\r91\u{1D}\u{18}3Y\u{17}bJGM`\u{C}2vG;01g\u{14}ZzQ2H\u{2}\u{F}\u{C}\\;/=\u{B}{\u{4}QVRqd\u{11}9d\t\u{10}U` R\u{5}\u{7}z1\u{14}\u{5}\rSl:\u{B}Qqn\u{11}\u{11}\u{16}\u{1C}<>\0`P{4\u{1F}<8G&\u{1F}8+7\u{1C}\u{19}\u{18}@\u{17}\u{17}9X\"e\
\u{4}Rvl@\\Av'\u{6}D\u{3}0</\u{1E}\u{1B}&*r\t|\u{1B})_5D%\u{1A}?IV\u{19}\055~\nWa[%\u{17}\u{5}r8z&\u{7F}tpYycTgL;% (\u{11}\u{3}UFe\u{17}'i/ Sg\u{18}=X2!\u{14}\t\u{19}\u{6}u\u{B}\u{B}\u{B}\u{19},\u{2}Y\r\u{1B}\u{7F}%6au5^ZlvH\u{8}pd\u{7}P;\
\u{E}\u{1B}\u{2}\u{19}\u{18}=GZ\rR)\u{7F}g\u{1D}\u{12}7zi*(]=r5c]W|'6F\u{17}`yi$w_;DS:P-/uy}s8|v\u{13}Q\u{15}~k\\\u{3}\u{1F}:\u{14}8c~}M\u{19}q\u{B}\u{7F}M9CF\u{7}Jd|\0ghG\u{1D}|jnNa3l<Dz\u{14}lWF\u{1A}1\u{6}\u{11}cSMl\u{13}0\0}Z!%>\u{B}\
\u{1C}t\u{1D}QS\u{12}l\tC\u{14}4Jc\u{11}7/$K*Ph]JwZJD?+\0z 0]M0\u{8}*D\nhX\ny\u{C}\u{1D}D\u{17}Nu\u{15}!D\u{1}:1K\u{1E}U \u{E}d0 u.}/\u{17}TA\u{8}X>@\u{C}QA\u{6}'~a@K\u{14}L5y\u{18}\u{C}QWVE!V&\u{1}\u{19}+\u{1F}82d<g]9\u{2}!*~^kf2\u{6}\
\u{1A}R0c}3'\td\u{3}\u{18}\u{1E}t\u{8}@_\r}G9E\u{B}\u{15}nX\\J\u{5}|9\t\u{1B}.\u{4}\u{1A}v=LlqA?4[\u{5}-\u{6}\u{16}52u\u{6}\u{15}+j/a\u{16}?\u{15}\u{10}*\u{6}\n\nx4yw$3x\u{19}O4@G\u{5}M11,C\u{1A}uQ\u{1C}3.\0:OGPi!U5\u{1}J\u{16}~#JwUu coFJ\
\u{E}=\u{11}\n-.\u{12}o>\u{19}7y r3\u{1B}\u{3}wBw\u{1F}#f\u{10}\u{17}D}c.v~JOBK5rn\u{1}T\u{C}4?\u{7F}\u{1A}\u{14}4U\u{1A}\u{1A}qbV\u{19}<\u{19}`MNWf<a\u{13}0F~\u{8}(\u{18}^\u{10}q!dX\u{14}n1-O'Z`=-4\u{13}*\u{1C}L*p \u{1E}e;\u{17}oy-\u{1C}$\
Xx7\u{1B}ObC\r$2K\u{1}/q\u{1A}T\u{1F}7*:Q\u{5}tI\u{E}\u{14}ibb;m.\u{1F}=[SZ#wXxmC\u{1D}\u{1}BR1+\u{1A}BB\u{14}rDDf\u{16}\u{4}|4-S>\u{C}\rR\u{4}\u{6}\"{\\#\u{13}\u{15}I\u{E}\u{16}./h1\u{5}9\u{2}SWyk\u{B}t4\u{1C}-slk208J\u{1E}5\u{1C}\u{10}\
\u{3}=mcRr<f%_4\rPM\u{12}EY]\nsn\u{18}d\u{7}DvjWpV^2\u{3}ux!\n\u{8}#{S4\u{2}+\u{1B}9P\u{12}h6Ub\rYO\u{1C}\u{4}g0\u{F}r\r\u{11}j3e\n\u{4}FeuT@a_h\u{2}-\t\n#N*?S_0\u{3}a|X/J2im`PIFi\u{4}&\u{10}\u{10}^6[\u{19}YM\u{10}E1~,5S4?:\r\0V~4,f<\u{12}\
8\u{2}gEqyeG84\u{11}\u{1C}>\u{5}\u{1A}4\u{11}\u{1F}\u{3}\u{1A}\u{1A}yR,hR\u{4}\u{14}\u{5}^Zi\u{10}\u{1E}km\u{1B}>}\u{12}*<]\u{2}r-buuk\u{1}\u{4}Bp\u{19}\u{2}\u{1E}U]\u{10}=\"sINR#O&e\u{1C}k:\u{15}p\u{19}\u{8}X\t\nxh\nq'u\u{E} B&Vo&I\u{5}r\
\u{1E} R\u{1D}(<\u{6}\u{12}n#^\u{7F}7q\u{2}yg\u{C}Unwu|v~d\u{4}@+\u{12}>\u{1E}U\u{14}F\u{1}{ZXoQA\u{1C}\u{E}P\u{1C}~\u{C}\u{1D}rE2*E9iV\u{B}!/\r\u{12}\u{14}0\u{1E}8=G)5zE,)-u\u{10}^_3D&fM'\u{11}u\u{1B}\u{2}:,-Ep\u{15}\u{6})?$7n'lrFw7'\u{E}\
gNh,n yZ\u{E}Ia\u{1E}\u{16}?d\u{18}t\r\u{1D}\u{4}S^2\u{B}> s5\u{18}\u{1B}u+>\u{3}\u{18})7H\u{13}$Aj\u{19}e\u{C}K\u{6}rg\t?\r\u{B}!C\u{1E}\u{15}\u{16};\u{B}\u{12}v2HU)BB4cq'':k7_ 2B9\u{6}!\u{14}FZG;Bo\u{1F}\u{4}.+BVTt\"F\u{11}\u{18}3p\u{11}\
\u{17}5x\u{1D}\"(C2*d&g]@a\u{3}q~\u{10}yh2\u{17}_YPKA\u{E}+oJ^a\\pkc>\u{1}s\u{8}s\"\u{B}2Cmd\u{12}W\u{7}^nRq\u{13}\u{6}\u{4},(78\u{3}k~1o@8\u{17}\u{1F},\u{7}W&\u{F}\u{7}Wh\u{6}yB6{\u{1C}rPVb6\u{F}y\u{18}\u{15}\u{1D}\u{1}:9P\u{6}\u{F}c\u{6}\
C[w,8x*65\\qCDTX-X\u{2}$\u{3}\u{19}&W/{zki\u{1B}3{W\u{11}Nsz{}\u{18},'L\u{1C}:+\u{18}48\u{11} Vg?\"\u{7}V\u{10}GJr\u{E}e}Fi\u{C}\u{F}7\u{2}q<33\u{E}\u{10}\u{1A}4:y8\u{2}\u{8}[M]`G\\FVS%\u{4}}\u{5}\u{C}\u{15}J\t{\u{1D}CN\u{1}\u{1D}T\u{7F}]A\
NO\u{8},d'7v=(i?*\0E}[C\u{11}K=Zm[\n\"^i{\u{C}\u{18}{\u{B}J\u{5}JnWZ\u{16}\u{1B}6m4K;\u{1D}\u{4}E)\r\u{16}`\\Hpx\u{3}'AWt\u{B}\u{18}\rm\u{7}\u{F}$34`(>`\u{1F}b\r/\u{C}Q\u{F}y\u{1F}oIoj?a\u{2}GEF$I\u{15}Lf\u{4}\u{5}~jTV\u{E};;i]O@\u{17}L\
\u{13}#\u{1F}='yT\u{B}\u{1A}4Il8\u{1D}W]Q\u{17}.O6!\u{1E}is\u{1E}\u{15}}JqO\\\u{3}~\u{3}#\u{10}A,\u{16}C\u{1B}<=\\\r8~W\\qX\u{1E}~\u{1C}\u{5}aN#\u{7F}\u{11}A\u{1C}LQ<4c\u{1F}Oj7\u{1F}lj\u{1F}\"n\u{13}f\0H1\u{15}[LI\rQ\0+\u{E}+M6Lg,h\u{13}9\
g_z]\u{18}\u{7}\u{18}'=5<XKHF2%.\u{12}`Vk3rs\u{18}\u{5}@tvq\u{15})@&\u{B}{%\u{1B}E\u{15}BT\u{E}\u{B} \u{8}L(Dm\u{5}\u{C}%\rKa/Z\u{C};nu5xph5*G5\\Q\u{5}:?\nheziZ\u{B})\u{2}A\0\u{19}\u{13}k\"\u{7}};f[)Sy\u{1}ob@.+S\tY\u{7F}\u{11}>kmW\u{1}Y\
\u{E}\u{F}x}HQ\u{17}\u{18}+9V!!<\nK!;\u{2}<|)Mv\0\u{15}^I\u{15}\u{8}b\u{16}\0\u{12}Dw\u{8}XA+ro\u{14}K\u{1B}6j?b,\t\n\u{13}\u{5}ps$u\r{\u{16}\u{1}{3\u{C}Q=\u{15}eCgO\u{7F}L!>8{&KD%\u{1D}cju\u{17}sOH\u{12}\u{5}LM\u{1B}\r\u{17}h+\u{1D}\u{7F}\
\u{14}/D\u{E}\u{C}3|\u{7}\u{16}5m\u{1D}0]UKI/\t\u{1}\u{19}P\u{1A}\u{14}.ZVdNQ\u{18}H/=)D]0I\u{1E}\u{14}E*+;\u{11}\n3\u{8}9M\u{16}TJ\u{8}2\\H:\u{1C}sxy\tSeF\u{13};i\u{1C}0\u{18}-NX4\u{15}T\u{E}\u{16}9i\u{12}u?~g\u{19}\u{2}SYI|[/\u{8}c)=Q\
\u{1B}y\u{1E}Xo\u{1D}-!\u{7}Q\u{7}\u{1}F\" BF;WR6N(k\u{1C}w -#M\u{3}`.\u{5}i=}~\u{1A}=Ga\u{17}g>\u{15}P\u{7F})YfhRm\u{5}mYQ\u{4}`-bnu\u{7F}>q4B~'Y7Ck0\u{17}Ey1WO:\u{18}k\u{C}O0lP\u{14}0^\u{15}#(z2'\u{18}1C2<?\u{18},o\r\"]\u{1B}Qs\rn\u{1D}k\
\t\u{C}\u{4}B\u{1B}UyH1i\u{B}\u{1E}5z\u{1F}6\u{C}\u{1F}h\u{15}l2o\"NB-_\0LDi\u{4}\u{C}{l\u{6}E`5\u{1E}+,R\u{1B}9D1\u{7}j\u{7F}\u{5}\u{7F}i\u{11}V0\u{8}\u{7F}4[M@Z\r.\"\u{B}\u{10}B\u{2}\u{15}Q\u{1D}\u{7F}I;\u{B}*?\u{13}3O\r\nV,\u{3}]9\u{3}#\
iaI3\"g+q\02E-5iqA3\u{18}}SUZ\u{1F}KUiF1@g}\u{8}\u{7}uWU\u{14}\u{16}f\u{1F}\u{17}j\u{8}#,,\"'v$ph\u{15}I\u{10}:\u{14}\u{1B}`,}EoQA\u{12}2e:7\u{7}cu\u{3}S\u{15}\0\u{19},M~F\u{1B}\u{F}\rDS\u{1E}=mrpkfut\u{1}\u{C}\u{4}C\u{F}j+hh)eq~R9[\t\
\u{16}Wo^\u{16}Ex[a?:\u{11}<lUh\u{16};Xy\u{1}\u{1A}7\u{1B}\u{13}^T^k=Hb\u{16}MQ4zw9\u{3}C,}\u{C}:F 5Uwe*B\"\u{3}T *ob \u{3}}\u{13}V_w\u{C}\u{1C}D==\u{1C}+\u{5}\u{6}\"FW|\u{1D}\u{4}#36S]}(s$h\u{C}\u{7}\u{17}`k\u{5}ia\u{F}s*\u{1E}J{+l\nKFbpS\
`#|1D<-\0Pc.\u{10}\0djy)C\r\u{4} \u{10}h}$Se\u{5}\u{5}>.\u{14}g\u{14}ypM\u{12}O-\u{18}UokYh<o+\u{10}O~:/c,)o\"r\rcYS:H\u{1E}EpGHN0n,+\u{14}Gr$\u{7}k^!0MMuqd\u{12}\u{10}Gc\u{C}mqY\u{1F}565\tj!/w{s1\u{14}~Vh\u{1D}v+\u{14}3}73k2+uh\u{6}A6o\
\u{4}8j\u{4}=K\u{10}P\u{1D}qR,?\u{F}b'[qRz\u{B}\"7\u{7F}3xG\u{8}&fjGUvX=\u{14}45R\u{18}j\u{10}\nS@\u{7F}o%7-u\t%U?F0E\u{5}{mWJT\u{1F}\u{F}|e`q)N['tKx]1$\u{18}XPbp?}M\u{1}RH6sh\u{1E}?\0L<\u{3}\u{5}\nZnO\u{F}g\u{5}:~dyr`,uD\ngch\u{18}N4\
\u{7F}*\u{14}Z=3\u{1C}\u{3} M`SEL)\rS>.`f_[JhY<h(zdI]3,0ZwzmsNP6A@\u{10};IOI:v75a\u{8}\u{5}pO\\\u{1E}\u{F}P-JB[%OMD?\u{6}B\u{7}v\u{6}cvd\u{1E}sG5$D|XOBD7\u{1E}\u{17}--@,\u{1B}~\u{16}\r\u{15}\u{7}\u{2}_\u{19}H\\kT2LJ91]E<X+\u{10}\u{4}5_|\
\u{1E}U9\\\0X[\u{3}g\u{18}OS\u{3}}B\\V<\u{1A}\u{10}c\u{8}*4')k\u{F}>\u{13}\u{1E}q\"=i\u{1A}#\u{3}RrOjN\u{7}{2\u{6}+0ml\u{4}f\tg\u{1F}8-\u{7}no\u{18}BG/\u{18}\u{6}\u{C}@V\u{1}mhgWDGN\u{E}u\u{5}v\u{1E}m?\u{1C}]\u{18}BJF|~Vlot+u\u{C}\u{8}\
\u{16}Nji\u{1C}\u{12}KOJx\u{1C}A^[0\u{15};\u{C}RL4\tuW:S\u{19}9)\u{E}-@IgZ\u{13}<!\u{2}Eze\u{3}&oG8;\u{16}zc~HbZe^Q;j9&t>Bp\u{3}H5]Z8-\u{7F}*\u{17}#dtDqP5|WR,$\u{2}x1\r\u{F}-\u{E}p$\u{1}\u{C}o\u{1}\u{18}e\r\u{15}[\u{1C}\u{19}$E}Q\u{1}!;f`\
\u{E}0F~J 7N_)&\u{4}\u{10}.\u{B}\u{17}\u{7F}\njla+\u{17}+vT\u{15}\u{16}\u{F}$\n\u{14}D],B\u{1B}OYwqo\u{E}H\u{1E}\u{C}w`0.vw8\\\u{15}\u{1A}P|F(=\u{12}\u{10}Lv\u{19}\u{1D}{+IPrFn]4i\u{5}7h\u{6}Dt\u{1D}\u{1C}c\u{1}\u{F}\rL\u{C}&GcF G\u{1E}=UG\
\u{1F}\u{1}_x#n\u{1}v[>!\u{C}U\0 \u{3}!d;\\tLRk*N\u{6}*4eL\u{2}J\u{3}=;38\u{1B}g\npN\u{7F}>'\u{18}4RTY\u{1A}8J\u{7}Z2\n8fO74%2-aj\u{6}\u{5}o3\u{7F}x}E\u{16},/j2AG#\u{E};T!8\u{1E}y'P,\u{1E}O\u{8}\\m\u{1}\t[d\u{C}`m&$B\u{E}[\u{17}M]2)t\u{1A}\
K}d>lmB(\u{6}\"9qr[$x{i\0(YzQMW\u{1B}E\t=\u{14}D\u{3}=\u{10}<\u{3}~r<W\\V\u{5}[uZa2q\u{19}$y\u{15}m+\u{15}m\u{6}\u{E}mS\r],B\u{E}-D\u{13}\u{5}ZVi\rw\u{1}p\u{12}0$}hj@P_\u{17}V\"WFS)A\u{7F}.+\\\\D;\\\u{1}#UqdyooxFn_\u{C}@'Z\u{4}jL\u{2}\t\
\u{5}yqD\"=qR5-\u{1D}56T&\nh*2}\u{17}5\u{8}$\u{1A}D7f\u{17}ib\u{1C}0nJ6)p_VPG\\\u{17}!m\u{1}&7P2\u{13}n\u{18}CFGVdr@z5G\u{1E}f\u{7F}8o\u{12}|(*[AY\u{11}@=g\"\u{15}'4l>\u{C}L\u{1C}I)/=\u{15}FM@s\u{B}2\u{F}\u{13}9AtE\u{10}#>N3)qX\u{15}yxkYB1\
\"\u{1B}\u{19}>/<ew\u{1A}&lj\u{12}2p~Fr\u{1D}Kl\u{17}2V{X_Y8\u{16} S;\rcF_qG\u{1A}2ft\u{17}#.t@NlB!\u{1C}\u{1F}\u{F}\u{5}Yk@\u{11}e\u{3}\u{B}\u{C}m(.,__\"E-s\u{5}K\u{1E}D8b3\u{3}\u{3}Xe\u{15}F~6-jz%-9d\u{B}\u{16}\\#k<G\u{8}\"_O\u{10}sz7M%0\
)TR\u{19}z*\u{13}\u{13}z,fT1(wH`x8\u{8}M\"\u{1A}:cDxohdubaCmh\u{13}3^ 2)\u{1}\nTS\u{1E}\u{C}z\u{1A}\u{19}:#(FzT%M'Y\u{13}\\N_UiN-Y=Q\\\u{7F}.1n\0)\u{1A}Ez\u{11}}K$f^(-\u{8}\t\u{16}(Tpj2E\u{1E}\u{B}/(f;T'm\u{5}2PD8.[6\r4p\u{1B}\u{1F}b\u{16}\
/z.#X\u{1A}AC`S\u{5}|0V(\\H\u{16}NlKaPG=D\u{8}/T=5\u{6}$jerJ&S ]s1\u{15}\"xHt!ITvi{g\u{1F}k(\u{19}C_\u{14}\u{1E}VK\u{12}4\u{1D}%5@&f6w0#h\u{11}*\\4W4\u{10}?\t\u{1E}5YY\u{1D}\u{1}\u{14}Y\u{1A}\0tL\u{14}n \u{1D}ymZ\u{2}yfRJme\u{3}X\u{15}\tRp\
\\z~PD\u{15}E\u{1A}\u{16}xrnVr>}GlVUOkq0\u{B}\u{8}xxrW1]Wz\u{4}\u{3}{q%AD}8]\"si,P\\PAFykGURFm)?\u{2}\u{1F}[w\u{1A}$y~^(F^\u{8}\ny{\u{1E} Q*K7-@.\u{5}%{1rxM*\u{16}\u{17}Yp>p=\u{1}G*m<z\te&G\u{E}zp\r0Llj%r3J\0\u{8}c~\u{14}w\u{17}>\u{E}b~]\t\
\\y@\\@Pq:9}\u{1}\u{18}h\"\" 2.G\u{3}\u{17}w\u{18}}W\u{19}Cx=\u{1D})\u{1E}o9-R\t-\u{17}?\u{6}\u{17}})3\u{1E}P6js<\u{1E}A\u{11}KbP>\u{E}\u{E}@+jq\u{2}\u{1D}tJ\u{1E}?\u{15}\u{F}46\u{11}TCBD9\n.Yz\u{5}2\u{8}k[:O4G}cS38\txL\u{6}.'\u{1D}Nxl$_\n\
\u{12}N0*}1\u{1}N\u{1E}\u{7F}\u{E}\u{1F}\u{18}U\"Ksu+\u{16}h,\u{F}Zr-F[. K\u{18}\u{14}dkNn3c\t\u{13}R]WVM9Zm%m*.\u{1F}B\r-DOI@}6HG\u{7F}(\u{F}\u{19}I\u{1E}l:<\u{4}MO{Ss\u{1D}i*\\\u{1A}\u{17}\u{16}=t`+\u{3}\u{6}`\u{18}UX9Q|\u{8}\u{1E}!T\tlV\
\u{12}AGX\n\u{14}5\u{19}\u{1B}jvX}\u{14}z2\u{5}$\t\u{7}X\te\u{B}]xu\u{4}$\u{E}\u{6}\r\u{1B}\"\u{18}+\u{3}\u{F}Z6I[VT)\0B#\r\u{18}\u{1E}`\u{5}Mr|^\u{1C}4&Ay,L\u{3}\u{1F}\u{1}s,\u{1B}\"Q:YMp(\u{2}pG\u{7}}T\u{2}O1\u{E}1D]\u{14}!K\u{3}\u{6}^/m\
\u{3}s5tP\u{B}v\u{1F}i;@\u{8}~jc%0\u{12}\u{7F}\u{7F} rb\u{15}\u{13} `)N7a\u{B}\u{17}\u{19}\u{4}\"LyQ2RWO?;\0\u{19}=\u{1B}IF\u{13};gq\u{11})7;2LR\u{E}13Y1\"\u{19}\u{2}e(G&j\u{12}09\u{B}-\u{10}2\u{1D}\nb+cM/nvjHj\u{2}m\u{B}am6+\u{1}(\u{18}>Y\
AJK!\u{1C}aVc~6DMU\u{6}8N~N5%\u{10}\u{15}~oev[3\u{1C}<Z0~;m<O)vzy(\u{4}^\u{18}t5tn$Iw\u{15}u>s\n\u{1D}mwM{6Pai]f\u{8}G{\u{5}\u{12}\tXMzIb]@D\u{1C}ou4\u{8} r\u{19}\u{1F}7\0=;o\u{1F}b$)\u{1}+V\u{3}y\"T\u{1C}bv^\u{8}\rI?P2\u{1D}v7lndH_k\n`\
\u{14}I$6\u{B}:F1|jH\u{1B}\"\u{19}bkxUlTv1v{Fl?>\u{14}\u{17}v\u{1C},\" N&PbHu.UG4\u{2};[e$U#0T\u{18} !|\u{1}\u{B}!\u{2}L\0?Vr]HL\\x\u{8}5larj/\u{1A}GO\u{1E}]\"\u{5}\u{6}{\u{8}\u{14}ji?O*f6\u{17}\u{B}r\u{1F}+^M U\u{1C}$mQNA\u{1E}mZyq\u{1C}/\
\u{B}DxXf\u{C}$<\u{1C}T\n\u{C}\u{F}P!\u{1F} ~du\u{1E}36&\u{4}\u{4}zKOr^U]\u{B}\u{6}\u{B}I\u{18}\u{1D}$\u{1C}#\"+&K4\u{1C}}=\u{7}@C_\u{13}Q\u{17}5\0]NS7\u{F}xhG\u{5}*\u{18}\u{13}E\u{12}L>%bl\u{7F}x(\u{1E}irQ!\tcn\u{1}9wL\u{7}vg,s'\u{7}\u{F}\
\u{1F}\r@\u{1}79*\u{1C}6o2w%\u{14}\u{13}\u{16}uRQ`\u{1D}\u{1E}\u{4}YT\u{F}kly%63:z\u{18}[}-p3:3wy|l]h<Y;\u{3}\u{19}I\u{15}\u{1C}\u{1F}V!\u{F}\u{18}8\u{16};X[\u{17}\0`[L)V\u{B}\u{18}\u{5}j\\%g\u{1}}0\u{17}M[8\u{12}Uc\u{14}\u{14}d\rdLW*[xc\
\u{C}X\u{1F}Nq\u{6}\u{2}e%Q?Q#b\u{12}!i.iCK0P%E#?_](R[17\u{10}\nMuf,N6Fy2Y\\\u{B}\u{14}\u{1F}Z-\n+pY\u{1F}\nPW\u{1}[>qJy<~\u{7}\u{18}}=]IJVrAFN\u{17}a|{ohU>JX\u{C}W\u{1E}'\u{19}B\u{12}h\u{1B}G0n cIs)l\u{2}m{C\u{18}\u{17}0\u{17}\u{E}i\u{5}V\
P|25#v.\u{1}_`42_\u{1A}.Yp\u{1E}D>i^E)c0z\u{17}LV6j4\u{10}\u{8}SM\u{12}m\u{7}R\tD-I\u{1A} 7\u{1E}\u{B}:\u{11}\u{14}c\u{F}xO\u{4}\u{1A}k/)?\u{E}szK;F@\u{7F}\u{7F}\u{12}\t\u{1D}L\u{1C}[s:K\u{7F}V+inzCY\u{2}#u[Hh)\u{5}m_%\u{5}G+\u{6}q,bR\
\u{19}weS\u{10}J\u{7}!)3T f\u{14}HB1\u{1A}_W\\\u{12}O\u{1E}\u{1C}HB&U\u{13}J\u{B}\u{B}6*Q{\u{3}9rs>RI\\\u{5}b\u{1B}lG\u{E}k\u{1F}GitAaog~L_h\u{B}b+h\r)3\u{18}n\u{1C}\0\t#\u{1C}q\r._O3)]Cu\\|\u{7}nfr3\u{10}\u{C}\u{1F}\u{14}y&\u{11}u!\u{16}\
\u{6}Uyy&b`*\0\u{1A}%Hr:M\u{19}{[Q\u{1C}\u{19}#q_q%o[Yv\u{13}\u{8}/]HGi\u{5}9B@dT\u{5}<h^,[\u{13}\rG3/\u{7F}/O+\u{11}m\nh56\u{1D}>\u{6}^A8q\u{12}\u{1D}fP\u{14}[|\u{1}a\u{14}f4M\u{19}+IV\r7[ \r\u{1E}jF-GHUe\u{4}xa7o\u{11}\u{16}\u{1C}BaE>2\
\u{E}\u{1E}II\u{1C}$\00v-\u{8}315m\u{1A}F|U\u{7F}[V\u{1E}e\u{6}2\u{8}=uTrSS]H[\u{7F}\u{1B}\u{7F}G*dK?v\u{6}>Sd;~>`6\u{1C}7\u{12}\u{14}0\u{1E}XlPO\u{17}J\u{1C}\u{1B}\u{14}v14Q\u{1F}uew'7 ?_2VO\u{18}\u{6}r4y\u{3}\u{6}8\u{10}!K\\\\\u{1F}8Y\"0\
a\u{1E}??7-r\u{F}yZAHq/fu%M3\u{13}\u{1F}8>H?_PB\u{7F}//,\u{7F}U,\u{14}|]\u{5}pRxo|.$NN$Z\u{1E}D)9\u{C}\u{4}Hj42\u{7F}7/P!\t5Yj\u{10}\0uki\u{1F}zzDz@%\u{C}\u{11}VTK\u{B}\u{5}yl\u{1E}m}IP0\u{1}hg,\u{11}J\u{14} -_jo|<\u{F}#wiA\u{13}W9\u{1}AP^\
B\u{10}/Kf\u{16}k'4B\r\u{C}-rd{.d;\u{E}mkka;?LCs4?X\u{8}v}>Q+_(^g\u{B}|Dtn*b-\u{F}{8Wa^\u{19}\u{15}#\u{16}\"\u{10}\u{13}s&\u{1C}o$C/\u{3}\u{1}H\r\u{1}/1N03\u{E}\u{B}\u{19}E6Vd@\u{4}7\0\u{7F}8/DT\u{7}d\u{6}\u{3}#\u{15}\u{3}0Xy'/\u{E}yYw3N(X\
-Sfys\u{18}\rS/`\u{1C}G}Q\u{12}\u{17}\u{14}^\u{6}f\u{1B}#\u{2}{\u{17}lr[v<Z\u{13}t\u{12}n\u{1}j\u{7}! Z\u{1E}:$ts.'Q&:w}8VHv\u{E}|`d~L\u{1B}TW\u{5}\u{15}9A\u{4}#yug=c(d]o1C\u{1E}\u{18}w|q33\u{7F}5H#of-rk!d\rm/\u{B}\\8/c0\nL\u{2}8nU*&]\
\u{18}\0;p\u{3}\\\u{6}+ by\u{6}2\u{13}O\u{2}e>\u{7F}\u{8}3\u{C}[x9\u{5}\u{1C}\u{7}9L*?L89Q\u{E}'$e\u{1C}\u{4}\r\u{1C}\n\u{1A}P(\u{B}`t\r\u{18})9?4F\u{15}/\u{1C}_T[wmcq5f\u{1F} b\u{6}^b\u{18}SWw3\u{13}K@r*,@rW0\0{;o8\u{14})j@dl;\u{6}\u{1F}@\
Io]^Z~DWd!C[+\u{2}G-)r\u{15}W+Lknjb\u{16}8g\u{1B}8 ez~6YO1\u{7}_'4Uks|\u{1F}s \u{1E}[$)wN!v0>L\u{17}\u{4}a\u{B}\u{C}\u{16}aT{/v}r5L]Y\u{1C}\u{17}\u{14}\u{7F}CB\u{C}>3o\u{C}\u{14}pD.\u{1E}c\u{13}GZ\t\u{1A}^}pQ*3'+#\u{1D}J\0_\n}dd#?[A[\u{7F}\
,\r;l\0?n5:*0\u{18}\u{2}<\u{17}f*YCf\u{10}_&\u{E}HZN\u{11}{ -Kv7L\u{6}&nnD\u{18}/C}ocaK]p#0y?|y\u{F}\u{18}T\u{17}? LY,Kd?\u{2}-$\u{4}\u{16}\u{11}{A\u{16}>\u{1E}o\u{14}(X\u{E}k/\u{3}dP\u{1E}6Vy\u{13}\u{10}wjh35IM\\O\r,q'n|T\u{7F}u!1K?\u{14}\
\u{C}}_w1\u{12}0}\u{15}N(\u{2}T-XY\u{17}\u{5}\u{7} ,\u{16}vo<>p\rD0\u{13}-\u{5}j+\u{4}P\u{19}p\u{E}(>uQ\u{5}E`\u{5}c\t9B>aG9\u{C}\u{6}e\u{3}=\u{1C}e<\u{14}\u{5}hql>\u{17}I\u{1D}\u{14}yv\u{19}a;\u{1A}\u{1F}\u{1F};7@8iU\u{15}\u{7}?>\u{7}{\t`\
b\u{1F}\u{1D}<\u{B}YV6\u{1}RF_9\"fCT\u{19}>\u{1}br~xMm\u{12}%\u{17}&\u{17}$'\n\tkU:\u{1D}z_~\u{2}tgF\u{17}w?\nP(j2\u{1}_q?@1c|\u{1D}u!m5\u{8}phf\u{1C}9. 8E+QpUQ\u{10}I\u{18}Ui\u{5}Tqy\u{18}\u{15}]q-l.\r\u{17}%\u{4}!L8~^hZoK\u{1B}7\u{8}\
\u{13}{d7?#_JIt\tz\u{13}\u{7F}Ct\u{8}E*nYLfrck1\u{17}^k3g\0\u{6}G;D0:VKC\u{B}> \tgEbb-\u{8}\u{1A}iU\u{16}b\u{11}T2\u{4}f8;*D#s\u{17}o[\u{F}DS)K]\u{19}W\t[\u{3}\u{10}/a-\u{1E}\u{3}\u{12}B\u{8}c)Hnc\u{6}\u{10}0H\u{1A}xO1\u{1E}\u{17}9y7\u{13}\
c1\u{1D}Y\u{1}\u{6}\u{1F}VTa2A\u{13}K\u{1A}>.1\u{10}%T71;\u{1E}]'?\u{1}O\n)P4\u{2}\u{15}#\u{19}X;`\u{1F}'Q\u{E}\u{1F}ua;LH\u{1A}I'[\u{B}\u{16}c\tBe\u{14}a&(2R\u{15}\u{4}\u{12} V\u{7}z,7acX~\u{8}DVE\u{E}l_tt~;\u{5}iv{\u{17}\n]/\0M$dX\u{E}\
\u{14}W0DnA\u{7}%R\u{1}X\n/`!6~B19Gx~r\\\u{5}:M\u{1E}>q\u{15}R\u{B}r\u{1C}@\u{1D}o\u{7}K\u{1E}~x%\u{3}WT;I\0|^#q4{x4\t \u{13}\u{14}t^v<b\u{13}nr0_\u{7F}\u{5}G/\u{1C}\u{C}*\t/T6knPJ\u{8}\u{2}!\u{13}\u{17}X\u{19}HCB\\u!G\u{B}P\u{7F}xFi(t+zRJ\
\u{8}!=\u{1C}(<\u{19}\u{7F}QG_f73D\\k$\u{17}BAWi@mEI.0cC4D,3E\u{17}J;E})=M#s\u{10}\u{3}\\hM5g>Y?\0j\n1{U\u{3}\rm2\u{1A}84:(Y{\u{11}v\u{1D}\0\u{F}\u{2}\u{B}bu,u\"K\u{4}bxL\u{18}#@\u{3}11Q`o{5K(G\0\u{3}!;tD[}msr{h\u{1D}Z-5c,y>$'R\u{12}py*\
\u{E}\n\u{18}\"\u{E}p/f{|4\u{E}\rF\u{4} V^\u{16} ]4]*SgW\u{7F}3l%\u{1A}Im.8 ?W\u{6}QB\u{C};\u{11}:h8S$\u{1C}wT\u{E}\n\rgk\u{E}\u{B}T$YM:5rO ;ZmqA?\u{1D}L;TT@6\u{2}h\u{13}\u{18}xg\u{6}.\u{12}gwg+$I{P%K\08\u{17}:\u{B}\u{8}Bzj\u{11}v\u{8}sj`C\
4\u{3}=x\0Ly\u{1C}WLThWc$$FH\u{7F}/H\u{7F}w\u{B}\nE{\u{17}>Wi\u{3}1GA`<.\u{19}MG\u{1F}oPv\tcB\u{3}SV\u{6}?\u{E}+\u{17}.\u{7}hk\u{10})_{O2RfA_f\u{7}0h\u{17}\u{10}7p\"|]}[k\03\u{14}\u{16}`\u{16}XrK\t\u{B}Vwj(\u{8}f\u{2}\u{B}[U\\,^\u{E}%\
\u{19}\"XOwE\n1\u{7F}.-\u{5}<\u{19}ng'UFs0t6s\u{1E}Vwg]U#q[?\u{16}\u{11}mO`2HF+A{2\u{5}>;%p#sI\u{10}kj\u{3}(\u{16}g\u{1B}\u{7F}Yt$r}\u{10}w$,.Cbw;\u{E}\u{2}}\u{4}r\u{E}Y\u{5}\0V|\u{12}\u{4}+\tSQt\u{1E}*\u{1}\u{2}\u{1}eZHT=\u{8}%k\u{7F}\
\u{E}1Jv,\u{19}:]xY\u{C}4\u{14}`m\u{8}w\u{1F}\u{1E}/m>\u{E}r\u{F}\0\t\u{7}%c\u{1D}oFnA0O\0T%/9X.-\u{11}$3,\u{16}\u{1D}w&\u{7F}s^v\u{1}\"Y\u{7}BFVKw\u{1D}c.9b2\u{C}@\0.E#ZN\u{4}KqQ/\\cJ\u{10}o5\u{16}]\u{12}y_ a,ci1G\u{12};`A}\u{1D}4S1\u{1F}\
\u{1B}8;#\u{17})\u{2}6kx{\u{B}*L[Bb=4\u{19}3\04Oj!|a;irG,8Z\u{2}2D\u{1}\u{18}\u{13}.;\u{6}\u{8}d?6GKG&N\u{7F}m\u{7}\u{B}B\u{12}WD[|,i\u{1A}g\u{16}{8$\u{6}3p|/u{\u{13}F\u{1D}X{P{\u{18}sHXsA\u{B}9[tV76FU<\u{1E}\u{6}i\u{7}fDs\u{F}y4S6\u{18}sm\
H`\ny`\u{15}d\u{B}-\u{E}|Z`Q]\u{1}d#k\rG\u{7F}J_o).`5w$ `F:%\u{19}_$P*g\u{14} }D51tC\u{6}+;a\u{7F}\u{1}5\u{B}3D3\u{7}a'G\"a_1^\u{18}=]+\u{B}I_\u{17}3\u{6}F\u{1D}sJ,\rc:M\u{12}x2n8 \u{7}(.+\u{1D}`?\t\u{15}d+s\u{17}\u{3}zIfq- #v?\u{18}\u{5}-\
B\u{5}7~qG\0#3\u{1B}e$=+ZWm5'\u{4}yr'Mj'o7>\u{1F}%U%[dFo\u{1}a\u{F}br\u{1B}8\"[XQ\\*}{O;\u{B}\u{E}~\u{15}e62A\u{14}\u{8}p~S\u{F}5\u{7}!%.yt0)M94G#DA9Ge)\u{1A}Y)\tI\u{7}BV\u{5}\u{1D}X-OW.'Q\u{4}ke+y Rh\u{11}t-y\0\r%,\u{17}!E\u{15}6~G]\u{19}\
j\tl|\0\u{B}W&]\"ql\u{C}<\u{1C}^4\u{1C}-\u{18}|c\u{16}%~Ec?;Pbj\u{2}\u{11}b\u{13}\u{14}h\u{10}\u{1F}~2X^\u{7F}\u{18}^X#p\\c*P6!\u{4}\\K\u{1F}zd\u{10}\u{8}U]n\u{1E}US\u{C}X};<\u{16}`}\u{C}%UT\u{1A}s^NluSG\r;\u{1C} Nk\u{7F}\u{E}<\u{15}ekG_\
\u{2}\u{E}Lp\u{8}g:\u{7}tpqF\u{13}XXUIg*lD\n!\u{4}ihW\u{1}`^,KH\u{2}bR3=\ns,\u{1A}L 8\u{1A}\t\u{1B}Es\u{E}>>8\u{1B}?H=}'(F\0>x>\u{18}6qDmVy\"\u{8}S6[XI/NY\"\u{7}DgK3f^\u{10} 2.\u{B}jh6t8v^Eu\u{1E}pVuA4eQHT\u{E}8\u{14}G\u{14}[rE+#\u{5}J\
\u{13}\u{1F}wK.P\u{4}JB\u{1D}]t\u{C})\u{4}&\u{B}y\tA%\u{10}uxv\u{1A}A6yM\u{16}M|<m5D\u{15}\u{17}\u{7}O9\u{8}U=Q\u{16}UFh\\!AWs`nIJ\u{1C}\u{18}+\u{1C}n\u{7}|>?r+Hu\u{4}S\u{4}T?8f|Bvj9bQA?;#}g\u{2}enr\u{18}B]ZR\u{4}EE\u{F}q\u{1B}H@c50>h]\
\u{F}\nXMp&Ni3_<4E8><1\u{1E}c~`+Zt]f\u{11}*\u{1D};HN*5{Q\u{1B}P\u{E}H\u{1}\u{19}3xx5X1\u{7F}-\u{B}\u{10}\u{6}ss\u{6}>z+x}\u{12}@.B\u{C}Q\u{11}q\u{3}c\u{13}~mvfAPrr6\u{2}s[)aR*\u{17}j]!^%<Y\u{17}H\u{8}Dy;\u{14}\u{1F}#O\u{1C}W\u{19}\u{17}\tT\
U\u{15}nx\\e\u{E}x\u{11}Mb\u{1D}a\\rnxD\u{8}\u{19}\t_OE:n2U\u{1B}3icQQ68E{(t0q{=4\t5?\u{8}hY\0Fh\n:*\u{B}J\u{15}$0\"8\u{1E}1GS_DXJeed]\u{16}OJhI\u{7F}1\u{18}_\u{19}~V\u{1}`\u{6}}CL\u{4}QTj\u{1D}\u{2}&\u{1D}M]RV@\u{4}3+\n:y7y\t%\u{14}\u{2}S\
JjX\\\u{18}\0\u{17}n\u{15}\u{5})$B\u{1}M@eC hDDTJ)\u{1D}.\n\u{15}\u{1D}&\u{1D}E_\\P`G\u{4}\n, b\t5q4\u{17}Cv;EQ.Ovn\u{5}J\u{17}t\u{C}du]J\u{11}C\u{1E}2K(\u{1A}\u{1F}\u{15}~[k\u{16}\u{18}E\u{18}maf,t?;\u{17}<?b|fr4uTW(\0s\r|\tX<\n\u{13}?sH\
\u{5}\u{13}>O\u{1D}Y\u{1C}*\u{B}\u{3}\u{17}M\u{1E}8C*1v\nTPX\u{1E}x\u{19}}c0\u{10}R\u{1A}#}K'\u{16}'IyP].8H0X]o)CqbFsz;\u{1}tSa}\u{2}(?Tz]IZ\u{7F}z;z\u{6}i&iM1c\u{11}BH\u{F}D8#Sk:\u{C}p\u{1D}od0\u{1D}H>\u{3}q2l}\u{5}\u{10}4\u{15}pz+\u{10}9\
C\u{7F},!f^S[R4\n4r\u{8}*\u{7F}\nf>w(#m\tH\u{16}+tTNS)TP8k\u{F}ntPam2jHLf\t /{\u{1}nH#Y\u{1}1SnGor>j\u{1A}\u{3}\u{1A}46Bl\u{B}Z\u{18}\u{E}I>7\u{4}8\u{4}s{d-q\u{8}Qf?'\u{3}pR.\u{19}J0iu&I3]yhblrb8*Ab!.=X3|]\u{C}.A\u{18}\u{19}mSB\u{2}\u{3}40\
]\u{15}/rI(mPCk4\u{6}iCLA&Z\u{1E}Nb'\n1\u{1A}V\u{8}n\u{B}\u{8}F\t\u{1D}+\u{17}C\u{B}-\u{1B}O\r[r\u{8}sar\nV zA>\u{5}Ogb\u{F}m\u{11}\u{6}1'/'\u{5}F\u{19}%\u{7}5\u{1C}3z\u{4}\u{13}|!\u{19}\u{19}\u{1C}\u{15}8C\u{2}v\u{1E}\u{7F};`'e0?\u{1}1\r\
\u{5}$Zuh\u{1E}Pt\u{6}z+^\u{7F}\u{7F}&r8\t)@1K\u{2}:K\u{5}0(S\u{7F}hB\u{6}vECYq3RD_\u{8}j_zq=\u{1}Q{\t\u{1A}\u{1C}\u{F}{ic+I\u{1E}O\"Il]\u{18}mhis=~:z\u{6}.\u{14}\u{C}8g$St\\|/\u{12}',8EKITj\u{B}\u{1C}eq-\u{4}=hT\u{1}\u{1F}`\nRH\tkR#<d\0XE\
]cf\u{1F}.\u{2}\u{B}Ivk\u{7}(1qP%NyJ\u{1E} \n;BzK6 $v\u{4}}\u{13}K[\u{13}2M+&f_y}'pSG\u{16}\u{1E}54\tmmxE\u{1}\u{17}\u{8}n@R@4\u{12}^Y\u{1E}s\u{1D}\u{10}2\u{18}j\u{7F}c\u{14}\u{C}}|J2\u{5}}L\u{1E}\n1F^\u{2}Pf\u{18}h^8\u{3}yz$\u{1C}'5u\
\u{15}LkZ,\u{1}W\u{7F}Kl({WV$Fa2\"N-_u\\x\u{14}\u{8}Za#VeAb|\u{10}X>\u{15}j\u{10} \u{1F}\u{1E}W\nX_\u{10}S\rXgJ[b c.\u{14}\u{7F}\u{6}g2{Vt\u{1}\u{12}mT\u{7}E\u{6}\u{16}i$\u{8}@qA/ZJ>143\0[D\"'o\u{12}K WM.H\u{1}S=)axrP\u{14}\u{1E}\u{B}x\
\u{12}L>^\n0PgWmnu\u{1B}t3(z'KNy\u{1B}U52h\u{3}*:6\u{12}2kM\u{1B}lP\u{5}mH(1\u{15}b\u{17}\u{1A}7\\\0\u{E}rAGJ`p\u{15}K\u{8}\u{12}=m?0G#M+NqkA*8\u{B}\t\u{10}G\u{11}lXM\u{1D}c\u{11}\u{10}u@\r$\u{1}\u{17}8+Bj\u{C}\u{18}Dz.BN* q\u{B}R\u{2}[@\
\u{1F}m}\u{F}aUL@8gjbA\u{12}hp\u{1F}7~\rC/\u{1A}zm`qVtHj5f\u{3}L\t\u{5}_J|G]1Fa\u{C}\u{5}4J7\u{1}\t6X,0S\t[/%\u{1}L-ezT+\u{1A}Te;\u{8}eQu\u{C}\u{5}:|\u{16}ufA\u{6}8\tX\u{11}=A\u{11}m.\u{3}[\t\t\u{5}UJ_\u{15}O\u{16};Xm)\u{1E}\u{1C}\u{1E}\
\u{4}|:K\u{13}PwM-CRc{d6?\u{C}-f\u{1B}\u{1F}\u{6}r[uW3{y\u{6}Kr\u{1A}SQH\u{6}1\\\u{6}o\u{8}Q\u{C}E\u{B}\u{15}(E^\u{11}\u{E}\u{B}\u{12}*AH\u{F}[zZ}U\u{2}\u{F}\r?@G1^\u{2},#%{|X7\u{3}},u-\u{1B}/Un&+`\"uj\u{F}\u{11}l\u{7F}\u{1E}x\u{1B}\u{1D}\
\u{18}&4&bjkO,\u{E}!0A6M\t\u{15}A\u{14}tvzRDHF7\u{7F}?c\u{F}Fec]<cV\u{2}\u{C}wz \u{5}3\u{5}\u{1F}\u{10}\u{16}\u{15}\u{1D}6\u{1}u\u{5}\u{15}nQ\"Qd,&\u{5}!\u{2}@LGVO=\\]AO5e-uD\u{1C}\u{1A}&a#\u{18}ysu\"GB\u{1}\tl9Y#TL\r-\u{F}1!A$\u{1B}\u{11}\
H79?\u{1C}\u{13}[\u{17}UqE\u{16}\u{1}]\u{17}\0\u{10}G}6\u{5}NJWp{f-GH1qD/\u{18} ^HjavWa\u{11}\u{1C}\u{1B}M%?9(X\u{4}\u{15}0\u{1E}3UPtV\0J\u{E}sAFk\u{6}3tp_PA(\u{2}K\ni\u{1}z}nC4>&)Gp/\r\u{12}P\u{17}E\u{13}\u{B}7W\";\n\u{13}:^\u{15}A=0h\
\u{14}W\u{1C}6=v\"F>Z]\u{15}|zQevRew _\u{1A}q\u{15}1p\u{14}AGMYSC\u{17}Y\u{1C}-v\u{7F}c~c\u{16}\u{1B}k6i\0S\u{1E}X#\u{B}fS0IuX\u{1D}7\u{14}6\u{C}2\u{8}\u{E}\u{13}\u{16}\u{1E}F\u{C}gqL\u{1A}VrD\u{13}\u{16}<\u{2}\u{8}\u{18}b\u{17}\u{F}\u{6}a\
\u{11}\u{10}\u{1}\u{11}\u{E}]Q\0xy^f L\u{1D}QV\u{5}\u{17}W\u{17}KPT\u{3}sn!F\u{3}+y2$j$eA\t3SQ\u{7}UQjD]{fM@ns {\u{6}\u{17}[88L\u{1B}B\u{C}j\u{8}\u{1C}\u{12}5:A*C0\u{3}0n\u{2}rP}\u{1F}+\0T/-\u{12}.[#gXt\u{4}M\u{B}M1HX;+\u{E}XjEH\u{6}g6m#Mm\
}#QuiZ7S\u{E}\u{1A}\u{1B}\u{C}a%Y;R\u{1E}Bn!6{J\u{3}r\u{1F}rt\u{8}U\u{5}g\u{18}dQBlb|\u{13}\\%:[g\u{4}\u{2}!_&\u{7}eJ&\u{3}h\r\u{18}o\u{10}]K+A0+\"lqi)x!DvP=v\u{13}F\u{3}\rES%?\u{12}\u{1E}\u{1}x<n@{r>HH1\u{16}j)m[D\u{1E}pT\u{12}1\u{17}\nC\
\u{C}mn\u{14}V\u{19}\u{1}M\u{1A}h&\u{2}*Jy\u{5}N\u{18}(\u{5}hq_v$\u{18}d\u{7F}5 \u{1A}]9X>*Y\u{14}:\u{11}&Y\u{1D}\u{5}vp>\r\u{12}5mM|r+\u{17}\u{14}Bad=\u{1B}H\t\\b\u{15}\u{2}88\u{11}\u{E}t\u{7F}8'\u{19}\u{1E}67\u{7F}$\u{6}\u{1D}{\u{7F}\
\u{13}!<JtE\u{14}K+m\u{1}<\"2}\u{7F}(\u{2};=2T\u{7F}h4\u{16}\u{B}@]rG.\u{1F}^.s!!<\rNq;_0\u{14}k&=63\u{1B}l\u{1}\rG\u{1}\u{1D}#\rc\u{13}O9\u{3}J\n\u{8}\u{10}bva\u{F}\u{6}[fa\u{8}/u?_0FP%=\u{4}\n\u{10}\u{16}@\0V.._dxH\u{3}$\u{4}5r5+e!:TP6[\
\u{15}Y\tS\u{1E}vjKt*uz\u{4}\u{14}\\wf]9\u{19}Rm6=,JbsE2H[\u{12}4olI1Z{a_JM?.R\u{10}0\u{1A}-j9b[!\u{15}Mp)\rm\u{16}}z\u{B}4;=5\u{1E}+\u{E}&\u{18}6f(i\u{1A}#\u{6}\u{B}\u{5}zTf[#q6t8kd\u{17} \t\u{F}\u{14}nlwjI\r.\u{19}$/\u{19}:p_Y_W|CG\u{17}\
?\0vr|i\u{12}\u{F}\u{19}7a\u{1}?+\u{1B}u%\u{5}e\n:\u{3}\u{1C}r\0b\u{19}ut[J*Yd6\u{17}\u{F}poU\\xul\u{1F}.]\u{E}qCm$\u{1D}F!4\u{1B}C\"\u{12}r\u{1E}.:'\u{E}$\u{17}lY>S,s\u{5}D6PP\rwX#CC~/Z5\u{7}\u{E}&7\u{12}Qf:-C|d2\u{19}\nB\t\\!Oo\r{X\u{11}\
x(\u{B}8F\u{8}z]t!zud\\\u{1B}U4n \u{13}W\u{1D}\u{1A}N\u{1B}FjAH\u{1A}\u{1C}X\t\u{7F}M\u{2}tx\u{5}U\u{6}\u{1B}\nt^Z\u{1C}\u{C}a.eo\u{E}72Q\u{16}{u:\u{6}Mo\u{1}n:;=`P4%\u{4}6eH+1zF7S\u{12}\u{4}w\\\u{15}^q=C5C\"rBq4y\u{5}~o1]6z5cF-6cx\\;H\
\u{15}(\u{1F}~ym\u{C}1=y\u{15}b\u{10}J;RYLY49N4>\u{7}W;c0<\u{12}j\u{10}6q\u{10})Ju\u{6}[m\u{16}EwgNL:\u{1E}UNj%|tR\u{1D}{\u{4}Kics\u{1E}+\u{1A}&\u{17}gw?/\r\u{8}\u{1E}8 \u{4}g\\X\nG\u{4}?\u{B}:P.|(R(\u{2}\u{13}\u{1E}e\u{10}\u{1F}~DY'\u{19}\
\u{3}\u{13}Sv\"*8\u{18}DH]\u{1E}4\u{3}/\u{1F}\u{7}G\u{1}Y4&V\u{17}s(KZ)k?5fe?%q\0\u{5}\u{18}w<xTd@)_r-(\u{1C}r\u{18}d|m:wV\u{2}n\u{2}B^c9<\u{1A}\u{1E}_-j\u{16}\u{18}\u{B}9\u{14}:\u{3}Z<S.z\u{5}T{dG\u{1E}\u{18}vj~#:\ry/;\u{C}a`]\u{6}\u{8}^\
\u{1A}{z\u{19}Y\u{2}*6\u{1B}\u{7}*%\u{1C}\u{18}n\u{B}\u{16}lZx\u{1E}\u{F}O#aHIzzz$XJmy4ww;\u{18}\r7w\u{5}5|\u{17}67\n(\u{8}Vz T\u{3}\u{2}clxn\u{1}&m\u{7F}\u{5}\u{15}\u{17}8\u{11}b\u{1E}\u{2}lR0R\u{6}`\r[L8\u{19}~\r'nrm6\u{E}^Xp8L\u{19}SA(a\
JxJaHho$9i@:|n\u{B}\u{1D}\\\u{B}\u{5}\u{18}\u{2}\u{14}n7\u{7F}7U\u{14}j\u{B}~5D7\u{1F}v\rXZr\u{12}cn +g>\u{19}j/&LUP\u{4}wUx\u{F}U\u{13}`@s?@Y\u{C}3#\u{1}?q;4\u{13}tSm\u{17}\u{1}F+*|-dI\u{2}D\u{1E}\t9j\u{14}\u{12}\u{1D},i\u{1}\0\r+'b\u{16}\
=[\u{B}\"Z\u{15}+]\t\n0Uu|\u{17}8&\u{3}0-oC}\u{C}%6= \u{1E}S>`\u{11}Gr2\u{1D}yKz/yTC,E\u{13}\u{12}\u{3}BW+Nf\u{1B}vc\u{7}\u{18}\u{8}`ZG)i\u{1E}\u{14}d\u{1A}~P)a\u{3}@8\u{17}b( \u{B}9J\u{2}8(>\t\u{5}n\u{14}4sE|aC\u{18}A-Ebg\t{\r?&P7Km/XS9\
\u{11}/\\k:C\t\u{1E}B=\u{1F}[fy\u{12}2'r9\u{7F}\u{F}e^i:\r}p\u{11}tw51\u{13}pd@-t(\u{1C}w4+Oo'=C|B%m#}=S\u{16}P*7S7\u{1F}}6s\u{11}x\u{19}T:R:\u{2}g_o\u{3}77\u{1D}>\u{E}\\&>\n\r+\u{13}94^M9<`QWD\u{1E}r\u{7}n\nL<\r~mecE\u{1E}Df\u{19}P\nMP]('\
0y\u{1}GX\u{1A}7\0.|->u\u{4}](Lg\u{11}\u{17}X`LB$Kb2_y@F{e\r%\u{11}e\"\u{6}kp8A<uXY/=\u{13}{Y\u{7}\u{E}j\u{1E}c\u{B}05cle_\u{7F}g\0\u{15}loa#\u{8}(q\u{1}z6]5y\u{8}\"jnX6\0MH\07\u{1F}h*Fx60E\u{6}\u{1E}\u{7F}]*( i\u{17}\u{7F})\0\u{1E}YK\
\u{1F}RV(QE:tQ\\[6\u{F}}\u{7},!\u{7}e\u{17}pD\\kgBKA\u{1}4WK_|\u{B}G\u{15}eU+s!E\u{1F}HC\t<\n\rhD9%\u{10}_kz\u{F}Dy\u{12}w\u{4}!),\u{6}iZ@@6SxX^Q\u{1A})%\u{4}Z\u{18}G$\u{18}bP\u{1A}bi(5,\u{1D}\u{6}*@a\u{1F}\u{1}'\u{11};T~\u{7F}K\u{16}Pwv\
\u{1B}\"j6L\t\u{4}3C\u{1F}\u{16}Z#\t=IK)g\u{7}4}U\u{6}\r\u{1E}\u{4}(<xn\t\u{17}\u{C}\u{1}%JEQ,\u{2}x.\u{B}\u{18}]\u{11}\\)+}h\u{17}/\u{C}yKv\u{12}=U[Wr\n\u{16}q:\tV|&<3\u{11}<N\u{8}|C\n;\u{18}ODR\u{1F}-0}1\u{1B}\u{12}cR\u{11}\u{19}3\u{10} \
/;\u{13}J.\u{B}L\u{8}\u{5}[#F.\u{17}CBAd\u{13}\u{4}\u{7F}19\"y8s.\u{1C}*giA!{P)dQZ.xkg<u\u{1A}>el>%\u{6}6\u{1D}C}<:?Cl,\0J;5MK+=cDcsq-TgBd$|x\u{2}\u{1F}w\u{E}b0\u{16}N~AU-\0\u{1F}!aR\u{5}\u{14}5o)X6V',J\u{1}VMH\\\u{1B}\u{6}v\u{11}]0^A\
\u{1F}+O3RMAs\u{11}q<\u{7F}k(F)I.O\u{4}>;k\u{1}}\u{1A}D\u{B}wK%x=\r\u{1B}X,hO\u{15}\u{F}&4\u{6}AlK@@3\u{13}bT$j\\YQZ!V\u{F}! \\-\u{B}<K\u{F}l<B*NU\u{1F}\u{1C}\u{17}QS\u{E}XY$\u{1D}`VCt?+eM}]fI\u{1C}Gl*u#\u{6}\u{3}gcO|@7\u{17}\u{18}#\u{1F}T\
YT]\u{E}\ruDtne_SG)?{Za&Tvu[X'P>,\"rC,B7A[zf!n\u{1C}\\}4P\u{6}\u{3}\u{1F}2^\u{C}\u{7}`^\u{1E}P,\u{B}+\u{1A}\u{8}\u{1F}!k0];<;)=X5|=c\u{8}\0\u{8}\u{3}esZ\"]\u{1D}Rr\u{8}`iMW(\0=Fac9U\u{2}6vyj\0g\u{F}*\"\u{1B}A4\r7_LCY.Ae\u{1E}*}I\u{B}L_+pH/\
\u{4}Mykv'[139F>WC<\u{E}GC\u{16}8.@GU:\u{7}rL)O\u{11}f\u{1D}y\u{10}#((rLO\"<\u{1}\u{19}C!\u{1A}\u{14}\u{13}iUgQ\u{12}t/\u{14}\u{17}\u{2}NMd)z@\r`7 \u{2}3?Bm\u{1F}IEv\u{1F}\u{11}\u{7F}pu^{^\u{10}\u{5}K\u{7}+#\rj\u{17}j{\u{B}$I%\u{8}18[_2=#>\
'W9\u{B}\tmMr\u{10}!BFrU\u{B}\u{16}\u{14}\u{1D}1_\0|E\u{F}x\u{17}W#J\u{1}\u{E}`(\u{5}K\u{1E}Va\u{1D}Of(jkpS]{+w(|Z\u{B}MUd!7HBA9Ez\u{7}B<G\t\u{6}U?\u{B}\u{11}\"\u{1F}\u{12}jR\0\u{7F}Q\u{1F}d\u{1F}G#\u{11}\u{6}\u{F}@z_Z-XL\u{6}Gb\u{1}BS't\
\u{14}Cr\u{13}h\u{19}b)\u{19}D\r.\u{F}fZQh\rFs\u{1}W/\n_=@i<A\u{1B}\u{17}iS\u{1E}s\u{19}\u{1C}3a8[M\u{B}\u{1B}`w~\u{1C}\u{1}>\u{C}VoM$-KmEI\u{18}\u{2}!\u{5}\u{16}Vp|\u{1D}\u{1B}f\u{B}\u{11}\u{7}.\u{13}GKBo&5<5AU!\u{7F}a\u{E}\tP \0mC=P7`0l)\
of8\u{16}/BZrW2\tV\u{17}\u{3}AbTK]p]~\u{18}7J!FRf\t_3p\"k0c!Q\u{1B}\u{7}a\u{E}p\u{C}\nV@Xc%jBr8r\u{10}a#>\u{6},9\u{2}?-;8\u{7F}:aa[\u{6}\n\u{7F},:T.d-v]r\u{6}4\\A\u{8}VO\n\u{B}#xD/:\u{11}\u{12}}-\u{F}TtPF@K3\u{7F}\u{3}XlXq\u{F}[\u{15}V90&\
\u{12}$jW<\u{1E}w\u{12}\u{12}/zxx\"dU\u{E}0\u{13}\u{1E}@\n\u{1C}aK\"A-\rft\\MN\u{7F}+t\n\u{13}\"_LE\u{3}\u{4}_k-g,\u{13}#\u{17}a&R\n\u{1}&@.&H\u{10}K#\t|.)h\u{14}k*!_q6l{;U\u{1F}\u{2}\u{1E}\u{16}<\u{15}\tj\\x9\u{C}\u{19}n$#'v\u{6}fLZM\
\u{1D}^>YwdVrTV>\u{1F}\u{18}V vn\u{16}o<\u{10}\u{8}#`b\u{F},\u{1C}\u{19}\u{17}\t\u{7F}s\r\u{13})wx6C~p~\u{12}e`.Ls/C{\u{1C} n\u{10}VC?\u{E}G7,\t2 $|\u{12}!.?\u{1A}\t/d\rX\u{1C}.?zL>);nCv\u{6}\0\n.\u{1E}~mF3-?,6\u{4}H\u{19}{'G.^q0/;h/\u{3}]\
\u{B}e\\\u{1}\u{C}WG)\u{3}x83\u{1F}8C\u{7F}Y\u{1A}!3t|O=@h\u{19}f\u{1D}5yX\u{1D}i\u{13}4]6lV\u{1F}pK\u{7}`B\u{18}uU\u{8}&T\u{1E}3;G9:\u{5}k3%\u{3}Fi\u{13}?\u{8}t~\u{C}\u{16}\u{F}QW0,Gm&*F\u{B}^K:-` +?nJ\u{7F}Z\u{14}8x;X\\n\u{4}]\u{1F}b\n>\
\u{1E}!$*IQ%{k\u{7F}\ti\u{7F}+igR`\u{B}Hg`\u{10}dZ\",-28{\u{F}pJ\u{7F}F\u{10}t{c+H\u{4}v\\\u{18}J{\u{2}\u{1B}q5_'?e\u{13}by3P\r\u{12}\u{1C}}\u{12}3]Fva\u{16}~2wC.^a\\&/hlp\u{C}\u{15}rGM\u{13}[H\u{1E}=R)uw\u{13}\"5 BZ\u{11}H#qn+n\u{17}sxM):\
{x*\u{1F}%Y\u{1B}Nv\u{5} =%\u{14}c\u{E}_F \u{4}kL\u{C}\u{3}aL gH?9Gr`>e0\u{12}e)\u{1C}l$%\u{1B}\u{8}9)(-H_leQ\u{5})j=\n<\nS$\u{11}0\u{1C}D\u{3}\u{7F}.AC\u{1E}h\u{7}mP9\u{1E}\u{6}_0#\u{1C}\0\u{1C}\u{1E}\"\u{2}^Afk\u{F}\u{5}v\u{10}\\#\u{13}\
\u{17}7E>]\u{12}~z,5\u{7}\u{F}YBl`\u{12}0 `q\u{17}}*0\u{E}LHu i\u{7}\u{8}\u{14}=\u{11}\"oXWQ\u{10}j\u{8}U-\u{12}w\u{1C}7+3E\u{12}\u{1E}+oh\u{E}KIO\u{E}j[\u{1E}\nCV\u{19}Y<S\u{17}Zs\u{5}F\u{1A}\u{3}Z{U\u{2}\u{1D}Mk;d3?m,57\u{B}F%rh~(D\u{16}\
M2\u{18}\rE\u{8}\u{1F}me:\n\0c\u{E}+\r\r\rG\u{19}bZ\u{1C}\u{1B}p,c\\N:H{\u{8}vf\u{19}~(9\u{1}\u{B}:'Orw\u{17}Y8\u{15}IZYC\u{15}\u{18}t<n;[@\u{10}gq3T j\u{1}\u{17}\u{14}G\u{1C}\u{18}/|{W[2\u{F}.\u{3}\u{13}C^J;Y#HBq\u{1B}]\u{C}Sx\u{11}fNfW^\
\u{17}'p 4tq\u{11}LI\u{1B}kO]vg;\u{8}\u{1}\u{C}6\u{1A}\u{15}\u{1A}_qdzz\u{1B}\u{1D}pW=\u{11}>)3GtJ#@?\\xpW,/\u{1}\u{E}\u{14}rf%Ja\u{14}\u{5}m\u{4}\u{1}.Nm\u{3}zk~O\u{2}]{rH\u{E}Z\u{1E}a\u{14}\u{1C}*\u{1F}\u{5}rZzZ/C\t?e)pi\r\"/4}SN1B>1^otg\
?02Q\u{1D}\u{4}]\u{4}\u{16}j\u{13}v\u{4}c\u{1D}#^\n\u{10}1\r-qE\u{5}G;c\u{F}P29\\w.\u{4}\u{10}|rd\"\u{E}s\u{10}\u{B}@^#X+\u{12}+2\u{5}\u{3}Y\u{1A}\u{3}\u{6}W1J/o\u{F}\u{2}P\u{12}\u{15}\u{15}[ #7\u{16}['\0\u{B}J9Mbg/@\u{1A}4)@cz)A\u{1B}d:B\
\u{1}?9/QsC1_<zT\u{18}8;\u{5}<b_SR\rS*tKOeRhc\u{6}{\u{5}\u{3}LX\u{4}}np\\\u{16}-P\u{14}\u{11}h\u{19}`\u{E}P|\u{17},P\u{12}\u{19}\u{16}%kaA#M3\u{4}\0Y,j\u{1A}\06h#\u{18}B+\u{F}Z\u{19}rJAo\u{16}\u{3}\u{8}#Z?k5*&%n$Q\u{17}.m \u{E}\u{3}cu3#\
\u{6}XDn>EN,/'2`\u{1}a&2#}\u{1A}m7\u{1C}hor+$.F\u{3}G\u{18}\u{3}`l$]bp`\tF(;wAlkodl\u{1C}bfQ^j>\u{1F}\u{1}P;\u{13}\u{7}^__4\u{1E}\u{6}3\u{14}Z>&\u{7}\u{14}sd!\u{15}{kx)l\u{13} 7M%?{2e\u{12}^)1\u{11}u:5!@qW@R\u{3}\t\u{17}\n\u{F}us.Hf\u{1B})\
 E`\u{B}p@2lGYbu\u{1D}J\u{3}pNT\u{3}m+\u{17}\u{1A}\u{8}\u{4}}%/Q*\u{C}$\u{1F}\u{15}g3xg>R1?ve,gKs!9Ny!DvN4+hk#V\u{15}O\u{1D}Flw'qeT\u{13}Y<x!B\u{16}=gJ;J\u{14}\u{1E}B,\u{15}\u{17}jDEF./dQp\u{1E}g\\#{\u{19}$\u{1E}5{}\u{14}kV`u\u{1E}\"|\
\u{13}U543M_lv\\z1\\\"\u{19}WHX;7 0K\u{12}?6,\t#JKs]\0YLd#*r\u{18}krX\u{14}##)\u{1}\u{12}-|\u{7}}^9SY+zP$Ye_L\u{19}#\n/P/-[4e`J*\u{1}\u{F}\u{1C}a\u{2}-W)\u{4}CnG\u{1E}E\u{8}\u{1}#8c%\\>i_MYj`2>fq\u{15}\\o+j.)oyMcsN0J\u{3}I\u{8}?aj;E\u{F}y'\
f!(\r}\u{4}W\u{11}t` JEHk^62E]\n&+n;U?P)Iu.\u{18}ik*C\u{7F}\u{14}1Orc3=Pe\u{11}\u{17}f%2\"qUm\u{8}?=\u{5}9${8\u{1C}EeP\u{1E}\"-\u{1}\u{13}A 1&7\\ffh&'y91\0tb\u{1C}\t\u{8}<U\09_5c'qe\u{11}1l)*H\u{10}e.\u{1F}.TM^~\u{16}~\u{7}{N}g%\\H\u{6}x\\\
t o\u{14}<c\u{1B}\u{16} C?;V\u{1F}>/_8j\u{7F}xD\")j\rq\u{B}\u{4}3=~)\u{6}hu{\u{10}s\u{17}\u{15}kGi }\"<*\tz'7GIh\u{4}cc~e\u{3}J\r\u{15}\u{16}gqI\u{1D}-<_6Wc\u{F}O\u{1A}Gw\u{3}\u{4}5]?x|`:X?\u{C}~e\0\u{5}\u{11}[PqEa\u{7}XF%'P\u{8}\"2C\u{1B}\
:\u{1}?\u{1F}\u{3}_xu\u{16}J\u{10}DH?K]x\u{5}\u{1E}m3J\u{10}~?MZ\\\u{7F}I]H(\u{7F}\"%Y7co(?*T6#5\u{1E}[\u{10}\"9.3/tqF:u\u{12}bn\n\u{19}!\u{1C}:Oo(]ay(F'i\"\n8\u{B}M1\u{16}\u{1C}v\u{1D}f\u{4}'l\u{1E}c'^\u{1F}dP!GG1.\u{12}\u{7F}f9r\u{12}gH\
\u{4}[\u{13}t\u{17}C.M\u{14}{^2<!L].b!]\u{18}G\u{14}}\u{19}\u{7}\u{16}h}!gJj<. \u{1E}S\u{C}/K)g\u{16}1\nh,\u{12}}qdI\u{1}g\u{5}\u{12}o\u{18}GN\t#,\u{1}0@-dGM',j\"L\u{12}\rF6po\u{18};`O|x;M\u{5}x\"\u{12}\u{6}+\u{7}&o^x\u{6}e(\u{1D}A`\u{6}\
\u{17}rBd\u{1F}a?X\u{1E}A<ms;`9QP2%QO=m\u{1F}/hW#O|)+hz3\u{12}CH(\u{F}5\u{F}n\u{12}={Gx\u{C}}Bo\u{12}+\u{19}]A\u{E}\u{4}gO}v \ti|\u{F}Erm\u{5}\u{12}#\ru \u{B}L?H\u{11}\u{C}IvOdUe\u{16}\u{4}T\\\u{17}2$e\u{C}L8 \u{8}\u{5}\u{1D}\u{1F}q7\u{19}\
}\u{E}IMSj\tcgy\u{C}\u{4}\u{1F}s\u{4}\u{1C}(\u{1B}\u{15}.,oxF\r\u{7}\0Js2}\\eQ5K\u{1F}V\u{6}\u{C}+\nqnL\u{1D}\u{1C}\u{7}\u{7}\u{8}<.8\\\u{1A}\0\u{16}\\,!rxY>9\u{18}\u{13}\u{E}|cMhV.]\u{18}\u{15}vU\u{B}UJlW3o5@3\n?*\u{C}p:M\u{C}\u{C}X?;\
\u{E}\u{1}\u{B} C\u{1E}F\u{16}l\u{B}/]\u{6}Y\u{7}\u{5}M]xT\u{B}\u{7F}:\u{4}\u{19},\u{11}yu\u{13}\u{2}\u{13}/}\u{12}{#2)BA\u{4}3h\u{13}}O\u{E}<=\r\0tGq\u{1B}.\u{F}G\0%/JkVKI\u{1}ZoPG<kc_1\u{18}U\u{2}Db/\u{6}Y%\u{6}Z\u{10}m5nF\u{C}\r\" Mrz[K\
)BoOdKd\u{13}pE~\u{2}\u{12}a-PFaD\"D\u{12}t?2C'Ml\u{12}_\u{1C}Vf)q\u{3}\u{1E}e\u{C}\u{1E}\nRo^\u{1A}B5\u{13}P\u{1F}?\u{11}!p,=vym\u{13}e1X,\u{E}ZI@P\u{16}U~(\u{11}\u{7F}\u{F})\u{1}E\u{4}[_`}\u{15}V\u{4}\u{1E}dH34j>\u{17}j\u{14}\u{5}Z\u{E}'\
\u{1A}\u{18}.\u{1D}yN|\\\u{13}[DAnyP*\u{1C}\u{14}\u{15}\u{7F}=]/\u{2}u6\u{E}B\u{10}H\u{1C}AN4\u{1E}Ai }-y\\ICJ4|`&6J0#Wz\u{4}oYQ QJy-\u{2}F\u{12}A,}0j\u{5}.\u{15}T\u{1B}\u{1A}[B->v8\u{E}@\u{14}^\u{17}S mz+bW&P??{v3'_PH03nT\0G5X/TH\rS}M2H7X\
!\"\u{1D}\u{17}c\u{1E}M\u{2}wv5kd\0y\u{7F}\u{14}\u{B}\u{C}\u{1}~(7\u{1A}h\u{1}\u{3}\u{12}\u{F}\u{1B}[\"5h2oI$mjA\u{F}]\t\nK\u{14}{EiPzc0O\u{15}K!nM8A\u{3}\u{5}\\(PWb\"\0\u{E}XC:\u{1B}z\u{11}\u{1B}\u{F}k\u{7}rPJ_n_H$\u{17}NqN\\#@zYZLw\n\
\u{15}Rf4\"t-\u{3}QX\r\u{3}\u{3}m\u{6}N\u{15}\u{B}I\u{1B}U81+\u{10}|\u{2}lJ\\s\u{13}\u{F}yW\u{18}J0H[8_d)1'\u{6}H\u{F}S'F7c\u{10}\u{1C}\n6\u{16}q='yAg\u{8}4B\u{3}\u{4}Fr\u{15}d>(Wuv1W'om1wzzt\u{7F}2'H\u{F})\\\u{7}K{\u{5}xI\u{10}6$\n$\u{3}N\
M0SpKb\r9%r?i\u{5}%*BO\0D-m\u{1D}\u{B}Yb\u{7}\u{10}o'R\u{15}TJklRQ#+\u{7F}yI\u{13}e\u{15}|/b\n?\tYg\u{13}r!b\u{7F}\u{8}\u{4}\u{11}_Y\u{14}%l\u{8}ta`\u{3}z\u{13}9&\u{6}QcZ\nC1R\u{5}]eP(zXt0\u{1A}:\u{E}r\u{1B}X\u{3}z]d\u{16}[{+5\u{11}s\u{6}c\
X'IB#<9I\u{1C}\u{1E}_FJPyH\u{E}V\u{3}\u{1E}LO`1k7\u{1D}\u{1E}L.s}&vB&iX\tQ6b]r7F\0\u{5}I\0\0R}{\u{6}H!\u{13}Lv%\u{3}/W\u{3}2-\u{17}y\r?ZGt\u{1B}|IkE\u{2}?p7g6:Et\u{11}.\u{5}SLrH>2'\u{6}L\u{18}\t6vvt5~mu\u{B}7B\0K\u{E}I\u{6}h3<?\u{1F}{i\
\u{12}KFg\u{19}\u{8}|6\u{7}i0L3vr\u{1A}Z\u{19}{$lwoH\u{11},uCf5Y\u{4}|@\u{15}\u{19}xC\u{1D}\r\u{1D}I\\N\u{12}JFaK!|['&\u{5}\u{8}m\t;n\u{5}y~9&\0\u{B}`\u{12}@FDclS\u{8}S-SA4i\u{6}pE-\u{4}\u{E}\u{13}\u{19}K\u{1F}\\\u{8}\u{6}f\u{8}Kl0POP4%Y_s\
u>M\u{19}d\0\n)/5^]]^@7aw*47\u{1}B/T^0\r-BL?:v\u{2}d4.\u{15}fq4$ \t&\u{1A}?c0#I\u{1C}*Wk^IRuo7\u{3}`j\u{C}D\u{8}Nkv\u{13}WrTh]\0CeC*Zp0Jf>\u{4}D3@^kC2\u{14}\u{3}7N\u{C}\u{E}\u{12}\u{E}}!|\u{1B}\u{C}\u{18}F-gS\"8B6?(\u{1C}P\r\u{13}\u{4}E\ne\
\u{3}\t+dR\n[92A\u{1B}ks4>O_TzyxcL\u{7F}z\u{6}Ubt\u{1C}\u{14}g\u{B}?Lw/z\u{2}\ne$[{S<)de`\nSn?WG|\u{11}#C<\u{1E}A^hcpD6X\r\u{15}ot\u{19}*&B%-YFlFD\u{6}VfL:r\u{3}\u{C}+m1$Q\u{19};b{\u{4}{~BP\u{7F}\u{5}z`C'o*HU&+Z7Wt\n\u{18}org\u{E}u\u{14}\
\u{4}:Np\u{13}\0),D'3hj\u{3}\u{2}\u{F}o#\u{11}\u{16}Vqd\u{1B}\u{1}\t~HuX\u{19}\u{1D}/;amRK2y.Z;\u{B}\u{C}+j2\u{3}j\u{11}x{=5X(9Z~Q 9pa?\u{E}1tpCy1\\e0E\u{1D}L\u{5}6t`Je\u{11}XXB~Xs\u{7F}'eCA\u{1E}^*slBt\u{18}C#Coo\u{13} JC\u{1D}\0tAhZD5*\
\u{15}^\u{F}\u{11}\u{13}nSaqL\u{7F}\u{19}AG\u{B}zx?_zc)\u{13}0\u{1F}\u{10}\0]:%V4UWiRn3nX*\r\u{F}\u{7F}]\u{16}PiS_W?\u{1B}`=Q\"\u{19}.i{tq\u{6}\u{1C}g\u{7F}\u{6}9aB\\7\u{E}s\u{1F}BWy\u{7}jE9*\u{4}50\u{E}Vm\u{1B}?+\u{F}\u{F}'B8!\u{5}WV\u{E}\
KZwn|\u{1F}\\bz\0v*\u{3}S[\u{12}j\u{16},^-+\u{1D}=!\u{1B}\u{11}k4@!\\)&\u{4}Sb4\u{2}yIoK<\u{C}\u{17}lv\u{18}dXnx#\u{12}\u{E}* X,\u{14}\u{E}9\0.\u{E}\u{1E}Hj\u{1E}|:Km+s|2U0q\u{B}\u{3}!\r\u{16}L5\u{1D}H\n\u{19}=Cl\u{15}Hq_\u{F}*G\04i\u{19}:\
^Tt\u{7}m\u{B}\r_^\u{16}1g[\u{5}y\u{7F}f_\u{7}z\u{1C}\0X\u{F}O+\u{C}\u{19}:`\t\0o2\u{3}z\u{17}f\0]z)X(uR6-t\u{C}+88_\u{18}\rBTk/\rag\u{E}J$7\u{12}\u{14}>M\u{1A}\0_\u{16} XyT9Fo\u{5}HK|\u{1C}i}\u{13}<8A(\u{B}\0Hd(D*bT.\0#\u{1D}\u{4}iGi\u{8}\
\u{B}*\u{3}*Y\u{13}\u{8}0~\0ymp\u{5}/?\u{7}\\\u{13}W\\\u{C}\u{1D};;\u{1E}g,A0i ZW\u{13}\u{1B}<\u{3}%r|4J7\u{C}k')8xTy+n:xPV1^:\txGNZ}cW'X!\u{13}8\u{19}=lN\u{6}.\u{6}e#^\u{5}~K\0uNCpW6/R_Jui1c;;2c\u{17}\u{17}ZC\u{5}\u{14} \\s\u{7}(\u{18}h1a\
\u{11}\u{B}]&3^Cl\n^\u{2}M}3@XMO@\u{7F}\u{F}doR\u{B}[Z\u{7}\u{1B}\u{17}\u{18}W\u{11}\u{7F}`(\u{14}[~\u{1E}\u{16}\u{17}\u{6}W?bx\u{1E}\u{14}'VmS4lq\u{1}m:O\u{10}8\u{7F}qQ&[\\L#`)}\u{14}f{#z\u{E}E;~Ap|d\u{B}\u{11}~= \u{1}I\u{12}f\u{1C}\0\
\u{14}G\u{1E}\\e3\u{8}41=E:\u{1B}\u{18}\t\u{1E}!,\u{C}=\u{12}j\u{15}\u{7}ozA,\txM2\u{3}g ;]/kNtc\u{3}\u{18}\u{1D}\u{1D}2\u{16}d}t\u{15}Lg>*s6$z\u{7F}+hC\u{14}S\u{14}yCF\u{16}\u{1F}\u{F}$U\u{5}'y&\u{19}v?o\u{17}y-D\u{13}pU*mA%\u{1}\t8\u{7}]\
(*9n\u{12}qo{nnv\u{14}G\u{16}\u{15}1Y-K\"+.6Ua\u{7F}/(J\u{10}b>ITIP6?\u{15}-\u{15}\n#wh/j\u{13}n9\u{17}l9\u{3}b\u{3}P\u{6}\u{14})F&~eO\u{1F}\rED<Z}%\u{10}Dbj(` %A\u{1F}C\u{19}ZL\u{6}\u{12}|%iyI-^A%>\t\u{1B}\u{1B}Zogi&\0&^q20&\u{1D}\u{13}yx\
@Zj`\u{17}lN\\2I\u{F}\u{17}d\\`<j~\u{1E}py&akbs+\u{C}7eZ=\u{5}<\u{13}\u{1C}\u{5}\u{B}e0\nif19dMJgD{\u{2}\nUIS\u{1}:<9W\u{6}!\t\"_\u{15}3uZA\u{2}Ca\u{17}1\u{1}:I9bj\n>?\u{1B}74DuM\\8N\u{12}\"l\u{F}\"\u{16}p\u{18}1Syw\u{14}X\u{B}Q\\~xyj^aQ`=\
8>\u{6}\u{B}\u{4}*_{9_\u{14}\u{1F}2.m>Aqn`\u{18}!b'n}!|M p'\u{10}\r\u{1F}=\u{1A}O\nAX3CX$e<7<S\";JN\0u\u{18}*A\u{1E}\u{13}j-\u{3}\u{C}~0=!S7T03}\u{15}\u{14}> BrusWOlk@\u{17}s\\]W\u{12}\u{2}\u{1C}O`P\u{16}4N= \u{F}\n\0S}H?\0@~C}2):J\u{E}8[Y\
\u{1B}Hd\u{11}\u{1B}\u{11}\u{18}G&f.AJEW\u{17}\u{1E}\u{E}OUs\u{16}NXk*-o\u{5}rTh\r7|4\u{13}IXG\u{1E}}o#m\u{B}nmLz\u{14}\"\u{7}5C\u{7F}'0/t1bf[\u{1}t\u{15}C\u{17}6v\u{4}\u{1E}\u{6}K\u{13}\r`2G}d5\u{1A}\u{7F}rIJ\u{18}4~\u{15}C\u{5}@@)J]V\
\u{14}\u{8}\u{1C}#gR@C;GM!5tO!C882'\u{5}9S>N8u\u{18}\u{14}\u{1F}+;N\u{19}cs\u{14}\u{10}D%@i\"zN\u{1D}zXk1:0;qc>+4z~-:K\u{1}1\t\t#(U\u{7}*\u{12}^;\0Eu]\u{12}'?\rl\r\u{C}l[\u{1B}\u{3}n~i\u{1F}\u{1C}z3WY\u{19}%.\u{E}S\u{2}F\u{7F}#\u{2}Q1Uk}nS\
\u{1A}\u{19}N?onj$q2/7m\u{1C}\u{1B}\t\n\u{15}qn\u{1}JP\n4\u{1C}U1~8\\\tMC't\u{6}K\u{1A}z\u{12}v\u{F}!X|\u{14}/ 4GBN\u{1C}t\"r\u{2}rNyakB\u{C}zg?4{~vwcAv;)\u{1F}g#z\u{1A}l;/'xwuIoL\u{18}A>y7\t\u{3}Ti2YV\u{14}uRR\u{F}\u{5}\u{18}]o^\u{1F}_\
\u{F}\u{1A}]n-U2\u{6}\r N]1NK\u{8}!\u{1}<;\u{2}v\u{B}V\u{1C})=kfsUR'\u{3}Zyi>Dt\u{5}ZA\u{6}u\u{18}3A?_\u{5}Cx}\u{7F}\u{3}6\u{11}\u{F}{?k_\0b\u{4}>\u{B}+++Bd&DY>5@\u{1}y\u{6}pzU\u{1C}T!u\u{12}#nt\u{B}+[t42?VsR\u{13}%]HM]]8[\u{3}\u{1}J4\"\
\u{1F}\u{15}9\u{12}U\u{4}o=:\\\u{7}A\u{11}4U[i.A\u{8}\u{1C}\t2S*\u{12}0f+Dj|2\u{7F}3;z 0\u{1D}= \u{4}ju(.n\\_se8LljQPL*\u{12}|\u{E}\nA\u{13}Q]l\u{1D}\u{14}?l\u{14}M9\\$\u{B}\tBlE\u{13}\u{4}a\u{18}c*Gi\0zH)|x#\u{10}{\n{b\u{12}r]\u{1F}f:|\
\u{1D}\u{15}~]\u{3}4\u{8}\u{18}y\u{16}Ip1\0\u{7}\u{7F}6\u{1F}!|r;q[\u{4}e#a.ie>ig`+]r\u{5}\u{11}M#\u{15}C\u{12}yMn\\\u{1}.@S\u{12}7?s8)\u{13}o5C%\u{11}\u{14}a\u{B}\u{3}gN[#,/vp\u{11}|\u{15},\r?E\u{1B}9rkrT\u{19}DoS(\n@\u{12}m8\u{1C}`,Ds\
\u{C}b\u{F}l8w\u{17}rCX\u{8}U\u{7}C\u{1A}$&P:K%#pvM<y|\u{8}\u{7}_g\u{18}s#S\u{13}:\u{C}C5\u{16}\u{14}\u{12}x9BtJ<s%XC\u{19}[)\u{1D}bmK\nr@\n\u{F}CXyh\u{6}P3(H\u{10}.A\u{1E}[3lkP\"uz\u{8}.\u{18}\u{14}\u{11}L\u{1F}\u{C}`mM:be2m\u{3}ixhC15]5.\
9k\u{15}|!\u{1D}\u{18}z#_|\u{13}\u{8}GR\u{17}X\u{2}\u{11}\u{19}|2A!YBxF9K\"R3e61Fu[KMH,7I]IU?aX7Z\u{10}\u{7}\u{2}\u{1B}\u{7F}\u{5}]JXZ6\u{19}\u{12}\"GV~O\u{13}e&,\u{19}Q\u{7F}[\u{16})\\\u{17}\u{12}ZZvJ.P\u{10}<2X)x\nTXS\u{6}\u{18}C\u{6}|\
\u{3}aMy\u{7}`T(7l[V#\u{1}\t\u{3}}nJ&\u{10}4co,2\u{1F}\u{17}c{j\u{3}r\u{14}Ph\u{8}2r\u{6}cg\u{2}i\\e\u{1}U1\u{F}\u{1E}I.Lkc.BqIk\u{12}\u{16}kt\u{14}d6-(7$s|ZDs\t{S]zP'\u{2}\u{1A}&\u{8}d\u{1D}9\u{10}\u{F}HO1a\u{1E}\u{6}\u{17}\0\u{6}B\u{11}.\
\u{2}IZv{\u{14}\u{14}U\u{1C}}(\u{10}\u{7F}A|J\0\u{6}\u{1F}v\u{1C}`Ec\0GGrG&pMH\"N5~g\u{E}%)!J\u{10}2@W\u{1}{r\u{15}DBG.'qg\u{1F}+\\eD\nwamu6\u{3}TMa}p\u{7F}V\u{6}/O\u{19}HpEy)k01\u{11}B\u{1C}k-+c\u{1E}$80>'\u{1E}!'Oo<\"!QH<;a*^^\u{18}\u{2}\
\u{17}JfZ-./\n|lFj\u{1C}z\0\u{8}/\u{C}\0>\u{1D}LP\t\u{1}.y\u{6},e+2:r,\u{18}[H\u{1B}tI(Y\u{1C}5\u{19}pZ\n@\u{14}3\u{10}iu\u{1F}.>1\u{B}/+:\u{15}?nCXv\nG\n=\u{1B}*\u{4}\u{7}@\u{14}@|k]{\"\u{7F}E9h/z(7`S\0\u{1C}\u{8}o|BvX5A\u{10}\n6w*[L|\
\u{10}0 >\u{17}\u{12}\u{E}uf\tVln\u{8}Q'50C\u{F}C\"\u{13}.($\u{7}o{'}Y48\u{1B}k3*\u{2}k\u{B}\u{19}|\u{11}r)\u{19}@\u{6}\u{1D}uH!\u{B}2 ?\u{6}\t{.I\\q$A$\u{10}\u{12}0D'T\u{1}m*[(Ncw~2iJ;\u{B}\u{1A}<+x\u{B}\u{17}\u{E}c<PnZPO$=Cf\tP *-]G3:icq\
\u{13}MG;b5zMl@j\n1u\u{16}ct\u{7F}\\\u{8}A4\u{7F}{\u{4}*#`F00~\u{1A}6\u{18}\u{12}m\\-e5rq?\u{13}8mME\u{7F}z\"H8p\nS$>Sj\u{15}\u{4}^\\#X7ph-]\rU-N\u{C} El\u{1A}BqMc\u{1B}&F.\u{13})\t\"pw\u{8}~\u{10}gQ\u{5}iOsJ\u{7F}\u{19}\n\u{1F}~\u{18}\
\u{1D}\u{19} \u{7}^qn$Mgd\u{4}\u{1E}\u{1B}#K[lW_\u{8}\u{1A}\u{15}b!\u{8}2\u{10}\u{7F}XA\u{6}\u{7F}r#qe2\u{F}ZA\u{14};\u{18}JT>V\0\u{17}FS;\u{18}X\u{18}2?h\u{12}caK;\u{11}zh[G,\u{1D}R\u{1}\u{4}Q@vGt1\u{10}Dup_!\u{7}5TF#B\r<\u{19}N\u{1A}\
\u{1D}ra\u{5}LF\u{1E}C\\(uf\u{16}}Q\u{1}y'\u{4}i$_hb\u{6}iz_h6|Pu\u{1D}\u{17}\u{19}_Dp\"9~E{[\u{1}Sa;,zklT%\u{1E}oyn;U7aS'OAU>|8~?\n/A\u{8}ll\u{1F}9klAt@\u{13}y\nWmu[oA}np\tuJ\u{19}n[\rCh w!A2?]^L\u{14}kN>`\u{10}q\t@s:WD\u{19}\u{2}\u{10}+'\
E2DB\rxD\u{14}(s)lF\u{B}M4\u{10}@I\\^YSAv2K@\"\u{7F}x0/w *\u{E}\u{1F}(m@*^_ed}v\u{1C}C{\u{6}iV\u{5}mk<u\riZE;^{%(#a\u{16}\u{B}T\u{7}\rJT`E*a,?J\0|\u{1B}\u{1C}`S\u{1}mZO\u{14}j\u{8}$^69-R$=\u{C}\u{E}\u{1F}fc\u{4}\"\u{16}^\u{17}!g\u{F}bz,!h\
\u{1C}5.z/=nP\u{7F}O:}\u{B}\u{C}#&\u{6}\n;btrEs<> fY|1w\u{10}(:?n&-wGT#JPBz\u{18}&jW+\u{15}\u{1A}J\u{8}<.\u{1A}~\u{8},O{\u{B}\r\u{1F}I\u{7}r\u{7}pJ\u{19}k_{~z)YznEF5V\u{12}LCM\u{B}\u{C}} \u{1D}2\u{19}\08\tzA|~jz50\u{16}i}c>j;\u{B}|/y\u{6}\
\u{4}-]lLiPIIZ[`Cg-y*\rIFU\u{C}M\"%\u{4}L]p4%\u{8}&\u{1B}+2(GpfE\u{19}lVZX>(\u{1B}`\u{17}o\u{14}:q\rD\u{12}fhU\u{4}z5~\u{16}z5yWd\u{14}V9\u{1C}\u{1F}\u{F}f5Z}z `t&h\u{13}\u{1F}el\u{18}\u{4}b'4HE\u{1E}?^\0|\u{11}7>\u{B};\u{1}D3~\u{1E}\0\
\u{7F}'B\u{15}u pWu@2]\u{B}f\nfa\u{1F}&<\u{E}({\u{E}\u{B}A_\u{7}\u{4}}\u{1B}A(nVcNpb2\u{C}Xm\u{7}^t\u{19}\u{13}zV&!{'C~T?e<o\u{13}\u{7F}gr#-DnCW\u{1E}c9Y\u{1D}\u{17}\r\u{4}\u{4}}q={%^\u{C}*lz\u{15}j)\u{18}S9t(\n\u{1E}&)#v}p\u{5}nkH\u{12}(?\
\u{7F}$K!u\u{16}k(x`\u{15}}H@9ZRr}Gl|U>r\"xpEy6jf0X\u{2}(Yw\u{3}X0\u{3}\u{E}_C\nym\u{16}R\0-X\u{13}B;\u{1F}\u{11}D\u{C}!G6p\u{F}W-?68]\u{19}\u{4}c1TL.yg\u{10}hAl!agZ\u{7F}K\u{16}-:nso\u{19} \u{1D}v?*\u{B}D\r\n40VCHGho\u{1C}]\u{1C}\u{1F}*uZ\
s_:\rtb>}du\t\u{10}\u{1A}+0\u{1F}|\u{18}q\u{B}\u{1B}\u{16})a8\u{17}\u{3}pM36cEW\u{10}6~eX 0\\{Bpr)M(Bj8^zH<H z)Z\u{5}$\t+h_XMpBq42nSj\0\u{F}\u{1B}~JP\u{10}!~\u{5}C\u{19}}\u{17}nul!M}W4B-\u{1A};ZCS\u{C}E<\u{12}\u{E}<(pTZX[\u{1F}\u{18}IM]Yg\
\u{15}Kyt72N\u{12}=Dt\u{7F}Bsi.\u{1E}=\u{14}J'\u{19}j\\\u{14}\u{1E}>m_C(>tC~T*D\u{C}S+D?MLUy-j]\u{18}qg9,]3+B\u{7F}t*HE\u{1F}n\u{15}m1\u{5}5&4\u{1C}\u{6}n&b\u{8}\u{1D}Zx\u{3}q\u{11}\u{8}p\u{6}Q]I\0\u{8}T_q[o]\"\u{4}b%`>sDD\u{E}H\u{13}\u{B}\
6)\u{8}\t\u{1C}I]Ma\u{3}<*pO2z\u{6}P^gm[G.B-\u{16}`\063\u{8}O')\u{7}-X0M\u{1F}H]\u{7}\u{6}}A~</[{\u{7}\u{2}(\t\t\u{F};6_5c+=<\u{1A}\0AXo\u{1D}0-YB)6\u{18}\u{19}\u{1B}0mVYdt3m\u{15}\u{F}-z\0v9Vy4N9 9\u{11}0!f\t.h1\u{E}#.\u{2}\n\u{3}Dy.S\
\u{17}=\u{10}$\u{7F}\u{17}9Wz@#\u{E}\0\u{14}\u{F}\u{12}\u{15}5r\u{B}({u\nB\u{1A}f?-G/^\t\"|Y{\0W-I\u{4}Ry b#3l2\u{6}1Q\u{14}qY0)[\tQ:~02IY8\n g+#FR\u{4}-w@\u{1A}v/J\u{B}\u{16}\u{7}E\u{6}UH\u{12}GCo\u{15} 4B\\)2a\u{18}>\tkf\u{1E}roK\u{3}FI\
\r\u{18} \tyAw(\rHAZ{x\u{F}\u{16}\u{8}qc$\u{8}t(M\u{1E}\u{19} \u{F}]\u{12}[DZ&\u{6}@\u{16}@}\u{10}\u{7} 4t%\u{B}@\u{17}9E6:{z`B\u{1C}Ys\u{1C}!1M\n}z\u{7}WPtq\u{F}\u{16}KN\u{17}\u{C}E$2Z\u{17}{xrM?8i=qsk\u{19}x:\u{F}G(d4?\u{1D}EjP\u{7}\
\u{11}NI*<1nz<\u{1E}*`{uN\r%MSP\u{11}O5i<&S0m<lIV`9\u{B}ryK\u{1D}E\u{1B}\u{C}\u{6}\u{3}1\0\\\u{2}\u{E}P\"oqy<V],O\t\u{3};xYg\r~c,ahj;zl+\t|tx mldp\u{10}K9i\0\u{10}\u{1B}\"J*\u{7F}C}_\u{6}\u{18}\u{6}\u{1E}>s\u{19}dmnu\u{8}lmS\u{C}\u{1C}_\\\
\u{12}PvC[K1ijeGILM\u{1E}fH\0*E\u{1E}V\u{1A}AUkrASuE\u{1}\u{19}mf\u{7}5B\u{8}hLsx\u{F}\"H\u{5}F\u{1D}<\u{1A}Os5*%Kxw7&\u{7} sf\u{2}Kx\u{18}\u{F}?E~jR\t>\u{4}Q\u{E}\u{1}rWs\r\u{11}:w\u{10}>q6 '\u{7F}gRDy.\u{11}4Besxt7m\u{1A}V7 oT=XvK\u{F}u\
\0\0rp=#\u{6}*7%\u{5}>)i\u{7F}>t\u{1}mDjcp\u{C}~Q@g&aWy\n\u{1}Q\u{15}|\u{1E}\u{17}a\u{10}X\t\u{1E}\u{15}Q\u{16}\0*\u{1}H\u{19}\u{2}\u{F}\u{B}3R*[-i]4tErO\u{19}\n\u{E}\u{2}C#6\n_\n\u{C}sa}f-XFG3Fm\u{F}36Y:`KtWT\u{7}!s\u{F}O\u{12}iyu8A\u{10}\
D-\u{1}\u{13}\0$\u{17}zW\\\u{2}KPki$DR\tDAf\u{15}\0:C\u{1}'\nO%\u{1}cw\u{12}[\u{10}='A/\u{1C}4Y;X\"$h]Nw\u{8}R\u{C}A\r\nh>M&S,#f;A\u{14}\u{11}k,\u{E}/\nd\u{E}8mb~WO\u{13}%%\u{B}wxQ76s\u{17}|\u{7F}\"C];x\r:./[7k\u{14}r;|WPG6\nx\u{2}\u{4}'>D\
6\u{F} xU.r)\u{19}yyU7\u{1D}V[)i3`@Dr\u{3};L>X\u{13}~-mq\u{19}a~tQ<n\nTEo\u{7F}O\u{11}5 2;~2]6wg}^*/S'g\u{6}7RFX\\6$L?N6\u{19}v/;C2,\"(YD\u{7}l\u{1F})|\r[\u{7}\u{7F}N\u{3}w!\u{1F}xCy\u{11}Fq\u{16}f\u{1C}X\u{F}y_Z1}ACI/\u{2}Tw^\u{12}<594Po\
\u{13})h-{y\u{1A}\u{7}\u{1F}U^^E*ORff\u{5}wK\u{10}_<h\u{E},\t5Rg\u{1A}0\u{C}\r\u{1F}\u{13}K&P\u{7F}xNq4\u{1D}7?I\u{2}'\u{1F}\u{F}\u{19}\u{19}W[&vCX@\u{3}\u{15}T\u{B}]+j3\u{F}bnaN\u{7F}FICs7s\u{B}\u{1F}l\u{15}d\\u\u{13}w{6\u{16}J-\u{1A}]J\
\u{16}YoM\0%ne(H6oRI\u{14}$\txY\u{1}@\u{7}syy_f8\u{1A}0\u{7}<b1dfajXy\t(+ x\"^\u{17}\\tz\u{17}\ni[>Qn\u{1F})\u{16},^ug\r\u{18}\u{8}\u{1F}3@*dVr+7SFj'yD`\u{10}1&heLe,ItM\u{16}teMC~L2p)Ms\\\u{1C}`\0t7\u{8}v{|<d\"+\u{1A}b\u{15}\r ;mP\u{7}\
\u{1B}R\01 \u{17}\u{18}*Bi\\u\u{1D}CYFF\u{E}M^\nW\t4\u{F},N\u{1}\u{1C}6,\tB\u{1}be7\u{1C}\u{17}kq\u{15}\u{6}\u{12}^`C(O \u{E}\u{C}D7vHaL\t9a^YTh[27\n\u{8}mKZ%wNVP#=vNHX$Uc\u{1C}\\Y#`\u{13}\u{B}i\u{1B}=b\u{6}d\u{13}A\u{C}L0%|#\u{1F}sckC\
\u{2}L=\u{10}2@U>oBC&61\u{3}\u{1E}\u{18}m\u{10}\u{1F}z\u{5}\":\\kS\u{14}\u{F}~O{G\u{1}67\\2\\`kv(8H\u{5}?~H\u{1D}r\u{5}g\u{1D}tu2]g\u{18}b03E\u{18}xC7\u{4}[\u{11}|TPbK&\u{F}n)O.T(O\u{1B}UK\u{1E},Zkbap(pE/m$LkY-T'2a=\u{F}U\u{C}&\0Mq\u{1B}\0\
<+H5gGE|vZ\u{1E}eMkdx000\n&\u{F}R\u{E}&\u{11}CP<}gs@){\u{17}R-S)\\\03q\\k?0\0g{'<i\tX6)\u{19}#4\u{13}\u{6}02\u{5}?>\"\u{1C}@M\u{1E}\u{12}xc\to1\u{4}D<\nj'rn\u{13}|6[8MN|\"\u{11}\u{10}69#J@>\u{10},1.C*b=\u{17}|$j,;9\u{1A}\\>\u{6}\u{5}\u{1E}\
mvtQ/\u{E}v\u{8}\u{C}$t*\u{16}U`\u{4}Ml9\u{15}\u{1B}\u{14}\u{16}{HvcdYI\u{3}\u{11}x^\u{11} I\05\0V\"v,u^\u{2}h\u{3}')\t=\"s\u{5}IV5\0Gw\u{C}s\u{4}\u{C}iT/rYCg\u{15} \u{6}HxTQ JT\\\u{14}\u{12}\u{3}\u{8}J\u{1F}\u{15}!\t\u{5}F\u{4}\u{15}.J\
\u{E}&\n53:Q\u{1B}k>m:MDr^a@P\ni\u{2}mkv8sJ\u{4}|0\u{18}F\u{12}%KTn<6\0{\u{16}@:t#_\u{2}!\u{8}%>\u{E}_B\\Z<\u{1}\u{B}+I\u{3}{zxrkW2xr\u{F}\u{7}p\u{F}eo:\u{10}5$\u{1B}\t)a<+;x\t@GmTu*\u{3}pp\u{B}'E/d_\u{E}#G:SF})B8^z~jiAy4\u{19}9\u{1A},e,(!\
cRlu+d\u{16}k\u{7F}B5}><w\u{15}Fvi5\u{4}I,\n\u{18}cmC*\u{E}\r@<j70H\u{19}fR{BQ!q`Z/\u{1}\u{19}dVb\u{8}:-fg-ELr4|C,%\u{1E}BWaT\u{18}_\u{7}L\u{1D}Y\u{6}t2\u{7}g\u{18}bO^m\u{1F}H '`Eyys%\"\nD\u{1C}'\u{17}|G<O*}x\07f\u{E}{v^\u{E}F6H\u{B}\u{8}?\
\u{1D}Un*_\u{7F}EvrCt\u{16}QXezZ.(|@L\u{17}>{p3\u{B}0-]_URs^B\u{10}vt(Y\u{7F}h_hS\u{1F}O$\u{1F})>@ O-\u{C}G6\u{F}[\u{B}dn@g\u{16}G\\xwv\u{19}w\u{1B}s+m\u{C}>\u{3}g,FEP$4\nO\u{1B}\u{F}&N%\"?[\u{2}be{D\u{1E}i9:\u{18}e:@\u{4}1'X&@a>\u{13};\
\u{1F})R9\u{5}+\u{5}/b%qK_\u{1A}k\u{1D}!K{(7r14T\u{10}cvZ'd@\u{E}\tix?2|*eU\u{1A}ee\n\u{B}-\u{14}(\u{1C}E?C\u{14}a8SU\u{8}\u{1A}J{\u{12}jp)](\u{1F}\u{18}H\u{10}ZDH\u{6}\u{17}(U\u{17}Ll#Up\u{10}>\u{13}\u{16}4duzy\u{4}ii_jMr_9\u{E}ViN}Va\
\u{7F}\u{3}3y\0gXCt\tKE\u{13}\t[zTR*6\u{2}^UA}.\u{13}A\u{1F}T\u{1A}HhDpbF3dkwXQ\u{7}\u{1}\u{19}X\":M!^|w\u{8}\u{15}_$\u{6}kJ;3\u{C}o\u{7}k\u{F}ws>\u{5})\u{18}Q+iUkh\u{2}\u{16}&\u{18}T\u{13}e\u{E}xH\u{17}>md\u{12}\u{12}N\"(\u{E}\u{6}>\u{18}\
\u{11}M'o\u{15} \u{3}j)4\\5OUw\u{1D}\u{3}\u{4}\t\u{11}rRpq\t}$\u{10}%BE71dI63Y\u{7}G\u{17}\u{1F}hc\u{2}1\u{F}(j+;U.\u{15}]5X\u{5}\u{E}~v1\u{F}\u{16}\u{1F}&%\u{C}\u{5}HRVo\u{10}}x\u{17}-Sh<\u{7F}SV4\u{F}q+O \u{1F}oq4}Y\u{14}m\u{F}\r3% \
\u{11}b\0\u{6}ZMdgR\u{7F}vZ$`T5)\u{7F}p\u{1B}\"O\u{3}y?\"b\u{15}\u{14}\u{10}GO\u{F}\u{1D}::$0b\u{7}\u{8}~kKN8\u{1D}8f\t\u{7F}\u{F}S\u{F}%oY#XBno=#)/DikB_Hh\t2%V$<'p\u{6}\u{8}i\u{1E}_[swe\0.H\u{1F}WJ\u{1F}\u{4}\u{2}y-e38l\u{16} \u{17}Rk\
\u{11}0:\u{19} WY/wQo\u{8}EAQ]z\u{1B}bKy\u{2}~\u{15}t\u{C}Y\u{1D}RD\tB\u{19}/H/Y!\u{5}vQr\t\u{19}P\0\u{16}wWdzO;R08`~!R\u{1F}\u{B}!\u{14}\u{1E}n[\u{5}<N1!\u{2}1]_./\u{16}\u{4}\u{5}\u{1}Q\u{13}aB\u{F}.\u{F}K\u{4}9LO9WAtZo}yi/\u{10}\n\u{4}W0\
\u{16} c8[\u{7F}\u{19}8PKp\u{1E}la#\u{1B}f;\nl{4NB^\u{12}Ag\u{1F}yQ'SG f9\0A5'{\u{15}\u{7F}Wu)_\u{7}L_\u{6}\u{3}B6\"U^ZHpmu3`+*l\n\u{2}8\u{17}T\u{11}mmRE>q]$\u{1E}\u{16}\u{1D}\u{5}M\r'kNnzp8|5<x\u{16}u\t\u{16}=b|>\u{1A}+1l\n5Z0\n\u{13}^p\
\u{7F},ObMU}\t\u{8}hm\u{F})H\"\u{5}0>I#0\t\u{12}\u{10}\n{\u{18}0~QJ+\0~[f\u{6}\u{10}~@d\u{1B}l,\u{5}H\u{7F}aoA`?\r\u{18}E\u{6} d\u{F}c[x\u{B}D{&\u{16}\u{12}a%%b+DM: ~\r|N\u{16}BA\u{17}\u{F}\u{3}Y%Z;IS\u{2}\\L\\0\u{1F}@-\u{16}1\u{1B}\u{7}$6\
HT\u{5}\u{F}\u{13}!\u{E}-;2[[WjvY\u{17}h\n%LUPK\u{1}\u{F}\r\n\u{3}fuv\u{18}\u{17}E8AG=3 n\u{11}\u{19}\u{16}]mMp\t(E`=LNX-A\u{7F}|{u'F.um\u{7}2_\u{1F}f?&\\\u{7}CR9#V\u{18} \n_\u{B}dL\u{E}o?f~\u{14}A\u{4}z5\r8DX]fM~{c\")H^%TM\u{8}W#\u{17}\
\u{F}\u{1E},<1w\rz\u{B}3\u{13}\u{8}7xU0 \u{1D}\u{C}|\u{7F}\u{F}|FmJG@\u{8}TY\u{1D}\u{11}\u{1A}\u{1C}[\u{12}s%H5\u{11}\u{8}Pk\u{1E}g\0W\u{12}\u{13}x BK\r\u{14}\u{13}P1Q5QPyn\u{1F}\u{1F}$9R:L\u{1A}$\u{8}X\u{18}\u{1}O\u{1}_Xzs)<y\"8D(Xgfw#\
\u{16}0\u{1D}\0UqsOas\u{1C}z\u{14}\u{E}%\u{5}AQrQ/\u{14}5'U\u{E}Et<d6A\"WP\u{1E}!M\u{C}Y\u{C}\u{1B}{5G|\u{13}\\F\u{6}\u{1A}8yj\u{15}`{\u{18}\u{15}\n<_4.\u{3}_8\u{12},\u{10}\u{7}ha9\\\u{1E}9WS,J(I{\u{16}C\tKciP]k\u{E}\u{1D}4)i\u{11}t\u{17}B\
\\cBn0zA1Q?\u{1E}2jT)q\r\tT0*B_}MFE\u{6}p\u{15}L\u{1} -#\u{14};>GFl~$';\t\u{6}_.-=w)MPc<1\u{F}?\u{F}X0pq \"\u{11}u%%h'm\rB c;; \u{1D}5\u{1D}\u{16}k+1b\u{11}Z\u{12}\u{16}6?ad{-'\u{7F}SOQYl\u{16}9\u{4}\u{3}j>b\u{4}=8(y* &g_NdL\"\"\u{8}\u{13}\
l[b9F\u{E}fcR\u{11}\u{12}p@,xDu+\u{E}\u{19}!n&E\0q G\u{6}\u{17}^]Q\u{19}K|\u{13}\u{6}\u{B}OGC\u{F}\u{F}\u{B})\"_=\u{4}Hq\u{3}4z$WoaA|;\u{18}lJ\u{2}T\rp0m?\u{17}^\u{1C}\n\u{8}> N{tY~Bn]&\u{5}^$M\u{15}yGsw&\u{18}\u{4}&t\u{4}06t\u{7F}\u{14}RD\
r|9@<\u{11}n_&\u{13}W7U;4\u{1A}\u{1D}x=sT}!L^S0c\u{6}a\\\u{7}'so\t}uE2sH\noE%DoHKV\\\u{1}\u{11}~\u{C}?qt&X\u{1D}\rH\u{C}6\u{1E}\u{5}\u{7}$w\u{F}\tVfmX\n]\u{1F})y\u{1E}'v46\u{2}0\u{4}\0\u{11}G?ZH\u{16}\u{C}\rJC^X\u{1C}~)`\u{F}\u{1D}>/\u{2}\
\u{1A}$ <\u{1C}r2\u{1F}h3e\u{18}vN-BKl~U}4VDs2$i`:9OfR4'Ob\u{C}\u{11}\u{F}\"\u{E}ve:X\u{7}a[\u{4}\u{3}\n[4^XKB\u{B}P\u{17}niX\u{18}vY*VH6\u{E}&~-\00Tl#q\u{15}\u{1D}f\u{F}\u{1D}.0\u{1D}St\u{3}\u{19}E}Z\u{7F}\u{14}\u{1E}V/m(Tn\u{E}x\u{19}`!>\
XV\u{10}n\u{C}RQ\u{4}\u{14}k\u{6}\u{3}\u{7F}T+UX\0\u{5}euz=d-=WC7wI\u{B}\n\n#2tH/F.'\u{7}\u{F}\u{8}:oG-5x2>$\u{13}\u{1D}lt_VfZ\u{1F}*&\u{E}T\u{4}XVp^\u{19}\\E71\u{10}4D\u{E}\u{17}4}q\u{6}+\u{1F}{K2<N!N\u{17}vAJ</.\u{7F}<\t\u{1C}Ht^N@Z DV1J\
`1t\u{1}\u{1A}\t%B\u{17}E;\u{1F}N2\u{1E}\u{C}p`_vt.E\u{1A}WD\0bsl+g\u{12}'$>\u{4}*B{Hs~]]9\u{3}4D>\ni0vE\u{5}dJI#7\u{7F}Q@\u{11}\u{14}QnxYGv;=IP2AR57I\u{10}|5\u{E}[\u{B}^u\u{F}F_Jr=`\u{6}hM7SbH>\u{B}\\Qaiu5\u{10}\u{C}\u{1F}Y\u{11}XqZ!7w1A_\
1h4\u{13}A\u{1A}c\u{14}d.\u{4}e83+q)45x/IC'+\u{1B}ek\u{3}NP\u{2}]\"\u{1D}tP3t\u{1F}y9?9<^-p?+;xL\t\u{4}$E\u{7}eVDqW%8XD$Sav\u{13} *j8\u{C}\u{C}\u{18}b\u{1F}\t\\Gnw/y?9Uk._cOlAHws[l\u{14}2A\u{11}:xR:TY\t\u{16}2#(\u{15}\u{6}'\u{1C}XV=\tP\
\u{1D}n\u{1F}ud\u{15}\u{14}=^6f3$1\u{13}Awe\u{17}A|9,:\u{2}/A\u{F}_\\\u{7F}N\u{B}iyE'\u{1C}\u{12}6k!]\u{1}q\nu\0X^K}\u{7F}M]K/C\u{14}Q\u{4}~Sz|.\u{19}sB/k0Z[|\u{B}1\u{7F}1W=\u{4}s? u\u{4}\0F~\u{1A}d/n\0c]\u{7}CxL\u{6}of80pl\u{18}~<!\u{C}7?\
\u{E}[\u{3}i\u{7}^rc'0;nf8Z\u{B}Ep\u{1A}W;q1[VO[\u{7F}`\u{5}Ij\r'\u{C}\u{8}\rg:L.\u{8}x\u{15}%0>88<7D\"\u{2})\u{E}S3I\u{2}Y)pDO\u{1A}.X7\trL\r\u{3}f\u{15}\u{14}/dkk\u{1F}\"\t-'f\u{15}B)\u{6}$C)GrE\u{8}\u{4}8g\u{1B}\u{4}j-v3D_\u{7}\u{1B}\
\u{2}\u{F}\tiF\u{1B}Az>h\n}*qt_\\UZ$Cy\u{1D}#G/L0[A k!-S\u{1D}\0\u{12}e]6\0:3\u{E}=88\u{2}\u{8}\u{B}vij`y\0J]Uu\u{7}+\u{4}dU\t\u{16}N \u{C}'\u{1}?\u{1C}X\u{4}X\\\u{1B}Y.\u{14}\u{B}\\!~&gQ|\u{1C}X=a\0|GOvl4\u{14}EF\u{B}y{\u{1F}\u{1E}=\u{13}\
A.d pR\u{1F}\nr5\u{6}S7\u{7}Kc\u{6}F7el_\u{5}\u{3}O9\r\u{1}Io_'\u{1}\u{14}\u{1C}\\Ds\u{B}lgSYgc8\u{1E}\0r\\ge~Wr_T-\u{18}\u{18}\u{1C} }\u{1F}v\u{1B}ZB3X\\=b|*M~.WF1`9a;I}'\u{E}\u{1B}|K_\u{C}!'6\u{10}&@i<5+`\u{C}/#:'an/Y, =\"\u{1E}$8kPobxO&\
&qlLsr\u{6}\0~dJ`pe6~U\u{11}\u{17}?u\t`K4Wl\u{E}\u{19}[t83qz\u{1C}XAx\08&\0}G~\u{1A}v1L\u{5}\u{6}:\u{10}\u{3}htE\u{1B}Xa&-.\u{E}\u{10}I\\\0,\u{1D}P\u{10}~Y+1>\n7\t$}\0`\u{7F}$IAEe\u{17}?FV>\u{1}U\u{6}\u{3}\u{7F}SCLdjW\u{4}R=\u{C}Z8p*1\u{4}\
[Z\u{13}&\0\u{7F}D%e\u{7}@FA/7:,\u{7}\u{19}c@\r`$9qxC\u{1A}RqpM]Kc\u{8}h|!\u{1D}0Z\0\r\u{17}u\u{C}>&\u{5}}\u{B}\u{18}h\u{3}%2\u{7}\u{10}O.vA9!q4\u{7}Nm:j\u{1A}\"d9&%gI#u+#G'ps@2\t\u{1B}kV/M<X%R}1\u{13}S\u{10}%F$>hE\u{15}\u{F}x.F?\u{17}lA|0\
EY%Z\u{3}\u{7}f'\u{14}%\u{14}\u{7}\u{7F}jG\u{C}d\u{1D}M.\u{6}\t\u{1A}\u{1}V3\u{15}\"V\0\0s\u{19}\t$\u{19}\u{1C}\u{18}\u{7}\u{1E}\u{4}B\\V\u{C}'0\u{8}Nc`1,\u{1D}S~`\u{1F}_I_\u{11}*I_\u{11}D>\u{F}\u{14}Ub$7A\u{6}\u{B}!f\\\u{15}\u{11}h?T33$\
\u{13};Q],DO\0\u{B})_wvp~Tg0|\u{7}G]\ngQ{\u{2}UcC\u{F}W\"7G2\u{1A}Z[\u{7}\t:<\u{1}|\u{10}\u{19}C&\u{2}a gsQ\u{11}|`PRR\u{10}vVf\u{16}^ceA$G )o\u{5}s\u{18}`ZZjhQ\tD1I=VX\u{5}U>;J\u{4}\u{10}1D[c\u{3}U\u{1B}\u{13}O@\u{1E} j\n!\u{16}@o\u{10}\
\u{19}N\u{10}&P37aY/*mPBA\u{13}4M3Up]7B8b#_V`#\u{C}GPveBt].U.{\"n8\u{13}2Fv5$\u{10}\u{1D}Ts\u{17}K2\u{7F}\u{C}\u{1E}d[mi?\u{10}\u{16}4rnC+hxl\u{2}\u{8}FHtkw\u{17}oX#\u{15}JF \u{4}i\u{1A}U\u{14}\u{8}Zhy\u{B}Iv)cb\u{1E}'|%LMTPB<h.|jcI\u{B}0f\
W$r0bL8_;\u{7F}MX\u{19}\u{8}\u{19}tm\u{B}4oX\r}] ^wM\r>\u{2}\u{6}\u{3}\u{B}\0D_\u{3}y0Q<m\u{8}0dqP1\u{12}S`X;x{3\u{10}\u{4}\u{6}bdO\u{11}\u{10}MR\u{1B}(\u{18}V\u{5}g%6|F-=dc\u{13}I\u{10}uto\u{1B}J_\u{1A}S\tTDVUahL?\u{7F}\u{8}~~\u{C}_[b\rrx\
5\u{12}Tg\u{2}*gk8kXF.SCs6d\u{1}\u{1A}i,d(H1|(OO\\?eO\u{1F}Fm\u{7}9BY\ni~:&w\"_\u{1A}y.=~7~\u{1D}c\u{18}\u{14}1#N7uk\u{17}\u{1}2%lJ\u{14}pWR?\u{1B}<\u{12}\u{5}\u{14}@{\u{3}e5&H=c\rLLc\r>^\u{16}8\u{1B}{\u{1E}\u{11}\u{C}1ur2eH={1SE\u{1F}Y]\
\u{1F}DudW}:rXlJr19b\u{15}^R<h\u{C}\u{12}'m\u{15}\u{1E}!6\"\u{4}\u{F}T3(hq.`w\u{1B}E\u{1}dP\\am\\:'\r\u{1A}+vm\u{1E}u&\u{7F}\u{10}`f6}4\u{11}GnO?e;7\u{6}eY!Dzx\u{E}\u{8}m(,\u{13}HQFK!%LSv\u{B}MF'\u{19}X\u{E}'mD\u{14}Ay\u{6}|MU\u{7F}u~<Rz#\
\u{1D}ZXz5\u{18}bY&\u{15}\u{11}Nd\u{11}\u{B}\u{7F}'\u{F}''EuF[X2\u{7F}7s\u{4}bbm\u{1D}YN\u{1B}16oEd]\n{\nD\u{7}\u{E}!:\t5[ 2B:!z\u{4}\u{10}(\u{1A}U\u{4}i\u{1E}}\u{7}-\u{1A}J\u{1}\u{C}[\"1\u{1E}mM!\"\u{1}#\u{3}Z\u{6}ff}i;h!\u{1}\u{1C}Im7\
\u{7F}\u{7F}\u{15}&ULR\u{3}gN6lHy%\u{5}\u{1}\u{10}\u{B}d2;&\u{14}\u{13}\u{6}a\u{2}\u{1}N\u{4}S?4\u{C}.\u{1B}\u{7}\n \u{11}w\u{15}Ra\u{F}\u{19}g9\u{19}b\u{C}\rf6\u{16}L!<a\u{14},L,]\0W&U\u{7F}n\u{B}e\r*0~'HBl\u{7}U=\u{16}\u{14}`\u{10}\u{18}\
\u{16}MT\u{18}H\u{C}\u{1C}c\u{15}.\u{6}D\u{1A}3`o\0\u{C}8~;mnpd\0\\=23TCN1\u{E}\u{16}d\u{1F}HfLeHs\\t8a(8!4?\u{3}fK:,6b'l+j\u{13}\u{16}LS\u{B}67\0FG\u{4}3\"_XY\u{1A}ra\u{11}Oo\u{19}\u{5}*UG=\th~+\u{11}y[\r|a4\u{1E}0fTKMbzaiq\u{19}$p;.(5z\
\u{17}rcG/k\u{12}U\0R)\u{1C}\u{8}v1'LGY\u{C}wVtuW\u{5}7}E2\0e`W\u{18}lSO\u{1C}-S\u{5}z\u{3}Yp\u{1F}QK5Rb\u{7F}?N\u{17}!2\u{5}\u{17}V0vq\u{11}WS/8#;w\u{15}k\u{3}\u{4}\u{10}I\0 \u{1} \u{E}Lj0n\0\05EV\u{1B}\u{16}Xh,\u{1B}\u{13}nM21S9QEU\u{1C}\
\u{14}\\d$\u{3}S+L4w1]K\u{8}\u{C}5+\u{13}d\07\u{19}A@*\u{10}wdn\u{3}#1oEwe@Y;J,N8Y\u{1B}I6q'a\\\nnSx\u{11}q.6\u{2}\u{7}>Tn[\r-z\u{1}hR|=|\u{B}h\u{1E}\u{C}Q1)t\u{10}\nd#m>0\0^-\u{2}\u{13}1\u{7}/g_HCxKdqQ89/\u{19}Zm'mo\u{3}\u{1E}\r;2{\0\0pOM\
qf\th/O,\u{1B}\nVQnUH,%A}]''kn_\u{13}1M+\u{11}=a\u{12}\u{2}vsk9.\u{16}6+zftqNk|EQ\u{12}v\\Fq1s>8o\u{F}i\u{12},H\tY\u{1A}G]\u{1}b;Eb\u{1F}zXIH&\u{17}LpuY?6AP\u{E}K$m;/>53)\u{C}$F!\u{18}UkQaF\u{12}7\u{6}\u{12}(\u{6}1\tIe5t\u{1}=eJB?DRCE\u{F}\
D\u{1A}A5\";\u{8}jLH\u{6}L`2q;9O=zNKxx\u{1}4Q6(d\0\u{12}\u{19}c;?.W\u{1F}L?wHK&\u{7}\u{1A} mWw#G0-\u{8}|d\u{F}vT\"W!HUO6/`7* \u{7F}S]\u{4}\u{10}<Y?(\u{1C}^\u{F}3|qJ\u{19}&&HzaJ8(_Z!\u{2}iC\u{16}Kw|\u{1C}I?QkGi%\u{6}r9U\u{7}rG\u{C}\"m\u{4}\
\rB{\u{2}iTA\u{16}`z5\u{4}D\r\u{11}Qf|U%d\u{16}\u{16}bXNG\u{13}\r\u{11}\u{6}\u{14}\u{7F}8%-\u{1}\u{C}kD-\r\u{1D}(xQ#0\u{1D}Y|\u{8}_27=t!\u{6};ot;U\u{E}ei@vA\u{4}\u{1}Rw\u{1F}d\u{19}`3|]\0@r:m\u{1E}:\u{16}\u{2}Eq\u{7};V@mqJ1]\u{1}Om\u{1B}uF\
yJbMd <\u{8}VHsT\rVNiDSj\r\u{14}\u{19}`\u{B}\u{7F}5B=s\u{18}\u{5} \u{6}\u{14}v\u{2}mzV\u{6}1:oZa\u{C}i\u{2}xk<xjWT~\u{8}Z\u{3}<bK?&\u{19}\n#\u{B}Y&\u{4}\09\u{1}y\u{10}\u{7}\u{1D}\":H)\u{10} U\0@\u{2}\u{1E}lT\u{1E}\0M\u{8}:,\u{1}H \"\0\u{1}\
q\u{3}@\u{F}\u{1}C~\0z\u{B}(H\u{1F} |\0\u{1}4tPPC\0\u{C}\u{2}>\u{8}2Hx/j=m']+od\u{C}7vd>kr4ZIpY\u{16}-Yvd]\\Ch>W}Ea{dW\u{1E}<{K;g\u{13}dO]\u{17}hbh\u{12}\u{10}\u{3}^6\u{1D}a<H\u{18}\u{F}A=pd m\rRABS0Z\u{B}\u{F}6q\u{1E}\u{13} N\u{14}_\u{11}\
\u{4}7@'\u{7}\u{17}&\u{E}v=W\u{1F}I7sfNV[}x\u{18}]V#\u{18}\u{17}\u{16}4\u{14}L\u{13}~BJ~a\n.bE\n;`\u{7}4dxkd\u{C}KQ_EAZ%Fz4#Q>%=A\u{E}\u{B}pPreU?\u{7}@\0MaqM}RpD\u{4}$(tS\\=\u{1C}\u{5}M8sq\u{B}\t\n\u{5}cvT\u{F}NT\u{6}_p3C=m6U~\r\u{7}\u{18}\
 L\u{B}6'o\\y05o\u{1F}txM\u{10}B'0V\u{5}N \u{1F};\\\u{1C}W\u{1B}fd~\u{19}eP\u{7F}\u{10}f\u{E}S74j.4\u{3}tq^\u{14}nxt\u{B}d7kE,l6\u{17}-I59PM}cM9u1$\u{1B}RFlq0f!/\0 P\u{4}@\u{12}\u{2}<\u{19}\u{3}!\u{7F}DX\\\u{1F}r,m]@M\u{19}ui~9`|.r\u{6}']V\
wVB\u{1F}f7 >j?fq\u{4}4YqtW\u{13}&\0\u{F}O56e\u{1}\u{18}8p\u{3}Gt\u{C}`\u{C}w%oD3 .KTh-=5\u{1}\u{E}~\rz(= lf\u{11}\u{14}\u{6}p\u{F}D?F)[n\"4-j}YS\u{16}$&y\u{7F}O$a>qo\u{C}R<\"IR\u{7F}o\u{1B}ybRl\u{1E}\u{1B}v/j\u{7}F\tG\u{17}\u{7F}}\u{7}\
\u{16}7'\u{1A}\u{7}Y\u{10}}'7\u{B}\u{F}89F6Jj?\u{19}@=`\u{5}Y|\u{E}OQEV@r~e~\u{17}C9V\u{1}%O!)B|?|]`Xq_~\nUhsw$a\u{1F}suKD5\0wq_\u{8}\u{1B}v\u{7F}f?Fv\u{16}0s\tJwY&)6}cn7*9\0v\u{7F}[^__\u{1A}\u{2}\u{18}\08\u{3}k_-bCZ\u{15})K\n\u{14}7L\u{F}\
?>~7u(KpE\u{19} :i\u{1}\u{7F}\u{13}A)87z\u{1B}^X'#f%mb\u{2}\u{6}Lrxj~uEN5\u{1D}_ _^\r4V\u{C}\u{3}\u{2}_MDk\u{18}\u{6}\u{18}\t\u{6}Tqd^UUD\u{1B}(\u{2}~[\u{13}0\u{15}o\u{1}sE?\u{7F}\"`\u{6}\\\u{1F} x\u{17}fL?\u{1}[g\u{1F}p\u{13}B\095;\u{10}4\
H ]G2\u{1F}X~XN\u{1F}\u{7F}J#soHQ?2\u{2}~.\u{2}h+2N\u{15}\u{1E}y7\u{1F}w@Z\u{F}3%\rdM\u{13}\u{7F}L#h\u{E}y~@m\u{15}{\u{7F}\u{4},`?\u{1}{4~\u{E}\u{7F}\u{6}\u{8}\u{1}AbNK\u{1E}1`\u{1F}\u{7F}\u{1D}\u{5}]+MhZ\u{1D}\0 to\u{1F}s^ }K4\u{1C}uf \
\u{1B}+b\u{7F}^m^\u{1E}\u{3}\n\u{1E}u/U\0HG\u{B}i\t\" y,l:\u{7F}\u{13}0kWQ\r]r\u{1C}p_\0A\u{1B}p\r)Y1\u{1C}^C;1d~Nk G\u{13}F\u{10}\u{10}:~.\u{4}s^\u{3}MA\nd_]\u{F}8\u{4}V]\u{E}i\u{2}W8;\u{3}Il\u{7}|\u{3}\u{1}mJ?\u{7F}@\u{6}J\u{1B}$ MuF\
\u{7}\u{14}\u{12}y|1v\u{1B}\u{1D}\u{E}o&\u{B}\u{C}/0P\u{1A}Q\\L?-%C\u{10}b( WD\u{1A}_2\u{C}=\t.E:\0\u{7}??~'\u{7}fD\u{18}q\u{16}\u{13}-<\rh?=e8r]\u{18}$\u{E}'\u{1B}\u{7}Ia\u{18}`!4h\u{1F}I\u{12}5`mMf_}Use\u{17}\u{16}\u{F}\n\u{1}os~S_\n<\
\u{16}4R2U\u{1B}at\u{F}\u{B}F{>\u{19}p\u{1F}\"wm`u\u{7F}/[\u{10}\u{B}\u{1F}dP\u{5}=\u{F}#\nJ\u{1C}\u{1B}|@~\u{1D}wO=a]Zz.nlf\u{7F}-Lr\u{1}\u{1D}\u{2}n\u{15}68\u{4}Zn2\u{1F}gbzB\u{2}Vg\0\u{1A}a\u{15}~\u{5}A:y\u{7F}gb\u{2}\u{13}Ky\u{7F}{}/2(\
\u{6}\u{18}!\t>tN\u{1E}hIP9\u{1}\"Hvx\u{1F}0h\u{18}}ub~xl}p \u{B}\u{19}\u{1}\u{1F}\u{8}}g7 p?\u{18}\u{4}T\u{16}p\u{B}_Q3'\u{1F}sOA\u{4}sk\u{1B}&^cS;\u{19}2\\f\u{14}Y\u{11};W1GAp\u{F}7\u{C}\u{1}\u{1F}Iv\u{1}c\u{1F}x\u{7F}\0$\u{11}xs6[p:KSSz\
\u{19}!8@T}\u{8}\u{5}^q1Z.\u{1F}w\"`?\u{1B}\u{2}luAX\u{1C}M\u{1}\u{7F}mW]\u{18}\t%iNlyK\u{5}A\u{B}s%k,{=\u{16}*\u{7F}\"9\u{4}66J_=~}\u{B}X!D?\u{5}zl\u{17}Eo\u{7}a*~]O{`lMIv~M\u{B}kj&23x>O\u{B}\u{1A}0:\u{C}s\nxO>A38sL;{\u{6};=Jl{w/\u{1C}\r3\
tV|w/\u{3}d\u{11}D$}w\u{F}c\u{19}\u{18}\0p&nqL?<M\u{4}\\G>X\u{1C}\u{1}\u{17}_|A7 )(5\u{12}_\u{17}\u{13}oN\u{7}\u{2}\u{11}~!b<+V7-gKa|yb-\u{10}\u{1F}\u{1}JY\u{2}'z\u{4}<sC\u{E}e\u{3}\u{F}}@q-/S\u{12}+2\tx[\u{1}\u{C}\r\u{7}k\u{6}o3 0\\u'7u\
\u{1F}n\u{F}Mqo+BAS?K%u\u{11}zd7\u{1C}\u{7}~\u{5}d\\n{I\u{10}-H.FOw@hQ\u{4}X\u{2}\u{1F}\u{3}\u{B}c\u{1A}\n8\u{1E}\u{1F}orf\u{8}}\u{3}v/8>:(\u{16}\r\u{18}p_y-<!\rx/D@\u{19}^2dvOi\u{11}EE|3\u{1F}axN+(\u{4}Dxov@\u{1}\u{1D}uf@]^}k\u{3}Fv0&E+\
\u{4}c\u{1B}WTEDqi#yi`6,\u{5}k+~\u{1B}]\u{1A}W\u{2}\u{1D}\u{12}\u{5}g\u{1E}?\"`(.yX\u{10}>Xbr,Mp\u{3}\u{7F}0<s!\u{8}>6\u{1B}oZ\u{7F}j:\u{B}h^\0h[_@\n\u{18}\u{6}\u{1A}\u{11}/ Q\u{2}]p\u{1F}<\n]\u{7},!H~?9!8\u{7}u\u{F}\u{16}\u{1A}\u{17}G\ro@\
\u{16}\n\u{8}\u{16}~Uv@D\u{8}\u{3}-`\u{15}>\u{1F}3 Y@k}e4\u{3}]@\u{1F}\u{3}.X\u{1B}\u{1C}q]\u{7F} i{qO33\u{1}\u{3}~[%5 ~u\u{7F}]\u{E}\u{8}qi\0W\u{7}0$M|U^vWbH\u{1D}e;#u\u{7F}\r>{\u{7F}[\u{8}\0fW\u{5}#\u{18}\0i&Q\u{F}\u{3}Jh7\u{1D}Gf&zGJB@>\
\u{3}\u{6}\u{C}~7\u{7}\u{16}\u{3},4\n8,im\u{1}\u{7F}2b\u{16}\u{12}~{\u{C}E\u{7}|'G|@RU \0\r.H\u{B}E`Z~@}jt\u{F}\u{6}\u{5},@w-B\u{1};Rj\u{1A}pX\u{1E}\u{1}W\u{1F}@\u{10}5w@\u{1}7w$QaM (W\u{1B}\u{15}#\u{3}B:[\u{7F}\u{11} `yJ\u{7F}pK\u{18}6ca_\
Q@\u{3}\"b~|\tx3\u{18}x\u{F}\u{18}\u{14}l%{\u{3}>C\u{2}\u{6}O?\u{16}i\u{8}D\u{11}C@xr+\u{5}DQ+w\u{1}J;/)48\u{15}R\u{3}8BUL[b?z\u{1}`z7BtL<M{4w\u{F}M3#,\u{17}p(b\u{1E};DK3]v\u{17}\u{C}\u{F}~\u{2}\u{6}tw( \r?\u{1B}\0(~S\n&2l?\u{15}~\u{F}9\
\u{12}=\u{7F}Y]ok\u{8}Y_\u{1B} 1\u{1D}66qW!Hx'\u{1C}z\u{13}*p'J|\u{1A}\u{E}\u{1E}<<pb\u{10}p;,\u{E}*SIb\u{8}rP_#fp.AH\u{C}AN\u{E}]CI\n[N--\u{17}\u{B}\0\u{5}\u{12}F\u{2}FN`>\u{1F}j`\u{3}\u{16}'O\u{C}P2<Ri\u{1E}cArN\u{15}zl`\u{6}\u{6}\u{10}F\
{\u{7F}\u{5}t?}\u{2}_/3!\tXf4\u{C}pg\\8;~s\u{18}9nw \u{F}}~0\u{1}o?EQc}??!\u{C}\u{16},|\u{10}'dM1/`?'e\u{7F}`\u{7}\u{4}|[\u{11})Q\u{17}2\u{7}\u{1F}f9i\u{1D}<#+s\u{17}v\u{1F}cafaU=IlkA?y#x/\u{1}q7\u{C}1\u{12}\u{10}~\u{16}L\nef\u{11}H@Yl\
\u{1D}0\u{7}ROt\u{11}O?G\u{13};|_^<z\u{2}Yg\u{19}\u{8}d\r\u{10}\u{19}V\u{1A}W\u{8}lo'\u{7F}{K\u{C}\u{F}\0\u{10}`(!p<@]\u{13}\u{2}*Wn\u{1F},\u{1}\u{1}\u{14}4HD\u{15}K\u{F}\u{1}1\u{12}{>\u{1E}7P\u{1A}\u{1C}3yp\u{1B}H9\\xp\u{7}]?M\u{7}*r/GM=`\
\u{14}cK\u{12}\u{18}6j\u{1F}%\u{2}\u{16}4\u{1B}{t_@\u{7F}d\u{3}\nSi~\u{14}0\u{3}R2:\u{2}\u{1A}wR*O(\u{5}:~&N\rx\u{B}Ha:rn\u{1B}\u{7F}&u\u{1D}}?i={\u{17}\u{2}{k?J+qX,\u{14}\u{3}8r}*v\u{14}{Q@\u{5}\u{10}\u{17}\u{17}ljul*:Lr`\u{4}N?jS\u{10}\
\u{F}hB/\u{1C}\u{1A}X8sq*A@>Pm&}fNMqT/N2|\u{1C}g+\\!^/:q}U\u{3}\u{1E}\u{F}Fl\u{1F}\u{E}%(\u{6}\u{17}u^gc\u{10}#\u{12}w5\u{F}\u{C}TU\u{15}\u{4}vCv_@b\u{1B}\u{7F}{GWA?\u{1}y$\0\u{4}|PYI\\yIs\u{12}u^\u{7F}hXe\u{11}s\\t\u{7F}8c\nRK\u{E}TA8 F\
\u{7F}c\u{6}\0*\u{F}Th\u{1B}\u{1A}d06\t'=$Yv>\u{1}+Ti>9m@*\u{2}\nu^]0b[\u{1E}o2O\u{C}<4x||k;\u{4}\u{17}nk!\u{B}gce\u{1E}\u{4}o\u{13}Qws'\u{C}\u{1B}8\u{7F}9}7b=yR\u{15}|D\u{1B}@6r\u{1A}WC}GE\u{1A}/KsX\u{F}c\u{B}:Xsi~\u{F}x;@K\u{7F}\u{4}1\
\u{1A}\u{1D}0`?:LS\u{16}\u{11}\u{1F}y}d\u{3}\u{6},3+:R\u{2} yUN( \u{1C}\u{18}(GMq\u{1A}{wE\u{4}y0`fx2\rJYM8=\u{5}\u{18};Nzh\u{C}\tv}\u{16}\u{16}+\u{13}X\"?`m|z\u{E}\u{1F}\u{7}\u{3}\u{4}'PhM\u{F}Bio0!3}\u{17}>\u{8}\u{2}XP!\u{11}RGwr\u{7F}|\
\u{17}\u{F}\u{15}\u{7F}\u{C}bJM\\N~/s\u{B}\u{13}.\u{18}\u{18}|oWvNc~Ko`\u{1F}+j\u{1C}ag\u{13}0@gmKg\u{1E}bLA},X\u{7F}[n]r\u{11}\u{17}\u{1E}`j/Z|?\u{7F}U*?4?\u{5}\u{C}!\u{4}/?\u{12}\u{10}\u{2}mt\u{19}O\u{8}{|\u{1F}\u{B}QE8e0z-vN\0T,\"z\u{5}\
$J\u{1A}~#\u{13}hD3\u{7F}KSip|\u{1F}\u{16}vM'ZF\u{1}p_Rb4@\u{12}p\u{3}p\u{1A}b1Ts:.\u{1F}\u{7F}K_.\u{14}(\u{2}lB<\u{10}\u{1E}K\u{7F}-g^C\u{17}Y/%~0,}\u{15} 3\u{1E}t\0b\u{1B}lqPd_}\u{E}Z\u{5}8\u{11}\u{11}\u{1E}gO\u{1}?\r#\u{1F}n!u\u{7F}!Y.|\
Rz\u{7F}\u{2}\0@\u{1A}01k\u{8}Z>\0\u{7}CA!`~!8\u{15}\u{10})e\u{1}$aMQ`?cw_tR;jT\u{F}#8\u{4}P=\0 \u{1} \u{1A}TJ2\u{B}\u{16}\0i\u{2}2\u{16}WHp8j2+l0/@=\u{19}tU\u{17}WbZ\u{6}3*h;,M\"%OHDQ<l\t<#@B{\u{1B}?\0\u{10}\u{1F}\u{1D}XeJ2\u{14}\u{1E}Rv\
\nX\n1\r5=E 6t$E\\0-\u{1A}I\u{13}+\u{C}\r(SSwFU1ID\u{17}&~\u{10}\u{5}`b\0$>q\u{17}UlmRsjZ\u{1E}d\u{1C}\u{7F}meXn\u{16}K\u{5},b$/- ib ux' #1{\u{F}r\u{18}.0\u{17}\u{1B}P)X\"\u{5}\u{1C}\u{17}\u{18}\u{2}Gc0if\n`y>v\u{5}\0kXN>A!\rIf$\u{2}\u{12}\
\u{12}*c}-[7J\u{1D}#\\z\u{1}\u{18}r+.'\u{1E}2O\u{1B}-p\nQa(>/[KDgI]|#z~L&h9iz_\u{10}\u{10}mo16\u{1}2\u{7}\n\u{16}r{\u{6}v\u{2}Mv\u{19}XIm+xo\u{13}4C\nz\u{18}Oy\u{2}9\u{10}!_}5H\u{E}K\u{19}X\u{7F}+Rs\u{8},wP\\\u{14}1I\u{E}GK2=\u{5}\u{F}LS D\
.C=EA,\u{2}\u{1D}i\u{5}*%:N:?gO@\rh|O TSa\n\u{12}6\u{5} \u{1E}4\u{4}u_o5%\u{F}K/>i%x3wg3W\u{3}Pk\u{7F}3hXy\u{13}5bCS\u{17}J;'rB\u{7F}?a0g]E\u{1B}('TnkO4w\u{1}A]A\u{E}\ty\u{B}`\u{1F}O\u{E}y\\h|_2~\r]38\u{11}}\u{5}\n\u{5}V\t\u{7F}h$+\u{1F}6w\
~*\u{15}G{>O\u{1B}C.\u{1D}\u{14}%\u{1A}`CEw\"<R20MIZ\u{15}Ql\u{3}J,&{RUN^@e\u{11}\u{F}T\u{1A}F-<\u{15}\u{E}+)Q\u{10}ka*hb}\u{1F}/,e\u{14}\n\u{17}\u{14}[\u{1B}vWXJn,[X\u{17}1;]ZF7(|A8|[O}J[e\u{1} gc\u{7}@\"siBj\u{B}Krb0[O\u{7}NW\u{F}\u{13}\
\0V\0@\u{2}\u{1E}8v\u{1E}\0Q^\u{1}J\u{16}`\u{1C}\0`tUS3\u{10}\08<rI;GG\u{1F}\0z`\u{4}C3\u{F}L9<lyk\u{C},t\u{10}tH\u{1C}\u{B}\u{1D}ZN\rsp[}meg\u{15}1:&\u{1A}_s}<\u{16}@cE\\\u{15}\u{C}4g\u{14}FSy\u{B}I X~e;.\u{1F}z.\u{B}[;`s/\u{13}-nHZ\u{C}6\
YZq\u{11}D\u{B}<\n8PH\u{C}?#o\n\u{18}`\u{10}\u{11}^s>\u{F}=0hxmnAhp ]zZ<9NIbWd\u{13}HAc\u{4}\u{14}ft=9\u{17}%#V.BPTZB\u{5}^\u{4}H&\0\u{10}\u{14}ZZ\"\u{1A}\u{6}\u{15}u40'(Lc#z\u{6}DWoc3+nn\u{5}@U&\u{10}.Ha\u{1B}]1\u{16}[ `G,#\u{13}@Pe\n|&'I\
<\u{5}@c=K~>\u{2}K!C^\u{1E}\n&T\u{C}\u{16}yj,t +E\r$\u{14}Ye+:56~\u{6}'\r\u{17}\r<3\u{19}\"lX*NUB~\u{4}t9\u{1E}_\u{14}\u{1D}\u{F}\u{13}#Z=t>&\u{1A}o`\u{6}tkY0uM&\u{B}20$,\u{E}c:I9[\\\u{16}t\0)@i$\\O\u{14}hK6I\u{17}\u{1}kb\u{10}%^F\u{13}T\"\
\t\u{10}@\\z\0@\u{2}\0\n\u{18}0wCI\u{F}\u{3}d)w3\u{2}r\\#Q8R\u{2}{\u{2}\u{E}\u{12}\u{4}\0@b,\u{3}\0:kI\t\u{1}Xw \u{12}X^Y\0\0u\t7~\0\u{1F}hwIy{xW\u{6}_\u{13}-\u{10}N/gB\u{C}\u{11}\u{4}:q\0-/E\u{18}a\u{C}\"^s^c,;\u{7F}+)yq*D\u{13}/;a_1n\
\u{11}GP1)wo]\u{6}.f.[AsD\u{19}\u{1}t\u{4}\u{1A}y@,%Zyzm\\{`\u{1C}F|ToM*\u{16}\u{7F}G[Z\t~\u{17}GI\n\u{B}QI,\u{1C}\u{1C}\u{1E}\u{B}a\u{1B}\u{10}/;K\u{B}\u{17}\u{18}E&\t0wIC^y[Ta\r0\u{1C}>`.J\nPLQ;veJl\u{16}JA#Nkg73`\u{C}w<|P\u{18}l\u{19}\
\u{1F}\u{B}l\np*X%\rvA3YI[]kx*\u{E}Y@/_y\u{8}WS\\3\u{C}Vo^M9\u{B}G2\u{F}ZJ\u{14}} ub{\u{13}\u{F}tZ_\u{7F}\u{18}[>m\u{17}\u{10}#;o|fh\u{13}mksoNhv\u{8}$O'!hR\u{1B}6DqZm'\u{12}~yCT\u{8}7Ck9]l\rLoBv\u{2}RMs\"^&\u{1F}VK\u{11}#T3qn\u{1}>1U\
\u{16}*Yq3\u{4}>,w*\u{13}Yv\u{1C}\u{6}Bx45}\u{12}~#i:2l$u@4QPrc\u{8}P<A\u{B}a>n\u{1A}\u{11}($i|(Z0\u{17}kE\\\u{7F}83tFe:[z=n\u{17}jt-}\u{1F}]l4\u{C})G\u{17}[N\u{19}^1C\u{1F}\u{6}8EFlqBz\u{19}k\u{5}uR\u{7F}(\0|#\u{13}rixx\u{19}cqj\u{18}cW/A\
\u{1B}[\u{F}m\"d\u{6}1\u{2}[4\u{7F}{4|]\"7\u{1B}4\u{3}|_\\n\u{1D}8+\u{B}@\u{8}O\u{18}\u{13}Y\u{1B}\u{17}\\#Xxa^wc\u{1A}\u{13}b9rpR\tWd5y\u{11}++>]v3)8B7FGKOWp0@ROoD\u{8}\u{17}\u{11}Ek IV\u{6}$@k\u{17}Aw\u{1F}7=<\"pq\u{4}|\u{1D}g\u{7}Mv\
\u{12};Yid\u{1A}\u{13}$\u{5}f7\u{15}\u{19}n+q\u{12}yJf\u{C}\u{1C}.cM*+u@\u{7F}|/z-;_\u{19}\u{E}Y\u{16}Nt;\u{11}224)^BY]`~8O\0#Sy@qt`p\u{1B}\u{1D}(/SaY\u{10}\u{16}{5mGm\u{5}f\u{1A}\u{14}\u{1D}d\u{13}< \u{3}j)\u{4}V~2\u{16}(R?1n+8()9\u{12}o\
\n'7S=W!L[\u{8}~S0*U\u{8}\u{1E}4S\u{11}75X;\u{1B}QYJMBOy{.}7I\u{6}\u{14}{Q[G\u{B}\u{14}[w*OyO!c \u{B}\u{C}~\u{2}}m?9\u{6}@#\u{B}\r\u{6}s^\u{1F}z$e(*VW+\0*p\u{4}\u{16}\u{19}r>(R'~OA\u{6}!C=L!zR}`P\u{5}\u{1}\u{6}\u{8}a\u{1A}!yW\u{1C}\u{1}[=[\
\u{16}\tS\u{17}Q)Lv\\Tp$_N>s7\u{18}\u{1B}??heY\u{1B}th7,q\tZJ\u{12}[A{xKh1c;\0]\u{E}\0Vkww.at6\u{1B}^,}{\u{11}\u{1A}BrZyxSp<;\u{7}\u{13}`p?r\u{1D}ZGs\0=p1c{-]\"\u{5}48>\u{1B}n(WBz*\u{10}{bJRc\u{5}|L= )%S\u{1B}A! \u{14}11<~\u{3}I\u{12}2Z6=w\
]\u{15}o-\u{1}NKmLC\u{1}\u{C}=\u{C};6h,8>\u{1D}\tm\u{15}\u{1B}M\u{14}\u{12}F\u{8}\u{17} \u{C}\u{12}zB\u{16}as|\u{18}\u{1A}@?'*E\u{11}ux}u$FbDS/\u{E}I\u{7F}3-]kZ~,z:\u{C}:D=>/m~\u{19}Q,@$h5e\u{13}{1\u{2}M+Z}\u{13}\u{1E}=E9\u{F}.\u{1E}F!Y0K\
\\_\u{12}(BQ\u{5}\u{4}\u{1C}x=i-Q\u{B}Z%gj-wNQ.\u{8}/&\tX7\u{17}\u{15}}{n\u{1B}\\lcoU)Q\u{4}u\u{15}w!>\u{E}\u{6})t\u{C}\u{1D}N0\u{4}1O`]\u{13}-7%=p$Vl\u{4}\u{3}GF5j~l$g\u{15}j!\"$w\u{12}\u{2}QFo\u{E}qh>\u{12}>~\t}G$M*\u{1E}gO\u{6}A\u{16}RT\
J\u{15}@~(+ko,~E\u{1A}\u{B}5Vj{l\u{15}\u{5}D7\r5\u{1B}`\u{1}`&V7G3~w9GA\"SETx\u{12}\u{13}yDI/?y#yk\rxe,\u{6}\u{6}c\u{1F}JQL\u{17}TU\u{5}2wNk6klnt@|)\u{8}(3\u{2}\"aJJs\\Wk\u{B}\u{F}E'1)\u{2}7QOE\u{7F}\u{11}|+\u{19}:7k2w\u{14}h#6%\u{1F} %w;\
\u{17}$[H|t\u{7}m\u{1E}@\"j\ni\u{11}\u{1}9`=MO\u{1}fq\"\u{F}kvTZ8\u{1}\u{1D}\u{15}N\u{2}?{Q;ear8YQYd\u{8}4X+FG\u{1B}\u{13}T\0 o=\u{C}y6\u{1F}q'\u{4}$\u{18}\u{18}Sh5d5H\u{1B}QVN>\u{1}\u{19}A\u{1}wj{A\u{15}0\tH\"\u{10}c0?\u{18}K\u{18} \u{7})\
~.\u{14}V4Tah+O6Yd\u{2}1^&\u{10}8TB-(F\u{1C}z`L<\u{14}{\u{14}\u{7F}\u{1F}>{\u{C}^8'br2;x\u{1B}\u{17}XX\u{14}Ez8|6\u{C}U(ug`Q(%,\rNwNFw\u{19}G{`\u{14}H:\u{1C}a\u{18} M\u{13}*k>N\u{14}|6\\Z$G[\r\u{1A}\u{7F}){&<S]J`\tvC\u{19}\u{11}Bg*\u{12}j\
\ro\u{16}\rSK\u{1A}^6zH\u{4}w/I}H}\nK/\u{18}\u{12}C\u{12}6R\u{19}hZJ\u{14}z(MBei\u{5}\u{3}/tT!jf\u{1A}Ew*'9O\0|meB\u{F}\u{1D}N\u{16}$Duj{2tVjl\n\\\u{C}N L4$|\u{8}/*\u{1A}0o\u{8}\u{1E}kn<.nw\u{7}mn^\u{10}6r\u{13}\u{15}h\u{14}?\n$\u{6}vEY\
\u{18}u89H(K&l\u{7F}\u{8}gsOZ''Yo\\\u{C}^x\u{19}QD%,xF\u{18}\u{15}^\u{B}446.}y\u{E}3)ig7h\\'\0w \\\u{8}eFxvxd`\t\u{1}#Q(csl^\u{1B}]@0VC{~\u{15}f\u{C}\u{17}\u{18}y\u{E}x^4~<\nVu\0y1;\u{7F}A\r\u{1E}'1\u{4}!LI)4Hv \u{1D},@yK\u{1C}Dk\0\u{6}\
\u{1C}\u{4}<\u{14}<6)\u{1B}8\n\u{6}3ut~&/\u{C}2\no&\u{14}a|tF\u{1C}z\n].\u{3}e3\u{7F}xk\u{14}!3\u{12}.\u{1E}tMN-=\u{6}]aYwf6y7\u{18}O1Odb,Na\u{18}5bs.g\u{10}\u{E}j]\u{18}j+5Y-\u{4}\u{13}\u{2}`\u{6}@5\u{1B}\"e\u{19}KNa^K5*\u{18}lC\r;<4\
\u{15}vm\u{13}oaN1\u{E}U\r\u{C}S:M3\u{1B}|m\u{1B}.2\u{2}@*/g\tkg\u{17}\u{10}X_J\u{1}\u{1A}\u{8}G}Qu]#qHuf\u{1E}I`/)n\u{1}\u{17}RN.`+\u{7}:w{ZQ\u{1}[.,2\u{16}n\r\u{1}E<+1L\u{2} q\u{1C}NQ\u{15} E_6\u{1C}Z\u{18}[\u{1D}yS ;k&\n/jjtqjj\u{7F}bR\
\u{1D}7Hh/\u{1E}qt{Q?wjH\u{19}\u{1B}\u{E}L1uE9>1\0\u{6}\u{1D}A\u{2}A#k|eR*\u{16}\u{7}lSM\u{7F}v-\u{F}9,oa\u{E} z/\u{6}_|\u{1C}ac[\u{7F}p\u{1}D}\u{1C}}j\u{1}72;o0z\u{12}%P\u{F}[!1}\u{19}?X\u{1B}hz\nqU\\A\\\u{C}@\u{E}'6\n\u{16}\u{7F}~\u{1A}g\
mZ$\u{17}efH\u{3}+So\u{15}Xv2\u{10}E\tug3f \t\u{15}V\u{1}\u{13}1Ph!,N'G@8V\u{F}\u{7}\u{15}/?)V\"o%\u{3}^Y!;M\u{2}a\u{E}\";fUN>\u{7F}\0\u{3}$\"RTNq[~<\u{5}&(n>8}c/\u{13}\"\u{15}\u{B}\u{8}\u{1D}cdb\u{14}lV\u{1}b\0(\u{C}cDNQ*y\u{13}o}\u{1B}69\
\u{14}\rs\u{1C}\u{7}+\u{1F}Yx)1\u{14}'\u{6}3\u{12}uD\u{1}=])\u{C}\u{4}\u{F}6o93>.\u{1D}(vF!sF\u{7}\u{1E}\u{5}[=\u{17}\u{6}0J|\u{E}J*V\u{19}vT\u{15}M\u{7F}_Y.n]8\u{B}[\u{5}\nx7=\n\u{8}C\u{E}'0C8=UhkoO\u{18}0D\"cQFI\u{13}5s=>dMP~9g8]\\6~;f\
\u{1B}m9}OP%\rBaB\rQ\u{11}[>&>`I/.c}b\u{1C}@NU\u{1B}]\u{4}2ggV$DRX\u{8}\0%Fc}H&Z\u{5}tDO!QP(g(.;xWdulK\n>#\u{8}>?2\u{6}kCCvW1`(+0-DgKz.q\u{4}vX2SN\u{3}U9P,r\u{7F}\u{17}):_\u{12}\u{7}yQo5`$\ty\u{5}H\u{15}i/\u{1}\u{11})\u{1A}W\u{1C}9fh\u{1E}\
a\u{15}mq{27\u{1A}h#\u{1B}\u{12}\u{1E}:#qw\u{14}Nrz\u{18}F\"\u{13}F\u{1B}\u{8}+&\u{13}\\aW\u{1}Q2E<FF/EqVYEs)RA\u{10}8+m\u{19})\u{7F}~84sR ;{0ptt\u{17}|3%x\u{C}(@o\u{5}\"V,%\u{1}:h\u{19}\u{1C}\u{14}\0xt\u{16}\\tg\u{14}uY1c9/ql6\u{1A}cXQ\
\u{1E}2s$U\u{B}\"uY~JB#+V~)*_k\tEDLI\03I\u{C}\u{12}0\u{3}r\\cN77n*\u{12}L=w9R5(:,I\u{1B}\u{7}\u{7}1\\MX?5\u{14}RE$D,\u{13}O;B\u{15}#4 i[[\u{17}hY\u{2}\u{E}Z^\u{C}\"o[M<:\u{E}^@\u{8}1\u{15}]\u{1A}|\u{1A}h\u{F}\u{C}/3;%\u{13}+d}'yW\u{7F}jWBH\
8RN?\u{18}7<W H\u{1A}nX@d/+\u{7}\nQZa.\u{5}?T\r\u{14}#I\u{1D}?\u{19}O?EXmZU\u{12}`\u{1A}#o&ih*D7>6(=\u{11}\u{10}AyC\u{16}SOw\t\u{11}N\u{5}\u{5}V| fX\u{14}\u{B}\u{F}sXb\u{C}FC\u{7} C^S\u{E}\u{14}\u{1C}\u{17}YX\u{6}\t\u{7F}\u{1}\"^AI9,n\
\u{1A},_;*T\u{14}7M\u{1D}yL\u{E}\u{F}u8!u\u{1E},s\u{1E}_1\u{16}hP U2<rW\u{3}}:\\\u{2}\u{F}L{\u{6}\u{1E}&k\u{B}\rL>{gm4\u{11}%\u{15}J\u{5}8\0\u{5}D\u{F}R\u{1F}\u{1C}]\0V';\"Go\0f\u{4}gG=\u{14}(j\u{1}z\u{1E}\u{2}[q=Hyf\u{1E}?#,I\u{C}a,(~H|\
\u{17}y\u{1}|G]6hA4\u{12};\t\u{1C}@=\"D$)S\u{6}MaV.\u{6}E\u{5}Y#?is4m^)\u{C}SP\u{7}N?\u{1C}-~DG\u{7F}\u{11}WG[{\u{16}gS;a\u{14}e>\u{3}*\u{4}\u{19}<9I\u{C}\u{3}n4E8PM@~\u{1F}{MTyao['0>I(\u{F}{\u{1D}\u{8}\u{2}\u{E}\u{15}yp:$\u{19}usR>6d\
\u{15}y\u{E}q3Y\u{7}+\u{4}\0&gw6\u{1D}]b\u{1}w\u{5}\u{1}\u{1E}OA>`R}_\u{6}qi\u{B}G]\u{7F}m\u{11}\u{10}KG;\u{F}iWPZ2)aS4\u{11}Gz2|?%q7\u{11}4\u{16}&&o\u{5}lw{G\t\u{1D}\tIgkn'Fh9$\u{E}\u{4}r\u{C}oRs4CGm%\u{1D}\"aZ=\u{12}kR>XS`\\{a\u{1A}'\
\u{6})%&(40\u{14}EUMI\t]P\u{1B}E\u{1A}y>[y`v79HD\u{1D}\tHq#tdH5\u{5}]u1\r{\u{B} <^<\0TI\u{18}gL\u{1F}+{t{XH\u{5}'G=H\u{1B}8]YT0\u{8}9[xmZ%6eO\u{12}\u{7}(Qzb,c\u{2}*\u{12}z\u{C}1;-=f\u{1E}@|hX^\"_k\t\u{1B}i\u{16}\u{E}g:q8b-cU`\u{1C}\0\u{1A}\
w\u{1F}\u{1C}QX\u{E}\u{1C}m&=\u{19}a\t\u{19}E\u{1F}Ax\u{7}`7\u{14}q\u{1D}s\u{4}\u{F}Xxm\u{F}`\t~Q{\u{8}0nV\u{C}#Y_\u{1D}g-\u{19}[2\u{5}\u{14}Po\u{7F}$@~W\u{7F}{C )\u{1}~\u{5} ;&X\u{7F}90zyk+W0e\u{1F}5o#sr\u{18}'WR\u{7F}EtpIw:%t0\u{4}\nW\
\u{C}4<@;lA~|\u{18}\u{6}vb5\u{10}I\u{7F}72+\r\u{1}2\u{1C}Pkth\u{5}}>\"W_@B5%4\"fV!u\u{10}lfi\"uo\u{B}\u{16}HP%?-GpG\u{8}\u{1A}82bmr^<Il<@'\u{19}K\rc\u{13}T~A\u{1C}29Z\u{7F}\u{11}d\u{1F}Enn&@l\u{13}\u{5}?ZDQ\u{7}9b+\u{8}tE1W7!Btm?q,nP\u{8}'\
F6Y9h='f\r*y}\u{17}\u{F}u-\\O\u{1A}053\u{1E}\u{B}9\u{C}>\rZF\u{3}\t1o~\u{7F}3(,,\u{1A}\u{F}p\u{2}\u{5}\u{1E}cpIl\u{4}\u{B}hK\u{17}.L\\A\u{1C}Ik_iG8\u{17}$&/p\n\0\u{B}HA-\r#E#.M\u{7}aD\u{1F}um\u{4}I`Q6\u{18}L\u{F} \u{E}\u{C}%\u{E}%Y\u{16}>W\
N\u{15}`\u{19}#\u{B}@)>\u{E}\u{7}0\u{16}mU#I%(L:-G42XH\u{1}Z4m\u{1E}y\roZZX\u{7}(\u{8}7q j\u{B}t5<\"6\u{4}L=3_X\u{E}QZ\u{1}tP\u{3}\u{10}'pUcP\u{1D}3zG\u{5}}HI\u{B}y\u{13}]&\u{1}/l\u{19}\u{17}TA\u{19}\u{1C}U`,<\u{10}\u{8} lrdqcaxQ|R`\u{8}`E\
\u{5}\u{10}\u{7F}T\u{C}\u{1}v\u{6}T>^e\u{2}\t2} H)\u{3}k$Iz(\\b4L,TIT\u{13}c\0\u{10}7s]y}\u{7F}\u{11}3S\t\rD+T2,)o|P\u{6}2\tD\u{11}+*\u{11}\u{15}\u{18}\u{8}.\u{F}9\u{6}\u{1}e[\"b?#&nBGqJ'\u{7}THF\u{10};M6g\u{C}7vsRk1o\u{4}w\u{1A}\u{1E}1\
\u{2}cC`\u{10}$YCZ}8yN3)|nSe\u{18}\u{1D}($\u{13}\u{6}J6\u{8}X\"f)O<\u{6}\u{1F}\ta[_2s['>U?W!8|\u{13}\u{6}AG\u{7F}8&/q\u{5}Ut2v\n17vu\u{E}\t\u{1F};#\u{3}.vF@\u{6}{/\u{5} \\wh\"!04t[\0\u{18}\n\u{15}.^~\u{14}\u{4}\u{17}\0\u{13}mtS\u{15}\t\
\u{16}[#WhM\u{F}7\u{15}Y\u{17}%A:+qSIvl\u{E}\u{14}76C'?FT\u{E}B\u{2}O27]O3%\u{1F}TC`pAy\u{6}xtK[f$3\u{13}5-<nu\"~`@eO@\u{2}j\u{1E}J|\u{1F}n6AMf\u{1D}\u{11}-!UC0+?J(\u{17}mc\u{11}9>=\t\u{5}\tI U\u{3}\u{1B}|\u{1F}o\0a\u{1D}\u{1D}o]\u{17},ZNZ\
\u{6}\u{15}\r}v\">\u{10}vf?u,wG\t\u{3}n~\u{1}v/fjS^l\u{14}{\u{11}\u{7}aA\u{18}\u{6}Ht53\u{15}\u{7}\u{12}E\u{1C}\u{14}o*\u{1F}<@^\r\u{15}6:9;}0Q\rf\u{18},\u{E}2]\u{10}\u{4}\u{13}\u{B}L::\u{2}2\u{12}7\u{B}q\u{E}\u{3}$Yp\u{2}LT\u{7}Ox'Lam]\
\u{E}\u{6}S39\u{12}q@#\u{1E}Z\0wp rt2 QK\u{E}4\u{11} vo|+\u{C}:s\u{3}\rH\u{5}u\u{E}l5\u{14}s\nk\u{18}'8\u{2}F \0n\u{1D}\u{1C}~:9.rii<dG%m_yXP\u{C}\u{12}I'\u{19}\u{F}Tt\u{1F}v3\u{1F}>3'{\u{7F}x\u{19}L\u{2}[/cTz\u{C}3jw\t75\u{14}9a&E\tz\u{C}\
\u{15}b:\t*Ll_\u{7}&Ey;w;8\u{1A}\u{13}&f\u{C}\u{15}f\u{16}\\\u{5}\u{C}\u{12}]s&(R)\u{16}\u{15}P@_JG,L\u{10}K.De~Nm\u{10}Eb|XT?c%@\u{14}FOB>H\u{10}$?gj\u{14}p7/Jy\u{16}_{)a5\u{13}<9v377L^2\u{11}/9\t\u{18}\\0Mn\0+\u{10}WT8\u{E}h\u{18}iA\
\u{18}J`a\u{2}\u{14}ek\u{5}D\u{19}+/$Tm%oM\u{11}`@;O\u{1E}\u{17}V\u{10}YFU5\u{14}=-\u{16}9F\u{15}w\u{16}(\u{1D}\u{18}WxH8:P<R|rE?t\u{4}]6\u{19}\u{1B}\t\u{13}=X.syU7\u{1E}deqcU\u{C}I8)\u{7F}\u{19}n1go`\u{15}\u{13}\u{B}9>.:kK\u{6}#n\u{14}m\
\u{1E}f\u{2}@+F1(TaK&7?\0)E;\u{F}a\u{19}h\u{1C}!{\u{11}kUqZU#\r\0l\u{10}f\u{B}\u{7}$|\u{19}aOP4=5\u{19}^\u{1}\u{F}\u{1C}\u{1C}H\u{1D})}\u{10}\u{6}36pwGm\u{1C}\u{4}F\n^@c)\u{1F}ppf\u{F}$dyT<\n/:9<mh~Z`&*\u{B}>;}!r\u{7F}T\rq|w\u{19}DI\nj\
\u{7F}g\u{B};v_R~\t8\u{6}Xe[~}\u{1E}U\u{8}B\u{F}#t#\u{19}\u{E}@{\u{7F}=YVT\u{C}\u{1E}\u{19}\u{5}(\u{15}k<\0F\u{7F}\u{10}\u{B}mO`yxdg6bxx^e\\\u{1D}\u{19}y6M.rb:k(<\u{10}N\u{8}\u{F}\u{1C}!4wbAY\u{7F}7C\u{1A}T\u{5}u`W`!\u{17}0\u{17}d\u{1E}D\
\u{B}'H\reI\u{8}\u{5}|\u{15}QE\u{C}HYA?W?&'A?]\u{1A}0=\u{1C}h8sK#zi\u{7}vN7q<rZ\u{2}g#eE\u{7}\u{8}MmFH\0=SDT4X*rZY\u{3}/qzl\r\u{6}4MpA\u{7}!FE\t{%\u{1A}i`KnA%\u{C}\u{14}jR~Cn\0fWj\u{1}ATmCn\u{7F}l\u{18}y&L7iZ\u{8}6IU\u{4}Q^TD\u{16}feH4\
\u{10}5\u{F}mg'l\u{18}#9\rJX6}qG\u{8}3\"\u{11}/\u{6}P+4-70])Gxtp@\u{2}8\u{14}A\t+])=r\u{1C}c/mg(\nOR%\u{5}\u{1F}\u{17}Qx\u{14}7\u{E}7sG\\\u{1F}n\u{B}?].@Q~E1\\v%dt\u{15}\u{E}Ii\u{7F}cYB\\.<N&<li~afR>yJC@oWfZ\u{12}D%,\rSV\u{1F}\n\u{17}v\
\u{15}!\u{E}3rRn\u{4}7\u{1C}>vin\"5\u{8}gY\u{1B}\u{18}}b,f\u{B}82_$\u{10}\u{1D}\u{8}\u{6}zzt>53<nor2H\u{1D},FP\u{1A}G=n]*3DEC\u{5}g'g4MA{r1KiPr'iqsI!\u{11}P\u{2}\u{C}G]8\u{1D}vsU_\u{1E}\u{1E}\u{15}\u{4}m<}SJ\u{7}VLaTB{ \u{19}\u{15}$S\u{11}\
r\0a=FMu&\u{2}+:iM`C\u{1E}El\u{1F}g32\\NU708C\u{1}-\u{5}\u{7F}91^\u{3}u\u{15} |\u{14},\tT1KGv\0?=v\nB}(vs/sf)O_\u{12}\u{1A}\u{1E}\u{18}\u{B}ox\u{5}*%@J>R\u{5}?C%\u{1F} DE9\u{7F}F!\u{4}}w\u{1A}e\u{7}\n^G%\u{17}=a5\t\u{18}+8H\u{F}JI\u{16}\
\u{13}\u{15}5\u{B}q%>EU}1^\nE\u{17})NRq|6@xU\u{F}W9D{o7y?\u{10}\u{2}lfYySW\u{7F}q2qieu\u{7}4\u{1}\u{1}isW\u{1B}-\u{1F}a)C\u{1A}xe!p%\u{1E}z69-)Y@}z\t6\u{15}Bb2%\u{7F}`GIi\u{16}k8\u{1A}(J\tK@afFl6.$ l3\u{13}c%\u{1D}I  x!)\u{18}\u{7F}@0\
\u{13}9\u{B}l~bed,u\u{1B}\u{2}}I])o\u{13}iDK\u{1D}\u{F}:\u{8}\u{4}tL\u{1A}w1U9j\u{B}\0J\u{1}V\u{5}\u{E}Yb\u{1}1{z\u{10}8!\u{11}'HBR38\u{B}?:eCLF~F2dw}g=&\u{13}iX\u{C}(K\t^\u{14}FsdJJYH=8\u{10}\tn_\u{1C}\u{1D}\u{10} \u{18}\u{7F}K\u{1B}tt;Wh\
usqyK{%\0('\u{F}e-@\u{14}XC\u{1E}\u{5}W\u{4}\r$C\u{7}E[\u{1A}rI>#MY;\u{5}[\rn\u{8}\u{E}\u{18}rh\u{4}pj=\u{1D}#\u{E}2.doVuS\n\u{13}Z\u{7};1In/?n$s\u{1}\u{F}Uo\u{6}Ln\u{15}J\\&C\u{4}!_o/UH{d\u{13}g\u{1E}*w\u{1D}s\u{F}Rg>IaDc8H7Qw*P\u{1F}7\
\u{7}\u{13}\u{17}G)\u{4}u\u{1C} Dd/\rb3\u{E}@\u{4}s\u{5}\u{2}HTU` 1DU\u{18}\"\u{11}%{TV&\u{B}s\u{4}t0\u{2}\u{1D}*\u{E}\u{C}RY@\u{15}o\u{14}>G.B&J\"\u{12}2r*L\"J\u{2}h-v8\0'\t\u{7F}N-Sl#>\u{2}\u{F};T\u{F}Uju\u{10}C_BsH\u{7}*_\u{1F}\"~csd\
\u{7}\nAYX\u{6}\u{C}r6:te}!\u{2}lIg=y1\niCR*\0g\u{8}'d_\u{1F}T\"\u{1D}KD\u{E}\u{11}}xq{:3urKj.\u{10}P\u{12};-4n?y-\u{C}\u{7F}\\GF}X:0G?\u{1E}^\u{18}\u{12}))\u{1D}wi :7\u{14}G\u{18}bSo>\u{17}Xi\u{19}CR\u{15}\u{8}>n;T\u{17}F\u{B}EG!\u{11}\
\u{1A}E\t\u{2}lqi\u{17}zB2<Q/Q:C\u{1B}\u{1F}P\u{B}[\u{11}q\u{E}E!4lL\u{1F}kXQpw\u{1E}Re\u{15}Qb\u{17}Y4\u{1D}\u{15}29.H!\u{B}q{R \u{8}:9Xxg\t\tToDA\u{7}p\09RO\u{17}oU\"\u{1A}*Q#2FknA$\u{C}j]Xj*X1p\u{1A}:\u{7F}l~\u{8}@i)TedU\u{1B}al{PKa)>\0\
vyM@IU}}\u{14}P\u{13};uQ\u{18}cjz:ZEI;5BJDVn~#3\u{B}\u{1A}1>\u{8}7*\nQ\n\n\u{3}R)*\u{12}*\u{C}M[jZm81|S_I\u{14}LDmKwV-Vz\u{7}s5/<Q\u{E}(T`i=TGQ\u{19}\0gr\u{1F}\u{1D}(a^5\u{6}\u{E}\u{13}\u{18}\u{1B}\u{7F}FmN\u{12}-\u{F}\u{3}\u{16}vbk\u{B}}I\
\t\u{C}\u{7F}F%\u{1}>~\n\u{3}<3M\u{1E}\u{11}ph8f}J\u{16}u'=`},\u{19}T\u{1C}JA>QIsy pFjo\u{12}\0\u{1}8\u{1C}F&h{kt\u{6}\"9pk!r_\u{5}\u{C}%}jJd9F\u{1B}D\u{12}<\u{B}k\u{19}\u{7F}\u{1}S\u{6};0A\u{E}-;S\u{15}=\r'\u{14}w0\u{B}Vw\u{F}(=+_oq\u{7}\
\u{16}\u{3}S\u{1E}\u{C}j&\r[9)fz^s\u{19}f\u{1A}+)\u{B}\u{12}\u{3}W\u{7F}.']{wRe\u{11}\u{4}\u{2}V?rX\u{4}~<w^[\u{13}\rO>h\u{1B}I\u{3}#\u{8}_\u{15}3QOcP|*E\u{8}\u{7F}KBP\u{C}6d;6@\u{11}'LF\u{1D}}Wr'l4;\u{19}\u{2},D&7'Jv&\"\u{12}\u{1E}\u{E}Q\
\u{11}0$\u{10}n\u{1C}:s;[jt[8MW~(4y\u{1F}}\u{18}F!W<Q8u~QM\u{C}:?\u{F}\u{2}\re^k$f(\u{11}\u{1} r'\u{16}1V'>Zp\u{F}\n\u{F}vM{EkHrW\u{12}\u{1F}\u{14}\u{2}=6@q\u{7F}\u{7}\u{1A}\u{5}IZ%ekTd\u{13}\u{7F}*Qf2>z3\u{1A}9p d-\u{B}(@\u{4}EDj{{O6\u{3}\
Z&\u{F}X*A\u{7}mf\u{1C}\u{18}~\t4j`J<v\u{3}p\r6\r\u{1A}G\u{C}\u{C}:KxhVUxrciJi82b{!})\u{1}K/kCxq\u{6}R=\u{1D}_1<{Ar\u{7F}Tv6Ez3&\u{B}z\u{1}n\u{8}\u{1F}qA Q\u{19}X\u{1E}QrOE\u{1}>V\u{11}\u{10}Q\u{3}g\u{C}gk\u{8}\u{8}p&r\t.*t4N\u{16}'m?Y5N7\
\u{1E}~\\{\u{17}-s0\u{1A}<DT=]cX\r%wc\u{12}.mm\u{7F}_+\u{1B}5\u{7}rn\u{1B}\u{12}\"$C\u{7F}J^0};P\u{7}hm \0}U#\u{16}:\u{B}MS\u{15}M>J,?o426~cF\u{12}\u{7F}#^>\u{1F}wa\u{B}RT}3\u{6}91.W\u{1C}.Ue\u{12}\u{C}DQ\u{19}\u{F}+\u{1B}=.I Bep^\u{17}\
\u{11}\u{12}=)9Nfj<`v\u{6}t:'r`@D\u{7F}=g3Y\u{18}$s\u{1C}bW\u{4}\"psma\u{E}{\no2<\u{8}I9\u{17}\r!_D5ao\r\u{12}Hn\u{7F}\rP*K\u{19}e|a\"\u{14}\u{11}\u{1D}t\u{1B}\u{12}d\u{2}(ehrAA#?,D\u{1A}\u{2}w\u{7}\\p\u{16}~\u{3}%\u{7}f\u{1F}^H|,\u{19}W\
\u{13}5\"L\u{13}\u{1D}w;ES\"M`\u{15}\u{3}I\u{1D}{J[g\u{1}Xf)Y\u{1E}iUD\u{1B}\u{F}B)y*{2M#g\\&\u{7F}<\u{1D}\u{12}\nobNhW}Il\u{7}\u{1D}(8;\u{15}.WyzU\u{16}Q\re\u{10}2xf%S\u{18}bZ\rf\u{13}/l/.O\u{B}T(\u{B}yZJ\nf(\"I\u{14}\u{2}=\u{5}ke\u{2}\
\u{3}\u{C}QZEF,\u{11}e4\u{18}Ge\u{7F}75wd\0\u{1B}$3\u{E}6\u{8}\u{C}4/ Oy\u{3}\tO\u{1A}\u{F}(3\u{16}z\u{7}+kL\u{1F}a\u{6}sY{MhCeg,4}ARI)N#\u{17}%-\rET2X)Yi\u{1F}9/zDp8\u{17}\u{11}w\u{B}\u{14}\r\u{12}c[X`\u{F}+%\u{15}$DUB\u{12}HE\0R~Q\u{11}\
\u{16}2\u{E}@U1AKjX\u{1}u\u{E}A\u{16}7 +J+)\u{1B}A=_S/\"U\u{16}\u{13}Z\u{E}`\u{C}hBCBKG4\"%[%V&DKG\u{13}0[G\t\u{11}F2Z-]\u{1}\nu0NL\u{19}\u{17}ZGkPl\u{E}%Dhc\u{7}\u{17}l\u{3}d,|C~]klCOG<(aK\"Twz1K91f\u{1A}\u{5}\u{6}\u{13}]b\u{14}g57s+NNi,U\
U$/WQR\u{10}u1I\u{8}9\u{1A}s)V?\u{1B}\u{1E}\u{1C}A<4DSanIZp\u{1E}\u{17}Sv+&!gwq\u{1E}C|Z\u{16}e@\u{15}\u{B}/r\u{19} N5T9\u{1A}x%4o5;\r\u{7F}4;;&9\\vdI\u{12}5]4\t;\\\u{7F}R\u{16}\r'\u{4}0[pa|/XRlF&hR\u{1C}\u{16}8qbt5-6Q\u{4}\u{C}7\u{1A}?0Nh\
wu<`$\u{7F}k.cu\u{1B}Mk%hhAG\u{12}\u{19}0a;Y\\JB($9bA\u{7F}\u{7F}\t @b=\u{1B}M:\u{5}{tw\u{18}@\u{14}]{'8O\u{19}'\u{1A}(^*OP1Bzqn'#P*Aco9q\u{16}\u{E}m-\u{15}!\u{18}\u{7}\u{7} \t\u{2}[\u{C}%\n7\u{16}\u{4} l,&\u{2}d [\u{10}\u{1D}\u{C}j\u{1D}\
\u{16}JSq1t\u{6}GrvB<X\u{12}L\u{1A}(,n\u{2}LR\u{1}n \u{15}\u{8}\u{13}r>kOwF\u{1E}S!Y\u{E}Rx\u{10};\u{4}0up2]H\u{1F}Q\u{3}<ld\u{7F}\u{7}'\u{1C}{9\nDd\u{1A}9U>x\u{8}\u{B}(\u{1C},Z\u{15}\u{14}k\u{12}\u{1C}\u{13}`,u\u{19}c5`hQooQ8H#D *\u{7} \
\u{B}z)V\u{16}Y\tY#\u{15}WWgZFz6n&4E3\u{1F}&fm#ic_\tz%e\u{3}ySn\u{13}-c\u{1D}\u{1C}\t\"f\t8(\u{1A}k>S2C\u{16};.X*`W<\\L==#\0\u{10}\tn/`ZBS\u{1D}0\u{11}gq\"/\u{1A}[-\u{1F}\u{B}\u{19}D\u{1C}20>d\u{11}|\u{17}fJa<'\u{4}h\rY\0P\u{E}\nT'\0/NeK61\
R\u{11}6\0\u{E}1P\nBC^p*\u{C}R)ji^8\u{15}j%\rU\u{8}\tM5b\u{18}V\u{12}xL?z}\u{7}WZ\u{16}\u{F}_}\u{18}%N{\u{18}eT4H_8=(n\u{11}h\u{1D}\u{1}R|d=\u{19}.\\&AYYK\u{F}\u{7F}\u{19}^9Ba\u{1D}f=Q;?6\\<&p|Ql_Q\tn7vl\u{16}l;\u{10}TA-\u{1}4\np4M\u{8}\n\
\\^2M]N\u{19}cOy?u\u{7F}]p:46z\u{1} $V4V&O\"-D\u{3}p\u{19}\u{F}HKli]L&@\u{6}\u{4}s)0,\u{13}Gj^\u{F}UqsKzwM%+Ro3l8\"&l7q1wT\u{1B}\"\u{C}Wipjx`\u{1}d}}O3gP\u{11}t\u{12}I#&\nd:g\u{5}\u{13}\n-}\u{8}v\u{4},C\n\u{18}\u{16}{R2\u{15}J.(R0\u{15}E\
\u{1}jLnQ\\ yt\u{1C}-$\u{1}F!vOJ.7`%\u{1}>\u{19}7\u{F}5\u{10}?\u{1D}[v\u{E}{\u{1B}\u{1D}\u{3} \u{13}/Hy\t=-\u{1}w'\u{18}\r#\u{10}\u{1}4k\u{C}\u{2}k\u{1A}\u{14}~|\u{15}N\r6\072\u{1}0V;\u{7F}h6\u{C}Ujq=\u{4}z\u{8}uy\\p\u{6}\u{16}6zhSJ\u{1F}w\
J3sD|FuM\u{7}V%]}^H]\u{18}t\u{1E}gw7ns2}\u{1A}hY 7%Z; \u{F}5OfGqa\u{1}ET\u{4}#L\u{7}\u{18}\u{6}VhL^[U>0pb|\u{11}S9\u{5}H#6\r1\u{F}\tT\u{1A};v!`O\u{16}8y-\u{15}H8\u{15}Q_Y`\u{8}\u{8}r\"\u{E}\"Vu\r\"N\u{1C}j_fI<\u{C}X8M+\u{19})b\njrz\u{C}EIT\
p\u{6}`ixzm\u{12})tPTw\u{4}\u{1C}^r\u{13}_=A]k\u{1E}\u{8}\u{12}j\"b<\u{10}SL[}\u{2}\u{17}q\u{11}P\u{10}\u{8}i\u{5}N!U!N-j{&'f\u{4}\u{13}G.4Hv\u{1}\u{15}X\u{1F}\u{14}nY~\u{F}?5\u{1}\u{16}]\u{1}%\u{5}8/Tnsl8\u{11}Qi[V\".{\nuC\\\u{4}ES}a\u{8}\
\\gD\u{1}{t\u{2}\u{F}D\u{2}cZE(M\u{13}7pP~,}8S\u{11}s-i\0,\u{1}j9.DrE\u{5}?@rj`\rI\u{1B};{$\tr1}o\u{5}5\u{1}+*\u{B}\u{B}\u{E}\u{11}Gq\u{5}-?n\u{4}s%#\u{1E}Z\u{C}Q9 \u{11}\u{4}B\u{1}V9\u{C}G8S_vr~\u{15}j\tv\u{C}\r\u{19}\u{10}Z\u{B}e9w5kjS0V\
\t\u{2}Z=\u{1B}]&X/I\u{6}8D\u{2}-\u{1E}{R\u{B}$0.gHiv:\u{3}(\u{2}]JI\u{1}'J .\\s]9*\u{10}Y{RA%HAT'=\u{18}d%\u{1D}T\u{10}\r=Z>x?^\u{13}\u{5}\r)C,$&\u{18};`\u{1A}V)4A\u{18}={\nm&\u{1}`xQ\u{6},\u{1A}TG`j\u{1C}f- RA'\u{14}<^sp|ZUj\u{6}%.muP\
\u{3}\rF\u{18}\u{8}aI\u{7F}yPTi+G`2\u{1C}|e;L7\u{7}\u{1F}l\u{C}\u{4}Z\"\u{18}N7\u{7}\u{18}\u{13}\u{18}\u{1C}>~)\u{10}o'p~W,i\u{16}OM'_\u{18}e4ux\\I\u{7F}2{\u{10}-[ol\u{5}w\u{17}XRVZgQ\u{13}\u{14}\t_U@l8F\n\u{1C}w:]\u{16}ZBf\u{2}G8f\u{B})7i\
[\u{1A}!dHb,.<\u{8}rr\u{F}\u{2}4R\u{F}i`'I~\u{F}@jq\u{1}{L\u{19}[ \\\u{11} ph\u{12}m)/MJ\u{6}\u{19}\u{18}0:\\eo1\u{F}+\u{C}=zwTAzHj)u]OU0-UQ86\u{12}>Yo~N\u{3}(hh5J\u{4}\tp\\\u{7F}(Ku\ns\u{13}mYU5 l!%sN/\u{12}\u{1D}\u{15}5&U+\u{7}}<Nw6k\
\u{2}d\u{5}\\;r >-`)\u{B}:\06>MtR&\u{1D}\u{2},\u{15}\u{14}\"\u{10}5t\u{18}\u{1A}\u{5}\u{14}VhAI02e\u{15}a\u{19}?'\"\u{1E}&x{\u{12}\u{1B}\u{13}>\u{15}G5mfvfd\u{10}4U\u{1A}\u{10}\u{F}\u{2}\u{13}NTR0\u{1F}_j-TV:\u{5}r1\u{7F}\u{19}{%\u{18}'zKZ\
Yyj}_{o\u{18}\\;NOWqw~-T\rt\u{1F}{F\u{12}c:\u{1C}K%('Z\u{1E}\u{5}F\u{6}]\u{10}@;\u{1F}H2-\u{4}\r1|# WSWKN7y\u{1F}K7OTN\u{14}\u{E}Ie\u{1D}\u{1E}1w\0\u{7F}\u{11}cp4.\u{12}H@~mj`E,K=\t>\u{16}rl<D\u{1}\u{19}\0wL~\\+6;3\\7\u{1F}%\0\u{4}?=rbShG[\
TX\th\u{E}0Ka\u{C}R_\u{19}\"2ef5\u{C}paC/\u{11}UqV\naS\u{5}$\u{7}Y\u{13}nm1|r/\n\u{6}rA\0\u{16}ec,/3*Z\u{10}lluTy4Wb(bo+U\u{1}\u{1A}08^i\u{2}\u{C}=sj869drw\u{B}2\u{6}2\u{3}qv(HA,\u{1A}0p5dN\u{1B}\u{1D}v+\u{4}}\u{1F}cab\u{13}2\u{1}\r>\u{11}\
zSsoL@*y\u{7}\u{2}q.\u{1A}@KlEs#x\u{C}l\u{B}\u{11}\u{1B}\0btA\t\u{14}\u{18}O~792p|!\u{F} %|@[~E\u{E}QYsOdw_!cSg8\u{15}Hp8dW\u{1}W0w__hT\\lu\u{4}8l`!.\u{8}4KZ[\u{10}X\u{2}aE7\u{14}7uJF\u{13}\u{8}\u{1C}x~$\u{6}8><=jJk\u{4}r\rvPoE3`.4RYE\
\u{15}}x\rQ:*I;\u{5}\u{1D}v530{=\u{18})\u{F}-\u{1F}1x\r-;!{\u{3}g,.Y%`9p`;\u{1D}\u{1B}U\rlF<je|m#h\u{8}\u{10}r\u{E};c\u{11}\u{F}\u{E}\u{1B}C9Y]\u{7}2B^VED\u{7}O$\0}A#N\"_?P%80\u{10}X)\u{E}\u{19}l7*KL[V;y\r\u{1A}T/P0\tP\0\u{E}]6{U\u{18}Sh1I\
<\u{1C}Z#m9~\u{2}8\u{7}\u{1A}[p7=f*#F\u{3}tKX\u{15}Y\u{2}?KiG/&3u/?^XPY\u{12}*sViQ\u{7}k\u{15}Q1P\u{16}gB1/B\n\0J\u{1C}~dB\n\u{8}=\u{1A}#3\u{1A}Or4\u{17}\r\u{1D}>J5?~,\u{4}5xTd)\u{19}*r&U30ts\0\u{18}-\u{15}\u{12}M@_\u{4}eb(9X7O\u{19}Ckk\
\u{1E}D\u{15}T/\u{16}\u{E}Uv0*HW\u{18}\u{18}z8\u{F}J!sS=%x\u{1A}p\u{2}EFJR=b`cd\u{11}zYp*|~.!'dk]Q9#V\u{3}YAR/\u{1}\\ZA\0XS\u{1A}\u{16}KO\u{4}~.\u{8}V=s,&.g9B\u{8}xv\u{17}J\r2yW3\n>1gk{\u{1C}\u{7}NDMT3@\u{17}IUa)9\u{10}ao SW~s\u{13}\u{18}0\
\u{1E}*_N\u{17}6\u{3}E\r\u{1D}) Vv\u{6}g&/0Zz9>8`F:2\u{7F}xq\u{C}4m;\u{7}puFM/2\0.6z0$3hd\u{11}aR\u{E}[RRJB\u{11}=F\u{1C}l5\u{C}`\tr\u{8}Sk[\u{E}s~\no:tH^\u{B}{\u{3}!u*\\X\u{13}*_ZSeS2s\u{15}I\u{6}`\u{15}\u{19}\u{1D}j\n;wZ^ \u{B})9\u{1F}0$\
\u{17}n\u{1}r\u{15}c)/E\u{F}G@c\u{1}QTI&\u{17}\0+\u{12}P\u{F}CM\u{E}\r\u{4}-\\8z\u{1}y\u{17}f2LLN4.ABQe\u{1E})far?Ou*D\u{17}\u{7}'K@Y8wSEftO1@R!G!i)0\u{1D}-f{\u{1B}ZY\u{2}\\Lo&r<t\0\u{F}:\u{C}\u{C}DB-7V\"w\u{5}3\"@\u{12}&(c\n&d\"w}$\u{4}5g\
:sutU\u{1C}@\u{19}j\u{6};|]F1~\u{10}\u{1A}a\0<Obe\u{6}bNcwW+/o\u{1D}K\u{1C}nc{X\u{1F}_kr\0\u{10}\u{10}@\u{1F}*Z7%mQ\u{5}\u{1B}[uq9\u{16}!p\u{7}`\u{1}\u{19}]\u{1A}\u{7F}\u{E}\u{1D}20\u{8}lSxs\u{15}[\u{1}Z(s\u{1A}I\u{7}\u{13}b\u{F}\u{1D}d5`%\
:f\u{1C}+\u{19}1K$\u{E}L%\u{19}[\r\u{4}Mi\u{19}+@:v\u{7F}T5Xg\t+\u{E}u\"5/3\u{1C}\u{10}cZ\u{C}aDLa\u{3}\u{10}rD\tQ2VDgzD\u{1}>\n\n]3\u{E}Q=B}K4 i& i0~\u{18}{C6\u{C}y@\u{2}9\u{E}H=ZhNXpQ9\"\u{F}u\u{1D}P\u{C}\u{F}L\u{5} \u{11}\t\u{11}jtDpx\
\u{4}G\"6L6x&I:\0b\u{1D}\u{4}\u{1B}y\u{6}\u{16}IId#3mH_$TN%D2a<\u{15}K^s\"zZ\u{7F}b7\u{1E}=mn!\u{7F})\u{11}\u{2}\u{16})*COrd{fRP\\{\u{2}|:\u{1A}\0\u{F}P\u{1D}\r(N+'\u{C}$Ke\"D8\u{1A}.M1v\u{15}\u{1C}%\u{3}x'v\u{1A}\u{12}gu\u{C}V\u{10}\u{1C}\
*8w|\u{1}x2o\t@=_\u{F}:{#TxD}r\u{15}wa\u{3}k$EhA+A\u{1A}P\u{14}\u{18}X]9sXu\u{12}A\u{12}!'Re+Gvo.R\u{13}\nU*p_3#,CcE.[\rD,\u{16}PS.0XZt\u{17}\u{19}o|\u{10}|a&\"e?(\u{12}!\u{3}M\u{5}n1\u{1B}30\u{F}\u{8}#%\u{8}f\u{1A}{Cp@d{06I4zKHhY\u{E}6!2c\
$\u{11}^\u{1C}&UB}\r^2`GgP[iFz\"\u{1F}=I\u{4}qS*a^\u{F}\u{8}b\u{C}7[xpT(@/\u{8}\r\r!?+%'A\u{10}4t\u{8}w3\t\u{1D}o\u{15}#<1':C\u{7}~\u{18}Cxe!|\u{15}-Bk1\u{13}qi=p\u{1F}xvC<1\u{1}jt\u{C}6V2u\u{3}r,\u{B}Cu\u{8}(a/!'wu1 _\u{C}1\\\tD5lW\u{18}(\
i`~1\u{11}rYG\u{1E}u=\u{15}Z\u{11}i\u{1D}xi8;s5\"\u{1C}[Yz\u{16}\u{18};a\u{7F}\u{B}9p|\u{10}z1A\n40#\\\"\u{1D}dhF?%!x\u{5}\u{13}N\u{7F}v[}i*(3Qx`\u{13}^ \u{12}SP\u{5}xb\u{18}N\u{1A}\u{B}6gX\\3?z,\u{F}vS0y3UC4<\u{1B}`;7\u{16};O{\u{1C}eI\
\u{4}\u{13}D%Px^FX\r\u{10}#IT\u{1D}\u{1B}A^\u{1D}\u{16}LF%C$DF\u{C}\u{11}\u{10}!B\u{1F}C3\u{1F}\u{1C}:\\4ga\u{1B}\u{C}l6Jx\rE3Z3={h\rr`W\u{10}\u{16}Dhg\u{C}mZ\u{E}Bd]3O\nX}01\u{18}@\t\u{1E}l.Y1\u{C}\u{18}\u{4}\u{10}qUeE^i\u{12}\u{1C}R\
\u{12}W#D\u{1B}\u{14}2&s^Vwc\u{1F}\u{5}S;v|5\u{3}\u{C}\u{13}b\u{C}]1/jo[D/\u{3}h\u{16}a\u{1C}s0\tLiS05Ay y\u{6}2\u{5}Waerbj4/AD\u{F}]\u{19}S%~\u{F}It\u{2}\u{8}\u{C}'s\u{1}{f\u{6}&oGDtv2\u{1D}Ci0Sd\u{C}lV$\u{1C}_\u{10}_R\u{2}\u{1F}XMc+m{\
\u{1A}$ (azB\u{18}Z\u{17}N=0}uo\\\u{12}FiVP\u{17}}%L1LCi6F\u{10}m\n!dn+M,5f0\u{4}/L\u{C}@\u{11}\u{1A};~#D\u{1})OW\n!i\u{2}\u{E}enpf.\u{18}t\\c\u{17} `I>b\u{5}&+|kn=&\u{8}{i\u{18}\u{7F}Uy5~O1G\u{5}d_Vf{\u{7}\u{8}_\0\u{7}sNHZ\u{15}\u{F}d\
\u{1}/2\u{17}Nr:\u{F}\nz-*hW7 \u{12}~`\u{14}a{C-u\u{18})D\u{15}Xd[feTF\u{1D}LgM\u{16}F\u{13}NJz#eKlX8B\u{14}\u{B},ZA82\u{C}\u{16}u:\u{14}o\u{4}LEJj%\u{1D},AF\u{5}r\u{F}\u{4}\u{12}y\u{16}[*\n_\u{19}\\js@|\u{14}.r+9\u{5}M\u{3}P\u{15}\u{1C}?\
\u{1}6\u{3}a-V&iG\u{2}\u{1C}K\u{8}\u{E}$y04\u{E}c\u{1}.!\u{C}%\u{11}Y@yJ7OLI\u{16}4>=p\u{5}?p'%K^f&\u{17}\\vv\u{13}\u{10}eB\u{6}F0=~lebGjrTT34\u{8}3\u{1E}1;ro\u{1D}\u{1B}3(\u{4}Fta7)~2\u{17}#@%zC6\u{1D}9!Y'iz7`(\u{1D}*n*Y`c\u{5}\u{14}\u{F}\
\nwiB+Im2\u{1E}\u{1D}R<X-%$'L)KL\u{7F}\u{1E}+7_3L2\rqQ \u{14}\u{15}P\u{1D}EhbP\u{10}}H-%uCEx\u{15}4\u{B}k\u{7}D\u{8}\u{1F}\u{11}*\u{1C}\u{8}\u{1B}@\u{14}?\u{5}\t\u{4}u\0SoN+_d77J\u{1C}\u{1C}T\u{15}Fq\0\"f6Tx\u{13}j PF\rK\u{5}\u{14}ZLkjs\rz\
z\n4\\AVt\u{5}5\u{E}\u{13}3e)[\u{C}\u{1E}T {\u{1}P\"+\nA\u{1E}\u{16}Q>\u{18}7no\rM\u{2}H\u{1D}ik`{\u{15}ct+Z\u{3};M19E2\u{16}iJt[\u{10}Cq\u{7}M6~l\u{19}\u{15}3x\u{6}>=n\t$#x7F3U<\u{1}\u{13}\u{7F}]Cu~9:3\u{E}R#\u{12}q4\u{C}\n\u{E}\u{1F}tI` \
~7o15\u{13}^\u{B}ux4Wl^Qf\u{11}Uwk\u{3}-{Dw`05\u{1A}|$\u{15}J6Jct*V} eZ:@\u{10}\u{7}\"f7p\rpxA{P;c1;E,\u{8}i\\\rj\u{1F}\u{1}3\u{13}\\u-ge5&o$\t \u{15}d8x4#\u{18}fxM\u{6}`&KB\u{5}~\r\rT\u{1A}J\tj\u{19}CIvS\u{5}\"Wt?m\u{14}w\u{7F}O@y\u{1B}\t\
J7yA$%]'Up$/H*N~\u{1}\n\n\u{1E}A\u{F}6jm+z\u{4}\u{4}8\u{18}2$N33!]Sm?\u{13}H;iM\u{E}q8j+;\0(jG\u{1F}U\u{8}>0}\u{1}A/\r;S\u{4}!}o-\u{4}Ou9\u{1E}ocJ\u{15}%w+.gC\u{C}ot\u{E}u\u{12}9mlmzV!\u{B}\u{19}hv2\u{7}\u{11}Ma-_\u{F}\u{15}\u{C}3\u{C}\0T\
\u{13})e&gy\u{19}\u{1C})C$\u{13}vt\u{7F}%TSg\\U\u{5}\u{3}rhbn\u{18}7Vy= lX\u{13}\u{1D}+>xgp\u{13}_9\u{E}\u{8}AxZ\u{1E}[/\u{7}a*h\0^}&\u{16}]G\u{12}6E\u{7F}#M48Y~\u{14}2\u{1E}p2\u{13}k~!r\u{1C}>KNs8o TD\01D \u{1E}5$.,@i\u{6}\u{11}\u{17}~j\
\u{1A}p\u{18}2\u{16}9!sx\u{B}]!S'\u{15}I~N(\u{1B}\u{7F}-OEQIK-Zp\u{1D}c\u{1B}qzN\u{7}I <]P\u{7F}J\u{B}b\u{19}vc\u{4} ui4\u{18}N6\u{1A}\u{18}2\u{19}:MG\u{1C}?&/Si@\0.M);sN\u{1}mB\u{1A}\u{6}Y \u{1}WR\u{E}4M?E54\u{B}o\u{1B}`/j\u{14}^D/TDv=\
\u{C}VD)%sFdqq_\r*AA\tw}_s2\u{F}/q*J\u{5}V]\t1k@\u{1B} )\u{1E}|gS[!> C\u{10}]\u{16}\u{1D}\u{3}*:ZyUbG\u{1B}HGiR\0}\u{F}\u{14}]5D6\u{1A}L\u{5}$Ry\u{F}IA,\0L\u{19}N#oIP:8\\BxZAXE\u{14}\nEihf*:JGi\u{12}lfaFTlo\u{1F}\u{1A}f\n\u{3}i \n\u{18}|\
\u{C}y\u{15}?-[\u{7}\u{11}=4i\u{13}HC.}u)DuJ>ua7\u{5}zd\u{19}\u{E}3\u{3}g\u{18}ZLb;BYI}vX\u{11}a\u{1}s%$Z@I\u{1E}d\u{19}\u{11}\u{1D}pgC\\oF%E)!6\u{1}}[\n\u{13}ex\u{11}\u{1A}YTvc\u{3}\t\u{17}Y\u{8}3\u{13}(\0[\u{10}fQ%%SKP*K\u{10}\u{18}xVT\
\u{1}\u{8}\u{8};2=;yF\"CS9pG|4%:aE\u{3}c6yu{Z\"\u{18}9i4N}L\u{12}K%)bB\u{1E}\u{1E}\u{7F}{L8bn3,n*\u{5}Hoz|U$\"=\r\u{6}g,kWOD(\u{8}l,si|lm\u{2}\"1H,\u{19}?K\"X\u{17}9\u{4}-\u{2}pkuc{te~\u{C}\r\u{18}\rl\u{2}}\u{3}\u{14}R\u{10}N\u{8}Y@N]g\
\u{1C}fy\u{7F}\u{B}c</E!QT\u{1D}\u{C}YRr\u{19}\u{2}\r\u{16}P/[@-ZSe#\u{1}ibRtqw\u{1D}@N.\u{10}\u{6}!,_,%H\u{2}kN?_\n\u{19}B9PfG(\u{1B}ilgK\u{8}K;y|AKL:V\u{C}JT\u{18}+\u{1C}&j\u{12}XM*@bqIaeN\"8\u{16}3Ge8\u{16}(e\u{15}*tW,F.:Q\u{1}$Q\u{3}*1\
Du\u{1B}\u{11}=7em\u{11}/\u{18}Y:v.\u{11}hJAz\u{B}\u{14}X\u{F}X%YMS` 2I\nao-ZF;|P\u{13}\u{15}@,\u{7F}74eg'Z\n'LVP\0|qm_\u{B}\u{1F}o\"B+=&V/Q@=6L\u{6}\u{7F}:A\u{10}>G\u{1E}\u{B}\u{7}LY%m1\u{B}p\u{4})\u{1E}K\u{3}\u{6}`pw= \u{14}t9%oK(7\u{1C}\
\0,|?*'q`\u{15}\u{5}^$EW5\u{15}:07g\u{B}r>\u{E}a\t51\u{18}8j(4bo!Yo@\u{7F} Gb\u{4}0\u{13}\u{6}Pm\u{16}g#\u{13}S*eZa^r\u{3}HI\u{E}\u{1F}e\u{C}w3\u{4}.\u{1E}qygSoZ\"f\u{1B}\u{6}\u{8}(\u{14},YG\u{1C}k;0\u{E}w\t\u{1D}uBk\u{16}@iK:A#}'BlIPe]oU\
\0c\"NW'\u{5}x\u{1A}fRN&h\u{1E}T/i Q}8u9hN\u{1F}{01\u{5}>5+6.`Oxs\u{10}RL\tb5\u{1D}L\u{1}K\u{C}\u{F}\u{1E}\u{13}H-\u{1B}NVS(6?\"z+\u{12}o'>T\u{17}\u{1E}\u{11}\u{3}\u{11}\u{10}w=\tp\u{6}|/x`,\n\u{1B}!7W\u{14}t7\u{16}gts\u{13}AVOtM\u{2}5Rs\
\u{F}\u{1D}?#c-CZ$LDB$C\u{11}dY8k>\u{1}.\u{10}^$\u{7F}/H<\u{11}O\u{15}\u{1C}\u{12}\u{16})\u{2}$XZ]\u{1F}n(}\u{5}\u{1A}H4\u{10}*x@ m\u{1}JkM\u{14}Q\u{3}_\u{18}:>A\u{C}\u{2};\\6u\u{1A}9\u{10}\u{1B}zI\u{2}X3!FB0B{.;:`F^d+o\u{1E},\\Gvn4=F^n>\
\u{16}\u{11}b\u{15}\u{15}P^\u{11}f\u{2}\u{7}j\u{12}X1U\u{4}McL+B*\u{1B}\u{1A}\u{16}m#2\u{15}SN\tUY7C n*\tF\u{10}}M'D/7bs\u{14}Z\u{13}H\u{F}\u{8}o,\n\u{1B}[\u{18}W4]2\u{8}e\nx\u{15}52OEb B{>J4YOU)c~7`U[~H\u{16}|\u{1C}\u{1D}\u{1}dx~\u{11} Da\
\u{19}\\6\u{2}\u{15}Iz?c\u{1C}x\u{6}_np|x\u{13}L\u{2}R\u{4}u?p,<\r\n\u{E}-AYU!AWA`\u{F}pTI}g~G\u{8}4'U!Ee]6[J#+.\u{15}eDqD?\u{4}p)PV#\u{4}@Ja\u{1C}q6\u{14}#k1\u{15}kSJT\0Fz<+@pek\u{14}\u{B}\u{7}\u{15}7t2cTV\u{13}wCe^\u{4}tU\u{F}%\u{2}n!8{\
\u{18}`\n_bQS~K@\u{1A}\u{7F}\u{1}2\u{1D}J$Kl{\u{B}\u{8}qY@vrk^E\u{C}ea'S1S\t\u{3}s\ta4m`,?\u{2}gVAL<wKb<h\u{7F}\u{1C}(%#Lw\u{7}|y]\u{6}eH\u{18}|/{Z+/b\u{1B}vPZ\u{14}\"NQyd-]f\u{18}5Y]@Fl\u{1E}\u{1D}\u{1B}{\u{1C}7\u{B}\u{8}\u{12}\u{4}\u{17}\
\u{16}\u{6}I<Y=m`90o\u{1B}\0J*T#Y/2O\u{18}Bb\u{14}s[\"N\u{C}8&QF\u{C}Oej$\u{19}\u{4}3\0D~:S\u{6}^DD\u{12}\u{12}\u{8}OEG.:\u{7F}a9t6d{gJ``\nA\u{F}M0k\u{1B}\u{7}\u{B}G\u{5}\u{8}7\u{12}_\u{F}2&a<fN?r9LF7\u{B}t3Cb\u{4}\u{1F}A\u{18}\u{C}:)2T:^l\
.Z!2Vuv\u{1B}gNEdrqx\u{3}t\u{19}\u{1A}T\\{\u{8}i;>^aQk\u{14}P3%$\u{1A}\u{1E}rg{()-n7:\u{4}\u{1A}0\u{17}{?\u{11}KU1\u{C}G0w;\u{6}QD!W\u{6}wg\u{11};H\u{5}!N~\u{12}`JdJ\u{1F}h\u{1F}G}$tq4o'k\u{5}\u{1C}.,TU\u{1F}cW{<\u{12}d^x>VM\u{19}$<\u{F}4\
\u{19}Jq\u{8}r+\u{3}l\u{19}\u{13}R Y3w=\u{2}W\u{B}0[\\\u{5}$_Sx{j_IUOeg,:h_z0y{\u{1}\u{2}xx\u{15}L=Dd\t>\u{10}\u{16}W\u{15}\u{12}eda&Fs\u{13}\u{12}]gZ*\u{11}o3\u{7}\u{C}9@n\u{1D}\u{3}<7Y\u{7F}\t!_h\u{1}I\u{1A}\u{1C}BI[Al\u{12}!auCZ\u{7}4sq\
\u{1E}/J)KO[\u{1F}!\u{19}'1\u{1D}`\u{16}X\u{14}\u{1D}h\u{4}\u{11}\u{E}-72C(J/8Lsn\u{16}\"!+/fsti7bWRjSA\u{10}f\u{1F}5C/e \u{C}@KX|cC\u{12}\u{1}W'}\u{15}\u{10}\u{E}c\u{4}\t=*-\u{13}\u{4}\u{11}vF\u{19},1iTu\u{18}2\u{7F}.@x>\n/;\u{2}guH\u{6}N\
P-N\ry?\\3vcy7Z\"I\r\u{1F}I\u{13}L\u{1}cL[\u{1A}doye$9\np)u\u{1E}1\"X?p\u{B}8 D\u{15}$`P>|#B9Z\u{5}Vf`q 4R8,\u{16}\"LGCB\u{16}x\t{\u{7F}+\u{1A}I@bA)AZ\t\u{1A}\u{1E}\u{5}\u{F}>g\u{7}|`\u{1D}\u{2}3g=|$_Um5#D#_Acz%3>j`\u{5}\u{8}\u{6})V@YL{.M\
\u{6}ls;\u{7F}enPJ>{\u{B}E5zEJ9Y=3\u{18}/\u{3}@v`u;BM4\u{17}\u{F}uPJE\u{8}\u{17}SCU/67\u{1A}c-\u{1D}\u{5}e\u{8}7\u{19}o\u{5}\u{5}^\u{5}$ \u{E}\u{19}O0:hy\u{F}D(\"k+\u{E}(\u{E}~A&mTM<hZ\u{14};\u{18}Ty$=ucdy\u{10}BDsj.4g>K\u{C}\u{18}C13vI5\
\u{1B}.A{;\u{17}A, m\u{17}\u{4}-\u{1A}8Q\u{1E}A=I\u{1F}x\u{1A}\u{C}\u{1A}zZ\u{12}M1hZ\r)o]GgB\"~y\u{C}\u{14}v1<&6\0\u{1D}*\\'\u{3}g\u{12}\0UU]\u{17}U6\u{7F}O11cq}\u{7}`gQ#\r-y\0,PKC-\u{18}-rvBe'5\u{F}\u{1E}\np\u{7F}s\"\u{13}\n\na\u{4}[zF\
\u{7F}J]gc\u{12}Y\u{3}Pq\rh_k\u{1}O\u{2}#Md\u{19}\\Y\u{5}Zfj4M\u{1E}2J\u{15}\u{4}\na\u{3}eeg-\u{F}\u{1F}s\u{8}\u{17}bt(v\u{8}\u{6}J\u{B}x4\t\u{E}\u{F}#\0\u{1F}P}B#\u{1A}||\u{19}CQ\u{3}]$icx\"j\u{4}\u{6}\u{1B}YZ;m>{\u{11})\u{2}\u{1A}QG,&Yx1\
K5\u{12}_\u{12}]\0AIy\u{3}C\u{7}I'I\u{11};<Ah\u{7F}x}qIe0)8wd)\u{1}sw\nb6\u{6}.fi/@@>U}'\u{18}U\u{18}\t<X@\u{19}!3\u{1}K\u{1C}\u{7}6$\u{3}\u{1C}e}Ge`\u{14}K\0&po\u{7}[r\\\u{5}]\u{F}UD\u{13}me\u{7F}3\u{12}OcU\u{6}M2\u{17}\u{4}\u{18}\"\u{2}J\
\u{4})mVID\u{B}7LF]\u{10}U5G\u{15}l*|BF/U\u{2}q:}ZxG\u{11}0tw\u{1F}b\u{19}eZ\u{11}\u{1}\u{1D}\"c^J<4E,M'G,}\u{B}*O;1X$4n\u{16}\trP+}>I5ZV+eDT37NH\u{5}\"\\h}=\u{6}[\u{B}\u{8}q\u{4}mNae-B\u{7F}3l15$3\u{7F}\u{12}?\u{16}-aut\u{7F}\u{1D}Jt%r?gn\
rCGFW\u{10}Q\u{1B}\u{17}dN7\0*kPRok\"_4d9\u{16}\u{4}k@!@s=+\u{13}\u{1}\u{F}kiv: gl\u{1B}48\u{3}H%{\u{4}2\u{12}\0\u{C}x^8\u{13}\u{1F}J\u{E}U\u{E}/P\u{4}\u{F}}K[#+\u{1C}#`k\u{E}Gtwmk.\u{13}Z=\u{6}\u{1}L\u{19}\rlM6\"S|\u{10}lAA\u{E}F.)~\u{E}6\
PalJ\\\u{1C},l\u{1E}B$;HvVbm_+dE@p@Xt\u{1B}-L`GDfdp\n\u{1C}dU\u{14}[Y[\u{5}ry5|$*Ndy:g\u{10}X+\rsB\u{1B}rW#\t\u{11}\u{17}r\u{6}@A*T'!!CC\u{E}xh\u{1E}pQ\u{10}|+D\u{14}\u{1C}I/FU>5\u{1F}2.R`\u{C}OEv\u{16}'/z\u{1A}\u{19}d\\\0\\\u{11}S}1P\
\u{13};mR^7DPmG]#\u{1F}Bx\u{1A}\\Ksk\u{14}b/\u{10}-Y\"YW\u{17}U;/,\u{E}W\u{8}x!XvV\u{1E}\u{12}\u{17}\u{17}=|?qT\u{18}*e2\u{7F}FJ@>i/\0\rbKdH\u{1D}M\u{1E}&\"++\u{13}\u{1C}p!oW\u{16}\u{16}U,\u{1D}-\u{C}C\u{12}O!-L0g7]F\u{4}ZPs\u{7}\u{1A}h\
\u{13}wCF>2]\u{13}x-S4|\u{7F}cUDq+\u{2}}4*,PPv\u{F}I\u{1A}\0\u{10}xg\u{19}qOAKL]I\u{3}%j-L\u{3},\u{2}\u{3}<<[h\u{E}WKy|\u{10}di8\u{1B},\tR\r[TXx`d\u{2}\0V`\nR_G|UJ\u{1}\t\u{14}(sF\\\\*s-~Ac1D5\"O,4\u{15}!b]\u{13}\u{19}\"\u{8}Y3`~e\u{16}dTj\
Rv&eL1(g6\n!$\u{2}\n\u{E}\0\u{19}TY3hS\u{14}\t2z`I\u{1C}\u{1C}\u{3}(\"\u{8}\u{14}?&vP:\n\u{16}m;L\u{1A}\u{C}B\u{1C}!*`\u{3}6=fAb(A\u{15}\u{13}\t\u{B}\u{7}\u{1B}4\u{B}5\u{18}9x,=|GEbyM|hA\u{17}Eie\u{1F}z\u{1D}Ud\n\u{6}C'B7\u{15}y0z\r\u{1}rH\
X\u{6}<\u{1D}+\u{13}SL\u{1A}g+^u\u{11}gsRIL\u{13}i\\H\\7:^/_*%^HQ\u{7F}uin\u{10}\u{14}3\"\u{8}eqq2\u{B}\\H9=\u{3}\ty/oAtMKV\u{1F}=\u{4}T0*RaNYb.,>VFW%%f\u{1}TfxI\u{4}n\u{1E}hH\u{18}\u{12}eGmw>}\0\u{10}3\u{1E}v=T@:<Fxb\u{8}k$7BeoU\u{1D}^\
\u{F}<6\u{B}j,%\u{1D}1WklamN+B\u{13}|_\u{12}fzY*\u{16}YgZo\u{8}kd5(~vvq\r\u{18}Is?_\u{4}>Z\u{12}3HF]4[hV\u{11}_\u{1}\u{10}uUM2\u{12}E !|tr>uv-r\u{15}e\\kZ\u{5}`{@z\u{13}(R\u{8}K\u{C}6'as~^1bBnR\u{12}\u{19}\u{10}v?*\u{10}!\u{18}.\r\u{1B}eN^\
&pr\u{18}\u{13}Z:U\u{6}c\u{1D}!I6\t\n\u{12}#g\u{7},&8\u{3}\u{3}(L^{\u{8}-\u{6}x0\tKbH;^\u{14}?Y\u{18}m)}R0E\u{1C}C\tA$^1\u{18}^3|\u{13}kQ\u{6}KHP(3\u{5}\u{4}\u{19}\u{19}.R\u{1A}T\u{3}\u{7}\u{7}Mv\u{1B}??j\u{18};9!/\ri5A-\u{F}%C\\={o7\u{1C}\
\u{6}\u{10}-\u{7F}e\u{1C}\u{7F}=cxi|R\u{7}Nl\u{19}\u{F}:2A4=\u{1C}4|`rNTlJ\u{4}TxB<i\u{13}\u{1F}29#QF\txa\u{1F}\"V$&k>\u{1}W\\(-$\u{11}\u{11}xQ\rI\u{1A}_zRN_I\u{1}AQ<1%\u{B}KA\u{11}f\\7^r#y\tt&\re\u{18}8\u{C}A\u{8}>OT\u{17}4.\u{1F}\u{B}6\
\u{6}wzm\u{6}UMY\t\n8\u{17}\u{C}\u{1B}\u{13}_n\u{1B}LwB\u{11}:4h+<IK\u{10}Kez@Zq\u{16}\\\u{1C}.aDl\0c*D\u{6}O\r\u{2}j1_'F\u{1C}\u{1B}\u{1}Y\u{17}d80FOb+_G#&\u{18}^\u{6}+\u{E}T6\u{8}a7r\u{1C}oM\u{1C}g\u{17}Sz\u{E}\\TOsp~>\u{1D}\u{19}m\u{11}\
\tI<\u{1B}$\u{11}kPI5`>Xw\u{F}SsX\u{1C}\u{15}\u{1}K\u{7}I1Q3\\t\u{19}313\u{16}Ecqv&zq\ng\u{6}0L1Z #\u{5}Jk&mf9)#\u{1F}.k\u{1B}h\u{3}G:\u{2}+$- \u{1B}dp\u{3}O\u{11}+o\u{5}\u{10}d3\u{1F}C\u{2}(.%\u{1F}\u{18}:\\f=\u{11}\u{17}'\u{8}K\u{10};L\
\u{1B}bb\\JB\tRhr/%q[\u{7}Ii-\u{5}uyamA$\u{3}&\u{14}4K\u{18}jaE6\")Z7\u{6}\t\u{7}-=3-\u{18}\u{6})/\u{11}b\u{13}%\u{1C}\u{1}8ONc?P\u{15}(A'2\u{17};l\n\u{11}]\u{19}D#OUq/_e)+RmW7Wh;PR%G\u{7};tidA\n~[KgJ+\u{C}&\u{4}w\u{10}\u{7F}iyx\u{1B}0_,\
\u{18}LM](&\\I?`V{re\u{F} 8z\tNU:C6\re$RuB[\u{17})b3L4J\0\u{5}nW|\u{8}\u{13}==Z\u{14}rLM\u{1A}Ak\u{8}(a \u{1E}?2\u{17}:\u{1E}\\x$?+V!J_BH\\&UC'W|Vgm7\u{4}\u{1F}WSekd\u{B}J\u{10}\u{17}W\u{1D}u!aY\u{2}f\u{8}%y\u{2}\u{1C}f\u{1B}\\B\u{1D}2\
\u{1F}\02y\u{16}\u{18}*l\u{1C}R8\u{11}\u{1}U\u{C}\u{C}\u{12}#\u{1B}Yfl*\u{3}M.UyI\u{14}\u{13}t\u{6}\r\u{13}\u{14}zv\u{1F}GcB]\u{6}\u{C}\u{B}\\q\u{E}\u{3}i;?4kp(!8\u{B}:d\u{1A}-%\u{E}\u{6}NF\u{10}HY_;\u{1F}T/\u{8}2P\u{14}*\u{6}W~42Rt*3\
\u{10} i<1u+\u{17}7q5\n\u{6}G/1\u{1E}NFS!5\u{F}\rh.]\u{10} :TS@\u{B})\u{6}:\u{1F}9{\u{1D}\u{7}'cddFHqQf%\\jS[AcOd\u{B}U)i)D?=k/\u{1B}~\u{5}@9I\u{13}\u{13}pkk,X\u{16}TdQ\u{1B}_qpq||CB6[O`PN:\u{11}|\u{1F}N*U\u{F},W!\u{19}\u{B}ZI1',qr\u{7}\
\u{16}ycE=L%\u{4}y(!\u{1F}rpi$C$\u{3}s\u{6}Rkc\u{2}mE,6E\u{14}N\u{1B}=f-\u{E};Ua?dS\u{17}I 5\u{1A}(A?hl(|JaM&KW`4:\u{18}aFw\u{6}S\u{1E}\u{3}.sI=PrV\u{15}V-,g%0F\u{12}UL'*N=4\u{5}0\u{1F}`911\u{B}\r\u{15}\"\u{3},\u{12}Ucb\u{1B}8@d]^dI\u{7}\
\u{19}%@\u{10}1\u{5}cULGl{\u{15}\u{8}_\u{1}_+\u{7F}E%c2/mSqt\u{17},;\u{7F}9c\u{2}U_]\0j&E\u{18}c\u{14}o&\u{1D}\u{14}}$&Ko ;+q(e\u{17}.\u{11}2}nFmtp\u{8}\u{17}\u{1E}74>*3In!\".e)}'39.?5{W5J3Hg\0\u{C}\u{5}T+5\u{8}6}\u{1D}\u{18}\u{4}PRiM\
\u{7F}5\u{1D}\u{1}is\u{16}y\u{6}#\u{1B}CPCy\u{B}\nK\u{13}K\u{6}e\u{3}EBmT d\u{1B}g5VZ\u{1C},v\u{19}\u{11}L_\n-4\u{18}vF\u{F}YzuM.j\u{C}\u{1C}IjG\u{6}Q|kGnk~\u{6}\u{1C}L\u{6}(fb>18Lx9fKI\n\u{12}>vW\u{1D}\u{1E}0}T~,\u{1B}Ht+n[22'\u{3}B\rv%#\
\0+\u{E}mR\u{3}u8&\u{2}hqcyzAWSOyrmD);S?W\u{12}O\u{12}\u{1D}XO)wsU\u{E}GK\u{B}\u{1C}[\u{14}}h\u{1F}IF\u{13}5\u{4}IvO@7(Y<\u{4}\u{1B}b\n4)\u{16}o#@/lIf\u{14}\u{1F}48}\0P@\u{8}ItL\u{4}@\u{18}TW\0\rPq-U3\u{1F}Jb\u{12}\u{4}z\u{7}nB\u{1}q|f\
\u{8}W3/KpN$`mQ\u{7F}b0v\u{1} `;8f]^W\u{7}e;#*2y\u{12}\u{7}=g\u{B}dC\u{E}A;\u{12}=l\u{2}\u{5}XMx'\u{2}\u{3}k\u{1F}>bC|{j\u{16}>\n\u{13}jti\t6FCWcax\u{17}U%88B/fMNaP\u{4}B%b\u{7F}\u{6}Io\u{7F}8\u{16}Ya\t$\u{6}zTr)k1-7\u{11}bP!xbfa\u{18}wXTA\
=\u{16}d>\u{E}1<\u{C}-?m\u{1A}Kp\u{1C}yg<ilD\u{1F}3Aw\r{)\r(4IyMKb\u{1E}\u{1D}xU}y/t7{\ro4/3}#HU~c=hV2E]qrH7~IoT)q\\G\u{1D}g`\u{1C}L\u{8}:p7 \u{C}Eoh\u{12}`\u{7}2y}_3`t@\u{1C}F\u{1F}A\u{7}l\u{C}8\u{15}O_sD\u{5}H\u{16}sD!>\r9[{\u{12}Rg47kcu\
I\u{15}4`u-a\u{12}[\u{1C}<<|\u{12}\u{4}{Api=NuRl\u{1E}\u{7}\u{1E}]\u{1B}\u{18}N\u{1B}\u{B}!M8MD$|Hs8\u{1A}V\u{7F}\r'92%q^#\t\u{5}mB,U<MTQXddF\u{12}\u{1A}ka <<q_~{\u{14}\u{19}:\n\u{11}i:\u{10}i!\u{4}\u{1D}%G5-&\u{16})\u{5}?6v8)\u{B}w5o!%0\
\u{B}\n.\n\u{1D}5lnp(u\u{18}6I@\u{F}D0O79\u{1B}>\u{1A}z-N\\\u{E}7N\u{E}\t]\u{B}A@Q\u{E}9G5m!\u{3};J\u{7F}F2$'\t.\u{14},%aL\\86\u{1D}^%$\u{C}#\u{B}IxPaB)\u{C}\u{1B}=[2\u{1B}p7\rh6h?|NA:-\u{14})NLSn41Y*caiCec4~KBoz7\u{5}\u{F}1\u{7F}B%\u{8}p\
\u{7}E, d\u{17}\u{1C}\u{11}=p\t~=\u{B}Okgr@\u{1D}\t9\u{10}&(^\u{12}\u{5}Lqxr\u{10}{1o9uhS\u{3}\"\u{7F}n77\u{6}5[\u{7F}3\u{1A}07\u{14}b\u{1E}kyt=Z^`\u{1C}n\u{6}.^>'JN=\u{17}T\u{1}QV\0T\u{7}(1\u{1F}n(6F\u{16}J?}g\u{7}7\r|9dK\u{16}t`{wdMTXCZG\
d2\u{1}:\u{E}h\u{1}i{\u{6}?Z$U-A{)j\u{E}S8\u{12}\u{13}\u{1E}\u{1A}\u{14}BM\"mbJ;c?g+%\u{7}\u{F}\u{16}Q\u{12}e.x2#\u{1F}-^\u{1A}5\u{18}ud\n\u{E}4\u{17}{<\u{1A}Ao@eR?\u{1C}Nm\u{8}s\u{8}A-A16\u{18}\u{7}w\rdFO~ddY\u{4}L\u{16}\\`jFFt|\u{12}{F?X\
2\u{18}^\u{7F}$\u{2}T\u{10}nWo\u{C}'\u{5}&\u{1E}\u{8}j94\u{16}=5C$Ek\n\t\"+\ri\u{10}>.geC\u{7}\u{14}>VQ\u{E}NE\u{3}h\u{2}8?W\u{1A}9i5Az\u{1A}8\u{18}\u{1E}vd{J'?\u{1E}\u{3}\u{7F}\u{F}mY(\u{1F}{oJL\t?c{6\u{1B}\u{B}\nPw1\u{16}`M\u{15}+6y]\
\u{1B}\u{11}W}^\u{7})^V8\0Ew\u{5}\u{15}\u{14}R\u{17}\u{6}\u{2}\t!\u{16}Xd^\0uw\u{17}\u{F}|+*\u{8}Rzy*^\u{1A}\u{E}MUlF2h\u{15}jY\u{8}ORDs\u{6}X}b(/_+5a,\u{11}l\u{14}\u{6}Z]\"76\u{15}d`T\u{7F}vo\u{15}d9\u{2}N'H7\u{1F}#Q\"L\u{14}Bu\u{17}\"\n;\
yn\u{7}g]B\u{1D}_\u{8}K\u{7F}JDU|=c4c\u{1D}c]wC\u{1D}\u{1}d,/\u{1}[y4]f\\QRT\u{E}+\u{3}5iZjoyYP,+7P<Za3\r-<{I5\u{7}\t6OQ\u{10}Wg.l\u{1E}\u{1D}W.Sok\u{1F}\u{10}\u{17},yUcY3$c/j%Oy\u{17}Eucr\u{12}H{G\u{16}\u{1D}A+u\\\u{5}zJG6\u{17}XcDQX\
\u{1C}0\u{12}E>Qf\u{7}k\u{17}+\u{1E}y\u{B}i\"7\u{8}3&\u{18}\u{13}|\\_YR\u{5}`I\u{14}HVd{\u{17}u0\u{11}==R~>#XoFdTO\u{16}\u{1C}?v{CE\t>/90\u{18}\u{13}G1u0&[\"`\u{8}7\u{7F}\u{1A}\u{17}~+iFRV\u{1C}78e>V\u{1B}%\u{10}j\u{6}&Z|EyFQB8 \u{7F}&*z90\
\u{C}(9o\u{B} \u{11}Fx$\u{14}$LU\u{6}Q82-\u{5}.xJ[^\u{6}]t/H]BDt~-\tg\u{19}6\u{16}O+;*#^}\u{B}\u{6}Q\u{13}z\u{1D}\u{3}\"Rbj\u{19}\u{4}4q\u{1B}l(\u{6}B,\teXM7=\u{7F}\u{16}Hw=/e\u{2}z\u{13}XCqu\u{E}\u{14}\u{B}(O\u{4}*2\u{C}Qkj\u{1E}\u{14}&fl\
G\u{2}Fj\u{2}~\u{E}d\u{8}\0\u{12}DL\u{1}:\u{1E}p)\u{1}\r Nn0jm:.?\u{2}\u{7F})<;c'Q(*T\u{14}'\u{4}\\ut\u{F}\u{1C}\u{13}$a\u{7}\u{17}\u{C}2\u{7}uv\u{12}Vb!~^fN\u{17}\u{4}>HWYo\r=\u{1D}}\u{15}Lz%\u{3}\u{4}$8`_3LBJ\\\u{7F}\u{14}5c(_\tG\u{1F}Xv\
\u{F}U\0G\u{1}32\u{7F}\u{12}c;:AJ6\u{10}S-\u{8}`\u{5}3\u{11}#\u{F}T8!O\u{E}qS3F%7\rlI&\r~[j\u{6}BSKA`h\u{3}H>\u{1B}3, \\MB.rF\u{2})\u{3}/Z\u{1B}\u{8}2Y5?\u{11}yuX3raK/\u{5}\0\u{F}\u{3}N7-Avw1y\u{6}I>i2*%fjv>-%\u{4}KGX\u{3}\u{1F}\u{11}t\"zK\
o}Iz\u{1C}*\u{1}ww)\u{3}r]K\u{7}\u{12}\u{14}HWFTEaC:\u{5}$[\u{B}wLIa?\u{7F}Cn#k]\u{14}9$p\u{16}\u{5}_6t\u{1C}Q\u{8}f\tGF/G+|-E \u{C}q\u{1C}g9}\u{12}(kT\\x\u{18}\n#\u{11}\u{10}\u{7}\u{8}L63-E\n\u{3}0\\cw\u{15}p S1U8B\\bPI\u{14}\u{C}j;4.\"dr\
O7\\O&\u{1B}Np/\u{1B}i\u{1C}s,h@%QSV\u{11}\u{18}\u{1A}A\u{1D}S1O\u{18}\u{13}v~m\0pF\u{1E}1\u{16}cZF\u{16}y\u{F}L\u{17}\u{1D}.'o\u{1C}3cP9[\u{10}8M\u{10}\u{1F}\u{13}E\r\u{2}\u{1C}&Bg\u{7F}DFO!\u{18}h.\u{5}cUw+\\\u{1E}\u{15},Gi#\u{11}gKwS\
\u{3}/x$p\u{13}TMj)PDtZ]c\u{11}Ikna$x\u{7}.iSu:i\u{15}cg<ha hs\u{6}LZ^WQC88)2\u{12}-\u{18})i\t\"9kEr{WB\u{10}~\u{16}RX\\I%\\+lWf,#z\u{10}kr\u{F}w1y\u{10}G{5{\u{10}N\u{17}\u{5}U\u{4}D8>\u{3}2f0=]\u{7F}MXb\u{15}\u{7F}\u{4}\u{19}\u{1B}d*FM$vh\
\u{7F}\u{15}\u{16}7gym+28P\u{E}\u{1D}\u{13}:88@\n\u{2}p =T##\\Z5v{9D\u{14}\u{6}-z\u{5}\n\u{14}0j\\%\nl.C#:p?\u{1A}a!i$q\u{2}\u{4}1_|G\u{17}]tu<4\u{3}\"_\\$\u{5}Jv\u{1}\tD.\u{12}\u{E}2iH\u{C}yJ\u{6}0r\t5\u{14}\u{3}S\u{1E}5]\u{16}QZQ\u{14}3E\
7W\\(gg\u{15}Oq2cd\u{19}\u{F}\u{11}\u{8}\"E\u{11}h\u{1A}\u{4}$Cf\u{18}w]\u{18}t\u{19}`mWB!]5\u{1F}\u{16}\u{11}\u{1C}\u{16}.M\u{E}#I6\u{1F}\nY<~eFeK\u{4}b0-d3&j\u{1}ivds@\u{17}Sq\u{13}N\u{6}\u{13}xyMym1\u{4}-h[\u{11}\u{1B}\u{11}\u{17}j}%.s9\
5(\r{L*2; #\r!\u{5}7zgsa!\u{13}\u{4}yoC.\tK;\u{1E}DYkwa5JEQ\u{8}?5P\u{1}96\u{15}\u{1C}\u{7F})E}\u{1}=L7\u{1A}0\u{12}h\u{7}\u{19}/7]=\u{3}\u{B}2\u{16}]7|\u{2}\u{1E}X=m\u{10}spK9_\u{1D}t3`O&Oy%yi`*\u{1}}>DN\u{12}\u{1B}}\u{C}K[\u{2},\u{1}JD#l\
op0J4~_tNiX\u{B}^n+S|d*\u{2}*M2q\tr+\u{2}@-i\u{2}\u{7}k/\u{15}W}/<FE3t\u{C}^/Un^asg<!xUj4\0s2^<'5i#VNO\u{5}O5P\u{1C}Y\r7hy6L\u{3}C%\u{15}=|O\u{1D}LI\u{3}\u{1D}lR\u{E}\u{1B}$lH1\u{17}\u{13}Bt\"  \u{C}We]08J&Jp`o\u{18}@l\r/_lPk4b0n5\u{6}Jf@\
\u{1A}H>Z\u{4}w\u{3}\u{2}\u{6}M\u{5}_s5-\u{7F}?$\0\0}t1mUPD\u{15}|\r'%R\u{B}\u{19}Gx=~FL\u{1B}\u{1C}\"<\u{C}\u{3}%C\u{1}i\u{F}N\u{6}ulv\u{18}K$\u{1A}]\u{6}k\n&<T\0\u{1C}U2<;m\u{19}=1$\u{12}{j|vW?BUAezE\u{1B}:P\u{1A}*4iv9$xd7fAS\u{E}O\u{11}\
{Vv\u{1}c\0v`/ByQ\u{1D}\u{15}*4\u{1A}\u{E}:n/%\0#Qf~wReFYo\0U5\u{7}`\u{16}%']-c\u{1B}[7O]U$;=hUS\u{14}ruW^l\u{E}\u{3}\u{1A}M\u{1C})\u{B}/iER\u{11}0c&}\r!YNJPjQIy\u{1}E\u{5}QV~s7,kT:unY_\u{4}+\\Sw9\u{1}F\u{15}\u{2}q:2AzK07C\u{16}\u{1C}sRf\
\u{1D}^-8WlTm?GX\tA++E~\u{7}\u{19}D\\Y}d\\b{0pQ|8OpSFQ;y`[\u{4}o\tYr,Tld\rT\u{15}T/Dm*Qk\u{12}S)eJ5`\"w\u{1B}V\u{E}u=\u{1B}\u{1C}Ai8836\u{F}\u{6}?Pp0\0\0n\u{E}\"VL?\nNhrqEA\u{1D}ipv\\w\u{C}\u{1B}\\?\u{13}/JExh,\u{F}@b\u{1A}K]u+\u{1}.T\
\u{7F}p0C1{z\u{19}\u{15}&\rz\u{8}'\0sW|pm\u{5}SOx zg\t8\u{1A}\u{1A}(^\u{10}`4&\u{14}8^|?NJ2$O_\\YH\u{1}kA_ \u{17}l\u{7}j=JS9F\u{15}\nn\rC>g~J\u{6}t\u{C}x \u{5}^$\u{4}\u{8}z$2wLHF\u{17}eVV8,(Z85\u{17}E\u{13}\u{11}%]%N4\u{1F}\u{19}+:\u{15}(\
\u{3}G&u'\u{13}\u{4}(\u{14}MW;?;\u{18}-Tv$\\!TqE\u{6}\u{13}; \u{3}e)><\u{1B}*O5\u{1}\u{F}z|J\0;U\u{1}\u{6}bO1K45F\u{1D}\u{18}\u{18}10|{\u{1A}A6\u{8}$*cPyp\u{2}rL+\u{1A}Op'qT=q<-x:\u{13}l72,\nd#)W*\u{12}K\u{6}Z`;UtAp\u{2}\\\u{10}9C._\u{14}\
\u{B}M\t\nsDU\u{18}\u{17}\u{7}&]\u{10}*_>\u{4}\u{3}/&\u{19}-#\\O\u{17}a1HnN\u{18}\u{1}l|\u{1E},\u{3}\u{16}+G?\"\u{2}\u{5}P9((~K\n\u{16}WGg+\r`\u{8}B*EB\u{17}lCZrZ[\u{1A}m\u{1C}F\u{B}OD4PPE7\u{17}N!5\u{1}BxTh@L\t\u{8}&\u{1C}x\u{12}\\*\u{3}_\
J\u{E}Y3\u{17}+Q;\u{F}OE\u{14}[DReR\u{18}E{\u{7F}CRfx\u{2}Hb\u{16}/WxC\\[*1h\ns\u{8}<\u{16}tDNUk<qpD^\u{12}4W\u{8}$-:5V`-\u{12}g\u{15}C>i\u{10}QL$*\u{1C}\u{13}P*K\0mp?j^-jH\n#J1\u{1A}e\u{1E}&dw1YtvJ-!\u{7}\\/\u{16}=>\u{1B}4L\u{1F}\u{1E}wu1\
\u{1C}G\u{10}Jd{U/|\u{10}V\u{5}\u{2}\r&BS*\u{16}`j\u{6}3\u{5}V5fwo\r\n|n0pf\u{15}6}-,r\u{2}\u{1C}9\u{4}\u{5}1 \"\u{17}=\u{10}\u{10},lkh;^\u{18}pP\u{5}\u{19}W\u{15}%0I`N{M9\u{1F}m7X]=6S\u{10}\u{7}JE\u{13}\u{1A}I1_N\u{1C}_t\u{14}%\u{18}--*o(\
\u{18}}eu\u{1B}x%$\u{E}kKc\u{2}Y>4*gP\u{1D}?Yi.\u{8}\u{11}e=f\u{17}oi\u{8}G\u{15}BPuQgm5bDh\u{16}ngH9\n_nJ\u{E}8?x6J=6=\u{1}%2VB'\"13lEdm D 8K\u{1E}-!\u{7}X1nwOMY\u{1A}\u{15}^\u{11}Djw#uGk3T6e\ri`2J\u{19}\u{8}\u{B}gl\u{16}*.\\Gita7\u{4}; q\
\u{7F}R!}!\u{6}Q8DA?\u{1E}\u{E}P`\u{1D}(AfOP\u{1D}zB\u{18};! ^\u{6}>\t26\")4v\u{1A}B`_GklLl\u{16}R^Zz\u{1}fN\u{1B}Y\n\\M\u{1}\u{10}4Km\u{E}F\u{4}\u{16}EBc3munXHK\0\"Yi\u{E}G|\u{8}\u{13}n\u{11}Dp`WAc\n\u{1B}\u{1C}b\u{4}2N\u{14}J\u{15}\u{1B}\
+NY<\u{1D}e%\nK(F\u{15}.~\u{12}ZN\u{4}\u{B}\u{17}i\u{B}o\r~PyA\u{B}\u{7F}#\u{12}(ffF0K;(\u{11}n&\n6/n^D\u{1}\u{C}AFoHxUL+rY22]]<4-?H\u{1D}:\u{4}\u{1D}NK-[_\"`3\0T$+\u{E}\"\u{7F}\u{12}\u{13}\u{1E}gF_,k\u{4}2jX\u{15}.57:t6\u{14}\u{19}A\u{12}\
q1\u{6}~\t\u{1C}tal]Rx\u{1A}$8A|Jorz\u{7F}#Hsa1jA\npPU\u{3}\u{1A}/Ys\u{14}\0y;VBC-B\u{4}A\u{6}Rz`ybY)\u{1}Es\u{7F}Is'$\\0k\u{1B}]\"3FI&t|\u{2}\u{3}6T\u{17}\u{2}*\u{5}\u{7}j\u{14}\u{E}\u{1F}<\u{2}Z\rp,3+gT5i/~O\\\u{1A}s}(\u{17} $s n`/`4\
\u{8}n\u{16}?%\u{1E}\u{1B}tC46\0+~UluN\u{C},[ <G\u{C}?hr\u{5}vZ(,]pU8\u{B}t\tIH:e4QvM\t\u{6}s.\u{1C}\0c~Z^VaDBTbp\u{10};a6YO2DVk@-\u{1D}dX\u{1E}C%/se\"\u{12}\u{F}xjf5j\u{7}@Z\u{C}\u{19}o\t# \\~,jBnk\u{14}\u{16}\u{19}E\u{12}z\u{3}0T\u{B}w\
\u{2}V\u{10}#\u{1}R\u{1E}s6\u{7}\u{B}w4N\u{1D}\u{1}X\nTb\u{E}s \u{1A}e\u{1E}\u{F}m\n' t\u{2}Q\u{1F}#\u{2}f.W]\nu>d~,_dd @j@wl;{_$/OXy*]K-\u{1B}5/t<`2\u{19}]\u{16}\u{11}/\u{F}~_}?\u{1A}2G\u{13}bP\"rlOY\u{11},\u{1C})5#6W_qFy[\u{1E}\"='%i\
\u{7}f}L/!qc,1\ni03\u{17}ry{x.L:zM.c\u{7F}a9v=j4a7q/:\u{14}y\u{10}\u{13}&F\u{10}o\u{17}4xX5\"t\tL\0*-W\u{1F}L$\u{C}r\u{1D}FcOJ[i\u{12}8tyX\u{1B}D*[By}1u0'I\u{4}(b\u{10}d\u{19}h\u{12}\u{1B}*I\u{8}t-)'KU\u{13}_3|q/^,\u{C}\u{3}\u{1C}\u{11}7Rf\
\u{1}II[u(z\0Z|h0\u{1C}#xY~]&$aBqA\u{10}E\0\u{1C}n\u{3}e}6g\u{11}YQB^\u{18}7N5MujEg\u{18}+\u{4}B\u{1C}Fr(E9\tLLXMZ7R\u{1A}\u{1F}x\u{1E}8lwVpIn\u{7F};|n\u{C}\u{4}\u{17}/\u{1E}W\u{10}6+AT\nc)EPNwh\u{7}AG%@U\u{C}/\\x,H\u{1B}E3R&\u{1F}\u{F}_sw\
wR|.:#0ye~\u{8}\u{F}Tb\u{1E}n;\u{B}L\u{2}NS\t<\u{1E}\u{1D}|v\"\u{7}uhn~,5fyl<z3MMl3'\u{1D}:O#^$N~.O\u{2}\0t\\W>I.HHQ\u{7F}h',\u{2}&\"!Q+&Y\\}\nyP@,e](W3>,mb.JN\u{12}Ej&?\u{1D}\u{12}\u{E}J{QR\t\u{4}#SG'`\u{1E}GF\u{19}\u{7F}u\u{3}g@&(Xur/M\
\u{5}\u{11}Cbw?+%MxP{VFI\u{19}C\u{11}\u{1D}Q1(4/D<\u{1A}m2\u{1F}\u{E}\u{B}|#w1;D_:v\u{1F}\u{3};\0!\u{15}[Q\u{18}w\u{18}\u{B}M;QD)eL\u{1}Ow\u{16}rw\u{7F}s\u{1}<oR>F1f`3#o\u{5}UAt\u{1B}\u{5}k\u{12}\t&aev}\u{5}=WmZ0MC\0x&Un+zo\u{12}q*\u{17}\
\u{14}0CuLN2\u{1E}N'Nq\u{B}\u{5}u*\u{11}Qlhg\u{1}e\u{7F}AW1\u{7}\n;O\\\"A;w\u{11}I^O%k`Y\u{1A}Bo\u{E}]S\u{1A}\"\"7\u{B}\u{5}A83XS\rr:A\u{10}\u{6}=\0:=\u{18}\u{1C}}\tZP_}9\u{17}{I2\u{6}ZxC55\u{12}R5H<#5s2\u{13}\\'U\u{2}}o}pUTfKj\u{7F},\u{3}\
?O\u{F}\u{4}b\u{1}\\\u{E}H\u{E}ntw\u{F}'N\u{17}Bv?(gnk\u{11}$\u{14}^S\nM\u{19}F\0\u{7F}`\0G+\\\u{1D}\u{1}\u{1}*Do]YYZw\u{1A}X\u{1C}zh%q\u{1F}\u{3}xg3U\u{16}[I}y\u{10}\u{14}\u{13}\u{2}\rD\u{6}/wVG\u{12}~-..l\08Q,qu9/\0yNg2q\u{4}(aLsdB_$(?\
\u{12}f>G91fSB\u{12}\u{18}\u{1}W42\\J\u{8}\u{F}\u{7F}\u{2}\u{17}~f}\u{7F}yf`k\u{8}8J\u{6}Xir\re\u{1B}-!/$b,&\u{1A}\u{15}Tr}5|\u{1A}\u{8}j\".\u{8}\u{16}WmnF)q\u{B}b\u{8}<6\u{15}:m\u{2}`l(<\u{6}[-\u{11}17X:K\u{5}\u{F}\u{11}QG?3\u{4}`=\u{8}E \
\u{18}\u{10}hB7D\u{C}K ]\u{1D}5\u{F}\u{F}\u{7F}XA1%h[dhViw\u{B}o`\u{5}\u{6}VI\u{F}63v\u{F}6\u{B}byeB8#p\u{2}u(V5*\u{4}R@ \u{2}C[\u{14}cp3^zKCG\u{F}\u{1C}\u{F}\u{1F}\u{16}o\u{B}}\u{7F}mY\\\u{6}f\u{18}\u{1A}2\u{1C}*U2t\u{18}\u{18}m&@w6Ej\n\
\u{17}\0/[L1GW\u{5}\u{10}:M\0SW#\u{1D}'@o&[}#R\u{1D}np\r\u{15}n\u{19}z\u{6}el'\u{16}-{:\"\nr1jF\u{F}[\u{C}\u{1C}g%-[$3R|_\u{E};*Xn\u{10}S\u{18}hCUkW`zAAs\u{1C}\u{F}&6Vc6N\u{B}ZjB\u{16}\u{7F}9E\u{2}\u{1D}@'I$4Ug\u{C}?o\u{16}Z\u{7}{ci0\0\
\u{7F}6rGOmT]=, \u{16}u{<eA<Yps\u{1A}S\u{1A}o=ZXYlr=nB6\t*SO^\t`\u{E}\u{F}\t\u{13}AnSJq\u{1F}0xd\u{7F}hfs\u{1F}`~Il\u{4}5B\r; =\\#PmN9\u{F}\u{18}D)0\u{1D}iYi0XbN\u{4}\u{19}\u{1C}\rewY}\u{C}iS|6tntpZJ8\"\u{12}\u{12}\0\u{17}Okm\u{17}?\u{11}\
\u{1B}PCR\u{B}K^{Q([|\u{1F}`[=6\u{12}B<0\\)L:!\u{E}nFLs0d3S{'Z\u{3}X\"oQ8v\0\re8p\u{15}q\u{1F} ?\u{7F}Y5\rkZ+Sj9uN!?7+\riH!;\u{16}7Nb\u{15}WR&\u{3}>B\u{10}y\u{11}L$M*\u{1C}>\u{3}/.fT^\u{1B}4,]}F\u{10}\u{4}g\u{C}A*;Z\u{13}7}nK\u{10}[r7T3_6:\
*fH0#\u{11}\u{2}YZY8\u{19}\u{1E}O'%MS\u{15}}J?kJ\u{7F}5Bh\u{7}\u{16}>I`\u{1B}hf7xH\u{2},uOz!\\\u{6}|\u{13}\u{1B}\0t}\u{2}5{\u{18}$\"\"B\u{12}\u{16}\"\u{1}u\u{4}rg85CFC95c\u{11}\u{8}eA\0-=\u{13}\u{1A}1\\_\u{8}HKp\u{7F}1BX6@{Qad\u{16}\u{18}7\
7\u{1E}'UcZ5\u{7}0JA~u%\u{1}[\u{3}w!{\u{C},SQkfVGJ/\u{12}\u{11}9#F|UM\u{17}\u{7}\u{8}\u{7F}oyU)4 bN\u{14}e\u{11}\0\u{1B}3L\u{E}081\u{C}!s'1kP$(lR_<\u{18}MV:80lwRba*\u{13}U)SH\u{17}irW@,8\u{1}X}pmV{o\u{13}n\u{1F}y#,\u{18}F~\u{19}\u{7F}8'fS\
\u{1B}\u{1B}\u{8}\u{1F}!$*K)\u{B}Y\u{16}:,b_4zl'RI<d]9\u{1B}k\u{F}\u{19}XS\ta\ng\u{7F}LKtnq kRq\t4S\u{1A}\u{7}\"Gj'\n}inZfT;%s5Ev?X,\u{7}\u{7F}.R\u{19}f\u{15}%U?y{B(\u{1C}}Xc^6/F\n\u{7F}\\c`9\u{1A}{yS7aa\u{11}S\u{1B}r\u{13}IC,<!\tC]=KM77<g\
*FgC\u{17}6H`M\u{1}|\u{8}V[\u{F}Nm8\u{1E}\u{17}zufX\u{17}3)\tA$?'/Yj+/1UaJgiVC~\t\u{5}D/\0!\\b31.z\u{1F}\tV?QR\u{19}d\\H\u{17}*\u{2}oL<|Zy>3,NhXLo(?ZM.\t:\0\u{1F}\"RC\"\u{4}I\u{1D}|evrVPn>`_>Z@S#j=;\u{6}Ps\u{2}\u{3}\u{12}J\u{17}!aYDe\u{13}\
\0#+Z1zl\u{1}nO\u{13}\u{1}\u{16}.4T\ri3\u{8}hYg+f~N\u{1B}\u{6}|R\u{2}MJ;~iW.\u{7F} f7DjTj~G6PA^\nD|\u{1}>:^%~F\u{2}@s&T\u{7}NQj\u{C}>j3b8V.\u{19}\u{11}{63\u{18}SYCT\\0g\\Snog\u{2}\u{B}AZQ\u{4}6`qOU\u{17}%bU[^\ttv\u{1D}Df~N<uxx67YJF\u{14}\
\u{1F}v\u{5}SFb\u{6}iv\u{10}k\u{4}\u{1F}T\r\tHsKl\u{6}'\u{1D}1NcTiC5?\n}\u{6}*s&\u{1F}yD\u{1F}1I`\n=f\u{16}aw=l\no%c@i\u{8}\tqx52!axv\u{6}k.\nCD\u{13}8\n\u{4}\"0Nuil\u{7F}K\r!'E\t\u{16}M)Gh\u{6})^Fbt^\u{7} StN\u{5}L\u{10}\n\u{3}Rjlw*!A*\
\u{6}m\u{E}\tj\u{1F}\nE\u{F}\u{5}A0\u{13}T\u{15}\n[\u{3}O\u{1E}H:!$\u{E}BX\u{E}\u{16}f\"S\u{B}0Ks+uyd\u{7}\u{11}\u{3} ?g\u{10}]spp\r@l_PBv_*J!i\u{19}\u{12}BS\u{12}K\u{1F}X-N(H? \u{4}\nv06\rGm4eSf\u{7}A\u{F}I&T\"r$%\u{7F}E6}GEL8\u{1C}v8\
\u{18}\u{E}<_\u{7}K\u{1}D\\N \u{18}(n\u{C}\u{17}`+\u{2}Cdtt4cr\u{1F}1` Q\u{E}X{,\rQ:g9`%\u{F}y\u{6}ey#b\u{12}S||!2H5\u{19}n\u{1A}uF\u{4}V.\u{13}3]p\u{5}[\ra\n|-Hh\u{12}zM\u{B}\u{18}\u{B};w<\u{16}\u{10}s\u{C}v\u{1A}q\\\u{10})~7\u{18}>z\u{3}\
}^8IyH{k\n6;L\t\u{8}V\n\u{1D}u`ZawuM\u{19}hb\u{C}>^p\u{10}J\u{2}pf\u{1}%/>3Y0p,$Y\u{7}\u{F}yj{\u{7F}.tK\u{1}&,qS \u{10}DRD<\u{7F}#\"\u{4}\u{1E}O\u{1E}Q\u{3}A\u{7}f@\u{1B}?\u{7F}\u{6} mdlC7\u{5}Q{Xt\u{3}OJKw!s\u{3};S.QUg`vp8X-\u{1F}\u{1D}\
\u{8}\u{6}<pio&\r5|{$\nX=?\rXq0PmfXN<\u{1C}W\u{1F}\u{7}u^.'CK \u{15}t\u{7}'I\u{1}\u{7F}rB\u{1}~\u{1}cr]w~MC,A\u{7F}7!;F\u{16}Z\u{1A}-P+\u{3}\u{1D}\u{7}aGq\u{8}>\u{14}\u{1D}\u{12}c{H+\u{18}8Y=\u{4}G\u{14}Bn282p!MZ\u{10}URL1@2^0~e\u{14}x3T%'\
?s8N\u{2}l\u{11}A\u{1A}C;aB'cz\u{E}9\u{C}oG`\u{1A}]a\"@DBm\u{1D}h&J1e{\u{E}*E'hwY\r\u{5}:o\u{13}\u{1C}V\u{12}_x\u{17}9\u{7}\u{18}\u{13}Sn\u{7}\u{13}\u{7}s\0P4'+\u{10}0QL.\u{16}8J#Ak\u{B}^v9M@9<XH\u{15}\u{15}\u{F}z\t\u{7}4|\u{B}E\u{1C}\
\u{17}.Vi\u{3}\u{5}+p3v\u{12}\u{1}sO]VH1v\u{8};69J]<~Z\u{7}K\u{10}os\\9Gf\u{14}I\u{4}\u{F}d~;iC\u{4}K \r\u{12}r.(9su\u{14}W\u{1E}3_/kaK*Xg&cst\u{18}b4=P\u{1A}\u{7F}\u{14}.xJzqxX\nn%*5)\u{3}\\\u{1A}9qXX%\u{6}\u{1C},fE\u{E}/WVXS\u{17}aN\u{6}\
,\u{10}V!X`g=\u{16}\ru4; WDx3xr]\u{1F}\ru\u{1E}&Jih3CBh2\u{6}!\u{14}D\r{L]c/\u{7F}Wr/x14jSg`u\u{1A}Fn6\u{2}\u{12}j\u{12}1\u{16}Ly\u{1A}\u{1C}X_!\u{1C}Rh\u{8})b~e /\"\u{F}ff\u{15}\u{14}^XxdQ\u{B}-q%L\u{5}\u{F}E=b^\u{3}2\u{7F},\u{7}T\u{18}s\
\u{F}\u{1E}\u{1D}\t>GEEO{\0}w,p+[r\u{13}XFY%\r\u{13}pBvJypAu\nqd\u{14}\u{F}cUvq\u{8}&n(OQ\rx;%\u{1F}bqU\u{F}Nj}L\u{10}#\u{18}\"*T\u{1C}g\u{1C}\\%CI)\u{12}\u{7F}6\u{6}\u{18}3<\u{10}&$D\u{7}[?\";l&Y\u{C}.VkE\u{1E}4RiX\u{8}\u{7F}=6\u{B}\u{14}\
\u{F}O~\u{1D}Cr)\u{12}H\u{12} \"?\u{4},0/\u{18}?o%^[n\u{2} (2q\u{E}\n`A'44L\u{E}/.\u{1D}mXe<\u{1}k\r2\u{16}S5m`r\u{15}B]\u{3}~\u{3}rmI|a\u{15}k\u{14}\u{1A}cZ4awxD\u{13}<\u{E}U$S\u{18}M\0a6XVQg\u{12}\tmN,rvV]\u{12}.e\u{7}\u{14}<$?J*U>\r\
\u{18}\\K\u{1}E=`\u{4}@n=FY\0@>U)C\tb5pgE%\u{5}\n(x\u{B}T8*Z\\.\u{4}\"5\u{1A}U=~\u{12}tP^${FdNVU\u{3}Z!9pLzB\u{B}s\u{5}9 \u{1F}0m&i\u{1B}\u{3}We\u{E}N\u{1F}\"\u{1A}E\u{10}Y\\ze\u{5}bfI\nCmUe\u{E}eU&@@j\u{C}6\u{17}+HO$TM_\u{12}\u{19}&)&\
\u{5}\u{E}Z_Z\u{B}Oc\\>7@j<\u{11}w(n(Bx\u{1F}\u{F}\u{1C}<\\\"+yoR\u{1B}]M8?\n\t\u{11}t\u{12}\u{7}s\u{13}5_i\u{7F}\u{1A}K\u{19}<\u{16}`\u{E}U\u{4}IH:\u{10}\u{6}tt=Rm\u{5}\u{17}.LW\u{11}?h\\2\tLR\u{E}x?2(BhEP\u{B}A}-7O7\u{19}m\u{3}WvEe\u{C}\
\u{15}<Gr$\\5\u{19}x}5I\u{1}!_~*.esNf\u{12}\u{7F}`\u{1F}\u{12}f'W \u{2}ta\u{10}jP\\%S3=6@XGcgir!s`zj=E`\u{15}|[&)\u{1E}\u{6}2e92\nH\u{13}d}sxQZ\u{1}cf\u{B}Nn{Cq'I\u{6}\u{13}DsPw)5#\u{B}e\0\u{1D}\u{4}\u{1}C\u{F}\u{7}+&@ee[q{/([S\u{C}ds<pQ@,\
O1Ln>Bin\u{15}7t66j]i\u{11}0\u{2}?\u{12}rPUWs\u{19}\t\u{3}EXop%s!I\rZ\u{19}T\u{1B}DI{)fNolL\u{16}n4m\u{16}(w,\u{1A}\u{11}j\u{5}P{sI\u{18}`\u{11}G^*\u{B}'\u{11}HE\u{1C}3\n<=C9/2kv$]$h\u{17}NOG\u{13}?\u{17}+@!7\u{13}^&\u{14}#73\u{13}O\u{B}\\\
%H9\u{6}`\u{6}\u{1}\u{1E}6S4\u{16}V(\u{14}5DA\u{5}Z\u{11}&\u{1E}eTE\u{4}iyj+#\u{3}:\u{1B}m\u{7}V\u{1B}o|0\u{1B}<\u{6}5Ql2\r\tRDkq!\u{F}\u{13}\u{3}\tn: )\u{14}jEdpp\u{C}e ~Qw\u{12}u\u{1E}\u{3}b\u{1E}A\r\u{4}\u{7}oF@I)Q6\u{16}z \u{12}\0'Z\
\u{7}dR.I\u{11}\u{E}L%4ZJ\u{11}w(I;\t]M`V\"w] f7\u{7} \u{15}rO\"\u{2}Q.\u{1B}o\\N-vH\u{14}Oz9v6\u{1A}B\u{17}Xqc&\u{1C}-xOJ!A#x\u{6}\u{E}\0>$eJ!\"F0v[OK\u{6}y9%vNKAd6d6\nb 6S;A\u{11}E\ruiO\u{14}\u{1A} Q@vJn\u{1F}\u{F}uym\u{7}\u{1}I]\u{1C}z\
\u{16}\\1F]~KPP\u{3}e>\"`xbM}\u{19}`VLpz\u{10}\u{4}_8x\0\u{10}-eb\u{1E}6>qG,h\u{5}rTUaL\u{15}`m\u{F}s\u{14}{nuw\u{1}\r4.A\u{F}GEXJ~_l6/;\u{8}1A\u{18}p/`cGrT\u{1}AI\u{8}eP\u{19}\u{6}1m\u{10}V\0|T8Gh\u{1E}r50\u{7}\u{1A}Soo?\u{11}}`)ja%\u{B}r\
\u{7F}m\u{18}W>a]=\u{1F}Y|E_7\u{7}|My}(D$~\u{6})NE)F)6F@\u{11}_\0[C'SsjB\u{C}MV/HH`t^s0\u{1D}g\u{5}\u{14}[\u{F}\u{E}8F?%d\u{1E}@!?S0r1D\u{2}U^6\u{11}Z7\u{F}\u{1A}8`\"\u{3}fm\n)u.\u{2}\u{14}/LUD\u{10}XE7[D6-.=\u{1A}{J5bC)zl'o\u{5})zHi0Jy\
\u{7F}7N\u{12}&\u{18}\u{F}F[vMk~\u{15}\u{7}\u{17}79h\u{5}\u{11}bql;3\rL9\u{1}\n Yq-]0{2i1s.\"z\u{15}H\u{7F}\u{2}4\tky.g%B5drg\t\u{1D}5F\nZj]a\u{3}E$o5$F\u{3}}}\u{7F}<n\u{12}Bm{Sh0!-\u{4}E=IuY8\u{F}'&M/p):\u{1A}W?w<\u{E} \u{1E}?(2\u{6}\t|JN\
)>\u{8}\u{8}0@\u{E}\u{7F}04QOQJ\u{1D}8\u{1B}sKv\u{B}\u{8}a6:IcDIG5W\t\u{14}vijC\u{1}Bv\u{7}.?>t=du\u{1A}rS}aDb\r[h-f\u{1B}LpE8.\u{13}!\u{7}\u{5}|\u{11}<-{\u{16}T%`\u{3}W\u{5}\u{1C}\u{E}0&9ULy[c\u{19}.6Y\u{16}\r\u{14}\u{18}/\n\u{1F}WB,^\
\u{E}MB\tzLXg(\u{B}t:O]k8U\u{8}\u{E}\u{1A}\u{1};%P&L Mm\u{8}Z,!}X?A*gr%r`{Y\u{1F}\u{1B}8]{Z\n)/o\u{1E}]2\r{s\u{7F}\u{8}m9\u{5}\u{C}\u{C}iS\u{19}\u{8}BJ\u{6}>qX`V\t:E\u{2}>/+H\u{C}sj1m|D@\u{14}^p;2\u{F}S\rg;QeD\u{1D}E\u{B}d\u{11}s\tV*5e:e\
\u{1F}K79vr8!Y\u{2}\u{7F}\\_A|wM6;G]i1W]ZL5\u{E}U\u{14}\u{E}v{D\u{C}T\\\u{19}\0[Ho*~]*\0?\u{18}+:\u{7}\u{3}K\u{8}\u{C}_/P?`\u{6}\u{1E}h+2bK':f9uc(\tNu\u{E}\u{10}'\u{7}\u{14}\u{1C}'zva@>\u{4}4!wV\t^`7C\\\u{1A}@h*\r\u{7}26573\u{1A}\u{B}iLv\
\u{10}FA,G{\u{10}B[*\n+t\u{13}\u{8}T~P\u{1C}TmTV\u{F}<?SP7/9+\\-\u{10}'4f7eGf#n\u{2}^\u{16}FO\u{F}`\u{12}u@\u{10}&|~!g8q\n\u{12}i\"6B@4\u{1B}\"\u{17}W3w*jP>mP+\u{16}xAvV*3T^\u{8}6C\u{1C}'Z6`[z\u{2}kC\u{1D}}m-\u{14}h\\r\u{19}+d\0C<n\u{1E}0e\
=J..@A2?\u{18}M&\u{E}\\1Lq?Ku\\3u\u{6}-!Bwj!7/PU5&Ca\u{B}RnmS9Gxv~\u{1E}a(8\u{4}\u{1C}R/:\u{1}w:ReA9%+u\u{8}_F@nbb;\u{7}^U\u{18}l0Zg +~m0[\u{10}p<(0gCIw>\05m~R\u{2}CTB^\u{13}\u{16}PYV\tp\u{17}`6sQ>g4VUNv[}KhfMD\u{6}Ft<\u{1B}&+~\u{14}'T^&\\\
W\u{5}\u{1D}(\u{14}m28LCk\u{6}6L\0>\u{12}\u{18}f\u{1E}*m\u{11}e\r!\u{15}x?tD.\"\n2v1/3\u{1B}>\u{12}\u{18}(Q|.r1ZS6[\0?*ewt\u{14}d\u{17}=2\u{19}S\r#)gU7SY\u{1D}D!\n<\u{13}IfP4x/H:%1F 4w(K?ay\u{16}9IIKT>w\u{19}\r\u{12}'Z;f\u{1B}\u{1C}y\u{1A}\
A\r[\u{1F}.\u{19}\u{1}lu)D7V\u{7}\u{1C}/i\u{19}\u{16}w3\u{4}m\u{1F}\0BFd6\u{6}g\u{8}\u{3}\u{1}uA\u{F}\u{F}\u{1F}fugmLr\u{2}+cs\u{F}\u{4}\u{C}G\u{5}\u{18}D\"G'C\u{16}A\u{1E}R+|^d)J\u{11},b.x\u{F}\ne FD=/yO$nlv\u{14}\u{7F}\u{2}*9F\0O\u{10}\
\u{B}')\u{1D}\u{6}$\u{15}t=tsW\u{2}X\n|\roC2>hPBM\u{11}\u{1F}vD?&xl\u{F}N\u{13}\u{14}0I$[~\u{11}\u{15}Dxp\u{C}<\u{C}e\"U\\kw?!\u{2}p\n<\u{8}v~N\u{1E}\u{17}*O|}\u{B}D_Ld> BT%\u{1F}\u{8}\u{6}dJFEjRK\u{19}=DOdN\u{11}lS*fY7\n`\u{1C}H\u{F}\u{E}\
xozxmbfo\u{F}\u{4}?i\u{6})/CG\u{15}xjH\u{1B}3}iM)QFq.\rv6n\u{1A}\tS96\r^\u{1B}V\u{10}\u{1F}#\u{16}|xzx?\u{1E}D\u{1E}XV\u{1D}\n\u{8}J+d\u{18}\u{1E}\u{3}\u{11}99Q\u{F}q(g0_\u{15}YN~\u{17}nRn#\0t\u{1C}]<!f\u{1A}\u{B}\u{F}RoIh(^#`QHQ\u{16}:/\
\u{1F}\u{1D}e9\u{16}\u{4}\r$Wh\u{1B}@? ff\u{13}P\u{17}*h%\u{4}D\u{10}\u{2}/\u{F}\u{11}g*R*\u{2}\u{17}\u{14}\"ZAG\08'\u{7F}w\u{1B}\nI?$\u{17}j#\u{2}Oi\u{10}\u{11}(m\u{19},\u{7}v|\u{B}GNQ\u{12}- ds\u{7}jF&ic\u{18}A\u{15}\n.aq <VH],\u{1C}jY2\
\t8T9\u{4}\u{8}H\u{7F}J$|dA7$h\u{5}U\u{16}\nw\u{15}:5\"iBi}~|\u{1F}cx\u{19}\u{7}Htt\t{}^^*`\u{1D}\u{18}$|Y#(2m6MKrLQ# H\u{C}TR\u{10}9|Yk\u{C}j]2HNX(fg.C\u{14}\u{7}>2\u{1E}I6\u{5}t\u{1A}V\u{12}|U'\u{11}\u{17}f'\u{3}L0.\u{B}9/,Qi_I|2cHZD3R\
\u{18};\u{6}\u{13}\u{19}\u{16}ILlG9\u{7}5\u{1C}\u{12}\u{6}P'uBiJ\u{10} ;\u{16}\u{12}\u{C}AUk\u{15}\u{F}+\u{7F}\u{E}~#mQf\u{18}\u{1A}rYjP\u{6}\u{B}\u{18}w)\u{1C}\u{8}x\u{1D}`p\"y\u{1B}~aY9n\u{5}\u{10}\"YF\t\u{14}m4\n\u{13}W|-?\u{3}Qgz}-9\
\u{16}\u{1D}l@T\u{12}@)m%\u{10}u\u{1D}|i5\u{1B}\u{1}m\u{12}i8=BP%n1Vv\u{1B}\n-\u{7F}\0^Bn\u{C}K\u{18}\u{E}h VG\u{B}\u{15}hD\u{14}.<Y$\u{12}hD\u{7F}\r<r/W<:}]}a\u{1}\u{B}r3\u{18}>4au}I*{\u{12}uOW\u{6}]?Yi\t{;\\S\u{3}\u{2}&\u{1C}r\u{B}\u{6}:\
?\0#\u{13}KC{6$N),\u{7F}2N3n^sX\u{10}[\u{F}N\\V\r|#T\u{14}\n<\u{E}[\u{19}0\u{18}\n3\u{5}\u{1D}cZguA&A3\t\u{17}7U\0 \u{19}B3\u{1F}J0Ni\n\u{15}r\u{1B}\u{18}\\Pb*Q\u{1C}\u{6}.(:L\"'w\u{11}C\u{17}Q3S\u{1C}`\u{10}bk\\7v\tPN\u{E}mY\u{8}\u{1D}&\
\u{1C}E\u{1D}\u{7F}]+.\u{F}'-\u{1E}r\u{16}&Y\u{11}E\u{1E}P!Q'R.G\u{15},8\u{B}\\\u{6}\u{7}Z\u{17}}&'T;\u{3},=\u{18})hIYC'\0\u{17}e<!\u{7}\u{1D}n9f-(6m/U7\u{1E}X\u{6}m8z\u{18}M5*NrJH\u{1}X7\u{1}\rbYK; )\u{7}\0:T#\u{1C}/>\u{C}s\u{5}\"IglTG'~A\
aK<\u{15}N\u{1C}YI(!a2#\u{13}w\u{1D}J}f\"iU\ty=ngI-n[@\u{1C}uRz\u{17}V>`THwo\u{16}-VHz\u{1F}cp%gl\u{15}Y,5\u{1F}ly\\nRUN\0/4\u{1D}.\u{7}-!`GTB)]P(\\\u{4}- *J8U,ln4r\u{19}O\u{17}\u{B}Fcj,\u{1A}\u{4}\u{14}\u{6}\u{F}G5Tc]\u{7}\u{C}-j(-5~jH\
\u{11}] \0f\u{15}BR\u{5}8Mc\rCe3/gDf\u{13}*)\u{15},e\u{1E}8\u{E}[HQ+B+W6)\n\u{16}3\u{8}l\n\0Ig?Uv:\u{F}51\u{3}xJF_C|\u{1}Z9\u{5}mg\u{1A}ExYd\u{8}/g?F!Y6\u{7}\u{1A}D]C\u{B}EK\u{1C}mLe5\0(e\u{14}~\u{C}\u{E}KeFG5@\u{16}AY.\n_wh\u{E}\u{1C}#\n0\
V'Jl\u{18}A[><7B\u{1F}[K_X0\u{16}\u{B}f\rK\u{1E}'TTC_8k\u{14}5\u{8}l\u{16}D{wf\n*\u{10}\u{7F}NF0\u{5}\r/-\u{1A}zC4\\\u{B}uG[\u{4}R\u{C}\u{10}i\u{13}z\u{11}\u{1D}b&zXL~E\u{19}\u{1A}}\u{5}\u{1C}LU\u{12}n\u{19}gTy\u{11}0'#\u{1A}Im\u{19}\u{12}\
w5 o{N),\u{4}O8@\u{11}u\u{10}\u{E}c!ZeRc\u{8}(B\u{1C}-}<\u{3}ie7wt\u{13}:.}H05\r4X j\u{B}{\tdyG2Ngmh~>tUwM,5\u{3}I#(GDt\u{1B}~~\u{16}7O\u{2}\u{1A}\u{17}n!\u{17}CUKGx5Hu\u{7}LAvWZ_c)w\u{7F}\u{15}\u{B}<_/1~u.\u{11}\u{13}TlL2_2\u{1C}\u{7}\
\u{3}\u{7F}s!Gt]M\u{16}:9W,\u{19}%kS&\u{17}\u{13}Cac\u{14}]kK#>u\u{B}V/R\u{5}%sS\u{7F}mB~( xLWL-Mf6\u{1B}\u{18}\u{1D}\\2oDE#/'[\u{1B}bJ3,\"S9mDi]@'1W\u{1D}(RU9*8auN\u{1}AP\u{14}\"\u{15}x{p]Ul\u{6}6V\u{17}\"\u{1B}\u{4}*zUP\"\u{2}\"C^\n,,\
\u{1}\u{1E}h\u{1A}:c\t5p1mwt:AV3\u{1F}\u{1F}2uv'#\u{15}`%-S'LmPV\u{E}\u{1C}\u{3})7H\u{1}*!;H\u{1C}1T\u{2}!\u{7})\u{6}S@<\u{1C}\u{E}.MZW\u{12}4\u{4}h\u{E}\t\u{7}7&?\u{1}\u{4}o\u{18}'b,|5hZ\u{16}<#6+\u{15}\u{15}*W\u{1F};\u{1D}ES\u{15}\u{7F}_\
\u{E}\u{1A}U,9X.\u{2}VG$G\"UQ\u{1C}\n\u{1}\u{15}RfgcMM)\\\u{7F}INI\u{15}\u{C}Q@=\u{1D}ZZSf~#cb#RWb\u{14}qjsc\\b)fd\u{1}\u{7F}@`#|@\u{3}k)\u{14}B\n\u{1D}\u{1A}\u{13}\u{16}\u{6}+s_u!\u{14}K\u{1A}\u{F}J\u{19}_A;cO \u{8}c-~vr\u{1A}bLC=jTj\0a\0\
)\u{1F}\u{11}`f$k\nD\u{14}\u{10}\u{17}\t\u{1B}qP\u{10}8\u{F}\u{13}\u{7F}ri] oe$7';\u{6}6^.JO6JnI,upq`\u{16}7Eim%\r3]\u{B}^\u{1F}\u{5}.P%@\u{14}SU%'\u{4}5{\u{7F}t[Tvv\u{18}~z![Se\tX\u{3}&_<M\u{17}dX\u{1D}G\u{1D}htV\u{7F}2{qD\u{11}u\"'\u{1D}\
$g.IG#jVz\u{E}\u{1B}9\u{17}k&\n%J\r-&3\u{14}\u{12}7cd\"t\u{10}K^u\u{10}!Ny\u{16}ALr[\u{18}Ed~yym-S\u{7}d,y`\u{14}7_3OU&5\u{1C}\u{13}\u{15}\rGm\u{7}4DT+_Io\u{C}oIW,hi00)ga;m!\"5h\u{16}&\u{2}(u{\u{1}V1\u{F}\\yr\u{11}vTsB\"Z%WN\u{6}anD\u{1C}^\
2\u{7F}\rzZm(\\`*\u{E}\u{17}D43&2o\u{17}-Up_\u{1A}-..Tg\u{16}\u{C}\u{12}\u{1F}`\u{4}\u{10}B^\u{14}f?\u{11}E3f/\u{12}i_\u{1}\u{F}6\u{13}\0u7\\\u{1A}\u{11}Ha\u{8}0~\tQ\u{1D}bUaH\u{7}=\u{15}(6h,2BzD\u{19}\\W\tA(\u{2}YS\u{1D}xW\u{6}$6 0CP!\
\u{1F}&\u{C}{i$[\u{14}B\u{1A}T9n\u{19}a\u{6}::\u{1A};;\u{1F}:T\\}el\u{1E}Yf\u{1B}/K&;\rGeje/f\0\u{7F}rYTX};7dxC\n1%H=\u{7F}\u{10}pNO/RP\"uYBI^1xT\tO\u{18}a \0<B L1Wq\u{6}C\u{7F}r`K&\u{C}\"u\u{E}\u{1A}@Z\u{1D}>)A\u{F}a&]/IO\u{1D}-^.]U\u{1A}\
-d5{F\u{1E}Ih}\"er\u{1D}{5]x~zS\u{C}LKq&fDu$+~|.+h0D\u{1D}\u{B}h.c<\u{3}0sGbr\u{12}oVn\u{1A}i,\\Np,Y\u{1E}\u{1E}ei9tx!(\u{4}({QTR\rruN\01qI\u{1D}f96~\u{16}r\u{8}D@\u{C}=.K\u{10}\u{E}\u{10}Oa&HGg\u{13}\u{F}\u{E}ZnY\u{4}y\u{5}h8Tq|Lz.\u{15}\
\u{15}R\0[h9yJ}\u{15}P{rEuc!bR|\u{17}0U\u{6}#0(R\u{1}_r}\\]nCl+LYhb=[RP\u{1C}\u{6}Go/\u{13}aB6\u{2}h}\u{1D}\u{1D}.\u{11}C<\u{6}\u{B}+\u{19}hx-D*?\u{17}t#\u{1}2Q?.Nr]V\u{19}\u{4}3\u{12}wzq\u{1C}\u{18}09i{I\u{3}D\u{14}\u{1A}#Oh\u{12}f\u{1D}.\
lqT\r\nWV#\u{12}\u{12}\u{7F}aio\u{5}K1D\u{F}^;\u{1D}pp_D\u{1F}(P\u{13}i\u{18}\u{E}J\u{12}L\u{2}\u{15}\u{4}h?'uO\0\u{1}&@Osg\u{1B}\u{F}\u{1E}TIk\0Bp:e^\"_5\u{12}@FI\u{1}\u{3}J5\0&rw'(T/\u{3}W\u{11}EP9LEti\u{1C}pP6+T6v\u{C}\u{1F}BNE\u{5}o^ep\
x\r\u{1D}\tD\u{18}dngQ5Z}\u{18}J\0d\u{F}UcBy\u{15}cm\u{1A}\n>r?.*\u{7F}5K;#.U/o\u{1B}\u{E}72\u{10}0&+l\u{16}\u{13}#\u{13}\u{2}\u{5}%jP\u{C}s\u{1C}6kH\u{12}\u{C}/4\u{F}gUN5\u{1D}mc5\u{19}N?\u{7F}a\u{1B}6\u{2}t\u{1F}]_:\u{B}K\u{12}jYL5kz#0mu\
m\0/G&0Fh'!C]) -&;g\u{12}\u{1F}\u{8}8\u{6}2\u{8}<+J\u{C}s\"O4v\u{19}\u{1F}I\no5y\"!o\u{1D}>vrqKM!#[yOyEY\u{12}:hV\u{1D}f\u{18}|m\u{1F}V<\u{19}jX-3\u{19}N@]h}\u{E}za)^KV2\u{1F}9@Qh_p\u{E}\u{15}P_\n71+:~\u{17}s?5\u{C}z|\u{7}}g\u{8}\u{10}1QtV\
\u{16}b\u{1B}0 B@{rCE^-\u{6}]d\u{10}W\u{4}]V1dP<=R4Dt:d\u{16}\u{3}\u{17}SSD)W\u{1A}Ol)\tNQ\u{16} Q\\_\u{13},\u{4}j\u{C}\nPp@\u{1D}MFw\u{1E}-Q\"t\u{1D}s\n!$7^A$wY{o\u{7}\u{5}\u{11}\u{1}W~;\\K\u{14}t|m\u{3}N+>t]<\u{10}y\u{5}>1klhV(\\y->\
\u{18}\u{C}\\h\tO\ns\u{7}'K&SDMGEws\u{C}12~ZEUF2%P\u{14}(G9I\u{14}@\u{7F}U:1<MWdsY_B2\u{F}QMJQW?X uAF`z\u{16}.*37\r=+\u{1B}\r&\u{19}w_y[d\u{7F}GR3Tq|\u{16}~.O?^&2L\u{C}\u{E}S\u{2}n\u{8}`\n\u{1A}I$s:tV\u{1}\"e?\u{1E}g74y+_gkEd7\u{2}rg\"o\
\u{16}\u{3}kEb|v8ZB\u{18}\\7 \u{19}gMANEcp{\u{8}\u{17}\u{5}&2uN1,\u{E}CFN^Ub7N\u{8}oNV\u{18}m7j9t5e<~qwa\u{13}G73=fKNm_TEw:c]3VERh(n5r4,l#\u{10}\nz\u{17}\u{15}sNSAl*\u{11}~\u{13}b\n\u{4}sG\u{1E}m<x\u{1E}\"\u{4}X\\2H'9ABsA)F\u{4}HHA3z{2Ev=%\
f#q\u{19}){\u{1E}\u{8}roj)n$U2\u{4}>/GxL`\u{E}\u{4}Tf-\u{1D}\u{5}\\v\u{1C}\u{1A}\u{13}Xa+)}\u{16}@2\u{1}EA\u{1E}\r\u{3}G>66\u{1A}<cqq\u{B}kw\"^khi/k\u{1D}S\u{B}|\r<\u{C}DuO))\u{1D}Vs\u{1}l0f\u{6}L' ]tI\u{16}Y\u{C}OF:9(\u{1B}R+\u{E}U\u{F}\
\u{18}Z\u{16}d\u{1F}\u{7F}(TH4yQT':\u{18}FvM%{\u{C}%5r_z=6([\u{2}t>$C}cS;z\u{5}%b;BD+\u{4}>\u{1}\u{1A}\u{3}\u{18}83{\u{3}qn3\u{18}*V94-&Q\u{1}\u{C}e7Su\u{E}~h469Qn\u{14}-}~ZRVJp!\u{18}\u{19}Wb\u{18}K\u{12}\"Dk|\u{1C}\u{3}}%X\u{C})!C\u{1A}N\
'x\0a+\u{1C}\tq\u{3}\u{17}@d\u{7}\u{7F}\u{2}&s]N3h\u{11}}\u{3}\u{11}\u{14}5\u{5}$!`\u{14}lKrjA\t%x#?X\u{10}\u{3}sT>Q=\u{E}E6kZQPf\u{10}\00\u{B}$v;aJsV:X*\u{16}u\u{4}b\"&6=tS\u{B}L6a\u{1B}\u{13}ca\u{1}uU\u{7}%e4s*-yEc+fg\u{19}/M\r9G\u{1A}{\
\u{15}%\0g\u{3}'{8\u{1E}\u{C}zO\"Z\u{19}<u0,D?pZ\u{19}\u{1}\u{1}s|si\u{E}x67d\rp*j2\u{19}b\r\\AOu*\u{12}h.&)B\"\u{3}e~ld\u{3}>IH\05rX\u{3}G6\rLH!\u{7}1.\u{13}JD7Pk\u{6}+z\u{15}\u{16}i\u{8}Y~3\u{11}j@\u{18}\u{7F}n<@*\tR!7\u{B}9\u{1B}%v4U=66\
Q\u{2}_!\u{8}a~PUJ0\u{16}`.rik\u{16}\u{16}\u{E}s')d`R\u{3}V\u{16}W\u{1D}J1'\u{17}pd*\u{7}AI9MgLhY{05TTdwnf6\u{1D}7\u{F}G{>\u{B}\\r+t<\u{1C}\u{11}6CQ@%*I@@\nQn0\u{1A}Z\rIJD~('X]\u{15}I~\u{1D}x\tp9\u{15}\u{17}z\u{2}H:/[PE!<u-`%&EV+@-\u{11}%f\
[!+rQe.st=\u{8}\u{F}nM\u{B}#?p3\u{B}%DCYHF6T\n\u{18}dwmo\u{3}\u{1C}Ca\\=\u{6}\u{13}\u{18}]}C\u{C}8}I+MQ\u{7F};m[l@u$0;\u{18}\u{4}\u{1}OW{\u{11}\u{17}c\r3vt78\u{B}Ad)J$J\r\\\u{17}_,GxcN9n\u{19}7\u{15}\u{B}D!\reEi-gzHDSva~4C<\u{1B}\u{F}<HkQ1\
\u{10}7N.LL\u{15}\u{1D}.pL?L&\\8\u{5}&E&\u{1D}t+L3H-+\u{13}FezZZ>\u{13}t-\u{B}\u{11}VHC@i9Js|\u{14}WcUYq\r\u{6}Vym6U9<4QL8\u{3}\0??\u{1C}\u{1A}K<\0\u{8}TwXaueQb\u{15}TKuU]~?0u4lOgi\u{C}\u{C}`\u{14}$Nn#6Y\u{6}!Fyf&\u{7F}\u{7F}EMk\rJ*j]PY\
\u{11}+\u{11}\u{1B}\u{4}&T !;h7Mb#co\u{8}D\\\u{3}\u{1A},\u{16}c@ \u{7F}D#\u{1D}qV:4i2<(K\u{F}Fw@2YK,U\u{14}sZ_ {/&Ad.]}w$\rd+\"\u{2}:_<85m>3\u{2}}\r!\u{14}<ER]ik\u{B}Gi\u{7F})\u{17}|Ti\u{4}]t\u{1D}\u{1A}e1O4\u{F}E\u{1C}'#{\u{1C}\u{11}\
\u{10}=\u{13}FB\u{12}\nQp~0W\u{2}V+;BjE\u{3}w\u{3}\u{19}\u{4};'-\u{8}z\rf4'\tD>XmKQbBFiG\u{10}/+=\u{1}\u{1D}fu^1\u{10}wYAwG\u{17}l\t[\u{7F}\u{B}$q=jOq;\\V7T/j\u{1B}U|C9CW\u{1E}Z\u{1D}.\u{E}%d9;^=6\u{14}\u{17}+7\u{1F})^\u{14}N\u{3}(\u{1B}\
\u{1D}\\XF6\u{1C}%Ja_'4\u{1E}O?!\"]\u{B}[\u{1E}A^)y(8h1lZr\u{1B}g\"5\u{1}*nIO#X!hJl\u{17}o1FM\u{11}EoR$(\u{5}f/>:\u{10}}DP\\U,z\u{5}b2N\t\u{1B}H\u{10}s\u{1A}>-Rx+&$\u{1D}'6\tVQM\u{1D}3ckN \u{6}}o\nRm\u{C}:m\u{8}\u{14}JP\u{B} {b\u{F}b>Ks9#\
\u{C}x\u{12}\u{18}}Ob\u{1F}#G\u{13}\u{E}B\u{14}\\c\";JC<?W;FB{a\u{3}\"\u{2}\u{4}=BP7\u{1B}\u{B}a9a+\u{1F}\u{1B}OC3\u{3}yd%O'akdg\u{F}=C\u{7}\n'x;R\u{7F})SU\u{B}\u{1B}<KC\u{2}\"Og7y`#\u{1B}(\rm\u{6}73\u{15}DK\u{C}8[FN\u{E}\u{14}I2\u{C}\u{E}\
rswNz\u{C}T\r=\u{2}\u{12}\\\u{5}|\u{3}\u{1C}\u{12}TDF\u{1B}3I\nbxW-\u{10}\u{1}\njeb\u{1F}sz\u{E}J7D\u{1D}=8\\\u{7}\u{8}\u{19}w+=bVAhH<\u{11}\0\nY}\n\u{18}_X *Q\u{18}\u{12}Y\u{16}j?c\0FmA\u{C}oI}\u{B}\u{1}+\u{12}F${\u{2}i+I\\TH\u{7F}&n\u{B}\
\np[Z[\u{16}jpr\u{6}:\u{14}{<&Ojpy\u{C}_bLy{5\u{E}9>QW0ku|QK>*BmN\u{C}\u{C}A{F\u{3}gu:\u{6}$f*9@2jf3E2\u{B}\u{7}<\u{1E}\u{18}r8-[Mu\u{1E}\u{1F}}e|\r#A*\u{3}o\\rwc%]U\u{1C}\u{3}{\u{1E}$\u{11}yuu!ob\r\u{E}\u{1B}\u{1}%\u{1F}T\u{18}=u\na33e\
\u{11}1 \u{12}\u{14}#\u{C}\\Zz2Q\u{B};m\u{B}\0[>B\u{E}bT7w?6_{:Z+76,(kV_\u{1E}\u{18}\u{E}\u{11}Gf~\u{6}\u{C}\reO\u{3}\u{16}bN\u{2}\u{2}|a{\rA,U\u{1}km\u{B}D\u{13}0FRk\nmTX\u{C}\u{7}Q\u{12}\u{8}ddtE*sq?\u{1B}-S,Up\u{1F}6\t~'\u{15}_\u{12}\\I\
\u{1B}2\u{15}3*sm\u{15}u/\u{1D}fb\u{15}L\u{11}4\u{1F}\u{1B}\u{1}EV\\|fe)\u{1C}t\u{1D}i\u{11}}\\&\u{7F}bi*$\u{3}N]E!\u{10}%C`fRM\u{7F}WRnv:I\u{C}K3\u{B} !W=\u{18}\u{13}!1\u{2}'\u{E}#p#+4RM?+j1k} 3Y#q$A\u{E}Tf\u{2}9]l\u{15}\u{1}54\u{E}u[O\
\u{1E}.1yq\u{2}B.\u{F}s\\kK %2so\u{1}>j3%C-2\u{1D}\u{1}=P\u{7}\"\u{11}@4-%\u{1E}\u{5}\u{B}\u{1A}\u{1F}_JDPq\u{16}\u{4}\u{10}*+h\u{15}_\u{12}.+;\u{1E}fi\t<9j](@'='?ZV\u{1D}h>:Y\u{7F}\u{12}}wXfr\t!L\u{B}#q\u{1B}@s2^f\u{E}m\u{7}\"dE+-=i\u{11}\
\u{16}\u{7}YI\u{13}YMa PbziG6L=FJ*R;T(5\u{17}K8Q:?\u{16}(8xlS\0m$cz,oP\u{14}w_pvy`\u{1C})dx5X^6Ru\u{15}G(/FeWMAj5i|[Or-}Ph\u{1F},\u{2}\u{16}S\u{15}h}\u{18}jm&e%0`Lj@\"8\u{B}8CpF.}\u{1B}|tPTSU\u{10}t\u{6}\0@F[%W \u{1E}Jd#]C\tlpW:s,:OWJGYu4=\
Y#<N\u{1}x#r\0x?*:Dq\u{E}!;\u{18}q\u{7}@Sca\u{1D}\u{1E}\u{4}H\u{1C}=5\u{F}2UgZpa[\tb\u{8}+Cm'G\u{1F}H\u{16}\u{8}\rd),\u{2}dG2ThDDq~w{ \u{11}\u{7}n\u{14}xKX\u{C}H\u{15}NO0#!\u{16}Qx|To\u{7}\u{7F}\u{1}N;x-J\u{1C}K/DKqW\u{1F}\r<,Z=_'\u{17}%XI\
UJ(Pi\u{1C}*{\u{5};\u{19}>YczSY\u{7}fe-u\u{3}\u{16}n<Zg=\u{6}?hI5\u{18}Xd\u{B}GjEQP\u{12}dy]p$\"\u{12}WG6<\u{1A}U*[\u{18}{1f!*s\u{7}:\0\u{7F}@\u{10}^\u{1D}2j.\u{8}Rw\u{6}\u{15}kF\u{1D}\u{1B}i\u{1D}G\u{12}h\u{2};xzW\u{10}j\u{13}\u{2};p&L*-\
\u{1}\u{B}`d-p^pP@\u{10}A}#X\tD`W\u{8}E?\u{F}Xz7jI$\u{4}'fh/&H\ngYSf\u{B}5-*u\0\"NB^\u{12}Oy9\u{18}I\"\u{F}r\"U\"Pl|4lw0S\t0MPJ\to8I\u{15}_\u{1C}z'[?\u{17} '6_-\u{18}nUF5`Kg\u{18}X\0zu9?\u{19}\u{15}R\u{3}=\u{1C}=T3}r6;JA:.>.h/aKB9\u{7F}G\
\u{17}\u{15}@=\u{F}v<\u{7F}&10\u{1E}q8\u{1E}v`\0F%o\u{13}z5v\u{4}\u{4}`\u{19}nN\t<\u{14}rFC\u{E}\u{3};\\V5g\u{5}vZ~\u{11}\u{1F}\u{19}7\u{1}8\u{3}h%\u{2}\u{19}A\u{8}\tz7w\np3T\u{E}N+ a)\u{1A}BI\u{17})QDnF\0F1\u{8}Jz/@>vTC@_UGLK\\\u{8}is\
\u{13}*\r)\"hu;\u{6}J\u{E}m=.bDQ\u{E}Va*_\u{5}/0\u{18}\u{B}e@\u{1E}\\jV_\rb\u{13}1d9ftmJ..~(+]6\u{3}yyt\u{1B}\t{\u{1E}!\u{C}_YB\0K\tU\u{1A}\u{13}St\u{2}s\u{F}?10\u{11}fbDh(\u{B}td\u{4}\u{7F}F#zrU\u{10}D4e\u{12}\u{16}\u{12}Ux\u{16}@c(\u{19}\
mN}ij\u{10}\u{15}\u{14}G\u{10}3D\u{4}O0;\08M&%\u{4}}e1gHY. 0\u{7F}%!0s\u{F}\u{13}\u{10},\u{1E}\u{1C}<\u{13}e\u{10}N;(m%I\u{13}d#d\u{16}tq\u{17}\u{11}\u{1F}$rJ)\u{1A}!s\u{11}4\u{E}@-\u{19}I:QYD(\u{C}\\WwZ\t\u{10}0\"3\u{15}_\u{12}R>5\u{19}7 \
O&;rU&Z\u{1B}\u{12}}V3S@\ry\u{5}}/NK]vq`-s\u{3}\u{1B}[\u{16}~AA3cZdyT\t6H4\u{8}\u{6}wo\u{7}a.LU`%t7,%&:+\u{11}wA9=\u{2}yO8bp\u{E}oU:\u{10} \u{16}_NU95N?\u{1}~44g,tBH[D:7^A\tt\u{16}`35XwH3W qLb\u{2}:lzol;\u{13}Tp]^)w$\u{1F}}\u{1}EX)6q\u{8}P\
\u{5}*8\u{15}*\u{1E}wq1R\u{12}\u{19}o0%\u{14}Y;\u{1C}I\u{5}cW\u{13}\\Qgggo`VeY1.(gbe\u{14}*\0Vc|5\u{E}aa V{'\u{1B}=m8\u{13},\0\u{15}MUrvW\u{8}\u{5}Ton73\u{C}\u{18}\u{16}qYJ07U)9\u{C}{=1\u{1}TJh/7Ff\u{C}|ewk\u{18}2l%\u{7F}2\u{10}\u{4}F$:s\
\u{13}\"^\u{6}\u{14}C\u{4}ngKe\u{17}\u{5}\u{10}\\\"/qB@@q*Ms\u{14}=!?b5Q\u{1D})\u{3}46%j\u{F}+%U'>A\r\u{14}>R\u{1C}j\u{11}JRr\u{7}u\u{19}\u{1}v6+\u{1E}) -+[\u{E}wuVgw.s4\u{14}k\u{1A}o6/jK\u{7F}W&Bns\t\u{15}+\u{15}>bc{dl\u{18}3EC\u{7F}Z\
\u{8}R1bP:\u{5}Uy7PE\06\u{14}\\ZO\u{1D}\u{1C}wm7>\u{E}E\u{B}P16\n\u{5}3Q%,S#IJ\u{E}@}{\u{B}P;\u{14}\",\u{15}JM\u{1F}+W\u{1B}3\u{8}ojKE8\u{5}\u{18}q\u{2}\u{E}c\u{B}2\u{5}*lA\u{14}t\u{1E}y`\u{14}Kg\0@\u{1E}\to\u{3}L2t$GI\u{2}\u{12}!UH<\u{14}\
v]\r\u{B}rc5?U_\":rh0%\u{3}rY^)\u{15}\u{5}{I \u{C}[#\0\u{11}\u{1C}P#\u{4}3GUV\u{10}\u{17}H\u{1F}\u{12}\u{10}.\u{5}\u{2},,!MaY!yr!>Zh\u{7F}9UK\u{5}\u{8}\u{16}\u{1F}9u&MU\n\u{1A}xo%\u{8}\u{4}owH!03}Rb\u{10}m\u{7}:&\u{2}\u{4}29g\u{14}V\u{B}\
\u{10}i}3j\t{c\u{1E}1.\u{13}\u{10}ZU<fb_G\u{17}@\u{8}&5\u{1C}(z\u{11}9;a\u{1B}Wba\u{B}W\u{E}@?4\u{C}v\u{14}Y\u{1A}J+~\u{4}}t\u{15}Rr\u{15}lt \0\u{5}i*R}Mp\"\u{2}\u{13}\u{3}2*I;\u{E}GrX1yjK\"6\u{15}56-C>~\u{4}Fqy#P~A6}\u{11}\u{19}\t\u{8}qo\
\u{1D}YR\u{1D}\tr+$F9\u{1C}&\"[]UL\"\0F\u{1E}\u{1E}\u{6}8L\u{2}xv\u{1D}'\u{14}B\u{11}\u{F}\u{17}2\u{3}N\u{7F}^V\u{3}IMBlU\u{17}\u{1}c`\u{1C}[\u{4}.*\u{F}]xkR`\u{6}\0U%H\u{1E}I\u{F})TMV\r\u{3}\u{B}R\u{14}\u{8}!\u{14}[&m\u{B}W\u{17}\u{15}\
\u{1A}\u{1F}H&\u{3}^_\u{11}\u{10}p\u{1E})Y)Q+jqZ-]}#`4DG?\u{13}rI\u{1B}e^\u{1C}q'HSyRa>0\u{1C}oB}n\"|@\n5PUIU-\t\"\u{F}ucj\u{1C}'=8\u{1B}H\\avs\u{1B}^URV\"Ull\u{1}W\u{19}$9'NW>sw\u{F}@#\u{16}7gRiR3 \u{1}7Ya\u{1D}z\u{6}6`Z\u{4}\u{11}\u{1F}\
\\CMZ^~#<:\u{1C}nrz\u{F}-\u{12}PyHfF\u{3}\u{B}3L\u{12}\u{2}\u{8}\u{3}\u{1B}D6#\u{12}lr\u{1B}\u{B}qe2^EUS07H\u{1B}5g\u{2}z\u{19}lj\u{12}OsP\u{16}v[\u{17};\u{15}Vz[R\u{E}U\u{F}W\u{1D}h_U_\u{1D}fAP%=!\u{18}6x\u{19}afRH\u{10}1;HK\u{3}} jl\u{4}\
=\u{2}A0\u{16}=uc\u{5}NgJ\u{C}+\u{12}\\p\u{8}-\tE\u{1E}\u{E}P{xg\u{4}lQ\u{4}\u{17}\u{1C}\u{11}Z^\u{B}\u{1B}7\u{15} ]\u{1A}d\t{l\r\u{1E}\u{B}\u{7};\u{15}n\u{1D}\u{1C}3XW#6o\u{1E}t,03m\u{B} <\u{1}\u{E}Xy\u{7}!\u{5}|O}UHAGTb)Ae\u{6}m<+L\u{1E}\
lUg7\u{10}$yag\u{1D}=p\u{3}|BPbG\u{3}S\u{19}Ab\u{13}!\u{12}\u{7}]9l1<*\u{1B}xJ}z5FxReD}P\\e\u{18}\u{1A}'\u{1D}G\u{5}{\u{B}\u{1}W2ax9EA\u{10}\u{1E}n<\u{1D}\u{19}%#Q\\o9[\u{1D}_,X|E[&gM=^tLbS|;\u{19}\u{F}\u{7F}Ct\u{19}J|ng\0~S\u{1C}\u{1F}s^;\
'4\u{1E}9\u{B}W\u{1C}\u{F}\u{3}{\u{1F}\u{17}\r\u{19}\u{E}S`Na\u{7F}Ym,;A\u{16}GI@x3(b[BJC&\u{1C}}SH\u{F}\u{11}\u{10}HGlp\u{1E}$In\u{1}#`h6wr;\u{8}2L;\rF!hK\u{13}T_y@^!\u{17}[?OpI\u{2}bHGdI%vd:QrLnr\u{14}4\u{E}!Y\u{14}+6[]q\n\u{7}+\u{8}0G\
\u{17}t]\u{2}Ds\u{1C}\u{8}>'#dRm\u{1A}>)V\u{18}18d\u{F}VNr\u{19}3\u{1B}q6UhBgSu\t_SI\u{18}\u{12}zND`\u{7}\u{1F}D\u{8}\u{10}* \0\u{B}-,\u{B}&M\u{1}i{:\u{12}K3\u{1A}wZd^\nu}\u{C}\"V\tm~\u{1B}\u{F}m;~aq;Fv\u{12}K3\u{4}vrnyj}-|q\u{1E}\u{11}yq\
\u{17}I\u{15}4)fA'Y<6]Y4\u{1A}\u{1}##k6xH\u{8}%\u{11}8x\u{15}\u{19}\u{19}e|\u{15}Y1MfJ\u{3}U\u{2}_\n6|'8\u{1D}\u{B}n$\08FS+N\u{2}2d3vt1y\\x6\nJ*\u{B}.|' o\u{C}X,g%h_6yA.Fc\u{E}O\u{1D}?y\r|^{\u{1F}\"3Zv P\u{7F},46S\u{16}j=E;{6\\kn\u{17}\
\u{16}k:^Vhh^Y\u{12}#T%(m|\u{C}CLH1aK\u{16}5Wbl\u{8}ynenS\u{1E}\u{F}e#wfj)P/\u{8}l\u{E}V]I!\u{4}36\t\u{18}\u{14}^c\u{7F}\u{12}O9e.ar6|#5*y]\u{1E}k\u{F}\u{15}ht'[[v&bM;7\u{16}<Z\u{11}RGCLP\u{B}wN\t+,O f\u{10}MA*Ae;\u{1E}\u{F}@ouh_Q\u{17}LS\
\u{12}H=\u{1F}Z\"+l\u{E};\u{7F}`\u{12}}\u{11}^kDbXj\u{F}T'QIig3e\u{1E}D%\\}}/@}/\u{1B}V/\u{18}J+gi3(\u{17}%qgNcmnH\u{1E}98N=3W9l\u{1B}Kv&C1\u{15}:\u{13}\u{B}\0M?\u{11}#Xe(B\u{16}cd$\u{1B}`J\u{1B}#l.]\u{B}N\u{4}a{J\u{13}\u{17}czN\u{F}\u{4}\
\0\u{19}$\0\u{7F}B_\u{7F} \u{8}Ts0;z)v(9_N\u{11}g\u{14}l\u{16}|/\u{F}Zf\u{1}\u{2}3v\u{7F}[(u~\\R9\u{C}\u{1D}\t\u{13}\u{12}n\u{14},rV9RKm-{\u{12}W~T\u{1B}dw)W0j|tSvG\u{8}-jE\u{17})*o\0\u{4}DORu\u{11}*c\"\08.&\nzF\u{8}\u{17}#\u{15}xZQ8Z}!2HP\
@V!\u{1E}\u{15}\u{5}+%W\u{12}VBEi0\u{F}6FP\t\u{15}\u{10}:UMJ\u{5}z\u{4}8)rb\u{1D}ke\u{17}VHN\u{14}'j#dR\u{1A}L\u{10}h.#\\@\u{6}\u{1C}RU%v7ow}I\u{1C}\u{1}%\u{B}J),>\u{10}#A\u{7}$oa`] \u{F},+&/\u{1}\u{1F}}hUC\u{B}\u{1B}fq+Zg:o%3V\u{5}\u{7F}\
\u{10}A,Rf t/)C\u{1E}\u{1B}o,\u{C}=\u{11}\u{11}3w1\u{1C}LI\u{18}6{\u{1A},d>\u{B}MN\u{14}\u{6}\u{15}(\t`^yZ;n<\rw^\u{7F}r7\u{4}t\u{1E}8o!]dD\u{1A}\u{18}\u{E}:=\u{B}g-6l\\V<t\"/CV\0/F}h[f%B=O0\u{1D}\u{14}{m+F/tW'Yyx\u{11}o(\u{1C}+y7]\u{C}a\n\
\r%\u{E}\0r<\u{7}bY6q&Fu<=cVs2c\u{17}!8\u{1C}e\u{8}6c\u{2}WP8\\\ng\u{F}\\}p\rgbY\u{6}\u{1C}p\u{7}\u{14}PC5\u{1C}iU5\u{1E}K\u{15}\u{1E}\u{E}<3hK\u{B}jo|9x'>2Ag[Z|&^GMC\0$\u{1C}^>b1MJz\u{6}{|[ \u{14}ML\u{12}x\u{11}\t?: l\u{6}AzuD\u{13}<v~i\
\u{8}O>_ZA\u{3}\u{15}\n-RmH\u{3}@\u{19}ll\u{7}\u{13}Dh\u{10}N!m^)n\u{C}\u{15}:\rJJ\u{2}\u{1C}/dF\u{4}YdH\u{13}\u{1D}2uBxR}1\u{1A}5n\u{17}Ju@x\u{1}A0x\u{10}a]>\u{1E}\u{10}2>\u{3}ZL_s\u{14}\u{3}9f\u{1E}^GM-5s>%pbaF`\u{3}\u{C}l{\rq2uXO\u{14}9\
\\zia\u{16}x,@&\u{16}*\rh\u{1}\u{16}lNc-iiz`ZCCE\u{7}hZTH\u{14}cM<m[GD?`\u{16}lM\u{F}8kE!\u{10} T\\\u{14}j1z\u{4} rDu=k:\u{1F}V\u{10}\0Z`~!-=6A<\u{11}\u{1}`k5g8\u{1C}\u{1E}3t1\u{16}\u{1D}]4\u{7F}x3\u{11}z9Vh\u{10}\nBvlXsb\u{10}-%Z/Y.+SFy\
\u{18}0H\u{1B}(8k\u{E}\u{2}d\u{10}%g?yXFvq\u{2}Y%,(0[KEL=8<?X\u{1}>5tO/S7n\0eTW|4p_\u{15}\u{B}i\u{3}kbnQ\u{7F}A\r\u{15}\u{C}.(4#8!\u{5}5\t6sjLjI}# +\u{4}2:O%h\u{1}d\u{17}U+ks\u{1F}\u{2}3uQOnjYTo>LWq\rgbi\u{1D}=A&9>\u{3}\u{13}^mpk/ [dy\\\
\u{7F}\t\r#+Xt_ghf\u{16}k;:\u{1C}Of8\u{18}'\u{1B}e\u{1C}\u{17}x_($kX<eOR\\;\u{11}P\u{C}%$j#eK\u{1B}`q\u{2}3\\Y'4&BE8W`\u{8}\t\u{B}^\u{15}Q7F8>N\\nS~U=EY9\u{18}-t\u{7}8q\n97Y%T^HH\u{B}\u{1C}N8$Sy.Tb{IJ\u{7}kX\u{6}[~\u{E}\0Uu\u{10}\u{E}\
\u{14}\u{19}w\u{E}`XpFs\u{B}X(~\u{E} <1E5R,46O5z\u{1C}g?/-\t\u{11}Q\u{11}\u{F}\u{4}*~CY=H*s\u{1}qe2N\u{B}\u{19}-48]\u{6}zXDG\u{E};)g\u{14}hy(Uc\u{F}\u{10}(\tl\u{1E}\u{13}\u{14}!(R\u{B}!s+2>,\u{2}aY!!?\u{1E}mJv8=^{K}%\u{4}T3t5ft\u{16}fymkVv\
\u{1}Yfd\u{E}sf(\u{16}h\u{C}fhNm$mf/v\rmu_K'_x)yuJYXwP)\u{11}Lj;\u{2}O\u{1A}\u{4}zv\u{E}+\u{C}}2[`vQGV\u{14}R\u{1E}\u{10}\u{1F}<$Ho1$bo`y\u{2}E(y~@tT#6JHAzjVau\n\u{5}\u{1B}\u{2}\u{10}:N\u{C}\u{13}lb\u{F}*_C 9%E\0Z,}\\J1m[qw\u{F},g\u{16}D\
\u{11}*\u{1D}[$@7Q\u{8}'n{`/n\u{2}RU\\I\u{F},,o!0ExnC\u{C}IKVq\u{B}B\u{B}g(nc|%>Px\u{1C}`nR\u{19}koh\u{15}N\u{6}8-b\u{6}\u{1C}We\u{18}\u{2}W\u{4}ClU\u{17}7\u{1A}H_\0.uzFz\u{12}xEb*\u{19}b$\u{18}pJ'02p\u{8}C\u{7}F\u{1C}@h%2\u{16}e/}B\u{16}{\
UY= =i-\u{16}\u{B}U+\u{1D}j;UnS\u{C}-Y\u{10},\u{1D}q\u{12})P++F(G\n\u{13}QF\t\u{11}g^f{\u{F}V,\"\u{1}aIP\u{14}\u{16}V\u{1B}G#CIp\"vI4ha>>\u{10}P&\u{5}&{\tn#PO <3.\r/Io`r\"_+r\u{19}tt1==v*z:\r0w\u{1A}\u{17}\u{B}[O*\u{7}\u{1C}SH\u{4}\u{E}\
\u{1E}>p~z!OIrg%e\u{2}S0\u{17}\nm`_\u{13},\n4jbdKZ1Du\u{19}\u{17}\u{4}1\"4N.Bf!#.\t\u{10}d!L\u{1E}V@WP=F+Hq;3\n&]uY\rEA!>e\u{1A}\u{3}6\u{B}\u{13}\u{15}t\"v0Mp\u{1F}>\u{3}\u{19}cIIy1\u{16}6\u{B}\u{1D}>G.!\u{14}k<xbnRxZpB[Y\u{12}1}$H5F\r\
\u{1C}\n\u{1A}i\u{13}C@T.\u{16}HLlydH]\rsU\u{12}g\u{18}v\n6b\u{8}\u{3};\u{1}(\u{18}\u{1}\tWL\r\0y,\u{12}\u{4}\u{B}K BrQ\u{6}\u{7}\u{7F}\0\0%\n\u{10}hIBt3sbWki.-\u{1A}\u{16}dZE\u{7F}Bq3kwh.K7{\u{C}\u{7}T\u{5}/=FR&ONp\u{2}LNa+MT,Bhw2N\u{4}\
\u{2}pLm1V\u{7}k\u{14}\n\u{17}PE\u{10}MNy'&}U3uL!Wfv6CBA-\u{5}sVB7*4J\u{14}\u{10}q*\u{4}X}9/4&dTG\t\u{3}\u{1F}\u{19}\u{1A}]\u{1C}:\u{15}\u{14}H>mok\u{17}7\u{1D}ru#\\Z\u{14}\u{7}v\u{11}\u{17}t;K&U\"F\t\tV\u{17}x|V|^X`\u{14}@YJLlFe)dY~\u{4}]\
FJsN+\u{12}\u{13}8\u{1}x_K\u{15}c\u{1F}[17\u{1D},\u{17}7z\u{7}\u{19}\u{7}*\\%_\u{11}n\u{13};{\u{1}\u{11}!pAMB6P%\u{1F}\u{19}\u{5}\u{8}2a\u{15}t\u{15}\u{3}zr~k \u{1E}?hjLMbX\u{3}F\u{7}TwU\u{10}3_yD\u{15}\u{F}L\"\u{F}s-;\u{7F}_D<\u{10}FZIFAs\
z|puol\u{1E}\u{18}=a.;P\"RgW\u{19}4$_?$\"*\u{F}\u{14}t'<\n\u{1}8|NGqN e.~+6Dzds\tXh7#\u{18}Fp\u{1F}v)lt\t'c&\u{1}X2pI\u{11}/C\0AOh@AM#<\t+`.\u{19}Hw\u{7}Rx\u{B}_1&,\u{13}n\u{1B}\u{19}N2q\u{E}\u{7F}\u{5}.>>\u{1E}*w\u{13}=q0/dv3N@#Q\u{1A}$\0\
Ib\u{1F}\u{3}c$\u{7}BGh}QnIQ~17\u{E}\u{E}C\nlkx'p=y_v\u{16}b0Rc#+]\u{7}_u\u{1B}w[j\u{4}d 0\0\u{15}oXz\u{1B}+Z~4<tp|o^i<G\u{16},s\u{12}|V\u{19}Vz\n\u{18}\u{3}\u{B}CM\u{1C}d\u{5}oi\n<'l}\u{19}_x\u{B}[q0nHN8HLix`\u{7}=Y^\u{18}32PQIhP\tq\u{1D}\
\u{1A}6\u{1F}[\u{1C}Ik\0\u{F}\n\u{B}?#\u{1E}R6wc(!\u{1F}3?[\0x\u{8}E(`\u{16}0DAhg\u{1D}e\u{7F}\u{E}p2F8s\u{19}}\rb\u{8}>\r_$ZMu8uF=i6*U \u{1D}N\u{12}o\u{5}g9Y\u{E}U_\u{16}AM6{9kXr99T\u{6}Q\u{7}\u{7}d\u{7F}= k,UrrRVK*L3{\u{7F}=Jv\\Lo5'$hq\
\u{19}vN8blx9g;\u{1}#HRLPd\u{13}\u{6}9Tu\u{2}Oh\u{7}f}%@|Q#1\u{1}r)r/6u35wM\u{C}&\u{1D}M\u{12}3ps6|z\u{7F}_\u{1B}6x\u{10}\n\u{1F}Ce\u{5}\u{6}r0a\u{1D}OFGSUWg#AM\u{15}\u{1C}Zqe|\u{16}g\u{7F}jed\u{1}ec{\"6\u{7F}:\n\u{2}2ZjN\u{16}\u{7F}\u{13}\
\u{1F}\u{18}C\u{16}X\u{1A}\0\"k\u{F}7rC}R\u{1C}\u{7F}7c8FNK5fL\u{18}{\u{1A}iQz7Y!SCZP\u{7F}KaY\u{8}\\Phn\u{18}QP\u{17}\u{10}+Nt\u{11}$(YA3<;X3-q\u{E}E\u{1C}l=\u{8} \u{1A}L?\u{7}\u{1B}d4Nh5\u{4}.D!:m\\Rtk\u{8}5EhKx9\0UOZ\u{8}.ToXBbV@(\u{7}:\
\t,/Oem\u{E}\u{F}6?\u{1D}Z\u{12}s.\u{E}JJTcvimw[T\u{18}\u{16}<Ix]X\u{6}\u{F}0\np\u{19}\u{1A}\u{2}#;c\\+\u{6}\06!}\u{1C}gn,'(\u{3}\u{C}J\u{19}\u{1E}RPn\u{15}8BY.LGPu/\u{13}I2~|i\u{1E}f0\u{16}p\u{8}d\u{1B}  9T:?g\u{7}K5j\u{1B}vf\r\u{1F}KJ_w2\
\u{17}\r\u{18}DDCMI\u{13}\u{19})g\u{E}cit\u{17}21}m\u{13}A\u{14}^3M_$Q\u{B}3\\\u{1D}5u\u{C}\u{11}klCXs*\u{1E}(Ji\u{17}j9\u{19}\u{1F}=VHyh\"D0L@\u{13}/x\u{10}}<I'[bOa}\u{E}\u{19}\"\u{1A}t6\u{B}v(C\u{1E}\"6\u{15}\u{15}\u{14}O\u{19}\u{F}6\
\u{7F})83C<s\u{7F}*}*u\u{14}[\u{14}|VQ\u{1A}`\u{14}$\u{19}DA\t^\u{7F}Z\u{1D}6!\u{11}\u{13}\u{8}@\u{1E}\u{7F}]J29\u{1F}E_\u{6}\u{1A}0\u{17}q7\u{13}__a*\n\u{11}\u{4}!~#\u{1B}m(%\u{E}\r~1\u{1E}T)Hzs7D$D7Yc\u{1A}6f?B\0\"s\u{4}9Ijan4>pr1\0Wq\
\u{1}H2]\u{7}_'%kGiGme\\\u{1}}ILmvB(tb[X\u{6}hL5LLVU3,idg2\u{1}K:Y\u{5}U\u{1B}`\u{5}(\u{18}m-x+}Z\r['\u{16}\u{1C}hkp\u{17}78W@GdTuI9fZ\u{2}($\u{1B}LKVLm\u{1A}&Um\"XVv9}P\"0TRO\u{1E}9>@\u{17}vVC\r9rJmg2\tMTyo\u{17}V/4\u{5}\u{12}~\u{B}\0l\0Z\
H q}Z68\u{18}E\u{1D}:K&LTrX4vy\0y9)\u{14}*y(~;xh*9\u{13}\u{1A}Uw69v4.!y49bL\u{3}O\u{E}s\u{2}y\u{E}qfnC.n\"@DX\u{5}Ee\u{1A}\u{1}}l S\u{1C}{Bw<St=B+~Fjh\u{11}ClV^p\u{4}:Pz*V\u{15}-\u{12}\u{1D}R\"sg9\"u\u{17}pc[\n'bAq/\u{13}D\u{2}v$;6DD~[=Kb\
\u{F}\u{E}3y\u{2}R\u{1})\u{3}~cY,t\u{3}p;\ny!YvRkD6iw7=k\u{1B}$F\rH4f3yhz\u{7}(\u{19}\u{C}+\u{1D}/kE9Lw/\u{14}V/\u{E}~0\u{19}i\u{1F}JsRL<zt5SmN>=WL\u{B}{U\0a \u{2}\u{1}ICP\n7/TRn~f(m,>%\u{10}-ltn\u{17}uxxOay\0qx.G\u{2}\u{1E}\u{18}\u{14}\
\u{1E}\r:E/fW/(JE:`K6\\\"$et\\b;eF\u{3}f\u{13}\u{1D}8\u{6})gG?\u{C}2+l\u{1F}Kf55\u{12}\u{5}gTj!'\"\u{1C} \u{12}\u{8}LR\u{7}^q,k\u{3}\u{1E}ho$zk22k\r,^h\u{19}]-\u{1B}36\u{18}+j\u{E}rK,u)Sp8f\u{8}q=5x\u{6})*FcE\u{1E}H\u{4}nO\u{7F}\u{B}\u{11}\
\"o)Bl\u{1F}hY_1\tv+\u{2}OW\t\u{5}\u{5}\u{2}PS<p\u{C}?S\u{14}<}\u{C}\u{6}$g|S\u{1F}s\u{15}Y\u{1F}W1{\u{1B}|\u{1B}b\u{6}\u{6}5\u{1F}\rB zms\u{10}RZf<=\u{2}*}2Si\tU/\u{2}h$\u{17})X(S0am%-E\u{1F}Z\u{1F}\u{4}}\u{8}4X\\\ta65VI\u{C}\u{6}]\u{17}\
\u{7}${\u{12}\u{2}=\\&9mJ6m\u{11}%\tY\u{13},\u{1D}'ZC\u{1A}U<jCp@\u{1B}ik\rk\u{F}G\t1A\u{16}u!p(\r,\u{10}\u{1}9\u{B}`80\0f*HjV)_ha\u{1F}<\u{E}2)\u{11}\"Kkzl8;$Ekx{2\u{1C}2cOq?$Z)02\u{E}_\u{7F}s)JF\u{6}Fd-\u{F}0RH^v\u{1}(D_k0A\u{1D}\u{7F}o<\
Qx}[ls<\u{7}47kT\u{12} l3Y:\u{18}U\u{4}\u{2}8\u{6}\u{1E}zpM>\u{16}wj]W<\u{14}\u{4}-}:w\u{6}0\n\u{7F}P0*7?t\u{E}\nOC\04ZMQ<co\"T\u{5}lky]VHwLw&0_Dn\u{1E}BK\u{7F}vP6\\y\t\u{5}%>'T-K9\u{14}3Hy*0bUr9\u{12}(\u{18};\u{3}9tqQ{(2P\u{18}u$\u{16}w\
\u{E}#\u{8}x/>p\u{4}\u{13}g].YAQ9{\u{13}'\u{8}\u{15}dh8\u{15}iz\u{11}g+\u{15}xFO\u{1D}(\u{8}c\\;pr\u{7}dspZxTe\u{7}\0b4#\u{1B}&\tQ\u{7}Z[,4B`N8\r`^O\u{1B}hb)}(;|8L}\n@U\u{1B}eC{2\u{3}\u{4}7M[?\u{1B}Mb\"8\u{4}hv/\u{C}zT7\u{1E}>\u{7F}M){W\
\u{5}dX1bh:m\u{1E}A0{H\0\u{7}\r\u{18}z[f9\u{14}l\u{E}]?SK\u{16}ZV\u{12})\u{B}c\"J|1&K\u{17} \u{6}\u{3}\u{1}G1\u{5}DR\u{10}%\\:,\u{3}0JVT?RO\u{6}m;\u{6}\u{1D}\"\tpe<!v=\u{C}\u{18}dxx=`lQ\u{1D}K_ci\u{1C}?[\u{F}'pA{\u{E}B|Vhph^0@\u{1B}VD@X\
\u{5}!R\u{5}\u{12}&v$\u{10}xs \tZ%\u{E}\u{19}@/qE\u{11}/`\u{F}z\u{16}\roh<\u{1B}lT \u{1A}`\u{B}m\0\u{1F}._%)5:!kj~Jm\u{F}#y\u{1C}n\u{18}a\u{1F}\u{14}3\u{5}\u{1B})hc`7t<m1aD@\u{7}?\u{F}T\u{1D}jh@rW3S0l}h\u{15}\u{19}iPt%-\u{14}7XfsW>=\u{1A}$\
HCrW_qvR/}\t (t\u{C}E+p\u{7}t:Xz]oLveZn{>C(m\u{1B}M\\+\"X,J\u{1E}\u{11}\u{18}Lm1bv\u{1}\u{C}GJ\"\u{16}'\u{C}\u{1A}rc|t>\u{1A}nN;\u{5}A*H\"\u{19}oiZM\u{16}(\u{B}\u{16}^l5X|\u{12}|5X(\u{12}\u{1A}\tdS#c\u{2}FOS~8i,/Pi@r+W\u{1C}zaL$1]WAHH\u{C}\
B\u{15}<@v\u{B}0UXx6&M?%5\u{1}*69YB Y\u{17}\u{13}{n* 9ag\u{12}v\0;?@)(J8]\u{6}hi;$\\\u{2}\u{5}/\u{13}dZ+6\u{13}XP.qO/4aZM\u{17}MKu=\u{12}!w\u{11}l(R#\u{2}I;\u{F}1tnw6\"Rem|\0\u{4}\u{13}}F7L\u{1},{Z|l~A\u{E}\u{11}i2\\gt\u{16}\u{16}p#\\eu\
\u{16}\u{5}\u{3}4\u{1D}\u{1F}f\u{18}(K\u{7}\u{8}&\u{10}k#Xx\u{1A}\u{B}u\u{15}?L8\u{E}o\u{4}}\u{7}3\u{B}\u{3}\u{1C}2 \u{7F}\t|M,\n\u{10}\"I.%\u{1E}T;Aro]\u{11}\u{17}(P?L{\u{18}sb\u{8}\u{12}!g?\u{18}\rV[5IGfb\\\u{1C}\u{1}Sm(N\0}E\u{8}lv\u{5}\
\"&7(7NQjoJ4\u{1F}Ap\u{6}N.unL0Z.>Q\u{1B},kJ\u{10}OoB@\u{12}wA\t\u{19}{\u{17}oF\u{17}\u{2}E\u{13}tA\u{1D}\u{3}nD\u{18}\u{1C}g~\n\u{E}\u{B}E\u{12}/\u{B}\u{17}\u{3}\u{18}jP\t*(\u{E}1\u{10}\u{1A},@PH9Q^=j\u{1}\u{14}r$4QUY$\\SuN\0\u{E}.\u{7}L\
\u{15}\u{2}bj|\u{18}\u{19}Z=.|I\u{1F};G\u{F}o\"h,iJd\u{13}c\u{1}jf4\u{11}\u{4}d7D1\0Io5\nW`)?Oz\u{7F}QlRvk^2s\u{16}\u{C}/^8D\r`;*\u{7}gZ=}\u{1E}P\u{1A}TzI\u{6}4#\u{1F}@b_\u{12}5\0\u{15}D!\u{12}\u{3}\u{8}kEGX\u{3}`6<'\u{17}\u{B}{|d87T\u{E}g\
%GXIjra\u{4}!>BlD\u{C}C}~!pl\u{11}&C#\u{8}\u{1A}Loha\u{1F}rHLd%j?\u{1E}zIC\\$\u{7}hPhhDu;PE]o4%h\u{11}\u{8}J\u{1F}\u{7F}\u{17}JW\u{11}yIacv2b1]\u{B}\t-_\u{5}%\u{13}s(pziwx\u{12}\u{6}X>l7D3 \t\u{1F}2/~\u{13}c\u{7}<Px;\"W{wc\u{10}$\u{1D}q\
\u{1C}\u{19}t\u{B}\u{E}bA;8%Gr\u{15}{;\u{5}\u{11}c^.i5\0b\u{B}\u{12}R*CHT7\u{14}>Itw\u{2}\u{18}\u{F}g`r;\t\u{1A}CBRXi-\u{16}-P\u{B}\u{C}$+G\u{1D}G\\@>{(\u{1C}E\\k!Omg\u{17}DI3\u{19}a\u{1D}K\u{3}CjXq8~\t\u{1A}\u{19}wxjl$K\u{2}OQ} <1\u{13}% \
'\u{7}yv\u{7F}>[\u{11}q\u{1C}\u{B}R{0))`\u{12}O\u{F}U4I\t\u{13}e\u{6}u6ajn\u{1D}%2_J%U 4B!\u{7F}na\u{17}\u{C}Y\u{1A}@:\u{13}*c\u{13}bj\0 .cI&:~5[p\u{12}I\u{6}\u{19}B6Z\u{15}$YA\u{3}LU\u{17}+QwC|~{D!Yq)X\u{1C}gVx\t=9*r\u{E}i{6>rW\ts_$\u{8}/\
SJx#8IGRDBDf4\u{10}l6\u{1E}q\0\u{3}+BC\u{8}\u{1}.;f)\u{7}\u{4} \u{10}72:\0\u{18}<>a\u{1C}nQT\r|\u{10}F\"\u{8}\u{13}E{in7\u{7F}9\u{6}R@vt6\u{1C}P?LS\u{E}\u{2}},dDV&j%\u{1}>\u{B}Z6(s(Jv8k)/{rO+\u{5}2s\\=B{x\u{1C}\u{7F}\u{1A}+8Fko;\u{1E}\
\u{16}/\u{4}@,\u{F}S5m[d\nJ\u{C}\u{19}\n\u{C}f`cuws\u{10}G1U~hJRP\n@,\\a8U\u{7}T\u{1B} |;F\u{11}\u{19}\u{12}}\u{13}%1FdJa\u{18})9\u{E}rme\u{B}=\u{4}QKu\u{4}\u{6}nx _:\u{13}=Uy1VH>%?(vaeA\tPI\tVt^.'f}`B\u{1B}2U}|t\u{7}\u{4}\"\u{8}a2=z5:3hq\
\u{1D}p\u{13}`4\u{17}.!Q^M\u{12}@&$5H\u{19}O-\u{1}hgHCjXzi\u{5}nC 4?wFHY\u{17}\u{11}f\u{C}0\u{C}_y/X\u{F}H\u{12}\"%8\n\u{12}hk(b\u{16}\0J!\u{B}OScT2m\u{1D}'Jo!]t\u{1E}a ZZzu\0B0:}\u{6}s\u{8}$!9pgxvF\u{E}\u{15}W3%\rd4d:}C\u{E}9L(%Jr\nb;\
\u{1}1\u{3}Z!a\u{F}B~\u{1A}J_Wdg9=L+6\u{1E}sU\u{3}*\u{C}=x=5y \u{6}pq\\4ev\u{18}1\u{16}aF\u{12}.{f\u{15}9@rG]%>Vqp\u{7}4Vc'=m/@ k!:M\u{B}g`<1.\u{1}e O(c\u{15}\u{6}E!~OQ7\0N*U\u{18}Tm\u{C}S4A%\u{19}D\\z\u{15}ucK<_T)@\u{1C}?JD\rs\u{F}#\u{1F}\
u\u{1E}\u{1D}h\"o>'B=-XeFT`JZ\u{1D}\u{13}UVQ\u{1}U`uhR>\u{1E}=\u{4}|fV&=.,B\u{6}p:J\r\"H\u{4}\u{1A}\u{13}tuz=8du*=\rzVyEf\u{13}6NK{as\u{B}yk\u{11}+\u{14}7\u{19}\u{F} qqx\u{1B}0\t\u{10}L\u{13}:\0\\\u{F}\u{7}Vsy#\u{10}\u{12}U\u{15}B MjBV(y:~\
z\u{3}\u{17}\u{7}5n89\u{14}\"v\u{14})isY09g&\u{18}\u{8}g>\u{19}\u{7F}5Zc&R\u{19}/\u{10}0\u{7}V0@Y<*FF\\\u{5}&}B\u{15}Q!9:k(Uot\u{1D}\u{2}\\S/0=\u{13}~ndw*v%e+%nr\u{C}A\u{14}q\u{1F},\u{1F}\u{18}+3P$\u{18}\u{E}\u{4}p \u{17}C\tj\u{1C}\\,\"W\
\u{1D}\u{11}k\u{E}}U\u{7}\u{3}sb>]xc(r:[<\u{C}<~\u{5}}`O%*953.d\u{1F}\u{1C}3\u{1E}\u{15}\u{1A}+\u{11}IO\u{5}c#n\u{17}\t&GD\u{6}\u{C}'\u{16}S-\"V},\u{7}d\nRXYK{]3+7Q\u{16}R\u{16}*g\u{14}BE%6\u{12}{L\u{10}[7D7\ngOw\u{17}\u{1D}F\rW}cLSfF\
\u{10}\u{1D}W(7PH\nyol4\u{19}.\u{5}\u{1F}\u{8}]K0\n\u{10}_\n/*NWP\\2{gM\u{11}K\u{13}KA?\u{16}?g}18n\u{11};\u{13}&9U\u{14}w[M1[*cQK&\0!64Yx:\u{14}6\u{10}#%dK5hKO?c3M\u{E}\u{3}2;\u{1B}^>Q\u{8}lE8\u{5}Kz)0\\`tN\u{12}:p0;&i8qg$wC\u{1D}Ctv%S)C\
\u{13}h;+4z\u{5}\u{19}B3[\u{5}\u{19};y\u{1C}mhC#t\u{F}o\u{1}O>4>\u{12}j;\r|<qP\u{6}%*!.nL\u{1F}c\u{18}u\u{1F}L\u{1E}N-\\4\u{2}\0B20\u{5}y\u{17}>~=6B\u{6}S'^ZjO\u{7F}B9C\u{1}\u{1D}\u{7F}\t8n`8,#\u{E}Bo\u{C}\u{E}/j\u{1}\t&S\u{4}b{\u{F}\u{3}\
\u{E}!a>\u{8}>\u{5}5i\u{15}FG]kB\u{4}#{J'\u{1B}K#=H-\u{7F},7\u{4}RPc\0v\u{15}=\u{5}/\u{1B}\u{11}\u{10}lo!J1\u{1E}P?\u{F}\u{7}\u{13}n\\N2\"AWX\u{F}\u{7F}\u{4}>(i\u{11}~C\u{17}EU+U:pyPmS\u{7F}bv4#^,\u{11}<\u{19}OFM\u{1E}\u{11}\u{3}v|OL`Y|\
\u{1A}F=a\u{1B}S\u{13}Y>aq\u{15}0g$Ci=;m)&8,b\u{1E}fZ\u{E}4V:\u{1C},_H\"Y\u{10}Kru$-)\r=qGeQV1\r|bxN;\u{5}=k\u{7F}azY\u{1}-Jd/,;VgB(\u{4}\u{1A}\u{16}\tPDr\u{B}S?\r_;`Cu1y@\u{5}n\u{1D}${\0 le%vUhA|_BG`\u{2},;\u{1F}p^e\u{1A}JIGI\u{6}\u{B}\
\u{12}\u{8}mawL\u{8}bXFAG\u{1D}~d\u{1C} \u{1F}\u{3}K$^8ia\u{4}lg\u{13}p1\u{3}wTYR[\u{12}V\u{7}e6\ryP=x\u{7}x\u{1D}nkY \u{1D}&\u{1D}\u{F}_|r\u{10}bv.WX\u{C}\u{17}@4goM0S96):[`p\u{5}e-n/T\u{4}8\u{1D}\tutG\u{1E}C\u{5}\u{12}B:\u{19}x\u{14}IQ\
\u{13}\"\u{13}V\u{14}T\u{1A}XE0\u{13}1;Qt\u{14}Hq#;0J\n3\u{18}w\u{19}\t*yW|geentNEw\u{1B};|\u{6}\u{11}6\\9\u{1B}G%[n\u{1F}QOm]kAp<%\u{7}2a(<Du9\u{6}5b>\u{3}@z0kq~\u{1A}R\u{15}n\u{19}\u{7}7\u{8}/\u{13}Z0J1g6r\twQl{j8'j\u{1A}a\u{11}\t4\u{15}\
,ah\u{6}qW\u{1F}@oK(\u{1E}o#\n`\u{7F}\u{E}V@@\u{15}les\u{C},\u{7}\njhEhsi8\u{19}^B\u{10}ux\u{12}D:\rrh\u{7}$6\u{18}LxN\\<l5\u{1D}/*\u{1C}\rC\u{1D}R\u{1B}7@(?8b\u{10}fBiV$0\u{17}FNpO!K3 AoK_\u{15}_L=\u{5}6\u{3}w\u{13}\u{7F}u\u{1C}R? gQM|\
\u{10}z3fE\u{14}DT3Z\r\u{16}0[%=\u{17}l\\\u{3},4\u{C}T\u{F}:\u{1F}@jG\u{E}\u{7F}V\nB\u{5}\u{14}6\nPS;C=mf,\u{B}x0R\u{16}1*n<}\u{4}LL\u{F}vl/Du]\u{1F}\u{1A}3\u{19}<:*S'hkGC >\u{11}z) \u{17}\u{8}PU\u{1A}c\u{1A}\u{14}\u{19}\u{2}]#\u{1B}O\
\u{1C}+yV\u{7F}M\u{1D}5=.}@\u{1}\u{7}\u{E}X@$\"\\R\u{B}N\0&bdVX%<<\u{10}H\\E\u{10}gJ-Frd|.7\"\u{19}\u{F}\u{B}\u{1F}\u{1D}\u{18}(({\u{2}km.\u{4}0{]\u{E}@\u{12}k.y}\u{11}Px\u{17}#E\u{5}qF,C\u{16}}\r8JAZmJ\u{2}\u{2};\u{1E} H'\u{7}30\u{1F}Gp]\
\u{18}L]^\u{8}\u{7F}H_K\u{1B}^A1)'M\u{E}\n9\u{12}t\"o`1k|\u{7F}CH\u{B}==6\u{16}\n]Q\u{1F}`v#\u{16}-I\u{14}X;JJ\u{10}\u{13}[b{D:\u{3}\u{7}E$v[{\u{10}Y'!1(u^{CWQn\u{C}$\"\u{F}3J,\u{19}\u{1E}\"dykR\u{14}Vy@l\u{4}\nn\u{6}x(Z82>$`%F{4cL^$g|v\
\u{10}KZ\u{C}\u{7F}\t\u{8}VP\u{1F}PpNgNoCK\u{18}ttaW0kVfn\\D\t\u{E}\nx*u\"\u{12}\u{3}Mx\u{1D}cOp?\u{F}\u{16}ieUaK$NG2y4\u{B}R>\u{10}/vN@@\u{8}=\u{8}s\u{19}',5`2ZR\u{7}\u{11},OmW\u{7}/\u{6}Bn\u{13}\u{C}W\u{5}'Y\u{1F}\u{8}\rF\u{6}#~\u{1E}Qf\
\u{5}wN%\u{E}\u{7F}]5v\u{C}^_f\u{19}\t\u{10}KaZ\tF\u{1C}\u{1E}_OqpGnTM\r1`\u{18}+\u{19}`KlLy\u{7F}\u{1}PPET\u{1D}\u{7F}KwV]<T\u{7}H:\u{17}{n=e]\u{5}s&krpxL\u{7}\u{7}s<P~\u{1}^)h~6\"Uox]`66!J\u{5}HDV\u{10}\u{16}S8\u{C}-)(v\u{3}X\"o\u{1D}\
\u{3}]N&\u{19}@\u{1F}u\u{F}^Ka\u{1F}>A3k(ZrM%pY9\u{7}+~7z\u{13}g\u{1}Se4cx\0o\u{16}\t,\u{16}#=Y!-&-S\tgRXY\u{7}f?\u{13}\u{7}sId\u{1C}VJ_\u{C}\u{8}{\u{F}|c6KN7yNn`A;4\u{19}ZxhQ`\u{7F}\u{1}6qf\u{F}T\u{8}h0MJ-hE\u{18}hRT{t~`(X?\u{1A}\u{14}c\
\u{13}\u{7F}!}\u{7F}\u{5}%\u{2}\n\u{F}IL\u{1D}Vhp/<;\u{19}5UP;&\u{8}\n\u{1B}CON%PEw|q\t{>u\"\"\u{14}\u{16}-\u{7}\u{10}CsfoJ8J^TXTHlY]\\dqO\u{7F}/\u{1E}Gr-\t;3b\u{1D}n`=>p\u{2}\u{F}\u{7} K= \u{1}~7}\u{1F}L~bV8\u{19}\u{4}'<\u{11}f[`\u{7F}|VE\
< nj\u{14}5#d\u{7}M#U*s,\0yjh;s|tR$^ esFLnuXJy1H/{\0Rle.A\u{8}O\u{F}B7oHFQN6\u{3}i\u{15}\u{4}]2X_\"\u{17}\rwe\rX\u{3}pjHaqn\u{10}\u{1B}\u{4}\u{5}N\u{15}wn\u{4}\u{19}q.v\u{8}DKZy`n\0\u{19}\u{F}A\u{17}'\u{1F}Y#6\u{3}\rEN`CF\u{1B}\u{19},\u{7}\
jnTBV\u{10}\u{13}^SVh3\\\u{2}E^R\\\u{1D}PJ\u{1F}\u{1}\u{1F}fXe9(hh$(\u{6}b\u{1}m\u{15}\u{1E}.\u{13}\u{4}jw4\u{1E}\u{E}s'|\tnI(\u{3}\u{7F}\tg^\u{10}5}vF#TIo,,\u{15}QR~C\u{1}5Aq6j\u{1B}Cp\u{13}+s\u{10}\u{1D}\"\u{1B}:QG\u{8}\u{10}\r*L\u{4}47-\
[\u{1E}jtM\u{10}pBO|\u{E}OQi\u{1E}#8z/c\u{14}xjfL\u{11}\0:uX!tb\u{E}\u{17}E\u{B}\u{17}r&\u{1C}+y\u{1A}Q\n@qxra=AE\u{1E}]u7E\u{7}%Q\\\u{1C}6~Fzg\0YA\u{1B}\u{1A}ii\u{1D}\u{1C} FEI]4{\0w\u{5}>-\0{8\u{12}+/Y)\u{17}Fd+YqV$$vq^]4w{\u{8}fx3\t\"\
\u{1E}\u{15}m\u{8}\u{12}Y\0G\u{16}#2vM\u{4}H8k\u{B}H>/\u{F}\u{2}\u{C}\u{14}0e\u{16}\rd69)\u{1C}\nqZyji\u{1B}4<lBQme2_pV7\u{E}\u{B}a$\rq\u{7}\n\"eUy\u{C}\u{12}\u{13}\u{1B}8\nQ>Akc2jq:\u{1}G[\t\u{1D}J\t316jj&x\u{18}\u{16}dck\u{10}aqJP\"KKEPZ\
<cS\u{1B}1w`7TI?(!>CR'4h$P\u{8}\0%n\u{F}\u{19}\u{13}snT_fQn\u{1C}mA%rL+\r\u{13}u\u{B}V),]9lz\r_\u{3}\u{11}.\u{C}Q1H\u{17}8-\u{1F}@.\u{1B}]z7\u{3}>=X~s\u{1A}\u{7}ZPf\u{1E}\t>K0lq\u{16}\u{11}],0\u{2}\u{10}+Fgc(\u{1A}bT~\u{1}|f(PZsdj\"\u{17}V\
\u{2}Tp$m\u{6}\\\u{1F}u\u{17}~hy\u{10}y1\u{1A}Q{rEi@E\u{4}]}WZ&R> R$\u{8}4z7h\u{F}$]s!\u{1F}01*^02~\u{3}HWkI\u{15}&\u{C}&w\u{7}W.Z\u{5}}r#\u{1C}BrT'>\u{3}Dk\u{6}52n6DWVS\u{1D}C\0Lm\u{14}\u{1A}f\"/\\\u{2}U5\u{1C}`|q\u{17}B\u{13}\u{13}.cG\0N\
\u{7F}dMu:\u{1B}\u{5}`\u{3}H\u{6}tO\u{1C}JI\u{2}\u{F}m\u{6}CS\u{1F}+*H\u{16}b/4\u{11}u\u{1}JY8\u{4}/P\u{3}ejSIUTr#a7(q{vQV=*qTJ'\\\u{E}\u{19}Z!G,ZS4Y]2\u{1C}kqt3)\u{7}\u{1D}a3M\u{1C}\u{1E}\u{1F}L\n8Zv8\u{15}\u{2}m\\\u{F}kEP\u{1B}\u{1F}8\
\u{15}\u{1} \\(\u{13}{\u{8}Xxc\u{11}\u{2}\u{6}2m~Ig{d\u{1A}.~\\mJ\u{1A}#.f`#\u{19}9<o8\u{3}c \t\u{B}n\077\u{C}{\nop\u{2}\u{8}\u{4}s[/-6rf/\t`3x0<gF2ch\u{2}/_MH#\rD\u{1D}Nn`sQ%\u{1C}`a\u{14}@\"nL,\u{E}*%)\u{5}\u{2}L\u{19}\u{B}1\n\u{7F}D.\
\u{1F}w\u{1F}T%\u{1C}l\u{7F}2!|RG|\u{1B}xgEB</pO2:+\u{7F}\u{11}}wE&\u{11}T\u{C}D\u{17}\u{19}{O 5s\u{1F}\u{B}}R\u{2}{pM`h3Os7??0bP+Xiq\rEg\r\u{1E})n\\r\u{1E}`/\u{1A}4t\u{15}\u{1E}\u{17}\u{C}\u{10}\"'6)k5\u{19}+W{|7K)FQ&|\u{1F}\0aW?1\n\u{7}k\
9iQ\u{18}\u{17}\u{1A}=\u{14}\u{1}aYet\u{8}OKy@.V6nBx2]u0L@/lE99{\n-\u{1F}G6+ohc[1p]w][^'\u{1F}r21\u{C}\u{6}t\u{1D}1g\u{10}Kw\n' zoh\u{1F}dJ^_MI.\t4\u{1}J{gp\u{1D}\u{1F}3AkR#%\u{1A}dB2Y'\u{18}D63\u{5}j2/a\u{15}<\u{1}\\V'\u{11}!N\\.E} @\
\u{1F}{$-R\u{5}jl.PX/\\&~\u{18}*Y[VlgrXJ\"5>^|fw\\x\u{2}c\u{10}4v1z\u{13}g\u{F}@v\r(BE=WfgY\u{1}\rwG\u{13}n~+C\u{16}\u{1E}j9\u{1F}S.X\n%,F/#\u{13}\u{F}\u{3} \u{12}\u{18}R*JQ9o`\04>\u{13}\ro\u{7F}v{#V)g>A*O\\g\u{5}5C\u{7},\u{19}|@J9E-GS(uV\
\";JO\u{2}Z\n\u{14}45`\u{18}\u{1F}\u{7F}A\u{F}\u{16}>p+Q5r\u{5}2%?Vrjg\u{C}'5EjGAYdL/&cC=>\u{E}yTf)\u{3}\u{2}z2{X,G[;h&;UQ\u{F}we{a]\u{3}\u{6}\u{E}C\"ts\u{1C}\0Q74o[~sV\u{7F}Z\u{5}r\u{10}mRz!hf;\u{1E}~HR<*\u{15}\02?U8(\u{19}cUE\u{1} #H?\
\u{2}:\u{1}~._zT\u{15}*()tn-4DZ\u{11}Q\u{3}\u{18}Zmk7C\u{E}AXizn}\u{1D}b\"I\u{1F}\u{13}wh\u{C}X`w\u{1A}au\u{4}\u{B}\u{19}YB7y\u{13}0m+?G\r-\u{4}snFH\u{1A}/Z\u{1D}IV\u{2}'(\u{14}x\u{7}\u{1B}1h\u{1D}j\u{7F}| 8H{\"tPw_\u{17}6e#\u{3}~wnmQ0S7C5\
&\u{1E}\0.\u{E}\u{11}O]-RL\u{8}Q)<%Qfi6\r\nY\u{18}?H\u{1E}Nj*y@\u{8}\u{F}.2i-~N\u{12}7EA\u{6}\u{18}4\u{14}P\u{E})X+}L49s^C_`Y^3Z^:%xxIe%/@\u{F}^;\u{1C}\u{11}4w]M<)jzKn\nH\u{10}{KN\u{1A}\u{1}KNP\r%5g4*[s[EF\u{2}v\u{17}!\u{1C}p0W'\u{E}[\u{C}\
Uj)_d\u{8}o(cE\u{1E}l\u{1A} Jcr\u{E}(J%J_KX\u{1A}1\u{E}\u{7}\u{1}\"(\u{7}\u{13}#\u{15}3^U\u{1}L\u{4}\u{14}\u{16}'$@\u{10}\u{15}M$\u{17}/\u{18}OFtd(;Jf]H.\u{15}\u{3}Se%QK\u{2}Ip\u{C}\u{13}\\}\u{4}I-X;\0t5ECPA[NL!m\u{1C}-s\u{12}Q&.\u{E}\0\
\u{8}eh9%:\u{2}9z=b\u{16}\u{19}\u{1B}m0H\u{1}&0[\u{1E}\\ngYl-\u{6}[[\u{6}\u{4}Mr\"<<rnrM$^fw5v\u{17}Gp2,\\V3z{PP\u{E}xh/w\u{1F}8\\6\u{1}|FWZy\u{14}pDmE\"B~\u{13}VV^\u{16}\u{4}E%\u{8}}'C*5\u{16}G^ q&stTAnq#F7\nY\u{4}WmG\n*Z\08.pxrQ\u{13}g2a\
P\ra\n.\u{8}ei6a~\u{F}b\u{1A}\"\u{7}]\\$2%+\u{5}+Y\u{1A}\u{1C}q\u{11}#4\u{16}'j\u{1E}=\u{C}@ 9'uP)[|t`AS4}\u{1F}\u{8}>\0xBSpX\rf*i]1.4IPP?r\tX]U`*W<=o\t}\u{18}\u{E}r'\u{6}c\u{C}&\u{4}n\u{1F}\u{B}\u{3}/Z\u{C}\u{12}\u{7F}ls~7\u{8}urvOAJ\u{F}\
T\u{1A}`nq\u{14}T559H-y)2f\u{1F}b@Oag\n33ypi\u{1A}\u{16}=\u{E}mGmhbXFq-TmA\u{7F}h\u{4}7tI'p\u{18};D\u{11}lz|\\9HpO8\u{18}x\u{2}v34d'\u{1F}95kkeL%X\u{4}}8\n\u{15}pfc6f.W=La\u{1F}\u{1B}6]\u{11}4V~p\u{6}PtZ\u{13}:Z0A\u{7}M\u{4} Z\u{F}Ej},uu:g\
+^b_Zn=\u{19}\u{1A}se6b&E~\u{1A}]\u{1C}\u{13}y<t2:l_!m}\u{17}Y\u{F}\u{F}\u{13}&Sn\u{14}\u{7}'B}@_\u{7}[[l\u{7}\u{13}{c\u{10}nV00;Hi\u{10}&;\u{5}+\rnT\u{12}g\u{15}\"\u{11}3^\u{1C}\u{8}7\u{E}h>Hq\u{18}\u{1B}7\u{12}>\u{1A}b\u{5}MRK\u{8}3q3p\
\u{1C}Q/!l6\u{13}5\r{\u{17}{\u{1}\u{3}(HPO4Gc.5KSL\u{7F}#r:s\u{E}c5f6mG\u{11}ApIB>V\u{7F}IU=+dFZ`(\u{7F}\u{6}_.\u{17}\u{12}i\u{13}6F,H\u{15}8_6E&,>s\u{15}\u{5};\u{6}k?h)V$f\u{8}e\u{C}2>#E 9\t>j8\"^9OeX#zF=\u{19}l673&z\u{C}od>v+Y2FY\u{1D}^w\
D0&\u{13}X<#\u{1C}K{*Km3O\u{7}/=)ma}UN[\"]!`f\u{11}\u{4}|)1$\u{1B}gO\u{1}c~y\u{7}|\u{16}A\u{4}\n\u{5}J9K\u{7}81\u{15}.\u{13}t~HPC\u{F}\n\"aWB\t\u{C}eP\u{1A}yX\u{1E}\"J.\u{16}S6V9,0%+\u{11}\u{1F}\0\u{11}v\u{4}X<`y\u{1}\u{3}j\rMAF\rG<3cecx'~\
*\u{6}D\u{E}\u{4}VA\u{15}Sd\"mzx?\nxR`\u{1}\u{19}i\u{1F}R[\u{F}_k\te>-\u{C}8tiHDI_}\u{12}W\\\u{15}e\u{7}0p\u{17}XVK|eE^\u{10}N@\u{1C}Fs\u{8}\u{6}\u{18}&\u{1D}^i|O)~/\u{1A}\u{19}\u{F}r3\u{11}y\u{2}]V\u{15}\u{C}p\u{E}!?\u{4}\u{1A}(d91,\u{17}\
Z\u{3}D/*4*1%\\`iY\u{3}%L\u{5}K8v/2]\u{18}Dzl7\u{C}l\u{3}$F\u{6}1bs!f~b({o[\u{1F}\u{14}}\u{C}\u{16}^1\u{1D}0p4r\nG[nV)u2=0\n~\u{1D}\u{15}os<u\u{3}]\u{19}8(),\u{4}dUp\u{7}\u{1B}h\u{16}~\u{10}h<E>\u{8}\u{1A}\u{5}\u{10}\u{2}NfyT\u{8}YdxJD3\
\u{15}V\u{18}7\u{14}\rjbsW[SKYGkL6B\u{1E}\u{5}Jo\u{1E}\u{11}\u{7F}NV=HC#\u{1D}q&}df]fE\u{1A}_Yn'F{kx\u{5}\u{4}\u{14}k\u{5}\u{15}'\u{3} 79U\u{6}lN\u{4}x\u{B}fQ'Q-eh>\u{F}_\u{13}\u{2}\u{2}\u{1B}\\DW\u{8}byDNO|\u{10}ao\u{6}P\"IUcr`\u{F}Af:M\r\
dy;c\n:(-\u{14}L[iM2r)p/ 1G`THv\u{19}.l[0d6eztG^\u{1A}\"2cM\u{13}`|\u{11}L\u{1C}z\u{7F}\u{11}\r@\u{11}q'\u{F}\rO\u{19}\u{18}{eZOX*1\u{1}\u{19}<T6WR.cE--)+/bb3mZ\u{15}\u{1B})\u{7F}v\u{13}iA\u{1D}\u{1F}$&\u{1A}8S[k6\u{16}>OC\u{10}Yh\u{1C}b/t\
$&\u{16}<AFS!N4K dr=vd-p>\r,`W\u{18}\u{1}yJ\"S}nOM?O\u{10}+)\u{5}~\u{16}X>\n\u{F}\tlWm\u{13}v\u{14}#V{KMJIa\\G=38\u{1A}D]#\u{2}?\tY3\u{1F}R)3\u{E}1N\u{1F}r$sVZ\u{15}\u{F}!FK\u{B};\u{1}\u{1B}_\u{12}@\n\0\u{17}So}%%2<\u{7F}\u{B}CvRM\tInOnxiU\
w<J?4Yu\u{10}\n\u{18}g<\u{14}$c|-;Z\u{11}\u{8}#\u{18}\u{5}o\u{E}dHXX$c{,\tS\u{1D}M&Hn,\u{1}Wc\u{1},pT$<\u{1D}!\\+1bz);-\u{B}>\u{F}+\u{10}CUKT.V(!ZI\u{19}t\u{11}\u{16}\u{1F}w\u{4}p\u{13}WHMzG`.\u{7}y\tn!I\u{18}n?k9ZH\u{12}\u{4}\u{18}B3,\r\
\u{17}-YR\u{6}JV*<jw?Ue(!9pf'`9nKAte*5\u{1C}y\u{3}\u{1D}\\\u{15}\"\u{7F}QYZyB\u{4}oQaq\u{2}],_)\u{5}]U%,,aC\u{B}V>\u{7}AkK:\u{1F}A\u{4}i\u{1D}LLDxy\u{F}\u{1D}\u{11}u\u{1E}u\u{19}#/\u{14}7%F\u{8}\t\u{E},\u{16}>\u{1E}j':.\t6Bi6y\u{1A}UlQd*Qj\
_r\u{7}\u{14}Fdli?\u{6}\u{18}(7m^meV\u{5}8Je\u{18}>*-})?v}~.\u{18}\rN}#P\u{1E}\u{3}=b\t\u{4}F.\u{2}6\u{F}*sM3;~iuGy\\5&?b^\u{13}V\u{7F}\u{10}'cB9:o81\u{1B}\u{13}\u{8}6W\u{E}a`Mu\u{1E}_)u%%\u{1D}ml#<\r\"+:\u{15}\u{13}\u{1}&P\0.y?Zaf/x<l|!\
\u{1E}\u{8}A\t9GeYN\u{19}@gJ<!$+Q(\u{7}icm*SO\u{15}IQ\u{16}laugo;U\u{4}-\n\u{15}\u{11}v`U9N8>\\J4NMb\u{17}gu+z\u{15}F\u{18}O\u{11}\u{1B}/\"B\u{B}\"L)d\u{1}?g\u{15}k\u{1A}\\\u{1B}\u{1F}\u{8}$\u{F}rjfM5`\u{1}c\u{C}D0NJ\u{1A}hih{>o3\u{E}>%{8r\
:[\u{7F}\u{3}5T\u{19}!q-C8\u{1E}WsA&!z{K\u{10}\\}-N_Y\u{12}p8l\u{13}q\u{5}\\\u{1B}I_YLgtg\u{13}f]{%Gn1h,?S55\u{18}o\u{16}\u{4}I\u{7F}e6*;yW/F~R({D%[\u{8}LMp\u{10}i`\u{1A}a\u{12}\u{17}[i\u{F}Fd[\u{5}1-x\u{B}A\u{1B}9Q{9\u{1F}o\u{17}N\u{13}5\
\u{7F}WR$y\u{1E}=&B:!,\u{7}<!\u{12}#?\u{15}Z6\u{1}Z/Kpmnzq\u{1E}%)\u{1D}\u{1F}\u{19}-\u{12}\u{C}O#}B\u{17}qS\u{4}^YWL6,\n#\t\n\u{6}\u{19}p<!rMnx\u{1F}%E\u{7}G{@suLf23\n\u{E}T\u{8}\u{7}ya\u{7F}}I?_\u{5}9\u{8}DywN2=V\u{15}3IN\u{11}d/\u{F}\
\u{1E}yN\u{14}`\u{1}\u{16}'vL;\u{19}}\u{1A}U@L{\u{1E}Te\t`!0\u{1B}k+Ul\u{6}wcD~x\u{14}\u{1E}$k\u{17}t\u{15} \\r- \u{12}\u{1B}J\u{F}j\"\u{2}\u{10}\"[WSaAM'E\u{17}\u{B}t|sC\u{6}\u{1E}(g^e\u{7}x\u{12}\u{15}5'\u{6}\u{4}\u{1E}g||\u{7F}U\u{1F}l7\
\u{1}!.)\u{7F}\u{14}\u{1F}@@(^\u{1E}\0KP\u{6}v\u{19}K\u{15}6yv<[_;\u{19}\u{13}}_\u{1F}*\u{15}gA,\u{1}+h\u{3}MD^b`v\u{C})\u{17}\u{B}\u{16}2n\u{1}q\u{13}BSy~C>y\u{6}9u#9\u{1}j8\u{7F}:E\u{16}o\u{1}\u{1B}6JM\u{12}B\u{10}`Y0\tI\u{1C}\u{3}\u{7}\
\u{5} l5r;#O\u{1}P\u{3}Z\u{10}d\u{11}b {\u{18}\u{3}H|!\u{1A}#;O(D}C\u{11}xt\u{1C}.\u{13}5Vv\u{1E}4`1\u{C}?#@bs<~}'V@l\u{1} \u{12}\u{5}'H&\u{8}\u{7}\u{17}@\u{15}TU\u{F}\u{7}\u{5}i,I%^\u{C}]R_~rX}l2@T\u{6}oc.\u{6}dh}\u{11}K\u{13}\\&\u{7F}:!s\
\u{1F}\rK)\u{12}\u{19}\\mZ&B\u{1B}[R+Y\u{8}c;T{hq(sD\n0D\rq\u{6}M\"A\u{8}7,%wh\u{17}m}_\u{E}AnPk\u{E}8dK~\u{12}\u{12}i|M\u{C}V\u{5}\tOAc\nQ\u{14}\u{1B}d#I\u{13}f\\*7\u{F}\u{1B}/i%c\u{1C}\u{6}6\u{1B}fq\u{2}\u{B}?)}q{Uh\nl4F.\u{8}c\u{C}.t\
\u{3}zDBK\u{14}\u{4}J\u{7}<&\u{1}\"\u{B}B1 \u{1}\u{F}{-A{\r2D(wt_8\u{15}[\u{F}F\u{1F}$+cdFT1\u{1}\u{2}\u{8}T& 8KDT^W\u{1C}E\u{2}]\u{B}3N]o\n\u{18}F9\u{1E}q}kps\u{17}7^Pn\rQ*7ID\u{1A}\u{1A}/%\u{14}[\u{1D}\u{2}\u{F}y\u{C}{\u{2}Q\u{1E}\u{10};\
1]\u{C}x#Ws\u{12}$Ya\u{8}O\"NJJ[e+*4\u{E}\u{11},^\\\u{1D}d>:\u{12}\u{1D}~~X5e[\u{7F}_.YZ=@^{Y\u{C}.\u{1E}@-)f\\nEW\"\u{19}\u{1B},=n=\ruV\r\0MX>o\r\u{7F}r\\\u{16}$/\u{1}wP\u{1}rGUc9F\u{1A}>ZZ}TKT\u{B}DYa\u{1B}\u{1C}lZxou0HAIj+qt\u{1E}F\\\
\u{1A}*N^\u{7}'iNFd[\u{5}yb/(O\u{E}\u{B}Tp1\u{F}u!\u{8}@\u{B})Gu2F\u{13}y |\u{7F}*(0|\u{12}uj)N\u{1E}\u{17}\u{11}U\u{17}-W.^s\u{B}ZKibV:=*\u{1E}?\u{5}.wll\u{6}\u{1E}\u{14};VP\u{4}yC1b9L\u{B}\u{13}G2}J\u{19}f)~>P\u{4}2I%~ad&~\u{2}02r\u{1D}\
\u{4}\u{5}?Uj5\u{13}s\u{15}6p%97\u{17}\u{2}c\u{12}GH{6.q\u{2}TA7?\0s/)\u{19}q\u{6}\u{18}\u{19}M\u{3}%\u{B}\u{1}hj/Wg\u{11}\u{1E}\u{1D}6G8\u{18}x`r-\u{14}}LXF%E\u{7}e$7\u{1B}tyd+\u{1}<Unp2,f\u{12}E\\\u{13}Pe\u{1C}_ZI\u{10}'(5(3w\u{1}\u{B}\"\
x?~y\u{7F}\u{E}\u{1D}#\u{B}\u{1F}\u{1B}\u{1D}E\u{13}\u{1E}~(\tL)/l2{N=T\u{4}M\u{5}I\\j*&*\u{17}b&aM\u{2}y\u{1D}pikj^\u{E}\u{B}N7-[\u{18}\"W&\u{10}H%CppgS\u{1B}\u{1A}\u{4}e2zU2{\u{1B}\u{14}\u{13}\u{E}v\u{13}v\u{7}REN\u{2}\u{1}C\u{15}E*fR4U+\
/\u{1C}P}\u{1F}\u{18}\u{17}\u{7F}VmY!\u{1F}R\u{5}\u{1B}\u{5}\u{3}n3bt3P\u{1A}\0BN\u{7}GTcBk{}\u{1D};\u{1C}\u{1A}J!\t\u{7}uRgR\u{3}YM(\0Fi?\r$Pwq\u{1C}\u{1B}\u{13}\u{11}B3D8\u{19}cT\u{15}!{i\u{1}\u{2}p\u{1D}.y^T,)#p3?\u{13}!\\\0\u{F}Ms\n4Az\
\u{8}jal\u{F}\u{5}S\u{16}\r\0\u{18}FYR\u{14}\u{8}\n*\u{7F}(6e\u{19}f?QPn\u{B}pVo?\u{19}\u{1E}4pl\u{C}vD\u{12}\"5P\u{1}s\u{E}\u{7F}qJKh3v\u{1}e&Ot\u{10}v\u{5}*Q>0u\u{15}\u{14}f\r5\u{7}3\u{12}\"%)\u{2}\u{7}\u{5}xJ<M$<%G,g]py\u{1E}j>Umm\u{1D}\
Ay\u{4}#V\u{C}n\u{F}BO|\u{1E}0\01)\u{15}f6\u{1F}Ze6U\\xc:ST\u{1D}\te -\nJxf,8\u{15}8uK,{y~-(HSsXp[PY<U \u{15}\u{7}k \\f\\,X?oX;phV^yF\0tgv7>#\u{3}%}{\u{12}\u{4}3\u{1}eR\u{7}{b\u{5}*3`W)*Hg\ti)V`],\u{11}S\u{19}#SH\u{1}uf+@6&;\u{2}W}6i\u{14}\
\u{16}c\u{5}R][n5Ky\u{C}9ETvH[1sUpx\\(@0\u{13}O<9sfR&\u{13}/jZm\u{13}am\u{18}-\n\u{16}\u{2},\ni73@;/tD\u{1}4gt:~1@4lM\u{1D} wM(tGz\u{11}EvFF2m1blRJ\u{1B}]C\u{E}o<B\u{14}+\t\u{4}yT.]oy'J_BUb3a\u{5}3U\u{1C}\u{7F}.^4i\u{11}2yo.31XM\0J\n.t'\
\u{4}q'e%h\n\u{F}`Gn&;\u{17}*Y2_dP\u{6}~d\u{19}\u{8}s\u{10}\"o8O@\u{19}Ayy[\u{1A}l\u{B}l\u{16}/\u{7}n\rL x8\u{15}A.HR(\u{1D}^}{\u{13}\nM!_@*\u{8}R\u{1E}2koY5:E\u{15}\u{6}\u{1D}x}47C-\0E4\u{10}\\.v\"\u{12})u#}gy\u{15}3!\\?\u{7F}\u{B}`l\u{1}\
,$B\rh(\u{11}K.]\u{F}\u{E}\u{F}w\u{19}P\u{19}WDmO`o\u{12}\u{19}Y/\u{F}\r\u{19}pE\u{F}\0J\u{15}OB#\u{7}g?hV\u{18}\u{E}/<k'@;\u{8},\u{2}%nZ\u{1}+\09'\n\u{7F}&\u{14}W5D(\u{1F}\r\u{8}\t\u{15}E\u{11}\0O`z<\"2m}C\u{14}G\u{11}q{`d\u{F}XjN\u{1A}=\
\u{10}\u{2}K\u{1E}\u{17}\u{1A}-1\0\u{11}4\u{1D}\u{16}`%\u{16}oKMvS\u{17}\u{E}\t$qPt\u{16}C\u{1B}1\u{11}0\u{10}$.\u{12}]Lj\\\u{8}.5X\rPXR#v\u{12}T2\rVU\u{1}xiD\u{15}PF\u{12}6\n2<\u{12}sbj\u{3}BA\0\r\u{C}]',\u{1E}$\\\u{17}\u{3}q\u{19}1@!<kdw\
\u{19}R\u{19}}[\u{7}\0wJ\n-_j\u{4}\u{2}kR\u{1D}\u{16}rah\0t- q2LK21\u{7}~\u{18}>eJh;M=BZO~7K\u{17}L@<I\u{1B}C]v|K\u{E}c\\uS\u{1C}0~]\u{19}uY6qL)X~<M;8Q=AQ4\u{17}~z\t?gq\u{3}?f3\u{F}M~U]\u{15}`\0Q{H`T+@iXeo=ZF@u[^_h\u{B}LT:jDx\u{19}\ni\0\nH\
\u{15}\u{11}/6\u{E}Jt\u{1}l\u{5}n&>e,guW\u{F}[\"<3`?JV*tX-k\r%J2\u{1E}4ZSxt-\u{7F}\u{11}\u{16}\u{14}\t[=S4lrb\u{7F}z\u{1C}lOR2*0\u{6}IRZh7:\u{1}#5\"?\tgv`\u{1A}l\u{3}s\u{13}eMmY<87\u{1E}\u{14}\u{1F}{Sj#WTffb\\\re`\u{12}=v\u{2}\u{13}\u{10}&\
}G/{;GUYG\0\t\u{6}R\rx\u{1A}IU,\r\u{18}zk\u{5}\u{E}\u{7}\u{F}`&\u{17}dC6 |%QZ2\u{17}\nN\n9 !&3\n\u{1A}\u{1D}\nN\u{13}\u{12}b2Oq Pf!Ih\u{E}NF?)Ce\u{14}'\u{10}\u{3}:gae%R\u{5}@?(\u{19}I\u{13}.\\\u{2}@a\u{10}d\t_dP\u{17}\u{B}}[v\u{C}-TfktX\
\u{3}z\u{1F}\rxcC9k[ooVH|\u{19}\u{17}\u{1B}b=0\u{18}4\u{14}w1TT\u{1A}9qN=\"<W8\u{2}\u{15}\u{F}g|A\u{2}wv,r\u{10}.\u{18}.B\u{1A}\u{15}^\u{E}BaYm3xH>/J\u{1E}.\u{15}ff30\u{1B}UX.\u{1A}\u{1B}\r\r7^)\u{E}\u{6}A^0:\\$\u{7},^=\u{18}}V\0QX:\u{1F}.\
_W/t9,KUJ\u{C}-\u{1F},g\u{18},c}#\u{1A}'@t(87ivXN\\)i\u{5}\u{14}kAz\u{7F}iUD\u{13}L\u{7}{@8\u{F}i\u{7}\u{1B}i_9)Q\u{14}(*\u{E}%(rMO|rRF!.\u{7}.\u{19}\u{C} b&}4ah.i_\u{19}AjGYBejtM\r^|\u{19}\u{12}]\u{F}qmk3\u{15}t(CbZm?\u{1F}\u{18}\u{6}\t\
\u{F}\\5kDo\u{1E}#\u{1A}0j$u-cT=1X'\u{B}&h|sH6M\u{4}y\n}Vf1z\t\u{10}~@#_I\u{1C}\\j:.od3Md\u{14}wik\u{11}\u{18}\u{4}\u{8}l<Q5\u{B}\\M/CUg\u{1}%\u{4}Vf_\u{11}TD~?\u{C}/S\\\u{7}oy&\u{4}F;dh!_=+W\u{1C}8V8/\u{C}Rk\0\u{15}M2|\u{1}\u{1B}F0J7\
\u{7F}\u{4}O@OX\u{E}\u{E}sJ<#\0uyYh\\\u{10}03^@\u{1C};7=Mds(\n\t.\u{1D}JVd;}F\u{14}&y,[qo\u{C}DlvY C!H\"<\u{3}hSrG\u{16}dnen\\HK0(f0crk@>L\u{E}c^\\8Z\u{1E}}\u{14}Y#\u{3}_MXH\u{F},qqpu:_4K\u{1A}\u{19}@4\u{7},yX*MY%{\u{6}\u{B}\u{6}JCDVx\u{6}\
oJ\u{F}cJO\u{B})QI&7\u{1C}2]YM2oguY,@x\u{8}(,\u{C}!\u{16}\0G oR\nF\u{B}\u{2}Zvo.u^w\u{12}|:\u{16}P\"\u{1B}8JSm(\u{F}7>v_l$\u{F}_R\\\u{1B}m\u{17}(Du\u{10}\u{1B}Jyr?yt\\q'G\u{1E}??h6Ha\u{16}u,E=\u{18}l\u{14}\u{12}MaJ-5t~\\\u{8}UUSvu$+\u{7F}=\
dp6\u{14}F@\u{16}V\u{18}1 L7s\u{17}\u{16}E?H\u{4}}\0\u{6}q.HNP@\u{4}a\u{13}\u{6}1}z\nJmrF$D\u{F}@~ [B2vVH\u{18}?\0a4m8\u{11}@E\u{1D}6\u{F}Uz%|76qs\u{1C}U\rbK\u{1C}hfBAb.*@WIpC\u{F}2^BVv40(V>f\u{7F}\u{2}Z~eC\u{7}o6\u{F}\u{F}C-\u{1}\u{14}UH\
\u{14}lept\u{1}td|w\u{16}\rW}M`Ko2\u{6}C/R`n[e_Q0\rx~<\u{7F}7[rX.$H'q,$ \u{4}\u{1F}i+A\u{B}\tIKZK9J:^%CR[T^\u{13}[ld#Gom\u{F}{;kO}g\u{17}V\u{16}P\u{2}hw\u{18}- p>.N?w\u{3}|\u{1C}I1=lF[~WfB:\u{E}]\u{7F}(w;+-j\u{7}}tfjz\u{12}>f[e.G\u{8}r`%zY\
=/h\u{1F}\u{17}Ia\u{1}6k<At(Dm*D\u{17}y#/0@\u{1E}vD+4\u{6}^\u{1A}X{\u{13}\u{1B}\u{8}v/C\rE!\u{10}(./-\u{C}Hhn!\"]\u{1E}pQX-\u{1}4<ZKQs>l=o\u{4}\0\u{7F}\u{B}c!9\u{16}o0\u{4}~;__S\u{13}Lk9\u{C}\u{E}|\u{18}\u{10}uxK0\u{11}]PS=Swjf\u{2} .[&KS\
\u{3}bLTJm\"_]|%\u{C}>Gny^V\u{F}fQ fKYqn\u{C}H\0ZW*\u{1F}\0Yx\u{15}g@rtsR9Nl\u{16}B!f\u{8}\"\u{10}\u{10}Mb78V4</7E%1\u{7F}V%>C\\\"</N\u{16}\r/\r\u{15}\n.\0w\u{1C}\rpU\nyw\u{16}\u{B}c\u{F}\u{6} \u{8}X X\0_\u{4}r\u{1A}-\r{OC\u{F}\u{5}z\u{C}^\
&\u{F}J\u{C}\u{F}_~d\u{11}x#$\\,\u{18}@(a$_\\V:.@z\u{1}{PTXG-!\u{12}Y\\\\3\u{1D}X\u{15}jc\u{E}*@(.5:\u{19}\u{19}\u{C}\u{16}^&\u{C}\u{1C}]7:p40HhM\u{10}-#\u{C}z\u{1F}\u{13}V I}S\u{B}ITG\u{E}0\u{18}\"\u{18}zJ^\u{18}\u{1E}+|+FMc\u{B}\u{3}8Es_\
]4XY\u{F}E0F\u{6}rZ4U\u{17}BIu\u{18}Q9j UNlbz\u{1E}C:\u{1B}0%#{m\u{17}\u{1C}\u{8}.S<KSB\u{3}zgZKUKXI\u{4}7F!\u{16}BV>D\u{18}>+\u{13}Xv\u{18}^\u{19}0\u{2}IS\0]5\u{1B}G\u{18}|i<D\u{19}[\u{C}(KNYa-B5\nwf\"\u{11}o\\Fh\u{17}}N\u{7}/A!UD\nu\rOIQ\
\u{4}\u{1B}fU[cIg%\u{18}h\u{C}K(#>kq7ChHL\u{1C}\u{8}xmr@P|\"\u{18}/oP'66eL&\u{11}\ty C\u{10}\u{13}F(L\u{E}a.KNSm\u{4}E<\u{7}Y\"\u{7F}\u{4}j(O&4XRD\u{5}5'\u{B}XR\u{5}i\u{1}6Kz\u{1D}L!M\u{6}A\u{1A}\u{7}<5\u{1F}rIG\t}f\u{F}b'`\u{1D}V|^=\u{3}}\
s7\u{7}A\u{1F}\u{19}XcrITY,0{ciLo9\u{C}\u{16}\u{1A}rUNrthF]np4CdRLO\u{6}\u{16}\u{7}\u{7F}OG\u{7}*t}\u{8}@\u{5}p+\u{F}\u{14}sHujy|7V\u{E}k6\"\u{10}\u{C}npP\u{19}Zo@U%&m\\O\u{12}\u{8}B\u{C}l\u{4}e:n\u{B}bu.9W]D\u{12}\u{11}C{i|u\u{5}[;f\u{1A}\
$uC>\u{1A}}LPFi{`qY O^_[lIke&zo(.~'t\u{16}\u{19}9\u{14}7J\u{7F}L\u{11}3+\u{1A}WLZ\u{1D}44w8*Uy\u{15}\u{B}\u{E}\u{1A}F?\u{2}M&$v2\u{13}@A\u{14}-R%\t\u{3}t0GP@bI9v\0FP*\u{1}LWa\u{1E}{._Ozb\u{3}jLCYn\u{14}sgq\u{2}\u{6}v\"'\u{6}\\sM>%_<gCK='AT\
fw.9te/e<\u{1B}:gA{#V2rKM9N\u{1}a]\u{1B}5_N\u{15}]\u{6}9\\[\u{C}`.e\u{1B}a^\u{C}~l%~KU\u{11}Y\rL]\u{1A}1L5yep,\u{13}\u{13}VidP\u{C}K\u{15}f6{>\u{B}\u{1C}cSX3D\u{4}\u{C}\u{2}\u{19}\u{4}[\u{11}#{Tt@{;~nOHwW\u{14}\u{B}\u{15}\u{13}I\u{1F}+\
\u{12}ud\u{11}\u{14}\u{7}\u{10}H`cr&\u{1D}s8D\u{1D}04\u{2}d?R3qMMUTlJ:\u{1B}\u{1B}I3\u{13}'Qo\t~k\\F}%7\u{1A}2L&r-~o9l\u{15}<#X\u{12}[\u{5}Fa\u{F}\t||u\u{1C}75R\u{1}@U&\n@3`kga\u{1D}\u{14}(0\u{1A}\u{5}d\u{11}\u{C}\u{7}\u{12}c\u{11}\u{1}/\
\u{6}8I\u{E}OH\u{1F}0/b\u{10}\0TV</X@tj<N\u{C}TA\u{16}\\,I(jG\u{10};\u{1A}\u{10}FR5\u{B}^L\u{F}f\no\u{2}pxF_A{.\u{B}D\u{2}xH\u{1B}d5Z9\u{14}3[\u{7F}d;zi?UF0DX0lgh^oi!Jt[Yc\\}\u{12}z\u{7F}z|\u{1}v\u{1E}\u{17}9?EO\u{4}\u{10}/I\u{F}n U]\ro2\
\u{7F}\u{13}! iEP\u{15}\u{1F}.c9\u{16}.7[v, gfaC^D(h\u{1B}#o7\u{1B}b\u{14}5n*^1bUz9\r8Pf3\">ul[*C+v:x4-GABJs};\u{17}+}E,h?\u{5}@!/\u{1C}et_\u{17},\u{1E}N\u{F}z#H\u{1B}!\u{4}\u{17}\u{1}\u{17}D\u{16}8$\t8i2'\u{1A}\u{1D}M}:0\u{17}6~DCS\u{14}~\
 Hi>\u{14}\u{1E}i=/\u{1E}/+\u{F}}%E|j;1l,\u{4}IE\u{6}&Mp}+%Qx\u{5}<\u{13}:gT6M[\u{19}7\u{17}>\nbUa\u{1E}|_ \nU1\u{4}3n$\u{16}\u{11}VKG@<Vdb\u{19}o\u{13}ZDMd\n\u{3}&\"kxZt\rI@\nVH\u{B}[Bxbb\u{F}\0i/py\u{18}\u{1E}6CC<!\u{11}n\u{15}a=R\u{18}|\
wT\u{14}-\0/\u{5}Y\u{1F}\u{14}U6\u{15}1%iC\u{C}5x%*=\u{19}\t\u{1D}\u{6}L28e\u{1C}\u{1A}\u{17}$n\u{13}U\u{2}g\u{1C}\u{2}`>:r'z\u{6}JXrB\u{12}WU&\0\u{1C}<$u(lp{XF\u{1A}0#X]#2v\0\u{17}0D{\u{10}'lCkyj\u{11}#*\u{1}gX\u{16}vN\u{1F}2)\u{1A} ^hoM'\
OBV\"}\u{F}3R\u{10}y MY'\u{4}\u{14}s\u{1A}w`fU4Mp5-b\u{3}`\rq`\u{7}\u{12}>nZR'\u{B}uK\u{5}Z9~\u{13}aZrV)U.u\u{19}\u{13}\u{1D}c8U}-Y\u{1E}awA.@_>a\u{E}%\u{7}G@$\u{18}\u{12}EWf3{'\u{8}\u{C}HJGsm\u{5}OpK44Y`\u{2}B\u{1D}\u{1E}(\u{10}\u{6}\
\u{17}y\u{3}\\\u{7F}` ~\u{7F}xP+~r5&0I\u{18}`src\u{16}TErLPj\u{1C}.*1Y\u{1D}r{CU[DZ\u{14}~\u{8}\u{1C}Z\u{6}gG\\B\u{15}4hir<\u{8}\u{4}H\u{1A}\u{15},LT3zv+a\u{11}mY\u{18}.<\"m9Q8\u{2}^F 7(\u{F}Mre\u{1F}\\_\u{1A}\0\u{18}\\lmFV47zlg3\u{1}|\
\u{1D}\u{19}X+4@t\u{B}1@\u{E}\u{1E}]mg0 -oTV=\u{C}|&#F&\u{1A}f4Nv\0\u{14}\npQ\u{1B}@\u{B}!'|wFO\nxX\u{3}.\u{15}|00AcO?2\u{13}:.wQ__x,du\u{5}A\u{F}\u{3}{h/@qy&YEGHg(\u{12}\u{4}\u{11}\u{16}\u{1C}{\u{F}y\rV\u{19}\u{F}q\u{1F}H\u{1D}\nxj?3M$\
\u{4}\u{14}h}kq\u{C}s\u{16}Lb@[\u{1F}#=^}7Ha#wC\u{11}t\"P\u{1E}\rC\u{7F}M~\u{3}kJwsW\0,j2\u{1C}\u{B}I2@|Q\0!\u{7}\u{13} bfA\u{E}?eEuwQ4R 'N\u{6}p\u{8}\u{13}n\u{E}\rB`\u{1}.5/Q\u{5}B^\n\u{1B}P\u{14}JOX!\\A\u{10}o\u{F}\"OTTS9\u{3}@Z_lFD8JK\
\u{6}<\u{1A}$_r)\u{11}\u{1E}q\u{1A}o9K\"\u{11}=\u{1F}\u{7}nq\r\u{1D}G$:IgcgF\u{19}m9z\0V6q SP 6uG\u{13}T\u{19}\\b\r]LW}_9X9Q\u{3}q\u{10}=?|h{\u{2}H\u{1B}P\u{5}D\u{12}l\u{1C}\u{18}\u{E}\u{11}\u{F}sQ\u{7}\u{1E}]\u{11}\u{4}th8gg/m\u{16}Nyw[;{\
\u{5}\u{10}/Bj;m_)\"}#k\u{11}c)\u{C}deMe7[\u{14}\u{1B}jzlz&\u{8}\u{1D}X.SaWfHHg'Rf5I\u{12}Z\u{1B}zG_\u{15}\t\u{7F}s\u{12}w\td\u{1F}>%=D%E\u{17}4n):`ub\u{1A}Nj\u{14}v\u{12}<\u{7}sB\u{F}\n;tKU\u{18}sZ\n/8\u{1A}]F\r2[6\u{10}aF;kR\rrs\u{1B}C\
\u{14}S7BQ\u{1A}F_HF\u{1F})G:/?\u{1D}\u{14}\u{2}@lq=tI<?&}5u\t.?BF<>:qoH\u{8}j\u{16}xd4bb\u{B}\u{F}L4[oV7\u{C}B Jrg?5(;Xv\u{19}\u{19}\u{8}%_BP#j<X\u{2}c=l[CB56q`!'~\u{16}=\u{E}Gw/\\Zo\u{11}?0 \u{7F}Wx(y\u{14}uu\u{1C}YUs;`n*\u{10}:AQ,\u{1E}\
MeH4X -D\u{1B}>\u{8}(K\u{1A}s\u{1A}\u{7}OL\u{C}^\u{17}\u{3}WR5c!\u{C}c\u{13}1%,%O\u{3}`B;\u{18}r\u{1E}v\u{19}\u{3}\u{17}kj#\u{16}w\"\u{2}1\u{2}re\u{10}+\u{16}[5]/\u{14}~\u{1A}\n\u{19}Yn#At!(>U8[J\u{18}\u{10}5y8Zd>Ll<m\u{5}\rzD\u{4}^fr]w\n3\
\u{B}\u{11}l-i9WUg\u{1C}\u{12}</zApuM\u{1C}\tN\u{3}A\u{14}\0\u{16}#Pfk{z/\u{1}G>Gc'\u{16}FL\t4.O\r\u{C}[\u{1A}U\n\u{E}x+\"O`*\u{19}(m%Z\u{11}04JQ>u\\\u{2}\u{10}p\u{18}zf\u{6}2\u{3};l\n\u{7F}&\u{14}\u{4}-4(\u{15}/&ahcA4>\\5\\[\u{1E}\u{19}\
\u{1B}\u{16}C]\u{13}E\u{1}Q_i\u{12}3}kg2@|\t|@Sy\0euw\u{B}]bA\u{13}E\u{7F}I|\u{19}q@-\u{E}\u{5}l\0\u{F}{C`](jyW]_NwF&\u{16}!\u{6}\u{14}suXz}G5!gv\u{15}\u{13}_rD\u{4}aQ\u{6}M?)~%01:`-#*k3[a^\u{19}\u{1A}XF\u{11}\u{1D}1YWm/\n \u{1D}z\u{1A}%-^\
\u{1A}&D$B4u\u{1D}8]\u{17}D.m\u{E}pyb\u{1D}K@.m75WlB$]8$zry\u{F}\u{2} \u{7}\u{18}\u{4}\u{4}_Vs1\u{7F}D\rxH\\\u{2}-R1Z\u{1B}\u{1E}#\u{1A}^\u{1F}\u{19}\"-\u{1B}\u{1A}q\u{12}I/T\0\u{1D}\u{1B}~c3uG: \u{1C}X0H{rZcz5Ypc\u{C}\u{13}f\u{2}\u{19}K-\
\u{5}O\u{11}D'4# r9=\u{14}z\u{3}\u{B}}\u{11}Yua#\u{1C}\u{F}u5\07\u{19}!\u{11}fCf6~xo7\u{5}y<ePZ\u{12}zvh\u{C}\u{1C};?b{|Ds\n49\u{5}(zM7\u{11}+%\u{10}E#f`CR\u{B}\"g5g*:7\u{1D} \"GC\tXv\ng\u{19}NUEVQ\u{6}K\u{6}ING\u{E}\u{4}0b&\u{10}S5B~PB>F}\
0o\u{16}\u{C}rw\u{1A}l[Fkv+I[1uri~\u{12}a\u{16}\u{1C}).!')Cs\u{1F}Q\u{1A}b-\u{E}u#\u{3}\u{1A}\u{17}/\t\u{E}'\u{7}\u{12}\u{3}^<6h\u{1F}|\u{8}\u{15}\u{19}3\u{1B}K[S;7\r\u{F}-\u{2}\u{1C}A<!@l\u{1E}\u{F}J\u{10}4j\u{4}>NP?t-\u{C}\u{8}#\u{1E}5\
\u{1F}\u{15}z^TX\u{17}ff4e!X<4,,, X\u{14}\u{12}9o\u{11}\u{18}\t+ v\u{E}lcTQjv#Z2G^]0 :-k(\u{5}\u{17}QJ$\u{17}DCYGb2#IBpS?\u{B}\u{11}L!o/X#P`lz*w\u{10}\u{12}7G)hdAr\u{11}\u{1D}jYC\r(W-`~7q<W}j%QDn!T*=Il\u{1F}_(W}hj)=XI\\>[xlY\u{10}RC&0MsC!x\
Q\u{13}g[\u{5}myb[;pA\0\u{3}Fc$\u{16}\u{2}^wVf+I1LC1\u{1E}!\r\u{2}#\u{15}\u{C}.zc\u{4}QSQ\u{7F}\u{19}\u{11}NQ\u{11}~aL5vv\u{2}R]xMp2B w\tN=\u{1E}u\0\u{5}i\u{17}\u{6}6MJ8Gn _7\u{13}VjdEU|\u{8}c1\\\u{1F}.\u{13}+U\0\u{C}\u{13}(eF\"SiH1,\u{B}K\
9&p]qJ!>\u{12}+\u{13}L,_\u{E}4v\u{10}F+u\u{15}A\u{14}5lmyUj\u{6}\u{1E}zh\t\u{5}MGS\u{7}pi%.=\u{1E}30>c&\u{7}\u{3}\u{18}/'ik5PltZzp\t|eKI05\u{1E}\u{3}f\\TOSASgTY{rU\r`\u{18}Z\u{1D}f\u{10}D+RPY\00\u{11}\u{3}\t\u{7F}B\u{6}LU,:\u{E}vY?\u{18}\
\u{1C}u3qeZ,:\u{E}\n\u{18}\u{14}/\u{1B},?3@0]g\u{C}8f\\Gl0kv\u{6}\t\u{8}G|mF1`U'\u{18}\u{2}\u{14}\u{1C}@;!\\qZ9`v\u{19}\u{18}<.3\u{5}\u{1D}.'s\ri\u{7F}\0\u{C}\rH\u{19}\u{17}8\u{13}sd\u{18}:9.f\u{10}M\u{C}\\K4+\u{7F}nvxRS(7\0\u{15}x/R\u{13}\
\u{17}BEqU\u{B}OR5~Y#\u{1C}:nd\u{18}}]'!D\u{12}\u{1E}J\u{1}FQy\u{4}\"S(\u{1B}^7+E\u{5}T=Hz\u{2}\u{17}F\u{B}$\u{6}'1Y\u{E}d)(\u{7F}#@_\u{13}^\u{5}<\"6\u{6}8!Y<Ky]EIa\u{E}\u{5}\u{E}zc\u{1E}e)S\u{13}\u{11}[_=\u{5}u{.l||UFI\u{7}bA\0d,$,\u{3}\
\u{7F}U\u{1A},mV\u{1F}\u{F}b{\u{C}\u{1F}\u{1E}=\u{5}q2Ra\u{E}Bi\u{7F}\u{3}Lng5ChIxG\u{3}s?MoU(_@APD]\u{13}r5lfd.\u{E}sY\u{7}H\r2UmDol^c\\'\u{1D}rP\u{E}\n\u{13}K#>Kdo+Wm\u{B}\u{B}\u{16}wEN\u{1C}c:\u{8}\03\u{1C}\u{F}\".\u{11}0)\"=\u{10}$\
\u{1D}7-\u{1C}H'D\u{1}/Fzl\0\u{19}^_KF\0qA[-h\u{13}Y9~>\u{1A}\u{18}\0n\u{10}o/M\u{4}\u{E}\u{1A}\n:\n\u{19}F5x{L+0\tL'O*lJ.57\u{1B}H\u{15}.A^SY\td%Y&9A:\u{16}\u{18}\u{1D}M\u{8}gd}(s\u{3}WU_g/[R=Az\u{1E}nT=c)Um!)X%7t\u{10}\u{13}g\u{1C}+t;Sny\
\u{18}\u{E}\u{6}\tsIQk3(\u{1A}\u{1}V2\u{1B}n\u{16}8B\u{7}\u{15}l=kD$\u{14} r.G?My\tv\u{17}\u{1}%\u{6}J\u{18}\u{16}ZA\u{5}fAtcR\u{13}=\"{\u{3}5Vnjqav\u{2}P1\t)\u{5}i-ij-B.8vC=(5m>\u{3}^,GfRz'F\0gbRQWEt^@A\u{16})\u{1C}7D\u{4}r3IWj:^DR|;tlX6I\
\u{17}F0\u{7F}yr\u{8}j\u{8}Ta~e\u{C}\u{1E}\u{1}J\u{13}S\\f\u{8}.|:{x7+>*RNNGdBb\u{1C}7\\+\u{18}=U\u{1B}l/vPO\u{1})]\u{1}mm\t\u{4}Sg\0N7MUh#c4,T]%HT\u{2}X*6e\u{1C}\u{1F}'\u{E}\u{3}\u{1F}\nV*\u{15}]QtF\u{6}\u{12}\rp\u{18}{i05\n]2,t>F;h6\u{C}\
\u{1F}cN\".\u{3}#}{YH,v=:U_%9ZQm\u{11}\"{\u{6}}WL*`\t\u{3}&2 08$\u{15}u|\u{16}v40*j\u{7}v\u{8}\u{16}p\u{5}\u{1F}kV#\u{17}T\u{15}%pS>Wa\tMT\u{C}1B`\u{10}\u{13}#.:\u{1B}PG %KOcExf\0\u{C}\u{F}E]\u{17}\0\0/\u{15}$\u{10}:%8Y}Md\0Gt\u{B}j\u{10}\
\u{17}\u{12}\u{14}%JfL\u{7}is7 +9 {%\u{18}\u{E}3jA-Ls]\u{7F}w\00M\u{19}xs;ko5/h\u{4}^?>oK5o\tkUm[v{5\u{15}\u{3}iIQ={vL\u{15}\u{1C}owNB4#.D\u{F}mq\u{3}\u{C}]\\wz[qwuV:3UQG\u{17}\u{2}m%y\u{1A}vosA,~O=@D3.>/J7\u{E}\u{1E}Jor_5fb\u{7}c#\u{18} v\
?f:+;C$!\rh\u{E}cm\u{1D}=noQ^%u\\u\u{B}'}Oa$d\u{B}W\u{E}]$J40u[<%2u-\"lT\u{1F}}-\u{3}E!*\r#MM&:]\u{1F}\u{12}8QW\r&E\u{17}}B4:qK5j$\\\u{F}2O\u{C}a6M\u{10}niA\u{7F}\rD\u{18}Z\u{1F}2~D-\u{1F}\u{14}.}\u{7}\"\u{13}+^/\u{3}~eB\u{14}w`\u{7}w_vT85\
fnf(Ql\t\u{E}O8c2\u{2}3ch/\u{6}h2bZ\u{10}DKR{Gg\u{1}%\\v{\u{F}q\u{7F}7dIp4G~$%5O\n\u{13}8d^b3;|\\\u{10}Bt\u{E}'5)\u{F}\u{1F}\u{5}U\u{17}L\u{7F}\u{19}o\\\u{17}54\u{13}l\u{1C}(\\\0?\u{1E}\u{6}})FjG0Q\u{1B}Sy\"\u{6}\u{1}7\u{12}\u{8}4U4:R)B@B4\
\u{14}Sy\u{B}\tA/t\u{5}\u{4}u`\u{5}\u{1E}\0FevT'~uD\u{1F}wK:5Q]H\u{6}\u{15}>Mr3_dFe:\r:\u{1E}knpO\u{19}I\u{11}}9ukV\u{17}o\u{18}[\u{16}ciCDc\u{2}/R0\u{2}S\u{1A}nc\u{6}.\u{13}yz~I9\u{B}A$I{$(qZ\\4E)8\u{1B}&H@\u{8}:pE\0\u{8}x^5qt>!8sC\nE/\
\u{17}(&\u{3}\u{7F}{T?\u{3}\u{8}h\u{1}?q.\u{E}Yi)>m]\u{18}.\u{1D}g\u{C}V\u{1F}\06\u{1}J=n6I\u{17}\u{10}\u{5}\u{13}^Y!*#hKO\u{5}{A'V\u{B}}(\u{19}\u{B}B\u{F}M\u{18}A?pH$\u{1E},2\u{12}&PX h+K8\r\u{1B}>01B+R\u{C}K!AJ'\u{1}=rw\u{13}W\u{1D}\
\u{12}^Y3?/{\u{11}s\u{1D}]TF\u{1F}\u{18}l]+Lo$\0%\u{3}\u{1F}a\u{8}A<p\u{7}A5\u{16}0nbn*\u{5}^\rgcgG\0l7FMnSr1d xRK\u{17}~F+8\u{1A}\u{12}=\u{1E},\u{B}^vRi4\u{16}\0\\\\\t~ZSnk\"pd\u{1B}+FEKqg?iZ\u{1C}],\u{7}GJ_\u{1B}2.\u{19}bhO%\u{E}^m\u{7F}\
\u{1B}7<iXf;oOH74\u{7}=Q\03\u{1C}qgW(\u{19}=[h\u{1E},[pS\u{10}'\u{1A}\u{C}v\\*!&cI3n$c\u{1A}ciwy+om*-\u{C}-&>b5\u{F}9)w\u{14}_\u{10}\u{1E}q0\u{7F}\u{C}#pmF\u{18}jJwZ\u{13}%(o\rF0\u{12}[(dIjv\u{C}(\u{13}\u{7}8N(\u{8}\u{17}\u{12}!BH\u{F}$|3h\
Z\u{17}\u{12}8ImD$k+f/J\u{14}U\u{2}\u{5}\u{B}g\u{13}I*\u{1F}*;pR\u{4}8\u{8}fA\u{7F}\u{1E}CkZdPxF\u{1}\u{17}$\n\u{1C}N!Z\u{10}_S<9|~E<\u{17}!E6#FVHm\r\\5*_%=1Nl7W(>VD1\u{7F}\u{C}\r*~\u{E}\u{2}.^_`&\u{2}B\"e~]k-\"=9jZ\u{1D}\u{19}}'Y\u{8}V`1?\
F\u{7}\u{19}bo<6\u{15}u \"y^7\u{3}QJW|B\u{7F}`%\\\u{4}c\t\u{7F}JNF%A38CF\u{1B}S_(4\u{C}<\u{E}{{D\u{7F}\r8\u{2}1\u{15}C\u{8}\u{8}\u{6}PvcO\u{1A}{T\u{19}\t\"\u{B}\u{14}R=\u{C}O$\u{5}vy\u{19}A\n=m:C\";=\u{10}\u{1B}\u{1F}\0-FAS3a\02PATV*(?!qq\
\u{C}\u{15}{'5@(\u{16}\u{5} $0J>\u{1C}#\u{13}\u{2}m=&q\u{16}\u{1C}|}Js'o\u{14}A=.0?\u{15}\u{15}c@!=\u{E}Y\u{13}aJ\u{19}rp0]\n^1R\u{B}\0@>([D\u{15}\u{16}\u{4}u\u{17}Xex\"]j\u{F}\u{1}b\u{C}d_\u{C}\u{16}\u{16}!\u{17}h\u{C}\u{B}dM~r@%wVJ\u{E}r\
\n*3x{K\u{C}|\u{16}C:VsH|{ed*DGiwi3L%\0R5(\u{18}p\u{10}\u{3}rl[_w]\u{16}xl9|7?\u{1F}2J\u{B}\u{1F}p$\u{16}\u{12}+\u{7}UsfW+\u{1A}g.\u{1}u \u{1A}ky\u{16}I[%u0\u{4}LQ<eTx}\u{1E}:\u{10}\u{7F}e^jh\u{18}nL!g^D\u{6}&&\u{10}BhM4\u{C}T5bYu\u{11}ErN\
\u{14}\u{14}\rGt\u{1C}.{DG::@_3\u{7F}/}z|gf'H]9CtS\u{15}ynrg!\u{1A}0z9\"s\u{1C}\u{1B}&O\u{6}%g2\u{3}\t7\u{7F}$Y-\u{2}\u{F}\r\u{6},x~+\u{1F}i2Q\u{C}&+\u{4}&v9R@\r\u{1D}gQ\u{E}\u{1D}\u{1A}Vkh&dpZ\u{14}]2\u{15}6oq+vZ\u{4}\u{14}\u{14}W\u{4}\
\u{1D}cHDE:vLW#6IFZ\u{1F}JuC1A\u{16}g*C0yOXT,fa\u{F}L\u{5}i\u{18}^Afd+\u{7}\u{1D}~\u{1B}\u{1F}\u{19}jzk!\u{10}&\u{2}ASK@\u{13}@V*\u{1}\\dIK)\u{4}JC+{JHyK|\0o\u{14}F@RR,F\u{B}n.0Qg|\u{11}\u{5}-zKD~\u{1C}OP\u{7}\u{7F}w\r?\u{F}s\\Swss>\u{1E}6\
~\u{C}fou~T\\\t\u{B}\u{18} @Ac\u{7F}V=1+QRh6uk< \u{15}dP\u{F}i\u{1}G=fz\u{15}T_+U=d8\u{12};ZG\u{1E}z}3mdM\u{15}'7k\u{B}5<\u{1F};}IMch\u{16}{+\u{1B}n\u{3}xhg&!{]}#e\tU'\u{11}2U,\r\u{15}%9\u{17}T-iksTo\u{13}%!LO]%F,f\u{1F}zJ\u{7}A\u{5}j8g5\
\u{13}\u{17}\r\u{6}Tp# \u{16}s+\u{17}z[B\u{1E}f9;aV\u{E}&vU69@\u{1D}\u{1D}\r.p\u{7}m\u{11}5I\u{1D}jtI#-\0=b\td\u{7}a *b>! \u{1}s\u{3}TIH,1t\u{16}\r\u{6}\u{3}7\u{10}l\u{2}\u{1E}\u{B}//:r\u{19}<\u{14}09\u{15}\u{5}\u{7F}LrF#BR\u{1E}M\u{1D}x>s\
u-^\u{3}bU^\u{17}+y'i\u{7}9Q9de\t\u{17}X.\u{F}c/]\u{19}CA3C:e\u{F})\u{1D}\\{,ec?h\u{1E}/6Ih8/h:~D\u{1B}\u{1C};\u{1B}x\u{7}\u{4}@R^\u{16}1Q\u{1D}\u{2}$}4DfF'n}^\u{1F}g\u{B}1Uv!bz-@3\u{11}K\u{6}}<?n<O\u{7}XB+Lv=|d\u{14}$ \u{1}\u{B}!5H\u{E}0{\
xdh\u{8}\u{17})7j+EuY\u{1E}B\u{1}S\u{8}4W\u{18}#p%Sg-d=lIl\u{11}\rr|\u{6}%/[_0/\tob\u{4}Lr\u{1B}'.\u{1E}R=\u{1C}y!>\u{1D}\\$/[=\u{F}\u{10}v\u{1B}%H\u{1E}\"$*\u{7},rwp\u{1}Y~)wpbl+7\u{1F};\u{1A}\u{1B}\u{14}2h8\u{17}9\u{7F}i\u{1A}p6OY`}\0\
\u{4}_fE`&o\u{3}&\u{18}J\u{10}\u{18}?{nw)6%\u{10}W.~({i)P\u{7}J\u{1D}[\0f<5\u{8}jB\u{11}\n\u{5}S*\u{3}P\u{16}U!)c\u{19}z[)\u{5}2\u{1C}\u{4}\u{2}jSI\u{C}G\u{5}c=<1\u{5}\u{E}b\"\u{1B}Iv#Y`u9\u{E}]\0f\0'[\u{C}\u{4}\u{11}FG32h\nH<\u{3}AII}6t\t\
\u{16}\u{7F}$IUu\u{3}\u{18} 24(\u{19}Gw#AK!? X1B\u{16}=`\u{2}\u{5}\u{19}\0G{5\u{7}jf9J\u{1}\0>B]r!&b(\u{F}\u{B}Cx\u{16}09T_i\u{1E}\u{10}4~X\u{B}~3\u{E}@\u{19}yO|NMt\u{1F}Ri{ QU\u{11})/\n@\u{1B}?:uT!e\n9KY!\u{E}c\u{18};Tk9l9n\0f?Sfeb.\u{11}\
\u{13}'W\u{1}j`p-3\\xZ5dV>\u{5}oc7NfAT\u{13}\u{13}\u{4}W'E<-##a\u{15}\u{6}\u{2}Y\r6v\u{17}q\u{10}3EB[p\0Kjg;`S(;_t>\u{3}\u{16}a,>\u{8}\\\u{10}F\u{12}9m\0\u{5}\u{1F}\tb\u{8},\u{6}-\u{1D}\u{13}5T>\u{13}\0t\u{F}.r>Z;;Zu~vp?|^X\u{6}x\u{5}\
\u{16}\u{3}|`1@\u{14}=_h8\u{1A}<_)%\u{15}\u{1B}~X\u{2}3%(\u{1C}\u{B}HWE\0\t\tY0n\u{7F}W\u{19}<A(\tH@!N$1\u{14}c\u{7F}\u{10}\u{1E}5\u{12}\u{11}%9f'8=s,9\u{10}/\u{F}K UH\u{2}\u{1}\u{6}&\u{F}\u{5}\u{2}j\u{11}7 *FHqikq3|x4Y6\u{18}#|p&*bUdS\
\u{19}y+r\rnI'\u{E}:\r;d4`T%j\u{19}hp_Z4\u{1D}%#\u{B}\u{7}or{\u{C}\u{19}$\u{1}/IL|k\u{1A} P\u{1E}`&`'D\t2/ZVWdW! Q<tT9\u{13}}J#6jAvN\"yl4<\u{6}\u{1C}\u{10}QNg\u{14}QHVGai'G\u{1B}\u{15}\u{2}3(#C~}a]K(\\R\u{11}#g\u{F}\u{8}sO\u{11}\tA~\u{15}J\
\u{19}qdY[\u{B}mTe\n!y\t\u{8}1\u{13}UY\u{11}T\\B \u{1A}hhM\u{15}\u{1B}z#Z5N\u{4}%TKSIw_\0Kp`~|Vi@G\u{17}\\D]\u{6}kUk;*[\ngz78X|}(\u{F}\\\u{F}eM\u{13}\u{F}RL)Fo\u{1C}|\u{14}@^\u{7F}dg+?@PNCnIzUU[Yl\u{1C}MzL4\u{1D}}c=$RF(VaYg 5Asf\u{12}\
\u{19}q\nc\u{5}tz*ql;\u{14}\u{10}LwkJ(p58\u{4}\u{1}hG4u\u{1F}TCq\u{1}ajs]|\u{1D}\u{1C}\u{1}Q\\$T\\\u{15}dmc\u{3}$]^BH2o\u{1D}1hpz\u{E}KT6=)\u{7}\u{17}'j\u{1B}.7\u{1D}TCpG\u{4}Ujc$>vly\u{17}\u{F}AJ\u{16}IM\u{15}81R0\u{13}\0Ys:+\" 1br\u{7F}6\
;?l\u{18}\t\u{8}\u{10}I!3opy\u{17}\u{1B}\u{13}p\u{1C})0z\"Q5yrHd@\u{E}\u{19} \u{C}6Nc\r\u{1A}\u{5}kEv:Q|f\u{1E}Kx1\u{17}D+\u{17}r\u{13}S(@\u{1B}\u{1B}i)\u{19}e\0ujV<d\u{18}\u{19}(a84\u{5}\u{B}5Vp\u{F}m[ENW\n\\\r=18\u{3}udW\t&\u{16}9D\u{3}0\
<L\u{5}\u{14}\u{6}N5mVmUno\u{E}\u{8}+z\u{7F},MmAo\u{3}uu63!Sv\u{8}Y\u{7F}&\u{1}\u{1B}#$z\u{17}<X*gr\u{7F}U2\ra&6gT\"~B^\u{3})\u{5}c57D~\u{1B}\u{1}\u{14}}\u{7}qd\u{F}\u{1E}\0x\u{C}=H(X\u{1C}\tY&>nn%\ru\u{19}\u{1B}o\u{C}N\u{18}#28\\{L}\"=#90\
?w\u{E}cG\u{7}lMp29@B\u{12}~\u{1D}\u{17}l)l\u{10}PK)\u{7}\u{2}.C}z#0{\u{1}n\u{B}Y4fM\u{14}c\u{12}:\u{4}\u{14}\u{1F}T<\u{19}d(b{nUq9\u{5}a5gm\r)jlo\u{1B}3\u{2}Ky\u{C}0\u{17}xL\u{5}'\u{4}q}5Qr\u{2}\u{10}\u{1C}W%,w\u{E}hscYM\u{14}4\u{7}\u{1F}\
\u{19}\u{1B}n\n\u{1F}WyUR|0]<Sn\u{B}@D\u{12}|TB\u{18}\r\r%*o\u{1A}eL_tw\"5\t\u{1}\u{7}\u{1C}\u{15}Ku\u{6}K}T\u{18}hcG\u{5}SI):T\u{1B}\u{C}-,\u{C}2\u{7}#\"-\u{3}\u{4}<8\u{1B}Vk?PSwIA G<o3&\u{14}8THWl\u{5} V}v9ngb\u{3}i7z5\r7&\tx*\rpg\u{10}`\
#\u{7F}^SsV]J9,BY/\u{14}JHMb\r \u{12}\u{11}FS\u{1F}qmg\u{3}?'\u{12}\u{1C}{2|YH=a\u{4}\\\trH`GN`t]\u{16} j}+#\r;n+x((\u{13}M~\u{E}z3y\n]b eYl \r\u{1C}\u{16}J\u{1F}#W_\u{C})\u{5}-YK7Wu%\0D\u{14}K|%A#:\u{5}\u{2}\0\u{E}\u{1D}\u{8}=v\u{1B}q79N\
\u{E}MP<\u{8}\u{18}\u{F}&6oA:NKWR\u{17}1__'tI?\u{16}Q\u{19}\u{7}2\u{1F}u)m\u{13}\u{13}\u{7F}\u{2}>3,`@\u{B}.H#\u{3}T\u{6}xex\u{12}bQqd@Eq\u{1E}\u{19}\u{6}Uu=!Gd\u{1D}}m\u{1A}\u{F};\u{18}\u{16}kPA\u{7F}V<Ix=Q\u{19};\u{1E}(\u{13}|~\u{B}yqJ\n\
/\u{18}\u{14}Br\u{F}N\0jA&\u{1F}\u{5}@A\u{8}y_\u{15}V\u{3}hK\u{B}5\u{7}p\u{18}\r\"tp8W>JMp\u{6}:9{\u{1E},D$|\u{1E}nxQ_w(\rr&*\u{1A}tfJ_hV0@'XK<OE\u{4} C-\u{1F}j\u{6}]:4\u{16}{j5CwX\u{1B}(!l{\u{8}93Ay\u{16}\rbt_\u{E}\u{5}R+\u{3}T>a\t\u{C}R\
\u{1A}H\u{3}:\u{F}~\u{1C}\u{12}\u{19}\u{10}\u{F}lYO\rt\u{17}\u{12}0\u{1C}w_:6\u{12}\t-8ka\u{1E}L|:\tMX_\u{1C}DA/X()\u{14}Y\u{3}B\u{C}g\u{14}hG\u{E}_T\u{1E}/zxn\u{F}\u{1F}X2~ud\u{1D}g!bO%,\u{5}\t7XTF AW%h\u{7}S]GR+\\]\u{17}0GDuVr\u{3}\u{7}_\
\0;\u{7}vUt_.8}\u{6}m+\u{12}<\u{2}`s\u{1D}A[\u{1B}\u{3}{6Z\u{4}\"J[\u{1D}lS#&!aY\u{14}4\u{7F}\rl\u{1C}CY:7`>T7W7\r\u{1F}bv{\u{F}\u{1}~\u{17}B<aN[dc~Bcqy#Fk&\u{4}+TcH#nzO55c\u{1}\n\ri3F3%B\u{E}y.Lc:-=BE*\u{13}d^\u{13}\u{15}j\u{7F}\u{16}\
\u{19}\u{1}Rb\u{7F}$vnC2~'R+\u{8}@\u{7F}fk}y\u{10}%BD<\u{7}%_&FyG,\t']IY\u{15}'\u{1}0L\u{11}$z\u{10}q}8\u{1E}\u{11}p!\u{8}J9n+-\u{E}us\u{18}\u{1C}\u{7F}n\tsm\u{16}F.\u{6}d\u{7}w\u{1D}'`G]OB\u{7}tuNu_`:^w\u{1}WUYtJ-\u{16}\u{1B}>l\u{1}YSnJ}:\
&t\u{13}\u{6}\u{4}\r`\u{18}\u{F}\u{4}t(\u{3}v\u{E}<+LW\u{6}9=4h5O01^4\u{1D}\u{15};3N:CD,=ce\u{5}0%;\u{4}xp\u{4}}N-\u{16}\u{5};i\0/vU:h,\u{2}2S\u{1B}\u{8}+J7*\u{F}ggSe>lvI$b7\u{8}\u{1A}C&H\u{15}s\u{F}\u{14}\u{1F}R:\u{1B}J\t\u{3}n\u{10}\u{4}\
$h\u{15}#hSseoV/q\u{4}!1N\u{4}\u{10}u:M$E\tVeA\u{5}XF3i\u{8}\u{1A}<E\u{13}&5\0s\u{1C}t h6t&\u{1}\u{1F}a\u{8}@KY\u{B}KJ6)%2l\u{1}\u{17}Z\u{12}MN_2\0A+GnS1GV\u{15}\u{13}\u{18}.\u{1}3m\0&saz_h[E\u{2}h0_D\u{1C}&?\u{17}NVl{%SR\u{3}ju\t\u{1B}+\
\u{1C}\u{1D}\ru\u{1F}\u{B}\u{B}o+\u{1}\u{15}4\u{1C}4\u{19}tmMB\u{7}{Ta\u{1D}M\u{18}0 R\u{B}e{3\u{15}6.r\u{F}3gc%\u{E},NXUH,\u{11}pc8vf,_\u{6}\u{5}3\u{B}\u{19}b\\`ON\0\u{18}i\0\u{E}~9q3>M|B\u{12}PE\u{18}+mH\u{19}>\rBgTW\04\0\u{10}\u{6}x\r\
\u{6}6yd;/\u{6}J[a.f}~+R'N\\9a\u{18}\"\u{2}xd\u{1C}<U\u{12}=$vwLK5'\u{1A}/d %a\u{1D}\u{7F}/i\u{3}W\u{3}@Bw\u{7F}E`J\u{4}'QU+,h\u{F}Vl$X}\u{10}W\tXDa\\(4P+\u{B}7=58fN\u{16}E;3p\u{19}`3\u{1B}\u{7}v5\u{4}\u{7}+\u{3}UI\u{13}\u{10}3\u{1E}1=$P\
\u{14}'o\u{15}\n'.$eT~2?gfL]\u{1A}^l%JrA\u{11}??y!\\'\u{F}C\u{14}5,\u{7}UG\u{8}7`\0BO\u{7F}{0\"7i\u{17}\u{E}VC\0U\u{1}\u{4}\u{3}#n9!`zc@3~+AnZ\u{3}J`3\u{8}z|+l/?\u{8}@\u{1F}\u{5}u#\u{1E}:\u{16}=DQ&d9\u{1D}Tt|EJr%V'@P.@#i\u{1}\u{15}\u{16}\
\u{5}[r;uURt\u{17}l\u{B}Cj|dms\u{10}U\u{17}\u{15}|Gb]t!0qN\u{18}\u{7F}\t8\u{12}Je~*y\u{11}x`@-R5)<\u{10}Abfm7\u{1C}T`](~=\u{8}nG\u{1C}\u{F}*Fm\u{1B}|{9Mkn\u{5}Z\u{6}cQB@1#9\u{17}~`y\\\u{6}o\u{5}Odu`tW0*\u{7F}Vb=XvZ?g _\u{12}eL\u{8}2KYB>;W\
\u{1C}2m\u{1E})yH\u{1F}5mb`{?K|c;Uu\u{7}w\u{2}\u{1E}\u{12}RVwl\u{6}\n>H6\u{10}GTTp\u{1}\u{18}R#.\u{1}A\u{1C}%d_\u{1F}\u{B}H<W7}ZPc}C\u{B}n-F/NY8 \u{1F};X\u{1A}Re\u{6}=nV78\u{8}S=\u{C}K\u{1A}\\RZ2T^:u~\u{C}Evl;?\\Q_b~'0|lt\u{12}c\u{11}\u{F}\
{\u{1C}o\u{16}_\u{13}RG<\u{18}Xvw\r|m*~\u{16}\ttJ=m!\\|\u{F}\u{18}\u{14}v[ ~JS\u{2}:n]\u{19}>3ArL9,\u{1F}\u{11}H{^WtAdWA, Q\u{B}C~6_e4{HG?\u{18}t3\u{2}**8\u{8}sx\u{2}\u{11}\06.umqV4f|Ah9j\u{3}#E5t{ZS*\u{8}\\GWyL\u{1E}K\u{17}\u{12}\rU\u{1F}\
#\r_A5}\u{1C}7wus6t.s\u{1C}36\u{11}n\u{16}Uf.Y\u{4}\u{E}n\\x2*_@KZ\u{1D}ia1/o\u{6}8L\u{16}({\rqE[\u{2}~rS\u{8}J{_+[<-QHQFO\u{3}8Z\u{4}\u{19}5\u{1C}Q\u{7}fONvGA)\u{C}\u{19}\u{F},\u{1F}glF4M\u{15}m;~\u{3}\u{1F}h5p\u{E}Z(#KWw\u{15}\\#[\u{10},\
TTw(]\u{8},`\u{12}\u{B}(D+\u{E}qa!\"z;Y.)MU=s{BG~69$N\u{B}|\"x2^\u{1}B\u{1A}/>\u{8}FW@FybN\u{2}\u{1F}O\u{1}\u{B}\0Do1\u{1F}/*;,}s,\u{16}j?\u{1C}$g:\tWR%7\u{1F}'h*\u{F}`JkY \u{19}\u{15}!\u{1D}\u{4}obb`xJ\u{5}\u{12}FsL{E$TA\u{C}\u{19})\u{1D}\
\u{3}m\n:C=$\u{7F}3_/:)v/ev\u{B}8\u{7}TN=\u{6}\u{10}M\u{5}cV5n\nV0\u{1C}\u{17};)g\"Kx\u{B} Z\u{C}N\u{B}\u{6}~mRSL\u{7F}\u{1F}V466\u{7}QVV,\r@@g6_\u{17}3\u{1A}x\u{2}o1\u{12}\u{7}_p\u{1C}\u{1D}\u{14}}a\u{1}\u{1}\u{B}c('(.ra\rsN\u{5}6I0\u{6}J\
Ng~uE*\u{10}ku?9\nT_\u{F}w\u{4}fs%\u{B}G\u{7}2\u{1F}NQu>\n\u{4}Lx\u{1B} Q8\t[\nEC&m\u{C}T\0Hal\u{18}\\Fc\u{8}z^A\u{1A}\"VE6\u{1E}7CHIq-?.+\t/4%[#ltvi\u{B}(>Ia]sWpN\u{1C}4\u{13}Sg5\u{15}uc>qT8\u{15}s\0BW/HcT5\u{14}tKoy;dH?t7aV\u{B}\u{4}\
\u{12}\u{7}/T^c\r\u{1C}?[1/\0s1a+=\u{C}PYG3\u{5}~u\u{11}ZFXZaf\u{1A}\u{4}IM\u{1B}l\u{12}@m\u{1B}J\u{3}[^RsSn\u{2}`O0\u{8}\u{F}\u{6}\u{12}^)\0\u{E}e@\nM/\u{5}h)V\u{16}S\u{E}\u{1E}FY\u{4}g@hd\u{4}\u{10}e1\u{17}V?9n\u{6})=3f[\u{13}b\u{E}bgW)j\
i{+\u{1A}et.Ln {CAu,N\u{1E}f\u{12}G157ho9n\u{C}/3Wr#{uo\u{3}\u{10}\u{4}.z\u{18}F'5\u{17}\u{1C}00\u{1A}_\u{19}\u{1E}--]\u{6}3\u{7F}\u{10}R\u{11}a\u{6}/g\u{1D}92L\u{3}vMQzk\u{17};{b\u{17}kQ\u{11}oySD>/ a\u{1A}l\u{6}\\\u{10}-LE\u{C}L2Xi\u{6}=\
\u{12}G\u{7}%\u{4}\u{1E},:\u{1C}S53<\u{2})#K!3*)\tzXryQ3rI\u{19}b5Pz7\u{17}Q\u{12}EK^\u{14}QTgGv&a@|s3\u{1B} #B]BKa\u{8}H^}\u{C}\u{12}:{@$i#\u{4}wIU8\u{1}wI\u{1D}~CWh0i\u{1C}>3`?{,/=2[U1@wg\"~b\nxF`w^:\u{19}#\u{1F}\u{7}7T7'@P'I<\u{8}<MIJf-\
wH\u{1F}\u{11}\u{18}^d?l\u{7F}\"t93_Ag\u{14}bNR:h~m\u{1A}%Hxz<NA}m4~{JKuA\u{18}x\u{4}-\u{B}?P:0?Ezt:1GG5Y\u{4}\u{10}\u{1B}n@4st R27\u{4}OA6 M$WoTP\u{13}k\u{10}\t\u{14}\u{C}\u{5}\u{13}C~\u{C}2l&uJQ~\u{8}i\u{6}\"b=F\u{1}IM!9w\u{15}#B'\u{13}\
\u{1}\u{1}|-m\u{7}J\u{C}w-R\u{1F}$\u{1},!FJ\u{2}@2JQZ\u{8}\u{7F}>o4j\u{E}\\\u{11}(bZh'rD O\0Jd\u{7}\u{1A}[<\nK5+B\t\u{17}~t0B'wO\t$/F\u{1A}`c8\u{3}BAF\u{1}\u{F}*3v\u{19}\u{7F}\u{15}\u{7}d}n^OLzZ\u{F}\u{1D}?\u{15}/KG0'U$rGz`AfO\" \u{1}0n\
\u{16}\u{12}Gz6\u{6}CCTw\u{11}e@6%8\u{18}>6;;j\u{15}cq\u{1B}|mW\u{C}\u{4}j\u{B}T\u{12}B~_j\u{17}\u{19})rhn\u{8}.2nY\u{18})\u{1F}q`^\n\u{1B}&_\u{1A}G;r.|\u{18}e\u{1B}\u{1}Gi\u{C}\u{1C}\u{19} \u{13}\u{4}A7\u{6}\u{12}<c\u{E}\u{17}QKJ[ET]y>$\
\u{2}#l\u{4}\u{19}zL;-.J\u{17};\u{14}wR|tp\u{16}Ev\u{12}Hce\u{1B}6Od\u{14}4g\u{E}\u{15}IX\u{1B}se`Z$P >\u{5}~ub\u{1C}\n|);3N\u{18}Z\u{12}Q\u{6}q4X\u{12}\u{6}C\u{1B}bT\u{16}jq\u{2}=/,!l\u{C}\"\u{16}ujTkM?>UW\u{1E}\u{8}oB\u{15}\u{18}h\u{7};_\
0\u{8}\\Jd{kQ#\u{B}S/C\u{F}]}C\u{2}[\u{19}Pt\u{17}7pE\u{7}-G!'\u{1F}\u{B}\u{1}B4G2\u{2}N_V/[Yo@\u{1}x\u{12}\u{1D}8O\n?.\u{17}J\u{1}+\u{E}4UC@vovTU\u{8}E\u{C}2I+fx(@7MsOq>uhKt\"3\u{1A}o\u{11}8x.Gmbo\u{2}?W\u{2}gKn}N\n\"~\u{1B}\u{18}zC\u{4}\
\u{1A} \u{12}JzVLK/?{*;\u{13}ny\u{10}rM|ta4h\t,\u{5}\r\u{4}Pnu!Zd^]1pgh<2\u{F}\u{14}ES{\u{7}.J10Ab=\u{1B}\0,bY\u{12}$P\u{3}+D1aEVBN\u{18}u>!Z/Va{j#\u{18}\u{F}[lT!Z=\u{17}\u{2}f<\t)\u{19}oY\u{4}\u{2}!;\u{1E}\u{B}?a3<_t~?/!G\u{4}T[R*5\u{1A}R\
vG*K_N \u{16}`oSCl&\u{13}W\u{12}P\u{1F}o7\u{18}J\u{C}2r!@\u{2}ZL7X_+0lk\u{1F}fBT9\u{17}$gbS\u{13}\u{12}?6v\u{1F}<g$f\u{1}G)2Wv2 M@ \u{17}pxW\u{1D}Md\u{16}Jwd\u{14}\u{E}Mi\u{F} \u{4}[ir2Wdu\r\u{14}\u{C}nWLSSl\u{7}-X\u{17}4Hn\u{19}js\u{1A}Q$\
\u{1E}B\\hg\u{7F}r.Iy8\u{14}\u{7}1P\u{13}\u{1E}8~79`]%{?S\u{4}py,u7%jK\nC1\"D4\u{4}\u{13}li%6R%8\u{8}\u{F}2)\u{C}qh\":\u{10}itqQM\u{1E}\u{2}\n' BCR\u{15}\u{B}48\\\"IK\u{3}CNb\u{7F}&4o6Y)kZk@\u{1F}\u{1F}^\u{4}Vk(\u{17}Y5_\":~\u{15}k|a\u{10}\
sZ1u Mb&L^mz9x~[po\u{12}\rx?_P&r@<\u{2}HQ\0yw\u{1}IIO\u{5}x(\t\n0~lN\u{7F}rF\u{F}\u{5}\u{10}86\u{8} rCHf*gM\u{16}$58UB\u{8}A)\u{18}41W`gxg\u{7}\u{12}\u{6}-M?48\u{B}`Ki{3ZGu\u{F}UJRS@2Q'G\07)\u{16}\u{C}\u{3}\u{10} 2\"\u{1F}Ry\nR\u{10}w.;<L5\
\r\rQ\u{15}\u{1F}Pm6']\u{1E}oWVT^m1\u{17}@7\u{15}\u{1A}^l~L[,\u{8}A\u{4}Xc`5x\u{15}.dt\u{1E}@vJ&6[\rK=f\t\u{1B}\"!tn\u{1A}'5oyWb\u{5}\u{1}\u{E}\r~\u{1B} V:ah\u{7F}4'#>NS!t\u{1}\u{7F}0,\u{1B}tPk\u{7F}|RFYdM|\u{15}`\u{3}\u{14}1PG\u{4}\"|:y\
\u{7}=5|\u{2}T~`cn*\u{8}SM?\u{1C}h&\u{12}Y/M1\u{2}\u{3}=}Q\u{11}%\"l-F\u{8}OLbJ\u{17}.\u{14}T\u{F}n/\0\u{18}^w\u{2}\"\u{17}KV\u{E}cR\u{6}p\u{18},@[*\u{1E}h\u{1D}/lRrK\u{3}3\0})q8<\u{1}3sz/&u?l2\u{5}m Z6.L 1S\u{2}@\tN:\u{4}\u{19}-\u{B}'h_\
\u{16}@\u{16}^2\tE@p\u{C}2\u{10}\0;k%/\u{4}N?0Kp+\r\u{15}_F+\u{E} CL\u{4}e\u{B}\u{1E}u<J?aRI\u{18}\u{1C}M(N\u{1D}\u{1}G)P]\u{3}YK\u{16}hX\u{1D}\u{E}^R)m~\u{10}c\u{F}=#\u{18})m3A\u{11}wW\u{12}qadSa\u{8}2d+\t1\u{3}XYcY\u{4}\u{18}\u{1C}^\
\u{1A}[\u{5}|Z\u{12}DC\u{16}\u{13}&Cj|\u{18}N2\u{18}EV\u{E}!u\tbiP:F[^\u{14}dnvj1DF\u{12}XlLhSY\u{19}n\0A\u{13}m\u{8}>IE\tEwx{\u{4}8pve1P&\u{E}z\t\u{18}8zP\u{1D}>v\u{B}f\u{15}\u{1A}\u{13}#5\u{14}KgMb*gd*p1k\u{1} {\u{C}G\u{8}\u{4}d.\\U\
\u{1B}Di\u{1}gy;w\u{10}AN0/\u{C}jm<*E\u{13}2p\t\0\u{12}vPW\u{8}oo\u{1D}:\u{15}M\u{8}Im*v\u{17}\\\u{11}\u{19}\u{7F}mQI<$_\u{2}\u{F}.P55\u{13}r|\u{14}\u{14}\u{17}]\u{1B}.K\u{12}Jtu\u{1}H-\u{2}Bu\u{18}Ah}-\u{14}f\u{11}\u{4}\u{12})@`F\u{7F}s\
\u{1C}vsVbqWF\u{7}a,TP<J)\u{8}f\u{7}'OXa\\x\u{15}a>\"}4P\u{3}\u{7F}+LS@A\u{3}?x\tqH\u{7}\0|==2@svp\n!]rx ?\u{12}\n\u{14}xdWf71XK\u{1}SQN\u{6}]B&\u{15}z8\u{F}0?:\u{1E}jwgj8q2c\u{2}^k5FqO`;|`+>\u{2}[^?=J nfIu%?/H`NW(2\u{1D}<\u{1A}I\u{B}^\
\u{12}a@\tVi\u{C}J\u{2}]MqDhymA%\u{1C}]TMu]Y\u{1D}F\u{1C}\r{\u{5}+Znmzt?>\u{E}\u{C}k\\j^sF|2D0O\r-\t[\u{3}M\"\u{11}xI\u{1E}pH^ZA/\u{1F}\u{1}o\u{1A}\u{12}\u{13}IfF{N()1/=oNSH\u{1D};\u{6}J\u{F}d~\u{1}3|\u{6}\u{7}x\u{6}rx\u{1F}{lwEx)\u{17}|0\
\u{E}SX$\u{16}~\u{C}&I{?\u{14}AQ#L#}1aN\u{1F}H3]$\0/P*A.tj\n3'~\u{B}<)Iv@pHiI4c\u{E}\u{2}+Oc\u{8}6ktGh\u{3}\u{18}w\u{1E}E8G\u{E}~]2\u{5}Z\u{E}}O\u{1A}}#\u{2}b\u{4}W\n\rpbIi40NKgmUpds\u{E}W\u{1C}g8yth99\u{18}68\u{13}>e\u{1}Q3hMt3*?\u{3}\r}@\
\u{E}s\0wx.\u{8}9\u{1A}d\u{16}\u{10}M_fB}\u{14}6R#d\u{19}\u{17}y?GK8daf\u{1F}\u{F}Xb\u{1A}Q%\u{12}\"i2sl\u{10}Ma1\u{13}0\u{1}5>A\u{13}\0` 6\u{15}7\u{12}=5nd.`Nhr\u{C}X!\u{11}T\u{1B}4\u{8}3\u{11}dK3'\u{14}#h\u{18}\ra\u{E}J%\u{1F}\u{17};8((\
\"I\u{1A}(\u{16}eAJKEW~fqPW\u{2}g\u{18}P\u{6}dzdF-\u{13}Q?\u{5}\u{1D}\u{7F}\"n+\u{11}vFw|\u{8}@?}\u{1C}\u{1D}\\94D7\nT\n=~WMm&\u{17}U1$6\u{1B}#fo=\u{1F}`\u{8}[z\u{4}.a#8qX\tVj&\u{8}\u{12}\u{17}\u{5}\u{19}bE_\toMR\u{12}Ii\u{13}ML\u{1E}b\
\u{1F} pak\u{19}0`\u{1E}N\u{1C}RI\u{13}\u{4}:z\t+\u{1D}.P76`*\u{12}d=hpQ+0^dH/\u{18}b#\u{7}\0M\u{1D}Mqt:\u{7F}t0a\u{2}\u{4}\u{C}sw\u{19}2.sZI:RX&xq,Ft!0'\u{7}M\u{14}\u{12}%\u{7F}`Q$%?q\u{7}2(b\rfp($U&\u{15}q\u{7F}0OeQ\u{19}@\u{16}\u{1D}C\
\u{8}\u{1B}\u{13}\u{16}g`$A)6fP2Wp\u{15}@j?\u{17}YX\u{1A}\\?,\u{1A}z\u{1F}lq\u{8}!G0^T\t\u{1A}#\u{8}4\u{14}=OCI\u{C}`T\u{F}\t\u{1E}`&J?\u{3}C0Gts0^X\u{12}zmMr\u{13}.]f|\u{1E}3t\u{B}l/n/5so\u{C}\u{6}^iI~,1JvK\"Qx\u{7}\u{16}T|10\n\u{12}=)Z\
\u{11}h\u{18}\\g\\\u{14})*``F(bo\u{6}l\u{1C}by0mJnR\u{6}t(9Ob\rup\u{17}\u{6}\u{10}s\u{5}\u{16}#YGx3\u{E}\u{3}\u{1D}[\"\u{1E}5s\u{7F}F\u{4}$_XZ%ttRC_/s|^\u{11}8,\u{13}\u{1C}N\u{6}Bzbce\u{1}\u{2}\u{1E}C&\u{17}\u{7}I{r-s\u{1}bKP\u{14}I\u{12}\
\u{E}NG\u{1E}(v\u{8}t\u{12}2\\\u{1D}\u{1E}@/^\u{12}ueGz\u{2}\u{12}h|\u{13}\u{3}G\u{12}NSc7Dv_\u{14}\u{1E}\tK0\u{18}xjG\u{E}l\u{17}|*\u{11}}(\u{6}}~wpe0HD\u{3}G\u{12}\u{C}Su1+t<6|Dkavp\u{15}\u{1D}\u{C}E\u{2}0k\r~~\u{1D}@\u{B}0l7\u{6}v:Ue!uJ\
\n\u{10}\u{E}\u{1}Gmux\u{16}'=u@eg]rvq\u{E}!^nEH\ri8;fSP\u{12}\u{14}\rtU`\u{19}aj5W/2\u{1D}Ef\u{16}\u{7F}\nl\u{17}\u{1}\u{4}\u{15}\u{7}qR\u{E}\u{1A}FI;|\rr\u{1A}W:rI%Q\u{14}>5}\u{8}Wb;CR.0n#\u{19}xzk\u{C}\u{17}t(4/G\u{17}e\0\u{F}^q\u{8}\
\u{1B}J\\Jx~\u{5}\u{14}?*'K^C)k\u{1F}b<\u{14}H\"d\n@N*\u{11}\u{6}}|\u{17}\u{F}9q\u{B}\u{2}M6*' -[q\u{6}\u{6}De\u{8}L\r\"4Ag\u{14}\u{18}3*e|.\u{1E}#GG%h~KF]&8z,g6Kd7@\u{1B}I{:(I\u{16}\u{F}o\u{C}&=EUA\u{1B}\tO#=\u{14}zTBNJ\\{P?\u{B}~\u{18}gk\
vW\u{E}.ILp$Fka`r -TZk@&~lK/j\u{17}\u{11}V1\u{1A};F\u{10}\0hd\u{1F}B \u{B}\\7F\u{10}$\u{C}u4L:P\u{1C}\u{15}`\\*7RK0h\u{B}@\u{1F}\"&}-i\u{1D}Dhd\u{18}VpW M[zGN`\u{19}-bc\u{15}\u{5}\u{8}u;_l-D\u{1B}\u{10}E\u{E}tw\u{10}b\u{16}]%&*@t'O\u{C}R6?\
V9\u{18}(w\u{19}X6[9e\u{14}:oU/\u{1}\u{2}\u{10}9#\u{C}<\nFE@P\u{1A}\u{17}J\u{1E}uB\u{8}\u{1D}p1Nj%\u{2}\u{1B}\u{1A}[BN%\n%pZkI\t7RgVB\u{C}ufYsxy$M\u{10}C-\u{19}7*\u{E}\u{1A}\u{5}l\u{3}SXGP{*^^\u{3}\u{1E}7\u{2}4/YP\\d:1xG\u{1C}_g\r\u{7}\"\
\u{13}\u{7F}Aw'J>Q<b\r\u{12}8:A`/`2P;E0Q~.\u{1C}`\u{7}\u{17}ft#@+N\u{16}`Z(\u{19}t$CruA(;WA\u{F}T\u{1D}8^]\u{15}\u{1E}..6\u{C}Ue\u{13}\u{1A}:mI\u{1E}\u{E}lF=TT6m!\u{E}\0\u{2}\u{12}k\u{19}\u{13}I\u{2}A\u{1F}\u{11}+\\\u{12}Y-\u{8}C5u\u{12}\"\
W|\u{8}tqD\u{16}\u{14}l \u{6}[\u{E}po9\u{1B}\u{1F}\u{15}\";G\u{B}\u{4}\u{7F}(\r)ScRf#6*oE)l\u{1B}\u{1B}8KeD^fa6v%0\n2\t\n/,\u{2}\u{16}HE\u{12}u)TS'W9|8}H|\r\u{1}fI\"qScVgmY 'a\u{5}bZ\u{B}ja\u{18},t3\u{4}\u{14}.Q3w5.!\u{1E}H\u{18}\u{1B}QyV\
\u{B}nF\t\u{2}wca$w\u{19}\0l@z,\u{B}\u{18}\u{4}4%+D\\\u{3}\u{1F}Z\0V\u{13}\u{14}\u{1}u|\u{18}\u{7F}\u{1C}oUn:y\u{8}\u{4}\u{1F}S\n; \u{12}a{l`'?Et_Q\r\u{B}G)[s^>\u{B}!\u{7}I7\u{13}V*-\u{11}5\u{11}\u{4}JZ#_e:\u{16}zY\"ubv&XY\u{7F}ICy6\u{17}P\
J|\u{5}\t:m\u{1D}\u{E}Q\u{F}i[C\u{8}pa)?8;[&|\u{5})d\u{F}'\\ \u{18}\u{1E}\u{7}\"\u{4}ez{\u{1E}4m=\u{1D}\u{1A},]&E);^\u{1B}\u{8}\u{F}]\u{E}t\u{10}\"`\u{8}9W[5T2%<E\u{7}P46c\u{15}S,\u{2}v5\u{15}qv\r,\t}\u{C}A5eh\u{19} E9\u{12}3\u{6}miN*Tqq9t\
C\u{5}V@Ucv%\u{1C}eb!@\u{14}b\u{1F}\u{13}N(0\rCNPMBF!q\"<+djrsaD\u{1A},A\u{1C}\u{1C}+\u{8}|\u{F}?<\u{11}|e7/(u].d7\u{18}y\u{5}yB\0i\rh^\u{3}\0\u{1D}\u{18}w\u{7}\u{12}~\u{2}(BLy4]\u{2}gBy!U\u{1B}2Qaq\"q7!/kW|\u{16}|mY:{2z$-t1H(\u{7F}Oi\u{F}\
=\u{19}Qq$\u{15}Q\u{B}\r;nQjU\u{19}3H\u{17}\tuH\u{13}pK\r>\u{13}u@\0qe\u{1A}sI\u{4}U us)(%\u{7}[ >\u{14}\\\u{16}+.B~\u{19}bIU2m\u{1D}%\u{16}gdO\u{2}JA^\u{F}Dv+\u{1E}Z{\u{2}rE\u{1F}A\u{19}L\u{15}%H'5.[\u{16}^8u4Ulm`w/<L\u{12}149Z 9(OeT%xnUI\
lY\t[\u{1E}\u{C}\u{11}+z\u{1C}S9Z-+;\u{6}*n\u{8}\\\u{13}m}2Q-\u{B}o|5DA|.\u{19}\u{C}v+Mt|\u{8}v\0 D\u{1F}\u{3}(T\u{2}T\u{12}S}(/\u{5}\u{16}!\u{10}5'%l\u{11}LnbP={!S\u{7F}AMjeZ'\u{7F}2Q4\u{13}%1`\",Y\u{E}3pv<w\u{1A}m\u{3}X\u{5}\ra[\u{18}\
\u{17}\u{3}.&\u{2}x+\u{2}KC6h]!D#xL]\u{3}\tc[!~9DFHC8\u{3}r%FN\t\"UMH\u{7F}p9\\eY6R\u{1A}c)rb{K\u{2}%}z\u{7F}p}*\u{B}\u{1}qc\u{1E}\u{10}8vD \u{2}V\u{1D}\u{6}!))%Y\u{2}a\u{5}\u{2}P{\u{5})<!L7\u{1A}zw\u{19}\u{10}\u{F}5m@h\u{17}={ K,F\u{18}Fp\
)w=\u{3}ok\rq\u{11}!Z}0E)6\u{1F}&lf\nl$\07\u{19}\u{1B}%(\u{5}3g*/\u{1A}\u{1A}\u{1C}\0<zg}u\u{10}/O\u{F}Ra\u{10}n\u{1A}\u{E}\u{F}gy|R@\u{2}(\u{1B}/\u{C}\u{16}']yO3^\u{19}o1LX\u{1F}VI`y=Po@\0TA}\nd\u{14}#(\u{C}m=J}nbcywJdF75\u{3}Ds8RF1\u{1C}\
3)1\u{12}9\u{C}\u{4}}*O\u{1C}c\u{B}\u{1E}fau:vu\u{4}CE:\u{11}\u{17}(swD\tmlrF=9\u{5}\u{14}*\u{7}twab-U\u{E}7;JwlR\u{E}v\u{1D}z/u0\u{7}T\u{15}ADA*v\u{1A}G\nmd\u{1}\u{1}\u{6}\u{1D}m\u{1B}QFt\u{1B}\u{15}W<\u{1D}3%\u{18}C\u{5}\u{11}AAS\u{15}y\
\u{3}B,\u{B}\0BIT\nX$u}hqL%+\u{19}\u{1}i}ob\"P6\u{3}\"z\u{B}1\u{4}KS&T~+\rku=P\u{7}G\u{7F}Np(|S\u{4}\u{4}Z\u{19}RiH3^\t\u{1D}lj\u{7F}\u{6} \u{12}\u{1B}I<ba\u{7F}^jwS;B*P#iyR6VB7I\0\u{1A}\u{E}Y\u{1E}W\"pSdy\u{12}{'}]3J/e\u{4}\u{1E}R1\u{14}7\
-~\u{5}<L<x\u{2}nO\r\r\u{18}@\u{F}\u{12}*x&\u{5}\u{12}\rE\u{1C}RQ4.\u{19}W.\u{4}JFTV\r\"T\u{1}$|oD#]p>\u{1C}p\u{19}\u{B}\u{4}_pV1L/z\u{15}\u{E}I${\u{19}QNIM dg\u{2}\0T\u{7F}\u{8}RE2L4\u{1F}P\tCQAg-T\u{2}=h\u{16}!ufG\u{4}I~&qb\u{18}JGW@\
\u{11}n;\u{1}K\"2({s'$\u{1E}D\u{17}`i6bK:\\~=\u{E}]%/\u{1E}\u{19}\n)4p_Z\u{11}Mh\u{C}aC\u{F}\u{13}(\u{B}\u{18}\u{8}Wb\u{7}'H2:kW`K+u)\raG%.b)\u{14}gTc\0ga\u{2}6W#b_\u{6}X\u{18}\u{17}jaK0W2\nc\u{F}x+a@\u{E}\u{1} w+bv(\"$B:f7\u{6}\u{10}\
\u{17}\u{1D}\u{19}R1SR53 Qhl\rYx+)c\u{1A}CGoGgcQ\t%\u{17}HP\u{11}\tY\u{14}$\u{12}\".\u{1}??(}\u{1F}0Y\u{1}}\0Q\u{1F}$.tWc\u{2}%5x#7JX\u{10}\u{5}/\u{2}kIF'od)gr/g}\u{1B}\r44\u{13}E<!\u{B}6(\u{1A}g\n\u{1A}*RmgtGmySv>HI;N\u{12}\u{1F}/`S-br~ k\
s6r,ImM\\<\u{13}T}B\u{7}Tp}\u{16}\u{1C}\u{1D}\u{2}Iw\u{F}Br/\u{8}s)\r\u{B}\"^\u{13}n/tK!vU@y\n\u{14}k\u{15}*\u{6}\u{8}'\u{E}r\u{16}5{I4hiC1.\u{8}OmV\u{13}\u{1E}\u{10}8\u{2}0F\0K>a1d\u{E}\u{F}Y74\u{7F}2[G\u{11}\u{B}=s\u{6}QvjGa4;m?L?\u{1F}\
\u{1E}D\u{17}(\u{C}e*E/Sf2{!\u{1A}_\u{F}\\jR?W,:\u{18}=jB\t]N3\0\u{14}S>eE.0OrAL|\u{2}W\u{19}\u{1}(M\t}`9#r\u{1B}A\u{1E}Y\u{E}\u{5}0/O\u{14}%I\u{11}\tzsy\r\0ja<\0\u{1B}\\\r*d~\u{7}eLV&\u{7F}9W(T\u{2}\u{12}\u{16}.m\u{1C}Q\u{1B}\0EM\u{1D}X]E\
-b8H0\u{8}OVCW7,)l\u{E},6\u{1D}\u{1B}\u{C}~!!\u{B}\u{11}W\u{1E}:97\u{3}0A\u{1B}t7hQY\u{18}ra\u{17}\u{4}9Pm**(0\u{2}S2-:9\u{11}\u{14}\u{F}\u{1B}@).QXOZk\u{1A}V\u{18}>N[\u{1D}M\u{7F}\u{F})n\u{7}\u{8}504^&dlI\u{E}\u{E}<#w\u{1B}E;?\"w\u{17}R\0\
\u{E}YAA\u{10}:\u{1D}\u{C}FB}Y\u{1A}eq|\u{12}$s\u{18}Cu\u{14}\u{F}^\u{2}M>R\u{16}\u{14}uK\t\\\0$LcF\"aK,\u{10}Q\u{18}3\u{8}\0u\u{1F}\u{16}@\0MeM)B\u{19}\u{2}YSx!.|?\u{1B}\u{6}.w`\u{1A}63K\u{10}B<by\u{1D}\u{10}@\u{11}\u{1C}\u{2}fF)EYRFd\
\u{7}\u{13}H\u{10}\u{11}[vr*t\u{5}:z\u{C}\t*Bct%6\u{14}5\u{1}P&N@]\u{E}bOJ\u{2}LDCf%h\u{15}PF|}6zC@$pu C;X\u{1C}1M>Fynj\u{4}Ce\u{4}5\u{15}\u{12}2bz#\t%j>\u{1F}TW[d\\C\u{1D}O$`>\u{5}hL\u{C}\u{16}o_m4$JmT<~Z9\u{1A}X\"\u{1A}myF5#;K(V_~EG?\
\u{3}.v\u{1B}s\0hw\u{19}\0\u{2}\u{17}K\u{10}\0q\u{1C}&AFN\u{1B},\u{2}\\\u{7F}p\u{17}jC\u{1B}]\u{3}IK\t\u{10}p\r-p!p\u{6}NPh%p;\u{E}T%\u{1A}\t\u{1B}\u{17}]Az(C^\u{2}>B>\u{F}Y\\<z\u{7}aB\u{4}f\"h\u{1C}\"0hR|'\u{B}GWJlQZ\u{5}\u{6}Dc\u{6}\u{3}\
\u{11}\u{2}-)>7\r\"AE\u{15}=:G\u{C}\u{12}>[\u{8}Z{;\u{3} \u{C}d@,E\u{10}U0i\t6pFs\u{8}w\n\tTX;D'\u{3}{/A'~yTY9f\u{4}\u{2}`_!\nI\0P\u{14}\u{5}0\u{18}*X_\u{F}k/@\u{13}@w;\u{1}\u{15}\u{1B}%HI3C\taS\u{8}g(w6-\u{1F}$66r6)<B R'M\"vg;\u{B}LqM&ge\
\"P\u{6}T_\u{7F}\u{19}c*\u{13}{\u{C}\u{1D}nz%\u{1D}EM/p\u{17}Ec\u{1A}(\u{11}#\u{12}tpAOn\u{F}'>\\\u{14}\u{15}/\u{C}4WC\r\u{11}p\u{17}1VukgK~D2oXbI7\u{4}}>t\u{7F}\0]ro+u\u{7}<Go^@YJy\u{6}t\u{1F}j.Q\u{17}Tm0\r\u{E}\t\u{1B}gn\u{16}a\u{5}57\
\u{10}u\u{1D}BE\u{1F}D&4\u{1B}Nvwz\u{1B}vYS6_8\u{11}\rGj\\]2$?=\u{13}_y'I]0Vc{`>\u{F}h@^\u{1B}K\\Hayv\u{6}#j,z\u{7}(tG*#D;^6G\u{1E}\u{19}O xP)\u{6}1CmY;Bn\u{11}o?Y\u{7F}aw\u{4}u}}@O\u{14}F\u{1A}6\u{5}y[on1\u{8}%u\u{7F}g\"\u{1F}Gc\u{1A}4h\r\
n==Ym\u{C}+\u{2}|-\u{1F}Q/8?\u{2}*^\u{13}AI{m;\u{15}V\u{1F}\u{7}\n,?yi\u{F}\u{F}x\u{5}\u{3}#\u{1F}\u{F}\u{12}8.\u{6}lT\u{10}r'/\n[\u{15}B\u{1D}&%`VCq\u{1A}J\u{4}\u{1}\u{3}!jV\u{5}\r{0vn\u{14}g%B@\u{1}F*\u{1}\u{12}\u{14};\u{17}hiaTgS\nU\
\u{16}&atO,%0CL/,S`kj&TDMG\r\n\u{1C}\u{6}D#l:j[}km7vRp!@NN\u{1A}cQLB\u{1}P\u{8}Eo\u{F}\u{1C}HAR\\O\u{1E}`\u{8}y\u{5}SH2U\u{6}\u{E}3.X\u{2} \tw\tFC H+L0Qv,WS+'\u{1}_n%i8A)$q\u{10}\u{1C}R6s#E\u{6}\u{F}7\u{3}F2cP3J}]9V\u{18}\u{14}`ML!}\u{16},\
mG\rJ:-N;\u{7}K8]5\u{13}_\u{1C}Zq\u{C}\u{19}3%$|h>4Es\u{1B}\u{1A}\u{1E}*U_Ya\u{17}#3~C7\n\u{1C}|j#T_\\+\u{10}\u{4}VkkH\u{6} wev;e\u{11}\u{1E}\u{11}k[1 \u{1C}&\rg.%e\u{7}?,>:\"JiKrJ\u{14}\u{1}\u{10}J\t\u{16}\\f&\u{F}\u{6}\u{7F}GR\u{18}\n\
\u{B}\u{7}'|7*~NY\u{1D}(3A\tO\u{2}\u{E}gHM3w]NH`hdaM\u{6}\u{7F}g.\u{1A}\u{1A}bS\0\t>{+\u{1E}V\u{1B}p\u{E}\u{C} q^3\"RQ\u{7}KlH\u{2}D\u{4}6\u{8}4Ms!\u{1C}e\u{8}6sL\u{F}ElTE\u{6}m\u{2}\0SL\u{1F}\0P\rk\rZY-\tH}\u{7F}S<oZ^\u{16}T\rWH~\u{7}xy\
\u{12}\u{B}41}\u{1D}\u{7F}K4\u{16}yw\u{6}Z\u{E}\u{B}#9n+\u{7F}s\u{5}f?<?N/yc+<I\u{E}\u{17}UT\u{13}w(k\u{F}wOiWl\u{1F}.\u{7F}=NQ\u{10}q]r/\u{12}gCu\u{3}ZUDj5Y?J,&\u{13}\u{4}%\u{1}Qef#\u{2}$LT\u{2}\u{2}~$x T\u{15}@<BCDbg\u{F}\0T\u{15}b\u{1A}\
rA{\u{7F}D'\u{1B}5`8\u{1F}\u{13}\u{12}\r\u{C}rqZ-U40f<>T\u{1F}\u{12}mD\u{13}\u{14}%!m^qT3%/E]MAM!QM,b2DKh`L\0jO\u{1E}>\"qez:wR.&\u{5}G3.\r\u{1}G1\u{1D}@\n\u{1B}x^\u{1F}*\u{8}e\u{16}?Y^\u{8}=BNo]\u{7F}x\u{1}QZ,%\u{10} TC\u{11}=r.f\\|\u{1C}P\
s\u{18}}]\u{1A}9{N'\u{4}\u{12}\u{17}\u{12}7$nQ'!y\u{8}e;\nBG\u{1}[jI,\u{F}0tU\u{F}\u{1F}._#H\u{10}\u{15}Vf\n\u{F}\u{14}_m]N\u{15}\u{15}m;J\\sB-\0 I\u{1}\u{1C},\u{14}\u{14}%cp\u{6}v/8ZwP\r\ti),8wwVTd\u{19}VHE \u{1C}\u{F}3\u{1E}[k]!h\n<i\
\u{4}8U/?Mw'eK'\u{17}#G\u{18}rg\u{19}n#\u{18}@\u{1A}\u{B}j+<me;\u{12}vb\u{1A}4Qc\u{F}A6?\u{19}\u{7}+\\|q5 [bY'+}\u{12}\u{19}-Sm\u{8}U\u{15}k<j\u{10}z%?i2wm#AdWO\u{8}|\u{8}dtDw51a;VK\u{13}y6\r //\n98p\u{18}K\u{1}\t\u{3}\u{1}iZo+\"T<F\u{2}, \
Rq\\o})$61:\u{1}\u{1A}Z\u{8}\u{16}11Y\u{7F}a\u{1B}\u{17}X\u{6}V\u{1A}W\u{13}).C\nXFF\t}\u{18}.\u{15}\u{1C})\u{15}:\u{17}1Jt\u{3}Oh\u{11}v&\nFZB\u{F}$\u{1A}x\u{1C}\u{3}?RCS\u{17}\u{13}cbxL3qeUR_}\rh\u{18}\u{7}\u{18}_[Fdhm|\u{B}\"\u{6}v_\
\u{7F}6?\u{C}+\u{F}X@}KL^/w\u{11}\t}Wxg<a<O<2\u{8}\u{18} '1c\u{13}R\u{18}\u{18}(nC8\u{7}4;o\u{1B}dD}M\u{C}e({T\u{7F},<b\u{F}\u{1B}wQ\u{10}H12?D)\u{1}kE/W_qI\u{14}|./rM\u{F}\u{4})>f p+-i`n$\u{B}\n>&`[T,?\u{3}e\u{8}%y-=hJWyx47q:'?2p\u{6}\
\u{5}J\"rGYG(^-QK\rb\u{19}3Q\\\u{3}>G~a\u{1E}\rU\u{19}:t\u{11}\u{1E}4qOoa\rj%1>6D\u{2}Kn/\u{F}k\u{C}B]O\u{16}}<\u{4}\u{8}\u{15}\\_\u{F}mv,@\t\u{3}6/Cg)'\u{B}\u{5}\u{13}\u{19}_Pz#\u{2}?M'L$\u{7F}E/\u{17}\u{C})D\u{19}4\u{E}\n\u{1E}s\u{12};_<\
?HX\u{11}\u{2}\u{16}9\u{3}85*ul?GdV/:\u{F}xQ=\u{1D}ic\tXK\u{12}uKey;bB\u{6}FA\u{B}|\rl]\u{19}\t\u{1F}\u{E}MR'E62U^\u{5}E\u{18}w0.4O\u{1D}kdX\u{8}X__tE=|~\u{8}m\u{2}|J.k.S?)N=\u{1A}Y_*x\u{1F})H4\u{18}\u{E}\u{C}jsn\u{4}Ot\u{2}<j\u{10}\u{17}+\
fk\u{8}EzgF70\u{C}\u{7F}\u{16}K$o%/v~u\n\u{F}5-3\u{1D}D\u{18}d3#\u{8}A2\u{16}6b)\u{7F}6*;\0\n\u{7}e0\u{B}\u{2}Z\t\u{8}j[Q\u{7}.\u{1C}q\u{1B}JQLbNi\nW\u{4}]+S/x_#(\u{1D}_\u{12}D_v\\R^@v\u{1A}\u{3}\u{18}wV>Ko\u{14}\u{17}Tq-r\u{4};_)'*l\03qf\
\u{11}2\u{E}?\u{10}H\u{1F}=\u{1F}fu4\u{13}tUH>?\u{7}w_Sx/\u{18}q}\u{C}h`>4Xsg|;\u{6},\u{C}nE\n$3yY!cU3Y}S\u{13}VYt60E6\0v./X#\u{13}+\u{1D}7=\u{E}\u{1F}\u{F}\\x-UtA\u{8}\04#>r!)+ e4($4I2\u{1A}\u{10}\u{1A}\u{10}&j9\u{2}*9\u{7}j-r+!L\u{1C}HUY\
\u{B}S\u{2}{2\u{1A}\u{15}5.\u{7}\u{14}\"G\u{1E}v\u{8}\u{5}8/Fb\u{7}\u{7F}\u{1E}sY`Og4\u{5}\u{15}\u{C}\u{15}iW2\u{19}T~`~%B\nLYX\u{1E}\u{1}QW\u{3}bS\u{E}\u{14}`__'\td\u{6}4\u{5}\u{E}@/gk=mw\u{4}\u{6}hK\u{7}\u{12}>M\u{12}\u{1A}D\u{13}-~*\
\u{1D}OhQ*bz]ae*+\u{18}|dNQOc%O\u{7F}\u{1A}lk%%\u{1}o\t99r?gTDMvwsy-^Q\u{1A}\u{1D}%\u{10}\u{1B}E.R'\r\u{8}Q\u{E}_ZPGX\u{1}Tt\01\\?\u{E}=Yu~E=\u{11}i\u{1D}%W\u{2}1\u{19}y)\u{F}\u{C}R/(5U\u{1E}>fm\u{18}\u{3}hTk\u{7}lLcol\n\t_~&\u{12}9OC/r \r\
9Bw6pQA>tEUnR\u{14}\u{5}{\0Z\u{1D}\u{3}v\u{1B}4\u{7F}\u{B}$1)<ud3^/\"i/p\u{1E}Kh.BZ/kJ\u{18})u<j\u{16}\u{7}\u{17}#fMN29\n6\u{17}\u{7}l~|<@\u{E}>&O2\u{12}E_SI\t*5\u{19}\u{5}!TL\u{14}<x)\n^\u{1D}\u{1D}D:9\u{3}\u{10}\u{16}f\\aL\u{7F}\u{1F}\
\u{2}l5t6JI\u{7F} \u{1C}I\\\u{18}c[NI!\u{1F}{$H\u{10}\u{E})20\u{8}\u{3}HrmguHx\u{6}=\u{1A}*(0IielS+\u{8}M]rYk=9P!f.&\u{17}BW\u{2}\u{17}-<A{\u{2};}*\u{1A}-&lbP\u{1B}\u{F}Reu\u{16};~V8\u{3}\u{14}Z}zN[!\u{11}&\u{1}?1@|]y\u{1E}E~+TVI;&U\u{12}\
\rd.Bt\u{F}\u{15}\u{C}\\\u{1F}u\u{15}\nA\0P\u{14}1>\\\u{17}&\u{15}F\u{3}#+JSJ,~Acc\u{19}/C.'c``brc<r\u{17}gH!c\u{14}\u{6}FG\u{14}g@}\u{B}N\u{10}\u{10}wv\u{F}-m\\:$=\u{16}$\u{6}fG\u{13}\u{7F}-\u{1B}x\u{7}ek}#zA-J\tE/]\u{12}pD:7;/+S#\u{5}tYx\
\u{14}z)$\0qq\u{1B}2{9L*#I+sgvL\u{18}U\u{16}?HVv\u{3}\u{14},ZIO'?d\0|\u{14}E\"\u{3}G84T92WC\u{1E}u8=u4$><\u{17}j;>D\u{10}\u{1D}3*\u{16}(}@2\u{8}>\u{8}-5/\u{2}\u{17}\u{2}\u{7}+vcl!j\u{17}m2\u{11}\n\u{8}\u{1D}4\u{15}1;\u{2}\u{13}sBb9VXB\u{4}\
)\u{14}$N1Rp| \u{12}SQ^i\u{1F}a\u{1C}YGT~\u{12} \u{5}^vRV\u{1F}\u{2}8v%\u{1E}Cn9\u{16}92(}\u{1}_.\u{16}\u{13}<_\u{1}4f*U\u{11}|1s\u{8}}h\u{18}T|\u{2}{a?\u{13}\r50E\u{6}i{\u{1}'*\u{7}l\u{1E}B\u{3}!\u{1B}+\t\u{17}+,\u{1A}!\rrk\u{19}/=Qf\"Nl\
\u{7F}8\u{15}#]\u{C}$o@e*\u{4}O3IRY_3s|1\u{3}.\u{18}\u{1}\"J{y_{>\u{1F}Uo\"P^WNGP?\u{C}g\u{18}\u{7F}\u{14}P \u{11}_a>u5<\u{16}\u{6}!RQ\u{6}*\u{7F}\u{E}=W0\u{14}Lx55\u{F}\"[\u{18}\u{8}\u{1B}\u{1E}yd'\u{12}[0\u{1A}v]1i9>b\u{10}\02\u{18}MXBil\
9\u{8}nq\u{18}\tEn\u{B}hz.WPbw2\u{15}\u{17}rz\u{E}ZT5;\nCE!3_\u{1F}}:x$0_/e \u{4}0 PS\u{1}[\u{1D}rv><zW)\u{1D}Pk\u{8}\u{4}\u{7F}\u{B}:hgO&f.\04f\u{15}_,])]Uz\u{11}X7Kn.\u{7}Nb\u{12}\u{1B}p\u{1}yH\u{8}wB(TJ-\u{1}@vW\u{2}w&(\u{1A}C ]J!\u{18}\
\u{18}M\u{11}Q\u{8}X\0aP\u{E}EZe\"L<t\u{5}\u{1B}\u{1B}H<_yh\"F6WgI\u{7}/\\\u{17}M*/\u{1F}b<3\u{E}\u{19}7\u{1D}\u{6}KJmS\u{7}zU\u{1B}\">\u{5}$!9\u{2}/{`!0\r\u{14}p\u{1F}{ODY/kC6z)Rt\u{11}\u{1A}CG6!}h),W\u{19}5\u{E}\u{18}UC?e\u{F}\u{3}Jk\
\u{2}wZ\u{14} 5kr3@H2T'\u{C}uh<`M;0i;\u{19}\u{7F}>0zt\u{3}&F\u{4}jGQ],x:KC?\0\u{7F}-\u{15}N\u{1A}\u{7}E)#m*\u{B}_f#_R:c7\u{C}\u{6}.<nri\u{1F}di3\u{15}-U0m?d\u{C};\rI\u{18}*tP\"Qyka%$ \u{13}\u{14}\u{7}NJ\u{2}jt\u{1A}\u{2}j]|>jl\u{10}.W\u{B}\
\r=N),\u{2}(\u{1B}#?3\tb\u{1}CJ\u{16}\u{6}IEl\u{15}Q_w#PZgoiw\u{11}o\u{16}|>\u{13}R\u{4}]E\u{1}h~TVvI\u{8}d-PXM\u{14}*;]k\u{15}gg\u{17} *\u{14}\u{8}RCevKMV3Lm%.u0p\u{2}XZ\0\u{17}kv-J\u{4}\u{B}\u{11}qkQ\0IquE\tsR2\u{C}5\u{11}&K*\u{3}CyY[hk\
\u{3}vZ=\u{6}j4&~\n.\u{15}$\u{17}g\u{7}\u{19}^$~\u{5}\u{17}\u{15}juiR,wt\u{1A}\t\r*B>\u{1}N;\u{C}B~S\u{10}TOJ\u{C}bBr\u{1F}`rv\u{15}\u{15}&fshu=/\u{19}a\u{17}2b8\0KD 5ZyjK6=&7>l-w\u{3}DF\u{B}Q~QF\u{7F}vV\u{6}M\u{B})x;?2k}<\u{7}*.o\\1\\S~\
\u{15}\\H\u{18}V\u{12}\u{7}\u{E}\u{F}F\0>\r_\\%YJ5M\u{1B}]INOd\u{12}\u{19}CH[5\u{18}\\8\\\nM[u{[\u{2}l#\u{1}%`\u{18}\u{14}L\n;%\u{19}\u{2}\u{16}2Z}4\u{3}/k~RE\u{12}\u{F}S\u{10}((FCl-<\u{15}\0\u{1C}%d0\u{1B}8qRby\u{10}\u{1F}B.:vm\\?\u{B}}Cj\
\u{8}\u{10}z\u{12}\tRR^xa(/u\u{17}B8\nJ 7i\u{17}i!\u{E}niR]\u{C}0\0\u{2};r|\u{3}\u{17}\rw;l#\u{11}Q`X!c%a[<\u{6}\u{1F}\u{2},&\u{1E}*I@\u{3}Qf)\u{5}\u{19}\u{1}[\u{8}rnBXa\u{3}mA\u{8}MI\u{11}O{v\u{1F}Vw6\n\u{3}\u{15}\u{14}\u{17}\u{6}[\u{1B}5\
9\nO\u{18}_?4g\"\"Id\u{3}ym{dW\u{17}\u{1E}ep\u{7F}r+aF\u{1A}+\u{2}q|l1\u{19}C~K\0s5A+\u{2}zom\u{E}y\r)NE\u{13}f\u{14}z\u{1F}8_\u{8}x`hy_\u{E}H\u{7F}C}\u{11}z.\u{1D}}@Lc`\u{7}0cE56p!\u{14}R\t\u{1D}]EcvAY)\u{C}1qz\u{4}G&(L\tY<HC)8d-\u{19}Zpk\
}a6<o_X\u{F}\u{4}Q_9>(b\"\u{E}=!\u{E}s`x8rY*\u{19}@ib0\u{8}\u{2}f\u{1C}\u{2},SAF\r\u{3}vlS\u{16}ejh)aoz@\u{19}1g.g5-Me8\u{17}WU7@c\u{1C}qGB|fQ7a\u{2}IK{n\u{3}$a?[!l\";:]X\u{6}[.v\r%'\u{1E}w\u{11}w8=HVk/\u{11}Z?|\u{B}u}`nJ\u{6}m#+\u{13}q.\
\u{19}A\u{F}\u{19}O:*\u{1A}\tb\u{13}\u{13}D~sQ!\r\u{1E}\"Wf\u{1F}\u{5}N7^#\\rj\u{15}uG=Tr64\u{13}0g1\u{8}\u{F}Y)XRU$V?CIEH\t6])\u{18}yk*(j^\u{7}a\tl/dp\u{11}lK%+Fn}\u{B}\u{1C}\u{6}MDr\"\u{1A}U77\u{14} v?8k==\u{1B}+5}X|\u{6}<R\u{1F}\rw\u{8}\
]t\u{15}c3Tf\t\u{1E}iwfn8!\u{12}\u{6}ATfj#'GN\u{16}?\u{15}\u{19}22<\u{13}gmBP@AE/\u{1}A%ZKuF\u{3}/ s\u{7F}ai)Lk\u{1}\u{13}KP+8n\u{11}!s,A}%\u{8}}\u{8}\":b0\t0\u{7F}\u{2}'p^'|I\u{3}\u{1E}H!\u{1D}{\u{10}*E+'b4\u{12}T]Qb\u{7}\u{2}.j=\u{1}\"(k\
\u{15}:I\u{1}e3#C\r\u{1B}UI\u{B}7%\u{2}hbE)M\u{14}8[\u{11}\nPRU\u{2}\u{2}UF_Y\0\u{17}hG^Sy\u{5}ay^\u{11}>3);!bB9n\u{10}\u{1E})3~\u{8}--P?&\u{19}/\u{1E}6A\09mp8H{&\u{1E}\u{15}xs\u{E};*\u{13}a[.zb:Ei6&TcM,' M#?\u{1D}\u{5}+PHS\u{16}c2/f1?87\
\u{3}RT\u{7F}Zht\u{10}^:E50b},b=jCt\u{7F}K{5/\u{1E}\t';w#/\rtVUD=WWju\u{E}5\u{13}<\u{7}\"{jO\u{14}7>$<DXZ1|~]2,\u{F}\u{14}O/f\u{6}R^|\u{E}3Y@\u{1C}ny\u{1D}@boZ1Qaj 5\u{F}\u{14}WEF\u{15}%\u{4}^\u{12}Yj\u{16}k%\u{E}@gTdy'LN4bLZq=&\u{1F}\n\
\u{14}(\u{6}8sxs\u{13}\u{1B}s?y\u{6}wVJoT'\u{1A}=Q2<kSs\u{1B}/arrG_\u{B}\u{1F}b_o{<Y%\u{18}\n-s\u{17}\u{2}\t\n2iGKa\u{1E}zaf\u{B};;\tY2\u{11}\u{B}DM<\u{1F}[=\u{10}\u{17}@fshAqKR+?+PWU\u{1D}}\u{14}\u{15}R}\u{13}\u{3}\u{16}\u{7F}{&'os!D\
\u{1B}n(w\u{E}]%\u{E}{y\u{1A}R=IC&\u{12}od*tN) /(>mW-\u{10}\u{15}vR\nk.\u{13}`\u{1C}mXgH,\u{F}W:u\u{15}=x\u{1E}>,']9[F\u{1B}NzPMP\u{1F}9QGj\u{3}t.I\u{14}\u{C}*+ZbV!zh%l=+\0\\\u{7F}\u{3}%{Sd\u{7}(a?\u{1F}Y\u{16}'?\u{14}'Fh\u{18}N[;}Pe8y0[/K\
9.\u{6}pv\u{B}=\u{1}%BeMPP\u{3}\u{6}2\"04/a\u{5}+\u{14}t(->\u{19}jZ\"P7cY+ s\\Tv\u{10}0#\u{1E}Z>r>\u{11}B\u{10}_\u{7}2N4m\u{8}\tbBVf<\u{7}ZQpi`<]\u{1F}aU\rhs`\u{7F}\u{3}\u{6}v>MmTli_\u{13}E\u{2}\u{2}\u{F}\u{4}VjP@5\"\u{11}RQs\u{C}eF8I+\
\u{6}z\u{12}\u{15}}T\u{1F}\u{7F}\nZ'B_Htr\0\u{6}7\u{1A}\u{7F}V7O[K\u{7}a$e3m\u{2}\u{E}R\u{19};\u{15}%4r\u{10}{kUt\u{19}zJp\u{19}\u{2}HW'^\u{1A}\u{17}1e\u{17}K{Xv$HB\u{11}8^\u{7}'\u{2}AE1cjWOKzODSaX,@\u{4}s~#c\naSpD\u{15}=~PM3#AtL~#\u{8}qyS\
$TAOdM}\u{1F}l\r:X}`\ncD-U;|Q\u{B}\u{16}8\u{11}[o)|AZu\u{16}h9$8}Sj]v\naO\u{19}C4@X&>( \u{1B}%\u{1B}g)9c\u{1}Zb\u{F}i/\u{19}\tI\u{4}\u{6}\u{19}\u{7}p}\u{12}>.h\u{1C}\u{B}WN5L.I\u{17})\u{19}oK\u{15}Qd\u{17}[\u{10}tlt\u{7}(\u{15}#B\u{1B}4^#`\
\u{1A}\u{6}\\\u{17}d{\u{19}\0\u{19}\u{1B}v\u{8}!'I\u{5}\"uUIR]Q70uPV-\u{16}\u{10} ec=\u{C}vqXq5F_\u{F}Bn?`wgy_;\u{7}$X.l\u{2}!\u{2}RIhQA\u{1B}P@P&'0Xd\u{7F}[uzDak7f[Wz?W\u{18} {N=l\u{6}.Z+4f\u{4}:\u{B}H*\u{7F}\0K&]\u{1E}cbiz}\u{C}\u{1A}o\
\u{7}c\u{1A}\u{1E}b]\u{6}x'mt\0T\u{12}a'T\thxgT\u{1E}4U;o>\u{1}<y\u{11}{\t\u{17}9\u{8}#\u{8}uk$L\u{1}DqnC%\u{14}VOU7 zP\u{6}\"YF/\u{11}H}?D\u{1D}PwFp\u{F}=\u{11}\u{2}6u(lg$G\u{10}_GN\u{3}XC-\u{13}A3\nV\u{E}V\u{8}5\u{10}[nf*[Qz\u{5}6o.\u{5}\
HqUlH\u{17}\u{17}vG%^<=+3\u{1B}2CH/\u{6}]tp\u{1B}\u{11}t7|]Ii['\u{14}4\u{14}V_xOwhKGdr_G\0\u{18}II\u{14}q-%\u{11}\u{E}{r2%\u{7}\u{2}\u{5}\u{6}\u{19}APf\t3}L'-ux+\u{14}W-\\R#H\u{1F}\u{4}R\u{17}BhZ7zqO,]Xe\u{17}}/;Ot\tT\u{F}f\u{11}_f>7F\
\u{15}\0R%\u{15}\u{18}\u{E}\u{7}Gc\u{14}#+\u{12}uohu{\u{12}O&1L\u{4}s<\u{4}P`ES{\u{6}Xp.<\u{1}UvqN\u{19}\u{1A}Mh\u{17}S\r`wOn}OS5_J5hh\u{1B}\u{1D}ED\u{6}P_M/Ef\0+zkPRd\u{10}U\u{14}CGrso\u{2}-\u{13}\\2vb3\u{C}\u{16}\u{1B};[\u{B}iOe\u{3}I]_b\
|\u{5}SEo5xs1\0j_\u{1F}(\u{16}\u{1C}x>%o\u{4}ju[o\u{1}i.2aA\u{E}\u{F}eH\u{7F}7E{H<\u{17}PW0\u{12}J\u{16}\u{16}rGO\u{1D}W\u{1A}\u{17}\u{13}%\u{19}_s@c\"sy.wX*;\u{5})#\u{2}fJd\u{2}oM\tq17x.c\u{E}{T\\j\u{1}5{\tCCMJ7`\u{1E}eU\u{5}H4s0\u{1B}2\
\u{1E}t\u{8}8$\u{2}\0D\u{17}cv=@iv8Wnp 2&\u{4}VlJ~3{\t\u{5}i\u{17}GwD\u{1E}O\u{5}\u{E}R1F\"R\u{E}&\u{1C}\r5<~[L6qy;S;u2QN3a\u{16}\tM)n\u{8}\u{10}-*ky\u{4}\"s$x/\u{6}\u{19};(\u{17}|\u{6}Z\u{1E}q\u{B}hn\u{16}nk&k\u{1E}Bk,L(\u{1D}Hv21j b\
\u{13}\u{1E}ygO\u{7F}_:F,g#.~\u{8}\u{1B}\u{1F}\u{1A}|LB\u{6}r~\u{15}\u{1B}\u{1C}7\u{4}:\u{5}T\u{E}qrNE\u{4}>\u{13}0\u{4}J=vV\u{4}hC\0\n[3m+\u{14}57u;:\u{2}\\/\u{6}\u{F}\u{13}{\t0uA;\u{1A}-\u{19}^,R$$S^\u{B};e\u{1E}fG_\tvnPI>3 VF\u{12}{ShE \
f,Z~4]`M\u{17}j54cit:j\u{2}sS\u{5}c|\n/u(g\0F#u[8 \u{13},HDG\u{13}O'6Mkfr\u{1}\u{2}~\"\u{3}=\u{18}Z\"\u{4}+81HyWx\u{7}/kc\\<4\u{1A},\u{C}](o4=\u{B}c,88h03\u{B}^j<Q\u{7F}U;\u{B}hs}\05w\u{19}\t\\?zX'L~\u{10}(Xl]s`%7\u{19}m^Gb\u{18}~\0q?\
\u{15}0\u{11}>d\u{10}Qxs\u{16}m@\u{17}3\u{6}u\u{8}v-Ct\u{7F}xz#lz\"\u{1}\u{1B}/o!\\9\\1\u{19}<i.?sW\u{8}**\u{11}\t7%O}ABW\u{1F}gUMDT}WorJ\u{19}\u{E}X\u{18}T2)|?+\u{16}x6-uLMN)txl\u{17}'r*iC^d!Z3\u{5}8\u{4}\u{16}\\l\u{1E}\u{1E}Rdsj\0cg O`\
\u{1C}\u{6}L(\u{19}Dh\u{8}4 t\u{1C}rk7/o\u{19}qSU8\u{10}I[e+'@I\u{2}R\nZ|<\u{1}\\@')\u{17}\u{C}FREL'K\u{C}y+-\u{E},v\u{B}M\u{13}\u{18}>S\u{C}u\u{1B}xt9=G;Q5am#b%h\u{C} \0Q8KT=\u{B}#-J\u{3}x+q\u{5}K\u{5}Lq-\u{4}=\u{7F} {'\u{1F}V\u{C}8\u{18}\
\u{11}\u{7})3YhM\\K\u{1C}I\u{13}~\u{1E}c*\u{E}\t>{(D/u\u{F}GHF4&i\u{14}M[&#]`\"\u{3}&rB\u{15}\n\u{13}\u{2}I0\u{4}=\u{B}\"\u{10} Kh\u{1F}M<\u{F}\0j\0\u{1D}b\u{4}#cX,z'D\u{3}A\u{5}hhYB/`Yup1TD'MW\u{E})\u{3}G\u{1F}]-^,~Xn\u{5};2rq>1\u{7}59)\
\u{1E}\n\t\u{6}\u{10}*d\rgEI2XK5\u{B}/\u{17}0\u{7F}KY\u{8}r_/\u{17}v\u{1}F\u{6}&L>Um\u{6}EkGb[g\"\u{6}n=\u{1D}},\u{11}\u{1}aJ\u{19}\u{1F}1\u{10}NCQ0T\r3b\u{17}Qh<TWrT\u{B}!*\u{F}Zsd\u{C}\u{10}\u{4}\u{E}\u{16}a\r$P.v2f\\m9\u{1C}h\u{18}-9Y\
\u{12}uh{Q? hD<DDb\u{12}\u{1D}U$\u{8}i\u{17}BQL^.]4\u{19}\u{C}d)\u{1B}dw\u{1B},^\u{1D}/\u{1F}Gv3(udYQsG\u{1F}3)\rH:Ed&Q/9yc2+N\u{11}m[PM#b\u{3}\0\u{19}o6L&?SLa\u{7F}@:>\u{4}pB[s\0h\u{1A}jhd\u{1A}\u{18}\u{17}H3#(G\u{1}Q\u{12}ie1\u{18}\0=njp\
 J>\u{12}9kpbp\t9On\u{6},2\u{18}\u{B}\0\u{7}0E]#9MH!}<\u{16}{l!%:Te^\u{1D}!2\u{1A}zN\u{19}c\u{1F}8n\u{E}\u{14}\u{1D}f1\u{F}'?{\u{4} T/\u{10}$~Tvv\u{B}\u{1B}Gmu,\n'2MCuR4\u{4}E\u{4}\u{2}\u{1A}Os\u{1A}\u{14}SYv6{LOE?U_a+H\u{19}TV\u{C}K\u{3}T\
s\u{F}]dERT\u{1E}.v>I)}<b$\u{17}\u{7F}*K$>c3^K}4?\u{14}D@t\u{12}d4mBq{J\u{10}\u{19}\u{1E}lP\u{C}\\}\u{1E}u69E{+'!\u{7F}L-!(6\u{2}\u{17}\u{16}KB\u{8}\u{2}Dm \u{1C}\t\u{19}1.n]\u{1F}qQ\u{1B} wee\rW\u{1A}(,Lp<nA\u{1}0Xc$\u{8}1}6[lRz*eHY\u{7}m\
U\u{4}\r7\u{1C}\0\u{17}%\n\u{7F}b\u{12}_ I!cM.wd\u{1}R\u{19}:\"|j)\u{E}()i\0*2e1{t\u{2}=&bd\u{19}\u{15}(%4\u{10}>\u{17}6O6kC]'7\u{5}we 7\u{15}RDN\ns^3v$R<\u{8}&\u{7F}NIfijx\u{1B}CM\u{15}\u{7F}pp\n^9p\r)!@#}$d:h\u{19}(\u{6}ck7\u{17}\u{16}s?\
Q\u{6}J\u{3}B\u{8}TLL)\u{4}- Yb>A\u{1E}RlC\u{8},S]sYJ~Uq&DV\u{1}+HR\u{5}F\u{1A}\rKp\u{3}UFgi4\u{7}gQ\u{17}hD\u{19}Y\u{14}DX\u{1D}J\u{5}{gX\u{6}B=_\u{1D}zLeG^\u{6}\u{5}8\n\u{7}\u{F}{BZe#\u{2}\u{2}\nq1!\u{13}C\u{1F}`\u{13}31\u{2}np\u{12}g\
\u{C}{6\u{B}{<\u{17}<J\u{18}'O\u{E}As\\\u{F}G1{r[7f94\rL\u{18}b=\u{1D}kfEWC\u{12})W;1nP\u{C}+Ra_F\u{10}^\\l%]\u{14}z\u{18}\u{15}7?\u{15}\ny;Ug\u{10}\u{E}\u{1B}\t{FQ)f\u{E}Sh\u{3}x1;xgC8,R?n\u{1C}P{Dd\u{6}I\u{13}CT\t*k|PW\u{11}*\u{1F}dWBe\
\u{7}\u{E}-\n\\m\u{19}dO\u{4}\tn^4^\u{12}:tz5\u{14}J4_idM\n\u{F}K\u{6}\u{1C}ED[\u{13}K`\"w7\u{C}R\u{6}u\u{F}H@u\u{8}@]\"\u{1E}+U\u{3}l,BU\0BdH\u{C}\u{18}8\u{F}hA_4c\u{18}2g\u{7}C=gh\u{C}2w50\u{1C}Dy/T\u{12}\u{6}pe]\u{6}'~F\0\0\u{1F}m5<4\
\u{3}\u{14}x0~fnbb\u{11}W\0p\r:a\u{1C}_J_L\u{C}%OFHP\\}fp:t\u{3}hn\u{7F}k\u{16}yi@\\d\u{13}\u{7F}8V(\\_09\u{1D}FP\0s2 )^\0\u{F}8S|G6&4(A2\u{15}~-=wB>TOhN&4>P'\u{1B}\\=xg\"LgF?K\u{C})X':\u{1C}\u{1E}\u{17}p}\u{12}U9\u{1B}\u{C}>\u{18}q\u{B}Y \
\u{4}hYL|\u{B}\u{3}\u{6}9M\u{6}\u{5}\u{10}\u{10}\u{18}\u{2}\u{3}\u{16}M\"[kcrky\u{6}\u{10}\u{7F}\u{2}B{qae\u{3}1\tnE\u{1C}\u{2}`&T+N6(\u{12}sUWJDHE1ewXK\u{F}+\u{12}]1\u{13}\u{3}+dx\u{B}D'd7(J\u{1C}D\u{16}A/Q\u{8}& `l;]\u{19}(JhR\nX)\u{E}\0\
\u{15}\u{14}\u{17}d\u{4}\u{4}Ag\u{7F}J9?h\u{8}\049U)\u{1A}s\nY\u{1A}\u{F}[\\\u{18}3woFn\u{17}~xa#k)Y\u{19}'N^yB\u{14}t\u{2}i\u{14}\u{13}Vo&\u{12}\u{B}ex7`3r6\u{1B}wM)TS\u{15}L\u{5}!FJs{\"\u{8}rAx%w\u{B}<\u{E}qX/.OS\u{4}t\u{19}\u{1}\u{18}W?\
{s@ouZ~!A1\"Re6k$\"F9%z[nAQ#\u{F}[\u{12}h^q\u{B}@(ot64\u{12}\0OP\r5bwoO\n,%F6M<]^67P\u{4}~\u{E}\u{10}\u{15}Xnv\u{2}.fW(i#\u{E}p\"\u{12}.Ie{X'\u{14}B`-\n\u{B}.C\u{6}_;\u{13}v\u{1C}Y#jd3OJ#Dgh\u{F}p\u{10}GV\u{1B}dvG\u{1C}G\u{4}~9]YP\u{15}f@D\
jQn\u{C}{V\u{2}\u{1F}\u{18}\u{19}*\u{10}Z\0\u{2}|$\0P\0\u{10}\u{14},u\u{19}[\u{18}z\"K\u{3}m\u{C}8<;\u{1D}AgV\u{15}YiX2\u{1B}{)L6'n)EV:[\\\u{1B}gP)\u{1B}6_!\u{1F}%\u{F}q1=2v[(\\%Kq\u{1A}\u{4}N+uU3:\u{8}!\u{17}#k\u{14}DK5nEm\u{1}Mp$s&VrBt\n\
\u{6}&\u{18}2a\u{18}#8\u{5}Y\u{C}P\t+p\u{1A}\u{1A}\"9\u{8}\r\u{1B}v\u{5}<d/\u{3})\u{10}w\u{E}^\tj'{\u{8}\u{1}]\u{2})Y0J(\u{8}@w7O3rU\u{1E}szG\r\04}\u{11}ZL7\u{15}O]! ~ (DIevi\\rj\n>zFN&2\u{B}\u{7}\u{11}\u{1C}q\u{6}j\u{17}wR|_1GM\\Y\u{19}M9\
\t/tk.\u{15}~xNZQl.\u{17}=!\u{10}(rf<O\u{14}\u{1C}9iX8s\u{1C}F\u{F}\u{7F}##l\r\u{13}bAWN`q\u{14}\tmqB\u{7F}G}\u{2}*\0?Q>\u{1D}Wb*+#k \u{19}Sh]%n\u{6}&\u{14}+\u{4}R\u{11}\u{8}a\u{10}y)\u{16}'C\u{16}zo\r\u{6}&/=!>2%a\u{16}\u{8}cD::W#RP\u{F}\
\u{19}28Hi>5uP=q^\u{14}EksS\u{4}7=1g\0\u{B}b\\D%\u{1D}eqkj1`V{\rTT6\u{19}- a(x\u{1F}d\tkH\u{1A}*#Ub\u{B}\u{13}*<cNM\u{7}\u{13}y9\u{18}<_rP-Y#\u{8}\u{12}JQG7P@i/:OX\u{5}l\u{1F}L\u{C}0\u{7}D\u{C}L]o0rH5T\u{3}\u{3}mI%Bzd;hb'&wYz]d!\u{7F}\u{F}\
Jl\u{1F}t{OmEX0O1h\u{F}r\u{2}\u{14}.W\u{10}\u{7}$\u{7F}N2HaW\u{B}\u{3}[\u{18}d$hc\u{17}sr\u{1A}}?\u{8}\nXaD[\u{6}M\u{1}\"\u{3}\"c \u{11}b\u{13}\u{5}E5j\u{1F}e?'Fim,Q`Ip\u{7F}~/;lti\u{4}x-a1_Ev\u{15};%)\u{11}\u{1E}!?ro4`(bT?}k#\u{E}$1%72W\
\u{7F}02lTFeIqn<z\u{1D}ck\u{6}_\u{E}pegBd^\u{15}+\rjq'\u{5}N\u{5}kH d\u{16}o\u{8}\u{10}0\u{1B}A\u{1C}&\\,,4,8\"<(\03\u{C}b>_Y\u{13}o\u{4}\u{4}\u{15}\0P@\u{7}\u{1E}U\u{7}xC:4>\u{18}9g&\u{1B}\u{1D}\0u\u{5}Ds\u{F}@?:RqQG'\u{18}\u{1C}lxTsCNOA8\
\"\u{5}\u{1B}m4O{\rE(Z2+#\u{F}Z\u{1B}\u{1D}nTwCh_v;BH\u{B}@93\u{1D}Q\u{14}i\u{E}!\\D\u{6}f\u{1C}_\0@GL\u{15}xnk_M\u{5}1\u{19}\0\0\nx3$\u{12}\u{1E}K\u{18}Y:=\u{3}W=\0v%p%bY\u{7F}\u{14}\u{C}*9,\u{F}-PI\u{1A}\u{7F}f\u{7}bc\u{17}a\u{6}67.]x.ZY\
FO-\u{1C}4=?'^`\u{F}; <\u{2}HX\u{12}A\0nI]z\u{7F}hJG\u{F}-t\u{8}w?X5',@<]b+1I4\u{15}\u{17}q.\u{14}fT\u{10}}\u{1B}IR?)\u{C}\u{1C}>fp&>\u{17}KJ\u{2}S |<\u{E}8<$X\nR2M\u{15}!QD3 Y@{OR'\r:av#\u{15})G\"xuY\u{14}ix$Jb\u{18}.-:vwYyl\u{1D}q\u{5}|d\
@pHS\u{C}m\u{7F}\t\u{17}t\u{10})T\t\u{4}\u{15}\u{13}z2:\u{1E}q\0\t\u{1} \u{16}B-]df\u{11}\u{12},R7Qq)/Y\u{1F}\u{17}_\u{6}JR\0(\u{16}1\u{3}\u{2}t\u{7}\0\u{14} \0\0W\u{12} \u{6}0h\u{5}\u{1}\0\u{16}.@SXdh\u{2}\rH\u{11}4_%y[P?\"9h.m[e\u{3}T\
\u{11}&Ml-y\u{1B}mV\u{F}\u{14}\u{14}H\u{18}\t|68_gvz\u{2}P\u{3}]\u{2}\u{1C}7e\u{12}rL\u{18}8EI[\u{17}sy7\u{8}#\\7\u{2}O[\u{5}2|\rR,{!H1!^z\u{3}`:\u{5}ai.t6\u{11}\ri\r\u{17}X\u{15}Z/[b\nv\u{1F}\u{1}\u{1A}\u{7F}\u{B}n4u<\u{1D}\u{11}e\u{3}]4\
\u{10}\u{1E}A_\u{15}\u{2}S\u{1F}\u{C}\u{17}\t~#\u{5}2@ grw\u{1E}(p0&\u{17}\"\u{1B}/\u{C}!}\u{4}\u{B}|N\r3\rWoE\u{1A}rw.\u{F}0BPC{\u{15}C\u{1}\u{15}to<J\u{16}'{\u{19}=\u{7}tL\u{E}\nW\u{7F}t,$T-\u{3}L1\u{B}3F\u{11}nH~fhI0E7\u{1A}z2_S~\u{6}\
\u{17}JtZH$gh\u{B}pg!1kM=f!G@A\u{14}<0aR9-KC-sKj,\u{19}?\\\u{C}\u{C}k4lZ(\u{12}\u{12}-F8A?\tX#M\u{F}g\u{17}~1{\u{6}K\u{11}O39% \u{8}y(\u{1A}\u{12}<-}]\t7S\"Scwhr|\u{1C}\r\u{8}\u{4}XVw@I\\{zW\u{1B}GgCsp\u{1}I\u{7}\u{C}+8\u{1}aA:{X\u{3}\
\u{1F}OK(N\u{1F}#@9K[\u{5}lRD+KXJV{;lN\u{5}u}L;#|7S\u{14},>ziqRi\u{1A}V\u{7}\u{1B}tUFr8\u{1A};B|\u{7F}\u{19}h(!9^`\u{13}\u{C}N\0_ \u{1B}!A\u{1E}z(\\\u{F};t0&t\u{1F}Wx]e\u{12}\u{17}\u{11}6\u{12}CQ\u{19}\u{19}\u{B}\u{5}'(A\u{1E}k0(r\u{10}l'\
\u{17}MX K\u{2}\u{4}^)K$2U\t$\u{12}75\u{2}D:2;*IV\rAeA0EjIg\u{13}rS [o\u{7F}~\u{19}Gw\u{1A}-\u{12}>A{lR\u{B}:\u{10}u$tF\n/\u{7F}Lat!#\u{4}-#<\u{7F}y.tI o>$\u{2}R\u{4}#>/auh0et^g?R7C3\u{7F}\"@\u{8}\u{8}B\0\u{18}\0VJ\0\u{1}\0\0\0\0\0\0\0SP\0\
\u{10}\u{10}\u{2}B\u{7}\0\u{6}\0\u{1D}\u{1D} \0\0\0\0\0\0\0`1\u{7}q\u{1}
"""
}
