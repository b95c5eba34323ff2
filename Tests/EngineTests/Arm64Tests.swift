import CompiledSource
import Foundation
import Testing

/// The sets of kernels for arm64, cross-compiled and run on an emulated processor.
@Suite("engine: arm64 kernels")
struct Arm64Tests {
  private let checkout = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func agreeWithPortableKernels() throws {
    guard Tool.find("aarch64-linux-gnu-gcc") != nil, Tool.find("qemu-aarch64") != nil else {
      return
    }
    let program = FileManager.default.temporaryDirectory
      .appending(path: "netsuke-arm64-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: program) }
    let kernels = checkout.appending(path: "Sources/CKernels")
    let sources = FileManager.default.enumerator(atPath: kernels.path)!
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".c") }.sorted()
    let check = checkout.appending(path: "Tests/KernelCheck/check.c").path
    try Tool.run(
      "aarch64-linux-gnu-gcc",
      ["-O2", "-static", "-I", kernels.appending(path: "include").path, "-o", program]
        + sources.map { kernels.appending(path: $0).path } + [check, "-lm", "-lpthread"])
    let output = try Tool.run("qemu-aarch64", [program])
    #expect(
      String(decoding: output, as: UTF8.self).split(separator: "\n")
        == ["neon-dotprod", "neon", "portable"])
  }
}
