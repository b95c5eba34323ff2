import IR
import Tensors
import Testing

@Suite("graph statistics")
struct GraphStatisticsTests {
  private func graph() throws -> Graph {
    var g = Graph()
    func add(_ name: String, _ op: Op, _ inputs: [NodeID] = []) throws -> NodeID {
      try g.append(.init(name: name, op: op, inputs: inputs, origin: [name]))
    }
    func zeros(_ name: String, _ shape: Shape) throws -> NodeID {
      try add(name, .constant(Tensor(shape, [Float](repeating: 0, count: shape.count))))
    }
    let x = try add("x", .placeholder(ValueType([1, 4, 4, 2])))
    let conv = try add(
      "conv", .conv2D(Convolution()), [x, zeros("w", [3, 3, 2, 5]), zeros("b", [5])])
    let depthwise = try add(
      "depthwise", .depthwiseConv2D(Convolution()), [conv, zeros("d", [2, 2, 5, 1])])
    let flat = try add("flat", .reshape([16, 5]), [depthwise])
    let matrix = try zeros("m", [5, 5])
    let first = try add("first", .matMul(MatMul()), [flat, matrix])
    let second = try add("second", .matMul(MatMul()), [first, matrix])
    _ = try add("dead", .matMul(MatMul()), [first, zeros("unused", [5, 7])])
    g.outputs = [.init(name: "second", node: second)]
    return g
  }

  @Test func countsParametersOnceAndMultiplicationsPerRun() throws {
    let statistics = GraphStatistics(try graph())
    #expect(statistics.layers.map(\.name) == ["conv", "depthwise", "flat", "first", "second"])
    #expect(statistics.layers.map(\.parameters) == [95, 20, 0, 25, 0])
    #expect(statistics.layers.map(\.macs) == [16 * 5 * 18, 16 * 5 * 4, 0, 16 * 25, 16 * 25])
    #expect(statistics.parameters == 140)
    #expect(statistics.bytes == 560)
  }

  @Test func namesOperationsInOrder() throws {
    let operations = GraphStatistics(try graph()).operations
    #expect(operations.map(\.name) == ["conv2d", "depthwise_conv2d", "matmul", "reshape"])
    #expect(operations.map(\.count) == [1, 1, 2, 1])
  }
}
