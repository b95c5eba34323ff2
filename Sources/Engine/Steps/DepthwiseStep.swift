import CKernels
import Program
import Tensors

/// Depthwise convolution of uint8 or int16.
final class DepthwiseStep: PackingStep, @unchecked Sendable {
  private let convolution: Convolution
  private let constants: Convolution.Constants
  private let kernel: (UnsafePointer<nk_depthwise>) -> Void
  private let requantize: nk_requantize
  private let bands: DepthwiseBands
  /// What the kernels made of the weights; nil when they have no fast path for this shape.
  private let packed: Block?
  /// A row of the input's zero point.
  private let paddingRow: Block

  init(_ convolution: Convolution, _ constants: Convolution.Constants, _ kernels: KernelSet) {
    (self.convolution, self.constants) = (convolution, constants)
    kernel = kernels.table.depthwise
    bands = DepthwiseBands(convolution)
    var requantize = convolution.requantize
    requantize.bias = constants.bias.pointer.assumingMemoryBound(to: Int32.self)
    requantize.scale = constants.scale!.pointer.assumingMemoryBound(to: Float.self)
    self.requantize = requantize
    var shape = bands.shape
    let isWide = convolution.x.element == .int16
    let bytes = kernels.table.depthwise_bytes(&shape, &requantize, isWide)
    if bytes > 0 {
      let block = Block(bytes)
      kernels.table.pack_depthwise(
        &shape, &requantize, isWide, convolution.x.zeroPoint,
        constants.filter.pointer.assumingMemoryBound(to: Int8.self), block.base)
      packed = block
      let count = shape.width * shape.channels + 64
      paddingRow = Block(count * convolution.x.element.size)
      let zero = convolution.x.zeroPoint
      if isWide {
        paddingRow.pointer(Int16.self).update(
          repeating: Int16(truncatingIfNeeded: zero), count: count)
      } else {
        paddingRow.pointer(UInt8.self).update(
          repeating: UInt8(truncatingIfNeeded: zero), count: count)
      }
    } else {
      packed = nil
      paddingRow = Block(0)
    }
  }

  var units: Int { convolution.batch * convolution.geometry.out_height }
  var scratch: Int { sumBytes + bands.scratch }
  private var sumBytes: Int { (convolution.filter[3] * 4 + 63) / 64 * 64 }

  func run(_ units: Range<Int>, _ memory: Memory) {
    var job = nk_depthwise()
    job.wide = convolution.x.element == .int16
    job.padding_row = UnsafeRawPointer(paddingRow.base)
    job.input_zero_point = convolution.x.zeroPoint
    job.weights = constants.filter.pointer.assumingMemoryBound(to: Int8.self)
    job.packed = packed.map { UnsafeRawPointer($0.base) }
    job.q = requantize
    job.sums = memory.scratch.assumingMemoryBound(to: Int32.self)
    bands.forEach(units, memory, scratch: memory.scratch + sumBytes) { band in
      (job.shape, job.in, job.out) = (band.shape, band.input, band.output)
      (job.row_begin, job.row_end) = (band.rows.lowerBound, band.rows.upperBound)
      kernel(&job)
    }
  }
}

/// Depthwise convolution of float32.
final class FloatDepthwiseStep: PackingStep, @unchecked Sendable {
  private let convolution: Convolution
  private let constants: Convolution.Constants
  private let kernel: (UnsafePointer<nk_depthwise_f32>) -> Void
  private let bands: DepthwiseBands

  init(_ convolution: Convolution, _ constants: Convolution.Constants, _ kernels: KernelSet) {
    (self.convolution, self.constants) = (convolution, constants)
    kernel = kernels.table.depthwise_f32
    bands = DepthwiseBands(convolution)
  }

  var units: Int { convolution.batch * convolution.geometry.out_height }
  var scratch: Int { bands.scratch }

  func run(_ units: Range<Int>, _ memory: Memory) {
    var job = nk_depthwise_f32()
    job.weights = constants.filter.pointer.assumingMemoryBound(to: Float.self)
    job.bias = constants.bias.pointer.assumingMemoryBound(to: Float.self)
    (job.lowest, job.highest) = (
      convolution.payload.bounds.lower, convolution.payload.bounds.upper
    )
    bands.forEach(units, memory, scratch: memory.scratch) { band in
      job.shape = band.shape
      job.in = band.input.assumingMemoryBound(to: Float.self)
      job.out = band.output.assumingMemoryBound(to: Float.self)
      (job.row_begin, job.row_end) = (band.rows.lowerBound, band.rows.upperBound)
      kernel(&job)
    }
  }
}
