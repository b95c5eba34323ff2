import IR
import Tensors

/// What a node becomes, once what it reads has been resolved.
extension GraphImporter {
  func resolve(_ index: Int, _ plan: Plan) throws(ImportError) -> Result {
    let node = source.nodes[index]
    let pivots = pivots(node)
    if isDead(pivots: pivots) { return Result(otherwise: .dead) }
    if pivots.contains(where: { results[$0]?.isFailed == true && source.nodes[$0].op != "Switch" })
    {
      reads[index] = node.inputs + pivots.map { SourceValue(node: source.nodes[$0].name) }
      return Result(otherwise: .failed)
    }
    switch plan {
    case .alias(let operand): return resolveAlias(index, operand)
    case .exit(let loop): return try resolveExit(index, loop)
    case .placeholder(let type):
      return single(index) { () throws(Refusal) in
        try emit(.placeholder(type), [], name: node.name, origin: node.name)
      }
    case .constant(let tensor):
      return single(index) { () throws(Refusal) in
        try emit(.constant(tensor), [], name: node.name, origin: node.name)
      }
    case .merge:
      return resolveMerge(index, node)
    case .refuse(let cause):
      if node.inputs.contains(where: { isDead($0) }) { return Result(otherwise: .dead) }
      problems[index] = cause
      return Result(otherwise: .failed)
    case .branch, .lower, .array:
      var operands: [Value] = []
      var failed = false
      for input in node.inputs {
        switch value(input) {
        case .node(let id): operands.append(.node(id))
        case .array(let array): operands.append(.array(array))
        case .dead: return Result(otherwise: .dead)
        case .failed: failed = true
        case nil:
          problems[index] = .value("it reads output \(input.slot) of '\(input.node)', not imported")
          failed = true
        }
      }
      if failed { return Result(otherwise: .failed) }
      return resolveOperation(index, plan, operands)
    }
  }

  private func resolveOperation(_ index: Int, _ plan: Plan, _ operands: [Value]) -> Result {
    let node = source.nodes[index]
    switch plan {
    case .branch: return resolveBranch(index, node, operands)
    case .array(let importer):
      let context = TensorArrayContext(n: context(index, []), values: operands)
      do throws(Refusal) {
        return Result(slots: try importer(context))
      } catch {
        problems[index] = error.cause
        return Result(otherwise: .failed)
      }
    case .lower(let lower):
      var ids: [NodeID] = []
      for operand in operands {
        guard case .node(let id) = operand else {
          problems[index] = .elementType(found: "an array of tensors", expected: "a tensor")
          return Result(otherwise: .failed)
        }
        ids.append(id)
      }
      do throws(Refusal) {
        return Result(slots: try lower(context(index, ids)).mapValues(Value.node))
      } catch {
        problems[index] = error.cause
        return Result(otherwise: .failed)
      }
    case .alias, .placeholder, .constant, .refuse, .merge, .exit:
      preconditionFailure("'\(node.name)' has no operands")
    }
  }

  private func context(_ index: Int, _ operands: [NodeID]) -> NodeContext {
    let slots = usedSlots[index, default: []].union([0]).sorted()
    return NodeContext(
      importer: self, node: source.nodes[index], inputs: operands, usedSlots: slots)
  }

  private func isDead(_ value: SourceValue) -> Bool {
    if case .dead = self.value(value) { true } else { false }
  }

  private func isDead(pivots: [Int]) -> Bool {
    pivots.contains { pivot in
      // A Switch used as a control input is itself alive; its Identity may not be.
      if case .dead = results[pivot]?.slots[0] ?? results[pivot]?.otherwise {
        source.nodes[pivot].op == "Identity"
      } else {
        false
      }
    }
  }

  private func resolveAlias(_ index: Int, _ operand: SourceValue) -> Result {
    let node = source.nodes[index]
    // IdentityN passes each of its inputs on.
    if node.op == "IdentityN" {
      var result = Result()
      for (slot, input) in node.inputs.enumerated() { result.slots[slot] = value(input) ?? .failed }
      return result
    }
    guard let found = value(operand) else {
      problems[index] = .value("it reads output \(operand.slot) of '\(operand.node)', not imported")
      return Result(otherwise: .failed)
    }
    return Result(slots: [0: found])
  }

  private func resolveMerge(_ index: Int, _ node: SourceNode) -> Result {
    let values = node.inputs.map { value($0) ?? .failed }
    let living = values.indices.filter { if case .dead = values[$0] { false } else { true } }
    let sound = living.filter { if case .failed = values[$0] { false } else { true } }
    guard let taken = living.count == 1 ? living.first : sound.count == 1 ? sound.first : nil else {
      if living.isEmpty { return Result(otherwise: .dead) }
      if sound.count > 1 { problems[index] = .unknownCondition(node.name) }
      return Result(otherwise: .failed)
    }
    var result = Result(slots: [0: values[taken]])
    if usedSlots[index]?.contains(1) == true {
      let position = Tensor(.scalar, .int32([Int32(taken)]))
      if let id = try? emit(.constant(position), [], name: "\(node.name):1", origin: node.name) {
        result.slots[1] = .node(id)
      }
    }
    return result
  }

  private func resolveBranch(_ index: Int, _ node: SourceNode, _ operands: [Value]) -> Result {
    guard operands.count == 2 else {
      problems[index] = .inputCount(found: operands.count, expected: "2")
      return Result(otherwise: .failed)
    }
    guard let isTrue = truth(operands[1]) else {
      problems[index] = .unknownCondition(node.inputs[1].node)
      return Result(otherwise: .failed)
    }
    note(.branchTaken(isTrue), node.name)
    return Result(slots: isTrue ? [0: .dead, 1: operands[0]] : [0: operands[0], 1: .dead])
  }

  /// The truth value of a condition, or nil where it is not known.
  func truth(_ value: Value) -> Bool? {
    guard case .node(let id) = value, let condition = try? known(id),
      case .bool(let values) = condition.storage, values.count == 1
    else { return nil }
    return values[0]
  }

  private func single(_ index: Int, _ body: () throws(Refusal) -> NodeID) -> Result {
    do throws(Refusal) {
      return Result(slots: [0: .node(try body())])
    } catch {
      problems[index] = error.cause
      return Result(otherwise: .failed)
    }
  }
}
