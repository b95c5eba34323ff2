/// What a JPEG's application segments say that its decoder does not report.
struct JPEGMarkers: Equatable {
  /// Whether Adobe's segment (APP14) is there.
  private(set) var hasAdobe = false
  /// EXIF's orientation tag, 1 to 8.
  private(set) var orientation: Int?

  /// Walks the segments up to the first scan; whatever is malformed ends the walk.
  init(_ bytes: [UInt8]) {
    var offset = 2
    while offset + 4 <= bytes.count, bytes[offset] == 0xFF {
      let marker = bytes[offset + 1]
      if marker == 0xFF {  // fill byte
        offset += 1
        continue
      }
      guard marker != 0xDA, marker != 0xD9 else { return }
      let length = Int(bytes[offset + 2]) << 8 | Int(bytes[offset + 3])
      guard length >= 2, offset + 2 + length <= bytes.count else { return }
      let segment = Array(bytes[(offset + 4)..<(offset + 2 + length)])
      if marker == 0xEE, segment.count >= 12, segment.starts(with: Array("Adobe".utf8)) {
        hasAdobe = true
      }
      if marker == 0xE1, orientation == nil, segment.starts(with: Array("Exif\0\0".utf8)) {
        orientation = Self.orientation(inTIFF: Array(segment.dropFirst(6)))
      }
      offset += 2 + length
    }
  }

  /// Tag 0x0112 of the first directory. Source: EXIF 2.3, section 4.6.
  private static func orientation(inTIFF bytes: [UInt8]) -> Int? {
    guard bytes.count >= 8 else { return nil }
    let little = bytes[0] == 0x49
    func number(_ offset: Int, _ size: Int) -> Int? {
      guard offset >= 0, offset + size <= bytes.count else { return nil }
      let digits = bytes[offset..<offset + size]
      return (little ? Array(digits.reversed()) : Array(digits)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
    for entry in 0..<count {
      let start = directory + 2 + 12 * entry
      guard let tag = number(start, 2) else { return nil }
      if tag == 0x0112, let value = number(start + 8, 2), (1...8).contains(value) { return value }
    }
    return nil
  }
}
