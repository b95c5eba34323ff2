/// What to expect of the next int8 weight, from those before it (`Formats/FlatModel.md`, section
/// 8.4). Writer and reader step it alike.
///
/// Weights lie as rows of `columns`, the output channels. A column's and the row's running mean
/// magnitudes, times each other, choose the context: how large the weight will be.
struct WeightModel: ~Copyable {
  static let contexts = 40
  static let tokens = TokenCode.byteTokens

  let columns: Int
  let tables: AdaptiveTables
  /// Running mean magnitude of each column, in 64ths.
  private let columnMeans: UnsafeMutablePointer<Int32>
  private var rowMean: Int32
  private let mean: Int32
  private let logMean: Int32
  private var rate: Int32 = 0
  private let rates: UnsafeMutablePointer<Int32>
  private var row = 0
  /// What each token stands for, looked up: a branch on it would be a guess.
  let parts: UnsafeMutablePointer<TokenParts>

  struct TokenParts {
    var base, extraBits, signBits: UInt8
  }

  /// `mean` is the mean magnitude of all weights in 64ths, rounded down, plus one.
  init(columns: Int, mean: Int) {
    self.columns = columns
    self.mean = Int32(mean)
    logMean = Self.logarithm(Int32(mean))
    rowMean = Int32(mean)
    columnMeans = .allocate(capacity: columns)
    columnMeans.initialize(repeating: Int32(mean), count: columns)
    rates = .allocate(capacity: Self.rateCount)
    for index in 0..<Self.rateCount { rates[index] = Int32(65536 / (index + 3)) }
    parts = .allocate(capacity: Self.tokens)
    for token in 0..<Self.tokens {
      parts[token] = TokenParts(
        base: UInt8(TokenCode.base(token)), extraBits: UInt8(TokenCode.extraBits(token)),
        signBits: token == 0 ? 0 : 1)
    }
    tables = AdaptiveTables(contexts: Self.contexts, tokens: Self.tokens, prior: Self.prior)
  }

  deinit {
    columnMeans.deallocate()
    rates.deallocate()
    parts.deallocate()
  }

  private static let rateCount = 25

  /// Called before every row.
  @inline(__always)
  mutating func beginRow() {
    rowMean = mean
    rate = rates[min(row, Self.rateCount &- 1)]
    row &+= 1
  }

  /// The context of a column's next weight.
  @inline(__always)
  func context(_ column: Int) -> Int {
    let product = Self.logarithm(columnMeans[column] &+ 2) &+ Self.logarithm(rowMean &+ 2)
    let octaves = (3 &* product &- 2 &* logMean) >> 2
    return Int(min(max((octaves &- 23) >> 1, 0), Int32(Self.contexts &- 1)))
  }

  /// Called after every weight, in order.
  @inline(__always)
  mutating func update(_ column: Int, context: Int, token: Int, magnitude: Int32) {
    tables.add(token, to: context)
    if context > 0 { tables.add(token, to: context &- 1, AdaptiveTables.increment / 2) }
    if context < Self.contexts &- 1 {
      tables.add(token, to: context &+ 1, AdaptiveTables.increment / 2)
    }
    let scaled = magnitude &* 64
    columnMeans[column] &+= ((scaled &- columnMeans[column]) &* rate) >> 16
    let rowRate = rates[min(column, Self.rateCount &- 1)]
    rowMean &+= ((scaled &- rowMean) &* rowRate) >> 16
  }

  /// 8 * log2, by its three leading bits.
  @inline(__always)
  private static func logarithm(_ x: Int32) -> Int32 {
    let octave = Int32(31 &- x.leadingZeroBitCount)
    return 8 &* octave &+ (((x &<< 3) &>> octave) & 7)
  }

  /// First counts: two-sided geometric magnitudes, means a quarter octave apart.
  static let prior: [UInt32] = ratios.flatMap { ratio -> [UInt32] in
    var weights = [UInt64](repeating: 0, count: tokens)
    var weight: UInt64 = 1 << 20
    for magnitude in 0...128 {
      weights[TokenCode.split(UInt32(magnitude)).token] += weight
      if magnitude == 0 { weight = 1 << 21 }
      weight = (weight * ratio) >> 16
    }
    let sum = weights.reduce(0, +)
    return weights.map { UInt32(1 + $0 * 3200 / sum) }
  }

  /// 65536 * (sqrt(1 + s * s) - 1) / s for mean magnitudes s = 2^((k - 12) / 4), rounded.
  private static let ratios: [UInt64] = [
    4080, 4844, 5748, 6814, 8068, 9536, 11244, 13217, 15471, 18012, 20830, 23892, 27146, 30518,
    33924, 37278, 40503, 43539, 46341, 48887, 51169, 53191, 54967, 56514, 57854, 59008, 59999,
    60846,
    61568, 62182, 62704, 63146, 63520, 63836, 64104, 64330, 64520, 64681, 64816, 64930,
  ]
}
