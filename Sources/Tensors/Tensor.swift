/// A dense row-major array of one element type. A value: it knows no graph and no name.
public struct Tensor: Equatable, Sendable {
  public enum Storage: Equatable, Sendable {
    case float32([Float])
    case uint8([UInt8])
    case int8([Int8])
    case int16([Int16])
    case int32([Int32])
    case int64([Int64])
    case bool([Bool])
  }

  public let shape: Shape
  public let storage: Storage

  public init(_ shape: Shape, _ storage: Storage) {
    (self.shape, self.storage) = (shape, storage)
    precondition(
      shape.count == storage.count, "\(storage.count) elements do not fill a \(shape) tensor")
  }

  public init(_ shape: Shape, _ elements: [Float]) { self.init(shape, .float32(elements)) }

  /// A tensor of an integer type (or bool, from 0 and 1), or nil when a value does not fit.
  public init?(_ shape: Shape, integers: [Int64], type: ElementType) {
    func fit<T: FixedWidthInteger>(_: T.Type) -> [T]? {
      let narrowed = integers.compactMap { T(exactly: $0) }
      return narrowed.count == integers.count ? narrowed : nil
    }
    let storage: Storage? =
      switch type {
      case .float32: nil
      case .uint8: fit(UInt8.self).map(Storage.uint8)
      case .int8: fit(Int8.self).map(Storage.int8)
      case .int16: fit(Int16.self).map(Storage.int16)
      case .int32: fit(Int32.self).map(Storage.int32)
      case .int64: .int64(integers)
      case .bool:
        integers.allSatisfy { $0 == 0 || $0 == 1 } ? .bool(integers.map { $0 == 1 }) : nil
      }
    guard let storage else { return nil }
    self.init(shape, storage)
  }

  public var elementType: ElementType { storage.elementType }
  public var byteCount: Int { shape.count * elementType.size }

  /// The elements of a float32 tensor, or nil for any other type.
  public var floats: [Float]? { if case .float32(let elements) = storage { elements } else { nil } }

  /// The elements of an integer or bool tensor, widened, or nil for float32.
  public var integers: [Int64]? {
    switch storage {
    case .float32: nil
    case .uint8(let e): e.map(Int64.init)
    case .int8(let e): e.map(Int64.init)
    case .int16(let e): e.map(Int64.init)
    case .int32(let e): e.map(Int64.init)
    case .int64(let e): e
    case .bool(let e): e.map { $0 ? 1 : 0 }
    }
  }

  /// The elements of a float32 tensor; a programming error for any other type.
  public var elements: [Float] {
    guard let floats else { preconditionFailure("expected float32, found \(elementType)") }
    return floats
  }

  /// The same elements under another shape of equal count.
  public func reshaped(to shape: Shape) -> Tensor { Tensor(shape, storage) }
}

extension Tensor.Storage {
  public var count: Int {
    switch self {
    case .float32(let e): e.count
    case .uint8(let e): e.count
    case .int8(let e): e.count
    case .int16(let e): e.count
    case .int32(let e): e.count
    case .int64(let e): e.count
    case .bool(let e): e.count
    }
  }

  public var elementType: ElementType {
    switch self {
    case .float32: .float32
    case .uint8: .uint8
    case .int8: .int8
    case .int16: .int16
    case .int32: .int32
    case .int64: .int64
    case .bool: .bool
    }
  }
}
