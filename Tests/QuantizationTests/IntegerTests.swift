import GraphInterpreter
import IR
import Program
import ProgramInterpreter
import Quantization
import Tensors
import TestSupport
import Testing

@Suite("int8")
struct IntegerTests {
  /// A small network that mixes every kind of operation, ended by a convolution so that integers pay.
  struct Network: CustomTestStringConvertible, Sendable {
    var name: String
    var build: @Sendable (inout Graph, NodeID, inout SplitMix64) throws -> NodeID
    var testDescription: String { name }
  }

  static func append(
    _ graph: inout Graph, _ name: String, _ op: Op, _ inputs: [NodeID]
  ) throws -> NodeID {
    try graph.append(.init(name: name, op: op, inputs: inputs, origin: [name]))
  }

  static func convolution(
    _ graph: inout Graph, _ name: String, _ x: NodeID, _ outputs: Int,
    _ activation: UnaryFunction?, _ random: inout SplitMix64, kernel: Int = 3
  ) throws -> NodeID {
    let channels = graph.shape(of: x)[3]
    let w = try append(
      &graph, "\(name)/w",
      .constant(random.tensor([kernel, kernel, channels, outputs], in: -0.3...0.3)), [])
    let b = try append(&graph, "\(name)/b", .constant(random.tensor([outputs])), [])
    return try append(
      &graph, name, .conv2D(Convolution(activation: activation)), [x, w, b])
  }

  static let networks: [Network] = [
    Network(name: "chain") { graph, x, random in
      let a = try convolution(&graph, "a", x, 8, .relu6, &random)
      let w = try append(
        &graph, "w", .constant(random.tensor([3, 3, 8, 1], in: -0.5...0.5)), [])
      let d = try append(
        &graph, "d", .depthwiseConv2D(Convolution(activation: .relu6)), [a, w])
      return try convolution(&graph, "y", d, 5, nil, &random, kernel: 1)
    },
    Network(name: "residual") { graph, x, random in
      let a = try convolution(&graph, "a", x, 6, nil, &random)
      let b = try convolution(&graph, "b", a, 6, .relu, &random)
      let sum = try append(&graph, "sum", .binary(Binary(.add, activation: .relu)), [a, b])
      return try convolution(&graph, "y", sum, 4, nil, &random)
    },
    Network(name: "concatenation and pools") { graph, x, random in
      let a = try convolution(&graph, "a", x, 3, .relu, &random)
      let b = try convolution(&graph, "b", x, 5, .tanh, &random)
      let c = try append(&graph, "c", .concat(axis: 3), [a, b])
      let window = Extent(height: 2, width: 2)
      let m = try append(
        &graph, "m",
        .pool(Pooling(.max, window: window, strides: window, padding: .same)), [c])
      let p = try append(
        &graph, "p",
        .pool(Pooling(.average, window: window, strides: .unit, padding: .same)), [m])
      return try convolution(&graph, "y", p, 4, .sigmoid, &random)
    },
    Network(name: "movement") { graph, x, random in
      let a = try convolution(&graph, "a", x, 4, .leakyRelu(slope: 0.2), &random)
      let pad = try append(
        &graph, "pad", .pad(Pad(before: [0, 1, 1, 0], after: [0, 1, 1, 0])), [a])
      let t = try append(&graph, "t", .transpose(permutation: [0, 2, 1, 3]), [pad])
      let half = try append(
        &graph, "half", .slice(Slice(begin: [0, 0, 0, 1], size: [1, 10, 10, 3])), [t])
      let big = try append(
        &graph, "big",
        .resize(Resize(size: Extent(height: 7, width: 7), interpolation: Interpolation())), [half])
      return try convolution(&graph, "y", big, 4, nil, &random)
    },
    Network(name: "float in the middle") { graph, x, random in
      let a = try convolution(&graph, "a", x, 8, .relu, &random)
      let n = try append(
        &graph, "n",
        .localResponseNorm(LocalResponseNorm(radius: 2, bias: 1, alpha: 0.1, beta: 0.5)), [a])
      return try convolution(&graph, "y", n, 4, nil, &random)
    },
    Network(name: "hard swish") { graph, x, random in
      let a = try convolution(&graph, "a", x, 8, nil, &random)
      let three = try append(&graph, "three", .constant(Tensor(.scalar, [3])), [])
      let sixth = try append(&graph, "sixth", .constant(Tensor(.scalar, [1.0 / 6])), [])
      let shifted = try append(&graph, "shifted", .binary(Binary(.add)), [a, three])
      let bounded = try append(&graph, "bounded", .unary(.relu6), [shifted])
      let product = try append(&graph, "product", .binary(Binary(.multiply)), [a, bounded])
      let scaled = try append(&graph, "scaled", .binary(Binary(.multiply)), [product, sixth])
      return try convolution(&graph, "y", scaled, 4, nil, &random)
    },
    Network(name: "transposed convolution") { graph, x, random in
      let a = try convolution(&graph, "a", x, 4, .relu6, &random)
      let w = try append(
        &graph, "w", .constant(random.tensor([3, 3, 5, 4], in: -0.4...0.4)), [])
      let up = try append(
        &graph, "up",
        .transposedConv2D(
          TransposedConvolution(
            outputSize: Extent(height: 16, width: 16), strides: Extent(height: 2, width: 2),
            padding: .same, activation: .relu)), [a, w])
      return try convolution(&graph, "y", up, 3, nil, &random)
    },
    Network(name: "mean and dense") { graph, x, random in
      let a = try convolution(&graph, "a", x, 8, .relu6, &random)
      let mean = try append(
        &graph, "mean", .reduce(Reduction(.mean, axes: [1, 2], keepsAxes: false)), [a])
      let w = try append(&graph, "w", .constant(random.tensor([8, 5])), [])
      let logits = try append(&graph, "logits", .matMul(MatMul()), [mean, w])
      return try append(&graph, "y", .softmax(logarithmic: false), [logits])
    },
    Network(name: "scale and shift by channel") { graph, x, random in
      let a = try convolution(&graph, "a", x, 8, .relu, &random)
      let gain = try append(&graph, "gain", .constant(random.tensor([8], in: 0.5...2)), [])
      let shift = try append(&graph, "shift", .constant(random.tensor([8])), [])
      let m = try append(&graph, "m", .binary(Binary(.multiply)), [a, gain])
      let s = try append(&graph, "s", .binary(Binary(.add, activation: .relu)), [m, shift])
      return try convolution(&graph, "y", s, 4, nil, &random)
    },
  ]

