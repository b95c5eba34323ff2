/// The SHA-1 digest, which retrain.py splits photographs by. Source: FIPS 180-4, section 6.1.
///
/// For that, and to know a file again: it is not fit for security.
public enum SHA1 {
  /// The 20 bytes of the digest.
  public static func digest(_ message: [UInt8]) -> [UInt8] {
    let tail = message.count / 64 * 64
    var last = Array(message[tail...]) + [0x80]
    last += [UInt8](repeating: 0, count: (120 - last.count % 64) % 64)
    let bits = UInt64(message.count) * 8
    last += (0..<8).reversed().map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) }

    var state = State()
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { words in
      words.initialize(repeating: 0)
      message.withUnsafeBytes { bytes in
        for block in stride(from: 0, to: tail, by: 64) { state.mix(bytes, at: block, words) }
      }
      last.withUnsafeBytes { bytes in
        for block in stride(from: 0, to: bytes.count, by: 64) { state.mix(bytes, at: block, words) }
      }
    }
    return state.words.flatMap { word in
      (0..<4).reversed().map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
    }
  }

  private struct State {
    var h0: UInt32 = 0x6745_2301
    var h1: UInt32 = 0xEFCD_AB89
    var h2: UInt32 = 0x98BA_DCFE
    var h3: UInt32 = 0x1032_5476
    var h4: UInt32 = 0xC3D2_E1F0

    var words: [UInt32] { [h0, h1, h2, h3, h4] }

    /// Takes in the 64 bytes at `offset`; `words` is room for the message schedule.
    mutating func mix(
      _ bytes: UnsafeRawBufferPointer, at offset: Int, _ words: UnsafeMutableBufferPointer<UInt32>
    ) {
      for index in 0..<16 {
        words[index] = UInt32(
          bigEndian: bytes.loadUnaligned(fromByteOffset: offset + index * 4, as: UInt32.self))
      }
      for index in 16..<80 {
        let mixed = words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]
        words[index] = mixed.rotatedLeft(1)
      }
      var (a, b, c, d, e) = (h0, h1, h2, h3, h4)
      for index in 0..<80 {
        let (choice, constant): (UInt32, UInt32) =
          switch index / 20 {
          case 0: ((b & c) | (~b & d), 0x5A82_7999)
          case 1: (b ^ c ^ d, 0x6ED9_EBA1)
          case 2: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
          default: (b ^ c ^ d, 0xCA62_C1D6)
          }
        let next = a.rotatedLeft(5) &+ choice &+ e &+ constant &+ words[index]
        (e, d, c, b, a) = (d, c, b.rotatedLeft(30), a, next)
      }
      h0 &+= a
      h1 &+= b
      h2 &+= c
      h3 &+= d
      h4 &+= e
    }
  }
}

extension UInt32 {
  fileprivate func rotatedLeft(_ count: UInt32) -> UInt32 { self << count | self >> (32 - count) }
}
