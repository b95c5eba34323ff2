import Evaluation
import IR
import Program
import Quantization
import Retraining
import Tensors

/// The last layer solved again on what the quantized network sees of labelled photographs.
///
/// A fifth of each class is held out; the model with the new layer is kept only if it does better on
/// those.
struct HeadRefit {
  /// Correct answers on the held-out photographs.
  private(set) var before = 0.0
  private(set) var after = 0.0
  let learnt, held: Int
  /// The model with the new layer, where it is better.
  private(set) var better: QuantizedModel?

  init(
    _ folder: String, _ program: Program, _ graph: Graph, _ preprocessing: Preprocessing?,
    labels: [String], classes: Int, _ options: CompileOptions, _ console: Console,
    compile: (Graph) throws -> QuantizedModel
  ) throws {
    guard let head = AffineHead(graph), head.classes == classes,
      let features = program.features(of: head.width * head.classes)
    else { throw HeadRefitError.noHead }
    let photographs = try ListedPhotographs.folders(folder, labels: labels, classes: classes)
    let known = photographs.filter { $0.truth != nil }
    let missing = (0..<classes).filter { index in !known.contains { $0.truth == index } }
    guard missing.isEmpty else {
      throw HeadRefitError.classesWithoutPhotographs(missing.count, of: classes)
    }
    var (training, validation) = (
      FeatureSet(width: head.width, classes: classes),
      FeatureSet(width: head.width, classes: classes)
    )
    var heldOut: [Classification.Photograph] = []
    var seen = [Int](repeating: 0, count: classes)
    let answers = try Classification(
      model: try Runner(fast: features), workers: options.workers
    ).answers(known, load: { try Photographs.load($0) })
    for (photograph, answer) in zip(known, answers) {
      guard let truth = photograph.truth else { continue }
      seen[truth] += 1
      if seen[truth] % 5 == 0 {
        validation.append(answer.scores, label: truth)
        heldOut.append(photograph)
      } else {
        training.append(answer.scores, label: truth)
      }
    }
    (learnt, held) = (training.count, validation.count)
    guard held > 0 else { throw HeadRefitError.tooFew(known.count) }
    console.progress("solving the last layer")
    // The penalty is chosen by folds: what is held out judges the new layer, and may not choose it.
    let none = FeatureSet(width: head.width, classes: classes)
    let fitting = HeadFitting(parts: head.parts, workers: options.workers)
    let layer = fitting.fit(training: training, validation: none).layer.widened(to: head.width)
    let refitted = try compile(try head.replacing(layer, in: graph))
    let report = try [program, refitted.program].map { program in
      AccuracyReport(
        try Classification(model: try Runner(fast: program), workers: options.workers)
          .answers(heldOut, load: { try Photographs.load($0) }), classes: classes)
    }
    (before, after) = (report[0].top1 ?? 0, report[1].top1 ?? 0)
    if after > before { better = refitted }
  }

  var words: String {
    let figures =
      "\(Numbers.percent(before)) → \(Numbers.percent(after)) of \(held) held-out photographs"
    return better == nil
      ? "left as it was: solved again on \(learnt) photographs it gets \(figures)"
      : "solved again on \(learnt) photographs: \(figures)"
  }

  var json: JSON {
    .object([
      ("kept", .bool(better != nil)), ("learnt", .integer(learnt)), ("held_out", .integer(held)),
      ("before", .number(before)), ("after", .number(after)),
    ])
  }
}

/// Why a last layer could not be solved again. One case per cause.
enum HeadRefitError: Error, Equatable, CustomStringConvertible {
  case noHead
  case classesWithoutPhotographs(Int, of: Int)
  case tooFew(Int)

  var description: String {
    switch self {
    case .noHead:
      """
      error[refit.head]: the output is not computed by one affine layer of constant weights from \
      features of the whole image
        help: leave --refit-head out
      """
    case .classesWithoutPhotographs(let missing, let classes):
      """
      error[refit.classes]: \(missing) of \(classes) classes have no photographs, expected some of each
        help: give a folder for every class, named like its label
      """
    case .tooFew(let count):
      """
      error[refit.photographs]: found \(count) photographs, expected 5 or more of some class
        help: a fifth of each class is held out to judge the new layer by
      """
    }
  }
}

extension Program {
  /// The program up to what its last convolution into reals reads; nil where that has another number
  /// of weights.
  func features(of weights: Int) -> Program? {
    let last = instructions.lastIndex { instruction in
      guard case .convolve = instruction.operation else { return false }
      return self[instruction.output].element == .float32 && instruction.inputs.count == 4
    }
    guard let last, self[instructions[last].inputs[1]].shape.count == weights else { return nil }
    let wanted = instructions[last].inputs[0]
    guard let producer = instructions.lastIndex(where: { $0.output == wanted }) else { return nil }
    var builder = ProgramBuilder()
    var copies = [ValueID?](repeating: nil, count: values.count)
    for id in inputs {
      let value = self[id]
      copies[id.index] = builder.input(
        value.name, value.element, value.shape, quantization: value.quantization)
    }
    for instruction in instructions[...producer] {
      var operands: [ValueID] = []
      for input in instruction.inputs {
        let value = self[input]
        if copies[input.index] == nil, let bytes = constant(input) {
          let tensor = Tensor(value.shape, value.element, bytes)
          copies[input.index] = builder.constant(
            value.name, tensor, quantization: value.quantization)
        }
        guard let operand = copies[input.index] else { return nil }
        operands.append(operand)
      }
      let value = self[instruction.output]
      copies[instruction.output.index] = builder.append(
        instruction.operation, operands, name: value.name, value.element, value.shape,
        quantization: value.quantization, origin: instruction.origin)
    }
    guard let output = copies[wanted.index] else { return nil }
    return try? builder.finish(
      outputs: [Output(name: "features", value: output)], preprocessing: preprocessing)
  }
}
