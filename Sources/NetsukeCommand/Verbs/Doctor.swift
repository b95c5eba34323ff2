import Engine
import Evaluation
import FlatFormat
import Imaging
import NumPyFiles

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `netsuke doctor`: what this machine offers, and whether the kernels chosen for it are right.
enum Doctor: Verb {
  static let name = "doctor"
  static let summary = "show the processor's kernels and test them"
  static let usage = ""
  static let flags: [Flag] = []
  static let examples = [Example(command: "netsuke doctor", purpose: "is all well here?")]

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    _ = try arguments.files()
    let results = try SelfTest.run()
    let shipped = try ShippedModel()?.test()
    let ok = results.allSatisfy(\.failed.isEmpty) && shipped?.ok ?? true
    let system = ProcessInfo.processInfo
    let peaks = (
      int8: try MachinePeak.multiplyAdds(quantized: true),
      float32: try MachinePeak.multiplyAdds(quantized: false)
    )
    console.emit(
      .object([
        ("ok", .bool(ok)), ("version", .string(Version.current)),
        ("format_version", .string("\(FlatModel.version)")),
        ("processors", .integer(system.activeProcessorCount)),
        ("memory_bytes", .integer(Int(clamping: system.physicalMemory))),
        ("zlib", .string(NumPyArchive.zlibVersion)), ("libpng", .string(LibraryVersions.libpng)),
        ("kernels", .string(KernelSet.best.name)),
        ("int8_macs_per_second", .number(peaks.int8.rounded())),
        ("float32_macs_per_second", .number(peaks.float32.rounded())),
        (
          "kernel_sets",
          .array(
            results.map {
              .object([
                ("name", .string($0.kernels)), ("programs", .integer($0.programs)),
                ("failed", .strings($0.failed)),
              ])
            })
        ),
        (
          "shipped_model",
          shipped.map {
            .object([
              ("ok", .bool($0.ok)), ("max_rel", .number($0.float)),
              ("differing", .strings($0.differing)),
            ])
          } ?? .null
        ),
      ]))
    guard !console.json else { return ok ? .done : .failed }
    let style = console.style
    console.answer("netsuke        \(Version.current), file format \(FlatModel.version)")
    console.answer("system         \(system.operatingSystemVersionString)")
    console.answer(
      "processors     \(system.activeProcessorCount), "
        + "\(Numbers.short(Int(clamping: system.physicalMemory))) of memory")
    console.answer(
      "libraries      zlib \(NumPyArchive.zlibVersion), libpng \(LibraryVersions.libpng)")
    console.answer("kernels        \(style.bold(KernelSet.best.name))")
    console.answer(
      "speed          int8 \(Numbers.fixed(peaks.int8 / 1e9, 1)), float32 "
        + "\(Numbers.fixed(peaks.float32 / 1e9, 1)) billion multiply-adds a second, one thread")
    for result in results {
      let verdict =
        result.failed.isEmpty
        ? style.green("equal to the reference")
        : style.red("differ from the reference: \(result.failed.joined(separator: ", "))")
      console.answer("  \(result.kernels): \(result.programs) programs, \(verdict)")
    }
    console.answer("shipped model  \(describe(shipped, style))")
    if !ok { console.answer("help: please report this, with the processor's name") }
    return ok ? .done : .failed
  }
  private static func describe(_ verdict: ShippedModel.Verdict?, _ style: Style) -> String {
    guard let verdict else { return "not here; run this in the project's folder to test it" }
    let float = "float \(Numbers.small(verdict.float)) off TensorFlow's scores"
    return verdict.differing.isEmpty
      ? style.green("\(float), int8 equal to the reference on all kernels")
      : style.red("\(float), int8 differs on \(verdict.differing.joined(separator: ", "))")
  }
}
