import Program
import Tensors

extension Step {
  /// Convolution. For every output element: the bias, then the taps in the order ky, kx, c.
  ///
  /// | operand | float   | quantized     | real value                       |
  /// |---------|---------|---------------|----------------------------------|
  /// | x       | float32 | uint8, int16  | xScale * (q - xZeroPoint)        |
  /// | filter  | float32 | int8          | filterScale[o] * q               |
  /// | bias    | float32 | int32         | xScale * filterScale[o] * q      |
  /// | scale   |         | float32       | xScale * filterScale[o] / yScale |
  ///
  /// Source: `Formats/Quantization.md`, section 3; TensorFlow's Conv2D and DepthwiseConv2dNative.
  func evaluate(_ convolve: Convolve) -> Tensor {
    let (x, filter, bias) = (operands[0], operands[1], operands[2])
    if x.isFloat {
      let sums = Self.sums(
        convolve, x.floats, x.shape, filter.floats, filter.shape, bias.floats, output.shape,
        { $0 + $1 * $2 })
      return tensor(floats: sums.map(convolve.bounds.clamp))
    }
    let sums = Self.sums(
      convolve, x.centered, x.shape, filter.stored, filter.shape, bias.stored, output.shape,
      { $0 &+ $1 &* $2 })
    let scale = operands[3].floats
    // Output channels are innermost.
    return rescaled(
      sums.indices.map { Float(sums[$0]) * scale[$0 % scale.count] }, convolve.bounds)
  }

  /// The sums before any scaling. Taps outside the image are real zero and add nothing.
  private static func sums<Number: BitwiseCopyable>(
    _ convolve: Convolve, _ x: [Number], _ input: Shape, _ filter: [Number], _ kernel: Shape,
    _ bias: [Number], _ output: Shape, _ multiplyAdd: (Number, Number, Number) -> Number
  ) -> [Number] {
    let (height, width, channels) = (input[1], input[2], input[3])
    let (depth, outputs) = (kernel[2], kernel[3])
    let perGroup = outputs / convolve.groups
    var sums: [Number] = []
    sums.reserveCapacity(output.count)
    var pixel = bias
    for n in 0..<output[0] {
      for y in 0..<output[1] {
        for column in 0..<output[2] {
          for o in 0..<outputs { pixel[o] = bias[o] }
          for ky in 0..<kernel[0] {
            let iy =
              y * convolve.strides.height - convolve.paddingBefore.height
              + ky * convolve.dilations.height
            guard (0..<height).contains(iy) else { continue }
            for kx in 0..<kernel[1] {
              let ix =
                column * convolve.strides.width - convolve.paddingBefore.width
                + kx * convolve.dilations.width
              guard (0..<width).contains(ix) else { continue }
              let inputBase = ((n * height + iy) * width + ix) * channels
              let tap = (ky * kernel[1] + kx) * depth
              for c in 0..<depth {
                let row = (tap + c) * outputs
                for group in 0..<convolve.groups {
                  let value = x[inputBase + group * depth + c]
                  for o in group * perGroup..<(group + 1) * perGroup {
                    pixel[o] = multiplyAdd(pixel[o], value, filter[row + o])
                  }
                }
              }
            }
          }
          sums += pixel
        }
      }
    }
    return sums
  }
}
