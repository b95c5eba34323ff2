import CKernels
import Program
import Tensors

extension nk_depthwise_shape {
  /// The geometry of a window walk over one image.
  init(
    input: Shape, output: Shape, window: Extent, strides: Extent, dilations: Extent = .unit,
    paddingBefore: Extent
  ) {
    self.init()
    (height, width, channels) = (input[1], input[2], input[3])
    (kernel_height, kernel_width) = (window.height, window.width)
    (stride_y, stride_x) = (strides.height, strides.width)
    (dilation_y, dilation_x) = (dilations.height, dilations.width)
    (pad_top, pad_left) = (paddingBefore.height, paddingBefore.width)
    (out_height, out_width) = (output[1], output[2])
  }

  /// Whether every output pixel reads the input pixel at its own place and nothing else.
  var isPointwise: Bool {
    kernel_height == 1 && kernel_width == 1 && stride_y == 1 && stride_x == 1 && pad_top == 0
      && pad_left == 0 && out_height == height && out_width == width
  }
}

extension nk_requantize {
  /// Bounds and type of the output; the arrays are filled in by whoever has them.
  init(_ output: Place, _ bounds: Bounds) {
    self.init()
    zero_point = output.zeroPoint
    if output.element == .float32 {
      kind = NK_F32
      (lowest_real, highest_real) = (bounds.lower, bounds.upper)
    } else {
      kind = output.element == .uint8 ? NK_U8 : NK_I16
      (lowest, highest) = (Int32(bounds.lower), Int32(bounds.upper))
      let zero = Float(output.zeroPoint)
      (lowest_real, highest_real) = (bounds.lower - zero, bounds.upper - zero)
    }
  }
}

extension Place {
  /// How the C kernels number element types: 0 uint8, 1 int16, 2 float.
  var kernelElement: Int32 {
    switch element {
    case .uint8: 0
    case .int16: 1
    case .float32: 2
    case .int8, .int32, .int64, .bool: preconditionFailure("no kernel takes \(element)")
    }
  }
}

/// Images of a batch that a range of units (rows or pixels, `perImage` to an image) falls into:
/// calls `body` with the image and the range inside it.
@inline(__always)
func forEachImage(_ units: Range<Int>, perImage: Int, _ body: (Int, Range<Int>) -> Void) {
  var begin = units.lowerBound
  while begin < units.upperBound {
    let (image, first) = begin.quotientAndRemainder(dividingBy: perImage)
    let last = min(perImage, first + units.upperBound - begin)
    body(image, first..<last)
    begin += last - first
  }
}
