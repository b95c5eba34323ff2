// swift-tools-version: 6.2
import PackageDescription

// The manifest is the architecture: a room may import what stands in its list and nothing else.
// `.ci/run` builds with `--explicit-target-dependency-import-check error`, which holds it to that.

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

func system(_ name: String, pkgConfig: String, apt: String, brew: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
}

func room(_ name: String, imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: strict)
}

func tests(
  _ name: String, imports: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: imports, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "netsuke",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: [
    .executable(name: "netsuke", targets: ["NetsukeCommand"]),
    .library(name: "Netsuke", targets: ["Netsuke"]),
  ],
  targets: [
    system("CProtobufC", pkgConfig: "libprotobuf-c", apt: "libprotobuf-c-dev", brew: "protobuf-c"),
    system("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev", brew: "zlib"),
    system("CJPEG", pkgConfig: "libturbojpeg", apt: "libturbojpeg0-dev", brew: "jpeg-turbo"),
    system("CPNG", pkgConfig: "libpng", apt: "libpng-dev", brew: "libpng"),
    .target(name: "CGraphDef", dependencies: ["CProtobufC"]),
    .target(name: "CKernels"),

    // `Float.rounded()` calls libm at -Onone.
    .target(
      name: "Tensors", swiftSettings: strict,
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    room("NumPyFiles", imports: ["Tensors", "CZlib"]),
    room("IR", imports: ["Tensors"]),
    room("GraphInterpreter", imports: ["IR", "Tensors"]),
    room(
      "TensorFlowImport", imports: ["CGraphDef", "CZlib", "GraphInterpreter", "IR", "Tensors"]),
    room("Passes", imports: ["GraphInterpreter", "IR", "Tensors"]),
    room("Program", imports: ["Tensors"]),
    room("ProgramInterpreter", imports: ["Program", "Tensors"]),
    room("Quantization", imports: ["IR", "Program", "Tensors"]),
    // CKernels: a checksum of every byte is what opening a mapped model would wait for.
    room("FlatFormat", imports: ["CKernels", "CZlib", "Program", "Tensors"]),
    // FlatFormat: sources of packed models hold the streams of its entropy coder.
    room("SwiftEmitter", imports: ["FlatFormat", "Program", "Tensors"]),
    room("Engine", imports: ["CKernels", "Program", "Tensors"]),
    room("Imaging", imports: ["CJPEG", "CPNG", "Tensors"]),
    room(
      "Evaluation",
      imports: [
        "Engine", "GraphInterpreter", "Imaging", "IR", "Program", "ProgramInterpreter", "Tensors",
      ]),
    room(
      "Retraining",
      imports: ["CGraphDef", "Evaluation", "Imaging", "IR", "Tensors"]),
    room("Netsuke", imports: ["Engine", "FlatFormat", "Imaging", "Program", "Tensors"]),
    .executableTarget(
      name: "NetsukeCommand",
      dependencies: [
        "CKernels", "Engine", "Evaluation", "FlatFormat", "GraphInterpreter", "Imaging", "IR",
        "NumPyFiles",
        "Passes", "Program", "ProgramInterpreter", "Quantization", "Retraining", "SwiftEmitter",
        "TensorFlowImport", "Tensors",
      ],
      swiftSettings: strict),

    // Helpers of tests are test targets too: a plain build leaves them out.
    .testTarget(
      name: "TestSupport",
      dependencies: ["IR", "NumPyFiles", "Program", "Tensors"],
      path: "Tests/TestSupport", swiftSettings: strict),
    // Generated source that is compiled and run beside the reference interpreter.
    .testTarget(
      name: "CompiledSource",
      dependencies: ["Program", "ProgramInterpreter", "SwiftEmitter", "Tensors"],
      path: "Tests/CompiledSource", swiftSettings: strict),
    // Kernels for processors that the tests may not be running on, over emulated instructions.
    .target(
      name: "EmulatedKernels", dependencies: ["CKernels"], path: "Tests/EmulatedKernels"),
    tests("TensorsTests", imports: ["Tensors"]),
    tests("NumPyFilesTests", imports: ["NumPyFiles", "Tensors", "TestSupport"]),
    tests("IRTests", imports: ["IR", "Tensors"]),
    tests("GraphInterpreterTests", imports: ["GraphInterpreter", "IR", "Tensors", "TestSupport"]),
    tests(
      "TensorFlowImportTests",
      imports: [
        "GraphInterpreter", "IR", "NumPyFiles", "TensorFlowImport", "Tensors", "TestSupport",
      ]),
    tests(
      "PassesTests", imports: ["GraphInterpreter", "IR", "Passes", "Tensors", "TestSupport"]),
    tests("ProgramTests", imports: ["Program", "Tensors", "TestSupport"]),
    tests(
      "ProgramInterpreterTests",
      imports: ["Program", "ProgramInterpreter", "Tensors", "TestSupport"]),
    tests(
      "QuantizationTests",
      imports: [
        "GraphInterpreter", "IR", "Program", "ProgramInterpreter", "Quantization", "Tensors",
        "TestSupport",
      ]),
    tests(
      "FlatFormatTests", imports: ["FlatFormat", "Program", "Tensors", "TestSupport"],
      exclude: ["Compatibility"]),
    .testTarget(name: "GeneratedModels", path: "Tests/GeneratedModels", swiftSettings: strict),
    tests(
      "SwiftEmitterTests",
      imports: [
        "CompiledSource", "Engine", "FlatFormat", "GeneratedModels", "Imaging", "Program",
        "ProgramInterpreter", "SwiftEmitter", "Tensors", "TestSupport",
      ]),
    tests(
      "EngineTests",
      imports: [
        "CKernels", "CompiledSource", "EmulatedKernels", "Engine", "Program",
        "ProgramInterpreter", "Tensors", "TestSupport",
      ]),
    tests("ImagingTests", imports: ["Imaging", "NumPyFiles", "Tensors", "TestSupport"]),
    tests(
      "EvaluationTests", imports: ["Evaluation", "IR", "Program", "Tensors", "TestSupport"]),
    tests(
      "RetrainingTests",
      imports: [
        "CGraphDef", "Evaluation", "Imaging", "IR", "Retraining", "Tensors", "TestSupport",
      ]),
    tests(
      "NetsukeTests",
      imports: ["FlatFormat", "Netsuke", "Program", "ProgramInterpreter", "Tensors", "TestSupport"]),
    tests(
      "NetsukeCommandTests",
      imports: ["NetsukeCommand", "NumPyFiles", "Tensors", "TestSupport"]),
    tests(
      "EndToEndTests",
      imports: [
        "CompiledSource", "Engine", "FlatFormat", "GraphInterpreter", "IR", "NumPyFiles", "Passes",
        "Program", "ProgramInterpreter", "Quantization", "Retraining", "TensorFlowImport",
        "Tensors", "TestSupport",
      ]),
  ]
)
