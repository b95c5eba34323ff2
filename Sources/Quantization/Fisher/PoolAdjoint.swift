import IR
import Tensors

/// Gradients through pooling: to the largest element of a window, or evenly to all.
struct PoolAdjoint: Sendable {
  private let pooling: Pooling
  private let input, output: Shape
  private let before: Extent

  init(_ pooling: Pooling, input: Shape, output: Shape) {
    (self.pooling, self.input, self.output) = (pooling, input, output)
    let window = pooling.padding.resolve(
      input: Extent(height: input[1], width: input[2]), kernel: pooling.window,
      strides: pooling.strides)
    guard let window else { preconditionFailure("a pool that passed its shape rule") }
    before = window.before
  }

  func backward(_ g: [Float], _ x: [Float]) -> Tensor {
    var result = [Float](repeating: 0, count: input.count)
    let channels = input[3]
    for n in 0..<output[0] {
      for oy in 0..<output[1] {
        let rows = range(oy, pooling.strides.height, before.height, pooling.window.height, input[1])
        for ox in 0..<output[2] {
          let columns = range(
            ox, pooling.strides.width, before.width, pooling.window.width, input[2])
          let from = ((n * output[1] + oy) * output[2] + ox) * channels
          let pixels = rows.flatMap { y in
            columns.map { ((n * input[1] + y) * input[2] + $0) * channels }
          }
          for c in 0..<channels where g[from + c] != 0 {
            switch pooling.kind {
            case .average:
              let share = g[from + c] / Float(max(pixels.count, 1))
              for pixel in pixels { result[pixel + c] += share }
            case .max:
              guard var best = pixels.first else { continue }
              for pixel in pixels where x[pixel + c] > x[best + c] { best = pixel }
              result[best + c] += g[from + c]
            }
          }
        }
      }
    }
    return Tensor(input, result)
  }

  private func range(_ position: Int, _ stride: Int, _ before: Int, _ window: Int, _ extent: Int)
    -> Range<Int>
  {
    let start = position * stride - before
    return max(0, start)..<max(max(0, start), min(extent, start + window))
  }
}
