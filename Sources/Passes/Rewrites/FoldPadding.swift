import IR
import Tensors

/// Makes a Pad of zeros in height and width the padding of the convolution after it, and of the
/// maximum pooling after it where nothing padded is negative.
///
/// A Pad with other readers stays for those. Needs: both affine folds, which may change the border
/// value; `fuse-activations`, which shows that a value is never negative.
public struct FoldPadding: Pass {
  public static let name = "fold-padding"
  public static let summary = "makes explicit zero padding the padding of the layer after it"

  public init() {}

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    guard r.live[id.index], let window = r.source.window(id) else { return .keep }
    let node = r.source[id]
    let padID = node.inputs[0]
    guard case .pad(let pad) = r.source[padID].op else { return .keep }
    let padName = r.source[padID].name
    guard pad.mode == .constant(0) else {
      return .declined("'\(padName)' pads with something else than 0")
    }
    let edges = zip(pad.before, pad.after).map { [$0, $1] }
    guard edges.count == 4, edges[0] == [0, 0], edges[3] == [0, 0] else {
      return .declined("'\(padName)' pads more than height and width")
    }
    let own = window.resolved
    guard own.output.area > 0 else { return .keep }
    let padding = Padding.explicit(
      top: pad.before[1] + own.before.height, bottom: pad.after[1] + max(0, own.after.height),
      left: pad.before[2] + own.before.width, right: pad.after[2] + max(0, own.after.width))
    let op: Op
    switch node.op {
    case .conv2D(var convolution):
      convolution.padding = padding
      op = .conv2D(convolution)
    case .depthwiseConv2D(var convolution):
      convolution.padding = padding
      op = .depthwiseConv2D(convolution)
    case .pool(var pool):
      // A window takes no part of padding, so a zero must not have been able to win, nor a window
      // have had nothing else.
      guard pool.kind == .max else { return .declined("an average counts the zeros") }
      guard r.source.isNeverNegative(r.source[padID].inputs[0]) else {
        return .declined("'\(r.source[r.source[padID].inputs[0]].name)' may be negative")
      }
      let reach = [
        (pad.before[1] + own.before.height, pool.window.height),
        (pad.after[1] + own.after.height, pool.window.height),
        (pad.before[2] + own.before.width, pool.window.width),
        (pad.after[2] + own.after.width, pool.window.width),
      ]
      guard reach.allSatisfy({ $0.0 < $0.1 }) else {
        return .declined("a window would see padding alone")
      }
      pool.padding = padding
      op = .pool(pool)
    case .placeholder, .constant, .transposedConv2D, .matMul, .batchNorm, .unary, .binary,
      .select, .cast, .fakeQuantize, .localResponseNorm, .reduce, .argument, .softmax, .concat,
      .slice, .gather, .tile, .transpose, .reshape, .pad, .resize, .spaceToBatch, .batchToSpace,
      .spaceToDepth, .depthToSpace:
      return .keep
    }
    return .replaced(
      by: try r.emit(
        node.name, op, [r.new(r.source[padID].inputs[0])] + node.inputs.dropFirst().map(r.new),
        origin: merged(r.source[padID].origin, node.origin)))
  }
}

extension Graph {
  /// The window that a convolution or pooling slides, resolved for its input.
  fileprivate func window(_ id: NodeID) -> (kernel: Extent, resolved: Padding.Window)? {
    let node = self[id]
    let kernel: Extent
    let resolved: Padding.Window?
    func image() -> Extent {
      let x = shape(of: node.inputs[0])
      return Extent(height: x[1], width: x[2])
    }
    if case .pool(let pool) = node.op {
      kernel = pool.window
      resolved = pool.padding.resolve(input: image(), kernel: kernel, strides: pool.strides)
    } else if case .conv2D(let convolution) = node.op {
      (kernel, resolved) = convolutionWindow(convolution, node, image())
    } else if case .depthwiseConv2D(let convolution) = node.op {
      (kernel, resolved) = convolutionWindow(convolution, node, image())
    } else {
      return nil
    }
    return resolved.map { (kernel, $0) }
  }

  private func convolutionWindow(_ convolution: Convolution, _ node: Node, _ image: Extent)
    -> (Extent, Padding.Window?)
  {
    let filter = shape(of: node.inputs[1])
    let kernel = Extent(height: filter[0], width: filter[1])
    return (
      kernel,
      convolution.padding.resolve(
        input: image, kernel: kernel, strides: convolution.strides,
        dilations: convolution.dilations)
    )
  }

  /// Whether the form of a value shows that it has no negative element.
  func isNeverNegative(_ id: NodeID) -> Bool {
    let node = self[id]
    let function: UnaryFunction?
    switch node.op {
    case .unary(let unary): function = unary
    case .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul, .binary:
      function = node.op.activation
    case .pool, .reshape, .transpose, .slice:
      return isNeverNegative(node.inputs[0])
    case .concat: return node.inputs.allSatisfy(isNeverNegative)
    case .softmax(let logarithmic): return !logarithmic
    case .placeholder, .constant, .batchNorm, .select, .cast, .fakeQuantize, .localResponseNorm,
      .reduce, .argument, .gather, .tile, .pad, .resize, .spaceToBatch, .batchToSpace,
      .spaceToDepth, .depthToSpace:
      return false
    }
    switch function {
    case .clamp(let lower, _): return lower >= 0
    case .sigmoid, .square, .absolute, .exponential: return true
    default: return false
    }
  }
}
