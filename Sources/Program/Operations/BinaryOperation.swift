import Tensors

/// A function of two values; operands broadcast under NumPy's rule.
///
/// float32: the function, then the bounds. int32 and bool: the function alone. Quantized (add,
/// subtract, multiply only): with `a' = a - zeroPointA` and so on,
/// add is `Float(a') * scaleA + Float(b') * scaleB`, subtract the same with a minus, multiply is
/// `Float(a' * b') * scaleA`; each rounded into the output's type. The scales are the inputs' over
/// the output's.
public struct BinaryOperation: Hashable, Sendable {
  public var function: BinaryFunction
  public var scaleA, scaleB: Float
  public var bounds: Bounds

  public init(
    _ function: BinaryFunction, scaleA: Float = 1, scaleB: Float = 1, bounds: Bounds = .unbounded
  ) {
    (self.function, self.scaleA, self.scaleB) = (function, scaleA, scaleB)
    self.bounds = bounds
  }

  func validate(_ check: OperandCheck) throws(ProgramError) {
    try check.count(2)
    let (a, b) = (check.inputs[0], check.inputs[1])
    try check.finite(scaleA, "scale of a")
    try check.finite(scaleB, "scale of b")
    let broadcast = a.shape.broadcast(with: b.shape)
    try check.shape(check.output, broadcast?.dimensions ?? [], what: "output")
    try check.require(
      broadcast != nil, "shape of b", found: "\(b.shape)", expected: "one that fits \(a.shape)")
    switch a.element {
    case .uint8, .int16:
      try check.quantized(a, .uint8, .int16, what: "a")
      try check.quantized(b, a.element, what: "b")
      try check.quantized(check.output, .uint8, .int16, what: "output")
      try check.require(
        [.add, .subtract, .multiply].contains(function), "function", found: "\(function)",
        expected: "add, subtract or multiply")
      try check.bounds(bounds)
    case .float32, .int32, .int64, .bool:
      try check.element(b, a.element, what: "b")
      try check.element(check.output, function.isPredicate ? .bool : a.element, what: "output")
      try check.require(
        (a.element == .bool) == function.isLogical || function == .equal || function == .notEqual,
        "type of a", found: "\(a.element)", expected: "one that \(function) takes")
      try check.require(
        check.output.element == .float32 ? bounds.fit(.float32) : bounds == .unbounded, "bounds",
        found: "\(bounds.lower)...\(bounds.upper)", expected: "an ascending range of float32")
    case .int8: throw check.fail("type of a", found: "int8", expected: "another")
    }
  }
}
