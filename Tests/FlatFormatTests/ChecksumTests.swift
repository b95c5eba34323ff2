import Tensors
import Testing

@testable import FlatFormat

@Suite("checksum")
struct ChecksumTests {
  /// The check value that every catalogue of CRCs gives for CRC-32.
  @Test func isTheOneOfZlib() {
    #expect(Array("123456789".utf8).withUnsafeBytes { checksum(of: $0) } == 0xCBF4_3926)
    #expect(checksum(of: UnsafeRawBufferPointer(start: nil, count: 0)) == 0)
  }

  /// Every way through the blocks, the lanes and the rest, at every alignment.
  @Test func equalsZlibAtEveryLength() {
    var random = SplitMix64(seed: 7)
    let bytes = (0..<1200).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    bytes.withUnsafeBytes { all in
      for start in 0..<17 {
        for count in 0..<600 {
          let part = UnsafeRawBufferPointer(rebasing: all[start..<start + count])
          #expect(checksum(of: part) == zlibChecksum(of: part), "\(count) bytes from \(start)")
        }
      }
    }
  }
}
