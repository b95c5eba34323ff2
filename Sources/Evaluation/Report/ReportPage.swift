/// The report as one HTML page: inline style and drawings, no scripts, no network. Equal data gives
/// equal bytes.
public enum ReportPage {
  public static func html(_ data: ReportData) -> String {
    let sections = [
      header(data), warnings(data.warnings), sizes(data), accuracy(data), changed(data),
      section(
        "Signal to noise along the network",
        "How loud the quantized value is over its difference from the float graph's. Below 10 dB "
          + "a layer says little of what it should.",
        data.layers.contains { $0.decibels != nil } ? Charts.noise(data.layers) : nil),
      section(
        "Activation ranges",
        "What the float graph's values span (dark) over what the integers can stand for (pale); "
          + "what is clipped is marked. Each row has its own scale.",
        data.layers.contains { $0.expectedRange != nil && $0.representable != nil }
          ? Charts.ranges(data.layers) : nil),
      section(
        "Latency by layer",
        data.peakMultiplyAdds == nil
          ? "Least of several runs, one thread, on the machine that made this page."
          : "Least of several runs, one thread, on the machine that made this page. The mark is "
            + "where the machine's peak would put it.",
        data.layers.contains { $0.milliseconds != nil }
          ? Charts.latency(data.layers, peak: data.peakMultiplyAdds) : nil),
      section(
        "The arena over time",
        "Every intermediate value from the instruction that writes it to the last that reads it. "
          + "The whole model runs in \(Markup.bytes(data.arenaBytes)).",
        data.arena.isEmpty ? nil : Charts.arena(data.arena, bytes: data.arenaBytes)),
      section(
        "Size and divergence", "Every candidate that was looked at; the marked one was chosen.",
        data.frontier.isEmpty ? nil : Charts.frontier(data.frontier)),
      passes(data.passes), layers(data.layers),
    ]
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Markup.escape(data.title)): Netsuke report</title>
      <style>
      \(Stylesheet.text)
      </style>
      </head>
      <body>
      <main>
      \(sections.compactMap { $0 }.joined(separator: "\n"))
      <p class="soft">Made by netsuke \(Markup.escape(data.compiler)).</p>
      </main>
      </body>
      </html>

      """
  }

  private static func section(_ title: String, _ text: String, _ body: String?) -> String? {
    body.map {
      "<section>\n<h2>\(Markup.escape(title))</h2>\n<p class=\"soft\">\(Markup.escape(text))</p>\n"
        + "\($0)\n</section>"
    }
  }

  private static func header(_ data: ReportData) -> String {
    var tiles = [
      (
        Markup.bytes(data.modelBytes),
        "model, from \(Markup.bytes(data.sourceBytes)) of TensorFlow graph"
      ),
      (Markup.count(data.parameters), "parameters"),
      (Markup.bytes(data.arenaBytes), "working memory"),
    ]
    if let swift = data.swiftBytes { tiles.append((Markup.bytes(swift), "Swift source")) }
    if let agreement = data.accuracy?.agreement {
      tiles.append((Markup.percent(agreement), "same answer as the float graph"))
    }
    if let top1 = data.accuracy?.top1 { tiles.append((Markup.percent(top1), "right answers")) }
    let facts = data.facts.map {
      "<dt>\(Markup.escape($0.name))</dt><dd>\(Markup.escape($0.value))</dd>"
    }
    return """
      <header>
      <h1>\(Markup.escape(data.title))</h1>
      <div class="tiles">
      \(tiles.map { tile($0.0, $0.1) }.joined(separator: "\n"))
      </div>
      <dl>
      \(facts.joined(separator: "\n"))
      </dl>
      </header>
      """
  }

  private static func tile(_ value: String, _ what: String) -> String {
    "<div class=\"tile\"><b>\(Markup.escape(value))</b><span>\(Markup.escape(what))</span></div>"
  }

  private static func warnings(_ warnings: [String]) -> String? {
    warnings.isEmpty
      ? nil
      : warnings.map { "<p class=\"warn\">\(Markup.escape($0))</p>" }.joined(separator: "\n")
  }

  private static func sizes(_ data: ReportData) -> String? {
    guard data.layers.contains(where: { $0.bytesAfter > 0 }) else { return nil }
    return """
      <section>
      <h2>Bytes by layer</h2>
      <p class="soft"><span class="key b">&nbsp;</span>in the TensorFlow graph \
      <span class="key a">&nbsp;</span>in the model</p>
      \(Charts.sizes(data.layers))
      </section>
      """
  }

  private static func changed(_ data: ReportData) -> String? {
    guard !data.changed.isEmpty else { return nil }
    let figures = data.changed.map { photo in
      """
      <figure><img alt="\(Markup.escape(photo.name))" \
      src="data:image/jpeg;base64,\(Markup.base64(photo.jpeg))"><figcaption>\
      \(Markup.escape(photo.before)) → \(Markup.escape(photo.after))<br>\
      <span class="soft">\(Markup.escape(photo.name))</span></figcaption></figure>
      """
    }
    return """
      <section>
      <h2>Photographs whose answer changed</h2>
      <p class="soft">The float graph's answer, then the model's.</p>
      <div class="photos">
      \(figures.joined(separator: "\n"))
      </div>
      </section>
      """
  }
}
