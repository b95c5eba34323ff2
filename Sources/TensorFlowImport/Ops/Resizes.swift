import IR
import Tensors

/// ResizeBilinear, ResizeNearestNeighbor.
extension OpTable {
  static let resizes: [String: OpImporter] = [
    "ResizeBilinear": { (n) throws(Refusal) in try importResize(n, .bilinear) },
    "ResizeNearestNeighbor": { (n) throws(Refusal) in try importResize(n, .nearest) },
  ]

  private static func importResize(_ n: NodeContext, _ method: Interpolation.Method)
    throws(Refusal) -> [Int: NodeID]
  {
    try n.requireInputs(2...2)
    let size = try n.integers(1, "size")
    guard size.count == 2, size.allSatisfy({ (1...1 << 24).contains($0) }) else {
      throw Refusal(.value("size is \(size.prefix(8)), expected a height and a width"))
    }
    let interpolation = Interpolation(
      method: method, alignCorners: try n.bool("align_corners", default: false),
      halfPixelCenters: try n.bool("half_pixel_centers", default: false))
    if interpolation.alignCorners && interpolation.halfPixelCenters {
      throw .attribute(
        "half_pixel_centers", found: "true together with align_corners", expected: "one of them")
    }
    var x = n.inputs[0]
    // Bilinear interpolation of integers yields floats.
    if method == .bilinear && n.type(x).element != .float32 {
      x = try n.emit(.cast(.float32), [x], helper: "float")
    }
    let resize = Resize(
      size: Extent(height: size[0], width: size[1]), interpolation: interpolation)
    return [0: try n.emit(.resize(resize), [x])]
  }
}
