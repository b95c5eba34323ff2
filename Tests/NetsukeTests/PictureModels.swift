import Program
import Tensors

/// Models of photographs whose answers can be worked out in the head.
enum PictureModels {
  /// Scores of "red", "green" and "blue": the mean level of each channel, 0 to 1.
  ///
  /// - Parameter element: float32 with levels (p - 0) / 255, or uint8, the bytes themselves.
  static func meanColor(
    _ element: ElementType = .float32, size: Int = 2, order: Preprocessing.ChannelOrder = .rgb,
    threshold: Float? = nil
  ) throws -> Program {
    var builder = ProgramBuilder()
    let unit = QuantizationParameters(scale: 1.0 / 255, zeroPoint: 0)
    let x = builder.input(
      "photo", element, [1, size, size, 3], quantization: element == .uint8 ? unit : nil)
    let pooled = builder.append(
      .pool(
        Pool(
          .average, window: Extent(height: size, width: size), strides: .unit,
          paddingBefore: Extent(height: 0, width: 0), scale: element == .uint8 ? 1.0 / 255 : 1,
          bounds: .unbounded)),
      [x], name: "mean", .float32, [1, 1, 1, 3], origin: ["mean"])
    let scores = builder.append(
      .reshape, [pooled], name: "scores", .float32, [1, 3], origin: ["scores"])
    var program = try builder.finish(
      outputs: [
        Program.Output(name: "scores", value: scores, labels: ["red", "green", "blue"])
      ],
      preprocessing: Preprocessing(
        size: Extent(height: size, width: size), channelOrder: order, mean: [0, 0, 0],
        standardDeviation: [255, 255, 255]))
    program.rejectThreshold = threshold
    return program
  }
}
