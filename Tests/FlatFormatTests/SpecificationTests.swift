import Foundation
import Program
import TestSupport
import Testing

@testable import FlatFormat

@Suite("flat format: the specification")
struct SpecificationTests {
  private static let formats = Golden.directory.deletingLastPathComponent().appending(
    path: "Formats")

  /// The bytes of the hex dump that ends `FlatModel.md`: offset, bytes, remark.
  private func dump() throws -> [UInt8] {
    let text = try specification("FlatModel.md")
    let block = try #require(text.components(separatedBy: "```hex\n").last)
    var bytes: [UInt8] = []
    for line in try #require(block.components(separatedBy: "```").first).split(separator: "\n") {
      #expect(Int(line.prefix(4), radix: 16) == bytes.count, "offset of: \(line)")
      let digits = line.dropFirst(6).prefix(23).split(separator: " ")
      bytes += try digits.map { try #require(UInt8($0, radix: 16)) }
    }
    return bytes
  }

  @Test func theSmallestLegalFileIsTheOneInTheText() throws {
    let bytes = try dump()
    #expect(try FlatModel.decode(bytes) == SampleModels.empty)
    #expect(try FlatModel.encode(SampleModels.empty) == Bytes(bytes))
  }

  /// The Python reader was written from the text alone: where both agree, the text suffices.
  @Test(arguments: FlatModel.Storage.allCases)
  func thePythonReaderAgrees(storage: FlatModel.Storage) throws {
    for program in [
      SampleModels.empty, try SampleModels.classifier(), try SampleModels.everyOperation(),
      try SampleModels.fewerBits(),
    ] {
      let listing = try #require(try python(FlatModel.encode(program, storage: storage)))
      guard let listing = listing.model else {
        #expect(!hasPython)
        return
      }
      let instructions = listing["instructions"] as? [[String: Any]] ?? []
      #expect(instructions.count == program.instructions.count)
      for (listed, instruction) in zip(instructions, program.instructions) {
        #expect(listed["inputs"] as? [Int] == instruction.inputs.map(\.index))
        #expect(listed["output"] as? Int == instruction.output.index)
        #expect(listed["origin"] as? [String] == instruction.origin)
      }
      let values = listing["values"] as? [[String: Any]] ?? []
      #expect(values.map { $0["name"] as? String } == program.values.map(\.name))
      #expect(values.map { $0["shape"] as? [Int] } == program.values.map(\.shape.dimensions))
      let constants = listing["constants"] as? [[String: Any]] ?? []
      #expect(
        constants.map { $0["crc32"] as? Int }
          == program.constants.map { $0.bytes.withUnsafeBytes { Int(checksum(of: $0)) } })
      let outputs = listing["outputs"] as? [[String: Any]] ?? []
      #expect(outputs.map { $0["labels"] as? [String] } == program.outputs.map(\.labels))
    }
  }

  @Test func thePythonReaderRefusesDamage() throws {
    var bytes = try FlatModel.encode(try SampleModels.classifier()).array(of: UInt8.self)
    bytes[bytes.count - 1] ^= 1
    let listing = try #require(try python(Bytes(bytes)))
    #expect(listing.status != 0)
  }

  private static let interpreter = URL(filePath: "/usr/bin/python3")

  private var hasPython: Bool {
    FileManager.default.isExecutableFile(atPath: Self.interpreter.path)
  }

  private struct Listing {
    var status: Int32
    var model: [String: Any]?
  }

  /// What `read_nsk.py --json` says; no model and no failure where there is no Python.
  private func python(_ bytes: Bytes) throws -> Listing? {
    guard hasPython else {
      print("skipped: no python3")
      return Listing(status: 1, model: nil)
    }
    let file = FileManager.default.temporaryDirectory.appending(
      path: "netsuke-\(UUID().uuidString).nsk")
    try AtomicFile.write(bytes, to: file.path)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = Self.interpreter
    process.arguments = [Self.formats.appending(path: "read_nsk.py").path, file.path, "--json"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      return Listing(status: process.terminationStatus, model: nil)
    }
    return Listing(
      status: 0, model: try JSONSerialization.jsonObject(with: text) as? [String: Any])
  }
}
