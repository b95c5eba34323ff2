import Foundation
import Testing

@testable import NetsukeCommand

@Suite("output")
struct OutputTests {
  @Test func jsonKeepsTheOrderOfKeys() {
    let value = JSON.object([
      ("z", .integer(1)), ("a", .array([.number(0.5), .null, .bool(true)])),
      ("s", .string("a\"b\\\n\u{1}é")), ("e", .array([])), ("n", .number(.nan)),
      ("o", .array([.object([("k", .float(0.1))])])),
    ])
    #expect(
      value.description == """
        {
          "z": 1,
          "a": [0.5, null, true],
          "s": "a\\"b\\\\\\n\\u0001é",
          "e": [],
          "n": null,
          "o": [
            {
              "k": 0.1
            }
          ]
        }
        """)
    #expect((try? JSONSerialization.jsonObject(with: Data(value.description.utf8))) != nil)
  }

  @Test func numbersReadWell() {
    #expect(Numbers.grouped(1_234_567) == "1,234,567" && Numbers.grouped(-999) == "-999")
    #expect(Numbers.fixed(0.68681, 5) == "0.68681" && Numbers.fixed(-0.004, 2) == "0.00")
    #expect(Numbers.fixed(2.5, 0) == "3" && Numbers.percent(0.9734) == "97.3 %")
    #expect(Numbers.bytes(479_021) == "479,021 bytes (479.0 KB)")
    #expect(Numbers.small(0.013249) == "0.0132" && Numbers.small(1.23e-6) == "1.2e-6")
    #expect(Numbers.seconds(0.034) == "34 ms" && Numbers.seconds(12.34) == "12.3 s")
  }

  @Test func tablesAlign() {
    var table = Table([.left, .right])
    table.add("a", "1")
    table.add("long", "22")
    #expect(table.lines == ["a      1", "long  22"])
  }

  @Test func digestsAsTheStandardSays() {
    #expect(
      SHA256.hexadecimal(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(SHA256.hexadecimal([]).hasPrefix("e3b0c44298fc1c14"))
    #expect(
      SHA256.hexadecimal([UInt8](repeating: 0x61, count: 1_000_000)).hasPrefix("cdc76e5c9914fb92"))
    for count in [0, 1, 55, 56, 63, 64, 65, 127, 128, 1000] {
      let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) }
      #expect(SHA256.hexadecimal(message) == SHA256.hexadecimal(message, fast: false))
    }
  }
}
