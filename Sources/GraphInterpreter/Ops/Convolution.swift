import IR
import Tensors

extension GraphInterpreter {
  /// TensorFlow's Conv2D, NHWC; input channels fall into as many groups as the filter implies.
  static func convolution(_ payload: Convolution, _ inputs: [Tensor], _ shape: Shape) -> Tensor {
    let (depth, outputs) = (inputs[1].shape[2], inputs[1].shape[3])
    let groups = inputs[0].shape[3] / depth
    let groupOutputs = outputs / groups
    return slide(payload, inputs, shape) { sum, pixel, taps in
      for g in 0..<groups {
        accumulate(
          sum + g * groupOutputs, outputs: groupOutputs, pixel + g * depth, depth: depth,
          taps + g * groupOutputs, rowStride: outputs)
      }
    }
  }

  /// TensorFlow's DepthwiseConv2dNative, NHWC: output channel `c * M + m` reads input channel c.
  static func depthwiseConvolution(_ payload: Convolution, _ inputs: [Tensor], _ shape: Shape)
    -> Tensor
  {
    let (channels, multiplier) = (inputs[1].shape[2], inputs[1].shape[3])
    return slide(payload, inputs, shape) { sum, pixel, taps in
      if multiplier == 1 {
        for c in 0..<channels { sum[c] += pixel[c] * taps[c] }
      } else {
        for c in 0..<channels {
          for o in c * multiplier..<(c + 1) * multiplier { sum[o] += pixel[c] * taps[o] }
        }
      }
    }
  }

  /// Slides a filter [kh,kw,..,..] over an image, and adds up what `add` makes of each pixel that a
  /// tap sees: the sums of one output pixel, the input pixel's channels, the tap's weights.
  @inline(__always)
  private static func slide(
    _ payload: Convolution, _ inputs: [Tensor], _ shape: Shape,
    _ add: (UnsafeMutablePointer<Float>, UnsafePointer<Float>, UnsafePointer<Float>) -> Void
  ) -> Tensor {
    let (x, filter) = (inputs[0].shape, inputs[1].shape)
    let window = resolved(
      payload.padding, x, filter, strides: payload.strides, dilations: payload.dilations)
    let (outputs, weightsPerTap) = (shape[3], filter[2] * filter[3])
    let (xElements, wElements) = (inputs[0].elements, inputs[1].elements)
    return linear(shape, bias: inputs.count == 3 ? inputs[2] : nil, activation: payload.activation)
    {
      sums in
      xElements.withPointer { xBase in
        wElements.withPointer { wBase in
          for pixel in Pixels(shape) {
            let sum = sums + pixel.index * outputs
            for ky in 0..<filter[0] {
              let iy =
                pixel.y * payload.strides.height - window.before.height
                + ky * payload.dilations.height
              guard iy >= 0, iy < x[1] else { continue }
              for kx in 0..<filter[1] {
                let ix =
                  pixel.x * payload.strides.width - window.before.width
                  + kx * payload.dilations.width
                guard ix >= 0, ix < x[2] else { continue }
                add(
                  sum, xBase + ((pixel.n * x[1] + iy) * x[2] + ix) * x[3],
                  wBase + (ky * filter[1] + kx) * weightsPerTap)
              }
            }
          }
        }
      }
    }
  }

  /// The window of a convolution whose shape rule has already accepted it.
  static func resolved(
    _ padding: Padding, _ image: Shape, _ filter: Shape, strides: Extent, dilations: Extent
  ) -> Padding.Window {
    let window = padding.resolve(
      input: Extent(height: image[1], width: image[2]),
      kernel: Extent(height: filter[0], width: filter[1]), strides: strides, dilations: dilations)
    guard let window else { preconditionFailure("the shape rule accepted an impossible window") }
    return window
  }
}

/// The pixels of an image [N,H,W,C], row by row.
struct Pixels: Sequence, IteratorProtocol {
  private let height, width, count: Int
  private var upcoming = (index: 0, n: 0, y: 0, x: 0)

  init(_ shape: Shape) {
    (height, width) = (shape[1], shape[2])
    count = shape[0] * height * width
  }

  @inline(__always)
  mutating func next() -> (index: Int, n: Int, y: Int, x: Int)? {
    guard upcoming.index < count else { return nil }
    let pixel = upcoming
    upcoming.index += 1
    upcoming.x += 1
    if upcoming.x == width {
      upcoming.x = 0
      upcoming.y += 1
      if upcoming.y == height {
        upcoming.y = 0
        upcoming.n += 1
      }
    }
    return pixel
  }
}
