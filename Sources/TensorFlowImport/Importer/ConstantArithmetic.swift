import GraphInterpreter
import IR
import Tensors

extension GraphImporter {
  // MARK: Growing the graph

  func emit(_ op: Op, _ operands: [NodeID], name: String, origin: String) throws(Refusal) -> NodeID
  {
    var op = op
    var operands = operands
    let isConstant = operands.allSatisfy { isConstantExpression[$0.index] } && op.isFoldable
    if isConstant, !operands.isEmpty, let value = try fold(op, operands) {
      (op, operands) = (.constant(value), [])
    }
    var unique = name
    while usedNames.contains(unique) || (unique != origin && source.index[unique] != nil) {
      let number = nameNumbers[name, default: 0] + 1
      nameNumbers[name] = number
      unique = "\(name)_\(number)"
    }
    do throws(GraphError) {
      let id = try graph.append(
        .init(name: unique, op: op, inputs: operands, origin: [origin]))
      usedNames.insert(unique)
      isConstantExpression.append(isConstant)
      return id
    } catch {
      throw Refusal(.shape(error.cause))
    }
  }

  /// Integers and truth values are shape arithmetic, folded at once. Floats stay as they are: what
  /// to do with them is for the passes to decide.
  private func fold(_ op: Op, _ operands: [NodeID]) throws(Refusal) -> Tensor? {
    let types = operands.map { graph.type(of: $0) }
    guard let type = try? op.resultType(types), type.element != .float32 else { return nil }
    var tensors: [Tensor] = []
    for operand in operands {
      guard let tensor = try known(operand) else { return nil }
      tensors.append(tensor)
    }
    return try evaluate(op, tensors)
  }

  private func evaluate(_ op: Op, _ tensors: [Tensor]) throws(Refusal) -> Tensor {
    do throws(EvaluationError) {
      let result = try GraphInterpreter.evaluate(op, tensors, limit: budget.remaining)
      work -= result.byteCount + tensors.reduce(64) { $0 + $1.byteCount }
      guard work > 0, budget.take(result.byteCount) else { throw .unfedPlaceholder }
      return result
    } catch {
      switch error {
      case .operands(let cause): throw Refusal(.shape(cause))
      case .resultTooLarge, .unfedPlaceholder: throw Refusal(.tooMuchArithmetic)
      case .divisionByZero, .indexOutOfRange, .missingInput, .unknownInput, .inputType, .node:
        throw Refusal(.value("\(error)"))
      }
    }
  }

  /// The value of a node that no placeholder influences, or nil.
  func known(_ id: NodeID) throws(Refusal) -> Tensor? {
    if let tensor = graph.constant(id) ?? folded[id.index] { return tensor }
    guard isConstantExpression[id.index] else { return nil }
    var needed: Set<Int> = [id.index]
    var stack = [id]
    while let next = stack.popLast() {
      for input in graph[next].inputs
      where graph.constant(input) == nil && folded[input.index] == nil
        && needed.insert(input.index).inserted
      {
        stack.append(input)
      }
    }
    for index in needed.sorted() {
      let node = graph[NodeID(index: index)]
      folded[index] = try evaluate(
        node.op, node.inputs.map { graph.constant($0) ?? folded[$0.index]! })
    }
    return folded[id.index]
  }
}

extension Op {
  /// True for what costs no more than its operands and result are long.
  fileprivate var isFoldable: Bool {
    switch self {
    case .placeholder, .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul, .pool,
      .localResponseNorm:
      false
    case .constant, .batchNorm, .unary, .binary, .select, .cast, .fakeQuantize, .reduce, .argument,
      .softmax, .concat, .slice, .gather, .tile, .transpose, .reshape, .pad, .resize,
      .spaceToBatch, .batchToSpace, .spaceToDepth, .depthToSpace:
      true
    }
  }
}
