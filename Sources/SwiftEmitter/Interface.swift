import Program
import Tensors

extension FilePrinter {
  /// The public enum: sizes, shapes, labels, `predict`.
  func interface(_ printer: inout CodePrinter, _ steps: StepPrinter) {
    let hasWeights = keepsWeights(steps)
    printer.comment(summary, mark: "///")
    printer.open("public enum \(typeName)")
    printer.comment(
      "Bytes of scratch memory that a run needs, aligned to 16 bytes.", mark: "///")
    printer.line("public static let arenaSize = \(Literal.integer(steps.arenaSize))")
    if hasWeights {
      printer.comment("Bytes of the weights in memory, aligned to 16 bytes.", mark: "///")
      printer.line("public static let weightsSize = \(Literal.integer(steps.weights.memorySize))")
    }
    for (id, name) in zip(program.inputs, inputNames) { facts(&printer, program[id], name) }
    for (output, name) in zip(program.outputs, outputNames) {
      facts(&printer, program[output.value], name)
    }
    printer.line()
    predict(&printer, hasWeights)
    if hasWeights {
      switch options.weights {
      case .packed7:
        printer.line()
        printer.lines(Self.sharedText)
        printer.line()
        printer.lines(unpackText(steps.weights))
      case .inPlace, .resource: break
      }
    }
    printer.close()
    labels(&printer)
    classify(&printer, hasWeights)
  }

  /// Whether a run reads weights that the caller, or the file, keeps in memory.
  func keepsWeights(_ steps: StepPrinter) -> Bool {
    options.weights != .inPlace && !steps.weights.bytes.isEmpty
  }

  private var summary: String {
    let names = program.outputs.map { "'\($0.name)'" }.joined(separator: ", ")
    let weights = "\(program.instructions.count) steps"
    return "A TensorFlow model that computes \(names) in \(weights)."
  }

  private func facts(_ printer: inout CodePrinter, _ value: Value, _ name: String) {
    guard value.shape.rank > 0 else { return }
    let dimensions = value.shape.dimensions.map(String.init).joined(separator: ", ")
    printer.comment(
      "Extents of '\(value.name)', \(value.element), row-major.", mark: "///")
    let zeros = value.shape.rank == 1 ? "\(dimensions)" : "(\(dimensions))"
    printer.line("public static let \(name)Shape = \(zeros)")
    if let quantization = value.quantization {
      printer.comment("A stored q means `scale * (q - zeroPoint)`.", mark: "///")
      printer.line(
        "public static let \(name)Scale: Float = \(Literal.float(quantization.scale))")
      printer.line("public static let \(name)ZeroPoint = \(quantization.zeroPoint)")
    }
  }

  /// The parameters of `predict`, and the arguments that pass them on under their own names.
  private func signature(_ hasWeights: Bool) -> (parameters: [String], memory: [String]) {
    var parameters: [String] = []
    var memory: [String] = []
    for (id, name) in zip(program.inputs, inputNames) {
      let label = inputNames.count == 1 ? "_ \(name)" : name
      parameters.append("\(label): UnsafePointer<\(program[id].element.swiftName)>")
      memory.append("\(name): \(name)")
    }
    for (output, name) in zip(program.outputs, outputNames) {
      let type = program[output.value].element.swiftName
      let label = outputNames.count == 1 ? "into \(name)" : name
      parameters.append("\(label): UnsafeMutablePointer<\(type)>")
      memory.append("\(name): \(name)")
    }
    parameters.append("arena: UnsafeMutableRawPointer")
    memory.append("arena: Region(base: arena)")
    if hasWeights {
      let shared = options.weights == .resource ? "" : " = sharedWeights"
      parameters.append("weights: UnsafeRawPointer\(shared)")
      memory.append("weights: Region(base: UnsafeMutableRawPointer(mutating: weights))")
    }
    return (parameters, memory)
  }

