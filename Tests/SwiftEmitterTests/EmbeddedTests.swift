import CompiledSource
import Foundation
import Program
import ProgramInterpreter
import SwiftEmitter
import Testing

/// The generated file, unchanged, on a Cortex-M7 and in WebAssembly: its self-test compares the
/// shipped model's output with the reference's.
@Suite("embedded Swift", .serialized)
struct EmbeddedTests {
  private static let embedded = [
    "-enable-experimental-feature", "Embedded", "-wmo", "-parse-as-library", "-Xfrontend",
    "-function-sections", "-Xfrontend", "-disable-stack-protector", "-c", "glue.swift",
    "Model.swift", "-o", "model.o",
  ]

  /// A model as source, with what surrounds it, in a folder of its own.
  private struct Build {
    let folder: URL
    let source: String

    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// A constant of the generated type.
    func constant(_ name: String) throws -> Int {
      let line = try #require(
        source.split(separator: "\n").first { $0.contains("static let \(name) = ") })
      return try #require(Int(line.split(separator: " ").last!.filter { $0 != "_" }))
    }
  }

  /// Where the whole toolchain is present, runs `body` on the shipped model and its glue.
  private func build(
    tools: [String], isCoded: Bool, _ body: (Build) throws -> Void
  ) throws {
    guard tools.allSatisfy({ Tool.find($0) != nil }) else { return }
    let program = try RoadModel.program()
    let interpreter = ProgramInterpreter(program)
    let source = try SwiftEmitter.emit(
      program, options: EmitOptions(typeName: "Model", weights: .inPlace, isCoded: isCoded)
    ) { interpreter.run($0) }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "netsuke-embedded-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = [
      "Model.swift": source.text, "glue.swift": BareMetal.glue, "boot.c": BareMetal.boot,
      "link.ld": BareMetal.linkerScript, "page.c": BareMetal.page, "run.js": BareMetal.script,
    ]
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    try body(Build(folder: folder, source: source.text))
  }

  private func compile(_ target: [String], _ build: Build) throws {
    let files: Set = ["glue.swift", "Model.swift", "model.o"]
    try Tool.run("swiftc", target + Self.embedded.map { files.contains($0) ? build.path($0) : $0 })
  }

  /// Flash and RAM are printed. RAM is the arena, the input and the output, and a stack of less than
  /// 4 KB: the model has no variables (`Formats/GeneratedSwift.md`, section 3).
  @Test(arguments: [false, true])
  func cortexM7(isCoded: Bool) throws {
    try build(tools: ["clang", "ld.lld", "qemu-system-arm"], isCoded: isCoded) { build in
      let machine = ["-mcpu=cortex-m7", "-mfloat-abi=softfp", "-mfpu=fpv5-d16"]
      try compile(
        ["-target", "armv7em-none-none-eabi", "-Osize"] + machine.flatMap { ["-Xcc", $0] }, build)
      let memory = try build.constant("selfTestSize")
      try Tool.run(
        "clang",
        ["--target=armv7em-none-none-eabi"] + machine + [
          "-Os", "-ffreestanding", "-fno-builtin", "-DMEMORY=\(memory)", "-c",
          build.path("boot.c"), "-o", build.path("boot.o"),
        ])
      try Tool.run(
        "ld.lld",
        [
          "-T", build.path("link.ld"), "--gc-sections", build.path("boot.o"),
          build.path("model.o"), "-o", build.path("firmware.elf"),
        ])
      // The emulator ends with an error where the self-test fails.
      try Tool.run(
        "qemu-system-arm",
        [
          "-M", "mps2-an500", "-cpu", "cortex-m7", "-display", "none", "-serial", "none",
          "-monitor", "none", "-chardev", "file,id=out,path=\(build.path("printed.txt"))",
          "-semihosting-config", "enable=on,target=native,chardev=out", "-kernel",
          build.path("firmware.elf"),
        ])
      let printed = try String(contentsOfFile: build.path("printed.txt"), encoding: .utf8)
      let words = printed.split(separator: "\n").last ?? ""
      let stack = try #require(Int(words.split(separator: " ").last ?? ""))
      let firmware = [UInt8](try Data(contentsOf: build.folder.appending(path: "firmware.elf")))
      let (flash, variables) = Self.sizes(ofELF32: firmware)
      let arena = try build.constant("arenaSize")
      print(
        "shipped model on a Cortex-M7\(isCoded ? ", entropy-coded" : ""): flash \(flash) bytes, "
          + "RAM \(variables + stack): arena \(arena), with input and output \(memory), "
          + "other variables \(variables - memory), stack \(stack)")
      #expect(variables == memory)
      #expect(stack < 4096)
    }
  }

  /// Bytes that a linked file takes of read-only memory, and of variables.
  private static func sizes(ofELF32 file: [UInt8]) -> (flash: Int, variables: Int) {
    func word(_ offset: Int, _ size: Int = 4) -> Int {
      (0..<size).reduce(0) { $0 | Int(file[offset + $1]) << (8 * $1) }
    }
    var (flash, variables) = (0, 0)
    let (table, entry, count) = (word(32), word(46, 2), word(48, 2))
    for section in (0..<count).map({ table + $0 * entry }) {
      let (type, flags, size) = (word(section + 4), word(section + 8), word(section + 20))
      guard flags & 2 != 0 else { continue }  // takes no memory
      if type != 8 { flash += size }
      if flags & 1 != 0 { variables += size }
    }
    return (flash, variables)
  }

  @Test func webAssembly() throws {
    try build(tools: ["clang", "wasm-ld", "node"], isCoded: true) { build in
      try compile(["-target", "wasm32-unknown-none-wasm", "-O"], build)
      try Tool.run(
        "clang",
        [
          "--target=wasm32-unknown-none-wasm", "-O2", "-ffreestanding", "-fno-builtin", "-c",
          build.path("page.c"), "-o", build.path("page.o"),
        ])
      try Tool.run(
        "wasm-ld",
        [
          "--no-entry", "--gc-sections", build.path("model.o"), build.path("page.o"), "-o",
          build.path("m.wasm"),
        ])
      let output = try Tool.run("node", [build.path("run.js"), build.path("m.wasm")])
      #expect(String(decoding: output, as: UTF8.self) == "1\n")
    }
  }
}
