import Foundation
import GeneratedModels
import Program
import ProgramInterpreter
import SwiftEmitter
import Testing

/// Whole models are committed in `Tests/GeneratedModels`: compiling the tests compiles them, and
/// here they are compared byte for byte. `RECORD=1 swift test --filter GeneratedModels` rewrites
/// them.
@Suite("generated models")
struct GeneratedModelsTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "GeneratedModels")

  private func expectRecorded(
    _ typeName: String, _ program: Program, _ weights: EmitOptions.Weights, isCoded: Bool = false
  ) throws {
    let interpreter = ProgramInterpreter(program)
    let options = EmitOptions(typeName: typeName, weights: weights, isCoded: isCoded)
    let source = try SwiftEmitter.emit(program, options: options) { interpreter.run($0) }
    let again = try SwiftEmitter.emit(program, options: options) { interpreter.run($0) }
    #expect(source == again)
    let file = Self.folder.appending(path: "\(typeName).swift")
    let recorded = try? Data(contentsOf: file)
    guard recorded != Data(source.swift) else { return }
    if recorded == nil || ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(source.swift).write(to: file)
    }
    Issue.record(
      "\(typeName).swift differs; rewrite it: RECORD=1 swift test --filter GeneratedModels")
  }

  @Test func seededClassifier() throws {
    let program = try SeededMobileNet(size: 32, depth: 5).program()
    try expectRecorded("SeededClassifier", program, .packed7)
    #expect(SeededClassifier.selfTest())
  }

  /// The model that ships with the project, entropy-coded: read from a file, so that a compiler that
  /// quantizes better does not change it.
  @Test func roadClassifier() throws {
    try expectRecorded("RoadClassifier", RoadModel.program(), .packed7, isCoded: true)
    #expect(RoadClassifier.selfTest())
    #expect(RoadClassifier.Label.allCases.map(\.description) == ["not road", "road"])
  }

  @Test func everyOperation() throws {
    var zoo = ProgramZoo(seed: 11)
    zoo.addPools()
    zoo.addReductions()
    zoo.addConversions()
    try expectRecorded("EveryOperation", zoo.finish().program, .inPlace)
    #expect(EveryOperation.selfTest())
  }
}
