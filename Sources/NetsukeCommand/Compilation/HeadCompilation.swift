import Evaluation
import Passes
import Program
import TensorFlowImport

/// The heads of a compilation: read, rewritten and joined to the first graph.
struct HeadCompilation {
  /// In the order of the outputs after the first graph's.
  let heads: [SharedBackbone.Head]
  let labels: [[String]]
  let joined: SharedBackbone

  init(
    _ options: [HeadOptions], onto first: ImportedModel, rewritten: SharedBackbone,
    _ imports: ImportOptions, _ console: Console
  ) throws {
    var joined = rewritten
    var labels: [[String]] = []
    // Inputs and outputs that were named are the first graph's.
    var imports = imports
    (imports.inputs, imports.outputs) = ([], [])
    for head in options {
      console.progress("reading \(head.source)")
      guard !joined.graph.outputs.contains(where: { $0.name == head.name }) else {
        throw HeadError.nameTaken(head.name)
      }
      let model = try Importer.load(try Files.read(head.source), imports)
      guard model.preprocessing == first.preprocessing else {
        throw HeadError.preprocessing(
          head: head.name, found: model.preprocessing?.summary ?? "nobody knows what",
          expected: first.preprocessing?.summary ?? "nobody knows what")
      }
      let names = try head.labels.map(LabelsFile.read) ?? []
      let classes = model.outputs.first?.type.shape.dimensions.last ?? 1
      guard names.isEmpty || names.count == classes else {
        throw HeadError.labels(head: head.name, found: names.count, expected: classes)
      }
      labels.append(names)
      let graph = try Pipeline.run(
        model.graph, inputRange: model.preprocessing?.inputRange
      ).graph
      try joined.add(graph, named: head.name)
    }
    (self.joined, self.labels, heads) = (joined, labels, joined.heads)
  }

  /// Names the classes of every head's output.
  func name(_ program: inout Program) {
    let first = program.outputs.count - heads.count
    for (index, names) in labels.enumerated() { program.outputs[first + index].labels = names }
  }

  var warnings: [String] {
    zip(heads, labels).compactMap { head, labels in
      labels.isEmpty
        ? "the classes of head '\(head.name)' have no names; give them with --head-labels" : nil
    }
  }
}
