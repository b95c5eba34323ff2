import Program
import Tensors
import TestSupport
import Testing

@testable import FlatFormat

@Suite("flat format: weights in fewer bits")
struct FewerBitsTests {
  @Test(arguments: FlatModel.Storage.allCases)
  func theyAreCodedAsSuch(storage: FlatModel.Storage) throws {
    let file = try FlatModel.encode(try SampleModels.fewerBits(), storage: storage)
    let outline = try FlatModel.outline(of: file)
    #expect(outline.version == FormatVersion(major: 1, minor: 1))
    let codings = [0, 2].map { outline.constants[$0].coding }
    switch storage {
    case .mapped:
      #expect(codings == ["halves", "scaled"])
      #expect(outline.constants[0].size == 2 * 3 * 3 * 3 * 16)
      #expect(outline.constants[2].size == 4 * 16 + 3 * 3 * 16 * 16)
    case .packed: #expect(codings == ["codedHalves", "codedScaled"])
    }
  }

  @Test func filesThatDoNotNeedItStayAtTheFirstMinor() throws {
    let file = try FlatModel.encode(try SampleModels.classifier())
    #expect(try FlatModel.outline(of: file).version == FormatVersion(major: 1, minor: 0))
  }

  @Test func codingsNewerThanTheFileAreRefused() throws {
    let file = try FlatModel.encode(try SampleModels.fewerBits())
    let table = try SectionTable(file)
    let kinds: [Section.Kind] = [.text, .program, .data]
    let sections = try kinds.map { kind in
      var reader = try table.content(of: kind)
      let content = Array(try reader.bytes(reader.remaining, "all"))
      return Section.Content(kind, content, deflated: false)
    }
    _ = try FlatModel.decode(SectionTable.assemble(sections, minor: 1))
    #expect(throws: FlatFormatError.self) {
      try FlatModel.decode(SectionTable.assemble(sections, minor: 0))
    }
  }

  @Test func halvesOfEveryCountComeBack() throws {
    var noise = SplitMix64(seed: 12)
    print("seed 12")
    for count in [1, 2, 3, 31, 500, 5000] {
      let halves = (0..<count).map { _ in
        let (sign, exponent) = (noise.next() % 2, noise.next() % 31)
        return UInt16(truncatingIfNeeded: sign << 15 | exponent << 10 | noise.next() % 1024)
      }
      let stream = try #require(HalfCoding.encode(halves))
      var back = [UInt16](repeating: 0, count: count)
      let complete = stream.withUnsafeBytes { source in
        back.withUnsafeMutableBufferPointer { HalfCoding.decode(source, into: $0) }
      }
      #expect(complete && back == halves)
      let isWhole = stream.dropLast().withUnsafeBytes { source in
        back.withUnsafeMutableBufferPointer { HalfCoding.decode(source, into: $0) }
      }
      #expect(!isWhole)
    }
  }
}
