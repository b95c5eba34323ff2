import CKernels
import Program
import Tensors

/// Convolution of float32 as a matrix product; see `ConvolveStep`.
///
/// Each output is one sum over the taps in order, so results depend neither on threads nor on tiles.
final class FloatConvolveStep: PackingStep, @unchecked Sendable {
  private let convolution: Convolution
  private let multiply: (UnsafePointer<nk_gemm_f32>) -> Void
  /// One for each group: [ceil(O / 16)][taps][16].
  private let panels: [UnsafePointer<Float>]
  /// Keeps the panels alive.
  private let owners: [AnyObject]
  /// Padded to 16 channels, one run for each group.
  private let bias: [Block]
  private let isDirect: Bool
  private let splitsChannels: Bool
  private let rowsAtOnce: Int
  /// Where windows are rows of the image that lie side by side: floats of a row with its padding.
  private let paddedRow: Int?

  init(_ convolution: Convolution, _ constants: Convolution.Constants, _ kernels: KernelSet) {
    self.convolution = convolution
    multiply = kernels.table.gemm_f32
    isDirect = convolution.geometry.isPointwise && convolution.payload.groups == 1
    splitsChannels = isDirect && convolution.batch * convolution.pixels <= 8
    rowsAtOnce = rowsInBlock(bytesPerRow: convolution.depth * 4)
    paddedRow = isDirect ? nil : Self.paddedRow(convolution)
    let (outputs, all) = (convolution.outputsPerGroup, convolution.filter[3])
    let width = (outputs + 15) / 16 * 16
    let biases = constants.bias.pointer.assumingMemoryBound(to: Float.self)
    let groups = 0..<convolution.payload.groups
    if outputs == all, let mapped = constants.weights.panels(convolution.filter, .float32) {
      panels = [mapped.pointer.assumingMemoryBound(to: Float.self)]
      owners = [mapped]
    } else {
      let filter = constants.weights.passingBytes
      let weights = filter.pointer.assumingMemoryBound(to: Float.self)
      let blocks = groups.map { group in
        let block = Block(width * convolution.depth * 4)
        let packed = block.pointer(Float.self)
        for first in stride(from: 0, to: outputs, by: 16) {
          let count = min(16, outputs - first)
          for k in 0..<convolution.depth {
            let to = packed + (first * convolution.depth + k * 16)
            let from = weights + (k * all + group * outputs + first)
            to.update(from: from, count: count)
          }
        }
        return block
      }
      withExtendedLifetime(filter) {}
      panels = blocks.map { UnsafePointer($0.pointer(Float.self)) }
      owners = blocks
    }
    bias = groups.map { group in
      let block = Block(width * 4)
      block.pointer(Float.self).update(from: biases + group * outputs, count: outputs)
      return block
    }
  }

  /// Wide images of few channels need no gathering: the rows of a window are copied with their
  /// padding, and every window of an output row is read from there. Nil where that would not pay.
  private static func paddedRow(_ convolution: Convolution) -> Int? {
    let shape = convolution.geometry
    guard convolution.payload.groups == 1, shape.dilation_x == 1, shape.out_width >= 24 else {
      return nil
    }
    let reach = (shape.out_width - 1) * shape.stride_x + shape.kernel_width
    let row = max(reach, shape.pad_left + shape.width) * shape.channels
    return row * shape.kernel_height * 4 <= 48 * 1024 ? row : nil
  }

  var units: Int {
    if splitsChannels { return (convolution.outputsPerGroup + 31) / 32 }
    let shape = convolution.output.shape
    return paddedRow == nil ? convolution.batch * convolution.pixels : shape[0] * shape[1]
  }

  var scratch: Int {
    if let paddedRow { return paddedRow * convolution.geometry.kernel_height * 4 }
    return isDirect ? 0 : rowsAtOnce * convolution.depth * 4
  }

