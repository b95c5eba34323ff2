import CGraphDef
import CProtobufC
import Tensors

/// The values of a TensorProto, in `tensor_content` or in the typed field of its type.
///
/// Source: TensorFlow, `Tensor::FromProto`: fewer values than the shape holds repeat the last one.
struct TensorDecoder {
  let type: DataType
  let dimensions: [Int]
  let budget: MemoryBudget

  func decode(_ proto: Tensorflow__TensorProto) throws(TensorLiteral.Problem) -> Tensor {
    guard let element = type.element, let size = type.size else { throw .unsupportedType }
    guard dimensions.count <= 254, let count = Shape.checkedCount(dimensions, limit: 1 << 31),
      dimensions.allSatisfy({ $0 <= 1 << 31 })
    else { throw .badShape }
    let bytes = count * element.size
    guard budget.take(bytes) else { throw .tooLarge(bytes: bytes) }
    do throws(TensorLiteral.Problem) {
      let content = UnsafeRawBufferPointer(
        start: proto.tensor_content.data, count: proto.tensor_content.len)
      let storage =
        proto.has_tensor_content != 0 && !content.isEmpty
        ? try dense(content, count, size) : try typed(proto, count)
      return Tensor(Shape(dimensions), storage)
    } catch {
      budget.giveBack(bytes)
      throw error
    }
  }

  private func dense(_ content: UnsafeRawBufferPointer, _ count: Int, _ size: Int)
    throws(TensorLiteral.Problem) -> Tensor.Storage
  {
    guard content.count == count * size else {
      throw .wrongCount(found: content.count / size, expected: count)
    }
    // Straight into place: a copy on the way would be as large as the largest weights.
    func load<T: FixedWidthInteger & BitwiseCopyable, E>(_ convert: (T) -> E) -> [E] {
      [E](unsafeUninitializedCapacity: count) { target, filled in
        for index in 0..<count {
          let bits = content.loadUnaligned(
            fromByteOffset: index * MemoryLayout<T>.size, as: T.self)
          target.initializeElement(at: index, to: convert(T(littleEndian: bits)))
        }
        filled = count
      }
    }
    switch type {
    case .float: return .float32(load { Float(bitPattern: $0) })
    case .double: return .float32(load { Float(Double(bitPattern: $0)) })
    case .half: return .float32(load { widened(half: $0) })
    case .bfloat16: return .float32(load { widened(bfloat16: $0) })
    case .int32, .qint32: return .int32(load { (bits: Int32) in bits })
    case .int64: return .int64(load { (bits: Int64) in bits })
    case .int16: return .int16(load { (bits: Int16) in bits })
    case .uint8, .quint8: return .uint8(load { (bits: UInt8) in bits })
    case .int8, .qint8: return .int8(load { (bits: Int8) in bits })
    case .bool: return .bool(load { (byte: UInt8) in byte != 0 })
    default: throw .unsupportedType
    }
  }

  private func typed(_ proto: Tensorflow__TensorProto, _ count: Int)
    throws(TensorLiteral.Problem) -> Tensor.Storage
  {
    switch type {
    case .float: .float32(try expand(proto.float_val, proto.n_float_val, count) { $0 })
    case .double: .float32(try expand(proto.double_val, proto.n_double_val, count) { Float($0) })
    case .half:
      .float32(
        try expand(proto.half_val, proto.n_half_val, count) {
          widened(half: UInt16(truncatingIfNeeded: $0))
        })
    case .bfloat16:
      .float32(
        try expand(proto.half_val, proto.n_half_val, count) {
          widened(bfloat16: UInt16(truncatingIfNeeded: $0))
        })
    case .int32, .qint32: .int32(try expand(proto.int_val, proto.n_int_val, count) { $0 })
    case .int16:
      .int16(try expand(proto.int_val, proto.n_int_val, count) { Int16(truncatingIfNeeded: $0) })
    case .uint8, .quint8:
      .uint8(try expand(proto.int_val, proto.n_int_val, count) { UInt8(truncatingIfNeeded: $0) })
    case .int8, .qint8:
      .int8(try expand(proto.int_val, proto.n_int_val, count) { Int8(truncatingIfNeeded: $0) })
    case .int64: .int64(try expand(proto.int64_val, proto.n_int64_val, count) { $0 })
    case .bool:
      .bool(
        try expand(proto.bool_val, proto.n_bool_val, count) { UInt8($0 != 0 ? 1 : 0) }.map {
          $0 != 0
        })
    default: throw .unsupportedType
    }
  }

  private func expand<S, T: ExpressibleByIntegerLiteral>(
    _ values: UnsafeMutablePointer<S>?, _ found: Int, _ count: Int, _ convert: (S) -> T
  ) throws(TensorLiteral.Problem) -> [T] {
    guard found <= count else { throw .wrongCount(found: found, expected: count) }
    if count == 0 { return [] }
    // TensorFlow reads no value at all as zeros.
    guard let values, found > 0 else { return [T](repeating: 0, count: count) }
    var result: [T] = []
    result.reserveCapacity(count)
    for i in 0..<found { result.append(convert(values[i])) }
    result += repeatElement(result[found - 1], count: count - found)
    return result
  }
}

/// The float32 of an IEEE 754 half.
func widened(half bits: UInt16) -> Float {
  let sign: Float = bits & 0x8000 == 0 ? 1 : -1
  let (exponent, fraction) = (Int(bits >> 10 & 0x1F), Float(bits & 0x3FF))
  if exponent == 31 { return fraction == 0 ? sign * .infinity : .nan }
  if exponent == 0 { return sign * fraction * 0x1p-24 }
  return sign * (1 + fraction * 0x1p-10)
    * Float(sign: .plus, exponent: exponent - 15, significand: 1)
}

/// The float32 of a bfloat16, which is its upper half.
func widened(bfloat16 bits: UInt16) -> Float { Float(bitPattern: UInt32(bits) << 16) }
