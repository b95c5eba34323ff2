import FlatFormat
import Foundation
import Netsuke
import Program
import Tensors
import TestSupport
import Testing

@Suite("models that apps open")
struct ModelTests {
  private func open(_ program: Program, _ storage: FlatModel.Storage = .mapped) throws -> Model {
    try Model(bytes: FlatModel.encode(program, storage: storage).array(of: UInt8.self))
  }

  /// Every pixel the same.
  private func flat(
    _ pixel: [UInt8], width: Int, height: Int, format: Pixels.Format
  ) throws -> Pixels {
    let bytes = (0..<width * height).flatMap { _ in pixel }
    return try Pixels(bytes, width: width, height: height, format: format)
  }

  @Test(arguments: [Tensors.ElementType.float32, .uint8])
  func photographsOfAnySizeAndFormatAreMadeInputs(element: Tensors.ElementType) throws {
    let model = try open(try PictureModels.meanColor(element))
    for (pixel, format) in [
      ([51, 255, 0], .rgb), ([51, 255, 0, 9], .rgba), ([0, 255, 51, 9], .bgra),
    ] as [([UInt8], Pixels.Format)] {
      for (width, height) in [(1, 1), (2, 2), (7, 3)] {
        let answer = try model.classify(
          try flat(pixel, width: width, height: height, format: format))
        #expect(answer.predictions.map(\.label) == ["green", "red", "blue"])
        #expect(answer.predictions.map(\.index) == [1, 0, 2])
        #expect(abs(answer.predictions[1].score - 0.2) < 1e-6)
        #expect(answer.best?.label == "green")
      }
    }
    let gray = try model.classify(try flat([128], width: 3, height: 3, format: .gray))
    #expect(gray.predictions.map(\.index) == [0, 1, 2])  // equal scores: in the model's order
  }

  @Test func theRecipeOrdersChannels() throws {
    let model = try open(try PictureModels.meanColor(order: .bgr))
    let answer = try model.classify(try flat([255, 0, 0], width: 2, height: 2, format: .rgb))
    #expect(answer.best?.label == "blue")
  }

  @Test func rowsMayBePadded() throws {
    let model = try open(try PictureModels.meanColor())
    let rows: [UInt8] = [255, 0, 0, 255, 0, 0, 7, 7] + [255, 0, 0, 255, 0, 0]
    let pixels = try Pixels(rows, width: 2, height: 2, bytesPerRow: 8)
    #expect(try model.classify(pixels).best?.score == 1)
  }

