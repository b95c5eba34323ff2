import CKernels
import Program
import Tensors

/// Quantized convolution as a matrix product: pixels by taps, times taps by channels.
///
/// A 1x1 convolution multiplies the image in place; others gather blocks of windows into scratch
/// memory first. Groups are one product each.
final class ConvolveStep: PackingStep, @unchecked Sendable {
  private let convolution: Convolution
  private let kernels: KernelSet
  private let multiply: (UnsafePointer<nk_gemm>) -> Void
  private let groups: [Group]
  private let channelsPerGroup: Int
  /// Taps, rounded up to whole quads.
  private let depth: Int
  private let elementSize: Int
  private let isDirect: Bool
  /// Whether threads share out panels of channels rather than pixels: for a single pixel or few.
  private let splitsChannels: Bool
  private let rowsAtOnce: Int
  /// Weights that come next, to be fetched into the second-level cache meanwhile.
  var prefetch: UnsafeRawBufferPointer?

  private struct Group {
    let panels: UnsafePointer<Int8>
    let requantize: nk_requantize
    /// Keep the two above alive.
    let storage: [AnyObject]
  }

  init(_ convolution: Convolution, _ constants: Convolution.Constants, _ kernels: KernelSet) {
    (self.convolution, self.kernels) = (convolution, kernels)
    let isBytes = convolution.x.element == .uint8
    multiply = isBytes ? kernels.table.gemm_u8 : kernels.table.gemm_i16
    elementSize = convolution.x.element.size
    channelsPerGroup = convolution.filter[2]
    depth = (convolution.depth + 3) / 4 * 4
    isDirect =
      convolution.geometry.isPointwise && convolution.depth % 4 == 0
      && convolution.payload.groups == 1
    splitsChannels = isDirect && convolution.batch * convolution.pixels <= 8
    rowsAtOnce = rowsInBlock(bytesPerRow: depth * elementSize)
    groups = (0..<convolution.payload.groups).map { group in
      Self.pack(convolution, constants, kernels, group)
    }
  }

  private static func pack(
    _ convolution: Convolution, _ constants: Convolution.Constants, _ kernels: KernelSet,
    _ group: Int
  ) -> Group {
    let (outputs, all, depth) = (
      convolution.outputsPerGroup, convolution.filter[3], convolution.depth
    )
    let first = group * outputs
    let padded = nk_padded_channels(outputs)
    let panels: UnsafePointer<Int8>
    let owner: AnyObject
    if outputs == all, let mapped = constants.weights.panels(convolution.filter, .int8) {
      panels = mapped.pointer.assumingMemoryBound(to: Int8.self)
      owner = mapped
    } else {
      let block = Block(padded * ((depth + 3) / 4 * 4))
      panels = UnsafePointer(block.pointer(Int8.self))
      owner = block
      let weights = constants.filter.pointer.assumingMemoryBound(to: Int8.self)
      if outputs == all {
        nk_pack_panels(weights, depth, outputs, block.pointer(Int8.self))
      } else {
        let columns = Block(depth * outputs)
        for k in 0..<depth {
          let from = UnsafeRawPointer(weights) + k * all + first
          (columns.base + k * outputs).copyMemory(from: from, byteCount: outputs)
        }
        nk_pack_panels(columns.pointer(Int8.self), depth, outputs, block.pointer(Int8.self))
      }
    }
    var requantize = convolution.requantize
    let arrays = Block(padded * 12)
    let bias = arrays.pointer(Int32.self)
    let scale = (arrays.base + padded * 4).assumingMemoryBound(to: Float.self)
    nk_prepare_gemm(
      kernels.pointer.set, panels, depth, outputs,
      constants.bias.pointer.assumingMemoryBound(to: Int32.self) + first,
      constants.scale!.pointer.assumingMemoryBound(to: Float.self) + first,
      convolution.x.zeroPoint, convolution.x.element == .uint8, bias, scale, scale + padded,
      &requantize)
    return Group(panels: panels, requantize: requantize, storage: [owner, arrays])
  }

  var product: ConvolveStep? { self }

  /// Bytes of the packed weights, for the step before to fetch.
  var weights: UnsafeRawBufferPointer {
    let bytes = nk_padded_channels(convolution.outputsPerGroup) * depth
    return UnsafeRawBufferPointer(start: groups[0].panels, count: bytes)
  }

