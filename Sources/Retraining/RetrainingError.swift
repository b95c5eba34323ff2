/// Why a classifier could not be learnt or written.
public enum RetrainingError: Error, Equatable, Sendable {
  case unreadableGraph
  case absentBottleneck(node: String)
  /// A node of the backbone has a name that the new head needs.
  case nameTaken(node: String)
}

extension RetrainingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadableGraph:
      """
      error[retrain.graph]: the backbone is not a binary GraphDef that can be written again
        expected: a frozen graph as TensorFlow's freeze_graph writes it, neither text nor compressed
      """
    case .absentBottleneck(let node):
      """
      error[retrain.bottleneck]: the backbone has no node '\(node)'
        help: 'netsuke inspect BACKBONE.pb' lists its layers; name one with --bottleneck
      """
    case .nameTaken(let node):
      """
      error[retrain.name]: the backbone already has a node '\(node)', which the new head needs
        help: choose a --bottleneck before it, or another --final_tensor_name
      """
    }
  }
}
