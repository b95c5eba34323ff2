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
    let backbone = found.backbone(of: try classifier())
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

  @Test func aGraphWithoutPoolingHasNone() throws {
    var graph = Graph()
    try graph.append(
      .init(name: "x", op: .placeholder(ValueType([1, 3])), origin: ["x"]))
    #expect(throws: RetrainingError.noBottleneck) { try Bottleneck(.pooled, in: graph) }
  }
}
