/// One part of a file: `Formats/FlatModel.md`, section 3.
struct Section {
  enum Kind: CaseIterable {
    case text, program, data

    /// Four letters of ASCII.
    var name: String {
      switch self {
      case .text: "TEXT"
      case .program: "PROG"
      case .data: "DATA"
      }
    }

    var alignment: Int {
      switch self {
      case .text, .program: 1
      case .data: 64
      }
    }

    /// Only metadata may be deflated: DATA is used in place.
    var mayBeDeflated: Bool {
      switch self {
      case .text, .program: true
      case .data: false
      }
    }
  }

  /// A section to be written.
  struct Content {
    let kind: Kind
    /// Bytes in the file.
    let size: Int
    /// 0 when the bytes are stored as they are.
    let unpackedSize: Int
    /// Fills the section's place in the file, which holds zeros.
    let write: (UnsafeMutableRawBufferPointer) -> Void

    /// Deflate must save this much: a few bytes are not worth a step more to read.
    static let leastSaving = 16

    init(_ kind: Kind, _ bytes: [UInt8], deflated: Bool) {
      let packed = deflated ? bytes.withUnsafeBytes { Deflate.deflate($0) } : []
      let pays = deflated && packed.count + Self.leastSaving <= bytes.count
      let stored = pays ? packed : bytes
      self.init(kind, size: stored.count, unpackedSize: pays ? bytes.count : 0) {
        $0.copyBytes(from: stored)
      }
    }

    /// A section that is made where it will lie: weights are never there twice.
    init(
      _ kind: Kind, size: Int, unpackedSize: Int = 0,
      write: @escaping (UnsafeMutableRawBufferPointer) -> Void
    ) {
      (self.kind, self.size, self.unpackedSize, self.write) = (kind, size, unpackedSize, write)
    }
  }

  var name: String
  var range: Range<Int>
  var unpackedSize: Int
  var checksum: UInt32
}
