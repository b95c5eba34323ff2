import Program
import Tensors

extension Step {
  /// Maximum or mean over the part of each window that lies inside the image.
  ///
  /// Source: `Formats/Quantization.md`, section 4; TensorFlow's MaxPool and AvgPool.
  func evaluate(_ pool: Pool) -> Tensor {
    let x = operands[0]
    switch (pool.kind, x.isFloat) {
    case (.max, true):
      let maxima = windows(pool, x.floats) {
        $0 < $1 ? $1 : $0
      } finish: { value, _ in
        value
      }
      return tensor(floats: maxima.map(pool.bounds.clamp))
    case (.max, false):
      let maxima = windows(pool, x.stored, max) { value, _ in value }
      let (low, high) = (Int32(pool.bounds.lower), Int32(pool.bounds.upper))
      return tensor(stored: maxima.map { min(max($0, low), high) })
    case (.average, true):
      return rescaled(windows(pool, x.floats, +) { $0 / Float($1) }, pool.bounds)
    case (.average, false):
      let means = windows(pool, x.centered, &+) { Float($0) * (pool.scale / Float($1)) }
      return rescaled(means, pool.bounds)
    }
  }

  /// Combines the elements of each window in row-major order, then `finish`es with their number.
  private func windows<Number, Result>(
    _ pool: Pool, _ x: [Number], _ combine: (Number, Number) -> Number,
    finish: (Number, Int) -> Result
  ) -> [Result] {
    let (input, output) = (operands[0].shape, output.shape)
    let channels = input[3]
    var result: [Result] = []
    result.reserveCapacity(output.count)
    for n in 0..<output[0] {
      for y in 0..<output[1] {
        let top = y * pool.strides.height - pool.paddingBefore.height
        let rows = max(0, top)..<min(input[1], top + pool.window.height)
        for column in 0..<output[2] {
          let left = column * pool.strides.width - pool.paddingBefore.width
          let columns = max(0, left)..<min(input[2], left + pool.window.width)
          for c in 0..<channels {
            var total: Number?
            for iy in rows {
              for ix in columns {
                let element = x[((n * input[1] + iy) * input[2] + ix) * channels + c]
                total = total.map { combine($0, element) } ?? element
              }
            }
            result.append(finish(total!, rows.count * columns.count))
          }
        }
      }
    }
    return result
  }
}
