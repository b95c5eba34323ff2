import Tensors

/// float32 weights kept in fewer bits: their meaning is the decoded tensor, and nothing else
/// (`Formats/Quantization.md`, section 7).
///
/// | encoding | bytes                                              | element               |
/// |----------|----------------------------------------------------|-----------------------|
/// | half     | IEEE 754 halves, row-major                         | the half, exactly     |
/// | int8     | one float32 scale a column, then int8, row-major   | Float(q) * scale[c]   |
///
/// A column is an index of the last axis, which in a filter is the output channel.
public struct EncodedWeights: Equatable, Sendable {
  public enum Encoding: Hashable, Sendable {
    case half
    case int8(columns: Int)
  }

  public let encoding: Encoding
  /// As in the table.
  public let bytes: Bytes
  /// Elements.
  public let count: Int

  /// Halves, all finite.
  public init(halves: [UInt16]) {
    (encoding, bytes, count) = (.half, Bytes(halves), halves.count)
  }

  /// The largest scale: no product with a code leaves float32.
  public static let scaleLimit: Float = 0x1p120

  /// Codes in rows as long as there are scales, which are positive and at most `scaleLimit`.
  public init(codes: [Int8], scales: [Float]) {
    precondition(
      !scales.isEmpty && codes.count % scales.count == 0,
      "\(codes.count) codes in columns of \(scales.count) scales")
    (encoding, count) = (.int8(columns: scales.count), codes.count)
    bytes = Bytes(
      scales.withUnsafeBytes { Array($0) } + codes.map { UInt8(bitPattern: $0) })
  }

  /// What a file holds; nil unless it is as long as it must be, every half is finite and every scale
  /// positive and at most `scaleLimit`.
  public init?(_ encoding: Encoding, _ bytes: Bytes, count: Int) {
    (self.encoding, self.bytes, self.count) = (encoding, bytes, count)
    guard bytes.count == Self.byteCount(encoding, count: count) else { return nil }
    switch encoding {
    case .half:
      guard halves.allSatisfy({ $0 & 0x7C00 != 0x7C00 }) else { return nil }
    case .int8(let columns):
      guard columns > 0, count % columns == 0,
        scales.allSatisfy({ $0 > 0 && $0 <= Self.scaleLimit })
      else { return nil }
    }
  }

  /// Bytes that so many elements take.
  public static func byteCount(_ encoding: Encoding, count: Int) -> Int {
    switch encoding {
    case .half: 2 * count
    case .int8(let columns): 4 * columns + count
    }
  }

  /// The elements as halves; empty for another encoding.
  public var halves: UnsafeBufferPointer<UInt16> {
    guard case .half = encoding else { return .init(start: nil, count: 0) }
    return .init(start: bytes.pointer.assumingMemoryBound(to: UInt16.self), count: count)
  }

  /// One a column; empty for another encoding.
  public var scales: UnsafeBufferPointer<Float> {
    guard case .int8(let columns) = encoding else { return .init(start: nil, count: 0) }
    return .init(start: bytes.pointer.assumingMemoryBound(to: Float.self), count: columns)
  }

  /// The stored integers; empty for another encoding.
  public var codes: UnsafeBufferPointer<Int8> {
    guard case .int8(let columns) = encoding else { return .init(start: nil, count: 0) }
    let start = bytes.pointer + 4 * columns
    return .init(start: start.assumingMemoryBound(to: Int8.self), count: count)
  }

  /// The float32 elements, row-major.
  public func decoded() -> Bytes {
    Bytes(count: 4 * count) { target in
      let target = target.assumingMemoryBound(to: Float.self)
      switch encoding {
      case .half:
        let halves = halves
        for index in 0..<count { target[index] = Float(finiteHalfBits: halves[index]) }
      case .int8(let columns):
        let (codes, scales) = (codes, scales)
        for row in stride(from: 0, to: count, by: columns) {
          for column in 0..<columns {
            target[row &+ column] = Float(codes[row &+ column]) * scales[column]
          }
        }
      }
      // The pointers above are into memory of ours.
      withExtendedLifetime(bytes) {}
    }
  }
}

extension Float {
  /// As `init(halfBits:)` where there is neither infinity nor NaN: without a branch.
  @inline(__always)
  fileprivate init(finiteHalfBits bits: UInt16) {
    let magnitude = Float(bitPattern: UInt32(bits & 0x7FFF) << 13) * 0x1p112
    self = Float(bitPattern: magnitude.bitPattern | UInt32(bits & 0x8000) << 16)
  }
}
