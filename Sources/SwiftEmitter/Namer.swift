/// Turns TensorFlow's names, labels and file names into Swift identifiers, each used once.
struct Namer {
  private var taken: Set<String>

  /// - Parameter reserved: identifiers that the file needs for itself.
  init(reserved: some Sequence<String> = []) { taken = Set(reserved) }

  /// `MobilenetV1/Conv2d_0` becomes `mobilenetV1Conv2d0`; a keyword gets a trailing underscore; a
  /// name that is taken gets a number.
  mutating func member(_ name: String, otherwise fallback: String) -> String {
    unique(Self.camelCase(name, upper: false), fallback)
  }

  mutating func type(_ name: String, otherwise fallback: String) -> String {
    unique(Self.camelCase(name, upper: true), fallback)
  }

  private mutating func unique(_ candidate: String, _ fallback: String) -> String {
    var base = candidate.isEmpty ? fallback : candidate
    if base.first!.isNumber { base = "_" + base }
    if Self.keywords.contains(base) { base += "_" }
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)\(base.last!.isNumber ? "_" : "")\(number)"
      number += 1
    }
    return name
  }

  /// ASCII letters and digits, a capital after every gap, a lower-case (or capital) start.
  static func camelCase(_ name: String, upper: Bool) -> String {
    var result = ""
    var startsWord = upper
    for scalar in name.unicodeScalars {
      guard scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) else {
        startsWord = upper || !result.isEmpty
        continue
      }
      let text = String(Character(scalar))
      result += startsWord ? text.uppercased() : result.isEmpty ? text.lowercased() : text
      startsWord = false
    }
    return result
  }

  /// Words that cannot name a declaration, and members that every type has.
  static let keywords: Set<String> = [
    "Any", "Protocol", "Self", "Type", "as", "associatedtype", "await", "break", "case", "catch",
    "class", "continue", "default", "defer", "deinit", "do", "else", "enum", "extension",
    "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol",
    "public", "repeat", "rethrows", "return", "self", "some", "static", "struct", "subscript",
    "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]
}
