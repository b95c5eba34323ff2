import Program
import Tensors

/// What is gathered about one layer while inputs go by.
struct LayerStatistics {
  let name: String
  let operation: String
  let value: ValueID
  let element: ElementType
  let representable: ClosedRange<Float>?
  let step: Float?
  private(set) var difference = Difference()
  private var expected: [ClosedRange<Float>] = []
  private var found: [ClosedRange<Float>] = []
  private var outside = 0
  private var sum = 0.0
  private var sumOfSquares = 0.0

  init(
    name: String, operation: String, value: ValueID, element: ElementType,
    quantization: QuantizationParameters?
  ) {
    (self.name, self.operation) = (name, operation)
    (self.value, self.element) = (value, element)
    let bounds = Bounds.all(of: element)
    if let quantization, bounds.lower.isFinite {
      let zero = Float(quantization.zeroPoint)
      representable =
        (bounds.lower - zero) * quantization.scale...(bounds.upper - zero) * quantization.scale
      step = quantization.scale
    } else {
      (representable, step) = (nil, nil)
    }
  }

  mutating func add(_ actual: [Float], expected reference: [Float], channels: Int) {
    difference.add(actual, expected: reference)
    Self.widen(&found, by: actual, channels: channels)
    Self.widen(&expected, by: reference, channels: channels)
    for value in reference where value.isFinite {
      sum += Double(value)
      sumOfSquares += Double(value) * Double(value)
      // Half a step beyond the ends still rounds to them.
      if let representable, let step,
        value < representable.lowerBound - step / 2 || value > representable.upperBound + step / 2
      {
        outside += 1
      }
    }
  }

  func summary(isDivergent: Bool) -> LayerDifference {
    LayerDifference(
      name: name, operation: operation, element: element, difference: difference,
      isDivergent: isDivergent, cause: cause, expectedRange: Self.union(expected),
      representable: representable, clipped: clipped)
  }

  private var clipped: Double {
    difference.count == 0 ? 0 : Double(outside) / Double(difference.count)
  }

  /// The first cause that the numbers show, most damaging first.
  private var cause: DivergenceCause? {
    guard let representable, let step, difference.count > 0 else { return nil }
    if clipped > 0.001, let range = Self.union(expected) {
      return .clippedRange(fraction: clipped, expected: range, representable: representable)
    }
    let dead = zip(expected, found).enumerated().filter { _, pair in
      let (expected, found) = pair
      return found.lowerBound == found.upperBound
        && expected.upperBound - expected.lowerBound > step
    }.map(\.offset)
    if !dead.isEmpty { return .deadChannels(dead, of: expected.count) }
    let mean = sum / Double(difference.count)
    let spread = max(0, sumOfSquares / Double(difference.count) - mean * mean).squareRoot()
    if spread > 0, Double(step) > spread { return .coarseStep(step: step, spread: Float(spread)) }
    return nil
  }

  private static func widen(
    _ ranges: inout [ClosedRange<Float>], by values: [Float], channels: Int
  ) {
    guard channels > 0, values.count >= channels else { return }
    for (index, value) in values.enumerated() where value.isFinite {
      let channel = index % channels
      if channel == ranges.count {
        ranges.append(value...value)
      } else if channel < ranges.count {
        let range = ranges[channel]
        if value < range.lowerBound || value > range.upperBound {
          ranges[channel] = min(range.lowerBound, value)...max(range.upperBound, value)
        }
      }
    }
  }

  private static func union(_ ranges: [ClosedRange<Float>]) -> ClosedRange<Float>? {
    guard let low = ranges.map(\.lowerBound).min(), let high = ranges.map(\.upperBound).max()
    else { return nil }
    return low...high
  }
}
