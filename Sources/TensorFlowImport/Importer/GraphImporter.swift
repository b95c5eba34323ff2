import GraphInterpreter
import IR
import Tensors

/// Lowers the ancestors of the outputs, one node at a time, into an IR graph.
///
/// The walk is a loop over an explicit stack, so that no graph is too deep. A node that cannot be
/// imported does not stop it: what reads the node is marked as failed, the walk goes on, and all
/// problems are reported together.
final class GraphImporter {
  let source: SourceGraph
  let budget: MemoryBudget
  private(set) var graph = Graph()

  /// What one output of a TensorFlow node became.
  enum Value {
    case node(NodeID)
    /// In a branch that is never taken.
    case dead
    case failed
  }

  struct Result {
    var slots: [Int: Value] = [:]
    /// For all other slots; nil where reading them is a problem of the reader.
    var otherwise: Value?

    var isFailed: Bool {
      if case .failed? = otherwise { return true }
      return slots.values.contains { if case .failed = $0 { true } else { false } }
    }
  }

  /// How the walk treats a node.
  enum Plan {
    /// The node is another value under a second name.
    case alias(SourceValue)
    case placeholder(ValueType)
    case constant(Tensor)
    case refuse(ImportProblem.Cause)
    case lower(OpImporter)
    case branch
    case merge
    /// The only element of a batch.
    case mapItem(SourceValue)
    /// A batch of this element.
    case mapStack(SourceValue)
  }

  /// Nodes to replace by a placeholder of a known type.
  var cuts: [String: ValueType] = [:]
  /// How placeholders that nobody cut are to be treated.
  var placeholders: PlaceholderRules
  /// What ends the import as a whole.
  private var fatal: ImportError?
  private(set) var results: [Result?]
  private var problems: [Int: ImportProblem.Cause] = [:]
  private(set) var notes: [ImportNote.Kind: [String]] = [:]
  private(set) var noteOrder: [ImportNote.Kind] = []
  /// What each node was found to read, where that is not simply its inputs.
  private var reads: [Int: [SourceValue]] = [:]
  private var missing: [ImportError.MissingNode] = []
  private var usedNames: Set<String> = []
  private var usedSlots: [Int: Set<Int>] = [:]
  /// True for values that no placeholder influences and that are cheap to compute.
  private var isConstantExpression: [Bool] = []
  private var folded: [Int: Tensor] = [:]
  private var work: Int

  init(
    _ source: SourceGraph, _ placeholders: PlaceholderRules, _ budget: MemoryBudget, fileSize: Int
  ) {
    (self.source, self.placeholders, self.budget) = (source, placeholders, budget)
    results = [Result?](repeating: nil, count: source.nodes.count)
    work = 32 * fileSize + (1 << 26)
    for node in source.nodes {
      for input in node.inputs where input.slot > 0 { use(input) }
    }
  }

  /// Notes that somebody reads a slot beyond the first.
  private func use(_ value: SourceValue) {
    if let index = source.index[value.node] { usedSlots[index, default: []].insert(value.slot) }
  }

  // MARK: The walk

  private enum Mark {
    case unseen
    case open
    case done
  }

  /// Imports everything that these values depend on.
  func importAncestors(of values: [SourceValue]) throws(ImportError) {
    for value in values where value.slot > 0 { use(value) }
    var marks = results.map { $0 == nil ? Mark.unseen : .done }
    var plans: [Int: Plan] = [:]
    var stack: [Int] = values.compactMap { source.index[$0.node] }.reversed()
    while let index = stack.last {
      switch marks[index] {
      case .done: stack.removeLast()
      case .unseen:
        marks[index] = .open
        let plan = plan(source.nodes[index])
        plans[index] = plan
        for dependency in dependencies(index, plan).reversed() {
          if marks[dependency] == .open { throw .cycle(circle(stack, from: dependency)) }
          if marks[dependency] == .unseen { stack.append(dependency) }
        }
      case .open:
        stack.removeLast()
        marks[index] = .done
        if let plan = plans.removeValue(forKey: index) { results[index] = resolve(index, plan) }
      }
    }
    // What is wrong with the graph comes before what is asked about it.
    if !missing.isEmpty {
      throw .missingNodes(Array(missing.prefix(8)), count: missing.count)
    }
    if let fatal {
      let variables = source.nodes.indices.filter {
        marks[$0] == .done && OpTable.variables.contains(source.nodes[$0].op)
      }
      if !variables.isEmpty {
        throw .notFrozen(
          variables: variables.prefix(8).map { source.nodes[$0].name }, count: variables.count)
      }
      throw fatal
    }
  }

  private func circle(_ stack: [Int], from start: Int) -> [String] {
    let path = stack.drop { $0 != start }.prefix(8)
    return path.map { source.nodes[$0].name }
  }

