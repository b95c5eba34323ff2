import GraphInterpreter
import IR
import TensorFlowImport
import Tensors
import Testing

@Suite("import")
struct ImportTests {
  typealias Writer = GraphWriter

  private func graph(_ build: (inout GraphWriter) -> Void) -> [UInt8] {
    var writer = GraphWriter()
    build(&writer)
    return writer.bytes
  }

  private func options(_ change: (inout ImportOptions) -> Void) -> ImportOptions {
    var options = ImportOptions()
    change(&options)
    return options
  }

  private func error(_ bytes: [UInt8], _ options: ImportOptions = ImportOptions()) -> ImportError? {
    do throws(ImportError) {
      _ = try TensorFlowImport.importGraph(bytes, options: options)
      return nil
    } catch {
      return error
    }
  }

  /// x [2] + 1, softmax, with a dead branch.
  private var small: [UInt8] {
    graph {
      $0.node("result", "Softmax", ["sum"])
      $0.node("sum", "Add", ["x", "one"])
      $0.constant("one", [], [1])
      $0.placeholder("x", [1, 2])
      $0.node("dead", "NoSuchOp", ["x"])
    }
  }

  // MARK: Graphs

  @Test func takesNodesInAnyOrderAndOnlyWhatIsNeeded() throws {
    let model = try TensorFlowImport.importGraph(small)
    #expect(model.graph.nodes.map(\.name) == ["x", "one", "sum", "result"])
    #expect(model.inputs.map(\.name) == ["x"])
    #expect(model.outputs.map(\.name) == ["result"])
    #expect(model.outputs[0].isGuessed)
    #expect(model.opHistogram["NoSuchOp"] == 1)
  }

  @Test func anAliasIsAnOutputUnderItsOwnName() throws {
    let bytes = graph {
      $0.placeholder("x", [1, 2])
      $0.node("negative", "Neg", ["x"])
      $0.node("renamed", "Identity", ["negative"])
    }
    let model = try TensorFlowImport.importGraph(
      bytes, options: options { $0.outputs = ["renamed"] })
    #expect(model.graph.outputs.map(\.name) == ["renamed"])
    #expect(model.graph[model.graph.outputs[0].node].name == "negative")
  }

  @Test func anInputMayCutTheGraph() throws {
    let model = try TensorFlowImport.importGraph(small, options: options { $0.inputs = ["sum"] })
    #expect(model.graph.nodes.map(\.name) == ["sum", "result"])
    #expect(model.inputs == [.init(name: "sum", type: ValueType([1, 2]), isGuessed: false)])
  }

