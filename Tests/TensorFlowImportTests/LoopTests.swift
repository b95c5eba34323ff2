import GraphInterpreter
import IR
import TensorFlowImport
import Tensors
import Testing

/// Loops by hand: what TensorFlow's own graphs cannot show, and what is refused.
@Suite("loops")
struct LoopTests {
  typealias Writer = GraphWriter

  /// `while i < limit { x = body(x); i += 1 }`, the body being one unary op.
  private func loop(
    body: String = "Neg",
    limit: (inout GraphWriter) -> Void = { $0.constant("limit", [], ints: [3]) }
  ) -> [UInt8] {
    var w = GraphWriter()
    w.placeholder("x", [1, 2])
    w.constant("zero", [], ints: [0])
    limit(&w)
    let frame = [("frame_name", Writer.string("while"))]
    let invariant = frame + [("is_constant", Writer.bool(true))]
    w.node("while/i", "Enter", ["zero"], frame)
    w.node("while/x", "Enter", ["x"], frame)
    w.node("while/limit", "Enter", ["limit"], invariant)
    w.node("while/merge_i", "Merge", ["while/i", "while/next_i"])
    w.node("while/merge_x", "Merge", ["while/x", "while/next_x"])
    w.node("while/less", "Less", ["while/merge_i", "while/limit"])
    w.node("while/cond", "LoopCond", ["while/less"])
    w.node("while/switch_i", "Switch", ["while/merge_i", "while/cond"])
    w.node("while/switch_x", "Switch", ["while/merge_x", "while/cond"])
    w.node("while/pivot", "Identity", ["while/switch_i:1"])
    w.constant("while/one", [], ints: [1])
    w.node("while/add", "Add", ["while/pivot", "while/one", "^while/pivot"])
    w.node("while/body", body, ["while/switch_x:1"])
    w.node("while/next_i", "NextIteration", ["while/add"])
    w.node("while/next_x", "NextIteration", ["while/body"])
    w.node("while/exit", "Exit", ["while/switch_x"])
    w.node("result", "Relu", ["while/exit"])
    return w.bytes
  }

  private func error(_ bytes: [UInt8]) -> ImportError? {
    do throws(ImportError) {
      _ = try TensorFlowImport.importGraph(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func stepsFollowOneAnother() throws {
    let model = try TensorFlowImport.importGraph(loop())
    #expect(
      model.graph.nodes.map(\.name) == [
        "x", "while/body", "while/body_1", "while/body_2", "result",
      ]
    )
    #expect(model.notes == [ImportNote(kind: .loopUnrolled(steps: 3), nodes: ["while"])])
    let y = try GraphInterpreter.run(model.graph, inputs: ["x": Tensor([1, 2], [-1, 2])])
    #expect(y[0].elements == [1, 0])
  }

  @Test func aNumberOfStepsThatDependsOnTheInputIsRefused() throws {
    let bytes = loop {
      $0.constant("axes", [2], ints: [0, 1])
      $0.node("sum", "Sum", ["x", "axes"])
      $0.node("limit", "Cast", ["sum"], [("DstT", Writer.type(3))])
    }
    let found = try #require(error(bytes))
    guard case .unsupported(let problems, _) = found else {
      Issue.record("found \(found)")
      return
    }
    #expect(
      problems.map(\.cause) == [.endlessLoop("how many steps it takes depends on the input")])
    #expect("\(found)".contains("error[import.unsupported]"))
  }

  @Test func anEndlessLoopEnds() {
    let bytes = loop { $0.constant("limit", [], ints: [2_000_000_000]) }
    guard case .unsupported(let problems, _)? = error(bytes),
      case .endlessLoop(let reason)? = problems.first?.cause
    else {
      Issue.record("two thousand million steps were taken")
      return
    }
    #expect(reason.hasPrefix("it takes more than"))
  }

  @Test func whatCannotBeImportedInsideIsNamed() {
    guard case .unsupported(let problems, let cut)? = error(loop(body: "Strange")) else {
      Issue.record("a strange loop was imported")
      return
    }
    #expect(
      problems == [
        ImportProblem(cause: .unsupportedOp, op: "Strange", node: "while/body", count: 1)
      ]
    )
    #expect(cut == [])
  }

  @Test func aLoopThatReadsItsOwnResultIsRefused() {
    var w = GraphWriter()
    w.placeholder("x", [1])
    let frame = [("frame_name", Writer.string("f"))]
    w.node("enter", "Enter", ["x"], frame)
    w.node("merge", "Merge", ["enter", "next"])
    w.node("less", "Less", ["exit", "exit"])
    w.node("cond", "LoopCond", ["less"])
    w.node("switch", "Switch", ["merge", "cond"])
    w.node("next", "NextIteration", ["switch:1"])
    w.node("exit", "Exit", ["switch"])
    w.node("result", "Relu", ["exit"])
    #expect(error(w.bytes) != nil)
  }

  /// Found by fuzzing: a loop whose counter's back edge is misspelt never ends, and need not begin.
  @Test func aLoopWithoutItsBackEdgeTakesNoSteps() {
    var w = GraphWriter()
    w.placeholder("x", [1])
    w.constant("true", [], ints: [1])
    let frame = [("frame_name", Writer.string("f"))]
    w.node("enter_x", "Enter", ["x"], frame)
    w.node("enter_i", "Enter", ["true"], frame)
    w.node("merge_x", "Merge", ["enter_x", "next_x"])
    w.node("merge_i", "Merge", ["enter_i", "nextt_i"])
    w.node("less", "Less", ["enter_i", "gone"])
    w.node("cond", "LoopCond", ["less"])
    w.node("switch_x", "Switch", ["merge_x", "cond"])
    w.node("body", "Add", ["switch_x:1", "merge_i"])
    w.node("next_x", "NextIteration", ["body"])
    w.node("exit", "Exit", ["switch_x"])
    w.node("result", "Relu", ["exit"])
    guard case .missingNodes(let missing, _)? = error(w.bytes) else {
      Issue.record("the misspelt edge was not missed")
      return
    }
    #expect(missing.contains(.init(node: "less", input: "gone")))
  }

  @Test func anArrayIsNoOutput() {
    var w = GraphWriter()
    w.placeholder("x", [1, 2])
    w.constant("shape", [1], ints: [2])
    w.node("list", "TensorListFromTensor", ["x", "shape"], [("element_dtype", Writer.type(1))])
    var options = ImportOptions()
    options.outputs = ["list"]
    #expect(throws: ImportError.arrayOutput("list")) {
      try TensorFlowImport.importGraph(w.bytes, options: options)
    }
  }

  @Test func callsOfFunctionsSayHowToFreezeAgain() throws {
    var w = GraphWriter()
    w.placeholder("x", [1, 2])
    w.node("call", "StatelessWhile", ["x"])
    w.node("result", "Relu", ["call"])
    let found = try #require(error(w.bytes))
    #expect("\(found)".contains("lower_control_flow=True"))
  }

  @Test func queuesAdviseToNameTheInput() throws {
    var w = GraphWriter()
    w.node("batch", "QueueDequeueManyV2")
    w.node("result", "Relu", ["batch"])
    var options = ImportOptions()
    options.outputs = ["result"]
    let found = #expect(throws: ImportError.self) {
      try TensorFlowImport.importGraph(w.bytes, options: options)
    }
    #expect("\(try #require(found))".contains("--input-shape"))
  }
}