  private func plan(_ node: SourceNode) -> Plan {
    if let type = cuts[node.name] { return .placeholder(type) }
    if let value = dropoutInput(node) {
      note(.dropoutRemoved, node.name)
      return .alias(value)
    }
    if node.op == "Placeholder" || node.op == "PlaceholderV2" { return planPlaceholder(node) }
    if let plan = planMapLoop(node) { return plan }
    switch node.op {
    case "PlaceholderWithDefault":
      do throws(ImportError) {
        if let value = try placeholders.given(node) { return .constant(value) }
      } catch { fatal = fatal ?? error }
    case "Switch", "RefSwitch": return .branch
    case "Merge", "RefMerge": return .merge
    default: break
    }
    if let operand = OpTable.aliases[node.op] {
      guard node.inputs.indices.contains(operand) else {
        missing.append(.init(node: node.name, input: "its input \(operand)"))
        return .refuse(.inputCount(found: node.inputs.count, expected: "\(operand + 1) or more"))
      }
      if node.op == "PlaceholderWithDefault" { note(.defaultUsed, node.name) }
      if node.op == "CheckNumerics" { note(.assertionRemoved, node.name) }
      return .alias(node.inputs[operand])
    }
    if OpTable.controlFlow.contains(node.op) { return .refuse(.controlFlow) }
    if OpTable.random.contains(node.op) { return .refuse(.randomness) }
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

  private func dependencies(_ index: Int, _ plan: Plan) -> [Int] {
    let node = source.nodes[index]
    switch plan {
    case .placeholder, .constant: return []
    case .alias(let value), .mapItem(let value), .mapStack(let value):
      if node.op == "IdentityN" { return present(node.inputs, of: node) + pivots(node) }
      reads[index] = [value]
      return present([value], of: node) + pivots(node)
    case .refuse(let cause):
      // What a loop reads is where the graph can be cut; a loop's own back edge is not followed.
      if node.op == "NextIteration" || node.op == "Merge" { return [] }
      return cause == .controlFlow || cause == .unsupportedOp || cause == .randomness
        ? present(node.inputs, of: node) + pivots(node) : []
    case .lower, .branch, .merge: return present(node.inputs, of: node) + pivots(node)
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
  private func pivots(_ node: SourceNode) -> [Int] {
    if node.op == "Const" { return [] }
    return node.controls.compactMap { name in
      guard let control = source[name] else { return nil }
      let core =
        control.op == "Identity"
        ? control.inputs.first.flatMap { source[$0.node] }?.op ?? "" : control.op
      let isPivot = core == "Switch" || OpTable.functionCalls.contains(core)
      return isPivot ? source.index[name] : nil
    }
  }

  // MARK: One node

  func value(_ value: SourceValue) -> Value? {
    guard let index = source.index[value.node], let result = results[index] else { return nil }
    return result.slots[value.slot] ?? result.otherwise
  }

  private func resolve(_ index: Int, _ plan: Plan) -> Result {
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
    case .mapItem(let operand), .mapStack(let operand):
      switch value(operand) {
      case .node(let id):
        return single(index) { () throws(Refusal) in
          if case .mapItem = plan { return try mapItem(node, id) }
          return try mapStack(node, id)
        }
      case .dead: return Result(otherwise: .dead)
      case .failed, nil: return Result(otherwise: .failed)
      }
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
    case .branch, .lower:
      var operands: [NodeID] = []
      var failed = false
      for input in node.inputs {
        switch value(input) {
        case .node(let id): operands.append(id)
        case .dead: return Result(otherwise: .dead)
        case .failed: failed = true
        case nil:
          problems[index] = .value("it reads output \(input.slot) of '\(input.node)', not imported")
          failed = true
        }
      }
      if failed { return Result(otherwise: .failed) }
      if case .lower(let lower) = plan { return resolveOp(index, lower, operands) }
      return resolveBranch(index, node, operands)
    }
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
    let sound = living.filter { if case .node = values[$0] { true } else { false } }
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

  private func resolveBranch(_ index: Int, _ node: SourceNode, _ operands: [NodeID]) -> Result {
    guard operands.count == 2 else {
      problems[index] = .inputCount(found: operands.count, expected: "2")
      return Result(otherwise: .failed)
    }
    guard let condition = try? known(operands[1]), case .bool(let values) = condition.storage,
      values.count == 1
    else {
      problems[index] = .unknownCondition(node.inputs[1].node)
      return Result(otherwise: .failed)
    }
    note(.branchTaken(values[0]), node.name)
    let data = Value.node(operands[0])
    return Result(slots: values[0] ? [0: .dead, 1: data] : [0: data, 1: .dead])
  }

  private func resolveOp(_ index: Int, _ lower: OpImporter, _ operands: [NodeID]) -> Result {
    let slots = usedSlots[index, default: []].union([0]).sorted()
    let context = NodeContext(
      importer: self, node: source.nodes[index], inputs: operands, usedSlots: slots)
    do throws(Refusal) {
      var result = Result()
      for (slot, id) in try lower(context) { result.slots[slot] = .node(id) }
      return result
    } catch {
      problems[index] = error.cause
      return Result(otherwise: .failed)
    }
  }

  private func single(_ index: Int, _ body: () throws(Refusal) -> NodeID) -> Result {
    do throws(Refusal) {
      return Result(slots: [0: .node(try body())])
    } catch {
      problems[index] = error.cause
      return Result(otherwise: .failed)
    }
  }

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
    var attempt = 1
    while usedNames.contains(unique) || (unique != origin && source.index[unique] != nil) {
      unique = "\(name)_\(attempt)"
      attempt += 1
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

  // MARK: What to tell

  func note(_ kind: ImportNote.Kind, _ name: String) {
    if notes[kind] == nil { noteOrder.append(kind) }
    notes[kind, default: []].append(name)
  }

  /// The nodes that failed, themselves or by what they read, and that these values depend on.
  func failedNodes(behind values: [SourceValue]) -> Set<Int> {
    var seen: Set<Int> = []
    var stack = values.compactMap { source.index[$0.node] }
    while let index = stack.popLast() {
      guard results[index]?.isFailed == true, seen.insert(index).inserted else { continue }
      stack += (reads[index] ?? source.nodes[index].inputs).compactMap { source.index[$0.node] }
    }
    return seen
  }

  /// The problems that keep these values from being imported, grouped by cause and op.
  func problems(of values: [SourceValue]) -> [ImportProblem] {
    let seen = failedNodes(behind: values)
    var order: [String] = []
    var groups: [String: ImportProblem] = [:]
    for index in seen.sorted() {
      guard let cause = problems[index] else { continue }
      let node = source.nodes[index]
      let key = cause.groupingKey(op: node.op, node: node.name)
      if groups[key] == nil {
        order.append(key)
        groups[key] = ImportProblem(cause: cause, op: node.op, node: node.name, count: 0)
      }
      groups[key]!.count += 1
    }
    return order.map { groups[$0]! }
  }

  /// Values that are computed from the input, imported, and read by something that is not: where
  /// the graph can be cut. The latest of each path only, the largest first; inside a loop no value
  /// has a name that TensorFlow would know, so those are followed further back.
  func frontier(of values: [SourceValue]) -> [String] {
    var seen: Set<Int> = []
    var stack = values.compactMap { source.index[$0.node] }
    var found: [(name: String, id: NodeID)] = []
    while let index = stack.popLast() {
      guard seen.insert(index).inserted else { continue }
      for input in reads[index] ?? source.nodes[index].inputs {
        guard let position = source.index[input.node] else { continue }
        guard case .node(let id)? = value(input) else {
          if results[position]?.isFailed == true { stack.append(position) }
          continue
        }
        guard !isConstantExpression[id.index], !graph[id].op.isInput else { continue }
        if input.node.contains("/while/") {
          stack.append(position)
        } else if graph.type(of: id).element == .float32,
          !found.contains(where: { $0.id == id })
        {
          found.append(("\(input)", id))
        }
      }
    }
    let earlier = ancestors(of: found.map(\.id))
    let latest = found.filter { !earlier.contains($0.id.index) }
    return latest.enumerated().sorted {
      let (a, b) = (graph.shape(of: $0.element.id).count, graph.shape(of: $1.element.id).count)
      return (b, $0.offset) < (a, $1.offset)
    }.prefix(4).map(\.element.name)
  }

  /// What these values are computed from, themselves excluded.
  private func ancestors(of ids: [NodeID]) -> Set<Int> {
    var seen: Set<Int> = []
    var stack = ids.flatMap { graph[$0].inputs }
    while let id = stack.popLast() {
      if seen.insert(id.index).inserted { stack += graph[id].inputs }
    }
    return seen
  }
}

extension Op {
  /// Where cutting would leave nothing.
  fileprivate var isInput: Bool {
    if case .placeholder = self { true } else { false }
  }

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

extension ImportProblem.Cause {
  /// Problems with equal keys are told once.
  fileprivate func groupingKey(op: String, node: String) -> String {
    switch self {
    case .controlFlow: "control flow"
    case .unsupportedOp, .randomness, .trainingBatchNorm, .tooMuchArithmetic,
      .notConstant, .outputSlot, .elementType, .attribute, .inputCount, .unknownCondition:
      "\(op) \(self)"
    case .needsValue, .shape, .value: "\(op) \(node) \(self)"
    }
  }
}
