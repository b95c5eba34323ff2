import Foundation
import Program
import ProgramInterpreter
import SwiftEmitter
import Tensors

/// Programs that are emitted, compiled together by one `swiftc`, run, and compared with the
/// reference interpreter byte for byte.
///
/// Where a program has several inputs they are called x0, x1, ..., its outputs y0, y1, ...
public struct CompiledModels {
  private struct Case {
    var name: String
    var program: Program
    var inputs: [Tensor]
    /// What each output stands for, in messages.
    var results: [String]
  }

  private var cases: [Case] = []

  public init() {}

  public mutating func add(
    _ name: String, _ program: Program, _ inputs: [Tensor], results: [String] = []
  ) {
    cases.append(Case(name: name, program: program, inputs: inputs, results: results))
  }

  /// Names of the cases whose compiled source answers other bytes than the interpreter, each with
  /// what differs.
  public func differences(
    weights: EmitOptions.Weights = .packed7, isCoded: Bool = false, isPrintable: Bool = false,
    flags: [String] = ["-O"]
  ) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "netsuke-emitted-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let keep = ProcessInfo.processInfo.environment["KEEP_EMITTED"] != nil
    defer { if !keep { try? FileManager.default.removeItem(at: folder) } }

    var main = Self.prologue
    var input = Data()
    var expected: [[UInt8]] = []
    var files: [String] = []
    for (index, item) in cases.enumerated() {
      let interpreter = ProgramInterpreter(item.program)
      let source = try SwiftEmitter.emit(
        item.program,
        options: EmitOptions(
          typeName: "Model\(index)", weights: weights, isCoded: isCoded, isPrintable: isPrintable)
      ) { interpreter.run($0) }
      let file = folder.appending(path: "Model\(index).swift")
      try Data(source.swift).write(to: file)
      files.append(file.path)
      for tensor in item.inputs { input.append(Data(tensor.bytes)) }
      input.append(Data(source.resource ?? []))
      main += Self.call(index, item.program, source)
      expected += interpreter.run(item.inputs).map(\.bytes)
    }
    let mainFile = folder.appending(path: "main.swift")
    try Data(main.utf8).write(to: mainFile)
    let program = folder.appending(path: "run").path
    try Tool.run(
      "swiftc",
      flags + ["-wmo", "-swift-version", "6", "-warnings-as-errors", "-o", program, mainFile.path]
        + files)
    var output = try Tool.run(program, [], input: input)[...]

    var different: [String] = []
    var results = expected[...]
    for (index, item) in cases.enumerated() {
      for (number, _) in item.program.outputs.enumerated() {
        let wanted = results.removeFirst()
        let found = Array(output.prefix(wanted.count))
        output = output.dropFirst(wanted.count)
        guard found != wanted else { continue }
        let result = item.results.isEmpty ? "output \(number)" : item.results[number]
        let place = zip(found, wanted).enumerated().first { $1.0 != $1.1 }?.offset ?? found.count
        different.append("\(item.name), \(result), byte \(place) of \(wanted.count)")
      }
      let passed = output.popFirst()
      if passed != 1 {
        different.append("\(index) \(item.name): self-test answers \(passed ?? 255)")
      }
    }
    return different
  }

  private static let prologue = """
    import Glibc

    func memory(_ count: Int) -> UnsafeMutableRawPointer {
      let memory = UnsafeMutableRawPointer.allocate(byteCount: max(count, 1), alignment: 64)
      memset(memory, 0xA5, count)
      return memory
    }
    func load(_ count: Int) -> UnsafeMutableRawPointer {
      let target = memory(count)
      precondition(read(0, target, count) == count)
      return target
    }
    func store(_ from: UnsafeRawPointer, _ count: Int) {
      precondition(write(1, from, count) == count)
    }

    """

  private static func call(_ index: Int, _ program: Program, _ source: EmittedSource) -> String {
    let inputs = program.inputs.map { program[$0] }
    let outputs = program.outputs.map { program[$0.value] }
    var code = "do {\n"
    for (number, value) in inputs.enumerated() {
      code += "  let x\(number) = load(\(value.byteCount))\n"
    }
    for (number, value) in outputs.enumerated() {
      code += "  let y\(number) = memory(\(value.byteCount))\n"
    }
    if let resource = source.resource { code += "  let weights = load(\(resource.count))\n" }
    func pointer(_ name: String, _ value: Value) -> String {
      "\(name).assumingMemoryBound(to: \(value.element.swiftTypeName).self)"
    }
    var arguments: [String] = []
    for (number, value) in inputs.enumerated() {
      let label = inputs.count == 1 ? "" : "\(value.name): "
      arguments.append(label + pointer("x\(number)", value))
    }
    for (number, value) in outputs.enumerated() {
      let label = outputs.count == 1 ? "into: " : "y\(number): "
      arguments.append(label + pointer("y\(number)", value))
    }
    arguments.append("arena: memory(Model\(index).arenaSize)")
    if source.resource != nil { arguments.append("weights: UnsafeRawPointer(weights)") }
    code += "  Model\(index).predict(\(arguments.joined(separator: ", ")))\n"
    for (number, value) in outputs.enumerated() {
      code += "  store(y\(number), \(value.byteCount))\n"
    }
    let weights = source.resource == nil ? "" : "weights: UnsafeRawPointer(weights)"
    code +=
      "  var passed: UInt8 = Model\(index).selfTest(\(weights)) ? 1 : 0\n  store(&passed, 1)\n}\n"
    return code
  }
}

extension ElementType {
  /// The Swift type of one stored element; bools are bytes.
  var swiftTypeName: String {
    switch self {
    case .float32: "Float"
    case .uint8, .bool: "UInt8"
    case .int8: "Int8"
    case .int16: "Int16"
    case .int32: "Int32"
    case .int64: "Int64"
    }
  }
}

extension Tensor {
  /// The elements, row-major, little-endian, bools as 0 and 1.
  var bytes: [UInt8] { Bytes(self).array(of: UInt8.self) }
}
