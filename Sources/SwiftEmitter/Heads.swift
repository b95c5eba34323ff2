import Program
import Tensors

extension FilePrinter {
  /// An output that holds one score a class, and what the generated file calls its classes.
  struct Head {
    /// Its pointer's name, from TensorFlow's.
    let name: String
    /// TensorFlow's name.
    let node: String
    let value: Value
    let labels: [String]
    /// The enum of its labels, or the list of them where they are too many.
    let labelType, labelList: String

    /// Whether the labels are an enum.
    var isEnum: Bool { !labels.isEmpty && labels.count <= FilePrinter.caseLimit }

    /// The type of a class: numbers where nobody named them.
    var classType: String { isEnum ? labelType : labels.isEmpty ? "Int" : "String" }

    /// Whether scores are in a type that has a real meaning.
    var hasScores: Bool { value.element == .float32 || value.quantization != nil }
  }

  /// The first output, and all others that are class scores by their labels or their softmax.
  var heads: [Head] {
    let indices = program.outputs.indices.filter { $0 == 0 || isClassifier($0) }
    let hasSeveral = indices.count > 1
    return indices.map { index in
      let (output, name) = (program.outputs[index], outputNames[index])
      let stem = name.prefix(1).uppercased() + name.dropFirst()
      return Head(
        name: name, node: output.name, value: program[output.value], labels: output.labels,
        labelType: hasSeveral ? "\(stem)Label" : "Label",
        labelList: hasSeveral ? "\(name)Labels" : "labels")
    }
  }

  private func isClassifier(_ index: Int) -> Bool {
    let output = program.outputs[index]
    let value = program[output.value]
    guard value.element == .float32 || value.quantization != nil,
      value.shape.dimensions.last == value.shape.count
    else { return false }
    return !output.labels.isEmpty || endsInSoftmax(output.value)
  }

  private func endsInSoftmax(_ id: ValueID) -> Bool {
    var id = id
    for instruction in program.instructions.reversed() where instruction.output == id {
      if case .softmax = instruction.operation { return true }
      guard case .reshape = instruction.operation else { return false }
      id = instruction.inputs[0]
    }
    return false
  }
}
