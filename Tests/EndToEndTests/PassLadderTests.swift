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
  /// Real graphs that the reference interpreter runs in a debug build; all of them with
  /// `NETSUKE_SLOW=1`, best in a release build.
  static let corpus: [URL] = {
    let small = [
      "Erkkapekka__Homework5CNN__frozen_graph", "Octogonapus__edgetpu-test__frozen_model",
      "abislam__license_plate_detection__retrained_graph", "cdyangzhenyu__emotion-rec__model",
      "alperiox__sign-language-classification-real-time__frozen_graph",
      "dotnet__machinelearning-testdata__frozen_model",
    ]
    let isSlow = ProcessInfo.processInfo.environment["NETSUKE_SLOW"] != nil
    return Corpus.files("corpus/pb", suffix: ".pb").filter { file in
      isSlow || small.contains(file.deletingPathExtension().lastPathComponent)
    }
  }()

  @Test(arguments: GoldenCase.all)
  func golden(golden: GoldenCase) throws {
    let arrays = try golden.arrays()
    var options = ImportOptions()
    options.outputs = golden.outputs
    for name in golden.inputs {
      let fed = try arrays["in:\(name)"]
      if fed.shape.rank == 0, golden.inputs.count > 1 {
        options.values[name] = fed.floats.map { "\($0[0])" } ?? "\(fed.integers![0])"
      } else {
        options.inputs.append(name)
        options.inputShapes[name] = fed.shape.dimensions
      }
    }
    let graph = try optimized(
      TensorFlowImport.importGraph(golden.graph(), options: options).graph, range: nil)
    var inputs: [String: Tensor] = [:]
    for id in graph.inputs { inputs[graph[id].name] = try arrays["in:\(graph[id].name)"] }
    for (output, value) in zip(graph.outputs, try GraphInterpreter.run(graph, inputs: inputs)) {
      let expected = try arrays["out:\(output.name)"]
      guard value.elementType == .float32 else { continue }
      expectClose(
        value, expected, relativeToLargest: max(1e-4, 2.5 * golden.tolerance), output.name)
    }
  }

  @Test(arguments: corpus)
  func corpusGraph(file: URL) throws {
    let name = file.deletingPathExtension().lastPathComponent
    let gold = Corpus.directory?.appending(path: "corpus/gold/\(name).npz")
    let arrays = gold.flatMap { try? GoldenArchive($0) }
    let x = try arrays?["x"]
    var options = ImportOptions()
    options.inputShape = x?.shape.dimensions
    let imported: Graph
    let source = try bytes(of: file)
    do throws(ImportError) {
      imported = try TensorFlowImport.importGraph(source, options: options).graph
    } catch {
      return  // refusals are the importer's business
    }
    let graph = try optimized(imported, range: -1...1)
    let isDeterministic = CorpusNames.deterministic.contains(name)
    guard let x, let y = try arrays?["y"], isDeterministic else { return }
    let inputs = [graph[graph.inputs[0]].name: x]
    let result = try GraphInterpreter.run(graph, inputs: inputs)[0]
    guard result.shape == y.shape else { return }  // another output was asked for
    expectClose(result, y, relativeToLargest: 1e-4)
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
  private func optimized(_ graph: Graph, range: ClosedRange<Float>?) throws -> Graph {
    let once = try Pipeline.run(graph, inputRange: range).graph
    let (twice, reports) = try Pipeline.run(once, inputRange: range)
    for report in reports {
      #expect(report.replaced.isEmpty, "the second run of '\(report.pass)' changed something")
    }
    #expect(twice.nodes.map(\.name) == once.nodes.map(\.name))
    #expect(leftovers(once) == [])
    return once
  }

  /// Batch norms, and scales and shifts that the layer before them, the layer after them or another
  /// scale and shift could have taken.
  private func leftovers(_ graph: Graph) -> [String] {
    let uses = graph.useCounts
    var reader = [NodeID?](repeating: nil, count: graph.nodes.count)
    for id in graph.ids { for input in graph[id].inputs { reader[input.index] = id } }
    return graph.ids.compactMap { id in
      let name = graph[id].name
      if case .batchNorm = graph[id].op { return name }
      guard let operand = affineOperand(id, graph) else { return nil }
      if uses[operand.index] == 1, takesAfterwards(operand, graph) { return name }
      guard uses[id.index] == 1, let next = reader[id.index] else { return nil }
      if affineOperand(next, graph) == id, !isScaleThenShift(id, next, graph) { return name }
      return graph[next].inputs[0] == id && takesBefore(next, id, graph) ? name : nil
    }
  }

  /// What a node scales or shifts by constants, one for all channels or one a channel.
  private func affineOperand(_ id: NodeID, _ graph: Graph) -> NodeID? {
    let node = graph[id]
    guard case .binary(let binary) = node.op, binary.activation == nil,
      [.add, .subtract, .multiply].contains(binary.function),
      graph.type(of: id).element == .float32,
      let operand = node.inputs.first(where: { graph.constant($0) == nil }),
      let constant = node.inputs.first(where: { graph.constant($0) != nil })
    else { return nil }
    let (x, c) = (graph.shape(of: operand), graph.shape(of: constant))
    let fits = c.count == 1 || c.count == x.dimensions.last && c.dimensions.last == c.count
    return fits && x == graph.shape(of: id) ? operand : nil
  }

  /// Values that are no images keep a Mul and an Add.
  private func isScaleThenShift(_ id: NodeID, _ next: NodeID, _ graph: Graph) -> Bool {
    guard case .binary(let first) = graph[id].op, case .binary(let second) = graph[next].op else {
      return false
    }
    return first.function == .multiply && second.function == .add
  }

  private func hasConstantWeights(_ id: NodeID, _ graph: Graph) -> Bool {
    switch graph[id].op {
    case .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul:
      graph[id].inputs.dropFirst().allSatisfy { graph.constant($0)?.floats != nil }
    case .placeholder, .constant, .batchNorm, .unary, .binary, .select, .cast, .fakeQuantize,
      .pool, .localResponseNorm, .reduce, .argument, .softmax, .concat, .slice, .gather, .tile,
      .transpose, .reshape, .pad, .resize, .spaceToBatch, .batchToSpace, .spaceToDepth,
      .depthToSpace:
      false
    }
  }

  /// A linear layer that could have scaled and shifted its own sums.
  private func takesAfterwards(_ id: NodeID, _ graph: Graph) -> Bool {
    hasConstantWeights(id, graph) && graph[id].op.activation == nil
  }

  /// A linear layer that could have scaled, or, where it pads nothing, shifted its own operand.
  private func takesBefore(_ id: NodeID, _ step: NodeID, _ graph: Graph) -> Bool {
    guard hasConstantWeights(id, graph), case .binary(let binary) = graph[step].op else {
      return false
    }
    switch graph[id].op {
    case .matMul(let product): return !product.transposeA
    case .conv2D(let layer), .depthwiseConv2D(let layer):
      return layer.padding == .valid || binary.function == .multiply
    case .transposedConv2D: return binary.function == .multiply
    case .placeholder, .constant, .batchNorm, .unary, .binary, .select, .cast, .fakeQuantize,
      .pool, .localResponseNorm, .reduce, .argument, .softmax, .concat, .slice, .gather, .tile,
      .transpose, .reshape, .pad, .resize, .spaceToBatch, .batchToSpace, .spaceToDepth,
      .depthToSpace:
      return false
    }
  }
}

/// What the corpus' manifest says of whether TensorFlow's own answer is always the same.
private enum CorpusNames {
  static let deterministic: Set<String> = {
    guard let file = Corpus.file("corpus/manifest.tsv"),
      let text = try? String(contentsOf: file, encoding: .utf8)
    else { return [] }
    let rows = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return Set(
      rows.filter { $0.count > 8 && $0[8] == "True" && !$0[1].contains("SSD") }.map {
        String($0[0].dropFirst("pb/".count).dropLast(".pb".count))
      })
  }()
}
