import IR
import Tensors

/// What an import yields: the graph, and everything learnt about it on the way.
public struct ImportedModel: Sendable {
  /// The graph, in float; holds what the outputs depend on and nothing else.
  public var graph: Graph
  public var inputs: [Endpoint]
  public var outputs: [Endpoint]
  /// All nodes that could have been the input or the output, the likeliest first.
  public var inputCandidates: [String]
  public var outputCandidates: [String]
  /// How photographs become the input, or nil when nothing says so.
  public var preprocessing: Preprocessing?
  public var preprocessingOrigin: PreprocessingOrigin
  public var notes: [ImportNote]
  /// How many nodes of each TensorFlow op the file holds.
  public var opHistogram: [String: Int]
  public var sourceFormat: SourceFormat

  /// An input or output of the graph, by TensorFlow's name.
  public struct Endpoint: Equatable, Sendable {
    public var name: String
    public var type: ValueType
    /// True when nobody named it and it was found by its looks.
    public var isGuessed: Bool

    public init(name: String, type: ValueType, isGuessed: Bool) {
      (self.name, self.type, self.isGuessed) = (name, type, isGuessed)
    }
  }

  public enum SourceFormat: Equatable, Sendable {
    case binary
    case text
  }
}

/// Where a preprocessing recipe comes from.
public enum PreprocessingOrigin: Equatable, Sendable {
  /// `--mean` and `--std`.
  case options
  /// Nodes of the graph say it: the names of those nodes.
  case graph([String])
  /// The architecture is known by its node names.
  case architecture(String)
  case none
}

extension PreprocessingOrigin: CustomStringConvertible {
  public var description: String {
    switch self {
    case .options: "given by --mean and --std"
    case .graph(let nodes): "found in the graph: \(nodes.joined(separator: ", "))"
    case .architecture(let name): "known for \(name)"
    case .none: "unknown: give --mean and --std"
    }
  }
}

/// Something the import did that the user should know of.
public struct ImportNote: Hashable, Sendable, CustomStringConvertible {
  public enum Kind: Hashable, Sendable {
    case dropoutRemoved
    case assertionRemoved
    case trainingPlaceholder(value: Bool)
    case branchTaken(Bool)
    case loopUnrolled(steps: Int)
    case narrowedToFloat32(String)
    case unknownBatch
    case defaultUsed
    case audioFeatures
    case inputIgnored
  }

  public var kind: Kind
  /// The TensorFlow nodes it is about.
  public var nodes: [String]

  public init(kind: Kind, nodes: [String]) { (self.kind, self.nodes) = (kind, nodes) }

  public var description: String {
    let first = nodes.first.map { "'\($0)'" } ?? ""
    let others = nodes.count > 1 ? " and \(nodes.count - 1) more" : ""
    let subject = first + others
    return switch kind {
    case .dropoutRemoved: "dropout removed: \(subject)"
    case .assertionRemoved: "checks removed: \(subject)"
    case .trainingPlaceholder(let value):
      "\(subject) set to \(value): it switches training on (--set \(nodes.first ?? "")=... overrules)"
    case .branchTaken(let value): "branch taken where the condition is \(value): \(subject)"
    case .loopUnrolled(let steps):
      "loop of \(steps) step\(steps == 1 ? "" : "s") unrolled: \(subject)"
    case .narrowedToFloat32(let type): "\(type) is computed in float32: \(subject)"
    case .unknownBatch: "the batch size of \(subject) is unknown: 1 taken"
    case .audioFeatures: "the model begins with the features of sound that \(subject) computes"
    case .defaultUsed: "\(subject) has a default, which is used"
    case .inputIgnored: "\(subject) is no input of what the outputs depend on"
    }
  }
}
