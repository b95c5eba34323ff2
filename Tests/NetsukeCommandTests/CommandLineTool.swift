import Foundation
import TestSupport
import Testing

/// The built `netsuke`, run as users run it.
struct CommandLineTool {
  struct Result {
    var status: Int32
    var output: String
    var errors: String

    /// The one JSON value that is all of standard output.
    var json: Any? { try? JSONSerialization.jsonObject(with: Data(output.utf8)) }
    var object: [String: Any] { json as? [String: Any] ?? [:] }
  }

  /// A folder of its own, in which `Golden` is the checkout's.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "netsuke-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "Golden"), withDestinationURL: Golden.directory)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  @discardableResult
  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files, not pipes: a pipe that nobody empties would stop the command.
    let names = ["output", "errors"].map { folder.appending(path: ".\(UUID().uuidString).\($0)") }
    for name in names { try Data().write(to: name) }
    process.standardOutput = try FileHandle(forWritingTo: names[0])
    process.standardError = try FileHandle(forWritingTo: names[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let texts = try names.map { try String(contentsOf: $0, encoding: .utf8) }
    for name in names { try? FileManager.default.removeItem(at: name) }
    return Result(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  @discardableResult
  func run(_ line: String) throws -> Result {
    try run(line.split(separator: " ").map(String.init))
  }

  /// Beside the test bundle, where the build puts it.
  static var executable: URL {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<4 {
      let candidate = folder.appending(path: "netsuke")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    return checkoutBuild
  }

  private static var checkoutBuild: URL {
    Golden.directory.deletingLastPathComponent().appending(path: ".build/debug/netsuke")
  }
}
