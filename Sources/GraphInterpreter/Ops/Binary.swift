import IR
import Tensors

extension GraphInterpreter {
  /// A function of two values that broadcast; integers wrap as they do in TensorFlow.
  static func binary(_ payload: Binary, _ inputs: [Tensor], _ type: ValueType)
    throws(EvaluationError) -> Tensor
  {
    let function = payload.function
    let pair = BroadcastPair(inputs[0].shape, inputs[1].shape, type.shape)
    if let a = inputs[0].floats, let b = inputs[1].floats {
      if function.isPredicate {
        return Tensor(type.shape, .bool(pair.map(a, b) { function($0, $1) != 0 }))
      }
      let values: [Float] =
        switch function {
        // The commonest ones, kept free of calls; the rest are as defined.
        case .add: pair.map(a, b) { $0 + $1 }
        case .subtract: pair.map(a, b) { $0 - $1 }
        case .multiply: pair.map(a, b) { $0 * $1 }
        case .divide: pair.map(a, b) { $0 / $1 }
        case .maximum, .minimum, .floorDivide, .floorModulo, .power, .squaredDifference, .equal,
          .notEqual, .less, .lessEqual, .greater, .greaterEqual, .logicalAnd, .logicalOr:
          pair.map(a, b) { function($0, $1) }
        }
      let result = Tensor(type.shape, values)
      return if let activation = payload.activation { unary(activation, result) } else { result }
    }
    let (a, b) = (inputs[0].integers ?? [], inputs[1].integers ?? [])
    var isDefined = true
    let values = pair.map(a, b) { a, b in
      if let value = function(a, b) { return value }
      isDefined = false
      return Int64(0)
    }
    guard isDefined else { throw .divisionByZero(op: "\(function)") }
    let result = narrowed(values, type)
    return if let activation = payload.activation { unary(activation, result) } else { result }
  }

  /// Integers as a tensor of a narrower type, wrapping.
  static func narrowed(_ values: [Int64], _ type: ValueType) -> Tensor {
    switch type.element {
    case .float32: Tensor(type.shape, values.map { Float($0) })
    case .uint8: Tensor(type.shape, .uint8(values.map { UInt8(truncatingIfNeeded: $0) }))
    case .int8: Tensor(type.shape, .int8(values.map { Int8(truncatingIfNeeded: $0) }))
    case .int16: Tensor(type.shape, .int16(values.map { Int16(truncatingIfNeeded: $0) }))
    case .int32: Tensor(type.shape, .int32(values.map { Int32(truncatingIfNeeded: $0) }))
    case .int64: Tensor(type.shape, .int64(values))
    case .bool: Tensor(type.shape, .bool(values.map { $0 != 0 }))
    }
  }
}

/// Two operands read side by side under NumPy's broadcasting rule.
struct BroadcastPair {
  private var dimensions: [Int] = []
  private var a: [Int] = []
  private var b: [Int] = []
  private let count: Int

  init(_ shapeA: Shape, _ shapeB: Shape, _ result: Shape) {
    count = result.count
    let (stridesA, stridesB) = (
      shapeA.broadcastStrides(to: result), shapeB.broadcastStrides(to: result)
    )
    // Neighbouring axes that both operands cross at one stride are one longer axis.
    for axis in 0..<result.rank where result[axis] != 1 {
      let (extent, sa, sb) = (result[axis], stridesA[axis], stridesB[axis])
      if let last = dimensions.indices.last, a[last] == extent * sa, b[last] == extent * sb {
        dimensions[last] *= extent
        (a[last], b[last]) = (sa, sb)
      } else {
        dimensions.append(extent)
        a.append(sa)
        b.append(sb)
      }
    }
  }

  @inline(__always)
  func map<T, R>(_ x: [T], _ y: [T], _ function: (T, T) -> R) -> [R] {
    guard count > 0 else { return [] }
    return [R](unsafeUninitializedCapacity: count) { target, filled in
      x.withUnsafeBufferPointer { x in
        y.withUnsafeBufferPointer { y in
          var walk = Odometer(dimensions.dropLast(), [Array(a.dropLast()), Array(b.dropLast())])
          let (width, stepA, stepB) = (dimensions.last ?? 1, a.last ?? 0, b.last ?? 0)
          var to = target.baseAddress!
          repeat {
            let (rowA, rowB) = (
              x.baseAddress! + walk.offsets[0], y.baseAddress! + walk.offsets[1]
            )
            if stepA == 1 && stepB == 1 {
              for i in 0..<width { (to + i).initialize(to: function(rowA[i], rowB[i])) }
            } else if stepB == 0 && stepA == 1 {
              let right = rowB.pointee
              for i in 0..<width { (to + i).initialize(to: function(rowA[i], right)) }
            } else {
              for i in 0..<width {
                (to + i).initialize(to: function(rowA[i * stepA], rowB[i * stepB]))
              }
            }
            to += width
          } while walk.advance()
        }
      }
      filled = count
    }
  }
}
