import Engine
import GraphInterpreter
import IR
import Program
import ProgramInterpreter
import Tensors

/// A model that can be asked: a float graph or a program, and what computes it.
public struct Runner: Sendable {
  public let inputs: [ModelInput]
  public let outputs: [String]
  /// Names of the elements of output 0, or empty.
  public var labels: [String] { outputLabels.first ?? [] }
  private let outputLabels: [[String]]
  /// Takes tensors of the inputs' own types, in order; gives the outputs, reals where they stand
  /// for reals.
  private let compute: @Sendable ([Tensor]) throws -> [Tensor]

  /// The float graph by its reference interpreter.
  public init(graph: Graph, preprocessing: Preprocessing?, labels: [String] = []) {
    inputs = graph.inputs.enumerated().map { index, id in
      ModelInput(
        name: graph[id].name, shape: graph.shape(of: id), element: graph.type(of: id).element,
        preprocessing: index == 0 ? preprocessing : nil)
    }
    outputs = graph.outputs.map(\.name)
    outputLabels = outputs.indices.map { $0 == 0 ? labels : [] }
    let names = inputs.map(\.name)
    compute = { tensors in
      try GraphInterpreter.run(
        graph, inputs: Dictionary(uniqueKeysWithValues: zip(names, tensors)))
    }
  }

  /// A program by its reference interpreter.
  public init(reference program: Program) {
    self.init(program) { ProgramInterpreter(program).run($0) }
  }

  /// A program by the engine. Any number of threads may ask it at once, each with `threads` of its
  /// own.
  public init(fast program: Program, threads: Int = 1) throws(EngineError) {
    let engine = try Engine(program, threads: threads)
    self.init(program) { try engine.run($0) }
  }

  private init(
    _ program: Program, compute: @escaping @Sendable ([Tensor]) throws -> [Tensor]
  ) {
    inputs = program.inputs.enumerated().map { index, id in
      let value = program[id]
      return ModelInput(
        name: value.name, shape: value.shape, element: value.element,
        quantization: value.quantization,
        preprocessing: index == 0 ? program.preprocessing : nil)
    }
    outputs = program.outputs.map(\.name)
    outputLabels = program.outputs.map(\.labels)
    self.compute = { tensors in
      zip(program.outputs, try compute(tensors)).map { output, tensor in
        guard let quantization = program[output.value].quantization else { return tensor }
        return Tensor(tensor.shape, tensor.reals(quantization))
      }
    }
  }

  private init(_ runner: Runner, output: Int, labels: [String]?) {
    inputs = runner.inputs
    outputs = [runner.outputs[output]]
    outputLabels = [labels ?? runner.outputLabels[output]]
    compute = { [try runner.compute($0)[output]] }
  }

  /// The model as one of its classifiers: with this output alone.
  ///
  /// - Parameter labels: names of its classes, in place of its own.
  public func head(_ name: String, labels: [String]? = nil) throws(InputError) -> Runner {
    guard let output = outputs.firstIndex(of: name) else {
      throw .unknownHead(name: name, present: outputs)
    }
    return Runner(self, output: output, labels: labels)
  }

  /// The outputs for tensors of the inputs' own types.
  public func run(_ tensors: [Tensor]) throws -> [Tensor] {
    guard tensors.count == inputs.count else {
      throw InputError.count(found: tensors.count, expected: inputs.count)
    }
    return try compute(tensors)
  }

  /// Arrays by name as tensors of the inputs' own types. One array without a fitting name serves a
  /// model with one input.
  public func tensors(_ arrays: [(name: String, tensor: Tensor)]) throws(InputError) -> [Tensor] {
    if inputs.count == 1, arrays.count == 1 { return [try inputs[0].tensor(arrays[0].tensor)] }
    var result: [Tensor] = []
    for input in inputs {
      guard let array = arrays.first(where: { $0.name == input.name }) else {
        throw arrays.count == 1 && arrays[0].name.isEmpty
          ? .count(found: 1, expected: inputs.count)
          : .missing(name: input.name, present: arrays.map(\.name))
      }
      result.append(try input.tensor(array.tensor))
    }
    return result
  }
}
