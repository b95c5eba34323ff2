import Tensors

extension Preprocessing {
  /// `224x224 rgb, bilinear, (x - 127.5) / 127.5`.
  var summary: String {
    func numbers(_ values: [Float]) -> String {
      Set(values).count == 1
        ? short(values[0]) : "[" + values.map(short).joined(separator: ", ") + "]"
    }
    let size = "\(size.width)x\(size.height) \(channelOrder)"
    return "\(size), \(resize.method), (x - \(numbers(mean))) / \(numbers(standardDeviation))"
  }

  var json: JSON {
    .object([
      ("width", .integer(size.width)), ("height", .integer(size.height)),
      ("channels", .string("\(channelOrder)")), ("resize", .string("\(resize.method)")),
      ("align_corners", .bool(resize.alignCorners)),
      ("half_pixel_centers", .bool(resize.halfPixelCenters)),
      ("mean", .array(mean.map(JSON.float))), ("std", .array(standardDeviation.map(JSON.float))),
    ])
  }

  private func short(_ value: Float) -> String {
    value == value.rounded() && abs(value) < 1e6 ? "\(Int(value))" : "\(value)"
  }
}
