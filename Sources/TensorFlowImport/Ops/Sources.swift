import IR
import Tensors

/// Const, Placeholder.
extension OpTable {
  static let sources: [String: OpImporter] = [
    "Const": importConst,
    "Placeholder": importPlaceholder,
    "PlaceholderV2": importPlaceholder,
  ]

  private static func importConst(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    guard case .tensor(let literal) = n.node.attributes["value"] else {
      throw Refusal(.value("it has no value"))
    }
    switch literal.value {
    case .success(let tensor):
      if tensor.elementType == .float32 && literal.type != .float {
        n.note(.narrowedToFloat32("\(literal.type)"))
      }
      return [0: try n.constant(tensor)]
    case .failure(let problem):
      switch problem {
      case .unsupportedType:
        throw .attribute(
          "dtype", found: "\(literal.type)",
          expected: "float32, an integer of up to 64 signed or 8 unsigned bits, or bool")
      case .badShape: throw Refusal(.value("its shape \(literal.shape) is no shape"))
      case .wrongCount(let found, let expected):
        throw Refusal(.value("it holds \(found) elements, expected \(expected)"))
      case .tooLarge(let bytes):
        throw Refusal(.value("it would take \(bytes) bytes, far more than the file justifies"))
      }
    }
  }

  /// A placeholder that is an input has become one before; this one must get its value elsewhere.
  private static func importPlaceholder(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    throw Refusal(.needsValue)
  }
}
