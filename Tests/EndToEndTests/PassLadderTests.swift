import Foundation
import GraphInterpreter
import IR
import Passes
import TensorFlowImport
import Tensors
import TestSupport
import Testing

/// TensorFlow's answers, after all passes.
///
/// Contract: every output within 1e-4 of its largest value; a second run of the list changes
/// nothing; no batch norm stays, and no scale or shift after a linear layer that it alone reads.
@Suite("passes")
struct PassLadderTests {
  /// Goldens about spellings that passes are made for; the importer's tests run the others.
  static let goldens: [URL] = {
    let stems = [
      "fold_", "batchnorm_", "clip", "leaky_relu", "nchw_", "preactivation", "affine_", "network_",
      "bias_", "lstm_", "space_to_batch", "dilat", "conv2d_", "depthwise", "weight", "mean_",
      "pad_",
    ]
    let files = try? FileManager.default.contentsOfDirectory(
      at: Golden.file("ops"), includingPropertiesForKeys: nil)
    return (files ?? []).filter { file in
      file.pathExtension == "pb" && stems.contains { file.lastPathComponent.hasPrefix($0) }
    }.sorted { $0.path < $1.path }
  }()

  /// Real graphs small enough for the reference interpreter in a debug build.
  static let corpus = [
    "Erkkapekka__Homework5CNN__frozen_graph", "Erkkapekka__Homework5CNN__retrained_graph",
    "Octogonapus__edgetpu-test__frozen_model", "abislam__license_plate_detection__retrained_graph",
    "alperiox__sign-language-classification-real-time__frozen_graph",
    "cdyangzhenyu__emotion-rec__model", "cdyangzhenyu__emotion-rec__model-my-cnn-7156",
    "dotnet__machinelearning-testdata__frozen_model",
  ]

  @Test(arguments: goldens)
  func golden(file: URL) throws {
    let source = try bytes(of: file)
    let model: ImportedModel
    do throws(ImportError) {
      model = try TensorFlowImport.importGraph(source)
    } catch {
      return  // refusals are the importer's business
    }
    let arrays = try GoldenArchive(file.deletingPathExtension().appendingPathExtension("npz"))
    let graph = try optimized(model.graph)
    var inputs: [String: Tensor] = [:]
    for id in graph.inputs where arrays.contains("in:\(graph[id].name)") {
      inputs[graph[id].name] = try arrays["in:\(graph[id].name)"]
    }
    let tolerance: Float = file.lastPathComponent.contains("float16") ? 1e-3 : 1e-4
    for (output, value) in zip(graph.outputs, try GraphInterpreter.run(graph, inputs: inputs))
    where arrays.contains("out:\(output.name)") {
      let expected = try arrays["out:\(output.name)"]
      guard value.elementType == .float32 else { continue }
      expectClose(value, expected, relativeToLargest: tolerance, output.name)
    }
  }

  @Test(arguments: corpus)
  func corpusGraph(name: String) throws {
    guard let pb = Corpus.file("corpus/pb/\(name).pb"),
      let gold = Corpus.file("corpus/gold/\(name).npz")
    else { return }
    let arrays = try GoldenArchive(gold)
    let x = try arrays["x"]
    var options = ImportOptions()
    options.inputShape = x.shape.dimensions
    let graph = try optimized(TensorFlowImport.importGraph(bytes(of: pb), options: options).graph)
    let inputs = [graph[graph.inputs[0]].name: x]
    let y = try GraphInterpreter.run(graph, inputs: inputs)[0]
    expectClose(y, try arrays["y"], relativeToLargest: 1e-4)
  }

  @Test func aRetrainedMobileNetLosesItsDeadWeight() throws {
    let name = "rajmohan27197__tf_mobile__leaf_graph"  // 0.25, two classes
    guard let pb = Corpus.file("corpus/pb/\(name).pb") else { return }
    let before = try TensorFlowImport.importGraph(bytes(of: pb)).graph
    // Without a declared input range the first layer keeps all channels.
    let after = try Pipeline.run(before).graph
    #expect(GraphStatistics(before).parameters > 470_000)
    #expect(GraphStatistics(after).parameters <= 211_000)
  }

  /// The graph after all passes, checked for what they promise of any graph.
  private func optimized(_ graph: Graph) throws -> Graph {
    let once = try Pipeline.run(graph, inputRange: -1...1).graph
    let (twice, reports) = try Pipeline.run(once, inputRange: -1...1)
    for report in reports {
      #expect(report.replaced.isEmpty, "the second run of '\(report.pass)' changed something")
    }
    #expect(twice.nodes.map(\.name) == once.nodes.map(\.name))
    #expect(leftovers(once) == [])
    return once
  }

  /// Batch norms, and scales and shifts that the layer before them could have taken.
  private func leftovers(_ graph: Graph) -> [String] {
    let uses = graph.useCounts
    return graph.nodes.compactMap { node in
      if case .batchNorm = node.op { return node.name }
      guard case .binary(let binary) = node.op,
        [.add, .subtract, .multiply, .divide].contains(binary.function),
        let operand = node.inputs.first(where: { graph.constant($0) == nil }),
        let constant = node.inputs.first(where: { graph.constant($0) != nil }),
        uses[operand.index] == 1, graph[operand].op.activation == nil
      else { return nil }
      let (x, c) = (graph.shape(of: operand), graph.shape(of: constant))
      guard c.count == 1 || c.count == x.dimensions.last && c.dimensions.last == c.count else {
        return nil
      }
      switch graph[operand].op {
      case .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul:
        return graph.constant(graph[operand].inputs[1]) == nil ? nil : node.name
      case .placeholder, .constant, .batchNorm, .unary, .binary, .select, .cast, .fakeQuantize,
        .pool, .localResponseNorm, .reduce, .argument, .softmax, .concat, .slice, .gather, .tile,
        .transpose, .reshape, .pad, .resize, .spaceToBatch, .batchToSpace, .spaceToDepth,
        .depthToSpace:
        return nil
      }
    }
  }
}
