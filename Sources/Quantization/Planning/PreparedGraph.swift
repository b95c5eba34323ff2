import IR
import Program
import Tensors

/// A normalized graph with what is known about its integers before anything is measured.
struct PreparedGraph {
  private(set) var graph: Graph
  /// Convolutions of constant, finite weights; indexed by `NodeID.index`.
  private(set) var layers: [LinearLayer?] = []
  /// Whether an output depends on the node; indexed by `NodeID.index`.
  private(set) var isLive: [Bool] = []
  /// Whether the value is stored in integers; indexed by `NodeID.index`.
  private(set) var isInteger: [Bool] = []
  /// The group of each value; values of one group share scale, zero point and type.
  private(set) var group: [Int] = []
  /// The photograph's bytes as they reach each placeholder.
  private(set) var byteInput: ByteInput?
  /// Per sample, the reals of each placeholder, in the order of `graph.inputs`.
  let samples: [[Tensor]]
  private(set) var notes: [String]

  init(_ source: Graph, _ preprocessing: Preprocessing?, _ calibration: CalibrationSet)
    throws(QuantizationError)
  {
    let normalized = try Normalization.run(source, integers: true)
    var byteInput = preprocessing.flatMap { ByteInput($0, normalized) }
    if let input = byteInput, !input.folds(into: normalized), let preprocessing {
      // The arithmetic that cannot vanish into a convolution becomes part of the program.
      graph = try Normalization.run(
        ByteInput.withArithmetic(source, preprocessing), integers: true)
      byteInput = ByteInput.raw(graph)
      samples = calibration.samples.map { ByteInput.bytes($0, preprocessing) }
      notes = ["the input's mean and deviation are applied by the first instruction"]
    } else {
      (graph, samples, notes) = (normalized, calibration.samples, [])
    }
    self.byteInput = byteInput
    try analyse()
  }

  /// The same with another graph of the same inputs, and with more notes.
  func with(_ graph: Graph, notes: [String]) throws(QuantizationError) -> PreparedGraph {
    var result = self
    result.graph = graph
    result.notes += notes
    if let input = graph.inputs.first { result.byteInput?.node = input }
    try result.analyse()
    return result
  }

  private mutating func analyse() throws(QuantizationError) {
    layers = []
    for id in graph.ids {
      let layer = LinearLayer(graph, id)
      layers.append(layer?.filter == nil ? nil : layer)
      guard let layer else { continue }
      for tensor in graph[id].inputs.dropFirst().compactMap(graph.constant) {
        guard tensor.elements.allSatisfy(\.isFinite) else {
          throw .notFinite(node: graph[id].name, what: "a weight")
        }
      }
      let biasIsKnown = graph[id].inputs.count < 3 || graph.constant(graph[id].inputs[2]) != nil
      if layer.filter == nil || !biasIsKnown { layers[id.index] = nil }
    }
    isLive = Self.live(graph)
    isInteger = Self.integers(graph, layers, isLive)
    group = Self.groups(graph, isInteger)
  }

  /// Whether a layer yields scores from one position a sample.
  func isHead(_ id: NodeID) -> Bool {
    guard !isInteger[id.index], layers[id.index] != nil else { return false }
    return graph.shape(of: id).dimensions.dropLast().reduce(1, *) == 1
  }

  /// How often live nodes read each value; indexed by `NodeID.index`.
  var liveReaders: [Int] {
    var readers = [Int](repeating: 0, count: graph.nodes.count)
    for id in graph.ids where isLive[id.index] {
      for input in graph[id].inputs { readers[input.index] += 1 }
    }
    return readers
  }

  /// Whether an output depends on each node.
  static func live(_ graph: Graph) -> [Bool] {
    var live = [Bool](repeating: false, count: graph.nodes.count)
    for output in graph.outputs { live[output.node.index] = true }
    for id in graph.ids.reversed() where live[id.index] {
      for input in graph[id].inputs { live[input.index] = true }
    }
    return live
  }

  /// A value is stored in integers when it reaches a convolution through operations that have an
  /// integer form; what reaches none (logits, probabilities) stays float.
  private static func integers(_ graph: Graph, _ layers: [LinearLayer?], _ live: [Bool]) -> [Bool] {
    var needed = [Bool](repeating: false, count: graph.nodes.count)
    func need(_ id: NodeID) {
      if graph.type(of: id).element == .float32, graph.constant(id) == nil {
        needed[id.index] = true
      }
    }
    for id in graph.ids.reversed() where live[id.index] {
      let node = graph[id]
      if layers[id.index] != nil {
        need(node.inputs[0])
      } else if needed[id.index] {
        integerOperands(graph, id).map { node.inputs[$0] }.forEach(need)
      }
    }
    return needed
  }

  /// The operands that an integer form of the node, other than a convolution, reads as integers.
  private static func integerOperands(_ graph: Graph, _ id: NodeID) -> [Int] {
    let node = graph[id]
    switch node.op {
    case .pool, .unary, .fakeQuantize, .slice, .gather, .tile, .transpose, .reshape, .pad, .resize:
      return [0]
    case .concat: return Array(node.inputs.indices)
    case .select: return [1, 2]
    case .binary(let binary):
      let known = node.inputs.contains { graph.constant($0)?.shape.count == 1 }
      return known || [.add, .subtract, .multiply].contains(binary.function) ? [0, 1] : []
    case .placeholder, .constant, .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul,
      .batchNorm, .cast, .localResponseNorm, .reduce, .argument, .softmax, .spaceToBatch,
      .batchToSpace, .spaceToDepth, .depthToSpace:
      return []
    }
  }

  /// Joins values between which elements only move.
  private static func groups(_ graph: Graph, _ isInteger: [Bool]) -> [Int] {
    var parent = Array(graph.nodes.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index { index = parent[index] }
      return index
    }
    for id in graph.ids where isInteger[id.index] {
      for input in movedOperands(graph, id) where isInteger[input.index] {
        let (a, b) = (root(input.index), root(id.index))
        parent[max(a, b)] = min(a, b)
      }
    }
    return graph.nodes.indices.map(root)
  }

  /// The operands whose elements the node passes on unchanged.
  static func movedOperands(_ graph: Graph, _ id: NodeID) -> [NodeID] {
    let inputs = graph[id].inputs
    switch graph[id].op {
    case .pool(let pool): return pool.kind == .max ? [inputs[0]] : []
    case .concat: return inputs
    case .select: return Array(inputs.dropFirst())
    case .fakeQuantize, .slice, .gather, .tile, .transpose, .reshape, .pad, .resize:
      return [inputs[0]]
    case .placeholder, .constant, .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul,
      .batchNorm, .unary, .binary, .cast, .localResponseNorm, .reduce, .argument, .softmax,
      .spaceToBatch, .batchToSpace, .spaceToDepth, .depthToSpace:
      return []
    }
  }
}
