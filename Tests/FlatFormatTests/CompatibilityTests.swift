import Foundation
import Program
import TestSupport
import Testing

@testable import FlatFormat

/// Files that released versions of the format wrote keep loading, to the same programs.
///
/// `Compatibility/v1` is never rewritten; a new version adds a folder. A missing file is written and
/// fails the test once.
@Suite("flat format: files of earlier versions")
struct CompatibilityTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Compatibility")

  @Test(arguments: FlatModel.Storage.allCases)
  func versionOneLoads(storage: FlatModel.Storage) throws {
    for (name, program) in [
      ("empty", SampleModels.empty), ("classifier", try SampleModels.classifier()),
      ("operations", try SampleModels.everyOperation()),
    ] {
      let file = Self.folder.appending(path: "v1/\(name)-\(storage.rawValue).nsk")
      if !FileManager.default.fileExists(atPath: file.path) {
        try FlatModel.write(program, to: file.path, storage: storage)
        Issue.record("\(file.lastPathComponent) was missing and has been written")
      }
      #expect(try FlatModel.read(contentsOf: file.path) == program)
    }
  }

  @Test(arguments: FlatModel.Storage.allCases)
  func versionOneOneLoads(storage: FlatModel.Storage) throws {
    let file = Self.folder.appending(path: "v1.1/fewer-bits-\(storage.rawValue).nsk")
    let program = try SampleModels.fewerBits()
    if !FileManager.default.fileExists(atPath: file.path) {
      try FlatModel.write(program, to: file.path, storage: storage)
      Issue.record("\(file.lastPathComponent) was missing and has been written")
    }
    #expect(try FlatModel.read(contentsOf: file.path) == program)
  }

  /// A real model, of `Golden/road`; CRC-32 of all its constants, unpacked.
  @Test func aTrainedModelLoads() throws {
    let program = try FlatModel.read(
      contentsOf: Self.folder.appending(path: "v1/road-packed.nsk").path)
    #expect(program.inputs.map { program[$0].shape } == [[1, 128, 128, 3]])
    #expect(program.outputs[0].labels == ["not road", "road"])
    let bytes = program.constants.flatMap { $0.bytes.array(of: UInt8.self) }
    #expect(bytes.withUnsafeBytes { checksum(of: $0) } == 1_113_835_621)
  }
}
