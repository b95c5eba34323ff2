/// Extra bits, least significant first within each byte.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var count = 0

  mutating func write(_ value: UInt32, bits: Int) {
    pending |= UInt64(value) << UInt64(count)
    count += bits
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }

  mutating func finish() -> [UInt8] {
    if count > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
    (pending, count) = (0, 0)
    return bytes
  }
}

/// Past the end it reads zeros and remembers.
struct BitReader {
  private let base: UnsafeRawPointer?
  private let size: Int
  private var offset = 0
  private var pending: UInt64 = 0
  private var count = 0
  private var overrun = 0

  init(_ source: UnsafeRawBufferPointer) { (base, size) = (source.baseAddress, source.count) }

  /// Makes at least 56 bits available to `take`.
  @inline(__always)
  mutating func refill() {
    if offset &+ 8 <= size {
      let word = UInt64(littleEndian: base!.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      pending |= word << UInt64(count)
      let whole = (63 &- count) >> 3
      offset &+= whole
      count &+= whole &* 8
    } else {
      refillSlowly()
    }
  }

  @inline(never)
  private mutating func refillSlowly() {
    while count <= 56 {
      if offset < size {
        pending |= UInt64(base!.load(fromByteOffset: offset, as: UInt8.self)) << UInt64(count)
        offset += 1
      } else {
        overrun += 1
      }
      count += 8
    }
  }

  @inline(__always)
  mutating func take(_ bits: Int) -> UInt32 {
    let value = UInt32(truncatingIfNeeded: pending & (1 &<< UInt64(bits) &- 1))
    pending &>>= UInt64(bits)
    count &-= bits
    return value
  }

  /// Whether exactly the stream's bits were taken, and the rest of the last byte is zero.
  var isAtEnd: Bool {
    offset == size && overrun * 8 <= count && count - overrun * 8 < 8
      && pending & (1 << UInt64(max(0, count - overrun * 8)) - 1) == 0
  }
}
