import Tensors

/// A decoded photograph: rows of red, green, blue bytes, top row first.
public struct Image: Equatable, Sendable {
  /// At most this many pixels are decoded: 2^29 bytes of RGB, TensorFlow's own limit for JPEG. A
  /// progressive JPEG of that size needs about three times as much while it is being decoded.
  public static let pixelLimit = (1 << 29) / 3

  public var width, height: Int
  /// `height * width * 3` bytes.
  public var pixels: [UInt8]
  /// EXIF's orientation, 1 to 8, where the file states one. It is reported and not applied, as
  /// TensorFlow does: a value other than 1 means that the pixels are stored turned or mirrored.
  public var orientation: Int?

  public init(width: Int, height: Int, pixels: [UInt8], orientation: Int? = nil) {
    precondition(pixels.count == width * height * 3, "\(pixels.count) bytes for \(width)x\(height)")
    (self.width, self.height, self.pixels) = (width, height, pixels)
    self.orientation = orientation
  }

  /// Decodes a JPEG, PNG or BMP, recognised by its first bytes, to the pixels that TensorFlow's
  /// DecodeJpeg, DecodePng and DecodeBmp give for three channels. (One exception: a BMP's palette
  /// is looked up here, where TensorFlow takes its indices for grey.)
  public init(decoding bytes: [UInt8]) throws(ImagingError) {
    guard let format = ImageFormat(recognising: bytes) else {
      throw bytes.isEmpty ? .empty : .unknownFormat(start: Array(bytes.prefix(8)))
    }
    switch format {
    case .jpeg: self = try JPEG.decode(bytes)
    case .png: self = try PNG.decode(bytes)
    case .bmp: self = try BMP.decode(bytes)
    case .gif: throw .unsupportedFormat("GIF")
    case .webp: throw .unsupportedFormat("WebP")
    case .tiff: throw .unsupportedFormat("TIFF")
    case .heif: throw .unsupportedFormat("HEIF")
    }
  }

  /// Left and right exchanged.
  public var mirrored: Image {
    var mirrored = self
    for y in 0..<height {
      for x in 0..<width {
        let (to, from) = (3 * (y * width + x), 3 * (y * width + width - 1 - x))
        for channel in 0..<3 { mirrored.pixels[to + channel] = pixels[from + channel] }
      }
    }
    return mirrored
  }

  /// The pixels as a uint8 tensor [height,width,3].
  public var tensor: Tensor { Tensor([height, width, 3], .uint8(pixels)) }

  static func check(width: Int, height: Int, format: String) throws(ImagingError) {
    guard width > 0, height > 0 else {
      throw .damaged(format: format, reason: "\(width)x\(height) pixels")
    }
    guard let count = Shape.checkedCount([width, height]), count <= pixelLimit else {
      throw .tooLarge(width: width, height: height, limit: pixelLimit)
    }
  }
}

/// Image formats that are told apart by their first bytes; not all of them are decoded.
public enum ImageFormat: Sendable {
  case jpeg, png, bmp
  case gif, webp, tiff, heif

  public init?(recognising bytes: [UInt8]) {
    func at(_ offset: Int, _ text: StaticString) -> Bool {
      bytes.dropFirst(offset).starts(with: text.withUTF8Buffer { Array($0) })
    }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if at(0, "BM") {
      self = .bmp
    } else if at(0, "GIF8") {
      self = .gif
    } else if at(0, "RIFF"), at(8, "WEBP") {
      self = .webp
    } else if at(0, "II*\0") || at(0, "MM\0*") {
      self = .tiff
    } else if at(4, "ftyp") {
      self = .heif
    } else {
      return nil
    }
  }
}
