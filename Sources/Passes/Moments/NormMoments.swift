import GraphInterpreter
import IR
import Tensors

/// Finds what batch norms say of their outputs, before folding makes them disappear.
///
/// Keyed by names, since a pass never lets a name stand for another value: a table made of the graph
/// as it was imported still fits the values that survive the passes. Source: Nagel et al.,
/// arXiv:1906.04721, 3.3 and 4.1.
struct NormMoments {
  private let graph: Graph
  /// Whether a node depends on constants alone; indexed by `NodeID.index`.
  private let isConstant: [Bool]
  /// Constant expressions that have been computed, by `NodeID.index`.
  private var computed: [Int: Tensor] = [:]

  private init(_ graph: Graph) {
    self.graph = graph
    var isConstant: [Bool] = []
    for node in graph.nodes {
      if case .constant = node.op {
        isConstant.append(true)
      } else {
        isConstant.append(
          !node.inputs.isEmpty && node.inputs.allSatisfy { isConstant[$0.index] })
      }
    }
    self.isConstant = isConstant
  }

  /// Of every batch norm's output, in one operation or written out.
  static func table(_ graph: Graph) -> [String: ChannelMoments] {
    var search = NormMoments(graph)
    var table: [String: ChannelMoments] = [:]
    for id in graph.ids {
      guard let channels = graph.shape(of: id).dimensions.last,
        let (gamma, beta) = search.parameters(id),
        let deviation = Self.expanded(gamma, channels), let mean = Self.expanded(beta, channels)
      else { continue }
      guard (mean + deviation).allSatisfy(\.isFinite) else { continue }
      table[graph[id].name] = ChannelMoments(mean: mean, deviation: deviation.map(abs))
    }
    return table
  }

  private static func expanded(_ list: [Double], _ channels: Int) -> [Double]? {
    if list.count == channels { return list }
    return list.count == 1 ? Array(repeating: list[0], count: channels) : nil
  }

  private mutating func parameters(_ id: NodeID) -> (gamma: [Double], beta: [Double])? {
    let node = graph[id]
    if case .batchNorm = node.op {
      guard let gamma = value(node.inputs[1]), let beta = value(node.inputs[2]) else { return nil }
      return (gamma, beta)
    }
    // x * (rsqrt(variance + epsilon) * gamma) + (beta - mean * (rsqrt(variance + epsilon) * gamma))
    guard let (first, second) = operands(id, .add) else { return nil }
    for (product, shift) in [(first, second), (second, first)] {
      guard isConstant[shift.index], let (a, b) = operands(product, .multiply) else { continue }
      for (x, scale) in [(a, b), (b, a)] where isConstant[scale.index] && !isConstant[x.index] {
        if let gamma = gamma(scale), let beta = beta(shift, scale) { return (gamma, beta) }
      }
    }
    return nil
  }

  private mutating func gamma(_ scale: NodeID) -> [Double]? {
    if isInverseDeviation(scale) { return [1] }
    guard let (a, b) = operands(scale, .multiply) else { return nil }
    if isInverseDeviation(a) { return value(b) }
    return isInverseDeviation(b) ? value(a) : nil
  }

  private mutating func beta(_ shift: NodeID, _ scale: NodeID) -> [Double]? {
    func readsScale(_ id: NodeID) -> Bool {
      operands(id, .multiply).map { $0.0 == scale || $0.1 == scale } ?? false
    }
    if case .unary(.negate) = graph[shift].op, readsScale(graph[shift].inputs[0]) { return [0] }
    guard let (beta, product) = operands(shift, .subtract), readsScale(product) else { return nil }
    return value(beta)
  }

  private func isInverseDeviation(_ id: NodeID) -> Bool {
    graph[id].op == .unary(.reciprocalSquareRoot)
  }

  /// The operands of a binary operation without an activation.
  private func operands(_ id: NodeID, _ function: BinaryFunction) -> (NodeID, NodeID)? {
    guard case .binary(let binary) = graph[id].op, binary.function == function,
      binary.activation == nil
    else { return nil }
    return (graph[id].inputs[0], graph[id].inputs[1])
  }

  /// The elements of what depends on constants alone; nil for everything else.
  private mutating func value(_ id: NodeID) -> [Double]? {
    tensor(id)?.floats.map { $0.map(Double.init) }
  }

  private mutating func tensor(_ id: NodeID) -> Tensor? {
    guard isConstant[id.index] else { return nil }
    if let tensor = graph.constant(id) ?? computed[id.index] { return tensor }
    let operands = graph[id].inputs.compactMap { tensor($0) }
    guard operands.count == graph[id].inputs.count else { return nil }
    // Statistics are small; whatever is large is none.
    computed[id.index] = try? GraphInterpreter.evaluate(graph[id].op, operands, limit: 1 << 20)
    return computed[id.index]
  }
}

extension Graph {
  /// The table with the values that activations make of known ones.
  func momentsThroughActivations() -> [String: ChannelMoments] {
    var table = moments
    for node in nodes {
      guard case .unary(let function) = node.op, let operand = node.inputs.first,
        var known = moments[self[operand].name], known.activation == nil
      else { continue }
      known.activation = function
      table[node.name] = known
    }
    return table
  }
}
