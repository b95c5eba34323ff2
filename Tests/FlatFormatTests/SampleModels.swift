import Program
import Tensors
import TestSupport

/// Programs that tests write and read.
enum SampleModels {
  /// The smallest legal program: no value, no instruction.
  static let empty = Program(
    values: [], constants: [], instructions: [], inputs: [], outputs: [], arenaSize: 0)

  /// int8 convolution, depthwise convolution, mean and a float head with labels.
  static func classifier(seed: UInt64 = 7, channels: Int = 16) throws -> Program {
    var noise = SplitMix64(seed: seed)
    var builder = ProgramBuilder()
    let q = QuantizationParameters(scale: 1.0 / 127.5, zeroPoint: 127)
    let relu6 = QuantizationParameters(scale: 6.0 / 255, zeroPoint: 0)
    func weights(_ count: Int) -> [Int8] {
      // A sum of uniforms: bell-shaped, as trained weights are.
      (0..<count).map { _ in
        Int8(clamping: (0..<4).reduce(0) { sum, _ in sum + Int(noise.next() % 64) } - 126)
      }
    }
    var x = builder.input("input", .uint8, [1, 8, 8, 3], quantization: q)
    func layer(_ name: String, _ filter: Shape, stride: Int, depthwise: Bool, _ size: Int) {
      let outputs = filter[3]
      let w = builder.constant(
        "\(name)/weights", Tensor(filter, .int8(weights(filter.count))))
      let b = builder.constant(
        "\(name)/bias",
        Tensor(
          [outputs],
          .int32((0..<outputs).map { _ in Int32(truncatingIfNeeded: noise.next() % 4096) - 2048 })))
      let s = builder.constant(
        "\(name)/scale", Tensor([outputs], noise.floats(outputs, in: 0.001...0.01)))
      x = builder.append(
        .convolve(
          Convolve(
            strides: Extent(height: stride, width: stride),
            paddingBefore: Extent(height: filter[0] / 2, width: filter[1] / 2),
            groups: depthwise ? outputs : 1, isDepthwise: depthwise,
            bounds: Bounds(lower: 0, upper: 255))),
        [x, w, b, s], name: "\(name)/Relu6", .uint8, [1, size, size, outputs],
        quantization: relu6,
        origin: ["\(name)/Conv2D", "\(name)/BatchNorm/FusedBatchNorm", "\(name)/Relu6"])
    }
    layer("Conv2d_0", [3, 3, 3, channels], stride: 2, depthwise: false, 4)
    layer("Conv2d_1_depthwise", [3, 3, 1, channels], stride: 1, depthwise: true, 4)
    layer("Conv2d_1_pointwise", [1, 1, channels, 2 * channels], stride: 1, depthwise: false, 4)
    let pooled = builder.append(
      .pool(
        Pool(
          .average, window: Extent(height: 4, width: 4), strides: .unit,
          paddingBefore: Extent(height: 0, width: 0), scale: 6.0 / 255, bounds: .unbounded)),
      [x], name: "AvgPool", .float32, [1, 1, 1, 2 * channels], origin: ["AvgPool"])
    let head = builder.constant("head/weights", noise.tensor([1, 1, 2 * channels, 2]))
    let bias = builder.constant("head/bias", noise.tensor([2]))
    let logits = builder.append(
      .convolve(Convolve(bounds: .unbounded)), [pooled, head, bias], name: "logits", .float32,
      [1, 1, 1, 2], origin: ["MatMul", "BiasAdd"])
    let flat = builder.append(
      .reshape, [logits], name: "squeezed", .float32, [1, 2], origin: ["Squeeze"])
    let softmax = builder.append(
      .softmax(logarithmic: false), [flat], name: "final_result", .float32, [1, 2],
      origin: ["final_result"])
    var program = try builder.finish(
      outputs: [
        Program.Output(name: "final_result", value: softmax, labels: ["road", "not road"])
      ],
      preprocessing: Preprocessing(
        size: Extent(height: 8, width: 8), mean: [127.5, 127.5, 127.5],
        standardDeviation: [127.5, 127.5, 127.5]),
      provenance: Provenance(
        compiler: "0.1.0", sourceSHA256: String(repeating: "0f", count: 32),
        passes: ["fold-batch-norm"], calibration: "no photographs"))
    program.rejectThreshold = 0.6
    return program
  }

