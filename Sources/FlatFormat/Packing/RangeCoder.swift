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

  /// The reader's step: state and tables to token.
  @inline(__always)
  static func decode(
    _ state: inout UInt32, _ tables: borrowing AdaptiveTables, context: Int,
    _ words: inout WordReader
  ) -> Int {
    let slot = state & (AdaptiveTables.total &- 1)
    let token = tables.token(at: slot, in: context)
    let (start, frequency) = tables.range(token, in: context)
    state = frequency &* (state >> AdaptiveTables.precision) &+ slot &- start
    let word = words.peek()
    let isLow = state < bottom
    // Without a branch: whether a word is due is a coin toss that no predictor guesses.
    state = isLow ? state &<< 16 | word : state
    words.advance(isLow ? 1 : 0)
    return token
  }
}

/// 16-bit words, little-endian; zeros after the end, which the reader remembers.
struct WordReader {
  private let base: UnsafeRawPointer?
  private let size: Int
  private var offset = 0

  init(_ source: UnsafeRawBufferPointer) { (base, size) = (source.baseAddress, source.count) }

  /// The word that is next.
  @inline(__always)
  func peek() -> UInt32 {
    guard offset < size else { return 0 }
    return UInt32(
      UInt16(littleEndian: base!.loadUnaligned(fromByteOffset: offset, as: UInt16.self)))
  }

  @inline(__always)
  mutating func advance(_ count: Int) { offset &+= 2 &* count }

  var isAtEnd: Bool { offset == size }
}