  @Test func shapeArithmeticBecomesConstants() throws {
    let bytes = graph {
      $0.placeholder("x", [-1, 2, 3])
      $0.node("shape", "Shape", ["x"])
      $0.constant("minus_one", [1], ints: [-1])
      $0.constant("zero", [1], ints: [0])
      $0.constant("one", [1], ints: [1])
      $0.node(
        "batch", "StridedSlice", ["shape", "zero", "one", "one"],
        [("shrink_axis_mask", Writer.int(1))])
      $0.constant("rest", [], ints: [-1])
      $0.node(
        "target", "Pack", ["batch", "rest"], [("axis", Writer.int(0)), ("N", Writer.int(2))])
      $0.node("flat", "Reshape", ["x", "target"])
    }
    let model = try TensorFlowImport.importGraph(bytes)
    #expect(
      model.graph.nodes.map(\.op) == [
        .placeholder(ValueType([1, 2, 3])), .reshape([1, 6]),
      ])
    #expect(model.notes == [ImportNote(kind: .unknownBatch, nodes: ["x"])])
  }

  @Test func branchesFollowTheirCondition() throws {
    let bytes = graph {
      $0.placeholder("x", [1, 2])
      $0.placeholder("is_training", [], type: 10)
      $0.node("fork", "Switch", ["x", "is_training"])
      $0.node("no", "Neg", ["fork"])
      $0.node("yes", "Unheard", ["fork:1"])
      $0.node("join", "Merge", ["no", "yes"])
      $0.node("result", "Softmax", ["join"])
    }
    let model = try TensorFlowImport.importGraph(bytes)
    #expect(model.graph.nodes.map(\.name) == ["x", "no", "result"])
    #expect(model.notes.contains { $0.kind == .trainingPlaceholder(value: false) })
    let other = error(bytes, options { $0.values = ["is_training": "true"] })
    guard case .unsupported(let problems, _)? = other else {
      Issue.record("found \(String(describing: other))")
      return
    }
    #expect(problems.map(\.op) == ["Unheard"])
  }

  @Test func textFormatIsRead() throws {
    let text = """
      # a comment
      node { name: "x" op: "Placeholder"
        attr { key: "dtype" value { type: DT_FLOAT } }
        attr { key: "shape" value { shape { dim { size: 1 } dim { size: 2 } } } } }
      node { name: "c" op: "Const" attr { key: "value" value { tensor {
        dtype: DT_FLOAT tensor_shape { dim { size: 2 } }
        tensor_content: "\\000\\000\\200?\\000\\000\\000@" } } } }
      node { name: 'y' op: 'Mul' input: "x" input: "c" unknown_thing < a: [1, 2] > }
      versions { producer: 24 }
      """
    let model = try TensorFlowImport.importGraph(Array(text.utf8))
    #expect(model.sourceFormat == .text)
    let y = try GraphInterpreter.run(model.graph, inputs: ["x": Tensor([1, 2], [3, 5])])
    #expect(y[0].elements == [3, 10])
  }

  @Test func nchwIsTurnedAround() throws {
    let bytes = graph {
      $0.placeholder("x", [1, 2, 1, 3])
      $0.node(
        "pool", "MaxPool", ["x"],
        [
          ("ksize", Writer.ints([1, 1, 1, 3])), ("strides", Writer.ints([1, 1, 1, 1])),
          ("padding", Writer.string("VALID")), ("data_format", Writer.string("NCHW")),
        ])
    }
    let model = try TensorFlowImport.importGraph(bytes)
    let x = Tensor([1, 2, 1, 3], [1, 5, 2, -1, -7, -3])
    #expect(
      try GraphInterpreter.run(model.graph, inputs: ["x": x]) == [Tensor([1, 2, 1, 1], [5, -1])])
  }

  // MARK: Preprocessing

  @Test func hubPrefixTakesZeroToOne() throws {
    let bytes = graph {
      $0.placeholder("Placeholder", [-1, 4, 4, 3])
      $0.constant("two", [], [2])
      $0.constant("one", [], [1])
      $0.node("Mul", "Mul", ["Placeholder", "two"])
      $0.node("Sub", "Sub", ["Mul", "one"])
      $0.node("final_result", "Relu", ["Sub"])
    }
    let model = try TensorFlowImport.importGraph(bytes)
    #expect(model.preprocessing?.mean == [0, 0, 0])
    #expect(model.preprocessing?.standardDeviation == [255, 255, 255])
    #expect(model.preprocessingOrigin == .graph(["Mul", "Sub"]))
  }

  @Test func architectureAndOptionsDecideWhereTheGraphIsSilent() throws {
    let bytes = graph {
      $0.placeholder("input", [1, 4, 4, 3])
      $0.node("MobilenetV1/Relu6", "Relu6", ["input"])
    }
    let known = try TensorFlowImport.importGraph(bytes)
    #expect(known.preprocessing?.mean == [127.5, 127.5, 127.5])
    #expect(known.preprocessingOrigin == .architecture("TensorFlow's MobileNet"))
    let given = try TensorFlowImport.importGraph(
      bytes,
      options: options {
        $0.mean = [1, 2, 3]
        $0.standardDeviation = [4]
      })
    #expect(given.preprocessing?.mean == [1, 2, 3])
    #expect(given.preprocessing?.standardDeviation == [4, 4, 4])
    #expect(given.preprocessingOrigin == .options)
    #expect(
      error(bytes, options { $0.mean = [1, 2] })
        == .badPreprocessing(option: "--mean", found: 2, expected: 3))
  }

  // MARK: Refusals

  @Test func problemsAreGroupedByCause() {
    let bytes = graph {
      $0.placeholder("x", [1, 2])
      $0.node("a", "Strange", ["x"])
      $0.node("b", "Strange", ["a"])
      $0.node("c", "Odd", ["b"])
      $0.node("n", "Neg", ["x"])
      $0.node("result", "Add", ["c", "n"])
    }
    #expect(
      error(bytes)
        == .unsupported(
          [
            ImportProblem(cause: .unsupportedOp, op: "Strange", node: "a", count: 2),
            ImportProblem(cause: .unsupportedOp, op: "Odd", node: "c", count: 1),
          ], cut: ["n"]))
  }

  @Test func namesThatAreNotThereListCandidates() {
    #expect(
      error(small, options { $0.outputs = ["nope"] })
        == .unknownOutput("nope", candidates: ["result", "dead"]))
    #expect(
      error(small, options { $0.inputs = ["nope"] }) == .unknownInput("nope", candidates: ["x"]))
    #expect(
      error(small, options { $0.values = ["one": "2"] })
        == .unknownValue(placeholder: "one", candidates: ["x"]))
  }

  @Test func unknownShapesAreAskedForWithTheFlag() throws {
    let bytes = graph {
      $0.placeholder("x", [-1, -1, -1, 3])
      $0.node("result", "Softmax", ["x"])
    }
    #expect(
      error(bytes)
        == .shapeNeeded(input: "x", known: "?x?x?x3", flag: "--input-shape 1,H,W,3"))
    let model = try TensorFlowImport.importGraph(
      bytes, options: options { $0.inputShape = [1, 4, 5, 3] })
    #expect(model.inputs[0].type.shape == [1, 4, 5, 3])
    #expect(
      error(bytes, options { $0.inputShape = [1, 4, 5, 1] })
        == .shapeConflict(input: "x", given: "1,4,5,1", graph: "?x?x?x3"))
  }

  @Test func absentNodesAreNamedWithTheirReaders() {
    let bytes = graph {
      $0.placeholder("x", [1, 2])
      $0.node("sum", "Add", ["x", "gone"])
    }
    #expect(error(bytes) == .missingNodes([.init(node: "sum", input: "gone")], count: 1))
  }

  @Test func variablesMeanThatTheGraphIsNotFrozen() {
    let bytes = graph {
      $0.placeholder("x", [1, 2])
      $0.node("weights", "VariableV2")
      $0.node("read", "Identity", ["weights"])
      $0.node("sum", "Add", ["x", "read"])
    }
    #expect(error(bytes) == .notFrozen(variables: ["weights"], count: 1))
  }

  @Test func duplicatesAndCirclesAreRefused() {
    let twice = graph {
      $0.placeholder("x", [1])
      $0.placeholder("x", [1])
    }
    #expect(error(twice) == .duplicateNode("x"))
    let circle = graph {
      $0.node("a", "Neg", ["b"])
      $0.node("b", "Neg", ["a"])
    }
    #expect(error(circle, options { $0.outputs = ["a"] }) == .cycle(["a", "b"]))
  }

  @Test func attributesThatAreNotUnderstoodAreRefused() {
    let bytes = graph {
      $0.placeholder("x", [1, 2, 2, 1])
      $0.node(
        "pool", "MaxPool", ["x"],
        [
          ("ksize", Writer.ints([1, 2, 2, 1])), ("strides", Writer.ints([1, 1, 1, 1])),
          ("padding", Writer.string("CIRCULAR")),
        ])
    }
    #expect(
      error(bytes)
        == .unsupported(
          [
            ImportProblem(
              cause: .attribute(
                "padding", found: "'CIRCULAR'", expected: "SAME, VALID or EXPLICIT"), op: "MaxPool",
              node: "pool", count: 1)
          ], cut: []))
  }

  @Test func slotsThatAnOpDoesNotHaveAreRefused() {
    let bytes = graph {
      $0.placeholder("x", [1, 2])
      $0.node("a", "Neg", ["x"])
      $0.node("b", "Neg", ["a:3"])
    }
    guard case .unsupported(let problems, _)? = error(bytes) else {
      Issue.record("a slot that is not there was read")
      return
    }
    #expect(problems[0].node == "b")
  }

  @Test func trainingBatchNormSaysHowToFreezeAgain() throws {
    let bytes = graph {
      $0.placeholder("x", [1, 1, 1, 1])
      $0.constant("c", [1], [1])
      $0.node(
        "norm", "FusedBatchNorm", ["x", "c", "c", "c", "c"], [("is_training", Writer.bool(true))])
    }
    let found = try #require(error(bytes))
    guard case .unsupported(let problems, _) = found else {
      Issue.record("found \(found)")
      return
    }
    #expect(problems.map(\.cause) == [.trainingBatchNorm])
    #expect("\(found)".contains("is_training=False"))
  }

  // MARK: Bounds

  @Test func fewBytesCannotDeclareGigabytes() {
    let tensor =
      Writer.field(1, varint: 1) + Writer.field(2, Writer.shape([500_000_000]))
      + Writer.field(5, [0, 0, 128, 63])
    let bytes = graph {
      $0.placeholder("x", [1])
      $0.node("huge", "Const", [], [("value", Writer.field(8, tensor))])
      $0.node("sum", "Add", ["x", "huge"])
    }
    #expect(error(bytes) == .oversizedConstant(node: "huge", shape: [500_000_000]))
  }

  @Test func foldingIsBounded() {
    let bytes = graph {
      $0.placeholder("x", [1])
      $0.constant("dims", [2], ints: [30000, 30000])
      $0.constant("one", [], ints: [1])
      $0.node("fill", "Fill", ["dims", "one"])
      $0.node("cast", "Cast", ["fill"], [("DstT", Writer.type(1))])
      $0.node("sum", "Add", ["x", "cast"])
    }
    guard case .unsupported(let problems, _)? = error(bytes) else {
      Issue.record("3.6 GB of ones were accepted")
      return
    }
    #expect(problems.map(\.cause) == [.tooMuchArithmetic])
  }

  @Test func aLongChainDoesNotOverflowTheStack() throws {
    let bytes = graph { writer in
      writer.placeholder("n0", [1])
      for i in 1...20_000 { writer.node("n\(i)", "Neg", ["n\(i - 1)"]) }
    }
    #expect(try TensorFlowImport.importGraph(bytes).graph.nodes.count == 20_001)
  }

  @Test func everyTruncationIsAnErrorOrAGraph() {
    let bytes = small
    for length in 0..<bytes.count { _ = error(Array(bytes[..<length])) }
  }

  @Test func everyFlippedBitIsAnErrorOrAGraph() {
    let bytes = small
    for index in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[index] ^= 1 << bit
        _ = error(damaged)
      }
    }
  }
}
