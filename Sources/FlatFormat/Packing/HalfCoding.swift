/// Halves, entropy-coded (`Formats/FlatModel.md`, section 8.6): exponents are few and uneven, signs
/// and significands as good as random.
enum HalfCoding {
  /// Exponents of finite halves.
  private static let tokens = 31
  /// Significand and sign.
  private static let extraBits = 11

  /// The stream of finite halves; nil where there is nothing to code.
  static func encode(_ halves: some Collection<UInt16>) -> [UInt8]? {
    guard !halves.isEmpty, halves.count <= WeightCoding.elementLimit else { return nil }
    var stream = TokenWriter(tokens: tokens, count: halves.count)
    for half in halves {
      stream.add(Int(half >> 10 & 31))
      stream.extra.write(UInt32(half & 0x3FF | (half >> 15) << 10), bits: extraBits)
    }
    var writer = ByteWriter()
    stream.finish(into: &writer)
    return writer.bytes
  }

  /// Fills `halves` from a stream; false when the stream is not one of theirs.
  static func decode(
    _ stream: UnsafeRawBufferPointer, into halves: UnsafeMutableBufferPointer<UInt16>
  ) -> Bool {
    guard !halves.isEmpty, halves.count <= WeightCoding.elementLimit,
      let head = try? CodedHead(stream, .halves)
    else { return false }
    var reader = TokenReader(head, tokens: tokens)
    for index in halves.indices {
      guard let token = reader.token() else { return false }
      let rest = reader.extra.take(extraBits)
      let bits = UInt32(token) << 10 | rest & 0x3FF | (rest >> 10) << 15
      halves[index] = UInt16(truncatingIfNeeded: bits)
    }
    return reader.isAtEnd
  }
}
