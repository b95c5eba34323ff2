/// Why a classifier could not be learnt or written.
public enum RetrainingError: Error, Equatable, Sendable {
  case unreadableGraph
  case absentBottleneck(node: String)
  /// Nothing in the backbone pools an image to a vector.
  case noBottleneck
  /// The bottleneck's value is no vector of features.
  case badBottleneck(node: String, found: String)
  /// A node of the backbone has a name that the new head needs.
  case nameTaken(node: String)

  case noFolder(path: String)
  case emptyFolders(names: [String], root: String)
  case tooFewClasses(labels: [String], root: String)
  case sameLabel(label: String, folders: [String])
  /// Nothing is left to learn this class from, once the held-out parts are taken away.
  case nothingToLearn(label: String)
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
    case .noBottleneck:
      """
      error[retrain.bottleneck]: no layer of the backbone pools an image to one vector of features
        help: 'netsuke inspect BACKBONE.pb' lists its layers; name one with --bottleneck
      """
    case .badBottleneck(let node, let found):
      """
      error[retrain.bottleneck]: '\(node)' is \(found)
        expected: float32 features of one photograph, [1,N] or [1,1,1,N]
      """
    case .nameTaken(let node):
      """
      error[retrain.name]: the backbone already has a node '\(node)', which the new head needs
        help: choose a --bottleneck before it, or another --final_tensor_name
      """
    case .noFolder(let path):
      """
      error[retrain.folder]: '\(path)' is no folder that can be read
        help: --image_dir names a folder with a folder of photographs for each class
      """
    case .emptyFolders(let names, let root):
      """
      error[retrain.empty]: no photographs in \(Self.list(names)) of '\(root)'
        expected: .jpg, .jpeg, .png or .bmp files in every class's folder
        help: fill the folder or remove it
      """
    case .tooFewClasses(let labels, let root):
      """
      error[retrain.classes]: '\(root)' has \(labels.isEmpty ? "no class" : "one class, '\(labels[0])'")
        expected: two or more folders, each with photographs of one class
        help: to tell roads from all else, add a folder of photographs that show no road
      """
    case .sameLabel(let label, let folders):
      """
      error[retrain.label]: \(Self.list(folders)) are both called '\(label)'
        help: labels keep lower-case letters and digits only; rename a folder or join the two
      """
    case .nothingToLearn(let label):
      """
      error[retrain.training]: no readable photograph of '\(label)' is left to learn from
        help: add photographs, or lower --testing_percentage and --validation_percentage
      """
    }
  }

  private static func list(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }
}
