/// What stands before the words and bits of a coded constant (`Formats/FlatModel.md`, sections 8.4
/// to 8.6), and where those lie.
struct CodedHead: ~Copyable {
  enum Kind {
    case weights, words, halves
  }

  /// Weights: mean magnitude in 64ths, plus one.
  var mean = 1
  /// Words: how many low bits are zero in all of them, whether any is negative, the least magnitude.
  var shift = 0
  var isSigned = false
  var base: UInt32 = 0
  var states: [UInt32] = []
  /// With `WordReader.slack` readable bytes behind them.
  let words: UnsafeRawBufferPointer
  private let copy: UnsafeMutableRawBufferPointer?
  let extra: UnsafeRawBufferPointer

  init(_ stream: UnsafeRawBufferPointer, _ kind: Kind) throws(FlatFormatError) {
    // Far more than a head can take.
    var reader = ByteReader(Array(stream.prefix(64)), section: "DATA")
    var lanes = 1
    switch kind {
    case .weights:
      lanes = 1 << Int(try reader.code("states", below: 4))
      mean = try reader.unsigned("mean", below: 128 * 64 + 2)
      try reader.require(mean > 0, "mean", found: "0", expected: "1 or more", at: 1)
    case .words:
      let flags = try reader.code("shift", below: 64)
      (shift, isSigned) = (Int(flags & 31), flags & 32 != 0)
      base = UInt32(try reader.unsigned("base", below: 1 << 32))
    case .halves: break
    }
    let count = try reader.unsigned("number of words")
    for _ in 0..<lanes { states.append(try reader.fixed(UInt32.self, "state")) }
    let start = reader.offset
    try reader.require(
      count <= (stream.count - start) / 2, "number of words", found: "\(count)",
      expected: "at most \((stream.count - start) / 2)", at: 0)
    extra = UnsafeRawBufferPointer(rebasing: stream[(start + 2 * count)...])
    let words = UnsafeRawBufferPointer(rebasing: stream[start..<start + 2 * count])
    guard extra.count < WordReader.slack else {
      (self.words, copy) = (words, nil)
      return
    }
    // The reader may look a little beyond its words.
    let padded = UnsafeMutableRawBufferPointer.allocate(
      byteCount: words.count + WordReader.slack, alignment: 2)
    padded.copyMemory(from: words)
    for index in words.count..<padded.count { padded[index] = 0 }
    copy = padded
    self.words = UnsafeRawBufferPointer(rebasing: padded[..<words.count])
  }

  deinit { copy?.deallocate() }
}
