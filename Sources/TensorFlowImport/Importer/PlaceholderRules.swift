import IR
import Tensors

/// What becomes of a placeholder: an input, a value, or a question to the user.
struct PlaceholderRules {
  var options: ImportOptions
  /// The placeholder that `--input-shape` is about.
  var main: String?
  /// What the first layer says of the main input's shape, for the question about it.
  var hint: PartialShape?

  enum Role {
    case input(ValueType, isBatchUnknown: Bool)
    case value(Tensor)
    /// A switch between training and inference, which takes inference.
    case training
    case needsValue
  }

  func role(_ node: SourceNode) throws(ImportError) -> Role {
    if let value = try given(node) { return .value(value) }
    guard case .type(let type) = node.attributes["dtype"] ?? .type(.float),
      let element = type.element
    else { return .needsValue }
    let isNamed = options.inputs.contains(node.name)
    if element == .bool && !isNamed {
      return Self.isTrainingSwitch(node.name) ? .training : .needsValue
    }
    let declared = Self.declaredShape(node)
    guard isNamed || node.name == main || declared.dimensions.map({ $0.count > 1 }) == true else {
      return .needsValue
    }
    let (shape, isBatchUnknown) = try shape(node.name, declared)
    return .input(ValueType(shape, element), isBatchUnknown: isBatchUnknown)
  }

  /// The value that the user gave for a placeholder, or nil.
  func given(_ node: SourceNode) throws(ImportError) -> Tensor? {
    guard let text = options.values[node.name] else { return nil }
    let attribute = node.attributes["dtype"]
    guard case .type(let type) = attribute ?? .type(.float), let element = type.element else {
      throw .badValue(
        placeholder: node.name, value: text, expected: "a placeholder of numbers or truth values")
    }
    func bad(_ expected: String) -> ImportError {
      .badValue(placeholder: node.name, value: text, expected: expected)
    }
    switch element {
    case .bool:
      switch text.lowercased() {
      case "true", "1": return Tensor(.scalar, .bool([true]))
      case "false", "0": return Tensor(.scalar, .bool([false]))
      default: throw bad("true or false")
      }
    case .float32:
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      let values = parts.compactMap { Float($0) }
      guard values.count == parts.count else { throw bad("a number, or numbers parted by commas") }
      return Tensor(values.count == 1 ? .scalar : [values.count], values)
    case .uint8, .int8, .int16, .int32, .int64:
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      let values = parts.compactMap { Int64($0) }
      guard values.count == parts.count,
        let tensor = Tensor(
          values.count == 1 ? .scalar : [values.count], integers: values, type: element)
      else { throw bad("an integer of type \(element), or several parted by commas") }
      return tensor
    }
  }

  /// The shape with every extent known: the batch is 1 unless something says otherwise.
  func shape(_ name: String, _ declared: PartialShape) throws(ImportError) -> (Shape, Bool) {
    let given = options.inputShapes[name] ?? (name == main ? options.inputShape : nil)
    if let given {
      let isShape = Shape.checkedCount(given, limit: 1 << 31).map { $0 > 0 } ?? false
      let fits =
        declared.dimensions.map { known in
          known.count == given.count && zip(known, given).allSatisfy { $0 == nil || $0 == $1 }
        } ?? true
      guard isShape && fits else {
        throw .shapeConflict(
          input: name, given: given.map(String.init).joined(separator: ","), graph: "\(declared)")
      }
      return (Shape(given), false)
    }
    guard let known = declared.dimensions, known.dropFirst().allSatisfy({ $0 != nil }) else {
      throw .shapeNeeded(input: name, known: "\(declared)", flag: flag(declared))
    }
    let extents = known.map { $0 ?? 1 }
    guard Shape.checkedCount(extents, limit: 1 << 31) != nil else {
      throw .shapeConflict(input: name, given: "", graph: "\(declared), which is no shape")
    }
    return (Shape(extents), known.first == .some(nil))
  }

  /// The flag to type, with letters where numbers are wanted.
  private func flag(_ declared: PartialShape) -> String {
    guard let known = declared.dimensions ?? hint?.dimensions else {
      return "--input-shape 1,H,W,C"
    }
    let letters = known.count == 4 ? ["1", "H", "W", "C"] : known.indices.map { "N\($0)" }
    let numbers = known.enumerated().map { index, extent in
      extent.map(String.init) ?? (index == 0 ? "1" : letters[index])
    }
    return "--input-shape \(numbers.joined(separator: ","))"
  }

  /// What the node says of its shape. Old writers left `shape {}` where they knew nothing.
  static func declaredShape(_ node: SourceNode) -> PartialShape {
    guard case .shape(let shape) = node.attributes["shape"], shape.dimensions?.isEmpty == false
    else { return .unknown }
    return shape
  }

  private static func isTrainingSwitch(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.contains("train") || name.contains("learning_phase") || name.contains("phase")
  }
}
