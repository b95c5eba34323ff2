import Program
import Tensors

extension FilePrinter {
  /// Labels that become cases of an enum: more make a long switch that nobody reads.
  static let caseLimit = 256

  /// The labels of output 0, where it has any.
  var labelTexts: [String] { program.outputs.first?.labels ?? [] }

  func labels(_ printer: inout CodePrinter) {
    guard !labelTexts.isEmpty else { return }
    printer.line()
    printer.open("extension \(typeName)")
    if labelTexts.count <= Self.caseLimit {
      labelEnum(&printer)
    } else {
      printer.line("/// What the elements of the output are called, in order.")
      printer.line("public static let labels: [String] = [")
      for text in labelTexts { printer.line("  \"\(Literal.escaped(text))\",") }
      printer.line("]")
    }
    printer.close()
  }

  private func labelEnum(_ printer: inout CodePrinter) {
    var namer = Namer(reserved: [
      "init", "rawValue", "description", "allCases", "hash", "hashValue",
    ])
    let names = labelTexts.map { namer.member($0, otherwise: "label") }
    printer.line("/// What the elements of the output are called; raw values are their indices.")
    printer.open("public enum Label: Int, CaseIterable, CustomStringConvertible, Sendable")
    for name in names { printer.line("case \(name)") }
    printer.line()
    printer.line("/// The label as the model's author wrote it.")
    printer.open("public var description: String")
    printer.line("switch self {")
    for (name, text) in zip(names, labelTexts) {
      printer.line("case .\(name): \"\(Literal.escaped(text))\"")
    }
    printer.line("}")
    printer.close()
    printer.close()
  }
}
