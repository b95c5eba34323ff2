/// Element-wise functions of two values, under NumPy's broadcasting rule.
public enum BinaryFunction: UInt8, CaseIterable, Hashable, Sendable {
  case add = 0
  case subtract = 1
  case multiply = 2
  case divide = 3
  /// `floor(a / b)`
  case floorDivide = 4
  /// `a - floor(a / b) * b`: the result has the sign of `b`.
  case floorModulo = 5
  case power = 6
  case maximum = 7
  case minimum = 8
  case squaredDifference = 9
  case equal = 10
  case notEqual = 11
  case less = 12
  case lessEqual = 13
  case greater = 14
  case greaterEqual = 15
  /// For bool only.
  case logicalAnd = 16
  /// For bool only.
  case logicalOr = 17

  /// True when the result is bool.
  public var isPredicate: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .logicalAnd, .logicalOr:
      true
    case .add, .subtract, .multiply, .divide, .floorDivide, .floorModulo, .power, .maximum,
      .minimum, .squaredDifference:
      false
    }
  }

  public var isLogical: Bool { self == .logicalAnd || self == .logicalOr }

  /// The function on floats; predicates give 1 or 0, logical functions read non-zero as true.
  public func callAsFunction(_ a: Float, _ b: Float) -> Float {
    switch self {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    case .floorDivide: (a / b).rounded(.down)
    case .floorModulo: Self.floorModulo(a, b)
    case .power: Float(Elementary.pow(Double(a), Double(b)))
    case .maximum: a.isNaN || b.isNaN ? .nan : (a < b ? b : a)
    case .minimum: a.isNaN || b.isNaN ? .nan : (b < a ? b : a)
    case .squaredDifference: (a - b) * (a - b)
    case .equal: a == b ? 1 : 0
    case .notEqual: a != b ? 1 : 0
    case .less: a < b ? 1 : 0
    case .lessEqual: a <= b ? 1 : 0
    case .greater: a > b ? 1 : 0
    case .greaterEqual: a >= b ? 1 : 0
    case .logicalAnd: a != 0 && b != 0 ? 1 : 0
    case .logicalOr: a != 0 || b != 0 ? 1 : 0
    }
  }

  /// The function on integers, wrapping as TensorFlow's kernels do; nil for a division by zero or
  /// a negative power.
  public func callAsFunction(_ a: Int64, _ b: Int64) -> Int64? {
    switch self {
    case .add: a &+ b
    case .subtract: a &- b
    case .multiply: a &* b
    // TensorFlow's integer `Div` truncates.
    case .divide: b == 0 ? nil : a.dividedReportingOverflow(by: b).partialValue
    case .floorDivide: Self.floorDivide(a, b)
    case .floorModulo: Self.floorDivide(a, b).map { a &- $0 &* b }
    case .power: Self.power(a, b)
    case .maximum: Swift.max(a, b)
    case .minimum: Swift.min(a, b)
    case .squaredDifference: (a &- b) &* (a &- b)
    case .equal: a == b ? 1 : 0
    case .notEqual: a != b ? 1 : 0
    case .less: a < b ? 1 : 0
    case .lessEqual: a <= b ? 1 : 0
    case .greater: a > b ? 1 : 0
    case .greaterEqual: a >= b ? 1 : 0
    case .logicalAnd: a != 0 && b != 0 ? 1 : 0
    case .logicalOr: a != 0 || b != 0 ? 1 : 0
    }
  }

  private static func floorModulo(_ a: Float, _ b: Float) -> Float {
    let r = a.truncatingRemainder(dividingBy: b)
    return r != 0 && (r < 0) != (b < 0) ? r + b : r
  }

  private static func floorDivide(_ a: Int64, _ b: Int64) -> Int64? {
    guard b != 0 else { return nil }
    let q = a.dividedReportingOverflow(by: b).partialValue
    let r = a &- q &* b
    return r != 0 && (r < 0) != (b < 0) ? q &- 1 : q
  }

  private static func power(_ base: Int64, _ exponent: Int64) -> Int64? {
    guard exponent >= 0 else { return nil }
    var (result, square, rest): (Int64, Int64, Int64) = (1, base, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = result &* square }
      square = square &* square
      rest >>= 1
    }
    return result
  }
}
