import Evaluation
import Foundation
import IR
import Imaging
import Tensors
import TestSupport
import Testing

@testable import Retraining

@Suite("features")
struct FeatureTests {
  private func scenes() throws -> [String] {
    let folder = Golden.directory.appending(path: "road/scenes/test").path
    return try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".jpg") || $0.hasSuffix(".png") }.sorted().prefix(4)
      .map { "\(folder)/\($0)" }
  }

  /// The mean of each channel of a picture of 8x8 pixels.
  private func means(_ counter: CallCounter = CallCounter()) throws -> @Sendable () throws -> Runner
  {
    var graph = Graph()
    let image = try graph.append(
      .init(name: "image", op: .placeholder(ValueType([1, 8, 8, 3])), origin: ["image"]))
    let mean = try graph.append(
      .init(
        name: "mean", op: .reduce(Reduction(.mean, axes: [1, 2], keepsAxes: false)),
        inputs: [image], origin: ["mean"]))
    graph.outputs = [.init(name: "mean", node: mean)]
    let recipe = Preprocessing(
      size: Extent(height: 8, width: 8), mean: [0, 0, 0], standardDeviation: [1, 1, 1])
    let made = graph
    return {
      counter.add()
      return Runner(graph: made, preprocessing: recipe)
    }
  }

  final class CallCounter: Sendable {
    private let count = Guarded(0)
    var value: Int { count.withLock { $0 } }
    func add() { count.withLock { $0 += 1 } }
  }

  @Test func theSecondRunReadsTheCacheAndTheNumberOfWorkersDoesNotMatter() throws {
    let folder = try TemporaryFolder()
    let paths = try scenes()
    let counter = CallCounter()
    func results(workers: Int) throws -> [FeatureExtraction.Result] {
      let cache = FeatureCache(folder: folder.path + "/deep/cache", key: [1, 2], width: 6)
      #expect(cache.failure == nil)
      return try FeatureExtraction(cache: cache, workers: workers, backbone: means(counter))
        .results(of: paths)
    }
    let first = try results(workers: 2)
    #expect(first.count == 4)
    #expect(counter.value == 1)
    #expect(try results(workers: 1) == first)
    #expect(counter.value == 1)  // the backbone was not even made
  }

  /// The left pixel is red, the right one black: half of the features see it the other way around.
  @Test func aPhotographIsSeenInItsMirrorAsWell() throws {
    let image = Image(width: 2, height: 1, pixels: [255, 0, 0, 0, 0, 0])
    #expect(image.mirrored.pixels == [0, 0, 0, 255, 0, 0])
    #expect(image.mirrored.mirrored == image)
    let cache = FeatureCache(folder: "/dev/null/cache", key: [1], width: 6)
    let path = try scenes()[0]
    let results = try FeatureExtraction(cache: cache, workers: 1, backbone: means())
      .results(of: [path])
    guard case .features(let views) = results[0] else { return #expect(Bool(false)) }
    #expect(views.plain.count == 3 && views.mirrored.count == 3)
    #expect(views.plain != views.mirrored)  // TensorFlow's resize reads left and right differently
    for (one, other) in zip(views.plain, views.mirrored) { #expect(abs(one - other) < 8) }
  }

  @Test func distortedBatchesAreDrawnAnewAndDoNotDependOnTheWorkers() throws {
    func batches(workers: Int, seed: UInt64) throws -> DistortedBatches {
      let cache = FeatureCache(folder: "/dev/null/cache", key: [1], width: 3)
      return try DistortedBatches(
        scenes(), by: FeatureExtraction(cache: cache, workers: workers, backbone: means()),
        distortion: Distortion(flipLeftRight: true, crop: 30, scale: 30, brightness: 20),
        seed: seed)
    }
    let one = try batches(workers: 1, seed: 1)
    let first = try one.features(of: [2, 2, 0], step: 1)
    #expect(first.map(\.count) == [3, 3, 3])
    #expect(first[0] != first[1])  // the same photograph, twice in one batch
    #expect(try one.features(of: [2, 2, 0], step: 2) != first)
    #expect(try batches(workers: 3, seed: 1).features(of: [2, 2, 0], step: 1) == first)
    #expect(try batches(workers: 1, seed: 2).features(of: [2, 2, 0], step: 1) != first)
  }

  @Test func unreadablePhotographsAreSkippedWithAReason() throws {
    let folder = try TemporaryFolder()
    let empty = try folder.write([], to: "a/empty.jpg")
    let text = try folder.write(Array("hello, world".utf8), to: "a/text.jpg")
    let cache = FeatureCache(folder: folder.path, key: [1], width: 6)
    let results = try FeatureExtraction(cache: cache, workers: 2, backbone: means())
      .results(of: [empty, text, folder.path + "/a/absent.jpg", try scenes()[0]])
    #expect(results[0] == .unreadable("the image file is empty"))
    guard case .unreadable(let reason) = results[1] else { return #expect(Bool(false)) }
    #expect(reason.hasPrefix("not an image"))
    #expect(results[2] == .unreadable("cannot be read"))
    guard case .features = results[3] else { return #expect(Bool(false)) }
  }

  @Test func aRecordThatWasCutShortIsForgotten() throws {
    let folder = try TemporaryFolder()
    func digest(_ byte: UInt8) -> [UInt8] { Array(repeating: byte, count: 20) }
    do {
      let cache = FeatureCache(folder: folder.path, key: [0xAB], width: 2)
      cache.store([1, 2], of: digest(1))
      cache.store([3, 4], of: digest(2))
    }
    let path = folder.path + "/ab.features"
    let whole = try [UInt8](Data(contentsOf: URL(filePath: path)))
    #expect(whole.count == 12 + 2 * 32)
    try Data(whole.dropLast(5)).write(to: URL(filePath: path))
    do {
      let cache = FeatureCache(folder: folder.path, key: [0xAB], width: 2)
      #expect(cache.features(of: digest(1)) == [1, 2])
      #expect(cache.features(of: digest(2)) == nil)
      cache.store([3, 4], of: digest(2))
    }
    #expect(try [UInt8](Data(contentsOf: URL(filePath: path))) == whole)
  }

  @Test func aDamagedRecordIsNotBelieved() throws {
    let folder = try TemporaryFolder()
    let digest = [UInt8](repeating: 7, count: 20)
    do {
      FeatureCache(folder: folder.path, key: [1], width: 2).store([1, 2], of: digest)
    }
    let path = folder.path + "/01.features"
    var bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    bytes[33] ^= 1
    try Data(bytes).write(to: URL(filePath: path))
    #expect(FeatureCache(folder: folder.path, key: [1], width: 2).features(of: digest) == nil)
  }

  @Test func aFullDiskCostsTheCacheAndNothingElse() throws {
    // A folder that cannot be made stands for a disk that cannot be written.
    let cache = FeatureCache(folder: "/dev/null/cache", key: [1], width: 6)
    #expect(cache.failure != nil)
    let results = try FeatureExtraction(cache: cache, workers: 1, backbone: means())
      .results(of: try scenes())
    #expect(results.allSatisfy { if case .features = $0 { true } else { false } })
  }
}
