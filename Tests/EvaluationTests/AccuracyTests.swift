import Testing

@testable import Evaluation

@Suite("accuracy")
struct AccuracyTests {
  private let answers = [
    Answer(image: "a", truth: 0, scores: [0.9, 0.1], reference: [0.8, 0.2]),
    Answer(image: "b", truth: 0, scores: [0.3, 0.7], reference: [0.6, 0.4]),
    Answer(image: "c", truth: 1, scores: [0.2, 0.8], reference: [0.2, 0.8]),
    Answer(image: "d", truth: 1, scores: [0.6, 0.4], reference: [0.6, 0.4]),
  ]

  @Test func countsRightAnswers() {
    let report = AccuracyReport(answers, classes: 2)
    #expect(report.images == 4)
    #expect(report.top1 == 0.5)
    #expect(report.top5 == 1)
    #expect(report.referenceTop1 == 0.75)
    #expect(report.confusion == [[1, 1], [1, 1]])
    #expect(report.classes[0] == .init(index: 0, count: 2, precision: 0.5, recall: 0.5))
    #expect(report.mistakes.map(\.image) == ["b", "d"])  // 0.7 before 0.6
  }

  @Test func comparesWithTheFloatGraph() throws {
    let report = AccuracyReport(answers, classes: 2)
    #expect(report.agreement == 0.75)
    #expect(
      report.changes
        == [.init(image: "b", before: 0, beforeScore: 0.6, after: 1, afterScore: 0.7)])
    let one = AccuracyReport(
      [Answer(image: "x", truth: nil, scores: [0.5, 0.5], reference: [1, 0])], classes: 2)
    #expect(abs(try #require(one.meanDivergence) - 0.693147) < 1e-6)  // ln 2
    #expect(one.top1 == nil)
  }

  @Test func withoutAReferenceThereIsNoAgreement() {
    let report = AccuracyReport([Answer(image: "x", truth: 0, scores: [1])], classes: 1)
    #expect(report.agreement == nil && report.meanDivergence == nil)
    #expect(report.referenceTop1 == nil)
  }

  @Test func rankingIsDeterministic() {
    #expect(Ranking.best([1, 3, 3, 2]) == 1)
    #expect(Ranking.top(3, of: [1, 3, 3, 2]) == [1, 2, 3])
    #expect(Ranking.best([.nan, -1, .nan]) == 1)
    #expect(Ranking.best([]) == nil)
    #expect(Ranking.rank(of: 2, in: [1, 3, 3, 2]) == 1)
  }

  @Test func thresholdIsTheLowestThatIsPreciseEnough() throws {
    // Accepting scores from 0.9, 0.8, 0.7, 0.6 down: right, right, wrong, right.
    let answers = [
      Answer(image: "a", truth: 0, scores: [0.9, 0.1]),
      Answer(image: "b", truth: 1, scores: [0.2, 0.8]),
      Answer(image: "c", truth: 1, scores: [0.7, 0.3]),
      Answer(image: "d", truth: 0, scores: [0.6, 0.4]),
    ]
    let strict = try #require(RejectThreshold.choose(answers, precision: 1))
    #expect(strict == .init(threshold: 0.8, precision: 1, coverage: 0.5))
    let loose = try #require(RejectThreshold.choose(answers, precision: 0.75))
    #expect(loose.threshold == 0.6)
    #expect(RejectThreshold.choose([answers[2]], precision: 0.5) == nil)
  }

  /// Percentages computed by retrain.py's own expression in Python.
  @Test func splitsAsRetrainDoes() {
    func part(_ path: String, _ validation: Double, _ testing: Double) -> RetrainSplit.Part {
      RetrainSplit(validationPercentage: validation, testingPercentage: testing).part(of: path)
    }
    let daisy = "flower_photos/daisy/100080576_f52e8ee070_n.jpg"  // 64.6538
    #expect(part(daisy, 64.65, 0) == .training)
    #expect(part(daisy, 64.66, 0) == .validation)
    #expect(part(daisy, 60, 4.66) == .testing)
    #expect(part("flower_photos/roses/a_nohash_1.jpg", 3.52, 0.01) == .testing)  // 3.52667
    #expect(part("flower_photos/roses/a_nohash_2.jpg", 3.52, 0.01) == .testing)
  }

  @Test func digestsAsTheStandardSays() {
    let abc: [UInt8] = [
      0xA9, 0x99, 0x3E, 0x36, 0x47, 0x06, 0x81, 0x6A, 0xBA, 0x3E, 0x25, 0x71, 0x78, 0x50, 0xC2,
      0x6C, 0x9C, 0xD0, 0xD8, 0x9D,
    ]
    #expect(SHA1.digest(Array("abc".utf8)) == abc)
    #expect(SHA1.digest([]).prefix(4) == [0xDA, 0x39, 0xA3, 0xEE])
    let long = SHA1.digest([UInt8](repeating: 0x61, count: 119))
    #expect(long.count == 20)
  }
}
