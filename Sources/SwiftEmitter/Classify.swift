import Program
import Tensors

extension FilePrinter {
  /// The recipe, where a photograph can become the model's one input.
  private var recipe: Preprocessing? {
    guard let recipe = program.preprocessing, program.inputs.count == 1 else { return nil }
    let input = program[program.inputs[0]]
    let isBytes = input.element == .uint8 && input.quantization != nil
    return input.element == .float32 || isBytes ? recipe : nil
  }

  /// Kernels that `prepare` calls.
  var recipeKernels: Set<Kernel> {
    guard let recipe else { return [] }
    var kernels: Set<Kernel> = [recipe.resize.method == .bilinear ? .sample : .nearest]
    if program[program.inputs[0]].element == .uint8 { kernels.insert(.rounding) }
    return kernels
  }

  func classify(_ printer: inout CodePrinter, _ hasWeights: Bool) {
    guard let recipe, !program.outputs.isEmpty else { return }
    let heads = heads
    let hasScores = heads[0].hasScores
    printer.line()
    printer.open("extension \(typeName)")
    if hasScores {
      if heads.count > 1 { answers(&printer, heads) }
      classifier(&printer, heads, needsWeights: hasWeights && options.weights == .resource)
      printer.line()
    }
    preparation(&printer, recipe)
    printer.close()
  }

  /// What `classify` answers where there are several heads.
  private func answers(_ printer: inout CodePrinter, _ heads: [Head]) {
    printer.comment("The classes of a photograph, each with its score, best first.", mark: "///")
    printer.open("public struct Answers: Sendable")
    for head in heads {
      printer.comment("By '\(head.node)'.", mark: "///")
      printer.line("public var \(head.name): [(label: \(head.classType), score: Float)] = []")
    }
    printer.close()
    printer.line()
  }

  private func classifier(_ printer: inout CodePrinter, _ heads: [Head], needsWeights: Bool) {
    let hasSeveral = heads.count > 1
    let rejects = program.rejectThreshold != nil
    if let threshold = program.rejectThreshold {
      printer.comment(
        "The best score below which a photograph shows none of the classes"
          + (hasSeveral ? " of '\(heads[0].node)'." : "."), mark: "///")
      printer.line("public static let rejectThreshold: Float = \(Literal.float(threshold))")
      printer.line()
    }
    let result = "[(label: \(heads[0].classType), score: Float)]"
    let none = hasSeveral ? "none of '\(heads[0].node)'" : "none at all"
    printer.comment(
      "The labels of a photograph, each with its score, best first\(hasSeveral ? ", head by head" : "")"
        + ". `pixels` are red, green and "
        + "blue bytes, row by row from the top; they are resized and scaled by the model's own "
        + "recipe. Allocates what a run needs, and frees it."
        + (rejects
          ? " With `rejecting`, \(none) where the best score is below `rejectThreshold`." : ""),
      mark: "///")
    printer.parameters(
      "public static func classify",
      ["rgb pixels: UnsafePointer<UInt8>", "width: Int", "height: Int"]
        + (needsWeights ? ["weights: UnsafeRawPointer"] : [])
        + (rejects ? ["rejecting: Bool = false"] : []),
      " -> \(hasSeveral ? "Answers" : result)")
    printer.indented {
      var arguments: [String] = []
      $0.line("let memory = UnsafeMutableRawPointer.allocate(byteCount: callSize, alignment: 16)")
      $0.line("defer { memory.deallocate() }")
      let (places, _) = callPlaces
      let values = [program[program.inputs[0]]] + program.outputs.map { program[$0.value] }
      for (index, name) in (inputNames + outputNames).enumerated() {
        let type = values[index].element.swiftName
        $0.line(
          "let \(name) = (memory + \(places[index])).assumingMemoryBound(to: \(type).self)")
        let label =
          index == 0 ? "" : outputNames.count == 1 ? "into: " : "\(name): "
        arguments.append(label + name)
      }
      arguments.append("arena: memory + \(places[places.count - 1])")
      if needsWeights { arguments.append("weights: weights") }
      $0.line("prepare(rgb: pixels, width: width, height: height, into: \(inputNames[0]))")
      $0.call("predict", arguments)
      if hasSeveral {
        $0.line("var answers = Answers()")
        for head in heads {
          collect(&$0, head, into: "answers.\(head.name)")
          $0.line("sort(&answers.\(head.name))")
        }
        if rejects {
          let first = "answers.\(heads[0].name)"
          $0.block("if rejecting && \(first)[0].score < rejectThreshold", "\(first) = []")
        }
        $0.line("return answers")
      } else {
        $0.line("var result: \(result) = []")
        collect(&$0, heads[0], into: "result")
        $0.lines(Self.sorting)
        if rejects { $0.line("if rejecting && result[0].score < rejectThreshold { return [] }") }
        $0.line("return result")
      }
    }
    printer.line("}")
    printer.line()
    if hasSeveral {
      printer.open(
        "private static func sort<Label>(_ result: inout [(label: Label, score: Float)])")
      printer.lines(Self.sorting)
      printer.close()
      printer.line()
    }
    printer.line("private static let callSize = \(callPlaces.base) + arenaSize")
  }

