import Foundation
import TensorFlowImport
import TestSupport
import Testing

/// The importer's table, the goldens and `Formats/GraphDef.md` say the same.
@Suite("table of ops")
struct OpTableTests {
  /// Accepted without a golden of their own: every golden has the first two, and TensorFlow itself
  /// runs the others only on variables, which no frozen graph has; or no longer runs them at all.
  /// `OtherOpTests` checks them by hand.
  private static let withoutGolden: Set<String> = [
    "Const", "Placeholder", "RefSwitch", "RefMerge", "RefEnter", "RefExit", "RefNextIteration",
    "TensorArrayV2", "TensorArrayReadV2", "TensorArrayWriteV2", "TensorArrayGatherV2",
    "TensorArrayScatterV2", "TensorArraySizeV2", "TensorArrayCloseV2", "TensorArrayCloseV3",
    "_FusedBatchNormEx",
  ]

  /// Ops of goldens that are removed, not imported.
  private static let removed: Set<String> = ["RandomUniform", "DecodeJpeg"]

  @Test func documentListsWhatTheTableHas() throws {
    let root = Golden.directory.deletingLastPathComponent()
    let text = String(
      decoding: try bytes(of: root.appending(path: "Formats/GraphDef.md")), as: UTF8.self)
    let section = try #require(text.components(separatedBy: "## 4. Ops").last)
      .components(separatedBy: "## 5.")[0]
    var documented: Set<String> = []
    for line in section.split(separator: "\n") where line.hasPrefix("| `") {
      let column = line.dropFirst().prefix { $0 != "|" }
      for word in column.split(separator: "`") where word.contains(where: \.isLetter) {
        #expect(documented.insert(String(word)).inserted, "\(word) stands there twice")
      }
    }
    #expect(documented == Set(TensorFlowImport.supportedOps))
  }

  @Test func everyOpHasAGolden() {
    let proved = Set(GoldenCase.all.flatMap(\.ops))
    let accepted = Set(TensorFlowImport.supportedOps)
    #expect(accepted.subtracting(proved).subtracting(Self.withoutGolden) == [])
    #expect(proved.subtracting(accepted).subtracting(Self.removed) == [])
  }
}
