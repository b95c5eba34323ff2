import IR
import Tensors

/// Lets a linear layer or an element-wise operation apply the activation after it.
///
/// Fuses clamps (ReLU, ReLU6), leaky ReLU, sigmoid and tanh, where nothing else reads the value in
/// between. Needs: everything that folds into linear layers, which must end linear for that.
/// Ensures: such an activation stands alone only after an operation that cannot carry it.
public struct FuseActivations: Pass {
  public static let name = "fuse-activations"
  public static let summary = "lets linear layers and sums apply the activation after them"

  public init() {}

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    let node = r.source[id]
    guard r.live[id.index], case .unary(let function) = node.op, function.isFusible,
      r.source.type(of: id).element == .float32
    else { return .keep }
    let operand = node.inputs[0]
    let before = r.source[operand]
    guard let fused = before.op.carrying(function) else {
      return .declined("'\(before.name)' (\(before.op.name)) carries no activation")
    }
    guard before.op.activation == nil else {
      return .declined("'\(before.name)' has an activation")
    }
    guard r.uses[operand.index] == 1 else {
      return .declined("'\(before.name)' has \(r.uses[operand.index]) readers, not 1")
    }
    return .replaced(
      by: try r.emit(
        node.name, fused, before.inputs.map(r.new), origin: merged(before.origin, node.origin)))
  }
}

extension UnaryFunction {
  fileprivate var isFusible: Bool {
    switch self {
    case .clamp, .leakyRelu, .sigmoid, .tanh: true
    case .negate, .absolute, .sign, .square, .squareRoot, .reciprocalSquareRoot, .reciprocal,
      .exponential, .exponentialMinusOne, .logarithm, .logarithmOfOnePlus, .floor, .ceiling,
      .round, .sine, .cosine, .errorFunction, .softplus, .softsign, .elu, .selu, .logicalNot:
      false
    }
  }
}

extension Op {
  /// The same operation with this activation, or nil where it carries none.
  fileprivate func carrying(_ function: UnaryFunction) -> Op? {
    switch self {
    case .conv2D(var payload):
      payload.activation = function
      return .conv2D(payload)
    case .depthwiseConv2D(var payload):
      payload.activation = function
      return .depthwiseConv2D(payload)
    case .transposedConv2D(var payload):
      payload.activation = function
      return .transposedConv2D(payload)
    case .matMul(var payload):
      payload.activation = function
      return .matMul(payload)
    case .binary(var payload):
      payload.activation = function
      return .binary(payload)
    case .placeholder, .constant, .batchNorm, .unary, .select, .cast, .fakeQuantize, .pool,
      .localResponseNorm, .reduce, .argument, .softmax, .concat, .slice, .gather, .tile,
      .transpose, .reshape, .pad, .resize, .spaceToBatch, .batchToSpace, .spaceToDepth,
      .depthToSpace:
      return nil
    }
  }
}
