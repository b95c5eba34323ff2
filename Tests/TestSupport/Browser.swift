import Foundation

/// A page as people see it: loaded by a headless Chromium.
public struct Browser {
  public struct Page {
    /// The document after loading, as HTML.
    public var document: String
    /// Lines that the page wrote to the console, errors among them.
    public var console: [String]
    /// What it looks like, PNG.
    public var screenshot: [UInt8]
  }

  /// A command that failed, with what it printed.
  public struct Failure: Error, CustomStringConvertible {
    public var description: String
  }

  private let chromium: String

  /// Nil, with a line on standard output, where no Chromium is installed.
  public init?() {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    for folder in path.split(separator: ":") {
      for name in ["chromium", "chromium-browser", "google-chrome"]
      where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
        chromium = "\(folder)/\(name)"
        return
      }
    }
    print("skipped: no chromium on this machine")
    return nil
  }

  public func load(_ file: URL, width: Int = 1000, height: Int = 1600) throws -> Page {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "netsuke-browser-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let common = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--hide-scrollbars", "--window-size=\(width),\(height)", "--enable-logging=stderr",
      "--user-data-dir=\(folder.appending(path: "profile").path)",
    ]
    let picture = folder.appending(path: "page.png")
    let shot = try run(common + ["--screenshot=\(picture.path)", file.absoluteString], in: folder)
    let dump = try run(common + ["--dump-dom", file.absoluteString], in: folder)
    let lines = (shot.errors + dump.errors).split(separator: "\n").map(String.init)
    return Page(
      document: dump.output, console: lines.filter { $0.contains("CONSOLE") },
      screenshot: [UInt8](try Data(contentsOf: picture)))
  }

  private func run(
    _ arguments: [String], in folder: URL
  ) throws -> (output: String, errors: String) {
    let files = ["out", "err"].map { folder.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: chromium)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    guard process.terminationStatus == 0 else {
      throw Failure(description: "chromium ended with \(process.terminationStatus): \(texts[1])")
    }
    return (texts[0], texts[1])
  }
}
