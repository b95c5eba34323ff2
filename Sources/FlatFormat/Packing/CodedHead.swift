/// What stands before the words and bits of a coded constant (`Formats/FlatModel.md`, sections 8.4
/// and 8.5), and where those lie.
struct CodedHead {
  /// Weights: mean magnitude in 64ths, plus one.
  var mean = 1
  /// Words: how many low bits are zero in all of them, whether any is negative, the least magnitude.
  var shift = 0
  var isSigned = false
  var base: UInt32 = 0
  var states: [UInt32] = []
  let words: UnsafeRawBufferPointer
  let extra: UnsafeRawBufferPointer

  init(_ stream: UnsafeRawBufferPointer, isWeights: Bool) throws(FlatFormatError) {
    // Far more than a head can take.
    var reader = ByteReader(Array(stream.prefix(64)), section: "DATA")
    var lanes = 1
    if isWeights {
      lanes = 1 << Int(try reader.code("states", below: 3))
      mean = try reader.unsigned("mean", below: 128 * 64 + 2)
      try reader.require(mean > 0, "mean", found: "0", expected: "1 or more", at: 1)
    } else {
      let flags = try reader.code("shift", below: 64)
      (shift, isSigned) = (Int(flags & 31), flags & 32 != 0)
      base = UInt32(try reader.unsigned("base", below: 1 << 32))
    }
    let count = try reader.unsigned("number of words")
    for _ in 0..<lanes { states.append(try reader.fixed(UInt32.self, "state")) }
    let start = reader.offset
    try reader.require(
      count <= (stream.count - start) / 2, "number of words", found: "\(count)",
      expected: "at most \((stream.count - start) / 2)", at: 0)
    words = UnsafeRawBufferPointer(rebasing: stream[start..<start + 2 * count])
    extra = UnsafeRawBufferPointer(rebasing: stream[(start + 2 * count)...])
  }
}
