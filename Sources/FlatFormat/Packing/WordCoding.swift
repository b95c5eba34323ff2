/// int32 and float32 elements, entropy-coded (`Formats/FlatModel.md`, section 8.5): biases and
/// scales, whose leading bits are alike and whose low bits may all be zero.
enum WordCoding {
  /// The stream of 32-bit elements; nil where there is nothing to code.
  static func encode(_ words: [UInt32], isFloat: Bool) -> [UInt8]? {
    guard !words.isEmpty, words.count <= WeightCoding.elementLimit else { return nil }
    let parts = words.lazy.map { split($0, isFloat: isFloat) }
    let shift = min(31, parts.reduce(0) { $0 | $1.magnitude }.trailingZeroBitCount)
    let base = parts.reduce(UInt32.max) { min($0, $1.magnitude >> UInt32(shift)) }
    let isSigned = parts.contains { $0.isNegative }
    var stream = TokenWriter(tokens: TokenCode.wordTokens, count: parts.count)
    for part in parts {
      let value = part.magnitude >> UInt32(shift) - base
      let (token, bits) = TokenCode.split(value)
      stream.add(token)
      if isSigned { stream.extra.write(part.isNegative ? 1 : 0, bits: 1) }
      stream.extra.write(value - TokenCode.base(token), bits: bits)
    }
    var writer = ByteWriter()
    writer.byte(UInt8(shift) | (isSigned ? 32 : 0))
    writer.unsigned(Int(base))
    stream.finish(into: &writer)
    return writer.bytes
  }

  /// Fills `words` from a stream; false when the stream is not one of theirs.
  static func decode(
    _ stream: UnsafeRawBufferPointer, isFloat: Bool, into words: UnsafeMutableBufferPointer<UInt32>
  ) -> Bool {
    guard !words.isEmpty, words.count <= WeightCoding.elementLimit,
      let head = try? CodedHead(stream, .words)
    else { return false }
    let (shift, isSigned, base) = (UInt64(head.shift), head.isSigned, UInt64(head.base))
    var reader = TokenReader(head, tokens: TokenCode.wordTokens)
    var isInRange = true
    let limit: UInt64 = isFloat ? (1 << 31) - 1 : 1 << 31
    for index in words.indices {
      guard let token = reader.token() else { return false }
      let isNegative = isSigned && reader.extra.take(1) == 1
      let rest = reader.extra.take(TokenCode.extraBits(token))
      let value = UInt64(TokenCode.base(token)) + UInt64(rest) + base
      // The negative integers reach one further.
      let most = limit - (isFloat || isNegative ? 0 : 1)
      isInRange = isInRange && value <= most >> shift
      words[index] = join(
        UInt32(truncatingIfNeeded: value << shift), isNegative: isNegative, isFloat: isFloat)
    }
    return isInRange && reader.isAtEnd
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