  private func predict(_ printer: inout CodePrinter, _ hasWeights: Bool) {
    let (parameters, memory) = signature(hasWeights)
    printer.comment(
      "Runs the model. Allocates nothing; may run on many threads at once, each with an arena of its own.",
      mark: "///")
    printer.line("///")
    printer.line("/// - Parameters:")
    for (id, name) in zip(program.inputs, inputNames) {
      printer.comment("- \(name): \(Self.meaning(program[id])).", mark: "///  ")
    }
    for (output, name) in zip(program.outputs, outputNames) {
      printer.comment("- \(name): \(Self.meaning(program[output.value])).", mark: "///  ")
    }
    printer.comment("- arena: `arenaSize` bytes.", mark: "///  ")
    if hasWeights {
      printer.comment("- weights: \(weightsMeaning).", mark: "///  ")
    }
    printer.parameters("public static func predict", parameters)
    printer.indented {
      $0.call("let m = Memory", memory)
      $0.line("run(m)")
    }
    printer.line("}")
  }

  private var weightsMeaning: String {
    options.weights == .resource
      ? "the bytes of the file beside this one" : "what `unpackWeights(into:)` wrote"
  }

  private static func meaning(_ value: Value) -> String {
    var text = "'\(value.name)', \(value.shape) \(value.element)"
    if let quantization = value.quantization {
      text += ", q for \(quantization.scale) * (q - \(quantization.zeroPoint))"
    }
    return text
  }

  /// Where a run reads and writes.
  func memory(_ printer: inout CodePrinter, _ steps: StepPrinter) {
    printer.line()
    printer.open("extension \(typeName)")
    printer.line("/// Where a run reads and writes.")
    printer.open("private struct Memory")
    for (id, name) in zip(program.inputs, inputNames) {
      printer.line("let \(name): UnsafePointer<\(program[id].element.swiftName)>")
    }
    for (output, name) in zip(program.outputs, outputNames) {
      let type = program[output.value].element.swiftName
      printer.line("let \(name): UnsafeMutablePointer<\(type)>")
    }
    printer.line("let arena: Region")
    if keepsWeights(steps) { printer.line("let weights: Region") }
    printer.close()
    printer.line()
    if options.weights == .inPlace, options.isCoded, !steps.weights.bytes.isEmpty {
      printer.line("/// Where the arena has room for the tables that constants are unpacked with.")
      printer.line(
        "private static let unpackingStart = \(Literal.integer(steps.unpackingStart))")
      printer.line()
    }
    printer.line("/// Memory that holds elements of several types at byte offsets.")
    printer.open("private struct Region")
    printer.line("let base: UnsafeMutableRawPointer")
    for element in ElementType.allCases where steps.accessors.contains(element) {
      printer.line()
      let type = element.swiftName
      printer.open("func \(element)(_ offset: Int) -> UnsafeMutablePointer<\(type)>")
      printer.line("(base + offset).assumingMemoryBound(to: \(type).self)")
      printer.close()
    }
    printer.close()
    printer.close()
  }

  private static let sharedText = """
    /// The weights, unpacked on first use into memory that is never freed.
    public nonisolated(unsafe) static let sharedWeights: UnsafeRawPointer = {
      let memory = UnsafeMutableRawPointer.allocate(byteCount: weightsSize, alignment: 16)
      unpackWeights(into: memory)
      return UnsafeRawPointer(memory)
    }()
    """

  private func unpackText(_ weights: WeightStore) -> String {
    let head = """
      /// Writes the weights, `weightsSize` bytes, for callers that keep memory of their own.
      public static func unpackWeights(into memory: UnsafeMutableRawPointer) {
      """
    guard let coded = weights.coded else {
      return head + "\n  unpack(0, count: weightsSize, to: memory)\n}"
    }
    return head + "\n" + """
        let scratch = memory + \(Literal.integer(weights.scratchStart))
        var (from, to) = (\(CodedWeights.start), 0)
        for _ in 0..<\(coded.count) {
          let (count, next) = unpack(from, to: memory + to, scratch: scratch)
          (from, to) = (next, (to &+ count &+ 7) / 8 &* 8)
        }
      }
      """
  }
}
