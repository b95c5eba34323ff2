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
    let tables = tables()
    let record = tables.record(0)
    var symbols: [RangeCoder.Symbol] = []
    symbols.reserveCapacity(halves.count)
    var extra = BitWriter()
    for half in halves {
      let token = Int(half >> 10 & 31)
      tables.prepare(record)
      let code = tables.code(token, in: record)
      symbols.append(RangeCoder.Symbol(start: code.start, frequency: code.frequency))
      tables.add(token, to: record)
      extra.write(UInt32(half & 0x3FF | (half >> 15) << 10), bits: extraBits)
    }
    let (states, words) = RangeCoder.encode(symbols, lanes: 1, width: 1)
    var writer = ByteWriter()
    writer.unsigned(words.count)
    for state in states { writer.fixed(state) }
    for word in words { writer.fixed(word) }
    writer.bytes(extra.finish())
    return writer.bytes
  }

  /// Fills `halves` from a stream; false when the stream is not one of theirs.
  static func decode(
    _ stream: UnsafeRawBufferPointer, into halves: UnsafeMutableBufferPointer<UInt16>
  ) -> Bool {
    guard !halves.isEmpty, halves.count <= WeightCoding.elementLimit,
      let head = try? CodedHead(stream, .halves)
    else { return false }
    return decode(head, into: halves)
  }

  private static func decode(
    _ head: borrowing CodedHead, into halves: UnsafeMutableBufferPointer<UInt16>
  ) -> Bool {
    let tables = tables()
    let record = tables.record(0)
    var source = WordReader(head.words)
    var extra = BitReader(head.extra)
    var state = head.states[0]
    for index in halves.indices {
      extra.refill()
      tables.prepare(record)
      let token = RangeCoder.decode(&state, tables, record, &source).token
      tables.add(token, to: record)
      guard source.isInside else { return false }
      let rest = extra.take(extraBits)
      let bits = UInt32(token) << 10 | rest & 0x3FF | (rest >> 10) << 15
      halves[index] = UInt16(truncatingIfNeeded: bits)
    }
    return source.isAtEnd && extra.isAtEnd && state == RangeCoder.bottom
  }

  private static func tables() -> AdaptiveTables {
    AdaptiveTables(
      contexts: 1, tokens: tokens, prior: [UInt32](repeating: 1, count: tokens),
      notes: [UInt32](repeating: 0, count: tokens))
  }
}
