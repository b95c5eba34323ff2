import Imaging
import Tensors
import TestSupport
import Testing

@Suite("image decoding")
struct DecodingTests {
  /// Two by two: red, green / blue, (9, 80, 200). Written by Pillow.
  static let png: [UInt8] = [
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 2, 0, 0, 0, 2, 8, 2,
    0, 0, 0, 253, 212, 154, 115, 0, 0, 0, 22, 73, 68, 65, 84, 120, 156, 99, 248, 207, 192, 192,
    240, 159, 129, 145, 129, 225, 63, 103, 192, 73, 0, 27, 127, 4, 33, 26, 174, 152, 148, 0, 0,
    0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
  ]

  /// Eight by eight, grey 77 throughout, with EXIF orientation 6. Written by Pillow.
  static let jpeg: [UInt8] = [
    255, 216, 255, 224, 0, 16, 74, 70, 73, 70, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 255, 225, 0, 34,
    69, 120, 105, 102, 0, 0, 77, 77, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, 6, 0,
    0, 0, 0, 0, 0, 255, 219, 0, 67, 0, 27, 18, 20, 23, 20, 17, 27, 23, 22, 23, 30, 28, 27, 32,
    40, 66, 43, 40, 37, 37, 40, 81, 58, 61, 48, 66, 96, 85, 101, 100, 95, 85, 93, 91, 106, 120,
    153, 129, 106, 113, 144, 115, 91, 93, 133, 181, 134, 144, 158, 163, 171, 173, 171, 103, 128,
    188, 201, 186, 166, 199, 153, 168, 171, 164, 255, 192, 0, 11, 8, 0, 8, 0, 8, 1, 1, 17, 0,
    255, 196, 0, 20, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 255, 196, 0, 20, 16,
    1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 218, 0, 8, 1, 1, 0, 0, 63, 0, 3,
    255, 217,
  ]

  /// A bitmap two pixels wide: its header, then `rest` (palette and rows).
  static func bmp(height: Int32, depth: UInt8, palette: UInt8 = 0, _ rest: [UInt8]) -> [UInt8] {
    let heightBytes = (0..<4).map { UInt8(truncatingIfNeeded: height >> (8 * $0)) }
    let pixels = 54 + palette * 4
    let file: [UInt8] = [0x42, 0x4D, 0, 0, 0, 0, 0, 0, 0, 0, pixels, 0, 0, 0]
    let size: [UInt8] = [40, 0, 0, 0, 2, 0, 0, 0] + heightBytes
    let format: [UInt8] = [1, 0, depth, 0, 0, 0, 0, 0] + [UInt8](repeating: 0, count: 12)
    return file + size + format + [palette, 0, 0, 0, 0, 0, 0, 0] + rest
  }

