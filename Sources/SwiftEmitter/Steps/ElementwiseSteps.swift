import Program
import Tensors

extension StepPrinter {
  mutating func emit(_ binary: BinaryOperation) {
    let (a, b) = (program[instruction.inputs[0]], program[instruction.inputs[1]])
    let shape = output.shape
    func strides(_ operand: Shape) -> [Int] {
      let padded = operand.padded(to: shape.rank)
      return zip(padded.dimensions, padded.strides).map { $0 == 1 ? 0 : $1 }
    }
    let walk = Walk(shape.dimensions, [strides(a.shape), strides(b.shape), shape.strides])
    let operands = (operand(0), operand(1), y)
    let (function, arguments) = combination(binary, a, b)
    loops(over: walk, inner: 4) { step, offsets in
      step.printer.call(
        function,
        [
          operands.0 + offsets[0], operands.1 + offsets[1], walk.extentTuple(4),
          walk.strideTuple(0, 4), walk.strideTuple(1, 4), "to: \(operands.2 + offsets[2])",
        ] + arguments)
    }
  }

  /// The generated function that combines two operands, and its last arguments.
  private mutating func combination(
    _ binary: BinaryOperation, _ a: Value, _ b: Value
  ) -> (String, [String]) {
    switch a.element {
    case .uint8, .int16:
      let zeros = "zeros: (\(a.zeroPoint), \(b.zeroPoint))"
      if binary.function == .multiply {
        kernels.insert(.multiplyQuantized)
        return (
          "multiplyQuantized",
          [zeros, "scale: \(Literal.float(binary.scaleA))", rounding(binary.bounds)]
        )
      }
      kernels.insert(.addQuantized)
      let scaleB = binary.function == .subtract ? -binary.scaleB : binary.scaleB
      let scales = "scales: (\(Literal.float(binary.scaleA)), \(Literal.float(scaleB)))"
      return ("addQuantized", [zeros, scales, rounding(binary.bounds)])
    case .float32:
      kernels.insert(.binary)
      let value = float(binary.function)
      guard !binary.function.isPredicate, binary.bounds != .unbounded else {
        return ("combine", ["{ \(value) }"])
      }
      kernels.insert(.clamped)
      let (low, high) = (Literal.float(binary.bounds.lower), Literal.float(binary.bounds.upper))
      return ("combine", ["{ clamped(\(value), \(low), \(high)) }"])
    case .int8, .int32, .int64, .bool:
      kernels.insert(.binary)
      return ("combine", ["{ \(integer(binary.function, a.element)) }"])
    }
  }

  private mutating func float(_ function: BinaryFunction) -> String {
    switch function {
    case .add: return "$0 + $1"
    case .subtract: return "$0 - $1"
    case .multiply: return "$0 * $1"
    case .divide: return "$0 / $1"
    case .floorDivide:
      kernels.insert(.floor)
      return "floor($0 / $1)"
    case .floorModulo:
      kernels.insert(.remainder)
      return "floorModulo($0, $1)"
    case .power:
      kernels.insert(.power)
      return "Float(power(Double($0), Double($1)))"
    case .maximum: return "$0.isNaN || $1.isNaN ? .nan : ($0 < $1 ? $1 : $0)"
    case .minimum: return "$0.isNaN || $1.isNaN ? .nan : ($1 < $0 ? $1 : $0)"
    case .squaredDifference: return "($0 - $1) * ($0 - $1)"
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .logicalAnd, .logicalOr:
      return "$0 \(Self.comparison(function)) $1 ? 1 : 0"
    }
  }

  private static func comparison(_ function: BinaryFunction) -> String {
    switch function {
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessEqual: "<="
    case .greater: ">"
    case .greaterEqual: ">="
    case .logicalAnd: "&&"
    case .logicalOr: "||"
    case .add, .subtract, .multiply, .divide, .floorDivide, .floorModulo, .power, .maximum,
      .minimum, .squaredDifference:
      preconditionFailure("\(function) compares nothing")
    }
  }

