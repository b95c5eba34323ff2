import IR
import Program
import Tensors

/// A photograph's bytes as an integer model's input.
///
/// Channel c of the graph's input is `gain[c] * (scale * (p - zeroPoint)) + offset[c]`: the scale and
/// zero point belong to the stored bytes, gain and offset vanish into the convolutions that read them.
struct ByteInput {
  var node: NodeID
  let parameters: QuantizationParameters
  let gain, offset: [Double]

  /// nil when input 0 is not the recipe's photograph.
  init?(_ recipe: Preprocessing, _ graph: Graph) {
    guard let node = graph.inputs.first, graph.type(of: node).element == .float32,
      graph.shape(of: node) == [1, recipe.size.height, recipe.size.width, recipe.channels],
      let deviation = recipe.standardDeviation.first,
      recipe.standardDeviation.allSatisfy({ $0 > 0 })
    else { return nil }
    let mean = recipe.mean.map(Double.init).reduce(0, +) / Double(recipe.channels)
    let zero = min(255, max(0, mean.rounded(.toNearestOrEven)))
    self.node = node
    parameters = QuantizationParameters(
      scale: Float(1 / Double(deviation)), zeroPoint: Int32(zero))
    let scale = Double(parameters.scale)
    gain = recipe.standardDeviation.map { 1 / Double($0) / scale }
    offset = zip(recipe.mean, recipe.standardDeviation).map { (zero - Double($0)) / Double($1) }
  }

  private init(node: NodeID, channels: Int) {
    self.node = node
    parameters = QuantizationParameters(scale: 1, zeroPoint: 0)
    gain = [Double](repeating: 1, count: channels)
    offset = [Double](repeating: 0, count: channels)
  }

  /// Bytes that the graph itself takes as reals.
  static func raw(_ graph: Graph) -> ByteInput? {
    graph.inputs.first.map {
      ByteInput(node: $0, channels: graph.shape(of: $0).dimensions.last ?? 1)
    }
  }

  /// Whether every reader is a convolution that takes gain and offset up, exactly but for padded taps,
  /// where the error may be half a unit.
  func folds(into graph: Graph) -> Bool {
    let isPlain =
      gain.allSatisfy { abs($0 - 1) < 1e-6 }
      && offset.allSatisfy { abs($0) < 1e-6 * Double(parameters.scale) }
    if isPlain { return true }
    let half = 0.501 * Double(parameters.scale)
    return graph.ids.allSatisfy { id in
      let inputs = graph[id].inputs
      guard inputs.contains(node) else { return true }
      guard inputs.first == node, !inputs.dropFirst().contains(node),
        let layer = LinearLayer(graph, id), layer.filter != nil,
        layer.interior == Extent(height: 0, width: 0)
      else { return false }
      let isInside = layer.convolve.paddingBefore == Extent(height: 0, width: 0)
      return offset.allSatisfy { abs($0) <= half }
        || (isInside && !Self.reachesOutside(layer, graph, id))
    } && !graph.outputs.contains { $0.node == node }
  }

  private static func reachesOutside(_ layer: LinearLayer, _ graph: Graph, _ id: NodeID) -> Bool {
    let (x, y) = (graph.shape(of: graph[id].inputs[0]), graph.shape(of: id))
    let (strides, dilations) = (layer.convolve.strides, layer.convolve.dilations)
    return (y[1] - 1) * strides.height + (layer.filterShape[0] - 1) * dilations.height >= x[1]
      || (y[2] - 1) * strides.width + (layer.filterShape[1] - 1) * dilations.width >= x[2]
  }

  /// The graph with input 0 in bytes and the recipe's arithmetic behind it.
  static func withArithmetic(_ graph: Graph, _ recipe: Preprocessing) throws(QuantizationError)
    -> Graph
  {
    var result = Graph()
    result.moments = graph.moments
    var renamed: [NodeID] = []
    func add(_ node: Graph.Node) throws(QuantizationError) -> NodeID {
      do throws(GraphError) { return try result.append(node) } catch { throw .shape(error) }
    }
    for id in graph.ids {
      var node = graph[id]
      node.inputs = node.inputs.map { renamed[$0.index] }
      var new = try add(node)
      if id == graph.inputs.first {
        let zeros = [Float](repeating: 0, count: recipe.channels)
        let ones = [Float](repeating: 1, count: recipe.channels)
        var operands = [new]
        for (part, values) in [
          ("inverse", recipe.standardDeviation.map { 1 / $0 }), ("zero", zeros),
          ("mean", recipe.mean), ("one", ones),
        ] {
          operands.append(
            try add(
              Graph.Node(
                name: "\(node.name)/\(part)", op: .constant(Tensor([values.count], values)),
                origin: node.origin)))
        }
        new = try add(
          Graph.Node(
            name: "\(node.name)/normalized", op: .batchNorm(BatchNorm(epsilon: 0)),
            inputs: operands, origin: node.origin))
      }
      renamed.append(new)
    }
    result.outputs = graph.outputs.map {
      Graph.Output(name: $0.name, node: renamed[$0.node.index])
    }
    return result
  }

  /// A sample with input 0 turned back into bytes.
  static func bytes(_ sample: [Tensor], _ recipe: Preprocessing) -> [Tensor] {
    var sample = sample
    let channels = recipe.channels
    let x = sample[0].elements
    let bytes = x.indices.map { i in
      x[i] * recipe.standardDeviation[i % channels] + recipe.mean[i % channels]
    }
    sample[0] = Tensor(sample[0].shape, bytes)
    return sample
  }
}
