import GraphInterpreter
import IR
import Tensors
import Testing

@Suite("run a graph")
struct RunTests {
  /// x -> double -> plus 1, and a dead placeholder.
  private func graph() throws -> Graph {
    var g = Graph()
    func add(_ name: String, _ op: Op, _ inputs: [NodeID] = []) throws -> NodeID {
      try g.append(.init(name: name, op: op, inputs: inputs, origin: [name]))
    }
    let x = try add("x", .placeholder(ValueType([2])))
    _ = try add("labels", .placeholder(ValueType([2])))
    let one = try add("one", .constant(Tensor(.scalar, [1])))
    let double = try add("double", .binary(Binary(.add)), [x, x])
    let y = try add("y", .binary(Binary(.add)), [double, one])
    g.outputs = [.init(name: "y", node: y)]
    return g
  }

  @Test func yieldsTheOutputsAndShowsTheWay() throws {
    let g = try graph()
    var seen: [String] = []
    let outputs = try GraphInterpreter.run(g, inputs: ["x": Tensor([2], [3, 4])]) { id, value in
      seen.append("\(g[id].name) \(value.elements)")
    }
    #expect(outputs == [Tensor([2], [7, 9])])
    #expect(seen == ["x [3.0, 4.0]", "double [6.0, 8.0]", "y [7.0, 9.0]"])
  }

  @Test func refusesMissingStrangeAndMistypedInputs() throws {
    let g = try graph()
    #expect(throws: EvaluationError.missingInput(name: "x", present: [])) {
      try GraphInterpreter.run(g, inputs: [:])
    }
    #expect(throws: EvaluationError.unknownInput(name: "z", present: ["x", "labels"])) {
      try GraphInterpreter.run(g, inputs: ["z": Tensor([2], [3, 4])])
    }
    #expect(
      throws: EvaluationError.inputType(name: "x", found: "float32 3", expected: "float32 2")
    ) {
      try GraphInterpreter.run(g, inputs: ["x": Tensor([3], [3, 4, 5])])
    }
  }
}
