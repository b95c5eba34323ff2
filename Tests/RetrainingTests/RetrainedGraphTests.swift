import CGraphDef
import Foundation
import TestSupport
import Testing

@testable import Retraining

@Suite("retrained graph")
struct RetrainedGraphTests {
  private func layer() -> SoftmaxLayer {
    var layer = SoftmaxLayer(width: 256, classes: 3)
    layer.weights = layer.weights.indices.map { Double($0 % 7) / 8 }
    layer.biases = [0.5, -0.5, 0.25]
    return layer
  }

  private func shippedGraph() throws -> [UInt8] {
    Array(try Data(contentsOf: Golden.directory.appending(path: "road/graph.pb")))
  }

  private func nodes(_ bytes: [UInt8]) throws -> [(name: String, op: String, inputs: [String])] {
    let graph = try #require(tensorflow__graph_def__unpack(nil, bytes.count, bytes))
    defer { tensorflow__graph_def__free_unpacked(graph, nil) }
    return (0..<graph.pointee.n_node).map { position in
      let node = graph.pointee.node[position]!.pointee
      return (
        String(cString: node.name), String(cString: node.op),
        (0..<node.n_input).map { String(cString: node.input[$0]!) }
      )
    }
  }

  @Test func keepsTheBackboneAndReplacesTheHead() throws {
    let bytes = try RetrainedGraph(
      bottleneck: [.init("MobilenetV1/Logits/AvgPool_1a/AvgPool", width: 256)], layer: layer()
    ).bytes(backbone: shippedGraph())
    let nodes = try nodes(bytes)
    #expect(nodes.last?.name == "final_result")
    #expect(nodes.last?.op == "Softmax")
    #expect(!nodes.contains { $0.name.contains("Conv2d_1c_1x1") })  // the 1001 logits are gone
    #expect(nodes.contains { $0.name == "input/BottleneckInputPlaceholder" })
    // Every input exists, and before its reader.
    var seen: Set<String> = []
    for node in nodes {
      #expect(node.inputs.allSatisfy { seen.contains($0) || !node.name.hasPrefix("final") })
      seen.insert(node.name)
    }
    #expect(seen.count == nodes.count)
  }

  @Test func meansOfALowerLayerAreJoinedToThePooledFeatures() throws {
    let bytes = try RetrainedGraph(
      bottleneck: [
        .init("MobilenetV1/Logits/AvgPool_1a/AvgPool", width: 128),
        .init("MobilenetV1/MobilenetV1/Conv2d_12_pointwise/Relu6", width: 128, isMap: true),
      ], layer: layer()
    ).bytes(backbone: shippedGraph())
    let nodes = try nodes(bytes)
    func inputs(_ name: String) -> [String]? { nodes.first { $0.name == name }?.inputs }
    #expect(inputs("input/BottleneckInputPlaceholder") == ["input/BottleneckConcat"])
    #expect(
      inputs("input/BottleneckConcat") == [
        "input/BottleneckReshape", "input/BottleneckMean_1", "input/BottleneckConcat/axis",
      ])
    #expect(
      inputs("input/BottleneckMean_1")?.first
        == "MobilenetV1/MobilenetV1/Conv2d_12_pointwise/Relu6")
  }

  @Test func equalInputsGiveEqualBytes() throws {
    let graph = RetrainedGraph(
      bottleneck: [.init("MobilenetV1/Logits/AvgPool_1a/AvgPool", width: 256)], layer: layer())
    #expect(try graph.bytes(backbone: shippedGraph()) == graph.bytes(backbone: shippedGraph()))
  }

  @Test func anAbsentBottleneckIsNamed() throws {
    let graph = RetrainedGraph(bottleneck: [.init("pool_3", width: 256)], layer: layer())
    #expect(throws: RetrainingError.absentBottleneck(node: "pool_3")) {
      try graph.bytes(backbone: shippedGraph())
    }
  }

  @Test func aNameOfTheBackboneIsNotTakenTwice() throws {
    let graph = RetrainedGraph(
      bottleneck: [.init("MobilenetV1/Logits/AvgPool_1a/AvgPool", width: 256)], layer: layer(),
      finalName: "input")
    #expect(throws: RetrainingError.nameTaken(node: "input")) {
      try graph.bytes(backbone: shippedGraph())
    }
  }

  @Test func bytesThatAreNoGraphAreRefused() {
    let graph = RetrainedGraph(bottleneck: [.init("x", width: 256)], layer: layer())
    #expect(throws: RetrainingError.unreadableGraph) { try graph.bytes(backbone: [0xff, 1, 2]) }
  }
}
