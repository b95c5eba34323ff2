import Program
import Tensors

extension FilePrinter {
  /// Labels that become cases of an enum: more make a long switch that nobody reads.
  static let caseLimit = 256

  /// The labels of every head that has any.
  func labels(_ printer: inout CodePrinter) {
    let heads = heads
    for head in heads where !head.labels.isEmpty {
      let output = heads.count > 1 ? "'\(head.node)'" : "the output"
      printer.line()
      printer.open("extension \(typeName)")
      if head.isEnum {
        labelEnum(&printer, head, of: output)
      } else {
        printer.comment("What the elements of \(output) are called, in order.", mark: "///")
        printer.line("public static let \(head.labelList): [String] = [")
        for text in head.labels { printer.line("  \"\(Literal.escaped(text))\",") }
        printer.line("]")
      }
      printer.close()
    }
  }

  private func labelEnum(_ printer: inout CodePrinter, _ head: Head, of output: String) {
    var namer = Namer(reserved: [
      "init", "rawValue", "description", "allCases", "hash", "hashValue",
    ])
    let names = head.labels.map { namer.member($0, otherwise: "label") }
    printer.comment(
      "What the elements of \(output) are called; raw values are their indices.", mark: "///")
    printer.open(
      "public enum \(head.labelType): Int, CaseIterable, CustomStringConvertible, Sendable")
    for name in names { printer.line("case \(name)") }
    printer.line()
    printer.line("/// The label as the model's author wrote it.")
    printer.open("public var description: String")
    printer.line("switch self {")
    for (name, text) in zip(names, head.labels) {
      printer.line("case .\(name): \"\(Literal.escaped(text))\"")
    }
    printer.line("}")
    printer.close()
    printer.close()
  }
}
