import IR
import Tensors
import Testing

@testable import Retraining

@Suite("bottleneck")
struct BottleneckTests {
  /// image -> mean -> 1x1 convolution -> + bias -> reshape -> softmax
  private func classifier(poolName: String = "pool") throws -> Graph {
    var graph = Graph()
    func add(_ name: String, _ op: Op, _ inputs: [NodeID] = []) throws -> NodeID {
      try graph.append(.init(name: name, op: op, inputs: inputs, origin: [name]))
    }
    let image = try add("image", .placeholder(ValueType([1, 4, 4, 3])))
    let pool = try add(
      poolName,
      .pool(
        Pooling(
          .average, window: Extent(height: 4, width: 4), strides: Extent(height: 1, width: 1),
          padding: .valid)), [image])
    let filter = try add("filter", .constant(Tensor([1, 1, 3, 5], Array(repeating: 1, count: 15))))
    let conv = try add("conv", .conv2D(Convolution()), [pool, filter])
    let bias = try add("bias", .constant(Tensor([5], [0, 1, 2, 3, 4])))
    let logits = try add("logits", .binary(Binary(.add)), [conv, bias])
    let flat = try add("flat", .reshape([1, 5]), [logits])
    let softmax = try add("softmax", .softmax(logarithmic: false), [flat])
    graph.outputs = [.init(name: "softmax", node: softmax)]
    return graph
  }

  @Test func theLastPooledFeaturesAreFound() throws {
    let found = try Bottleneck(.pooled, in: classifier())
    #expect(found.name == "pool")
    #expect(found.width == 3)
    let backbone = try found.backbone(of: classifier())
    #expect(backbone.outputs.map(\.name) == ["pool"])
  }

  @Test func logitsAreWhatTheSoftmaxReads() throws {
    let found = try Bottleneck(.logits, in: classifier())
    #expect(found.name == "flat")
    #expect(found.width == 5)
  }

  @Test func inceptionsBottleneckIsItsPool() throws {
    #expect(try Bottleneck(.logits, in: classifier(poolName: "pool_3")).name == "pool_3")
  }

  @Test func aNodeMayBeNamed() throws {
    #expect(try Bottleneck(.node("logits"), in: classifier()).width == 5)
    #expect(throws: RetrainingError.absentBottleneck(node: "nowhere")) {
      try Bottleneck(.node("nowhere"), in: classifier())
    }
    #expect(
      throws: RetrainingError.badBottleneck(node: "image", found: "float32 1x4x4x3")
    ) {
      try Bottleneck(.node("image"), in: classifier())
    }
  }

  /// image -> 1x1 -> relu -> depthwise -> relu -> 1x1 -> relu -> pool: the block below the pooling
  /// reads the first relu. Where it is pooled too, as in a graph that was retrained once, the deeper
  /// image still decides.
  @Test(arguments: [false, true])
  func theLayerBelowIsReadAsWell(_ isRetrained: Bool) throws {
    var graph = Graph()
    func add(_ name: String, _ op: Op, _ inputs: [NodeID] = []) throws -> NodeID {
      try graph.append(.init(name: name, op: op, inputs: inputs, origin: [name]))
    }
    func filter(_ name: String, _ shape: Shape) throws -> NodeID {
      try add(name, .constant(Tensor(shape, Array(repeating: 1, count: shape.count))))
    }
    let mean = Op.reduce(Reduction(.mean, axes: [1, 2], keepsAxes: true))
    var x = try add("image", .placeholder(ValueType([1, 4, 4, 3])))
    x = try add("first", .conv2D(Convolution()), [x, filter("f1", [1, 1, 3, 5])])
    x = try add("lower", .unary(.relu), [x])
    let lower = x
    x = try add("deep", .depthwiseConv2D(Convolution()), [x, filter("f2", [3, 3, 5, 1])])
    x = try add("between", .unary(.relu), [x])
    x = try add("last", .conv2D(Convolution()), [x, filter("f3", [1, 1, 5, 7])])
    // A batch norm whose factor is computed, not stored, does not end the chain.
    let variance = try add("variance", .constant(Tensor([7], Array(repeating: 4, count: 7))))
    x = try add(
      "norm", .binary(Binary(.multiply)),
      [x, add("factor", .unary(.reciprocalSquareRoot), [variance])])
    x = try add("upper", .unary(.relu), [x])
    x = try add("pool", mean, [x])
    graph.outputs = [.init(name: "pool", node: x)]
    if isRetrained { _ = try add("lower mean", mean, [lower]) }
    let found = try Bottleneck(.pooled, in: graph)
    #expect(found.parts.map(\.name) == ["pool", "lower"])
    #expect(found.parts.map(\.isMap) == [false, true])
    #expect(found.width == 7 + 5)
    let backbone = try found.backbone(of: graph)
    #expect(backbone.outputs.map { backbone.shape(of: $0.node).count } == [7, 5])
    #expect(found.leading(7).parts.map(\.name) == ["pool"])
    #expect(try Bottleneck(.node("pool"), in: graph).parts.count == 1)
  }

  @Test func aGraphWithoutPoolingHasNone() throws {
    var graph = Graph()
    try graph.append(
      .init(name: "x", op: .placeholder(ValueType([1, 3])), origin: ["x"]))
    #expect(throws: RetrainingError.noBottleneck) { try Bottleneck(.pooled, in: graph) }
  }
}
