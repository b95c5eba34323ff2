// The same file in an app: add it and `RoadClassifier.swift` to a SwiftUI target. Nothing to link.
import CoreGraphics
import SwiftUI

/// Says what a picture shows.
struct RoadView: View {
  let image: CGImage
  @State private var answer = "..."

  var body: some View {
    VStack {
      Image(decorative: image, scale: 1).resizable().scaledToFit()
      Text(answer).font(.headline)
    }
    .task { answer = await Self.classify(image) }
  }

  /// Off the main actor; every call has memory of its own.
  @concurrent
  private static func classify(_ image: CGImage) async -> String {
    let (width, height) = (image.width, image.height)
    var rgba = [UInt8](repeating: 0, count: width * height * 4)
    rgba.withUnsafeMutableBytes { memory in
      CGContext(
        data: memory.baseAddress, width: width, height: height, bitsPerComponent: 8,
        bytesPerRow: width * 4, space: CGColorSpaceCreateDeviceRGB(),
        bitmapInfo: CGImageAlphaInfo.noneSkipLast.rawValue
      )?.draw(image, in: CGRect(x: 0, y: 0, width: width, height: height))
    }
    var rgb: [UInt8] = []
    rgb.reserveCapacity(width * height * 3)
    for pixel in 0..<width * height { rgb += rgba[pixel * 4..<pixel * 4 + 3] }
    guard let best = RoadClassifier.classify(rgb: rgb, width: width, height: height).first else {
      return "no answer"
    }
    return "\(best.label), \(Int(best.score * 100)) %"
  }
}
