import Program
import Tensors
import TestSupport

extension SampleModels {
  /// Float convolutions whose filters are kept as halves, as int8, and as they are.
  static func fewerBits(channels: Int = 16) throws -> Program {
    var noise = SplitMix64(seed: 5)
    var builder = ProgramBuilder()
    var x = builder.input("input", .float32, [1, 4, 4, 3])
    for (index, depth) in [3, channels, channels].enumerated() {
      let filter = builder.constant("filter\(index)", noise.tensor([3, 3, depth, channels]))
      let bias = builder.constant("bias\(index)", noise.tensor([channels]))
      let convolve = Convolve(paddingBefore: .unit, bounds: .unbounded)
      x = builder.append(
        .convolve(convolve), [x, filter, bias], name: "layer\(index)", .float32,
        [1, 4, 4, channels], origin: ["layer\(index)"])
    }
    var program = try builder.finish(outputs: [.init(name: "layer2", value: x)])
    let halves = program.constants[0].bytes.array(of: Float.self).map(\.halfBits)
    program.constants[0] = Constant(encoded: EncodedWeights(halves: halves))
    let codes = (0..<9 * channels * channels).map { _ in
      Int8(clamping: (0..<4).reduce(0) { sum, _ in sum + Int(noise.next() % 64) } - 126)
    }
    program.constants[2] = Constant(
      encoded: EncodedWeights(codes: codes, scales: noise.floats(channels, in: 0.001...0.01)))
    return program
  }
}
