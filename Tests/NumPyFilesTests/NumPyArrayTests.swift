import Tensors
import TestSupport
import Testing

@testable import NumPyFiles

@Suite("npy")
struct NumPyArrayTests {
  /// A version 1 file with this header text and payload.
  private func file(
    _ descr: String, fortran: Bool = false, shape: String, version: UInt8 = 1,
    _ payload: [UInt8]
  ) -> [UInt8] {
    let header = Array(
      "{'descr': '\(descr)', 'fortran_order': \(fortran ? "True" : "False"), 'shape': \(shape), }\n"
        .utf8)
    let length: [UInt8] =
      version == 1 ? [UInt8(header.count), 0] : [UInt8(header.count), 0, 0, 0]
    return NumPyArray.magic + [version, 0] + length + header + payload
  }

  @Test func writesWhatNumPySaveWrites() {
    // numpy.save(f, numpy.array([[1.5, -2]], numpy.float32)), NumPy 2
    let header =
      "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2), }"
      + String(repeating: " ", count: 58) + "\n"
    let expected =
      [0x93, 78, 85, 77, 80, 89, 1, 0, 118, 0] + Array(header.utf8)
      + [0, 0, 192, 63, 0, 0, 0, 192]
    #expect(NumPyArray.encode(Tensor([1, 2], [1.5, -2])) == expected)
  }

  @Test(arguments: [
    Tensor([2, 3], [0, 1, -1, .infinity, 0x1p-149, 7]),
    Tensor(.scalar, [3]),
    Tensor([0, 4], []),
    Tensor([3], .uint8([0, 127, 255])),
    Tensor([3], .int8([-128, 0, 127])),
    Tensor([2], .int16([-32768, 513])),
    Tensor([2], .int32([.min, 1])),
    Tensor([2], .int64([.min, .max])),
    Tensor([2, 1], .bool([true, false])),
  ])
  func everyTypeComesBack(tensor: Tensor) throws {
    #expect(try NumPyArray.decode(NumPyArray.encode(tensor)) == tensor)
  }

  @Test func bigEndianIsSwapped() throws {
    #expect(
      try NumPyArray.decode(file(">i2", shape: "(2,)", [1, 2, 0xFF, 0xFE]))
        == Tensor([2], .int16([258, -2])))
  }

  @Test func versionsTwoAndThreeHaveALongerLength() throws {
    for version: UInt8 in [2, 3] {
      #expect(
        try NumPyArray.decode(file("|u1", shape: "(2,)", version: version, [5, 6]))
          == Tensor([2], .uint8([5, 6])))
    }
  }

  @Test func fortranOrderIsTransposed() throws {
    // [[1, 2, 3], [4, 5, 6]] stored column by column.
    #expect(
      try NumPyArray.decode(file("|i1", fortran: true, shape: "(2, 3)", [1, 4, 2, 5, 3, 6]))
        == Tensor([2, 3], .int8([1, 2, 3, 4, 5, 6])))
  }

  @Test func doublesAreNarrowed() throws {
    let tenth = withUnsafeBytes(of: (0.1).bitPattern.littleEndian) { Array($0) }
    #expect(try NumPyArray.decode(file("<f8", shape: "()", tenth)) == Tensor(.scalar, [0.1]))
  }

  @Test func halvesAreWidenedExactly() throws {
    let cases: [(UInt16, Float)] = [
      (0x3C00, 1), (0xC000, -2), (0x7BFF, 65504), (0x0001, 0x1p-24), (0x03FF, 1023 * 0x1p-24),
      (0x0400, 0x1p-14), (0x7C00, .infinity), (0xFC00, -.infinity), (0x3555, 0.333251953125),
      (0x0000, 0),
    ]
    for (bits, value) in cases { #expect(Float(halfBits: bits) == value) }
    #expect(Float(halfBits: 0x8000).sign == .minus)
    #expect(Float(halfBits: 0x7E00).isNaN)
    #expect(
      try NumPyArray.decode(file("<f2", shape: "(2,)", [0, 0x3C, 0, 0xC0])) == Tensor([2], [1, -2]))
  }

  @Test func keysMayComeInAnyOrder() throws {
    let header = Array(#"{"shape":(1,),"fortran_order":False,"descr":"|u1"}"#.utf8)
    let bytes = NumPyArray.magic + [1, 0, UInt8(header.count), 0] + header + [9]
    #expect(try NumPyArray.decode(bytes) == Tensor([1], .uint8([9])))
  }

  @Test func refusals() {
    #expect(throws: NumPyError.notAnArray) { try NumPyArray.decode([1, 2, 3]) }
    #expect(throws: NumPyError.unknownVersion(major: 9, minor: 0)) {
      try NumPyArray.decode(NumPyArray.magic + [9, 0, 0, 0])
    }
    #expect(throws: NumPyError.unsupportedType("'<U3'")) {
      try NumPyArray.decode(file("<U3", shape: "(1,)", [0]))
    }
    #expect(throws: NumPyError.unsupportedByteOrder("!")) {
      try NumPyArray.decode(file("!f4", shape: "(1,)", [0, 0, 0, 0]))
    }
    #expect(throws: NumPyError.sizeMismatch(shape: [3], expected: 12, found: 4)) {
      try NumPyArray.decode(file("<f4", shape: "(3,)", [0, 0, 0, 0]))
    }
    let huge = 1 << 40
    for shape in [[huge, huge], [huge, huge, 0], [0, huge, huge]] {
      let text = "(\(shape.map(String.init).joined(separator: ", ")))"
      #expect(throws: NumPyError.shapeTooLarge(shape)) {
        try NumPyArray.decode(file("<f4", fortran: true, shape: text, []))
      }
    }
    #expect(throws: NumPyError.self) { try NumPyArray.decode(file("<f4", shape: "(-1,)", [])) }
    #expect(throws: NumPyError.self) {
      try NumPyArray.decode(file("<f4", shape: "(99999999999999999999,)", []))
    }
  }

  @Test func hostileBytesAreRefusedOrDecoded() {
    let seed: UInt64 = 20
    var random = SplitMix64(seed: seed)
    let good = NumPyArray.encode(random.tensor([3, 5]))
    for length in 0..<good.count {
      #expect(throws: NumPyError.self) { try NumPyArray.decode(Array(good[..<length])) }
    }
    for _ in 0..<2000 {
      var bad = good
      bad[Int.random(in: 0..<80, using: &random)] = random.bytes(1)[0]
      _ = try? NumPyArray.decode(bad)
    }
  }
}
