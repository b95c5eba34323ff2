import IR
import Tensors

/// The integers that a quantized tensor consists of, and TensorFlow's arithmetic between them and
/// real numbers. Source: TensorFlow, `quantization_utils.h`.
enum QuantizedCode: Equatable {
  case quint8
  case qint8
  case qint32

  init(_ n: NodeContext, _ attribute: String) throws(Refusal) {
    switch try n.dataType(attribute) {
    case .quint8: self = .quint8
    case .qint8: self = .qint8
    case .qint32: self = .qint32
    case let other:
      throw .attribute(attribute, found: "\(other)", expected: "quint8, qint8 or qint32")
    }
  }

  var lowest: Float {
    switch self {
    case .quint8: 0
    case .qint8: -128
    case .qint32: -0x1p31
    }
  }

  var highest: Float {
    switch self {
    case .quint8: 255
    case .qint8: 127
    case .qint32: 0x1p31
    }
  }

  /// From the lowest to the highest code.
  var steps: Float {
    switch self {
    case .quint8, .qint8: 255
    case .qint32: 0x1p32
    }
  }

  /// Half the range of a signed type, which MIN_COMBINED adds.
  var half: Float { self == .quint8 ? 0 : -lowest }

  /// The codes as float32.
  func codes(_ id: NodeID, _ f: Formula) throws(Refusal) -> NodeID {
    f.n.type(id).element == .float32 ? id : try f.step(.cast(.float32), id)
  }

  /// The real difference between neighbouring codes.
  func level(_ minimum: NodeID, _ maximum: NodeID, _ f: Formula) throws(Refusal) -> NodeID {
    try f.divide(try f.subtract(maximum, minimum), try f.number(steps))
  }

  /// The symmetric range of a qint32 with this level.
  func range(_ level: NodeID, _ f: Formula) throws(Refusal) -> (minimum: NodeID, maximum: NodeID) {
    (
      try f.multiply(level, try f.number(lowest)), try f.multiply(level, try f.number(highest))
    )
  }

  /// `round(x * scale) - round(minimum * scale) + lowest`
  func unclamped(_ x: NodeID, _ minimum: NodeID, _ maximum: NodeID, _ f: Formula)
    throws(Refusal) -> NodeID
  {
    let scale = try f.divide(try f.number(steps), try f.subtract(maximum, minimum))
    let start = try f.round(try f.multiply(minimum, scale))
    let shifted = try f.subtract(try f.round(try f.multiply(x, scale)), start)
    return lowest == 0 ? shifted : try f.add(shifted, try f.number(lowest))
  }

  func quantized(_ x: NodeID, _ minimum: NodeID, _ maximum: NodeID, _ f: Formula)
    throws(Refusal) -> NodeID
  {
    try f.clamp(try unclamped(x, minimum, maximum, f), lowest, highest)
  }

  /// `round(minimum / scale) * scale + (code - lowest) * scale`
  func real(_ id: NodeID, _ minimum: NodeID, _ maximum: NodeID, _ f: Formula)
    throws(Refusal) -> NodeID
  {
    let scale = try level(minimum, maximum, f)
    let codes = try codes(id, f)
    if self == .qint32 { return try f.multiply(codes, scale) }
    let start = try f.multiply(try f.round(try f.divide(minimum, scale)), scale)
    let offset = lowest == 0 ? codes : try f.subtract(codes, try f.number(lowest))
    return try f.add(start, try f.multiply(offset, scale))
  }
}
