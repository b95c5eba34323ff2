import Evaluation
import FlatFormat
import IR
import Program
import TensorFlowImport
import Tensors

/// `netsuke inspect`: what is in a model file.
enum Inspect: Verb {
  static let name = "inspect"
  static let summary = "show what a graph or a compiled model holds"
  static let usage = "FILE"
  static let flags: [Flag] = .photographs
  static let examples = [
    Example(command: "netsuke inspect Golden/road/graph.pb", purpose: "what the graph holds")
  ]

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let path = try arguments.files("a model file")[0]
    let options = try arguments.importOptions()
    let contents: Contents
    switch try LoadedModel.load(path, options) {
    case .graph(let model, let size):
      contents = Contents(
        model, fileSize: size,
        labels: try arguments.labels(classes: model.outputs.first?.type.shape.dimensions.last))
    case .program(let program, let size):
      let outline = try FlatModel.outline(of: Bytes(try Files.read(path)))
      console.progress("coding the weights")
      let sizes = try FlatModel.Storage.allCases.map { storage in
        (storage, try FlatModel.encode(program, storage: storage).count)
      }
      console.endProgress()
      contents = Contents(program, outline: outline, fileSize: size, sizes: sizes)
    }
    console.emit(contents.json)
    if !console.json { print(contents.text(console.style).joined(separator: "\n")) }
    return .done
  }
}

/// The figures that `inspect` shows, of either kind of model.
private struct Contents {
  struct Endpoint {
    var name: String
    var type: ValueType
    var isGuessed = false
    var quantization: QuantizationParameters?
    /// Of a classifier's output.
    var labels: [String] = []

    var json: JSON {
      var members: [(String, JSON)] = [
        ("name", .string(name)), ("shape", .shape(type.shape.dimensions)),
        ("type", .string("\(type.element)")), ("guessed", .bool(isGuessed)),
      ]
      if let quantization {
        members.append(("scale", .float(quantization.scale)))
        members.append(("zero_point", .integer(Int(quantization.zeroPoint))))
      }
      if !labels.isEmpty { members.append(("labels", .strings(labels))) }
      return .object(members)
    }
  }

  var kind: String
  var inputs: [Endpoint]
  var outputs: [Endpoint]
  var inputCandidates: [String] = []
  var outputCandidates: [String] = []
  var operations: [(name: String, count: Int)]
  var census: Census
  var fileSize: Int
  var preprocessing: Preprocessing?
  var preprocessingOrigin: String
  var labels: [String]
  var notes: [String] = []
  var extra: [(String, JSON)] = []
  var facts: [(String, String)] = []

  init(_ model: ImportedModel, fileSize: Int, labels: [String]?) {
    switch model.sourceFormat {
    case .binary: kind = "tensorflow-graph"
    case .text: kind = "tensorflow-text-graph"
    }
    func endpoints(_ list: [ImportedModel.Endpoint]) -> [Endpoint] {
      list.map { Endpoint(name: $0.name, type: $0.type, isGuessed: $0.isGuessed) }
    }
    (inputs, outputs) = (endpoints(model.inputs), endpoints(model.outputs))
    (inputCandidates, outputCandidates) = (model.inputCandidates, model.outputCandidates)
    operations = model.opHistogram.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    census = Census(model.graph)
    self.fileSize = fileSize
    preprocessing = model.preprocessing
    preprocessingOrigin = "\(model.preprocessingOrigin)"
    self.labels = labels ?? []
    notes = model.notes.map(\.description)
  }

  /// - Parameter sizes: of the model's file in each storage.
  init(
    _ program: Program, outline: FlatModel.Outline, fileSize: Int,
    sizes: [(storage: FlatModel.Storage, bytes: Int)]
  ) {
    kind = "netsuke-model"
    func endpoint(_ name: String, _ id: ValueID) -> Endpoint {
      let value = program[id]
      return Endpoint(
        name: name, type: ValueType(value.shape, value.element), quantization: value.quantization)
    }
    inputs = program.inputs.map { endpoint(program[$0].name, $0) }
    outputs = program.outputs.map { output in
      var result = endpoint(output.name, output.value)
      result.labels = output.labels
      return result
    }
    census = Census(program, constantSizes: outline.constants.map(\.size))
    operations = census.operations
    self.fileSize = fileSize
    preprocessing = program.preprocessing
    preprocessingOrigin = program.preprocessing == nil ? "unknown" : "in the model"
    labels = program.outputs.first?.labels ?? []
    extra = [
      ("arena_bytes", .integer(program.arenaSize)),
      ("format_version", .string("\(outline.version)")),
      ("storage_bytes", .object(sizes.map { ($0.storage.rawValue, .integer($0.bytes)) })),
      ("reject_threshold", .optional(program.rejectThreshold, JSON.float)),
    ]
    facts = sizes.map { ("file, \($0.storage.rawValue)", Numbers.bytes($0.bytes)) }
    facts.append(("working memory", Numbers.bytes(program.arenaSize)))
    if !program.provenance.calibration.isEmpty {
      facts.append(("calibrated on", program.provenance.calibration))
    }
    if let threshold = program.rejectThreshold {
      facts.append(("none of these", "below a score of \(threshold)"))
    }
  }

