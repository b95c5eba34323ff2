import Tensors

/// A Swift type that tensors can hold.
protocol TensorElement {
  static func elements(of tensor: Tensor) -> [Self]
  static func storage(_ elements: [Self]) -> Tensor.Storage
  /// Nearest value of a float, for border values.
  init(border: Float)
}

/// A rearrangement of elements whose type does not matter, written once for all types.
protocol Rearrangement {
  func callAsFunction<T: TensorElement>(_: T.Type) -> Tensor
}

extension Rearrangement {
  /// Runs the rearrangement for one element type, as specialized code.
  func apply(_ element: ElementType) -> Tensor {
    switch element {
    case .float32: self(Float.self)
    case .uint8: self(UInt8.self)
    case .int8: self(Int8.self)
    case .int16: self(Int16.self)
    case .int32: self(Int32.self)
    case .int64: self(Int64.self)
    case .bool: self(Bool.self)
    }
  }
}

private func wrongType(_ tensor: Tensor) -> Never {
  preconditionFailure("unexpected \(tensor.elementType) tensor")
}

extension Float: TensorElement {
  static func elements(of tensor: Tensor) -> [Float] { tensor.elements }
  static func storage(_ elements: [Float]) -> Tensor.Storage { .float32(elements) }
  init(border: Float) { self = border }
}

extension UInt8: TensorElement {
  static func elements(of tensor: Tensor) -> [UInt8] {
    guard case .uint8(let elements) = tensor.storage else { wrongType(tensor) }
    return elements
  }
  static func storage(_ elements: [UInt8]) -> Tensor.Storage { .uint8(elements) }
  init(border: Float) { self = UInt8(clamping: integer(border)) }
}

extension Int8: TensorElement {
  static func elements(of tensor: Tensor) -> [Int8] {
    guard case .int8(let elements) = tensor.storage else { wrongType(tensor) }
    return elements
  }
  static func storage(_ elements: [Int8]) -> Tensor.Storage { .int8(elements) }
  init(border: Float) { self = Int8(clamping: integer(border)) }
}

extension Int16: TensorElement {
  static func elements(of tensor: Tensor) -> [Int16] {
    guard case .int16(let elements) = tensor.storage else { wrongType(tensor) }
    return elements
  }
  static func storage(_ elements: [Int16]) -> Tensor.Storage { .int16(elements) }
  init(border: Float) { self = Int16(clamping: integer(border)) }
}

extension Int32: TensorElement {
  static func elements(of tensor: Tensor) -> [Int32] {
    guard case .int32(let elements) = tensor.storage else { wrongType(tensor) }
    return elements
  }
  static func storage(_ elements: [Int32]) -> Tensor.Storage { .int32(elements) }
  init(border: Float) { self = Int32(clamping: integer(border)) }
}

extension Int64: TensorElement {
  static func elements(of tensor: Tensor) -> [Int64] {
    guard case .int64(let elements) = tensor.storage else { wrongType(tensor) }
    return elements
  }
  static func storage(_ elements: [Int64]) -> Tensor.Storage { .int64(elements) }
  init(border: Float) { self = integer(border) }
}

extension Bool: TensorElement {
  static func elements(of tensor: Tensor) -> [Bool] {
    guard case .bool(let elements) = tensor.storage else { wrongType(tensor) }
    return elements
  }
  static func storage(_ elements: [Bool]) -> Tensor.Storage { .bool(elements) }
  init(border: Float) { self = border != 0 }
}

/// A float truncated towards zero: NaN is 0, and what does not fit is the nearest end.
func integer(_ x: Float) -> Int64 {
  guard x == x else { return 0 }
  if x >= 0x1p63 { return .max }
  if x <= -0x1p63 { return .min }
  return Int64(x)
}
