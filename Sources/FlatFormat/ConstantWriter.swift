import Program
import Tensors

/// Lays out section DATA, one constant after the other, and writes it.
struct ConstantWriter {
  let storage: FlatModel.Storage
  private(set) var entries: [ConstantEntry] = []
  /// Bytes of the section.
  private(set) var size = 0
  private var contents: [(place: Range<Int>, content: Content)] = []

  /// What a constant is in the file. Only what had to be coded before its size was known is kept;
  /// the rest is made where it will lie.
  private enum Content {
    case bytes(Bytes)
    case panels(Bytes, Shape, ElementType)
    case stream([UInt8])

    var size: Int {
      switch self {
      case .bytes(let bytes): bytes.count
      case .panels(_, let filter, let element): WeightPanels.byteCount(filter, element)
      case .stream(let stream): stream.count
      }
    }
  }

  init(storage: FlatModel.Storage) { self.storage = storage }

  /// Fills the section's place, which holds zeros.
  func write(_ section: UnsafeMutableRawBufferPointer) {
    for (place, content) in contents {
      let target = UnsafeMutableRawBufferPointer(rebasing: section[place])
      switch content {
      case .bytes(let bytes): bytes.withUnsafeBytes { target.copyMemory(from: $0) }
      case .panels(let bytes, let filter, let element):
        WeightPanels.pack(bytes, filter, element, into: target)
      case .stream(let stream): target.copyBytes(from: stream)
      }
    }
  }

  /// Appends a constant: in place for mapped files, in panels where it is a filter; else in its
  /// smallest coding, among equals the first. `value` is the first that reads it.
  mutating func append(_ constant: Constant, as value: Value, isFilter: Bool) {
    if let encoded = constant.encoded { return append(encoded) }
    let bytes = constant.bytes
    switch storage {
    case .mapped:
      if isFilter, suitsPanels(value) {
        add(.panels, .panels(bytes, value.shape, value.element))
      } else {
        add(.mapped, .bytes(bytes))
      }
    case .packed:
      var best = (coding: ConstantCoding.copied, content: Content.bytes(bytes))
      let deflated = bytes.withUnsafeBytes { Deflate.deflate($0) }
      for case (let coding, let packed?) in [(.deflated, deflated), coded(bytes, as: value)]
      where packed.count < best.content.size {
        let isPlausible = ConstantCoding.isPlausible(packed: packed.count, unpacked: bytes.count)
        if isPlausible { best = (coding, .stream(packed)) }
      }
      add(best.coding, best.content)
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
      add(coded, .stream(stream))
    } else {
      add(plain, .bytes(encoded.bytes))
    }
  }

  /// Whether a filter goes into panels: unless they would need more than an eighth of padding.
  private func suitsPanels(_ value: Value) -> Bool {
    value.shape.rank == 4 && (value.element == .int8 || value.element == .float32)
      && WeightPanels.byteCount(value.shape, value.element)
        <= value.byteCount + value.byteCount / 8
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

  private mutating func add(_ coding: ConstantCoding, _ content: Content) {
    let start = coding.isAligned ? size + (-size & (Bytes.alignment - 1)) : size
    size = start + content.size
    entries.append(ConstantEntry(coding: coding, size: content.size))
    contents.append((start..<size, content))
  }
}
