import Foundation
import TestSupport
import Testing

/// The page of `--report`, as a colleague opens it.
@Suite("report page in a browser")
struct ReportPageTests {
  @Test func rendersWithoutErrorsAndIsTheSameTwice() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    for name in ["a", "b"] {
      let result = try tool.run(
        "compile Golden/road/graph.pb -o \(name).nsk --labels Golden/road/labels.txt "
          + "--calibrate Golden/road/scenes/test --calibration-limit 4 "
          + "--report \(name).html --quiet")
      #expect(result.status == 0, "\(result.errors)")
    }
    let pages = try ["a.html", "b.html"].map { try bytes(of: tool.folder.appending(path: $0)) }
    #expect(pages[0] == pages[1])
    #expect(pages[0].count < 1_000_000)

    let file = tool.folder.appending(path: "a.html")
    try expectValid(file, tool)
    guard let browser = Browser() else { return }
    let page = try browser.load(file)
    #expect(page.console.isEmpty, "\(page.console)")
    for heading in ["Bytes by layer", "Accuracy", "The arena over time", "Activation ranges"] {
      #expect(page.document.contains("<h2>\(heading)</h2>"))
    }
    #expect(page.document.contains("<svg"))
    // A blank page of this size is a few kilobytes of PNG.
    #expect(page.screenshot.count > 40_000)
  }

  /// HTML Tidy finds neither an error nor a warning.
  private func expectValid(_ file: URL, _ tool: CommandLineTool) throws {
    let tidy = URL(filePath: "/usr/bin/tidy")
    guard FileManager.default.isExecutableFile(atPath: tidy.path) else {
      print("skipped: no tidy on this machine")
      return
    }
    let log = tool.folder.appending(path: "tidy.txt")
    try Data().write(to: log)
    let process = Process()
    process.executableURL = tidy
    process.arguments = ["-errors", "-quiet", file.path]
    process.standardError = try FileHandle(forWritingTo: log)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let found = String(decoding: try bytes(of: log), as: UTF8.self)
    #expect(process.terminationStatus == 0, "\(found)")
  }
}
