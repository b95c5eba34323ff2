import Program

/// The header of a file and where its sections are (`Formats/FlatModel.md`, section 3).
struct SectionTable {
  static let magic: [UInt8] = [0x89, 0x4E, 0x53, 0x4B, 0x0D, 0x0A, 0x1A, 0x0A]
  static let headerSize = 24
  static let entrySize = 32
  static let sectionLimit = 64

  let file: Bytes
  let version: FormatVersion
  let sections: [Section]

  /// Reads the header, then checks every section's place and checksum.
  init(_ file: Bytes) throws(FlatFormatError) {
    self.file = file
    let start = Array(file.prefix(Self.magic.count))
    guard !start.isEmpty, Self.magic.starts(with: start) else { throw .notAModel(start: start) }
    guard file.count >= Self.headerSize else {
      throw .truncated(found: file.count, expected: Self.headerSize)
    }
    var reader = ByteReader(Array(file.prefix(Self.headerSize)), section: "header")
    _ = try reader.bytes(Self.magic.count, "magic")
    version = FormatVersion(
      major: try reader.fixed(UInt16.self, "major"), minor: try reader.fixed(UInt16.self, "minor"))
    guard version.major == FlatModel.version.major else {
      throw .unknownVersion(found: version, known: FlatModel.version)
    }
    let count = Int(try reader.fixed(UInt32.self, "number of sections"))
    try reader.require(
      count <= Self.sectionLimit, "number of sections", found: "\(count)",
      expected: "at most \(Self.sectionLimit)", at: 12)
    let tableEnd = Self.headerSize + count * Self.entrySize
    guard file.count >= tableEnd + 4 else {
      throw .truncated(found: file.count, expected: tableEnd + 4)
    }
    let announced = try reader.fixed(UInt64.self, "file size")
    let head = ByteReader.word(of: file, at: tableEnd)
    let found = file.withUnsafeBytes {
      checksum(of: UnsafeRawBufferPointer(rebasing: $0[..<tableEnd]))
    }
    guard found == head else { throw .corrupt(section: "header", found: found, expected: head) }
    guard announced == file.count else {
      let size = Int(clamping: announced)
      throw file.count < size
        ? .truncated(found: file.count, expected: size)
        : .trailingBytes(found: file.count, expected: size)
    }
    sections = try Self.entries(file, count: count, from: tableEnd + 4)
    for section in sections { try check(section) }
  }

  /// Sections follow each other with less than an alignment of zeros between them.
  private static func entries(
    _ file: Bytes, count: Int, from start: Int
  ) throws(FlatFormatError) -> [Section] {
    var reader = ByteReader(
      Array(file.prefix(headerSize + count * entrySize)), section: "header")
    _ = try reader.bytes(headerSize, "header")
    var sections: [Section] = []
    var end = start
    for _ in 0..<count {
      let place = reader.offset
      let name = String(decoding: try reader.bytes(4, "section name"), as: UTF8.self)
      let kind = Section.Kind.allCases.first { $0.name == name }
      let isOptional = name.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
      try reader.require(
        kind != nil || isOptional, "section name", found: "'\(name)'",
        expected: "one that this version knows", at: place)
      try reader.require(
        !sections.contains { $0.name == name }, "section name", found: "'\(name)' again",
        expected: "each once", at: place)
      let checksum = try reader.fixed(UInt32.self, "checksum")
      let offset = Int(clamping: try reader.fixed(UInt64.self, "offset"))
      let size = Int(clamping: try reader.fixed(UInt64.self, "size"))
      let unpacked = Int(clamping: try reader.fixed(UInt64.self, "unpacked size"))
      let alignment = kind?.alignment ?? 1
      let expected = (end + alignment - 1) / alignment * alignment
      try reader.require(
        offset == expected, "offset of \(name)", found: "\(offset)", expected: "\(expected)",
        at: place + 8)
      try reader.require(
        size <= file.count - min(offset, file.count), "size of \(name)", found: "\(size)",
        expected: "at most \(file.count - min(offset, file.count)), the rest of the file",
        at: place + 16)
      try reader.require(
        unpacked == 0
          || kind?.mayBeDeflated != false && Deflate.isPlausible(packed: size, unpacked: unpacked),
        "unpacked size of \(name)", found: "\(unpacked)", expected: "0, or what deflate can reach",
        at: place + 24)
      let gap = Array(file.slice(end..<offset))
      try reader.require(
        gap.allSatisfy { $0 == 0 }, "padding before \(name)", found: "\(gap)", expected: "zeros",
        at: place)
      end = offset + size
      sections.append(
        Section(
          name: name, range: offset..<end, unpackedSize: unpacked, checksum: checksum))
    }
    try reader.require(
      end == file.count, "end of the last section", found: "\(end)",
      expected: "\(file.count), the end of the file", at: headerSize)
    return sections
  }

