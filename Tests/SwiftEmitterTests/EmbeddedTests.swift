import CompiledSource
import Foundation
import ProgramInterpreter
import SwiftEmitter
import Testing

/// The generated file, unchanged, on a Cortex-M7 and in WebAssembly: its self-test compares a
/// MobileNet's output with the reference's.
@Suite("embedded Swift", .serialized)
struct EmbeddedTests {
  private static let embedded = [
    "-enable-experimental-feature", "Embedded", "-wmo", "-parse-as-library", "-Xfrontend",
    "-function-sections", "-Xfrontend", "-disable-stack-protector", "-c", "glue.swift",
    "Model.swift", "-o", "model.o",
  ]

  /// Where the whole toolchain is present, runs `body` in a folder with the model and its glue.
  private func build(
    tools: [String], weights: EmitOptions.Weights,
    _ body: (_ path: (String) -> String) throws -> Void
  ) throws {
    guard tools.allSatisfy({ Tool.find($0) != nil }) else { return }
    let program = try SeededMobileNet(size: 32).program()
    let interpreter = ProgramInterpreter(program)
    let source = try SwiftEmitter.emit(
      program, options: EmitOptions(typeName: "Model", weights: weights)
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
    try body { folder.appending(path: $0).path }
  }

  private func compile(_ target: [String], _ path: (String) -> String) throws {
    let files: Set = ["glue.swift", "Model.swift", "model.o"]
    try Tool.run("swiftc", target + Self.embedded.map { files.contains($0) ? path($0) : $0 })
  }

  @Test func cortexM7() throws {
    try build(tools: ["clang", "ld.lld", "qemu-system-arm"], weights: .inPlace) { path in
      let machine = ["-mcpu=cortex-m7", "-mfloat-abi=softfp", "-mfpu=fpv5-d16"]
      try compile(
        ["-target", "armv7em-none-none-eabi", "-Osize"] + machine.flatMap { ["-Xcc", $0] }, path)
      try Tool.run(
        "clang",
        ["--target=armv7em-none-none-eabi"] + machine
          + ["-Os", "-ffreestanding", "-fno-builtin", "-c", path("boot.c"), "-o", path("boot.o")])
      try Tool.run(
        "ld.lld",
        [
          "-T", path("link.ld"), "--gc-sections", path("boot.o"), path("model.o"), "-o",
          path("firmware.elf"),
        ])
      // The emulator ends with an error where the self-test fails.
      try Tool.run(
        "qemu-system-arm",
        [
          "-M", "mps2-an500", "-cpu", "cortex-m7", "-nographic", "-semihosting-config",
          "enable=on,target=native", "-kernel", path("firmware.elf"),
        ])
      if Tool.find("llvm-size") != nil {
        let sizes = try Tool.run("llvm-size", [path("firmware.elf")])
        print("MobileNet 0.25 at 32 px on a Cortex-M7:")
        print(String(decoding: sizes, as: UTF8.self))
      }
    }
  }

  @Test func webAssembly() throws {
    try build(tools: ["clang", "wasm-ld", "node"], weights: .inPlace) { path in
      try compile(["-target", "wasm32-unknown-none-wasm", "-O"], path)
      try Tool.run(
        "clang",
        [
          "--target=wasm32-unknown-none-wasm", "-O2", "-ffreestanding", "-fno-builtin", "-c",
          path("page.c"), "-o", path("page.o"),
        ])
      try Tool.run(
        "wasm-ld",
        ["--no-entry", "--gc-sections", path("model.o"), path("page.o"), "-o", path("m.wasm")])
      let output = try Tool.run("node", [path("run.js"), path("m.wasm")])
      #expect(String(decoding: output, as: UTF8.self) == "1\n")
    }
  }
}
