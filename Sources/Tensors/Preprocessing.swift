/// How a photograph becomes the input of a model: resize, order channels, then
/// `x = (pixel - mean[c]) / standardDeviation[c]`, pixels 0...255.
///
/// Every output carries it, so that whoever runs a model cannot get it wrong.
public struct Preprocessing: Hashable, Sendable {
  public enum ChannelOrder: UInt8, CaseIterable, Sendable {
    case rgb = 0
    case bgr = 1
    /// One channel, by TensorFlow's (libjpeg's) luma weights.
    case gray = 2
  }

  public var size: Extent
  public var channelOrder: ChannelOrder
  public var resize: Interpolation
  /// One per channel of the input.
  public var mean: [Float]
  /// One per channel of the input; never zero.
  public var standardDeviation: [Float]

  public init(
    size: Extent, channelOrder: ChannelOrder = .rgb, resize: Interpolation = Interpolation(),
    mean: [Float], standardDeviation: [Float]
  ) {
    precondition(mean.count == standardDeviation.count, "mean and deviation differ in channels")
    (self.size, self.channelOrder, self.resize) = (size, channelOrder, resize)
    (self.mean, self.standardDeviation) = (mean, standardDeviation)
  }

  public var channels: Int { mean.count }

  /// What the inputs may be taken to lie in: all that a photograph can become, and -1...1, so that
  /// arrays of noise, on which models are compared, lie in it too.
  public var inputRange: ClosedRange<Float> {
    var (lower, upper): (Float, Float) = (-1, 1)
    for (mean, deviation) in zip(mean, standardDeviation) {
      for pixel: Float in [0, 255] {
        let input = (pixel - mean) / deviation
        (lower, upper) = (min(lower, input), max(upper, input))
      }
    }
    return lower...upper
  }
}

/// How an image is resampled. The default is TensorFlow 1's ResizeBilinear.
public struct Interpolation: Hashable, Sendable {
  public enum Method: UInt8, CaseIterable, Sendable {
    case bilinear = 0
    case nearest = 1
  }

  public var method: Method
  /// Corner pixels keep their values: scale = (in - 1) / (out - 1).
  public var alignCorners: Bool
  /// Pixel centers lie at half-integers; never together with `alignCorners` for bilinear.
  public var halfPixelCenters: Bool

  public init(
    method: Method = .bilinear, alignCorners: Bool = false, halfPixelCenters: Bool = false
  ) {
    (self.method, self.alignCorners) = (method, alignCorners)
    self.halfPixelCenters = halfPixelCenters
  }
}
