/// A bounds-checked walk over the fields of one protobuf message.
struct WireReader {
  private let bytes: UnsafeRawBufferPointer
  private(set) var offset: Int
  private let end: Int

  enum Problem: Error, Equatable {
    /// The message ends inside a field that starts at `offset`.
    case truncated(offset: Int)
    /// What stands at `offset` cannot be a field.
    case malformed(offset: Int)
  }

  struct Field {
    var number: Int
    /// Where the field's key starts.
    var offset: Int
    var payload: Payload
  }

  enum Payload {
    case varint(UInt64)
    case bytes(Range<Int>)
    case fixed
  }

  init(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>? = nil) {
    self.bytes = bytes
    (offset, end) = (range?.lowerBound ?? 0, range?.upperBound ?? bytes.count)
  }

  /// The next field, or nil at the end of the message.
  mutating func next() throws(Problem) -> Field? {
    guard offset < end else { return nil }
    let start = offset
    let key = try varint(start)
    let number = key >> 3
    guard number >= 1, number < 1 << 29 else { throw .malformed(offset: start) }
    let payload: Payload
    switch key & 7 {
    case 0: payload = .varint(try varint(start))
    case 1: payload = try fixed(8, start)
    case 2:
      let length = try varint(start)
      guard length <= UInt64(end - offset) else { throw .truncated(offset: start) }
      payload = .bytes(offset..<offset + Int(length))
      offset += Int(length)
    case 5: payload = try fixed(4, start)
    // Groups left protobuf before TensorFlow came.
    default: throw .malformed(offset: start)
    }
    return Field(number: Int(number), offset: start, payload: payload)
  }

  private mutating func fixed(_ size: Int, _ start: Int) throws(Problem) -> Payload {
    guard end - offset >= size else { throw .truncated(offset: start) }
    offset += size
    return .fixed
  }

  private mutating func varint(_ start: Int) throws(Problem) -> UInt64 {
    var result: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      guard offset < end else { throw .truncated(offset: start) }
      let byte = bytes[offset]
      offset += 1
      result |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return result }
    }
    throw .malformed(offset: start)
  }
}
