import IR
import Tensors

/// StridedSlice's operands and masks, resolved for one shape.
///
/// Source: TensorFlow, `strided_slice_op.cc`.
struct StridedSliceSpecification {
  var begin, end, strides: [Int]
  var beginMask, endMask, ellipsisMask, newAxisMask, shrinkAxisMask: Int

  /// The box that is taken, axis by axis of `x`, and the shape of the result.
  func resolve(_ x: Shape) throws(Refusal) -> (Slice, Shape) {
    let count = begin.count
    guard end.count == count, strides.count == count, count <= 32 else {
      throw Refusal(
        .value("begin, end and strides hold \(count), \(end.count) and \(strides.count) numbers"))
    }
    func has(_ mask: Int, _ position: Int) -> Bool { mask >> position & 1 == 1 }
    let ellipses = (0..<count).filter { has(ellipsisMask, $0) }
    guard ellipses.count <= 1 else { throw Refusal(.value("it has several ellipses")) }
    let consuming = (0..<count).filter { !has(ellipsisMask, $0) && !has(newAxisMask, $0) }.count
    guard consuming <= x.rank else {
      throw Refusal(.value("it takes \(consuming) axes of \(x)"))
    }

    var slice = Slice(begin: [], size: [])
    var extents: [Int] = []
    func keep(_ axes: Int) {
      for _ in 0..<axes {
        let extent = x[slice.begin.count]
        slice.begin.append(0)
        slice.size.append(extent)
        slice.strides.append(1)
        extents.append(extent)
      }
    }
    for position in 0..<count {
      if has(ellipsisMask, position) {
        keep(x.rank - consuming)
      } else if has(newAxisMask, position) {
        extents.append(1)
      } else {
        let part = try axis(position, extent: x[slice.begin.count], has)
        slice.begin.append(part.begin)
        slice.size.append(part.size)
        slice.strides.append(part.stride)
        if !has(shrinkAxisMask, position) { extents.append(part.size) }
      }
    }
    keep(x.rank - slice.begin.count)
    return (slice, Shape(extents))
  }

  private func axis(_ position: Int, extent: Int, _ has: (Int, Int) -> Bool) throws(Refusal)
    -> (begin: Int, size: Int, stride: Int)
  {
    let stride = strides[position]
    guard stride != 0 else { throw Refusal(.value("stride \(position) is 0")) }
    if has(shrinkAxisMask, position) {
      let index = begin[position] < 0 ? begin[position] + extent : begin[position]
      let taken = has(beginMask, position) ? 0 : index
      guard (0..<extent).contains(taken) else {
        throw Refusal(.value("index \(begin[position]) lies outside an axis of \(extent)"))
      }
      return (taken, 1, 1)
    }
    // Where a walk may start and must have ended: one before the first for negative strides.
    let valid = stride > 0 ? 0...extent : -1...extent - 1
    func clamp(_ value: Int, _ isMasked: Bool, _ whenMasked: Int) -> Int {
      if isMasked { return whenMasked }
      let forward = value < 0 ? value + extent : value
      return max(valid.lowerBound, min(valid.upperBound, forward))
    }
    let from = clamp(
      begin[position], has(beginMask, position), stride > 0 ? valid.lowerBound : valid.upperBound)
    let to = clamp(
      end[position], has(endMask, position), stride > 0 ? valid.upperBound : valid.lowerBound)
    let span = stride > 0 ? to - from : from - to
    let size = span > 0 ? (span + abs(stride) - 1) / abs(stride) : 0
    return (size == 0 ? 0 : from, size, stride)
  }
}
