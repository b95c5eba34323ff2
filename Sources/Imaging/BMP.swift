/// Uncompressed Windows bitmaps of 1, 4, 8, 24 or 32 bits a pixel, rows upwards or downwards.
///
/// Source: BITMAPFILEHEADER and BITMAPINFOHEADER as Windows documents them.
enum BMP {
  static func decode(_ bytes: [UInt8]) throws(ImagingError) -> Image {
    func number(_ offset: Int, _ size: Int) throws(ImagingError) -> Int {
      guard offset >= 0, offset + size <= bytes.count else { throw .truncated(format: "BMP") }
      return bytes[offset..<offset + size].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    func signed(_ offset: Int) throws(ImagingError) -> Int {
      Int(Int32(truncatingIfNeeded: try number(offset, 4)))
    }
    let pixelOffset = try number(10, 4)
    let headerSize = try number(14, 4)
    guard headerSize >= 40 else { throw .unsupportedBMP("a header of \(headerSize) bytes") }
    let (width, storedHeight) = (try signed(18), try signed(22))
    let depth = try number(28, 2)
    let compression = try number(30, 4)
    try Image.check(width: width, height: abs(storedHeight), format: "BMP")
    guard [1, 4, 8, 24, 32].contains(depth) else {
      throw .unsupportedBMP("\(depth) bits a pixel")
    }
    // 3 is BITFIELDS; its usual masks are the plain blue, green, red, alpha order.
    let plainMasks = [0xFF_0000, 0xFF00, 0xFF]
    let masks =
      compression == 3 ? [try number(54, 4), try number(58, 4), try number(62, 4)] : plainMasks
    guard compression == 0 || (compression == 3 && depth == 32 && masks == plainMasks) else {
      throw .unsupportedBMP("compression \(compression) at \(depth) bits a pixel")
    }

    let height = abs(storedHeight)
    let stride = (width * depth + 31) / 32 * 4
    guard pixelOffset <= bytes.count, stride * height <= bytes.count - pixelOffset else {
      throw .truncated(format: "BMP")
    }
    let paletteOffset = 14 + headerSize
    let paletteCount = try number(46, 4) == 0 ? 1 << min(depth, 8) : try number(46, 4)

    var pixels: [UInt8] = []
    pixels.reserveCapacity(width * height * 3)
    for y in 0..<height {
      let row = pixelOffset + stride * (storedHeight > 0 ? height - 1 - y : y)
      for x in 0..<width {
        let color: Int
        if depth >= 24 {
          color = row + x * depth / 8
        } else {
          let shift = 8 - depth - x * depth % 8
          let index = Int(bytes[row + x * depth / 8]) >> shift & (1 << depth - 1)
          guard index < paletteCount, paletteOffset + index * 4 + 4 <= bytes.count else {
            throw .damaged(format: "BMP", reason: "colour \(index) is not in the palette")
          }
          color = paletteOffset + index * 4
        }
        pixels.append(bytes[color + 2])
        pixels.append(bytes[color + 1])
        pixels.append(bytes[color])
      }
    }
    return Image(width: width, height: height, pixels: pixels)
  }
}
