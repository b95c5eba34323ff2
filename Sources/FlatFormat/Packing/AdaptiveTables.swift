/// The running statistics of a set of contexts and the code tables made from them
/// (`Formats/FlatModel.md`, section 8.2). Writer and reader step it alike.
struct AdaptiveTables: ~Copyable {
  /// Frequencies of a context sum to 2^13.
  static let precision: UInt32 = 13
  static let total: UInt32 = 1 << precision
  static let increment: UInt32 = 32
  static let firstInterval: Int32 = 32
  static let lastInterval: Int32 = 512
  /// Counts are halved when they sum to more: old habits fade.
  static let countLimit: UInt64 = 1 << 18

  let contexts, tokens: Int
  /// [contexts][tokens]
  let counts: UnsafeMutablePointer<UInt32>
  /// [contexts][tokens + 1], the first slot of each token.
  let starts: UnsafeMutablePointer<UInt32>
  /// [contexts][1024], the token of every eighth slot.
  private let index: UnsafeMutablePointer<UInt8>
  /// [contexts], symbols until the tables are made again.
  private let due: UnsafeMutablePointer<Int32>
  private let interval: UnsafeMutablePointer<Int32>

  private static let indexShift: UInt32 = 3
  private static let indexSize = Int(total >> indexShift)

  /// `prior` holds the first counts of every context, each positive.
  init(contexts: Int, tokens: Int, prior: [UInt32]) {
    precondition(prior.count == contexts * tokens && tokens <= 256, "counts for every token")
    (self.contexts, self.tokens) = (contexts, tokens)
    counts = .allocate(capacity: contexts * tokens)
    for (entry, count) in prior.enumerated() { (counts + entry).initialize(to: count) }
    starts = .allocate(capacity: contexts * (tokens + 1))
    starts.initialize(repeating: 0, count: contexts * (tokens + 1))
    index = .allocate(capacity: contexts * Self.indexSize)
    index.initialize(repeating: 0, count: contexts * Self.indexSize)
    due = .allocate(capacity: contexts)
    due.initialize(repeating: 0, count: contexts)
    interval = .allocate(capacity: contexts)
    interval.initialize(repeating: Self.firstInterval, count: contexts)
  }

  deinit {
    counts.deallocate()
    starts.deallocate()
    index.deallocate()
    due.deallocate()
    interval.deallocate()
  }

  /// Called before every symbol that is coded in a context.
  @inline(__always)
  func prepare(_ context: Int) {
    if due[context] == 0 { rebuild(context) }
    due[context] &-= 1
  }

  /// Called after it, once for its context and with `increment` halved for the neighbours.
  @inline(__always)
  func add(_ token: Int, to context: Int, _ weight: UInt32 = Self.increment) {
    counts[context &* tokens &+ token] &+= weight
  }

  /// First slot and number of slots of a token.
  @inline(__always)
  func range(_ token: Int, in context: Int) -> (start: UInt32, frequency: UInt32) {
    let row = starts + (context &* (tokens &+ 1) &+ token)
    return (row[0], row[1] &- row[0])
  }

  @inline(__always)
  func token(at slot: UInt32, in context: Int) -> Int {
    let row = starts + context &* (tokens &+ 1)
    var token = Int(index[context &* Self.indexSize &+ Int(slot >> Self.indexShift)])
    while slot >= row[token &+ 1] { token &+= 1 }
    return token
  }

  @inline(never)
  private func rebuild(_ context: Int) {
    due[context] = interval[context]
    interval[context] = min(interval[context] * 2, Self.lastInterval)
    let counts = counts + context * tokens
    var sum: UInt64 = 0
    for token in 0..<tokens { sum += UInt64(counts[token]) }
    if sum > Self.countLimit {
      sum = 0
      for token in 0..<tokens {
        counts[token] = (counts[token] + 1) >> 1
        sum += UInt64(counts[token])
      }
    }
    // Everyone has a slot; the rest is shared by count, and what rounding leaves goes to the first
    // of the most frequent.
    let shared = UInt64(Self.total) - UInt64(tokens)
    let starts = starts + context * (tokens + 1)
    var (used, best, most): (UInt32, Int, UInt32) = (0, 0, 0)
    for token in 0..<tokens {
      let frequency = 1 + UInt32(UInt64(counts[token]) * shared / sum)
      if frequency > most { (best, most) = (token, frequency) }
      starts[token] = frequency
      used += frequency
    }
    starts[best] += Self.total - used
    var start: UInt32 = 0
    for token in 0..<tokens { (starts[token], start) = (start, start + starts[token]) }
    starts[tokens] = Self.total
    let index = index + context * Self.indexSize
    let step = UInt32(1) << Self.indexShift
    for token in 0..<tokens {
      let first = Int((starts[token] + step - 1) >> Self.indexShift)
      let end = Int((starts[token + 1] + step - 1) >> Self.indexShift)
      (index + first).update(repeating: UInt8(token), count: end - first)
    }
  }
}
