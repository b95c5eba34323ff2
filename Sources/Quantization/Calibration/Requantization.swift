import Program
import Tensors

/// Channel-wise `clamp(x * scale[c] + offset[c])`, rounded into a type: how calibration finishes the
/// sums that an executor returned as reals.
struct Requantization {
  /// One a channel, or one for all.
  let scale, offset: [Float]
  let lower, upper: Float
  let element: ElementType

  init(scale: [Float], offset: [Float], bounds: Bounds, element: ElementType) {
    (self.scale, self.offset, self.element) = (scale, offset, element)
    (lower, upper) = (bounds.lower, bounds.upper)
  }

  /// A clamp of reals.
  init(limits: ClosedRange<Float>) {
    self.init(
      scale: [1], offset: [0],
      bounds: Bounds(lower: limits.lowerBound, upper: limits.upperBound), element: .float32)
  }

  /// Sums of integer products become the value that the convolution would store.
  init(_ weights: IntegerWeights, _ format: Format, _ activation: ClosedRange<Float>?) {
    let bounds = format.bounds(activation)
    let bias = weights.integerBias
    switch format {
    case .plain:
      self.init(
        scale: weights.unit.map { Float($0) },
        offset: zip(bias, weights.unit).map { Float(Double($0) * $1) }, bounds: bounds,
        element: .float32)
    case .quantized(let element, let parameters):
      let scale = weights.unit.map { $0 / Double(parameters.scale) }
      self.init(
        scale: scale.map { Float($0) },
        offset: zip(bias, scale).map { Float(Double($0) * $1 + Double(parameters.zeroPoint)) },
        bounds: bounds, element: element)
    }
  }

  func callAsFunction(_ x: Tensor) -> Tensor {
    let reals = x.elements
    let count = reals.count
    // Adding and taking away 1.5 * 2^23 rounds half to even; all codes are far smaller.
    let magic: Float = 12_582_912
    func fill<T>(_ convert: (Float) -> T, rounding: Bool) -> [T] {
      [T](unsafeUninitializedCapacity: count) { target, initialized in
        reals.withUnsafeBufferPointer { x in
          scale.withUnsafeBufferPointer { scale in
            offset.withUnsafeBufferPointer { offset in
              var start = 0
              while start < count {
                let run = scale.count == 1 ? count : scale.count
                for c in 0..<run {
                  let k = scale.count == 1 ? 0 : c
                  var t = x[start + c] * scale[k] + offset[offset.count == 1 ? 0 : k]
                  t = t > lower ? (t < upper ? t : upper) : lower
                  if rounding { t = (t + magic) - magic }
                  target[start + c] = convert(t)
                }
                start += run
              }
            }
          }
        }
        initialized = count
      }
    }
    switch element {
    case .uint8:
      return Tensor(
        x.shape, .uint8(fill({ UInt8(truncatingIfNeeded: Int32($0)) }, rounding: true)))
    case .int16:
      return Tensor(
        x.shape, .int16(fill({ Int16(truncatingIfNeeded: Int32($0)) }, rounding: true)))
    case .float32, .int8, .int32, .int64, .bool:
      return Tensor(x.shape, .float32(fill({ $0 }, rounding: false)))
    }
  }
}
