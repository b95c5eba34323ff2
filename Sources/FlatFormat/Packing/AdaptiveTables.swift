/// The running statistics of a set of contexts and the code tables made from them
/// (`Formats/FlatModel.md`, section 8.2). Writer and reader step it alike.
///
/// What belongs to a context lies together, behind one pointer: the reader's inner loop has few
/// registers to spare.
struct AdaptiveTables: ~Copyable {
  /// Frequencies of a context sum to 2^11.
  static let precision: UInt32 = 11
  static let total: UInt32 = 1 << precision
  static let increment: UInt32 = 32
  static let firstInterval: Int32 = 32
  static let lastInterval: Int32 = 1024
  /// Counts are halved when they sum to more: old habits fade.
  static let countLimit: UInt32 = 1 << 19

  let tokens: Int
  private let base: UnsafeMutableRawPointer

  /// A context's record: codes, counts, the token of every slot, symbols until the tables are made
  /// again, the interval. Runs of slots are filled eight at a time, and the last may reach beyond.
  private static let tokenLimit = 128
  private static let counts = 8 * tokenLimit
  private static let due = counts + 4 * tokenLimit
  private static let interval = due + 4
  private static let slots = interval + 4
  private static let stride = slots + Int(total) + 56

  /// How a token is coded, and what its reader wants to know of it.
  struct Code {
    var start, frequency: UInt16
    var note: UInt32
  }

  /// `prior` holds the first counts of every context, each positive; `notes` is handed back with
  /// each token.
  init(contexts: Int, tokens: Int, prior: [UInt32], notes: [UInt32]) {
    precondition(
      prior.count == contexts * tokens && notes.count == tokens && tokens <= Self.tokenLimit,
      "counts for every token")
    self.tokens = tokens
    base = .allocate(byteCount: contexts * Self.stride, alignment: 64)
    for context in 0..<contexts {
      let record = self.record(context)
      record.storeBytes(of: 0, toByteOffset: Self.due, as: Int32.self)
      record.storeBytes(of: Self.firstInterval, toByteOffset: Self.interval, as: Int32.self)
      for token in 0..<tokens {
        record.storeBytes(
          of: Code(start: 0, frequency: 0, note: notes[token]), toByteOffset: 8 * token,
          as: Code.self)
        record.storeBytes(
          of: prior[context * tokens + token], toByteOffset: Self.counts + 4 * token,
          as: UInt32.self)
      }
    }
  }

  deinit { base.deallocate() }

  /// What `prepare` and the rest want: where a context's record lies.
  @inline(__always)
  func record(_ context: Int) -> UnsafeMutableRawPointer { base + context &* Self.stride }

  /// Called before every symbol that is coded in a context.
  @inline(__always)
  func prepare(_ record: UnsafeMutableRawPointer) {
    let due = (record + Self.due).assumingMemoryBound(to: Int32.self)
    if due.pointee == 0 { rebuild(record) }
    due.pointee &-= 1
  }

  /// Called after it.
  @inline(__always)
  func add(_ token: Int, to record: UnsafeMutableRawPointer) {
    (record + Self.counts).assumingMemoryBound(to: UInt32.self)[token] &+= Self.increment
  }

  /// First slot and number of slots of a token.
  @inline(__always)
  func code(_ token: Int, in record: UnsafeMutableRawPointer) -> Code {
    record.assumingMemoryBound(to: Code.self)[token]
  }

  @inline(__always)
  func token(at slot: UInt32, in record: UnsafeMutableRawPointer) -> Int {
    Int(record.load(fromByteOffset: Self.slots &+ Int(slot), as: UInt8.self))
  }

  /// How often each token has come, as the next tables will have it.
  func counts(_ context: Int) -> [UInt32] {
    (0..<tokens).map {
      record(context).load(fromByteOffset: Self.counts + 4 * $0, as: UInt32.self)
    }
  }

  @inline(never)
  private func rebuild(_ record: UnsafeMutableRawPointer) {
    let interval = (record + Self.interval).assumingMemoryBound(to: Int32.self)
    record.storeBytes(of: interval.pointee, toByteOffset: Self.due, as: Int32.self)
    interval.pointee = min(interval.pointee &* 2, Self.lastInterval)
    let counts = (record + Self.counts).assumingMemoryBound(to: UInt32.self)
    var sum: UInt32 = 0
    for token in 0..<tokens { sum &+= counts[token] }
    if sum > Self.countLimit {
      sum = 0
      for token in 0..<tokens {
        counts[token] = (counts[token] &+ 1) >> 1
        sum &+= counts[token]
      }
    }
    // Everyone has a slot; the rest is shared by count, and what rounding leaves goes to the first
    // of the most frequent.
    let share = UInt64((Self.total &- UInt32(tokens)) << 20 / sum)
    let codes = record.assumingMemoryBound(to: Code.self)
    var (used, best, most): (UInt32, Int, UInt16) = (0, 0, 0)
    for token in 0..<tokens {
      let frequency = 1 &+ UInt16(truncatingIfNeeded: (UInt64(counts[token]) &* share) >> 20)
      if frequency > most { (best, most) = (token, frequency) }
      codes[token].frequency = frequency
      used &+= UInt32(frequency)
    }
    codes[best].frequency &+= UInt16(truncatingIfNeeded: Self.total &- used)
    let slots = record + Self.slots
    var start = 0
    for token in 0..<tokens {
      codes[token].start = UInt16(truncatingIfNeeded: start)
      let run = UInt64(token) &* 0x0101_0101_0101_0101
      var slot = start
      start &+= Int(codes[token].frequency)
      while slot < start {
        slots.storeBytes(of: run, toByteOffset: slot, as: UInt64.self)
        slot &+= 8
      }
    }
  }
}
