import Tensors

/// The least and greatest element an instruction may store, in stored units: reals for float32,
/// integers for quantized types. A fused Relu or Relu6 is a pair of bounds.
public struct Bounds: Hashable, Sendable {
  public var lower, upper: Float

  public init(lower: Float, upper: Float) { (self.lower, self.upper) = (lower, upper) }

  public static let unbounded = Bounds(lower: -.infinity, upper: .infinity)

  /// Everything that the element type can store.
  public static func all(of element: ElementType) -> Bounds {
    switch element {
    case .uint8: Bounds(lower: 0, upper: 255)
    case .int8: Bounds(lower: -128, upper: 127)
    case .int16: Bounds(lower: -32768, upper: 32767)
    case .float32, .int32, .int64, .bool: .unbounded
    }
  }

  /// For a float32 result: `min(max(x, lower), upper)`, NaN stays NaN.
  @inline(__always)
  public func clamp(_ x: Float) -> Float { x < lower ? lower : x > upper ? upper : x }

  /// The one rounding rule (`Formats/Quantization.md`, section 2): clamps a real multiple of the
  /// output scale, rounds half to even, adds the zero point.
  ///
  /// Every step is one IEEE 754 single-precision operation. NaN becomes the lower bound.
  @inline(__always)
  public func quantize(_ x: Float, zeroPoint: Int32) -> Int32 {
    let zero = Float(zeroPoint)
    let (low, high) = (lower - zero, upper - zero)
    let limited = x > low ? (x < high ? x : high) : low
    return Int32(limited.rounded(.toNearestOrEven)) + zeroPoint
  }

  /// Whether bounds hold whole numbers that the type can store, in order.
  func fit(_ element: ElementType) -> Bool {
    let all = Bounds.all(of: element)
    guard lower <= upper else { return false }
    switch element {
    case .float32: return true
    case .uint8, .int8, .int16:
      return lower >= all.lower && upper <= all.upper && lower.rounded() == lower
        && upper.rounded() == upper
    case .int32, .int64, .bool: return false
    }
  }
}
