#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main struct Main {
  static func main() {
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  /// The whole command: finds the verb, reads its arguments, runs it, prints what went wrong.
  static func run(_ words: [String]) -> ExitCode {
    do {
      guard let name = words.first else {
        Console.complain(Help.short)
        return .usage
      }
      switch name {
      case "--help", "-h", "help":
        print(try words.count > 1 ? Help.verb(words[1]).help : Help.long)
        return .done
      case "--version":
        print("netsuke \(Version.current)")
        return .done
      default:
        let verb = try Help.verb(name)
        let arguments = try Arguments(
          verb: name, Array(words.dropFirst()), flags: verb.allFlags + [.toggle("-h", "")])
        guard !arguments.has("--help"), !arguments.has("-h") else {
          print(verb.help)
          return .done
        }
        return try verb.run(arguments, Console(arguments: arguments))
      }
    } catch let error as UsageError {
      Console.complain("\(error)")
      return .usage
    } catch {
      Console.complain("\(error)")
      return .failed
    }
  }
}
