import IR
import Tensors

extension GraphInterpreter {
  /// Sum, Mean, Prod, Max, Min, All, Any over axes. Float sums and products are taken in double and
  /// rounded once; integers wrap, and their mean is truncated.
  static func reduce(_ payload: Reduction, _ x: Tensor, _ shape: Shape) -> Tensor {
    let count = payload.axes.reduce(1) { $0 * x.shape[$1] }
    if let source = x.floats {
      let sums: [Double] =
        switch payload.kind {
        case .sum, .mean: fold(source, x.shape, payload.axes, 0) { $0 + Double($1) }
        case .product: fold(source, x.shape, payload.axes, 1) { $0 * Double($1) }
        case .max:
          fold(source, x.shape, payload.axes, -.infinity) {
            $0.isNaN || Double($1) <= $0 ? $0 : Double($1)
          }
        case .min:
          fold(source, x.shape, payload.axes, .infinity) {
            $0.isNaN || Double($1) >= $0 ? $0 : Double($1)
          }
        case .all, .any: preconditionFailure("the shape rule admits bool only")
        }
      let scale = payload.kind == .mean ? Double(count) : 1
      return Tensor(shape, sums.map { Float($0 / scale) })
    }
    let source = x.integers ?? []
    var values: [Int64] =
      switch payload.kind {
      case .sum, .mean: fold(source, x.shape, payload.axes, 0) { $0 &+ $1 }
      case .product: fold(source, x.shape, payload.axes, 1) { $0 &* $1 }
      case .max: fold(source, x.shape, payload.axes, .min) { Swift.max($0, $1) }
      case .min: fold(source, x.shape, payload.axes, .max) { Swift.min($0, $1) }
      case .all: fold(source, x.shape, payload.axes, 1) { $0 & $1 }
      case .any: fold(source, x.shape, payload.axes, 0) { $0 | $1 }
      }
    if payload.kind == .mean && count > 0 { values = values.map { $0 / Int64(count) } }
    return narrowed(values, ValueType(shape, x.elementType))
  }

  @inline(__always)
  private static func fold<T, R>(
    _ source: [T], _ shape: Shape, _ axes: [Int], _ start: R, _ step: (R, T) -> R
  ) -> [R] {
    var strides = [Int](repeating: 0, count: shape.rank)
    var count = 1
    for axis in shape.dimensions.indices.reversed() where !axes.contains(axis) {
      strides[axis] = count
      count *= shape[axis]
    }
    var result = [R](repeating: start, count: count)
    guard !source.isEmpty else { return result }
    var walk = Odometer(shape.dimensions.dropLast(), [Array(strides.dropLast())])
    let (width, stride) = (shape.dimensions.last ?? 1, strides.last ?? 0)
    source.withUnsafeBufferPointer { source in
      result.withUnsafeMutableBufferPointer { result in
        var from = 0
        repeat {
          var to = walk.offsets[0]
          for _ in 0..<width {
            result[to] = step(result[to], source[from])
            from += 1
            to += stride
          }
        } while walk.advance()
      }
    }
    return result
  }
}
