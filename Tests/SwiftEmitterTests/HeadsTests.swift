import CompiledSource
import Foundation
import Program
import ProgramInterpreter
import SwiftEmitter
import Tensors
import Testing

/// Models whose outputs are several classifiers: `classify` answers for each, by TensorFlow's names.
@Suite("heads")
struct HeadsTests {
  /// A pixel's three levels are the first head's scores, their softmax the second's, which has no
  /// names; a third output is no head, having neither.
  private func source(labels: [String], threshold: Float? = nil) throws -> String {
    var builder = ProgramBuilder()
    let x = builder.input("photo", .float32, [1, 1, 1, 3])
    func flat(_ name: String) -> ValueID {
      builder.append(.reshape, [x], name: name, .float32, [1, 3], origin: [name])
    }
    let (color, other) = (flat("color"), flat("features"))
    let mood = builder.append(
      .softmax(logarithmic: false), [color], name: "mood/result", .float32, [1, 3],
      origin: ["mood/result"])
    var program = try builder.finish(
      outputs: [
        .init(name: "color", value: color, labels: labels),
        .init(name: "mood/result", value: mood), .init(name: "features", value: other),
      ],
      preprocessing: Preprocessing(
        size: Extent(height: 1, width: 1), mean: [0, 0, 0], standardDeviation: [255, 255, 255]))
    program.rejectThreshold = threshold
    let interpreter = ProgramInterpreter(program)
    return try SwiftEmitter.emit(program, options: EmitOptions(typeName: "Heads")) {
      interpreter.run($0)
    }.text
  }

  @Test func everyHeadHasItsLabelsAndItsAnswers() throws {
    let text = try source(labels: ["red", "green", "blue"], threshold: 0.5)
    #expect(
      text.contains(
        """
        extension Heads {
          /// What the elements of 'color' are called; raw values are their indices.
          public enum ColorLabel: Int, CaseIterable, CustomStringConvertible, Sendable {
        """))
    #expect(
      text.contains(
        """
          public struct Answers: Sendable {
            /// By 'color'.
            public var color: [(label: ColorLabel, score: Float)] = []
            /// By 'mood/result'.
            public var moodResult: [(label: Int, score: Float)] = []
          }
        """))
    #expect(
      text.contains(
        """
            var answers = Answers()
            for label in ColorLabel.allCases { answers.color.append((label, color[label.rawValue])) }
            sort(&answers.color)
            for i in 0..<3 { answers.moodResult.append((i, moodResult[i])) }
            sort(&answers.moodResult)
            if rejecting && answers.color[0].score < rejectThreshold { answers.color = [] }
            return answers
        """))
  }

  @Test func oneHeadIsUnchanged() throws {
    var builder = ProgramBuilder()
    let x = builder.input("photo", .float32, [1, 1, 1, 3])
    let y = builder.append(.reshape, [x], name: "y", .float32, [1, 3], origin: ["y"])
    let program = try builder.finish(
      outputs: [
        .init(name: "color", value: y, labels: ["a", "b", "c"]), .init(name: "x", value: y),
      ],
      preprocessing: Preprocessing(
        size: Extent(height: 1, width: 1), mean: [0, 0, 0], standardDeviation: [255, 255, 255]))
    let interpreter = ProgramInterpreter(program)
    let text = try SwiftEmitter.emit(program, options: EmitOptions(typeName: "One")) {
      interpreter.run($0)
    }.text
    #expect(text.contains(" -> [(label: Label, score: Float)] {"))
    #expect(!text.contains("Answers"))
  }

  @Test func eachHeadAnswers() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "netsuke-heads-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let main = """
      let pixel: [UInt8] = [10, 102, 20]
      let answers = Heads.classify(rgb: pixel, width: 1, height: 1)
      print(answers.color.map { "\\($0.label) \\($0.score)" }, answers.moodResult.map(\\.label))
      let few = Heads.classify(rgb: pixel, width: 1, height: 1, rejecting: true)
      print(few.color.count, few.moodResult.count, Heads.selfTest())
      """
    let files = [
      "main.swift": main,
      "Heads.swift": try source(labels: ["red", "green", "light blue"], threshold: 0.5),
    ]
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    let program = folder.appending(path: "run").path
    try Tool.run(
      "swiftc",
      ["-swift-version", "6", "-warnings-as-errors", "-o", program]
        + files.keys.sorted().map { folder.appending(path: $0).path })
    #expect(
      String(decoding: try Tool.run(program, []), as: UTF8.self) == """
        ["green 0.4", "light blue 0.078431375", "red 0.039215688"] [1, 2, 0]
        0 3 true

        """)
  }

  /// More labels than an enum should have are a list of texts.
  @Test func manyLabelsAreLists() throws {
    var builder = ProgramBuilder()
    let x = builder.input("photo", .float32, [1, 10, 10, 3])
    let y = builder.append(.reshape, [x], name: "y", .float32, [1, 300], origin: ["y"])
    let program = try builder.finish(
      outputs: ["few", "many"].map {
        .init(name: $0, value: y, labels: (0..<300).map { "class \($0)" })
      },
      preprocessing: Preprocessing(
        size: Extent(height: 10, width: 10), mean: [0, 0, 0], standardDeviation: [255, 255, 255]))
    let interpreter = ProgramInterpreter(program)
    let text = try SwiftEmitter.emit(program, options: EmitOptions(typeName: "Many")) {
      interpreter.run($0)
    }.text
    #expect(text.contains("public static let manyLabels: [String] = [\n    \"class 0\","))
    #expect(text.contains("for i in 0..<300 { answers.many.append((manyLabels[i], many[i])) }"))
  }
}
