import Foundation
import GraphInterpreter
import IR
import TensorFlowImport
import Tensors
import TestSupport
import Testing

/// Every op-sized graph that TensorFlow ran for us: imported, interpreted, and compared within the
/// tolerance that the manifest states.
@Suite("ops against TensorFlow")
struct OpGoldenTests {
  static let cases = GoldenCase.all

  @Test(arguments: cases)
  func agrees(golden: GoldenCase) throws {
    let archive = try GoldenArchive(Golden.file("ops/\(golden.name).npz"))
    let file = try bytes(of: Golden.file("ops/\(golden.name).pb"))
    let model = try TensorFlowImport.importGraph(file, options: try golden.options(archive))
    var inputs: [String: Tensor] = [:]
    for input in model.inputs { inputs[input.name] = try archive["in:\(input.name)"] }
    let results = try GraphInterpreter.run(model.graph, inputs: inputs)
    for (name, result) in zip(golden.outputs, results) {
      expectClose(
        result, try archive["out:\(name)"], relativeToLargest: golden.tolerance,
        "\(golden.name), \(name)")
    }
  }

  @Test func thereAreGoldens() { #expect(Self.cases.count > 500) }
}

extension GoldenCase {
  /// What a user would say: the outputs, the input with its shape, and values for what is a scalar.
  func options(_ archive: GoldenArchive) throws -> ImportOptions {
    var options = ImportOptions()
    options.outputs = outputs
    for input in inputs {
      let fed = try archive["in:\(input)"]
      if fed.shape.rank == 0, inputs.count > 1 {
        options.values[input] = fed.floats.map { "\($0[0])" } ?? "\(fed.integers![0])"
      } else {
        if options.inputs.isEmpty { options.inputShape = fed.shape.dimensions }
        options.inputs.append(input)
      }
    }
    return options
  }
}
