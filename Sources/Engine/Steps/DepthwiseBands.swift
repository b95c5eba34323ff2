import CKernels
import Program
import Tensors

/// How the output rows of a depthwise convolution are handed to kernels that know one output for
/// each input channel.
///
/// Where there are several outputs to a channel, the input rows that a band of output rows reads are
/// first copied with every channel repeated; a band is a few rows, so that the copies stay in the
/// first-level cache.
struct DepthwiseBands: Sendable {
  struct Band {
    let shape: nk_depthwise_shape
    let input: UnsafeRawPointer
    let output: UnsafeMutableRawPointer
    let rows: Range<Int>
  }

  /// As the kernels see it: one output for each channel.
  let shape: nk_depthwise_shape
  private let convolution: Convolution
  private let multiplier: Int
  /// Output rows of a band.
  private let height: Int

  init(_ convolution: Convolution) {
    self.convolution = convolution
    multiplier = convolution.outputsPerGroup
    var shape = convolution.geometry
    shape.channels = convolution.filter[3]
    self.shape = shape
    let rowBytes = max(shape.width * shape.channels * convolution.x.element.size, 1)
    height = max(2, 32 * 1024 / rowBytes / max(shape.stride_y, 1))
  }

  /// Input rows that `rows` output rows read, padding included.
  private func reach(_ rows: Int) -> Int {
    (rows - 1) * shape.stride_y + (shape.kernel_height - 1) * shape.dilation_y + 1
  }

  var scratch: Int {
    multiplier == 1
      ? 0
      : min(reach(height), shape.height) * shape.width * shape.channels
        * convolution.x.element.size + 64
  }

  @inline(__always)
  func forEach(
    _ units: Range<Int>, _ memory: Memory, scratch: UnsafeMutableRawPointer, _ body: (Band) -> Void
  ) {
    let (x, output) = (convolution.x, convolution.output)
    let rowBytes = x.shape[2] * x.shape[3] * x.element.size
    let outputRowBytes = output.shape[2] * output.shape[3] * output.element.size
    forEachImage(units, perImage: shape.out_height) { image, rows in
      let input = UnsafeRawPointer(memory[x.id]) + image * x.shape[1] * rowBytes
      let out = memory[output.id] + image * shape.out_height * outputRowBytes
      if multiplier == 1 {
        body(Band(shape: shape, input: input, output: out, rows: rows))
        return
      }
      var first = rows.lowerBound
      while first < rows.upperBound {
        let count = min(height, rows.upperBound - first)
        let top = first * shape.stride_y - shape.pad_top
        // A band of padding alone still reads rows: one is enough.
        let begin = min(max(top, 0), shape.height - 1)
        let end = min(max(top + reach(count), begin + 1), shape.height)
        repeatChannels(input + begin * rowBytes, scratch, (end - begin) * x.shape[2] * x.shape[3])
        var part = shape
        (part.height, part.out_height) = (end - begin, count)
        part.pad_top = begin - top
        body(
          Band(
            shape: part, input: UnsafeRawPointer(scratch), output: out + first * outputRowBytes,
            rows: 0..<count))
        first += count
      }
    }
  }

  private func repeatChannels(
    _ from: UnsafeRawPointer, _ to: UnsafeMutableRawPointer, _ count: Int
  ) {
    func spread<T>(_: T.Type) {
      let source = from.assumingMemoryBound(to: T.self)
      let target = to.assumingMemoryBound(to: T.self)
      let multiplier = multiplier
      for i in 0..<count {
        let value = source[i]
        for m in 0..<multiplier { target[i * multiplier + m] = value }
      }
    }
    switch convolution.x.element.size {
    case 1: spread(UInt8.self)
    case 2: spread(UInt16.self)
    case _: spread(UInt32.self)
    }
  }
}
