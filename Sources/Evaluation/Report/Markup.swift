/// HTML and SVG as text, escaped.
public enum Markup {
  public static func escape(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// A number with at most two decimals and no trailing zeros: coordinates.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, part) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    if part == 0 { return "\(sign)\(whole)" }
    if part % 10 == 0 { return "\(sign)\(whole).\(part / 10)" }
    return "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
  }

  /// `12.3` with exactly so many decimals.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite else { return value > 0 ? "∞" : value < 0 ? "−∞" : "?" }
    var power = 1
    for _ in 0..<decimals { power *= 10 }
    let scaled = Int((abs(value) * Double(power)).rounded())
    let whole = "\(scaled / power)"
    guard decimals > 0 else { return (value < 0 && scaled > 0 ? "−" : "") + whole }
    let part = "\(scaled % power)"
    let zeros = String(repeating: "0", count: decimals - part.count)
    return (value < 0 && scaled > 0 ? "−" : "") + whole + "." + zeros + part
  }

  static func bytes(_ count: Int) -> String {
    switch count {
    case ..<1000: "\(count) B"
    case ..<1_000_000: fixed(Double(count) / 1e3, 1) + " KB"
    default: fixed(Double(count) / 1e6, 2) + " MB"
    }
  }

  static func count(_ value: Int) -> String {
    switch value {
    case ..<10_000: "\(value)"
    case ..<1_000_000: fixed(Double(value) / 1e3, 1) + " K"
    default: fixed(Double(value) / 1e6, 2) + " M"
    }
  }

  public static func percent(_ fraction: Double) -> String { fixed(fraction * 100, 1) + " %" }

  public static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let word = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for index in 0..<4 {
        text.append(
          index <= group.count ? alphabet[word >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// An SVG drawing in a fixed coordinate system that scales to the page.
struct Drawing {
  let width: Double
  let height: Double
  let title: String
  private var body = ""

  init(width: Double, height: Double, title: String) {
    (self.width, self.height, self.title) = (width, height, title)
  }

  /// `hint` shows when the pointer rests on it.
  mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ kind: String, hint: String = ""
  ) {
    let shape =
      "<rect class=\"\(kind)\" x=\"\(n(x))\" y=\"\(n(y))\" width=\"\(n(max(width, 0)))\""
      + " height=\"\(n(max(height, 0)))\""
    body += hint.isEmpty ? shape + "/>" : shape + "><title>\(Markup.escape(hint))</title></rect>"
    body += "\n"
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ kind: String) {
    body +=
      "<line class=\"\(kind)\" x1=\"\(n(x1))\" y1=\"\(n(y1))\" x2=\"\(n(x2))\" y2=\"\(n(y2))\"/>\n"
  }

  mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ kind: String, hint: String) {
    body +=
      "<circle class=\"\(kind)\" cx=\"\(n(x))\" cy=\"\(n(y))\" r=\"\(n(radius))\">"
      + "<title>\(Markup.escape(hint))</title></circle>\n"
  }

  mutating func text(_ x: Double, _ y: Double, _ text: String, anchor: String = "start") {
    body +=
      "<text x=\"\(n(x))\" y=\"\(n(y))\" text-anchor=\"\(anchor)\">\(Markup.escape(text))</text>\n"
  }

  var markup: String {
    """
    <svg viewBox="0 0 \(n(width)) \(n(height))" role="img" aria-label="\(Markup.escape(title))">
    \(body)</svg>
    """
  }

  private func n(_ value: Double) -> String { Markup.number(value) }
}
