import Program

/// Takes constants out of section DATA.
struct ConstantReader {
  let file: Bytes
  /// The section's place in the file.
  let data: Range<Int>

  /// The bytes of every constant of a draft. Nothing is unpacked before everything is placed.
  func constants(of draft: DraftProgram) throws(FlatFormatError) -> [Constant] {
    let owners = try owners(of: draft)
    let places = try places(draft)
    var constants: [Constant] = []
    constants.reserveCapacity(places.count)
    for (index, entry) in draft.constants.enumerated() {
      let value = draft.program.values[owners[index]]
      constants.append(try unpack(entry, index: index, from: places[index], as: value))
    }
    return constants
  }

  /// The first value that reads each constant, as an index.
  func owners(of draft: DraftProgram) throws(FlatFormatError) -> [Int] {
    let values = draft.program.values
    let none = values.count
    var owners = [Int](repeating: none, count: draft.constants.count)
    for value in values.indices {
      guard case .constant(let index) = values[value].place, owners.indices.contains(index) else {
        continue
      }
      owners[index] = min(owners[index], value)
    }
    if let orphan = owners.firstIndex(of: none) {
      throw .badField(
        section: "PROG", offset: draft.constantsOffset, what: "constant \(orphan)",
        found: "read by no value", expected: "a value that reads it")
    }
    return owners
  }

  /// Where each constant lies in the file: one after the other, aligned where it is used in place.
  private func places(_ draft: DraftProgram) throws(FlatFormatError) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var end = 0
    for (index, entry) in draft.constants.enumerated() {
      let start = entry.coding.isAligned ? end + (-end & (Bytes.alignment - 1)) : end
      guard start <= data.count, entry.size <= data.count - start else {
        throw .badField(
          section: "DATA", offset: start, what: "constant \(index)", found: "\(entry.size) bytes",
          expected: "at most \(max(0, data.count - start)), the rest of the section")
      }
      let padding = file.slice(data.lowerBound + end..<data.lowerBound + start)
      guard padding.allSatisfy({ $0 == 0 }) else {
        throw .badField(
          section: "DATA", offset: end, what: "padding", found: "\(Array(padding))",
          expected: "zeros")
      }
      end = start + entry.size
      places.append(data.lowerBound + start..<data.lowerBound + end)
    }
    guard end == data.count else {
      throw .badField(
        section: "DATA", offset: end, what: "the end of the section",
        found: "\(data.count - end) more bytes", expected: "none")
    }
    return places
  }

  private func unpack(
    _ entry: ConstantEntry, index: Int, from place: Range<Int>, as value: Value
  ) throws(FlatFormatError) -> Constant {
    func fail(_ what: String, found: String, expected: String) -> FlatFormatError {
      .badField(
        section: "DATA", offset: place.lowerBound - data.lowerBound,
        what: "\(what) of constant \(index), '\(value.name)'", found: found, expected: expected)
    }
    let stored = file.slice(place)
    switch entry.coding {
    case .mapped, .copied:
      guard stored.count == value.byteCount else {
        throw fail("size", found: "\(stored.count)", expected: "\(value.byteCount)")
      }
      return Constant(
        entry.coding == .mapped
          ? Bytes(lending: stored, owner: file)
          : Bytes(count: stored.count) { $0.copyMemory(from: stored) })
    case .panels:
      guard value.shape.rank == 4, value.element == .int8 || value.element == .float32 else {
        throw fail(
          "type", found: "\(value.element) \(value.shape)", expected: "int8 or float32, four axes")
      }
      let size = WeightPanels.byteCount(value.shape, value.element)
      guard stored.count == size else {
        throw fail("size", found: "\(stored.count)", expected: "\(size)")
      }
      let panels = Bytes(lending: stored, owner: file)
      guard WeightPanels.hasZerosInHoles(panels, value.shape, value.element) else {
        throw fail("padding", found: "something", expected: "zeros")
      }
      return Constant(panels: panels, value.shape, value.element)
    case .halves, .codedHalves, .scaled, .codedScaled:
      let columns = value.shape.dimensions.last ?? 0
      guard value.element == .float32, columns > 0 else {
        throw fail("type", found: "\(value.element) \(value.shape)", expected: "float32, an axis")
      }
      guard ConstantCoding.isPlausible(packed: stored.count, unpacked: value.byteCount) else {
        throw fail(
          "size", found: "\(stored.count)", expected: "enough for \(value.byteCount) bytes")
      }
      let isHalf = entry.coding == .halves || entry.coding == .codedHalves
      let encoding = isHalf ? EncodedWeights.Encoding.half : .int8(columns: columns)
      let bytes =
        entry.coding.isAligned
        ? Bytes(lending: stored, owner: file)
        : EncodedWeightsCoding.decode(stored, encoding, count: value.shape.count)
      guard let bytes, let encoded = EncodedWeights(encoding, bytes, count: value.shape.count)
      else {
        throw fail(
          "content", found: "damaged",
          expected: isHalf
            ? "\(value.shape.count) finite halves"
            : "\(columns) positive scales of at most 2^120, \(value.shape.count) integers")
      }
      return Constant(encoded: encoded)
    case .deflated, .weights, .words:
      let expectsType: Bool
      switch entry.coding {
      case .weights: expectsType = value.element == .int8
      case .words: expectsType = value.element == .int32 || value.element == .float32
      case .mapped, .copied, .deflated, .panels, .halves, .codedHalves, .scaled, .codedScaled:
        expectsType = true
      }
      guard expectsType else {
        throw fail("type", found: "\(value.element)", expected: "one that '\(entry.coding)' codes")
      }
      guard ConstantCoding.isPlausible(packed: stored.count, unpacked: value.byteCount) else {
        throw fail(
          "size", found: "\(stored.count)", expected: "enough for \(value.byteCount) bytes")
      }
      var complete = false
      let bytes = Bytes(count: value.byteCount) { target in
        switch entry.coding {
        case .weights:
          complete = WeightCoding.decode(
            stored, columns: max(1, value.shape.dimensions.last ?? 1),
            into: target.assumingMemoryBound(to: Int8.self))
        case .words:
          complete = WordCoding.decode(
            stored, isFloat: value.element == .float32,
            into: target.assumingMemoryBound(to: UInt32.self))
        case .mapped, .copied, .deflated, .panels, .halves, .codedHalves, .scaled, .codedScaled:
          complete = Deflate.inflate(stored, into: target)
        }
      }
      guard complete else {
        throw fail("stream", found: "damaged", expected: "\(value.byteCount) bytes")
      }
      return Constant(bytes)
    }
  }
}
