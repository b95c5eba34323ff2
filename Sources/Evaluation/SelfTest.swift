import Engine
import Program
import ProgramInterpreter
import Tensors

/// Whether the engine computes on this machine what the reference says, with each set of kernels.
public enum SelfTest {
  public struct Result: Equatable, Sendable {
    /// The kernels' name.
    public var kernels: String
    /// How many programs were run.
    public var programs: Int
    /// The programs whose answers differed, by name.
    public var failed: [String]
  }

  /// Runs small quantized convolutions, plain, pointwise, depthwise and strided, on every set of
  /// kernels that this processor has; every byte must be the reference's.
  public static func run() throws -> [Result] {
    var noise = Noise(seed: 7)
    let programs = [
      ("plain", try convolution(channels: 3, outputs: 8, kernel: 3, stride: 2, &noise)),
      ("pointwise", try convolution(channels: 24, outputs: 40, kernel: 1, stride: 1, &noise)),
      ("odd pointwise", try convolution(channels: 13, outputs: 7, kernel: 1, stride: 1, &noise)),
      ("depthwise", try convolution(channels: 16, kernel: 3, stride: 1, &noise)),
      ("strided depthwise", try convolution(channels: 11, kernel: 3, stride: 2, &noise)),
    ]
    return try KernelSet.available.map { kernels in
      var failed: [String] = []
      for (name, program) in programs {
        let input = ModelInput(
          name: "x", shape: program[program.inputs[0]].shape, element: .uint8)
        let x = noise.tensor(for: input)
        let expected = ProgramInterpreter(program).run([x])
        if try Engine(program, kernels: kernels).run([x]) != expected { failed.append(name) }
      }
      return Result(kernels: kernels.name, programs: programs.count, failed: failed)
    }
  }

  /// A convolution over a 9x7 image; depthwise where no number of outputs is given.
  private static func convolution(
    channels: Int, outputs: Int? = nil, kernel: Int, stride: Int, _ noise: inout Noise
  ) throws(ProgramError) -> Program {
    let (height, width) = (9, 7)
    let count = outputs ?? channels
    var builder = ProgramBuilder()
    let unit = QuantizationParameters(scale: 1, zeroPoint: 0)
    let x = builder.input(
      "x", .uint8, [1, height, width, channels],
      quantization: QuantizationParameters(scale: 0.02, zeroPoint: 3))
    func weights(_ shape: Shape) -> Tensor {
      let bytes = noise.tensor(for: ModelInput(name: "w", shape: shape, element: .uint8))
      let integers = (bytes.integers ?? []).map { max(-127, $0 - 128) }
      guard let tensor = Tensor(shape, integers: integers, type: .int8) else {
        preconditionFailure("weights fit int8")
      }
      return tensor
    }
    let filter = builder.constant(
      "w", weights([kernel, kernel, outputs == nil ? 1 : channels, count]), quantization: unit)
    let bias = builder.constant(
      "b", Tensor([count], .int32((0..<count).map { Int32($0 * 37 - 200) })))
    let scale = builder.constant(
      "s", Tensor([count], (0..<count).map { 0.001 + Float($0) * 0.0001 }))
    let convolve = Convolve(
      strides: Extent(height: stride, width: stride),
      paddingBefore: Extent(height: kernel / 2, width: kernel / 2),
      groups: outputs == nil ? channels : 1, isDepthwise: outputs == nil,
      bounds: .all(of: .uint8))
    let y = builder.append(
      .convolve(convolve), [x, filter, bias, scale], name: "y", .uint8,
      [1, (height + stride - 1) / stride, (width + stride - 1) / stride, count],
      quantization: QuantizationParameters(scale: 0.1, zeroPoint: 5), origin: ["y"])
    return try builder.finish(outputs: [.init(name: "y", value: y)])
  }
}
