import Evaluation
import Foundation
import Imaging
import TestSupport
import Testing

@testable import Retraining

@Suite("review")
struct ReviewTests {
  /// Scenes of two classes, one in the wrong folder and one twice.
  private func review() throws -> (page: String, review: DataReview, wrong: String, root: String) {
    let folder = try TemporaryFolder()
    let golden = Golden.directory.appending(path: "road/scenes/test")
    var misplaced = ""
    for (label, name) in ["not_road", "road"].enumerated() {
      let files = try FileManager.default.contentsOfDirectory(
        atPath: golden.appending(path: name).path
      ).sorted().prefix(4)
      for (index, file) in files.enumerated() {
        let bytes = try bytes(of: golden.appending(path: "\(name)/\(file)"))
        // The first road lies among the others, under a name that a shell would trip over.
        let isWrong = label == 1 && index == 0
        let target = isWrong ? "not_road/it's.jpg" : "\(name)/\(file)"
        let path = try folder.write(bytes, to: target)
        if isWrong { misplaced = path }
      }
    }
    let folders = try PhotographFolders(folder.path, split: RetrainSplit())
    var set = FeatureSet(width: 3, classes: 2)
    let probabilities = folders.photographs.enumerated().map { index, photograph in
      // Features in different directions, but for the first two photographs.
      let angle = Float(max(index, 1))
      set.append([1, angle * angle, 20 - 3 * angle], label: photograph.label)
      let seen = photograph.path == misplaced ? 1 : photograph.label
      return seen == 0 ? [0.9, 0.1] : [0.2, 0.8]
    }
    let review = DataReview(
      folders.photographs, set: set, probabilities: probabilities,
      unreadable: [(path: "x/<b>.jpg", reason: "cannot be read")], side: 20, workers: 2)
    let page = ReviewPage(review, folders: folders, root: folder.path).html
    return (page, review, misplaced, folder.path)
  }

  @Test func theMisplacedPhotographComesFirst() throws {
    let (page, review, wrong, root) = try review()
    #expect(review.suspects[0].path == wrong)
    #expect(review.suspects[0].suggestion == 1)
    #expect(abs(review.suspects[0].suspicion - 0.8) < 1e-9)
    let line = "mv -n -- '\(root)/not_road/it'\\''s.jpg' '\(root)/road/'"
    #expect(page.contains(Markup.escape(line)))
    #expect(!page.contains("<script"))
    #expect(page.contains("x/&lt;b&gt;.jpg"))
    #expect(page.contains("data:image/jpeg;base64,/9j/"))
  }

  @Test func nearDuplicatesAreFound() throws {
    let (_, review, _, _) = try review()
    #expect(review.pairs.contains { $0.likeness > 0.999999 })
  }

  @Test func picturesThatLookAlikeShareBits() throws {
    let size = 36
    func picture(_ level: (Int, Int) -> Int) -> Image {
      var pixels: [UInt8] = []
      for y in 0..<size {
        for x in 0..<size { for _ in 0..<3 { pixels.append(UInt8(level(x, y))) } }
      }
      return Image(width: size, height: size, pixels: pixels)
    }
    let rising = PerceptualHash.hash(picture { x, _ in x * 4 })
    #expect(rising == .max)  // every cell is darker than its right neighbour
    #expect(PerceptualHash.hash(picture { x, y in x * 4 + y / 12 }) == rising)
    #expect(PerceptualHash.hash(picture { x, _ in 200 - x * 4 }) == 0)
  }
}
