/// Writes ZIP archives with fixed dates, so that equal content gives equal bytes.
struct ZipWriter {
  private let compression: NumPyArchive.Compression
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  init(compression: NumPyArchive.Compression) { self.compression = compression }

  mutating func add(name: String, content: [UInt8]) throws(NumPyError) {
    let (method, packed): (Int, [UInt8]) =
      switch compression {
      case .stored: (0, content)
      case .deflate: (8, Deflate.deflate(content))
      }
    let limit = 0xFFFF_FFFE
    let end = bytes.count + packed.count + name.utf8.count + 30
    guard end <= limit, content.count <= limit, count < 0xFFFE else {
      throw .tooLarge(bytes: max(end, content.count), limit: limit)
    }
    var common: [UInt8] = []
    common.append(20, size: 2)  // version needed
    common.append(0x0800, size: 2)  // names are UTF-8
    common.append(method, size: 2)
    common.append(0, size: 2)  // midnight
    common.append(0x0021, size: 2)  // on 1 January 1980, the first day ZIP can name
    common.append(Int(Deflate.checksum(content)), size: 4)
    common.append(packed.count, size: 4)
    common.append(content.count, size: 4)
    common.append(name.utf8.count, size: 2)
    common.append(0, size: 2)  // no extra field

    directory.append(0x0201_4B50, size: 4)
    directory.append(20, size: 2)  // version made by
    directory += common
    directory.append(0, size: 2 + 2 + 2)  // comment, disk, internal attributes
    directory.append(0, size: 4)  // external attributes
    directory.append(bytes.count, size: 4)
    directory += Array(name.utf8)

    bytes.append(0x0403_4B50, size: 4)
    bytes += common + Array(name.utf8) + packed
    count += 1
  }

  func finish() throws(NumPyError) -> [UInt8] {
    guard bytes.count + directory.count <= 0xFFFF_FFFE else {
      throw .tooLarge(bytes: bytes.count + directory.count, limit: 0xFFFF_FFFE)
    }
    var end: [UInt8] = []
    end.append(0x0605_4B50, size: 4)
    end.append(0, size: 4)  // disks
    end.append(count, size: 2)
    end.append(count, size: 2)
    end.append(directory.count, size: 4)
    end.append(bytes.count, size: 4)
    end.append(0, size: 2)
    return bytes + directory + end
  }
}

extension [UInt8] {
  /// Appends the low `size` bytes of a number, least significant first.
  fileprivate mutating func append(_ value: Int, size: Int) {
    for index in 0..<size { append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }
}