  @Test func pixelsThatDoNotFillThePictureAreRefused() throws {
    let bytes = [UInt8](repeating: 0, count: 12)
    for (width, height, pitch) in [
      (2, 3, nil), (0, 2, nil), (2, -1, nil), (2, 2, 5), (2, 2, Int.max), (Int.max, Int.max, nil),
    ] as [(Int, Int, Int?)] {
      #expect(throws: NetsukeError.self) {
        try Pixels(bytes, width: width, height: height, bytesPerRow: pitch)
      }
    }
  }

  @Test func belowTheThresholdItIsNoneOfThese() throws {
    let model = try open(try PictureModels.meanColor(threshold: 0.5))
    #expect(model.rejectThreshold == 0.5)
    let dark = try model.classify(try flat([100, 90, 80], width: 2, height: 2, format: .rgb))
    #expect(dark.isRejected && dark.best == nil && dark.predictions[0].label == "red")
    let light = try model.classify(try flat([200, 90, 80], width: 2, height: 2, format: .rgb))
    #expect(light.best?.label == "red")
  }

  @Test func filesAreClassified() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "model.nsk")
    try FlatModel.write(try PictureModels.meanColor(), to: file.path)
    let model = try Model(contentsOf: file)
    let photograph = Golden.file("images/rgb.png")
    let answer = try model.classify(contentsOf: photograph)
    #expect(answer == (try model.classify(encodedImage: try bytes(of: photograph))))
    #expect(answer.predictions.count == 3)
  }

  @Test func aBatchIsAnsweredInOrder() throws {
    let model = try open(try PictureModels.meanColor())
    let batch = try [[255, 0, 0], [0, 255, 0], [0, 0, 255]].map {
      try flat($0, width: 2, height: 2, format: .rgb)
    }
    #expect(try model.classify(batch).map { $0.best?.label } == ["red", "green", "blue"])
  }

  @Test func tensorsArePredicted() throws {
    let model = try open(try PictureModels.meanColor(.uint8))
    let reals = Tensor([1, 2, 2, 3], [Float](repeating: 0.2, count: 12))
    let bytes = Tensor([1, 2, 2, 3], .uint8([UInt8](repeating: 51, count: 12)))
    #expect(try model.predict(reals) == (try model.predict(bytes)))
    #expect(throws: NetsukeError.self) { try model.predict([]) }
    #expect(throws: NetsukeError.self) { try model.predict(Tensor([12], reals.elements)) }
  }

  @Test func aModelDescribesItself() throws {
    let model = try open(try PictureModels.meanColor(.uint8), .packed)
    #expect(model.labels == ["red", "green", "blue"])
    #expect(model.imageSize == Extent(height: 2, width: 2))
    #expect(model.inputs.map(\.name) == ["photo"])
    #expect(model.inputs[0].element == .uint8)
    #expect(model.outputs[0].shape == [1, 3])
  }

  @Test func aSessionRunsWithoutAllocating() throws {
    let model = try open(try PictureModels.meanColor(.uint8))
    let session = try Session(model)
    session.withInput { $0.copyBytes(from: (0..<12).map { UInt8($0 % 3 == 2 ? 255 : 0) }) }
    session.run()
    let scores = session.withOutput { Array($0.bindMemory(to: Float.self)) }
    #expect(scores == [0, 0, 1])
  }

  @Test func refusalsNameTheirCause() throws {
    #expect(throws: NetsukeError.notAFile("https://example.org/a.nsk")) {
      try Model(contentsOf: URL(string: "https://example.org/a.nsk")!)
    }
    #expect(throws: NetsukeError.self) { try Model(contentsOf: URL(filePath: "/nowhere/a.nsk")) }
    #expect(throws: NetsukeError.format(.notAModel(start: []))) { try Model(bytes: []) }
    var program = try PictureModels.meanColor()
    program.preprocessing = nil
    let model = try open(program)
    #expect(throws: NetsukeError.noPreprocessing(input: "photo")) {
      try model.classify(try flat([0, 0, 0], width: 1, height: 1, format: .rgb))
    }
    #expect("\(NetsukeError.noResult)".hasPrefix("error[model.empty]"))
  }

  /// Run this one under ThreadSanitizer: `swift test --sanitize thread --filter NetsukeTests`.
  @Test func sixteenThreadsShareAModel() throws {
    let count =
      ProcessInfo.processInfo.environment["NETSUKE_CLASSIFICATIONS"].flatMap(Int.init) ?? 400
    let model = try open(try PictureModels.meanColor(.uint8, size: 8))
    let colors: [[UInt8]] = [[250, 3, 9], [1, 200, 30], [10, 20, 130]]
    let photographs = try colors.map { try flat($0, width: 5, height: 9, format: .rgb) }
    let expected = try photographs.map { try model.classify($0) }
    let done = DispatchSemaphore(value: 0)
    let workers = (0..<16).map { worker in
      Thread {
        let agrees = (0..<count / 16).allSatisfy {
          let index = ($0 + worker) % 3
          return (try? model.classify(photographs[index])) == expected[index]
        }
        if agrees { done.signal() }
      }
    }
    for worker in workers { worker.start() }
    for _ in workers {
      #expect(done.wait(timeout: .now() + 600) == .success, "a thread did not agree")
    }
  }
}
