import Foundation
import Program
import Tensors
import TestSupport
import Testing

@testable import FlatFormat

@Suite("flat format: entropy coding")
struct PackingTests {
  private func decodeWeights(_ stream: [UInt8], count: Int, columns: Int) -> [Int8]? {
    var weights = [Int8](repeating: 0, count: count)
    let complete = stream.withUnsafeBytes { source in
      weights.withUnsafeMutableBufferPointer {
        WeightCoding.decode(source, columns: columns, into: $0)
      }
    }
    return complete ? weights : nil
  }

  private func decodeWords(_ stream: [UInt8], count: Int, isFloat: Bool) -> [UInt32]? {
    var words = [UInt32](repeating: 0, count: count)
    let complete = stream.withUnsafeBytes { source in
      words.withUnsafeMutableBufferPointer {
        WordCoding.decode(source, isFloat: isFloat, into: $0)
      }
    }
    return complete ? words : nil
  }

  /// Bell-shaped weights; `spread` is their standard deviation, more or less.
  private func bell(_ count: Int, spread: Int, _ noise: inout SplitMix64) -> [Int8] {
    (0..<count).map { _ in
      let sum = (0..<12).reduce(0) { sum, _ in sum + Int(noise.next() % 1024) } - 12 * 512
      return Int8(clamping: sum * spread / 1024)
    }
  }

  @Test func tokensCoverEveryMagnitudeOnce() {
    for magnitude in UInt32(0)...5000 {
      let (token, bits) = TokenCode.split(magnitude)
      #expect(TokenCode.extraBits(token) == bits)
      #expect((0..<1 << UInt32(bits)).contains(magnitude - TokenCode.base(token)))
    }
    #expect(TokenCode.split(128).token == TokenCode.byteTokens - 1)
    #expect(TokenCode.split(.max).token == TokenCode.wordTokens - 1)
    #expect(TokenCode.base(17) == 20)  // the second quarter of 16..<32
  }

  @Test(arguments: [1, 2, 3, 4, 5, 7, 8, 63])
  func weightsOfEveryShapeComeBack(columns: Int) throws {
    var noise = SplitMix64(seed: UInt64(columns))
    for rows in [1, 2, 3, 9, 100, 4096 / columns + 1] {
      for spread in [0, 6, 120] {
        let weights = bell(rows * columns, spread: spread, &noise)
        let stream = try #require(WeightCoding.encode(weights, columns: columns))
        #expect(decodeWeights(stream, count: weights.count, columns: columns) == weights)
      }
    }
  }

  @Test func everyWeightHasACode() throws {
    let weights = (Int8.min...Int8.max).map(\.self)
    let stream = try #require(WeightCoding.encode(weights, columns: 16))
    #expect(decodeWeights(stream, count: 256, columns: 16) == weights)
  }

  /// `FlatModel.md`, section 8.7.
  @Test func theVectorsOfTheSpecification() throws {
    let weights: [Int8] = [0, 1, -2, 20, -128, 127]
    let biases: [UInt32] = [0, 256, 0 &- 512, 5120]
    let scales: [Float] = [0.5, 0.75, 1, 0.0009765625]
    let streams = [
      try #require(WeightCoding.encode(weights, columns: 2)),
      try #require(WordCoding.encode(biases, isFloat: false)),
      try #require(WordCoding.encode(scales.map(\.bitPattern), isFloat: true)),
      try #require(HalfCoding.encode([0x3C00, 0xB800, 0x3A00, 1])),
      try #require(
        EncodedWeightsCoding.encode(
          EncodedWeights(codes: [3, -1, 0, 127], scales: [0.5, 2]))),
    ]
    let text = try specification("FlatModel.md")
    for stream in streams {
      let dump = stream.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
      #expect(text.contains("| \(dump) |"), "\(dump)")
    }
  }

  @Test func wordsComeBack() throws {
    var noise = SplitMix64(seed: 3)
    for count in [1, 2, 33, 1000] {
      let biases = (0..<count).map { _ in
        UInt32(
          truncatingIfNeeded: Int32(truncatingIfNeeded: noise.next()) >> Int32(noise.next() % 32))
      }
      let stream = try #require(WordCoding.encode(biases, isFloat: false))
      #expect(decodeWords(stream, count: count, isFloat: false) == biases)
      let scales = noise.floats(count, in: 0.0005...0.01).map(\.bitPattern)
      let packed = try #require(WordCoding.encode(scales, isFloat: true))
      #expect(decodeWords(packed, count: count, isFloat: true) == scales)
    }
    let extremes: [UInt32] = [0, 1, .max, 1 << 31, 1 << 31 - 1, Float.nan.bitPattern]
    for isFloat in [false, true] {
      let stream = try #require(WordCoding.encode(extremes, isFloat: isFloat))
      #expect(decodeWords(stream, count: extremes.count, isFloat: isFloat) == extremes)
    }
  }

  @Test func commonZerosCostNothing() throws {
    var noise = SplitMix64(seed: 4)
    // Mantissas of seven bits: sign, exponent and sixteen zeros are shared.
    let scales = noise.floats(256, in: 0.001...0.004).map { $0.bitPattern & 0xFFFF_0000 }
    let stream = try #require(WordCoding.encode(scales, isFloat: true))
    #expect(stream.count < 256 * 10 / 8)
  }

  @Test func staysWithinTwoPercentOfTheEntropyOfBellShapedWeights() throws {
    var noise = SplitMix64(seed: 5)
    for (spread, bits) in [(3, 3.63), (40, 7.37)] {
      let weights = bell(1 << 14, spread: spread, &noise)
      let stream = try #require(WeightCoding.encode(weights, columns: 128))
      #expect(Double(stream.count) * 8 / Double(weights.count) < bits * 1.02)
    }
  }

  @Test func damagedStreamsAreRefusedOrDecodeToSomething() throws {
    var noise = SplitMix64(seed: 6)
    let weights = bell(300, spread: 30, &noise)
    let stream = try #require(WeightCoding.encode(weights, columns: 10))
    for count in 0..<stream.count {
      #expect(decodeWeights(Array(stream[..<count]), count: 300, columns: 10) == nil)
    }
    for _ in 0..<500 {
      var damaged = stream
      damaged[Int(noise.next() % UInt64(stream.count))] ^= 1 << UInt8(noise.next() % 8)
      _ = decodeWeights(damaged, count: 300, columns: 10)
      _ = decodeWords(damaged, count: 300, isFloat: noise.next() % 2 == 0)
    }
  }

  /// Eight states only come with many weights.
  @Test func eightStatesComeBack() throws {
    var noise = SplitMix64(seed: 8)
    let weights = (0..<65_541).map { _ in Int8(truncatingIfNeeded: noise.next() % 7) - 3 }
    for columns in [3, 21_847] {
      let stream = try #require(WeightCoding.encode(weights, columns: columns))
      #expect(stream[0] == 3)
      #expect(decodeWeights(stream, count: weights.count, columns: columns) == weights)
    }
  }
}

/// The text of a specification.
func specification(_ name: String) throws -> String {
  try String(
    contentsOf: Golden.directory.deletingLastPathComponent().appending(path: "Formats/\(name)"),
    encoding: .utf8)
}
