import Tensors

/// Blocks of the spatial axes 1... moved into the batch axis, or back.
///
/// TensorFlow's SpaceToBatchND pads by `edges` first; BatchToSpaceND crops by `edges` afterwards.
public struct BlockRearrangement: Equatable, Sendable {
  /// Block extent of each spatial axis, from axis 1 on.
  public var block: [Int]
  /// [before, after] of each spatial axis.
  public var edges: [[Int]]

  public init(block: [Int], edges: [[Int]]) { (self.block, self.edges) = (block, edges) }

  func resultType(_ inputs: [ValueType], op: Op) throws(ShapeError) -> ValueType {
    try op.requireOperands(inputs, 1...1)
    let x = inputs[0].shape
    try op.require(
      x.rank > block.count && edges.count == block.count, "spatial axes", block.count, x.rank - 1)
    let positive =
      block.allSatisfy { (1...1 << 20).contains($0) }
      && edges.allSatisfy { $0.count == 2 && $0.allSatisfy { (0...1 << 30).contains($0) } }
    try op.require(
      positive, "block and edges", found: "\(block), \(edges)", expected: "positive blocks")
    guard let area = Shape.checkedCount(block, limit: 1 << 30) else {
      throw .tooLarge(op: op.name, dimensions: block)
    }
    var dimensions = x.dimensions
    if case .spaceToBatch = op {
      for (axis, extent) in block.enumerated() {
        let padded = x[axis + 1] + edges[axis][0] + edges[axis][1]
        try op.require(
          padded % extent == 0, "padded extent of axis \(axis + 1)", found: "\(padded)",
          expected: "a multiple of \(extent)")
        dimensions[axis + 1] = padded / extent
      }
      dimensions[0] = x[0] * area
    } else {
      try op.require(
        x[0] % area == 0, "batch", found: "\(x[0])", expected: "a multiple of \(area)")
      for (axis, extent) in block.enumerated() {
        let cropped = x[axis + 1] * extent - edges[axis][0] - edges[axis][1]
        try op.require(
          cropped >= 0, "cropped extent of axis \(axis + 1)", found: "\(cropped)",
          expected: "0 or more")
        dimensions[axis + 1] = cropped
      }
      dimensions[0] = x[0] / area
    }
    return ValueType(try op.shape(dimensions), inputs[0].element)
  }
}
