import Program
import Tensors

/// The reals between which an activation lies.
public struct ActivationRange: Hashable, Sendable {
  public var lower, upper: Float

  public init(lower: Float, upper: Float) { (self.lower, self.upper) = (lower, upper) }

  /// The smallest range that holds all of them; [0, 0] for none.
  public init(covering elements: [Float]) {
    (lower, upper) = (0, 0)
    guard let first = elements.first else { return }
    (lower, upper) = (first, first)
    for element in elements {
      lower = min(lower, element)
      upper = max(upper, element)
    }
  }

  /// The smallest range that holds the elements of all of them.
  init(covering tensors: [Tensor]) {
    let ranges = parallelMap(tensors.count) { ActivationRange(covering: tensors[$0].elements) }
    self = ranges.dropFirst().reduce(ranges.first ?? ActivationRange(lower: 0, upper: 0)) {
      $0.union($1)
    }
  }

  /// The smallest range that holds both.
  public func union(_ other: ActivationRange) -> ActivationRange {
    ActivationRange(lower: min(lower, other.lower), upper: max(upper, other.upper))
  }

  /// The scale and zero point with which a type's codes cover the range, widened so that real zero
  /// is a code (`Formats/Quantization.md`, section 1).
  ///
  /// A range without negatives gets the zero point 0; int16 then uses its 32,768 codes from 0 up.
  public func parameters(_ element: ElementType) -> QuantizationParameters {
    let all = Bounds.all(of: element)
    let (low, high) = (Double(min(lower, 0)), Double(max(upper, 0)))
    let lowest = element == .int16 && low == 0 ? 0 : Double(all.lower)
    let highest = Double(all.upper)
    let scale = Float((high - low) / (highest - lowest))
    // Ranges too narrow for a normal scale hold nothing but zero.
    guard scale >= 0x1p-100 else { return QuantizationParameters(scale: 1, zeroPoint: 0) }
    let zero = (lowest - low / Double(scale)).rounded(.toNearestOrEven)
    return QuantizationParameters(
      scale: scale, zeroPoint: Int32(max(lowest, min(highest, zero))))
  }
}
