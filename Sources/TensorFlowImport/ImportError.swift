import IR

/// Why a file could not become an IR graph.
///
/// One case per cause. Wording lives in `description` and nowhere else, so tests compare cases and
/// users read sentences.
public enum ImportError: Error, Equatable, Sendable {
  // Files that are something else.
  case empty
  case savedModel
  case kerasH5
  case kerasMetadata
  case kerasArchive
  case html
  case gitLFSPointer(bytes: Int?)
  case tensorFlowLite
  case caffe2
  case onnx
  case tensorProto
  case checkpoint
  case json
  case image
  case notAGraph(reason: String)

  // Damaged files.
  case truncated(offset: Int, start: Int, node: String?)
  case malformed(offset: Int)
  case gzip(reason: String)
  case tooLarge(bytes: Int, limit: Int)
  case textSyntax(line: Int, found: String, expected: String)

  // Graphs that are not whole.
  case notFrozen(variables: [String], count: Int)
  case missingNodes([MissingNode], count: Int)
  case missingValues(nodes: [String], count: Int)
  case oversizedConstant(node: String, shape: [Int])
  case badConstant(node: String, reason: String)
  case duplicateNode(String)
  case cycle([String])

  // Choices.
  case unknownInput(String, candidates: [String])
  case unknownOutput(String, candidates: [String])
  case noOutput
  case shapeNeeded(input: String, known: String, flag: String)
  case shapeConflict(input: String, given: String, graph: String)
  case badValue(placeholder: String, value: String, expected: String)
  case unknownValue(placeholder: String, candidates: [String])
  case badPreprocessing(option: String, found: Int, expected: Int)
  /// The output lies in a branch that is never taken.
  case deadOutput(String)
  /// The output is an array of tensors, not a tensor.
  case arrayOutput(String)

  /// Nodes that cannot be imported, grouped by cause; `cut` names tensors that could be outputs
  /// instead.
  case unsupported([ImportProblem], cut: [String])

  /// `node` reads `input`, which is not in the graph.
  public struct MissingNode: Hashable, Sendable {
    public var node: String
    public var input: String

    public init(node: String, input: String) { (self.node, self.input) = (node, input) }
  }
}
