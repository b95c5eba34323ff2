import Tensors

/// The elements of a constant value.
///
/// A convolution's filter may come in the engine's order (`WeightPanels`), as it does from a mapped
/// file, or in fewer bits (`EncodedWeights`): it is put into row-major order, and decoded, only if
/// somebody asks for that.
public struct Constant: Equatable, Sendable {
  private let elements: Elements
  private let panels: Panels?
  /// The elements in the fewer bits in which they are kept; nil where they are kept as they are.
  public let encoded: EncodedWeights?
  /// Bytes of the elements in row-major order.
  public let count: Int

  /// Row-major elements of the value's type, little-endian.
  public init(_ bytes: Bytes) {
    (elements, panels, encoded, count) = (.known(bytes), nil, nil, bytes.count)
  }

  /// float32 elements that are kept in fewer bits.
  public init(encoded: EncodedWeights) {
    (panels, self.encoded, count) = (nil, encoded, encoded.count * 4)
    elements = .made(MadeBytes { encoded.decoded() })
  }

  /// A filter of rank 4, int8 or float32, in panels of `WeightPanels.byteCount` bytes.
  public init(panels: Bytes, _ filter: Shape, _ element: ElementType) {
    precondition(
      panels.count == WeightPanels.byteCount(filter, element),
      "\(panels.count) bytes are no panels of \(element) \(filter)")
    self.panels = Panels(bytes: panels, filter: filter, element: element)
    encoded = nil
    count = filter.count * element.size
    elements = .made(MadeBytes { WeightPanels.unpack(panels, filter, element) })
  }

  /// Row-major elements of the value's type, little-endian.
  public var bytes: Bytes { elements.bytes }

  /// The same, decoded anew rather than kept where the elements are encoded: for whoever packs them
  /// once.
  public var passingBytes: Bytes { encoded?.decoded() ?? bytes }

  /// The bytes as they came: in panels, encoded, or row-major.
  public var stored: Bytes { panels?.bytes ?? encoded?.bytes ?? bytes }

  /// The elements in the engine's order, if that is how they came, and for a filter of this shape.
  public func panels(_ filter: Shape, _ element: ElementType) -> Bytes? {
    panels?.filter == filter && panels?.element == element ? panels?.bytes : nil
  }

  private struct Panels: Sendable {
    let bytes: Bytes
    let filter: Shape
    let element: ElementType
  }

  /// The same elements, kept in the same bits.
  public static func == (a: Constant, b: Constant) -> Bool {
    if case .made(let first) = a.elements, case .made(let second) = b.elements, first === second {
      return true
    }
    return a.count == b.count && a.encoded == b.encoded && (a.encoded != nil || a.bytes == b.bytes)
  }

  private enum Elements: Sendable {
    case known(Bytes)
    case made(MadeBytes)

    var bytes: Bytes {
      switch self {
      case .known(let bytes): bytes
      case .made(let made): made.bytes
      }
    }
  }

  /// Row-major bytes, made when first asked for.
  private final class MadeBytes: Sendable {
    private let known = Guarded<Bytes?>(nil)
    private let make: @Sendable () -> Bytes

    init(_ make: @escaping @Sendable () -> Bytes) { self.make = make }

    var bytes: Bytes {
      known.withLock { known in
        let bytes = known ?? make()
        known = bytes
        return bytes
      }
    }
  }
}
