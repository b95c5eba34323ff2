import Evaluation
import FlatFormat
import Retraining

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `netsuke retrain`: from a folder of photographs to a frozen graph, and to a compiled model.
enum Retrain: Verb {
  static let name = "retrain"
  static let summary = "learn new classes from a folder of photographs, as retrain.py did"
  static let usage = "BACKBONE.pb --image_dir DIR"
  static let flags = RetrainOptions.flags
  static let examples = [
    Example(
      command: "netsuke retrain Golden/road/graph.pb --image_dir Golden/road/scenes/calibrate "
        + "--output_graph road.pb --output_labels road.txt --compile road.nsk",
      purpose: "scenes with and without a road: a graph, and a model of it")
  ]

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let options = try RetrainOptions(arguments)
    let clock = ContinuousClock()
    let start = clock.now
    let session = try RetrainSession(options, console)
    try AtomicFile.write(session.graph, to: options.graph)
    let labels = session.folders.labels.joined(separator: "\n") + "\n"
    try AtomicFile.write(Array(labels.utf8), to: options.labels)
    let seconds = (clock.now - start).seconds

    var review: DataReview?
    if let path = options.review {
      console.progress("looking for misplaced photographs")
      let made = session.review(options)
      let page = ReviewPage(made, folders: session.folders, root: options.folder)
      try AtomicFile.write(Array(page.html.utf8), to: path)
      review = made
      console.endProgress()
    }
    let compilation = try options.compiled.map {
      try compile(session, options, arguments, console, target: $0)
    }
    let summary = RetrainSummary(
      session, options, review: review, seconds: seconds, compiled: compilation?.file.count,
      warnings: session.warnings + (compilation?.warnings ?? []))
    console.emit(summary.json)
    guard !console.json else { return .done }
    for line in summary.lines(console.style) { console.say(line) }
    for line in summary.mistakeLines { console.answer(line) }
    return .done
  }

  /// Compiles what was written, by the compile verb's own steps, calibrated on the photographs
  /// that the head learnt from: those that can be read, and none that measures it.
  private static func compile(
    _ session: RetrainSession, _ options: RetrainOptions, _ arguments: Arguments,
    _ console: Console, target: String
  ) throws -> Compilation {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(
      path: "netsuke-\(ProcessInfo.processInfo.processIdentifier)-\(UInt32.random(in: 0 ... .max))")
    defer { try? manager.removeItem(at: folder) }
    do {
      for (index, photograph) in session.photographs.enumerated()
      where photograph.part == .training {
        let place = folder.appending(path: session.folders.folders[photograph.label])
        try manager.createDirectory(at: place, withIntermediateDirectories: true)
        // A number first: names keep their order and never meet.
        let link = place.appending(path: "\(1_000_000 + index)")
        try manager.createSymbolicLink(
          at: link, withDestinationURL: URL(filePath: photograph.path).absoluteURL)
      }
    } catch {
      throw FlatFormatError.unwritable(
        path: folder.path, reason: Files.lastError)
    }
    let compiling = try CompileOptions(
      options.compileArguments(arguments, calibration: folder.path, target: target))
    let compilation = try Compilation(compiling, console)
    try compilation.write(
      report: compiling.report == nil ? nil : try CompileReport.page(compilation))
    return compilation
  }
}
