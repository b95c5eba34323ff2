import CJPEG

extension Image {
  /// A small JPEG of the image, its longer side at most `side` pixels: for reports.
  ///
  /// Every target pixel is the mean of the pixels it covers. Equal images give equal bytes.
  public func thumbnail(side: Int = 96) -> [UInt8] {
    precondition(side > 0, "a thumbnail needs a side")
    let longer = max(width, height, side)
    let (targetWidth, targetHeight) = (
      max(1, width * side / longer), max(1, height * side / longer)
    )
    var small: [UInt8] = []
    small.reserveCapacity(targetWidth * targetHeight * 3)
    for y in 0..<targetHeight {
      let rows = Self.covered(y, of: targetHeight, from: height)
      for x in 0..<targetWidth {
        let columns = Self.covered(x, of: targetWidth, from: width)
        for channel in 0..<3 {
          var sum = 0
          for row in rows {
            for column in columns { sum += Int(pixels[(row * width + column) * 3 + channel]) }
          }
          small.append(UInt8(sum / (rows.count * columns.count)))
        }
      }
    }
    return Self.encode(small, width: targetWidth, height: targetHeight)
  }

  private static func covered(_ index: Int, of target: Int, from source: Int) -> Range<Int> {
    let start = index * source / target
    return start..<max(start + 1, (index + 1) * source / target)
  }

  private static func encode(_ pixels: [UInt8], width: Int, height: Int) -> [UInt8] {
    guard let handle = tjInitCompress() else { return [] }
    defer { tjDestroy(handle) }
    var buffer: UnsafeMutablePointer<UInt8>?
    defer { tjFree(buffer) }
    var size: UInt = 0
    let status = tjCompress2(
      handle, pixels, Int32(width), 0, Int32(height), Int32(TJPF_RGB.rawValue), &buffer, &size,
      Int32(TJSAMP_420.rawValue), 70, TJFLAG_ACCURATEDCT)
    guard status == 0, let buffer else { return [] }
    return Array(UnsafeBufferPointer(start: buffer, count: Int(size)))
  }
}
