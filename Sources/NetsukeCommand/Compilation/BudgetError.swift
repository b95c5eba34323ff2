/// A size that no model of this graph reaches.
enum BudgetError: Error, Equatable, CustomStringConvertible {
  case tooLarge(smallest: Int, budget: Int)
  case sourceTooLarge(smallest: Int, budget: Int)

  var description: String {
    switch self {
    case .tooLarge(let smallest, let budget):
      """
      error[compile.size]: the smallest model found has \(Numbers.bytes(smallest)), more than the \
      \(Numbers.bytes(budget)) allowed
        help: --precision int8 with --calibrate is smaller than float32; --storage packed is \
      smaller than mapped; nothing was written
      """
    case .sourceTooLarge(let smallest, let budget):
      """
      error[compile.swift-size]: the smallest source found has \(Numbers.bytes(smallest)), more \
      than the \(Numbers.bytes(budget)) allowed
        help: --precision int8 with --calibrate is smaller than float32; --swift-weights resource \
      keeps the weights in a file of their own; nothing was written
      """
    }
  }
}
