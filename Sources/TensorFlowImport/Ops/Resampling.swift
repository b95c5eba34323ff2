import IR
import Tensors

/// ResizeBicubic and ResizeArea: every row of the result is a fixed mixture of rows, and every column
/// one of columns, so that each is a product with a matrix of weights.
extension OpTable {
  static let resampling: [String: OpImporter] = [
    "ResizeBicubic": { (n) throws(Refusal) in
      let isHalfPixel = try n.bool("half_pixel_centers", default: false)
      return try importResampling(n) { (taken, made, scale) in
        cubic(taken, made, scale, isHalfPixel: isHalfPixel)
      }
    },
    "ResizeArea": { (n) throws(Refusal) in try importResampling(n, area) },
  ]

  private static func importResampling(
    _ n: NodeContext, _ weights: (_ taken: Int, _ made: Int, _ scale: Float) -> [Float]
  ) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(2...2)
    try n.requireRank(n.inputs[0], 4)
    let size = try n.integers(1, "size")
    guard size.count == 2, size.allSatisfy({ (1...1 << 15).contains($0) }) else {
      throw Refusal(.value("size is \(size.prefix(8)), expected a height and a width"))
    }
    let alignsCorners = try n.bool("align_corners", default: false)
    if alignsCorners, try n.bool("half_pixel_centers", default: false) {
      throw .attribute(
        "half_pixel_centers", found: "true together with align_corners", expected: "one of them")
    }
    var x = n.inputs[0]
    if n.type(x).element != .float32 { x = try n.emit(.cast(.float32), [x], helper: "float") }
    let image = n.shape(x)
    func matrix(_ taken: Int, _ made: Int, _ name: String) throws(Refusal) -> NodeID {
      guard taken > 0, taken <= 1 << 15 else { throw Refusal(.value("its image is \(image)")) }
      try n.spend(taken * made * 4)
      let scale =
        alignsCorners && made > 1
        ? Float(taken - 1) / Float(made - 1) : Float(taken) / Float(made)
      return try n.constant(
        Tensor([1, made, taken], weights(taken, made, scale)), helper: "\(name)_weights")
    }
    let product = Op.matMul(MatMul())
    let lines = try n.emit(
      .reshape([image[0] * image[1], image[2], image[3]]), [x], helper: "lines")
    let wide = try n.emit(product, [matrix(image[2], size[1], "column"), lines], helper: "wide")
    let pages = try n.emit(
      .reshape([image[0], image[1], size[1] * image[3]]), [wide], helper: "pages")
    let high = try n.emit(product, [matrix(image[1], size[0], "row"), pages], helper: "high")
    return [0: try n.emit(.reshape([image[0], size[0], size[1], image[3]]), [high])]
  }

  /// Source: TensorFlow, `resize_bicubic_op.cc`: four taps from a table of 1024 steps a pixel. With
  /// half-pixel centres what lies outside the image weighs nothing, else the border is repeated.
  private static func cubic(_ taken: Int, _ made: Int, _ scale: Float, isHalfPixel: Bool) -> [Float]
  {
    let steps = 1024
    let a = isHalfPixel ? -0.5 : -0.75
    func near(_ i: Int) -> Float {
      let x = Double(Float(Double(i) / Double(steps)))
      return Float(((a + 2) * x - (a + 3)) * x * x + 1)
    }
    func far(_ i: Int) -> Float {
      let x = Double(Float(Float(Double(i) / Double(steps)) + 1))
      return Float(((a * x - 5 * a) * x + 8 * a) * x - 4 * a)
    }
    var matrix = [Float](repeating: 0, count: made * taken)
    for place in 0..<made {
      let position =
        isHalfPixel ? (Float(place) + 0.5) * scale - 0.5 : Float(place) * scale
      let start = Int(position.rounded(.down))
      let offset = Int(((position - Float(start)) * Float(steps)).rounded(.toNearestOrEven))
      var taps = [
        (start - 1, far(offset)), (start, near(offset)), (start + 1, near(steps - offset)),
        (start + 2, far(steps - offset)),
      ]
      if isHalfPixel {
        taps.removeAll { !(0..<taken).contains($0.0) }
        let sum = taps.reduce(0) { $0 + $1.1 }
        if abs(sum) >= 1000 * Float.leastNormalMagnitude {
          taps = taps.map { ($0.0, $0.1 * (1 / sum)) }
        }
      }
      for (index, weight) in taps {
        matrix[place * taken + max(0, min(taken - 1, index))] += weight
      }
    }
    return matrix
  }

  /// Source: TensorFlow, `resize_area_op.cc`: each pixel of the result covers an area of the image.
  private static func area(_ taken: Int, _ made: Int, _ scale: Float) -> [Float] {
    var matrix = [Float](repeating: 0, count: made * taken)
    for place in 0..<made {
      let (first, last) = (Float(place) * scale, Float(place + 1) * scale)
      for index in Int(
        first.rounded(.down))..<max(
          Int(first.rounded(.down)), Int(last.rounded(.up)))
      {
        let ends = Float(index + 1) > last
        let covered: Float =
          Float(index) < first
          ? (ends ? scale : Float(index + 1) - first) : (ends ? last - Float(index) : 1)
        matrix[place * taken + max(0, min(taken - 1, index))] += covered / scale
      }
    }
    return matrix
  }
}
