import CKernels
import Program
import Tensors

/// Quantized convolution of a wide image of few channels, such as the first of most networks: the
/// rows of a window are copied as int16, with their padding, and every window of an output row is
/// read from there instead of being gathered.
final class RowConvolveStep: PackingStep, @unchecked Sendable {
  private let convolution: Convolution
  private let multiply: (UnsafePointer<nk_gemm>) -> Void
  private let panels: Block
  private let arrays: Block
  private let requantize: nk_requantize
  /// Elements of a row with its padding, and of a window's share of it, rounded up to whole quads.
  private let paddedRow, piece: Int

  /// Nil where the shape or the kernels do not allow it.
  init?(_ convolution: Convolution, _ constants: Convolution.Constants, _ kernels: KernelSet) {
    let shape = convolution.geometry
    let taken = shape.kernel_width * shape.channels
    guard kernels.table.takes_pieces, convolution.payload.groups == 1, shape.dilation_x == 1,
      shape.out_width >= 16, taken <= 64, !shape.isPointwise
    else { return nil }
    let reach = (shape.out_width - 1) * shape.stride_x + shape.kernel_width
    piece = (taken + 3) / 4 * 4
    paddedRow = max(reach, shape.pad_left + shape.width) * shape.channels + 4
    guard paddedRow * shape.kernel_height * 2 <= 48 * 1024 else { return nil }
    self.convolution = convolution
    multiply = kernels.table.gemm_i16
    let (outputs, depth) = (convolution.filter[3], shape.kernel_height * piece)
    let spread = Block(depth * outputs)
    for ky in 0..<shape.kernel_height {
      (spread.base + ky * piece * outputs).copyMemory(
        from: constants.filter.pointer + ky * taken * outputs, byteCount: taken * outputs)
    }
    let padded = nk_padded_channels(outputs)
    panels = Block(padded * depth)
    nk_pack_panels(spread.pointer(Int8.self), depth, outputs, panels.pointer(Int8.self))
    arrays = Block(padded * 12)
    let scale = (arrays.base + padded * 4).assumingMemoryBound(to: Float.self)
    var requantize = convolution.requantize
    nk_prepare_gemm(
      kernels.pointer.set, panels.pointer(Int8.self), depth, outputs,
      constants.bias.pointer.assumingMemoryBound(to: Int32.self),
      constants.scale!.pointer.assumingMemoryBound(to: Float.self), convolution.x.zeroPoint,
      convolution.x.element == .uint8, arrays.pointer(Int32.self), scale, scale + padded,
      &requantize)
    self.requantize = requantize
  }

  var units: Int { convolution.batch * convolution.geometry.out_height }
  private var copyBytes: Int {
    (paddedRow * convolution.geometry.kernel_height * 2 + 63) / 64 * 64
  }
  var scratch: Int {
    copyBytes + nk_gemm_scratch(convolution.geometry.kernel_height * piece)
  }

  func run(_ units: Range<Int>, _ memory: Memory) {
    let (shape, x, output) = (convolution.geometry, convolution.x, convolution.output)
    let row = shape.width * shape.channels
    let copies = memory.scratch.assumingMemoryBound(to: Int16.self)
    let zero = Int16(truncatingIfNeeded: x.zeroPoint)
    copies.update(repeating: zero, count: paddedRow * shape.kernel_height)
    var job = nk_gemm()
    job.a = UnsafeRawPointer(copies)
    job.lda = shape.stride_x * shape.channels
    (job.pieces, job.piece_step) = (shape.kernel_height, paddedRow)
    job.rows = shape.out_width
    job.panels = UnsafePointer(panels.pointer(Int8.self))
    job.k = shape.kernel_height * piece
    job.channels = convolution.filter[3]
    job.q = requantize
    job.ldc = convolution.filter[3]
    job.scratch = memory.scratch + copyBytes
    let outputRow = shape.out_width * convolution.filter[3] * output.element.size
    forEachImage(units, perImage: shape.out_height) { image, rows in
      let input = UnsafeRawPointer(memory[x.id]) + image * shape.height * row * x.element.size
      for y in rows {
        for ky in 0..<shape.kernel_height {
          let from = y * shape.stride_y - shape.pad_top + ky * shape.dilation_y
          let to = copies + (ky * paddedRow + shape.pad_left * shape.channels)
          if (0..<shape.height).contains(from) {
            widen(input + from * row * x.element.size, to, row)
          } else {
            to.update(repeating: zero, count: row)
          }
        }
        job.out = memory[output.id] + (image * shape.out_height + y) * outputRow
        multiply(&job)
      }
    }
  }

  @inline(__always)
  private func widen(_ from: UnsafeRawPointer, _ to: UnsafeMutablePointer<Int16>, _ count: Int) {
    if convolution.x.element == .uint8 {
      let bytes = from.assumingMemoryBound(to: UInt8.self)
      for i in 0..<count { to[i] = Int16(bytes[i]) }
    } else {
      to.update(from: from.assumingMemoryBound(to: Int16.self), count: count)
    }
  }
}
