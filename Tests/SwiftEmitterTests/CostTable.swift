import CompiledSource
import Engine
import Foundation
import Program
import SwiftEmitter
import Tensors
import Testing

/// What generated source costs: `EMIT_TABLE=1 swift test -c release -Xswiftc -enable-testing
/// --filter CostTable` prints a Markdown table of compile time, memory, sizes and speed, the engine's
/// beside it; it takes a few minutes.
@Suite(
  "cost table", .serialized,
  .enabled(if: ProcessInfo.processInfo.environment["EMIT_TABLE"] != nil))
struct CostTable {
  private static let head = """
    | weights | source | a weight byte | flags | compiled in | compiler's memory | linked | \
    a weight byte | one run | engine |
    |---|---|---|---|---|---|---|---|---|---|
    """

  /// MobileNets of 0.2, 1, 3.2, 4 and 16 MB of weights; the first also entropy-coded.
  @Test func mobileNets() throws {
    print(Self.head)
    for (multiplier, size, isCoded) in [
      (0.25, 128, false), (0.25, 128, true), (0.56, 160, false), (1, 224, false),
      (1.125, 224, false), (2.25, 224, false),
    ] {
      try row(multiplier: multiplier, size: size, isCoded: isCoded)
    }
  }

  private func row(multiplier: Double, size: Int, isCoded: Bool) throws {
    let program = try SeededMobileNet(multiplier: multiplier, size: size).program()
    // The self-test is not what is measured; running the reference would take long.
    let source = try SwiftEmitter.emit(
      program, options: EmitOptions(typeName: "Model", isCoded: isCoded)
    ) { _ in [Tensor([1, 2], [0, 0])] }
    let folder = FileManager.default.temporaryDirectory.appending(path: "netsuke-cost-\(size)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer {
      if ProcessInfo.processInfo.environment["KEEP_EMITTED"] == nil {
        try? FileManager.default.removeItem(at: folder)
      }
    }
    func path(_ name: String) -> String { folder.appending(path: name).path }
    try Data(source.swift).write(to: URL(filePath: path("Model.swift")))
    try Data(Self.timing.utf8).write(to: URL(filePath: path("main.swift")))
    try Data("print(1)\n".utf8).write(to: URL(filePath: path("empty.swift")))
    func linked(_ flags: [String], _ files: [String]) throws -> Int {
      let binary = path("run")
      try Tool.run("swiftc", flags + ["-Xlinker", "-s", "-o", binary] + files.map(path))
      return try FileManager.default.attributesOfItem(atPath: binary)[.size] as? Int ?? 0
    }
    let empty = try linked(["-O"], ["empty.swift"])
    let weights = program.constants.reduce(0) { $0 + $1.bytes.count }
    let engine = try Engine(program).measure(runs: 20).min()!
    for flags in [["-O"], ["-O", "-Xcc", "-march=haswell"], ["-Onone"]] {
      let start = ContinuousClock.now
      let size = try linked(flags, ["main.swift", "Model.swift"]) - empty
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      var usage = rusage()
      getrusage(-1, &usage)  // RUSAGE_CHILDREN, whose type differs between systems
      let speed = String(decoding: try Tool.run(path("run"), []), as: UTF8.self)
        .trimmingCharacters(in: .newlines)
      func ratio(_ bytes: Int) -> String { String(format: "%.3f", Double(bytes) / Double(weights)) }
      print(
        "| \(weights)\(isCoded ? ", coded" : "") | \(source.swift.count) "
          + "| \(ratio(source.swift.count)) | \(flags.joined(separator: " ")) "
          + "| \(String(format: "%.1f", seconds)) s | \(usage.ru_maxrss / 1000) MB | \(size) "
          + "| \(ratio(size)) | \(speed) ms | \(String(format: "%.3f", engine * 1000)) ms |")
    }
  }

  private static let timing = """
    let input = UnsafeMutablePointer<UInt8>.allocate(capacity: 1 << 18)
    for i in 0..<1 << 18 { input[i] = UInt8(truncatingIfNeeded: i &* 7 &+ i >> 8) }
    let output = UnsafeMutablePointer<Float>.allocate(capacity: 2)
    let arena = UnsafeMutableRawPointer.allocate(byteCount: Model.arenaSize, alignment: 64)
    let clock = ContinuousClock()
    let first = clock.measure { Model.predict(input, into: output, arena: arena) }
    var best = first
    for _ in 0..<(first > .seconds(1) ? 1 : 50) {
      best = min(best, clock.measure { Model.predict(input, into: output, arena: arena) })
    }
    let micro = Int(best / .microseconds(1))
    print("\\(micro / 1000).\\(String(1000 + micro % 1000).dropFirst())")

    """
}
