import Foundation
import NumPyFiles
import Tensors
import TestSupport
import Testing

@testable import NetsukeCommand

/// What the help texts promise.
@Suite("examples in help texts")
struct ExamplesTests {
  /// The files that examples read beside `Golden`: a scene as the shipped model takes it, and its
  /// recorded answer.
  private func prepare(_ tool: CommandLineTool) throws {
    let golden = try GoldenArchive(Golden.file("road/golden.npz"))
    let (x, y) = (try golden["x"], try golden["y"])
    let scene = x.gathering(Shape([1] + x.shape.dimensions.dropFirst())) { $0 }
    let answer = y.gathering(Shape([1] + y.shape.dimensions.dropFirst())) { $0 }
    try Data(NumPyArray.encode(scene)).write(to: tool.folder.appending(path: "scene.npy"))
    try Data(
      NumPyArchive.encode([.init(name: "x", tensor: scene), .init(name: "y", tensor: answer)])
    ).write(to: tool.folder.appending(path: "scene.npz"))
  }

  /// Every verb's examples, in the order of the verbs, in one folder, so that later ones may read
  /// what earlier ones wrote.
  @Test func everyExampleRuns() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try prepare(tool)
    for verb in Help.verbs.sorted(by: { a, _ in a.name == "compile" }) {
      #expect(!verb.examples.isEmpty, "\(verb.name)")
      for example in verb.examples {
        let line = example.command.split(separator: " > ")[0]
        #expect(line.hasPrefix("netsuke \(verb.name)"))
        let result = try tool.run(String(line.dropFirst("netsuke ".count)))
        #expect(result.status == 0, "\(example.command): \(result.errors)")
        #expect(result.errors.isEmpty, "\(example.command): \(result.errors)")
      }
    }
    for name in ["road.nsk", "road32.nsk", "Road.swift", "scores.npy"] {
      #expect(tool.exists(name), "\(name)")
    }
    let scores = try NumPyArray.decode(bytes(of: tool.folder.appending(path: "scores.npy")))
    let golden = try GoldenArchive(Golden.file("road/golden.npz"))["y"]
    expectClose(scores, golden.gathering(scores.shape) { $0 }, relativeToLargest: 5e-5)
  }

  @Test(arguments: Help.verbs.map { $0.name })
  func helpNamesEveryFlag(verb: String) throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let result = try tool.run("\(verb) --help")
    #expect(result.status == 0)
    for flag in try Help.verb(verb).allFlags { #expect(result.output.contains(flag.name)) }
    #expect(result.output.contains("Examples:"))
  }
}
