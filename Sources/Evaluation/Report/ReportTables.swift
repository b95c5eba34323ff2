/// The report's tables.
extension ReportPage {
  static func accuracy(_ data: ReportData) -> String? {
    guard let report = data.accuracy else { return nil }
    var lines = ["<section>", "<h2>Accuracy</h2>"]
    lines.append(
      "<p class=\"soft\">On \(report.images) photographs: \(Markup.escape(data.accuracySource))</p>"
    )
    lines.append(
      table(
        ["", "float graph", "model"],
        [
          ["best answer is right", percent(report.referenceTop1), percent(report.top1)],
          [
            "right answer among the best five", percent(report.referenceTop5), percent(report.top5),
          ],
          ["same answer as the float graph", "", percent(report.agreement)],
          [
            "mean divergence from the float graph, nats", "",
            report.meanDivergence.map { Markup.fixed($0, 4) } ?? "",
          ],
        ].filter { !$0[1].isEmpty || !$0[2].isEmpty }))
    if report.classes.contains(where: { $0.recall != nil }), report.classes.count <= 40 {
      lines.append("<h2>By class</h2>")
      lines.append(
        table(
          ["class", "photographs", "precision", "recall"],
          report.classes.map { entry in
            [
              label(entry.index, data.labels), "\(entry.count)", percent(entry.precision),
              percent(entry.recall),
            ]
          }))
    }
    if report.top1 != nil, (2...25).contains(report.classes.count) {
      lines += ["<h2>Confusion</h2>", confusion(report, data.labels)]
    }
    if !report.mistakes.isEmpty {
      lines.append("<h2>Worst mistakes</h2>")
      lines.append(
        table(
          ["photograph", "is", "answered", "score"],
          report.mistakes.prefix(15).map { mistake in
            [
              mistake.image, label(mistake.truth, data.labels), label(mistake.answer, data.labels),
              Markup.fixed(Double(mistake.score), 3),
            ]
          }))
    }
    return (lines + ["</section>"]).joined(separator: "\n")
  }

  static func passes(_ passes: [ReportData.Pass]) -> String? {
    guard !passes.isEmpty else { return nil }
    let rows = passes.map { pass in
      let reasons = pass.declined.map { "\($0.count) × \($0.reason) (first: \($0.node))" }
      return "<tr><td>\(Markup.escape(pass.name))<br><span class=\"soft\">"
        + "\(Markup.escape(pass.summary))</span></td><td>\(pass.replaced)</td><td class=\"text\">"
        + reasons.map(Markup.escape).joined(separator: "<br>") + "</td></tr>"
    }
    return """
      <section>
      <h2>What each pass did</h2>
      <div class="scroll"><table>
      <thead><tr><th>pass</th><th>rewritten</th><th class="text">declined, and why</th></tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody></table></div>
      </section>
      """
  }

  static func layers(_ layers: [ReportData.Layer]) -> String? {
    guard !layers.isEmpty else { return nil }
    return """
      <section>
      <h2>Every layer</h2>
      \(table(
        ["layer", "operation", "output", "parameters", "multiply-adds", "before", "after",
          "bits a weight", "µnats a step"],
        layers.map { layer in
          [
            layer.name, layer.operation, layer.shape, Markup.count(layer.parameters),
            Markup.count(layer.multiplyAdds), Markup.bytes(layer.bytesBefore),
            Markup.bytes(layer.bytesAfter), layer.bits.map { Markup.fixed($0, 2) } ?? "",
            layer.sensitivity.map { Markup.fixed($0 * 1e6, 3) } ?? "",
          ]
        }))
      </section>
      """
  }

  /// Counts, shaded by their share of the row.
  private static func confusion(_ report: AccuracyReport, _ labels: [String]) -> String {
    let indices = report.classes.map(\.index)
    let head = indices.map { "<th>\(Markup.escape(label($0, labels)))</th>" }.joined()
    let rows = indices.map { truth in
      let total = max(1, report.confusion[truth].reduce(0, +))
      let cells = indices.map { answer -> String in
        let count = report.confusion[truth][answer]
        let share = count * 70 / total
        let color = truth == answer ? "--good" : "--accent"
        let style =
          count == 0
          ? "" : " style=\"background: color-mix(in srgb, var(\(color)) \(share)%, transparent)\""
        return "<td\(style)>\(count == 0 ? "" : "\(count)")</td>"
      }
      return "<tr><th>\(Markup.escape(label(truth, labels)))</th>\(cells.joined())</tr>"
    }
    return """
      <div class="scroll"><table class="heat">
      <caption>rows: what it is; columns: what was answered</caption>
      <thead><tr><td></td>\(head)</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody></table></div>
      """
  }

  private static func table(_ head: [String], _ rows: [[String]]) -> String {
    let body = rows.map { row in
      "<tr>" + row.map { "<td>\(Markup.escape($0))</td>" }.joined() + "</tr>"
    }
    return """
      <div class="scroll"><table>
      <thead><tr>\(head.map { "<th>\(Markup.escape($0))</th>" }.joined())</tr></thead>
      <tbody>
      \(body.joined(separator: "\n"))
      </tbody></table></div>
      """
  }

  private static func label(_ index: Int, _ labels: [String]) -> String {
    labels.indices.contains(index) ? labels[index] : "class \(index)"
  }

  private static func percent(_ fraction: Double?) -> String {
    fraction.map(Markup.percent) ?? ""
  }
}
