/// A model's size and what it costs.
public struct SizePoint: Hashable, Sendable {
  public var bytes: Int
  /// On the calibration samples; nil where the output is not a vector of reals.
  public var fidelity: Fidelity?
  /// Whether this is the model that was kept.
  public var isChosen = false

  public init(bytes: Int, fidelity: Fidelity?) { (self.bytes, self.fidelity) = (bytes, fidelity) }

  /// The point beyond which bytes stop paying: the one furthest below the straight line from the
  /// smallest to the largest, both axes scaled to 1.
  ///
  /// - Parameter points: smallest first.
  public static func knee(_ points: [SizePoint]) -> Int? {
    guard let first = points.first, let last = points.last, points.count > 2,
      let high = first.fidelity?.divergence, let low = last.fidelity?.divergence, high > low,
      last.bytes > first.bytes
    else { return nil }
    let depths = points.map { point -> Double in
      let x = Double(point.bytes - first.bytes) / Double(last.bytes - first.bytes)
      let y = ((point.fidelity?.divergence ?? high) - low) / (high - low)
      return 1 - x - y
    }
    return depths.indices.max { depths[$0] < depths[$1] }
  }
}
