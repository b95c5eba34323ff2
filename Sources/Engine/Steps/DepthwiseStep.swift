import CKernels
import Program
import Tensors

/// Depthwise convolution of uint8, one output for each input channel.
final class DepthwiseStep: PackingStep, @unchecked Sendable {
  private let convolution: Convolution
  private let constants: Convolution.Constants
  private let kernel: (UnsafePointer<nk_depthwise>) -> Void
  private let requantize: nk_requantize
  /// What the kernels made of the weights; nil when they have no fast path for this shape.
  private let packed: Block?
  /// A row of the input's zero point.
  private let paddingRow: Block

  init(_ convolution: Convolution, _ constants: Convolution.Constants, _ kernels: KernelSet) {
    (self.convolution, self.constants) = (convolution, constants)
    kernel = kernels.table.depthwise_u8
    var requantize = convolution.requantize
    requantize.bias = constants.bias.pointer.assumingMemoryBound(to: Int32.self)
    requantize.scale = constants.scale!.pointer.assumingMemoryBound(to: Float.self)
    self.requantize = requantize
    var shape = convolution.geometry
    let bytes = kernels.table.depthwise_bytes(&shape, &requantize)
    if bytes > 0 {
      let block = Block(bytes)
      kernels.table.pack_depthwise(
        &shape, &requantize, convolution.x.zeroPoint,
        constants.filter.pointer.assumingMemoryBound(to: Int8.self), block.base)
      packed = block
      paddingRow = Block(shape.width * shape.channels + 64)
      paddingRow.base.initializeMemory(
        as: UInt8.self, repeating: UInt8(convolution.x.zeroPoint), count: paddingRow.size)
    } else {
      packed = nil
      paddingRow = Block(0)
    }
  }

  var units: Int { convolution.batch * convolution.geometry.out_height }
  var scratch: Int { convolution.filter[3] * 4 }

  func run(_ units: Range<Int>, _ memory: Memory) {
    let shape = convolution.geometry
    var job = nk_depthwise()
    job.shape = shape
    job.padding_row = UnsafePointer(paddingRow.pointer(UInt8.self))
    job.input_zero_point = UInt8(convolution.x.zeroPoint)
    job.weights = constants.filter.pointer.assumingMemoryBound(to: Int8.self)
    job.packed = packed.map { UnsafeRawPointer($0.base) }
    job.q = requantize
    job.sums = memory.scratch.assumingMemoryBound(to: Int32.self)
    let imageBytes = shape.height * shape.width * shape.channels
    let outputBytes =
      convolution.pixels * shape.channels * convolution.output.element.size
    forEachImage(units, perImage: shape.out_height) { image, rows in
      job.in = UnsafePointer(memory.pointer(convolution.x.id, UInt8.self)) + image * imageBytes
      job.out = memory[convolution.output.id] + image * outputBytes
      (job.row_begin, job.row_end) = (rows.lowerBound, rows.upperBound)
      kernel(&job)
    }
  }
}

/// Depthwise convolution of float32, one output for each input channel.
final class FloatDepthwiseStep: PackingStep, @unchecked Sendable {
  private let convolution: Convolution
  private let constants: Convolution.Constants
  private let kernel: (UnsafePointer<nk_depthwise_f32>) -> Void

  init(_ convolution: Convolution, _ constants: Convolution.Constants, _ kernels: KernelSet) {
    (self.convolution, self.constants) = (convolution, constants)
    kernel = kernels.table.depthwise_f32
  }

  var units: Int { convolution.batch * convolution.geometry.out_height }

  func run(_ units: Range<Int>, _ memory: Memory) {
    let shape = convolution.geometry
    var job = nk_depthwise_f32()
    job.shape = shape
    job.weights = constants.filter.pointer.assumingMemoryBound(to: Float.self)
    job.bias = constants.bias.pointer.assumingMemoryBound(to: Float.self)
    (job.lowest, job.highest) = (
      convolution.payload.bounds.lower, convolution.payload.bounds.upper
    )
    let imageSize = shape.height * shape.width * shape.channels
    forEachImage(units, perImage: shape.out_height) { image, rows in
      job.in = UnsafePointer(memory.pointer(convolution.x.id, Float.self)) + image * imageSize
      job.out =
        memory.pointer(convolution.output.id, Float.self)
        + image * convolution.pixels * shape.channels
      (job.row_begin, job.row_end) = (rows.lowerBound, rows.upperBound)
      kernel(&job)
    }
  }
}
