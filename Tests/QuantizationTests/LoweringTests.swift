import GraphInterpreter
import IR
import Program
import ProgramInterpreter
import Quantization
import Tensors
import TestSupport
import Testing

@Suite("lowering to float32")
struct LoweringTests {
  /// One operation on seeded noise, as a graph: computed operands first, then constants.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var op: Op
    var operands: [ValueType]
    var constants: [Shape] = []
    var range: ClosedRange<Float> = -3...3
    var testDescription: String { name }

    func graph(_ random: inout SplitMix64) throws -> Graph {
      var graph = Graph()
      var inputs: [NodeID] = []
      for (index, type) in operands.enumerated() {
        inputs.append(
          try graph.append(.init(name: "x\(index)", op: .placeholder(type), origin: ["x"])))
      }
      for (index, shape) in constants.enumerated() {
        let tensor = random.tensor(shape, in: 0.1...1)
        inputs.append(
          try graph.append(.init(name: "c\(index)", op: .constant(tensor), origin: ["c"])))
      }
      let y = try graph.append(.init(name: "y", op: op, inputs: inputs, origin: ["y"]))
      graph.outputs = [.init(name: "y", node: y)]
      return graph
    }
  }

  static let image = ValueType([1, 5, 7, 6])
  static let block = BlockRearrangement(block: [2, 3], edges: [[1, 0], [0, 2]])

  static let cases: [Case] = [
    Case(
      name: "convolution", op: .conv2D(Convolution(strides: Extent(height: 2, width: 1))),
      operands: [image], constants: [[3, 3, 6, 4], [4]]),
    Case(
      name: "grouped convolution without bias, relu6",
      op: .conv2D(Convolution(padding: .valid, activation: .relu6)), operands: [image],
      constants: [[3, 2, 2, 9]]),
    Case(
      name: "one channel a group", op: .conv2D(Convolution()), operands: [image],
      constants: [[3, 3, 1, 12], [12]]),
    Case(
      name: "computed filter", op: .conv2D(Convolution()),
      operands: [image, ValueType([3, 3, 6, 2])]),
    Case(
      name: "depthwise, dilated, elu",
      op: .depthwiseConv2D(
        Convolution(dilations: Extent(height: 2, width: 1), activation: .elu)),
      operands: [image], constants: [[2, 3, 6, 2], [12]]),
    Case(
      name: "transposed convolution",
      op: .transposedConv2D(
        TransposedConvolution(
          outputSize: Extent(height: 10, width: 21), strides: Extent(height: 2, width: 3),
          padding: .same, activation: .relu)),
      operands: [image], constants: [[3, 4, 5, 6], [5]]),
    Case(
      name: "transposed convolution with a computed filter",
      op: .transposedConv2D(
        TransposedConvolution(
          outputSize: Extent(height: 5, width: 7), strides: .unit, padding: .same)),
      operands: [image, ValueType([3, 3, 2, 6])]),
    Case(
      name: "dense", op: .matMul(MatMul(transposeB: true, activation: .sigmoid)),
      operands: [ValueType([3, 5])], constants: [[7, 5], [7]]),
    Case(
      name: "dense on rows of three axes", op: .matMul(MatMul()),
      operands: [ValueType([2, 3, 5])], constants: [[5, 7]]),
    Case(
      name: "batches that broadcast", op: .matMul(MatMul(transposeA: true)),
      operands: [ValueType([2, 1, 5, 3]), ValueType([3, 5, 4])], constants: [[4]]),
    Case(
      name: "batch norm", op: .batchNorm(BatchNorm(epsilon: 0.01)), operands: [image],
      constants: [[6], [6], [6], [6]]),
    Case(
      name: "batch norm with computed statistics", op: .batchNorm(BatchNorm(epsilon: 0.01)),
      operands: [image, ValueType([6]), ValueType([6]), ValueType([6]), ValueType([6])],
      range: 0.5...2),
    Case(name: "tanh", op: .unary(.tanh), operands: [image]),
    Case(name: "negated integers", op: .unary(.negate), operands: [ValueType([9], .int8)]),
    Case(
      name: "clamped integers", op: .unary(.clamp(lower: -1, upper: 2)),
      operands: [ValueType([9], .int64)]),
    Case(name: "sign of integers", op: .unary(.sign), operands: [ValueType([9], .int32)]),
    Case(
      name: "sum with a fused relu", op: .binary(Binary(.add, activation: .relu)),
      operands: [image, ValueType([7, 1])]),
    Case(
      name: "small integers", op: .binary(Binary(.multiply)),
      operands: [ValueType([9], .int8), ValueType([9], .int8)]),
    Case(name: "comparison", op: .binary(Binary(.less)), operands: [image, image]),
    Case(
      name: "selection", op: .select,
      operands: [ValueType([7, 1], .bool), image, ValueType(.scalar)]),
    Case(name: "cast", op: .cast(.int32), operands: [image]),
    Case(
      name: "fake quantization",
      op: .fakeQuantize(FakeQuantize(minimum: [-1.3], maximum: [2.1])), operands: [image]),
    Case(
      name: "fake quantization by channel",
      op: .fakeQuantize(
        FakeQuantize(
          minimum: [-1, -2, 0, -1, -3, 0], maximum: [1, 2, 3, 0, 1, 4], bits: 4,
          narrowRange: true)), operands: [image]),
    Case(
      name: "maximum over windows",
      op: .pool(
        Pooling(
          .max, window: Extent(height: 3, width: 2), strides: Extent(height: 2, width: 2),
          padding: .same)), operands: [image]),
    Case(
      name: "mean over windows",
      op: .pool(
        Pooling(
          .average, window: Extent(height: 3, width: 3), strides: .unit, padding: .same)),
      operands: [image]),
    Case(
      name: "local response",
      op: .localResponseNorm(LocalResponseNorm(radius: 2, bias: 1, alpha: 0.5, beta: 0.75)),
      operands: [image]),
    Case(
      name: "mean over an image", op: .reduce(Reduction(.mean, axes: [1, 2], keepsAxes: false)),
      operands: [image]),
    Case(
      name: "sum of integers", op: .reduce(Reduction(.sum, axes: [0], keepsAxes: true)),
      operands: [ValueType([9, 2], .int32)]),
    Case(
      name: "all", op: .reduce(Reduction(.all, axes: [1], keepsAxes: false)),
      operands: [ValueType([3, 2], .bool)]),
    Case(
      name: "argmax", op: .argument(ArgumentReduction(.max, axis: 3)), operands: [image]),
    Case(name: "softmax", op: .softmax(logarithmic: false), operands: [image]),
    Case(name: "concatenation", op: .concat(axis: 3), operands: [image, image]),
    Case(
      name: "slice backwards",
      op: .slice(
        Slice(begin: [0, 4, 0, 1], size: [1, 2, 7, 2], strides: [1, -2, 1, 3])),
      operands: [image]),
    Case(
      name: "gather", op: .gather(axis: 1), operands: [image, ValueType([2, 2], .int32)],
      range: 0...4),
    Case(name: "tile", op: .tile(multiples: [2, 1, 3, 2]), operands: [image]),
    Case(name: "transpose", op: .transpose(permutation: [3, 0, 2, 1]), operands: [image]),
    Case(name: "reshape", op: .reshape([7, 30]), operands: [image]),
    Case(
      name: "pad", op: .pad(Pad(before: [0, 1, 2, 0], after: [0, 2, 0, 1], mode: .constant(-4))),
      operands: [image]),
    Case(
      name: "mirror", op: .pad(Pad(before: [0, 1, 2, 0], after: [0, 2, 0, 1], mode: .reflect)),
      operands: [image]),
    Case(
      name: "resize",
      op: .resize(
        Resize(
          size: Extent(height: 9, width: 4), interpolation: Interpolation(alignCorners: true))),
      operands: [image]),
    Case(
      name: "space to batch", op: .spaceToBatch(block), operands: [ValueType([2, 5, 7, 3])]),
    Case(
      name: "batch to space", op: .batchToSpace(block), operands: [ValueType([12, 3, 4, 3])]),
    Case(name: "space to depth", op: .spaceToDepth(block: 2), operands: [ValueType([1, 4, 6, 3])]),
    Case(
      name: "depth to space", op: .depthToSpace(block: 2), operands: [ValueType([1, 4, 6, 12])]),
  ]

  @Test(arguments: cases)
  func computesWhatTheGraphMeans(test: Case) throws {
    var random = SplitMix64(seed: 5)
    let graph = try test.graph(&random)
    let program = try lower(graph)
    try program.validate()
    let inputs = graph.inputs.map { noise(graph.type(of: $0), test.range, &random) }
    let names = graph.inputs.map { graph[$0].name }
    let expected = try GraphInterpreter.run(
      graph, inputs: Dictionary(uniqueKeysWithValues: zip(names, inputs)))
    let actual = ProgramInterpreter(program).run(inputs)
    expectClose(actual[0], expected[0], relativeToLargest: 1e-6, test.name)
  }

  private func noise(
    _ type: ValueType, _ range: ClosedRange<Float>, _ random: inout SplitMix64
  ) -> Tensor {
    let floats = random.floats(type.shape.count, in: range)
    if type.element == .float32 { return Tensor(type.shape, floats) }
    if type.element == .bool { return Tensor(type.shape, .bool(floats.map { $0 > 0 })) }
    return Tensor(type.shape, integers: floats.map { Int64($0) }, type: type.element)!
  }

  @Test func carriesLabelsAndPreprocessing() throws {
    var random = SplitMix64(seed: 1)
    let test = Case(
      name: "", op: .conv2D(Convolution()), operands: [ValueType([1, 4, 4, 3])],
      constants: [[1, 1, 3, 2]])
    let recipe = Preprocessing(
      size: Extent(height: 4, width: 4), mean: [1, 2, 3], standardDeviation: [1, 1, 1])
    let program = try lower(
      test.graph(&random), labels: ["a", "b"], preprocessing: recipe,
      provenance: Provenance(compiler: "1"))
    #expect(program.outputs[0].labels == ["a", "b"])
    #expect(program.preprocessing == recipe)
    #expect(program.provenance.compiler == "1")
  }

  @Test func anOutputThatIsAnInputIsCopied() throws {
    var graph = Graph()
    let x = try graph.append(.init(name: "x", op: .placeholder(ValueType([2])), origin: ["x"]))
    graph.outputs = [.init(name: "x", node: x), .init(name: "again", node: x)]
    let outputs = ProgramInterpreter(try lower(graph)).run([Tensor([2], [1, 2])])
    #expect(outputs == [Tensor([2], [1, 2]), Tensor([2], [1, 2])])
  }
}
