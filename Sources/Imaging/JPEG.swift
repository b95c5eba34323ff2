import CJPEG

/// JPEG by libjpeg-turbo, with the choices of TensorFlow's DecodeJpeg: the fast integer transform
/// (what its `dct_method` defaults to), smooth ("fancy") chroma upsampling, and its own rule from
/// CMYK to RGB.
enum JPEG {
  static func decode(_ bytes: [UInt8]) throws(ImagingError) -> Image {
    guard let handle = tjInitDecompress() else {
      throw .damaged(format: "JPEG", reason: "libjpeg-turbo could not start")
    }
    defer { tjDestroy(handle) }
    let size = UInt(bytes.count)
    var (width, height, subsampling, colorSpace) = (Int32(0), Int32(0), Int32(0), Int32(0))
    guard
      tjDecompressHeader3(handle, bytes, size, &width, &height, &subsampling, &colorSpace) == 0
        || isWarning(handle)
    else { throw .damaged(format: "JPEG", reason: message(handle)) }
    try Image.check(width: Int(width), height: Int(height), format: "JPEG")

    let markers = JPEGMarkers(bytes)
    let isFourColor = colorSpace == TJCS_CMYK.rawValue || colorSpace == TJCS_YCCK.rawValue
    let format = isFourColor ? TJPF_CMYK : TJPF_RGB
    var pixels = [UInt8](
      repeating: 0, count: Int(width) * Int(height) * (isFourColor ? 4 : 3))
    // 500 scans and more are only met in files made to waste time.
    let status = tjDecompress2(
      handle, bytes, size, &pixels, width, 0, height, Int32(format.rawValue),
      TJFLAG_FASTDCT | TJFLAG_LIMITSCANS)
    if status != 0 {
      let reason = message(handle)
      if reason.hasPrefix("Premature end") { throw .truncated(format: "JPEG") }
      // Other warnings mean a flaw that decoders, TensorFlow's included, read over.
      guard isWarning(handle) else { throw .damaged(format: "JPEG", reason: reason) }
    }
    if isFourColor { pixels = rgb(fromCMYK: pixels, inverted: markers.hasAdobe) }
    return Image(
      width: Int(width), height: Int(height), pixels: pixels, orientation: markers.orientation)
  }

  /// Adobe's files store the complement of each ink, so there a product of bytes is light.
  private static func rgb(fromCMYK inks: [UInt8], inverted: Bool) -> [UInt8] {
    var pixels: [UInt8] = []
    pixels.reserveCapacity(inks.count / 4 * 3)
    for pixel in stride(from: 0, to: inks.count, by: 4) {
      let black = Int(inks[pixel + 3])
      for channel in 0..<3 {
        let ink = Int(inks[pixel + channel])
        pixels.append(UInt8((inverted ? black * ink : (255 - black) * (255 - ink)) / 255))
      }
    }
    return pixels
  }

  private static func isWarning(_ handle: tjhandle) -> Bool {
    tjGetErrorCode(handle) == Int32(TJERR_WARNING.rawValue)
  }

  private static func message(_ handle: tjhandle) -> String {
    tjGetErrorStr2(handle).map { String(cString: $0) } ?? "unknown"
  }
}
