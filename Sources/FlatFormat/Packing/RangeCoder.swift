/// Asymmetric numeral systems with 32-bit states and 16-bit words (`Formats/FlatModel.md`, section
/// 8.3). Source: Duda, arXiv:1311.2540; several states take turns, so that a reader's steps overlap.
enum RangeCoder {
  /// Every state starts, on the writer's side, and ends, on the reader's, here.
  static let bottom: UInt32 = 1 << 16

  /// A symbol that was modelled, in the order of the reader.
  struct Symbol {
    var start, frequency: UInt16
  }

  /// States, then words, of symbols that take the states in turn: symbol n of a row of `width`
  /// takes state n % lanes.
  static func encode(
    _ symbols: [Symbol], lanes: Int, width: Int
  ) -> (states: [UInt32], words: [UInt16]) {
    var states = [UInt32](repeating: bottom, count: lanes)
    var words: [UInt16] = []
    for index in symbols.indices.reversed() {
      let (start, frequency) = (UInt32(symbols[index].start), UInt32(symbols[index].frequency))
      let lane = index % width % lanes
      var state = states[lane]
      if UInt64(state) >= UInt64(frequency) << (32 - UInt64(AdaptiveTables.precision)) {
        words.append(UInt16(truncatingIfNeeded: state))
        state >>= 16
      }
      states[lane] = (state / frequency) << AdaptiveTables.precision + state % frequency + start
    }
    words.reverse()
    return (states, words)
  }

  /// The reader's step: state and a context's record to token.
  @inline(__always)
  static func decode(
    _ state: inout UInt32, _ tables: borrowing AdaptiveTables, _ record: UnsafeMutableRawPointer,
    _ words: inout WordReader
  ) -> (token: Int, note: UInt32) {
    let slot = state & (AdaptiveTables.total &- 1)
    let token = tables.token(at: slot, in: record)
    let code = tables.code(token, in: record)
    let next =
      UInt32(code.frequency) &* (state >> AdaptiveTables.precision) &+ slot &- UInt32(code.start)
    // 1 where a word is due. Without a branch: that is a coin toss which no predictor guesses.
    let isDue = (next >> 16 &- 1) >> 31
    state = next &<< (16 &* isDue) | words.peek() & (0 &- isDue)
    words.advance(Int(isDue))
    return (token, code.note)
  }
}

/// 16-bit words, little-endian. Whoever reads asks now and then whether it went past the end: there
/// must be `WordReader.slack` bytes behind the words.
struct WordReader {
  /// How many words may be read between two questions.
  static let slack = 16

  private var next: UnsafeRawPointer
  private let end: UnsafeRawPointer

  init(_ source: UnsafeRawBufferPointer) {
    next = source.baseAddress!
    end = next + source.count
  }

  /// The word that is next.
  @inline(__always)
  func peek() -> UInt32 { UInt32(UInt16(littleEndian: next.loadUnaligned(as: UInt16.self))) }

  @inline(__always)
  mutating func advance(_ count: Int) { next += 2 &* count }

  @inline(__always)
  var isInside: Bool { next <= end }

  var isAtEnd: Bool { next == end }
}
