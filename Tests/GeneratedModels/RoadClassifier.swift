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
    private var count = 0

    init(from byte: Int) {
      next = start + 8 &* byte / 13 &* 2
      _ = take(8 &* byte % 13)
    }

    /// The byte that is next, where whole bytes were taken.
    var position: Int { ((next - start) / 2 &* 13 &- count) / 8 }

    /// Up to sixteen bits.
    @inline(__always)
    mutating func take(_ bits: Int) -> UInt32 {
      while count < bits {
        // Thirteen bits stand in two of the 91 characters from # to ~ without the backslash.
        held |= (Self.digit(next[0]) &+ 91 &* Self.digit(next[1])) << UInt32(count)
        next += 2
        count &+= 13
      }
      let value = held & ((1 << UInt32(bits)) &- 1)
      held >>= UInt32(bits)
      count &-= bits
      return value
    }

    private static func digit(_ character: UInt8) -> UInt32 {
      UInt32(character) &- (character > 92 ? 36 : 35)
    }

    mutating func wide(_ bits: Int) -> UInt32 {
      if bits <= 16 { return take(bits) }
      let low = take(16)
      return low | take(bits &- 16) << 16
    }

    /// Seven bits a byte, least significant first.
    mutating func number() -> UInt32 {
      var (value, shift): (UInt32, UInt32) = (0, 0)
      while true {
        let byte = take(8)
        value |= (byte & 127) << shift
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
    let kind = head.take(8)
    let size = Int(head.number())
    let next = head.position &+ size
    let rows = Int(head.number())
    switch kind {
    case 0:
      for i in 0..<rows {
        memory.storeBytes(of: UInt8(head.take(8)), toByteOffset: i, as: UInt8.self)
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
  private static func unpackWords(
    _ head: inout Bits, to words: UnsafeMutablePointer<UInt32>, count: Int, areFloats: Bool,
    _ table: UnsafeMutablePointer<UInt32>
  ) {
    let flags = head.take(8)
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
  private static func unpackWeights(
    _ head: inout Bits, to weights: UnsafeMutablePointer<Int8>, _ rows: Int, _ columns: Int,
    inPanels: Bool, _ table: UnsafeMutablePointer<UInt32>
  ) {
    let lanes = 1 << Int(head.take(8))
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
      firstCounts(code.table + 29, ratio: ratios.take(16))
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
    let bits = (token &- 8) >> 2
    return UInt32(4 &+ token & 3) << UInt32(bits) &+ extra.wide(bits)
  }

  /// Eight times the logarithm to base 2, by the three leading bits.
  private static func logarithm(_ x: Int32) -> Int32 {
    let octave = Int32(31 &- x.leadingZeroBitCount)
    return 8 &* octave &+ (((x << 3) >> octave) & 7)
  }

  /// Two-sided geometric magnitudes.
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
      for bit in 0..<12 where rest >= sum << UInt64(11 &- bit) {
        rest &-= sum << UInt64(11 &- bit)
        quotient |= 1 << UInt32(11 &- bit)
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
    static func inside(_ start: Int, _ dilation: Int, _ taps: Int, _ extent: Int) -> Range<Int> {
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
            store(tile.a, scale + o, rounding, s.outputs &- o, to: target + o)
            store(tile.b, scale + o, rounding, s.outputs &- o, to: target + (o &+ s.outputs))
            store(tile.c, scale + o, rounding, s.outputs &- o, to: target + (o &+ 2 &* s.outputs))
            store(tile.d, scale + o, rounding, s.outputs &- o, to: target + (o &+ 3 &* s.outputs))
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
    let t = SIMD8<Float>(sums) * eight(scale)
    var i = 0
    while i < Swift.min(count, 8) {
      y[i] = t[i] < bounds.0 ? bounds.0 : t[i] > bounds.1 ? bounds.1 : t[i]
      i &+= 1
    }
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
pOie]u:sa'AO*_&w=&(lPMkFXaW?Z==H>e^.M8XMol3_Q[,{v'+y,[lH:EI|x,(u3@tH_#'JdMMn%oX.Puw8+zScW$(_,.&}Dw+P>$E-`Ok8up)kEE4c)w#,ACdjAFwOc9?%-y>-d|6@AGwABe*Sr}~,k*L.+wJ'oIFe`n-F.@4zg2d67[_jK8B<`,[Gh=nKGgr}?MW91&fkun5uYgnft<~|]2E?tCnOSsH[PJTY=`Tjxj\
e+3F?%<ARo<RH+{zRlKt(9(pbC$Vs{$pVAgr(j{J{VRV,kHfjKk.5#j,Q/o&)w8ZXt^;RjW13dtwSTO,VAKilfDjKo[-gcRof}'{0e4:HUh{L(CZE#n-GIpkGo,T5`?Oo66+[gc(BV%Zo%/#C#V-uyVP1.US01$F)}Swe(G{3?JQvRS8($O?Z9NsZ'n%2_>aHq=oQ9pUO'/w]:kU=jr{u:XJ,*Dg?{G8z1~j{fLS$KuwZ%\
Ri4zzF%UAI`4wD~6vQ+mwQZv3@<iEO]|b(m%]NRKT|#cp#)?Z&_#h9n%.%D0>Pw:,#fE>B0d5`324,E=D[p%xDPN-%b/*PH$-0.,Q9aGmv)s*#.%t3A).C(e$~(_WMfS6mO,/}yn('Mxn*kv)}rzT&_:+?@jJ,):(e|EYYpcnPIOK?'|[{1s_X3|7h5{+WShosSPAKMa&hVuHx-R.RudBoZd&|b6r$>9$f^}GF5TGg>Yy$\
(wg,R&73aLJ}B*iUm7JJVb<5Vg]n:`a{FM(#b([[0:-%%#=%~9=akb[o[g%QF&'h[SUU(jBpepH]iNh7r]d+1-M+yh[uq-8$M%'#yug%F:^n%P##qh7,=v=^:+-9Vmc/J0'#BV%P_gn8f9L9r)n1/RE{er}H;3?Lf$Ry`PZ|mjr.WK>EK`W5>sw29<Y@4{4U&^E`2eDO~g]3$8~RIdW}U.IsSk@QNZw9:k%-4k1^P._%w,\
J(l6mh4w_lZ;^n|060yYfC6$pqjlS=]8z;cU-g^PT:h=CxR9>?RY&&bP6'[7iAy$3w54$vfs5QyAh#v#_U4%V.&$$#ym=K~Q8lG't?6sgPA,Td&lh{GTb.,{CFL-3bSa(*pRNsCwI([#($%#TqEnA.>V%PQQZgw#0LvqURi{&a$|l]:.l#A)OpZdTn:|N}`9aSyD+qR2%h4UqFFTZbMjOt[P0}t<}J#[6}>1&;Xy+XThs3\
EE2IpK9-L0hfcu^cL)QdsY&Hw&{<<$F^E#PC?$4}>B??8x@T8roI.[*|9|01d39[VOEtirs91*@94a]/VuCWC2I]|jA}u928+1S#/pgh2..L;6|T-Zhgl3^}e}Y#?P9haz+svhh$Tzy}[$T&2J0Fa)^k~[Vu_D%rw3PJ|Equd&kzn?PC+yCX=v45qFTJ@go4*yvxC%50aTM'vJ6%;-<BM`d@eq,)t2C0`gB)n_Z|}fYNc=\
[u<^9P5;Ok|.8'=l9e/8%#@fIf$-t^={p3TJ@VIT+DG5jKBU0o^Z+XYpw.GPj0$f?tpJeQ;m3?]q~H@?|#FQKwX=m.]36#qQqyiC60g}Vt?wDu{3_xd>(p3l(/CesgzyZAGUc9|Dn_cch>*_^i|(B9Sx{]'$YXa5RrX;rP^Bii/1O&cQ7$eb++f]vAp%:74[F'sq/m@jJ.TP7<||+Xfrx{IJNO:;&91_MZZ`<))1h,_:6G\
bm'.n,bz?I?4dqiE^'oS{DxG[|QL/sG$jx&79/cO==Sou'B?xc}j#m/B7mROV7U3'?Z.4OBSMt@r{^qrB4V+$@;r4*).&q0v+#d96:QR7''#n%%=S5<%>3FWs5Z2[)UXf[_V?+G;HT-DogYeuFV6Yq;#h5b4);hWb.?mszA;Kk*b-KC/Li(a2LQOv,X:G7UM0]C$?#CP##[7Q&<.##tsGZS$A$=-'k0?8S|[?(A#}iT9nY\
hH0REfMaxjJ0;{Ly^{s+vwI$O?%Ptr[s@|Ti<hC8Fq7`8}2zPykd(K'z?,bgkPF}q%m4B0DfQ5$f$.U+Dr/b&%ZuXdLu*WHP+xBd}`nRp{SQ[bHxSz}E(o0-@$VQ:|WZp?bD?pIm$6bUG<_3Hy|A+mc)BLA}nM2'e{u9XThCAvFwp3x)*4iFa}crv#|6NxDPx20gHKh-tU1nR.E8%*5%a4o}jgX4aZH3QtES`Pbn+,KciX\
zMZINhcYzo~Eb2v51)HA8V;[.mA2vw/E70C4Tgg|p}e91V(-L_p`-#N^)C;uj`7m*+#TFBQYyQOg;_%ig'1Hx:9bYgc0`X?((.OXsPOKw|Ig[CYs5Jz&frlW;azJodR:9u?NC#Ok3YdK<*S.a,R9p%B.y(LP##BB5>315BPnS3&LSR8`J1}WjcB:d%(ec&zAPvzHH]I3`HlL8Zmgf<=1jy{cnPBZ%vWNq1l[kP~PLEFBn%\
Y%@(DJ3P'P`($P5j9:,8F0aLtye[~%9$l#Gs4m2#]]&#X'gRf&p0ylDcF;]hZihG).)yXOFOD%7?G$4Pjrw*A*9zf/jru>`|6U4-_o}[:m[O6wE2Q3-Ul#Wk0`UCG+@Yr'yAdBt@Q])@m:[,-&[6vxfiSrLFs%}UN9Nfu>?yd*0rjw4z#-Ue@+.bgXSLfaoo.%T>kB&,q8q2L*%Ff@h(95j5sBdt'7{VQ61H}n$SCGJNV1\
/B}pU-PIc;G{#qyAP[7>vP:GN)k4GFHKDq^EYU*X]E~RKS5<_74[3U%B=k<S46V]dM,-lT'lD.liPJep7Tyia*/3eX9s`2aO;4^/4l}|ctY7UbRH(7yXQl&i9x)UImcDSU@Bl}pj#$hwpb;cYsybB$ACOLCUpv&]MekglxE&mpANCi@AF^%L)rF2(-1UXD.8o-6[e$IOQT5v&k~*3,M{^SIP(<ee3E$~r$ht&X]J=nU4]9\
XbS0z3yO`le5|>2fGQIW0<ONc8&vSCs*.xhJPf+'}?Sa6f=13WCItA}3iqS`?3mjX1+hro=nS|ZXUW`NL`|ewg5p]sbPgj*XSrW|4d5:,[6M~m&js1jl$CEj@XO(d7uK0CKY5O&1^)k_auX^v(}WLD)7-*kf7{~m-#kQ%NF37LrE.JOPNTB,]RQ$l*9YD,y/Qh3yhN%F.(p^s)Pp}JUZns9yLVpM1%kPJMFb6g,UdS)`mc\
6GC5%M*,At@]4TGEVQ/%I8CM8oL$][hyu|ZA,W6ieCR%,mA[{.V`}>|>#N60JW|)8/gaJ|`eKv%;T>;*8Pt>g+'j7.8-|fRaC'9oj6c*y>~gvZJRyv2#NE$2>mVsKWSKu)=NRVT0<4t_:BUQH6-#Oq(.+oqzQ|ngSKStq/gxwaXd1'<[bw`Bu_18GD4,&5E0&G5Df>Kyqu(/v=VNm8qZYJMrxPfd~wO^z,CR+JiXRfI`_C\
phQ0$,M9*?lT[2e%W&q6+#Tj99++G*ui?.%IbaiEJ3b9Zif$88q&lGMR]gSwG=1Fd,},UiLIPd^OU,cJ5b0/<G7LT,uc('*5~?niwaBJcRd2Pd^2T3'i<J6.&lTRAKtGXP8dv}HBnd:Nna>[`Efo[6)KK#<l<_:,2b9pL9vZo?=%<Lea8Wh03+bVWdOP2,c?4J,b'C]fb-0}9G}q>[J5oUZWW/~'N5^$lRVo.m}n$:G'+F\
L|GbS#UYrOc4dpwH4v5+ChsOt@Ni&1G|dufOeY=:L$'S91NNd<KvOp:n}WeRKz>`^G#[>|fZ1B]ul$*GARv:oGeHfPc&Hvx4o]_@Kjs}}jc</L4rqSCGy&TD]qm.qbS;VB0:MV5#IP3tb#}Rl9##-[0Us5@3tB,#SkMhJnBi?'1?c(s'OMp/;.oGWH9LlYnxfB&@2ghM{nb)s'dYt1YWj*]EU4d_SPNDei9sbUaU-*c8x'\
,(+#Yb/(d$b^O84b=(m68$^-k|55[-5v##sKHsol_3>W:p4m|24^/;u1WzJ3[V,#H**_FJ[CUQ]Vy^|OGm:P0$]/e9uo~qlO+J+1E$4[fq12w|cPj'frLftG=J^3+T)%9}-V?Q([(^R$A+&*E(Qnm#xf',<PQdU3v'T,kCIT4Ndc&PX&wn+X^#%l%U'%(gk/(8Yp&x5{hP78x|adxW&dVwcWM_57zSb5Bj2?Cd1}HvU:HG\
Fb5}DI*;lBds*__;deqYpg5ZqU[EVsPns=nNsn4I}>^Oh%d=6GEqr6g#7kPIc]y3Liz&B>?$(GG*GrmNmcl^Z@nw{ha$.2:o@,Fl6k8#;xz2VHp]#@I.IqR}KM,f:%#-oy+(t'p#HUi&fNe8jyhb30g*vOe0[]s|E2jRVLgQdyY&L(~5yo$b;C{hN+$04P,Xx'M(+#`pCBcc&kRBK#+lLALi%3+1wQ78nE{AbUE#K-]@G0\
*oZv#G+i0;_g>evN(#ZT?8zemOQQqte;UvT0IiL<H$:$`%NeYgHxo%##Y@d.3tL@^Z&k/?bN:Vy-P?v%D054h%r6?KnPk^eNg/zdw}`BcivhaXBeIP`p2#0?=5[mo#xa+#iD0a,PGIa7MfQ.Ytp|+a1GNt5Qm>DAWpz'wd<6hr<w%|?<g|7p<qAyTX`U^)v8CrHRfndx-Q:{Z{;P?@~E%9}O1WV'R:[+{1vJr4h(%(jWKU\
(E|]^5x8q^AW[%X*L-fNMl[@Q6(pEHTdVdfn.HrX-v<|hc1xxGEDP9XBBY?N6FxzFpcQU>~{kZq9O==Y5uCw>6XQ=pueiOcoZo<j:#OcYd`/RaK1/Tyd2h;%p0luJ99{v%BdWYCOQSSdi)o5Zh)+9@6WU[@x$e5.evx;X6{?{8FK]D_2{ON`|wN/0Ho19(k#h.F--)cV<.ixBbMc|_3}G<|N:{q+IciJp<.N^vhdqw#4t@\
:%u=~?^x>0lhp`.rEly[{PS8f#Sz}TxaB(X%ls|<lxFhY[?bInG/Yo1h4fGB*'p'S53K}Ty-?OrROJ$_['-=~_4333/Sa=goIBhW?hOQ<n]?D4G<6X+P$;50a%r0*K~Z*Y(4?W.GN(Lcu0]u|`Zz%@JnT8ZavO=9jRE.GRg}V^9}@(E0K>GM7b/4*%Bylid,ATmDArmro=1w`Mr-d`ML_'mte,AP=ODZ1Zu+[ileDsSZJ9\
)IG.^SXHT48eY)ZwI'lWaEmO:0,4R^7KXXl.hr3Q,?Y&-h/rmk6e.O9PrmgnV@P*+(+G=`FMaXYaH(L?bo7elum|pN{O5jCSw'1bN51|.{6Vk|.:HCv'It/DKjL`PO+CuXUQ=];Bm>KZHEmbk35{X<B'0&Vk#6mjxuG>63;5bJru{%J$tLmB:UJ|r|yj1]$IW{}7QArg@gM1FGIw{T})'A7P,G|*UE-XWfC..E$;6RijQv\
'N]02%LnmY7||;/m9AKX<kTIXo_{#p%>=}/-Oy|Uxs<6JWop79KTaeLR[gd3t#8S=dl#Kifw]@lwDVu5/[zxl6df<8vV%#}V($U?$;m)r]juER,eo%@9_,K?*3R*o7Y}lUmNFvx3X6N2;?F3t2O9j9|Raj%+l>TgWx~>mTN4;T`|Tbs3Xo6N0Xe}i:i%EA*/7p,5Ki8SbEp&.33_5agec]0?)AqO+LV2%,:.#J^LRt%Mzl\
.mCXp|g.DR<6B}j;9B[Vdq6NDguIg2Gsxea(/7*^#c3o3t9XRWnDU?s?ys7T6wE+0.#G15=zN}Y_ZN2>35`S}`#/c2%xwV/cXwrstKA'T.3IgXh^_%5vT{&7*f8my`=k$E^=XcEAGnwzr&cgivniI@oj%np_{Ub`]oa1eYWQ;3kTlcbxxc}s^1R.L^nby<x06'T_?5@[DAfgh/9Bet)4JvXy#HEl'_-qSUc^$Kog:x1QR2\
/#A;mHeEy&9g9jl(6$iUR.;YH7rPLh^>3d>DxCg<cVZ[8<U*>_3xED?{}'QX&,9[qHjd1}C[y38d,'4M^gGgv{rtM[x-.wZKVnWu_BgxgltBPaPh?;<i4_`4>U'N(uXehWaNmk&>7tp{'6osE8r(kIi%_Fx%I$1&8>v@pHajsL8vJ+FFIGk3WO4{m[_Q2<_&gyv/zZ7*3%i3/dPp4nK:TU}k}?412TwTYqP?NTjaIiJFTP\
aJ_fQ9Rm_MSnhi>nRD9:JRyO+}fykp)+3L(o4o.j$`s'k7q-2Bu]i4]t8]E[g/]N(zz($o;Cst&x}ni%|;UZoyeo;H-<>kmFrP3razgI$8f?1[7-DH~6{ef@Cysz<:W8o}j[X#yGs(ohM2|*W$A*>z@=Q%DSb]gSTbIh<*EMnpZZlGHkrVRFE+X_xALkX(p3A8j'&FIkNJF+p7eOsd}H.]_&Oll<0yT#Eu}]C,z]jygaCn\
2leGyoUWIBEovPl:;J_wV_N}zW5|e'2NIb^a)^:m2_o8l[GM)f.b9.t%$;2)0,GxtuOSD6fnX+O8]:BkUj`#{&NvWr5L#.X^fy>7w8ixhh}]tB]YmqKR_aN-M^;Q}kjR6ytyAQWB^nPx$Z$*e&z=fHaq]ILKDj#e/W9=nEaD/Vp9GrPF/Yz80Q[B>Jhu*bsd+?`6CH=6z#@}(_=Skg_m*`e[cu.XDk;|Z$K]ITF=i?e}d(\
t}EI,3NC)lKXN-gdiO2tEC=lF7HRn{g]NX+i`rJtlVxy>bX04:*.qWWS,mpha:?<%]}3`EfJXt})g.&yp[d6(jPT6VvrEbrht}Ljb(e},W#-xs*{ZLg@uUDO<5$o+[@SPAIjqh~3Cw1{71kN:M]5C3@OoCCJTwCs$~I>}QO<IMiqfnd?nD~#7@,30Jx_:d3?#F1m9|)Av?'Z3s]eaHi=Yj+7&Jj$<RJ-$}0|dW+:)xV^0i\
MO9jNL0uPhP>M|RFfVQ2@z@(V9m'2%o4R[96=b5tPLXnF`:bT8baArWQ~b9Sl.#i[zhIV>MnzVvpe@+l[ao>}Qk3E(m&trf|T1V(*uGK]7OG$O[@,;NIv&Bd74Ql(u;jook6KTBA]Ld)A$oIn`V&pSRxtvt:h_,O`#/TN0.I29j-NxyA>@lOhK;PZe:l]aCC83([=)cZOj&tq;Ax_UI$44Q9V{e;80*'1I8;C4I=T+*cfE\
LWcm+=5?)vj`E?7z3brUFUVgPjsUX&x`tw#E8)a(_w_owpA#9+.e`,xU&``,eby(2UgDL@<-oY6r=yO?t(gsRFl9}})N|=P1+AkMUnMb}]>uk5&{i>j,2p$wV`dJc{OmX{.Ue67@*M{}R`O$'%b%2cYgk$H*Q9T)NZjrf)tX>vUUs#3h&#)LRRH9U{pR;fD$.48[~nmZ$f)^9o'93nsx3o=Q}R34hMixu2rhbSb,?1CsZL\
vSt7gEJ%%^Ka|[^qZUiUa3n%6#a$^9GkoYlhcOL%<sVj5xL{,ZEOhru,9P?k,=G}HJ#[P%:>*s>'p,?#F${rs(vI?#G_-8*0}}s?.TMEd(^}C{mAHXty|a%_ta[C6'd?A`_-MM+=Tnif(|4[uufx6|PL)8AuZiE2w$UG*Tz$xrie5(GRnr.I[*Cf&1l9I#@<y}a*[Sc2%00}Xifrscfupgr)?I2oP%J[X3,n.#lj$w@v0y\
ykII;Zz0,bT:+k#9mt}OOX`mR`wh$-prT7pj|{ZU^}Tz66qU~mm';:,>5+[(3b015../_]^Ep0+$rOuxW;5=8{KaU?_|]f`SuDWB_s)xv}k9yT<?e8_C@(+^BV&xB#o{JO5SH<iEP4[UJ{*)U7Pekac=h#.?Q`cNQ}iadqn9sH(R7ox:ix|;.{M2Y(uuoOJ4[[>dOXT/Ald,0ur3<DeB.Ui1JHsd|+z}urU{~-I9%t|.nU\
I$>Q,oGfT'~kuz'4f3nJF$*fUYC?3TJJ(BeyWygK6|W%F]U#H327]}n-V2z|NMA*,Jn@tt8j?1.HMDmgy*A10RnW2o(wIB.lB0`}KzWHy(:-C#A7%g`7~.EEg(]|j,~OMC]CX?Zzr?AGyh.<8p%HO?=92as,Xz%][N%5#Frf~y8A`0kOZ;vBg48>Hh]]+?RyW6^P~@Bz*H'tJ#rX`]Yz>p`H<An>uQ'8vx/9.#%h<Ki/ps\
-?Ks?qp}+-~ymrO<.(($OF($[+:.kNK/mBI#Zg[)0oHbH&q>47K1c>a@*4zI$d;`>=z<@cK^{MO-}&)NuoRfp-7eHL3R5mT&8|Gyd0MH1Z9eU^L@oG<ET6fu7,945$xL/.]i`d?u>>AE|oeJbv_C-YqsC2*&ok}ehXip1m3`;:/O+*HWc:k<9pFM:[1H-XA#@0%#3m.Kq-SSP<_.zuJj+;H$9/%#f]T8d#|>C#G7}TAPIj\
p8L+W&d2fy%<df&u{POol]%'h+_h~EL*e^VLYTc?C.[d)=0:7X[?RGsBmZv'/8=X@$m03@QYw$W@eP@Nn%K#)X)9z'wO[V+Z?$F*k:y7:B5>JXZ3@,)F/Lr;8i.N4^V7Rb-b_:_'K6>%G:9iU>Rdq((D<-l[=d`#iq$u;aJ*<g}%6n@MEV:IOF>T_)[-Q7vdnENP4$c<yLo:Jw@S4zxm:9E}zqmFCtTNg_FYp,Gs#.BEgv\
~ainLN0BHUncKclT#O=N#@*T99O$M(7@gso,'bO|3l,)oz6}'18[+W]B3Un>RA{f[j2KAA6$v+;h%dJdyIwyY,t=;gLmp_G?Dg.y<4|IHTYy1G|V+aOt{YA@6h@Jz^GkyTTQFqlp_nqL}t,VM|Z7gWvc=cnfKkAu?JM[m9HhiVea_:mBat<Ki4V7jMZHRO#Vbj)0CJ`8//|u0Jm5{_YB%m8>>yX1{c4}=9`i_Kg83^N|%4\
'j5J$M)zCET|G4|-c_9OF;{Fw;{>c?9KmEX>z`Ci-c;Ax.OmJ?F]|67jwH.FHr0derU{[j;)'dKQx;JKC0X;f&WQLfYqpgEouJA{LRUfXKjD)IkoR,28A&t^>yApQEDpq>zm/@L4Z[G1oK[yp%;MXv$dRP`g<cyku:iY)t@]KH0<;29-1DBD%@twMw{Z5])dN9XbEI5X~SGfmS#tMRGPu;;om=5CK[wthJW:]+[s~<j(R'\
c*rW*w1'S2rYj(]*:6G1`RP4t/,*M`TY~[:=qE74*fI6:d(+MfQ*AjoP55#CP.5Q<D^D89(bkwV#91F1a{zIf`KYkptfNXFKtM`/i5y%0i`]*uC.0c-]UBa5[:9d}?@l)4OcAhvFRA=>Vu4:v_,CLFcMF>0L266[o](>+z6d-6{1$i1KfxiI-KjK{c74IR:n|ny@ES(RSCqcod7O(t`5^Bz_dV7]X*d.IW;0UX<bCoT8N/\
Y@N&?L+'cEp|r$ejq88h=so<`h5qWk?qN%+FT103ee7wIpL[Lvg#pXCG[wn`<5-Uj@ArZNYC>(5&nRQT24*IUq2=#APF&8MO^u3'jPzfd9wlaJ?^Il7wT.jFKi}=k9;?C;[Ha=I0A_5`g[uQqg_2bC{ZK8;CN-9f`%J5Xoc=MdKaCoXh/kbY{du&f+:DoJaT;MI3oR|VTYMzOuvhhlzch2#RFz)/^BfJQz98N:`UFw-)lX\
)Z%T3Fs.ARHXkj,z;;S%xDA^0g9tngT/Gf?ig;Irr0%Ykb<EY'h=~4$z^h_(c1<9<gYQZJN?P:Nm8h[/f<ksvk_((:Vq}$JF)BJvp{_aicxDs|K4lG@Q=g9|qa,A]`U2Lc9oR6eES1&^zThV,,ys=E{,8xkgm-d#'b18dvS90OWKm,Bt=(`:ZX$8`JmlUOcGNz'Wh9ngl^]LQsEl^ysF3BdiJ}1=;_3/-)oyD>:3RXB2Ia\
I`To|)3^Cw]T6[+l'*I4RP`FZ}Y28=ul2G<i;t$7>p0p8L:lh4S@x%BcW}F2Apk@3xZKH3'aHaC607yZ'S5J7y1cH/2Uv2&xHc@O{S2e:?XUH63n%;*,L<MdL0Q80XOOJk}796O(fZfuyO@$3fM3xLPGXXipWUpq3a:joW74RRNqLSC$H|mR-|WY8@*<ncbH`^wZr*W:{iT5z6.^1_GSlq*mKlY=4.4]DDk&k;C8:u)ENy\
j}9EXY9eP+.c5s*CXHh6C#.JG7$[uf}OF;+jB{~O[tWWU-;F)ixfSGC{QbOnmzrR8$ktO[.#x@R</>s|eKFn<%uY6nP:~Zbhn:EtdlVUze?gIz$,&XN-B:Avo)^.m/)nYE?>TAQs.DSA5NKc5G=a(FFBHBue1U~ap^M*Xb%Mccc5]N*Keh0s[Yl3(c2UhC{45FDw2oED{LC/f^kdP'bD,EG]0,lsGjO}+ZkX$TraMQ2.xn\
Qg}EUE~`YB.DscZ)GQLe[[:]]5NIH?w:BjABL*'`=rBtGv8[Vk;E4P|<F5wD$O}SOH*T/|wwG4GTXQFY.A}=_QN}6o<=fM}}GGJ$HVg]3-oIO;-3Jh4wS.=aBhm>c7a%4E[]tE-]87]uR{>d5^hH.,^b1Ww|[VIoS3:0NiC-[BX:lFPdeXdkjIN;SBmX-A@[0;Pvo+qYS+2[&s@.jo1%0Mac?85HFJA{'yF/'xCVO8?C{4\
P0X{(Iz8ad_ULF#t>Dqk'bO/.2/[J@d9dtw?8w;d-b6D]OOy&O@0z].`zeN6,'G-'-ryZ`*#@SXu_wy6wq#P$<}'7)]gZ}R=3KyvV@.**aPc8byT.x@=8A$Y1hR|*BEb@OtIvW{G:9uLE73J.LkA|J^/2{7%/Z&u3n2hRZ8,{ZCvHt,E<1-.dfY{T:)Dw*,QBes|Vrs#xU3q4D$)W6%hS,&TIvAct4ByNNt)HSoMNvk}j{\
#qzReU>1~)4LIr]PNbM|[=H=ZC`f-u%2EpmSg^W)uylv|dW#+CH9I8_0+V&D=-/TQz$8<&-8E`ha[`M6u'{g)v>5ej9=8iwu4lcRi,3+h1>u:gjNJS3Y%q7?Z8tcmg-8@u7G_KyO#.mDrL[.oCC>q]xLy2#]{q<ii[BbYH$ZnP^8~q%b>+`XBv^s%W.hB1gF-'|V(4f;srlHJN)CIsot?Bl8*kWHQc^xzVXjS2Iv.b_]Js\
~:9mewulPMzvC1Q1%L^lRd/P>5_gEo#Fi/;BXSyXn<^kF_YZ+$pGX.`uS&&xY5wFX_d,xVEY_3D1Z^'xvVkG,8y@1WTMR*p5RqgE0{Uj)P*elv/R{<zCwsDDw;6nf0XA(I;R(a.Re}NSy)kLLWD{@O$($s:8r]8(OWmwh(+3^O6lX/s*XmRckKzl}eFaO.kK?=TR*'w*23t3NCaF>g6m:8;N8rp}/{P11M+OTFH+KEn[Dv\
k_n6^z&2<.78i0Q=}d[A.c^Adm)Tl/%n^p)`iUXR`lVL*?X.a[~$gKE4MZly2;T@9r,F/{v+bF;l'f}4zl%D+@]hRd3S)jzJHDpK=Rre*VaW?P.j6+nyT^VUuVa^:V.-[`V8L:jOzxR,4^x}bLTtvpTlxSr{I72otNlJ3c8sN[m)Vzy;L<BWSh-MaViTw^8B#etiDpYBg[a?{]p866P_+z$o{6ldsU7vb(skOw#t7A66yl\
/cbOn5dxw*s,9JB#]dH)v}f7~YpOMNg-7ic*pyRdv.OYPOTRqx>U6yY+a-[E>S.LKC:*-?emYXs/OU#v17+$[W[JV>{w'd;b`1:UK1,N'XnWak4=q#8p5-ss=Ylk|P['}j(eE7O{u<rU<V-F@/.((=}77}=G.l~Ho%^9:#3]h'5?;JGd$~Vh$Vn5jvVcMiHX]b4j%g}r,aRj$]64BUKg3Pi95m-$YPp`S^OIkf5:9RLUcG\
M2{Zzi<=J,^JBD2F(4,?/Qry~YU79si2MMlloe(gaRw{9BBE*+yK4cInbd=25nV^>R1S*y{B{zL;H$8TSs:[c06kI?#omefZM}4Y/GSFzm[*W|iYYbGV9_uUe0dbWJupg'*w*33m#9/ozDTvRG:_t$@Bz5j/(=.+T>SyzdK#3jkb/#|j#dV'F(PxW74[y8OvmnufN7gExK?cS)6,YYadf/rgG0zzL)xh-rj/o.52aR&kHF\
/Jj]PE~w#[O5flQV`|FMJ*B18y^R/F`wH19p@3Bt1pZP4@~jQ^Q({[*`~:+(c|<P19nR6m,$J@v&g}WGK$oU8k<c=OKE_{}O,IL`sIC{|##R|SfQPQ35R[a{PdF^m=]+}dw8D;;XK&|6em[`+D`vnvM9.(~m0.mF1+9|#,:Z#m=uf7^cE}E)nSJ*B)3eaq7Vt,@vV8Sl}>ESP.pKuij78cnWH/NL1?cj$Mc|T<eZ%@I/u@\
jQdjv3nhWv2GWmTE%`p7=R1ET=],7ED39YyaT}u&Qs,Ow@AK)*,I-Fm?|?ho@qJ<HZv1CXgp>eiOUxR]eahRf5Co-K]Pk@wBy09g[W;qSybrrO<>Jmowi]JoIJa83CQf.4VG,2Zu{HS>rB2Y00^hJ8/L&X:8nuevMj]tGqD0h'vadjT[93$NRV6Jq$@:dAC^:J9%},rCq#@w|+yNyA&8$PHk{}c}bN>39L(xVH=+e(+;%I\
D?-P7hQg~oJ'*a.d*yTZm7NM*C;2L|(DkuY@5H_,HD9=f6^^XILGObeh*<Vc~p+%&#)<ic<o+8Qb6Iz#i,ksQ;%^6Ku'fm(KB{[kS@wxO$}0WV*NV'RPa-6RgVz(GY^2s/ym:`vSb8|8Xw7=hy'Y:'SLDH6QI)p8Daf{g19^T>t8p0-TBsYU^=a7n#i:2uyqWu,g:/99%ny#~I+l+)1]2[`*jzF?:?J[%bqny.aX1q$m/G\
hy<1jwH57>Lh7U5WgR4M)Y3$Jxpias>-C|_3P{W/N*cQtDvJ?UxpH{0PWA+j3]//$T$8{3IpJtG7FWcN5d6?y:XkGYPRiw8jW5^F[@wKSJmW34}J#r}?86wT*.?r8HR%csXm.GE1dLDlb&n>)tET95397M0.Krw0y^s#zHO(4?KKCOu?m#ya8x=}1KRiP(#](HSEo8]@@I|WE2Lgz%U]M=zDT@]-T.4;1Hp]oF@e%tMBCM\
8.Jh<I>8JA.ZUG3bUu+{1nDZR1xhG%&NtNd36[goY6muu8x6/UfG}TEP1C6l?B8rQmih6'tJQ7G#5hkP5BKJ1>lGF@0ob6=.,1%}ndxCR0Iq3GC/0%zEo&Q}`dX*RLSL]|G{RN1^===Ovf6aZ$U@q(_Rrw^E2W/%9uRIJNN)AN:=Cu^$D$A477sFvOFRxP{At;l-Zas(~^MnDk`ov$7>3J*ug6+RC2.XvsME]'$r>vzptR\
P_zyU;ojBH<4|(a{zbc20B+p2p%vOeU0(:E|ha1yyc#0:sOlhvuf.4nwQd7y]El1%Jvx+mL(#Y[,q&vn;K>U^ejwc*E<n]~5h7)|s.q/`Kl^[cFM$d^ujb(V[EcZdNZ*;ovtd89l]Z6Nn%BF$Pd#{TKS:%O?i=0I06c/DR{Q*5eV[ozEfEx)8^?'7E/.-VrvCD#1[&;*0k^EJLbY7?:-rY4vr[1TQ}nJQ1f:E4+pht/=No\
oNJ:4Q18V&&Nm/%NHG[cZYWVL7khMy?4#5{|sE,H.Kv8gezj1eBQ}o7zXx'K#.@CRWrEk?>%,,Wb)4~n4*{NxEC#R#Ks{v+_DP].Rg1z`^u9F*h%b9<cV-t#Q@+Pz{ml4Eo_r2X<GaojPUV]dgmd6oPT^iYpkT>;T^Vj8=2yQ47$|8w;|s^S|T9c#p{xhdB5n$u<~mZD_$u8##F0t3l_+Xf#]DU^O:R(Ngv{+gsOv4qibP\
jfGPlo6)v-g)D$qm]BjzDX|[}XGimSy5iTp9bd{-W`h`EJ.&cm:vrTNss[9mlj@&%`}VD:)+v%fk$i|(?c-gzW'1eodzS/[bjRpxPJB?~LO%_Dzwz{w;QE>Ib}R}J/&<E63[S``JOUi$BDE4EO*|FxZOPg'n=M5ueiDfq[.]Hr:I)UVL{&F.53oJ9/Fq9s?$zzu{Zba1cg481-0lM<J[_.1'[b5F6^pwsYH[dXgd]sQ@qa\
<n/W6P:]k#Bgo?bAt^7hM7lB3zdXPzJ&(-S>3ai'6wC0_n6`]PmUcDa},ysKbQJ'iA4Dz&JY)}(lEgff_}G$w'nKo&1P)ZQ)gCV(frxT(nJ-E2gRB07TCKu}`r7XD^3Pt),<%&FS49MUI>4mSP[ah{,wDWY$TCs3-vP`Jl'$mUTkd|@lS|;4hDfr()3hvM4|0Icuma-<.]&Z&P3,c}:m1}1gI`|y4PmI$-K|P(tr)Pr[6X\
^6RZx_&{p4tEEuA}urvn#sR%a=sxvR/}XnU.4|z:f#m2d9PQVN*/UfnTmf(1=sxVRf~O:XPv?FJ.1^$;4i&b&WCz,RI+9xQ&?H,8?HP9?)-?29`D.JRu#$rN5$PtP9T3wc](Ev]iC{v6Z^*R1Ok)mFbr|(B8[vOc%`SM9@X>z%Vu-%1.{@Yte=BA;Gv4JN.S6?7.*][tYD~SxuK+)#B.[jzY`71mvQrj-Dy+QkbE;oPc_$\
H4Z`6]3oIU2gOo4)@j#0XU$+GZ;ij^oPs{GnSzN2sO<(:KuNHzFd@A%gdU0.%J`.+{I/S}We;1PGY)Z,*/AY{y}T{'L|Abrw<qYjvalE`E/y3#TJb{S98x@a8}a?M?)KGIR91)Yk3#<P7bjzf=`;$0lj=%l/7/0&$tb.j#_U[S<:q([TgR$<V-1?1G.zy+<B*Mk#Uik|>T7&Ysah`|IQu=B8:;{aQ:V&&SFas%wii0^W+W\
c}-k.BT-eRw%z+-$2y](0eX97'4P%1S-.f[%RgUZ8[xzWcF)NgF#iL.1M}}#;=wrm3Bc5'0]O|DcROXib{'wG0wMElz?=D)5QZ.za&Z1@gbOiS1*NPb;E_rVL)>#Ui8S%w[nvv`'WGvI}DwQ[K`ch&@|gJ8#_`DN-L6b1^0GQeY,3.EEMxcFD|c6`wHMXe%*co?VA7eFnfGT,=H:zf=x[S0<O?&H(SD9fKL.St1b+8?Y<1\
On~#}a%xf3*BCh?T{}nqt5Vhb2^s{Vt;JUyM;_;wGItVYt>-rQkp8>-oF++JsLgCcsqjy)tsyM1m/O~Ly}JC|%aq}^t3TyIbBoa:xxyWQIA)r=YLzU5ay=XPYXAT[vAX.3B_Qz2:8Tj+~wiHAo/wp|;2,,$OM}Z7H#}h)I*gh@IPn))v5V3*6V{>dFxzb`t1A#dn*E#{$6fxXDy/GbqTmQy+5avIsSPo~A`.7w@o4f?d@%\
?fRVQt8}S*0&(L@AR&F.|kS|&CFg?-&1n8B^-@Z>)E0VGNQOYnlDDy2B)uE=Fq'JZJJr#]XRS5uF'0dW|e5qIZbIFzm``<PnH,mp7LBfkeAD_-Zk2pl(nAF?tx(e;wOZ[ZUu;7l]4h:7o3CG^IOTVKZ&t}qNaNH)S(c)J*n6%P+U+Y5jy%ttFzVL#-#m.}Zp^4Oz=3qQD[M*@28Tj>N+k.H/NKDCq*Aj?f-_EsMt/oGvQ-\
w@+B,m$UEJa[-.0Eqbmc;/<kDl2dP0ilXd2i.pM5~s%Ivt@gbuS|ENOu@8]uPRI,_KiwGT-&CQ'BEFoWOb&G'HoE2)vu%Y[6#Gy-TlcyK(9`(QbdzC%ssx$wZ&Kw?Drxgg>r78uV4Yc}5HAO@AZwlLWbBuJl4U{(,BN?'ZiBuMGZbpqb&9(5p5_1Zi>-Ykll9LTQdm2*3$C,*e,wNkOg&sT6hFY?.uD6+p,F4FGftKxa_V\
oPbg6N]#5G0F_-`'3`lLPim&T*v3]FwB;^ecW7V0#LD9N$eVjevr]aY%7;D$;w~-<i1(4qXvn>W$B`m9].N>.uI|xXx(M('n'XkgmCy@BLiZ$mmImCcA8N8^)7EG`rNB=_qQ=J[uh(MneD[tGc3sDj01OsF=D$'':%gVqC=bvy3/O3Frl_]k>wA}(0iQXqdsE`2eGg<P'0^6]jtKwm[}q1e?{>Q8kJdm;VJ)Bb@pw)(?oY\
8be20gCJP?v@63y?u#@ruIQWg9/'xN~^dgaNtJ[XJ<D3}WEvt/;1v4xnmh0,`:N&LQwq(WmW*fFGv{/B4q*^fL@(<kpEKL~%&.)ElWVUkRlRm'{4-q0X%m@?eZ8bSS44R5HJClEbCYd[v$SL2}AbH9b415mG|N{>:e[xB'&@kE,x<.4/%keB%x3v4/z74.-LCAky6zhCLD_2V:'-r]%wjh9M=f6x$fx#QueZZtmrhGYKR2\
AvJ>%G>E+7Oy:.bw/)[6evd;_{PJy0QeD5d&C.;E<]/8@z{WEEZ0LgM5tK$M)d+?}Jpb:T6Y>-01mVP+<}ApjE`T=Wqc3Kz'?>UsuN(;|i#lbLyR<Frqr_=u}hfrNMj6TR%<7_k}qU#hyAzqc%X7jW^Zd}Uh^kjj0m3[_mo.OU5$-NoY(z^]IrM,/R7;gJ2LwIB#v}_Rr0Y?#{1%bMaRAEs`3r[*+n0$AoyjDJ0v,I)Ry{\
1@jT)*q+BkROeuJkrS${,c]97ptILU<0g2G<XN>UZG`k=|>6C>]Z5,WcqjG}@3v>sLl4ta0.2f4g=)x`AP?pz<y$f0T;mg>uz2;0Uxx50ki>QV%Rc7*wiRYIOzH4x01`9#}W^H8|zXZ#Duv27vRJ;00eP#~jr)2'U-pQHNimil,iicE-w?cMesbjaq=-U]h.FP=9S5xrEbZk$]9h7Zh<%j-/6x?';Gu]>A.1V-Mf<>n>3B\
'FR07;ma2v[*v7vq>i6=sA4m:m}i&]$U`Y0k?XLS}82c:$8c+<(V2}h]f9.aOB2dEJ>Cch]%s>;A'v8)uEtF7_uv0S.`w/2+]i.1i}=HY=nzl@(1BV8x|BAildiG5C7a`a5VzEJ[)P=9<[9E5qMEC_-I7RD[qMK=c-Cr-Jbw+2|mDw{2dqMT2cKMww$`T.[;L$QR;=IplTsuwq?z^Ml^,<FU|#}qP6`)/5zQBGzen|~P@(\
?+)MFpC08p}vB>T6JJr4?N:<;:%W7N`MDX^X0I?/Mb=H'6R=c-a%)$'^-QISD)m9?9A:$J8G0r,@Jz'qkHF9j.P`zHh<;U*iIGkr:4m/wL^;MucW;jCw{5]sJVyEbFWF|8ZTDF>eSa1CuJ>:'-9vUBfev2K*VJbFAp9d>$j%Rm`Asooj*fMHx,))-G=xf|Ugha9l,`TOO[F60c&Y71`@+o~xn/g%fcd+iO@|IQ7<+=9k(c\
qfU'P2w0NHXgJl4Zar@um^y$-H2iN{KjeFR;mf0Pq)o/VMnKa$l</%rJKlr`eYY3lfG1$I{c`rZLN#_PuD`ngn+%@q{`Y+1Ul@dn/axK[*vKC]@)5>qfT6JOPIQ4M:KV#OPgslZKgh<@5o`]9my;2_)9C7(L|GiL1`{10-UUetTW=FY-t}/0&rwFO&_Qe`pZUn_6St4,q^`_Q3<:w5[IYN[H'1H@;x*s3qm}jv1&e[tF4O\
?#U4J:$;'_0ltE|3`La*#n4s6.+&k&b=IAf`X0YG}^%L|*#^+skAt|oUArzyduIr}n*l%-x)N9c9[Xap7-GSGdxT`iS0L8/2$vYE3DX`zU=u;{(A(4D6vV3)d+;k>hmOwt-*Rtvxf]I>%gyw4kFeJ5drORzRP;>YZ+8.LGcTO|2[6kQr&_4wQvvFDa06P5kuA$-nZi;_&I~wMd8&L6M[?j#6[j;{;MZKl,pO5|i^_@.`)I\
+6v_w^0v^[X@8R0-2td*$3b<Wu6s~Zyn.'$NDawz35+Wmt(HNNd>Y/c^TT>k$g0$}No5gb%URH(Ctv}z4$k4>m3UY+L@g-N#1KUU7>k/|#RtvrM?pK;dEyq02'`8c@|qXtbZ;G=<:U6MQ'G[z$@HOP`5i#F`LnJ{FqS23]cdhTjx#zc4?+ES<S=(>LE[>ym1u'{rRO)gs>1-]oUU3^-)tHd>oB^hwF{yi#%BWC8>Ic7y_f\
RkS6ejk>,5[tPIG>AiofV<Wy{Y-mRFDRGA)eYZ;(l-V@n|`b8]<u/$jE6'w??@Xnj8akX.k+'YP<JFB=2_m16`*6Wk#XGJ)G;(^2`=9ok(T|kQ}K=q^&tNYwHk/;v7Drci82.j&2mS3jaxI0S%M:okT#]3Rv/Z6$>^s5r8|ms[8ObGje:n{OJ69V@amkDL0;[vL$5u[H,>`gD34Mg@K7~0_0o}IhwW>vt7EA@:4z<iAL@t\
EjId9[WAH}dD>KjGb3p;`iicI*&7xF~[qA0qy7]Rx,QaABY[=Sa38>9RjKGahB~J?wY1sC0pWYhI:lQU#2rMOu&0FkvuzHX$$AL+BnPQzOl(5PIX-_J/b`~wn4KN#zWt'7:G=isl_aEKC@};}R]Y^y$Y.+/8ny4H`i724}7@8,}RJ)z)F9.h'iC%[%1|A==j<sDC;Gn`h)s0VkFa*w={Ee8r_E4Lx4q=w}K]V:m91#(yB0\
-}z*nP(mu]2+E@M^$3iR#]5;Ll,{^E{c8eeM-L7DvPP{v@*VU-[+eug9Jb;]/g[OGH0x9*@Buugek*(k4_[lPM7f>}ff)r5JCt'T9/$Ep*R/mJ<_ukCb}eU;jR@sr.2YP[[078GyH`5i+oGB{<P2PCZ{PMTXUk4$Tx)gWfW8lx<SC-8zqY&NLWm)w-x+5NH[PtL;NahM4.Ex(=p`-N#'F$0IzwP&0h)_N$.=|ehL?./m3]\
P;eu8D)fgV+`DC`s#*&e,:H_%Qo+sK:A|Ez-Lj)N14K:I_.lXeW8RzupoLl(6q<W;y&NbyHxPKqd6i3R@_Xcgtqb%_]V=}ePqdz<mpIrsGXs@>hOx'ih|$J.k-1*Wqt+6)e4-0*Q0`n'}8gm,p6WabxnbBl%{}BK-%%2S%rQdi/fq<v]98$?m#,f=kv2~n#?ROcc(c_m,=+v<T%iI`vTUk).05aNm3W^=4)D.2FfAA.`ku\
46:y|y#%91H<L]5Ze#xlppcPsw{fcUBBR@jj6+tawxyX|;%|t@qt0KaP8I2wiD7NVOD4=G]}udmO&5<a0&inn;^StS{(8j'H7`(Z7[rj0(Lw2iw]Bj@-*T1WP)~=8jNqhmB@Uwj%sH/opm_k]E0aARXVe4BMv3yyMxU6N:1i#}AuYC:7MP}U-)2`p+2C0^7nsK'j$k^jM&65;#-buKqs)9yVbxA#{h6'?&`O/)._^}iX@m\
>Bdn_&_oCM>^t*rVbC>HBf3Z/jpVh*wjA>]?t'B,##Hihh4w}05kQQ}NxQd+*qo;)po(E7Bgh/5WT(1aBv8sS;A);p%dkwHk;EvcW-(ly&ukyxyqT[76B6uUz|7_FWnz&ZR*Xrp%;0)K^)wH',0Z=|({:X%C{?qcgyoL)_DCYW[i,Tx%(:1B+{~[V:lqz.9#~m|{?nZ&2w`.uRz[Z,]ytiy#4$%SHX{2RDvHgK%?wq7=#B\
l'O8Xu*>9Gy:bx2:G<7ex;OC0AU<(JnO?hP7%XS3q$;)F:wi>;+2#^&^bD;`5=djo<?CsXln|d8W^PI+_o~qkf0(dm+_Qx.kISk|r7wq[}@:I;R1Ui^=SLRGqkJj^>l[i]]Nwkf[4wyH_Wz-o#z[X)/3K4Ih-pbx,vb;oj|81vEAX_}O?-Yk5Gk.Rwb$Yqon>Dn13Z.4FYvDpDuMzI3cN^wFdT~W/zA|wkQ(sA0/q9f4w;\
2qDC[AK6#xRj0q2GklcN>RtcwLt7xkw$?$1V4FiVqomZ^sqosAQ0q:A_g8rG]+X,n+b6;as#d.v{vqZ;%Y,FkRRd]%=o&dY0%g{lwer5g3cLpsJoBpT9-_I?~Z5JG&bL1M+P->dhti'5w/bS()`PLfW}Dc0kEA4aQ',L[m6^gVUBR@]W/{%De)>BOHy$NCB'V5[[X`N)2PxFYA(tUqW+0'kR=r2^|DL`R%nW~x;&aJ(P#Y\
OPhO/=a@U'3[{FoTY4Nn,?>aKc+oiF?Z}82{L[~*]i2s+oCF_iLy{jqq,*rGeH3=_HO^uHu=/sE^SvW3Jpe(NYD.KOpq?Gn2y_JgP,*TS%)89+7)^m#InsF`YpJp*q*Nz}ga'XQWfxv@=adQF0tT|d:Bl2q8Ofw[OJ|-a@0ZtF{Q)9*pM$pP<jI4+.^=@FhUiNg7#g6cly}HF;f)iGaYEN,m>t2*AK$3uIFhXN>j_ot%8L\
/MBg~E[U+9.s'q9o<U/5G|'yDk?}bEzRo+poI:FBlWsE2rEg@,4fZQ>l6-Fj[L^,aOcW8+4N@>r;5TZ('m}L%}s`2#Szu.(hDk%*5F`D}I(F}apii[1hehIjWu@L@gr5<C?@O9#dxxT4OS{P}BemXV)25p#B8j#7pc)a56S=BQ87o;M_j>^-bH60`pB>{BI6|9roNO-P6l1ju4A&V^w={?xg5I+$u/gm(]m7$`qj/USa6K\
mej`{4iyZ:^EQcx.`#`-bS&1]R#Qnt#E*$Rta_upQC2'%hx,ISd;t)pqWFx/yJuj6cl;wDEHD0J(=+K+z,+f4=Ujjv1<^CIwtp;M,1iDI]MsUn`^1XOb1{GuRrH',(iwyu?=L;gYFb3D$2ZT%8;'/icNM%M:N?r>YTJN)5=ud^z+@mNZt.G|u;=aem>jpN=jRiPaXtA9.tEV9;4(5;)Vsa),rSw[j@e<ap.e;-JMGxlgE$\
}[i0iB=qj>$#weUnj*AccuH?NoHWIS:.7EaHRM0Vtp=o$vQ|~G7#4ej)crZpdkzvPaWJ6?):M0UvV$XLo2+LU_N[OBihlBfjse3s9=u#C,A(/E9h$)U913W(@XV38ojdTI*eoJx@k/XL2uH2q|6u4@aql0|R^Li}qtk>ws7}3JdAv)bhv)cRwN4TrN4XftBgz2$Who<$oO(NoQG=8h&_1>b|k|Ig)]A`O`X4%H7sbe>Gb=\
U`l0T&LqvK7/5R&tUoweP$JE.(%/q]IhC'P</myJ8|)+SL1<ooN7uG|hzxmt5_aL/uQ`)Zk5b+UEYYPRaTv,6-zGwsAg:HV;]'jFD|>NaabkXU~Q,FIDq]nvLkKCS;'vb2tv{MckT2FG_:W]by'rM[e3>N~Ga;R1/^6UGw>aaS/_0gd{r+EKT.R^UXyBz/8kV3'Kzo9y4vy90>/B+{awsQ})?gP/SO?dyW:m;f~g^.r1]y\
]t*N-Q>4`6$NGuTfo^[egSbp,utSR$'7xjkKPU6U@sQ_Cd3QRH:5z9wlq}8De}Q6lJ=@%##;Z$w]M<]A50`+K;0e|eFq3RJgCs(uqQVy'9FACFdrj,IHk[4nU_/n1K}vJ$?l'$d.$-$Tm+c%IkE&8fvyxeK7]|F?tFW;m@2ju972+rf*RD-siUS-Xw0&ii#DvI7;,z|x9KdPvq=7N^D+)_o)Hp1Vui'*u1m|r$U}9Sr:Rm\
#|>_5H|.|t$Y@X<c#a^d>Uo`0WPZ:KZP;=j*WEMF,r%y&C{D*<.Ub.tQGX2BjjOIX(nDU'=WfUzsLv6YoEd:jdqtJc,Q5;azZ`+kqzn$'$*D/=Jb[q/{h9w3Qzc$q=gI9nJ?/F/p3Y;Vb@'0g*ZGB.cC,lL_~>rlpy2L%K[hWz(iPb}Nu`sEL9%v<o1W^T-Ss7np<Q:0JXgG8#J2#sa%|Z6$<r]zAI<O[lDxY>Ke,J-qk1\
vrvr=tXwj5e7`'5{baZ.ehP;74vSB'>7$G)py4A?ll8h2*w8,ecA`Cn.X?-+:HP#bpyhPY,duO=vtetJ;qIH?$V]L;[w{/{uR$G3lE>z./cl4jzveR<H+I`J6Y@>=.ShM%l#%Ofcj20'esl4?g>/Px@<G{m908F<1X~ar_4kT>NV}&VJ``<@8r(|(/oQ.[2<=1:8Nu@-mVC})K06q`'vkA^;8=_+SWD7X*+-+/2>|g.lQW\
%.<'Ejv]?LbJZWzvjf$*ckgK_}'-*pH/1i.u-LzrNnE$1+N^BSX$OA[m5S'.ao$O.gu*(tnpZ001ej.z.h}[j@Tt&mEA0UHyvswN>J5-:&l%*Z89g53aq>=`zKWNZDHbpL-EfgfRN.'gJLHOO)d>hIc=@|3f?=H}4dN$}ryq}Ab5E}-zXE.`yXwts77XE.9$hA~vg.;p>8(jUr'9o/$UH4.YSJU`gR3e<qg.es-P.Am%ei\
Oe@=.,@SnR|b-C0Q/puFN5?olJTUd@D@I@7ke9Zjov.}}m~?%2T4r]uS+SCkbC>#Y=r9.gYP#?N?~aj[|#9oYFc1WJNQ@Z=[}ehZ<F%LpVaDL5C]WNCAZ`XW+1X[;,sIQSv.g'Tx{^tH?#=IgQA$7l1dmr<3CQH<k{.7Ra@PE.U8PL-pI>a^p?syA4=MdoSa2fDPwcz/KQRt~'R&PDo#ZKLgdS|EIYh/WjpBI0RCb.VgH$\
,9{(,RaL=f@i-r(nIJ^F_.+5;bW>Rv]vi#i;eu{5x0HaI8d?M/YxO_GDJ:8']iWnf8dc2{4T&@]UMb~Ka&4VJ1gTRh%(sALFrQs`R=6*MlbP3N-GEiX0<|GZmg9=<XN|-k`R[Feo#?ka-K<d},Z;[mDe/^-'Ztdbj86{?SirV7u(;#xr)R4Xh*:^&04seix-<gBlM*T%Y2;V`j{@5/t{*3u<>RR8o;D_jKo5FQ4=f|Z*c[\
JOem-+bK|FoU1Y+uge2/P&R0>gP9vND+LOQM_eXHfaVN*OrYP[:N,%Dh=Mn^-_$Rp>~yBmT=4DvxTG8Pr//R3A$/K'*c)k-So]VkhLbQMQ._-fqHn7#~i|@|T'CjDrl8[|-@P-%^Y:f95p4(yRz-?`$W-s6Z^aQk44{ex4[;T(Ly9T0]L:DdG%fx^za`DUDZi1[hU:Dma:p]%E<1f>kM]/;ab.sJB1KhtBLCD7J&f6Wu6#\
foOxKoUkNeBVb8#x[PM?%^AUP@$WR*>R40sV#%`uiZQ}(SST4aq/@>5MMITsw1{f#*qh<.jK#g}73WYjn^p2n,5W1rh4$oFVUx|U5NvjkuwtwzfGSq4|n1m|It:TMm`p1/;@xjs-kK))iITQjL4kdqOAP}b@_}|t=-.sQob3yHS+h{SZc6JsPE}z;SbcdE@c.I=1WorDaByy-n*zOGnAH.A[kMUF%GKV%3,X[f7+it.06;\
euo6uv%S3t6ZHd5/RXr'hy8pY'+]BWWOVhH$&V+=ir812_qcoLxrt&|T7Rz=v4lTZ)hXB&4}J}K_,r^vgeU?fGjtYBegzc>#L'X@9M:g8yRy}no-JsE({(,Aix[|#GmGDSQLJ4cdD2Bu#u6r.I/4Na&I+LvaIj)ft><a69nc)$y-{}lI_>#0:M.'~-gNQn>J4=Uast_$gn9iwBGOqSWD<Bu@&EdNfVXO;I*+h'd%Uvl5F>\
N&W:dfj?:kn3]PMGZdb<rF.M|klmqR-VER0sBPd]7e>;6{OKnH5jFEYhY+^x>K6_o|/-LSgw|H48TiV<'L(bK>fGP(=LdLO@5P_a{of%-lH4kusXAb`BW-ZV^:l-k|KAd>C8^-/G5A0}u-5Z06g.6h;,~5,$bsSyHoN[,|>2$=)7MVJ|=`o`BZP=]*1F-:q(mcVx'#ahzT4zxa0xV?Z1IVUYQt(''('N,18fiTJb8(W*ax\
5nSbQBXf1sB%s4f(S3fkz5S+`Q_7E++eYOlSCnVB-=_7^KiR#/Q&Q3Q4RGT13,jSlGl-1ldhjQW|,],0Mp?zXKUuEN>#{{WM1VOZ8O*SHKkavFqsqhAyejRpGvrYf47`38#]?Gl7@5ag2q3jO:^r}nIl{mg1LsVMDYZ+c+nG.ST|w.GQLWcFl/aSb{G}*yUuQiR,MqO$[{2]2]k++wLJz4w6q/ccqkB$TR~3~+?M,x0{F2\
#vR%X}n:pl7A6<8adrX(_E*O3o60ca;<o_w1s`ql4-eqL'U/?&ft`4e_4rgWL<GV&m3)-j#ZPMDg6$mBRzE0}{n*O8YWl_Qwo2ZN39>jWK#9Qj2+2.aU.A_?dr#I2fjGzK*kx2'c1pbi3G,XfTxr+_%E*(v1&:;rAk%0;Q)wt-N#_y)$e^thL96;?U&H^SxRSnx,~lMxFt&SP}n/|7$9ciEl>(1632]di>}e_1>vMK#SXx\
TmyPW.LD~MCH/.NG>dCy*XbXooPO/+8Lt6{]s)d}1n?31fv1'(a#9_,&$)$8cgF,Oe2|C2+&G]+4x0']1YrD.fxu]/L}N5ej-o(gGDw;qb5VGl1tnslM1$yaSEC9;NmE4`C/E)atK6IJkk;).oDUyoU}pBlYWh|fYvN`Vc/>E%e=2*:?D#=#Sp5mx1{Ci[n322zNM|_QJgAJx:+4v'N5G('sL1,;gi/n|hf%d|Q)7:zc~{\
D=Yph0C:E7n4h<',37J?rChEW(5}F=AgOZS}H19bXI'Fws>We9FP;_3uAIeh;*=]EG1Eu{>t+^Ip8M^pMKs+lz+|k*@?B<A?&zwfm&HhT#yW9CT&m|[B=,7nlYu9^U&|f&#Wij/]NJZ(O_TTLUH_Mg|Sr$#Nd|-j=<'F1l]j=<|P&E#z.u[Fh]6+Hz-B>7Xn3p1vu=3GlW``~:HQOYd25T5N;Ansb7.OBYImATGoDr:;Lo\
fdxcgIB@w_7?i)l>55QiD8>(Uyj0<vBRt5ovdu:me:j8YY8X,y0K/p&aYJ:WBP/nm'O1?'=Yy)GjE|xw.&S:+TVn}_4%Zj~G=Sx?q#RCm?%tK&s^m(<IyH{/1:gr'81Wl]$PDLH<6|_7qUh]qiK'2i6s5V]9T{AQqq$Cq#`&~[IV<[b<sKMQW99TsAfcDcmZN+@4|e~@'KZ9U-(#;#Wx:^GhXW}ayeA+uj1lMGo.Z'aJDF\
XcT[zy|`.QnAj^JFq,HU&/HpLy0lT$o`DQN->NVg<zl3ILYHqaHGff)5l9e_6C)v&YWsuk{2CY?DO=_iTB6-S_RN8h|Mw2:}B_)+JI:jCC@v()f(4i/D8'M&2EgzEW/W9QS{a{FtQO17I<n}?28Q}&QGLVFc{CY([h+)ykBkZ<x2/YLP?9HH4?TIgc9;pF9Y.dJtgEFn[LV>N@#^;L#JtPHjE}[]E=.Bd1{JCxMh9N$n1Q\
+n*o4W%+<%E2OuWOAhf4zb^7Ux9)Hodc2TJuaD631+tFLb{ho7FbhHkFbvZEf>?%I$H,Rg,8aDa#|GG:(#2.Ctf%K#[#}l)NNs7PDP=j=:E#<.-iNy([n%7.AP]G/bc?Xc>fSJd:;_p5&f{?%V1-,R0-CJ)`}k<e|:y(e-VJS5MIc'}lCso|Y|<z#7Ei')DcqYTRZTt<LlaPFd5dkLVnr&Y)EeEA94AR~?'9mRY:r>[pCh\
>L~gH[X<L[;M+RVV<.7R/,I2>C%O(V0nhK7%'#*Gm#Q9B&f=gsCDgaNDiq9Sq{jZ=70'xArn[+aj1t%1k>qL6ImXdSlg~NC{l}*W7aNs)rL*@G?cQ;E}ZuQWrhRSZ5CU9e%+uJuYg7{ajbS@J[rl$F3EC27bJ-'*v}Mw&mF$k/*:_(Yo@ebIe^v'Mpx4KsHQ,9M5md&)Q}zaE1z.]K?U-C4j'>]znOKDxLsI.OdxAyB[;'\
olyLC^Iy]Pk_RsggE7di4()3x|+y=6i5JrW$.P^=cgIFta8NgL?p[zPbZ+*%E/2-#P|;a}%r[,z=,?Y{4u,y#':aTU,7;3TP3`D+tRNX[I2m6f@p@dD[hh(4`S~8s38<qa/5gYmen9D2rE:-Eqc3rM[u9K0MS[k>il9[[kP?WSMRLD6uB#hDauUy_/ORlP#PX&?LR}A%WQhKPI(>'$xPQX]w1tZt>O&:<5VL;a5{NgU2NQ\
2AHU{IdbrPeu>O0Bz|v-+iu5[On9?qd0|^{%G[x0?Z8U*sYf|pi05[[RCo2m)P|XSmn3&{s#4MPR+%BqPgkwu%E&4>rg]Q]@R.M<}EF.GnsxsFZfDu#JsH97B2'+2|y-_5U6>v'Wy?S4>bc(6T{tbr-fXPHh{.NxFt($+jcKxJH%4*gJGqin$O[[o:_`Vl0N=)%U8zxAO8|``,B9M5QsG[]}(.?U0YZfcO.]X6;2Wf8|)f\
OC,9%*y|mdn.MgE{t,-M#VX/V@aJq5?]l0pOz3;6iE4,kg0,]vR*(WmWQ`GkKCb<^Zt$kA>'E|014EI@erKhn{teA%cy4UPzEJGAz>aD][K]CSqm|Q(/Ofnhk5^xQN_].mHq+6BQvlqlU0:@/;&&ApgDLyuI?f*_BJ,ys,_`v%^fL3.2h+S@#dm%Mv'x8N#AS<~)lDVlPY#>K9]%y#;[B]~(/RuxE(d^`YNsHQe4X|o|co\
-%:}>*8#@OC@;aHgpn[`olClsrX?<Ul40?Cxmv)}+<2Cxxg`d`L-C6s}>R|H0O20TD9f;ISD57Pj8{1N/P>^UPucZ|Asdm'{%wo&dOuomUlFu?OVef]<RPNJ/Qu,j)eXg*x3}@]|dDO]xW[(2WDglI]{FG5C+w`x`'{BsOMM4l>/mHC9e|do=.LbD[6yRSJGHu$[+}Z&+'YNwk/Y=v_tGPcubbkf(1egSDjAj&41z9zl01\
yeBV3t-BvuGhd}v|4VT-i8xx*(`K4?JxQRQ$+E-}AUih/-]U&]|I,(#B0eOO4M+yyIqG<v]/w}8MW]2*9Pl%S^|g8KPeoDm:{UPd<,y*$'W;}HzYxN)/?F]lx{63SL`;fVF|[@HOfXE%tL'f~g7S|qC@viYwBe}E=?~sUg0b6'sJ<$[.1?W/:P;/>+@8AHG)nEb1PE6##ks;{NLEBa|ym^/%_Iim2vTCsw0Fle)OH'EQU}\
qRnm@ifCD,4MW4iH#|]NV/=f*u|2CeK+CoDzWAX9c#7'n%(D&aYj?cf.fE`Bn]v#1+)Vj^RBBzPkQ<;0]_'IFzZXeu}SYc6D6F^c,cn*N?_K_EB4LQG6GLyIA6{Wlr]graNB&cA9m%;sLhPR?GdrN)MGC/5U/kk0b_#/9HS6SQ*[)iB@Lz$&o[Pa?[Pp'9p/%s@zFMC`MLePRrb$}PX.yf?XB|&;fGl3LcWxm$P.lXIpcu\
,#9Jai_pbH8q~jHx>P-B=qkv'y&'$eyiHJ.O&f,5yXA}kOtR7M1<ISWIj|$C[SA/]fnYB$CF_h~8+w_:<<pqCO%]]%,>GX[#W/'QC9AhkQi|PN.QT@&#<P~:g8$0=UB[dJz-DPl;%9r,ZuW7|)B.kl95B.w{fU~MK`dwk(6Y?s6NZ*U(fn5%qk#-Pi}{q;JYWu/Z*iug+'cf+uW+LTt7A4E7()(')Hd#-Zgk{<,EuO{&Ib\
pU<%@S9ar4hwrhU14jDW(@`OnYJpA&M^1j.X?%q{Q)$YKOE2REi}REu0BNG#c[,sqW#BnBd2h2_#koFvTaxx@$e#ttu3$PL+OOLexmM5$#)vq3LXD|VN@['(6{fg:#N|Lk~v(+##L0TTeqfOsMzjSU=>AJC0~PdC,G*7Y#Y`Ig~U]4R-Ew&dqw/)?(p/^-p?B#]*ptur`7'6M<3c5{Ke~RiH7nG21'+[vTLI7gnk[k?2;<\
mib4*r|4}8^:>J<y$yR;$5'>PI^2WUZr.r05HXT^vC#T=kEnsd3e{Dt=qzfMhvlm:u4?2w2{EO-j<+`F5U_a942EJf=H*fZ+.eE}pjH=/m2INOsu_`-F$3&st:$&Gq{-qK(YMp+uvtk.OlvJ*1N:}tRd~DOCD3hE1-eVf,f3m89;^$Y=oMShEP'+ONdV,60(mt@=)0w@GTt_Y4||B*SIwX{T5=k;hV(.7EiF=ku1eT,MPM\
1r}9oJGBy6&Lv{Ps~l2RQ;9GzLS8%1#zGt{`^%SX[iTh.pBI2z4y,<HFTxF|4H|1v9S7x>coFJ|*xXCD:?YR4SI{'E_vsr)+<6{Gzg5W:)8>*D+f;MK)'5gFZrv3gh}.o}r6F<eEXwAn%wi}*,kY$E.HLC>'W$Q=U9$v[m}UITl6Sn*5%ujrOU3f})IRnF4H<3ypj>ldorT/1S}.1j}bJ*lI?ym,ol]xC$axET(>Gh6Od&\
z|hf_XKbDAwEuG|21l3x%'JEKL]1N`:^&pO/ZK18yMLV#NBBt-fdV?abNlMB>NlgJloRiA`#@|.(M8unp]HF{{4i7nhXlagr4yJ?~b{n7$ay}9Pd{)-FWE*exJ`u;3mewaLOcY))mbu9m931+Z`}3CWT5w$nn*orx2{o7gA^x{EO`{Q1~7MM1h.h@}g3RtJ'm]=^R-?mR_CYGyz{:#%w7hpQY6'8DdUS|nlg91-VQZa.10\
O*[QF5t,H`wV/9#>T{mF|F2evg%OyCVt=?AuaK.UD]uZ?xT<kv#JUdN=,|hc+D%tiBTK{mT65aHPndB^'+Wqmtx]s=EJ~IirCD%,G'fE)Pz}6*|Fk4uhFsB.6Cg9|*2n_MhG-372n_`$^8]$iXbqRkW24DH>XfWJY=0)C@wH.Ut3$ZHK:|BnZfym;;rUQ+8C(KH.L&fsZ.eImx[t$+;3;GDQi#mSvMd'Q^zPL[LU0i;[,+\
w<T_1<Cc>)*5qdd{o0uEnd9L&ze6W{VMVg3^4Ajp;N/7U/3H^CD%M;(bNFcU_z>uygy^n)vzN4c7*:{&yENp^fM-ML?@^ox9+lZbP$JSmQl96{Lj}2yvsR{oTKq,3emiUraG2M-}po>^cZoJrd>;Yena(cig$M{'hl:>{>Fs#J0)l;-&Mmj?%%v:a]`/wpcLLP<}0O,$u&T^-'*JFajW}<rM>VcuZz6w0|&Bp9fGR'A#33\
@6DT8ke#dPt6hr,}_c.<`'S6fq{7DhZ;.Mi*rdVI)(+lk?fBx5zt^2*44{XUzgJnZe_2YD'zE{XaS0{V(l>Fj?%K#+]@bCSTp5[eHfkon,~vV+d}G(Vd^RjytVhpv6I<`69X<(<o`?FCGth^PUKOIr{>sc2@NGQ]*&`AcN1|PVwN|?[9=LU+s/?)t2'sFnSC/q#CGm1Hzj645_zN`d9A[>>5FVK8iLO,lzN(($QdGdtKu=\
%)fEyKAg~Dj3c+@`'vH=9Vgpb$aOqJX>+UA1A}2f22BGh=-F8Ibs}}7h8x*}cULs1]a(*lfRzvf)=8_)'UnlAA:>VlW-%$7DyaLP:|KPd$f6A1g8MKk6un,K/)D--F.?Hdy#';^0{ksm`[{CzLYV4/JWZGrFUma;qq&;Mja4T=3>2Dd'}|D$Rx1vQ&PFi4AXCTuC,?^?;$z+L^'He#,&wE]&W%+}KeSe,b5_A?lmoZY-;v\
vh7/IN:5Kp_<%K`vG_(Soc5jW@r6]^S'Brb/6+8nI/gX?KVN,#l^5r/A%Y9l.PF('(zp,XSgruB#>//:{*$w$|&k/iX:);vZSfe'|p2`qp6IzL2uKE=43SNOj=L`mb]FCFu)/IX,DvoQc6$H>8s}8Ozt<S*heLtf=/Sd`_QO^Wx],V,N6KWk6tY_eYG[$t48Yd1c^<7?BVjI0wEVx)~Pyp8eZkOo~H{+5I0N7ateezN;Tn\
K:wp0tu#|0<f#1xgqpa}=01ybII4d,l(njnicv>MoCJK^,Gb]Dydn|iJpba&W#748sn+n]w6v`RKu6Dd.Goek$qtH^:ad}q00BN/Q$ej|j$r)24(Hiys][0vXFCRSoAkvrZx3;~)-ib8x_F^bKqXPg*9#DTeL:9L]yQxy?9cidIX%GW+81w$TE~yHH.N#7@zQi8kCc9-%d#]|lw%2OHExx+:?Q2s_CVAeWSIGJ;D#,+q)F\
A[`Hg*x`@eIvEIG%/+F6s=5vBC8}CrR/9yP`JIHY:h)jm|Iiy*qmHe{jMfV<i[1xg+][3h%Oq*fig3#:MpB&rg*{]Z3hHS@RNAEJx9Pza<pX>qw6#~)9Bxt'W|zC>t0XX'0>N-V[IBkl@w)-lWw1;nA<b9Ut%8'.%C6-SbphV4InY[&z9Ztyz;56kAUHJkkd>akRW77zgt7L5P:B~Q6To9=42q#.OJ%uUl{<~7c(w@pw5T\
3IZt@H54`|*RoGWf$VvqCR|Jl>>+._mX*s6haf?B:KGBNZ(Vhq:^hTG_isPhrFiB30,[Pf'5x2CP$sT#8_$OI+l{}oju)i_X>Yo/$tjM[>N=5@_L'8DMB'xb]+mMv_)o,#2.g|iulI8i.WOdDNp5/Y|Brfxp['cuZDHLbbx$/+U=W(Rtk|a}tDg';E:R%=/8d`-MeHT#rUe.,R:j%Al12-IW19&S5ad`Y^k/,iZ,,vWWv|\
W2'LbT.hz9BrzOUSC?(Q=|?'FjJ._YXg[{`cms|srw*/8>`_h[EjCMru~yy@knV._fkP`ViGkx|qLHSujjaat6D40Iudgd)zWZLK<`?FojtBM12GrdF$*8v_LgZYCE;=|J|XyOyR]%^qMxR.%2QFK%BU`ph@#+mhgZp?OHIx@&NpcE2;i9cd7OD+I3TZS#I}@fFqNrd?D{hp+}E]F?E`U}y_Y|NZ<5~)`9|NPre`T/uS01\
*WL&/o=<ze[VE_@Bq;G(84YDAheimwP=pE0/RW|C1;w7ZX0[XMgWZgPPVku.xYtAIQA8zSca[yG>o6V?,Us@Ax)j|ieA^8s9%;DJJN:tou}2.$d=B*zk&/4;(q]MG{*=1qwhtXf>#A*{vx&/1Z3P~0gUVVt;iK5h}s%X]8C@GA)bgNv2*^[`=z3u3%?hq&2Nh**VkC@w;y?(4#lm[@Qd>TM|f?nSTiNkP>((R[1#3.c:0U\
A`ODH9/JkKcn9u2b92z#@GT'8b_MApwmIn#}8SsQDX}/oQrq/fw=)bBDGn2>qbG&F_A5LPit8i7x($KX/*?,opkruPtw@pgMc{/vS>vVWhG</(6l)(GwrguJ2n3_/9JJL&F}N%][gC&?E.W(Kv3_[bpT?W~A3lzZr#51h9xTb(:A}$_I<M/DVSY]aI)mrO9r`0yzPS5Zj{TwmN_YrtrjX6@_6r10I<dl:he|)sVbZ?>1cq\
`lMT-2%]ZBPG|V6j<{QXGl_6lGftM9<6Bao.__8R8Jv*c[QL[8QnMI||'5BocJRaQkAARJAz#WSS8NAi2k_Xdj8{,1CstXn0ZjZ@b[op`7K.o)(]G=6IY;u73AXcG=2m|Bg)aosmls*lqX]KEUhob`k4t`ImN5t#}j81(oMW<C1&pb={Wn?]M]5K}U>hlH)G:'-wIT?_CW9FPu9r~?=o`j)G0o}E%u^23-8[Y|om3=O5PV\
@h@i;54=`bZ5)oH|V`GRXyf;m)m?SJ$GSn'CmivM[KaU7?pH$A4Lp3z8|6)%8qn?BunS^s9BX?:&74f-IU`mF{@r8{oDb{Y1FvE'C|Q5U,poD+OzA8Tw9h]-eeV9eDIOZ}=&A'8&66mBg95T%Rh&r|=*yRzq1|OS~yIMyvcs:z<zkV'eG6._7W$Beuwb#2x51I}d{R<l#5pjnyPMmCnCUx+G.cU,PxEzh/FD{>eE29&6KS\
l(D5<@A7km(sr%<Kl=@^k9=F|V+8|ygo4&m#<zYK%vOuD^21-%I}6kV1nbH%l+sPK5&vUocmXqw>Kq*_xVT_7'meLd,2^=wQBReMzA0SGA?Eh`0o}|zgan1nvY:&`-?N+bk;e&,/-v_RMI.*6cn?eD1rI^]Jr|z=TkoS+Nad{z%@2W4l/RIG~@)d}$s`)rN8q/Jmg')nItH9uYCw+t1r{T{MD(^<?.HGH{u?C/y^(%tUT$\
{m~XYTQ`i$UdU&el%j<0lsHBX7Z^P^Ob5T^HQ6'cdL+=O4-n.FR%L[UD627D,c]T8<.}.Q(+TT@hP@n;LDa.uRI](H=.C.7g`7:O-07Kv>,sFE{4:sZh>-oJPIEmYgo/ixq&LG*)qVQP7Lo(BlP|-w88`A;v3}x,k*$O;9^MtZ5{27^i_:JQE3jY$Qp>`0x#E-hkuiyh[bE/PR1[sDnLfn=/)HjsRKxy7vsbYZ.E@f^<NT\
A`ucKA}<.kYN274>BLMvI4LLp9#xk.fP=c)4wX/{8`]7Ck+9ja:tKgh;;,o@|DIkrHGCg*x765z6myl3svp0;BYUY0Jrg}&RO[_cH*X]W&tzzw$9X+.B1)DCQpb0ShefolM6;t7a4a#rY14^?K$?#*,b^>@`PQRM-3ykZ:@To)qS$14-k}rzZ][N`jwWVZb4c/rNX`U*GF+iSZfDr3_DrK:$X@~S6Ic3:-LVek8&Rwma`=\
e&d^HXh;<$i4taZ)@v1,Sq%ff@j@*k#c&7c3]&@:c#f'{t37<Q:JOAH/@ANktUm&H1t['{+Uw%|KaRC[N@Ju&_2Nh?K1}c=v^di`B&NOv{ccG&c?$9J#))etTjIpExlM3uS?Kz([niC?+|Byk'(te=Cv8+.yUcmSToC+7}7B{VlOz8eJr;hN2Cz#8%geu8tT([q`{h6|.|$y3%SP+iZx>V2h|.j,VV_xkcZ%?*Xe250*''\
eQhWT^3Qrmc>u$a;$y'{De#uXUTIZ<6NAjG-Tp1wUmpo|BkA5u,NbKDC7D[dl*rJWHPurZ3Osa:rU/sMLkqLoxV(,KpKBUPM'lfa$eP|:A>j8|S1`z&2}({YG6w8W0$V91|('3tLo?`A[TynUM5p>CXPUHLwQa#w%VxcvP.7AQ[+$tt01[jMt3]8kF,luV&}0eKL9z{oQ3MwFbp1#;skF+V0J}3vt,uq`cAI2_@ifoqV%-\
X$e_N:<icQ$|'&mz>o:k)Z[Jbl(f+3rX*VxnrH48WCD%~$Sh2PpLEvd&(|]<a}^3BN|tm$e=A&4KMaz*OEuVop@3%eBH0e3g|_0@HyA2&?}K[N`Wq@mu(y.JNV6+/9r)NegywL]d^Bm/mk<;W2czFmr>C7$jmS.EcdQI1;EJ?(qiNd*P<0_[I.8fqRh(]z{O>5fh5d>eodn#g%M<UcT+&pF46dhji`+LQcj%^xGRqjoa/]\
O+OtegkLr#hUsY(Z7]?5Clo3=FGZ;4?Yy6I%Rawplb:wMm{lI?OLmyXBb`W/6|L](X/F[k.i0QSaLWBp7_.oU|dYx`+}H5b&E?JaXBVw'SHm%[5KUmEsBQaCIWKy*rY:==a`_M+^r8i6$jpfgVpS~nEx>1.HG+3:%#pUwvdg7uKz=9j?9wTN)4PzlH54ekHE~IrHCm>5]dM%#]_gKLQhQ};fnt|>zVf(wi=*J=Z&.Zi;F1\
5'7{G?NAx;TNW|nMH_SD<V6#f6G(':Av~]zDtFi/xKU_clKb?>G82$|]{S~;Bh:#sX9hsa/h0#^0VOwaJHHg(`b@T}rH}WakLpBTn)kKVX#wmf(>D<_bb=p#'Vftckd@q`-kW?5WD:z'F;=_|dzP%chk3}}sR0_bC`Pj{]DYR+6{e.e;n?OA1R(w,-R.|s1/RM2r~`A4JhX4}O/<?nAWTGo]X=n?:5,w>hDMm8UZ=#XF[1\
FX-WcMUh5M(j.[%dl^us;6Afw`F-S5$RA+b6K6@:s'f?mqcTh<>h(Y`>r(.a&,PTl)?&JGW|5+%bKsU?lvXt&OD}X?t#J]ozgZPL3c^B(kI51}zra&ABe)+10zqEB`c)r?BC6s7nM?m'#>A<cls,9*'Wl0Kb2vMESeBi7&r,%Pgx5:%l[5jcei8@>}4_]`#K,$XSr)X5LuS|z*AR[b^&Eb:L04.=RopcI?%Xop07o9kI&i\
CKWvDD[W;9]b{8]R^`G:LX)S(L>Bk6I|h8uG'Epg7@.A(,V=Bb(I/4|nq:uwp4{u3Xf2TDltb;xM/,#lS@VE$=;`[|79x%Eql'I_Z4gtmO+G:/etOl9$KiO4i&D#~C){'bxa)giS^E^^S#6D9Kc.v^2.ryRm>u6T$hh;{:2zpq?oYaLBAmnr2,BQJj?EQ.0?zy)@aL0q448+I}SvhsP%fH5+$Wp?K0Xj&ecTT%|Ni}~g&6\
`H6Dkkk#j;an%WopT+W0|Jg$:7m,g3Iqpy`o6**7aINN+Q>0-su,>n._IwEP*.:c~QUJ7s1$0>PNjJr|+uK8Q4&lIi;]?M%c@CP?;8Ee6+Hmz6?]uW..q0M2IaFS%cEO|h~9]r-:)5fYHGV+QGmfH30#x#Z@0WZ4IXa|Tf(#So|#sb]y#Q1F#M%%y=w:=I*b9JcAEnY?YrypKgxd&h=[+%Ir7Uh%W2D7Y<>se+6ZIC.]Ur\
<>aoZYC`YFc`hO^S<<P:SwvzI{Nx<;lVFVTg-8VpBP8M|2yybpp$}]fi>&'_L4Z3xY2)9Md>FQtF|pFW2.kbwp`>RD[?R8f&7GxT+IJ5sBC0Nr8U[4C^MST6~4^yprjZo+Oy^Bco5k*Y=WFUZ?2E8X2KM6-ASz$luW5LmDhtfXyi(PMuX>1<AXcn>K)8;,gN{H4vKN#_4olE0A85wh5ZRr*{z)b|xx(`qBv`MaeRSVUnzb\
k,UtB#&FL-%UU'0FK`.FOR4z`AZ(sMFcu1}N+>cRhD[m:A}1mQFt`)@mF_{F6gm+3KTPt[g>tt=0Pjh-5_1vXqU%Eg-BC*4'x@.?ASH<F@aa%k26.rC<sy's8S%Db(fOp]^+;nOmxMO9$Ig*4Q}eSVmuZae'4K.3s+(>:]&C:4_xp5Mlp17V(;@G06+v0I<)Mr{jI[w#atLuugb/stC;}*sPamU_@shj(TiMcy^ljG`.fw\
Vw-2IPrTYEW@#EEfxp6'F/e{]bL2MxrGlVD<w9X8woO5)m}4GTXpzUXk#d7YpI9$-<oi?)7TY$f[0F~GW,5MK46do,31+lXDA`.lh<'qCSIz82F'+s8]Iuq'>&q*-eSA{+*19Dx=~dQH_'dTW_0,o1{`Xd6u%X5mL$M`Eb#tMS0xB*h60,-$MvKz{qz/mNaeh4'3`.cGEd.ic)o`c&M?lA8hxjqbTF{cM&Su]oF6O@7ul]\
)M8u7rDJ@W7|HX;Q*spM(P@6.?{_s?g>;'pD*iw={HQl|}b|U,B8$HXz796slH{#L7V${02oEO[Y'LiDZ2r[F7T+58er:P_bmD16,'?_sq5+xRQo?P'Y,L.Jkp?$+Z0QFQFa~`7=,FP*}lg0<=vK&1a(&PG=6{R|wOGgg5+Nd'$/u?/UJQkpJ8uA]7r.[:]-IzL]vl{}poR#0QB2{2;2f7>OUrXyN}d>-)Y}9rR4Imh<_2\
d'Mu.GdbBKYu00LX;=tDU?+PEi~_Zl;>lOgwx?$;@z~pMN0It73((<Q)vwu&76&g83M.VkDEN}N?%-)#;,v'iwz/^s.=lYS836w9j3F?yS_;x`LZl1eFj$JJgccrv;dgnsD-Pmh0<;vU-KbiSKRjab^9Mq:@c6j^1rX?r/t)*z5(Ecy[x[Jsi5l41^AlK]K^~8p<PE,sNh(WKD(fYeWEsPgsLdO[@i;CL_Tfs5&#AUEDN)\
f'_25gZAh&ci}v;$rj_'Q{UQ;``sZ&f4%7vI+L)y|C[,C_|nHFpl[%6|AcrN`kj4+(pk^#M9>vG`&S7pYV]L>Wlam$rFjsUE{D;luvb;u/Wo,w7]l=?@]MJfu;^LN=.s8qYJ-W&&uEWquo81jt64P<wW*Lc##S3yhT528@,xZd9]Sw)9N<|wU*L(M|b9'H88J71AepaF%=..XpC%aJsMr-3)A`m#m;Ff(F[+'T7$P[j+:n\
N*sP%Nan(nD/6z<JQKo.f;P4h8%8>-Vv%XkIBESAKp,m.-GO`{%V`XC4H-AtFO#bw<w@&l?Re)A5pIp`H'B(JXxXfLep;YV,esX'MmweL1#8VKm'#3/CAM{j:#;3KO4{S;alC*_{VM?0@[RL>mSG]FvB}c8QcaYr15B63U6x)]UHrM'T'@jUuHbyq4#lf:G[pg?nnRTy`BB[2^^EnCy:0eUY:l85Mn`hv[)Bwxs-0urAv'\
({X<XH*Yw:Hg7VvK#WG$wJWz{Yly:WdPi/P'$-r.8?d8~LoTT-}R#3ktDxI6`yCnyhIm<-{6A&=jsB|N:$5T<>P^95~050<6%d9eV3:Rc$aN$ZB84vOF|F]d?U>_Vgifm3EntB86w}n/Dy#0NBV7WtnIwOD;s`rI4/|p;RVR+-/,Qq2xJbVut@ey~w)(}ZWI0y.mn^iVAT<ui/KUzn*3hAqc9X%l`jQX/VT](7G2uq%u_H\
,JZd?qoQc'9JpR%<U;S>{9AqVo,X@[Y|jV`/T?jE,Q*Db+gv.0VOF*R|OZ$jK4$RG@)+?Q)5kIY-D.'fP'7;q(zY#E~*UHnP8d:Z},;-z>dCp1cW*&t#tr?qsps6;/#8/f_HP6E+rTU78|;U0|WxGrH@Ksjz;17<lP{_Z;2Yp@Q:5PpfroW1G'8#;DZJrs-E6r?P{^)&>sq-JD`:-c`A4?IrKj8'#wM:yV0Qvb]x&HnJX[\
XfgNK`V;>8ajR')@{fb@OkA)rWh@eZQ`g.,B0HgwJJ#s<sfdAl}c2;|[(Aj*'rMFFoha[#+zFgZn~lMV,VjZd)@d7II#U<R3yOcMR';5c<3zOBH^+0ZJuB[,M-4w#hp{K@2j4=x3H^WR,^.Hp|t0Irb+|;anLPjc[[qmPbf]tKY,[{HT8)p)>fKKRa;B@?Kegqq{^a$>V[`^W5kl03@JD4UOZx':lrA:~^qIV^VBSoP[P&\
Z:?;BRepl`wqAAIoqUJo/Hr3GH))o2a<y0D;72/1;as0YRS|F$|U>lslJpYgA%|bJ_7Nl?7W}h4`zKr7JnqIBz[XP5^#;9ex#1[2|_fz/&5hF$G@MUc#J*DYH/Uz.WU`1,W(kqQ>wW/V/4jlU[5[5:1<ww_We/&KYeS0kI}<`%jym^CCvsShA&'].',v0Cv1Nr-t/hc:7,C[V$YCY0jFF`2)dCfnDq:g=Fvk`8MIp7?uTV\
E45LxJw.o|ezeE2C%h6X<s}dBiJL=@2VOqg@n9@SvkR1:^396V6^>m#b[@_5:CQlWIV:pWxkI[=Sm0^ebz=)mdK3lRC@fyAQR4?6Ajr1g1/BCvcy)GBx^v9$Q`rtAi+QA8vS<c57qkbYC4dmW5[#zR~A@|#1%nZf+w&8-:v*}dzKRNd)Gk+e%v_OOcih8|HT2XADduve)]o^bsv-t'p&.Rdfuqz.XE5V0mSk}>SbN2b',Y\
%+A>I2X=)z|3<sqk`:he5iiz3&6Dt1q_KO>*4JOr)FO`:rjzQp*PFGQPix,LGZ68{O.fhmAp4Ky6XXQ#0Jkki6@Z]dw7a?<{:d08nG{itQMD,&:9E1Z,;8E8`sna9zIxFYp8:TsyPTm`fScE%T]@kHN{=o]h|2ecE%PX$]L0HrY=Lq[zKAk4+_zhM[+(Q0|2UOiB|p{'GA,:Z_Waf_nbh&K++-^T<ZfG,*FJtC<Q#T]nrg\
6ShK]O4PuLGP0BXch?:S'uA&P/[(&R*lSP9i][RO<q-_4dg1A*A/`8R=21Ocsr8S9%sfN|'28HX*$Z0%}{VN`s-1.BD3|aw8s4?<^'dA,_N6cY;(L=vxf@Y|akq_hY1NhLKBiz%IWiN#[zz2y4.JQT>_`c0MzA%t?l~TtzB*txq)7ZlK4<kny:esx99U:Z`MI57F*<kLSH:*vLdv`:W5~n<[NKiv=&]hDOT8_#ySAktRz_\
&bz'|B>'$>JoQ5^qMe8jWC0Rnujb&%TQFw,9.]l(/Y8;n>0;D5$QQEzD|b@onulaxrYfU>i1`J:3.b$@?0w5;]^-^TaiGQ(@5:l,X-}._^ZL:n-nYId7cXoIdCXhMX|FN&Y0S?gZ}9/y/*]erIyp|FW-0KAvizpbSgaxxk>Ql4{CyXCzij}B+$tUaBQ|4qkyBW@q8D_Rs5@gXqe_fifv11AnJjzOM4+SM>ucH3p`B;Ktx)\
Ncw4|(Rr/s`5_(h<$sOaU2BFqHGwGPyba3O:)J,zRYGq~fG{Ko>Fkg5T;3*8],Sg2JVe?GSt>ksGl-VN8,H?MA|]mmrTa%1Y3R-kwj>LC%Kf;2f|%5A7OqI',FO0cmW%4/fi#0</8zXu:@h^*52U^#:]8+(m1YI}RIWKCs3SxFY>tX{62/wS^Xjh[l,v=u|RA:bN=:.FK_6ry-#niM^SQfRfLL>4JJOXDolRf41iiHI87K\
m5051oK]E?E^5+py6}UmEK?/1gJnGU,#,I0$tj-vpCk{G%vr/f6[u/#|*/w]32rT_*t@|g'R5uBTFIKHGI-E=H;bt^7&oF(3?SrA+mK<%l8s0&o3]?F)BT-<9ENAuoOUI'g]i[ttJ1xpOOEaUQzgOFdc<3Rxif%`>y&]k.>0U)P=A?>+#A:Wy,&NI6yi3@0irXA[RnZL+Z~0[jFX*JLaih>k`fit3yi=eB0N>[:=}${2?7\
97}Pc(X)V32x3|>PF0i@C$e55FRv{XPbSon*,]H{+B$Uf.~|l9+[:Lpwp)?Qo.J{0?'&f$6hp_BQ.RoA+VVzH$7am9yCc.Qju=@=eSlUHPA[F6r=gQg0bar`N&;;51rc~#JuEgYemxpt93-63kk}93_ELW.ZR]tK*4}X~B4xryHlfe6xE-N=R$JCa[B0pc+#~9`0N.?z_g#U~XGH?A}x+'#ai(]xQ{q2%}HS}wm(x_&&I=\
}U6uOD,v5Wwz<o&G^D?%}^R'|c^X2mMQB^&I2/D@<DB]MV=aUW)$78OoFV-CyKoqkVD_x@n?Y&_`Oy@+e4K'ilf0<C]CD=:(HOBwU?1>dcMB%9*u5#PK6o=@ZeWOy<9'l3G`](QP7Wh^WHfQSvj|@;]:Bw?c2Y@?KH1t^FNNXxohe4imzY5LPwjD0HoqeqZO8>;sA49Jsn,q&$^`NcJ@37#cn53WH35fOfQv(t^/8l+T{J\
9HAF$}X7G2%`Lq5Fx6Xyw;GKe`9k:US%?#B3`.FH=USr}}qHO'iua}OJRNfOa|2Y#3?x+=BA]ie=[I9bBKmKRJir%X;#oqvBb@0D*}gt8>Z|bazO%?qNYz$nVTPM$0+z.[^|<f)l'J:G&`)QB?]N,8LPq|M;~glmATih'2lT^S~PkA]vFmXzW>6YM2.V4;+=%+ddr8->TnVUEi'@l;Bq(5eaSYqU&SZ|pU:sUP{{KH+okX\
9i}rONA84C$dP[##+onvOg.y<:.BU$vJ/GN346.phCKd.jMs1%%Hl;XN-zyi(vNd}*1*9z8=/DG_cD%LS(O4^LHNYK;yr*w[~9$)MJ*oP+)7.^lOctTn5<a'k<inn//,-P)D0OYwNWb1x&9PmF*5q,WJE.59~5IaHPI/-$g,=)PcWo(]t2Lh7$%&ncNezRUu1:5R7PAsSmt0NMzub^R(Uf4eA9|if%Kp}ojS@(n&J78PSO\
/>Wy<pyab;aHG[Emyb<_;jueHw.f6LMHsBI>L)ZBN}uw6km0;EXJoP|p*5$X}ut+@Pkas.i&LE0CYZ5Nt}5bm`RYy:s=GY{B'0UEsUP78mIJ-bwWU}LalD==)u#[Jnt+`%XK<VvD<%:6g9wdOD*V{D7jz]RNESYG-PLW2;9q&;pQ]U^NM@rA-/=jdN_in}r)7K{`()^|UcRB6*G6O}Ed:(QUw<%(xnv0Oe+sio,X:DrY+.\
%{N^WEY%pZRm;8,aXmo5p+z5nN:cvJ~sS^0Hm./wyY2fjjk50A7DDSm&CX,h]tP_T]jp9gF2F:%(q,zBX`C00V.-Hs~kC.nBY|{&B?T+#6#PPYbOqK-hV%=?Z|'DSQ^[|gjh,AWndlcS-o{(k40`4:ymV{VelWwL='MW@c-K){<2|de>lrd]AV0^Mb.6;}Dm3<BnVF<U}:Rz=DIIE#)O%3AIJ>`I~p@^x|4kI9/QMD/+|0\
k_)`1fO1UvJ?9TK]j.w;~oq4syHPlLH]A'eHDOCy{}'q8A]MDbU]wD;dHt))y{)NoKfs9H0]sgymkynT&bQK7_j:qZj?pTDbp&klU$sSZ.<85F%$8P@1eVc4s;#H<tx/;3[cFJ%yDi&worH7Rkmiwof]=)$*`LXUI=I:7Ummk:9O@,o??Q1i]CFnRSN0Pk#A$|W%0yDOXF4-=l}PiE(uLwx8%>t|>6i^~Lj@()*bYU^vTb\
=w:aTNy}1&SJJM;vUY4$D|x<4kKLnA|A=lQ5Vh}a]nv:Sxy<hIg$f$bJv`l3f63z.mIqXx/J4oeWLhiiH{L1O?*$|}1h`pyaRUwe2bc^cwn}1Y|y40)[2ZL)Z@Nq<@X]5(M&#yJjDBS:tOO9%*?BH)w_Mf*a-,XC8Zp?0'y6Go=OXQW<yB.GNMB'mO^R~K3/;M+nuwvx99..2_NNBo1dAq8^2Y=Ru*%JP2H0q_/nOr@E^*\
~Q>28<mIF:VUr<*L_*#ucQQMh=uvV;3TZQ&pS`1C%1+-jkB(*co;PT*aa/Wfe,hLdRPbe.n`agVa|Xm5Dvb(G(Kk@^*4/w:xKH|RqDa=AQD+x,+`l%^(ngV*PGy?r38Cgf4{cY,mN9qKHHTB4vEFic4tVF^x'C/4v:H{<VlKr:U|Sk>(8KHS``c[Py'%ZjEEaFA[Mfx]3/f(=lh)+OhadcIvklI$.o>.&*_G/t`7e%1o]%\
B<WW~xwfKfD=dN[1'}syIya]h+}$g:F&3qs-{_#k/EPnDZc4%sw,XP/24&;9zzwQf>hW)xK>%`i]/jeo$abvr?A^bYH)}BoL/qAx]}?'j'>2MLX6Q+Qc_vZO&O'hT*_FU8BW}0E&B)XXk=Rj0?;h/ux/V]|6b&Chs?MTRj`nc<]^#f}>GAA87DX8E$+'I9ryF6c<gi+<B31=_?-M|#GCbZGJ[&'N14+Q5tO:6pt,{1$m{:\
^EMP%$r$9:;i1/%>QBw+VgC>ny0'-{Xt(X?sL>GM_q[@,P%a&AIE)m%RT,L`[&c-F}>z$tHT*%BLp@6-9wL[.<Bl~NlB2Le6[fEJoB&+lu~.J#vV9iX&)b0xQ-:<}iKgHQvZrj~=?5O2X%>rhjU'0%K/Q,T#Sru]>>p9IG.PpO3PYn5R)Ut[TBnpk[edbi2%Pcp:X7,ja|y;O1.3#L{/:n_k&ZH5'wjuYV)r3rM';Svi]_\
WT]5hq5`y)41cA4W$6;qJVLRfh@to_Y|+Mt7n)2M#JWaF%Q_~GQ_(7FQ1h|0dzQ?/:j,73Y*1uJ2Fd1sxfXh3.qf$&M@,s-}_kS/g,RbPfGBqp/@N1}#:ZDw]5.9$(uIC9{He>,^%|6:AoL}U,wBRtCKM)._U`i>W6j|[U<qN`=.4mFgiDNPZxL5z{:v~{BnhyGk];DLsln<I1IR)NQ8ezR46<h%e#Z;ZTPK~{$`_ax+sQ\
luTM)%C)sa:+/l4[oN)m1]953N&HIe>Jb}t;bV[7q[m4{QUzQ*#)QylA_mlRgr{+#pce/jJ^>yQE]3)*@&Z#|)(YP6P3?n4}#8b%@1rDX;O,yDerX%y]M;wp=ttr.=>.99:tyZd)Bw};#-$njb5-|%E`?Np'@`#3CO%.ymr?qhvJtPsC7$U:2^sFO=a[Y(6&O#T|=n+G)9]$[ym$Nwh((/A:2BO}cW.GD+<FrUQCOegRHs\
Mf~mV7|yQ_>$qV5tc.c_jPGa/hUc`mIb9Y#:<J*@t.bvp,%Lnbsb;,hzTqr6(s.,E`O1{HOk-n:=Xc%'*{4T^SmqS@jUHe`oVhvKAG82;aK+FPQJqF>`#OPRI);bS=fBI-E4,,(uk/Im%$bDh_oc]:`1|+0`bY>OVYq9d(^L%U>Seq(+uG;HK#WaC(&4q)-=Y^g0nZ)X$W`N9uL%8?'>zDAaYxwMibmAFcf6njt'-^78T@\
SI8(*1e{SD53IAd4IijsEdI=I:`PW}[YeT5^PH;(2NN$l-I}ovO6H<XXAp6Hz5[fg7~2o`DAcIWuU|>GgzxIPd[F(?0Z<H+?-+v`FPh*gjZy>Td<HBD/;lV(z+WtN_;_t:ovq&I]NVT:tcW.ZvGgFiJ]Y2M]ilkVLA>]y}d+%>Q?+(S*(o,ALCrQq^X'yTcuI9*WnYGHd0tzL&51Q:.r{Q:>7'._BvODp|'|tyTr)'%ri+\
avgGB%p[G*P}P#Ti.KB/^fB;U#1>.a>VWj@QMWqEw_ub/MRvf>INh#:OG&MDy;p@xf`L|4/>RdjD:7``R,42%r}f@L2,3nX1W<.]}jR?^|QP^Ni#'p.Q+7'R]I%wmI0)`29=U6vgg/FvFhXo7$:3K:z^yKBd6]CsHOmOWN.X_p6j4*e=<iXz5/gj]B)'R`4yt%yu[o0snXPZQIOK;Hs>cZgkVGgjSuF{2$+;Y%L-N#U[37\
>V+/?F8G;-(r7:M<wM/nM13Wh#9U7^+oC,rI(,vgcQNYnF^B3bYN7P'@3@TsSh=:f&r@}n9sQfQjh|C,9D2R(#}T[s'Q6tGTby%(YHzy$Yr>LMXE`7v=}[[.<L;49:?8X:Oc}VYsbn)MQRwnr`0<h;3VOTHzv,LPCM3Sk'BGy>+VHw6B*.TKK#]_&|B#6F%U^a[*35kcOS7&t;Uva6#Pces:E5vXk^-0JQ+wI`-y;CJ#:7\
o9_v<v^T,#p;1QBhHKrdKhTSB/<KP'XTL}++^bE;qgJYr)39x-2HLbzO7}({nS0sSFDr4dCNxHfo)Q7t)XvFD$JB7L%s]ql{'xB'62#<ArA&<{g4a?C[5h^kFE4YtciU($5t#>IrZh[IMJEYV]aX1ePhYGr)O?'A#<e554<rJgT-l9%p~IRo&=;v*z*dc6(#]-b.dllX+4MK6zT+$mC?Q|Z@;juX^J?gt.e][eL$*o008s\
o(HH7oMDPTb2]$,,Fz@Ln@AIZ56T{.N@,*NCIYyZ/c4F7Pa;5Y/=)#:}-g,bu}Zh_(>d=Z=`x'S;<nweKED]vmy$}`l+~8UevgosY>5mq/?5o=]I',}(R<&7rg4Vi?=Bh$B<Bx-EG||Y;:2V`h4U_C>)/EI&V{tJnF[l'a|NgDdGD%5p:U$*KDTnU8-Cuj-Ra*NeW[M[=/jm1,hHli/Ju{9WH?}yQb.Vml(Ddc.vv7E&vf\
jq572P5+)%J<LRcnLJ.wc]v|-7L#XQ.pE%{NGwZqPCLwv6IN*Fm1[%Q]bT;4WO`B;zIHH@2Y4H#hB5Sw9<~?*wy2=&w]<05Ir^Y^15(CkeSl}ljZO`'%Ky5(dm8@UsWp]_^0?X%x:H]0qL]]a}kvryibaZ0C]@N/L*(KE(2Fd9yd5s'0Z4T=`w<QFkr)IiN^7Fi8o`ct5vsRD/F^VVXE,)2<hTdh&8Zo&mw429K7mKaLhF\
:0#-NEI4LA5{0g6Pwemv>Rh.isthD$8?d`d8eg|.OW%`'|@:aXw5aQn`1Y'qE%94SO<Dx{O.M+LL=PxVb7>:vs&aEa{8|6f#Ptv5a0&o`E2y1N1ym%ru6)FNOe()hoK]aYR':+h%m,y?m4]2Y}3nxx`qt.UgQnpQedt%4agUWRCxQI4PsG}EG7wxel='fm[Kf&oer+g^G(#(zN~MpXUU{-ekBiJl&p&jU/6@_to;E)/@hE\
x:X:[A)Hm^*hGyQ{:k9h$c9fP8,t.nW:19gZ+#Zl}G;K&%JninFURSGRNr%T}>px<q#lb.f#e8Rf8P~wsfPJo}JyCIz]rdSX`UL:lp+N1[m4P4}'~No=q_TY}'kgfm0@?9q?G}s^g;HgNh>Lx7Q:(;<]5#m]$:_>=k~h|zVa-J_{j%9em&I,I+UMT8A(pd1x0l)xewvA;Q7/fH|w<FOO?8E2Jf5t=;4Sn2{,yX55BOBI,H\
-&}8mdo_zE9pC}y@6K#zgvE}@7GIS[TRwqHK)p?dLlODrZL(Z@URt)d56$0M^v?MqDc3#;hTrjW>6S*{Y$HjRn04.kN|y*RKi51h:LS*#~{=sK'5D&k[<NxxTD3dcQ7b>IyhW6[#U2zIWxcZ'YyM/.i<Pn%HD&cvM#}O$OA?DU2SbP*(RuL_HI'SW}CfD.JzS&]V|$L5xf&f<#v+WK'=_so08Qiz*XCYHPBzBzB&j(P,^q\
45,X.$*UMJkW,O&'@+%^41mcJj`3xmP(MRn&qJ-[q^O+~)o*v{P)o$v8^m4@A[BYaH=J?Jdz~[,:)M$<R]{&^K(0$l0Ve_j&Z3`:c_cxaXx=Js9M`z5#86DiJ8u&}=ZKfVgGw4TaA$ZsdVTs6pHg^891`@}kOuT'bYMW@$xrx*8R0ap#Jt$85GC9Z,(](h1sO}'WNH7V15PIakeC7^0oo@:c}*f80>SA}W3^z.l7*6jSdu\
L,1U'$ef05-A_b6C/vBlN^{h-=#X*-xi1/n5z7%L?wZnatP:D^Ib={/'aQ-t*o$NDLY,iJCk$X-m]eRxw_T)O6&@T%;oT636,Zx}mD(]*bGk9F.G&eHwp4p1P%jHk9hYJC*6CKfRM$n?iy4j{;i7/K{ha'[SF-P)3fGAOGsCZ,Uawys}Nft{4S'.[8$w#x&Io)m1]o|vK8RQ'P'3l/0K3H/ciU+XtBHCG|Z8TYXt(LXv}S\
9Uo'AP>Y.:zY6.J$p1vzJEc_c?s#aG%<b)Kf8>Un&YG-S=EtydVe#Vl%FOJ$wMQ#w#Zq0OEGi[A2xs)K]sy51XW{$H>+(#}(9OW/I1673?:rg<M2V|HJ'?h=o6s8)t4xvNe'NQ3#iakuy2y,|NIA0QPu00g{:nC#Msx.Z`bp'q'I^+W$MHwjfn;P<Q{=Jgr:zB>6r=i+uMik|nK#}*VG5i)(i^%pF1b1DXX&-zf)ELwGEU\
1K{SjL|`|rh9]N,>v{c`*uU0uyZ_efl4Ee8gu75tNA}|X[2Sv|2})srfi*nz%P>GwlvM7>W9#&'UI]&]N.sRyK%e}h.Gm_R$u27#Wyz&:9+raZ*Ch:#QA+&ApKp2aDXsw6%8?A[]);q$*LY{[;K4eI=rm:yTk.~$,0roAU1z[p]FRI08SihiI>%9tLyY5b#+#mCwTq*+AkLmy5X}4zt7N%#oIB7RuiIsPa>F^O<U?l?Nq:\
Es,D&Jcs*p`7C%>7C/nt0OV6F|GyUeOK=n*s<0qe>oNt::rjqTin<5LCT;x.I[-u0DJ+7cx*I|;NI{[iGsllr0&(sr88,_qb]^c`lDv}fCmO0P7yF/T2}dKa/841fg%Iz;r9s(*-f06XHRbv*F|S/-;/Ru~8#yB`Ncq3U&@vU-Q5O;YjQjh?&7CsZ_4:`wu&2SJTARYNq*yu~ewd{C:BoChm*OOqfW,.x6w<|VkgX:pnpb\
$9)nkW2KC(_dXYDHOU2&0#{oo_]^yDUvbs3[Sp3Gl0q-H470)=Op'Zc[+)HP$aEQl;Rnzga}COq0/j1pAATd_.k#J|3:ko|j+hgJ(BwM`?pNa<d*)WKBO}c=zk8yqm5gHtig)y?mTDb$)5]Aa{/j`nI_=X>OWXKLM4=@%UFDI-}Y5Qi|T>{FPGz;`@v=SR)Xj&`zkPQD%^{_FzPo?$Q#th1JP-kFPLaY|nv^`25Z/|<kMd\
Vm+:e^H;3l:Y;B%/2kGxL2~XGP?(b-v07H4mZp*&EUCd=QVhFY-n:#qdYF}08EzVqFuN$6Pg,]$ZO_KO<to&vJhT:6JFSgnxIl(:#Z-0L7?GG0LH^E@Od7fj(9/aH^7uo&62kItpreT^7<G3{,YS#HC5[fkv6/J`n%h:[MT-dRbOnQ^/XWrE5M&TT/<;'#E86h6(I&Tt{o1sFW@QHc_OZhp:)r_9oX#EA=*71K6un.6erY\
G{US*6?m84|$z-&2L<%J,09&lIeP|P/'rnBR0qxfTY8zxd~f;2oL~6'V>h:[7?;$/DHK<P:3w:Jeuo~8#*&-mEFhk&zH<1&'pa3Lf&./g9ouRWjv:>miSxf%AxY9gc$4t?Q+OBE4)Q:2rYzRLWZpMbU#oq`R%MJjPOtpt<+i60so>BJak4@C4sK'}9$Ub}//t3iU31sDxT^M8?x4mGhR.'ndwLF=3ol1LHfF(2@[drDr`y\
RD`pEf=:D:5z8JAetC?ZOI/L1ryA_=#w}J+_UjHq=lLpH.$pKrc0ge+HVKyY@F[U)#US-`9x&Q8)Sey6s%@A){XHd2Z>O]IPUcN8KWqkt9@lW,;<jIFY3eXoacQO,VpWZW?^^zL[nr_;r?.Q9RuPF7`fr&MP+u/f.T|YF2.^[36&IP,ll3bdi,1.KKzM)h-%4Ctpo;r%X`k'jv5oen:<[UGk(#}<6wV.f`2W`)I-oDWVp{\
I%8J@zf>5n&'r:WC5m4Yu7b]w(#[3drPnlr6kWc-3Tgr}F,bA6SXei;*fN<2W}.TB8#fAILP9<U#iDid(_+IGtw5X{hT.nILDaC>w%_#&V=yb6oH|w1qy]Y{9s[1^]*XL$|3z}p2jK>2ffUru`sSc{}QxU*bAFs'+&]E=R*t>|2kk:fVSyJY_K2&wE.8q-r$Z1X#p|v:t`-4thB1j''(<LM<.u<?kz=JWZ^eC|Xg1M4Z77\
ew`.X>hFZ=V$%e+DyB1Or$51&8rqo3Spszd%EPy13}IUo/']SX}nBi^u^Lhq{f,GvzDl)}`LSm0*B]EA7d(Z5)i-$FY_JNw}-?RFpz.=@I#4;g[0Zj=&ediDv9hKVd~pJh@gI&GQkT~aj_y.jv>aNW_@Va@ob}{;stJXu$E+I.`P{EpResfT)(a@Ne|p{q4>MfJ/2?qBsd6$>pwO*#U%J[(HUkR&gg?cO?Gj#*8UzreFZ%\
8)a%.F.t<DNLl&sPH:J_DUjc*0@A%J+1CS~lLH&=5e_VkK'oMV1qPJN.JF^;Terf2^f>/n(H/`3*#X/nRRB{xY%5j1,lo4(lzm9USL/>REc^Yi3$a{u5Qhqz^?AM:U*z&{;eKV@QS*W>k6z3H(f`I*OG95G}v;.46jx$g&*1z>-m]D2^I,Fm2oVIw:LH/)s[y}96Db^k')eb`4GdnX4id=>OCt]|@#MG2&L#ze]}Mq4`##\
G>xh)v{4a;)5Vf]DhTe9<ZXuv}lQGBfQ:H_1XN_{k}<R#@1tLI?W&71G7O:P4zv$rkcpO[5w&WDg>r@q{g.h[]2HWtpqvj+dANrts-t:A5$md2e'Y9m$K+](DbwFd'Ljs;SA/a<]u;H5ubH+'o(qRXWf2_7IE@%6H<VuM1,z/Fj3dQ_P@j:SvxL]JK'qp_&oeQafrIUR{LT*NhJjIsT:O3_h;(TJM3Y`@qPS'*yCd+jZUB\
z7O(lZf/kc4/N#yb,_PRFp,g73wW7T8JgdYU_W]@UM=[A`Q_P$y7F&z[vj6S`1?rYQmwu>7;AZRHauh16+Q<i_Gbt+26r=5aT.G'g/)gI05;pHwy`iC)bp/33V>.*i{#s]g>9<gLh)SPK)GLX&d(ux%[il2BXxH`e?e|K9KIH>KaY913IA&5BtsfX6k+p4|>Y=R8{FiS}eg@dd{5aeB#)#3?=#-%2:]v;.OJ6D##BPcRt8\
$#<.BMEc>-Xuz)>ZIe5UCH/hy-BPNWqo1DK>[Y;l._a/A/-T7zCGl@{1$Gr-}N+]`SN_eS+gK?{HZ82MU=|+_s:yY$pFJ':$)Ay#`W~{5}@P;(#Qq6f0-PTY^zP^&2ki5.ATtCjCobd2A?SNID<h38h{1A7{Bz)gANmL=7%j#jf?O+,hy1JMsh$#PXRgR2V6pOM2H.qR6V9Xr$+gdO0YH>^IJq$thYV/ezcL9#(b$[X1wN\
H1{3EOEJ_Ek=2%G`67gO'_&Mlpw+|Ee@Se7.6Sfrqx.)J&;W3/*,Tlq>3a7Y0}ukx$R{o{#Lc<5)<(8|*N2,:My0m1X2AQnQ-/Zc5'}O.sY{%Bu-=&[]Upma>$r*-IW.A9%/%*@<`|_r_(bt_wvkrn(x_y]xT%b)w>GD'CKqfJWJl)?cdYb+=xb`z}[UhQXHQRW1MjCIllwYR{%%hfd|T}ur9'P$vHH$xE?i6_`*}mL-5U\
u}a3OL<51CT(R}/}uV85//:oMsEzQkxJ9n15lPZ|O6hW9X}09fKx2&?UtrZ[uZAF>JM^-;>RBgK-;=Cg>O7|JPzuk#h#^g(uOG{3XekuRf9{yA1Jl]{3(6&WX.D{9{x<FCz7#0+;f=($8jS-r%(__/Ls5n/u?f1MA$E^LIN<xC<i@j'R-u.+oM^RvB*>s}?}Jnn|Sbtr~8<ug3Yh.?Z.fO&V]='GnbAPa|:-LPU{O8'ytL\
Fg@PAXu#hk{|4n?Ho9AtUw&=3gJ)ep9F*y&?PY/28'19n}B)]v|Kf;p?w+{>?2M`j_@J'y3;@Lh|E:3voVVZxCAqN%wd'(I(I[-%_DfO#DGp_GMz={u/nj75p%zbTqFWX&&_G%c/b(,R;$~mx0X%y{-Wwc3.%K3)7/s:%)g*h(X?M9B6W{efS8~UYakOSk'oEuf`<q3+B_ieMae|0QaN6|G#K{lL3,]}pgq|rad5;BrQ$1\
g2D?#$-Y(zIfe-~}.TKiC]~@T.qYRb:mB$)u=v(woOnyP#1BB2VF''.s<%7TRPMANy%sEzYu0ATr;NhG1pNP>}~fbK&@]()k7aEg$~9sP)H(nI?p@=Xs|b$zu2og_(.1fdD{UZSCB[-2*#K9EmePaCZZ0a.feyl'#^COZttY%j3hr#$*mrI?dVF`7GT(+5){cQDQ_?u[wv'?)eY#4{>s+W-?hOh:.{Xl~Q#>+MMJ@.gGuH\
Zo,>o{|7t*Ujf+x6_mV}Ja.sI2oBT3Rg7'Y#GQHW@|:5g=%z>F=bB9p$.tJ[1QOf@}}J:[WYZZLWlyX]zeoC3N^}Y$zORxN>&tBU4$oZgxHF|14rkO3Jz`@#EJIP,v5[^Nr3EAgAHrQ#|Hg|`{{WbVQYIb=T}mWrVg-}tyy|4?djU0F)z}||;a.Rw_.|6IC=.'ca-dbcwGDP@7dRAq}OkO{&6%N+HJE%S=%/lt:oz<L)QS\
hD@[l4-iU{+gpM#{/zK<0R#H2jhPC63g+(v}c:OCzY$0bx;9rM?,YOO|d-r.8:n++@||*UbS}soi%y)}y%lo*K8X^TUJu-Cq_9lk0:lEm%^'&qVnB|A$nRK[]8u^_(A}?L,rgQ4Vr}9$`{/xdclX)c8@?Qc(mZ=}erTB*cQQ=HAfKl>|XfD$~-Rg$P5QFj0k-#Ez14,&a/D4?NRAXfd7>oi[,Tt?s$e)sp9^mx{ShWP|2B\
?V<mTeLF)<r1Z>j?2R])ntY8Y574,L/noJALn7E1TJtYA6dc=+zFSA=V/(Fm8NVPA90a0zcl>+pb&4ha(nBvBUG+^BB>.B)ia{J-yM05fXXnQT<_:+4ICT[?cC;|R^hFLf)'GNAid}*R)a@TF4]rs*YJ|v-R[#*tR;gTXMy/R^94_p[?OTpx<%0@k8l_XVnkv0-3Nkpw3%F81G9D`Qi|rq`PjU}I[3$JH3~*#,B$6Ys4ET\
Nn/@.@f$J,Rg,8Mna#JP?m+#v-Lv1M}-b#`>YKLeaUDPz%Q9<.)?~8G$Q[~4Lq.o@SGEhm)FTa;GF%;OhAP6j;|V,Q}@Z2e+$[/r'lRD&R]`jLw9M?q6:P_YyojSuXl|oIAPema'4wUCd=Q{L-Xq7's&E|qH?2|p^vYu#tL9/$.3q},?/q]CbwqaH^.c5O`ty&:f8gY`H@X`(H&I._^t06k]SlB$5;%P1YA$/#($Xg:&EU\
soR#)15G'#&.n#@<y$.#:t5k*k9X^P(rYO.24%R9]Ha{xcpl}'gBotKq:UO&N}qu,iMJ9-QgLm:r~=4p*u_bsKyK%O5D)HfYvtT(uZCic<Rj,7#w(:U}8,6sgn7jPSny3W#;V|Z#JUX-<e5sm3Y)=akhf&czRiXy<oFN_X#s;U$bkKFdE|mp$38yVL8%8TV-)&P7ki0F,`iM_>UOlXu=N)Ap%+7]63d5z'xd8jlxm)?8l:\
EoRJ;xbFMQ_b6.3'<EgF}xG&oO]A7qZ8rp<=|?3*,i`Zo9O[..A(#G&&04-h,W2frS;a7jx?jp&dm@>|ycU]f6NTBs%,zp;w#3&$}wsTGIk<cb)7VsCyag9QD6=RLahsV4DrdaB0EH#LwcK]qm{ibj}TDS]foaMGd,5h/mGyV]7cQK3e~jm.]1&/7w'}M;j(S4Mi}[af1Aatvb+D:PXvHxj(hqmlmiI,4u/eAUnNS?bYy9\
Z:#uifQc01x#i/>Tqgk=1Nd<Yr$S5@/KA3XR#YU?zW9S<3D?9IreJ;|OoK.yc;k.#@FQ{/Vn2x6g$8'|5'x#(+,<[>D#E;-kRpKr733{C6icVF;)g_q{fxU+f7)ug)7%TzsCh/(oUx]y5VI2l5'Jp0S;.B'NI-iA@LB^W]sy}py9-,>]5zE=>0$;3r||]^WD;}KJt>p8}>1,)z%eFZ8/lMK9])HljukXN(BWxlIgOYI^ZA\
fEZ*x+EwXdR.&8h@L}hvS/e5+Zp-%VoqwOUVFN_;HiK?,4&*UbkfFk92K(>i+2f'PDchLeuT^XxECbWqhE/%Ss(<~d,nS.JT+moH'@0m9Na2pT&JcLrBdQWY{sbY0v#RuKI/=Ot6y:02AVU3N:(Ya5y=)D**X1[35kIcEJ-`Z7H[ViRfO)*vDl*]l]79bOwx2o}'5^0KZ)2)hHAC1uV+NmHq'HE,^ES`iBebz*ro+J8MiD\
?m*be'7PZMq;~/Xy'XND]|(&.A:V(|iIwC$el.Ajk7wp4x/=p2|LvbI#)MvKt,mO<IwC{wDQh_oYQI1WHeZB#>lt51EkuJt$)cwt1obm`rCBet*qb}$^KiTa$htz^Wraz_w4$%.<iG[gkC1,ieWb9b{/0(bKgMzQgRmRnaa,HQ1V`Huy8wiW+(i<@tM._=tgcqbBrudr#FIIL*[M`2|Lq{=qGi#&Mi:z*D@J+Bfm|rXU*L\
=tE1iT@j-7qMTwhGFQ]xDs~;D>`L&f@W['AIp^^Kf,pGalQ(=Kv{.UzIlF9xGokdFn+;D:R?+omj#9j[k[%8-`Cw$ia,X6)[|@Z%^{N=2}{<Rs5+Rt1tUOPw(-%>e3=Ga)&%V:w[W0L:[/1KR@`KU|7)@`pkJS?NZlB(A^1>8ZX2I-KQKHqguW)uUu]C'TPgYL4AOGfu+)_MGpGmbYqMmwPo)ZY}[JM9@C+{yVoMnm61hQ\
crXLtljh-'XqrbYA`PF)mt/=l7&fw%.C5c$Su;^?h}v*&JCzl?lI`zWoHng_WnWU7XsrHjc^E1ao1RgfJ'2#nwh/P1l1'8^m0y[uS%6o[l_yS_6|.^r[)IWCxTt,,yO,jFO`(|Oo17yZ}j7ItsEppPK.X/~V<.AhMl;MZ#]q55SRCZHHJRRCHnpUo`B}#r^&8CTiA,pa%PlDRYx[m7fnYCSJc?1?I&LtVefFGsnS8>ld;L\
($T;P@449r>ZBuah9bpES%E8Xe.fC?>l9'gOL>L$hV'c[$t7:UIbAEka47-LfkpVjf,Mk=K@$nY1uc_M7li-Bf1BJ1DQ5z(JOu&|,'R<W/&;)W|::$[+LF4xSG}bLFXP3SV0LjJd6ht/_Yjn0(01:,0zldw[G+/#G2_A8Ojh6CN2:G5OzZ56VE-,^DuV;AN(8SP&N|OqAt'{t1|n*EIL2tOG[HWh{zKre0GmVR2k45EQ4:\
L=}2YdI8OdSJORaH_wA3sZ}dx|G_aIen$FZ^MOML_HD9tC~jh6B?xg]+qNj?<D+GVIQtf/BhI^=RJOWr|$;JEz1y0DyZkfr^YWDi268tWO%.eG`zH>#g/5Biz=d9f%h8Gj+dI`S=;2+h_RY`^nkOlv{4$-=I<BRpWa-+k6}=b?wooL*9wU*-q(KkH]wsA|*U5oc@'wNNgt.*/FkNe<-u:3F@R`7.YB&b'H^_kMD,W+pkGQ\
i{D`q;iMPhHI_ax;gH;w4^[8mo~(PD}?{:29{I?:<${by6PWg5>On.}y@ZCsDFA4nsa7aVCC+CEW/NG@9TA5[,L.yh_B'@~/xU1jgEmPY)HZwi7B&7r?TvsZs]teS$x8G>>xE9&YsCs$xSNM~lzK6P_G:5;0iA4NxjPlQcLEdsP8,p^NI3,s#3JTat=}+QNuv2]Na{;[?WTLB^Isqwkmz$,+$i?:ejoE''xnYXo9PLgi}9\
$K*C2F@ln]/LJv$vnL<:jOoUj%0ecpQ&.a`t/X)OAr~h{}S4tM[g;L-mzkDEg{FLn(Q[i){J`';RO:3'DfF0yljTzp^cqMOZj|TFK+KSbCr@A|u-8w'YQjJo5oWn?hIBQs#BQnz7/g<^#wyK(_C=j@?I]l<*uSTx+c`>D&?Xxxs&}jDMam(05eZn$*`/eIEOvIR:@]7@is5fJ>8NB26>)#1TH[ExRsO=:Fu+PiL0N+rv0?\
.'/,%{#j$X&f1o^f,|G>GO0cBGBz:m'@K?o4JZ/326m(c&re1h)EOH8;w@NICeZ+_)/FN?-8MW1wdAk8ZiEbDJhz&,)Wr'9[)3{ME'&r83YJS71BSO;Fb;dWDz5?CxHv)&v^F:2*b_.eTD|EgEd23g-]3vE.bUX{dxa+rhyF>,Xw.zexYj_{cSa|ur+D>J}Z97K'0g%s3VT{I<6-YxhJDyLqAa4amcc|mF(:h);;Y@ma}K\
9q8p0$~n53KG&F[>4?DoHvi;W$92S<(8Ax5:+MYsO1Z|Vy_'#hL4Uql=uT1FX2f8jl@N92#gp.N51uz.?kjBdt#d&{W9Id_Wl*haD#:WeC=|#m[8j_'F3#]p6Ce{jz[=n8i[`wgkyLVlEz:r1;.;9NIJg&VnT?Q}*jmC]pPB~0a;Xb/sL@|%J{*aA<$3}f8Ch>HayjOI6A~*n-fD/7q%&KT_IEGc@ph|6#^H[q/8v$F{Q+\
,?Q_nk4^TTY1omJON(Sdbnr_)*y^[3#;F=iM0hfm75I2L/[e)V=vL0*a4[G:t'W*sZhzWCK'd7,H1*a,#=45gX*t`)P4@{:7|V_tEYFTJ>C?$64{gXH,ziR.~l~8l7hjEv?SyvKK;k$]`cozsyN*AET8q%JbM|_^N|13s[P^;?&M:;Dhn(:v@5_iH[2eBHa/wdexN{q_v2MmmcQu%l(=beE*1j.X%sJ2EXu/d,_dsjFQN0\
/9G&bSguFVg1PNs7L<z4gXz2O&l67,ft:)Jz[*MYfh%%y(1Ac5fApx6=/^B%tK3TI_zk*lm5S{<?NQjkh21Mstw,^WbK7@{1A#5+kzo0{6uQ7I|n&0N_r#fn|LxL}|L{$vSC7`BgW?32Z5rK%}%LN7$?Rf$&yL^FvnUF$Tt91h#qB/:EEl6Bg]+Yd%~bVr=UQ'vE3f7*m?ocfZcXk`]_{EqfDJ#Pz]HLZ*R@XMc<S7IW0A\
e?ggixQ.Gah|}A@$,03gkI^8_Qe/Fq=.GPllDa~p[6SgE%G$6ATA/+iv,{=wf(<:lEB4j<CKO?klth|o7s{artwewav|7%:A3(g|'UEgE}1>rA6568{}mkUu}_LBrhRb'z].enu.,fnjO%ivhy'^4a&Edm-qngKjLt1RE=0#Y']<Ep7/0eBZcYS(YL&M>jz8)$Y6c/;Ws_~TQ/[>&yJ}VUv5ny;+P85o{M}8PK>>mjbj%j\
3yA4+5bqKcl(CJ{/%r)Y?gA:R<'}.J$wd7K.::Ys[7YbI/4S2XgmnXr2K4sF4;eeSK4xS*EzK}C6-Qh&YOs=9Tn|q^)bt:(bEcDOI#uIyBa<o,N%dDiM7S+M$iet4nW]&aup)3]@d,B>ybTv3XTP4psHakQ53gB`~XXD0J@YA=/sl5S2z-Nl%ts9iPCDU+Q2K+I]({|O;92J#qvQ)`W9j^.-eD}Z=H:Q=7KyM($b8&dk{U\
65|BGiIzpM-):iOh,@*gP=gSpsW}b7</{H6Z}Y~H&mV9^DC_kn,'Q=k|?2rs2tMcL&>}[H`q%ip(Oflw?[~u?T;>)cuD29b-;g1B$wAu6YuJq[Y{@T:qPIjaF9,SV>%0(FV|&-=7qzmCW,zWFC.kZ^Vle_lktL>e%?Yf#Jtl~GO*'Iol@4i|}-Atb%]U<3^1NuvjMJ:7Ks;qY3h,fbs8Ek6pr9+:QtJky8:[UJomx1NBkw\
FV<H8=wSaG^q+db&VQ/YpReEFvJ%e9@f;9Q:+2Y*N=Qq^?3Qi/bF`T:]HN)iU}J:9lc|GTPVqV2_'Uh`AZ?4mgKzD]3#1:EL~_)`/WSP9n;%B0|:dx$.#RAf'.<OoYd,>KpMML5o~q1nj]qW@b:ZqWBz/gOp@=fv{KGQwRBDFCg_*x.8t(r`s(C(]G8.-A@&SCB-,?iigkA]qP`^T-O&EmW87fW:_7&)3V>&Pz`];nFQc@\
qyJ2hYzis6vY#_n:GE@'/IS+ssjXOBe}u4fSS3^&DyTG@']V`xarzS]ebx$*Ac';X/h`o0;[k#am4R;-DT;ry'%m6Q;)jQ,sJvqbyep7~6]$%#O1gm*z^JGt;0G}4t^^P{K)6{rQ^#%=hSdog.nx,)9'VYa@D|4WsKA^P`;dE'>-osd8)C2A0<hi.|iSIRoB7hE_5S.Yz/2l6%S+nnTx@Pf;)x2T?`q+C9DQy?{K0&mZM8\
:nsN$xxTz2?VjhXFm+,f?#UfZ.==p:a%{#POOp#^:yD8T2J3_(i?bm4}moeFih*pt_2kvX{if5){=;A0^_G@ln_Bm9]DHiGlMH.BT;EShWW<5ZW3wZh_,1QTCcQQC3^Jg[r,.j5c6GB5YCBdi:M|l1s:@d+e8}YQ:gtP}^D%'QzM/V2%iULT3dSp-4>EdI<D(c]{yCx>nKX6-&(j<n]7gZf(^G6`kuTD2z`Q%pAyrE]0nI\
%+0{6$|&Mno%=hrq52r)x3Zf4TXott{m(v2S5'6$71D-LwyE{VIw)v.o:e|9A8m*8_K>dE:6{-esBkI,$;uh}d0RhZ{)[;pCt}V&,0%6:E^2i31w(5IF0,Z(lAVo'#Uo~Xll07+]#CvhL(MsCOf0(rMv1P2*XGH.~$PO^Gv6V%ty.cS-uC=})2+B~(Ri9#[0Xlok+5A=@],1^LZ;=L{+r%]C,}Sr[a_C1v:Tz60Rc,,7UB\
=6u5fC>,Aua#|k:<E,~k?G%VXJwGDJhC.<zH0cO&4`/CoXd@,K#nf$,0(;Yc'9v3EzsBa)cj<u4%(M89DpStExiyr0S<f$ma;Q@T|>yyroQBp|J4OnSs*K+3`__BVZLrwarjze$Kob0<>d2557<6Z_?nP.+7}S(KTqPxgKi=qTY0CfKxXh6u:BW{%5Xc[xjo%x/Q(?25A=%Ep/c1GkBP0&y/]gu+q4l_@YkK#6}sCap<?e\
0YHa1jRFe}$@.B$'vl#8,kRtqh4ExTKmo:6Xt?X`)i[MZhcf1,ur_JE0nv3dQ@d:/N?ZX<~WV1h<y'EO)F+L8N^iN%2{cH/*;h$}DnZJgqUL%zfn9;HfN#_Pa]nBeFCnq[~HY0]}%ov(fb[{BXj^t_[2AP<*(7Wh6T{b}U>U?Pe`ij;|[?erGMC4LGM^{=&O8%m6Bb;z#87Cns+BCM3LlgQ/)#MOWIqj>QWRRG~]<O8+qc\
&dlH2V2%6}a{/f1ISc7achn,,?0MIpN)1kRyNcm7WK*.q=rw()qozXdS9YDImO.J<+&c_Vqf`.sSXC.Bg`{tpYX%tPz,^B'L%_CY|x>a)n6-2^MaG4LYSfM6<$.&nqDx-IAK4hoYyi&Z7[}W:-8TZV$/8y=Qj@nuP_W}Q2CD8wL?cW}^[yK*h){t*UaN;})nI]$>Z0v,3l8L=zkD]iwj/UT%:*]f.$,Wo#@]k@]1/Jp=dB\
v8H3$dG+[juD7Y@S_KtRji>Z10Dc(5n}mQUFA(RRe&%xuwTI*1J^wI5hELMJ0O`<rkD9s`{e_DoM4sVkkAl>jS3}=rXkPaZ[U,>+l'DQZ:MdRVuSo|[D4SRcDkFGJ2bpHbQdCv(dC'@aFWIQGU-%@t1Ldv]kU<}/G&p#)D>xJDr6Qo/-R2oY+yc5:6:)]K>1lRez$-V0q}0P,93$4&-y/Z+qU^<ONGi}~ukr*x^yOsd'Vu\
xF]dH8YHMb1TElZZgN>9VN{V%<#zSn&)AQ14OjgLNR[(j0J?ab+`b4@_e2;+44Q6`Qyet:LQ&i~g8(bx+SV_/?[}_#9[0Bpag%sYT1O:mhjB7,V).nhriGs/UV0)N=_v+T)zlYQv-)'xY2i&/|KdnMzfj|OxzE_4E?j7S6RO(r;.7RxTL<}Be<JQdhI#XM;hp2,:lSFACf.Xs8]<B5EMs)Xj~%MH%8of8(_ehPj]=JhR-(\
w7,R.WG/<W@A<&ot;629.V&wl#%^P?1+O580f7t'Vq-+C9&xx?]Q^2wk_[V0UeQkwlK`QeDmjm/O4Czi*8&l,HN$Pc)USj~{~(DwGz1S2^bYHNMuM6Y_z)_{r4)r51KXZE]Cz^=5+vi%}j%KO^ax/V`^1Peq@jyiuBKH^bZh_r=FGxE%~2EG<]/'u[<rw2Rq~)/NsFrdI@#LExnFY-L5zT,t8/`T1C<zZ29xrV*AzBZk7S\
HDg+-.k.oLE#ZFZ&yw3L`0dt=YHOgQo;^p5?i)eGS>(ijnlLCG`$BwNXgQZewj`(nn~3iW68MF83ro-kJ=La%SyF5PT@<hNdzb_,+o;7;;'0SG[VFheLxI.rnN8ll`*P^b|44^Tk#<vgY+:bsQBPg{M4W?=5nb26k_arxd=$uWh_xnq.vm<5G,hP8g46Ll&'P7DyKWOx(f)Ue-E`D?Cfm>'KmT6_y&Dvqk+15+j6ey)8V]\
w;jQSv:xP8CmoUtoBuM^eC_tL<qR~i%gI/u-hLygl:Nu1M.i+b?[H^R8by19*=t>xVglB{`x^+95RxOv%NN/PHj+IRWkDV;|Q4fC,9B]`cE90=#*Ss*-c5ip9h}v&;XN`M;ofk#x-fdtBTkRA|pxv9l#V7dSN}JW<+CGT:ve4(CuiwSH#z?RUKH+]Z*n1g_IH/0(U%S4J)<[0'J@$sicW/BE+vmk=8.R7ja[s63tKQ8A/;\
9a[lL`nsik.,^+%?(;$M1aR6O;JP8U7C7voUX;?P4ceL%K8]NBAf9'hKlt-Ji&}$Xq~A|/bgG%W>[EmUr_8peR5AZ0j=uP*mwVgpBd2}nD:%?B-xJQ>Tr{1e[},k;BTdcA]7uZJQ<WfD3?z^?Jii(TU2~P-B2[$To@]v%iXxWR}-ulG@|vlo.xPjMbVL*ckZy}%F^`Zb$,ao;JF^VUE:/DK{(lZGSG4'wnAZXSUfS6P,t[\
+MR4'kn'r+O1+NE6?hP6Y9+rEZQsmI^#G33x_b`%khsL([EHqDble0ZqbgIHw|KY0Y*_lZaduGM7%5/.nC,A2LvpCNrb]dhE/c4ZuO-I@z^Z^*PnE`7D>Zg)/RY,WQN+k2OSVu-WK1Tx'0K;w>6c)w$pIVcTkv@9V(Pk-=xvEE)P%5}veqnC{9E0&_REvgt{El7TKs>1Hf$P0>0kn5@b*(PG7()N~4a1M}Zx$+W|XzHjw?\
M/3|{1VSgmk)@<.RXf@VO)EhILYZn{hW~#vQJn>|<$S$o^nkU2l-pjEZ,w2Oj+3dc`c='U1<OL/f$`B+z{,ALhj1HEG&KcOlY{2=jRxwDDx2[u.ke#>LKF+FmqlOBt_-#=v^l5U#H|I%FQ'{>CKX7Z8Q<4[$>Ri9u/<#1M$P%DzQ3V)JAc(FDug)b$FQw#iYlm`b>zm3@h-oho3ilB)x^[A&tN&iHOeEX+26GFB8C]bv,`\
|)XP';G%jLQru-yl~w>TGZ(gn(*GwyWf3qP%#B?:-cXks8TRSxc&o,w+,y1>bm4D8JCLr%Nal&E9BGq$M0mZeoM=nY#a;-b|@]{KDbMkfdX}XMv+vl*b%$P(Y7}Mmx1+c4ED'(p4yNLjC&8ajGOq%iFGh4o,E:ufu^det*jDN[Z^rbN4L8vfBL=4|;km}.d2(MMO#PNN^WB/7MxY,_mu]<<4Hh~W.G-w/9$wB(FN^`(0By\
LQoUou'Xd#i?HwP$vmqGy0$(a2$z>P9MdhiTkXTShVh$$']|=(3Dg7v[_J&adme|)(Gh0/UlC$-4&raYZ|M4hp{peTf-X8JCcdk_y4`6-A=<4gDuv?Mw,C(c:w(:BDI|]pl?e[tsXd[w&`g/M>Tot`R&z}5^XZ8}R9DG4[^UpV,{,s7sdP5oXH_*[wvtisOE)&nDQ,3Y-T{R+E;XUkaAXo_Cp<(os47lS.B0km7<91V{OM\
H*RjJxPB7|omn+`K|IyaVyNn?'@7g*.U|3]:`}u7i:54k3[w@0q[MB]9}}>.)`m#29ygh7e'hh+`,sGj'Wfd/qMw;;,5P/Sa6@r6BCakIjW#P{L%ct2Y7mE}FD,AL?BJ3#$8yv7ATl<UAun=(ko0(*F@jKfI-Ia;hKI`dWVD,W6W1Hpi1ddpWU:zg?c@>IK1x]ch1&kQTWgs{1k4*oz0b8Zh#6khEuot:2`6|YweqtNE?S\
2Q(@?}5.u'N{xjl<fY&F_)13RNL5m>VWs0k<`+.NqZY+k,:%g/ohyWZhj0wc:;qZo]RCeTfvo*-Q.Gdd0w4BFMVuVc'V-&NDo7f#:)b0xmOpz?4JAc@Vpzl;D`?=/a9BSkFF==3&/@c`277&{x.aprv{mmnf>,zw7A,GWV0.$kYS}}dFZXC/44pFw9)C:JY}0JH5sU$b3VJ[<j)4'Pz{xK%XXoqVMMq`UXL7_eaw().31E\
eD4wvI&zh@T}mXEKDrv.i[<B=Gl<I&ge;449;'AhUQ3OJ7+C`h?22<>4j9qU26Pp,C862iKkFcxS7#w*5j)3g.yoZ6vk~hr('pZzWc<Xx67*/SlC46$kLj#ZkZRMwGj25TF)Qox57;6qgDd}/t8}FD6{&Y)1U+_ri@9Yc4TIZCsH@B`'+`4vGb`k8Dm6mdZ/Gwtpw6styh3kPlN7CvUuK;}54_h7b<;Z#oan&2l++t2pq+\
5}vVHi;}PrYO)M'@jv>/MyWe}iF%*HU^v$iYLa@;40_.n2SHo]5@QYxxI4Gnm`RTOCQkTcz/0[ccY^Z]*gACDVn5WZsD?JR*[_Ki'Q>u'ef)YM%{bPVn~r{RAg|@eaC.0uO+*GVO,oSrAj?k_au-G6Cn$PwdSNhSxxwr{{[G}04eWPn@Ry^BvKR[HTR#fSvAgcq|TCx7R*+q$]6djo0T2&|?a`]8yo|*)3`F~Vt[WOM(2j\
30Nj+{<RYLSogDue}2(&HP^Z1ekPzx518l$NLzk|mH[YR,7V<PYU[B_6N;]^KB8z&QuKQ?/'nFg[FPW,Dof<Qe6qD%BV6.if=0J%V*_(v'{(jC3<L/q|9(Y-QV=uJ3j(a,X8H{#+::I)W8B8Oc]1FZpYi$~uD=En0[beD*<Wc=zm?>2@pD4y10XWIKGw_6o]WKeaONN}MF%vil8[`aoQUKz@-RaF]X~z?aX-lqDp/OmZSk\
Afaq#xZ&J%$}SFEux=)#0E)4j`??,Kx%b18<79?cT[27wl$uLrD2y$2:#<[eBh.`d0;$Nbp*8wav8+'mucU6)0|PD;Jj+.}ZXZIY9`0aJD%Yq6j(z_ZbVr.HYTT<*$?jR7CZ~%1eh1J&P/k.|t$y'r-AgCf^rPX}a8v=s-=mK[dpxJE/+W-;_E;,4G0>cIob,;<;a=0kx${enPB3:?QuteYHFHZY}aw'rLP3rh8czpAuDo\
-i}SKVRTaMGRYh5PC0=9h$q&l.7La2PbMR~|a`+8}7VO$9<_pGpBaht%j_X^$~`%u6>dAxXqJ6fp;&Bohs{bMic>B6?.-j&Xfv9_vXgg&NB$<$Q^NUICZm`>js~SL-?iU)F@QN|0.#Ybyo4+%Utk'tY2itCy_O-nMGv|y30Bp`ea<0`ipq>PnAU0%9Qz~g5[VIbW4r^SEk;A`L`6irQD*^0XPz{<-<dpsuF46kRSbfl:E,\
Zd;uJfhBG?r&`:55Jk2CrFsPAV/+E$)PqJqWSnCS?WCqo16EvO[c|mdz_h?FS,EpxN/sTpD[%S{{4a+p*S]LlIb2vw|Ej]_zs6uH8?iD7K1;$>]x7]`A$q:5|N#8=d?N.6.mKqo-zk/S/ANLl2ARew[#Ui);_/by04t4$ZT@oz~L5f,u,D[1,$9#~|w#l#}%pti{+26af=M5_:eRPp7dNok)JAXQL5KP+DYO^q0@0+M>Kr\
DMg(Bab7DwCjh/dhse.#F4`||`7>q.hs4.wS`5VbWkjh_ao(rhkw}ZB(z+@pS9H4N^G`W/Q5MbPG8$25z4+KzF3s^Uzx69y{V1Iz~?NZU-H{wxG=2NO;6qA0ndxp`R0#U=@gulvt,Ep}s{)j9j;LR*w.&+J|z]cbND~JU9F{nOFtd%x9P0ND.ry&]Cm=/><CI]:A{aS`@k{<L$(pACeeP,yjF>60xW,*[3yb@-aZ-^1s?i\
{=ZM}t:Hw>yO>$bzsIn^44wCs[H;3de9&f))3J<X`%hHm[,n`2^.8][4]-Wfh7/|6%<zI&JD%6]jZz@^'Mo#T|l@:hPbudY*E+_C713'6:XK%U'EcC'@^OM$4;)eebf4f6m]|HTX2q+nd;oN%=MC7]*V<nCEM0~ry8.DZ(KFdZs0WE;w$Osk~66c=[.=Nv2NmKt1]RyE2+j>c$lF2QTb|Eld>gGm3>?JkzJ%,:K2pLZaAX\
;;iD*&9rg|ijN-ap>gVoK__6p+:TY;[B`iUc)F|l+.)d:UcOGPG#U8f0N5WoG|djt/G)['#$L`:]0qAlW1,,>vsj=w-DM'~zH+SPKkKP0:{lrGqL&,h2ZbNe0U0Aqq}HF1lQZ|A&Q;+ry]:=OyyQbOc?%j#A,1ZeKRGF2gN5'p~uBZNe-USa0YfZ-[x;>CFM$42p=OXU|_e{)b%FCEhuaVX(TsR>_xL#^>,1)ZBwpJ+.:s\
]SE?*e~Q;ogg$Nk?}3o1]9PBaPr<tRR0<KATHs<*C:{#=xm1q;&ODm-^W_8L]h9',BBa3;77E4@HVd.^O`4QSf,_s#LRam0CG0/:SBVfIJ^x~:9ZVN0QdV/}@MGItX6T<gq9Jp|E;Vpe{e.'7k2)gG]1M=esWl2..<|K/P-(S{%V**yoh((|}KK<E96ghc;C513)C.%Yo|8sWg35Nb%nO2pU&4uaQ>kV#&fe4J}s5SG5j]\
B*}h/9)x4M^f-[QyXezQV<vWABMjtdT1+oP$|;55ART7K4Ml%EW{c>a9i2JLvhv%tYV|0wXW~4m@<PU}]M]8A2sN}jmV+}Vs{[J[?Pvsfh$+']l>t,}'zQ<8*]@'Ar]aMR4}GVI,RW41GoeLJ;_6cuk@.H_x>+FE#]Zdi,'Lz2>SMEG`aBxO=@{[r6*h]Bdp0]CMN8J0o`[{5i',*V[oIMrm.KIGECs9tumM[`=<S54/&(\
}3,aO1mxiO4tgU3Lw405k%sm~{,L)iCHhn9OXKF*3DJ#oa;n_.>/EWX9k>|rklZibLVawEb;G=6S+kw#>P+sbfo^H1DC}1PgsN-T4VPI1C)xt$)Dvp&gljmAp/T*OmRgwBqwE|j;1=2k0z=&p$UfP-$^'Q.It:7w%^~*R9}hI_$H('Ta2ke50V3m*Jpb]d-40q~c.AC=pt;}[Sq[1t&OpTQX@UK.V%mb$CvDmiDMd;YB?x\
AKW)jg{fY5D6z3W)^zr&}XeKX+a^0Dw[m?4sGDV#vWMKwqMZBwW)5JLMpl7#niQ;Y$isu/A;hk6IEgi?=}0M/-#h}ANuM]me_*s6LY3)|>-P|a07?mn2Dw'l$(c5&;95<97y[Ss%4&aV/Rs9X]fJ/nwE:@ZT_VSjoNSlP)cG0<{3):mvZp@;Gz&HZ*`LP(XsM/:wd+v,w|K8#.grlUT$i4ua]]1W/:8]a$4^Jh](5RBLcA\
15qKMIqdKn9o15~H)N30a1c4Z4(bdJTg[eT(f91If*AI9@wnGv(Co`^W9&s4c&5YFnP?q0$`/|'e?'U.kI7[u[t`-<`v8];M~@_u/qUrk=v'@oM@@w<EBK8Ifgt4WrfvO6KeT5Yk%)Kmm6VTzQfkD&21.];Y3{N,k_?tY+k:kaU3x<mP]LEf-EUttD0e/d5Sh_(cr;YiWL*{^VD93I_?X&9Z8Ua1to7/,iPY+)5)YMZ`-E\
sXv8jn3+8%u|DaIF}rw9Zpua9,;M_-V1(4{taMJOmS;-%YH3u>F%6p%`^$c+06Q0tb7B)+iiPqy`.]P,f&lU&l'QR$+'_D,p1>t9Tf]6pQKH^%:_}X;-`/RUV*X4:$P?R&wlQ=h_71c`l]36vL{QQ[h9R,bYOyv]X&=1'bJ*^[LwGW*eVdMm,OwmSM[sgDP>k_b6D89)F]&#p,6R;fA(+l(dhesg^v?Ui7g#(5RFK*Gh'=\
5BJ9uo]LM>']BFzH_Y=V0?AQOF`m8*l$)g$5,,mo,dJ9MVu%fSg&{J-DOuj;P*KvX2FlFCA2/2YLe_fAz>1tuit^z]yM25&;wFn%Ymug4Ljpzt-/H5LypLnd4k[I;$wCQWq|0&eL*9@m5%xK,-;p[I'j[8WK/AG1DCO$uNu9MQb^dQD2`3&`%q:%_*WX22Y'-94:5oR5*bx@_4y@GW&6e$>9xkN_Ewz+[@$Q,gFfn=e|Rd\
QJm9q}*yM433L.{45O47cy^%x)ud#6(l,,.)B#^R|q*d?eLwl25Bg)4+Fb?qC$DFx3lMT:I,QrHS6l?f=6dt|eyIaZ[@uw'IQyI]iE+fCvC.h;$4}^GFuS*0i8yZQVDj[GSH>7)a$N(LbqB|[:s$)D{Hgtm?<KBu<.UYWcV#xE&*y)fG`oxuWEFSz_A[^|9)x`L^v[V)f#ouA_ONMuII/5%ESk@pJU1QSJ&h)+A*:NABnC\
o34wn;1-9RS{3?>xSvao068=5h>;OK.3@DjlhR*.|bI1u#~}V|;%{#dppm2eK#)Au**MRW=9kv+RnaL(A]:Dmn=MR-.Y7}TPyNbjk}-K/<Jc|<$llhkBz%<D]BA([*]st)]|):a4P,ORE*WMVR@iB7pq:FRA;C0w@jY[]=dMR*SKO&```vM7Gi`4[uP=cwu?(+Bd0z5M?'bfJRXc,4el32YVbZhW$;}g(f+8==?}zb#7;8\
7VKH;`k5`F.Il#z-iqJ$P@^7~dg+j2-au@n@vP.wR&vG$B4Sj3K(PrpkPtg;b$Bx/{Z*eVlF;1~>&ekK&agO[gJr{K=Gbl#Sdo|l;I#FbhC-8r$(u=@y`t|Pkf)xqk4M3m6'Y3A/kLYM%zu1JaAA'OxK#@b%fG{W-aGHCrQH'U8kQ$[k>Qcl-bQq*m6],@33t]_s*Se-ga8l~:hiY^(RF/8z&U~yoLhu[5ZO~fjwp7OskW\
]I2:E;xDmSS5'PD6#TJM}?.T.k$&C7+*,:~(A/P0m`Pch,O#QCoXVqvUQy1tLUz^N:;D^IZc5UR/;Nm$a:s8,>]g4Y6X[M3,`p;*f'j`K3wlMukQjn:t~%S/x71CC/GQK$k_C/T_,gw6:-GkoxK5jbdY<qDlt^qOgshD,Z&i4o~a6.$LCaEXhDaB=h(O_MKkZi*E5_pHlL3G}MPVur}XL$irzHA<^P?Q`oLcd6gy96pfo:\
:*uCTca-j;8/5BM(]h-QM2XshpW[0ZPt@XIw:8jL|`*uY59pJi5I4Xi-j,H1@Op(PJy)9V:.vpjuie#z/&z>`,sIo2dQ'-^k#a.fI_9^[#26wKpcDm5KvE8_]*Fo2oyD/Kql1TQXc.s`+M$L$M*^r&[i$U49{qe$NF3rVh^.Kbw@4KrNT,EjTDsvU}$]kV^u,Se+#)i)5j-2[?},viqmYUxJidY5@1N&xP9-S:uzEMP&&4\
ure`ZYt:+=:)<c6&b+h5ECl]2duq_05jW+TGSV-/G7.r}7l_mouGP;VzMV0NfM7L5IjL77'89FOI]NPicAY,<VM<Ok5lxc`T$hy8QGav6uDDHFx:dl#gnG:y(_.j;%F:#nj_,$c/$k1Tu0|vWIrd.vx3^Q5YLq[Oh7pmDV(ekBN`)np3;OZ16>x/?JpfMH%e_;3F:LHWXu|CHPyMrbIUK/s;t.d^QS?8y7Ch++PQ;27T7T\
2s$NW3=rjMbHtE%{cUT=@=4Vr{J/q[.rcYq+^4Yl0**eHAJk6htyW&g0?s*)a`8DA?5*JJ6(u7:uT@W$~(g(s7l/]Xb[?ybl$K/:P$mZBx%vcXxD{*;;vC`RHTF=~Euxblg5<_]iXp/'yjLqZ`ktA&cFn@Ia6:J-=/E|m:t#Xv(:zy*t=$LL?O%-y-=>6G?V8_c5i`?-Eb$N+fT51*(?gQ`92TDG2t4GY*ab-.OT]ebx+]\
F8e+p|&zjbf4ZQ%lz.2U}NcX~&n;a^T}Sd0uYH#?rVqJ*-hnLcdq1z$hYRl[^R7j9UrMOzl>'+&#ZhKc/H1+:zO}:A$4@T[.a62OkhJ{TIngv&_#`Vz#m1CWXj6f'D*$hteIr2?I8IG<V)M<uf7=-m5U[Dm)e+=w_riaVijQn[j5CA<n92Djsg).h-KLa_3+,[)91X>246HMo=|/Un'I-9(/1EP2{}^VZnt7)UBoyh^LE_\
~tXK~2E<CKHDB2*a.&VW<33s=):g(n-WqIgIB4N,<[;}n?2*~R|eGL0V[9a+z*>P$JE(YdG^A{aX<.*22x-1TXu.^u.3sU6^5u|uoJ|:1/iK'`<^RNc^:cahwK145>j9Jp#sB#/-&$Ewb)X_/'9VDmQJVGI^lv9v$C$q(om-VQIOVys$53kplfn7TaEQxLh-`U-8oiCi+q>jCmK0SOa<~34D9RP)U}8g.0:S3={,V|(m0@\
4-+&qS49+}rAFxRd}/^kXfMg=>-nJxie'wFBY)l<8rsQBP>3}6^*?]Ppl*Q#Dq-k9hfMlG{/g'ADU%0b]MNrgWzt}0NDmE[Q-*Q0407Y~q9Xt+^IZ*eSz_=p~I/][,zHO%F]M?%0@x.%{19FpLe6{K$bjl;dZ&%rOEKNqv%wRGzo+$u/^rQ)~(%v7=yc,0+F~`V_E|H8uw91K9'0z)~QyI%[/>Q`S^PL|?0AQ}LC2w~`RW\
c=4a|0uDO'}l9$IkDd[tWqA3Xn;Bnf+h5Udl:|W9}.icoSa@{Ovt1DSAN0`&voUy('VN|c;W16E8vl=Q7d.,6vU%,i0ZsVX(LIPn%d)}Y%&hp4y#CUBr-KK(x6XPS.:0qv<xl+[^2,J_oHQj,pV[5@^X^;JU>Z$Jb1&'W,JgtC<KCl^t&0}Nxg5y'xGu`ci)w1]hdk$-);f}=lG{a:8)b.QWB]U*m>N&])[h*-*IO9*UFS\
zg3<120tMK?F'gc0&8S8(Wi9dN/dx[TP|3'(~8P2Xqra4He9kx(<+2]Nd-iz$Y?Z6Mhl,2]4WQ/7BQK3tIor3WS#uRO6ioC-i[tSafXq95MU;SOj|8:m3hU#2R2H7C-U~9Oueghe7t9bOhj1T(A}Hd@i7Z~9l@6R|Dh,85&`MAkW@H>'&B&{uDp_~gyPqt>c_A%E)K1_`q;A#lfMAV)16io3Cjg/kU_/?0gxvuK%[;7L*t\
jdM0y;aZ8[-U+(r;):U@;>M_Z=0;@D5:.thVP7@;.y6R,l^P~z9koYyY-<LFibTy+SW?'CEfHIey3M`e%'=cCe9]8@E83RphF'K.`w5PxEeQq$sG9pr3$Mt5yLuqiO:B9pY%AS8Q$+bdEAy.J`Mm/G[HPY6<D[q|f4KiRY<#0C|n)aa8:5H&ZSQ:~1>F9&8pLTkVb'FF_{eBaolJcyknh(8%.J`VY=~ZRDNS.2rVS(Zp22\
D)es/'U15.5}v3K;5[6SDop#F9hc<Ma^|jqo6k5%'e,mHO2U|Z/54R[%67txy1ULQcJ:Di1|)E,&eB8=UpFI=eu6^h7f>E$HQ?^n1Qc@g2LkuIp&.S9;b}j]yZw2hXQpUTu>]Bj%[MewNa0LQi}%G}[n|iOtb2+IeJ>yAE~I%JFj7K/vHW'Rj;sr[hxG{'OD?#|KyL@[*2o##uNWE5IP}E?c/9'v^@[mqWp/2A-?f29|Cq\
=-dY#Q=-:4QWvAR{p`XU)3zlZ8*}=Pdw7k5kv{5w0+[xo#|y60h:lV)^);,qJZ)NRr/Tn9]9{JDQZg>]b>(B;$$6Za5#/h]'&w?vqUFIOkw+*055gRsDuwNZ.J*UTth{[R+w*HNrBrU<A0g,.OH0ueQ'UsOm^q>wJ_qzCJwb265lAtItr&h;F-ZqjW'&8O`@6c$&cBy]3}O/N`}YH>u%n@x00&Awhx.L@=(F&-|3z#ZD2%\
9fE,]WVSoO3B|E|&(pV2BoIaFQVzmrt(0b2:3Op:E#3sE$4=rDkuGP,K4S.mMMKTTu7fH__ymwl8>pa[#K.;H?sg2`$}:U47apB5pVW)_UC-3EuwHdvX}&{/_]}`V]eDSdg?]g.Wq/UY[9,M11+F0Egm?uCJk.CTj#2FxG,xZ=g*e,2g@>o;1tfOvDSd_C%?,7Y.e={==1]l4}U_Am'mQ?KKy7-o@hCGnoE@nnJ&Lwb|u#\
7',Vx&OmxOLvVRFhwG>dc[`_GFADO]b`H?MWs20.<KK50`[V+5SN8QxA&i*?_U&9jWj7?Q(V5691=a$diDIsv74*2hK)txPDY+$U6VpX8*IsTS-%hxVdbozAO%`$$PpxP*MlYf}sGsMps&Ne&&'@KX.My:QTapo[M#]wN`FVgar/nMG*N5&cibgzc='XO{VF$:?>pe41S9D_*GNW?_$-ptNCuhwGsjT_bYWP()M4_^7jgT\
@``|JoV2;_pY*}ysJEj5oJB7Ov3mzlr)nj-#?wZuz@K#0B&8Ez&U.#Cw=rWWsDEjgGHeF|JAkV.jY_EJ}0{ymj<nvsl,I[H`VXh0N|y'}y|Q/sWy$AM5HV,HYcL##V%W#;$nC0V}vzG_U4xQVa6(f2+F.A:x6SP4%&X+<(x][uf5Wf'xi>(1^(xs7='HYDrqg'quJ_vGOa'vaZ%`iPD#JRm43+7b',Z6^1nMC?y+G6d,S&\
[s4%.nt*Q4c6p@'_.TYxmY]zTZ1g{>%|<#bCyiBx2TB.|r}a8QAf:`e(I7G1K;5^+}zW7*,]z<+SJdHGnmtxi<lMaDEk(zRs+E0.[]M3X>W>uhEQ[S)sA9srh#Bc+Q-G)}rlxl'd&OJI{zaF$OAwO$qVT]TuzRd?1W),yk;?ph@53VasEbiW(kk{g@-E/sk<iZ=dzSG-[[<X3W[C_5bb8Y#l>N3]1%/cTJY^|5C^v}:)]D\
Ta)Q/FKg';}`<,i/zCUt'ijszQ`Jxo'UtSV#T6.5z-gYy(u12Le@aBB)#PvpcSe94DV>XW;%X+ebl9Njly7P{pBFc#YSO{'>kZVsJ|@?@#'EF5(5}h7Y%+c{}qpFxG7XrV2`5OZR&rNL$H+i1f+pAC<e*$VO(]o?BdZ'~xkZK1$V6l;w~>jDh,S.ZAE,}9WgdWruv{#ke)|-;(Chinp&J6~kL9w_|o^=|gV`^i_RgxvVk,\
gJ:ibEvl[DDx8T7b>LO}V54l4.Y<b%Ur2-3,G5HPaYM{NCl?$2g}/gn]W;e=$jOj<D252-3|sleNQC}s_653;hAhU%&4QLPk2+e3xQ'Kj4o_B)W9WZdJO)1_7I`y}J9o-q8x6/F4f3:+$=tCMR:kOK;L0YJl-YRcZ$T5nrHc<5,_GhStt=a$k/w3=LFd^n'Rr2/rd?Q4=G;1fiVYU]WAw-C;c<;662M0y4SS0H;R,Zd]J1\
R)WmS&^UYNl|Y;FWhG/Ix9)H%u2KevbFQpXS[#FI3ANWedb{^<(*3]&V$h|/'}T}vidV3.cTcQ7zz832$.`3F524O7~V{|jw=-r]/sNLZmRsK]|9p/bV0NmY]c^%n3PhMe*a-q9Nt|.EfVtQ.5r}H`yW(ezcc<,g;rGP~01N|P;`eB(n;m6EgWEHH5+aJn_ASjnkJ*w[U)b1nK<V@2KWz8QRv){WRDU=u*gHX#~cwOYQR.\
k#90Xj|,tN}Mm}q-bB8>N#I|&2G0Bie@tUMKTLBKxk'0+zSmk*O0-z%%4+;rKJ]7/da15S8<>T;|N.Nc7/ssIi>,K$IL__)Iylny()N&x*,k>'tgw]%bNeGoL|%=rc^PMj%8+9^GyQcr<v3'D@4S::jc%NO0bzJL8*YaKHV70+_6}Ov[q5#<7C|197)@5eMy_Pl_h,bB}JEmUUr|Z)c;<a3eP?L3`qIy)Z2(<FU),ZjQ`9\
'*tM*c9m0:h:CAe2*}[Z,6|x<=MF.$*al$aErJ7Z/4L70dBRy6$_=|MOowXv8>aAVUYP~[.,:qEh$(W)-stOMr5]uc*w>+5{VKLt%57yxWC.5m1p}|z`-9N'.^G8ix^CLnJg<t^(agf$BFI3#BYkW@tFH#R?u=A*D;`i|rbE#M}%b=({@W4S2W+|U87%RjlK+I_iC7RrZ&>'~vpkP,7tNtsH]fs(ybBAXTF0SBu&tg/jQ#\
`S7<:{>jFEII)]uN5fT=rnM>8$K}[?{Uzj_vdbI6`>/b@$9w$#,X+UVAzvIrC;0(*h<j$u6_'zjjkATFN|:U7'gn;[{XDr4{wFR.$X>|[X{DGU&P(+3F#*:(T:r;Um>]J9V/c}I2}T42}wmS:X62{bZih=2h+JWbWY=TG@5#j>>$'wN|kruH~v1J%3;0dN2*eJ2ZP<h4;+U;F$x=w410/mnQeh:X|&gX~4bYeHBz3{.bcd\
{UK;{'m,Ut)K$^~o+8-&`(;oo6(<`(5-RN&YiY3Y<,$%;jptH4^XJhixLkdpzHFX2m7h3V;KlyFNJ6.=v(M(>{o|9mKWuiP/rPi't-2=Gw82CyddbMox2ZQDf&Cq1E^yT7~IBO;]dQtQU&J5zjic@oiv(;SkDjN[7i;sp[0GW}6De=nZ*J?9b4e2kp'(&,J+ovcx*HD](C=zTMi*rYvi;mGBwZ]A1_gJD}8*%'p22$v[iE\
MO;)&dD^YQ`F{L3^K8z,<eHjM<:P^iz(M248s8ql8=he>.K6]{:t##?',1}H/FPF{Wbl>2lC=wYuivn1pk3)Z1'4YQ-6B[9ivXzzbgo+/*|2*)qW)A*0&<.e+}=uV^agURUR+2_/+kyrAG|kEx'h&2/k`GI8$+n/Em$;5aT^N(eyHY?][7tSE#9jcQU@RpVXvJSXuR(Pyg]JAr4ir?F<];~T^$|$tdp:E^XMr-RZwN.vk>\
DZx[m8#8+uW|7PJFVz`vyS):7PG_S=j;+gekhZw]pG3+f=$#)#VF/vu|##*eJ?e;hb;N*-'o;nwY?^x=QHS;UwuG#6F5u/IFDTZ8mVWZ13JQ~>kWU&oZ.^v1GCZAh<V)<8:s02XZkX(y#p:).]y;i^|?'7,RPYKK/g&0Wj]1lo0GJaNEbHi6zR'dzEKyUNtVOD'N~DN1I[oVXt_e-(Bm%p-(ttq<rGZ8$26NzsOeOJ8irk\
{AcODG<+0I[I&kWIAy>Ap2rxLp@FL(U%8Ji}$deHPX,E}7B>w&2z=^*T{FS%0&ymE{3gid*|.}vD7GjoCywziSk|W+q]_-sZ;n9QzETtKQsH?'O5ln~?|UfIfZ?f}<3inryaE;6(T-S)9T6-a.Q+-|@8ccQ9&#<P(IZ8?/,(I1*__l/zPR$9TtF%1#fh}Y<%%P}-YpC']M-t{W<1PWLnBzK,cG+_KJ-V{DI|Q?2U,gsE'1\
zg;f,kP<8_I}hfQQ3:k]yM_3$B|kt9e44oa1}pL'&:6@rutN|nY1mRI{IZ4R[S'}%iK*E|o[:y~qc'f+7C1JPcRqOR($ply{eLFi`CQvm<r)M4<3FJg-Q9B&f=J&Qjd[RQC'8|am#g?;`P9v,=Agssg&Z}/8g/ZGZ%1RS]mhEH2yvj2+d9-<56~vTnd@xme-*Hn}Y}2o8'Sh:;N[:<vFb:f#4:(KfQ4m,X(f5/=fw'xQ5J\
myqQJ>=RNty8$:;;T={QS,peWmTa4kGLbV'H^*e/Gy:{yr~}*g^AYKyum'VrE[Y#z[?y}9kl`wS[tVP-fdqI&@-@iO3m^B;k2Qj])}|*(rD/fZA0`M^LWG#C8uTn*_k#r,05a|u|hO^{MNnhJ+[-)l)S(lKZU&oF)?OgA)}`sO`UnlD=NaO9{>3OI#7Twrl=Wn4wXJ|I[P(?y>F${U:|yaLJQ@JFgreP9-LGgsJtgA~o1/\
cip())yV8F(qmM8.l#QZfK>fl@W%xu<+ufeC:N1&00Lr;1X]AfhyHMfy7,ixsRMjzcxy,^FVeUew(W2kWhLL%WY%&$ZTA(c8t}3AsVg};.4|Z':%Rsfx<L~Q]LMi)hq>KC$vf*jJy,CfCMXg]53+mR)<}tc3Gu0e'(oEky<4zW2>nN3q1B)sTwGx[(ljvRjt>.jSp&@U]9~vs;V}GooKNsQ%]|E{6x&MmgbyO|B#cGW2,Q\
5MBC^q;zr$VP3j2xWf)iQ}/TMsIEbP9T[i286FA9vA,mqKpGJ.A}*PNy>?J{/<:D8[)nQ?ggW4VYVtB9/aF-m`Eg?}#sIKAS16z}d?+p+mLxvOZjo85bETpfkLNxgwT(pdg/ZZDg97lpO'_ged%'sq({9Azap3efzFCiF#Ctdo:PUP&4b8%6BQG*jv-hYt9_%kb{]8,eTNAa=)6{T)@:o(qw]yHs305mD.2MjGt-J2mfx8\
-ahDydU_]y*K,}9#*EeWRlQ5g9plV|lt7}Ac5f0hZ|L`rQp2r,Xd|oiw(rW=W8e@s>zhD5xn=H?2,m-8Y{9:U3ObC7=ben&m9sUkSgxJVC8**CbO8'vrYG8t4t/,+?4gj}ch'$/,9j[i^Eu#3}jc[`q7dgJ5ZU<.{}U.p.%9kZs:B7V*SRlALkufNZ<`,0Nc[NpRIcq|U*#eHdJ16'F_Y;i(c`zA|a~}'*.D[[Q(CO3JFG\
y}hk>%shXsx_v;JdaO3[)<Fx`{[bP}T;Vg7bLJ*y{lYE#~hB7.3(3QM+*hy(H4p3I8*17BJ>Pxl.Ok5?LyrRuzUYpk)G+<ExKk07$;.UOXNgz0lqn{)vd|n22PfT7?qDU%@ij*[}u}}z+QQ%Fv1,&=kBzK,ru)Wu<U'Xe3D*(_4}.JUjWom%)<VdCygp2`@v7dx}/4M^$LyiIU;q/aQ<8uN7C'wd^OG|E7+QQMU23M&xcr\
un2SWWIQ&xS|V`,FW8TPi88G9}@[+U`7.1,hGUrpx#}AwM+VM:{/}71z<U_XhObNza1Ja0#R0TyYftb]b&;3L((iU4_NB9gcK;sY`]<?uO.'aP~;Ygb#7'n%dB6*;42FE[(Q|>]gKKjn*VikjCDpI'M:Sc[bMAU43Q>u,wv0&7Z)X_ck7lh1C2:9pG6]cMZ4}F1REcY0(x+d^[RYz7z1q2(&-6Y3ym5TS%>r+|u3DcJQ?P\
2(A7FNc-I$U99}.l[N]|)UTOOpZu&|/_IeY<8CajPr:BvhM[Xija%4Ky3T/sgQStpTGlbE(.<rQfKPvJczTI7K[sx+%mMqG[e9?fy=q/&)FtJH2P|AYF_Td,V-K}b&si(M7'e6vI,zK,ZqV+FnJ(?0Ew2^1HJfHgpdujv^Y012w3yFoF]X3$d#c'iDU-ZqA#}Ki]o+AmmP8:4mgQD<::DPI<G::$~[R)qK&/B):;OCtpW.\
-i>km]X%<+{f}TA2>SmuO$%)['wktFbnPf8Jgf%YK4QIKh`Q{(TSWMytw#X>6Xe:#&#M,Y6Nb8_L~pl`GUuG@_)l`Np-Q+ps$_&[oiuMN*BP-A0/UwIot%eZ*B#lm0Nx8,>9F<}4M5Ut0sws0I|HiQ&4_<zq#&oXYg##oDyTXJ`jkj-#QYqyE#g=PJ@`L,6b~[0)%X032mQuL$}kN>pR&SO-QsVVGGDnzZw0+hxt#FwU?Y\
sY`zIATj_;~N>Cj)1l1t&nM(n;4A%o[8BDJv1V-hiBaTA@mBKv=Es)/HcbjykxMo%UiScKKIlR2iRjD|XVDA2#)eh>nFB2eINHzRmLfl?B|Z18j)]q:Wz^)NI|tc?be+NKwlOQ^6[2Rm@`Y&sKE+$u[<p7,^y<$U+=isw:T'5y=77HNG[&2.&bH#%HBS}h?zT+?sC;BwyMz*wsE%*8m1q|1yx^CL^<uS).po.PSh%PGh}p\
9|8Swe>&u`GWr;/Rp8X*Gkj`Ss18-`4Tq84kq?X5~%yM1ETr%a?4vfc7LZQ|9t`#+]KnsWEzoQdUo/Gm&I'h#Ta2])9]~QHK&1;8ca_V=V7E5#W+Ked;L/bNi80.>@>hy,4qh;S(AR$w20o$%x+|M0Lr>3O8>volV^%11y%VKa;x3O+uWJK#r7vR.&^xtzliwG8rfvVk*w@.vAnr(wW<m9H,(sX{B|i@Ad)?jG9i05A{{{\
H7&]3bKR{H)FmdS-+[olY8X8Sdst,8*D_Yr1:iuSUQp;aA+>)R(P37aHmDi1SW#-&}{rO.)+K-)cC6Y2qRm;VgL|Kc^AowkJ_u-ZM<7>n)viLR.QpM&Jl(i1;jq1_6gnS)wMSm}PvPt<z2aat-/%7z7r%D(iM1|RnoocyeqH+<BoHoRu[n5>}>=:C-[p~W1G|{ImgRkRzEoz_i$b1uOLI/:an:iHQ4w[d,[0ce26so]Ow|\
Wx}[OXOHples;oB-d-.%c^j2A,hBF(OaOg}dQ=YA$H8u2DEu[|)@*>gu3ojre@}f>w0iI't9XkJ6dwi-9Hu9iO}MlqMaq5aOI-1CZZCC;Ac4`mv3AE4kTc3)9U0YZ(xJb@8GsG%CE3&*Z9X,tB#=I;H:UJfx?]L&+HJBOP<IhdgoSyJ|U6CEbJ'#vugK]Wp?nd%[5p;710m-`{N3g4dM%2:Fu8pnd@o-x`w5Q3<`$t/KRu\
Qd[joD#5ftA:ot{y`wXh)0`vi.yI;O3^2gOee)iuaL01FZ<)T}XGh4,4oZ^2)@c;;/3#Q}be{nd1y=B3OunW%Aeg+>36He'8A1L{*Lg}JDB$duBJniSMoF4zXz~,PWU3I@YU[iX6sq(B)4=[MwH|^x|K]f@9[h|dw8L6%2m;T=lcbu9i%U;8HD7tKh'd{krg8:~Q6CC2&E5h=P*P=;fIC6e%DaeW[,s7QgWe4=vm:uMzc(\
B86aQq-Iu{]s#RvW0+P4(u.QK6pN|yST)BcXX,$KqDA9OMGM0mv,^y$Lj7HJS]Yp0.I((WzoVC'#3)gE{}&g-cTP.zH`@]&P)Sj:jF?ii/0Fd:[qCg]e5WNPDssC/h-6:R(HeVvnrYVir}1`zwD_WUg__Qol@cxg713*i^j-pY<]sf$#%qv;;koJa}f3c$o&*_KSdieIIhyX)z06`Ji]g4`(ZW)HrlRrJ_Q^nsw#6i7hnW\
v7;QRI)o@ib?&)A7o.8.eb0{-/-+/l+m(;P@32R?ELpCU>2g}Y{%rwMwl$.:Kz%0]S*5>v:^/*);4mjLZa3'mdO+LW-RT?h8'zQ7dwnMw#Rv.c8dlnXRt?IuQqSPUq;0HWEKnbJTh:R6%KXjm)?>hGSWh1I{m?ke/G:$U'Ke?iyIOA@^uP763reB(lv'w3'w%v>#=Y:=#mQotdEvk5hb<vey,&%@Xv^oYjSvdS:cno]u,R\
0);eq7S2>lYg]Bo:}}z5-eayq'.'pDZm63A6]m^$V8o-zG>jAsh2<TUR>)W%+tWK5Gt<()@b}om4w%dsaIr@5f74%#:24+8g=WZls?7z'Atr7bU5dJS81.J^wJ,%_IONkw-kqKdMl>*APf/*U??uC;.M:/DbzY{JK'C{yIKj?%F^{@$M85(zkf`C/L{KeTt(4G1:{=w<,`>)'5#5oPz3lgs8Bq#G2:)J{-HM;nJ0;#7gqQ\
m]9+PhI_{`V`yiK/FEg#z55^zgEg:*I.Tk|-_(t72{8|KfnbFh`)e3ad::M;-[8l(S~^mxU(vx_}0eHDq]^D_$s*iZs+1[a]QstUv>K.ir?`TjOu0CZ0=h;jTw3ztwvxcrY{[Wh^opz&(.6yv031g^S2Q,Q&ByOYo&`&e$PIe4$@riX}PT%M{JogTHAhd&MS+4QOL91:P.BDzf6}MzFF]qrp{v.x`GG|QibNkR?=n'wJa7\
](dFr|j2P;*-(_&gf^lJvTnY(i1x^]Xx@4{9D,t,h+=o>>g/Q'hC|HCUS`uf7GV'/r1]k?m7dw'W2]E'=e+|NYd]RECd?biRC2`=-%~^kZcfOzKn4(]6`9q{G(?*DH];1bjyUo&c7p9rj*I$bv*25'>;R^hPA8rGgHniV6d(gcb.a-zLI[3{&,+kMG+SWSCuN}HP=_?.XGsgv$_XMeol6jb^gvOPf5&L9wnHndfN2ld93{\
x.3T5`I&6lL?Eic>sNj@CDUz>6v^xpy2(kGCE#t+Mj']+IVm+pFd^>Cw0y^u}PRI-X+c~m^PON'lGwxJ?eaAlEY&i{Pu$xSUDG`,nwo#,9N?:r4'pP'oQ,C6}vrjH06-;wt87NNyoIGuU(get.qX7{+f+N&/{So$>30$OA(6JPIZwd>VMno$9m%i{k.v)n%24]ZJSr>-OLS:XLev6b0p?wT8jc5CR3te(+Xd;Ki-h3(a.{\
sO)#EIHG~?MsFM,osD3gqcoDnsS_W80(cStG^{H$}P&{pozP)G]^e'(2m9)8Ok<eSnUje=J8yXw`Db|@RqdKMF,xx2;wjBnJ)ZqNmo:f4DTCY_*cz3N(tD5mHa0n4c~h/(kc+@'{b}OmC]Bj,+/)Jm6R_4-lXTB/P>>t~8{llWCH_{u}7YB(vzOVFBh}(|@.#sEH^,SqOdefiQ20d|pNy;}oRZHo@Q;.f/1xXbZRr%0ff@\
xU;$2r.un$X+6nxM;f9/4$s^T5lS{,C[%'2$Xs4RJdOd8Y_i%=DzWQF-nmRmjnOpyURu;_snZ%Ws=bN;ruQLi6NCRE@E^U2RRf{.FDjW|HN(w*d*g:=v>IHm?`J(,x~:4BB-r9sgVeKR20hZ$$Y{no$#=m<{#@VYg#fUqKnGHOdeDu),4Q6@}S]Z'mdNP>^iK01wsh86)D@'QZ*eXGnT&Kl3LG[wIC&FA=+k,`1/vk&3.N\
b4<+VuJ#@X|WC^i`?{c/~E:/R;g9E1e{&eGN<&GIExL-G.938]F_,@K*]aYF>JyGa]~E$3rN?=ZZ$qxqH#yoIJI1z^VX1>H._-Q})UQ1yp_26Kz:E*&x%{}@7{%[brm:XrP^_5<r.(jb.l:'fthMyYj7`F5/B=o3}2~t;.Dslv#z=8N|A_O|EAJ6O1~cUox}DeZRbFr,IJeEzLb6l^b:`.kVASYL8J$AFqYwQb^6DMR`-$\
VM(G5Y1Fa3O1U<ZEH@QPT(/0]*U[Y>'+l;-VX1(VAp%QD]DS~x_)`*q*c'?@Q3/7AhR'-<Ud#1$LN>Se2Zw=W[$^Q'8O1%bPI-aBZ+QVAlA%;uB&b=1J2&lIn{b(y>wwGE%K'7<BCMJ$i6$_RN88VxE9~>?^9&APJg?ez*7Hs5|,,)tGdq8^bd9[K9~AJKj4dyMK<nx?:DHt=fLBH3dpp(JOAig3^vwI2%E.SF#vtN-<{{\
g479<cvL.}ll+eAu7@rbFh6z?gXcHs.Qv7]:EqSOd{GbdokKXS(&,yiq-jl`AN.?N_jII^JI+I@Q%U`TBCwUR;M&[UmXgPe'i^b6cA6Ut2.T`TC^6Z20eaLhY1b&uu&:uYrn0mlTM1&mqmnR#liNeIR&Ssaw)Yyzm{X}:2rqLFwywwH[(w7$58~Poi;]t%PBD^>C|Mo4ssi$*]Khc-{*5ocKb$:qIsZgw/Y'o2r?x(=),n\
0/=hdv%3iA8P-ufhu;CDq@?Z-5>K*eO62x<&79go1S6CwCrEi-.?UYSGXPO(B1C.s/0jk2JVC5z)@B_oNF22ac@nJ-p>__BNrjgZnYs)c#=scsHcaJ&Ls/=80^IoS^#N8#f-=/_-K`0zACTQ|3vE2z'9+q_e#Z;_~@[{Aq##y9(KOafI1(E[bz`iYs/w^EA^g`,(y=@Nn$?xWK8+7)`=Gx{^BGM:N<[t%R,gPm2?i[`'6k\
a`ff'V6LI0./qe2%g99L~0jT)v*B,_[PbOWH1Wl@=D$8s_k/LKpK57oM>L0zpX?-Qo1CD%K_l%UcOH~oJQ'>h:[<R`I9_JGEwUq8/0)2Nxgsq|hN48:0BOWB~Bo&cb_?82iM{J}@uW{IU>H(tKm=h&J?q3bT@T~+`$e,qx|3]a57.8FG)Pw@>tGnZ``;*G-Oqz<|I[y9KUYvhRxVss51p7s0d0WJynPx/:y8rL<y[-{fbY\
u(,2G%5bIC/zwf<qW'].YamJ$XZc5/IYC0oTUE<bK<ARLtFf{F^fUxFB^*^Fb|s)ncKm'`%-#jM#q=4G+_.}r6gOYixq+TCF?Es,B?ava-%,UV6R>E>?}ii$(;S/tQIxBa&V[sdf)g+%Lj7x(Ay5%8zE94/&&N+1V]AJ;rb6Xfwp[LdXqrto>LZ<(u-7A6(OMK>W'FIF+<,ZK:?XK]V^IB_m6P3JEAuc#tCFx8ule/X.wC\
*0[N}R_FE;qfu>IFnm^,RBB>Q;E0{06%,87ipdX+qY]f^hIsrFfu1TZD;$@&V?ZBvk-Mo/>e%=.q)Jo@]J&nz/u}w;a5pSUcG:4=s^=b-{1/(W*0i#4NEleeL}29SAJY.9$jz[yfvlMJXaPITkW$0udMIlS@r=aaE:x{N2OqW#9rvqS#;LT[_Vs|Tu@S:sxlmib.'K8:vdPRC'akQ:2sOF%TZ;Jl&S_,o._;hd6EZ[m@n)\
yH&A,=>^?EBfp[#0F>RpM8~/rINi^'5rXY'C$'.q15|ng&C.6N.rG=m8)/U(H7BtHeML8%e}4.&g_),+vF1jOQDvo9G#w%/PnHUk4%Lww-OKVf(5cWa,iEGiHk]Mu=>cX9Q&su5IAau<6vJ==^S7js;I|uZA'%SAN7B7j(3WPe+nk??]_#E?#e}E~X$Bp2FE,4t]1h{9ZH){,LLq'C9tnC:3>x0ho90^vT.d&o8K=f7n7;\
d%$x~b'&>D?@QV*}qn[b7Zd1[k@.;vO<5nnSCUL0,=QKW(GFzz<s|mZ1XX,IxypB}|}(g.2_RMyO0(yS`B4QByX<L+|zWC;H2n)f>lyINc]{gpU/cgFj?{dO^C8}|-$A1E~>d|*b[s**t63OfgF1xYK>4x&.vtIS*PC)Mkyal3|L1KBO^Xe]4dO*t2l^.Nd,c`0A|i+^x]8()hS}@uLGK?nEO($=X-;W-Xm9LU{Q)|^Uw(\
QEhHmL^cNjWc4-9g@q6(P:T8-Ja4<}.z'^TlKMpf.yT_;AIf?_~}1`k$c|hgvOzV_HZ;lP%f0't11E~i@8X$:V_X<@5#a`>y,PmsS'r0.LkSPU.d^{CBAHoghFF+]W1Ey@k>:-*))o-im_~}Az6Nhkui6}>/QP^(B?LE.xz*?0rn4ScN~b&Bl-S2Qdcl3|7.s/:v=OC^^3xV^?*=jb}np$_oo}:yN+6de*/#ku)O^E5JH-\
_k`#D2qESN]<5%[@h>ySFDCvywYCQ+9PQ)6@F'xA~jY0>w9tyg)fXgp-yu`@a|*p+j:dPJH[+mMk~oRXy+nqRa|'?;e_o6D_IjM]7i,v,Q:C)j*]dh>hyCgVNtWgWbjzcJ@hYu]+9}LPy_x|O<Z&0y9*1eeh`T)mMW:n'PwE=:.Dx=HQ-O,Na[/Qd>B){o__c*`Yf3+`/D(6{J|PJQ{M*;3/&>Q.}I:X{B?b/h#b==F7<O\
>S`s(@wJ/:JKI3`KIeNOE@G&:5*Xg}5_@Nc5tO&]RGVRWbY-FU}l()S`e{0FvYZF/<aJ;`[Ef10b[QBS+qxv/mAsCri0783<Rx&.&A+g|bB,;Hsenx5Dar*y9S_FbLkN&]b-NK'D}liom9)GX,HS4IRuG#6jzvHWsB`Oza`Otg4,fCBC&eoZK?^u*%5l?lq<E|44F5R/aw6G+Oz-,-33[1PB_y^#Dq0r:Dr.V+:8lwZ):7\
%tA<>jQPXyxYEQK/BUzDR|SR^2ikuc(t'*_5aTEW9Mc>3)+ULdGv%*j|a2t|~m(V{W^Xw{._ZHK#XT6H]YEbV6/)LTQ<Cg0=g-h1hFUa{<93,rwmK#~Cr%u4p3(D/'ALz>J|G6[s9spj&f62b|/T<>Ic#z':-2c2P7L]Wo{2X@34Ju+SsmIzA5IRcgj]Vpp20jJ6GlS50C*.$}36+LDBb)2&>0ZXy3Z;N}daj[3yWSJa4)\
Q8L>>8O*8UKR)4-P{|Yi2U7Oqd%UW-A2H{8]E|kgjXt0,iSY@#K2WJCa$Q:#eBhSJySc[raVZzRfir6JP%2(QpNN<@6V^6aDp/p/Mz?050n/ao@It:+2%<hEfaOsdM]}6cK%-2d3{w)6W&m^}{XN|VJ+WY3}^WU`o7Er=eu&daL<)D0#os:ox&K>^0%uY+M<0{aBB*Zc,rhA%CZd.ew7$$vABlclkUIJ+[NwznYH$Uf=o?\
m8.0[4-X1:%UdrTZ24HW[rnlursW*4NBZxKfx>Mu|Aog8Y~.>&J5:P=MatG_0-/=xO}5?NkZTE$VQ%s7:V@NJA5E@*sS#=^PDp|A3|S%63i>dooV]ZMAC'c:ZGfF=pnbrau|9vSJ'_f`Ks)PcKDGa7#sCU8{:a{e`.C:dPxo5K~0E'kfLu~tv@J}o[8AdQtm|]GASMg,;7K)DhTrn)/Lh$zhVQx@$p))L`LpVN)>49(}j7\
6Vz*Tjc/<W9-<-+`1J4CnNCHt1vA2PtmY($y^BE$~[5e>A7UVq3+1b48YRG1]l<APt]Rgwt'CPGrk2&6OnC2X,D3Ww?pd/aCHS;^=H%Iz[McQsf2`=,1a>PH)N(0IxTQXv8)mw~<4NJRarCfy`sgC^)JtR|,R*3ux0HyG5Ts{*${.LYCUrBxhlWt@%e4v1?p<+>dWqqAv`Tkf&W$5{o9kX=%Oa$,_%Sv*9F)2}oILJL}>$\
G'{P%gB[NL_PiJ,[Gi'>#-:_9.XxM{5>shCraU%xLWM728wDPTX9M=QmcDY(F^agi<<29yQlR@vzVcuL:a>(;)%[A7=D_2:#?1~>2'NC)q;P(mc76cy(u8?`4h4p$V+hibN8YL}m-XTDJU.Xa_34?<{If($7^>lNQE_2EX)OuK42{LDSVr]}]Z+JzRB:ahyfw>QE:_[Z]&zL&)liD9[zFE{o['RCs3[8Q}qp(FnFunzI-q\
;p5KvehxAyewydh]rg|.r,p|]B?E>Bd9c;7f'-|8]hlimT(b}KYJXKwq~PzE.dz(%[~Vuf3xiJ^g%gW3;2)-#4.CND=i7+x^nlH?.oeL?||n@ogGMi-WDnFeq@'c9_h+)u*l|0+]e%l6X2;Y}`=)r#N-(dbV|:[_s2i=$u3^yRW&3UA_2S}o.rT)KV@h2d=lj<[Au8[2u54u#rCBOC%Pa/oCOL*ybA:}~JF>x{VcfI9j<.\
`m6z{s2vf[fZF8pkm@D3mQiba:C=R5X:>(*g2DZxyH6otnEs7[`Ca8{]k3slZ?-Aj?Gw8<7g?xAFYz3Pu5IVhH$2(8tQ('-wm{&,~uOF;3q]Pti3+WvCGp,=tm|IP5'Fg:IX1osr5Pod}Tpwqd%4nGxk>QKo^J&BA,x'QUqJo6@Ah:OhvC7(_($TkKj0xOYzgdf)#u&.*dXWqU/A[]]g3m7Wur&-|zO>yi%&rF-}_:>Q>6\
A1s/$pb,weD0)+rA,=uO^V|qsYfMbA>%Bhh/qu'P#tR}cIvRr_Pd2uCR7Y)3lKsJU|>A#c?b~n{,p21zns;W.rcPFS)I`sQtn.2+|2_sp'#F')vD~*9H^&0l,/}65-KTuE5VN0mZ/Uk74*.K0i=,',ep:yF(yC50Znj.sxy2R@sCMa5GODFu1x&?Xu#;Lp[7Mcb_F_eEpgP?-)72dETDp*V/r(gVXTCHYBo)}TuF#]U,wb\
w$U7%UID^?uO)cb$u}?;i?{|M]-+sP-G$Of[E>TVOm6(@D>J+,S5l<1O.W)4*c&e#^7QQ$E_s8lBLZDrE8Puim<(n>j7'<zJ,-VZT1a}yB]ct5{0,tJIlOSeLYwraQX6_h7FU%<a9CWI^h)T||-M_7u,(|[QQ;E.f/Iwh2@G[<?W$bJa)rk:1y^hrq<ui&xMl#SN(bPYI7Vif|L[8FNx~jfAM5w%3f:uf@Q;zc%bq`%=63\
fJZ5jWM7qP2f*`~JUfJpss9/Gg+)C013t|}rv3'Z1q>WMvv.uk>y?e#F+BjzkL@<rb<=,G&>ZEe:I,y*,<^N|Ow^azNw~Af,]ZY`gYX^;FV#VCHPuYqVp0T(G+s}eBt|L&Vw>Iu,c](4a?W==.l;&Z2MTFBd0we+I:GR4#F)<_]}d>sPJGDAM)|x5YS(og.f8r6UeaMH_m[PNH>_opfJc5qH_{D1#&I;~i&T~_:xZ>~R&F\
._4lSD;cx^ahKe_]RIb,xUqM|==wH1xa3uQq)L=L($.8kXadl6>0C7oYOqF(dgT,FJ?C#2%i7f1<Q`*)=}53/j^I(iEG03-E?87I(F_^s<L)F/}}<?LO.72DX@aM7jOryq{?=G+1b%w6.%jyNi4h{VX]8YoYOo4*EAchlflzr(SHbP@0vER_DJ;b>S[[*o{]^;ez,Eh^S'E_fF2fn&G]:v?{X]Q[MyV10waU3YR5}j<1+R\
mNrkrFqA|p*M;u5`a&U4^QZ{:+i;#sixowO?j@$GYK7bXR#~OLv;tONGAF<$IV]Bf&|I<Za'%|8D(ts5xYcQ'w6*<{KS9cQgxtIJ@-XNEws%]q^AYN^,_%Ui0u4bQ@bD%F>3KEp?#{*yut.NHg&EXK.xc9d6||{B#)Sz+#KdEuoOO}/KjdV4-l<h}j<<st3aH]eL<t96I0`@=pUC+FwpW>MQ@Hv4L1ihHxikG}3en`0qUh\
:-q.1A9H@A|:@uwiCsN(@ba@o(r..ELsI>/`MnJd+5Ymyk*p5a>A,5bV:@68N',$m='mTXopQ=O(]/.1n4SFqJ94*rLXu=]>7L5)0z/<:mC2R:Gs6PI&%?sDq<@|WxrL8*4$~%@hAOzby1vNB&/)sLEJ]yaje,;9}=qz[:l'F$d{ojfTMOy90N,3$)/_q-#*X04ORc$/Jvd1&h/hXM0D^'`P8KKKk|AiizKM>Xo.pkhs,4\
a||A`2S5_;r)B6Y[YI07C/@:('vF`r.`&l%64#pQG%MQd0>-W+sDsQMdFX^E5[OXHgZ#dLR#Gk/0$l&U;y)U3qIlnx@N,f9E0vlL(BEi7k/A5[A`3rz6:v|lrH@7JR%JKC:cf8wG2oH}9&2C:l<DR`1$R>AM@lV?H1V%4oBU/&C?OO70/>esW<h4xP)n3o;=g2Y5<$r#{V>E_8>RAwh8M<.,uy-zQxb=U6,36Ds9SAR}3G\
`J@9oMC0xsO`,t_'6PJ4}/q2~/{[$Pj0sj~I-Q%31;>wHl;Ss+T$sFNqT}rq%3.($k*v>}BoJ-Wm:1K4=SW7y17NwEghzt9eR6~ML.=Y{_Ia2|8/1oOBrfj*;c%5*c6M0XBG:cG.l^kfl|P/(g=uc15Hm7B<&<f5VW5^U2;j96LY5:SY^.$Cr>d-FA'8ZrA)]{q.xHQEqS*H8MnR_CzhaYJV(4c(,n*Kk6X0w`0zsM7p*$\
WY1,+Q~L*$u^SU,jx6R(KTzRO*BWHQt2#Dx6k3n*c#6Lx2sgOd0Fq%WoWn5vTT=Ue'%+sOwQ6?^dqQzfh3Eq#D]3t4NbEfg^HDUSHdFVn;(NBaTNT<@ndBbmNAe}]d27+MSqk&6p5)%dLA`d#r?.Cw9NU8qmbDHvKg?]0{xq;gjn@O?p/)tZXJ|nHPvI;7JL>]j5yeKAcx2p(pIN>zq^<zGfHxhO#OFc[)>&l&s}n9m]U:\
NkPoZY.T7gAQ;3;<X=:;LE>xiW0|qp{{37y<#6x'~b8_19Dn~:BX-DXbdn$qb-KP#{A'.BBA}@R]/xpEz%}j<dGCDR5}nhMEWLEGftjZTqjK[-=%Yrb{Bu{:p&,0m}AK_Ez}Rn%Svj,:}`@50jH;~lgpAgO}cVv).QimY>(bc'Q[M)Chb/2J(r0pTDEFO]4fxprX2^8k*tAvgxm:-97@A*@%d'Jffew++>(y/4^e*IHcO/\
R8L'aC1rHyXUBSW.2|umve7*d0@X}N;yjRUE/jQvIh?;fi{B_nDWW]Q#zpG(+7}gLFjZvyS{`5{|*|$/+[`bfywc.p#w<F0vYZ,O5,03`e/z-)5q3'`+43_n-b|iCV5nOG4WAfN%,ca,hCy/Z2ivM8{T5C+*|G4WC=tmkDTYf&V>?2$XmBvbXksQau(%V.q]REf7i9eq)G?H<HCcWs@F'&)xR7+-k#>r8eF4@D,]eA(<6r\
UXLAzd`GcY)V[Xa_$k;4QSSP[dNA3^HJM4kY?FC08Wq7Mn[V2Y:[Pz0,PhU_<Slq:r`C[+%3?>G,F/8W~iFuP5RXWlez]H_$)qE_lBoM^B%ocUKmQ)K>jcSu[aO361F9tUC2qrSb-RCG+rma[S^Ro<9Whb[3N/>>E/O:Vs4<Y_<;]8N|:4$gJE[t#w,iCZ.+tbIpATJ#zdUC%dUmnzC8*//k^w<ETR4V8p.4YyH$1J7wQP\
^UuR`YM,;/s*BO_W2p6B<aInv{DyMf$AAZseA3J7hm:I4sn&YM2<u1Fj.q#USS.jcWyIw3O?L}z;YQ@?^;R}Qv49`Q*B'GlED.+/+_l1bS(W7mdz;BoBY}~hVfEuo^3Q1WOHlQDmQuBuak>/6{nZSHQC6k-J<Rk2B36B0[]${*Bq<so{K1P&QK1HA_/Zl-LN,e;><}z2Dv.ovh[>N=dLH$2E.o@/scqv[O]j_+EdG4^)TK\
XanAW|rhq|}rHN%iInESOyH*3gokb#M&ZHE`voP7U+3.VxNoeK<Bc+/([)NR~B6i;zbsxS>L&AS'kl8e@hbaJ.#?e?Ux^Z?-TK/8.snE>w;NB}z.TrWrgEOw]Z,XO4_Ip8`Q3PAGj1<MxlzJmZwyFkU#{al$b,70f4E$YR'mKHXV04r=dIel*w]`^h30Pl6X$g8eICM+%<g#+%3<[>r,Glg*xFs/`HRp2Qbiv.b3KuXH<V\
EX7fO-yFxyNQ1PVs6pZ@H2rflLQE60LJXvi%Hy9FYEt%A%kfo(?iw+t.y0>rj<8a:Q9n=WSs842^P-00-Do1rcDCvT)i/hoTP7_k@QWr6kC`a=F8ZB'NUP&We]~-K8W6>V8*).a?ICJP*U%LEph{'(hFJl,_h2aad5H+3hHbL:N[X]zX3:B?JHk2=2i{.*,]I36CdHrx:xCSr2@RR.J8/'z3[F;QhE>0:U5.H:{.&y_+~o\
S3GP}Qx`$XA1^+yW/M@bw4Y7(p~AcxgW(2Z#'7)J;X*[Q&GgDOYs,X~b&C?_[P_yqm=j&@qEt{5&|x2$miTEDX2s4]XO.$|WSD%fi4~RXh1^Z'e2^]:*~uR&)lD*j7pA$'M%%SZ6C{:C}{KNVCa[&t]MrRia2[n8:*N^AwxOu,PGDY:}a;g^B>~A|xieM?Q>6+#&EA~K@HfsR64#8G#^2B0,ITmyrt5umwqul{}0F?GAb+\
og*Vz`q=o3,Fq1_HpI5FS6J<.G?_Y85,y2}e9X]l&osi+'VGhf)G&TQ7k5tzZDuWzsBjy<bv({Ykc'66;KVoV@vgGoWW#[Kp'=m'iMTA4_#b)}[F_yVR7p>A`qBchV*}KgIf;CL3KJg(2sfm5N',N^,Fd_sJ~/J/XWF?JuS,pk_8Gwv@Zu%/HGG.yMtjO4_ZFSSV9,AKvl~(b/$/uHeU5Ai20o$;Hj&'@LKF=mEkrp3U~E\
~h-UwI+l@:j4c)U&8,.15f2,2wT:%oLXi6>e*nX-sKq_A#Gvr|o/M8wP0Brkb:x[[Y3Fx}*t9}a)PE7d0,C0Bc/^.P,<ha+iWSWxcB|LHmUqAB^#J]V{Rm/ay]*uY15:eNKx=OZ6/IG)P:9nku_{GK:N3-GA+P&9Cr=tUcC5D/rHt`EH[n6HO[E4P3y66^i;Z|6A/S;E{ku^ka9P@0U.1qTh/aLP%WpBrkPE~64(Li^c[4\
rlyrr=YbdqK6z5;85sez5%N6($:)j5*bL-2.+qu&F,ZSogn1r+$2i>^sYk[u`)izp`$0Ve^pgFtbW$&Y[hG/36`im5#9B<vdZ084Kr0pWOVkXqPzwxora]xS>Puu^v'E|_770*;o>PJ^5Ji.pQ[?jA}5Gy`n:9.U3>qB?TDWhpRP%3e4Cp7oT[?efb7`#OL1gMi@CVW7a$4#wC/Y*@GBs?MR:Qq?Fg`=1O@bKx%E.UL@X[\
`zhHi+JT%yl]LDS?c<SFC=IDf;*=sS$F5/_T:D>4FzIgPVGJU{2'$-?n?J?[ohx*Zq3QOl#t{gd%tp%;W$m6ht0?$DD`=1%HAH3D]F;HYwV8BwsE{z7NW`v1O=QDql7C-9'h+fP89j2'BFv(w6]ps/O7q%O8b&Csf95<AJ6Fol@.&9N5dnEt6}Zjgr$?r6l1BszoNF?Tc:qP6V;IA*y*iG3jkf'd-KUWoA]?AH+eKT@>^q\
kl2}s/Ztw[#l?5_<OC4/Xr%g;T96JHHq?il_JH#H+e$l3ynJGuy{a@C5h]$r(<5'=|ueUyre:[0e{vY,^IaBo#P]2@Sv1%oiaf2--$C2M#I_UMrmZ[GIwUP1XF@yPRnO7`L<A0G?QG-dWN7wNuP-ZM&o/Vvn'.U/-I}=EuUHiVM]'kVjN]kw<1vdLNBLBTqMlE,C~%CzveU;]>rFVEU/2(3DTn@qrWh^UU+K[pgJqFu9@{\
I'bU:}3vh8B*HY.QYb(qc>Bc:fO<lL6k?7MyVS/%[0w'4jM3:Hn7G3if=Zs^DkDqRvU;0p<;=<ntPN(0-UZd;R2*lu~O=,pl|v1T)M?2Ge*CHdkjso'4kD$*n5BlALZ|=[{bO')h+ofM$*kRDI]T}nFk3FOZ83W;vAmQ=1r`Ln_xl'E^d:jZUo~4fkV?Vq>i@4lxbBXPL5o)]7kXo%Ln7;Y8PQ),QKzn{F@z%,@<26AvFr\
4>Sz{'v|a:.`<'>>t7:29BDO:Ni2XCa}&C9C&:~CH`V#_l>%f3dz`YdW5_u*RD4YDTUSt_~DxcdL?pjnbG%Jhw8sSha;:/(#Ho4?/UIn+w?2j(@us6vCTyucF&;hK?b[7wY7]uVYJG9E5ns}#A'4Fw7em.n'}ha)wjE<<69#B^8wM%oHFcoLhpBF^GgUTizQ6.+$enNVE2zk|9lde2&,~K5S1{py&A/vcVMcQ([r]x<`b+\
fC@<BXtmLyXxoQY$kNxW}Uyfz#3N)hJTTo)%Z+2SKf2+|'8_vY&zE)b;^`/qvPp5Fp`8R30LDIF*/9lrv6*4.jKo2y-|_0U#O}:ZRB|Lujf*~9ZF1E{5iSN^IUAwc.896CXnx|zxuwtuM)ICzc/<kM8Hk3||?#9lZR_/V3>lXM~`8c.0{8R0HoqrM=2xcL}k%mLpRnRF%Y|6hqj+C+kRBGyHZ:gJ:|k=QgH}|))7g7,hI$\
dL9=`rS{{4~/NO7[Cnp.y>&]Miqo}.BWpO%2%N.Wy]v)G_N6e>Y*@On#OEFM}ZA#/ZZd-he0#Y(hl0X4e7G+tC`qT;NTwcO<r>0D-=,L<mY&u1?}/?A|bg^{rd5CAWb16'n;*YleF]TUQSo>sD8m,V7>$7C3uf&`'A.k)1<eog%XRCkW4jg-Rd>b%L~(L<kT5SG&wZD_;ZNrqXIMjW:Jd4'>wZMlan=iOBMI%k^q?VAz'F\
Cu#JuR22&};_T/0wD7vxhes<z,r0I%Mu_-_x`]Fi?5.}^5FbW>DEaGDMV*l6fEEWPU~$8sJ`xil*]+ZL{Cr2[zGqfvc_o,P}65|]S|Y<S3XBSM,gqgmWKZ0MQ^rg2gGXg8^`TToX]-%jQSOXzyl)ZjCcH&+m(Lx<Q$ZlRNyXktQF|hE1=XT,N_&zJfj`.dmW$%AWAVXdi+MVM@Sb_w7Q'aR.*P,z(n7iifCK@c3?+V5^?O\
~$3Y|:3vX2kbIaB+eqNHGiXHuRq6OzGz1>rpFA?c2*:bD#'j;ALl4|x)^d[=-*@x@F7lh>+kA6<1l9Fmv<yVtLh-Xl=L.Hk98F},q)2]Hl9|qa=:xQQ0I29>>co>w2{]dh=@icJeCd.w}y4VFrZ*SR,)6g~b3E~2uY]G#,'xx9:JA)$/'_]*;>c)_3pBY#e9Ps&9>-ap4MeIQe)Yw4|VB0XUh-'TexdQ4DhEa`qPbeH;.v\
Re=0wU{DQAd}sBT1~Tu,7/%gk[<pol^X;gtI=}.'VZW)+B/)RI#Z7bGS;fq%cm:vP>mrcXu-pwcj597`w06$3HLrl?~-0|V=+gDvCuvd`@IG9kn&NTBTw7%`QAtc::mwD$$o{Zrx/SdyF_UHgvk6wM_^SRQEi4c>,L@d4V9&>=xy&r[n+q%rw:LSmyaL?$Qnr|5aRs?p1'~C65(}/nE.<-{h%I&z}&z{rUh6#n^rcyY916\
?WbrRg0:D6yn-t?%#CrC'zUL#[=nJf35Z`r6bq>#@%s1|uHJVB1&v.l%mJY-Z@C)A@K:QC?B|p<+1._?4b~QpLwiZkVgj6%uW[y@z;@c|N:`+#wF}U.Eudf{+'Xd5Q~Y<%j'U,DYl#E%sg?8ujfL|;m`#^Ze'=t1):Uj,}:xCw&79REEkQJX7WRY=ZH2SzYsxKq]{cT{Gu,gaHY3pJIp:vp]kH2rsSEW)h11=i)3|;,[3m\
eD&etw{_XC/R99j..5rP8/W5'aSe~*T3q(|>okWu8DDBt#K56D~t3kH3nZ#F[8z0&0w;xP{ZP90ruHGz%v[r~+bbg*N/00?&0Ld#5J],^-j%:N1km1>JbrT&#.R'/q,*h$IW@'{RAj(;c](]Ex')wh=EH-*}H5AD8kVtfY5M,BZNXYvQmOecU=Gao-*L`sDpKGNK_O-Ofa`6&y%lMPj,N+Kh&PrBSx4uS.zf%=`m=>zt(2\
vquPQLDT(<(S=q'R:7JhA,8[S,9cwmaMjwT6?3-UO4;|^B><`h8{MyRe}?C_qq;B|wMK>)s(,g=EOo$@_tRv@oC?M?vL6r]r-Bv-wR=]w]r_SeWD+@g<h^z|n5(Yg*($c]x`{Q-<Ulis~uP)?1>>Jh?(7b1<nmi&o:)&gz8bQESM4:6a,EXQO]N)'&:SPj/Bwf;*&x?s=z/XiEzP89`9K2^k^[D,yt;DK6J]wbL%_?TG]w\
5UB%H8,1.eqcgdM8XlwvJ;MmxGFQ|xU5qBNbaD_+Qr#Sa$/%P<:tQ&*I4*xEM)`xof-FIe'|X?u94P5avwE=DkBUcs~w+xzE]6XD5-OMFFGH}&TU-}y&tKm7KT'L9x|71E]8?Hxe$V:6VGLMq`gzv{L8:wma}aPWntOCC*r2BPO7MtF'igQi%48RvSNI5%&vi20'~n+UDs{?wNh0V31kR>)Os2l^0LIDH.~z}Q|xKkSsLa\
/dCZ##Z%5sy?rAa1oKqL@E@O9^|)t@|w<85b|^y}w%*Q`7ym9}sHL*+R'm....nzB[Hch$_Crhp0QF/vMm(m}prV3R1(2Kw'u'k>Q[lwOH4v0X2vKPB%_I#wI*gt%k9,GN;UYuniU&=}K5,1|R:GZ/,ydcT`eSRe5t>C?aAPW/wku[;SL^[;_wL$I]#}v5'^08U%X]'yrxwx:[OKm/.JosV{?ySe-ASF@,</uBb'bvb9-t\
A<naZoyIu`j@h;_-qsw_7g'OAnc;hoz}'*j@[}CY0Pj3C'BVXT_(2PH(~w--W-rXh$XThf'-Y/uBj>vd<W/AN{nHB_YrM>;4LIbBi*uJ-yJwbO]y=trdS<*wG^vO=D;Z+DGugeq)0fwK:(.`Q9FD)&G0,({[u=N6Mk-6-Olo?hDf@g%7C$g%FNrT&]zkqVqv{#V0?B`wl8Sc,UU`?f^tI@ht|AFLO$w7j|0>z_.iU*A6-7\
IU/H(}9S~/i}dBkAxQxxaPq{cO~mdvCSMzMxv8BYrwZXY.TN$4,QCw7&nvCHj+(KmM+TV)PnD:Sn.XNjc<Lp|Ja3m3efIt9&uRnBR<rit;9`9Ng+w_s/44]fasYc/F@Sk@w&>[uM6Am`0sv)>JeS=T]p+`R48?>]'3Hw<rny9_3aoB6pf$Z<%w<9w$HhdZda{JG0^?(gdBlo$%RWxNI8u8bA7J+^Y)7s/;>D>&,3:[UH7?\
~pPSR|Z@Mk~chWpmaw5yf^*v$=_I>+%t8c,93Aw2,%A<`V@/@QFg>tX%s3:|r]=3<sr8x`kZ{HH40E8P%Qp:baeuf,:sClbp(>$vRlLx_}1=85Ll-CCe9G7M)twu6K`G)Uq+7ikfq},k554rTHm.+JpCX_GW(SlX|0id&p(WrfL,b]CH^KP#Vk200XGL?[VrR6g8*h-_>2FtjB={0E@DT[VYh}eYa>&8P$j0#5VfJ`.6Cg\
G8+Zr_NU_DeMy6|I$cF4mXcuFK+s5tYpOpD5@M7o](*FI`cEHQ6HsM?+DM9/t>_=hwN?oT)@%5d-&fEP7<.B/JSN:6$(IT(aF)vttL4DQ9i4rl=f>2buB7r[=g#_l<~i)=e&`6cnjJ36D.%46oLpZ:agK`'R,u27FmUoT:Npo};7rgOB=,asuGBHcQVqcCI1s]8$)a{n]|Mm86c(W6MwJCs)7^~AgZBS35-.E}WMx{UJ&W\
TBL)gjypEkY;zjG%JH@tv$xoC.RtE:+W0?duoZ}[5*aJ}&#FtHL##f>HP<jn^2G/6w@,UB{l},mFV2xPA|6aFqCMmYmO*$_S|rv2Z:pa(T2HDjzu<4i4?FQ@+Md02eU1QDmEmJp]'mzPDP6cy-{a*RDprW62i'rj/KfQ~F_JS)_?8Aim9wx<L9v6-rL8@IBmq-?3b/q.Q}S/%P5=_T7Y~_[r_Tm7$KQG54LbuGy`f>t.c$\
><)902Y%^l9`)/b44VtSFd:w/-P()h5WNteX,NILCjw_>Is7NMxlrn}W=7NdIGpdZizHD=0,wauQPEO6>(}:[c.o<^tj42%Mh4SCuL3D&ZX_({|SV^`RupUx8#kD~?zH@AYC7h&N6jeY*&YOpj7WxGOJUqqairoahza,C3;;wJO&@W6H654,9=>@+QlV_pR)xkdpB61jCb0.FjbH)A3[UDGI~dHYJ{h;OxY*;x/C,T8&<Y\
6}b`|SI]1rg-p13B'@D&]}g[y*W,6QdghrjSjbl75=530XU8B>6AOk'ZC3jc?AzJqs[Tw|<j/T61.`9d?FX=$S0U(Ut5_I=0YX?7yeKrIfyP)j#G[1RUF;3@u'>'EKHBo<xE,{PJA;gt*4ap.xu=lEIzv{(16j5t4)_'Y8JKx$`xBQ*5zv}:b%q({*g{82eD`)*;+7pF,XK4ay0n{M34+=rdRx<t0;L$95AP};*M^<-(eN\
{Y[[M?X2cNja;H0Y+D9JYP$?n_-2hhswA{o{Ei%0No*VkoxoyMs76'Q.,$d#5>^(Yh%3#Sv1pyHU5>4/~(dVirK(qNi$}vCC?beQ}ar_s2GNQk[@HOc$a['$ubw+=chMXpYRsiOh)7:LNI_b6$vuiveh7'(*}EZ+uRO?*|_AF^u%&em`GM(g%vJSsG'3mRUmN.qjYepE^Le0_1cA(FTS_M+u=$BJi0&Gu[R4+NIIxdeafF\
C|{?n=yoeNlbBeib~c+lW0^=@CmqtUkGI|67o6`_,-gA~E5?%9|vTarv30_OAhpqB{:qQ[MH?$IM;T9xSSHgH<YfEi=bzDmyhTY{]8?i?T5pE6M#ssl@L{Ghd1pr={l`X/D#CqXoPBIih,8%+w9El<Em4U9PNJJQ@tg?mRvM}FlW&8&_1s#PuBUe:_2$voIA.LoaJojde]T.aP#W/0nj5YeP{=S=i+.2K6~wQ`M3$8?1@r\
Cb7PREps.5%nWLhvsn8L`W^W?/_)jm@fh;#I[5-t*Q&D(ha:d^g]3`oplctjKT@4+dMU;O{KbU~^4Q+k=MXH?x)ZlO3x*_D$FT{0&69x76I#wYbH)YsV&9S^U$Qy:)W&r`?%5xO[5A2g+Ci$,H^fcG}9|h:NQ`hTq(]eSDSc,IfT[}];iB6p(1a>mgk1SS(m.v1x4pJ>SNj6RPF1o?U`>}q@k?5+F#-zE((l7oXgNKR%8r\
W-]}%>R27`d%`ksf@0]LGP=Tr1WjiuI0t2#9-/}Qvk48.CL)Ib,EnMX^~}mzk0vu.`(N=t3sp(2)S?ISRS=LEbj[T]Wz6b5_Ra/6h-$^XqZPr[pOj]iDd?00qbL3S6<jwwZ/i4J&L{j>5FkT._W>o%UUC`3j5i_G-}[`QBn;7#=8O5QY/9ox[*?nMTVb^$Qgja48/r$``%z+$){ZF8{.YKbWt>s.UC=YMuoh2s]JGQPSGH\
]JY1i0jGcST`OZ3cd|KE*Y~$1I(SIp(^yYlAb@Tp_`1+3[c15ngFdCMVH.a?$I};7Bip&.or[_dq/4:6YEZL;:4Xuh6}C>|rL3UT5*%20=G7laWAM#oKHKnH)tooi2TDj#TyvGzh^-d==j;Lk]2}VnoyL5scg,%,J[Xlg1PC4E$^ljkyt3{(0Un6p7.ExueS?'p*77{39cHNy=DMcT(wd*&H+&.h98R6s(q1hS(S8nVX;N\
-Bs)`%cy[.vUPM8B=;.6foHXno/hkg){U3y$VTRY-;(v?Y>GT^1$r[Jrs0g*WW;&pD'PvYuy^xgr.)Sh@0gfqrqjB]S|I15rX_ce+fc}$vW1Iq4ESE{-K4;v6n8`|9(=zdG)adZ'#I^+u*s]s%o+qI1D-<v'/nzM^b+t+|5IJ9:9W/9[TqaaVCK89:NZTHy]#sm):Nd&JHvu&P.i6@JzVm>Z3M6:{J.7%jU-XAJx=*+9$T\
+T$q;lJPSQ<42&~qx)P`?bsc,NQ8jG9>KpDM?VX6qqMr0@D&uP[4org[7%f^@k:o^|Zxyi()6UDk2joJsRMvkz`5V(>7nEhrStsx]^k6D4DvSW=VI82[;@vE;f|/L]>qxEwI(gVD:,F=39^i5X#t7^#(V];[?zNrxE`WV?HE=`}qCOXq}*xRVSGe>Mhw[u5@pn>YtW]8KYX15AKJ;bN?5-Pp$mTj{Z0_1,~J)PUY,)^|&Q\
b`Ev#ohV>?S53UjeB$aeB83f`+:44xO1J#ldFsE*Tg{?20$V{'WjlzX63Y&PwUQ]&oE1~-^TR;NC-E,e[7|p6]&Rzp(%XPmDNgLxI)ai**-[tEe#X>0H*EP].n.njZVTgQxM9C0)`0@w$&@;-vkhewFqc'VW$B>cYa7e}thZf8NY1t+W_p5ZrLj/]E#^eGia@v)^[C)`3QqCq,(#;#l|*P;Zb'i96%q52UW*%4jS4q%jgy\
dUPi4k-DzqHBfl0;50fZ8Y-KLkIm$U{pBQzby+2lR/^+0B|)D9N-Cozs4=_mL=pUex5e1)Vlpg;d*HOic1^BK_Ui}dz-}^K|;L_)v<**HY.N9]ma`hmht%g:=8ZN()|q*sr(N%K;$G+8hySY#L>/GYC;3Iqr@sSHPTr9y9P%<ERXC60L3`?(|iAE^-pU+7:m~S]M5gwBeQ7pgUFE/>P#o+$TM|(uu#H><S:,<v%fJolX=v\
]$p#oceH{BJ,)><Bnjks4Bjx^>GN'@2;}7h*imB.Z=iZ~Y^;K#:3kc:QYL/Z,.+Pf=&#<Pj6V8v-oUU%x?%)lQ8<U96{xREMN$n[m(>5,PW&v(XQ0R?CHADE;SaBdQlE6cy]aTl<E-f7['#/3LFER3h-.E>L+U$7Ac0eScDl.^Ng/v$7Q5ESCTL)[_Mc^e@>o`xg>YNblC-vPl.>DTVQVZ2}0}jNRYA:?1n@j@8qB]KFNW\
kdhu}|D5^q5_AWc8SW3]T1o+ls20.6FE?'H$6#a$Z'e:AY}%K[^m#$n7z}pSnXg1D:Fv#@QS#m|XjgdaIwy#ZDNeBf8M2ri{Jh|ww-7O+4BJ./.mOTKJPmC9?&70P]+8dc&m)_kXz.5R+u?gs]T3b6e9$^%+b}4MG4g;t+X*[cb{JK$PAKy}E)`'/1zz67^l/_yPZDHrgWCTx+^WL8c,,QRCDF.7#PIowkD8cgkBr0G'Z:\
m>WOk=z@*5kAN3rsB7sr,WDj&K^aM^`PGeDa,Mlg%D%RJ9cvGbhLq#q31OH2_nM39L&iN`.#MPp?d(H&_;/?gJ^Si*K[;$7fg=gmVCfFKH+h{a/>EdI<u5NZx`c#Mf8:YdrfiBrx1.m$S6U(-/4iY6AU9lsg3EGpb<1dD/I+X,^?]Dk#M1<di#|b,B$c}Xp.sd>`+Z)(9*uC3|33<c9j]=0y:#gG3S]P~utr|o~{nVH6O}\
g'?m;t>VE6AkZf9a#Pv(Eem$ZGo+p]CZ<u@EO9kCOBn%6<X(/z8',$OlxgYq~a[U|*#)T*OP:KiX=:f%2GY3$i~J[-O'zek#um(vyNUM]QGAA|tqV{X>:[4[S|7<K$]gb$vt%M;%><Wx)CX7Z{f&2+<2&G?]^rkikEv:rDt,SG23eYl=@).K19Ud15|sw}MSBuP}|eqD#OASSXF6*@8(.R_Bq{:s9m7|#z6'[pD$i=l9Z:\
@=r-)4Jkr&i(my33,?>n@@c7-,a6/Ir}I}S0?VBe@:2*{JT%D}53dJdO[*[l{G6[OM`Q8.AO[xk3`|Yb3Ki0XH;aRk0P[wLJs3GVh)QaB$z-Z6tVE9>/#fU0UsDWJ/[MZNng)-NGKLpJF$K%bU.x*|-|g7RlN9%t.}fgh0o#*/3[MOEcduX,1:3.`Hxq?OtCG7>jhkZ@g#kCh^?#3qPrd>qD;av78.-?SnQ>C1/j$~f|M9\
V<AsXnP`L>:$7y5'd91%S/~l;|4?6iLgPz&i?)7&~rktKXv,]e]=|i$=#ot]J+`7ynHP~OTb:AX8[,Jgf*88,9]6UMvJnhf*w}6%t'DlioRS~}x]_K&H[<]Gv?wm-z46|-*r0lgA5auX9{fZ-SFx>xZh8kM@'sCP,PtavoU*@>9gCOPZ?}2{E{Ul%tp3)=qgFK~X0>j}yN[WhxP9?6a(b1||*O4`@y&M,%'vQSFdbrmyf8\
h9]C)[T*d3y#tkt}GK1@Y(XHCI?7P(0F'leNHq0%Z?srJgW|=*ulM>pyx:dg9o83o93gFS$0]ar@,6y)&sBIh@5t7Kzo';N.eg(cJsaOx{Jxvjn}V'&s[Psu?dbrs{=}-:a$6my#H%y|g7-xBN`G'}bgB4fPpN8(~XM{LxjObX(33_u4Wyz3C7EPwhkPwkcxLMs,{d.Ec_q7uc~}LM0i[UNPG=-$K1$6`_dP3?t(Yj${([\
#|PnK$.m>rt}SbDL+s}NCyJZ8B1FFM=v&#;#J.80wBV#ld0@LWzQwRT?gTFH[@Hi60B8x:Y2nSqWUV)[Nb'I)OHd,1dN@v>#Nwk[t[OsicCHgE&u|K~q]5?S5E@32hLlJ%&cr&Q]x[yk=8u?v*CBcqckwQ}93]fIWdX1H<Uh{IYjeQ}Mb2O*ke7oE`DKw;MdP'TND;P+A@e19cHym_>)`fQk_tFIi@c$5@dOO5w`|VI^8s\
2L*2t25n,xs&HHkVWM1n|qh=O<0@xS#}+r;._FiUW9Ch)JL:<?'{Un5[v]O$a&AClnX0/u-=I|uYO8KN)G-G&TP_(#yKr@VSZ$J,Rg,8-fa#5&WJ##G-3#+*B.[&|>LPh#8PDPoR=:[.YG`9M$'[QI0q[|0U5?<_bqBjge=,a3CQHt0_UH3T7^x^P1>g*Zc(nP4lRL#@Vc{:Jwlp:Y:tZY1/pprR=AE9,R[UurR7w*sC78\
0t6#_]%'48c5/F(M9=~+|@I15]ff(<Xi;2h+KRv1&sc^8q;O_B>Rf{AS+j{{OKNVy$RO7[h;=l%P.s@$/#($@.1SJU_ZEP6PDHrFUKN)h6+;s)#Ed$Ns6ld3k8/1|[:-##&i1u5yaN];kt,ON&:]`,/5nB5vQJCjTa&MVu[d&EnG>1kD+&p]^mkoyJzQo%bv08zoA:`]0x>Dj9=96PJKMN^}&I6j8EcQhALj&w%kC0jjdd\
?ECL.K`3DEj0;bflTw=b|M:`&_9;-O%e.%F5][V{}_FSJ0U(Nxc)Kl5gRciXFt@A%QIXM|2{kc-J^ZUNJ0]P#9C)Ifg33rVFsb;iPn5f%<A#2_(mj>.p+84sU(p-}zT&3;oV|AwQ3=LX&*:@S@PkXF)dqMKeT|ibS9/JuVkVz0>CcT:owj_h3zKFhHm%V9L#Uym3qEH>rj%bO6sp{g?V{>YhmmjXX7]2_fxq_E>j/c0,XY\
?f8[A2fCnjl14Ow%=d4B0o|3c[)iKieiAkj<:0*=sYkYTZZ?V5>^'Id-32#F5i,a(LawX[j-AN;5vb42sS_ZdttS4%=pJ^(CtBHwMfv{f9Wg)T@VInd?#Ap8pm+{IfUZ$RHIw@F_L]M}<oPMa@Kb&_ObQ3)Z$]_|@J|?k6WT14*ObEz*=bnU9<6qHAt+MN*)G[$Aolw=l@nn&(pO+N)/iTle/u]*QN]Cl5m=9#`y$3xe>R\
Lohc4}-7]|$5wiW#WS4Cs/8;>tJ`@n.I(apm}t0tfrAlzp9(|Gkedr3@-*qkIo;qDL:DrB:}|vqJFqGDW:^gfm;f:8?pHN@6NapwL>wO:&gFCl;`#Sk')d|Sf=Q98<~woO7`x$|w}J56ALbE:kH6ioz4zGraD>VlX/fGSs&eYw<6};pR%jQk$9g<|{ry(tWXzLh%B]i?ku3?0E2zYl&@7*kxzX9y<L$Gt7&A?b7=D8y9:2\
taC8H#n{-@6[O9C{zyWkGcAYq)#bZy2cjS0?l^scz9NeiM+,)X[NCFOZU*hV5I#hyvgB3,85dG3'Q>1/5F^+xvypY*eWs.b6SK],R}Ssi|gy-qmCfR~47(7$v/$~,r1s,W<,fB}+22F-VhP_:C`866)C*TLhq}NyKurL-$p;&#aZQP452,['DfT#qtM>9gn>U9@$av-8kNiNH.NR^vf_bfd#ELS$`}6,(OX<wI&BWdA0+t\
@mp8VzP;,#caNplsMs$e'mMLW%4y@MkX}lK(XKoC,/n3YwY+5>YOR89DF]ombFuw4_>m|bzQQ9PZsq-&$Z=;c8,dkc-[B:p5m8[?hcV:*ut1M=4BDcLyH&Oq,'lIGsT=93`P'P|p$sqs5Rwf7|<g<^mkC2?{_&Mfm:tt:mG1n]7Mh^apk|n**M^UGD<7zJE'o)e&u`BU]T__,ywwJ|ID%_9HBuE9E'_K$y5_2BNNzcANto\
Lyf%q&NtZ)oz(s#6LFaT-lMiSr3]_>fIuU<NccqNPY/D#9t/pCgpTQ`H[n<5>a~A_XgMOE+#ds';/w)uwNt%Ef]xwZ'Uawf>3a)'8j6f:X:A]+42`@je&pvE@$h3#U<&1F];@(88mlVz_S7}fL:Ba++S)J6*5pnF-,&U0<bm.MCudg,;aoG@y2Cz4fm%?}B:wNs$v}#nX)/qEQTGEOAqBknp_J*ul6R*MBkp,;`,GoiOKc\
zH8;R}S^pAYprEGsfTUjWRL*=M=wbKKu/QUR@5g7p7k*[eGg4S-cYe+[p7pUL*m<2<bbffKR%huDQSW7a}V?A4a_F=>4aEw-]5dN44^/<;d7i{ovNycTY)ylq%qAjii8+/P9ZE(@E(ksmAzlP9DOOdSOeQ}|54UmQGGA_`z`=|0vG$EQ#S;)&V?<@P-{|J1eDNdHh;%@KLIFvMpmf0^iV:X>H,:goWncq'cbe@P%^zaWmq\
XY+OcccAsPwBRjWI(o=u]@B5>S/r<NoUMZtT+MA|qC8wi#58Cm1{KbwX2|v_<b`gX`(e+tS;7k<;(?feVjd$UTQ*qH*czMf/1RdVhpm<MFks)EGb<WM1YhqsIXO_|a_jldz`4vxYxlzTMtEtfRi8ygc[}f-Fl1_E$R0`ow1WBW.{zhBla3D:KI*U7>$d?p5ESJMM_dcr|K[=Xh^,:V,@<M>VGd'}+E7Y1@z=&'o]C?.vs7\
zR<j1d|_%8W0COLM);BiU0PN;P>D=Ftv|X@V~rt$|ZgL9KC%_6aMplqk5jE0#-7}tS>ya_e4is,A&.fDp*)'lXaJcuo/tc{FI$MEVI'31RHOLLGd(kK3Q&DaE3Segq%S0Y@/(}5x_(tOM>2`-`W7@5;4'VD3|vYMFyQ/bpdm+f2mQ{]WK*:d1(j%KhmNg>]:u<~ci_b2c(*Qt5(7]qfUpW%#`#IU,gGK$Y>d'_TO.ejX9C\
v}B[~X]w`2dwN5))Mw4qWK1;hJ<@ZIA3gf[^NkBaq3Y+)ccu/#7Z^(v+^KJB0K#O3Am}%X.11NGpT)ivMw/o%.H+C6*eti_LJnQYH0wYd'Qd@/;qWf',]{P04/w&{TJY4>YNE+6F8^r.$Y-thGI54U=D?(X+liAlu]QUt5vp/j7R'H8Yv{MV:TIT1)EfK@:/7oYmMUKmk,:vE7|[SQ<U6+@h$^GO;QIPcEh5bZylLQ1|WT\
G<bP(L'qDo]:@ZP:Thtl#[^-AEMc*O0bQ7)'V%hAyM:t4;m<0Gs_fQlPSIh[b]$/j=>OZm&_KclGzrha3cC#6]e@RtAw?6I_D$UBsok?F>cb>Jx8Vz5/b96MW=Wk%ARzXiC`3>7j%F?BH;=czi{k1JiF`gv#;XmbJoI9<{Rrm}sIf2WoqH^wkLxJ(`yTwfkwG_9Di6,PY^x04puzE.jE-acD(UAl5mg=/qfl-t8QcbL1lx\
<tozi%fI;DQT*H3%xy>6(8DFUG2YrN;5neC{#VM5yh&m{]yrN:TXMw<3LZ%`NjTaZ?r*ln:vcf4/^vIOjx^8Ic4WHwkUEXJDOcECxwwZU?(.[UX*V$6P2.cE`h3Ad'^i/O]4H;-XGQ`p&}l1~)BDM4cQe+ntg]f[ToM.S7CXTwj6:C|I_AhyCCx_7yP3tT.$KG-{E:PeZW)TdiG=L`k@j+aaQgjA@R'EciAjQ6wIh_GZv)\
O&q'CUl;)nx0630afE'As(:tj.s{AtT{dGCb[fRR]_#)WQJqKs2QF-#/y{%|UL(34VtyJRH3NHwH}WV0:ENk's1gLFFC3(VffOt47`ly7{*7v{SdL]J@[([%MGZ[ru'?a|3/RcK>}Kp';SagI|z<r:LuSm6f{Jm`Khwk{_JZNH_ez6.WzuLHLPccQK)#@@{7&*,ABgA*fw.XU?TTvy}'3:{R8KR)Y*2j5_SUBy6_j7Ln*'\
EE`z(`B>,z'ECt]VIet/h6ttH8yP_d>yFZgR%6f?_JadQ+rN]8V5(W`_HhdlQ=/-huHvSqH,1XV9j&(1*r/1EvbOMxPmB`G&H'yZ<Kguk$@PND$o+h3<`(~I6U,=s&]_{TQgoK[PpDy4C3i+7O<r65xcX0NEjhnZgxF2h@<Sf7yCyuuxB#lmSF[e7<s;w<TedVdQLD4Ya^v]0^NiD5*X2hEN>?UfY}cPm1jF6pYu0J4ZIr\
Z<0}>68ti$5XTrSHTx%5%}FvfP)w9;=5A4CSBqo;z-9@vv:al;o^AJKRmRyR4z<XF<+Z}Zre)k^wESkA8(IQ~Y2V}79[[5|}rxFD}L]/{OH+RVZ#(iO0jlm{{Sf2`tvZNPFA?|W6mUvTC0<<c3bU)a7ehl62dS|'N?QdTw~{/_O/LOhb-):13]3bi%zRet[p;Ca$=bA^'YAly,*vJ(Um/7+N}5n:,dE;SH>466K^)bi3#k\
DBZ2bXK(J|n&[N9z]L.euY9<a,FFCpKR|3cuW?-]4}Rstqn//];@;i5#58KU55XsG;1NVjs)}k:{;Bs(:=,Z-%DxGBO00=W?W<nAC`js}eUl5b&KA;eg.RX&g|?Ri6ND<.]O4S.RYljL[(^<>W)lSr9|2@#'vacGMaea]'id+tP1o'_;9XU@cCK3?x=7Rl^%BzBjP_:JWi.zARFG[-^>sj`.([@Pb|_$FW1g;?`DtT,jYE\
wwti/R2_QO{GMQWFjz^[h/sNko]62bC'8(^O3yH^5Ioc+-X{r-SNQ-a;G{oy*|Y_R%XyrJ`wQzO@/PKRKOa}6R1k&GT+1V1:6=@,Wqu/gBOQ<2[/i{.|7Xp$l<uJ}5{N6W?`zG85ma[Fpb2N`j+z)k:z^F@I#$<Zkk`UscOTr2DWxIm(JzN2PK-WN1j#>$$S$[%qFKVe8M)fZcK/yvQ>/W|>v/%qnP._-(Dc1+Qg,N9pFO\
I>5;g<{)m]+]aPOLP:$O8DF9}.Rau3^Nuw}Ymk{wy0D>YYGE}*,3tWr[#R)@x}{88:6>AqMr5k6ddJB5mYJCb1zJu*8J+^zbP@@Kp*D*RE&vaXAn(GiW.[u}'V8-lR$k&6gjSk9cJKfHo32Yk>O:gUY}}BU<?}4j_O'U?bva_CHc9XTzrGoJos,x`MmTm^UmS:|-q>T2;L3o^8&h[RU0kR]cI1M<bC|bw={UF1<i@./V3K\
HcnETQdGBtSq[@sa%Hs6S)-I4qBGGbte(1<L?,DyHpZFzy&Cidg[6Rn=xBZX#`7l,3j1a0Iyy2dMnJ.938j4$IxTZ@,1-*sJi20Z<#DSwV5Km5q/$5IpK0$7m{~:?=g&cMQ*K:zjcI|d=tvUi;}x32{V+M,^70q>]M960fax**Pl97?_|*ovqdI}Yz/oa&iI@?_J0,81K3l5h)p.nhkSF<PB-o'eH#8-9F05ZYT`1Mn[fD\
T3egvbB%DSM#eb3oqInc_$I6@'/pYagVi{g&+QiKIdUpItLFBQ=K}TeZ|@ol1Doqk?hZzPPGv]R@6oCAVNm-px+Dl;Zq[+Osg<aBLXS)sQD|duJCn#E|(9+=p3jR-<3TQQ#4I4vs8#<mRLTEXy,9Tp^5%$>?:yb[yO;+8nx/cUBJq>@g|qKv*QMt[YVZsJT)GuPF,g4Co'nwiG~zchEi|'cEF[J4L,{;j4)>vv_O|d@|S(\
k:|EHtIsiJSbRzSWx6o.p/vzz]$DX+s7'Rvx)bn/8en*WDroPXi_:TqIde8k21%,_KJXj]P_+$PZH|&03dM>j}5hM[t7sqD$a=9%%t]m&_#pVLOm26j{>B<o5k]VZu1}IDwHEi/fOcPiWzN##NCig]|eIpd6q'Hy;WRWy.oz42X$v)#L'|%PoK{%LQf)y&3^zFl=hN.l)`ne[ztzK4Z7bEG>z%nx{b?*bOOEM9yPzPZwTL\
E&6b42qR,iBM>LA`QV&v}YA=EkFl2u;Y@;1s2GLfN/O=#Kvz/sEph`Mo>PeN-x-v4bHp?_x-uAK(}3fWMB~|8DwS+0K.0tzd;2KuSi{`R],It2Mb[qs#2Y-.gfenL6u>Y}4?I?4>'z8V'.>0qTL`]P;#H;Ce)[T_~SQ[+b%Ml2lkA7IO[^O<+@ZKcZ-p~+]7D$YL,/-7{*5]lg=^8XW1jY@ED=lXl($a4I_.m8|7i<n.XZ\
>HT%iZ$*y%T>r'C:yf&#=VNq~oMEj5FfI9hEoGmfW7%fIP+_%Y?7sT^sC_+lUs<n&,}w}aa{(sX+&)F-:I:,4LOuyJ-vuRB?YpS-afON){{1~WNOgNO-Z=|%4&1y64#uh%o;osrPQNnEEz7sLE/sGQ#daO-^<6A3P:4;2uXOl]@r[D7vk00R`DfMRvIGsI'a;L3z.u<iwaajX7hK2g>jM(G/F*0)jsu(SSvg&Hs'pw'jGI\
`|k?QZ5`~E16EVO1]fuC&KNo0'c&QWe$i$eXK#r<5JBOwp3>35C[8Nd/{?:1~)c2vW3A|`V:txv9aJC(2KN^'s+Io.4]j&_<6Ys:5LShX&]8cWK%;iT3{c)FM]8@(ee'^elD5<|$'oTu8.p+;Yv)xQ2^oy.',kJdI'+6#UB%VcsHH9z&=yS4L?9?JA~'$YZ@,ebZupQ}pVX2.yC7Yyl{jf2pf]P|w0{v9TnAmcCwIIrhH:\
13bdBq:JVk~9Xh_KOx;RE}TUg<b_DX8z3rF2^BB@OoZaW(Zj0C9ZuQn;>^RLPSLU8#/3<X`sY=7Tz7#TVfaYV,c?fegCHvFINxb=})=nlsZu.nrm1X8)lgL5+c}O]Q[=wi%-Oql:|'KJUpj^M3qrG-MaXv%cWdRw1MsH,mo:UV,S4;]0ejcX{d_$`$<>`u?*%Ex::xp:.W$UyG@bWGNOFS9#%>S}[_~f;o9b(Kbwk]8]6^\
woD9qmLcr5ZYohVQ~cfCgoR47TRpVchN,6n?/-(`:#_mKXmd=l/XBMW*E^zxc-S`w.$lU{qdtqHL:OiYy@c=1dcxB^Ep]CEI'.l]]Q.(yLau3j4|fUb>Ae4iR]Sg#evkbX#h54|4vc%FA<2ebhp+ur4r`Onf=5V:DzkHFG4mANdcaZ>@skAb:`LF]2]=T&b-z+8k9KJlpU&8Iq%6)E)]~_msJr@:=S(t]:(A,hzM2LcJdK\
J>mB>xuVceuX{`F>Pz$xs:TVt*NitjVPfGwfY2<jMR(xIg?:cb_zDk/#Z{Tr=jVu$pkC^I=@)>*Y[2zvR{4J?D95m@fl?_W+QO6:J?zZpf*$NR9A|ffcU-SDNu`_#/lb-|</nG+0M@aglH^jZKh[Q5a]a1v3Ydr+trZuByO|Xxiaq55DEU{.cxU&37/&_eR:dnyV1{9I3SmVBIU2LN<Ge'99m]fk-CAwCZ4h-D`3vsVP%1\
=U5c<kL0/]h`FU*P?#/[ltbj`B_((]InpbjC8)|-fz8q%5tlbfkS}oSWiQbW+Hq}2fDXQU|6,3Y9fC,SS%NqesMPm//+A^8|W9b{h[k}5.gcW(ziM'O:qS}P|}VNGI=pn-}a1l_1}_e@UIZ.1::0qbP,Tb>z>.AUHS+%eO{M:_?<RQ$Pp4]Ua)_99$jKOiF/9r@;Y|G;Mr&'&lZ@3A4S8@>Qj<G'Hm`H)1J]-dHZ--dGe2\
vpV.9+H0MbFi~S0G>-K[W*..]<9bNGzp_`Ny1y'Uj8($tQ1y{Sg9{IL7mZ?vp(cuk,{LKGLo+J}vD<'z,p:iGwa/np,_P}U?S+KrAXPrNPJZ7V[n0s^bjN8C:#X$3$iAEjNF@ZOkgIFrxtre71DaK?W.3oq.`RT%p&J*>e#|]u0UK('02TWg,i<rQ>h1PV.95u@RwpH{<`uv>&4VWkP9--JF;S`G)06`#am+F6[PTv#3RQ\
r_Jgy^C{d}aLzl=rj3:(0|ihBMq-@r*3~wR%kdJhQ4.0U'49HPek:|6^OZJVGSP7YyK)>]>_2)sb2whMr)@g4deZ(f*vF[P:s$Gsc}#WgMKw`r4H*D1|{ue'OfH9SX[8=Q$~<iTE/]>:oNdDZXU`mk0HlS+qRJ4`/GS?]Iypo]P$Q?wLz3U+/.Vx4,&G^XVb'vQ=R^pUPKguOa_GP)-Y.F`K%*pQfNWYWE,QyF|d<5skdO\
dIAxrsKkv@=Lj)y00)K?Xm93xo]k~__$&s;W^6Dpda41D'LKlZ-hZu$F+J5,.BgSKiT>k<#OZsv$WyvJd/5UYDp#R^ZKgYOp._x.q9V'lbLffYOaxK/{1+4mjF/b8Y08XU6yg$boSB.+<siZfm;?G]CC~roui818-Dn8pJGn^E8>l$Er=EUF[6_qlL;NfzLq7B@2y=t$Xbx3&D'JGTx$3Y_u+|CJNR*:/@GY|**77vqg@{\
S=DzU,G?J(gSr#Ah0^n(RzvqXRwjwm==GQYXpx@den1[4u|9_nrK2q;+S80JoVVVW8Jc5mBiqmd@LaQ^c8:mV9F)Xo*I<Wz1s9Gk2/j]|J[Y)Gqg|EmLM_2ouH2vxdjXLjmQoC/*TfLl}0~:vJCP-qU{avVJ&Ja%vg#91*gS_^8*Xb-GJ`>jsC|=IYlc_WpzS,'tNfxv2DzkGcy0i|pI~nNr[GdvVP,ZvVix4>l+S;H@Qz\
jaEyJsPn}g&,yD6c.j5Tj'*MP9z_k,p2*e}Plffpli*]<d:,[>j-OHn&*&,66QT+P1kKt8;gch=.{uLv]?l<%<mro]y1;E0F-7`^IBGjrZ-vf82[Je*w.)}<i,E9mCV;$oM{w$VMY9I`cG#1M}q-]MNxz#N%lL8)y1c2>V.CLewc9}B9^-dYO-]MSHtaj0R*%k>#$#(epH@[K=E=7KR$r4R9|'3laC29h1S/)YKb]]9}l/\
,MSiQ:%+ZwV$a;$ljRTJnUtlUat#d`YGRQ-8Q#?9:k9pP}i}DS.'ERZK1{u9LBXxR}@NdiDM3E&UjCw]-X)C`FP'Wqan}Bxsr1Iih.|@l,M^5$JK:p/:O;igFCmf&c]@L[@h7xrP|V|o3Xarou|SE4,$#xmu4qX%DZ@dA,@Nvxg9?wV{[*XF,SWVa-Ky8gpk-J=.9N@Di:Ee;TjHQX@rxvYBu||C+Y<My$DL810R'(uF~v\
lxix'Q*cPz?ml4N%M-r}C';U~?{#6w^XK7{<wt:]iCs(S]A$t>boC(fc7UqkdBor3jGNg`0H6%$jOItC%#94f-6ezAN=$vV9v-^t2+@[fm%{iM:@IgV2PU~<kM5}nwL:B^dJ@elX&iiGr|<Obk%):h,BE%P247-fkE;MYZ**-NciIie2UrntFO>MF|}eN'$CTdSXyi(Ub`0K-^$vNcQ#<NeV1X2m'$MU)P#qWStnN&P'`-\
]{eA`7a1Q)B`-*:{JDD&3.5sQz/-.2[0)uY0d.dY<at-,};HeoaG(9'dkmpiFXj^?W8}wVG_yi'-{^a`Qfp$zWoa}-xQF5k@[5&I}oiQ&zBPG)A%YE29t(A2#3XV$`laCe7Xv*sWjVV}r'/.NxIR9v>^ogX}?o4f/eLj:]dK]@s:]uLny&jc`NT,$u4xI(*gO=wY8b%VTALSK$1Z;lrgP=/+/vok^ONJ}S[bSjR*==DdPv\
e%uj/I=$q'&nbZ0gsuNP4y$Bdw=9muIr)WmxbzzPj:Szz{rzH1INc-*Ei(G27ZldvOwcbdKFrs8b}#-7ZX^[YO3}XC=;ehvhfhlQHZGG(1yGFF'CYNeYS4X&Yw2`$,+]7MBY<s+uP[,R{VwU&+ELbM:yx0oiLOg20o?^WDXY^*YgxLsM/e^L$H6b;**gu.:#L^yxPUPVd%?fH17Tr<39680*T2Tr7{:F|QZA2nkW4_/&o$\
u;+OT?%>27acE<K-~2CfL,++e<L/tJZOH=60Ed'VCh5q5}5;%TvKS_N4Z>Z_^hMcJSitv|JK:>NMdiq`85g$KWUFwoaQ|6eHYfv4$mIfowpq)?<;oQq:|KYP4$UoSW%7W+6l(RDzxl4MvF>s|OY2kOguZom8]X,io3+}zIM+f@e-N3TS|8Oh$:nvZ)0s(@7$/KRQ7/g;.Nb(1YI;kGN}7y]I(Q$u|`LZM|8ZJpp-$mnRUF\
fyZ(5v>V#XdN{d6$Q*At,%D(BAWGrdc?>nc<@exTPh2O)%Vb2KH1SX3bnYqB[=66c&n?*JY)/U/'#<#VdmB#pEnadxP%v6tWv:DqxEgCQyJuu}`Q].;DYSerUQ5[KN?&stkyM`.)>p;c#:~1uZ$T3lvJ6joJsTo4M?Qm>#{0rvhf^cS0'^<y`U4yiTGyYKXd<K}d<w^3S`n*ViAX$g#0[=;aDtT?S]IMc5%=k5Ag]fovp[\
~)A?|_*LgdKQVD7lkPt=_T8i[Sx(4rQZfWhds%C.m3$e~V@`Z8XEReyYFWO0IM]qZo+KoFnd4Q|/OZ[b(9tx[sM=,1}hCN|BdYZ.%_'htaI}2,,&eVHzZY_`:ybhL.Y;L6+u,7&cray)U?8v8gpnLI?gC2Mar,+-8qr}^1j+e#=5)KEv(.p0Yr#-YQ4)yl$[iM{9~W9LMjZH_p6@hK+52{3[Wz,f9Q]p/mr(VVlT[oA7w2\
To.gAw=l>u_9xD:t*ezJf#t$Eix.l}VW~TKk}Swed'A0S>~_b>[*fgeG|5:GUrKa@x/3rfGxcf3lFh9w*o^Wmo/;|=T10/+1?2N5Qr}_tR3biE=KaeugcJN^]8s8/HRk6#P&~}XqnY2x'*NCT'LJ`.1GawWp1{oqqstPw3*:~BPFmicw|'Yy1lk<t)?G<7DaWGnA|GeVQF2oWFEwOQmGsGa]K(H%st];x>jdp8'=)$#[#<\
+&q)uv%H~e{'U^$w0Q|IB1@PTL0<Go$'<,Cog.d|bqQ%gz:)e2=%8IX`mV({6},e0*aQE&-^*^_>4s>HS%>L:rx-PDsMvCE{U^@]|NWWiaGCYIYtK?ws>uOq:OmPWG|N|AN[wCkv`C;btoA1[*4o(hG#e+LOwfu#$<#,Pj{N};k>~'j[IpWleYfO_,v$Ow'kiT-fc[,T'Mb7bQ=NvM>Xk+=2)LbR_nTv@v5'Zx*KgW4)=a\
Z?.yAXvlr`^+^naLKcq1474=VSr<*z1P5|_{*n4ug6`sm&nrQo?4/f.SzlLhRV<M:540)6EtuP(jRIrr[AA.:Z|W-APQjB-N~heC6:g5p;NQ&xS+9?~,KmYjCHQl8+yQG$3kO%X_GNuC&s@rx/,/5*s}&,D$}nR$;ZyMy}dqU+aYEP,B=nEz3)BRuk7DL2aFk5RC^b+O(T#DLf3,P]OM-zD>0?UF%_&w4Qp3GHu0y-`[t;\
f;?JFCLM'$j+a}9TC`kW7LbXe/J757YJKFs?@Vz@CF<P_v7GKA#Fxh?RYpy{0DBj'Z.J7cXkpscb0r}2vL[<6*UlDOe@MWF{z%3}3Olj|7a[,JE&)C5R`_{@zK0*-5r)G^(x}f_6{X8+lTjfLv?VQe,X-O8SYw:-}_uWTw,7eA{lc0#6naT_^V&eha$nDf.,KiW.$`mHf6sv2nPK/k<@r=P?d0c,}9y%<F/'VPqp&6Kw9O\
wzYJ?j*^J/[XxyYK<{Gb'*xZ'>iN5dS_V3c`kaFesv#kW$~Cb?cKgF3JR2#.'N/[#l^#kahFbNFn'Y-VEXIQ,_3_ovlA@IH;Nk?[9mZc~_x|dzEnOF_8EEOF;ZbhevzG-/igM9,'p>{e]^?&mD:c]Xayg_.I]lphB0Elc_A&K0Lp-+Ia#;`Fh(#p_PCMFZvW)|>3fa#OcQguBBoDmV;3Ip,0>ZCBnf-&XHg}OZ)`HE;Q%a\
v`G:bxlMrvKN,DEu=r_|f&Ukqce+YwOuB:?M25i9E731y>z9j[;k,2rbCc.-;29I:`>9-n0mV7Kgt.3|RR%A(C&T,|<)B1+Ll(^^mBL/IvUY)gGdJ&C%@RI-%Qg;xJx$SW{&z$8HfX-'edM7'ZMVX^&#LJk%{6.E~,U`DVGI=5]UycnD.uU+e6HXSYaweH0[826^%C)AiV0fTG[G8Fq3~_g-omE*.NGLhQ$/_s7XuXgCc6\
;i,azVFzW7v&eV%`Sn?Q.Sl^7zo=LWw)?Co[nQoxCH})psU@TV3#TurcY|-9&AF/COWz[G13zK{b{/)PjQ%P7B+'7Sf1tP:LX;{XJ//5c_zgYVh;d[6X|'SDu$v4q8]B#[vgMiBjy'E.ek=Kll4)YI_PAU[T#@u8,O.QEE.:,Ll7V43/-(^9@W^y.W`UrPwCmDBBuYN9[h>q+*T&otFe{cx-#ZxdrKZ3mN(m/&#g2.By,V\
*4|4SYEtkaD0D/O'im`XO^^,sQ[p==+<56>n:4n6W&n:g@/CuREO#P>GvEw.7}0KB(oBG}uap|3Ta$<)]Be5PrIQAzqN+/xE7wE`jN9%ZR>#39L&o+Cw?3Ib~WnfRA6t-U;Q(wPZE7FWS+;xZS{5LD(o~G<]V@4H5-(B};q0AXFR+a@kO'5N91TCs)[7d2Jlt`k}*4q0@<=V5m7t~#]S*M^X8ee3[kSq7dba:*?6$kto<3\
Giw4nn'vruY(-Nk;zyq;V0v2)>i1MZ$;/$Lo%Qi<7bRfvXCc;g9p:(lG_g{/(rJ{ym8aBNQPa,uC>]fP*fIbg(,@yu}au*#I9L6-a/Pe<nS8E0rZ;cyjV%%M((Y**/-GEJo(1sUA&VAz]PVq(D;YS>~WxUS9hXrlH9:<lyX3,n)&X98UTop0[@jJPUws,-GR/2vl)2i;xgOS-+Wb|h~P~|E<;|W8ZCfj-yq)Hy(4/FU#1;\
w1(JL@X';$^MhY3=LXKV1c+hgErP*/Iy(KH'HJZ&&'r;=*6$bJkxk3Y4R&21svyu=QxI7fZtyo/Lnn8g4,a5JffyrTX[vF~=xtm-EBwEuO'^Gu{?n8n3BAMKNZ[f5{>K9z6|NY6=~vor`+h6aaF^'JhO~IS9/5@mkG&-%g<VNP&4{|JWM8kl_+z>.TuwYHNyCVZFtO;iYSo7Shgh0xen8h:sQ1A8~Y2><xA_O<`0hGW&DA\
pVNYtw~n9dQv;O:`#HUBN{iZ:6x3$9;QiiU*;e_ON/`-&,L5$Xn[1R$#{B69dYgFmlv@gD2ggm@k}/gX:=q;%Wgs@b]]9XWjW*o:Fqo`%.pp:=U-c'NeURxZw.d]c)*LF9=%'LWM6D&^m$y.InYk'I:q`h0%/HxtUy7Yz0+S;I19u`Jq.1+k-l+'FAJ{q%^Smx$0K4D&HUmzW5Kt[`okoq1tR4~Eq$wMVx3M%laHgOA_4C\
&,KL`t.VbXmL.F@*9{Lr#uTC3g;IlV1tYky8HPeR/|)g/lbI~*'S%Em8uW~qH5tK)EW'1>:gW|@%>RE'KC4Q~pcP>'tr,=Yv5$6DL$^(/'K`.(s)E:=iVf&fQ*'/$=Cs%eiF7dx0ZTA)iLGLA{minAi3ixM{+|>vhPDhw;`o|o~hJqiCW=7Q(;@wYVx8mUy_|NJ};1sl~_51cV,7w>X.AHOGd/y{L]Z|GL.Z'bU,BPH;[+\
uq1Rl/p_$w4g?x)/>JSZ]5H1h{XeUM:iC*/%MDQPLy'/VpHn`C}+<|r}qnV^q47kT^35woI:vN/WN)#>H7S9Q0I`|z;Tw?qp|P~;*B9aqU6Ic>#ir#-N0$_;*J&R;{7;(,^L[Tjb--Y[7d6ROAtoG6[s_:^g>L^_i}*;%W1ks]^s4=O=i'7a<N?m5;Ajkn26A/U6+:Hmnz3V#*:I>0]3b>?.3@e'j3E*bpY>ztNy1^u%A+\
]d@JAr#st>|(hA}kte0zYK.3c<ea&R;r;1df2&no:bU;{`>k|[gFcb>v~mK)@XFLXR/+I%<$p`'m>fK00f&QgKUzctL)Bq6[m4Ysu#E55o(-dWSI*&7iI`$Mox`s9s_-~U)CB$D@iB5eOivvPj=DDs[e@s]6DnNyk*VZy=vm~b}GU>D6~9]0}#C2D8)$HPO%{A)46Br@QbXp7I~d4`Pgj]gry4O$|w^GlPENi$e>4Be_d2\
UJ^yD<9Y3W*-73u%zTo90g7%.AzzpA-Ii;-LfyXsQ`jswh1U]:(Fo*SL)}Q]h8Fh2aZ{f<sOy/i^vBQeW(%t:%O]Xuea(Cc+$RMGS0%2V&qX_Le4RA4k5{qE>OXz54't*XLpo/3CEYrX>3Vc5BAcT-G^s,[iK<RZ:NC5vy}z`DNCp+H_u#*RL+UP;(wO6j6ks`}0Njl48jrlj/^;(^cyV#xyaVcQ<C72PmNN6Mwn;jb>tm\
])4H_X.X9ehEwD36_U$;,;ScD=lFbeR7Y*0A'7U|0?_1.hbF)Q5FFX'DfsQ6+?+'uN2LYaYW}v7acg<@-O)F1uPXM7[5;L7Juz2iaxl%Fg+sH'/GOH@qEJ|ym@5Q4,$j=(w`}{pz;Ff.8?c|bN.v1OgOt[UZf3S^Gii)4<7DlSM8sVs*fYo:ga1OD>f4.8%:%tf0>^bh=zu-8QS7^f9D1M0*1VE]0goG;,$_z%c|_YF(-e\
/4kK,CrFY_Yf-4RA7[-wp=fs.<aMo$)qh2k8@;*U5A*[bl2JmT;#4|`6QAc6?wlKPnLoJ;C%7wEw.)FPvWfc*DxY9[b5FsG%Z#_DP:Bx@ug$_0L:[ZElbr(ICeDfTg%;Xq@'0}Q*AOzu=Whs*_oz:XgnF}}*;XEX6-t)bLJn;?{Zh,|T`G*?2%>&0i|v^St>Lxw#T/UuZ$8/T1=j8SQFchG{WW_MQ#W{U?97q&0t6VsGQp\
IVZ>pFf+K*k9CkJ7b9n(]&OLlr~)D/4;MoYL+_G1iZ&sWEd,.NW;byF5p@vHpvhO;8E6KI(cE$oY`1vQ~,#4}7~3|<&c=M[cDY+ix}r2Oq0T$~|{v]a`Qffa|v'Cez9'dL<Zg$I/`A'W?3[bsT(iM=A1#~gvs[:u$n&]p7)|2<3jdQ9IGfell#,qv:`;xTI[M^^*G21OmAG{QoY7d%<lpl8w|NH4D/ruX&2ithxMYEG:i0\
]Eap:4V8I$i64N:,MO5QXd'}2B?f<rFZ{Xdn]32CU^D'X8a/JdnT^Y2{aFHImME$[(D;#uBMiSng{N+%o'qVKG|owT]/X,,'vb:_X.n4ld2az(UAt>^B&nBRBlvAf8h=PV/]Lf(KZ$(dx*$~b?WOgG:1wVHnHi#ed*^]E}u(V*)JlCF#&')9`e1tsZMty/iB8@^'U:cFN]WkHYXE)9|Fy8a2gVJ3tV5@W8qI@Vzpl.H+FI\
_Gz.?wS^7X=e>#n*VxEYIm:i82}$&UMg,,E/AYwHpyFewIYz$ij'+V5DlM4:Fn3y0BlmaF>8<yEwg]H6wgeyW1351aW,Iz<hk$O7|Qul*RyyBwCAi|ra[5':6-b-2+F]dr'.-|a4y4me16RM7^koeq02oW]8cl29tYP[H#KQt|;AI^}sL;udEg(^|v_VJh-|UeW$GsTXNt.vn{?d<e4bo(.>_mqhSyqFxq/]zr~,?E9PZ2\
)=#<(zo86_w&#t#QAc.4m$X.%iPEga^.=Y-`Uazn623YBh5#ka^#,hY$'%D^4EtlIIhiKzsA8Ncbp|[XPhq'K3H5Lk>}$'h>_:&?R2<FZxr4s3uCL#ifpHXZyIDxA#+6oRgIa|)W/$W#HI$B#tMCV1NSB'0ks;y7~&PO7YhxfaPj9$nd'`1?3[bacR6^%ghc[g>K-JMN6ZbJsp12%0n:={NK+/47Nb>^CI6$X7WF=*jlAo\
;aOemO'ICvz)0B~;5jbO9(^$C%x9JozYl9*daaY;s}yT/E3dekwgSP}houDPRuyE;Kxnk}fN5@nFSQUY.6,/MD@%kQv0ri0qzBw,3ROY*l@|xxU$ADE8yGrbo{}U[d8q/irEysd_SE1KO)rS;}IctYFK+0fr3'C6U`orswse]|5k=n%kLh(8`7d#yOLm(o6pX:3:JL-/UsMr$U7cJV&[V=hM});]:7{Vk85?LlH23_CJ9g\
Ao57vJM=~|jwY|DFR2xB3g~xP%(j}Mr1qt+ATX#W03Q*%^D_D#h;OdI|/Z#y*Q}U.j>I{6z.N9Kgp:H'2mKljL2Ami792%Sy5*e8rxy0$Jf'x@cAY}b{f(1JGm:2G}$c&4+291;y??W#DLz'@dwfNl[|Z-b@H{`P[J$mERnktU8>{5sIj49MW}DspY;SLfMkbEi]`m<AU@X1#@orUQz[}V<Mn[q9s$6u.n/iH(lPsJ>0@V\
APLEY+VqV$qO0_~5ShW[minW,naNxxzVXO{|R_^i+^leSp~Z&T?6_5&Zi17MfCQ$~1rqWlmH7(c6PD=ch36D8&|Qd9T#i22b}+DeCBL._2kMX]0$Q,w6yf{h%[5&~4WhO2]-?E=|Ay*Mn.Wu*&xa^`rgnPUn1Y;zL}'hdZA.^V1@R[)/(y{,+aBJL*>Js(c:J&Nqq`5%R=@FR+^v3uflJ_M,tO5>]6:|Zw-O%Fxj?W^+Br\
U>HLc06_~*&D#Z8ql&Dc,OA?79sXxK`]ifj==C1s'f@U4`X-r1XfKyv{~l</D=1qG)0D6URGiE'.~C6AdLO/|-F.kDB}VC+Ohm^m6dIKp$t(g$%gh^0([dc<.mC9[SoH)p3)NTfsR{5ZA.km)Wph-e''9,(T_QaF5MnG]xg}0$odkwG%cZulYXO%nXrY}?o8j-yfaW:|vDHq6b?-EKJ>lAsMdpkcZh~`?6<Q]dwxYPZl}Q\
%9yl8jPuS]qD~'>m7%zj4N6+YUQE}k5XBDa*h/}Y%MG1s)&F:[n_}{7xQ7nl{+3Sh<gMIFYw^:c}vy*5Hq&[}MR/WXSb#q>3rr[fgK$|d;Mb<PbBe/'h.Q[K%eZc%oSe2Kn]q2<Cr8He_DIW+AM-7dm<ZVDM;fgs2EY()X]4)x_P4[E`Vk[?cOdULyTN-<M*Om{g|G_T^p@x'rd(4*J5#g'Fi--Nl=`hcNbGQWq#^jzMz2\
IsIuSA?&yF$L/j|/:%1vJ_Sl-RTD`&H@9a?-%HyXn597[[N[&8I5Afv?*u#a[lfUD5}7@](x#eA@OXiS%hb2i0+Lh[-R5[7_cnNsB^c=<aK.JtFco5H($JXDmw0ILi94B=O&mWW=L3$t#rJmY<l$A{;%vu)%W??*+z>2uvkV3l:M=/F3Gh;*L#t'?d[{=`%k)m{Ma^Q,uiP%^Wipu4$c*5cvavanh+FL]fR>A>`u(1&j@m\
jqL%sM?fu[07D#&MiJ8</L9x*_>H,FF*El@Zy|{xk-m++7./Hz'N2R8'+nc9-WLuz9/}}W%'$~9:0g#~elgnRwP;_:o()heW]}fpY)A&IlfWu|*J(#'VDVM2aJz#cK?k/@aw*l0YXX@@z/pRG@wP&Q;Bx'e%uA+5?.2'.-a,o0hqU1]NBt&>tmvb`'iMxnZ1x_I&3)AE7dnUOq;&>}C/`se/VX;*B?3VT=PrJJItjXJ<D_\
YGr1Y)^5EAF$N0iBdt-Q`cw6Ai*C,VOa}$rt~AImV'.)+g9fws-L,%mkWp1fGFv=]&HKQq6+%/g]eC`6Jg.aS)@|;-XBC,0|v%%76FrJ9&&;=.9,/,J2;{3`us@IgMd/zj..MHUgh`t}Vc{A5E%v&Srcni+(?O(gJTj3BuHgw_KK,K*YRH&,~)*+HuF&,2S#KSQFt:b<fr~GI1*I;y5TF5?2(-$`='wVx<2wq$S+qx9uS_\
1Mv9VL>7|>l2dCl>,^x,].LNn-%5z?TC;IJIM@M5%4@[<Hyxl/#3rqdqK/=CPMk85O705OEXm>J[]FqpE+Ag+Kd{Yzd)z<xSTC9(B,5=HMK5`Fvpg.*>RA(/|TFLM1=V-&i,tp{V{6YL0b.FrVoY~4vsHSGq|I74&>f6YfkrY8SuA=^DeHh2j.x:I=Yml6TUsP%I#(`KHUD=_Rk9V4y=e))o}y]<(ZEYaVrNnZ+LH1~T^}\
~2xTnm[Msk7+rm8|8{n}WT9]*y,^cp1`wD8/ne*Sw?*ncA1%1//h0uA+EA<V%JqGr&:D(c#nG:.quwXgA'ioI?R=F6^Uj^F(Y-95HZI#)ke,R'I%bA?elXISmQ8fnCYwe1.cU#3gB:_7rR5me-|BiCJndY0VCTCz2@6[U_F'*`ucu-io.2njDO~=L_GU]suM3*s@}^c4jVmI>,R8$v4G1i2D<1##[0S*~;6svXgZUYnYm3\
xQBF}Cw2rxnY`U|9l@9Gtc489tP>F*;Za#0-ThWd8j+/7Ao]{-*8fIaqb4Fh^HquYdc:A[EA4^e.RfI,7$?zjV%=,A1VVeEf~]:Yjvu>KK/p0*F4TrWP7,4{k;Jyc+nLpga(M$VXNOn8{d#T[1bAF5Mhv7qM[Ho>UM`sB`p+ii]5[Pw-3y;}J.f?G^.7oJ6S4T}Hbj[0@gK{n<ni-#OTE'a&o,J^)6UMkV?,p(>-TaEl$^\
{sywheftfU5j*]zw}<KS^w%F}6+&kXtY@6`p@cj23Nm?kIg'EZy)UuF%:RS2amFo3CRVi7Dj=I7Tecn;p@sx>vl>+c'ir::a9drpa=:3fT~Sd}a)~lmZ60`&8o<y1k1=](PtzA{=@J78=$nnl,EO.c0sq?ke'qZA3s3$xBt[Y,DlT3bS+|BvyK[a(LhX|nJgGZ-GdGgha,L:2@>d/u+==ZPxh{OG{|7Xv{g7Czaq|6o}Lt\
^hD;/y&MB/T>b&93mzh7Y>8M?vI7].dV'jE,d<5ZxXIbbX}P&;I8YDg+*r$BPyp,pX8X7`~1x62}77bMlkOi2CpY<]iCimI.::66bY%TM*eJNlm2[/-^QEC^*<gCLZ:d)&_T#vWus#^VLUGOF9#GjY+9%M%}GcrtnOazauF&_|<Fr:Lq+ug0m#+:f=yS0OkJVRpbXBxfC<{t:h#F7k*FCBgPTflt.,fdu^'47L#a;#{Ta8\
uz[`#;_[5x}=l@Nk;dmR-lT0mOyU`h*cQ%&BqWRY-}cWO>Rl(iJ4@V^9wvhYCPNJFyKe18v<d{UX3woOAFPox5#&^ts3h'(O7@MR8VRdM*6#f6LnycG{HlH2l{pSr^3M5ywKc)dnMt}]'f9V]Gn?n,T91(r^#ku1qZ879-kByf7JY(d-~Nmz-&n{Ir?P'85&]nr@Ti>IQ#7Jv=SQB7~r1rWA8/]:,uJ}Ci%T+0@1d#J)'7\
HjMZRiM_-8tNhJcs<E-9-?N{uW23To<}S':>-YwCR*&37`XMx49'rzU2~*Bkwn$R8nsa.c5=DhN49a{759UqL-O+^;1=`{SY+Kf/qVWI#a|:iJTP1(/<v$A'aqKDE@yE>JW+h+[u#f:dfSaI5[a6pdBv?a8E1&V(W0_6qz,WcgM}WD7%RFsuD<`T;VV%[DqPc/>KSe+BBn'HWm<=>rZ+jSvnoU<+=lJvdda`Mwc5_W$O%#\
kh5DsMAR}]i(GNhsmqsbYe8m#xANLHDE8<7VnO^a(O%ftx;[2-?vT'XG)>|gy2mHJMZ%'5-*g3Zr(To0Y^5XW2=X1E|&-8nFwr<4,j1`o8f(WXFId6Erp73wMkJ9T8|xh$y*9/JsA11>)1n%z+w7@{qjqJ{A6l(9/`dbR/3$<?;FyeN'(<.A8`MdMP}TAq4#K_8|'k3oYeFuQn=M>-9=A;<WbxtHO@ra<+Om0g5pf#[>#F\
i43wAjjlfuj(YQ&[#oO)ffctk7nl^-aE_sfH^X**fKRR~*l(:wizbL:F(mdG]dLk][)[szj3oprE,F6*dNHURukouLX(vZZkh%o8s]H=T+O$Tw:i9Oi;1u/%VtQ[0NqG,gOpVcCXue.8;h{-r&_2qDy,zYx+KxdXL?DsNg]<RqnD#qBTBRmg{3{2ipGK*WnKl9`g)R%IQ'ki6C`}U*{OG=mgQN&G`_KWwcRKcTZXUuoM[E\
eIj2s?ZFMw3#y'?1V1XzNlv)%&|.pz95FXI%xS7^,4zUx#wPb5)^Mu&oxbFy4DhPM8pGDs;1sA~<'PkK%Pc(xrd}|cc[jHemHe|uA]b5aGk%iQxb29iLZob^wT#7Z<,@'3l#=]UF)Uq%~8gx/{4CarsI(k]y#O,_6?~PDTKo]U'{2PLZR)4'7'D?Q=Jvl.i_b+YEjrs1=2]ekPfE-*DFW%%L4>ipYlauKnmKDinm6tc>xx\
Po{rQc*8(y^s5-WFoj0l>6Lkz@1vVs`'vA:0l'/Nj1OselEvc0><wqoI-Ow'v&n%-^##&#XZT5Pd4bE,)p)/oXmtOI-GrT#T]CE%m1ti.^b@/@iEBg~QR+<DKExH&LYF}IWzk-,9Bmgbsb({aM*A*Bj4*a_8]}v3d[(yvAcz.s3dbbGapPm&.hO%A6H'z=w#w0?+p1A'-]v0lON}LWp%kn1x]L*u^/KpMKYVo3|O`QbUjb\
`29tugLX*l%A&nqRm>YJcCe+~]n;#2w9L=FiB;j$.aZoT#-d;.CN)w^Ea7=zwJw*s-|gb#`Po$)802wjQPt+*g6HQ3kcC30swg3Gmul@2Yu5'u22{$LAmX:aF9W%*}D#9@&d9'_;k]){>^'w9XI?:T{R?)BG3mgI?zK.by|F+$9T)#S#r61N6:K+);UnTfO&0('O,,Vg0zTue96{)<W72m+.Pz#?bbX@uzERG>gQENw'Hp\
GvR'|w_SI4P'IGyy[;iFbC{-:1qr]AB[AL{TWt~I5CN{%rw5=U}i0fP#bpibZ*^+e_}v[]HcA&|9>g:TZA?`1f>KtU5tey>^f6{z^=6wXG&fceHFmS@I'`.mH)y0-&QO~>;'w?4':.a$D05%b4bzW$>x~gH9O$Qh5)4Orr<m:Si0*2@K9vt4w;qviLcL*S;C+t#'|7XZm(P9(TmX?,A(hKn#j<%J$1xpQ&Zb#~nsr,rF=m\
u${zU@H}^(ZG8YX4,m4n5Y)$TF]3O9c.|X_`lzHbx|3&|)g(8uZuXljPQVd._N~V<5[laxxOMsn(^My}$G[P8?p5fm5{~O:8m7-5Z'$29$yx(Yu(Jjs9;=yr$~zENvf*73L%DM$k8^rqGX1gi|QohMV86e3a:A{|~,Di#wC.A:yoGg':_j+6=PC2=^t>n|MTwH4(i{&#Op*[+m_t|M>EIkg|Hr#L>Qc#&Z*k,?xn2#ApPy\
oD4phleL:|4'f6Q|SZ+PyAng<&Y-*([5utT7:T<P`1rwFrm9ySe1rjR'2B+n3NFgj1M/*os}D.cQE,50|h'@0wixq8.fN@Qg@xZKQu{{^xZ}BNT''xa]N08SS5$J/{JS'Z0H[6P`rr-%5QBf}i)XmflIM=ytk4NpPQ-8@OBCgf0MjfQA;}D]}O0XPYME`6lg2<'%=<F-j>Dv}dDgiG1uw{sI9Q@}y.'(Z^U5Vker(+^}86\
zGl`tPO1TpD'oiN7q/dPK/2fP{24O}/`$UE|rq%1OWmoo*}<=H0QT8ew;R7v~Vj|HEGKJ_`?C&DMK-&pbvCJ#<#Q.5'G7.&)4HUr}5e;I(/|*H#=cg;,~fr+y_dE'/Makk$Wj^6Cy|4)h3+%22dT'Hns3F*d1$|:qOit*26vki4Pj&a4ni,%f/-iA{U>$w(Dp5}+ya_'sYeFa}K9Gg9AP$BBCG4UTELa+V`%|YS&8hT&<A\
b-}PXu_Zz;4rKJY2J+ym01fzr,*|5?OFs:czu%$tx$I[Xwc#J}'}#_f2jAuT,I*LN4V[7h[($*8{xdgD03/f@Zz5q{~&FQu.lkzen=j^6g1<M#k#e6@Vg%GzZl@/]Vv}O-iQ~]1soOY->a1;zol[<#7u162&n9.PYYLl$.grcPN`oEYK4/9M'Ik8|lP7o)[mD)y]H>vAH:=UJ&:,WlggXjb1*sC}tDsM6x+Ul@ta3T+Dhr\
j#lHk1E9'^k{L{$1KbNW29qkj5DPF8@$0%K:8>%'/mX{}%&g?8XN+|,yA:)Xx:yry}0W0xM2)M8-GSE<E=i9Pgf|@tODcF%O'7[x^k(Z2p5j}IcrwT%T=[vMS1[lYx|#=^N>s&o,_CHf(lwI25&}NU|/+&4=M.7jT;I+F{XY^{%{J|d</$(1ynd6>woOlyXJPmn*DUyty}#^-Qdg-d=gz?=#;LdOWp9[?DOiDnh|0O[*.<\
Ceh{GaBMT:Tot1E<.:IzilObT'Vzo)=#WUxQ,QV4;c<Ha+vWu>^$bi?Ow3`W@%x.WJ]k.rTR'rNFdh=WOp:^wluW0<KN<{1P184ue3-Q{W}BhX}G-2{}H,sr{I~1X:t3f$%B1?B#-%a]43?Vj#,yK*rj.>iCGWdj>DS*w[&&FE-^v#RnngLHgt<%I:>C8;3NDR+c#%Y5g[7jdhnc@I(rUeAWAn-iG>0oSa:Pknp;=wl&8#\
mEO6-[OB1KP}Ho^rb(IE:S@qdc<'5I=Hh;p_U3,V}`97DU6ODm7f:YppL.h9%;&HC1=[B0eeDK.ClS=Z~R,o06Uw3G`SSjSsrCGx)HE2@B(lQ(eqgC]7e'~9Hq/QozS]e^4#R|f=4KN$,>~ADFuj_588&w^0x>QD`;I*0Kd0cq|@3tn(]@JE2JALInzR6EPY2PG&zw=.5n##pr~iJ(J&)*C#w{rA<Z2)QUjNISUgN?'jT9\
)yHGW${hrZ[|htq%|c^S9Z5Ps`AuJSq+#HEKhhJ-P?@0UpS?AbRE`6:xU01#H]oEN[ut^2NQTJ`D-Gb;qyiC#+&[mR{*J,,5,9vV2`#/FbPE,A[tg=&MlL%ujRbePvsTy+S#Z)?hTP@btal=o@XNy1Bmha]]hOrUnIRVpCHC8:KK`#)#S#q%W$7<wN'aK+C$T&1dO%m8FA##h$q#1zKBl::2VE`pV';[vEXB)Q,N@ay`N)\
]y&VoG0FY(D:cW5[h`0%p(sADC{Ac{d8i@J2d`Wx|xW42>?9CUvx%Dc0eG}uoLGz$s;`UjghsM-&M+tseO?<&V_w>{.(rh%fVM)*(a}^]-v939bJ=zc<=/2N^MFu_&QE]ffOzf9KQ'Hr9=1yFEVW3fRK;&BB~t-Iy`;o]&._2<}|eoIg.Ol?bXZL9:kZ+P_n0&6m82D>+lyGjM)s_ML*TCApbFuh|j?3[qKT9|Y6CCo0Q(\
RL'*f0Y1OgpX({n'DB':^#j`(7KhAF[&5/*+xkD#~Md@M=*9.Gr4?7uHsDw&/z'fr3=%=.KM3@5vfdE6KS=)`5l#$RDLZa(f:qs5=A&z}ttGvZ4K[<~4'+VNhs*l%{&9jUc'=K+A0UOJ|Hj'Jeip_%EAQBej3gZM,1lyXQ=MoOI8N[{4;M'vgQg#TYDGk4z0W}s?ge'8ba#>3*%nK)V|<ZX#oc>XAU,8P47vkh2HZ[N0za\
UZ{$'el$%UE(v7'};2u>4RsW*mV1XxEkiK/WL}>X9Gw2ND0Us19SbOFZP8L;G9f'Rn1'/5DUjR58cWCl>7O9gy%TqOjf0@Kd6+eJDxKh.}bI,^'o0afj+XJaQseMH$ls^0{'gAG7,l_lLu<9c{]1BxPf1e&T(fj$c0(7pPZ|&Ag{TB0+3D~H0u@lvXr[WC$dMbeqVh23ehz`k3i$/&jI2(.txkcBE%qYH4~0cD_K#t6;M<\
A{tI|?2=nA8?/2n>L2-Y?),@fnw0/oVj?S=mYTu.eJH9GD7{7)y+-gkk*<oS<meE6Mnh5V=X4}3{j#e%oK5Z:W,kSB-.7'$FEq6mw,V_/h~r%wS3ma$ooi(-J+r6ozrfbWb.yU?rC2M/}iA0UR#[@BMNIx*+[QRBpbQIAZ9<aYbt7dJy^{%2K''X'Q`Q[:'E,j=,oGQm&cm/9SCwb_hL4vto{.Rx$k[kW?jwJtD}C#G(fZ\
(5tkMH3},MDYd8JNqGK<K@6C'qC.<Ht*EUyh2m+pO..ggN3+~8Cs#Nb0_HAl>9tO7Xk&Sw(ClNsf>j;#,)6VTG|Y05WPyDQ6e1:{o9qN</_M'Jei=H.aQ#DpY&k#n'0)?6)s<=Z+5IP0t;o7Q0LIk]Y-4V,^FH/X%<HI5xM?0&4<*;L|$V_l).=Hpo6n_h+[{{QK8G>[yP5u%[;aDB91bD?+hXC.MT7aK&@jL@z+)r<9Np\
dlsM2Vet48{=6NFfkr9:-K0R`4%HSz/l=xzK9XmX{9f7sI`7]Z{:%W'wQR|d%}Y53l^exLGJOFoml5F1b&;B4?bWm+]434Al5=lJ,zxe`NwNqmF]&[W.K7.,AdL<gf]w}r~/`,S|}mLq|[BX4gp{KaA7g_OF[&#//t/</+0:=NAJNqi|yY^7Jl6AY%Akz)gr6$b_apkHJ7@R=W*Z#x%'@JmXy>p`W3uvG9}^TOs1Kt}/&o\
(w]6uG:k#UCU+JWr/0%)eBTgX)xMg$(Dk`WW0)w^}v[3D6Rs&O`^4p;00=cfu#~+*_e'g,GJg*kGo=;]a21o/y?LWnYldMH}20X#MKe;%?yqrY[h3L[jMSrL]A<LN.o8[ghIk*0*8V8jWA`{%gYk&*qRS+0;sa]},Mg)cBO58{s9BC1j]DX'WEG*^_LW_ymA2G4Z/#j.`M70T}wX_slkC>#`ha?n;i6d@?WRdR4wn1|.,<\
yB'w*24HU:0pfm*$i&SD$sSMS*Asb<%+c#/MUd~eHc-mFY4kYRzAmnQ3q2sq0WC}96T)%^~h9/MB-?31AiF@&X|=&$Xf<o(QmR>C*hBns^RQ#0PJ{%>sN<5E7{#/AhBBu0JmVmM<D$~FvNnnD6D>t#yjN`I]`=Q*Zw1zP)tcmMZB=J1C3c;dHw99hoG:}_)pPqZ&zlOgxQ-]kQ+6H$&@O15B/i:-V}.U:K:?JT;aqBu,/2\
K'f+tdi39`pd#meq]}-3ZwrQOiJoXod=jBF+087gSrv:AC'Kr|[PnF}>w|7=:S;iMhI%srXJrHxwb8~}DvZ<ftU[PS?.RsQ1a#bv)S:[ynJjsgCCr%LA6NqPgK1,E.W^g;jeX4o1D$~|/vqFir80#m7}_`8nD(1'p'$Ds)On*.@CWxns0gCsFQnm&vsv/nDyy;{;h1Q9dNeG]>(M/5n$snn*gRWVWMf3;*S`S%^|Y-vnxy\
9<Xq>Ut+DY26o,^$S1|o}W^nKJ+`MO]r>j|Uhn}|QY+'{.5N*#cC)3]/*SFE7&1i1UPbF1jZ,1StskdnK3B3p/L>SqA$<+CYI(7'JyD6dM8#SYZ:>Hu)s4KyT1B,95-U_O'wV,~sz(H2^9')k{?G5]w#{TI}]zAS,'h}uvum5-B-=}uAe0yMUeDHBB2&O>qOhAA]t,fsT946@aArV0'2[r?C:?F/V+YV,`U<|M&Lp-|cwE\
#'s^%T_i`*oBj)v-=%sq)>-dovbun8(GQ#m=x^5<R-Ln863LeIS,ZB5%(P-u:fDJl=(v[56>cA[Pcy-pf}zg',`LO@Q;x]`U1IP%LkJDQWM@Ms)Q~&uPayh8Ak<zE.cw%lwb;vTqN(#YR>E')R7G&Vo87>(lN-{W,v@r#u@V-fupO9c}{LTg^FP`jH`KQJbhZKPc0fZ<e{.ISw5Bz0}PiwX<sH'o>urYoBFJTLIbE>3k<M\
#K,`rH]h<'LDVevx,=cN(atSVc$8dvN.y64A53;w'N0@l2)lta*;=s:9y2Y*mIO+>E0y,fc6)IhLjO:Q`0L#1$4k'8~)[]~l;&)T'OHhk(:@j9OxO;hATAIfK{(DplINKtZ3lSZ-,Ix`/#Mt)rWT#Of0z`qvpSSwDsv.Zuk.?YF-44.^yzG'/$9%oWqF}gc'07c>Wbm()?Q^lvK>9sM79*5k)B#H%EcsOzd$MYC.HW|(l&\
LWJw96j1]]'G}=|c<FnM#lT9tT;ZoF_oV$M;7u8E/c@Fjb+JppwnHl^il{]d<j.6owg>q6S<w`dPmoBvqE0SU=w(uHW(E&d)F-|]YSu$+{]vO|c;ac|<NA.JGRfS|7#:1_>X9p5a,s$B[xPmC7FokFFhV`}ih)K1?faD3Q~{5s7N_QYrE*3U{#?EDm4n]$##jnHnq(xS2j15<Cv0)AyVZk-XvXTX4S+4uI-8*M9e}<et),\
m-20ZCOL@90V65Y{r+8g&0|8jp(O$@Kcsx,-{i$k$lys:R?|M`y5.s;[I1cAL&ToM;*B?7vau=7XTSl(;L:;XZ,{1)bC7B{SPG8c86t|wufsrS5;?y:Ozt1)Z*%'_Sxxh'J]e=*l,;oe7N#vtk-*P;L,giJb*r'd_5Nlb4}>IW,`-8uJZ>T]+_(d>1<[5si063Wb.dZlZg~M}KY@~If_,6ItmI7>3/}WX;fB)@sr9V}oUc\
bqC4wrg|L9%*<y<*K;[SlYB?0<o&dfNU?Ywj'KCBQ$+D'FdA,]KtZQ1NOS=?Iu#DZss7VkU9uR3vz+D8A..W|u@CF0OgHOT+nQ::t);6V.KeA7.hjB0&Z]VlI*@-E%{1TxtASN>J#mMGM]y5*cZO9R]zO>^OlE2X?ddmBTo(DCWd(_CXC'n#M0-=1<.ig|e50Xqrw[>?F{*9Wapkr0Tgc0x%}5@^e^-4cgu:vgnk0xMB{?\
&1L$4+PAoH3hlp7H9=-4b-$U<`l6ul0r1FjO^<KCuS|kY7e(hK-A_P~4ib1+t0V5MgUW#3fn:Ju)DjJto}je_Nex3%>fk0I*a.}nB$3(;H*WR&m[O@eA.<P9q3}{1(ki9fVS&OSxr`Z{fJ,,AIqp1'cDo-n[*><L'h0+pSjtN^dI&46xc&dqWVxxpp_i<{c9S1k%u'>-1XS$_1/{;dS=AdD:{;j($xRyubnbx{2&fTt)n4\
N0pQ`eN^i0]]{SS)2Z,YTLv*Fr$H0c)]1-O,QThc66#cj$tSu?fzVhnQ|(r}hdw$UgX:e`Pu`Hzona'QK:;Rix,^7nkj8)*eKX|'BS6`FhNm%,?$N$dFJDbD/$cW61#o@D%j(3yLMX+`2d;/XQOZ%|zvmKLh@vLJP{)g9'tgHeM^R@>rd]]hdh(Tt.'wlLx[>=EA4}/:BaMC'#s{HqX[[Qa5a}[x6deoF@L='#g@d.utdQ\
K=@.cp~$C6[L2/huhkGoht,tG5{3+2`-n>4+BxGXJ])f:[ZX`-#WH<]sr6c2Tr4k)s~%>2,*q2'8RExh+Zhqy2/n6j*xjL57.>x*0j:LH4ukD{VU)g0CdTntkVpZ@)H25)RY'g?x[8w8<{4za>s`F`rg$'VP)=|S-q7,w}sBZ95%)0<isIz:&|gm%g`T0PB`=Y56?-fA>V>WRQ0KHN5^kIJxKx37}FkbOPJ]&z^e~l(:k6\
<<4c8Ed'nomY:d(U7$~Gd?#sKET3f-uPno)^fWPp>LM>HbHi1+d^H:fHocTq8t|{_Ys[~N'+2T~GN53D?RtEOXziq|d$s?rGv{8hrp8qfY^{UY~*ku`{U=AfoQTj(tSQE<vzVI+?y$@;y#?NQ$1C.P(<)2Lwy$3s7n[3z4Dt9>)bF-Wwe.NM`wRdKlsD+[7*?1<xaTU&)2'[Z(Q|4]a9I'jZaF5Czi3-'=nF2uzlF1]dfh\
ebB%}@,)8dS2b[-PqSxv<k8?v#u?yz3Lyi5ImK[J=(K?PXhj'u:#OyO`N0urLzo-ulT1hrqB3aUV{([{z4[RV*O[MZ7yliTXZ-S`}5#uid,P{>eswj/GKH1(=OdzbT<;C[MSK&g#SDl9AE.N~es=cob`vz|(/tW9-qh4eCt<LpsDU3F:kBR9/6$4~owBCP6Gcivc*+7O$a,V_[D9P0_^H69^cz>pD(X%'(n>3L/Qt&`Upj\
jqIWKcA[btyPZ=*?>|;v7,qzQbN$2eN6~baVLW<RIBahON9wpPe3n`~d.MW[LY3P39N)hD9?`J]1V5I6z)iBA15*2qev+'j}Q)Zph:J]<X'4@o|rY[vqPh;=>zR8{5GCjFk8CJPL7;T)`7F]pm<@@1s(<=wjoZk=[89v*1g.ZR#//(<pj`8)iZ5E*T4Ec&Z|SM$_Zb4L`_q$1z7Wsb7/Y=BW=j@NawvzdOrl2/~}4{=]Yh\
<Xq*%@Zjr1C9qx7NtA0q)x}:{0&w|i+p8mXHBHtf?nLTibd{W*5rH)KN%Q5joXwq31,HtCJjS=8e<D1Pz(2dOEOQ7s]CW=Lj?.fA/x#0KVmcW(8Kjq3N&si+HNw7L5jzMS5FV%_y5]7-$D`wY3}ji(WpqQdY+U#o`<c:;vj#]LUF&N^eg[x}.}$u=ri]cfU,bRd5gIt=%8L)F4.dvyWraY?G(Xy%GNatgZ%_qBq%_;A:nv\
fuKO:$cqf@B<VHJJ1;j:q@o#*>tLr5:lkU]CqRVB7MIZdb(EW&Ld7FK4pzQnaYD-=;o:r4avm_~GKhB0h;Hc7Ac:}HBXlOZASqCLre+FPoQ>MKY9)w9jcWJuWCy|k(.CLa:f+:l%US?.[Y$ww^U$KYkQ[^pw{qzT2p&4Dv#^}J4@r6xLlm7WW,o8t1)1HY/O)1/*oE<{(yNfXtLyR=h1#BF+2<OO0mEY*mqqqKEjg#>lOV\
>6+A0ebZM/TR}?KS8d*q*Ba5fjsoK295$Tsh3G*fWnm=)vd>,%n`&iX?oDg<:v(_l?dVk^mqElwAN#cK-j@Nn7_Y3RMg(,K|?+e3Zi:O,[Q7+BV)beJR-bh3@k3.f_|Y%9Qe_R&h:=+.$Cs|F&b`ikRQfHde5SDT,Y7X0*~/|pg5cxFu98wmb%^6w'NAOdnz|3QV~00o4CfAevQ-i&4#}>N2)O/C;8&sT`nc.t=3%Md1cR\
H+n1MxdcoZ3^eeV>x78$%lT6a+Qs'nF>lZ/tLlI#tFvv|4A4mHEbE*|-?P4hYrYvO5pw|1|3JT.|:fl,kKka:u]VzM3l>]]OB_DA69Yi.]evfgn`UNBv]HME;G/[IwQJAPV{V83c&W7bsqhYH8f@j#Ck,3+Kh%WO)4h$eE-DJ3Oik@2ob]Mu'?mPw8F|BxDQw5hM0z#V+[WwT:<P%F|1zC*g0Shodj}<2b*/%eDriXT9N)\
H0D/ZYG&/j$ztJlpw3^|k&}/0ovs&a?oD$$<4KX+nzBl3SrRG{s^.VJvfyPURp}pDE8x)WF$Tazqt3L'eHO_Jo,A5+++hgBqNgB}IpX>{{*8Bj+do9jPw0@/G#XWlJ_*P1wj4GJp6(~y;E/d)Oc:Jqzrpy0%R*J_m:`UkJr0|MGvIfy-sVzvvf6B.?uocX^hd.t+Gwez{*i#b.|rsUUZMxDT'y$f1<rq/b?G+n*h7X'jMm\
JWn0X'GLNUs?v{9)3C['J7Lf}#`I0^V)I'#Wi2q)rStXK8/{/o|8'iQnf6Q=K1[(@kSqW2*7a*w%#gGw1[)g{E:Zn7R.6q-)240JBF.(gm{/Gy1H%%oZC5RoO9jPS^'R12$gzTj]=]B+K,0ukk}Tull&j:V&1}pBkS=:qv&($rta:Nb3Mu]n_vDV6Gb+(Hi0xrcv%/hZtC{Y&YB*Au>9.laz1*%P+ehbFIJ3{(}.kFm7tc\
03.AE/*bzF)apuU816slY;2gih`ebXq#K5#0lZoZ<-'3BihZdaL?W|nnF5i.*Y~cXri@%0]p683&IbB&EXM/U9a7c+`5uW.V>_J8hA;KZc0AI:]1n,C|3DVNzwdaL)@]S@L<u@:3iq0cWZ=)sa3Wn#hUOh%o/0,4xvVc_9`El4]wd[LqUNvywW}jT00ax}?(292c%?O5>?X*S>TLM'q(gW`GAa$+f5]Mf2~*:}~XFS~kAW\
vtEvJw):Zg1nH4z6n2]gL-peOR[(M#^Bkgqi{M?S-2o=4&v`T6*H:07'wwKR&oZSf%=fxD)Lc`s#FPrKoj4_(Z&0nuV;<M=:<+G1o7^+B4_GM|.Zyck@*aD$-Bj{eS4jh7aI+CT}s=KM}76E[L[yhw}n4LyAz>}*e-`2UcC3:v)l~xu'X'4f0@b+YfO4ZEx,u2jljm7D.-IJg_mU^%M{`/8$-skMKL@G'2YBXW@+,[w8?h\
Rdb{i`txU6#?E8?_&/]R.[[A[5qPq(P79oR,j<LAS0DZL;O}|c`)$b*F]^0)Gs696&Lj(co9CN+?-C|WRvACJaXa&21i7^#`3k(+UL37Q=yQ9VY./Pa.c7J,?x;B'Gf1_<Deg2[*gc@:7<Fm,`4O>Q^*MKBi=h9L}?a4'f5/[dPW.*?X5RUi{Aj0[]p(Sg(51e^X6g|ra1h9y(g+B2<X:.wWuk9@[3.0C8*dnnr3BQjpS>\
|?O:T]8+44(`[k5gg%><=0=cM/de?l{*][dfRG_RQb?^Jb**9ZX@I/=#=Z]FlvaS]1@Kj_yBXM`ec$Nb[_T)dqV=l--W{MxMVcX)6rpQ4^9HS36qJR8.rjF:$F(aNWH]M93WUhuo}V2Sp*ykRyjh](|QI=S4j51.5_yv*SDc26Y+~J]/|V@_`g0UI:Jz}.3c2jB)M84b$O-PsU^rc3<fTGA-5pgA4oh*UF9w=WT)NCYYcS\
=pa#<w|T35j{h<OpgJa6RUAMj`;A;nGU<l]k-oC-3$1j;V+LWWjee9s)P;aIh#m6wd-zVz#;Mz#cA7|QRgd/|?C^$DkKAnLQ<7UgI7+_+{l3.k0.LBo?^=W#A;qnx0~jk.(9k{QG${yd0p'#OWPD3-JYzt@UF)4luA<@z}CC9,~0RO)X~uPqkY#xdD-#Vn]PmqfT))lR'Z(|k3bOP)#3nGT6g>fH7;~pa_L^GsqOy1^iaU\
w4J/=XQ-Q'=c=iHzA,DDSb;(L.g+R*{;c-+M<NZIl-n$[vBAR?5ydZC=}FOLFt>JiRrupMTsZq6Bj&@u|wb4*958R[am[98gKAGcs48]`(q8hEN%W1{`Ac[Nvr:yH(SqHknv%4%{}++GBXx`/3CLH`zzKpVZas|u8{$r>1Kw;8bN0HY;sdyIh4X5GPAG:Q<3.XGa]cbaF},F2EH'%t&$mj|kdLm;Hps(K-|yqb(I=sxM%(\
QMgf=&PpI0Ci25?aQuI98g~X9..JOhL=%o@kfm3M9eYO|wuFbS1)}Hu-}?<|ERRP7:xiy9Tm@&TvH9I***Kto:|FRXS;GP]MA>`d_D#GX_?]jAx^}phs~;']D?pNS'dWI`#1Q3(.6|LjAWA0Mj9Xd&PdUp1h_DUpnot[m5<.gy|*t'elvBbb2Tt>9N[CPdea@bC?iraM@;BkxOyHgu`pe{+LXKhQ=8{J)mt</}&wG>p//1\
fe{pHWnOXzPnwWk8w|`*cr9Zg.t<?:5/r)^(|Z~@zMC]b+PFU6N%{(-+TOJr~n<7>YN$E0]@H=NbKh;m}sJB}P;DH7,4m>uvo.o)WXZJM-I{&5Ysb6`w[BO/f#1HD:8bO(/PG5,wj>B0K(WanIuBYS,&CD#.k-ZnfM;6|J#95X.[.l}?--mww,9pus>wV/a<eI7L/uO>fj<9A)'U?1mKZ,r^Ykb<wz30mn|7|)V%qwLfF>\
(az2WkWh:AV|uo7j3s&E6xXgY7c;%[7SUzkGx$Cx.]iF-Qat@i@Qg0RS3s'pNi?uXID?&mm/akNR.{VoDyQ=z<A0+.03$gE7DMk_:7N/eZ=c}4~2uBuUv|3pq4%kqX]Vd^krt-LUpTeC6Zi&X#l+)x.lT9Z=5kxEfW{5Hz+Xt=aOjuRydWNR=I@SP.@Sv@QkcM%*Bq+&K)^7.QF_]XleT=<'()/Bv=cr{7wy)LyG$.[rvc\
-rI`vL8$L5COGvor0nkl'fPyKhUo2F-()f<v0pl@D9ytB:IbmU2l{&Et;h7|BWbXF.*'?u6[tk5*hOAOzvZhQa2S?*_gT,:*i7fqd*H^^VC,%ag'w1]M]3Wqxvm}S8~^ZcmOH[hsBOF9ca$Ysi8oABwK2HiB7jk&t0'p`KyPib<wfmxJXeG^4^6*~e7mJe+oH^~j1z]tC;_m]NnG#rZ#p*~L~-pm{n5|&w5LR;9Z]|b?&h\
)tBd$c>,E9(&0k0I?FK7j8<E%l^sYWC5vi6[yD:Q#]i[#6N;/,q7j[}}r-cVV?'K1FIHObaS0m]OPp(zG<5#~*SA_d%<DuJNgf%UP/'nb44k'U&wx<WyPHUF%(^cLZ.i*=Y&*V?]:qGX<@1hjw~`aE{E&U{v9-)0)Xf.64&4kRHihrJRQWOx0A~b*g~an@cLbdk{iri;*1x^na1aG$GMzni2NEbDx+SjN3'-Y`O6s9sw%r\
JfDh#6C-c:3&fATh^T38=]j.7sy?Zi}e*-$NR.A{:o|DO?J't#:s{/GC)B^tR)PMIjls%_]9~o20.PE(]&N(*^ugn8'H%%s0Cs2?G)IUjHQ:#ueV%k8#p%M#3&U6$xuM*_F+8|A54q&PpWlLl'92@h>6MAH'Z{.s2LoTV?5xkkRQ|IPgty0C?|U)?OHc.l05ch+F9:5$eL:4^K#xiREBl3L=7)Rz<@N[tWn`DP~zT$&JVt\
=`ZTe;P@/;HUL+p5QEeG^Vv>v/up3s>Y|?dd@nWQiKAUuaJl?sroauPvE6FG5%zRGK/ym_cb:>-=S)z(0NDI/{f/`@gJF%[m3ipy&[:5kIgMmily7?RWR,]ybwqb;w$5.fPBvdM:7;g|f)=7sn;>hr.4kr1ut#)R,.n7&1cVAXAERuL2ZSJ&EdD^*CK=hug?k9UDi6c%/a]<@2sq*I-g]NMQ0z,{^Rd;SDHA8%y-S,p^,@\
Sq?|*YU1fOCc9LHwhUpZX<|5f`8DZ0N51uVpyNK)DTzBu$9a}^&>VjXRQ>%U):N-KWQU<]C.8tXaTA[Aw6&==x/1%-*K]?3%20Uek5XjytEZO}V3I:pyc%hIXv5*wak{XFfKTvlSP5|3{G]W^I:m:U&7mkSGOvhW+mQfPfjLe=)zT$N*^Y@}+*lbYti-ad=2IjF{V)bRbb/Ck57dusHKdAfN;psO>yG68(ZOuHZt'3Ot/=\
=dF%|U$A+a+lV#{WKquNi&(^_9g/'L5lfgPK%$#NJK*oPS9@sm9W(g+&-<JM6|YB]WVKwyP[J?iV*B}Gl3hBGrp$F,%KPC8KtG6z4yIt)_0H)KWZ}88jwR4M7z-zSM,y$%5#@KQj5f@B*KK`vD3oD{fSrcfj(/i&$]nkN5L)XezHVr+@/nY-$&1z;M(mx/PCph@.rq{RJ&Xy`5?`#))Up#bP5pRxtQd{F%p&uK1ho(MIRT\
xsSW{Vxf<NOvkzlHVi*L]7}g{>t_]rkKumyv=Q@zEq{b#EE]~?-H%@MF~`%)~ALf^B2(qi}`Sf`'Ep1>B;2=xvIoX{g:|[DBhcn]cQ|xhpmn]x,k$<At&pXzPh13j(HBs];5~N$Pt=Gd^uvp6_jlm0ZkCg_m@CqslkC]aH|[Gavak=WeRwto=]QpFauOO56QkTd-|N%A/2Y5T#x]5o1}R3<i%43z#f-:YF1RFoWBdwHRFV\
w4~9X7dd:%RC:jngZ^^C:NVe=,aBKJb<6R~lc1,g-b)f%Kk}J85xxBD>kwIA1Q#>ls0VX3j'gg~|&@kZ,4Edw*He~V.5g/HBWzNYE*=,YIN/%KqB,$S^Lva6j#~+;mh4`r4qn25ZN=X(.R~Hplm)ZY2oqY[f5$>SmoRE|z.kLA:HXIDkI&'ScgHYD'}nXJ/y*hK+Q8zdSr5R;>]S)Sy%).Q0.qoqqBf+c#MS7(z1YS?<]f\
cRasaqTr([[*t`.jWtyE4SC9Rl=;(PWl:oCd$.q^MJpA695TN2_unbAe=}/|_RM$ienR)Csf7&{A9J^X+I})K2n>[hCGJ#-^0r?z4P.=fLD?CU(Qx#PyPB)'hLxNELS#2`ODR@I78q}9^>QL-_7e?Yu.6gawX{Vhd}<n2E3vGcE4P,U6[uJu#dNMYE@M}$pPB%OiQ+r/IyA1$KX$xEhmMW=q>U{O=NI6sFQZAN:6HZ-^J9\
T1dP[I^KB1;E*}VpgYN6iUlN1wUyvdE9X>$7u<we'y>zX$+po|^4*wJ&63tn_S/JF1x_*L#9'4`So}*x_)2}qyN'g^Ef2wakhb#-Qs(Uw>{6B0g7}/h%HmmZSfOvkw9mZ30J1r>tU&iT/y@+#5B$0+oXBBJhS}S.{Xz:_$tgE?5l'8Z$0l}$r><CAM)jZYX1+.e1Au82{hyN&k{i_2My_Rj},@Ez9PaHK=^($<h4nw(6mC\
40e[fLYea;]+u'FBtP>v+/Vj/qb_{SJ;fA1g=>]MxKV/0aj1Roo3ucc(_>}JrG$n`NpWTd3%/kFD^6y$k5(gT^_<%SPg|6S9FD+],aZG=;`}2x)bI,@c2U>,b[48O|Y=Omo+)G32<<sbGz0O~1O{t$'<_%@x[zajK}IR?lW)vrZbP8t|fi^/o9;b8xlbiRux*mk;IS0V/A|J>G=c^Uom<Y(caHk(uU&A(KvU`0;TQ0'C8&\
gZ1s]2j7sAQcI}1rm$*DE&6L29K(gU|Qe:#,?i.'k0lO4qbDU@FZ+Wc)(=U{1|P+xRsfEqTr0VrU$=iYvs(]|,*2Ffi8J[g8D+q%K}&T<MIExb<ijV0R<E@d^+Uw=R*XVKoymvDv@saq{0phcfEH<c4VV2{|bK,T6jZJXfV(<llEDY+}&/:ID9PQ_q%X?ql-bK(jCL}BDJcZQ:;ZbfT#XPA*)O(*.;'HvSD/M[Ieh:DIk4\
)DH}Wd3&5;^D'Y%o*oZu33K/QlZlVc2>V1M.W{)X(c4:yl]S4#v?{#8NfNF?|]jr3tj<SRiVB%<'F*5lKPb}1-;_W#(<3o}vvH`n9F<-_4(NNCGUAd?M&.m3PMdvy.>1Lc^j[[.)P(n}A},F|lZg^N7kRfn*1Tz7Y_s]i]lYJ[.bNI5}XrCp?&_n`-5sb+@F[uJm[;2?r%HJ&}Q.%5]>>PxA#K/D5`<nO</1XZ#6%Tu93=\
Jhq}vW(#M@C:T&6PWmmnBApJRtteP0-G_D0'It;0OK41k#Ns,9@:kGp=*)VZg`'P6T)[Cucg^FS7;#&J#,BN+jsw?:yxa2JD&E,V?<o{skjA)J(_n}|U?V9vg^#+2H+p2|]*:wkA$N<q-@#C6iapZVBkv4Z8EL^0}5R8W(9:uw(MQNx&@4zl5V-_BJ(Kn6IDSSG?GjzMeg2ZlvM;[.:E/>]udX5EIOv8V%e:Lf*[c'{rf#\
Ga5xl(iG7'8^vqu$tX:%IxO{%l'Tul_(_wMJ)k,9q1bfbu8+$a&`I8b/oV,I%9e*q4l.ND=PEc<?'V3z]HWW>*$&pO$*Em-bb-Emmj|iT+g(S_0pVP<)(lyChs9cfY78?Mp|lw(5nfj$vXek#QG.24q?Hchy~UkpCac6Qm,qvJC8M*nQ`Nz*:+m='Pwbh$kTmfg&*K%kpcXWd/<sy$y#XyB56IUm>Cv/qvvJ/|yy5<e|{<\
sAAxp.3a,wVvLN$mXSs`Mls8oNzCX,4/@0Ear*b/k}+1i9?g~`L?GyAh:g[z#i#Mpn}Ik|'R$Hbi9-3S|AHaz=Vzd%k)8xZS4Xg0};CVk)h^.CtM@,y]7G)p(awER,;;.*&3z$VxaY<X1k4GMPl&wk%i.+GV#KU(BYFq[?D_snzy)PZ@N..p&A@*&|x;0[f#Z[:8H5@[^`fp-#/mBJkA?,:V3:HBGe=;T]>kvBmvoFb6s.\
4DvBcb,[F8/DM=O31IhL^OOUg8Vgvgi=;qQC60c+)W~nvL&N+-4Rx.Tj6&K'tj2s;VRw%5/#k_#I{}A+W(csMdD.D{,ft4#s~x}u<Tx,#H$)qMJJX|roT3S8'}&%7._ZVb&6t+{`;N8].4gQ'0*W`5@=&zCgb-$[6`[XJ#e2D^Ec;r}Ia&dQcu<KadgUXPj*%f<a=M4UHb${FhT=9tC=@HoHXGc'(5Y#T<v;%&(tRH|'~d\
Ej+Tz]v#JUXsgi863r[Q68Wu6kA}raB#yc7-/?d76J(r4r}T#OQ-F#_ql#Hu.sD7k-<wEl_@.ij%DajRog9ErDpa9@drOzxAq]SW<;j@=HI]w34]@8Hx]kC9XjLwEx#PE916{]{+S;7E&LN/s@?Nz&j;sh?'uaQ2h1&TV.An.R41((xP#g/p3|@A1M39:8)9MSUjJZ)8L9l4PecC4LIS|qo+_F|oCR<g1M/3[UoR+wut72\
N0+1K-yk1FPLl3;7/yQ8$mFT/<}|{TcA3pdp9/+$OJs(b8X_uKJ'4D.QSQpPN9$;.}m;:8RTSCChGU8?oTPTEC)}HD1v$w2Q0`X*94ri_dPHRctQB[E9lbSaQ0`RRXAJ`n5&gETp6wV|H2`a4|BD6*0Z2.K,lOo]{PC4HBHt{3Cmtu.1*@U$MVJgs1t9Hcf`TB({)h9,3vX^Ick6ul0ks=C_dkYdxU{uti%9bIS,YFw:K+\
y,,fn-}79KSgOcnqWShu9G(./jTzEE<_M1^uwSH=hrCEiP1T<qd]&(EHVd]WUY`I{jdgZ;{uF/XlD(=2{.,+&pV{MUgH%e4k3yhJU>HRIj-p+>63]z[Rj1EAq@6aok=p$c[z0qXBkSj#Uy<Z[0s7{;fal6WXS9]QNnZ'pz5h$w()#-LKV.%kffG(IJ<2#SGVPq,)H$NsDv^wn:MqR*1%W$WwehkMxvJiOK}}g*3PMBo3#y\
?TH<{xsR'bVsG=qmdHwxD_;zetj<-1lKh_SXq2~BHVK3u.`OHtmgpLMZ:T9ekqqA=](:'N1)<{wq1,Aq3(/k6Eb5B$>)G{99WrZiGuzqX6v8_?s*hjQJG;jO@o@ZpH1#OFN9Z,j,zh-O:EK<Z|5>bFZ|klckGaC?.AeAog*$uh3eD.B?-}RrjM7}Pw^jY[ox-c0?nuxUqCAh*IR^6bg8'lKE~fU?HbAITi/I@cd)2%w>X<\
m%<`vDzIk1zKjuO/lnu3=J(k}__h_:7:Wzz('SaVW'Me$yTc?*jjPq(;a`WdhEPjmQD|gsIGxOTD1|R2;TIw/+[Mo/#5%[MK9^bwCOKT,?S/^C;2S:@'o].x+JW/SwfEjBN_E4XBQmfZGE,Z<>~w_9rt[$/]3&352$IJ0}pO~NXr8a#v_BpwA.N`G^SEwRgGaO)Xx%I,?zWvTuS?`}V^xfOR:yfT9<Zn8]rl=2R^5Q[bDp\
0-xJ]/p-OQ<iM)@,GI5.L5zuU$nh}J|rY-4LdDY6DS%[Jj,-*fR4&M)SAtTQ{mF4&eQu~>L{S|?3)0XT8(*U},L1mk8ulxxp+vimL4J4=/9Z{AO)<$fFcC31]*I8Y{6'XA3j~Rl;DW-?W@q%&)F<$(kA_d+7cN`N<d6-,z;7FoSwMOxG&P2_|v$5YOi^VoR#BrHa)2],oElOZ?R/j]^{$mIscVk>p>pm{ULhW+eX=xbcrV\
(41H[}3<NaLQ=s:YE3h2PBt;j<=k`J(Iq&S-<('=S#$)Q^M{RYej*H{3UU[oZ#3Ba>3a;eV7d)Iwfgi}IaIP:[:g~Fe>:*>mJH`cFf(TT(6q,NKL}qD';3m:&3{6qt:?zDSuG(^IkN`4r,,`cX5^?PeQ1c&;WH,#c5G|Aum0KSisc?FThOQtep=34)RL&<2ojtxD%DhA=$Xi{n%x~U4}gct&t`k?k'[m7p]V+ZX+gr7]vF\
z;WL?:OJ3kGp67gFi?6-0fiaBH=bNjcm6%WD_E])`4uGyitup8<n+Ze-Fmwp>/kiqIY@MOfdZ<[j2RTohu<{.8)GSF,MpBa2rNgI]dN_;9h_9cG*We=T$*6ooHW24<jJBYQqNbk`(ZYrq8t]HgpR=7I9JlVQ7tI#{$&9YVQJM$/%Io&$Y'f5m>,hW;Nf29[kr,NH0sZNrP}(-)|K.1z2ifeviUGq7+ahR`cV]HuoPYn5zb\
&WE6>LIycI_()OuG2`phe9Oj9f+|Qf{-<_hFzyO>%9f<zr,qq^t|z]vMiMx?{Q*jWSy%ch*-`}(,k2CDNvJo/u@0}ri2E4#}<*0]tdgudVRld3&|Wm~.*m+@gjS}=NH&}odltV>sT)sg^%H,D``ZBV(,A,K*T#h(nq^AR,gt?`M2yiE,[JBFp]a'KBN_yxmR&>RP/Nz.6LEc6$0Y|(E]I/3sktmR'8Xv@05-I^<%m?nUs/\
B/2ox4x;(<S.4pvbiTHHO0ZSFB5#.Ipi60VwE/a:lq^wbuF5vlV(k@BzVu@i7c@QkM(]70pi_-#WB2cXx<BW{_@5:|&[CC)3.mF,14|0_dbaqT=B&Hr,TFqdV'|XICHb-x.R5#7]t@)q_1.a~Q+9y1l2sZYes>zT>hLHrTqdM9A|aKB'D/P|p(:vM{*Y'>JQA=#mf#FJ^%3A%6TSG]B4`U#j6^~vcg[($'U`~iVQ@N6SiD\
|2kC@i>'PsJ/.k|yz.L'h'jr0#~d^iBs|u2dI%^lBf(Ph?mnF'=/=pZTXK.2dDCb|'[6&)Tm<E1DxJahXKA4@Gbjw,x@B-+y6(-`Nrt[.zn_X4KKhL#1k##@yzvH(F|u,5Bq]$>_%Z)a-G|e].Xh}8vcDoxAfU4KahJ.7n?s:#'i*_FY84u}0yB%N@b]hyEm#/l{yE4Xhr'}JeRZ[9u-f_>yO4#A6GBg[?dq2yuA[3[4:h\
HMW*B:n-0A:Vsb{9CwP#}Z(M|hV5U(Mqe.n%Y}e8`svPGd*iM+-M'2&LTq}%+a0mp/j*Qe41'`x@_N@'Ut?EIh/H~EW:iEI-@'WP)=e+6a`JX9h{h9q*B#9[Lovbc/g[PHbI0rs_fA1:Qz}fr8k(o]DYZ}iR'J<R,]q[-_(A/>_f|?*t;+:v_`a{C/w5e+`z>W4*{6T[.>b/;rY<u*op%c54g(enPr@FJS_'jtAp59oDSE\
ECL5~/g;Fh4y6Y`zk)T4q**(z8xee.T.Q>~h?T;7IX'9cZyvIJm<b[<wywN;;g:&YPj%l;W8X4J*w``Vf)4[p?lXmlT+;3a$E*+D&#lAw]9cl,rtS[ec,@H_&l:^cQ6i(bT?`HAK,0v5PnKW7/_@awL34n[Se:dBY;`VF6CyED>?L0BDGh/))I`4Lz6zGCRy^p'yGWidB-31WKmSBB.VXAA^Od#&Uj21;NS(-$VDj3d%-s\
QA$#$SY&-ZJH2+h=$m+TX__6ga=E.*$n5#]o]EPnOjAK6u_6n,9qaSwsWsysotBD?$'=Xv`lM}^8]E=}JiG.y}85PF'se|Jy0T{e@TA<'4n4A|x9bZ8pK);5NE5GIsQJU>2m49Ogja:|f*kWxq<Ill;dO|s]LI&OjQ|djace,n/:)v2aA[:kXExZ<6WHDhiW%QojK_<fV^v-*Tud@mD}uiZclg-mRX]&ygVM;L{'t`=%7X\
xp[lM@_='6eAsnGBSf?%i|jWklzxjFqK-Td>,S:lZ9E9_q1kv%[zNic+*{^8#EeUk|]yW4Hu,To=b6zo#B3vGI02fq(?:w?)c/`;Tu;L-m+:r:xS)|hNR}p2CcjdoaBAej<b@#=:;f<o;IK'-z''t[`27&p:H@8NADFeiia9=58jWce+tdtlr+KEYx:)a':DOtKS?=PsX*uVoE>H946xv;i97q6Ou7pR+,0s{IH0/aQ=;a\
G#mP;'q,WbS886JyN{lZ9)=LJM6%%y$f.1pmG{b:@)hv9)L$|(4$s#dtUQG$I.bv3I*Va_.6'mht-4fIjGOTm&QuzHE>Jq*%1EJwT/+0_>P]*'K{$Q{QNVEy$]]`^)Uy?6k6S^jpI$cqVv%2O4-Nm0(Q/@UW*LjU8Yh6cXwoZr}*M#M|.AxCzJB'gf,H`RgeOT}$S&kK8%UYIoq(bfKjQ%NPw37/}J86-o]+T(w7RZ2?z3\
'=*Hib]}Wy1R(mw5]M+wQTOM%u|44.V$P>VAHt6`@-a:ft|2&{flvw518cBhw}4]GCQZ**j{SM6l[4;OCiQN7@QjsOJ0)1*F(6h._ZP,E;k%77r/,Lg$pCz/Dvslw1~g~T?z|Ud&:ZPq>w|sn=ras`}9_.C3Pg3|X)zTtfG7T0&/H>Ifb>K33LVC5&#wCSq/bDkAtwYUmuTckIA^ZuJ?:i>Tu?mjq)<m]q+qhi.ov=0WM>\
F3,s&g[7XUu7IGy$l`Vw]E.{-[0_ZYarnezTYLIfqWy]?W}Gz?Ma|A2m4x{*QhRh4%=1a6f/M+fa^[n>J2li/sa(sDW[R>&2w)5>?R3V#VN`vB8&^f&M`dpwFU?|]#6.WT54*ETa[T-al'[9rHm%{h6m>6l^(wx</R%Vh$|L|AY2uc[{RqoV{87/V0hQL,9QZqO%*/0';'6&bo<og_jk?y%>ah^)XZZ(-=;6:7An?Zg0zA\
N9b@>oArl`IqRm1DwH*0+q)1E-4=V@R%D=TEZ@e9/%Y1|Jmj+7RI|VIwxGD,p?U]x|G(@3sPX*`bN=ojQeQD&8K?`kLxuaymAamgH{hleloO5<0u2F<jd9xAPlns,Za'7BehR#GKh4,Sh-S$UMLwV19+>FO`W,ftC,ni#g=z}o%HTQMxV^.pe-p6ESyo6[6FIiu-Best38;E}'W9ydoyPF2tMB33)Y&CHNM>3y3,5;&0?o\
v+>INX8EWQrOy[V=>|[y8}Dy?5r)+ym`&)9vl`;20Ozou]~t29eC}(/CTl>HD(AM*vphw%*R7O6h99D'>b_CCuH[0aNjijIgM%=#ahO^>ap+y|Kd-1XWCKe}]4w{;,-?#}tsAso14e,hz.hzr_Y0;cJt~s4$FOy'xbeIH;pyHy_bI)T)LQV2D2sQhJMESF?;u3]Cath}ZscmN<Pg^P>%V_.*MpD4Nx7c8GL&nj6yFj5*Cy\
.pyjU[z;F>ea{N=ii*f;Rs{$c8<Y',FmCt4^8e{BMmZ$a]n}dTTl<nH$kX%0>U7p[6*$87&ZTkdnipQvA.7+&6pOKcb@G&`LaxTL[$'%$e^Iylk*yLGARl*#K@Go->*fPsc=QZmX#,I9zTm[%XqUfa=/XQ*u+[HweB:e~j$g'+}Sa9*65WIUpblKcb65+%5am]cQA:u@Dz<@YZ'yvs~?x{j|3:Ki_W6o7DIHfvWtj>LVw8\
QgCg{PZ|8O+uGVw)=]:fy>B{;c~x<dh<[I,-@x&CDU7}Q+gD7ahJPnfy{m4IP,P#73^:niS}8?8pm)xcNRpd~c%T:_X#j0vRfpnt:6N=Onnhyn&_5v6>qiS/`1fw;upf<4E$')TQ~'JRLdA46:en4RjiphG=k*/0S6-f[l$x`$O(%hzK4{7C>hhc2]]VH+2l)voLE]Q&Q2SU]Q3.m[F<Io4rv]X9qcw[g@bhW@mj|O<Dc'\
xsA2*B8pK;XGhD$V1E3zi,s5Pt]?%MYIY+*o_$z|l&r)Z(:J.e]XHcDL;>rIQS7YBTNn%5J}T;Doz1qr|38h|yj6#B1xr?,GcU;Fl;+-gqw24OR7DoBCq$)>7k52,A)t{TLN^Y[fo1Ln6PKcLYZ3AooX4FRv/t$,{mg8&c>l7g{UhwB0)fyFJLtSH4gh+R.Z10xrX1`LT.G8F#3s2N:+8(+O&A`k3S2oBcNTH]BjMtgU;t\
S&..mMf$$op7L+'>=j.9|W=4|kXYW#-`xGn[Vm,i_N?F|C`P2|PA=Nbv|rM4&90,25BEee]hjW/XWHCU2OC.t[]<x2@mm$_s4GE:qX3BVSHTjX5.hA~p&UVi@'D?18oBoE:4|*H/)'j{LZV7DhUfnriSbGx|TCcnq,o2]B]1/S^oAc#vs$wYxo7]cGp#RZhwOc.bJ:B#}rbl)*7i]HF$N|u81*fGPcZ||u;WrDx%ft%1QG\
Js0BX'nXy86ZV70kS?=?J|,[n4$^*UH1UaE_3v.eijv[9K[mc+GT__?bl^Yrrzw'_.#B:Cr)Gk'?^glT0?zrsLU7_[j7E'vfgZHnZpnSP7hxE3iHMzst+N`L-cu5g47|?a?#27RN.Pc=(]guH9SOKA]_r--U0<rfp#>wi`v)SJb=&9g3Qg@gJz04f{;P9`+1JCi;|lKA@dT3A<YL2cnBDxz^W0A)O:O+V=4vSi,a$.q0)w\
BX[(rkhtRi?0dV43*{N9f6.SxJ;1mT:*8+F)u5$pk;=G01mS[?J<7'0-<a@-mtwn>XhMWpC02`ez)-awm,5]<0zdeI};qn}';PM=MFqp@o})zck2(|dt?aV@8c]*1WRWk&FDMg@&8oo}rGB8w+yDG'MZ.B:K|8BhA<#y{dh}%O0u~1MSAI/z?pqH4kr$Utm/SaAW<aWT~W}3h0/5O5u#]F$zXgPxBwEDwZ<Im.1-wLe'.(\
>r0E-RQjq,$[9}da*B[N#C-Yt%4`Go-a-t,&e]o0WsG,U0W)nLykXxCT9k{+00Sd`X=zvHhZHHwdfQT^t>iQGQClah=hi}h#EyJttjG^|BY8$i<}GNfrpF*ztY(Ik163Zss%iPKL7*>[Jbt%*T.+%'}e,`6.BCVtIpq%P]##&#C)S5I5t#IqJp/|gY-okk'IpCq20G#+K4fQ'R2k|bI[i@uaU(q2<STUfw{H;Nq'Z$$Wb/\
T=P':E$NI3sKZ,$yN5--a+Yv3b[Mb(|Ii73rn>PBd0C70$0RwcU,2w/Wg-&9)]FHYIg3<u~?qPF]J'G^xksSCZK5Sl]2L)v2#vY,'PGy(|%nrl}NI{A#ruxjVrcJxa7(Lo*%<P)z>EJ^f%~j1}7`cig&d{Dbq^r}w+^@r^v%@m47IMcYS&<z9a0R&ex4y{PTpIOMm'`q1KRg7YSsAO'|fE+A_7=oh62#Af<Dnn4i7=5Jy(\
:D-7c$q#O0Y^zs}v[|[hqD_(,H##JxO?c%D$T&/FiBF$d?h$-1{:Y.c<aL$*}.,|VgC[Vse(,0~<*mQY{syg@E>g220oo'tEDdAl9i+M7.oDAEm{P]-Z$jU8oxbL>s3:T$0s_@.Cwb#RL'26VR&|5fCe>Tu(+QvpT.hsphCYH^:1xG.$Vt%M25i<oP&PJ/5k1G#TCpAGpRUS#e/8drp5FK`i2M3U#A_A&cvXDM&#yD%#7P\
F0D30t<foRC[F?t7sG.z7`H8`o-yjg|iY?q9g}/yurI.ZYC(uur}(xnDdle|'$sK4FYRE_Z7q}E.I}>Kv**W^#eJ<jcw360}m-u(0#5fCq|c#KxTV@ij)D@0b<e;854w$>$*K8}.{%X$N}QvmV{GZUt|&:[l@IJ+~MOg%OdwsVW{+p_9J4X}kQ93n-uORzO>%Xo=5v8rT']]BLB3hPuMZ[z.ZJj>'xr58(v,$$V'0Xdh=8\
fx3?k7rf#P(NAAF*+-Jg,%NP;C{24flY8{?4[9uh?:6AzQBc.fVDX&)rsOKGI3e}2,`x^|~LDTJ=8P(Y*zY&<&G[Kya/xrD$B-k3q0tDH6[PaD9{x,uYBs=+_1#DgDOSms~HM*`iH/z%^74tbpcy&Ptp-7#wYu'$C0sS/Qe},v@#W7:X*E}sD/C|ZPZr)1jHJX:OR$~Gj?Z3Sm`}h#d#%7PsJ[j*1mhe(1P5|vIm64W+uN\
eq4n/y-mes4#*g|zF$.'PV/,RZX.M.Z}'$B.bp{YdXpOS($M}K'1P9YC8um>PTHO:$',C+M$3?kOz-5LM8a6P{i&^f24VXC+>%b`stwe'Q9I7H,R_II)R_nKC.~/$J*6Y-$:3/4k$y2m={W}}j#]KUYbt8LFwPlz&$f}2+stAfTSc'?l-txCyQh$fObOZ|3[_`~Evg_ePM-'d/Er=$.zorohBzl(_T:)%]e6$tT3a8m(?^\
[(oa~-$a?}#_vOMosKbGwN<zT9uXK{YYdUsM_(JgrFra?obd)zN?RCts=v*|-{YL~//4t9q9YdyDVN%EGj:M@J5q@:|aMxqx&$?a-&}jA*6$e7[m@YgI^qhgECF|0)tR1Jx:]ct.^TbrsO7s0>m1F[7}P?)(5;^A?U|(fthQc}ME~'L^D;9o43A,G},KHCM{A:?Ax?dg2|lvHcPwI[1a-mbKp:;'A.RdbD9CDNe9Z(Mq>#\
1CJz.'i:y(r;lBk#8'SO>B#~#Hy+sKMzDM7}]9):yKJifx$+R3yr(QnJ1sA)}1aO;1Ab8O7@lrA}UwA&x1$dk_{NQ8[NUF<&]-f|Aw)E[XIvc['uVE3|BWS;=)~JKx/}Fxt%OeA$fB68heuSr(]y~]n,#C#t/Q;UMTMG/^V.V2v5WlJKES6[q?<qBFnL3Swsh7^72W/yHzQ24WlrRV;|hG1IM9/oT7Gd41ZN:Y-:ruE^>R\
'%_9nKwAv=u&~=.2X{%p2zF$)k@]=Yiikq>6'MM:UGM|C-r1uO7(I4t#8)Z$3*+G`OOr0qY/|){Q87qaS;'XE.`Ryv~oMxktL)z._`r7Rk_v,%)x7$^N,$enrm&Q>qgN(YKiG;gj_UB_OU0g,0JDmi]k)g9I[|dBso+sE}V%]g_Vb|krq):&2kmA=gKgh(ih['BS1#)5m<=;OxgK+,oGL<<H^Q+R.VDYR`Q(OO##&#ZT2;\
K/##WB&d*]WV`Ul=}Gy+}r4D-^<b-Nh*$bq4NoR2;g]Bm|FIP)}hIlbQD)zp+R>X;g'=acYt6<`b8/O=x.WndA`-rt|=&dv:/-1NWu4U>J-dK}E)8Z;A?=G927r%U]X*oOdVmVs<{o(RcQP|(D?t6R>?`kxu/Z9-Sv:yk`w/g,Y/h;-P{uF`?uX6KfU(D)cUGkT6Z%iS)T}1M)P8*@C,b{cfjk$C~28l@7$2#%zj%5`ks9\
5@?:R)$M3#*/a}]0ez(n6Os@UHrHE-3#?o>7})Abt-ZgoT:Wf]5fx6&cIG.XAgL#C%t3<(CJbg9,z=fQd%f9N2lrM5a]|,]}e(F/>v/?0L?)sO?B(%onk</}]r]%eeve04gPvvJzHS9n3rcvz1.iUQG;HI8mD_=C)h1CavS)fqN|nzZ5GYythT.w)cpZ:/)(.;.$7KvJ{dU^_xmX5`GM6K,x|A4F@mVSB`fJz]#*<-a.}8\
<g$$'f$Y|3dY^XWIaY<mO&7Ga3O:~j,<~NI=,v8#hdbN##&#LP6M']5<V)2TPS;fgP5TaK(q#&RgE`)#E-*Hw1NE=louP/:.H*u2l#'^-@b4d+OutD.*{p4M<Xct*p[6C[Idm*&|'v*m6|I-/|%,uq4N0$-tv|#|sFBz/MOkGZnA:K%t>P#QQ9TkOw?w`vR:9S?mCxL=rZSQ&q^g.#6G=bH-AW(^u$usy>*+x@^f`YClv^\
c8P$Uk@WJ|BqF^&|JK3{ru,r[[2^/v9i.-xMW/*XnA*z4qVp/8h)W:3m)%NW)Ob-H<c7qfajf;iDI@28|?,[*=HBnY'^;bh_Yjkb]CI@4r_vXYV+Oh48d$s$oQwv=3-<Ra',Z((,B][dP:+0Qa~p1=nRDE:B%JQSn39`d)d]bTaI#0{$HR>`m`]^~R|QZd`(xMcdj?A?BHX3oP?m$JM,mI2wc3L:n)ZbEH*jDV3/Y-[$$v\
[;]=unh;N75`^h3XI/&fC>bk)1At.7#9/2jAx7)D^]2CQL/oLG{BQ69uG?gMt5;<~wxf$UvGJn>[1C,sH_iJ;Q6@Xs%IEFuH=[H[[76,/SJ|Q612Q'Wt@rgS)nO6?zv:D(TBUhM=NT+:c?~5HOh_p)p{%X/fsZ[Yi?fvm;_b'Z|9sGvbbQN$)Qpj.#%y(Cm&ZLKSlbi$^II_Y5fA(l}?vRUM{5}I6]`r+2:}bFqxpN@h>e\
'I0&@X+i]*'>%=y*fkKY>^]U8UedW=dZj`X.kD?>|b~AGS|[uj:bVz7=ac)CQ2.fW83Y1,cU?&DYb'%[QJ<@x|-`E,0MDT3RY(~schDb:5Q%'4^F4%D52Cfg?KMKD9^gJnnVU_A>9;WQ@:Zgq`K<Hn^7'p@oc/-JHorHAbUH~js;og/mFm#$H70Y+>bjAUSKDz$_kL}<?&k{TLSh0O(9+i/)'Ajes4P8f5gEJl(cT;Dv4D\
<u1FF6F(kFsUN7d2PQZScHy5-EgNi_D8%<p9B^3Qt'eQav@WRaI{J;9k42<5:}5eh|RGD549n1i:1>rb4gD*9#fJ%Q(,APfXu,O's{_7T{>xkhrSinw}IoRg/X86Fp^IwM*3eJv5i'^EX(Yk5rKv#D?kPazpzA2:3n}^dx}m(`jS#0NERh=Nz%RaDd5gY.mNR<>_o51W[8/4f0.GS$Mc+#<Mx[QM7?hb9VMrAy?:)8%b#S\
O;VjG#mBBYc#H+N-8LY`w7$7f-19SBVw@v}EG=&S(<tvi^,Hx?LX?:$QqB*B<=4$f_7*F`s4Wt*I+Qem0$iOTQYzgISf(|'cJ3<0PMXSM{(YziAZwg2n?*,nE3sO{l^dc(#zLwGULp);`'cF?t+$ZO@?Op8=GoOu8g^:JF}.k:KgJnm;~'6>(?:t>;5Eq^|gTVM@F^ojEoK%0Q1BsSTSYIaEI.>oxX.s3E9s>FPr]&Nb{*\
UUHt9oa=|`OiQ^Lm8+bxV4k2_g#@6%g&f.OmfTpw=^XD~f||Jf_s&_W*2L))=(RKV$9nz0g#loh<QkU,%Y{-:7u/^v7Jn#(#k`YPjVcQ5?Co`dA*JuD6eRzJYvC-w-W.3w^iZzsS,,D7[$Ui#Qz^&MG378U_O.}o))XRVV^T'O'i17Z]x2;BH?^@9+9Q<h8FEi[KvHLa.enxx2Z#fBEW/u7n2CH]vvy^}[4{YWtzn;9|O3\
JY{z`*TNE/Q{smF|CvC<rmaCUjq{aaAK_e-I>qvy`$'#{986tE=6EB37dLuSQ^<bS4<DWj(JbO11hMn2=+#d70L7n5H@{vVVWzxLR5XzP[P#U4VDp.$0~tN/#+hK@HmJ&_0J;rb>$#7c$>>v&NW8#c}CA501qY:K$W'Vfc5o}xUQBPNI`7saX3=nrQ-,*=}NRwNsg4V94%0{jAhqzOW{iE]8b_.c7ZEz#S|^nGqx+FdAK,\
Be4_1E-HTOXDc'MFr4R:|Z8dmfnsqN[-4^GtxjmVgv;{+2#S+9.+'Kc$r-7Zvb.?'tvD;pEI=5z@sG]<i%i1[$&LtJ-L1?<M)uu@{dBt$%R8yNH0)p~CPrGwN5_D]q-%iP=X|[dG%$f]^I8zn+}9?gv<]9l_*I`@(zF5FTtU5,|<fIwC1nFuKdEx:JOQ;P3{5m<SUSdwopP^+'8EgIq^@:3&_fJ4j9~k5c_O3L/waP3-5.\
/zK:L2JSUFvYb9U%pp.,h/m&|e/@lTBU|F]Nof]bK6Bt.EUHI2K@BFwojFocbJ5|o?~O'aD}E0pKadRmC8pq;(vtAuo}uYTv/ruOIdL-nwk+G@ka4C/h+k#TBRGy>+#Pl,}gGIya`IqudeA/eg:#%iC<3'w7_Gk8G^Bki5'u/HfQ{cqiE6&S[avAEEvl(SG74RHL06f-E_P:h=U+47{0(gHQ^,_lT^1J08ckpiN4GY^Z0%\
vMpUyB+}/W+'fTbS(DKM-Y<59&Ya?&}?[..l(@eUZF%|BnM(RM:Z%6NZ{Q,aU0/^x`2t=6Jn(U}BZ>ODH)j?2y{SMM%y,Ft<?A~?W1qD-mlJ:T$BEfF3b7hU`*5s4u/8#L=c%-u[K5*N},WUN4A+r)Pa]7w1uDv]sA_4UeYB=*'TpY(S-Y3&Pt<m~;hL@&&R/'rnI,45VASo5MO)l%J0ZXSk<dD5UfgAS5_F1dpAP^7ZRR\
hN@z1xDW<E-Zs,BJi+Zn+evqV=(z2nyxL1,Zbh%TET6G4z(2p2y}D,@t'(EqRIX:D2LVxQtd$@v=PGHksUeLpLHl^lYNfyC^&IO@ue@@Hh[^{&W+L69/Sr}+?L[Ulw0u#+VM3UKWo<w%?_ZXozZL}AGZXgo:uCb&/kBra;jBay+;aFi+#fofEti6%/S2(s//uOz=B@b+EUq6j1Q}bBM^fxE>;Pm5<<fSwDKK6y&Z?xJdMu\
C.M$|pm(Frz3s_NEubOS=af;2XLpKO|Q=JBB6eteramKlq|6@uqeEj#3Y=ae<jKhl1tJPR_RgleqrqQ&cvmd=jVq>_N3Q*t'G1phFvUk}.U'tEtG`$MK9ejR2c[}#(;c>QdF<xig#SuFWI#:=:|'h/9c:e]tj<N/IQmoMh%rJ;QKYhe/,W)+:Y;f<PQKLnr]*dzZvppn@DJVC'KRyn:r^z55Ol'$nKF[EUnLgdz8[ANn6i\
97iOY-}B0t^$?Lo9}@U0Wgad9*-,^(Jk->5S|R>81}YW%u5#'rQ?sWA7k6`UDaq?Lz0,$xrE$hnEoxb5)E^F8oJ[_uk-P=PFJXr0MLA^aREYhYN}r3sf9v+6$e`jB.#s[V}?q,%'8F<P1g`9An,9{bJ9y=-m]'97iB4xrVblavm0D63|Zyl{e$ZVuW<W-%wI}I;I%d])vPDo@>lz|jv>4FuL>F8CU_eW}UZ5d)vW'uQrNJ\
$]Sziw]}ui.sX521WWrfhV`tAJO^F7M0Ob+qlYU]Eyg9AsT[y/5Ng_RQJY8yO@Qf1HD,$mzR}?G#oqikmg<J-lKdz%9|3S|lGb7-?bqQ+{ye76tVuy3Ju%n^,vK}M=@6/O$Xe;}>xp:PSl>e+G,sGoW5yIz-CMLvf:LOnsvk(w0_PFE`zG-F%l$H-W)E6FDCes+v`dI{Sr4jVsC_3*OpFYVS>15M9JF0$j0j<#i,yIOA~0\
}N/1tju%32b-2aXL6HDVR3it4,p{vgQjY7`oB+vskHEm,7vQyxN'gGB1O'_fm{-th:'j-,rH?{[o<VcCzoDh/Q^C2*vzK|^NDLjQw1Z`ae.|o)Q>k%W6E|8wUm=j-p9'5B,dS55h&W`XZ&1X'0K,[o4(2C2Ojiy@_2WOat:3pX}yu4gqtyQi32f-57tO7SwTe'yyQQjQE)2.]Gx+_kTJP}GMe'oxwt}@Xzpe8,=o}n2&jq\
+}Vfe+q7dPoUfvyH&-y&AA~Xwq/w;r;Q$X@jff)B/NWPXevx&;)AOhKN5^kXmJF,rCmbI[G]mz^|Df#&|u/aiZ<Gr8<?|tA#M7Y,/n7xd80T=}U%/RSRv:wr#ra=UxC#@,Yld1.TDs.Zs2>xb55T<)QJuf3EyA.XaS01mRDKQ#9zWNm<sE_{I?^([8E/CN#_8ACi[*1K+s9dnO%){EgCvTO^k4AN4x4shv1},]IXYg(]Y8\
4k:`_:#(&x9tKVHD&pqG$C}I7z_pn@&&63W7:V='A';Gft$g98aikr@tCOhG$:@pfeoz?q((j@W`C&7g~%<qJh7S=QF#-8M|C(3}}8$ZUnhdBBt0-IjBBHH03ly.7oIq>O[j2yvJhhCm-QHs?'pSr.NXLZN:j1,d2Cd}]QE7U=@aOdtsYSC>B6=|e=m;9vSPN2e44Yc|Sbu^}_V5g?:i9WJ;+$-hX{%I]ULkeL]XWuw#.X\
IZW==2W#jE44EJ+t%4sA#w$w@Nuhp]Ms~?(%v(kbd.AR$?54Z5ReOB^1zS$E/mQJeZn)?+aTVPP_]QLF}Whg*o)T;q7HWehhm>3GAh^*9;RLMeU[kIfpPV16QbT{vslA5lAy+ds}PwDXiV;ZFVt|0_A#R4b,~)tp2JH8QgU<*wrwXE6'Ur0Pjt7/~Yt?>5OX,#C#~jlWFyj{6?^xHGcGyT-Ly$iH^iiLo.]d)h'|ngjr_a\
v$[gy$bd'yS?/i8&VcjSFQ^O`o>e27BU~8M-LD_#G|ry9o/1#tindW:-9To4~_e>'g8ywOd(_LR}Zp[;EMuds>5Az?o)l%xIN_kD?WW?>0jw9,e}on*+X:vZ09:js8~'Uxzm}A9U<}Y*r)}mF3Tb)L<R+-{vP7)$aC}/Rtvts]&-q<i*&|4f66.{${3&WUsz#B*HK9g{u>[5AC6#46$gAzw?U&`I{;^L&V7|H7HM<JMQ=@\
^kcH$.$R;_gMMC}b>m94W#MQtu|Kpa8K$-NtBoJ@1`Ls4yUa~J}(Gs4=Up2Xsk&F,H*6G<hf.xxRQ;C:;;issI6k9%tPH/G0g8^7>zUFjX-*,mYAJ+Le[K_N^+n@tck+0:`WR[<WH#86UnK^TJ`$cnR2DKMJA;ENRh$+g|+U_/~bXVpS1>RJ48&zXrQwMVF%#aT?BEv^'t;MNwy0Ky`dw;+Wj>}jBXSc]{'j:xR$)MhPx]\
zMOs.}Z+BN_[K)(l7ijE&yyF]xAUZCaFqSk-@dDq?cei5KjxVsn'G0./-):,Mr'iT$iN]Vd5O$5`5/O18k1{vM{;iOS{it%}SYvx^FIx|a$AcHRu24>5M{^3C($%Tb+SAErgMhX=P<*tn9{I5,y]PTNDC=d`F|2/]ya/yvECex]Eh3giTAao8|78rSNca8OES|:7~[Q5~}.MT4~B8y6hBP{_lqTD]OYTwdov*6gJ(^F_DV\
OB'vc8[pZ0h-)zI.i0Pa[E3*Z`#7j;y6]:)Nl6k+p<yri`{B||.i:Ad}]s?CTM2mrHnd#S5,-tW%@xgU/E)w@lzVV2rh8=w'ikd?J%ha'&GbVZ69:h}2Uc0,+P6wH5xUzTGf_vYAX@S$kc}R-#b>F+f%q;8c~2oF~lQ_w4,v1vt}4z#i|`k^&Xt*(kSXT3P+?6Er}%u+G4M6U<SzIJc.=51QI.)_1i.;T(^puWOr|af&d-\
Q.9T#Dpiw9ZnR2[qbg-T<&5,>=qHG^g[hK~0WO(u'=x(>kQcdIGZR:*ENg,F~F|Hg7RLiDMcj1*-H]46ynft>WfJ?edYVFK.VVgAdu<{b5%ENV>?5o]M|nxxF&v6IZ2p]U({*GM7*R<nT;L2)Mh?Mt9dk,to0@)e^dz'G,f],Y{Y7?c6re*<_3x[*PsVT@0j'>tBz@x7LV75GSR?]X_oVJJjsKs]A_z}K|([/LtbATb+6|\
T.1OhlC;}TGN{cfuj4~es<=W47(ey0-waGB%tT/,&<PMY|]zI5rR07L:k]K6J$Y$znx|dFURxaK[hO3R[y+]q;dgN{.s$AKLArz.=-h-#*$)K#>y^w8CJvJ>gE/N4>eJ1O7Cd(|'=$(c?2){o{t.-CAS1L<}6fDuF28aQ}lq1&6uzK`dLk4C3[Hk5BK6SoL.LA0A/>-6neq|217M<g#wC@df+]pt]#[])wgEa#LJSH$J.n\
,mfX7>ppm2R=N1-qdTjP&ks<PK#>H./7D=9$k,e8(K<AF+v%J.~IAMSc?ODdFGJ8lnO@(K4V;R^d`X{*ysEfi<O8@#V_(6*)A_'7rfb#4^7OMhp)n?tSJAK0hO=tMjCC@@jezLd6S;nrj,(<z:yvI7bswq;8I=Cu23g&B:Uqp8Ay#AF3(T8}(O)W__5-B4ZgxG?%pltwvd*bHpkbCvAzp<>haf_C@$xPN/P?J@#|RObQB9\
UD^,vDnW:*k]@}@AEak#~10,m&mp|NMX=p}korxKl:`}ICDia$s8a:I6s$?FjXYE0x|H]<&/LztF|Q8?W]BJCcn:n#.sR,%6oYyp0`WN*E47F+ErNZn'y#Z<*Vt9N(r{ldsx6UG'&DGb;z=9%.nuq6'FgL]J?y@ep'19>25&C;'jitKgz,rV'#g?0hzu9wmPPBs.E=:(XMGV(Q[Vv}1f18K&'9ZqGM8=2to<}q-*t<%2/5\
NC-j:xZExi)D.R+?T*~Tej4Rc+*w-Y)J{&A-iFJf8*-eNnVSbU{T[)aL&%~[uK5]]M&x4yKeKpB(SkE9N240[T^L28]iJCJdT=wHPTp$`OLjW<DN}W<Ncc|y[u^05ou?Vh<PY2yqNF|XV(v'|I~pTni0S7=$3U>:+]v4DjXBd_hTiwb#mHC-:3Pos$:7zk28v]7QUAiRJ.Yjg_5>%A}0D@tko;-sMONk)wIn>-+.>XKxWX\
^)+bvxZP>0hm/_@Paj5xMTb-4xa%-VY&98WZ)x<VS}x1m-:0B#)aM-Ey/#a1HI8>j3n=4*/i09u$Dx6(0K.rn,?b#|:,x}>}H[ch{lW.aRg=CepO#>`G<L5nueef9dp[iQ8UzSqA`}@/@-w2Pusa'rGz<P=9<Gm{L|aQ<8K0#h_h|hr=^2%R)`o.W:FPmU3rlX#Zwz(T@U55|1I{clkw1F/AWKUr;s`I7KhxxrG-Ztd*OM\
Q/<b@teDdr^Ml5Vd#RZ;}r&w'4gc9}))*DCdzDu&_R6g_<Flx{R/ER1}c>mx>Or}]O/xMDgQH)$v=QdBLTB-D?)Yhj;@EP|d?A6cFbt^q1u$b?[H/x74?FEG(/)c=%1s'lRl86P_GIql:E$F*vwo`u3CB+/upd|fm3@sRU^2R:-e%`Da>v}h{6nK|_5W&$jgo-CFpC/l?{(l&fzJLgW-*p{6g*`:UE(XTd>,_aGJ:E[}Xz\
6dGyb,r&WgeA&D9|F(;:*whD|n1P5Bge7;_rQ>]5/%NV,c;z%iKt{wqU7Gs:do<p,x({~L%?E3F%%]6H7vU$;Re-/V%FRPyB24/i-U602-N?cWqD8c]3;J9*<'Wyu6%g4>@yNhTQ,}a48<f}Xu3qJ*%s6%Gf-+,C504Y#ajV,x2OW;UE/;:K9d}E8hu<6{;&W{DUi;zB#rj`swFi0)xU?Bxya<;C$AsBpE)T(v=/4t&8p]\
y{vhgC85,I^`Q/M(x7}5{Q,Ayjoo2JJo2:A}l*y)p3ql8`0I1She|j_16;mq<JS%)YVm%J<_8ikk=b_XIs5Y^j,YZ5d-Q-bRg,[{{U)GsjwB.KP|XS/C&#VVe|%BMjTPfZN:vPF{Y]y._ew7:Ra.YMwF^6C^R5mV3_)Br6nWSD<VC@pUG-Vi9(,COR1X%kbL<(GpZST8p-8S;fU`A{r+@iTSPwrv/>B;5Jh'}pwQ#z%M#m\
B&}-XzrgHrrnEADuSkmL}a1npH&7CPgD_VvJM,BLr8I4<zvh?8SD]h>s8;#:M}Fe@P^+LLRL{jp%*c;ljlDS[Md]8aah2pl/=FMRU3TqO/^(n%JF)C^3uFGB2=i-h%?A^'Q@f;]t#EJw{%thSU57v:K@M?COf>0rg?zu8OKk1tXJmb}>VX'o|leutF@r(1Ut#./=%CdCBU&d]|j|EXlNZpfyMOG)DqY.UZbZ>=S]{FApx`\
~@W^csVbJ.=ZUdq[7QBU~4Ik=jDMft?EjE4b}O/HKqo6Bw>iC%I*h=M87Zz8j^Cj#2ZO,>FO93(-d4fy%?Z)xB3@3-jOBP/-D[5eP*mYkyIoOzhk?97-n$)x671T_Ogqx;{]35y8a@[8HvqRC5tW0ex?GhP[n+`ez+.wJr%$D9b(RO~O@n8r@&h[8U+uc:9d~x[E:XA,l.Re~zt4h`j;GYLtZ;ojq/[aGy8DPDkxM-aD@0\
/9ODXOYz<[D@/.Zl,c6Y(m?z}'pYZ3Y0JI{dBEKb]%+j`Tgbz%ZlUMD-FC$<=$5drw.5>[%lev()*b$,[1b'IxE;G1Wx5uKG5R)Rn}yGL<|U1J<#{FsC-T?eaIhB;GpD8KTC*Ec7CB1o`2ulN]^1XcfZb|M&,y(%=?npP&Um_g_mQaB#6j1:xuezb{G>@{7I%R2pT]Z%H'dGZRmn6{79y#8:P'Q$DEYlZwQ5_;|n'{:L|e\
O;{Ho=&TSv?c|uh(67V|7A3JUL;_DpTPqW|2.]@W}-;x:?dn<gsJ?S$OK^Xdhqsz7d^o{IR[,3c<m5*U<XWf~f)r)OyT^x6j}Upoo0+9@-|1JG$Ob6@WN&HFhm-;eeU}|u?s(c$E$@h3|}V>(7?<[Hn[dvIi^tC98_3V-EcS<hA+Eug>2s2Xnu}|(jZM%iVkJ'?(z2%%?i-Z%CQGRWEyERyHOwr<fUp,UY@]-P~r[nZ%l,\
7LmSczF$&y3sq*_C#$im,jCr,>*I<'^y'TQ/i[`V&Gb[9/Y,mxBj9exuJVAw'Fzhz{^;RicW(?;3(Xcgx0#>N<:hb4Lr[`0fs`?eRA**RS/(%3z|J|,d/<V@767+C*(5UvjULm:=iLJ.m.:-K^mv-_&@vl^7v1^_lt|a;&}e~5`h(2O?kr1-owQk9Gz@I<V'9*??atW#+yuF(Z]W(I7audp2_0v%N)Q/H2by8k}+_4]LM^\
/,~'KmL;u`qhrb3P9kedHAwudt|rwNo;$L#G{?oTBE#wa/g>1PEW4ntGItIs-O`h(9<v]<iG0##+8(#@u^g?YA.FO?%D=7]J52'_O,(eh)uc5P1]F+hue@:mLbCxJFh8Vii4Y{:s^{eCQMSCP%u[70RTYxp*p&yF.]SF,KP%3Fj/r.qSBjFt4_$DqR5[dO2M'PxJJK?28nV=OyFD,DSqa6oAy*e.O8^T1CL9sYfLfb(^_)\
nrDd1O:Cmf+nv;9vl.uWK^:BoVFhTnaa>&rC^WyjV3S5c@Cw~x?uCtReoWjaUr+:dY@BLw-C,+8_3il[+F5n@:;#R#aKU*kf&ww|1`OluxF/odJT{1iD7vHG6fYa#pD:MaU]hVrY,Xc('Lc48HebhS5U;AbPnMch&TvOX1JR:TXun3P#QZxa}o8catKSbgvd%voFUc1%x[vyQASBhWTfnAXsQ}},K^tN;Q9prC%`A=(=H)\
gy${Gr^F4>q4+J7/zn>l[t2*tf0gc:{YtMzFKF%ylX|Sc=.3]XzRCSls|V}}5IYC'53Jy8[`y0:8COq,Rvc<llaBx`N`N8njY20KN+*=nHHPmNZ^Gv@n-9_r&86ODm1IZi.hSH.KQ-F9~n8eS6-%zP|=-8{aO<Zx,1[Ew*u@W-Si&jYUo+=f9;(T;Ha(gu&+x&dm=Sby'TtTXU>]qGt}&+h*L?&5v_{NA2-w$$8Q&$I9pQ\
B.=9R7p^0;X&UP40k7HKvLUH|?;UFCqiE=qaQ/`MSg:m7NY/u:4-Pzy;o<Sdm{b6w8T'u`@TFag20LmYu#F=1hkhbFVb]+T6=M_b>@Ys)?'v)CL_8m#.1MT(a>LihS,+3%Ih~;w-jW'/cm+zV`G=JddFU9t9N%-`UDT%2ly.zS+2gdHvBn/h@UO9F3<o|*r#j2zm*a&U^Ht:&/eqpPsBnmPr6e10K_X1a/rw$nfw}YIWt3\
ph>T<G.sO`<QtZ5DnbkeZ#&jWzQt;kil(;XR}*CgasBW&E|3C'JyUpV-1kTaC+4`y8j=5U=eKO@)90RXPo'U<qC[$$M;zEKT$tej~L6?i2^>j)2xt(VdH?4-6+bhQ8=g8H*LOK^CZ5Sfhx3Y8q[-3/~vD_TRWv+sGO1/[_zv(7Y^ze3)7i0SI%B&m}[}^}?J;M<?Ptx(4TB*B_E3RuhmQvZBFlij7ttsvhBbq@YMKK@vH4\
sseS23Of1F%[%T'#z4g7H@}$Cqw|WV1U;*%osXeo_#a/D[Fe_k~4L8?hlI}=Tl5F_P)3ycb8:{N5Jy9N'?ksSJ/9K@i)6:@7P+eVuNsH0C+/nrTlHg.vgy-pbpE`57Yu@`bFtm$yB?MF9,n_l(Y6Tgv{8Kdb9>O^%[UP/FrZ2^^F4X61fg5'd[YjVXE@CQu)?KD%k:<0zkv;6VNbg7,V{x?t0LXIXxda$|OhXSH{YV$5SE\
tbN+A(my@1^UAjH4o1q}~5M6_jL2f^+k22VrU1fuJbD%1F*_~}rP~.EZB&|u70irQe(O.M`DvpEF8t,r:aOP_phvTTw3pC6?*_`m*7j)<o)o8:[JquQnayegPZmb)x'23L.%40,GezSUKd%Id:?w=g82M<vhiQLDDCKb9@olr7G_:n1#@C]Us8,fk%%Y}|uDPkQ{Gb5exQ$,GL7bB3uzfBKy}iN0'p_d}Jn$pVX[=qat4-\
`S/|s9%ET-W3);=J|@lRv45wxrh}G-jW0xf?=C/*&FYi#v$-]T,E)=zfFll)PoX%];I`4No:D}Ji'8e*F%$7n<t|#>R5;khK&A)m&9QuKmmjm3re0k{>qE|-^MmQcxD}*:^:(khs<0`)5%J^l_>J((3d`*g_G`P)/,?w<2mw`r~-s2y|=;Ma@Q*>~b*'@>UPqds:&cVr6F?/t7'?WeP`{qE|}`Phw|vKs)C_*di_D>;]9O\
jyI=XEM-a`avYTIk$d]Siq%ch22iX1JL'U9shk0OL/ppCo7?b[0O*p8;.6]8xPv_o^p9RvGsWGl+?Y#;R|sW%kDCF[oA'*n0A,]lCsMVd%8J'/g)`{,2{GjKp+oPz'-bYG&d0n><dTo?F,H6NV@[)10KP{#+gifMLk50&rB1&hdIl:fk95^xW>O[nZ>v#H`a'@OmX*;;$/mo8^vuQH$@RS3yMMt-w8xogp7JB.*=M>wBP[\
BI_c57j]%)j%SIK/p^,@+DiNf&u60O0xY|dU0YVSDv}mW-P5Lgtg;m)Z1*Fc#eX^yP[uhLE.Qg{yv6rT%T.+$D.G~F^IkkJjHduc9O%eUL]H.nVH{@F1TC5U`#^a[a^l':UA&ZsZS5_|c}A{qJ*bF?)PlYJh>07arCr^cjMA08I7fzT6#lvVHyo^u4+|_FO(_3QD_%?kZz{U/I{,M9F&le_TFP>`@qwtm'Bs.bKoubhpc$\
/v[m_x}0*x.^;fTF0uoz&7A-S=r3DJD.|[`G:@%Yi55d]cKCB#A&ZA$.{Q*{.7{=iqF>{|5$06Oa0pQ#Kr;}l^u?&j_/`yB1-+hhM[qr5'3=au|gJ}rI/9<f.fi>2Z,5|5VDMP^:{7YMdt?N7VZ`jkKp'i`-d$n.3}M-Eb]1WvJWJ1AQdwca)+})ac:,.7'-K&s_)Qs2W[GTH:7@FL&;tLH){QYZ2#l[PnLsrL1vGqL6g4\
;#7eRR?_qPeLZPI%>9k9?#/rbZs=lj}rrV^dSE:YbV-G*_-ufsbx;^^&%tV6,?38w|nn$YcW6:^4~nDyk^]D*>licRd2)=n+@vY2Wj40+d<lC0Rhpo6oSIH)d6g%yL/IEj5nk?IR__/m^<Cnw`m_rZ{czeCyibNMd6]5{z$MN>>QGzV8`}#7aw.;sx:l+s8-id1}`6FSwx,5s[_%gjD$j;>pIDPdAs8p=){^/Oe?`X#Vw^\
gbKP1m96VV&'gu8;NWFZvU3Y%tjI1Vk@TShA&f;=bON#b%;oo)OQ%;5m&2IGk:Xi3N`.*$Vi'zg&;QW+8L2|sC`'FPQ(d;*:M>mRDCIh{2F'Sm{`3Rj5cUVvuY>Fjl5ur%]t,M+c9%n]iT6[DWUM8TsK(PA6K9`A<]D6YCx&Tu1pS;mit-5wAQpm)3gF5^DBKRCA<g%dvAx:.QT&8Hcr:YxZ|Vpr{QtEJb[nj-<G1+HeDU\
U^n_}*%nc}.kJ`>QEOE_T]*Sq2w/J|:eA(mNAlqL(xWT:RR:lO8X]O|Z53nVP-GWapoO61-Afm73t5+Dpr<ZHY0's#dmW$U+j.`Reias^`MuhBJN^mU?ihg&lUZtP3GujsYQE}AlbsQ,fjM'c*ER*mw1=]5m#LRV4B$DOa)Nf>J-:UsfJEJ#&^%a5)J<'Z(]$+8{sc7zbm7W)QBN.<h@~Kgs1';B(7F^/u?DZ>i^<7xH&E\
b1h_9$T[iz,@oM2XC^X#A@`EzCyt|Eu8hG2|nd=DF%(ts?84YO;Y/`8K5=3d#2M/$1PQ@EPj.ST8IBfPete_.RZ;;m@:3V~_e^Vht%PUc=GB[Il[9,W0a$yh/q'Y^Y6*Oy,ABW1[f'O`Snq4x0K>[KyxckUs|S#t}9bB{Z>5MtWFp2IPwPwpo.n`Drso2;-D{#<C]oSDX9m(VTVZse}y5Y$v$Lz^[FHo3AllDPC:-8nS'?\
}7A)LFAqFF,Ka9cL_sS.KN+xcd%%4[C_9OEZxeQF&Pl<iy9=I4^f5pW],K@P%tG]XMj4iS>^qCqya:T&b-6NL^?nXju_]7-rFG5YnID*(OGP^`jSjAL<=<El#*FK*xMZ#7NSLk<?}BIV;Nc{ITNf-(5@bFA{1YER_^fW7$|?r.b./_S^ii?%)me|8BA5z^Hk%'+wm.5>21EIR{n0Wo6OCVUXn.WSqptLpfz.wcBmt1</B/\
#l=U0@qf$)a:n@UYqwM+X.?9YMgFrN}Qz+&FXd;r8eeaXzy3TE_m[b%qI=Z8vvS5QSI$E?Es$B5.l,Lq{-2(HY%7pSq.k[GNAtoB(d?VL^]>HeW[28(6pdSZv,,2WHyig/fS$'N#2Qr=)gqoEZ5G6}6)?uAx<j@LeVhqU+aJ5PX8(11hKj6=N-wzs={xB>s6-c.-hG=nBU6#RIwCMUL,CZ1;:g[;+kUzT'T'k:OgV[~>~A\
{Z,cfR%|M*<ibd_;8w-qWA#V4v-,:wF?Q[O|z`U,{p'3uv??w_t&[C2sT(a&C='$o;jRG<dm[;g%><yiCT~-yOi>2ar3#hL;d<BAU5B?XDx_2UnLzLh$UhNF#?u^g_cGM=kTCu|I?+nZ$R}<rw.^bF+?[%Z(kPEjeFp'[8_,o{ct#U6jY>.E'<?<5t|+BU~xr>;J8bU};t:i/#Kb-dP0.Swa$FZ^tkQBs>z7N`:+;$l^ZH\
IE2;C1mj7&RoLG~lZ1@<d8C=[9z*GX`15/znz$v%U?'dtDjnq4HXNTbqpo_RgCPvH,hmnKi1C3&[gL8Wr9X4c`L7FgiMqnk{)r*$|B>YYz2Smvka3FRMIr`41'5`l`kQL@x+e>U-j_HwT@F>{P/p&P|h<)E%YVI>DKTYK9OB21O1m8Q_{i*XQzK4Dw)@fxTu*lkNZwlB0BAG<LIX4[-=sD>exsoy@Zi10)*Eii6hqBP-ae\
H3nN&)5%b'83}`l7?iV{^3RE0bP8:*tB8+_E}:8>5_)/ssL_:GiNQSOkP>[=;$H^j0Tc4_,BW={?/mkKkP'c5y6O94y_pu[M(b$Mm&z(x.@]B.YT#DdcLSKY{7x`BY'P+2iqTr9>0jd3B|NP9[DoJcVwbpu;,#;0#fPgvJdQ9[`fqd(w`EWb&[GE-GN&S,]&5rf;%vm7c)J?/rZ+?r|R#rK7ghilL&t%dI5lo+%Nl>(|0I\
gNDa#3>Cj^$aR#M)W0Ib+q//v5HAm<yj]+1:}Ob}S/MhF{6do)II63x*~%/_dpJ9~qm_d0`8J?>kU[`q@]lhTlK7U*X9dEjc'tLl-vnBgzfF1HqEVZ;<K?~c^SytB3I/SE50|jO)uuLViuGpgk<g-M*:;Fcvv7OC,Em&l+GYo,mM*:rn;DFKsoaoE(&:`x2zbGH@&jIXIdDhpvCD_S>JC}4+>U+2&X6bg%<e*5=X1xg8@i\
S5(^iOqIk.*OrKkP9`FD;=XmT@e@'T1,E9Bz'8t,<N(K$2R.zxIOPQ(G@>^wa59&ji,+kof]BO@a2<9}+ImWYSxZ.839%/~2;[leC#``{8BEK$J.zz:YYC{g2+<G6yR6ZM$R:zMLnGGr}9/z}zgXkn:/j,:G}nzu*)^/]>]q|`/7T>GE3J}aWY6jqW+KiXbL[pKH0oA?ty9OuM2*3ayLTDj4l}UptbRvX,@cG>J>C:T=C[\
9iWF3{F{UI0@H+gq9[aO;h~b;jLwjzd[Y0a;|R6@a};XkHlZR_5[*bu&_d(A-|BQx4$y*ZrZPDKrET;'E??sPzR'[SUILc89LXt'9?fvky]KH7%k`ktF`>csT4f+#HN`XmX6:G/?}r}SQ^gXRu}oCx;=2cx[&n)Z}Lm*lpLzylgQ%+a(vC~l4L`r}&R?[|=aC(+C]&*3]plx0Q^%s''qZzKOeT#/>pqQ-rDe.o`UnT+Xp1\
u%IlbjNYv+9kjE(+qhw$][j3vZUK$$uqTJzt6v{N)eByXPDTdSJ@hvbNHM-+AX-GXP@y}nd-BX2bQ`/6utOl-sb78}b;+tV+N+_BZG~NfWX]0U1'PNZ}Fna;-^lN3a>gQDal7hh^6Hn/x81iu))M)Bm7g]}m<_.`X5VC'U:P`ZKZ;+M['OA$<rUs4c990.BbiFO]f_05twp(b#qcmcwcxAv4oX[ELmP{<=8/-P_`1<'(y<\
u3:(4@N]%3s+fS=<q%DG%pMXPOw9>7I>4;xhQieOZnZR`e_FfcHkc/.1TLZ)Zy^zT{7(P8Pq/RlFT-iI5,_{&]}V7ha8_lM``[c,$xzW<sDcx:&8TT8M+h[h'tt;-U/zV8$*C+AV_#_d,RB_%#T.0yQC+YFa@KU[r`Q^&kwMFl4ql`DqKgt0dG&@-of^2:xXe6.[hmLV[*vpGh9c+yH+:EB^e2+t%UG_/s~jh$Kkx0Fq>$\
*I|FDqIS`['q<YCk2])c'[&.]IP?uR*Tyf7&>O=#nb:<HfB@,]Y&:QX.t'HX(M`oQhFLehNin.MDCN:=H%gp56mFbu|Sy<`B@nQq'Po#M_Mcl9:g5BMe}6w1Jg926egwp'a@#Zx|AJuTnO<##^w9R^3S.ys)Bv83}``>/64>E[WVuOa'CV~h&lx]yttt+n<*eDg[2KA&J--v0_n)O43,Mca26?#qg-t}ff3s(^<69IVgjl\
w@.]Sw,QS>]_1Na+d$|f2wr<$:2THThKvW{,@=T{3c_idpss3TCyM,2pO=-QAJAf70F+i`-FJl9GXG~CqE5g+.7V#>rF/+o9Fp0Ro{l?XLvDWth*Jc<KBzwAbEWyjW{(s)16;#FKa;aIW_i3]WXMt&W]kM&/{{P&]CBC70,@9=dmi54;wWonG?V/^iQR<@]T|EjxO]=a|,7bzy}4%:7^1?W7dRNfr+y;t+{^lnf1M&cl>`\
q7AkA+wziAnIp?@*RUFgfj`3y2E)Q[rQz2[mOi41(MkZM35%&)bo9d^G6J?)Gy;r6)GYNRk>urvFXSl]O>BXW:1w$S0TBD:%hnKkR5`&{L<B$/>VcRs]qZ_},mD_:R3@UbW1q`'@_9zk{qQ,6-eSkpR5GO>MPk*q-Pb`)#+Yxd>vMrOA=f-@)qA($a_.wYXfN?02AH#hnw/AVD?<*a&94U&dd#<fwoaeTvT+&.X1UE'eI;\
y^~P)'=mt|;j/^)d.|Pxkzf'_Mmft+X;*VHr2?#`+JP#+2Rcu=iN}1>3PhFQB+h?76*|*k;-Mm,r8T,d>0PGn#[+*?9}yZPE,fOJa%)'A5rC.}t3|Sh#}t%KVkjXsaP'8xxVJuaC|mcBs|pd/[%l-_JvoMg$ABA'%mN%>2(tnKbAgy_t2Y.)XRC)G@`W'gl+`v=L$n0w;8T'`$(>FC7L8i=>tA4S+40|z$-zCxf%~_Nkwv\
IB'Gy[BftsI3xWG?0D8v?I8iumca86HnzC-C`o>heBq8[$<J/yI9GUNV7b(tAmhK<vRZ-AXHGb4<<MYPjDw_0uUt1sxRc$TAnPTEP[|Wu;u75OwyX*-=@P-]W;M{L&+7dGK/uF,hbB^VzB3>;.F_9Tqr3Y_yqt'G~3v*<Qs#1c7)p_.dl6n#UUtyO*,,R/SE>WxWN+;Ob8EfM7+'L90xw:ma&ePXe}5:*TxXH$4k<C0Td4\
sR#lq1$zRuw7X4_IO5hbB7_<MdOF1=0SuWs=LTRF1UP_IPHd{&@BY&kAE6JKOav?#:3T4q*aS9ps-6[tm.Eh3Uad0p&orYROdHw9rx'D5O+,38:EEx2u.YvCK8R$G4ooyL:WjfZeZKL7Vr`qH%p6Qa,SuzE<ega_#@O3+;7rJn3#`ZQuW9xeH9eVe&_FW.0)*-Sw=/Z<l%e`>|.IyjGOPAf=KV(qI7qEK`Uq/WFMhN6ILw\
PpY62}PU*T2-1;'7rPBTqqRvN5QL'Xt_V$I*2?d|g*3&a$SGBfk/VC=)NbkW+}*u~^kCd&(wL[>ZExPW<dr*rOByH&QWs?k?0Q]c@lRlvH|.<B#,lxt[}g@$JmA.%kON$c4;r9st>K>`P3*B7SWROl(]{=|m5v,MFJ?xTmGHlK3ZpzU-/Fk1P0*=)zu/A|;8aZht?R^+P-kw&uRzQB.[CMQnt33Cx1/IUkb3j46^*H~r:8\
6F(O7l|f(qS7U4mz$QT^=wJ8Aw_moFh,gVvQPUq[{3VBnhHN$#/3]16+>*,u&LI[.p0ltJg@L^F:7Q$u$`ux|40}(,-:;KYm?]6S7&Gw$N<0<mfS#}aw&0?6g,WSdv$cZcfXf2nw)WMcV1{PB|u#wH#Cns~tfyCP;gyI7=_t1,Jfkk`}yK&9>bOCD7D/]$Hl)4-:h0r>$3BNz.1+K3o]$b(kg`8VQanf5n?|ysq*J(#gbf\
J^4RiO6n[YW5e(56}GY.rPQAB,rIm2,Ti4F$(12Y^D)}iX=ghlrr#PJ)54XpBaGymv&HHzvFP+'gF)r@CwT=v,p4Ol0B%lqtd.`-'=i;Fj_&IhU5GDaW9vN%e[#o0WY2@@MeY.^{-9lV'+-r/O&F-m-HCQ3gazj{{Mixcuv?@E4u^U+SHM7a*[8^O-blf}CdEyS.gNjjA*U8xSwniy9S:A<[;&1e9l^zw;{j2*b63n?qNw\
M.[vWMTe&Zb9]_Lxbzqc~]$taahDCazGOP9l3U<%8QTi~uO'WFJO-Eqkr5QB}G|s)3`'en)d);uBI#gx4xV2.&63#1khEF'-5#OpQ:s*{`fTm|k}zBg1U.#]_7Ayo^</7}[yo?1yC9s'H>2r@x~oQlN)sD+EGRtMSVk'VzpGPO^3_Or'^rp4&[d+j^69S#G<M=6e-sX*h*Nuar|23.vHz:F}:e2@1cv8o{l|4']xzoZ`N`\
[??x9#=*b6R3(ZPVEz]X'Ue#NHLFir'Q-Ww2i5(PuoiOoo=_|a`;=A6X1*IGPn?921O#$mG;u]UntA`6Lfc;}^uYMYE.2_M:0D<YKB:;,b];6K({0VcKbff7%rvk9u4}K;Ark34o@1{lRxj]/avd6j&ech5Gv+8/4F:e{Yx<qft%?prrbX,b.-=FHc>=dUa,`ODDt?I.34B_U#+p+?67~l/9u)&I?@`y%FgX+%>uWOVV41\
N,5rl/X}%d?CqMe>4XM-+|m(gB{KTmxLC*v<QN&7-V~7f%5wRK@v#R5KB),kVO4J2*~q)FyM8e-.@IvONj:rIdLD~:N]xoECDDZh}D.P|eQWmC/#2hqr3bB<IfZb`Z)WX|;4qEfNw$*(Q40|DS>3+jj]97A5h?0$AHu3u'|?9}%5By:uHv,{7jloL}`/-hC4;n2x=>_$>au&_{-4QzifQ])^dU^z<R3PwfLzhvox5K`hgA\
s,@=1DILyt|IQi$s7rM%HBAgLpuEbN/]^e4Z/mV.2d)^#M8Fnk{tNQ;+*BG^o}`feMtk,c`C_{81[hVpR'trLe,,:K66YT6OX]5lmBcnR)ea}Ntj#}n'I|6`F-?Pdq2vyP@/'x|bIp,lkN8KJ_25_8x`GwO4%4[w')no0}8jT3)RW$K}FOZ(6_s|MELk]V7[o2$&1;R(isKu`&(BAog'6R,Fq5Q&uLfm-o3IM|5QK{kIi_\
zoVSd{mQQ}-{x/AzrJ&0_c&IBXz'9bEbJlO(K%*bhB/_6/1YEq(W@z{&jPV+)VCm_x87='A(-t{k(^lK=IR3YLjjrZ>M2l~Z#JNsFaAK(mohP&Li/L;CaH(3J_Zr7;B(4lC+.B?9Il:0iCTe|K1/AL^e{y:|@[@Ipt9[1?jn{$wTm%-IKO8zppp.|;&lTlb(Ji5]jAmQ7Sg5%$}xT4%L)JSwysS)[.mJXNKolf4u~h>N8J\
xT7Ag<E:%kv:;)p_hl.HqNLL7+joIZu3$e$)<Z[k,+cPu6@1zdNQ#vy2~;OWzDhIM*Q]m35JY.?Ytb&lHSZ%=fdI65+;$ib1iqS,DPK_A}fX3XHyA>#UxV`gMUkncFK>lnPuA'S)XdiL.L*|Lx3/.1rPf;&E?$kK`n|>KsjXDH>8vecFfQcFAhb[gVL:X$bvwMxI>UBzu9scU%dD7vExJ<-gZ;tw/Pg<rEX[o&Sm+s%01$\
&2&$9F[D6B.<<}^K;m2ve3rS+'@7PL/9)v+.4nYA{Lm#.{4*HI;8?&T0Dm|cx0:i47Ur6'ufEEOW0T.q|IOWv%3Y%Q:%u[Tqq::3||)J<,|{$NPWQQ-t<i#uxuYD9J4)}C#L)4uHmg.TQeP,O<%VSB<+vLVzPv<7/-U#pucHB|2}<[5/5O>Qfp.HP]WRZL2SR-U-P28a,AoGnPMM>4F#vRl*;{<OR=1U7'bp[>?dqzHynm\
uG*`tk3rxmy?srH`K??/:$JXSN:HK5l/2Fpo1?Uc'AjZ/}lio<EFN3n9'D|RKjK37-~dj<aq9LXmnM.jV@lbJvmVQ&e>lL3hg7ow-^YG6#O&<{k'o<|fLfK1f89^H#|C7CZ.<D0S0S3o<(Y,cR+PE8aAP_PDK0CF0yJ+s}F+0*Ig-M'N/p':fMaFF8ky[n:iOhF^F,jK<LovmyxU&gL9hV/-woD$euE..hSs;qpL`g2*^g\
#EMD?bAzl5x%|$,I_tftU]LT'p.xo1=|5oNPOTSu~_QlA]=68jU|~q*<7J=cum$*x+oizPbkQxgA]NjMpU/o>[37[ywWPV;Okw=bL,eNkls9h$N-$+uaf3.E1id?g8s$r%d`GVp-'^v}*iRcZWEafNM'C1Cdud2tH`([/y*#z,:,dygmW.w>*_Rfjh4oSQ$,sWqw&}yzp-91DQl;7X,MVLj0NT;.4a~;b7'B[-5TTbpUtH\
&Lgj6'VX|JSb'0`P%wn:X5&mjdy;x]yafT_OG*6C=inm#YR9O@z(Ms2n,.Ph72HT;#h)hL@.H}jLHykVt}R(y%-evd|ZSc=G]z:VXXLlN`>}ai'br:8j)UTL,s*e*v?r)5<k4j}ytF:uBtZYHRFfm/lS3hsUoG0h~*tGZ#2<M6j|b{)80+wc|<DPcn<WEX._AG[9#*#T~8AEyCy}<HrkzYz(;vW?brEf)z~C/V2{#Y^i&u\
dbf+fo]$|X~6,(0eSv[|+].yVy8%#1*U$%[j8.pQ`QIqYU1&pG@>z]WABDOa8;0DR@Pv<rn{h1tB&X{s`P*.Hk.hGc'6>a*}8[.3dx+@@>P.s%8}$9r7X@@2V7V_QKI-&/RXTbCWEpU)_-BcFm$dMuIa3]S`3DA(8*/&1a`#4WaeX@Hig}vqbn~ag%sJ`_Z?=I;MQMxs~QaOQ=I}#jbwF*z2#;N&]Gu8ekAz[U<+<)aq*A\
pp}.ye<<h4sRseHN@ZVPmO^Zor.,z@#oowxV8|5jVL@P`CFxTa>y;jx$&4};l``PCMyi~aQA?8GiU?n(yGia%PpF@Sf9)vX8yt(Ha$g^VEbs8(zNYIu:qoQ&D/m8;O7pg0WI5D|h7dFbwf'lvKhxpt#Gj.bj{BaToT$ZFr`vqg}`G<27j/1(E1w?^W{dD_St{ZGX$:8?)p5Xj;R$z*~0P2q?0r8>3dnYS5QuyC<bXkmly(\
gzacPH5YJ?ko0hs0Htzb#jE$1gRtf.p01=1zyYtNCwBu}T<{}IT}~Pwq$F&w82a[gskxkUyT4QhR${j$@>B>S^B|2<,)}-G4liGQ,n;r<7w@o7:Z$oSU6$=$k9#5(yBE>|vcxhg{I%0z9sGXXupUiGlx^iI{>d0-X@6erP]dsQz@=]P6*J6f`3'/ok/<PGy0bo?38?{`qTJdY%@VBigQaWtT()w=Kr{SBe4`+5%NtG66pS\
[]VRsfLU1;>94m}#';g[OHSFe/3;nMj7)|&)^FlF{eB80;^{F'9JEO3$P,4.s</W:Lk#Z7^LdcB<9IoQe{Gy0W))w_D,>3*POq;*1/T+j)DyJ.GSt?{=(t2]/U?Z4gR:n8M[s&kJac4HN'Vra+svre(%X315<aF`>FEUQ=Q5t@frOIF^n=HEQBu}#f&{`X-cZce_7]LX.hs#bZeV7uo*nx]pqWyn+Q<Y,sZ@xF|P31l-95\
ZU*Qs_C_stqWUVp:KLOR;'~wf_psR,bo:+{NaJ'$SOQvE>E|VOTfyG(nji#UwREQLq=nEL_gqMJ'X%RrgJ8pH+[[y#VOE<fh^BnXSZ<2/>2Y.&U}VX*fa5r7b]32e_X>3]US6|C6Mm4q]_CF0ZXu4ObI$<F%SY9O?C)[KY>5Sp6Fk[bir]Q6HJkk|0^*&/Vyu^krZeb?jWsqGtqqmm|b0+i^9?zUW8CG1M`JtRN^h_uPXG\
@LaM`Zo_fumHQ'E(P'{]6jqx]SU55/DD-E,]-o]hdBG8:p'UD84e;A}yx{?Mm2_]0S:b;DM*sk$LaT$YhQ?{SF@syPJ?ieh}pgNW<|b(K]BVFLa8%n=mct~}rV$et?]i<*KdO#[ntO~Q%p|,V,)>Xs)&Gg;j2'LeE:Nl>|5j/0sM1Wmeq=tuLut{Jn)slQEqz]&vHybV8i6akFg@@+CW)JAm4YmgpDf]L0~W*io+}Hvq<l\
'e~A|G:|T@sJM=&u&za]c>(}46P<x)5[4e8;.uN0Eg/{tP)NPiC,@S:qC+gd.s5?D.N)-c)l`P6R,|W4=Tu{0kcu0v0/F]{#3lS[YikUnZOlhcH2@ahFKJ}O+6E|{`p+kW<tjvc7LMg(HRab+-aX}%(g`n4P*y+`QzLjl'xllI2%/wUtghsb1ab%|G-NXmE=z/(P_%4n'vCT&,#C=;TfCBnKBn7F5n2@psSRas}#A&$9U*\
&:}fXw-Oz{51,?R7]rsBJ'bPQ7{/&a`qh'i[m/Cb&ioG}slr<8X]{DF2*/}u5}%wh?A2vsX%Lh/V3t*&:pn7#<J_~oI1''<2wnuD^n?0H@4?3'r$#$;Hx}ldN0td-oO%w9C}Dl|id3zy6QFd/U]eRygkV&-2J9g,K4h;>5+Ja/dh{$X5Sw0^LXTW{^3^`cQ-Utfv2*'t/@>70$@&K/*%{Gy5:6,;v@7gA8Lp%q4k|TO$NL\
U>MfVpI?&yPFZOJc5r.FkN6|3cjyT2`o<,vm[+ER8)j4MCyPZm.Sv&^@|.>p_a?g}g[TCPdic*n5&H|8Ydx{&o{p5A9qZ*8]4o*;X}DQe^;TF5/i_aQF:)P2+CFSoPDmho0=um<qQg+.nWjwT6/A]i7Nc&Y*cP,@*jh9+RNqeS&0fFe.G#wks`azZw<{|`UA8;K5pQ>h59sCT]TP#plF']Qpfv/Bz946K.Uk>jKFa=}xq2\
mKR#+KUr{P9k9smYc7n+}YC+@.1VXR?gw,8G*G;gK?Y)NP65Q*Re8#:-a%PC348-r3*:]$u1.(QrQN9YT^1UBgxUvMpJNigAbLp=ayW)H(C5_A/I]p^4$_PdpfomTwzW]%L`6f^+CW=U$G<-aVk^@|1F@j7I9d]'nn%w{&y^40,jbK?i4Rz%K0KM>F1-;@2`8iW2N&cgcNqhVJbU{.zKl$wZroi(IZx`HC[f>&5L8ev.P%\
_tD/3>174iAnD(q;Y0#f?eD[gKbzICRi~ix;6R,&n/2vV@{%>#Id+KC|o`;[8o.iWw?G)vA5oG4RTL_W}A-T8,1db8(c^}XmOnCr6L&c@/0@~7U8Je]bban9[U,Lo_wYl.q1'CL}Hq~KrZf(qy2vjbW^1mvDLR}e*2'p)/)to^L(iGEcB|ai1,O>&|Ws,#fZngqty.IT9]y_03g-c_.i^?Mj,qaS&Y1YU[N)-^zfe00_2m\
qOr0W:PgdUkq5bi_7^3+Z1f>QL7OM<gHyjrN,'<hrj_Iv=>2I;q,/)`u2t4k*F^wQV7Z~}]QL@:DVF2A_#9;Cz?<~av>CvwGi2.#cWxu;jfox[EMp6Lr4'UFA@2d;6Y%}66mC_yxplI%t14P)IE{Xh.u1))oZ|uFBcj-S&V2d#<LJzq+Bt`/>Hmo$2h]I*.q^Wn)-NfAp<&`Z8'*5xwLYkhp*aoWas1Tm._Wbzn7fXQ|Bg\
,6kK[&g={WA7Tdv@dQ}n,q$g5'kL7oZBFE_i#5&Hi;T2:mOHoLxdyKVoLD%=2:cY*f|jICwUDkU%b6Bxq|>Us|uaVlnB2<Id8$3aa_l@FBfqq,]#9Gp^>`~1eb9XqriAUicl?jIakx%q4LC'4dH?7Sr-'L.7PeFZ;JDo)%CIF:#ek7aJi}kp6(ZXqV@HJap.QFr4x%}rsy)f^87)l?ur';QrQ8#OOFP6*nI%8K-<;ub;>Q\
DH/hnxC@G7,Rb'D1zzPk@/fA?JiIM;LpKao[.MbInLbP&^0;$a?tB4vTA>`.hlIiPMghHRdj=T{W&h4MpC,znT.I;6]ZP-X*%9Vu2G>oyf:4*k~]r48^=u/loh~e>E}<BR#+g/WFKR1q<*@9}j`l~_PvH{Y=Zp,b&NDe52s=-Zp}7o7ht,QQ;e&2n/`d,(5+H1X?h=f1/y,[:wvXE0spu?OR~(MaEc)D4-E'I=ujakF_dc\
y`N`]Csaw6i$owJs-0OXtA)+{,Q4PyUo#JhgQP9r]K8Hs{;^#%N;4*J%Fy6LQD0L;yg-.wE|xm7V|Hc;&sf'=MTp&[BAGW_YW@lJwJ<E$C8fDU'<@/in`a9&^FqM}w>x,HmLk[F}(dA*c.&oz:o9H4PM?$ecs3?K43;bk#;^q<0#Pbg)OTxTWqUdXK0Tv,zF;nO?/2kA>T{{}?*H0L)fpuyeK#F#hw[}0AX?=shT<qXz{a\
@kq+s'WvTDCv}=EA%0DDE}NvmD8uc#fF.6trM{Lcbu6dA&|dfS*+z<pR~/F@2/WR%L$P?A:S*vveP<Akoq**)ACu(Q/HzA2x<|3Wjv4tonMJ$<lFPtmngW7LAAs)6%*DBKGf0OD$t%ocL^dzF:sigG8s%P|C`;?cR>L#71a)ide[5D59w.ygjSyZ2p#yE&>qTw0b+uWMzexIbQ>h/9LY?XXL>8x}UFDnx5iR=:mf5pJJVP\
^m`sg>Xv/{VfW{jWp-_rqn,_Md/J0z_YlP=R@Z[7Ll1gkdWo}l5av85,5>R]=q)UMJnAN8,.UArjchpL,tN85YWPZmBcan~aD$TE=ekr4gMDgQ^?cZ+es&:@ym`E+gA$Qq[qQ1lb6RCs%%H`TYL`yj^pt,DN.D9AhXIyx}V#.b;(XQj1BPAdkHX/t?tTm'T06P,97`(iH%[mll'DD?%^f{p$u0otw?Z?x*U]-kWo6<m%L:\
.WSPTj8|:s)hWGJ3stvJ1^YvVydSY.m=v^0$ZE20vfivY.Y3OZ??X2tm~#?caSAoE_P_$&hEn/@/Z@jJD_8Bi+x#b|srUjc@$~jBMf-gQ<^,E&uFBO]m5W[3lFBuZGwAeGo:SS4fNSV+(Wc2,k5#joNXM/b^Sv~N1Tm|cL#NwIVW8ELCaQpNHMN;dKugN?F-q>'^^c^v*dCF(HqXS.MfhY%v#Q$;%qITrC,*F<hQpO37=y\
Clls8LU7HmNmUjMHTh.OZagTbF5Oq+jv+pr>ar1I9#mwgH6e0JZsey;CkZe//i/D|l9(>Ey6Y(vplrB?-n+1cfJh1GPSWF:o(V~I%bxmlk)s6`>G46uYH).x}5giVVZ8PxPdI[g')TGX3sxH5Qx&TGA(kGN$ADp%=I:4u/=eu;m'4|v%fI~&*X(b{)^t=zNlUm>-/GFv}H{Uhr^tA|NYFt^j%`@V*Q4j;y.f&Qru?HlnC-\
cnj]#D3M,F<g|cRYgc)gVz._^2Dt]b1fid>rzU0-I|*:X+[/?X9$@DJ[{2+nhxaG+B#8oL:z$aZrg+$#+QJunS]wr1k#,LmA7#-,X-aAhg@NZHKl9_dpD<zsj3khpCiWm?0[%Q@xPJLDA5[DZO<6TBj;Sa/y#7fGLlor*A9(/5-NSEs0Pj11Gty8SscU14['hVC`'<a[Z;T;7GFt%z~5nfa/:w4E6[xSvOX{+D,Mc3nQA(\
dTI??]^Oq?60QEYIgWW69xqH&Tdp3k3&aGAf(R,W[E'$l3cPst<VU#YgN*'zH,Fu&5GvCsdL`D:UJDV;,Ai:r.<'`AT}Z.0j;'U})Suy,;V1a}99dO#-RE@$(}wp/b<,4*A.-zK7[:~0?GN>[:dhdRypXmX+C(7|asq-,H'Q_CiZ75=RQB|d_Y,Inf+m[g5R<xg<|2N39SK.yP>Ao{>I4D/KmH%tIhA>}x}&F,K9,<1?3#\
I(DQK%>Tsn2Gk2A&]W-2Bhakr9[_[L(xWUC>wU%@u)kl++e'~6muTRE--5-bqR%ecc;KOtYQ3ylgT>XDs7]}(R,rU[3[:-H35C+MG6mij(_vgSa;z)4n$/;gc%%LaT33B|3PU,Q{'qY`0hNVq]fWsl_)1D-t<+TC=$ISX9h6T3W&0o}XpI_lyAB2')dksJ7huvbl6>Ne%Ig@5PZ9}=>:+-xgE2B5bHK:|i{EAg<zGPn*,2\
3_Ui(jei~mm0s'#5VI)ti3'8RAd_1|5hk&wqSkG8e(GPDOLi}t.ilyJ0nqTdfuKqp<&EdXEgJq;$c,`vA9$UPbpUx:JDpU<9N)1Vng%t)?T^Y_bqcp0#6s3jBd/cUOKpY9$c<v4X~J@Dw[O,}euX>#^o7@mrcYFQcxo`b[ruM9C$8Z9erB=p#nCmycRIk%rtjD94oA)4Nv:I)FVe<oZWz3R8U(IeV'a-9DoE<pw<ts+r5L\
QP`BUuBy~2h61MCKb0O|/BxZb.g@e;kp/}./~}'v8^S3<8:'?B,)z2`JL9YADJMQ>}F26&bKa?b3]0~p}^Ek&S.[apYQ%g~bgTeRux[LOm+J[C;D&c8G3/Xb{jV<)NW^<g./b'`[7)$<zeBKx4uf@WHN5AFWwq4HR#<D0WF-O,|.7lrE(4N[5Vst5W%ww+g<c1-pKW,:0Xm_8t9wR]f]ww|gaEz?x3}R_|p&gux{26;7F'\
VhTsRg1<HP-:no5*ZRx7Mt5C#g20|v(`exAA*6Y)j9}i,vt$<Q;FX[P(7?2TuyWzC1@Ho_n<Fu?dj`;S6`hm]2nNv[Xo?iJofbF>`m6D`?WPQ|s$Z5@r=8paFAPd=Tgjcz>;9^u+_T#)^cEoL#7p*A[T#U,Sit4$dH@aZ7vz'pXlUU=3zQt^Zt`DNiWV66HEP+pM5x#%-KiNp1Ev33)-0hXi`}.aH(D%J'6A:X/&6EnYz+\
bs;47H8obkOJhG5j0E.e4|MaUuz(u3An4][6hb9|T7XD3TDX<wPeQ/`Oks3gCz]gTS4u9W5@bGp(Vkkzw{5}b&#r(Uk:v>>*c@E*_o_azH4ict~rK6zMKounfX~fEfDnO}E0Ic9:`$an2pT+45lAA<eTesl*Rqi|T@+-,M)&Wxj0>t--{$9r*bl<XV-4AAWP[o?W]f|(j1.^%3H]j2rZzAuX?@iy]9eGL#AoM*JRBZTPJK\
J;}-Wzp>y1jdp&OSUZjpm@|{~l7^EU,p/4b)A:%J@eTc%^iP;%Y%p|)B5=KbRcq6h?05%#sbNoiDyM<T?`EcZjL'`I<#3VHgrHwX5K9*Yi76%U^i%m_4E=8q7]c`b>VPq%{/E_9>^6>mUk6/lF*sokiDw<qSN%4E@HQN2w_r~b:)0-oAVrJ#yL(-<}d=4j|+dB)>6?k0[@XOhN,wZ9u5&|a3IB(JCbEv4of#EO4?0:-+Z-\
%mS:Gf[&3//']PKbvkMC/<]#g>W%ba_mr9:gnA~1F<t@eZaO%?9pazPBZ3C(=uy8$]h>SA]aabBy-jYz'__k_>ftw-Bm;r?kDWIM6F@KBY8]EaXjHhD7{7+9EVfcX|d`v$zw$S$=s51GLO<dB`GTZ?`A=b$rePV1)m?AA/1X(MBjs<_<,7cHRbLT+=?.}Sv:Hrb^MacR9Wd{~FE/-D~fzpKA$B~@<(Eh@c8>)4O|s>$S[;\
qTYsFXbdi`'EtN'j9slfrpknr{'j{75@lURs0b'fx-4[((wn#[mHpK&:q*TCxHc`LaG^Yq4AHQMWqqk=wHCRS@<Nw8n`_G;VrkgjWSwpTs?D(7dz#KX2@v;_hgv9^Ekqv5ST3voNF4XuMKd9jA?.=J|sbs%<pE,^C)lb%.A_'NadxOArY}=00Vpr>^pypQ#ym*>Rbw,}.{E+8zTM=;S_.S%:h`gO7%rvr:8gnbV4<?>/s@\
buWejX5YxxX}`%,6Cb1-ibz*WDOa49tnQMCPoBH9s{^v0}?s{+F:'Cws3Rbg8BL&SQbbC6'%Y|Sxsf&To($V23Wi%sCN*0D}PYEK.?.TAv_?HpxiO]R@MHE_rls(<K9l>]iIHaASzI^4hJNNwTL6H8gi(nK13C$,}Q=NzFL>FNs8T|m+Jm2j[Cn|Xl<3),@hx)n3Ke{]3xMTt(wC3i1L87'n'us&:}[lu_eK4t@Wlo]_&3\
Z1'Gzm%ZNF8ub/}EzK>402K+#3OUdZ,@'iu]A]TxO4`PRt5g)c-fI)<ASXpz(Jt+`>yD63)'I}`|=oM.Qw.M8ulQCAwyAD6[Gm4UQtfcaB0YZ:S?eneJ|m[}48~NJrb`/v_u.sSGpLQ)UyH13r$:b?3Lw*L}HT2V4}4KhFy%?K1Vf@/Qz,wRI7;iUk;xbbd_MS}l65>{V>M%?>83?ri,~6;[`C'9kteHJOj5Ib1/P6H-*(\
A.dK~iB%s&g`CtOGdkz4:Q*KkGoCkECb`e}@Zz3ctHKlJ{EiCC[0:'lOB7|A=55j{&3T`e8F81Sp[ZVig7Z4G;ga./Kt'g?|CF;&c/:R#^)_0fN,0mGT~s-tY9]3`oI3J'C|sy1r-t}Em@?.f|m.^V`Bhp=e?Fo.,_1eBq9@pf#0p<g$>]'$@h#:D'<1Q?y{ibl>gb[{$F<7K{VZ~+G1#OJ`*bH&/[>/tgVvpZIN=K*B+-\
_0JQ.@/.Vj]Ux#F)6}FqKioP9F;G__*f2>{9,j9,OCPtPt{7%XS[qM}@K?a{roc=Xe)([.3KnK*u}3<?3aDe%(v]M(xj*0L]<z1flT(*n4+X[;nP=z5@%stQsT)C$C^p]K@<'{[1IIwAJDrP4{Dr^pQD*V;lb^HJd'F+VjK^`6[:LRM<`lsE@YFqba7>@.P9x&j#_]Cn5-j93j)CMHNki>hn^78<I&mW6wq=n_k+MGKkTq\
[ss,ggW&I`7/q,4(9q~-1uBz,KOWheZ;~K.5s0V/1zUHFfZ?gn=YuyC%_Eg+<m-h?kdjx_Ti{Pd3#Clw#W3yeE^Q)ehw6KCbJ'u8R8NMg+{T$6YsSZN(VT*>[#];G2?|XexI1wOn^w{wxvj}[L.y7*fRwzor]Qt;wPXP=>^^d3gI^An|'L%0_Qs#)Izq8/sx_U&?KA}@9lS5kmk}#W:W9sC0es2;Nu<t4S?<m([60=*I]u\
*Q7mQVujiuwB3Rr<duM'*=^254yKOj.hI[;XRkQ|QHxkX+=Nz?9)7e+7yNb@3Yxm_vU-}Z}i(g(t6nkMd0)R+^;>@Hwdb{i;R&m#^UHgZ#Imj=a=0fC-Bo>0|iop|ucxVC@1T(Bq;6qS4<*22k)-$[q0OXx/*cf>:lpL5TeQN2^<>PVTarB|80;,ZlsgYwM5sk;woH?lw>=|a63)Sv4YQkeg|aI'vh>,}/IL*]L4oFd|x>\
L*hG@b|e=fF76#/PH#Z<iXg17n[^rm46(D$T}iqX69;/$4<bT,_uB??=XO[avo:R0PL_SHoLLz7MA{T*PdIQ_?+RfmpU4[_LBj<eB4Q>5&^Q:Y|iiTEt8L}p|]Ez=J'P,G#S[KH|^Ad_yLL+B89=n61=2Oa(/$'fM?,kB6s+N<uu#iMR9T%ay^0sBclRO%wiMQH*A(0B`2cE1Z#hGoHnVNd=&9k|#lPzZ@J^j:oM+.){(z\
+1N0veFW=*lFV*[e,f`jAFo.fZMfEUf0HRM]T6-,{=jW@k[j8V1Q,G6LN(6BJ-L1%l]sO&V|NQgDf-Js/JsUFY+noLiChkGyH-I@8mK&h$6*'i*G7`d((yG1vS|JT6a/<<3UR^no<s;^1k'Mre$QXWtbVn{r>xCRo1w`o?;K_RkK`;bNsNPq?EULg2t;%BDK~AvQ0Fh}t@64EU&`Xpsm}+K5W|O&.ki70mz:P=6>iSTUL0\
y>|Tj{S0+txM|O]vQ>q#i%S9`eb`-A9>Hv)l]`cTG}|B*>*|Nzo'ffC;}d;ri-[P`yMRSh-KZKL}Xxv|>vMK+)3QFEGN]rGUQ>Psl1XH'FKw#JO9pSc%La'E.a@H)BAdSv?+_0p5`gtdvXTXp=M.Rta=j+0b.jHTf,AV|'g9rboJQ%Vk=(NHE{-3CDXlg`(B4T7:+Bh`>Q3/<r2whUqON?/&o2UT6D'vEcoGzv90cy$R}}\
fO?m;$QzIuBTxKe05M-6P}{4dCQ@8]6XTo8ZW*rdG4{%mC9o>{ZRs]{/J{pnGx~$%ItnTT:+SC~lQeQ&sdO?.#p/>;9=w_/PX7e]u=<bLHu@x)mDF$8J+Dvv?$zV3exK:qeK42&BT.ba4Ii,t/~ZYtET$?7sv^8g5C38NoEf>0A9e_mOzv(pT0kF,F7HVk<y1r^|o#{L|%9oBX]Dcv*j/rr0Q{*Tnh+1gJ89jQH7]JxS8>\
iM9F9sP[Y}^9^Ys##Pl|&L%aeR@3[CY{;TTF=goWB'W}air:{jlzQ5)t?cONgPL9H_,C{XGPPvaE^OQf?iy|8h~00)Cg6?a<pk?#/7rhcMN$FbrS[Iq<z)vShZAv&(mv5FIPC@-hT[fe#a~];8E^0Us*M|nAD8%__qHV#~Ems?+^59em~ld]}&Zt3kX}V|mN'isr$`6(<*l#n:@1@KS=bO6x:q4kyWWE<d<*at&abxs3;W\
#Sc=CYYn_Du`0*hqPOU8y7.'CeyhT9H[VFvjKy.[YS0yVw`$P?j5sD5=@OmkNk*:AO&v#WcMQ2EX/GEwSu>>LXuT8%^_t<SM_c3Q<E}jd2:j7F%hg_3{VZa1{ceya+_WWwhgeQJhTF>*ZYIkUq@yZs&$p_S>3m=X5o??~[=2-om'~3B{0BHeOK1`]xadrTSEG>uJ3=QEz.{$t=AnCx}D*Spvt8ncEs{gKs95~9Mv:OVDw8\
:elzP+h,r=VsWqlR>JJ$Q&oiS8dZR$GZ|RO_5r:fD;e1f$1U{1tlAvC%B{_vB5vT)p,}31cP+W(9PzZzmg#umLVWZg{)6_B5ANL87#lp3y*#P}<|7^H@_P=6s'Et*6zDK5;w9?hs@+$-HAJdKS|BOo(%d_J6}s56J)[]'}7<a3~I^_B;k:eh.?^fEU*I@6vM]h,Ix)T4371$Kp0OoHv|p>=S,lEky$DPR1zcwP7G2cggrL\
)6n_Q}dGy,hbf&C>iK[A5R~lr7$5olMP.Bv3/Vjl{yLa8n$dfNUrG5=}*vM'lWUEX@c%u/%x)1?rHt]D%wQ+2J',Zw*||T<c)c@WGKv1xxAVPm'`}ztZmV^yZdWHas`fkH1c?:6=#x'Wz1wsD,-.iI-ll>e,ln[31}n(qN2DPm4*|jeC,e+KSyUa7FhO[Udfqz<jap]=iK_<g'(fb>brv>IlH0PDbd1%Y^Kk?=mC'vl$Te\
INv{z[doVAn43,'7tTAe#/7#w7#w)Bz<XdlM-`z^?c#_]/:D26_:jX~P>OV+Kr#P#CAU}OkO^(}riE/o@:<>wFL`L+1rdd7A8_wnq+C>mE(3Z5XObl;Zjn_b{I{dZ%*1k)Q@S>|1(x.Lr-:TIA?6gA~%O)<>WVsFrSf5ybVG8vfPJnrR0LF1[q[OZ3$j'CF1z=u/(8&&O)9X9(69`1%u<0/VnUlsMQH42`t=>[`4r8^/Yz\
,wmW1r>jA-UZf|9(_:cV;0>M0PC}5OPsyffNA:Y]tC5Xc=V'-`aM#V&<L'gj4vH6++D@kIJlV=9yOI,@+W;+uYbq*iakCM`|(Bi|Nqi0~BJH~h}^Q1'WmTP%s*]K~h(bze>/|(&;dR_5qXvnKB,&HN@fs{y,k8|4wGMSFT^HE?wgl0hC2r@0ZR:IPvLq2@(7dS5R0u36G7U&xR}92dLbER_@m-,+-WTX74bIb_wdJBDQ|x\
D(2`8CA2GLa|W7qu~{C9Os%v#B|.axx&-Wr(}ES=r]ZW%T7BpL^0b`^Vb0+}=TG>LjfPM}qK1igHg;RmJA:[:WZEg)}OP=Nqk/VHgA'%NQs+`1c*bEe5y4XP5:ClX(4@Ye_fELf9+Q'r;Y[[i|K=&mts7oDjMPZTv=fhOGrm(X-_Wzu04+qvuC_iVCXEJYa&<dE?9V>uP=H81}xCy[9&L4s9s0HjDjuE;NpdiD(4.Xa<Ow\
O@R_GnY&rOkNH#aNDuCCh+#t=y->R67*WBt},<S_7WQj-f{aDf~[0<b>,[^B4CU?KNZw[I2?R'S(irbhwljU;+~>e'Y2].evOA=N?hut}jCmulmMlQ=;Ud)BYac+43;YVIJzwP2dMH{y:.lEjrYRaGE#Cy{a2DN^)ZlkWjfu)]ft|WDCt$7WS.do*KD+js]WUWdqPEgAF_.JI*N%I1,yzwb3Lg--n3m?[Pp$9QjYk[<p#Q\
91uejchV}%F.R3u6L64E)q(;z^'Ep8,*[sUSlhV|.|.n4qX88=Azn+^/x^U#Jm>-ImZ4OOf/+Mgj#ZN.f(rDZZ`'(a%+=u-MrF72:C`hn&[i~TgMXe#R#=0JSK1?e@=L%Z5X%7#=4j9i2vMF-_5/_esE{};/c]Ogy96)t;%E{HdhymId@K9yxO}r|IL{?Dd/TJJ^Z{{@M:<X<)X6im=LE_jt,$3/K,ps*UO4ruz/_QOx<)\
u:+UtUjKbt/,r80F|jlKR6P64luj9M&,5e@|n33Y&i[.-QYU=mBg]]_k_8l'lb_;t_HA33P>ohtS3wEcss<XV;4<IN3`{GIQLP0.FU7:A-DJVRD_#U%I<XE@0UJsNX|M9tw@VpQOXP+?e]$|q2q.-}oGQ{JoCePy&)^?N}tzH%^'0jQO/6908r&fF`)+/zKG)AU{o{S@c*iP_z/eTprmsYXawc8|=x;|fh=_xXKNxihGsw\
j$@|svhVqc$9k.v0rY|L=4F#3`gS3)&Ik>m$kM+I.+~mC#hjW67HaL%XSS?jTzO-KWy-tpk_<}|=WrYlJNtm}*BDmAN/NIy7%{a[X&ub1z>Rg@(TtQ4|;&`O{'Mn`p+9X?u9moYC{?,No6V4u=Qj)xa[-.`vl&,l4l%}W8s[P9sv&hYj-Qj7.v=+?ug%97JO}L7?:}>6ELAV<VA?2zeX&g'Am;Q$B3i|}acq`m}0BQj%`W\
i`(rpay1XfV;`H;=-->e@]>?ab/#<0P(9xvBO,tWO|>|=r$hM27$q`MpQ^+>P_(+Js-a5Am/]`cm>_h#wC4H`.lp00@vldUi+pRHBz`c7{T6Mei,)=h;<=~f8g|{FyYVBb'jQuLKmpOzDPK6M8#_.6N$|>o.xyTu)Paj{fUL^(SyC$y}1E5LzrQo(W~eNBLK2.HMI[+M-)2{6:qYO?1CWL53NT~Hi%,v#>Wd@*Z}p[unEk\
jf^{n2I_%]shW8;uTw1nDPOOjfc=w4bESDX7lk;7j??M1=?F).'QxH(0(}'1y+oqp5?M>2]/hk72Bf_/w|)O*T_RdXA>*5*B0?BrYg$6#tw[X{)3v#Qh-/#x%&IT-U-h'eGzk'yIOQ#Fm4CkV'H7XL6srcs3)HAuz|T'=-{Oy2)Iz9jku.2<^r,Lp{}@hLsaf'ViOz=aJ#(G$pbNZs,Im<=TnF5M05xi-D:bbDm*O+QN/s\
x^5;3_QlW8>8v9$_'37Wk&q3@>&RFnOKz_prjTD=c.W{V+;n[ie7w[A|,n%I'cdLb1>;~/UxuP~_ULW(hjoepZIBq>I>l^P8{u6'r>otFUUtu+=eIMyH+8*k~{OO#A]4jCG{nVUH13~e4iZl+o>I3s/LsUDOPaI-g[h)~,Gq9Sju|SY.0&HJ#]b0R9+|hN0M6/zhIPoYS<<${j%dq(OJ4w&,BPM*+?*zW9j8efnm2Er*S#\
AlEMEWv[S27lmUs-eu`u.xWwl%0?i/=pkzNI5A;80#NE&x:oCA?WYX.6oc8lx=o`Ckr2a#Nu7l+u((WCyawkmd-UQ4W=<ixh$D;DCQ}yC0F`qg&-/?|U(@nNVnNLNQgX|HS{T6~(_pa#:dr/9YG<mm-IP'L;<Sz&GH6;[7LE60OiL#pM7V%@aB?$NbD^Shi:?R,V'-bN{#,>jIdbH4B086Z/YN^Psjz3$0N(;U2$T[PN6.\
P.x-]Q5-Z^s+f-B=:0gHU#{&/O$(Pm[3P#@07]UeNzs&{jYl21[^}NY(M:FULE.n0'>;DFBD7j4rX('Lwxto'sON/SoX_DB;q[~:&>FirkY8e-hgvo>IjnB*[jrcjM0>^H4j#nPJ%'fy[LNq=ER.)#{#B[OfolJG9XLG+QexpZcxvkU+>z(NpAPx*jXnWYo6Jk1nQ97)S_zOX}D%C'T{rlTq#fV$^wu+wNaW<HfJnF(H[k\
K0:I,FG)u@g-i5:A#Xj6Zfj9GIO(G&c9:7G}~({$k78H4Z]^&He|`6/(+lt*?S{tYDPO:^?{wR;)l|pM$)$xF{EdmK{}U1gM6/F&bZn>3afTW69rfzocf{=-$Pdxz;0_<2#su1Og|y`po_5RAs5*6c7sWyR$r`7x=0z%H&y1pB/?)Ph;1j{4~@>duwn;_?UGX&O$|T@@K`nEeJ7u/b[-$56}#lf`xr~u+@}%M}L@~KNL%Q\
m(n&p#yu~|XCiWDaW0:1rPS[`*lK0%~?ZBsD)f'C~Mp$nsxW9(,)buDZV/VF#pt#UDX^GBpX.'S)JY&j^&G-wcVz:|}])nsL]]Vp8gq}oG{wD{rK[fdf7>lNG}EmDItr?.OtSmd%>{nCx^tjOD1aava_KG($0W(b8n)wD}vpHGSzi-qlv$Qix}k;2$,d[DJa#{N|-`OY.LDsP_/BOI<4kK&X1}zqi41;ZF580}]S|ieRUZ\
Gqz{19y8pE'+:7)9s}Z,<9EEf3+_QN3s}WZ'0{M17CSu<7P@po;]u>4l1+VD.yA(Z%>S{]dHnE|xKFk)tORZFnBeIX~r$mpX@aLY&.u&W[?vgqkn`8TL)wfrKt]y3ufNLawk,OM|@62W)H3A]V*fZ9lwb?hp*Xg<J1[NY#<(Kut}RT@%>$^sYjTRri}Z<Hb(=/c31nGg*VXoA_6[c2bM<9[POs#,z1&aga`YD_h1./vU~=\
4Xh2ZWQf|&qtTR;5.Q}n2Z'(;#@J'pOu3<nG^T`WW9zcM8K/?.6mP+_QTK2xXXfm(<;D9a9m+E),}i?A9hxhNr@eA-Ki3S%sP?tP)EEMH-14FSSh5GD;=2E>x:a=R=#8wQdnxqi/w]+jcJH--88/G>]EDj[$&E;AbO$m/tdRv3DQ5%&oZdg:4Ii'3hl'9<(QO7io'@fxGeW4$qPC}dTa-<OR:s89G-0'xL]aEo-,;4*c:4\
T(N/],xZ4_^=i-t^.LeSfKPvh-Tc#T1Rl$wx76pk3c]?QVIq[]8R-Pus>#;C?Br{7/pLY8G6[0?(:'pQE(>-A;OQmouMwDE|l]7>bsv3}YLz'4Kl6[^=KP(3|kFc@'rj@{~0O%^^H)=j6fB/QjI:$W#x?{WInH|j@1qR5e8Ww{-EytI?lJ:+#=(c]kah%muPHI8v#g5bvg3SUWz@B&gbB`c:dFp]/F0c%(ugl,*1Z90#F;\
4c|z.P,si@N8)ue/}`GJRZ879T__qjH-bCBj`/tnz9z?>^a46:(?a[V&G)qJ&vq<qpTeJ6F|Tov<Xq34??vm@c:dE6YVm8W+'0t29LJGlD&'W7:<r&8:Gt&tf.vB&$Z`'-aa/DOzn4pt$-`Op|2(B,ZYt?MyvpxZGx:6ELB%hhz6K{X{,j(<c^WzT):u>r?L1h8HLtAE|kl1Mb6wtA'CV})BTr0rd*EwdoH<7^sFnzz17,\
,y&g/Rii)vUh_::Q4OcU@pB4Je}kJd<FT>cOAA_-Ua5@h{qgq03$wbNl+S0z6}B)v)Tiiy?Xt?Qj6vB}>f|@0ted;wArca_;yUE.|vQvSv{ObLhR7C>if`Qo+*q9Y3awxZP#:`AJ*ngf8:r^JW7.q3OnfZ#O>yo%8cbi4d*diUJ%?I;Vg|ozow&lSHAs)stWL;i<^1cqIE0cTm2Cyh,xvy:Z/(mb`9OE4Eq#(wMF&?{mo&\
Q*`)=*Ky6lPZxW[]qVc;I*Kb}pTjG7R<d}KT(A2A3k32nGvPh^br7WwJLAAm0e2;BMnC%9R.Qm%SBsV@@+Epx@ORZ6{Q1K8|N&o^8Aa1b6UR1HB|DR9.tWqr.w}ylWO>1pu>j@VY)r3Q*f8&u:B%F5WJjT5V)gS,x.G'5/NYVMKgR?EX[h@k4G9f-B*KdqM:VXbAcAs;tDC&@vVFNx0DyHb2-i*)&(^N3;F8%DXG0LG5kH\
HA6x^9'/*e[xz)$WI1'B/31K5dsbx,f{L8P.d%GvfL^e'vDR$h3gVbU2lXWE8Pjn]6#Op37>)uN9]W6<K`y9Lfi^0[*^=<}bd9$Su3,qZ{)vpLn<4@P=Y({;LuV{:;[ALPR{]]9Zn/4iA.eD,v8auYLS9.$9$No7;Azzif%@0);DA{F)gQ00l<RZB6~UNu^w2{U#i.Gea{s9kN_t`J/CHePeV$jCA[)ctq~NR?$4Nao,=X\
0'qa[l+dL1C&z4j.EkZ@]8`Mn+K#Zq30l}g>U+wDv:QO(&`sKN#$ZlN:zh:}Kz|QF:Pm@ho86Nm<%UPGioyu,g+m'}y:8h-4]9rs6}0QoKmd)w0<hXK@^f2le[YVllRtO8'NEj1-sge>uAPgmZ0{ttERJQIS;z~S1f8|vrj@:2VgS:n]@dO;ns`VUbH@&cFne>Hz#tma`R<^hQQ8h{:HjS%a2>WXd)=s=cD*UB>9I$]ww?\
[S.PEX.&`Qa(VzkgYU2eTg3aF%d|BVDE,A,ygx1:pOvDG5w:0F/35'tzDB6&l@GMREZ7l|Tx[cS+pt'::0~LS>ortj'wlDsW:6eUc:qB*FpUs`OF}I(ArZ*%H;pkf[8%vG@48ev72XiJV-mY4tn/H=Yw4sD[R$8jv)TApO4{0[xK>r4:=x{t)>r--WH6X*aUKrFjS7_};w+0mP}cLJQEy54v_O[?J<T=66udzKqhj*Hbl,\
n3WYgJqfU+=-<{P9Z6*a=)P$Tp-/aJ^W4D[b(&2mb8/$UWqPG<kF*WD[L;#T3YR|O(079LHH>:tSsrlg5BUuqx=+};V&9c/{`2@L*_s8<5C7}M{,K*:T`-5Trp~@ZSay+d.1a*u>2>`b-Ika_jiQK]1,HydA)r7@vPk3Aaofy<}P@Pq6;a/eq^U16=4J14et4Hqes7v[LWWQ6TTq{QfhP(m*-mpXpncsm/rQ-0`de^L;mr\
-4&#s5TFPrm;6}:Z[=`xD`>rh_b[Oy<N2{g*;MV.0/AX@:une:8m%fo9snSbYfp=/SW),I-R2rGLzOQGRB)3:)5?$1b[x,`Mg9<ZOLykT<|h&wIi),54^2(;e6_2OSja^j7ta_Y9W[Z'LMtT$cdOYhnlQR;8V<vyJU2FD$+zhC;(Hj;(&dv#Z,hhZ}ls%<JQI.yzKGH+#r`_S34l6yRlQ6W:CSr#.6{}T<0W.[aU*SdDW0\
@roqV^V%Hrrnu:&NqQ.ITXshUyy)xo2W*UcskE%i9VjBq'Rsvsz6b0t7G.2bM@]PO|5&6l{Enu%W3rvVZ5d$1)oRR{z*|&Z'SRlE%yp$_]Lro#M<hx:V]zwMo4VL*C53kzwp2lXsu4'n^vLNi2Gwz^PT^-)7`3YRx./3)$(djMuCndmysL8B.w(`G;2urj*+t3Ip?i(vt|)j#B;@h%?*vo-?2jtAD1oqxrV#:t=oyRR'I]\
3?86Sx7L#2:P(ksvZ/1oKL<q#k+*BTD]Y{cmJn=(pK).*`T3PUu<(ILgGY5}ZF;Qn#OAff`J8f2%YT)jCc1tU`^pX1olwU>+DQ6yIK-mpPc/EDKP#QFcK^g6|M1Y)=*DNq0t{k0%*sQw}e`nA=U9C7J`70)V[/,0r-Ae(rYK3muy+VmklE3FhVhq[UM+%0L6^pEwLz[Qq*Rc9Co({H/I_xV}xx0^i8h'J6aYBT:JcIBsrv\
+:N{T,#6OIKd-F@OY:568?K47F)&ts)C[Zr`b|mjl>LI2DyrX@Da=-v[dm%kyz(U-JRxXAIs#>b9rxjb1ima3s40O5,pP&r1|J$41)&Wrzzzra|O2AhL)8%WW.({]d@@w&&]+D?-TpR2kT{__JO%hHA&p7nOo0M:ul]Y65`E[$c3a)59oWsP|PjN9}CeO7nsz,*IYRr'8a=-O`^k#~^LrNM<0Wa}.N&D$l`Ne'dLK};b1F\
izTXm%@Z$PPONj7eL+QNu(T^'JzJ'hvi(mzR5q,UZ%#.dWjN#IJd|68+<h=e9+0Iiv7q6he/wI8i|[/ct=t(rAoPhR|Th,0/q?t=L=hU`&]sC,0b;0;GN48e(k>tpo2SjGOFI;?Wb]5@-k&;4PqMhP-3RGCO.pOx'/|sx9<O62tAO>KX*`w]MyUTiNC&=68mv[[^@#M1tHT9(YO8cJ<./bw`i63PwqhvV`B.HYLif(i^?O\
)E[g{eCo+kFql|<ZVt<Qa3/#@jIwAnQ1~dGO]UTfnP0VfP&|G:OY6n7((U%4WAA|RhllL,a/`}D*jQ63^y$pr>`8GTa%'7Ou2}=kD^$R/R2?9.^6m&_h6q`X(AROKaciKl2feb&WS,JXx4I7F%C&U5nchg9fwmC*Q|d2F[9;|U3Cz{b+)_N^WpWlG6jrEB}3oFw|q;e{lZ5Mip6I`40ncY9aT%U.A#&>my|yyEGT~PH75%\
=nOqP,a_1XaU,eua_PPs`LbXcS])5z$#.?c4fEEXWT1|,_24xOu.EFjaD<-F|SFCa+$Cr0I#'1k@b#vEea+LA-~+~oLXWCR{_5oi'J#fh+>5{[wD~#~d`l|lJ:6'<m*Wl7,yZk+Ej[4Hj6Uoy`$S2Z.^vVynG,RM]NI[?SGo(gMt$CPc>p8@-=HVs:5BA$;XCg*p-y/2)CcL9Q~0/=)-xAaj(eX^9RA5{A6`:F(#fM8&k4\
)EUxJ._ogi}3vY,QqE25/.,myjN/.0xTiuDQ}_y]$QT2Z46CQ$7.3cY<5wDwM;~)K;Sr^wK|U8`iMsLa:uzzV@]-)KnuV]<,Pdg/'tWgg/o[nP&:sl[TL(Z@S1TL6lKM:3G<;)jn)RQ4]H.A8-rP6B_8DbY@Aqj<`/Ts)tl_%>g$B$qBoUWgr.|694H7.3>wv_r[/%c[<7Q*%xC:8i~Nv$+i9)DNO:'f'A}p>thIoXczZ<\
|K>Zyb6w=R:t1qj}9bT0QN_*OM#%S+r].Ost/wN*^T}(Lo9=7:wK6TFwbTVz8iBS^0D?VMqerA%Z$$Ryu/FE{4L|${q)R'n+>q;m{igm:++xHlaNM+$BQ91M<8[?~pZg%U3,EF~3~72{):|3n=;5B<(n<?6Bn6IFLrQABtv0?:p^mf=y6lF&=SOA_;j{5.3gWTRdD6%j[02zPPBu|JyEyKT7aq1K1YRBD]HTNUgylwct89\
)dPjUX4/?gS^V;[H'MMuJlkld+WE*7>`.OZ9W)@=tr<=Cqu0MPlrGQoHa.l,.hOKJR7DQJ=wPS1)oCLBZjpz;>g|(qlR`7toNL$FRA`-U>pS+@NmL<JHfsJj')=(AGd[tL[Ne^;#H?fhXK}7q[?kAd7LS}4P0d$?>tzzEg'M',Ul}:j-]%CI2BM.a5z+=Sd_5T_TYF@Lrn(V{DK%pYU}}zx0TO1U4BzH+Sq5V)tV^jc}i-\
=ZY`#e>Aw}XKzhEd}jBepk+MDtT*I2489)E3qpP.cQ(Ry0ePW^@:qZZ()HK'Ib>1q>Fl+;9T6m'E>e0zgut#|/-g~}Ki~1(nLlnpt;NDe.Aj4FjLU?>4R2Zg@hE9f+OI=?&*gfzGUUWllFwFAEAluF5fY1D4VvHJ`_Lg3Tc,}gM9J1?|LHv*]gyD(HfSCVLl_*N'@H.$w'($h}OIEs,$Zw+63L?G((LjY.$GNT2ZR7;EZJ\
Qmo,Ef1UVY}0pAu>9EVeRw*P1<uF}N<lI/r6Ju,YV@k-a=Bw-2n|n'vhjMy4[e@@+O5v55wgcKv@S}X{9jQog@_UBi8h=ppk}bPq2^VO;sUOj4&kHD>E*|j^1Hx{ZbpOfCZ0K{:[?XBFHCvQo-Bt7vodbLqAl-3#J)/?:.SXbhI%/?[msT#BRB%>~Iq*X5oG*A71_V9,TeeVPNqq&)bnGYG'+3M.z1kwmeR+Vzvxw4OpDW\
37WkqV'3R@[CIqbs6SnF}rv-xw^,*vT91kLU,%p-&]6^VRz9H_'./#2Ch=j7LLI+t.d=%t`sLNE]H|fzC$?,}jd%##=c}dK&]Dibf?H,~ej/0^;|tZmB;}}/.u,VUh$&'[EZYk&q$N0vy7/uc+1iBayx0uLs^Os2t&4;GYlepRE2f|g-{/W^WXko3}$+Yn50KwED8oK=':J4j=sv`h+=+5mPm.1;ftsunyCA@{R?GEM(`5\
;odp][h)1$|Dhsot@w0x^)jN>cII*V_U}4%xbo/.fOV/T5X[+_{v^]0Eh.}0LE|@qHIj%[dfnfr$zOM3^(xb{[$yV449aFJ0qUiR1i2z76v9q:sWdyz<I+8|(L6%eKk-59m.[Y>RJNrmA%P#SDGPt;S?j{}W+d7/@o,t]T?'p|?2[*nEZEdT=?8<lPxV{-faOdwum+PN%g%o<Kl9DQL$Qfv:;%,,'D$Ppvlz?GL[N{i7OP\
.jMTf,6cG>zidWD66%`RV*@7m'AZk)|@-:6%Xi}5;N%F-#k9uC3dWAPEhfm'5V9#}5DMja/|AmagHM4[u+a;=F,/^UE.Pj6-}KM^C#h&/?<(p@2#,/&F)PD<U9hx%PW$sy>['$8tA.b#1mVRI7(PEP}%wUJgww4O{LW6QT=w?|~WX^N)n`u`NwuLN-DwzcmERNgafx_D#MhQSGB+PiM=l+uHp0b-_XlP4h6%zqM56s,48+\
.ptzp#uV8JMQ?P<-F4FE6x)?UdDlmBYw@Udo;)1+cG,4ox5_E9vQYsH*`PJ[ITPYiicm'T=Hd4u>D1RDVf5-^gHWZCDx:.+l#t_zoQS<2&|{Xq%7B5cYuf>:HhiL$.~?C{o84b:d&Ap,pDME;E8voI7bCrOm7J}.N&cHK>}8&KAe|EEp)>Imz.n7SfV^.TY#(KX1}sQDkNdeo*>djBCo;QUp'e]CU446B,6UvFgu(#7?&P\
$&_ki(5[V21.WB~L~H:@op4-sNJtxYyc$J]xOyG.un0Yh0xW#Z|vH0U-Io:2+Py'5h}KXgPq%Nv6Dj90nu0N~$dxs[r_d(3u11XgY.UGHHNdFclnTGfcBFJ}(16Ens,5Wt0W%z5{[M6^FNObD^5h4i=XZ|%Bv7TKo*R}LdZ-ltJcS_r3lDyr[b(8VTnG4?nOY}9RWB,1-,/=H}k|%huiPzZ?{M*87s'ui3X`GJk|'iWzJl\
/,Pd~5E:SN[^5IZU/gPWUg#~?rAg,&S#B63|'Xo:;2x2P[yi/t~Zcdj?Bhrka]R7q}wgZJ4v#y<N[j0@iE8'2kkAdD`mxBOD~f@6&cJ4zr`0nHC'x/G[P>Yd(2b,]$DJKPAywDmsoOdgLJc#aO~XbD$qD9{>L$^A7(2,M[KU1OAzavTuctTy9VQ}f)?x5#eWWl68crFe-_/F*@6tk0<5=:=V1.iL@|Q&PP6'w>]rCgpReP\
j7(z1%Vuj>fqFYeH_#w:Z|;eR[JX{JL6Ac>=NgXI[8,1g_8A(#,t{u{:StgE}zh$GzfmNe^Ka}_(I%z;Ip{6:(/T3wcK=ms)^.iu1M)4,M'Gc&Dg.9O/xpT/$hydJ%cbyrl(+Ccrq9*WyU<HxIaPc<z|:w+LQMYcosP+EY0eL}(2{%]+5m0;{fJ4`=1A0(hh@9.?SX%ifIz]-D[u9Nts+xX:%t?lcjH4NR_:&Wu]LJE>Eg\
wAZ3mEp:dggK)_-26cT0e`D>)zn*iwdk@}ju@6IzhDQ:L{G'i[8jZ&,7cxnycK=c^JvB%D,cM}Si@8-Ucw+I9)DL]zWBYft#wlWG6aaD7?s|VGz$b2t}Xre=-WMXQ)om.z6ZA5;PH<'yrgmi]D6p;8:O.:=F8{Pmv{c(M9z%sBHDm,?w$m,m2&haO4%8.LOTOC]1u;#fVLi(?jETm8ipN+HQ9.p?:{ZIRh8CU7&9p(`9E|\
.*uTL^sv|errA6waG(Hk&5pOvoF40WcLHZybzrNyLoNw9c9z@1lP/67gt{dDP,jx|P@w_S).;AcriK'4FlFwa65BLI3I3f{lB5-veXOPTn%spd*Y^w,p{^>NZ|}YyF7CKg}5'7}.)}5.:GS#bIz7&u<f8&r-uht)ltJOR6$@~nZ{w4=qBQ}(v:NypbXopM14uM4CkN1?42y<s#[y6-A(wuN+mv`_22Z)>JlD{Jxp&{F.|d\
0[=`2t_]O{I2*QS}e2k-hZm,T%6'OKFr9&|&5X}l`P(<[gQx&EJbX&H8LfG6SmrgI+{8L?S5TPqY'TF?9{*SsFdW2I<5^<L;UGiQ&MxQFPd|lL($sn:%tvmObPbL~=9aS+ZKdcUE9v=y2Q{E.bDkI>HYt$^<m6hy%&3WaMg.KEmW-o_NA99fp:>{0q0afDrqYGR#.J,%NP':TjF[q$ThMsYmbPr(R}JK/s8_LE)u$F)Jo2\
D.txSHeU$io2>2=O.$x&eex46QRPV'Shfh6fL9%v0tZly&vrBdD,H}{}e7#S_'IzK+3>M`~pU*Bp_Mg?~}aN|}R;iD}c1)*P>>~85?}NCu&c$|JWf#n,kgq}?Q-$nGtr==L-aD?bF)5{2*yr/Lz-$HO.0,i.@1Q`/.*g+z>'za-f;0uDQ_J,Qbg$.}n%KwwDCd|<?Rd$1Lc^cm6:@d?<d#[a6.B0)dih{;r,h/1[h$;5Sx\
xD5EUcrgs[.RgOw]K._4a(f{s$B]pq2?${^SICvmGJ;A^qf|$9uaa6zu8y_qdL`]XpW`ur;S]pudl`F|=Tc|M+:gl$yso')1)_VXrEyAr}'ZQf=c/gs;?|J%2B)6jsER,i;iPOH*%1[{}6Js_%c+8{]2[@W0a;$(2M}4Pa~UT$-L|7|?%a'aI3.#hUA1am~a).,h}A(NU#MT#HqZ:Qz7[mk'-hoRL|6'u}E+W|i2]$-Gf+\
+[UiEu4-)Z0Mf-X|t&<}C4%KQgU:*Bgs.K*e8purj>f}n8cgA6g@?+5(lXX=ohsGl{VzliRY7aBX>N+sf{Xxx$4g2)[$4gk=+k&<X$Lk[%?Q#?Y/O}$Z-jzobZ'QxlS.jIBV*AA2$w&?FxIF`#H$a@NJBPh>3?ZvmRg9&*xU=AqNa(EF*[I6f5'laR8Q)U78kRnOc-VVOL*c{3ts)07pT}t/zQAl/zSP&W6?=Y1[}op?)L\
YG:X;zo_6Zd0W,l3G'p0QNEg:z)|D^?q>/WO8[A`Qb[?Xg2r=k4kn?s&SC;EoC*C:->KB&N}kZ.y_BC+7,sJ4jh&ZuAcA@6GXYE@JKgi?uc*r.WDVipaxrqhYz$UA?IC|zJ88Ffj|cR+MAf.)94}F[jY5{/D_|cU9&d#OmoV4u)Z{?-{L5jt|t1n@j]`|KV%+:n9F})6;[CQwy6,?E:0Kv8Wzqjg`n3OxcU@D[mqN3ZsY8\
UkPF0<YZO}&853cabBH8Mp:h~V/x.[7przCaqYffA^]xMqWGVCqv0}wSGf,Z>|MM6-cy4}yr?$e{b.0>{3pOR4fc0ywf;y-%-G(vJ*'W)o/*y,;?)6^olO1V<8uD{xp5{kIS`agkX>nml/3xiEUHQ`994qzvS{44.s-1ElPQ;gt&Go[iPQzA_:Q<<fK}h}2<eO~h,6IL{}uNDSV+B{WD~L0wKyTx52<7xZKP6MHN7cTE/Q\
;c0}mvhA`jZ-*o+Hz}fDRvgpx$<:1f%W{.YY)l&St{n2q2[Al=+Xh>*_?Sh3q]qipm[G9Gs31>Nl@j<Nx0fTSggWp=2?8{FJ)ia?boJzyOna1*]$#'BQ6cNg3cohebVWkR+ox$%YsKxh4bQRn|VrBIed'/4ZV'woqutL9zv:beDXk}:#;[{aRo`GE$44$4yaz.*2q]&(6*+5Qx~sMgY=K@.|*&k#a8Q9%Pp[S1RhS9~#h2\
6/~ix2oS,p^gw4nA7eY`BEL*&8GYIW9;^+BUf$N/jQAJF$,yV%ubk468rphg+)K]>DK.tuJ*'R:^4KX*Z'Y^<r]`nWlxeV}UTg*$4yDOPW@d`Ktc|Up{{C@oSk{$2iQf~#t20_j|D[_EL9%j%%nFZG(Bd&`C1)#7T2+clr;OA+zAavh3G?d<t<B<S?QqlHmYHZudh%2Vct|jBpeY$s%;_;/{kLWs{je{|uTGdQA3-}t(hp\
0j#'XLGhX{K%(%mp*hEpq&5{BcG*,F)liUc/:J}59-~F0}302-;oL?W150$7W1`a^%G@#Sf'I2GjM[#Ll_~KKv*8Q&4$M}M.p^/2=b8#aR<:grtHQ8qNEX@&_pUuMaT9W}=R(6$=[sg^@1#8<3}}/4Du&TV[.]hf%WPNsg7Qn/ZD[|Nn=8oGPgi{tu<Rl](Qk$m)`]hB/F$r(A&j<OqIrKl:j<JxLiV;}<.Q&Y7d;1C$CB\
Hwu`7vza^jW@ETuxqJSW0*BL&2Pi}OlE{=`s(kg,pa&24G%TA0zCvB)Jpx{hCg;cctjtQ9DU2#G5nB9zG=UiQIK8nM/F&P8#i$,s~z](W6%^nD1#5nAZ;%$#^Z~j:UFO0mi=_Jd%:7=pna&E-(6-Tl7-CZtkJr`re{A=S7P5klSu}#$ejI<'fl`+2l1Vr%kO%8(9'f5p[%z|v<mIcc+p,o[-hJWZe6*Vh||MOPL+%ScKu-\
4hmiYwk(p6lC|cpt&>eNZM4F~E+1;nbk1@[j6X??ici*@0xG%#USuBN5Z@p^QLUS%y~MrR)g^Zat#fiDY0KC6R4vyF$+Kxa`U06:DA6Jd11DSgKN&|#*x+JmHUF0v+It,G-()`E%0WRk(v(c?Jc_V=0fr4;b*AWBEms#D7}f$LkXm]JU)[:Y.h6mcl;ADn~Q$40BFTZ=Id`oI7I15nkJ$^Mf'3_=]Hl.ZM#Zz1n#<.1N$P\
%#ggPL74:j3twwE&<u4*O>}g&$g/'#&*q5Q9GLESua@QwglY(#*ND6c#Z[z>8gG}bhzVP.|fu*3)s9z6p`kSbQv(%8,MFoo})@:j4/:yM3BJow%UmiZe(r,h#c/q8uwF=[N[_-AAipMzXKe%%F{Z/M}1K}iI?>xOQ4EiRmBBcJZB1f4tzq*T#46Y6PtZLmw|lna,wJD$@^x#}F|7bkdb]?i6^Kjy*5|+dygRYh&u|$n&1A\
$X3bj6-6ZItH5A@F[NoYUsd145U`IN&ltJ6wq`9W4:-T2[2:izL9)C#qi9fpHl',~<yvcr.]-<}yf1Bce,.SnH,9WsNOr1Ed[oIL{Ig{FmRP?lT;OYWbz+,SXB#xZN*A]?U,WTv-|LY0ypQ4wRw`(gD}&n|j]01(s24_.F?[)%)&SuZ0(*%Hn?QhLBXj7.',ziBLXvgK?]SfU}kC2Hm];fjvii:p*.IJ5,6U5_&GS:2no?\
Gx8Y_Z[-*l#KM4KDr&,c^].)GRa$0nhrpiiA8qDc7{JK$xCd~#$i`Xcb_CM-uS.pV|IY%i{j-XmJ-eqN3`pN}pL=f0Gl+t~l9sS#$OH>RsR<nHRVF,l#-OPx.mY89;1jsrcKz[remeAnaHa.~D2aJTJ`<0G2$G#t~d#o:La}Ng:J#{jia`O>/MRjD]Xt-4N3WOsZ8T1lN+<-B{;-<DAR}Qrb#a/F(%q5$L_Z^%l9C*:ArF\
Q[$}ytq&[@172r|Y`Y+M|R,3B}6E#AXx26@tF,#f-]'2A*/YHrU}n<,1;<d8$:kz(oj{^:,Q#El3:gfD;%|;H5XXV|hZm4t1`aN#yP|De;(.{mo|<%{%,p|4Qf3Ol[M$^9S`21M2KPGNzB_X`)aSq7l@y<g7oYMR1u1.ntN6T]}E[ZIAkj-h)y+]S,]%co%PsvBxxQLd|s4`>O4,Tt2u,[Ml~wB&`xRtuG%Z3m/8~x2aI;\
5m]y|sCvf[,2Yz02:-jg%c6?/^K6/R|[k*ol5:S)WcGz5xBy<28uSITRu3,FCG4YwYEZdp6I{]UERs_(D)+R`Q?uC]HxzVFiEv.{p0B1mJFXejVG=LQo*m:D5R*iyNnc-m*k`UpKatZzC&^C-q;i;D9eJCj+)k%dvz=&Ah{&JJ7xjqvKBI@G8C#83Lix[1#w9X%|(fEs_8+fo@^QH2fRhKvU8Z.U+4OEtPQZDLU_j6BAH&\
t,]`KwXY`KBv+;iq&)@H@qt6+9dN'1K9hn:k`yARo2&@e`XuCHFzj27Ti2(cWfpev#TdBH?P&#MF`w)Y5{9UTSu2fSIF>8sjVOVUZD[P|X.Qps6Wj4k[uB2wFu=dTpCn4tqQ<HJP5ELW_KsCwxpx2BoP;]v*]UBgf;;qtbe1EU:2E$'v'rf]/VQngGC$T<H;<V+KrzuNoDQC5jkLic%%e_b1>JxubtdtkF.lJTW'cW2jQ0\
x#vM8j1r%?%1B<%EA;s;f'C>MA&O3F9'Pa/9k&>&?;HT<|{b1%k:IO@1+n`'PfOne2~PEfx9P])p(k%U+E[M6w`{2trZT3s0etTwYr%QmW2]%7`Ia@|_V'4*V)c'.x>,{l$eSXc]$ZH4^5V?OwvVpfPCn<iIKm7[Cr-rxCxg(pnk#/ZB8SsT*3s=mnuHi-@hra?|Yz3B,RCF;S~m<m(2Ymyn-b,L*QpuBR66?@$DI@y>6{\
9X`N't~QQEZvpF7C,G~g]hf(P5H{5f)nQz=hrcG8[q1.kL2';>#=]GIOhU%bdXJ^QCN<|W?b?<H8S@PnHp?eAM}l)=?S2f^X7f;m&c3o8rOB'v9JSKs#8(-+kbFM'y-Q%&2*AHC7DrUe7hA-5xKiiiQXQ-RNUyy^oc`9Wb^}#6C7a;wRKFG5Fw0L|#8gRRv5-%|%l?6cdcK>Xh<L:}SfvUqxIS*4/L*7H2JL<?@wk|AW'G\
vdx[4v;`^:Es3x*qDgMy.wcbg2_hnnZZKL~h1Lc+oAhF:/+/{oiD^,7kh2T'(f6><'shVLmmCbd8%8CG)UZ,r=rH1d3gvTd4%PWfX>+O+%$w=k=5y,XU?rF1@F4GQV2g=KMJgn4+G`oK>xnT{a-TrXhwj#1yjSZ1)1+Udm[9DO|s|S<do|O[WoO12@5>RC>zmEq7r.PO{)&Oxu$M7V:I)E?AG4OD/#J7S&s,8lMBQWR%|^\
M}3J?Vav6b=.fDaNQu08pzDMxhE7L`gd,dl,Sf(0~-IR`vSySLAcrSG`I%lFXuzjpQeO}5Jd901@&,0h?nE2xp.QaX(}-YT[n1C%9STS}R=u)<gJ'98_Mz1kZm@^.fGRsHg(m:JZ2A&OG$@.i/{nO{UOq&b[nz[oU{HSOWb(UTp*Jht584)1ciK7x@69&fxT47:,_K,B$Wr8a+j0vFhn@'ooaS8h&dcKj{YvRFO4<e_%b&\
mzF4E^Mr&^Do.wMAv|qY[kP3&T$'trmvMPHms)c:6N5]VORS9TXmh?fVin-x9<p)jOEGee|pfrFfq7W}CmB,0R&I4,SojVyrLDgTF+;$2cD>`$el*C(/^Si#RV$t@V~GF[I{5131AGWCIs30cl2@Jrv%_O~+l-fG}5z382wBZZmnb*zg^`@@T%-uRFI}C0jqYV/y#g3$:Wvf2F~u{#r]<euV#,x>`W)tbkCnL8v;?UN]?x\
w6`oqElGqsuR{=YJqfc(e`_ZnikS4C&3eZO5v%=`35)}>j36=*yq645v]D3[_Q/$or(%a`SW2m7ZOR%#.Lod/[S_W,~6qA=IX5qE4z*6Q_(R9z,}]&fBVv4=<xMS5SP0MXgjX$ZPaqGZ|qUA@h3x4Zr5$L00>7y(Fd+wm5k]GV:F9yg>>kE5%n}I%:52g:_3#]Zd9y`K/'#/;=G,|599MM0d'HX*9}?yW}'gyRN>Bu[XPM\
|PfnqTcUwoW%%]HR+2<<6Qb?HZx4O}&i*a&AwaF]A>I]4/6uk'=DbULybB%OuZ$iO::A4:tEGBT4@A:RihT9yM7LGh=0Z`4SG$WMi='j5C=o#8?_Xq<wpl'tX7j[g87lt{yF1,9?n4Qt3(uo?2AQgfV-MoH5)zmO`YV<O*x&[#D.y.lRF3:odL7-L%~=o{n-.1=$TN#p/r[4-c9g/Bb4uFTtIVe=b#[U}p,(V0L3y']8$S\
)^d5$,0o[:{Q,<D^m^WwaSZ1b%gOZc%1T{Bt-tPNVlvwG^6wm9;:3f_VC'b^(SAcD[:[oY,uBOINikw/GU)8v%F_@(4Uz=iK(O8Vmj<)n2shR$f=PrkvB2xrT:VZ0QcPGw|H48YivqCqc9B8${#|4_pbKh(n)7^3d}+@`d`GcX&Njg=O1F8ZFV[a.9,S+UQ%,K/r^lY,=pX_R?xp~/P=uha&wL8bk0s?rX0]];Bb1GESj[\
A*wj_dc-G|477S}/HT*;s+xBfq,F/w:#IuA(<H_X$Yo`|^LU_bEn^8F6HL8^0RjIfN{p3I69,7F*=DFo|#u/75&q/oRp=.wGYf}Nb>oVRi/cuJ8ifTt$;$(uZ(V?A-ZcJvg)-/bsy9X(Ir;S455sO2awYg?{hqF#7qgiGpw7JdQpCAi$0{#0||W}1.)W]g'$p7,bWu5n9g[v(B4[Cr.l&j,L&z>/ex+xbWVRL[`W1,bg<p\
x{:j%E{dF<s}MFi5`U9$NYzK|N:;VO'*OA,>~bq[u.^Yz*U}Uhb/9^~B>h*;1Qy=?dDDaVXy,8#czEN&U}'7ft4}=:(_Kd`0?p9*Sn^+x.oxx%2TuC&'I<J|z6mI))s+SkTR5xOKn_W|C80JL|A%vpcZ0KB{Jm}6'/Yd$~H?EbjM33{gK4}<H&F[DfTiF6R>pvDnUsi.*zECSgCj#CET{,3ow.Zs8zH&nPbcXhD$Q%'0,=\
xB)fXBd6dmTgoN#-zbxCF1Z)p=|Bxm[hn+xW9d^{/rVH^8jQ+3lU1'wHOSK/Op=wZ`R?5$k:+Pe$?LdG$5ZUryw=0V$^?@S335F?jkD@QXZ-r%/puVy-?T6WX1*&(TV9(_3)uqk_8r{$Jjh%nX'E}?,Nxd7nJFBY4LJ4^U3u5u|}`4X5>%?2]F1^6u?H_2NE224/~DVJ?Vn.<y5/qOpX'+j+Cy<$U<^.y5u7zJ2O+vSbI&\
tHOS}3{(z%Hp`c0t'MvWKr9HfX=?.>;?HR9AOKu>U'#0+rL2vN~V)oSa/s3[u((y%Z^a/'*n#c,)Flge6S`LZ'vb-&AEyA;.5x|SgPm;*+8TH*DfR@ldt3ZY:H7&.dgCsI)K/0a={9VA|>QcUwSt*qv^WT[7**f1/aSu1^9_hP=(,JVZrt-G)Ginis}CXj'4dtKP,_m?s}5q#E+u-/wQ?-%d)?_nGwP/p{`=rUI)QvP,O9\
7$eway${jWa>e'R5^d>t{hZy?LywK0LJ5.0}#cN@Np6w*7u,ai`/|c'2G<=t<ySvX-9rp13v6qQ(Icz4T29FS:TX#h_>KPNV&+y7@.x&;PFvl>+?:R~wGE(L,ZkJ|;vGed{'(Zz+Xm:-O;YbJlsSfqEQdUZn*Es;]Co5k0e$kPFJohYD-Z7yIn>V^25}c-41EVo>E8-^1FAwLrr^~}OG>*G|gXV8|4<xMqJ]/+a_bQVT&i\
>0bE2}4hbE+f0M4H>4$lDi#'$%f/ilC::Y7^+1XDBUD4?BU;KpFGyU>i.F)}PC`UqsI:}UnU*85>]|BXhMyf%_6aDhVl^pO6SfM;DkIP,+[^?PO.+@]KXTP7@T|ry$;WJ3]XVvF)Ww;ri;-%${Lu02BB2`e?wH[VLb{e/_&4fs-iV%p>xfXixupKSkoVy]V`WyK`mM;3t8UWq/X_<5/jMOFCKF'ZB3Wo;,1K(n7jO#>2qE\
W?+D*LW(e@ze>hT[K&'.be~d0oA,ua94vJ3S)>'?$H7ozxMxNR5FQ_y.mk5Q_O^YhPd&SPi^cPeIGQ/Ks@D*,v%tnT_D$bt_`NLzEV.?L/N}-,eV4_P9Hb3}U_Q&S'$XHz>xO*/sB/:<|6DqirEot1YZ_&}@.ujD6.M;*?]y{V2dAT0rt4MZ8yt5`VZ`K,Z-N>Y-fQqe|,^zCq@,}&>Qx$sK#w[b#iO>*6T>Q?2gjGH'~b\
A}.})LQxKa{a%7wsNDo]*|ieVdnMoHh6d@vxw:TI%Vmy*07=<A-eUp)Dov{Ij9m),s[.wS+w|m['3n*E@'`n-|sKlD7Ao9fneRo}vi*JNyTc(&^VV)3z7=Piu4O5DHMc|8jTB1ER0B6|+.^X/*`kXuHcxI@LZ7m>x,K#5Wb);LPvTlO{gzB1[ZzW@{^)[ZdYFdVU[ODDwo,'B_[i|dBXM^fsa4~}VB)evxY52jnp8b-@Ky\
&([N[HOAOEX`K^UOxd@DJj~X0@I&~J:cIw@_~hXp%45Tr4SP5wL)9-;'xv{z76oladu4l7x+wn;p|e%o(iPRwYV7MoRJeMRkp[-[/UfZ51,_8TleHL'[2|6jf&BI9|}1(b~+{@e8uXJ<o;Q%HqLbbenP%LK6V-N@?|`ye4DZ>rWhX+7`pOF4]%oANsJhoP9p2<_#PzfA'p-ku{VKG@NOUmAQhshNl_6P%|s2_6)v`(Mi]}\
4RauSa`{jQ8jE3+RP=zbz'hRs<O0kn)SJtDbYO4DXSx]CWQlo'cNRUVKgw1gf}z:#dXp&_W}/X[Z6eF$QPqm[D3H#*JH`'rtzrZMWd`ot1tD:|%I'&mW&z={JF&X|JU[z=>&+pK/=6W<9bXYOCo0f(>{$@t|JQOV$Q?gkFPB;J]uFpJv~<6im7huJ.[l,u<B<7@+)1xa$sAAn9FNx.&R)7J1$LJq39Ck[4zyD1Y{_}f8W0\
wEk9zX<XqsNFLW8/shCVK|U>d((4s3s[%gb*8|(yHXGXQ9.z0e?.$pM8HCaGM5x[,a2y#Oa5xq.behVQN+jmVgxw25i:1+?Jiv}1Vm7bY2{z<9x<a%H_`I5nqSUCARMQ=O8A0K;y;Gd@,MfO~Mj314#FzUR;iAx{[wrj&j&&aK{.n|a:-YT9vts%q]i&/1SEa+0/GwhcXc.ZG7qPc@&4/l|AkYKrD3+>^S&V=a6@)^Xu8w\
[#3=CxiH[zu8V-k?I_nC9Fma[K@()O@)J94ZEQugEbz3Gd)<7e}U~vplqt7@P8i@Wg,STj_ON*3cTmQ<U{.{El6XY_-',_menGo}8JyxyzvE=B*EG}(yA/s1al9H|Kg?*i48Aq.'3v:RKAWxgf4zqs>iY:iGp=Zg:85TT:NM#gxnqdg%Vi8VM-3RvEj{I,D11Mp]_AH*bVu`gS37uUp2Kr^&8:,-L{u)8?d0;Mq,&Z$m4r\
iSd?L7ykwc1:^+{L*AuQD'gTnO6}+#^>pB.eD>:wy[9R?yjD}frD,oY|f9Fpk-xFkcf7%Tlwl)k<.on}&cB5h{td.^]@=iqmi@<_pG=`9dPCh|;gy?x/df%r&X0|wtcf0T_PH*,LenC]<#vWTnk12J:%K09Ia6Xwu]6jg*Wi_3)?ygbr,@m8f*JxcH|)r,#Z8Ot20[B$'m8R'U(:?]Tla%cI/|?&C##77Y9r9>-:)-zvCt\
*+A1jaXV2Zb,&0/3bl6.nnE-~9fBE>(v|JUt-p<o5.9z1|S-6h)hj-[nd5AlWF?rqMyFFAx2p+7|uvww3MOkn(ya'1oW19$MRdP5/zNf4K1)Kr}F~85Rga+)r}H:t+8V5cL+LSwE'}_t@b-qD/tS=nr0Gw9Slx9)U$G)fIzK:x/A%g9aH`H1Fy0zI4rKX3MC^}YYeuXN8mGpy5|F3/%P59Z)Dz{Z^x-*.p`q{dv?M`z-R$\
]p8T#PU^q];^moVV^{Q*SB}Z;58K9QjIQP`U//Nv3{op6m+z9A#sBI:7N{N[a'XVB|Gx'IeG@Fl[])Mc.Apti^{=h0HMN?j_hW#a#iiINcclO4pz'k)_|IZ?0Y|&E$M/QSu%G5R`V?4[2%:cj#uK-5;u6)ZgOV5sfS?Y{WsprFVK6u,[;}u`FEbxi]qoi+w;{z50mc[},f`^?Q#xm/$Vb|(vT`T-b%8qC#oa@FsI)u[W%O\
dbXNW0>lXbSV?<9|Fe4f7WZ}:RjErC$KtB`QNE%Y@A,zA=b/x+5x&)#N]tY56l~o6$feFt($e|,Mm2B'TK*iX)iP8r-p_f(JNMh/|e5)FXwB?xf/PeEJk_s4l4LE:1}KQr>:9#n4Fy)Q#}7/I/8}33'+m%:-L}0T{Z|kxV5;V>BeiAq@X0`WCV?wYq3-:oq@mZC`fI{(MWSHMBS];e&}wv(];Cq0uo%W&.0:DdGirH9|y2\
368R6R?e^1SE^,q>lEstfKk1~S{ct1h;0W?;8D_v{$w3xnnG22k4YXIkirseJ'FR%Y%6O+bfvM79Vs4l-_h24.uBj{(pfMQ|VmkW&GKo>?LFUlD3dcC1|1%66I5[DD|)~i_)8O&=EVTd}P=Bj@4S'`Q)xS@<ZUSExkjDNb,XxE-_<)ht6m0k)@d$V|)|<_PkcBYgG[v,nd>VU?-qb`')C8r#mz3;`;Wc=L2?0(vV$lep^o\
jbF1$ST{''C$PBX(Dx9lfxX/9_<XQ?jo*d?3$co$G0qS07hLvNk^/H%`WVgep1f]<B%SY5y^,}|sf0^-)iahs0#RgKonfWe[:xKN9thHu+>kU365'7K]l^ofdpzcM,Tn:q@W^o9KTVce80)tr3:^s)va;sMyVh0kgmBc)-QJ)T^ahF2W]i>Y,E.]daa%#v~czs]6AaA:8-l?I':swb*2|:8Wv6y}Q&4Ptz2HdAoZ*8W9Re\
6[JNQK?%Yau>vE?vtL]5V@#s?xksy6|IV)vt8$:&$d3WxdO:oRuWm#(:Q:GEmqL;5HT4r'-k8+aR_Qa'X2$%1=IJW@NE*emv.x|M^'cv6*PjV$UvVkU;$*AP)6z}M>>wG@P<Z0&`DMk*oJ-nL:xBMlmDSvQT3$8-X|F1Oj$SJ_1#i[5kO=IS,<XC[8hH=rIdGc9GlXnI6WT{eQC^`%(?tZr5]R]Q|tJJ$Hhzw1KmHZ)Bhg\
CykFqo-&@<ewjgm&Iwg*@7_m<Y0Cn2m.Q/jk2K`|rk8R%85PM/.#0(/_J#IKCf'3~G&6q,':r(guHC3R^1JnmsY?mnN*,;q5I4;=GG(_p}?`~Wuf/F5KKUvX:,ZD6N0eu9y)7W:K{+{do$>le{I9)JEhx7xzgqTG/Xi)x|Gp{;YJ6G+qSzk(3Qv$<@J>m)j$?DJYe7#,0Yta~O^JuG3v&#CF0l?n3])SUgiM(el7P3W0W'\
kkxPo5i?4xynPuHv5JTc#z-,~6w=Ur?Uh>y;ai1H2oAQ=.arkK355)>0&U|?``CeCSr`?)x)H,NPdFY_R*iCi<0``+AYzLWC<y`K9/nDMj(_Fangn$cknz`'ZD*CP-AJ*,=50'tNOfz#2[,HT$-Pt5hPs5J{naWph'bYO#h`;}4da?]7t-wMAveKC6fEi-h_-[cW>l<t9B[y]HnqlfXLm[gK>}xzvb|5?GIev]9(4<x>PU\
`R,17=+SA$3%[m&N+ah%FCKO9no&%UiHUzmP5l`zcgnBVk0AB)<=^r#hB./+t.qcLRR>dnPYFtUP9a2AO1W*PkLGaXJ*6$4HMzR=2](=SZyTCywf*%#DDQ+;/VD8M^nIF+^)W$x%{utYv@.K;^GrwVcQ&U_mNc6?RzVSYB9.9owae,R_Dq`@Ou{s5SSf.A_orSiR^)|Y0.kP85UP:v.8.*[`.)-uF6t[<c;j=,FfR5O`Un\
Ae/W5BT(0e(sHV=w{0`._`4M`c9Ay2]J/K9fJoqIvt^Tmm3))(&&8hO`Q4*i(|yCnOBv&wI5VPqe/7QNjH{^NBp(,qa^m)ka['9)]G7c'LB)@a5V-qf,$0bAKFe0w9uJ.xl^b/if+hpUq?LvW:X_m1]T]cLsly~?G/p.k/+4`PNbA;h(<rrS@>%PNUmg@RY/THukQP['9;mlB7wN<`Z,5KyCsK>R]+;hI}bRCY[v}a},ek\
S4w7th/Qp`S+-JpDyg#tD9Fj$18}qb5d[p9vq=Wc&ya0KXI(fH^6)Ro3=='o3-gQ.i0A?p(,#sPafor`'GzT)YW<)XWAp(Y<OBvxnUK}4P#v{G{>$|B#?-xD&G)Ctd5P|;|mKvZ^@R$4-v+3T--Fa;*|f_>vf@|@%{'2|`J]Wplx@|`r]#bGqHK)6PN|CHbeNyipRA3$F-&HFuMVx1&YnCMmsl&fjHBjKJzV6t~&rnI7}H\
|55Xpn5Ph&$/DH&F^1^EL7x/fb@28G*8<tC&mfUYdN*-hH<I(Yz%&AG.}%mJ|1'wha-3z`a*AU8[+gkk$|dc1uxw,fp,fwYl[aZrCJqp||afSVALk2A:~]{^@]eC,P:O7WP;G/F}C[q^J3Jff}Ey{0`>{,qW'yTLqraj_J^CL.ny+ajdBo`f_NWj1u]+5%x7ROhAXwuspz;&7h[8Ui3]SqfSq#Z%Rk|+QO4)BA>e3%JsID\
f@Fd+)]cqm@pMq.jDXD^&:X.hW3jYf:@|&RYe7kMNaB]CO(A_9N+7r}$yy`A:G(Uc{4'P'j'EdmQjU]'Sx[jpISbJ;i}zJgs;F>54T99y|Q0{_X(zh2nddmeo{=M%p&;Y#n='4S&q>EJ{j8uty*_q83C7T);IZ$=>}KmMnzJO.~ilNwr)pgr`m?KMa7PS,zUy%&X|Itgg(vx,k=L^TM./h*?U#}-[8]Wm)*J4(*f(,K3{]\
$+(vLr]@|@{eI7qo/QVrG05<&[`xKc-'>9)Y_A:0[K9Quv@@6QL/Lvi{JUl;{.)F~J@()6wtTwX.CmhH-iYZG#V(Atmu5.80)EyD>K[hH>906C|L[6p[+%S2*1yTOIuA~X7-MV$UV]bK5'x7&ca|mZ(`IT3m3iXV#sjF;j}=-o:|1TB5>SUK@ng-Ja4,Xn0cIbaQ-#Gt'?E?x:@Y(GF8k^2n)jYF>9^BYnv^(Zf;-e#o&E\
$mSg-Ar]sraQNi[t^f.Y`J|c#i4_MBF_6(f&G2Q+(K814Yop=&g'%QZT/=})/8-7}N]JK{+fI7>fP6_qBoZb&=r&?`j(~vD,sWP)1M.E3JvW=a_K}.Sd?]c:r|25`NGZ@r_KsV]025S3BAM>R%?{=mnAWu|DLy9zby&q<iM7MPkcbJ3vQX1|wN]PcnZzt8;%Ow9(ko.IB0UgVY64)GkV5&HvQAT_Ih~M1KLaT#D:*irvB-\
N|JM+<xmWiGQMvqJGZ9zfLFynbG29,4a9npBvq|B%:l]M|[;ViAPdWE@U*&7e6H.FHW^.#l<{N+pT]7:NC-z4tG4hi9n:Y}9A]?Nk4U2Fxbe&i'(v2hksL^c%5-m<P@RE';ZQ`{WT|Kcl&kF`I(ZN7<(i+i(&I4GnuUh+/$0b[?A3;ou/9RQflElq^=ku3bci7+fcikRj)*P}^kF{h+UAg?z'f70jw'{WO&D'(H$lrq13J\
dcr2*cY84Z`.T(M%/vVyW]o+z%|^(mJpA[AH8>aR%i{K<aDC^lWlwX$X+7g2#c6Q'G+Y9PYp)_DRD7XW3LMH:l]P[`D/+/As;.t)&S}FmxX8T#E*vKRKdp,bC0H[>>%^My}bOmb;p9,KH.PnDwk*vG.]Dvo9NMNB)1-;@HMS#tl6<F8n3fj<@#sL'p*J40y/Y]ypGO)]XBQ?.4VWRf+Toor3Il;D~wP}D;ya)^bx07SN8^\
;KB+ea@%^%JZ5?Ba[ENcJB#/>,HYPp9sQ5@}meHVqv*B/srQQZB#xby)Qz=OKd2S680OG2fR%Bh@K71A@,Q1%EFl*UqCM[`[t]YaLcbw~K=;#2JglTH,QCqHH%`2F[[eWhO=C0U6|(vh9SJ}%0aG'Gdw:6*hp9a@9h7lu:]P+x{bf<ROi/XB(IcjJ0Ss&j#`0}3fVP;8KempUf#[aV|h|@'wE$94FduxD@u#,RH]Am>`]>\
7:H]jJn2]lcWFMGZe,,szFcNt.L2?&4UN)We={<MjRXi1?_l;lHBE$WBB'+<F*L2InNzj9x4qsx9eTK20_+h?j$VANz^FDepym+spiO69>OlTB03:wB}1VuY~RWbF*+hTs`nm+|s4^Wxk=x|-g>9S*(cpxk>)%b4Cc-fd+e5*pkiz7*?IoTz6E)m?-oiH%%ruWtZgKT>*4:b-1FD<b_9+=rp^0.Jn*_T]'(/[jP$pU+[8G\
fJ'tcLCM0%=6mx3*<nHoq-KR*sf.s(~8dmPo[.~qpZsDjR3Ru3=(OazEuD,P,D5e.J[)o]UC&/e:xk<eQo<jE*kqelPI]iQENe_fSOT=yH>c2E&u40~=b&z2D8^M5FHC63>3GYpA,iOe#>7yAVhCH$i^A$mY%4<O&VweBZ6n:>|FQI8Sg3LDr$,E0-)oFDD)2_AzOEbfWpR`:|_CAT,CNf]D{4zt,HSTNc'&3w-`BA$G*&\
G4<#&]el@)UPkZ%2'=urGpqdL3eu9UR#sY#?%Q72yo${B:'[zt[H|5:[F-E.|HkMG$JDx'{7gnBy'7<X7+Ztg8Dm<^y{k,I)6h^Q1./AK0RE#BUd2Xg5nhDe}Ss)NWWU2DkTO>.kP26Qzj1bHaVtq#N;{n5Lk&8Bl|fPYM.dS1Il?`3-u883sA`*/-_B9u;P6Q3CGY#9]gZ)N%_MpGFTIJ}hQ1a2fM+Jh4Qc(uG(UhVx8=\
%N/6ThzqP&VFX'=hgywCL{gcq@AGo.Ry'do|il#5&&wmqfXt9w3)40lRFL)'?NiBp,B_c@=`{$RCSt=i9HZA,dQyS/A(TAj]`Xx2u|9c]w+,mbTsvPR_`p*)E4rU@VTW$.)SyQRih%#):;cs9b_UZD3&?vf=pL?z[{hY'-8_a+P%:FoTf|@HK[(6e20]PK>zt'Nz:mp'?=k['j~bF@t4x[@c2#Zm^SL81;uh4u+fV^Aj#n\
4Qlar=D=2h9lCK+km<l<*+?EkRGI<c^_:R.hnZM&n;br~Y;ktDrOoh:}6vQKO7r/>,U&t8y0.%yO'8vp-rBvMnaFl,<7Ov{v`B})]%<AAR#@*=BW8nobR(HB@-nUz:Or&JyTUJhu}siL_bP<7q+|fgn)lvCZ?a*zO10?7FdxmTH4LrW#AnIh^|J5~nuXW7@Edz|&fCj}?>9}(1g{N)3rN(g@|z~1}]uU17Y(d[u0gRJvpA\
|)Zg@/ejXph[t^n}x9:XCnt6KvfL;[%9R@<h%BdPHD/w*0Yn,f<hDzH8LUe`$LEkbyHT4vdngj@l1ClH|S<m]k}R$,lv;<=Te+/?h<6IA7V'Q_b<2pj}2;.znI#R4t|Szi3G{fd(:pP7b{A9p8[6T%t9{c?Ig7S`2,&Jd0Se,=:2O9mVICUO<FqgVYNwO<+UT=?uff}[$&@TfUe5UCO#56/KYDe'h+h2'R'j`meGN@f<UZ\
IIDJ[BI5lFjB$8)J]oqMI),DGmgWzRLbu=*_[5X+HI'EJkco>V.[^a>nd#XHec`qk9Q:D'~PfdGvp`bDo5%+5J?O3>=XC+0;UN*Bo=R59VQMfrZ@.%wdx}aC7jrJ<W#BE>'dLJ2?`-.muI/y>5e]P=/$%L2uQ*'e-yVc8P8.$LJ/`^{bBVk{IVZbiDusuu}/[7$ePsm'%C?;_ErG,Ad1u=Bh=7K/7wH9gXa+['v#p8Y{IO\
NI~R4<%N5tDa|v*)eAtAE{{PQt},k'kiNkIM4Exjawt;z'4Dc<tDh-/5}K19PjAq,@[_1Iny0A|?s8,>k@<jc/pj:4d$Wgs(S]LWjCm_[)9'WA2$B.yVXd4rXmEn*s3y724+uJIbd{0{nSrj/>1cT^Jk&@u&)yNgi)@b85ZqP*kNwlVWS?g'Nl|`.O%SgPGo8H^p$'WScj~t<^'p6KBc(PsCTM)NXO6,U5#+E9;;yR&SPP\
_L'u.Z#PI4daX:%@HE22A8u9j*PD#$0nmBG1Nc,@-t,MlK'%l.>og`pUQ`y|L`d;--,uR?|]*9BSCKC86hrXXBH?fSmSfV[)^YM#~Ts+Mp*)vW6Uts~9XCeSL2g;'L>%[SI[BT3|(V$JHdXMdValhA[G.Qn3{gcPV13u}DBFs1AO<^|Jt8wV.P,}O]pN#=Gio=g[Gx)J,fPu/V?`(>(gk$MG8nBg$:cN}My6}XW_<pHJr?\
m2{37'mfd(ryA=c3Ye9$tS:[p^/h;*@0JM}`7-Od>+M|.&V?B'uYC16i^R1O9{`u@4va@'3d47L5n@obCEct=.#LP@us.,43^s4[&O92hM+$+1(Bo-WB]%&t9;7L[o9#;D5+F_&W2w`[vLSav3Wjwvr$z5K=Z5Cw2zR5Xm)KMuaL<cU2{Pnc6IRP;i+(8WcQwcZXO2NM55ZbnTMoX?6}um30T|z-@+./z:(eCXDq@}@MNB\
+IJeB=}|Lk*z~0`B$^a12>q{9Z{;Fd[n.iS?ym1)0c,a4'%%=Xu}K<=/HA:VZV6PS`{qSq9z;ma<z:18K[>$>a|]K7C+9Z%:N$&K<`nV5F~Nv#CGm+NQmdtH<-t;qjXfJEKNyqlBk;tq]B#)+@Vn.S~PXn{D2`BmiXaW{_J5TcIVn425MHYds9=`*4sm[yRsM6IulGy9cPjYAi)C@aDL[:d`nfCYxl>i2&-{j<]zUHxEEJ\
YAHz{GxZ^>2F<}5P?'_h?>5=-||i*sC{r'}-Q&w#;&v}7GloGhJAOpa:)DK$c#e5Y}Y}$)JZb'3Bio*aR]XC<WATI{F#D*No#&j1wtfIUFDLSW{^z?u3vln&=MvHq*[@N]-6|n|juh`f4m*Ot/x7Hqj+V*sS9ZLg3?sOYb5Ws2BrSP48F[Iycf^4&(]5.I6iLy;hsctF&1WpT.@fGXNyP}<Q&Hxtk%kyM,f;Yh|HQw^3S6\
m::^;tI5:KoCK4hF(%[j|^>l4Z&+H<ldfEJV8IPI[K^fZ#R_2L6web?4USvX=2uVsYX?o+wWY0[:O'|[hea'`)0WmP6cX]SewhjmL/oOW)%bug8Y$a>7sJO#cYMr9FpQ65r{?8L^Td^uk'I0~)2ReCc4:Lxb2nf/rcI|=G{SJk$ja9k;m1QNumr{t'Oeo$XBi/98-[7<{nM|;-1,K3|}@BF,rs'p)8#]2Rl5[O@F9F[.'}\
6Pu/b{x{%F#0-tbfnBjg)TAH0[fahy_.3T'm1Gf/t-gFLT^.[HPLh){9el5xOJ%$)3$%$gbsqAqY=zEyh2Mm]vGk).3#jNlk1Si0EQCKH;k4FEKT~>}un`#2({Y%1KHe+,%M]z:;PD<$EH9).ekUn<6siRp-YYjw_=on~l>9SFbS=$#%0=_G}.LcqV|R>yv,_K*3lQ0NE8S8oYrA#o@%94S@cxn4?',XDy]-K)IzSOb(di\
d/N@s5[.ke}+dE=@,jYz.'5fcShLtY+<(sBc<GY{'eRpRle^>1viijUX9T^qa:*8x407or#oPSRQY(+%H.02HP2zB9*4HI:A*h:QkV#jM;xth:p2}0w}4^J)oJZ__caGf1Jsr{m8M-tFyz}0@Cve7)Q]8Qav<Y#_jdIQJ1OPr4,M1H:N'rrFs[%|_D2B%gZFMp5GEf)#6(-O4EQca-l:d2iJ)LUv.dX5Fdd1LT+3(Mj$&'\
HP^jN&/(y|z:/;`an9Gs?m66?>Nm.@nhAYQ_2|Ktw.C)aAV;Zp;0OXoERpc`|sPJ(rw9h9UD`G2Qan|DqjVx24em92&5DcoT=rs-v*=tfZTSU4(>Y#j?KN(s>&vnsel@H|/,,IQMm%|l.UrGA(s&nt#3kB6qS2t@shl$}}T;<1&&,b>rJgwq4jDF+P/rw{KLk>];OVAs)CJoj57>AFCA7?080ehKHU'uKCI^UF>hSt7M[)\
:8j#D$UD:VaN;5_;`u9Wj+1Vc$%6UHtH_do/IPVmABXFNUKBFtl<;PcVU(28YMc4G-%:u}.{n>M'^&#8d_ttE2'd's97H+b9.`8[Z_eV<(tDb[}#6K'bN5f^]}dFY1o#qP>OQApIfqr_N>M3P9Ft$KCRXFt(1)D[_.8dv<-+O4/wr?Owk&)2,RtfP*8aSDg|2)quwOOld`m/-UvEVWmm<FkM<VU}m_xL>E)]ZI?:gu)ObV\
1HqC{=4LhYTjy:<]Bx2b%$t6BI_hHd`|li^`wmlOHOTc6aS}/<#N5yklTk38OMe/El7F-J*_DR%|}Bh3@tk2S`8'd65Jv<=UJntvG7afX'Z#7^O&s<iD'xgIOU/U?-%:>MFgmLZ*F/ko#-;gefsHCI=RLXV5zI_0AW}%2h5-Ne>yHE@5/dUC,BFNd/[RyqqJerVji#N%G=e^I08<-l[h#sSCWF=w#%fy}xy?z<6D45#pE,\
*'9Vg7)/*TI%)QY?b&B5Lm-8p-X]Wx6/Ih5ysE'g+9:em${x]mTk]3{5wU&%a,Wck+wV}p,NN/bpWblm=:z5O3OD2/5'KA6]aal@QNet_*[N&B/a_<6e5js3x1q_eFp,^$FX5'>R^=4VZ5U4GcVHz'x[la4B]FJnpEjjo[cXFZmvZ<w*q{1,y0S(zyCof$YoQ5#~]AAT30#[L*:?Jwo/X#ePF7I{*hrXb001nqMKhW($SM\
;]%e{X}--K~d+BI<:pfSZ-fb##~gJ<l8ZDn4X$/_rTGKFYktUJh+o5hZ]m<&Mq}/$)AplgJXh.~_lnB@$lG?+q&&q/GhR9[nCGs>j<M^j6%(/$/;7?;55(`>F='8d5z%K&r$qgmZ/:a?:Ag<sJFRQ;YXdx=zI9?1|fv81h_S5XpmK@CBXhu0'JHt6n8)%-X`.fGAy=onIfUd`jeKlVV>*udjG>.xSD:==/#}nZg,(k+/*k\
2j(C(T@a-:X{@rrm_C5|FUj1v1ah%GULet-ouH-0;$EY|>|rd%m/HVOUVr{v&#$l=Nd@0L,,<+<b#v3E@xr7/96ci[5`_>goTpDdaCl6b}>S4|%AHFIowTIYL,IO^wS6q<N}GXwZXVwUVL-qCI@t>#5z[Ys<R$}hkCVDozIt<W}C.C5MJ[$*u]V22bC*cq5JYEfq7=VPX}f&o(:a(6m7{543zFr`'A`igQPca[BFayO2YJ\
:'^E'f']-$7blWA/dy>yr*dL)O6E0Kl=D<T6>T45'1+<+B4&AHz#nXOCNH=-cJ=nIl@9M4otxM7V}2Ro(^)e`w1g#Fa]uO/ZYNrs+u%NsV(lJ7~PEzt[M(Zqs1@=,_/'_=;y`2g?qiKxaO^bDFzpjgXCsB?;uggpx?ha2@9g6%:T=+'HdF1);emM{-|Zeqp;e+h+|.VN,N,l%m$6fw^d7_'YC:Eq=TQ0heDEQ3';7,H2aV\
A:e2G(66%',-Nh^bL+F;BsGR=v*gs+XpbU+R},iiCi*O$-cQloWWW@x(Jr<u%r<uck.Nkd%9URBxp0dL7SYMyU@B4Yd'&.,{L^%Fd_yaw.7B15+v$lSY-@#7we$|_*W,nEK^]GyPoHsp>uB,0t4Npy|;f$-V~#d:aNGG3`.'nUB|51&k*nR+%exz*efQY)G-d,Mi*2k=[Sr|)@@qEVLd4_}-v7ymD0bGXE0(oG<1Gw;R|'\
>zcHoEEv(S{Vu6kr.Lj|AcV@u0L3Tb(SfYhJKG}x)gk^XV5O`wwy=?N=]-V]1>=?b}]kZWC4+/8(J9I8o,*g9E9I.TESNtxD}z>XB#g^Fh(`e:K,hVt`odA0mxr=AW&*.gOUy]nZ<**YIHECGPU+plibwKeJv0adp5WtM:,e{@38CkHznzVQCa{W[0k[7toH8zGhl&h;;W;POyICi71O^U+J];'6w?;/U@&Ea4_0(5*`2Y\
'A~>k4fqmi**`w4-n*sHnEcI9Urm;}+C|Tx%%R@FlB,7RJ,&Y4Bx(.RDIj%^ZF2o@Y|?3A):%=>+*O[kux@*w,sS,t{JI?JU6m>LD#)<C*S;7%.9[wB7Y5sXK/zx3llJlZ_,R{5yxn)n*)}v-}wi'$8ei0fg?D}Q#R5KfY~s1jQu81UI$1G?7LXx*K#AFQrHuXCcfi[E836hn|TikX&)2<ry&-[5`:?%d,hC^2qepWH;|Y\
,znIRbi56.NnMVvn*:;{4Y3*EkbYu2x$X^G0{sKRU8gdq>d%YqnS(3blxg3W:k}<<GMckDCP+T(dH]RmN2t_wS.hA<io6KaR1=6:02OCQyYze*rf[N2|5B8BpAPn5v0bQ|I6Q[@J:#?>REK^^IXR#9N^NrBwjSx@Zi(S+OpTBn};ksrT}Z(ciq4S*2}n;H,Z=glzQo*ZVM*Pu#D`w(Gz2h3#R55u~cr#uloj341Gaug{+*\
U>S5@8W?:6O.T6bo&ojh_8%&[DdBAEN6@V'gd^GHi6t_L5*k:|zzYOf6<,i4-wB'K0E7?Xs1lxXO.j}At@^BU.QDgf{=Kn7h(w^TzAjm&LW7R01mNUno<M.zFf^I6@E>,f6yu]%w^_Su]7QC%h%X#95[]TinH<Z}KxZ@B8$602M=Ey0&C+|<]1Omnv&#b(q/'>&PG?x$W#:fRv&.Aio(E9+3F.|f,SBG~2rLZ$v7Lg04C$\
DPoh^q+{q:&ff@ft,7)M'Qx[vg}/Vb.1$qD}wg^vjN>(crLI|>DS+zv)&,4f#-F}NHl6fQ|X+L='w9ZVxOEVp}/cT,sP-Qs@M@,jce$/C51f0uH4)Fa'MG@p'<88eB~cSBMlI}4D;I39|$5J'[2$dBi{2X<N1hwpO}|{H|/rbfdvXQ&o*KgG^FUL/XXMD9[6`_@eWL;%kh::={G.YSO]H#Y.yfFxuD_Ph+Q&qg.$=k]rLS\
?.zX_+gaUqPNj]<n1CRCib2,IzMh3IGs2jaQ/OWxNNHoWFgKv^s'Qlt*_5nHR<x-@7>,l}#ZuV;*,M/;BI?BAy{]YSrXL]5Ymhhx0T}vvZJTbSym0:.(Am&vwBO0{?a|*c/Xis~pw[{D410@H@'qp6:L-Im#Y.Sz/3pT?,@C9K%e6v(]V;cg=-N-hHD5c>Kgj4]>md5E;*iV}YB-T=<4eB7SD59EBT'NAkZPYo`psyjN0Q\
yci<{jrnlBJBrig^U2u=sO7s6|n&+iI+`Q[|//E.f37;CQ5s5JIuQG^P}/;QbQlAv#zJpt2w=NaA}M_PhO=J',.qO9@%g,REIoNnPn1''j6Q3Dj>Q7(f@,^n-#c%bE'ekbqG=yW}hRK,Tu0DP:<M+8C>Cb?Ho/r*[lmKyuu';Ht_]*-9dc7@|/HMp['p>_Fb{eqO[aQ7IE^@lb@Mu;^c6oBR?ZvQAc]z8H]N}A'z$UTIxt\
P$n&yFwtJN5FzZ%WTleg~Q$bv;|ub=X6mRL'*x#0+_td.OzJ}g@(?vtG'zZ,g@{BZQ7`wmF{d7C8aPyZe?yY}'w*rz4AVCyc1z(sxxc>FDNnfZA}McN;;cBC|F4g'{WIE?vMvkHJZW6I.MJS|p-{7WPA?#.r5_//Yir9].$b>N+__OBQgWx%:zH`6oimSWM]eu`n8/EWu6Z#-gB_)g%ouF<hBiAI7]<IsUF^DJ,f-Kr#r>\
1r.,o1eV/EH+7*ot.9aq.bg3HkgW=A@xs=#ezJ-{i7_U3NzadZJa^q-^[7F,|WOA2M]BFBpqStY,n`x*J|aHg/FNX&Jz7+rZBa8>GDG$'RpN(tCG]T3@(zL}`E/F=0kwMcv)+`pIwMBUzCE-_+mWOX?;?]|-(g`tHOOcJ6wF3E4sN|FA~#y<hUXVIg0(l]nZSO{;*gm/.|~Q.[X|uS?{Dk/RLt6B546dFPudraUi8Av;y`\
aq>2RGc^sRG%QcG+U6p1|'Fgs1iKH46kkf)1A/~/J<EA|Rg0:`++DkZfrKiO@psUPe3aOl8pbMmcOH*J6'#]lu+,h/3BT'?cZ6L]i(YWt+3uZf231rUNd2OO$wxxO-c2*NM[JTjuVH81sX*9sDsB2g5F'#o(P'@u-8g9=.lqZ_UoJz}rE*xe|>1]4]=KFPc7Y(R0nQsdk.w[we=Ah:XN^LT:L(vH=x|M.z8ERD>PA)xrFG\
_&Ht-?JIbnJS49xpI_HJuDEpbV&M'%ScY4$'GJ{bd;>?(':vcN+Y6^K,q0IHJgup.sZksgD(}y*5v&fII:JtX&B,A^J%?Buc>/toGZ_-Jyy#=UsYvc@cu-4rq]+Hn@rX8dvo=Sdt0pn8Amvmf{?9U8r_cw}^dU$f2:T&lAM_3R]ng9kLy7ujpO[(s-rq)0H)(XpfgmLS/E]sws,jK{S*NEOl@7)g._`_ksa?2*4tH$6dxB\
o1*Py7lfe6=n'`J&`*4YnQ2zK52;JkLfL|0Hh0qa~m'lO:}AvKgHO+rP'>=N{4vqA6FJO8OB@orGI}ut:-b>ZKV,4Y&+ECqUS0'6nrx/s{/]}l(4qeU+1NsSv>T`8n>;6D/9+s18Px3_x_xPR<:d&KfjzqdVA9`W]crCbW}lx[0%M8[Py`roVRFsTVzmF0%L~[Vo+kIgx%ZrK1ZqI=Pa*g%lZ<PjFyjwet(7VDq-:uoQ<&\
Rsm,{FU`zwI>Hiq|Jjc:<k]0YLu}3Bv7PrC=w,1UR0Hs8$e.q,j-U]udToUr'<@ixW+%.1Z_,3|gsH:VUx]5ORV083Z.j3@jSeooY]G.FX{?&=C$f(`Vs.;,e;C=lDw0J]$4{^JaT?M]{k7fCkBvhKqlkFfViMiP:_*&J,B<4Y9e/TM8IJuAW:WoWb;hMiZ^C]EIH1ftbDOb@0NEwBpl|?eULZC7<Xxsv6YXwZ,5pLUQFm\
w;IS<]@g_oDeI?/wn@,dZGp;rQ,zsl{'C:H}y[>SvL{(wCu-8>gE'S[H=%0cLhJ9cEdPkX3HcV{N|t8Cefh*PBhfe3^%CDyUGs#uaw}89{>nj{>y2Qh&;xSmkj%OnWn&k&i</S`644}G~OzL_TTh}z>@$k<&PHq*E:fWRg+ns,UO@Kn}[ZMiruAM.`]wBM;5j.K`?nLX#u,xsBY/AZv*n`'k,db,pMhX:'v_5j=cvF;Q-p\
Y7q.jT.wES|Kc984}2.'M>lVXJYr;#{IMzU,x5ZE]q%,Q5-_rmv2szI$C5A{6Div9.,#w{5jNa'=vQ|i-04+.-8x?JOK|T483%]'C<Msp[1djXf<*L+B8E?U-#|@NMzc0va;DFm5qzkO;AQ2SDx;1_p1/nNu?hnN:7c_olYzvpN+lD={2Eomx1Zm{J@uM`VgW?3}]=-6A|A[zpjD0=7LK,-c`w{Iv]7NbA,^0D9o.d+$>Y\
}]KMiCQ5}o^^o,SFr@m_K5tN<i~[1|9gpc{@`eZpA&rJTf2+Ibt9d7~Pn3jeeG8GX_N-2C|C_^6}<)6;?`iS8.m.dY([@aRN&s=yKNo8M4~C,s?&t0YWN;VYI%[*RD'diS}2V5obp5K;=J<L=rIR|D}63Gc8B{S&>'$P7(a`L}ZJq2<f%E#HZwEr8pK|NtWFFMRB2#?oKp,O9PanMsh''q&[EiBR1S6#[DhR{C)z58#|u)\
4H*:0'MXh)h6f{F7<W~yHXj2VP>Q(Q;EZ[y>5Hki0*P6sy?w,nG78Mc&aVY9s>4wR0oi1kuB#F&^9a[=tV-=)X}]$W>=j&3Q->0[a.;;Uy#rw7kBtpWs}::f`hl7=%k^/tM]8cigyMfW~vb'R.;5:0k5k7%E+QCg[0X,b/ri(u,+SlA=x0&_c_YivHUaeQoYZ2Fj(^'Acb*:Rx'ACQ''&RF6rv1k-l**u)GiGKZ_zRRD1&\
0f2kr5tz_=P4iq[EkD:x^HFk+j:;(*+lkQrOsQ`ooli5[;2_Y?/'r:at|I1H%Fks(/<?|S{CS'|*m(y1l9h)TX/hBhQHea/UCGg`gq)y.V%3&n7^>*x}81%,R#`E3Dfs:t=`A'Ii.&m2v)m`9l|,.]X)NafU/n,GidgjaW|N`:TFs]9G,_O=`pq}fz;^v?3VJ43kkXvfoWjqaFg[gdMBgyd:OyolNz{6=:t/WD5T~R~$1,\
8&|@}#vpNB;o%lIgJ?7x='YK(dACnjor$<c.dU4XX.)b@DPf>+f6~Q@a<WE=$w.g^qIw4boz^Y-KjbKShj*g9KC^'@G^}W0J,4IXTrHDdjBz$FZbom[7cpm3YczR.k.YeM`TQb].EztlhoH0CIL|>FbStqQ7K|'Jmb*CSPDFi&P)'6le3KU.t9+39HqK~5xz-m$co@uT:_=O/|ovC_^W[<Q2l4{h9G)32ee80>E{=hI[y}\
@RV(v(~T&se-B[qLc&v|BcPf]XS:UMTx`.=>:*^LVQ`ORC>l(qL_vBE$n7yj}g*5n%SkK-G)U1m6n`fe9B0XoR<>&Kz-DS<)0sHDt,Db};qPV>1W6IAKLkq^_VG=LTydHXfv1EV=2Th,u:O(vx`<)W0G0EnwdSYIIhBXCD*$T$hN6SVWaWZBKFnLY]Fz]b8-6-3XNIf*-8'P{m&(Q}x=C7Q{bHrPHH:2(oCnsI'0N[lxO'\
'1t[nkhA7ff/%QJ2+Xl}1&oMP4>Q]gq`I[G2B7)P1Mi&(II<8mJ_,sXi_^+1N}:K$*LCRo+L6YfXGS|f($E_)&~1W[BiM(s#^,.c)C'>|2IX.?l5){Yew:/-F6l3,Hldd{HtGRy./69AxAMa}j]Hh(/<EONk$b#T1`@Myd^ui/gn{=an5G0R}C?#Wzivs5,]e@?s2w%d@|LTfvmg^7rE-,'zGf.V@(6oao%9*_D/(MA/td\
<c{*hfBix=R)k%`?{dtD7F8PkZZIU2t^Xp,#t$cE{txG[zmmesa(&Q995&]L}p5](.XO(ggVe#b'RZ&rgD:D]EmA~eiHspwKqgeFyc0yrhEJP9?FQ>2Rj/B|:IR2~?nTueo,O43a']i>*^'4'mJ2J{h`>*ahoe_Zu-:+Z7oYgT[(>Gz>lB[daDj?aRYE3)({B5UbHSs>B&{_svm=^+'M},j_>6?&{yUbx(upVX@9^7r^6&\
;S[.0QHFx@$&=C?Zf`:yUTU{3Db+IJ*eEHH.LtFL%zWG9<`i+&o`'DS<t&?(r?(PuzSt`I'<kTcuyt=G8l4o[ZOBK.%j/7Fi^)e4RIDNh@O(t-;p:Cl>:}<UQ6LQ3DbC:bS*y@xJE;>ZW]}%<BwagiNCZBjI|YEHRu8x2{@^)fe,iWNp+iW@^85x#EtrY5WZ<-aw7-*<^w6`QK?I/zq5MF`L*<Ou0D(Z+fD*Q9yzRDE3&V\
Q}~850q<C?B2mbnzVjU&3`O3eotNkcUL&vu]gc;gn/71TU;Y-E1vv0]87,j{(9(,j))pntm5zR51>}0A3>x[>Cs=#5m]kG51BD0y0H]z#FA}zziLCO3c<54(??)q@4)FnG9+=4n4WP.xWjp}e-'xW_li#lll|MF?kUH>^HJ)pQ.d`D/x=d/bTRjrx_hfR}n<+`41h'BGd14j|V{xW&D`5SkTE7<y6hyE01PN@2PJQNe<*[\
u`LlI/@qtwD,,;*3x%D6SLHReeZ.sy0mdRg^iQFmJ|}C%?}Fw*LEk5j]p.j,768Iew~@x{%{UaNH2@N94QvZl(|'nvqmC63{Q>6DBcnRYpMLd/7f}1%l*&2._g?2v7I$3/'r/6MwM,37Z]_S<5@}ZB}WpVUu][+/1Q`h|LHUH{FKUi)#@1sxfKR#'Mm2}YT@#l{jAO?:&1Pp)FF4y^'=B&A=KT/0?U,%M{pw:[',z5e6]'\
^^+JAf72?+VE|=o@OW`DKDLQ9/t(YClLhXeN94.8)2yc(#lTnlQI-VzIUve2=)vybrT$JN.*8heP^x%/H=XesnSMYU%4W)=Ccm[^WDt'%h]HN(2GG9/CzYMBLqNJ>vFB?@K.b(wg3Cgi|l6o67(yLly-4rxyEJMk,hDT_4c@;k)j5nH&%fH;[*:#~p~+'y~#LeI#;DDve$@qUI_/q7fhE_NZ:ri4$1jByvt?^-sp9jM'Yl\
dc:0Q0f},jx1qqv=':-B8|#b5h8uH8fba7Al'RRHp2Wu0*<$f1J)'o#,mf^m7b&7X+`ONtt8a^:qv&I=WNDk-y|QCan@(MnB*cRkgKcGA:2v<rVg:8_X]us@O{{3~j`]dZG$G9+6_5Q,`P-tV$1q^qN+6@@L^l^'<Aq0m+>,NrUw5VEW`,#JHs(2s)(/krJu]wJO2I5-Re-n:O>_d{CPYw^0oUR+a16L(7>697?T[pO|Qc\
lD{MZSH-l;|6F2qOw{8[}`pcE`#o3oT'2M*`N5n[l2>79a*21HwZnU[/NVo@$t)s1Xn@Q6Mb]w-&/sh;{_[cWq/MA&RAo,3cPIe_h;$6%;``TBu4J8y1<72^ctlHf}G&~8gsL)t'2ucxZ&'`j_~R3$&W0#*{/_JUb<&VQ)&;VngUWTLIws8ewiK.&(2m0J,>Pq0);3b}K0>opromrj#EweeK:LMIZ%?Wx{_3za+sNmU'[^\
Ea0dH_b=R<M/Y{7667hx+8[HG5,i~?'UuaQTV%pdd+,lcSe'7&(d]D64lBmh^i&DqJ'`t_3>>fs2f*o*Q#G|Sdrql8L|o|V2DTUG?jOF.Lk'yZP<y2rBaH.UmxT5]ph<FtUqoIDzo+r^RQx6/m_V#MW[:^v0YYUKiu9z]SSnkHR^hAGf6]N9JBc|`VtE3^Qvf{+RoJ;j0wWwE]bO/j8uSp8903cJ9n@ts/9F<+WEzIUk,J\
#yGANMfxR,|r.$[/qqLs],sl|{El@DK=&)}uLnIBoAKib'aMnpv[RSqRR#Ps68rk%}9&kO6=n.+TW;xg%>T{2uoYet4,#uE_^cUeBmHxQ<v[QQl7HX9Xn&9qNx(9QP0UwwDGlK%hA)X3kQ70B8jD[WN4]ped5ZmD)TBH|uv(?G7D;wcK+$3@2Ymw+?]v4.Py(;`_E|Mc1,nA|.c#/L*X_6-#aqAvLl~nB{kZAT-o{=>N2G\
~=H-8k'wowww'mP2Wn+=h'R{-o0=[AHzx9ef#]XO]M(tTd)X*n.kXzG^YSM<7(JYL(nTbUg3;6rnpkQ42v^Hi1]6f54v?8,[ZV.275])lf*d)xoiE^Q<}T9>E?MMs'te`+u6K>fP|3ev'chD7)e_bQ0l1UX,>yC1kqC$<@PZy3P?F.FY*ff[u@Dc^<(}1]8<s9]0MA3pUxb%mCh/PQ`7D4H5%$jtK`gyz-n+my+,uwcJi,\
Yb-RbGyAWF%vl/L>CBGQSk/*C9~%)p{b|J^YBy,uhPo/-]j/Q_tO4d[U^4$t5U`i*rfR-$/Kf$*QdY('F2/R9no^[2(1z3W?|a9c-S{L*(1nXM)kVUlW2k89p+qcPqpnm/UvLFI3*R^,/2>J4S1;7uNXULdyPPWltCv6uUp|DEQn?mB+IF`jxo)p(FJP)A[>*Eehro&lo2^hZ3y(n$bY,1qtj2V+k2lb38lAp}/TqFD0es\
xPZ./=+xAVP$fZ9;u%+ELJ]rL%pp~b4fr(s-&|k>1XfR|-N6C2Wv&EIsEE6|=QTP<M@JC,}x|0MP4xD%}JS[_YAL3jJzj:EDb>63l_OOb1lgJK)$l%nWQNIgt.~gEJCwJc7`|&4o6Z:hdiXx&nCFi8@2RJkzk61/7CxYSxAYP:QW~+2?Y3L}[1(mw2.z0-m^~vmPQ'.'@M8B/<FTTU]Hr'S$S?iL_G:WXW,M}@N&WNoTnK\
z>Qb6yE}VqMXN^(.-7(('WKng(8]Te#h07PJ+RizMYttph@B]t|NO%P{1*AekF'NGhQx;wZ$fOsH^4n7j7FKZLfyENY)({aq9U:@r/2:vO(zYQw9M<uLHWHf4klZ+g#a+DtQ]p|x,L(iEzvn+?('4^)KUbnd{?}W>P5>uJEbq+EE]C'tD`4p]3i7vDNE{%Rxf8;,Jn>$B=CO3f%r?,ON|?_T?Ic.s49:q(:pRpS{v}Ay_x\
bmkZU'rCC]=6a/O=|b}XER%wr.o]G/S)dD_uUmvFA2IMMi(-=]JMpkW-VzUzH.6[=$bX3..LYx;Btxf8||YBea^WtPM4/@e)&RD2bR%B6/g4BU@`7j)4rT75G%+f#9#j*Oc_)[JjS+f@?K&u3C24@WdOR'#lAQ3;jxRw/]<pXF`Jbe_m4Y0H-)5{/C<yMnkl<yt/-=A)=<s&A+8g]=$J(+IQa2]Rlrk>em(Lptp^.IFf:o\
NjyXPo$BrSuq]|Djf>,.aFaStE)HJrv0EhS]{maXI#%qoc|Mv/4db2[wgLlJpNjQxm4=$`|5>sz+Ab{3R9QNyF$#tAIHbQv5(mmW9?jQ(Q|YiBrCsR?ntp[DI7<DdzHV[c^726)-&>+RrkLjnyP`A@lY5am7x|i]*)a22|)'SYh@+pmc,<2A7Pk_2bwb.yJ)@l30fXk4#sbzMwnl9e'rT@>+N-G6@:M9UJ+tHcJ}*vkqmJ\
i1%SC3FE#=Vru}i2As}#V]@:R<W.6m0xip<s-+noGOSKJ=Y1=$:[51Qm;:)&`r]w<CHw5aA+~FKhk?O)vcSxxoI'qy^D_AeK2ln|A}UE;vhUmyk.a:,3T7wl@.7j}lOk4YR``e6/_*bd+^T4AAX>o$t)M|&tynz3lMg^V|ps+0YXs6tys@M]+klKv%B{EEg)dtUd8xU:u7.QC7VxLPX8qE]w+4~LG6[Ia_E>k#}r:SLm_a\
JG^+'Sn,3nx[T,1Gmq]X-9#c9J'YzdfH$QPZ/>Av=[+m/iq,jm%oh^fU0K:@ko34CXiH|<`V~fo{'K[r32V:A>z5j4[Ixj*'S=|t/#x(1j`1t*Z?jn?'Q[)io>on4&Au=DJ5rIez;o6rthDsH?2WKB5&<S,jyMe4?hB-Q1`nGVORc?Gjxu`Vg8rRO&,:FsL/rj4]TBb%m#y<C$-@YVt6g2V^n4z7lj_)?6$dvK:+PyZ%z1\
C9F)Av2uAa&3=V@8%m{Io;/'~x;>ZcpOv+PJ1fy'ZNKWL';FkkawX=/yaW}Lz+Cp`b`&':@>.'v?L]/z9*_9u#gA:}Y]yNjRBVHKWda,Lbl}A?U%@|h#V3,cV'QA4sq:>{PR*#KAgE0IZiAFeC&ZVH#l]g>9l^3x.}p9@5|P$-'i'vKX1qs7QENE`O-8n?JHsg%)[:K4>o~h-#t@9UBNXaQL'G0{Mg#|f^0(Ucl|A6`AVh\
oz$kZD2{>$JlW|))5yyU0c?WZ1ST[;+%t78HBeP:7Y(g+;h=,M,B?u+1,9ogO{>SH(l[e^rjB/9?po)SYdD5]P5,]q5/^eo#2DEARQ#C^I+]|21N<we`581=az0xr?Y/ARvX$~l^H0b-hI3JPwctVk47+'$S:GQ64Q]CR&jbTd(Ra3R7>e*/K2H}@[>b7raK@h[j-[lu+GJ:;LEsTSQfJ/|6:gP9qIRQ4xB;j*~S^Eqj8c\
e8g4l{.8;Zao&xC7,ykRykX$D=;@y.4PYu2.eB$mOW+s'Y+H'$*bUe%jH0_`NY<i]crhIQ0.7|9<LUee2yD|c)gI$TTkt'ZxiJ8>I7ggXQQo)+O=<(}2#tgkWC|k`d:GvbbH2Qik_SCa[bLL^1B:S0MG{*rv@wgTQ*ORJPB=AYa$Tp<:DA'OlOl_vWw/<MAwW,eexHU<Nz|^IB>|z}FcA2'h~MQ'8:]'Ziz$LYDaLPdasU\
sk2U@l()[S_xOFu=~6:+zXc>('Q/x0%ANAJa,mUd>w%t(kQxyzU.5{GIP-E>WLgA~F*US1-p|0(:G6UgWj0A3My#kR>=ohE=O+1g||~H^%eWZsp>+YB`GTAhbeaU/(ZJ#nq-6mk#i[/a>MofNjB%FccT5F0o`Y'c9Yq7ai>Bjw~(=``E|{r%*};KIIOHFQarDmCD-aYI,K-l?C9<3<%'{cN{D$m<o9n=W|J7.+M:Pc*6EP\
UILed7#Dc5&gr[IBL(|IQHq_)&IR2Zsc.f=DAzFZBq]?(uaZmS_g<8d8WWO@ntv3Gp[X0>TJqEF}ubqw<LbB3&iAsK2'VHR^XhK<#J@Y<)xevZ`?9):VC^urDZhtKKu`*<yH4mFb%f0fcEFRCN^GeO4bh.]yuPI88y(._c6}e&g]cu9iYGPonr;P_YDv,YcH`>_dq336x<+hO7`,LAR@.]wHtzP:01jp@s--OIiT-PP)sk\
H_7UXq2_^|{KfCK1~bXz;IzZO+4])fAUq7VI^gz_9xH@vfy0~FwiR_B`A>Uw[+wPx<)G$HJgfn;*4)dpG_eO9uojrX_VSr.Yf/#H45gh1D|D'qRCb$LaB;GlB$[a15ZqF/4}R9G/;6Nl?',_={+tNKUu'Y)'F,O}DP#FL+=;^ZDc]u}KsfJt;W*bTLb}0]jU-iFDJ94KTIZtSP17F#E:y6{nUPg&j8Ruj&)AYrRNuXgGrQ\
i;WbI{E&azNl2140ip4.sQ48S'j+yS^t-Os3G#o&{(Q|.z<]}V`}zh|X?|A)qBh%)$>=wSO=~k4<#WCG&w~@=GC@gk-yN%DJ)y%TLO5:l3d:_a>U#sq;+5<94GY?rsl5Od-aVE0Ze'Q6L:.,Ph/Dk|e-N8wBk?[[pSDT0Q3KT;2S3L(w@=a>s3S=s-R9m^3D{Ft*O<j>ZT'MJJUjw2hf;v*Z}Q=%cAV6@}X4G8nyH*>0qR\
~%8N/K;=QW++%;G%W$qL{}wTdj`<A_H)-Yf/V@+,2(cyz6*,v]b(fyXn7Yh-e)G;ZA#KEM5/nFQ]GA_$dn.&B.yA.i.7i,bum_?1cabA<1:E9Ov{WT}l@P:Z:i=O]fNP2h,i`L+WMILY1kQTV$DVl_rUR{MaH?E2tmW2~twCs?Ux}tzmz#M,/0vAcSjE:HD0@a0KHb,>qYLDN4qB9G`E35NV50M0<j8(|J<4vMnCVco(aL\
V<*&_ebt+o;(?<-<jiG/HA7_t&owpJcg?$ICp|F}.cAe/P/WM4&=X5I0Cy6|j([B_O27R74$PWLXseD<R-SnVIYGMV:ab.80)Fvpg?EzYgg[ST=4I[Zb&eq$,/83xbe<T0hrk>yoA88|oz{'g.V'y-;sU|t_BXT}6oswNpv)BxNZH.CSY{/%]O8TDBrdpT;GY`rFYlnz+U7FjRVC[,YU-^{g%FR'W+xFqK@obC?m~r?SmI\
y#&kk6;<UX/Ho18J>sl1$2'U43$L`SVe`4@0Yp)-k.VagfpZUn)<YBK7mJ,wfrCk6jx2BtcXkTmu>5muy?4U.b3CmH.:a=e^=_s'UvdVI7;wu033QyI7'tYl'+-d_D>r3hJmP>u=q5+Z@2H':NF[hJ]ko9>-0mX7:u{-Oyy:`Z_^SMC9`x?f|YNF.;+*7IvjR-@|zSFa(V{liK%3Zd+K6XjO+o{3VjerTcG;k}e+3n;wdb\
&oKEsl8C)`7PoG%efGM$@V7EnCW?^)~#.^8aq*}IMtE8MB{6GY]''*X-Ao=-QN@]c5z`v|I/|uJ$8e^[}$MYE6T2az+YTyo_~1SW4hRb^4bW?`LIR1yXtgz#CtKgLwg8~S1P,n?xl|>c`*+9?@q8d4VasO4RqcX[:bIs>i,7*5?a%PwX39|TKk[-3$[)FoAi,MI-TT8P3NTVs=3CTMI&_pe{l*LkvtnW4Z-^D{gI2={%)3\
gwQ6g[5tu^*b2,ncemO<tL,|4Cc]^9iZ~-)<oV<B&}xF1vjg{b=S,Y^_9<h7n]cbUTvzl96x'>L;z)pD4Ly,QR'3R7j#`.w`tMd]yfh>:;aA`<TH=my$Vf)9,K></ZJdcz;<@zc0jcCV_[n/$gZrUkx>>5{dKe*BIycNNjV(9%?gE|$7P|gW:M1gNyzw<Fl1%>+gyJY+M9hu~MA>wK}C?kRctnZk[h1j$L?DAt*O_v|m'=\
~>EJduY&08mA)C>Y1q5nZAX6Mi9DHI8)27H=0HOI7n%$cS}p&=VHx1Sh}7q%'=;_^|fx=`],*c=/HRGW7AC;qRsy}g02<(J,zi_n=U4OkCR[3c|8,o>9b@edNoy0*qoB+sjUr'=Pf[{U8iN*pK.kY1<8#-l5cf@:F#-<PR%>,%=MNK_XDOeG|2uT/C)@Nv*mDZh^q|OL<@32V`o#HU9-p_,k0/dS,u4j/6bs9[15l&R?:N\
uGKZ<wwGtxymGi0ilZvkx6~4^PdP=Uf%'bbS^[7-Q0b+GYBC~R7^B(~4L%h,Q&OE(XpLw5{4)w3>E,(4J_./QYhB}9m$W=SYt[zrkXp3We;mnFtIIw%bwv>yZYuwBBmhP%FKC4nLbTbe@Mi1%%?&.k.o]>Ynw}%g{nv7EOt:f>U>h7-v3D>+Kb2-1:uIfD5O8iEv8Zu.?w6y:VSAR-NtLB|]i<u;P^B1VqJ0&;9F/J{U&Z\
<C4FxfJ^bbv{@q7>I.ZWSX6q5c6`|n)Y)nQbE$(;dAd06GRZdWqK24,@URtHg/b'%Tm#Qvi%eT4h5D1Ssn'RzGSe6H'p,//DY}fuVI?i#B&j|:1Ghj0g-Aa|5>>3A_*CvUD$I#^[=*sO7*$5C0$|ng&d,#_r2oiPW+MXRSp7[A_;Nmt$U,i2cQ|)AsOYe(w9KnUxG,bbI$x(JmK0WzlV;^2__5xL3EoK6H:q^]JWZO:Iib\
,J}BXczsrbnt~k[|qlfSmOh,O{G*XW2wY(EqQu{?C;LGk=k,YZ6i`X&:GxL$}+y5fhpO0h<Yu(xw=%IIufyPXQJvfW:c{WKa=`Xc<a3Jy0uK?]ft?wiv)xVO7%YkB>h)p0atPr[*24j7F[M,U6}H_]CK2r_ev<Oiw)GAl-5kAu)jPQE#4Oi@Y,mof$k*ibNK0623Q/P$cmpHxRaU_ha.;8;yg:|L`Q3'wsaT#m=r:=u?#d\
@ulA_DmKeMBzh:G=Kg9ABEO+{mnf({[wg8>NxFnGKN@=Tt_JW|v<N:d$zz8v_*wU_h1`<m[d]@2M|N8P]mcC4kzc]:~={e)K&4dt;r.7~U-ls>80wLjEQ>d:@`T/i/nRRO0bDTgR$fxrpOe|i$}/ET(=UXV@Y94M*}Z9D0wZ.[mMo:8K1PVJCkrS2am#L4lg&k=#hj@9<;zHmH?;SKs*t>;$]n]*76+,1&l2^xYdo6wTO)\
QEXL4-7>,9+=Ajd@n*ND}dfTo8yOX_sa5e]jRv2x~,yjDPWc&qtjj)S&O_SFWlRIn]<ToG%Z;LPoCN{BQl`}'Jn)P}{zpqG=_nr4.C<9Q`7N?P4Uyg';E*3bA*w2dLL=4:7GG'*r/=ztN8'cSyy?&McMG:$M:ca-ybIm,q7[D+ZWVRuc|4b|G9Byb?'qi2h0tCO|guM>&f-A%?agXmVhG_w{ds5pQ7s3t}xEtl{[<5`U8]\
7C.)7$C<rrJyuSAdeuI'aWDaM4n[Mz)^Q<4URk,Xo^I^(o~jx18G{*0][O4EL[]:*1og?Y/r9Ho1Of;e].tIK%QepeZ|F:HP+}&Kx][lIN8uw8'f2:f3C+LYKc>1Zyd{=E(T]sEikR{W0>*I<B;Oj;e4~c>A4W^$n$'Fo<.PyA-TlodWrM_DSF*;p@|MY(:?3:vg=C0@^LK]1o^'l4wO]rn|o?*,|J13+fz|vHJT7R7@Eq\
,PEme<^COeX#7kuM|fyW]vhyU;8JCjv*_I&E=]sN&Km&?sK%~t3G[l#j7xud}Db`EGZ25RM71aeNu)TdLAlpb_S]PArlU{Ks&UBl75,vG|GH&Mziil{2^S,kNYY55pu9Dm3@^q5H1I4/-?=A(4pm56DM*;mDaWVM=36s3hLT>.H'S^GD6]kfyk?it<4x7:bdd1x<;kOxMLZZ~aK$5l=Ltrfl(G#IG`/|9#x&`+z^(h~8<I\
bx#Uuf3|0VtHIn#a,Y%h8Q4%Bz;@9LBZYgmk4$x0Xey0ojzxd?,-Z,cAc@rgeHW{D9_@|G9<U8WRbm5GCN+=wj9oNG?HN#.9@RZUlqQDi<RZ,i'&+%$,)Q<I5:#x14HBS]hFG5[;]dgvD{V^%Xan2=*O~cqB_QPQ}tB4K=$;8aQu<mA&g;f[_5eZ^%1fg0G{++bjc|y36raKrK$}|.jnD.M$pQB^Yvb)3s~{t&&Ey_`m3-\
epPoX&%,%##'4w)R+Z*`<AJ=f$L;EpZ]We5n^xiVihVnW8i@GI'Ab{#jxXZl6oK/W]A|/=rYj6JUbR}|2/*56ooEG{FC%>DPp{y^pglL+eedFHr4D6p']B<=@cP^^QY'[z=>qgw/6PMt4(Lc,h]4k:@a0W-rdC4b$gG=-S,}N;A%NyiYB[<&`:*36qFFw`qZ0dq$MR~%W(&AUXnDJt^aFbP4i1^4-nP`YCk?VL'%hbXRcV\
w5&G8Zs-F,j@9x`Ykvnz#KXrECsAayKS:62*ZVk<DP%;KRI]L/-0PO_>iLl<drn86MUWxy<.ON$'E4,D03U=L*qC|ok]Pyr[HtyWNY<rQsrL+TPO|l?1t6s*I]b@y3MrZObg14nI=R}3oz9FZo:K,Gu}}pubP`[$7(9:ll}zTChI#G'}Jqt9F@LV5IJNEXT/0FRKEG=`~96_<K.vblY/{Yp-1[q.aY<M<a[T,KHnI0ZWQC\
-51F6i9a4@V^guC4^:uc6irb}B,OCmzBQE0KqDA7=uP@C-HY:f*Ql{WI-uX]+kfIRg@9K57yQ9*N)66Ni??2G3`atv[(^7/wsl&5;#I:Gn?VKB9:zt/6~}HbIL(=knS:lTR*GRb)P[aLQr@*L5o,|.?$+BNTI$,?F_wd]7/nzxoBKEQ-FB[=%`{k5}@cfkN.MaI|zVT.30d9k3sdzpIl]u8)lQ7]yqoo|,S}7LxZW5eC&8\
AW=Ndz*VHnBN-/}y>4310/nd8bt$Jax)nC*s4:OQh>h.:J~=e1}[.pBXeSB5%O7t.ASPukON,QsZTx1t'w'ds3[S}^;5S-QoE_Y_b_C9nIG`gpQC5WSlEuyl,k4`,9_MpJ2P`^63r;~6N1C}9;KubD(]9+5NoyMWY&sK-Iat1Zp_@[z7Qu'p@mdbeMzF)5as/@A?QXKyV%$[110A'ztRPK?bB):etfw]ma+/aK%3^H?l%G\
Waf$ImBCyGR'}p7?^QQ#BDkR*g=urTkgpPj}qxG]h0|%7s]2e>t.Ag|LX&S(I.6PgZ@m=6TQ*'@z1uGs5Q~jQ8b&9>u{:r^%O>?x$}e5=Li'Ukj$N8}fA(vGW@DIeI,AKCVPUon^*WVFo6{Z&xkZ=HO8a/'+2.O/HWws$cJ*qsPIB)F:wb3[Jz71N/Kn|TC$oXuAPSe'ZTW3&PApe*sNz$O*a;b`Bv|iK+7(zxhbZ;.2AT\
FwE<VW0X=td0B+]g1okHA,6eH7[z-Ys@YZvsC4j{zHAt4Tq&deMOY=t@%dOF1)Er/hILT'qX;k*1spZBkb}'rM2V^o=dbe~Zek_6X&h5jYb{0tZe@K%pr:j/9Ny[Sip6H&%zG*;DqSGGZW6Sa/SF1%vBpFD3sHR#Roc[PE0Jx}G|cadLgY[2NoUO4h9)jm>g9T,k+(-)e14PgxwT>BB%xI%:e$F]qHepbE|6n1fPe4X;-u\
r}2H3kP*[U?&.?pN3s.ea`#YVyD2GgR4NCz4bpXYSSAK[6-ZPRi><VFe&}O>F;mg{Il.-=hPuWm{8AMdfep+Vl9#qKI(t<@4K>FTv-H;QccrGvRoFQLk4*P1U%,G,Kwb=&p;S]awi-eE:jb(Kz.ZLzM[DFEgJxU8'H$XBZvMf-WS@<:`o>t&z8-2RQhID#xncuxfvdvp+FU7)DKv^?VZ&8'_tcAcWem}#z0ji2./xtB]Z6\
KlQy<wC|}(UitBB^<bzU8K3I@EK[`v$9wixl-^{mG_~nLB-+xwz&m6[pw#_0]`ev61wz=sNuut?;tfU`96gv*-+N7B}cT[yck{,9+JQ(|{kWhW72zza?XI2eO+~=YP0sig{%hmU}aNv[_>uQrI##ws;^}9G1_-}7qPC{^eWBg8(AkXCZ>DU/4ZkrIV'P.?:-xJ=:HE39c6$79UO$+77o|U/N}*fxH&2)c',9S{rmy:6t2B\
`U6WeS(V|d5{3:&-b^2glW3FPl4EmQ?Snl8zuhc#xL[dGtc{iJO{0[;M(HV|.L;&MF:=O[TKtp0bhi9w3|'cSXmI&9LidZNuU'{[c`*QZMQ]Vid[pU:xL>R<pv36[5$`Ri&.:7znj%@#G$ixU/spNQ)Mm1[,Zpiqi?@ch7MzM:kZ}aGqI^z`g*cV$Q2'-*H<0}*bf(ofQ?CxP`a6xV%)g4#}D&EiXp4lan.@1(Qje[YVSy\
FE8*x.A_+)5I:HUrRYI#m)]F(J_VpNjm^cDx2m,d2C|di5C%JyC'9#{v9}]_O7EUi-3crtXwK'Bu~lry9soQ9}<fx#3xi7oOaEfM#j+FR+nE0xvyTpC.rY5qb$5*rTJ7%pnHOw%Q|B_/QF%'B6Hev9x9E)drhAm8yn9uE[D@,&@fJ*UmL/]iu(Gv'$QG7Lrr1opX6KQ<|8|_8Wau/M/1uGOu_XB_=o)A*+'Q{bt+D(SH=g\
|R:S'Z$YAdE3s|x`yckUfZH><NE:gNY*wa,]5l8@'%D96Th*OB+/D_^uf)a6o]Dfx%Oc60V<Fi#$h+{=glSna:f[.&QT?h,b@#v5w1Am6735PBi90}^&#61Fp%a-CM:WhJ]RseGt7tRjFm5g0yb<aF;Y(uAm?#^Wy?oG1;`+DDjoI#g=RBMDj]8o:eny0H]MY0O6#zCZ`&K/U:s33X}pP%u5,E'aE})QlT90r>Dhf/{%fw\
).RLOBid{{]`x=.a*eSXv>l|v6?s;f%oe#ftBG=e0Z,%&_bLzSi.5C2LmMi=rI6MF,+M;G|P9GX2-U-}=wb0KhLz6L$vRO;;@@Ri5PQ[6aIWyz*F7=hM<A&0P-ij_ib>qTyNu{&bitzEj[u*}=d&^vt|/-ORZbnO`^96p)9#R5RWZO%]=v~w2GuD?S6`&wRH17WzYi=[=S|vF]P'ekla3VuCcDt%];~K~>0yl9wUrz`kf3\
V9_*d*t(qD+`>u%zy{LCIcin=5@=;9$2/Nf3E%r807*<;WIOT87P@dA8MPyBkvfflv.M/ud?Po^Ia=qtyA]Qzl=_%A|>(yPFN4Y*c|#TM5>4]em_cro2kDmQMwH-qwVrhKxd=5WYlQ9]>b;-O_<$X}5'yL'S'`GpSGsv#5-r^3'i9PLC}i/'l&Cbd]sw_-2kIG$P~/t-Y19Z&Fv#?:4/Y]Ar{EW{wc.`sSwVZ''HUM?r~1\
'w[$Jb/&~%7m#&H-jc-K-y5&8aJ$Eb>HxY61eMu8^mWunC:PdtVCc^5`bGpOaQ.s)8m./Gc=3R3O[lG#Zbhl2B;Piq)>9i0F]E8>Pm<kQBCx<+}(|n.:#.kI_x`AihNC@#><Zh3=F,_A$*$_6/Bf$6W.R&8`FwI&W<rjX4WVB75WS,3DB^+dFHucsy(?H4z|7?HQGzejHPd|h>+nO)gaa4'jr<UI0AA;K+)y<P7@-fSZ<1\
^;&e*6]yda>QUY[bXfx3RX&343k-ls#X#I;[[)iZz-X?YcN4N:]&].-dec{d2@)ud]1$Agc9rzKWw1bW%K0Cozk#o;(yJS~j3kIK39(75D3b'47rSz(+M(4]^Gwj-CxRH__`>uj-_,,e%qPr;CknY?6I>$.G.kPt6on{Y(|;ZqvWu2T'ggLpx7k,4$P=;tfw:>Zf[UMn$tYC?<L)Ty9Y~,D47@E#+Q|RoT1Eyf8/xb5r1`\
Jhe:B@YB{N'I90Zl`c*gpFkS0|2^c@'e?Qbd@J{t[[6z9hFRS0*cT<UEv.,-P(CYC:tP-E'z$.%sZBfiK)<sFc;1-tlKk|b$V]GCKSfvkE6C@[l5i0MGEshstChwq6@ED-kzeRu**cA+hxHJQYz.x#/mM`5%p]|Y#bc:HfbX7bW8L%J1gxOZ,sJxNQeN)E$>_s?:'-ElF-n>m'DkOz%,=X|=&.lIe+W>2-*p0)1A.4Fe+Q\
EM4uxV%H=1>x?dxNPhZDVo`K`8,v`SZt;X,tz.-,[{)[Hx5kPG5xs0F8,3btT4X}X=o+L^h7C}+qcHR[&jHP(mQ)=2?Kj)'}+V*;r9`jJqs?uw[;@]veyf9:ztf'Y:[3c[pY7mKm)qvZu0b(XM+7[VOF=]/5)XI:R/c232>dzix6vQ~v/'%DpR_KWxZ5@B=dtfd`4iO/LEI@)l^YYI5]18nB^s7H^+vyO)n8s:h#H*,PdB\
{2HHdUFDij/5pw]V6A=r^:aHCIb6Mcdyx,klqeJk+&]kilpq'T'e)V/tw/g[WFUxc22d,c0HM+Kcn'o/'^NJrAtj{k309B*GR%h&7AuiQ&cldI5#(,kCc1HT-Y.zDyksA@R_QhE}D[',rbA3}|(3Z[hiF-`Lek.h,M]U%5Owr9VG(Gqn2LKioz}JhLmExB[amGbf>=&]`Q[Yliv=rET3W_+2V,>fnF}^J8`-#J^7^uy%K-\
gLJ')4&38'.rr}>8A2b*ZqF}f5Ay7NUOyP&}VwgL/ipw,cv^(;-tv=3+#81BBzEjL<):zP,xrM6{C-CJ?+l^L.V|62nS.jnO40=<$D<1?Ak%{^kV$[52r:?SZOs3;|PI+OA]Yv-z6_0=,[2-Ywwm(-Yl5G/uAr(H3H6BMep*=57TUQy+a[sEs<?PYq(iE`)R]Q&{T>z+2xEQQ9f/@}AOm%s92-LZh1k?8OUT&>%qB}G(8l\
o%$cQgp_?9,nh+}/(VB>F=kH#n)qOw-e)?KRVNdAnnQnfc2SM=lsN1>r](cNiB*;Nb+#`CO1V6iJC_/ff?ZclRZ:T&r5o>oQ:=<=R*cX(wRYAmn1iuKIHBgZCC5Ky77XHb{uWt5z:Fg5B:aL)i5myT.o4wef6xijD[~Q[1qNHT.8}yY+O3D(OASf8{QU>LTiztrAqZONT5rcA9v9w]/QhOc5KGU6CT=/xkKUihM)'qN,Wj\
13*L`Eq$^$Ar{cCevH#xfDo,mKUJ^R>0=_^ieC'T6CObxc2<puq[9POT^]u5w/3x'B.WAqw+?]9N,6jN*Jw6_tmv3)6]SV&#oMvRrcgIKb6D}ECukTA&~iu+%q}Pg[#Kx66h'.{ihsd'ogJ[G7eT#Ls5wWJM*s;RIK2zw|dx^{w&Kf}WrV8jTR^U$y#1^`.^LRt{$Q$H[1n8.iV7/pN$jav6mlnO-S&O[Ht,4]M=<6:$y4\
*c[X#S~hH?DrXqa@qHR_8P>+u;[bC/$vAAt(+HW4IHVDd`rRI.S+|UyetM~U[6xW@xCW,K@Ni8UpKIVDOJihkPpD^fN/LB<pP1$K$?(IWZ@[p*E,U%9EB7<2[c+E[Rj*a9P=GVyJ@fYdH)G$RhZyEqViJ.O?>^=-jZ^U8iTNivWbf#w*lOx`?I-y4&-fPw},^ZruOB7vdzFO)SE7[m91BclTaCL</0UDbeGYgX4%9t/1Vo\
|%6R$Lr3_`cz%%%XN:$dwb{Fr6^OE%K`Q}yHlY?P]_Cy2QBC8/4hhEW]m%E_>sUS7)j[>H(p`A^_hb@)624Fg8A:X9C^4ogyW$-o~N.avW^dvkzs#ZO>Ln;m*Z8Q6fehVO?c,7rwRSb;8Ej}VTUpCzU7eZus77A@>u^|@1LoDyIO0kP3+1'0hnJW[qq,$EhI{0$>i*ze:TUE'JUmSTo{Otg8GgBDPp44^mbg9akw7I^@1V\
;3#K~;W5:+ds$W`-si3b_rR9ELy,FF#M8TIqo{|Ap|2P0T3B:W6Yyl+z2ZYN]Wh/[jK$q|vFr:h5I.xbWl^4^mnvU[oWX]le`lO[3<]7F$V@#IS0^QRV/)uNrX^28hGRy{Nn+nQC8rIXIXC[j;:lTeyt@q.CI(aHEp9eB1;mXXbL@>.qHXvTtvR3*|yZxfaF5pw[D;m@t0L@hPoL@Ayy)q#I|y62u?I.gx>:S-d<_6nMTS\
[tk%]>_j*0(:7oDReA-b4#8ZKT(p39/||%>a3/_B1|*2`H`,?};o$+A/:L:06M1*tVUNXD%'t`dYEQ?ov.lS%f9F,er5,R(Tc?KUm3g%[Zxa0nFoO]rJ>PP=4$boJ4ECT+vCqt^'ZDCCsvcnpP_?%ASE*4>2tP6%TEAQ&-PmgjU19oGm1OTpp9B^ub[?,`4z'A}^Jc|Q*oLC8*C`MT=-bX@H+/0c/u7.pbV&vY+WvSgY#<\
G0,+pZ['6b|8C[L*lp5s0&#15f]C:fmNQ2pucW,,7vBz8c0^Ka|oNYr*,9]7-5GVNRt88}iR(>IOX_#h-b1*6QUZ5^*>E4_={E>o;em(&Sl^A:j:+e6P%-7n12jABN:aHTQ6JhvI]pYS/RJ2(5QIr<qK3wn5b}Z6{FNFi{g2)3&yvuyRp5DMvqas#RodFA0B#0aH(6h?kVPFB.H3iUfbx0Bp{E-`;G.w)p`;%b.#k=3SxX\
0#IG?:fEgU<y`'c|$#u]H$~]}y1uJDb>5ooi[bRi-R}l(gEwFyc8P%}&@z3W+zv)Q#_ljA}?Z)}N~knPFJ*qOB-B3]%%9/.>SytXoaGA$5C`jLIR/%)2nI]xL*2=D.@`Zg1[3Th)one)^NcmZkEaT&$g`rSDlv0D2Sz2R%Z/Gm:Co@Vj3;<oRx?C/{u&o$h`x=oTk^Sl)?co[thlu/}rTg,f_F,mObc7pCCn}U/:gIRrLq\
5wR(E).8^^26M=QF[9o*xQDkvM9}4Qs{q`$cA4>$?(=ruQ^zdZ>ki=g-VdQ|e=@(B]w<,QqvhRW}*qi=<EhLdSP8PYYT;xo/f@>?99w^+#uf4jNZGWIybFR?;yN&]mpTH4B}^8'6PSpio$WWWZ?tp.sgWm-%0-=Xk&fAGjW(asM{yF_Htzr+YFy7r3lt#myn$Wms^f+d'uJJ>_f/BVbOQ+#LWxtKo?zV,|leGsG?RzP{}r\
qt~c:/l=&y7`J(Yo?e>`JPi(0P3rUvUBgv`TN7x|efUyLcn5aQlH?Ad*O'b+xj)e%Mm&i>~zj{4g:6ZX[<nJa4pi^N[3_3#5T[U0?R')/<'q*CPV3$M?tx]jM_#{a?|NA|$'U-0/sDtD1%~8K@hredh;4u*zx(1szsMVAl%Kf,a=a^P*1UUV.'?uBL/|90^^H|Vo>kYkMHuy8$z}p9)cQW>3ELO*1c~}g1Eui{PwE)&y.w\
]swFzZqMjgH<vXRV?4$<qCu0h%N|H#VU4*]9EWp3Xv-o4J?Ep^kjSxZIzv$~|EX->i_h)'Gjt&dy|x4Hpo3<#69sX,|XUkyO[kQ%`-c3TwEZf#Wcr7d{;ytF{&F,w:<9qV.p>Wt}{ETTA3(5FSAD#L/|ub+>]ny{x4k2ECXm|ElQ&$?k#Nd/nbLl<qi792.<&-PN,PAE3MFR=Ylu,&/)tm@l<W|5acRmYs;$/|{*,+;JvQ\
%Cx:X[pPpogtK-.p|v62^qSR7=+j|^-gT=bi*DH{Gb284@VZm;am|EhA)##'%mXpGo3_L+}F>V?vw$4EI3CUJoPYM1.[^czFg2O/1rH$'UoqGukW`_Pb`qOG]t,ML3vDh/-p7Kx=AGdi>n1V?oINL..rJYbVfCiis^^7%VTpPEaABQk45TBey8[Bxkr2#)J0sV_x}y_=]cK{`J<U';Jm0C5UJm%VTW31&G7b8[dIq.[y8A\
L`p^Q=JrD_oDJ<v(i=S|:d&C*Vf(vMExS1nwbsD%vD3iaYW|+B@;MQl|DIv;Ht`hlX]nrU*mN/-;/3Tb(6sOf#5YqU{?6bX5-s3jdd[-p?ywJr8=%.$9zCH6OOykXw~[3+'TX#$Gs=v`al==nNe25^Mpm_?P]96n%'8A#q)dEB.:g'stJqhgejNozki`8#vmmku`/dM4up(&:`Eez[ugOW;vTlqrULYR@t^A5Oe2U0l{k3\
(g62Vs'$~5_Bv9'{tcORBbhqV0P_$F'cC(u8=*p_l?Ex0<RW6;Pv@d>w<e(k{W`X0h0U&%%8D6h8Zk.)+;#'mWG&$m^GUlUhqM(n})btg?yKZ:*aUh9ml_=k?=MVo]-lZl^@,%*yjS/i^iPY91FZJZ(;~|mz<*Msg2SPXPA%[UfF~8ZNB;z[NwFaGc$O3aHzf/S,ymcZBUV}T@>T]7#arkgM7T`v'(LEz]o?A3hVS8|c-q\
)|'f:e*g[9R.e#%(v@nzw@Md6Gtpc{oPPikqc=RM7[9upR*xj?<(,*?,a*x4:|'=9]xrFIpSr1_lJMqb9$x0+sL<xNYU@p,wwWaomVZJ{@Mm(/`9L.?W,s#ZFzU-^r}u#X,d7QX3+Y1C&ldh1^m:B0<zY^#th;-rc'f:t1$j{Mp/8}|O$S/x^QlO[lo,BhfWllm)+*(P4kuYZr:*9|W+O7D9TGC=1[yEAJbr)Il[%?9:}y\
yl#VgHZaKP)O_^n0)O-P#v8*@_6EDdGHK{cz9:1&3ba0%d,GOVW:CXC<a=]unH>a2^Ow-=;F4EaKcL2>A8dR8$x<tq3|#F;bo2dR|;,hb/TqkD)ELXK:KIJvwK2.3-7^#)5emZQqo]]o?xts*6;58.ip}D97>}fZ'n1QDtl-q<~yp-SS?x3bh7Qg1TKr+XD7]%|I?@H#^8DAm=^$GJ;McR4vgt>LqAG1Bcuo#Jf=B9,4wI\
pmL?C7(PGIc?{i'Tw2^f|f92'M-xygB0]wWJKgL?#e~031.MachF5WwUH`b)%2Y>(*oe,K5jhq'0)*Z7qWP-^.pOg%4E^KKa5Q)u1[fQrQI5UWEz'Z&`&J:c)*pE#MVkI.+(~*KHg%xhmTN4&)3:.3H5tg]s=#V|I%tJ)OeL/t:wN#<L?yJNF%Hq_qbd=@-)V$VwG4z^6u8x6GE|~&rEe)s`/qM.FNG#D5amlH+U%dhqe^\
jBscLVhE.Vn|~=3DX4i(P4z#%@-=YvH,E^[W5[#?cp+,;)H#|XuUj8z3ss8xhkLcgt*t;7aI&7V-Er[.XABsBN)$|E&))I[.|&_Xq0fP4-^Q:0`4nfU32y8{Nf^Thm^I^^c]6M36v-)g*^?nCcvpbFXU=y$eC&v:i`:>cu(hhmvHn*')phK(r7J](Wg7A*VLxuc4`:]3P;q'WyvA9NxU%-IO`6weia$*[[?Gxd^|He,B*f\
,5a3ivGrr.Lw>YPa;h7^y09'Uw4id%{6S1ft2R2yh{O|{JCef.N*2]5rfHYc_cLi[L+BB0woK;)]nP9vvE9TY>>j0l1'W5<yIauuvF8*}zT.R<OQ]x>cR#Q*8fR^fO{n1?%XDA7?BXZz=`&k`N2iag?94@Q1ov>P(NH)|P*DqUyC;6h*dA,moG^HHf<eYfh<zz'pi<H),eZ/Ne0M6;zW3uT9y]~stkzAxHPG5.S/PcPq0v\
4Bv-4CsqIh>c{8tEoBBPB&Cz&Bz5anb{DS&tC:nR$+IJ,$8[2gqW_(SVUWx[9+p|#J/+O[W48j?3<:BmJ9<,xIP=vGcXU>5nf?r#n3ugdf~UK6vIj;TOl<$1ldK>Tv+56nntwK=o?=_Z&'(Wr-+/3}+JV3(*c[&plg,/xY3}m6?16yisU#BHj)f[/S}[t&11:eUfh_>[R>q2VHv/t^}7GJHLzbFPTHV4qGgK,[SG*t)JAm\
1^u/h4`9*5.)Cj8)+$Z{8>?2c_vZ{}UFGH#qJp'+.Dms)I-fPv.cdfk8LH~n#HAIP(_s30X#e.f/<#AL1<Y%$q$8wboZh4P6?-3X*iP_B8B:u8@p]4(w5.tY0Sahn(24{;c|&-M0=0uOwu(-W=^#61rG`v1:-wH>=&/&(kO}@1hT{ZAMueZsaek/5|E?LF4*7|;x^=_g;jwT(,;SAFf{s+rg)*UZcoDxY:EvOl7R,RQsqL\
`W5WqbSaQj@D,nX#,D'/QHh/W6eNzm:+Ly(,c{@&;R'=;>jF|&'%d]2U2-&%^dZS2/uvgZ([j.-7O0hl;Qwnui^yc[}t;f;IzW.8Ew{h,IS)n^/yw}AqG)>Gzu7b(@E=yN9=d4r<GR[I0`$xt/uA-@O.dQ}|9(VhAA>[p)ri&SB%3t}6lVN}=dU=O5C/>>n&HpM%EAMB{M}Up}:ijbw^dt=Ir89Dx1N-0xYyHOZEr3xR]^\
Xs>hZM;Wc.(GT.0qOSw3==s.E#hLl^H.H$C>;-K+yNLK9Urpv-B]wR]S%_/g8[):E[-L~6P}.Zu.#[^4JAinn$?CeH?H5WcLVoVfBXGe|9=7d8szdKyovQzJ3{d-3D'#3NkBENeb'=_4~39%RC>OOjJb*}62oQM#xS34(o-_?Pbre+e;R})^PT22`iKWj:oL1T0&D3p0&s[-iaqV-`:jG;tAV(?Nltb)T0,buwsvOK,EC6\
+ASuROr9{:rb/z2v]:0r[Nv38+M:+NBWWGL_8Frlz##[&-cT&9&Qr:hG(r(;@N%i9%DT[y<Eq9)/<&qQ]ue?%C/?DcdKR4ob~7P1;(Z=|0jUuB{vn%6n;J--q?/7(m<qyK?Km`A%V5BLY(_jDSk<1ePs%$i'l'a|@mhT[rmj?u,FaFJG[vj1|M.{Pk5F,8A3`FS4OB$6XsCrA=`9VU)X:c~'dPdv~^~pR#`Bh]VK.5Ef[C\
(WwM`5Ji^EH}G]Z#q@iS`cjiRcE=v(3o+@TM2rmn8Px|t/N41F#?tZ>mOf)8(p~&ubf@WWkLP_J,H[PJuG(O/zrr<I`_2+A:mrd1x(b<'GxM8|eJ_oRvq[u5?]{)1ZnwYZ1Vg7X*Hdb-<i$j7$o#vtK7dd$-BZ89y:NH;:AY}&H;Ya[D6hSR_qlt))d>s1sM/bhl3Es6GXKgHw]0&5%:h7k&w3bZf;+eQXE+W)61lqD_Sr\
)Mnr)|Q`JS%J9xIpu1(A5Cj;7WI9+ONB:%7&P%GJC3G0,uVkkue>aH~{k-RX-w6+W45K@dT4eyGm={[V2e1G0VMs$uD;,Afjz&@U.g1E<V0$h0P^@SNwCL>BJ1Upwzil_eAHgnxn?*uSDpCpE&kzTsaS.[`DR4}JmO$u+G^.aCYeTS3/b6YcOC`Niu@&w#gaU3+ZM:aWmO+5ftJk`Or|qw5R{7wqI^+`XqXI)dQHuuV06:\
gmNi+<i'b?<tbH[3{|98@nUPue:fY;zD*S8E(O~3%h|7Umy'glQ5vxt<S(+,tI+Hpnr))M[mh3C/=IQ:oeC7M]x,Q}$8v^L5#01x(s>+]nRVe.[qKOciT}6n:GNCc$n%.QsU[igO16X'jZ6o*}eD]qTPN}srI%$j[j/sR'/DW%*42=EM@jyTGhy.J2|WJi*FtH3&EwA8+cF_9FkOxID<6-lD4^Nh]YB.>gs?ztny8jc)?e\
4kV&rS0ttP9_S/Z(X1_e#A<MNm|^7Ts^@t32*Dq>TY9;{at}f)k2O,=N'J<Zbvn6q&CG@R{zsHYF{T>bzFB-RB(tAzu?c2I=wvccNH?+XbF_Nb<{qsbqEm6|8b^p_BLVmEDG[B.*1,L)Q)MD'|zsP-ph,FA$QJn:p-](ot4w5]6tM2=)O#teyr*Xe?[M}mzQsRnh45n(`HSx5UQF`9V'v/1TR7p#Susri't^42VA`vSFK,\
p:shCP0jMLQ[t=I8rt'(0pio3B93qmMOI&X5*CRe$h;+lI9}IWCC:S7v}MT2'/G3/8gjm0,>1^{_$d'p=b=]H@HTMci=EiXX853_DgrO6eN6il)x=wZ6QEE6Bl6^rq:;@I$fk(6DV%PhpxW`>G2>UrQ9JE,jxogBy7kh|R[0QhLT>I?8KN6w7oNZNou,nPi&8El'YDc#lf*k){Z&q},BI$MhdM;%X%Zn3+hZ`Thif.4L@0\
AvxU~Nbj='HM/eUbivA^h^>ExmoI|[vh@'OBVcu/K3M7aODcS'~rbk=2x4I2:67OrO2-iO6ZDIN(POQK7*L_/H4b#dW_.'`q{AL4'Ozz0?^]cOQ*i*AbL#-LDEPIQBurdV[)9k5Dh$sX.pXO/B%{.lx+.L4>E:.Oy(LD{{f9Q.p`'5DRJTeq36:K<k6|-crBCacPr,ogB<%S(vL>f=eVIi2i?(b/R;Sl-d3WzkuvU?CUr8\
*EF:a3ae8+va*f1#CBcW@9+1JXeS}h?FeG;gsY(:1q]&#pA$.ylh%b,U%M>EtvSsBt^k:f^iY72v//9&=].h%az}~R<]nZt*MePO#dAF72[&~7LWv=]*z>vIg:q/_dr:_8+*n_5xvhK]+5I)U4UVMT&/_yP=BbB(UYjQH%l?isPyY$pje8{ESf:Z]d]b|WqOp%g[q9rL@wVN<0rKrhNh9d<w2XbQU&5A-Tp+GSFG%1NgU2\
5Xc'p<_yFB]cf]4:xbM&a(g-NyV>&ohW72x.<oUwG({+pKFhwcD@0.4,6,2y})=eye70G}WoCGS|<7[$JkocT+%yW|},_]qnV,UPOB-$aV$G#~;[w*KwNg%rM3enaU~C+MqAQd8efHGs55r6WlXnCPa14}IS)OLr$p)C.k`UcB:b`SC];*[zvaOf+,rv^1mr8z4f9R+yh6K,u`Gl|r1u,ByORO^K5n.Hrs6M^VFkb?NpoB\
ec0>k2'6DQKg%(x0}t'`HXyhZ(?j)3Jf,xe,*sLcJcX]l$9.#3ZyW@4mn56IeC1%V1ON:}@]0}`:NMrO(}6'7&IMfj-jG5p3oLontQEG8:<l{>L=w*Gu^ZAr`e'/X2B-l+pIAC{Y:DCb3/el]k,7Vus3,UUd1pQ0/jSJ|8%%$-_Bd%]gBC9.&}%CWkVJU3Ny$sv{}*A$-a+^7)hR&<$`=G_UG,&rwN?^YMk1qI9ne7<k.F\
vfd%.kMpO.nlPQefN5CvUI|KNQaFWOMe{J7e#wFJ7V~iKRc:{g?k#JZ4ze,<td66(b?Pb-)D)|l7SIl;[>_RhI?EX[hYf[sU6frBhZ?2XmT1L-OWh$V4&C*(B5z/K'O%Na+tdQ1zZ5$-.['?NZ@HpO9Gj.FzO6);9yt*RW-^Z(-_P+A>HlWxBAj:;)M]xyP$['bX4mkHkvBYc0JJxZ(8VTHw+&'}yEQx[YQT;[@-x(kE:3\
830V7i'29>g&os_kfw#Bz^6|Ii(=<KRb?JT}^9-hJ5o^Is2FD4L3GNcw;{~#IUEFoAa_CTXakT@=dj&e{C}wZ/iiwWQj8=-&cbq,y+|FrV`/lvcUlf{(&:P`Q=5FFKpJ'S]Y_7u'98$R4dsW4'Hz'j/EB,+.q(XCdZcjT,B*,|EC^2Z7rC}io)F1`XxFrBo)j+LjWa3&;aX@htM;gcuTlqTL={BHC9J:v'Q8?R8&R$$01.\
#>wL.|<7L6IwE=/5SH|?Vh@*pq;p]6S-RsA/f+=+{BB#}pC`aIHD-BWu/-~Q<w@h;0.w+3}K~P,#?keyA1)i/|mrSTV@B7UHD3i&rQinZP*?H+pmp:OUk)EDlEmg4&oz)oz/Q(M1w%+zs[Y.}7hu}Av1<Ei{X9gehbd)H^W(`e'3h32S_[rnnN`(96X07qTsOoq7g#9I3]OB?+|PgH@PVU>/NF]o8<rY&Wk`NdL#`#?%5[\
E19*mmCE5v52sU)S?]u?a9h2WQR[*WlZDBz@n?Z6cs?qbc|^|Y^tLC`4HR@Fq7t2Oa~Y(t$mY7v)n`&U}-L*4H.j4/YY<jU;J6-s<&xhAH_8|A=j#&jUWw;yi8I,s|?dkn?t~+l?-7Grp'3%>ba,4qETd*ghV9(4qz}W8K[D-P_h`iZpGppG)DA6&-+:-jK6eyM=@PH^)1dYqWn_&@s%#l-)bs/]&[L9|WEEs3zR,vm|Tx\
2+8t*%S@kqk}#|B+aS6khxyk-?LHsOouu1n-c0qupZ]rY|E0rK&I&yYSI6}<DlYqJx;,suJM;E{.|jlnycEAzwKgzXJ4l)9.7hW}6@5bA3F11+'N]$Ml|=UslFp9g`>e}hEoB-J0d3.TmtpAEzjm0otuTd(hif$f+{QUvbd+6mNST'EyJiC.grhOAAU|*5cA@c'W6[(x95QJ*v,0Nj(k_8W:UI{PtbNh]xlr4Nj/i0Ka=|\
C#_pinPc^5N3AbvJ9yC]ZL92RGRb^SVy`kn{A3'Ql.Sp8n:KF$BN,1uS%Dz8W,ws1tfIyAbBl?yzonT`&0NThT[M/#Z$M_0kSK8Q<[[6xsOgX|a`?Z4';zvzR:eh}AaxU@`Ajvb1:LF;e1E*7`jQF,eXO}n8txofHc[MZbQO<k&9zJz`9z(hnjzf<,.p#m=8-uA%Zu)qIk%KP-`^,`~8b3).#M)QY:ju_KoRz;UNl}Vo~c\
FjyGv_}%Yyd-AV>y#`:.pa{,wX@`2%0,W{e9;PSa@zMAJ:@;$f5,qp(]lDUI.OKmK.2H&r2Mk*[{LtK5}A7xdQp0.VBA;C$*xp+}/IO;]qL/CYUc}/S*fQk$wh>4|7k}g%ORDDK7*{c3^W7,xO$fF1AnIR&Y`#lt;t{I{?')V^F2AHnpDR@BKO~Mq@RWd(`Reb7C*8-ea+W#3,4?w?LaQGzW`qIs%sYf/H7o_Qt8DK]3v-\
%xKSaLRd1DFHIX<2YQ>gH@fg]>X,{nS^hcxN;]u#o3hJNR7N$Fg;Rv&gC/z;PCcRe'.ketI[c2`{_)5>)Ug#^[ZXa@$lWHf=+1,Zl#r?lVZkWX`TwVqp%H9+cA.QOk@;=*6&uEdIiQ'C{w;[PAy((sa>]:XKKYL)wjR%oRcmaWv)j^z>Q=WYCE5%qPkv[oiK8wM'}IG.^1*S^Z~IkYYM{f.GstldZ2~`0vfR?vU-xo7.$e\
#%Z6-`dZe6Sw=;y{@bWv#R^ExR-?n_(cuu.1Cn,L3Q/j`4d^pWmH;<Y@~#[KzTC8|jsbl[VQ[JP?np/b[(o57-ntr/'HLhHBp61<&]DKrpi-T9;K}n+>Sk<-*sRcO9>{Rgn6v,IR(`}e9eM=T&,?g${q}gnCwvSZ~-QR%1`iXXNJ=c&st2EV_pN|f:G37}T[N(h5iei^oBz29Fb{FFfO1%.,]BPpbMMn8BfK3O],E4si;C\
7d_|->qTQtOJ]L`;Ro#m)(?{v6Sx}oG]lN#1wpxv#Y2Ebui^q$Zy:6wCizO'=c%a-&FAMsW9do.]z*$s+>S9+9_@'mWfsqG2Ki[H$xE]Ff^Y^^~|*L*YplgC;-erppfD1OT4-HL6SR]QE$l8ue@|rj0FLqMh$qnX~hxC0`Jq9=Ba.*$l'(D67my.$jWK/i`T&R+^*/zS<%l0tA)I`0s5Hg&.;#e/#?7Ule-C4k|O,eYKdi\
&YjHk+f(#^}8l}BA>C2I{*bnMRsCW<iZ/Gw&l&VDoS?bnY+@dlAzhud`qX:1n.9J3/0e_Nys0yxzx+=V{iw40q`Yz]vsgbazob~+UwRN();n~Az;k2qALp@wqhXftpsz;L<2L6ya:)8{Eihpx|uDlOl%13B)=1uXGyCCR*[0O|ZQD{F:[xLhO+[:wjavQ<5X9@k`Rb.2S*g%#Sf$bM8uN+mq%5vE#<5G/XdiRt=k|[K$4Q\
{=p*)aG}p$2@8$z]AVI|-M8;+gb+imo;_X`dqjYq0kYg2g]H`VJK9DzY+K~Y0E]i1U3H9[`{4nPykNV<'Q~`-4qLqyu9)*Ae6BoGA.C^,>3BLCEn5(WE/bOlJXpC{R8c}E]8bj_:Zsp:A|a;n}pz(=V'8fAL)QW0fs,aUoQvCz4@br]tD7@zIe's5=L;(e@{Q,'3u:(unu9:w#h#2lM@RjJTYVVB>AnIQ5{*NOnLmF7j&Y\
H&g1_{{0DgMo|U|TMSqnFpPaT;{fbeh4@gtfd#cvl1_'He_AYPr07{lkhZCIMT=x8xh##6^)J;zYWm~0}UYrW9*=^7+-<<'GNYkU]r]`,(|*lkBn3ko>A}+1U/m@Fw}dAr^;*aX8=<m5djhIr#79F0~{_/0#6S0zwsP'A|qc]EiScU>U.q)@ti(d?=>z0BZB{p,6)}([9-DuEV9,b^Oa+c.{y(a2/-YDwVfb;+{JxUQcw9\
Jk9cWqFqD%urC44t;*mpR|1uz>AAO*`d^vbsY$vo{0J@`b@g@@KF]q=NAso.~7|r2;4cp]4l/Sp{'Z<eup`-m+ZC7+0u=&c&33%go3u/*x[iaLZYi/]OsTWe&85kwGSoP?KKCUsmt|gLv;[+5@<qY40Bm<*x>=lp>ne]k`4aP%}P8=Vap(F`4i$_sH;s-FFj*oO_LBd&ZY:R1S|ZM&{>I;a_@)goW{Hq%0xJcdX>l]L$UQ\
Lb~d[Wkn%^#2tnx}y2I*&(Zysraq8%]3$Ah05:Kq%;?<-oY32suG#KIe+O}17C@S>AphT`S-ECY_$1>:O-sXRssOv)nq-NF]@1_W';2sFkyZDv#L20n)GI3D}1k?+A|_gWq93V]LK9w3mqlzzCucrYeFgNic)?TGXr:+^'B|u9-,y0sP@]o#q-5l1ZEuWe0Fcq$>RSSZ3|:tMb77FrTi'Y-E5o)4Clg8e^^3knZY>)g'JA\
3A8&a$Wgq|op;l=s+F-.`%zD*eIka7V#n`W3umY?0(FUTA(|00C_'wnv9gF`Bm2]%S+sUK]s/tk<1cqx=utAtA(i,,1u'V''^X+V9{aCxBfw|-D<Pj76UBf6H4z:.ZFHZ>Pf>x.Yqfdzzj9qO9aT$>pxDRnMDZ_GJ<?}o(I|47Jln#$U~<)%P6HOfF(>uMMKR|/U/j'G`6}`mk&+DVKXA@9XPzE]3@fzlWQ;Opu,O5IY40\
8IROX<Ad.BA{jPNtgqyzT|:ucctaTV({KGA?t(X%T:JTM`eH]9voYx{q;jg1{n~0{W<T'<4'BS4=R6I256<*'0,4,$Z3YMuIM9K*r6J(IfS^sb?*=?t6z-PgRtXr-Ke(Ege1wl@km<F/6gfx+xm$@Pj0,YnFuog&OKK(itVgtgTB(A)qK|3;+yIMgBU:x$8a/3p/D1N?k/w:VwJn9QdZ7f~9gOz[V-`l*Xbg{?Kw,$WZj{\
}}+}/OE.^AjOw8d#=yB$Y)3Q.Y32jtEuH|P3t<ird@+Z5FzaxMT09D(h35Ze9Exko9~)g^T|ty+J<an?Q#|J}vHcQ-uiXFT)[.7GF=fj'st#*wMttTU'G7w*-KQEbzO'Cth]qG|0&imR{rAuv54lseD5~Eh|j#68sl`}BA?p%PM1fQF&ihWg4_&971/ldbW3gC;gekSw&3aUbh-FN'D]XU37[oFgj[J9[2UV[h0CnVbY2^\
^F]+/<s-$7UKH*1).SKm=1$i]`uwPD}w}v8mfu6(^j&|'V/lrV^H4S0Q12'^c:G1LS]CwI0IC=T5'j$qzt%%g|OvufU*v$X5gC@T`J~8gZ6s8*)WNx_&Fc(45?=U@CdwyU$SPZr3UW'.EOgBs=8V8Bd#._JP3CR<+{T>vP9+:7:OOPI4r><}Cs[DZy?vM/$on<`5Gf*]0q{r=8=N}[p9.T[k?Orv^)lb@/D*d_?KGyt1/-\
*bptm:%?h<FOXb]W7}}vCAq-9r;cpd`#^W#Y|LkAj44bfKromqG%*>+OQ6JXpHzuhgMm3t@ARlC_|>LIunO_h(k'gh$Cg|KLvUE0=DO>8j<ap1TfyYcLZ<Ad=fl3kZ]2rQXzT8L$(T1U[k~Y@(c}U*~3B0D`>KfKj]`=eADfg3xCu2/AnZaZr&sq0G)sSF52^QkRDS%FF4i?(g~+G@Y|$0pWnj74^0,%rj+x??ma:LpVG2\
-h1knLzDnjRj_IJi@[;MW(g{U_ZsoD.H=?9/>coawlFMSb0S0%(b/3%|YE[2JMuX8qsy~jt$G`r'OT#c?;s0xWp{[Y7tX@7_|wO2;hWuO}/<G]r8+L|Y+tq1tF^3iF'8[]Bmg.=a(2h@*S`&a1vf8MwHcf]2Iftca;C`f(I=:h29We?Rjb'|]FAJuXEE;iGQO;p$8'T1]F=WSv^3I[}O8eBJu7Kmxm$6<'sZo=V'b'6:C(\
w?n*[fAgH-7,[:z,6Xm2W.`0-#8n}5mPt->Gt<;h,SkFK^W)+9APGxQCSN[Fc5]N`r_.Q#L5aAw*j-1L:wY&rB=#nEEA]&T&U}GpUlt|1*|zHJTrrFx[Ll^h.]$]U[hkS{;a^).YbP<>$n:bR[`n%Bd*qkcnZX(/S1xgj$dWz5Ws%LbvO3rMen7A}Iy)cZ2VL'1.o8/{-%V2iS<dMc)q^t39xIFH:S(:V10i&l6aECc=hz\
T|Q:(72-A{FmbMzP17d']o?3*pHr{w|;Xv6r+#TGAJwT/1GgaQNBRFE(3T:?:%|5K*JuumGBdwX*V5dmUj=vZa>cWc}r,g)HX2.+FwlvOIE8+eL_U/pT5Dv,B3[9]0;ydYj21H>Xzp{0Dd-H6E5P@;^d=Pifm0W9,YDZW4xGN6_#FrWS_]@VDw6,bHK0)C^tkq6-[ye]SWZ.z_pqdyP1f*$2m2Sh%AN}dMN=&/K}hoD4^Y\
)1[JPO].R@=0Z*3P{KYcV;e`TDn[<{Tl84~:V6y>y4ut]rbh'QSkX%h,qP1jV)+'R1?-J|*?lGsy4?NQj-SoFG@n3Bm[^N^cIRP#k]8h[k0VN_:<8[has*tzx}kD>$.V%IXT<FcAS(]-NG+lA=G|Px^Vfb[8[j(DD$RFp>};yYv:oS$t.r#1qL}a-1-avDV9s0E}U?~`$S$_x:IWA/,8;ox0b`^}7WB/8xE0dPup3>l(iW\
bC0H2%QQ3Uora2c3Yc)NP/q?K?-3eIvS-%cjf<}==eldbhY#>A<V_)]F+Bc'wZ?b,_R)A*zxqXZ`p9R.W'Ne@bw.KNS.(>_gEMnV{l9YiOC$qLK*,OY0}aTcwSIEW#WdSShi0@5p@OgN32:rTpB?%_cdX3p#_=+5goN}/U9e$?^PcrR^n`tJ:@3|vH]RIc$ERcg|#1*8t8(m[p->N`VA-%LeH)Iv]gMb7gPn,&+O2xpuQX\
QvX0yZ0/1PCj)/NpK?h-ieCdwfPBbo.O:2(JMx4=$A&FzBg?&@B(mpqxWd[UN:VEDrQ5jtc}Mu0}i@L*:R)^:]Dny34>]D9G2h3bSX#@,cl2sdG8oN1[V8bW(cgE_,.Q~uL3a$6@@jizP-6l0&?hxG8MOVobmg:g%hihlDF3@(5$YD_@JpW&M*^PZ4R^U^mQu)%i_8P%=H71GcM>cOa'P^e$k9cKlts](#v:hV8i9aRgk.\
i0B0yM9]3aUT@_Za*jI[)_]|phVo-gBddj'ukTe804d?KU6=Y0{d`8FMfs._'K79{gnLIttdwJ3_EiYR>s0qAs~yB^5jiS1u&Ep@AL'cI]cYa1>'wM6nV=_P+J[X2aw:+o0t0{E+D7~W#2qGuh*,=o8}N5J#)<rLkp^`Wq)n4?2(k}WeXskkTzNs_<8b$|_CY?9?17@:2r#W7eqiSCkd?E`/a_nBpG,n6GV@lX.bj5Hl3f\
SG}u?)IN[BqKBR_H[}FQl._%vcHSINwmE^P_XonnlEoZ.4,l4-,C]Qc*@C*U$[xhyrQr+7+`aKG>n`b4wzoozDY9;lIc#%BlERlZ,1zDl{-&0;#P9fYtfx7riPy7cm|N>CCkLlNqB'doT@AW+.uiTXUdQ&s#;iHs[C2r,Pgy9]'R~5>+SlQdOYpl%@2s*<72&fwTaXIG^,qY|.mz~91R6*S6vMa{x*wqneT;@&)k+pDyYP\
V4i+bkO>v>FW,<^N7iX{.2%7LL/g'3wj@<`PA8%`$cGw+BS[zU62LR_WGTpN0VG5>n~,be;6?NcCwW?.0&2BUQO#.&=CtQ('?cHg,`UNaQEZ4?36b1HI4zClB|8Ih-D=~q3OTS`7T,Qys}x^d,<vtl@9UI6RW_,AH(%6GV^h-dJ]+m%]Wvfz{<+}Z/eI?iC[>AYE84aYmEqxg/|N7'ze|KT&_.OS:bOz31'X[<jx<[Z[wQ\
QpH;Ny=.kB#e,PULFN#`BSqYux@776,D;QTBS[K39P[0w-y.mA7`Z5G?1|L}F[GgJs'Jq-F'n&$@GVRL`JB$wVKg0nwcd0_kjF='bV$wAdBJ-bMxkyPg;2AoF)x^VBHP>{QfPJ,;W=9Xc1byS5$Lv_zVLpAUiN7}WOHz3}g3uBF*{NL^b(-9-Z(rqrvV[`*d4Ctay&aKO|Dv'ry2Q(RnFA_3}l^IMa$);Q|m+q2'-mgj8$\
*a0'/U;bS*=X<<&hmyc>pS/QG,~z4I)b}5L]u(-1?DE4+;P-<_G(l?/C1mMnz+bqWL5J%#s3~'<Gj,kP,fAg^>[C(j9QF'4LHXK;(Rnp,zmc}#SCLY,ZH.iV]F;]xeHX`xvu7rivwtz9Y3lTFlA)Bw$`2#hs27,1&O*HX>)30Rh;P$b]qxp6'Hjf<2<*er]Vf:I;jfZc|xJ]lQ/PB7`g$AdOjFyx0%m(}Py$b=SCLA>|UR\
5*KGuHq:fiKD%k{r&/Wk/%]@y]7eSv$$$.n-t17jL:DFmtHo$d3z4(9P0e?nhVXhVa@'Ve4vf^/RLeI<J/sy)>u$Dp/Lq/5<pD+Sam(vbiY*M2TYV3Xgx6cd;,UpZS|+kUP=<z/EBL,]d_l_|j4B{lXevD^T<JVh8h_1UksQ[uIoLB_){/C6Y:(&>z$S7JG&gL9flgD<a&KdAl]+Sn=)RpVP/n:I+3^HNqt*1yaouy$OC(\
x$n_<_UfHGb?$6`AL-]M@&@5H=p;2a5g|RHV%(8{jt6:D+Myk,}V0d#YA;Sj@56FA/p=>h}23Z@>*Vn:6]Q&J][5?R<WN:s^zay*.(;d&gvF2>hP/-G`]/;y3;7u#iKPTb9x3JP}`dhPQFE-bZb5r*G|Fnzf%F8]>fp^,LmTfeg^M<=W#_iWC}e->?:rk#|#K`01R/eAslJl+j<6K.pdORF]n,THN^>e4=m()hb[BZ2'ov\
btPw;1;F7Ov|1'~wFoe@Om1>)>aT0xzTz&OnBx8w_oVYtOVts}LerXE1a1VG_4@=A2spfGyqE@FYbFORcih$>Ybb-6u3-=|mS)3mi7T&w6/Z@#_[s$Ef(wBr<x-N_%'5nkD>u|$e-%V;s+NZ4v(v4rqh?Np$g5&x'UJy^F@6PZGqAF{=qF:7/$rLb_{v1^b:Rqy+ie3r&w]h`LI}4`CF(EE`ATxBqFVBy=6>J'sEmS<d<O\
QJ]Zj7%V.Rl+%dIT|^.([O9g*?+x+@@_NVSGf<Pt11X9X$^2b_:7*iwDF&H}P78f0Gj@^W[Iw<06c1/MB}=eWzSeH/8nYMK}cKfAi,/2<dnEUU:{woAeY00#'`[&7GTa+(n:S&0>4tS+G<#UKxU#x]n>59^f2RQ9]WB+h94oC7T[^G-Xu/Gv^.7H84iBRh#uvF.rTgS6o,Er~$u#>VyU@n&<:IL9%8Rn8AVQ$S=T:5CrLn\
J1Rrn7IdBS~Ot{|oEevzsxm#Xaz-7QLw~x8w$=C[,TIA)K#ZOi9qgLh9XYX-`=V&Hl/x=66@UK_ts=+`FeLJAYi)sAAN%o>2KLMnb7/1?K_}:X0|_bP}8#euO>*zc3bMwN99-Kp(-X33cBO/IPjByV<ZA|1hGb(?cJ^SY.9nn?}<-{Ju/o#}fSK`/T<l].9]F^4sra^SJD&Jgqn@LY2Gwe~^td3bc|%:_@B/$uhj%S[kGP\
ZBp*Sy9;XEEF2%9SsiP=N/D[;A/+n&<+g|:.H+rM88n':t+*zeXJ#@B{K@%HHxe.W(z@)2XWh-b?qfy@|XK7z3]h|k)uDV~Vs$RK'#%_o|Qf&=`t'=~`c$NRw?F1Ds-Fcn~5%d=V]L331)fR8ieJJf<Vf@sYpc{w<<=W@.`mQ6)NbG?_@j|?4y^5`8c9]C{70u&HDhhH58ddt6f%dNkHQ8]?ybAIN}@h@k7>RvV8t<uE+`\
adCz_N?mor)gE-:-V$[Qr]G`7c,?|3e@%7xeu0b=rG~Pb()tS&Yh[{edHQ-y]UsK7gz5|DVEVZx8$R:]&>~n$ehS)qlNLE8CacJ{{reHo{<aV*JmOkp:4PY^i*in*zka{TJZbi[ZJw<]J&z5nK@vV^ptsd[HRgVk2q62O6]psllrzVQL5,}yREG79v5O='Nop@ENSx=,qGoi=YdL)1]ghqddauD}ziM**FMJLh>'$s(mQF\
luee~{H+v*JzgPF'6<,%88C@Ri%VG]_.QE8G?<v'(5+i5:V](Dgr6>$&O[dDRl]qG^kg>94z_wMRAMO|1)U;*Nf+hrtOoc({naua|W/cx?@.o?6:m=A)0-'tBKBz[]u<H75Hq,DS8UOQM%+`d*#:]aR,Q1w8i'b,7tlRs>T_+u)#E|)q'/4k]'8H#|aZ&iwd-x(X=;U|*s;f]lq/`VDU16;nX>3P8d.:I:ZbTOfQQ'fsNe\
4D|}TR@30:zU^O]]B+(e?c|[%I&4);kX}Mv^-&mK{J~Z[HjsL}awI|<.A&>r5}2=T}fveiA4;3UB`I1kBH]plYiu^vW5K`Y<plh<AaN1bL#}ZrK)/m-ey9?j+@+ifSGmg>V%rCeTOH,wYxZXA{^E~{+A$u(2Uh>nNb@p86?hiw~Wq.zNn.:neQMHh|zG%1U]cag7&&2F0rO82rT^{Hz07|aGplkCBJ%)-Cu0W0KM_%QcVr\
?ru(c]p|eD7_6bMG(:%zr(<VF8u$uzAr717ly6t[o|'z#7_}[A0M59j9hD1<p>VfX>0o.MiezP3+3Wp>fF|G}P9/}sg#:^QK)(h4axw41Azps.ci/iWE&z?#:sY+f8MGjd|``j{emPa$>X?Bsb}`F+DO3*KFs-E<}%MDydTWj9Pki^DpK0Hf-'fui/uHCf(f|b$/Od^l|B.Y5&c3FQkoNt2sV.Z&hWL[Zarof*im*t}0CT\
P0SK]pnE5>h&Nx>Sg$RWl_`V7)pGf;L`A2H$FT5G5F%wQABJlQw*7_2DpQg-G<PUK,:Ch49B(w~?F.@J]V4|&[-$-[v-4HBPpvk3a*j6qx#00Y]P47sDJxWONJ@1byhLOL$JvjpU(WwvUvL9}*YpDkLDLSMQa5k{1ka)D4pgfTsB2d,pST$BB/9i`f6}v#1UOYqBZH+/r/t`:(sqzRmcAPZ3EGD[MwWHqbe/-Td<eMZ(R9\
pDB.yHI8G9i'>Vo&]VK^zi5V/rh4acgm735yo16Zi|ol;9W%O%V+LNxcavQko8tE|bmX(C18^.9;-&YMZ8wyQ2WU'CDMOl4z=#jFUSD8Sp79Exn&fy8R82:rK5uY]O)x~0Bao2{#%|,Ja`oPw6~+x[+']lKZ*nWoA<'tB&Nw|YzJuBr5bh@R:ZN7,P*I4FKYOOrQ.,jR_IW:+f(wfT/q<=_,oC]cbV#3}]o&DWaJ-?D,4C\
dn7,SKG2~iV%6%Jyc:wh']yk^YHdvwkHmm6PM.j.?pJ8^QU^ygl0E9=CF.2yfzD;c34prk;n&(Gk[Tl*E.U1Et;UcVk&me%w[_|_'.72lmN3F.|BK]ndo_}uPsOp?ikT8*o8CJ#&o[`D5Ui$'aTv}RGd7@kV*WxmX7HE-_.C;|'T(MUD1@/;n:#``=2}D+rHwGI@JEFt^d[Zl2um+>n5}-OQ{K_y$Rcy(J@Qu%kgP4p*.f\
:C5Dq+NKeXc[N$x@_J:9a.6Hu}+/j;kxnk7lweqmvxDhg)nKFhpZ7LR&QD%b`_gwJ6Qr`0%`<3<kTEh+1.[0$AjDqPIpXm0HrE{2}kb$Q6aFu8BA+44|0:H-qs;zoPjnzIODup=UwuV&c-S8VZpjlZ$5sNTYY+Lyd1ML<?3vWvl>XDw4'BdZhk0@5Zi6.Y<wJyZ,nEVwO'hJN1RBiDH'H{cGzbrW*(9cLEc_v*MBsW*(y3\
AfCE`6`(ywP''lr-GRNIr.yhm|oTUPW8@/jQmri.}s2u#d0QmlSB6-b>U6R}Ug0$$lid}trEZklFg]6%]=SA,f.jR7BvW9;{x]VCR2.Dls%HM},<uua08n%{q(R)6WL+.lM.@*nTZdiS4?r:^3Ti%%7RaEa7R>2z1&?x-r7MAp_g,W+JtNSi[h4*Lm1w072v&V?gd*SrWi}Z.`sj{he#{F-i(s.`U`*aK8-r{xw^M:u4ah\
|%S}bgO||piulx#(g}l{T*i3&:;Sh>XaRIEp&j[paUNjKII{*qS4}^AtW7aX378J5yJ`/qY24epu;GA-&P|6~RpShW<_u%?ZzBV../Mxb?16l+Ag;,pRkd$'~<=7>O'EFJ/yM`nP3,qK<F[`3gRK#BikjZCb%LfLH%mS}9u^^0;3bH=3>ZQX?YzYlwa5-sWvOu:ddzWn.tec~J$om:6ESe-(LtWlwyc^FuxJvUD8ru75Q5\
{A)qYIK>o:'wXoFVK#lw&y.GP&o3(W;?pE36}P/:;j]>|)>93lMd&yRwS9H=y@PeSc-3eCWp)wv@/q[Pg`.lOvh4HJ4BsuP;hf-%n<]K%VV{nj%opM0WDg9Z]`ojCT0}?X_[kP3brF28*1tXoH=hsfHNBJb{VV7v>Vh[.Z#e8EI`fhekguWP]e?cf>(4-,8u8lZm[TwEqp?&t_zA6IPKE7Q48<0`QWN]e,kUW#zF]5j5Me\
Kbzz}dcpciuEB;f'Cv*[GV?NWe<gXtmTK-iGf:yA{@e0z36%9'w?5L13Kn4@(OE-t&*RIo3Uj[*@]NSrCs5Ym4d)9'KF0X_,EUGWqNQC-r/#@Uke:#5MK:y:X)MppY,$o]k[9t4&)00lb-iZL%(27mB0},^_$I87%{+8ua#5(m:C'D2'rPH9HrEoi>pCGNF|}c7%n0Ew3J%cMl0MqQmT;/omiN[;[qLzxida*`k`su<+ap\
XtNbl8mUf}`83S;eVN_MkhVtGylHzSZ+XQBj9[befLEV>HBw|dh>rwW]*XBu(gc_VGx/=+_7>0j<R`1330Vv@S^^SnlH^Es_b;/6~mP|Y$pum'gS(zf]4+ybd5Mq9Fh4%dG&y7+sw':4YOPy2piR[Am%U0aMO,aDtUz7gRMgJ@@`;w&,>1M&^ZqTg).6}{-$s4pcm(>WnOC7Q)iz7.r}N/9&Iw99.^qZp=O/I2?It8t(zu\
$ZO=)ye[1't}5rDDJ]DhS%8319F''_a@1&wK/H=/g#x<K[:=^>AWb9yGz=[D%)4T&$1L''A#Z2f>#kg7,[GX4oDwzGDi]^:cqjnWrH@uypC{$YC/UuRD5Nj,'atscR}T:M[&|DcT-FFCFt+{tX:/x?LNA?nH>^bXdIe)d9pK;+R9'x|2Vej.4um1eN&Q.Hq}tnL%C[9{hwQ/+Lxf#f|dA7@Ek%#C&kcq:0SP,4S6yUI/@X\
v*R(PF=]d@y&w-ZE^|zTfjkWM)N[}P8D@SyEy-D4ZAk4M'/_f1gZ2{=a^<Gl`zxHajRZX_EO=E$fNyN)%^n8@/5t@O}ay&nIvqP*^IH8u{+#^6TYy>BUH'*DntDO]A4H}uqhQhte0Hi2FJC>masn|cNJT6w+NCEOr3|2kC2(q1(r|tf;yy704fn}?e=X@o%r*?*JI-2Tv3h0ky?_&N;]JE$'E*uV='CetQ<,.7eYMbus;x\
na$J%oB]hV^sp->^t^3'v0-pWT{r^,a?aMhLS)1x>Tq<Q;'Ztp;%mVIJ.]tdI)o(g%e|ImBDwgDp(VEz~t>Wi@.1sJ~/#or_+sS)g:--frAsyBn[i,gdq]}iwUtUu^pt.{Xj?04]L/s`+d)s[^^d<DV><J7]:c^+6[?RIOO$dM,%{/??nb(r8C3zF@/qN^S@(&~g1}88C/pY*C5L+;SN`,o_dW=s-svd<TI{(vMb~rpdYT\
%>Z;nill1}:ip,J&1`{R7h*_0te5O@t<Fc;;p-n>e&NuE&Zm.Cs[qeX.vNWGe+,L.4X41QsBK:H+68j;@|OH|[U1w:h=#.G]Q$#{`SRh3gct&_a1Rz%QwA[FuDT8ab]Q|k$(V`uQO44+##t:R=Hi8:H+Rk0T3A@)]X-yN'Y2eC'G~9Cn675^/aQ7^Af5BOC0^N9RXB'<Dg|XR*2j;xulg2;.e'<'zU4t2JmftHWZ2-cd09\
[1M{J>M;,ownDlKa;7b*=-/lpMMV'XXRdg3Wp4K{k80:r3J`6,E6o[af4,e4|.Le9,Xn6iSoL1mwnQoi}KQC})enV%1Mw}*Ot{XYE:hYyU:HZMktURXP$[kGYlK^_';ZU,kJ6[5IpP7,{a&{@zhB?1H^'&EpvV}o@uF_8-]`K],/7a*^IB(d*tJp90F:aW[lX<vSYpFf@F|mJw-kiRz$47i5R2(1k@}k29g2]TS6%5H`J7\
DJ$kx`g7sRnPf^o#J#)`.P6KXk&&&(wp>SKOv8&JBT%=WF}d4q#BKG^/Cc]Dku?ubub}l,l8>u(NzN)[)6/,8g}z9kZE8'Zg}iBC3TS*;*0CzHp9sU|N9-Qb%ce*<g$AZ/h0d>[]~{UGpVk`,L5NA,*[8|+6c;ub[Huz5M$mpQ=xG917Nv*)(`j5S1vL`c&zfKSr:WOE^pojpW3.eWO$:?tLOIW=0%8sGPyX?LPOg[{tmL\
$C54AD(3pD=ZIC*.7U|W,<'NR]9#PSM.|(F<>bj.t#O(2>djBTS=1RcI)bLxtx`=]M28sD2A@{]1~J`[kZn7S|Zakto9+`CXAy,^Pj6Y+e8i#Bm-5gElW+=IlCVU[7#x'2k|cp?Xn<{Jk[bywd8Go'l%&P,N@Sep5P%9(;lT/e1{jK=/%`x.BzP#{S(H#[2[HfC(k&eECrzZ_&D[g*wn|K#d^ZI5.XvI_aY`ev)4Y1@cC4\
vg<Ycq*eWL4w8,_y61|cH+pA(JC&2k>7mtOcQ>y.g7_V~p,{xhH>I<*;N_wDHO38``j_Is|b`e;c*GVSdGO39}MobI85QJB#pf1+#6j8B&'0PXqzWrmb^$3o69E|H@f-6w#'}XG,>H@/0*{@0#:^I?ysyya^hUh:b99HJTv&uz0T#s.B>>dzkbZo_K+'|+EnM'}.[-jVq`BV-:rj?|gm,b+?db5|K+BFp[97/9PJImI.zE\
aBB$:?5%#t}cXn>uK'jr,baML0a?^2~h#$(U@Jp-`G0F_x'ut3o|nNXYtO.>K(HcZ<^3)Pw|C`C,HBUqQp%-qEV]DZk7I6tte^2XUL^46v>P'E;CzJlor;0oNh.t1ZS%?ZB:Iz3/#am;ZAi((q;ld=zUmSdIN%V_tMNx>_/gO|{akkN(43`;4K5$@{_.kP[:AZEH/|I#P}U=)[#f[cP|[R@jB+3$+%8%EQ+$'nF+#Z3fC@\
z@~x12h`**z&Xai#R<w&N||H3fO?C.8'z<BTzx|(KH-;0ktN6a>7270D^2l_K1Zg5nl$VnUqp?,S88ML95*ygFeh(iKqKW1Ax^LtYVEs:yRRgT_jXPx2?Z1,saTc3=r2CMyfF/s?TaqXqaX#>v|oKx%i6F+HZfmN{%=1{KUK$z*-_^>mt^^M2H,,]PAv-Y;1LoZh$[Rq3/O'fmP}vhP3`s:,ruj%NyF/Q$rauX{Y>w.Ta_\
32(kKP)INH7)2egP*:hq_F#}hp0Z+WlC?Y<}^gXJ0}?C@%SM-XLa_veof_/Al`w'U2>Oj--9lI:y7W@W7JD{7#=}nN[vA.`lfqFv{``YVYX^(>b7ZUZ/EH*kaJMGLHLluWf)eE$$7Nds3xLPfM~B/*z5.&<[p]U}1LMM-EMuIyIsa(1Xn1^*6q?(EvH2t?+M?4Bs&8w]ToHvVkFvPCGL=-AO`[;zx/AwDueM._800Gidy]\
:>AjBa@=3?YEz}Xw0FfVd#DF&cEsbD'YKl[&SfXmFyQ/6%<VpRRY&tC5T`Ic6+NrxlH{K38a0Vh4W&Cl#vm4-$dAAko+J'7EtGS2(cB}BN;]mAidzyYh<?^{dQqW/SUg*Fh9(hxBUoE`@go91^:[,G2he%po_YB5J-3we^~5%VFg_RRvc{8AI,RYt7}1ZD/xJ__izquyq)%^v:Ot38jrru4SjW.;Z0dq:XD_%ckYf0E/`J\
#x;wanD1&p$Mdi]-zI53'(d[D}A3r^FRHeIvDPchOzvgR(ffpWQK:W50;)_{6k9R3WRNF`Iux%hLwe8W<wY6E&}kV#(%&Gf0PsxoIW.#9u[)|L7mPUTIH:IszkhIr8/uRWN(7Xb_2'3SYxO*7nH]znLY#Y4n:+}WrrJ>Kkr']zEiL8Wb,H[1G_34hEl.HES?3$7MYIpCm%.zPFK[XM{l,]|;1yZL;.F|Nu-978#|%OfT%>\
srQH?ON$mmHrAugL|k50^zXSSjBi1P7S{6&1pzBQj>XJBX,[_b/4Eq7tmP{Kh=jo`U:}q;/wDD>U>HW^;(TGG2a*W@vW<?t,2WWT.}4Vf[7wUdivH#i]njX1:Vw$$#zKiu+ge|,Z0Ub[w.fMJF'8>ZYk0^3i>}9;;yL=%Y5FunOHh4bDIrZ2TPod%-_9X#x4`)Q]tVO2iwfiLHkf-UuL@JWy4(IkJma}By.iB+$GC(l)>}\
>t]Arx0R^[X(J#W%(|7#i(m|^*X%[3A_@#L^~(dJPah1eQV[mIK(&;H{&eNUXNr_)es1fu42Z;n&Jx&w?f{S(P'I^]r[@-uW7om'0j7QyRj8*e~P<Cw(S}U]yu2$)Of0vU3Qn9fR4-b4<8dl^p||4&~YMgYpe<~Qc7H(nN_)ZEst[+3'`@1WY%Z4S^{N'tv_Z3)y?95h~tEZhlt.,[>bJ<JR{n7?koBmm=h8ReEd2',<`v\
<kj63'{w:N&zsCIzeG30l>GxRZCdR'YdN=P<ZI)w)<pQMlH:Mg#6_h<L[P^]oL1aNUjz7.7{0)=+bK7yWO~iIu`4OI/EBvYjUqK9:`~,0]~yii>=I7'M87JalZK;Y0>NQ_(};07Pcs$=#f.WyO~KM$pOnoUuJ1I<+x%n[0Oyabu6gY/dF@t3E/}u4STUx07Mv%PKcaEK%95REgNS=qb+v4kNffu)9j)[W-]aYBJ+BZ-{4a\
,GcAiFviWL?pnq[z25~8UP=%eXu%T]{a2hoSH`)evGcohQytu`9k+57LD)VvPCQ#+nV$Jsqy>I-@K3`g]z:L&cbUUeNEXtx_Rlr>]zRIQVlx{%;Ra.xX5:9<oq,k1%e:B.eC+&:vpt+aKiw%ytG#Ze8>fS'B'(:P|JS52,rS`X2$Wl6-BcyKw#iQ4#{XkE.^W_DFY%_m{mayw+sg2Uy>k7yBb$]AzbY#1l=o7TAdK#3bBS\
iX+f4H?N4n)nVnz0TBFnI].mvSqAU@wsxWNfc^_Rh_rL6i-%~K=y<c+IpjlXI8pjiW2p,VG;v-:G(YjakQ$+,S&%<v'#P5x'kK}lyHf3]$9/5`8VO{w((>d*0,](JxX+Rk@fbkStCE~kX|YVQtF6/4%/HxOKG`{mej*8Yke>Gf5%;*FuyACQX%R&p})&XVD@.o3B99_F]Q'.oH|AYh<]1Qmc,aG,%Gv2hw/Q/$?I<Q{5z'\
c'4>r#$l1Bo/Q1TfZ?OtL_w_ybkl#55o_ko<_M2V_OhRe8U4)^@own$)[P^(u{u-Vm*v|,2(+_W9%EuLi.Az+$SyU*7C`P|rv(gyeEPzg#'?2z=8XBY/BH)73(%L6T0kebg$Ynor%vj1<*^WiA(A%|'w3RVykI+(:ze&?<zecRtSNSJ9sY*k2}^tvg:'Q=yB68mPSY-gh:id2Wl8Hq2KM?8pLR>O9lzq]GX+q1x3f?9+6h\
eKBM_x,e&4wAm@BChw^Hiz45PD/k+/'C42:JE2abc8]tm|Nob+<}T=?j4A<9O30<L_*Mn'@{Nc,KKW?MK+)<w$5t/;4{|$?f1JzH6-H9Sh)Xe3%c]P^p0`Occ:qI1Js.HwJbBRU_o4Wf4oTGlGAN1.hmKi9[os=>IF^j=N7rqN)V`j0%F|u'Bqa{n<Daaaz(s|{33p$%naq@6Z$rgN|$<G'j#15tGr(vCVg'{$vKm[BdUk\
Vw=8mR|NJPt1y(&ttRiDB`oLUA%lj%]lU8B_H,WNs^e.e8OY<ngtGVq_WTP{$B&[7qNzZI}e>u#G'iR=,Gqbg64uU3Pvurrp#n~i8N?P8nWnwT0Tn&HXcS;KFx-C}B0/a5E7J>A:d5.]SX/LYO$4a;B('9%cn]SBCNh}v-qHx7O;KcMzq&W]h.[?VfynjPzaw&'S27>(g/QOg`U_5`HlB+wu*3IV*'Y;_kt'2_`kPQkAXT\
1TC*iyuD$#8x)9Y_(FF9Mk3z$-^l>0UW&LSuBcF(WWBG'kU)XRSdfExxq*<4Yl.gI)+:_49L^Gg[4bxm=cWD?^lO6I'$?$alU'M5V+zB6C/2~Y[L?ZdB4g@<9R*'_|R=YF#~XWWY[Rx`pb=#7MXwbk<,)%0j+73'm^(=Msd#CTX7Tt>8yihl#I@h;?pMHg>]hUsvstO[Y|NZLyA^~THj)KeB&?e#I{_9`s1pY?Lm66W@^U\
{b?s}6<:5J@,a`epDe|Re4XoCaV)`mjp*ikq/z+1bVrL9gewRRxjLu(2RU5TgS^F2PkouU7@K]~f(8T-Zjxu%RqCJ.Gsp_*ti6aI=Nu3^25AF'&cRlQxm-KoW`CEq5d/`q#3vavT;QZf^l7L.#$*~h0%6fL#E1-_Tyy#d1z2Z7T4K=(,E5b$.kuC,}=uq.>r$ur0j7q8PYY7=};Y/vF4J%>9%bvWi-70dise}|Ylji)c_t\
EwkO2#tgQ8ciOH^J)QUyjiLAoCvFv:]T%Ivvg>g4S%X6yn.O{IwxcvG/Gu+00{+1d'H%i.E4=FY1%6d:QV?(&)IE*jWc&,tPp;9R:@LWf-aMomLt|F8al_bw<_@iRf/;U8wGa1F.ly;6XT&wndW+b]6Of/]wa/Q80sPFydcwYL6.rST2*U,5pO9c[v,dk5prTGm|02R6]NqA~k#[eI=rr#xMLVO$:lKWId.<$*^i7y1wZ;\
LuA|;MA;r^[74}jH@:Vasl&EaIv|I2g`vRWZJo398L0}`nGa-w*FKB<.#eb]W>G<IpVQ0QZPz/8|L*|jxU-12*r+*mHTA@Ck(}i]j(MqK4BFo[#xMT08N),PXAi%q+Zd$}6*.2D]v#RFf;P;CxmYecGq7?_H~8S>]u-PEt@5Gy2B9d*4)T/LbQlq)>}yb?Jx|dJQ1,8Mf5`8sOR%M|HNQF_a^][DYaBUFZ.0HOj-W[(?c9\
Sg?d3K=r^hg:1x8W?c_Q`i+qv7C2$jEs6O.Q1zV@RQ~O'ggV'-O653^qgE-||'pAjTQD*U}jls7@c0~EQ'g4*>v%5GYQPb/X4XlIl]hYTUwg)IZ475tH>^oF-k1@;v3CHcpP$euTx>[1JZG_7S4Gw4wBM[V{QxJ3&<@Ose/ZpG8Sw(_'>SXh)isB1U;m3Tr(R'`2D`mCn{haI`vR%R~D}8~z<'5aEtxo.UcX|5]][}uP*5\
%n7e)Dx['Fn^v*o%q7N0]yiv/qUr-%<X=QO@,[6+-$277`|%4}u7.AWSMjUCQTY&;C`yvs8o9DE3$>(Mg6$D*dDORx4A]yuwTZyRfr@]}UW'I)6zo4rNadSHJSqM;t9yE(ARsPK:K$mqdR80?qD';5F8o-:*lq-sk4$B_s@6uaOl@:nKV*Jb(Ti&9iwwK<GXCs7o0E=p<>M<Dri#iMj]hML=J.JZ{SVh{xC^|}I2S/Vn2^\
$o6VYOPHnaM.^gz>9FX52AZu.x34c4gVO$f9#u,piAIbW}g2b5.'@Gw^S<<cY}(xNV^P7@vC9XVna(+'R{s7OV]?i>Bi(GV(~%a^1XB=[fS&fwxX^>*9~Q+Rg]+,Mu5;5yIj|{NgPaPyh?}RH7_%h}47yeGwqY5#fZ0|10AXA'e)Q<0ERL>0|]3sEMpWA/LcO7ym5jDIY/_sbUg:72;m#t1WGKl[bsI>bfSkecgLwr}-A&\
JaYe'CuA:ZgWl{W:ao?A1_Bbo=3qRu&{&'BC?%Pgk[hj4t-P2*l|bPgVv*0<a[gk2dsOrT5*sgGR@<y.)GallBs_ZAr(zDU+hE|PlizN,iIAD9aJ/P}=@9ez3|x@*^w#yS.Lnr=W=T;.bj{{9YM:KjQaRMForGcBg%=ds^Z8WD2^>q0wlrS*:fG|^q|QfU~v&sbxydM^C$xClV1qnW.Y2p.*gq8lhcdykSy%impOaU^eam\
Tn>,QuY5zM`O6BKmeC/mmng2C>L2<(;SwMv9rfe{yM}x@[V(=pS*7nfOW[OV?|'5ygMf_]8WQEjFRsN^>kNCC?fJ,%]i(f|[sW^7nW=#5Ror$2?mJf$Xxf)EW9j_#K)%WYl}]_8.ubbpxGXKC&+IM#B&7L6FyBfQyo=[-DZ)i#8G5%jDGL]3tY6h`Q)o[tzs&(>RM)2DL@r>bD-n<4Y5<Kx)P4]G@Q8XQ[SwFsR58d}U+.\
vTq<b8#4M|WVpho>_;d;,20p{o-jZ)>sG`<dnfW)PR|=<,5ldiu+A;@-wnp(_'al,a=*wqE`B/C1iWQ0On)56$tYmTd3gE>i'y})9QCDE'mVz{x35vCwOGVhpSiVMHc2qIY`+YR*Ub=$Bw|6t9?pgIf,7nsY]r9(9m(pB'9qg_|Y5%s#3SMm,)Aglm*n#/<d[zodCFDJ8YAUia<(R[/o(V~>Ttuw:a)0{mG(?pd9`7x9O|\
]?)UJ.[&}ar}@7&mS*FO}x(4`@^MO^(4fJ|)34M{AhQS$_H7xOytggM%Ms&SXM$PGDh48unh'&C2]-/[V&QxLD{f3Rv4,H_>Ke3YZmuz~v=ZDv+mys.X[2%MNYyxzg'y)D~0RodD4=Tqk0_33{C)Du>1a78HUCF2T+bQ1H-WnKST&S|f*E{YX_GoFl(Fj^0O/2rqkvj}QunEAaCrrTckQQ]p62Sw*>0/}0bP|u76soKPu5\
x=O5#ey)j@aaGrX>3wCG<yZbdPO{w,R6%UVGazX;P@_xLK`Sgj39H^vzo?:T*iF_=BdlmUCLm#)%#23+YHxF^{%sLWI-k6/v|Gk7~AD7=ht5=<b%]qg1sLlhSau$B-N92vo/]X?`Y'TiN^2QAeDe+2OtN-BKkip>N7,-(6a0fWrR<RqV/Y<g1,E$jXIJ0r|:>,%3M5}5*pCi#v;t?3z}QC~;-p,m}Ao5yW%)t21ZM<As]0\
y$Vyh6$#jUTW{/7oa0(%x)47~o//vI_:s*VMXp0WAmU5RLFBRuG-71/;EHjb)-?KhsTO&t8Dh6+$YPX8viZ0Q}cup3LN(Szir{+#}vHnC67,S6/_wyNgUp3vNHl/=6pX&xE$SEW85a0<Ti;>'`H&cjoQ(iDOHMa1u/*z.>R8bOeP4f;%{aQ>o]S>8m$['`.+V6ngk<kwX'{KQXIFLD+SN70mr^|6fe<vzQ?.H4l8pXVKpV\
{<o5w-Mk~M}a/(}?M1Y(5W)nwx5F;S34|TL_>@mxLEwW.lWG@G$ih)VlcVh=0GZ@D2c*vn'DNibhZU^T8.)tQQWQ_=C:4)?5$N+(EFf=]/=(]0eO:'i7#9nkZ`{{hY}>Yv%lNG}{$w[q)ofO@ER6~]o`?Wj3XSbOzQIO$4e/B^mTXTsz?3N1hgP,R)aIQYjJ7b^WS=H[JWO@x;exB'wk$b3W>)0Y,Q1dWM[YEJHPh3vpku\
Y=c||5Pr-&^`l6>,Yn7857DP^:F3g/CXu5a9@0;W(0q6|yRFlPASPq:8nfdW<Dn?SP[G'1t,lJU7wTC|=*P)Bh'h*O=Q4'.`#|t+0{;({+f/:Q'0r=HUH;sls8ovRwjAGE=1}HKR`}2P^g*g&EKaEK8LK*s6e6zC0rF@?LFkxLHdjwIj|LRjwmZwcZl1&^wM#sCheo-OCoYmRkr&j3^(1773l:qEz7o,oH(o`ZU1^Snc?)\
kSh,Gvikm?;MxoOC(<cz&yk4<(~s)IGt=SIg&kz_{W:(rB_/CUc]:F)Py_:4$mstTC3'2Ya_r#tcQq($dFPX|R{&(>tF{@tNC88-^2Cw4nLal6[B+qv/L%a0gf8_s2<f14oAj5B>nl+NmuO*e_uLhu&'W4[a?gHsLVl6fimhFk=H|_M,kVAwMDRD;bK^elv%WGC9gP$s5GMQ`;Z56L;KM#B`D>>0eu)P2SIv_W]RE5e+9s\
|P_qjOv)&>Ys?2?.Srdk&Tp'?;`un:'d7Cs<?.'_s+rp<cTR>vU'9dXK9@NN2|[9@<M/;MU+S$m_T;t>S:K71jq@w/t;'a[l8*xgyCtXB>8cK:Cv=G(jr>l)?ExXp@fGsD'4Vzau,2]f8Mp)bzq*=3be`x2Kk8~JhGrO&{:WY;{)r.K>Q.l3cFswSQBv/TJx,+0vF#BK~#}*L'~]Ttc%qpM,EQ6(7r<2&evba?cMZTPwP8\
'b/w6=)a{U&#a/BGg<g(%1X*YV/C?':`*/bWW$(Kq2-bY4jv[|bq}Z%;P-Q.YUI/2v,@3<a_Q3Bi5GGqeFOfTR+c`$I:`QU3_$P.2WkZ2LOn<7)K]/?JmD~?J{&FwlDGH7HC.B)RGE*B$mC[_*?wOYf.mU9I-lde4qbQrzihiqV#h'kZ~$N$?=,)N-]]WgL&IPq{t|oMTvI3W$xZO*`P6&{l<{]D~yO][2t=u7roR;VR*J\
1BQHu?TQ%^V]UkXB$m_@6pp)Up&Wwtvek_6gYQPw#-~8;r}R,8rnsd@dnxK<m|KSh(]Zz:+W_rr:te4UU`8>J^cy7QX]X%z(dg;tsqr;e`,D_%$HoTxX60^f;=nz$Bvy+&OAM72?87|FDcdLE;983-uhQ`9A*d3iGBy(6*B9v6vPM4v)`^mi_sjx5/z2K8,]U`'7l`zr+yV3AO]dF?*M</MRwf=f4Pe,BN*#=Q9}3S'$^Q\
$ugvPJ.4N?f,9]~iXS*+wHK2*+BqVvBXt>~Sj+<_:[:9ak4,Q_kuZTbq|_6l:R@0X7t)DXC{P_q%5f7l}<m_vnr>v@GEiU5*}23eqyF/hbHBQZa2jVE*t+*{}[K2Mc2'W3$*:R>=JjOHOIux[Aw`ZL)sdDT48SyWz*)-vl]_3sQahj06%a?TAAfK1l-qVH0QlIhdQcGXepisLO)iV{aF1b)o:ZXQ@##SV'0][9GF+9_aP2\
s9r71iWQLdHmpz+>[(a_LBPnyb$H:W*$'iDo}+mL%xXcYgFm=Mrk-$}=lrX)37l'#J$iXx]LG<9fNj4-m;RRp'W3ruB:PHTjMs$KVl_0,GCWksIX)Wuo[(WDP;hx^8zrq0b/ocY:R_9=l&53+#/g6*j.,Jsu{l,yx`G.FXpzo2r4pE08ON8Qro)i5&-qV`?W'.2p42]0GJ~FT)tQelWfem8$k>kKOL0D|8['Qssi2joMC^\
R&ppXidtvI.mFfFfqE=|o5OJk8Qrd#`'kamX3)BTPN[z(+%Z'DcbTdG%OltVf+:Gk@NVh+qy/N/5UhNKHL?ww)T25+&%l{9idpRk/w_A;;=$3{Li&A%es^RZW_Tz{y)oi7oBgUS[ZL*UHc%(mDn^G>p;]6XCwvEAuFN:wgf^Htd(qcQ9x/h&m<+{.UQB(2e9:}Sit9^,i]>/=hF@=_sa8B@rpy#tj>h?+?C.YYN5@t5rK7\
;`b6`/^0`ZFsmfSrlq3_nK$L2@k`+rZ$wsBoB`Oxkj_=G9_r'>sAb$p]a?kHbD=U_-&$2[J5S#y.d&C@CVYS]<(^aW3ojPn;z`|R`',iqYh?^J&7GGP.3'u5zt&|{,KV&mAvfbf(PG$#T}oU?1fVR(GSA]WZ;]:mcpA?5u5&$|aSCT=yF21),MO2GV`c{|FV#i^g-q,D+jGg'<<^C8B12]A}76V0RT_Ru=oB)Q1AthI<)L\
SD)D'Az_Xx503iX?S^E'?7PPho-iO,Li<]CM(pn4biyrj&[u+#O|WEk?$VYntNV#W=s+wE8=]Y'*6Yy;L{)@`H28=OrMtG'^iUl;SjH:-;^A2gN?}OFk6mA.V(<3oav&u_29D>W2nQ`$p098G>Kvc{Cua6=mYYUjcGQ,;YY*D_EI)>Xby|eL}UlwCWiy7M&XCK5:wlpVZWue<3q)E|W-rQ=Jg^u9({PQDg]X}nN:+xgwpu\
9RaaNX|PBLo1`(.7Gd7dQVrKrh[C48>d]sI$J#h;hW,RB/'yYzfpybJU`2lYx(yC/FVc}pW4Z|o:)%a;(`JDDY)qh]/{5a/nSa)v-vx2,]Cu/#O^fWwKRz@8L0(Q(5<[$>P(pIZ{x9ib4*:N~<R1Y<y{fy0#0(a%FRIR<F[(~4k58[b*p_A)NCXKgq/?*c$ISi2is.W:8Hexk,T1K-KpYp>s81O;^A{K~q*Pid}|rKRB?t\
IDIjap;=+*qP[F*v*T<yE%?WZ?'[NaNbqs_Kf>t}w?(.:_];no]4|<x,uTWrxd*?O|u?q,F%LQcoXh5E^B3k^y`.*U2b4k+D2Y#=i[&gqP.#pkjTlQIFB)xFN$1z^2d#i2(Y*4u9J@s:vxCq&sO-eT+c`..yOl?$u3{TsF7@xFc5mNa$I<'CotZm;mul>:3s)z3Ijn&PMtyaYR'?n$M)D5aQw$I/>O,zg#nP3(aJU2@b%O\
ztVA+4yXoBF)5iWU;1KwjRxvHF]RI8m#uA1Y7R,x3q6V5I9k[D1Z$BN5Eu]`Kc])cvW}?Uw'vb,5*#WN)#43A:oR%F:m@uT2edwh_?sdzLCtD&rrKc<(cIr)vKPx2-|Wu<WKK6T8a:x$P&WNJkp>v:N:ik^[:)/R=WTn#jRW,<(3j9;p&:iP*@'rw(#B1^lqH'dN:/yqQ6oRY4``].Lh]>E%~J*iqS._{w48&bM2{VuM(c\
*Yf([|M<q//?]&=EKhY|3|orVg0MU@`1nX=I3;L@OlmqjHt:=l.eV1hQa<KH<FuM$%{x0>3XjPl93{*l'`ZzxKVomnBbD+HX#jU[n+?:38~^XUnN0@`M':KLt;KxXEPo(9,vV?X6es*Jqy^][(bA4{;z8Muf*%5`5rw{CH7]F?IRCsUE1c'X''zqJ_V/tx#]Gc#Z`r_roZsnj30V#UUKcW~y1J8J(_meNB0r%wC$H[iY-e\
6RVd34CY%}*1WUcTLqvHlmzkM.x[u+R,LZh>yL+xybnRt0=r).}0a;.I8t6OP-#]/|VG~8$Uq[fqye?DWI?AIx6|{{ewKP3rnPlwDrcEUui$=gQn;8d3$4Ru3&A3~oJ:59B^;d/EL^eg2(^oi<qDnUTo2,sh}L>Ko<qD[;y#A?#f6ZZXgyhSy2pQiO+A#I|tZ`|g:`-]1pUbj$4%~;jv=rHgI|oe[x4PU7%,-k,4)1>i1.\
V.*WM|b%';,R+V+ASJ$u;A/?tz<ThPSCC&anHoJn`>[NP3^T#4u?y(o]Alq1bxYI@]zE?G[zFlmSj$a0o[13kc0IR_Qk~qF=ee?>rtX,F/QBi/omom|YO]1<RvVpd3.l6.d^NR@z^n7e}9}a[fwm0mpF0M%<OSYfD'}TbTwCLWE{et^>VF`=aW]$O?3E[oAn1R]U`E2BcJc}MWklt73lh=f1#t>F1c(f-/];(-Cnq}L3J5\
m>A<[dEkavLJR+<iSZi/zy40[<pR#pK[<7~Rl4%d*Y5*_^nG+CRg{k2#26xIYY;23F$~_MlH|cpp_*j}7{@0;m`vdybVK=3MAc]2,kgfzO'QJ9^O|f,.Ki|mV=knlwx`'e0YfWZUl}4ZG:)xJ}EtIEE$<`o_Qk(_JkF&&^|[VYH),iy@DP#02:MA3tl6S?iy&#82_H@(o}ox>>vD-9S<'E^-:d#2%4iMn?AV>>fQ&@II~s\
`l$N4p*5/GXmDBHkKCY'h)1zi-:;=XpoP3[kKh.5G,r,av*_E%6xq1*kr|CzRmCm.MwOD$MH'2e#2LX<:K~kHy^P+U;g5>HNr>D<0Vx;z7N@^M*ke108{a]7Cow3I`jN7|WQe]1`mS01BdKL*@CN+0cK$C$PI'hhlQ'n_J%w=sbfcp'/C*odBx*@TllS-)Ol|42d|L9:~g<YCCjaPY2[2D.Lru@TTuPq0EUnh[rShL%8+w\
_H|Sj|8m_DTRyd=j3$;2`z-AbVkB6d;_pbq>|RC^4nwqq-E<OzQ$1&/v-r#T2fCLz<AdW9]fUjN%zFk9+Qqm,gX)7kc?g*ym@e%{2/$+F3XT(&XEdF[(ZK;o/`aoy?f'hgrG,]GTQ*~?nuASj<-suKTL9*BH`Nq]WZ*h$ng^}=m*olk2IK*nJ|H[87LyWoa4[II+n+m}DJXU+o}A;|d4<Os-)]M2UGUhi8|VEPYu3pz)A4\
S[r-sLAI-{8F=|f4f;x>8[[ZUUpwG:HTZz;4hgViKa|it]7x`=6uLQoN/QHD]W%p~mT&)>&J[F`6t+%@2aNm2D4jdLNCLnh4p'.1GVlX>)+J[mU,9GzSz77xhOoZq_ruEUo:g|.Mp'Z=h{K/#bO|6jQ'jenBRu5PrQBxDIYBD0{a{5C7JnlQb4U:/.PxWyH0j}JD/41/]:j:ml_V/g<},i%/40Z#l5Rvm}n/6|uw[Nbf#n\
h0tCz?ybx|[EX'3%%s.hP6/i$U+^M*pVRvi[ok54oG`LZ0wSQzo3YiT{^/%+eaqHhoFg*Z9H2}tQ(1e/X+R+vlb0}<;Pe50X|kJ/`n@It'ci+Xf<;XxbdDfspB)c}RvUW,~({kSYc_aILw/?K?'IEPH&Ynw;UJs){;B1aE<nMCbul54'Fx2_|fo(~cA2@+qe.$ow1|qN>K_5*XfQ/g?ZbEw3Oq/S)UY.GOU|[CHIxMU<_O\
KqUZc}F0/9ZG/OAE89EgWP3RV;E<gtk'PCl2[}v))c8q.2G%uq@+V]BAbqfKiy++XA&z}(0m2y_-FH4?V5T<80:n|[yh4Lr#@K1_^VU*eV5FTpJ^$w:n(@qvSS(<1w.*JNB1Ls{lZB+[<n4_`?$|HBZ@6hJXX@}X?oe9ooyhZ7K#Z|g1Zb?cs,nf6DroTZ($akc/|5Ums6Ok(Ar>T]=S<xICRH<'QFG],U%Nsa;N1@MPy)\
mte}'>>bD|jy?Cz;2v]$_^4Xz^c(X78oxM&6j1AP|dF7akywHbW<PZFazhtj8zV:E+icV8/Yxi0P6LE$&lZr:2H{@Jr/Oud3/:@t1fH%L5~-Yioq&@)p>[DG;|DcJ+@ias`>)lGX%v%sm2bL3_zH10P_pM-Crd>FCnGBa&N3|aUua%lh<nl4]Sj>y=}@P^m({=?M~^[xKnP?[q](rkJRu|_/ieNe3ke}gJEt{4XoKF#[~<\
>:]<6%PEa]_wqvVsfuI]T&HFmF|^f.<waZfe,-o.wCjC1fPJ}S%s'Q8|&Hs4$3rKbRht-3r{Ii_94d]f7q//o$6TBjQ6z>Q}?_Z045#22Q8X}yq1RJj_7]e()1=4'edXB4&4?=d_a2HQ@UiMfu6H$4fE:j~j67o+gX+Q1<UlQz^Jf#~q><LI>L5zg.&E)KrO[,X(Ya5.#.Q=4;fa20r)~e#{VHj?nytxmu2/^(jNBpE7{@\
'0HY@Ii)~_69t`R(5EZYiy..<#h1XSi6~;a5Fpl:LvIzp^Dt*x3z{8].(lnbvn6?OQ~RRHA&/)5b1O]LEvkpM;f9k:/0LZcV'R:uHiJ<[SDVK47sEQqXCv(|+4FpM_d=j1uHmnWUc6a=U'il[VJ'TOHDf2Zxv''G%`,&Xb:)^]m[f3)9fr]T'E5,;rMJOv#d>h7:k`vdHiV0BRzv4DX;t*{j8.=klCF<7$DAXxk2%H`r1u\
=jLJc)P<8Ohr<Ot@*+>v7oX/E9Qlt|MP(*[6TD{5m2OQ]TU[dr:r-4VXsoDNFc2%jT]M}>3I6nAr[23Z]E+#?E6iVXn7PQ&KM)Mei92xa*rxwb=3pvMmqBf>>Em[+g0zmh[$1{n4P$j9Z>~oU/|q^Zyo[7DaK.Ng,(jyW0wC0m@ackL6wI0|}a*3nL+s2Bj'aP>VLq|:|_:2;[wAdwb[$,Wnn4;'1l(]qDo%@vW?ubn=wu\
&I,:({c-/V4dwl_-ms3nQvRUEf.-^qR4V_FNCQ8o(;e*Z&j0uHUJ}a/1pOvO_XzHy[(|u]4<$,vG5_{KY`(5<7Z_D{b{UPoHdw.@k_|2V'i]bn_+U]A$?eQ2%DfO,EOn{3Y<+|pGf2LL'(G$frFi4l=ip;<`L{F8tAoqZ6='vx(X'}(7[Bu`7En}{FgoI)I*L?1]na63Y$dQ;Q8=VnqH3?^k&?/68a6+zy&>50<Hdm-c|h\
8'ScvU.VB=^r;<LHNO&OBt$'1gj]pKB'Bw}nDN$&5C^E|]gc|LCkQu]9Y?nU,B5O_^25*q-eXR439A^gbH>CK))Srf4*BFMzd)X=sE{*-H#oWh:c;]m-Layl^5Q0f*'APewNeiMV-Ru1eo{WBLkC.;m1|Nd6)FauE*?v8=~h(kc#mI4^eVeKrvkfD&>/_+Yg-;LH2u=DTo0v|-/ai%4,*S4.}xxeCR1+7sR|,d)[@Q>a?e\
xJ8zNhF)2`Q%]-j#yHckV1^F8lUeP7#0MVv(ZIX+uJ*2_q(gXAQzLPegG?m@fAf;tSlp:H0fhzjBGtZ1-1LT]bjsy#f^]4],ksfSbR[/Y=AN`q*+Y(q;|[w/K_<DthUf<gwRI:9m*v|m(7g>kp-$*Ph7p{FC~d0jG1;17pmioQktax5PhVr_HPz:W>sUrDTQ~I:b=(6(Rme4Jupz_`;q`+J:UiRwecB*]E>}bLV<t/BQ@q\
~V]fL@b|f{7Ea5=&:uH-~Fi}6PvH5a4m(rU/{;Ulg0:@u}rzi#'4q{D-H})w']F`$9wk(hYg93-G/8WSGSVe~TI(WYA/zdhQ->@4TjaR44v,-aJceaW(xiV|-wLQ:gp{Q)>t[3%j)E'KIG;kLXb+OQsFV$6>@5N4FZh_WFfmsQYoOX+wgoxcGYts6e0NIJV><<W{&<&'iUGK%{a]pOIR#+s^6+chI3l,;ZDe2K;ah]sv6/\
Z}aD=r&p2^CwJA/iCk:{|t?Z;Y|hy=uye-7_>UbAD9h6[y*iXCB=>jH_6qYYPLE'1<`11^WV,}YX-)cQrq,4naK:Kwx.e$o3@s*bf2`F}e,%5R9S*T__oLl$?|sdON_I%`RUNrVZ/[iwtK^a88ynfQ$vFl}sDVu(zn=zn^9Zr|ljL0)J^KQ:LPh*r&~AcLbe:Qi9t}M>Cid7rjBm[J.<3YY*>g{:1&}KYh6Pq3J&5xe|Q%\
X.@vH(|_2oVEz/eLI*Y.U=ED{.NonuI'@8sGui|n/+_WU9NCw_[&2q.*5=Q*7?}xj2++QUi>g3vYY6KrV_S:u&_KQsEH79r`Q[0YhM+Fh(SCbJzUmYg_19)F}n2sqC2TC2GIFS%Kc`e9*U|v-b(*d_sEAD'jvh?67WLgnGu.[vY`E0)[lJLvzus3laqtWsyq^]G,7C/0+M6Afebc>MvRpA$=DlH)*;kcyxDxgiCQJu~Fd]\
JyjXx&%jxNX9ZrwiY'c'Lw'kP;12&)dW3`iF`VUg^_<u]E{<`XJIi8$99?i4B6FO$kRyKyJq&AH>~<;Dm4Xo_lmMS2s|?xx-Cg6x`k`Q1]l{jP**7^RC(w~8Xyke_)?k@B/p+xTImU/Prl-(tf$L_r:m:`.zS_hpQFFkYN^>{l~.}sCv.<;0XzvHFw,7u<T6'2PZMPT:to}cE<ULO*teI#HnWzl/HU;LoArh.tavvI1CE6\
KvBIy{<3Z]B$~Cy?G?2^4pxUwu1p1ajrO9$Hi1g%Kh>Oqc-zVtC/f+JdLzp2/X(Ivo97N'4qpu4?+ba0Dm8'ES@]d*;EW&G_qNC_[*wM~6b*SKX_m:P,Y]$?VD::vfHj}]nT>:h[,G:(v;l>jk}zYJm'Lua}{3{w)cw18vt0W&9MyDE,sD-]i]]lB1.S6K.QaV%|SOxABNYxk/HK7'3HbdpzmLp:y]IG$'zU$c0^5YzUxo\
*ndm=&k;3tz0m53ixf4eAoO)IhNJt-O)~A-I=z%m6zP)_'Ik`U8e`]W*l>f0+n-.2uL]yu'|=:ZZFW@H{>dY}OzIVR'.Hi4i%`'ygC}P=F0Mf|_c8C[lZQkO:LhL<h&Gg]pRwj-*YY46m^c,B[K{~yxXFVO+97)r3i2+0Z9aHo(LZMs1){YWjj8I][=>c#;k?heG;U:okg+R;O*P.6U/I7CB:_ZH'nN].hXRzp{$1?,tj+\
7jjT.G2{][L97x?u(ro9<o(dZ.b])]Z'6$b(?n}3njEJfo_+9|RypA}OeE`pZp'q,XD2%l]uh9;zpD=@nZMigvRGTyKEeTUsf'3[`^T9u/~)G&|x;@y[^e?q:#f{YzLCi:UQ'ON)V#qsJ(+]3|=zdUM?z:I,sS?p]U4()M1s|y#)QAZS:5)<vfN7Yg-pz/)Y;AV`^n?p[IRHE_+%DrT*HT=k2y*T>j?fMzGYL/x(EXeCHs\
6;:gZrf4`w/*C1UOqO;UJybbfrF#x/t]-rS1#jIK>=u%~3f)Yn8i+Oq>'oYD<K%T(vIj}%:D{:EN$9'1oCRk(z#q~<tPiR;V:l'r[`:.W_:TQR$jLTXVT}Nelfo>aEM)>u4#id5vK%:svx,_p-45->luP^1PoO#rkKzp=kJm.Jd1jGmy3uF;V#(vER/=g]0k0<Qu&'KY>2wC,,kW^LN3QOB8bbpat|G^sfche-T9Dx01n6\
S|$NN[-O0MxGIFN%RMLT}}es_<Q38DdV$HL;1tIZi5}=0k(8MJ]mrMzw'`D2b5eg00~PiY%ile(x9p^8XC=$Ww_+-p@y{aZt}&ymTRL/bRV$n/$#,D)de%lpRqwI.:#Y}a&atO5OlQh30rvyZBg:gX0/>-mJD_Iu+X,Cs{c^5oySA7*p-;]18)NcsBr>hGO)r3[4w[<sV[z0+%|IOq]YhzldzS^@G<nF[_B)^sI}TuhDUT\
BZ2KVU0uZ')>X'M|Jp[Ku9{#2Ultu*Pxq#u9pZVA2mg#3pHorSrp>z-LHJx4T4*9{A4hZ5`FoF.=zG1xke_8|-I>{wC5RrF.dT4wB;)&#Yu`^c%h5DHa36?YDZ#Q#_=TsA5ADv0PQ]^d]P3Eb<'KJu,daoLk`(l3U[?T5/;ATiwksSMsFz[CvG3bqu3zv`Sig2cJ`h)CG`Y3zO~e5m){+_tZnP6[=p`Xu:Ghwq2-1nzXdf\
ZSyx`(ta|Aq8m.`sJdl'oF]:/&>Ctm@j<9%C_?QY@rhJ&tnWT3ho[y,)T_c<UA8cZ[koZl76j]vO@CaF~'D4:kascd{$2C;LWYS^)j2Oz<'Aq:qjyG52|;zQ.d]-kjB`L+V'|))Ug=m4$]L[x:'<Ozba45|>GiCV?d6o[gm$|1ht>+++L@5+>Ty*E8ojGO}WQ2F+W>xx3k'O/8Ee;UV;~&d8vdA5=.|[+3KwE4O=]#M`/'\
r*PTR;/x?m(__`vrCSzUi2wKWq,7S>2{[`Q/JrG1JDF9);Z<]12=6Co;&Q5,x/0b>iiP1Eqys(e#[),?@f*#2$;)+4f+sW'1O%h*l;523'=IexB_ZZGf<V(s'?*3MB0FP3q0?8VDZREK_MT<;#eSyiUiVFK3.CLL#wrF(&KgsCH(pGCSQDVIVS%..rm2)hED&O5/JQ|k~){hFE,4Z,FSBS-l4z17-Te@gGl0V#tgF=p'M[\
Mp~47q+U@5v`vbhn:r~{q%,/*;>i~K.0#VY;A1;D`egFR.fcW{v'4r6D4-([v@.7tu=j&Gg5fnU<`1tAe{dF27{G&'XKlx$P5rN4(|3kB{J[{8lrdIT%p`A,gbRXiUlTW7c(u/HKW+vM=`N%&vs/u5jEz)f8?640vFSgvakeVt5;[nsl_8w[~K|W`wd/o;FGusUJv7%v--.t^rg$:_%:4yOH6O<lSwXB|YaH,B>W<:Y$>5\
Zlq[=Yzqc8#mbOTO+DnXwngi:$Bu{K<3/=6jneqj/|OSQeqa]VMr55;XRn_]~%hCZ4NIpsI2cjph-WcIvZ[I`*`DC*5[RA11d$5B<*].9bj(:SYE6e;}Y-J%NNmt:aU[fEMl{7;#+pr<$i^dSkk@(AZjH(gAaGyikrTVbO50(QI'Qqrv9KqmxKjx`>^Pt11Pdb$FPn^uy/-7f&.0T.&DFN=d7bPnwQbkeq,VkubE5x]Ls]\
w.'|,Y;7k5pYRYq|OR9s)(z;e.|;$WBo7Z'kxx^dY2t}`5/7m(k1zk&&QPX*F+4<[z~%[^il,AcDQq$]YPsUy*bnMb_N{_Iu0HyYPf*>P0^&0p5W'wliT.3x8U)lOUN,]gpJ*Fk[jtY$+1?UB5axJx~ba$fh,7LbXI^8:+EW.Z.Lg6yz#FFN]d(YS],h`;DDdH+T3(f<ferk6112ahO,ixXkX__SkXlI8AUjiA-,#j9SvT\
V^]L`SA#>pD{bRQb$}DlmK./GRi0s?B?8lty-S$.gajWUJ9^CdT'(?C)HNUy*]gCO,*=,glVp@UbXP2/5qqWtS@gl.q[l%eg;)PL1y%AAPuW)AIQC/lgrzG7l3{E>F}-(wUT]:PN%4}RKgOW;#7echHOF#ZNNa1<?P.8KOxqvS+e%#f:/4OD7ge4$N-S+W-g`Jvu>[^}PIv8G.JtI}VB`s5'?aB/8PlF%^)%aPBW`]Q0I?\
'krx1o#D~-$?JZVmEQ]cDdc|8/rlF}HFnQ~<$U2+S|g@7q>sG0Y;P.2mr4bDuD<a`:^(|39'(HHc7Nc{pM=.6'Hq]-dM.Bew)7&P-]btl'gj6oRW#/CTpNWL:jLV|EJ'5/5ghx0y61,7cB]NXSB&x3(f+5Q1yWNP3kR9,WLja(.8taowD5%#EKZ^%Y-V-u$3dX|w`,/gUUDMDLIpV>(N>+H:Q.3k>oA>a2giL%(>2qxz:@\
_>8Es(b?p{=/7tOsSe&hR/0w?am^4mE&KKCJF77xycmR:Ti/Lpt5(/NK~uGLR+vu%a[G~s.#+NuI->TgCmBHKr_O}glj+C@f[f{q$0?xa]Q`lLDCND6=BtCC7Smj({oZ))Fq`E[o>R$M2p{jo][M|^Q/nl99NRtGKRG|'Z5&VuElaB}+(]j?',>C;{cVd&q2d##=Q9%PGhV8&3|MyWAclgTdp06c]WAn>kUpCiVwuLE;;L\
FK>74Ywi<J#[h-2j}V+gXS0nyJ{%Ba_aS^~.ZkeHyREoO3K-j)#na0_tsm-4bQ`2skld[b^91B5am;)-ZT/wLxGOkU5t]RI&$?Z/ZuhUq**0x%'xd8jVTv]C1F&#5|iGFfAyN6bUY.'SqWx>A2vBxZz;1>%3}Rr)-:dk1@PgF-NtWY&53ixyyCK{&MZ,)qZ=j.7?dYSNIh<3[2YKFTk|7,vq3;*s`>#tt/7UA{XbSP.P?]\
NLT*jcrG<?:@}e-e%4kbt9,&/E4yGB>,:],f*Q^aT:$k]&$QeX>Zior]}84VORlpvBMmms2@MC|83s>DCGg*MKW2I@iN=LuD}z<?hc:n+12*8.t)J/e?b@JMDS7fGZc-hjUR(x27(a,<H<LTSM)*)zSe@bzaLEU#`P5%xqDEQ/K]&4p7[V*N'M|Sh4tZ'g6Ki}.WlOQr_p/)*pK4..)'oJp&^PFgl4[hJ3%pX:8&)yPKw5\
~}??P,mJb:V#>%ZTTS48e[IY5[rOs+uIY*h6?{`}hLAnW0Irm6<JczZL*^jxqyo|=,A1[_Pzm-/:Y`fYgoLEKbg5,ZPqdZTZloaNAPrNtU2J4`[n,[PJ/bG)^b+J>.QI5t4iyS5,n6FMK#tE*w^6}jd$l1Q9-8L@a#{[K574OZmp<$UfNsX(`O{<@USM0R%6tnhR{8{h^@^^mpN|YS$H(CzyaL0UqnjRhOVrxR$$]qBZQ1\
q7PsjG}Xg3RgpX#sEDCqg.M'##Lx5Vlx?SBA@rZoA#BXS3{Y8[0R17l-#:inBJ4:(y2E$I?eVi@^GoOG|,4NUZ)%XbrRJ#0BnPdd5wk}fB,tr2;)x}$a9i`UKaG`ZV-AASV;~XJ<qY)^D^&sOGJqMrJ=n$xPPu^P@US`r?JY_Q&0;%q*8}(nC,(R'.WVj?_N[B{m{V:*rsO=B|]p[p9iurJ'u,c1Ew%*Gmb<BY[[ESw4I8\
9$$&2F*bH31uh/m<'T]ZH2+mMD*Wv#jb&64PF$&*3#CCH#<#Ke3#g*;PaEe;;mX4bp<^`dP}*kCwDNGyUnn=gbAkDnGzS&E<M)@qK|?I?DXudCd6_W'VFS5aKtBXfyr.Tsc0dK$Qh|g]Nw9:m*lAc#ae9hreKdvmPe(']*UDoS.b%*(u-RYcpM8;`-Y={h}r^*F^74o<I9|9@.?G@xY[NR)LiG>+_[P&Rx>IFoIz=]2y#D\
bgMQrdbFj9rymMiBnp<n`PS^VSl}2c(]t5y4RiiiLq#|i;9&sx_Txbu^o,^?FaGV151'(m=ixIMGguqD6*+EF=pH47iHC^j`KOu46Bpi}*8Ss2jJA}egdn/t4TXbu'g;4Z_Ap%=8:,>M>zE>>6mG&yuGp{Y5J.]HR-x/QNra0-e-*(I.A$12$$N%9qk7Pu=0Ulk;ttZqig=W2o0Bu`BxiLE?*[~qd|a^-bQn<-T5fTdRfu\
E,&j'cqU#P^GJ:oMWZ>snr;mb[L8Z]7O,<nk{{aA)fJ=AS]014$>zSL>q$[B1R'-Sz5X?bo2?.jY]VBBG&r/1o>.o0f>v]nTFk8h_@]M9;h1,qx}UG;f@n.i%s?I4+0:o0sIcsF9@Eq:$)J,'{8r{MM[6O6&(0?tI2d73b/vuZ&W@6>w0)~%MQiDua<&+#######f=j$d#c9@$-%G7AP########QbQs$#
"""
}
