import Program
import Tensors

extension ByteReader {
  /// An operation and its attributes (`Formats/FlatModel.md`, section 6).
  mutating func operation() throws(FlatFormatError) -> Operation {
    switch try raw(OperationCode.self, "operation") {
    case .convolve: .convolve(try convolve())
    case .matMul:
      .matMul(
        MatrixMultiply(transposeA: try flag("transposition"), transposeB: try flag("transposition"))
      )
    case .pool:
      .pool(
        Pool(
          try raw(Pool.Kind.self, "kind of pool"), window: try extent("window"),
          strides: try extent("strides"), paddingBefore: try extent("padding"),
          scale: try float("scale"), bounds: try bounds()))
    case .binary:
      .binary(
        BinaryOperation(
          try raw(BinaryFunction.self, "function"), scaleA: try float("scale of a"),
          scaleB: try float("scale of b"), bounds: try bounds()))
    case .unary: .unary(try unary())
    case .lookup: .lookup
    case .quantize: .quantize(try bounds())
    case .dequantize: .dequantize
    case .requantize: .requantize(Rescale(scale: try float("scale"), bounds: try bounds()))
    case .cast: .cast
    case .softmax: .softmax(logarithmic: try flag("logarithm"))
    case .reduce:
      .reduce(Reduce(try raw(Reduce.Kind.self, "kind"), axes: try list("number of axes")))
    case .argument:
      .argument(Argument(try raw(Argument.Kind.self, "kind"), axis: try unsigned("axis")))
    case .copy: .copy(try copy())
    case .concat: .concat(axis: try unsigned("axis"))
    case .pad: .pad(try pad())
    case .gather: .gather(axis: try unsigned("axis"))
    case .resize: .resize(try interpolation())
    case .localResponseNorm:
      .localResponseNorm(
        LocalResponse(
          radius: try unsigned("radius"), bias: try float("bias"), alpha: try float("alpha"),
          beta: try float("beta")))
    case .select: .select
    case .reshape: .reshape
    }
  }

  mutating func interpolation() throws(FlatFormatError) -> Interpolation {
    Interpolation(
      method: try raw(Interpolation.Method.self, "interpolation"),
      alignCorners: try flag("align_corners"), halfPixelCenters: try flag("half_pixel_centers"))
  }

  private mutating func convolve() throws(FlatFormatError) -> Convolve {
    Convolve(
      strides: try extent("strides"), dilations: try extent("dilations"),
      paddingBefore: try extent("padding"), groups: try unsigned("groups"),
      isDepthwise: try flag("depthwise"), bounds: try bounds())
  }

  private mutating func unary() throws(FlatFormatError) -> UnaryFunction {
    var reader = self
    defer { self = reader }
    return try reader.raw(UnaryCode.self, "function").function { () throws(FlatFormatError) in
      try reader.float("parameter")
    }
  }

  private mutating func copy() throws(FlatFormatError) -> StridedCopy {
    let offset = try signed("offset")
    let count = try self.count("number of strides")
    var strides: [Int] = []
    strides.reserveCapacity(count)
    for _ in 0..<count { strides.append(try signed("stride")) }
    return StridedCopy(offset: offset, strides: strides)
  }

  private mutating func pad() throws(FlatFormatError) -> PadOperation {
    let mode: PadOperation.Mode =
      switch try code("mode of padding", below: 3) {
      case 0: .constant(try float("fill"))
      case 1: .reflect
      default: .symmetric
      }
    return PadOperation(
      before: try list("number of padding before"), after: try list("number of padding after"),
      interior: try list("number of interior padding"), mode: mode)
  }

  private mutating func extent(_ what: String) throws(FlatFormatError) -> Extent {
    Extent(height: try unsigned(what), width: try unsigned(what))
  }

  private mutating func bounds() throws(FlatFormatError) -> Bounds {
    Bounds(lower: try float("lower bound"), upper: try float("upper bound"))
  }

  private mutating func list(_ what: String) throws(FlatFormatError) -> [Int] {
    let count = try self.count(what)
    var values: [Int] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try unsigned(what)) }
    return values
  }
}