  private mutating func integer(_ function: BinaryFunction, _ element: ElementType) -> String {
    let type = element.swiftName
    func widened(_ name: String) -> String {
      element == .int64
        ? "\(name)($0, $1)"
        : "\(type)(truncatingIfNeeded: \(name)(Int64($0), Int64($1)))"
    }
    switch function {
    case .add: return "$0 &+ $1"
    case .subtract: return "$0 &- $1"
    case .multiply: return "$0 &* $1"
    case .divide:
      kernels.insert(.integerDivision)
      return widened("divided")
    case .floorDivide:
      kernels.insert(.integerDivision)
      return widened("floorDivided")
    case .floorModulo:
      kernels.insert(.integerDivision)
      return widened("floorModulo")
    case .power:
      kernels.insert(.integerPower)
      return widened("power")
    case .maximum: return "Swift.max($0, $1)"
    case .minimum: return "Swift.min($0, $1)"
    case .squaredDifference: return "($0 &- $1) &* ($0 &- $1)"
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .logicalAnd, .logicalOr:
      let sign = Self.comparison(function)
      // A bool is a byte, and any byte but 0 is true.
      return element == .bool ? "($0 != 0) \(sign) ($1 != 0) ? 1 : 0" : "$0 \(sign) $1 ? 1 : 0"
    }
  }

  mutating func emit(_ function: UnaryFunction) {
    if case .logicalNot = function {
      call(.logicalNot, "logicalNot", [x, count, "to: \(y)"])
      return
    }
    call(.unary, "map", [x, count, "to: \(y)", "{ \(float(function)) }"])
  }

  private mutating func float(_ function: UnaryFunction) -> String {
    func double(_ kernel: Kernel, _ name: String) -> String {
      kernels.insert(kernel)
      return "Float(\(name)(Double($0)))"
    }
    func own(_ kernel: Kernel, _ name: String) -> String {
      kernels.insert(kernel)
      return "\(name)($0)"
    }
    switch function {
    case .negate: return "-$0"
    case .absolute: return "$0.magnitude"
    case .sign: return "$0 > 0 ? 1 : $0 < 0 ? -1 : $0"
    case .square: return "$0 * $0"
    case .squareRoot: return "$0.squareRoot()"
    case .reciprocalSquareRoot: return "Float(1 / Double($0).squareRoot())"
    case .reciprocal: return "1 / $0"
    case .exponential: return double(.exponential, "exponential")
    case .exponentialMinusOne: return double(.exponentialMinusOne, "exponentialMinusOne")
    case .logarithm: return double(.logarithm, "logarithm")
    case .logarithmOfOnePlus: return double(.logarithmOfOnePlus, "logarithmOfOnePlus")
    case .floor: return own(.floor, "floor")
    case .ceiling: return own(.ceiling, "ceiling")
    case .round: return own(.roundedToEven, "roundedToEven")
    case .sine:
      kernels.insert(.circular)
      return "Float(circular(Double($0), quarterTurns: 0))"
    case .cosine:
      kernels.insert(.circular)
      return "Float(circular(Double($0), quarterTurns: 1))"
    case .errorFunction: return double(.errorFunction, "errorFunction")
    case .sigmoid: return own(.sigmoid, "sigmoid")
    case .tanh: return double(.tangent, "tangent")
    case .softplus: return own(.softplus, "softplus")
    case .softsign: return "$0 / (1 + $0.magnitude)"
    case .elu: return "$0 < 0 ? \(double(.exponentialMinusOne, "exponentialMinusOne")) : $0"
    case .selu: return own(.selu, "selu")
    case .leakyRelu(let slope): return "$0 < 0 ? \(Literal.float(slope)) * $0 : $0"
    case .clamp(let lower, let upper):
      kernels.insert(.clamped)
      return "clamped($0, \(Literal.float(lower)), \(Literal.float(upper)))"
    case .logicalNot: return "$0 == 0 ? 1 : 0"
    }
  }

  mutating func emitCast() {
    let (from, to) = (input.element, output.element)
    let value: String
    switch (from, to) {
    case (.float32, .float32): return emitMove()
    case (_, .bool): value = "$0 != 0 ? 1 : 0"
    case (.bool, _): value = "$0 != 0 ? 1 : 0"
    case (.float32, _):
      kernels.insert(.truncated)
      value = "truncated($0, \(to.swiftName).self)"
    case (_, .float32): value = "Float($0)"
    case (_, _): value = "\(to.swiftName)(truncatingIfNeeded: $0)"
    }
    call(.cast, "convert", [x, count, "to: \(y)", "{ \(value) }"])
  }
}
