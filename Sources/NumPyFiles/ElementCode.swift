import Tensors

/// How elements lie in a file: NumPy's kind and size, and whether their bytes are swapped.
struct ElementCode: Equatable {
  enum Kind: String, CaseIterable {
    case float16 = "f2"
    case float32 = "f4"
    case float64 = "f8"
    case uint8 = "u1"
    case int8 = "i1"
    case int16 = "i2"
    case int32 = "i4"
    case int64 = "i8"
    case bool = "b1"
  }

  var kind: Kind
  var bigEndian: Bool

  /// From a descriptor such as `<f4`.
  init(descriptor: String) throws(NumPyError) {
    guard let kind = Kind(rawValue: String(descriptor.dropFirst())) else {
      throw .unsupportedType("'\(descriptor)'")
    }
    switch descriptor.first {
    case "<", "=", "|": bigEndian = false
    case ">": bigEndian = true
    default: throw .unsupportedByteOrder(String(descriptor.prefix(1)))
    }
    self.kind = kind
  }

  /// Bytes of one element in the file.
  var size: Int {
    switch kind {
    case .uint8, .int8, .bool: 1
    case .float16, .int16: 2
    case .float32, .int32: 4
    case .float64, .int64: 8
    }
  }

  /// `payload` holds exactly `shape.count * size` bytes; the caller has checked.
  func decode(_ payload: ArraySlice<UInt8>, shape: Shape) -> Tensor {
    switch kind {
    case .float16: Tensor(shape, load(payload, UInt16.self) { Float(halfBits: $0) })
    case .float32: Tensor(shape, load(payload, UInt32.self) { Float(bitPattern: $0) })
    case .float64: Tensor(shape, load(payload, UInt64.self) { Float(Double(bitPattern: $0)) })
    case .uint8: Tensor(shape, .uint8(Array(payload)))
    case .int8: Tensor(shape, .int8(load(payload, UInt8.self) { Int8(bitPattern: $0) }))
    case .int16: Tensor(shape, .int16(load(payload, UInt16.self) { Int16(bitPattern: $0) }))
    case .int32: Tensor(shape, .int32(load(payload, UInt32.self) { Int32(bitPattern: $0) }))
    case .int64: Tensor(shape, .int64(load(payload, UInt64.self) { Int64(bitPattern: $0) }))
    case .bool: Tensor(shape, .bool(load(payload, UInt8.self) { $0 != 0 }))
    }
  }

  private func load<Raw: FixedWidthInteger, Element>(
    _ payload: ArraySlice<UInt8>, _: Raw.Type, _ convert: (Raw) -> Element
  ) -> [Element] {
    let size = MemoryLayout<Raw>.size
    return payload.withUnsafeBytes { bytes in
      [Element](unsafeUninitializedCapacity: bytes.count / size) { elements, count in
        for index in 0..<bytes.count / size {
          let raw = bytes.loadUnaligned(fromByteOffset: index * size, as: Raw.self)
          elements.initializeElement(
            at: index, to: convert(bigEndian ? Raw(bigEndian: raw) : Raw(littleEndian: raw)))
        }
        count = bytes.count / size
      }
    }
  }

  /// The elements in C order, little endian.
  static func encode(_ tensor: Tensor) -> [UInt8] {
    switch tensor.storage {
    case .float32(let elements): store(elements) { $0.bitPattern }
    case .uint8(let elements): elements
    case .int8(let elements): store(elements) { UInt8(bitPattern: $0) }
    case .int16(let elements): store(elements) { $0 }
    case .int32(let elements): store(elements) { $0 }
    case .int64(let elements): store(elements) { $0 }
    case .bool(let elements): store(elements) { $0 ? UInt8(1) : 0 }
    }
  }

  private static func store<Element, Raw: FixedWidthInteger>(
    _ elements: [Element], _ convert: (Element) -> Raw
  ) -> [UInt8] {
    let size = MemoryLayout<Raw>.size
    return [UInt8](unsafeUninitializedCapacity: elements.count * size) { bytes, count in
      let raw = UnsafeMutableRawBufferPointer(bytes)
      for (index, element) in elements.enumerated() {
        raw.storeBytes(
          of: convert(element).littleEndian, toByteOffset: index * size, as: Raw.self)
      }
      count = elements.count * size
    }
  }
}
