import Tensors

extension Bytes {
  /// A tensor's elements, row-major, bools as 0 and 1.
  public convenience init(_ tensor: Tensor) {
    switch tensor.storage {
    case .float32(let e): self.init(e)
    case .uint8(let e): self.init(e)
    case .int8(let e): self.init(e)
    case .int16(let e): self.init(e)
    case .int32(let e): self.init(e)
    case .int64(let e): self.init(e)
    case .bool(let e): self.init(e.map { $0 ? UInt8(1) : 0 })
    }
  }
}

extension Tensor {
  /// The tensor whose elements these bytes are; any byte but 0 is true.
  public init(_ shape: Shape, _ element: ElementType, _ bytes: Bytes) {
    let storage: Storage =
      switch element {
      case .float32: .float32(bytes.array(of: Float.self))
      case .uint8: .uint8(bytes.array(of: UInt8.self))
      case .int8: .int8(bytes.array(of: Int8.self))
      case .int16: .int16(bytes.array(of: Int16.self))
      case .int32: .int32(bytes.array(of: Int32.self))
      case .int64: .int64(bytes.array(of: Int64.self))
      case .bool: .bool(bytes.array(of: UInt8.self).map { $0 != 0 })
      }
    self.init(shape, storage)
  }
}
