import Program
import Tensors

/// Where a convolution reads: the codes that one output sees, less the zero point.
struct Window: Sendable {
  let kernel, strides, dilations, before: Extent
  let height, width, channels: Int
  let outputHeight, outputWidth: Int
  let groups: Int
  let zero: Float

  init(_ layer: LinearLayer, zeroPoint: Int32, shape: Shape, output: Shape) {
    kernel = Extent(height: layer.filterShape[0], width: layer.filterShape[1])
    (strides, dilations) = (layer.convolve.strides, layer.convolve.dilations)
    before = layer.convolve.paddingBefore
    (height, width, channels) = (shape[0] * shape[1], shape[2], shape[3])
    // A batch is one tall image where windows see one pixel; otherwise its first image is enough.
    let isPointwise = kernel == .unit && strides == .unit && before == Extent(height: 0, width: 0)
    outputHeight = isPointwise ? output[0] * output[1] : output[1]
    outputWidth = output[2]
    imageHeight = isPointwise ? height : shape[1]
    groups = layer.convolve.groups
    zero = Float(zeroPoint)
  }

  private let imageHeight: Int

  /// Outputs of one sample.
  var positions: Int { outputHeight * outputWidth }
  /// Numbers that one output of one group reads.
  var size: Int { kernel.area * channels / groups }

  private func forEachTap(_ row: Int, _ body: (_ tap: Int, _ source: Int?) -> Void) {
    let position = row % positions
    let (y, x) = (position / outputWidth, position % outputWidth)
    for ky in 0..<kernel.height {
      let iy = y * strides.height - before.height + ky * dilations.height
      for kx in 0..<kernel.width {
        let ix = x * strides.width - before.width + kx * dilations.width
        let isInside = iy >= 0 && iy < imageHeight && ix >= 0 && ix < width
        body(ky * kernel.width + kx, isInside ? (iy * width + ix) * channels : nil)
      }
    }
  }

  /// Writes one row's numbers down a column of 256-wide rows.
  func gather(
    _ inputs: [Tensor], row: Int, group: Int, into block: UnsafeMutableBufferPointer<Float>,
    column: Int
  ) {
    let depth = channels / groups
    forEachTap(row) { tap, source in
      guard let source else { return }
      read(inputs[row / positions], source + group * depth, depth) { c, value in
        block[(tap * depth + c) * 256 + column] = value
      }
    }
  }

  /// Writes one row's numbers as [tap][channel].
  func gatherTaps(_ inputs: [Tensor], row: Int, into taps: UnsafeMutableBufferPointer<Float>) {
    forEachTap(row) { tap, source in
      let start = tap * channels
      guard let source else {
        for c in 0..<channels { taps[start + c] = 0 }
        return
      }
      read(inputs[row / positions], source, channels) { c, value in taps[start + c] = value }
    }
  }

  @inline(__always)
  private func read(_ tensor: Tensor, _ start: Int, _ count: Int, _ write: (Int, Float) -> Void) {
    switch tensor.storage {
    case .uint8(let codes):
      codes.withUnsafeBufferPointer { codes in
        for c in 0..<count { write(c, Float(codes[start + c]) - zero) }
      }
    case .int16(let codes):
      codes.withUnsafeBufferPointer { codes in
        for c in 0..<count { write(c, Float(codes[start + c]) - zero) }
      }
    case .float32, .int8, .int32, .int64, .bool: preconditionFailure("codes expected")
    }
  }
}
