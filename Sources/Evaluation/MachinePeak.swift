import Engine
import Program
import Tensors

/// How fast this machine multiplies when nothing else holds it up: what a layer's time is seen
/// beside.
public enum MachinePeak {
  /// Multiply-adds a second of one thread on a pointwise convolution that fits the caches; int8 or
  /// float32.
  public static func multiplyAdds(quantized: Bool) throws -> Double {
    let (side, channels) = (14, 256)
    let shape: Shape = [1, side, side, channels]
    let unit = QuantizationParameters(scale: 1, zeroPoint: 0)
    var builder = ProgramBuilder()
    let x = builder.input(
      "x", quantized ? .uint8 : .float32, shape, quantization: quantized ? unit : nil)
    let filterShape: Shape = [1, 1, channels, channels]
    var operands = [x]
    if quantized {
      operands.append(
        builder.constant(
          "w", Tensor(filterShape, .int8(.init(repeating: 1, count: filterShape.count))),
          quantization: unit))
      operands.append(
        builder.constant("b", Tensor([channels], .int32(.init(repeating: 0, count: channels)))))
      operands.append(
        builder.constant("s", Tensor([channels], .init(repeating: 0.01, count: channels))))
    } else {
      operands.append(
        builder.constant("w", Tensor(filterShape, .init(repeating: 1, count: filterShape.count))))
      operands.append(
        builder.constant("b", Tensor([channels], .init(repeating: 0, count: channels))))
    }
    let element: ElementType = quantized ? .uint8 : .float32
    let y = builder.append(
      .convolve(Convolve(bounds: .all(of: element))), operands, name: "y", element, shape,
      quantization: quantized ? unit : nil, origin: ["y"])
    let program = try builder.finish(outputs: [.init(name: "y", value: y)])
    let layers = try Engine(program).measureLayers(runs: 30)
    let best = layers.map { Double($0.operations) / 2 / max($0.seconds, 1e-9) }.max()
    return best ?? 0
  }
}
