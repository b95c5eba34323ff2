import Program

extension ReportData.Block {
  /// Every value that the program keeps in its arena, from the instruction that writes it to the
  /// last that reads it.
  public static func blocks(of program: Program) -> [ReportData.Block] {
    var first: [Int: Int] = [:]
    var last: [Int: Int] = [:]
    for (step, instruction) in program.instructions.enumerated() {
      first[instruction.output.index] = first[instruction.output.index] ?? step
      for id in [instruction.output] + instruction.inputs { last[id.index] = step }
    }
    return program.values.enumerated().compactMap { index, value in
      guard case .arena(let offset) = value.place, let start = first[index], let end = last[index]
      else { return nil }
      return ReportData.Block(
        name: value.name, offset: offset, bytes: value.byteCount, alive: start...end)
    }
  }
}
