import Foundation
import Tensors
import Testing

/// One op-sized graph of `Golden/ops`, with TensorFlow's answer, as `Golden/manifest.json` has it.
public struct GoldenCase: CustomTestStringConvertible, Sendable {
  public var name: String
  /// TensorFlow names of the fed nodes and of the compared ones.
  public var inputs, outputs: [String]
  public var ops: [String]
  /// Largest difference allowed, relative to the largest output.
  public var tolerance: Float

  public var testDescription: String { name }

  public static let all: [GoldenCase] = {
    guard let data = try? Data(contentsOf: Golden.file("manifest.json")),
      let manifest = try? JSONDecoder().decode([String: Entry].self, from: data)
    else { return [] }
    return manifest.map { name, entry in
      GoldenCase(
        name: name, inputs: entry.inputs.map(\.name), outputs: entry.outputs.map(\.name),
        ops: entry.ops, tolerance: entry.tolerance)
    }.sorted { $0.name < $1.name }
  }()

  public func graph() throws -> [UInt8] { try bytes(of: Golden.file("ops/\(name).pb")) }

  /// Arrays `in:NAME` and `out:NAME`.
  public func arrays() throws -> GoldenArchive {
    try GoldenArchive(Golden.file("ops/\(name).npz"))
  }

  private struct Entry: Decodable {
    var inputs, outputs: [Named]
    var ops: [String]
    var tolerance: Float
  }

  private struct Named: Decodable {
    var name: String
  }
}
