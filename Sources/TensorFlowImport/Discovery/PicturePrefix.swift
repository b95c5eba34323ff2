import IR
import Tensors

/// The part of a graph that makes an input tensor out of a compressed picture.
///
/// The 2015 Inception and its children begin with DecodeJpeg, Cast, ExpandDims and ResizeBilinear.
/// None of that belongs into a compiled model: it becomes the preprocessing recipe.
struct PicturePrefix {
  /// The node whose value has a fixed size: where the model begins.
  var end: String
  var size: Extent
  var channels: Int
  var interpolation: Interpolation
  /// The nodes that the recipe stands for.
  var nodes: [String]

  private static let decoders: Set<String> = [
    "DecodeJpeg", "DecodePng", "DecodeImage", "DecodeBmp",
  ]

  /// The first such prefix in the graph, or nil.
  init?(in source: SourceGraph) {
    for node in source.nodes where node.op == "ResizeBilinear" || node.op == "ResizeNearestNeighbor"
    {
      guard node.inputs.count == 2 else { continue }
      var chain = [node.name]
      var current = source[node.inputs[0].node]
      for _ in 0..<8 {
        guard let link = current, !Self.decoders.contains(link.op),
          ["Cast", "ExpandDims", "Identity"].contains(link.op), let input = link.inputs.first
        else { break }
        chain.insert(link.name, at: 0)
        current = source[input.node]
      }
      guard let decoder = current, Self.decoders.contains(decoder.op),
        case .tensor(let literal)? = source[node.inputs[1].node]?.attributes["value"],
        let size = try? literal.value.get().integers, size.count == 2,
        size.allSatisfy({ (1...1 << 15).contains($0) })
      else { continue }
      chain.insert(decoder.name, at: 0)
      var channels = 3
      if case .int(let found)? = decoder.attributes["channels"], found > 0 { channels = Int(found) }
      guard channels == 1 || channels == 3 else { continue }
      func flag(_ name: String) -> Bool {
        if case .bool(true)? = node.attributes[name] { true } else { false }
      }
      (end, nodes, self.channels) = (node.name, chain, channels)
      self.size = Extent(height: Int(size[0]), width: Int(size[1]))
      interpolation = Interpolation(
        method: node.op == "ResizeBilinear" ? .bilinear : .nearest,
        alignCorners: flag("align_corners"), halfPixelCenters: flag("half_pixel_centers"))
      return
    }
    return nil
  }

  var type: ValueType { ValueType([1, size.height, size.width, channels]) }
}
