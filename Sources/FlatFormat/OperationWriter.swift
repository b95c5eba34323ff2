import Program
import Tensors

extension ByteWriter {
  /// An operation and its attributes (`Formats/FlatModel.md`, section 6).
  mutating func write(_ operation: Operation) {
    switch operation {
    case .convolve(let convolve):
      code(.convolve)
      write(convolve.strides)
      write(convolve.dilations)
      write(convolve.paddingBefore)
      unsigned(convolve.groups)
      flag(convolve.isDepthwise)
      write(convolve.bounds)
    case .matMul(let product):
      code(.matMul)
      flag(product.transposeA)
      flag(product.transposeB)
    case .pool(let pool):
      code(.pool)
      byte(pool.kind.rawValue)
      write(pool.window)
      write(pool.strides)
      write(pool.paddingBefore)
      float(pool.scale)
      write(pool.bounds)
    case .binary(let binary):
      code(.binary)
      byte(binary.function.rawValue)
      float(binary.scaleA)
      float(binary.scaleB)
      write(binary.bounds)
    case .unary(let function):
      code(.unary)
      let (number, parameters) = UnaryCode.of(function)
      byte(number.rawValue)
      for parameter in parameters { float(parameter) }
    case .lookup: code(.lookup)
    case .quantize(let bounds):
      code(.quantize)
      write(bounds)
    case .dequantize: code(.dequantize)
    case .requantize(let rescale):
      code(.requantize)
      float(rescale.scale)
      write(rescale.bounds)
    case .cast: code(.cast)
    case .softmax(let logarithmic):
      code(.softmax)
      flag(logarithmic)
    case .reduce(let reduce):
      code(.reduce)
      byte(reduce.kind.rawValue)
      list(reduce.axes)
    case .argument(let argument):
      code(.argument)
      byte(argument.kind.rawValue)
      unsigned(argument.axis)
    case .copy(let copy):
      code(.copy)
      signed(copy.offset)
      unsigned(copy.strides.count)
      for stride in copy.strides { signed(stride) }
    case .concat(let axis):
      code(.concat)
      unsigned(axis)
    case .pad(let pad): write(pad)
    case .gather(let axis):
      code(.gather)
      unsigned(axis)
    case .resize(let interpolation):
      code(.resize)
      write(interpolation)
    case .localResponseNorm(let norm):
      code(.localResponseNorm)
      unsigned(norm.radius)
      float(norm.bias)
      float(norm.alpha)
      float(norm.beta)
    case .select: code(.select)
    case .reshape: code(.reshape)
    }
  }

  mutating func write(_ interpolation: Interpolation) {
    byte(interpolation.method.rawValue)
    flag(interpolation.alignCorners)
    flag(interpolation.halfPixelCenters)
  }

  private mutating func write(_ pad: PadOperation) {
    code(.pad)
    switch pad.mode {
    case .constant(let fill):
      byte(0)
      float(fill)
    case .reflect: byte(1)
    case .symmetric: byte(2)
    }
    list(pad.before)
    list(pad.after)
    list(pad.interior)
  }

  private mutating func code(_ code: OperationCode) { byte(code.rawValue) }

  private mutating func write(_ extent: Extent) {
    unsigned(extent.height)
    unsigned(extent.width)
  }

  private mutating func write(_ bounds: Bounds) {
    float(bounds.lower)
    float(bounds.upper)
  }

  private mutating func list(_ values: [Int]) {
    unsigned(values.count)
    for value in values { unsigned(value) }
  }
}
