import Imaging
import Tensors
import TestSupport
import Testing

/// Against TensorFlow's own pixels, bit for bit.
@Suite("image goldens")
struct GoldenTests {
  @Test func everyFileFormHasTensorFlowsPixels() throws {
    let pixels = try GoldenArchive(Golden.file("images/pixels.npz"))
    for name in pixels.names where !name.contains(":") {
      let image = try Image(decoding: bytes(of: Golden.file("images/\(name)")))
      // The plain entry of a JPEG has the accurate transform; TensorFlow's default is the fast one.
      let expected = try pixels[pixels.contains("\(name):fast") ? "\(name):fast" : name]
      expectClose(image.tensor, expected, relativeToLargest: 0, name)
      #expect((image.orientation ?? 1) == 1 || pixels.contains("\(name):upright"), "\(name)")
    }
  }

  @Test func resizesAreTensorFlowsToTheLastBit() throws {
    let archive = try GoldenArchive(Golden.file("images/resize.npz"))
    var compared = 0
    for name in archive.names where name.hasPrefix("out:") {
      let parts = name.split(separator: ":").map(String.init)
      let input = try archive["in:\(parts[1])"]
      let expected = try archive[name]
      guard case .uint8(let pixels) = input.storage else { continue }
      let image = Image(width: input.shape[1], height: input.shape[0], pixels: pixels)
      let interpolation = Interpolation(
        alignCorners: parts[2] == "align_corners", halfPixelCenters: parts[2] == "half_pixel")
      let size = Extent(height: expected.shape[0], width: expected.shape[1])
      expectClose(
        image.resized(to: size, by: interpolation), expected, relativeToLargest: 0, name)
      compared += 1
    }
    #expect(compared > 20)
  }
}
