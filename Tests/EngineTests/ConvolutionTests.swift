import Program
import Tensors
import TestSupport
import Testing

@testable import Engine

/// Contract: `Formats/Quantization.md`. Integer results equal the reference byte for byte; float
/// results are within 1e-5 of the largest value and do not depend on threads.
@Suite("engine: convolution")
struct ConvolutionTests {
  @Test(arguments: 0..<60)
  func pointwise(seed: UInt64) throws {
    var p = Problem(seed: seed)
    let (k, n) = (p.int(1...70), p.chance(3) ? p.pick([16, 32, 64, 96, 128]) : p.int(1...130))
    try check(
      &p, seed, input: [1, p.int(1...7), p.int(1...9), k], outputs: n, window: .unit,
      strides: .unit, groups: 1)
  }

  @Test(arguments: 100..<160)
  func general(seed: UInt64) throws {
    var p = Problem(seed: seed)
    let groups = p.pick([1, 1, 2, 3])
    try check(
      &p, seed, input: [p.int(1...2), p.int(1...11), p.int(1...13), p.int(1...9) * groups],
      outputs: p.int(1...40) * groups,
      window: Extent(height: p.int(1...4), width: p.int(1...4)),
      strides: Extent(height: p.int(1...3), width: p.int(1...3)), groups: groups)
  }

  @Test(arguments: 200..<280)
  func depthwise(seed: UInt64) throws {
    var p = Problem(seed: seed)
    let channels = p.chance(2) ? p.pick([8, 16, 24, 32, 64, 72, 128]) : p.int(1...90)
    let stride = p.int(1...2)
    let plain = !p.chance(4)
    let width = p.chance(2) ? p.pick([4, 8, 16]) : p.int(1...13)
    try check(
      &p, seed, input: [p.int(1...2), p.int(1...9), width, channels],
      outputs: channels * (plain ? 1 : p.int(1...2)),
      window: plain
        ? Extent(height: 3, width: 3) : Extent(height: p.int(1...5), width: p.int(1...5)),
      strides: plain
        ? Extent(height: stride, width: stride)
        : Extent(height: p.int(1...3), width: p.int(1...3)),
      groups: channels)
  }

  /// Fewer channels than a vector holds, and several outputs to a channel.
  @Test(arguments: 400..<440)
  func narrowDepthwise(seed: UInt64) throws {
    var p = Problem(seed: seed)
    let channels = p.int(2...7)
    let window = p.pick([3, 3, 5, 7])
    let stride = p.int(1...2)
    try check(
      &p, seed, input: [p.int(1...2), p.int(window...20), p.int(window...40), channels],
      outputs: channels * p.pick([1, 1, 2, 3, 8]), window: Extent(height: window, width: window),
      strides: Extent(height: stride, width: stride), groups: channels)
  }

  /// Maps that take several bands where each channel has several outputs.
  @Test(arguments: 450..<456)
  func tallDepthwise(seed: UInt64) throws {
    var p = Problem(seed: seed)
    let channels = p.int(9...20)
    try check(
      &p, seed, input: [1, p.int(30...60), p.int(60...100), channels],
      outputs: channels * p.int(2...3), window: Extent(height: 3, width: 3),
      strides: Extent(height: p.int(1...2), width: 1), groups: channels)
  }

  @Test(arguments: 300..<330)
  func firstOfAnImageNetwork(seed: UInt64) throws {
    var p = Problem(seed: seed)
    try check(
      &p, seed, input: [p.int(1...2), p.int(3...12), p.int(31...70), 3], outputs: p.int(1...36),
      window: Extent(height: 3, width: 3), strides: Extent(height: 2, width: 2), groups: 1,
      dilated: false)
  }

  /// Draws types, padding, dilation, bounds and scales, then compares.
  private func check(
    _ p: inout Problem, _ seed: UInt64, input: Shape, outputs: Int, window: Extent,
    strides: Extent, groups: Int, dilated: Bool = true
  ) throws {
    let dilation = dilated && p.chance(4) ? p.int(2...3) : 1
    func extent(_ input: Int, _ window: Int, _ stride: Int, _ before: Int, _ after: Int) -> Int {
      let reach = (window - 1) * dilation + 1
      return max(0, (input + before + after - reach)) / stride + 1
    }
    let before = Extent(
      height: min(window.height - 1, p.int(0...1)), width: min(window.width - 1, p.int(0...1)))
    let y = extent(input[1], window.height, strides.height, before.height, p.int(0...1))
    let x = extent(input[2], window.width, strides.width, before.width, p.int(0...1))
    let element = p.pick([ElementType.uint8, .uint8, .uint8, .int16, .float32])
    let quantization = p.quantization(element)
    let image = p.input(element, input, quantization: quantization)
    let filter = Shape([window.height, window.width, input[3] / groups, outputs])
    let taps = Float(filter.count / outputs)
    let result =
      element == .float32
      ? .float32 : p.pick([ElementType.uint8, .uint8, .uint8, .int16, .float32])
    let target = p.quantization(result)
    let bounds = p.bounds(result, zeroPoint: target?.zeroPoint ?? 0)
    var operands = [
      image,
      p.builder.constant("w", p.tensor(element == .float32 ? .float32 : .int8, filter)),
      p.builder.constant("b", p.tensor(element == .float32 ? .float32 : .int32, [outputs])),
    ]
    if element != .float32 {
      let spread = (element == .uint8 ? 1 : 100) * 10 * max(taps, 4).squareRoot()
      // Some channels saturate by far, as a scale of one would.
      let scales = (0..<outputs).map { _ in
        p.chance(40) ? p.float(0.5...2) : p.float(0.1...1) / spread
      }
      operands.append(p.builder.constant("s", Tensor([outputs], scales)))
    }
    let convolve = Convolve(
      strides: strides, dilations: Extent(height: dilation, width: dilation),
      paddingBefore: before, groups: groups, isDepthwise: groups == input[3] && groups > 1,
      bounds: bounds)
    let program = try p.program(
      .convolve(convolve), operands, result, [input[0], y, x, outputs], quantization: target)
    try p.check(
      program, "seed \(seed): \(element) \(input), filter \(filter), \(convolve) to \(result)")
  }
}
