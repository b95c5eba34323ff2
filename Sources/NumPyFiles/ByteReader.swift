/// A little-endian cursor over bytes that somebody else wrote: every read is checked.
struct ByteReader {
  let bytes: [UInt8]
  private(set) var offset: Int

  init(_ bytes: [UInt8], at offset: Int = 0) { (self.bytes, self.offset) = (bytes, offset) }

  mutating func take(_ count: Int) throws(NumPyError) -> ArraySlice<UInt8> {
    let left = bytes.count - offset
    guard count >= 0, offset >= 0, count <= left else {
      throw .truncated(at: offset, needed: count, found: max(0, left))
    }
    defer { offset += count }
    return bytes[offset..<offset + count]
  }

  mutating func unsigned(_ size: Int) throws(NumPyError) -> UInt64 {
    try take(size).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  mutating func u8() throws(NumPyError) -> UInt8 { UInt8(try unsigned(1)) }
  mutating func u16() throws(NumPyError) -> Int { Int(try unsigned(2)) }
  mutating func u32() throws(NumPyError) -> Int { Int(try unsigned(4)) }

  /// A 64-bit length or offset; one that no file can have is a sign of damage.
  mutating func u64() throws(NumPyError) -> Int {
    guard let value = Int(exactly: try unsigned(8)) else {
      throw .malformedArchive("a 64-bit length does not fit any file")
    }
    return value
  }
}
