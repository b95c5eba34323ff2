/// What to expect of the next int8 weights, from those before them (`Formats/FlatModel.md`, section
/// 8.4). Writer and reader step it alike.
///
/// Weights lie as rows of `columns`, the output channels, and are coded in groups of eight
/// neighbours. A column's and the row's running mean magnitudes, times each other, choose the
/// context: how large the weight will be.
struct WeightModel: ~Copyable {
  static let contexts = 40
  static let tokens = TokenCode.byteTokens
  static let group = 8

  let columns: Int
  let tables: AdaptiveTables
  /// Running mean magnitude of each column, in 64ths; filled up to whole groups.
  private let columnMeans: UnsafeMutablePointer<Int32>
  private let rowRates: UnsafeMutablePointer<Int32>
  private var rowMean: Int32
  private let mean: Int32
  private let logMean: Int32
  private var rate: Int32 = 0
  private var row = 0

  /// `mean` is the mean magnitude of all weights in 64ths, rounded down, plus one.
  init(columns: Int, mean: Int) {
    self.columns = columns
    self.mean = Int32(mean)
    logMean = 8 * Int32(mean.octave) + Int32(((mean << 3) >> mean.octave) & 7)
    rowMean = Int32(mean)
    let padded = (columns + Self.group - 1) / Self.group * Self.group
    columnMeans = .allocate(capacity: padded)
    columnMeans.initialize(repeating: Int32(mean), count: padded)
    rowRates = .allocate(capacity: Self.rowMemory + 1)
    for place in 0...Self.rowMemory { rowRates[place] = Int32(65536 / (place + 3)) }
    tables = AdaptiveTables(
      contexts: Self.contexts, tokens: Self.tokens, prior: Self.prior, notes: Self.notes)
  }

  deinit {
    columnMeans.deallocate()
    rowRates.deallocate()
  }

  /// Rows and columns after which means forget at a steady rate.
  private static let (rowMemory, columnMemory) = (80, 40)

  /// Called before every row.
  @inline(__always)
  mutating func beginRow() {
    rowMean = mean
    rate = Int32(65536 / (min(row, Self.columnMemory) &+ 3))
    row &+= 1
  }

  /// The contexts of the eight weights from a column on.
  @inline(__always)
  func contexts(_ column: Int, _ chosen: UnsafeMutablePointer<Int32>) {
    let row = 3 &* Self.logarithm(SIMD4(repeating: rowMean &+ 2)) &- 2 &* logMean &- 92
    // In halves: a vector of eight is more than some processors' registers hold.
    for half in 0..<2 {
      let means = UnsafeRawPointer(columnMeans + (column &+ 4 &* half))
        .loadUnaligned(as: SIMD4<Int32>.self)
      let octaves = (3 &* Self.logarithm(means &+ 2) &+ row) &>> 3
      let limited = octaves.clamped(
        lowerBound: .zero, upperBound: SIMD4(repeating: Int32(Self.contexts &- 1)))
      UnsafeMutableRawPointer(chosen + 4 &* half).storeBytes(of: limited, as: SIMD4<Int32>.self)
    }
  }

  /// Called after every weight, in order.
  @inline(__always)
  func update(_ column: Int, magnitude: Int32) {
    let old = columnMeans[column]
    columnMeans[column] = old &+ ((64 &* magnitude &- old) &* rate) >> 16
  }

  /// Called after every group of `count` weights; the sum is that of their magnitudes.
  @inline(__always)
  mutating func endGroup(_ column: Int, sum: Int32, count: Int) {
    let rowRate = rowRates[min(column &+ count, Self.rowMemory)]
    rowMean &+= ((64 &* sum &- Int32(truncatingIfNeeded: count) &* rowMean) &* rowRate) >> 16
  }

  /// 8 * log2, by its three leading bits: those of the float, whose exponent is biased by 127.
  @inline(__always)
  private static func logarithm(_ x: SIMD4<Int32>) -> SIMD4<Int32> {
    (unsafeBitCast(SIMD4<Float>(x), to: SIMD4<Int32>.self) &>> 20) &- (127 * 8)
  }

  /// Of each token: the least magnitude, and how many bits follow: the sign, unless it is 0, and the
  /// extra ones.
  @inline(__always)
  static func parts(_ note: UInt32) -> (base: Int32, bits: Int) {
    (Int32(bitPattern: note >> 8), Int(note & 0xFF))
  }

  private static let notes: [UInt32] = (0..<tokens).map {
    TokenCode.base($0) << 8 | UInt32(TokenCode.extraBits($0) + ($0 > 0 ? 1 : 0))
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
  static let ratios: [UInt64] = [
    4080, 4844, 5748, 6814, 8068, 9536, 11244, 13217, 15471, 18012, 20830, 23892, 27146, 30518,
    33924, 37278, 40503, 43539, 46341, 48887, 51169, 53191, 54967, 56514, 57854, 59008, 59999,
    60846,
    61568, 62182, 62704, 63146, 63520, 63836, 64104, 64330, 64520, 64681, 64816, 64930,
  ]
}

extension Int {
  /// The position of the highest bit that is set.
  fileprivate var octave: Int { bitWidth - 1 - leadingZeroBitCount }
}
