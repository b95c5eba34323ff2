import Tensors

/// A TensorProto: the tensor it stands for, or why it stands for none.
struct TensorLiteral: Sendable {
  var type: DataType
  var shape: [Int]
  var value: Result<Tensor, Problem>

  enum Problem: Error, Hashable, Sendable {
    case unsupportedType
    case badShape
    case wrongCount(found: Int, expected: Int)
    /// More bytes than the file can justify.
    case tooLarge(bytes: Int)
  }
}

/// How many bytes an import may still spend on expanding what a file only declares.
///
/// A few bytes can declare a tensor of gigabytes; whoever expands asks here first.
final class MemoryBudget {
  private(set) var remaining: Int

  init(fileSize: Int) { remaining = 3 * fileSize + (64 << 20) }

  /// Takes the bytes, or returns false and takes nothing.
  func take(_ bytes: Int) -> Bool {
    guard bytes <= remaining else { return false }
    remaining -= bytes
    return true
  }

  func giveBack(_ bytes: Int) { remaining += bytes }
}
