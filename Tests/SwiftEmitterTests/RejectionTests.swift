import CompiledSource
import Foundation
import Program
import ProgramInterpreter
import SwiftEmitter
import Tensors
import Testing

/// A model with a reject threshold says "none of these" where it is asked to.
@Suite("rejection")
struct RejectionTests {
  /// Scores of a photograph of one pixel are its levels over 255.
  private func source(threshold: Float?) throws -> String {
    var builder = ProgramBuilder()
    let x = builder.input("x", .float32, [1, 1, 1, 3])
    let y = builder.append(
      .reshape, [x], name: "y", .float32, [1, 3], origin: ["y"])
    var program = try builder.finish(
      outputs: [.init(name: "y", value: y, labels: ["red", "green", "blue"])],
      preprocessing: Preprocessing(
        size: Extent(height: 1, width: 1), mean: [0, 0, 0], standardDeviation: [255, 255, 255]))
    program.rejectThreshold = threshold
    let interpreter = ProgramInterpreter(program)
    return try SwiftEmitter.emit(program, options: EmitOptions(typeName: "Levels")) {
      interpreter.run($0)
    }.text
  }

  @Test func noneOfTheseOnRequest() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "netsuke-rejection-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let main = """
      let dark: [UInt8] = [10, 100, 20]
      let bright: [UInt8] = [10, 200, 20]
      print(
        Levels.rejectThreshold, Levels.classify(rgb: dark, width: 1, height: 1).count,
        Levels.classify(rgb: dark, width: 1, height: 1, rejecting: true).count,
        Levels.classify(rgb: bright, width: 1, height: 1, rejecting: true)[0].label)
      """
    let files = ["main.swift": main, "Levels.swift": try source(threshold: 0.5)]
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    let program = folder.appending(path: "run").path
    try Tool.run(
      "swiftc", ["-o", program] + files.keys.sorted().map { folder.appending(path: $0).path })
    let printed = String(decoding: try Tool.run(program, []), as: UTF8.self)
    #expect(printed == "0.5 3 0 green\n")
  }

  @Test func modelsWithoutAThresholdHaveNoSuchFlag() throws {
    #expect(!(try source(threshold: nil)).contains("reject"))
  }
}
