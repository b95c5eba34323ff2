import IR
import Tensors

/// How the walk treats a node.
enum Plan {
  /// The node is another value under a second name.
  case alias(SourceValue)
  case placeholder(ValueType)
  case constant(Tensor)
  case refuse(ImportProblem.Cause)
  case lower(OpImporter)
  case array(TensorArrayImporter)
  case branch
  case merge
  /// A value that leaves a loop, by the loop's number.
  case exit(Int)
}

extension GraphImporter {
  func plan(_ index: Int) -> Plan {
    let node = source.nodes[index]
    if let type = cuts[node.name] { return .placeholder(type) }
    if let value = dropoutInput(node) {
      note(.dropoutRemoved, node.name)
      return .alias(value)
    }
    switch node.op {
    case "Placeholder", "PlaceholderV2": return planPlaceholder(node)
    case "PlaceholderWithDefault":
      do throws(ImportError) {
        if let value = try placeholders.given(node) { return .constant(value) }
      } catch { fatal = fatal ?? error }
    case "Switch", "RefSwitch": return .branch
    // A loop sets what its variables are before it looks at what they lead to.
    case "Merge", "RefMerge":
      return loops.isVariable(index) ? .refuse(.controlFlow) : .merge
    case "Exit", "RefExit":
      return loops.number(ofExit: index).map(Plan.exit) ?? .refuse(.controlFlow)
    default: break
    }
    if let operand = OpTable.aliases[node.op] ?? OpTable.loopAliases[node.op] {
      guard node.inputs.indices.contains(operand) else {
        missing.append(.init(node: node.name, input: "its input \(operand)"))
        return .refuse(.inputCount(found: node.inputs.count, expected: "\(operand + 1) or more"))
      }
      if node.op == "PlaceholderWithDefault" { note(.defaultUsed, node.name) }
      if node.op == "CheckNumerics" { note(.assertionRemoved, node.name) }
      return .alias(node.inputs[operand])
    }
    if let entry = OpTable.tensorArrays[node.op] { return .array(entry) }
    if let cause = OpTable.refusals[node.op] { return .refuse(cause) }
    guard let entry = OpTable.entries[node.op] else { return .refuse(.unsupportedOp) }
    return .lower(entry)
  }

  private func planPlaceholder(_ node: SourceNode) -> Plan {
    do throws(ImportError) {
      switch try placeholders.role(node) {
      case .input(let type, let isBatchUnknown):
        if isBatchUnknown { note(.unknownBatch, node.name) }
        return .placeholder(type)
      case .value(let tensor): return .constant(tensor)
      case .training:
        note(.trainingPlaceholder(value: false), node.name)
        return .constant(Tensor(.scalar, .bool([false])))
      case .needsValue: return .refuse(.needsValue)
      }
    } catch {
      fatal = fatal ?? error
      return .refuse(.needsValue)
    }
  }

  func dependencies(_ index: Int, _ plan: Plan) -> [Int] {
    let node = source.nodes[index]
    switch plan {
    case .placeholder, .constant: return []
    case .alias(let value):
      if node.op == "IdentityN" { return present(node.inputs, of: node) + pivots(node) }
      reads[index] = [value]
      return present([value], of: node) + pivots(node)
    case .exit(let loop): return present(loops[loop].entered, of: node)
    case .refuse(let cause):
      // What a refused node reads is where the graph can be cut; a loop's back edge is not followed.
      return node.op == "Merge" || node.op == "RefMerge" || !cause.isAboutTheOp
        ? [] : present(node.inputs, of: node) + pivots(node)
    case .lower, .array, .branch, .merge: return present(node.inputs, of: node) + pivots(node)
    }
  }

  private func present(_ values: [SourceValue], of node: SourceNode) -> [Int] {
    values.compactMap { value in
      if let found = source.index[value.node] { return found }
      missing.append(.init(node: node.name, input: value.node))
      return nil
    }
  }

  /// Control inputs that matter: those that say in which branch a node lies (a Switch, or an
  /// Identity of one), and those that call functions, whose effects nobody knows.
  func pivots(_ node: SourceNode) -> [Int] {
    if node.op == "Const" { return [] }
    return node.controls.compactMap { name in
      guard let index = source.index[name] else { return nil }
      let control = source.nodes[index]
      var core = index
      if control.op == "Identity",
        let input = control.inputs.first.flatMap({ source.index[$0.node] })
      {
        core = input
      }
      switch source.nodes[core].op {
      // Where a loop's own Switch leads is no branch.
      case "Switch": return loops.isVariable(ofSwitch: core) ? nil : index
      case let op: return OpTable.functionCalls.contains(op) ? index : nil
      }
    }
  }
}

extension ImportProblem.Cause {
  /// True for refusals that would be the same whatever the node reads.
  fileprivate var isAboutTheOp: Bool {
    switch self {
    case .unsupportedOp, .controlFlow, .dataDependentShape, .inputPipeline, .endlessLoop,
      .functionCall, .randomness:
      true
    case .attribute, .elementType, .outputSlot, .inputCount, .notConstant, .trainingBatchNorm,
      .unknownCondition, .needsValue, .shape, .value, .tooMuchArithmetic:
      false
    }
  }
}
