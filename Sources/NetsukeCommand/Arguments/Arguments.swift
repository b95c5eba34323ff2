import Tensors

/// A verb's arguments, flags told from files.
struct Arguments {
  let verb: String
  private(set) var positional: [String] = []
  private var flags: [String: [String]] = [:]

  /// Accepts `--flag value`, `--flag=value` and, after `--`, anything as a file.
  init(verb: String, _ words: [String], flags known: [Flag]) throws(UsageError) {
    self.verb = verb
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        positional += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        positional.append(word)
        continue
      }
      let name = String(word.prefix { $0 != "=" })
      guard let flag = known.first(where: { $0.name == name }) else {
        throw .unknownFlag(
          name, verb: verb, nearest: UsageError.nearest(to: name, among: known.map(\.name)))
      }
      let attached = word == name ? nil : String(word.dropFirst(name.count + 1))
      if let expected = flag.value {
        guard let value = attached ?? rest.popFirst() else {
          throw .missingValue(flag: name, expected: expected)
        }
        guard flag.isRepeatable || flags[name] == nil else { throw .repeatedFlag(name) }
        flags[name, default: []].append(value)
      } else {
        guard attached == nil else { throw .unexpectedValue(flag: name) }
        flags[name] = [""]
      }
    }
  }

  func has(_ flag: String) -> Bool { flags[flag] != nil }
  func value(_ flag: String) -> String? { flags[flag]?.first }
  func values(_ flag: String) -> [String] { flags[flag] ?? [] }

  func required(_ flag: String) throws(UsageError) -> String {
    guard let value = value(flag) else { throw .missingFlag(flag, verb: verb) }
    return value
  }

  /// Exactly as many files as there are names; a name is what the message calls a missing one.
  func files(_ names: String...) throws(UsageError) -> [String] {
    if positional.count < names.count {
      throw .missingArgument(names[positional.count], verb: verb)
    }
    if positional.count > names.count {
      throw .unexpectedArgument(positional[names.count], verb: verb)
    }
    return positional
  }

  func integer(_ flag: String, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let text = value(flag) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw .badValue(
        flag: flag, found: text,
        expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func float(_ flag: String) throws(UsageError) -> Float? {
    guard let text = value(flag) else { return nil }
    guard let number = Float(text), number.isFinite else {
      throw .badValue(flag: flag, found: text, expected: "a number")
    }
    return number
  }

  /// A share of a whole: `0.5%`, or `0.005`.
  func share(_ flag: String) throws(UsageError) -> Double? {
    guard let text = value(flag) else { return nil }
    let isPercent = text.hasSuffix("%")
    let number = Double(isPercent ? String(text.dropLast()) : text).map {
      isPercent ? $0 / 100 : $0
    }
    guard let number, (0...1).contains(number) else {
      throw .badValue(flag: flag, found: text, expected: "a share such as 0.5% or 0.005")
    }
    return number
  }

  /// Numbers with commas between, such as `123.7,116.8,103.9`.
  func floats(_ flag: String) throws(UsageError) -> [Float]? {
    guard let text = value(flag) else { return nil }
    var numbers: [Float] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let number = Float(part), number.isFinite else {
        throw .badValue(flag: flag, found: text, expected: "a number, or one per channel: 1,2,3")
      }
      numbers.append(number)
    }
    return numbers
  }

  /// Extents with commas between; -1 leaves one open.
  func shape(_ flag: String) throws(UsageError) -> [Int]? {
    guard let text = value(flag) else { return nil }
    let extents = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    let known = extents.compactMap { $0 }
    guard known.count == extents.count, Shape.checkedCount(known, limit: 1 << 32) != nil else {
      throw .badValue(flag: flag, found: text, expected: "extents such as 1,224,224,3")
    }
    return known
  }

  /// One of a closed set of words.
  func choice<T: RawRepresentable & CaseIterable>(_ flag: String) throws(UsageError) -> T?
  where T.RawValue == String {
    guard let text = value(flag) else { return nil }
    guard let choice = T(rawValue: text) else {
      let words = T.allCases.map(\.rawValue).joined(separator: ", ")
      throw .badValue(flag: flag, found: text, expected: "one of \(words)")
    }
    return choice
  }

  /// A size in bytes: `1MB` is 1,000,000 and `1MiB` is 2^20; a bare number counts bytes.
  func byteCount(_ flag: String) throws(UsageError) -> Int? {
    guard let text = value(flag) else { return nil }
    let units: [(String, Double)] = [
      ("KiB", 1024), ("MiB", 1_048_576), ("GiB", 1_073_741_824), ("KB", 1e3), ("MB", 1e6),
      ("GB", 1e9), ("B", 1), ("", 1),
    ]
    for (suffix, factor) in units where text.lowercased().hasSuffix(suffix.lowercased()) {
      if let number = Double(text.dropLast(suffix.count)), number > 0, number * factor < 1e15 {
        return Int(number * factor)
      }
    }
    throw .badValue(flag: flag, found: text, expected: "a size such as 1MB, 512KB or 1MiB")
  }
}
