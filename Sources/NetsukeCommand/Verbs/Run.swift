import Evaluation
import FlatFormat
import NumPyFiles
import Program
import ProgramInterpreter
import Tensors

/// `netsuke run`: arrays in, arrays out.
enum Run: Verb {
  static let name = "run"
  static let summary = "run a graph or a compiled model on arrays"
  static let usage = "FILE --data X.npy -o Y.npy"
  static let flags: [Flag] =
    .graph + [
      .option("--data", "X.npy", "the input: .npy, or .npz keyed by input name"),
      .option("-o", "Y.npy", "the output: .npy, or .npz keyed by output name"),
      EngineChoice.flag, .option("--threads", "N", "threads to compute with (default 1)"),
    ]
  static let examples = [
    Example(
      command: "netsuke run Golden/road/graph.pb --data scene.npy -o scores.npy",
      purpose: "the graph's output for one preprocessed scene")
  ]

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let path = try arguments.files("a model file")[0]
    let data = try arguments.required("--data")
    let target = try arguments.required("-o")
    let engine: EngineChoice = try arguments.choice("--engine") ?? .fast
    let threads = try arguments.integer("--threads", in: 1...256) ?? 1
    let options = try arguments.importOptions()
    let arrays = try Files.readArrays(data).map { (name: $0.name, tensor: $0.tensor) }
    let model = try LoadedModel.load(
      path, options, feeding: arrays.count == 1 ? arrays[0].tensor : nil)

    let clock = ContinuousClock()
    let results: [NumPyArchive.Entry]
    let time: Duration
    if case .program(let program, _) = model, !options.outputs.isEmpty {
      // Inner values have no place of their own in a compiled model; the reference shows them.
      let start = clock.now
      results = try inner(options.outputs, of: program, arrays)
      time = clock.now - start
    } else {
      let runner = try model.runner(engine, threads: threads)
      let inputs = try runner.tensors(arrays)
      let start = clock.now
      let tensors = try runner.run(inputs)
      time = clock.now - start
      results = zip(runner.outputs, tensors).map { NumPyArchive.Entry(name: $0, tensor: $1) }
    }

    let bytes =
      results.count == 1 && !target.hasSuffix(".npz")
      ? NumPyArray.encode(results[0].tensor) : try NumPyArchive.encode(results)
    try AtomicFile.write(bytes, to: target)
    console.emit(
      .object([
        ("shape", .shape(results[0].tensor.shape.dimensions)), ("seconds", .number(time.seconds)),
        (
          "outputs",
          .array(
            results.map {
              .object([
                ("name", .string($0.name)), ("shape", .shape($0.tensor.shape.dimensions)),
                ("type", .string("\($0.tensor.elementType)")),
              ])
            })
        ),
      ]))
    for result in results {
      console.say("\(result.name)  \(result.tensor.elementType) \(result.tensor.shape)")
    }
    console.say("\(target) written, computed in \(Numbers.seconds(time.seconds))")
    return .done
  }

  private static func inner(
    _ names: [String], of program: Program, _ arrays: [(name: String, tensor: Tensor)]
  ) throws -> [NumPyArchive.Entry] {
    let wanted = try names.map { name -> ValueID in
      if let output = program.outputs.first(where: { $0.name == name }) { return output.value }
      guard let id = program.instructions.map(\.output).first(where: { program[$0].name == name })
      else {
        throw ValueError.unknown(
          name, present: program.instructions.map { program[$0.output].name })
      }
      return id
    }
    let inputs = try Runner(reference: program).tensors(arrays)
    var found: [ValueID: Tensor] = [:]
    _ = ProgramInterpreter(program).run(inputs) { id, tensor in
      if wanted.contains(id) { found[id] = tensor }
    }
    return zip(names, wanted).compactMap { name, id in
      found[id].map { tensor in
        let quantization = program[id].quantization
        return NumPyArchive.Entry(
          name: name,
          tensor: quantization == nil ? tensor : Tensor(tensor.shape, tensor.reals(quantization)))
      }
    }
  }
}

/// A value that a compiled model does not compute.
enum ValueError: Error, Equatable, CustomStringConvertible {
  case unknown(String, present: [String])

  var description: String {
    switch self {
    case .unknown(let name, let present):
      let nearest = UsageError.nearest(to: name, among: present)
      return """
        error[run.output]: the model computes no value '\(name)'
          help: \(nearest.map { "did you mean '\($0)'? " } ?? "")'netsuke inspect' lists its layers
        """
    }
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
