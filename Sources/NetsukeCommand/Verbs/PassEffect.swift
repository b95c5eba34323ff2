import IR
import Passes
import TensorFlowImport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the passes make of one graph, and how long reading and rewriting it took.
struct PassEffect {
  static let header = [
    "graph", "parameters", "", "operations", "", "multiply-adds", "", "import", "passes",
  ]

  var path: String
  var fileSize: Int
  var before, after: GraphStatistics
  var importSeconds, passesSeconds: Double

  init(of path: String, _ options: ImportOptions, verify: Bool) throws {
    self.path = path
    let clock = ContinuousClock()
    let start = clock.now
    let bytes = try Files.read(path)
    fileSize = bytes.count
    let model = try Importer.load(bytes, options)
    let imported = clock.now
    let graph = try Pipeline.run(
      model.graph, inputRange: model.preprocessing?.inputRange,
      verification: verify ? Verification() : nil
    ).graph
    passesSeconds = (clock.now - imported).seconds
    importSeconds = (imported - start).seconds
    before = GraphStatistics(model.graph)
    after = GraphStatistics(graph)
  }

  /// The largest amount of memory that this process has held so far, in bytes.
  static var peakMemory: Int {
    var usage = rusage()
    #if os(Linux)
      getrusage(RUSAGE_SELF.rawValue, &usage)
      return usage.ru_maxrss * 1024
    #else
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #endif
  }

  var cells: [String] {
    func pair(_ before: Int, _ after: Int) -> [String] {
      [Numbers.grouped(before), "→ " + Numbers.grouped(after)]
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return [name] + pair(before.parameters, after.parameters)
      + pair(before.layers.count, after.layers.count) + pair(before.macs, after.macs)
      + [Numbers.seconds(importSeconds), Numbers.seconds(passesSeconds)]
  }

  var json: JSON {
    func figures(_ statistics: GraphStatistics) -> JSON {
      .object([
        ("parameters", .integer(statistics.parameters)),
        ("operations", .integer(statistics.layers.count)), ("macs", .integer(statistics.macs)),
      ])
    }
    return .object([
      ("graph", .string(path)), ("bytes", .integer(fileSize)), ("before", figures(before)),
      ("after", figures(after)), ("import_ms", .number(importSeconds * 1000)),
      ("passes_ms", .number(passesSeconds * 1000)),
    ])
  }
}
