import Foundation
import TestSupport
import Testing

/// `netsuke retrain` on the shipped scenes, as users run it.
@Suite("retrain")
struct RetrainTests {
  private let tool: CommandLineTool
  private let scenes = Golden.directory.appending(path: "road/scenes/calibrate")

  init() throws { tool = try CommandLineTool() }

  private func run(_ folder: String, _ more: String = "") throws -> CommandLineTool.Result {
    let line = "retrain Golden/road/graph.pb --image_dir \(folder) --bottleneck_dir cache \(more)"
    return try tool.run(line)
  }

  /// Scenes under other folders: their sources, in order.
  private func photographs(_ root: String, _ classes: [(name: String, files: [URL])]) throws {
    for (name, files) in classes {
      let folder = tool.folder.appending(path: "\(root)/\(name)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in files {
        try FileManager.default.createSymbolicLink(
          at: folder.appending(path: file.lastPathComponent), withDestinationURL: file)
      }
    }
  }

  private func scenes(_ name: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: scenes.appending(path: name), includingPropertiesForKeys: nil
    ).sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: tool.folder.appending(path: name))
  }

  @Test func fromAFolderToALabelledPhotograph() throws {
    defer { tool.remove() }
    let result = try run(
      "Golden/road/scenes/calibrate",
      "--output_graph a.pb --output_labels a.txt --compile a.nsk --swift A.swift --precision "
        + "float32 --json")
    #expect(result.status == 0, "\(result.errors)")
    let object = result.object
    #expect(object["labels"] as? [String] == ["not road", "road"])
    #expect(object["features"] as? Int == 256)
    #expect((object["training"] as? [String: Any])?["top1"] as? Double ?? 0 > 0.9)
    #expect(try bytes("a.txt") == Data("not road\nroad\n".utf8))
    #expect(try !bytes("A.swift").isEmpty)
    // The graph says all that compile needs to know.
    #expect(try tool.run("compile a.pb -o again.nsk --precision float32").status == 0)
    let answer = try tool.run("label a.nsk Golden/road/scenes/test/road/00.jpg --top 1")
    #expect(answer.output.hasPrefix("road (score="), "\(answer.output)\(answer.errors)")
  }

  /// The last layer on what the quantized network sees; a fifth of the photographs judges it.
  @Test func aCompiledHeadIsSolvedAgain() throws {
    defer { tool.remove() }
    let result = try tool.run(
      "compile Golden/road/graph.pb -o a.nsk --calibrate Golden/road/scenes/calibrate "
        + "--calibration-limit 4 --refit-head Golden/road/scenes/calibrate "
        + "--labels Golden/road/labels.txt --json")
    #expect(result.status == 0, "\(result.errors)")
    let refit = try #require(result.object["refit"] as? [String: Any])
    #expect(refit["learnt"] as? Int == 32)
    #expect(refit["held_out"] as? Int == 8)
    #expect(refit["after"] as? Double ?? 0 >= 0.75)
    // Kept only where it is better.
    let isBetter = refit["after"] as? Double ?? 0 > refit["before"] as? Double ?? 0
    #expect(refit["kept"] as? Bool == isBetter)
  }

  @Test func aRunThatWasCutShortIsTakenUpAgain() throws {
    defer { tool.remove() }
    let folder = "Golden/road/scenes/calibrate"
    #expect(try run(folder, "--output_graph a.pb").status == 0)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: tool.folder.appending(path: "cache").path)
    let cache = "cache/\(try #require(names.first))"
    let whole = try bytes(cache)
    // Killed while it wrote the eleventh record.
    try whole.prefix(12 + 10 * (24 + 4 * 256) + 500).write(
      to: tool.folder.appending(path: cache))
    #expect(try run(folder, "--output_graph b.pb").status == 0)
    #expect(try bytes("a.pb") == bytes("b.pb"))
    #expect(try bytes(cache).count == whole.count)
    // And once more, from the cache alone.
    #expect(try run(folder, "--output_graph c.pb").status == 0)
    #expect(try bytes("a.pb") == bytes("c.pb"))
  }

  @Test func badFoldersAreRefusedWithTheirReason() throws {
    defer { tool.remove() }
    func refusal(_ folder: String) throws -> String {
      let result = try run(folder)
      #expect(result.status == 1)
      #expect(result.output.isEmpty)
      #expect(!tool.exists("output_graph.pb"))
      return result.errors
    }
    try photographs("one", [("road", Array(try scenes("road").prefix(3)))])
    #expect(try refusal("one").contains("has one class, 'road'"))
    try photographs("empty", [("road", Array(try scenes("road").prefix(3))), ("other", [])])
    #expect(try refusal("empty").contains("no photographs in 'other'"))
    #expect(try refusal("absent").contains("error[retrain.folder]"))
    try photographs("none", [])
    try FileManager.default.createDirectory(
      at: tool.folder.appending(path: "none"), withIntermediateDirectories: true)
    #expect(try refusal("none").contains("has no class"))
    #expect(try tool.run("retrain Golden/road/graph.pb").status == 2)
  }

  @Test func unreadableAndFewPhotographsAreToldAndCostNothingElse() throws {
    defer { tool.remove() }
    try photographs(
      "few", [("road", Array(try scenes("road").prefix(8))), ("other", try scenes("not_road"))])
    for (name, text) in [("empty.jpg", ""), ("text.jpg", "hello, world")] {
      try Data(text.utf8).write(to: tool.folder.appending(path: "few/other/\(name)"))
    }
    let result = try run("few", "--json")
    #expect(result.status == 0, "\(result.errors)")
    let unreadable = result.object["unreadable"] as? [[String: String]] ?? []
    #expect(
      unreadable.map { $0["image"] ?? "" } == ["few/other/empty.jpg", "few/other/text.jpg"])
    let warnings = (result.object["warnings"] as? [String] ?? []).joined(separator: "\n")
    #expect(warnings.contains("'road' has 8 photographs; below 20"))
    #expect(!warnings.contains("'other'"))
  }

  @Test func aCacheThatCannotBeWrittenCostsTheCacheAndNothingElse() throws {
    defer { tool.remove() }
    try Data().write(to: tool.folder.appending(path: "cache"))  // a file where a folder is wanted
    let result = try run("Golden/road/scenes/calibrate", "--json")
    #expect(result.status == 0, "\(result.errors)")
    let warnings = (result.object["warnings"] as? [String] ?? []).joined(separator: "\n")
    #expect(warnings.contains("features are not kept for the next run"))
    #expect(tool.exists("output_graph.pb"))
  }

  /// On a disk of 20 KB, which holds half of the features; skipped where none may be mounted.
  @Test func aFullDiskCostsTheCacheAndNothingElse() throws {
    defer { tool.remove() }
    let disk = tool.folder.appending(path: "cache")
    try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: true)
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.currentDirectoryURL = tool.folder
    shell.arguments = [
      "-c",
      "exec unshare -rm sh -c 'mount -t tmpfs -o size=20k none cache && echo mounted && exec \"$0\" "
        + "retrain Golden/road/graph.pb --image_dir Golden/road/scenes/calibrate --bottleneck_dir "
        + "cache --json' \"$0\"", CommandLineTool.executable.path,
    ]
    let output = Pipe()
    shell.standardOutput = output
    shell.standardError = FileHandle.nullDevice
    guard (try? shell.run()) != nil else { return print("skipped: no shell") }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    guard text.hasPrefix("mounted") else { return print("skipped: no disk may be mounted") }
    #expect(shell.terminationStatus == 0)
    #expect(text.contains("features are not kept for the next run: no space left on device"))
    #expect(tool.exists("output_graph.pb"))
  }

  @Test func distortionsAndDescentRepeatThemselves() throws {
    defer { tool.remove() }
    let line =
      "--solver sgd --how_many_training_steps 3 --train_batch_size 2 --flip_left_right "
      + "--random_crop 10 --random_scale 10 --random_brightness 10 --seed 5 --output_graph "
    for name in ["a.pb", "b.pb"] {
      #expect(try run("Golden/road/scenes/calibrate", line + name).status == 0)
    }
    #expect(try bytes("a.pb") == bytes("b.pb"))
  }

  @Test func twoClassifiersShareOneBackbone() throws {
    defer { tool.remove() }
    let roads = try scenes("road")
    try photographs(
      "three",
      [
        ("left", Array(roads.prefix(10))), ("right", Array(roads.suffix(10))),
        ("other", try scenes("not_road")),
      ])
    #expect(
      try run("three", "--output_graph three.pb --output_labels three.txt").status == 0)
    let line =
      "compile Golden/road/graph.pb --labels Golden/road/labels.txt --precision float32 -o "
    #expect(try tool.run(line + "one.nsk").status == 0)
    let result = try tool.run(line + "both.nsk --head three.pb --head-labels three.txt --json")
    #expect(result.status == 0, "\(result.errors)")
    let head = (result.object["heads"] as? [[String: Any]])?.first ?? [:]
    #expect(head["name"] as? String == "three")
    #expect(head["own_parameters"] as? Int == 256 * 3 + 3)
    // A further classifier costs its weights, 3 KB here, not a backbone.
    #expect(try bytes("both.nsk").count < bytes("one.nsk").count + 5000)

    let photograph = "Golden/road/scenes/test/road/03.jpg"
    let alone = try tool.run("label three.pb --labels three.txt \(photograph)")
    #expect(alone.output.contains("other (score="))
    #expect(try tool.run("label both.nsk --head three \(photograph)").output == alone.output)
    let first = try tool.run("label one.nsk \(photograph)").output
    #expect(try tool.run("label both.nsk \(photograph)").output == first)
    #expect(try tool.run("label both.nsk --head final_result \(photograph)").output == first)
    let wrong = try tool.run("label both.nsk --head absent \(photograph)")
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("expected: final_result, three"))
    // Labels in the wrong number, and a name that is taken.
    let labels = try tool.run(
      line + "x.nsk --head three.pb --head-labels Golden/road/labels.txt")
    #expect(labels.errors.contains("error[head.labels]"))
    #expect(
      try tool.run(line + "x.nsk --head final_result=three.pb").errors.contains(
        "error[head.name]"))
    #expect(!tool.exists("x.nsk"))
  }

  /// TensorFlow itself reads what was written: `NETSUKE_TENSORFLOW=PYTHON swift test`, with an
  /// interpreter that has TensorFlow.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["NETSUKE_TENSORFLOW"] != nil))
  func tensorFlowGivesTheSameScores() throws {
    defer { tool.remove() }
    #expect(try run("Golden/road/scenes/calibrate", "--output_graph a.pb").status == 0)
    let python = Process()
    python.executableURL = URL(
      filePath: ProcessInfo.processInfo.environment["NETSUKE_TENSORFLOW"] ?? "")
    python.currentDirectoryURL = tool.folder
    python.arguments =
      [Golden.directory.appending(path: "../Tests/Peers/retrain_peers.py").path, "check", "a.pb"]
      + (0..<3).map { "Golden/road/scenes/test/road/0\($0).jpg" }
      + ["--netsuke", CommandLineTool.executable.path]
    try python.run()
    python.waitUntilExit()
    #expect(python.terminationStatus == 0)
  }
}
