/// What the user decides about an import. Everything left empty is found in the graph.
public struct ImportOptions: Equatable, Sendable {
  /// TensorFlow names of the inputs. A name that is no placeholder cuts the graph there.
  public var inputs: [String] = []
  /// TensorFlow names of the outputs, `name` or `name:slot`.
  public var outputs: [String] = []
  /// The shape of the main input, batch first.
  public var inputShape: [Int]?
  /// The shapes of further inputs, by name.
  public var inputShapes: [String: [Int]] = [:]
  /// Values for placeholders, such as `is_training=false`; several numbers, parted by commas, are a
  /// vector.
  public var values: [String: String] = [:]
  /// Subtracted from pixels: one number, or one per channel.
  public var mean: [Float]?
  /// Divides pixels afterwards: one number, or one per channel.
  public var standardDeviation: [Float]?

  public init() {}
}
