import IR
import Tensors

/// What the float IR means: every operation in plain loops, with TensorFlow's semantics.
///
/// Tests compare it with TensorFlow's own outputs; constant folding and calibration use it.
public enum GraphInterpreter {
  /// Runs a graph and returns its outputs, in the order of `graph.outputs`.
  ///
  /// `inputs` holds a tensor for every placeholder that the outputs depend on, by name. `observe`
  /// sees every computed value, placeholders included and constants excluded, as soon as it is
  /// known. A value is released after its last use.
  public static func run(
    _ graph: Graph, inputs: [String: Tensor], observe: ((NodeID, Tensor) -> Void)? = nil
  ) throws(EvaluationError) -> [Tensor] {
    let present = inputs.keys.sorted()
    let placeholders = Set(graph.inputs.map { graph[$0].name })
    if let stranger = present.first(where: { !placeholders.contains($0) }) {
      throw .unknownInput(name: stranger, present: graph.inputs.map { graph[$0].name })
    }

    var values = [Tensor?](repeating: nil, count: graph.nodes.count)
    var readers = usesByLiveNodes(graph)
    for id in graph.ids where readers[id.index] > 0 {
      let node = graph[id]
      if case .placeholder(let type) = node.op {
        guard let fed = inputs[node.name] else {
          throw .missingInput(name: node.name, present: present)
        }
        let found = ValueType(fed.shape, fed.elementType)
        guard found == type else {
          throw .inputType(name: node.name, found: "\(found)", expected: "\(type)")
        }
        values[id.index] = fed
        observe?(id, fed)
      } else if case .constant(let tensor) = node.op {
        values[id.index] = tensor
      } else {
        let operands = node.inputs.map { values[$0.index]! }
        for input in node.inputs {
          readers[input.index] -= 1
          if readers[input.index] == 0 { values[input.index] = nil }
        }
        do throws(EvaluationError) {
          let value = try evaluate(node.op, operands)
          values[id.index] = value
          observe?(id, value)
        } catch {
          throw .node(name: node.name, cause: error)
        }
      }
    }
    return graph.outputs.map { values[$0.node.index]! }
  }

  /// How many times each value is read by nodes that an output depends on.
  private static func usesByLiveNodes(_ graph: Graph) -> [Int] {
    var uses = [Int](repeating: 0, count: graph.nodes.count)
    for output in graph.outputs { uses[output.node.index] += 1 }
    for id in graph.ids.reversed() where uses[id.index] > 0 {
      for input in graph[id].inputs { uses[input.index] += 1 }
    }
    return uses
  }
}
