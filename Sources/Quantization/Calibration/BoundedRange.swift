import IR
import Tensors

extension Graph {
  /// The reals that a node's own activation function allows, where it bounds both sides.
  func boundedRange(_ id: NodeID) -> ActivationRange? {
    let function: UnaryFunction?
    switch self[id].op {
    case .unary(let own): function = own
    case .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul, .binary:
      function = self[id].op.activation
    case .softmax(let logarithmic):
      return logarithmic ? nil : ActivationRange(lower: 0, upper: 1)
    case .placeholder, .constant, .batchNorm, .select, .cast, .fakeQuantize, .pool,
      .localResponseNorm, .reduce, .argument, .concat, .slice, .gather, .tile, .transpose,
      .reshape, .pad, .resize, .spaceToBatch, .batchToSpace, .spaceToDepth, .depthToSpace:
      function = nil
    }
    switch function {
    case .clamp(let lower, let upper):
      guard lower.isFinite, upper.isFinite, lower < upper else { return nil }
      return ActivationRange(lower: lower, upper: upper)
    case .sigmoid: return ActivationRange(lower: 0, upper: 1)
    case .tanh, .softsign, .sine, .cosine, .errorFunction:
      return ActivationRange(lower: -1, upper: 1)
    case .negate, .absolute, .sign, .square, .squareRoot, .reciprocalSquareRoot, .reciprocal,
      .exponential, .exponentialMinusOne, .logarithm, .logarithmOfOnePlus, .floor, .ceiling,
      .round, .softplus, .elu, .selu, .leakyRelu, .logicalNot, nil:
      return nil
    }
  }
}
