import Tensors

/// A tensor that a program reads or writes: its type, its meaning and its place.
public struct Value: Equatable, Sendable {
  /// Where the elements are while the program runs.
  public enum Place: Equatable, Sendable {
    /// The caller's memory; the index counts the program's inputs.
    case input(Int)
    /// The caller's memory; the index counts the program's outputs.
    case output(Int)
    /// Byte offset in the arena, a multiple of `Bytes.alignment`.
    case arena(Int)
    /// Index into the program's constants.
    case constant(Int)
  }

  /// The TensorFlow node whose value this is, or the name of a constant.
  public var name: String
  public var element: ElementType
  public var shape: Shape
  /// How integers stand for reals; nil for float32, bool and plain integers.
  public var quantization: QuantizationParameters?
  public var place: Place

  public init(
    name: String, element: ElementType, shape: Shape, quantization: QuantizationParameters? = nil,
    place: Place
  ) {
    (self.name, self.element, self.shape) = (name, element, shape)
    (self.quantization, self.place) = (quantization, place)
  }

  public var byteCount: Int { shape.count * element.size }
}

public struct ValueID: Hashable, Sendable {
  public let index: Int
  public init(index: Int) { self.index = index }
}
