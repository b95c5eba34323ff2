import Imaging

/// A photograph in memory: rows of 8-bit pixels, top row first.
public struct Pixels: Sendable {
  /// What the bytes of a pixel mean. Transparency is ignored.
  public enum Format: Sendable, CaseIterable {
    case rgb, rgba, bgra, gray

    /// Bytes a pixel.
    public var size: Int {
      switch self {
      case .rgb: 3
      case .rgba, .bgra: 4
      case .gray: 1
      }
    }
  }

  let image: Image

  /// - Parameters:
  ///   - bytes: the pixels; of the last row, the bytes after its last pixel may be missing.
  ///   - bytesPerRow: from the start of a row to the next; nil where rows follow each other.
  public init(
    _ bytes: [UInt8], width: Int, height: Int, format: Format = .rgb, bytesPerRow: Int? = nil
  ) throws(NetsukeError) {
    let made = bytes.withUnsafeBytes { bytes in
      Result { () throws(NetsukeError) in
        try Pixels(
          bytes, width: width, height: height, format: format, bytesPerRow: bytesPerRow)
      }
    }
    self = try made.get()
  }

  /// As above, from memory that is only read during the call.
  public init(
    _ bytes: UnsafeRawBufferPointer, width: Int, height: Int, format: Format = .rgb,
    bytesPerRow: Int? = nil
  ) throws(NetsukeError) {
    guard width > 0, height > 0, width <= Image.pixelLimit / height else {
      throw .badPixels(
        found: "\(width)x\(height) pixels", expected: "1 to \(Image.pixelLimit) pixels")
    }
    let row = width * format.size
    let pitch = bytesPerRow ?? row
    let (start, overflow) = pitch.multipliedReportingOverflow(by: height - 1)
    guard pitch >= row, !overflow, start <= bytes.count - row else {
      throw .badPixels(
        found: "\(bytes.count) bytes, \(pitch) a row",
        expected: "\(height) rows of \(row) or more")
    }
    let pixels = [UInt8](unsafeUninitializedCapacity: width * height * 3) { target, count in
      for y in 0..<height {
        var source = bytes.baseAddress! + y * pitch
        for _ in 0..<width {
          let (red, green, blue) = format.offsets
          target[count] = source.load(fromByteOffset: red, as: UInt8.self)
          target[count + 1] = source.load(fromByteOffset: green, as: UInt8.self)
          target[count + 2] = source.load(fromByteOffset: blue, as: UInt8.self)
          count += 3
          source += format.size
        }
      }
    }
    image = Image(width: width, height: height, pixels: pixels)
  }
}

extension Pixels.Format {
  /// Where a pixel's red, green and blue are.
  fileprivate var offsets: (Int, Int, Int) {
    switch self {
    case .rgb, .rgba: (0, 1, 2)
    case .bgra: (2, 1, 0)
    case .gray: (0, 0, 0)
    }
  }
}
