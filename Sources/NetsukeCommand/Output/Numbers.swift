/// Numbers as people read them; the same in every locale.
enum Numbers {
  /// `1,234,567`.
  static func grouped(_ value: Int) -> String {
    var digits = String(value.magnitude)
    var parts: [Substring] = []
    while digits.count > 3 {
      parts.insert(digits.suffix(3), at: 0)
      digits.removeLast(3)
    }
    parts.insert(digits[...], at: 0)
    return (value < 0 ? "-" : "") + parts.joined(separator: ",")
  }

  /// A fixed number of decimals, rounded half away from zero: `97.3`.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
    var power = 1.0
    for _ in 0..<decimals { power *= 10 }
    let scaled = (abs(value) * power).rounded()
    guard scaled < 1e15 else { return "\(value)" }
    let digits = String(Int(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + padded }
    return "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }

  static func percent(_ fraction: Double, _ decimals: Int = 1) -> String {
    fixed(fraction * 100, decimals) + " %"
  }

  /// `479,021 bytes (479.0 KB)`; a KB is 1,000 bytes.
  static func bytes(_ count: Int) -> String { "\(grouped(count)) bytes (\(short(count)))" }

  /// `479.0 KB`, `3.2 MB`, `812 B`.
  static func short(_ count: Int) -> String {
    switch count {
    case ..<1000: "\(count) B"
    case ..<1_000_000: fixed(Double(count) / 1e3, 1) + " KB"
    case ..<1_000_000_000: fixed(Double(count) / 1e6, 2) + " MB"
    default: fixed(Double(count) / 1e9, 1) + " GB"
    }
  }

  /// `1.2 s`, `34 ms`.
  static func seconds(_ seconds: Double) -> String {
    seconds < 1 ? fixed(seconds * 1000, 0) + " ms" : fixed(seconds, 1) + " s"
  }

  /// Three or so significant digits: `0.0132`, `1.2e-06`.
  static func small(_ value: Double) -> String {
    guard value.isFinite, value != 0 else { return value == 0 ? "0" : fixed(value, 0) }
    var exponent = 0
    var scaled = abs(value)
    while scaled >= 10 { (scaled, exponent) = (scaled / 10, exponent + 1) }
    while scaled < 1 { (scaled, exponent) = (scaled * 10, exponent - 1) }
    if (-3..<0).contains(exponent) { return fixed(value, 2 - exponent) }
    if (0..<5).contains(exponent) { return fixed(value, max(0, 2 - exponent)) }
    return (value < 0 ? "-" : "") + fixed(scaled, 1) + "e\(exponent)"
  }
}
