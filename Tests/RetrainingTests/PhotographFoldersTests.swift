import Evaluation
import Foundation
import Testing

@testable import Retraining

@Suite("folders of photographs")
struct PhotographFoldersTests {
  @Test func labelsAreWrittenAsRetrainWritesThem() {
    // re.sub(r'[^a-z0-9]+', ' ', name.lower()), and no trimming
    #expect(PhotographFolders.label("Not_Road") == "not road")
    #expect(PhotographFolders.label("road!?") == "road ")
    #expect(PhotographFolders.label("Tulips2") == "tulips2")
  }

  @Test func foldersAndFilesComeSortedAndOtherFilesAreLeftOut() throws {
    let folder = try TemporaryFolder()
    for name in ["b/2.jpg", "b/1.JPG", "A/x.png", "A/notes.txt", "A/.hidden.jpg", "loose.jpg"] {
      try folder.write([1], to: name)
    }
    let found = try PhotographFolders(folder.path, split: RetrainSplit())
    #expect(found.folders == ["A", "b"])
    #expect(found.labels == ["a", "b"])
    #expect(
      found.photographs.map(\.path)
        == ["A/x.png", "b/1.JPG", "b/2.jpg"].map { "\(folder.path)/\($0)" })
    #expect(found.counts == [1, 2])
  }

  @Test func thePartHangsOnTheWholePathAsItWasGiven() throws {
    let folder = try TemporaryFolder()
    for index in 0..<20 {
      try folder.write([1], to: "a/\(index).jpg")
      try folder.write([1], to: "b/\(index)_nohash_2.jpg")
    }
    let split = RetrainSplit(validationPercentage: 30, testingPercentage: 30)
    let found = try PhotographFolders(folder.path + "/", split: split)
    #expect(found.photographs.allSatisfy { $0.part == split.part(of: $0.path) })
    #expect(found.photographs.first?.path == folder.path + "/a/0.jpg")
  }

  @Test func aClassWithoutPhotographsIsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write([1], to: "a/1.jpg")
    try folder.write([1], to: "b/readme.txt")
    #expect(throws: RetrainingError.emptyFolders(names: ["b"], root: folder.path)) {
      try PhotographFolders(folder.path, split: RetrainSplit())
    }
  }

  @Test func oneClassIsNothingToTellApart() throws {
    let folder = try TemporaryFolder()
    try folder.write([1], to: "road/1.jpg")
    #expect(throws: RetrainingError.tooFewClasses(labels: ["road"], root: folder.path)) {
      try PhotographFolders(folder.path, split: RetrainSplit())
    }
  }

  @Test func foldersOfOneLabelAreNotMixed() throws {
    let folder = try TemporaryFolder()
    try folder.write([1], to: "not_road/1.jpg")
    try folder.write([1], to: "not road/1.jpg")
    #expect(
      throws: RetrainingError.sameLabel(label: "not road", folders: ["not road", "not_road"])
    ) {
      try PhotographFolders(folder.path, split: RetrainSplit())
    }
  }
}
