import Tensors

/// What a node yields: the shape and the element type, both known before anything runs.
public struct ValueType: Hashable, Sendable {
  public var shape: Shape
  public var element: ElementType

  public init(_ shape: Shape, _ element: ElementType = .float32) {
    (self.shape, self.element) = (shape, element)
  }
}

extension ValueType: CustomStringConvertible {
  public var description: String { "\(element) \(shape)" }
}
