import Quantization

/// Models of several sizes, compared.
struct SizeTable {
  let points: [SizePoint]
  private let knee: Int?

  /// - Parameter points: smallest first.
  init(_ points: [SizePoint]) {
    self.points = points
    knee = SizePoint.knee(points)
  }

  var json: [JSON] {
    points.indices.map { index in
      let point = points[index]
      return .object([
        ("bytes", .integer(point.bytes)),
        ("agreement", .optional(point.fidelity?.agreement, JSON.number)),
        ("mean_kl", .optional(point.fidelity?.divergence, JSON.number)),
        ("chosen", .bool(point.isChosen)), ("knee", .bool(index == knee)),
      ])
    }
  }

  var lines: [String] {
    guard !points.isEmpty else { return [] }
    var table = Table([.right, .right, .right, .left])
    table.add("bytes", "agreement", "divergence", "")
    for (index, point) in points.enumerated() {
      let marks = [point.isChosen ? "kept" : nil, index == knee ? "knee" : nil]
      table.add(
        Numbers.grouped(point.bytes),
        point.fidelity.map { Numbers.percent($0.agreement) } ?? "",
        point.fidelity.map { Numbers.small($0.divergence) } ?? "",
        marks.compactMap { $0 }.joined(separator: ", "))
    }
    return table.lines
  }
}