  var json: JSON {
    var members: [(String, JSON)] = [
      ("kind", .string(kind)), ("inputs", .array(inputs.map(\.json))),
      ("outputs", .array(outputs.map(\.json))),
      ("ops", .object(operations.map { ($0.name, .integer($0.count)) })),
      ("parameters", .integer(census.parameters)), ("macs", .integer(census.multiplyAdds)),
      ("bytes", .integer(fileSize)), ("layers", .array(census.layers.map(\.json))),
    ]
    members += [
      ("preprocessing", .optional(preprocessing) { $0.json }),
      ("preprocessing_origin", .string(preprocessingOrigin)), ("labels", .strings(labels)),
      ("input_candidates", .strings(inputCandidates)),
      ("output_candidates", .strings(outputCandidates)), ("notes", .strings(notes)),
    ]
    return .object(members + extra)
  }

  func text(_ style: Style) -> [String] {
    var lines: [String] = []
    func fact(_ name: String, _ value: String) {
      lines.append(style.dim(name + String(repeating: " ", count: max(1, 16 - name.count))) + value)
    }
    func some(_ names: [String], _ limit: Int) -> String {
      names.prefix(limit).joined(separator: ", ") + (names.count > limit ? ", ..." : "")
    }
    fact("kind", kind)
    fact("file", Numbers.bytes(fileSize))
    for (name, list) in [("input", inputs), ("output", outputs)] {
      for endpoint in list {
        let remark = endpoint.isGuessed ? "  (found, not named)" : ""
        fact(name, "\(style.bold(endpoint.name))  \(endpoint.type)\(remark)")
      }
    }
    for (name, list, chosen) in [
      ("other inputs", inputCandidates, inputs), ("other outputs", outputCandidates, outputs),
    ] {
      let rest = list.filter { candidate in !chosen.contains { $0.name == candidate } }
      if !rest.isEmpty { fact(name, some(rest, 8)) }
    }
    fact("preprocessing", (preprocessing.map { $0.summary + ", " } ?? "") + preprocessingOrigin)
    for output in outputs where outputs.count > 1 && !output.labels.isEmpty {
      fact("labels", "\(output.name), \(output.labels.count): " + some(output.labels, 6))
    }
    if !labels.isEmpty, outputs.count < 2 {
      fact("labels", "\(labels.count): " + some(labels, 6))
    }
    fact("parameters", Numbers.grouped(census.parameters))
    fact("multiply-adds", Numbers.grouped(census.multiplyAdds))
    for (name, value) in facts { fact(name, value) }
    fact("operations", operations.map { "\($0.name) \($0.count)" }.joined(separator: ", "))
    for note in notes { fact("note", note) }
    var table = Table([.left, .left, .left, .right, .right, .right, .right])
    table.add("layer", "operation", "output", "parameters", "multiply-adds", "bytes", "bits")
    for layer in census.layers where layer.multiplyAdds > 0 {
      table.add(
        layer.name, layer.operation, "\(layer.shape)", Numbers.grouped(layer.parameters),
        Numbers.grouped(layer.multiplyAdds), Numbers.grouped(layer.bytes),
        layer.bits.map { Numbers.fixed($0, 2) } ?? "")
    }
    let rows = table.lines
    if rows.count > 1 { lines += ["", style.dim(rows[0])] + rows.dropFirst() }
    return lines
  }
}

extension Census.Layer {
  fileprivate var json: JSON {
    .object([
      ("name", .string(name)), ("op", .string(operation)), ("shape", .shape(shape.dimensions)),
      ("parameters", .integer(parameters)), ("macs", .integer(multiplyAdds)),
      ("bytes", .integer(bytes)), ("bits", .optional(bits, JSON.number)),
    ])
  }
}
