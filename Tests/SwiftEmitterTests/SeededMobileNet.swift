import Program
import Tensors
import TestSupport

/// MobileNet v1 with seeded weights: the architecture's shapes and arithmetic, nobody's training.
///
/// Weights are drawn from a bell-shaped distribution, as trained ones are.
struct SeededMobileNet {
  var multiplier = 0.25
  var size = 128
  var labels = ["road", "not road"]
  var seed: UInt64 = 1
  /// How many of the thirteen blocks there are.
  var depth = 13

  /// Output channels of each pointwise convolution at multiplier 1, and the stride of the depthwise
  /// one before it. Source: Howard et al., arXiv:1704.04861, table 1.
  private static let blocks: [(Int, Int)] = [
    (64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2), (512, 1), (512, 1), (512, 1),
    (512, 1), (512, 1), (1024, 2), (1024, 1),
  ]

  func program() throws -> Program {
    var random = SplitMix64(seed: seed)
    var builder = ProgramBuilder()
    let relu6 = QuantizationParameters(scale: 6 / 255, zeroPoint: 0)
    var x = builder.input(
      "input", .uint8, [1, size, size, 3],
      quantization: QuantizationParameters(scale: 1 / 127.5, zeroPoint: 128))

    func convolve(
      _ name: String, taps: Int, stride: Int, to outputs: Int, depthwise: Bool = false,
      head: Bool = false
    ) {
      let shape = builder[x].shape
      let (extent, channels) = (shape[1], shape[3])
      let out = (extent + stride - 1) / stride
      let before = max(0, (out - 1) * stride + taps - extent) / 2
      let filter: Shape = [taps, taps, depthwise ? 1 : channels, outputs]
      let weights: [Int8] = (0..<filter.count).map { _ in
        let sum = (0..<4).reduce(0) { total, _ in total + Int(random.next() >> 58) - 32 }
        return Int8(clamping: sum)
      }
      let sums = Float(filter.count / outputs).squareRoot() * 36 * 60
      let scale: [Float] = (0..<outputs).map { _ in
        random.float(in: 0.5...1.5) * (head ? 4 : 120) / sums
      }
      let bias: [Int32] = (0..<outputs).map { _ in Int32(random.float(in: 0...1) * sums) }
      let operands = [
        x, builder.constant("\(name)/weights", Tensor(filter, .int8(weights))),
        builder.constant("\(name)/bias", Tensor([outputs], .int32(bias))),
        builder.constant("\(name)/scale", Tensor([outputs], scale)),
      ]
      let convolve = Convolve(
        strides: Extent(height: stride, width: stride),
        paddingBefore: Extent(height: before, width: before), groups: depthwise ? channels : 1,
        isDepthwise: depthwise, bounds: head ? .unbounded : .all(of: .uint8))
      x = builder.append(
        .convolve(convolve), operands, name: name, head ? .float32 : .uint8,
        [1, out, out, outputs], quantization: head ? nil : relu6, origin: [name])
    }

    func width(_ channels: Int) -> Int { max(8, Int(Double(channels) * multiplier)) }
    convolve("MobilenetV1/Conv2d_0/Relu6", taps: 3, stride: 2, to: width(32))
    for (index, block) in Self.blocks.prefix(depth).enumerated() {
      let stem = "MobilenetV1/Conv2d_\(index + 1)"
      convolve(
        "\(stem)_depthwise/Relu6", taps: 3, stride: block.1, to: builder[x].shape[3],
        depthwise: true)
      convolve("\(stem)_pointwise/Relu6", taps: 1, stride: 1, to: width(block.0))
    }
    let last = builder[x].shape
    let pool = Pool(
      .average, window: Extent(height: last[1], width: last[2]), strides: .unit,
      paddingBefore: Extent(height: 0, width: 0), bounds: .all(of: .uint8))
    x = builder.append(
      .pool(pool), [x], name: "AvgPool", .uint8, [1, 1, 1, last[3]], quantization: relu6,
      origin: ["AvgPool"])
    convolve("final_training_ops/add", taps: 1, stride: 1, to: labels.count, head: true)
    x = builder.append(
      .reshape, [x], name: "logits", .float32, [1, labels.count], origin: ["logits"])
    x = builder.append(
      .softmax(logarithmic: false), [x], name: "final_result", .float32, [1, labels.count],
      origin: ["final_result"])
    return try builder.finish(
      outputs: [.init(name: "final_result", value: x, labels: labels)],
      preprocessing: Preprocessing(
        size: Extent(height: size, width: size), mean: [127.5, 127.5, 127.5],
        standardDeviation: [127.5, 127.5, 127.5]),
      provenance: Provenance(compiler: "0.1.0"))
  }
}
