import Foundation
import TestSupport
import Testing

@testable import NetsukeCommand

/// Files that people really pass by mistake: one clear error, exit code 1, no output file.
@Suite("wrong files")
struct WrongFilesTests {
  @Test func everyKindIsToldApart() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    for file in Corpus.files("corpus/bad", suffix: ".pb") {
      let result = try tool.run(["compile", file.path, "-o", "model.nsk"])
      #expect(result.status == 1, "\(file.lastPathComponent): \(result.errors)")
      #expect(result.errors.hasPrefix("error["), "\(file.lastPathComponent)")
      #expect(
        result.errors.contains("help:") || result.errors.contains("expected:"),
        "\(file.lastPathComponent): \(result.errors)")
      #expect(result.output.isEmpty && !tool.exists("model.nsk"))
    }
  }

  @Test func compiledModelsThatAreDamagedAreRefused() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try Data([0x89, 0x4E, 0x53, 0x4B, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]).write(
      to: tool.folder.appending(path: "short.nsk"))
    let result = try tool.run("inspect short.nsk")
    #expect(result.status == 1 && result.errors.hasPrefix("error[flat."))
  }

  @Test func photographsThatAreNoneAreNamed() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let result = try tool.run("label Golden/road/graph.pb Golden/road/labels.txt")
    #expect(result.status == 1)
    #expect(result.errors.contains("error[image.format]"))
    #expect(result.errors.contains("Golden/road/labels.txt"))
  }
}
