import Tensors

/// A walk over axes with several sets of strides, in as few axes as it takes.
struct Walk {
  var extents: [Int]
  /// One list per operand, each as long as `extents`.
  var strides: [[Int]]

  /// Drops axes of one element and merges neighbours that every operand walks as one.
  init(_ extents: [Int], _ strides: [[Int]]) {
    self.extents = []
    self.strides = strides.map { _ in [] }
    for axis in extents.indices.reversed() where extents[axis] != 1 {
      let steps = strides.map { $0[axis] }
      let merges =
        !self.extents.isEmpty
        && zip(steps, self.strides).allSatisfy { $0 == $1[0] * self.extents[0] }
      if merges {
        self.extents[0] *= extents[axis]
      } else {
        self.extents.insert(extents[axis], at: 0)
        for operand in steps.indices { self.strides[operand].insert(steps[operand], at: 0) }
      }
    }
  }

  /// The last `count` axes, padded with single ones in front, as a tuple literal.
  func extentTuple(_ count: Int) -> String { Self.tuple(extents, count, 1) }

  func strideTuple(_ operand: Int, _ count: Int) -> String {
    Self.tuple(strides[operand], count, 0)
  }

  private static func tuple(_ values: [Int], _ count: Int, _ filler: Int) -> String {
    let kept = Array(values.suffix(count))
    let padded = [Int](repeating: filler, count: count - kept.count) + kept
    return "(" + padded.map(String.init).joined(separator: ", ") + ")"
  }

  /// The axes in front of the last `count`.
  func leading(_ count: Int) -> Range<Int> { 0..<max(0, extents.count - count) }
}
