import Foundation
import GraphInterpreter
import NumPyFiles
import TensorFlowImport
import Tensors
import TestSupport
import Testing

/// Real graphs against TensorFlow's own outputs. A sample runs always; all of them with
/// `NETSUKE_SLOW=1`, best in a release build.
@Suite("real graphs against TensorFlow")
struct CorpusTests {
  /// Largest difference allowed, relative to the largest output.
  private static func tolerance(_ kind: String) -> Double {
    kind.hasPrefix("retrain mobilenet") || kind.hasPrefix("ImageNet mobilenet") ? 2e-5 : 1e-4
  }

  static let entries: [CorpusEntry] = {
    let isSlow = ProcessInfo.processInfo.environment["NETSUKE_SLOW"] != nil
    let sample = ["Octogonapus", "castorini", "onnx__tensorflow-onnx__frozen.pb"]
    return CorpusEntry.all.filter { entry in
      isSlow || (entry.input.contains("128x128") && entry.file.contains("abhishek"))
        || sample.contains { entry.file.contains($0) }
    }
  }()

  @Test(arguments: entries)
  func agrees(entry: CorpusEntry) throws {
    guard let file = Corpus.file("corpus/\(entry.file)") else { return }
    // Live dropout makes TensorFlow's own output random; detections end in control flow.
    let isComparable = entry.isDeterministic && !entry.golden.isEmpty && !entry.kind.contains("SSD")
    guard isComparable, let golden = Corpus.file("corpus/\(entry.golden)") else { return }
    let arrays = try NumPyArchive.decode(try bytes(of: golden))
    let x = try #require(arrays.first { $0.name == "x" }).tensor
    let y = try #require(arrays.first { $0.name == "y" }).tensor
    var options = ImportOptions()
    options.inputShape = x.shape.dimensions
    var model = try TensorFlowImport.importGraph(try bytes(of: file), options: options)
    #expect(model.inputs.map(\.name) == [entry.inputName])
    if model.outputs[0].name != entry.output {
      options.outputs = [entry.output]
      model = try TensorFlowImport.importGraph(try bytes(of: file), options: options)
    }
    let result = try GraphInterpreter.run(model.graph, inputs: [entry.inputName: x])[0]
    expectClose(result, y, relativeToLargest: Float(Self.tolerance(entry.kind)), entry.file)
  }

  @Test func detectionGraphIsCutBeforeItsLoops() throws {
    guard
      let entry = CorpusEntry.all.first(where: { $0.kind.contains("SSD") }),
      let file = Corpus.file("corpus/\(entry.file)")
    else { return }
    let data = try bytes(of: file)
    let error = #expect(throws: ImportError.self) { try TensorFlowImport.importGraph(data) }
    guard case .unsupported(let problems, let cut)? = error else {
      Issue.record("found \(String(describing: error))")
      return
    }
    #expect(problems.contains { $0.cause == .controlFlow })
    #expect(!cut.isEmpty)
    var options = ImportOptions()
    options.outputs = cut
    let model = try TensorFlowImport.importGraph(data, options: options)
    #expect(model.outputs.map(\.name) == cut)
    #expect(model.inputs.map(\.name) == ["image_tensor"])
  }

  @Test func audioGraphBeginsWithItsFeatures() throws {
    guard let file = Corpus.file("corpus/pb/castorini__honk__graph.pb") else { return }
    let model = try TensorFlowImport.importGraph(try bytes(of: file))
    #expect(model.inputs.map(\.name) == ["Mfcc"])
    #expect(model.inputs[0].type.shape == [1, 98, 40])
    #expect(model.notes.contains { $0.kind == .audioFeatures })
  }

  @Test func liveDropoutIsRemoved() throws {
    let name = "corpus/pb/zimiao1229__intelligent-guide-system__retrained_graph.pb"
    guard let file = Corpus.file(name) else { return }
    let model = try TensorFlowImport.importGraph(try bytes(of: file))
    #expect(model.notes.contains { $0.kind == .dropoutRemoved })
    #expect(model.outputs.map(\.name) == ["final_result"])
  }

  @Test func quantizedStyleTransferImportsOnceItsSizeIsKnown() throws {
    guard let file = Corpus.file("corpus/pb/azainab__androidTFDetect__stylize_quantized.pb") else {
      return
    }
    var options = ImportOptions()
    options.inputShape = [1, 32, 32, 3]
    options.inputs = ["input"]
    let data = try bytes(of: file)
    #expect(throws: ImportError.self) { try TensorFlowImport.importGraph(data) }
  }
}

/// One row of the corpus' manifest.
struct CorpusEntry: CustomTestStringConvertible, Sendable {
  var file, kind, inputName, input, output, golden: String
  var isDeterministic: Bool

  var testDescription: String { file }

  static let all: [CorpusEntry] = {
    guard let url = Corpus.file("corpus/manifest.tsv"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { return [] }
    let rows = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return rows.dropFirst().filter { $0.count > 8 }.map {
      CorpusEntry(
        file: $0[0], kind: $0[1], inputName: $0[2], input: $0[3], output: $0[4], golden: $0[7],
        isDeterministic: $0[8] == "True")
    }
  }()
}
