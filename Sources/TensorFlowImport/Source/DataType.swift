import Tensors

/// TensorFlow's `DataType`, by its number in the file.
struct DataType: Hashable, Sendable {
  var rawValue: Int32

  init(rawValue: Int32) { self.rawValue = rawValue }

  static let float = DataType(rawValue: 1)
  static let double = DataType(rawValue: 2)
  static let int32 = DataType(rawValue: 3)
  static let uint8 = DataType(rawValue: 4)
  static let int16 = DataType(rawValue: 5)
  static let int8 = DataType(rawValue: 6)
  static let string = DataType(rawValue: 7)
  static let int64 = DataType(rawValue: 9)
  static let bool = DataType(rawValue: 10)
  static let qint8 = DataType(rawValue: 11)
  static let quint8 = DataType(rawValue: 12)
  static let qint32 = DataType(rawValue: 13)
  static let bfloat16 = DataType(rawValue: 14)
  static let half = DataType(rawValue: 19)
  static let resource = DataType(rawValue: 20)

  /// The type that stands for it in the IR, or nil for types that no graph here may compute with.
  ///
  /// Half, bfloat16 and double are computed in float32; quantized types are their integers.
  var element: ElementType? {
    switch self {
    case .float, .double, .half, .bfloat16: .float32
    case .int32, .qint32: .int32
    case .uint8, .quint8: .uint8
    case .int16: .int16
    case .int8, .qint8: .int8
    case .int64: .int64
    case .bool: .bool
    default: nil
    }
  }

  /// Bytes of one element in `tensor_content`, or nil where `element` is nil.
  var size: Int? {
    switch self {
    case .double, .int64: 8
    case .float, .int32, .qint32: 4
    case .half, .bfloat16, .int16: 2
    case .uint8, .quint8, .int8, .qint8, .bool: 1
    default: nil
    }
  }
}

extension DataType: CustomStringConvertible {
  private static let names = [
    "invalid", "float32", "float64", "int32", "uint8", "int16", "int8", "string", "complex64",
    "int64", "bool", "qint8", "quint8", "qint32", "bfloat16", "qint16", "quint16", "uint16",
    "complex128", "float16", "resource", "variant", "uint32", "uint64",
  ]

  /// TensorFlow's name for it: `float32`, `quint8`.
  var description: String {
    if Self.names.indices.contains(Int(rawValue)) { return Self.names[Int(rawValue)] }
    if rawValue > 100, Self.names.indices.contains(Int(rawValue) - 100) {
      return "reference to \(Self.names[Int(rawValue) - 100])"
    }
    return "type \(rawValue)"
  }
}
