import Tensors

/// The .npz format: a ZIP archive of .npy files, an array's name being its member's less `.npy`.
public enum NumPyArchive {
  public enum Compression: Sendable {
    case stored
    case deflate
  }

  /// One named array.
  public struct Entry: Equatable, Sendable {
    public var name: String
    public var tensor: Tensor

    public init(name: String, tensor: Tensor) { (self.name, self.tensor) = (name, tensor) }
  }

  /// Whether the bytes start like a ZIP file, and so like an .npz.
  public static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// The arrays of an archive, in the order of its directory.
  ///
  /// `limit` bounds the unpacked bytes of all members together, so a small file cannot ask for
  /// unlimited memory.
  public static func decode(
    _ bytes: [UInt8], limit: Int = 1 << 32
  ) throws(NumPyError) -> [Entry] {
    var entries: [Entry] = []
    var names: Set<String> = []
    var total = 0
    for member in try ZipReader(bytes).members() {
      let (sum, overflow) = total.addingReportingOverflow(member.size)
      total = sum
      guard !overflow, total <= limit else {
        throw .tooLarge(bytes: overflow ? Int.max : total, limit: limit)
      }
      let name = member.name.hasSuffix(".npy") ? String(member.name.dropLast(4)) : member.name
      guard names.insert(name).inserted else { throw .duplicateMember(name) }
      let content = try ZipReader(bytes).content(of: member)
      entries.append(Entry(name: name, tensor: try NumPyArray.decode(content)))
    }
    return entries
  }

  /// An archive that `numpy.load` reads. Equal entries give equal bytes: no clock is read.
  public static func encode(
    _ entries: [Entry], compression: Compression = .stored
  ) throws(NumPyError) -> [UInt8] {
    var writer = ZipWriter(compression: compression)
    var names: Set<String> = []
    for entry in entries {
      guard names.insert(entry.name).inserted else { throw .duplicateMember(entry.name) }
      try writer.add(name: entry.name + ".npy", content: NumPyArray.encode(entry.tensor))
    }
    return try writer.finish()
  }
}
