import Foundation
import TestSupport
import Testing

/// `retrain --review` in a browser, and on a data set with mistakes made on purpose.
@Suite("review page")
struct ReviewPageTests {
  /// 70 scenes of each class, one in twenty in the other's folder.
  private func mislabelled(_ tool: CommandLineTool) throws -> (wrong: Set<String>, count: Int) {
    var wrong: Set<String> = []
    var count = 0
    let manager = FileManager.default
    for (label, other) in [("road", "not_road"), ("not_road", "road")] {
      for name in ["road", "not_road"] {
        try manager.createDirectory(
          at: tool.folder.appending(path: "set/\(name)"), withIntermediateDirectories: true)
      }
      for part in ["calibrate", "test"] {
        let folder = Golden.directory.appending(path: "road/scenes/\(part)/\(label)")
        for name in try manager.contentsOfDirectory(atPath: folder.path).sorted() {
          let target = "set/\(count % 20 == 7 ? other : label)/\(part)-\(label)-\(name)"
          if count % 20 == 7 { wrong.insert(target) }
          try manager.createSymbolicLink(
            at: tool.folder.appending(path: target),
            withDestinationURL: folder.appending(path: name))
          count += 1
        }
      }
    }
    return (wrong, count)
  }

  @Test func mistakesComeFirstAndTheBrowserShowsThem() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let (wrong, count) = try mislabelled(tool)
    #expect((count, wrong.count) == (140, 7))
    let result = try tool.run(
      "retrain Golden/road/graph.pb --image_dir set --bottleneck_dir cache --review review.html "
        + "--json")
    #expect(result.status == 0, "\(result.errors)")
    let suspects = (result.object["suspects"] as? [[String: Any]] ?? []).compactMap {
      $0["image"] as? String
    }
    #expect(suspects.count == count)
    let found = suspects.prefix(count / 10).count { wrong.contains($0) }
    #expect(Double(found) >= 0.8 * Double(wrong.count), "\(found) of \(wrong.count)")
    try expectThatABrowserShows(tool.folder.appending(path: "review.html"), wrong.first ?? "")
  }

  /// Chromium's own view of the page: it says what it shows, and nothing about errors.
  private func expectThatABrowserShows(_ page: URL, _ photograph: String) throws {
    let names = ["chromium", "chromium-browser", "google-chrome"]
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = names.flatMap { name in folders.map { "\($0)/\(name)" } }
    guard let browser = paths.first(where: { FileManager.default.isExecutableFile(atPath: $0) })
    else { return print("skipped: no Chromium") }
    let process = Process()
    process.executableURL = URL(filePath: browser)
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--v=0",
      "--user-data-dir=\(page.deletingLastPathComponent().appending(path: "profile").path)",
      "--virtual-time-budget=5000", "--dump-dom", page.absoluteString,
    ]
    let (output, errors) = ("dom", "log")
    let files = [output, errors].map { page.deletingLastPathComponent().appending(path: $0) }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let dom = try String(contentsOf: files[0], encoding: .utf8)
    let log = try String(contentsOf: files[1], encoding: .utf8)
    #expect(!log.contains("CONSOLE"), "\(log)")
    #expect(dom.contains("<h1>Review of set</h1>"))
    #expect(dom.contains(photograph))
    #expect(dom.components(separatedBy: "<figure>").count > 60)
    #expect(!dom.contains("src=\"http"))
  }
}
