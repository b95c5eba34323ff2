import Tensors

/// A TensorFlow graph as the file has it: nodes in any order, attributes decoded but not judged.
struct SourceGraph: Sendable {
  var nodes: [SourceNode] = []
  /// Positions in `nodes`, by name.
  var index: [String: Int] = [:]
  /// True when the file holds a library of functions.
  var hasFunctions = false

  subscript(name: String) -> SourceNode? { index[name].map { nodes[$0] } }

  /// How many nodes of each op there are.
  var histogram: [String: Int] { nodes.reduce(into: [:]) { $0[$1.op, default: 0] += 1 } }
}

/// One node: an op, its inputs by name, its attributes.
struct SourceNode: Sendable {
  var name: String
  var op: String
  /// Data inputs, in order.
  var inputs: [SourceValue]
  /// Names of nodes that must merely run before this one.
  var controls: [String]
  var attributes: [String: Attribute]
}

/// One output of a node: `name:slot`, or `name` for slot 0.
struct SourceValue: Hashable, Sendable, CustomStringConvertible {
  var node: String
  var slot: Int

  init(node: String, slot: Int = 0) { (self.node, self.slot) = (node, slot) }

  /// Parses TensorFlow's notation. A colon without a number after it belongs to the name.
  init(_ text: some StringProtocol) {
    if let colon = text.lastIndex(of: ":"), let slot = Int(text[text.index(after: colon)...]),
      slot >= 0
    {
      self.init(node: String(text[..<colon]), slot: slot)
    } else {
      self.init(node: String(text))
    }
  }

  var description: String { slot == 0 ? node : "\(node):\(slot)" }
}

/// The value of an attribute.
enum Attribute: Sendable {
  case string(String)
  case int(Int64)
  case float(Float)
  case bool(Bool)
  case type(DataType)
  case shape(PartialShape)
  case tensor(TensorLiteral)
  case list(AttributeList)
  /// An attribute of a kind that no accepted op has: functions and template placeholders.
  case other(String)
}

extension Attribute: CustomStringConvertible {
  var description: String {
    switch self {
    case .string(let value): "'\(value)'"
    case .int(let value): "\(value)"
    case .float(let value): "\(value)"
    case .bool(let value): "\(value)"
    case .type(let value): "\(value)"
    case .shape(let value): "\(value)"
    case .tensor(let value): "a \(value.type) tensor"
    case .list(let value): "\(value)"
    case .other(let value): value
    }
  }
}

struct AttributeList: Sendable, CustomStringConvertible {
  var strings: [String] = []
  var ints: [Int64] = []
  var floats: [Float] = []
  var bools: [Bool] = []
  var types: [DataType] = []
  var shapes: [PartialShape] = []

  var description: String {
    let items =
      strings.map { "'\($0)'" } + ints.map { "\($0)" } + floats.map { "\($0)" }
      + bools.map { "\($0)" } + types.map { "\($0)" } + shapes.map { "\($0)" }
    let shown = items.prefix(8).joined(separator: ", ")
    return items.count > 8 ? "[\(shown), ... \(items.count) in all]" : "[\(shown)]"
  }
}

/// A shape of which some extents, or the rank, may be unknown.
struct PartialShape: Hashable, Sendable, CustomStringConvertible {
  /// Nil for unknown rank; an extent of nil is unknown.
  var dimensions: [Int?]?

  static let unknown = PartialShape(dimensions: nil)

  var description: String {
    guard let dimensions else { return "unknown rank" }
    return dimensions.isEmpty
      ? "scalar" : dimensions.map { $0.map(String.init) ?? "?" }.joined(separator: "x")
  }
}
