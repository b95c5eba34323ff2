import CKernels

/// The SHA-256 digest, by which a model names the graph it came from. Source: FIPS 180-4.
enum SHA256 {
  /// 64 lower-case hexadecimal digits.
  ///
  /// - Parameter fast: uses the processor's instructions for it, where it has them.
  static func hexadecimal(_ message: [UInt8], fast: Bool = true) -> String {
    var state = SIMD8<UInt32>(
      0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
      0x5BE0_CD19)
    let whole = message.count / 64 * 64
    message.withUnsafeBufferPointer { message in
      var done = 0
      if fast {
        var words = state.indices.map { state[$0] }
        done = nk_sha256_blocks(&words, message.baseAddress, whole, constants)
        state = SIMD8(words)
      }
      mix(message[done..<whole], &state)
    }
    var tail = Array(message[whole...]) + [0x80]
    tail += [UInt8](repeating: 0, count: (120 - tail.count % 64) % 64)
    let bits = UInt64(message.count) * 8
    tail += (0..<8).reversed().map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) }
    tail.withUnsafeBufferPointer { mix($0[...], &state) }
    return state.indices.map { index in
      let word = state[index]
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// Whole blocks of 64 bytes.
  private static func mix(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ state: inout SIMD8<UInt32>)
  {
    let message = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes))
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      constants.withUnsafeBufferPointer { constants in
        for block in stride(from: 0, to: message.count, by: 64) {
          for index in 0..<16 {
            words[index] = UInt32(
              bigEndian: message.loadUnaligned(fromByteOffset: block + index * 4, as: UInt32.self))
          }
          for index in 16..<64 {
            let (x, y) = (words[index - 15], words[index - 2])
            let early = x.rotated(7) ^ x.rotated(18) ^ x &>> 3
            let late = y.rotated(17) ^ y.rotated(19) ^ y &>> 10
            words[index] = words[index - 16] &+ early &+ words[index - 7] &+ late
          }
          var (a, b, c, d) = (state[0], state[1], state[2], state[3])
          var (e, f, g, h) = (state[4], state[5], state[6], state[7])
          for index in 0..<64 {
            let rotatedE = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
            let choice = (e & f) ^ (~e & g)
            let first = h &+ rotatedE &+ choice &+ constants[index] &+ words[index]
            let rotatedA = a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)
            let majority = (a & b) ^ (a & c) ^ (b & c)
            (h, g, f, e) = (g, f, e, d &+ first)
            (d, c, b, a) = (c, b, a, first &+ rotatedA &+ majority)
          }
          state &+= SIMD8(a, b, c, d, e, f, g, h)
        }
      }
    }
  }

  private static let constants: [UInt32] = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4,
    0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE,
    0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F,
    0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA, 0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7,
    0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC,
    0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
    0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070, 0x19A4_C116,
    0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7,
    0xC671_78F2,
  ]
}

extension UInt32 {
  fileprivate func rotated(_ count: UInt32) -> UInt32 { self &>> count | self &<< (32 &- count) }
}
