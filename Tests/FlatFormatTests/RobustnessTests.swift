import Program
import Tensors
import TestSupport
import Testing

@testable import FlatFormat

@Suite("flat format: hostile bytes")
struct RobustnessTests {
  private static let files: [[UInt8]] = {
    let programs = [
      try? SampleModels.classifier(channels: 2), try? SampleModels.everyOperation(),
      try? SampleModels.fewerBits(channels: 2),
    ]
    return programs.compactMap(\.self).flatMap { program in
      FlatModel.Storage.allCases.compactMap {
        try? FlatModel.encode(program, storage: $0).array(of: UInt8.self)
      }
    }
  }()

  /// Whether a file is refused, or says exactly what it said before.
  private func isHarmless(_ bytes: [UInt8], original: Program) -> Bool {
    guard let program = try? FlatModel.decode(bytes) else { return true }
    return program == original
  }

  @Test func everyTruncationIsRefused() throws {
    for file in Self.files {
      for count in 0..<file.count {
        let bytes = Array(file[..<count])
        do {
          _ = try FlatModel.decode(bytes)
          Issue.record("a file of \(count) of \(file.count) bytes was accepted")
        } catch {
          switch error {
          case .truncated(let found, let expected):
            #expect(found == count && expected > count && expected <= file.count)
          case .notAModel: #expect(count == 0)
          case .unreadable, .unwritable, .unknownVersion, .trailingBytes, .corrupt, .badField,
            .program, .unrepresentable, .notReadBack:
            Issue.record("\(count) of \(file.count) bytes: \(error)")
          }
        }
      }
    }
  }

  @Test func everyCorruptByteIsRefused() throws {
    for file in Self.files {
      let original = try FlatModel.decode(file)
      for index in file.indices {
        for flip in [UInt8(1), 0xFF] {
          var bytes = file
          bytes[index] ^= flip
          #expect(
            isHarmless(bytes, original: original), "byte \(index) with \(flip) was believed")
        }
      }
    }
  }

  /// Behind correct checksums, every byte of the metadata is a claim to be doubted.
  @Test func corruptionBehindCorrectChecksumsNeverTraps() throws {
    var noise = SplitMix64(seed: 11)
    for file in Self.files {
      let table = try SectionTable(Bytes(file))
      let kinds: [Section.Kind] = [.text, .program, .data]
      let contents = try kinds.map { kind -> [UInt8] in
        var reader = try table.content(of: kind)
        return Array(try reader.bytes(reader.remaining, "all"))
      }
      for _ in 0..<400 {
        var altered = contents
        let section = Int(noise.next() % 3)
        guard !altered[section].isEmpty else { continue }
        for _ in 0...Int(noise.next() % 3) {
          let index = Int(noise.next() % UInt64(altered[section].count))
          altered[section][index] =
            noise.next() % 2 == 0
            ? UInt8(truncatingIfNeeded: noise.next())
            : altered[section][index] ^ 1 << UInt8(noise.next() % 8)
        }
        let bytes = SectionTable.assemble(
          zip(kinds, altered).map { Section.Content($0, $1, deflated: false) })
        if let program = try? FlatModel.decode(bytes) { try program.validate() }
      }
    }
  }

  @Test func tellsWhatIsNotAModel() {
    #expect(throws: FlatFormatError.notAModel(start: [])) { try FlatModel.decode([]) }
    #expect(throws: FlatFormatError.notAModel(start: Array("not a mo".utf8))) {
      try FlatModel.decode(Array("not a model".utf8))
    }
  }

  @Test func tellsANewerMajorAndAcceptsANewerMinor() throws {
    func file(major: UInt8, minor: UInt8) throws -> [UInt8] {
      var bytes = try FlatModel.encode(SampleModels.empty).array(of: UInt8.self)
      (bytes[8], bytes[10]) = (major, minor)
      let sum = bytes[..<120].withUnsafeBytes { checksum(of: $0) }
      withUnsafeBytes(of: sum.littleEndian) { bytes.replaceSubrange(120..<124, with: $0) }
      return bytes
    }
    let newer = FormatVersion(major: 2, minor: 0)
    #expect(throws: FlatFormatError.unknownVersion(found: newer, known: FlatModel.version)) {
      try FlatModel.decode(try file(major: 2, minor: 0))
    }
    #expect(try FlatModel.decode(try file(major: 1, minor: 9)) == SampleModels.empty)
  }

  @Test func errorsSaySectionOffsetFoundAndExpected() {
    let error = FlatFormatError.badField(
      section: "PROG", offset: 7, what: "operation", found: "99", expected: "less than 21")
    #expect(
      "\(error)"
        == "error[flat.field]: section PROG, offset 7: operation is 99, expected less than 21")
    let cut = FlatFormatError.truncated(found: 10, expected: 20)
    #expect("\(cut)".hasPrefix("error[flat.truncated]: the file ends after 10 bytes, expected 20"))
  }
}