  @Test func png() throws {
    let image = try Image(decoding: Self.png)
    #expect(
      image
        == Image(
          width: 2, height: 2, pixels: [255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 80, 200]))
  }

  @Test func greyJPEGIsRepeatedAndItsOrientationReported() throws {
    let image = try Image(decoding: Self.jpeg)
    #expect(image.width == 8 && image.height == 8)
    #expect(image.orientation == 6)
    #expect(Set(image.pixels).count == 1)  // one constant block, near 77 at this quality
    #expect(abs(Int(image.pixels[0]) - 77) < 10)
  }

  @Test func bitmapRowsGoUpwardsUnlessTheHeightIsNegative() throws {
    let rows: [UInt8] = [1, 2, 3, 4, 5, 6, 0, 0] + [7, 8, 9, 10, 11, 12, 0, 0]
    #expect(
      try Image(decoding: Self.bmp(height: 2, depth: 24, rows)).pixels
        == [9, 8, 7, 12, 11, 10, 3, 2, 1, 6, 5, 4])
    #expect(
      try Image(decoding: Self.bmp(height: -2, depth: 24, rows)).pixels
        == [3, 2, 1, 6, 5, 4, 9, 8, 7, 12, 11, 10])
  }

  @Test func bitmapPalettesAreLookedUp() throws {
    let palette: [UInt8] = [10, 20, 30, 0, 40, 50, 60, 0]
    #expect(
      try Image(decoding: Self.bmp(height: 1, depth: 1, palette: 2, palette + [0x40, 0, 0, 0]))
        .pixels == [30, 20, 10, 60, 50, 40])
    #expect(throws: ImagingError.damaged(format: "BMP", reason: "colour 7 is not in the palette")) {
      try Image(decoding: Self.bmp(height: 1, depth: 8, palette: 2, palette + [7, 0, 0, 0]))
    }
  }

  @Test func refusals() {
    #expect(throws: ImagingError.empty) { try Image(decoding: []) }
    #expect(throws: ImagingError.unknownFormat(start: [1, 2, 3])) {
      try Image(decoding: [1, 2, 3])
    }
    #expect(throws: ImagingError.unsupportedFormat("GIF")) {
      try Image(decoding: Array("GIF89a".utf8))
    }
    #expect(throws: ImagingError.unsupportedFormat("WebP")) {
      try Image(decoding: Array("RIFF1234WEBP".utf8))
    }
    #expect(throws: ImagingError.truncated(format: "PNG")) {
      try Image(decoding: Array(Self.png.dropLast(30)))
    }
    #expect(throws: ImagingError.truncated(format: "BMP")) {
      try Image(decoding: Self.bmp(height: 2, depth: 24, [1, 2, 3]))
    }
    #expect(throws: ImagingError.unsupportedBMP("16 bits a pixel")) {
      try Image(decoding: Self.bmp(height: 1, depth: 16, [0, 0, 0, 0]))
    }
  }

  @Test func aSmallFileCannotAskForUnlimitedMemory() {
    var bomb = Self.png
    bomb.replaceSubrange(16..<24, with: [0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF])
    bomb.replaceSubrange(29..<33, with: [57, 103, 78, 7])  // the header's checksum
    #expect(throws: ImagingError.tooLarge(width: 65535, height: 65535, limit: Image.pixelLimit)) {
      try Image(decoding: bomb)
    }
    #expect(
      throws: ImagingError.tooLarge(width: 2, height: Int(Int32.max), limit: Image.pixelLimit)
    ) { try Image(decoding: Self.bmp(height: .max, depth: 1, [])) }
  }

  @Test func hostileBytesAreRefusedOrDecoded() {
    let seed: UInt64 = 31
    var random = SplitMix64(seed: seed)
    let bitmap = Self.bmp(height: 1, depth: 24, [1, 2, 3, 4, 5, 6, 0, 0])
    for good in [Self.png, Self.jpeg, bitmap] {
      for length in 0..<good.count { _ = try? Image(decoding: Array(good[..<length])) }
      for _ in 0..<1000 {
        var bad = good
        for _ in 0...1 { bad[Int.random(in: 2..<bad.count, using: &random)] = random.bytes(1)[0] }
        // Sizes stay small, so that the test is about damage and not about patience.
        _ = try? Image(decoding: bad)
      }
    }
  }

  @Test(arguments: [
    ImagingError.empty, .unknownFormat(start: [0x0A, 0xFF]), .unsupportedFormat("GIF"),
    .damaged(format: "PNG", reason: "x"), .truncated(format: "JPEG"),
    .unsupportedBMP("16 bits a pixel"), .tooLarge(width: 1, height: 2, limit: 3),
  ])
  func everyErrorSaysWhatToDo(error: ImagingError) {
    #expect(error.description.hasPrefix("error[image."))
    #expect(error.description.contains("help:") || error.description.contains("expected:"))
  }
}

@Suite("thumbnails")
struct ThumbnailTests {
  @Test func keepTheProportionsAndDecode() throws {
    let image = Image(width: 200, height: 100, pixels: .init(repeating: 128, count: 60000))
    let small = try Image(decoding: image.thumbnail(side: 50))
    #expect(small.width == 50 && small.height == 25)
    #expect(small.pixels.allSatisfy { abs(Int($0) - 128) <= 2 })
    #expect(image.thumbnail(side: 50) == image.thumbnail(side: 50))
  }

  @Test func smallImagesAreNotEnlarged() throws {
    let image = Image(width: 3, height: 2, pixels: .init(repeating: 9, count: 18))
    let small = try Image(decoding: image.thumbnail())
    #expect(small.width == 3 && small.height == 2)
  }
}
