import Foundation

/// Programs of the machine that tests start: compilers, linkers, emulators.
public enum Tool {
  public struct Failure: Error, CustomStringConvertible {
    var command: String
    var status: Int32
    var output: String
    public var description: String { "\(command) ended with \(status):\n\(output)" }
  }

  /// Where the toolchain keeps its linkers and clang: beside `swiftc`.
  private static let toolchain: [String] = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map(String.init).filter {
      FileManager.default.isExecutableFile(atPath: "\($0)/swiftc")
    }.map {
      URL(filePath: "\($0)/swiftc").resolvingSymlinksInPath().deletingLastPathComponent().path
    }
  }()

  /// Where a program is, by the search path and beside `swiftc`; nil, with a line on standard
  /// output, where it is absent.
  public static func find(_ name: String) -> String? {
    if name.hasPrefix("/") { return name }
    for folder in toolchain where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)")
    {
      return "\(folder)/\(name)"
    }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    for folder in path.split(separator: ":") {
      let file = "\(folder)/\(name)"
      if FileManager.default.isExecutableFile(atPath: file) { return file }
    }
    print("skipped: no \(name) on this machine")
    return nil
  }

  /// Runs a program and answers its standard output; anything but success is an error that carries
  /// what it printed.
  @discardableResult
  public static func run(
    _ name: String, _ arguments: [String], input: Data = Data()
  ) throws -> [UInt8] {
    guard let file = find(name) else {
      throw Failure(command: name, status: 127, output: "not found")
    }
    let folder = FileManager.default.temporaryDirectory
    let stem = folder.appending(path: "netsuke-\(UUID().uuidString)")
    let (inputFile, outputFile, errorFile) = (
      stem.appendingPathExtension("in"), stem.appendingPathExtension("out"),
      stem.appendingPathExtension("err")
    )
    defer {
      for url in [inputFile, outputFile, errorFile] { try? FileManager.default.removeItem(at: url) }
    }
    // Files, not pipes: neither side can wait for the other.
    try input.write(to: inputFile)
    try Data().write(to: outputFile)
    try Data().write(to: errorFile)
    let process = Process()
    process.executableURL = URL(filePath: file)
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    let output = try [UInt8](Data(contentsOf: outputFile))
    guard process.terminationStatus == 0 else {
      let errors = try String(decoding: Data(contentsOf: errorFile), as: UTF8.self)
      throw Failure(
        command: "\(name) \(arguments.joined(separator: " ").prefix(300))",
        status: process.terminationStatus,
        output: String(errors.suffix(6000)) + String(decoding: output.suffix(500), as: UTF8.self))
    }
    return output
  }
}
