/// The type of one tensor element.
///
/// Raw values are stable: flat files store them (`Formats/FlatModel.md`).
public enum ElementType: UInt8, CaseIterable, Hashable, Sendable {
  case float32 = 0
  case uint8 = 1
  case int8 = 2
  case int16 = 3
  case int32 = 4
  case int64 = 5
  case bool = 6

  /// Bytes of one element in memory and in files.
  public var size: Int {
    switch self {
    case .uint8, .int8, .bool: 1
    case .int16: 2
    case .float32, .int32: 4
    case .int64: 8
    }
  }

  public var isInteger: Bool {
    switch self {
    case .uint8, .int8, .int16, .int32, .int64: true
    case .float32, .bool: false
    }
  }
}

extension ElementType: CustomStringConvertible {
  public var description: String {
    switch self {
    case .float32: "float32"
    case .uint8: "uint8"
    case .int8: "int8"
    case .int16: "int16"
    case .int32: "int32"
    case .int64: "int64"
    case .bool: "bool"
    }
  }
}
