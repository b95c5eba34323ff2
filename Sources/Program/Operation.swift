import Tensors

/// Everything that a program can do. Closed on purpose, like `IR.Op`, and smaller: transposes,
/// slices, tiles and the block rearrangements are all `copy`; Dense is a 1x1 `convolve`; a batch
/// norm that could not be folded is a depthwise 1x1 `convolve`.
///
/// The meaning of each, operation by operation and to the bit, is `ProgramInterpreter`; the text is
/// `Formats/Quantization.md`. Payloads are in `Operations/`, each with its validation.
public enum Operation: Equatable, Sendable {
  /// Inputs: x [N,H,W,C], filter [kh,kw,C/groups,O], bias [O], and when x is an integer scale [O].
  case convolve(Convolve)
  /// Inputs: a [...,M,K], b [...,K,N], float32, equal batch axes.
  case matMul(MatrixMultiply)
  case pool(Pool)
  /// Inputs: a and b; they broadcast.
  case binary(BinaryOperation)
  /// float32 to float32, or bool to bool.
  case unary(UnaryFunction)
  /// Inputs: x (uint8), table [256] of the output's type. The table's entry at x's stored value.
  case lookup
  /// float32 to a quantized type.
  case quantize(Bounds)
  /// A quantized type to float32.
  case dequantize
  /// A quantized type to another scale, zero point or type.
  case requantize(Rescale)
  /// Between plain types by value; quantization plays no part.
  case cast
  case softmax(logarithmic: Bool)
  case reduce(Reduce)
  /// Inputs: x. Yields int32 or int64: the index of the first extremum along the axis.
  case argument(Argument)
  /// An affine walk over the input: `out[i] = in[offset + sum of i[axis] * strides[axis]]`.
  case copy(StridedCopy)
  case concat(axis: Int)
  case pad(PadOperation)
  /// Inputs: values, indices (int32 or int64, clamped into range).
  case gather(axis: Int)
  case resize(Interpolation)
  case localResponseNorm(LocalResponse)
  /// Inputs: condition (bool), then, else, of equal shapes.
  case select
  /// The same elements under another shape.
  case reshape
}

extension Operation {
  /// The operation's name in dumps, reports and specifications.
  public var name: String {
    switch self {
    case .convolve(let convolve): convolve.isDepthwise ? "depthwise_convolve" : "convolve"
    case .matMul: "matmul"
    case .pool(let pool): "\(pool.kind)_pool"
    case .binary(let binary): "\(binary.function)"
    case .unary(let function): "\(function)"
    case .lookup: "lookup"
    case .quantize: "quantize"
    case .dequantize: "dequantize"
    case .requantize: "requantize"
    case .cast: "cast"
    case .softmax(let logarithmic): logarithmic ? "log_softmax" : "softmax"
    case .reduce(let reduce): "reduce_\(reduce.kind)"
    case .argument(let argument): "arg\(argument.kind)"
    case .copy: "copy"
    case .concat: "concat"
    case .pad: "pad"
    case .gather: "gather"
    case .resize(let interpolation): "resize_\(interpolation.method)"
    case .localResponseNorm: "local_response_norm"
    case .select: "select"
    case .reshape: "reshape"
    }
  }

  /// Whether the output may take the place of input 0 (of the same number of bytes): every element
  /// depends on the element at the same index alone.
  public var worksInPlace: Bool {
    switch self {
    case .unary, .lookup, .requantize, .reshape: true
    case .convolve, .matMul, .pool, .binary, .quantize, .dequantize, .cast, .softmax, .reduce,
      .argument, .copy, .concat, .pad, .gather, .resize, .localResponseNorm, .select:
      false
    }
  }
}

/// One step of a program.
public struct Instruction: Equatable, Sendable {
  public var operation: Operation
  public var inputs: [ValueID]
  public var output: ValueID
  /// The TensorFlow nodes this step stands for.
  public var origin: [String]

  public init(operation: Operation, inputs: [ValueID], output: ValueID, origin: [String]) {
    (self.operation, self.inputs) = (operation, inputs)
    (self.output, self.origin) = (output, origin)
  }
}
