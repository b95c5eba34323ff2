import IR
import Tensors

extension GraphInterpreter {
  /// TensorFlow's MaxPool and AvgPool, NHWC; padding takes no part.
  static func pool(_ payload: Pooling, _ input: Tensor, _ shape: Shape) -> Tensor {
    let x = input.shape
    let channels = x[3]
    let window = resolved(
      payload.padding, x, [payload.window.height, payload.window.width],
      strides: payload.strides, dilations: .unit)
    let isMaximum = payload.kind == .max
    let start: Float = isMaximum ? -.infinity : 0
    var result = [Float](repeating: start, count: shape.count)
    guard !result.isEmpty else { return Tensor(shape, result) }
    input.elements.withPointer { xBase in
      result.withUnsafeMutableBufferPointer { result in
        for pixel in Pixels(shape) {
          let to = result.baseAddress! + pixel.index * channels
          let top = pixel.y * payload.strides.height - window.before.height
          let left = pixel.x * payload.strides.width - window.before.width
          let rows = max(0, top)..<max(0, top, min(x[1], top + payload.window.height))
          let columns = max(0, left)..<max(0, left, min(x[2], left + payload.window.width))
          for iy in rows {
            for ix in columns {
              let from = xBase + ((pixel.n * x[1] + iy) * x[2] + ix) * channels
              if isMaximum {
                for c in 0..<channels { to[c] = to[c] < from[c] ? from[c] : to[c] }
              } else {
                for c in 0..<channels { to[c] += from[c] }
              }
            }
          }
          if !isMaximum {
            let count = Float(rows.count * columns.count)
            for c in 0..<channels { to[c] /= count }
          }
        }
      }
    }
    return Tensor(shape, result)
  }
}
