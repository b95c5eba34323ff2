import Tensors
import TestSupport
import Testing

@testable import NumPyFiles

@Suite("npz")
struct NumPyArchiveTests {
  private let entries = [
    NumPyArchive.Entry(name: "x", tensor: Tensor([2, 2], [1, 2, 3, 4])),
    NumPyArchive.Entry(
      name: "layer/weights", tensor: Tensor([300], .uint8(.init(repeating: 7, count: 300)))),
  ]

  @Test(arguments: [NumPyArchive.Compression.stored, .deflate])
  func comesBackInOrder(compression: NumPyArchive.Compression) throws {
    let bytes = try NumPyArchive.encode(entries, compression: compression)
    #expect(try NumPyArchive.decode(bytes) == entries)
    #expect(try NumPyArchive.encode(entries, compression: compression) == bytes)
    #expect(NumPyArchive.isArchive(bytes))
  }

  @Test func deflateIsSmaller() throws {
    let stored = try NumPyArchive.encode(entries).count
    #expect(try NumPyArchive.encode(entries, compression: .deflate).count < stored / 2)
  }

  /// numpy.savez_compressed(f, x=numpy.arange(3, dtype='>i2')), NumPy 2: a local header with a
  /// ZIP64 extra field, sizes in the directory.
  @Test func readsWhatNumPyWrites() throws {
    let archive: [UInt8] = [
      80, 75, 3, 4, 45, 0, 0, 0, 8, 0, 0, 0, 33, 0, 205, 109, 106, 131, 255, 255, 255, 255, 255,
      255, 255, 255, 5, 0, 20, 0, 120, 46, 110, 112, 121, 1, 0, 16, 0, 134, 0, 0, 0, 0, 0, 0, 0,
      74, 0, 0, 0, 0, 0, 0, 0, 155, 236, 23, 234, 27, 16, 201, 200, 80, 198, 80, 173, 158, 146,
      90, 156, 92, 164, 110, 165, 160, 110, 151, 105, 164, 174, 163, 160, 158, 150, 95, 84, 82,
      148, 152, 23, 159, 95, 148, 146, 10, 18, 119, 75, 204, 41, 78, 5, 138, 23, 103, 36, 22, 164,
      2, 249, 26, 198, 58, 154, 58, 10, 181, 10, 20, 0, 46, 6, 6, 6, 70, 6, 38, 0, 80, 75, 1, 2,
      45, 3, 45, 0, 0, 0, 8, 0, 0, 0, 33, 0, 205, 109, 106, 131, 74, 0, 0, 0, 134, 0, 0, 0, 5, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 1, 0, 0, 0, 0, 120, 46, 110, 112, 121, 80, 75, 5, 6, 0,
      0, 0, 0, 1, 0, 1, 0, 51, 0, 0, 0, 129, 0, 0, 0, 0, 0,
    ]
    #expect(
      try NumPyArchive.decode(archive)
        == [NumPyArchive.Entry(name: "x", tensor: Tensor([3], .int16([0, 1, 2])))])
  }

  @Test func refusals() throws {
    #expect(throws: NumPyError.notAnArchive) { try NumPyArchive.decode([1, 2, 3]) }
    #expect(throws: NumPyError.duplicateMember("x")) {
      try NumPyArchive.encode([entries[0], entries[0]])
    }
    let good = try NumPyArchive.encode(entries)
    #expect(throws: NumPyError.tooLarge(bytes: 144, limit: 100)) {
      try NumPyArchive.decode(good, limit: 100)
    }
    var damaged = good
    damaged[30 + 5 + 128] ^= 1  // an element of x
    #expect(throws: NumPyError.damagedMember("x.npy")) { try NumPyArchive.decode(damaged) }
  }

  @Test func hostileBytesAreRefusedOrDecoded() throws {
    let seed: UInt64 = 21
    var random = SplitMix64(seed: seed)
    for compression in [NumPyArchive.Compression.stored, .deflate] {
      let good = try NumPyArchive.encode(entries, compression: compression)
      for length in 0..<good.count {
        #expect(throws: NumPyError.self) { try NumPyArchive.decode(Array(good[..<length])) }
      }
      for _ in 0..<3000 {
        var bad = good
        for _ in 0...2 { bad[Int.random(in: bad.indices, using: &random)] = random.bytes(1)[0] }
        _ = try? NumPyArchive.decode(bad, limit: 1 << 20)
      }
    }
  }
}
