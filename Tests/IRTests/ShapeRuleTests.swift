import IR
import Tensors
import Testing

@Suite("shape rules")
struct ShapeRuleTests {
  private func shape(_ op: Op, _ inputs: Shape...) throws -> Shape {
    try op.resultType(inputs.map { ValueType($0) }).shape
  }

  @Test func convolutionsFollowTensorFlowsPadding() throws {
    let two = Extent(height: 2, width: 2)
    #expect(
      try shape(.conv2D(Convolution(strides: two, padding: .same)), [1, 7, 8, 3], [3, 3, 3, 5])
        == [1, 4, 4, 5])
    #expect(
      try shape(.conv2D(Convolution(strides: two, padding: .valid)), [1, 7, 8, 3], [3, 3, 3, 5])
        == [1, 3, 3, 5])
    #expect(
      try shape(.depthwiseConv2D(Convolution(dilations: two)), [1, 5, 5, 3], [3, 3, 3, 2])
        == [1, 5, 5, 6])
  }

  @Test func samePaddingPutsTheOddRowBelow() {
    let window = Padding.same.resolve(
      input: Extent(height: 128, width: 7), kernel: Extent(height: 3, width: 3),
      strides: Extent(height: 2, width: 2))
    #expect(window?.before == Extent(height: 0, width: 1))
    #expect(window?.after == Extent(height: 1, width: 1))
  }

  @Test func wrongChannelsAreRefused() {
    #expect(
      throws: ShapeError.mismatch(
        op: "conv2d", what: "filter channels", found: "2", expected: "3")
    ) { try shape(.conv2D(Convolution()), [1, 4, 4, 3], [1, 1, 2, 4]) }
  }

  @Test func slicesMustStayInside() throws {
    let backwards = Slice(begin: [2], size: [3], strides: [-1])
    #expect(try shape(.slice(backwards), [3]) == [3])
    #expect(throws: ShapeError.self) { try shape(.slice(backwards), [2]) }
    let endless = Slice(begin: [0], size: [.max], strides: [.max])
    #expect(throws: ShapeError.self) { try shape(.slice(endless), [3]) }
  }

  @Test func hugeResultsAreRefused() {
    #expect(throws: ShapeError.tooLarge(op: "tile", dimensions: [1 << 40])) {
      try shape(.tile(multiples: [1 << 20]), [1 << 20])
    }
  }

  @Test func blocksMoveBetweenBatchAndSpace() throws {
    let there = BlockRearrangement(block: [2, 2], edges: [[0, 1], [1, 0]])
    #expect(try shape(.spaceToBatch(there), [1, 3, 5, 2]) == [4, 2, 3, 2])
    #expect(try shape(.batchToSpace(there), [4, 2, 3, 2]) == [1, 3, 5, 2])
    #expect(throws: ShapeError.self) { try shape(.spaceToBatch(there), [1, 4, 5, 2]) }
  }

  @Test func appendNamesTheNodeThatDoesNotFit() throws {
    var graph = Graph()
    let x = try graph.append(.init(name: "x", op: .placeholder(ValueType([2])), origin: ["x"]))
    let error = #expect(throws: GraphError.self) {
      try graph.append(.init(name: "flat", op: .reshape([3]), inputs: [x], origin: ["flat"]))
    }
    #expect(error?.node == "flat")
    #expect("\(error!)".contains("'flat': reshape: shape is 3, expected 2 elements"))
    #expect(graph.nodes.count == graph.types.count)
  }
}
