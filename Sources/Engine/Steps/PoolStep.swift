import CKernels
import Program
import Tensors

/// Maximum or mean over windows, row by row.
final class PoolStep: Step, @unchecked Sendable {
  private let payload: Pool
  private let x, output: Place
  private let geometry: nk_depthwise_shape
  private let kernels: KernelSet

  init(_ payload: Pool, _ x: Place, _ output: Place, _ kernels: KernelSet) {
    (self.payload, self.x, self.output, self.kernels) = (payload, x, output, kernels)
    geometry = nk_depthwise_shape(
      input: x.shape, output: output.shape, window: payload.window, strides: payload.strides,
      paddingBefore: payload.paddingBefore)
  }

  var units: Int { output.count == 0 ? 0 : output.shape[0] * output.shape[1] }
  var scratch: Int { x.shape[3] * 4 }

  func run(_ units: Range<Int>, _ memory: Memory) {
    var job = nk_pooling()
    job.shape = geometry
    job.element = x.kernelElement
    job.average = payload.kind == .average
    job.input_zero_point = x.zeroPoint
    job.scale = payload.scale
    job.q = nk_requantize(output, payload.bounds)
    job.sums = memory.scratch
    let imageBytes = geometry.height * geometry.width * geometry.channels * x.element.size
    let outputBytes =
      output.shape[1] * output.shape[2] * geometry.channels * output.element.size
    forEachImage(units, perImage: output.shape[1]) { image, rows in
      job.in = UnsafeRawPointer(memory[x.id]) + image * imageBytes
      job.out = memory[output.id] + image * outputBytes
      nk_pool_rows(kernels.pointer.set, &job, rows.lowerBound, rows.upperBound)
    }
  }
}
