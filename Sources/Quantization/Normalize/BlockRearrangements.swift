import IR
import Tensors

/// Blocks moved between axes, as pads, reshapes, transposes and slices; source: TensorFlow's
/// documentation of SpaceToBatchND, BatchToSpaceND, SpaceToDepth and DepthToSpace.
extension Normalization {
  mutating func spaceToBatch(_ node: Graph.Node, _ payload: BlockRearrangement, _ x: NodeID)
    throws(QuantizationError) -> NodeID
  {
    let rest = result.shape(of: x).rank - 1 - payload.block.count
    let tail = [Int](repeating: 0, count: rest)
    let before = [0] + payload.edges.map { $0[0] } + tail
    let after = [0] + payload.edges.map { $0[1] } + tail
    let padded =
      (before + after).allSatisfy { $0 == 0 }
      ? x
      : try emit(
        "\(node.name)/padded", .pad(Pad(before: before, after: after)), [x], node.origin)
    let shape = result.shape(of: padded).dimensions
    let axes = payload.block.count
    var split = [shape[0]]
    for (axis, block) in payload.block.enumerated() { split += [shape[axis + 1] / block, block] }
    split += shape.suffix(rest)
    let permutation =
      (0..<axes).map { 2 + 2 * $0 } + [0] + (0..<axes).map { 1 + 2 * $0 }
      + (0..<rest).map { 1 + 2 * axes + $0 }
    var folded = shape
    for (axis, block) in payload.block.enumerated() {
      folded[axis + 1] /= block
      folded[0] *= block
    }
    return try rearrange(
      node, padded, split, permutation, to: Shape(folded), name: node.name)
  }

  mutating func batchToSpace(_ node: Graph.Node, _ payload: BlockRearrangement, _ x: NodeID)
    throws(QuantizationError) -> NodeID
  {
    let shape = result.shape(of: x).dimensions
    let axes = payload.block.count
    let batch = shape[0] / max(1, payload.block.reduce(1, *))
    var permutation = [axes]
    for axis in 0..<axes { permutation += [axes + 1 + axis, axis] }
    permutation += (0..<shape.count - 1 - axes).map { 1 + 2 * axes + $0 }
    var full = shape
    full[0] = batch
    for (axis, block) in payload.block.enumerated() { full[axis + 1] *= block }
    let crops = payload.edges.contains { $0 != [0, 0] }
    let whole = try rearrange(
      node, x, payload.block + [batch] + shape.dropFirst(), permutation, to: Shape(full),
      name: crops ? "\(node.name)/whole" : node.name)
    guard crops else { return whole }
    var begin = [Int](repeating: 0, count: full.count)
    for (axis, edges) in payload.edges.enumerated() {
      begin[axis + 1] = edges[0]
      full[axis + 1] -= edges[0] + edges[1]
    }
    for axis in full.indices where full[axis] == 0 { begin[axis] = 0 }
    return try emit(node.name, .slice(Slice(begin: begin, size: full)), [whole], node.origin)
  }

  mutating func spaceToDepth(_ node: Graph.Node, _ block: Int, _ x: NodeID)
    throws(QuantizationError) -> NodeID
  {
    let s = result.shape(of: x)
    return try rearrange(
      node, x, [s[0], s[1] / block, block, s[2] / block, block, s[3]], [0, 1, 3, 2, 4, 5],
      to: [s[0], s[1] / block, s[2] / block, s[3] * block * block], name: node.name)
  }

  mutating func depthToSpace(_ node: Graph.Node, _ block: Int, _ x: NodeID)
    throws(QuantizationError) -> NodeID
  {
    let s = result.shape(of: x)
    let depth = s[3] / (block * block)
    return try rearrange(
      node, x, [s[0], s[1], s[2], block, block, depth], [0, 1, 3, 2, 4, 5],
      to: [s[0], s[1] * block, s[2] * block, depth], name: node.name)
  }

  private mutating func rearrange(
    _ node: Graph.Node, _ x: NodeID, _ split: [Int], _ permutation: [Int], to shape: Shape,
    name: String
  ) throws(QuantizationError) -> NodeID {
    let blocks = try emit("\(name)/blocks", .reshape(Shape(split)), [x], node.origin)
    let moved = try emit(
      "\(name)/transposed", .transpose(permutation: permutation), [blocks], node.origin)
    return try emit(name, .reshape(shape), [moved], node.origin)
  }
}
