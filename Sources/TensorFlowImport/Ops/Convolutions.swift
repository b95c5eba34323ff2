import IR
import Tensors

/// Conv2D, DepthwiseConv2dNative, Conv2DBackpropInput.
extension OpTable {
  static let convolutions: [String: OpImporter] = [
    "Conv2D": { (n) throws(Refusal) in try importConvolution(n) { .conv2D($0) } },
    "DepthwiseConv2dNative": { (n) throws(Refusal) in
      try importConvolution(n) { .depthwiseConv2D($0) }
    },
    "Conv2DBackpropInput": importTransposedConvolution,
  ]

  private static func importConvolution(_ n: NodeContext, _ op: (Convolution) -> Op)
    throws(Refusal) -> [Int: NodeID]
  {
    try n.requireInputs(2...2)
    let layout = try n.layout()
    let payload = Convolution(
      strides: try n.extent("strides", layout),
      dilations: try n.extent("dilations", layout, default: [1, 1, 1, 1]),
      padding: try n.padding(layout))
    let x = try n.image(n.inputs[0], layout)
    return [0: try n.emitImage(op(payload), [x, n.inputs[1]], layout)]
  }

  private static func importTransposedConvolution(_ n: NodeContext) throws(Refusal)
    -> [Int: NodeID]
  {
    try n.requireInputs(3...3)
    let layout = try n.layout()
    let sizes = try n.integers(0, "input_sizes")
    let extent: Extent
    if sizes.count == 2 {
      extent = try size(sizes[0], sizes[1])
    } else if sizes.count == 4 {
      extent = try layout == .nhwc ? size(sizes[1], sizes[2]) : size(sizes[2], sizes[3])
    } else {
      throw Refusal(.value("input_sizes holds \(sizes.count) numbers, expected 2 or 4"))
    }
    let payload = TransposedConvolution(
      outputSize: extent, strides: try n.extent("strides", layout),
      dilations: try n.extent("dilations", layout, default: [1, 1, 1, 1]),
      padding: try n.padding(layout))
    let x = try n.image(n.inputs[2], layout)
    let batch = sizes.count == 4 ? sizes[0] : n.shape(x)[0]
    guard batch == n.shape(x)[0] else {
      throw Refusal(.value("input_sizes has batch \(batch), its input \(n.shape(x)[0])"))
    }
    return [0: try n.emitImage(.transposedConv2D(payload), [x, n.inputs[1]], layout)]
  }

  private static func size(_ height: Int, _ width: Int) throws(Refusal) -> Extent {
    guard height > 0, width > 0 else {
      throw Refusal(.value("input_sizes holds \(height)x\(width), expected positive extents"))
    }
    return Extent(height: height, width: width)
  }
}
