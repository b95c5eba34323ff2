import IR
import Program
import Tensors

/// The graph as a float32 program. Needs no calibration.
///
/// - Parameters:
///   - labels: names of the classes of output 0, or empty.
///   - preprocessing: how a photograph becomes input 0, where anybody knows.
public func lower(
  _ graph: Graph, labels: [String] = [], preprocessing: Preprocessing? = nil,
  provenance: Provenance = Provenance()
) throws(QuantizationError) -> Program {
  let normalized = try Normalization.run(graph, integers: false)
  return try Lowering.program(
    normalized, Plan(float: normalized), labels: labels, preprocessing: preprocessing,
    provenance: provenance)
}
