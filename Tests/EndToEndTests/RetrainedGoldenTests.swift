import Engine
import GraphInterpreter
import IR
import Passes
import Quantization
import Retraining
import TensorFlowImport
import Tensors
import TestSupport
import Testing

/// Graphs that `retrain` writes, against TensorFlow's answers for the graph that TensorFlow wrote.
///
/// The shipped graph's own head, given to us as numbers, must make the same classifier of the
/// shipped graph's backbone: within 1e-5 of TensorFlow's scores, and with retrain.py's nodes.
@Suite("retrained golden")
struct RetrainedGoldenTests {
  private let original: [UInt8]
  private let graph: Graph

  init() throws {
    original = try bytes(of: Golden.file("road/graph.pb"))
    graph = try TensorFlowImport.importGraph(original).graph
  }

  private func weights(_ name: String) throws -> [Double] {
    let node = try #require(graph.ids.first { graph[$0].origin.contains(name) })
    return try #require(graph.constant(node)?.floats).map(Double.init)
  }

  /// retrain.py's bottleneck: the 1001 logits.
  private func logitsHead() throws -> SoftmaxLayer {
    var layer = SoftmaxLayer(width: 1001, classes: 2)
    layer.weights = try weights("final_training_ops/weights/final_weights")
    layer.biases = try weights("final_training_ops/biases/final_biases")
    return layer
  }

  /// The same classifier of the pooled features: both affine layers as one.
  private func pooledHead() throws -> SoftmaxLayer {
    let head = try logitsHead()
    let matrix = try weights("MobilenetV1/Logits/Conv2d_1c_1x1/weights")
    let bias = try weights("MobilenetV1/Logits/Conv2d_1c_1x1/biases")
    var layer = SoftmaxLayer(width: 256, classes: 2)
    for k in 0..<2 {
      layer.biases[k] = head.biases[k]
      for j in 0..<1001 {
        layer.biases[k] += bias[j] * head.weights[j * 2 + k]
        for i in 0..<256 {
          layer.weights[i * 2 + k] += matrix[i * 1001 + j] * head.weights[j * 2 + k]
        }
      }
    }
    return layer
  }

  private func expectTensorFlowsScores(_ written: [UInt8]) throws {
    let arrays = try GoldenArchive(Golden.file("road/golden.npz"))
    let (x, y) = (try arrays["x"], try arrays["y"])
    // No option says anything: the graph explains itself.
    let model = try TensorFlowImport.importGraph(written)
    #expect(model.outputs.map(\.name) == ["final_result"])
    #expect(model.preprocessing?.size == Extent(height: 128, width: 128))
    let engine = try Engine(try lower(try Pipeline.run(model.graph).graph))
    let (count, size) = (y.shape[0], 128 * 128 * 3)
    for index in 0..<count {
      let row = Tensor(
        [1, 128, 128, 3], Array(x.elements[index * size..<(index + 1) * size]))
      let scores = try engine.run([row])[0].elements
      for (k, score) in scores.enumerated() {
        #expect(abs(score - y.elements[index * 2 + k]) <= 1e-5, "photograph \(index), class \(k)")
      }
    }
    // The reference interpreter, on the graph as it stands in the file.
    let first = Tensor([1, 128, 128, 3], Array(x.elements[..<size]))
    let name = model.graph[model.graph.inputs[0]].name
    let scores = try GraphInterpreter.run(model.graph, inputs: [name: first])[0].elements
    for (k, score) in scores.enumerated() { #expect(abs(score - y.elements[k]) <= 1e-5) }
  }

  @Test func theLogitsHeadGivesTensorFlowsScores() throws {
    let written = try RetrainedGraph(
      bottleneck: [.init("MobilenetV1/Predictions/Reshape", width: 1001)], layer: logitsHead()
    ).bytes(backbone: original)
    try expectTensorFlowsScores(written)
  }

  @Test func thePooledHeadGivesTensorFlowsScores() throws {
    let written = try RetrainedGraph(
      bottleneck: [.init("MobilenetV1/Logits/AvgPool_1a/AvgPool", width: 256)], layer: pooledHead()
    ).bytes(backbone: original)
    #expect(written.count < original.count / 2)
    try expectTensorFlowsScores(written)
  }
}
