import Tensors

/// What a model is made of, in figures: the same for a float graph and for a program.
public struct Census: Equatable, Sendable {
  /// One operation that computes something.
  public struct Layer: Equatable, Sendable {
    public var name: String
    public var operation: String
    public var shape: Shape
    public var element: ElementType
    /// Learnt numbers: elements of the constants that this layer reads first.
    public var parameters: Int
    /// Multiplications that are added up.
    public var multiplyAdds: Int
    /// Bytes of those constants.
    public var bytes: Int

    /// Mean bits a parameter; nil for layers without parameters.
    public var bits: Double? {
      parameters == 0 ? nil : Double(bytes) * 8 / Double(parameters)
    }
  }

  /// In the order in which they run.
  public var layers: [Layer]

  public var parameters: Int { layers.reduce(0) { $0 + $1.parameters } }
  public var multiplyAdds: Int { layers.reduce(0) { $0 + $1.multiplyAdds } }
  public var bytes: Int { layers.reduce(0) { $0 + $1.bytes } }

  /// How often each operation occurs, by name.
  public var operations: [(name: String, count: Int)] {
    var counts: [String: Int] = [:]
    for layer in layers { counts[layer.operation, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