  var units: Int {
    splitsChannels
      ? (convolution.outputsPerGroup + 63) / 64 : convolution.batch * convolution.pixels
  }

  var scratch: Int {
    let gathered = isDirect ? 0 : (rowsAtOnce * depth * elementSize + 63) / 64 * 64
    return gathered + nk_gemm_scratch(depth)
  }

  func run(_ units: Range<Int>, _ memory: Memory) {
    if splitsChannels {
      runChannels(units, memory)
    } else if isDirect {
      var job = job(0, memory.scratch)
      let input = convolution.x.shape[3]
      job.a = UnsafeRawPointer(memory[convolution.x.id]) + units.lowerBound * input * elementSize
      (job.lda, job.rows) = (input, units.count)
      job.out = outAddress(memory, pixel: units.lowerBound, channel: 0)
      share(&job, units)
      multiply(&job)
    } else {
      forEachImage(units, perImage: convolution.pixels) { image, pixels in
        for group in groups.indices { runWindows(image, pixels, group, memory) }
      }
    }
  }

  private func runWindows(_ image: Int, _ pixels: Range<Int>, _ group: Int, _ memory: Memory) {
    let x = convolution.x
    let imageBytes = x.shape[1] * x.shape[2] * x.shape[3] * elementSize
    var windows = nk_windows()
    windows.shape = convolution.geometry
    windows.in =
      UnsafeRawPointer(memory[x.id]) + image * imageBytes + group * channelsPerGroup * elementSize
    windows.taken_bytes = channelsPerGroup * elementSize
    windows.element_bytes = elementSize
    windows.fill = UInt32(truncatingIfNeeded: x.zeroPoint)
    windows.out = memory.scratch
    windows.row_bytes = depth * elementSize
    let gathered = (rowsAtOnce * depth * elementSize + 63) / 64 * 64
    var job = job(group, memory.scratch + gathered)
    job.a = UnsafeRawPointer(memory.scratch)
    job.lda = depth
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

  /// A few pixels, all taps, some of the channels.
  private func runChannels(_ panels: Range<Int>, _ memory: Memory) {
    guard !panels.isEmpty else { return }
    let first = panels.lowerBound * 64
    var job = job(0, memory.scratch)
    job.a = UnsafeRawPointer(memory[convolution.x.id])
    job.lda = convolution.x.shape[3]
    job.rows = convolution.batch * convolution.pixels
    job.panels += first * depth
    job.channels = min(convolution.outputsPerGroup, panels.upperBound * 64) - first
    job.q.bias += first
    job.q.scale += first
    job.q.offset += first
    job.out = outAddress(memory, pixel: 0, channel: first)
    multiply(&job)
  }

  private func job(_ group: Int, _ scratch: UnsafeMutableRawPointer) -> nk_gemm {
    var job = nk_gemm()
    job.panels = groups[group].panels
    job.k = depth
    job.pieces = 1
    job.channels = convolution.outputsPerGroup
    job.q = groups[group].requantize
    job.ldc = convolution.filter[3]
    job.scratch = scratch
    return job
  }

  private func outAddress(
    _ memory: Memory, pixel: Int, channel: Int
  ) -> UnsafeMutableRawPointer {
    memory[convolution.output.id]
      + (pixel * convolution.filter[3] + channel) * convolution.output.element.size
  }

  /// Each thread fetches its share of the weights that come next.
  private func share(_ job: inout nk_gemm, _ part: Range<Int>) {
    guard let prefetch, let base = prefetch.baseAddress else { return }
    let (begin, end) = (
      prefetch.count * part.lowerBound / units, prefetch.count * part.upperBound / units
    )
    job.prefetch = (base + begin).assumingMemoryBound(to: CChar.self)
    job.prefetch_bytes = end - begin
  }
}

/// Windows to gather at a time: enough to use every panel of weights often, few enough for the
/// second-level cache; a multiple of every tile's rows where that can be.
func rowsInBlock(bytesPerRow: Int) -> Int {
  let rows = 256 * 1024 / max(bytesPerRow, 1)
  return rows >= 60 ? min(rows / 60 * 60, 1920) : max(rows / 12 * 12, 12)
}
