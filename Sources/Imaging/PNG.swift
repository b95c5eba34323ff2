import CPNG

/// PNG by libpng: every colour type and depth, interlaced or not.
enum PNG {
  static func decode(_ bytes: [UInt8]) throws(ImagingError) -> Image {
    var (width, height) = (UInt32(0), UInt32(0))
    try read(bytes, nil, &width, &height)
    try Image.check(width: Int(width), height: Int(height), format: "PNG")
    var pixels = [UInt8](repeating: 0, count: Int(width) * Int(height) * 3)
    try read(bytes, &pixels, &width, &height)
    return Image(width: Int(width), height: Int(height), pixels: pixels)
  }

  private static func read(
    _ bytes: [UInt8], _ pixels: UnsafeMutablePointer<UInt8>?, _ width: inout UInt32,
    _ height: inout UInt32
  ) throws(ImagingError) {
    var message = [CChar](repeating: 0, count: 120)
    guard netsuke_png_decode(bytes, bytes.count, pixels, &width, &height, &message) != 0 else {
      return
    }
    let reason = String(
      decoding: message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    throw reason == "the file ends early"
      ? .truncated(format: "PNG") : .damaged(format: "PNG", reason: reason)
  }
}
