import Quantization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a verb's words go: results to standard output, progress and errors to standard error.
struct Console {
  let json: Bool
  let quiet: Bool
  let style: Style
  private let showsProgress: Bool
  private let started = ContinuousClock.now

  init(arguments: Arguments) {
    json = arguments.has("--json")
    quiet = arguments.has("--quiet") || json
    style = Style(enabled: Style.wanted(on: STDOUT_FILENO))
    showsProgress = !quiet && isatty(STDERR_FILENO) == 1
  }

  /// A line of the summary for people; silent under `--json` and `--quiet`.
  func say(_ line: String = "") { if !quiet { print(line) } }

  /// The answer itself, which `--quiet` does not silence.
  func answer(_ line: String) { if !json { print(line) } }

  /// The one JSON object, under `--json`.
  func emit(_ object: @autoclosure () -> JSON) { if json { print(object()) } }

  /// Replaces the progress line on a terminal; nothing elsewhere.
  func progress(_ text: String) {
    guard showsProgress else { return }
    Self.write("\r\u{1B}[2K" + text)
  }

  /// A bar for `done` of `total`.
  func progress(_ what: String, _ done: Int, of total: Int) {
    guard showsProgress, total > 0 else { return }
    let width = 24
    let filled = width * done / total
    let bar =
      String(repeating: "━", count: filled) + String(repeating: "╌", count: width - filled)
    progress("\(what) \(bar) \(done)/\(total)")
    if done == total { endProgress() }
  }

  /// A step of quantization, with an estimate of the time that is left where there is one.
  func progress(_ step: QuantizationProgress) {
    guard showsProgress else { return }
    var words = step.step
    if let share = step.share, share > 0.05 {
      let left = (ContinuousClock.now - started).seconds * (1 - share) / share
      words = "\(Numbers.percent(share)), about \(Int(left.rounded(.up))) s left, \(words)"
    }
    progress(words, min(step.done, max(step.total - 1, 0)), of: step.total)
  }

  func endProgress() { if showsProgress { Self.write("\r\u{1B}[2K") } }

  /// One paragraph on standard error.
  static func complain(_ paragraph: String) {
    let style = Style(enabled: Style.wanted(on: STDERR_FILENO))
    var text = paragraph
    if style.enabled, let end = paragraph.firstIndex(of: ":"), paragraph.hasPrefix("error") {
      text = style.red(String(paragraph[..<end])) + paragraph[end...]
    }
    write(text + "\n")
  }

  private static func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { writeBytes(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      // Nobody listens, and there is nobody else to tell.
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }
}

/// The system's `write`, which the type's own would hide.
private let writeBytes = write

/// Colours, where somebody can see them.
struct Style {
  var enabled: Bool

  /// On a terminal that is not dumb, unless NO_COLOR is set (https://no-color.org).
  static func wanted(on descriptor: Int32) -> Bool {
    func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    return isatty(descriptor) == 1 && (environment("NO_COLOR") ?? "").isEmpty
      && environment("TERM") != "dumb"
  }

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func red(_ text: String) -> String { wrap(text, "31") }
  func green(_ text: String) -> String { wrap(text, "32") }
  func yellow(_ text: String) -> String { wrap(text, "33") }

  private func wrap(_ text: String, _ code: String) -> String {
    enabled ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
