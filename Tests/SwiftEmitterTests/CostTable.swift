import CompiledSource
import Foundation
import SwiftEmitter
import Tensors
import Testing

/// What generated source costs: `EMIT_TABLE=1 swift test -c release -Xswiftc -enable-testing
/// --filter CostTable` prints compile time, memory, sizes and speed; it takes a minute.
@Suite(
  "cost table",
  .enabled(if: ProcessInfo.processInfo.environment["EMIT_TABLE"] != nil))
struct CostTable {
  /// About 0.2, 0.8, 1.8 and 3.2 MB of weights.
  @Test(arguments: [(0.25, 128), (0.5, 160), (0.75, 192), (1, 224)] as [(Double, Int)])
  func mobileNet(multiplier: Double, size: Int) throws {
    let program = try SeededMobileNet(multiplier: multiplier, size: size).program()
    // The self-test is not what is measured; running the reference would take long.
    let source = try SwiftEmitter.emit(program, options: EmitOptions(typeName: "Model")) { _ in
      [Tensor([1, 2], [0, 0])]
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "netsuke-cost-\(size)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer {
      if ProcessInfo.processInfo.environment["KEEP_EMITTED"] == nil {
        try? FileManager.default.removeItem(at: folder)
      }
    }
    let model = folder.appending(path: "Model.swift").path
    let main = folder.appending(path: "main.swift").path
    try Data(source.swift).write(to: URL(filePath: model))
    try Data(Self.timing.utf8).write(to: URL(filePath: main))
    let weights = program.constants.reduce(0) { $0 + $1.bytes.count }
    print("\(multiplier)_\(size): \(weights) weight bytes, source \(source.swift.count)")
    for flags in [["-O"], ["-O", "-Xcc", "-march=haswell"], ["-Onone"]] {
      let binary = folder.appending(path: "run").path
      let start = ContinuousClock.now
      try Tool.run("swiftc", flags + ["-o", binary, main, model])
      let seconds = ContinuousClock.now - start
      let linked = try FileManager.default.attributesOfItem(atPath: binary)[.size] as? Int ?? 0
      let speed = String(decoding: try Tool.run(binary, []), as: UTF8.self)
      print("  \(flags.joined(separator: " ")): compiled in \(seconds), linked \(linked), \(speed)")
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
    for _ in 0..<(first > .seconds(1) ? 1 : 200) {
      best = min(best, clock.measure { Model.predict(input, into: output, arena: arena) })
    }
    print("first \\(first), then \\(best), \\(output[0])")

    """
}
