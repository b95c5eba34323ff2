import Tensors

/// `sums[o] += x[k] * weights[k * rowStride + o]` for k in 0..<depth, o in 0..<outputs.
///
/// The inner loop runs over outputs, which are contiguous, so that the compiler vectorizes it. Four
/// rows at a time save three quarters of the loads and stores of `sums`.
@inline(__always)
func accumulate(
  _ sums: UnsafeMutablePointer<Float>, outputs: Int, _ x: UnsafePointer<Float>, depth: Int,
  _ weights: UnsafePointer<Float>, rowStride: Int
) {
  var k = 0
  while k + 4 <= depth {
    let (x0, x1, x2, x3) = (x[k], x[k + 1], x[k + 2], x[k + 3])
    let w0 = weights + k * rowStride
    let (w1, w2, w3) = (w0 + rowStride, w0 + 2 * rowStride, w0 + 3 * rowStride)
    for o in 0..<outputs {
      sums[o] += (x0 * w0[o] + x1 * w1[o]) + (x2 * w2[o] + x3 * w3[o])
    }
    k += 4
  }
  while k < depth {
    let (x0, w0) = (x[k], weights + k * rowStride)
    for o in 0..<outputs { sums[o] += x0 * w0[o] }
    k += 1
  }
}

extension GraphInterpreter {
  /// The result of a linear operation: filled with the bias, completed by `body`, then activated.
  static func linear(
    _ shape: Shape, bias: Tensor?, activation: UnaryFunction?,
    _ body: (UnsafeMutablePointer<Float>) -> Void
  ) -> Tensor {
    let count = shape.count
    var sums = [Float](repeating: 0, count: count)
    if count > 0 {
      sums.withUnsafeMutableBufferPointer { sums in
        if let bias {
          bias.elements.withUnsafeBufferPointer { bias in
            var start = 0
            while start < count {
              for o in bias.indices { sums[start + o] = bias[o] }
              start += bias.count
            }
          }
        }
        body(sums.baseAddress!)
      }
    }
    let result = Tensor(shape, sums)
    return if let activation { unary(activation, result) } else { result }
  }
}

extension Array where Element == Float {
  /// The elements' address for the duration of `body`; an empty array has a dummy one.
  @inline(__always)
  func withPointer<R>(_ body: (UnsafePointer<Float>) -> R) -> R {
    withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { return body(base) }
      return withUnsafePointer(to: Float(0)) { body($0) }
    }
  }
}
