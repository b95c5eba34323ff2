import IR
import Tensors

/// Lowers the ancestors of the outputs, one node at a time, into an IR graph.
///
/// The walk is a loop over an explicit stack, so that no graph is too deep; only loops of the graph
/// are walked inside one another. A node that cannot be imported does not stop it: what reads the
/// node is marked as failed, the walk goes on, and all problems are reported together.
final class GraphImporter {
  let source: SourceGraph
  let budget: MemoryBudget
  var graph = Graph()

  /// What one output of a TensorFlow node became.
  enum Value {
    case node(NodeID)
    /// A TensorArray or a TensorList, which exists at compile time only.
    case array(TensorArrayValue)
    /// In a branch that is never taken.
    case dead
    case failed
  }

  struct Result {
    var slots: [Int: Value] = [:]
    /// For all other slots; nil where reading them is a problem of the reader.
    var otherwise: Value?

    var isFailed: Bool {
      if case .failed? = otherwise { return true }
      return slots.values.contains { if case .failed = $0 { true } else { false } }
    }
  }

  /// Nodes to replace by a placeholder of a known type.
  var cuts: [String: ValueType] = [:]
  /// How placeholders that nobody cut are to be treated.
  var placeholders: PlaceholderRules
  /// What ends the import as a whole.
  var fatal: ImportError?
  var results: [Result?]
  var problems: [Int: ImportProblem.Cause] = [:]
  var notes: [ImportNote.Kind: [String]] = [:]
  var noteOrder: [ImportNote.Kind] = []
  /// What has been noted: the steps of a loop come by the same nodes.
  var noted: Set<ImportNote> = []
  /// What each node was found to read, where that is not simply its inputs.
  var reads: [Int: [SourceValue]] = [:]
  var missing: [ImportError.MissingNode] = []
  /// The loops of the graph, and the state of unrolling them.
  var loops: Loops
  var usedNames: Set<String> = []
  /// The number that the next node of a name gets that is taken.
  var nameNumbers: [String: Int] = [:]
  var usedSlots: [Int: Set<Int>] = [:]
  /// True for values that no placeholder influences and that are cheap to compute.
  var isConstantExpression: [Bool] = []
  var folded: [Int: Tensor] = [:]
  /// How many more bytes arithmetic on constants may read and write.
  var work: Int

  init(
    _ source: SourceGraph, _ placeholders: PlaceholderRules, _ budget: MemoryBudget, fileSize: Int
  ) {
    (self.source, self.placeholders, self.budget) = (source, placeholders, budget)
    results = [Result?](repeating: nil, count: source.nodes.count)
    loops = Loops(source, limit: min(1 << 18, (1 << 15) + fileSize / 8))
    work = 32 * fileSize + (1 << 26)
    for node in source.nodes {
      for input in node.inputs where input.slot > 0 { use(input) }
    }
  }

  /// Notes that somebody reads a slot beyond the first.
  private func use(_ value: SourceValue) {
    if let index = source.index[value.node] { usedSlots[index, default: []].insert(value.slot) }
  }

  // MARK: The walk

  /// Imports everything that these values depend on.
  func importAncestors(of values: [SourceValue]) throws(ImportError) {
    for value in values where value.slot > 0 { use(value) }
    try walk(values)
    // What is wrong with the graph comes before what is asked about it.
    if !missing.isEmpty {
      throw .missingNodes(Array(missing.prefix(8)), count: missing.count)
    }
    if let fatal {
      let variables = source.nodes.indices.filter {
        results[$0] != nil && OpTable.variables.contains(source.nodes[$0].op)
      }
      if !variables.isEmpty {
        throw .notFrozen(
          variables: variables.prefix(8).map { source.nodes[$0].name }, count: variables.count)
      }
      throw fatal
    }
  }

  /// Resolves these values and what they depend on, as far as that has no result yet.
  func walk(_ values: [SourceValue]) throws(ImportError) {
    var plans: [Int: Plan] = [:]
    var stack: [Int] = values.compactMap { source.index[$0.node] }.reversed()
    while let index = stack.last {
      if results[index] != nil {
        stack.removeLast()
      } else if let plan = plans[index] {
        stack.removeLast()
        results[index] = try resolve(index, plan)
        plans[index] = nil
      } else {
        let plan = plan(index)
        plans[index] = plan
        for dependency in dependencies(index, plan).reversed() {
          if plans[dependency] != nil { throw .cycle(circle(stack, from: dependency)) }
          if results[dependency] == nil { stack.append(dependency) }
        }
      }
    }
  }

  private func circle(_ stack: [Int], from start: Int) -> [String] {
    let path = stack.drop { $0 != start }.prefix(8)
    return path.map { source.nodes[$0].name }
  }

  /// What an output of a node became; nil where the node has not been walked, or has no such output.
  func value(_ value: SourceValue) -> Value? {
    guard let index = source.index[value.node], let result = results[index] else { return nil }
    return result.slots[value.slot] ?? result.otherwise
  }
}
