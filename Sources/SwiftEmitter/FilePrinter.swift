import Program
import Tensors

/// Lays out the whole file: header, interface, steps, kernels, weights.
struct FilePrinter {
  let program: Program
  let options: EmitOptions
  let typeName: String
  let inputNames, outputNames: [String]

  init(_ program: Program, _ options: EmitOptions) {
    (self.program, self.options) = (program, options)
    var types = Namer(reserved: ["Swift", "String", "Int", "Float", "Double", "Bool"])
    typeName = types.type(options.typeName, otherwise: "Model")
    // `m` holds them, beside the arena and the weights; the others are local to `classify`.
    var members = Namer(reserved: [
      "arena", "weights", "m", "pixels", "width", "height", "memory", "answers", "label", "i",
    ])
    let (inputs, outputs) = (program.inputs, program.outputs)
    inputNames =
      inputs.count == 1
      ? [members.member("input", otherwise: "input")]
      : inputs.map { members.member(program[$0].name, otherwise: "input") }
    outputNames =
      outputs.count == 1
      ? [members.member("output", otherwise: "output")]
      : outputs.map { members.member($0.name, otherwise: "output") }
  }

  mutating func emit(reference: ([Tensor]) -> [Tensor]) throws(EmitError) -> EmittedSource {
    var steps = StepPrinter(
      program, inputNames: inputNames, outputNames: outputNames,
      unpacksInPlace: options.weights == .inPlace, isCoded: options.isCoded)
    let stepText = try printSteps(&steps)
    if !steps.weights.bytes.isEmpty, options.weights == .packed7 {
      steps.kernels.insert(options.isCoded ? .unpackCoded : .unpack)
    }
    if steps.kernels.contains(.unpackCoded) {
      steps.kernels.insert(options.isPrintable ? .printableBits : .denseBits)
    }
    var printer = CodePrinter()
    header(&printer)
    interface(&printer, steps)
    selfTest(&printer, steps, reference)
    memory(&printer, steps)
    printer.appendVerbatim(stepText)
    printKernels(&printer, steps.kernels.union(recipeKernels))
    var swift = Array(printer.text.utf8)
    var resource: [UInt8]?
    if !steps.weights.bytes.isEmpty {
      switch options.weights {
      case .packed7, .inPlace:
        let text = options.isPrintable ? BitText.printable : .dense
        swift += packedText(
          LiteralLines.text(
            steps.weights.coded.map { text.characters($0.bytes) }
              ?? SeptetText.septets(steps.weights.bytes)))
      case .resource: resource = steps.weights.bytes
      }
    }
    return EmittedSource(swift: swift, resource: resource)
  }

  // MARK: - Steps

  /// Steps a generated function.
  private static let stepsPerFunction = 16

  private func printSteps(_ steps: inout StepPrinter) throws(EmitError) -> String {
    let count = program.instructions.count
    let groups = stride(from: 0, to: count, by: Self.stepsPerFunction)
    steps.printer.line()
    steps.printer.open("extension \(typeName)")
    if groups.underestimatedCount > 1 {
      steps.printer.open("private static func run(_ m: Memory)")
      for (index, _) in groups.enumerated() { steps.printer.line("run\(index + 1)(m)") }
      steps.printer.close()
      steps.printer.line()
    }
    for (index, start) in groups.enumerated() {
      if index > 0 { steps.printer.line() }
      let name = groups.underestimatedCount > 1 ? "run\(index + 1)" : "run"
      steps.printer.open("private static func \(name)(_ m: Memory)")
      for instruction in program.instructions[start..<min(count, start + Self.stepsPerFunction)] {
        try steps.emit(instruction)
      }
      steps.printer.close()
    }
    if count == 0 { steps.printer.line("private static func run(_ m: Memory) {}") }
    steps.printer.close()
    return steps.printer.text
  }

  // MARK: - Header

  private func header(_ printer: inout CodePrinter) {
    let provenance = program.provenance
    let version = provenance.compiler.isEmpty ? "" : " " + provenance.compiler
    printer.comment(
      "Made by netsuke\(version); compile the graph again rather than edit this file.")
    if !provenance.sourceSHA256.isEmpty {
      printer.comment("From a TensorFlow graph with SHA-256 \(provenance.sourceSHA256).")
    }
    if !provenance.passes.isEmpty {
      printer.comment("Passes: \(provenance.passes.joined(separator: ", ")).")
    }
    if !provenance.calibration.isEmpty {
      printer.comment("Calibrated on \(provenance.calibration).")
    }
    printer.comment("It imports nothing, and works from Swift 6.2, Embedded Swift included.")
    printer.line()
  }

  // MARK: - Kernels

  private func printKernels(_ printer: inout CodePrinter, _ used: Set<Kernel>) {
    let kernels = Kernel.closure(used)
    guard !kernels.isEmpty else { return }
    printer.line()
    printer.open("extension \(typeName)")
    for (index, kernel) in kernels.enumerated() {
      if index > 0 { printer.line() }
      printer.lines(kernel.text)
    }
    printer.close()
  }

  // MARK: - Weights

  private func packedText(_ lines: [UInt8]) -> [UInt8] {
    var text = Array("\nextension \(typeName) {\n".utf8)
    text += Array("  // swift-format-ignore\n".utf8)
    text += Array("  private static let packed: StaticString = \"\"\"\n".utf8)
    text += lines
    text += Array("\n\"\"\"\n}\n".utf8)
    return text
  }
}
