import Program

/// What is wanted of a finished file's size, and who knows how large one is.
public struct SizeBudget {
  public enum Goal: Hashable, Sendable {
    /// The best model of at most so many bytes.
    case bytes(Int)
    /// The smallest whose best answer differs from the float graph's on at most this share of the
    /// samples.
    case loss(Double)
    /// Where more bytes stop paying.
    case knee
  }

  public var goal: Goal
  /// Makes models of several other sizes too, for the report.
  public var explores = false
  /// Bytes of the file that holds a program: the encoder's own answer, everything included.
  public var measure: (Program) throws -> Int
  /// What the encoder pays for each of these weights, in rows of so many output channels; a guess from
  /// how often each occurs where nil.
  public var rates: (([Int8], Int) -> CodeRates)?
  /// Goes on where so few bits a weight are left that the model is as good as lost.
  public var force: Bool

  public init(
    _ goal: Goal, force: Bool = false, rates: (([Int8], Int) -> CodeRates)? = nil,
    measure: @escaping (Program) throws -> Int
  ) {
    (self.goal, self.force, self.rates, self.measure) = (goal, force, rates, measure)
  }

  func size(_ program: Program) throws(QuantizationError) -> Int {
    do { return try measure(program) } catch {
      throw .execution(node: "the finished program", cause: "\(error)")
    }
  }
}
