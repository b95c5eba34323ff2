/// Reads ZIP archives whose members are stored or deflated.
///
/// Source: PKWARE's APPNOTE 6.3, sections 4.3 to 4.5. The directory at the end is authoritative;
/// of a local header only the lengths are used.
struct ZipReader {
  struct Member: Equatable {
    var name: String
    var method: Int
    var checksum: UInt32
    var compressedSize: Int
    /// Bytes once unpacked.
    var size: Int
    var headerOffset: Int
  }

  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func members() throws(NumPyError) -> [Member] {
    let (count, offset) = try directory()
    var reader = ByteReader(bytes, at: offset)
    var members: [Member] = []
    for _ in 0..<count { members.append(try member(&reader)) }
    return members
  }

  func content(of member: Member) throws(NumPyError) -> [UInt8] {
    var reader = ByteReader(bytes, at: member.headerOffset)
    guard try reader.u32() == 0x0403_4B50 else {
      throw .malformedArchive("no header where the directory places '\(member.name)'")
    }
    _ = try reader.take(22)
    let (nameLength, extraLength) = (try reader.u16(), try reader.u16())
    _ = try reader.take(nameLength + extraLength)
    let packed = try reader.take(member.compressedSize)
    let content: [UInt8]
    switch member.method {
    case 0:
      guard member.size == member.compressedSize else { throw .damagedMember(member.name) }
      content = Array(packed)
    case 8:
      guard let inflated = Deflate.inflate(packed, size: member.size) else {
        throw .damagedMember(member.name)
      }
      content = inflated
    default: throw .unsupportedCompression(member: member.name, method: member.method)
    }
    guard Deflate.checksum(content) == member.checksum else { throw .damagedMember(member.name) }
    return content
  }

  /// Where the central directory starts and how many entries it has.
  private func directory() throws(NumPyError) -> (count: Int, offset: Int) {
    let size = 22
    guard bytes.count >= size else { throw .notAnArchive }
    // A comment of up to 65,535 bytes may follow the end record.
    let earliest = max(0, bytes.count - size - 0xFFFF)
    var position = bytes.count - size
    while !bytes[position...].starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      guard position > earliest else { throw .notAnArchive }
      position -= 1
    }
    var reader = ByteReader(bytes, at: position + 10)
    let count = try reader.u16()
    _ = try reader.u32()
    let offset = try reader.u32()
    guard count == 0xFFFF || offset == 0xFFFF_FFFF else { return (count, offset) }
    return try directory64(before: position) ?? (count, offset)
  }

  /// The ZIP64 end record, found through its locator, which stands right before the plain one.
  private func directory64(
    before position: Int
  ) throws(NumPyError) -> (count: Int, offset: Int)? {
    guard position >= 20 else { return nil }
    var locator = ByteReader(bytes, at: position - 20)
    guard try locator.u32() == 0x0706_4B50 else { return nil }
    _ = try locator.u32()
    var record = ByteReader(bytes, at: try locator.u64())
    guard try record.u32() == 0x0606_4B50 else {
      throw .malformedArchive("no ZIP64 end record where its locator points")
    }
    _ = try record.take(28)
    let count = try record.u64()
    _ = try record.u64()
    return (count, try record.u64())
  }

  private func member(_ reader: inout ByteReader) throws(NumPyError) -> Member {
    guard try reader.u32() == 0x0201_4B50 else {
      throw .malformedArchive("a directory entry does not start with its signature")
    }
    _ = try reader.u32()
    let flags = try reader.u16()
    let method = try reader.u16()
    _ = try reader.u32()
    let checksum = UInt32(try reader.u32())
    var compressedSize = try reader.u32()
    var size = try reader.u32()
    let (nameLength, extraLength) = (try reader.u16(), try reader.u16())
    let commentLength = try reader.u16()
    _ = try reader.take(8)
    var offset = try reader.u32()
    let name = String(decoding: try reader.take(nameLength), as: UTF8.self)
    let extra = Array(try reader.take(extraLength))
    _ = try reader.take(commentLength)
    guard flags & 1 == 0 else { throw .encrypted(member: name) }

    // ZIP64 widens, in this order, whichever of the three is saturated.
    var fields = ByteReader(extra)
    while fields.offset + 4 <= extra.count {
      let (tag, length) = (try fields.u16(), try fields.u16())
      var field = ByteReader(Array(try fields.take(length)))
      guard tag == 1 else { continue }
      if size == 0xFFFF_FFFF { size = try field.u64() }
      if compressedSize == 0xFFFF_FFFF { compressedSize = try field.u64() }
      if offset == 0xFFFF_FFFF { offset = try field.u64() }
    }
    return Member(
      name: name, method: method, checksum: checksum, compressedSize: compressedSize, size: size,
      headerOffset: offset)
  }
}
