/// The report's drawings, each from the data alone.
enum Charts {
  private static let width = 960.0
  private static let names = 300.0

  /// A row a layer: bytes before behind bytes after.
  static func sizes(_ layers: [ReportData.Layer]) -> String {
    let shown = layers.filter { $0.bytesBefore + $0.bytesAfter > 0 }
    let largest = Double(shown.map { max($0.bytesBefore, $0.bytesAfter) }.max() ?? 1)
    return rows(shown, title: "Bytes by layer before and after") { drawing, layer, y, place in
      let hint =
        "\(layer.name): \(Markup.bytes(layer.bytesBefore)) to \(Markup.bytes(layer.bytesAfter))"
      drawing.rectangle(
        names, y + 1, place(Double(layer.bytesBefore) / largest), 10, "before", hint: hint)
      drawing.rectangle(
        names, y + 3, place(Double(layer.bytesAfter) / largest), 6, "after", hint: hint)
      return Markup.bytes(layer.bytesAfter)
    }
  }

  /// A row a layer: signal to noise, 0 to 60 dB.
  static func noise(_ layers: [ReportData.Layer]) -> String {
    let shown = layers.filter { $0.decibels != nil }
    return rows(shown, title: "Signal to noise along the network") { drawing, layer, y, place in
      let decibels = layer.decibels ?? 0
      let length = place(min(max(decibels, 0), 60) / 60)
      drawing.rectangle(
        names, y + 2, length, 8, decibels < 10 ? "accent" : "after",
        hint: "\(layer.name): \(Markup.fixed(decibels, 1)) dB")
      return Markup.fixed(decibels, 1) + " dB"
    }
  }

  /// A row a layer: what the float graph spans, over what the integers can represent.
  static func ranges(_ layers: [ReportData.Layer]) -> String {
    let shown = layers.filter { $0.expectedRange != nil && $0.representable != nil }
    return rows(shown, title: "Activation ranges") { drawing, layer, y, place in
      guard let expected = layer.expectedRange, let can = layer.representable else { return "" }
      // Each row has its own scale: what matters is how the two ranges lie to each other.
      let low = Double(min(expected.lowerBound, can.lowerBound))
      let high = Double(max(expected.upperBound, can.upperBound))
      guard high > low else { return "" }
      func at(_ value: Float) -> Double { names + place((Double(value) - low) / (high - low)) }
      let hint =
        "\(layer.name): expected \(expected.lowerBound)...\(expected.upperBound), representable "
        + "\(can.lowerBound)...\(can.upperBound)"
      drawing.rectangle(
        at(can.lowerBound), y + 1, at(can.upperBound) - at(can.lowerBound), 10, "fine", hint: hint)
      drawing.rectangle(
        at(expected.lowerBound), y + 4, at(expected.upperBound) - at(expected.lowerBound), 4,
        "after", hint: hint)
      if expected.upperBound > can.upperBound {
        drawing.rectangle(
          at(can.upperBound), y + 4, at(expected.upperBound) - at(can.upperBound), 4, "accent")
      }
      if expected.lowerBound < can.lowerBound {
        drawing.rectangle(
          at(expected.lowerBound), y + 4, at(can.lowerBound) - at(expected.lowerBound), 4,
          "accent")
      }
      return layer.clipped.map { $0 > 0 ? Markup.fixed($0 * 100, 2) + " % clipped" : "" } ?? ""
    }
  }

  /// A row a layer: milliseconds, with the time that the machine's peak would need.
  static func latency(_ layers: [ReportData.Layer], peak: Double?) -> String {
    let shown = layers.filter { $0.milliseconds != nil }
    let largest = shown.compactMap(\.milliseconds).max() ?? 1
    return rows(shown, title: "Latency by layer") { drawing, layer, y, place in
      let time = layer.milliseconds ?? 0
      drawing.rectangle(
        names, y + 2, place(time / largest), 8, "after",
        hint: "\(layer.name): \(Markup.fixed(time, 3)) ms")
      if let peak, layer.multiplyAdds > 0 {
        let best = names + place(min(1, Double(layer.multiplyAdds) / peak * 1000 / largest))
        drawing.line(best, y, best, y + 12, "mark")
      }
      return Markup.fixed(time, 3) + " ms"
    }
  }

  /// Values as rectangles: instructions to the right, memory upwards.
  static func arena(_ blocks: [ReportData.Block], bytes: Int) -> String {
    let height = 260.0
    var drawing = Drawing(width: width, height: height + 24, title: "The arena over time")
    let steps = Double((blocks.map(\.alive.upperBound).max() ?? 0) + 1)
    for block in blocks {
      let top = height * (1 - Double(block.offset + block.bytes) / Double(max(bytes, 1)))
      drawing.rectangle(
        width * Double(block.alive.lowerBound) / steps, top,
        width * Double(block.alive.count) / steps,
        height * Double(block.bytes) / Double(max(bytes, 1)), "block",
        hint: "\(block.name): \(Markup.bytes(block.bytes)) at \(block.offset)")
    }
    drawing.line(0, height, width, height, "grid")
    drawing.text(0, height + 16, "first instruction")
    drawing.text(width, height + 16, "last", anchor: "end")
    drawing.text(4, 12, Markup.bytes(bytes))
    return drawing.markup
  }

  /// Size to the right, divergence from the float graph upwards.
  static func frontier(_ points: [ReportData.FrontierPoint]) -> String {
    let height = 220.0
    var drawing = Drawing(width: width, height: height + 24, title: "Size and divergence")
    let most = Double(points.map(\.bytes).max() ?? 1)
    let worst = max(points.map(\.divergence).max() ?? 1, 1e-12)
    drawing.line(0, height, width, height, "grid")
    for point in points {
      drawing.circle(
        40 + (width - 60) * Double(point.bytes) / most,
        height - (height - 20) * point.divergence / worst, point.isChosen ? 6 : 4,
        point.isChosen ? "accent" : "after",
        hint: "\(Markup.bytes(point.bytes)): \(Markup.fixed(point.divergence, 4)) nats")
    }
    drawing.text(width, height + 16, Markup.bytes(points.map(\.bytes).max() ?? 0), anchor: "end")
    drawing.text(0, 12, Markup.fixed(worst, 3) + " nats")
    return drawing.markup
  }

  /// `draw` gets the top of the row and a function from 0...1 to a width; it returns the text that
  /// stands at the right.
  private static func rows(
    _ layers: [ReportData.Layer], title: String,
    _ draw: (inout Drawing, ReportData.Layer, Double, (Double) -> Double) -> String
  ) -> String {
    let pitch = 16.0
    let right = 90.0
    var drawing = Drawing(width: width, height: pitch * Double(layers.count) + 4, title: title)
    for (index, layer) in layers.enumerated() {
      let y = Double(index) * pitch + 2
      drawing.text(names - 8, y + 10, shortened(layer.name), anchor: "end")
      let note = draw(&drawing, layer, y) { max(0, $0) * (width - names - right) }
      drawing.text(width, y + 10, note, anchor: "end")
    }
    return drawing.markup
  }

  /// The end of a long name, where layers differ, cut between its parts.
  static func shortened(_ name: String, to limit: Int = 46) -> String {
    guard name.count > limit else { return name }
    var kept: [Substring] = []
    var length = 1
    for part in name.split(separator: "/").reversed() {
      length += part.count + 1
      guard length <= limit else { break }
      kept.insert(part, at: 0)
    }
    return kept.isEmpty ? "…" + name.suffix(limit - 1) : "…/" + kept.joined(separator: "/")
  }
}
