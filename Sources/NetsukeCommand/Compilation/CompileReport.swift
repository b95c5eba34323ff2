import Engine
import Evaluation
import FlatFormat
import Imaging
import Passes
import Program
import Quantization
import Tensors

/// The data of `--report`, gathered from a finished compilation.
enum CompileReport {
  static func page(_ compilation: Compilation) throws -> [UInt8] {
    Array(ReportPage.html(try data(compilation)).utf8)
  }

  static func data(_ compilation: Compilation) throws -> ReportData {
    let program = compilation.program
    var data = ReportData()
    data.title = Self.fileName(compilation.options.source)
    data.compiler = Version.current
    data.facts = facts(compilation)
    data.sourceBytes = compilation.sourceBytes
    data.modelBytes = compilation.file.count
    data.swiftBytes = compilation.swift?.swift.count
    data.arenaBytes = program.arenaSize
    data.labels = compilation.labels
    data.warnings = compilation.warnings
    data.arena = ReportData.Block.blocks(of: program)

    let outline = try FlatModel.outline(of: compilation.file)
    let census = Census(program, constantSizes: outline.constants.map(\.size))
    data.parameters = census.parameters
    data.layers = try layers(compilation, census)
    if compilation.options.measuresLatency {
      data.peakMultiplyAdds = try MachinePeak.multiplyAdds(
        quantized: compilation.precision != .float32)
    }
    let summaries = Dictionary(
      uniqueKeysWithValues: Pipeline.passes.map {
        (type(of: $0.pass).name, type(of: $0.pass).summary)
      })
    data.passes = compilation.passes.map {
      .init(
        name: $0.pass, summary: summaries[$0.pass] ?? "", replaced: $0.replaced.count,
        declined: $0.reasons)
    }
    data.frontier = compilation.quantized.report.sizes.compactMap { point in
      point.fidelity.map {
        .init(bytes: point.bytes, divergence: $0.divergence, isChosen: point.isChosen)
      }
    }
    if let first = compilation.answers.first {
      let report = AccuracyReport(compilation.answers, classes: first.scores.count)
      data.accuracy = report
      data.accuracySource = "the \(compilation.calibration?.source ?? "") of the calibration"
      data.changed = try changed(report) { index in
        compilation.labels.indices.contains(index) ? compilation.labels[index] : "\(index)"
      }
    }
    return data
  }

  private static func facts(_ compilation: Compilation) -> [(name: String, value: String)] {
    let model = compilation.model
    var facts = model.inputs.map { ("input", "\($0.name), \($0.type)") }
    facts += model.outputs.map { ("output", "\($0.name), \($0.type)") }
    facts.append(
      (
        "preprocessing",
        (model.preprocessing.map { $0.summary + ", " } ?? "") + "\(model.preprocessingOrigin)"
      ))
    facts.append(("precision", compilation.precision.rawValue))
    if let calibration = compilation.calibration {
      facts.append(("calibration", calibration.source))
    }
    facts.append(("source, SHA-256", compilation.program.provenance.sourceSHA256))
    return facts
  }

  /// The program's layers, with what the float graph's cost and what the comparison of four inputs
  /// showed.
  private static func layers(
    _ compilation: Compilation, _ census: Census
  ) throws -> [ReportData.Layer] {
    let program = compilation.program
    let float = Census(compilation.graph)
    let before = Dictionary(
      float.layers.map { ($0.name, $0.bytes) }, uniquingKeysWith: { $0 + $1 })
    let differences = Dictionary(
      try compare(compilation).layers.map { ($0.name, $0) }, uniquingKeysWith: { a, _ in a })
    let times: [LayerTime] =
      compilation.options.measuresLatency ? try Engine(program).measureLayers(runs: 20) : []
    let costs = Dictionary(
      compilation.quantized.report.layers.map { ($0.name, $0.channelSensitivity?.median) },
      uniquingKeysWith: { a, _ in a })
    return census.layers.enumerated().map { index, layer in
      var row = ReportData.Layer(
        name: layer.name, operation: layer.operation, shape: "\(layer.shape)",
        parameters: layer.parameters, multiplyAdds: layer.multiplyAdds,
        bytesBefore: before[layer.name] ?? 0, bytesAfter: layer.bytes)
      row.bits = layer.bits
      row.sensitivity = costs[layer.name] ?? nil
      if let difference = differences[layer.name], compilation.precision != .float32 {
        row.decibels = difference.difference.decibels
        row.expectedRange = difference.expectedRange
        row.representable = difference.representable
        row.clipped = difference.clipped
      }
      if times.indices.contains(index) { row.milliseconds = times[index].seconds * 1000 }
      return row
    }
  }

  private static func compare(_ compilation: Compilation) throws -> VerificationReport {
    let (graph, program) = (compilation.graph, compilation.program)
    let source = Runner(graph: graph, preprocessing: compilation.model.preprocessing)
    let samples: [[Tensor]]
    if let calibration = compilation.calibration {
      let step = max(1, calibration.samples.count / 4)
      samples = stride(from: 0, to: calibration.samples.count, by: step).prefix(4)
        .map { calibration.samples[$0] }
    } else {
      var noise = Noise(seed: 1)
      samples = (0..<2).map { _ in source.inputs.map { noise.tensor(for: $0) } }
    }
    let comparison = ModelComparison(graph: graph, program: program)
    return try comparison.report(on: samples, inputs: source.inputs)
  }

  private static func changed(
    _ report: AccuracyReport, _ label: (Int) -> String
  ) throws -> [ReportData.ChangedPhotograph] {
    try report.changes.prefix(24).filter { Files.isPhotograph($0.image) }.map { change in
      .init(
        name: fileName(change.image), before: label(change.before), after: label(change.after),
        jpeg: try Photographs.load(change.image).thumbnail())
    }
  }

  private static func fileName(_ path: String) -> String {
    String(path.split(separator: "/").last ?? Substring(path))
  }
}
