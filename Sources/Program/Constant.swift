import Synchronization
import Tensors

/// The elements of a constant value.
///
/// A convolution's filter may come in the engine's order (`WeightPanels`), as it does from a mapped
/// file: it is put into row-major order only if somebody asks for that.
public struct Constant: Equatable, Sendable {
  private let elements: Elements
  private let panels: Panels?
  /// Bytes of the elements in row-major order.
  public let count: Int

  /// Row-major elements of the value's type, little-endian.
  public init(_ bytes: Bytes) {
    (elements, panels, count) = (Elements(bytes), nil, bytes.count)
  }

  /// A filter of rank 4, int8 or float32, in panels of `WeightPanels.byteCount` bytes.
  public init(panels: Bytes, _ filter: Shape, _ element: ElementType) {
    precondition(
      panels.count == WeightPanels.byteCount(filter, element),
      "\(panels.count) bytes are no panels of \(element) \(filter)")
    self.panels = Panels(bytes: panels, filter: filter, element: element)
    count = filter.count * element.size
    elements = Elements { WeightPanels.unpack(panels, filter, element) }
  }

  /// Row-major elements of the value's type, little-endian.
  public var bytes: Bytes { elements.bytes }

  /// The bytes as they came: in panels, or row-major.
  public var stored: Bytes { panels?.bytes ?? bytes }

  /// The elements in the engine's order, if that is how they came, and for a filter of this shape.
  public func panels(_ filter: Shape, _ element: ElementType) -> Bytes? {
    panels?.filter == filter && panels?.element == element ? panels?.bytes : nil
  }

  private struct Panels: Sendable {
    let bytes: Bytes
    let filter: Shape
    let element: ElementType
  }

  public static func == (a: Constant, b: Constant) -> Bool {
    a.elements === b.elements || (a.count == b.count && a.bytes == b.bytes)
  }

  /// Row-major bytes, made when first asked for.
  private final class Elements: Sendable {
    private let known: Mutex<Bytes?>
    private let make: @Sendable () -> Bytes

    init(_ bytes: Bytes) {
      known = Mutex(bytes)
      make = { bytes }
    }

    init(_ make: @escaping @Sendable () -> Bytes) {
      known = Mutex(nil)
      self.make = make
    }

    var bytes: Bytes {
      known.withLock { known in
        let bytes = known ?? make()
        known = bytes
        return bytes
      }
    }
  }
}
