/// Why a program cannot be executed. One case per cause; a file's reader adds where it stood.
public enum ProgramError: Error, Equatable, Sendable {
  case valueOutOfRange(what: String, index: Int, count: Int)
  /// A shape, place or constant that does not fit its value.
  case badValue(value: String, what: String, found: String, expected: String)
  case badOperand(
    instruction: Int, operation: String, what: String, found: String, expected: String)
  /// The value is read before anything writes it.
  case readBeforeWrite(instruction: Int, value: String)
  /// Two values that are alive together share memory.
  case overlap(instruction: Int, value: String, other: String)
  case badProgram(what: String, found: String, expected: String)
}

extension ProgramError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .valueOutOfRange(let what, let index, let count):
      "error[program.index]: \(what) is \(index), expected 0..<\(count)"
    case .badValue(let value, let what, let found, let expected):
      "error[program.value]: '\(value)' has \(what) \(found), expected \(expected)"
    case .badOperand(let instruction, let operation, let what, let found, let expected):
      """
      error[program.operand]: instruction \(instruction) (\(operation)): \(what) is \(found), \
      expected \(expected)
      """
    case .readBeforeWrite(let instruction, let value):
      "error[program.order]: instruction \(instruction) reads '\(value)' before it is written"
    case .overlap(let instruction, let value, let other):
      """
      error[program.arena]: instruction \(instruction) writes '\(value)' over '\(other)', which is \
      read later
      """
    case .badProgram(let what, let found, let expected):
      "error[program.shape]: \(what) is \(found), expected \(expected)"
    }
  }
}
