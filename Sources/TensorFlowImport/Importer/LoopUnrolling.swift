import IR

/// Unrolling: a loop whose number of steps is known is its steps, one after the other.
///
/// The number is known when the condition is: counters are integers, which are folded as they are
/// imported. Each step imports the body anew; weights and whatever else does not change from step
/// to step is imported once. Loops inside loops are walked inside the walk.
extension GraphImporter {
  /// The value with which a loop's variable leaves it.
  func resolveExit(_ index: Int, _ number: Int) throws(ImportError) -> Result {
    if loops[number].state == .idle {
      loops[number].state = .running
      loops[number].failure = nil
      loops[number].state = try unroll(number) ? .done : .failed
    } else if loops[number].state == .running {
      loops[number].failure = .controlFlow
    }
    let loop = loops[number]
    guard let input = source.nodes[index].inputs.first, loop.state == .done,
      let found = value(input)
    else {
      problems[index] = loop.failure
      reads[index] =
        loop.variables.flatMap { [$0.next, $0.start] } + [loop.condition].compactMap { $0 }
      return Result(otherwise: .failed)
    }
    return Result(slots: [0: found])
  }

  /// Takes all steps; afterwards the loop's switches hold its results. False where a step, or the
  /// number of steps, cannot be imported.
  private func unroll(_ number: Int) throws(ImportError) -> Bool {
    let loop = loops[number]
    guard let condition = loop.condition else {
      loops[number].failure = .controlFlow
      return false
    }
    let changing = loops.changing(number, source)
    var values = loop.variables.map { value($0.start) ?? .failed }
    if values.contains(where: { if case .dead = $0 { true } else { false } }) {
      finish(loop, values.map { _ in .dead }, goesOn: false)
      return true
    }
    var steps = 0
    // What ends the import needs no more steps.
    while missing.isEmpty && fatal == nil {
      guard loops.spend(changing.count) else {
        loops[number].failure = .endlessLoop("it takes more than \(steps) steps")
        return false
      }
      for index in changing {
        results[index] = nil
        if let inner = loops.number(ofExit: index) { loops[inner].state = .idle }
      }
      for (variable, value) in zip(loop.variables, values) {
        results[variable.merge] = Result(slots: [0: value])
      }
      try walk([condition])
      guard let goesOn = value(condition).flatMap(truth) else {
        if case .node? = value(condition) {
          loops[number].failure = .endlessLoop("how many steps it takes depends on the input")
        }
        return false
      }
      finish(loop, values, goesOn: goesOn)
      if !goesOn {
        note(.loopUnrolled(steps: steps), loop.frame)
        return true
      }
      steps += 1
      try walk(loop.variables.map(\.next))
      values = loop.variables.map { value($0.next) ?? .failed }
      if values.contains(where: { if case .failed = $0 { true } else { false } }) { return false }
    }
    return false
  }

  private func finish(_ loop: Loops.Loop, _ values: [Value], goesOn: Bool) {
    for (variable, value) in zip(loop.variables, values) {
      for index in variable.switches {
        results[index] = Result(slots: goesOn ? [0: .dead, 1: value] : [0: value, 1: .dead])
      }
    }
  }
}
