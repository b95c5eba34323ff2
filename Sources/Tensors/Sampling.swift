extension Interpolation {
  /// The two source elements that an output element lies between, along one axis.
  public struct Sample: Hashable, Sendable {
    public var lower, upper: Int
    /// 0 at `lower`, 1 at `upper`.
    public var fraction: Float
  }

  /// Where each element of the output axis lies; source: TensorFlow, `compute_interpolation_weights`.
  public func samples(from source: Int, to target: Int) -> [Sample] {
    let scale = scale(from: source, to: target)
    return (0..<target).map { index in
      let position = halfPixelCenters ? (Float(index) + 0.5) * scale - 0.5 : Float(index) * scale
      let floor = position.rounded(.down)
      return Sample(
        lower: Swift.max(Int(floor), 0), upper: Swift.min(Int(position.rounded(.up)), source - 1),
        fraction: position - floor)
    }
  }

  /// The source element nearest to each element of the output axis; source: TensorFlow,
  /// ResizeNearestNeighbor.
  public func nearest(from source: Int, to target: Int) -> [Int] {
    let scale = scale(from: source, to: target)
    return (0..<target).map { index in
      let position = (halfPixelCenters ? Float(index) + 0.5 : Float(index)) * scale
      let whole = position.rounded(alignCorners ? .toNearestOrAwayFromZero : .down)
      return Swift.max(0, Swift.min(Int(whole), source - 1))
    }
  }

  /// Source elements a step of one output element; source: TensorFlow, `CalculateResizeScale`.
  private func scale(from source: Int, to target: Int) -> Float {
    alignCorners && target > 1
      ? Float(source - 1) / Float(target - 1) : Float(source) / Float(target)
  }
}
