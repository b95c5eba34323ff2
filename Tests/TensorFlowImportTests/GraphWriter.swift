/// The bytes of small GraphDefs, written by hand: what a test says is what the file has.
struct GraphWriter {
  private(set) var bytes: [UInt8] = []

  /// Adds a node. Attributes are encoded AttrValues: see the functions below.
  mutating func node(
    _ name: String, _ op: String, _ inputs: [String] = [], _ attributes: [(String, [UInt8])] = []
  ) {
    var node = Self.field(1, name) + Self.field(2, op)
    for input in inputs { node += Self.field(3, input) }
    for (key, value) in attributes {
      node += Self.field(5, Self.field(1, key) + Self.field(2, value))
    }
    bytes += Self.field(1, node)
  }

  /// A float placeholder; -1 is an unknown extent, nil an unknown rank.
  mutating func placeholder(_ name: String, _ shape: [Int]?, type: UInt64 = 1) {
    var attributes = [("dtype", Self.type(type))]
    if let shape { attributes.append(("shape", Self.field(7, Self.shape(shape)))) }
    node(name, "Placeholder", [], attributes)
  }

  mutating func constant(_ name: String, _ shape: [Int], _ values: [Float]) {
    var content: [UInt8] = []
    for value in values { withUnsafeBytes(of: value.bitPattern.littleEndian) { content += $0 } }
    let tensor =
      Self.field(1, varint: 1) + Self.field(2, Self.shape(shape)) + Self.field(4, content)
    node(name, "Const", [], [("dtype", Self.type(1)), ("value", Self.field(8, tensor))])
  }

  mutating func constant(_ name: String, _ shape: [Int], ints: [Int]) {
    var tensor = Self.field(1, varint: 3) + Self.field(2, Self.shape(shape))
    for value in ints { tensor += Self.field(7, varint: UInt64(bitPattern: Int64(value))) }
    node(name, "Const", [], [("dtype", Self.type(3)), ("value", Self.field(8, tensor))])
  }

  // MARK: Attribute values

  static func type(_ number: UInt64) -> [UInt8] { field(6, varint: number) }
  static func bool(_ value: Bool) -> [UInt8] { field(5, varint: value ? 1 : 0) }
  static func int(_ value: Int) -> [UInt8] { field(3, varint: UInt64(bitPattern: Int64(value))) }
  static func float(_ value: Float) -> [UInt8] {
    varint(4 << 3 | 5) + withUnsafeBytes(of: value.bitPattern.littleEndian) { Array($0) }
  }
  static func string(_ value: String) -> [UInt8] { field(2, value) }
  static func ints(_ values: [Int]) -> [UInt8] {
    field(1, values.flatMap { field(3, varint: UInt64(bitPattern: Int64($0))) })
  }

  // MARK: Encoding

  static func shape(_ extents: [Int]) -> [UInt8] {
    extents.flatMap { field(2, field(1, varint: UInt64(bitPattern: Int64($0)))) }
  }

  static func field(_ number: UInt64, _ text: String) -> [UInt8] { field(number, Array(text.utf8)) }

  static func field(_ number: UInt64, _ content: [UInt8]) -> [UInt8] {
    varint(number << 3 | 2) + varint(UInt64(content.count)) + content
  }

  static func field(_ number: UInt64, varint value: UInt64) -> [UInt8] {
    varint(number << 3) + varint(value)
  }

  static func varint(_ value: UInt64) -> [UInt8] {
    var rest = value
    var result: [UInt8] = []
    while rest >= 0x80 {
      result.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    return result + [UInt8(rest)]
  }
}
