import IR
import Tensors

/// Channels that can only go together: those that element-wise operations, pooling, depthwise layers,
/// sums and views pass on from one value to the next are one class.
///
/// A class goes unless something needs one of its channels. Union and find over all channels of all
/// float values.
struct ChannelClasses {
  /// Where each value's channels start; the last element is the number of all channels.
  private var start: [Int]
  private var parent: [Int]
  /// Why a class must stay, by its root.
  private var reasons: [Int: String] = [:]

  init(_ r: Rewriter) {
    let graph = r.source
    start = [0]
    for id in graph.ids {
      let counts =
        r.live[id.index] && graph.constant(id) == nil && graph.type(of: id).element == .float32
      start.append(start.last! + (counts ? graph.shape(of: id).dimensions.last ?? 0 : 0))
    }
    parent = Array(0..<start.last!)
    for id in graph.ids where r.live[id.index] { couple(id, r) }
    for output in graph.outputs { keepAll(output.node, because: "'\(output.name)' is an output") }
  }

  func channels(of id: NodeID) -> Int { start[id.index + 1] - start[id.index] }

  /// Why a channel stays; nil for one that goes.
  mutating func reason(_ id: NodeID, _ channel: Int) -> String? {
    reasons[find(start[id.index] + channel)]
  }

  mutating func keep(_ id: NodeID, _ channel: Int, because reason: String) {
    guard channel < channels(of: id) else { return }
    let root = find(start[id.index] + channel)
    if reasons[root] == nil { reasons[root] = reason }
  }

  private mutating func keepAll(_ id: NodeID, because reason: String) {
    for channel in 0..<channels(of: id) { keep(id, channel, because: reason) }
  }

  private mutating func find(_ index: Int) -> Int {
    var root = index
    while parent[root] != root { root = parent[root] }
    var next = index
    while parent[next] != root { (parent[next], next) = (root, parent[next]) }
    return root
  }

  private mutating func join(_ a: NodeID, _ i: Int, _ b: NodeID, _ j: Int) {
    let (first, second) = (find(start[a.index] + i), find(start[b.index] + j))
    guard first != second else { return }
    parent[second] = first
    if let reason = reasons.removeValue(forKey: second), reasons[first] == nil {
      reasons[first] = reason
    }
  }

  private mutating func joinAll(_ a: NodeID, _ b: NodeID) {
    for channel in 0..<min(channels(of: a), channels(of: b)) { join(a, channel, b, channel) }
  }

  /// Takes back until every value keeps a channel, and values whose channels fill vectors of eight
  /// still do: one that has lost six would be slower than one that has lost none.
  mutating func leaveSomething(_ graph: Graph) {
    var changed = true
    while changed {
      changed = false
      for id in graph.ids where channels(of: id) > 0 {
        let count = channels(of: id)
        var going = (0..<count).filter { reason(id, $0) == nil }
        if going.count == count {
          keep(id, going.removeFirst(), because: "'\(graph[id].name)' would lose all its channels")
          changed = true
        }
        guard count % 8 == 0 else { continue }
        for channel in going.suffix(going.count % 8) {
          keep(id, channel, because: "'\(graph[id].name)' keeps vectors of eight channels whole")
          changed = true
        }
      }
    }
  }

  // MARK: What each operation does to channels

  private mutating func couple(_ id: NodeID, _ r: Rewriter) {
    let graph = r.source
    let node = graph[id]
    let refusal = "'\(node.name)' (\(node.op.name)) needs them"
    func shape(_ id: NodeID) -> Shape { graph.shape(of: id) }
    let rank = shape(id).rank
    var passes = false
    switch node.op {
    case .conv2D, .matMul:
      if graph.mixingLayer(id) != nil { return }
    case .depthwiseConv2D:
      guard (try? LinearLayer(graph, id, allowActivation: true)) != nil else { break }
      let inputs = channels(of: node.inputs[0])
      let multiplier = shape(node.inputs[1])[3]
      for channel in 0..<inputs * multiplier {
        join(node.inputs[0], channel / multiplier, id, channel)
      }
      return
    case .unary, .pool, .resize, .fakeQuantize, .batchNorm: passes = true
    case .binary:
      // What broadcasts along the channels has none of its own to lose.
      for input in node.inputs where graph.constant(input) == nil {
        if channels(of: input) == channels(of: id) {
          joinAll(input, id)
        } else {
          keepAll(input, because: refusal)
        }
      }
      return
    case .reduce(let reduction): passes = !reduction.axes.contains(shape(node.inputs[0]).rank - 1)
    case .pad(let pad): passes = pad.before.last == 0 && pad.after.last == 0
    case .tile(let multiples): passes = multiples.last == 1
    case .spaceToBatch(let blocks), .batchToSpace(let blocks):
      passes = blocks.block.count < rank - 1
    case .slice(let slice):
      passes = slice.size.last == channels(of: node.inputs[0]) && slice.strides.last == 1
    case .reshape:
      // A view whose last axis runs over whole pixels: [N,H,W,C] to [N,H*W*C] and the like.
      let inputs = channels(of: node.inputs[0])
      if inputs > 0, channels(of: id) > 0, channels(of: id) % inputs == 0 {
        for channel in 0..<channels(of: id) { join(node.inputs[0], channel % inputs, id, channel) }
        return
      }
    case .concat(let axis):
      passes = axis != rank - 1
      guard !passes else { break }
      var first = 0
      for input in node.inputs {
        let count = shape(input)[axis]
        for channel in 0..<count where channels(of: input) == count {
          join(input, channel, id, first + channel)
        }
        if channels(of: input) != count {
          for channel in first..<first + count { keep(id, channel, because: refusal) }
        }
        first += count
      }
      return
    case .placeholder, .constant, .transposedConv2D, .select, .cast, .localResponseNorm, .argument,
      .softmax, .gather, .transpose, .spaceToDepth, .depthToSpace:
      break
    }
    let variables = node.inputs.filter { channels(of: $0) > 0 }
    guard passes, channels(of: id) > 0,
      variables.allSatisfy({ channels(of: $0) == channels(of: id) }), !variables.isEmpty
    else {
      for input in node.inputs { keepAll(input, because: refusal) }
      keepAll(id, because: refusal)
      return
    }
    for input in variables { joinAll(input, id) }
  }
}
