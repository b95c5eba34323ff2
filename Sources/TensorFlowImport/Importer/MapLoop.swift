import IR
import Tensors

/// `tf.map_fn` over a batch of one, as detection graphs wrap around their preprocessing: a while
/// loop that reads element i of one array, computes, and writes element i of another.
///
/// With one element there is one iteration, and nothing to loop over: reading takes the element out
/// of the batch, stacking puts the axis back. Any other loop stays control flow, and is refused.
extension GraphImporter {
  /// How the loop's own nodes are treated, or nil for all others.
  func planMapLoop(_ node: SourceNode) -> Plan? {
    switch node.op {
    case "Enter":
      // A value that the loop does not change.
      guard case .bool(true)? = node.attributes["is_constant"] else { return nil }
      return node.inputs.first.map(Plan.alias)
    case "Identity":
      guard isLoopCounter(node) else { return nil }
      return .constant(Tensor(.scalar, .int32([0])))
    case "TensorArrayReadV3":
      guard node.inputs.count == 3, isFirst(node.inputs[1]),
        let scatter = entered(node.inputs[2]), scatter.op == "TensorArrayScatterV3",
        scatter.inputs.count == 4
      else { return nil }
      return .mapItem(scatter.inputs[2])
    case "TensorArrayGatherV3":
      return mapBody(node).map(Plan.mapStack)
    default: return nil
    }
  }

  /// Gather <- Exit <- Switch <- Merge <- NextIteration <- TensorArrayWrite: what is written.
  private func mapBody(_ gather: SourceNode) -> SourceValue? {
    guard gather.inputs.count == 3,
      let exit = source[gather.inputs[2].node], exit.op == "Exit",
      let branch = exit.inputs.first.flatMap({ source[$0.node] }), branch.op == "Switch",
      let merge = branch.inputs.first.flatMap({ source[$0.node] }), merge.op == "Merge",
      merge.inputs.count == 2,
      let next = source[merge.inputs[1].node], next.op == "NextIteration",
      let write = next.inputs.first.flatMap({ source[$0.node] }), write.op == "TensorArrayWriteV3",
      write.inputs.count == 4, isFirst(write.inputs[1]),
      let array = source[gather.inputs[0].node], array.op == "TensorArrayV3",
      entered(write.inputs[0])?.name == array.name,
      let size = array.inputs.first, isCondition(branch, of: size)
    else { return nil }
    return write.inputs[2]
  }

  /// The loop runs while its counter is below the array's size.
  private func isCondition(_ branch: SourceNode, of size: SourceValue) -> Bool {
    guard branch.inputs.count == 2, let loop = source[branch.inputs[1].node], loop.op == "LoopCond",
      var test = loop.inputs.first.flatMap({ source[$0.node] })
    else { return false }
    // Later versions also compare with the number of iterations, which is the same.
    if test.op == "LogicalAnd", let first = test.inputs.first.flatMap({ source[$0.node] }) {
      test = first
    }
    guard test.op == "Less", test.inputs.count == 2, let limit = source[test.inputs[1].node] else {
      return false
    }
    return limit.op == "Enter" && limit.inputs.first == size
  }

  private func isFirst(_ value: SourceValue) -> Bool {
    source[value.node].map(isLoopCounter) ?? false
  }

  /// Identity <- Switch:1 <- Merge of 0 and itself plus 1.
  private func isLoopCounter(_ node: SourceNode) -> Bool {
    guard node.op == "Identity", let input = node.inputs.first, input.slot == 1,
      let branch = source[input.node], branch.op == "Switch",
      let merge = branch.inputs.first.flatMap({ source[$0.node] }), merge.op == "Merge",
      merge.inputs.count == 2, let enter = source[merge.inputs[0].node], enter.op == "Enter",
      let start = enter.inputs.first, integer(start) == 0,
      let next = source[merge.inputs[1].node], next.op == "NextIteration",
      let sum = next.inputs.first.flatMap({ source[$0.node] }),
      sum.op == "Add" || sum.op == "AddV2", sum.inputs.count == 2,
      sum.inputs[0].node == node.name, integer(sum.inputs[1]) == 1
    else { return false }
    return true
  }

  private func entered(_ value: SourceValue) -> SourceNode? {
    guard let enter = source[value.node], enter.op == "Enter" else { return nil }
    return enter.inputs.first.flatMap { source[$0.node] }
  }

  private func integer(_ value: SourceValue) -> Int64? {
    guard case .tensor(let literal)? = source[value.node]?.attributes["value"],
      let values = try? literal.value.get().integers, values.count == 1
    else { return nil }
    return values[0]
  }

  // MARK: Resolution

  /// Element 0 of a batch of one.
  func mapItem(_ node: SourceNode, _ batch: NodeID) throws(Refusal) -> NodeID {
    let shape = graph.shape(of: batch)
    guard shape.rank >= 1, shape[0] == 1 else { throw Refusal(.controlFlow) }
    let item = Shape(Array(shape.dimensions.dropFirst()))
    return try emit(.reshape(item), [batch], name: node.name, origin: node.name)
  }

  func mapStack(_ node: SourceNode, _ item: NodeID) throws(Refusal) -> NodeID {
    let shape = Shape([1] + graph.shape(of: item).dimensions)
    return try emit(.reshape(shape), [item], name: node.name, origin: node.name)
  }
}
