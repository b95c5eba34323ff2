import Tensors

/// The .npy format, versions 1 to 3: one array, a text header and raw elements.
///
/// Source: NumPy's "NEP 1: A simple file format for NumPy arrays". Little and big endian, C and
/// Fortran order. float64 and float16 become float32 (narrowed, and widened exactly); uint8, int8,
/// int16, int32, int64 and bool keep their type.
public enum NumPyArray {
  static let magic: [UInt8] = [0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59]

  /// The tensor in the bytes of one .npy file.
  ///
  /// Memory is bounded by a small multiple of `bytes.count`: the element count is checked against
  /// the bytes that are there before anything is allocated.
  public static func decode(_ bytes: [UInt8]) throws(NumPyError) -> Tensor {
    guard bytes.count >= magic.count, Array(bytes[..<magic.count]) == magic else {
      throw .notAnArray
    }
    var reader = ByteReader(bytes, at: magic.count)
    let (major, minor) = (try reader.u8(), try reader.u8())
    let headerLength: Int
    switch major {
    case 1: headerLength = try reader.u16()
    case 2, 3: headerLength = try reader.u32()
    default: throw .unknownVersion(major: major, minor: minor)
    }
    let headerStart = reader.offset
    let header = try HeaderParser(try reader.take(headerLength), at: headerStart).parse()
    let type = try ElementCode(descriptor: header.descriptor)

    // Extents beside a zero count too: strides are products of them.
    guard let count = Shape.checkedCount(header.shape),
      Shape.checkedCount(header.shape.map { max($0, 1) }) != nil
    else { throw .shapeTooLarge(header.shape) }
    let payload = bytes[reader.offset...]
    guard payload.count == count * type.size else {
      throw .sizeMismatch(
        shape: header.shape, expected: count * type.size, found: payload.count)
    }
    let tensor = type.decode(payload, shape: Shape(header.shape))
    return header.fortranOrder ? fromFortran(tensor) : tensor
  }

  /// A .npy file, version 1.0, little endian, C order: what `numpy.save` writes, byte for byte.
  public static func encode(_ tensor: Tensor) -> [UInt8] {
    let extents = tensor.shape.dimensions
    let list = extents.map(String.init).joined(separator: ", ")
    let shape = extents.count == 1 ? list + "," : list
    let type = descriptor(tensor.elementType)
    var header = Array("{'descr': '\(type)', 'fortran_order': False, 'shape': (\(shape)), }".utf8)
    let unpadded = magic.count + 4 + header.count + 1
    header += [UInt8](repeating: 0x20, count: (64 - unpadded % 64) % 64) + [0x0A]
    let payload = ElementCode.encode(tensor)
    return magic + [1, 0, UInt8(header.count & 0xFF), UInt8(header.count >> 8)] + header + payload
  }

  private static func descriptor(_ type: ElementType) -> String {
    switch type {
    case .float32: "<f4"
    case .uint8: "|u1"
    case .int8: "|i1"
    case .int16: "<i2"
    case .int32: "<i4"
    case .int64: "<i8"
    case .bool: "|b1"
    }
  }

  /// Reorders elements that were stored with the first axis fastest.
  private static func fromFortran(_ tensor: Tensor) -> Tensor {
    let extents = tensor.shape.dimensions
    var steps = [Int](repeating: 1, count: extents.count)
    for axis in extents.indices.dropFirst() { steps[axis] = steps[axis - 1] * extents[axis - 1] }
    let strides = tensor.shape.strides
    return tensor.gathering(tensor.shape) { position in
      var (rest, source) = (position, 0)
      for axis in extents.indices {
        let (coordinate, remainder) = rest.quotientAndRemainder(dividingBy: strides[axis])
        source += coordinate * steps[axis]
        rest = remainder
      }
      return source
    }
  }
}
