import FlatFormat

/// Constants of a generated file, entropy-coded: one record after the other
/// (`Formats/GeneratedSwift.md`, section 4).
struct CodedWeights {
  /// What a constant is to the coder.
  enum Form {
    case bytes
    case words(isFloat: Bool)
    /// int8 elements, row-major as they are.
    case rows(columns: Int)
    /// int8 elements that the reader puts into panels of eight columns; these are the row-major ones.
    case panels([Int8], columns: Int)
  }

  /// Each record's first byte.
  private enum Kind: UInt8 {
    case bytes, integers, floats, rows, panels
  }

  /// The first counts' ratios, then records.
  private(set) var bytes = EntropyCoder.ratios.flatMap {
    [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
  }
  private(set) var count = 0
  /// Columns of the widest filter.
  private(set) var columns = 0

  /// Where the first record stands.
  static let start = 2 * EntropyCoder.ratios.count

  /// Bytes that unpacking needs beside what it writes: eight states, the tables of 40 contexts of 29
  /// tokens, or of one of 128, and the columns' means.
  static func scratchSize(columns: Int) -> Int {
    32 + 40 * 4 * (2 * 29 + 2) + (4 * columns + 15) / 16 * 16
  }

  /// Appends a constant, coded where that is smaller; where its record stands.
  mutating func append(_ plain: [UInt8], _ form: Form) -> Int {
    defer { count += 1 }
    let place = bytes.count
    let raw = (kind: Kind.bytes, head: Self.number(plain.count), stream: plain)
    var best = raw
    if let coded = Self.coded(plain, form), coded.stream.count < plain.count { best = coded }
    if case .rows(let columns) = form { self.columns = max(self.columns, columns) }
    if case .panels(_, let columns) = form { self.columns = max(self.columns, columns) }
    bytes.append(best.kind.rawValue)
    bytes += Self.number(best.head.count + best.stream.count) + best.head + best.stream
    return place
  }

  private static func coded(
    _ plain: [UInt8], _ form: Form
  ) -> (kind: Kind, head: [UInt8], stream: [UInt8])? {
    switch form {
    case .bytes: return nil
    case .words(let isFloat):
      let words = plain.withUnsafeBytes { Array($0.assumingMemoryBound(to: UInt32.self)) }
      return EntropyCoder.words(words, isFloat: isFloat).map {
        (isFloat ? .floats : .integers, number(words.count), $0)
      }
    case .rows(let columns):
      return weights(plain.map { Int8(bitPattern: $0) }, columns, .rows)
    case .panels(let weights, let columns): return Self.weights(weights, columns, .panels)
    }
  }

  private static func weights(
    _ weights: [Int8], _ columns: Int, _ kind: Kind
  ) -> (kind: Kind, head: [UInt8], stream: [UInt8])? {
    EntropyCoder.weights(weights, columns: columns).map {
      (kind, number(weights.count / columns) + number(columns), $0)
    }
  }

  /// Seven bits a byte, least significant first.
  private static func number(_ value: Int) -> [UInt8] {
    value < 128
      ? [UInt8(value)] : [UInt8(value & 127 | 128)] + number(value >> 7)
  }
}
