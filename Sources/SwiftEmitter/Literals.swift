import Tensors

/// Swift literals that read back as the same bits.
enum Literal {
  static func float(_ x: Float) -> String {
    if x.isNaN { return ".nan" }
    if x.isInfinite { return x < 0 ? "-.infinity" : ".infinity" }
    // Whole numbers read best without their `.0`; the parameter's type says what they are.
    if x == x.rounded(.towardZero), Swift.abs(x) < 65536, !(x == 0 && x.sign == .minus) {
      return "\(Int(x))"
    }
    return "\(x)"
  }

  static func extent(_ extent: Extent) -> String { "(\(extent.height), \(extent.width))" }

  /// A whole number with underscores between thousands where it has five digits or more.
  static func integer(_ value: Int) -> String {
    let digits = String(value.magnitude)
    guard digits.count > 4 else { return "\(value)" }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "_" }
      result.append(digit)
    }
    return (value < 0 ? "-" : "") + result
  }

  /// The contents of a string literal in double quotes.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 32 || scalar.value == 127:
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      case _: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
