import TestSupport
import Testing

@testable import NetsukeCommand

@Suite("command line")
struct UsageTests {
  private func run(_ line: String) throws -> CommandLineTool.Result {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    return try tool.run(line)
  }

  @Test func noArgumentsPrintUsage() throws {
    let result = try run("")
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.hasPrefix("usage: netsuke VERB"))
  }

  @Test func versionAndHelp() throws {
    #expect(try run("--version").output == "netsuke \(Version.current)\n")
    let help = try run("--help")
    #expect(help.status == 0)
    for verb in Help.verbs { #expect(help.output.contains(verb.name)) }
  }

  @Test func wrongUsageIsExitCodeTwoWithASuggestion() throws {
    for (line, words) in [
      ("complie x", "did you mean 'compile'?"), ("inspect --jsno x", "did you mean '--json'?"),
      ("inspect", "needs a model file"), ("inspect a b", "does not take 'b'"),
      ("compile x", "needs '-o'"), ("bench x --runs many", "a whole number"),
      ("run x --data", "needs a value"), ("compile x -o y --max-size 1ZB", "a size such as"),
      ("inspect x --json --input-shape 1,a", "extents such as"),
      ("compile x -o y --precision int4", "one of float32, float16, int8-weights, int8, mixed"),
      ("inspect x --set novalue", "NAME=VALUE"), ("inspect x --json=1", "takes no value"),
    ] {
      let result = try run(line)
      #expect(result.status == 2, "\(line)")
      #expect(result.errors.contains(words), "\(line): \(result.errors)")
      #expect(result.output.isEmpty)
    }
  }

  @Test func missingFilesAreExitCodeOne() throws {
    let result = try run("inspect nowhere.pb")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("error[file.missing]: there is no file 'nowhere.pb'"))
  }

  @Test func flagsMayBeAttachedAndEndWithTwoDashes() throws {
    let flags: [Flag] = [.option("--size", "N", ""), .list("--name", "X", ""), .toggle("-v", "")]
    let arguments = try Arguments(
      verb: "x", ["--size=3", "a", "-v", "--name", "p", "--name=q", "--", "--size"], flags: flags)
    #expect(arguments.value("--size") == "3" && arguments.has("-v"))
    #expect(arguments.values("--name") == ["p", "q"])
    #expect(arguments.positional == ["a", "--size"])
    #expect(throws: UsageError.repeatedFlag("--size")) {
      try Arguments(verb: "x", ["--size", "1", "--size", "2"], flags: flags)
    }
  }

  @Test func sizesHaveUnits() throws {
    func bytes(_ text: String) throws -> Int? {
      try Arguments(verb: "x", ["--s", text], flags: [.option("--s", "N", "")]).byteCount("--s")
    }
    #expect(try bytes("1MB") == 1_000_000 && bytes("1MiB") == 1_048_576)
    #expect(try bytes("512kb") == 512_000 && bytes("1.5MB") == 1_500_000)
    #expect(try bytes("4096") == 4096)
    #expect(throws: UsageError.self) { try bytes("-1MB") }
    #expect(throws: UsageError.self) { try bytes("MB") }
  }
}
