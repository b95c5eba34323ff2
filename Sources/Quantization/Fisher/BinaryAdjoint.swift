import Tensors

/// Gradients through a function of two values that broadcast.
struct BinaryAdjoint: Sendable {
  private let function: BinaryFunction
  private let shapes: [Shape]
  /// For each element of the result, the element of each operand.
  private let maps: [[Int]]

  init(_ function: BinaryFunction, _ a: Shape, _ b: Shape, _ output: Shape) {
    self.function = function
    shapes = [a, b]
    maps = [a, b].map { shape in
      let padded = shape.padded(to: output.rank)
      let strides = zip(padded.strides, padded.dimensions).map { $1 == 1 ? 0 : $0 }
      if padded == output { return Array(0..<output.count) }
      let axes = zip(zip(output.strides, output.dimensions), strides)
      return (0..<output.count).map { index in
        axes.reduce(0) { $0 + index / $1.0.0 % $1.0.1 * $1.1 }
      }
    }
  }

  func backward(_ g: [Float], _ a: [Float], _ b: [Float], _ position: Int) -> Tensor {
    var result = [Float](repeating: 0, count: shapes[position].count)
    for index in g.indices where g[index] != 0 {
      let (x, y) = (a[maps[0][index]], b[maps[1][index]])
      result[maps[position][index]] += g[index] * slope(x, y, position)
    }
    return Tensor(shapes[position], result)
  }

  private func slope(_ a: Float, _ b: Float, _ position: Int) -> Float {
    let isFirst = position == 0
    switch function {
    case .add: return 1
    case .subtract: return isFirst ? 1 : -1
    case .multiply: return isFirst ? b : a
    case .maximum: return (a > b) == isFirst ? 1 : 0
    case .minimum: return (a < b) == isFirst ? 1 : 0
    case .divide, .floorDivide, .floorModulo, .power, .squaredDifference, .equal, .notEqual, .less,
      .lessEqual, .greater, .greaterEqual, .logicalAnd, .logicalOr:
      let step = 0x1p-9 * max(1, abs(isFirst ? a : b))
      let above = isFirst ? function(a + step, b) : function(a, b + step)
      let below = isFirst ? function(a - step, b) : function(a, b - step)
      let slope = (above - below) / (2 * step)
      return slope.isFinite ? slope : 0
    }
  }
}
