import IR
import Tensors

/// Moves transposes towards the outputs, where they meet and cancel: an NCHW graph, imported with a
/// transpose around every image operation, becomes NHWC.
///
/// Transposes pass element-wise operations (constants move the other way, at compile time), Concat,
/// Pad, Slice, Tile and reductions. Needs: constants folded. Ensures: two transposes never follow
/// each other, with such operations in between or not.
public struct SinkTransposes: Pass {
  public static let name = "sink-transposes"
  public static let summary = "moves transposes towards the outputs, where they cancel"

  public init() {}

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    let node = r.source[id]
    // Look at the new graph: what stands above may just have become a transpose.
    guard r.live[id.index], !node.inputs.isEmpty else { return .keep }
    let transposes = node.inputs.map { r.target.transposition(r.new($0)) }
    guard let first = transposes.compactMap({ $0 }).first else { return .keep }

    if case .transpose(let next) = node.op {
      let both = next.map { first.permutation[$0] }
      let origin = merged(first.origin, node.origin)
      if both == Array(both.indices) { return .replaced(by: first.operand) }
      return .replaced(
        by: try r.emit(
          node.name, .transpose(permutation: both), [first.operand], origin: origin))
    }
    guard let sunk = node.op.beforeTransposing(first.permutation) else { return .keep }
    var inputs: [NodeID] = []
    for (index, transpose) in transposes.enumerated() {
      if let transpose {
        guard transpose.permutation == first.permutation else {
          return .declined("its operands are transposed differently")
        }
        inputs.append(transpose.operand)
      } else if let tensor = r.target.constant(r.new(node.inputs[index])), node.op.isBinary,
        let moved = tensor.untransposed(first.permutation)
      {
        inputs.append(
          tensor.shape.count == 1
            ? r.new(node.inputs[index])
            : try r.emitConstant(
              "\(r.source[node.inputs[index]].name)/transposed", moved, origin: node.origin))
      } else {
        return .declined("'\(r.source[node.inputs[index]].name)' is not transposed")
      }
    }
    let identity = Array(sunk.permutation.indices) == sunk.permutation
    let shape = r.source.shape(of: id)
    let inner = try r.emit(
      identity ? node.name : "\(node.name)/untransposed", sunk.op, inputs, origin: node.origin)
    if identity { return .replaced(by: inner) }
    // A slice may leave axes of extent 1, and moving those moves no elements.
    let extents = r.target.shape(of: inner)
    let moved = sunk.permutation.filter { extents[$0] != 1 }
    let back =
      moved == moved.sorted() ? Op.reshape(shape) : .transpose(permutation: sunk.permutation)
    return .replaced(by: try r.emit(node.name, back, [inner], origin: first.origin))
  }
}

extension Graph {
  fileprivate func transposition(_ id: NodeID)
    -> (operand: NodeID, permutation: [Int], origin: [String])?
  {
    guard case .transpose(let permutation) = self[id].op else { return nil }
    return (self[id].inputs[0], permutation, self[id].origin)
  }
}

extension Op {
  fileprivate var isBinary: Bool { if case .binary = self { true } else { false } }

  /// The operation that, done before a transpose of its operands, gives what this one gives after
  /// it, and the transpose of its result; nil where there is none.
  ///
  /// Axis `i` of a transpose's result is axis `permutation[i]` of its operand.
  fileprivate func beforeTransposing(_ permutation: [Int]) -> (op: Op, permutation: [Int])? {
    func moved<T>(_ list: [T]) -> [T] {
      var result = list
      for (axis, source) in permutation.enumerated() { result[source] = list[axis] }
      return result
    }
    switch self {
    case .unary, .cast, .binary: return (self, permutation)
    case .fakeQuantize(let range):
      return range.minimum.count == 1 || permutation.last == permutation.count - 1
        ? (self, permutation) : nil
    case .softmax: return permutation.last == permutation.count - 1 ? (self, permutation) : nil
    case .concat(let axis): return (.concat(axis: permutation[axis]), permutation)
    case .pad(var pad):
      (pad.before, pad.after) = (moved(pad.before), moved(pad.after))
      return (.pad(pad), permutation)
    case .slice(let slice):
      let inner = Slice(
        begin: moved(slice.begin), size: moved(slice.size), strides: moved(slice.strides))
      return (.slice(inner), permutation)
    case .tile(let multiples): return (.tile(multiples: moved(multiples)), permutation)
    case .reduce(var reduction):
      let reduced = reduction.axes.map { permutation[$0] }.sorted()
      reduction.axes = reduced
      guard !reduction.keepsAxes else { return (.reduce(reduction), permutation) }
      // Number the axes that are left.
      let left = permutation.filter { !reduced.contains($0) }
      let rank = Dictionary(uniqueKeysWithValues: zip(left.sorted(), left.indices))
      return (.reduce(reduction), left.map { rank[$0]! })
    case .placeholder, .constant, .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul,
      .batchNorm, .select, .pool, .localResponseNorm, .argument, .gather, .transpose, .reshape,
      .resize, .spaceToBatch, .batchToSpace, .spaceToDepth, .depthToSpace:
      return nil
    }
  }
}

extension Tensor {
  /// The tensor whose transpose, after broadcasting to the permutation's rank, is this one; nil
  /// when it has more axes than that.
  fileprivate func untransposed(_ permutation: [Int]) -> Tensor? {
    guard shape.rank <= permutation.count else { return nil }
    let padded = shape.padded(to: permutation.count)
    var result = padded
    for (axis, source) in permutation.enumerated() { result[source] = padded[axis] }
    let (outer, inner) = (result.strides, padded.strides)
    return gathering(result) { flat in
      var (rest, index) = (flat, 0)
      var coordinates = [Int](repeating: 0, count: outer.count)
      for axis in outer.indices {
        (coordinates[axis], rest) = rest.quotientAndRemainder(dividingBy: outer[axis])
      }
      for (axis, source) in permutation.enumerated() { index += coordinates[source] * inner[axis] }
      return index
    }
  }
}
