/// Collects source text line by line, in swift-format's layout: two spaces a level, 100 columns.
struct CodePrinter {
  static let width = 100

  private(set) var text = ""
  private var depth = 0

  /// One line at the current depth; an empty one carries no spaces.
  mutating func line(_ content: String = "") {
    if !content.isEmpty { text += String(repeating: "  ", count: depth) + content }
    text += "\n"
  }

  /// Lines that are already laid out relative to the current depth.
  mutating func lines(_ content: String) {
    for part in content.split(separator: "\n", omittingEmptySubsequences: false) {
      line(String(part))
    }
  }

  /// `head {`, the body one level deeper, and `}`.
  mutating func block(_ head: String, _ body: (inout CodePrinter) -> Void) {
    open(head)
    body(&self)
    close()
  }

  mutating func open(_ head: String) {
    line(head + " {")
    depth += 1
  }

  /// A block of one statement: on one line where it fits.
  mutating func block(_ head: String, _ statement: String) {
    let whole = "\(head) { \(statement) }"
    if 2 * depth + whole.count <= Self.width { return line(whole) }
    open(head)
    line(statement)
    close()
  }

  mutating func close() {
    depth -= 1
    line("}")
  }

  /// Prose as comment lines that start with `mark`, broken between words.
  mutating func comment(_ prose: String, mark: String = "//") {
    let room = Self.width - 2 * depth - mark.count - 1
    var current = ""
    for word in prose.split(separator: " ") {
      if !current.isEmpty, current.count + 1 + word.count > room {
        line("\(mark) \(current)")
        current = ""
      }
      current += current.isEmpty ? String(word) : " " + word
    }
    line(current.isEmpty ? mark : "\(mark) \(current)")
  }

  /// A call: on one line where it fits, else with its arguments filled into the lines below.
  mutating func call(_ function: String, _ arguments: [String]) {
    let room = Self.width - 2 * depth
    let whole = "\(function)(\(arguments.joined(separator: ", ")))"
    if whole.count <= room { return line(whole) }
    line(function + "(")
    var current = ""
    for (index, argument) in arguments.enumerated() {
      let piece = argument + (index == arguments.count - 1 ? ")" : ",")
      if !current.isEmpty, 2 + current.count + 1 + piece.count > room {
        line("  " + current)
        current = ""
      }
      current += current.isEmpty ? piece : " " + piece
    }
    line("  " + current)
  }

  /// A function's head with its opening brace; the parameters go below where the line is too long.
  mutating func parameters(_ head: String, _ parameters: [String], _ tail: String = "") {
    let whole = "\(head)(\(parameters.joined(separator: ", ")))\(tail) {"
    if 2 * depth + whole.count <= Self.width { return line(whole) }
    line(head + "(")
    var current = ""
    for (index, parameter) in parameters.enumerated() {
      let piece = parameter + (index == parameters.count - 1 ? "" : ",")
      if !current.isEmpty, 2 * depth + 2 + current.count + 1 + piece.count > Self.width {
        line("  " + current)
        current = ""
      }
      current += current.isEmpty ? piece : " " + piece
    }
    line("  " + current)
    line(")\(tail) {")
  }

  mutating func indented(_ body: (inout CodePrinter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// Text that is laid out already.
  mutating func appendVerbatim(_ laidOut: String) { text += laidOut }
}
