import Foundation
import TestSupport
import Testing

@testable import NetsukeCommand

/// The verbs on the shipped model.
@Suite("verbs")
struct VerbTests {
  private let graph = "Golden/road/graph.pb"

  @Test func inspectTellsWhatTheGraphHolds() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let object = try tool.run("inspect \(graph) --json").object
    let inputs = object["inputs"] as? [[String: Any]] ?? []
    let outputs = object["outputs"] as? [[String: Any]] ?? []
    #expect(inputs.first?["name"] as? String == "input")
    #expect(inputs.first?["shape"] as? [Int] == [1, 128, 128, 3])
    #expect(outputs.first?["name"] as? String == "final_result")
    #expect((object["ops"] as? [String: Int])?["DepthwiseConv2dNative"] == 13)
    for key in ["kind", "parameters", "macs", "bytes", "layers"] { #expect(object[key] != nil) }
  }

  /// Of either file of one model: what both would take.
  @Test func inspectTellsTheSizeInBothStorages() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let folder = Golden.directory.deletingLastPathComponent()
      .appending(path: "Tests/FlatFormatTests/Compatibility/v1").path
    for storage in ["mapped", "packed"] {
      let object = try tool.run(["inspect", "\(folder)/classifier-\(storage).nsk", "--json"]).object
      #expect(object["storage_bytes"] as? [String: Int] == ["mapped": 2504, "packed": 2223])
    }
  }

  /// `scores.json` holds TensorFlow's own scores of every test scene.
  @Test func labelGivesTensorFlowsScores() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let recorded = try JSONSerialization.jsonObject(
      with: Data(contentsOf: Golden.file("road/scores.json")))
    let files = (recorded as? [String: Any])?["files"] as? [String: [Double]] ?? [:]
    let names = files.keys.sorted().enumerated().filter { $0.offset % 8 == 0 }.map(\.element)
    #expect(names.count >= 10)
    let result = try tool.run(
      ["label", graph, "--json", "--labels", "Golden/road/labels.txt"]
        + names.map { "Golden/road/\($0)" })
    let answers = result.json as? [[String: Any]] ?? []
    #expect(answers.count == names.count)
    for (name, answer) in zip(names, answers) {
      for label in answer["labels"] as? [[String: Any]] ?? [] {
        let (index, score) = (label["index"] as? Int ?? -1, label["score"] as? Double ?? -1)
        let expected = files[name]?[index] ?? .nan
        #expect(abs(score - expected) < 1e-4, "\(name)")
      }
    }
  }

  @Test func labelPrintsLabelImagesLines() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let result = try tool.run(
      "label \(graph) Golden/road/scenes/test/road/00.jpg --labels Golden/road/labels.txt")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.wholeMatch(of: /(not )?road \(score=[01]\.\d{5}\)/) != nil })
  }

  @Test func compiledModelsAgreeWithTheirGraph() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let compiled = try tool.run(
      "compile \(graph) -o road.nsk --labels Golden/road/labels.txt --calibrate "
        + "Golden/road/scenes/calibrate --calibration-limit 8 --swift Road.swift --type-name Road "
        + "--report road.html --reject-precision 0.9 --json")
    #expect(compiled.status == 0, "\(compiled.errors)")
    let object = compiled.object
    for key in [
      "bytes", "swift_bytes", "parameters", "weight_bits", "arena_bytes", "seconds", "passes",
      "warnings",
    ] {
      #expect(object[key] != nil, "\(key)")
    }
    #expect(object["bytes"] as? Int ?? .max < 300_000)
    #expect(tool.exists("Road.swift"))
    let page = try String(contentsOf: tool.folder.appending(path: "road.html"), encoding: .utf8)
    #expect(page.utf8.count < 1_000_000 && page.contains("What each pass did"))

    let verified = try tool.run(
      "verify \(graph) road.nsk --images Golden/road/scenes/test --count 2 --json")
    #expect(verified.status == 0, "\(verified.errors)")
    #expect(verified.object["argmax_agree"] as? Double == 1)
    #expect((verified.object["layers"] as? [Any] ?? []).count >= 28)

    let evaluated = try tool.run(
      "evaluate road.nsk --images Golden/road/scenes/calibrate --against \(graph) --json")
    #expect(evaluated.object["images"] as? Int == 40)
    #expect(evaluated.object["agreement"] as? Double ?? 0 >= 0.9)
    #expect((evaluated.object["confusion"] as? [[Int]])?.count == 2)

    let measured = try tool.run("bench road.nsk --runs 3 --json").object
    for key in ["threads", "runs", "min_ms", "median_ms", "load_ms", "arena_bytes"] {
      #expect(measured[key] != nil, "\(key)")
    }
  }

  @Test func budgetsThatCannotBeMetLeaveNoFile() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let result = try tool.run("compile \(graph) -o road.nsk --precision float32 --max-size 10KB")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("error[compile.size]"))
    #expect(!tool.exists("road.nsk"))
  }

  @Test func listsNameFilesAndClasses() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let table = "file\tclass_index\nGolden/road/scenes/test/road/00.jpg\t1\n"
    try Data(table.utf8).write(to: tool.folder.appending(path: "list.tsv"))
    let object = try tool.run("evaluate \(graph) --list list.tsv --json").object
    #expect(object["images"] as? Int == 1)
    #expect(object["top1"] as? Double == 1)
  }

  @Test func colorsNeedATerminal() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    #expect(try !tool.run("inspect \(graph)").output.contains("\u{1B}"))
  }
}
