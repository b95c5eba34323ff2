import GraphInterpreter
import IR
import TensorFlowImport
import Tensors
import Testing

/// Ops without a golden, by numbers that can be checked in the head.
@Suite("ops without goldens")
struct OtherOpTests {
  typealias Writer = GraphWriter

  private func run(
    _ x: Tensor, output: String = "y", _ build: (inout GraphWriter) -> Void
  ) throws -> Tensor {
    var writer = GraphWriter()
    writer.placeholder("x", x.shape.dimensions)
    build(&writer)
    var options = ImportOptions()
    options.outputs = [output]
    let model = try TensorFlowImport.importGraph(writer.bytes, options: options)
    let inputs = model.inputs.isEmpty ? [:] : ["x": x]
    return try GraphInterpreter.run(model.graph, inputs: inputs)[0]
  }

  @Test func divNoNanYieldsZeroForZero() throws {
    let y = try run(Tensor([1, 3], [6, 5, 0])) {
      $0.constant("d", [3], [2, 0, 0])
      $0.node("y", "DivNoNan", ["x", "d"])
    }
    #expect(y.elements == [3, 0, 0])
  }

  @Test func identityNPassesEachInputOn() throws {
    let y = try run(Tensor([1, 2], [1, 2]), output: "both:1") {
      $0.node("n", "Neg", ["x"])
      $0.node("both", "IdentityN", ["x", "n"])
    }
    #expect(y.elements == [-1, -2])
  }

  @Test func shapeNAnswersForEachInput() throws {
    let y = try run(Tensor([1, 2], [1, 2]), output: "shapes:1") {
      $0.constant("c", [3, 1], [1, 2, 3])
      $0.node("shapes", "ShapeN", ["x", "c"])
    }
    #expect(y == Tensor([2], .int32([3, 1])))
  }

  @Test(arguments: ["Print", "EnsureShape", "Snapshot"])
  func passThrough(op: String) throws {
    let y = try run(Tensor([1, 2], [1, 2])) { $0.node("y", op, ["x"]) }
    #expect(y.elements == [1, 2])
  }

  @Test func olderSpaceToBatchHasOneBlockSize() throws {
    let x = Tensor([1, 2, 2, 1], [1, 2, 3, 4])
    let y = try run(x) {
      $0.constant("none", [2, 2], ints: [0, 0, 0, 0])
      $0.node("there", "SpaceToBatch", ["x", "none"], [("block_size", Writer.int(2))])
      $0.node("y", "BatchToSpace", ["there", "none"], [("block_size", Writer.int(2))])
    }
    #expect(y == x)
  }

  @Test func referenceBranchesAreBranches() throws {
    let y = try run(Tensor([1, 1], [3])) {
      $0.placeholder("is_training", [], type: 10)
      $0.node("fork", "RefSwitch", ["x", "is_training"])
      $0.node("no", "Neg", ["fork"])
      $0.node("y", "RefMerge", ["no", "fork:1"])
    }
    #expect(y.elements == [-3])
  }

  @Test func aFusedNormAddsItsSideAndActivates() throws {
    let y = try run(Tensor([1, 1, 1, 1], [3])) {
      $0.constant("one", [1], [1])
      $0.constant("zero", [1], [0])
      $0.constant("side", [1, 1, 1, 1], [-4])
      $0.node(
        "y", "_FusedBatchNormEx", ["x", "one", "zero", "one", "one", "side"],
        [
          ("is_training", Writer.bool(false)), ("num_side_inputs", Writer.int(1)),
          ("epsilon", Writer.float(3)), ("activation_mode", Writer.string("Relu")),
        ])
    }
    #expect(y.elements == [0])  // (3 - 1) / sqrt(1 + 3) - 4
  }

  /// A TensorArray of two elements under the op names of an older version.
  @Test func olderArraysAreArrays() throws {
    let y = try run(Tensor([2, 1], [3, 5])) {
      $0.constant("two", [], ints: [2])
      $0.constant("one", [], ints: [1])
      $0.constant("both", [2], ints: [1, 0])
      $0.node("array", "TensorArrayV2", ["two"], [("dtype", Writer.type(1))])
      $0.node("in", "TensorArrayScatterV2", ["array", "both", "x", "array:1"])
      $0.node("out", "TensorArrayReadV2", ["array", "one", "in"])
      $0.node("again", "TensorArrayWriteV2", ["array", "one", "out", "in"])
      $0.node("size", "TensorArraySizeV2", ["array", "again"])
      $0.node("all", "TensorArrayGatherV2", ["array", "both", "again"])
      $0.node("factor", "Cast", ["size"], [("DstT", Writer.type(1))])
      $0.node("y", "Mul", ["all", "factor"])
    }
    #expect(y.elements == [6, 10])
  }

  @Test func olderPlaceholdersArePlaceholders() throws {
    var writer = GraphWriter()
    writer.node(
      "x", "PlaceholderV2", [],
      [("dtype", Writer.type(1)), ("shape", Writer.field(7, Writer.shape([1, 2])))])
    writer.node("y", "Neg", ["x"])
    let model = try TensorFlowImport.importGraph(writer.bytes)
    #expect(model.inputs.map(\.type) == [ValueType([1, 2])])
  }

  @Test func severalNumbersMayBeSet() throws {
    var writer = GraphWriter()
    writer.placeholder("x", [1, 2])
    writer.placeholder("weights", nil)
    writer.node("y", "Mul", ["x", "weights"])
    var options = ImportOptions()
    options.values = ["weights": "2,3"]
    let model = try TensorFlowImport.importGraph(writer.bytes, options: options)
    let y = try GraphInterpreter.run(model.graph, inputs: ["x": Tensor([1, 2], [1, 1])])
    #expect(y[0].elements == [2, 3])
  }
}
