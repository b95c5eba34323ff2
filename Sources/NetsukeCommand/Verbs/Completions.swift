/// `netsuke completions`: a script for the shell, made from the verbs and their flags.
enum Completions: Verb {
  enum Shell: String, CaseIterable {
    case bash, zsh, fish
  }

  static let name = "completions"
  static let summary = "print a completion script for bash, zsh or fish"
  static let usage = "SHELL"
  static let flags: [Flag] = []
  static let examples = [
    Example(
      command: "netsuke completions bash > netsuke.bash", purpose: "then: source netsuke.bash")
  ]

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let word = try arguments.files("a shell: bash, zsh or fish")[0]
    guard let shell = Shell(rawValue: word) else {
      throw UsageError.badValue(flag: "SHELL", found: word, expected: "bash, zsh or fish")
    }
    let script =
      switch shell {
      case .bash: bash
      case .zsh: zsh
      case .fish: fish
      }
    if console.json {
      console.emit(.object([("shell", .string(word)), ("script", .string(script))]))
    } else {
      print(script)
    }
    return .done
  }

  private static var names: String { Help.verbs.map { $0.name }.joined(separator: " ") }

  private static var bash: String {
    let cases = Help.verbs.map { verb in
      "    \(verb.name)) words=\"\(verb.allFlags.map(\.name).joined(separator: " "))\" ;;"
    }
    return """
      _netsuke() {
        local word="${COMP_WORDS[COMP_CWORD]}" words=""
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(names)" -- "$word"))
          return
        fi
        case "${COMP_WORDS[1]}" in
      \(cases.joined(separator: "\n"))
        esac
        case "$word" in
          -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
          *) COMPREPLY=($(compgen -f -- "$word")) ;;
        esac
      }
      complete -o filenames -F _netsuke netsuke
      """
  }

  private static var zsh: String {
    let verbs = Help.verbs.map { "    '\($0.name):\(escaped($0.summary))'" }
    let cases = Help.verbs.map { verb in
      let flags = verb.allFlags.map { flag in
        "'\(flag.isRepeatable ? "*" : "")\(flag.name)[\(escaped(flag.help))]"
          + (flag.value == nil ? "'" : ":value:_files'")
      }
      return "    \(verb.name)) _arguments \(flags.joined(separator: " ")) '*:file:_files' ;;"
    }
    return """
      #compdef netsuke
      _netsuke() {
        local -a verbs
        verbs=(
      \(verbs.joined(separator: "\n"))
        )
        if (( CURRENT == 2 )); then
          _describe 'verb' verbs
          return
        fi
        local verb=$words[2]
        shift words
        (( CURRENT-- ))
        case $verb in
      \(cases.joined(separator: "\n"))
        esac
      }
      compdef _netsuke netsuke
      """
  }

  private static var fish: String {
    var lines = ["complete -c netsuke -n __fish_use_subcommand -f"]
    for verb in Help.verbs {
      lines.append(
        "complete -c netsuke -n __fish_use_subcommand -a \(verb.name) -d '\(escaped(verb.summary))'"
      )
      for flag in verb.allFlags {
        let spelling =
          flag.name.hasPrefix("--") ? "-l \(flag.name.dropFirst(2))" : "-s \(flag.name.dropFirst())"
        lines.append(
          "complete -c netsuke -n '__fish_seen_subcommand_from \(verb.name)' \(spelling)"
            + (flag.value == nil ? "" : " -r") + " -d '\(escaped(flag.help))'")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Fit for single quotes and for zsh's brackets.
  private static func escaped(_ text: String) -> String {
    String(text.flatMap { "'[]:".contains($0) ? " " : String($0) })
  }
}
