import Evaluation
import NumPyFiles
import Quantization
import TensorFlowImport
import Tensors

/// What a model is calibrated with: tensors as the graph takes them, and the photographs they came
/// from, where they did.
struct CalibrationInput {
  var samples: [[Tensor]]
  /// In words, for the model's provenance.
  var source: String
  /// In the order of the samples; empty for arrays.
  var photographs: [Classification.Photograph] = []

  var set: CalibrationSet { CalibrationSet(samples: samples, source: source) }

  /// At most `limit` samples, spread evenly over what is there.
  init(
    _ path: String, for runner: Runner, limit: Int, labels: [String], classes: Int, workers: Int,
    progress: @escaping @Sendable (Int, Int) -> Void
  ) throws {
    if Files.isFolder(path) {
      let all =
        try (try? ListedPhotographs.folders(path, labels: labels, classes: classes))
        ?? Files.photographs(in: path).map { .init(path: $0) }
      let photographs = Self.spread(all, limit)
      guard let input = runner.inputs.first, runner.inputs.count == 1 else {
        throw InputError.count(found: 1, expected: runner.inputs.count)
      }
      let count = photographs.count
      samples = try Parallel.map(
        count, workers: workers, progress: { progress($0, count) },
        { [try input.tensor(try Photographs.load(photographs[$0].path))] })
      self.photographs = photographs
      source = samples.count == 1 ? "1 photograph" : "\(samples.count) photographs"
    } else {
      let arrays = try Files.readArrays(path).map { (name: $0.name, tensor: $0.tensor) }
      samples = Self.spread(try Self.rows(arrays, for: runner), limit)
      source = samples.count == 1 ? "1 array" : "\(samples.count) arrays"
    }
  }

  private static func spread<T>(_ all: [T], _ limit: Int) -> [T] {
    guard all.count > limit else { return all }
    return (0..<limit).map { all[$0 * all.count / limit] }
  }

  /// Arrays may hold several inputs along their first axis.
  private static func rows(
    _ arrays: [(name: String, tensor: Tensor)], for runner: Runner
  ) throws -> [[Tensor]] {
    guard let first = runner.inputs.first, let array = arrays.first else { return [] }
    let count = max(first.shape.count, 1)
    let named = arrays.first { $0.name == first.name } ?? array
    let rows = max(1, named.tensor.shape.count / count)
    return try (0..<rows).map { row in
      try runner.tensors(
        arrays.map { name, tensor in
          let input = runner.inputs.first { $0.name == name } ?? first
          guard rows > 1, tensor.shape.count == input.shape.count * rows else {
            return (name, tensor)
          }
          let offset = row * input.shape.count
          return (name, tensor.gathering(input.shape) { offset + $0 })
        })
    }
  }
}
