import Engine
import IR
import Program
import Tensors

/// A float graph and a program of it, shown the same inputs.
public struct ModelComparison {
  private let graph: Graph
  private let program: Program
  private let tolerance: LayerVerification.Tolerance

  public init(
    graph: Graph, program: Program, tolerance: LayerVerification.Tolerance = .init()
  ) {
    (self.graph, self.program, self.tolerance) = (graph, program, tolerance)
  }

  /// Compares layer by layer, the program run by the engine.
  ///
  /// - Parameters:
  ///   - samples: tensors as the graph takes them, one list an input.
  ///   - inputs: what the graph takes, in the same order.
  ///   - progress: is told how many samples are done.
  public func report(
    on samples: [[Tensor]], inputs: [ModelInput], progress: (Int) -> Void = { _ in }
  ) throws -> VerificationReport {
    var verification = LayerVerification(graph: graph, program: program, tolerance: tolerance)
    let runner = Runner(reference: program)
    let engine = try Engine(program)
    let context = try engine.makeContext(keepingValues: true)
    for (index, sample) in samples.enumerated() {
      progress(index)
      let named = zip(inputs, sample).map { (name: $0.name, tensor: $1) }
      let stored = try runner.tensors(
        named.filter { pair in
          named.count == 1 || runner.inputs.contains { $0.name == pair.name }
        })
      try verification.add(
        graphInputs: Dictionary(uniqueKeysWithValues: named.map { ($0.name, $0.tensor) })
      ) { observe in
        let outputs = try engine.observe(stored, in: context, observe)
        return zip(program.outputs, outputs).map { $1.reals(program[$0.value].quantization) }
      }
    }
    return verification.report
  }
}
