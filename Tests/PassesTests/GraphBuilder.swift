import GraphInterpreter
import IR
import Passes
import Tensors
import TestSupport
import Testing

/// Writes small graphs in few words. A node's name is its argument; its origin is its name.
struct GraphBuilder {
  var graph = Graph()

  @discardableResult
  mutating func add(_ name: String, _ op: Op, _ inputs: NodeID...) -> NodeID {
    do {
      return try graph.append(.init(name: name, op: op, inputs: inputs, origin: [name]))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  mutating func input(_ shape: Shape, _ name: String = "x") -> NodeID {
    add(name, .placeholder(ValueType(shape)))
  }

  mutating func constant(_ name: String, _ shape: Shape, _ elements: [Float]) -> NodeID {
    add(name, .constant(Tensor(shape, elements)))
  }

  /// A constant of seeded noise.
  mutating func noise(_ name: String, _ shape: Shape, in range: ClosedRange<Float> = -1...1)
    -> NodeID
  {
    var random = SplitMix64(seed: UInt64(graph.nodes.count) + 7)
    return add(name, .constant(random.tensor(shape, in: range)))
  }

  mutating func binary(_ name: String, _ function: BinaryFunction, _ a: NodeID, _ b: NodeID)
    -> NodeID
  {
    add(name, .binary(Binary(function)), a, b)
  }

  /// The graph, with these outputs under their nodes' names.
  mutating func finish(_ outputs: NodeID...) -> Graph {
    graph.outputs = outputs.map { .init(name: graph[$0].name, node: $0) }
    return graph
  }
}

/// Runs one pass, expects that no output moves on noise, and that a second run changes nothing.
func run(_ pass: some Pass, _ graph: Graph, sourceLocation: SourceLocation = #_sourceLocation)
  throws -> (graph: Graph, report: PassReport)
{
  let result = try pass.run(on: graph)
  try Verification().compare(graph, result.graph, pass: "under test")
  let again = try pass.run(on: result.graph)
  #expect(
    again.graph == result.graph, "a second run changed something", sourceLocation: sourceLocation)
  #expect(again.report.replaced == [], "a second run", sourceLocation: sourceLocation)
  return result
}

extension Graph {
  /// The node behind the first output.
  var result: Node { self[outputs[0].node] }

  /// Names of operations in order, constants and placeholders left out.
  var ops: [String] {
    nodes.compactMap { node in
      switch node.op {
      case .constant, .placeholder: nil
      default: node.op.name
      }
    }
  }

  /// The elements of a constant operand of a node.
  func elements(_ node: Node, _ operand: Int) -> [Float]? {
    constant(node.inputs[operand])?.floats
  }
}

extension PassReport {
  /// The reason given for a node.
  func reason(_ node: String) -> String? { declined.first { $0.node == node }?.reason }
}
