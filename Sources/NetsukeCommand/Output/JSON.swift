/// A JSON value whose keys keep the order they are given in, so that output is deterministic.
indirect enum JSON {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// The shortest decimal form of a single-precision number.
  static func float(_ value: Float) -> JSON {
    value.isFinite ? .number(Double("\(value)") ?? Double(value)) : .null
  }

  static func shape(_ extents: [Int]) -> JSON { .array(extents.map(JSON.integer)) }
  static func strings(_ values: [String]) -> JSON { .array(values.map(JSON.string)) }

  static func optional<T>(_ value: T?, _ convert: (T) -> JSON) -> JSON {
    value.map(convert) ?? .null
  }
}

extension JSON: CustomStringConvertible {
  /// Two spaces a level; arrays of plain values on one line.
  var description: String { text(indent: "") }

  private func text(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .integer(let value): return String(value)
    case .number(let value): return Self.text(of: value)
    case .string(let value): return Self.quoted(value)
    case .array(let values):
      if values.isEmpty { return "[]" }
      if values.allSatisfy(\.isPlain) {
        return "[" + values.map { $0.text(indent: "") }.joined(separator: ", ") + "]"
      }
      let items = values.map { inner + $0.text(indent: inner) }.joined(separator: ",\n")
      return "[\n\(items)\n\(indent)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let items = members.map { "\(inner)\(Self.quoted($0.0)): \($0.1.text(indent: inner))" }
      return "{\n\(items.joined(separator: ",\n"))\n\(indent)}"
    }
  }

  private var isPlain: Bool {
    switch self {
    case .null, .bool, .integer, .number, .string: true
    case .array, .object: false
    }
  }

  /// JSON has no infinity and no NaN.
  private static func text(of value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    return "\(value)"
  }

  private static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case let control where control.value < 0x20:
        let digits = String(control.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
