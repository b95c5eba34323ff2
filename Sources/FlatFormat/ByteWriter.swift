/// Appends the primitive fields of `Formats/FlatModel.md`, section 2.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  /// The first integer that did not fit; the bytes are worthless then.
  private(set) var failure: FlatFormatError?

  mutating func byte(_ value: UInt8) { bytes.append(value) }

  mutating func bytes(_ values: some Sequence<UInt8>) { bytes.append(contentsOf: values) }

  mutating func zeros(_ count: Int) { bytes.append(contentsOf: repeatElement(0, count: count)) }

  /// `u`: seven bits a byte, least significant first.
  mutating func unsigned(_ value: Int) {
    guard value >= 0, value < VariableLength.limit else {
      failure =
        failure
        ?? .unrepresentable(
          what: "an integer", found: "\(value)", expected: "0..<2^\(VariableLength.bits)")
      return
    }
    var rest = value
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F | 0x80))
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// `s`: zigzag, so that small negatives stay short.
  mutating func signed(_ value: Int) {
    guard abs(value.clamped) < VariableLength.limit / 2 else { return unsigned(-1) }
    unsigned(value >= 0 ? value << 1 : -value << 1 - 1)
  }

  mutating func flag(_ value: Bool) { byte(value ? 1 : 0) }

  /// `f`: the bits of an IEEE 754 single, little-endian.
  mutating func float(_ value: Float) { fixed(value.bitPattern) }

  mutating func fixed<T: FixedWidthInteger>(_ value: T) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }
}

enum VariableLength {
  /// At most seven bytes of seven bits.
  static let bits = 49
  static let limit = 1 << bits
}

extension Int {
  /// Itself, but with a magnitude: the least Int has none.
  fileprivate var clamped: Int { Swift.max(self, -Int.max) }
}
