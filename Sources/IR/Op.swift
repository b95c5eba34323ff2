import Tensors

/// Every operation the float IR can express.
///
/// Closed on purpose: a new case must break the build of every room that gives operations a meaning.
/// Payloads hold attributes only; `Ops/` holds one payload a file, with its shape rule. Activations
/// are NHWC; shapes are static; every node yields one value.
public enum Op: Equatable, Sendable {
  /// An input of the graph.
  case placeholder(ValueType)
  case constant(Tensor)

  // Linear, with an optional fused activation.
  case conv2D(Convolution)
  case depthwiseConv2D(Convolution)
  case transposedConv2D(TransposedConvolution)
  case matMul(MatMul)
  case batchNorm(BatchNorm)

  // Element-wise.
  case unary(UnaryFunction)
  case binary(Binary)
  /// Inputs: condition (bool), then, else; all three broadcast.
  case select
  case cast(ElementType)
  case fakeQuantize(FakeQuantize)

  // Over windows, channels and axes.
  case pool(Pooling)
  case localResponseNorm(LocalResponseNorm)
  case reduce(Reduction)
  case argument(ArgumentReduction)
  /// Over the last axis.
  case softmax(logarithmic: Bool)

  // Data movement.
  case concat(axis: Int)
  case slice(Slice)
  /// Inputs: values, indices (int32 or int64). The result replaces `axis` by the indices' shape.
  case gather(axis: Int)
  case tile(multiples: [Int])
  case transpose(permutation: [Int])
  case reshape(Shape)
  case pad(Pad)
  case resize(Resize)
  case spaceToBatch(BlockRearrangement)
  case batchToSpace(BlockRearrangement)
  case spaceToDepth(block: Int)
  case depthToSpace(block: Int)

  /// The operation's name in dumps and reports.
  public var name: String {
    switch self {
    case .placeholder: "placeholder"
    case .constant: "constant"
    case .conv2D: "conv2d"
    case .depthwiseConv2D: "depthwise_conv2d"
    case .transposedConv2D: "transposed_conv2d"
    case .matMul: "matmul"
    case .batchNorm: "batch_norm"
    case .unary(let function): function.name
    case .binary(let binary): "\(binary.function)"
    case .select: "select"
    case .cast: "cast"
    case .fakeQuantize: "fake_quantize"
    case .pool(let pool): "\(pool.kind)_pool"
    case .localResponseNorm: "local_response_norm"
    case .reduce(let reduction): "reduce_\(reduction.kind)"
    case .argument(let argument): "arg\(argument.kind)"
    case .softmax(let logarithmic): logarithmic ? "log_softmax" : "softmax"
    case .concat: "concat"
    case .slice: "slice"
    case .gather: "gather"
    case .tile: "tile"
    case .transpose: "transpose"
    case .reshape: "reshape"
    case .pad: "pad"
    case .resize: "resize"
    case .spaceToBatch: "space_to_batch"
    case .batchToSpace: "batch_to_space"
    case .spaceToDepth: "space_to_depth"
    case .depthToSpace: "depth_to_space"
    }
  }

  public var isConvolution: Bool {
    switch self {
    case .conv2D, .depthwiseConv2D: true
    case .placeholder, .constant, .transposedConv2D, .matMul, .batchNorm, .unary, .binary, .select,
      .cast, .fakeQuantize, .pool, .localResponseNorm, .reduce, .argument, .softmax, .concat,
      .slice, .gather, .tile, .transpose, .reshape, .pad, .resize, .spaceToBatch, .batchToSpace,
      .spaceToDepth, .depthToSpace:
      false
    }
  }

  /// The activation fused into a linear or binary operation.
  public var activation: UnaryFunction? {
    switch self {
    case .conv2D(let convolution), .depthwiseConv2D(let convolution): convolution.activation
    case .transposedConv2D(let convolution): convolution.activation
    case .matMul(let matMul): matMul.activation
    case .binary(let binary): binary.activation
    case .placeholder, .constant, .batchNorm, .unary, .select, .cast, .fakeQuantize, .pool,
      .localResponseNorm, .reduce, .argument, .softmax, .concat, .slice, .gather, .tile,
      .transpose, .reshape, .pad, .resize, .spaceToBatch, .batchToSpace, .spaceToDepth,
      .depthToSpace:
      nil
    }
  }
}

extension UnaryFunction {
  /// The function's name in dumps and reports.
  public var name: String {
    switch self {
    case .leakyRelu: "leaky_relu"
    case .relu: "relu"
    case .relu6: "relu6"
    case .clamp: "clamp"
    case .negate, .absolute, .sign, .square, .squareRoot, .reciprocalSquareRoot, .reciprocal,
      .exponential, .exponentialMinusOne, .logarithm, .logarithmOfOnePlus, .floor, .ceiling,
      .round, .sine, .cosine, .errorFunction, .sigmoid, .tanh, .softplus, .softsign, .elu, .selu,
      .logicalNot:
      "\(self)"
    }
  }
}
