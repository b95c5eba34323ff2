import CKernels
import Program
import Tensors

/// Convolution in plain loops: for operands that are computed, and for groups of two or three
/// channels.
final class PlainConvolveStep: Step, @unchecked Sendable {
  private let convolution: Convolution

  init(_ convolution: Convolution) { self.convolution = convolution }

  var units: Int {
    convolution.output.count == 0 ? 0 : convolution.batch * convolution.geometry.out_height
  }
  var scratch: Int { convolution.filter[3] * 4 }

  func run(_ units: Range<Int>, _ memory: Memory) {
    let (x, output, inputs) = (convolution.x, convolution.output, convolution.inputs)
    var job = nk_convolution()
    job.shape = convolution.geometry
    job.out_channels = convolution.filter[3]
    job.groups = convolution.payload.groups
    job.element = x.kernelElement
    job.input_zero_point = x.zeroPoint
    job.weights = UnsafeRawPointer(memory[inputs[1]])
    job.q = convolution.requantize
    if x.element == .float32 {
      job.float_bias = UnsafePointer(memory.pointer(inputs[2], Float.self))
    } else {
      job.q.bias = UnsafePointer(memory.pointer(inputs[2], Int32.self))
      job.q.scale = UnsafePointer(memory.pointer(inputs[3], Float.self))
    }
    job.sums = memory.scratch
    let imageBytes = x.shape[1] * x.shape[2] * x.shape[3] * x.element.size
    let outputBytes = convolution.pixels * convolution.filter[3] * output.element.size
    forEachImage(units, perImage: convolution.geometry.out_height) { image, rows in
      job.in = UnsafeRawPointer(memory[x.id]) + image * imageBytes
      job.out = memory[output.id] + image * outputBytes
      nk_convolve_rows(&job, rows.lowerBound, rows.upperBound)
    }
  }
}
