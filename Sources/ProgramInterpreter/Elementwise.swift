import Program
import Tensors

extension Step {
  func evaluate(_ function: UnaryFunction) -> Tensor {
    if case .bool(let elements) = operands[0].tensor.storage {
      return Tensor(output.shape, .bool(elements.map { !$0 }))
    }
    return tensor(floats: operands[0].floats.map { function($0) })
  }

  /// Operands broadcast; quantized ones are combined in real multiples of the output's scale.
  ///
  /// Source: `Formats/Quantization.md`, section 4.
  func evaluate(_ binary: BinaryOperation) -> Tensor {
    let (a, b) = (operands[0], operands[1])
    let pairs = broadcastIndices(a.shape, b.shape)
    let function = binary.function
    switch a.value.element {
    case .float32:
      let (x, y) = (a.floats, b.floats)
      let results = pairs.map { function(x[$0], y[$1]) }
      return function.isPredicate
        ? tensor(stored: results.map { Int32($0) }) : rescaled(results, binary.bounds)
    case .uint8, .int16:
      let (x, y) = (a.centered, b.centered)
      let (scaleA, scaleB) = (binary.scaleA, binary.scaleB)
      let results: [Float] = pairs.map { i, j in
        switch function {
        case .multiply: Float(x[i] &* y[j]) * scaleA
        case .subtract: Float(x[i]) * scaleA - Float(y[j]) * scaleB
        // Validation leaves only addition.
        case _: Float(x[i]) * scaleA + Float(y[j]) * scaleB
        }
      }
      return rescaled(results, binary.bounds)
    case .int8, .int32, .int64, .bool:
      // A division by zero, which TensorFlow refuses at run time, yields 0.
      let (x, y) = (a.tensor.integers!, b.tensor.integers!)
      let results = pairs.map { function(x[$0], y[$1]) ?? 0 }
      if output.element == .int64 { return Tensor(output.shape, .int64(results)) }
      return tensor(stored: results.map { Int32(truncatingIfNeeded: $0) })
    }
  }

  /// For every element of the output, the elements of both operands that it comes from.
  private func broadcastIndices(_ a: Shape, _ b: Shape) -> [(Int, Int)] {
    func walk(_ shape: Shape) -> [Int] {
      let padded = shape.padded(to: output.shape.rank)
      var indices = [0]
      for (axis, stride) in padded.strides.enumerated() {
        let step = padded[axis] == 1 ? 0 : stride
        indices = indices.flatMap { base in
          (0..<output.shape[axis]).map { base + $0 * step }
        }
      }
      return indices
    }
    return Array(zip(walk(a), walk(b)))
  }

  func lookup() -> Tensor {
    let indices = operands[0].stored.map(Int.init)
    return operands[1].tensor.gathering(output.shape) { indices[$0] }
  }

  func quantize(_ bounds: Bounds) -> Tensor {
    let scale = output.quantization!.scale
    return rescaled(operands[0].floats.map { $0 / scale }, bounds)
  }

  func dequantize() -> Tensor {
    let scale = operands[0].value.quantization!.scale
    return tensor(floats: operands[0].centered.map { Float($0) * scale })
  }

  /// By value: floats truncate towards zero and saturate, NaN becomes 0; integers wrap; bool is 0 or
  /// 1, and anything but 0 is true.
  func cast() -> Tensor {
    let x = operands[0].tensor
    let type = output.element
    if let floats = x.floats {
      switch type {
      case .float32: return x
      case .bool: return Tensor(output.shape, .bool(floats.map { $0 != 0 }))
      case .int64: return Tensor(output.shape, .int64(floats.map { Self.truncate($0) }))
      case .uint8, .int8, .int16, .int32:
        return Tensor(
          output.shape, integers: floats.map { Self.saturate(Self.truncate($0), type) }, type: type)!
      }
    }
    let integers = x.integers!
    switch type {
    case .float32: return tensor(floats: integers.map { Float($0) })
    case .bool: return Tensor(output.shape, .bool(integers.map { $0 != 0 }))
    case .int64: return Tensor(output.shape, .int64(integers))
    case .uint8, .int8, .int16, .int32:
      return tensor(stored: integers.map { Int32(truncatingIfNeeded: $0) })
    }
  }

  private static func truncate(_ x: Float) -> Int64 {
    if x.isNaN { return 0 }
    return x <= -0x1p63 ? .min : x >= 0x1p63 ? .max : Int64(x)
  }

  private static func saturate(_ x: Int64, _ type: ElementType) -> Int64 {
    let range: ClosedRange<Int64> =
      switch type {
      case .uint8: 0...255
      case .int8: -128...127
      case .int16: -32768...32767
      case .int32, .int64, .float32, .bool: Int64(Int32.min)...Int64(Int32.max)
      }
    return min(max(x, range.lowerBound), range.upperBound)
  }

  func select() -> Tensor {
    let chosen = operands[0].stored
    let (then, other) = (operands[1].tensor, operands[2].tensor)
    let count = output.shape.count
    // Both alternatives in one tensor, so that one gather of any type serves.
    let both = Tensor.concatenating([then, other].map { $0.reshaped(to: [count]) }, axis: 0)
    return both.gathering(output.shape) { chosen[$0] != 0 ? $0 : count + $0 }
  }
}
