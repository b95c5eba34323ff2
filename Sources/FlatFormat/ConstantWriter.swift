import Program
import Tensors

/// Builds section DATA, one constant after the other.
struct ConstantWriter {
  let storage: FlatModel.Storage
  private var data: [UInt8] = []
  private(set) var entries: [ConstantEntry] = []

  /// - Parameter capacity: what the finished file may take: nothing is then moved while it grows.
  init(storage: FlatModel.Storage, capacity: Int) {
    self.storage = storage
    data.reserveCapacity(capacity)
  }

  /// The section, which leaves the writer: large models are not kept twice.
  mutating func takeData() -> [UInt8] {
    defer { data = [] }
    return data
  }

  /// Appends a constant: in place for mapped files, in panels where it is a filter; else in its
  /// smallest coding, among equals the first. `value` is the first that reads it.
  mutating func append(_ constant: Constant, as value: Value, isFilter: Bool) {
    if let encoded = constant.encoded { return append(encoded) }
    let bytes = constant.bytes
    switch storage {
    case .mapped:
      if isFilter, let panels = panels(bytes, value) {
        add(.panels, panels.array(of: UInt8.self))
      } else {
        add(.mapped, bytes.array(of: UInt8.self))
      }
    case .packed:
      var best = (coding: ConstantCoding.copied, bytes: bytes.array(of: UInt8.self))
      let deflated = bytes.withUnsafeBytes { Deflate.deflate($0) }
      for case (let coding, let packed?) in [(.deflated, deflated), coded(bytes, as: value)]
      where packed.count < best.bytes.count {
        let isPlausible = ConstantCoding.isPlausible(packed: packed.count, unpacked: bytes.count)
        if isPlausible { best = (coding, packed) }
      }
      add(best.coding, best.bytes)
    }
  }

  /// Appends weights kept in fewer bits: as they are, or entropy-coded where that is smaller.
  private mutating func append(_ encoded: EncodedWeights) {
    let (plain, coded): (ConstantCoding, ConstantCoding) =
      switch encoded.encoding {
      case .half: (.halves, .codedHalves)
      case .int8: (.scaled, .codedScaled)
      }
    if storage == .packed, let stream = EncodedWeightsCoding.encode(encoded),
      stream.count < encoded.bytes.count,
      ConstantCoding.isPlausible(packed: stream.count, unpacked: 4 * encoded.count)
    {
      add(coded, stream)
    } else {
      add(plain, encoded.bytes.array(of: UInt8.self))
    }
  }

  /// A filter in panels, unless they would need more than an eighth of padding.
  private func panels(_ bytes: Bytes, _ value: Value) -> Bytes? {
    guard value.shape.rank == 4, value.element == .int8 || value.element == .float32,
      WeightPanels.byteCount(value.shape, value.element) <= bytes.count + bytes.count / 8
    else { return nil }
    return WeightPanels.pack(bytes, value.shape, value.element)
  }

  /// The stream of our own coder, where it has one for the type.
  private func coded(_ bytes: Bytes, as value: Value) -> (ConstantCoding, [UInt8]?) {
    switch value.element {
    case .int8:
      let columns = max(1, value.shape.dimensions.last ?? 1)
      return (.weights, WeightCoding.encode(bytes.array(of: Int8.self), columns: columns))
    case .int32, .float32:
      let isFloat = value.element == .float32
      return (.words, WordCoding.encode(bytes.array(of: UInt32.self), isFloat: isFloat))
    case .uint8, .int16, .int64, .bool: return (.copied, nil)
    }
  }

  private mutating func add(_ coding: ConstantCoding, _ bytes: [UInt8]) {
    if coding.isAligned {
      data.append(contentsOf: repeatElement(0, count: -data.count & (Bytes.alignment - 1)))
    }
    entries.append(ConstantEntry(coding: coding, size: bytes.count))
    data.append(contentsOf: bytes)
  }
}
