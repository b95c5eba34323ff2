import Tensors
import Testing

/// Expects equal shapes, and every element within `relativeToLargest` times the largest magnitude
/// that is expected. Reports the worst index and both values there.
///
/// Integers must be equal unless `relativeToLargest` allows more. NaN and infinity match only
/// themselves.
public func expectClose(
  _ actual: Tensor, _ expected: Tensor, relativeToLargest tolerance: Float = 1e-5,
  _ context: @autoclosure () -> String = "", sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let difference = worstDifference(actual, expected, relativeToLargest: tolerance) else {
    return
  }
  let prefix = context()
  Issue.record(
    Comment(rawValue: prefix.isEmpty ? difference : "\(prefix): \(difference)"),
    sourceLocation: sourceLocation)
}

/// What `expectClose` reports, or nil when the tensors agree.
public func worstDifference(
  _ actual: Tensor, _ expected: Tensor, relativeToLargest tolerance: Float
) -> String? {
  guard actual.shape == expected.shape else {
    return "shape \(actual.shape), expected \(expected.shape)"
  }
  guard actual.elementType == expected.elementType else {
    return "type \(actual.elementType), expected \(expected.elementType)"
  }
  let (found, wanted) = (widened(actual), widened(expected))
  let largest = wanted.reduce(0) { $1.isFinite ? max($0, abs($1)) : $0 }
  let allowed = largest * Double(tolerance)

  var (worst, worstIndex, wrong) = (-1.0, 0, 0)
  for index in wanted.indices {
    let (a, b) = (found[index], wanted[index])
    let same = a == b || (a.isNaN && b.isNaN)
    let difference = same ? 0 : (a - b).isFinite ? abs(a - b) : .infinity
    if difference > allowed { wrong += 1 }
    if difference > worst { (worst, worstIndex) = (difference, index) }
  }
  guard wrong > 0 else { return nil }
  let place = coordinates(of: worstIndex, in: expected.shape)
  return """
    \(wrong) of \(wanted.count) elements differ by more than \(allowed) \
    (\(tolerance) of the largest, \(largest)); worst at \(place): \
    found \(found[worstIndex]), expected \(wanted[worstIndex]), difference \(worst)
    """
}

private func widened(_ tensor: Tensor) -> [Double] {
  tensor.floats?.map(Double.init) ?? tensor.integers?.map(Double.init) ?? []
}

private func coordinates(of index: Int, in shape: Shape) -> [Int] {
  var rest = index
  return shape.strides.map { stride in
    defer { rest %= stride }
    return rest / stride
  }
}
