import Foundation
import TensorFlowImport
import TestSupport
import Testing

/// Files that people pass by mistake: each gets its own error.
@Suite("wrong files")
struct WrongFileTests {
  private func error(_ bytes: [UInt8]) -> ImportError? {
    do throws(ImportError) {
      _ = try TensorFlowImport.importGraph(bytes)
      return nil
    } catch {
      return error
    }
  }

  private func error(_ text: String) -> ImportError? { error(Array(text.utf8)) }

  @Test func areRecognisedByTheirFirstBytes() {
    #expect(error([]) == .empty)
    #expect(error([0x89] + Array("HDF\r\n\u{1A}\n".utf8)) == .kerasH5)
    #expect(error([0x1C, 0, 0, 0] + Array("TFL3".utf8)) == .tensorFlowLite)
    #expect(error("PK\u{3}\u{4}....") == .kerasArchive)
    #expect(error("\n<!DOCTYPE html><html>") == .html)
    #expect(error("<HTML>") == .html)
    #expect(
      error("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 42\n")
        == .gitLFSPointer(bytes: 42))
    #expect(error(#"{"modelTopology": {}}"#) == .json)
    #expect(error([0xFF, 0xD8, 0xFF, 0xE0]) == .image)
  }

  @Test func otherMessagesAreRecognisedByTheirFields() {
    // ir_version 7, producer_name, graph.
    #expect(error([0x08, 7, 0x12, 1, 0x61, 0x3A, 0]) == .onnx)
    // saved_model_schema_version 1, one MetaGraphDef with meta_info_def.
    #expect(error([0x08, 1, 0x12, 4, 0x0A, 2, 0x0A, 0]) == .savedModel)
    // dtype 1, a shape of one dimension of 1, four bytes of content.
    #expect(error([0x08, 1, 0x12, 4, 0x12, 2, 0x08, 1, 0x22, 4, 0, 0, 0, 0]) == .tensorProto)
  }

  @Test func noiseIsNoGraph() {
    guard case .notAGraph? = error([0xFF, 0xFF, 0xFF, 0xFF, 0xFF]) else {
      Issue.record("noise was taken for a graph")
      return
    }
    guard case .notAGraph? = error("hello, world") else {
      Issue.record("a greeting was taken for a graph")
      return
    }
  }

  /// What each file of the corpus must be told; `EXPECT.tsv` says it in words.
  @Test func corpusFilesGetTheirErrors() throws {
    let files = Corpus.files("corpus/bad", suffix: ".pb")
    for file in files {
      let found = error(try bytes(of: file))
      let name = file.lastPathComponent
      let isExpected =
        switch (name, found) {
        case ("html_page.pb", .html), ("caffe2_predict_net.pb", .caffe2),
          ("tensor_proto.pb", .tensorProto), ("keras_metadata.pb", .kerasMetadata),
          ("saved_model.pb", .savedModel), ("empty.pb", .empty),
          ("git_lfs_pointer.pb", .gitLFSPointer), ("truncated.pb", .truncated),
          ("text_format_unfrozen.pb", .notFrozen), ("unfrozen_variables.pb", .notFrozen),
          ("unfrozen_training_graph.pb", .notFrozen), ("missing_nodes.pb", .missingNodes),
          ("text_format_missing_weights.pb", .missingNodes),
          ("function_library_if.pb", .unsupported):
          true
        default: false
        }
      #expect(isExpected, "\(name): \(found.map { "\($0)" } ?? "imported")")
    }
  }
}
