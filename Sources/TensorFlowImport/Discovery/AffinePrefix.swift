import IR
import Tensors

/// The chain of additions and multiplications by constants that an input goes through first:
/// `y = factor[c] * x + offset[c]`.
struct AffinePrefix {
  var factor: [Float]
  var offset: [Float]
  /// The nodes of the chain, in order; empty where there is none.
  var nodes: [NodeID]

  init(of input: NodeID, in graph: Graph, known: (NodeID) -> Tensor?) {
    let channels = graph.shape(of: input).dimensions.last ?? 1
    var factor = [Double](repeating: 1, count: channels)
    var offset = [Double](repeating: 0, count: channels)
    var readers: [[NodeID]] = Array(repeating: [], count: graph.nodes.count)
    for id in graph.ids { for operand in graph[id].inputs { readers[operand.index].append(id) } }

    nodes = []
    var current = input
    while readers[current.index].count == 1, let next = readers[current.index].first {
      let node = graph[next]
      guard case .binary(let binary) = node.op, binary.activation == nil, node.inputs.count == 2,
        graph.type(of: next) == graph.type(of: input)
      else { break }
      let isLeft = node.inputs[0] == current
      guard node.inputs[0] != node.inputs[1],
        let constant = known(node.inputs[isLeft ? 1 : 0])?.floats,
        constant.count == 1 || constant.count == channels
      else { break }
      let values = (0..<channels).map { Double(constant[constant.count == 1 ? 0 : $0]) }
      switch binary.function {
      case .add: for c in values.indices { offset[c] += values[c] }
      case .subtract:
        for c in values.indices {
          if isLeft {
            offset[c] -= values[c]
          } else {
            (factor[c], offset[c]) = (-factor[c], values[c] - offset[c])
          }
        }
      case .multiply:
        for c in values.indices {
          factor[c] *= values[c]
          offset[c] *= values[c]
        }
      case .divide where isLeft:
        for c in values.indices {
          factor[c] /= values[c]
          offset[c] /= values[c]
        }
      default: break
      }
      guard
        [.add, .subtract, .multiply].contains(binary.function)
          || (binary.function == .divide && isLeft)
      else { break }
      nodes.append(next)
      current = next
    }
    self.factor = factor.map { Float($0) }
    self.offset = offset.map { Float($0) }
  }

  /// The recipe that gives pixels the chain's result: `(pixel - mean) / deviation`, or nil where
  /// the chain forgets its input.
  var recipe: (mean: [Float], deviation: [Float])? {
    guard factor.allSatisfy({ $0 != 0 && $0.isFinite }), offset.allSatisfy(\.isFinite) else {
      return nil
    }
    let pairs = zip(factor, offset).map { factor, offset in
      (mean: -Double(offset) / Double(factor), deviation: 1 / Double(factor))
    }
    return (pairs.map { Float($0.mean) }, pairs.map { Float($0.deviation) })
  }
}
