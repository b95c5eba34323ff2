/// libFuzzer's entry: whatever the bytes, the reader refuses them or yields a program that runs.
///
/// Compiled by `Tests/Fuzz/run-flat-format`, in one module with the rooms it needs; never part of the package.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: data, count: size))
  guard let kind = input.first else { return 0 }
  let rest = Array(input.dropFirst())
  // Even: a whole file. Odd: the contents of the sections, so that no checksum is in the way.
  let file = kind % 2 == 0 ? Bytes(rest) : assembled(rest)
  guard let program = try? FlatModel.decode(file), isSmall(program) else { return 0 }
  var noise: UInt8 = 1
  let inputs = program.inputs.map { id -> Tensor in
    let value = program[id]
    let bytes = Bytes(count: value.byteCount) { target in
      for index in target.indices {
        noise = noise &* 5 &+ 3
        target[index] = noise
      }
    }
    return Tensor(value.shape, value.element, bytes)
  }
  _ = ProgramInterpreter(program).run(inputs)
  return 0
}

private func assembled(_ bytes: [UInt8]) -> Bytes {
  guard bytes.count >= 4 else { return Bytes(bytes) }
  let text = min(Int(bytes[0]) | Int(bytes[1]) << 8, bytes.count - 4)
  let program = min(Int(bytes[2]) | Int(bytes[3]) << 8, bytes.count - 4 - text)
  return SectionTable.assemble([
    Section.Content(.text, Array(bytes[4..<4 + text]), deflated: false),
    Section.Content(.program, Array(bytes[4 + text..<4 + text + program]), deflated: false),
    Section.Content(.data, Array(bytes[(4 + text + program)...]), deflated: false),
  ])
}

/// A well-formed program may ask for hours of work; only what is quick is run.
private func isSmall(_ program: Program) -> Bool {
  let elements = program.values.map(\.shape.count)
  guard elements.allSatisfy({ $0 < 1 << 14 }), elements.count < 256 else { return false }
  let work = program.instructions.reduce(0) { sum, instruction in
    let window =
      if case .pool(let pool) = instruction.operation {
        min(pool.window.height, 1 << 16) * min(pool.window.width, 1 << 16)
      } else {
        instruction.inputs.map { elements[$0.index] }.max() ?? 1
      }
    return sum + elements[instruction.output.index] * window
  }
  return work < 1 << 22
}
