/// The while loops of a graph, as TensorFlow's executor sees them: Enter, Merge, LoopCond, Switch,
/// NextIteration and Exit, one set a frame.
struct Loops {
  /// A value that every step computes anew.
  struct Variable {
    /// The Merge of what enters and what the step before made.
    var merge: Int
    var start: SourceValue
    var next: SourceValue
    /// What decides between one more step and the end.
    var switches: [Int] = []
  }

  struct Loop {
    enum State {
      case idle
      case running
      case done
      case failed
    }

    var frame: String
    /// What all of the loop's Enter nodes read, those of values that do not change included.
    var entered: [SourceValue] = []
    var variables: [Variable] = []
    var condition: SourceValue?
    var state = State.idle
    /// Why it cannot be unrolled, where that is not for a node inside it.
    var failure: ImportProblem.Cause?
    /// The nodes whose values differ from step to step, found when they are first needed.
    var changing: [Int]?
  }

  private var loops: [Loop] = []
  private var loopOfExit: [Int: Int] = [:]
  private var variableMerges: Set<Int> = []
  private var variableSwitches: Set<Int> = []
  /// How many more nodes may be imported for a step.
  private var nodesLeft: Int
  let limit: Int

  subscript(number: Int) -> Loop {
    get { loops[number] }
    set { loops[number] = newValue }
  }

  func number(ofExit index: Int) -> Int? { loopOfExit[index] }
  func isVariable(_ merge: Int) -> Bool { variableMerges.contains(merge) }
  func isVariable(ofSwitch index: Int) -> Bool { variableSwitches.contains(index) }

  /// Accounts for a step; false when there have been too many.
  mutating func spend(_ nodes: Int) -> Bool {
    nodesLeft -= nodes + 1
    return nodesLeft > 0
  }

  init(_ source: SourceGraph, limit: Int) {
    (self.limit, nodesLeft) = (limit, limit)
    guard source.nodes.contains(where: { $0.op == "Enter" || $0.op == "RefEnter" }) else { return }
    var numbers: [String: Int] = [:]
    var loopOfEnter: [Int: Int] = [:]
    for (index, node) in source.nodes.enumerated() where ["Enter", "RefEnter"].contains(node.op) {
      guard case .string(let frame)? = node.attributes["frame_name"], let input = node.inputs.first
      else { continue }
      let number = numbers[frame] ?? loops.count
      if number == loops.count { loops.append(Loop(frame: frame)) }
      numbers[frame] = number
      loops[number].entered.append(input)
      loopOfEnter[index] = number
    }
    findVariables(source, loopOfEnter)
  }

  private mutating func findVariables(_ source: SourceGraph, _ loopOfEnter: [Int: Int]) {
    var place: [Int: (loop: Int, variable: Int)] = [:]
    for (index, node) in source.nodes.enumerated() where ["Merge", "RefMerge"].contains(node.op) {
      let inputs = node.inputs.compactMap { source.index[$0.node] }
      guard inputs.count == 2, let enter = inputs.first(where: { loopOfEnter[$0] != nil }),
        let next = inputs.first(where: { source.nodes[$0].op.hasSuffix("NextIteration") }),
        let start = source.nodes[enter].inputs.first, let after = source.nodes[next].inputs.first
      else { continue }
      let loop = loopOfEnter[enter]!
      place[index] = (loop, loops[loop].variables.count)
      loops[loop].variables.append(Variable(merge: index, start: start, next: after))
      variableMerges.insert(index)
    }
    var loopOfSwitch: [Int: Int] = [:]
    for (index, node) in source.nodes.enumerated() where ["Switch", "RefSwitch"].contains(node.op) {
      guard node.inputs.count == 2, let merge = source.index[node.inputs[0].node],
        let found = place[merge], source[node.inputs[1].node]?.op == "LoopCond"
      else { continue }
      loops[found.loop].variables[found.variable].switches.append(index)
      loops[found.loop].condition = node.inputs[1]
      loopOfSwitch[index] = found.loop
      variableSwitches.insert(index)
    }
    for (index, node) in source.nodes.enumerated() where ["Exit", "RefExit"].contains(node.op) {
      guard let input = node.inputs.first, let branch = source.index[input.node] else { continue }
      loopOfExit[index] = loopOfSwitch[branch]
    }
  }

  /// The nodes that a loop's variables influence, short of its exits.
  mutating func changing(_ number: Int, _ source: SourceGraph) -> [Int] {
    if let known = loops[number].changing { return known }
    var readers: [[Int]] = Array(repeating: [], count: source.nodes.count)
    for (index, node) in source.nodes.enumerated() {
      for input in node.inputs { if let i = source.index[input.node] { readers[i].append(index) } }
    }
    let own = Set(loops[number].variables.map(\.merge))
    var seen: Set<Int> = []
    var stack = Array(own)
    while let index = stack.popLast() {
      for reader in readers[index]
      where loopOfExit[reader] != number && !own.contains(reader) && seen.insert(reader).inserted {
        stack.append(reader)
      }
    }
    let changing = seen.sorted()
    loops[number].changing = changing
    return changing
  }
}
