/// How far values are from the values they stand for, summed over as many pieces as are added.
///
/// Sums are in Double; memory does not grow with what is added.
public struct Difference: Equatable, Sendable {
  public private(set) var count = 0
  /// Largest absolute difference.
  public private(set) var largest = 0.0
  /// Largest magnitude that was expected.
  public private(set) var largestExpected = 0.0
  private var signal = 0.0
  private var noise = 0.0
  private var energy = 0.0
  private var product = 0.0

  public init() {}

  public init(_ actual: [Float], expected: [Float]) { add(actual, expected: expected) }

  /// NaN or infinity on one side only counts as an infinite difference.
  public mutating func add(_ actual: [Float], expected: [Float]) {
    precondition(actual.count == expected.count, "\(actual.count) against \(expected.count)")
    actual.withUnsafeBufferPointer { actual in
      expected.withUnsafeBufferPointer { expected in
        for index in expected.indices {
          let (a, b) = (Double(actual[index]), Double(expected[index]))
          if a == b || (a.isNaN && b.isNaN) {
            guard b.isFinite else { continue }
          } else if !a.isFinite || !b.isFinite {
            (largest, noise) = (.infinity, .infinity)
            continue
          }
          let error = a - b
          largest = max(largest, abs(error))
          largestExpected = max(largestExpected, abs(b))
          signal += b * b
          energy += a * a
          product += a * b
          noise += error * error
        }
      }
    }
    count += expected.count
  }

  /// Largest difference as a fraction of the largest expected magnitude.
  public var relative: Double {
    largest == 0 ? 0 : largestExpected == 0 ? .infinity : largest / largestExpected
  }

  /// Signal to noise in decibels: infinite when equal, negative when the noise is louder.
  public var decibels: Double {
    noise == 0 ? .infinity : signal == 0 ? -.infinity : 10 * (signal / noise).logarithm10
  }

  /// Cosine of the angle between the two; 1 when both are zero.
  public var cosine: Double {
    let norms = (signal * energy).squareRoot()
    return norms == 0 ? (signal == energy ? 1 : 0) : product / norms
  }
}