  func run(_ units: Range<Int>, _ memory: Memory) {
    guard !units.isEmpty else { return }
    let x = memory.pointer(convolution.x.id, Float.self)
    let input = convolution.x.shape[3]
    if splitsChannels {
      let first = units.lowerBound * 32
      var job = job(0)
      (job.a, job.lda) = (UnsafePointer(x), input)
      job.rows = convolution.batch * convolution.pixels
      job.panels += first * convolution.depth
      job.bias += first
      job.channels = min(convolution.outputsPerGroup, units.upperBound * 32) - first
      job.out = outAddress(memory, pixel: 0, channel: first)
      multiply(&job)
    } else if isDirect {
      var job = job(0)
      (job.a, job.lda) = (UnsafePointer(x) + units.lowerBound * input, input)
      job.rows = units.count
      job.out = outAddress(memory, pixel: units.lowerBound, channel: 0)
      multiply(&job)
    } else if let paddedRow {
      forEachImage(units, perImage: convolution.geometry.out_height) { image, rows in
        runRows(image, rows, paddedRow, memory)
      }
    } else {
      forEachImage(units, perImage: convolution.pixels) { image, pixels in
        for group in panels.indices { runWindows(image, pixels, group, memory) }
      }
    }
  }

  private func runRows(_ image: Int, _ rows: Range<Int>, _ paddedRow: Int, _ memory: Memory) {
    let shape = convolution.geometry
    let row = shape.width * shape.channels
    let left = shape.pad_left * shape.channels
    let input =
      UnsafePointer(memory.pointer(convolution.x.id, Float.self)) + image * shape.height * row
    let copies = memory.scratch.assumingMemoryBound(to: Float.self)
    copies.update(repeating: 0, count: paddedRow * shape.kernel_height)
    var job = job(0)
    job.a = UnsafePointer(copies)
    job.lda = shape.stride_x * shape.channels
    (job.pieces, job.piece_step) = (shape.kernel_height, paddedRow)
    job.rows = shape.out_width
    for y in rows {
      for ky in 0..<shape.kernel_height {
        let from = y * shape.stride_y - shape.pad_top + ky * shape.dilation_y
        let to = copies + (ky * paddedRow + left)
        if (0..<shape.height).contains(from) {
          to.update(from: input + from * row, count: row)
        } else {
          to.update(repeating: 0, count: row)
        }
      }
      job.out = outAddress(
        memory, pixel: image * convolution.pixels + y * shape.out_width, channel: 0)
      multiply(&job)
    }
  }

  private func runWindows(_ image: Int, _ pixels: Range<Int>, _ group: Int, _ memory: Memory) {
    let shape = convolution.x.shape
    let taken = convolution.filter[2]
    var windows = nk_windows()
    windows.shape = convolution.geometry
    windows.in =
      UnsafeRawPointer(memory[convolution.x.id])
      + (image * shape[1] * shape[2] * shape[3] + group * taken) * 4
    windows.taken_bytes = taken * 4
    windows.element_bytes = 4
    windows.out = memory.scratch
    windows.row_bytes = convolution.depth * 4
    var job = job(group)
    job.a = UnsafePointer(memory.scratch.assumingMemoryBound(to: Float.self))
    job.lda = convolution.depth
    var first = pixels.lowerBound
    while first < pixels.upperBound {
      let rows = min(rowsAtOnce, pixels.upperBound - first)
      nk_gather_windows(&windows, first, rows)
      job.rows = rows
      job.out = outAddress(
        memory, pixel: image * convolution.pixels + first,
        channel: group * convolution.outputsPerGroup)
      multiply(&job)
      first += rows
    }
  }

  private func job(_ group: Int) -> nk_gemm_f32 {
    var job = nk_gemm_f32()
    job.panels = panels[group]
    job.k = convolution.depth
    job.pieces = 1
    job.channels = convolution.outputsPerGroup
    job.bias = UnsafePointer(bias[group].pointer(Float.self))
    (job.lowest, job.highest) = (
      convolution.payload.bounds.lower, convolution.payload.bounds.upper
    )
    job.ldc = convolution.filter[3]
    return job
  }

  private func outAddress(
    _ memory: Memory, pixel: Int, channel: Int
  ) -> UnsafeMutablePointer<Float> {
    memory.pointer(convolution.output.id, Float.self) + (pixel * convolution.filter[3] + channel)
  }
}
