import Program

/// How large a finished file may be, and who knows how large one is.
public struct SizeBudget {
  public var bytes: Int
  /// Bytes of the file that holds a program: the encoder's own answer, everything included.
  public var measure: (Program) throws -> Int
  /// Goes on where so few bits a weight are left that the model is as good as lost.
  public var force: Bool

  public init(
    bytes: Int, force: Bool = false, measure: @escaping (Program) throws -> Int
  ) {
    (self.bytes, self.force, self.measure) = (bytes, force, measure)
  }

  func size(_ program: Program) throws(QuantizationError) -> Int {
    do { return try measure(program) } catch {
      throw .execution(node: "the finished program", cause: "\(error)")
    }
  }
}
