import CompiledSource
import Foundation
import Imaging
import Program
import ProgramInterpreter
import SwiftEmitter
import Tensors
import TestSupport
import Testing

/// `prepare` and `classify` of generated source see a photograph as `Imaging` does, to the bit: same
/// resize, same order of channels, same scaling, ties included.
@Suite("generated preparation", .serialized)
struct PreparationTests {
  /// A program that answers its own input.
  private func mirror(_ recipe: Preprocessing, _ element: ElementType) throws -> Program {
    var builder = ProgramBuilder()
    let shape: Shape = [1, recipe.size.height, recipe.size.width, recipe.channels]
    let quantization =
      element == .float32 ? nil : QuantizationParameters(scale: 1 / 127.5, zeroPoint: 128)
    let x = builder.input("photo", element, shape, quantization: quantization)
    let y = builder.append(
      .reshape, [x], name: "same", element, [1, shape.count], quantization: quantization,
      origin: ["same"])
    return try builder.finish(
      outputs: [.init(name: "same", value: y)], preprocessing: recipe,
      provenance: Provenance(compiler: "test"))
  }

  private static let recipes: [Preprocessing] = {
    let ways: [Interpolation] = [
      Interpolation(method: .bilinear, alignCorners: false, halfPixelCenters: false),
      Interpolation(method: .bilinear, alignCorners: true, halfPixelCenters: false),
      Interpolation(method: .bilinear, alignCorners: false, halfPixelCenters: true),
      Interpolation(method: .nearest, alignCorners: false, halfPixelCenters: false),
    ]
    return ways.flatMap { way in
      [
        Preprocessing(
          size: Extent(height: 6, width: 8), resize: way, mean: [127.5, 127.5, 127.5],
          standardDeviation: [127.5, 127.5, 127.5]),
        Preprocessing(
          size: Extent(height: 5, width: 7), channelOrder: .bgr, resize: way,
          mean: [103.939, 116.779, 123.68], standardDeviation: [1, 1, 1]),
        Preprocessing(
          size: Extent(height: 9, width: 4), channelOrder: .gray, resize: way, mean: [0],
          standardDeviation: [255]),
      ]
    }
  }()

  /// Twice the size and three times, where every second sample is a tie of two bytes; smaller; one
  /// pixel; as it is.
  private static func pictures() -> [Image] {
    var noise = SplitMix64(seed: 21)
    return [(4, 3), (16, 12), (8, 6), (13, 11), (1, 1), (3, 40)].map { width, height in
      Image(width: width, height: height, pixels: noise.bytes(width * height * 3))
    }
  }

  @Test(arguments: [ElementType.uint8, .float32])
  func photographsBecomeTheSameInput(element: ElementType) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "netsuke-prepare-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var main = Self.prologue
    var input = Data()
    var expected: [UInt8] = []
    var files = [folder.appending(path: "main.swift").path]
    let pictures = Self.pictures()
    for picture in pictures { input.append(Data(picture.pixels)) }
    for (index, picture) in pictures.enumerated() {
      main += "let picture\(index) = load(\(picture.width * picture.height * 3))\n"
    }
    var ties = 0
    for (index, recipe) in Self.recipes.enumerated() {
      let program = try mirror(recipe, element)
      let interpreter = ProgramInterpreter(program)
      let source = try SwiftEmitter.emit(
        program, options: EmitOptions(typeName: "Mirror\(index)")
      ) { interpreter.run($0) }
      files.append(folder.appending(path: "Mirror\(index).swift").path)
      try Data(source.swift).write(to: URL(filePath: files[index + 1]))
      let type = element == .float32 ? "Float" : "UInt8"
      for (number, picture) in pictures.enumerated() {
        let prepared =
          element == .uint8 ? picture.preparedBytes(by: recipe) : picture.prepared(by: recipe)
        if recipe.channelOrder == .rgb {
          let levels = picture.resized(to: recipe.size, by: recipe.resize).elements
          ties += levels.count { $0 - $0.rounded(.down) == 0.5 }
        }
        expected += Bytes(prepared).array(of: UInt8.self)
        main += "check(\(prepared.shape.count), as: \(type).self) {\n"
        main +=
          "  Mirror\(index).prepare(rgb: picture\(number), width: \(picture.width), "
          + "height: \(picture.height), into: $0)\n"
        main += "} classify: {\n"
        main +=
          "  Mirror\(index).classify(rgb: picture\(number), width: \(picture.width), "
          + "height: \(picture.height)).map(\\.score)\n}\n"
        // What `classify` says of a model that answers its input: the input as reals, sorted.
        let reals: [Float] =
          element == .float32
          ? prepared.elements
          : prepared.integers!.map { Float(Int32($0) - 128) * Float(1 / 127.5) }
        expected += [UInt8](
          Data(reals.sorted(by: >).flatMap { withUnsafeBytes(of: $0) { Array($0) } }))
      }
    }
    #expect(ties > 100, "pictures without ties prove nothing about them")
    try Data(main.utf8).write(to: URL(filePath: files[0]))
    let binary = folder.appending(path: "run").path
    try Tool.run("swiftc", ["-O", "-wmo", "-swift-version", "6", "-o", binary] + files)
    let found = try Tool.run(binary, [], input: input)
    let place = zip(found, expected).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    #expect(found.count == expected.count)
    #expect(place == nil)
  }

  private static let prologue = """
    import Glibc
    func load(_ count: Int) -> UnsafePointer<UInt8> {
      let target = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
      precondition(read(0, target, count) == count)
      return UnsafePointer(target)
    }
    func check<T>(
      _ count: Int, as: T.Type, prepare: (UnsafeMutablePointer<T>) -> Void,
      classify: () -> [Float]
    ) {
      let target = UnsafeMutablePointer<T>.allocate(capacity: count)
      prepare(target)
      precondition(
        write(1, target, count * MemoryLayout<T>.size) == count * MemoryLayout<T>.size)
      let scores = classify()
      precondition(write(1, scores, scores.count * 4) == scores.count * 4)
    }

    """
}
