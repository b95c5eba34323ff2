import Evaluation
import IR
import Imaging
import Passes
import Program
import Quantization
import TensorFlowImport
import Tensors

/// Which implementation computes.
enum EngineChoice: String, CaseIterable {
  case fast, reference

  static let flag = Flag.option(
    "--engine", "fast|reference", "what computes: kernels (default) or plain loops")
}

extension LoadedModel {
  /// The model, ready to be asked.
  ///
  /// `labels` replace those that a flat model carries; `head` names one classifier of several.
  func runner(
    _ engine: EngineChoice = .fast, threads: Int = 1, labels: [String]? = nil, head: String? = nil
  ) throws -> Runner {
    if let head { return try runner(engine, threads: threads).head(head, labels: labels) }
    switch (self, engine) {
    case (.graph(let model, _), .reference):
      return Runner(
        graph: model.graph, preprocessing: model.preprocessing, labels: labels ?? [])
    case (.graph(let model, _), .fast):
      return try Runner(fast: model.floatProgram(labels: labels ?? []), threads: threads)
    case (.program(let program, _), .reference):
      return Runner(reference: program.labelled(labels))
    case (.program(let program, _), .fast):
      return try Runner(fast: program.labelled(labels), threads: threads)
    }
  }
}

extension ImportedModel {
  /// The graph after all passes, as a float program.
  func floatProgram(labels: [String] = []) throws -> Program {
    try lower(try Pipeline.run(graph).graph, labels: labels, preprocessing: preprocessing)
  }
}

extension Program {
  /// The same program with other names for the elements of output 0.
  func labelled(_ labels: [String]?) -> Program {
    guard let labels, !outputs.isEmpty else { return self }
    var program = self
    program.outputs[0].labels = labels
    return program
  }
}

extension Arguments {
  /// The labels of `--labels`; their number must be the number of `classes`.
  func labels(classes: Int?) throws -> [String]? {
    guard let path = value("--labels") else { return nil }
    let labels = try LabelsFile.read(path)
    if let classes, labels.count != classes {
      throw InputError.labelCount(found: labels.count, expected: classes)
    }
    return labels
  }
}

enum Photographs {
  static func load(_ path: String) throws -> Image {
    let bytes = try Files.read(path)
    do throws(ImagingError) {
      return try Image(decoding: bytes)
    } catch {
      throw PhotographError(path: path, cause: error)
    }
  }
}

/// A photograph that cannot be decoded, and which.
struct PhotographError: Error, CustomStringConvertible {
  var path: String
  var cause: ImagingError
  var description: String { "\(cause)\n  in '\(path)'" }
}
