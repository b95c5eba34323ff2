import IR

/// One cause that keeps nodes from being imported, and how many nodes it concerns.
public struct ImportProblem: Equatable, Sendable {
  public enum Cause: Equatable, Sendable {
    /// No importer for the op.
    case unsupportedOp
    /// Box suppression and the like, and parts of loops that are no loop.
    case controlFlow
    /// A loop that cannot be unrolled, and why.
    case endlessLoop(String)
    /// How large the result is depends on values.
    case dataDependentShape
    /// Queues, iterators and records: where training got its batches from.
    case inputPipeline
    /// A call of a function of the graph's library.
    case functionCall
    /// The node draws random numbers that reach the output.
    case randomness
    case attribute(String, found: String, expected: String)
    case elementType(found: String, expected: String)
    case outputSlot(Int)
    case inputCount(found: Int, expected: String)
    /// The operand must be known before anything runs.
    case notConstant(operand: String)
    /// A batch norm that computes its statistics from the batch.
    case trainingBatchNorm
    /// A branch whose condition is not known.
    case unknownCondition(String)
    /// A placeholder that is no input and has no value.
    case needsValue
    case shape(ShapeError)
    case value(String)
    /// The arithmetic on constants exceeds what the file can justify.
    case tooMuchArithmetic
  }

  public var cause: Cause
  public var op: String
  /// The first node, in the order of the file, that has the problem.
  public var node: String
  public var count: Int

  public init(cause: Cause, op: String, node: String, count: Int) {
    (self.cause, self.op) = (cause, op)
    (self.node, self.count) = (node, count)
  }
}

extension ImportProblem: CustomStringConvertible {
  public var description: String {
    let times = count == 1 ? "" : ", \(count) nodes"
    let place = "'\(node)' (\(op)\(times))"
    return switch cause {
    case .unsupportedOp:
      """
      op: no importer for TensorFlow op '\(op)', first seen at '\(node)' (\(count) in this graph)
          help: 'netsuke ops' lists what is supported; --output with a node before it cuts it off
      """
    case .controlFlow:
      """
      control flow: what box suppression, decoding and the like keep depends on values; first seen \
      at '\(node)' (\(op)), \(count) node\(count == 1 ? "" : "s")
          help: name other outputs, before these nodes, with --output
      """
    case .endlessLoop(let reason):
      """
      loop: the loop that \(place) leaves cannot be unrolled: \(reason)
          help: make the number of steps known, with --input-shape or --set, or name outputs before \
      the loop with --output
      """
    case .dataDependentShape:
      """
      shape: how large the result of \(place) is depends on values
          help: name other outputs, before these nodes, with --output
      """
    case .inputPipeline:
      """
      input pipeline: \(place) reads batches from a queue or a file
          help: name the tensor behind it as the input, with --input and --input-shape
      """
    case .functionCall:
      """
      function: \(place) calls a function of the graph's library
          help: freeze again with functions inlined: convert_variables_to_constants_v2(f, \
      lower_control_flow=True)
      """
    case .randomness:
      """
      randomness: \(place) draws random numbers that reach the output
          help: freeze the graph in inference mode, or cut before it with --output
      """
    case .attribute(let name, let found, let expected):
      """
      attribute: \(place) has \(name) = \(found)
          expected: \(expected)
      """
    case .elementType(let found, let expected):
      """
      type: \(place) has \(found)
          expected: \(expected)
      """
    case .outputSlot(let slot): "slot: output \(slot) of \(place) is read, which is not imported"
    case .inputCount(let found, let expected):
      """
      inputs: \(place) has \(found) inputs
          expected: \(expected)
      """
    case .notConstant(let operand):
      """
      operand: \(operand) of \(place) depends on the input
          expected: a value that is known when the graph is compiled
      """
    case .trainingBatchNorm:
      """
      batch norm: \(place) was frozen in training mode: it takes its statistics from the batch
          help: freeze again with is_training=False (Keras: set_learning_phase(0) before the model \
      is built), so that the moving averages are used
      """
    case .unknownCondition(let condition):
      """
      condition: \(place) branches on '\(condition)', which is not known
          help: give it with --set \(condition)=true or --set \(condition)=false
      """
    case .needsValue:
      """
      placeholder: \(place) has no value and does not look like an input
          help: give it with --set \(node)=VALUE, or make it an input with --input \(node)
      """
    case .shape(let error): "shape: \(place): \(error)"
    case .value(let reason): "value: \(place): \(reason)"
    case .tooMuchArithmetic:
      "constants: \(place) takes more arithmetic on constants than the file's size can justify"
    }
  }
}