  private func check(_ section: Section) throws(FlatFormatError) {
    let found = checksum(of: file.slice(section.range))
    guard found == section.checksum else {
      throw .corrupt(section: section.name, found: found, expected: section.checksum)
    }
  }

  private func section(_ kind: Section.Kind) throws(FlatFormatError) -> Section {
    guard let section = sections.first(where: { $0.name == kind.name }) else {
      throw .badField(
        section: "header", offset: 12, what: "sections", found: "\(sections.map(\.name))",
        expected: "\(kind.name) among them")
    }
    return section
  }

  func range(of kind: Section.Kind) throws(FlatFormatError) -> Range<Int> {
    try section(kind).range
  }

  /// A reader of the unpacked section.
  func content(of kind: Section.Kind) throws(FlatFormatError) -> ByteReader {
    let section = try section(kind)
    let stored = file.slice(section.range)
    guard section.unpackedSize > 0 else {
      return ByteReader(Array(stored), section: section.name)
    }
    var unpacked = [UInt8](repeating: 0, count: section.unpackedSize)
    guard unpacked.withUnsafeMutableBytes({ Deflate.inflate(stored, into: $0) }) else {
      throw .badField(
        section: section.name, offset: 0, what: "deflate stream", found: "a damaged one",
        expected: "\(section.unpackedSize) bytes")
    }
    return ByteReader(unpacked, section: section.name)
  }

  /// The finished file, of the least minor version that has all that it uses. Every section is
  /// written into its place, then the header, which holds their checksums.
  static func assemble(
    _ sections: [Section.Content], minor: UInt16 = FlatModel.version.minor
  ) -> Bytes {
    var end = headerSize + sections.count * entrySize + 4
    let places = sections.map { section in
      let alignment = section.kind.alignment
      let start = (end + alignment - 1) / alignment * alignment
      end = start + section.size
      return start..<end
    }
    return Bytes(count: end) { file in
      var header = ByteWriter()
      header.bytes(magic)
      header.fixed(FlatModel.version.major)
      header.fixed(minor)
      header.fixed(UInt32(sections.count))
      header.fixed(UInt64(file.count))
      for (section, place) in zip(sections, places) {
        let target = UnsafeMutableRawBufferPointer(rebasing: file[place])
        section.write(target)
        header.bytes(section.kind.name.utf8)
        header.fixed(checksum(of: UnsafeRawBufferPointer(target)))
        header.fixed(UInt64(place.lowerBound))
        header.fixed(UInt64(place.count))
        header.fixed(UInt64(section.unpackedSize))
      }
      header.fixed(header.bytes.withUnsafeBytes { checksum(of: $0) })
      file.copyBytes(from: header.bytes)
    }
  }
}

extension Bytes {
  /// The memory of a range inside the file.
  func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    precondition(range.upperBound <= count, "\(range) of \(count) bytes")
    return UnsafeRawBufferPointer(start: pointer + range.lowerBound, count: range.count)
  }

  fileprivate func prefix(_ length: Int) -> UnsafeRawBufferPointer {
    slice(0..<Swift.min(length, count))
  }
}

extension ByteReader {
  fileprivate static func word(of file: Bytes, at offset: Int) -> UInt32 {
    UInt32(
      littleEndian: file.slice(offset..<offset + 4).loadUnaligned(as: UInt32.self))
  }
}
