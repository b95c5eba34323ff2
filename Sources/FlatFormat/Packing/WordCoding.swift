/// int32 and float32 elements, entropy-coded (`Formats/FlatModel.md`, section 8.5): biases and
/// scales, whose leading bits are alike and whose low bits may all be zero.
enum WordCoding {
  /// The stream of 32-bit elements; nil where there is nothing to code.
  static func encode(_ words: [UInt32], isFloat: Bool) -> [UInt8]? {
    guard !words.isEmpty, words.count <= WeightCoding.elementLimit else { return nil }
    let parts = words.map { split($0, isFloat: isFloat) }
    let shift = min(31, parts.reduce(0) { $0 | $1.magnitude }.trailingZeroBitCount)
    let base = parts.reduce(UInt32.max) { min($0, $1.magnitude >> UInt32(shift)) }
    let isSigned = parts.contains { $0.isNegative }
    let tables = tables()
    let record = tables.record(0)
    var symbols: [RangeCoder.Symbol] = []
    var extra = BitWriter()
    for part in parts {
      let value = part.magnitude >> UInt32(shift) - base
      let (token, bits) = TokenCode.split(value)
      tables.prepare(record)
      let code = tables.code(token, in: record)
      symbols.append(RangeCoder.Symbol(start: code.start, frequency: code.frequency))
      tables.add(token, to: record)
      if isSigned { extra.write(part.isNegative ? 1 : 0, bits: 1) }
      extra.write(value - TokenCode.base(token), bits: bits)
    }
    let (states, coded) = RangeCoder.encode(symbols, lanes: 1, width: 1)
    var writer = ByteWriter()
    writer.byte(UInt8(shift) | (isSigned ? 32 : 0))
    writer.unsigned(Int(base))
    writer.unsigned(coded.count)
    for state in states { writer.fixed(state) }
    for word in coded { writer.fixed(word) }
    writer.bytes(extra.finish())
    return writer.bytes
  }

  /// Fills `words` from a stream; false when the stream is not one of theirs.
  static func decode(
    _ stream: UnsafeRawBufferPointer, isFloat: Bool, into words: UnsafeMutableBufferPointer<UInt32>
  ) -> Bool {
    guard !words.isEmpty, words.count <= WeightCoding.elementLimit,
      let head = try? CodedHead(stream, .words)
    else { return false }
    return decode(head, isFloat: isFloat, into: words)
  }

  private static func decode(
    _ head: borrowing CodedHead, isFloat: Bool, into words: UnsafeMutableBufferPointer<UInt32>
  ) -> Bool {
    let tables = tables()
    let record = tables.record(0)
    var source = WordReader(head.words)
    var extra = BitReader(head.extra)
    var state = head.states[0]
    var isInRange = true
    let limit: UInt64 = isFloat ? (1 << 31) - 1 : 1 << 31
    for index in words.indices {
      extra.refill()
      tables.prepare(record)
      let token = RangeCoder.decode(&state, tables, record, &source).token
      tables.add(token, to: record)
      guard source.isInside else { return false }
      let isNegative = head.isSigned && extra.take(1) == 1
      let rest = extra.take(TokenCode.extraBits(token))
      let value = UInt64(TokenCode.base(token)) + UInt64(rest) + UInt64(head.base)
      // The negative integers reach one further.
      let most = limit - (isFloat || isNegative ? 0 : 1)
      isInRange = isInRange && value <= most >> UInt64(head.shift)
      let magnitude = value << UInt64(head.shift)
      words[index] = join(
        UInt32(truncatingIfNeeded: magnitude), isNegative: isNegative, isFloat: isFloat)
    }
    return isInRange && source.isAtEnd && extra.isAtEnd && state == RangeCoder.bottom
  }

  private static func tables() -> AdaptiveTables {
    AdaptiveTables(
      contexts: 1, tokens: TokenCode.wordTokens,
      prior: [UInt32](repeating: 1, count: TokenCode.wordTokens),
      notes: [UInt32](repeating: 0, count: TokenCode.wordTokens))
  }

  /// Sign and magnitude: of a float its sign bit and the others, of an integer its own.
  private static func split(
    _ word: UInt32, isFloat: Bool
  ) -> (isNegative: Bool, magnitude: UInt32) {
    let isNegative = word >> 31 == 1
    return (isNegative, isFloat ? word & 0x7FFF_FFFF : Int32(bitPattern: word).magnitude)
  }

  private static func join(_ magnitude: UInt32, isNegative: Bool, isFloat: Bool) -> UInt32 {
    isFloat ? magnitude | (isNegative ? 1 << 31 : 0) : isNegative ? 0 &- magnitude : magnitude
  }
}
