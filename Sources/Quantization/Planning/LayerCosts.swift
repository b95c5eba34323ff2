import IR
import Program
import Tensors

/// Products that each convolution computes, by which finer storage is paid for.
struct LayerCosts {
  /// Indexed by `NodeID.index`; 0 for other operations.
  let products: [Int]
  let total: Int

  init(_ prepared: PreparedGraph) {
    let graph = prepared.graph
    products = graph.ids.map { id in
      guard prepared.isLive[id.index], let layer = prepared.layers[id.index] else { return 0 }
      return graph.shape(of: id).count * layer.terms
    }
    total = products.reduce(0, +)
  }

  /// Products computed on a group's values, or nil where the group must stay uint8: it is an input,
  /// something reads it through a table, or a sum could overflow.
  func int16Cost(_ group: Int, _ prepared: PreparedGraph) -> Int? {
    let graph = prepared.graph
    func isMember(_ id: NodeID) -> Bool {
      prepared.isInteger[id.index] && prepared.group[id.index] == group
    }
    var cost = 0
    for id in graph.ids where prepared.isLive[id.index] {
      if isMember(id), case .placeholder = graph[id].op { return nil }
      guard graph[id].inputs.contains(where: isMember) else { continue }
      if let layer = prepared.layers[id.index] {
        guard Self.fits(layer) else { return nil }
        cost += products[id.index]
        continue
      }
      switch graph[id].op {
      case .unary, .fakeQuantize: return nil
      case .binary:
        if graph[id].inputs.contains(where: { graph.constant($0)?.shape.count == 1 }) {
          return nil
        }
      case .pool, .select, .concat, .slice, .gather, .tile, .transpose, .reshape, .pad, .resize,
        .placeholder, .constant, .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul,
        .batchNorm, .cast, .localResponseNorm, .reduce, .argument, .softmax, .spaceToBatch,
        .batchToSpace, .spaceToDepth, .depthToSpace:
        break
      }
    }
    return cost
  }

  /// Whether sums of codes below 2^15 times these weights stay far below 2^31.
  private static func fits(_ layer: LinearLayer) -> Bool {
    let filter = layer.filter ?? []
    var largest = [Float](repeating: 0, count: layer.outputs)
    var sums = largest
    for (index, weight) in filter.enumerated() {
      largest[index % layer.outputs] = max(largest[index % layer.outputs], abs(weight))
      sums[index % layer.outputs] += abs(weight)
    }
    return zip(sums, largest).allSatisfy { sum, largest in
      largest == 0 || sum / largest * 127 + Float(layer.terms) < 0.95 * 65_536
    }
  }
}
