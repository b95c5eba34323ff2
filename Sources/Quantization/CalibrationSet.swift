import IR
import Tensors

/// Samples of a model's inputs, from which ranges, rounding and biases are found.
public struct CalibrationSet: Sendable {
  /// One list a sample: a tensor for every input of the graph, in the order of `Graph.inputs`, as the
  /// graph takes it (reals after preprocessing, not bytes).
  public var samples: [[Tensor]]
  /// What they are, in words, for the program's provenance: `100 photographs`.
  public var source: String

  /// Whether the samples were made up for want of real ones.
  var isSynthetic = false

  public init(samples: [[Tensor]], source: String) {
    (self.samples, self.source) = (samples, source)
  }

  /// Fewer samples than this cost accuracy that can be measured.
  static let enough = 25

  func check(_ graph: Graph) throws(QuantizationError) {
    guard !samples.isEmpty else { throw .noCalibration }
    let types = graph.inputs.map(graph.type(of:))
    for (index, sample) in samples.enumerated() {
      let found = sample.map { ValueType($0.shape, $0.elementType) }
      guard found == types else {
        throw .sample(
          index: index, found: found.map(\.description).joined(separator: ", "),
          expected: types.map(\.description).joined(separator: ", "))
      }
      for tensor in sample {
        guard tensor.floats?.allSatisfy(\.isFinite) ?? true else {
          throw .notFinite(node: "calibration sample \(index)", what: "an element")
        }
      }
    }
  }
}
