import Foundation
import Program
import Testing

@testable import FlatFormat

@Suite("flat format: files")
struct FileTests {
  /// Runs with a folder that is gone afterwards.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test func filesReplaceOthersAndLeaveNothingBehind() throws {
    try withFolder { folder in
      let file = folder.appending(path: "a.nsk")
      try AtomicFile.write([1, 2, 3], to: file.path)
      let program = try SampleModels.classifier()
      let size = try FlatModel.write(program, to: file.path, storage: .packed)
      #expect(try FlatModel.read(contentsOf: file.path) == program)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.nsk"])
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      #expect(attributes[.size] as? Int == size)
      #expect((attributes[.posixPermissions] as? Int ?? 0) & 0o400 != 0)
    }
  }

  @Test func aLinkStaysALink() throws {
    try withFolder { folder in
      let (target, link) = (folder.appending(path: "target"), folder.appending(path: "link"))
      try AtomicFile.write([1], to: target.path)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
      try AtomicFile.write([2], to: link.path)
      #expect(try [UInt8](Data(contentsOf: target)) == [2])
      let attributes = try FileManager.default.attributesOfItem(atPath: link.path)
      #expect(attributes[.type] as? FileAttributeType == .typeSymbolicLink)
    }
  }

  @Test func devicesAreWrittenTo() throws {
    try AtomicFile.write([1, 2, 3], to: "/dev/null")
    #expect(FileManager.default.fileExists(atPath: "/dev/null"))
  }

  @Test func whatCannotBeReadOrWrittenIsNamed() throws {
    #expect(throws: FlatFormatError.self) { try AtomicFile.write([1], to: "/nowhere/a.nsk") }
    do {
      _ = try FlatModel.read(contentsOf: "/nowhere/a.nsk")
      Issue.record("read a file that does not exist")
    } catch {
      #expect("\(error)".contains("'/nowhere/a.nsk': No such file"))
    }
    #expect(throws: FlatFormatError.self) { try FlatModel.read(contentsOf: "/") }
  }

  @Test func anEmptyFileIsNotAModel() throws {
    try withFolder { folder in
      let file = folder.appending(path: "empty.nsk")
      try AtomicFile.write([], to: file.path)
      #expect(throws: FlatFormatError.notAModel(start: [])) {
        try FlatModel.read(contentsOf: file.path)
      }
    }
  }

  /// The program outlives the call that mapped the file, and so must the mapping.
  @Test func constantsKeepTheFileMapped() throws {
    try withFolder { folder in
      let file = folder.appending(path: "a.nsk")
      let program = try SampleModels.classifier()
      try FlatModel.write(program, to: file.path)
      let mapped = try FlatModel.read(contentsOf: file.path)
      try FileManager.default.removeItem(at: file)
      #expect(mapped.constants == program.constants)
    }
  }
}
