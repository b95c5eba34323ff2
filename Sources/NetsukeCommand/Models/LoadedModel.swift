import Evaluation
import FlatFormat
import Program
import TensorFlowImport
import Tensors

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The one place that calls the importer.
enum Importer {
  static func load(_ bytes: [UInt8], _ options: ImportOptions) throws -> ImportedModel {
    try TensorFlowImport.importGraph(bytes, options: options)
  }
}

/// A model file, recognised by its content.
enum LoadedModel {
  /// A TensorFlow graph: binary or text, gzipped or not.
  case graph(ImportedModel, fileSize: Int)
  /// A flat model of ours.
  case program(Program, fileSize: Int)

  static func load(_ path: String, _ options: ImportOptions) throws -> LoadedModel {
    // A model of ours is mapped and not read: opening one should cost what it costs an app.
    if let mapped = try? Bytes(mapping: path), FlatModel.recognizes(mapped) {
      return .program(try FlatModel.decode(mapped), fileSize: mapped.count)
    }
    let bytes = try Files.read(path)
    return .graph(try Importer.load(bytes, options), fileSize: bytes.count)
  }

  /// The model that an array is fed to: where a graph leaves its input's shape open and no flag
  /// gives it, it is the array's.
  static func load(
    _ path: String, _ options: ImportOptions, feeding array: Tensor?
  ) throws -> LoadedModel {
    do {
      return try load(path, options)
    } catch let error as ImportError {
      guard case .shapeNeeded = error, options.inputShape == nil, let array else { throw error }
      var options = options
      options.inputShape = array.shape.dimensions
      return try load(path, options)
    }
  }

  /// A graph; a flat model is an error that says so.
  static func loadGraph(_ path: String, _ options: ImportOptions) throws -> ImportedModel {
    switch try load(path, options) {
    case .graph(let model, _): return model
    case .program:
      throw FileError.wrongKind(
        path, found: "a compiled model (.nsk)", expected: "the TensorFlow graph it came from")
    }
  }
}

/// Labels files: a name a line, or a JSON array of names.
enum LabelsFile {
  static func read(_ path: String) throws(FileError) -> [String] {
    let text = try Files.readText(path)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if let first = lines.first, first.drop(while: \.isWhitespace).hasPrefix("[") {
      return try JSONLabels.parse(text, path: path)
    }
    // A last line break ends a line and does not start another.
    let names = lines.last?.isEmpty == true ? lines.dropLast() : lines[...]
    return names.map { String($0).trimmed }
  }
}

/// Labels as TensorFlow.js users keep them: a JSON array of names.
enum JSONLabels {
  static func parse(_ text: String, path: String) throws(FileError) -> [String] {
    guard let names = try? JSONDecoder().decode([String].self, from: Data(text.utf8)) else {
      throw .wrongKind(
        path, found: "JSON that is no array of names", expected: "a name a line, or [\"a\", \"b\"]")
    }
    return names
  }
}
