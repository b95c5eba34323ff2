import CKernels
import Program
import Tensors

/// The first convolution of most image networks, 3x3 by steps of two over RGB bytes, straight from
/// the rows of the image; for sets of kernels that know it.
final class FirstConvolveStep: PackingStep, @unchecked Sendable {
  private let convolution: Convolution
  private let kernel: (UnsafePointer<nk_first_conv>) -> Void
  private let packed: Block
  private let arrays: Block
  private let requantize: nk_requantize

  /// Nil where the shape or the kernels do not allow it.
  init?(_ convolution: Convolution, _ constants: Convolution.Constants, _ kernels: KernelSet) {
    let shape = convolution.geometry
    guard let kernel = kernels.table.first_conv, let pack = kernels.table.pack_first_conv,
      let size = kernels.table.first_conv_bytes, convolution.x.element == .uint8,
      convolution.output.element == .uint8, convolution.payload.groups == 1, shape.channels == 3,
      shape.kernel_height == 3, shape.kernel_width == 3, shape.stride_y == 2, shape.stride_x == 2,
      shape.dilation_y == 1, shape.dilation_x == 1, (0...1).contains(shape.pad_left)
    else { return nil }
    let channels = convolution.filter[3]
    let bytes = size(channels, shape.out_width)
    guard bytes > 0 else { return nil }
    (self.convolution, self.kernel) = (convolution, kernel)
    let weights = constants.filter.pointer.assumingMemoryBound(to: Int8.self)
    packed = Block(bytes)
    pack(weights, channels, packed.base)
    let padded = nk_padded_channels(channels)
    let panels = Block(padded * 28)
    nk_pack_panels(weights, 27, channels, panels.pointer(Int8.self))
    arrays = Block(padded * 12)
    let scale = (arrays.base + padded * 4).assumingMemoryBound(to: Float.self)
    var requantize = convolution.requantize
    nk_prepare_gemm(
      kernels.pointer.set, panels.pointer(Int8.self), 27, channels,
      constants.bias.pointer.assumingMemoryBound(to: Int32.self),
      constants.scale!.pointer.assumingMemoryBound(to: Float.self), convolution.x.zeroPoint, true,
      arrays.pointer(Int32.self), scale, scale + padded, &requantize)
    self.requantize = requantize
  }

  var units: Int { convolution.batch * convolution.geometry.out_height }
  var scratch: Int {
    nk_first_conv_scratch(convolution.geometry.width, convolution.geometry.out_width)
  }

  func run(_ units: Range<Int>, _ memory: Memory) {
    let shape = convolution.geometry
    var job = nk_first_conv()
    (job.height, job.width) = (shape.height, shape.width)
    (job.pad_top, job.pad_left) = (shape.pad_top, shape.pad_left)
    job.out_width = shape.out_width
    job.input_zero_point = UInt8(convolution.x.zeroPoint)
    job.packed = UnsafePointer(packed.pointer(Int8.self))
    job.channels = convolution.filter[3]
    job.q = requantize
    job.scratch = memory.scratch
    let imageBytes = shape.height * shape.width * 3
    forEachImage(units, perImage: shape.out_height) { image, rows in
      job.in = UnsafePointer(memory.pointer(convolution.x.id, UInt8.self)) + image * imageBytes
      job.out =
        memory.pointer(convolution.output.id, UInt8.self)
        + image * convolution.pixels * convolution.filter[3]
      (job.row_begin, job.row_end) = (rows.lowerBound, rows.upperBound)
      kernel(&job)
    }
  }
}