  /// Appends a head's classes with their scores, in order.
  private func collect(_ printer: inout CodePrinter, _ head: Head, into list: String) {
    let (value, labels) = (head.value, head.labels)
    let read = "\(head.name)[\(head.isEnum ? "label.rawValue" : "i")]"
    let score =
      value.element == .float32
      ? read : "Float(Int32(\(read)) &- \(value.zeroPoint)) * \(Literal.float(value.scale))"
    if head.isEnum {
      printer.block(
        "for label in \(head.labelType).allCases", "\(list).append((label, \(score)))")
    } else {
      let text = labels.isEmpty ? "i" : "\(head.labelList)[i]"
      let count = labels.isEmpty ? value.shape.count : labels.count
      printer.block("for i in 0..<\(count)", "\(list).append((\(text), \(score)))")
    }
  }

  /// By insertion: the library's sort would be larger than a layer's code. Equal scores keep their
  /// order.
  private static let sorting = """
    for i in 1..<Swift.max(result.count, 1) {
      var j = i
      while j > 0 && result[j].score > result[j - 1].score {
        result.swapAt(j, j - 1)
        j -= 1
      }
    }
    """

  /// Offsets of input, outputs and arena in the memory of one call, and where the arena starts.
  private var callPlaces: (places: [Int], base: Int) {
    var places = [0]
    for size in [program[program.inputs[0]].byteCount]
      + program.outputs.map({ program[$0.value].byteCount })
    {
      places.append((places[places.count - 1] + size + 63) / 64 * 64)
    }
    return (places, places[places.count - 1])
  }

  private func preparation(_ printer: inout CodePrinter, _ recipe: Preprocessing) {
    let input = program[program.inputs[0]]
    let (size, type) = (recipe.size, input.element.swiftName)
    let bilinear = recipe.resize.method == .bilinear
    func scale(_ side: String, _ target: Int) -> String {
      recipe.resize.alignCorners && target > 1
        ? "Float(\(side) - 1) / \(target - 1)" : "Float(\(side)) / \(target)"
    }
    func position(_ index: String, _ side: String, _ factor: String) -> String {
      bilinear
        ? "sample(\(index), \(side), scale: \(factor), halfPixel: \(recipe.resize.halfPixelCenters))"
        : "nearest(\(index), \(side), scale: \(factor), rounded: \(recipe.resize.alignCorners), "
          + "halfPixel: \(recipe.resize.halfPixelCenters))"
    }
    printer.comment(
      "Writes the input that the model expects of a photograph: \(input.shape), resized as "
        + "TensorFlow does, channels in order, scaled.", mark: "///")
    printer.parameters(
      "public static func prepare",
      [
        "rgb pixels: UnsafePointer<UInt8>", "width: Int", "height: Int",
        "into input: UnsafeMutablePointer<\(type)>",
      ])
    printer.indented {
      $0.line("precondition(width > 0 && height > 0, \"the picture is empty\")")
      $0.line("let down = \(scale("height", size.height))")
      $0.line("let across = \(scale("width", size.width))")
      $0.line("var target = input")
      $0.open("for i in 0..<\(size.height)")
      $0.line("let v = \(position("i", "height", "down"))")
      $0.open("for j in 0..<\(size.width)")
      $0.line("let h = \(position("j", "width", "across"))")
      $0.open("func level(_ channel: Int) -> Float")
      $0.lines(bilinear ? Self.bilinearLevel : "Float(pixels[(v &* width &+ h) &* 3 &+ channel])")
      $0.close()
      switch recipe.channelOrder {
      case .rgb:
        for c in 0..<3 { $0.line("target[\(c)] = \(stored("level(\(c))", c, recipe, input))") }
      case .bgr:
        for c in 0..<3 { $0.line("target[\(c)] = \(stored("level(\(2 - c))", c, recipe, input))") }
      case .gray:
        $0.line("let gray = 0.299 * level(0) + 0.587 * level(1) + 0.114 * level(2)")
        $0.line("target[0] = \(stored("gray", 0, recipe, input))")
      }
      $0.line("target += \(recipe.channels)")
      $0.close()
      $0.close()
    }
    printer.line("}")
  }

  /// A level of 0...255 as the model stores it. A uint8 input is the photograph's own bytes
  /// (`Formats/Quantization.md`, section 1).
  private func stored(_ level: String, _ c: Int, _ recipe: Preprocessing, _ input: Value) -> String
  {
    let (mean, deviation) = (recipe.mean[c], recipe.standardDeviation[c])
    let real = "(\(level) - \(Literal.float(mean))) / \(Literal.float(deviation))"
    return input.element == .float32
      ? real : "UInt8(truncatingIfNeeded: Rounding(0, 255, zero: 0)(\(level)))"
  }

  private static let bilinearLevel = """
    let upper = pixels + (v.lower &* width &* 3 &+ channel)
    let lower = pixels + (v.upper &* width &* 3 &+ channel)
    let (left, right) = (h.lower &* 3, h.upper &* 3)
    let top = Float(upper[left]) + (Float(upper[right]) - Float(upper[left])) * h.fraction
    let bottom = Float(lower[left]) + (Float(lower[right]) - Float(lower[left])) * h.fraction
    return top + (bottom - top) * v.fraction
    """
}
