import IR
import Tensors

extension GraphInterpreter {
  /// TensorFlow's SpaceToBatchND: pad, cut into blocks, and move the place inside a block to the
  /// front of the batch axis.
  static func spaceToBatch(_ payload: BlockRearrangement, _ x: Tensor, _ shape: Shape) -> Tensor {
    let spatial = payload.block.count
    let rest = [Int](repeating: 0, count: x.shape.rank - 1 - spatial)
    let padding = Pad(
      before: [0] + payload.edges.map { $0[0] } + rest,
      after: [0] + payload.edges.map { $0[1] } + rest)
    let paddedShape = Shape(
      x.shape.dimensions.indices.map { padding.before[$0] + x.shape[$0] + padding.after[$0] })
    let padded = pad(padding, x, paddedShape)

    var split = [paddedShape[0]]
    for (axis, block) in payload.block.enumerated() {
      split += [paddedShape[axis + 1] / block, block]
    }
    split += paddedShape.dimensions[(1 + spatial)...]
    let order =
      (0..<spatial).map { 2 * $0 + 2 } + [0] + (0..<spatial).map { 2 * $0 + 1 }
      + Array(2 * spatial + 1..<split.count)
    return transpose(padded.reshaped(to: Shape(split)), order).reshaped(to: shape)
  }

  /// TensorFlow's BatchToSpaceND: the reverse, then a crop.
  static func batchToSpace(_ payload: BlockRearrangement, _ x: Tensor, _ shape: Shape) -> Tensor {
    let spatial = payload.block.count
    let split = payload.block + [shape[0]] + x.shape.dimensions.dropFirst()
    var order = [spatial]
    for axis in 0..<spatial { order += [spatial + 1 + axis, axis] }
    order += Array(2 * spatial + 1..<split.count)
    let joined = transpose(x.reshaped(to: Shape(split)), order)
    var uncropped = shape.dimensions
    for (axis, block) in payload.block.enumerated() {
      uncropped[axis + 1] = x.shape[axis + 1] * block
    }
    let rest = [Int](repeating: 0, count: shape.rank - 1 - spatial)
    return slice(
      Slice(begin: [0] + payload.edges.map { $0[0] } + rest, size: shape.dimensions),
      joined.reshaped(to: Shape(uncropped)))
  }

  static func spaceToDepth(_ x: Tensor, _ block: Int, _ shape: Shape) -> Tensor {
    let split = Shape([shape[0], shape[1], block, shape[2], block, x.shape[3]])
    return transpose(x.reshaped(to: split), [0, 1, 3, 2, 4, 5]).reshaped(to: shape)
  }

  static func depthToSpace(_ x: Tensor, _ block: Int, _ shape: Shape) -> Tensor {
    let split = Shape([x.shape[0], x.shape[1], x.shape[2], block, block, shape[3]])
    return transpose(x.reshaped(to: split), [0, 1, 3, 2, 4, 5]).reshaped(to: shape)
  }
}