  /// Every operation at least once, on small tensors.
  static func everyOperation() throws -> Program {
    var builder = ProgramBuilder()
    var outputs: [Program.Output] = []
    let u8 = QuantizationParameters(scale: 0.5, zeroPoint: 3)
    let x = builder.input("x", .float32, [1, 4, 4, 2])
    let q = builder.input("q", .uint8, [1, 4, 4, 2], quantization: u8)
    let p = builder.input("p", .bool, [1, 4, 4, 2])
    func keep(
      _ operation: Operation, _ operands: [ValueID], _ element: ElementType = .float32,
      _ shape: Shape = [1, 4, 4, 2], quantization: QuantizationParameters? = nil
    ) {
      let name = "y\(outputs.count)"
      let y = builder.append(
        operation, operands, name: name, element, shape, quantization: quantization, origin: [name])
      outputs.append(Program.Output(name: name, value: y))
    }
    let unit = Extent.unit
    let none = Extent(height: 0, width: 0)
    let two = Extent(height: 2, width: 2)
    let all = Bounds.all(of: .uint8)
    keep(
      .convolve(Convolve(strides: two, bounds: .unbounded)),
      [
        x, builder.constant("w", Tensor([2, 2, 2, 3], (0..<24).map(Float.init))),
        builder.constant("b", Tensor([3], [1, 2, 3])),
      ], .float32, [1, 2, 2, 3])
    let matrix = builder.constant("m", Tensor([1, 4, 2, 4], (0..<32).map(Float.init)))
    keep(.matMul(MatrixMultiply()), [x, matrix], .float32, [1, 4, 4, 4])
    keep(
      .pool(Pool(.max, window: two, strides: two, paddingBefore: none, bounds: .unbounded)), [x],
      .float32, [1, 2, 2, 2])
    keep(.binary(BinaryOperation(.add)), [x, x])
    keep(.unary(.leakyRelu(slope: 0.25)), [x])
    let table = builder.constant("table", Tensor([256], (0..<256).map(Float.init)))
    keep(.lookup, [q, table])
    keep(.quantize(all), [x], .uint8, quantization: u8)
    keep(.dequantize, [q])
    keep(.requantize(Rescale(scale: 0.5, bounds: all)), [q], .uint8, quantization: u8)
    keep(.cast, [x], .int64)
    keep(.softmax(logarithmic: true), [x])
    keep(.reduce(Reduce(.mean, axes: [1, 2])), [x], .float32, [1, 2])
    keep(.argument(Argument(.max, axis: 3)), [x], .int32, [1, 4, 4])
    keep(.copy(StridedCopy(offset: 31, strides: [0, -8, -2, -1])), [x])
    keep(.concat(axis: 3), [x, x], .float32, [1, 4, 4, 4])
    keep(
      .pad(PadOperation(before: [0, 1, 0, 0], after: [0, 0, 2, 0], mode: .constant(-1))), [x],
      .float32, [1, 5, 6, 2])
    keep(
      .pad(PadOperation(before: [0, 1, 0, 0], after: [0, 0, 2, 0], mode: .reflect)), [x],
      .float32, [1, 5, 6, 2])
    let indices = builder.constant("indices", Tensor([2], .int64([1, 0])))
    keep(.gather(axis: 3), [x, indices])
    keep(.resize(Interpolation(halfPixelCenters: true)), [x], .float32, [1, 3, 5, 2])
    keep(.localResponseNorm(LocalResponse(radius: 2, bias: 1, alpha: 0.5, beta: 0.75)), [x])
    keep(.select, [p, x, x])
    keep(.reshape, [x], .float32, [32])
    keep(
      .convolve(
        Convolve(strides: unit, groups: 2, isDepthwise: true, bounds: Bounds(lower: 0, upper: 6))),
      [
        x, builder.constant("dw", Tensor([1, 1, 1, 2], [1, 2])),
        builder.constant("db", Tensor([2], [0, 0])),
      ])
    return try builder.finish(outputs: outputs)
  }
}
