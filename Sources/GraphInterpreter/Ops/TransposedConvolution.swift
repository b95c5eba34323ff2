import IR
import Tensors

extension GraphInterpreter {
  /// TensorFlow's Conv2DBackpropInput, NHWC: every input pixel is spread over the window that the
  /// forward convolution would have read for it.
  static func transposedConvolution(
    _ payload: TransposedConvolution, _ inputs: [Tensor], _ shape: Shape
  ) -> Tensor {
    let (x, filter) = (inputs[0].shape, inputs[1].shape)
    let window = resolved(
      payload.padding, shape, filter, strides: payload.strides, dilations: payload.dilations)
    let (channels, depth) = (filter[2], filter[3])
    let xElements = inputs[0].elements
    // [kh,kw,C,O] to [kh,kw,O,C], so that the inner loop runs over the result's channels.
    let wElements = transpose(inputs[1], [0, 1, 3, 2]).elements
    return linear(shape, bias: inputs.count == 3 ? inputs[2] : nil, activation: payload.activation)
    {
      sums in
      xElements.withPointer { xBase in
        wElements.withPointer { wBase in
          for pixel in Pixels(x) {
            for ky in 0..<filter[0] {
              let oy =
                pixel.y * payload.strides.height - window.before.height
                + ky * payload.dilations.height
              guard oy >= 0, oy < shape[1] else { continue }
              for kx in 0..<filter[1] {
                let ox =
                  pixel.x * payload.strides.width - window.before.width
                  + kx * payload.dilations.width
                guard ox >= 0, ox < shape[2] else { continue }
                accumulate(
                  sums + ((pixel.n * shape[1] + oy) * shape[2] + ox) * channels, outputs: channels,
                  xBase + pixel.index * depth, depth: depth,
                  wBase + (ky * filter[1] + kx) * depth * channels, rowStride: channels)
              }
            }
          }
        }
      }
    }
  }
}