  static func graph(_ network: Network, seed: UInt64) throws -> Graph {
    var random = SplitMix64(seed: seed)
    var graph = Graph()
    let x = try append(&graph, "x", .placeholder(ValueType([1, 8, 8, 3])), [])
    let y = try network.build(&graph, x, &random)
    graph.outputs = [.init(name: "y", node: y)]
    return graph
  }

  static func samples(_ count: Int, seed: UInt64) -> CalibrationSet {
    var random = SplitMix64(seed: seed)
    return CalibrationSet(
      samples: (0..<count).map { _ in [random.tensor([1, 8, 8, 3])] }, source: "noise")
  }

  @Test(arguments: networks, [1, 2] as [UInt64])
  func staysNearTheFloatGraph(network: Network, seed: UInt64) throws {
    let graph = try Self.graph(network, seed: seed)
    let model = try Quantizer(precision: .int8).compile(
      graph, calibration: Self.samples(8, seed: seed &+ 10), executor: InterpreterExecutor())
    try model.program.validate()
    #expect(model.program[model.program.inputs[0]].element == .uint8)
    #expect(model.program[model.program.outputs[0].value].element == .float32)
    var random = SplitMix64(seed: seed &+ 20)
    let x = random.tensor([1, 8, 8, 3])
    let expected = try GraphInterpreter.run(graph, inputs: ["x": x])[0]
    let stored = model.program.encode(x, input: 0)
    let actual = ProgramInterpreter(model.program).run([stored])[0]
    expectClose(actual, expected, relativeToLargest: 0.08, "\(network.name), seed \(seed)")
  }

  @Test func convolutionsAndPoolsComputeInIntegers() throws {
    for network in Self.networks where network.name != "float in the middle" {
      let model = try Quantizer(precision: .int8).compile(
        Self.graph(network, seed: 1), calibration: Self.samples(2, seed: 1),
        executor: InterpreterExecutor())
      for instruction in model.program.instructions {
        let x = model.program[instruction.inputs[0]].element
        switch instruction.operation {
        case .convolve, .lookup: #expect(x == .uint8, "\(network.name): \(instruction.origin)")
        case .quantize, .dequantize:
          Issue.record("\(network.name): \(instruction.operation.name) at \(instruction.origin)")
        case .pool, .binary, .matMul, .unary, .requantize, .cast, .softmax, .reduce, .argument,
          .copy, .concat, .pad, .gather, .resize, .localResponseNorm, .select, .reshape:
          break
        }
      }
    }
  }

  @Test func relu6HasTheScaleThatSaturates() throws {
    let model = try Quantizer(precision: .int8).compile(
      Self.graph(Self.networks[0], seed: 1), calibration: Self.samples(2, seed: 1),
      executor: InterpreterExecutor())
    let value = model.program.values.first { $0.name == "a" }
    #expect(value?.quantization == QuantizationParameters(scale: 6.0 / 255, zeroPoint: 0))
  }

  @Test func twoRunsAreEqual() throws {
    for network in Self.networks {
      let graph = try Self.graph(network, seed: 4)
      let programs = try (0..<2).map { _ in
        try Quantizer(precision: .int8).compile(
          graph, calibration: Self.samples(4, seed: 4), executor: InterpreterExecutor()
        ).program
      }
      #expect(programs[0] == programs[1])
    }
  }

  @Test func withoutSamplesThereIsNoInt8() throws {
    let graph = try Self.graph(Self.networks[0], seed: 1)
    #expect(throws: QuantizationError.noCalibration) {
      try Quantizer(precision: .int8).compile(
        graph, calibration: CalibrationSet(samples: [], source: ""),
        executor: InterpreterExecutor())
    }
  }

  @Test func aSampleOfAnotherShapeIsRefused() throws {
    let graph = try Self.graph(Self.networks[0], seed: 1)
    let samples = CalibrationSet(samples: [[Tensor([2], [1, 2])]], source: "")
    #expect(
      throws: QuantizationError.sample(
        index: 0, found: "float32 2", expected: "float32 1x8x8x3")
    ) {
      try Quantizer(precision: .int8).compile(
        graph, calibration: samples, executor: InterpreterExecutor())
    }
  }
}
