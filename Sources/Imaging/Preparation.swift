import Tensors

extension Image {
  /// The input that a model expects of this photograph: float32 [1,H,W,C], resized, channels in
  /// order, normalized. `label_image.py` does the same in the same order.
  public func prepared(by recipe: Preprocessing) -> Tensor {
    let pixels = resized(to: recipe.size, by: recipe.resize).elements
    let channels = recipe.channels
    var elements = [Float](repeating: 0, count: recipe.size.area * channels)
    for pixel in 0..<recipe.size.area {
      let (red, green, blue) = (pixels[pixel * 3], pixels[pixel * 3 + 1], pixels[pixel * 3 + 2])
      for channel in 0..<channels {
        let level: Float =
          switch recipe.channelOrder {
          case .rgb: pixels[pixel * 3 + channel]
          case .bgr: pixels[pixel * 3 + 2 - channel]
          case .gray: 0.299 * red + 0.587 * green + 0.114 * blue
          }
        elements[pixel * channels + channel] =
          (level - recipe.mean[channel]) / recipe.standardDeviation[channel]
      }
    }
    return Tensor([1, recipe.size.height, recipe.size.width, channels], elements)
  }

  /// The input of an integer model: uint8 [1,H,W,C], resized, channels in order, each level rounded
  /// half to even. Such a model has the normalization in its first layer.
  public func preparedBytes(by recipe: Preprocessing) -> Tensor {
    var levels = recipe
    levels.mean = [Float](repeating: 0, count: recipe.channels)
    levels.standardDeviation = [Float](repeating: 1, count: recipe.channels)
    let prepared = prepared(by: levels)
    let bytes = prepared.elements.map { level in
      UInt8(min(max(level, 0), 255).rounded(.toNearestOrEven))
    }
    return Tensor(prepared.shape, .uint8(bytes))
  }
}
