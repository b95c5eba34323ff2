import Imaging
import Tensors

/// Random changes to training photographs: retrain.py's, in its order.
///
/// Source: add_input_distortions of TensorFlow's image_retraining/retrain.py. The photograph is
/// resized to `(1 + crop/100) * uniform(1, 1 + scale/100)` times the input's size, a window of the
/// input's size is cut out anywhere, mirrored half of the time, and its pixels are multiplied by
/// `uniform(1 - brightness/100, 1 + brightness/100)` before the mean is taken away.
public struct Distortion: Equatable, Sendable {
  public var flipLeftRight: Bool
  /// Per cent: margins around the cut-out window.
  public var crop: Int
  /// Per cent: how much larger the photograph may be drawn.
  public var scale: Int
  /// Per cent: how much darker or brighter.
  public var brightness: Int

  public init(flipLeftRight: Bool = false, crop: Int = 0, scale: Int = 0, brightness: Int = 0) {
    (self.flipLeftRight, self.crop, self.scale, self.brightness) =
      (flipLeftRight, crop, scale, brightness)
  }

  /// Whether anything would be changed; retrain.py's should_distort_images.
  public var isActive: Bool { flipLeftRight || crop != 0 || scale != 0 || brightness != 0 }

  /// A view of the photograph as the model's input, float32 [1,H,W,C].
  func view(
    of image: Image, by recipe: Preprocessing, _ generator: inout SplitMix64
  ) -> Tensor {
    let size = recipe.size
    let factor =
      (1 + Double(crop) / 100) * generator.uniform(1, 1 + Double(scale) / 100)
    let drawn = Extent(
      height: max(size.height, Int(factor * Double(size.height))),
      width: max(size.width, Int(factor * Double(size.width))))
    let pixels = image.resized(to: drawn, by: recipe.resize).elements
    let top = generator.next(below: drawn.height - size.height + 1)
    let left = generator.next(below: drawn.width - size.width + 1)
    let isMirrored = flipLeftRight && generator.next(below: 2) == 1
    let gain = Float(
      generator.uniform(1 - Double(brightness) / 100, 1 + Double(brightness) / 100))
    var elements: [Float] = []
    elements.reserveCapacity(size.area * recipe.channels)
    for y in 0..<size.height {
      for x in 0..<size.width {
        let column = left + (isMirrored ? size.width - 1 - x : x)
        let base = ((top + y) * drawn.width + column) * 3
        for channel in 0..<recipe.channels {
          let level: Float =
            switch recipe.channelOrder {
            case .rgb: pixels[base + channel]
            case .bgr: pixels[base + 2 - channel]
            case .gray:
              0.299 * pixels[base] + 0.587 * pixels[base + 1] + 0.114 * pixels[base + 2]
            }
          elements.append(
            (level * gain - recipe.mean[channel]) / recipe.standardDeviation[channel])
        }
      }
    }
    return Tensor([1, size.height, size.width, recipe.channels], elements)
  }
}
