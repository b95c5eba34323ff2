import Foundation
import TestSupport
import Testing

/// `Sources/CGraphDef` is what protoc-c makes of `Formats/graphdef.proto`, byte for byte.
@Suite("generated sources")
struct GeneratedSourcesTests {
  @Test func areUpToDate() throws {
    let root = Golden.directory.deletingLastPathComponent()
    let output = FileManager.default.temporaryDirectory.appending(
      path: "netsuke-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: output) }

    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["protoc-c", "--c_out=\(output.path)", "graphdef.proto"]
    process.currentDirectoryURL = root.appending(path: "Formats")
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus != 127 else {
      print("skipped: no protoc-c")
      return
    }
    #expect(process.terminationStatus == 0)
    for (made, committed) in [
      ("graphdef.pb-c.c", "graphdef.pb-c.c"), ("graphdef.pb-c.h", "include/graphdef.pb-c.h"),
    ] {
      let expected = try bytes(of: output.appending(path: made))
      let found = try bytes(of: root.appending(path: "Sources/CGraphDef/\(committed)"))
      #expect(
        found == expected, "\(committed) is stale: see Formats/graphdef.proto how to regenerate")
    }
  }
}
