import IR
import Passes
import Program
import ProgramInterpreter
import Quantization
import TensorFlowImport
import Tensors
import TestSupport

extension GoldenCase {
  /// The graph and its inputs, shapes given where the file does not know them.
  func imported() throws -> (graph: Graph, inputs: [String: Tensor]) {
    let arrays = try arrays()
    var options = ImportOptions()
    options.outputs = outputs
    for name in self.inputs {
      let fed = try arrays["in:\(name)"]
      if fed.shape.rank == 0, self.inputs.count > 1 {
        // Scalars beside a picture are switches such as keep_prob: values, as a user would set them.
        options.values[name] = fed.floats.map { "\($0[0])" } ?? "\(fed.integers![0])"
      } else {
        options.inputs.append(name)
        options.inputShapes[name] = fed.shape.dimensions
      }
    }
    let model = try TensorFlowImport.importGraph(self.graph(), options: options)
    var inputs: [String: Tensor] = [:]
    for input in model.inputs { inputs[input.name] = try arrays["in:\(input.name)"] }
    return (model.graph, inputs)
  }

  /// The program of a precision and the operands that it takes for the golden's inputs.
  func compiled(_ precision: Precision) throws -> (program: Program, operands: [Tensor]) {
    let (imported, inputs) = try imported()
    let graph = try Pipeline.run(imported).graph
    let sample = graph.inputs.map { inputs[graph[$0].name]! }
    let program = try Quantizer(precision: precision).compile(
      graph, calibration: CalibrationSet(samples: [sample], source: "the golden's own input"),
      executor: ReferenceExecutor()
    ).program
    return (program, program.inputs.indices.map { program.encode(sample[$0], input: $0) })
  }
}

/// Calibration by the reference interpreter.
struct ReferenceExecutor: ProgramExecutor {
  func run(_ program: Program, on samples: [[Tensor]]) -> [[Tensor]] {
    let interpreter = ProgramInterpreter(program)
    return samples.map { interpreter.run($0) }
  }
}
