import Testing

@testable import Evaluation

@Suite("report page")
struct ReportTests {
  private var data: ReportData {
    var data = ReportData()
    data.title = "a <b> & 'c'"
    data.facts = [("input", "1x2x2x3 uint8")]
    (data.sourceBytes, data.modelBytes, data.parameters, data.arenaBytes) = (4000, 1000, 12, 512)
    var layer = ReportData.Layer(
      name: "conv<1>", operation: "convolve", shape: "1x2x2x4", parameters: 12, multiplyAdds: 48,
      bytesBefore: 48, bytesAfter: 12)
    (layer.bits, layer.decibels, layer.clipped, layer.milliseconds) = (8, 31.2, 0.02, 0.5)
    (layer.expectedRange, layer.representable) = (-1...7, 0...6)
    data.layers = [layer]
    data.passes = [
      .init(
        name: "fold", summary: "folds", replaced: 1,
        declined: [(reason: "two readers", node: "x", count: 3)])
    ]
    data.arena = [.init(name: "v", offset: 0, bytes: 512, alive: 0...1)]
    data.accuracy = AccuracyReport(
      [
        Answer(image: "a.jpg", truth: 0, scores: [0.9, 0.1], reference: [0.8, 0.2]),
        Answer(image: "b.jpg", truth: 1, scores: [0.7, 0.3], reference: [0.4, 0.6]),
      ], classes: 2)
    data.labels = ["road", "not road"]
    data.changed = [.init(name: "b.jpg", before: "not road", after: "road", jpeg: [1, 2, 3, 4])]
    data.frontier = [.init(bytes: 1000, divergence: 0.1, isChosen: true)]
    data.warnings = ["watch out"]
    return data
  }

  @Test func everyElementIsClosed() {
    let html = ReportPage.html(data)
    let void: Set<Substring> = ["meta", "br", "img", "!DOCTYPE"]
    var open: [Substring] = []
    for piece in html.split(separator: "<").dropFirst() {
      let tag = piece.prefix { $0 != ">" }
      let name = tag.prefix { !" />\n".contains($0) }
      if tag.hasPrefix("/") {
        #expect(open.popLast() == tag.dropFirst())
      } else if !tag.hasSuffix("/"), !void.contains(name) {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func namesAreEscaped() {
    let html = ReportPage.html(data)
    #expect(html.contains("a &lt;b&gt; &amp; &#39;c&#39;"))
    #expect(!html.contains("conv<1>"))
  }

  @Test func needsNothingFromOutside() {
    let html = ReportPage.html(data)
    for word in ["http:", "https:", "<script", "@import", "url("] { #expect(!html.contains(word)) }
    #expect(html.contains("prefers-color-scheme: dark"))
  }

  @Test func equalDataGivesEqualBytes() {
    #expect(ReportPage.html(data) == ReportPage.html(data))
  }

  @Test func whatNobodyMeasuredIsLeftOut() {
    var bare = ReportData()
    bare.title = "x"
    let html = ReportPage.html(bare)
    for word in ["Accuracy", "Latency", "arena over time", "<svg", "Confusion"] {
      #expect(!html.contains(word))
    }
  }

  @Test func encodesBase64() {
    #expect(Markup.base64([]) == "")
    #expect(Markup.base64(Array("M".utf8)) == "TQ==")
    #expect(Markup.base64(Array("Ma".utf8)) == "TWE=")
    #expect(Markup.base64(Array("Man".utf8)) == "TWFu")
  }

  @Test func longNamesKeepTheirEnd() {
    #expect(Charts.shortened("a/b", to: 4) == "a/b")
    #expect(Charts.shortened("first/second/third", to: 14) == "…/second/third")
    #expect(Charts.shortened("abcdefghij", to: 4) == "…hij")
  }

  @Test func numbersAreShort() {
    #expect(Markup.number(1.5) == "1.5" && Markup.number(-0.004) == "0")
    #expect(Markup.number(2.05) == "2.05" && Markup.number(-3) == "-3")
    #expect(Markup.fixed(12.345, 1) == "12.3" && Markup.fixed(0.05, 2) == "0.05")
    #expect(Markup.bytes(1_234_567) == "1.23 MB")
  }
}
