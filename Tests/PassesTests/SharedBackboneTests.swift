import IR
import Tensors
import TestSupport
import Testing

@testable import Passes

@Suite("shared backbone")
struct SharedBackboneTests {
  /// x times a matrix (the backbone) times another (the head), with softmax.
  private func classifier(_ backbone: [Float], _ head: [Float], input: Shape = [1, 2]) -> Graph {
    var g = GraphBuilder()
    let x = g.input(input)
    let features = g.add(
      "features", .matMul(MatMul()), x, g.constant("backbone", [2, 2], backbone))
    let rectified = g.add("relu", .unary(.clamp(lower: 0, upper: .infinity)), features)
    let logits = g.add(
      "logits", .matMul(MatMul()), rectified,
      g.constant("head", [2, head.count / 2], head))
    return g.finish(g.add("final_result", .softmax(logarithmic: false), logits))
  }

  @Test func theBackboneIsKeptOnceAndEveryHeadIsAnOutput() throws {
    let first = classifier([1, 2, 3, 4], [1, 0, 0, 1])
    var shared = SharedBackbone(first)
    try shared.add(classifier([1, 2, 3, 4], [5, 6, 7, 8, 9, 10]), named: "fruit")
    #expect(shared.graph.outputs.map(\.name) == ["final_result", "fruit"])
    #expect(shared.heads == [.init(name: "fruit", sharedParameters: 4, ownParameters: 6)])
    // The head's matrix, its product and its softmax are new.
    #expect(shared.graph.nodes.count == first.nodes.count + 3)
    #expect(shared.graph.shape(of: shared.graph.outputs[1].node) == [1, 3])
    #expect(shared.graph.nodes.suffix(3).allSatisfy { $0.origin[0].hasPrefix("fruit/") })
    // The first graph is untouched.
    #expect(Array(shared.graph.nodes.prefix(first.nodes.count)) == first.nodes)
  }

  @Test func anEqualHeadCostsNothing() throws {
    let first = classifier([1, 2, 3, 4], [1, 0, 0, 1])
    var shared = SharedBackbone(first)
    try shared.add(first, named: "again")
    #expect(shared.heads[0].ownParameters == 0)
    #expect(shared.graph.nodes == first.nodes)
  }

  @Test func refusesAHeadOfAnotherBackboneOrInput() {
    var shared = SharedBackbone(classifier([1, 2, 3, 4], [1, 0, 0, 1]))
    #expect(throws: PassError.foreignBackbone(head: "a")) {
      try shared.add(classifier([4, 3, 2, 1], [5, 6, 7, 8]), named: "a")
    }
    #expect(throws: PassError.self) {
      try shared.add(classifier([1, 2, 3, 4], [1, 0, 0, 1], input: [3, 2]), named: "b")
    }
    #expect(shared.heads.isEmpty)
    #expect(shared.graph.outputs.count == 1)
  }
}
