import Program

/// Builds section DATA, one constant after the other.
struct ConstantWriter {
  let storage: FlatModel.Storage
  private(set) var data: [UInt8] = []
  private(set) var entries: [ConstantEntry] = []

  init(storage: FlatModel.Storage) { self.storage = storage }

  /// Appends a constant in its smallest coding; among equals, the first. `value` is the first that
  /// reads it.
  mutating func append(_ bytes: Bytes, as value: Value) {
    switch storage {
    case .mapped:
      data.append(contentsOf: repeatElement(0, count: -data.count & (Bytes.alignment - 1)))
      add(.mapped, bytes.array(of: UInt8.self))
    case .packed:
      var best = (coding: ConstantCoding.copied, bytes: bytes.array(of: UInt8.self))
      let deflated = bytes.withUnsafeBytes { Deflate.deflate($0) }
      if deflated.count < best.bytes.count { best = (.deflated, deflated) }
      add(best.coding, best.bytes)
    }
  }

  private mutating func add(_ coding: ConstantCoding, _ bytes: [UInt8]) {
    entries.append(ConstantEntry(coding: coding, size: bytes.count))
    data.append(contentsOf: bytes)
  }
}
